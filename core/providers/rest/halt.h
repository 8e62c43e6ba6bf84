// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Why a run over a record API cannot go on, and how the hosts of a wish are taken one after another. Shared by the recipes
// and by what is coded.
#pragma once

#include "core/providers/protocol.h"

#include <functional>

namespace doorplate {

// One host has its outcome, or all of them have.
struct Verdict {
    Outcome outcome;
    bool isForAllHosts = false;
};
// A request waits for its answer, nothing usable came, or there is an outcome already.
using Halt = std::variant<HttpRequest, Failure, Verdict>;
template <typename T>
using Or = std::expected<T, Halt>;

// What happens where a request has no answer in the transcript. By itself the run halts for it.
struct Ending {
    QList<HttpRequest> *rehearsal = nullptr; // the request goes there, and its answer is empty and fine
    const Failure *failure = nullptr;        // it failed, and so does the run
};

// Of the one host that is being updated; the line is cut to what a person reads.
Halt verdict(ReturnCode code, const QString &line);
Halt noZoneFound();
Halt standsInTheWay(const QString &record); // "CNAME other.example."
Halt isManaged(const QString &record);

// A permission that is lacking, seen after the zone was found with the same credentials: they are right, and it is this name
// that they may not change.
Halt ofThisHost(Halt halt);

// Updates each host until one halts for all. Those that are left get what stopped the run; those before keep their own
// outcome, for their records are written.
struct HostsCourse {
    Step step;
    qsizetype done = 0; // hosts that had their outcome before
};
HostsCourse overAllHosts(const UpdateWish &wish, const std::function<Or<Outcome>(const Hostname &)> &update);
Step ended(const UpdateWish &wish, const Halt &halt, Outcomes &&outcomes);

} // namespace doorplate
