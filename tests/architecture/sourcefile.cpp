// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QList<Include> includesOf(const QStringList &lines)
{
    static const QRegularExpression form(uR"(^\s*#\s*include\s*(["<])([^">]+)[">])"_s);
    static const QRegularExpression condition(uR"(^\s*#\s*(if|endif))"_s);
    QList<Include> includes;
    int depth = 0;
    for (const QString &line : lines) {
        if (const auto match = form.match(line); match.hasMatch())
            includes.append({match.captured(2), match.captured(1) == u"\"", depth > 0});
        else if (const auto opened = condition.match(line); opened.hasMatch())
            depth += opened.captured(1) == u"if" ? 1 : -1;
    }
    return includes;
}

// One token that is no code: a comment, a raw string, a string or a character. A digit separator (1'000) is none.
const QRegularExpression &noCode()
{
    static const QRegularExpression form(
        uR"(//[^\n]*|/\*.*?\*/|R"([^\s()\\]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])*')"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return form;
}

QString codeOf(QString text)
{
    auto matches = noCode().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

} // namespace

bool Include::isQt() const
{
    return !isQuoted && name.size() > 1 && name.at(0) == u'Q' && (name.at(1).isUpper() || name.startsWith(u"Qt"));
}

bool SourceFile::isHeader() const
{
    return path.endsWith(u".h");
}

int SourceFile::lineAt(qsizetype position) const
{
    return 1 + int(QStringView(code).first(position).count(u'\n'));
}

SourceFile SourceFile::fromText(const QString &path, const QString &text)
{
    const QStringList lines = text.split(u'\n');
    return {path, lines, includesOf(lines), codeOf(text)};
}

QList<SourceFile> readTree(const QString &root, const QStringList &folders)
{
    const QDir top(root);
    QList<SourceFile> files;
    for (const QString &folder : folders) {
        QDirIterator found(top.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                files.append(
                    SourceFile::fromText(top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())));
        }
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace doorplate
