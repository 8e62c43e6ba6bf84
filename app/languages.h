// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The translations of Doorplate and of Qt's own texts, as far as a language needs them.
#pragma once

#include <QTranslator>

class QCoreApplication;

namespace doorplate {

class Languages
{
public:
    explicit Languages(QCoreApplication &application);

    // "de", or empty for the system's language. May be called again: texts made from then on are in the other language.
    void use(const QString &language);
    // The language of a profile's settings, read without more; empty when there is none.
    static QString languageOf(const QString &settingsFile);
    static QStringList shipped(); // "de", "en"

private:
    QCoreApplication &m_application;
    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace doorplate
