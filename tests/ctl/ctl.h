// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real doorplatectl with a profile of its own, without a keychain, and with no name server but the given one.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace doorplate {

class Ctl
{
public:
    struct Answer {
        int exit = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const; // empty unless the output is exactly one JSON document
    };

    Ctl();

    QString folder() const { return m_folder.path(); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    void setEnvironment(const QString &name, const QString &value) { m_environment.insert(name, value); }

    // The event loop runs meanwhile, so servers of the test can answer.
    Answer run(const QStringList &line, const QByteArray &input = {}) const;
    std::unique_ptr<QProcess> start(const QStringList &line) const;
    // A file of mode 0600 with this text.
    QString secretFile(const QString &name, const QByteArray &text) const;
    // All bytes of all files of the profile.
    QByteArray everything() const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace doorplate
