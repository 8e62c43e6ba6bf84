// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the conditions of a recipe hold for an answer. Pure.
#pragma once

#include "core/providers/recipe.h"

namespace doorplate {

// An answer, prepared once for many rules.
struct ReadReply {
    explicit ReadReply(const HttpReply &reply);

    const HttpReply &reply;
    QStringList lines;
    QString text;    // the lines together
    QJsonValue json; // undefined when the body is no JSON
};

bool holds(const Condition &condition, const ReadReply &read, const TemplateValues &values);
// The line that shows a person why: the one that the condition speaks of, else the first.
QString tellingLine(const Condition &condition, const ReadReply &read, const TemplateValues &values);
// Undefined where the answer has no such thing.
QJsonValue extracted(const Extraction &extraction, const ReadReply &read);

} // namespace doorplate
