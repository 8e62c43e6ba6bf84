// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Text with {placeholders}: each value is encoded for the place where it stands, so a value can fill a template but
// never change its structure.
#pragma once

#include "core/model/result.h"

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace doorplate {

// What a placeholder stands for.
struct TemplateValue {
    QJsonValue value;      // a text, or what an earlier answer gave (keeps its JSON type in JSON bodies)
    QByteArray readable{}; // delimiters that stay as they are in a query: the ':' of addresses, the ',' between names
};
using TemplateValues = QMap<QString, TemplateValue>;

enum class Place {
    Path,   // one segment of a path (RFC 3986 section 3.3): everything but unreserved letters becomes %XX
    Query,  // a value in a query or a form
    Header, // as it is; control characters are refused
    Text,   // as it is; control characters are refused
};

// What a value looks like as a text; whole numbers keep all their digits.
QString textOf(const QJsonValue &value);

// "{name}", "{name|filter}", "{name|filter:argument|filter}"; "{{" and "}}" are braces.
// Filters: lower, upper, withoutPrefix:x, withoutSuffix:x (also at each comma of a list), number, text, base64, md5, sha1,
// sha256 (lower-case hex digests), totp (the one-time code of the secret at `codeTime`), optional (nothing where there is no such value; a member of a JSON body is left out then).
class Template
{
public:
    // Fails with Misconfigured; detail says what is wrong with the text.
    static Result<Template> parse(QStringView text);

    QStringList names() const;
    bool isLiteral() const { return names().isEmpty(); }
    bool isOptional() const;

    // Fails with Misconfigured; detail is the name of the value that is missing or cannot stand there, never the value.
    Result<QByteArray> filled(const TemplateValues &values, Place place) const;
    // A template that is exactly one placeholder keeps the value's JSON type; anything else is a text.
    Result<QJsonValue> filledJson(const TemplateValues &values) const;

private:
    struct Piece {
        QString literal;
        QString name; // empty = a literal
        QList<std::pair<QString, QString>> filters;
    };

    static Result<Piece> placeholder(QStringView text);
    static Result<TemplateValue> valueOf(const Piece &piece, const TemplateValues &values);

    QList<Piece> m_pieces;
};

// A whole URL. Scheme, server and port are literal; its literal parts are already encoded as they go on the wire.
class UrlTemplate
{
public:
    static Result<UrlTemplate> parse(QStringView text);

    QStringList names() const;
    QString server() const { return m_base.host(); }
    QUrl base() const { return m_base; } // scheme, server, port
    // Exactly the bytes that were put together: QUrl neither decodes nor encodes anything anew.
    Result<QUrl> filled(const TemplateValues &values) const;

private:
    QUrl m_base;
    QList<Template> m_segments; // between the slashes of the path
    Template m_query;
    bool m_hasQuery = false;
};

// A JSON document whose texts are templates. Keys are literal.
class JsonTemplate
{
public:
    static Result<JsonTemplate> parse(const QJsonValue &document);

    QStringList names() const { return m_names; }
    Result<QByteArray> filled(const TemplateValues &values) const; // compact
    Result<QJsonValue> filledJson(const TemplateValues &values) const { return fill(m_document, values); }

private:
    static Result<QJsonValue> fill(const QJsonValue &value, const TemplateValues &values);

    QJsonValue m_document;
    QStringList m_names;
};

// Percent-encoding of RFC 3986: unreserved letters and those of `kept` stay.
QByteArray percentEncoded(const QByteArray &bytes, const QByteArray &kept = {});
bool hasControlCharacter(QStringView text);

} // namespace doorplate
