// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpfailure.h"

#include <algorithm>
#include <array>

namespace doorplate {

namespace {

struct FaultRow {
    QSslError::SslError error;
    TlsProblem::Fault fault;
};

// A certificate can have several faults; the row that stands higher is the one that is told.
using Fault = TlsProblem::Fault;
constexpr std::array<FaultRow, 11> faults{{
    {QSslError::CertificateRevoked, Fault::Revoked},
    {QSslError::CertificateBlacklisted, Fault::Revoked},
    {QSslError::CertificateExpired, Fault::Expired},
    {QSslError::CertificateNotYetValid, Fault::NotYetValid},
    {QSslError::SelfSignedCertificate, Fault::SelfSigned},
    {QSslError::SelfSignedCertificateInChain, Fault::UnknownAuthority},
    {QSslError::UnableToGetIssuerCertificate, Fault::UnknownAuthority},
    {QSslError::UnableToGetLocalIssuerCertificate, Fault::UnknownAuthority},
    {QSslError::UnableToVerifyFirstCertificate, Fault::UnknownAuthority},
    {QSslError::CertificateUntrusted, Fault::UnknownAuthority},
    {QSslError::HostNameMismatch, Fault::WrongName},
}};

} // namespace

std::optional<Failure::Kind> failureKindOf(QNetworkReply::NetworkError error, int status)
{
    using Kind = Failure::Kind;
    switch (error) {
    case QNetworkReply::NoError:
        return std::nullopt;
    case QNetworkReply::TimeoutError:
        return Kind::Timeout;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::Tls;
    case QNetworkReply::RemoteHostClosedError: // also within the body: half an answer is none
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Kind::Unreachable;
    case QNetworkReply::ProxyAuthenticationRequiredError: // of a tunnel, which has no status; else it is a 407
        return status >= 400 ? std::nullopt : std::optional(Kind::Unreachable);
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure:
        return Kind::BadReply;
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError: // also Qt's word for a body that cannot be decompressed
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return status >= 400 ? std::nullopt : std::optional(Kind::BadReply);
    }
    return Kind::BadReply;
}

TlsProblem tlsProblemOf(const QString &host, const QList<QSslError> &errors, const QSslCertificate &peer)
{
    TlsProblem problem{TlsProblem::Fault::Other, host, peer.effectiveDate(), peer.expiryDate()};
    for (const FaultRow &row : faults) {
        const auto found = std::find_if(errors.begin(), errors.end(),
                                        [&row](const QSslError &error) { return error.error() == row.error; });
        if (found == errors.end())
            continue;
        problem.fault = row.fault;
        if (!found->certificate().isNull()) { // an expired intermediate is told with its own dates
            problem.validFrom = found->certificate().effectiveDate();
            problem.validUntil = found->certificate().expiryDate();
        }
        break;
    }
    return problem;
}

} // namespace doorplate
