// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/imported.h"

#include "core/importers/importtext.h"
#include "core/model/keytable.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr std::array<KeyRow<ImportFormat>, 10> formats{{
    {ImportFormat::Doorplate, "doorplate"},
    {ImportFormat::Inadyn, "inadyn"},
    {ImportFormat::InadynOneLine, "inadyn1"},
    {ImportFormat::Ddclient, "ddclient"},
    {ImportFormat::DdnsUpdater, "ddns-updater"},
    {ImportFormat::DdnsGo, "ddns-go"},
    {ImportFormat::TrueNas, "truenas"},
    {ImportFormat::Noip2, "noip2"},
    {ImportFormat::OpenWrt, "openwrt"},
    {ImportFormat::OpnSense, "opnsense"},
}};

QString withPlace(const ImportPlace &place, const QString &text)
{
    if (place.line <= 0)
        return place.file.isEmpty() ? text : ImportText::tr("%1: %2").arg(place.file, text);
    if (place.file.isEmpty())
        return ImportText::tr("Line %1: %2").arg(place.line).arg(text);
    return ImportText::tr("%1, line %2: %3").arg(place.file).arg(place.line).arg(text);
}

} // namespace

QString keyOf(ImportFormat format)
{
    return keyIn(formats, format);
}

QString nameOf(ImportFormat format)
{
    switch (format) {
    case ImportFormat::Doorplate:
        return ImportText::tr("an export of Doorplate");
    case ImportFormat::Inadyn:
        return ImportText::tr("settings of inadyn");
    case ImportFormat::InadynOneLine:
        return ImportText::tr("settings of inadyn 1");
    case ImportFormat::Ddclient:
        return ImportText::tr("settings of ddclient");
    case ImportFormat::DdnsUpdater:
        return ImportText::tr("settings of ddns-updater");
    case ImportFormat::DdnsGo:
        return ImportText::tr("settings of ddns-go");
    case ImportFormat::TrueNas:
        return ImportText::tr("Dynamic DNS settings of TrueNAS");
    case ImportFormat::Noip2:
        return ImportText::tr("settings of No-IP's client noip2");
    case ImportFormat::OpenWrt:
        return ImportText::tr("Dynamic DNS settings of OpenWrt");
    case ImportFormat::OpnSense:
        return ImportText::tr("Dynamic DNS settings of OPNsense");
    }
    Q_UNREACHABLE();
    return {};
}

QString sentence(const ImportNote &note)
{
    return withPlace(note.place, note.text);
}

QString sentence(const ImportProblem &problem)
{
    return withPlace(problem.place, problem.text);
}

} // namespace doorplate
