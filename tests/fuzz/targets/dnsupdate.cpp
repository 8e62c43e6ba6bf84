// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// RFC 2136 from the other side: a key as somebody pasted it, and what a name server answers to the question for the zone
// and to the update. Nothing unsigned is ever taken for a success.
#include "core/providers/coded/rfc2136protocol.h"
#include "core/providers/coded/tsigkeytext.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

UpdateWish wishWith(const QMap<QString, QString> &fields, const QByteArray &secret)
{
    UpdateWish wish{.account = {},
                    .credentials = {},
                    .hosts = {*Hostname::parse(u"home.example.com")},
                    .address = *Address::parse(u"81.2.69.142"),
                    .now = QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC)};
    wish.account.fields = fields;
    wish.credentials.secrets.insert(u"password"_s, Secret(secret));
    return wish;
}

// Every datagram is one answer, behind two bytes of its length, and made a reply to the question.
QList<QByteArray> datagramsIn(QByteArray bytes)
{
    QList<QByteArray> all;
    while (bytes.size() >= 2) {
        const qsizetype size = static_cast<unsigned char>(bytes[0]) * 256 + static_cast<unsigned char>(bytes[1]);
        all.append(bytes.mid(2, size));
        bytes = bytes.mid(2 + size);
    }
    return all;
}

void answerAll(const UpdateWish &wish, const QList<QByteArray> &datagrams)
{
    const Rfc2136Protocol protocol;
    Transcript heard;
    for (QByteArray datagram : datagrams) {
        const Step step = protocol.next(wish, heard);
        const auto *asked = std::get_if<DnsRequest>(&step);
        if (!asked)
            break;
        if (datagram.size() > 2) {
            datagram[0] = asked->message.wire[0];
            datagram[1] = asked->message.wire[1];
            datagram[2] = static_cast<char>(datagram[2] | 0x80);
        }
        const auto answer = readDnsAnswer(datagram, asked->message);
        if (!answer)
            break;
        heard.append(DnsExchange{*asked, *answer});
    }
    const Step last = protocol.next(wish, heard);
    const auto *result = std::get_if<Result<Outcomes>>(&last);
    if (!result || !*result)
        return;
    FUZZ_EXPECT((*result)->size() == wish.hosts.size());
    const auto *heardLast = heard.isEmpty() ? nullptr : std::get_if<DnsExchange>(&heard.back());
    if (isAccepted((*result)->front().outcome.code))
        FUZZ_EXPECT(heardLast && heardLast->answer.tsig); // the fuzzer does not know how to sign; see tst_rfc2136
}

} // namespace

void doorplate::fuzz(const QByteArray &bytes)
{
    if (const auto key = readTsigKeyText(QString::fromUtf8(bytes)))
        FUZZ_EXPECT(!key->base64.isEmpty());
    const QByteArray secret = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    const QMap<QString, QString> found{{u"keyName"_s, u"ddns-key"_s}};
    const QMap<QString, QString> named{
        {u"keyName"_s, u"ddns-key"_s}, {u"server"_s, u"192.0.2.1"_s}, {u"zone"_s, u"example.com"_s}};
    const QList<QByteArray> datagrams = datagramsIn(bytes);
    answerAll(wishWith(found, secret), datagrams);
    answerAll(wishWith(named, secret), datagrams);
    answerAll(wishWith(named, bytes), {});
}
