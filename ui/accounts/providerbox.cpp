// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/providerbox.h"

#include "core/text/describe.h"
#include "ui/parts/fieldnote.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString rowText(const Description &description)
{
    switch (description.status) {
    case ProviderStatus::Active:
        break;
    case ProviderStatus::Closing:
        return ProviderBox::tr("%1 (closing)", "provider").arg(description.name);
    case ProviderStatus::Closed:
        return ProviderBox::tr("%1 (closed)", "provider").arg(description.name);
    }
    return description.name;
}

// A row of the list or of the search: what is closed is there to be found, not to be chosen.
QStandardItem *itemFor(const Description &description, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(description.id, Qt::UserRole);
    item->setToolTip(description.statusNote.isEmpty() ? description.server : providerText(description.statusNote));
    item->setEnabled(description.status != ProviderStatus::Closed);
    return item;
}

} // namespace

ProviderBox::ProviderBox(const Catalog &catalog, QWidget *parent)
    : QComboBox(parent),
      m_catalog(catalog),
      m_found(new QStandardItemModel(this)),
      m_completer(new QCompleter(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(16);
    fill();
    buildSearch();
    setCurrentIndex(-1);
    lineEdit()->setPlaceholderText(tr("Type a name, a server, or what another program calls it"));
    connect(lineEdit(), &QLineEdit::textChanged, this, &ProviderBox::readText);
    connect(lineEdit(), &QLineEdit::textEdited, this, &ProviderBox::search);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ProviderBox::settle);
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (const Description *description = m_catalog.find(itemData(row).toString()))
            choose(*description);
    });
}

void ProviderBox::fill()
{
    auto *rows = new QStandardItemModel(this);
    for (const Description &description : m_catalog.all())
        rows->appendRow(itemFor(description, rowText(description)));
    setModel(rows);
}

void ProviderBox::buildSearch()
{
    // The catalogue ranks; the completer only shows.
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(12);
    setCompleter(nullptr); // the combo box's own would complete by the beginning of the name
    m_completer->setWidget(lineEdit());
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                if (const Description *description = m_catalog.find(index.data(Qt::UserRole).toString()))
                    choose(*description);
            });
}

void ProviderBox::search(const QString &text)
{
    m_found->clear();
    if (text.trimmed().isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    for (const Description *description : m_catalog.search(text)) {
        const QString name = rowText(*description);
        m_found->appendRow(
            itemFor(*description, description->server.isEmpty() ? name : u"%1 – %2"_s.arg(name, description->server)));
    }
    if (m_found->rowCount() == 0)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

const Description *ProviderBox::exactly(const QString &text) const
{
    const QString wanted = text.trimmed();
    for (const Description &description : m_catalog.all()) {
        if (description.name.compare(wanted, Qt::CaseInsensitive) == 0
            || rowText(description).compare(wanted, Qt::CaseInsensitive) == 0)
            return &description;
    }
    return nullptr;
}

void ProviderBox::readText(const QString &text)
{
    const Description *description = exactly(text);
    const QString id = description ? description->id : QString();
    const bool isNew = id != m_id || !m_remark.isEmpty();
    m_id = id;
    m_remark.clear();
    if (isNew)
        emit providerChanged();
}

void ProviderBox::settle()
{
    const QString text = currentText().trimmed();
    if (!m_id.isEmpty() || text.isEmpty())
        return;
    const Description *description = m_catalog.find(text);
    if (!description)
        description = m_catalog.findByAlias(text);
    if (description) {
        choose(*description);
        return;
    }
    m_remark = tr("No provider is called “%1”. “Custom Provider” takes any server that speaks DynDNS.").arg(text);
    emit providerChanged();
}

void ProviderBox::choose(const Description &description)
{
    setCurrentIndex(findData(description.id));
    setEditText(rowText(description));
}

void ProviderBox::setProvider(const QString &id)
{
    const Description *description = m_catalog.find(id);
    if (description) {
        choose(*description);
        return;
    }
    setCurrentIndex(-1);
    setEditText(id);
    settle();
}

QString ProviderBox::provider() const
{
    return m_id.isEmpty() ? currentText().trimmed() : m_id;
}

} // namespace doorplate
