// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include "core/store/jsonfile.h"
#include "core/store/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace doorplate {

using namespace Qt::StringLiterals;

Languages::Languages(QCoreApplication &application) : m_application(application) {}

void Languages::use(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    // The plural forms of English are a translation too, so English is looked for as well.
    if (m_own.load(locale, u"doorplate"_s, u"_"_s, u":/i18n"_s) || m_own.load(u":/i18n/doorplate_en"_s))
        m_application.installTranslator(&m_own);
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
}

QString Languages::languageOf(const QString &settingsFile)
{
    const auto file = readJsonFile(settingsFile);
    if (!file || !*file)
        return {};
    QStringList problems; // told by whoever loads the settings
    return settingsFromJson(**file, &problems).language;
}

QStringList Languages::shipped()
{
    QStringList languages{u"en"_s}; // what the texts are written in
    const QStringList files = QDir(u":/i18n"_s).entryList({u"doorplate_*.qm"_s});
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    languages.sort();
    return languages;
}

} // namespace doorplate
