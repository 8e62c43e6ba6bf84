// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Pointer (RFC 6901): names one place in a JSON document, in a provider's answer or in a file to complain about.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <compare>
#include <optional>

namespace doorplate {

class JsonPointer
{
public:
    // "" is the whole document; anything else begins with "/". "~1" is a slash, "~0" a tilde; other uses of "~" are
    // errors. Array members are numbers without leading zeros.
    static std::optional<JsonPointer> parse(QStringView text);

    // Undefined where there is no such place.
    QJsonValue in(const QJsonValue &document) const;
    QString toString() const;
    const QStringList &steps() const { return m_steps; }

    // The text of one step, for building a pointer: "/" + pointerStep(key).
    static QString step(const QString &key);

private:
    QStringList m_steps;
};

// Where something stands in a text, as editors count: lines and their characters from 1; 0 = unknown.
struct TextPlace {
    int line = 0;
    int column = 0;

    auto operator<=>(const TextPlace &) const = default;
};

// Where in the text of a JSON document the place begins: with its key, where it is a member of an object.
// A place that is not there gives the nearest place around it; one of a text that is no JSON at all is unknown.
TextPlace textPlaceOf(const QByteArray &json, const QString &pointer);
// Of the byte at this offset in UTF-8.
TextPlace textPlaceAt(const QByteArray &text, qsizetype offset);

} // namespace doorplate
