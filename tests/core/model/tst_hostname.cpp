// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/hostname.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class HostnameTest : public QObject
{
    Q_OBJECT

private slots:
    void readsANameAsAPersonTypesIt_data();
    void readsANameAsAPersonTypesIt();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void aLabelMayBeShort_data();
    void aLabelMayBeShort();
    void showsAnInternationalNameAsAPersonReadsIt_data();
    void showsAnInternationalNameAsAPersonReadsIt();
    void knowsAWildcard();
    void isOrderedByItsName();
    void readsItsOwnText();
    void namesAreSplitAtSpacesCommasAndSemicolons_data();
    void namesAreSplitAtSpacesCommasAndSemicolons();
};

namespace {
QString labels(int count, int length)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all << QString(length, u'a');
    return all.join(u'.');
}
} // namespace

void HostnameTest::readsANameAsAPersonTypesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii");
    QTest::newRow("a plain name") << u"home.example.com"_s << u"home.example.com"_s;
    QTest::newRow("two labels") << u"example.com"_s << u"example.com"_s;
    QTest::newRow("capitals") << u"Home.Example.COM"_s << u"home.example.com"_s;
    QTest::newRow("spaces around") << u"  home.example.com\t\n"_s << u"home.example.com"_s;
    QTest::newRow("the dot of the root") << u"home.example.com."_s << u"home.example.com"_s;
    QTest::newRow("digits and hyphens") << u"a-1.2-b.example"_s << u"a-1.2-b.example"_s;
    QTest::newRow("an underscore") << u"_home.example.com"_s << u"_home.example.com"_s;
    QTest::newRow("a wildcard") << u"*.example.com"_s << u"*.example.com"_s;
    QTest::newRow("umlauts") << u"Bücher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("umlauts below a wildcard") << u"*.bücher.example"_s << u"*.xn--bcher-kva.example"_s;
    QTest::newRow("umlauts and the root's dot") << u"bücher.example."_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("umlauts in two parts") << u"u\u0308ber.example"_s << u"xn--ber-goa.example"_s;
    QTest::newRow("sharp s stays itself (not transitional)") << u"straße.example"_s << u"xn--strae-oqa.example"_s;
    QTest::newRow("an ideographic full stop") << u"例え。テスト"_s << u"xn--r8jz45g.xn--zckzah"_s;
    QTest::newRow("wide letters") << u"ｈｏｍｅ.example"_s << u"home.example"_s;
    QTest::newRow("an invisible space from a web page") << u"ho\u200bme.example"_s << u"home.example"_s;
    QTest::newRow("an underscore beside umlauts") << u"_dns.bücher.example"_s << u"_dns.xn--bcher-kva.example"_s;
    QTest::newRow("already in ASCII form") << u"XN--BCHER-KVA.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("a number as first label") << u"1.example"_s << u"1.example"_s;
    QTest::newRow("a last label that begins with a digit") << u"home.2go"_s << u"home.2go"_s;
    QTest::newRow("a label of 63") << QString(63, u'a') + u".example"_s << QString(63, u'a') + u".example"_s;
    const QString longest = labels(3, 63) + u'.' + QString(61, u'b');
    QTest::newRow("253 in all") << longest << longest;
}

void HostnameTest::readsANameAsAPersonTypesIt()
{
    QFETCH(QString, text);
    const auto name = Hostname::parse(text);
    QVERIFY(name.has_value());
    QTEST(name->ascii(), "ascii");
}

