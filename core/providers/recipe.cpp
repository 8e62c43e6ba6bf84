// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/recipe.h"

#include "core/providers/partreader.h"
#include "core/providers/requestbuilder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

using Need = ObjectReader::Need;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Recipe)
};

// Reads the steps of one recipe; knows which placeholders may be used so far.
class RecipeReader
{
public:
    explicit RecipeReader(const Description &description) : m_description(description), m_parts(description) {}

    Recipe read(ObjectReader &protocol)
    {
        Recipe recipe;
        protocol.object(u"base"_s, Need::Optional, [&](ObjectReader &base) {
            recipe.serverField = base.text(u"field"_s, Need::Required);
            if (!m_description.field(recipe.serverField))
                base.complain(u"field"_s, Words::tr("\"%1\" is not a field of this provider").arg(recipe.serverField));
            m_parts.setBase(laterBase());
        });
        protocol.object(u"auth"_s, Need::Optional, [&](ObjectReader &auth) { recipe.auth = m_parts.readAuth(auth); });
        recipe.connectsOverFamily = protocol.truth(u"connectsOverFamily"_s, false);
        protocol.object(u"answer"_s, Need::Optional,
                        [&](ObjectReader &answer) { m_answer = m_parts.readAnswer(answer); });
        protocol.objects(u"steps"_s, Need::Required, [&](ObjectReader &step) { recipe.steps += readStep(step); });
        if (recipe.steps.isEmpty())
            protocol.complain(u"steps"_s, Words::tr("at least one step is needed"));
        checkReferences(protocol, recipe);
        return recipe;
    }

private:
    StepRecipe readStep(ObjectReader &reader)
    {
        StepRecipe step;
        step.name = reader.text(u"name"_s);
        reader.object(u"when"_s, Need::Optional, [&](ObjectReader &when) {
            step.whenFilled = when.texts(u"filled"_s);
            step.whenEmpty = when.texts(u"empty"_s);
            for (const QString &field : step.whenFilled + step.whenEmpty) {
                const bool isApex = field == u"sub" && m_description.field(u"zone"); // the part before a typed zone
                if (!isApex && !m_description.field(field))
                    when.complainHere(Words::tr("\"%1\" is not a field of this provider").arg(field));
            }
        });
        reader.object(u"auth"_s, Need::Optional, [&](ObjectReader &auth) { step.auth = m_parts.readAuth(auth); });
        reader.object(u"request"_s, Need::Required,
                      [&](ObjectReader &request) { step.request = m_parts.readRequest(request); });
        reader.members(u"extract"_s, [&](const QString &name, const QJsonValue &value) {
            const QString place = reader.pointerTo(u"extract"_s) + u'/' + JsonPointer::step(name);
            ObjectReader extraction(value.toObject(), place, reader.problems());
            step.extractions += m_parts.readExtraction(name, extraction);
            extraction.finish();
        });
        step.answer = m_answer;
        reader.object(u"answer"_s, Need::Optional,
                      [&](ObjectReader &answer) { step.answer = m_parts.readAnswer(answer); });
        for (const Extraction &extraction : step.extractions)
            m_parts.addNames({extraction.name});
        return step;
    }

    void checkReferences(ObjectReader &protocol, const Recipe &recipe)
    {
        QStringList names;
        for (const StepRecipe &step : recipe.steps) {
            if (!step.name.isEmpty() && names.contains(step.name))
                protocol.complain(u"steps"_s, Words::tr("two steps are called \"%1\"").arg(step.name));
            names += step.name;
        }
        for (const StepRecipe &step : recipe.steps) {
            for (const Rule &rule : step.answer.rules) {
                if (!rule.goTo.isEmpty() && !names.contains(rule.goTo))
                    protocol.complain(u"steps"_s, Words::tr("there is no step called \"%1\"").arg(rule.goTo));
            }
        }
    }

    const Description &m_description;
    PartReader m_parts;
    AnswerRecipe m_answer; // for steps without their own
};

} // namespace

int Recipe::indexOf(QStringView name) const
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (steps.at(i).name == name)
            return int(i);
    }
    return -1;
}

QStringList Recipe::servers() const
{
    QStringList servers;
    for (const StepRecipe &step : steps)
        step.request.url.visit([&servers](const UrlTemplate &url) { servers += url.server(); });
    servers.removeDuplicates();
    return servers;
}

Recipe readRecipe(ObjectReader &protocol, const Description &description)
{
    return RecipeReader(description).read(protocol);
}

} // namespace doorplate
