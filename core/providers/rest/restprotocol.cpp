// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/restprotocol.h"

#include "core/providers/rest/recordwriter.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// One run over all hosts of a wish, from the beginning each time: what is answered is taken from the transcript.
class Run
{
public:
    Run(const Description &description, const RestRecipe &recipe, const UpdateWish &wish, const Transcript &answered,
        const Ending &ending = {})
        : m_recipe(recipe),
          m_wish(wish),
          m_asker(description, recipe, wish, answered, ending),
          m_zones(recipe, m_asker, description.field(u"zone")),
          m_records(recipe, wish, m_asker, m_zones),
          m_writer(recipe, wish, m_asker, m_records)
    {
    }

    HostsCourse go();

private:
    Or<Outcome> update(const Hostname &host);

    const RestRecipe &m_recipe;
    const UpdateWish &m_wish;
    Asker m_asker;
    ZoneSearch m_zones;
    RecordReader m_records;
    RecordWriter m_writer;
};

HostsCourse Run::go()
{
    if (const auto ready = m_asker.prepare(); !ready)
        return {Result<Outcomes>(std::unexpected(ready.error()))};
    m_zones.begin();
    if (const auto signedIn = m_asker.signIn(); !signedIn)
        return {ended(m_wish, signedIn.error(), {})};
    return overAllHosts(m_wish, [this](const Hostname &host) { return update(host); });
}

Or<Outcome> Run::update(const Hostname &host)
{
    m_zones.enter(host);
    if (const auto found = m_zones.find(host); !found)
        return std::unexpected(found.error());
    const auto elements = m_records.read(host, Asker::When::Once);
    if (!elements)
        return std::unexpected(elements.error());
    const auto choice = m_records.chosen(host, *elements);
    if (!choice)
        return std::unexpected(choice.error());
    if (choice->kind != Choice::Kind::Same)
        return m_writer.write(host, *choice);
    // An earlier run was cut off between adding and removing: what is left is our own.
    const auto old = m_recipe.replace ? leftOver(m_recipe.records, *elements, m_records.sought(host)) : std::nullopt;
    if (old) {
        if (const auto removed = m_writer.remove(*old); !removed)
            return std::unexpected(removed.error());
    }
    return Outcome{old ? ReturnCode::Good : ReturnCode::NoChange, m_wish.address, {}, {}};
}

} // namespace

RestProtocol::RestProtocol(Description description, RestRecipe recipe)
    : m_description(std::move(description)),
      m_recipe(std::move(recipe))
{
}

Step RestProtocol::next(const UpdateWish &wish, const Transcript &answered) const
{
    return Run(m_description, m_recipe, wish, answered).go().step;
}

Result<Outcomes> RestProtocol::brokenOff(const UpdateWish &wish, const Transcript &answered,
                                         const Failure &failure) const
{
    const Step step = Run(m_description, m_recipe, wish, answered, {.failure = &failure}).go().step;
    const auto *outcomes = std::get_if<Result<Outcomes>>(&step);
    return outcomes ? *outcomes : std::unexpected(failure);
}

qsizetype RestProtocol::hostsDone(const UpdateWish &wish, const Transcript &answered) const
{
    return wish.hosts.size() > 1 ? Run(m_description, m_recipe, wish, answered).go().done : 0;
}

QList<HttpRequest> RestProtocol::rehearsed(const UpdateWish &masked) const
{
    UpdateWish wish = masked;
    for (const ProviderField &field : m_description.secretFields()) {
        if (field.isRequired && !wish.credentials.has(field.key))
            wish.credentials.secrets.insert(field.key, Secret(maskedText().toUtf8()));
    }
    QList<HttpRequest> requests;
    Run(m_description, m_recipe, wish, {}, {.rehearsal = &requests}).go();
    return requests;
}

} // namespace doorplate
