// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/signing/rsa.h"

#include <QRegularExpression>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T *what) const
    {
        release(what);
    }
};
using Bio = std::unique_ptr<BIO, Release<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using Context = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;

// libcrypto skips whatever stands around a key; a paste that went wrong had better be told.
bool isOneKey(const QByteArray &pem)
{
    static const QRegularExpression form(
        u"^-----BEGIN ((?:RSA )?PRIVATE KEY)-----[A-Za-z0-9+/=\\s]+-----END \\1-----$"_s);
    return form.match(QString::fromUtf8(pem.trimmed())).hasMatch();
}

int noPassphrase(char *, int, int, void *)
{
    return -1; // or OpenSSL would ask on the terminal
}

const EVP_MD *algorithm(RsaDigest digest)
{
    switch (digest) {
    case RsaDigest::Sha256:
        return EVP_sha256();
    case RsaDigest::Sha512:
        return EVP_sha512();
    }
    Q_UNREACHABLE();
    return nullptr;
}

} // namespace

std::optional<QByteArray> rsaSignature(const QByteArray &pem, const QByteArray &message, RsaDigest digest)
{
    if (!isOneKey(pem))
        return std::nullopt;
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    const Context context(EVP_MD_CTX_new());
    if (!key || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA
        || EVP_DigestSignInit(context.get(), nullptr, algorithm(digest), nullptr, key.get()) != 1)
        return std::nullopt;
    const auto *bytes = reinterpret_cast<const unsigned char *>(message.constData());
    std::size_t size = 0;
    if (EVP_DigestSign(context.get(), nullptr, &size, bytes, std::size_t(message.size())) != 1)
        return std::nullopt;
    QByteArray signature(qsizetype(size), '\0');
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                       std::size_t(message.size()))
        != 1)
        return std::nullopt;
    signature.truncate(qsizetype(size));
    return signature;
}

} // namespace doorplate
