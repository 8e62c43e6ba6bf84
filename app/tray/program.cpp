// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tray/program.h"

#include "app/control/desk.h"
#include "app/control/doctor.h"
#include "app/historyexport.h"
#include "app/logging.h"
#include "app/services.h"
#include "app/tray/systemnotifications.h"
#include "core/detect/natlook.h"
#include "core/log/categories.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QSaveFile>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

Program::Program(const ProgramParts &parts, QObject *parent)
    : QObject(parent),
      m_services(parts.services),
      m_logging(parts.logging),
      m_notifications(makeNotifications())
{
    m_desktop = std::make_unique<Desktop>(DesktopParts{
        .catalog = m_services.catalog, .isTrayHostThere = TrayHost::isThere, .notifications = m_notifications.get()});
    m_accountWishes = std::make_unique<AccountWishes>(m_services, *m_desktop);
    m_settingsWishes = std::make_unique<SettingsWishes>(
        SettingsWishParts{m_services, m_logging, parts.languages, *m_desktop, parts.autostart});
    if (parts.autostart) // the rehearsal has an account of its own, and no other
        m_transferWishes = std::make_unique<TransferWishes>(m_services, *m_desktop);
    if (m_notifications) {
        m_notifications->setFallback([this](const QString &title, const QString &text, Notifications::Kind kind) {
            m_desktop->tray().show(title, text, kind);
        });
        connect(m_notifications.get(), &SystemNotifications::clicked, m_desktop.get(), &Desktop::openWindow);
    }
    connectEngine();
    connectDesktop();
    connectWorld();
}

Program::~Program() = default;

void Program::start(bool isHidden, const QStringList &notes)
{
    showAll();
    if (!notes.isEmpty())
        m_desktop->showTrouble(notes.join(u'\n'));
    m_desktop->start(isHidden);
    listen();
    m_services.engine->start();
    m_triggers->start();
    m_accountWishes->askAll();
}

void Program::connectEngine()
{
    const Engine *engine = m_services.engine.get();
    Desktop *desktop = m_desktop.get();
    connect(engine, &Engine::statusChanged, desktop, &Desktop::showStatus);
    connect(engine, &Engine::accountGone, this, &Program::showAll);
    connect(engine, &Engine::noticed, desktop, &Desktop::tell);
    connect(engine, &Engine::addressChanged, this, [this](AddressFamily family) {
        if (const auto observation = m_services.engine->observation(family))
            m_desktop->showObservation(*observation);
    });
    connect(engine, &Engine::cycleFinished, this, [this](const CycleRecord &record) {
        const Observation &seen = record.observation;
        // A source of one account's own that failed says nothing about the others; a contradiction does.
        if (seen.agreed || (seen.agreed.error().kind == Failure::Kind::NoAgreement && !seen.readings.isEmpty()))
            m_desktop->showObservation(seen);
        if (seen.family == AddressFamily::IPv4)
            showNat();
    });
    connect(engine, &Engine::routerChanged, this, &Program::showNat);
    connect(engine, &Engine::pausedChanged, this, [this](bool isPaused) {
        const QDateTime until = m_services.settings.current().pausedUntil;
        m_desktop->showPaused(isPaused, isPaused && until.isValid() ? std::optional(until) : std::nullopt);
    });
    connect(engine, &Engine::storageFailed, this,
            [this](const Failure &failure) { m_desktop->showTrouble(sentence(failure, {})); });
    connect(engine, &Engine::storageRecovered, this, [this] { m_desktop->showTrouble({}); });
    connect(&m_services.accounts, &AccountBook::added, this, &Program::showAll);
    connect(&m_services.history, &HistoryFile::appended, this, [this] {
        if (m_isHistoryShown)
            showHistory();
    });
}

// How the home stands to the outside: said once the address outside is known, and anew with each look at it.
void Program::showNat()
{
    const auto seen = m_services.engine->observation(AddressFamily::IPv4);
    const auto &router = m_services.engine->router();
    if (seen)
        m_desktop->showNat(natSeen(*seen, systemInterfaces(), router ? std::optional(router->external) : std::nullopt));
}

