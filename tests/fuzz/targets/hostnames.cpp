// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person types or pastes as names, addresses and servers.
#include "core/model/hostname.h"
#include "core/model/serverendpoint.h"
#include "core/providers/accountrules.h"
#include "tests/fuzz/target.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const HostnameForm form : {HostnameForm::Fqdn, HostnameForm::Label}) {
        if (const auto host = Hostname::parse(text, form)) {
            const auto again = Hostname::parse(host->ascii(), form);
            FUZZ_EXPECT(again && *again == *host);
        }
    }
    if (const auto address = Address::parse(text)) {
        const auto again = Address::parse(address->toString());
        FUZZ_EXPECT(again && *again == *address);
    }
    if (const auto server = ServerEndpoint::parse(text))
        FUZZ_EXPECT(!server->host.isEmpty());
    (void)readDomains(text, HostnameForm::Fqdn);
    (void)checkCustomPath(text);
}
