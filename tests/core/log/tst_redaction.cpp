// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/redaction.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class RedactionTest : public QObject
{
    Q_OBJECT

private slots:
    void noFormOfASecretRemains_data();
    void noFormOfASecretRemains();
    void whatStandsAroundASecretRemains_data();
    void whatStandsAroundASecretRemains();
    void aShortSecretIsAWordOfItsOwn_data();
    void aShortSecretIsAWordOfItsOwn();
    void everySecretOfAnAccountGoes();
    void emptyAndMaskedSecretsChangeNothing();
    void secretsAreKnownByTheirNames_data();
    void secretsAreKnownByTheirNames();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void urlsAreShownWithoutSecrets_data();
    void urlsAreShownWithoutSecrets();
    void doingItTwiceChangesNothing();
    void longTextsTakeNoTime();
};

namespace {

Credentials credentials(const QByteArray &password)
{
    Credentials one;
    one.secrets.insert(u"password"_s, Secret(password));
    return one;
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

} // namespace

void RedactionTest::noFormOfASecretRemains_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("form");
    const QList<QByteArray> secrets{
        "abc"_ba,
        "canary-7f3a"_ba,
        "p@ss w/rd+\"&<>'\\%100?=#"_ba,
        "schlüssel€𝄞"_ba,
        QByteArray("\xff\xfe\x00raw", 6),
        QByteArray(64, 'k') + "\n\t",
        "UPPER.lower*0~^$()[]{}|"_ba,
        "•••x"_ba,
    };
    for (const QByteArray &secret : secrets) {
        const bool isUtf8 = QString::fromUtf8(secret).toUtf8() == secret;
        const QString shown = isUtf8 ? text(secret) : QString::fromLatin1(secret);
        const auto row = [&secret](const char *name, const QString &form) {
            QTest::newRow(name + " of "_ba + secret.toPercentEncoding().left(40)) << secret << form;
        };
        row("the plain form", shown);
        row("percent encoding", text(secret.toPercentEncoding()));
        row("small percent encoding", text(secret.toPercentEncoding()).toLower().contains(u'%')
                                          ? text(secret.toPercentEncoding({}, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")).toLower()
                                          : shown);
        row("percent encoding of every byte", u'%' + text(secret.toHex('%')));
        row("percent encoding of every byte in capitals", u'%' + text(secret.toHex('%').toUpper()));
        row("percent encoding that leaves marks", text(secret.toPercentEncoding("!*'()@:/?&=+$,;")));
        row("percent encoding twice", text(secret.toPercentEncoding().toPercentEncoding()));
        row("form encoding", text(secret.toPercentEncoding().replace("%20", "+")));
        row("hexadecimal", text(secret.toHex()));
        row("hexadecimal in capitals", text(secret.toHex().toUpper()));
        for (const auto options : {QByteArray::Base64Encoding | QByteArray::KeepTrailingEquals,
                                   QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals}) {
            row("base64", text(secret.toBase64(options)));
            for (const char *user : {"u", "me", "you", "me@example.com"}) {
                row((QByteArray("base64 after ") + user).constData(), text((user + ":"_ba + secret).toBase64(options)));
                row((QByteArray("base64 between ") + user).constData(),
                    text((user + ":"_ba + secret + "@tail").toBase64(options)));
            }
        }
        row("base64 in a URL", text((":"_ba + secret).toBase64().toPercentEncoding()));
        for (const auto algorithm : {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256,
                                     QCryptographicHash::Sha512}) {
            row("digest", text(QCryptographicHash::hash(secret, algorithm).toHex()));
            row("digest in capitals", text(QCryptographicHash::hash(secret, algorithm).toHex().toUpper()));
            row("digest in base64", text(QCryptographicHash::hash(secret, algorithm).toBase64()));
        }
        if (!isUtf8)
            continue;
        row("HTML", shown.toHtmlEscaped());
        QString numeric, unicode;
        for (const char32_t c : shown.toUcs4())
            numeric += u"&#x%1;"_s.arg(c, 0, 16);
        for (const QChar c : shown)
            unicode += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        row("HTML by numbers", numeric);
        row("JSON by numbers", unicode);
        QString json = shown;
        json.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
        row("JSON", json);
    }
}

void RedactionTest::noFormOfASecretRemains()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, form);
    // No parameter's name helps here: the secret alone must be known.
    const QString shown = redacted(u"sent <%1> and got it back"_s.arg(form), credentials(secret));
    QVERIFY2(!shown.contains(form), qPrintable(shown));
    QVERIFY2(shown.contains(maskedText()), qPrintable(shown));
    QVERIFY(shown.startsWith(u"sent "));
    QVERIFY(shown.endsWith(u"got it back"));
}

