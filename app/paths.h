// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where one profile keeps its files, and where its running program listens.
#pragma once

#include <QString>

namespace doorplate {

struct Paths {
    QString settingsFile;
    QString accountsFile;
    QString providersFolder; // the user's own provider files
    QString historyFile;
    QString stateFile;
    QString logFile;
    QString lockFile;
    QString controlSocket; // full path; on Windows the name of a pipe

    // Everything flat below the folder.
    static Paths below(const QString &folder);
    // The person's own profile: on Linux XDG_CONFIG_HOME and XDG_DATA_HOME, elsewhere what QStandardPaths gives.
    static Paths standard();
    static Paths forProfile(const QString &folder) { return folder.isEmpty() ? standard() : below(folder); }

    bool operator==(const Paths &) const = default;
};

} // namespace doorplate
