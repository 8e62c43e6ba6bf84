// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/linuxnetwork.h"
#include "core/detect/routetable.h"
#include "core/detect/surroundings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

InterfaceAddress at(const QString &text)
{
    return InterfaceAddress(*Address::parse(text));
}

InterfaceView interface(const QString &name, const QList<InterfaceAddress> &addresses)
{
    InterfaceView view;
    view.name = name;
    view.isUp = true;
    view.addresses = addresses;
    return view;
}

InterfaceView loopback()
{
    InterfaceView view = interface(u"lo"_s, {at(u"127.0.0.1"_s), at(u"::1"_s)});
    view.isLoopback = true;
    return view;
}

InterfaceView carrying(InterfaceView view, bool v4, bool v6)
{
    view.carriesDefaultRouteV4 = v4;
    view.carriesDefaultRouteV6 = v6;
    return view;
}

InterfaceView tunnel(const QString &name, const QString &address)
{
    InterfaceView view = interface(name, {at(address)});
    view.isTunnel = true;
    return view;
}

QString told(const QList<Hindrance> &hindrances)
{
    QStringList words;
    for (const Hindrance &one : hindrances)
        words.append(one.detail.isEmpty() ? keyOf(one.kind) : keyOf(one.kind) + u' ' + one.detail);
    return words.join(u", "_s);
}

void write(const QString &path, const QByteArray &content)
{
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestSurroundings : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
    void findsTheDefaultRoute_data();
    void findsTheDefaultRoute();
    void findsTheDefaultRouteOfIpv6_data();
    void findsTheDefaultRouteOfIpv6();
    void knowsATunnel_data();
    void knowsATunnel();
    void readsTheFilesOfLinux();
    void marksAddressesThatWillNotStay();
    void choosesTheAddressOfAnInterface_data();
    void choosesTheAddressOfAnInterface();
    void namesTheKindOfAnAddress_data();
    void namesTheKindOfAnAddress();
    void publishesTheRightOneOfItsOwn_data();
    void publishesTheRightOneOfItsOwn();
    void readsTheGateway();
    void knowsWhetherItIsAtHome_data();
    void knowsWhetherItIsAtHome();
    void holdsAwayFromHome();
    void looksAtTheRealSystem();
};

void TestSurroundings::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<QList<InterfaceView>>("interfaces");
    QTest::addColumn<QString>("onIPv4");
    QTest::addColumn<QString>("onIPv6");
    const InterfaceView home = interface(u"eth0"_s, {at(u"192.168.1.5"_s), at(u"2a02:8070::5"_s)});
    const InterfaceView wg = tunnel(u"wg0"_s, u"10.8.0.2"_s);
    InterfaceView down = home;
    down.isUp = false;
    InterfaceView fresh = interface(u"eth0"_s, {at(u"2a02:8070::5"_s)});
    fresh.addresses[0].isTentative = true;

    QTest::newRow("at home") << QList{loopback(), carrying(home, true, true)} << QString() << QString();
    QTest::newRow("a VPN that carries no default route")
        << QList{loopback(), carrying(home, true, true), wg} << QString() << QString();
    QTest::newRow("a VPN for IPv4 alone")
        << QList{loopback(), carrying(home, false, true), carrying(wg, true, false)} << u"vpn wg0"_s << QString();
    QTest::newRow("a VPN for both") << QList{loopback(), home, carrying(wg, true, true)} << u"vpn wg0"_s
                                    << u"vpn wg0"_s;
    QTest::newRow("no default route") << QList{loopback(), home} << QString() << QString();
    QTest::newRow("nothing but loopback") << QList{loopback()} << u"offline"_s << u"offline"_s;
    QTest::newRow("nothing at all") << QList<InterfaceView>() << u"offline"_s << u"offline"_s;
    QTest::newRow("the interface is down") << QList{loopback(), down} << u"offline"_s << u"offline"_s;
    QTest::newRow("a cable, and no address yet")
        << QList{loopback(), interface(u"eth0"_s, {at(u"fe80::1"_s)})} << u"offline"_s << u"offline"_s;
    QTest::newRow("an address that is not ours yet") << QList{loopback(), fresh} << u"offline"_s << u"offline"_s;
    QTest::newRow("a self-made address") << QList{loopback(), interface(u"eth0"_s, {at(u"169.254.7.8"_s)})}
                                         << u"offline"_s << u"offline"_s;
}

