// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountbook.h"

#include "tests/support/faultydisk.h"
#include "tests/support/profilefolder.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class AccountBookTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<ProfileFolder>(); }

    void keepsAccountsOverARestart();
    void tellsOfEachChange();
    void findsByIdAndByNameWithoutRegardToCase();
    void anIdOrANameIsTakenOnce();
    void removingWhatIsNotThereIsNoFailure();
    void twoAccountsOfOneNameCanBeMended();

    void anAccountWrittenByHandGetsAnIdForGood();
    void aCopiedAccountGetsAnIdOfItsOwn();
    void anAccountWithoutANameIsCalledByItsHost();
    void unknownKeysAreWrittenBack();
    void aMisreadAccountIsNamedAndStaysInTheFile();
    void replacingAMisreadAccountMendsIt();
    void aPeriodOutOfBoundsIsAProblemAndNotClamped();
    void entriesThatAreNoAccountsAreKept();
    void aFileCutInHalfIsKeptAside();
    void accountsThatAreNoListAreKeptAside();
    void aNewerFileIsRefusedAndLeftAlone();
    void onFailureNothingChanges_data();
    void onFailureNothingChanges();
    void aNewIdThatCannotBeSavedIsSaid();
    void nobodyElseMayReadIt();

private:
    QString path() const { return m_folder->path(u"accounts.json"_s); }
    QByteArray contents() const { return m_folder->contents(u"accounts.json"_s); }
    QJsonObject row(int index) const
    {
        return QJsonDocument::fromJson(contents()).object()[u"accounts"][index].toObject();
    }
    void put(const QByteArray &accounts) const
    {
        m_folder->put(u"accounts.json"_s, "{\"version\": 1, \"accounts\": " + accounts + "}");
    }

    std::unique_ptr<ProfileFolder> m_folder;
};

namespace {
Account account(const QString &id, const QString &name)
{
    Account one;
    one.id = id;
    one.name = name;
    one.provider = u"duckdns"_s;
    one.domains = {*Hostname::parse(u"a.example.com")};
    return one;
}
} // namespace

void AccountBookTest::keepsAccountsOverARestart()
{
    const Account home = account(u"1"_s, u"Home"_s);
    Account office = account(u"2"_s, u"Office"_s);
    {
        AccountBook book(path());
        QCOMPARE(book.load().value_or(QStringList{u"?"_s}), QStringList());
        QVERIFY(book.add(home));
        QVERIFY(book.add(office));
        office.enabled = false;
        QVERIFY(book.replace(office));
        QVERIFY(book.add(account(u"3"_s, u"Gone"_s)));
        QVERIFY(book.remove(u"3"_s));
    }
    AccountBook book(path());
    QCOMPARE(book.load().value_or(QStringList{u"?"_s}), QStringList());
    QCOMPARE(book.accounts(), (QList{home, office}));
    QVERIFY(book.problemsOf(u"1"_s).isEmpty());
}

void AccountBookTest::tellsOfEachChange()
{
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QSignalSpy added(&book, &AccountBook::added);
    QSignalSpy edited(&book, &AccountBook::edited);
    QSignalSpy removed(&book, &AccountBook::removed);
    const Account before = account(u"1"_s, u"Home"_s);
    const Account after = account(u"1"_s, u"House"_s);
    QVERIFY(book.add(before));
    QVERIFY(book.replace(after));
    QVERIFY(book.remove(u"1"_s));
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][0].value<Account>(), before);
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited[0][0].value<Account>(), before);
    QCOMPARE(edited[0][1].value<Account>(), after);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed[0][0].value<Account>(), after);
}

void AccountBookTest::findsByIdAndByNameWithoutRegardToCase()
{
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QVERIFY(book.add(account(u"1"_s, u"Büro"_s)));
    QCOMPARE(book.find(u"1")->name, u"Büro"_s);
    QCOMPARE(book.findByName(u"BÜRO "), book.find(u"1"));
    QVERIFY(!book.find(u"2"));
    QVERIFY(!book.findByName(u"Bür"));
    QVERIFY(!book.findByName(u""));
}

