// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: what Qt's plug-in for the system says.
#include "app/networkwatch.h"

#include <QNetworkInformation>

namespace doorplate {

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent)
{
    if (!QNetworkInformation::loadDefaultBackend())
        return; // the period of each account notices, only later
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::changed);
    connect(QNetworkInformation::instance(), &QNetworkInformation::transportMediumChanged, this,
            &NetworkWatch::changed);
}

NetworkWatch::~NetworkWatch() = default;

} // namespace doorplate
