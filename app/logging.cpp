// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include <QThread>

#include <atomic>
#include <cstdio>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// Qt's message handler is a plain function, so it finds the log by this and nothing else.
std::atomic<Logging *> current{nullptr};

LogLine lineOf(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogLine line;
    line.when = QDateTime::currentDateTimeUtc();
    line.level = type;
    line.category = QString::fromLatin1(context.category);
    if (line.category.startsWith("doorplate."_L1))
        line.category.remove(0, 10);
    line.text = text;
    return line;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Logging *log = current.load();
    if (!log)
        return;
    const LogLine line = lineOf(type, context, text);
    if (QThread::currentThread() == log->thread())
        log->take(line);
    else // Qt DBus has a thread of its own
        QMetaObject::invokeMethod(
            log, [log, line] { log->take(line); }, Qt::QueuedConnection);
}

} // namespace

Logging::Logging(const QString &path, Echo echo, int capacity, QObject *parent)
    : QObject(parent),
      m_echo(echo),
      m_buffer(capacity)
{
    if (!path.isEmpty())
        m_file.emplace(path);
    current = this;
    qInstallMessageHandler(handle);
    setLevel(LogLevel::Normal);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    current = nullptr;
}

void Logging::setLevel(LogLevel level)
{
    // Qt's own categories tell developers things; their warnings are kept all the same.
    switch (level) {
    case LogLevel::Errors:
        QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=true"_s);
        return;
    case LogLevel::Normal:
        QLoggingCategory::setFilterRules(u"*.debug=false\ndoorplate.*.info=true"_s);
        return;
    case LogLevel::Detailed:
        QLoggingCategory::setFilterRules(u"*.debug=false\ndoorplate.*=true"_s);
        return;
    }
}

void Logging::take(LogLine line)
{
    line = redacted(std::move(line));
    const bool isProblem = line.level != QtDebugMsg && line.level != QtInfoMsg;
    if (m_echo == Echo::All || (m_echo == Echo::Problems && isProblem)) {
        const QByteArray text = logText(line).toUtf8() + '\n';
        std::fwrite(text.constData(), 1, size_t(text.size()), stderr);
    }
    if (m_file) // that the disk is full is told by the engine, not by its log
        [[maybe_unused]]
        const auto written = m_file->append(line);
    m_buffer.append(std::move(line));
}

} // namespace doorplate
