// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/account.h"

#include "core/model/keytable.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {
using Kind = SecretSource::Kind;
constexpr std::array<KeyRow<Kind>, 4> secretSourceKinds{{
    {Kind::Keychain, "keychain"},
    {Kind::Ask, "ask"},
    {Kind::Command, "command"},
    {Kind::File, "file"},
}};
} // namespace

QString AddressChoice::toText() const
{
    switch (kind) {
    case AddressChoice::Kind::Off:
        return u"off"_s;
    case AddressChoice::Kind::Automatic:
        return u"auto"_s;
    case AddressChoice::Kind::Source:
        return source;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<AddressChoice> AddressChoice::fromText(QStringView text)
{
    const QStringView word = text.trimmed();
    if (word.isEmpty())
        return std::nullopt;
    if (word.compare(u"off", Qt::CaseInsensitive) == 0)
        return AddressChoice{AddressChoice::Kind::Off, {}};
    if (word.compare(u"auto", Qt::CaseInsensitive) == 0)
        return AddressChoice{AddressChoice::Kind::Automatic, {}};
    return AddressChoice{AddressChoice::Kind::Source, word.toString()};
}

QString keyOf(SecretSource::Kind kind)
{
    return keyIn(secretSourceKinds, kind);
}

std::optional<SecretSource::Kind> secretSourceKindFromKey(QStringView key)
{
    return valueIn(secretSourceKinds, key);
}

QString newAccountId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace doorplate
