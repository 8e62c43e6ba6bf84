// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/sealedbox.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// 128 MiB and about half a second per guess (OWASP's advice for scrypt: N = 2^17, r = 8, p = 1).
constexpr quint64 cost = quint64(1) << 17;
constexpr quint64 mostCost = quint64(1) << 20;
constexpr quint64 blockSize = 8;
constexpr quint64 lanes = 1;
constexpr int keySize = 32;
constexpr int nonceSize = 12; // NIST SP 800-38D
constexpr int tagSize = 16;
constexpr int saltSize = 16;

struct CipherFree {
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherFree>;

// Wiped when it goes.
struct Key {
    QByteArray bytes = QByteArray(keySize, '\0');
    ~Key() { OPENSSL_cleanse(bytes.data(), size_t(bytes.size())); }
};

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool derive(Key &key, const Secret &passphrase, const QByteArray &salt, quint64 n)
{
    QByteArray phrase = passphrase.reveal();
    const bool isDone =
        EVP_PBE_scrypt(phrase.constData(), size_t(phrase.size()), readable(salt), size_t(salt.size()), n, blockSize,
                       lanes, 2 * 128 * blockSize * mostCost, writable(key.bytes), keySize)
        == 1;
    OPENSSL_cleanse(phrase.data(), size_t(phrase.size()));
    return isDone;
}

QByteArray field(const QJsonObject &box, QLatin1StringView name)
{
    return QByteArray::fromBase64(box.value(name).toString().toLatin1());
}

} // namespace

Result<QJsonObject> sealed(const QByteArray &bytes, const Secret &passphrase, const QByteArray &beside)
{
    QByteArray salt(saltSize, '\0');
    QByteArray nonce(nonceSize, '\0');
    QByteArray hidden(bytes.size(), '\0');
    QByteArray tag(tagSize, '\0');
    Key key;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    int length = 0;
    const bool isDone =
        cipher && RAND_bytes(writable(salt), saltSize) == 1 && RAND_bytes(writable(nonce), nonceSize) == 1
        && derive(key, passphrase, salt, cost)
        && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, readable(key.bytes), readable(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, readable(beside), int(beside.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), writable(hidden), &length, readable(bytes), int(bytes.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), writable(hidden) + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    if (!isDone)
        return failed(Failure::Kind::Storage, u"libcrypto"_s);
    return QJsonObject{{u"kdf"_s, u"scrypt"_s},
                       {u"n"_s, qint64(cost)},
                       {u"r"_s, qint64(blockSize)},
                       {u"p"_s, qint64(lanes)},
                       {u"salt"_s, QString::fromLatin1(salt.toBase64())},
                       {u"cipher"_s, u"aes-256-gcm"_s},
                       {u"nonce"_s, QString::fromLatin1(nonce.toBase64())},
                       {u"data"_s, QString::fromLatin1(hidden.toBase64())},
                       {u"tag"_s, QString::fromLatin1(tag.toBase64())}};
}

Result<QByteArray> unsealed(const QJsonObject &box, const Secret &passphrase, const QByteArray &beside)
{
    const qint64 n = box.value("n"_L1).toInteger();
    const QByteArray salt = field(box, "salt"_L1);
    const QByteArray nonce = field(box, "nonce"_L1);
    const QByteArray hidden = field(box, "data"_L1);
    QByteArray tag = field(box, "tag"_L1);
    const bool isKnown =
        box.value("kdf"_L1).toString() == "scrypt"_L1 && box.value("cipher"_L1).toString() == "aes-256-gcm"_L1
        && box.value("r"_L1).toInteger() == qint64(blockSize) && box.value("p"_L1).toInteger() == qint64(lanes);
    if (!isKnown || n < 1024 || n > qint64(mostCost) || (n & (n - 1)) != 0 || salt.size() < saltSize
        || nonce.size() != nonceSize || tag.size() != tagSize)
        return failed(Failure::Kind::BadReply);
    Key key;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    QByteArray bytes(hidden.size(), '\0');
    int length = 0;
    const bool isReady =
        cipher && derive(key, passphrase, salt, quint64(n))
        && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, readable(key.bytes), readable(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, readable(beside), int(beside.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), writable(bytes), &length, readable(hidden), int(hidden.size())) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1;
    if (!isReady)
        return failed(Failure::Kind::BadReply);
    if (EVP_DecryptFinal_ex(cipher.get(), writable(bytes) + length, &length) != 1)
        return failed(Failure::Kind::NoSecret);
    return bytes;
}

} // namespace doorplate
