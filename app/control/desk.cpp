// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/desk.h"

#include "app/control/answers.h"

#include <QCoreApplication>

namespace doorplate {

namespace {

struct DeskRow {
    const char *command;
    void (*answer)(Services &, const QJsonObject &, QObject *, const ControlDone &);
};

constexpr DeskRow rows[] = {
    {"status", answerStatus},
    {"history", answerHistory},
    {"check", answerCheck},
    {"home", answerHome},
    {"doctor", answerDoctor},
    {"plan", answerPlan},
    {"update", answerUpdate},
    {"accounts", answerAccounts},
    {"addAccount", answerAddAccount},
    {"importAccounts", answerImportAccounts},
    {"replaceAccount", answerReplaceAccount},
    {"removeAccount", answerRemoveAccount},
    {"resumeAccount", answerResumeAccount},
};

} // namespace

void Desk::answer(const ControlRequest &request, QObject *context, ControlDone done) const
{
    for (const DeskRow &row : rows) {
        if (request.command == QLatin1String(row.command))
            return row.answer(m_services, request.arguments, context, done);
    }
    done(ControlReply{ExitCode::Usage,
                      {},
                      {QCoreApplication::translate("Control", "The running program does not know the request \"%1\".")
                           .arg(request.command)}});
}

} // namespace doorplate
