// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/custompath.h"

#include "core/wire/template.h"

namespace doorplate {

namespace {

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

CustomPath::CustomPath(const QString &text)
{
    if (!text.startsWith(u'/'))
        addLiteral("/");
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'%') {
            // inadyn keeps "/ ? & =" and unreserved letters as typed, and encodes everything else.
            qsizetype end = i + 1;
            while (end < text.size() && text[end] != u'%')
                ++end;
            addLiteral(percentEncoded(text.mid(i, end - i).toUtf8(), "/?&="));
            i = end - 1;
            continue;
        }
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (i + 2 < text.size() && isHexDigit(next) && isHexDigit(text[i + 2])) {
            addLiteral(text.mid(i, 3).toLatin1());
            i += 2;
        } else if (QStringView(u"hupi").contains(next) || next == u'%') {
            m_pieces += {{}, next};
            ++i;
        } else {
            m_unknown += next.isNull() ? QString(u'%') : QString(u'%') + next;
        }
    }
}

void CustomPath::addLiteral(const QByteArray &encoded)
{
    m_pieces += {encoded, {}};
}

bool CustomPath::hasSpecifier() const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(), [](const Piece &one) { return !one.specifier.isNull(); });
}

bool CustomPath::uses(QChar specifier) const
{
    return std::any_of(m_pieces.cbegin(), m_pieces.cend(),
                       [specifier](const Piece &one) { return one.specifier == specifier; });
}

QByteArray CustomPath::filled(const CustomPathValues &values, bool appendsAddress) const
{
    // The colons of an IPv6 address are fine in a path and in a query (RFC 3986 section 3.3), and easier to read.
    const QByteArray address = percentEncoded(values.address.toUtf8(), ":");
    const QByteArray host = percentEncoded(values.host.toUtf8());
    QByteArray path;
    for (const Piece &piece : m_pieces) {
        if (piece.specifier.isNull())
            path += piece.literal;
        else if (piece.specifier == u'h')
            path += host;
        else if (piece.specifier == u'i')
            path += address;
        else if (piece.specifier == u'u')
            path += percentEncoded(values.user.toUtf8());
        else if (piece.specifier == u'p')
            path += percentEncoded(values.password.toUtf8());
        else
            path += "%25";
    }
    if (!hasSpecifier())
        path += appendsAddress ? address : host;
    return path;
}

} // namespace doorplate
