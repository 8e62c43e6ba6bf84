// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The words and signs of an inadyn.conf, each with its line; included files stand where their include() stood.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

struct InadynToken {
    enum class Kind { Word, Quoted, Sign, End };

    Kind kind = Kind::End;
    QString text;
    ImportPlace place;

    bool isSign(QChar sign) const { return kind == Kind::Sign && text == sign; }
    bool isText() const { return kind == Kind::Word || kind == Kind::Quoted; }
};

// Ends with a token of the kind End. An include() that cannot be read is noted, one that leads back to itself refused.
std::expected<QList<InadynToken>, ImportProblem> inadynTokens(const QString &text, const ImportContext &context,
                                                              ImportNotes &notes);

} // namespace doorplate
