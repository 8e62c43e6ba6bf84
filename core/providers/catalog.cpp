// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/catalog.h"

#include "core/log/categories.h"
#include "core/providers/descriptionreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Catalog)
};

QString squeezed(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

bool hasAlias(const Description &description, const QString &foreignId)
{
    for (const QStringList &ids : description.aliases) {
        if (ids.contains(foreignId, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

// How well one typed word fits: 0 is best, nothing = not at all.
std::optional<int> fit(const Description &description, const QString &word)
{
    const QString plain = squeezed(word);
    if (plain.isEmpty())
        return std::nullopt;
    const QString name = squeezed(description.name);
    const QString id = squeezed(description.id);
    if (id == plain || name == plain)
        return 0;
    if (name.startsWith(plain) || id.startsWith(plain))
        return 1;
    if (name.contains(plain) || id.contains(plain))
        return 2;
    if (description.server.contains(word, Qt::CaseInsensitive))
        return 3;
    for (const QStringList &ids : description.aliases) {
        for (const QString &one : ids) {
            if (one.compare(word, Qt::CaseInsensitive) == 0)
                return 1;
        }
    }
    for (const QStringList &ids : description.aliases) {
        if (squeezed(ids.join(u' ')).contains(plain))
            return 4;
    }
    return std::nullopt;
}

QString unreadable(const QFile &file)
{
    return Words::tr("the file cannot be read: %1").arg(file.errorString());
}

void sortForPeople(QList<Description> &all)
{
    std::sort(all.begin(), all.end(), [](const Description &a, const Description &b) {
        const bool isCustom = a.id == u"custom";
        if (isCustom != (b.id == u"custom"))
            return isCustom;
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.id < b.id;
    });
}

} // namespace

QString CatalogProblem::toText() const
{
    if (place.line == 0)
        return file + u": "_s + what;
    return u"%1:%2:%3: "_s.arg(file, QString::number(place.line), QString::number(place.column)) + what;
}

Catalog::Catalog(const QString &userFolder)
{
    QElapsedTimer timer;
    timer.start();
    readFolder(u":/providers"_s, true);
    if (!userFolder.isEmpty())
        readFolder(userFolder, false);
    sortForPeople(m_all);
    const double taken = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    qCInfo(logProviders).noquote() << "read" << m_all.size() << "providers in" << QString::number(taken, 'f', 1)
                                   << "ms";
}

void Catalog::readFolder(const QString &folder, bool isBuiltIn)
{
    QStringList seen;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            m_problems += {file.fileName(), {}, unreadable(file)};
            continue;
        }
        if (file.size() > largestFile) {
            m_problems += {file.fileName(), {}, Words::tr("the file is too large for a provider")};
            continue;
        }
        const auto read = readDescription(file.readAll(), isBuiltIn ? Strictness::Surface : Strictness::Whole);
        if (!read) {
            for (const FileProblem &problem : read.error())
                m_problems += {file.fileName(), problem.place, problem.what};
        } else if (seen.contains(read->id)) {
            m_problems += {file.fileName(), {}, Words::tr("another file here has the id \"%1\" already").arg(read->id)};
        } else {
            seen += read->id;
            take(*read);
        }
    }
}

void Catalog::take(const Description &description)
{
    const auto same =
        std::find_if(m_all.begin(), m_all.end(), [&](const Description &one) { return one.id == description.id; });
    if (same == m_all.end())
        m_all += description;
    else
        *same = description;
}

const Description *Catalog::find(QStringView id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [id](const auto &one) { return one.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

const Description *Catalog::findByAlias(QStringView foreignId) const
{
    const QString wanted = foreignId.trimmed().toString();
    if (const Description *own = find(wanted.toLower()))
        return own;
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [&wanted](const Description &one) { return hasAlias(one, wanted); });
    return found == m_all.cend() ? nullptr : &*found;
}

QList<const Description *> Catalog::search(QStringView text) const
{
    const QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<int, const Description *>> ranked;
    for (const Description &one : m_all) {
        int rank = 0;
        bool isFitting = true;
        for (const QString &word : words) {
            const auto fits = fit(one, word);
            isFitting = isFitting && fits.has_value();
            rank = std::max(rank, fits.value_or(0));
        }
        const int closedLast = one.status == ProviderStatus::Closed ? 10 : 0;
        if (isFitting)
            ranked += {rank + closedLast, &one};
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const Description *> found;
    for (const auto &[rank, description] : ranked)
        found += description;
    return found;
}

} // namespace doorplate
