// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rounds of one account: a cycle for each of its families, one round at a time; the clock set for the next; and the
// watch over the clock, so that a round which hangs is said and begun anew.
#pragma once

#include "core/detect/sourcepace.h"
#include "core/engine/engine.h"
#include "core/engine/roundask.h"
#include "core/model/account.h"

namespace doorplate {

class Proofs;
class UpdateCycle;

class Rounds : public QObject
{
    Q_OBJECT

public:
    // The engine says what holds for all accounts: paused, started, the other family's address. Both outlive this.
    Rounds(const Engine &engine, SourcePace &pace, Account account, QObject *parent);
    ~Rounds() override;

    const Account &account() const { return m_account; }
    QList<AddressFamily> families() const; // those that are on
    // An edited account: what was seen by other settings says nothing about these.
    void setAccount(const Account &account);

    // At once, or after the round under way; several that wait become one. A round that is still looking when something
    // happened outside looks anew: what it has seen may be over.
    void ask(RoundAsk ask);
    // The router has just shown that it answers.
    void askRouter(const RouterAnswer &answer);
    void askIn(std::chrono::milliseconds delay, Trigger trigger);
    // Sets the clock for the next round anew, by what is remembered now.
    void schedule();
    // The account is gone: nothing of this is heard of again, but who waited for a round is told.
    void retire();

    AccountStatus status() const;

signals:
    void statusChanged(const doorplate::AccountStatus &status);
    void cycleEnded(const doorplate::CycleRecord &record); // before its neighbours and the next round are looked at
    void stalled(const doorplate::Notice &notice);         // once, until a round completes
    void storageFailed(const doorplate::Failure &failure);

private:
    void begin();
    bool lookAnew(Trigger trigger);
    UpdateCycle *cycleFor(AddressFamily family);
    void endCycle(AddressFamily family, const CycleRecord &record);
    void endRound();
    void watch(std::chrono::milliseconds delay);
    void beginAnew();
    void takeProof(AddressFamily family, const Hostname &host, const Published &published);
    void takeView(AddressFamily family, const Hostname &host, const PublicView &view);
    void keepViews(AddressFamily family, const CycleRecord &record);
    HostStatus statusOf(const Hostname &host, AddressFamily family) const;
    void announce() { emit statusChanged(status()); }

    const Engine &m_engine;
    const EngineParts &m_parts;
    SourcePace &m_pace;
    Account m_account;
    Proofs *m_proofs; // child
    QMap<AddressFamily, CycleRecord> m_last;
    QMap<AddressFamily, UpdateCycle *> m_running;
    std::optional<RoundAsk> m_current; // while cycles run
    std::optional<RoundAsk> m_queued;  // the next one, asked for meanwhile
    std::optional<QDateTime> m_nextCheck;
    std::optional<QDateTime> m_lastCheck;
    int m_round = 0;
    int m_anew = 0;      // how often the round under way was begun anew
    int m_fruitless = 0; // rounds in a row without an agreed address
    bool m_isUpdating = false;
    bool m_isStale = false;
};

} // namespace doorplate
