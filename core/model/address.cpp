// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/address.h"

#include "core/model/keytable.h"

namespace doorplate {

namespace {

constexpr std::array<KeyRow<AddressFamily>, 2> families{{
    {AddressFamily::IPv4, "ipv4"},
    {AddressFamily::IPv6, "ipv6"},
}};

constexpr std::array<KeyRow<AddressScope>, 13> scopeNames{{
    {AddressScope::Global, "global"},
    {AddressScope::Unspecified, "unspecified"},
    {AddressScope::Loopback, "loopback"},
    {AddressScope::Private, "private"},
    {AddressScope::CarrierNat, "carrier NAT"},
    {AddressScope::LinkLocal, "link-local"},
    {AddressScope::UniqueLocal, "unique local"},
    {AddressScope::Documentation, "documentation"},
    {AddressScope::Benchmark, "benchmark"},
    {AddressScope::Multicast, "multicast"},
    {AddressScope::Reserved, "reserved"},
    {AddressScope::Transition, "transition"},
    {AddressScope::Translated, "translated"},
}};

struct Block {
    const char *network;
    int prefix;
    AddressScope scope;
    const char *name = nullptr; // where the registry has a nearer one than the scope's
};

// First match wins; narrower blocks stand before wider ones.
constexpr Block blocks[] = {
    {"0.0.0.0", 8, AddressScope::Unspecified},
    {"10.0.0.0", 8, AddressScope::Private},
    {"100.64.0.0", 10, AddressScope::CarrierNat},
    {"127.0.0.0", 8, AddressScope::Loopback},
    {"169.254.0.0", 16, AddressScope::LinkLocal},
    {"172.16.0.0", 12, AddressScope::Private},
    {"192.0.0.0", 24, AddressScope::Reserved},
    {"192.0.2.0", 24, AddressScope::Documentation},
    {"192.88.99.0", 24, AddressScope::Transition, "6to4 relay"},
    {"192.168.0.0", 16, AddressScope::Private},
    {"198.18.0.0", 15, AddressScope::Benchmark},
    {"198.51.100.0", 24, AddressScope::Documentation},
    {"203.0.113.0", 24, AddressScope::Documentation},
    {"224.0.0.0", 4, AddressScope::Multicast},
    {"240.0.0.0", 4, AddressScope::Reserved},
    {"::", 128, AddressScope::Unspecified},
    {"::1", 128, AddressScope::Loopback},
    {"::ffff:0:0", 96, AddressScope::Translated, "IPv4-mapped"},
    {"64:ff9b::", 96, AddressScope::Translated, "NAT64"},
    {"64:ff9b:1::", 48, AddressScope::Translated, "NAT64"},
    {"2001::", 32, AddressScope::Transition, "Teredo"},
    {"2001:2::", 48, AddressScope::Benchmark},
    {"2001:10::", 28, AddressScope::Transition, "ORCHID"},
    {"2001:20::", 28, AddressScope::Transition, "ORCHID"},
    {"2001:db8::", 32, AddressScope::Documentation},
    {"2001::", 23, AddressScope::Reserved},
    {"2002::", 16, AddressScope::Transition, "6to4"},
    {"3fff::", 20, AddressScope::Documentation},
    {"fc00::", 7, AddressScope::UniqueLocal},
    {"fe80::", 10, AddressScope::LinkLocal},
    {"fec0::", 10, AddressScope::UniqueLocal},
    {"ff00::", 8, AddressScope::Multicast},
};

QByteArray bytesOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 v4 = address.toIPv4Address();
        QByteArray bytes(4, '\0');
        for (int i = 0; i < 4; ++i)
            bytes[i] = static_cast<char>((v4 >> (24 - 8 * i)) & 0xff);
        return bytes;
    }
    const Q_IPV6ADDR v6 = address.toIPv6Address();
    return QByteArray(reinterpret_cast<const char *>(v6.c), 16);
}

