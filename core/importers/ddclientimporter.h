// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// ddclient.conf of versions 3 and 4.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

ImportResult importDdclient(const QString &text, const ImportContext &context);

// What ddclient calls a service that tells the address ("ipify-ipv4"), as an address of ours; empty when it knows none of
// that name. OPNsense has the same names.
QString ddclientWebService(const QString &name);

} // namespace doorplate
