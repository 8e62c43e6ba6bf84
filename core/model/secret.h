// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that cannot be printed, streamed, converted or compared by accident, wiped when the last copy goes.
#pragma once

#include <QByteArray>
#include <QDebug>

#include <memory>
#include <string>

namespace doorplate {

class Secret
{
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes);

    bool isEmpty() const { return !m_bytes || m_bytes->value.empty(); }
    // The one way out. Whoever calls it puts the bytes into a request or a keychain and nowhere else.
    QByteArray reveal() const;
    // In constant time; for "was it changed?" alone.
    bool isSameAs(const Secret &other) const;

private:
    struct Wiped {
        // Copied straight into place: a moved-from temporary would keep a short secret on the stack.
        explicit Wiped(const QByteArray &bytes) : value(bytes.constData(), static_cast<std::size_t>(bytes.size())) {}
        ~Wiped();
        Wiped(const Wiped &) = delete;
        Wiped &operator=(const Wiped &) = delete;
        std::string value;
    };

    std::shared_ptr<const Wiped> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;
QTextStream &operator<<(QTextStream &, const Secret &) = delete;
std::ostream &operator<<(std::ostream &, const Secret &) = delete;
bool operator==(const Secret &, const Secret &) = delete;

} // namespace doorplate
