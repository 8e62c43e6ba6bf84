// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/notebar.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace doorplate {

NoteBar::NoteBar(QWidget *parent)
    : QFrame(parent),
      m_mark(new QLabel(this)),
      m_text(new QLabel(this)),
      m_buttonRow(new QHBoxLayout)
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const int gap = style()->pixelMetric(QStyle::PM_LayoutHorizontalSpacing, nullptr, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(gap + 6, gap, gap, gap);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addLayout(m_buttonRow);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoteBar::say(Remark remark, const QString &text)
{
    // Later: the button that was just pressed may be the reason for this call.
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater();
    }
    m_buttons.clear();
    m_remark = remark;
    m_text->setText(text);
    setAccessibleName(text);
    dress();
    setVisible(!text.isEmpty());
    if (!text.isEmpty()) { // a screen reader speaks it at once, as it would a message box
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QPushButton *NoteBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttonRow->addWidget(button, 0, Qt::AlignVCenter);
    m_buttons.append(button);
    button->setVisible(true);
    return button;
}

void NoteBar::clear()
{
    say(Remark::Hint, {});
}

QString NoteBar::text() const
{
    return m_text->text();
}

QColor NoteBar::accent() const
{
    switch (m_remark) {
    case Remark::Hint:
        return QColor(0x2a, 0x72, 0xc8);
    case Remark::Good:
        return QColor(0x23, 0x80, 0x3c);
    case Remark::Warning:
        return QColor(0xa8, 0x6a, 0x00);
    case Remark::Danger:
        return QColor(0xcf, 0x2a, 0x35);
    }
    Q_UNREACHABLE();
    return {};
}

void NoteBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = accent();
    QColor ground = colour;
    ground.setAlphaF(0.12F); // over the palette's own window colour, so light, dark and high contrast all stay legible
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, 4, 4);
    const QRectF edge = isRightToLeft() ? QRectF(width() - 4, 0, 4, height()) : QRectF(0, 0, 4, height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(edge, 2, 2);
}

void NoteBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QFrame::changeEvent(event);
}

void NoteBar::dress()
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(remarkIcon(m_remark).pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace doorplate
