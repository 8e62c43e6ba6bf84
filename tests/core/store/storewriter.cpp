// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A program to be killed: it changes all the files of a profile over and over, and says after each round which one is
// safely on the disk. With "lock" it only takes the lock of the profile and waits for its end.
#include "core/store/accountbook.h"
#include "core/store/historyfile.h"
#include "core/store/profilelock.h"
#include "core/store/settingsfile.h"
#include "core/store/statefile.h"

#include <QCoreApplication>
#include <QDir>

#include <unistd.h>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

int say(const QByteArray &line)
{
    // One write, and no buffer that dies with us: what was said is what the test heard.
    return ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) < 0 ? 1 : 0;
}

int holdLock(const QString &path)
{
    ProfileLock lock(path);
    const auto taken = lock.take();
    const bool isHeld = taken && *taken == ProfileLock::Attempt::Taken;
    say(isHeld ? "held\n" : "in use\n");
    char end = 0;
    return ::read(STDIN_FILENO, &end, 1) < 0 || !isHeld ? 1 : 0;
}

int writeForEver(const QDir &folder)
{
    AccountBook book(folder.filePath(u"accounts.json"_s));
    SettingsFile settings(folder.filePath(u"settings.json"_s));
    StateFile state(folder.filePath(u"state.json"_s));
    HistoryFile history(folder.filePath(u"history.jsonl"_s), 20'000);
    if (!book.load() || !settings.load() || !state.load())
        return 2;
    const HostKey key{u"1"_s, *Hostname::parse(u"home.example"), AddressFamily::IPv4};
    for (int round = state.memory(key).failures + 1;; ++round) {
        Account account;
        account.id = u"1"_s;
        account.name = u"Home"_s;
        account.username = QString::number(round);
        const auto changed = book.find(account.id) ? book.replace(account) : book.add(account);
        Settings next = settings.current();
        next.language = QString::number(round);
        HostMemory memory;
        memory.failures = round;
        CycleRecord record;
        record.accountName = QString::number(round);
        if (!changed || !settings.save(next) || !state.remember({{key, memory}}) || !history.append(record))
            return 3;
        if (say(QByteArray::number(round) + '\n') != 0)
            return 4;
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    return arguments[1] == u"lock" ? holdLock(arguments[2]) : writeForEver(QDir(arguments[2]));
}
