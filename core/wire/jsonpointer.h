// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Pointer (RFC 6901): names one place in a JSON document, in a provider's answer or in a file to complain about.
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

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

// The line (from 1) in the text of a JSON document where the place begins, the key of a member where it has one.
// A place that is not there gives the line of the nearest place around it; 0 when the text is no JSON at all.
int lineOfPlace(const QByteArray &json, const QString &pointer);

} // namespace doorplate
