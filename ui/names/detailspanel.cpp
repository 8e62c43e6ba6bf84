// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/detailspanel.h"

#include "ui/parts/fieldnote.h"
#include "ui/parts/fitting.h"
#include "ui/parts/speaker.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QIcon iconOf(Proof::State state)
{
    switch (state) {
    case Proof::State::Given:
        return remarkIcon(Remark::Good);
    case Proof::State::Missing:
        return stateIcon(HostState::Waiting);
    case Proof::State::Against:
        return remarkIcon(Remark::Danger);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

DetailsPanel::DetailsPanel(const Speaker &speaker, QWidget *parent)
    : QFrame(parent),
      m_speaker(speaker),
      m_title(new QLabel(this)),
      m_sentence(wrappingLabel(this)),
      m_quote(wrappingLabel(this)),
      m_next(wrappingLabel(this)),
      m_proofs(new QGridLayout)
{
    setFrameShape(QFrame::StyledPanel);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextFormat(Qt::PlainText);
    for (int i = 0; i < 3; ++i) {
        m_proofMarks.append(new QLabel(this));
        m_proofTexts.append(wrappingLabel(this));
        m_proofs->addWidget(m_proofMarks.at(i), i, 0, Qt::AlignTop);
        m_proofs->addWidget(m_proofTexts.at(i), i, 1);
    }
    m_proofs->setColumnStretch(1, 1);
    m_proofs->setVerticalSpacing(2);
    auto *buttons = new QWidget(this);
    buildButtons(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_quote);
    column->addLayout(m_proofs);
    column->addWidget(m_next);
    column->addWidget(buttons);
}

void DetailsPanel::buildButtons(QWidget *row)
{
    m_copy = symbolButton(u"copy"_s, tr("Cop&y report"), row);
    m_copy->setToolTip(tr("For a forum or a friend; passwords are masked"));
    m_update = symbolButton(u"update"_s, tr("Update &this account"), row);
    m_resume = symbolButton(u"resume"_s, tr("Resu&me"), row);
    m_edit = symbolButton(u"edit"_s, tr("&Edit account…"), row);
    m_remove = symbolButton(u"remove"_s, tr("Rem&ove account…"), row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_resume, m_update, m_copy, m_edit, m_remove}) {
        layout->addWidget(button);
    }
    layout->addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &DetailsPanel::copyReport);
    connect(m_update, &QPushButton::clicked, this, [this] { emit updateWanted(m_accountId); });
    connect(m_resume, &QPushButton::clicked, this, [this] { emit resumeWanted(m_accountId); });
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(m_accountId); });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_accountId); });
}

void DetailsPanel::showHost(const AccountStatus &account, const HostStatus &host)
{
    showCommon(account);
    m_host = host;
    m_title->setText(host.host.display());
    m_sentence->setText(sentence(host, m_speaker.about(host)));
    m_sentence->show();
    const QString line = literalLineOf(host);
    m_quote->setText(tr("The provider's own words: “%1”").arg(line));
    m_quote->setVisible(!line.isEmpty());
    showProofs(proofsOf(host, m_speaker));
    m_next->setVisible(host.nextAttempt.has_value() && host.state != HostState::Stopped);
    if (host.nextAttempt)
        m_next->setText(tr("Next attempt: %1 (%2)")
                            .arg(m_speaker.relativeTime(*host.nextAttempt), m_speaker.exactTime(*host.nextAttempt)));
    m_copy->show();
    m_remove->hide();
    m_resume->setVisible(host.state == HostState::Stopped);
}

void DetailsPanel::showAccount(const AccountStatus &account)
{
    showCommon(account);
    m_host.reset();
    m_title->setText(account.accountName);
    QStringList lines{tr("Provider: %1").arg(m_speaker.providerName(account.provider))};
    if (!account.enabled)
        lines.append(tr("This account is switched off: nothing is checked and nothing is sent."));
    if (account.lastCheck)
        lines.append(tr("Last check: %1 (%2)")
                         .arg(m_speaker.relativeTime(*account.lastCheck), m_speaker.exactTime(*account.lastCheck)));
    m_sentence->setText(lines.join(u'\n'));
    m_quote->hide();
    showProofs({});
    m_next->setVisible(account.enabled && account.nextCheck && account.state != HostState::Stopped);
    if (account.nextCheck)
        m_next->setText(tr("Next check: %1 (%2)")
                            .arg(m_speaker.relativeTime(*account.nextCheck), m_speaker.exactTime(*account.nextCheck)));
    m_copy->hide();
    m_remove->show();
    m_resume->setVisible(account.enabled && account.state == HostState::Stopped);
}

void DetailsPanel::showCommon(const AccountStatus &account)
{
    m_accountId = account.accountId;
    m_update->setEnabled(account.enabled);
}

void DetailsPanel::showProofs(const QList<Proof> &proofs)
{
    const int side = fontMetrics().height();
    for (int i = 0; i < m_proofTexts.size(); ++i) {
        const bool isThere = i < proofs.size();
        m_proofMarks.at(i)->setVisible(isThere);
        m_proofTexts.at(i)->setVisible(isThere);
        if (!isThere)
            continue;
        const Proof &proof = proofs.at(i);
        m_proofMarks.at(i)->setPixmap(iconOf(proof.state).pixmap(QSize(side, side), devicePixelRatioF()));
        m_proofTexts.at(i)->setText(proof.when ? u"%1 · %2"_s.arg(proof.text, m_speaker.shortTime(*proof.when))
                                               : proof.text);
        m_proofTexts.at(i)->setToolTip(proof.when ? m_speaker.exactTime(*proof.when) : QString());
    }
}

void DetailsPanel::copyReport()
{
    if (!m_host)
        return;
    QGuiApplication::clipboard()->setText(reportOf(*m_host, m_speaker));
    emit reportCopied();
}

} // namespace doorplate
