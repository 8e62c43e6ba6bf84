// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A provider's record API as data, checked and ready to be used: how the zone is found, how its records are read, and how
// one of them is written. resources/providers/README.md tells it by examples.
#pragma once

#include "core/providers/recipe.h"

namespace doorplate {

// What an answer means (the classes of every record API, whatever words it has for them).
enum class AnswerClass {
    Ok,
    Same,     // written, for it was so already
    NoRecord, // the zone is there, the record is not
    NotFound, // no such zone or record
    Auth,     // the credentials are wrong, expired or revoked
    Denied,   // the credentials are fine, the permission or the plan is not
    Conflict, // a CNAME in the way, a duplicate, changed by somebody else
    Invalid,  // the request was refused
    Rate,
    Server,
    Clock, // the signature's instant lies outside of what the provider takes
};
std::optional<AnswerClass> answerClassFromKey(QStringView key); // "ok", "same", "noRecord", …
QStringList answerClassKeys();

struct RestRule {
    Condition when; // no status given = any
    AnswerClass meaning = AnswerClass::Ok;
    std::optional<std::chrono::seconds> wait;
};

struct RestAnswer {
    QList<RestRule> rules;                 // in order, the first that holds; then the HTTP status speaks
    std::optional<Condition> success;      // what a 2xx answer must show, where errors come with 200 too
    QList<JsonPointer> message;            // the provider's own words
    std::optional<JsonPointer> retryAfter; // seconds
    bool mayBeEmpty = false;               // a write is answered with nothing, whatever its status
};

// Members of an object that have to be one of these values; "*" is any value but null and emptiness.
using Checks = QList<std::pair<JsonPointer, QJsonArray>>;

// A placeholder taken from an answer or an element of it.
struct Take {
    QString name;
    JsonPointer at;
    std::optional<QRegularExpression> regex; // its first group
};

struct Paging {
    enum class Kind {
        None,
        Page,   // &page=2
        Offset, // &offset=100
        Cursor, // &cursor=<what the page before says at `at`>
        Link,   // the whole URL of the next page, at `at` or in the Link header (RFC 8288)
    };

    Kind kind = Kind::None;
    QByteArray parameter;
    std::optional<JsonPointer> at; // Page: number of pages; Offset: number of elements; Cursor, Link: the next
    int size = 0;                  // a page with fewer is the last
    int first = 1;                 // Page
};

struct RestRequest {
    RequestRecipe request;
    std::optional<RestAnswer> answer;                // its rules come before the protocol's
    QList<std::pair<JsonPointer, JsonPointer>> keep; // where it goes in the body, where it stands in the record as read
};

// A list somewhere in an answer.
struct RestList {
    RestRequest ask;
    Paging paging;
    std::optional<JsonPointer> in; // none = the whole answer is the one element
    bool isKeyed = false;          // an object whose members are the elements
    bool mayLack = false;          // no list there is an empty one
    bool maySingle = false;        // an object there is the one element
    Checks where;                  // elements that do not fit are not there
    Checks refuse;                 // elements that may not be touched
    QList<Take> takes;
};

struct ZoneRecipe {
    enum class Find {
        Walk,    // a request per candidate: the host, then one label less at a time
        List,    // one list; the longest name that the host lies in
        Records, // by asking for the records of each candidate
        Given,   // the person names it
    };

    Find find = Find::Walk;
    RestList list;
    QList<JsonPointer> name; // of an element; several are joined by dots
    QString given;           // the field that makes the search needless
    int leastLabels = 2;     // of a candidate; 1 for servers of one's own ("lan")
};

// One record as an element of the list, or one set of values under a name and type.
struct RecordsRecipe {
    RestList list;
    std::optional<RestRequest> each; // asks for one element of the list in full
    std::optional<JsonPointer> name; // none = the answer holds this name only
    Template nameIs;
    std::optional<JsonPointer> type;
    QJsonObject types;   // where types have numbers: "A": 0
    QStringList aliases; // types that stand in an address's way
    JsonPointer value;
    bool isCommaList = false;      // both families' addresses in one text
    QList<JsonPointer> values;     // a set: the list of its values (the first that is there) …
    QList<JsonPointer> valueAt;    // … where the address stands in each (as many as values) …
    JsonTemplate newValue;         // … and what a new one looks like
    std::optional<RestList> alias; // asked before a record is made, where the list above shows one type only
    std::optional<JsonPointer> ttl;
};

// For providers that cannot change a record: add the new one, and only when it is seen to be there remove the old one.
struct ReplaceRecipe {
    RestRequest add;
    RestRequest remove;
};

// Asks until the write is through; a bounded number of times.
struct PollRecipe {
    RestRequest ask;
    QList<Take> takes; // of the write's answer
    Condition isDone;
    std::optional<Condition> hasFailed;
};

struct TtlRule {
    int least = 0;
    int most = 2147483647;
    int usual = 300;
    QList<int> allowed; // the next higher is taken
    bool isText = false;
};

// Signs in, or asks for the account; once in a run.
struct BeforeRecipe {
    QStringList whenFilled;
    QStringList whenEmpty;
    bool hasOneTimeCode = false;    // {…|totp}
    std::optional<AuthRecipe> auth; // none = the protocol's
    RestRequest ask;
    QList<Extraction> extractions;
};

struct AuthChoice {
    QStringList whenFilled; // these fields
    AuthRecipe auth;
};

// Where the requests go.
struct RestBase {
    QString literal;
    QString field; // the person names it: a server, or a key of choices
    QMap<QString, QString> choices;
    QString fallback; // the key of the choice when the field is empty
};

struct RestRecipe {
    RestBase base;
    QList<AuthChoice> auth;
    QList<std::pair<QByteArray, Template>> headers; // for every request
    QList<std::pair<QByteArray, Template>> query;   // the same, where there is a value
    QList<BeforeRecipe> before;
    ZoneRecipe zone;
    RecordsRecipe records;
    std::optional<RestRequest> write; // changes and makes
    std::optional<RestRequest> update;
    std::optional<RestRequest> create;
    std::optional<ReplaceRecipe> replace;
    QList<RestRequest> publish;
    std::optional<PollRecipe> poll;
    std::optional<TtlRule> ttl;
    RestAnswer answer;
    std::chrono::milliseconds spacing{0}; // between two requests
};

bool isRestRecipe(const QJsonObject &protocol);
RestRecipe readRestRecipe(ObjectReader &protocol, const Description &description);

} // namespace doorplate
