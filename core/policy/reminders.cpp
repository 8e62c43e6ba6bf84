// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reminders.h"

namespace doorplate {

ReminderStep reminded(const HostMemory &before, std::chrono::days every, const QDateTime &now)
{
    ReminderStep step{before, false};
    HostMemory &memory = step.memory;
    if (!memory.accepted || !now.isValid())
        return step;
    // A day further off than one interval is from a clock that was wrong.
    const bool isBelieved =
        memory.confirmBy && memory.confirmBy->isValid() && *memory.confirmBy <= now.addDays(every.count());
    if (!isBelieved) {
        memory.confirmBy = now.addDays(every.count());
        memory.isReminded = false;
    }
    if (*memory.confirmBy <= now) {
        const qint64 missed = memory.confirmBy->daysTo(now) / every.count() + 1;
        memory.confirmBy = memory.confirmBy->addDays(missed * every.count());
        memory.isReminded = false;
    }
    if (!memory.isReminded && memory.confirmBy->addDays(-reminderLead.count()) <= now) {
        memory.isReminded = true;
        step.isDue = true;
    }
    return step;
}

} // namespace doorplate
