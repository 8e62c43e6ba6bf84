// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates made while the test runs, good and bad, so that none in the repository ever expires.
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace doorplate {

struct Certified {
    QSslCertificate certificate;
    QSslKey key;
};

struct CertificateWish {
    QByteArray commonName;
    QList<QByteArray> names; // "DNS:localhost", "IP:127.0.0.1"
    int validFromDays = -1;  // from today
    int validUntilDays = 30;
    const Certified *issuer = nullptr; // absent: self-signed
    bool isAuthority = false;
};

Certified makeCertificate(const CertificateWish &wish);

} // namespace doorplate
