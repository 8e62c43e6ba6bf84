// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace doorplate;

class TestIncludes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsWhatIsForbidden_data();
    void findsWhatIsForbidden();
    void leavesInPeaceWhatIsAllowed_data();
    void leavesInPeaceWhatIsAllowed();
    void findsARing();
    void keepsToTheHouse_data();
    void keepsToTheHouse();
    void hasNoRing();

private:
    QList<SourceFile> m_files;
};

namespace {

const QString beginning = u"// SPDX-FileCopyrightText: 2026 The Doorplate developers\n"
                          "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
const QString headerBeginning = beginning + u"// What it is for.\n#pragma once\n"_s;

SourceFile made(const QString &path, const QString &text)
{
    return SourceFile::fromText(path, (path.endsWith(u".h") ? headerBeginning : beginning) + text);
}

} // namespace

void TestIncludes::initTestCase()
{
    m_files = readTree(QStringLiteral(DOORPLATE_SOURCE_DIR), {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s});
    // Reading nothing would find nothing wrong.
    QVERIFY(m_files.size() > 100);
}

void TestIncludes::findsWhatIsForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("an include that runs up")
        << u"core/model/a.h"_s << u"#include \"core/net/network.h\""_s << u"from a floor above"_s;
    QTest::newRow("core reaching for ui")
        << u"core/engine/a.cpp"_s << u"#include \"ui/desktop.h\""_s << u"from a floor above"_s;
    QTest::newRow("a sister on the same floor")
        << u"core/detect/a.h"_s << u"#include \"core/providers/catalog.h\""_s << u"its sister"_s;
    QTest::newRow("a path from nowhere") << u"core/model/a.cpp"_s << u"#include \"address.h\""_s
                                         << u"no path from the root"_s;
    QTest::newRow("a folder nobody planned") << u"core/odds/a.cpp"_s << u""_s << u"stands on no floor"_s;
    QTest::newRow("a widget in the core") << u"core/engine/a.cpp"_s << u"#include <QWidget>"_s << u"no screen"_s;
    QTest::newRow("Qt Gui in the core") << u"core/text/a.cpp"_s << u"#include <QtGui/QColor>"_s << u"no screen"_s;
    QTest::newRow("a socket in a provider")
        << u"core/providers/a.cpp"_s << u"#include <QTcpSocket>"_s << u"only core/net has sockets"_s;
    QTest::newRow("DNS bytes outside wire") << u"core/net/a.cpp"_s << u"#include <ldns/ldns.h>"_s << u"libldns stays"_s;
    QTest::newRow("the bus in the core") << u"core/net/a.cpp"_s << u"#include <QDBusConnection>"_s
                                         << u"business of app"_s;
    QTest::newRow("a request in ui") << u"ui/log/a.cpp"_s << u"#include <QNetworkRequest>"_s << u"no network"_s;
    QTest::newRow("the network's room in ui")
        << u"ui/log/a.cpp"_s << u"#include \"core/net/network.h\""_s << u"no network"_s;
    QTest::newRow("JSON in ui") << u"ui/log/a.cpp"_s << u"#include <QJsonObject>"_s << u"shows values"_s;
    QTest::newRow("a second door to the keychain")
        << u"app/services.cpp"_s << u"#include <qt6keychain/keychain.h>"_s << u"one door"_s;
    QTest::newRow("a window in the terminal") << u"app/ctl/a.cpp"_s << u"#include <QApplication>"_s << u"no window"_s;
    QTest::newRow("a connection by text")
        << u"ui/log/a.cpp"_s << u"connect(a, SIGNAL(b()), c, SLOT(d()));"_s << u"by address"_s;
    QTest::newRow("a nested event loop") << u"core/net/a.cpp"_s << u"QEventLoop loop;"_s << u"nothing waits"_s;
    QTest::newRow("a wait for bytes") << u"core/net/a.cpp"_s << u"socket.waitForReadyRead(10);"_s << u"nothing waits"_s;
    QTest::newRow("a sleep in a test") << u"tests/core/net/tst_a.cpp"_s << u"QTest::qSleep(5);"_s
                                       << u"nothing sleeps"_s;
    QTest::newRow("a skipped test") << u"tests/core/net/tst_a.cpp"_s << u"QSKIP(\"no net\");"_s << u"proves nothing"_s;
    QTest::newRow("certificates let through")
        << u"core/net/a.cpp"_s << u"reply->ignoreSslErrors();"_s << u"always verified"_s;
    QTest::newRow("an exception") << u"core/net/a.cpp"_s << u"throw 1;"_s << u"is a value"_s;
    QTest::newRow("a lambda without context")
        << u"core/net/a.cpp"_s << u"connect(job, &HttpJob::finished,\n    [this] { done(); });"_s
        << u"context object"_s;
    QTest::newRow("a timer without context")
        << u"core/net/a.cpp"_s << u"QTimer::singleShot(5ms, [this] {});"_s << u"context object"_s;
    QTest::newRow("a header that opens a namespace")
        << u"core/net/a.h"_s << u"using namespace std;"_s << u"opens no namespace"_s;
    QTest::newRow("Qt before the house") << u"core/net/a.cpp"_s << u"#include <QString>\n#include \"core/net/b.h\""_s
                                         << u"stands too late"_s;
    QTest::newRow("own header second") << u"core/net/a.cpp"_s
                                       << u"#include \"core/net/b.h\"\n#include \"core/net/a.h\""_s
                                       << u"stands too late"_s;
    QTest::newRow("a note to oneself") << u"core/net/a.cpp"_s << u"// TO"_s + u"DO: later"_s << u"note to oneself"_s;
}

