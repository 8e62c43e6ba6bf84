// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Made-up accounts, statuses and histories for the tests of the windows and for the screenshots. Always the same moment.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/source.h"
#include "core/engine/trial.h"
#include "core/importers/importplan.h"
#include "core/log/logbuffer.h"
#include "core/model/accountstatus.h"
#include "core/model/diagnosis.h"
#include "core/model/sourcehealth.h"
#include "core/store/history.h"
#include "ui/accounts/accountdraft.h"

namespace doorplate::samples {

QDateTime now(); // a Thursday, 14:05 UTC

Address address(const char *text);
Hostname host(const char *name);
Account account(const QString &provider);
AccountDraft draft(const QString &provider);

HostStatus hostStatus(const char *name, HostState state);
QList<AccountStatus> allRight();
QList<AccountStatus> held();     // by a VPN
QList<AccountStatus> needsYou(); // one account refused, others well
QList<AccountStatus> many(int accounts, int hostsPerAccount);
Observation observation();
SourceHealths healths(); // one well, one silent, one resting
QList<InterfaceView> interfaces();
Diagnosis diagnosis();
QList<AddressSpan> spans();
QList<LogLine> log();
QList<Source> sources();
TrialReport trial();
Imported imported(); // of an inadyn.conf with an account that can be, one that is there, and one that cannot be
QList<PlannedAccount> importPlan();

} // namespace doorplate::samples
