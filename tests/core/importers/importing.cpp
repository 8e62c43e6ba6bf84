// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importers/importing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

const Catalog &wholeCatalog()
{
    static const Catalog catalog;
    return catalog;
}

ImportResult imported(const QByteArray &bytes, const Files &files, const std::optional<Secret> &passphrase)
{
    const auto read = [&files](const QString &path) -> Result<QByteArray> {
        if (const auto found = files.constFind(path); found != files.cend())
            return *found;
        return failed(Failure::Kind::Storage, u"no such file"_s);
    };
    return importSettings(bytes,
                          ImportContext{wholeCatalog(), u"/etc/settings.conf"_s, u"/home/me"_s, read, passphrase});
}

ImportedAccount onlyAccount(const QByteArray &bytes, const Files &files)
{
    const auto result = imported(bytes, files);
    ImportedAccount none;
    if (!result)
        none.account.name = sentence(result.error());
    else if (result->accounts.size() != 1)
        none.account.name = u"%1 accounts"_s.arg(result->accounts.size());
    else
        return result->accounts.front();
    return none;
}

QStringList namesOf(const Account &account)
{
    QStringList names;
    for (const Hostname &host : account.domains)
        names.append(host.ascii());
    return names;
}

QByteArray secretOf(const ImportedAccount &account, const QString &field)
{
    return account.secrets.secret(field).reveal();
}

bool hasNote(const ImportNotes &notes, int line, const QString &part, ImportNote::Kind kind)
{
    return std::any_of(notes.cbegin(), notes.cend(), [&](const ImportNote &note) {
        return note.kind == kind && note.place.line == line && note.text.contains(part);
    });
}

QByteArray told(const ImportNotes &notes)
{
    QByteArray text;
    for (const ImportNote &note : notes)
        text += sentence(note).toUtf8() + '\n';
    return text;
}

QByteArray told(const Imported &imported)
{
    QByteArray text = told(imported.notes);
    for (const ImportedAccount &one : imported.accounts)
        text += one.account.name.toUtf8() + ": " + one.hindrance.toUtf8() + '\n' + told(one.notes);
    return text;
}

QByteArray told(const ImportResult &result)
{
    return result ? told(*result) : sentence(result.error()).toUtf8();
}

} // namespace doorplate
