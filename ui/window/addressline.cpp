// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/addressline.h"

#include "ui/parts/fieldnote.h"
#include "ui/parts/speaker.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace doorplate {

AddressLine::AddressLine(const Speaker &speaker, AddressFamily family, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_family(family),
      m_address(new QLabel(this)),
      m_words(new QLabel(this)),
      m_agree(new QToolButton(this)),
      m_votes(new QLabel(this))
{
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_votes->setTextFormat(Qt::PlainText);
    m_votes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_agree->setAutoRaise(true);
    m_agree->setCheckable(true);
    m_agree->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_agree->setArrowType(Qt::RightArrow);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_address, 0, 0);
    grid->addWidget(m_words, 0, 1);
    grid->addWidget(m_agree, 0, 2);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_votes, 1, 0, 1, 4);
    m_votes->hide();
    connect(m_agree, &QToolButton::toggled, this, [this](bool isOpen) {
        m_agree->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_votes->setVisible(isOpen);
    });
    hide();
}

void AddressLine::showKnown(const std::optional<Address> &address, const std::optional<QDateTime> &since)
{
    m_known = address;
    m_since = since;
    refreshTimes();
}

void AddressLine::showObservation(const Observation &observation)
{
    m_observation = observation;
    refreshTimes();
}

void AddressLine::refreshTimes()
{
    const bool isAgreed = m_observation && m_observation->agreed.has_value();
    const std::optional<Address> address = isAgreed ? std::optional(*m_observation->agreed) : m_known;
    setVisible(address || m_observation);
    m_address->setText(address ? address->toString() : tr("no %1 address known").arg(describe(m_family)));
    m_address->setAccessibleName(tr("Public %1 address").arg(describe(m_family)));

    QStringList words;
    if (m_since && address == m_known)
        words.append(tr("since %1").arg(m_speaker.clockTime(*m_since)));
    if (m_observation && m_observation->when.isValid())
        words.append(tr("checked %1").arg(m_speaker.relativeTime(m_observation->when)));
    if (m_observation && !isAgreed)
        words.append(tr("not confirmed now"));
    m_words->setText(words.join(u" · "_s));
    QStringList exact;
    if (m_since && address == m_known)
        exact.append(tr("since %1").arg(m_speaker.exactTime(*m_since)));
    if (m_observation && m_observation->when.isValid())
        exact.append(tr("checked %1").arg(m_speaker.exactTime(m_observation->when)));
    if (m_observation && !isAgreed)
        exact.append(sentence(m_observation->agreed.error(), m_speaker.general()));
    m_words->setToolTip(exact.join(u'\n'));

    int agreeing = 0;
    if (isAgreed) {
        for (const Reading &reading : m_observation->readings)
            agreeing += reading.address.has_value() && *reading.address == *address ? 1 : 0;
    }
    m_agree->setText(agreeing == 1  ? tr("1 source says so")
                     : agreeing > 1 ? tr("%n agree", "sources of the address", agreeing)
                                    : tr("who said what"));
    m_agree->setAccessibleName(m_agree->text());
    m_agree->setToolTip(tr("Shows what each source said"));
    m_agree->setVisible(m_observation && !m_observation->readings.isEmpty());
    m_votes->setText(votes());
}

QString AddressLine::votes() const
{
    if (!m_observation)
        return {};
    QStringList lines;
    for (const Reading &reading : m_observation->readings) {
        const QString who = reading.operatorName.isEmpty() || reading.operatorName == reading.source
                                ? reading.source
                                : tr("%1 (%2)", "source, its operator").arg(reading.source, reading.operatorName);
        QString what =
            reading.address ? reading.address->toString() : sentence(reading.address.error(), m_speaker.general());
        if (reading.seen)
            what = tr("%1, seen as %2", "an address to publish, the address that a source saw")
                       .arg(what, reading.seen->toString());
        lines.append(tr("%1: %2 (%3)", "source, what it said, how long it took")
                         .arg(who, what, tr("%1 ms").arg(reading.took.count())));
    }
    for (const Hindrance &hindrance : m_observation->hindrances)
        lines.append(describe(hindrance));
    return lines.join(u'\n');
}

} // namespace doorplate
