// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer of Route 53 means. Errors are named by a word in the body, the same status stands for many of them
// (docs.aws.amazon.com/Route53/latest/APIReference/CommonErrors.html).
#pragma once

#include "core/providers/coded/xmltree.h"
#include "core/providers/rest/halt.h"

namespace doorplate {

// The document, whose root has to be of that name; else the outcome, or a Failure where the answer is none of Route 53's.
Or<XmlElement> readRoute53(const UpdateWish &wish, const HttpReply &reply, QStringView root);

} // namespace doorplate
