// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be sent, where a redirect may lead, and when an answer is whole. Pure; used by HttpJob alone.
#pragma once

#include "core/wire/http.h"

namespace doorplate {

// An http or https URL with a host, a method, and headers that stay headers.
bool canBeSent(const HttpRequest &request);
// Credentials and answers stay with the origin they were meant for: the same scheme, host and port (RFC 6454).
bool mayFollow(const HttpRequest &request, const HttpReply &reply, const QUrl &target);
// Fewer bytes than were promised. Of an unpacked body Qt takes the promise away.
bool isCut(const HttpRequest &request, const HttpReply &reply);

} // namespace doorplate
