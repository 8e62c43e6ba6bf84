// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paths.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// The session's folder first; then the one for those who have no session (a system service, cron).
QStringList runtimeFolders()
{
#if defined(Q_OS_WIN)
    return {};
#else
    QStringList folders;
    // Asked of the environment, not of QStandardPaths, which complains aloud when the variable is missing (cron, sudo).
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!runtime.isEmpty() && QDir(runtime).exists())
        folders.append(runtime + u"/doorplate"_s);
    folders.append(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/doorplate/run"_s);
    return folders;
#endif
}

// A socket's path may be 108 bytes long at most, so the profile is named by a hash of its path.
QString socketFor(const QString &profile)
{
    const QByteArray hash = QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    const QString name = QString::fromLatin1(hash);
#if defined(Q_OS_WIN)
    return u"doorplate-"_s + qEnvironmentVariable("USERNAME") + u'-' + name;
#else
    // Whoever is in a session has to find a service that was started outside of it.
    const QStringList folders = runtimeFolders();
    for (const QString &folder : folders) {
        if (QFileInfo::exists(folder + u'/' + name))
            return folder + u'/' + name;
    }
    return folders.front() + u'/' + name;
#endif
}

Paths assembled(const QString &settings, const QString &data)
{
    Paths paths;
    paths.settingsFile = settings + u"/settings.json"_s;
    paths.accountsFile = settings + u"/accounts.json"_s;
    paths.providersFolder = settings + u"/providers"_s;
    paths.historyFile = data + u"/history.jsonl"_s;
    paths.stateFile = data + u"/state.json"_s;
    paths.logFile = data + u"/doorplate.log"_s;
    paths.lockFile = data + u"/profile.lock"_s;
    paths.controlSocket = socketFor(settings + u'\n' + data);
    return paths;
}

// Two spellings of one folder are one profile.
QString canonical(const QString &folder)
{
    const QString known = QDir(folder).canonicalPath();
    return known.isEmpty() ? QDir::cleanPath(QDir(folder).absolutePath()) : known;
}

} // namespace

Paths Paths::below(const QString &folder)
{
    const QString root = canonical(folder);
    return assembled(root, root);
}

Paths Paths::standard()
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return assembled(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/doorplate"_s,
                     QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/doorplate"_s);
#else
    return assembled(
        canonical(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/doorplate"_s),
        canonical(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/doorplate"_s));
#endif
}

} // namespace doorplate
