// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"
#include "ui/names/namespage.h"
#include "ui/names/namesmodel.h"
#include "ui/names/namesview.h"
#include "ui/names/proofs.h"
#include "ui/parts/speaker.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorplate;

class TestNamesModel : public QObject
{
    Q_OBJECT

private slots:
    void keepsSelectionAndScrollOverUpdates();
    void keepsWhatTheModelTesterAsks_data();
    void keepsWhatTheModelTesterAsks();
    void tellsOnlyWhatDiffers();
    void opensNewAccounts();
    void copiesTheAddressOfTheRow();
    void offersToResumeWhereTheProviderRefused();
    void provesAName_data();
    void provesAName();
    void reportsWithoutSecrets();

private:
    Catalog m_catalog;
    Speaker m_speaker{m_catalog, samples::now, QLocale::c()};
};

void TestNamesModel::keepsSelectionAndScrollOverUpdates()
{
    NamesPage page(m_speaker);
    page.resize(600, 300);
    page.show();
    QList<AccountStatus> statuses = samples::many(20, 20);
    page.showStatuses(statuses);
    const QModelIndex chosen = page.model().index(7, 0, page.model().index(11, 0));
    page.view().setCurrentIndex(chosen);
    page.view().scrollTo(chosen, QAbstractItemView::PositionAtTop);
    page.view().collapse(page.model().index(3, 0));
    const int scrolled = page.view().verticalScrollBar()->value();
    QVERIFY(scrolled > 0);

    for (AccountStatus &account : statuses) {
        account.state = HostState::Updating;
        for (HostStatus &host : account.hosts)
            host.state = HostState::Updating;
    }
    page.showStatuses(statuses);
    page.refreshTimes();
    QCOMPARE(page.model().host(page.view().currentIndex())->host.ascii(), u"host11-7.example.com"_s);
    QCOMPARE(page.view().verticalScrollBar()->value(), scrolled);
    QVERIFY(!page.view().isExpanded(page.model().index(3, 0)));
    QVERIFY(page.view().isExpanded(page.model().index(4, 0)));

    statuses.removeFirst(); // an account goes, and another comes to the front
    statuses.prepend(samples::needsYou().at(2));
    page.showStatuses(statuses);
    QCOMPARE(page.model().host(page.view().currentIndex())->host.ascii(), u"host11-7.example.com"_s);
}

void TestNamesModel::keepsWhatTheModelTesterAsks_data()
{
    QTest::addColumn<QList<AccountStatus>>("before");
    QTest::addColumn<QList<AccountStatus>>("after");
    const auto few = samples::allRight();
    auto reversed = samples::needsYou();
    std::reverse(reversed.begin(), reversed.end());
    auto shorter = few;
    shorter[0].hosts.removeFirst();
    auto longer = few;
    longer[1].hosts.append(samples::hostStatus("more.example.com", HostState::Waiting));
    QTest::newRow("from nothing") << QList<AccountStatus>() << few;
    QTest::newRow("to nothing") << few << QList<AccountStatus>();
    QTest::newRow("in another order, with others") << samples::needsYou() << reversed;
    QTest::newRow("one name less") << few << shorter;
    QTest::newRow("one name more") << few << longer;
    QTest::newRow("other accounts altogether") << few << samples::many(3, 2);
}

