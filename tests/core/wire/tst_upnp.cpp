// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// UPnP gateway devices: searches, descriptions, SOAP and GENA, and the bytes that only look like them.
#include "core/wire/upnp.h"

#include <QRandomGenerator>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QUrl location(u"http://192.168.1.1:5000/rootDesc.xml"_s);
const auto ipConnection1 = u"urn:schemas-upnp-org:service:WANIPConnection:1"_s;
const auto ipConnection2 = u"urn:schemas-upnp-org:service:WANIPConnection:2"_s;
const auto pppConnection = u"urn:schemas-upnp-org:service:WANPPPConnection:1"_s;

WanService service()
{
    return {ipConnection1, QUrl(u"http://192.168.1.1:5000/ctl/IPConn"_s),
            QUrl(u"http://192.168.1.1:5000/evt/IPConn"_s)};
}

QByteArray ssdp(const QByteArray &place,
                const QByteArray &target = "urn:schemas-upnp-org:device:InternetGatewayDevice:1"_ba)
{
    return "HTTP/1.1 200 OK\r\nCACHE-CONTROL: max-age=120\r\nST: " + target + "\r\nUSN: uuid:1::" + target
           + "\r\nEXT:\r\nSERVER: test\r\nLOCATION: " + place + "\r\n\r\n";
}

QByteArray serviceXml(const QString &type, const QByteArray &control = "/ctl/IPConn"_ba,
                      const QByteArray &events = "/evt/IPConn"_ba)
{
    return "<service><serviceType>" + type.toUtf8() + "</serviceType><serviceId>x</serviceId><SCPDURL>/x.xml</SCPDURL>"
           + "<controlURL>" + control + "</controlURL><eventSubURL>" + events + "</eventSubURL></service>";
}

// As IGDs nest it: gateway, WAN device, connection device.
QByteArray description(const QByteArray &services, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>" + before
           + "<root "
             "xmlns=\"urn:schemas-upnp-org:device-1-0\"><specVersion><major>1</major><minor>0</minor></specVersion>"
             "<device><deviceType>urn:schemas-upnp-org:device:InternetGatewayDevice:1</deviceType><deviceList><device>"
             "<deviceType>urn:schemas-upnp-org:device:WANDevice:1</deviceType><deviceList><device><serviceList>"
           + services + "</serviceList></device></deviceList></device></deviceList></device></root>";
}

QByteArray soap(const QByteArray &body, const QByteArray &before = {})
{
    return "<?xml version=\"1.0\"?>" + before
           + "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" "
             "s:encodingStyle=\"http://schemas.xmlsoap.org/soap/encoding/\"><s:Body>"
           + body + "</s:Body></s:Envelope>";
}

QByteArray addressBody(const QByteArray &address)
{
    return "<u:GetExternalIPAddressResponse xmlns:u=\"urn:schemas-upnp-org:service:WANIPConnection:1\">"
           "<NewExternalIPAddress>"
           + address + "</NewExternalIPAddress></u:GetExternalIPAddressResponse>";
}

const auto bomb = "<!DOCTYPE r [<!ENTITY a \"81.2.69.142\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"_ba;

QByteArray nested(int depth)
{
    QByteArray xml;
    for (int i = 0; i < depth; ++i)
        xml += "<device>";
    for (int i = 0; i < depth; ++i)
        xml += "</device>";
    return xml;
}

} // namespace

class TestUpnp : public QObject
{
    Q_OBJECT

private slots:
    void searchesForBothVersions();
    void readsAReplyToASearch();
    void doesNotTakeForAReply_data();
    void doesNotTakeForAReply();

    void readsADescription_data();
    void readsADescription();
    void refusesADescription_data();
    void refusesADescription();

    void asksForTheAddress();
    void readsTheAddress_data();
    void readsTheAddress();
    void refusesAnAddress_data();
    void refusesAnAddress();

    void subscribes();
    void readsASubscription_data();
    void readsASubscription();
    void refusesASubscription();
    void readsAnEvent();
    void refusesAnEvent_data();
    void refusesAnEvent();

    void survivesBrokenXml();
};

