// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/names/namespage.h"
#include "ui/parts/notebar.h"
#include "ui/parts/overview.h"
#include "ui/parts/speaker.h"
#include "ui/window/mainwindow.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace doorplate;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void hidesToTheTrayWhenThereIsOne();
    void minimisesWhereThereIsNone();
    void answersItsKeys_data();
    void answersItsKeys();
    void offersThreeWaysToBegin();
    void hasABannerOnlyWhenSomethingWantsSaying();
    void resumesFromTheBanner();
    void asksForThePasswordThatIsMissing();
    void publishesAnywayFromTheBanner();
    void asksForTheHistoryWhenItIsLookedAt();
    void asksBeforeAnAccountIsRemoved();
    void saysWhatIsWorst_data();
    void saysWhatIsWorst();
    void saysWhyInTheToolTip();
    void opensAThousandNamesQuickly();

private:
    QString bannerText(const MainWindow &window) const;

    Catalog m_catalog;
    Speaker m_speaker{m_catalog, samples::now, QLocale::c()};
};

void TestMainWindow::hidesToTheTrayWhenThereIsOne()
{
    MainWindow window(m_speaker);
    window.setTrayQuestion([] { return true; });
    const QSignalSpy hidden(&window, &MainWindow::hiddenToTray);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
    QCOMPARE(hidden.count(), 1);
}

void TestMainWindow::minimisesWhereThereIsNone()
{
    MainWindow window(m_speaker);
    const QSignalSpy hidden(&window, &MainWindow::hiddenToTray);
    window.show();
    window.close();
    QVERIFY(window.isVisible());
    QVERIFY(window.isMinimized());
    QCOMPARE(hidden.count(), 0);
}

void TestMainWindow::answersItsKeys_data()
{
    QTest::addColumn<QKeySequence>("keys");
    QTest::addColumn<QString>("wish");
    QTest::newRow("update now") << QKeySequence(Qt::CTRL | Qt::Key_R) << u"update"_s;
    QTest::newRow("add an account") << QKeySequence(Qt::CTRL | Qt::Key_N) << u"add"_s;
    QTest::newRow("settings") << QKeySequence(Qt::CTRL | Qt::Key_Comma) << u"settings"_s;
    QTest::newRow("quit") << QKeySequence(Qt::CTRL | Qt::Key_Q) << u"quit"_s;
}

void TestMainWindow::answersItsKeys()
{
    QFETCH(const QKeySequence, keys);
    MainWindow window(m_speaker);
    window.showStatuses(samples::allRight());
    QStringList wishes;
    connect(&window, &MainWindow::updateWanted, &window, [&](const QStringList &) { wishes.append(u"update"_s); });
    connect(&window, &MainWindow::addAccountWanted, &window, [&] { wishes.append(u"add"_s); });
    connect(&window, &MainWindow::settingsWanted, &window, [&] { wishes.append(u"settings"_s); });
    connect(&window, &MainWindow::quitWanted, &window, [&] { wishes.append(u"quit"_s); });
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keySequence(&window, keys);
    QFETCH(const QString, wish);
    QCOMPARE(wishes, QStringList{wish});
}

void TestMainWindow::offersThreeWaysToBegin()
{
    MainWindow window(m_speaker);
    window.show();
    const QSignalSpy adds(&window, &MainWindow::assistantWanted);
    const QSignalSpy rehearsals(&window, &MainWindow::rehearseWanted);
    auto *add = findNamed<QAbstractButton>(window, u"Add an account"_s);
    QVERIFY(add);
    add->click();
    findNamed<QAbstractButton>(window, u"Rehearse without an account"_s)->click();
    QCOMPARE(adds.count(), 1);
    QCOMPARE(rehearsals.count(), 1);
    QVERIFY(!findNamed<QAbstractButton>(window, u"Import from another program"_s)); // until it can
    window.setImportAvailable(true);
    QVERIFY(findNamed<QAbstractButton>(window, u"Import from another program"_s));
    window.showStatuses(samples::allRight());
    QVERIFY(!findNamed<QAbstractButton>(window, u"Add an account"_s));
}

QString TestMainWindow::bannerText(const MainWindow &window) const
{
    for (const NoteBar *bar : window.findChildren<NoteBar *>()) {
        if (bar->isVisibleTo(&window))
            return bar->text();
    }
    return {};
}

void TestMainWindow::hasABannerOnlyWhenSomethingWantsSaying()
{
    MainWindow window(m_speaker);
    window.showStatuses(samples::allRight());
    QCOMPARE(bannerText(window), QString());
    window.showStatuses(samples::held());
    QVERIFY2(bannerText(window).contains(u"VPN"), qPrintable(bannerText(window)));
    window.showStatuses(samples::needsYou());
    QVERIFY2(bannerText(window).contains(u"Holiday home"), qPrintable(bannerText(window)));
    window.showStatuses(samples::allRight());
    QCOMPARE(bannerText(window), QString());
    window.showTrouble(u"The disk is full."_s);
    QCOMPARE(bannerText(window), u"The disk is full."_s);
    window.showTrouble({});
    QCOMPARE(bannerText(window), QString());
}

