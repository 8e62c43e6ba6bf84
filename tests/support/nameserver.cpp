// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nameserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <ldns/ldns.h>

#include <csignal>
#include <cstdlib>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int patience = 20'000; // milliseconds; a loaded machine

// Free for both protocols at the moment, and as good as nobody else's the next.
quint16 freePort()
{
    for (int attempt = 0; attempt < 50; ++attempt) {
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress::LocalHost, 0) && udp.bind(QHostAddress::LocalHost, tcp.serverPort()))
            return tcp.serverPort();
    }
    return 0;
}

QString programPath(const QString &name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
}

QString missing(const QString &program, const QString &package)
{
    return u"%1 is missing. Install the package %2 (./dev test does), by: apt-get install %2"_s.arg(program, package);
}

QByteArray joined(const QList<QByteArray> &lines)
{
    return lines.join('\n') + '\n';
}

} // namespace

NameServer::NameServer(Kind kind, const QList<Key> &keys, const QByteArray &zoneLines) : m_kind(kind), m_keys(keys)
{
    m_zone = "$ORIGIN example.com.\n$TTL 3600\n"
             "@ IN SOA ns1.example.com. admin.example.com. 1 3600 600 86400 60\n"
             "@ IN NS ns1.example.com.\nns1 IN A 127.0.0.1\n"
             + zoneLines;
}

NameServer::~NameServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString NameServer::start()
{
    m_port = freePort();
    write("example.com.zone", m_zone);
    switch (m_kind) {
    case Kind::Bind:
        return startBind();
    case Kind::Knot:
        return startKnot();
    case Kind::PowerDns:
        return startPowerDns();
    }
    Q_UNREACHABLE();
    return {};
}

QString NameServer::startBind()
{
    QByteArray keys;
    QByteArray grants;
    for (const Key &key : m_keys) {
        keys += "key \"" + key.name + "\" { algorithm " + key.algorithm + "; secret \"" + key.base64 + "\"; };\n";
        if (key.mayUpdate)
            grants += " grant " + key.name + ". zonesub A AAAA;";
    }
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray port = QByteArray::number(m_port);
    const QByteArray settings = write(
        "named.conf",
        "options {\n directory \"" + folder + "\";\n listen-on port " + port
            + " { 127.0.0.1; };\n listen-on-v6 { none; };\n pid-file none;\n session-keyfile \"" + folder
            + "/session.key\";\n lock-file none;\n managed-keys-directory \"" + folder
            + "\";\n recursion no;\n notify no;\n dnssec-validation no;\n empty-zones-enable no;\n};\ncontrols { };\n"
            + keys + "zone \"example.com\" { type primary; file \"example.com.zone\"; update-policy {" + grants
            + " }; };\n");
    const QString named = programPath(u"named"_s);
    if (named.isEmpty())
        return missing(u"named"_s, u"bind9"_s);
    // AppArmor lets /usr/sbin/named read its settings in /etc/bind alone; a copy of it is no concern of its profile.
    const QString copy = m_folder.filePath(u"named"_s);
    QFile::copy(named, copy);
    return launch(u"bind9"_s, copy, {u"-g"_s, u"-n"_s, u"1"_s, u"-c"_s, QString::fromUtf8(settings)}, " running\n");
}

QString NameServer::startKnot()
{
    QByteArray keys = "key:\n";
    QList<QByteArray> updaters;
    for (const Key &key : m_keys) {
        keys += "  - id: " + key.name + "\n    algorithm: " + key.algorithm + "\n    secret: " + key.base64 + "\n";
        if (key.mayUpdate)
            updaters += key.name;
    }
    const QByteArray folder = m_folder.path().toUtf8();
    const QByteArray settings = write(
        "knot.conf",
        "server:\n  rundir: " + folder + "\n  pidfile: knot.pid\n  listen: 127.0.0.1@" + QByteArray::number(m_port)
            + "\n  udp-workers: 1\n  tcp-workers: 1\n  background-workers: 1\ndatabase:\n  storage: " + folder
            + "\n  journal-db-max-size: 16M\nlog:\n  - target: stderr\n    any: info\n" + keys
            + "acl:\n  - id: update\n    action: update\n    update-type: [A, AAAA]\n    key: [" + updaters.join(", ")
            + "]\n  - id: transfer\n    action: transfer\n    address: 127.0.0.1\nzone:\n  - domain: "
              "example.com\n    storage: "
            + folder + "\n    file: example.com.zone\n    acl: [update, transfer]\n");
    return launch(u"knot"_s, u"knotd"_s, {u"-c"_s, QString::fromUtf8(settings)}, "server started");
}

