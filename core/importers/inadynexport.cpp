// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/inadynexport.h"

#include "core/importers/importtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString quoted(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString line(const QString &key, const QString &value)
{
    return u"    "_s + key.leftJustified(15) + u"= "_s + value + u'\n';
}

QString yesNo(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString plainComment(const QString &text)
{
    return QString(text).replace(u'\n', u' ').simplified();
}

QString cannot(const QString &text)
{
    return u"    # "_s + ImportText::tr("not in inadyn: %1").arg(plainComment(text)) + u'\n';
}

// For this family: "ipv6@…" is of IPv6, all others of IPv4.
QString idOf(const Description &description, bool isIpv6)
{
    const QStringList ids = description.aliases.value(u"inadyn"_s);
    for (const QString &id : ids) {
        if (id.startsWith(u"ipv6") == isIpv6)
            return id;
    }
    return {};
}

QString serverLines(const Account &account)
{
    QString text = line(u"ddns-server"_s, quoted(account.customServer));
    text += line(u"ddns-path"_s, quoted(account.customPath));
    if (account.appendAddress)
        text += line(u"append-myip"_s, yesNo(true));
    if (!account.customResponses.isEmpty()) {
        QStringList words;
        for (const QString &word : account.customResponses)
            words.append(quoted(word));
        text += line(u"ddns-response"_s, u"{ "_s + words.join(u", "_s) + u" }"_s);
    }
    return text;
}

QString sourceLines(const Account &account, bool isIpv6)
{
    QString text;
    const AddressChoice &choice = isIpv6 ? account.ipv6 : account.ipv4;
    if (choice.kind == AddressChoice::Kind::Source && choice.source.startsWith(u"interface:"))
        text += line(u"iface"_s, quoted(choice.source.mid(10)));
    else if (choice.kind == AddressChoice::Kind::Source && choice.source != u"command" && choice.source != u"checkip")
        text += cannot(ImportText::tr("the address from %1").arg(choice.source));
    if (!account.checkipCommand.isEmpty())
        text += line(u"checkip-command"_s, quoted(account.checkipCommand));
    if (!account.checkipServer.isEmpty()) {
        text += line(u"checkip-server"_s, quoted(account.checkipServer));
        text += line(u"checkip-path"_s, quoted(account.checkipPath.isEmpty() ? u"/"_s : account.checkipPath));
        text += line(u"checkip-ssl"_s, yesNo(account.checkipSsl));
    }
    return text;
}

QString credentialLines(const Account &account, const Description &description)
{
    QString text;
    if (!account.username.isEmpty())
        text += line(u"username"_s, quoted(account.username));
    for (auto it = account.fields.cbegin(); it != account.fields.cend(); ++it) {
        // Where there is no user name, inadyn's is the zone.
        const bool isZone = it.key() == u"zone" && account.username.isEmpty();
        const bool isSame = it.key() == u"ttl" || it.key() == u"proxied";
        if (isZone || isSame)
            text += line(isZone ? u"username"_s : it.key(), quoted(it.value()));
        else
            text += cannot(it.key() + u" = "_s + it.value());
    }
    if (!description.secretFields().isEmpty())
        text += u"    # "_s + ImportText::tr("Enter the password here; an export never holds it in plain text.")
                + u"\n    #password       = \n"_s;
    return text;
}

QString section(const Account &account, const Description &description, bool isIpv6, int number)
{
    const bool isCustom = description.id == u"custom";
    const QString id = isCustom ? QString() : idOf(description, isIpv6);
    QString hosts;
    for (const Hostname &host : account.domains)
        hosts += (hosts.isEmpty() ? QString() : u", "_s) + quoted(host.ascii());
    QString text = u"\n# "_s + plainComment(account.name) + u'\n';
    if (!isCustom && id.isEmpty())
        return text + u"# "_s + ImportText::tr("not in inadyn: the provider %1").arg(plainComment(description.name))
               + u'\n';
    const QString title =
        isCustom ? u"custom %1"_s.arg(u"account%1"_s.arg(number)) : u"provider %1:%2"_s.arg(id).arg(number);
    text += title + u" {\n"_s;
    text += line(u"hostname"_s, account.domains.size() == 1 ? hosts : u"{ "_s + hosts + u" }"_s);
    text += credentialLines(account, description);
    if (isCustom)
        text += serverLines(account);
    text += line(u"ssl"_s, yesNo(account.ssl));
    text += sourceLines(account, isIpv6);
    if (!account.enabled)
        text += cannot(ImportText::tr("the account is switched off"));
    return text + u"}\n"_s;
}

} // namespace

QByteArray inadynFile(const QList<Account> &accounts, const Catalog &catalog)
{
    std::chrono::seconds period = Account::mostPeriod;
    bool hasIpv6 = false;
    bool arePeriodsEqual = true;
    for (const Account &account : accounts) {
        arePeriodsEqual &= account.updatePeriod == accounts.front().updatePeriod;
        period = std::min(period, account.updatePeriod);
        hasIpv6 |= !account.ipv6.isOff();
    }
    QString text = u"# "_s + ImportText::tr("Written by Doorplate for inadyn 2.10 or later.") + u'\n';
    if (!accounts.isEmpty())
        text += u"period = %1\n"_s.arg(period.count());
    if (!arePeriodsEqual)
        text += u"# "_s + ImportText::tr("not in inadyn: %1").arg(ImportText::tr("a period for each account")) + u'\n';
    if (hasIpv6)
        text += u"allow-ipv6 = true\n"_s;
    int number = 0;
    for (const Account &account : accounts) {
        const Description *description = catalog.find(account.provider);
        if (!description)
            continue;
        if (!account.ipv4.isOff())
            text += section(account, *description, false, ++number);
        if (!account.ipv6.isOff())
            text += section(account, *description, true, ++number);
    }
    return text.toUtf8();
}

} // namespace doorplate
