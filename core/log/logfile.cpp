// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/logfile.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int keptFiles = 2;

QString levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"error"_s;
    case QtFatalMsg:
        return u"fatal"_s;
    }
    Q_UNREACHABLE();
    return {};
}

// A line break would let an answer forge a line of the log, an escape sequence would steer the reader's terminal.
QString onOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            line += u"\\n"_s;
        else if (c == u'\t')
            line += c;
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            line += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            line += c;
    }
    return line;
}

} // namespace

LogFile::LogFile(QString path, qint64 rotateAt)
    : m_file(std::move(path), rotateAt, keptFiles, RotatingFile::Durability::ProgramEnd)
{
}

Result<void> LogFile::append(const LogLine &line)
{
    return m_file.append(logText(redacted(line)).toUtf8());
}

QString logText(const LogLine &line)
{
    const QString account = line.account.isEmpty() ? QString() : u" [%1]"_s.arg(line.account);
    return onOneLine(u"%1 %2 %3%4 %5"_s.arg(line.when.toUTC().toString(Qt::ISODateWithMs), levelWord(line.level),
                                            line.category, account, line.text));
}

} // namespace doorplate
