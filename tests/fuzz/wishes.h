// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A wish that fits whatever a description asks for, and a server that answers it with made-up bytes.
#pragma once

#include "core/providers/description.h"
#include "core/providers/protocol.h"

namespace doorplate {

UpdateWish wishFor(const Description &description);

// Goes through the protocol with the answers in the bytes: pieces that end with a zero byte, each a byte for the HTTP
// status and then the body; the last one is repeated, for as long as UpdateJob would go on asking. Ends the program
// where a promise of Protocol::next() is broken.
void converse(const Protocol &protocol, const UpdateWish &wish, const QByteArray &answers);

} // namespace doorplate
