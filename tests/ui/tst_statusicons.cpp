// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"
#include "ui/tray/statusicons.h"

#include <QDir>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorplate;

// Told apart without colour, on light and on dark panels, at every size that panels have.
class TestStatusIcons : public QObject
{
    Q_OBJECT

private slots:
    void tellsStatesApartWithoutColour_data();
    void tellsStatesApartWithoutColour();
    void standsOutFromThePanel_data();
    void standsOutFromThePanel();
    void hasTheSizesThatPanelsAskFor();
    void everyDrawingIsReadable();
};

namespace {

constexpr int states = 8;

QImage onPanel(const QImage &icon, const QColor &panel)
{
    QImage image(icon.size(), QImage::Format_RGB32);
    image.fill(panel);
    QPainter painter(&image);
    painter.drawImage(0, 0, icon);
    painter.end();
    return image.convertToFormat(QImage::Format_Grayscale8);
}

// Share of the points that differ visibly in grey.
double difference(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += qAbs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 40 ? 1 : 0;
    }
    return double(count) / (a.width() * a.height());
}

void addPanels()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<QColor>("panel");
    for (const int side : {16, 22, 24, 32, 48}) {
        QTest::addRow("light panel, %d pixels", side) << side << QColor(0xf2, 0xf2, 0xf2);
        QTest::addRow("dark panel, %d pixels", side) << side << QColor(0x22, 0x22, 0x26);
    }
}

} // namespace

void TestStatusIcons::tellsStatesApartWithoutColour_data()
{
    addPanels();
}

void TestStatusIcons::tellsStatesApartWithoutColour()
{
    QFETCH(const int, side);
    QFETCH(const QColor, panel);
    for (int a = 0; a < states; ++a) {
        for (int b = a + 1; b < states; ++b) {
            const double differs = difference(onPanel(StatusIcons::picture(HostState(a), side), panel),
                                              onPanel(StatusIcons::picture(HostState(b), side), panel));
            QVERIFY2(differs > 0.03,
                     qPrintable(u"%1 and %2: %3"_s.arg(keyOf(HostState(a)), keyOf(HostState(b))).arg(differs)));
        }
    }
}

void TestStatusIcons::standsOutFromThePanel_data()
{
    addPanels();
}

void TestStatusIcons::standsOutFromThePanel()
{
    QFETCH(const int, side);
    QFETCH(const QColor, panel);
    QImage empty(side, side, QImage::Format_ARGB32_Premultiplied);
    empty.fill(Qt::transparent);
    for (int state = 0; state < states; ++state) {
        const QImage icon = StatusIcons::picture(HostState(state), side);
        QVERIFY2(difference(onPanel(icon, panel), onPanel(empty, panel)) > 0.25, qPrintable(keyOf(HostState(state))));
    }
}

void TestStatusIcons::hasTheSizesThatPanelsAskFor()
{
    StatusIcons icons;
    const QIcon icon = icons.icon(HostState::Held);
    for (const int side : {16, 22, 24, 32, 48})
        QVERIFY(icon.availableSizes().contains(QSize(side, side)));
    QCOMPARE(icons.icon(HostState::Held).cacheKey(), icon.cacheKey());
}

void TestStatusIcons::everyDrawingIsReadable()
{
    const QStringList names = QDir(u":/doorplate/icons"_s).entryList();
    QVERIFY(names.size() > 30);
    for (const QString &name : names) {
        QVERIFY2(QSvgRenderer(u":/doorplate/icons/"_s + name).isValid(), qPrintable(name));
        const QImage picture = drawing(name.chopped(4), QSize(16, 16));
        QImage empty(16, 16, QImage::Format_ARGB32_Premultiplied);
        empty.fill(Qt::transparent);
        QVERIFY2(picture != empty, qPrintable(name));
    }
}

QTEST_MAIN(TestStatusIcons)
#include "tst_statusicons.moc"
