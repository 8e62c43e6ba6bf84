// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hostname.h"

#include "core/model/address.h"

#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

bool isLabel(QStringView label)
{
    if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
        return false;
    for (const QChar c : label) {
        const bool isAllowed = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
        if (!isAllowed)
            return false;
    }
    return true;
}

// A name that ends in a number would be read as an IPv4 address (WHATWG URL, "ends in a number"): "10.1", "home.0x7f".
bool isNumber(QStringView label)
{
    const bool isHex = label.startsWith(u"0x");
    const QStringView digits = isHex ? label.mid(2) : label;
    return std::all_of(digits.begin(), digits.end(),
                       [isHex](QChar c) { return (c >= u'0' && c <= u'9') || (isHex && c >= u'a' && c <= u'f'); });
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Empty where IDNA forbids it.
QString asciiForm(QStringView name)
{
    return isAscii(name) ? name.toString().toLower() : QString::fromLatin1(QUrl::toAce(name.toString()));
}

} // namespace

std::optional<Hostname> Hostname::parse(QStringView text, HostnameForm form)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.size() > 1000)
        return std::nullopt;
    const bool hasWildcard = trimmed.startsWith(u"*.");
    QString plain = asciiForm(hasWildcard ? trimmed.mid(2) : trimmed);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    const QString ascii = hasWildcard ? u"*."_s + plain : plain;
    if (plain.isEmpty() || ascii.size() > 253 || Address::parse(plain))
        return std::nullopt;
    const auto labels = QStringView(plain).split(u'.');
    if (form == HostnameForm::Fqdn && (labels.size() < 2 || isNumber(labels.back())))
        return std::nullopt;
    if (!std::all_of(labels.begin(), labels.end(), isLabel))
        return std::nullopt;
    return Hostname(ascii);
}

QString Hostname::display() const
{
    const QString plain = isWildcard() ? m_ascii.mid(2) : m_ascii;
    // Every top-level domain, not only those on Qt's list of trusted registries: this is the person's own name.
    const QString shown = QUrl::fromAce(plain.toLatin1(), QUrl::IgnoreIDNWhitelist);
    if (shown.isEmpty())
        return m_ascii;
    return isWildcard() ? u"*."_s + shown : shown;
}

QStringList splitNames(QStringView text)
{
    QStringList names;
    QString name;
    const auto take = [&names, &name] {
        if (!name.isEmpty())
            names.append(std::exchange(name, {}));
    };
    for (const QChar c : text) {
        // isSpace knows the hard and wide spaces that come along when a list is copied from a web page.
        if (c.isSpace() || c == u',' || c == u';')
            take();
        else
            name += c;
    }
    take();
    return names;
}

} // namespace doorplate
