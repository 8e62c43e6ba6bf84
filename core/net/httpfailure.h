// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt's network errors mean in the house's words. Pure; used by HttpJob alone.
#pragma once

#include "core/model/result.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslError>

namespace doorplate {

// Nothing when the error only repeats the status of an answer that did arrive.
std::optional<Failure::Kind> failureKindOf(QNetworkReply::NetworkError error, int status);

// The one fault a person can act on, out of all that verification found.
TlsProblem tlsProblemOf(const QString &host, const QList<QSslError> &errors, const QSslCertificate &peer);

} // namespace doorplate