void HostnameTest::refusesWhatIsNoName_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("spaces") << u"   "_s;
    QTest::newRow("a dot") << u"."_s;
    QTest::newRow("dots") << u"..."_s;
    QTest::newRow("one label") << u"home"_s;
    QTest::newRow("one label and the root's dot") << u"home."_s;
    QTest::newRow("two dots inside") << u"home..example"_s;
    QTest::newRow("two dots at the end") << u"home.example.."_s;
    QTest::newRow("a dot before") << u".home.example"_s;
    QTest::newRow("a space inside") << u"ho me.example"_s;
    QTest::newRow("a line break inside") << u"home.example\r\nHost: x.example"_s;
    QTest::newRow("a zero byte inside") << u"home"_s + QChar(0) + u".example"_s;
    QTest::newRow("an escape inside") << u"home\u001b[31m.example"_s;
    QTest::newRow("a hyphen first") << u"-home.example"_s;
    QTest::newRow("a hyphen last") << u"home-.example"_s;
    QTest::newRow("a slash") << u"home.example/x"_s;
    QTest::newRow("a URL") << u"https://home.example"_s;
    QTest::newRow("a port") << u"home.example:80"_s;
    QTest::newRow("a mail address") << u"me@home.example"_s;
    QTest::newRow("a specifier") << u"%h.example"_s;
    QTest::newRow("percent encoding") << u"home%2eexample.com"_s;
    QTest::newRow("a star alone") << u"*"_s;
    QTest::newRow("a star over one label") << u"*.example"_s;
    QTest::newRow("a star inside") << u"a.*.example"_s;
    QTest::newRow("part of a label as a star") << u"a*.example.com"_s;
    QTest::newRow("two stars") << u"*.*.example.com"_s;
    QTest::newRow("an IPv4 address") << u"203.0.113.7"_s;
    QTest::newRow("an IPv4 address and the root's dot") << u"203.0.113.7."_s;
    QTest::newRow("an IPv4 address mistyped") << u"203.0.113.777"_s;
    QTest::newRow("an IPv4 address with a zero at the end") << u"10.0.0.00"_s;
    QTest::newRow("shorthand IPv4") << u"10.1"_s;
    QTest::newRow("shorthand IPv4 with zero") << u"10.0"_s;
    QTest::newRow("a last label of zero") << u"home.0"_s;
    QTest::newRow("a last label of many digits") << u"home.99999999999999999999999"_s;
    QTest::newRow("a last label in hexadecimal") << u"home.0x7f"_s;
    QTest::newRow("a wildcard over an address") << u"*.203.0.113.7"_s;
    QTest::newRow("wide digits that become an address") << u"２０３.0.113.7"_s;
    QTest::newRow("an IPv6 address") << u"2001:db8::1"_s;
    QTest::newRow("a label of 64") << QString(64, u'a') + u".example"_s;
    QTest::newRow("254 in all") << labels(3, 63) + u'.' + QString(62, u'b');
    QTest::newRow("254 in all with the star") << u"*."_s + labels(3, 63) + u'.' + QString(60, u'b');
    QTest::newRow("umlauts that get too long") << QString(60, u'ü') + u".example"_s;
    QTest::newRow("ten thousand letters") << QString(10'000, u'a');
    QTest::newRow("ten thousand labels") << labels(5'000, 1);
    QTest::newRow("ten thousand umlauts") << QString(10'000, u'ü') + u".example"_s;
    QTest::newRow("half a character") << QString(QChar(0xd83d)) + u".example"_s;
    QTest::newRow("a sign that IDNA forbids") << u"a\u2024b.example"_s + QChar(0xffff);
    QTest::newRow("a right-to-left override") << u"home\u202eelpmaxe.com"_s;
}

void HostnameTest::refusesWhatIsNoName()
{
    QFETCH(QString, text);
    const auto name = Hostname::parse(text);
    QVERIFY2(!name.has_value(), name ? qPrintable(name->ascii()) : "");
}

void HostnameTest::aLabelMayBeShort_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ascii"); // empty: refused
    QTest::newRow("one word") << u"home"_s << u"home"_s;
    QTest::newRow("a network with capitals") << u"Home"_s << u"home"_s;
    QTest::newRow("a tunnel's number") << u"123456"_s << u"123456"_s;
    QTest::newRow("a full name too") << u"home.example.com"_s << u"home.example.com"_s;
    QTest::newRow("no address") << u"203.0.113.7"_s << QString();
    QTest::newRow("no space") << u"my home"_s << QString();
    QTest::newRow("not nothing") << QString() << QString();
    QTest::newRow("no slash") << u"a/b"_s << QString();
}

void HostnameTest::aLabelMayBeShort()
{
    QFETCH(QString, text);
    QFETCH(QString, ascii);
    const auto name = Hostname::parse(text, HostnameForm::Label);
    QCOMPARE(name.has_value(), !ascii.isEmpty());
    if (name)
        QCOMPARE(name->ascii(), ascii);
}

void HostnameTest::showsAnInternationalNameAsAPersonReadsIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"home.example"_s << u"home.example"_s;
    QTest::newRow("umlauts") << u"xn--bcher-kva.example"_s << u"bücher.example"_s;
    QTest::newRow("umlauts below a star") << u"*.xn--bcher-kva.example"_s << u"*.bücher.example"_s;
    QTest::newRow("Japanese") << u"例え.テスト"_s << u"例え.テスト"_s;
    QTest::newRow("an underscore") << u"_x.bücher.example"_s << u"_x.bücher.example"_s;
    QTest::newRow("an ASCII form that decodes to nothing") << u"xn--a-.example"_s << QString();
    QTest::newRow("an ASCII form that is broken") << u"xn--99999999.example"_s << u"xn--99999999.example"_s;
}

