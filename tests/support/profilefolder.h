// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A folder for the files of one test, gone with it.
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace doorplate {

class ProfileFolder
{
public:
    ProfileFolder() = default;
    explicit ProfileFolder(const QString &parent) : m_folder(parent + QStringLiteral("/doorplate-XXXXXX")) {}

    QString path(const QString &name = {}) const { return name.isEmpty() ? m_folder.path() : m_folder.filePath(name); }
    // Null when there is no such file.
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the test's own file cannot be written");
    }
    QStringList names() const { return QDir(path()).entryList(QDir::Files | QDir::System | QDir::Hidden, QDir::Name); }
    // The one file whose name begins so, or nothing.
    QString nameLike(const QString &beginning) const
    {
        const QStringList found = QDir(path()).entryList({beginning + u'*'}, QDir::Files, QDir::Name);
        return found.size() == 1 ? found.front() : QString();
    }

private:
    QTemporaryDir m_folder;
};

// What nobody but the owner may have.
inline constexpr QFileDevice::Permissions othersRights = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                         | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                                         | QFileDevice::WriteOther | QFileDevice::ExeOther;

} // namespace doorplate
