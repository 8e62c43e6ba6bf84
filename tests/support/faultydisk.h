// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that misbehaves while one of these lives. What it does is real: the system calls fail. Unix only.
#pragma once

#include <QString>

#include <sys/resource.h>
#include <sys/types.h>

namespace doorplate {

// No file can grow beyond so many bytes: a write is cut short there, and the next one fails, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(qint64 bytes);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

// The folder cannot be written to, not even by root: the test acts as somebody without rights meanwhile. With mode 0
// nobody can look into it either.
class ReadOnlyFolder
{
public:
    explicit ReadOnlyFolder(const QString &path, mode_t mode = 0555);
    ~ReadOnlyFolder();
    ReadOnlyFolder(const ReadOnlyFolder &) = delete;
    ReadOnlyFolder &operator=(const ReadOnlyFolder &) = delete;

private:
    QString m_path;
    uid_t m_user;
};

} // namespace doorplate
