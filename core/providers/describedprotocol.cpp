// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/describedprotocol.h"

#include "core/providers/requestbuilder.h"
#include "core/providers/rules.h"
#include "core/providers/values.h"

using namespace Qt::StringLiterals;

namespace doorplate {

DescribedProtocol::DescribedProtocol(Description description, Recipe recipe)
    : m_description(std::move(description)),
      m_recipe(std::move(recipe))
{
}

Step DescribedProtocol::next(const UpdateWish &wish, const Transcript &answered) const
{
    auto values = valuesOf(m_description, wish);
    if (!values)
        return Result<Outcomes>(std::unexpected(values.error()));
    int index = applicable(0, *values);
    for (const Exchange &exchange : answered) {
        const auto *http = std::get_if<HttpExchange>(&exchange);
        if (!http || index < 0)
            return Result<Outcomes>(failed(Failure::Kind::BadReply));
        const Turn turn = turnAfter(index, wish, http->reply, *values);
        if (const auto *outcome = std::get_if<Result<Outcomes>>(&turn))
            return *outcome;
        index = std::get<int>(turn);
    }
    if (index < 0)
        return Result<Outcomes>(failed(Failure::Kind::Misconfigured, m_description.id));
    auto asked = request(m_recipe.steps.at(index), wish, *values);
    if (!asked)
        return Result<Outcomes>(std::unexpected(asked.error()));
    return *asked;
}

DescribedProtocol::Turn DescribedProtocol::turnAfter(int index, const UpdateWish &wish, const HttpReply &reply,
                                                     TemplateValues &values) const
{
    const StepRecipe &step = m_recipe.steps.at(index);
    const ReadReply read(reply);
    int following = applicable(index + 1, values);
    bool goesOn = following >= 0 && reply.status >= 200 && reply.status < 300;
    const auto holding = std::find_if(step.answer.rules.cbegin(), step.answer.rules.cend(), [&](const Rule &rule) {
        const bool isUnbelievable = rule.code && isAccepted(*rule.code) && isHtml(reply.body) && !step.answer.mayBeHtml;
        return !isUnbelievable && holds(rule.when, read, values);
    });
    if (holding != step.answer.rules.cend()) {
        if (holding->code) {
            const QString own = step.answer.message ? step.answer.message->in(read.json).toString() : QString();
            const QString line = own.isEmpty() ? tellingLine(holding->when, read, values) : own;
            return outcomeForAll(wish, reply, {*holding->code, holding->wait}, line);
        }
        following = holding->goTo.isEmpty() ? following : applicable(m_recipe.indexOf(holding->goTo), values);
        goesOn = following >= 0;
    } else if (auto outcomes = outcomesByWord(wish, reply, step.answer.words)) {
        return *outcomes;
    }
    if (!goesOn)
        return outcomesByStatus(wish, reply);
    for (const Extraction &extraction : step.extractions) {
        const QJsonValue value = extracted(extraction, read);
        if (value.isUndefined() || value.isNull())
            return Result<Outcomes>(failed(Failure::Kind::BadReply, extraction.name));
        values.insert(extraction.name, {value});
    }
    return following;
}

int DescribedProtocol::applicable(int index, const TemplateValues &values) const
{
    const auto isFilled = [&](const QString &field) { return !values.value(field).value.toString().isEmpty(); };
    for (int i = std::max(index, 0); i < m_recipe.steps.size(); ++i) {
        const StepRecipe &step = m_recipe.steps.at(i);
        if (std::all_of(step.whenFilled.cbegin(), step.whenFilled.cend(), isFilled)
            && std::none_of(step.whenEmpty.cbegin(), step.whenEmpty.cend(), isFilled))
            return i;
    }
    return -1;
}

Result<HttpRequest> DescribedProtocol::request(const StepRecipe &step, const UpdateWish &wish,
                                               const TemplateValues &values) const
{
    const AuthRecipe auth = step.auth.value_or(m_recipe.auth);
    auto built = builtRequest(step.request, auth, m_description, wish, values);
    if (!built)
        return built;
    if (!m_recipe.serverField.isEmpty()) {
        const QString typed = values.value(m_recipe.serverField).value.toString();
        const auto server = typedServer(typed, wish.account.ssl, m_recipe.serverField);
        if (!server)
            return std::unexpected(server.error());
        putServer(*built, *server);
    }
    const QByteArray unique = uniqueText(wish, *built, 0);
    return signedRequest(std::move(*built), auth, values, {wish.now, unique});
}

QList<HttpRequest> DescribedProtocol::rehearsed(const UpdateWish &masked) const
{
    UpdateWish wish = masked;
    for (const ProviderField &field : m_description.secretFields()) {
        if (field.isRequired && !wish.credentials.has(field.key))
            wish.credentials.secrets.insert(field.key, Secret(maskedText().toUtf8()));
    }
    QList<HttpRequest> requests;
    auto values = valuesOf(m_description, wish);
    for (int i = 0; values && (i = applicable(i, *values)) >= 0; ++i) {
        const auto one = request(m_recipe.steps.at(i), wish, *values);
        if (!one)
            break;
        requests += *one;
        for (const Extraction &extraction : m_recipe.steps.at(i).extractions)
            values->insert(extraction.name, promised(extraction.name));
    }
    return requests;
}

std::optional<AddressFamily> DescribedProtocol::connectsOver(const UpdateWish &wish) const
{
    return m_recipe.connectsOverFamily ? std::optional(wish.address.family()) : std::nullopt;
}

} // namespace doorplate
