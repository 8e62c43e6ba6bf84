// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/rfc2136answers.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int noError = 0;
constexpr int notAuth = 9;
constexpr int badTime = 18;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rfc2136)
};

// An answer that is no success, and what it means; %1 stands for the key's name. A line a person reads has 160 letters.
struct Row {
    int number;
    const char *name;
    ReturnCode code;
    const char *meaning;
};

// RFC 1035 section 4.1.1 and RFC 2136 section 2.2.
constexpr std::array<Row, 10> rcodes{{
    {1, "FORMERR", ReturnCode::BadSystem,
     QT_TRANSLATE_NOOP("Rfc2136", "the server cannot read the update; it may take none at all")},
    {2, "SERVFAIL", ReturnCode::ServerError,
     QT_TRANSLATE_NOOP("Rfc2136", "the server cannot write the zone: it may be frozen, or its disk full")},
    {3, "NXDOMAIN", ReturnCode::NoHost, QT_TRANSLATE_NOOP("Rfc2136", "the server says that the name does not exist")},
    {4, "NOTIMP", ReturnCode::BadSystem, QT_TRANSLATE_NOOP("Rfc2136", "this server takes no dynamic updates")},
    {5, "REFUSED", ReturnCode::NotYours,
     QT_TRANSLATE_NOOP("Rfc2136", "the server's policy does not let the key \"%1\" change this name and type")},
    {6, "YXDOMAIN", ReturnCode::NoHost, QT_TRANSLATE_NOOP("Rfc2136", "the name exists where it should not")},
    {7, "YXRRSET", ReturnCode::NoHost,
     QT_TRANSLATE_NOOP("Rfc2136",
                       "the name is an alias (CNAME), which cannot have an address. Remove the alias, or use "
                       "the name it leads to")},
    {8, "NXRRSET", ReturnCode::NoHost, QT_TRANSLATE_NOOP("Rfc2136", "a record that the update relies on is missing")},
    {9, "NOTAUTH", ReturnCode::NoHost,
     QT_TRANSLATE_NOOP("Rfc2136", "the server is not in charge of this zone, or does not take the key \"%1\"")},
    {10, "NOTZONE", ReturnCode::NoHost, QT_TRANSLATE_NOOP("Rfc2136", "the name lies outside the zone")},
}};

// RFC 8945 section 3; BADTIME is a Failure of its own.
constexpr std::array<Row, 3> tsigErrors{{
    {16, "BADSIG", ReturnCode::BadAuth,
     QT_TRANSLATE_NOOP("Rfc2136", "the secret of the key \"%1\" is another one there")},
    {17, "BADKEY", ReturnCode::BadAuth,
     QT_TRANSLATE_NOOP("Rfc2136", "the server knows no key \"%1\" with this algorithm")},
    {22, "BADTRUNC", ReturnCode::BadSystem, QT_TRANSLATE_NOOP("Rfc2136", "the server wants longer signatures")},
}};

// PowerDNS's whole answer to a key, a secret or a time that it does not take.
constexpr Row unsignedRefusal{
    5, "REFUSED", ReturnCode::NotYours,
    QT_TRANSLATE_NOOP("Rfc2136",
                      "the server does not say why. Check the key \"%1\", its secret, this computer's clock, and "
                      "whom the server lets update")};

template <std::size_t N>
const Row *rowOf(const std::array<Row, N> &table, int number)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [number](const Row &row) { return row.number == number; });
    return found == table.end() ? nullptr : &*found;
}

Outcomes all(const UpdateWish &wish, const Outcome &outcome)
{
    Outcomes outcomes;
    for (const Hostname &host : wish.hosts)
        outcomes += HostOutcome{host, outcome};
    return outcomes;
}

Outcomes refusal(const Rfc2136Answered &answered, const Row &row)
{
    // The server's own word first, which a person finds in its log and its manual.
    const QString meaning = Words::tr(row.meaning).replace(u"%1"_s, answered.key.name);
    const QString line = QLatin1String(row.name) + u": "_s + meaning;
    return all(answered.wish, Outcome{row.code, {}, line.left(500), {}});
}

Failure wrongClock(const QDateTime &ours, const QDateTime &theirs)
{
    Failure failure{Failure::Kind::Clock, u"BADTIME"_s};
    failure.clockAhead = std::chrono::seconds(theirs.secsTo(ours));
    return failure;
}

// RFC 8945 section 5.2.3: the server's own time, in six bytes, signed.
Failure badTimeFailure(const DnsTsig &tsig, TsigVerdict verdict, const QDateTime &now)
{
    if (verdict != TsigVerdict::Valid || tsig.other.size() != 6)
        return Failure{Failure::Kind::Clock, u"BADTIME"_s};
    qint64 seconds = 0;
    for (const char byte : tsig.other)
        seconds = seconds << 8 | static_cast<unsigned char>(byte);
    return wrongClock(now, QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

} // namespace

QString rcodeName(int rcode)
{
    const Row *row = rowOf(rcodes, rcode);
    return row ? QString::fromLatin1(row->name) : u"rcode %1"_s.arg(rcode);
}

Result<Outcomes> rfc2136Outcomes(const Rfc2136Answered &answered)
{
    const DnsAnswer &answer = answered.answer;
    const TsigVerdict verdict = verdictOn(answer, answered.key, answered.requestMac, answered.wish.now);
    const int error = answer.tsig && answer.rcode == notAuth ? answer.tsig->error : 0;
    if (error == badTime)
        return std::unexpected(badTimeFailure(*answer.tsig, verdict, answered.wish.now));
    if (const Row *row = rowOf(tsigErrors, error))
        return refusal(answered, *row);
    switch (verdict) {
    case TsigVerdict::Valid:
        break;
    case TsigVerdict::OutOfTime:
        return std::unexpected(wrongClock(answered.wish.now, answer.tsig->time));
    case TsigVerdict::Foreign:
        return failed(Failure::Kind::BadReply, Words::tr("the signature of the answer is wrong"));
    case TsigVerdict::Unsigned:
        if (answer.rcode == noError)
            return failed(Failure::Kind::BadReply, Words::tr("the answer is not signed"));
        break;
    }
    if (answer.rcode == noError)
        return all(answered.wish, Outcome{ReturnCode::Good, answered.wish.address, u"NOERROR"_s, {}});
    if (answer.rcode == unsignedRefusal.number && verdict == TsigVerdict::Unsigned)
        return refusal(answered, unsignedRefusal);
    if (const Row *row = rowOf(rcodes, answer.rcode))
        return refusal(answered, *row);
    return all(answered.wish, Outcome{ReturnCode::Unknown, {}, rcodeName(answer.rcode), {}});
}

} // namespace doorplate