void TestUpnp::searchesForBothVersions()
{
    const auto searches = ssdpSearches();
    QCOMPARE(searches.size(), 5);
    for (const QByteArray &search : searches) {
        QVERIFY(search.startsWith("M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1900\r\nMAN: \"ssdp:discover\"\r\n"));
        QVERIFY(search.endsWith("\r\n\r\n"));
        QVERIFY(!readSsdpReply(search)); // one's own, come back
    }
    QVERIFY(searches.front().contains("ST: urn:schemas-upnp-org:device:InternetGatewayDevice:2\r\n"));
}

void TestUpnp::readsAReplyToASearch()
{
    const auto reply = readSsdpReply(ssdp("http://192.168.1.1:5000/rootDesc.xml"));
    QVERIFY(reply);
    QCOMPARE(reply->location, location);
    QCOMPARE(reply->target, u"urn:schemas-upnp-org:device:InternetGatewayDevice:1"_s);
    // Header names in any case and order, line feeds alone.
    QVERIFY(readSsdpReply("HTTP/1.1 200 OK\nlocation:http://192.168.1.1/d.xml\nst:"
                          "urn:schemas-upnp-org:service:WANPPPConnection:1\n\n"));
}

void TestUpnp::doesNotTakeForAReply_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto good = "http://192.168.1.1/d.xml"_ba;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a notice to all") << "NOTIFY * HTTP/1.1\r\nLOCATION: http://192.168.1.1/d.xml\r\n\r\n"_ba;
    QTest::newRow("an error") << QByteArray(ssdp(good)).replace("200 OK", "404 No");
    QTest::newRow("no status") << "HTTP/1."_ba;
    QTest::newRow("another device") << ssdp(good, "urn:schemas-upnp-org:device:MediaServer:1");
    QTest::newRow("any device") << ssdp(good, "upnp:rootdevice");
    QTest::newRow("no location") << QByteArray(ssdp(good)).replace("LOCATION", "ELSEWHERE");
    QTest::newRow("a location by name") << ssdp("http://router.example.com/d.xml");
    QTest::newRow("a location over https") << ssdp("https://192.168.1.1/d.xml");
    QTest::newRow("a file") << ssdp("file:///etc/passwd");
    QTest::newRow("with a password") << ssdp("http://a:b@192.168.1.1/d.xml");
    QTest::newRow("a port that is none") << ssdp("http://192.168.1.1:99999/d.xml");
    QTest::newRow("cut in the location") << ssdp(good).left(150);
    QTest::newRow("too long") << ssdp(good + QByteArray(3000, 'x'));
    QTest::newRow("too many headers") << "HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(60) + ssdp(good);
}

void TestUpnp::doesNotTakeForAReply()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!readSsdpReply(bytes));
}

void TestUpnp::readsADescription_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QStringList>("types");
    QTest::addColumn<QString>("control");
    const auto own = u"http://192.168.1.1:5000/ctl/IPConn"_s;
    QTest::newRow("version 1") << description(serviceXml(ipConnection1)) << QStringList{ipConnection1} << own;
    QTest::newRow("version 2") << description(serviceXml(ipConnection2)) << QStringList{ipConnection2} << own;
    QTest::newRow("a dial-up line") << description(serviceXml(pppConnection)) << QStringList{pppConnection} << own;
    QTest::newRow("newer before older, IP before PPP")
        << description(serviceXml(pppConnection) + serviceXml(ipConnection1) + serviceXml(ipConnection2))
        << QStringList{ipConnection2, ipConnection1, pppConnection} << own;
    QTest::newRow("among others") << description(serviceXml(u"urn:schemas-upnp-org:service:Layer3Forwarding:1"_s)
                                                 + serviceXml(ipConnection1))
                                  << QStringList{ipConnection1} << own;
    QTest::newRow("a whole URL on another port of the same host")
        << description(serviceXml(ipConnection1, "http://192.168.1.1:49000/upnp")) << QStringList{ipConnection1}
        << u"http://192.168.1.1:49000/upnp"_s;
    QTest::newRow("a base of its own") << description(serviceXml(ipConnection1, "ctl"))
                                              .replace("<specVersion>",
                                                       "<URLBase>http://192.168.1.1:80/a/</URLBase><specVersion>")
                                       << QStringList{ipConnection1} << u"http://192.168.1.1:80/a/ctl"_s;
    QTest::newRow("a base elsewhere is not believed")
        << description(serviceXml(ipConnection1))
               .replace("<specVersion>", "<URLBase>http://10.0.0.1/</URLBase><specVersion>")
        << QStringList{ipConnection1} << own;
    QTest::newRow("a NUL at the end") << description(serviceXml(ipConnection1)) + '\0' << QStringList{ipConnection1}
                                      << own;
    QTest::newRow("a service that leads elsewhere is left out")
        << description(serviceXml(ipConnection2, "http://10.0.0.1/ctl") + serviceXml(ipConnection1))
        << QStringList{ipConnection1} << own;
}

