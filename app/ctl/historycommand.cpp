// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cells.h"
#include "app/ctl/command.h"
#include "app/historyexport.h"
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
    static QList<CycleRecord> recordsIn(const QJsonObject &json);
    static QString historyText(const QJsonObject &json);
};

void HistoryCommand::start()
{
    const QString format = arguments().value(u"format"_s).value_or(isJson() ? u"json"_s : u"table"_s);
    if (isJson() && format != "json"_L1)
        return fail(ExitCode::Usage, {tr("--json and --format %1 contradict each other.").arg(format)});
    reach().ask({u"history"_s, {}}, Reach::Purpose::Read, this, [this, format](const ControlReply &reply) {
        if (format == "json"_L1 && !isJson() && reply.exit == ExitCode::Done) {
            terminal().print(reply.json);
            conclude({reply.exit, {}, reply.messages}, {});
        } else if (format == "csv"_L1) {
            conclude(reply,
                     [](const QJsonObject &json) { return historyTable(recordsIn(json), Audience::Programs).toCsv(); });
        } else {
            conclude(reply, historyText);
        }
    });
}

QList<CycleRecord> HistoryCommand::recordsIn(const QJsonObject &json)
{
    QList<CycleRecord> records;
    for (const QJsonValue &value : json.value("records"_L1).toArray()) {
        if (const auto record = recordFromJson(value.toObject()))
            records.append(*record);
    }
    return records;
}

QString HistoryCommand::historyText(const QJsonObject &json)
{
    const Table updates = historyTable(recordsIn(json), Audience::People);
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
