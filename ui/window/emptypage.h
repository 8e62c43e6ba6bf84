// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where the names will be: three ways to begin.
#pragma once

#include <QWidget>

class QCommandLinkButton;

namespace doorplate {

class EmptyPage : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(QWidget *parent = nullptr);

    void setImportAvailable(bool isAvailable);
    void setRehearsalAvailable(bool isAvailable);

signals:
    void addWanted();
    void importWanted();
    void rehearseWanted();

private:
    QCommandLinkButton *choice(const QString &symbol, const QString &title, const QString &text);

    QCommandLinkButton *m_add;
    QCommandLinkButton *m_import;
    QCommandLinkButton *m_rehearse;
};

} // namespace doorplate
