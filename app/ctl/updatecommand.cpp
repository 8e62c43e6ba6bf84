// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cells.h"
#include "app/ctl/command.h"
#include "app/ctl/plantext.h"
#include "app/table.h"

#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class UpdateCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    static QString resultText(const QJsonObject &json);
};

void UpdateCommand::start()
{
    const QJsonObject wish{{u"accounts"_s, QJsonArray::fromStringList(arguments().words())},
                           {u"force"_s, arguments().has(u"force"_s)}};
    if (arguments().has(u"dry-run"_s))
        askAndTell({u"plan"_s, wish}, Reach::Purpose::Look, planText);
    else
        askAndTell({u"update"_s, wish}, Reach::Purpose::Change, resultText);
}

QString UpdateCommand::resultText(const QJsonObject &json)
{
    const QJsonArray results = json.value("results"_L1).toArray();
    if (results.isEmpty())
        return tr("There is nothing to update: no account with names is there.") + u'\n';
    QString text;
    for (const QJsonValue &value : results) {
        const QJsonObject result = value.toObject();
        text += result.value("host"_L1).toString() + u" ("_s + result.value("family"_L1).toString() + u"): "_s
                + onOneLine(result.value("message"_L1).toString()) + u'\n';
    }
    return text;
}

} // namespace

QList<CommandSpec> updateCommands()
{
    return {{.name = u"update"_s,
             .synopsis = u"[NAME…] [--force] [--dry-run]"_s,
             .summary = UpdateCommand::tr("one cycle now, for the accounts named or for all"),
             .options = {{.name = u"force"_s,
                          .placeholder = {},
                          .help = UpdateCommand::tr("send also an address that did not change")},
                         {.name = u"dry-run"_s,
                          .placeholder = {},
                          .help = UpdateCommand::tr("show each request, secrets masked, and send none")}},
             .mostWords = -1,
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new UpdateCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "updatecommand.moc"