void TestUpnp::readsADescription()
{
    QFETCH(QByteArray, xml);
    const auto services = readDeviceDescription(xml, location);
    QVERIFY2(services, services ? "" : qPrintable(services.error().detail));
    QStringList found;
    for (const WanService &one : *services)
        found.append(one.type);
    QTEST(found, "types");
    QTEST(services->front().control.toString(), "control");
}

void TestUpnp::refusesADescription_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = description(serviceXml(ipConnection1));
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a login page") << "<!DOCTYPE html><html><body>Sign in</body></html>"_ba;
    QTest::newRow("another document") << "<?xml version=\"1.0\"?><feed/>"_ba;
    QTest::newRow("cut") << good.left(good.size() / 2);
    QTest::newRow("cut before its last mark") << good.chopped(1);
    QTest::newRow("two documents") << good + good;
    QTest::newRow("a DTD") << description(serviceXml(ipConnection1), "<!DOCTYPE root>");
    QTest::newRow("an entity bomb") << description(serviceXml(ipConnection1, "/&d;"), bomb);
    QTest::newRow("an outer entity") << description(serviceXml(ipConnection1, "/&x;"),
                                                    "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
    QTest::newRow("an unknown entity") << description(serviceXml(ipConnection1, "/&x;"));
    QTest::newRow("no connection service")
        << description(serviceXml(u"urn:schemas-upnp-org:service:Layer3Forwarding:1"_s));
    QTest::newRow("a service of the future")
        << description(serviceXml(u"urn:schemas-upnp-org:service:WANIPConnection:3"_s));
    QTest::newRow("all that it has leads elsewhere") << description(serviceXml(ipConnection1, "http://10.0.0.1/ctl"));
    QTest::newRow("by a name") << description(serviceXml(ipConnection1, "http://router.example.com/ctl"));
    QTest::newRow("over another protocol") << description(serviceXml(ipConnection1, "ftp://192.168.1.1/ctl"));
    QTest::newRow("no control") << description(serviceXml(ipConnection1, ""));
    QTest::newRow("too deep") << description(nested(40) + serviceXml(ipConnection1));
    QTest::newRow("too many elements") << description(QByteArray("<a/>").repeated(6000) + serviceXml(ipConnection1));
    QTest::newRow("too large") << description("<x>" + QByteArray(300 * 1024, ' ') + "</x>" + serviceXml(ipConnection1));
}

void TestUpnp::refusesADescription()
{
    QFETCH(QByteArray, xml);
    const auto services = readDeviceDescription(xml, location);
    QVERIFY(!services);
    QCOMPARE(services.error().kind, Failure::Kind::BadReply);
}

void TestUpnp::asksForTheAddress()
{
    const HttpRequest request = externalAddressRequest(service());
    QCOMPARE(request.method, "POST"_ba);
    QCOMPARE(request.url, service().control);
    QVERIFY(request.headers.contains(
        {"SOAPAction"_ba, "\"urn:schemas-upnp-org:service:WANIPConnection:1#GetExternalIPAddress\""_ba}));
    QVERIFY(
        request.body.contains("<u:GetExternalIPAddress xmlns:u=\"urn:schemas-upnp-org:service:WANIPConnection:1\">"));
}

void TestUpnp::readsTheAddress_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("address");
    QTest::newRow("an address") << soap(addressBody("81.2.69.142")) << u"81.2.69.142"_s;
    QTest::newRow("with blanks") << soap(addressBody("\n 81.2.69.142 \n")) << u"81.2.69.142"_s;
    QTest::newRow("a private one: the router stands behind another")
        << soap(addressBody("192.168.178.2")) << u"192.168.178.2"_s;
    QTest::newRow("no line") << soap(addressBody("0.0.0.0")) << u"0.0.0.0"_s;
    QTest::newRow("other prefixes") << soap(addressBody("81.2.69.142"))
                                           .replace("<s:", "<SOAP-ENV:")
                                           .replace("</s:", "</SOAP-ENV:")
                                           .replace("xmlns:s=", "xmlns:SOAP-ENV=")
                                           .replace(" s:enc", " SOAP-ENV:enc")
                                    << u"81.2.69.142"_s;
}

