// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A laptop that leaves home: the real program in a network namespace of its own, whose gateway becomes another one.
#include "tests/ctl/ctl.h"
#include "tests/support/loopbackhttp.h"

#include <QJsonArray>
#include <QTest>

#include <unistd.h>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

constexpr auto insideKey = "DOORPLATE_TEST_INSIDE";
const QString gateway = u"192.168.77.1"_s;
const QString homeHardware = u"02:00:00:00:00:01"_s;
const QString otherHardware = u"02:00:00:00:00:99"_s;

void ip(const QString &line)
{
    QProcess process;
    process.start(u"ip"_s, line.split(u' '));
    QVERIFY2(process.waitForFinished(30'000), qPrintable(line));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

void meetGateway(const QString &hardware)
{
    ip(u"neigh replace %1 lladdr %2 dev home0 nud permanent"_s.arg(gateway, hardware));
}

} // namespace

class TestAway : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        ip(u"link set lo up"_s);
        ip(u"link add home0 type veth peer name far0"_s);
        ip(u"addr add 192.168.77.2/24 dev home0"_s);
        ip(u"link set home0 up"_s);
        ip(u"link set far0 up"_s);
        ip(u"route add default via "_s + gateway);
        meetGateway(homeHardware);
    }

    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_server = std::make_unique<LoopbackHttp>();
        m_server->answer("/ip", "81.2.69.142");
        m_server->answer("/update", "good");
        QFile settings(m_ctl->file(u"profile/settings.json"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        // Nobody outside is asked: there is no outside.
        settings.write(R"({"version":1,"asksStrangers":false,)"
                       R"("homeNetworks":[{"gateway":"192.168.77.1","hardware":"02:00:00:00:00:01"}]})");
        settings.close();
        const QString server = m_server->nameAndPort();
        const Ctl::Answer added = m_ctl->run({u"account"_s,
                                              u"add"_s,
                                              u"Home"_s,
                                              u"--provider"_s,
                                              u"custom"_s,
                                              u"--custom-server"_s,
                                              server,
                                              u"--custom-path"_s,
                                              u"/update?host=%h&ip=%i"_s,
                                              u"--ssl"_s,
                                              u"off"_s,
                                              u"--checkip-server"_s,
                                              server,
                                              u"--checkip-path"_s,
                                              u"/ip"_s,
                                              u"--checkip-ssl"_s,
                                              u"off"_s,
                                              u"--checkip-trusted"_s,
                                              u"on"_s,
                                              u"--domain-name"_s,
                                              u"home.example.com"_s});
        QVERIFY2(added.exit == 0, added.err.constData());
        meetGateway(homeHardware);
    }

    void publishesAtHomeAndHoldsElsewhere()
    {
        QCOMPARE(update().value(u"decision"_s).toString(), u"update"_s);
        QCOMPARE(m_server->count("/update"), 1);

        // A café whose router has the very same address.
        meetGateway(otherHardware);
        m_server->answer("/ip", "81.2.69.150");
        const QJsonObject away = update(4);
        QCOMPARE(away.value(u"decision"_s).toString(), u"hold"_s);
        QCOMPARE(away.value(u"reason"_s).toString(), u"foreignNetwork"_s);
        QVERIFY(away.value(u"detail"_s).toString().contains(otherHardware));
        QCOMPARE(update(4, true).value(u"reason"_s).toString(), u"foreignNetwork"_s); // force or not
        QCOMPARE(m_server->count("/update"), 1);

        meetGateway(homeHardware);
        QCOMPARE(update().value(u"decision"_s).toString(), u"update"_s);
        QCOMPARE(m_server->count("/update"), 2);
        QCOMPARE(m_ctl->run({u"check"_s, u"Home"_s}).exit, 0);
    }

    void publishesElsewhereWhenTheOwnerSaysSo()
    {
        meetGateway(otherHardware);
        QCOMPARE(m_ctl->run({u"account"_s, u"set"_s, u"Home"_s, u"--publish-anyway"_s, u"on"_s}).exit, 0);
        QCOMPARE(update().value(u"decision"_s).toString(), u"update"_s);
        QCOMPARE(m_server->count("/update"), 1);
        const QByteArray csv = m_ctl->run({u"history"_s, u"--format"_s, u"csv"_s}).out;
        QVERIFY2(csv.contains("good,checkip,foreignNetwork"), csv.constData());
    }

    void tellsTheDoctor()
    {
        meetGateway(otherHardware);
        const QJsonObject json = m_ctl->run({u"doctor"_s, u"--json"_s}).json();
        QString state;
        for (const QJsonValue &finding : json.value(u"findings"_s).toArray()) {
            if (finding[u"step"].toString() == u"home")
                state = finding[u"state"].toString();
        }
        QCOMPARE(state, u"notice"_s);
    }

    void learnsAndForgetsHomes()
    {
        meetGateway(otherHardware);
        QJsonObject seen = m_ctl->run({u"home"_s, u"--json"_s}).json();
        QCOMPARE(seen.value(u"where"_s).toString(), u"away"_s);
        QCOMPARE(seen.value(u"here"_s)[u"hardware"].toString(), otherHardware);
        for (int again = 0; again < 2; ++again) { // a home is learned once
            seen = m_ctl->run({u"home"_s, u"--learn"_s, u"--json"_s}).json();
            QCOMPARE(seen.value(u"where"_s).toString(), u"home"_s);
            QCOMPARE(seen.value(u"homes"_s).toArray().size(), 2);
        }
        QCOMPARE(update().value(u"decision"_s).toString(), u"update"_s);
        QVERIFY(m_ctl->run({u"home"_s}).out.contains(otherHardware.toLatin1()));

        for (const QString &wrong : {u"0"_s, u"3"_s, u"this"_s})
            QCOMPARE(m_ctl->run({u"home"_s, u"--forget"_s, wrong}).exit, 2);
        QCOMPARE(m_ctl->run({u"home"_s, u"--forget"_s, u"all"_s, u"--learn"_s}).exit, 2);
        seen = m_ctl->run({u"home"_s, u"--forget"_s, u"2"_s, u"--json"_s}).json();
        QCOMPARE(seen.value(u"where"_s).toString(), u"away"_s);
        seen = m_ctl->run({u"home"_s, u"--forget"_s, u"all"_s, u"--json"_s}).json();
        QCOMPARE(seen.value(u"where"_s).toString(), u"home"_s); // without homes every network is
        QVERIFY(seen.value(u"homes"_s).toArray().isEmpty());
    }

private:
    QJsonObject update(int exit = 0, bool isForced = false)
    {
        QStringList line{u"update"_s, u"--json"_s};
        if (isForced)
            line.append(u"--force"_s);
        const Ctl::Answer answer = m_ctl->run(line);
        if (exit != 0 && answer.exit != exit)
            qWarning() << answer.exit << answer.out << answer.err;
        return answer.json().value(u"results"_s).toArray().at(0).toObject();
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<LoopbackHttp> m_server;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(insideKey)) {
        TestAway test;
        return QTest::qExec(&test, argc, argv);
    }
    // Again, in namespaces of its own: nothing of the machine's network is seen or touched.
    qputenv(insideKey, "1");
    QStringList line{u"--net"_s};
    if (::geteuid() != 0)
        line.prepend(u"--map-root-user"_s);
    line.append(QCoreApplication::applicationFilePath());
    line.append(application.arguments().mid(1));
    QProcess inside;
    inside.setProcessChannelMode(QProcess::ForwardedChannels);
    inside.start(u"unshare"_s, line);
    const bool isEnded = inside.waitForFinished(55'000);
    return isEnded && inside.exitStatus() == QProcess::NormalExit ? inside.exitCode() : 1;
}

#include "tst_away.moc"
