// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/rfc2136settings.h"

#include "core/model/serverendpoint.h"
#include "core/providers/coded/tsigkeytext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostTtl = 604800; // a week: more is no name that moves

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rfc2136)
};

std::unexpected<Failure> misconfigured(const QString &what)
{
    return failed(Failure::Kind::Misconfigured, what);
}

QString typed(const UpdateWish &wish, const QString &key)
{
    return wish.account.fields.value(key).trimmed();
}

// A typed value and a pasted one, of which either may be missing, but which may not contradict each other.
std::optional<QString> agreed(const QString &typedOne, const QString &pasted)
{
    if (typedOne.isEmpty() || pasted.isEmpty())
        return typedOne + pasted;
    const auto plain = [](QString text) { return text.endsWith(u'.') ? text.chopped(1).toLower() : text.toLower(); };
    return plain(typedOne) == plain(pasted) ? std::optional(typedOne) : std::nullopt;
}

Result<TsigAlgorithm> algorithmOf(const QString &typedOne, const QString &pasted)
{
    const auto typedAlgorithm = tsigAlgorithmFromKey(typedOne);
    const auto pastedAlgorithm = tsigAlgorithmFromKey(pasted);
    const QString unknown = !typedOne.isEmpty() && !typedAlgorithm  ? typedOne
                            : !pasted.isEmpty() && !pastedAlgorithm ? pasted
                                                                    : QString();
    if (!unknown.isEmpty())
        return misconfigured(Words::tr("\"%1\" is no algorithm of a TSIG key. It has to be one of: %2.")
                                 .arg(unknown, tsigAlgorithmKeys().join(u", ")));
    if (typedAlgorithm && pastedAlgorithm && *typedAlgorithm != *pastedAlgorithm)
        return misconfigured(Words::tr("The algorithm is %1 in its field, but %2 in the pasted key.")
                                 .arg(keyOf(*typedAlgorithm), keyOf(*pastedAlgorithm)));
    return typedAlgorithm ? *typedAlgorithm : pastedAlgorithm.value_or(TsigAlgorithm::HmacSha256);
}

// No field's judgement depends on it.
Address anyAddress()
{
    return *Address::parse(u"192.0.2.1");
}

} // namespace

Result<Rfc2136Settings> Rfc2136Settings::of(const UpdateWish &wish)
{
    Rfc2136Settings made;
    if (wish.hosts.size() != 1)
        return misconfigured(u"domains"_s);
    if (const QString text = typed(wish, u"server"_s); !text.isEmpty()) {
        const auto server = ServerEndpoint::parse(text);
        if (!server || server->path || server->ssl)
            return misconfigured(Words::tr("\"%1\" is no name server: NAME or NAME:PORT is needed.").arg(text));
        made.server = server->host;
        made.port = static_cast<quint16>(server->port.value_or(53));
    }
    if (const QString text = typed(wish, u"zone"_s); !text.isEmpty()) {
        const auto zone = Hostname::parse(text, HostnameForm::Label); // "lan" is a zone too
        const QString host = wish.hosts.front().ascii();
        if (!zone || (host != zone->ascii() && !host.endsWith(u'.' + zone->ascii())))
            return misconfigured(Words::tr("%1 does not lie in the zone \"%2\".").arg(host, text));
        made.zone = zone->ascii();
    }
    if (const QString text = typed(wish, u"ttl"_s); !text.isEmpty()) {
        bool isNumber = false;
        const int ttl = text.toInt(&isNumber);
        if (!isNumber || ttl < 0 || ttl > mostTtl)
            return misconfigured(
                Words::tr("The TTL \"%1\" is no number of seconds from 0 to %2.").arg(text).arg(mostTtl));
        made.ttl = std::chrono::seconds(ttl);
    }
    const QString transport = typed(wish, u"transport"_s).toLower();
    if (transport == u"udp")
        made.transport = DnsTransport::UdpThenTcp;
    else if (!transport.isEmpty() && transport != u"tcp")
        return misconfigured(Words::tr("The transport \"%1\" is neither tcp nor udp.").arg(transport));
    return made;
}

Result<TsigKey> tsigKeyOf(const UpdateWish &wish)
{
    const Secret secret = wish.credentials.secret(u"password"_s);
    if (secret.isEmpty())
        return failed(Failure::Kind::NoSecret, u"password"_s);
    const auto text = readTsigKeyText(QString::fromUtf8(secret.reveal()));
    const auto bytes = QByteArray::fromBase64Encoding(
        text ? text->base64 : QByteArray(), QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!text || !bytes || bytes.decoded.isEmpty())
        return misconfigured(
            Words::tr("The secret is neither base64 nor a key statement of a name server's settings."));
    const auto name = agreed(typed(wish, u"keyName"_s), text->name);
    if (!name)
        return misconfigured(Words::tr("The key is called \"%1\" in its field, but \"%2\" in the pasted key.")
                                 .arg(typed(wish, u"keyName"_s), text->name));
    if (name->isEmpty())
        return misconfigured(Words::tr("The name of the key is missing."));
    const auto algorithm = algorithmOf(typed(wish, u"algorithm"_s), text->algorithm);
    if (!algorithm)
        return std::unexpected(algorithm.error());
    return TsigKey{*name, *algorithm, Secret(bytes.decoded)};
}

FieldProblems rfc2136Problems(const Account &account, const Credentials &credentials)
{
    FieldProblems problems;
    const auto complain = [&problems](const QString &field, const Failure &failure) {
        const FieldProblem problem{field, FieldProblem::Kind::Explained, failure.detail};
        if (!problems.contains(problem))
            problems += problem;
    };
    // Each field by itself, so that every mistake is told and none hides another.
    for (const auto &key : {u"server"_s, u"zone"_s, u"ttl"_s, u"transport"_s}) {
        for (const Hostname &host : account.domains) {
            UpdateWish wish{.hosts = {host}, .address = anyAddress()};
            wish.account.fields.insert(key, account.fields.value(key));
            if (const auto settings = Rfc2136Settings::of(wish); !settings)
                complain(key, settings.error());
        }
    }
    const QString algorithm = account.fields.value(u"algorithm"_s).trimmed();
    if (const auto known = algorithmOf(algorithm, {}); !known)
        complain(u"algorithm"_s, known.error());
    else if (credentials.has(u"password"_s)) {
        UpdateWish wish{.account = account, .credentials = credentials, .address = anyAddress()};
        if (const auto key = tsigKeyOf(wish); !key)
            complain(u"password"_s, key.error());
    }
    return problems;
}

} // namespace doorplate
