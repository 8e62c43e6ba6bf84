// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/pastedserver.h"
#include "ui/accounts/providerbox.h"
#include "ui/parts/formsheet.h"

#include "core/providers/catalog.h"
#include "core/text/describe.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace doorplate;

class TestAccountForm : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void previewsAnotherDevicesAddress();
    void believesACheckServerAloneOnlyIfTicked();
    void saysTheDocumentedLabels_data();
    void saysTheDocumentedLabels();
    void followsTheProvider_data();
    void followsTheProvider();
    void givesBackWhatItWasGiven_data();
    void givesBackWhatItWasGiven();
    void saysWhatIsWrongBesideTheField_data();
    void saysWhatIsWrongBesideTheField();
    void complainsWhenThePersonPauses();
    void takesAPastedUrlApart_data();
    void takesAPastedUrlApart();
    void leavesAUrlBeingTypedAlone();
    void takesNamesWithLineBreaks();
    void countsTheNames();
    void neverClampsThePeriod();
    void showsWhatACustomPathLeadsTo();
    void warnsOfUpdatesInTheClear();
    void keepsWhatWasTypedForAnotherProvider();
    void saysWhereTheEvidenceIsWeak_data();
    void saysWhereTheEvidenceIsWeak();
    void findsAProviderByWhatOthersCallIt_data();
    void findsAProviderByWhatOthersCallIt();
    void choosesAProviderByTyping();
    void doesNotChooseAClosedProvider();
    void doesNotComplainBeforeAFieldIsReached();
    void namesANewAccountAfterItsProvider();
    void givesOnlySecretsThatWereTyped();
    void needsNoPasswordThatIsAskedForLater();
    void knowsWhetherAnythingChanged();

private:
    Catalog m_catalog;
};

void TestAccountForm::initTestCase()
{
    QVERIFY(m_catalog.find(u"custom"));
    QVERIFY(m_catalog.find(u"dyndns"));
}

namespace {

QLineEdit *edit(const AccountForm &form, const char *name)
{
    return findNamed<QLineEdit>(form, QString::fromUtf8(name));
}

void choose(AccountForm &form, const QString &provider)
{
    findNamed<ProviderBox>(form, u"Provider"_s)->setProvider(provider);
}

AccountDraft newDraft()
{
    AccountDraft draft;
    draft.account.id = u"new"_s;
    draft.isNew = true;
    draft.keychainName = u"GNOME Keyring"_s;
    return draft;
}

} // namespace

void TestAccountForm::saysTheDocumentedLabels_data()
{
    QTest::addColumn<QString>("label");
    for (const char *label :
         {"Name", "Enabled", "Provider", "CheckIP Server SSL", "CheckIP Server", "CheckIP Path", "SSL", "Custom Server",
          "Custom Path", "Domain name", "Update period", "Username", "Password", "IPv4", "IPv6"})
        QTest::newRow(label) << QString::fromUtf8(label);
}

void TestAccountForm::saysTheDocumentedLabels()
{
    QFETCH(const QString, label);
    const AccountForm form(m_catalog, samples::draft(u"custom"_s));
    QVERIFY(findNamed<QWidget>(form, label));
}

void TestAccountForm::followsTheProvider_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("the custom provider has a server of its own") << u"custom"_s << u"customServer"_s << true;
    QTest::newRow("and a path") << u"custom"_s << u"customPath"_s << true;
    QTest::newRow("any other has neither server") << u"dyndns"_s << u"customServer"_s << false;
    QTest::newRow("nor path") << u"dyndns"_s << u"customPath"_s << false;
    QTest::newRow("DynDNS wants a user name") << u"dyndns"_s << u"username"_s << true;
    QTest::newRow("Duck DNS wants none") << u"duckdns"_s << u"username"_s << false;
    QTest::newRow("Duck DNS wants its token") << u"duckdns"_s << u"password"_s << true;
    QTest::newRow("the names are asked for always") << u"duckdns"_s << u"domains"_s << true;
}

void TestAccountForm::followsTheProvider()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, key);
    QFETCH(const bool, isShown);
    AccountForm form(m_catalog, samples::draft(u"custom"_s));
    choose(form, provider);
    QCOMPARE(form.account().provider, provider);
    QCOMPARE(form.sheet().isFieldVisible(key), isShown);
    QCOMPARE(form.sheet().row(key)->isVisibleTo(&form), isShown);
}