void AccountBookTest::anIdOrANameIsTakenOnce()
{
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QVERIFY(book.add(account(u"1"_s, u"Home"_s)));
    QVERIFY(book.add(account(u"2"_s, u"Office"_s)));
    const QByteArray before = contents();
    for (const Account &wrong : {account(u"1"_s, u"Other"_s), account(u"3"_s, u"HOME"_s), account(QString(), u"X"_s)}) {
        const auto added = book.add(wrong);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Failure::Kind::Misconfigured);
    }
    QVERIFY(!book.replace(account(u"2"_s, u"home"_s)));
    QVERIFY(!book.replace(account(u"9"_s, u"Nobody"_s)));
    QVERIFY(book.replace(account(u"2"_s, u"OFFICE"_s)));
    QVERIFY(book.replace(account(u"2"_s, u"Office"_s)));
    QCOMPARE(contents(), before);
    QCOMPARE(book.accounts().size(), 2);
}

void AccountBookTest::removingWhatIsNotThereIsNoFailure()
{
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QVERIFY(book.remove(u"nobody"_s));
    QVERIFY(m_folder->names().isEmpty());
}

void AccountBookTest::twoAccountsOfOneNameCanBeMended()
{
    put(R"([{"id": "1", "name": "Home"}, {"id": "2", "name": "home"}])");
    AccountBook book(path());
    const auto notes = book.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 1);
    QVERIFY(book.problemsOf(u"1"_s).isEmpty());
    QCOMPARE(book.problemsOf(u"2"_s), QStringList{u"name: another account is called “home” too"_s});
    Account second = *book.find(u"2");
    second.name = u"Garden"_s;
    QVERIFY(book.replace(second));
    QVERIFY(book.problemsOf(u"2"_s).isEmpty());
}

void AccountBookTest::anAccountWrittenByHandGetsAnIdForGood()
{
    m_folder->put(u"accounts.json"_s,
                  R"({"accounts": [{"name": "Home", "provider": "duckdns", "domains": "a.example b.example"}]})");
    QString id;
    {
        AccountBook book(path());
        QCOMPARE(book.load().value_or(QStringList{u"?"_s}), QStringList());
        QCOMPARE(book.accounts().size(), 1);
        QCOMPARE(book.accounts()[0].domains.size(), 2);
        id = book.accounts()[0].id;
        QVERIFY(!id.isEmpty());
    }
    QCOMPARE(row(0)[u"id"].toString(), id);
    QCOMPARE(row(0)[u"domains"].toString(), u"a.example b.example"_s); // nothing else was touched
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QCOMPARE(book.accounts()[0].id, id);
}

void AccountBookTest::aCopiedAccountGetsAnIdOfItsOwn()
{
    put(R"([{"id": "1", "name": "Home"}, {"id": "1", "name": "Copy"}, {"id": 7, "name": "Number"}])");
    AccountBook book(path());
    QCOMPARE(book.load().value_or(QStringList{u"?"_s}), QStringList());
    QCOMPARE(book.accounts().size(), 3);
    QCOMPARE(book.accounts()[0].id, u"1"_s);
    QVERIFY(book.accounts()[1].id != u"1"_s && !book.accounts()[1].id.isEmpty());
    QVERIFY(!book.accounts()[2].id.isEmpty());
    QCOMPARE(row(1)[u"id"].toString(), book.accounts()[1].id);
    QCOMPARE(row(2)[u"id"].toString(), book.accounts()[2].id);
}

void AccountBookTest::anAccountWithoutANameIsCalledByItsHost()
{
    put(R"([{"id": "1", "domains": ["xn--bcher-kva.example"]}, {"id": "2", "provider": "ovh"}])");
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QCOMPARE(book.accounts()[0].name, u"bücher.example"_s);
    QCOMPARE(book.accounts()[1].name, u"ovh"_s);
}

