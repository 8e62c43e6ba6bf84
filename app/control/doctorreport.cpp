// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The doctor's findings as a document, and as text to read and to copy.
#include "app/control/doctor.h"

#include "core/log/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSysInfo>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString wordFor(Finding::State state)
{
    switch (state) {
    case Finding::State::Fine:
        return Doctor::tr("fine");
    case Finding::State::Notice:
        return Doctor::tr("note");
    case Finding::State::Wrong:
        return Doctor::tr("WRONG");
    case Finding::State::Skipped:
        return Doctor::tr("–", "not looked at");
    }
    Q_UNREACHABLE();
    return {};
}

// Masked by construction; redacted again, since a person may have typed a secret where none belongs.
QString plain(const QString &text)
{
    return redacted(text.simplified());
}

} // namespace

QJsonObject toJson(const Diagnosis &diagnosis)
{
    QJsonArray findings;
    for (const Finding &finding : diagnosis.findings) {
        findings.append(QJsonObject{{u"step"_s, finding.step},
                                    {u"title"_s, plain(finding.title)},
                                    {u"state"_s, keyOf(finding.state)},
                                    {u"found"_s, plain(finding.found)},
                                    {u"advice"_s, plain(finding.advice)}});
    }
    return {{u"healthy"_s, diagnosis.isHealthy()},
            {u"version"_s, QCoreApplication::applicationVersion()},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"findings"_s, findings}};
}

Diagnosis diagnosisFromJson(const QJsonObject &object)
{
    Diagnosis diagnosis;
    for (const QJsonValue &value : object.value("findings"_L1).toArray()) {
        diagnosis.findings.append(
            Finding{value[u"step"].toString(), value[u"title"].toString(),
                    findingStateFromKey(value[u"state"].toString()).value_or(Finding::State::Notice),
                    value[u"found"].toString(), value[u"advice"].toString()});
    }
    return diagnosis;
}

QString diagnosisText(const Diagnosis &diagnosis)
{
    QString text = u"Doorplate %1, %2\n\n"_s.arg(QCoreApplication::applicationVersion(), QSysInfo::prettyProductName());
    qsizetype width = 0;
    for (const Finding &finding : diagnosis.findings)
        width = std::max(width, wordFor(finding.state).size());
    for (const Finding &finding : diagnosis.findings) {
        text += wordFor(finding.state).leftJustified(width + 2) + plain(finding.title) + u": "_s + plain(finding.found)
                + u'\n';
        if (!finding.advice.isEmpty())
            text += QString(width + 2, u' ') + u"→ "_s + plain(finding.advice) + u'\n';
    }
    return text + u'\n'
           + (diagnosis.isHealthy() ? Doctor::tr("Nothing is wrong.")
                                    : Doctor::tr("Something is wrong; what to do stands beside it."))
           + u'\n';
}

} // namespace doorplate
