// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/statusicons.h"

#include "ui/parts/icons.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

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
    cutGap(painter, badge, corner, qMax(1.0, side / 24.0));
    painter.drawImage(corner, badge);
    return image;
}

} // namespace doorplate
