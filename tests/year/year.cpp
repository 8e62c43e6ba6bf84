// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A year of a large household in some minutes: the real engine with a thousand names in a hundred accounts, real files and
// real requests on loopback, only the clock is turned. Not a test of every build: ./dev year.
#include "core/detect/sourcecatalog.h"
#include "core/engine/engine.h"
#include "core/net/network.h"
#include "core/providers/catalog.h"
#include "core/store/accountbook.h"
#include "core/store/historyfile.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"
#include "tests/support/fakeclock.h"
#include "tests/support/loopbackhttp.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/profilefolder.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <QtTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int accountCount = 100;
constexpr int namesPerAccount = 10;
constexpr auto period = 24h;
constexpr int minInterval = 300; // of the custom provider, in seconds
constexpr int daysBetweenMoves = 30;
constexpr qint64 mostGrowth = 8 * 1024; // kB, from the second month to the end of the year

qint64 residentKilobytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * 4;
}

} // namespace

class Year : public QObject
{
    Q_OBJECT

private slots:
    void keepsAThousandNamesForAYear();

private:
    void serve();
    Account account(int number) const;
    bool rest(const Engine &engine); // until all rounds under way are over

    ProfileFolder m_folder{QFileInfo::exists(u"/dev/shm"_s) ? u"/dev/shm"_s : QDir::tempPath()};
    FakeClock m_clock;
    LoopbackHttp m_http;
    QRandomGenerator m_dice{2026};
    QByteArray m_address = "81.2.69.142";
    QHash<QByteArray, QDateTime> m_notBefore; // by name, on the turned clock: what the last answer asked for
    QStringList m_tooSoon;
    int m_updates = 0;
    int m_checks = 0;
};

void Year::serve()
{
    m_http.answerWith([this](const LoopbackHttp::Request &request) -> LoopbackHttp::Answer {
        if (request.path() == "/ip") {
            ++m_checks;
            return {200, m_address, {}, LoopbackHttp::Manner::Whole};
        }
        ++m_updates;
        const QByteArray name = request.target.mid(request.target.indexOf("host=") + 5).split('&')[0];
        const auto mayComeIn = [this, &name](int seconds) { m_notBefore.insert(name, m_clock.now().addSecs(seconds)); };
        if (const QDateTime allowed = m_notBefore.value(name); allowed.isValid() && m_clock.now() < allowed)
            m_tooSoon.append(QString::fromLatin1(name));
        mayComeIn(minInterval);
        const int drawn = m_dice.bounded(100);
        if (drawn == 0) {
            mayComeIn(30 * 60); // help.dyn.com/return-codes
            return {200, "911", {}, LoopbackHttp::Manner::Whole};
        }
        if (drawn == 1) {
            mayComeIn(7200);
            return {429, {}, {{"Retry-After", "7200"}}, LoopbackHttp::Manner::Whole};
        }
        if (drawn == 2)
            return {503, {}, {}, LoopbackHttp::Manner::Whole};
        return {200, "good", {}, LoopbackHttp::Manner::Whole};
    });
}

Account Year::account(int number) const
{
    Account made;
    made.id = u"a%1"_s.arg(number);
    made.name = u"Account %1"_s.arg(number);
    made.provider = u"custom"_s;
    made.checkipServer = m_http.nameAndPort();
    made.checkipPath = u"/ip"_s;
    made.checkipSsl = false;
    made.checkipTrusted = true; // believed alone: nobody outside is asked
    made.customServer = m_http.nameAndPort();
    made.customPath = u"/update?host=%h&ip=%i"_s;
    made.ssl = false;
    made.updatePeriod = period;
    for (int i = 0; i < namesPerAccount; ++i)
        made.domains.append(*Hostname::parse(u"n%1.a%2.example.com"_s.arg(i).arg(number)));
    return made;
}

// An account at rest has its next check on the clock; one at work has not.
bool Year::rest(const Engine &engine)
{
    const auto isAtRest = [this] { return m_clock.waiting(u"check"_s) == accountCount; };
    if (isAtRest())
        return true;
    QEventLoop loop; // and not qWaitFor, whose pauses would make half a day of a year
    connect(&engine, &Engine::statusChanged, &loop, [&loop, isAtRest] {
        if (isAtRest())
            loop.quit();
    });
    QTimer::singleShot(60s, &loop, &QEventLoop::quit);
    loop.exec();
    return isAtRest();
}

void Year::keepsAThousandNamesForAYear()
{
    serve();
    Network network;
    Catalog catalog;
    SourceCatalog sources;
    AccountBook accounts(m_folder.path(u"accounts.json"_s));
    SettingsFile settings(m_folder.path(u"settings.json"_s));
    StateFile state(m_folder.path(u"state.json"_s));
    HistoryFile history(m_folder.path(u"history.jsonl"_s));
    MemorySecrets keychain, session;
    QVERIFY(settings.load() && accounts.load() && state.load());
    for (int i = 0; i < accountCount; ++i)
        QVERIFY(accounts.add(account(i)));
    Engine engine(
        EngineParts{m_clock, network, catalog, sources, accounts, settings, state, history, keychain, session, {}});
    int stale = 0;
    connect(&engine, &Engine::noticed, this,
            [&stale](const Notice &notice) { stale += notice.kind == Notice::Kind::Stale ? 1 : 0; });
    QElapsedTimer real;
    real.start();
    const QDateTime begin = m_clock.now();
    engine.start();
    qint64 early = 0;
    for (int day = 0; day < 365; ++day) {
        if (day % daysBetweenMoves == daysBetweenMoves - 1)
            m_address = m_address == "81.2.69.142" ? "81.2.69.150" : "81.2.69.142";
        const QDateTime end = begin.addDays(day + 1);
        while (m_clock.nextIn() && m_clock.now().addMSecs(m_clock.nextIn()->count()) <= end) {
            m_clock.advanceToNext();
            QVERIFY2(rest(engine), "an account came to no rest");
        }
        if (day == 60)
            early = residentKilobytes();
        if (day % 30 == 29 || day == 0) // the first one soon: it moves
            qInfo("day %d after %lld s: %d checks, %d updates, %lld kB", day + 1, real.elapsed() / 1000, m_checks,
                  m_updates, residentKilobytes());
    }
    const qint64 late = residentKilobytes();
    qInfo("%lld s: %d checks, %d updates of %lld names; %lld kB at day 60, %lld kB at day 365", real.elapsed() / 1000,
          m_checks, m_updates, qint64(m_notBefore.size()), early, late);
    QCOMPARE(m_tooSoon, QStringList());
    QCOMPARE(stale, 0);
    QCOMPARE(m_notBefore.size(), accountCount * namesPerAccount);
    QVERIFY2(late - early < mostGrowth, qPrintable(QString::number(late - early)));
    // No drift: a check a day and account (at most 30 s late), and those that trouble and its waits bring.
    QVERIFY2(m_checks >= 364 * accountCount && m_checks <= 365 * accountCount * 12 / 10,
             qPrintable(QString::number(m_checks)));
    // All names follow: the first address, twelve moves, and a few tries again.
    const int moves = 1 + 365 / daysBetweenMoves;
    QVERIFY(m_updates >= moves * accountCount * namesPerAccount);
    QVERIFY(m_updates <= moves * accountCount * namesPerAccount * 11 / 10);
    for (const AccountStatus &status : engine.statuses())
        QCOMPARE(status.state, HostState::Ok);
}

QTEST_GUILESS_MAIN(Year)
#include "year.moc"
