// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One update cycle for one account and one family: detect, look up, decide, update, verify, in this order, each step
// handing its value to the next. Writes what must survive a restart (StateFile) before and after anything is sent.
#pragma once

#include "core/detect/routerjob.h"
#include "core/engine/engine.h"
#include "core/model/credentials.h"
#include "core/policy/decide.h"
#include "core/providers/description.h"
#include "core/store/statefile.h"

namespace doorplate {

struct CycleWish {
    Account account;
    AddressFamily family = AddressFamily::IPv4;
    Trigger trigger = Trigger::Timer;
    bool isForced = false;
    bool isPaused = false;
    int round = 0;                           // turns the list of default sources
    std::optional<Address> companion = {};   // the other family's address, for providers that would erase it
    QStringList resting = {};                // sources that were asked as lately as their operators' limits allow
    std::optional<Observation> recent = {};  // what they said then: stands in when all of them rest
    std::optional<RouterAnswer> router = {}; // while it answers it is asked first: it costs nobody anything
};

class DetectJob;

class UpdateCycle : public QObject
{
    Q_OBJECT

public:
    UpdateCycle(const EngineParts &parts, CycleWish wish, QObject *parent);
    ~UpdateCycle() override;

    void start();
    // Nothing was sent yet: what this cycle does can be done again, with fresh eyes.
    bool isLooking() const { return m_isLooking; }
    // What the sources said until now; before that, the empty one.
    Observation seenSoFar() const;
    // The router has just shown that it answers.
    void askRouter(const RouterAnswer &answer);

signals:
    void updating(); // the provider is about to be asked
    void storageFailed(const doorplate::Failure &failure);
    // Once, never from within start().
    void finished(const doorplate::CycleRecord &record);

private:
    // The straight line.
    void begin();
    void detect();
    void lookUp();
    void decideAll();
    void fetchCredentials();
    void update();
    void verify();
    void finish();

    struct Batch {
        QList<Hostname> hosts;
        Address address;
    };

    QList<Batch> batches() const;
    void sendNext();
    void send(const Batch &batch);
    void take(const Batch &batch, const Result<Outcomes> &outcomes);
    void take(const Hostname &host, const Published &published);
    void holdAll(HoldReason reason, const QString &detail);
    void holdRest(const Stop &stop);
    void observe(const Observation &observation);
    std::optional<Address> knownAddress() const;
    Situation situationOf(const Hostname &host) const;
    const Observation &observationOf(const Hostname &host) const;
    HostKey keyOf(const Hostname &host) const;
    HostRecord *recordOf(const Hostname &host);
    void remember(const QMap<HostKey, HostMemory> &rows);
    // Asks the zone's servers for these names, some at a time; then calls `done`.
    void askPublished(QList<Hostname> hosts, std::chrono::milliseconds deadline, void (UpdateCycle::*done)());
    void askNextPublished();

    EngineParts m_parts;
    CycleWish m_wish;
    const Description *m_description = nullptr;
    QMap<Hostname, HostMemory> m_memories;  // as they were when the cycle began, and as they become
    QMap<Hostname, Observation> m_observed; // as it counts for each name
    QMap<Hostname, Published> m_published;
    Credentials m_credentials;
    QList<Batch> m_waiting;
    int m_inFlight = 0;
    bool m_isFirstAnswered = false;
    DetectJob *m_detecting = nullptr; // while it is under way
    bool m_isLooking = true;
    std::optional<Stop> m_stop; // of the account or the provider, met in this cycle

    QList<Hostname> m_toAsk;
    int m_asking = 0;
    std::chrono::milliseconds m_askDeadline{0};
    void (UpdateCycle::*m_asked)() = nullptr;

    CycleRecord m_record;
};

} // namespace doorplate
