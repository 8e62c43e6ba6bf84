// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/importdialog.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"
#include "ui/parts/notebar.h"
#include "ui/parts/wrappedlines.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr int indexRole = Qt::UserRole;

QString hostsOf(const Account &account)
{
    QStringList names;
    for (const Hostname &host : account.domains.mid(0, 3))
        names.append(host.display());
    if (account.domains.size() > 3)
        names.append(ImportDialog::tr("and %n more", nullptr, int(account.domains.size() - 3)));
    return names.join(u", "_s);
}

QString fateOf(const PlannedAccount &planned)
{
    switch (planned.fate) {
    case PlannedAccount::Fate::Create:
        return planned.formerName.isEmpty() ? ImportDialog::tr("New")
                                            : ImportDialog::tr("New; \"%1\" is taken").arg(planned.formerName);
    case PlannedAccount::Fate::Same:
        return ImportDialog::tr("There already, as \"%1\"").arg(planned.twin);
    case PlannedAccount::Fate::Impossible:
        return ImportDialog::tr("Not possible");
    }
    Q_UNREACHABLE();
    return {};
}

void addLine(QTreeWidgetItem *parent, const QString &text, Remark remark)
{
    auto *line = new QTreeWidgetItem(parent, {text});
    line->setIcon(0, remarkIcon(remark));
    line->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    line->setFirstColumnSpanned(true);
}

void addNotes(QTreeWidgetItem *parent, const ImportNotes &notes)
{
    for (const ImportNote &note : notes)
        addLine(parent, sentence(note), note.kind == ImportNote::Kind::Loss ? Remark::Warning : Remark::Hint);
}

} // namespace

ImportDialog::ImportDialog(const QStringList &found, QWidget *parent)
    : QDialog(parent),
      m_pages(new QStackedWidget(this)),
      m_progress(new QProgressBar(this)),
      m_note(new NoteBar(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Import – Doorplate"));
    setWindowIcon(applicationIcon());
    m_pages->addWidget(makeFilePage(found));
    m_pages->addWidget(makePlanPage());
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_back = m_buttons->addButton(tr("&Back"), QDialogButtonBox::ActionRole);
    m_import = m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_back->setAutoDefault(false);
    m_import->setDefault(true);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_pages->setCurrentIndex(0);
        m_note->clear();
        follow();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_pages, 1);
    column->addWidget(m_progress);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    resize(onScreen(*this, 46, 28));
    follow();
}

QWidget *ImportDialog::makeFilePage(const QStringList &found)
{
    auto *page = new QWidget(m_pages);
    auto *text =
        new QLabel(tr("Settings of inadyn, ddclient, ddns-updater, ddns-go, noip2, TrueNAS, OpenWrt, OPNsense, or "
                      "an export of Doorplate. Nothing is changed before you have seen what would be created."),
                   page);
    text->setWordWrap(true);
    auto *here = new QLabel(
        found.isEmpty() ? tr("No such file lies in the usual places.") : tr("&Found on this computer:"), page);
    m_found = new QListWidget(page);
    m_found->setAccessibleName(tr("Found on this computer"));
    for (const QString &path : found)
        m_found->addItem(QDir::toNativeSeparators(path));
    m_found->setCurrentRow(found.isEmpty() ? -1 : 0);
    m_found->setVisible(!found.isEmpty());
    here->setBuddy(m_found);
    auto *choose = symbolButton(u"open"_s, tr("&Choose a file…"), page);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addStretch(1);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(text);
    column->addWidget(here);
    column->addWidget(m_found, 1);
    column->addLayout(row);
    if (found.isEmpty())
        column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ImportDialog::chooseFile);
    connect(m_found, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) { open(item->text()); });
    connect(m_found, &QListWidget::currentRowChanged, this, &ImportDialog::follow);
    return page;
}

QWidget *ImportDialog::makePlanPage()
{
    auto *page = new QWidget(m_pages);
    m_title = new QLabel(page);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_plan = new QTreeWidget(page);
    m_plan->setAccessibleName(tr("What would be created"));
    m_plan->setHeaderLabels({tr("Account"), tr("Names"), tr("What happens")});
    m_plan->setAllColumnsShowFocus(true);
    m_plan->header()->setStretchLastSection(false);
    m_plan->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_plan->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_plan->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    new WrappedLines(m_plan);
    m_passphraseRow = new QWidget(page);
    m_passphrase = new QLineEdit(m_passphraseRow);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    auto *label = new QLabel(tr("&Passphrase of the export:"), m_passphraseRow);
    label->setBuddy(m_passphrase);
    auto *unlock = new QPushButton(tr("&Unlock"), m_passphraseRow);
    unlock->setAutoDefault(false);
    auto *row = new QHBoxLayout(m_passphraseRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_passphrase, 1);
    row->addWidget(unlock);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_passphraseRow);
    column->addWidget(m_plan, 1);
    connect(m_plan, &QTreeWidget::itemChanged, this, &ImportDialog::follow);
    connect(unlock, &QPushButton::clicked, this, &ImportDialog::sealedAgain);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &ImportDialog::sealedAgain);
    return page;
}

