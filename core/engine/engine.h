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
struct RouterAnswer;
class SecretStore;
class SettingsFile;
class SourceCatalog;
class SourcePace;
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

    const EngineParts &parts() const;
    // Schedules every enabled account; the first checks begin at once, spread over some seconds when there are many.
    void start();
    bool isStarted() const;

    QList<AccountStatus> statuses() const;                              // in the order of the account book
    std::optional<Address> address(AddressFamily family) const;         // last agreed
    std::optional<Observation> observation(AddressFamily family) const; // the one that agreed on it
    // One cycle now for the accounts (all when empty). finished gets the records of exactly these cycles.
    void updateNow(const QStringList &accountIds, bool isForced, QObject *context,
                   std::function<void(const QList<CycleRecord> &)> finished);
    // Something happened outside: look at all accounts after a short settle, several events counting as one.
    // At most a set number in ten minutes; what is more waits until then.
    void noticeEvent(Trigger trigger);
    // What the router says of its line; nothing while it is silent. While it answers it is asked before anybody else.
    void setRouter(const std::optional<RouterAnswer> &answer);
    const std::optional<RouterAnswer> &router() const;
    // When each source was asked last, by whomever: an operator's limit holds for all that this program asks.
    SourcePace &pace();
    // Until resumed by hand, or until a time; kept over a restart. A past `until` is no pause.
    void setPaused(bool paused, const std::optional<QDateTime> &until = {});
    bool isPaused() const;
    // Lifts the stops and waits of an account and tries again: the person pressed Resume, or changed its password.
    void resume(const QString &accountId);

signals:
    void statusChanged(const doorplate::AccountStatus &status);
    void accountGone(const QString &accountId);
    void addressChanged(doorplate::AddressFamily family);
    void routerChanged();
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
