// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Export: which accounts, as what, and with or without their passwords, which then need a passphrase.
#pragma once

#include "core/model/account.h"
#include "core/model/secret.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace doorplate {

class NoteBar;

struct ExportWish {
    QStringList accountIds;
    bool isForInadyn = false;
    std::optional<Secret> passphrase; // with the passwords, sealed by it
    QString path;
};

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const QList<Account> &accounts, QWidget *parent = nullptr);

    void exported(const QString &path);
    void exportFailed(const QString &why); // a whole sentence

    QString noteText() const;

signals:
    // exported() or exportFailed() is to follow.
    void exportWanted(const doorplate::ExportWish &wish);

public slots:
    void accept() override;

private:
    void follow();
    QString complaint() const;
    void save(const QString &path);

    QListWidget *m_accounts;
    QComboBox *m_format;
    QCheckBox *m_withSecrets;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    NoteBar *m_note;
    QDialogButtonBox *m_buttons;
};

} // namespace doorplate
