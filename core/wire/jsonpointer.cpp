// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/jsonpointer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// RFC 6901 section 4: digits without a leading zero.
std::optional<qsizetype> arrayIndex(const QString &step)
{
    if (step.isEmpty() || step.size() > 9 || (step.size() > 1 && step.front() == u'0'))
        return std::nullopt;
    for (const QChar c : step) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    return step.toLongLong();
}

// Walks the text of a document that is known to parse, and notes where each place begins. Qt's parser keeps no
// positions, and a person who wrote a provider file needs the line.
class PlaceFinder
{
public:
    PlaceFinder(const QByteArray &json, const QString &wanted) : m_json(json), m_wanted(wanted) {}

    qsizetype find()
    {
        readValue({});
        return m_best;
    }

private:
    void skipSpace()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || (m_json[m_at] >= '\t' && m_json[m_at] <= '\r')))
            ++m_at;
    }

    bool take(char c)
    {
        skipSpace();
        if (m_at >= m_json.size() || m_json[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    QString readString()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        ++m_at;
        return QJsonDocument::fromJson("[" + m_json.mid(begin, m_at - begin) + "]").array().at(0).toString();
    }

    void note(const QString &place, qsizetype begin)
    {
        const bool isAround = m_wanted.startsWith(place + u'/') || m_wanted == place;
        if (isAround && place.size() >= m_bestLength) {
            m_bestLength = place.size();
            m_best = begin;
        }
    }

    void readValue(const QString &place, qsizetype begin = -1)
    {
        skipSpace();
        note(place, begin < 0 ? m_at : begin);
        if (take('{')) {
            while (m_at < m_json.size() && !take('}')) {
                skipSpace();
                const qsizetype key = m_at;
                if (key >= m_json.size() || m_json[key] != '"')
                    return;
                const QString name = readString();
                take(':');
                readValue(place + u'/' + JsonPointer::step(name), key);
                take(',');
            }
        } else if (take('[')) {
            for (int i = 0; m_at < m_json.size() && !take(']'); ++i) {
                readValue(place + u'/' + QString::number(i));
                take(',');
            }
        } else if (m_at < m_json.size() && m_json[m_at] == '"') {
            readString();
        } else {
            const qsizetype scalar = m_at;
            while (m_at < m_json.size() && !QByteArrayView(",]} \t\r\n").contains(m_json[m_at]))
                ++m_at;
            if (m_at == scalar) // not JSON after all: never stand still
                ++m_at;
        }
    }

    QByteArray m_json;
    QString m_wanted;
    qsizetype m_at = 0;
    qsizetype m_best = 0;
    qsizetype m_bestLength = 0;
};

} // namespace

std::optional<JsonPointer> JsonPointer::parse(QStringView text)
{
    JsonPointer pointer;
    if (text.isEmpty())
        return pointer;
    if (text.front() != u'/')
        return std::nullopt;
    for (const auto part : text.mid(1).split(u'/')) {
        QString step;
        for (qsizetype i = 0; i < part.size(); ++i) {
            if (part[i] != u'~') {
                step += part[i];
                continue;
            }
            const QChar next = i + 1 < part.size() ? part[i + 1] : QChar();
            if (next != u'0' && next != u'1')
                return std::nullopt;
            step += next == u'0' ? u'~' : u'/';
            ++i;
        }
        pointer.m_steps += step;
    }
    return pointer;
}

QJsonValue JsonPointer::in(const QJsonValue &document) const
{
    QJsonValue here = document;
    for (const QString &step : m_steps) {
        if (here.isObject()) {
            here = here.toObject().value(step);
        } else if (here.isArray()) {
            const auto index = arrayIndex(step);
            here = index ? here.toArray().at(*index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue(QJsonValue::Undefined);
        }
    }
    return here;
}

QString JsonPointer::toString() const
{
    QString text;
    for (const QString &one : m_steps)
        text += u'/' + step(one);
    return text;
}

QString JsonPointer::step(const QString &key)
{
    QString text = key;
    return text.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

TextPlace textPlaceAt(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.left(std::clamp<qsizetype>(offset, 0, text.size()));
    const QByteArray line = before.mid(before.lastIndexOf('\n') + 1);
    return {1 + int(before.count('\n')), 1 + int(QString::fromUtf8(line).size())};
}

TextPlace textPlaceOf(const QByteArray &json, const QString &pointer)
{
    if (QJsonDocument::fromJson(json).isNull())
        return {};
    return textPlaceAt(json, PlaceFinder(json, pointer).find());
}

} // namespace doorplate
