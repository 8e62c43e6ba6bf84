// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fitting.h"

#include "ui/parts/icons.h"

#include <QPushButton>
#include <QScreen>

namespace doorplate {

QSize onScreen(const QWidget &widget, int linesWide, int linesHigh)
{
    const int line = widget.fontMetrics().height();
    return QSize(linesWide * line, linesHigh * line).boundedTo(widget.screen()->availableSize() * 9 / 10);
}

QPushButton *symbolButton(const QString &symbol, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(symbolIcon(symbol), text, parent);
    const int side = button->fontMetrics().height();
    button->setIconSize(QSize(side, side));
    button->setAutoDefault(false);
    return button;
}

} // namespace doorplate