void TestSurroundings::saysWhatStandsInTheWay()
{
    QFETCH(QList<InterfaceView>, interfaces);
    QFETCH(QString, onIPv4);
    QFETCH(QString, onIPv6);
    QCOMPARE(told(hindrancesOf(interfaces, AddressFamily::IPv4)), onIPv4);
    QCOMPARE(told(hindrancesOf(interfaces, AddressFamily::IPv6)), onIPv6);
}

void TestSurroundings::findsTheDefaultRoute_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("interface");
    const auto row = [](const char *name, const QByteArray &lines, const QString &interface) {
        QTest::newRow(name) << "Iface\tDestination\tGateway\tFlags\tRefCnt\tUse\tMetric\tMask\tMTU\tWindow\tIRTT\n"
                                   + lines
                            << interface;
    };
    const QByteArray eth0 = "eth0\t00000000\t0101A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0  \n";
    const QByteArray wlan0 = "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n";
    const QByteArray lan = "eth0\t0001A8C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n";
    row("one", eth0 + lan, u"eth0"_s);
    row("the lesser metric, whatever the order", wlan0 + eth0, u"eth0"_s);
    row("OpenVPN's halves before the whole",
        eth0 + "tun0\t00000000\t0100080A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n"
            + "tun0\t00000080\t0100080A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n",
        u"tun0"_s);
    row("a tunnel's own default", eth0 + "ppp0\t00000000\t00000000\t0001\t0\t0\t50\t00000000\t0\t0\t0\n", u"ppp0"_s);
    row("a route that rejects", "*\t00000000\t00000000\t0201\t0\t0\t0\t00000000\t0\t0\t0\n" + eth0, u"eth0"_s);
    row("a route that is down", "eth1\t00000000\t0101A8C0\t0002\t0\t0\t0\t00000000\t0\t0\t0\n" + eth0, u"eth0"_s);
    row("none", lan, {});
    row("no lines", {}, {});
    row("half a line", "eth0\t00000000\t0101", {});
    row("nonsense", "eth0 xyz xyz xyz 0 0 0 xyz 0 0 0\n", {});
}

void TestSurroundings::findsTheDefaultRoute()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, interface);
    QCOMPARE(defaultRouteIn(lines), interface);
}

void TestSurroundings::findsTheDefaultRouteOfIpv6_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("interface");
    const QByteArray zero(32, '0');
    const QByteArray gateway = "fe800000000000000000000000000001";
    const auto line = [&](const QByteArray &destination, const QByteArray &prefix, const QByteArray &metric,
                          const QByteArray &flags, const QByteArray &name) -> QByteArray {
        return destination + ' ' + prefix + ' ' + zero + " 00 " + gateway + ' ' + metric + " 00000001 00000000 " + flags
               + "     " + name + '\n';
    };
    const QByteArray eth0 = line(zero, "00", "00000400", "00000003", "eth0");
    const QByteArray reject = line(zero, "00", "ffffffff", "00200200", "lo");
    const QByteArray two = "2" + QByteArray(31, '0');
    const QByteArray eight = "8" + QByteArray(31, '0');
    QTest::newRow("one") << eth0 + reject << u"eth0"_s;
    QTest::newRow("the lesser metric") << eth0 + line(zero, "00", "00000100", "00000003", "wlan0") << u"wlan0"_s;
    QTest::newRow("all global unicast before the whole")
        << eth0 + line(two, "03", "00000400", "00000001", "tun0") << u"tun0"_s;
    QTest::newRow("halves before the whole")
        << eth0 + line(zero, "01", "00000400", "00000001", "wg0") + line(eight, "01", "00000400", "00000001", "wg0")
        << u"wg0"_s;
    QTest::newRow("another eighth") << line("fc" + QByteArray(30, '0'), "03", "00000400", "00000001", "tun0")
                                    << QString();
    QTest::newRow("only the rejecting one") << reject << QString();
    QTest::newRow("a link's own route") << line("fe80" + QByteArray(28, '0'), "40", "00000100", "00000001", "eth0")
                                        << QString();
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("half a line") << eth0.left(70) << QString();
}

void TestSurroundings::findsTheDefaultRouteOfIpv6()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, interface);
    QCOMPARE(defaultRouteInIpv6(lines), interface);
}

