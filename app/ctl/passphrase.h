// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The passphrase of an export: asked for, or from a file or standard input; never from the command line.
#pragma once

#include "app/arguments.h"
#include "app/ctl/terminal.h"

namespace doorplate {

enum class PassphraseUse {
    Seal, // a new one: asked for twice, and long enough
    Open,
};

QList<OptionSpec> passphraseOptions();
// The error is a sentence: nobody to ask, an unsafe file, too short.
std::expected<Secret, QString> typedPassphrase(const Arguments &arguments, const Terminal &terminal, PassphraseUse use);

} // namespace doorplate
