// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where this computer is, and the networks that count as home: shown, learned and forgotten.
#include "app/control/answers.h"

#include "app/services.h"
#include "core/detect/networklook.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

struct Home {
    Q_DECLARE_TR_FUNCTIONS(Home)
};

QJsonObject networkJson(const NetworkIdentity &network)
{
    return {{u"gateway"_s, network.gateway}, {u"hardware"_s, network.hardware}, {u"name"_s, network.name}};
}

QString whereKey(Whereabouts where)
{
    switch (where) {
    case Whereabouts::Home:
        return u"home"_s;
    case Whereabouts::Away:
        return u"away"_s;
    case Whereabouts::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// Why the network cannot be learned; nothing when it can.
QString whyNotLearned(const NetworkIdentity &here)
{
    if (!here.isKnown())
        return Home::tr("No gateway is seen now, so this network cannot be learned. Only Linux tells the gateway of a "
                        "network.");
    if (here.hardware.isEmpty())
        return Home::tr(
            "The gateway has not shown itself yet. Reach any address outside (\"doorplatectl check\"), then "
            "try again.");
    return {};
}

ControlReply refused(const QString &why)
{
    return {ExitCode::Usage, {}, {why}};
}

} // namespace

void answerHome(Services &services, const QJsonObject &arguments, QObject *, const ControlDone &done)
{
    Settings settings = services.settings.current();
    const NetworkIdentity here = systemNetwork();
    const QString forgotten = arguments.value("forget"_L1).toString();
    if (arguments.value("learn"_L1).toBool()) {
        if (const QString why = whyNotLearned(here); !why.isEmpty())
            return done(refused(why));
        settings.homeNetworks.removeAll(NetworkIdentity::nowhere());
        if (settings.homeNetworks.isEmpty() || whereabouts(here, settings.homeNetworks) != Whereabouts::Home)
            settings.homeNetworks.append(here);
    } else if (forgotten == u"all"_s) {
        settings.homeNetworks.clear();
    } else if (!forgotten.isEmpty()) {
        const qsizetype number = forgotten.toLongLong();
        if (number < 1 || number > settings.homeNetworks.size())
            return done(refused(Home::tr("There is no home network with the number %1.").arg(forgotten)));
        settings.homeNetworks.removeAt(number - 1);
    }
    if (settings != services.settings.current()) {
        if (const auto saved = services.settings.save(settings); !saved)
            return done(ControlReply{ExitCode::Settings, {}, {sentence(saved.error(), {})}});
    }
    QJsonArray homes;
    for (const NetworkIdentity &home : std::as_const(settings.homeNetworks))
        homes.append(networkJson(home));
    done(ControlReply{ExitCode::Done,
                      {{u"here"_s, here.isKnown() ? QJsonValue(networkJson(here)) : QJsonValue()},
                       {u"where"_s, whereKey(whereabouts(here, settings.homeNetworks))},
                       {u"homes"_s, homes}},
                      {}});
}

} // namespace doorplate
