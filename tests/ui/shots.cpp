// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every window with made-up values into PNG files, for people to look at: doorplate_shots --out DIR
#include "tests/ui/samples.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountform.h"
#include "ui/accounts/assistant.h"
#include "ui/accounts/exportdialog.h"
#include "ui/accounts/importdialog.h"
#include "ui/accounts/passworddialog.h"
#include "ui/parts/icons.h"
#include "ui/parts/speaker.h"
#include "ui/settings/autostartswitch.h"
#include "ui/settings/settingsdialog.h"
#include "ui/tray/statusicons.h"
#include "ui/tray/traymenu.h"
#include "ui/window/diagnosisdialog.h"
#include "ui/window/helpdialog.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFontDatabase>
#include <QLineEdit>
#include <QLibraryInfo>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>
#include <QTextStream>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace doorplate;

namespace {

struct Look {
    QString name;
    bool isDark = false;
    qreal points = 10;
    bool isRightToLeft = false;
    QString language; // empty: English
};

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30), QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1f, 0x20, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x29, 0x2a, 0x2d));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xee, 0xee, 0xee));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x80, 0x80));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Highlight, QColor(0x35, 0x6d, 0xb0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x8a, 0xb8, 0xf0));
    return palette;
}

class StillSwitch : public AutostartSwitch
{
public:
    bool isOn() const override { return true; }
    Result<void> setOn(bool) override { return {}; }
};

class Camera
{
public:
    Camera(const QString &folder, const Look &look) : m_prefix(QDir(folder).filePath(look.name + u'-')) {}

    bool take(QWidget &window, const QString &name)
    {
        window.ensurePolished();
        window.show();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const bool isSaved = window.grab().save(m_prefix + name + u".png"_s);
        if (!isSaved)
            QTextStream(stderr) << "cannot write " << m_prefix << name << ".png\n";
        m_isWell = m_isWell && isSaved;
        return isSaved;
    }
    bool isWell() const { return m_isWell; }

private:
    QString m_prefix;
    bool m_isWell = true;
};

void shootWindow(Camera &camera, const Speaker &speaker)
{
    const auto shoot = [&](const QList<AccountStatus> &statuses, const QString &name, auto &&prepare) {
        MainWindow window(speaker);
        window.showStatuses(statuses);
        window.showHistory(samples::spans());
        window.showLog(samples::log());
        if (!statuses.isEmpty())
            window.showObservation(samples::observation());
        window.showNat({NatKind::CarrierNat, true});
        window.resize(window.fontMetrics().height() * 58, window.fontMetrics().height() * 38);
        prepare(window);
        camera.take(window, name);
    };
    shoot(samples::allRight(), u"window"_s, [](MainWindow &) {});
    shoot(samples::needsYou(), u"window-needsyou"_s, [](MainWindow &window) { window.showAccount(u"id-noip"_s); });
    shoot(samples::allRight(), u"window-details"_s, [](MainWindow &window) {
        for (auto *tree : window.findChildren<QAbstractItemView *>()) {
            if (tree->accessibleName() == MainWindow::tr("Names") || tree->inherits("QTreeView"))
                tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        }
        for (auto *button : window.findChildren<QToolButton *>()) {
            if (button->isCheckable())
                button->setChecked(true);
        }
    });
    shoot(samples::held(), u"window-held"_s, [](MainWindow &) {});
    shoot(samples::allRight(), u"window-paused"_s, [](MainWindow &window) {
        window.showPaused(true, samples::now().addSecs(1500));
        window.showTrouble(u"The settings could not be written: the disk is full. Make room; Doorplate tries again."_s);
    });
    shoot(samples::allRight(), u"window-addresses"_s,
          [](MainWindow &window) { window.showPage(MainWindow::Page::Addresses); });
    shoot(samples::allRight(), u"window-log"_s, [](MainWindow &window) { window.showPage(MainWindow::Page::Log); });
    shoot({}, u"window-empty"_s, [](MainWindow &window) { window.setImportAvailable(true); });
}

void shootAccounts(Camera &camera, const Catalog &catalog)
{
    AccountDialog plain(catalog, samples::draft(u"dyndns"_s));
    camera.take(plain, u"account"_s);
    AccountDialog tested(catalog, samples::draft(u"dyndns"_s));
    tested.show();
    QMetaObject::invokeMethod(&tested, [&tested] {
        for (auto *button : tested.findChildren<QAbstractButton *>()) {
            if (button->text() == AccountDialog::tr("&Test"))
                button->click();
        }
        tested.showTrial(samples::trial());
    });
    camera.take(tested, u"account-tested"_s);
    AccountDraft custom = samples::draft(u"custom"_s);
    custom.account.customServer = u"update.twodns.de"_s;
    custom.account.customPath = u"/update?hostname="_s;
    custom.account.ssl = false;
    AccountDialog customDialog(catalog, custom);
    camera.take(customDialog, u"account-custom"_s);
    AccountDraft fresh;
    fresh.account.id = u"new"_s;
    fresh.isNew = true;
    AccountDialog wrong(catalog, fresh);
    wrong.accept();
    camera.take(wrong, u"account-wrong"_s);
    AccountDialog token(catalog, samples::draft(u"duckdns"_s));
    for (auto *edit : token.findChildren<QLineEdit *>()) {
        if (edit->text() == u"Home")
            edit->setText(u"Home, sweet home"_s);
    }
    token.reject();
    camera.take(token, u"account-discard"_s);
    PasswordDialog password({u"id"_s, u"Home"_s, u"password"_s, u"Token"_s});
    camera.take(password, u"password"_s);
}

