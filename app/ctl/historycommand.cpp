// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cells.h"
#include "app/ctl/command.h"
#include "app/ctl/table.h"
#include "core/store/recordjson.h"

#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class HistoryCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    static Table updatesOf(const QJsonObject &json, bool isForPeople);
    static QString historyText(const QJsonObject &json);
};

void HistoryCommand::start()
{
    const QString format = arguments().value(u"format"_s).value_or(isJson() ? u"json"_s : u"table"_s);
    if (isJson() && format != "json"_L1)
        return fail(ExitCode::Usage, {tr("--json and --format %1 contradict each other.").arg(format)});
    reach().ask({u"history"_s, {}}, Reach::Purpose::Look, this, [this, format](const ControlReply &reply) {
        if (format == "json"_L1 && !isJson() && reply.exit == ExitCode::Done) {
            terminal().print(reply.json);
            conclude({reply.exit, {}, reply.messages}, {});
        } else if (format == "csv"_L1) {
            conclude(reply, [](const QJsonObject &json) { return updatesOf(json, false).toCsv(); });
        } else {
            conclude(reply, historyText);
        }
    });
}

// A CSV is read by programs: exact times in UTC, plain columns.
Table HistoryCommand::updatesOf(const QJsonObject &json, bool isForPeople)
{
    Table table(isForPeople ? QStringList{tr("TIME"), tr("ACCOUNT"), tr("NAME"), tr("FROM"), tr("TO"), tr("ANSWER")}
                            : QStringList{u"time"_s, u"account"_s, u"host"_s, u"from"_s, u"to"_s, u"answer"_s});
    for (const QJsonValue &value : json.value("records"_L1).toArray()) {
        const auto record = recordFromJson(value.toObject());
        if (!record)
            continue;
        for (const HostRecord &host : record->hosts) {
            const auto *update = std::get_if<Update>(&host.decision);
            QString answer = kindKeyOf(host.decision) + u' ' + reasonKeyOf(host.decision);
            if (host.outcome)
                answer = *host.outcome ? keyOf((*host.outcome)->code) : keyOf(host.outcome->error().kind);
            table.add({isForPeople ? record->finished.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)
                                   : record->finished.toUTC().toString(Qt::ISODate),
                       record->accountName, host.host.ascii(),
                       host.previous ? host.previous->toString() : QString(isForPeople ? u"-"_s : QString()),
                       update ? update->address.toString() : QString(isForPeople ? u"-"_s : QString()), answer});
        }
    }
    return table;
}

QString HistoryCommand::historyText(const QJsonObject &json)
{
    const Table updates = updatesOf(json, true);
    if (updates.isEmpty())
        return tr("Nothing has happened yet.") + u'\n';
    QString text = updates.toText();
    Table spans({tr("NAME"), tr("ADDRESS"), tr("FROM"), tr("UNTIL")});
    for (const QJsonValue &value : json.value("addresses"_L1).toArray()) {
        const QJsonObject span = value.toObject();
        spans.add({span.value("host"_L1).toString(), span.value("address"_L1).toString(),
                   timeCell(span.value("from"_L1)),
                   span.value("until"_L1).isNull() ? tr("now") : timeCell(span.value("until"_L1))});
    }
    if (!spans.isEmpty())
        text += u'\n' + spans.toText();
    return text;
}

} // namespace

QList<CommandSpec> historyCommands()
{
    return {{.name = u"history"_s,
             .synopsis = u"[--format table|csv|json]"_s,
             .summary = HistoryCommand::tr("address changes and updates"),
             .options = {{.name = u"format"_s,
                          .placeholder = u"FORMAT"_s,
                          .help = HistoryCommand::tr("table (the usual), csv or json"),
                          .choices = {u"table"_s, u"csv"_s, u"json"_s}}},
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new HistoryCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "historycommand.moc"
