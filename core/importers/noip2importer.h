// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// no-ip2.conf, the binary file of No-IP's client 2. Its frame differs between builds; within it stands, in Base64, the
// request that the client sent: "username=…&pass=…&h[]=…". Only that is read.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

// Nothing when there is no such request in it.
std::optional<Imported> importNoip2(const QByteArray &bytes, const ImportContext &context);

} // namespace doorplate
