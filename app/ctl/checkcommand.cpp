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

class CheckCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override
    {
        const QJsonObject wish{{u"account"_s, arguments().words().value(0)}};
        askAndTell({u"check"_s, wish}, Reach::Purpose::Look, [](const QJsonObject &json) { return checkText(json); });
    }

private:
    static QString checkText(const QJsonObject &json);
    static QString addressText(const QJsonObject &reading);
    static QString voteText(const QString &vote);
    static QString candidatesText(const QJsonArray &candidates);
};

QString CheckCommand::checkText(const QJsonObject &json)
{
    QString text;
    Table table({tr("SOURCE"), tr("METHOD"), tr("ADDRESS"), tr("VOTE"), tr("TOOK")});
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        const QJsonObject seen = json.value(keyOf(family)).toObject();
        const QJsonArray readings = seen.value("readings"_L1).toArray();
        if (readings.isEmpty() && seen.value("agreed"_L1).isNull())
            continue;
        const QString agreed = seen.value("agreed"_L1).toString();
        text += describe(family) + u": "_s + (agreed.isEmpty() ? tr("no address was agreed") : agreed) + u'\n';
        if (readings.size() == 1 && !agreed.isEmpty())
            text += tr("Nobody else was asked: this account believes its own source alone.") + u'\n';
        for (const QJsonValue &value : readings) {
            const QJsonObject reading = value.toObject();
            const auto failure = failureKindFromKey(reading.value("failure"_L1).toString());
            table.add({reading.value("source"_L1).toString(), reading.value("method"_L1).toString(),
                       failure ? sentence(Failure{*failure, reading.value("detail"_L1).toString()}, {})
                               : addressText(reading),
                       voteText(reading.value("vote"_L1).toString()),
                       tr("%1 ms").arg(reading.value("milliseconds"_L1).toInteger())});
        }
    }
    if (text.isEmpty())
        text = tr("No address was agreed: no source was asked.") + u'\n';
    for (const QJsonValue &value : json.value("hindrances"_L1).toArray()) {
        if (const auto kind = hindranceKindFromKey(value.toString()))
            text += describe(Hindrance{*kind, {}}) + u'\n';
    }
    const auto nat = natKindFromKey(json.value("nat"_L1).toString()).value_or(NatKind::Unknown);
    if (nat != NatKind::Unknown && nat != NatKind::Vpn) // which is among the hindrances
        text += QStringList{describe(nat), adviceFor({nat, json.value("hasIpv6"_L1).toBool()})}.join(u' ').trimmed()
                + u'\n';
    if (!table.isEmpty())
        text += u'\n' + table.toText();
    for (const QJsonValue &value : json.value("resting"_L1).toArray()) {
        const QDateTime until = QDateTime::fromString(value[u"until"].toString(), Qt::ISODate);
        text += tr("%1 is not asked until %2: it contradicted the others three times, with %3 at last.")
                    .arg(value[u"source"].toString(), exactTime(until, QLocale()), value[u"claimed"].toString())
                + u'\n';
    }
    return text + candidatesText(json.value("candidates"_L1).toArray());
}

QString CheckCommand::addressText(const QJsonObject &reading)
{
    const QString address = reading.value("address"_L1).toString();
    const QString seen = reading.value("seen"_L1).toString();
    return seen.isEmpty() ? address : tr("%1 (seen as %2)").arg(address, seen);
}

QString CheckCommand::voteText(const QString &vote)
{
    if (vote == "agrees"_L1)
        return tr("agrees");
    return vote == "differs"_L1 ? tr("differs") : u"-"_s;
}

QString CheckCommand::candidatesText(const QJsonArray &candidates)
{
    Table table({tr("OWN IPV6 ADDRESS"), tr("ADAPTER"), tr("KIND"), tr("PUBLISHED")});
    for (const QJsonValue &value : candidates) {
        if (value[u"kind"].toString() != "linkLocal"_L1)
            table.add({value[u"address"].toString(), value[u"interface"].toString(), value[u"kind"].toString(),
                       value[u"chosen"].toBool() ? tr("yes") : tr("no")});
    }
    return table.isEmpty() ? QString() : u'\n' + table.toText();
}

} // namespace

QList<CommandSpec> checkCommands()
{
    return {{.name = u"check"_s,
             .synopsis = u"[NAME]"_s,
             .summary = CheckCommand::tr("what each source says the public address is, and what was agreed"),
             .options = {},
             .mostWords = 1,
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new CheckCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "checkcommand.moc"
