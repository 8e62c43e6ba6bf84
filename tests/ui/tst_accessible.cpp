// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Every window by keyboard and by ear: whatever takes the focus has a name, mnemonics do not collide, and everything
// can be reached with the Tab key.
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/assistant.h"
#include "ui/accounts/exportdialog.h"
#include "ui/accounts/importdialog.h"
#include "ui/accounts/passworddialog.h"
#include "ui/parts/speaker.h"
#include "ui/settings/autostartswitch.h"
#include "ui/settings/settingsdialog.h"
#include "ui/window/helpdialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace doorplate;

namespace {

class StillSwitch : public AutostartSwitch
{
public:
    bool isOn() const override { return false; }
    Result<void> setOn(bool) override { return {}; }
};

bool isInteractive(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QTabBar *>(&widget)
           || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QProgressBar *>(&widget);
}

// Parts of Qt's own widgets speak through the widget they belong to.
bool isPartOfAnother(const QWidget &widget)
{
    const QString name = widget.objectName();
    const QByteArray type = widget.metaObject()->className();
    if (name.startsWith(u"qt_") || type.startsWith("QTableCornerButton") || type == "QHeaderView"
        || type == "QComboBoxListView" || type == "QLineEditIconButton" || type == "QComboBoxPrivateContainer")
        return true;
    const QWidget *parent = widget.parentWidget();
    return parent
           && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
               || qobject_cast<const QTabBar *>(parent));
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void everythingHasAName();
    void mnemonicsDoNotCollide();
    void tabReachesEverything();

private:
    Catalog m_catalog;
    Speaker m_speaker{m_catalog, samples::now, QLocale::c()};
    StillSwitch m_switch;
    std::unique_ptr<QWidget> m_window;
};