void TestAccountForm::givesBackWhatItWasGiven_data()
{
    QTest::addColumn<Account>("account");
    QTest::newRow("plain") << samples::account(u"dyndns"_s);
    Account custom = samples::account(u"custom"_s);
    custom.customServer = u"update.example.com:8443"_s;
    custom.customPath = u"/update?host=%h&ip=%i"_s;
    custom.customResponses = {u"OK"_s, u"DONE"_s};
    custom.appendAddress = true;
    custom.ssl = false;
    custom.enabled = false;
    custom.updatePeriod = std::chrono::seconds(31);
    custom.checkipServer = u"checkip.example.com"_s;
    custom.checkipPath = u"/ip"_s;
    custom.checkipSsl = false;
    custom.checkipCommand = u"my-ip"_s;
    custom.ipv4 = {AddressChoice::Kind::Source, u"interface:wlan7"_s};
    custom.ipv6 = {AddressChoice::Kind::Automatic, {}};
    custom.secrets.insert(u"password"_s, {SecretSource::Kind::Command, u"pass show home"_s});
    QTest::newRow("everything") << custom;
    Account international = samples::account(u"dyndns"_s);
    international.domains = {*Hostname::parse(u"bücher.example")};
    QTest::newRow("a name with an umlaut") << international;
}

void TestAccountForm::givesBackWhatItWasGiven()
{
    QFETCH(const Account, account);
    AccountDraft draft = samples::draft(account.provider);
    draft.account = account;
    const AccountForm form(m_catalog, draft);
    QCOMPARE(form.account(), account);
    QVERIFY(!form.isChanged());
    QVERIFY(form.changedSecrets().isEmpty());
}

void TestAccountForm::saysWhatIsWrongBesideTheField_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<FieldProblem::Kind>("kind");
    using Kind = FieldProblem::Kind;
    QTest::newRow("a name without a dot") << u"Domain name"_s << u"domains"_s << u"home"_s << Kind::NotAFullName;
    QTest::newRow("a name with a blank in it is two")
        << u"Domain name"_s << u"domains"_s << u"home. example"_s << Kind::NotAFullName;
    QTest::newRow("a URL is no name") << u"Domain name"_s << u"domains"_s << u"http://home.example.com"_s
                                      << Kind::NotAHostname;
    QTest::newRow("twice the same") << u"Domain name"_s << u"domains"_s << u"a.example.com, A.example.com"_s
                                    << Kind::DuplicateHostname;
    QTest::newRow("a server with a blank")
        << u"Custom Server"_s << u"customServer"_s << u"up date"_s << Kind::NotAServer;
    QTest::newRow("a port beyond all ports")
        << u"CheckIP Server"_s << u"checkipServer"_s << u"example.com:70000"_s << Kind::NotAServer;
    QTest::newRow("an unknown specifier")
        << u"Custom Path"_s << u"customPath"_s << u"/update?%x"_s << Kind::UnknownSpecifier;
    QTest::newRow("a lone percent sign") << u"Custom Path"_s << u"customPath"_s << u"/update?a=%"_s
                                         << Kind::LoneSpecifier;
    QTest::newRow("a name that is taken") << u"Name"_s << u"name"_s << u"OFFICE"_s << Kind::DuplicateName;
    QTest::newRow("ten thousand letters") << u"Username"_s << u"username"_s << QString(10'000, u'x') << Kind::TooLong;
    QTest::newRow("an invisible character")
        << u"Custom Path"_s << u"customPath"_s << u"/up\u0001date"_s << Kind::ControlCharacter;
}

void TestAccountForm::saysWhatIsWrongBesideTheField()
{
    QFETCH(const QString, label);
    QFETCH(const QString, key);
    QFETCH(const QString, typed);
    QFETCH(const FieldProblem::Kind, kind);
    AccountDraft draft = samples::draft(u"custom"_s);
    draft.account.customServer = u"update.example.com"_s;
    draft.account.customPath = u"/update?hostname="_s;
    Account office = samples::account(u"dyndns"_s);
    office.id = u"other"_s;
    office.name = u"Office"_s;
    draft.others = {office};
    AccountForm form(m_catalog, draft);
    QVERIFY(!form.showAllProblems());

    findNamed<QLineEdit>(form, label)->setText(typed);
    const FieldProblems problems = form.problems();
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const FieldProblem &problem) {
        return problem.field == key && problem.kind == kind && !problem.isWarning;
    });
    QVERIFY(found != problems.end());
    FormRow *row = form.sheet().row(key);
    emit findNamed<QLineEdit>(form, label)->editingFinished();
    QVERIFY(row->noteText().contains(sentence(*found)));
    QVERIFY(form.showAllProblems());
    QVERIFY(form.wrongLabels().contains(label));
    // And it is gone at once when it is mended.
    findNamed<QLineEdit>(form, label)->setText(key == u"customPath" ? u"/x"_s : u"a.example.com"_s);
    QVERIFY(!row->noteText().contains(sentence(*found)));
}

