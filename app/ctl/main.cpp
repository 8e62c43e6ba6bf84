// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command.h"

#include "app/dumping.h"
#include "app/languages.h"
#include "app/logging.h"

#include <QCoreApplication>

#include <clocale>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

// A command line that cannot be used, or one that only wants to be told something.
struct Told {
    ExitCode exit = ExitCode::Usage;
    QString text; // without a line break
};

struct Chosen {
    CommandSpec spec;
    Invocation invocation;
    QString profile;
};

QList<CommandSpec> allCommands()
{
    return providersCommands() + accountCommands() + checkCommands() + updateCommands() + statusCommands()
           + historyCommands() + importCommands() + exportCommands() + homeCommands() + doctorCommands() + runCommands()
           + demoCommands();
}

QList<OptionSpec> commonOptions()
{
    return {
        {.name = u"profile"_s, .placeholder = u"DIR"_s, .help = Main::tr("keep everything below this folder")},
        {.name = u"json"_s, .placeholder = {}, .help = Main::tr("answer with one JSON document")},
        {.name = u"verbose"_s, .placeholder = {}, .help = Main::tr("tell on standard error what is being done")},
        {.name = u"help"_s, .placeholder = {}, .help = Main::tr("show this help")},
        {.name = u"version"_s, .placeholder = {}, .help = Main::tr("show the version")},
    };
}

QString usage()
{
    QString text = Main::tr("Usage: doorplatectl [--profile DIR] [--json] COMMAND …") + u"\n\n"_s;
    const QList<CommandSpec> commands = allCommands();
    qsizetype width = 0;
    for (const CommandSpec &spec : commands)
        width = std::max(width, spec.name.size());
    for (const CommandSpec &spec : commands)
        text += u"  "_s + spec.name.leftJustified(width + 2) + spec.summary + u'\n';
    text += u'\n' + optionHelp(commonOptions());
    return text + u'\n' + Main::tr("\"doorplatectl COMMAND --help\" tells more about one.");
}

QString usageOf(const CommandSpec &spec)
{
    return Main::tr("Usage: doorplatectl %1 %2").arg(spec.name, spec.synopsis).trimmed() + u'\n' + spec.summary
           + u"\n\n"_s + optionHelp(spec.options + commonOptions()).trimmed();
}

const CommandSpec *findCommand(const QList<CommandSpec> &commands, QStringList *words)
{
    for (const qsizetype length : {qsizetype(2), qsizetype(1)}) {
        const QString name = words->mid(0, length).join(u' ');
        for (const CommandSpec &spec : commands) {
            if (spec.name == name && name.count(u' ') == length - 1) {
                *words = words->mid(length);
                return &spec;
            }
        }
    }
    return nullptr;
}

Told unknownCommand(const QStringList &words)
{
    if (words.isEmpty())
        return {ExitCode::Usage, Main::tr("A command is missing.") + u'\n' + usage()};
    const bool isGroup = words.front() == "account"_L1;
    const QString name = words.mid(0, isGroup ? 2 : 1).join(u' ');
    return {ExitCode::Usage, Main::tr("There is no command \"%1\". \"doorplatectl --help\" lists them.").arg(name)};
}

std::expected<Chosen, Told> understand(const QStringList &line)
{
    const auto before = Arguments::parse(line, commonOptions(), true);
    if (!before)
        return std::unexpected(Told{ExitCode::Usage, before.error()});
    if (before->has(u"version"_s))
        return std::unexpected(Told{ExitCode::Done, u"doorplatectl "_s + QCoreApplication::applicationVersion()});
    QStringList words = before->words();
    const QList<CommandSpec> commands = allCommands();
    const CommandSpec *spec = findCommand(commands, &words);
    if (!spec && before->has(u"help"_s))
        return std::unexpected(Told{ExitCode::Done, usage()});
    if (!spec)
        return std::unexpected(unknownCommand(before->words()));
    auto after = Arguments::parse(words, spec->options + commonOptions());
    if (!after)
        return std::unexpected(Told{ExitCode::Usage, after.error()});
    after->take(*before);
    if (after->has(u"help"_s))
        return std::unexpected(Told{ExitCode::Done, usageOf(*spec)});
    if (after->words().size() < spec->leastWords)
        return std::unexpected(Told{ExitCode::Usage, Main::tr("\"%1\" needs a name.").arg(spec->name)});
    if (spec->mostWords >= 0 && after->words().size() > spec->mostWords) {
        return std::unexpected(
            Told{ExitCode::Usage,
                 Main::tr("\"%1\" is too much for \"%2\".").arg(after->words().at(spec->mostWords), spec->name)});
    }
    const QString profile = after->value(u"profile"_s).value_or(QString());
    if (after->has(u"profile"_s) && profile.isEmpty())
        return std::unexpected(Told{ExitCode::Usage, Main::tr("--profile needs a folder.")});
    return Chosen{*spec, {*after, after->has(u"json"_s), after->has(u"verbose"_s)}, profile};
}

} // namespace

int main(int argc, char **argv)
{
    refuseToBeDumped();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"doorplatectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORPLATE_VERSION));
    Languages languages(application);
    languages.use({});
    const QStringList line = QCoreApplication::arguments().mid(1);
    const auto chosen = understand(line);
    const Terminal terminal;
    if (!chosen) {
        const Told &told = chosen.error();
        if (told.exit == ExitCode::Done) {
            terminal.print(told.text + u'\n');
        } else {
            terminal.say(told.text);
            if (line.contains(u"--json"_s))
                terminal.print(errorDocument(told.exit, {told.text}));
        }
        return int(told.exit);
    }
    const Paths paths = Paths::forProfile(chosen->profile);
    if (const QString language = Languages::languageOf(paths.settingsFile); !language.isEmpty())
        languages.use(language);
    const QString logFile = chosen->spec.keepsNothing ? QString() : paths.logFile;
    Logging logging(logFile, chosen->invocation.isVerbose ? Logging::Echo::All : Logging::Echo::None, 1);
    Reach reach(paths);
    const std::unique_ptr<Command> command(chosen->spec.make(chosen->invocation, reach, nullptr));
    QObject::connect(command.get(), &Command::finished, &application,
                     [](ExitCode exit) { QCoreApplication::exit(int(exit)); });
    command->start();
    return QCoreApplication::exec();
}
