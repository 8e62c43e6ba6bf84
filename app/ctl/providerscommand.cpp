// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cells.h"
#include "app/ctl/command.h"
#include "app/ctl/providerfile.h"
#include "app/table.h"
#include "core/providers/catalog.h"
#include "core/text/describe.h"

#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

class ProvidersCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

    void start() override;

private:
    static QString listText(const QJsonObject &json);
    static QString oneText(const QJsonObject &json);
};

QJsonObject providerJson(const Description &description)
{
    QJsonArray fields;
    for (const ProviderField &field : description.fields) {
        fields.append(QJsonObject{{u"key"_s, field.key},
                                  {u"label"_s, field.label},
                                  {u"secret"_s, field.isSecret},
                                  {u"required"_s, field.isRequired},
                                  {u"help"_s, field.help}});
    }
    QJsonObject aliases{{u"inadyn"_s, QJsonArray()}, {u"ddclient"_s, QJsonArray()}, {u"truenas"_s, QJsonArray()}};
    for (auto it = description.aliases.cbegin(); it != description.aliases.cend(); ++it)
        aliases.insert(it.key(), QJsonArray::fromStringList(it.value()));
    const bool isUsable = description.status != ProviderStatus::Closed;
    return {{u"id"_s, description.id},
            {u"name"_s, description.name},
            {u"website"_s, description.website.toString()},
            {u"status"_s, keyOf(description.status)},
            {u"statusNote"_s, description.statusNote},
            {u"evidence"_s, isUsable ? keyOf(description.evidence) : QString()},
            {u"evidenceSince"_s, description.evidenceSince},
            {u"ipv4"_s, description.supportsIpv4},
            {u"ipv6"_s, description.supportsIpv6},
            {u"multiHost"_s, description.isMultiHost()},
            {u"fields"_s, fields},
            {u"aliases"_s, aliases}};
}

void ProvidersCommand::start()
{
    if (const auto file = arguments().value(u"check"_s)) {
        if (!arguments().words().isEmpty())
            return fail(ExitCode::Usage,
                        {tr("--check takes a file; it does not go together with the ID of a provider.")});
        return conclude(checkedProviderFile(*file, Catalog()), providerFileText);
    }
    const Catalog catalog(reach().paths().providersFolder);
    ControlReply reply;
    for (const CatalogProblem &problem : catalog.problems())
        reply.messages.append(problem.toText());
    QJsonArray providers;
    if (const QString id = arguments().words().value(0); !id.isEmpty()) {
        const Description *description = catalog.find(id);
        if (!description)
            description = catalog.findByAlias(id);
        if (!description) {
            return fail(ExitCode::Usage,
                        {tr("There is no provider \"%1\". \"doorplatectl providers\" lists all of them.").arg(id)});
        }
        providers.append(providerJson(*description));
        reply.json = {{u"providers"_s, providers}};
        return conclude(reply, oneText);
    }
    for (const Description &description : catalog.all())
        providers.append(providerJson(description));
    reply.json = {{u"providers"_s, providers}};
    conclude(reply, listText);
}

QString ProvidersCommand::listText(const QJsonObject &json)
{
    Table table({tr("ID"), tr("NAME"), tr("IPV6"), tr("STATUS")});
    for (const QJsonValue &value : json.value("providers"_L1).toArray()) {
        const QJsonObject provider = value.toObject();
        table.add({provider.value("id"_L1).toString(), provider.value("name"_L1).toString(),
                   provider.value("ipv6"_L1).toBool() ? tr("yes") : tr("no"), provider.value("status"_L1).toString()});
    }
    return table.toText();
}

QString ProvidersCommand::oneText(const QJsonObject &json)
{
    const QJsonObject provider = json.value("providers"_L1).toArray().at(0).toObject();
    QString text = provider.value("name"_L1).toString() + u" ("_s + provider.value("id"_L1).toString() + u")\n"_s;
    if (const QString website = provider.value("website"_L1).toString(); !website.isEmpty())
        text += website + u'\n';
    if (const QString note = provider.value("statusNote"_L1).toString(); !note.isEmpty())
        text += providerText(note) + u'\n';
    text += provider.value("ipv6"_L1).toBool() ? tr("It takes IPv6 addresses.") : tr("It takes IPv4 addresses only.");
    text += u'\n';
    text += provider.value("multiHost"_L1).toBool() ? tr("Several names go in one request.")
                                                    : tr("Each name is a request of its own.");
    text += u"\n\n"_s;
    Table table({tr("FIELD"), tr("OPTION"), tr("LABEL"), tr("NEEDED"), tr("WHERE TO FIND IT")});
    for (const QJsonValue &value : provider.value("fields"_L1).toArray()) {
        const QJsonObject field = value.toObject();
        const QString key = field.value("key"_L1).toString();
        QString option = u"--field "_s + key + u"=VALUE"_s;
        if (key == "username"_L1)
            option = u"--username NAME"_s;
        else if (key == "password"_L1)
            option = u"--password-stdin"_s;
        else if (field.value("secret"_L1).toBool())
            option = u"--secret-file "_s + key + u"=FILE"_s;
        table.add({key, option, providerText(field.value("label"_L1).toString()),
                   field.value("required"_L1).toBool() ? tr("yes") : tr("no"),
                   providerText(textCell(field.value("help"_L1)))});
    }
    return table.isEmpty() ? text : text + table.toText();
}

} // namespace

QList<CommandSpec> providersCommands()
{
    return {
        {.name = u"providers"_s,
         .synopsis = u"[ID] [--check FILE]"_s,
         .summary = ProvidersCommand::tr("all providers, or one with its fields; or whether a file is one"),
         .options = {{.name = u"check"_s,
                      .placeholder = u"FILE"_s,
                      .help = ProvidersCommand::tr("tell what is wrong with a provider file, or what it would send")}},
         .mostWords = 1,
         .make = [](Invocation invocation, Reach &reach, QObject *parent) -> Command * {
             return new ProvidersCommand(std::move(invocation), reach, parent);
         }}};
}

} // namespace doorplate

#include "providerscommand.moc"
