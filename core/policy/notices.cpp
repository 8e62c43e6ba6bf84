// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/notices.h"

#include "core/model/keytable.h"
#include "core/policy/backoff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace doorplate {

namespace {

using Kind = Notice::Kind;

constexpr std::array<KeyRow<Kind>, 7> kinds{{
    {Kind::Changed, "changed"},
    {Kind::Failed, "failed"},
    {Kind::NeedsYou, "needsYou"},
    {Kind::Held, "held"},
    {Kind::Recovered, "recovered"},
    {Kind::Stale, "stale"},
    {Kind::ConfirmSoon, "confirmSoon"},
}};

// Sources often contradict each other for a moment while an address changes.
constexpr std::chrono::seconds patience = 10min;

// How one host fares after this cycle, from the person's point of view.
enum class Welfare {
    Unconcerned, // switched off
    Well,
    Undecided, // waiting, offline or paused: as it was before
    Disagreeing,
    Held,
    Failed,
    NeedsYou,
    StillStopped, // refused in an earlier cycle
};

Welfare welfareOf(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Unchanged:
        return Welfare::Well;
    case SkipReason::Disabled:
    case SkipReason::FamilyOff:
        return Welfare::Unconcerned;
    }
    Q_UNREACHABLE();
    return Welfare::Well;
}

Welfare welfareOf(HoldReason reason)
{
    switch (reason) {
    case HoldReason::Vpn:
    case HoldReason::CaptivePortal:
    case HoldReason::ForeignNetwork:
        return Welfare::Held;
    case HoldReason::NoAgreement:
        return Welfare::Disagreeing;
    case HoldReason::NoSecret:
    case HoldReason::Misconfigured:
        return Welfare::NeedsYou;
    case HoldReason::Stopped:
        return Welfare::StillStopped;
    case HoldReason::Offline:
    case HoldReason::TooSoon:
    case HoldReason::Paused:
        return Welfare::Undecided;
    }
    Q_UNREACHABLE();
    return Welfare::Undecided;
}

Welfare welfareOf(const std::optional<Result<Outcome>> &answer)
{
    if (!answer)
        return Welfare::Undecided;
    if (*answer && isAccepted((*answer)->code))
        return Welfare::Well;
    const bool isSecretMissing = !*answer && answer->error().kind == Failure::Kind::NoSecret;
    const bool isStopped = std::holds_alternative<StopUntilEdited>(reactionTo(*answer, 1, 0));
    return isSecretMissing || isStopped ? Welfare::NeedsYou : Welfare::Failed;
}

Welfare welfareOf(const HostRecord &row)
{
    if (const auto *skip = std::get_if<Skip>(&row.decision))
        return welfareOf(skip->reason);
    if (const auto *hold = std::get_if<Hold>(&row.decision))
        return welfareOf(hold->reason);
    return welfareOf(row.outcome);
}

Notice noticeOf(Kind kind, const CycleRecord &record)
{
    Notice notice;
    notice.kind = kind;
    notice.accountId = record.accountId;
    notice.accountName = record.accountName;
    notice.provider = record.provider;
    notice.family = record.family;
    return notice;
}

// The rows of one cycle, and the memory on its way to the next.
class NoticeRound
{
public:
    NoticeRound(const CycleRecord &record, const NoticeMemory &memory) : m_record(record), m_step{{}, memory} {}

    NoticeStep told()
    {
        noteSight();
        tellChange();
        noteDisagreement();
        noteWell();
        if (!tellTrouble())
            tellRecovery();
        return m_step;
    }

private:
    QList<HostRecord> rows(Welfare welfare) const
    {
        QList<HostRecord> found;
        std::copy_if(m_record.hosts.begin(), m_record.hosts.end(), std::back_inserter(found),
                     [welfare](const HostRecord &row) { return welfareOf(row) == welfare; });
        return found;
    }

    void noteSight()
    {
        const auto &agreed = m_record.observation.agreed;
        if (!agreed || m_step.memory.sighted == *agreed)
            return;
        m_step.memory.sighted = *agreed;
        m_step.memory.sightedAt = m_record.observation.when.isValid() ? m_record.observation.when : m_record.started;
    }

    void tellChange()
    {
        QList<Notice> changes; // one for each old address; names of one account may differ
        for (const HostRecord &row : m_record.hosts) {
            const auto *update = std::get_if<Update>(&row.decision);
            if (!update || welfareOf(row) != Welfare::Well || row.previous == update->address)
                continue;
            if (!row.previous && (*row.outcome)->code == ReturnCode::NoChange)
                continue;
            auto same = std::find_if(changes.begin(), changes.end(), [&row, update](const Notice &notice) {
                return notice.before == row.previous && notice.after == update->address;
            });
            if (same == changes.end()) {
                Notice notice = noticeOf(Kind::Changed, m_record);
                notice.before = row.previous;
                notice.after = update->address;
                if (row.previous)
                    notice.wrongFor = wrongFor(update->address);
                changes.append(notice);
                same = changes.end() - 1;
            }
            same->hosts.append(row.host);
        }
        m_step.notices.append(changes);
    }

