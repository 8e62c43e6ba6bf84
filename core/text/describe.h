// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where a value becomes a sentence, in the person's language: what happened, what it means, what to do.
// Pure; translation context "Describe". Times are in the local zone and the given locale.
#pragma once

#include "core/model/accountstatus.h"
#include "core/model/fieldproblem.h"
#include "core/policy/nat.h"
#include "core/policy/notices.h"

#include <QLocale>

namespace doorplate {

// What a sentence needs to know besides the value. Without a provider's name a failure is told by itself, as of any
// server; the consequences for names and passwords, and the next attempt, are then left out.
struct Telling {
    QString providerName; // "DynDNS (Dyn, Oracle)"
    QString accountName;
    QString providerWebsite;
    std::optional<QDateTime> nextAttempt; // UTC
    QDateTime now;                        // UTC
    QLocale locale;
    std::optional<QDateTime> lastCheck = {}; // UTC; when a check last completed, for a state of "not checked since"
};

QString stateWord(const HostStatus &status,
                  const Telling &telling); // "Up to date", "Trying again at 14:05", "Needs you"
QString stateWord(HostState state);        // without times
QString sentence(const Failure &failure, const Telling &telling);
QString sentence(const Outcome &outcome, const Hostname &host, const Telling &telling);
QString sentence(const Decision &decision, const Telling &telling);
QString sentence(const Stop &stop, const Hostname &host, const Telling &telling);
QString sentence(const HostStatus &status, const Telling &telling); // the whole row: last answer, and what to do
QString sentence(const HostRecord &record, const Telling &telling);
QString sentence(const FieldProblem &problem); // stands beside the field, so it does not name it
QString sentence(const Verification &verification, const Telling &telling);
QString describeScope(AddressScope scope);    // "a private address (RFC 1918)"
QString describe(const Hindrance &hindrance); // "a VPN is active (tun0)"
QString describe(Trigger trigger);            // "on schedule", "because the network changed"
QString describe(AddressFamily family);
QString describe(NatKind kind);
// What to do for a service here, and what still works; empty where nothing needs saying.
QString adviceFor(const NatFinding &nat);
// A text of a provider's file (a label, a help, what became of it) in the person's language; as it stands there where
// nobody has translated it, as in a file of one's own. Translation context "Provider".
QString providerText(const QString &text);

struct NoticeText {
    QString title;
    QString text;
};
NoticeText describe(const Notice &notice, const Telling &telling);

// "in 3 min", "2 min ago", "Tuesday 04:12", "12 March"
QString shortTime(const QDateTime &when, const QDateTime &now, const QLocale &locale);
QString relativeTime(const QDateTime &when, const QDateTime &now);
QString exactTime(const QDateTime &when, const QLocale &locale);
// "5 minutes", "0.8 s", "2 h 20 min"; in the default locale
QString duration(std::chrono::milliseconds length);

} // namespace doorplate
