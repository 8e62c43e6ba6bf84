// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened: notable cycle records, oldest first, append only.
#pragma once

#include "core/model/cyclerecord.h"

namespace doorplate {

// An address that a host had, from when to when, as far as the history tells.
struct AddressSpan {
    QString accountName;
    Hostname host;
    AddressFamily family = AddressFamily::IPv4;
    Address address;
    QDateTime from;                   // UTC
    std::optional<QDateTime> until;   // absent: still
    QStringList witnesses;            // sources that said so
    std::chrono::milliseconds lag{0}; // how long the name was wrong before

    bool operator==(const AddressSpan &) const = default;
};

class History
{
public:
    virtual ~History() = default;
    // After a failure the record is kept in memory, and told by records(), until a later append or catchUp() brings it to
    // the disk.
    virtual Result<void> append(const CycleRecord &record) = 0;
    // Tries again what could not be written; no failure where there is nothing.
    virtual Result<void> catchUp() = 0;
    virtual bool isBehind() const = 0; // something waits for catchUp()
    // The last `most` records, oldest first.
    virtual QList<CycleRecord> records(int most = 10'000) const = 0;
};

QList<AddressSpan> addressSpans(const QList<CycleRecord> &records); // newest first

} // namespace doorplate
