// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Hears what is sent to a group on one of this computer's networks: announcements, from whoever sends them. Whom to
// believe is decided above.
#pragma once

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace doorplate {

class GroupListener : public QObject
{
    Q_OBJECT

public:
    explicit GroupListener(QObject *parent = nullptr);
    ~GroupListener() override;

    // On the network of our own address. False when the port or the group is not to be had: then nothing is heard.
    bool listen(const QHostAddress &group, quint16 port, const QHostAddress &own);
    void close();

signals:
    // Datagrams of at most 1100 bytes, and at most 20 in a second; what is more is dropped unread.
    void heard(const QHostAddress &sender, quint16 senderPort, const QByteArray &bytes);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace doorplate
