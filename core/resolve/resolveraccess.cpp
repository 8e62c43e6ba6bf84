// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/publishedjob.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace doorplate {

ResolverAccess ResolverAccess::fromResolvConf(const QByteArray &text)
{
    ResolverAccess access;
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver"_ba)
            continue;
        const QHostAddress address(QString::fromLatin1(words[1]));
        const DnsServer server{address, 53};
        if (!address.isNull() && !access.resolvers.contains(server))
            access.resolvers.append(server);
    }
    return access;
}

ResolverAccess ResolverAccess::system()
{
    ResolverAccess access;
#ifdef Q_OS_UNIX
    constexpr qint64 mostBytes = 64 * 1024;
    QFile file(u"/etc/resolv.conf"_s);
    if (file.open(QIODevice::ReadOnly))
        access = fromResolvConf(file.read(mostBytes));
#endif
    access.publicResolvers = doorplate::publicResolvers();
    return access;
}

} // namespace doorplate
