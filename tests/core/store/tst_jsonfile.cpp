// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsonfile.h"

#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace doorplate;
using namespace Qt::StringLiterals;

class JsonFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void readsWhatItWrote();
    void anAbsentFileIsNothing();
    void aBrokenFileNamesTheLine_data();
    void aBrokenFileNamesTheLine();
    void aByteOrderMarkDoesNoHarm();
    void whatCannotBeLookedAtIsNotAbsent();
    void refusesWhatIsNoOrdinaryFile();

    void nobodyElseMayReadIt();
    void makesTheFoldersItNeeds();
    void aFolderThatIsThereKeepsItsMode();
    void aFileInPlaceOfTheFolderIsAFailure();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aReadOnlyFolderLeavesTheOldFile();
    void aSymbolicLinkIsWrittenThrough();
    void aLinkThatLeadsNowhereGetsItsFile();
    void leavesNothingElseBehind();

    void sweepsWhatAKillLeftHalfWritten();
    void keepsABrokenFileAside();
    void neverOverwritesWhatWasKeptAside();
    void theFileBehindALinkIsKeptAside();
    void whatCannotBeMovedStays();

private:
    QString path() const { return m_folder->path(u"a.json"_s); }

    std::unique_ptr<ProfileFolder> m_folder;
};

namespace {
QJsonObject sample()
{
    return {{u"version"_s, 1}, {u"name"_s, u"Bücher"_s}};
}
} // namespace

void JsonFileTest::sweepsWhatAKillLeftHalfWritten()
{
    QVERIFY(writeJsonFile(path(), sample()));
    const QStringList kept{u"a.json"_s,        u"a.json.broken-20261122-1"_s,
                           u"a.json.backup"_s, u"a.json.my-own"_s,
                           u"a.json.123456"_s, u"b.json.aBcDeF"_s};
    for (const QString &name : kept)
        m_folder->put(name, "mine");
    m_folder->put(u"a.json.aBcDeF"_s, "half");
    m_folder->put(u"a.json.XYZxyz"_s, {});
    QCOMPARE(sweepUnfinished(path()), 2);
    const QStringList left = m_folder->names();
    QCOMPARE(left.size(), kept.size());
    for (const QString &name : kept) // a backup of six letters is a person's own
        QVERIFY2(left.contains(name), qPrintable(name));
    QCOMPARE(sweepUnfinished(m_folder->path(u"nowhere/a.json"_s)), 0);
}

void JsonFileTest::readsWhatItWrote()
{
    QVERIFY(writeJsonFile(path(), sample()));
    const auto read = readJsonFile(path());
    QVERIFY(read.has_value());
    QCOMPARE(**read, sample());
}

void JsonFileTest::anAbsentFileIsNothing()
{
    const auto read = readJsonFile(path());
    QVERIFY(read.has_value());
    QVERIFY(!read->has_value());
    QVERIFY(!readJsonFile(m_folder->path(u"no/such/folder/a.json"_s))->has_value());
}

void JsonFileTest::aBrokenFileNamesTheLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("empty") << ""_ba << 1;
    QTest::newRow("cut in half") << "{\n \"version\": 1,\n \"acc"_ba << 3;
    QTest::newRow("a comma too many") << "{\n \"a\": 1,\n}\n"_ba << 3;
    QTest::newRow("a list") << "[1, 2]"_ba << 1;
    QTest::newRow("a word") << "hello"_ba << 1;
    QTest::newRow("zero bytes") << QByteArray(4096, '\0') << 1;
    QTest::newRow("not UTF-8") << "{\n\"a\": \"\xff\xfe\"}"_ba << 2;
    QTest::newRow("nested without end") << QByteArray(100'000, '[') << 1;
}

void JsonFileTest::aBrokenFileNamesTheLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    m_folder->put(u"a.json"_s, text);
    const auto read = readJsonFile(path());
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Failure::Kind::Storage);
    QVERIFY(read.error().detail.contains(u"a.json"));
    QVERIFY2(read.error().detail.contains(u"line %1"_s.arg(line)), qPrintable(read.error().detail));
    QCOMPARE(m_folder->contents(u"a.json"_s), text);
}