void TestSurroundings::knowsATunnel_data()
{
    QTest::addColumn<Platform>("platform");
    QTest::addColumn<InterfaceSigns>("signs");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    const auto onLinux = [](const char *row, const QString &name, int type, const QString &deviceType, bool hasTunFlags,
                            bool expected, const QString &address = u"10.8.0.2"_s) {
        InterfaceSigns signs;
        signs.name = name;
        if (type >= 0)
            signs.hardwareType = type;
        signs.deviceType = deviceType;
        signs.hasTunFlags = hasTunFlags;
        QTest::newRow(row) << Platform::Linux << signs << address << expected;
    };
    onLinux("Linux: Ethernet", u"enp3s0"_s, 1, {}, false, false, u"192.168.1.5"_s);
    onLinux("Linux: Wi-Fi", u"wlp2s0"_s, 1, u"wlan"_s, false, false, u"192.168.1.5"_s);
    onLinux("Linux: a bridge", u"br0"_s, 1, u"bridge"_s, false, false, u"192.168.1.5"_s);
    onLinux("Linux: a VLAN", u"eth0.7"_s, 1, u"vlan"_s, false, false, u"192.168.1.5"_s);
    onLinux("Linux: OpenVPN", u"tun0"_s, 65534, {}, true, true);
    onLinux("Linux: OpenVPN on Ethernet level", u"tap0"_s, 1, {}, true, true);
    onLinux("Linux: a tunnel under another name", u"work"_s, 65534, {}, true, true);
    onLinux("Linux: WireGuard", u"home"_s, 65534, u"wireguard"_s, false, true);
    onLinux("Linux: WireGuard with a global address", u"wg0"_s, 65534, u"wireguard"_s, false, true, u"81.2.69.142"_s);
    onLinux("Linux: mobile broadband without Ethernet headers", u"wwan0"_s, 65534, u"wwan"_s, false, false,
            u"100.72.1.2"_s);
    onLinux("Linux: PPP of a VPN", u"ppp0"_s, 512, u"ppp"_s, false, true);
    onLinux("Linux: PPPoE, which brings the home its address", u"ppp0"_s, 512, u"ppp"_s, false, false,
            u"81.2.69.142"_s);
    onLinux("Linux: a 6in4 broker", u"he-ipv6"_s, 776, {}, false, false, u"2a02:8070::2"_s);
    onLinux("Linux: 6in4 without an address of its own", u"sit0"_s, 776, {}, false, true, u"fe80::1"_s);
    onLinux("Linux: GRE", u"gre1"_s, 778, {}, false, true);
    onLinux("Linux: IP in IP", u"tunl0"_s, 768, {}, false, true);
    onLinux("Linux: Tailscale", u"tailscale0"_s, 65534, {}, true, true, u"100.101.2.3"_s);
    onLinux("Linux: a maker's WireGuard", u"nordlynx"_s, 65534, u"wireguard"_s, false, true, u"10.5.0.2"_s);
    onLinux("Linux: IPsec by xfrm", u"ipsec0"_s, 65534, {}, false, true);
    onLinux("Linux: IPsec by vti", u"vti0"_s, 768, {}, false, true);
    onLinux("Linux: IPv6 in IPv6", u"ip6tnl1"_s, 769, {}, false, true, u"fe80::1"_s);
    onLinux("Linux: GRE over IPv6", u"gre6"_s, 823, {}, false, true);
    onLinux("Linux: a bond", u"bond0"_s, 1, u"bond"_s, false, false, u"192.168.1.5"_s);
    onLinux("Linux: containers' bridge", u"docker0"_s, 1, u"bridge"_s, false, false, u"172.17.0.1"_s);
    onLinux("Linux: a container's end", u"eth0"_s, 1, {}, false, false, u"172.17.0.2"_s);
    onLinux("Linux: a phone by USB", u"enx0250f4000000"_s, 1, {}, false, false, u"192.168.42.15"_s);
    onLinux("Linux: a phone by Bluetooth", u"bnep0"_s, 1, u"bluetooth"_s, false, false, u"192.168.44.15"_s);
    onLinux("Linux: a virtual machine's tap, bridged", u"vnet0"_s, 1, {}, true, true, u"192.168.122.1"_s);
    onLinux("Linux: by name when /sys is hidden", u"tun3"_s, -1, {}, false, true);
    onLinux("Linux: WireGuard by name", u"wg-home"_s, -1, {}, false, true);
    onLinux("Linux: another word that begins alike", u"tundra"_s, -1, {}, false, false);
    onLinux("Linux: Ethernet by name", u"eth0"_s, -1, {}, false, false, u"192.168.1.5"_s);

    const auto onMac = [](const char *row, const QString &name, bool expected, const QString &address = u"10.8.0.2"_s) {
        InterfaceSigns signs;
        signs.name = name;
        QTest::newRow(row) << Platform::MacOs << signs << address << expected;
    };
    onMac("macOS: Ethernet or Wi-Fi", u"en0"_s, false, u"192.168.1.5"_s);
    onMac("macOS: a bridge", u"bridge100"_s, false, u"192.168.2.1"_s);
    onMac("macOS: Apple's peer link", u"awdl0"_s, false, u"fe80::1"_s);
    onMac("macOS: a VPN", u"utun4"_s, true);
    onMac("macOS: IKEv2", u"ipsec0"_s, true);
    onMac("macOS: L2TP", u"ppp0"_s, true);
    onMac("macOS: Thunderbolt bridge", u"bridge0"_s, false, u"192.168.1.5"_s);
    onMac("macOS: low latency WLAN", u"llw0"_s, false, u"fe80::1"_s);
    onMac("macOS: a phone by USB", u"en8"_s, false, u"172.20.10.2"_s);
    onMac("macOS: Tailscale", u"utun5"_s, true, u"100.101.2.3"_s);
    onMac("macOS: WireGuard with a global address", u"utun6"_s, true, u"81.2.69.142"_s);
    onMac("macOS: OpenVPN's tap", u"tap0"_s, true);
    onMac("macOS: 6to4", u"stf0"_s, true, u"2002:5102:458e::1"_s);
    onMac("macOS: PPPoE", u"ppp0"_s, false, u"81.2.69.142"_s);
    onMac("macOS: a 6in4 broker", u"gif0"_s, false, u"2a02:8070::2"_s);

    const auto onWindows = [](const char *row, const QString &name, const QString &description, bool isPointToPoint,
                              bool expected, const QString &address = u"10.8.0.2"_s) {
        InterfaceSigns signs;
        signs.name = name;
        signs.description = description;
        signs.isPointToPoint = isPointToPoint;
        QTest::newRow(row) << Platform::Windows << signs << address << expected;
    };
    onWindows("Windows: Ethernet", u"ethernet_32769"_s, u"Ethernet"_s, false, false, u"192.168.1.5"_s);
    onWindows("Windows: Wi-Fi", u"wireless_32768"_s, u"WLAN"_s, false, false, u"192.168.1.5"_s);
    onWindows("Windows: a Hyper-V switch", u"ethernet_32773"_s, u"vEthernet (Default Switch)"_s, false, false,
              u"172.20.0.1"_s);
    onWindows("Windows: WireGuard", u"iftype53_32768"_s, u"WireGuard Tunnel: home"_s, false, true);
    onWindows("Windows: OpenVPN's Wintun", u"iftype53_32769"_s, u"OpenVPN Wintun"_s, false, true);
    onWindows("Windows: OpenVPN's TAP", u"ethernet_32770"_s, u"OpenVPN TAP-Windows6"_s, false, true);
    onWindows("Windows: a maker's VPN", u"ethernet_32771"_s, u"Cisco AnyConnect Virtual Miniport"_s, false, true);
    onWindows("Windows: FortiClient", u"ethernet_32775"_s, u"Fortinet SSL VPN Virtual Ethernet Adapter"_s, false, true);
    onWindows("Windows: GlobalProtect", u"ethernet_32776"_s, u"PANGP Virtual Ethernet Adapter Secure"_s, false, true);
    onWindows("Windows: Pulse Secure", u"ethernet_32777"_s, u"Juniper Networks Virtual Adapter"_s, false, true);
    onWindows("Windows: Check Point", u"ethernet_32778"_s,
              u"Check Point Virtual Network Adapter For Endpoint VPN Client"_s, false, true);
    onWindows("Windows: SonicWall", u"ethernet_32779"_s, u"SonicWall NetExtender Adapter"_s, false, true);
    onWindows("Windows: Tailscale", u"iftype53_32780"_s, u"Tailscale Tunnel"_s, false, true, u"100.101.2.3"_s);
    onWindows("Windows: ZeroTier", u"ethernet_32781"_s, u"ZeroTier Virtual Port"_s, false, true);
    onWindows("Windows: Mullvad", u"iftype53_32782"_s, u"Mullvad Tunnel"_s, false, true);
    onWindows("Windows: IKEv2", u"ppp_32783"_s, u"WAN Miniport (IKEv2)"_s, true, true);
    onWindows("Windows: a virtual machine's host network", u"ethernet_32784"_s,
              u"VirtualBox Host-Only Ethernet Adapter"_s, false, false, u"192.168.56.1"_s);
    onWindows("Windows: mobile broadband", u"wwanpp_32785"_s, u"Mobile Broadband Adapter"_s, false, false,
              u"100.72.1.2"_s);
    onWindows("Windows: a phone by Bluetooth", u"ethernet_32786"_s, u"Bluetooth Device (Personal Area Network)"_s,
              false, false, u"192.168.44.15"_s);
    onWindows("Windows: built-in VPN", u"ppp_32768"_s, u"Office"_s, true, true);
    onWindows("Windows: PPPoE", u"ppp_32769"_s, u"Broadband"_s, true, false, u"81.2.69.142"_s);
    onWindows("Windows: Teredo", u"tunnel_32512"_s, u"Teredo Tunneling Pseudo-Interface"_s, true, true,
              u"2001:0:1::1"_s);
}