void TestNamesModel::keepsWhatTheModelTesterAsks()
{
    QFETCH(const QList<AccountStatus>, before);
    QFETCH(const QList<AccountStatus>, after);
    NamesModel model(m_speaker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStatuses(before);
    model.setStatuses(after);
    QCOMPARE(model.rowCount(), int(after.size()));
    for (int row = 0; row < after.size(); ++row) {
        QCOMPARE(*model.account(model.index(row, 0)), after.at(row));
        QCOMPARE(model.rowCount(model.index(row, 0)), int(after.at(row).hosts.size()));
    }
}

void TestNamesModel::tellsOnlyWhatDiffers()
{
    NamesModel model(m_speaker);
    QList<AccountStatus> statuses = samples::many(5, 5);
    model.setStatuses(statuses);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setStatuses(statuses);
    QCOMPARE(changes.count(), 0);
    statuses[2].hosts[3].state = HostState::Failed;
    model.setStatus(statuses.at(2));
    QCOMPARE(changes.count(), 2); // the host, and its account
    QCOMPARE(resets.count(), 0);
}

void TestNamesModel::opensNewAccounts()
{
    NamesPage page(m_speaker);
    page.showStatuses(samples::allRight());
    QVERIFY(page.view().isExpanded(page.model().index(0, 0)));
    AccountStatus waiting = samples::allRight().at(0);
    waiting.accountId = u"fresh"_s;
    const QList<HostStatus> hosts = waiting.hosts;
    waiting.hosts.clear(); // its names come with the first status
    page.showStatus(waiting);
    waiting.hosts = hosts;
    page.showStatus(waiting);
    QVERIFY(page.view().isExpanded(page.model().indexOf(u"fresh"_s)));
}

void TestNamesModel::copiesTheAddressOfTheRow()
{
    NamesPage page(m_speaker);
    page.showStatuses(samples::allRight());
    page.view().setCurrentIndex(page.model().index(2, 0, page.model().index(0, 0)));
    QTest::keySequence(&page.view(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"2a02:8071:5181:9bc0::17"_s);
}

void TestNamesModel::offersToResumeWhereTheProviderRefused()
{
    NamesPage page(m_speaker);
    page.showStatuses(samples::needsYou());
    QSignalSpy wishes(&page, &NamesPage::resumeWanted);
    const QModelIndex account = page.model().indexOf(u"id-noip"_s);
    const QModelIndex cell = account.siblingAtColumn(NamesModel::NextColumn);
    QVERIFY(page.model().isResumable(cell));
    emit page.view().clicked(cell);
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.front().front().toString(), u"id-noip"_s);
    QVERIFY(!page.model().isResumable(page.model().indexOf(u"id-dyndns"_s).siblingAtColumn(NamesModel::NextColumn)));
}

void TestNamesModel::provesAName_data()
{
    QTest::addColumn<HostStatus>("status");
    QTest::addColumn<QList<Proof::State>>("states");
    using State = Proof::State;
    HostStatus status = samples::hostStatus("home.example.com", HostState::Ok);
    QTest::newRow("all three") << status << QList<State>{State::Given, State::Given, State::Given};
    status.verifiedAt = samples::now().addSecs(-30);
    QTest::newRow("old answers have 30 seconds left")
        << status << QList<State>{State::Given, State::Given, State::Missing};
    const Published other{{samples::address("81.2.69.199")}, std::chrono::seconds(60), u"ns1"_s, samples::now()};
    status.verification = Other{other};
    QTest::newRow("the zone says something else")
        << status << QList<State>{State::Given, State::Against, State::Missing};
    status.verification = NotYet{other};
    QTest::newRow("the zone is not there yet") << status << QList<State>{State::Given, State::Missing, State::Missing};
    status.answer = Outcome{ReturnCode::Abuse, {}, u"abuse"_s, {}};
    status.verification.reset();
    QTest::newRow("the provider refused") << status << QList<State>{State::Against, State::Missing, State::Missing};
    status.answer = failed(Failure::Kind::Timeout);
    QTest::newRow("the provider was silent") << status << QList<State>{State::Missing, State::Missing, State::Missing};
    status.answer.reset();
    QTest::newRow("nothing was ever sent") << status << QList<State>{State::Missing, State::Missing, State::Missing};
}

void TestNamesModel::provesAName()
{
    QFETCH(const HostStatus, status);
    QList<Proof::State> states;
    for (const Proof &proof : proofsOf(status, m_speaker))
        states.append(proof.state);
    QTEST(states, "states");
}

void TestNamesModel::reportsWithoutSecrets()
{
    HostStatus status = samples::hostStatus("home.example.com", HostState::Failed);
    status.answer = Outcome{ReturnCode::Unknown, {}, u"bad call: https://x.example/u?password=hunter2&h=1"_s, {}};
    const QString report = reportOf(status, m_speaker);
    QVERIFY(report.contains(u"home.example.com"));
    QVERIFY(report.contains(u"bad call"));
    QVERIFY(!report.contains(u"hunter2"));
}

QTEST_MAIN(TestNamesModel)
#include "tst_namesmodel.moc"
