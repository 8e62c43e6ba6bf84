// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formrow.h"

#include "core/text/describe.h"

#include <QHBoxLayout>
#include <QLabel>

namespace doorplate {

FormRow::FormRow(QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_line(new QHBoxLayout),
      m_side(new QLabel(this)),
      m_note(new FieldNote(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(8);
    // A number or a tick keeps its own width, with its words right beside it; a text takes what there is.
    const bool isWide = editor->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
    m_line->addWidget(editor, isWide ? 1 : 0);
    m_line->addWidget(m_side);
    if (!isWide)
        m_line->addStretch(1);
    m_side->hide();
    m_side->setOpenExternalLinks(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_line);
    column->addWidget(m_note);
    setFocusProxy(editor);
}

void FormRow::addBeside(QWidget *widget)
{
    m_line->addWidget(widget);
}

void FormRow::setSide(const QString &words)
{
    m_side->setText(words);
    m_side->setVisible(!words.isEmpty());
}

QString FormRow::sideText() const
{
    return m_side->text();
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    dress();
}

void FormRow::setSaid(const QString &said)
{
    m_said = said;
    dress();
}

void FormRow::setProblems(const FieldProblems &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    dress();
}

bool FormRow::hasError() const
{
    return std::any_of(m_problems.begin(), m_problems.end(),
                       [](const FieldProblem &problem) { return !problem.isWarning; });
}

void FormRow::dress()
{
    QStringList words;
    Remark remark = Remark::Hint;
    for (const FieldProblem &problem : std::as_const(m_problems)) {
        words.append(sentence(problem));
        const bool isDanger = !problem.isWarning || problem.kind == FieldProblem::Kind::UnencryptedSecret;
        remark = isDanger || remark == Remark::Danger ? Remark::Danger : Remark::Warning;
    }
    if (!words.isEmpty())
        m_note->say(remark, words.join(u'\n'));
    else if (!m_said.isEmpty())
        m_note->say(Remark::Good, m_said);
    else
        m_note->say(Remark::Hint, m_hint);
    // A screen reader says what is wrong together with the field.
    m_editor->setAccessibleDescription(m_note->text());
}

} // namespace doorplate
