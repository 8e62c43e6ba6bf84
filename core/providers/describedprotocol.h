// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol of a provider whose file tells it as steps: the one interpreter behind nearly all of them.
#pragma once

#include "core/providers/recipe.h"

namespace doorplate {

class DescribedProtocol : public Protocol
{
public:
    DescribedProtocol(Description description, Recipe recipe);

    Step next(const UpdateWish &wish, const Transcript &answered) const override;
    QList<HttpRequest> rehearsed(const UpdateWish &masked) const override;
    std::optional<AddressFamily> connectsOver(const UpdateWish &wish) const override;

private:
    // Where an answer leads: an outcome, or the index of a step.
    using Turn = std::variant<Result<Outcomes>, int>;

    Turn turnAfter(int index, const UpdateWish &wish, const HttpReply &reply, TemplateValues &values) const;
    int applicable(int index, const TemplateValues &values) const;
    Result<HttpRequest> request(const StepRecipe &step, const UpdateWish &wish, const TemplateValues &values) const;

    Description m_description;
    Recipe m_recipe;
};

} // namespace doorplate
