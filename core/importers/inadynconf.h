// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The syntax of inadyn.conf, which is libConfuse's: sections, quoted words, lists, comments and include(); inadyn.conf(5).
#pragma once

#include "core/importers/foreignsettings.h"

namespace doorplate {

struct InadynSection {
    bool isCustom = false; // "custom" and not "provider"
    QString title;         // "default@dyndns.org:1"
    ImportPlace place;
    ForeignSettings settings;
};

struct InadynConf {
    ForeignSettings globals;
    QList<InadynSection> sections;
    ImportNotes notes;
};

std::expected<InadynConf, ImportProblem> readInadynConf(const QString &text, const ImportContext &context);

} // namespace doorplate
