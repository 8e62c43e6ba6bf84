// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A source file as the rules of the house see it: its path from the root, what it includes, and its code without
// comments and string literals, so that a word in a sentence breaks no rule.
#pragma once

#include <QString>
#include <QStringList>

namespace doorplate {

struct Include {
    QString name;
    bool isQuoted = false;
    bool isConditional = false; // between #if and #endif

    bool isQt() const;
    bool operator==(const Include &) const = default;
};

struct SourceFile {
    QString path; // from the root, "core/model/address.h"
    QStringList lines;
    QList<Include> includes;
    QString code; // as long as the text: what was taken out is blank, so that a place in it is a place in the file

    bool isHeader() const;
    int lineAt(qsizetype position) const; // counted from 1

    static SourceFile fromText(const QString &path, const QString &text);
};

// All .h and .cpp files below the folders, read from the disk; in the order of their paths.
QList<SourceFile> readTree(const QString &root, const QStringList &folders);

} // namespace doorplate
