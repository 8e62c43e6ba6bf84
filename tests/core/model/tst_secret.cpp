// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/credentials.h"
#include "core/model/secret.h"

#include <QTest>

#include <ostream>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
concept Debuggable = requires(QDebug out, const T &value)
{
    out << value;
};
template <typename T>
concept TextStreamable = requires(QTextStream &out, const T &value)
{
    out << value;
};
template <typename T>
concept Streamable = requires(std::ostream &out, const T &value)
{
    out << value;
};
template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

static_assert(Debuggable<QString> && TextStreamable<QString> && Comparable<QString> && Streamable<std::string>);
static_assert(!Debuggable<Secret> && !TextStreamable<Secret> && !Streamable<Secret> && !Comparable<Secret>);
static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, bool>);
static_assert(!Debuggable<Credentials>);

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void givesBackItsBytes_data();
    void givesBackItsBytes();
    void copiesHoldTheSame();
    void tellsWhetherItWasChanged_data();
    void tellsWhetherItWasChanged();
    void maskedCredentialsHoldNoSecret();
    void credentialsAreEqualWhenEverySecretIs();
    void aFieldThatIsNotThereIsEmpty();
};

void SecretTest::givesBackItsBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("short enough to live inside a string") << "hunter2"_ba;
    QTest::newRow("long") << QByteArray(10'000, 'x');
    QTest::newRow("with a zero byte") << QByteArray("a\0b", 3);
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\x80");
}

void SecretTest::givesBackItsBytes()
{
    QFETCH(QByteArray, bytes);
    const Secret secret(bytes);
    QVERIFY(!secret.isEmpty());
    QCOMPARE(secret.reveal(), bytes);
}

void SecretTest::copiesHoldTheSame()
{
    Secret copy;
    {
        const Secret first("canary"_ba);
        copy = first;
    }
    QCOMPARE(copy.reveal(), "canary"_ba);
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret(QByteArray()).isEmpty());
    QCOMPARE(Secret().reveal(), QByteArray());
}

void SecretTest::tellsWhetherItWasChanged_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("same");
    QTest::newRow("equal") << "abc"_ba
                           << "abc"_ba << true;
    QTest::newRow("another last letter") << "abc"_ba
                                         << "abd"_ba << false;
    QTest::newRow("longer") << "abc"_ba
                            << "abcd"_ba << false;
    QTest::newRow("both empty") << ""_ba
                                << ""_ba << true;
    QTest::newRow("one empty") << ""_ba
                               << "a"_ba << false;
}

void SecretTest::tellsWhetherItWasChanged()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QTEST(Secret(a).isSameAs(Secret(b)), "same");
    QTEST(Secret(b).isSameAs(Secret(a)), "same");
}

void SecretTest::maskedCredentialsHoldNoSecret()
{
    Credentials credentials;
    credentials.secrets.insert(u"password"_s, Secret("canary"_ba));
    credentials.secrets.insert(u"tsigKey"_s, Secret());
    const Credentials masked = credentials.masked();
    QCOMPARE(masked.secret(u"password"_s).reveal(), maskedText().toUtf8());
    QVERIFY(masked.has(u"password"_s));
    QVERIFY(!masked.has(u"tsigKey"_s));
    QCOMPARE(masked.secrets.keys(), credentials.secrets.keys());
}

void SecretTest::credentialsAreEqualWhenEverySecretIs()
{
    Credentials a;
    a.secrets.insert(u"password"_s, Secret("canary"_ba));
    Credentials b = a;
    QVERIFY(a == b);
    b.secrets.insert(u"password"_s, Secret("other"_ba));
    QVERIFY(a != b);
    b = a;
    b.secrets.insert(u"token"_s, Secret("x"_ba));
    QVERIFY(a != b);
}

void SecretTest::aFieldThatIsNotThereIsEmpty()
{
    const Credentials none;
    QVERIFY(!none.has(u"password"_s));
    QVERIFY(none.secret(u"password"_s).isEmpty());
}

QTEST_APPLESS_MAIN(SecretTest)
#include "tst_secret.moc"
