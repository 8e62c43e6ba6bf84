// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A rehearsed request as a person reads it: every place where a masked secret went, in whatever encoding, shows the mask.
#pragma once

#include "core/wire/http.h"

#include <QString>

namespace doorplate {

struct ShownRequest {
    QString method;
    QString url;
    QList<std::pair<QString, QString>> headers;
    QString body;

    bool operator==(const ShownRequest &) const = default;
};

// For requests made with Credentials::masked() only. Authorization: Basic shows the mask for the pair as a whole.
ShownRequest shownRequest(const HttpRequest &masked);
// The same as lines: "GET https://…", a header each, an empty line and the body where there is one.
QString shown(const HttpRequest &masked);

} // namespace doorplate