void TestAccessible::initTestCase_data()
{
    QTest::addColumn<QString>("window");
    for (const char *name : {"names",
                             "needs you",
                             "addresses",
                             "log",
                             "empty",
                             "account",
                             "new account",
                             "custom account",
                             "tested account",
                             "password",
                             "settings",
                             "settings: addresses",
                             "settings: notifications",
                             "settings: general",
                             "help",
                             "import",
                             "import plan",
                             "export",
                             "assistant",
                             "assistant: credentials",
                             "assistant: names"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestAccessible::init()
{
    QFETCH_GLOBAL(const QString, window);
    const auto mainWindow = [this](const QList<AccountStatus> &statuses, MainWindow::Page page) {
        auto made = std::make_unique<MainWindow>(m_speaker);
        made->showStatuses(statuses);
        made->showObservation(samples::observation());
        made->showNat({NatKind::CarrierNat, false});
        made->showHistory(samples::spans());
        made->showLog(samples::log());
        made->showPage(page);
        return made;
    };
    const auto account = [this](AccountDraft draft, bool isTested) {
        auto made = std::make_unique<AccountDialog>(m_catalog, draft);
        if (isTested) {
            made->show();
            findNamed<QAbstractButton>(*made, u"Test"_s)->click();
        }
        return made;
    };
    AccountDraft fresh;
    fresh.account.id = u"new"_s;
    fresh.isNew = true;
    AccountDraft custom = samples::draft(u"custom"_s);
    custom.account.checkipCommand = u"x"_s;
    if (window == u"names")
        m_window = mainWindow(samples::allRight(), MainWindow::Page::Names);
    else if (window == u"needs you") {
        auto made = mainWindow(samples::needsYou(), MainWindow::Page::Names);
        made->showAccount(u"id-noip"_s);
        m_window = std::move(made);
    } else if (window == u"addresses")
        m_window = mainWindow(samples::allRight(), MainWindow::Page::Addresses);
    else if (window == u"log")
        m_window = mainWindow(samples::allRight(), MainWindow::Page::Log);
    else if (window == u"empty") {
        m_window = mainWindow({}, MainWindow::Page::Names);
        static_cast<MainWindow &>(*m_window).setImportAvailable(true);
    } else if (window == u"account")
        m_window = account(samples::draft(u"dyndns"_s), false);
    else if (window == u"new account")
        m_window = account(fresh, false);
    else if (window == u"custom account")
        m_window = account(custom, false);
    else if (window == u"tested account")
        m_window = account(samples::draft(u"dyndns"_s), true);
    else if (window == u"password")
        m_window = std::make_unique<PasswordDialog>(PasswordQuestion{u"a"_s, u"Home"_s, u"password"_s, u"Token"_s});
    else if (window == u"import")
        m_window = std::make_unique<ImportDialog>(QStringList{u"/etc/inadyn.conf"_s});
    else if (window == u"import plan") {
        auto made = std::make_unique<ImportDialog>(QStringList());
        made->showPlan({u"/etc/inadyn.conf"_s, samples::imported(), samples::importPlan(), u"Keyring"_s, {}});
        m_window = std::move(made);
    } else if (window == u"export")
        m_window = std::make_unique<ExportDialog>(QList<Account>{samples::account(u"dyndns"_s)});
    else if (window.startsWith(u"assistant")) {
        auto made = std::make_unique<Assistant>(m_catalog, samples::draft(u"dyndns"_s));
        for (int step = window.endsWith(u"names") ? 2 : window.endsWith(u"credentials") ? 1 : 0; step > 0; --step)
            made->accept();
        m_window = std::move(made);
    } else if (window == u"help")
        m_window = std::make_unique<HelpDialog>();
    else {
        const SettingsView view{Settings(), &m_switch, samples::sources(), {}, {u"de"_s}, u"/a"_s, u"/b"_s};
        auto made = std::make_unique<SettingsDialog>(m_speaker, view);
        made->showStatuses(samples::allRight());
        using Page = SettingsDialog::Page;
        made->showPage(window.endsWith(u"addresses")       ? Page::Addresses
                       : window.endsWith(u"notifications") ? Page::Notifications
                       : window.endsWith(u"general")       ? Page::General
                                                           : Page::Accounts);
        m_window = std::move(made);
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestAccessible::everythingHasAName()
{
    int count = 0;
    for (QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || isPartOfAnother(*widget) || !widget->isVisibleTo(m_window.get()))
            continue;
        ++count;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        const QString name = spoken ? spoken->text(QAccessible::Name) : QString();
        QVERIFY2(!name.trimmed().isEmpty(),
                 qPrintable(u"%1 in %2"_s.arg(QLatin1String(widget->metaObject()->className()),
                                              QLatin1String(widget->parentWidget()->metaObject()->className()))));
    }
    QVERIFY(count > 0);
}

void TestAccessible::mnemonicsDoNotCollide()
{
    QMap<QString, QString> taken;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(m_window.get()))
            continue;
        QStringList texts;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append(tabs->tabText(i));
        }
        for (const QString &text : std::as_const(texts)) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty())
                continue;
            QVERIFY2(!taken.contains(key), qPrintable(u"%1: \"%2\" and \"%3\""_s.arg(key, taken.value(key), text)));
            taken.insert(key, text);
        }
    }
}

void TestAccessible::tabReachesEverything()
{
    QSet<const QWidget *> reached;
    const QWidget *start = m_window->nextInFocusChain();
    for (const QWidget *widget = start;;) {
        if (widget->focusPolicy() & Qt::TabFocus)
            reached.insert(widget);
        widget = widget->nextInFocusChain();
        if (widget == start)
            break;
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || isPartOfAnother(*widget) || !widget->isVisibleTo(m_window.get()))
            continue;
        if (qobject_cast<const QProgressBar *>(widget) || !widget->isEnabled())
            continue;
        QVERIFY2(reached.contains(widget),
                 qPrintable(u"%1 \"%2\""_s.arg(QLatin1String(widget->metaObject()->className()), spokenName(*widget))));
    }
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
