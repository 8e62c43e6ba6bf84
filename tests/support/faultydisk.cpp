// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <QFile>

#include <csignal>
#include <sys/stat.h>
#include <unistd.h>

namespace doorplate {

FullDisk::FullDisk(qint64 bytes)
{
    // Without this the process is ended by the first byte too many.
    m_handler = std::signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit small = m_before;
    small.rlim_cur = static_cast<rlim_t>(bytes);
    if (setrlimit(RLIMIT_FSIZE, &small) != 0)
        qFatal("the file size cannot be limited");
}

FullDisk::~FullDisk()
{
    setrlimit(RLIMIT_FSIZE, &m_before);
    std::signal(SIGXFSZ, m_handler);
}

ReadOnlyFolder::ReadOnlyFolder(const QString &path, mode_t mode) : m_path(path), m_user(geteuid())
{
    if (chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("the folder cannot be locked");
    constexpr uid_t nobody = 65534;
    if (m_user == 0 && seteuid(nobody) != 0)
        qFatal("root cannot be left");
}

ReadOnlyFolder::~ReadOnlyFolder()
{
    if (m_user == 0 && seteuid(0) != 0)
        qFatal("root cannot be had back");
    chmod(QFile::encodeName(m_path).constData(), 0700);
}

} // namespace doorplate
