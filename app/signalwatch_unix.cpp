// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signalwatch.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace doorplate {

namespace {

// A signal handler can reach nothing but a global, and may call nothing but write(): this pair of sockets is the one
// mutable static of the house, and the reason is POSIX.
std::array<int, 2> ends{-1, -1};

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP};

void tell(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

} // namespace

SignalWatch::SignalWatch(QObject *parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()) != 0)
        return;
    for (const int end : ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(ends[1], &byte, 1) == 1)
            emit endWanted();
    });
    struct sigaction action {
    };
    action.sa_handler = tell;
    action.sa_flags = SA_RESTART;
    for (const int signal : watched) {
        struct sigaction before {
        };
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN) // nohup wants SIGHUP to stay ignored
            sigaction(signal, &action, nullptr);
    }
}

SignalWatch::~SignalWatch()
{
    for (const int signal : watched)
        std::signal(signal, SIG_DFL);
    for (int &end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

} // namespace doorplate
