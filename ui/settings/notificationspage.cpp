// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notificationspage.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

NotificationsPage::NotificationsPage(QWidget *parent)
    : QWidget(parent),
      m_change(new QCheckBox(tr("My &address changed, and the names follow"), this)),
      m_trouble(new QCheckBox(tr("Something goes &wrong, or needs me"), this)),
      m_recovery(new QCheckBox(tr("It is right a&gain"), this))
{
    auto *test = symbolButton(u"notifications"_s, tr("&Send a test"), this);
    auto *text = new QLabel(tr("Tell me when:"), this);
    auto *once = new QLabel(tr("Each is told once, not at every check."), this);
    once->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    for (QCheckBox *box : {m_change, m_trouble, m_recovery}) {
        column->addWidget(box);
        connect(box, &QCheckBox::clicked, this, &NotificationsPage::edited);
    }
    column->addWidget(once);
    column->addSpacing(fontMetrics().height());
    column->addWidget(test, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(test, &QPushButton::clicked, this, &NotificationsPage::testWanted);
}

void NotificationsPage::showSettings(const Settings &settings)
{
    m_change->setChecked(settings.notifiesChange);
    m_trouble->setChecked(settings.notifiesTrouble);
    m_recovery->setChecked(settings.notifiesRecovery);
}

void NotificationsPage::apply(Settings &settings) const
{
    settings.notifiesChange = m_change->isChecked();
    settings.notifiesTrouble = m_trouble->isChecked();
    settings.notifiesRecovery = m_recovery->isChecked();
}

} // namespace doorplate