void AccountBookTest::unknownKeysAreWrittenBack()
{
    m_folder->put(u"accounts.json"_s, R"({"version": 1, "comment": "mine", "accounts": [
        {"id": "1", "name": "Home", "note": {"from": "tomorrow"}}, {"id": "2", "name": "Other", "note": 5}]})");
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    Account home = *book.find(u"1");
    home.username = u"me"_s;
    QVERIFY(book.replace(home));
    QCOMPARE(row(0)[u"note"][u"from"].toString(), u"tomorrow"_s);
    QCOMPARE(row(0)[u"username"].toString(), u"me"_s);
    QCOMPARE(row(1)[u"note"].toInt(), 5);
    QVERIFY(contents().contains("\"comment\": \"mine\""));
}

void AccountBookTest::aMisreadAccountIsNamedAndStaysInTheFile()
{
    put(R"([{"id": "1", "name": "Home", "ssl": "yes", "domains": ["a.example", "b c"], "secrets": {"password": "canary"}},
            {"id": "2", "name": "Good"}])");
    AccountBook book(path());
    const auto notes = book.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 3);
    for (const QString &note : *notes) {
        QVERIFY2(note.startsWith(u"Account “Home”: "), qPrintable(note));
        QVERIFY(!note.contains(u"canary"));
    }
    QCOMPARE(book.problemsOf(u"1"_s).size(), 3);
    QVERIFY(book.problemsOf(u"2"_s).isEmpty());
    QCOMPARE(book.find(u"1")->domains.size(), 1);
    // Another account changes: the row that was not understood is written back letter by letter.
    const QJsonObject before = row(0);
    QVERIFY(book.replace(account(u"2"_s, u"Better"_s)));
    QCOMPARE(row(0), before);
    QCOMPARE(book.problemsOf(u"1"_s).size(), 3);
}

void AccountBookTest::replacingAMisreadAccountMendsIt()
{
    put(R"([{"id": "1", "name": "Home", "ssl": "yes", "password": "canary", "updatePeriod": 5}])");
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QCOMPARE(book.problemsOf(u"1"_s).size(), 3);
    Account home = *book.find(u"1");
    home.username = u"me"_s;
    QVERIFY(book.replace(home));
    QCOMPARE(book.problemsOf(u"1"_s), QStringList{u"updatePeriod: 5 seconds is not between 30 and 864000"_s});
    QVERIFY(!contents().contains("canary"));
    home.updatePeriod = 60s;
    QVERIFY(book.replace(home));
    QVERIFY(book.problemsOf(u"1"_s).isEmpty());
    QVERIFY(book.remove(u"1"_s));
    QVERIFY(book.problemsOf(u"1"_s).isEmpty());
}

void AccountBookTest::aPeriodOutOfBoundsIsAProblemAndNotClamped()
{
    put(R"([{"id": "1", "name": "Home", "updatePeriod": 5}])");
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QCOMPARE(book.find(u"1")->updatePeriod, 5s);
    QCOMPARE(book.problemsOf(u"1"_s).size(), 1);
    QCOMPARE(row(0)[u"updatePeriod"].toInt(), 5);
}

void AccountBookTest::entriesThatAreNoAccountsAreKept()
{
    put(R"([5, {"id": "1", "name": "Home"}, "text", null])");
    AccountBook book(path());
    const auto notes = book.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 3);
    QCOMPARE(book.accounts().size(), 1);
    QVERIFY(book.add(account(u"2"_s, u"Second"_s)));
    const QJsonArray list = QJsonDocument::fromJson(contents()).object()[u"accounts"].toArray();
    QCOMPARE(list.size(), 5);
    QVERIFY(list.contains(QJsonValue(5)) && list.contains(QJsonValue(u"text"_s)) && list.contains(QJsonValue::Null));
}

