// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/natpmp.h"

#include <QtEndian>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr char version = 0;
constexpr char answersAddress = char(0x80); // opcode 0 with the bit of an answer
constexpr qsizetype headerSize = 8;
constexpr qsizetype answerSize = 12;
constexpr qsizetype resultAt = 2;
constexpr qsizetype epochAt = 4;
constexpr qsizetype addressAt = 8;

// Section 3.5
QString refusal(quint16 result)
{
    switch (result) {
    case 1:
        return u"NAT-PMP: unsupported version"_s;
    case 2:
        return u"NAT-PMP: not authorized"_s;
    case 3:
        return u"NAT-PMP: network failure"_s;
    case 4:
        return u"NAT-PMP: out of resources"_s;
    case 5:
        return u"NAT-PMP: unsupported opcode"_s;
    default:
        return u"NAT-PMP: result %1"_s.arg(result);
    }
}

} // namespace

QByteArray natPmpQuestion()
{
    return {2, '\0'}; // version 0, opcode 0
}

std::optional<Result<NatPmpAnswer>> readNatPmpAnswer(const QByteArray &bytes)
{
    if (bytes.size() < headerSize || bytes[1] != answersAddress)
        return std::nullopt;
    // A router that knows PCP alone says so in its own version (RFC 6887 section 9).
    if (bytes[0] != version)
        return failed(Failure::Kind::BadReply, refusal(1));
    const auto result = qFromBigEndian<quint16>(bytes.constData() + resultAt);
    if (result != 0)
        return bytes.size() <= mostNatPmpBytes
                   ? std::optional<Result<NatPmpAnswer>>(failed(Failure::Kind::BadReply, refusal(result)))
                   : std::nullopt;
    if (bytes.size() != answerSize)
        return std::nullopt;
    const auto external =
        Address::fromHostAddress(QHostAddress(qFromBigEndian<quint32>(bytes.constData() + addressAt)));
    if (!external)
        return std::nullopt;
    return NatPmpAnswer{*external, std::chrono::seconds(qFromBigEndian<quint32>(bytes.constData() + epochAt))};
}

bool hasRestarted(std::chrono::seconds before, std::chrono::seconds now, std::chrono::milliseconds elapsed)
{
    // A router's clock may run slow by an eighth, and two seconds are forgiven.
    const auto expected = before + std::chrono::duration_cast<std::chrono::seconds>(elapsed * 7 / 8);
    return now + std::chrono::seconds(2) < expected;
}

} // namespace doorplate
