// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one probe from its file (resources/probes/<id>.json). Pure.
#pragma once

#include "core/detect/portaljob.h"

namespace doorplate {

// Misconfigured for anything that is not understood in full: an unknown member, another scheme than http (a page that
// nobody on the way can change cannot tell who is on the way).
Result<PortalProbe> readProbeFile(const QByteArray &json, const QString &baseName);

} // namespace doorplate
