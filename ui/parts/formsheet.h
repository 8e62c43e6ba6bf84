// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A form of labelled rows under a few headings, each row known by its field's key. Labels and fields stand in two
// columns throughout.
#pragma once

#include "ui/parts/formrow.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QFormLayout;
class QLabel;

namespace doorplate {

class FormSheet : public QWidget
{
    Q_OBJECT

public:
    explicit FormSheet(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    // label with mnemonic; the editor's accessible name is the label without it.
    FormRow *addField(const QString &key, const QString &label, QWidget *editor);
    FormRow *insertFieldAfter(const QString &before, const QString &key, const QString &label, QWidget *editor);
    void removeField(const QString &key);
    void addWide(QWidget *widget); // over both columns

    FormRow *row(const QString &key) const { return m_rows.value(key).row; }
    QString labelText(const QString &key) const; // without mnemonic
    void setLabel(const QString &key, const QString &label);
    void setFieldVisible(const QString &key, bool isVisible);
    bool isFieldVisible(const QString &key) const;
    // Shows, of the visible fields, only those; headings and wide widgets are hidden then. isFieldVisible() says what it
    // said before: what is not shown now is there all the same. An empty function shows everything again.
    void showOnly(std::function<bool(const QString &key)> isShown);
    bool isFieldShown(const QString &key) const;
    QStringList keys() const; // from top to bottom

private:
    struct Entry {
        FormRow *row = nullptr;
        QLabel *label = nullptr;
        bool isVisible = true;
    };

    void show(const QString &key);

    QFormLayout *m_layout;
    std::function<bool(const QString &)> m_isShown;
    QMap<QString, Entry> m_rows;
};

// "&Name" to "Name".
QString withoutMnemonic(const QString &label);

} // namespace doorplate
