// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include <QJsonArray>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

Command::Command(Invocation invocation, Reach &reach, QObject *parent)
    : QObject(parent),
      m_invocation(std::move(invocation)),
      m_reach(reach)
{
}

void Command::conclude(const ControlReply &reply, const std::function<QString(const QJsonObject &)> &text)
{
    for (const QString &message : reply.messages)
        m_terminal.say(message);
    if (isJson()) {
        // A script that reads one document gets one, also when there is nothing but bad news.
        m_terminal.print(reply.json.isEmpty() && reply.exit != ExitCode::Done
                             ? errorDocument(reply.exit, reply.messages)
                             : reply.json);
    } else if (text && !reply.json.isEmpty()) {
        m_terminal.print(text(reply.json));
    }
    QTimer::singleShot(0, this, [this, exit = reply.exit] { emit finished(exit); });
}

void Command::fail(ExitCode exit, const QStringList &messages)
{
    conclude(ControlReply{exit, {}, messages}, {});
}

void Command::askAndTell(const ControlRequest &request, Reach::Purpose purpose,
                         const std::function<QString(const QJsonObject &)> &text)
{
    m_reach.ask(request, purpose, this, [this, text](const ControlReply &reply) { conclude(reply, text); });
}

QJsonObject errorDocument(ExitCode exit, const QStringList &messages)
{
    return {{u"error"_s, QJsonObject{{u"exit"_s, int(exit)}, {u"messages"_s, QJsonArray::fromStringList(messages)}}}};
}

} // namespace doorplate
