// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/wishes.h"

#include "tests/fuzz/target.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int mostSteps = 60; // for each name: UpdateJob asks no more

HttpReply replyFrom(const QByteArray &piece)
{
    constexpr int statuses[] = {200, 201, 202, 204, 301, 302, 400, 401, 403, 404, 409, 422, 429, 500, 503};
    HttpReply reply;
    if (piece.isEmpty())
        return reply; // status 0: a server that is none
    const auto choice = static_cast<unsigned char>(piece[0]);
    reply.status = statuses[choice % std::size(statuses)];
    reply.headers = {{"Content-Type"_ba, "application/json"_ba}};
    if (choice & 0x40)
        reply.headers.append({"Retry-After"_ba, piece.mid(1, 12)});
    if (choice & 0x80)
        reply.headers.append({"Link"_ba, piece.mid(1)});
    reply.body = piece.mid(1);
    return reply;
}

} // namespace

UpdateWish wishFor(const Description &description)
{
    UpdateWish wish{.account = {},
                    .credentials = {},
                    .hosts = {*Hostname::parse(u"home.example.com"), *Hostname::parse(u"*.nas.example.com")},
                    .address = *Address::parse(u"81.2.69.142"),
                    .now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC)};
    wish.account.provider = description.id;
    if (description.hostsPerRequest == 1)
        wish.hosts.removeLast();
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

void converse(const Protocol &protocol, const UpdateWish &wish, const QByteArray &answers)
{
    const QList<QByteArray> pieces = answers.split('\0');
    Transcript heard;
    for (int step = 0; step < mostSteps * wish.hosts.size(); ++step) {
        const Step next = protocol.next(wish, heard);
        if (const auto *result = std::get_if<Result<Outcomes>>(&next)) {
            FUZZ_EXPECT(!*result || (*result)->size() == wish.hosts.size());
            return;
        }
        const auto *request = std::get_if<HttpRequest>(&next);
        if (!request)
            return; // DNS: the target dnsupdate
        FUZZ_EXPECT(request->url.isValid() && !request->url.host().isEmpty());
        heard.append(HttpExchange{*request, replyFrom(pieces.at(std::min<qsizetype>(step, pieces.size() - 1)))});
    }
}

} // namespace doorplate
