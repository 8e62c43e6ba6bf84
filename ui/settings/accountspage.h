// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page Accounts: all of them, to add, edit and remove.
#pragma once

#include "core/model/accountstatus.h"

#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace doorplate {

class NoteBar;
class Speaker;

class AccountsPage : public QWidget
{
    Q_OBJECT

public:
    explicit AccountsPage(const Speaker &speaker, QWidget *parent = nullptr);

    void showStatuses(const QList<AccountStatus> &statuses);

signals:
    void addWanted();
    void editWanted(const QString &accountId);
    void removeWanted(const QString &accountId); // after the question was answered

private:
    QString currentId() const;
    void follow();
    void askToRemove();

    const Speaker &m_speaker;
    QTreeWidget *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    NoteBar *m_question;
};

} // namespace doorplate
