// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctl.h"
#include "tests/support/loopbackhttp.h"

#include <QJsonArray>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView canary = "c4n4ry-d0ct0r";

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        m_server = std::make_unique<LoopbackHttp>();
        m_server->answer("/ip", "81.2.69.142");
        write(u"profile/settings.json"_s, R"({"version":1,"asksStrangers":false})");
    }

    void walksFromTheNetworkToTheName()
    {
        addAccount();
        const Ctl::Answer answer = m_ctl->run({u"doctor"_s, u"--json"_s});
        const QJsonObject json = answer.json();
        QVERIFY2(!json.isEmpty(), answer.err.constData());
        QStringList steps;
        for (const QJsonValue &finding : json.value(u"findings"_s).toArray()) {
            const QString step = finding[u"step"].toString();
            if (steps.isEmpty() || steps.back() != step)
                steps.append(step);
            QVERIFY2(!finding[u"title"].toString().isEmpty(), qPrintable(step));
            QVERIFY2(!finding[u"found"].toString().isEmpty(), qPrintable(step));
            const bool isWrong = finding[u"state"].toString() == u"wrong";
            QVERIFY2(!isWrong || !finding[u"advice"].toString().isEmpty() || step == u"answer", qPrintable(step));
        }
        const QStringList walk{u"settings"_s, u"program"_s, u"network"_s, u"vpn"_s,   u"home"_s,
                               u"portal"_s,   u"dns"_s,     u"https"_s,   u"clock"_s, u"sources"_s,
                               u"nat"_s,      u"account"_s, u"secret"_s,  u"zone"_s};
        QCOMPARE(steps, walk);
        QCOMPARE(stateOf(json, u"sources"_s), u"fine"_s);
        QCOMPARE(stateOf(json, u"account"_s), u"notice"_s); // without SSL anybody can read the password
        QCOMPARE(stateOf(json, u"secret"_s), u"fine"_s);
        QCOMPARE(stateOf(json, u"program"_s), u"notice"_s);             // nobody runs on this profile
        for (const QString &step : {u"portal"_s, u"dns"_s, u"https"_s}) // the person wants no stranger asked
            QCOMPARE(stateOf(json, step), u"skipped"_s);
        QCOMPARE(answer.exit, json.value(u"healthy"_s).toBool() ? 0 : 1);
        QCOMPARE(m_server->count("/update"), 0); // a look changes nothing
    }

    void saysWhatIsWrongWithAnAccount()
    {
        addAccount();
        QFile::remove(m_ctl->file(u"secret"_s));
        m_server->answer("/ip", "192.168.1.5");
        const Ctl::Answer answer = m_ctl->run({u"doctor"_s, u"--json"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY(!answer.json().value(u"healthy"_s).toBool());
        QCOMPARE(stateOf(answer.json(), u"secret"_s), u"wrong"_s);
        QCOMPARE(stateOf(answer.json(), u"sources"_s), u"wrong"_s);
        QVERIFY2(answer.out.contains("192.168.1.5 – a private address"), answer.out.constData());
    }

    void tellsTheLastRefusal()
    {
        addAccount();
        m_server->answer("/update", "badauth");
        QCOMPARE(m_ctl->run({u"update"_s}).exit, 1);
        const Ctl::Answer answer = m_ctl->run({u"doctor"_s});
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.out.contains("did not accept"), answer.out.constData());
        QCOMPARE(m_server->count("/update"), 1);
    }

    void showsNoSecret()
    {
        addAccount();
        m_server->answer("/update", "911 your password is " + canary.toByteArray());
        QVERIFY(m_ctl->run({u"update"_s}).exit != 0);
        for (const QStringList &line : {QStringList{u"doctor"_s}, QStringList{u"doctor"_s, u"--json"_s}}) {
            const Ctl::Answer answer = m_ctl->run(line);
            QVERIFY(!answer.out.isEmpty());
            QVERIFY2(!answer.out.contains(canary) && !answer.err.contains(canary), answer.out.constData());
        }
    }

    void beginsWithSettingsThatCannotBeRead()
    {
        write(u"profile/settings.json"_s, R"({"version":99})");
        const Ctl::Answer answer = m_ctl->run({u"doctor"_s, u"--json"_s});
        QCOMPARE(answer.exit, 3);
        QCOMPARE(stateOf(answer.json(), u"settings"_s), u"wrong"_s);
        QVERIFY(m_ctl->run({u"doctor"_s}).out.contains("WRONG"));
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_ctl->file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    void addAccount()
    {
        m_server->answer("/update", "good");
        const QString server = m_server->nameAndPort();
        const Ctl::Answer added = m_ctl->run({u"account"_s,
                                              u"add"_s,
                                              u"Home"_s,
                                              u"--provider"_s,
                                              u"custom"_s,
                                              u"--custom-server"_s,
                                              server,
                                              u"--custom-path"_s,
                                              u"/update?host=%h&ip=%i&pass=%p"_s,
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
                                              u"home.example.com"_s,
                                              u"--password-file"_s,
                                              m_ctl->secretFile(u"secret"_s, canary.toByteArray())});
        QVERIFY2(added.exit == 0, added.err.constData());
    }

    // The gravest of the step's findings.
    static QString stateOf(const QJsonObject &json, const QString &step)
    {
        const QStringList order{u"skipped"_s, u"fine"_s, u"notice"_s, u"wrong"_s};
        QString state;
        for (const QJsonValue &finding : json.value(u"findings"_s).toArray()) {
            const QString found = finding[u"state"].toString();
            if (finding[u"step"].toString() == step && order.indexOf(found) > order.indexOf(state))
                state = found;
        }
        return state;
    }

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<LoopbackHttp> m_server;
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