void TestMainWindow::resumesFromTheBanner()
{
    MainWindow window(m_speaker);
    window.showStatuses(samples::needsYou());
    QSignalSpy wishes(&window, &MainWindow::resumeWanted);
    findNamed<QAbstractButton>(window, u"Resume"_s)->click();
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.front().front().toString(), u"id-noip"_s);
}

void TestMainWindow::publishesAnywayFromTheBanner()
{
    MainWindow window(m_speaker);
    window.showStatuses(samples::held());
    QSignalSpy wishes(&window, &MainWindow::publishAnywayWanted);
    auto *anyway = findNamed<QAbstractButton>(window, u"Publish anyway"_s);
    QVERIFY(anyway);
    anyway->click();
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.front().front().toString(), samples::held().front().accountId);
}

void TestMainWindow::asksForThePasswordThatIsMissing()
{
    QList<AccountStatus> statuses = samples::held();
    statuses[0].hosts[0].decision = Hold{HoldReason::NoSecret, u"asked after each start"_s, {}};
    MainWindow window(m_speaker);
    window.showStatuses(statuses);
    QSignalSpy wishes(&window, &MainWindow::secretWanted);
    auto *give = findNamed<QAbstractButton>(window, u"Enter password…"_s);
    QVERIFY(give);
    give->click();
    QCOMPARE(wishes.front().front().toString(), u"id-dyndns"_s);
}

void TestMainWindow::asksForTheHistoryWhenItIsLookedAt()
{
    MainWindow window(m_speaker);
    window.showStatuses(samples::allRight());
    const QSignalSpy wishes(&window, &MainWindow::historyWanted);
    window.showPage(MainWindow::Page::Log);
    QCOMPARE(wishes.count(), 0);
    window.showPage(MainWindow::Page::Addresses);
    QCOMPARE(wishes.count(), 1);
}

void TestMainWindow::asksBeforeAnAccountIsRemoved()
{
    MainWindow window(m_speaker);
    window.showStatuses(samples::allRight());
    window.showAccount(u"id-duckdns"_s);
    QSignalSpy wishes(&window, &MainWindow::removeAccountWanted);
    auto *remove = findNamed<QAbstractButton>(window, u"Remove account…"_s);
    QVERIFY(remove);
    remove->click();
    QCOMPARE(wishes.count(), 0);
    findNamed<QAbstractButton>(window, u"Keep it"_s)->click();
    QCOMPARE(wishes.count(), 0);
    remove->click();
    findNamed<QAbstractButton>(window, u"Remove it"_s)->click();
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.front().front().toString(), u"id-duckdns"_s);
}

void TestMainWindow::saysWhatIsWorst_data()
{
    QTest::addColumn<QList<AccountStatus>>("statuses");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<HostState>("state");
    QTest::newRow("nothing yet") << QList<AccountStatus>() << u"No names yet"_s << HostState::Ok;
    QTest::newRow("all well") << samples::allRight() << u"All names are right"_s << HostState::Ok;
    QTest::newRow("one name, well") << QList<AccountStatus>{samples::allRight().at(1)} << u"shed.duckdns.org is right"_s
                                    << HostState::Ok;
    QTest::newRow("one refused among others")
        << samples::needsYou() << u"Needs you: hut.example.net"_s << HostState::Stopped;
    QTest::newRow("all held") << samples::held() << u"Held: home.example.com and 3 more"_s << HostState::Held;
    QList<AccountStatus> off = samples::needsYou();
    for (AccountStatus &account : off)
        account.enabled = false;
    QTest::newRow("all switched off") << off << u"All accounts are switched off"_s << HostState::Ok;
}

void TestMainWindow::saysWhatIsWorst()
{
    QFETCH(const QList<AccountStatus>, statuses);
    const Overview overview = overviewOf(statuses);
    QTEST(headlineOf(overview, m_speaker), "headline");
    QTEST(overview.state, "state");
}

void TestMainWindow::saysWhyInTheToolTip()
{
    const QString text = toolTipOf(overviewOf(samples::needsYou()), m_speaker);
    QVERIFY2(text.startsWith(u"Doorplate: Needs you: hut.example.net: No-IP did not accept"), qPrintable(text));
    QVERIFY2(text.contains(u"81.2.69.150"), qPrintable(text));
    QCOMPARE(toolTipOf(overviewOf({samples::allRight().at(1)}), m_speaker), u"Doorplate: Up to date: 81.2.69.150"_s);
}

// Prints how long it takes; the machine that runs this may be busy, so only ./dev bench holds it to a time.
void TestMainWindow::opensAThousandNamesQuickly()
{
    const QList<AccountStatus> statuses = samples::many(50, 20);
    QElapsedTimer timer;
    timer.start();
    MainWindow window(m_speaker);
    window.showStatuses(statuses);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const qint64 opened = timer.restart();
    window.grab();
    const qint64 painted = timer.restart();
    window.showStatuses(statuses);
    const qint64 refreshed = timer.elapsed();
    qInfo("1,000 names: open %lld ms, painted in %lld ms, refreshed in %lld ms", opened, painted, refreshed);
    QCOMPARE(window.findChild<NamesPage *>()->isVisible(), true);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
