// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// F1: what the states mean, and the keys.
#pragma once

#include <QDialog>

namespace doorplate {

class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

signals:
    void diagnosisWanted();
};

} // namespace doorplate
