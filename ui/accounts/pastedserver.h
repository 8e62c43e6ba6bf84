// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole URL pasted into a server or path field, taken apart. Pure.
#pragma once

#include <QString>

#include <optional>

namespace doorplate {

struct PastedServer {
    QString server;              // "name" or "name:port"
    std::optional<QString> path; // only when one was pasted
    std::optional<bool> ssl;     // only when a scheme was pasted
    QString said;                // what was done, for the person
};

// Nothing when the text is no more than a name and a port, or cannot be understood.
std::optional<PastedServer> takenApart(const QString &text);

} // namespace doorplate
