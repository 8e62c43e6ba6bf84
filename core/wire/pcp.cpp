// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/pcp.h"

#include <QtEndian>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr char version = 2;
constexpr char opcodeAnnounce = 0;
constexpr char opcodeMap = 1;
constexpr char answerBit = char(0x80);
constexpr char protocolUdp = 17;
constexpr qsizetype headerSize = 24;
constexpr qsizetype mapSize = 36;

// An IPv4 address in the 16 bytes of every PCP address (section 5).
QByteArray mapped(const Address &address)
{
    return QByteArray(10, '\0') + QByteArray(2, char(0xff)) + address.bytes();
}

template <typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

std::chrono::seconds secondsAt(const QByteArray &bytes, qsizetype at)
{
    return std::chrono::seconds(qFromBigEndian<quint32>(bytes.constData() + at));
}

bool isAnswer(const QByteArray &bytes, char opcode)
{
    return bytes.size() >= headerSize && bytes.size() <= mostPcpBytes && bytes.size() % 4 == 0 && bytes[0] == version
           && bytes[1] == char(opcode | answerBit);
}

std::optional<Address> unmapped(const QByteArray &bytes)
{
    if (bytes.first(12) != QByteArray(10, '\0') + QByteArray(2, char(0xff)))
        return std::nullopt;
    return Address::fromHostAddress(QHostAddress(qFromBigEndian<quint32>(bytes.constData() + 12)));
}

} // namespace

QByteArray pcpMapRequest(const PcpMapping &mapping, std::chrono::seconds lifetime)
{
    QByteArray bytes;
    bytes.append(version);
    bytes.append(opcodeMap);
    append(bytes, quint16(0));
    append(bytes, quint32(lifetime.count()));
    bytes.append(mapped(mapping.client));
    bytes.append(mapping.nonce);
    bytes.append(protocolUdp);
    bytes.append(3, '\0');
    append(bytes, mapping.port);
    append(bytes, quint16(0));                                                 // any outer port
    bytes.append(mapped(*Address::fromHostAddress(QHostAddress(quint32(0))))); // any outer address
    return bytes;
}

std::optional<Result<PcpAnswer>> readPcpMapAnswer(const QByteArray &bytes, const PcpMapping &mapping)
{
    if (!isAnswer(bytes, opcodeMap))
        return std::nullopt;
    // A refusal repeats the request, if it has room for it: then the nonce is ours as well.
    const bool hasMap = bytes.size() >= headerSize + mapSize;
    if (hasMap && bytes.mid(headerSize, pcpNonceBytes) != mapping.nonce)
        return std::nullopt;
    const int result = uchar(bytes[3]);
    if (result != 0)
        return failed(Failure::Kind::BadReply, u"PCP: result %1"_s.arg(result)); // section 7.4
    if (!hasMap)
        return std::nullopt;
    const QByteArray map = bytes.mid(headerSize, mapSize);
    if (map[12] != protocolUdp || qFromBigEndian<quint16>(map.constData() + 16) != mapping.port)
        return std::nullopt;
    const auto external = unmapped(map.mid(20));
    if (!external)
        return failed(Failure::Kind::BadReply, u"PCP: no IPv4 address"_s);
    return PcpAnswer{*external, secondsAt(bytes, 4), secondsAt(bytes, 8)};
}

std::optional<std::chrono::seconds> readPcpAnnouncement(const QByteArray &bytes)
{
    if (!isAnswer(bytes, opcodeAnnounce) || bytes[3] != 0)
        return std::nullopt;
    return secondsAt(bytes, 8);
}

bool isSamePcpEpoch(std::chrono::seconds before, std::chrono::seconds now, std::chrono::milliseconds elapsed)
{
    using std::chrono::seconds;
    if (now + seconds(1) < before)
        return false;
    const auto ours = std::chrono::duration_cast<seconds>(elapsed);
    const seconds theirs = now - before;
    return ours + seconds(2) >= theirs - theirs / 16 && theirs + seconds(2) >= ours - ours / 16;
}

} // namespace doorplate