void shootTransfer(Camera &camera, const Catalog &catalog)
{
    ImportDialog found({u"/etc/inadyn.conf"_s, u"/etc/ddclient.conf"_s});
    camera.take(found, u"import"_s);
    const ImportView view{u"/etc/inadyn.conf"_s, samples::imported(), samples::importPlan(), u"GNOME Keyring"_s, {}};
    ImportDialog plan({});
    plan.showPlan(view);
    camera.take(plan, u"import-plan"_s);
    plan.imported(1, true);
    camera.take(plan, u"import-done"_s);
    ImportDialog wrong({u"/etc/inadyn.conf"_s});
    wrong.showProblem(u"/etc/inadyn.conf"_s,
                      sentence(ImportProblem{{{}, 12}, u"the quotation mark that stands here is never closed."_s}),
                      false);
    camera.take(wrong, u"import-wrong"_s);
    ExportDialog away({samples::account(u"dyndns"_s), samples::account(u"duckdns"_s)});
    camera.take(away, u"export"_s);
    for (int steps = 0; steps < 4; ++steps) {
        Assistant assistant(catalog, samples::draft(u"dyndns"_s));
        for (int step = 0; step < steps; ++step)
            assistant.accept();
        if (steps == 3)
            assistant.showTrial(samples::trial());
        camera.take(assistant, u"assistant-%1"_s.arg(steps + 1));
    }
}

void shootSettings(Camera &camera, const Speaker &speaker)
{
    StillSwitch autostart;
    const SettingsView view{Settings(),
                            &autostart,
                            samples::sources(),
                            samples::healths(),
                            {u"en"_s, u"de"_s},
                            u"/home/alice/.config/doorplate"_s,
                            u"/home/alice/.local/share/doorplate"_s,
                            samples::interfaces(),
                            {u"192.168.1.1"_s, u"02:1a:2b:3c:4d:5e"_s, u"Harbour"_s}};
    SettingsDialog dialog(speaker, view);
    dialog.showStatuses(samples::needsYou());
    using Page = SettingsDialog::Page;
    const QList<std::pair<Page, QString>> pages{
        {Page::Accounts, u"accounts"_s},           {Page::Addresses, u"addresses"_s}, {Page::Home, u"home"_s},
        {Page::Notifications, u"notifications"_s}, {Page::General, u"general"_s},     {Page::About, u"about"_s}};
    for (const auto &[page, name] : pages) {
        dialog.showPage(page);
        camera.take(dialog, u"settings-"_s + name);
    }
    HelpDialog help;
    camera.take(help, u"help"_s);
    DiagnosisDialog diagnosis;
    diagnosis.showDiagnosis(samples::diagnosis(), {});
    camera.take(diagnosis, u"diagnosis"_s);
}

// Every state at every size, on a light and a dark panel.
class IconSheet : public QWidget
{
public:
    IconSheet() { resize(9 * 70, 2 * 190); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int top = 0;
        for (const QColor &panel : {QColor(0xf2, 0xf2, 0xf2), QColor(0x22, 0x22, 0x26)}) {
            painter.fillRect(0, top, width(), height() / 2, panel);
            for (int state = 0; state < 8; ++state) {
                int y = top + 8;
                for (const int side : {16, 22, 24, 32, 48}) {
                    painter.drawImage(10 + state * 70, y, StatusIcons::picture(HostState(state), side));
                    y += side + 8;
                }
            }
            const int sign = 64;
            painter.drawPixmap(8 * 70, top + 8, applicationIcon().pixmap(sign, sign));
            top += height() / 2;
        }
    }
};

bool shoot(const QString &folder, const Look &look, const Catalog &catalog)
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QPalette plain = QApplication::style()->standardPalette();
    QApplication::setPalette(look.isDark ? darkPalette() : plain);
    QPixmapCache::clear();
    QFont font(u"DejaVu Sans"_s);
    font.setPointSizeF(look.points);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(look.isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    QTranslator translator;
    const QLocale locale(look.language.isEmpty() ? u"en_GB"_s : look.language);
    if (translator.load(u":/i18n/doorplate_"_s + (look.language.isEmpty() ? u"en"_s : look.language)))
        QCoreApplication::installTranslator(&translator); // English too, for its plural forms
    QTranslator buttons;                                  // of Qt's own
    if (buttons.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&buttons);
    QLocale::setDefault(locale);
    const Speaker speaker(catalog, samples::now, locale);
    Camera camera(folder, look);
    shootWindow(camera, speaker);
    shootAccounts(camera, catalog);
    shootTransfer(camera, catalog);
    shootSettings(camera, speaker);
    TrayMenu menu;
    menu.showState(u"Needs you: hut.example.net"_s, stateIcon(HostState::Stopped));
    camera.take(menu, u"traymenu"_s);
    IconSheet icons;
    camera.take(icons, u"icons"_s);
    return camera.isWell();
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"doorplate"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DOORPLATE_VERSION));
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption out(u"out"_s, u"Folder for the pictures."_s, u"DIR"_s);
    const QCommandLineOption only(u"look"_s, u"Only this look: light, dark, large, rtl, de."_s, u"LOOK"_s);
    parser.addOptions({out, only});
    parser.process(app);
    if (!parser.isSet(out) || !QDir().mkpath(parser.value(out))) {
        QTextStream(stderr) << "usage: doorplate_shots --out DIR [--look LOOK]\n";
        return 2;
    }
    const Catalog catalog;
    bool isWell = true;
    for (const Look &look : {Look{u"light"_s}, Look{u"dark"_s, true}, Look{u"large"_s, false, 20},
                             Look{u"rtl"_s, false, 10, true}, Look{u"de"_s, false, 10, false, u"de"_s}}) {
        if (!parser.isSet(only) || parser.value(only) == look.name)
            isWell = shoot(parser.value(out), look, catalog) && isWell;
    }
    return isWell ? 0 : 1;
}
