// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page Addresses: the strip of the last days, the table below it, and the wish to export.
#pragma once

#include "core/store/history.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace doorplate {

class Speaker;
class SpansModel;
class SpanStrip;

class AddressesPage : public QWidget
{
    Q_OBJECT

public:
    explicit AddressesPage(const Speaker &speaker, QWidget *parent = nullptr);

    void showSpans(const QList<AddressSpan> &spans); // newest first

signals:
    void exportWanted(const QString &format,
                      const QString &path); // "csv" or "json"; all there is, not only what is shown

private:
    void fillNames();
    void refresh();
    void copyRows();
    void askForFile(const QString &format);

    const Speaker &m_speaker;
    QList<AddressSpan> m_spans;
    QComboBox *m_days;
    QComboBox *m_names;
    QPushButton *m_export;
    SpanStrip *m_strip;
    QTableView *m_table;
    SpansModel *m_model;
};

} // namespace doorplate
