// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/spanstrip.h"

#include "ui/parts/fieldnote.h"
#include "ui/parts/speaker.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {
constexpr int gap = 4;
constexpr int leastWidth = 3; // a change of a minute is still seen in a year
const QColor wrongColour(0xcf, 0x2a, 0x35);
} // namespace

SpanStrip::SpanStrip(const Speaker &speaker, QWidget *parent) : QWidget(parent), m_speaker(speaker)
{
    setAccessibleName(tr("Addresses over time"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpanStrip::showSpans(const QList<AddressSpan> &spans, const QDateTime &from, const QDateTime &until)
{
    m_from = from;
    m_until = until;
    arrange(spans);
    QStringList words;
    for (const Row &row : std::as_const(m_rows)) {
        for (const Block &block : row.blocks)
            words.append(describe(block.span));
    }
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

// One row per family. Several names that had the same address at the same time are one block, from the first of them
// to the last, with the longest lag.
void SpanStrip::arrange(const QList<AddressSpan> &spans)
{
    m_rows.clear();
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        QList<AddressSpan> mine;
        std::copy_if(spans.begin(), spans.end(), std::back_inserter(mine), [this, family](const AddressSpan &span) {
            return span.family == family && span.from < m_until && (!span.until || *span.until > m_from);
        });
        std::stable_sort(mine.begin(), mine.end(),
                         [](const AddressSpan &a, const AddressSpan &b) { return a.from < b.from; });
        Row row{family, {}};
        for (const AddressSpan &span : std::as_const(mine)) {
            if (!row.blocks.isEmpty() && row.blocks.last().span.address == span.address) {
                AddressSpan &last = row.blocks.last().span;
                last.until = last.until && span.until ? std::optional(qMax(*last.until, *span.until)) : std::nullopt;
                last.lag = qMax(last.lag, span.lag);
                continue;
            }
            row.blocks.append({span, row.blocks.isEmpty() ? 0 : 1 - row.blocks.last().tone});
        }
        if (!row.blocks.isEmpty())
            m_rows.append(row);
    }
}

QString SpanStrip::describe(const AddressSpan &span) const
{
    const QString from = m_speaker.exactTime(span.from);
    const QString times = span.until ? tr("%1 from %2 to %3", "address, time, time")
                                           .arg(span.address.toString(), from, m_speaker.exactTime(*span.until))
                                     : tr("%1 since %2", "address, time").arg(span.address.toString(), from);
    return span.lag.count() > 0 ? tr("%1; the name was wrong for %2 before").arg(times, duration(span.lag)) : times;
}

QSize SpanStrip::sizeHint() const
{
    const int line = fontMetrics().height();
    const int rows = qMax(1, int(m_rows.size()));
    return QSize(line * 30, rows * (2 * line + gap) + line + gap);
}

QSize SpanStrip::minimumSizeHint() const
{
    return QSize(fontMetrics().height() * 12, sizeHint().height());
}

QRect SpanStrip::rowRect(int row) const
{
    const int height = 2 * fontMetrics().height();
    return QRect(0, row * (height + gap), width(), height);
}

int SpanStrip::positionOf(const QDateTime &when) const
{
    const double whole = double(m_from.msecsTo(m_until));
    const double part = whole > 0 ? double(m_from.msecsTo(when)) / whole : 0;
    return int(qBound(0.0, part, 1.0) * width());
}

QRect SpanStrip::blockRect(int row, const AddressSpan &span) const
{
    const QRect whole = rowRect(row);
    const int left = positionOf(span.from);
    const int right = positionOf(span.until.value_or(m_until));
    const QRect block(left, whole.top(), qMax(leastWidth, right - left), whole.height());
    return QStyle::visualRect(layoutDirection(), whole, block);
}

const AddressSpan *SpanStrip::spanAt(const QPoint &position) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const QList<Block> &blocks = m_rows.at(row).blocks;
        for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
            if (blockRect(row, block->span).contains(position))
                return &block->span;
        }
    }
    return nullptr;
}

bool SpanStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const AddressSpan *span = spanAt(help->pos()))
        QToolTip::showText(help->globalPos(), describe(*span), this);
    else
        QToolTip::hideText();
    return true;
}

void SpanStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    for (int row = 0; row < qMax(1, int(m_rows.size())); ++row)
        painter.fillRect(rowRect(row), palette().color(QPalette::AlternateBase));
    for (int row = 0; row < m_rows.size(); ++row) {
        for (const Block &block : m_rows.at(row).blocks)
            paintBlock(painter, block, blockRect(row, block.span));
    }
    painter.setPen(quietText(palette()));
    const QRect foot(0, height() - line, width(), line);
    const auto date = [this](const QDateTime &when) {
        return m_speaker.locale().toString(when.toLocalTime().date(), QLocale::ShortFormat);
    };
    painter.drawText(foot, Qt::AlignLeading | Qt::AlignVCenter, date(m_from));
    painter.drawText(foot, Qt::AlignTrailing | Qt::AlignVCenter, date(m_until));
    if (m_rows.isEmpty())
        painter.drawText(rowRect(0), Qt::AlignCenter, tr("Nothing was recorded in this time."));
}

void SpanStrip::paintBlock(QPainter &painter, const Block &block, const QRect &rect) const
{
    QColor ground = palette().color(QPalette::Highlight);
    if (block.tone == 1) {
        const QColor base = palette().color(QPalette::Base);
        ground = QColor((ground.red() + base.red()) / 2, (ground.green() + base.green()) / 2,
                        (ground.blue() + base.blue()) / 2);
    }
    painter.fillRect(rect, ground);
    if (block.span.lag.count() > 0) {
        // Hatched as well as red: colour is not the only sign.
        const int lag = positionOf(block.span.from) - positionOf(block.span.from.addMSecs(-block.span.lag.count()));
        QRect wrong(rect.left(), rect.top(), qBound(leastWidth, lag, qMax(leastWidth, rect.width())), rect.height());
        if (isRightToLeft())
            wrong.moveRight(rect.right());
        painter.fillRect(wrong, wrongColour);
        painter.fillRect(wrong, QBrush(Qt::white, Qt::BDiagPattern));
    }
    const double lightness = 0.299 * ground.redF() + 0.587 * ground.greenF() + 0.114 * ground.blueF();
    const QString text = block.span.address.toString();
    if (fontMetrics().horizontalAdvance(text) + 4 * gap < rect.width()) {
        painter.setPen(lightness > 0.55 ? Qt::black : Qt::white);
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

} // namespace doorplate
