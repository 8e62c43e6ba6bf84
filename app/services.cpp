// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/keychainstore.h"
#include "core/log/categories.h"
#include "core/model/serverendpoint.h"
#include "core/store/jsonfile.h"

namespace doorplate {

using namespace Qt::StringLiterals;

ResolverAccess ServicesWish::resolversWanted()
{
    const QString wanted = qEnvironmentVariable("DOORPLATE_RESOLVER");
    if (wanted.isEmpty())
        return ResolverAccess::system();
    const auto server = ServerEndpoint::parse(wanted);
    const QHostAddress address(server ? server->host : QString());
    if (address.isNull())
        return {};
    const quint16 port = quint16(server->port.value_or(53));
    return ResolverAccess{{DnsServer{address, port}}, port};
}

Services::Services(ServicesWish wish)
    : paths(std::move(wish.paths)),
      catalog(paths.providersFolder),
      settings(paths.settingsFile),
      accounts(paths.accountsFile),
      state(paths.stateFile),
      history(paths.historyFile),
      keychain(wish.keychain ? std::move(wish.keychain) : std::make_unique<KeychainStore>()),
      resolvers(std::move(wish.resolvers))
{
}

Services::~Services() = default;

void Services::sweep() const
{
    int removed = 0;
    for (const QString &file : {paths.settingsFile, paths.accountsFile, paths.stateFile})
        removed += sweepUnfinished(file);
    if (removed > 0)
        qCInfo(logStore) << "removed" << removed << "files that a killed program left half written";
}

Result<QStringList> Services::load()
{
    QStringList notes;
    for (const Result<QStringList> &read : {settings.load(), accounts.load(), state.load()}) {
        if (!read)
            return read;
        notes += *read;
    }
    engine = std::make_unique<Engine>(EngineParts{clock, network, catalog, sources, accounts, settings, state, history,
                                                  *keychain, session, resolvers});
    return notes;
}

} // namespace doorplate
