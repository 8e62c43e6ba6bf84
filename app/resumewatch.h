// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when the computer woke up: the address may be another one, and timers stood still meanwhile.
#pragma once

#include <QObject>

namespace doorplate {

class ResumeWatch : public QObject
{
    Q_OBJECT

public:
    explicit ResumeWatch(QObject *parent = nullptr);

signals:
    void resumed();

private slots:
    void prepareForSleep(bool isAboutToSleep);
};

} // namespace doorplate
