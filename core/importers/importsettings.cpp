// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importsettings.h"

#include "core/importers/ddclientimporter.h"
#include "core/importers/ddnsgoimporter.h"
#include "core/importers/doorplatefile.h"
#include "core/importers/importtext.h"
#include "core/importers/inadynimporter.h"
#include "core/importers/inadynoneline.h"
#include "core/importers/jsonsettings.h"
#include "core/importers/noip2importer.h"
#include "core/importers/openwrtimporter.h"
#include "core/importers/opnsenseimporter.h"
#include "core/importers/plaintext.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Sign {
    const char *form; // somewhere in the file, outside of comments; ^ and $ are the ends of a line
    ImportFormat format;
};

// From the surest sign to the weakest.
constexpr Sign signs[] = {
    {"\"doorplate\"\\s*:\\s*\"accounts\"", ImportFormat::Doorplate},
    {"\\A\\s*<(\\?xml|opnsense|OPNsense|DynDNS)\\b", ImportFormat::OpnSense},
    {"\"checkip_ssl\"|\"ddns_provider\"|^\\s*ddns_provider\\s*=|services_dynamicdns", ImportFormat::TrueNas},
    {"\\A\\s*\\{[^}]*\"settings\"\\s*:", ImportFormat::DdnsUpdater},
    {"^config\\s+(ddns|service)\\b", ImportFormat::OpenWrt},
    {"^(dnsconf|ipv4|notallowwanaccess)\\s*:", ImportFormat::DdnsGo},
    {"^\\s*(provider|custom)\\s+[^\\s={]+\\s*\\{", ImportFormat::Inadyn},
    {"^\\s*include\\s*\\(", ImportFormat::Inadyn},
    {"^\\s*(-{0,2}dyndns[_-]system|-{0,2}system|-{0,2}alias|-{0,2}username|-{0,2}update_period(_sec)?)[ \\t]+[^=\\s]",
     ImportFormat::InadynOneLine},
    {"^\\s*-[uap] ", ImportFormat::InadynOneLine},
    {"(^|[\\s,])(protocol|usev?[46]?|daemon|server|login|password|ssl|web|host)\\s*=[^\\n]", ImportFormat::Ddclient},
    {"^\\s*(allow-ipv6|verify-address|forced-update|fake-address|secure-ssl|period|iface|user-agent)\\s*=",
     ImportFormat::Inadyn},
};

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"^[ \\t]*#.*$"_s, QRegularExpression::MultilineOption);
    return text.remove(comment);
}

// "DynDNS" twice becomes "DynDNS – home.example.com" and "DynDNS – nas.example.com".
void tellApart(QList<ImportedAccount> &accounts)
{
    QHash<QString, int> counts;
    for (const ImportedAccount &one : std::as_const(accounts))
        ++counts[one.account.name.toCaseFolded()];
    for (ImportedAccount &one : accounts) {
        if (counts.value(one.account.name.toCaseFolded()) > 1 && !one.account.domains.isEmpty())
            one.account.name += u" – "_s + one.account.domains.front().display().left(60);
    }
}

ImportResult importedAs(ImportFormat format, const QString &text, const ImportContext &context)
{
    switch (format) {
    case ImportFormat::Doorplate:
        return importDoorplate(text, context);
    case ImportFormat::Inadyn:
        return importInadyn(text, context);
    case ImportFormat::InadynOneLine:
        return importInadynOneLine(text, context);
    case ImportFormat::Ddclient:
        return importDdclient(text, context);
    case ImportFormat::DdnsUpdater:
        return importDdnsUpdater(text, context);
    case ImportFormat::DdnsGo:
        return importDdnsGo(text, context);
    case ImportFormat::TrueNas:
        return importTrueNas(text, context);
    case ImportFormat::OpenWrt:
        return importOpenWrt(text, context);
    case ImportFormat::OpnSense:
        return importOpnSense(text, context);
    case ImportFormat::Noip2:
        break; // no text: see importSettings
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

std::optional<ImportFormat> recognisedFormat(const QString &text)
{
    const QString bare = withoutComments(text);
    for (const Sign &sign : signs) {
        const QRegularExpression form(QString::fromLatin1(sign.form),
                                      QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        if (bare.contains(form))
            return sign.format;
    }
    return std::nullopt;
}

ImportResult importSettings(const QByteArray &bytes, const ImportContext &context)
{
    if (auto noip2 = importNoip2(bytes, context))
        return *noip2;
    const auto plain = plainText(bytes);
    if (!plain)
        return std::unexpected(plain.error());
    if (withoutComments(plain->text).trimmed().isEmpty())
        return std::unexpected(ImportProblem{{}, ImportText::tr("There is nothing in this file but comments.")});
    const auto format = recognisedFormat(plain->text);
    if (!format)
        return std::unexpected(ImportProblem{
            {},
            ImportText::tr("This file is of no program whose settings are known here. Possible are inadyn, ddclient, "
                           "ddns-updater, ddns-go, noip2, TrueNAS, OpenWrt, OPNsense and an export of Doorplate.")});
    auto imported = importedAs(*format, plain->text, context);
    if (!imported)
        return imported;
    imported->notes = plain->notes + imported->notes;
    if (*format != ImportFormat::Doorplate) // its names are the person's own
        tellApart(imported->accounts);
    return imported;
}

QStringList usualImportPlaces()
{
    return {u"/etc/inadyn.conf"_s,
            u"/etc/inadyn/inadyn.conf"_s,
            u"/usr/local/etc/inadyn.conf"_s,
            u"~/.config/inadyn/inadyn.conf"_s,
            u"/etc/ddclient.conf"_s,
            u"/etc/ddclient/ddclient.conf"_s,
            u"/usr/local/etc/ddclient.conf"_s,
            u"/usr/local/etc/ddclient/ddclient.conf"_s,
            u"~/.ddns_go_config.yaml"_s,
            u"/root/.ddns_go_config.yaml"_s,
            u"/opt/ddns-updater/data/config.json"_s,
            u"/updater/data/config.json"_s,
            u"/usr/local/etc/no-ip2.conf"_s,
            u"/etc/no-ip2.conf"_s,
            u"/etc/config/ddns"_s};
}

} // namespace doorplate