void TestUpnp::readsTheAddress()
{
    QFETCH(QByteArray, body);
    const auto address = readExternalAddress({200, {}, body});
    QVERIFY2(address, address ? "" : qPrintable(address.error().detail));
    QTEST(address->toString(), "address");
}

void TestUpnp::refusesAnAddress_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("detail");
    const QByteArray good = soap(addressBody("81.2.69.142"));
    const auto fault = soap("<s:Fault><faultcode>s:Client</faultcode><faultstring>UPnPError</faultstring><detail>"
                            "<UPnPError xmlns=\"urn:schemas-upnp-org:control-1-0\"><errorCode>501</errorCode>"
                            "<errorDescription>Action Failed</errorDescription></UPnPError></detail></s:Fault>");
    const auto none = u"UPnP: no IPv4 address"_s;
    const auto noSoap = u"UPnP: no SOAP answer (HTTP 200)"_s;
    QTest::newRow("a fault") << 500 << fault << u"UPnP: error 501 Action Failed"_s;
    QTest::newRow("a fault that says 200") << 200 << fault << u"UPnP: error 501 Action Failed"_s;
    QTest::newRow("an address beside a fault")
        << 200 << soap(addressBody("81.2.69.142") + "<s:Fault/>") << u"UPnP: error"_s;
    QTest::newRow("an address with an error status") << 401 << good << u"UPnP: error"_s;
    QTest::newRow("nothing") << 200 << QByteArray() << noSoap;
    QTest::newRow("a page") << 200 << "<html><body>81.2.69.142</body></html>"_ba << noSoap;
    QTest::newRow("no envelope") << 200 << addressBody("81.2.69.142") << noSoap;
    QTest::newRow("an envelope of somebody else")
        << 200 << QByteArray(good).replace("xmlsoap.org", "example.org") << noSoap;
    QTest::newRow("cut") << 200 << good.chopped(20) << noSoap;
    QTest::newRow("a DTD") << 200 << soap(addressBody("81.2.69.142"), "<!DOCTYPE x>") << noSoap;
    QTest::newRow("an address by entity") << 200 << soap(addressBody("&a;"), bomb) << noSoap;
    QTest::newRow("the answer to another question")
        << 200
        << soap("<u:GetStatusInfoResponse "
                "xmlns:u=\"x\"><NewExternalIPAddress>81.2.69.142</NewExternalIPAddress></u:GetStatusInfoResponse>")
        << none;
    QTest::newRow("in the header") << 200 << soap(addressBody("81.2.69.142")).replace("s:Body", "s:Header") << none;
    QTest::newRow("two addresses in one") << 200 << soap(addressBody("81.2.69.142 81.2.69.143")) << none;
    QTest::newRow("IPv6") << 200 << soap(addressBody("2a02:8109::1")) << none;
    QTest::newRow("a mapped one") << 200 << soap(addressBody("::ffff:81.2.69.142")) << none;
    QTest::newRow("shorthand") << 200 << soap(addressBody("81.2")) << none;
    QTest::newRow("empty") << 200 << soap(addressBody("")) << u"UPnP: the router has no outer address"_s;
    QTest::newRow("longer than a text may be")
        << 200 << soap(addressBody("81.2.69.142" + QByteArray(2000, 'x'))) << none;
}

void TestUpnp::refusesAnAddress()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto address = readExternalAddress({status, {}, body});
    QVERIFY(!address);
    QTEST(address.error().detail, "detail");
}

void TestUpnp::subscribes()
{
    const HttpRequest request = subscribeRequest(service(), QUrl(u"http://192.168.1.2:40000/"_s), 1800s);
    QCOMPARE(request.method, "SUBSCRIBE"_ba);
    QCOMPARE(request.url, service().events);
    QCOMPARE(
        request.headers,
        (HttpHeaders{{"CALLBACK", "<http://192.168.1.2:40000/>"}, {"NT", "upnp:event"}, {"TIMEOUT", "Second-1800"}}));
    QCOMPARE(renewalRequest(service(), "uuid:7", 60s).headers,
             (HttpHeaders{{"SID", "uuid:7"}, {"TIMEOUT", "Second-60"}}));
    QCOMPARE(unsubscribeRequest(service(), "uuid:7").method, "UNSUBSCRIBE"_ba);
    QCOMPARE(unsubscribeRequest(service(), "uuid:7").headers, (HttpHeaders{{"SID", "uuid:7"}}));
}

