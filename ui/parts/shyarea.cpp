// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/shyarea.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

namespace doorplate {

ShyArea::ShyArea(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setWidget(content);
    content->installEventFilter(this);
}

// A layout takes a height that depends on the width for the least height too, so that is not said here but asked anew
// at each change.
QSize ShyArea::sizeHint() const
{
    const QSize inside = widget()->sizeHint();
    const int height = widget()->hasHeightForWidth() ? widget()->heightForWidth(qMax(1, width())) : inside.height();
    return QSize(inside.width(), height);
}

QSize ShyArea::minimumSizeHint() const
{
    return QSize(widget()->minimumSizeHint().width(), qMin(sizeHint().height(), fontMetrics().height() * 5));
}

bool ShyArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void ShyArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

} // namespace doorplate
