// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal/rehearsalprofile.h"

#include "app/rehearsal/rehearsal.h"
#include "core/store/jsonfile.h"

#include <QFile>

namespace doorplate {

using namespace Qt::StringLiterals;

Result<RehearsalProfile> RehearsalProfile::make(const Rehearsal &rehearsal)
{
    RehearsalProfile profile;
    profile.m_folder = std::make_unique<QTemporaryDir>();
    if (!profile.m_folder->isValid())
        return failed(Failure::Kind::Storage, profile.m_folder->errorString());
    ServicesWish wish{.paths = Paths::below(profile.m_folder->path()), .resolvers = rehearsal.resolvers()};
    wish.keychain = std::make_unique<SessionSecrets>();
    if (const auto folder = ensureFolder(wish.paths.providersFolder); !folder)
        return std::unexpected(folder.error());
    QFile file(wish.paths.providersFolder + u'/' + Rehearsal::providerId() + u".json"_s);
    const QByteArray provider = rehearsal.providerFile();
    if (!file.open(QIODevice::WriteOnly) || file.write(provider) != provider.size())
        return failed(Failure::Kind::Storage, file.errorString());
    file.close();
    profile.m_services = std::make_unique<Services>(std::move(wish));
    Services &services = *profile.m_services;
    if (const auto &problems = services.catalog.problems(); !problems.isEmpty())
        return failed(Failure::Kind::Misconfigured, problems.front().what);
    if (const auto loaded = services.load(); !loaded)
        return std::unexpected(loaded.error());
    const Account account = rehearsal.account();
    profile.m_accountId = account.id;
    services.session.put(account.id, u"password"_s, Rehearsal::password());
    if (const auto added = services.accounts.add(account); !added)
        return std::unexpected(added.error());
    return profile;
}

} // namespace doorplate
