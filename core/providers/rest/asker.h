// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The asking side of one run over a record API: builds a request, takes its answer from the transcript or stops for it,
// and judges what came back. Knows nothing of zones and records.
#pragma once

#include "core/providers/rest/halt.h"
#include "core/providers/rest/restanswers.h"

#include <functional>

namespace doorplate {

struct Answer {
    ReadReply read;
    Judgement judgement;
};

class Asker
{
public:
    enum class When { Once, Anew }; // Once: the same request was perhaps answered already in this run

    Asker(const Description &description, const RestRecipe &recipe, const UpdateWish &wish, const Transcript &answered,
          const Ending &ending);

    bool isRehearsal() const { return m_ending.rehearsal; }
    // The credentials have shown a zone: what they are refused from here on is about the host.
    void trustCredentials() { m_areCredentialsTrusted = true; }
    TemplateValues &values() { return m_values; }

    // Placeholders from an element of an answer, or what stands for them in a rehearsal.
    void take(const QList<Take> &takes, const QJsonValue &from);
    void promise(const QList<Take> &takes);

    // The fields of the account and the server; NoSecret and Misconfigured as valuesOf.
    Result<void> prepare();
    Or<void> signIn();
    // Not Ok is the caller's to judge. `change` is done to the request before it is signed: a page, kept members.
    Or<Answer> ask(const RestRequest &what, When when, const std::function<void(HttpRequest &)> &change = {},
                   std::chrono::milliseconds pause = {}, const std::optional<AuthRecipe> &own = {});
    // All pages of a list. NotFound and NoRecord give an empty one with that class.
    struct Listed {
        AnswerClass meaning = AnswerClass::Ok;
        QJsonArray elements;
    };
    Or<Listed> list(const RestList &what, When when);
    Halt refusal(const Answer &answer) const; // what an answer that is not fine means for its host

private:
    struct Asked {
        HttpRequest request;
        qsizetype number;
    };

    Result<void> checkSecrets() const;
    Result<QByteArray> server() const;
    Result<AuthRecipe> auth() const;
    Result<HttpRequest> built(const RequestRecipe &recipe, const AuthRecipe &auth,
                              const std::function<void(HttpRequest &)> &change);
    Or<const HttpReply *> exchanged(const RequestRecipe &recipe, const AuthRecipe &auth, When when,
                                    const std::function<void(HttpRequest &)> &change, std::chrono::milliseconds pause);
    Failure placed(const Failure &failure) const;
    std::chrono::milliseconds pauseForCode(const BeforeRecipe &step);

    const Description &m_description;
    const RestRecipe &m_recipe;
    const UpdateWish &m_wish;
    const Transcript &m_answered;
    Ending m_ending;
    TemplateValues m_values;
    QByteArray m_server;
    QUrl m_asking; // the request that was last asked or remembered
    QList<Asked> m_asked;
    qsizetype m_next = 0; // of the transcript
    bool m_areCredentialsTrusted = false;
};

} // namespace doorplate
