// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Windows and macOS: what Qt's plug-in for the system says, and a slow look at the addresses, which no plug-in tells of.
#include "core/detect/networkwatch.h"

#include "core/detect/interfaces.h"

#include <QNetworkInformation>
#include <QTimer>

namespace doorplate {

namespace {

constexpr std::chrono::seconds pollPeriod(20);

// The interfaces that are up, with their addresses and default routes.
QSet<QByteArray> signsOfAll()
{
    QSet<QByteArray> signs;
    const auto views = systemInterfaces();
    for (const InterfaceView &view : views) {
        if (!view.isUp || view.isLoopback)
            continue;
        const QByteArray name = view.name.toUtf8();
        if (view.carriesDefaultRouteV4)
            signs.insert(name + " default4");
        if (view.carriesDefaultRouteV6)
            signs.insert(name + " default6");
        for (const InterfaceAddress &one : view.addresses) {
            if (one.address.scope() != AddressScope::LinkLocal && !one.isTentative)
                signs.insert(name + ' ' + one.address.bytes());
        }
    }
    return signs;
}

} // namespace

NetworkWatch::NetworkWatch(QObject *parent) : QObject(parent), m_known(signsOfAll())
{
    auto *poll = new QTimer(this);
    poll->setTimerType(Qt::VeryCoarseTimer);
    poll->start(pollPeriod);
    connect(poll, &QTimer::timeout, this, &NetworkWatch::read);
    if (!QNetworkInformation::loadDefaultBackend())
        return; // the look every now and then notices, only later
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::changed);
    connect(QNetworkInformation::instance(), &QNetworkInformation::transportMediumChanged, this,
            &NetworkWatch::changed);
}

NetworkWatch::~NetworkWatch() = default;

void NetworkWatch::read()
{
    const QSet<QByteArray> now = signsOfAll();
    if (std::exchange(m_known, now) != now)
        emit changed();
}

} // namespace doorplate
