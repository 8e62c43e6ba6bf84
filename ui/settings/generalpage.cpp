// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/parts/calmwheel.h"
#include "ui/parts/fieldnote.h"
#include "ui/settings/autostartswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace doorplate {

GeneralPage::GeneralPage(const SettingsView &view, QWidget *parent)
    : QWidget(parent),
      m_switch(view.autostart),
      m_autostart(new QCheckBox(tr("&Start Doorplate at login"), this)),
      m_hidden(new QCheckBox(tr("Start &hidden in the tray"), this)),
      m_startNote(new FieldNote(this)),
      m_language(new QComboBox(this)),
      m_languageNote(new FieldNote(this)),
      m_logLevel(new QComboBox(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildStart(*form);
    buildLanguage(*form, view.languages);
    m_logLevel->addItem(tr("Errors only"), int(LogLevel::Errors));
    m_logLevel->addItem(tr("Normal"), int(LogLevel::Normal));
    m_logLevel->addItem(tr("Detailed"), int(LogLevel::Detailed));
    m_logLevel->setAccessibleName(tr("Log"));
    form->addRow(tr("L&og:"), m_logLevel);
    addFolder(*form, tr("Settings folder:"), view.settingsFolder);
    addFolder(*form, tr("Data folder:"), view.stateFolder);
    keepWheelCalm(*this);
    connect(m_autostart, &QCheckBox::clicked, this, &GeneralPage::switchAutostart);
    connect(m_hidden, &QCheckBox::clicked, this, &GeneralPage::edited);
    connect(m_logLevel, &QComboBox::activated, this, &GeneralPage::edited);
    connect(m_language, &QComboBox::activated, this, [this] {
        const bool isOther = m_language->currentData().toString() != m_shownLanguage;
        m_languageNote->say(Remark::Hint,
                            isOther ? tr("Windows that are open now change when they are opened again.") : QString());
        emit edited();
    });
}

void GeneralPage::buildStart(QFormLayout &form)
{
    form.addRow(m_autostart);
    form.addRow(m_hidden);
    form.addRow(m_startNote);
    m_autostart->setVisible(m_switch);
    lookAtAutostart();
}

void GeneralPage::buildLanguage(QFormLayout &form, const QStringList &languages)
{
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("As the system"), QString());
    for (const QString &language : languages) {
        QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name[0].toUpper();
        m_language->addItem(name, language);
    }
    form.addRow(tr("&Language:"), m_language);
    form.addRow(QString(), m_languageNote);
}

void GeneralPage::addFolder(QFormLayout &form, const QString &label, const QString &path)
{
    if (path.isEmpty())
        return;
    auto *text = new QLineEdit(QDir::toNativeSeparators(path), this);
    text->setReadOnly(true);
    text->setAccessibleName(label.chopped(1));
    auto *open = new QPushButton(tr("Open"), this);
    open->setAutoDefault(false);
    open->setAccessibleName(tr("Open %1", "folder").arg(label.chopped(1)));
    auto *row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(open);
    form.addRow(label, row);
    connect(open, &QPushButton::clicked, this, [this, path] { emit folderWanted(path); });
}

void GeneralPage::lookAtAutostart()
{
    if (m_switch)
        m_autostart->setChecked(m_switch->isOn());
}

void GeneralPage::switchAutostart(bool isOn)
{
    const Result<void> done = m_switch->setOn(isOn);
    lookAtAutostart();
    if (done)
        m_startNote->clear();
    else
        m_startNote->say(Remark::Danger, tr("This could not be changed: %1").arg(done.error().detail));
}

void GeneralPage::showSettings(const Settings &settings)
{
    m_hidden->setChecked(settings.startsHidden);
    if (m_shownLanguage.isNull())
        m_shownLanguage = settings.language.isNull() ? u""_s : settings.language;
    m_language->setCurrentIndex(qMax(0, m_language->findData(settings.language)));
    m_logLevel->setCurrentIndex(m_logLevel->findData(int(settings.logLevel)));
}

void GeneralPage::apply(Settings &settings) const
{
    settings.startsHidden = m_hidden->isChecked();
    settings.language = m_language->currentData().toString();
    settings.logLevel = LogLevel(m_logLevel->currentData().toInt());
}

} // namespace doorplate
