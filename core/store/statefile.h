// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// state.json: what must survive a restart about each host (HostMemory) and each source (SourceHealth), written whole at
// each change.
#pragma once

#include "core/model/hostmemory.h"
#include "core/model/hostname.h"
#include "core/model/sourcehealth.h"
#include "core/store/versionedfile.h"

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

QJsonObject toJson(const HostMemory &memory);
// What cannot be read in it is left out and named.
HostMemory memoryFromJson(const QJsonObject &object, QStringList *problems);

class StateFile : public QObject
{
    Q_OBJECT

public:
    explicit StateFile(QString path, QObject *parent = nullptr);

    Result<QStringList> load(); // a broken file is kept aside: every host is then checked as if new
    HostMemory memory(const HostKey &key) const { return m_rows.value(key); } // empty when unknown
    QList<HostKey> keysOf(const QString &accountId) const;
    QList<HostKey> keys() const;

    // All of them in one write; an empty memory takes its row away. Unlike a setting, what happened cannot be taken back: after a failure the rows are
    // remembered in memory all the same, so that nothing is sent twice, and the next write brings them to the disk.
    Result<void> remember(const QMap<HostKey, HostMemory> &rows);
    Result<void> forgetAccount(const QString &accountId);
    // Tries again after a failure; nothing to do otherwise.
    Result<void> catchUp() { return m_isBehind ? write() : Result<void>(); }
    bool isBehind() const { return m_isBehind; } // the disk does not hold what is remembered

    // How the sources fare. What must survive a restart (dissents and rests) is written, and only when it changed; the
    // last readings are kept in memory.
    const SourceHealths &sources() const { return m_sources; }
    Result<void> rememberSources(const SourceHealths &sources);

private:
    Result<void> write();

    VersionedFile m_file;
    QJsonObject m_unknown;
    QMap<HostKey, HostMemory> m_rows;
    SourceHealths m_sources;
    bool m_isBehind = false;
};

} // namespace doorplate
