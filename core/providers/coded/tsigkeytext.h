// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A TSIG key as people have it at hand: the secret alone, or whatever their server or its tools printed.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace doorplate {

struct TsigKeyText {
    QString name;      // empty where the text does not say it
    QString algorithm; // as above
    QByteArray base64;
};

// Understood: the base64 of the secret; a statement  key "name" { algorithm hmac-sha256; secret "…"; };  of named.conf(5),
// tsig-keygen(8) or ddns-confgen(8), with its comments and whatever stands around it; [algorithm:]name:secret of
// nsupdate(1) and keymgr(8). Nothing where the text is none of these.
std::optional<TsigKeyText> readTsigKeyText(const QString &text);

} // namespace doorplate
