// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page Names: the tree, and below it what is known of the selected row.
#pragma once

#include "core/model/accountstatus.h"

#include <QWidget>

namespace doorplate {

class DetailsPanel;
class NamesModel;
class NamesView;
class NoteBar;
class ShyArea;
class Speaker;

class NamesPage : public QWidget
{
    Q_OBJECT

public:
    explicit NamesPage(const Speaker &speaker, QWidget *parent = nullptr);

    void showStatuses(const QList<AccountStatus> &statuses);
    void showStatus(const AccountStatus &status);
    void refreshTimes();
    void showAccount(const QString &accountId); // selects its row
    NamesModel &model() { return *m_model; }
    NamesView &view() { return *m_view; }

signals:
    void updateWanted(const QStringList &accountIds);
    void resumeWanted(const QString &accountId);
    void editWanted(const QString &accountId);
    void removeWanted(const QString &accountId); // after the question was answered

private:
    void showDetails();
    void openMenu(const QPoint &at);
    void askToRemove(const QString &accountId);

    const Speaker &m_speaker;
    NamesModel *m_model;
    NamesView *m_view;
    NoteBar *m_question;
    DetailsPanel *m_details;
    ShyArea *m_detailsArea;
};

} // namespace doorplate
