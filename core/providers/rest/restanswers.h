// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the answer of a record API means: its class by the rules of the recipe, then by the HTTP status. Pure.
#pragma once

#include "core/providers/rest/halt.h"
#include "core/providers/rest/restrecipe.h"
#include "core/providers/rules.h"

namespace doorplate {

struct Judgement {
    AnswerClass meaning = AnswerClass::Ok;
    QString line; // the provider's own words
    std::optional<std::chrono::seconds> wait;
};

// A Failure where there is no usable answer at all: 5xx, a redirect, a web page instead of JSON.
Result<Judgement> judged(const RestAnswer &answer, const UpdateWish &wish, const ReadReply &read,
                         const TemplateValues &values);

// What is told of one host, and whether the others of the account need not be tried. Not for Ok and NoRecord, which go on.
Verdict verdictOf(const Judgement &judgement, const UpdateWish &wish, const HttpReply &reply);
// The server's clock against ours, where a signature was refused for its time.
QString clockWords(const UpdateWish &wish, const HttpReply &reply);

} // namespace doorplate
