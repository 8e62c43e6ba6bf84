// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestPaths : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(m_folder.isValid());
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.filePath(u"data"_s)));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
    }

    void keepsSettingsAndStateApartAsTheXdgFoldersDo()
    {
        const Paths paths = Paths::standard();
        QCOMPARE(paths.settingsFile, m_folder.filePath(u"config/doorplate/settings.json"_s));
        QCOMPARE(paths.accountsFile, m_folder.filePath(u"config/doorplate/accounts.json"_s));
        QCOMPARE(paths.providersFolder, m_folder.filePath(u"config/doorplate/providers"_s));
        QCOMPARE(paths.historyFile, m_folder.filePath(u"data/doorplate/history.jsonl"_s));
        QCOMPARE(paths.stateFile, m_folder.filePath(u"data/doorplate/state.json"_s));
        QCOMPARE(paths.logFile, m_folder.filePath(u"data/doorplate/doorplate.log"_s));
    }

    void keepsEverythingOfAProfileBelowItsFolder()
    {
        const QString root = m_folder.filePath(u"profile"_s);
        QVERIFY(QDir().mkpath(root));
        const Paths paths = Paths::forProfile(root);
        for (const QString &path : {paths.settingsFile, paths.accountsFile, paths.providersFolder, paths.historyFile,
                                    paths.stateFile, paths.logFile, paths.lockFile}) {
            QCOMPARE(QFileInfo(path).absolutePath(), root);
        }
    }

    void knowsOneFolderByAllItsSpellings()
    {
        const QString root = m_folder.filePath(u"spelled"_s);
        QVERIFY(QDir().mkpath(root));
        QVERIFY(QFile::link(root, m_folder.filePath(u"link"_s)));
        const Paths plain = Paths::below(root);
        QCOMPARE(Paths::below(root + u'/'), plain);
        QCOMPARE(Paths::below(root + u"/../spelled/."_s), plain);
        QCOMPARE(Paths::below(m_folder.filePath(u"link"_s)), plain);
    }

    void givesEachProfileASocketOfItsOwn()
    {
        const Paths one = Paths::below(m_folder.filePath(u"one"_s));
        const Paths other = Paths::below(m_folder.filePath(u"other"_s));
        QVERIFY(one.controlSocket != other.controlSocket);
        QVERIFY(one.controlSocket != Paths::standard().controlSocket);
        QCOMPARE(QFileInfo(one.controlSocket).absolutePath(), m_folder.filePath(u"doorplate"_s));
    }

    void makesSocketsThatFitIntoTheirLimitAlsoForALongProfile()
    {
        const Paths paths = Paths::below(m_folder.filePath(QString(200, u'x')));
        const qsizetype own = paths.controlSocket.size() - QFileInfo(paths.controlSocket).absolutePath().size();
        QVERIFY2(own < 32, qPrintable(paths.controlSocket));
    }

    // A service that was started outside of the session is found from within it.
    void findsTheSocketOfWhoeverHasNoSession()
    {
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(u"cache2"_s)));
        const QString inSession = Paths::standard().controlSocket;
        qunsetenv("XDG_RUNTIME_DIR");
        const QString outside = Paths::standard().controlSocket;
        QVERIFY(inSession != outside);
        QVERIFY(QDir().mkpath(QFileInfo(outside).absolutePath()));
        QFile socket(outside);
        QVERIFY(socket.open(QIODevice::WriteOnly));
        init();
        QCOMPARE(Paths::standard().controlSocket, outside);
        QVERIFY(socket.remove());
        QCOMPARE(Paths::standard().controlSocket, inSession);
    }

    void findsAPlaceForTheSocketWithoutARuntimeFolder()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_CACHE_HOME", QFile::encodeName(m_folder.filePath(u"cache"_s)));
        QVERIFY(Paths::standard().controlSocket.startsWith(m_folder.filePath(u"cache/doorplate/"_s)));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
