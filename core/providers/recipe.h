// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's protocol as data, checked and ready to be used: the steps, what each asks, and what its answer means.
#pragma once

#include "core/providers/answers.h"
#include "core/providers/description.h"
#include "core/providers/objectreader.h"
#include "core/providers/signing/signer.h"
#include "core/wire/jsonpointer.h"
#include "core/wire/template.h"

#include <QRegularExpression>

namespace doorplate {

// Where the credentials go.
struct AuthRecipe {
    enum class Kind { None, Basic, Bearer, Header, Query, Signed };

    Kind kind = Kind::None;
    QByteArray name; // of the header or the parameter
    Template user;   // Basic
    Template secret;
    const Signer *signer = nullptr; // Signed
    QMap<QString, Template> with;   // what the signer takes
};

// A template that may differ by family. With a companion address, `both` is used where it is given.
template <typename T>
struct ByFamily {
    std::optional<T> ipv4;
    std::optional<T> ipv6;
    std::optional<T> both;

    bool isEmpty() const { return !ipv4 && !ipv6 && !both; }
    const T *pick(const UpdateWish &wish) const
    {
        if (wish.companion && both)
            return &*both;
        const auto &one = wish.address.family() == AddressFamily::IPv4 ? ipv4 : ipv6;
        return one ? &*one : nullptr;
    }
    template <typename Visitor>
    void visit(const Visitor &visitor) const
    {
        for (const auto *one : {&ipv4, &ipv6, &both}) {
            if (*one)
                visitor(**one);
        }
    }
};

struct RequestRecipe {
    QByteArray method = "GET";
    ByFamily<UrlTemplate> url;
    QList<std::pair<QByteArray, Template>> headers;
    ByFamily<Template> form; // "key={password}&ip={ip}"
    std::optional<JsonTemplate> json;
    std::optional<Template> text;
    QByteArray contentType;
};

// What a later step needs of this answer.
struct Extraction {
    QString name;
    std::optional<JsonPointer> json;
    std::optional<QRegularExpression> regex; // its first group, else the whole match
    QByteArray header;
};

// All that is given must hold. Texts are compared without regard to case.
struct Condition {
    QStringList status; // "200", "4xx"; empty = any 2xx
    QList<Template> firstWord;
    QList<Template> words;    // one of them stands somewhere as a whole word
    QList<Template> contains; // one of them
    std::optional<QRegularExpression> matches;
    std::optional<JsonPointer> json;
    QJsonArray equals;           // the value there is one of these
    std::optional<bool> exists;  // there is, or is not, a value there
    std::optional<bool> isEmpty; // the body
};

struct Rule {
    Condition when;
    std::optional<ReturnCode> code;
    std::optional<std::chrono::seconds> wait; // before it may be tried again, as the provider documents it
    QString goTo;                             // the name of another step
    bool isNext = false;                      // on to the next step
};

struct AnswerRecipe {
    bool mayBeHtml = false;             // success may stand in a web page; else no page is ever believed to be one
    QList<Rule> rules;                  // in order, the first that holds decides; before the words
    WordTable words;                    // by whole first word of each line
    std::optional<JsonPointer> message; // the provider's own words in a JSON answer
};

struct StepRecipe {
    QString name;
    QStringList whenFilled; // fields: the step is left out unless all are filled
    QStringList whenEmpty;  // … and these empty
    std::optional<AuthRecipe> auth;
    RequestRecipe request;
    QList<Extraction> extractions;
    AnswerRecipe answer; // its own, else the protocol's
};

struct Recipe {
    AuthRecipe auth;                 // for steps without their own
    QString serverField;             // the person names the server there; URLs that begin with "/" are its
    bool connectsOverFamily = false; // the provider takes the address of the connection
    QList<StepRecipe> steps;

    int indexOf(QStringView name) const; // -1 when there is none
    QStringList servers() const;
};

// Every placeholder, word, regex and reference is checked; problems get what is wrong, by place.
Recipe readRecipe(ObjectReader &protocol, const Description &description);

} // namespace doorplate
