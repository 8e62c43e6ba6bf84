// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memorysecrets.h"

#include <QTimer>

namespace doorplate {

namespace {
QString keyOf(const QString &accountId, const QString &field)
{
    return accountId + u'/' + field;
}
} // namespace

void MemorySecrets::read(const QString &accountId, const QString &field, QObject *context, Read done)
{
    ++m_reads;
    Result<std::optional<Secret>> answer;
    const auto found = m_secrets.constFind(keyOf(accountId, field));
    if (m_failure)
        answer = std::unexpected(*m_failure);
    else if (found != m_secrets.cend())
        answer = *found;
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

void MemorySecrets::write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
                          Wrote done)
{
    Result<void> answer;
    if (m_failure)
        answer = std::unexpected(*m_failure);
    else
        m_secrets.insert(keyOf(accountId, field), secret);
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

void MemorySecrets::remove(const QString &accountId, const QString &field, QObject *context, Wrote done)
{
    Result<void> answer;
    if (m_failure)
        answer = std::unexpected(*m_failure);
    else
        m_secrets.remove(keyOf(accountId, field));
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

void MemorySecrets::put(const QString &accountId, const QString &field, const QByteArray &secret)
{
    m_secrets.insert(keyOf(accountId, field), Secret(secret));
}

} // namespace doorplate
