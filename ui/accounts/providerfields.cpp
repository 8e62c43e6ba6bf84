// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/providerfields.h"

#include "core/text/describe.h"
#include "ui/accounts/secretfield.h"
#include "ui/parts/formsheet.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace doorplate {

ProviderFields::ProviderFields(FormSheet &sheet, QString after, QString keychainName, QObject *parent)
    : QObject(parent),
      m_sheet(sheet),
      m_after(std::move(after)),
      m_keychainName(std::move(keychainName))
{
}

void ProviderFields::load(const Account &account, const QStringList &storedSecrets)
{
    m_known = account.fields;
    m_knownSources = account.secrets;
    m_stored = storedSecrets;
}

void ProviderFields::showFor(const Description *description)
{
    m_known.insert(values());
    m_knownSources.insert(sources());
    for (const ProviderField &field : std::as_const(m_fields))
        m_sheet.removeField(field.key);
    m_fields.clear();
    m_edits.clear();
    m_secrets.clear();
    if (!description)
        return;
    QString after = m_after;
    for (const ProviderField &field : description->fields) {
        if (field.key == u"username" || field.key == u"password")
            continue;
        m_fields.append(field);
        addRow(field, after);
        after = field.key;
    }
}

void ProviderFields::addRow(const ProviderField &field, const QString &after)
{
    QWidget *editor = nullptr;
    QString label = providerText(field.label);
    if (field.isSecret) {
        auto *secret = new SecretField(label, m_keychainName);
        secret->setSource(m_knownSources.value(field.key));
        secret->setStored(m_stored.contains(field.key));
        secret->setAccessibleName(tr("%1 and where it is kept", "name of a secret field").arg(label));
        connect(secret, &SecretField::edited, this, &ProviderFields::edited);
        connect(secret, &SecretField::left, this, &ProviderFields::left);
        m_secrets.insert(field.key, secret);
        editor = secret;
    } else {
        auto *edit = new QLineEdit(m_known.value(field.key));
        connect(edit, &QLineEdit::textChanged, this, &ProviderFields::edited);
        connect(edit, &QLineEdit::editingFinished, this, &ProviderFields::left);
        m_edits.insert(field.key, edit);
        editor = edit;
    }
    const QString help = providerText(field.help);
    FormRow *row = m_sheet.insertFieldAfter(after, field.key, label.replace(u'&', u"&&"_s), editor);
    row->setHint(field.isRequired || help.isEmpty() ? help : tr("May stay empty. %1").arg(help));
}

QMap<QString, QString> ProviderFields::values() const
{
    QMap<QString, QString> values;
    for (auto edit = m_edits.cbegin(); edit != m_edits.cend(); ++edit) {
        const QString text = edit.value()->text().trimmed();
        if (!text.isEmpty())
            values.insert(edit.key(), text);
    }
    return values;
}

QMap<QString, SecretSource> ProviderFields::sources() const
{
    QMap<QString, SecretSource> sources;
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
        if (secret.value()->source().kind != SecretSource::Kind::Keychain)
            sources.insert(secret.key(), secret.value()->source());
    }
    return sources;
}

QMap<QString, Secret> ProviderFields::typedSecrets() const
{
    QMap<QString, Secret> typed;
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret) {
        if (const auto value = secret.value()->typed())
            typed.insert(secret.key(), *value);
    }
    return typed;
}

QStringList ProviderFields::missing() const
{
    QStringList keys;
    for (const ProviderField &field : m_fields) {
        const QLineEdit *edit = m_edits.value(field.key);
        const SecretField *secret = m_secrets.value(field.key);
        const bool isEmpty = edit ? edit->text().trimmed().isEmpty() : secret && secret->isMissing();
        if (field.isRequired && isEmpty)
            keys.append(field.key);
    }
    return keys;
}

} // namespace doorplate
