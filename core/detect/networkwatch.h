// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when this computer's addresses or its way out change: a cable, another wireless network, a tunnel. On Linux the
// kernel says so itself and nothing is polled; elsewhere what Qt's plug-in says, and a look every 20 seconds.
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>

class QSocketNotifier;
struct nlmsghdr;

namespace doorplate {

class NetworkWatch : public QObject
{
    Q_OBJECT

public:
    explicit NetworkWatch(QObject *parent = nullptr);
    ~NetworkWatch() override;

signals:
    // Several in a row for one change; whoever listens lets them settle.
    void changed();

private:
    void read();
    bool isNews(const QByteArray &messages);
    bool isLinkNews(const nlmsghdr *header);

    int m_socket = -1;
    QSocketNotifier *m_notifier = nullptr;
    QHash<int, bool> m_links; // by index: whether they run
    QSet<QByteArray> m_known; // addresses with their interface, as the kernel wrote them
};

} // namespace doorplate