void JsonFileTest::aByteOrderMarkDoesNoHarm()
{
    m_folder->put(u"a.json"_s, "\xef\xbb\xbf{\"version\": 1}\r\n");
    const auto read = readJsonFile(path());
    QVERIFY(read.has_value());
    QCOMPARE((*read)->value(u"version").toInt(), 1);
}

void JsonFileTest::whatCannotBeLookedAtIsNotAbsent()
{
    QDir(m_folder->path()).mkdir(u"locked"_s);
    m_folder->put(u"locked/a.json"_s, "{}");
    QFile::setPermissions(m_folder->path(), QFile::permissions(m_folder->path()) | othersRights);
    // Nobody may look into it, so nobody can say that nothing is there.
    const ReadOnlyFolder locked(m_folder->path(u"locked"_s), 0);
    const auto read = readJsonFile(m_folder->path(u"locked/a.json"_s));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().kind, Failure::Kind::Storage);
}

void JsonFileTest::refusesWhatIsNoOrdinaryFile()
{
    QDir(m_folder->path()).mkdir(u"a.json"_s);
    QVERIFY(!readJsonFile(path()).has_value());
    QVERIFY(!writeJsonFile(path(), sample()).has_value());
    // Opening one would wait for a writer, perhaps for ever.
    QCOMPARE(mkfifo(QFile::encodeName(m_folder->path(u"fifo"_s)).constData(), 0600), 0);
    QVERIFY(!readJsonFile(m_folder->path(u"fifo"_s)).has_value());
    QVERIFY(!readJsonFile(u"/dev/zero"_s).has_value());
    QVERIFY(!writeJsonFile(u"/dev/full"_s, sample()).has_value());
}

void JsonFileTest::nobodyElseMayReadIt()
{
    const mode_t before = umask(0);
    QVERIFY(writeJsonFile(path(), sample()));
    QVERIFY(!(QFile::permissions(path()) & othersRights));
    QVERIFY(QFile::setPermissions(path(), QFile::permissions(path()) | othersRights));
    QVERIFY(writeJsonFile(path(), sample()));
    umask(before);
    QVERIFY(!(QFile::permissions(path()) & othersRights));
}

void JsonFileTest::makesTheFoldersItNeeds()
{
    const mode_t before = umask(0);
    QVERIFY(writeJsonFile(m_folder->path(u"deep/below/a.json"_s), sample()));
    umask(before);
    for (const QString &name : {u"deep"_s, u"deep/below"_s}) {
        QVERIFY(QFileInfo(m_folder->path(name)).isDir());
        QVERIFY(!(QFile::permissions(m_folder->path(name)) & othersRights));
    }
}

void JsonFileTest::aFolderThatIsThereKeepsItsMode()
{
    QVERIFY(QFile::setPermissions(m_folder->path(), privateFolder | QFileDevice::ReadOther | QFileDevice::ExeOther));
    QVERIFY(ensureFolder(m_folder->path()));
    QVERIFY(QFile::permissions(m_folder->path()) & QFileDevice::ReadOther);
}

void JsonFileTest::aFileInPlaceOfTheFolderIsAFailure()
{
    m_folder->put(u"file"_s, "precious");
    const auto written = writeJsonFile(m_folder->path(u"file/a.json"_s), sample());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Failure::Kind::Storage);
    QVERIFY(!ensureFolder(m_folder->path(u"file"_s)));
    QCOMPARE(m_folder->contents(u"file"_s), "precious"_ba);
}

void JsonFileTest::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("no room at all") << 0;
    QTest::newRow("room for a part") << 100;
}

