// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/readaddress.h"

#include "core/detect/operatorranges.h"
#include "core/detect/visibletext.h"
#include "core/model/keytable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <algorithm>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 64 * 1024;

constexpr std::array<KeyRow<BodyFormat::Kind>, 4> formats{{
    {BodyFormat::Kind::Any, "any"},
    {BodyFormat::Kind::Plain, "plain"},
    {BodyFormat::Kind::Json, "json"},
    {BodyFormat::Kind::KeyedLine, "keyedLine"},
}};

// The services' own addresses, from their operators' pages: Cloudflare, Google, Quad9, OpenDNS, AdGuard.
constexpr std::array publicResolvers{
    "1.1.1.1",
    "1.0.0.1",
    "1.1.1.2",
    "1.0.0.2",
    "1.1.1.3",
    "1.0.0.3",
    "8.8.8.8",
    "8.8.4.4",
    "9.9.9.9",
    "9.9.9.10",
    "9.9.9.11",
    "149.112.112.112",
    "208.67.222.222",
    "208.67.220.220",
    "94.140.14.14",
    "94.140.15.15",
    "2606:4700:4700::1111",
    "2606:4700:4700::1001",
    "2001:4860:4860::8888",
    "2001:4860:4860::8844",
    "2620:fe::fe",
    "2620:fe::9",
    "2620:119:35::35",
    "2620:119:53::53",
};

bool isPublicResolver(const Address &address)
{
    const QString text = address.toString();
    return std::ranges::any_of(publicResolvers, [&text](const char *one) { return text == QLatin1String(one); });
}

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > mostBytes)
        return failed(Failure::Kind::BadReply, u"more than 64 KiB"_s);
    const auto isControl = [](char c) {
        return (c >= 0 && c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7f;
    };
    // UTF-16 shows by its zero bytes; no check page sends it, and guessing at it is not worth a wrong address.
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || std::ranges::any_of(bytes, isControl))
        return failed(Failure::Kind::BadReply, u"not a text"_s);
    QStringDecoder utf8(QStringDecoder::Utf8); // drops a byte order mark
    QString text = utf8(bytes);
    if (utf8.hasError())
        text = QString::fromLatin1(bytes); // old pages; addresses are ASCII either way
    text = text.trimmed();
    if (text.isEmpty())
        return failed(Failure::Kind::BadReply, u"empty"_s);
    return text;
}

// Whether a character ties what stands before it to what stands behind it: then it is no end of an address.
bool ties(QChar c)
{
    static constexpr QStringView signs = u"._:-/%@+=&?#~\\[]$^";
    return c.isLetterOrNumber() || c.isMark() || c.category() == QChar::Other_Format || signs.contains(c);
}

// Words that call the number after them something else than the address of the one who asks.
bool namesAnotherRole(QStringView word)
{
    static constexpr std::array<QStringView, 9> wholes{u"v",   u"ver",  u"rev",  u"release", u"build",
                                                       u"dns", u"dns1", u"dns2", u"mask"};
    static constexpr std::array<QStringView, 6> parts{u"version", u"firmware",   u"gateway",
                                                      u"netmask", u"nameserver", u"resolver"};
    QString plain = word.toString().toLower();
    while (!plain.isEmpty() && !plain.back().isLetterOrNumber())
        plain.chop(1);
    return std::ranges::any_of(wholes, [&plain](QStringView one) { return plain == one; })
           || std::ranges::any_of(parts, [&plain](QStringView one) { return plain.contains(one); });
}

struct Word {
    QStringView label; // "ip" of "ip=203.0.113.7"
    std::optional<Address> address;
};

Word readWord(QStringView word)
{
    if (word.startsWith(u'[') && word.endsWith(u']'))
        word = word.mid(1, word.size() - 2);
    if (const auto address = Address::parse(word))
        return {{}, address};
    if (word.endsWith(u'.') || word.endsWith(u':') || word.endsWith(u'?'))
        word.chop(1);
    if (const auto address = Address::parse(word))
        return {{}, address};
    qsizetype sign = 0;
    while (sign < word.size() && (word[sign].isLetter() || word[sign] == u'_' || word[sign] == u'-'))
        ++sign;
    if (sign == 0 || sign == word.size() || (word[sign] != u':' && word[sign] != u'='))
        return {};
    return {word.left(sign), Address::parse(word.mid(sign + 1))};
}

// Apache signs its own pages "… Server at 203.0.113.7 Port 80": that is the server's address.
bool isServersSignature(QStringView secondLast, QStringView last)
{
    return last.compare(u"at", Qt::CaseInsensitive) == 0 && secondLast.compare(u"server", Qt::CaseInsensitive) == 0;
}