QString NameServer::startPowerDns()
{
    const QByteArray folder = m_folder.path().toUtf8();
    write("pdns.conf",
          joined({"launch=gsqlite3", "gsqlite3-database=" + folder + "/db.sqlite3", "local-address=127.0.0.1",
                  "local-port=" + QByteArray::number(m_port), "socket-dir=" + folder, "dnsupdate=yes", "guardian=no",
                  "daemon=no", "disable-syslog=yes", "write-pid=no", "security-poll-suffix=", "cache-ttl=0",
                  "query-cache-ttl=0", "negquery-cache-ttl=0", "zone-cache-refresh-interval=0", "receiver-threads=1",
                  "distributor-threads=1", "loglevel=6"}));
    // What pdnsutil would do in a process a row: the zone and the keys straight into the database.
    QByteArray script = "import sqlite3, sys\ndb = sqlite3.connect(sys.argv[1] + '/db.sqlite3')\n"
                        "db.executescript(open('/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql').read())\n"
                        "db.execute(\"insert into domains (id, name, type) values (1, 'example.com', 'NATIVE')\")\n";
    for (const Key &key : m_keys) {
        script += "db.execute('insert into tsigkeys (name, algorithm, secret) values (?, ?, ?)', ('" + key.name + "', '"
                  + key.algorithm + "', '" + key.base64 + "'))\n";
        if (key.mayUpdate)
            script += "db.execute(\"insert into domainmetadata (domain_id, kind, content) values (1, "
                      "'TSIG-ALLOW-DNSUPDATE', '"
                      + key.name + "')\")\n";
    }
    script += "db.execute(\"insert into domainmetadata (domain_id, kind, content) values (1, 'ALLOW-DNSUPDATE-FROM', "
              "'127.0.0.0/8')\")\ndb.commit()\n";
    if (!QFile::exists(u"/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"_s))
        return missing(u"PowerDNS's backend"_s, u"pdns-backend-sqlite3"_s);
    const QByteArray scriptPath = write("fill.py", script);
    for (const auto &[program, arguments] :
         {std::pair(u"/usr/bin/python3"_s, QStringList{QString::fromUtf8(scriptPath), m_folder.path()}),
          std::pair(u"pdnsutil"_s, QStringList{u"--config-dir="_s + m_folder.path(), u"load-zone"_s, u"example.com"_s,
                                               m_folder.filePath(u"example.com.zone"_s)})}) {
        QProcess filling;
        filling.setProcessChannelMode(QProcess::MergedChannels);
        filling.start(program, arguments);
        if (!filling.waitForStarted(patience))
            return missing(program, u"pdns-server"_s);
        if (!filling.waitForFinished(patience) || filling.exitCode() != 0)
            return u"%1: %2"_s.arg(program, QString::fromUtf8(filling.readAll()));
    }
    return launch(u"pdns-server"_s, u"pdns_server"_s, {u"--config-dir="_s + m_folder.path()}, "operating unthreaded");
}

QString NameServer::launch(const QString &package, const QString &program, const QStringList &arguments,
                           const QByteArray &sign)
{
    const QString path = programPath(program);
    if (path.isEmpty())
        return missing(program, package);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_log += m_process.readAll(); });
    QSignalSpy spoken(&m_process, &QProcess::readyRead);
    m_process.start(path, arguments);
    QDeadlineTimer deadline(patience);
    while (!m_log.contains(sign) && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
        spoken.wait(1000);
    return m_log.contains(sign) ? QString() : u"%1 does not start: %2"_s.arg(program, QString::fromUtf8(m_log));
}

// RFC 5936: a zone transfer begins and ends with the SOA.
QStringList NameServer::records() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(QByteArray::fromHex("001d12340000000100000000000007") + "example"_ba + '\3' + "com"_ba
                 + QByteArray::fromHex("0000fc0001"));
    QStringList lines;
    QByteArray stream;
    int soas = 0;
    while (soas < 2) {
        const auto size = stream.size() < 2 ? 0 : qFromBigEndian<quint16>(stream.constData());
        if (stream.size() < 2 || stream.size() < 2 + size) {
            if (!socket.waitForReadyRead(patience))
                return {};
            stream += socket.readAll();
            continue;
        }
        ldns_pkt *packet = nullptr;
        ldns_wire2pkt(&packet, reinterpret_cast<const uint8_t *>(stream.constData()) + 2, size);
        stream.remove(0, 2 + size);
        const ldns_rr_list *answers = packet ? ldns_pkt_answer(packet) : nullptr;
        if (!answers || ldns_rr_list_rr_count(answers) == 0)
            soas = 2; // refused, or broken: what there is will not be what is expected
        for (size_t i = 0; answers && i < ldns_rr_list_rr_count(answers); ++i) {
            const ldns_rr *rr = ldns_rr_list_rr(answers, i);
            char *text = ldns_rr2str(rr);
            if (ldns_rr_get_type(rr) == LDNS_RR_TYPE_SOA)
                ++soas;
            else
                lines += QString::fromUtf8(text).simplified();
            std::free(text);
        }
        ldns_pkt_free(packet);
    }
    lines.sort();
    return lines;
}

QByteArray NameServer::write(const QByteArray &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(QString::fromUtf8(name)));
    if (file.open(QIODevice::WriteOnly))
        file.write(text);
    return file.fileName().toUtf8();
}

} // namespace doorplate
