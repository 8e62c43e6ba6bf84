// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/parts/notebar.h"
#include "ui/parts/speaker.h"
#include "ui/settings/autostartswitch.h"
#include "ui/settings/settingsdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace doorplate;

namespace {

class TrySwitch : public AutostartSwitch
{
public:
    bool isOn() const override { return m_isOn; }
    Result<void> setOn(bool isOn) override
    {
        if (m_isLocked)
            return failed(Failure::Kind::Storage, u"read-only folder"_s);
        m_isOn = isOn;
        return {};
    }

    bool m_isOn = false;
    bool m_isLocked = false;
};

} // namespace

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void savesEachChangeAtOnce_data();
    void savesEachChangeAtOnce();
    void showsWhetherItReallyStartsAtLogin();
    void saysWhyItCannotStartAtLogin();
    void keepsWhatWasChosenWhenSavingFailed();
    void restsASource();
    void warnsWhenTooFewSourcesAreLeft();
    void keepsWhatItDoesNotShow();
    void asksBeforeAnAccountIsRemoved();
    void learnsAHomeNetworkWithOneClick();
    void tellsHowEachSourceFares();
    void listsTheIpv6AddressesByKind();

private:
    std::unique_ptr<SettingsDialog> dialog(const Settings &settings = {});

    Catalog m_catalog;
    Speaker m_speaker{m_catalog, samples::now, QLocale::c()};
    TrySwitch m_switch;
};

void TestSettingsDialog::init()
{
    m_switch = TrySwitch();
}

std::unique_ptr<SettingsDialog> TestSettingsDialog::dialog(const Settings &settings)
{
    return std::make_unique<SettingsDialog>(
        m_speaker, SettingsView{settings, &m_switch, samples::sources(), {}, {u"en"_s, u"de"_s}, u"/a"_s, u"/b"_s});
}

namespace {

template <typename Widget>
Widget *anyNamed(const QWidget &root, const QString &name) // on any page
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (spokenName(*widget) == name)
            return widget;
    }
    return nullptr;
}

} // namespace

void TestSettingsDialog::savesEachChangeAtOnce_data()
{
    QTest::addColumn<QString>("box");
    QTest::addColumn<bool Settings::*>("setting");
    QTest::newRow("changes") << u"My address changed, and the names follow"_s << &Settings::notifiesChange;
    QTest::newRow("trouble") << u"Something goes wrong, or needs me"_s << &Settings::notifiesTrouble;
    QTest::newRow("recovery") << u"It is right again"_s << &Settings::notifiesRecovery;
    QTest::newRow("hidden start") << u"Start hidden in the tray"_s << &Settings::startsHidden;
}

void TestSettingsDialog::savesEachChangeAtOnce()
{
    QFETCH(const QString, box);
    using Setting = bool Settings::*;
    QFETCH(const Setting, setting);
    const auto made = dialog();
    QList<Settings> saved;
    connect(made.get(), &SettingsDialog::saveWanted, this,
            [&saved](const Settings &settings) { saved.append(settings); });
    auto *button = anyNamed<QCheckBox>(*made, box);
    QVERIFY(button);
    QVERIFY(button->isChecked());
    button->click();
    QCOMPARE(saved.size(), 1);
    Settings expected;
    expected.*setting = false;
    QCOMPARE(saved.front(), expected); // this one and nothing else
}

void TestSettingsDialog::showsWhetherItReallyStartsAtLogin()
{
    m_switch.m_isOn = true;
    const auto made = dialog();
    auto *box = anyNamed<QCheckBox>(*made, u"Start Doorplate at login"_s);
    QVERIFY(box->isChecked());
    box->click();
    QVERIFY(!m_switch.m_isOn);
    QVERIFY(!box->isChecked());
}

void TestSettingsDialog::saysWhyItCannotStartAtLogin()
{
    m_switch.m_isLocked = true;
    const auto made = dialog();
    made->showPage(SettingsDialog::Page::General);
    auto *box = anyNamed<QCheckBox>(*made, u"Start Doorplate at login"_s);
    box->click();
    QVERIFY(!box->isChecked()); // as it really is
    bool isSaid = false;
    for (const QWidget *widget : made->findChildren<QWidget *>())
        isSaid = isSaid || widget->accessibleName().contains(u"read-only folder");
    QVERIFY(isSaid);
}

void TestSettingsDialog::keepsWhatWasChosenWhenSavingFailed()
{
    const auto made = dialog();
    auto *box = anyNamed<QCheckBox>(*made, u"It is right again"_s);
    box->click();
    made->saveFailed(u"The disk is full."_s);
    QVERIFY(!box->isChecked());
    QVERIFY(made->findChild<NoteBar *>());
    QSignalSpy again(made.get(), &SettingsDialog::saveWanted);
    anyNamed<QAbstractButton>(*made, u"Try again"_s)->click();
    QCOMPARE(again.count(), 1);
    QVERIFY(!again.front().front().value<Settings>().notifiesRecovery);
}

void TestSettingsDialog::restsASource()
{
    const auto made = dialog();
    Settings saved;
    connect(made.get(), &SettingsDialog::saveWanted, this, [&saved](const Settings &settings) { saved = settings; });
    auto *list = anyNamed<QTreeWidget>(*made, u"Sources of the address"_s);
    list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(saved.restedSources, QStringList{u"icanhazip"_s});
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QVERIFY(saved.restedSources.isEmpty());
}

void TestSettingsDialog::warnsWhenTooFewSourcesAreLeft()
{
    Settings settings;
    settings.witnesses = 3;
    settings.restedSources = {u"ipify"_s, u"icanhazip"_s};
    const auto made = dialog(settings);
    made->showPage(SettingsDialog::Page::Addresses);
    bool isWarned = false;
    for (const QWidget *widget : made->findChildren<QWidget *>())
        isWarned = isWarned || widget->accessibleName().startsWith(u"Fewer sources are asked");
    QVERIFY(isWarned);
}

