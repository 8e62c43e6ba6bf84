// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/singleinstance.h"

#include "app/control/controlserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
        m_paths = Paths::below(m_folder->path());
    }

    void ownsAProfileOnce()
    {
        SingleInstance first(m_paths);
        SingleInstance second(m_paths);
        QVERIFY(*first.own());
        QVERIFY(!*second.own());
    }

    void asksTheFirstToShowItself()
    {
        SingleInstance first(m_paths);
        QVERIFY(*first.own());
        QStringList asked;
        ControlServer server([&](const ControlRequest &request, QObject *, const ControlDone &done) {
            asked.append(request.command);
            done({});
        });
        QVERIFY(server.listen(m_paths.controlSocket));
        SingleInstance second(m_paths);
        QSignalSpy raised(&second, &SingleInstance::met);
        second.meetOther(false);
        QVERIFY(raised.wait());
        QCOMPARE(asked, QStringList{u"raise"_s});
    }

    void disturbsNobodyWhenStartedInTheBackground()
    {
        SingleInstance first(m_paths);
        QVERIFY(*first.own());
        QStringList asked;
        ControlServer server([&](const ControlRequest &request, QObject *, const ControlDone &done) {
            asked.append(request.command);
            done({});
        });
        QVERIFY(server.listen(m_paths.controlSocket));
        SingleInstance second(m_paths);
        QSignalSpy met(&second, &SingleInstance::met);
        second.meetOther(true);
        QVERIFY(met.wait());
        QVERIFY(!asked.contains(u"raise"_s));
    }

    void saysWhenTheFirstHasNoWindow()
    {
        SingleInstance first(m_paths);
        QVERIFY(*first.own());
        ControlServer server([](const ControlRequest &, QObject *, const ControlDone &done) {
            done({ExitCode::Usage, {}, {}});
        });
        QVERIFY(server.listen(m_paths.controlSocket));
        SingleInstance second(m_paths);
        QSignalSpy refused(&second, &SingleInstance::refused);
        second.meetOther(false);
        QVERIFY(refused.wait());
        QVERIFY(refused.front().front().toString().contains(u"doorplatectl run"_s));
    }

    void takesOverFromACommandThatWasPassingBy()
    {
        auto passing = std::make_unique<SingleInstance>(m_paths);
        QVERIFY(*passing->own());
        SingleInstance second(m_paths);
        QSignalSpy owned(&second, &SingleInstance::owned);
        second.meetOther(false);
        QTimer::singleShot(0, this, [&passing] { passing.reset(); });
        QVERIFY(owned.wait());
        SingleInstance third(m_paths);
        QVERIFY(!*third.own());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    Paths m_paths;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
