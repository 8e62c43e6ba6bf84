// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the address of one family comes from: automatic, off, or a fixed source.
#pragma once

#include "core/model/account.h"
#include "ui/accounts/accountdraft.h"

#include <QComboBox>

namespace doorplate {

class AddressBox : public QComboBox
{
    Q_OBJECT

public:
    explicit AddressBox(const QList<SourceChoice> &sources, QWidget *parent = nullptr);

    void setChoice(const AddressChoice &choice);
    AddressChoice choice() const;
};

} // namespace doorplate