void TestAccountForm::complainsWhenThePersonPauses()
{
    AccountForm form(m_catalog, samples::draft(u"dyndns"_s));
    const FormRow *row = form.sheet().row(u"domains"_s);
    QTest::keyClicks(edit(form, "Domain name"), u" nonsense"_s);
    QCOMPARE(row->noteText(), QString()); // not while typing goes on
    QTRY_VERIFY(!row->noteText().isEmpty());
}

void TestAccountForm::takesAPastedUrlApart_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("isSsl");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("a whole URL") << u"Custom Server"_s << u"https://update.twodns.de/update?hostname="_s
                                 << u"update.twodns.de"_s << u"/update?hostname="_s << true << true;
    QTest::newRow("a URL in the clear") << u"Custom Server"_s << u"http://example.com:8080/up"_s
                                        << u"example.com:8080"_s << u"/up"_s << false << true;
    QTest::newRow("only a scheme") << u"Custom Server"_s << u"http://example.com"_s << u"example.com"_s << u"/old"_s
                                   << false << true;
    QTest::newRow("name and path") << u"Custom Server"_s << u"example.com/nic/update"_s << u"example.com"_s
                                   << u"/nic/update"_s << true << true;
    QTest::newRow("a URL in the path") << u"Custom Path"_s << u"https://example.org/x?y=%h"_s << u"example.org"_s
                                       << u"/x?y=%h"_s << true << true;
    QTest::newRow("no more than a name") << u"Custom Server"_s << u"example.net:443"_s << u"example.net:443"_s
                                         << u"/old"_s << true << false;
    QTest::newRow("an address with brackets")
        << u"Custom Server"_s << u"https://[2001:db8::1]:444/a"_s << u"[2001:db8::1]:444"_s << u"/a"_s << true << true;
}

void TestAccountForm::takesAPastedUrlApart()
{
    QFETCH(const QString, field);
    QFETCH(const QString, pasted);
    AccountDraft draft = samples::draft(u"custom"_s);
    draft.account.customServer = u"old.example.com"_s;
    draft.account.customPath = u"/old"_s;
    AccountForm form(m_catalog, draft);
    auto *target = findNamed<QLineEdit>(form, field);
    target->clear();
    if (field == u"Custom Path")
        edit(form, "Custom Server")->setText(u"x"_s);
    target->insert(pasted);
    QTEST(form.account().customServer, "server");
    if (!form.account().customPath.isEmpty())
        QTEST(form.account().customPath, "path");
    QTEST(form.account().ssl, "isSsl");
    QTEST(!form.sheet().row(u"customServer"_s)->noteText().isEmpty(), "isSaid");
}

void TestAccountForm::leavesAUrlBeingTypedAlone()
{
    AccountForm form(m_catalog, samples::draft(u"custom"_s));
    auto *server = edit(form, "Custom Server");
    QTest::keyClicks(server, u"http://example.com/up"_s);
    QCOMPARE(server->text(), u"http://example.com/up"_s); // not under the fingers
    emit server->editingFinished();
    QCOMPARE(server->text(), u"example.com"_s);
    QCOMPARE(edit(form, "Custom Path")->text(), u"/up"_s);
    QVERIFY(!findNamed<QCheckBox>(form, u"SSL"_s)->isChecked());
}

void TestAccountForm::takesNamesWithLineBreaks()
{
    AccountForm form(m_catalog, newDraft());
    edit(form, "Domain name")->insert(u"a.example.com\nb.example.com;c.example.com\r\n d.example.com"_s);
    QCOMPARE(edit(form, "Domain name")->text(), u"a.example.com, b.example.com, c.example.com, d.example.com"_s);
    QCOMPARE(form.account().domains.size(), 4);
}

