// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accounttext.h"

#include "app/ctl/cells.h"
#include "app/table.h"
#include "core/model/serverendpoint.h"
#include "core/store/accountbook.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *text)
{
    return QCoreApplication::translate("AccountText", text);
}

QString namesOf(const Account &account)
{
    QStringList names;
    for (const Hostname &host : account.domains)
        names.append(host.display());
    return names.join(u", "_s);
}

QString yesNo(bool isOn)
{
    return isOn ? tell(QT_TRANSLATE_NOOP("AccountText", "yes")) : tell(QT_TRANSLATE_NOOP("AccountText", "no"));
}

// "::5/64, nas.example.com: ::7/64"; nothing while all names are this computer's.
QString hostIdText(const Account &account)
{
    const auto within = [&account](const QString &id) {
        return id.isEmpty() ? tell(QT_TRANSLATE_NOOP("AccountText", "this computer"))
                            : u"%1/%2"_s.arg(id).arg(account.ipv6PrefixLength);
    };
    QStringList texts;
    if (!account.ipv6HostId.isEmpty())
        texts.append(within(account.ipv6HostId));
    for (auto it = account.ipv6HostIds.cbegin(); it != account.ipv6HostIds.cend(); ++it)
        texts.append(it.key() + u": "_s + within(it.value()));
    return texts.join(u", "_s);
}

QString sourceText(const SecretSource &source)
{
    switch (source.kind) {
    case SecretSource::Kind::Keychain:
        return tell(QT_TRANSLATE_NOOP("AccountText", "in the keychain"));
    case SecretSource::Kind::Ask:
        return tell(QT_TRANSLATE_NOOP("AccountText", "asked for after each start"));
    case SecretSource::Kind::Command:
        return tell(QT_TRANSLATE_NOOP("AccountText", "from the command %1")).arg(source.text);
    case SecretSource::Kind::File:
        return tell(QT_TRANSLATE_NOOP("AccountText", "from the file %1")).arg(source.text);
    }
    return {};
}

} // namespace

QString accountTable(const QJsonObject &json)
{
    const QJsonArray accounts = json.value("accounts"_L1).toArray();
    if (accounts.isEmpty())
        return tell(QT_TRANSLATE_NOOP("AccountText", "There is no account yet.")) + u'\n';
    Table table({tell(QT_TRANSLATE_NOOP("AccountText", "NAME")), tell(QT_TRANSLATE_NOOP("AccountText", "PROVIDER")),
                 tell(QT_TRANSLATE_NOOP("AccountText", "NAMES")), tell(QT_TRANSLATE_NOOP("AccountText", "ENABLED"))});
    QStringList problems;
    for (const QJsonValue &value : accounts) {
        const Account account = accountFromJson(value.toObject(), &problems);
        table.add({account.name, account.provider, namesOf(account), yesNo(account.enabled)});
    }
    return table.toText();
}

QString accountText(const QJsonObject &json)
{
    QStringList problems;
    const Account account = accountFromJson(json.value("account"_L1).toObject(), &problems);
    const auto checkip = ServerEndpoint::parse(account.checkipServer);
    const bool isAtHome = checkip && checkip->isAtHome();
    QList<std::pair<QString, QString>> rows{
        {tell(QT_TRANSLATE_NOOP("AccountText", "Name")), account.name},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Enabled")), yesNo(account.enabled)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Provider")), account.provider},
        {tell(QT_TRANSLATE_NOOP("AccountText", "CheckIP Server SSL")), yesNo(account.checkipSsl)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "CheckIP Server")), account.checkipServer},
        {tell(QT_TRANSLATE_NOOP("AccountText", "CheckIP Path")), account.checkipPath},
        {tell(QT_TRANSLATE_NOOP("AccountText", "CheckIP Server is believed alone")),
         yesNo(account.checkipTrusted || isAtHome)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "SSL")), yesNo(account.ssl)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Custom Server")), account.customServer},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Custom Path")), account.customPath},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Domain name")), namesOf(account)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Update period")),
         tell(QT_TRANSLATE_NOOP("AccountText", "%1 seconds")).arg(account.updatePeriod.count())},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Username")), account.username},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Password")), sourceText(account.secretSource(u"password"_s))},
        {tell(QT_TRANSLATE_NOOP("AccountText", "IPv4")), account.ipv4.toText()},
        {tell(QT_TRANSLATE_NOOP("AccountText", "IPv6")), account.ipv6.toText()},
        {tell(QT_TRANSLATE_NOOP("AccountText", "IPv6 device")), hostIdText(account)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Publish anyway")), yesNo(account.publishAnyway)},
        {tell(QT_TRANSLATE_NOOP("AccountText", "CheckIP command")), account.checkipCommand},
        {tell(QT_TRANSLATE_NOOP("AccountText", "CA file")), account.caFile},
        {tell(QT_TRANSLATE_NOOP("AccountText", "Answers that mean success")), account.customResponses.join(u", "_s)},
    };
    for (auto field = account.fields.cbegin(); field != account.fields.cend(); ++field)
        rows.append({field.key(), field.value()});
    for (auto source = account.secrets.cbegin(); source != account.secrets.cend(); ++source) {
        if (source.key() != "password"_L1)
            rows.append({source.key(), sourceText(source.value())});
    }
    QString text;
    qsizetype width = 0;
    for (const auto &[label, value] : std::as_const(rows))
        width = value.isEmpty() ? width : std::max(width, label.size());
    for (const auto &[label, value] : std::as_const(rows)) {
        if (!value.isEmpty())
            text += label.leftJustified(width + 2) + onOneLine(value) + u'\n';
    }
    return text;
}

} // namespace doorplate
