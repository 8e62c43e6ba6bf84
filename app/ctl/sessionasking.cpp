// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/sessionasking.h"

#include "app/services.h"
#include "core/text/describe.h"

#include <QCoreApplication>

namespace doorplate {

void askSessionSecrets(Services &services, const Terminal &terminal)
{
    if (!terminal.canAsk())
        return;
    for (const Account &account : services.accounts.accounts()) {
        const Description *description = services.catalog.find(account.provider);
        if (!account.enabled || !description)
            continue;
        for (const ProviderField &field : description->secretFields()) {
            if (account.secretSource(field.key).kind != SecretSource::Kind::Ask
                || services.session.has(account.id, field.key))
                continue;
            const QString question = QCoreApplication::translate("SessionAsking", "%1 of \"%2\" (not shown): ")
                                         .arg(providerText(field.label), account.name);
            const auto typed = terminal.askSecret(question);
            if (typed && !typed->isEmpty())
                services.session.put(account.id, field.key, *typed);
        }
    }
}

} // namespace doorplate
