// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/emptypage.h"

#include "ui/window/choicebutton.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace doorplate {

EmptyPage::EmptyPage(QWidget *parent) : QWidget(parent)
{
    auto *title = new QLabel(tr("No names yet."), this);
    QFont large = title->font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    auto *text = new QLabel(tr("Doorplate keeps a name such as home.example.com pointed at your connection, whenever "
                               "its address changes."),
                            this);
    text->setWordWrap(true);
    m_add = new ChoiceButton(u"add"_s, tr("&Add an account"), tr("You have a name at a dynamic DNS provider"), this);
    m_import =
        new ChoiceButton(u"import"_s, tr("&Import from another program"), tr("inadyn, ddclient and others"), this);
    m_rehearse = new ChoiceButton(u"rehearse"_s, tr("Re&hearse without an account"),
                                  tr("Watch the whole story on this computer alone; nothing leaves it"), this);
    m_import->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(title), static_cast<QWidget *>(text), static_cast<QWidget *>(m_add),
                            static_cast<QWidget *>(m_import), static_cast<QWidget *>(m_rehearse)})
        column->addWidget(widget);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(column, 4);
    row->addStretch(1);
    connect(m_add, &QAbstractButton::clicked, this, &EmptyPage::addWanted);
    connect(m_import, &QAbstractButton::clicked, this, &EmptyPage::importWanted);
    connect(m_rehearse, &QAbstractButton::clicked, this, &EmptyPage::rehearseWanted);
}

void EmptyPage::setImportAvailable(bool isAvailable)
{
    m_import->setVisible(isAvailable);
}

void EmptyPage::offerFile(const QString &path)
{
    m_import->setText(path.isEmpty() ? tr("inadyn, ddclient and others") : tr("Found: %1").arg(path));
}

void EmptyPage::setRehearsalAvailable(bool isAvailable)
{
    m_rehearse->setVisible(isAvailable);
}

} // namespace doorplate
