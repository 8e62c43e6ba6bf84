// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/secret.h"

namespace doorplate {

Secret::Secret(const QByteArray &bytes) : m_bytes(std::make_shared<const Wiped>(bytes)) {}

QByteArray Secret::reveal() const
{
    return m_bytes ? QByteArray::fromStdString(m_bytes->value) : QByteArray();
}

bool Secret::isSameAs(const Secret &other) const
{
    const std::string none;
    const std::string &a = m_bytes ? m_bytes->value : none;
    const std::string &b = other.m_bytes ? other.m_bytes->value : none;
    if (a.size() != b.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

Secret::Wiped::~Wiped()
{
    // volatile: the compiler must not drop a write to memory that is about to be freed.
    volatile char *bytes = const_cast<char *>(value.data());
    for (std::size_t i = 0; i < value.size(); ++i)
        bytes[i] = 0;
}

} // namespace doorplate
