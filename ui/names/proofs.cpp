// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/names/proofs.h"

#include "core/log/redaction.h"
#include "ui/parts/speaker.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Proofs", text);
}

Proof acceptedProof(const HostStatus &status)
{
    if (!status.answer)
        return {Proof::State::Missing, words(QT_TRANSLATE_NOOP("Proofs", "Provider: nothing was sent yet")), {}};
    if (!status.answer->has_value())
        return {Proof::State::Missing, words(QT_TRANSLATE_NOOP("Proofs", "Provider: no usable answer")),
                status.answeredAt};
    if (!isAccepted(status.answer->value().code))
        return {Proof::State::Against, words(QT_TRANSLATE_NOOP("Proofs", "Provider: refused")), status.answeredAt};
    return {Proof::State::Given, words(QT_TRANSLATE_NOOP("Proofs", "Provider: accepted")), status.answeredAt};
}

Proof serversProof(const HostStatus &status)
{
    if (!status.verification)
        return {Proof::State::Missing, words(QT_TRANSLATE_NOOP("Proofs", "Name servers: not looked up yet")), {}};
    struct Teller {
        Proof operator()(const Proven &proven) const
        {
            if (proven.published.isCached)
                return {Proof::State::Given,
                        words(QT_TRANSLATE_NOOP("Proofs", "Name servers: not reachable from here; %1 answers it"))
                            .arg(proven.published.server),
                        proven.published.when};
            return {Proof::State::Given,
                    words(QT_TRANSLATE_NOOP("Proofs", "Name servers: %1 answers it")).arg(proven.published.server),
                    proven.published.when};
        }
        Proof operator()(const NotYet &notYet) const
        {
            return {Proof::State::Missing,
                    words(QT_TRANSLATE_NOOP("Proofs", "Name servers: %1 still answers the old address"))
                        .arg(notYet.published.server),
                    notYet.published.when};
        }
        Proof operator()(const Other &other) const
        {
            if (other.published.isSplit())
                return {Proof::State::Missing,
                        words(QT_TRANSLATE_NOOP("Proofs", "Name servers: this network answers with an address of its "
                                                          "own (split DNS)")),
                        other.published.when};
            return {Proof::State::Against,
                    words(QT_TRANSLATE_NOOP("Proofs", "Name servers: %1 answers another address"))
                        .arg(other.published.server),
                    other.published.when};
        }
    };
    Proof proof = std::visit(Teller(), *status.verification);
    if (status.verifiedAt)
        proof.when = status.verifiedAt;
    return proof;
}

// What public resolvers answered when they were asked.
std::optional<Proof> viewProof(const HostStatus &status, const QDateTime &now)
{
    if (!status.publicView || status.publicView->sights.isEmpty() || !status.address)
        return std::nullopt;
    const PublicView &view = *status.publicView;
    const QString names = view.resolvers().join(u", "_s);
    const auto until = view.otherUntil(*status.address);
    if (!until)
        return Proof{Proof::State::Given, words(QT_TRANSLATE_NOOP("Proofs", "Everybody: %1 show it")).arg(names),
                     view.when};
    if (*until > now)
        return Proof{Proof::State::Missing,
                     words(QT_TRANSLATE_NOOP("Proofs", "Everybody: others may see the old address for %1 more"))
                         .arg(duration(std::chrono::milliseconds(now.msecsTo(*until)))),
                     view.when};
    return std::nullopt; // what was kept has run out since
}

// Nobody can ask every resolver; but none may keep an answer for longer than its time to live (RFC 1035 section 3.2.1).
Proof everybodyProof(const HostStatus &status, const QDateTime &now)
{
    if (const auto viewed = viewProof(status, now))
        return *viewed;
    const auto *proven = status.verification ? std::get_if<Proven>(&*status.verification) : nullptr;
    const QDateTime seen = status.verifiedAt.value_or(proven ? proven->published.when : QDateTime());
    if (!proven || !seen.isValid())
        return {Proof::State::Missing, words(QT_TRANSLATE_NOOP("Proofs", "Everybody: not known yet")), {}};
    const QDateTime from = seen.addSecs(proven->published.ttl.count());
    if (from > now)
        return {Proof::State::Missing,
                words(QT_TRANSLATE_NOOP("Proofs", "Everybody: at the latest when old answers have run out")), from};
    return {Proof::State::Given, words(QT_TRANSLATE_NOOP("Proofs", "Everybody: old answers have run out")), from};
}

} // namespace

QList<Proof> proofsOf(const HostStatus &status, const Speaker &speaker)
{
    return {acceptedProof(status), serversProof(status), everybodyProof(status, speaker.now())};
}

QString literalLineOf(const HostStatus &status)
{
    if (status.stop && !status.stop->line.isEmpty())
        return status.stop->line;
    return status.answer && status.answer->has_value() ? status.answer->value().line : QString();
}

QString reportOf(const HostStatus &status, const Speaker &speaker)
{
    const Telling telling = speaker.about(status);
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(label + u": "_s + value);
    };
    const auto at = [&speaker](const std::optional<QDateTime> &when) {
        return when ? speaker.exactTime(*when) : QString();
    };
    add(words(QT_TRANSLATE_NOOP("Proofs", "Name")), u"%1 (%2)"_s.arg(status.host.display(), describe(status.family)));
    add(words(QT_TRANSLATE_NOOP("Proofs", "Provider")), telling.providerName);
    add(words(QT_TRANSLATE_NOOP("Proofs", "Address")), status.address ? status.address->toString() : QString());
    add(words(QT_TRANSLATE_NOOP("Proofs", "Since")), at(status.since));
    add(words(QT_TRANSLATE_NOOP("Proofs", "State")), stateWord(status, telling));
    add(words(QT_TRANSLATE_NOOP("Proofs", "What happened")), sentence(status, telling));
    add(words(QT_TRANSLATE_NOOP("Proofs", "The provider's own words")), literalLineOf(status));
    for (const Proof &proof : proofsOf(status, speaker))
        lines.append(u"- "_s
                     + (proof.when ? u"%1 (%2)"_s.arg(proof.text, speaker.exactTime(*proof.when)) : proof.text));
    add(words(QT_TRANSLATE_NOOP("Proofs", "Next attempt")), at(status.nextAttempt));
    lines.append(u"Doorplate %1"_s.arg(QCoreApplication::applicationVersion()));
    return redacted(lines.join(u'\n'));
}

} // namespace doorplate
