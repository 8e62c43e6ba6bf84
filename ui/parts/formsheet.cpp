// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formsheet.h"

#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace doorplate {

QString withoutMnemonic(const QString &label)
{
    QString plain;
    for (qsizetype i = 0; i < label.size(); ++i) {
        if (label.at(i) == u'&' && ++i >= label.size())
            break;
        plain += label.at(i);
    }
    return plain;
}

FormSheet::FormSheet(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_layout->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_layout->setHorizontalSpacing(12);
    m_layout->setVerticalSpacing(8);
}

void FormSheet::addHeading(const QString &text)
{
    auto *label = new QLabel(text, this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, m_layout->rowCount() == 0 ? 0 : fontMetrics().height() / 2, 0, 0);
    m_layout->addRow(label);
}

FormRow *FormSheet::addField(const QString &key, const QString &label, QWidget *editor)
{
    auto *row = new FormRow(editor, this);
    auto *title = new QLabel(label, this);
    title->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(withoutMnemonic(label));
    m_layout->addRow(title, row);
    m_rows.insert(key, {row, title, true});
    return row;
}

FormRow *FormSheet::insertFieldAfter(const QString &before, const QString &key, const QString &label, QWidget *editor)
{
    int place = m_layout->rowCount();
    if (FormRow *neighbour = row(before)) {
        QFormLayout::ItemRole role = QFormLayout::FieldRole;
        m_layout->getWidgetPosition(neighbour, &place, &role);
        ++place;
    }
    auto *newRow = new FormRow(editor, this);
    auto *title = new QLabel(label, this);
    title->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(withoutMnemonic(label));
    m_layout->insertRow(place, title, newRow);
    if (FormRow *neighbour = row(before))
        setTabOrder(neighbour->editor(), editor);
    m_rows.insert(key, {newRow, title, true});
    show(key);
    return newRow;
}

void FormSheet::removeField(const QString &key)
{
    const Entry entry = m_rows.take(key);
    if (entry.row)
        m_layout->removeRow(entry.row);
}

void FormSheet::addWide(QWidget *widget)
{
    m_layout->addRow(widget);
}

QString FormSheet::labelText(const QString &key) const
{
    const Entry entry = m_rows.value(key);
    return entry.label ? withoutMnemonic(entry.label->text()) : key;
}

void FormSheet::setLabel(const QString &key, const QString &label)
{
    if (const Entry entry = m_rows.value(key); entry.label)
        entry.label->setText(label);
}

void FormSheet::setFieldVisible(const QString &key, bool isVisible)
{
    const auto entry = m_rows.find(key);
    if (entry == m_rows.end())
        return;
    entry->isVisible = isVisible;
    show(key);
}

void FormSheet::show(const QString &key)
{
    m_layout->setRowVisible(m_rows.value(key).row, isFieldShown(key));
}

bool FormSheet::isFieldShown(const QString &key) const
{
    return isFieldVisible(key) && (!m_isShown || m_isShown(key));
}

void FormSheet::showOnly(std::function<bool(const QString &key)> isShown)
{
    m_isShown = std::move(isShown);
    for (auto entry = m_rows.cbegin(); entry != m_rows.cend(); ++entry)
        show(entry.key());
    for (int i = 0; i < m_layout->rowCount(); ++i) {
        const QLayoutItem *wide = m_layout->itemAt(i, QFormLayout::SpanningRole);
        if (wide && wide->widget())
            m_layout->setRowVisible(wide->widget(), !m_isShown);
    }
}

bool FormSheet::isFieldVisible(const QString &key) const
{
    const Entry entry = m_rows.value(key);
    return entry.row && entry.isVisible;
}

QStringList FormSheet::keys() const
{
    QStringList keys;
    for (int i = 0; i < m_layout->rowCount(); ++i) {
        const QLayoutItem *item = m_layout->itemAt(i, QFormLayout::FieldRole);
        const QWidget *widget = item ? item->widget() : nullptr;
        for (auto entry = m_rows.cbegin(); entry != m_rows.cend(); ++entry) {
            if (widget && entry->row == widget)
                keys.append(entry.key());
        }
    }
    return keys;
}

} // namespace doorplate
