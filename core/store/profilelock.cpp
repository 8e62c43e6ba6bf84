// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/profilelock.h"

#include "core/log/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#else
#include <QLockFile>
#endif

namespace doorplate {

#ifdef Q_OS_UNIX

// flock(2) on a file that stays, not QLockFile: there the file itself is the lock, and whether a left-over one counts is
// guessed from the process number and the machine's name in it. A container starts again with the same number, a laptop
// comes back with another name, and the profile would be "in use" for ever. The kernel drops a flock with its process.
class ProfileLock::Native
{
public:
    explicit Native(QString path) : m_path(std::move(path)) {}
    ~Native() { release(); }

    Result<Attempt> take()
    {
        if (m_file >= 0)
            return Attempt::Taken;
        // A profile that is used for the first time has no folder yet.
        if (const auto ready = ensureFolder(QFileInfo(m_path).absolutePath()); !ready)
            return std::unexpected(ready.error());
        const int file = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (file < 0)
            return storageFailure(m_path, qt_error_string(errno));
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            const int reason = errno;
            ::close(file);
            if (reason == EWOULDBLOCK)
                return Attempt::InUse;
            return storageFailure(m_path, qt_error_string(reason));
        }
        m_file = file;
        // For people and messages only: nobody decides by it, and the lock holds also where the disk is full.
        QFile numbered;
        if (::ftruncate(file, 0) == 0 && numbered.open(file, QIODevice::WriteOnly | QIODevice::Unbuffered))
            numbered.write(QByteArray::number(QCoreApplication::applicationPid()) + '\n');
        return Attempt::Taken;
    }

    bool isHeld() const { return m_file >= 0; }

    void release()
    {
        if (m_file >= 0)
            ::close(m_file);
        m_file = -1;
    }

    std::optional<qint64> holder() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return std::nullopt;
        bool isNumber = false;
        const qint64 number = file.read(32).trimmed().toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

private:
    QString m_path;
    int m_file = -1;
};

#else

// On Windows QLockFile holds the file open without sharing it, and so the system drops the lock with the process.
class ProfileLock::Native
{
public:
    explicit Native(const QString &path) : m_path(path), m_lock(path)
    {
        using namespace std::chrono_literals;
        m_lock.setStaleLockTime(0ms); // never stale by age: a program may run for a year
    }

    Result<Attempt> take()
    {
        if (m_lock.isLocked() || m_lock.tryLock(std::chrono::milliseconds(0)))
            return Attempt::Taken;
        if (m_lock.error() == QLockFile::LockFailedError)
            return Attempt::InUse;
        return storageFailure(m_path, QCoreApplication::translate("Files", "the lock file cannot be made"));
    }

    bool isHeld() const { return m_lock.isLocked(); }
    void release() { m_lock.unlock(); }

    std::optional<qint64> holder() const
    {
        qint64 number = 0;
        QString host, program;
        return m_lock.getLockInfo(&number, &host, &program) ? std::optional(number) : std::nullopt;
    }

private:
    QString m_path;
    mutable QLockFile m_lock;
};

#endif

ProfileLock::ProfileLock(const QString &path) : d(std::make_unique<Native>(path)) {}

ProfileLock::~ProfileLock() = default;

Result<ProfileLock::Attempt> ProfileLock::take()
{
    return d->take();
}

bool ProfileLock::isHeld() const
{
    return d->isHeld();
}

void ProfileLock::release()
{
    d->release();
}

std::optional<qint64> ProfileLock::holder() const
{
    return d->holder();
}

} // namespace doorplate
