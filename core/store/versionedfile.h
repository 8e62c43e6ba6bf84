// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One of our JSON files with its "version", and the promise that nothing which was not read is ever written over.
#pragma once

#include "core/store/migrations.h"

#include <QStringList>

namespace doorplate {

class VersionedFile
{
public:
    explicit VersionedFile(QString path, Migrations steps = {});

    struct Content {
        QJsonObject object; // of the newest version; empty when the file is absent or was kept aside
        QStringList notes;  // what the person should know, in words
    };

    // A broken file is kept aside. When it cannot be moved, or cannot be read at all, or comes from a newer version, save
    // refuses until it is gone or was opened well.
    Result<Content> open();
    // The same for a file that is sound JSON but makes no sense to its reader.
    Content setAside(const QString &reason);
    // Adds the version. A file that somebody else has changed since is kept aside first, so that no edit is lost.
    Result<void> save(QJsonObject object);

private:
    enum class Standing {
        Unread, // never opened, or unreadable
        Newer,
        Broken, // and could not be moved
        Known,  // absent, or what we read or wrote last
    };

    Result<void> checkStanding();

    QString m_path;
    Migrations m_steps;
    Standing m_standing = Standing::Unread;
    QByteArray m_fingerprint; // of what we read or wrote last; empty = the file was absent
};

} // namespace doorplate
