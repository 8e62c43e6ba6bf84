// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a form: the field, a few words to its right, and under it what is wrong with it, or a hint.
#pragma once

#include "core/model/fieldproblem.h"
#include "ui/parts/fieldnote.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace doorplate {

class FormRow : public QWidget
{
    Q_OBJECT

public:
    explicit FormRow(QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void addBeside(QWidget *widget);
    void setSide(const QString &words);
    void setHint(const QString &hint); // shown while nothing graver is to be said
    void setSaid(const QString &said); // what the form did by itself; goes with the next edit
    void setProblems(const FieldProblems &problems);
    bool hasError() const;
    QString noteText() const { return m_note->text(); }
    QString sideText() const;

private:
    void dress();

    QWidget *m_editor;
    QHBoxLayout *m_line;
    QLabel *m_side;
    FieldNote *m_note;
    QString m_hint;
    QString m_said;
    FieldProblems m_problems;
};

} // namespace doorplate
