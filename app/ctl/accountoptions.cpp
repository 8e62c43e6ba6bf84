// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/accountoptions.h"

#include "core/model/serverendpoint.h"
#include "core/text/describe.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QString tell(const char *text)
{
    return QCoreApplication::translate("AccountOptions", text);
}

// Applies the options one group after another; collects what is wrong instead of stopping at the first.
class Applying
{
public:
    Applying(Account account, const Arguments &arguments, const Catalog &catalog)
        : m_edit{std::move(account), {}, {}},
          m_arguments(arguments),
          m_catalog(catalog)
    {
    }

    std::expected<AccountEdit, QStringList> result(bool isNew);

private:
    void applyText(const QString &option, QString *field);
    void applySwitch(const QString &option, bool *field);
    void applyProvider();
    void applyServer(const QString &serverOption, const QString &pathOption, const QString &sslOption, QString *server,
                     QString *path, bool *ssl);
    void applyDomains();
    void applyPeriod();
    void applyChoice(const QString &option, AddressChoice *choice);
    void applyHostIds();
    void applyFields();
    void applySecretSources();
    void applyPassword();
    void addSecrets(bool isNew);
    std::optional<std::pair<QString, QString>> keyAndValue(const QString &option, const QString &text);
    bool isSecretField(const QString &key) const;
    void type(const QString &field, TypedSecret::From from);

    AccountEdit m_edit;
    const Arguments &m_arguments;
    const Catalog &m_catalog;
    const Description *m_description = nullptr;
    QStringList m_problems;
};

std::expected<AccountEdit, QStringList> Applying::result(bool isNew)
{
    Account &account = m_edit.account;
    applyText(u"name"_s, &account.name);
    applySwitch(u"enabled"_s, &account.enabled);
    applyProvider();
    applySwitch(u"checkip-ssl"_s, &account.checkipSsl);
    applyServer(u"checkip-server"_s, u"checkip-path"_s, u"checkip-ssl"_s, &account.checkipServer, &account.checkipPath,
                &account.checkipSsl);
    applySwitch(u"ssl"_s, &account.ssl);
    applyServer(u"custom-server"_s, u"custom-path"_s, u"ssl"_s, &account.customServer, &account.customPath,
                &account.ssl);
    applyDomains();
    applyPeriod();
    applyText(u"username"_s, &account.username);
    applyChoice(u"ipv4"_s, &account.ipv4);
    applyChoice(u"ipv6"_s, &account.ipv6);
    if (m_arguments.has(u"custom-response"_s)) {
        account.customResponses = m_arguments.values(u"custom-response"_s);
        account.customResponses.removeAll(QString());
    }
    applySwitch(u"append-address"_s, &account.appendAddress);
    applyText(u"checkip-command"_s, &account.checkipCommand);
    if (const auto file = m_arguments.value(u"ca-file"_s)) // the program that reads it later runs in another folder
        account.caFile = file->isEmpty() ? QString() : QFileInfo(*file).absoluteFilePath();
    applySwitch(u"checkip-trusted"_s, &account.checkipTrusted);
    applySwitch(u"publish-anyway"_s, &account.publishAnyway);
    applyHostIds();
    applyFields();
    applySecretSources();
    applyPassword();
    addSecrets(isNew);
    if (!m_problems.isEmpty())
        return std::unexpected(m_problems);
    return m_edit;
}

void Applying::applyText(const QString &option, QString *field)
{
    if (const auto value = m_arguments.value(option))
        *field = *value;
}

void Applying::applySwitch(const QString &option, bool *field)
{
    if (const auto value = m_arguments.value(option))
        *field = *value == "on"_L1;
}

void Applying::applyProvider()
{
    if (const auto wanted = m_arguments.value(u"provider"_s)) {
        const Description *known = m_catalog.find(*wanted);
        if (!known)
            known = m_catalog.findByAlias(*wanted);
        if (known && known->id != *wanted)
            m_edit.notes.append(
                tell(QT_TRANSLATE_NOOP("AccountOptions", "\"%1\" is called %2 here.")).arg(*wanted, known->id));
        m_edit.account.provider = known ? known->id : *wanted;
    }
    m_description = m_catalog.find(m_edit.account.provider);
}

