// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/terminal.h"

#include <QFile>
#include <QJsonDocument>

#include <array>
#include <cstdio>

#if defined(Q_OS_UNIX)
#include <csignal>
#include <termios.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#include <qt_windows.h>
#endif

namespace doorplate {

namespace {

constexpr qint64 longestSecret = 16 * 1024;

// What is typed is not shown while this lives. Ctrl+C then ends the asking and not the program, which would leave the
// terminal mute.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    bool m_isChanged = false;
#if defined(Q_OS_UNIX)
    termios m_before{};
    struct sigaction m_interrupt {
    };
#elif defined(Q_OS_WIN)
    DWORD m_before = 0;
#endif
};

#if defined(Q_OS_UNIX)
EchoOff::EchoOff()
{
    if (tcgetattr(STDIN_FILENO, &m_before) != 0)
        return;
    termios quiet = m_before;
    quiet.c_lflag &= ~tcflag_t(ECHO);
    m_isChanged = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    if (!m_isChanged)
        return;
    struct sigaction stop {
    }; // without SA_RESTART, so that the read ends
    stop.sa_handler = [](int) {};
    sigaction(SIGINT, &stop, &m_interrupt);
}

EchoOff::~EchoOff()
{
    if (!m_isChanged)
        return;
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    sigaction(SIGINT, &m_interrupt, nullptr);
}
#elif defined(Q_OS_WIN)
EchoOff::EchoOff()
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    if (GetConsoleMode(input, &m_before))
        m_isChanged = SetConsoleMode(input, m_before & ~DWORD(ENABLE_ECHO_INPUT));
}

EchoOff::~EchoOff()
{
    if (m_isChanged)
        SetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), m_before);
}
#endif

QByteArray withoutLineBreak(QByteArray text)
{
    if (text.endsWith('\n'))
        text.chop(1);
    if (text.endsWith('\r'))
        text.chop(1);
    return text;
}

} // namespace

void Terminal::print(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Terminal::print(const QJsonObject &document) const
{
    print(QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void Terminal::say(const QString &line) const
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

bool Terminal::canAsk() const
{
#if defined(Q_OS_UNIX)
    return isatty(STDIN_FILENO);
#elif defined(Q_OS_WIN)
    return _isatty(_fileno(stdin));
#endif
}

std::optional<Secret> Terminal::askSecret(const QString &question) const
{
    const QByteArray bytes = question.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fflush(stderr);
    std::array<char, longestSecret> line{};
    bool isTyped = false;
    {
        const EchoOff quiet;
        isTyped = std::fgets(line.data(), int(line.size()), stdin) != nullptr;
    }
    std::fputc('\n', stderr);
    std::optional<Secret> secret;
    if (isTyped)
        secret = Secret(withoutLineBreak(QByteArray(line.data())));
    line.fill('\0');
    return secret;
}

std::optional<Secret> Terminal::readSecret() const
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray all = input.read(longestSecret + 1);
    if (all.size() > longestSecret)
        return std::nullopt;
    return Secret(withoutLineBreak(all));
}

} // namespace doorplate
