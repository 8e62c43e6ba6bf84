// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The settings page General: start at login, language, how much is logged, where the files are.
#pragma once

#include "ui/settings/settingsview.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace doorplate {

class FieldNote;

class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(const SettingsView &view, QWidget *parent = nullptr);

    void showSettings(const Settings &settings);
    void apply(Settings &settings) const;
    void lookAtAutostart(); // as the system has it now

signals:
    void edited();
    void folderWanted(const QString &path);

private:
    void buildStart(QFormLayout &form);
    void buildLanguage(QFormLayout &form, const QStringList &languages);
    void addFolder(QFormLayout &form, const QString &label, const QString &path);
    void switchAutostart(bool isOn);

    AutostartSwitch *m_switch;
    QCheckBox *m_autostart;
    QCheckBox *m_hidden;
    FieldNote *m_startNote;
    QComboBox *m_language;
    FieldNote *m_languageNote;
    QString m_shownLanguage;
    QComboBox *m_logLevel;
};

} // namespace doorplate
