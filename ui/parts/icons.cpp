// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::WindowText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::WindowText);
}

// QSvgIconEngine cannot take its colour from the palette, and its pictures do not follow a change of it.
class DrawnIcon : public QIconEngine
{
public:
    DrawnIcon(QString name, bool isTinted) : m_name(std::move(name)), m_isTinted(isTinted) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = inkFor(mode);
        const QString key = u"doorplate:%1:%2x%3:%4:%5"_s.arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(int(mode))
                                .arg(m_isTinted ? ink.rgba() : 0U);
        QPixmap picture;
        if (!QPixmapCache::find(key, &picture)) {
            picture = QPixmap::fromImage(draw(size, mode, ink));
            QPixmapCache::insert(key, picture);
        }
        return picture;
    }

    QIconEngine *clone() const override { return new DrawnIcon(m_name, m_isTinted); }

private:
    QImage draw(const QSize &size, QIcon::Mode mode, const QColor &ink) const
    {
        QImage image = drawing(m_name, size);
        QPainter painter(&image);
        if (m_isTinted) {
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(image.rect(), ink);
        } else if (mode == QIcon::Disabled) {
            painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
            painter.fillRect(image.rect(), QColor(0, 0, 0, 110));
        }
        return image;
    }

    QString m_name;
    bool m_isTinted;
};

} // namespace

QImage drawing(const QString &name, QSize pixels)
{
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(u":/doorplate/icons/"_s + name + u".svg"_s);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    return image;
}

QIcon symbolIcon(const QString &name)
{
    return QIcon(new DrawnIcon(u"symbol-"_s + name, true));
}

QIcon stateIcon(HostState state)
{
    return QIcon(new DrawnIcon(u"state-"_s + keyOf(state), false));
}

QIcon remarkIcon(Remark remark)
{
    switch (remark) {
    case Remark::Hint:
        return QIcon(new DrawnIcon(u"mark-information"_s, false));
    case Remark::Good:
        return QIcon(new DrawnIcon(u"mark-good"_s, false));
    case Remark::Warning:
        return QIcon(new DrawnIcon(u"mark-warning"_s, false));
    case Remark::Danger:
        return QIcon(new DrawnIcon(u"mark-danger"_s, false));
    }
    Q_UNREACHABLE();
    return {};
}

QIcon applicationIcon()
{
    return QIcon(new DrawnIcon(u"io.github.doorplate.Doorplate"_s, false));
}

} // namespace doorplate