void AccountBookTest::aFileCutInHalfIsKeptAside()
{
    {
        AccountBook book(path());
        QVERIFY(book.load().has_value());
        QVERIFY(book.add(account(u"1"_s, u"Home"_s)));
    }
    const QByteArray half = contents().first(contents().size() / 2);
    m_folder->put(u"accounts.json"_s, half);
    AccountBook book(path());
    const auto notes = book.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 1);
    const QString kept = m_folder->nameLike(u"accounts.json.broken-"_s);
    QVERIFY2(notes->front().contains(kept), qPrintable(notes->front()));
    QVERIFY(book.accounts().isEmpty());
    QVERIFY(book.add(account(u"2"_s, u"New"_s)));
    QCOMPARE(m_folder->contents(kept), half);
}

void AccountBookTest::accountsThatAreNoListAreKeptAside()
{
    put(R"({"Home": {"provider": "duckdns"}})");
    AccountBook book(path());
    const auto notes = book.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 1);
    QVERIFY(book.add(account(u"1"_s, u"Home"_s)));
    QVERIFY(m_folder->contents(m_folder->nameLike(u"accounts.json.broken-"_s)).contains("duckdns"));
}

void AccountBookTest::aNewerFileIsRefusedAndLeftAlone()
{
    const QByteArray newer = R"({"version": 2, "accounts": {"new": "shape"}})";
    m_folder->put(u"accounts.json"_s, newer);
    AccountBook book(path());
    const auto notes = book.load();
    QVERIFY(!notes.has_value());
    QCOMPARE(notes.error().kind, Failure::Kind::Misconfigured);
    QVERIFY(!book.add(account(u"1"_s, u"Home"_s)));
    QVERIFY(book.accounts().isEmpty());
    QCOMPARE(contents(), newer);
}

void AccountBookTest::onFailureNothingChanges_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::newRow("full disk") << true;
    QTest::newRow("read-only folder") << false;
}

void AccountBookTest::onFailureNothingChanges()
{
    QFETCH(bool, isFull);
    AccountBook book(path());
    QVERIFY(book.load().has_value());
    QVERIFY(book.add(account(u"1"_s, u"Home"_s)));
    const QByteArray before = contents();
    const QList<Account> accounts = book.accounts();
    QSignalSpy added(&book, &AccountBook::added);
    QSignalSpy edited(&book, &AccountBook::edited);
    QSignalSpy removed(&book, &AccountBook::removed);
    {
        std::optional<FullDisk> full;
        std::optional<ReadOnlyFolder> locked;
        if (isFull)
            full.emplace(20);
        else
            locked.emplace(m_folder->path());
        for (const auto &written :
             {book.add(account(u"2"_s, u"Other"_s)), book.replace(account(u"1"_s, u"House"_s)), book.remove(u"1"_s)}) {
            QVERIFY(!written);
            QCOMPARE(written.error().kind, Failure::Kind::Storage);
            QVERIFY(written.error().detail.contains(u"accounts.json"));
        }
    }
    QCOMPARE(book.accounts(), accounts);
    QCOMPARE(contents(), before);
    QCOMPARE(added.size() + edited.size() + removed.size(), 0);
    QVERIFY(book.add(account(u"2"_s, u"Other"_s)));
    QCOMPARE(book.accounts().size(), 2);
}

void AccountBookTest::aNewIdThatCannotBeSavedIsSaid()
{
    put(R"([{"name": "Home"}])");
    AccountBook book(path());
    const FullDisk full(5);
    const auto notes = book.load();
    QVERIFY(notes.has_value());
    QCOMPARE(notes->size(), 1);
    QVERIFY(notes->front().contains(u"could not be saved"));
    QCOMPARE(book.accounts().size(), 1);
}

void AccountBookTest::nobodyElseMayReadIt()
{
    AccountBook book(m_folder->path(u"doorplate/accounts.json"_s));
    QVERIFY(book.load().has_value());
    QVERIFY(book.add(account(u"1"_s, u"Home"_s)));
    QVERIFY(!(QFile::permissions(m_folder->path(u"doorplate/accounts.json"_s)) & othersRights));
    QVERIFY(!(QFile::permissions(m_folder->path(u"doorplate"_s)) & othersRights));
}

QTEST_APPLESS_MAIN(AccountBookTest)
#include "tst_accountbook.moc"
