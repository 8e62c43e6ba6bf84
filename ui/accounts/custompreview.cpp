// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/custompreview.h"

#include "core/log/redaction.h"
#include "core/providers/protocols.h"
#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

QString customPreview(const Description &description, const Account &account, const std::optional<Address> &address)
{
    if (account.customServer.isEmpty() || account.customPath.isEmpty())
        return {};
    UpdateWish wish{account, {}, account.domains, *Address::parse(u"203.0.113.7"), {}, QDateTime::currentDateTimeUtc()};
    if (address)
        wish.address = *address;
    if (wish.hosts.isEmpty())
        wish.hosts.append(*Hostname::parse(u"home.example.com"));
    wish.hosts = wish.hosts.mid(0, 1);
    wish.account.domains = wish.hosts;
    for (const ProviderField &field : description.secretFields())
        wish.credentials.secrets.insert(field.key, Secret("secret")); // masked before the request is made
    const QList<HttpRequest> requests = rehearsedRequests(*protocolFor(description), wish);
    if (requests.isEmpty())
        return {};
    return u"→ "_s + redacted(shownRequest(requests.front()).url);
}

} // namespace doorplate