void TestSurroundings::knowsATunnel()
{
    QFETCH(Platform, platform);
    QFETCH(InterfaceSigns, signs);
    QFETCH(QString, address);
    QFETCH(bool, expected);
    QCOMPARE(isTunnel(platform, signs, {at(address)}), expected);
}

void TestSurroundings::readsTheFilesOfLinux()
{
    QTemporaryDir root;
    const QString net = root.path() + u"/sys/class/net/"_s;
    write(net + u"wg0/type"_s, "65534\n");
    write(net + u"wg0/uevent"_s, "DEVTYPE=wireguard\nINTERFACE=wg0\nIFINDEX=7\n");
    write(net + u"tun0/type"_s, "65534\n");
    write(net + u"tun0/tun_flags"_s, "0x1001\n");
    write(root.path() + u"/proc/net/route"_s, "Iface\neth0 00000000 0101A8C0 0003 0 0 100 00000000 0 0 0\n");
    const LinuxNetwork system(root.path());
    QCOMPARE(system.signs(u"wg0"_s).deviceType, u"wireguard"_s);
    QCOMPARE(system.signs(u"wg0"_s).hardwareType, 65534);
    QVERIFY(!system.signs(u"wg0"_s).hasTunFlags);
    QVERIFY(system.signs(u"tun0"_s).hasTunFlags);
    QVERIFY(!system.signs(u"eth0"_s).hardwareType);
    QCOMPARE(system.defaultRoute(AddressFamily::IPv4), u"eth0"_s);
    QVERIFY(system.defaultRoute(AddressFamily::IPv6).isEmpty());
}

