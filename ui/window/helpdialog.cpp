// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpdialog.h"

#include "core/text/describe.h"
#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Help – Doorplate"));
    struct State {
        HostState state;
        QString meaning;
    };
    const QList<State> states{
        {HostState::Ok, tr("The name answers with your address.")},
        {HostState::Updating, tr("A check or an update is under way.")},
        {HostState::Waiting, tr("There is no network, or Doorplate has just started.")},
        {HostState::Held, tr("Nothing is published now, for example because a VPN is active. It goes on by itself.")},
        {HostState::Failed, tr("Something went wrong for now; Doorplate tries again by itself.")},
        {HostState::Stopped, tr("The provider refused. Only you can mend it; then press Resume.")},
        {HostState::Stale, tr("No check has been completed for longer than it should take.")},
        {HostState::Paused, tr("You paused it.")},
    };
    const QList<std::pair<QString, QString>> keys{
        {u"Ctrl+R"_s, tr("Update now")},     {u"Ctrl+N"_s, tr("Add an account")},
        {u"Ctrl+,"_s, tr("Settings")},       {u"Ctrl+C"_s, tr("Copy the address of the row")},
        {u"Esc"_s, tr("Close to the tray")}, {u"Ctrl+Q"_s, tr("Quit")},
    };
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    int row = 0;
    grid->addWidget(heading(tr("What the signs mean"), content), row++, 0, 1, 3);
    const int side = fontMetrics().height() * 5 / 4;
    for (const State &state : states) {
        auto *icon = new QLabel(content);
        icon->setPixmap(stateIcon(state.state).pixmap(QSize(side, side), devicePixelRatioF()));
        grid->addWidget(icon, row, 0, Qt::AlignTop);
        grid->addWidget(new QLabel(stateWord(state.state), content), row, 1, Qt::AlignTop);
        grid->addWidget(wrapping(state.meaning, content), row++, 2);
    }
    grid->addWidget(heading(tr("Keys"), content), row++, 0, 1, 3);
    for (const auto &[key, meaning] : keys) {
        grid->addWidget(new QLabel(QKeySequence(key).toString(QKeySequence::NativeText), content), row, 1);
        grid->addWidget(wrapping(meaning, content), row++, 2);
    }
    grid->setColumnStretch(2, 1);
    grid->setRowStretch(row, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Help"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *diagnose = symbolButton(u"help"_s, tr("&Diagnose…"), this);
    diagnose->setToolTip(tr("Looks at everything between this computer and your names, and says what is wrong"));
    buttons->addButton(diagnose, QDialogButtonBox::ActionRole);
    connect(diagnose, &QPushButton::clicked, this, &HelpDialog::diagnosisWanted);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    column->addWidget(buttons);
    resize(onScreen(*this, 40, 36));
}

} // namespace doorplate
