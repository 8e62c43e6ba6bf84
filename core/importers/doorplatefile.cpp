// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/doorplatefile.h"

#include "core/importers/importtext.h"
#include "core/importers/sealedbox.h"
#include "core/store/accountjson.h"
#include "core/store/jsonfile.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int fileVersion = 1;

// What the box is sealed with: whoever could change an account's server unseen would be sent its password.
QByteArray besideOf(const QJsonArray &accounts)
{
    return QJsonDocument(accounts).toJson(QJsonDocument::Compact);
}

QJsonObject secretsToJson(const QList<ExportedAccount> &accounts)
{
    QJsonObject all;
    for (qsizetype i = 0; i < accounts.size(); ++i) {
        QJsonObject own;
        const auto &secrets = accounts[i].secrets.secrets;
        for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
            own.insert(it.key(), QString::fromLatin1(it->reveal().toBase64()));
        if (!own.isEmpty())
            all.insert(QString::number(i), own);
    }
    return all;
}

Credentials secretsFromJson(const QJsonObject &own)
{
    Credentials credentials;
    for (auto it = own.begin(); it != own.end(); ++it)
        credentials.secrets.insert(it.key(), Secret(QByteArray::fromBase64(it.value().toString().toLatin1())));
    return credentials;
}

// Line of the n-th account, by its key "name", which each has once.
int lineOf(const QString &text, qsizetype &at)
{
    at = text.indexOf(u"\"name\"", at + 1);
    return at < 0 ? 0 : 1 + int(QStringView(text).left(at).count(u'\n'));
}

std::expected<QJsonObject, ImportProblem> openedBox(const QJsonObject &box, const Secret &passphrase,
                                                    const QJsonArray &accounts)
{
    const auto bytes = unsealed(box, passphrase, besideOf(accounts));
    if (bytes)
        return QJsonDocument::fromJson(*bytes).object();
    if (bytes.error().kind == Failure::Kind::NoSecret)
        return std::unexpected(ImportProblem{
            {}, ImportText::tr("This is not the passphrase, or the file was changed after it was exported."), true});
    return std::unexpected(ImportProblem{{}, ImportText::tr("The sealed passwords in this file are damaged.")});
}

} // namespace

Result<QByteArray> doorplateFile(const QList<ExportedAccount> &accounts, const std::optional<Secret> &passphrase)
{
    QJsonArray rows;
    for (const ExportedAccount &one : accounts) {
        QJsonObject row = toJson(one.account);
        row.remove(u"id"_s); // of this computer's keychain
        rows.append(row);
    }
    QJsonObject file{{u"doorplate"_s, u"accounts"_s}, {u"version"_s, fileVersion}, {u"accounts"_s, rows}};
    if (passphrase) {
        QByteArray secrets = QJsonDocument(secretsToJson(accounts)).toJson(QJsonDocument::Compact);
        const auto box = sealed(secrets, *passphrase, besideOf(rows));
        secrets.fill('\0');
        if (!box)
            return std::unexpected(box.error());
        file.insert(u"sealed"_s, *box);
    }
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

ImportResult importDoorplate(const QString &text, const ImportContext &context)
{
    const auto object = parsedJson(text.toUtf8());
    if (!object)
        return std::unexpected(
            ImportProblem{{}, ImportText::tr("The file is no sound JSON (%1).").arg(object.error().detail)});
    if (object->value("version"_L1).toInt() > fileVersion)
        return std::unexpected(ImportProblem{
            {}, ImportText::tr("This export is of a newer version of Doorplate. Update this one first.")});
    const QJsonArray rows = object->value("accounts"_L1).toArray();
    const QJsonObject box = object->value("sealed"_L1).toObject();
    QJsonObject secrets;
    if (!box.isEmpty() && context.passphrase) {
        const auto opened = openedBox(box, *context.passphrase, rows);
        if (!opened)
            return std::unexpected(opened.error());
        secrets = *opened;
    }
    Imported imported;
    imported.format = ImportFormat::Doorplate;
    imported.isSealed = !box.isEmpty() && !context.passphrase;
    qsizetype at = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QStringList problems;
        ImportedAccount one;
        one.account = accountFromJson(rows[i].toObject(), &problems);
        one.account.id.clear();
        one.place = {{}, lineOf(text, at)};
        one.secrets = secretsFromJson(secrets.value(QString::number(i)).toObject());
        for (const QString &problem : std::as_const(problems))
            one.notes.append({ImportNote::Kind::Loss, one.place, problem});
        const Description *description = context.catalog.find(one.account.provider);
        for (const ProviderField &field : description ? description->secretFields() : QList<ProviderField>()) {
            const bool isKept = one.account.secretSource(field.key).kind == SecretSource::Kind::Keychain;
            if (isKept && (field.isRequired || one.account.secrets.contains(field.key)) && !one.secrets.has(field.key))
                one.notes.append({ImportNote::Kind::Loss, one.place,
                                  ImportText::tr("The file has nothing for \"%1\". Enter it in the account after the "
                                                 "import.")
                                      .arg(field.label)});
        }
        imported.accounts.append(one);
    }
    return imported;
}

} // namespace doorplate
