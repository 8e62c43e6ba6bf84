// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The XML of UPnP. It comes from whoever has the router's address: no DTD, no entity of its own, bounded in size, depth
// and number of elements.
#include "core/wire/upnp.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDepth = 32;
constexpr int mostElements = 5000;
constexpr int mostServices = 16;
constexpr int mostVariables = 64;
constexpr qsizetype mostTextChars = 1024;
constexpr auto soapNamespace = "http://schemas.xmlsoap.org/soap/envelope/"_L1;
constexpr auto eventNamespace = "urn:schemas-upnp-org:event-1-0"_L1;

// In the order of preference.
constexpr auto serviceTypes = {"urn:schemas-upnp-org:service:WANIPConnection:2",
                               "urn:schemas-upnp-org:service:WANIPConnection:1",
                               "urn:schemas-upnp-org:service:WANPPPConnection:1"};

// One element that holds only text, with the names of those around it.
struct Leaf {
    QStringList path; // from the root to the element itself
    QString space;    // its namespace
    QString text;
};

struct Tree {
    QString root;
    QString rootSpace;
    QList<Leaf> leaves; // in document order
};

class BoundedReader
{
public:
    explicit BoundedReader(const QByteArray &xml) : m_reader(xml) { m_reader.setEntityExpansionLimit(0); }

    std::optional<Tree> read();

private:
    bool take();
    bool begin();
    void end();

    QXmlStreamReader m_reader;
    Tree m_tree;
    QStringList m_path;
    QString m_text;
    bool m_isLeaf = false;
    int m_elements = 0;
};

std::optional<Tree> BoundedReader::read()
{
    while (!m_reader.atEnd()) {
        m_reader.readNext();
        if (!take())
            return std::nullopt;
    }
    return m_reader.hasError() || m_tree.root.isEmpty() ? std::nullopt : std::optional(m_tree);
}

bool BoundedReader::take()
{
    switch (m_reader.tokenType()) {
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::Invalid:
        return false;
    case QXmlStreamReader::StartElement:
        return begin();
    case QXmlStreamReader::EndElement:
        end();
        return true;
    case QXmlStreamReader::Characters:
        m_text += m_reader.text();
        return m_text.size() <= mostUpnpXmlBytes;
    case QXmlStreamReader::NoToken:
    case QXmlStreamReader::StartDocument:
    case QXmlStreamReader::EndDocument:
    case QXmlStreamReader::Comment:
    case QXmlStreamReader::ProcessingInstruction:
        return true;
    }
    return false;
}

bool BoundedReader::begin()
{
    if (++m_elements > mostElements || m_path.size() >= mostDepth)
        return false;
    if (m_path.isEmpty()) {
        m_tree.root = m_reader.name().toString();
        m_tree.rootSpace = m_reader.namespaceUri().toString();
    }
    m_path.append(m_reader.name().toString());
    m_text.clear();
    m_isLeaf = true;
    return true;
}

void BoundedReader::end()
{
    if (m_isLeaf && m_text.size() <= mostTextChars)
        m_tree.leaves.append({m_path, m_reader.namespaceUri().toString(), m_text.trimmed()});
    m_path.removeLast();
    m_text.clear();
    m_isLeaf = false;
}

std::optional<Tree> treeOf(const QByteArray &xml)
{
    // Some routers end their documents with a NUL or with line breaks.
    QByteArray trimmed = xml;
    while (trimmed.endsWith('\0'))
        trimmed.chop(1);
    return trimmed.size() > mostUpnpXmlBytes ? std::nullopt : BoundedReader(trimmed.trimmed()).read();
}

QUrl onSameHost(const QUrl &base, const QString &text)
{
    const QUrl url = base.resolved(QUrl(text));
    return !text.isEmpty() && url.isValid() && url.scheme() == u"http" && url.host() == base.host()
                   && url.userInfo().isEmpty()
               ? url
               : QUrl();
}

