// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that the chosen provider asks for beyond user name and password. What was typed for one provider is still
// there when the person comes back to it.
#pragma once

#include "core/model/account.h"
#include "core/model/secret.h"
#include "core/providers/description.h"

#include <QMap>
#include <QObject>

class QLineEdit;

namespace doorplate {

class FormSheet;
class SecretField;

class ProviderFields : public QObject
{
    Q_OBJECT

public:
    // New rows come below the row `after`.
    ProviderFields(FormSheet &sheet, QString after, QString keychainName, QObject *parent);

    void load(const Account &account, const QStringList &storedSecrets);
    void showFor(const Description *description);

    QMap<QString, QString> values() const;       // of the fields that are no secrets
    QMap<QString, SecretSource> sources() const; // of the secrets, keychain left out
    QMap<QString, Secret> typedSecrets() const;
    QStringList missing() const; // keys of required fields that are empty

signals:
    void edited();
    void left();

private:
    void addRow(const ProviderField &field, const QString &after);

    FormSheet &m_sheet;
    QString m_after;
    QString m_keychainName;
    QList<ProviderField> m_fields;
    QMap<QString, QLineEdit *> m_edits;
    QMap<QString, SecretField *> m_secrets;
    QMap<QString, QString> m_known; // typed so far, by key
    QMap<QString, SecretSource> m_knownSources;
    QStringList m_stored;
};

} // namespace doorplate