void JsonFileTest::aFullDiskLeavesTheOldFile()
{
    QFETCH(int, room);
    QVERIFY(writeJsonFile(path(), sample()));
    const QByteArray old = m_folder->contents(u"a.json"_s);
    {
        const FullDisk full(room);
        const auto written = writeJsonFile(path(), {{u"long"_s, QString(100'000, u'x')}});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Failure::Kind::Storage);
        QVERIFY(written.error().detail.contains(u"a.json"));
    }
    QCOMPARE(m_folder->contents(u"a.json"_s), old);
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
    QVERIFY(writeJsonFile(path(), {}));
}

void JsonFileTest::aReadOnlyFolderLeavesTheOldFile()
{
    QVERIFY(writeJsonFile(path(), sample()));
    const QByteArray old = m_folder->contents(u"a.json"_s);
    {
        const ReadOnlyFolder locked(m_folder->path());
        const auto written = writeJsonFile(path(), {});
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(m_folder->contents(u"a.json"_s), old);
}

void JsonFileTest::aSymbolicLinkIsWrittenThrough()
{
    QDir(m_folder->path()).mkdir(u"dotfiles"_s);
    m_folder->put(u"dotfiles/real.json"_s, "{}");
    QVERIFY(QFile::link(m_folder->path(u"dotfiles/real.json"_s), m_folder->path(u"hop.json"_s)));
    QVERIFY(QFile::link(m_folder->path(u"hop.json"_s), path()));
    QVERIFY(writeJsonFile(path(), sample()));
    QVERIFY(QFileInfo(path()).isSymLink());
    QVERIFY(QFileInfo(m_folder->path(u"hop.json"_s)).isSymLink());
    QVERIFY(m_folder->contents(u"dotfiles/real.json"_s).contains("Bücher"));
    QCOMPARE(QDir(m_folder->path(u"dotfiles"_s)).entryList(QDir::Files), QStringList{u"real.json"_s});
}

void JsonFileTest::aLinkThatLeadsNowhereGetsItsFile()
{
    QVERIFY(QFile::link(m_folder->path(u"real.json"_s), path()));
    QVERIFY(!readJsonFile(path())->has_value());
    QVERIFY(writeJsonFile(path(), sample()));
    QVERIFY(QFileInfo(path()).isSymLink());
    QVERIFY(m_folder->contents(u"real.json"_s).contains("Bücher"));
}

void JsonFileTest::leavesNothingElseBehind()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(writeJsonFile(path(), {{u"n"_s, i}}));
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
}

void JsonFileTest::keepsABrokenFileAside()
{
    m_folder->put(u"a.json"_s, "{broken");
    const auto kept = keepAside(path());
    QVERIFY(kept.has_value());
    QVERIFY2(QFileInfo(*kept).fileName().startsWith(u"a.json.broken-20"), qPrintable(*kept));
    QVERIFY(kept->endsWith(u"-1"));
    QCOMPARE(m_folder->contents(QFileInfo(*kept).fileName()), "{broken"_ba);
    QVERIFY(!QFileInfo::exists(path()));
}

void JsonFileTest::neverOverwritesWhatWasKeptAside()
{
    for (const char *text : {"first", "second", "third"}) {
        m_folder->put(u"a.json"_s, text);
        QVERIFY(keepAside(path()));
    }
    const QStringList names = m_folder->names();
    QCOMPARE(names.size(), 3);
    QCOMPARE(m_folder->contents(names[0]), "first"_ba);
    QCOMPARE(m_folder->contents(names[2]), "third"_ba);
}

void JsonFileTest::theFileBehindALinkIsKeptAside()
{
    m_folder->put(u"real.json"_s, "{broken");
    QVERIFY(QFile::link(m_folder->path(u"real.json"_s), path()));
    const auto kept = keepAside(path());
    QVERIFY(kept.has_value());
    QVERIFY(QFileInfo(*kept).fileName().startsWith(u"real.json.broken-"));
    QVERIFY(writeJsonFile(path(), sample()));
    QVERIFY(QFileInfo(path()).isSymLink());
}

void JsonFileTest::whatCannotBeMovedStays()
{
    m_folder->put(u"a.json"_s, "{broken");
    {
        const ReadOnlyFolder locked(m_folder->path());
        QVERIFY(!keepAside(path()));
    }
    QCOMPARE(m_folder->contents(u"a.json"_s), "{broken"_ba);
    QCOMPARE(m_folder->names().size(), 1);
    QVERIFY(!keepAside(m_folder->path(u"absent.json"_s)));
}

QTEST_APPLESS_MAIN(JsonFileTest)
#include "tst_jsonfile.moc"
