// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "→ https://update.example.com/update?hostname=home.example.com": the address that a custom account leads to, made by
// the very protocol that will send it, with secrets masked.
#pragma once

#include "core/providers/description.h"

namespace doorplate {

// Empty while there is not enough to show.
QString customPreview(const Description &description, const Account &account, const std::optional<Address> &address);

} // namespace doorplate
