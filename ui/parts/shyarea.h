// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// As high as what is in it, as long as there is room; then it scrolls rather than squeeze it.
#pragma once

#include <QScrollArea>

namespace doorplate {

class ShyArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit ShyArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace doorplate
