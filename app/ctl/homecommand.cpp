// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"
#include "app/table.h"
#include "core/model/networkidentity.h"

#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class HomeCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    static NetworkIdentity networkIn(const QJsonValue &value);
    static QString homeText(const QJsonObject &json);
};

void HomeCommand::start()
{
    const bool isLearned = arguments().has(u"learn"_s);
    const QString forgotten = arguments().value(u"forget"_s).value_or(QString());
    if (isLearned && arguments().has(u"forget"_s))
        return fail(ExitCode::Usage, {tr("Either --learn or --forget, not both.")});
    if (arguments().has(u"forget"_s) && forgotten.isEmpty())
        return fail(ExitCode::Usage, {tr("--forget needs a number of the list, or \"all\".")});
    const bool changes = isLearned || !forgotten.isEmpty();
    askAndTell({u"home"_s, {{u"learn"_s, isLearned}, {u"forget"_s, forgotten}}},
               changes ? Reach::Purpose::Change : Reach::Purpose::Look,
               [](const QJsonObject &json) { return homeText(json); });
}

NetworkIdentity HomeCommand::networkIn(const QJsonValue &value)
{
    return {value[u"gateway"].toString(), value[u"hardware"].toString(), value[u"name"].toString()};
}

QString HomeCommand::homeText(const QJsonObject &json)
{
    const NetworkIdentity here = networkIn(json.value("here"_L1));
    const QJsonArray homes = json.value("homes"_L1).toArray();
    const QString where = json.value("where"_L1).toString();
    QString text = here.isKnown() ? tr("You are here: %1").arg(here.toString()) : tr("No gateway is seen now.");
    text += u'\n';
    if (homes.isEmpty())
        return text + tr("No home network was learned: every network counts as home.") + u'\n';
    text += where == "home"_L1 ? tr("This is a home network.")
                               : tr("This is none of your home networks: nothing is published from here.");
    text += u'\n';
    Table table({tr("NUMBER"), tr("HOME NETWORK")});
    for (qsizetype i = 0; i < homes.size(); ++i) {
        const NetworkIdentity home = networkIn(homes.at(i));
        table.add({QString::number(i + 1), home == NetworkIdentity::nowhere()
                                               ? tr("one that could not be read from the settings")
                                               : home.toString()});
    }
    return text + u'\n' + table.toText();
}

} // namespace

QList<CommandSpec> homeCommands()
{
    return {{.name = u"home"_s,
             .synopsis = u"[--learn | --forget NUMBER|all]"_s,
             .summary =
                 HomeCommand::tr("where this computer is, and which networks are home; elsewhere nothing is published"),
             .options = {{.name = u"learn"_s,
                          .placeholder = {},
                          .help = HomeCommand::tr("this network is home; elsewhere nothing is published")},
                         {.name = u"forget"_s,
                          .placeholder = HomeCommand::tr("NUMBER|all"),
                          .help = HomeCommand::tr("a home network by its number in the list, or all of them")}},
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new HomeCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "homecommand.moc"
