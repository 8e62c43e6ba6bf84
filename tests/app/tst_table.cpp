// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestTable : public QObject
{
    Q_OBJECT

private slots:
    void alignsItsColumns()
    {
        Table table({u"NAME"_s, u"X"_s});
        table.add({u"a"_s, u"1"_s});
        table.add({u"longer"_s, u"2"_s});
        QCOMPARE(table.toText(), u"NAME    X\na       1\nlonger  2\n"_s);
    }

    void countsWideLettersAsTheTerminalDoes()
    {
        Table table({u"NAME"_s, u"X"_s});
        table.add({u"家"_s, u"1"_s});
        table.add({u"e\u0301"_s, u"2"_s});
        QCOMPARE(table.toText(), u"NAME  X\n家    1\ne\u0301     2\n"_s);
    }

    void letsNoAnswerSteerTheTerminal()
    {
        Table table({u"ANSWER"_s});
        table.add({u"good\x1b[2J\r\nsecond\u202e line"_s});
        QCOMPARE(table.toText(), u"ANSWER\ngood[2J second line\n"_s);
    }

    void quotesCsv_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("csv");

        QTest::newRow("plain text") << u"Home"_s << u"Home"_s;
        QTest::newRow("a comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("a quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("a line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("a formula is text") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
        QTest::newRow("a minus at the beginning") << u"-1"_s << u"'-1"_s;
    }

    void quotesCsv()
    {
        QFETCH(QString, cell);
        QFETCH(QString, csv);
        Table table({u"h"_s});
        table.add({cell});
        QCOMPARE(table.toCsv(), u"h\r\n"_s + csv + u"\r\n"_s);
    }
};

QTEST_APPLESS_MAIN(TestTable)
#include "tst_table.moc"
