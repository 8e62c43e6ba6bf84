// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versionedfile.h"

#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class VersionedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void aFileThatIsNotThereIsEmpty();
    void givesBackWhatItSaved();
    void writesItsVersion();
    void bringsAnOlderFileUp();
    void aBrokenFileIsKeptAsideAndSaid();
    void aBrokenFileThatCannotBeMovedIsNeverWrittenOver();
    void goesOnOnceABrokenFileCanBeMoved();
    void goesOnOnceABrokenFileIsRemoved();
    void aNewerFileIsLeftAlone();
    void anUnreadableFileIsLeftAlone();
    void aFileThatWasNeverOpenedIsNotWrittenOver();
    void anEditBySomebodyElseIsKept();
    void anEditIsStillThereWhenSavingFails();
    void aFileThatSomebodyRemovedIsWrittenAgain();
    void afterAFailureAllIsWellAgain();

private:
    VersionedFile file() const { return VersionedFile(m_folder->path(u"a.json"_s)); }
    QByteArray contents() const { return m_folder->contents(u"a.json"_s); }
    // Broken, and readable also for somebody without rights.
    void putBroken() const
    {
        m_folder->put(u"a.json"_s, "{broken");
        QFile::setPermissions(m_folder->path(u"a.json"_s), QFileDevice::ReadOwner | othersRights);
    }

    std::unique_ptr<ProfileFolder> m_folder;
};

void VersionedFileTest::aFileThatIsNotThereIsEmpty()
{
    auto absent = file();
    const auto content = absent.open();
    QVERIFY(content.has_value());
    QVERIFY(content->object.isEmpty());
    QVERIFY(content->notes.isEmpty());
    QVERIFY(m_folder->names().isEmpty());
}

void VersionedFileTest::givesBackWhatItSaved()
{
    auto first = file();
    QVERIFY(first.open().has_value());
    QVERIFY(first.save({{u"a"_s, 1}}));
    QVERIFY(first.save({{u"a"_s, 2}}));
    auto second = file();
    QCOMPARE(second.open()->object.value(u"a").toInt(), 2);
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
}

void VersionedFileTest::writesItsVersion()
{
    VersionedFile versioned(m_folder->path(u"a.json"_s), {[](QJsonObject object) { return object; }});
    QVERIFY(versioned.open().has_value());
    QVERIFY(versioned.save({}));
    QVERIFY(contents().contains("\"version\": 2"));
}

void VersionedFileTest::bringsAnOlderFileUp()
{
    m_folder->put(u"a.json"_s, "{\"version\": 1, \"old\": 5}");
    VersionedFile versioned(m_folder->path(u"a.json"_s), {[](QJsonObject object) {
                                object.insert(u"new"_s, object.take(u"old"));
                                return object;
                            }});
    const auto content = versioned.open();
    QVERIFY(content.has_value());
    QCOMPARE(content->object.value(u"new").toInt(), 5);
    QVERIFY(versioned.save(content->object));
    QVERIFY(contents().contains("\"version\": 2"));
}

void VersionedFileTest::aBrokenFileIsKeptAsideAndSaid()
{
    m_folder->put(u"a.json"_s, "{\n\"version\": 1,\n\"acc");
    auto broken = file();
    const auto content = broken.open();
    QVERIFY(content.has_value());
    QVERIFY(content->object.isEmpty());
    QCOMPARE(content->notes.size(), 1);
    const QString kept = m_folder->nameLike(u"a.json.broken-"_s);
    QVERIFY(!kept.isEmpty());
    QVERIFY(content->notes[0].contains(kept) && content->notes[0].contains(u"line 3"));
    QVERIFY(broken.save({}));
    QCOMPARE(m_folder->contents(kept), "{\n\"version\": 1,\n\"acc"_ba);
}

