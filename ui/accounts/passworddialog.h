// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a secret that is kept in memory only ("ask me after each start"). Does not block anything.
#pragma once

#include "core/model/secret.h"

#include <QDialog>

class QLineEdit;

namespace doorplate {

struct PasswordQuestion {
    QString accountId;
    QString accountName;
    QString field; // its key
    QString label; // what the provider calls it
};

class PasswordDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PasswordDialog(const PasswordQuestion &question, QWidget *parent = nullptr);

signals:
    void given(const QString &accountId, const QString &field, const doorplate::Secret &secret);

private:
    PasswordQuestion m_question;
    QLineEdit *m_password;
};

} // namespace doorplate
