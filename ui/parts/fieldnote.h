// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A remark beside or under a field: a small mark and words that wrap. Takes no room while it has nothing to say.
#pragma once

#include "ui/parts/icons.h"

#include <QWidget>

class QLabel;

namespace doorplate {

class FieldNote : public QWidget
{
    Q_OBJECT

public:
    explicit FieldNote(QWidget *parent = nullptr);

    void say(Remark remark, const QString &text);
    void clear() { say(Remark::Hint, {}); }
    QString text() const;
    Remark remark() const { return m_remark; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QLabel *m_mark;
    QLabel *m_text;
    Remark m_remark = Remark::Hint;
};

// Text that steps back behind the fields, yet keeps a contrast that everybody can read (palette's own placeholder
// colour does not).
QColor quietText(const QPalette &palette);

} // namespace doorplate
