// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the one address out of a check page's body, or says why it cannot. Pure.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"
#include "core/wire/http.h"

namespace doorplate {

// 2xx only, body only, at most 64 KiB. The body may be the bare address or any page from which exactly one address can
// be read (Dyn's HTML page, JSON); a byte order mark, CR and white space do not matter. Two different addresses, none,
// the wrong family, or an address that is not global: BadReply, with the reason in detail.
Result<Address> readAddress(const HttpReply &reply, AddressFamily family);

// The same for a command's output or any text.
Result<Address> readAddressFromText(const QByteArray &text, AddressFamily family);

} // namespace doorplate
