// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A real authoritative name server (BIND, Knot, PowerDNS) on a free port of loopback, with its own settings in a folder
// of its own. Ends with the test, however that ends.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace doorplate {

class NameServer
{
public:
    enum class Kind { Bind, Knot, PowerDns };

    struct Key {
        QByteArray name;
        QByteArray algorithm; // "hmac-sha256"
        QByteArray base64;
        bool mayUpdate = true; // A and AAAA anywhere in the zone
    };

    // Serves example.com with these lines of a zone file, which stand behind its SOA and NS.
    NameServer(Kind kind, const QList<Key> &keys, const QByteArray &zoneLines);
    ~NameServer();

    // Empty = it runs; else what is wrong and what to do, the package to install first of all.
    QString start();
    quint16 port() const { return m_port; }
    // The whole zone as the server has it now, a record a line, sorted, without its SOA.
    QStringList records() const;
    QByteArray log() const { return m_log; }

private:
    QString startBind();
    QString startKnot();
    QString startPowerDns();
    QString launch(const QString &package, const QString &program, const QStringList &arguments,
                   const QByteArray &sign);
    QByteArray write(const QByteArray &name, const QByteArray &text) const; // the path

    Kind m_kind;
    QList<Key> m_keys;
    QByteArray m_zone;
    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_log;
    quint16 m_port = 0;
};

} // namespace doorplate
