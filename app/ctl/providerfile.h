// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tries a provider file that somebody is writing: is it right, and what would be sent. Nothing is.
#pragma once

#include "app/control/controlmessage.h"
#include "core/providers/catalog.h"

namespace doorplate {

// exit Done or Settings; messages name each mistake as "FILE:LINE:COLUMN: what"; json is
// {"file","valid","id","replacesBuiltIn","problems":[{"line","column","message"}],"requests":[…]}, with the requests of an
// example account in the form of a dry run.
ControlReply checkedProviderFile(const QString &path, const Catalog &builtIn);
QString providerFileText(const QJsonObject &json);

} // namespace doorplate
