// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/aliases.h"

#include <algorithm>

namespace doorplate {

QString endOfAliases(const QString &name, const QList<DnsRecord> &records)
{
    QString end = name;
    for (int i = 0; i < mostAliases; ++i) {
        const auto alias = std::find_if(records.begin(), records.end(), [&end](const DnsRecord &record) {
            return record.type == DnsType::CNAME && record.name == end;
        });
        if (alias == records.end())
            break;
        end = alias->text;
    }
    return end;
}

} // namespace doorplate
