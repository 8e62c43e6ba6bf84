// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first account in four short steps: provider, credentials, names, test. It is the account form, shown piece by piece;
// one can go back at any time, and what was typed is still there when it is opened again.
#pragma once

#include "ui/accounts/accountdraft.h"
#include "ui/accounts/accounteditor.h"

class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace doorplate {

class AccountForm;
class Catalog;
class NoteBar;
class TrialView;

class Assistant : public AccountEditor
{
    Q_OBJECT

public:
    enum class Step { Provider, Credentials, Names, Test, Done };

    Assistant(const Catalog &catalog, const AccountDraft &draft, QWidget *parent = nullptr);

    void saved() override;
    void saveFailed(const QString &why) override;
    void showTrial(const TrialReport &report) override;

    Step step() const { return m_step; }
    AccountForm &form() { return *m_form; }
    QString noteText() const;

signals:
    void importWanted(); // instead

public slots:
    void accept() override; // the next step, and at the end the saving
    void reject() override;

private:
    void buildButtons();
    void go(Step step);
    void back();
    void follow();
    void test();
    static bool isOfStep(Step step, const QString &key);

    const Catalog &m_catalog;
    AccountForm *m_form;
    TrialView *m_trial;
    NoteBar *m_note;
    QLabel *m_title;
    QLabel *m_text;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import;
    QPushButton *m_back;
    QPushButton *m_next;
    Step m_step = Step::Provider;
    bool m_isSaving = false;
};

} // namespace doorplate
