// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The log's categories; every line goes through one of them, and through the redaction.
#pragma once

#include <QLoggingCategory>

namespace doorplate {

Q_DECLARE_LOGGING_CATEGORY(logEngine)    // doorplate.engine
Q_DECLARE_LOGGING_CATEGORY(logDetect)    // doorplate.detect
Q_DECLARE_LOGGING_CATEGORY(logProviders) // doorplate.providers
Q_DECLARE_LOGGING_CATEGORY(logResolve)   // doorplate.resolve
Q_DECLARE_LOGGING_CATEGORY(logNet)       // doorplate.net
Q_DECLARE_LOGGING_CATEGORY(logStore)     // doorplate.store
Q_DECLARE_LOGGING_CATEGORY(logApp)       // doorplate.app

} // namespace doorplate
