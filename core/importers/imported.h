// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was read from another program's settings: accounts, their secrets, and what could not be carried over. Values;
// nothing has been written yet.
#pragma once

#include "core/model/account.h"
#include "core/model/credentials.h"
#include "core/providers/catalog.h"

#include <expected>
#include <functional>

namespace doorplate {

enum class ImportFormat {
    Doorplate,     // our own export
    Inadyn,        // inadyn.conf, version 2
    InadynOneLine, // inadyn.conf, version 1: the options of the command line
    Ddclient,
    DdnsUpdater, // config.json of qdm12/ddns-updater
    DdnsGo,      // .ddns_go_config.yaml of jeessy2/ddns-go
    TrueNas,     // the answer of its API, or a row of its database
    Noip2,       // the binary file of No-IP's client 2
    OpenWrt,     // /etc/config/ddns
    OpnSense,    // config.xml
};

QString keyOf(ImportFormat format);  // "inadyn", "ddclient", …: what --json says
QString nameOf(ImportFormat format); // for people: "inadyn.conf"

struct ImportPlace {
    QString file; // empty: the file that was given
    int line = 0; // 0 = no line says it
    bool operator==(const ImportPlace &) const = default;
};

struct ImportNote {
    enum class Kind {
        Information, // carried over, in another way than a person may expect
        Loss,        // could not be carried over
    };

    Kind kind = Kind::Loss;
    ImportPlace place;
    QString text; // a whole sentence; never a secret
    bool operator==(const ImportNote &) const = default;
};

using ImportNotes = QList<ImportNote>;

// "Line 12: …", with the file's name where it is another one.
QString sentence(const ImportNote &note);

struct ImportedAccount {
    Account account; // without an id; its name is a proposal
    Credentials secrets;
    ImportPlace place;
    ImportNotes notes;      // about this account
    QString hindrance = {}; // why it cannot be created at all; empty = it can
};

struct Imported {
    ImportFormat format = ImportFormat::Doorplate;
    QList<ImportedAccount> accounts;
    ImportNotes notes;     // about the whole file
    bool isSealed = false; // the secrets are behind a passphrase that was not given
};

// Why nothing was read: the place, and a sentence.
struct ImportProblem {
    ImportPlace place;
    QString text;
    bool needsPassphrase = false; // the file is sound, and only the passphrase is missing or wrong
};

QString sentence(const ImportProblem &problem);

using ImportResult = std::expected<Imported, ImportProblem>;

// What an importer may ask of the world; all else is in the text.
struct ImportContext {
    const Catalog &catalog;
    QString path = {}; // of the file, for names of files beside it; may be empty
    QString home = {}; // what "~" means
    // Reads a file that the settings name (an include, a key). Absent: such files are named and left out.
    std::function<Result<QByteArray>(const QString &path)> read = {};
    std::optional<Secret> passphrase = {}; // of our own sealed export
};

} // namespace doorplate
