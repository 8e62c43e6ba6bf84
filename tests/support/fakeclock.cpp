// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeclock.h"

#include <algorithm>

namespace doorplate {

FakeClock::FakeClock(QDateTime start) : m_now(std::move(start)) {}

void FakeClock::callIn(std::chrono::milliseconds delay, QObject *context, const QString &purpose,
                       std::function<void()> call)
{
    cancel(context, purpose);
    m_calls.emplace(m_elapsed + std::max(delay, std::chrono::milliseconds(0)), Call{context, purpose, std::move(call)});
}

void FakeClock::cancel(QObject *context, const QString &purpose)
{
    std::erase_if(
        m_calls, [&](const auto &entry) { return entry.second.context == context && entry.second.purpose == purpose; });
}

void FakeClock::advance(std::chrono::milliseconds by)
{
    const auto end = m_elapsed + by;
    while (!m_calls.empty() && m_calls.begin()->first <= end) {
        auto node = m_calls.extract(m_calls.begin());
        const auto step = node.key() - m_elapsed;
        m_elapsed = node.key();
        m_now = m_now.addMSecs(step.count());
        if (node.mapped().context)
            node.mapped().call();
    }
    m_now = m_now.addMSecs((end - m_elapsed).count());
    m_elapsed = end;
}

std::optional<std::chrono::milliseconds> FakeClock::advanceToNext()
{
    const auto next = nextIn();
    if (next)
        advance(*next);
    return next;
}

qsizetype FakeClock::waiting() const
{
    return std::count_if(m_calls.begin(), m_calls.end(),
                         [](const auto &entry) { return !entry.second.context.isNull(); });
}

qsizetype FakeClock::waiting(const QString &purpose) const
{
    return std::count_if(m_calls.begin(), m_calls.end(), [&purpose](const auto &entry) {
        return !entry.second.context.isNull() && entry.second.purpose == purpose;
    });
}

std::optional<std::chrono::milliseconds> FakeClock::nextIn() const
{
    for (const auto &[when, call] : m_calls) {
        if (call.context)
            return when - m_elapsed;
    }
    return std::nullopt;
}

} // namespace doorplate
