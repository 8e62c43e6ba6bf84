// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// One family's address in the head of the window: the address, since when, when it was checked, and who says so.
#pragma once

#include "core/model/observation.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace doorplate {

class Speaker;

class AddressLine : public QWidget
{
    Q_OBJECT

public:
    AddressLine(const Speaker &speaker, AddressFamily family, QWidget *parent);

    void showKnown(const std::optional<Address> &address, const std::optional<QDateTime> &since);
    void showObservation(const Observation &observation);
    void refreshTimes();

private:
    QString votes() const;

    const Speaker &m_speaker;
    AddressFamily m_family;
    std::optional<Address> m_known;
    std::optional<QDateTime> m_since;
    std::optional<Observation> m_observation;
    QLabel *m_address;
    QLabel *m_words;
    QToolButton *m_agree;
    QLabel *m_votes;
};

} // namespace doorplate
