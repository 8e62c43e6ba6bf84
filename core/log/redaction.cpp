// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log/redaction.h"

#include "core/log/secretpattern.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// Names like "X-Amz-Signature", "authtoken", "user[password]" by a word inside; "key", "api_key", "updateKey" by their
// last word, since "key" or "pass" inside a word ("monkey", "passage") means nothing.
QString secretNamePattern()
{
    QString pattern = u"(?:@*(?:passw(?:or)?[dt]|passphrase|token|secret|signature|credential|apikey|authkey|session)@*"
                      "|(?:@*[_.\\-\\[])?(?:pass|pwd?|psk|key|auth|sig|hmac|hash|md5|sha(?:1|256)?)\\]?"
                      "|(?-i:@*[a-z0-9](?:Key|Auth|Sig|Pass|Pwd|KEY)))"_s;
    return pattern.replace(u'@', u"[A-Za-z0-9_.\\-\\[\\]]"_s);
}

struct Rule {
    QRegularExpression pattern;
    QString replacement;
};

QList<Rule> makeRules()
{
    const auto rule = [](const QString &pattern, const QString &replacement) {
        QRegularExpression compiled(pattern,
                                    QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        Q_ASSERT(compiled.isValid());
        compiled.optimize();
        return Rule{compiled, replacement};
    };
    const QString masked = maskedText();
    const QString secretName = secretNamePattern();
    return {
        // https://name:password@host; the second form for a password with a bare slash in it, which is no port.
        rule(u"\\b([a-z][a-z0-9+.\\-]*://)[^/?#\\s\"'<>]*@"_s, u"\\1"_s + masked + u'@'),
        rule(u"\\b([a-z][a-z0-9+.\\-]*://)[^/?#\\s:@]+:(?!\\d+(?:[/?#]|$))[^\\s@\"'<>]*@"_s, u"\\1"_s + masked + u'@'),
        // Authorization: Basic …, ("Authorization", "Bearer …"), X-Api-Key: …
        rule(u"((?<![a-z0-9\\-])(?:(?:proxy-)?authorization|(?:set-)?cookie2?|apikey|(?:[a-z0-9]+-)+"
             "(?:token|key|secret|auth|password|signature))[\"']?\\s*[:,]\\s*[\"']?"
             "(?:(?:basic|bearer|digest|token|apikey|sso-key|negotiate)\\s+)?)[^\\r\\n\"']+"_s,
             u"\\1"_s + masked),
        // {"password": "…"}, also within a JSON text that was quoted once more
        rule(u"(\\\\?\""_s + secretName + u"\\\\?\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_s, u"\\1\""_s + masked + u'"'),
        rule(u"(\\\\\""_s + secretName + u"\\\\\"\\s*:\\s*\\\\\")(?:[^\"\\\\]|\\\\\\\\.)*(?=\\\\\")"_s,
             u"\\1"_s + masked),
        rule(u"(\""_s + secretName + u"\"\\s*:\\s*)-?\\d[^\\s,}\\]]*"_s, u"\\1\""_s + masked + u'"'),
        // ?token=…&key=…, password = "…"
        rule(u"(?<![a-z0-9_.\\-\\[\\]])("_s + secretName + u"\\s*=\\s*)(?:\"[^\"]*\"|'[^']*'|[^&\\s\"'<>#]+)"_s,
             u"\\1"_s + masked),
        // A query that is nothing but one long word is a key: FreeDNS and others give out such URLs.
        rule(u"(\\?)[a-z0-9+/_\\-]{16,}={0,2}(?=[\\s\"'<>#]|$)"_s, u"\\1"_s + masked),
    };
}

QString withMasked(const QString &text, QList<SecretPattern::Range> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const SecretPattern::Range &a, const SecretPattern::Range &b) { return a.begin < b.begin; });
    QString result;
    qsizetype copied = 0;
    for (qsizetype i = 0; i < ranges.size();) {
        const qsizetype begin = ranges[i].begin;
        qsizetype end = ranges[i].end;
        for (++i; i < ranges.size() && ranges[i].begin <= end; ++i)
            end = std::max(end, ranges[i].end);
        result += QStringView(text).sliced(copied, begin - copied);
        result += maskedText();
        copied = end;
    }
    result += QStringView(text).sliced(copied);
    return result;
}

} // namespace

QString redacted(const QString &text, const Credentials &credentials)
{
    QList<SecretPattern::Range> ranges;
    for (const Secret &secret : credentials.secrets) {
        // A masked one is no secret, and looking for its digest would be of no use.
        if (!secret.isEmpty() && !secret.isSameAs(Secret(maskedText().toUtf8())))
            ranges += SecretPattern(secret).findIn(text);
    }
    return redacted(ranges.isEmpty() ? text : withMasked(text, std::move(ranges)));
}

QString redacted(const QString &text)
{
    static const QList<Rule> rules = makeRules();
    QString result = text;
    for (const Rule &rule : rules)
        result.replace(rule.pattern, rule.replacement);
    return result;
}

QString redactedUrl(const QUrl &url)
{
    QString text = QString::fromLatin1(url.toEncoded());
    // A URL made from masked credentials shows its bullets, not their encoding.
    text.replace(QString::fromLatin1(maskedText().toUtf8().toPercentEncoding()), maskedText());
    return redacted(text);
}

} // namespace doorplate
