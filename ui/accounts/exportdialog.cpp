// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/exportdialog.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/notebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype shortestPassphrase = 8;

} // namespace

ExportDialog::ExportDialog(const QList<Account> &accounts, QWidget *parent)
    : QDialog(parent),
      m_accounts(new QListWidget(this)),
      m_format(new QComboBox(this)),
      m_withSecrets(new QCheckBox(tr("&With the passwords, sealed by a passphrase"), this)),
      m_passphrase(new QLineEdit(this)),
      m_again(new QLineEdit(this)),
      m_note(new NoteBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Export – Doorplate"));
    setWindowIcon(applicationIcon());
    m_accounts->setAccessibleName(tr("Accounts"));
    for (const Account &account : accounts) {
        auto *item = new QListWidgetItem(account.name, m_accounts);
        item->setData(Qt::UserRole, account.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_format->setAccessibleName(tr("Format"));
    m_format->addItem(tr("For another Doorplate"));
    m_format->addItem(tr("For inadyn, without passwords"));
    for (QLineEdit *edit : {m_passphrase, m_again})
        edit->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("Passphrase, once more"));
    m_buttons->button(QDialogButtonBox::Save)->setText(tr("&Save…"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Accounts"), m_accounts);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_withSecrets);
    form->addRow(tr("&Passphrase"), m_passphrase);
    form->addRow(tr("Once &more"), m_again);
    form->addRow(m_note);
    form->addRow(m_buttons);
    connect(m_accounts, &QListWidget::itemChanged, this, &ExportDialog::follow);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_withSecrets, &QCheckBox::toggled, this, &ExportDialog::follow);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ExportDialog::follow);
    connect(m_again, &QLineEdit::textChanged, this, &ExportDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(onScreen(*this, 30, 24));
    follow();
}

void ExportDialog::follow()
{
    const bool isForInadyn = m_format->currentIndex() == 1;
    m_withSecrets->setEnabled(!isForInadyn);
    const bool isSealed = m_withSecrets->isChecked() && !isForInadyn;
    m_passphrase->setEnabled(isSealed);
    m_again->setEnabled(isSealed);
    bool hasAny = false;
    for (int row = 0; row < m_accounts->count(); ++row)
        hasAny |= m_accounts->item(row)->checkState() == Qt::Checked;
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(hasAny);
    m_note->clear();
}

QString ExportDialog::complaint() const
{
    if (!m_passphrase->isEnabled())
        return {};
    if (m_passphrase->text().size() < shortestPassphrase)
        return tr("The passphrase needs at least %n character(s): whoever has the file can try as many as they like.",
                  nullptr, int(shortestPassphrase));
    return m_passphrase->text() == m_again->text() ? QString() : tr("The two passphrases are not the same.");
}

void ExportDialog::accept()
{
    if (const QString wrong = complaint(); !wrong.isEmpty()) {
        m_note->say(Remark::Danger, wrong);
        m_passphrase->setFocus();
        return;
    }
    auto *chooser = new QFileDialog(this, tr("Save the export"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->selectFile(m_format->currentIndex() == 1 ? u"inadyn.conf"_s : u"doorplate-accounts.json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::save);
    chooser->open();
}

void ExportDialog::save(const QString &path)
{
    ExportWish wish{{}, m_format->currentIndex() == 1, {}, path};
    for (int row = 0; row < m_accounts->count(); ++row) {
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            wish.accountIds.append(m_accounts->item(row)->data(Qt::UserRole).toString());
    }
    if (m_passphrase->isEnabled())
        wish.passphrase = Secret(m_passphrase->text().toUtf8());
    m_note->clear();
    setEnabled(false);
    emit exportWanted(wish);
}

void ExportDialog::exported(const QString &path)
{
    setEnabled(true);
    m_note->say(Remark::Good, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void ExportDialog::exportFailed(const QString &why)
{
    setEnabled(true);
    m_note->say(Remark::Danger, why);
}

QString ExportDialog::noteText() const
{
    return m_note->text();
}

} // namespace doorplate