void TestAccountForm::countsTheNames()
{
    AccountForm form(m_catalog, newDraft());
    FormRow *row = form.sheet().row(u"domains"_s);
    QCOMPARE(row->sideText(), QString());
    edit(form, "Domain name")->setText(u"a.example.com"_s);
    QCOMPARE(row->sideText(), u"1 name"_s);
    edit(form, "Domain name")->setText(u"a.example.com b.example.com"_s);
    QCOMPARE(row->sideText(), u"2 names"_s);
}

void TestAccountForm::neverClampsThePeriod()
{
    AccountForm form(m_catalog, samples::draft(u"dyndns"_s));
    auto *period = findNamed<QSpinBox>(form, u"Update period"_s);
    for (const int seconds : {0, 29, 864'001, 99'999'999}) {
        period->setValue(seconds);
        QCOMPARE(form.account().updatePeriod, std::chrono::seconds(seconds));
        QVERIFY(form.showAllProblems());
        QCOMPARE(form.wrongLabels(), QStringList{u"Update period"_s});
    }
    for (const int seconds : {30, 864'000}) {
        period->setValue(seconds);
        QVERIFY(!form.showAllProblems());
    }
}

void TestAccountForm::showsWhatACustomPathLeadsTo()
{
    AccountDraft draft = samples::draft(u"custom"_s);
    draft.account.customServer = u"update.twodns.de"_s;
    draft.account.customPath = u"/update?user=%u&pass=%p&host=%h"_s;
    AccountForm form(m_catalog, draft);
    edit(form, "Password")->setText(u"hunter2-canary"_s);
    const QString shown = form.sheet().row(u"customPath"_s)->noteText();
    QVERIFY2(shown.contains(u"https://update.twodns.de/update?user=alice&pass="), qPrintable(shown));
    QVERIFY2(shown.contains(u"host=home.example.com"), qPrintable(shown));
    QVERIFY(!shown.contains(u"hunter2"));
    edit(form, "Domain name")->setText(u"other.example.com"_s);
    QVERIFY(form.sheet().row(u"customPath"_s)->noteText().contains(u"host=other.example.com"));
}

void TestAccountForm::warnsOfUpdatesInTheClear()
{
    AccountDraft draft = samples::draft(u"custom"_s);
    draft.account.customServer = u"update.example.com"_s;
    draft.account.customPath = u"/u"_s;
    AccountForm form(m_catalog, draft);
    auto *ssl = findNamed<QCheckBox>(form, u"SSL"_s);
    ssl->setChecked(false);
    QVERIFY(!form.showAllProblems()); // a warning, not an error
    QVERIFY(!form.sheet().row(u"ssl"_s)->noteText().isEmpty());
    const auto strict = std::find_if(m_catalog.all().begin(), m_catalog.all().end(), [](const Description &one) {
        return one.status == ProviderStatus::Active && !one.isEncryptionOptional;
    });
    QVERIFY(strict != m_catalog.all().end());
    choose(form, strict->id);
    QVERIFY(form.account().ssl); // never offered in the clear
    QVERIFY(!ssl->isEnabled());
}

void TestAccountForm::keepsWhatWasTypedForAnotherProvider()
{
    AccountForm form(m_catalog, samples::draft(u"custom"_s));
    edit(form, "Custom Server")->setText(u"update.example.com"_s);
    choose(form, u"duckdns"_s);
    QVERIFY(form.account().customServer.isEmpty()); // it is not for that one
    QVERIFY(form.account().username.isEmpty());
    choose(form, u"custom"_s);
    QCOMPARE(form.account().customServer, u"update.example.com"_s);
    QCOMPARE(form.account().username, u"alice"_s);
}

void TestAccountForm::saysWhereTheEvidenceIsWeak_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("words");
    QTest::newRow("the vendor's own documentation") << u"cloudflare"_s << QString();
    QTest::newRow("tried") << u"rfc2136"_s << QString();
    QTest::newRow("one's own server") << u"custom"_s << QString();
    QTest::newRow("another client's code") << u"porkbun"_s << u"known from other programs (2026-11)"_s;
    QTest::newRow("old sources") << u"dhis"_s << u"old or few sources (2026-"_s;
}

void TestAccountForm::saysWhereTheEvidenceIsWeak()
{
    QFETCH(const QString, provider);
    QFETCH(const QString, words);
    AccountForm form(m_catalog, samples::draft(provider));
    const QString note = form.sheet().row(u"provider"_s)->noteText();
    QVERIFY2(words.isEmpty() ? note.isEmpty() : note.contains(words), qPrintable(note));
    choose(form, u"cloudflare"_s);
    QCOMPARE(form.sheet().row(u"provider"_s)->noteText(), QString()); // it goes with the provider
}

void TestAccountForm::findsAProviderByWhatOthersCallIt_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("provider");
    QTest::newRow("its name") << u"duck dns"_s << u"duckdns"_s;
    QTest::newRow("its id") << u"he-net"_s << u"he-net"_s;
    QTest::newRow("inadyn's id") << u"default@duckdns.org"_s << u"duckdns"_s;
    QTest::newRow("the custom provider") << u"custom provider"_s << u"custom"_s;
}

