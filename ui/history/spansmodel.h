// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of addresses: from when to when, how long, who said so, how long the name lagged behind.
#pragma once

#include "core/store/history.h"

#include <QAbstractTableModel>

namespace doorplate {

class Speaker;

class SpansModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        AddressColumn,
        FromColumn,
        UntilColumn,
        LengthColumn,
        LagColumn,
        WitnessesColumn,
        ColumnCount
    };

    explicit SpansModel(const Speaker &speaker, QObject *parent = nullptr);

    void setSpans(const QList<AddressSpan> &spans);
    const QList<AddressSpan> &spans() const { return m_spans; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const AddressSpan &span, Column column) const;

    const Speaker &m_speaker;
    QList<AddressSpan> m_spans; // newest first
};

} // namespace doorplate
