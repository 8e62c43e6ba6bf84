// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page Addresses: who is asked what the public address is, and how many must agree.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/source.h"
#include "core/model/sourcehealth.h"
#include "core/store/settings.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPushButton;
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
    void showHealths(const SourceHealths &healths);
    void showInterfaces(const QList<InterfaceView> &interfaces);
    void apply(Settings &settings) const;

signals:
    void edited();
    void forgiven(const QString &sourceId);

private:
    void buildList(const QList<Source> &sources);
    void buildChoices(QBoxLayout &column);
    int checkedCount() const;
    void warn();
    void dressForgive();
    void listAddresses();
    QString answersOf(const QString &sourceId) const;
    QString healthOf(const QString &sourceId) const;

    const Speaker &m_speaker;
    QTreeWidget *m_list;
    QPushButton *m_forgive;
    QSpinBox *m_witnesses;
    QCheckBox *m_noStrangers;
    QCheckBox *m_temporary;
    QLabel *m_addresses;
    FieldNote *m_note;
    QStringList m_otherRested; // ids that are not in this list
    SourceHealths m_healths;
    QList<InterfaceView> m_interfaces;
};

} // namespace doorplate
