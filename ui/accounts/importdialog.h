// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Import: first a file, then what would become of it, account by account, and only then the deed. Shows and asks; reads and
// writes nothing.
#pragma once

#include "core/importers/importplan.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace doorplate {

class NoteBar;

struct ImportView {
    QString file; // for people
    Imported imported;
    QList<PlannedAccount> plan;
    QString keychainName;    // empty: none can be used
    QString keychainTrouble; // why not, in a sentence
};

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    // found: files that lie in the usual places, offered to choose from.
    explicit ImportDialog(const QStringList &found, QWidget *parent = nullptr);

    void showPlan(const ImportView &view);
    void showProblem(const QString &file, const QString &problem, bool needsPassphrase);
    void showProgress(int done, int of);
    void imported(int count, bool hadSecrets);
    void importFailed(const QString &why); // a whole sentence; nothing was imported

    QString noteText() const;

signals:
    // showPlan() or showProblem() is to follow.
    void fileWanted(const QString &path);
    void passphraseWanted(const QString &path, const doorplate::Secret &passphrase);
    // imported() or importFailed() is to follow.
    void importWanted(const QList<doorplate::PlannedAccount> &accounts);

public slots:
    void accept() override;
    void reject() override;

private:
    QWidget *makeFilePage(const QStringList &found);
    QWidget *makePlanPage();
    void chooseFile();
    void open(const QString &path);
    void fillPlan();
    QList<PlannedAccount> chosen() const;
    void follow();
    void sealedAgain();

    QStackedWidget *m_pages;
    QListWidget *m_found = nullptr;
    QLabel *m_title = nullptr;
    QTreeWidget *m_plan = nullptr;
    QWidget *m_passphraseRow = nullptr;
    QLineEdit *m_passphrase = nullptr;
    QProgressBar *m_progress;
    NoteBar *m_note;
    QDialogButtonBox *m_buttons;
    QPushButton *m_back;
    QPushButton *m_import;
    QString m_path;
    ImportView m_view;
    bool m_isBusy = false;
    bool m_isDone = false;
};

} // namespace doorplate
