// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of sending as tables: what never leaves, where credentials may follow, which answer is whole.
#include "core/net/httprules.h"

#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestHttpRules : public QObject
{
    Q_OBJECT

private slots:
    void followsHomeOnly_data();
    void followsHomeOnly();
    void followsOnlyAMoveOfAGet_data();
    void followsOnlyAMoveOfAGet();
    void knowsAWholeAnswer_data();
    void knowsAWholeAnswer();
};

void TestHttpRules::followsHomeOnly_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<bool>("isFollowed");
    const QString https = u"https://dns.example/nic/update"_s;
    const QString http = u"http://dns.example/nic/update"_s;
    QTest::newRow("another path") << https << u"https://dns.example/v2?x=1"_s << true;
    QTest::newRow("the same port by number") << https << u"https://dns.example:443/v2"_s << true;
    QTest::newRow("the same host in capitals") << https << u"https://DNS.Example/v2"_s << true;
    QTest::newRow("another host") << https << u"https://evil.example/nic/update"_s << false;
    QTest::newRow("a host below it") << https << u"https://a.dns.example/nic/update"_s << false;
    QTest::newRow("a host that only begins alike") << https << u"https://dns.example.evil.example/"_s << false;
    QTest::newRow("a user name that looks like the host") << https << u"https://dns.example@evil.example/"_s << false;
    QTest::newRow("another port") << https << u"https://dns.example:8443/nic/update"_s << false;
    QTest::newRow("plain http") << https << u"http://dns.example/nic/update"_s << false;
    QTest::newRow("plain http on the port of https") << https << u"http://dns.example:443/nic/update"_s << false;
    QTest::newRow("from http to https") << http << u"https://dns.example/nic/update"_s << false;
    QTest::newRow("a file of this machine") << https << u"file:///etc/passwd"_s << false;
    QTest::newRow("no URL") << https << QString() << false;
}

void TestHttpRules::followsHomeOnly()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(bool, isFollowed);
    const HttpRequest request{"GET", QUrl(from), {{"Authorization", "Basic dTpw"}}, {}};
    QCOMPARE(mayFollow(request, {302, {}, {}}, QUrl(to)), isFollowed);
}

void TestHttpRules::followsOnlyAMoveOfAGet_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isFollowed");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("GET and %d", status) << "GET"_ba << status << true;
    for (const int status : {200, 201, 300, 304, 305, 306, 404})
        QTest::addRow("GET and %d", status) << "GET"_ba << status << false;
    QTest::newRow("POST and 302") << "POST"_ba << 302 << false;
    QTest::newRow("PUT and 307") << "PUT"_ba << 307 << false;
}

void TestHttpRules::followsOnlyAMoveOfAGet()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(bool, isFollowed);
    const QUrl url(u"https://dns.example/"_s);
    QCOMPARE(mayFollow({method, url, {}, {}}, {status, {}, {}}, url), isFollowed);
}

void TestHttpRules::knowsAWholeAnswer_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("promise");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isHalf");
    QTest::newRow("as long as promised") << "GET"_ba << 200 << "4"_ba
                                         << "good"_ba << false;
    QTest::newRow("one byte short") << "GET"_ba << 200 << "5"_ba
                                    << "good"_ba << true;
    QTest::newRow("no promise") << "GET"_ba << 200 << ""_ba
                                << "good"_ba << false;
    QTest::newRow("a promise that is no number") << "GET"_ba << 200 << "many"_ba
                                                 << "good"_ba << false;
    QTest::newRow("half an error page") << "GET"_ba << 500 << "9"_ba
                                        << "good"_ba << true;
    QTest::newRow("a HEAD has no body") << "HEAD"_ba << 200 << "4"_ba
                                        << ""_ba << false;
    QTest::newRow("nor has 204") << "GET"_ba << 204 << "4"_ba
                                 << ""_ba << false;
}

void TestHttpRules::knowsAWholeAnswer()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, promise);
    QFETCH(QByteArray, body);
    QFETCH(bool, isHalf);
    HttpReply reply{status, {}, body};
    if (!promise.isEmpty())
        reply.headers.append({"content-length"_ba, promise});
    QCOMPARE(isCut({method, QUrl(u"https://dns.example/"_s), {}, {}}, reply), isHalf);
}

QTEST_GUILESS_MAIN(TestHttpRules)
#include "tst_httprules.moc"