void HostnameTest::showsAnInternationalNameAsAPersonReadsIt()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto name = Hostname::parse(text);
    QCOMPARE(name.has_value(), !shown.isEmpty());
    if (name)
        QCOMPARE(name->display(), shown);
}

void HostnameTest::knowsAWildcard()
{
    QVERIFY(Hostname::parse(u"*.example.com")->isWildcard());
    QVERIFY(!Hostname::parse(u"a.example.com")->isWildcard());
    QVERIFY(Hostname::parse(u"a.example.com")->isFqdn());
    QVERIFY(!Hostname::parse(u"tunnel", HostnameForm::Label)->isFqdn());
}

void HostnameTest::isOrderedByItsName()
{
    const auto a = *Hostname::parse(u"a.example");
    const auto b = *Hostname::parse(u"b.example");
    QVERIFY(a < b);
    QVERIFY(a == *Hostname::parse(u"A.example."));
    QVERIFY(a != b);
}

void HostnameTest::readsItsOwnText()
{
    for (const auto text : {u"home.example", u"*.bücher.example", u"_a.b-c.example", u"straße.例え.テスト"}) {
        const auto name = Hostname::parse(text);
        QVERIFY(name.has_value());
        QCOMPARE(*Hostname::parse(name->ascii()), *name);
        QCOMPARE(*Hostname::parse(name->display()), *name);
    }
}

void HostnameTest::namesAreSplitAtSpacesCommasAndSemicolons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList three{u"a.example"_s, u"b.example"_s, u"c.example"_s};
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("separators alone") << u" ,;, \n"_s << QStringList();
    QTest::newRow("one") << u"a.example"_s << QStringList{u"a.example"_s};
    QTest::newRow("spaces") << u"a.example b.example  c.example"_s << three;
    QTest::newRow("commas") << u"a.example,b.example,c.example"_s << three;
    QTest::newRow("semicolons") << u"a.example;b.example;c.example;"_s << three;
    QTest::newRow("all of them") << u" a.example, b.example; c.example "_s << three;
    QTest::newRow("lines") << u"a.example\r\nb.example\nc.example\t"_s << three;
    QTest::newRow("a hard space from a web page") << u"a.example\u00a0b.example\u2003c.example"_s << three;
}

void HostnameTest::namesAreSplitAtSpacesCommasAndSemicolons()
{
    QFETCH(QString, text);
    QTEST(splitNames(text), "names");
}

QTEST_APPLESS_MAIN(HostnameTest)
#include "tst_hostname.moc"