// A pasted URL is taken apart; what its option says by name wins over what stood in the URL.
void Applying::applyServer(const QString &serverOption, const QString &pathOption, const QString &sslOption,
                           QString *server, QString *path, bool *ssl)
{
    applyText(pathOption, path);
    const auto typed = m_arguments.value(serverOption);
    if (!typed)
        return;
    *server = *typed;
    const auto endpoint = ServerEndpoint::parse(*typed);
    if (typed->isEmpty() || !endpoint)
        return; // the rules of the account say what is wrong with it
    *server = endpoint->nameAndPort();
    if (endpoint->path && *endpoint->path != "/"_L1 && !m_arguments.has(pathOption)) {
        *path = *endpoint->path;
        m_edit.notes.append(
            tell(QT_TRANSLATE_NOOP("AccountOptions", "The path \"%1\" was taken from the URL.")).arg(*path));
    }
    if (endpoint->ssl && !m_arguments.has(sslOption) && *endpoint->ssl != *ssl) {
        *ssl = *endpoint->ssl;
        m_edit.notes.append(*ssl ? tell(QT_TRANSLATE_NOOP("AccountOptions", "HTTPS was switched on, as in the URL."))
                                 : tell(QT_TRANSLATE_NOOP("AccountOptions", "HTTPS was switched off, as in the URL.")));
    }
}

void Applying::applyDomains()
{
    const auto typed = m_arguments.value(u"domain-name"_s);
    if (!typed)
        return;
    const HostnameForm form = m_description ? m_description->hostnameForm : HostnameForm::Fqdn;
    m_edit.account.domains.clear();
    for (const QString &name : splitNames(*typed)) {
        if (const auto host = Hostname::parse(name, form)) {
            m_edit.account.domains.append(*host);
            continue;
        }
        const bool isLabel = Hostname::parse(name, HostnameForm::Label).has_value() && !name.contains(u'.');
        m_problems.append(sentence(FieldProblem{
            u"domains"_s, isLabel ? FieldProblem::Kind::NotAFullName : FieldProblem::Kind::NotAHostname, name}));
    }
}

void Applying::applyPeriod()
{
    const auto typed = m_arguments.value(u"update-period"_s);
    if (!typed)
        return;
    bool isNumber = false;
    const qint64 seconds = typed->toLongLong(&isNumber);
    if (isNumber)
        m_edit.account.updatePeriod = std::chrono::seconds(seconds);
    else
        m_problems.append(
            tell(QT_TRANSLATE_NOOP("AccountOptions", "--update-period is a number of seconds; \"%1\" is none."))
                .arg(*typed));
}

void Applying::applyChoice(const QString &option, AddressChoice *choice)
{
    const auto typed = m_arguments.value(option);
    if (!typed)
        return;
    if (const auto understood = AddressChoice::fromText(*typed))
        *choice = *understood;
    else
        m_problems.append(tell(QT_TRANSLATE_NOOP("AccountOptions", "--%1 is auto, off or a source.")).arg(option));
}

// "ID" for all names of the account, "NAME=ID" for one of them; an empty ID takes it back.
void Applying::applyHostIds()
{
    Account &account = m_edit.account;
    for (const QString &text : m_arguments.values(u"ipv6-host-id"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0) {
            account.ipv6HostId = text.trimmed();
            continue;
        }
        const auto host = Hostname::parse(text.first(equals).trimmed(), HostnameForm::Label);
        const QString name = host ? host->ascii() : text.first(equals);
        const QString id = text.mid(equals + 1).trimmed();
        if (id.isEmpty())
            account.ipv6HostIds.remove(name);
        else if (id == "this"_L1)
            account.ipv6HostIds.insert(name, QString());
        else
            account.ipv6HostIds.insert(name, id);
    }
    const auto typed = m_arguments.value(u"ipv6-prefix-length"_s);
    if (!typed)
        return;
    bool isNumber = false;
    account.ipv6PrefixLength = typed->toInt(&isNumber);
    if (!isNumber)
        m_problems.append(
            tell(QT_TRANSLATE_NOOP("AccountOptions", "--ipv6-prefix-length is a number of bits; \"%1\" is none."))
                .arg(*typed));
}

std::optional<std::pair<QString, QString>> Applying::keyAndValue(const QString &option, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals > 0)
        return std::pair(text.left(equals), text.mid(equals + 1));
    m_problems.append(
        tell(QT_TRANSLATE_NOOP("AccountOptions", "--%1 needs KEY=VALUE; \"%2\" has no \"=\".")).arg(option, text));
    return std::nullopt;
}