void TestSurroundings::marksAddressesThatWillNotStay()
{
    QList<InterfaceAddress> addresses{at(u"2a02:8070::1"_s), at(u"2a02:8070::2"_s), at(u"2a02:8070::3"_s),
                                      at(u"2a02:8070::4"_s), at(u"2a02:8070::5"_s), at(u"192.168.1.5"_s)};
    markIpv6Flags(addresses, u"eth0"_s,
                  "2a028070000000000000000000000001 02 40 00 80     eth0\n"
                  "2a028070000000000000000000000002 02 40 00 01     eth0\n"
                  "2a028070000000000000000000000003 02 40 00 20     eth0\n"
                  "2a028070000000000000000000000004 02 40 00 c0     eth0\n"
                  "2a028070000000000000000000000005 03 40 00 21     eth1\n"
                  "half a line\n");
    QStringList marks;
    for (const InterfaceAddress &one : addresses)
        marks.append(one.isTemporary    ? u"temporary"_s
                     : one.isDeprecated ? u"deprecated"_s
                     : one.isTentative  ? u"tentative"_s
                                        : u"-"_s);
    QCOMPARE(marks.join(u' '), u"- temporary deprecated tentative - -"_s);
}

void TestSurroundings::choosesTheAddressOfAnInterface_data()
{
    QTest::addColumn<QList<InterfaceAddress>>("addresses");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QString>("expected"); // an address, or a piece of the failure's detail
    const AddressFamily v4 = AddressFamily::IPv4;
    const AddressFamily v6 = AddressFamily::IPv6;
    InterfaceAddress temporary = at(u"2a02:8070::aaaa"_s);
    temporary.isTemporary = true;
    InterfaceAddress deprecated = at(u"2a02:8070::bbbb"_s);
    deprecated.isDeprecated = true;
    InterfaceAddress tentative = at(u"2a02:8070::cccc"_s);
    tentative.isTentative = true;
    InterfaceAddress brief = at(u"2a02:8070::1"_s);
    brief.preferredFor = std::chrono::hours(1);
    InterfaceAddress lasting = at(u"2a02:8071::1"_s);
    lasting.preferredFor = std::chrono::hours(4);
    const InterfaceAddress forEver = at(u"2a02:8072::1"_s);
    using List = QList<InterfaceAddress>;

    QTest::newRow("the global one of IPv4")
        << List{at(u"81.2.69.142"_s), at(u"2a02:8070::5"_s)} << v4 << u"81.2.69.142"_s;
    QTest::newRow("the global one among private ones")
        << List{at(u"192.168.1.5"_s), at(u"81.2.69.142"_s)} << v4 << u"81.2.69.142"_s;
    QTest::newRow("only a private one") << List{at(u"192.168.1.5"_s)} << v4 << u"eth0: 192.168.1.5 (private)"_s;
    QTest::newRow("none of the family") << List{at(u"192.168.1.5"_s)} << v6 << u"eth0: no ipv6 address"_s;
    QTest::newRow("the stable one before the temporary one") << List{temporary, lasting} << v6 << u"2a02:8071::1"_s;
    QTest::newRow("a temporary one when there is no other") << List{temporary} << v6 << u"2a02:8070::aaaa"_s;
    QTest::newRow("the one that stays longest") << List{brief, lasting} << v6 << u"2a02:8071::1"_s;
    QTest::newRow("the one that stays for ever") << List{lasting, forEver, brief} << v6 << u"2a02:8072::1"_s;
    QTest::newRow("never a deprecated one")
        << List{deprecated, at(u"fe80::1"_s)} << v6 << u"2a02:8070::bbbb (deprecated)"_s;
    QTest::newRow("never a tentative one") << List{tentative} << v6 << u"2a02:8070::cccc (tentative)"_s;
    QTest::newRow("never a local one") << List{at(u"fd00::1"_s), at(u"fe80::1"_s)} << v6 << u"fd00::1 (unique local)"_s;
}

