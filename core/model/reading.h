// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What one source said.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"

#include <chrono>

namespace doorplate {

enum class SourceMethod { Http, Dns, Interface, Router, Command };

QString keyOf(SourceMethod method); // "http", "dns", "interface", "router", "command"
std::optional<SourceMethod> sourceMethodFromKey(QStringView key);

struct Reading {
    QString source;       // a source id, or "checkip" for the account's own CheckIP server
    QString operatorName; // who runs it; two sources of one operator are one witness
    SourceMethod method = SourceMethod::Http;
    AddressFamily family = AddressFamily::IPv4;
    Result<Address> address = failed(Failure::Kind::Timeout);
    QDateTime when; // UTC
    std::chrono::milliseconds took{0};
    // What it said literally, where that is another address of this same computer (a temporary IPv6 one, say) and
    // `address` is the one to publish instead.
    std::optional<Address> seen = {};

    bool operator==(const Reading &) const = default;
};

} // namespace doorplate