void Program::connectDesktop()
{
    Engine *engine = m_services.engine.get();
    const Desktop *desktop = m_desktop.get();
    connect(desktop, &Desktop::updateWanted, this, [this, engine](const QStringList &accountIds) {
        emit updateWanted();
        engine->updateNow(accountIds, false, this, [](const QList<CycleRecord> &) {});
    });
    connect(desktop, &Desktop::pauseWanted, this, [this, engine](std::optional<std::chrono::minutes> length) {
        engine->setPaused(true,
                          length ? std::optional(m_services.clock.now().addSecs(std::chrono::seconds(*length).count()))
                                 : std::nullopt);
    });
    connect(desktop, &Desktop::unpauseWanted, engine, [engine] { engine->setPaused(false); });
    connect(desktop, &Desktop::resumeWanted, engine, &Engine::resume);
    connect(desktop, &Desktop::historyWanted, this, &Program::showHistory);
    connect(desktop, &Desktop::diagnosisWanted, this, &Program::diagnose);
    connect(desktop, &Desktop::exportHistoryWanted, this, &Program::exportHistory);
    connect(desktop, &Desktop::saveLogWanted, this,
            [this](const QString &path, const QString &text) { saveText(path, text.toUtf8()); });
    connect(desktop, &Desktop::logWanted, this, [this] {
        m_desktop->showLog(m_logging.buffer().lines());
        m_isLogShown = true;
    });
    connect(&m_logging.buffer(), &LogBuffer::appended, this, [this](const LogLine &line) {
        if (m_isLogShown)
            m_desktop->appendLog(line);
    });
    connect(desktop, &Desktop::rehearseWanted, this,
            [] { QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--demo"_s}); });
    connect(desktop, &Desktop::quitWanted, this, &Program::quitWanted);
}

void Program::connectWorld()
{
    m_triggers = std::make_unique<Triggers>(*m_services.engine);
    connect(&m_resume, &ResumeWatch::resumed, m_triggers.get(), &Triggers::resume);
    connect(&m_trayHost, &TrayHost::changed, m_desktop.get(), &Desktop::lookForTrayHost);
}

void Program::listen()
{
    m_control = std::make_unique<ControlServer>(
        [this](const ControlRequest &request, QObject *context, ControlDone done) { answer(request, context, done); });
    if (const auto listening = m_control->listen(m_services.paths.controlSocket); !listening)
        qCWarning(logApp).noquote() << "Other programs cannot reach this one:" << listening.error().detail;
}

void Program::answer(const ControlRequest &request, QObject *context, const ControlDone &done)
{
    if (request.command != "raise"_L1)
        return Desk(m_services).answer(request, context, done);
    m_desktop->openWindow();
    done({});
}

void Program::showAll()
{
    m_desktop->applySettings(m_services.settings.current());
    m_desktop->showStatuses(m_services.engine->statuses());
    const QDateTime until = m_services.settings.current().pausedUntil;
    const bool isPaused = m_services.engine->isPaused();
    m_desktop->showPaused(isPaused, isPaused && until.isValid() ? std::optional(until) : std::nullopt);
}

void Program::showHistory()
{
    m_isHistoryShown = true;
    m_desktop->showHistory(addressSpans(m_services.history.records()));
}

// Goes on only as long as the dialog is open.
void Program::diagnose()
{
    DiagnosisDialog *dialog = m_desktop->openDiagnosis();
    disconnect(dialog, nullptr, this, nullptr); // it may be open already
    connect(dialog, &DiagnosisDialog::againWanted, this, &Program::diagnose);
    dialog->showRunning();
    delete dialog->findChild<Doctor *>(); // of the look before
    auto *doctor = new Doctor(m_services, dialog);
    connect(doctor, &Doctor::found, dialog, &DiagnosisDialog::showFinding);
    connect(doctor, &Doctor::finished, dialog, [dialog, doctor](const Diagnosis &diagnosis) {
        doctor->deleteLater();
        dialog->showDiagnosis(diagnosis, diagnosisText(diagnosis));
    });
    doctor->start();
}

void Program::exportHistory(const QString &format, const QString &path)
{
    const QList<CycleRecord> records = m_services.history.records();
    if (format == "json"_L1)
        saveText(path, QJsonDocument(historyJson(records)).toJson());
    else
        saveText(path, historyTable(records, Audience::Programs).toCsv().toUtf8());
}

void Program::saveText(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return;
    m_desktop->showTrouble(sentence(Failure{Failure::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString())}, {}));
}

std::unique_ptr<SystemNotifications> Program::makeNotifications()
{
#if defined(Q_OS_LINUX)
    return std::make_unique<SystemNotifications>();
#else
    return {}; // the tray's balloon is the system's notification there
#endif
}

} // namespace doorplate
