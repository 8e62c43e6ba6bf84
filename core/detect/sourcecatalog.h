// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The default sources (resources/sources/*.json), and the source list of one account.
#pragma once

#include "core/detect/portaljob.h"
#include "core/detect/source.h"
#include "core/model/account.h"
#include "core/model/fieldproblem.h"

namespace doorplate {

// What besides the account decides who is asked.
struct SourceRules {
    int round = 0;             // the order of the default sources begins elsewhere each round
    QStringList rested = {};   // ids that are left out of the default ones
    bool asksStrangers = true; // Settings::asksStrangers
};

class SourceCatalog
{
public:
    SourceCatalog();
    explicit SourceCatalog(QList<Source> sources, QList<PortalProbe> probes = {}); // for tests and the rehearsal

    const QList<Source> &all() const { return m_sources; }
    const Source *find(QStringView id) const;
    const QList<PortalProbe> &probes() const { return m_probes; }

    // Which sources are to be asked for this account and family: its fixed source, its command, its CheckIP server, or
    // the default ones. The default ones stand in an order that begins elsewhere each round, so that no operator is
    // asked always, and with DNS between HTTP, so that the first two are independent. A check server or an operator's
    // source that the account names without trusting it alone comes first, and the default ones stand behind it as
    // witnesses; what the person named is asked whatever rests. Where no stranger may be asked, router and interface
    // take the place of the default ones. Empty when nothing is left to ask.
    QList<Source> sourcesFor(const Account &account, AddressFamily family, const SourceRules &rules = {}) const;
    // The families whose chosen source does not exist, or cannot tell an address of that family.
    FieldProblems unknownSources(const Account &account) const;

private:
    Result<Source> withOperatorsRules(Result<Source> own) const;
    QList<Source> fixedSource(const QString &id, AddressFamily family, bool isTrusted) const;
    QList<Source> defaultSources(AddressFamily family, int round, const QStringList &rested) const;
    QList<Source> homeSources(AddressFamily family) const;
    QList<Source> withWitnesses(const QList<Source> &named, AddressFamily family, const SourceRules &rules) const;

    QList<Source> m_sources;
    QList<PortalProbe> m_probes;
};

// The account's own CheckIP server as a source: scheme, name, port and path of the documented fields. Nothing when
// checkipServer is empty; Misconfigured when it cannot be understood.
std::optional<Result<Source>> ownCheckipSource(const Account &account);

} // namespace doorplate
