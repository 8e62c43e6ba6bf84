// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which lines of the log are shown: of one account or all, and how grave at least.
#pragma once

#include <QSortFilterProxyModel>

namespace doorplate {

class LogModel;

class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit LogFilter(LogModel &model, QObject *parent = nullptr);

    void setAccount(const QString &name); // empty: all
    void setLeastGravity(int gravity);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const LogModel &m_model;
    QString m_account;
    int m_leastGravity = 0;
};

} // namespace doorplate
