// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace doorplate {

std::unexpected<Failure> storageFailure(const QString &path, const QString &reason)
{
    return failed(Failure::Kind::Storage, u"%1: %2"_s.arg(QDir::toNativeSeparators(path), reason));
}

Result<void> ensureFolder(const QString &path)
{
    const QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const QFileInfo found(folder);
    if (found.isDir())
        return {};
    if (found.exists() || found.isSymLink())
        return storageFailure(folder, QCoreApplication::translate("Files", "this is not a folder"));
    if (const QString parent = found.path(); parent != folder) {
        if (const auto made = ensureFolder(parent); !made)
            return made;
    }
    // Another program may have made it in between.
    if (!QDir().mkdir(folder, privateFolder) && !QFileInfo(folder).isDir())
        return storageFailure(folder, QCoreApplication::translate("Files", "the folder cannot be made"));
    return {};
}

Result<void> syncFile(QFileDevice &file)
{
    if (!file.flush())
        return storageFailure(file.fileName(), file.errorString());
#ifdef Q_OS_UNIX
    // EINVAL: a file system that has nothing to sync.
    if (::fsync(file.handle()) != 0 && errno != EINVAL)
        return storageFailure(file.fileName(), qt_error_string(errno));
#endif
    return {};
}

void syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return;
    ::fsync(folder);
    ::close(folder);
#else
    Q_UNUSED(path);
#endif
}

Result<void> checkOrdinaryFile(const QString &path)
{
    const QFileInfo found(path);
    if (found.exists() && !found.isFile())
        return storageFailure(path, QCoreApplication::translate("Files", "this is not an ordinary file"));
    return {};
}

} // namespace doorplate
