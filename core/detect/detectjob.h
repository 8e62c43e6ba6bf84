// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the sources of one account for one family until enough agree, and says what stands in the way.
#pragma once

#include "core/detect/source.h"
#include "core/model/observation.h"
#include "core/net/dnsjob.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

struct DetectWish {
    AddressFamily family = AddressFamily::IPv4;
    QList<Source> sources;             // in the order to be asked
    std::optional<Address> known;      // the address that the provider last accepted: one witness is enough for it
    int witnesses = 2;                 // that must agree on a changed address
    bool asksAll = false;              // ask every source and show each answer (the command check)
    std::chrono::milliseconds deadline{15'000};
};

class DetectJob : public QObject
{
    Q_OBJECT

public:
    DetectJob(Network &network, DetectWish wish, QObject *parent);
    ~DetectJob() override;

    void start();

signals:
    // Once, never from within start().
    void finished(const doorplate::Observation &observation);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
