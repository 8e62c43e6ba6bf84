// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, accounts, state and history as somebody's editor or a dying disk left them. What was read is written and
// read again as the same: nothing is lost by passing through us.
#include "core/store/accountjson.h"
#include "core/store/jsonfile.h"
#include "core/store/recordjson.h"
#include "core/store/settings.h"
#include "core/store/statefile.h"
#include "tests/fuzz/target.h"

using namespace doorplate;

void doorplate::fuzz(const QByteArray &bytes)
{
    const auto object = parsedJson(bytes);
    if (!object)
        return;
    QStringList problems;
    const Settings settings = settingsFromJson(*object, &problems);
    FUZZ_EXPECT(settingsFromJson(toJson(settings), nullptr) == settings);
    const Account account = accountFromJson(*object, &problems);
    FUZZ_EXPECT(accountFromJson(toJson(account), nullptr) == account);
    const HostMemory memory = memoryFromJson(*object, &problems);
    FUZZ_EXPECT(memoryFromJson(toJson(memory), nullptr) == memory);
    if (const auto record = recordFromJson(*object)) {
        const auto again = recordFromJson(toJson(*record));
        FUZZ_EXPECT(again && *again == *record);
    }
}
