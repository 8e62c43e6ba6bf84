// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/namesmodel.h"

#include "ui/parts/fieldnote.h"
#include "ui/parts/icons.h"
#include "ui/parts/speaker.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

bool isSameHost(const HostStatus &a, const HostStatus &b)
{
    return a.host == b.host && a.family == b.family;
}

} // namespace

NamesModel::NamesModel(const Speaker &speaker, QObject *parent) : QAbstractItemModel(parent), m_speaker(speaker) {}

NamesModel::~NamesModel() = default;

void NamesModel::setStatuses(const QList<AccountStatus> &statuses)
{
    for (int row = int(m_nodes.size()) - 1; row >= 0; --row) {
        const QString &id = m_nodes[size_t(row)]->status.accountId;
        const bool stays = std::any_of(statuses.begin(), statuses.end(),
                                       [&id](const AccountStatus &status) { return status.accountId == id; });
        if (!stays) {
            beginRemoveRows({}, row, row);
            m_nodes.erase(m_nodes.begin() + row);
            renumber();
            endRemoveRows();
        }
    }
    for (int row = 0; row < statuses.size(); ++row)
        place(row, statuses.at(row));
}

void NamesModel::setStatus(const AccountStatus &status)
{
    const int row = rowOf(status.accountId);
    place(row < 0 ? int(m_nodes.size()) : row, status);
}

void NamesModel::place(int row, const AccountStatus &status)
{
    const int old = rowOf(status.accountId);
    if (old < 0) {
        beginInsertRows({}, row, row);
        m_nodes.insert(m_nodes.begin() + row, std::make_unique<Node>(Node{status, row}));
        renumber();
        endInsertRows();
        return;
    }
    if (old != row) { // only ever upwards: the rows before are settled
        beginMoveRows({}, old, old, {}, row);
        auto node = std::move(m_nodes[size_t(old)]);
        m_nodes.erase(m_nodes.begin() + old);
        m_nodes.insert(m_nodes.begin() + row, std::move(node));
        renumber();
        endMoveRows();
    }
    update(row, status);
}

void NamesModel::renumber()
{
    for (size_t row = 0; row < m_nodes.size(); ++row)
        m_nodes[row]->row = int(row);
}

void NamesModel::update(int row, const AccountStatus &status)
{
    AccountStatus &shown = m_nodes[size_t(row)]->status;
    if (shown == status)
        return;
    updateHosts(row, status.hosts);
    shown = status;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void NamesModel::updateHosts(int row, const QList<HostStatus> &hosts)
{
    QList<HostStatus> &shown = m_nodes[size_t(row)]->status.hosts;
    const QModelIndex account = index(row, 0);
    const bool isSameList = std::equal(shown.begin(), shown.end(), hosts.begin(), hosts.end(), isSameHost);
    if (!isSameList) {
        // The list itself changes only when the account was edited; then its few rows may be laid anew, those that stay
        // in place excepted.
        qsizetype kept = 0;
        while (kept < shown.size() && kept < hosts.size() && isSameHost(shown.at(kept), hosts.at(kept)))
            ++kept;
        if (kept < shown.size()) {
            beginRemoveRows(account, int(kept), int(shown.size()) - 1);
            shown = shown.mid(0, kept);
            endRemoveRows();
        }
        if (kept < hosts.size()) {
            beginInsertRows(account, int(kept), int(hosts.size()) - 1);
            shown.append(hosts.mid(kept));
            endInsertRows();
        }
    }
    for (int i = 0; i < hosts.size(); ++i) {
        if (shown.at(i) == hosts.at(i))
            continue;
        shown[i] = hosts.at(i);
        emit dataChanged(index(i, 0, account), index(i, ColumnCount - 1, account));
    }
}

void NamesModel::refreshTimes()
{
    const QList<int> roles{Qt::DisplayRole};
    for (int row = 0; row < int(m_nodes.size()); ++row) {
        const QModelIndex account = index(row, 0);
        emit dataChanged(index(row, StateColumn), index(row, NextColumn), roles);
        if (const int hosts = rowCount(account); hosts > 0)
            emit dataChanged(index(0, StateColumn, account), index(hosts - 1, NextColumn, account), roles);
    }
}

int NamesModel::rowOf(const QString &accountId) const
{
    for (size_t row = 0; row < m_nodes.size(); ++row) {
        if (m_nodes[row]->status.accountId == accountId)
            return int(row);
    }
    return -1;
}

const AccountStatus *NamesModel::account(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    if (const auto *node = static_cast<const Node *>(index.constInternalPointer()))
        return &node->status;
    return &m_nodes[size_t(index.row())]->status;
}

const HostStatus *NamesModel::host(const QModelIndex &index) const
{
    if (!index.isValid() || !index.constInternalPointer())
        return nullptr;
    return &static_cast<const Node *>(index.constInternalPointer())->status.hosts.at(index.row());
}

QModelIndex NamesModel::indexOf(const QString &accountId) const
{
    const int row = rowOf(accountId);
    return row < 0 ? QModelIndex() : index(row, 0);
}

bool NamesModel::isSomethingNear() const
{
    const QDateTime now = m_speaker.now();
    const auto isNear = [&now](const std::optional<QDateTime> &when) { return when && qAbs(now.secsTo(*when)) < 90; };
    return std::any_of(m_nodes.begin(), m_nodes.end(), [&isNear](const std::unique_ptr<Node> &node) {
        return isNear(node->status.nextCheck) || isNear(node->status.lastCheck);
    });
}

bool NamesModel::isResumable(const QModelIndex &index) const
{
    const AccountStatus *status = account(index);
    return status && status->enabled && !host(index) && index.column() == NextColumn
           && status->state == HostState::Stopped;
}

QModelIndex NamesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, nullptr);
    return createIndex(row, column, m_nodes[size_t(parent.row())].get());
}