void ImportDialog::chooseFile()
{
    auto *chooser = new QFileDialog(this, tr("Choose the settings of another program"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &ImportDialog::open);
    chooser->open();
}

void ImportDialog::open(const QString &path)
{
    m_path = path;
    m_note->clear();
    emit fileWanted(path);
}

void ImportDialog::sealedAgain()
{
    m_note->clear();
    emit passphraseWanted(m_path, Secret(m_passphrase->text().toUtf8()));
}

void ImportDialog::showPlan(const ImportView &view)
{
    m_view = view;
    m_path = view.file;
    QString title = tr("%1 in %2", "settings of inadyn in /etc/inadyn.conf")
                        .arg(nameOf(view.imported.format), QDir::toNativeSeparators(view.file));
    title[0] = title[0].toUpper();
    m_title->setText(title);
    m_passphraseRow->setVisible(view.imported.isSealed);
    fillPlan();
    m_pages->setCurrentIndex(1);
    m_note->clear();
    if (view.imported.isSealed)
        m_note->say(Remark::Hint, tr("The passwords in this file are sealed. Without the passphrase the accounts come "
                                     "without them."));
    else if (view.plan.isEmpty())
        m_note->say(Remark::Warning, tr("There is no account in this file."));
    else if (view.keychainName.isEmpty())
        m_note->say(Remark::Warning,
                    view.keychainTrouble + u' '
                        + tr("The passwords will be asked for after each start; this can be changed in each account."));
    follow();
    (view.imported.isSealed ? static_cast<QWidget *>(m_passphrase) : m_plan)->setFocus();
}

void ImportDialog::fillPlan()
{
    const QSignalBlocker quiet(m_plan);
    m_plan->clear();
    for (int i = 0; i < m_view.plan.size(); ++i) {
        const PlannedAccount &planned = m_view.plan.at(i);
        const Account &account = planned.imported.account;
        auto *item = new QTreeWidgetItem(m_plan, {account.name, hostsOf(account), fateOf(planned)});
        item->setData(0, indexRole, i);
        item->setToolTip(1, hostsOf(account));
        const bool isNew = planned.fate == PlannedAccount::Fate::Create;
        item->setFlags(isNew ? item->flags() | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (isNew)
            item->setCheckState(0, Qt::Checked);
        else if (planned.fate == PlannedAccount::Fate::Impossible)
            item->setIcon(2, remarkIcon(Remark::Danger));
        for (const QString &reason : planned.reasons)
            addLine(item, reason, Remark::Danger);
        addNotes(item, planned.imported.notes);
        item->setExpanded(m_view.plan.size() <= 20);
    }
    if (m_view.imported.notes.isEmpty())
        return;
    auto *file = new QTreeWidgetItem(m_plan, {tr("About the whole file")});
    file->setData(0, indexRole, -1);
    addNotes(file, m_view.imported.notes);
    file->setExpanded(true);
}

QList<PlannedAccount> ImportDialog::chosen() const
{
    QList<PlannedAccount> accounts;
    for (int row = 0; row < m_plan->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_plan->topLevelItem(row);
        const int index = item->data(0, indexRole).toInt();
        if (index >= 0 && item->checkState(0) == Qt::Checked
            && m_view.plan.at(index).fate == PlannedAccount::Fate::Create)
            accounts.append(m_view.plan.at(index));
    }
    return accounts;
}

void ImportDialog::follow()
{
    const bool isPlan = m_pages->currentIndex() == 1;
    const int count = isPlan ? int(chosen().size()) : 0;
    m_back->setVisible(isPlan && !m_isDone);
    m_back->setEnabled(!m_isBusy);
    m_import->setVisible(!m_isDone);
    m_import->setText(!isPlan ? tr("Ne&xt") : count == 0 ? tr("&Import") : tr("&Import %n account(s)", nullptr, count));
    m_import->setEnabled(!m_isBusy && (isPlan ? count > 0 : m_found->currentRow() >= 0));
    m_plan->setEnabled(!m_isBusy && !m_isDone);
    m_buttons->button(QDialogButtonBox::Cancel)->setEnabled(!m_isBusy);
    m_buttons->button(QDialogButtonBox::Cancel)->setText(m_isDone ? tr("Close") : tr("Cancel"));
}

void ImportDialog::accept()
{
    if (m_isBusy || m_isDone)
        return;
    if (m_pages->currentIndex() == 0) {
        if (m_found->currentItem())
            open(m_found->currentItem()->text());
        return;
    }
    const QList<PlannedAccount> accounts = chosen();
    if (accounts.isEmpty())
        return;
    m_isBusy = true;
    m_note->clear();
    follow();
    emit importWanted(accounts);
}

void ImportDialog::reject()
{
    if (!m_isBusy) // half an import is none: the answer is on its way
        QDialog::reject();
}

void ImportDialog::showProblem(const QString &file, const QString &problem, bool needsPassphrase)
{
    m_note->say(Remark::Danger,
                needsPassphrase
                    ? problem
                    : tr("%1: %2", "a file and what is wrong with it").arg(QDir::toNativeSeparators(file), problem));
    if (needsPassphrase)
        m_passphrase->setFocus();
}

void ImportDialog::showProgress(int done, int of)
{
    m_progress->setVisible(of > 1);
    m_progress->setRange(0, of);
    m_progress->setValue(done);
}

void ImportDialog::imported(int count, bool hadSecrets)
{
    m_isBusy = false;
    m_isDone = true;
    m_progress->hide();
    QString text = tr("%n account(s) were imported.", nullptr, count);
    if (hadSecrets)
        text += u' '
                + tr("%1 still holds the passwords in plain text: remove it when you no longer need it. And stop the "
                     "other program; two that update one name get it blocked.")
                      .arg(QDir::toNativeSeparators(m_path));
    m_note->say(Remark::Good, text);
    follow();
    m_buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void ImportDialog::importFailed(const QString &why)
{
    m_isBusy = false;
    m_progress->hide();
    m_note->say(Remark::Danger, why + u' ' + tr("Nothing was imported."));
    follow();
}

QString ImportDialog::noteText() const
{
    return m_note->text();
}

} // namespace doorplate
