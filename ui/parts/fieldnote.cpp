// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fieldnote.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace doorplate {

QColor quietText(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    constexpr double share = 0.72;
    const auto mix = [](int a, int b) { return int(a * share + b * (1 - share)); };
    return QColor(mix(text.red(), ground.red()), mix(text.green(), ground.green()), mix(text.blue(), ground.blue()));
}

FieldNote::FieldNote(QWidget *parent) : QWidget(parent), m_mark(new QLabel(this)), m_text(new QLabel(this))
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                    | Qt::LinksAccessibleByKeyboard);
    m_text->setOpenExternalLinks(true);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_mark->setAlignment(Qt::AlignTop);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    hide();
}

void FieldNote::say(Remark remark, const QString &text)
{
    if (remark == m_remark && text == m_text->text())
        return;
    m_remark = remark;
    m_text->setText(text);
    setAccessibleName(text);
    dress();
    setVisible(!text.isEmpty());
}

QString FieldNote::text() const
{
    return m_text->text();
}

void FieldNote::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void FieldNote::dress()
{
    const int side = fontMetrics().ascent();
    m_mark->setVisible(m_remark != Remark::Hint);
    m_mark->setPixmap(remarkIcon(m_remark).pixmap(QSize(side, side), devicePixelRatioF()));
    m_mark->setContentsMargins(0, fontMetrics().leading() + 2, 0, 0);
    QPalette palette = m_text->palette();
    const QColor ink =
        m_remark == Remark::Hint ? quietText(this->palette()) : this->palette().color(QPalette::WindowText);
    if (palette.color(QPalette::WindowText) != ink) {
        palette.setColor(QPalette::WindowText, ink);
        m_text->setPalette(palette);
    }
}

} // namespace doorplate
