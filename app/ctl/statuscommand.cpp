// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cells.h"
#include "app/ctl/command.h"
#include "app/table.h"
#include "core/text/describe.h"

#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class StatusCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override
    {
        askAndTell({u"status"_s, {}}, Reach::Purpose::Look, [](const QJsonObject &json) { return statusText(json); });
    }

private:
    static QString statusText(const QJsonObject &json);
};

QString StatusCommand::statusText(const QJsonObject &json)
{
    const QJsonObject address = json.value("address"_L1).toObject();
    QString text = json.value("running"_L1).toBool() ? tr("Doorplate is running.") : tr("Doorplate is not running.");
    text += u'\n';
    for (const QString &family : {u"ipv4"_s, u"ipv6"_s}) {
        if (const QString known = address.value(family).toString(); !known.isEmpty())
            text += tr("Address: %1").arg(known) + u'\n';
    }
    const QJsonArray hosts = json.value("hosts"_L1).toArray();
    if (hosts.isEmpty())
        return text + tr("No names yet. \"doorplatectl account add --help\" shows how to add an account.") + u'\n';
    Table table({tr("ACCOUNT"), tr("NAME"), tr("ADDRESS"), tr("STATE"), tr("SINCE"), tr("NEXT")});
    QStringList messages;
    for (const QJsonValue &value : hosts) {
        const QJsonObject host = value.toObject();
        const auto state = hostStateFromKey(host.value("state"_L1).toString());
        table.add({host.value("account"_L1).toString(), host.value("host"_L1).toString(),
                   textCell(host.value("address"_L1)), state ? stateWord(*state) : u"-"_s,
                   timeCell(host.value("since"_L1)), timeCell(host.value("nextAttempt"_L1))});
        const QString message = host.value("message"_L1).toString();
        if (state != HostState::Ok && !message.isEmpty())
            messages.append(host.value("host"_L1).toString() + u": "_s + onOneLine(message));
    }
    text += u'\n' + table.toText();
    if (!messages.isEmpty())
        text += u'\n' + messages.join(u'\n') + u'\n';
    return text;
}

} // namespace

QList<CommandSpec> statusCommands()
{
    return {{.name = u"status"_s,
             .synopsis = {},
             .summary = StatusCommand::tr("per name: address, state, since when, last answer, next attempt"),
             .options = {},
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new StatusCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "statuscommand.moc"
