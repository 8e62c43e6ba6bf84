// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The first glance: is my name right, since when, and how is it known; with Update now and Pause.
#pragma once

#include "core/model/accountstatus.h"
#include "core/policy/nat.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QPushButton;

namespace doorplate {

class AddressLine;
class Speaker;

class StatusHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StatusHeader(const Speaker &speaker, QWidget *parent = nullptr);

    void showStatuses(const QList<AccountStatus> &statuses);
    void showObservation(const Observation &observation);
    void showNat(const NatFinding &nat);
    // until: when the pause ends by itself, if it does.
    void showPaused(bool isPaused, const std::optional<QDateTime> &until);
    void refreshTimes();

signals:
    void updateWanted();
    void pauseWanted(std::optional<std::chrono::minutes> length); // nothing: until the person resumes
    void unpauseWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildButtons();
    void dress();
    AddressLine *line(AddressFamily family) const { return family == AddressFamily::IPv4 ? m_ipv4 : m_ipv6; }

    const Speaker &m_speaker;
    QList<AccountStatus> m_statuses;
    bool m_isPaused = false;
    std::optional<QDateTime> m_pausedUntil;
    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_pauseWords;
    AddressLine *m_ipv4;
    AddressLine *m_ipv6;
    QLabel *m_nat;
    QPushButton *m_update;
    QPushButton *m_pause;
    QPushButton *m_unpause;
};

} // namespace doorplate