void TestSurroundings::choosesTheAddressOfAnInterface()
{
    QFETCH(QList<InterfaceAddress>, addresses);
    QFETCH(AddressFamily, family);
    QFETCH(QString, expected);
    InterfaceView other = interface(u"eth1"_s, {at(u"5.6.7.8"_s), at(u"2a01::1"_s)});
    const QList views{loopback(), other, carrying(interface(u"eth0"_s, addresses), true, true)};
    for (const QString &name : {u"eth0"_s, QString()}) {
        const auto chosen = addressOf(views, name, family);
        const QString told = chosen ? chosen->toString() : chosen.error().detail;
        QVERIFY2(told.contains(expected), qPrintable(told));
        QCOMPARE(chosen.has_value(), Address::parse(expected).has_value());
    }
    QCOMPARE(keyOf(addressOf(views, u"eth7"_s, family).error().kind), u"unreachable"_s);
    QCOMPARE(keyOf(addressOf({loopback(), other}, {}, family).error().kind), u"unreachable"_s);
    other.isUp = false;
    QCOMPARE(keyOf(addressOf({other}, u"eth1"_s, family).error().kind), u"unreachable"_s);
}

void TestSurroundings::namesTheKindOfAnAddress_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("marks"); // t temporary, d deprecated, n not ours yet, l limited lifetime, /128
    QTest::addColumn<QString>("kind");
    QTest::newRow("autoconfigured") << u"2a02:8070::1"_s << u"l"_s << u"stable"_s;
    QTest::newRow("typed in") << u"2a02:8070::1"_s << u""_s << u"stable"_s;
    QTest::newRow("typed in, one address wide") << u"2a02:8070::1"_s << u"/128"_s << u"stable"_s;
    QTest::newRow("leased") << u"2a02:8070::1"_s << u"l/128"_s << u"dhcpv6"_s;
    QTest::newRow("temporary") << u"2a02:8070::1"_s << u"tl"_s << u"temporary"_s;
    QTest::newRow("temporary and about to go") << u"2a02:8070::1"_s << u"tdl"_s << u"deprecated"_s;
    QTest::newRow("leased and about to go") << u"2a02:8070::1"_s << u"dl/128"_s << u"deprecated"_s;
    QTest::newRow("not ours yet") << u"2a02:8070::1"_s << u"nl"_s << u"tentative"_s;
    QTest::newRow("not ours yet and old already") << u"2a02:8070::1"_s << u"ndl"_s << u"tentative"_s;
    QTest::newRow("unique local") << u"fd00:1::1"_s << u"l"_s << u"ula"_s;
    QTest::newRow("unique local and temporary") << u"fd00:1::1"_s << u"tl"_s << u"ula"_s;
    QTest::newRow("link-local") << u"fe80::1"_s << u""_s << u"linkLocal"_s;
    QTest::newRow("documentation") << u"2001:db8::1"_s << u""_s << u"unusable"_s;
    QTest::newRow("Teredo") << u"2001:0:1::1"_s << u""_s << u"unusable"_s;
}

