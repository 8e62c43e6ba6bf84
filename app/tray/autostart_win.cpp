// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Run key of the person's own registry. A person who switched it off in the Task Manager leaves a mark beside it.
#include "app/tray/autostart.h"

#include <QDir>
#include <QSettings>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto runKey = "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_L1;
const auto approvedKey =
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Explorer\\StartupApproved\\Run"_L1;
constexpr auto valueName = "Doorplate"_L1;

} // namespace

Autostart::Autostart(QString program, QString profile) : m_program(std::move(program)), m_profile(std::move(profile)) {}

bool Autostart::isOn() const
{
    const QSettings run(runKey, QSettings::NativeFormat);
    if (run.value(valueName).toString().isEmpty())
        return false;
    const QByteArray mark = QSettings(approvedKey, QSettings::NativeFormat).value(valueName).toByteArray();
    return mark.isEmpty() || (mark.at(0) & 1) == 0; // odd: switched off in the Task Manager
}

Result<void> Autostart::setOn(bool isOn)
{
    QSettings run(runKey, QSettings::NativeFormat);
    QSettings approved(approvedKey, QSettings::NativeFormat);
    approved.remove(valueName);
    if (isOn) {
        const QString profile =
            m_profile.isEmpty() ? QString() : u" --profile \"%1\""_s.arg(QDir::toNativeSeparators(m_profile));
        run.setValue(valueName, u"\"%1\"%2 --background"_s.arg(QDir::toNativeSeparators(m_program), profile));
    } else {
        run.remove(valueName);
    }
    run.sync();
    if (run.status() != QSettings::NoError)
        return failed(Failure::Kind::Storage, runKey);
    return {};
}

} // namespace doorplate
