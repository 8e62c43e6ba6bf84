// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where publishing is allowed: the home networks, learned with one click, and what holds everywhere.
#pragma once

#include "core/model/networkidentity.h"
#include "core/store/settings.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace doorplate {

class FieldNote;

class HomePage : public QWidget
{
    Q_OBJECT

public:
    explicit HomePage(QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void showHere(const NetworkIdentity &here); // the network that the computer is in now
    void apply(Settings &settings) const;

signals:
    void edited();

private:
    void dress();
    void learn();
    void forget();

    QList<NetworkIdentity> m_homes;
    NetworkIdentity m_here;
    QListWidget *m_list;
    QLabel *m_hereText;
    QPushButton *m_learn;
    QPushButton *m_forget;
    FieldNote *m_note;
};

} // namespace doorplate
