// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/history/addressespage.h"
#include "ui/log/logpage.h"
#include "ui/names/namesmodel.h"
#include "ui/names/namespage.h"
#include "ui/parts/fitting.h"
#include "ui/parts/notebar.h"
#include "ui/parts/overview.h"
#include "ui/parts/speaker.h"
#include "ui/window/emptypage.h"
#include "ui/window/helpdialog.h"
#include "ui/window/statusheader.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

namespace {

// What the owner may set aside; the other holds are no matter of opinion.
bool isHindrance(HoldReason reason)
{
    return reason == HoldReason::Vpn || reason == HoldReason::CaptivePortal || reason == HoldReason::ForeignNetwork;
}

} // namespace

MainWindow::MainWindow(const Speaker &speaker, QWidget *parent)
    : QWidget(parent),
      m_speaker(speaker),
      m_header(new StatusHeader(speaker, this)),
      m_trouble(new NoteBar(this)),
      m_banner(new NoteBar(this)),
      m_stack(new QStackedWidget(this)),
      m_minute(new QTimer(this))
{
    setWindowTitle(u"Doorplate"_s);
    setWindowIcon(applicationIcon());
    buildPages();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addWidget(m_header);
    column->addWidget(m_trouble);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    buildFoot(*column);
    buildKeys();
    connectPages();
    connect(m_minute, &QTimer::timeout, this, &MainWindow::refreshTimes);
    resize(onScreen(*this, 56, 37));
    openPage(0);
    showStatuses({});
}

void MainWindow::buildPages()
{
    auto *names = new QStackedWidget(m_stack);
    m_empty = new EmptyPage(names);
    m_names = new NamesPage(m_speaker, names);
    names->addWidget(m_empty);
    names->addWidget(m_names);
    m_addresses = new AddressesPage(m_speaker, m_stack);
    m_log = new LogPage(m_speaker, m_stack);
    m_stack->addWidget(names);
    m_stack->addWidget(m_addresses);
    m_stack->addWidget(m_log);
}

void MainWindow::buildFoot(QBoxLayout &column)
{
    m_tabs = new QTabBar(this);
    m_tabs->setShape(QTabBar::RoundedSouth);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    m_tabs->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_tabs->addTab(symbolIcon(u"names"_s), tr("&Names"));
    m_tabs->addTab(symbolIcon(u"addresses"_s), tr("A&ddresses"));
    m_tabs->addTab(symbolIcon(u"log"_s), tr("&Log"));
    auto *add = symbolButton(u"add"_s, tr("&Add account…"), this);
    auto *settings = symbolButton(u"settings"_s, tr("&Settings…"), this);
    m_more = new QPushButton(tr("Impor&t, export"), this);
    m_more->setAutoDefault(false);
    m_more->setAccessibleName(tr("Import and export"));
    auto *menu = new QMenu(m_more);
    menu->addAction(symbolIcon(u"import"_s), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), this,
                    &MainWindow::importWanted);
    menu->addAction(symbolIcon(u"save"_s), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                    &MainWindow::exportWanted);
    m_more->setMenu(menu);
    m_more->hide();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tabs);
    foot->addStretch(1);
    foot->addWidget(add);
    foot->addWidget(m_more);
    foot->addWidget(settings);
    column.addLayout(foot);
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::openPage);
    connect(add, &QPushButton::clicked, this, &MainWindow::addAccountWanted);
    connect(settings, &QPushButton::clicked, this, &MainWindow::settingsWanted);
}

