// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The page Log: filter by account and severity, follow, copy, save. Secrets are never here: the buffer redacts.
#pragma once

#include "core/log/logbuffer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTableView;

namespace doorplate {

class LogFilter;
class LogModel;
class Speaker;

class LogPage : public QWidget
{
    Q_OBJECT

public:
    explicit LogPage(const Speaker &speaker, QWidget *parent = nullptr);

    void showLines(const QList<LogLine> &lines);
    void append(const LogLine &line);

signals:
    void saveWanted(const QString &path, const QString &text);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildBar();
    void buildTable();
    void offerAccount(const QString &name);
    QString text(bool isOnlySelected) const;
    void copy();
    void askForFile();
    void follow();

    LogModel *m_model;
    LogFilter *m_filter;
    QComboBox *m_accounts;
    QComboBox *m_levels;
    QCheckBox *m_follow;
    QTableView *m_table;
};

} // namespace doorplate