void TestSurroundings::namesTheKindOfAnAddress()
{
    QFETCH(QString, address);
    QFETCH(QString, marks);
    QFETCH(QString, kind);
    InterfaceAddress one = at(address);
    one.isTemporary = marks.contains(u't');
    one.isDeprecated = marks.contains(u'd');
    one.isTentative = marks.contains(u'n');
    if (marks.contains(u'l'))
        one.preferredFor = std::chrono::hours(1);
    one.prefixLength = marks.contains(u"/128") ? 128 : 64;
    QCOMPARE(keyOf(kindOf(one)), kind);
}

void TestSurroundings::publishesTheRightOneOfItsOwn_data()
{
    QTest::addColumn<QString>("seen");
    QTest::addColumn<QString>("stable");    // what stands for it
    QTest::addColumn<QString>("temporary"); // where the person wants the temporary one
    const auto row = [](const char *name, const QString &seen, const QString &stable, const QString &temporary) {
        QTest::newRow(name) << seen << stable << temporary;
    };
    const QString fixed = u"2a02:8070::1"_s;
    const QString changing = u"2a02:8070::aaaa"_s;
    row("the temporary one was seen", changing, fixed, changing);
    row("the stable one was seen", fixed, fixed, changing);
    row("the one that is about to go was seen", u"2a02:8070::bbbb"_s, fixed, changing);
    row("of the second line of this home", u"2a01:500::aaaa"_s, u"2a01:500::1"_s, u"2a01:500::aaaa"_s);
    row("a neighbour's", u"2a02:8070::7777"_s, u"2a02:8070::7777"_s, u"2a02:8070::7777"_s);
    row("somebody else's", u"2a00:1450::5"_s, u"2a00:1450::5"_s, u"2a00:1450::5"_s);
    row("IPv4", u"81.2.69.142"_s, u"81.2.69.142"_s, u"81.2.69.142"_s);
}

void TestSurroundings::publishesTheRightOneOfItsOwn()
{
    QFETCH(QString, seen);
    QFETCH(QString, stable);
    QFETCH(QString, temporary);
    const auto lasting = [](const QString &text, int hours) {
        InterfaceAddress one = at(text);
        one.preferredFor = std::chrono::hours(hours);
        return one;
    };
    InterfaceAddress changing = lasting(u"2a02:8070::aaaa"_s, 5);
    changing.isTemporary = true;
    InterfaceAddress older = lasting(u"2a02:8070::a0a0"_s, 2);
    older.isTemporary = true;
    InterfaceAddress going = at(u"2a02:8070::bbbb"_s);
    going.isDeprecated = true;
    InterfaceAddress otherLine = lasting(u"2a01:500::aaaa"_s, 5);
    otherLine.isTemporary = true;
    const QList views{loopback(),
                      interface(u"eth0"_s, {at(u"192.168.1.5"_s), at(u"81.2.69.142"_s), older, changing, going,
                                            lasting(u"2a02:8070::1"_s, 4), otherLine, lasting(u"2a01:500::1"_s, 9),
                                            at(u"fd00::1"_s), at(u"fe80::1"_s)})};
    QCOMPARE(publishedFor(*Address::parse(seen), views, false).toString(), stable);
    QCOMPARE(publishedFor(*Address::parse(seen), views, true).toString(), temporary);
}

void TestSurroundings::readsTheGateway()
{
    QTemporaryDir root;
    write(root.path() + u"/proc/net/route"_s, "Iface\ntun0 00000000 0100080A 0003 0 0 0 00000080 0 0 0\n"
                                              "wlan0 00000000 0102A8C0 0003 0 0 600 00000000 0 0 0\n"
                                              "eth0 00000000 0101A8C0 0003 0 0 100 00000000 0 0 0\n");
    write(root.path() + u"/proc/net/arp"_s,
          "IP address       HW type     Flags       HW address            Mask     Device\n"
          "192.168.1.1      0x1         0x2         02:AB:00:00:00:01     *        eth0\n"
          "192.168.1.1      0x1         0x2         02:00:00:00:00:77     *        wlan0\n"
          "192.168.1.9      0x1         0x0         00:00:00:00:00:00     *        eth0\n");
    const LinuxNetwork system(root.path());
    const DefaultRoute route = system.gateway(AddressFamily::IPv4);
    QCOMPARE(route.interface, u"eth0"_s); // the home's, not what a VPN lays over it
    QCOMPARE(route.gateway, u"192.168.1.1"_s);
    QCOMPARE(system.hardwareOf(route.gateway, route.interface), u"02:ab:00:00:00:01"_s);
    QVERIFY(system.hardwareOf(u"192.168.1.9"_s, u"eth0"_s).isEmpty()); // asked for, and no answer yet
    QVERIFY(system.gateway(AddressFamily::IPv6).gateway.isEmpty());
    write(root.path() + u"/proc/net/ipv6_route"_s,
          QByteArray(32, '0') + " 00 " + QByteArray(32, '0')
              + " 00 fe800000000000000000000000000001 00000400 00000001 00000000 00000003     eth0\n");
    QCOMPARE(system.gateway(AddressFamily::IPv6).gateway, u"fe80::1"_s);
}

