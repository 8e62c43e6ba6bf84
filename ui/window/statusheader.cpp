// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusheader.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/overview.h"
#include "ui/parts/speaker.h"
#include "ui/window/addressline.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

StatusHeader::StatusHeader(const Speaker &speaker, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_pauseWords(new QLabel(this)),
      m_ipv4(new AddressLine(speaker, AddressFamily::IPv4, this)),
      m_ipv6(new AddressLine(speaker, AddressFamily::IPv6, this)),
      m_nat(new QLabel(this))
{
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_pauseWords->hide();
    m_nat->setTextFormat(Qt::PlainText);
    m_nat->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_nat->setWordWrap(true);
    m_nat->hide();
    buildButtons();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->addWidget(m_icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_update);
    buttons->addWidget(m_pause);
    buttons->addWidget(m_unpause);
    grid->addLayout(buttons, 0, 2, Qt::AlignTop | Qt::AlignRight);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_pauseWords);
    lines->addWidget(m_ipv4);
    lines->addWidget(m_ipv6);
    lines->addWidget(m_nat);
    grid->addLayout(lines, 1, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    dress();
}

void StatusHeader::buildButtons()
{
    m_update = symbolButton(u"update"_s, tr("&Update now"), this);
    m_update->setToolTip(tr("Checks every account at once (Ctrl+R)"));
    m_pause = symbolButton(u"pause"_s, tr("&Pause"), this);
    m_unpause = symbolButton(u"resume"_s, tr("&Resume updates"), this);
    m_unpause->hide();
    auto *menu = new QMenu(m_pause);
    menu->addAction(tr("For &30 minutes"), this, [this] { emit pauseWanted(30min); });
    menu->addAction(tr("For &1 hour"), this, [this] { emit pauseWanted(60min); });
    menu->addAction(tr("&Until I resume"), this, [this] { emit pauseWanted(std::nullopt); });
    m_pause->setMenu(menu);
    connect(m_update, &QPushButton::clicked, this, &StatusHeader::updateWanted);
    connect(m_unpause, &QPushButton::clicked, this, &StatusHeader::unpauseWanted);
}

void StatusHeader::showStatuses(const QList<AccountStatus> &statuses)
{
    m_statuses = statuses;
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        std::optional<Address> address;
        std::optional<QDateTime> since;
        for (const AccountStatus &account : statuses) {
            for (const HostStatus &host : account.hosts) {
                if (host.family != family || !host.address || (address && host.address != address))
                    continue;
                address = host.address;
                if (host.since && (!since || *host.since < *since))
                    since = host.since;
            }
        }
        line(family)->showKnown(address, since);
    }
    dress();
}

void StatusHeader::showObservation(const Observation &observation)
{
    line(observation.family)->showObservation(observation);
}

// Whether a service here can be reached, which the address alone does not tell.
void StatusHeader::showNat(const NatFinding &nat)
{
    m_nat->setText(QStringList{describe(nat.kind), adviceFor(nat)}.join(u' ').trimmed());
    m_nat->setAccessibleName(tr("Way in: %1").arg(m_nat->text()));
    m_nat->show();
}

void StatusHeader::showPaused(bool isPaused, const std::optional<QDateTime> &until)
{
    const bool hadFocus = m_pause->hasFocus() || m_unpause->hasFocus();
    m_isPaused = isPaused;
    m_pausedUntil = until;
    m_pause->setVisible(!isPaused);
    m_unpause->setVisible(isPaused);
    if (hadFocus)
        (isPaused ? m_unpause : m_pause)->setFocus();
    dress();
}

void StatusHeader::refreshTimes()
{
    m_ipv4->refreshTimes();
    m_ipv6->refreshTimes();
    dress();
}

void StatusHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void StatusHeader::dress()
{
    const Overview overview = overviewOf(m_statuses);
    const bool isPlain = overview.isEmpty || overview.accountId.isEmpty();
    const int side = fontMetrics().height() * 5 / 2;
    const QIcon icon = isPlain ? applicationIcon() : stateIcon(overview.state);
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
    m_headline->setText(headlineOf(overview, m_speaker));
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    m_headline->setFont(large);
    m_update->setEnabled(!isPlain && !m_isPaused);
    m_pauseWords->setVisible(m_isPaused);
    m_pauseWords->setText(
        m_pausedUntil ? tr("Paused until %1; nothing is checked and nothing is sent.")
                            .arg(m_speaker.locale().toString(m_pausedUntil->toLocalTime().time(), QLocale::ShortFormat))
                      : tr("Paused by you; nothing is checked and nothing is sent."));
}

} // namespace doorplate
