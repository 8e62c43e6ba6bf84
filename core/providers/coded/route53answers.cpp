// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/coded/route53answers.h"

#include "core/model/keytable.h"
#include "core/providers/rest/restanswers.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Row {
    const char *code;
    AnswerClass meaning;
};

constexpr std::array<Row, 22> errors{{
    {"InvalidClientTokenId", AnswerClass::Auth},
    {"SignatureDoesNotMatch", AnswerClass::Auth},
    {"MissingAuthenticationToken", AnswerClass::Auth},
    {"IncompleteSignature", AnswerClass::Auth},
    {"UnrecognizedClientException", AnswerClass::Auth},
    {"InvalidSignatureException", AnswerClass::Auth},
    {"ExpiredToken", AnswerClass::Auth},
    {"ExpiredTokenException", AnswerClass::Auth},
    {"RequestExpired", AnswerClass::Clock},
    {"AccessDenied", AnswerClass::Denied},
    {"AccessDeniedException", AnswerClass::Denied},
    {"NotAuthorized", AnswerClass::Denied},
    {"OptInRequired", AnswerClass::Denied},
    {"NoSuchHostedZone", AnswerClass::NotFound},
    {"InvalidChangeBatch", AnswerClass::Invalid},
    {"InvalidInput", AnswerClass::Invalid},
    {"InvalidDomainName", AnswerClass::Invalid},
    {"Throttling", AnswerClass::Rate},
    {"ThrottlingException", AnswerClass::Rate},
    {"PriorRequestNotComplete", AnswerClass::Rate},
    {"ServiceUnavailable", AnswerClass::Server},
    {"InternalFailure", AnswerClass::Server},
}};

struct Error {
    QString code;
    QString message;
};

// <ErrorResponse><Error><Code>…; of a refused change <InvalidChangeBatch><Messages><Message>… alone.
std::optional<Error> errorOf(const XmlElement &root)
{
    if (const XmlElement *error = root.child(u"Error"))
        return Error{error->textOf(u"Code"), error->textOf(u"Message")};
    const XmlElement *messages = root.child(u"Messages");
    return messages ? std::optional(Error{root.name, messages->textOf(u"Message")}) : std::nullopt;
}

std::optional<AnswerClass> classOf(const Error &error)
{
    const bool isOfTime = error.message.contains(u"Signature expired", Qt::CaseInsensitive)
                          || error.message.contains(u"not yet current", Qt::CaseInsensitive);
    if (error.code.startsWith(u"Signature") && isOfTime)
        return AnswerClass::Clock;
    if (error.code == u"InvalidChangeBatch" && error.message.contains(u"conflict", Qt::CaseInsensitive))
        return AnswerClass::Conflict; // a CNAME, or another kind of set under this name
    const auto row = std::find_if(errors.begin(), errors.end(),
                                  [&](const Row &one) { return error.code == QLatin1String(one.code); });
    return row == errors.end() ? std::nullopt : std::optional(row->meaning);
}

} // namespace

Or<XmlElement> readRoute53(const UpdateWish &wish, const HttpReply &reply, QStringView root)
{
    const auto document = readXml(reply.body);
    const bool isSuccess = reply.status >= 200 && reply.status < 300;
    if (isSuccess && document && document->name == root)
        return *document;
    if (isSuccess)
        return std::unexpected(Halt(Failure{Failure::Kind::BadReply, document ? document->name.left(50) : u"XML"_s}));
    const auto error = document ? errorOf(*document) : std::nullopt;
    const auto known = error ? classOf(*error) : std::nullopt;
    Judgement judgement;
    if (known) {
        judgement.meaning = *known;
    } else {
        const auto byStatus = judged({}, wish, ReadReply(reply), {});
        if (!byStatus)
            return std::unexpected(Halt(byStatus.error()));
        judgement = *byStatus;
    }
    if (error)
        judgement.line = judgement.meaning == AnswerClass::Clock
                             ? u"%1 (%2)"_s.arg(clockWords(wish, reply), error->message)
                             : QStringList{error->code, error->message}.join(u": "_s);
    return std::unexpected(Halt(verdictOf(judgement, wish, reply)));
}

} // namespace doorplate
