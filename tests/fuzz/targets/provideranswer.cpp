// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a provider answers, read by the built-in recipes: the first line names the provider, the rest are
// its answers.
#include "core/providers/catalog.h"
#include "core/providers/protocols.h"
#include "tests/fuzz/target.h"
#include "tests/fuzz/wishes.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    static const Catalog catalog;
    const qsizetype lineEnd = bytes.indexOf('\n');
    if (lineEnd < 1)
        return;
    // By its id, so that an input of the corpus stays what it was when a provider is added; else by the line's bytes.
    const QByteArray id = bytes.left(lineEnd);
    const Description *named = catalog.find(QString::fromUtf8(id));
    const Description &description = named ? *named : catalog.all().at(qChecksum(id) % catalog.all().size());
    converse(*protocolFor(description), wishFor(description), bytes.mid(lineEnd + 1));
}
