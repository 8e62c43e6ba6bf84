// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/notifier.h"

#include "ui/parts/speaker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Notifier)
};

Notifications::Kind kindFor(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Changed:
    case Notice::Kind::Recovered:
        return Notifications::Kind::Information;
    case Notice::Kind::Failed:
    case Notice::Kind::Held:
    case Notice::Kind::Stale:
        return Notifications::Kind::Trouble;
    case Notice::Kind::NeedsYou:
    case Notice::Kind::ConfirmSoon:
        return Notifications::Kind::NeedsYou;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Notifier::Notifier(const Speaker &speaker, Notifications &notifications)
    : m_speaker(speaker),
      m_notifications(notifications)
{
}

bool Notifier::isWanted(Notice::Kind kind) const
{
    switch (kind) {
    case Notice::Kind::Changed:
        return m_settings.notifiesChange;
    case Notice::Kind::Recovered:
        return m_settings.notifiesRecovery;
    case Notice::Kind::Failed:
    case Notice::Kind::Held:
    case Notice::Kind::Stale:
    case Notice::Kind::NeedsYou:
    case Notice::Kind::ConfirmSoon:
        return m_settings.notifiesTrouble;
    }
    Q_UNREACHABLE();
    return false;
}

void Notifier::tell(const Notice &notice)
{
    if (!isWanted(notice.kind))
        return;
    const NoticeText words = describe(notice, m_speaker.about(notice));
    m_notifications.show(words.title, words.text, kindFor(notice.kind));
}

void Notifier::sendTest()
{
    m_notifications.show(Words::tr("This is a test"), Words::tr("Doorplate's notifications look like this."),
                         Notifications::Kind::Information);
}

void Notifier::tellAboutTray()
{
    m_notifications.show(
        Words::tr("Doorplate goes on in the tray"),
        Words::tr("Your names are kept right. Click its icon to open the window again; Quit in its menu "
                  "ends it."),
        Notifications::Kind::Information);
}

} // namespace doorplate