QList<Address> addressesIn(QStringView text)
{
    QList<Address> found;
    QStringView last;
    QStringView secondLast;
    qsizetype at = 0;
    while (at < text.size()) {
        qsizetype end = at;
        while (end < text.size() && ties(text[end]))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const QStringView run = text.mid(at, end - at);
        at = end;
        const Word word = readWord(run);
        const bool isOther = namesAnotherRole(last) || namesAnotherRole(secondLast) || namesAnotherRole(word.label)
                             || isServersSignature(secondLast, last);
        if (word.address && !isOther && !found.contains(*word.address))
            found.append(*word.address);
        if (std::ranges::any_of(run, [](QChar c) { return c.isLetterOrNumber(); })) {
            secondLast = last;
            last = run;
        }
    }
    return found;
}

// JSON as the lines "name: value", so that a member's name speaks for its value.
void appendLines(QString &lines, const QString &name, const QJsonValue &value)
{
    if (value.isString())
        lines += name + u": "_s + value.toString() + u'\n';
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        appendLines(lines, name, one);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        appendLines(lines, member.key(), member.value());
}

Result<Address> onlyOne(const QList<Address> &found, AddressFamily family)
{
    if (found.isEmpty())
        return failed(Failure::Kind::BadReply, u"no address"_s);
    QList<Address> likely = found;
    likely.removeIf(isPublicResolver);
    if (likely.size() <= 1)
        return publishable(likely.isEmpty() ? found.front() : likely.front(), family);
    QStringList names;
    for (const Address &address : std::as_const(likely).mid(0, 3))
        names.append(address.toString());
    return failed(Failure::Kind::BadReply, u"several addresses: "_s + names.join(u", "_s));
}

Result<Address> readPage(const QString &text, AddressFamily family)
{
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isNull()) {
        QString lines;
        appendLines(lines, {}, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        return onlyOne(addressesIn(lines), family);
    }
    if (asksForPassword(text))
        return failed(Failure::Kind::BadReply, u"a page that asks for a password"_s);
    return onlyOne(addressesIn(visibleText(text)), family);
}

Result<Address> readExactly(QStringView text, AddressFamily family)
{
    const auto address = Address::parse(text);
    if (!address)
        return failed(Failure::Kind::BadReply, u"no address"_s);
    return publishable(*address, family);
}

Result<Address> readKeyedLine(const QString &text, const QString &key, AddressFamily family)
{
    QStringList values;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView plain = line.trimmed();
        if (plain.startsWith(key) && plain.mid(key.size()).startsWith(u'='))
            values.append(plain.mid(key.size() + 1).toString());
    }
    if (values.size() != 1)
        return failed(Failure::Kind::BadReply, values.isEmpty() ? u"no address"_s : u"several addresses"_s);
    return readExactly(values.front(), family);
}

} // namespace

QString keyOf(BodyFormat::Kind kind)
{
    return keyIn(formats, kind);
}

std::optional<BodyFormat::Kind> bodyFormatKindFromKey(QStringView key)
{
    return valueIn(formats, key);
}

Result<Address> publishable(const Address &address, AddressFamily family)
{
    if (!address.isGlobal())
        return failed(Failure::Kind::BadReply, u"%1 (%2)"_s.arg(address.toString(), address.scopeName()));
    if (isPublicResolver(address))
        return failed(Failure::Kind::BadReply, u"%1 (public resolver)"_s.arg(address.toString()));
    if (const QString owner = rangeOperator(address); !owner.isEmpty())
        return failed(Failure::Kind::BadReply, u"%1 (%2)"_s.arg(address.toString(), owner));
    if (address.family() != family)
        return failed(Failure::Kind::BadReply, u"%1 (%2)"_s.arg(address.toString(), keyOf(address.family())));
    return address;
}

Result<Address> readAddressFromText(const QByteArray &bytes, AddressFamily family, const BodyFormat &format)
{
    const auto text = decoded(bytes);
    if (!text)
        return std::unexpected(text.error());
    switch (format.kind) {
    case BodyFormat::Kind::Any:
        return readPage(*text, family);
    case BodyFormat::Kind::Plain:
        return readExactly(*text, family);
    case BodyFormat::Kind::Json:
        return readExactly(QJsonDocument::fromJson(text->toUtf8()).object().value(format.key).toString().trimmed(),
                           family);
    case BodyFormat::Kind::KeyedLine:
        return readKeyedLine(*text, format.key, family);
    }
    Q_UNREACHABLE();
    return failed(Failure::Kind::BadReply);
}

Result<Address> readAddress(const HttpReply &reply, AddressFamily family, const BodyFormat &format)
{
    if (reply.status < 200 || reply.status > 299) {
        return std::unexpected(Failure{Failure::Kind::HttpStatus, QString::number(reply.status), reply.status});
    }
    return readAddressFromText(reply.body, family, format);
}

} // namespace doorplate
