// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// state.json: what must survive a restart about each host (HostMemory), written whole at each change.
#pragma once

#include "core/model/hostmemory.h"
#include "core/model/hostname.h"

#include <QMap>
#include <QObject>

#include <tuple>

namespace doorplate {

struct HostKey {
    QString accountId;
    Hostname host;
    AddressFamily family = AddressFamily::IPv4;

    bool operator==(const HostKey &) const = default;
    friend bool operator<(const HostKey &a, const HostKey &b)
    {
        return std::tie(a.accountId, a.host, a.family) < std::tie(b.accountId, b.host, b.family);
    }
};

class StateFile : public QObject
{
    Q_OBJECT

public:
    explicit StateFile(QString path, QObject *parent = nullptr);

    Result<QStringList> load(); // a broken file is kept aside: every host is then checked as if new
    HostMemory memory(const HostKey &key) const; // empty when unknown
    QList<HostKey> keysOf(const QString &accountId) const;

    Result<void> remember(const QMap<HostKey, HostMemory> &rows); // all of them in one write
    Result<void> forgetAccount(const QString &accountId);

private:
    Result<void> write();

    QString m_path;
    QMap<HostKey, HostMemory> m_rows;
};

} // namespace doorplate
