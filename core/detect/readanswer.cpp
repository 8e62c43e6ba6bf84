// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/readanswer.h"

namespace doorplate {

using namespace Qt::StringLiterals;

Result<Address> readAnswer(const DnsAnswer &answer, const Source &source, AddressFamily family)
{
    if (answer.rcode != 0)
        return failed(Failure::Kind::BadReply, u"rcode %1"_s.arg(answer.rcode));
    if (source.needsAuthority && !answer.isAuthoritative)
        return failed(Failure::Kind::BadReply, u"not authoritative"_s);
    const DnsType type = source.questions.value(family).type;
    QList<Address> found;
    for (const DnsRecord &record : answer.answers) {
        if (record.type != type)
            continue;
        // A server may add other texts (Google tells the client subnet of a resolver that sent one).
        const auto address = type == DnsType::TXT ? Address::parse(record.text) : record.address;
        if (address && !found.contains(*address))
            found.append(*address);
    }
    if (found.size() != 1)
        return failed(Failure::Kind::BadReply, found.isEmpty() ? u"no address"_s : u"several addresses"_s);
    return publishable(found.front(), family);
}

} // namespace doorplate
