// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A message in place of a message box: a mark, words, and the buttons that answer it. Hidden while it has nothing to say.
#pragma once

#include "ui/parts/icons.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace doorplate {

class NoteBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoteBar(QWidget *parent = nullptr);

    // Replaces what was said, buttons included.
    void say(Remark remark, const QString &text);
    // A button of the current message; deleted with the next one.
    QPushButton *addButton(const QString &text);
    void clear();

    QString text() const;
    Remark remark() const { return m_remark; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    QColor accent() const;

    QLabel *m_mark;
    QLabel *m_text;
    QHBoxLayout *m_buttonRow;
    QList<QPushButton *> m_buttons;
    Remark m_remark = Remark::Hint;
};

} // namespace doorplate
