// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the sources of one account for one family until enough agree, and says what stands in the way.
#pragma once

#include "core/detect/interfaces.h"
#include "core/detect/networklook.h"
#include "core/detect/portaljob.h"
#include "core/detect/routerjob.h"
#include "core/detect/source.h"
#include "core/model/observation.h"

#include <QObject>

#include <memory>

namespace doorplate {

class Network;

struct DetectWish {
    AddressFamily family = AddressFamily::IPv4;
    QList<Source> sources;        // in the order to be asked
    std::optional<Address> known; // the address that the provider last accepted: one witness is enough for it
    int witnesses = 2;            // that must agree on a changed address
    bool asksAll = false;         // ask every source and show each answer (the command check)
    std::chrono::milliseconds deadline{15'000};
    std::chrono::milliseconds sourceDeadline{5'000}; // for each; the owner's own source may take the whole deadline
    std::chrono::milliseconds patience{1'000};       // with silent sources before the next one is asked as well
    InterfaceLook interfaces = systemInterfaces;
    bool wantsTemporary = false;  // of this computer's IPv6 addresses the temporary one, not the stable one
    QList<NetworkIdentity> homes; // where an address may be believed; empty = everywhere
    NetworkLook network = systemNetwork;
    std::optional<RouterAnswer> router; // its last answer: says how it is asked best
    QList<PortalProbe> probes;          // asked, one after the other, only when nothing was agreed on
};

// Asks no more sources than needed: one when an address is known (its word is enough that nothing changed), else as
// many at once as must agree; further ones when an answer differs, fails or is slow, at most four at once. Readings
// stand in the order of asking; those that were still under way when the result was settled are left out. What stands in
// the way is judged at the end (see surroundings.h): by then the gateway has shown itself. An address that is another
// one of this computer's own stands for the one to publish (see publishedFor).
class DetectJob : public QObject
{
    Q_OBJECT

public:
    DetectJob(Network &network, DetectWish wish, QObject *parent);
    ~DetectJob() override;

    void start();
    // The router has just shown that it answers: if it is a source that was not asked yet, it is asked now.
    void askRouter(const RouterAnswer &answer);
    // What was said until now.
    QList<Reading> readings() const;

signals:
    // Once, never from within start().
    void finished(const doorplate::Observation &observation);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
