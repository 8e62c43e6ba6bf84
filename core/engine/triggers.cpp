// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/triggers.h"

#include "core/detect/sourcecatalog.h"
#include "core/engine/engine.h"
#include "core/store/accountbook.h"
#include "core/store/settingsfile.h"

#include <algorithm>

namespace doorplate {

namespace {

// What the router tells of the line is news only for what looks from outside of it: not for an address of this computer's
// own, and not for a check page on loopback (the rehearsal's).
bool looksOutside(const Source &source)
{
    switch (source.method) {
    case SourceMethod::Http: {
        const QString host = source.urls.value(AddressFamily::IPv4).host();
        return host != u"localhost" && !QHostAddress(host).isLoopback();
    }
    case SourceMethod::Interface:
        return false;
    case SourceMethod::Dns:
    case SourceMethod::Router:
    case SourceMethod::Command:
        return true;
    }
    Q_UNREACHABLE();
    return false;
}

bool canUseTheRouter(const EngineParts &parts, const Account &account)
{
    const AddressChoice &choice = account.ipv4;
    if (!account.enabled || choice.isOff())
        return false;
    const QString router = keyOf(SourceMethod::Router);
    const bool isNamed = choice.kind == AddressChoice::Kind::Source && choice.source == router;
    if (!isNamed && parts.settings.current().restedSources.contains(router))
        return false; // the person wants no router asked
    return std::ranges::any_of(parts.sources.sourcesFor(account, AddressFamily::IPv4, {}), looksOutside);
}

} // namespace

Triggers::Triggers(Engine &engine, RouterWatchParts router, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_router(engine.parts().network, std::move(router), nullptr),
      m_hints(engine)
{
    const EngineParts &parts = m_engine.parts();
    connect(&m_network, &NetworkWatch::changed, this, &Triggers::networkChanged);
    connect(&m_clock, &ClockWatch::resumed, this, &Triggers::resume);
    connect(&m_clock, &ClockWatch::clockSet, this, [this] { m_engine.noticeEvent(Trigger::Timer); });
    connect(&m_router, &RouterWatch::changed, this, [this] { m_engine.noticeEvent(Trigger::Router); });
    connect(&m_router, &RouterWatch::answerChanged, this, [this] { m_engine.setRouter(m_router.answer()); });
    connect(&m_hints, &DnsHints::differed, this, [this] { m_engine.noticeEvent(Trigger::Dns); });
    for (const auto signal : {&AccountBook::added, &AccountBook::removed})
        connect(&parts.accounts, signal, this, &Triggers::follow);
    connect(&parts.accounts, &AccountBook::edited, this, &Triggers::follow);
    connect(&parts.settings, &SettingsFile::changed, this, &Triggers::follow);
    connect(&m_engine, &Engine::pausedChanged, this, &Triggers::follow);
}

void Triggers::start()
{
    m_isStarted = true;
    follow();
    m_hints.start();
}

void Triggers::resume()
{
    m_router.lookAgain();
    m_engine.noticeEvent(Trigger::Resume);
}

void Triggers::networkChanged()
{
    m_router.lookAgain();
    m_engine.noticeEvent(Trigger::Network);
}

void Triggers::follow()
{
    const EngineParts &parts = m_engine.parts();
    const QList<Account> accounts = parts.accounts.accounts();
    const bool isUsed =
        std::ranges::any_of(accounts, [&parts](const Account &account) { return canUseTheRouter(parts, account); });
    m_router.setWanted(m_isStarted && isUsed && !m_engine.isPaused());
}

} // namespace doorplate
