// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One secret: typed here, and where it is had from. What was typed is held only until the dialog closes.
#pragma once

#include "core/model/account.h"
#include "core/model/secret.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QToolButton;

namespace doorplate {

class SecretField : public QWidget
{
    Q_OBJECT

public:
    // name: the documented label, "Password". keychainName: empty when there is none.
    SecretField(const QString &name, const QString &keychainName, QWidget *parent = nullptr);

    void setSource(const SecretSource &source);
    SecretSource source() const;
    void setStored(bool isStored); // a secret is kept already and stays unless another is typed
    // What was typed; nothing when the kept one stays, or when it is had from a command or file.
    std::optional<Secret> typed() const;
    bool isMissing() const; // it is needed, and nothing was given

signals:
    void edited();
    void left(); // the person went on to the next field

private:
    void buildPages(const QString &name);
    void buildSources(const QString &name, const QString &keychainName);
    void showSource();
    void browse();

    QStackedWidget *m_pages;
    QLineEdit *m_password;
    QLineEdit *m_command;
    QLineEdit *m_file;
    QComboBox *m_source;
    bool m_isStored = false;
};

} // namespace doorplate
