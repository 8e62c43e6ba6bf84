// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where the names will be: three ways to begin.
#pragma once

#include <QWidget>

namespace doorplate {

class ChoiceButton;

class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setImportAvailable(bool isAvailable);
    // Settings of another program that lie on this computer; empty: none were found.
    void offerFile(const QString &path);
    void setRehearsalAvailable(bool isAvailable);

signals:
    void addWanted();
    void importWanted();
    void rehearseWanted();

private:
    ChoiceButton *m_add;
    ChoiceButton *m_import;
    ChoiceButton *m_rehearse;
};

} // namespace doorplate
