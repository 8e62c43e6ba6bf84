// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns what another program calls user name, password or zone into the fields of our provider: what all importers have
// in common. Whatever finds no place is noted.
#pragma once

#include "core/importers/foreignsettings.h"

namespace doorplate {

class ForeignAccount
{
public:
    // `client` is the key of the catalogue's aliases ("inadyn"); `place` is where the account begins.
    ForeignAccount(const ImportContext &context, QString client, ImportPlace place);

    // By the client's id for it. Nothing changes, and false, when none is known under this id.
    bool chooseProvider(const QString &foreignId);
    // By the name of the update server.
    bool chooseProviderOfServer(const QString &server);
    void chooseCustom(const QString &server, const QString &path);
    // No provider of ours: the account cannot be created, and says so.
    void refuse(const QString &foreignId, const ImportPlace &where);
    const Description *description() const { return m_description; }

    // All that needs no translation goes here directly.
    Account &account() { return m_imported.account; }
    void setLabel(const QString &label) { m_label = label; } // what the file calls the account; empty = nothing
    void addHost(const QString &host, const ImportPlace &place);
    // A value that belongs to the provider, by the client's word for it. Which field of ours it is, is told by the
    // provider's aliasFields, else by the word.
    void addTerm(const QString &term, const QString &value, const ImportPlace &place);
    void setPeriod(const QString &text, const ImportPlace &place);
    // A URL or "server[:port]/path" as the account's own CheckIP server; false when it cannot be understood.
    bool setCheckip(const QString &url);

    void inform(const ImportPlace &place, const QString &text);
    void lose(const ImportPlace &place, const QString &text);
    // For what no importer took out of its settings.
    void loseUnknown(const ForeignSettings &rest, const QString &program);
    const ImportPlace &place() const { return m_imported.place; }

    ImportedAccount finished();

private:
    struct Named {
        QString text;
        ImportPlace place;
    };
    struct Term {
        QString name;
        QString value;
        ImportPlace place;
    };

    QString targetOf(const Term &term) const;
    QString onlyFieldLeft(bool isSecret) const;
    void place(const Term &term);
    void placeHosts();
    void placeHost(const Named &host);
    void placeCustomLabel(const Named &host);
    void settleFamilies();
    void settleCheckip();
    void settleSecrets();
    std::optional<QString> zoneNamed() const;
    QString proposedName() const;

    const ImportContext &m_context;
    QString m_client;
    const Description *m_description = nullptr;
    ImportedAccount m_imported;
    QString m_label;
    QList<Named> m_hosts;
    QList<Term> m_terms;
};

} // namespace doorplate
