// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rules.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

bool isStatus(const QStringList &wanted, int status)
{
    if (wanted.isEmpty())
        return status >= 200 && status < 300;
    const QString exact = QString::number(status);
    const QString group = exact.left(1) + u"xx"_s;
    return wanted.contains(exact) || wanted.contains(group);
}

QString filledText(const Template &text, const TemplateValues &values)
{
    const auto bytes = text.filled(values, Place::Text);
    return bytes ? QString::fromUtf8(*bytes) : QString();
}

bool isWholeWordIn(const QString &text, const QString &word)
{
    const QRegularExpression regex(
        u"(?<![\\p{L}\\p{N}_])"_s + QRegularExpression::escape(word) + u"(?![\\p{L}\\p{N}_])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(regex);
}

template <typename Test>
bool isAny(const QList<Template> &wanted, const TemplateValues &values, const Test &test)
{
    return std::any_of(wanted.cbegin(), wanted.cend(), [&](const Template &one) {
        const QString text = filledText(one, values);
        return !text.isEmpty() && test(text);
    });
}

bool holdsForText(const Condition &condition, const QString &text, const TemplateValues &values)
{
    const bool isFirst = condition.firstWord.isEmpty() || isAny(condition.firstWord, values, [&](const QString &word) {
                             return firstWordOf(text) == word.toLower();
                         });
    const bool isWord = condition.words.isEmpty() || isAny(condition.words, values, [&](const QString &word) {
                            return isWholeWordIn(text, word);
                        });
    const bool isPart = condition.contains.isEmpty() || isAny(condition.contains, values, [&](const QString &part) {
                            return text.contains(part, Qt::CaseInsensitive);
                        });
    const bool isMatch = !condition.matches || text.contains(*condition.matches);
    return isFirst && isWord && isPart && isMatch;
}

bool isSame(const QJsonValue &wanted, const QJsonValue &found, const TemplateValues &values)
{
    if (!wanted.isString() || !found.isString())
        return wanted == found;
    const auto text = Template::parse(wanted.toString());
    return text && filledText(*text, values).compare(found.toString(), Qt::CaseInsensitive) == 0;
}

bool holdsForJson(const Condition &condition, const QJsonValue &json, const TemplateValues &values)
{
    if (!condition.json)
        return true;
    const QJsonValue found = condition.json->in(json);
    if (condition.exists && *condition.exists == (found.isUndefined() || found.isNull()))
        return false;
    return condition.equals.isEmpty()
           || std::any_of(condition.equals.cbegin(), condition.equals.cend(),
                          [&](const QJsonValue &wanted) { return isSame(wanted, found, values); });
}

} // namespace

ReadReply::ReadReply(const HttpReply &answer)
    : reply(answer),
      lines(linesOf(answer)),
      text(lines.join(u'\n')),
      json(QJsonValue::Undefined)
{
    QByteArray body = answer.body.trimmed();
    if (body.startsWith("\xef\xbb\xbf")) // a byte order mark, which JSON does not have (RFC 8259 section 8.1)
        body.remove(0, 3);
    if (!body.startsWith('{') && !body.startsWith('['))
        return;
    const auto document = QJsonDocument::fromJson(body);
    if (document.isObject())
        json = document.object();
    else if (document.isArray())
        json = document.array();
}

bool holds(const Condition &condition, const ReadReply &read, const TemplateValues &values)
{
    return isStatus(condition.status, read.reply.status)
           && (!condition.isEmpty || *condition.isEmpty == read.text.isEmpty())
           && holdsForText(condition, read.text, values) && holdsForJson(condition, read.json, values);
}

QString tellingLine(const Condition &condition, const ReadReply &read, const TemplateValues &values)
{
    Condition speaking = condition;
    speaking.firstWord.clear(); // that one is of the whole text
    const bool isAboutText = !condition.words.isEmpty() || !condition.contains.isEmpty() || condition.matches;
    for (const QString &line : read.lines) {
        if (isAboutText && holdsForText(speaking, line, values))
            return line;
    }
    return read.lines.isEmpty() ? QString() : read.lines.front();
}

QJsonValue extracted(const Extraction &extraction, const ReadReply &read)
{
    if (extraction.json)
        return extraction.json->in(read.json);
    if (extraction.regex) {
        const auto match = extraction.regex->match(
            QString::fromUtf8(extraction.header.isEmpty() ? read.reply.body : read.reply.header(extraction.header)));
        if (!match.hasMatch())
            return QJsonValue(QJsonValue::Undefined);
        return match.captured(match.lastCapturedIndex() > 0 ? 1 : 0);
    }
    const QByteArray header = read.reply.header(extraction.header);
    return header.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QString::fromUtf8(header));
}

} // namespace doorplate
