// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a command line by a table of options: exact names, one sentence for whatever is wrong. Pure.
#pragma once

#include <QList>
#include <QMap>
#include <QStringList>

#include <expected>

namespace doorplate {

struct OptionSpec {
    QString name;        // "domain-name", without the dashes
    QString placeholder; // of its value, "SECONDS"; empty = the option takes none
    QString help;
    QStringList choices = {}; // the values it may have; empty = any
    bool isRepeatable = false;
};

class Arguments
{
public:
    bool has(const QString &option) const { return m_values.contains(option); }
    // The value of an option; nothing when it was not given.
    std::optional<QString> value(const QString &option) const;
    QStringList values(const QString &option) const { return m_values.value(option); }
    const QStringList &words() const { return m_words; } // what is no option, in order
    void take(const Arguments &other);                   // adds the other's options

    // "--name value" and "--name=value"; all after "--" are words. With stopsAtWord the rest of the line is left
    // unread, as words, from the first word on. The error is a sentence.
    static std::expected<Arguments, QString> parse(const QStringList &line, const QList<OptionSpec> &options,
                                                   bool stopsAtWord = false);

private:
    QMap<QString, QStringList> m_values;
    QStringList m_words;
};

// The options as help text, aligned.
QString optionHelp(const QList<OptionSpec> &options);

} // namespace doorplate
