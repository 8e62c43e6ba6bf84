// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cells.h"

#include <QDateTime>

namespace doorplate {

using namespace Qt::StringLiterals;

QString timeCell(const QJsonValue &when)
{
    const QDateTime time = QDateTime::fromString(when.toString(), Qt::ISODate);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : u"-"_s;
}

QString textCell(const QJsonValue &text)
{
    const QString plain = text.toString();
    return plain.isEmpty() ? u"-"_s : plain;
}

} // namespace doorplate
