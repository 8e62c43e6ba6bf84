// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/serverendpoint.h"

#include "core/model/address.h"
#include "core/model/hostname.h"

namespace doorplate {

namespace {

Result<QString> checkedHost(const QString &text)
{
    if (Address::parse(text))
        return text.toLower();
    const auto name = Hostname::parse(text, HostnameForm::Label);
    if (!name || name->isWildcard())
        return failed(Failure::Kind::Misconfigured, text);
    return name->ascii();
}

Result<int> checkedPort(QStringView text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535 || text.front() == u'+')
        return failed(Failure::Kind::Misconfigured, text.toString());
    return port;
}

} // namespace

Result<ServerEndpoint> ServerEndpoint::parse(QStringView text)
{
    ServerEndpoint endpoint;
    QString rest = text.trimmed().toString();
    const qsizetype scheme = rest.indexOf(u"://");
    if (scheme >= 0) {
        const QString name = rest.left(scheme).toLower();
        if (name != u"http" && name != u"https")
            return failed(Failure::Kind::Misconfigured, name);
        endpoint.ssl = name == u"https";
        rest = rest.mid(scheme + 3);
    }
    qsizetype path = 0;
    while (path < rest.size() && rest[path] != u'/' && rest[path] != u'?' && rest[path] != u'#')
        ++path;
    if (path < rest.size()) {
        const QString tail = rest.mid(path);
        endpoint.path = tail.startsWith(u'/') ? tail : u'/' + tail;
        rest.truncate(path);
    }
    if (rest.contains(u'@')) // a password in a URL belongs in its own field; never keep it here, nor say it
        return failed(Failure::Kind::Misconfigured, rest.mid(rest.lastIndexOf(u'@')));

    QString host = rest;
    QString port;
    if (rest.startsWith(u'[')) {
        const qsizetype end = rest.indexOf(u']');
        if (end < 0 || (end + 1 < rest.size() && rest[end + 1] != u':'))
            return failed(Failure::Kind::Misconfigured, rest);
        host = rest.mid(1, end - 1);
        const auto address = Address::parse(host);
        if (!address || address->family() != AddressFamily::IPv6)
            return failed(Failure::Kind::Misconfigured, rest);
        port = rest.mid(end + 2);
        if (rest.endsWith(u':'))
            return failed(Failure::Kind::Misconfigured, rest);
    } else if (rest.count(u':') == 1) {
        host = rest.section(u':', 0, 0);
        port = rest.section(u':', 1);
        if (port.isEmpty())
            return failed(Failure::Kind::Misconfigured, rest);
    }
    const auto checked = checkedHost(host);
    if (!checked)
        return std::unexpected(checked.error());
    endpoint.host = *checked;
    if (!port.isEmpty()) {
        const auto number = checkedPort(port);
        if (!number)
            return std::unexpected(number.error());
        endpoint.port = *number;
    }
    return endpoint;
}

QString ServerEndpoint::nameAndPort() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return port ? name + u':' + QString::number(*port) : name;
}

} // namespace doorplate
