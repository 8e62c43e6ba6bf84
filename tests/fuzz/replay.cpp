// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Gives every file of the folders named to the target: what a fuzzer found once is tried in every build.
#include "tests/fuzz/target.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*.debug=false\n*.info=false\n*.warning=false"));
    int tried = 0;
    for (int i = 1; i < argc; ++i) {
        const QDir folder(QFile::decodeName(argv[i]));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            std::printf("%s\n", qPrintable(name)); // the last one named is the one that broke it
            std::fflush(stdout);
            doorplate::fuzz(file.readAll());
            ++tried;
        }
    }
    std::printf("%d inputs\n", tried);
    return tried > 0 ? 0 : 1; // a corpus that is not found proves nothing
}
