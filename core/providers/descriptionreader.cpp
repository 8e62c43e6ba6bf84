// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/descriptionreader.h"

#include "core/providers/protocols.h"
#include "core/providers/recipe.h"
#include "core/providers/rest/restrecipe.h"
#include "core/providers/values.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Need = ObjectReader::Need;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderFile)
};

QString readDay(ObjectReader &reader, const QString &key)
{
    static const QRegularExpression form(u"^\\d{4}(-\\d{2}(-\\d{2})?)?$"_s);
    const QString day = reader.text(key);
    if (reader.has(key) && !form.match(day).hasMatch())
        reader.complain(key, Words::tr("\"%1\" is not a day, month or year like 2026-11-22").arg(day));
    return day;
}

QUrl readUrl(ObjectReader &reader, const QString &key)
{
    const QString text = reader.text(key);
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
    if (!text.isEmpty() && !isWeb)
        reader.complain(key, Words::tr("\"%1\" is not a web address").arg(text));
    return url;
}

ProviderField readField(ObjectReader &reader)
{
    static const QRegularExpression form(u"^[a-z][A-Za-z0-9]*$"_s);
    ProviderField field;
    field.key = reader.text(u"key"_s, Need::Required);
    if (!form.match(field.key).hasMatch() || (commonValueNames().contains(field.key) && field.key != u"zone"))
        reader.complain(u"key"_s, Words::tr("\"%1\" cannot be the key of a field").arg(field.key));
    field.label = reader.text(u"label"_s, Need::Required);
    field.isSecret = reader.truth(u"secret"_s, false);
    field.isRequired = reader.truth(u"required"_s, true);
    field.help = reader.text(u"help"_s);
    if ((field.key == u"password" && !field.isSecret) || (field.key == u"username" && field.isSecret))
        reader.complain(u"secret"_s, Words::tr("a password is secret, a user name is not"));
    return field;
}

void readStanding(ObjectReader &reader, Description &made)
{
    const QStringList statuses{keyOf(ProviderStatus::Active), keyOf(ProviderStatus::Closing),
                               keyOf(ProviderStatus::Closed)};
    const auto status = reader.oneOf(u"status"_s, statuses, Need::Required);
    made.status = providerStatusFromKey(statuses.at(status.value_or(0))).value_or(ProviderStatus::Active);
    made.statusSince = readDay(reader, u"statusSince"_s);
    made.statusNote = reader.text(u"statusNote"_s);
    if (made.status != ProviderStatus::Active && made.statusNote.isEmpty())
        reader.complainHere(Words::tr("\"statusNote\" has to say what happened and what to use instead"));
    const QStringList evidences{keyOf(Evidence::Vendor), keyOf(Evidence::Client), keyOf(Evidence::Tried),
                                keyOf(Evidence::Weak)};
    const bool isUsable = made.status != ProviderStatus::Closed;
    const auto evidence = reader.oneOf(u"evidence"_s, evidences, isUsable ? Need::Required : Need::Optional);
    made.evidence = evidenceFromKey(evidences.at(evidence.value_or(1))).value_or(Evidence::Client);
    made.evidenceSince = readDay(reader, u"evidenceSince"_s);
}

void readFamilies(ObjectReader &reader, Description &made)
{
    const QStringList families = reader.texts(u"families"_s);
    made.supportsIpv4 = families.contains(keyOf(AddressFamily::IPv4));
    made.supportsIpv6 = families.contains(keyOf(AddressFamily::IPv6));
    for (const QString &family : families) {
        if (!addressFamilyFromKey(family))
            reader.complain(u"families"_s, Words::tr("\"%1\" is neither ipv4 nor ipv6").arg(family));
    }
    if (families.isEmpty())
        reader.complainHere(Words::tr("\"%1\" is missing").arg(u"families"_s));
    made.needsCompanion = reader.truth(u"erasesMissingFamily"_s, false);
}

void readHosts(ObjectReader &reader, Description &made)
{
    made.hostsPerRequest = reader.number(u"hostsPerRequest"_s, 0, 1000, 1);
    made.hostsPerAccount = reader.number(u"hostsPerAccount"_s, 0, 1000, 0);
    reader.object(u"hostname"_s, Need::Optional, [&](ObjectReader &hostname) {
        const auto form = hostname.oneOf(u"form"_s, {u"fqdn"_s, u"label"_s});
        made.hostnameForm = form.value_or(0) == 1 ? HostnameForm::Label : HostnameForm::Fqdn;
        made.hostnameLabel = hostname.text(u"label"_s);
    });
}

void readLimits(ObjectReader &reader, Description &made)
{
    reader.object(u"limits"_s, Need::Optional, [&](ObjectReader &limits) {
        made.policy.minInterval = std::chrono::seconds(limits.number(u"minInterval"_s, 0, 864000, 300));
        const auto days = [&](const QString &key) -> std::optional<std::chrono::days> {
            const auto number = limits.number(key, 1, 3650);
            return number ? std::optional(std::chrono::days(*number)) : std::nullopt;
        };
        made.policy.refreshAfter = days(u"refreshAfterDays"_s);
        made.policy.confirmEvery = days(u"confirmEveryDays"_s);
        made.policy.comparesAtProvider = limits.truth(u"comparesAtProvider"_s, false);
    });
}

