// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/passworddialog.h"

#include "core/text/describe.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace doorplate {

PasswordDialog::PasswordDialog(const PasswordQuestion &question, QWidget *parent)
    : QDialog(parent),
      m_question(question),
      m_password(new QLineEdit(this))
{
    const QString label = providerText(question.label);
    setWindowTitle(tr("%1 – Doorplate", "account").arg(question.accountName));
    auto *text = new QLabel(tr("The account “%1” needs its %2. It is kept in memory only, until Doorplate ends.")
                                .arg(question.accountName, label),
                            this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(label);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    auto *form = new QFormLayout(this);
    form->addRow(text);
    form->addRow(label + u':', m_password);
    form->addRow(buttons);
    connect(m_password, &QLineEdit::textChanged, this,
            [ok](const QString &typed) { ok->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit given(m_question.accountId, m_question.field, Secret(m_password->text().toUtf8()));
        accept();
    });
    setMinimumWidth(fontMetrics().height() * 24);
    m_password->setFocus();
}

} // namespace doorplate
