// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/choicebutton.h"

#include "ui/parts/fieldnote.h"
#include "ui/parts/formsheet.h"

#include <QKeySequence>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace doorplate {

namespace {
constexpr int margin = 10;
} // namespace

ChoiceButton::ChoiceButton(const QString &symbol, const QString &title, const QString &text, QWidget *parent)
    : QPushButton(parent),
      m_title(title),
      m_text(text)
{
    setIcon(symbolIcon(symbol));
    setShortcut(QKeySequence::mnemonic(title));
    setAccessibleName(withoutMnemonic(title));
    setAccessibleDescription(text);
    setAutoDefault(false);
}

void ChoiceButton::setText(const QString &text)
{
    m_text = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QFont ChoiceButton::titleFont() const
{
    QFont bold = font();
    bold.setBold(true);
    return bold;
}

QSize ChoiceButton::sizeHint() const
{
    const int line = fontMetrics().height();
    const int text = qMax(QFontMetrics(titleFont()).horizontalAdvance(withoutMnemonic(m_title)),
                          fontMetrics().horizontalAdvance(m_text));
    return QSize(text + 2 * line + 4 * margin, 2 * line + 2 * margin + 2);
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);
    const int line = fontMetrics().height();
    const int side = 2 * line;
    const QRect inside = rect().adjusted(margin, margin, -margin, -margin);
    const QRect sign(inside.left(), inside.center().y() - side / 2 + 1, side, side);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), sign));
    const QRect words = inside.adjusted(side + margin, 0, 0, 0);
    const QRect top =
        QStyle::visualRect(layoutDirection(), rect(), QRect(words.left(), words.top(), words.width(), line));
    const QRect bottom =
        QStyle::visualRect(layoutDirection(), rect(), QRect(words.left(), words.top() + line + 2, words.width(), line));
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(top, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextShowMnemonic, m_title);
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    painter.drawText(bottom, Qt::AlignLeading | Qt::AlignVCenter, m_text);
}

} // namespace doorplate
