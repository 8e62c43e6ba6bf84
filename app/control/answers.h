// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each request; their documents are those of --json. Each calls `done` exactly once unless the context
// dies first.
#pragma once

#include "app/control/controlmessage.h"
#include "core/engine/trial.h"
#include "core/text/describe.h"

namespace doorplate {

class Services;

void answerStatus(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerHistory(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerHome(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerDoctor(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerCheck(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerPlan(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerUpdate(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerAccounts(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerAddAccount(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerImportAccounts(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerReplaceAccount(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerRemoveAccount(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);
void answerResumeAccount(Services &services, const QJsonObject &arguments, QObject *context, const ControlDone &done);

// What several of them need.
Telling tellingFor(const Services &services, const QString &accountName, const QString &provider);
QJsonValue asJson(const std::optional<Address> &address);
QJsonValue asJson(const std::optional<QDateTime> &when);
// The accounts of the names in arguments ("accounts"), all when there are none; otherwise a sentence about the unknown.
std::expected<QList<Account>, QString> accountsNamed(const Services &services, const QJsonObject &arguments);

// The pieces with rules of their own, pure.
QJsonObject updateResults(const QList<CycleRecord> &records,
                          const std::function<QString(const CycleRecord &, const HostRecord &)> &sentence);
ExitCode exitCodeOf(const QList<CycleRecord> &records);
QJsonObject checkReport(const QList<Observation> &observations);
QJsonObject plannedRequests(const QList<PlannedUpdate> &planned);

} // namespace doorplate
