// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/assistant.h"

#include "core/providers/catalog.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/trialview.h"
#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/notebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int steps = 4;

// The usual settings of all else are right for nearly everybody; they are in the account's own window.
const QStringList &providerKeys()
{
    static const QStringList keys{u"provider"_s, u"customServer"_s, u"customPath"_s};
    return keys;
}

const QStringList &hiddenKeys()
{
    static const QStringList keys{u"name"_s,          u"enabled"_s,       u"appendAddress"_s,
                                  u"ssl"_s,           u"checkipServer"_s, u"checkipPath"_s,
                                  u"checkipSsl"_s,    u"updatePeriod"_s,  u"customResponses"_s,
                                  u"checkipCommand"_s};
    return keys;
}

const QStringList &nameKeys()
{
    static const QStringList keys{u"domains"_s, u"ipv4"_s, u"ipv6"_s};
    return keys;
}

} // namespace

Assistant::Assistant(const Catalog &catalog, const AccountDraft &draft, QWidget *parent)
    : AccountEditor(parent),
      m_catalog(catalog),
      m_form(new AccountForm(catalog, draft)),
      m_trial(new TrialView(this)),
      m_note(new NoteBar(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(tr("First account – Doorplate"));
    setWindowIcon(applicationIcon());
    QFont large = m_title->font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.3);
    m_title->setFont(large);
    m_text->setWordWrap(true);
    buildButtons();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(scroll, 1);
    column->addWidget(m_trial, 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    connect(m_form, &AccountForm::edited, m_note, &NoteBar::clear);
    connect(m_trial, &TrialView::cancelled, this, &Assistant::trialCancelled);
    resize(onScreen(*this, 42, 26));
    go(Step::Provider);
}

void Assistant::buildButtons()
{
    m_import = m_buttons->addButton(tr("&Import instead…"), QDialogButtonBox::ActionRole);
    m_back = m_buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_next = m_buttons->addButton(tr("Ne&xt"), QDialogButtonBox::AcceptRole);
    QPushButton *later = m_buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : {m_import, m_back, later})
        button->setAutoDefault(false);
    later->setToolTip(tr("What you typed is kept until Doorplate ends."));
    m_next->setDefault(true);
    connect(m_import, &QPushButton::clicked, this, &Assistant::importWanted);
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &Assistant::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &Assistant::reject);
}

bool Assistant::isOfStep(Step step, const QString &key)
{
    switch (step) {
    case Step::Provider:
        return providerKeys().contains(key);
    case Step::Credentials: // user name, password and whatever else the provider asks for
        return !providerKeys().contains(key) && !nameKeys().contains(key) && !hiddenKeys().contains(key);
    case Step::Names:
        return nameKeys().contains(key);
    case Step::Test:
    case Step::Done:
        return false;
    }
    Q_UNREACHABLE();
    return false;
}

void Assistant::go(Step step)
{
    if (m_trial->isRunning())
        emit trialCancelled();
    m_step = step;
    m_note->clear();
    m_form->showOnly([step](const QString &key) { return isOfStep(step, key); });
    m_form->parentWidget()->parentWidget()->setVisible(step != Step::Test && step != Step::Done);
    m_trial->setVisible(step == Step::Test);
    follow();
    if (step == Step::Test)
        test();
    else
        m_form->focusFirstShown();
}

void Assistant::follow()
{
    const QStringList titles{tr("Where is your name?"), tr("How does %1 know you?"), tr("Which names?"),
                             tr("Does it work?")};
    const QStringList texts{
        tr("Choose the provider of your name, such as the one whose web site you registered it at."),
        tr("Doorplate needs what the provider gave you for this. The password goes into this computer's keychain."),
        tr("The names that are to point at your connection, such as home.example.com. Several have commas between "
           "them."),
        tr("This asks for your address and shows what would be sent. Nothing has been sent to the provider yet.")};
    const int number = qMin(int(m_step), steps - 1);
    const Description *provider = m_catalog.find(m_form->account().provider);
    QString title = titles.at(number);
    if (m_step == Step::Credentials)
        title = title.arg(provider ? provider->name.section(u" ("_s, 0, 0) : tr("the provider"));
    m_title->setText(tr("%1 of %2: %3", "step number, of how many, its title").arg(number + 1).arg(steps).arg(title));
    m_text->setText(texts.at(number));
    m_import->setVisible(m_step == Step::Provider);
    m_back->setVisible(m_step != Step::Provider);
    m_back->setEnabled(!m_isSaving);
    m_next->setText(m_step == Step::Test ? tr("&Finish") : tr("Ne&xt"));
    m_next->setEnabled(!m_isSaving);
}

void Assistant::accept()
{
    if (m_isSaving)
        return;
    if (m_form->showProblemsShown()) {
        m_note->say(Remark::Danger, tr("Something is missing above."));
        return;
    }
    switch (m_step) {
    case Step::Provider:
        return go(Step::Credentials);
    case Step::Credentials:
        return go(Step::Names);
    case Step::Names:
        return go(Step::Test);
    case Step::Test:
        break;
    case Step::Done:
        return;
    }
    m_isSaving = true;
    follow();
    emit saveWanted(m_form->account(), m_form->changedSecrets());
}

void Assistant::back()
{
    switch (m_step) {
    case Step::Provider:
    case Step::Done:
        return;
    case Step::Credentials:
        return go(Step::Provider);
    case Step::Names:
        return go(Step::Credentials);
    case Step::Test:
        return go(Step::Names);
    }
}

void Assistant::reject()
{
    if (m_isSaving)
        return;
    if (m_trial->isRunning())
        emit trialCancelled();
    QDialog::reject();
}

void Assistant::test()
{
    const FieldProblems problems = m_form->problems();
    if (!problems.isEmpty() && !problems.front().isWarning) {
        m_note->say(Remark::Danger, tr("Something is missing in an earlier step. Go back and look for the mark."));
        m_next->setEnabled(false);
        return;
    }
    m_trial->showProgress();
    emit testWanted(m_form->account(), m_form->changedSecrets());
}

void Assistant::showTrial(const TrialReport &report)
{
    if (!m_trial->isRunning())
        return; // it was left meanwhile
    const Account account = m_form->account();
    const Description *description = m_catalog.find(account.provider);
    Telling telling;
    telling.accountName = account.name;
    telling.providerName = description ? description->name : account.provider;
    telling.now = QDateTime::currentDateTimeUtc();
    m_trial->showReport(report, telling);
    m_next->setFocus();
}

void Assistant::saved()
{
    m_isSaving = false;
    m_step = Step::Done;
    QDialog::accept();
}

void Assistant::saveFailed(const QString &why)
{
    m_isSaving = false;
    follow();
    m_note->say(Remark::Danger, tr("Not saved. %1 What you typed is still here.").arg(why));
}

QString Assistant::noteText() const
{
    return m_note->text();
}

} // namespace doorplate
