// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The syntax of ddclient.conf, versions 3 and 4: settings that hold for all hosts below, and lines that end with hosts and
// have settings of their own.
#pragma once

#include "core/importers/foreignsettings.h"

namespace doorplate {

struct DdclientHost {
    QString name;
    ImportPlace place;
    ForeignSettings settings; // those before it included
};

struct DdclientConf {
    QList<ForeignSetting> globals; // all that stand on lines without a host, in order; a later one replaces an earlier
    QList<DdclientHost> hosts;
    ImportNotes notes;
};

std::expected<DdclientConf, ImportProblem> readDdclientConf(const QString &text);

} // namespace doorplate
