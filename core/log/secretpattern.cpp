// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/secretpattern.h"

#include <QCryptographicHash>
#include <QStringDecoder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// As the secret's owner reads it; bytes that are no UTF-8 are shown one by one.
QString decoded(const QByteArray &secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(secret);
    return decoder.hasError() ? QString::fromLatin1(secret) : text;
}

// "%C3%BC", in capitals or not, and encoded more than once ("%25C3%25BC").
QString percentEncoded(const QByteArray &bytes)
{
    QString pattern;
    for (const char byte : bytes)
        pattern += u"%(?:25)*(?i:"_s + QString::fromLatin1(QByteArray(1, byte).toHex()) + u')';
    return pattern;
}

// One character in all its spellings, the longer ones first.
QString spellings(char32_t character)
{
    const QString text = QString::fromUcs4(&character, 1);
    QStringList all{percentEncoded(text.toUtf8())};
    if (character < 0x100)
        all << percentEncoded(text.toLatin1());
    QString unicode;
    for (const QChar unit : text)
        unicode += u"\\\\u(?i:%1)"_s.arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    all << unicode;                                                                    // JSON: \u00fc
    all << u"&#0*%1;"_s.arg(character) << u"&#[xX]0*(?i:%1);"_s.arg(character, 0, 16); // HTML
    switch (character) {
    case U'&':
        all << u"&amp;"_s;
        break;
    case U'<':
        all << u"&lt;"_s;
        break;
    case U'>':
        all << u"&gt;"_s;
        break;
    case U'\'':
        all << u"&apos;"_s << u"\\\\'"_s;
        break;
    case U'"':
        all << u"&quot;"_s << u"\\\\\""_s;
        break;
    case U'\\':
        all << u"\\\\\\\\"_s;
        break;
    case U'/':
        all << u"\\\\/"_s;
        break;
    case U' ':
        all << u"\\+"_s; // application/x-www-form-urlencoded
        break;
    case U'\n':
        all << u"\\\\n"_s;
        break;
    case U'\t':
        all << u"\\\\t"_s;
        break;
    }
    all << QRegularExpression::escape(text);
    return u"(?:"_s + all.join(u'|') + u')';
}

QStringList digests(const QByteArray &secret)
{
    QStringList all{u"(?i:"_s + QString::fromLatin1(secret.toHex()) + u')'};
    for (const auto algorithm :
         {QCryptographicHash::Md5, QCryptographicHash::Sha1, QCryptographicHash::Sha256, QCryptographicHash::Sha512}) {
        const QByteArray digest = QCryptographicHash::hash(secret, algorithm);
        all << u"(?i:"_s + QString::fromLatin1(digest.toHex()) + u')';
        all << QRegularExpression::escape(QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals)));
        all << QRegularExpression::escape(
            QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals | QByteArray::Base64UrlEncoding)));
    }
    return all;
}

// Within base64 the secret may begin at any of three places; the characters that mix it with its neighbours are unknown.
// Three characters at least, which is what the shortest secret leaves: fewer are found by chance.
QStringList base64Cores(const QByteArray &secret)
{
    constexpr qsizetype leastCharacters = 3;
    QStringList cores;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, '\0') + secret).toBase64();
        const qsizetype begin = (before * 8 + 5) / 6;
        const qsizetype end = (before + secret.size()) * 8 / 6;
        if (end - begin < leastCharacters)
            continue;
        QString core;
        for (const char character : encoded.sliced(begin, end - begin)) {
            if (character == '+')
                core += u"(?:\\+|-|%2[Bb])"_s;
            else if (character == '/')
                core += u"(?:/|_|\\\\/|%2[Ff])"_s;
            else
                core += QLatin1Char(character);
        }
        cores << core;
    }
    return cores;
}

bool isBase64(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/'
           || c == u'-' || c == u'_' || c == u'=';
}

} // namespace

SecretPattern::SecretPattern(const Secret &secret)
{
    const QByteArray bytes = secret.reveal();
    if (bytes.isEmpty())
        return;
    const QString text = decoded(bytes);
    const auto characters = text.toUcs4();
    QString spelled;
    for (const char32_t character : characters)
        spelled += spellings(character);
    if (characters.size() < leastInsideWords) {
        m_spelled.setPattern(u"(?<![\\p{L}\\p{N}])"_s + spelled + u"(?![\\p{L}\\p{N}])"_s);
        return;
    }
    m_spelled.setPattern(spelled + u'|' + digests(bytes).join(u'|'));
    m_base64.setPattern(base64Cores(bytes).join(u'|'));
}

QList<SecretPattern::Range> SecretPattern::findIn(const QString &text) const
{
    QList<Range> ranges;
    if (!m_spelled.pattern().isEmpty()) {
        for (auto it = m_spelled.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            ranges.append({match.capturedStart(), match.capturedEnd()});
        }
    }
    if (!m_base64.pattern().isEmpty()) {
        for (auto it = m_base64.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            Range range{match.capturedStart(), match.capturedEnd()};
            // The characters beside it hold some of its bits, and those of what it was joined with.
            while (range.begin > 0 && isBase64(text[range.begin - 1]))
                --range.begin;
            while (range.end < text.size() && isBase64(text[range.end]))
                ++range.end;
            ranges.append(range);
        }
    }
    return ranges;
}

} // namespace doorplate