void TestSurroundings::knowsWhetherItIsAtHome_data()
{
    QTest::addColumn<NetworkIdentity>("here");
    QTest::addColumn<QList<NetworkIdentity>>("homes");
    QTest::addColumn<int>("where");
    const NetworkIdentity home{u"192.168.1.1"_s, u"02:00:00:00:00:01"_s, u"Harbour"_s};
    const NetworkIdentity cable{u"fe80::1"_s, {}, {}};
    const auto with = [](NetworkIdentity one, const QString &gateway, const QString &hardware) {
        one.gateway = gateway;
        one.hardware = hardware;
        return one;
    };
    const auto row = [](const char *name, const NetworkIdentity &here, const QList<NetworkIdentity> &homes,
                        Whereabouts where) { QTest::newRow(name) << here << homes << int(where); };
    using enum Whereabouts;
    row("no home was learned", home, {}, Home);
    row("no home was learned, no network", {}, {}, Home);
    row("at home", home, {home}, Home);
    row("at the second home", home, {cable, home}, Home);
    row("at home, the router has another address", with(home, u"192.168.2.1"_s, home.hardware), {home}, Home);
    row("another router of the same address", with(home, home.gateway, u"02:00:00:00:00:99"_s), {home}, Away);
    row("the same name somewhere else", with(home, u"10.0.0.1"_s, u"02:00:00:00:00:99"_s), {home}, Away);
    row("the router has not shown itself", with(home, home.gateway, {}), {home}, Unknown);
    row("another router that has not shown itself", with(home, u"10.0.0.1"_s, {}), {home}, Away);
    row("no network", {}, {home}, Away);
    row("a home that was learned by its address", cable, {cable}, Home);
    row("a home that could not be read is nowhere", home, {NetworkIdentity::nowhere()}, Away);
    row("no network is not that nowhere", {}, {NetworkIdentity::nowhere()}, Away);
}

void TestSurroundings::knowsWhetherItIsAtHome()
{
    QFETCH(NetworkIdentity, here);
    QFETCH(QList<NetworkIdentity>, homes);
    QFETCH(int, where);
    QCOMPARE(int(whereabouts(here, homes)), where);
}

void TestSurroundings::holdsAwayFromHome()
{
    const NetworkIdentity home{u"192.168.1.1"_s, u"02:00:00:00:00:01"_s, {}};
    NetworkIdentity unseen = home;
    unseen.hardware.clear();
    Reading answer;
    answer.address = *Address::parse(u"81.2.69.142");
    Reading silence;
    const auto told = [&](const NetworkIdentity &here, const Reading &reading, const QList<Hindrance> &seen = {}) {
        return ::told(
            standingHindrances(seen, Look{.asked = {}, .readings = {reading}, .here = here, .homes = {home}}));
    };
    QCOMPARE(told(home, answer), QString());
    QCOMPARE(told({u"192.168.1.1"_s, u"02:99"_s, u"Café"_s}, answer), u"foreignNetwork Café, 192.168.1.1 (02:99)"_s);
    // Where nobody answers, the gateway is down or the cable is out: that is no other network.
    QCOMPARE(told(unseen, silence), QString());
    QCOMPARE(told(unseen, answer), u"foreignNetwork 192.168.1.1"_s);
    QCOMPARE(told({}, silence, {{Hindrance::Kind::Offline, {}}}), u"offline"_s);
}

void TestSurroundings::looksAtTheRealSystem()
{
    const auto views = systemInterfaces();
    const auto loop = std::ranges::find_if(views, &InterfaceView::isLoopback);
    QVERIFY(loop != views.end());
    QVERIFY(loop->isUp);
    QVERIFY(!loop->isTunnel);
    QVERIFY(!loop->carriesDefaultRouteV4 && !loop->carriesDefaultRouteV6);
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6})
        QVERIFY(
            std::ranges::count_if(views, [family](const InterfaceView &one) { return one.carriesDefaultRoute(family); })
            <= 1);
}

QTEST_GUILESS_MAIN(TestSurroundings)
#include "tst_surroundings.moc"
