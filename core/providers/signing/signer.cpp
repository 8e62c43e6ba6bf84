// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/signing/signer.h"

#include "core/providers/signing/signers.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

const QList<Signer> &signerTable()
{
    static const QList<Signer> table{
        {u"aws4"_s, {u"id"_s, u"secret"_s, u"region"_s, u"service"_s}, {u"sessionToken"_s}, signAws4},
        {u"tc3"_s, {u"id"_s, u"secret"_s, u"service"_s}, {}, signTc3},
        {u"acs3"_s, {u"id"_s, u"secret"_s}, {}, signAcs3},
        {u"huawei"_s, {u"id"_s, u"secret"_s}, {}, signHuawei},
        {u"ovh"_s, {u"application"_s, u"secret"_s, u"consumer"_s, u"timestamp"_s}, {}, signOvh},
        {u"google-jwt"_s, {u"key"_s, u"scope"_s}, {}, signGoogleJwt},
        {u"transip-rsa"_s, {u"key"_s}, {}, signTransip},
        {u"oauth2-client-credentials"_s, {u"id"_s, u"secret"_s, u"scope"_s}, {}, signOauth2},
    };
    return table;
}

} // namespace

QStringList signerNames()
{
    QStringList names;
    for (const Signer &signer : signerTable())
        names += signer.name;
    return names;
}

const Signer *signerNamed(const QString &name)
{
    for (const Signer &signer : signerTable()) {
        if (signer.name == name)
            return &signer;
    }
    return nullptr;
}

} // namespace doorplate
