// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/tsigkeytext.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// The words of a named.conf: comments gone, quotes taken off, brackets and semicolons words of their own.
QStringList wordsOf(const QString &text)
{
    // A comment, a text in quotes, a sign, a word; base64 has "/" and "+" and "=", so only "//" and "/*" begin a comment.
    static const QRegularExpression form(uR"x(/\*.*?\*/|//[^\n]*|#[^\n]*|"([^"]*)"|[{};]|(?:(?!/\*|//)[^\s"{};#])+)x"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QStringList words;
    auto matches = form.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString word = match.captured();
        if (word.startsWith(u'"'))
            words += match.captured(1);
        else if (!word.startsWith(u"/*") && !word.startsWith(u"//") && !word.startsWith(u'#'))
            words += word;
    }
    return words;
}

std::optional<TsigKeyText> readStatement(const QString &text)
{
    const QStringList words = wordsOf(text);
    const qsizetype begin = words.indexOf(u"key"_s);
    if (begin < 0 || words.value(begin + 2) != u"{")
        return std::nullopt;
    TsigKeyText key{words.value(begin + 1), {}, {}};
    for (qsizetype i = begin + 3; i + 1 < words.size() && words[i] != u"}"; ++i) {
        if (words[i] == u"algorithm")
            key.algorithm = words[++i];
        else if (words[i] == u"secret")
            key.base64 = words[++i].toLatin1();
    }
    return key.base64.isEmpty() ? std::nullopt : std::optional(key);
}

// A field of one line has put all on one line, where a comment has lost its end: the statement is looked for as it is.
std::optional<TsigKeyText> readFlattened(const QString &text)
{
    static const QRegularExpression statement(uR"x(\bkey\s+"?([^\s"{]+)"?\s*\{[^{}]*\})x"_s);
    const auto match = statement.match(text);
    return match.hasMatch() ? readStatement(match.captured()) : std::nullopt;
}

} // namespace

std::optional<TsigKeyText> readTsigKeyText(const QString &text)
{
    if (text.contains(u'{')) {
        const auto key = readStatement(text);
        return key ? key : readFlattened(text);
    }
    static const QRegularExpression form(u"^(?:(?:([A-Za-z0-9.-]+):)?([^\\s:]+):)?([A-Za-z0-9+/\\s]+={0,2})$"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString secret = match.captured(3).remove(QRegularExpression(u"\\s"_s));
    return TsigKeyText{match.captured(2), match.captured(1), secret.toLatin1()};
}

} // namespace doorplate
