// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logfilter.h"

#include "ui/log/logmodel.h"

namespace doorplate {

LogFilter::LogFilter(LogModel &model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setAccount(const QString &name)
{
    m_account = name;
    invalidateFilter();
}

void LogFilter::setLeastGravity(int gravity)
{
    m_leastGravity = gravity;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogLine &line = m_model.line(row);
    return gravityOf(line.level) >= m_leastGravity && (m_account.isEmpty() || line.account == m_account);
}

} // namespace doorplate
