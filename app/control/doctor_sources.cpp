// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor finds at the sources of the address: who agrees, who rests, and what stands between.
#include "app/control/doctor.h"

#include "app/control/answers.h"
#include "app/services.h"
#include "core/detect/sourcetrust.h"
#include "core/text/describe.h"

namespace doorplate {

using namespace Qt::StringLiterals;

using State = Finding::State;

// By the choices of each account; without one, the default sources.
void Doctor::askSources()
{
    QMap<QString, Account> wanted;
    for (const Account &account : m_services.accounts.accounts()) {
        if (account.enabled)
            wanted.insert(account.id, account);
    }
    if (m_services.accounts.accounts().isEmpty() && asksStrangers()) {
        Account any;
        any.ipv6.kind = AddressChoice::Kind::Automatic;
        wanted.insert(QString(), any);
    }
    if (wanted.isEmpty()) {
        note(u"sources"_s, tr("Address"), State::Skipped, tr("No account is switched on, so no source was asked."));
        return next();
    }
    const auto open = std::make_shared<qsizetype>(wanted.size());
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        auto *trial = new Trial(m_services.engine->parts(), {.account = *it, .asksAllSources = true}, this);
        const QString id = it.key();
        const QString title = it->name.isEmpty() ? tr("Address") : tr("Address for %1").arg(it->name);
        connect(trial, &Trial::finished, this, [this, trial, id, title, open](const TrialReport &report) {
            trial->deleteLater();
            m_reports.insert(id, report);
            for (const Observation &observation : report.observations)
                tellAgreement(title, observation);
            if (--*open > 0)
                return;
            tellRested();
            next();
        });
        trial->start();
    }
}

void Doctor::tellAgreement(const QString &title, const Observation &observation)
{
    const QString family = describe(observation.family);
    qsizetype agreeing = 0;
    for (const Reading &reading : observation.readings) {
        if (observation.agreed && reading.address && *reading.address == *observation.agreed)
            ++agreeing;
    }
    for (const Hindrance &hindrance : observation.hindrances) {
        if (hindrance.kind == Hindrance::Kind::CaptivePortal)
            note(u"sources"_s, title, State::Wrong, describe(hindrance), tr("Open any web page and sign in."));
    }
    if (observation.agreed) {
        note(u"sources"_s, title, State::Fine,
             tr("%1: %2, by %3 of %4 sources.")
                 .arg(family, observation.agreed->toString())
                 .arg(agreeing)
                 .arg(observation.readings.size()));
        return;
    }
    Telling telling;
    telling.now = m_services.clock.now();
    note(u"sources"_s, title, State::Wrong,
         tr("%1: %2").arg(
             family, sentence(Decision(Hold{HoldReason::NoAgreement, observation.agreed.error().detail, {}}), telling)),
         observation.family == AddressFamily::IPv6
             ? tr("If this line has no IPv6, switch IPv6 off in the account.")
             : tr("Look at the sources in the settings; a CheckIP server of your own may be wrong."));
}

void Doctor::tellRested()
{
    const SourceHealths &healths = m_services.state.sources();
    for (auto it = healths.cbegin(); it != healths.cend(); ++it) {
        if (const auto until = restsUntil(*it, m_services.clock.now()))
            note(u"sources"_s, tr("Source %1").arg(it.key().first), State::Notice,
                 tr("It rests until %1: it contradicted the others three times.").arg(exactTime(*until, QLocale())));
    }
}

void Doctor::lookAtNat()
{
    QList<Observation> observations;
    for (const TrialReport &report : std::as_const(m_reports))
        observations += report.observations;
    const QJsonObject report = checkReport(observations);
    const auto nat = natKindFromKey(report.value("nat"_L1).toString()).value_or(NatKind::Unknown);
    const bool isHard = nat == NatKind::DoubleNat || nat == NatKind::CarrierNat || nat == NatKind::Vpn;
    const State state = nat == NatKind::Unknown ? State::Skipped : isHard ? State::Notice : State::Fine;
    note(u"nat"_s, tr("Way in"), state, describe(nat), adviceFor({nat, report.value("hasIpv6"_L1).toBool()}));
    next();
}

} // namespace doorplate
