// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hostname.h"

#include "core/model/address.h"

#include <QRegularExpression>
#include <QUrl>

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

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

std::optional<Hostname> Hostname::parse(QStringView text, HostnameForm form)
{
    QString name = text.trimmed().toString();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name.size() > 1000)
        return std::nullopt;
    const bool hasWildcard = name.startsWith(u"*.");
    QString plain = hasWildcard ? name.mid(2) : name;
    plain = isAscii(plain) ? plain.toLower() : QString::fromLatin1(QUrl::toAce(plain));
    if (plain.isEmpty() || plain.size() > 253 || Address::parse(plain))
        return std::nullopt;
    const auto labels = QStringView(plain).split(u'.');
    if (form == HostnameForm::Fqdn && labels.size() < 2)
        return std::nullopt;
    for (const auto label : labels) {
        if (!isLabel(label))
            return std::nullopt;
    }
    // A name whose last label is a number would be read as an IP address by browsers (WHATWG URL, "ends in a number").
    if (form == HostnameForm::Fqdn && labels.back().front().isDigit() && labels.back().toString().toULongLong() > 0)
        return std::nullopt;
    return Hostname(hasWildcard ? u"*."_s + plain : plain);
}

QString Hostname::display() const
{
    const QString plain = isWildcard() ? m_ascii.mid(2) : m_ascii;
    const QString shown = QUrl::fromAce(plain.toLatin1());
    return isWildcard() ? u"*."_s + shown : shown;
}

QStringList splitNames(QStringView text)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    return text.toString().split(separators, Qt::SkipEmptyParts);
}

} // namespace doorplate