QModelIndex NamesModel::parent(const QModelIndex &child) const
{
    const auto *node = static_cast<const Node *>(child.constInternalPointer());
    return node ? createIndex(node->row, 0, nullptr) : QModelIndex();
}

int NamesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_nodes.size());
    if (parent.constInternalPointer() || parent.column() != 0)
        return 0;
    return int(m_nodes[size_t(parent.row())]->status.hosts.size());
}

int NamesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant NamesModel::data(const QModelIndex &index, int role) const
{
    const AccountStatus *status = account(index);
    if (!status)
        return {};
    const HostStatus *hostStatus = host(index);
    const bool isLink = isResumable(index);
    switch (role) {
    case Qt::DisplayRole:
        return hostStatus ? hostText(*hostStatus, index.column()) : accountText(*status, index.column());
    case Qt::DecorationRole:
        if (index.column() == StateColumn && status->enabled)
            return stateIcon(hostStatus ? hostStatus->state : status->state);
        return {};
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::FontRole: {
        QFont font;
        font.setBold(!hostStatus && index.column() == NameColumn);
        font.setUnderline(isLink);
        return font.bold() || font.underline() ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole:
        if (isLink)
            return QGuiApplication::palette().brush(QPalette::Link);
        return status->enabled ? QVariant() : QVariant(quietText(QGuiApplication::palette()));
    default:
        return {};
    }
}

QVariant NamesModel::accountText(const AccountStatus &account, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return tr("%1 – %2", "account, its provider")
            .arg(account.accountName, m_speaker.providerName(account.provider));
    case StateColumn:
        return account.enabled ? stateWord(account.state) : tr("Switched off");
    case NextColumn:
        if (account.enabled && account.state == HostState::Stopped)
            return tr("Resume");
        return account.enabled && account.nextCheck ? m_speaker.relativeTime(*account.nextCheck) : QString();
    case AddressColumn:
    case SinceColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant NamesModel::hostText(const HostStatus &host, int column) const
{
    switch (Column(column)) {
    case NameColumn:
        return host.family == AddressFamily::IPv6
                   ? tr("%1 (%2)", "host name, IPv6").arg(host.host.display(), describe(host.family))
                   : host.host.display();
    case AddressColumn:
        return host.address ? host.address->toString() : u"–"_s;
    case StateColumn:
        return stateWord(host, m_speaker.about(host));
    case SinceColumn:
        return host.since ? m_speaker.clockTime(*host.since) : QString();
    case NextColumn:
        return host.nextAttempt && host.state != HostState::Stopped ? m_speaker.relativeTime(*host.nextAttempt)
                                                                    : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString NamesModel::toolTip(const QModelIndex &index) const
{
    const HostStatus *status = host(index);
    const AccountStatus *owner = account(index);
    switch (Column(index.column())) {
    case StateColumn:
        return status ? sentence(*status, m_speaker.about(*status)) : QString();
    case SinceColumn:
        return status && status->since ? m_speaker.exactTime(*status->since) : QString();
    case NextColumn:
        if (status)
            return status->nextAttempt ? m_speaker.exactTime(*status->nextAttempt) : QString();
        return owner->nextCheck ? m_speaker.exactTime(*owner->nextCheck) : QString();
    case NameColumn:
    case AddressColumn:
    case ColumnCount:
        break;
    }
    return data(index, Qt::DisplayRole).toString(); // whole, where the column is too narrow for it
}

QVariant NamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case AddressColumn:
        return tr("Address");
    case StateColumn:
        return tr("State");
    case SinceColumn:
        return tr("Since");
    case NextColumn:
        return tr("Next");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace doorplate
