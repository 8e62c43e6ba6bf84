// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/rotatingfile.h"

#include "core/log/privatefile.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// A line that a crash or a full disk has torn off must not swallow the next one.
bool endsInsideALine(QFile &file, qint64 size)
{
    char last = '\n';
    return size > 0 && file.seek(size - 1) && file.getChar(&last) && last != '\n';
}

} // namespace

RotatingFile::RotatingFile(QString path, qint64 rotateAt, int keep, Durability durability)
    : m_path(std::move(path)),
      m_rotateAt(rotateAt),
      m_keep(keep),
      m_durability(durability)
{
}

Result<void> RotatingFile::append(const QByteArray &line)
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (const auto ready = ensureFolder(folder); !ready)
        return ready;
    if (const auto ordinary = checkOrdinaryFile(m_path); !ordinary)
        return ordinary;
    if (const qint64 size = QFileInfo(m_path).size(); size > 0 && size + line.size() + 1 > m_rotateAt)
        rotate();

    QFile file(m_path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, privateFile))
        return storageFailure(m_path, file.errorString());
    if (file.permissions() & ~(privateFile | QFileDevice::ReadUser | QFileDevice::WriteUser))
        file.setPermissions(privateFile);
    const qint64 before = file.size();
    const QByteArray whole = (endsInsideALine(file, before) ? "\n" : "") + line + '\n';
    if (file.write(whole) != whole.size()) {
        const QString reason = file.errorString();
        file.resize(before);
        return storageFailure(m_path, reason);
    }
    if (m_durability == Durability::PowerCut) {
        if (const auto synced = syncFile(file); !synced) {
            file.resize(before);
            return synced;
        }
        if (isNew)
            syncFolder(folder);
    }
    return {};
}

QStringList RotatingFile::paths() const
{
    QStringList all;
    for (int age = 0; age <= m_keep; ++age)
        all.append(pathOf(age));
    return all;
}

QString RotatingFile::pathOf(int age) const
{
    // A symbolic link stays where it is, and the files rotate where it points.
    const QString canonical = QFileInfo(m_path).canonicalFilePath();
    QString path = canonical.isEmpty() ? QFileInfo(m_path).absoluteFilePath() : canonical;
    if (age == 0)
        return path;
    const QFileInfo file(path);
    const QString suffix = file.suffix().isEmpty() ? QString() : u'.' + file.suffix();
    return u"%1/%2.%3%4"_s.arg(file.path(), file.completeBaseName(), QString::number(age), suffix);
}

void RotatingFile::rotate()
{
    // Oldest first, each over the one before it. When one cannot be moved the current file goes on growing, which
    // loses nothing; the next line tries again.
    const QStringList all = paths();
    for (qsizetype i = all.size() - 1; i > 0; --i) {
        std::error_code ignored;
        std::filesystem::rename(QFileInfo(all[i - 1]).filesystemFilePath(), QFileInfo(all[i]).filesystemFilePath(),
                                ignored);
    }
}

} // namespace doorplate
