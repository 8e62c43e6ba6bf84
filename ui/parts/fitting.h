// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes that follow the person's font and screen.
#pragma once

#include <QSize>

class QAbstractButton;
class QPushButton;
class QString;
class QWidget;

namespace doorplate {

// So many lines of text wide and high, but never more than nine tenths of the screen.
QSize onScreen(const QWidget &widget, int linesWide, int linesHigh);

// A push button with one of the house's symbols, as large as the text beside it. It never becomes the default button.
QPushButton *symbolButton(const QString &symbol, const QString &text, QWidget *parent);

} // namespace doorplate