void RedactionTest::whatStandsAroundASecretRemains_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("in a sentence") << u"the password canary is wrong"_s << u"the password ••• is wrong"_s;
    QTest::newRow("twice") << u"canary and canary"_s << u"••• and •••"_s;
    QTest::newRow("inside a word") << u"xcanaryx"_s << u"x•••x"_s;
    QTest::newRow("side by side") << u"canarycanary"_s << u"•••"_s;
    QTest::newRow("in a path") << u"GET /update/canary/home.example HTTP/1.1"_s
                               << u"GET /update/•••/home.example HTTP/1.1"_s;
    QTest::newRow("nothing to hide") << u"good 203.0.113.7"_s << u"good 203.0.113.7"_s;
    QTest::newRow("empty") << QString() << QString();
}

void RedactionTest::whatStandsAroundASecretRemains()
{
    QFETCH(QString, before);
    QTEST(redacted(before, credentials("canary")), "after");
}

void RedactionTest::aShortSecretIsAWordOfItsOwn_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("one letter does not mangle words") << "a"_ba << u"a bad answer"_s << u"••• bad answer"_s;
    QTest::newRow("two letters neither") << "go"_ba << u"good: go"_s << u"good: •••"_s;
    QTest::newRow("in a URL") << "x"_ba << u"/u?h=x.example&p=x"_s << u"/u?h=•••.example&p=•••"_s;
    QTest::newRow("three letters are replaced anywhere") << "goo"_ba << u"good"_s << u"•••d"_s;
}

void RedactionTest::aShortSecretIsAWordOfItsOwn()
{
    QFETCH(QByteArray, secret);
    QFETCH(QString, before);
    QTEST(redacted(before, credentials(secret)), "after");
}

void RedactionTest::everySecretOfAnAccountGoes()
{
    Credentials several = credentials("canary"_ba);
    several.secrets.insert(u"tsigKey"_s, Secret("canaryLonger"_ba));
    several.secrets.insert(u"zone"_s, Secret("zone-secret"_ba));
    QCOMPARE(redacted(u"canaryLonger canary zone-secret"_s, several), u"••• ••• •••"_s);
}

void RedactionTest::emptyAndMaskedSecretsChangeNothing()
{
    const QString line = u"good ••• 203.0.113.7"_s;
    QCOMPARE(redacted(line, Credentials()), line);
    QCOMPARE(redacted(line, credentials({})), line);
    QCOMPARE(redacted(line, credentials("canary").masked()), line);
}

void RedactionTest::secretsAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("user info") << u"at https://me:canary@host.example/x?y=1 now"_s
                               << u"at https://•••@host.example/x?y=1 now"_s;
    QTest::newRow("a name alone") << u"https://canary@host.example/"_s << u"https://•••@host.example/"_s;
    QTest::newRow("an at sign in the password") << u"http://me:can@ry@host.example"_s << u"http://•••@host.example"_s;
    QTest::newRow("a slash in the password")
        << u"http://me:canary/x@host.example/y"_s << u"http://•••@host.example/y"_s;
    QTest::newRow("an IPv6 host") << u"https://me:canary@[2001:db8::1]:8/x"_s << u"https://•••@[2001:db8::1]:8/x"_s;
    for (const QString &name : {u"password"_s,
                                u"passwd"_s,
                                u"Passwort"_s,
                                u"pass"_s,
                                u"pw"_s,
                                u"pwd"_s,
                                u"token"_s,
                                u"TOKEN"_s,
                                u"access_token"_s,
                                u"authToken"_s,
                                u"key"_s,
                                u"api_key"_s,
                                u"api-key"_s,
                                u"apikey"_s,
                                u"updateKey"_s,
                                u"APIKEY"_s,
                                u"secret"_s,
                                u"client_secret"_s,
                                u"auth"_s,
                                u"sig"_s,
                                u"X-Amz-Signature"_s,
                                u"X-Amz-Credential"_s,
                                u"sha"_s,
                                u"hash"_s,
                                u"session"_s,
                                u"user[password]"_s,
                                u"hmac"_s}) {
        QTest::newRow(qPrintable(u"the parameter "_s + name))
            << u"GET /u?h=a.example&%1=canary%20x&i=1"_s.arg(name) << u"GET /u?h=a.example&%1=•••&i=1"_s.arg(name);
    }
    QTest::newRow("the first parameter") << u"/u?token=canary"_s << u"/u?token=•••"_s;
    QTest::newRow("a value in quotes") << u"password = \"canary two\" ok"_s << u"password = ••• ok"_s;
    QTest::newRow("an empty value stays") << u"/u?token=&h=1"_s << u"/u?token=&h=1"_s;
    QTest::newRow("a query that is a key")
        << u"https://f.example/update.php?U2FsdGVkX19jYW5hcnk="_s << u"https://f.example/update.php?•••"_s;
    QTest::newRow("Basic") << u"Authorization: Basic bWU6Y2FuYXJ5\r\nHost: x"_s
                           << u"Authorization: Basic •••\r\nHost: x"_s;
    QTest::newRow("Bearer, in small letters") << u"authorization: bearer canary"_s << u"authorization: bearer •••"_s;
    QTest::newRow("a scheme of its own") << u"Authorization: canary"_s << u"Authorization: •••"_s;
    QTest::newRow("as Qt prints a pair") << u"(\"Authorization\", \"Basic bWU6Y2FuYXJ5\")"_s
                                         << u"(\"Authorization\", \"Basic •••\")"_s;
    QTest::newRow("to a proxy") << u"Proxy-Authorization: Basic bWU6Y2FuYXJ5"_s << u"Proxy-Authorization: Basic •••"_s;
    QTest::newRow("an API key header") << u"X-Api-Key: canary"_s << u"X-Api-Key: •••"_s;
    QTest::newRow("an auth token header") << u"X-Auth-Token: canary"_s << u"X-Auth-Token: •••"_s;
    QTest::newRow("a cookie") << u"Set-Cookie: id=canary; Path=/"_s << u"Set-Cookie: •••"_s;
    QTest::newRow("JSON") << u"{\"name\": \"x\", \"password\": \"can\\\"ary\", \"ttl\": 60}"_s
                          << u"{\"name\": \"x\", \"password\": \"•••\", \"ttl\": 60}"_s;
    QTest::newRow("JSON without spaces") << u"{\"apiKey\":\"canary\",\"a\":1}"_s << u"{\"apiKey\":\"•••\",\"a\":1}"_s;
    QTest::newRow("a number in JSON") << u"{\"token\": 123456}"_s << u"{\"token\": \"•••\"}"_s;
    QTest::newRow("JSON quoted once more")
        << u"\"{\\\"token\\\":\\\"canary\\\"}\""_s << u"\"{\\\"token\\\":\\\"•••\\\"}\""_s;
}

