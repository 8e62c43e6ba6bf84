// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the one address out of a check page's body, or says why it cannot. Pure.
#pragma once

#include "core/model/address.h"
#include "core/model/result.h"
#include "core/wire/http.h"

namespace doorplate {

// What a source's answer looks like. The sources that we name declare theirs; Any is for the servers of others.
struct BodyFormat {
    enum class Kind {
        Any,       // any page from which exactly one address can be read
        Plain,     // the address and nothing else
        Json,      // an object whose member `key` is the address
        KeyedLine, // lines of key=value, as in Cloudflare's trace
    };

    Kind kind = Kind::Any;
    QString key;

    bool operator==(const BodyFormat &) const = default;
};

QString keyOf(BodyFormat::Kind kind); // "any", "plain", "json", "keyedLine"
std::optional<BodyFormat::Kind> bodyFormatKindFromKey(QStringView key);

// 2xx only (else HttpStatus), body only, at most 64 KiB. The body may be the bare address or any page from which
// exactly one address can be read (Dyn's HTML page, JSON); a byte order mark, CR and white space do not matter. Two
// different addresses, none, the wrong family, or an address that is not global: BadReply, with the reason in detail.
//
// Of a page only what a person would see counts: no tag, attribute, comment or script. An address must stand as a word
// of its own: "1.2.3.4.5", "1.2.3.4-beta", "v1.2.3.4", "1.2.3.4:80", "1.2.3.4/24" and "http://1.2.3.4/" hold none;
// "IP:1.2.3.4", "ip=1.2.3.4", "[2001:db8::1]" and a full stop after it do no harm. A number that the words before it
// call a version, a gateway, a mask or a DNS server is not read, and a page that asks for a password not at all.
Result<Address> readAddress(const HttpReply &reply, AddressFamily family, const BodyFormat &format = {});

// The same for a command's output or any text.
Result<Address> readAddressFromText(const QByteArray &text, AddressFamily family, const BodyFormat &format = {});

// The last gate of every source: this family, global, not a public DNS resolver's own (1.1.1.1, 8.8.8.8 …), which nobody
// has at home but which stand on many pages, and out of no operator's range (operatorranges.h). Otherwise BadReply, with
// the address and what it is: "192.168.1.5 (private)", "2002:c000:204::1 (6to4)", "104.18.0.1 (Cloudflare)".
Result<Address> publishable(const Address &address, AddressFamily family);

} // namespace doorplate
