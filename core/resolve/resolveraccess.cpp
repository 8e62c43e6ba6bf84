// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/publishedjob.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace doorplate {

// resolv.conf(5). Elsewhere than on Unix the list is empty, and nothing is looked up: the memory is then the only
// witness. (Windows keeps its servers behind GetAdaptersAddresses; not written, since it could not be tried.)
ResolverAccess ResolverAccess::system()
{
    ResolverAccess access;
#ifdef Q_OS_UNIX
    QFile file(u"/etc/resolv.conf"_s);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return access;
    for (const QByteArray &line : file.read(64 * 1024).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || words[0] != "nameserver")
            continue;
        const QHostAddress address(QString::fromLatin1(words[1])); // with a zone id ("fe80::1%eth0") too
        if (!address.isNull())
            access.resolvers.append(DnsServer{address, 53});
    }
#endif
    return access;
}

} // namespace doorplate
