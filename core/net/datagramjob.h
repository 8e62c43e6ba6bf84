// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Sends datagrams to one host and waits for the first answer that its reader takes for one.
#pragma once

#include "core/model/result.h"

#include <QHostAddress>
#include <QObject>

#include <functional>
#include <memory>

namespace doorplate {

struct DatagramAsk {
    QHostAddress server; // it alone is believed
    quint16 port = 0;
    QList<QByteArray> messages; // sent together, and again after 250 ms, 500 ms, 1 s … (RFC 6886 section 3.1)
    std::chrono::milliseconds deadline{2'000};
    // Also sent to this group, over the interface that leads to the server. Then the server may answer from any port:
    // UPnP (UDA 1.1 section 1.3.3) names none. Null: the answer has to come from `port`, and a closed port is known at
    // once.
    QHostAddress group = {};
};

class DatagramJob : public QObject
{
    Q_OBJECT

public:
    // Whether these bytes, which came from the server, are the answer. What it refuses is waited past.
    using Reader = std::function<bool(const QByteArray &bytes)>;

    DatagramJob(DatagramAsk ask, Reader reader, QObject *parent);
    ~DatagramJob() override;

    void start();

signals:
    // Once, never from within start(). A Failure is Timeout or Unreachable.
    void finished(const doorplate::Result<QByteArray> &answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// One datagram, at once, with nobody waiting for an answer.
void sendDatagram(const QHostAddress &server, quint16 port, const QByteArray &message);

} // namespace doorplate
