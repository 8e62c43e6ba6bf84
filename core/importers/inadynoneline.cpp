// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/inadynoneline.h"

#include "core/importers/importtext.h"
#include "core/importers/inadynaccount.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct OldWord {
    const char *word;
    const char *key; // of version 2
    int values;      // how many words follow
};

// inadyn(8) and inadyn.conf(5) of 1.96 to 1.99; "-" and "_" are one, and leading "--" mean nothing.
constexpr OldWord oldWords[] = {
    {"u", "username", 1},
    {"username", "username", 1},
    {"p", "password", 1},
    {"password", "password", 1},
    {"a", "hostname", 1},
    {"alias", "hostname", 1},
    {"s", "system", 1},
    {"system", "system", 1},
    {"dyndns-system", "system", 1},
    {"ssl", "ssl", 0},
    {"period", "period", 1},
    {"update-period", "period-ms", 1},
    {"update-period-sec", "period", 1},
    {"forced-update", "forced-update", 1},
    {"forced-update-period", "forced-update", 1},
    {"checkip-url", "checkip-url", 2},
    {"ip-server-name", "checkip-url", 2},
    {"server-name", "ddns-server", 1},
    {"dyndns-server-name", "ddns-server", 1},
    {"server-url", "ddns-path", 1},
    {"dyndns-server-url", "ddns-path", 1},
    {"wildcard", "wildcard", 0},
    {"append-myip", "append-myip", 0},
    {"bind", "iface", 1},
    {"iface", "iface", 1},
    {"iterations", "iterations", 1},
    {"startup-delay", "startup-delay", 1},
    {"cache-dir", "cache-dir", 1},
    {"pidfile", "pidfile", 1},
    {"logfile", "logfile", 1},
    {"log-file", "logfile", 1},
    {"syslog", "syslog", 0},
    {"background", "background", 0},
    {"fake-address", "fake-address", 0},
};

class OldReader
{
public:
    std::optional<ImportProblem> read(const QString &text);

    QList<InadynAccount> accounts;
    ForeignSettings globals;

private:
    void take(const QString &key, const QStringList &values, const ImportPlace &place);
    InadynAccount &current(const ImportPlace &place);
};

InadynAccount &OldReader::current(const ImportPlace &place)
{
    if (accounts.isEmpty())
        accounts.append({false, {}, place, {}, false});
    return accounts.back();
}

void OldReader::take(const QString &key, const QStringList &values, const ImportPlace &place)
{
    static const QStringList global{u"period"_s,        u"period-ms"_s,  u"forced-update"_s, u"iterations"_s,
                                    u"startup-delay"_s, u"cache-dir"_s,  u"pidfile"_s,       u"logfile"_s,
                                    u"syslog"_s,        u"background"_s, u"fake-address"_s,  u"iface"_s};
    if (key == u"system") {
        if (accounts.isEmpty() || !accounts.back().id.isEmpty())
            accounts.append({false, {}, place, {}, false});
        accounts.back().id = values.value(0);
        accounts.back().isCustom = accounts.back().id.startsWith(u"custom", Qt::CaseInsensitive);
    } else if (key == u"hostname") {
        ForeignSetting names{key, {}, place};
        if (const auto before = current(place).settings.take(key))
            names = *before;
        // "name,hash" was FreeDNS's key of the name; the account's own password does the same.
        names.values.append(values.value(0).section(u',', 0, 0));
        current(place).settings.add(names);
    } else if (key == u"checkip-url") {
        current(place).settings.add({u"checkip-server"_s, {values.value(0)}, place});
        current(place).settings.add({u"checkip-path"_s, {values.value(1)}, place});
        current(place).settings.add({u"checkip-ssl"_s, {u"false"_s}, place}); // version 1 knew no other
    } else if (key == u"period-ms") {
        globals.add({u"period"_s, {QString::number(values.value(0).toLongLong() / 1000)}, place});
    } else if (global.contains(key)) {
        globals.add({key, values.isEmpty() ? QStringList{u"true"_s} : values, place});
    } else {
        current(place).settings.add({key, values.isEmpty() ? QStringList{u"true"_s} : values, place});
    }
}

std::optional<ImportProblem> OldReader::read(const QString &text)
{
    struct Word {
        QString text;
        ImportPlace place;
    };
    QList<Word> words;
    int line = 0;
    for (const QString &whole : text.split(u'\n')) {
        ++line;
        const QString used = whole.section(u'#', 0, 0);
        for (const QString &word : used.simplified().split(u' ', Qt::SkipEmptyParts))
            words.append({word, {{}, line}});
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i].text.toLower();
        while (word.startsWith(u'-'))
            word.remove(0, 1);
        word.replace(u'_', u'-');
        const auto *row = std::find_if(std::begin(oldWords), std::end(oldWords),
                                       [&word](const OldWord &one) { return word == QLatin1String(one.word); });
        if (row == std::end(oldWords)) {
            globals.add({word, {}, words[i].place});
            continue;
        }
        QStringList values;
        for (int n = 0; n < row->values; ++n) {
            if (i + 1 >= words.size())
                return ImportProblem{words[i].place, ImportText::tr("the file ends in the middle of a setting. It was "
                                                                    "cut off.")};
            values.append(words[++i].text);
        }
        take(QString::fromLatin1(row->key), values, words[i].place);
    }
    return std::nullopt;
}

} // namespace

ImportResult importInadynOneLine(const QString &text, const ImportContext &context)
{
    OldReader reader;
    if (const auto problem = reader.read(text))
        return std::unexpected(*problem);
    for (InadynAccount &account : reader.accounts) {
        if (account.id.isEmpty())
            account.id = u"default@dyndns.org"_s; // what version 1 did by itself
        if (!account.settings.has(u"ssl"))
            account.settings.add({u"ssl"_s, {u"false"_s}, account.place});
    }
    Imported imported = inadynImported(reader.accounts, reader.globals, context);
    imported.format = ImportFormat::InadynOneLine;
    return imported;
}

} // namespace doorplate
