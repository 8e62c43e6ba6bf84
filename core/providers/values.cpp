// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/values.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

void addAddresses(TemplateValues &values, const UpdateWish &wish)
{
    const QByteArray readable = ":,"_ba;
    QStringList all;
    const auto add = [&](const Address &address) {
        const bool isIpv4 = address.family() == AddressFamily::IPv4;
        values.insert(isIpv4 ? u"ip4"_s : u"ip6"_s, {address.toString(), readable});
        isIpv4 ? all.prepend(address.toString()) : all.append(address.toString());
    };
    add(wish.address);
    if (wish.companion && wish.companion->family() != wish.address.family())
        add(*wish.companion);
    values.insert(u"ip"_s, {wish.address.toString(), readable});
    values.insert(u"ips"_s, {all.join(u','), readable});
    values.insert(u"type"_s, {wish.address.family() == AddressFamily::IPv4 ? u"A"_s : u"AAAA"_s});
}

Result<void> addZone(TemplateValues &values, const UpdateWish &wish)
{
    const QString typed = values.value(u"zone"_s).value.toString();
    if (typed.isEmpty() || wish.hosts.isEmpty())
        return {};
    const auto zone = Hostname::parse(typed);
    const QString host = wish.hosts.front().ascii();
    if (!zone || (host != zone->ascii() && !host.endsWith(u'.' + zone->ascii())))
        return failed(Failure::Kind::Misconfigured, u"zone"_s);
    const QString sub = host.left(std::max<qsizetype>(0, host.size() - zone->ascii().size() - 1));
    values.insert(u"zone"_s, {zone->ascii()});
    values.insert(u"zoneDot"_s, {QString(zone->ascii() + u'.')});
    values.insert(u"sub"_s, {sub});
    values.insert(u"subOrAt"_s, {sub.isEmpty() ? u"@"_s : sub});
    return {};
}

Result<void> addFields(TemplateValues &values, const Description &description, const UpdateWish &wish)
{
    for (const ProviderField &field : description.fields) {
        QString text;
        if (field.isSecret)
            text = QString::fromUtf8(wish.credentials.secret(field.key).reveal());
        else if (field.key == u"username")
            text = wish.account.username.trimmed();
        else
            text = wish.account.fields.value(field.key).trimmed();
        if (text.isEmpty() && field.isRequired)
            return failed(field.isSecret ? Failure::Kind::NoSecret : Failure::Kind::Misconfigured, field.key);
        values.insert(field.key, {text});
    }
    return {};
}

} // namespace

QStringList commonValueNames()
{
    return {u"hostname"_s, u"hostnameDot"_s, u"hostnames"_s, u"ip"_s,     u"ip4"_s,
            u"ip6"_s,      u"ips"_s,         u"type"_s,      u"zone"_s,   u"zoneDot"_s,
            u"sub"_s,      u"subOrAt"_s,     u"now"_s,       u"client"_s, u"clientVersion"_s};
}

Result<TemplateValues> valuesOf(const Description &description, const UpdateWish &wish)
{
    const bool isTooMany = description.hostsPerRequest > 0 && wish.hosts.size() > description.hostsPerRequest;
    if (wish.hosts.isEmpty() || isTooMany)
        return failed(Failure::Kind::Misconfigured, u"domains"_s);

    TemplateValues values;
    if (const auto added = addFields(values, description, wish); !added)
        return std::unexpected(added.error());
    QStringList names;
    for (const Hostname &host : wish.hosts)
        names += host.ascii();
    values.insert(u"hostname"_s, {names.front()});
    values.insert(u"hostnameDot"_s, {QString(names.front() + u'.')});
    values.insert(u"hostnames"_s, {names.join(u','), ","_ba});
    values.insert(u"now"_s, {double(wish.now.toSecsSinceEpoch())});
    values.insert(u"client"_s, {u"Doorplate"_s});
    values.insert(u"clientVersion"_s, {QStringLiteral(DOORPLATE_VERSION)});
    addAddresses(values, wish);
    if (const auto added = addZone(values, wish); !added)
        return std::unexpected(added.error());
    return values;
}

} // namespace doorplate
