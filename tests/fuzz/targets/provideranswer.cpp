// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider answers, read by the built-in recipes: the first byte chooses the provider, the second the status.
#include "core/providers/catalog.h"
#include "core/providers/protocols.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

UpdateWish wishFor(const Description &description)
{
    UpdateWish wish{.account = {},
                    .credentials = {},
                    .hosts = {*Hostname::parse(u"home.example.com")},
                    .address = *Address::parse(u"81.2.69.142"),
                    .now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC)};
    wish.account.provider = description.id;
    wish.account.domains = wish.hosts;
    wish.account.username = u"user"_s;
    wish.account.customServer = u"127.0.0.1"_s;
    wish.account.customPath = u"/update?h=%h&i=%i"_s;
    for (const ProviderField &field : description.fields) {
        if (field.isSecret)
            wish.credentials.secrets.insert(field.key, Secret("secret"));
        else
            wish.account.fields.insert(field.key, u"value"_s);
    }
    return wish;
}

} // namespace

void doorplate::fuzz(const QByteArray &bytes)
{
    static const Catalog catalog;
    if (bytes.size() < 2)
        return;
    const auto chosen = static_cast<unsigned char>(bytes[0]);
    const Description &description = catalog.all().at(chosen % catalog.all().size());
    constexpr int statuses[] = {200, 201, 204, 301, 400, 401, 403, 404, 429, 500, 503};
    HttpReply reply;
    reply.status = statuses[static_cast<unsigned char>(bytes[1]) % std::size(statuses)];
    reply.body = bytes.mid(2);
    const UpdateWish wish = wishFor(description);
    const auto protocol = protocolFor(description);
    Transcript heard;
    for (int step = 0; step < 8; ++step) {
        const Step next = protocol->next(wish, heard);
        if (const auto *result = std::get_if<Result<Outcomes>>(&next)) {
            FUZZ_EXPECT(!*result || (*result)->size() == wish.hosts.size());
            return;
        }
        const auto *request = std::get_if<HttpRequest>(&next);
        if (!request)
            return;
        heard.append(HttpExchange{*request, reply});
    }
}
