// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versionedfile.h"

#include "core/log/categories.h"
#include "core/store/jsonfile.h"
#include "core/store/storetext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QByteArray fingerprintOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha1);
}

} // namespace

VersionedFile::VersionedFile(QString path, Migrations steps) : m_path(std::move(path)), m_steps(std::move(steps)) {}

Result<VersionedFile::Content> VersionedFile::open()
{
    m_standing = Standing::Unread;
    m_fingerprint.clear();
    const auto text = readWholeFile(m_path);
    if (!text)
        return std::unexpected(text.error());
    if (!*text) {
        m_standing = Standing::Known;
        return Content{};
    }
    const auto object = parsedJson(**text);
    if (!object)
        return setAside(object.error().detail);
    auto content = broughtUp(*object, m_steps);
    if (!content) {
        m_standing = Standing::Newer;
        return failed(content.error().kind, u"%1: %2"_s.arg(QDir::toNativeSeparators(m_path), content.error().detail));
    }
    m_standing = Standing::Known;
    m_fingerprint = fingerprintOf(**text);
    return Content{*std::move(content), {}};
}

VersionedFile::Content VersionedFile::setAside(const QString &reason)
{
    const QString shown = QDir::toNativeSeparators(m_path);
    m_fingerprint.clear();
    const auto kept = keepAside(m_path);
    if (!kept) {
        m_standing = Standing::Broken;
        return {{},
                {StoreText::tr("%1 cannot be understood (%2), and it cannot be moved out of the way. Nothing is saved "
                               "there until you mend or remove it.")
                     .arg(shown, reason)}};
    }
    m_standing = Standing::Known;
    return {{},
            {StoreText::tr("%1 cannot be understood (%2). It was kept as %3, and Doorplate starts without it.")
                 .arg(shown, reason, QFileInfo(*kept).fileName())}};
}

Result<void> VersionedFile::checkStanding()
{
    if (!QFileInfo::exists(m_path))
        return {};
    const QString shown = QDir::toNativeSeparators(m_path);
    switch (m_standing) {
    case Standing::Unread:
        return failed(Failure::Kind::Storage,
                      StoreText::tr("%1 could not be read, so it is not written over either").arg(shown));
    case Standing::Newer:
        return failed(Failure::Kind::Misconfigured,
                      StoreText::tr("%1 was written by a newer Doorplate and is left alone").arg(shown));
    case Standing::Broken: {
        const auto kept = keepAside(m_path); // perhaps it can be moved by now
        return kept ? Result<void>() : std::unexpected(kept.error());
    }
    case Standing::Known:
        break;
    }
    const auto text = readWholeFile(m_path);
    if (!text)
        return std::unexpected(text.error());
    if (!*text || fingerprintOf(**text) == m_fingerprint)
        return {};
    // A copy, not a move: if our own writing fails after this, theirs still stands.
    const auto copy = asidePath(m_path, u"edited"_s);
    if (!copy)
        return std::unexpected(copy.error());
    if (const auto kept = writeWholeFile(*copy, **text); !kept)
        return kept;
    qCWarning(logStore).noquote() << StoreText::tr("%1 was changed by somebody else while Doorplate was running. The "
                                                   "change was kept as %2.")
                                         .arg(shown, QFileInfo(*copy).fileName());
    return {};
}

Result<void> VersionedFile::save(QJsonObject object)
{
    if (const auto free = checkStanding(); !free)
        return free;
    object.insert(u"version"_s, newestVersion(m_steps));
    const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
    if (const auto written = writeWholeFile(m_path, text); !written)
        return written;
    m_standing = Standing::Known;
    m_fingerprint = fingerprintOf(text);
    return {};
}

} // namespace doorplate