void VersionedFileTest::aBrokenFileThatCannotBeMovedIsNeverWrittenOver()
{
    putBroken();
    auto broken = file();
    {
        const ReadOnlyFolder locked(m_folder->path());
        const auto content = broken.open();
        QVERIFY2(content.has_value(), content ? "" : qPrintable(content.error().detail));
        QCOMPARE(content->notes.size(), 1);
        const auto saved = broken.save({{u"a"_s, 1}});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(contents(), "{broken"_ba);
}

void VersionedFileTest::goesOnOnceABrokenFileCanBeMoved()
{
    putBroken();
    auto broken = file();
    {
        const ReadOnlyFolder locked(m_folder->path());
        QVERIFY(broken.open().has_value());
    }
    QVERIFY(broken.save({{u"a"_s, 1}}));
    QCOMPARE(m_folder->contents(m_folder->nameLike(u"a.json.broken-"_s)), "{broken"_ba);
    QVERIFY(contents().contains("\"a\": 1"));
}

void VersionedFileTest::goesOnOnceABrokenFileIsRemoved()
{
    putBroken();
    auto broken = file();
    {
        const ReadOnlyFolder locked(m_folder->path());
        QVERIFY(broken.open().has_value());
    }
    QVERIFY(QFile::remove(m_folder->path(u"a.json"_s)));
    QVERIFY(broken.save({{u"a"_s, 1}}));
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
}

void VersionedFileTest::aNewerFileIsLeftAlone()
{
    const QByteArray newer = "{\"version\": 2, \"wonderful\": true}";
    m_folder->put(u"a.json"_s, newer);
    auto old = file();
    const auto content = old.open();
    QVERIFY(!content.has_value());
    QCOMPARE(content.error().kind, Failure::Kind::Misconfigured);
    QVERIFY(content.error().detail.contains(u"a.json"));
    const auto saved = old.save({});
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Failure::Kind::Misconfigured);
    QCOMPARE(contents(), newer);
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
}

void VersionedFileTest::anUnreadableFileIsLeftAlone()
{
    m_folder->put(u"a.json"_s, "{\"version\": 1, \"a\": 5}");
    auto unread = file();
    {
        const ReadOnlyFolder locked(m_folder->path(), 0);
        const auto content = unread.open();
        QVERIFY(!content.has_value());
        QCOMPARE(content.error().kind, Failure::Kind::Storage);
    }
    // It can be read again by now, but nobody has: what would be saved knows nothing of it.
    QVERIFY(!unread.save({{u"a"_s, 6}}));
    QVERIFY(contents().contains("\"a\": 5"));
    QVERIFY(unread.open().has_value());
    QVERIFY(unread.save({{u"a"_s, 6}}));
    QVERIFY(contents().contains("\"a\": 6"));
}

void VersionedFileTest::aFileThatWasNeverOpenedIsNotWrittenOver()
{
    m_folder->put(u"a.json"_s, "{\"version\": 1}");
    QVERIFY(!file().save({{u"a"_s, 1}}));
    QCOMPARE(contents(), "{\"version\": 1}"_ba);
}

void VersionedFileTest::anEditBySomebodyElseIsKept()
{
    auto ours = file();
    QVERIFY(ours.open().has_value());
    QVERIFY(ours.save({{u"a"_s, 1}}));
    m_folder->put(u"a.json"_s, "{\"version\": 1, \"by hand\": true}");
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a\\.json was changed by somebody else.*edited-"_s));
    QVERIFY(ours.save({{u"a"_s, 2}}));
    QVERIFY(contents().contains("\"a\": 2"));
    QVERIFY(m_folder->contents(m_folder->nameLike(u"a.json.edited-"_s)).contains("by hand"));
    QVERIFY(ours.save({{u"a"_s, 3}}));
    QCOMPARE(m_folder->names().size(), 2);
}

void VersionedFileTest::anEditIsStillThereWhenSavingFails()
{
    auto ours = file();
    QVERIFY(ours.open().has_value());
    QVERIFY(ours.save({{u"a"_s, 1}}));
    m_folder->put(u"a.json"_s, "{\"by hand\": true}");
    {
        const FullDisk full(5);
        QVERIFY(!ours.save({{u"a"_s, 2}}));
    }
    QCOMPARE(contents(), "{\"by hand\": true}"_ba);
}

void VersionedFileTest::aFileThatSomebodyRemovedIsWrittenAgain()
{
    auto ours = file();
    QVERIFY(ours.open().has_value());
    QVERIFY(ours.save({{u"a"_s, 1}}));
    QVERIFY(QFile::remove(m_folder->path(u"a.json"_s)));
    QVERIFY(ours.save({{u"a"_s, 2}}));
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
}

void VersionedFileTest::afterAFailureAllIsWellAgain()
{
    auto ours = file();
    QVERIFY(ours.open().has_value());
    QVERIFY(ours.save({{u"a"_s, 1}}));
    {
        const FullDisk full(5);
        QVERIFY(!ours.save({{u"a"_s, 2}}));
    }
    QVERIFY(contents().contains("\"a\": 1"));
    QVERIFY(ours.save({{u"a"_s, 3}}));
    QVERIFY(contents().contains("\"a\": 3"));
    QCOMPARE(m_folder->names(), QStringList{u"a.json"_s});
}

QTEST_APPLESS_MAIN(VersionedFileTest)
#include "tst_versionedfile.moc"
