// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and, below each, its hosts by family. New statuses change only the rows that differ, so that selection,
// opened rows and scroll position stay where the person left them.
#pragma once

#include "core/model/accountstatus.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace doorplate {

class Speaker;

class NamesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, AddressColumn, StateColumn, SinceColumn, NextColumn, ColumnCount };

    explicit NamesModel(const Speaker &speaker, QObject *parent = nullptr);
    ~NamesModel() override;

    void setStatuses(const QList<AccountStatus> &statuses);
    void setStatus(const AccountStatus &status); // adds it at the end when it is new
    void refreshTimes();                         // "in 3 min" has become "in 2 min"

    const AccountStatus *account(const QModelIndex &index) const; // of an account's row, or of a host's
    const HostStatus *host(const QModelIndex &index) const;       // nothing for an account's row
    QModelIndex indexOf(const QString &accountId) const;
    bool isSomethingNear() const; // due within a minute and a half: seconds are counted
    // The Next cell of an account that only the person can set going again.
    bool isResumable(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node {
        AccountStatus status;
        int row = 0;
    };

    int rowOf(const QString &accountId) const;
    void renumber();
    void place(int row, const AccountStatus &status);
    void update(int row, const AccountStatus &status);
    void updateHosts(int row, const QList<HostStatus> &hosts);
    QVariant accountText(const AccountStatus &account, int column) const;
    QVariant hostText(const HostStatus &host, int column) const;
    QString toolTip(const QModelIndex &index) const;

    const Speaker &m_speaker;
    std::vector<std::unique_ptr<Node>> m_nodes; // their addresses are what the indexes of hosts point to
};

} // namespace doorplate
