// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ipv6suffix.h"

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr int addressBytes = 16;
constexpr int interfaceIdBytes = 8;

bool isZero(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char byte) { return byte == 0; });
}

// Six pairs between colons or hyphens, three groups of four between dots, or twelve digits.
std::optional<QByteArray> hardwareAddress(QStringView text)
{
    QString digits;
    for (const QChar sign : {u':', u'-'}) {
        const auto pairs = text.split(sign);
        if (pairs.size() == 6 && std::ranges::all_of(pairs, [](QStringView pair) { return pair.size() == 2; }))
            digits = text.toString().remove(sign);
    }
    const auto groups = text.split(u'.');
    if (groups.size() == 3 && std::ranges::all_of(groups, [](QStringView group) { return group.size() == 4; }))
        digits = text.toString().remove(u'.');
    if (text.size() == 12 && !text.contains(u':'))
        digits = text.toString();
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    if (digits.size() != 12 || !std::ranges::all_of(digits, isHex))
        return std::nullopt;
    return QByteArray::fromHex(digits.toLatin1());
}

// RFC 4291 appendix A: ff:fe in the middle, and the universal/local bit turned round.
QByteArray interfaceId(const QByteArray &hardware)
{
    QByteArray id = hardware.first(3) + "\xff\xfe" + hardware.last(3);
    id[0] = static_cast<char>(id[0] ^ 0x02);
    return id;
}

std::optional<Address> literalAddress(QStringView text)
{
    // "211:22ff:fe33:4455": how people write down an interface id.
    const qsizetype groups = text.split(u':').size();
    if (!text.contains(u"::") && groups >= 1 && groups <= 4 && !text.contains(u'.'))
        return Address::parse(u"::"_s + text.toString());
    return Address::parse(text);
}

} // namespace

std::optional<Ipv6Suffix> Ipv6Suffix::parse(QStringView typed)
{
    QStringView text = typed.trimmed();
    if (text.contains(u'/')) // a pasted "2001:db8::1/64"
        text = text.first(text.indexOf(u'/')).trimmed();
    if (const auto hardware = hardwareAddress(text))
        return Ipv6Suffix(QByteArray(interfaceIdBytes, '\0') + interfaceId(*hardware), Form::Hardware);
    const auto address = literalAddress(text);
    if (!address || address->family() != AddressFamily::IPv6)
        return std::nullopt;
    const QByteArray bytes = address->bytes();
    if (isZero(QByteArrayView(bytes).last(interfaceIdBytes)))
        return std::nullopt;
    // The first bit pair of a global address (2000::/3), a unique local one or a link's own (fe80::/10) is never zero.
    return Ipv6Suffix(bytes, isZero(QByteArrayView(bytes).first(2)) ? Form::Literal : Form::Pasted);
}

bool Ipv6Suffix::exceeds(int prefixLength) const
{
    if (m_form == Form::Pasted)
        return false;
    const auto zero = Address::fromBytes(QByteArray(addressBytes, '\0'));
    const auto low = within(*zero, prefixLength);
    return !low || low->bytes() != m_bytes;
}

std::optional<Address> Ipv6Suffix::within(const Address &network, int prefixLength) const
{
    if (network.family() != AddressFamily::IPv6 || prefixLength < 0 || prefixLength > 8 * addressBytes)
        return std::nullopt;
    QByteArray bytes = network.bytes();
    for (int at = 0; at < addressBytes; ++at) {
        const int networkBits = std::clamp(prefixLength - 8 * at, 0, 8);
        const auto mask = static_cast<uchar>(0xff << (8 - networkBits));
        bytes[at] = static_cast<char>((static_cast<uchar>(bytes[at]) & mask)
                                      | (static_cast<uchar>(m_bytes[at]) & static_cast<uchar>(~mask)));
    }
    return Address::fromBytes(bytes);
}

} // namespace doorplate
