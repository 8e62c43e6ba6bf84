// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks one source for one family, by whichever method it has. A reading always comes, with an address or why not.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/routerjob.h"
#include "core/detect/source.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

struct SourceAsk {
    Source source;
    AddressFamily family = AddressFamily::IPv4;
    std::chrono::milliseconds deadline{5'000};
    InterfaceLook interfaces = systemInterfaces;
    std::optional<RouterAnswer> router = {}; // what it answered before: spares the search for how to ask it
};

class SourceJob : public QObject
{
    Q_OBJECT

public:
    SourceJob(Network &network, SourceAsk ask, QObject *parent);
    ~SourceJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Reading &reading);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
