// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/autostart.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(u"own/autostart"_s)
                && QDir(m_folder->path()).mkpath(u"system/autostart"_s));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"own"_s)));
        qputenv("XDG_CONFIG_DIRS", QFile::encodeName(m_folder->filePath(u"system"_s)));
    }

    void isOffAtFirst() { QVERIFY(!Autostart(u"/usr/bin/doorplate"_s).isOn()); }

    void writesWhatTheDesktopReads()
    {
        Autostart autostart(u"/usr/bin/doorplate"_s);
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
        const QByteArray text = read();
        QVERIFY(text.startsWith("[Desktop Entry]\n"));
        QVERIFY(text.contains("Type=Application\n"));
        QVERIFY2(text.contains("Exec=\"/usr/bin/doorplate\" --background\n"), text.constData());
    }

    void quotesAProgramInAnOddPlace()
    {
        Autostart autostart(u"/opt/my $programs/100%/doorplate"_s, u"/home/a \"b\""_s);
        QVERIFY(autostart.setOn(true));
        QVERIFY2(
            read().contains(R"(Exec="/opt/my \\$programs/100%%/doorplate" --profile "/home/a \\"b\\"" --background)"),
            read().constData());
    }

    void goesWithoutATrace()
    {
        Autostart autostart(u"/usr/bin/doorplate"_s);
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(ownFile()));
    }

    void shows_data()
    {
        QTest::addColumn<QByteArray>("own");
        QTest::addColumn<QByteArray>("system");
        QTest::addColumn<bool>("isOn");

        const QByteArray entry = "[Desktop Entry]\nType=Application\nExec=doorplate --background\n";
        QTest::newRow("the person's own file") << entry << QByteArray() << true;
        QTest::newRow("the system's file") << QByteArray() << entry << true;
        QTest::newRow("hidden by the person") << entry + "Hidden=true\n" << QByteArray() << false;
        QTest::newRow("the system's, hidden by the person") << entry + "Hidden=true\n" << entry << false;
        QTest::newRow("switched off in GNOME") << entry + "X-GNOME-Autostart-enabled=false\n" << QByteArray() << false;
        QTest::newRow("a key of another group") << entry + "[Desktop Action x]\nHidden=true\n" << QByteArray() << true;
        QTest::newRow("nothing to start") << "[Desktop Entry]\nType=Application\n"_ba << QByteArray() << false;
    }

    void shows()
    {
        QFETCH(QByteArray, own);
        QFETCH(QByteArray, system);
        QFETCH(bool, isOn);
        write(ownFile(), own);
        write(systemFile(), system);
        QCOMPARE(Autostart(u"/usr/bin/doorplate"_s).isOn(), isOn);
    }

    void saysNoForItselfWhereTheSystemSaysYes()
    {
        write(systemFile(), "[Desktop Entry]\nType=Application\nExec=doorplate --background\n");
        Autostart autostart(u"/usr/bin/doorplate"_s);
        QVERIFY(autostart.setOn(false));
        QVERIFY(!autostart.isOn());
        QVERIFY(read().contains("Hidden=true"));
        QVERIFY(autostart.setOn(true));
        QVERIFY(autostart.isOn());
    }

    void saysWhenItCannotBeWritten()
    {
        QVERIFY(QDir(m_folder->filePath(u"own/autostart"_s)).removeRecursively());
        write(m_folder->filePath(u"own/autostart"_s), "a file where the folder belongs");
        const auto result = Autostart(u"/usr/bin/doorplate"_s).setOn(true);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Failure::Kind::Storage);
    }

private:
    QString ownFile() const { return m_folder->filePath(u"own/autostart/io.github.doorplate.Doorplate.desktop"_s); }
    QString systemFile() const
    {
        return m_folder->filePath(u"system/autostart/io.github.doorplate.Doorplate.desktop"_s);
    }

    QByteArray read() const
    {
        QFile file(ownFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!text.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
