// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/secrets.h"

#include "core/text/describe.h"

#include <QFile>
#include <QProcess>
#include <QTimer>

#include <chrono>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds commandDeadline{15};
constexpr qint64 mostBytes = 64 * 1024;

std::unexpected<Failure> noSecret(const QString &why)
{
    return failed(Failure::Kind::NoSecret, why);
}

// The first line; or all of it where that line only opens a statement (tsig-keygen's), an object (a service's key in JSON)
// or a block (PEM), which would be no secret by itself.
Secret secretIn(const QByteArray &bytes)
{
    QByteArray line = bytes.left(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    const QByteArray opening = line.trimmed();
    const bool isOpening = opening == "{" || (opening.startsWith("key ") && opening.endsWith('{'))
                           || (opening.startsWith("-----BEGIN ") && opening.endsWith("-----"));
    return Secret(isOpening ? bytes.trimmed() : line);
}

} // namespace

CredentialsJob::CredentialsJob(SecretStore &keychain, SecretStore &session, Account account,
                               QList<ProviderField> fields, QObject *parent)
    : QObject(parent),
      m_keychain(keychain),
      m_session(session),
      m_account(std::move(account))
{
    for (const ProviderField &field : fields) {
        if (field.isSecret)
            m_fields.append(field);
    }
}

void CredentialsJob::start()
{
    QTimer::singleShot(0, this, &CredentialsJob::readNext);
}

void CredentialsJob::readNext()
{
    if (m_fields.isEmpty()) {
        emit finished(m_credentials);
        return;
    }
    const ProviderField field = m_fields.takeFirst();
    // What is not needed and was never given is not looked for: no keychain has to be there for it.
    if (!field.isRequired && !m_account.secrets.contains(field.key))
        return readNext();
    const SecretSource source = m_account.secretSource(field.key);
    switch (source.kind) {
    case SecretSource::Kind::Keychain:
        return readFrom(m_keychain, field);
    case SecretSource::Kind::Ask:
        return readFrom(m_session, field);
    case SecretSource::Kind::Command:
        return runCommand(field, source.text);
    case SecretSource::Kind::File:
        return readFile(field, source.text);
    }
}

void CredentialsJob::readFrom(SecretStore &store, const ProviderField &field)
{
    store.read(m_account.id, field.key, this,
               [this, field](const Result<std::optional<Secret>> &secret) { take(field, secret); });
}

void CredentialsJob::readFile(const ProviderField &field, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return take(field, noSecret(tr("the file %1 cannot be read: %2").arg(path, file.errorString())));
#ifdef Q_OS_UNIX
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (file.permissions() & others) {
        return take(field, noSecret(tr("other users of this computer may read the file %1; make it yours alone with "
                                       "\"chmod 600\"")
                                        .arg(path)));
    }
#endif
    take(field, std::optional<Secret>(secretIn(file.read(mostBytes))));
}

void CredentialsJob::runCommand(const ProviderField &field, const QString &command)
{
    auto *process = new QProcess(this);
    auto *deadline = new QTimer(process);
    const auto done = [this, process, field](const Result<std::optional<Secret>> &secret) {
        process->disconnect(this);
        process->kill();
        process->deleteLater();
        take(field, secret);
    };
    connect(process, &QProcess::errorOccurred, this, [done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(noSecret(tr("the password command cannot be started")));
    });
    connect(process, &QProcess::finished, this, [done, process](int code, QProcess::ExitStatus status) {
        if (status != QProcess::NormalExit || code != 0)
            return done(noSecret(tr("the password command ended with error %1").arg(code)));
        done(std::optional<Secret>(secretIn(process->readAllStandardOutput().left(mostBytes))));
    });
    connect(deadline, &QTimer::timeout, this,
            [done] { done(noSecret(tr("the password command did not end within 15 seconds"))); });
    deadline->setSingleShot(true);
    deadline->start(commandDeadline);
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardErrorFile(QProcess::nullDevice()); // it may say more than a log should hold
    process->setStandardInputFile(QProcess::nullDevice());
#ifdef Q_OS_WIN
    process->start(u"cmd.exe"_s, {u"/c"_s, command});
#else
    process->start(u"/bin/sh"_s, {u"-c"_s, command});
#endif
}

void CredentialsJob::take(const ProviderField &field, const Result<std::optional<Secret>> &secret)
{
    if (!secret) {
        emit finished(std::unexpected(secret.error()));
        return;
    }
    const bool isThere = secret->has_value() && !(*secret)->isEmpty();
    if (!isThere && field.isRequired) {
        emit finished(noSecret(m_account.secretSource(field.key).kind == SecretSource::Kind::Ask
                                   ? tr("it has to be typed again after each start")
                                   : tr("nothing is stored for \"%1\"").arg(providerText(field.label))));
        return;
    }
    if (isThere)
        m_credentials.secrets.insert(field.key, **secret);
    readNext();
}

} // namespace doorplate
