// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/jsonsettings.h"

#include "core/importers/importtext.h"
#include "core/importers/inadynaccount.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Column {
    const char *name; // of the API; the database has "ddns_" before it
    const char *key;  // of inadyn, for which the form wrote the file
};

constexpr Column columns[] = {
    {"checkip_ssl", "checkip-ssl"},
    {"checkip_server", "checkip-server"},
    {"checkip_path", "checkip-path"},
    {"ssl", "ssl"},
    {"custom_ddns_server", "ddns-server"},
    {"custom_ddns_path", "ddns-path"},
    {"domain", "hostname"},
    {"username", "username"},
    {"password", "password"},
    {"period", "period"},
};

using Row = QMap<QString, QString>; // lists are joined by commas

QString plain(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts.append(part.toString());
        return parts.join(u',');
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toInt()) : value.toString();
}

Row rowOf(const QJsonObject &object)
{
    Row row;
    for (auto it = object.begin(); it != object.end(); ++it)
        row.insert(it.key(), plain(it.value()));
    return row;
}

// sqlite3's ".mode line": name = value.
Row rowOfLines(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(ddns_\\w+)\\s*=\\s?(.*)$"_s, QRegularExpression::MultilineOption);
    Row row;
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        row.insert(match.captured(1), match.captured(2).trimmed());
    }
    return row;
}

// INSERT INTO services_dynamicdns (names) VALUES (values), as ".mode insert" and ".dump" with names print it.
Row rowOfInsert(const QString &text)
{
    static const QRegularExpression form(
        u"INSERT\\s+INTO\\s+\"?services_dynamicdns\"?\\s*\\(([^)]*)\\)\\s*VALUES\\s*\\((.*)\\)\\s*;?"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression value(u"\\s*(?:'((?:[^']|'')*)'|([^,]*))\\s*(?:,|$)"_s);
    const auto match = form.match(text);
    const QStringList names = match.captured(1).remove(u'"').remove(u' ').split(u',', Qt::SkipEmptyParts);
    Row row;
    auto values = value.globalMatch(match.captured(2));
    for (const QString &name : names) {
        if (!values.hasNext())
            break;
        const auto one = values.next();
        const QString quoted = one.captured(1).replace(u"''"_s, u"'"_s);
        row.insert(name.trimmed(), one.hasCaptured(1) ? quoted : one.captured(2).trimmed());
    }
    return row;
}

QString named(const Row &row, const QString &name)
{
    return row.contains(name) ? row.value(name) : row.value(u"ddns_"_s + name);
}

ImportedAccount accountOf(const Row &row, const ImportContext &context)
{
    InadynAccount account;
    account.id = named(row, u"provider"_s);
    account.isCustom = account.id.compare(u"custom", Qt::CaseInsensitive) == 0;
    const bool isOfDatabase = row.contains(u"ddns_provider"_s);
    for (const Column &column : columns) {
        const QString value = named(row, QString::fromLatin1(column.name)).trimmed();
        const QString key = QString::fromLatin1(column.key);
        // The database has the password enciphered with a key of that machine.
        const bool isEnciphered = isOfDatabase && key == u"password";
        if (!value.isEmpty() && !isEnciphered)
            account.settings.add({key, key == u"hostname" ? splitNames(value) : QStringList{value}, {}});
    }
    if (account.settings.find(u"period") && account.settings.find(u"period")->value() == u"0")
        account.settings.take(u"period");
    if (!account.settings.has(u"checkip-server")) { // the form has a tick there, whether or not a server is named
        account.settings.take(u"checkip-ssl");
        account.settings.take(u"checkip-path");
    }
    QList<ImportedAccount> accounts = inadynAccounts(account, context, u"truenas"_s);
    if (isOfDatabase)
        accounts.front().notes.append(
            {ImportNote::Kind::Loss,
             {},
             ImportText::tr("The password is enciphered in the database of TrueNAS. Enter it anew after the import.")});
    return accounts.front();
}

} // namespace

ImportResult importTrueNas(const QString &text, const ImportContext &context)
{
    Imported imported;
    imported.format = ImportFormat::TrueNas;
    QList<Row> rows;
    const QString begin = text.trimmed().left(1);
    if (begin == u"{" || begin == u"[") {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
        if (document.isNull()) {
            const int line = 1 + int(text.toUtf8().left(error.offset).count('\n'));
            return std::unexpected(
                ImportProblem{{{}, line}, ImportText::tr("this is no sound JSON: %1.").arg(error.errorString())});
        }
        if (document.isObject())
            rows.append(rowOf(document.object()));
        for (const QJsonValue &value : document.array())
            rows.append(rowOf(value.toObject()));
    } else {
        rows.append(text.contains(u"services_dynamicdns") ? rowOfInsert(text) : rowOfLines(text));
    }
    for (const Row &row : std::as_const(rows)) {
        if (!named(row, u"provider"_s).isEmpty())
            imported.accounts.append(accountOf(row, context));
    }
    return imported;
}

} // namespace doorplate
