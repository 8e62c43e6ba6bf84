// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/rotatingfile.h"

#include "tests/support/faultydisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class RotatingFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void appendsWholeLines();
    void aTornLineStaysAlone();
    void rotatesBeforeItGrowsTooLarge();
    void aLineLargerThanTheLimitIsStillWritten();
    void aFullDiskLeavesTheFileAsItWas();
    void aFolderWithoutRightsLeavesTheFileAsItWas();
    void followsASymbolicLink();
    void nobodyElseMayReadIt();
    void refusesWhatIsNoFile();

private:
    QString path(const QString &name = u"lines.txt"_s) const { return m_folder->filePath(name); }
    QByteArray contents(const QString &name = u"lines.txt"_s) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(absent)");
    }
    void put(const QByteArray &text, const QString &name = u"lines.txt"_s) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    RotatingFile file(qint64 rotateAt = 1'000) const
    {
        return {path(), rotateAt, 2, RotatingFile::Durability::PowerCut};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void RotatingFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void RotatingFileTest::appendsWholeLines()
{
    QVERIFY(file().append("one"));
    QVERIFY(file().append("two"));
    QCOMPARE(contents(), "one\ntwo\n"_ba);
}

void RotatingFileTest::aTornLineStaysAlone()
{
    put("whole\nto");
    QVERIFY(file().append("next"));
    QVERIFY(file().append("last"));
    QCOMPARE(contents(), "whole\nto\nnext\nlast\n"_ba);
}

void RotatingFileTest::rotatesBeforeItGrowsTooLarge()
{
    const RotatingFile small = file(10);
    for (const char *line : {"1234", "5678", "abcd", "efgh", "ijkl", "mnop", "qrst"})
        QVERIFY(file(10).append(line));
    QCOMPARE(contents(), "qrst\n"_ba);
    QCOMPARE(contents(u"lines.1.txt"_s), "ijkl\nmnop\n"_ba);
    QCOMPARE(contents(u"lines.2.txt"_s), "abcd\nefgh\n"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 3);
    QStringList names;
    for (const QString &each : small.paths())
        names.append(QFileInfo(each).fileName());
    QCOMPARE(names, (QStringList{u"lines.txt"_s, u"lines.1.txt"_s, u"lines.2.txt"_s}));
}

void RotatingFileTest::aLineLargerThanTheLimitIsStillWritten()
{
    QVERIFY(file(10).append("a line that is longer"));
    QVERIFY(file(10).append("next"));
    QCOMPARE(contents(u"lines.1.txt"_s), "a line that is longer\n"_ba);
    QCOMPARE(contents(), "next\n"_ba);
}

void RotatingFileTest::aFullDiskLeavesTheFileAsItWas()
{
    put("before\n");
    {
        const FullDisk full(12); // room for a part of the line
        const auto written = file().append("a line that does not fit");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Failure::Kind::Storage);
    }
    QCOMPARE(contents(), "before\n"_ba);
    QVERIFY(file().append("after"));
    QCOMPARE(contents(), "before\nafter\n"_ba);
}

void RotatingFileTest::aFolderWithoutRightsLeavesTheFileAsItWas()
{
    {
        const ReadOnlyFolder locked(m_folder->path());
        const auto written = file().append("x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Failure::Kind::Storage);
    }
    QVERIFY(file().append("x"));
    QCOMPARE(contents(), "x\n"_ba);
}

void RotatingFileTest::followsASymbolicLink()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"elsewhere"_s));
    put("12345678\n", u"elsewhere/real.txt"_s);
    QVERIFY(QFile::link(path(u"elsewhere/real.txt"_s), path()));
    QVERIFY(file(10).append("abcd"));
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(contents(), "abcd\n"_ba);
    QCOMPARE(contents(u"elsewhere/real.1.txt"_s), "12345678\n"_ba);
}

void RotatingFileTest::nobodyElseMayReadIt()
{
    put("x\n");
    QFile::setPermissions(path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther);
    QVERIFY(file().append("y"));
    QVERIFY(!(QFile::permissions(path()) & (QFileDevice::ReadOther | QFileDevice::ReadGroup)));
}

void RotatingFileTest::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"lines.txt"_s));
    QVERIFY(!file().append("x"));
}

QTEST_APPLESS_MAIN(RotatingFileTest)
#include "tst_rotatingfile.moc"
