// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One large choice: a symbol, a title and a line of explanation. QCommandLinkButton would do, but its font is 9 points
// for everybody.
#pragma once

#include <QPushButton>

namespace doorplate {

class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &symbol, const QString &title, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text); // the explanation
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;

    QString m_title;
    QString m_text;
};

} // namespace doorplate
