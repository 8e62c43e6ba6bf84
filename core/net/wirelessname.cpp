// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/wirelessname.h"

#include <QByteArray>
#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <linux/wireless.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace doorplate {

#if defined(Q_OS_LINUX)
QString wirelessName(const QString &interface)
{
    // The old wireless extensions, which the kernel answers for today's drivers too: one call instead of a dialogue over
    // generic netlink.
    const QByteArray name = interface.toUtf8();
    if (name.isEmpty() || name.size() >= IFNAMSIZ)
        return {};
    char ssid[IW_ESSID_MAX_SIZE + 1] = {};
    iwreq request{};
    qstrncpy(request.ifr_name, name.constData(), IFNAMSIZ);
    request.u.essid.pointer = ssid;
    request.u.essid.length = IW_ESSID_MAX_SIZE;
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return {};
    const bool isTold = ::ioctl(socket, SIOCGIWESSID, &request) == 0;
    ::close(socket);
    return isTold ? QString::fromUtf8(ssid).trimmed() : QString();
}
#else
QString wirelessName(const QString &)
{
    return {};
}
#endif

} // namespace doorplate
