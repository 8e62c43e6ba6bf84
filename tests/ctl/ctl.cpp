// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ctl/ctl.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSignalSpy>

namespace doorplate {

using namespace Qt::StringLiterals;

QJsonObject Ctl::Answer::json() const
{
    return QJsonDocument::fromJson(out).object();
}

Ctl::Ctl()
{
    QDir(m_folder.path()).mkdir(u"profile"_s);
    QDir(m_folder.path()).mkdir(u"run"_s);
    QFile::setPermissions(file(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    m_environment.insert(u"HOME"_s, m_folder.path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"run"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"TZ"_s, u"UTC"_s);
    m_environment.insert(u"DOORPLATE_RESOLVER"_s, u"none"_s);
    m_environment.insert(u"DOORPLATE_GATEWAY"_s, u"none"_s);
    for (const QString &sanitizer : {u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(qPrintable(sanitizer)))
            m_environment.insert(sanitizer, qEnvironmentVariable(qPrintable(sanitizer)));
    }
}

std::unique_ptr<QProcess> Ctl::start(const QStringList &line) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(m_folder.path());
    process->start(QStringLiteral(DOORPLATECTL), QStringList{u"--profile"_s, file(u"profile"_s)} + line);
    return process;
}

Ctl::Answer Ctl::run(const QStringList &line, const QByteArray &input) const
{
    const auto process = start(line);
    QSignalSpy finished(process.get(), &QProcess::finished);
    process->write(input);
    process->closeWriteChannel();
    if (finished.isEmpty() && !finished.wait(20'000)) {
        process->kill();
        process->waitForFinished();
        return {-2, process->readAllStandardOutput(), process->readAllStandardError()};
    }
    const int exit = process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -3;
    return {exit, process->readAllStandardOutput(), process->readAllStandardError()};
}

QString Ctl::secretFile(const QString &name, const QByteArray &text) const
{
    QFile secret(file(name));
    if (secret.open(QIODevice::WriteOnly))
        secret.write(text);
    secret.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return secret.fileName();
}

QByteArray Ctl::everything() const
{
    QByteArray all;
    QDirIterator files(file(u"profile"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile one(files.next());
        if (one.open(QIODevice::ReadOnly))
            all += one.fileName().toUtf8() + '\n' + one.readAll();
    }
    return all;
}

} // namespace doorplate
