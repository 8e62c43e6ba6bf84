// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The path of a Custom Provider: inadyn's specifiers %h %u %p %i %%, read once and filled once.
//
// "%" with two hexadecimal digits is an octet that is already encoded and stays; no specifier's letter is such a digit,
// so "%ha" can only be the host name and an "a". "%%" is the sign itself.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace doorplate {

// What the specifiers stand for, as plain text.
struct CustomPathValues {
    QString host;
    QString address;
    QString user;
    QString password;
};

class CustomPath
{
public:
    explicit CustomPath(const QString &text);

    // "%x" for each that is none; a lone "%" at the end is "%".
    QStringList unknownSpecifiers() const { return m_unknown; }
    // Any of the five.
    bool hasSpecifier() const;
    bool uses(QChar specifier) const;

    // Path and query as they go on the wire, beginning with a slash. Each value is encoded on its own, so none can add a
    // parameter. Without any specifier the host name is added at the end, or the address instead of it.
    QByteArray filled(const CustomPathValues &values, bool appendsAddress) const;

private:
    struct Piece {
        QByteArray literal; // encoded
        QChar specifier;    // null = a literal
    };

    void addLiteral(const QByteArray &encoded);

    QList<Piece> m_pieces;
    QStringList m_unknown;
};

} // namespace doorplate
