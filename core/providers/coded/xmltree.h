// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A small XML document as a value: read, changed in one place, and written again with everything else as it was. For
// documents of data: an element has children or a text. Attributes, comments and name spaces are not kept.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace doorplate {

struct XmlElement {
    QString name{};
    QString text{}; // of an element without children
    QList<XmlElement> children{};

    const XmlElement *child(QStringView name) const; // the first of that name; null when there is none
    QString textOf(QStringView name) const;          // of that child, empty when there is none
    QList<XmlElement> childrenOf(QStringView name) const;
    bool operator==(const XmlElement &) const = default;
};

// Nothing when the bytes are not one whole, well-formed document, or one that is nested deeper than any sensible one.
std::optional<XmlElement> readXml(const QByteArray &bytes);

// With the XML declaration, in one line, the root in the name space given.
QByteArray writtenXml(const XmlElement &root, const QString &nameSpace);

} // namespace doorplate
