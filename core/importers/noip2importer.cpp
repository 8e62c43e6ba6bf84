// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/noip2importer.h"

#include "core/importers/foreignaccount.h"
#include "core/importers/importtext.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype largest = 64 * 1024;

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/'
           || c == '=';
}

// The longest run of Base64 that decodes to a request; empty when there is none.
QByteArray requestIn(const QByteArray &bytes)
{
    // "username=" in Base64, at the beginning of the text.
    const QByteArray begin = QByteArray("username=").toBase64();
    qsizetype at = bytes.indexOf(begin);
    if (at < 0)
        return {};
    qsizetype end = at;
    while (end < bytes.size() && isBase64(bytes[end]))
        ++end;
    return QByteArray::fromBase64(bytes.sliced(at, end - at));
}

} // namespace

std::optional<Imported> importNoip2(const QByteArray &bytes, const ImportContext &context)
{
    if (bytes.size() > largest)
        return std::nullopt;
    const QByteArray request = requestIn(bytes);
    if (request.isEmpty())
        return std::nullopt;
    ForeignAccount account(context, u"ddclient"_s, {});
    account.chooseProvider(u"noip"_s);
    bool hasGroups = false;
    for (const QByteArray &part : request.split('&')) {
        const QByteArray key = part.left(part.indexOf('='));
        const QString value = QUrl::fromPercentEncoding(part.mid(key.size() + 1));
        if (key == "username")
            account.addTerm(u"username"_s, value, {});
        else if (key == "pass")
            account.addTerm(u"password"_s, value, {});
        else if (key == "h[]" || key == "h")
            account.addHost(value, {});
        else if (key == "g[]" || key == "g")
            hasGroups = true;
    }
    if (hasGroups)
        account.lose({},
                     ImportText::tr("noip2 updates a group of names. Enter the names of the group in the account."));
    Imported imported;
    imported.format = ImportFormat::Noip2;
    imported.accounts.append(account.finished());
    return imported;
}

} // namespace doorplate
