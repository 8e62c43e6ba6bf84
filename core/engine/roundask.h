// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a round is wanted, and who waits for its records.
#pragma once

#include "core/model/cyclerecord.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace doorplate {

// Whoever waits for the rounds of several accounts is told once, when the last of them is over.
class RecordCollector
{
public:
    using Finished = std::function<void(const QList<CycleRecord> &)>;

    RecordCollector(QObject *context, Finished finished) : m_context(context), m_finished(std::move(finished)) {}

    void open() { ++m_open; }
    void add(const CycleRecord &record) { m_records.append(record); }
    void close()
    {
        if (--m_open == 0 && m_context)
            m_finished(m_records);
    }

private:
    QPointer<QObject> m_context;
    Finished m_finished;
    QList<CycleRecord> m_records;
    int m_open = 0;
};

struct RoundAsk {
    Trigger trigger = Trigger::Timer;
    bool isForced = false;
    QList<std::shared_ptr<RecordCollector>> collectors = {};
};

} // namespace doorplate
