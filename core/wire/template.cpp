// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/template.h"

#include "core/model/credentials.h"
#include "core/wire/onetimecode.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QVariant>

#include <array>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr std::array filtersWithArgument{"withoutPrefix", "withoutSuffix"};
constexpr std::array plainFilters{"lower", "upper", "number", "text", "base64",
                                  "md5",   "sha1",  "sha256", "totp", "optional"};

template <std::size_t N>
bool isIn(const std::array<const char *, N> &names, QStringView name)
{
    return std::any_of(names.begin(), names.end(), [name](const char *one) { return name == QLatin1String(one); });
}

bool isName(QStringView text)
{
    if (text.isEmpty() || !text.front().isLetter())
        return false;
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'); });
}

QString hexDigest(const QString &text, QCryptographicHash::Algorithm algorithm)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), algorithm).toHex());
}

// Of each name of a list, so that several hosts can be cut in one go.
QString cutEach(const QString &text, const QString &what, bool isPrefix)
{
    QStringList parts = text.split(u',');
    for (QString &part : parts) {
        if (isPrefix && part.startsWith(what, Qt::CaseInsensitive))
            part.remove(0, what.size());
        else if (!isPrefix && part.endsWith(what, Qt::CaseInsensitive))
            part.chop(what.size());
    }
    return parts.join(u',');
}

QJsonValue filtered(const QJsonValue &value, const QString &filter, const QString &argument)
{
    const QString text = textOf(value);
    if (filter == u"lower")
        return text.toLower();
    if (filter == u"upper")
        return text.toUpper();
    if (filter == u"withoutPrefix" || filter == u"withoutSuffix")
        return cutEach(text, argument, filter == u"withoutPrefix");
    if (filter == u"number") {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    }
    if (filter == u"base64")
        return QString::fromLatin1(text.toUtf8().toBase64());
    if (filter == u"md5")
        return hexDigest(text, QCryptographicHash::Md5);
    if (filter == u"sha1")
        return hexDigest(text, QCryptographicHash::Sha1);
    if (filter == u"sha256")
        return hexDigest(text, QCryptographicHash::Sha256);
    if (filter == u"optional")
        return value;
    return text; // "text"
}

// A dry run shows the mask, not the code of a mask.
QJsonValue codeOf(const QString &secret, const QJsonValue &time)
{
    const auto code = secret == maskedText() ? secret : oneTimeCode(secret, time.toInteger());
    return code ? QJsonValue(*code) : QJsonValue(QJsonValue::Undefined);
}

std::unexpected<Failure> wrong(const QString &what)
{
    return failed(Failure::Kind::Misconfigured, what);
}

} // namespace

