// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/consensus.h"

#include <QSet>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

// Two with the same name are one witness.
QString witnessName(SourceMethod method, const QString &operatorName, const QString &id)
{
    if (method == SourceMethod::Dns)
        return keyOf(method);
    return keyOf(method) + u'/' + (operatorName.isEmpty() ? id : operatorName.toCaseFolded());
}

struct Claim {
    Address address;
    QSet<QString> witnesses;
};

const Source *sourceOf(const Reading &reading, const QList<Source> &asked)
{
    const auto found =
        std::ranges::find_if(asked, [&reading](const Source &source) { return source.id == reading.source; });
    return found == asked.end() ? nullptr : &*found;
}

bool counts(const Reading &reading)
{
    return reading.address && publishable(*reading.address, reading.family);
}

QList<Claim> claimsOf(const QList<Reading> &readings)
{
    QList<Claim> claims;
    for (const Reading &reading : readings) {
        if (!counts(reading))
            continue;
        const QString witness = witnessName(reading.method, reading.operatorName, reading.source);
        const auto claim =
            std::ranges::find_if(claims, [&](const Claim &one) { return one.address == *reading.address; });
        if (claim == claims.end())
            claims.append({*reading.address, {witness}});
        else
            claim->witnesses.insert(witness);
    }
    return claims;
}

qsizetype needed(const Address &address, const AgreementRule &rule)
{
    return rule.known == address ? 1 : std::max(1, rule.witnesses);
}

// "192.168.1.5 (private)" where an address was refused by its name; else the key of the failure.
QString refusal(const Failure &failure)
{
    const bool isByName =
        failure.kind == Failure::Kind::BadReply && Address::parse(failure.detail.section(u' ', 0, 0)).has_value();
    return isByName ? failure.detail : keyOf(failure.kind);
}

QString whoSaidWhat(const QList<Reading> &readings, const QList<Source> &asked)
{
    QStringList said;
    for (const Reading &reading : readings) {
        const Source *source = sourceOf(reading, asked);
        const QString name = source && !source->name.isEmpty() ? source->name : reading.source;
        said.append(name + u": "_s
                    + (reading.address ? reading.address->toString() : refusal(reading.address.error())));
    }
    return said.join(u", "_s);
}

QList<Reading> readingsOf(const QList<Reading> &readings, const QList<Source> &asked, bool Source::*mark)
{
    QList<Reading> own;
    for (const Reading &reading : readings) {
        const Source *source = sourceOf(reading, asked);
        if (source && source->*mark)
            own.append(reading);
    }
    return own;
}

// What may be agreed on: anything that somebody says; where the person named a source and it answered, only its answer.
QList<Claim> candidates(const QList<Reading> &readings, const QList<Source> &asked)
{
    const QList<Claim> named = claimsOf(readingsOf(readings, asked, &Source::isNamed));
    QList<Claim> claims = claimsOf(readings);
    if (named.isEmpty())
        return claims;
    claims.removeIf([&named](const Claim &claim) {
        return std::ranges::none_of(named, [&claim](const Claim &one) { return one.address == claim.address; });
    });
    return claims;
}

QList<Address> addressesWithEnough(const QList<Claim> &claims, const AgreementRule &rule)
{
    QList<Address> enough;
    for (const Claim &claim : claims) {
        if (claim.witnesses.size() >= needed(claim.address, rule))
            enough.append(claim.address);
    }
    return enough;
}

QList<Source> unanswered(const QList<Reading> &readings, const QList<Source> &asked)
{
    QList<Source> rest = asked;
    rest.removeIf([&readings](const Source &source) {
        return std::ranges::any_of(readings, [&source](const Reading &reading) { return reading.source == source.id; });
    });
    return rest;
}

} // namespace

Result<Address> agree(const QList<Reading> &readings, const QList<Source> &asked, const AgreementRule &rule)
{
    if (asked.isEmpty())
        return failed(Failure::Kind::Misconfigured, u"no source to ask"_s);
    const QList<Reading> own = readingsOf(readings, asked, &Source::isOwners);
    const QList<Claim> ownClaims = claimsOf(own);
    if (ownClaims.size() == 1)
        return ownClaims.front().address;
    if (ownClaims.isEmpty() && asked.size() == 1 && own.size() == 1 && !own.front().address)
        return own.front().address;
    const QList<Address> enough =
        ownClaims.isEmpty() ? addressesWithEnough(candidates(readings, asked), rule) : QList<Address>{};
    if (enough.size() == 1)
        return enough.front();
    return failed(Failure::Kind::NoAgreement, whoSaidWhat(readings, asked));
}

bool isSettled(const QList<Reading> &readings, const QList<Source> &asked, const AgreementRule &rule)
{
    const QList<Source> rest = unanswered(readings, asked);
    if (rest.isEmpty())
        return true;
    if (std::ranges::any_of(rest, [](const Source &source) { return source.isOwners || source.isNamed; }))
        return false;
    if (agree(readings, asked, rule))
        return true;
    const QList<Claim> claims = candidates(readings, asked);
    if (addressesWithEnough(claims, rule).size() > 1)
        return true;
    QSet<QString> more;
    for (const Source &source : rest)
        more.insert(witnessOf(source));
    const bool canLift = std::ranges::any_of(
        claims, [&](const Claim &claim) { return (claim.witnesses + more).size() >= needed(claim.address, rule); });
    if (!claimsOf(readingsOf(readings, asked, &Source::isNamed)).isEmpty())
        return !canLift;
    // The rest may also agree on an address that nobody has named yet, or confirm the known one.
    return !canLift && !rule.known && more.size() < std::max(1, rule.witnesses);
}

int bestSupport(const QList<Reading> &readings)
{
    int best = 0;
    for (const Claim &claim : claimsOf(readings))
        best = std::max(best, static_cast<int>(claim.witnesses.size()));
    return best;
}

QString witnessOf(const Source &source)
{
    return witnessName(source.method, source.operatorName, source.id);
}

} // namespace doorplate
