// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/accountform.h"
#include "ui/desktop.h"
#include "ui/parts/notebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace doorplate;

namespace {

class HeardNotifications : public Notifications
{
public:
    void show(const QString &title, const QString &text, Kind kind) override
    {
        titles.append(title);
        texts.append(text);
        kinds.append(kind);
    }

    QStringList titles;
    QStringList texts;
    QList<Kind> kinds;
};

} // namespace

class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void startsWithoutAWindowWhenHidden();
    void findsATrayThatComesLate();
    void bringsTheWindowBackWhenTheTrayGoes();
    void saysOnceThatItGoesOnInTheTray();
    void hasTheDocumentedMenu();
    void passesEveryWishOn();
    void opensOneDialogPerAccount();
    void speaksANewLanguageAtOnce();
    void givesALateWindowWhatHappenedBefore();
    void tellsOnlyWhatThePersonWants_data();
    void tellsOnlyWhatThePersonWants();

private:
    DesktopParts parts();

    Catalog m_catalog;
    HeardNotifications m_heard;
    bool m_hasTray = false;
};

void TestDesktop::init()
{
    m_heard = HeardNotifications();
    m_hasTray = false;
}

DesktopParts TestDesktop::parts()
{
    return {m_catalog, [this] { return m_hasTray; }, &m_heard, samples::now, QLocale::c()};
}

void TestDesktop::startsWithoutAWindowWhenHidden()
{
    m_hasTray = true;
    Desktop desktop(parts());
    desktop.showStatuses(samples::allRight());
    desktop.start(true);
    const QWidgetList windows = QApplication::topLevelWidgets();
    QVERIFY(std::none_of(windows.begin(), windows.end(),
                         [](const QWidget *widget) { return qobject_cast<const MainWindow *>(widget); }));
    QVERIFY(desktop.tray().isThere());
    desktop.openWindow();
    QVERIFY(desktop.window().isVisible());
}

void TestDesktop::findsATrayThatComesLate()
{
    Desktop desktop(parts());
    QSignalSpy changes(&desktop.tray(), &TrayIcon::hostChanged);
    desktop.start(true);
    QVERIFY(!desktop.tray().isThere());
    m_hasTray = true;
    desktop.lookForTrayHost();
    QVERIFY(desktop.tray().isThere());
    QCOMPARE(changes.count(), 1);
    desktop.lookForTrayHost();
    QCOMPARE(changes.count(), 1);
}

void TestDesktop::bringsTheWindowBackWhenTheTrayGoes()
{
    m_hasTray = true;
    Desktop desktop(parts());
    desktop.start(false);
    desktop.window().close();
    QVERIFY(!desktop.window().isVisible());
    m_hasTray = false;
    desktop.lookForTrayHost();
    QVERIFY(desktop.window().isVisible());
    QVERIFY(desktop.window().isMinimized());
    desktop.openWindow();
    desktop.window().close(); // without a tray there is nowhere to hide
    QVERIFY(desktop.window().isMinimized());
}

void TestDesktop::saysOnceThatItGoesOnInTheTray()
{
    m_hasTray = true;
    Desktop desktop(parts());
    const QSignalSpy told(&desktop, &Desktop::toldAboutTray);
    desktop.start(false);
    for (int i = 0; i < 3; ++i) {
        desktop.openWindow();
        desktop.window().close();
    }
    QCOMPARE(m_heard.titles.size(), 1);
    QCOMPARE(told.count(), 1);

    m_heard = HeardNotifications();
    Desktop next(parts()); // the next start of the program
    Settings settings;
    settings.hasToldAboutTray = true;
    next.applySettings(settings);
    next.start(false);
    next.window().close();
    QVERIFY(m_heard.titles.isEmpty());
}

void TestDesktop::hasTheDocumentedMenu()
{
    Desktop desktop(parts());
    desktop.showStatuses(samples::needsYou());
    QStringList texts;
    for (const QAction *action : desktop.tray().menu().actions()) {
        if (!action->isSeparator())
            texts.append(action->text().remove(u'&'));
    }
    QCOMPARE(texts, (QStringList{u"Needs you: hut.example.net"_s, u"Update now"_s, u"Pause"_s, u"Open Doorplate"_s,
                                 u"Settings…"_s, u"Quit"_s}));
    QVERIFY(!desktop.tray().menu().actions().front()->isEnabled());
    QCOMPARE(desktop.tray().state(), HostState::Stopped);
    desktop.showPaused(true);
    QVERIFY(desktop.tray().menu().actions().at(3)->isChecked());
}

void TestDesktop::passesEveryWishOn()
{
    Desktop desktop(parts());
    desktop.showStatuses(samples::allRight());
    QStringList wishes;
    connect(&desktop, &Desktop::updateWanted, &desktop, [&] { wishes.append(u"update"_s); });
    connect(&desktop, &Desktop::pauseWanted, &desktop, [&](std::optional<std::chrono::minutes> length) {
        wishes.append(length ? u"pause for a while"_s : u"pause"_s);
    });
    connect(&desktop, &Desktop::unpauseWanted, &desktop, [&] { wishes.append(u"unpause"_s); });
    connect(&desktop, &Desktop::settingsWanted, &desktop, [&] { wishes.append(u"settings"_s); });
    connect(&desktop, &Desktop::quitWanted, &desktop, [&] { wishes.append(u"quit"_s); });
    for (QAction *action : desktop.tray().menu().actions()) {
        if (action->isEnabled() && !action->isSeparator())
            action->trigger();
    }
    QCOMPARE(wishes, (QStringList{u"update"_s, u"pause"_s, u"settings"_s, u"quit"_s}));
    QVERIFY(desktop.window().isVisible()); // Open Doorplate
    wishes.clear();
    desktop.tray().menu().actions().at(3)->trigger(); // Pause again: it was ticked
    QCOMPARE(wishes, QStringList{u"unpause"_s});
}