QByteArray percentEncoded(const QByteArray &bytes, const QByteArray &kept)
{
    return bytes.toPercentEncoding(kept); // keeps RFC 3986's unreserved: letters, digits, "-", ".", "_", "~"
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

QString textOf(const QJsonValue &value)
{
    if (value.isDouble()) {
        const QVariant number = value.toVariant(); // an id may have more digits than a double can hold
        if (number.typeId() == QMetaType::LongLong)
            return QString::number(number.toLongLong());
        const auto whole = qint64(value.toDouble());
        return double(whole) == value.toDouble() ? QString::number(whole) : QString::number(value.toDouble(), 'g', 15);
    }
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

Result<Template> Template::parse(QStringView text)
{
    Template made;
    QString literal;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isTwice = i + 1 < text.size() && text[i + 1] == c;
        if (c != u'{' && c != u'}') {
            literal += c;
        } else if (isTwice) {
            literal += c;
            ++i;
        } else if (c == u'}') {
            return wrong(Words::tr("a \"}\" without its \"{\"; write \"}}\" for the sign itself"));
        } else {
            const qsizetype end = text.indexOf(u'}', i);
            if (end < 0)
                return wrong(Words::tr("a \"{\" without its \"}\"; write \"{{\" for the sign itself"));
            const auto piece = placeholder(text.mid(i + 1, end - i - 1));
            if (!piece)
                return std::unexpected(piece.error());
            if (!literal.isEmpty())
                made.m_pieces += Piece{std::exchange(literal, {}), {}, {}};
            made.m_pieces += *piece;
            i = end;
        }
    }
    if (!literal.isEmpty())
        made.m_pieces += Piece{literal, {}, {}};
    return made;
}

Result<Template::Piece> Template::placeholder(QStringView text)
{
    const auto parts = text.split(u'|');
    Piece piece;
    if (!isName(parts.front()))
        return wrong(Words::tr("\"{%1}\" is not a placeholder").arg(text));
    piece.name = parts.front().toString();
    for (const auto part : parts.mid(1)) {
        const qsizetype colon = part.indexOf(u':');
        const QStringView filter = colon < 0 ? part : part.left(colon);
        const QStringView argument = colon < 0 ? QStringView() : part.mid(colon + 1);
        const bool isKnown =
            colon < 0 ? isIn(plainFilters, filter) : isIn(filtersWithArgument, filter) && !argument.isEmpty();
        if (!isKnown)
            return wrong(Words::tr("\"%1\" is not a filter").arg(part));
        piece.filters += {filter.toString(), argument.toString()};
    }
    return piece;
}

bool Template::isOptional() const
{
    return m_pieces.size() == 1 && m_pieces.front().filters.contains({u"optional"_s, QString()});
}

QStringList Template::names() const
{
    QStringList names;
    for (const Piece &piece : m_pieces) {
        if (!piece.name.isEmpty() && !names.contains(piece.name))
            names += piece.name;
    }
    return names;
}

Result<TemplateValue> Template::valueOf(const Piece &piece, const TemplateValues &values)
{
    const auto found = values.constFind(piece.name);
    if (found == values.cend())
        return wrong(piece.name);
    TemplateValue value = *found;
    for (const auto &[filter, argument] : piece.filters) {
        if (filter == u"totp")
            value.value = codeOf(value.value.toString(), values.value(u"codeTime"_s).value);
        else
            value.value = filtered(value.value, filter, argument);
    }
    if (value.value.isUndefined() || value.value.isNull())
        return wrong(piece.name);
    return value;
}

Result<QByteArray> Template::filled(const TemplateValues &values, Place place) const
{
    QByteArray out;
    for (const Piece &piece : m_pieces) {
        if (piece.name.isEmpty()) {
            out += piece.literal.toUtf8();
            continue;
        }
        const auto value = valueOf(piece, values);
        if (!value && piece.filters.contains({u"optional"_s, QString()}))
            continue;
        if (!value)
            return std::unexpected(value.error());
        const QString text = textOf(value->value);
        // A line break in a token would end a header (RFC 9112 section 11.1); nowhere else is it anything but a slip.
        // Before the filters: a digest would hide it.
        if (hasControlCharacter(textOf(values.value(piece.name).value)) || value->value.isObject()
            || value->value.isArray())
            return wrong(piece.name);
        switch (place) {
        case Place::Path:
            out += percentEncoded(text.toUtf8());
            break;
        case Place::Query:
            out += percentEncoded(text.toUtf8(), value->readable);
            break;
        case Place::Header:
        case Place::Text:
            out += text.toUtf8();
            break;
        }
    }
    return out;
}

Result<QJsonValue> Template::filledJson(const TemplateValues &values) const
{
    if (m_pieces.size() == 1 && !m_pieces.front().name.isEmpty()) {
        const auto value = valueOf(m_pieces.front(), values);
        if (!value)
            return std::unexpected(value.error());
        return value->value;
    }
    QString out;
    for (const Piece &piece : m_pieces) {
        if (piece.name.isEmpty()) {
            out += piece.literal;
            continue;
        }
        const auto value = valueOf(piece, values);
        if (!value)
            return std::unexpected(value.error());
        if (value->value.isObject() || value->value.isArray())
            return wrong(piece.name);
        out += textOf(value->value);
    }
    return QJsonValue(out);
}

} // namespace doorplate
