// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/answers.h"
#include "app/control/doctor.h"

namespace doorplate {

void answerDoctor(Services &services, const QJsonObject &, QObject *context, const ControlDone &done)
{
    auto *doctor = new Doctor(services, context);
    QObject::connect(doctor, &Doctor::finished, context, [doctor, done](const Diagnosis &diagnosis) {
        doctor->deleteLater();
        done(ControlReply{diagnosis.isHealthy() ? ExitCode::Done : ExitCode::Refused, toJson(diagnosis), {}});
    });
    doctor->start();
}

} // namespace doorplate
