// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/jsonpointer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

// The example document of RFC 6901 section 5, with one place more.
const auto example = R"({
  "foo": ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "m~n": 8,
  " ": 7,
  "deep": {
    "list": [
      { "name": "x" },
      { "name": "y" }
    ]
  }
})"_ba;

} // namespace

class TestJsonPointer : public QObject
{
    Q_OBJECT

private slots:
    void findsAPlace_data();
    void findsAPlace();
    void refusesWhatIsNoPointer_data();
    void refusesWhatIsNoPointer();
    void findsNothingOffTheDocument();
    void tellsThePlace_data();
    void tellsThePlace();
    void survivesTextThatIsNoJson();
};

void TestJsonPointer::findsAPlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("a member of a list") << u"/foo/0"_s << QJsonValue(u"bar"_s);
    QTest::newRow("an empty key") << u"/"_s << QJsonValue(0);
    QTest::newRow("an escaped slash") << u"/a~1b"_s << QJsonValue(1);
    QTest::newRow("a percent sign is itself") << u"/c%d"_s << QJsonValue(2);
    QTest::newRow("an escaped tilde") << u"/m~0n"_s << QJsonValue(8);
    QTest::newRow("a blank") << u"/ "_s << QJsonValue(7);
    QTest::newRow("deep") << u"/deep/list/1/name"_s << QJsonValue(u"y"_s);
}

void TestJsonPointer::findsAPlace()
{
    QFETCH(QString, pointer);
    const auto made = JsonPointer::parse(pointer);
    QVERIFY(made);
    QCOMPARE(made->toString(), pointer);
    QTEST(made->in(QJsonDocument::fromJson(example).object()), "value");
}

void TestJsonPointer::refusesWhatIsNoPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::newRow("no slash in front") << u"foo"_s;
    QTest::newRow("a lone tilde") << u"/a~"_s;
    QTest::newRow("an unknown escape") << u"/a~2"_s;
}

void TestJsonPointer::refusesWhatIsNoPointer()
{
    QFETCH(QString, pointer);
    QVERIFY(!JsonPointer::parse(pointer));
}

void TestJsonPointer::findsNothingOffTheDocument()
{
    const QJsonObject document = QJsonDocument::fromJson(example).object();
    for (const auto &pointer : {u"/nothing"_s, u"/foo/2"_s, u"/foo/01"_s, u"/foo/-"_s, u"/foo/0/deeper"_s})
        QVERIFY2(JsonPointer::parse(pointer)->in(document).isUndefined(), qPrintable(pointer));
    QVERIFY(JsonPointer::parse(u"")->in(document).isObject());
}

void TestJsonPointer::tellsThePlace_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("the document") << u""_s << 1 << 1;
    QTest::newRow("a key") << u"/foo"_s << 2 << 3;
    QTest::newRow("an escaped key") << u"/a~1b"_s << 4 << 3;
    QTest::newRow("a key in an object in a list") << u"/deep/list/1/name"_s << 11 << 9;
    QTest::newRow("a missing key: the object around it") << u"/deep/other"_s << 8 << 3;
    QTest::newRow("a missing key at the top") << u"/other"_s << 1 << 1;
}

void TestJsonPointer::tellsThePlace()
{
    QFETCH(QString, pointer);
    const TextPlace place = textPlaceOf(example, pointer);
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

void TestJsonPointer::survivesTextThatIsNoJson()
{
    QCOMPARE(textPlaceOf("{ \"a\": ", u"/a"_s), TextPlace());
    QCOMPARE(textPlaceOf({}, u"/a"_s), TextPlace());
    QCOMPARE(textPlaceAt("\n\n\xc3\xbc\xc3\xbc x", 7), (TextPlace{3, 4})); // characters, not bytes
    QCOMPARE(textPlaceAt("ab", 99), (TextPlace{1, 3}));
}

QTEST_APPLESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
