// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/answers.h"
#include "app/control/controlserver.h"
#include "app/control/desk.h"
#include "app/ctl/command.h"
#include "app/logging.h"
#include "app/resumewatch.h"
#include "app/services.h"
#include "app/signalwatch.h"
#include "app/table.h"
#include "core/engine/triggers.h"
#include "core/log/categories.h"
#include "core/store/recordjson.h"

#include <QJsonDocument>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class RunCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    void listen(Services &services);
    void watch(Services &services);
    void tell(const Services &services, const CycleRecord &record);
    void tellLine(const QString &line) const;

    SignalWatch m_signals;
    ResumeWatch m_resume;
    std::unique_ptr<Triggers> m_triggers;
    std::unique_ptr<ControlServer> m_control;
    QMap<QString, QString> m_told; // the last sentence of each host, so that nothing is told twice
};

void RunCommand::start()
{
    ControlReply whyNot;
    Services *services = reach().own(&whyNot);
    if (!services)
        return conclude(whyNot, {});
    Logging::setLevel(services->settings.current().logLevel);
    connect(&m_signals, &SignalWatch::endWanted, this, [this] { emit finished(ExitCode::Done); });
    listen(*services);
    watch(*services);
    if (services->accounts.accounts().isEmpty())
        terminal().say(
            tr("There is no account yet. \"doorplatectl account add --help\" shows how to add one; this program "
               "takes it up at once."));
    services->engine->start();
    m_triggers->start();
}

void RunCommand::listen(Services &services)
{
    m_control =
        std::make_unique<ControlServer>([&services](const ControlRequest &request, QObject *context, ControlDone done) {
            Desk(services).answer(request, context, std::move(done));
        });
    if (const auto listening = m_control->listen(services.paths.controlSocket); !listening)
        terminal().say(tr("Other programs cannot reach this one: %1").arg(listening.error().detail));
}

void RunCommand::watch(Services &services)
{
    Engine &engine = *services.engine;
    connect(&engine, &Engine::cycleFinished, this,
            [this, &services](const CycleRecord &record) { tell(services, record); });
    connect(&engine, &Engine::storageFailed, this,
            [this](const Failure &failure) { terminal().say(sentence(failure, {})); });
    m_triggers = std::make_unique<Triggers>(engine);
    connect(&m_resume, &ResumeWatch::resumed, m_triggers.get(), &Triggers::resume);
}

void RunCommand::tell(const Services &services, const CycleRecord &record)
{
    if (isJson()) {
        // A program reads this line by line: one document for each cycle that did something.
        if (record.isNotable())
            terminal().print(QString::fromUtf8(QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact)) + u'\n');
        return;
    }
    for (const HostRecord &host : record.hosts) {
        Telling telling = tellingFor(services, record.accountName, record.provider);
        telling.nextAttempt = host.nextAttempt;
        const QString line =
            host.host.display() + u" ("_s + keyOf(record.family) + u"): "_s + onOneLine(sentence(host, telling));
        const QString key = record.accountId + host.host.ascii() + keyOf(record.family);
        if (m_told.value(key) == line)
            continue;
        m_told.insert(key, line);
        tellLine(line);
    }
}

void RunCommand::tellLine(const QString &line) const
{
    const QString time = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH:mm:ss "_s);
    // The journal has a clock of its own.
    terminal().print((qEnvironmentVariableIsSet("JOURNAL_STREAM") ? QString() : time) + line + u'\n');
}

} // namespace

QList<CommandSpec> runCommands()
{
    return {{.name = u"run"_s,
             .synopsis = {},
             .summary = RunCommand::tr("keep updating until stopped, without a desktop"),
             .options = {},
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new RunCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "runcommand.moc"
