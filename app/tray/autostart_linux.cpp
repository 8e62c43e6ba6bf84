// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Desktop Application Autostart Specification: a desktop file in $XDG_CONFIG_HOME/autostart, which wins over one of
// the system's of the same name and may say Hidden=true.
#include "app/tray/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileName = "/autostart/io.github.doorplate.Doorplate.desktop"_L1;

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + fileName;
}

// The person's own file, else the system's.
QString decidingFile()
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    for (const QString &folder : folders) {
        if (QFile::exists(folder + fileName))
            return folder + fileName;
    }
    return {};
}

// Only the group [Desktop Entry] counts; of two equal keys the last does for the desktops that were looked at.
QMap<QString, QString> entriesOf(const QString &path)
{
    QMap<QString, QString> entries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return entries;
    bool isEntry = false;
    const QStringList lines = QString::fromUtf8(file.read(64 * 1024)).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u'['))
            isEntry = line.trimmed() == "[Desktop Entry]"_L1;
        const qsizetype equals = line.indexOf(u'=');
        if (isEntry && equals > 0 && !line.startsWith(u'#'))
            entries.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return entries;
}

// Desktop Entry Specification, "The Exec key": an argument in double quotes, with these characters escaped; % is doubled.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u"\\\\"_s; // twice: the value of a key is unescaped once before
        text += c;
        if (c == u'%')
            text += u'%';
    }
    return u'"' + text + u'"';
}

} // namespace

Autostart::Autostart(QString program, QString profile) : m_program(std::move(program)), m_profile(std::move(profile)) {}

bool Autostart::isOn() const
{
    const QString path = decidingFile();
    if (path.isEmpty())
        return false;
    const QMap<QString, QString> entries = entriesOf(path);
    // GNOME's switch is a key of its own.
    return !entries.value(u"Exec"_s).isEmpty() && entries.value(u"Hidden"_s) != "true"_L1
           && entries.value(u"X-GNOME-Autostart-enabled"_s) != "false"_L1;
}

Result<void> Autostart::setOn(bool isOn)
{
    const QString path = ownFile();
    if (!isOn) {
        if (QFile::exists(path) && !QFile::remove(path))
            return failed(Failure::Kind::Storage, path);
        if (decidingFile().isEmpty())
            return {};
        // The system starts it for everybody: a file of one's own has to say no.
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        return failed(Failure::Kind::Storage, path);
    const QString profile = m_profile.isEmpty() ? QString() : u" --profile "_s + quoted(m_profile);
    QSaveFile file(path);
    const QByteArray text = "[Desktop Entry]\n"
                            "Type=Application\n"
                            "Name=Doorplate\n"
                            "Exec="
                            + (quoted(m_program) + profile).toUtf8()
                            + " --background\n"
                              "Icon=io.github.doorplate.Doorplate\n"
                              "Terminal=false\n"
                              "Hidden="
                            + (isOn ? QByteArray("false\n") : QByteArray("true\n"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failed(Failure::Kind::Storage, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

} // namespace doorplate