void RedactionTest::secretsAreKnownByTheirNames()
{
    QFETCH(QString, before);
    QTEST(redacted(before), "after");
}

void RedactionTest::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an answer") << u"good 203.0.113.7"_s;
    QTest::newRow("a request") << u"GET https://members.example/nic/update?hostname=a.example&myip=203.0.113.7"_s;
    QTest::newRow("a port") << u"https://host.example:8443/path/a@b?x=1"_s;
    QTest::newRow("a mail address") << u"write to me@example.com: soon"_s;
    QTest::newRow("words that contain key, pass, sig") << u"monkey=1 passage=2 design=3 keyboard=4 author=5"_s;
    QTest::newRow("a sentence about a token") << u"Wrong token: please type it again"_s;
    QTest::newRow("a sentence about a password") << u"The password was refused (badauth)"_s;
    QTest::newRow("codes") << u"code=badauth status=401"_s;
    QTest::newRow("a JSON answer") << u"{\"success\": true, \"errors\": [], \"result\": {\"content\": \"a=b\"}}"_s;
    QTest::newRow("a short query") << u"https://checkip.example/?format"_s;
    QTest::newRow("an address") << u"2001:db8::1"_s;
    QTest::newRow("times") << u"2026-11-22T12:00:00.250Z"_s;
}

void RedactionTest::ordinaryTextStays()
{
    QFETCH(QString, line);
    QCOMPARE(redacted(line), line);
    QCOMPARE(redacted(line, credentials("canary")), line);
}

void RedactionTest::urlsAreShownWithoutSecrets_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("shown");
    QTest::newRow("nothing to hide") << QUrl(u"https://host.example/nic/update?hostname=a.example"_s)
                                     << u"https://host.example/nic/update?hostname=a.example"_s;
    QTest::newRow("user info") << QUrl(u"https://me:canary@host.example/"_s) << u"https://•••@host.example/"_s;
    QTest::newRow("a token") << QUrl(u"https://host.example/u?domains=a&token=canary"_s)
                             << u"https://host.example/u?domains=a&token=•••"_s;
    QTest::newRow("made from masked credentials")
        << QUrl(u"https://host.example/u/•••/x?p=•••"_s) << u"https://host.example/u/•••/x?p=•••"_s;
    QTest::newRow("no URL") << QUrl() << QString();
}

void RedactionTest::urlsAreShownWithoutSecrets()
{
    QFETCH(QUrl, url);
    QTEST(redactedUrl(url), "shown");
}

void RedactionTest::doingItTwiceChangesNothing()
{
    const QString line = u"https://me:canary@h.example/u?token=x&h=1 Authorization: Basic bWU6Y2FuYXJ5"_s;
    const QString once = redacted(line, credentials("canary"));
    QCOMPARE(redacted(once), once);
    QCOMPARE(redacted(once, credentials("canary")), once);
}

void RedactionTest::longTextsTakeNoTime()
{
    // A hostile answer of the longest kind that is read must not hold the program up.
    for (const QString &piece : {u"a"_s, u"="_s, u"token="_s, u"http://a:"_s, u"\""_s, u"[key"_s, u"%25"_s, u"a-"_s,
                                 u"authorization:"_s, u"://"_s, u"\\"_s}) {
        const QString answer = piece.repeated(100'000 / piece.size());
        QElapsedTimer timer;
        timer.start();
        redacted(answer, credentials("p@ss w/rd"));
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(u"%1: %2 ms"_s.arg(piece).arg(timer.elapsed())));
    }
}

QTEST_APPLESS_MAIN(RedactionTest)
#include "tst_redaction.moc"
