// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person would see of a page in HTML, XML or plain text. Not a browser: when in doubt it shows less. Pure.
#pragma once

#include <QString>

namespace doorplate {

bool asksForPassword(QStringView markup); // a sign-in page

// Without tags, attributes, comments, scripts and styles. Tags within a line leave no gap, others leave a space. Text
// without markup comes back as it is.
QString visibleText(QStringView markup);

} // namespace doorplate
