// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a text as a person's file, with files beside it that exist in memory alone.
#pragma once

#include "core/importers/importsettings.h"

namespace doorplate {

using Files = QMap<QString, QByteArray>; // by absolute path

const Catalog &wholeCatalog();
ImportResult imported(const QByteArray &bytes, const Files &files = {}, const std::optional<Secret> &passphrase = {});
// The only account of a text; an empty one, named for the problem, where there is not exactly one.
ImportedAccount onlyAccount(const QByteArray &bytes, const Files &files = {});

QStringList namesOf(const Account &account);
QByteArray secretOf(const ImportedAccount &account, const QString &field = QStringLiteral(u"password"));
// Whether a note of that kind stands at this line, with this in its text.
bool hasNote(const ImportNotes &notes, int line, const QString &part, ImportNote::Kind kind = ImportNote::Kind::Loss);
// All notes, one a line, for the message of a test.
QByteArray told(const Imported &imported);
QByteArray told(const ImportResult &result); // or the problem
QByteArray told(const ImportNotes &notes);

} // namespace doorplate
