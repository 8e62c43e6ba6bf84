// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong and what to do about it, from the network to the name; a report to copy for a helper.
#pragma once

#include "core/model/diagnosis.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace doorplate {

class DiagnosisDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DiagnosisDialog(QWidget *parent = nullptr);

    void showFinding(const Finding &finding); // while the look goes on
    // The whole, and the report as it may be copied: plain text, secrets masked.
    void showDiagnosis(const Diagnosis &diagnosis, const QString &report);
    void showRunning();

signals:
    void againWanted();

private:
    void copy();

    QLabel *m_title;
    QProgressBar *m_progress;
    QTreeWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_again;
    QString m_report;
};

} // namespace doorplate
