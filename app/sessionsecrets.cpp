// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sessionsecrets.h"

#include <QCoreApplication>
#include <QTimer>

namespace doorplate {

namespace {

QString keyOf(const QString &accountId, const QString &field)
{
    return accountId + u'/' + field;
}

} // namespace

void SessionSecrets::read(const QString &accountId, const QString &field, QObject *context, Read done)
{
    Result<std::optional<Secret>> answer;
    if (const auto found = m_secrets.constFind(keyOf(accountId, field)); found != m_secrets.cend())
        answer = *found;
    QTimer::singleShot(0, context, [done = std::move(done), answer] { done(answer); });
}

void SessionSecrets::write(const QString &accountId, const QString &field, const Secret &secret, QObject *context,
                           Wrote done)
{
    put(accountId, field, secret);
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

void SessionSecrets::remove(const QString &accountId, const QString &field, QObject *context, Wrote done)
{
    m_secrets.remove(keyOf(accountId, field));
    QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
}

QString SessionSecrets::name() const
{
    return QCoreApplication::translate("SessionSecrets", "the memory of this program");
}

bool SessionSecrets::has(const QString &accountId, const QString &field) const
{
    return m_secrets.contains(keyOf(accountId, field));
}

void SessionSecrets::put(const QString &accountId, const QString &field, const Secret &secret)
{
    m_secrets.insert(keyOf(accountId, field), secret);
}

} // namespace doorplate
