// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profilelock.h"

#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class ProfileLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void onlyOneHoldsIt();
    void anotherProgramIsNoticed();
    void aKilledProgramHoldsNothing();
    void aLeftOverFileNeverBlocks_data();
    void aLeftOverFileNeverBlocks();
    void aChildDoesNotInheritIt();
    void makesTheFolderItNeeds();
    void whatCannotBeLockedIsAFailureAndNotInUse();
    void holdsAlsoOnAFullDisk();

private:
    QString path() const { return m_folder->path(u"lock"_s); }

    std::unique_ptr<ProfileFolder> m_folder;
};

namespace {

using Attempt = ProfileLock::Attempt;

bool takes(ProfileLock &lock)
{
    const auto taken = lock.take();
    return taken && *taken == Attempt::Taken;
}

// Another program that holds the lock until it is ended.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &path)
    {
        m_process.start(QStringLiteral(STOREWRITER), {u"lock"_s, path});
        m_process.waitForReadyRead(10'000);
        m_said = m_process.readAllStandardOutput();
    }
    ~OtherProgram() { kill(); }

    QByteArray said() const { return m_said; }
    qint64 number() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
    QByteArray m_said;
};

} // namespace

void ProfileLockTest::onlyOneHoldsIt()
{
    ProfileLock first(path());
    QVERIFY(!first.isHeld());
    QVERIFY(takes(first));
    QVERIFY(first.isHeld());
    QVERIFY(takes(first));
    QCOMPARE(first.holder(), std::optional(QCoreApplication::applicationPid()));
    {
        ProfileLock second(path());
        QCOMPARE(second.take().value_or(Attempt::Taken), Attempt::InUse);
        QVERIFY(!second.isHeld());
    }
    QVERIFY(first.isHeld());
    first.release();
    ProfileLock third(path());
    QVERIFY(takes(third));
    QVERIFY(!(QFile::permissions(path()) & othersRights));
}

void ProfileLockTest::anotherProgramIsNoticed()
{
    OtherProgram other(path());
    QCOMPARE(other.said(), "held\n"_ba);
    ProfileLock ours(path());
    QCOMPARE(ours.take().value_or(Attempt::Taken), Attempt::InUse);
    QCOMPARE(ours.holder(), std::optional(other.number()));
    OtherProgram third(path());
    QCOMPARE(third.said(), "in use\n"_ba);
}

void ProfileLockTest::aKilledProgramHoldsNothing()
{
    OtherProgram other(path());
    QCOMPARE(other.said(), "held\n"_ba);
    other.kill();
    QVERIFY(QFile::exists(path()));
    ProfileLock ours(path());
    QVERIFY(takes(ours));
}

void ProfileLockTest::aLeftOverFileNeverBlocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("our own number, as in a container that starts again")
        << QByteArray::number(QCoreApplication::applicationPid());
    QTest::newRow("the number of a program that runs") << "1\n"_ba;
    QTest::newRow("a number and another machine's name") << "1234\ndoorplate\nold-laptop\n"_ba;
    QTest::newRow("nonsense") << QByteArray(10'000, '\xff');
}

void ProfileLockTest::aLeftOverFileNeverBlocks()
{
    QFETCH(QByteArray, text);
    m_folder->put(u"lock"_s, text);
    ProfileLock lock(path());
    QVERIFY(takes(lock));
    QCOMPARE(lock.holder(), std::optional(QCoreApplication::applicationPid()));
}

void ProfileLockTest::aChildDoesNotInheritIt()
{
    QProcess child;
    {
        ProfileLock lock(path());
        QVERIFY(takes(lock));
        child.start(u"cat"_s); // like a CheckIP command that hangs
        QVERIFY(child.waitForStarted());
    }
    ProfileLock again(path());
    QVERIFY(takes(again));
    child.kill();
    QVERIFY(child.waitForFinished());
}

void ProfileLockTest::makesTheFolderItNeeds()
{
    ProfileLock lock(m_folder->path(u"new/profile/lock"_s));
    QVERIFY(takes(lock));
    QVERIFY(!(QFile::permissions(m_folder->path(u"new/profile"_s)) & othersRights));
}

void ProfileLockTest::whatCannotBeLockedIsAFailureAndNotInUse()
{
    QDir(m_folder->path()).mkdir(u"lock"_s);
    ProfileLock folder(path());
    QVERIFY(!folder.take().has_value());
    QCOMPARE(folder.take().error().kind, Failure::Kind::Storage);

    const ReadOnlyFolder locked(m_folder->path());
    ProfileLock none(m_folder->path(u"other"_s));
    QVERIFY(!none.take().has_value());
    QVERIFY(!none.isHeld());
}

void ProfileLockTest::holdsAlsoOnAFullDisk()
{
    const FullDisk full(0);
    ProfileLock lock(path());
    QVERIFY(takes(lock));
    ProfileLock second(path());
    QCOMPARE(second.take().value_or(Attempt::Taken), Attempt::InUse);
    QVERIFY(!second.holder());
}

QTEST_GUILESS_MAIN(ProfileLockTest)
#include "tst_profilelock.moc"