void TestAccountForm::findsAProviderByWhatOthersCallIt()
{
    QFETCH(const QString, typed);
    AccountForm form(m_catalog, newDraft());
    auto *box = findNamed<ProviderBox>(form, u"Provider"_s);
    box->setEditText(typed);
    emit box->lineEdit()->editingFinished();
    QTEST(form.account().provider, "provider");
    QVERIFY(!form.wrongLabels().contains(u"Provider"_s));

    box->setEditText(u"nobody knows this"_s);
    emit box->lineEdit()->editingFinished();
    QVERIFY(form.showAllProblems());
    QVERIFY(form.wrongLabels().contains(u"Provider"_s));
    QCOMPARE(box->currentText(), u"nobody knows this"_s); // nothing typed is lost
}

void TestAccountForm::choosesAProviderByTyping()
{
    AccountForm form(m_catalog, newDraft());
    form.show();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    auto *box = findNamed<ProviderBox>(form, u"Provider"_s);
    box->lineEdit()->setFocus();
    QTest::keyClicks(box->lineEdit(), u"members.dyn"_s); // its server
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QVERIFY(form.wrongLabels().isEmpty()); // half a name is not wrong yet
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(form.account().provider, u"dyndns"_s);
    QCOMPARE(box->currentText(), m_catalog.find(u"dyndns")->name);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(form.wrongLabels().isEmpty());
}

void TestAccountForm::doesNotChooseAClosedProvider()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"gone-dns.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "gone-dns", "name": "Gone DNS", "status": "closed",
                   "statusNote": "Closed in 2018. Use Duck DNS instead."})");
    file.close();
    const Catalog catalog(folder.path());
    QVERIFY2(catalog.find(u"gone-dns"),
             catalog.problems().isEmpty() ? "" : qPrintable(catalog.problems().front().what));
    AccountForm form(catalog, samples::draft(u"duckdns"_s));
    choose(form, u"gone-dns"_s);
    QVERIFY(form.showAllProblems());
    QVERIFY(form.wrongLabels().contains(u"Provider"_s));
    QVERIFY(form.sheet().row(u"provider"_s)->noteText().contains(u"Use Duck DNS instead"));
    const auto *box = findNamed<ProviderBox>(form, u"Provider"_s);
    const auto row = box->model()->match(box->model()->index(0, 0), Qt::UserRole, u"gone-dns"_s);
    QCOMPARE(row.size(), 1);
    QVERIFY(!row.front().flags().testFlag(Qt::ItemIsEnabled));
}

void TestAccountForm::previewsAnotherDevicesAddress()
{
    AccountDraft draft = samples::draft(u"duckdns"_s);
    draft.network = samples::address("2a02:8070:a1c0:1200::1");
    draft.account.ipv6 = {AddressChoice::Kind::Automatic, {}};
    draft.account.ipv6HostIds = {{draft.account.domains.front().ascii(), u"::7"_s}, {u"gone.example.com"_s, u"::8"_s}};
    AccountForm form(m_catalog, draft);
    auto *device = edit(form, "IPv6 device");
    const FormRow *row = form.sheet().row(u"ipv6HostId"_s);
    QVERIFY(form.sheet().isFieldVisible(u"ipv6HostId"_s));
    QCOMPARE(row->noteText(), QString());
    device->setText(u"00:11:22:33:44:55"_s);
    QVERIFY2(row->noteText().contains(u"2a02:8070:a1c0:1200:211:22ff:fe33:4455"), qPrintable(row->noteText()));
    findNamed<QSpinBox>(form, u"IPv6 prefix length"_s)->setValue(56);
    QVERIFY2(row->noteText().contains(u"2a02:8070:a1c0:1200:211:22ff:fe33:4455"), qPrintable(row->noteText()));
    QCOMPARE(form.account().ipv6HostId, u"00:11:22:33:44:55"_s);
    QCOMPARE(form.account().ipv6PrefixLength, 56);
    // What was set by name on the command line stays, as long as the name is there.
    QCOMPARE(form.account().ipv6HostIds.keys(), QStringList{draft.account.domains.front().ascii()});
    device->setText(u"nas"_s);
    QVERIFY(form.showAllProblems());
    QVERIFY(form.wrongLabels().contains(u"IPv6 device"));
}