bool Applying::isSecretField(const QString &key) const
{
    const ProviderField *field = m_description ? m_description->field(key) : nullptr;
    return key == "password"_L1 || (field && field->isSecret);
}

void Applying::applyFields()
{
    for (const QString &text : m_arguments.values(u"field"_s)) {
        // The text is not quoted in what follows: it may hold a secret that came here by mistake.
        const QString key = text.left(text.indexOf(u'='));
        if (text.contains(u'=') && isSecretField(key)) {
            m_problems.append(
                tell(QT_TRANSLATE_NOOP(
                         "AccountOptions",
                         "\"%1\" is a secret, and what stands on a command line can be read by every program "
                         "on this computer. Use --secret-file %1=FILE, --secret-command %1=CMD or "
                         "--secret-prompt %1."))
                    .arg(key));
            continue;
        }
        const auto pair = keyAndValue(u"field"_s, text);
        if (!pair)
            continue;
        if (m_description && !m_description->field(pair->first)) {
            m_problems.append(
                tell(QT_TRANSLATE_NOOP("AccountOptions", "%1 has no field \"%2\". \"doorplatectl providers %3\" "
                                                         "lists its fields."))
                    .arg(m_description->name, pair->first, m_description->id));
            continue;
        }
        if (pair->second.isEmpty())
            m_edit.account.fields.remove(pair->first);
        else
            m_edit.account.fields.insert(pair->first, pair->second);
    }
}

void Applying::applySecretSources()
{
    for (const auto &[option, kind] : {std::pair(u"secret-file"_s, SecretSource::Kind::File),
                                       std::pair(u"secret-command"_s, SecretSource::Kind::Command)}) {
        for (const QString &text : m_arguments.values(option)) {
            const auto pair = keyAndValue(option, text);
            if (!pair)
                continue;
            const bool isFile = kind == SecretSource::Kind::File;
            // The program that reads it later runs in another folder.
            m_edit.account.secrets.insert(pair->first,
                                          {kind, isFile ? QFileInfo(pair->second).absoluteFilePath() : pair->second});
        }
    }
    for (const QString &key : m_arguments.values(u"secret-prompt"_s))
        type(key, TypedSecret::From::Prompt);
}

void Applying::applyPassword()
{
    QStringList given;
    for (const QString &option :
         {u"password-stdin"_s, u"password-command"_s, u"password-file"_s, u"password-prompt"_s}) {
        if (m_arguments.has(option))
            given.append(u"--"_s + option);
    }
    if (given.size() > 1) {
        m_problems.append(
            tell(QT_TRANSLATE_NOOP("AccountOptions", "Only one of %1 can be used.")).arg(given.join(u", "_s)));
        return;
    }
    if (const auto command = m_arguments.value(u"password-command"_s))
        m_edit.account.secrets.insert(u"password"_s, {SecretSource::Kind::Command, *command});
    if (const auto file = m_arguments.value(u"password-file"_s)) {
        m_edit.account.secrets.insert(u"password"_s, {SecretSource::Kind::File, QFileInfo(*file).absoluteFilePath()});
    }
    if (m_arguments.has(u"password-stdin"_s))
        type(u"password"_s, TypedSecret::From::StandardInput);
    if (m_arguments.has(u"password-prompt"_s))
        type(u"password"_s, TypedSecret::From::Prompt);
}

void Applying::type(const QString &field, TypedSecret::From from)
{
    const ProviderField *known = m_description ? m_description->field(field) : nullptr;
    m_edit.account.secrets.remove(field); // the keychain is the default
    m_edit.secrets.append({field, known ? known->label : field, from, false});
}

void Applying::addSecrets(bool isNew)
{
    if (!isNew || !m_description)
        return;
    for (const ProviderField &field : m_description->secretFields()) {
        const bool isTyped = std::any_of(m_edit.secrets.cbegin(), m_edit.secrets.cend(),
                                         [&](const TypedSecret &secret) { return secret.field == field.key; });
        // Where a user name was given, a password is likely to belong to it; whoever has none presses Enter.
        const bool isLikely = field.key == "password"_L1 && !m_edit.account.username.isEmpty();
        if ((field.isRequired || isLikely) && !isTyped && !m_edit.account.secrets.contains(field.key))
            m_edit.secrets.append({field.key, providerText(field.label), TypedSecret::From::Prompt, !field.isRequired});
    }
}

} // namespace

