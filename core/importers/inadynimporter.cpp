// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/inadynimporter.h"

#include "core/importers/importtext.h"
#include "core/importers/inadynaccount.h"
#include "core/importers/inadynconf.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// What stands before all sections, and holds for the whole program.
struct GlobalRow {
    const char *key;
    std::optional<bool> natural; // this value is what Doorplate does anyway
    const char *text;
};

constexpr GlobalRow globalRows[] = {
    {"verify-address", true, QT_TRANSLATE_NOOP("Import", "Only addresses that work in the Internet are published.")},
    {"fake-address", false, QT_TRANSLATE_NOOP("Import", "An address that is not yours is never published.")},
    {"secure-ssl", true, QT_TRANSLATE_NOOP("Import", "Certificates are always checked before a password is sent.")},
    {"broken-rtc", false,
     QT_TRANSLATE_NOOP("Import", "The dates of certificates are always checked. Where the clock is wrong, the message "
                                 "will say so.")},
    {"ca-trust-file",
     {},
     QT_TRANSLATE_NOOP("Import", "Certificates are checked against those of this system. Add your own authority "
                                 "there.")},
    {"user-agent", {}, QT_TRANSLATE_NOOP("Import", "Doorplate says its own name to the servers.")},
    {"iterations", {}, QT_TRANSLATE_NOOP("Import", "Doorplate goes on until it is stopped.")},
    {"forced-update",
     {},
     QT_TRANSLATE_NOOP("Import", "An unchanged address is sent again when the provider asks for it, and not "
                                 "otherwise.")},
    {"startup-delay", {}, QT_TRANSLATE_NOOP("Import", "Doorplate waits for the network by itself.")},
    {"cache-dir", {}, QT_TRANSLATE_NOOP("Import", "Doorplate has its own folder for this.")},
    {"pidfile", {}, QT_TRANSLATE_NOOP("Import", "Doorplate has its own folder for this.")},
    {"logfile", {}, QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"syslog", {}, QT_TRANSLATE_NOOP("Import", "Doorplate has its own log.")},
    {"background", {}, QT_TRANSLATE_NOOP("Import", "Doorplate is started at login, or as a service.")},
};

ImportNotes notesOnGlobals(ForeignSettings globals)
{
    ImportNotes notes;
    for (const GlobalRow &row : globalRows) {
        const auto setting = globals.take(QString::fromLatin1(row.key));
        if (!setting)
            continue;
        const bool isNatural = row.natural && switchValue(setting->value()) == row.natural;
        notes.append({isNatural ? ImportNote::Kind::Information : ImportNote::Kind::Loss, setting->place,
                      ImportText::tr("%1 = %2 has no counterpart. %3")
                          .arg(setting->key, setting->value().left(60), ImportText::tr(row.text))});
    }
    for (const ForeignSetting &rest : globals.all())
        notes.append({ImportNote::Kind::Loss, rest.place,
                      ImportText::tr("\"%1\" is no setting of %2 that is known here. It was left out.")
                          .arg(rest.key.left(60), u"inadyn"_s)});
    return notes;
}

} // namespace

Imported inadynImported(QList<InadynAccount> accounts, ForeignSettings globals, const ImportContext &context)
{
    Imported imported;
    const auto ipv6 = globals.take(u"allow-ipv6"_s);
    const bool isIpv6Allowed = ipv6 && switchValue(ipv6->value()).value_or(false);
    ForeignSettings inherited;
    for (const auto &key : {u"period"_s, u"iface"_s}) {
        if (const auto setting = globals.take(key))
            inherited.add(*setting);
    }
    for (InadynAccount &account : accounts) {
        account.isIpv6Allowed = isIpv6Allowed;
        account.settings = account.settings.over(inherited);
        imported.accounts += inadynAccounts(account, context);
    }
    imported.notes = notesOnGlobals(globals);
    return imported;
}

ImportResult importInadyn(const QString &text, const ImportContext &context)
{
    const auto conf = readInadynConf(text, context);
    if (!conf)
        return std::unexpected(conf.error());
    QList<InadynAccount> accounts;
    for (const InadynSection &section : conf->sections)
        accounts.append({section.isCustom, section.title, section.place, section.settings});
    Imported imported = inadynImported(std::move(accounts), conf->globals, context);
    imported.format = ImportFormat::Inadyn;
    imported.notes = conf->notes + imported.notes;
    return imported;
}

} // namespace doorplate
