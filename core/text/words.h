// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that the sentences of core/text share: who is meant, what was said, when it goes on. For core/text alone.
#pragma once

#include "core/text/describe.h"

#include <QCoreApplication>

namespace doorplate {

// The one translation context of all sentences.
struct Describe {
    Q_DECLARE_TR_FUNCTIONS(Describe)
};

namespace words {

// Puts the values into the places %1 to %9 by their number, in one pass. Unlike QString::arg, a sentence need not use
// all of them.
QString filled(const QString &sentence, const QStringList &values);
// The parts that are not empty, one space between them.
QString joined(const QStringList &sentences);
// The text as a sentence: trimmed, with a full stop unless it ends like a sentence already.
QString ended(const QString &text);
// Foreign text fit for one line: no line breaks, control or direction characters, cut when it is longer than `most`.
QString plain(const QString &foreign, qsizetype most = 160);

QString provider(const Telling &telling); // its name, or "The provider"
QString account(const Telling &telling);  // "\"Home\"", or "this account"
QString website(const Telling &telling);  // " at https://…", or nothing
QString said(const QString &line);        // " (\"badauth\")", or nothing
QString detail(const QString &text);      // " (tun0)", or nothing

// "14:05"; on another day "Tuesday 04:12"; further off "12 March".
QString clockTime(const QDateTime &when, const QDateTime &now, const QLocale &locale);
// "Doorplate tries again at 14:35."
QString nextTry(const Telling &telling);
// "The next check is in 20 s."
QString nextCheck(const Telling &telling);
// "home.example.com", "home.example.com and 2 more names"
QString names(const QList<Hostname> &hosts);
QString addresses(const QList<Address> &list);
// "192.168.1.5 – a private address" of what core/detect refused as "192.168.1.5 (private)"; other text as it is.
QString refusedAddress(const QString &detail);

} // namespace words

} // namespace doorplate
