// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Test found: the request as it would be sent, secrets masked, and what each source says the address is.
#pragma once

#include "core/engine/trial.h"
#include "core/text/describe.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTextEdit;

namespace doorplate {

class TrialView : public QWidget
{
    Q_OBJECT

public:
    explicit TrialView(QWidget *parent = nullptr);

    void showProgress();
    void showReport(const TrialReport &report, const Telling &telling);
    void showCancelled();
    bool isRunning() const { return m_isRunning; }
    QString text() const;

signals:
    void cancelled();

private:
    void setRunning(bool isRunning);

    bool m_isRunning = false;
    QLabel *m_title;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QTextEdit *m_text;
};

} // namespace doorplate
