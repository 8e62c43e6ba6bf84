// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountjson.h"

#include "core/store/jsonrow.h"
#include "core/store/storetext.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Row = JsonRow<Account>;

constexpr Row rows[] = {
    {"id", &Account::id},
    {"name", &Account::name},
    {"enabled", &Account::enabled},
    {"provider", &Account::provider},
    {"checkipSsl", &Account::checkipSsl},
    {"checkipServer", &Account::checkipServer},
    {"checkipPath", &Account::checkipPath},
    {"ssl", &Account::ssl},
    {"customServer", &Account::customServer},
    {"customPath", &Account::customPath},
    {"username", &Account::username},
    {"customResponses", &Account::customResponses},
    {"appendAddress", &Account::appendAddress},
    {"checkipCommand", &Account::checkipCommand},
    {"caFile", &Account::caFile},
    {"checkipTrusted", &Account::checkipTrusted},
    {"publishAnyway", &Account::publishAnyway},
    {"ipv6HostId", &Account::ipv6HostId},
    {"ipv6PrefixLength", BoundedInt<Account>{&Account::ipv6PrefixLength, 1, 127}},
};

// Only their names are said, and what is there is dropped at the next edit: a password has no place in this file.
constexpr QLatin1StringView passwordKey("password");
constexpr QLatin1StringView domainsKey("domains");
constexpr QLatin1StringView periodKey("updatePeriod");
constexpr QLatin1StringView ipv4Key("ipv4");
constexpr QLatin1StringView ipv6Key("ipv6");
constexpr QLatin1StringView fieldsKey("fields");
constexpr QLatin1StringView secretsKey("secrets");
constexpr QLatin1StringView hostIdsKey("ipv6HostIds");

QString shortened(const QString &text)
{
    constexpr qsizetype most = 60;
    return text.size() > most ? text.first(most) + u'…' : text;
}

void readDomains(const QJsonValue &value, QList<Hostname> &to, QStringList *problems)
{
    QStringList names;
    if (value.isString())
        names = splitNames(value.toString());
    else
        readValue(domainsKey, value, names, problems);
    for (const QString &name : std::as_const(names)) {
        // Some providers have labels or numbers for names; which form is right is judged with the provider, not here.
        if (const auto host = Hostname::parse(name, HostnameForm::Label))
            to.append(*host);
        else
            note(problems, StoreText::tr("%1: “%2” is not a host name").arg(domainsKey, shortened(name)));
    }
}

void readPeriod(const QJsonValue &value, std::chrono::seconds &to, QStringList *problems)
{
    constexpr qint64 most = 1'000'000'000; // whatever cannot be a number of seconds at all
    qint64 seconds = to.count();
    readInteger(periodKey, value, -most, most, seconds, problems);
    to = std::chrono::seconds(seconds);
    if (to < Account::leastPeriod || to > Account::mostPeriod) {
        note(problems, StoreText::tr("%1: %2 seconds is not between %3 and %4")
                           .arg(periodKey)
                           .arg(seconds)
                           .arg(Account::leastPeriod.count())
                           .arg(Account::mostPeriod.count()));
    }
}

void readChoice(const QString &key, const QJsonValue &value, AddressChoice &to, QStringList *problems)
{
    QString text = to.toText();
    readValue(key, value, text, problems);
    if (const auto choice = AddressChoice::fromText(text))
        to = *choice;
    else
        note(problems, StoreText::tr("%1: this must be auto, off or the name of a source").arg(key));
}

void readTexts(const QString &group, const QJsonValue &value, QMap<QString, QString> &to, QStringList *problems)
{
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isObject())
        return note(problems, wrongType(group, StoreText::tr("a group in braces"), value));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isString())
            to.insert(it.key(), it.value().toString());
        else
            note(problems, wrongType(group + u'.' + it.key(), StoreText::tr("text"), it.value()));
    }
}

