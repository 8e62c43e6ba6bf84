// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/doctor.h"
#include "app/ctl/command.h"

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class DoctorCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override
    {
        reach().ask({u"doctor"_s, {}}, Reach::Purpose::Look, this, [this](const ControlReply &reply) {
            ControlReply told = reply;
            if (reply.json.isEmpty())
                told = {reply.exit, toJson(unreachable(reply)), {}};
            conclude(told, [](const QJsonObject &json) { return diagnosisText(diagnosisFromJson(json)); });
        });
    }

private:
    // Settings that cannot be read, or a program that does not answer: that is the first thing to mend.
    static Diagnosis unreachable(const ControlReply &reply)
    {
        const bool isInUse = reply.exit == ExitCode::InUse;
        return {{Finding{.step = isInUse ? u"program"_s : u"settings"_s,
                         .title = isInUse ? tr("Program") : tr("Settings"),
                         .state = Finding::State::Wrong,
                         .found = reply.messages.join(u' '),
                         .advice = isInUse ? tr("End that program, or wait until it answers, then look again.")
                                           : tr("Mend the file, or move it away and begin anew, then look again.")}}};
    }
};

} // namespace

QList<CommandSpec> doctorCommands()
{
    return {{.name = u"doctor"_s,
             .synopsis = {},
             .summary = DoctorCommand::tr("what is wrong, from the network to the name, and what to do about it"),
             .options = {},
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new DoctorCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "doctorcommand.moc"
