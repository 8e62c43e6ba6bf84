// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/trialview.h"

#include "core/log/redaction.h"
#include "core/providers/shownrequest.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString paragraph(const QString &html)
{
    return u"<p style=\"margin:0 0 6px 0\">%1</p>"_s.arg(html);
}

QString htmlOf(const HttpRequest &request)
{
    // Masked by construction; redacted again, since a secret may sit in a path that a person typed.
    return u"<pre style=\"white-space:pre-wrap;margin:0 0 6px 12px\">%1</pre>"_s.arg(
        redacted(shown(request)).toHtmlEscaped());
}

QString htmlOf(const Observation &observation, const Telling &telling)
{
    const QString family = describe(observation.family);
    const QString result =
        observation.agreed ? TrialView::tr("Your %1 address is <b>%2</b>.").arg(family, observation.agreed->toString())
                           : TrialView::tr("No %1 address: %2")
                                 .arg(family, sentence(observation.agreed.error(), telling).toHtmlEscaped());
    QString html = paragraph(result);
    for (const Hindrance &hindrance : observation.hindrances)
        html += paragraph(describe(hindrance).toHtmlEscaped());
    QStringList lines;
    for (const Reading &reading : observation.readings) {
        const QString said = reading.address ? reading.address->toString() : sentence(reading.address.error(), telling);
        lines.append(TrialView::tr("%1: %2 (%3)", "source, what it said, how long it took")
                         .arg(reading.source, said, TrialView::tr("%1 ms").arg(reading.took.count()))
                         .toHtmlEscaped());
    }
    if (!lines.isEmpty())
        html += u"<p style=\"margin:0 0 6px 12px\">%1</p>"_s.arg(lines.join(u"<br>"_s));
    return html;
}

QString htmlOf(const PlannedUpdate &planned)
{
    QStringList names;
    for (const Hostname &host : planned.hosts)
        names.append(host.display());
    const QString head = planned.isExampleAddress
                             ? TrialView::tr("For %1 (%2) it would look like this, with an example for the address:")
                             : TrialView::tr("For %1 (%2) this would be sent; nothing was sent now:");
    QString html = paragraph(head.arg(names.join(u", "_s), describe(planned.family)).toHtmlEscaped());
    for (const HttpRequest &request : planned.steps)
        html += htmlOf(request);
    return html;
}

QString htmlOf(const QList<HostRecord> &decisions, const Telling &telling)
{
    QStringList lines;
    for (const HostRecord &record : decisions)
        lines.append(TrialView::tr("%1: %2", "host name, what would be done and why")
                         .arg(record.host.display(), sentence(record.decision, telling))
                         .toHtmlEscaped());
    return lines.isEmpty() ? QString() : paragraph(lines.join(u"<br>"_s));
}

} // namespace

TrialView::TrialView(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel test"), this)),
      m_text(new QTextEdit(this))
{
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);
    m_progress->setAccessibleName(tr("The test is running"));
    m_cancel->setAutoDefault(false);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Result of the test"));
    m_text->setMinimumHeight(fontMetrics().height() * 5);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_progress, 0, 1);
    grid->addWidget(m_cancel, 0, 2);
    grid->addWidget(m_text, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        showCancelled();
        emit cancelled();
    });
    hide();
}

void TrialView::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    m_text->setVisible(!isRunning);
    show();
}

void TrialView::showProgress()
{
    m_title->setText(tr("Asking what the address is…"));
    setRunning(true);
}

void TrialView::showCancelled()
{
    setRunning(false);
    m_title->setText(tr("The test was cancelled."));
    m_text->hide();
}

void TrialView::showReport(const TrialReport &report, const Telling &telling)
{
    QString html;
    for (const Observation &observation : report.observations)
        html += htmlOf(observation, telling);
    html += htmlOf(report.decisions, telling);
    for (const PlannedUpdate &planned : report.planned)
        html += htmlOf(planned);
    m_text->setHtml(html);
    m_title->setText(tr("Result of the test; nothing was changed:"));
    setRunning(false);
}

QString TrialView::text() const
{
    return m_text->toPlainText();
}

} // namespace doorplate
