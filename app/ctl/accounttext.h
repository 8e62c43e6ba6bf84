// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts as a person reads them in a terminal, under the labels of the dialog. Pure.
#pragma once

#include <QJsonObject>
#include <QString>

namespace doorplate {

QString accountTable(const QJsonObject &json); // {"accounts":[…]}
QString accountText(const QJsonObject &json);  // {"account":{…}}

} // namespace doorplate
