// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The default sources (resources/sources/*.json), and the source list of one account.
#pragma once

#include "core/detect/source.h"
#include "core/model/account.h"
#include "core/model/fieldproblem.h"

namespace doorplate {

class SourceCatalog
{
public:
    SourceCatalog();
    explicit SourceCatalog(QList<Source> sources); // for tests and the rehearsal

    const QList<Source> &all() const { return m_sources; }
    const Source *find(QStringView id) const;

    // Which sources are to be asked for this account and family: its command, its CheckIP server, its fixed source, or
    // the default ones. Several stand in an order that begins elsewhere each round, so that no operator is asked
    // always, and with DNS between HTTP, so that the first two are independent. `rested` ids are left out of the
    // default ones; what the person named for this account is asked whatever rests. Empty when nothing is left to ask.
    QList<Source> sourcesFor(const Account &account, AddressFamily family, int round,
                             const QStringList &rested = {}) const;
    // The families whose chosen source does not exist, or cannot tell an address of that family.
    FieldProblems unknownSources(const Account &account) const;

private:
    Result<Source> withOperatorsRules(Result<Source> own) const;
    QList<Source> fixedSource(const QString &id, AddressFamily family) const;

    QList<Source> m_sources;
};

// The account's own CheckIP server as a source: scheme, name, port and path of the documented fields. Nothing when
// checkipServer is empty; Misconfigured when it cannot be understood.
std::optional<Result<Source>> ownCheckipSource(const Account &account);

} // namespace doorplate
