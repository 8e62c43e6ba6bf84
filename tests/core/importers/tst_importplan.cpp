// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/importplan.h"
#include "tests/core/importers/importing.h"

#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

QList<PlannedAccount> planOf(const QByteArray &text, const QList<Account> &existing = {})
{
    const auto result = imported(text);
    return result ? planImport(*result, wholeCatalog(), existing) : QList<PlannedAccount>();
}

constexpr auto dynu = "provider dynu.com {\n username = u\n password = p\n hostname = a.dynu.com\n}\n";

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private slots:
    void createsWhatIsNew()
    {
        const auto plan = planOf(dynu);
        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.front().fate, PlannedAccount::Fate::Create);
        QCOMPARE(plan.front().imported.account.name, u"Dynu"_s);
        QVERIFY(!plan.front().imported.account.id.isEmpty());
    }

    void numbersANameThatIsTaken()
    {
        Account other;
        other.id = u"1"_s;
        other.name = u"dynu"_s;
        Account third = other;
        third.name = u"Dynu (2)"_s;
        const auto plan = planOf(dynu, {other, third});
        QCOMPARE(plan.front().fate, PlannedAccount::Fate::Create);
        QCOMPARE(plan.front().imported.account.name, u"Dynu (3)"_s);
        QCOMPARE(plan.front().formerName, u"Dynu"_s);
    }

    void leavesOutWhatIsThereAlready()
    {
        Account before = planOf(dynu).front().imported.account;
        before.name = u"Something else"_s;
        const auto plan = planOf(dynu, {before});
        QCOMPARE(plan.front().fate, PlannedAccount::Fate::Same);
        QCOMPARE(plan.front().twin, u"Something else"_s);
    }

    void saysWhyAnAccountCannotBe()
    {
        const auto plan = planOf("provider nobody@nowhere.example {\n hostname = a.example.com\n}\n"
                                 "provider dynu.com {\n password = p\n username = u\n}\n");
        QCOMPARE(plan.size(), 2);
        for (const PlannedAccount &planned : plan) {
            QCOMPARE(planned.fate, PlannedAccount::Fate::Impossible);
            QVERIFY(!planned.reasons.isEmpty());
        }
    }

    void tellsAccountsOfOneProviderApart()
    {
        const auto plan = planOf(QByteArray(dynu)
                                 + "provider dynu.com:2 {\n username = v\n password = p\n"
                                   " hostname = b.dynu.com\n}\n");
        QCOMPARE(plan[0].imported.account.name, u"Dynu – a.dynu.com"_s);
        QCOMPARE(plan[1].imported.account.name, u"Dynu – b.dynu.com"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
