// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong is a value. A Failure says that no usable answer was got;
// a refusal by the provider is an Outcome (outcome.h), never a Failure.
#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace doorplate {

// Why a certificate was not believed. Nothing was sent over that connection.
struct TlsProblem {
    enum class Fault { Expired, NotYetValid, WrongName, SelfSigned, UnknownAuthority, Revoked, Other };

    Fault fault = Fault::Other;
    QString host;        // the server that was asked
    QDateTime validFrom; // of the certificate; null where unknown
    QDateTime validUntil;

    bool operator==(const TlsProblem &) const = default;
};

// Stored key of a fault ("expired", "notYetValid", …) and back.
QString keyOf(TlsProblem::Fault fault);
std::optional<TlsProblem::Fault> tlsFaultFromKey(QStringView key);

struct Failure {
    enum class Kind {
        Timeout,       // no whole answer within the deadline
        Unreachable,   // no connection, no such name, network down
        Tls,           // the certificate was not believed; see tls
        HttpStatus,    // an answer with a status that is none of ours; see httpStatus
        BadReply,      // an answer that could not be read
        NoAgreement,   // sources contradict each other, or too few answered
        NoSecret,      // a password could not be had
        Misconfigured, // a setting cannot work
        Storage,       // a file could not be read or written
        Clock,         // this computer's clock is too far off for a signature to be taken; see clockAhead
    };

    Kind kind = Kind::BadReply;
    QString detail; // for the person who looks closer: a name, a file, the system's own words; never a secret
    std::optional<int> httpStatus = {};
    std::optional<std::chrono::seconds> retryAfter = {}; // RFC 9110 section 10.2.3
    std::optional<TlsProblem> tls = {};
    std::optional<std::chrono::seconds> clockAhead = {}; // of the server's clock; negative = behind

    bool operator==(const Failure &) const = default;
};

// Stored key of a kind ("timeout", "unreachable", …) and back; the words of interface.md.
QString keyOf(Failure::Kind kind);
std::optional<Failure::Kind> failureKindFromKey(QStringView key);

template <typename T>
using Result = std::expected<T, Failure>;

[[nodiscard]] inline std::unexpected<Failure> failed(Failure::Kind kind, QString detail = {})
{
    return std::unexpected(Failure{kind, std::move(detail)});
}

} // namespace doorplate
