// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers what doorplatectl asks, from the parts of a profile: the same words and documents whether it sits in the
// running program or in doorplatectl itself.
#pragma once

#include "app/control/controlmessage.h"

namespace doorplate {

class Services;

class Desk
{
public:
    explicit Desk(Services &services) : m_services(services) {}

    void answer(const ControlRequest &request, QObject *context, ControlDone done) const;

private:
    Services &m_services;
};

} // namespace doorplate
