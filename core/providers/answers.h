// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what a provider answered: dyndns2's words, whole and line by line, and what the HTTP status says when no word
// does. An answer that is none (empty, a web page) is a Failure; a word that nobody knows is an Outcome Unknown.
#pragma once

#include "core/providers/protocol.h"

#include <QHash>

namespace doorplate {

// What one word means, and the pause that the provider documents for it.
struct WordMeaning {
    ReturnCode code = ReturnCode::Unknown;
    std::optional<std::chrono::seconds> wait = {};
};
using WordTable = QHash<QString, WordMeaning>; // words in lower case

// The vocabulary of dyndns2 (help.dyn.com/return-codes.html) with what its many servers have added to it.
const WordTable &dyndns2Words();

// The body as a person would read it: lines trimmed, empty ones dropped; from HTML only the text.
QStringList linesOf(const HttpReply &reply);
bool isHtml(const QByteArray &body);
QString textOfHtml(const QString &html);
// The first word of a line in lower case, without the colon or comma behind it.
QString firstWordOf(const QString &line);

// One outcome for all hosts of the wish, the answer's own line with it. The line carries no secret of the wish.
Outcomes outcomeForAll(const UpdateWish &wish, const HttpReply &reply, const WordMeaning &meaning, const QString &line);

// By the first word of each line: as many lines as hosts are matched in order, one line counts for all, any other number
// tells nobody anything (Unknown). Acceptance is believed with a 2xx status only. Nothing when there is no known word.
std::optional<Outcomes> outcomesByWord(const UpdateWish &wish, const HttpReply &reply, const WordTable &words);

// What is left to say when no word and no rule knew the answer: 401 and 403 BadAuth, 429 TooMany, 3xx, 4xx and 5xx an
// HttpStatus failure, 2xx without a text BadReply, with a text Unknown.
Result<Outcomes> outcomesByStatus(const UpdateWish &wish, const HttpReply &reply);

} // namespace doorplate