void TestIncludes::findsWhatIsForbidden()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QStringList complaints = complaintsAbout(made(path, text));
    QVERIFY2(complaints.join(u'\n').contains(expected), qPrintable(complaints.join(u'\n')));
    QVERIFY(complaints.first().startsWith(path + u':'));
}

void TestIncludes::leavesInPeaceWhatIsAllowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    QTest::newRow("floors below") << u"core/engine/a.cpp"_s
                                  << u"#include \"core/engine/a.h\"\n#include \"core/model/b.h\"\n#include <QString>\n"
                                     "#include <memory>"_s;
    QTest::newRow("a forbidden word in a comment") << u"core/net/a.cpp"_s << u"// no QEventLoop, no throw"_s;
    QTest::newRow("a forbidden word in a sentence") << u"core/net/a.cpp"_s << u"tr(\"do not throw \\\" SLOT(\");"_s;
    QTest::newRow("a forbidden word in a raw string") << u"core/net/a.cpp"_s << u"R\"x(throw \" )\")x\";"_s;
    QTest::newRow("digits in groups") << u"core/net/a.cpp"_s << u"int a = 1'000; // throw, that's all"_s;
    QTest::newRow("a lambda with its context")
        << u"core/net/a.cpp"_s << u"connect(job, &HttpJob::finished, this, [this] { done(); });"_s;
    QTest::newRow("sockets where they live") << u"core/net/a.cpp"_s << u"#include <QTcpSocket>"_s;
    QTest::newRow("what one platform alone includes")
        << u"core/net/a.cpp"_s
        << u"#include <QString>\n#ifdef Q_OS_UNIX\n#include <unistd.h>\n#else\n#include <QFile>\n#endif"_s;
    QTest::newRow("the file of a platform")
        << u"app/resumewatch_linux.cpp"_s << u"#include \"app/resumewatch.h\"\n#include \"app/paths.h\""_s;
}

void TestIncludes::leavesInPeaceWhatIsAllowed()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(complaintsAbout(made(path, text)), QStringList());
}

void TestIncludes::findsARing()
{
    const QStringList rings = ringsIn({made(u"core/model/a.h"_s, u"#include \"core/model/b.h\""_s),
                                       made(u"core/model/b.h"_s, u"#include \"core/model/c.h\""_s),
                                       made(u"core/model/c.h"_s, u"#include \"core/model/a.h\""_s)});
    QCOMPARE(rings, QStringList{u"core/model/a.h -> core/model/b.h -> core/model/c.h -> core/model/a.h"_s});
}

void TestIncludes::keepsToTheHouse_data()
{
    QTest::addColumn<SourceFile>("file");
    for (const SourceFile &file : std::as_const(m_files))
        QTest::newRow(qPrintable(file.path)) << file;
}

void TestIncludes::keepsToTheHouse()
{
    QFETCH(SourceFile, file);
    const QStringList complaints = complaintsAbout(file);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TestIncludes::hasNoRing()
{
    QCOMPARE(ringsIn(m_files), QStringList());
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
