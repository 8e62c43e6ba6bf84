// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "This profile is in use": held by one program at a time, and gone with it however it ends. A file left over from a
// crash never blocks, nor does one from another machine name or a process number that was given out again.
#pragma once

#include "core/model/result.h"

#include <memory>

namespace doorplate {

class ProfileLock
{
public:
    enum class Attempt { Taken, InUse };

    explicit ProfileLock(const QString &path);
    ~ProfileLock(); // releases
    ProfileLock(const ProfileLock &) = delete;
    ProfileLock &operator=(const ProfileLock &) = delete;

    // At once, without waiting. Storage when the file cannot be made or locked at all.
    Result<Attempt> take();
    bool isHeld() const;
    void release();
    // The number of the process that holds it, as far as it has told.
    std::optional<qint64> holder() const;

private:
    class Native;
    std::unique_ptr<Native> d;
};

} // namespace doorplate
