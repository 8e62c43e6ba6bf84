// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The engine and all that it stands on, over one folder: closing and opening it again is a restart.
#pragma once

#include "core/detect/sourcecatalog.h"
#include "core/engine/engine.h"
#include "core/net/network.h"
#include "core/providers/catalog.h"
#include "core/store/accountbook.h"
#include "core/store/historyfile.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysecrets.h"

namespace doorplate {

struct House {
    explicit House(const QString &folder, const FakeClock &time, ResolverAccess access = {}, SourceCatalog known = {})
        : clock(time.now()),
          sources(std::move(known)),
          accounts(folder + QStringLiteral("/accounts.json")),
          settings(folder + QStringLiteral("/settings.json")),
          state(folder + QStringLiteral("/state.json")),
          history(folder + QStringLiteral("/history.jsonl")),
          resolvers(std::move(access))
    {
        if (!settings.load() || !accounts.load() || !state.load())
            qFatal("the files of the test cannot be read");
    }

    void open()
    {
        engine = std::make_unique<Engine>(EngineParts{clock, network, catalog, sources, accounts, settings, state,
                                                      history, keychain, session, resolvers});
    }

    FakeClock clock;
    Network network;
    Catalog catalog;
    SourceCatalog sources;
    AccountBook accounts;
    SettingsFile settings;
    StateFile state;
    HistoryFile history;
    MemorySecrets keychain;
    MemorySecrets session;
    ResolverAccess resolvers;
    std::unique_ptr<Engine> engine;
};

} // namespace doorplate