// {"command": "…"}, {"file": "…"}, {"ask": true} or {"keychain": true}
std::optional<SecretSource> secretSourceFrom(const QJsonObject &object)
{
    if (object.size() != 1)
        return std::nullopt;
    const auto kind = secretSourceKindFromKey(object.begin().key());
    if (!kind)
        return std::nullopt;
    const QJsonValue value = object.begin().value();
    switch (*kind) {
    case SecretSource::Kind::Keychain:
    case SecretSource::Kind::Ask:
        return value.toBool() ? std::optional(SecretSource{*kind, {}}) : std::nullopt;
    case SecretSource::Kind::Command:
    case SecretSource::Kind::File:
        return value.toString().isEmpty() ? std::nullopt : std::optional(SecretSource{*kind, value.toString()});
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

void readSecrets(const QJsonValue &value, QMap<QString, SecretSource> &to, QStringList *problems)
{
    if (value.isUndefined() || value.isNull())
        return;
    if (!value.isObject())
        return note(problems, wrongType(secretsKey, StoreText::tr("a group in braces"), value));
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const auto source = secretSourceFrom(it.value().toObject()))
            to.insert(it.key(), *source);
        else
            note(problems, StoreText::tr("%1.%2: this says where the secret is to be had: {\"command\": …}, "
                                         "{\"file\": …} or {\"ask\": true}; the secret itself does not belong here")
                               .arg(secretsKey, it.key()));
    }
}

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QJsonObject secretsToJson(const QMap<QString, SecretSource> &secrets)
{
    QJsonObject object;
    for (auto it = secrets.begin(); it != secrets.end(); ++it) {
        const bool hasText = it->kind == SecretSource::Kind::Command || it->kind == SecretSource::Kind::File;
        object.insert(it.key(), QJsonObject{{keyOf(it->kind), hasText ? QJsonValue(it->text) : QJsonValue(true)}});
    }
    return object;
}

} // namespace

QJsonObject toJson(const Account &account)
{
    QJsonObject object;
    for (const Row &row : rows)
        writeRow(row, account, object);
    QJsonArray domains;
    for (const Hostname &host : account.domains)
        domains.append(host.ascii());
    object.insert(domainsKey, domains);
    object.insert(periodKey, static_cast<qint64>(account.updatePeriod.count()));
    object.insert(ipv4Key, account.ipv4.toText());
    object.insert(ipv6Key, account.ipv6.toText());
    object.insert(fieldsKey, textsToJson(account.fields));
    object.insert(hostIdsKey, textsToJson(account.ipv6HostIds));
    object.insert(secretsKey, secretsToJson(account.secrets));
    return object;
}

Account accountFromJson(const QJsonObject &object, QStringList *problems)
{
    Account account;
    for (const Row &row : rows)
        readRow(row, object, account, problems);
    readDomains(object.value(domainsKey), account.domains, problems);
    readPeriod(object.value(periodKey), account.updatePeriod, problems);
    readChoice(ipv4Key, object.value(ipv4Key), account.ipv4, problems);
    readChoice(ipv6Key, object.value(ipv6Key), account.ipv6, problems);
    readTexts(fieldsKey, object.value(fieldsKey), account.fields, problems);
    readTexts(hostIdsKey, object.value(hostIdsKey), account.ipv6HostIds, problems);
    readSecrets(object.value(secretsKey), account.secrets, problems);
    if (object.contains(passwordKey)) {
        note(problems, StoreText::tr("%1: a password does not belong in this file. Remove it here and type it into the "
                                     "account's window, which keeps it in the keychain")
                           .arg(passwordKey));
    }
    return account;
}

QJsonObject unknownAccountKeys(const QJsonObject &object)
{
    return withoutRows<Account>(
        object, rows, {passwordKey, domainsKey, periodKey, ipv4Key, ipv6Key, fieldsKey, hostIdsKey, secretsKey});
}

} // namespace doorplate
