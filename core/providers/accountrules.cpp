// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/accountrules.h"

#include "core/model/ipv6suffix.h"
#include "core/model/serverendpoint.h"
#include "core/providers/coded/custompath.h"
#include "core/providers/protocols.h"
#include "core/wire/template.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Kind = FieldProblem::Kind;

constexpr qsizetype longestName = 100;
constexpr qsizetype longestServer = 260; // a name of 253, a colon and a port
constexpr qsizetype longestPath = 2000;
constexpr qsizetype longestText = 1000;
constexpr qsizetype longestCommand = 4000;

class Judge
{
public:
    Judge(const Account &judged, const Catalog &catalog)
        : account(judged),
          description(catalog.find(judged.provider)),
          isCustom(judged.provider == u"custom")
    {
    }

    FieldProblems judged(const QList<Account> &others)
    {
        checkName(others);
        checkProvider();
        checkCheckip();
        checkServer();
        checkDomains();
        checkPeriod();
        checkUsername();
        checkFamilies();
        checkHostIds();
        checkOwnFields();
        checkSecretSources();
        if (description)
            problems += problemsOf(*description, account);
        std::stable_partition(problems.begin(), problems.end(), [](const FieldProblem &one) { return !one.isWarning; });
        return problems;
    }

private:
    void complain(const QString &field, Kind kind, const QString &detail = {}, bool isWarning = false)
    {
        problems += {field, kind, detail, isWarning};
    }

    bool checkText(const QString &field, const QString &text, qsizetype longest)
    {
        if (text.size() > longest)
            complain(field, Kind::TooLong, QString::number(longest));
        else if (hasControlCharacter(text))
            complain(field, Kind::ControlCharacter);
        else
            return true;
        return false;
    }

