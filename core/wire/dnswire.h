// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and numbers as DNS messages hold them (RFC 1035 section 3). For core/wire alone.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QtEndian>

namespace doorplate {

// Lower case, not compressed (RFC 8945 and RFC 4034 want both where bytes are signed). Fails with Misconfigured, detail is
// the name, when it is none.
Result<QByteArray> wireName(const QString &name);

inline QByteArray wire16(quint16 number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

inline QByteArray wire32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

// Two bytes there are.
inline quint16 number16(const QByteArray &wire, qsizetype at)
{
    return qFromBigEndian<quint16>(wire.constData() + at);
}

} // namespace doorplate
