// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the parts that every recipe is made of (requests, answers, conditions) and checks each placeholder, pointer and
// regular expression in them; what is wrong is told by place.
#pragma once

#include "core/providers/recipe.h"

namespace doorplate {

class PartReader
{
public:
    using Need = ObjectReader::Need;
    // Methods that only a step may use whose whole purpose they are.
    enum class Methods { Ordinary, WithDelete };

    explicit PartReader(const Description &description);

    // Placeholders that may be used from here on.
    const QStringList &names() const { return m_names; }
    void setNames(const QStringList &names) { m_names = names; }
    void addNames(const QStringList &names) { m_names += names; }
    // What the URLs that begin with "/" begin with: "https://api.example/v1".
    void setBase(const QString &base) { m_base = base; }

    AuthRecipe readAuth(ObjectReader &reader);
    RequestRecipe readRequest(ObjectReader &reader, Methods methods = Methods::Ordinary);
    Extraction readExtraction(const QString &name, ObjectReader &reader);
    AnswerRecipe readAnswer(ObjectReader &reader);
    Condition readCondition(ObjectReader &reader);
    Template readTemplate(ObjectReader &reader, const QString &key, Need need);
    std::optional<JsonPointer> readPointer(ObjectReader &reader, const QString &key);
    std::optional<QRegularExpression> readRegex(ObjectReader &reader, const QString &key);
    std::optional<std::chrono::seconds> readWait(ObjectReader &reader);

    template <typename T, typename Source>
    T parsed(ObjectReader &reader, const QString &key, const Source &source)
    {
        auto made = T::parse(source);
        if (!made) {
            reader.complain(key, made.error().detail);
            return {};
        }
        checkNames(reader, key, made->names());
        return *made;
    }

private:
    void checkNames(ObjectReader &reader, const QString &key, const QStringList &names);
    template <typename T>
    QString withBase(const QString &text) const;
    void readSigner(ObjectReader &reader, AuthRecipe &auth);
    template <typename T>
    ByFamily<T> readByFamily(ObjectReader &reader, const QString &key, Need need);
    std::optional<ReturnCode> readCode(ObjectReader &reader, Need need);
    Rule readRule(ObjectReader &reader);
    QList<Template> readTemplates(ObjectReader &reader, const QString &key);

    const Description &m_description;
    QStringList m_names;
    QString m_base;
};

} // namespace doorplate
