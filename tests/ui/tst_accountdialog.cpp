// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/passworddialog.h"

#include "core/providers/catalog.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace doorplate;

class TestAccountDialog : public QObject
{
    Q_OBJECT

private slots:
    void savesOnceAndClosesWhenItIsSaved();
    void goesToTheFirstWrongFieldInsteadOfSaving();
    void saysWhySavingFailedAndLosesNothing();
    void closesAtOnceWhenNothingChanged();
    void asksBeforeChangesAreDiscarded();
    void escapeTwiceKeepsEditing();
    void testsWithoutSaving();
    void forgetsAnAnswerToACancelledTest();
    void neverShowsASecret();
    void asksForOnePasswordAlone();

private:
    Catalog m_catalog;
};

namespace {

void press(const QWidget &root, const char *name)
{
    auto *button = findNamed<QAbstractButton>(root, QString::fromUtf8(name));
    QVERIFY2(button, name);
    button->click();
}

} // namespace

void TestAccountDialog::savesOnceAndClosesWhenItIsSaved()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    Account saved;
    int count = 0;
    connect(&dialog, &AccountDialog::saveWanted, &dialog, [&](const Account &account, const QMap<QString, Secret> &) {
        saved = account;
        ++count;
    });
    dialog.show();
    findNamed<QLineEdit>(dialog, u"Username"_s)->setText(u"bob"_s);
    press(dialog, "Save");
    dialog.accept(); // Return pressed again while the keychain is still thinking
    dialog.reject();
    QCOMPARE(count, 1);
    QCOMPARE(saved.username, u"bob"_s);
    QVERIFY(dialog.isVisible());
    dialog.saved();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
}

void TestAccountDialog::goesToTheFirstWrongFieldInsteadOfSaving()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    const QSignalSpy wishes(&dialog, &AccountDialog::saveWanted);
    dialog.show();
    dialog.activateWindow();
    auto *names = findNamed<QLineEdit>(dialog, u"Domain name"_s);
    names->setText(u"nonsense"_s);
    findNamed<QLineEdit>(dialog, u"Username"_s)->clear();
    press(dialog, "Save");
    QCOMPARE(wishes.count(), 0);
    QCOMPARE(dialog.focusWidget(), names);
    QVERIFY2(dialog.noteText().contains(u"Domain name, Username"), qPrintable(dialog.noteText()));
}

void TestAccountDialog::saysWhySavingFailedAndLosesNothing()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    dialog.show();
    findNamed<QLineEdit>(dialog, u"Username"_s)->setText(u"bob"_s);
    press(dialog, "Save");
    dialog.saveFailed(u"The disk is full."_s);
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.noteText().contains(u"The disk is full."));
    QCOMPARE(findNamed<QLineEdit>(dialog, u"Username"_s)->text(), u"bob"_s);
    const QSignalSpy wishes(&dialog, &AccountDialog::saveWanted);
    press(dialog, "Save"); // again, now that there is room
    QCOMPARE(wishes.count(), 1);
}

void TestAccountDialog::closesAtOnceWhenNothingChanged()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestAccountDialog::asksBeforeChangesAreDiscarded()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    dialog.show();
    findNamed<QLineEdit>(dialog, u"Password"_s)->setText(u"only the password"_s);
    dialog.close();
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.noteText().isEmpty());
    press(dialog, "Discard");
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

void TestAccountDialog::escapeTwiceKeepsEditing()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    dialog.show();
    findNamed<QLineEdit>(dialog, u"Username"_s)->setText(u"bob"_s);
    dialog.reject();
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.noteText().isEmpty());
    QCOMPARE(findNamed<QLineEdit>(dialog, u"Username"_s)->text(), u"bob"_s);
}

void TestAccountDialog::testsWithoutSaving()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    const QSignalSpy saves(&dialog, &AccountDialog::saveWanted);
    const QSignalSpy tests(&dialog, &AccountDialog::testWanted);
    dialog.show();
    press(dialog, "Test");
    QCOMPARE(tests.count(), 1);
    QVERIFY(findNamed<QAbstractButton>(dialog, u"Cancel test"_s));
    dialog.showTrial(samples::trial());
    QVERIFY(!findNamed<QAbstractButton>(dialog, u"Cancel test"_s));
    QVERIFY(dialog.trialText().contains(u"GET https://members.dyndns.org/nic/update?"));
    QVERIFY(dialog.trialText().contains(u"81.2.69.150"));
    QCOMPARE(saves.count(), 0);
}

void TestAccountDialog::forgetsAnAnswerToACancelledTest()
{
    AccountDialog dialog(m_catalog, samples::draft(u"dyndns"_s));
    const QSignalSpy cancels(&dialog, &AccountDialog::trialCancelled);
    dialog.show();
    press(dialog, "Test");
    press(dialog, "Cancel test");
    QCOMPARE(cancels.count(), 1);
    dialog.showTrial(samples::trial());
    QVERIFY(dialog.trialText().isEmpty());
}

void TestAccountDialog::neverShowsASecret()
{
    const QString canary = u"canary-7Xq!"_s;
    AccountDraft draft = samples::draft(u"custom"_s);
    draft.account.customServer = u"update.example.com"_s;
    draft.account.customPath = u"/u?p=%p"_s;
    AccountDialog dialog(m_catalog, draft);
    dialog.show();
    findNamed<QLineEdit>(dialog, u"Password"_s)->setText(canary);
    press(dialog, "Test");
    dialog.showTrial(samples::trial());
    for (const QWidget *widget : dialog.findChildren<QWidget *>()) {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (edit && edit->echoMode() == QLineEdit::Password)
            continue;
        for (const QByteArray &property : {"text"_ba, "plainText"_ba, "toolTip"_ba, "accessibleDescription"_ba})
            QVERIFY2(!widget->property(property).toString().contains(canary), widget->metaObject()->className());
    }
}

void TestAccountDialog::asksForOnePasswordAlone()
{
    PasswordDialog dialog({u"id"_s, u"Home"_s, u"password"_s, u"Token"_s});
    QByteArray given;
    connect(&dialog, &PasswordDialog::given, &dialog,
            [&given](const QString &, const QString &, const Secret &secret) { given = secret.reveal(); });
    dialog.show();
    auto *password = findNamed<QLineEdit>(dialog, u"Token"_s);
    QVERIFY(password);
    QCOMPARE(password->echoMode(), QLineEdit::Password);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(dialog.isVisible()); // an empty one is no answer
    password->setText(u"abc"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(given, "abc"_ba);
}

QTEST_MAIN(TestAccountDialog)
#include "tst_accountdialog.moc"