void TestDesktop::opensOneDialogPerAccount()
{
    Desktop desktop(parts());
    AccountDialog *first = desktop.openAccount(samples::draft(u"dyndns"_s));
    QCOMPARE(desktop.openAccount(samples::draft(u"dyndns"_s)), first);
    QVERIFY(desktop.openAccount(samples::draft(u"duckdns"_s)) != first);
    SettingsDialog *settings = desktop.openSettings({});
    QCOMPARE(desktop.openSettings({}), settings);
    PasswordDialog *password = desktop.askForPassword({u"a"_s, u"Home"_s, u"password"_s, u"Token"_s});
    QCOMPARE(desktop.askForPassword({u"a"_s, u"Home"_s, u"password"_s, u"Token"_s}), password);
}

namespace {

class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QString::fromUtf8(source).toUpper();
    }
};

} // namespace

void TestDesktop::speaksANewLanguageAtOnce()
{
    Desktop desktop(parts());
    desktop.showStatuses(samples::allRight());
    desktop.openPage(MainWindow::Page::Log);
    AccountDialog *dialog = desktop.openAccount(samples::draft(u"dyndns"_s));
    dialog->form().setProperty("typed", true);
    const QRect place = desktop.window().geometry();
    Shouting language;
    QCoreApplication::installTranslator(&language);
    QTRY_VERIFY(findNamed<QAbstractButton>(desktop.window(), u"UPDATE NOW"_s));
    QVERIFY(desktop.window().isVisible());
    QCOMPARE(desktop.window().geometry(), place);
    QCOMPARE(desktop.window().page(), MainWindow::Page::Log);
    QCOMPARE(desktop.tray().menu().actions().at(2)->text(), u"&UPDATE NOW"_s);
    QVERIFY(dialog->isVisible()); // what is typed there is not lost
    QCOMPARE(desktop.openAccount(samples::draft(u"dyndns"_s)), dialog);
    QCoreApplication::removeTranslator(&language);
}

void TestDesktop::givesALateWindowWhatHappenedBefore()
{
    m_hasTray = true;
    Desktop desktop(parts());
    const QSignalSpy logWishes(&desktop, &Desktop::logWanted);
    desktop.showStatuses(samples::needsYou());
    desktop.showObservation(samples::observation());
    desktop.showNat({NatKind::CarrierNat, true});
    desktop.showTrouble(u"The disk is full."_s);
    desktop.start(true);
    QCOMPARE(logWishes.count(), 0);
    desktop.openWindow();
    QCOMPARE(logWishes.count(), 1);
    QVERIFY(findNamed<QAbstractButton>(desktop.window(), u"3 agree"_s)
            || findNamed<QAbstractButton>(desktop.window(), u"%n agree"_s));
    QVERIFY(std::ranges::any_of(desktop.window().findChildren<QLabel *>(), [](const QLabel *label) {
        return label->accessibleName().contains(adviceFor({NatKind::CarrierNat, true}));
    }));
    QStringList texts;
    for (const NoteBar *bar : desktop.window().findChildren<NoteBar *>())
        texts.append(bar->text());
    QVERIFY(texts.contains(u"The disk is full."_s));
}

void TestDesktop::tellsOnlyWhatThePersonWants_data()
{
    QTest::addColumn<Notice::Kind>("kind");
    QTest::addColumn<bool Settings::*>("choice");
    QTest::newRow("a change") << Notice::Kind::Changed << &Settings::notifiesChange;
    QTest::newRow("a failure") << Notice::Kind::Failed << &Settings::notifiesTrouble;
    QTest::newRow("a refusal") << Notice::Kind::NeedsYou << &Settings::notifiesTrouble;
    QTest::newRow("a hold") << Notice::Kind::Held << &Settings::notifiesTrouble;
    QTest::newRow("a recovery") << Notice::Kind::Recovered << &Settings::notifiesRecovery;
}

void TestDesktop::tellsOnlyWhatThePersonWants()
{
    QFETCH(const Notice::Kind, kind);
    using Choice = bool Settings::*;
    QFETCH(const Choice, choice);
    Desktop desktop(parts());
    Notice notice;
    notice.kind = kind;
    notice.accountName = u"Home"_s;
    notice.provider = u"dyndns"_s;
    notice.hosts = {samples::host("home.example.com")};
    notice.before = samples::address("81.2.69.142");
    notice.after = samples::address("81.2.69.150");
    Settings settings;
    settings.*choice = false;
    desktop.applySettings(settings);
    desktop.tell(notice);
    QVERIFY(m_heard.titles.isEmpty());
    settings.*choice = true;
    desktop.applySettings(settings);
    desktop.tell(notice);
    QCOMPARE(m_heard.titles.size(), 1);
    QVERIFY(!m_heard.titles.front().isEmpty());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"
