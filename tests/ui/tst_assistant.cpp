// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/assistant.h"

#include "core/providers/catalog.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace doorplate;

namespace {

AccountDraft fresh()
{
    AccountDraft draft;
    draft.account.id = u"new"_s;
    draft.isNew = true;
    draft.keychainName = u"Keyring"_s;
    return draft;
}

void press(const QWidget &root, const QString &name)
{
    auto *button = findNamed<QAbstractButton>(root, name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

} // namespace

class TestAssistant : public QObject
{
    Q_OBJECT

private slots:
    void goesThroughFourSteps()
    {
        Assistant assistant(m_catalog, samples::draft(u"dyndns"_s));
        assistant.show();
        Account saved;
        connect(&assistant, &Assistant::saveWanted, &assistant,
                [&saved](const Account &account, const QMap<QString, Secret> &) { saved = account; });
        const QSignalSpy tests(&assistant, &Assistant::testWanted);
        QVERIFY(findNamed<QWidget>(assistant, u"Provider"_s));
        QVERIFY(!findNamed<QLineEdit>(assistant, u"Username"_s));
        press(assistant, u"Next"_s);
        QVERIFY(findNamed<QLineEdit>(assistant, u"Username"_s));
        QVERIFY(!findNamed<QLineEdit>(assistant, u"Domain name"_s));
        findNamed<QLineEdit>(assistant, u"Username"_s)->setText(u"bob"_s);
        press(assistant, u"Next"_s);
        QVERIFY(findNamed<QLineEdit>(assistant, u"Domain name"_s));
        press(assistant, u"Next"_s);
        QCOMPARE(assistant.step(), Assistant::Step::Test);
        QCOMPARE(tests.count(), 1);
        assistant.showTrial(samples::trial());
        press(assistant, u"Finish"_s);
        QCOMPARE(saved.username, u"bob"_s);
        QCOMPARE(saved.provider, u"dyndns"_s);
        QVERIFY(assistant.isVisible());
        assistant.saved();
        QVERIFY(!assistant.isVisible());
        QCOMPARE(assistant.step(), Assistant::Step::Done);
    }

    void goesBackAndKeepsWhatWasTyped()
    {
        Assistant assistant(m_catalog, samples::draft(u"dyndns"_s));
        assistant.show();
        press(assistant, u"Next"_s);
        findNamed<QLineEdit>(assistant, u"Username"_s)->setText(u"bob"_s);
        press(assistant, u"Next"_s);
        press(assistant, u"Back"_s);
        press(assistant, u"Back"_s);
        QCOMPARE(assistant.step(), Assistant::Step::Provider);
        press(assistant, u"Later"_s);
        QVERIFY(!assistant.isVisible());
        assistant.show();
        press(assistant, u"Next"_s);
        QCOMPARE(findNamed<QLineEdit>(assistant, u"Username"_s)->text(), u"bob"_s);
    }

    void staysWhereSomethingIsMissing()
    {
        Assistant assistant(m_catalog, fresh());
        assistant.show();
        press(assistant, u"Next"_s);
        QCOMPARE(assistant.step(), Assistant::Step::Provider);
        QVERIFY(!assistant.noteText().isEmpty());
    }

    void leadsToTheImportInstead()
    {
        Assistant assistant(m_catalog, fresh());
        assistant.show();
        const QSignalSpy imports(&assistant, &Assistant::importWanted);
        press(assistant, u"Import instead…"_s);
        QCOMPARE(imports.count(), 1);
    }

    void saysWhySavingFailed()
    {
        Assistant assistant(m_catalog, samples::draft(u"dyndns"_s));
        assistant.show();
        for (int step = 0; step < 4; ++step)
            assistant.accept();
        assistant.saveFailed(u"The keychain is locked."_s);
        QVERIFY(assistant.noteText().contains(u"The keychain is locked."));
        QVERIFY(assistant.isVisible());
    }

private:
    Catalog m_catalog;
};

QTEST_MAIN(TestAssistant)
#include "tst_assistant.moc"