    void checkName(const QList<Account> &others)
    {
        const QString name = account.name.trimmed();
        if (name.isEmpty())
            return complain(u"name"_s, Kind::Missing);
        checkText(u"name"_s, account.name, longestName);
        for (const Account &other : others) {
            if (other.id != account.id && other.name.trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return complain(u"name"_s, Kind::DuplicateName, name);
        }
    }

    void checkProvider()
    {
        if (account.provider.isEmpty())
            complain(u"provider"_s, Kind::Missing);
        else if (!description)
            complain(u"provider"_s, Kind::UnknownProvider, account.provider.left(longestName));
        else if (description->status == ProviderStatus::Closed)
            complain(u"provider"_s, Kind::ClosedProvider, description->statusNote);
        if (account.ssl || !description)
            return;
        // Where the provider offers plain HTTP it is the person's choice, but never one made unseen.
        complain(u"ssl"_s, Kind::UnencryptedSecret, {}, isCustom || description->isEncryptionOptional);
    }

    // name[:port] and nothing else: what a pasted URL brought along belongs into its own fields.
    void checkEndpoint(const QString &field, const QString &text)
    {
        if (!checkText(field, text, longestServer))
            return;
        if (text.contains(u'@'))
            return complain(field, Kind::SecretInField);
        const auto endpoint = ServerEndpoint::parse(text);
        if (!endpoint)
            complain(field, Kind::NotAServer, endpoint.error().detail);
        else if (endpoint->ssl)
            complain(field, Kind::NotAServer, text.trimmed().left(text.trimmed().indexOf(u"://") + 3));
        else if (endpoint->path)
            complain(field, Kind::NotAServer, *endpoint->path);
    }

    void checkCheckip()
    {
        if (!account.checkipServer.trimmed().isEmpty())
            checkEndpoint(u"checkipServer"_s, account.checkipServer);
        if (checkText(u"checkipPath"_s, account.checkipPath, longestPath) && account.checkipPath.contains(u"://"))
            complain(u"checkipPath"_s, Kind::PathHasScheme);
        checkText(u"checkipCommand"_s, account.checkipCommand, longestCommand);
        checkText(u"caFile"_s, account.caFile, longestPath);
    }

    void checkServer()
    {
        if (!isCustom) {
            const auto needless = [this](const QString &field, bool isFilled) {
                if (isFilled)
                    complain(field, Kind::NotForThisProvider, {}, true);
            };
            needless(u"customServer"_s, !account.customServer.isEmpty());
            needless(u"customPath"_s, !account.customPath.isEmpty());
            needless(u"customResponses"_s, !account.customResponses.isEmpty());
            needless(u"appendAddress"_s, account.appendAddress);
            return;
        }
        if (account.customServer.trimmed().isEmpty())
            complain(u"customServer"_s, Kind::Missing);
        else
            checkEndpoint(u"customServer"_s, account.customServer);
        if (account.customPath.trimmed().isEmpty())
            complain(u"customPath"_s, Kind::Missing);
        else
            problems += checkCustomPath(account.customPath);
        for (const QString &response : account.customResponses)
            checkText(u"customResponses"_s, response, longestText);
    }

    void checkDomains()
    {
        if (account.domains.isEmpty())
            return complain(u"domains"_s, Kind::Missing);
        const bool isFqdnNeeded = !description || description->hostnameForm == HostnameForm::Fqdn;
        QHash<QString, int> times;
        for (const Hostname &host : account.domains) {
            if (isFqdnNeeded && !host.isFqdn())
                complain(u"domains"_s, Kind::NotAFullName, host.display());
            if (++times[host.ascii()] == 2) // told once, however often
                complain(u"domains"_s, Kind::DuplicateHostname, host.display());
        }
        const int most = description ? description->hostsPerAccount : 0;
        if (most > 0 && account.domains.size() > most)
            complain(u"domains"_s, Kind::TooManyHostnames, QString::number(most));
    }

    void checkPeriod()
    {
        if (account.updatePeriod < Account::leastPeriod)
            complain(u"updatePeriod"_s, Kind::PeriodTooShort, QString::number(Account::leastPeriod.count()));
        else if (account.updatePeriod > Account::mostPeriod)
            complain(u"updatePeriod"_s, Kind::PeriodTooLong, QString::number(Account::mostPeriod.count()));
    }

    void checkUsername()
    {
        const bool isFilled = !account.username.trimmed().isEmpty();
        checkText(u"username"_s, account.username, longestText);
        const bool isInPath = isCustom && CustomPath(account.customPath).uses(u'u');
        const ProviderField *field = description ? description->field(u"username") : nullptr;
        if (!isFilled && (isInPath || (field && field->isRequired)))
            complain(u"username"_s, Kind::Missing);
        if (isFilled && description && description->status != ProviderStatus::Closed && !field)
            complain(u"username"_s, Kind::NotForThisProvider, {}, true);
    }

    void checkFamilies()
    {
        if (account.ipv4.isOff() && account.ipv6.isOff())
            complain(u"ipv4"_s, Kind::NoFamily);
        checkFamily(AddressFamily::IPv4, description && description->supportsIpv4);
        checkFamily(AddressFamily::IPv6, description && description->supportsIpv6);
    }

    void checkFamily(AddressFamily family, bool isSupported)
    {
        const AddressChoice &choice = account.choice(family);
        if (choice.isOff())
            return;
        const QString field = keyOf(family);
        const bool isKnown = description && description->status != ProviderStatus::Closed;
        if (isKnown && !isSupported)
            complain(field, Kind::FamilyUnsupported, field);
        if (choice.kind != AddressChoice::Kind::Source)
            return;
        if (choice.source.isEmpty() || choice.source.size() > longestText || hasControlCharacter(choice.source))
            complain(field, Kind::UnknownSource, choice.source.simplified().left(longestName));
        else if (choice.source == u"command" && account.checkipCommand.trimmed().isEmpty())
            complain(u"checkipCommand"_s, Kind::Missing);
        else if (choice.source == u"checkip" && account.checkipServer.trimmed().isEmpty())
            complain(u"checkipServer"_s, Kind::Missing);
    }

    void checkHostIds()
    {
        const int length = account.ipv6PrefixLength;
        if (length < 1 || length > 127)
            complain(u"ipv6PrefixLength"_s, Kind::PrefixOutOfRange, QString::number(length));
        checkHostId(u"ipv6HostId"_s, account.ipv6HostId);
        for (auto it = account.ipv6HostIds.cbegin(); it != account.ipv6HostIds.cend(); ++it) {
            const bool isOurs =
                std::ranges::any_of(account.domains, [&it](const Hostname &host) { return host.ascii() == it.key(); });
            if (!isOurs)
                complain(u"ipv6HostId"_s, Kind::NotOneOfTheNames, it.key().left(longestName));
            checkHostId(u"ipv6HostId"_s, it.value());
        }
    }

    void checkHostId(const QString &field, const QString &text)
    {
        if (text.trimmed().isEmpty() || !checkText(field, text, longestName))
            return;
        const auto suffix = Ipv6Suffix::parse(text);
        if (!suffix)
            complain(field, Kind::NotAHostId, text.trimmed());
        else if (suffix->exceeds(account.ipv6PrefixLength))
            complain(field, Kind::HostIdTooLong, text.trimmed());
    }

    void checkOwnFields()
    {
        for (auto it = account.fields.cbegin(); it != account.fields.cend(); ++it) {
            checkText(it.key(), it.value(), longestText);
            const ProviderField *field = description ? description->field(it.key()) : nullptr;
            if (field && field->isSecret)
                complain(it.key(), Kind::SecretInField);
            else if (description && !field)
                complain(it.key(), Kind::NotForThisProvider, {}, true);
        }
        for (const ProviderField &field : description ? description->fields : QList<ProviderField>()) {
            const bool isOwn = !field.isSecret && field.key != u"username";
            if (isOwn && field.isRequired && account.fields.value(field.key).trimmed().isEmpty())
                complain(field.key, Kind::Missing);
        }
    }

    void checkSecretSources()
    {
        for (auto it = account.secrets.cbegin(); it != account.secrets.cend(); ++it) {
            const bool needsText = it->kind == SecretSource::Kind::Command || it->kind == SecretSource::Kind::File;
            if (needsText && it->text.trimmed().isEmpty())
                complain(it.key(), Kind::Missing);
            else
                checkText(it.key(), it->text, longestCommand);
            const ProviderField *field = description ? description->field(it.key()) : nullptr;
            if (description && description->status != ProviderStatus::Closed && !(field && field->isSecret))
                complain(it.key(), Kind::NotForThisProvider, {}, true);
        }
    }

    const Account &account;
    const Description *description;
    bool isCustom;
    FieldProblems problems;
};

void splitPasted(QString &server, QString &path, bool &ssl)
{
    const auto endpoint = ServerEndpoint::parse(server);
    if (!endpoint || (!endpoint->path && !endpoint->ssl))
        return;
    server = endpoint->nameAndPort();
    if (endpoint->path && (*endpoint->path != u"/" || path.isEmpty()))
        path = *endpoint->path;
    ssl = endpoint->ssl.value_or(ssl);
}

} // namespace

