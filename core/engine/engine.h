// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps every account's names pointed home: accounts in, statuses, records and notices out.
#pragma once

#include "core/engine/clock.h"
#include "core/model/accountstatus.h"
#include "core/policy/notices.h"
#include "core/resolve/publishedjob.h"

#include <QObject>

#include <memory>

namespace doorplate {

class AccountBook;
class Catalog;
class History;
class Network;
class SecretStore;
class SettingsFile;
class SourceCatalog;
class StateFile;

// What the engine works with; all of it outlives the engine.
struct EngineParts {
    Clock &clock;
    Network &network;
    const Catalog &catalog;
    const SourceCatalog &sources;
    AccountBook &accounts;
    SettingsFile &settings;
    StateFile &state;
    History &history;
    SecretStore &keychain;
    SecretStore &session;
    ResolverAccess resolvers;
};

class Engine : public QObject
{
    Q_OBJECT

public:
    explicit Engine(EngineParts parts, QObject *parent = nullptr);
    ~Engine() override;

    // Schedules every enabled account; the first checks begin at once, spread over some seconds.
    void start();

    QList<AccountStatus> statuses() const;
    std::optional<Address> address(AddressFamily family) const; // last agreed
    // One cycle now for the accounts (all when empty). finished gets the records of exactly these cycles.
    void updateNow(const QStringList &accountIds, bool isForced, QObject *context,
                   std::function<void(const QList<CycleRecord> &)> finished);
    // Something happened outside: look at all accounts after a short settle.
    void noticeEvent(Trigger trigger);
    void setPaused(bool paused);
    bool isPaused() const;
    // Lifts the stop of an account (or of one host of it) and tries again.
    void resume(const QString &accountId);

signals:
    void statusChanged(const doorplate::AccountStatus &status);
    void addressChanged(doorplate::AddressFamily family);
    void cycleFinished(const doorplate::CycleRecord &record);
    void noticed(const doorplate::Notice &notice);
    void pausedChanged(bool paused);
    // A file could not be written: the person must know. Said once until it works again.
    void storageFailed(const doorplate::Failure &failure);
    void storageRecovered();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
