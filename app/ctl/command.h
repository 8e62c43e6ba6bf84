// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One command of doorplatectl: what it is called, which options it takes, and how it runs.
#pragma once

#include "app/control/exitcode.h"
#include "app/arguments.h"
#include "app/ctl/reach.h"
#include "app/ctl/terminal.h"

#include <QObject>

#include <functional>

namespace doorplate {

// What the command line said.
struct Invocation {
    Arguments arguments; // the command's own; words without the command's name
    bool isJson = false;
    bool isVerbose = false;
};

// Started once, says once with which code the program ends, never from within start().
class Command : public QObject
{
    Q_OBJECT

public:
    Command(Invocation invocation, Reach &reach, QObject *parent);

    virtual void start() = 0;

signals:
    void finished(doorplate::ExitCode exit);

protected:
    const Arguments &arguments() const { return m_invocation.arguments; }
    bool isJson() const { return m_invocation.isJson; }
    Reach &reach() { return m_reach; }
    const Terminal &terminal() const { return m_terminal; }

    // Ends the command: messages to standard error; the answer to standard output, as JSON or by `text`.
    void conclude(const ControlReply &reply, const std::function<QString(const QJsonObject &)> &text);
    void fail(ExitCode exit, const QStringList &messages);
    // Asks, and concludes with the reply.
    void askAndTell(const ControlRequest &request, Reach::Purpose purpose,
                    const std::function<QString(const QJsonObject &)> &text);

private:
    Invocation m_invocation;
    Reach &m_reach;
    Terminal m_terminal;
};

struct CommandSpec {
    QString name;     // "update", "account add"
    QString synopsis; // "[NAME…] [--force] [--dry-run]"
    QString summary;
    QList<OptionSpec> options;
    int leastWords = 0;
    int mostWords = 0;         // -1 = any number
    bool keepsNothing = false; // not even a log
    std::function<Command *(Invocation, Reach &, QObject *)> make;
};

// {"error":{"exit":2,"messages":[…]}}: what --json gives where there is no answer.
QJsonObject errorDocument(ExitCode exit, const QStringList &messages);

// Each file of a command gives its rows.
QList<CommandSpec> providersCommands();
QList<CommandSpec> accountCommands();
QList<CommandSpec> checkCommands();
QList<CommandSpec> doctorCommands();
QList<CommandSpec> updateCommands();
QList<CommandSpec> statusCommands();
QList<CommandSpec> historyCommands();
QList<CommandSpec> homeCommands();
QList<CommandSpec> exportCommands();
QList<CommandSpec> importCommands();
QList<CommandSpec> runCommands();
QList<CommandSpec> demoCommands();

} // namespace doorplate
