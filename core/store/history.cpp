// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/statefile.h"

#include <algorithm>
#include <map>

namespace doorplate {

namespace {

// The run of one name while the records are read from the oldest on.
struct NameStory {
    std::optional<qsizetype> current; // the span that is still open
    std::optional<Address> wanted;    // another address, seen but not yet accepted
    QDateTime wantedSince;
};

QStringList witnessesOf(const Observation &observation, const Address &address)
{
    QStringList sources;
    for (const Reading &reading : observation.readings) {
        if (reading.address == address && !sources.contains(reading.source))
            sources.append(reading.source);
    }
    return sources;
}

bool wasAccepted(const HostRecord &host)
{
    return host.outcome && *host.outcome && isAccepted((*host.outcome)->code);
}

class SpanBuilder
{
public:
    void add(const CycleRecord &record, const HostRecord &host)
    {
        const auto *update = std::get_if<Update>(&host.decision);
        if (!update)
            return;
        NameStory &story = m_stories[{record.accountId, host.host, record.family}];
        if (story.current && m_spans[*story.current].address == update->address) {
            story.wanted.reset(); // back again, or refreshed: the name was right all the time
            return;
        }
        if (story.wanted != update->address) {
            // The name is wrong since the first look that saw any other address, even if that has changed meanwhile.
            if (!story.wanted)
                story.wantedSince = record.started;
            story.wanted = update->address;
        }
        if (wasAccepted(host))
            open(record, host.host, update->address, story);
    }

    QList<AddressSpan> take()
    {
        std::stable_sort(m_spans.begin(), m_spans.end(),
                         [](const AddressSpan &a, const AddressSpan &b) { return a.from > b.from; });
        return std::move(m_spans);
    }

private:
    void open(const CycleRecord &record, const Hostname &host, const Address &address, NameStory &story)
    {
        const QDateTime now = record.finished.isValid() ? record.finished : record.started;
        if (story.current)
            m_spans[*story.current].until = now;
        const std::chrono::milliseconds lag(std::max<qint64>(0, story.wantedSince.msecsTo(now)));
        story = {m_spans.size(), {}, {}};
        m_spans.append(
            {record.accountName, host, record.family, address, now, {}, witnessesOf(record.observation, address), lag});
    }

    std::map<HostKey, NameStory> m_stories;
    QList<AddressSpan> m_spans;
};

} // namespace

QList<AddressSpan> addressSpans(const QList<CycleRecord> &records)
{
    SpanBuilder builder;
    for (const CycleRecord &record : records) {
        for (const HostRecord &host : record.hosts)
            builder.add(record, host);
    }
    return builder.take();
}

} // namespace doorplate