    std::optional<std::chrono::milliseconds> wrongFor(const Address &address) const
    {
        const NoticeMemory &memory = m_step.memory;
        if (memory.sighted != address || !memory.sightedAt || !m_record.finished.isValid())
            return std::nullopt;
        const qint64 length = memory.sightedAt->msecsTo(m_record.finished);
        return length >= 0 ? std::optional(std::chrono::milliseconds(length)) : std::nullopt;
    }

    void noteDisagreement()
    {
        if (rows(Welfare::Disagreeing).isEmpty())
            m_step.memory.disagreeingSince.reset();
        else if (!m_step.memory.disagreeingSince)
            m_step.memory.disagreeingSince = m_record.started;
    }

    // A host that is well again and then refused once more is news, even while others are still in trouble.
    void noteWell()
    {
        for (const HostRecord &row : rows(Welfare::Well))
            m_step.memory.told.removeAll(row.host);
    }

    bool hasLostPatience() const
    {
        const auto &since = m_step.memory.disagreeingSince;
        return since && since->secsTo(m_record.finished) >= patience.count();
    }

    static int weightOf(const std::optional<Kind> &trouble)
    {
        if (trouble == Kind::NeedsYou)
            return 3;
        if (trouble == Kind::Failed)
            return 2;
        return trouble == Kind::Held ? 1 : 0;
    }

    // Whether any host is in trouble, told now or before.
    bool tellTrouble()
    {
        if (const auto needing = rows(Welfare::NeedsYou); !needing.isEmpty()) {
            tellNeed(needing);
            return true;
        }
        if (const auto stopped = rows(Welfare::StillStopped); !stopped.isEmpty()) {
            note(Kind::NeedsYou, stopped);
            return true;
        }
        if (const auto failing = rows(Welfare::Failed); !failing.isEmpty()) {
            tellOnce(Kind::Failed, failing);
            return true;
        }
        auto held = rows(Welfare::Held);
        if (hasLostPatience())
            held.append(rows(Welfare::Disagreeing));
        if (!held.isEmpty())
            tellOnce(Kind::Held, held);
        return !held.isEmpty();
    }

    void note(Kind kind, const QList<HostRecord> &troubled)
    {
        NoticeMemory &memory = m_step.memory;
        if (weightOf(kind) > weightOf(memory.trouble)) {
            memory.trouble = kind;
            memory.told.clear();
        }
        if (!memory.since)
            memory.since = m_record.started;
        for (const HostRecord &row : troubled) {
            if (!memory.told.contains(row.host))
                memory.told.append(row.host);
        }
    }

    void tell(Kind kind, const QList<HostRecord> &troubled)
    {
        Notice notice = noticeOf(kind, m_record);
        for (const HostRecord &row : troubled)
            notice.hosts.append(row.host);
        notice.cause = troubled.front();
        m_step.notices.append(notice);
    }

    void tellOnce(Kind kind, const QList<HostRecord> &troubled)
    {
        if (weightOf(kind) <= weightOf(m_step.memory.trouble))
            return;
        tell(kind, troubled);
        note(kind, troubled);
    }

    void tellNeed(const QList<HostRecord> &needing)
    {
        QList<HostRecord> further = needing;
        if (m_step.memory.trouble == Kind::NeedsYou) {
            further.removeIf([this](const HostRecord &row) { return m_step.memory.told.contains(row.host); });
        }
        if (!further.isEmpty())
            tell(Kind::NeedsYou, further);
        note(Kind::NeedsYou, needing);
    }

    void tellRecovery()
    {
        const auto well = rows(Welfare::Well);
        const auto unconcerned = rows(Welfare::Unconcerned);
        if (well.size() + unconcerned.size() < m_record.hosts.size() || m_record.hosts.isEmpty())
            return; // some host is neither well nor ill yet
        NoticeMemory &memory = m_step.memory;
        if (memory.trouble && !well.isEmpty()) {
            Notice notice = noticeOf(Kind::Recovered, m_record);
            for (const HostRecord &row : well)
                notice.hosts.append(row.host);
            if (m_record.observation.agreed)
                notice.after = *m_record.observation.agreed;
            notice.troubleSince = memory.since;
            m_step.notices.append(notice);
        }
        memory.trouble.reset();
        memory.since.reset();
        memory.told.clear();
    }

    const CycleRecord &m_record;
    NoticeStep m_step;
};

} // namespace

QString keyOf(Notice::Kind kind)
{
    return keyIn(kinds, kind);
}

NoticeStep noticesFor(const CycleRecord &record, const NoticeMemory &memory)
{
    return NoticeRound(record, memory).told();
}

} // namespace doorplate
