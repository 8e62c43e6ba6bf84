// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One recorded proof of a provider: a wish, the requests it has to lead to, the answers, and what they mean.
#pragma once

#include "core/providers/protocol.h"

#include <QJsonObject>

namespace doorplate {

struct ProviderCase {
    UpdateWish wish;
    QList<HttpExchange> exchanges;
    Result<Outcomes> outcome;

    // Strict: a key that nobody knows is an error. provider is the folder's name.
    static Result<ProviderCase> read(const QString &file, const QString &provider);
};

// For a message of a failed comparison.
QString told(const Result<Outcomes> &outcomes);
QString told(const HttpRequest &request);

} // namespace doorplate
