// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

QList<OptionSpec> options()
{
    return {{.name = u"json"_s, .placeholder = {}, .help = u"as JSON"_s},
            {.name = u"ssl"_s, .placeholder = u"on|off"_s, .help = {}, .choices = {u"on"_s, u"off"_s}},
            {.name = u"name"_s, .placeholder = u"NAME"_s, .help = {}},
            {.name = u"field"_s, .placeholder = u"KEY=VALUE"_s, .help = {}, .isRepeatable = true}};
}

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT

private slots:
    void understands_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QStringList>("words");

        QTest::newRow("an option without a value")
            << QStringList{u"--json"_s} << u"json"_s << QStringList{QString()} << QStringList{};
        QTest::newRow("a value in the next place")
            << QStringList{u"--name"_s, u"Home"_s} << u"name"_s << QStringList{u"Home"_s} << QStringList{};
        QTest::newRow("a value after an equals sign")
            << QStringList{u"--name=Home"_s} << u"name"_s << QStringList{u"Home"_s} << QStringList{};
        QTest::newRow("a value with an equals sign in it")
            << QStringList{u"--field=a=b"_s} << u"field"_s << QStringList{u"a=b"_s} << QStringList{};
        QTest::newRow("an empty value") << QStringList{u"--name="_s} << u"name"_s << QStringList{QString(u""_s)}
                                        << QStringList{};
        QTest::newRow("a value that begins with dashes")
            << QStringList{u"--name"_s, u"--odd"_s} << u"name"_s << QStringList{u"--odd"_s} << QStringList{};
        QTest::newRow("an option that may come twice")
            << QStringList{u"--field"_s, u"a=1"_s, u"--field"_s, u"b=2"_s} << u"field"_s
            << QStringList{u"a=1"_s, u"b=2"_s} << QStringList{};
        QTest::newRow("words between options") << QStringList{u"one"_s, u"--json"_s, u"two"_s} << u"json"_s
                                               << QStringList{QString()} << QStringList{u"one"_s, u"two"_s};
        QTest::newRow("everything after two dashes is a word")
            << QStringList{u"--json"_s, u"--"_s, u"--name"_s} << u"json"_s << QStringList{QString()}
            << QStringList{u"--name"_s};
        QTest::newRow("a single dash is a word")
            << QStringList{u"--json"_s, u"-"_s} << u"json"_s << QStringList{QString()} << QStringList{u"-"_s};
    }

    void understands()
    {
        QFETCH(QStringList, line);
        QFETCH(QString, option);
        QFETCH(QStringList, values);
        QFETCH(QStringList, words);
        const auto arguments = Arguments::parse(line, options());
        QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error()));
        QCOMPARE(arguments->values(option), values);
        QCOMPARE(arguments->words(), words);
    }

    void complains_data()
    {
        QTest::addColumn<QStringList>("line");
        QTest::addColumn<QString>("about");

        QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s} << u"--nonsense"_s;
        QTest::newRow("an abbreviation") << QStringList{u"--js"_s} << u"--js"_s;
        QTest::newRow("a short option") << QStringList{u"-x"_s} << u"-x"_s;
        QTest::newRow("a missing value") << QStringList{u"--name"_s} << u"NAME"_s;
        QTest::newRow("a value where none belongs") << QStringList{u"--json=1"_s} << u"no value"_s;
        QTest::newRow("a value that is no choice") << QStringList{u"--ssl"_s, u"yes"_s} << u"on, off"_s;
        QTest::newRow("a second time") << QStringList{u"--name"_s, u"a"_s, u"--name"_s, u"b"_s} << u"twice"_s;
        QTest::newRow("a password in the open") << QStringList{u"--password"_s, u"hunter2"_s} << u"--password-stdin"_s;
        QTest::newRow("a password after an equals sign")
            << QStringList{u"--password=hunter2"_s} << u"--password-stdin"_s;
    }

    void complains()
    {
        QFETCH(QStringList, line);
        QFETCH(QString, about);
        const auto arguments = Arguments::parse(line, options());
        QVERIFY(!arguments);
        QVERIFY2(arguments.error().contains(about), qPrintable(arguments.error()));
        QVERIFY2(!arguments.error().contains(u"hunter2"_s), "a secret is not repeated");
    }

    void leavesTheRestUnreadWhereACommandBegins()
    {
        const auto arguments = Arguments::parse({u"--json"_s, u"update"_s, u"--force"_s}, options(), true);
        QVERIFY(arguments);
        QCOMPARE(arguments->words(), QStringList({u"update"_s, u"--force"_s}));
    }
};

QTEST_APPLESS_MAIN(TestArguments)
#include "tst_arguments.moc"