void MainWindow::buildKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&wish) {
        auto *shortcut = new QShortcut(sequence, this);
        connect(shortcut, &QShortcut::activated, this, wish);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_R), [this] { emit updateWanted({}); });
    key(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { emit addAccountWanted(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { emit settingsWanted(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitWanted(); });
    key(QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    key(QKeySequence(Qt::Key_Escape), [this] { close(); });
}

void MainWindow::connectPages()
{
    connect(m_header, &StatusHeader::updateWanted, this, [this] { emit updateWanted({}); });
    connect(m_header, &StatusHeader::pauseWanted, this, &MainWindow::pauseWanted);
    connect(m_header, &StatusHeader::unpauseWanted, this, &MainWindow::unpauseWanted);
    connect(m_empty, &EmptyPage::addWanted, this, &MainWindow::assistantWanted);
    connect(m_empty, &EmptyPage::importWanted, this, &MainWindow::importWanted);
    connect(m_empty, &EmptyPage::rehearseWanted, this, &MainWindow::rehearseWanted);
    connect(m_names, &NamesPage::updateWanted, this, &MainWindow::updateWanted);
    connect(m_names, &NamesPage::resumeWanted, this, &MainWindow::resumeWanted);
    connect(m_names, &NamesPage::editWanted, this, &MainWindow::editAccountWanted);
    connect(m_names, &NamesPage::removeWanted, this, &MainWindow::removeAccountWanted);
    connect(m_addresses, &AddressesPage::exportWanted, this, &MainWindow::exportHistoryWanted);
    connect(m_log, &LogPage::saveWanted, this, &MainWindow::saveLogWanted);
}

void MainWindow::showStatuses(const QList<AccountStatus> &statuses)
{
    m_statuses = statuses;
    m_header->showStatuses(statuses);
    m_names->showStatuses(statuses);
    m_header->setVisible(!statuses.isEmpty()); // there is nothing to say about names that are not there
    static_cast<QStackedWidget *>(m_stack->widget(0))->setCurrentIndex(statuses.isEmpty() ? 0 : 1);
    showBanner();
    if (m_minute->isActive())
        setPace();
}

void MainWindow::showStatus(const AccountStatus &status)
{
    QList<AccountStatus> statuses = m_statuses;
    const auto known = std::find_if(statuses.begin(), statuses.end(), [&status](const AccountStatus &other) {
        return other.accountId == status.accountId;
    });
    if (known == statuses.end())
        statuses.append(status);
    else
        *known = status;
    showStatuses(statuses);
}

void MainWindow::showObservation(const Observation &observation)
{
    m_header->showObservation(observation);
}

void MainWindow::showNat(const NatFinding &nat)
{
    m_header->showNat(nat);
}

void MainWindow::showPaused(bool isPaused, const std::optional<QDateTime> &until)
{
    m_header->showPaused(isPaused, until);
}

void MainWindow::showHistory(const QList<AddressSpan> &spans)
{
    m_addresses->showSpans(spans);
}

void MainWindow::showLog(const QList<LogLine> &lines)
{
    m_log->showLines(lines);
}

void MainWindow::appendLog(const LogLine &line)
{
    m_log->append(line);
}

void MainWindow::showTrouble(const QString &text)
{
    if (text != m_trouble->text())
        m_trouble->say(Remark::Danger, text);
}

void MainWindow::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

MainWindow::Page MainWindow::page() const
{
    return Page(m_tabs->currentIndex());
}

void MainWindow::showAccount(const QString &accountId)
{
    showPage(Page::Names);
    m_names->showAccount(accountId);
}

void MainWindow::showHelp()
{
    auto *help = new HelpDialog(this);
    help->setAttribute(Qt::WA_DeleteOnClose);
    connect(help, &HelpDialog::diagnosisWanted, this, &MainWindow::diagnosisWanted);
    help->show();
}

void MainWindow::setImportAvailable(bool isAvailable)
{
    m_empty->setImportAvailable(isAvailable);
    m_more->setVisible(isAvailable);
    setAcceptDrops(isAvailable);
}

void MainWindow::offerFile(const QString &path)
{
    m_empty->offerFile(path);
}

// One local file: another program's settings.
void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return;
    event->setDropAction(Qt::CopyAction); // the file stays where it is
    event->accept();
    emit importFileWanted(urls.front().toLocalFile());
}

void MainWindow::setRehearsalAvailable(bool isAvailable)
{
    m_empty->setRehearsalAvailable(isAvailable);
}

void MainWindow::showBanner()
{
    const Overview overview = overviewOf(m_statuses);
    if (overview.accountId.isEmpty() || !overview.needsWords() || !overview.worst) {
        m_bannerKey.clear();
        m_banner->clear();
        return;
    }
    const HostStatus &worst = *overview.worst;
    QString text = sentence(worst, m_speaker.about(worst));
    if (overview.alike > 0)
        text += u' '
                + (overview.alike == 1 ? tr("1 more name is in the same state.")
                                       : tr("%n more names are in the same state.", nullptr, overview.alike));
    const QString id = overview.accountId;
    const QString key = id + u'\n' + keyOf(overview.state) + u'\n' + text;
    if (key == m_bannerKey)
        return;
    m_bannerKey = key;
    const bool isStopped = overview.state == HostState::Stopped;
    m_banner->say(isStopped ? Remark::Danger : Remark::Warning, text);
    const auto *hold = worst.decision ? std::get_if<Hold>(&*worst.decision) : nullptr;
    if (!isStopped && hold && hold->reason == HoldReason::NoSecret) {
        QPushButton *give = m_banner->addButton(tr("Enter pass&word…"));
        connect(give, &QPushButton::clicked, this, [this, id] { emit secretWanted(id); });
    }
    if (hold && isHindrance(hold->reason)) {
        QPushButton *anyway = m_banner->addButton(tr("Publish anyway"));
        anyway->setToolTip(tr("From now on this account is published whatever stands in the way; it is recorded. The "
                              "account's options take it back."));
        connect(anyway, &QPushButton::clicked, this, [this, id] { emit publishAnywayWanted(id); });
    }
    if (isStopped) {
        QPushButton *edit = m_banner->addButton(tr("Edit account…"));
        QPushButton *resume = m_banner->addButton(tr("Resume"));
        connect(edit, &QPushButton::clicked, this, [this, id] { emit editAccountWanted(id); });
        connect(resume, &QPushButton::clicked, this, [this, id] { emit resumeWanted(id); });
    }
}

void MainWindow::openPage(int page)
{
    m_stack->setCurrentIndex(page);
    if (page == int(Page::Addresses))
        emit historyWanted();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (qGuiApp->isSavingSession()) { // the desktop ends: no window may stand in its way
        event->accept();
        return;
    }
    event->ignore();
    if (!m_isTrayThere()) {
        showMinimized();
        return;
    }
    hide();
    emit hiddenToTray();
}

void MainWindow::showEvent(QShowEvent *event)
{
    refreshTimes();
    QWidget::showEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        emit languageChanged();
    QWidget::changeEvent(event);
}

// Only while somebody looks; and often only while seconds are counted.
void MainWindow::refreshTimes()
{
    m_header->refreshTimes();
    m_names->refreshTimes();
    setPace();
}

void MainWindow::setPace()
{
    const std::chrono::milliseconds pace = m_names->model().isSomethingNear() ? 2s : 30s;
    if (!m_minute->isActive() || m_minute->intervalAsDuration() != pace)
        m_minute->start(pace);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    m_minute->stop();
    QWidget::hideEvent(event);
}

} // namespace doorplate
