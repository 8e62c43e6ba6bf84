// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/homepage.h"

#include "ui/parts/fieldnote.h"
#include "ui/parts/fitting.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace doorplate {

namespace {

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

HomePage::HomePage(QWidget *parent)
    : QWidget(parent),
      m_list(new QListWidget(this)),
      m_hereText(wrapping({}, this)),
      m_learn(symbolButton(QStringLiteral("add"), tr("This is my &home network"), this)),
      m_forget(symbolButton(QStringLiteral("remove"), tr("&Forget"), this)),
      m_note(new FieldNote(this))
{
    m_hereText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_list->setAccessibleName(tr("Home networks"));
    m_list->setMaximumHeight(fontMetrics().height() * 7);
    m_forget->setToolTip(tr("Takes the chosen network from the list"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_learn);
    buttons->addWidget(m_forget);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(
        wrapping(tr("For a computer that travels: from any other network than these nothing is published, "
                    "so that your name never points to a café. With an empty list every network counts "
                    "as home."),
                 this));
    column->addWidget(m_list);
    column->addWidget(m_hereText);
    column->addLayout(buttons);
    column->addWidget(m_note);
    column->addWidget(wrapping(tr("Nothing is published while a VPN carries the traffic or a network wants a sign-in "
                                  "first, wherever you are. An account can be told to publish anyway, and an account "
                                  "that takes its address from the router or from one network adapter is not concerned "
                                  "by a VPN."),
                               this));
    column->addStretch(1);
    connect(m_learn, &QPushButton::clicked, this, &HomePage::learn);
    connect(m_forget, &QPushButton::clicked, this, &HomePage::forget);
    connect(m_list, &QListWidget::currentRowChanged, this, &HomePage::dress);
    dress();
}

void HomePage::showSettings(const Settings &settings)
{
    const int row = m_list->currentRow();
    m_homes = settings.homeNetworks;
    m_list->clear();
    for (const NetworkIdentity &home : std::as_const(m_homes))
        m_list->addItem(home == NetworkIdentity::nowhere() ? tr("A network that could not be read from the settings")
                                                           : home.toString());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    dress();
}

void HomePage::showHere(const NetworkIdentity &here)
{
    m_here = here;
    dress();
}

void HomePage::apply(Settings &settings) const
{
    settings.homeNetworks = m_homes;
}

void HomePage::learn()
{
    m_homes.removeAll(NetworkIdentity::nowhere());
    m_homes.append(m_here);
    emit edited();
}

void HomePage::forget()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_homes.removeAt(row);
    emit edited();
}

void HomePage::dress()
{
    const Whereabouts where = whereabouts(m_here, m_homes);
    const bool isListed = !m_homes.isEmpty() && where == Whereabouts::Home;
    m_hereText->setText(m_here.isKnown() ? tr("You are here: %1").arg(m_here.toString()) : QString());
    m_hereText->setVisible(m_here.isKnown());
    // By its gateway's address alone every second network would be home; the hardware shows after the first packet.
    m_learn->setEnabled(!m_here.hardware.isEmpty() && !isListed);
    m_forget->setEnabled(m_list->currentRow() >= 0);
    if (!m_here.isKnown())
        m_note->say(Remark::Hint, tr("No gateway is seen now, so this network cannot be learned. Only Linux tells the "
                                     "gateway of a network."));
    else if (m_here.hardware.isEmpty())
        m_note->say(Remark::Hint,
                    tr("The gateway has not shown itself yet. Open a web page, then open these settings again."));
    else if (isListed)
        m_note->say(Remark::Good, tr("This is a home network."));
    else if (!m_homes.isEmpty())
        m_note->say(Remark::Warning, tr("This is none of your home networks: nothing is published from here."));
    else
        m_note->clear();
}

} // namespace doorplate
