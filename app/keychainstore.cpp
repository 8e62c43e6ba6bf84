// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychainstore.h"

#include "app/keychainhealth.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "doorplate"_L1;

QString keyOf(const QString &accountId, const QString &field)
{
    return accountId + u'/' + field;
}

Failure failureOf(QKeychain::Error error, const QString &words)
{
    QString detail;
    switch (error) {
    case QKeychain::AccessDeniedByUser:
        detail = KeychainStore::tr("access to the keychain was refused by the person at the keyboard");
        break;
    case QKeychain::AccessDenied:
        detail = KeychainStore::tr("the keychain is locked or refuses access");
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        detail = KeychainStore::tr("there is no keychain service on this system");
        break;
    case QKeychain::CouldNotDeleteEntry:
        detail = KeychainStore::tr("the keychain could not delete the entry");
        break;
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::OtherError:
        detail = words.isEmpty() ? KeychainStore::tr("the keychain failed without saying why")
                                 : KeychainStore::tr("the keychain says: %1").arg(words);
        break;
    }
    return Failure{Failure::Kind::NoSecret, detail};
}

// A better word than the library's, where there is one.
std::optional<QString> troubleOf(KeychainHealth health, bool isAbsent)
{
    switch (health) {
    case KeychainHealth::Open:
        return std::nullopt;
    case KeychainHealth::Locked:
        return KeychainStore::tr("the keychain is locked, and nobody unlocked it");
    case KeychainHealth::NotSetUp:
        if (isAbsent) // where nothing was ever kept, nothing is missing
            return std::nullopt;
        return KeychainStore::tr("no keychain has been set up for you yet, and its service could not ask you to do so");
    case KeychainHealth::Absent:
        return KeychainStore::tr("no keychain service is running in this session");
    case KeychainHealth::Silent:
        return KeychainStore::tr("the keychain service does not answer");
    }
    return std::nullopt;
}

} // namespace

KeychainStore::KeychainStore(std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent),
      m_deadline(deadline)
{
}

// The job is left to live as long as the keychain takes: libsecret calls back into it, so that destroying it early would
// be a use after free. What ends with the deadline or the context is only that anybody listens.
void KeychainStore::run(QKeychain::Job *job, const QString &key, QObject *context, Answered done)
{
    const QPointer<QObject> alive(context);
    auto *waiting = new QObject(this); // dies with the answer; owns the deadline
    const auto answer = [waiting, alive, done = std::move(done)](const Answer &value) {
        waiting->deleteLater();
        waiting->disconnect();
        if (alive)
            done(value);
    };
    if (const auto hindrance = keychainHindrance()) {
        delete job;
        QTimer::singleShot(0, waiting, [answer, hindrance] { answer(failed(Failure::Kind::NoSecret, *hindrance)); });
        return;
    }
    QTimer::singleShot(m_deadline, waiting, [answer] {
        answer(failed(Failure::Kind::NoSecret, tr("the keychain did not answer in time")));
    });
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, waiting, [waiting, answer](QKeychain::Job *finished) {
        if (finished->error() == QKeychain::NoError) {
            const auto *read = qobject_cast<QKeychain::ReadPasswordJob *>(finished);
            answer(std::optional<Secret>(read ? Secret(read->binaryData()) : Secret()));
            return;
        }
        const bool isAbsent = finished->error() == QKeychain::EntryNotFound;
        const Failure failure = failureOf(finished->error(), finished->errorString());
        // libsecret says "no such entry" of a locked keychain too, when nobody unlocks it.
        diagnoseKeychain(waiting, [answer, isAbsent, failure](KeychainHealth health) {
            if (const auto trouble = troubleOf(health, isAbsent))
                answer(failed(Failure::Kind::NoSecret, *trouble));
            else if (isAbsent)
                answer(std::optional<Secret>());
            else
                answer(std::unexpected(failure));
        });
    });
    job->start();
}

void KeychainStore::read(const QString &accountId, const QString &field, QObject *context, Read done)
{
    run(new QKeychain::ReadPasswordJob(service), keyOf(accountId, field), context, std::move(done));
}

void KeychainStore::write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
                          Wrote done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    const QByteArray bytes = secret.reveal();
    // As text, so that a person finds it readable in the keychain's own program. What is no text goes as bytes.
    if (const QString text = QString::fromUtf8(bytes); text.toUtf8() == bytes)
        job->setTextData(text);
    else
        job->setBinaryData(bytes);
    run(job, keyOf(accountId, field), context, [done = std::move(done)](const Answer &answer) {
        done(answer ? Result<void>() : Result<void>(std::unexpected(answer.error())));
    });
}

void KeychainStore::remove(const QString &accountId, const QString &field, QObject *context, Wrote done)
{
    run(new QKeychain::DeletePasswordJob(service), keyOf(accountId, field), context,
        [done = std::move(done)](const Answer &answer) {
            done(answer ? Result<void>() : Result<void>(std::unexpected(answer.error())));
        });
}

QString KeychainStore::name() const
{
    return keychainName();
}

} // namespace doorplate
