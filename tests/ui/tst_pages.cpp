// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/history/addressespage.h"
#include "ui/history/spansmodel.h"
#include "ui/history/spanstrip.h"
#include "ui/log/logmodel.h"
#include "ui/log/logpage.h"
#include "ui/parts/speaker.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace doorplate;

// The pages Addresses and Log.
class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void drawsOneBlockPerAddress();
    void marksWhereTheNameWasWrong();
    void mirrorsTheStripFromRightToLeft();
    void showsOnlyTheChosenTime();
    void keepsTheTableWhenSpansAreAdded();
    void filtersTheLog();
    void followsTheLogUntilThePersonScrollsUp();
    void copiesTheLogAsText();
    void forgetsTheOldestLines();

private:
    Catalog m_catalog;
    Speaker m_speaker{m_catalog, samples::now, QLocale::c()};
};

void TestPages::drawsOneBlockPerAddress()
{
    SpanStrip strip(m_speaker);
    strip.resize(600, strip.sizeHint().height());
    strip.showSpans(samples::spans(), samples::now().addDays(-30), samples::now());
    strip.resize(600, strip.sizeHint().height());
    const auto at = [&strip](double daysAgo) {
        const AddressSpan *span = strip.spanAt(QPoint(int(600 * (30 - daysAgo) / 30), 5));
        return span ? span->address.toString() : QString();
    };
    QCOMPARE(at(1), u"81.2.69.150"_s);
    QCOMPARE(at(5), u"81.2.69.142"_s);
    QCOMPARE(at(14), u"81.2.69.77"_s);
    QCOMPARE(at(20), u"81.2.70.3"_s);
    QCOMPARE(at(29.9), QString());
    const AddressSpan *second = strip.spanAt(QPoint(300, strip.sizeHint().height() - 2 * strip.fontMetrics().height()));
    QVERIFY(second);
    QCOMPARE(second->family, AddressFamily::IPv6);
    QVERIFY(strip.accessibleDescription().contains(u"81.2.69.77"));
}

void TestPages::marksWhereTheNameWasWrong()
{
    SpanStrip strip(m_speaker);
    const auto redShare = [&strip](const QList<AddressSpan> &spans) {
        strip.showSpans(spans, samples::now().addDays(-30), samples::now());
        strip.resize(600, strip.sizeHint().height());
        const QImage image = strip.grab().toImage();
        int red = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, 3);
            red += colour.red() > 150 && colour.green() < 80 && colour.blue() < 90 ? 1 : 0;
        }
        return red;
    };
    QList<AddressSpan> spans = samples::spans();
    QVERIFY(redShare(spans) > 0);
    for (AddressSpan &span : spans)
        span.lag = std::chrono::milliseconds(0);
    QCOMPARE(redShare(spans), 0);
}

void TestPages::mirrorsTheStripFromRightToLeft()
{
    SpanStrip strip(m_speaker);
    strip.setLayoutDirection(Qt::RightToLeft);
    strip.showSpans(samples::spans(), samples::now().addDays(-30), samples::now());
    strip.resize(600, strip.sizeHint().height());
    QVERIFY(strip.spanAt(QPoint(5, 5)));
    QCOMPARE(strip.spanAt(QPoint(5, 5))->address.toString(), u"81.2.69.150"_s); // now is at the left
}

void TestPages::showsOnlyTheChosenTime()
{
    AddressesPage page(m_speaker);
    QList<AddressSpan> spans = samples::spans();
    AddressSpan old = spans.at(3);
    old.from = samples::now().addDays(-200);
    old.until = samples::now().addDays(-100);
    spans.append(old);
    page.showSpans(spans);
    const auto *table = findNamed<QTableView>(page, u"Addresses"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 5);
    auto *days = findNamed<QComboBox>(page, u"Time shown"_s);
    days->setCurrentIndex(days->findData(365));
    QCOMPARE(table->model()->rowCount(), 6);
}

void TestPages::keepsTheTableWhenSpansAreAdded()
{
    SpansModel model(m_speaker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QList<AddressSpan> all = samples::spans();
    model.setSpans(all.mid(1));
    const QPersistentModelIndex second(model.index(1, 0));
    model.setSpans(all);
    QCOMPARE(second.row(), 2);
    QCOMPARE(model.spans(), all);
}

void TestPages::filtersTheLog()
{
    LogPage page(m_speaker);
    page.showLines(samples::log());
    const auto *table = findNamed<QTableView>(page, u"Log"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 6); // details are left out at first
    auto *levels = findNamed<QComboBox>(page, u"Severity"_s);
    levels->setCurrentIndex(levels->findData(gravityOf(QtWarningMsg)));
    QCOMPARE(table->model()->rowCount(), 2);
    auto *accounts = findNamed<QComboBox>(page, u"Account"_s);
    accounts->setCurrentIndex(accounts->findData(u"Office"_s));
    QCOMPARE(table->model()->rowCount(), 1);
    levels->setCurrentIndex(levels->findData(gravityOf(QtCriticalMsg)));
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestPages::followsTheLogUntilThePersonScrollsUp()
{
    LogPage page(m_speaker);
    page.resize(500, 200);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QList<LogLine> lines;
    for (int i = 0; i < 200; ++i)
        lines.append(samples::log().back());
    page.showLines(lines);
    const auto *table = findNamed<QTableView>(page, u"Log"_s);
    QScrollBar *bar = table->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    page.append(lines.front());
    QCOMPARE(bar->value(), bar->maximum());
    bar->triggerAction(QAbstractSlider::SliderToMinimum);
    QVERIFY(!findNamed<QCheckBox>(page, u"Follow"_s)->isChecked());
    page.append(lines.front());
    QCOMPARE(bar->value(), 0);
    bar->triggerAction(QAbstractSlider::SliderToMaximum);
    QVERIFY(findNamed<QCheckBox>(page, u"Follow"_s)->isChecked());
}

void TestPages::copiesTheLogAsText()
{
    LogPage page(m_speaker);
    page.showLines(samples::log());
    findNamed<QAbstractButton>(page, u"Copy"_s)->click();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.at(4).contains(u"[Holiday home]"), qPrintable(lines.at(4)));
    QVERIFY(lines.at(4).startsWith(u"2026-11-19T13:35:00Z"));
}

void TestPages::forgetsTheOldestLines()
{
    LogModel model(m_speaker);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<LogLine> lines;
    for (int i = 0; i < LogModel::capacity + 5; ++i) {
        LogLine line = samples::log().front();
        line.text = QString::number(i);
        lines.append(line);
    }
    model.setLines(lines);
    QCOMPARE(model.rowCount(), LogModel::capacity);
    QCOMPARE(model.line(0).text, u"5"_s);
    model.append(lines.front());
    QCOMPARE(model.rowCount(), LogModel::capacity);
    QCOMPARE(model.line(0).text, u"6"_s);
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
