// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tree of accounts and names. Its keys and clicks become wishes.
#pragma once

#include <QTreeView>

namespace doorplate {

class NamesModel;

class NamesView : public QTreeView
{
    Q_OBJECT

public:
    explicit NamesView(NamesModel &model, QWidget *parent = nullptr);

    void copyAddress(); // of the current row, to the clipboard

signals:
    void resumeWanted(const QString &accountId);
    void editWanted(const QString &accountId);
    void currentRowChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeColumns();
    void sizeNames();
    void openNewAccounts(const QModelIndex &parent, int first, int last);
    void click(const QModelIndex &index);
    void activate(const QModelIndex &index);

    NamesModel &m_model;
};

} // namespace doorplate
