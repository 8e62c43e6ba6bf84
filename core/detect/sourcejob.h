// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks one source for one family, by whichever method it has. A reading always comes, with an address or why not.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/source.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

class SourceJob : public QObject
{
    Q_OBJECT

public:
    SourceJob(Network &network, Source source, AddressFamily family, std::chrono::milliseconds deadline,
              InterfaceLook interfaces, QObject *parent);
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
