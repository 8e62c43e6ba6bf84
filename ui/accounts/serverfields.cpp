// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/serverfields.h"

#include "ui/accounts/pastedserver.h"
#include "ui/parts/formrow.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace doorplate {

void watchForPaste(QLineEdit *edit, QObject *context, const std::function<void()> &landed)
{
    auto length = std::make_shared<qsizetype>(edit->text().size());
    QObject::connect(edit, &QLineEdit::textChanged, context, [length, landed](const QString &text) {
        const bool isPasted = text.size() > *length + 1;
        *length = text.size();
        if (isPasted)
            landed();
    });
    QObject::connect(edit, &QLineEdit::editingFinished, context, landed);
}

ServerFields::ServerFields(const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    watch(parts.server);
    watch(parts.path);
}

void ServerFields::watch(QLineEdit *edit)
{
    connect(edit, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            m_parts.row->setSaid({});
    });
    watchForPaste(edit, this, [this, edit] {
        if (!m_isFilling)
            takeApart(edit);
    });
}

bool ServerFields::takeApart(QLineEdit *edit)
{
    // A path may hold a slash and a question mark of its own; only a scheme says that a whole URL landed there.
    if (edit == m_parts.path && !edit->text().contains(u"://"))
        return false;
    const auto pasted = takenApart(edit->text());
    if (!pasted)
        return false;
    m_isFilling = true;
    m_parts.server->setText(pasted->server);
    if (pasted->path)
        m_parts.path->setText(*pasted->path);
    else if (edit == m_parts.path)
        m_parts.path->clear();
    if (pasted->ssl)
        m_parts.ssl->setChecked(*pasted->ssl);
    m_isFilling = false;
    m_parts.row->setSaid(pasted->said);
    return true;
}

} // namespace doorplate
