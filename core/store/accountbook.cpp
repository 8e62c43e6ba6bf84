// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountbook.h"

#include "core/store/storetext.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr QLatin1StringView accountsKey("accounts");

bool isSameName(QStringView a, QStringView b)
{
    return a.trimmed().compare(b.trimmed(), Qt::CaseInsensitive) == 0;
}

QJsonObject rowOf(const Account &account, const QJsonObject &before)
{
    QJsonObject row = unknownAccountKeys(before);
    const QJsonObject known = toJson(account);
    for (auto it = known.begin(); it != known.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

} // namespace

AccountBook::AccountBook(QString path, QObject *parent) : QObject(parent), m_file(std::move(path)) {}

Result<QStringList> AccountBook::load()
{
    m_accounts.clear();
    m_rows.clear();
    m_problems.clear();
    m_unread = {};
    m_unknown = {};
    auto content = m_file.open();
    if (!content)
        return std::unexpected(content.error());
    const QJsonValue list = content->object.value(accountsKey);
    if (!list.isUndefined() && !list.isArray())
        content = m_file.setAside(StoreText::tr("“accounts” is not a list"));
    m_unknown = content->object;

    QStringList notes = content->notes;
    bool hasNewIds = false;
    const QJsonArray rows = content->object.value(accountsKey).toArray();
    for (const QJsonValue &row : rows) {
        if (row.isObject()) {
            hasNewIds |= takeRow(row.toObject(), notes);
        } else {
            m_unread.append(row);
            notes.append(StoreText::tr("One entry of the accounts is not an account and is left alone."));
        }
    }
    if (hasNewIds) {
        // Passwords are kept by id: one that is new at every start would lose them each time.
        if (const auto written = write(m_accounts, m_rows); !written)
            notes.append(StoreText::tr("The accounts could not be saved: %1").arg(written.error().detail));
    }
    return notes;
}

// Whether the account had to be given an id.
bool AccountBook::takeRow(const QJsonObject &row, QStringList &notes)
{
    QStringList problems;
    Account account = accountFromJson(row, &problems);
    // Copying a whole account within the file is the natural way to make a second one: the copy gets its own id.
    const bool isNewId = account.id.isEmpty() || find(account.id);
    QJsonObject kept = row;
    if (isNewId) {
        account.id = newAccountId();
        kept.insert(u"id"_s, account.id);
        problems.removeIf([](const QString &problem) { return problem.startsWith(u"id:"); });
    }
    if (account.name.trimmed().isEmpty())
        account.name = account.domains.isEmpty() ? account.provider : account.domains.front().display();
    if (findByName(account.name))
        problems.append(StoreText::tr("name: another account is called “%1” too").arg(account.name));
    for (const QString &problem : std::as_const(problems))
        notes.append(StoreText::tr("Account “%1”: %2").arg(account.name, problem));
    if (!problems.isEmpty())
        m_problems.insert(account.id, problems);
    m_rows.insert(account.id, kept);
    m_accounts.append(account);
    return isNewId;
}

const Account *AccountBook::find(QStringView id) const
{
    const auto found =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [id](const Account &account) { return account.id == id; });
    return found == m_accounts.cend() ? nullptr : &*found;
}

const Account *AccountBook::findByName(QStringView name) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                                    [name](const Account &account) { return isSameName(account.name, name); });
    return found == m_accounts.cend() ? nullptr : &*found;
}

Result<void> AccountBook::checkName(const Account &account) const
{
    for (const Account &other : m_accounts) {
        if (other.id != account.id && isSameName(other.name, account.name))
            return failed(Failure::Kind::Misconfigured,
                          StoreText::tr("another account is called “%1” too").arg(other.name));
    }
    return {};
}

Result<void> AccountBook::add(const Account &account)
{
    return addAll({account});
}

Result<void> AccountBook::addAll(const QList<Account> &accounts)
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const Account &account : std::as_const(m_accounts)) {
        ids.insert(account.id);
        names.insert(account.name.trimmed().toCaseFolded());
    }
    Rows rows = m_rows;
    for (const Account &account : accounts) {
        const QString name = account.name.trimmed().toCaseFolded();
        if (account.id.isEmpty() || ids.contains(account.id))
            return failed(Failure::Kind::Misconfigured, StoreText::tr("there is an account with this id already"));
        if (names.contains(name))
            return failed(Failure::Kind::Misconfigured,
                          StoreText::tr("another account is called “%1” too").arg(account.name));
        ids.insert(account.id);
        names.insert(name);
        rows.insert(account.id, rowOf(account, {}));
    }
    if (const auto written = write(m_accounts + accounts, rows); !written)
        return written;
    for (const Account &account : accounts)
        emit added(account);
    return {};
}

Result<void> AccountBook::replace(const Account &account)
{
    const Account *found = find(account.id);
    if (!found)
        return failed(Failure::Kind::Misconfigured, StoreText::tr("there is no such account"));
    const Account before = *found;
    // Where a file came with two accounts of one name, each can still be edited, and renamed.
    if (!isSameName(before.name, account.name)) {
        if (const auto free = checkName(account); !free)
            return free;
    }
    QList<Account> accounts = m_accounts;
    accounts[found - m_accounts.constData()] = account;
    Rows rows = m_rows;
    rows.insert(account.id, rowOf(account, m_rows.value(account.id)));
    if (const auto written = write(accounts, rows); !written)
        return written;
    QStringList problems;
    accountFromJson(m_rows.value(account.id), &problems);
    if (problems.isEmpty())
        m_problems.remove(account.id);
    else
        m_problems.insert(account.id, problems);
    emit edited(before, account);
    return {};
}

Result<void> AccountBook::remove(const QString &id)
{
    const Account *found = find(id);
    if (!found)
        return {};
    const Account before = *found;
    QList<Account> accounts = m_accounts;
    accounts.removeAt(found - m_accounts.constData());
    Rows rows = m_rows;
    rows.remove(id);
    if (const auto written = write(accounts, rows); !written)
        return written;
    m_problems.remove(id);
    emit removed(before);
    return {};
}

Result<void> AccountBook::write(const QList<Account> &accounts, const Rows &rows)
{
    QJsonArray list;
    for (const Account &account : accounts)
        list.append(rows.value(account.id));
    for (const QJsonValue &entry : std::as_const(m_unread))
        list.append(entry);
    QJsonObject object = m_unknown;
    object.insert(accountsKey, list);
    if (const auto saved = m_file.save(std::move(object)); !saved)
        return saved;
    m_accounts = accounts;
    m_rows = rows;
    return {};
}

} // namespace doorplate