FieldProblems checkAccount(const Account &account, const Catalog &catalog, const QList<Account> &others)
{
    return Judge(account, catalog).judged(others);
}

FieldProblems checkCustomPath(const QString &path)
{
    static const QRegularExpression literalSecret(
        u"[?&](pass(word|wd)?|pwd|token|(api)?_?key|secret|auth)=([^&%]|%[0-9a-f]{2})+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString field = u"customPath"_s;
    if (path.size() > longestPath)
        return {{field, Kind::TooLong, QString::number(longestPath)}};
    if (hasControlCharacter(path))
        return {{field, Kind::ControlCharacter}};
    FieldProblems problems;
    if (path.contains(u"://"))
        problems += {field, Kind::PathHasScheme};
    for (const QString &specifier : CustomPath(path).unknownSpecifiers()) {
        const bool isLone = specifier.size() == 1;
        problems += {field, isLone ? Kind::LoneSpecifier : Kind::UnknownSpecifier, specifier};
    }
    // It works, but a path is kept in the settings file, where no password should be.
    if (const auto match = literalSecret.match(path); match.hasMatch())
        problems += {field, Kind::SecretInField, match.captured(1), true};
    return problems;
}

QStringList missingSecrets(const Account &account, const Description &description, const Credentials &credentials)
{
    QStringList missing;
    for (const ProviderField &field : description.secretFields()) {
        const bool isInPath =
            description.id == u"custom" && field.key == u"password" && CustomPath(account.customPath).uses(u'p');
        if ((field.isRequired || isInPath) && !credentials.has(field.key))
            missing += field.key;
    }
    return missing;
}

FieldProblems checkTypedSecrets(const Account &account, const Description &description, const Credentials &typed)
{
    FieldProblems problems;
    for (const FieldProblem &problem : problemsOf(description, account, typed)) {
        if (typed.has(problem.field))
            problems += problem;
    }
    return problems;
}

ReadDomains readDomains(QStringView text, HostnameForm form)
{
    ReadDomains read;
    const auto complain = [&read](Kind kind, const QString &name) {
        read.problems += {u"domains"_s, kind, name.simplified().left(longestName)};
    };
    for (const QString &name : splitNames(text)) {
        const auto host = Hostname::parse(name, form);
        const bool isLabel = !host && Hostname::parse(name, HostnameForm::Label);
        if (!host)
            complain(isLabel && !name.contains(u'.') ? Kind::NotAFullName : Kind::NotAHostname, name);
        else if (read.hosts.contains(*host))
            complain(Kind::DuplicateHostname, host->display());
        else
            read.hosts += *host;
    }
    return read;
}

Account withPastedUrlsSplit(const Account &account)
{
    Account split = account;
    splitPasted(split.customServer, split.customPath, split.ssl);
    splitPasted(split.checkipServer, split.checkipPath, split.checkipSsl);
    return split;
}

} // namespace doorplate
