// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The documented form in a window: test, save, cancel. Nothing typed is lost: a failed save and a cancelled change are
// talked about in place.
#pragma once

#include "ui/accounts/accountdraft.h"
#include "ui/accounts/accounteditor.h"

class QDialogButtonBox;
class QPushButton;

namespace doorplate {

class AccountForm;
class Catalog;
class NoteBar;
class TrialView;

class AccountDialog : public AccountEditor
{
    Q_OBJECT

public:
    AccountDialog(const Catalog &catalog, const AccountDraft &draft, QWidget *parent = nullptr);

    void saved() override; // closes
    void saveFailed(const QString &why) override;
    void showTrial(const TrialReport &report) override;

    AccountForm &form() { return *m_form; }
    QString noteText() const;
    QString trialText() const;

public slots:
    void accept() override;
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildButtons();
    void fitToScreen();
    void save();
    void test();
    void setSaving(bool isSaving);
    void sayWhatIsWrong();

    const Catalog &m_catalog;
    AccountForm *m_form;
    NoteBar *m_note;
    TrialView *m_trial;
    QDialogButtonBox *m_buttons;
    QPushButton *m_test;
    QPushButton *m_save;
    bool m_isSaving = false;
    bool m_isAsking = false; // "Discard changes?" stands there
};

} // namespace doorplate
