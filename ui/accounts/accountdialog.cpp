// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "core/providers/catalog.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/trialview.h"
#include "ui/parts/icons.h"
#include "ui/parts/notebar.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

AccountDialog::AccountDialog(const Catalog &catalog, const AccountDraft &draft, QWidget *parent)
    : AccountEditor(parent),
      m_catalog(catalog),
      m_form(new AccountForm(catalog, draft)),
      m_note(new NoteBar(this)),
      m_trial(new TrialView(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(draft.isNew ? tr("Add account – Doorplate")
                               : tr("%1 – Doorplate", "account").arg(draft.account.name));
    setWindowIcon(applicationIcon());
    buildButtons();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMinimumWidth(m_form->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 3);
    column->addWidget(m_trial, 2);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    connect(m_form, &AccountForm::edited, this, [this] {
        if (!m_isAsking)
            m_note->clear();
    });
    connect(m_trial, &TrialView::cancelled, this, &AccountDialog::trialCancelled);
    fitToScreen();
    m_form->focusFirst();
}

void AccountDialog::buildButtons()
{
    m_test = m_buttons->addButton(tr("&Test"), QDialogButtonBox::ActionRole);
    m_test->setToolTip(tr("Shows what would be sent, and what the CheckIP server answers. Nothing is changed."));
    m_save = m_buttons->addButton(QDialogButtonBox::Save);
    QPushButton *cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    m_test->setAutoDefault(false);
    cancel->setAutoDefault(false);
    m_save->setDefault(true);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &AccountDialog::reject);
}

void AccountDialog::fitToScreen()
{
    const QMargins margins = layout()->contentsMargins();
    const int em = fontMetrics().height();
    const int width = qMax(em * 46, m_form->sizeHint().width() + 2 * em);
    const int form = qMax(m_form->sizeHint().height(), m_form->heightForWidth(width - 4 * em));
    const int rest = m_buttons->sizeHint().height() + margins.top() + margins.bottom() + 3 * em;
    resize(QSize(width, form + rest).boundedTo(screen()->availableSize() * 9 / 10));
}

void AccountDialog::accept()
{
    if (m_isSaving)
        return;
    m_isAsking = false;
    if (m_form->showAllProblems()) {
        sayWhatIsWrong();
        return;
    }
    save();
}

void AccountDialog::sayWhatIsWrong()
{
    const QStringList labels = m_form->wrongLabels();
    m_note->say(Remark::Danger,
                labels.size() == 1
                    ? tr("One field needs attention: %1.").arg(labels.front())
                    : tr("%n fields need attention: %1.", nullptr, int(labels.size())).arg(labels.join(u", "_s)));
}

void AccountDialog::save()
{
    m_note->clear();
    setSaving(true);
    emit saveWanted(m_form->account(), m_form->changedSecrets());
}

void AccountDialog::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_form->setEnabled(!isSaving);
    m_test->setEnabled(!isSaving);
    m_save->setEnabled(!isSaving);
    m_save->setText(isSaving ? tr("Saving…") : tr("Save"));
}

void AccountDialog::saved()
{
    setSaving(false);
    QDialog::accept();
}

void AccountDialog::saveFailed(const QString &why)
{
    setSaving(false);
    m_note->say(Remark::Danger, tr("Not saved. %1 What you typed is still here.").arg(why));
    m_save->setFocus();
}

void AccountDialog::test()
{
    m_isAsking = false;
    if (m_form->showAllProblems()) {
        sayWhatIsWrong();
        return;
    }
    m_note->clear();
    if (m_trial->isHidden()) { // room for the result, where the screen has it
        const int taller = qMin(height() + fontMetrics().height() * 14, screen()->availableSize().height() * 9 / 10);
        resize(width(), qMax(height(), taller));
    }
    m_trial->showProgress();
    emit testWanted(m_form->account(), m_form->changedSecrets());
}

void AccountDialog::showTrial(const TrialReport &report)
{
    if (!m_trial->isRunning())
        return; // it was cancelled meanwhile
    const Account account = m_form->account();
    const Description *description = m_catalog.find(account.provider);
    Telling telling;
    telling.accountName = account.name;
    telling.providerName = description ? description->name : account.provider;
    telling.now = QDateTime::currentDateTimeUtc();
    m_trial->showReport(report, telling);
}

void AccountDialog::reject()
{
    if (m_isSaving)
        return;       // the answer is on its way
    if (m_isAsking) { // Esc a second time: the safe way
        m_isAsking = false;
        m_note->clear();
        m_form->focusFirst();
        return;
    }
    if (!m_form->isChanged()) {
        if (m_trial->isRunning())
            emit trialCancelled();
        QDialog::reject();
        return;
    }
    m_isAsking = true;
    m_note->say(Remark::Warning, tr("Discard what you changed?"));
    QPushButton *discard = m_note->addButton(tr("&Discard"));
    QPushButton *keep = m_note->addButton(tr("&Keep editing"));
    connect(discard, &QPushButton::clicked, this, [this] {
        if (m_trial->isRunning())
            emit trialCancelled();
        QDialog::reject();
    });
    connect(keep, &QPushButton::clicked, this, &AccountDialog::reject);
    keep->setFocus();
}

void AccountDialog::closeEvent(QCloseEvent *event)
{
    event->ignore();
    reject();
    if (!isVisible())
        event->accept();
}

QString AccountDialog::noteText() const
{
    return m_note->text();
}

QString AccountDialog::trialText() const
{
    return m_trial->text();
}

} // namespace doorplate
