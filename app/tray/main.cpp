// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/control/exitcode.h"
#include "app/dumping.h"
#include "app/languages.h"
#include "app/logging.h"
#include "app/rehearsal/rehearsal.h"
#include "app/rehearsal/rehearsalprofile.h"
#include "app/services.h"
#include "app/signalwatch.h"
#include "app/tray/autostart.h"
#include "app/tray/program.h"
#include "app/tray/singleinstance.h"
#include "core/log/categories.h"
#include "ui/parts/icons.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <cstdio>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto moveEvery = 20s; // of the rehearsal
constexpr int logCapacity = 5000;

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QList<OptionSpec> options()
{
    return {
        {.name = u"background"_s, .placeholder = {}, .help = Main::tr("start without a window")},
        {.name = u"demo"_s,
         .placeholder = {},
         .help = Main::tr("rehearse against a provider on this computer, with a profile of its own")},
        {.name = u"profile"_s, .placeholder = u"DIR"_s, .help = Main::tr("keep everything below this folder")},
        {.name = u"help"_s, .placeholder = {}, .help = Main::tr("show this help")},
        {.name = u"version"_s, .placeholder = {}, .help = Main::tr("show the version")},
    };
}

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

// What can be told without a display.
std::optional<ExitCode> toldInTerminal(const std::expected<Arguments, QString> &arguments)
{
    if (!arguments || !arguments->words().isEmpty()) {
        print(stderr, arguments ? Main::tr("\"%1\" is not understood. \"doorplate --help\" shows what is.")
                                      .arg(arguments->words().front())
                                : arguments.error());
        return ExitCode::Usage;
    }
    if (arguments->has(u"help"_s)) {
        print(stdout, Main::tr("Usage: doorplate [--background] [--profile DIR] [--demo]") + u"\n\n"_s
                          + optionHelp(options()).trimmed());
        return ExitCode::Done;
    }
    if (arguments->has(u"version"_s)) {
        print(stdout, u"doorplate "_s + QStringLiteral(DOORPLATE_VERSION));
        return ExitCode::Done;
    }
    return std::nullopt;
}

// Nothing runs yet that could say it in place.
int refuse(const QString &why, ExitCode exit)
{
    print(stderr, why);
    QMessageBox box(QMessageBox::Warning, u"Doorplate"_s, why);
    box.exec();
    return int(exit);
}

// Not quit(): it asks every window first, and ours answers by hiding in the tray.
void end()
{
    QCoreApplication::exit();
}

int runDemo(QApplication &application, Languages &languages)
{
    Rehearsal rehearsal;
    if (const auto started = rehearsal.start(); !started)
        return refuse(sentence(started.error(), {}), ExitCode::Refused);
    auto profile = RehearsalProfile::make(rehearsal);
    if (!profile)
        return refuse(sentence(profile.error(), {}), ExitCode::Settings);
    Services &services = profile->services();
    Logging logging(services.paths.logFile, Logging::Echo::Problems, logCapacity);
    Program program({services, logging, languages});
    program.desktop().setRehearsalAvailable(false);
    QObject::connect(&program, &Program::quitWanted, &application, &end);
    QObject::connect(&program, &Program::updateWanted, &rehearsal, &Rehearsal::moveAddress);
    QTimer mover;
    QObject::connect(&mover, &QTimer::timeout, &program, [&rehearsal, &services, &program] {
        rehearsal.moveAddress();
        services.engine->updateNow({}, false, &program, [](const QList<CycleRecord> &) {});
    });
    mover.start(moveEvery);
    const SignalWatch ending;
    QObject::connect(&ending, &SignalWatch::endWanted, &application, &end);
    program.start(false, {});
    return QCoreApplication::exec();
}

int runProfile(QApplication &application, Languages &languages, const Paths &paths, const Arguments &arguments)
{
    Logging logging(paths.logFile, Logging::Echo::Problems, logCapacity);
    Services services({.paths = paths});
    services.sweep();
    const auto notes = services.load();
    if (!notes)
        return refuse(sentence(notes.error(), {}), ExitCode::Settings);
    for (const CatalogProblem &problem : services.catalog.problems())
        qCWarning(logApp).noquote() << problem.toText();
    Autostart autostart(QCoreApplication::applicationFilePath(),
                        arguments.value(u"profile"_s) ? QFileInfo(*arguments.value(u"profile"_s)).absoluteFilePath()
                                                      : QString());
    Program program({services, logging, languages, &autostart});
    QObject::connect(&program, &Program::quitWanted, &application, &end);
    const SignalWatch ending;
    QObject::connect(&ending, &SignalWatch::endWanted, &application, &end);
    program.start(arguments.has(u"background"_s) && services.settings.current().startsHidden, *notes);
    return QCoreApplication::exec();
}

// Waits until the other program shows itself, or turns out to be gone. Nothing: the profile is ours.
std::optional<int> meetOther(SingleInstance &instance, bool isBackground)
{
    std::optional<int> exit;
    QObject::connect(&instance, &SingleInstance::met, &instance, [&exit] {
        exit = int(ExitCode::Done);
        QCoreApplication::quit();
    });
    QObject::connect(&instance, &SingleInstance::owned, &instance, &QCoreApplication::quit);
    QObject::connect(&instance, &SingleInstance::refused, &instance, [&exit](const QString &why) {
        exit = refuse(why, ExitCode::InUse);
        QCoreApplication::quit();
    });
    instance.meetOther(isBackground);
    QCoreApplication::exec();
    return exit;
}

} // namespace

int main(int argc, char **argv)
{
    refuseToBeDumped();
    QCoreApplication::setApplicationName(u"doorplate"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORPLATE_VERSION));
    QStringList line;
    for (int i = 1; i < argc; ++i)
        line.append(QString::fromLocal8Bit(argv[i]));
    const bool isOnlyTold = line.contains(u"--help"_s) || line.contains(u"-h"_s) || line.contains(u"--version"_s);
    if (isOnlyTold) {
        QCoreApplication application(argc, argv);
        Languages(application).use({});
        return int(toldInTerminal(Arguments::parse(line, options())).value_or(ExitCode::Usage));
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"io.github.doorplate.Doorplate"_s);
    QApplication::setApplicationDisplayName(u"Doorplate"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(applicationIcon());
    Languages languages(application);
    languages.use({});
    const auto arguments = Arguments::parse(QCoreApplication::arguments().mid(1), options());
    if (const auto told = toldInTerminal(arguments))
        return int(*told);
    if (arguments->has(u"demo"_s))
        return runDemo(application, languages);
    const Paths paths = Paths::forProfile(arguments->value(u"profile"_s).value_or(QString()));
    if (const QString language = Languages::languageOf(paths.settingsFile); !language.isEmpty())
        languages.use(language);
    SingleInstance instance(paths);
    const auto isOurs = instance.own();
    if (!isOurs)
        return refuse(sentence(isOurs.error(), {}), ExitCode::Settings);
    if (!*isOurs) {
        if (const auto exit = meetOther(instance, arguments->has(u"background"_s)))
            return *exit;
    }
    return runProfile(application, languages, paths, *arguments);
}
