// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The parts list of both programs: everything that works, made once, in the order in which one needs the other.
#pragma once

#include "app/paths.h"
#include "app/sessionsecrets.h"
#include "core/detect/sourcecatalog.h"
#include "core/engine/engine.h"
#include "core/engine/systemclock.h"
#include "core/net/network.h"
#include "core/providers/catalog.h"
#include "core/store/accountbook.h"
#include "core/store/historyfile.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <memory>

namespace doorplate {

struct ServicesWish {
    Paths paths;
    ResolverAccess resolvers = resolversWanted();
    std::unique_ptr<SecretStore> keychain = {}; // the operating system's, unless another is given (the rehearsal)

    // The system's; or, for networks with a name server of their own and for tests, the one that the environment
    // variable DOORPLATE_RESOLVER names ("127.0.0.1:5300"; "none" looks nothing up).
    static ResolverAccess resolversWanted();
};

class Services
{
public:
    explicit Services(ServicesWish wish);
    ~Services();
    Services(const Services &) = delete;
    Services &operator=(const Services &) = delete;

    // Removes what a killed program left half written: for whoever owns the profile alone, before load().
    void sweep() const;
    // Reads settings, accounts and state, and makes the engine; does not start it. Notes for the person, empty when all
    // was well.
    Result<QStringList> load();

    const Paths paths;
    SystemClock clock;
    Network network;
    Catalog catalog;
    SourceCatalog sources;
    SettingsFile settings;
    AccountBook accounts;
    StateFile state;
    HistoryFile history;
    SessionSecrets session;
    std::unique_ptr<SecretStore> keychain;
    ResolverAccess resolvers;
    std::unique_ptr<Engine> engine; // after load()
};

} // namespace doorplate
