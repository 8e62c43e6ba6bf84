// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/pastedserver.h"

#include "core/model/serverendpoint.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PastedServer)
};

} // namespace

std::optional<PastedServer> takenApart(const QString &text)
{
    const auto endpoint = ServerEndpoint::parse(text);
    if (!endpoint || (!endpoint->ssl && !endpoint->path))
        return std::nullopt;
    PastedServer pasted{endpoint->nameAndPort(), endpoint->path, endpoint->ssl, {}};
    const QString scheme = endpoint->ssl.value_or(true) ? u"https://"_s : u"http://"_s;
    if (endpoint->ssl && endpoint->path)
        pasted.said = Words::tr("The whole address was taken apart: server, path and SSL are filled in.");
    else if (endpoint->ssl)
        pasted.said = Words::tr("“%1” does not belong here; it was moved to SSL.").arg(scheme);
    else
        pasted.said = Words::tr("The path was moved to its own field.");
    return pasted;
}

} // namespace doorplate
