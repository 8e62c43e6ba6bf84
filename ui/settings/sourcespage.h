// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page Addresses: who is asked what the public address is, and how many must agree.
#pragma once

#include "core/detect/source.h"
#include "core/store/settings.h"

#include <QWidget>

class QSpinBox;
class QTreeWidget;

namespace doorplate {

class FieldNote;
class Speaker;

class SourcesPage : public QWidget
{
    Q_OBJECT

public:
    SourcesPage(const Speaker &speaker, const QList<Source> &sources, QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void showReadings(const QList<Reading> &readings);
    void apply(Settings &settings) const;

signals:
    void edited();

private:
    int checkedCount() const;
    void warn();

    const Speaker &m_speaker;
    QTreeWidget *m_list;
    QSpinBox *m_witnesses;
    FieldNote *m_note;
    QStringList m_otherRested; // ids that are not in this list
};

} // namespace doorplate