void readAliases(ObjectReader &reader, Description &made)
{
    reader.members(u"aliases"_s, [&](const QString &client, const QJsonValue &value) {
        QStringList ids;
        for (const QJsonValue id : value.toArray()) {
            if (id.isString() && !id.toString().isEmpty())
                ids += id.toString();
        }
        if (!value.isArray() || ids.size() != value.toArray().size())
            reader.complain(u"aliases"_s, Words::tr("\"%1\" has to be a list of texts").arg(client));
        made.aliases.insert(client, ids);
    });
}

// After the fields, which they speak of.
void readAliasFields(ObjectReader &reader, Description &made)
{
    reader.members(u"aliasFields"_s, [&](const QString &client, const QJsonValue &value) {
        const QJsonObject words = value.toObject();
        for (auto word = words.begin(); word != words.end(); ++word) {
            const QString key = word.value().toString();
            if (key != u"-" && !made.field(key))
                reader.complain(u"aliasFields"_s,
                                Words::tr("\"%1\" is neither a field of this provider nor \"-\"").arg(key));
            made.aliasFields[client].insert(word.key(), key);
        }
    });
}

void readUsable(ObjectReader &reader, Description &made, Strictness strictness)
{
    readFamilies(reader, made);
    readHosts(reader, made);
    made.isEncryptionOptional = reader.oneOf(u"encryption"_s, {u"required"_s, u"optional"_s}).value_or(0) == 1;
    QStringList keys;
    reader.objects(u"fields"_s, Need::Required, [&](ObjectReader &field) {
        made.fields += readField(field);
        if (keys.contains(made.fields.last().key))
            field.complainHere(Words::tr("two fields are called \"%1\"").arg(made.fields.last().key));
        keys += made.fields.last().key;
    });
    reader.object(u"checkip"_s, Need::Optional, [&](ObjectReader &checkip) {
        if (checkip.has(u"ipv4"_s))
            made.checkip.insert(AddressFamily::IPv4, readUrl(checkip, u"ipv4"_s));
        if (checkip.has(u"ipv6"_s))
            made.checkip.insert(AddressFamily::IPv6, readUrl(checkip, u"ipv6"_s));
    });
    readLimits(reader, made);

    made.protocol = reader.any(u"protocol"_s).toObject();
    if (made.protocol.contains(u"ttl"_s))
        made.fields += ProviderField{u"wantedTtl"_s, Words::tr("TTL"), false, false,
                                     Words::tr("Seconds that others may remember the address. Empty leaves a record as "
                                               "it is; a new one gets the provider's usual value.")};
    made.server = serverOf(made.protocol);
    ObjectReader protocol(made.protocol, u"/protocol"_s, reader.problems());
    if (made.protocol.isEmpty()) {
        reader.complainHere(Words::tr("\"%1\" is missing").arg(u"protocol"_s));
    } else if (protocol.has(u"coded"_s)) {
        protocol.text(u"server"_s); // for search and display; the code knows its own
        if (protocol.oneOf(u"coded"_s, codedProtocols()))
            protocol.finish();
    } else if (strictness == Strictness::Whole) {
        if (isRestRecipe(made.protocol))
            readRestRecipe(protocol, made);
        else
            readRecipe(protocol, made);
        protocol.finish();
    }
}

FileProblem syntaxProblem(const QByteArray &json, const QJsonParseError &error)
{
    return {textPlaceAt(json, error.offset),
            Words::tr("this is not JSON: %1. Look at this place and just before it").arg(error.errorString())};
}

} // namespace

std::expected<Description, QList<FileProblem>> readDescription(const QByteArray &json, Strictness strictness)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(QList{syntaxProblem(json, error)});
    if (!document.isObject())
        return std::unexpected(QList{FileProblem{{1, 1}, Words::tr("a provider file is one JSON object")}});

    static const QRegularExpression idForm(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    PlaceProblems problems;
    ObjectReader reader(document.object(), {}, problems);
    Description made;
    reader.text(u"$schema"_s);
    reader.texts(u"notes"_s); // for those who maintain the file
    made.id = reader.text(u"id"_s, Need::Required);
    if (!idForm.match(made.id).hasMatch())
        reader.complain(u"id"_s, Words::tr("an id is made of a-z, 0-9 and single hyphens"));
    made.name = reader.text(u"name"_s, Need::Required);
    made.website = readUrl(reader, u"website"_s);
    made.credentialsPage = readUrl(reader, u"credentialsPage"_s);
    readStanding(reader, made);
    readAliases(reader, made);
    if (made.status != ProviderStatus::Closed)
        readUsable(reader, made, strictness);
    else
        made.supportsIpv4 = false;
    readAliasFields(reader, made);
    reader.finish();
    if (problems.isEmpty())
        return made;

    QList<FileProblem> found;
    for (const PlaceProblem &problem : problems)
        found += {textPlaceOf(json, problem.pointer), problem.what};
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.place < b.place; });
    return std::unexpected(found);
}

} // namespace doorplate
