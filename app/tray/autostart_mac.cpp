// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A launch agent of the person's own, launchd.plist(5).
#include "app/tray/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString agentFile()
{
    return QDir::homePath() + u"/Library/LaunchAgents/io.github.doorplate.Doorplate.plist"_s;
}

QString argument(const QString &text)
{
    return u"    <string>"_s + text.toHtmlEscaped() + u"</string>\n"_s;
}

} // namespace

Autostart::Autostart(QString program, QString profile) : m_program(std::move(program)), m_profile(std::move(profile)) {}

bool Autostart::isOn() const
{
    return QFile::exists(agentFile());
}

Result<void> Autostart::setOn(bool isOn)
{
    const QString path = agentFile();
    if (!isOn) {
        if (QFile::exists(path) && !QFile::remove(path))
            return failed(Failure::Kind::Storage, path);
        return {};
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(Failure::Kind::Storage, path);
    QString arguments = argument(m_program) + argument(u"--background"_s);
    if (!m_profile.isEmpty())
        arguments += argument(u"--profile"_s) + argument(m_profile);
    const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                         "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                         "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                         "<plist version=\"1.0\">\n<dict>\n"
                         "  <key>Label</key>\n  <string>io.github.doorplate.Doorplate</string>\n"
                         "  <key>RunAtLoad</key>\n  <true/>\n"
                         "  <key>ProgramArguments</key>\n  <array>\n"_s
                         + arguments + u"  </array>\n</dict>\n</plist>\n"_s;
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failed(Failure::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace doorplate