// Services of all embedded devices, wherever in the document they stand.
QList<WanService> servicesOf(const Tree &tree, const QUrl &base)
{
    QList<WanService> services;
    for (const Leaf &leaf : tree.leaves) {
        if (leaf.path.size() < 2 || leaf.path.at(leaf.path.size() - 2) != u"service")
            continue;
        const QString &name = leaf.path.back();
        // UDA 1.1 section 2.3: serviceType is the first element of a service.
        if (name == u"serviceType")
            services.append({leaf.text, {}, {}});
        else if (services.isEmpty())
            continue;
        else if (name == u"controlURL")
            services.back().control = onSameHost(base, leaf.text);
        else if (name == u"eventSubURL")
            services.back().events = onSameHost(base, leaf.text);
    }
    return services;
}

qsizetype rankOf(const WanService &service)
{
    return std::ranges::find_if(serviceTypes,
                                [&service](const char *type) { return service.type == QLatin1String(type); })
           - serviceTypes.begin();
}

} // namespace

Result<QList<WanService>> readDeviceDescription(const QByteArray &xml, const QUrl &location)
{
    const auto tree = treeOf(xml);
    if (!tree || tree->root != u"root")
        return failed(Failure::Kind::BadReply, u"UPnP: no device description"_s);
    QUrl base = location;
    for (const Leaf &leaf : tree->leaves) {
        if (leaf.path.size() == 2 && leaf.path.back() == u"URLBase" && onSameHost(location, leaf.text).isValid())
            base = QUrl(leaf.text); // UDA 1.0; 1.1 has it no more
    }
    QList<WanService> services = servicesOf(*tree, base);
    services.removeIf([](const WanService &service) {
        return !service.control.isValid() || rankOf(service) == qsizetype(serviceTypes.size());
    });
    std::ranges::stable_sort(services, {}, rankOf);
    if (services.size() > mostServices)
        services.resize(mostServices);
    if (services.isEmpty())
        return failed(Failure::Kind::BadReply, u"UPnP: a device without a connection service"_s);
    return services;
}

Result<Address> readExternalAddress(const HttpReply &reply)
{
    const auto tree = treeOf(reply.body);
    if (!tree || tree->root != u"Envelope" || tree->rootSpace != soapNamespace)
        return failed(Failure::Kind::BadReply, u"UPnP: no SOAP answer (HTTP %1)"_s.arg(reply.status));
    const auto textOf = [&tree](QStringView name) {
        const auto found =
            std::ranges::find_if(tree->leaves, [name](const Leaf &leaf) { return leaf.path.back() == name; });
        return found == tree->leaves.end() ? QString() : found->text;
    };
    const bool isFault =
        std::ranges::any_of(tree->leaves, [](const Leaf &leaf) { return leaf.path.contains(u"Fault"_s); });
    if (isFault || reply.status != 200) {
        return failed(
            Failure::Kind::BadReply,
            u"UPnP: error %1 %2"_s.arg(textOf(u"errorCode"), textOf(u"errorDescription").left(80)).simplified());
    }
    const auto leaf = std::ranges::find_if(tree->leaves, [](const Leaf &one) {
        return one.path
               == QStringList{u"Envelope"_s, u"Body"_s, u"GetExternalIPAddressResponse"_s, u"NewExternalIPAddress"_s};
    });
    const auto address = leaf == tree->leaves.end() ? std::nullopt : Address::parse(leaf->text);
    // A device without a line says nothing, or an address of zeros.
    if (leaf != tree->leaves.end() && leaf->text.isEmpty())
        return failed(Failure::Kind::Unreachable, u"UPnP: the router has no outer address"_s);
    if (!address || address->family() != AddressFamily::IPv4)
        return failed(Failure::Kind::BadReply, u"UPnP: no IPv4 address"_s);
    return *address;
}

std::optional<QMap<QString, QString>> readPropertySet(const QByteArray &xml)
{
    const auto tree = treeOf(xml);
    if (!tree || tree->root != u"propertyset" || tree->rootSpace != eventNamespace)
        return std::nullopt;
    QMap<QString, QString> variables;
    for (const Leaf &leaf : tree->leaves) {
        if (leaf.path.size() == 3 && leaf.path.at(1) == u"property" && variables.size() < mostVariables)
            variables.insert(leaf.path.back(), leaf.text);
    }
    return variables;
}

} // namespace doorplate