void TestUpnp::readsASubscription_data()
{
    QTest::addColumn<QByteArray>("timeout");
    QTest::addColumn<int>("seconds");
    QTest::newRow("as asked") << "Second-1800"_ba << 1800;
    QTest::newRow("in other letters") << " second-300 "_ba << 300;
    QTest::newRow("for ever is a day") << "Second-infinite"_ba << 86400;
    QTest::newRow("absurdly long") << "Second-99999999999"_ba << 86400;
    QTest::newRow("absurdly short") << "Second-0"_ba << 60;
    QTest::newRow("not said") << QByteArray() << 1800;
    QTest::newRow("rubbish") << "tomorrow"_ba << 1800;
}

void TestUpnp::readsASubscription()
{
    QFETCH(QByteArray, timeout);
    QFETCH(int, seconds);
    const auto subscription = readSubscription({200, {{"SID", "uuid:7"}, {"TIMEOUT", timeout}}, {}});
    QVERIFY(subscription);
    QCOMPARE(*subscription, (UpnpSubscription{"uuid:7", std::chrono::seconds(seconds)}));
}

void TestUpnp::refusesASubscription()
{
    QCOMPARE(readSubscription({412, {}, {}}).error().httpStatus, 412);
    QVERIFY(!readSubscription({200, {}, {}}));
    QVERIFY(!readSubscription({200, {{"SID", QByteArray(500, 'x')}}, {}}));
}

void TestUpnp::readsAnEvent()
{
    const auto variables = readPropertySet(
        "<?xml version=\"1.0\"?><e:propertyset xmlns:e=\"urn:schemas-upnp-org:event-1-0\"><e:property>"
        "<ConnectionStatus>Connected</ConnectionStatus></e:property><e:property><ExternalIPAddress>81.2.69.142"
        "</ExternalIPAddress></e:property></e:propertyset>");
    QVERIFY(variables);
    QCOMPARE(*variables, (QMap<QString, QString>{{u"ConnectionStatus"_s, u"Connected"_s},
                                                 {u"ExternalIPAddress"_s, u"81.2.69.142"_s}}));
}

void TestUpnp::refusesAnEvent_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another document") << "<a/>"_ba;
    QTest::newRow("without its namespace") << "<propertyset><property><A>1</A></property></propertyset>"_ba;
    QTest::newRow("a bomb") << bomb
                                   + "<e:propertyset xmlns:e=\"urn:schemas-upnp-org:event-1-0\">&d;</e:propertyset>"_ba;
    QTest::newRow("cut") << "<e:propertyset xmlns:e=\"urn:schemas-upnp-org:event-1-0\"><e:property>"_ba;
}

void TestUpnp::refusesAnEvent()
{
    QFETCH(QByteArray, xml);
    QVERIFY(!readPropertySet(xml));
}

// Cut at every place, and with random bytes in it: nothing but the whole is believed, and nothing breaks.
void TestUpnp::survivesBrokenXml()
{
    const QByteArray whole = soap(addressBody("81.2.69.142"));
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(!readExternalAddress({200, {}, whole.left(size)}));
    QRandomGenerator random(1900);
    const auto expected = *Address::parse(u"81.2.69.142");
    const QByteArray device = description(serviceXml(ipConnection1));
    const QByteArray found = ssdp("http://192.168.1.1:5000/rootDesc.xml");
    for (int i = 0; i < 3000; ++i) {
        const auto broken = [&random](QByteArray bytes, int changes) {
            for (int change = 0; change < changes; ++change)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            return bytes;
        };
        const auto address = readExternalAddress({200, {}, broken(whole, 3)});
        QVERIFY(!address || *address == expected || address->family() == AddressFamily::IPv4);
        if (const auto services = readDeviceDescription(broken(device, 5), location)) {
            for (const WanService &one : *services)
                QCOMPARE(one.control.host(), location.host());
        }
        if (const auto reply = readSsdpReply(broken(found, 3)))
            QVERIFY(Address::parse(reply->location.host()));
        readPropertySet(broken(whole, 2));
    }
}

QTEST_GUILESS_MAIN(TestUpnp)

#include "tst_upnp.moc"