bool lies(const QByteArray &address, const QByteArray &network, int prefix)
{
    if (address.size() != network.size())
        return false;
    for (int bit = 0; bit < prefix; ++bit) {
        const auto mask = static_cast<char>(0x80 >> (bit % 8));
        if ((address[bit / 8] & mask) != (network[bit / 8] & mask))
            return false;
    }
    return true;
}

const Block *blockOf(const QByteArray &address)
{
    for (const Block &block : blocks) {
        if (lies(address, bytesOf(QHostAddress(QString::fromLatin1(block.network))), block.prefix))
            return &block;
    }
    return nullptr;
}

// QHostAddress accepts shorthand ("10.1") and hex; a published address must not be a guess.
bool isPlainIPv4(QStringView text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4)
        return false;
    for (const auto part : parts) {
        if (part.isEmpty() || part.size() > 3 || (part.size() > 1 && part.front() == u'0'))
            return false;
        for (const QChar c : part) {
            if (c < u'0' || c > u'9')
                return false;
        }
        if (part.toInt() > 255)
            return false;
    }
    return true;
}

bool isPlainIPv6(QStringView text)
{
    if (!text.contains(u':') || text.size() > 45)
        return false;
    for (const QChar c : text) {
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        if (!isHex && c != u':' && c != u'.')
            return false;
    }
    const auto groups = text.split(u':', Qt::SkipEmptyParts);
    const bool hasDottedEnd = !groups.isEmpty() && groups.back().contains(u'.');
    if (hasDottedEnd && !isPlainIPv4(groups.back()))
        return false;
    // QHostAddress takes a "::" that stands for nothing; RFC 4291 section 2.2 wants at least one group of zeros.
    return !text.contains(u"::") || groups.size() + (hasDottedEnd ? 1 : 0) <= 7;
}

} // namespace

QString keyOf(AddressFamily family)
{
    return keyIn(families, family);
}

std::optional<AddressFamily> addressFamilyFromKey(QStringView key)
{
    return valueIn(families, key);
}

std::optional<Address> Address::parse(QStringView text)
{
    if (!isPlainIPv4(text) && !isPlainIPv6(text))
        return std::nullopt;
    QHostAddress address;
    if (!address.setAddress(text.toString()))
        return std::nullopt;
    return fromHostAddress(address);
}

std::optional<Address> Address::fromHostAddress(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv4Protocol && address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    QHostAddress plain = address;
    if (plain.protocol() == QAbstractSocket::IPv6Protocol)
        plain.setScopeId({});
    return Address(plain);
}

AddressFamily Address::family() const
{
    return m_address.protocol() == QAbstractSocket::IPv4Protocol ? AddressFamily::IPv4 : AddressFamily::IPv6;
}

std::optional<Address> Address::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() == 16)
        return Address(QHostAddress(reinterpret_cast<const quint8 *>(bytes.constData())));
    if (bytes.size() != 4)
        return std::nullopt;
    quint32 v4 = 0;
    for (const char byte : bytes)
        v4 = (v4 << 8) | static_cast<uchar>(byte);
    return Address(QHostAddress(v4));
}

AddressScope Address::scope() const
{
    if (const Block *block = blockOf(bytes()))
        return block->scope;
    const QByteArray own = bytes();
    // RFC 4291 section 2.4 and the IANA registry: global unicast is handed out of 2000::/3 only.
    if (family() == AddressFamily::IPv6 && (static_cast<unsigned char>(own[0]) & 0xe0) != 0x20)
        return AddressScope::Reserved;
    return AddressScope::Global;
}

QString Address::scopeName() const
{
    const Block *block = blockOf(bytes());
    return block && block->name ? QString::fromLatin1(block->name) : keyIn(scopeNames, scope());
}

QString Address::toString() const
{
    return m_address.toString();
}

QByteArray Address::bytes() const
{
    return bytesOf(m_address);
}

} // namespace doorplate
