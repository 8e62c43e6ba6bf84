// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The last days at a glance: one block per address, a red edge where the name was wrong before it followed.
#pragma once

#include "core/store/history.h"

#include <QWidget>

namespace doorplate {

class Speaker;

class SpanStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SpanStrip(const Speaker &speaker, QWidget *parent = nullptr);

    void showSpans(const QList<AddressSpan> &spans, const QDateTime &from, const QDateTime &until);
    // Which span is drawn there; for the tooltip, and for tests.
    const AddressSpan *spanAt(const QPoint &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Block {
        AddressSpan span;
        int tone = 0; // neighbours differ
    };
    struct Row {
        AddressFamily family = AddressFamily::IPv4;
        QList<Block> blocks; // oldest first
    };

    void arrange(const QList<AddressSpan> &spans);
    QString describe(const AddressSpan &span) const;
    QRect rowRect(int row) const;
    QRect blockRect(int row, const AddressSpan &span) const;
    int positionOf(const QDateTime &when) const;
    void paintBlock(QPainter &painter, const Block &block, const QRect &rect) const;

    const Speaker &m_speaker;
    QList<Row> m_rows;
    QDateTime m_from;
    QDateTime m_until;
};

} // namespace doorplate
