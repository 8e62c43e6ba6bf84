// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importplan.h"

#include "core/detect/sourcecatalog.h"
#include "core/importers/importtext.h"
#include "core/model/keytable.h"
#include "core/providers/accountrules.h"
#include "core/store/accountjson.h"
#include "core/text/describe.h"

#include <QHash>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr std::array<KeyRow<PlannedAccount::Fate>, 3> fates{{
    {PlannedAccount::Fate::Create, "create"},
    {PlannedAccount::Fate::Same, "same"},
    {PlannedAccount::Fate::Impossible, "impossible"},
}};

// Equal for accounts that would do the same; the name is only a name.
QByteArray deedOf(Account account)
{
    account.id.clear();
    account.name.clear();
    account.secrets.clear(); // where its password is kept changes nothing either
    return QJsonDocument(toJson(account)).toJson(QJsonDocument::Compact);
}

class Names
{
public:
    explicit Names(const QList<Account> &existing)
    {
        for (const Account &account : existing)
            m_taken.insert(account.name.trimmed().toCaseFolded());
    }

    // The name, or with a number behind it; it is taken then.
    QString free(const QString &wanted)
    {
        QString name = wanted;
        int &number = m_numbers[wanted.toCaseFolded()];
        for (number = std::max(number, 1); m_taken.contains(name.toCaseFolded());)
            name = u"%1 (%2)"_s.arg(wanted).arg(++number);
        m_taken.insert(name.toCaseFolded());
        return name;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers;
};

QString labelled(const FieldProblem &problem, const Account &account, const Catalog &catalog)
{
    const Description *description = catalog.find(account.provider);
    const ProviderField *field = description ? description->field(problem.field) : nullptr;
    return field ? ImportText::tr("%1: %2").arg(field->label, sentence(problem)) : sentence(problem);
}

void judge(PlannedAccount &planned, const Catalog &catalog, const SourceCatalog &sources)
{
    const Account &account = planned.imported.account;
    if (!planned.imported.hindrance.isEmpty()) {
        planned.fate = PlannedAccount::Fate::Impossible;
        planned.reasons = {planned.imported.hindrance};
        return;
    }
    for (const FieldProblem &problem : checkAccount(account, catalog, {}) + sources.unknownSources(account)) {
        if (!problem.isWarning)
            planned.reasons.append(labelled(problem, account, catalog));
    }
    if (!planned.reasons.isEmpty())
        planned.fate = PlannedAccount::Fate::Impossible;
}

} // namespace

QString keyOf(PlannedAccount::Fate fate)
{
    return keyIn(fates, fate);
}

QList<PlannedAccount> planImport(const Imported &imported, const Catalog &catalog, const QList<Account> &existing)
{
    const SourceCatalog sources;
    QHash<QByteArray, QString> deeds;
    for (const Account &account : existing)
        deeds.insert(deedOf(account), account.name);
    Names names(existing);
    QList<PlannedAccount> plan;
    for (const ImportedAccount &one : imported.accounts) {
        PlannedAccount planned{one, PlannedAccount::Fate::Create, {}, {}, {}};
        Account &account = planned.imported.account;
        judge(planned, catalog, sources);
        const QByteArray deed = deedOf(account);
        if (planned.fate == PlannedAccount::Fate::Create) {
            if (const auto twin = deeds.constFind(deed); twin != deeds.cend()) {
                planned.fate = PlannedAccount::Fate::Same;
                planned.twin = *twin;
            } else {
                const QString name = names.free(account.name.trimmed());
                if (name != account.name)
                    planned.formerName = account.name;
                account.name = name;
                account.id = newAccountId();
                deeds.insert(deed, name);
            }
        }
        plan.append(planned);
    }
    return plan;
}

} // namespace doorplate
