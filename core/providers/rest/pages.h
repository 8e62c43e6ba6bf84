// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turning the pages of a list: which comes next, and how it is asked for. Pure.
#pragma once

#include "core/providers/rest/restrecipe.h"
#include "core/providers/rules.h"

namespace doorplate {

struct PageMark {
    int number = 0;   // Page, Offset
    QString cursor{}; // Cursor, Link: what the page before said
};

void addParameter(HttpRequest &request, const QByteArray &name, const QByteArray &encoded);
PageMark firstPage(const Paging &paging);
void turnTo(const Paging &paging, const PageMark &mark, HttpRequest &request);
// Nothing after the last one. BadReply for a page that leads to itself or away from the server: credentials go along.
Result<std::optional<PageMark>> pageAfter(const Paging &paging, const PageMark &mark, const QJsonArray &elements,
                                          const ReadReply &read, const QUrl &asked);

} // namespace doorplate