void TestAccountForm::believesACheckServerAloneOnlyIfTicked()
{
    AccountForm form(m_catalog, samples::draft(u"dyndns"_s));
    QVERIFY(!form.account().checkipTrusted);
    findNamed<QCheckBox>(form, u"Believe the CheckIP Server alone"_s)->click();
    QVERIFY(form.account().checkipTrusted);
    QVERIFY(form.isChanged());
}

void TestAccountForm::doesNotComplainBeforeAFieldIsReached()
{
    AccountForm form(m_catalog, newDraft());
    QVERIFY(form.wrongLabels().isEmpty());
    choose(form, u"dyndns"_s);
    QVERIFY(form.wrongLabels().isEmpty());
    auto *user = edit(form, "Username");
    QTest::keyClicks(user, u"a"_s);
    QTest::keyClick(user, Qt::Key_Backspace);
    emit user->editingFinished();
    QCOMPARE(form.wrongLabels(), QStringList{u"Username"_s});
    QVERIFY(form.showAllProblems()); // at Save everything is said
    QVERIFY(form.wrongLabels().size() > 1);
}

void TestAccountForm::namesANewAccountAfterItsProvider()
{
    AccountDraft draft = newDraft();
    Account taken = samples::account(u"dyndns"_s);
    taken.name = u"dyndns"_s;
    draft.others = {taken};
    AccountForm form(m_catalog, draft);
    choose(form, u"duckdns"_s);
    QCOMPARE(form.account().name, u"Duck DNS"_s);
    choose(form, u"dyndns"_s);
    QCOMPARE(form.account().name, u"DynDNS 2"_s);
    auto *name = edit(form, "Name");
    name->selectAll();
    QTest::keyClicks(name, u"Mine"_s);
    choose(form, u"duckdns"_s);
    QCOMPARE(form.account().name, u"Mine"_s);
}

void TestAccountForm::givesOnlySecretsThatWereTyped()
{
    AccountForm form(m_catalog, samples::draft(u"dyndns"_s));
    QVERIFY(form.changedSecrets().isEmpty());
    QVERIFY(!form.showAllProblems()); // the kept one is enough
    edit(form, "Password")->setText(u"new secret"_s);
    QCOMPARE(form.changedSecrets().keys(), QStringList{u"password"_s});
    QCOMPARE(form.changedSecrets().value(u"password"_s).reveal(), "new secret"_ba);
    QVERIFY(form.isChanged());
}

void TestAccountForm::needsNoPasswordThatIsAskedForLater()
{
    AccountDraft draft = samples::draft(u"dyndns"_s);
    draft.storedSecrets.clear();
    AccountForm form(m_catalog, draft);
    QVERIFY(form.showAllProblems());
    QVERIFY(form.wrongLabels().front().startsWith(u"Password"));
    auto *place = findNamed<QComboBox>(form, u"Where Password is kept"_s);
    QVERIFY(place);
    place->setCurrentIndex(place->findData(int(SecretSource::Kind::Ask)));
    QVERIFY(!form.showAllProblems());
    QCOMPARE(form.account().secretSource(u"password"_s).kind, SecretSource::Kind::Ask);
    place->setCurrentIndex(place->findData(int(SecretSource::Kind::Command)));
    QVERIFY(form.showAllProblems()); // which command?
    edit(form, "Command for Password")->setText(u"pass show home"_s);
    QVERIFY(!form.showAllProblems());
    QCOMPARE(form.account().secretSource(u"password"_s).text, u"pass show home"_s);
}

void TestAccountForm::knowsWhetherAnythingChanged()
{
    AccountForm form(m_catalog, samples::draft(u"dyndns"_s));
    QVERIFY(!form.isChanged());
    auto *names = edit(form, "Domain name");
    const QString before = names->text();
    names->setText(before + u" not-a-name"_s); // cannot be part of the account, and is a change all the same
    QVERIFY(form.isChanged());
    names->setText(before);
    QVERIFY(!form.isChanged());
}

QTEST_MAIN(TestAccountForm)
#include "tst_accountform.moc"
