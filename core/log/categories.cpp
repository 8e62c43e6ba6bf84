// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/categories.h"

namespace doorplate {

Q_LOGGING_CATEGORY(logEngine, "doorplate.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(logDetect, "doorplate.detect", QtInfoMsg)
Q_LOGGING_CATEGORY(logProviders, "doorplate.providers", QtInfoMsg)
Q_LOGGING_CATEGORY(logResolve, "doorplate.resolve", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "doorplate.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "doorplate.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "doorplate.app", QtInfoMsg)

} // namespace doorplate
