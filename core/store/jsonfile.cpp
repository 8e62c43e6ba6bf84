// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jsonfile.h"

#include "core/store/storetext.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// A thousand hosts make less than one; more is no file of ours, and not worth the memory.
constexpr qint64 mostBytes = 64 * 1024 * 1024;

QString behindLinks(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? path : canonical;
}

} // namespace

Result<std::optional<QByteArray>> readWholeFile(const QString &path)
{
    // Absent, or a link that leads nowhere: writing makes the file it points to. What cannot be looked at is not absent.
    std::error_code error;
    const auto found = std::filesystem::status(QFileInfo(path).filesystemFilePath(), error);
    if (found.type() == std::filesystem::file_type::not_found)
        return std::nullopt;
    if (const auto ordinary = checkOrdinaryFile(path); !ordinary)
        return std::unexpected(ordinary.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return storageFailure(path, file.errorString());
    if (file.size() > mostBytes)
        return storageFailure(path, StoreText::tr("the file is too large"));
    const QByteArray text = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return storageFailure(path, file.errorString());
    return text;
}

Result<QJsonObject> parsedJson(const QByteArray &text)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = text.first(qBound(0, error.offset, static_cast<int>(text.size()))).count('\n') + 1;
        return failed(Failure::Kind::Storage, StoreText::tr("line %1: %2").arg(line).arg(error.errorString()));
    }
    if (!document.isObject())
        return failed(Failure::Kind::Storage, StoreText::tr("line 1: a “{” is missing at the beginning"));
    return document.object();
}

Result<std::optional<QJsonObject>> readJsonFile(const QString &path)
{
    const auto text = readWholeFile(path);
    if (!text)
        return std::unexpected(text.error());
    if (!*text)
        return std::nullopt;
    const auto object = parsedJson(**text);
    if (!object)
        return storageFailure(path, object.error().detail);
    return *object;
}

Result<void> writeJsonFile(const QString &path, const QJsonObject &object)
{
    return writeWholeFile(path, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

Result<void> writeWholeFile(const QString &path, const QByteArray &text)
{
    const QString target = behindLinks(path);
    const QString folder = QFileInfo(target).absolutePath();
    if (const auto ready = ensureFolder(folder); !ready)
        return ready;
    if (const auto ordinary = checkOrdinaryFile(target); !ordinary)
        return ordinary;
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly))
        return storageFailure(path, file.errorString());
    // Before the first byte: QSaveFile takes over the mode of the old file, or what the umask leaves.
    if (!file.setPermissions(privateFile))
        return storageFailure(path, file.errorString());
    if (file.write(text) != text.size())
        return storageFailure(path, file.errorString());
    // QSaveFile syncs too, but tells nobody when that fails, and a full disk may show up only here.
    if (const auto synced = syncFile(file); !synced)
        return storageFailure(path, file.error() == QFileDevice::NoError ? synced.error().detail : file.errorString());
    if (!file.commit())
        return storageFailure(path, file.errorString());
    syncFolder(folder);
    return {};
}

int sweepUnfinished(const QString &path)
{
    // QSaveFile's names are six letters drawn by lot. Only those in mixed case: a person's own "settings.json.backup" must
    // live, and the few that are drawn without an upper-case letter do no harm.
    static const QRegularExpression unfinished(u"^\\.(?=.*[a-z])(?=[A-Za-z]+[A-Z])[A-Za-z]{6}$"_s);
    const QFileInfo file(behindLinks(path));
    QDir folder(file.absolutePath());
    int removed = 0;
    const QStringList names = folder.entryList({file.fileName() + u".??????"_s}, QDir::Files | QDir::NoSymLinks);
    for (const QString &name : names) {
        if (unfinished.match(name.mid(file.fileName().size())).hasMatch() && folder.remove(name))
            ++removed;
    }
    return removed;
}

Result<QString> asidePath(const QString &path, const QString &word)
{
    const QString from = behindLinks(path);
    const QString date = QDate::currentDate().toString(u"yyyyMMdd"_s);
    for (int number = 1; number < 1000; ++number) {
        const QString to = u"%1.%2-%3-%4"_s.arg(from, word, date, QString::number(number));
        if (!QFileInfo::exists(to) && !QFileInfo(to).isSymLink())
            return to;
    }
    return storageFailure(path, StoreText::tr("there are too many files kept aside"));
}

Result<QString> keepAside(const QString &path)
{
    const auto to = asidePath(path, u"broken"_s);
    if (!to)
        return to;
    QFile file(behindLinks(path));
    if (!file.rename(*to)) // never replaces; it copies where it cannot move, and that is as good
        return storageFailure(path, file.errorString());
    syncFolder(QFileInfo(*to).absolutePath());
    return to;
}

} // namespace doorplate
