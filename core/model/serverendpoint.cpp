// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/serverendpoint.h"

#include "core/model/address.h"
#include "core/model/hostname.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// The piece that is not understood, fit for a sentence: short, one line, and without what stands before an @, which
// may be a password.
std::unexpected<Failure> notUnderstood(const QString &piece)
{
    constexpr qsizetype most = 80;
    QString shown = piece.contains(u'@') ? piece.mid(piece.lastIndexOf(u'@')) : piece;
    if (shown.size() > most)
        shown = shown.first(most) + u'\u2026';
    for (QChar &c : shown) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return failed(Failure::Kind::Misconfigured, shown.simplified());
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

std::optional<QString> checkedHost(const QString &text)
{
    if (const auto address = Address::parse(text))
        return address->toString();
    const auto name = Hostname::parse(text, HostnameForm::Label);
    if (!name || name->isWildcard())
        return std::nullopt;
    // "10.1" and "203.0.113.777": the system would guess an address from the one and fail at the other.
    const QString ascii = name->ascii();
    const QString full = name->isFqdn() ? ascii : u"name."_s + ascii;
    return Hostname::parse(full) ? std::optional(ascii) : std::nullopt;
}

std::optional<int> checkedPort(QStringView text)
{
    const bool isDigits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const int port = isDigits ? text.toInt() : 0; // 0 also where the number is too large
    return port >= 1 && port <= 65535 ? std::optional(port) : std::nullopt;
}

struct NameAndPort {
    QString name;
    QString port; // null where there is none
};

std::optional<NameAndPort> split(const QString &text)
{
    NameAndPort parts{text, {}};
    if (text.startsWith(u'[')) {
        const qsizetype end = text.indexOf(u']');
        const auto address = Address::parse(text.mid(1, end - 1));
        if (end < 0 || !address || address->family() != AddressFamily::IPv6)
            return std::nullopt;
        parts.name = address->toString();
        if (end + 1 == text.size())
            return parts;
        if (text[end + 1] != u':')
            return std::nullopt;
        parts.port = text.mid(end + 2);
    } else if (text.count(u':') == 1) {
        parts.name = text.section(u':', 0, 0);
        parts.port = text.section(u':', 1);
    } else {
        return parts;
    }
    return parts.port.isEmpty() ? std::nullopt : std::optional(parts);
}

} // namespace

Result<ServerEndpoint> ServerEndpoint::parse(QStringView text)
{
    ServerEndpoint endpoint;
    const QString whole = text.trimmed().toString();
    QString rest = whole;
    const qsizetype slash = rest.indexOf(u'/');
    if (slash > 0 && rest.indexOf(u"://") == slash - 1) {
        const QString scheme = rest.first(slash - 1).toLower();
        if (scheme != u"http" && scheme != u"https")
            return notUnderstood(scheme.isEmpty() ? u"://"_s : scheme);
        endpoint.ssl = scheme == u"https";
        rest = rest.sliced(slash + 2);
    }
    if (const qsizetype fragment = rest.indexOf(u'#'); fragment >= 0)
        rest.truncate(fragment); // RFC 9110 section 7.1: it is not part of the request
    const auto pathAt = std::find_if(rest.cbegin(), rest.cend(), [](QChar c) { return c == u'/' || c == u'?'; });
    if (pathAt != rest.cend()) {
        const QString tail = rest.sliced(pathAt - rest.cbegin());
        if (hasControlCharacter(tail))
            return notUnderstood(tail);
        endpoint.path = tail.startsWith(u'/') ? tail : u'/' + tail;
        rest.chop(tail.size());
    }
    // A password in a URL belongs in its own field: it is never kept here, nor said.
    if (rest.isEmpty() || rest.contains(u'@'))
        return notUnderstood(whole);
    // The @ may also stand behind a slash of the password; then the pieces before it must not be said either.
    const bool mayHoldPassword = whole.contains(u'@');
    const auto parts = split(rest);
    if (!parts)
        return notUnderstood(mayHoldPassword ? whole : rest);
    const auto host = checkedHost(parts->name);
    if (!host)
        return notUnderstood(mayHoldPassword ? whole : parts->name);
    endpoint.host = *host;
    if (!parts->port.isNull()) {
        endpoint.port = checkedPort(parts->port);
        if (!endpoint.port)
            return notUnderstood(mayHoldPassword ? whole : parts->port);
    }
    return endpoint;
}

QString ServerEndpoint::nameAndPort() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return port ? name + u':' + QString::number(*port) : name;
}

bool ServerEndpoint::isAtHome() const
{
    if (const auto address = Address::parse(host)) {
        switch (address->scope()) {
        case AddressScope::Loopback:
        case AddressScope::Private:
        case AddressScope::LinkLocal:
        case AddressScope::UniqueLocal:
            return true;
        case AddressScope::Global:
        case AddressScope::Unspecified:
        case AddressScope::CarrierNat:
        case AddressScope::Documentation:
        case AddressScope::Benchmark:
        case AddressScope::Multicast:
        case AddressScope::Reserved:
        case AddressScope::Transition:
        case AddressScope::Translated:
            return false;
        }
    }
    constexpr QLatin1StringView domains[] = {"localhost"_L1, "test"_L1, "local"_L1, "home.arpa"_L1, "internal"_L1};
    return std::ranges::any_of(domains, [this](QLatin1StringView domain) {
        return host == domain || (host.endsWith(domain) && host.chopped(domain.size()).endsWith(u'.'));
    });
}

} // namespace doorplate
