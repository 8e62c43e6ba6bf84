// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/addressbox.h"

using namespace Qt::StringLiterals;

namespace doorplate {

AddressBox::AddressBox(const QList<SourceChoice> &sources, QWidget *parent) : QComboBox(parent)
{
    addItem(tr("Automatic"), u"auto"_s);
    addItem(tr("Off"), u"off"_s);
    for (const SourceChoice &source : sources)
        addItem(source.name, source.id);
}

void AddressBox::setChoice(const AddressChoice &choice)
{
    const QString text = choice.toText();
    if (findData(text) < 0) // a source of a file or of another machine: shown as it is, not lost
        addItem(text, text);
    setCurrentIndex(findData(text));
}

AddressChoice AddressBox::choice() const
{
    return AddressChoice::fromText(currentData().toString()).value_or(AddressChoice());
}

} // namespace doorplate