QList<OptionSpec> accountOptions()
{
    const QStringList onOff{u"on"_s, u"off"_s};
    const auto option = [](const QString &name, const QString &placeholder, const char *help,
                           const QStringList &choices = {}, bool isRepeatable = false) {
        return OptionSpec{name, placeholder, tell(help), choices, isRepeatable};
    };
    return {
        option(u"provider"_s, u"ID"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "see \"doorplatectl providers\"; custom for any other")),
        option(u"domain-name"_s, u"NAMES"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "the names to keep, between commas, spaces or semicolons")),
        option(u"username"_s, u"NAME"_s, QT_TRANSLATE_NOOP("AccountOptions", "at the provider")),
        option(
            u"password-stdin"_s, {},
            QT_TRANSLATE_NOOP("AccountOptions", "read the password from standard input and keep it in the keychain")),
        option(u"password-file"_s, u"FILE"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "read the password from this file each time (mode 0600)")),
        option(u"password-command"_s, u"CMD"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "run this for the password each time")),
        option(u"password-prompt"_s, {},
               QT_TRANSLATE_NOOP("AccountOptions", "ask for the password now (a new account does so anyway)")),
        option(u"secret-file"_s, u"KEY=FILE"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "the same for another secret of the provider"), {}, true),
        option(u"secret-command"_s, u"KEY=CMD"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "the same for another secret of the provider"), {}, true),
        option(u"secret-prompt"_s, u"KEY"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "the same for another secret of the provider"), {}, true),
        option(u"field"_s, u"KEY=VALUE"_s, QT_TRANSLATE_NOOP("AccountOptions", "a field of the provider's own"), {},
               true),
        option(u"update-period"_s, u"SECONDS"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "how often the address is checked: 30 to 864000, usually 300")),
        option(u"ssl"_s, u"on|off"_s, QT_TRANSLATE_NOOP("AccountOptions", "HTTPS to the update server"), onOff),
        option(u"custom-server"_s, u"NAME[:PORT]"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "the update server, for the provider custom")),
        option(
            u"custom-path"_s, u"PATH"_s,
            QT_TRANSLATE_NOOP("AccountOptions", "its path, with %h %u %p %i %% for name, user, password, address, %")),
        option(u"custom-response"_s, u"WORD"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "an answer that means success, for the provider custom"), {}, true),
        option(u"append-address"_s, u"on|off"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "append the address to a custom path without any %"), onOff),
        option(
            u"checkip-server"_s, u"NAME[:PORT]"_s,
            QT_TRANSLATE_NOOP("AccountOptions", "the server that tells the address; empty = several that must agree")),
        option(u"checkip-path"_s, u"PATH"_s, QT_TRANSLATE_NOOP("AccountOptions", "its path, usually /")),
        option(u"checkip-ssl"_s, u"on|off"_s, QT_TRANSLATE_NOOP("AccountOptions", "HTTPS to it"), onOff),
        option(u"checkip-trusted"_s, u"on|off"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "believe it alone; off, a change needs a second witness"), onOff),
        option(u"checkip-command"_s, u"CMD"_s, QT_TRANSLATE_NOOP("AccountOptions", "run this for the address instead")),
        option(u"ca-file"_s, u"FILE"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "believe the authorities in this file too, for an update server of "
                                                   "your own (PEM)")),
        option(u"ipv4"_s, u"CHOICE"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "auto, off, or one source (\"interface:eth0\")")),
        option(u"ipv6"_s, u"CHOICE"_s, QT_TRANSLATE_NOOP("AccountOptions", "auto, off, or one source")),
        option(u"ipv6-host-id"_s, u"[NAME=]ID"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "IPv6 of another device at home: the end of its address, its "
                                                   "hardware address, or a whole address of it"),
               {}, true),
        option(u"ipv6-prefix-length"_s, u"BITS"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "how many bits of it are the network's, usually 64")),
        option(u"publish-anyway"_s, u"on|off"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "also with a VPN, behind a sign-in page, away from home"), onOff),
        option(u"enabled"_s, u"on|off"_s,
               QT_TRANSLATE_NOOP("AccountOptions", "whether anything is done for this account"), onOff),
        option(u"name"_s, u"NAME"_s, QT_TRANSLATE_NOOP("AccountOptions", "another name for the account")),
    };
}

std::expected<AccountEdit, QStringList> withOptions(Account account, bool isNew, const Arguments &arguments,
                                                    const Catalog &catalog)
{
    return Applying(std::move(account), arguments, catalog).result(isNew);
}

} // namespace doorplate