void TestSettingsDialog::keepsWhatItDoesNotShow()
{
    Settings settings;
    settings.restedSources = {u"a-source-of-another-version"_s};
    settings.isPaused = true;
    settings.hasToldAboutTray = true;
    settings.language = u"de"_s;
    const auto made = dialog(settings);
    Settings saved;
    connect(made.get(), &SettingsDialog::saveWanted, this, [&saved](const Settings &changed) { saved = changed; });
    auto *witnesses = anyNamed<QSpinBox>(*made, u"Sources that must agree"_s);
    witnesses->setValue(3);
    settings.witnesses = 3;
    QCOMPARE(saved, settings);
}

void TestSettingsDialog::asksBeforeAnAccountIsRemoved()
{
    const auto made = dialog();
    made->showStatuses(samples::allRight());
    auto *list = anyNamed<QTreeWidget>(*made, u"Accounts"_s);
    auto *remove = anyNamed<QAbstractButton>(*made, u"Remove…"_s);
    QVERIFY(!remove->isEnabled());
    list->setCurrentItem(list->topLevelItem(1));
    QSignalSpy wishes(made.get(), &SettingsDialog::removeAccountWanted);
    remove->click();
    QCOMPARE(wishes.count(), 0);
    anyNamed<QAbstractButton>(*made, u"Remove it"_s)->click();
    QCOMPARE(wishes.count(), 1);
    QCOMPARE(wishes.front().front().toString(), u"id-duckdns"_s);
}

void TestSettingsDialog::learnsAHomeNetworkWithOneClick()
{
    const NetworkIdentity here{u"192.168.1.1"_s, u"02:00:00:00:00:01"_s, u"Harbour"_s};
    const auto made = dialog();
    auto *learn = anyNamed<QAbstractButton>(*made, u"This is my home network"_s);
    QVERIFY(!learn->isEnabled()); // nothing is known of this network
    NetworkIdentity unseen = here;
    unseen.hardware.clear();
    made->showNetwork({}, unseen);
    QVERIFY(!learn->isEnabled()); // by its address alone every second network would be home
    made->showNetwork({}, here);
    QVERIFY(learn->isEnabled());
    Settings saved;
    connect(made.get(), &SettingsDialog::saveWanted, this, [&](const Settings &settings) {
        saved = settings;
        made->showSettings(settings);
    });
    learn->click();
    QCOMPARE(saved.homeNetworks, QList{here});
    QVERIFY(!learn->isEnabled());
    auto *list = anyNamed<QListWidget>(*made, u"Home networks"_s);
    QCOMPARE(list->count(), 1);
    QVERIFY(list->item(0)->text().contains(u"Harbour"));
    list->setCurrentRow(0);
    anyNamed<QAbstractButton>(*made, u"Forget"_s)->click();
    QVERIFY(saved.homeNetworks.isEmpty());
    QCOMPARE(list->count(), 0);
}

void TestSettingsDialog::tellsHowEachSourceFares()
{
    const auto made = dialog();
    made->showSources(samples::healths());
    auto *list = anyNamed<QTreeWidget>(*made, u"Sources of the address"_s);
    QVERIFY(list->topLevelItem(0)->text(3).contains(u"81.2.69.150"));
    QCOMPARE(list->topLevelItem(0)->text(4), u"well"_s);
    QVERIFY(list->topLevelItem(1)->text(4).startsWith(u"no answer 4 times"));
    QVERIFY(list->topLevelItem(2)->text(4).startsWith(u"rests until"));
    auto *again = anyNamed<QAbstractButton>(*made, u"Ask again"_s);
    list->setCurrentItem(list->topLevelItem(0));
    QVERIFY(again->isHidden());
    list->setCurrentItem(list->topLevelItem(2));
    QVERIFY(!again->isHidden());
    QSignalSpy forgiven(made.get(), &SettingsDialog::sourceForgiven);
    again->click();
    QCOMPARE(forgiven.count(), 1);
    QCOMPARE(forgiven.front().front().toString(), samples::sources().at(2).id);
}

void TestSettingsDialog::listsTheIpv6AddressesByKind()
{
    const auto made = dialog();
    made->showNetwork(samples::interfaces(), {});
    const auto *text = anyNamed<QLabel>(*made, u"IPv6 addresses of this computer"_s);
    const auto line = [text](const QString &kind) {
        const QStringList lines = text->text().split(u'\n');
        const auto found =
            std::find_if(lines.begin(), lines.end(), [&kind](const QString &one) { return one.contains(kind); });
        return found == lines.end() ? QString() : *found;
    };
    QVERIFY(line(u", stable"_s).contains(u"the one to publish"));
    QVERIFY(!line(u", temporary"_s).isEmpty() && !line(u", temporary"_s).contains(u"the one to publish"));
    QVERIFY(!line(u", about to go"_s).contains(u"the one to publish"));
    QVERIFY(!line(u", for the home network only"_s).isEmpty());
    Settings saved;
    connect(made.get(), &SettingsDialog::saveWanted, this, [&saved](const Settings &settings) { saved = settings; });
    anyNamed<QCheckBox>(*made, u"Publish the temporary IPv6 address"_s)->click();
    QVERIFY(saved.ipv6Temporary);
    QVERIFY(line(u", temporary"_s).contains(u"the one to publish"));
    anyNamed<QCheckBox>(*made, u"Ask the router and this computer's own adapters only, no server outside"_s)->click();
    QVERIFY(!saved.asksStrangers);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
