// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks from this computer's network to the names' own servers and says for each step that it is fine, or what to do.
// Changes nothing, sends nothing to a provider, and puts no secret into what it says.
#pragma once

#include "core/engine/trial.h"
#include "core/model/diagnosis.h"
#include "core/model/sourcehealth.h"

#include <QJsonObject>
#include <QObject>

#include <functional>

namespace doorplate {

class Services;

class Doctor : public QObject
{
    Q_OBJECT

public:
    Doctor(Services &services, QObject *parent);

    void start();

signals:
    void found(const doorplate::Finding &finding); // each as it comes
    // Once, never from within start().
    void finished(const doorplate::Diagnosis &diagnosis);

private:
    using Step = void (Doctor::*)();

    void next();
    void note(const QString &step, const QString &title, Finding::State state, const QString &what,
              const QString &advice = {});

    // In the order of the walk.
    void lookAtSettings();
    void lookAtProgram();
    void lookAtNetwork();
    void lookAtVpn();
    void lookAtHome();
    void lookForPortal();
    void lookUpNames();
    void tryHttps();
    void lookAtClock();
    void askSources();
    void lookAtNat();
    void lookAtAccounts();

    // Of one account, then of the next.
    void lookAtNextAccount();
    void checkFields(const Account &account);
    void checkSecret(const Account &account);
    void checkProviderServer(const Account &account);
    void checkAnswers(const Account &account);
    void checkZone(const Account &account);

    void tellAgreement(const QString &title, const Observation &observation);
    void tellRested();
    void tellZone(const Hostname &host, AddressFamily family, const Result<Published> &published,
                  const Result<Address> &wanted);
    void lookUp(const QString &host, const std::function<void(bool isThere)> &done);
    bool asksStrangers() const;

    Services &m_services;
    QList<Step> m_steps;
    Diagnosis m_diagnosis;
    bool m_isOffline = false;
    std::optional<QDateTime> m_serverTime; // UTC; what an HTTPS server says
    QMap<QString, TrialReport> m_reports;  // by account id; "" for the default sources
    QList<Account> m_accounts;             // still to be looked at
};

// The documents of the command, pure.
QJsonObject toJson(const Diagnosis &diagnosis);
Diagnosis diagnosisFromJson(const QJsonObject &object);
// For a person, and for a forum: plain text.
QString diagnosisText(const Diagnosis &diagnosis);

} // namespace doorplate
