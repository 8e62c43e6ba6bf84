// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The story is the members of DemoCommand from start() down, one chapter each.
#include "app/ctl/command.h"
#include "app/control/answers.h"
#include "app/table.h"
#include "app/rehearsal/rehearsal.h"
#include "app/rehearsal/rehearsalprofile.h"
#include "app/services.h"

#include <QJsonArray>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto chapterPause = 1200ms;

class DemoCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    using Next = void (DemoCommand::*)();

    void moveAway();
    void typeWrongPassword();
    void tryAgainInVain();
    void mendPassword();
    void conclude();

    void tell(const QString &line);
    void pauseBefore(Next next);
    // One cycle, told; then the question to the zone's own server; then the next chapter.
    void cycle(Next next);
    void askServer(qsizetype index, Next next);
    void tellRecord(const CycleRecord &record);
    void giveUp(const QString &why);
    void expect(bool isTrue) { m_isTrue = m_isTrue && isTrue; }

    Rehearsal m_rehearsal;
    std::optional<RehearsalProfile> m_profile;
    QStringList m_story;
    bool m_isTrue = true;
    int m_requestsBefore = 0;
};

void DemoCommand::tell(const QString &line)
{
    m_story.append(line);
    if (!isJson())
        terminal().print(line + u'\n');
}

void DemoCommand::start()
{
    tell(tr(
        "Doorplate rehearses on this computer alone: a page that tells the address, a provider and a name server, all "
        "on 127.0.0.1. Nothing leaves the computer, and nothing of it is kept."));
    if (const auto started = m_rehearsal.start(); !started)
        return giveUp(started.error().detail);
    auto profile = RehearsalProfile::make(m_rehearsal);
    if (!profile)
        return giveUp(profile.error().detail);
    m_profile = std::move(*profile);
    connect(&m_rehearsal, &Rehearsal::updateAsked, this, [this](const QString &words) {
        tell(u"  "_s + tr("The provider is asked, and answers: %1").arg(words.split(u'\n').join(u" / "_s)));
    });
    tell({});
    tell(tr("1. A new account. The world sees this home at %1.").arg(m_rehearsal.address().toString()));
    cycle(&DemoCommand::moveAway);
}

void DemoCommand::moveAway()
{
    const Address before = m_rehearsal.address();
    m_rehearsal.moveAddress();
    tell({});
    tell(tr("2. At night the line is cut and comes back with another address: %1 instead of %2.")
             .arg(m_rehearsal.address().toString(), before.toString()));
    cycle(&DemoCommand::typeWrongPassword);
}

void DemoCommand::typeWrongPassword()
{
    m_rehearsal.moveAddress();
    m_profile->services().session.put(m_profile->accountId(), u"password"_s, Secret("wrong"_ba));
    tell({});
    tell(tr("3. The address moves again, to %1; but somebody mistyped the password.")
             .arg(m_rehearsal.address().toString()));
    m_profile->services().engine->updateNow({}, false, this, [this](const QList<CycleRecord> &records) {
        for (const CycleRecord &record : records) {
            tellRecord(record);
            for (const HostRecord &host : record.hosts)
                expect(host.outcome && *host.outcome && (*host.outcome)->code == ReturnCode::BadAuth);
        }
        tryAgainInVain();
    });
}

// What keeps an account from being locked: a refused password is not sent again.
void DemoCommand::tryAgainInVain()
{
    m_requestsBefore = m_rehearsal.updateRequests();
    m_profile->services().engine->updateNow({}, false, this, [this](const QList<CycleRecord> &) {
        const bool isQuiet = m_rehearsal.updateRequests() == m_requestsBefore;
        expect(isQuiet);
        tell(u"  "_s
             + (isQuiet ? tr("The next check sends nothing, so the account does not get locked.")
                        : tr("The next check sent the wrong password again, which must not be.")));
        pauseBefore(&DemoCommand::mendPassword);
    });
}

void DemoCommand::mendPassword()
{
    m_profile->services().session.put(m_profile->accountId(), u"password"_s, Rehearsal::password());
    m_profile->services().engine->resume(m_profile->accountId());
    tell({});
    tell(tr("4. The password is put right, and Resume pressed."));
    cycle(&DemoCommand::conclude);
}

void DemoCommand::cycle(Next next)
{
    m_profile->services().engine->updateNow({}, false, this, [this, next](const QList<CycleRecord> &records) {
        for (const CycleRecord &record : records)
            tellRecord(record);
        askServer(0, next);
    });
}

// Long enough to read a chapter, and longer than the provider's limit between two requests for one name.
void DemoCommand::pauseBefore(Next next)
{
    QTimer::singleShot(chapterPause, this, next);
}

// The proof does not go through the engine: a plain question to the name server, as anybody in the world would ask it.
void DemoCommand::askServer(qsizetype index, Next next)
{
    const QList<Hostname> hosts = m_profile->hosts();
    if (index >= hosts.size())
        return pauseBefore(next);
    const Hostname host = hosts.at(index);
    auto *job = new PublishedJob(m_rehearsal.resolvers(), host, AddressFamily::IPv4, 3s, this);
    connect(job, &PublishedJob::finished, this, [this, job, host, index, next](const Result<Published> &published) {
        job->deleteLater();
        const bool isRight = published && published->isOnly(m_rehearsal.address());
        expect(isRight);
        const QString said =
            published && !published->addresses.isEmpty() ? published->addresses.front().toString() : tr("no address");
        tell(u"  "_s
             + (isRight ? tr("The name server says: %1 is %2. That is right.").arg(host.display(), said)
                        : tr("The name server says: %1 is %2. That is wrong.").arg(host.display(), said)));
        askServer(index + 1, next);
    });
    job->start();
}

void DemoCommand::tellRecord(const CycleRecord &record)
{
    QStringList told; // what holds for the whole account is said once
    for (const HostRecord &host : record.hosts) {
        const Telling telling = tellingFor(m_profile->services(), record.accountName, record.provider);
        const QString line = onOneLine(sentence(host, telling));
        if (!told.contains(line))
            tell(u"  "_s + line);
        told.append(line);
    }
}

void DemoCommand::giveUp(const QString &why)
{
    m_isTrue = false;
    tell(why);
    conclude();
}

void DemoCommand::conclude()
{
    tell({});
    tell(m_isTrue ? tr(
             "The names followed the address each time. To keep a name of yours pointed home: doorplatectl account add "
             "--help")
                  : tr("The names did not follow. This should not happen; please report it with the lines above."));
    ControlReply reply;
    reply.exit = m_isTrue ? ExitCode::Done : ExitCode::Refused;
    if (isJson()) {
        QStringList lines = m_story;
        lines.removeAll(QString());
        reply.json = {{u"followed"_s, m_isTrue}, {u"story"_s, QJsonArray::fromStringList(lines)}};
    }
    Command::conclude(reply, {});
}

} // namespace

QList<CommandSpec> demoCommands()
{
    return {{.name = u"demo"_s,
             .synopsis = {},
             .summary = DemoCommand::tr("the whole story on this computer alone; ends by itself"),
             .options = {},
             .keepsNothing = true,
             .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
                 return new DemoCommand(std::move(invocation), reach, parent);
             }}};
}

} // namespace doorplate

#include "democommand.moc"
