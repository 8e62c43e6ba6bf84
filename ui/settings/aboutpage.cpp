// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/aboutpage.h"

#include "ui/parts/icons.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace doorplate {

AboutPage::AboutPage(QWidget *parent) : QWidget(parent)
{
    auto *icon = new QLabel(this);
    const int side = fontMetrics().height() * 4;
    icon->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
    auto *name = new QLabel(u"Doorplate %1"_s.arg(QCoreApplication::applicationVersion()), this);
    QFont large = name->font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    name->setFont(large);
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setText(tr("Keeps a name pointed home: a dynamic DNS client for the desktop.\n\n"
                     "© 2026 The Doorplate developers\n"
                     "Free software under the GNU General Public License, version 3 or later. It comes with no "
                     "warranty.\n\n"
                     "Built with Qt %1; runs with Qt %2.")
                      .arg(QLatin1String(QT_VERSION_STR), QLatin1String(qVersion())));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(text, 1, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);
}

} // namespace doorplate
