// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One parser of foreign bytes under fire. A target is a file in targets/ that defines fuzz(); CMake makes a libFuzzer
// program of each in the preset "fuzz", and everywhere a program that replays the corpus.
#pragma once

#include <QByteArray>

namespace doorplate {

// Whatever the bytes are, this returns; sanitizers and assertions say when it should not have.
void fuzz(const QByteArray &bytes);

} // namespace doorplate

// What is promised, not only that nothing breaks: ends the program where it does not hold.
#define FUZZ_EXPECT(condition)                                                                                         \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            qFatal("%s:%d: %s", __FILE__, __LINE__, #condition);                                                       \
    } while (false)
