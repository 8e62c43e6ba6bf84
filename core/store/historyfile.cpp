// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/historyfile.h"

#include "core/store/recordjson.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

namespace doorplate {

namespace {

constexpr int keptFiles = 2;
constexpr qsizetype mostUnwritten = 1'000; // days of a disk that is full
constexpr qint64 blockSize = 256 * 1024;

// Gives the lines of a file from the last to the first until told to stop; true when it was not.
bool readBackwards(const QString &path, const std::function<bool(const QByteArray &)> &takeLine)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    QByteArray rest; // the beginning of a line whose own beginning lies before the block
    for (qint64 end = file.size(); end > 0;) {
        const qint64 begin = std::max<qint64>(0, end - blockSize);
        if (!file.seek(begin))
            return true;
        const QByteArray block = file.read(end - begin) + rest;
        end = begin;
        qsizetype lineEnd = block.size();
        while (lineEnd > 0) {
            const qsizetype before = block.lastIndexOf('\n', lineEnd - 1);
            if (before < 0 && begin > 0)
                break;
            if (lineEnd - before > 1 && !takeLine(block.sliced(before + 1, lineEnd - before - 1)))
                return false;
            lineEnd = before;
        }
        rest = block.first(std::max<qsizetype>(lineEnd, 0));
    }
    return true;
}

} // namespace

HistoryFile::HistoryFile(QString path, qint64 rotateAt, QObject *parent)
    : QObject(parent),
      m_file(std::move(path), rotateAt, keptFiles, RotatingFile::Durability::PowerCut)
{
}

Result<void> HistoryFile::append(const CycleRecord &record)
{
    if (m_unwritten.size() >= mostUnwritten)
        m_unwritten.removeFirst();
    m_unwritten.append(record);
    return catchUp();
}

Result<void> HistoryFile::catchUp()
{
    while (!m_unwritten.isEmpty()) {
        const CycleRecord record = m_unwritten.first();
        if (auto written = m_file.append(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact)); !written)
            return written;
        m_unwritten.removeFirst();
        emit appended(record);
    }
    return {};
}

QList<CycleRecord> HistoryFile::records(int most) const
{
    QList<CycleRecord> found; // newest first
    for (auto record = m_unwritten.crbegin(); record != m_unwritten.crend() && found.size() < most; ++record)
        found.append(*record);
    const auto take = [&found, most](const QByteArray &line) {
        if (found.size() >= most)
            return false;
        const auto document = QJsonDocument::fromJson(line);
        if (auto record = recordFromJson(document.object()))
            found.append(*std::move(record));
        return found.size() < most;
    };
    const QStringList paths = m_file.paths();
    for (const QString &path : paths) {
        if (!readBackwards(path, take))
            break;
    }
    std::reverse(found.begin(), found.end());
    return found;
}

} // namespace doorplate
