// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt does not do for files that nobody else may read and that must outlive a power cut: folders of mode 0700,
// and bytes that are on the disk before anybody is told so.
#pragma once

#include "core/model/result.h"

#include <QFileDevice>

namespace doorplate {

inline constexpr QFileDevice::Permissions privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner; // 0600
inline constexpr QFileDevice::Permissions privateFolder = privateFile | QFileDevice::ExeOwner;            // 0700

// Makes the folder, and those above it, with mode 0700 where they are missing. A folder that is there stays as it is.
Result<void> ensureFolder(const QString &path);
// The failure of a file: Storage, with its path and the system's own words.
std::unexpected<Failure> storageFailure(const QString &path, const QString &reason);
// Waits until the written bytes are on the disk; an open file.
Result<void> syncFile(QFileDevice &file);
// Waits until the names in the folder are on the disk (a new or renamed file is lost without it). Where the file
// system cannot, nothing is lost but that.
void syncFolder(const QString &path);
// A FIFO or a device in place of a file would block its reader for ever: only an absent or ordinary file is fit.
Result<void> checkOrdinaryFile(const QString &path);

} // namespace doorplate
