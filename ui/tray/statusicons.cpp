// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/statusicons.h"

#include "ui/parts/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// What a sign covers: from its first to its last point in each line, so that nothing of the plate shines through a ring.
QImage outlineOf(QImage badge)
{
    for (int y = 0; y < badge.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(badge.scanLine(y));
        int first = 0;
        int last = badge.width() - 1;
        while (first <= last && qAlpha(line[first]) < 128)
            ++first;
        while (last > first && qAlpha(line[last]) < 128)
            --last;
        for (int x = first; x <= last; ++x)
            line[x] = qRgba(0, 0, 0, 255);
    }
    return badge;
}

// Cuts a thin gap around the sign out of the plate, so that both are told apart on any ground.
void cutGap(QPainter &painter, const QImage &badge, const QPointF &at, qreal gap)
{
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
    constexpr int directions = 16;
    for (int i = 0; i < directions; ++i) {
        const qreal angle = 2 * M_PI * i / directions;
        painter.drawImage(at + QPointF(std::cos(angle), std::sin(angle)) * gap, badge);
    }
    painter.drawImage(at, badge);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

} // namespace

QIcon StatusIcons::icon(HostState state)
{
    const auto known = m_icons.constFind(state);
    if (known != m_icons.cend())
        return *known;
    // Pictures, not an engine: a StatusNotifierItem sends the sizes that an icon says it has.
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64})
        icon.addPixmap(QPixmap::fromImage(picture(state, side)));
    m_icons.insert(state, icon);
    return icon;
}

QImage StatusIcons::picture(HostState state, int side)
{
    QImage image = drawing(u"tray"_s, QSize(side, side));
    if (state == HostState::Ok)
        return image;
    const int badgeSide = qRound(side * 0.62);
    const QImage badge = drawing(u"state-"_s + keyOf(state), QSize(badgeSide, badgeSide));
    QPainter painter(&image);
    const QPointF corner(side - badgeSide, side - badgeSide);
    cutGap(painter, outlineOf(badge), corner, qMax(1.0, side / 24.0));
    painter.drawImage(corner, badge);
    return image;
}

} // namespace doorplate
