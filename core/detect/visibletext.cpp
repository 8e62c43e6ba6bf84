// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/visibletext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// Their content is never shown as text.
constexpr std::array unseen{"script", "style", "noscript", "template", "svg", "object", "iframe"};
// They do not break a word: "8<b>1</b>.2.69.142" is seen as one.
constexpr std::array inLine{"a",     "abbr", "b",      "bdi",  "bdo", "big",  "cite", "code", "data",
                            "dfn",   "em",   "font",   "i",    "kbd", "mark", "q",    "s",    "samp",
                            "small", "span", "strong", "time", "tt",  "u",    "var",  "wbr"};
// A footnote mark belongs to no number; the underscore keeps it from becoming part of one.
constexpr std::array raised{"sub", "sup"};

template <typename Names>
bool isOneOf(const Names &names, const QString &name)
{
    return std::ranges::any_of(names, [&name](const char *one) { return name == QLatin1String(one); });
}

// The position after the tag that begins at `from` (at its '<'); quotes may hide a '>'. The end when it never closes.
qsizetype endOfTag(QStringView markup, qsizetype from)
{
    QChar quote;
    QChar before; // the last character that is no space
    for (qsizetype i = from + 1; i < markup.size(); ++i) {
        const QChar c = markup[i];
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if ((c == u'"' || c == u'\'') && before == u'=') {
            quote = c;
        } else if (c == u'>') {
            return i + 1;
        }
        if (!c.isSpace())
            before = c;
    }
    return markup.size();
}

QString tagName(QStringView markup, qsizetype from)
{
    qsizetype begin = from + 1;
    if (begin < markup.size() && markup[begin] == u'/')
        ++begin;
    qsizetype end = begin;
    while (end < markup.size() && (markup[end].isLetterOrNumber() || markup[end] == u'-'))
        ++end;
    return markup.mid(begin, end - begin).toString().toLower();
}

qsizetype after(QStringView markup, const QString &what, qsizetype from)
{
    const qsizetype at = markup.indexOf(what, from, Qt::CaseInsensitive);
    return at < 0 ? markup.size() : at + what.size();
}

bool beginsTag(QStringView text, qsizetype at)
{
    if (text[at] != u'<' || at + 1 >= text.size())
        return false;
    const QChar next = text[at + 1];
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

// The few references that can stand beside an address; others stay as they are and so make no word.
QString withoutReferences(QString text)
{
    static constexpr std::array<std::pair<const char *, char16_t>, 8> references{{{"&nbsp;", u' '},
                                                                                  {"&#160;", u' '},
                                                                                  {"&#xa0;", u' '},
                                                                                  {"&quot;", u'"'},
                                                                                  {"&#34;", u'"'},
                                                                                  {"&lt;", u'<'},
                                                                                  {"&gt;", u'>'},
                                                                                  {"&#39;", u'\''}}};
    for (const auto &[reference, character] : references)
        text.replace(QLatin1String(reference), QString(QChar(character)), Qt::CaseInsensitive);
    return text;
}

} // namespace

bool asksForPassword(QStringView markup)
{
    static const QRegularExpression passwordField(u"<input[^>]*\\btype\\s*=\\s*[\"']?password"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    return passwordField.match(markup.toString()).hasMatch();
}

QString visibleText(QStringView markup)
{
    QString seen;
    qsizetype at = 0;
    while (at < markup.size()) {
        if (!beginsTag(markup, at)) {
            seen += markup[at++];
            continue;
        }
        if (markup.mid(at).startsWith(u"<!--")) {
            at = after(markup, u"-->"_s, at + 4);
            continue;
        }
        const QString name = tagName(markup, at);
        const bool isClosing = markup[at + 1] == u'/';
        const qsizetype end = endOfTag(markup, at);
        // HTML reads on after <script/>; XML does not, but has no scripts that we would want to see.
        const bool isEmptyElement = markup[end - 2] == u'/' && name != u"script" && name != u"style";
        at = end;
        if (isOneOf(unseen, name) && !isClosing && !isEmptyElement)
            at = endOfTag(markup, after(markup, u"</"_s + name, at) - 1);
        if (isOneOf(raised, name))
            seen += u'_';
        else if (!isOneOf(inLine, name))
            seen += u' ';
    }
    return withoutReferences(seen);
}

} // namespace doorplate
