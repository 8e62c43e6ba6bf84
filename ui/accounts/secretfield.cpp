// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secretfield.h"

#include "ui/parts/fitting.h"
#include "ui/parts/icons.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QWidget *pageOf(QWidget *edit, QWidget *beside)
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit, 1);
    if (beside)
        row->addWidget(beside);
    page->setFocusProxy(edit);
    return page;
}

} // namespace

SecretField::SecretField(const QString &name, const QString &keychainName, QWidget *parent)
    : QWidget(parent),
      m_pages(new QStackedWidget(this)),
      m_password(new QLineEdit(this)),
      m_command(new QLineEdit(this)),
      m_file(new QLineEdit(this)),
      m_source(new QComboBox(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildPages(name);
    buildSources(name, keychainName);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_pages, 1);
    row->addWidget(m_source);
    for (QLineEdit *edit : {m_password, m_command, m_file}) {
        connect(edit, &QLineEdit::textChanged, this, &SecretField::edited);
        connect(edit, &QLineEdit::editingFinished, this, &SecretField::left);
    }
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        showSource();
        emit edited();
    });
    showSource();
}

void SecretField::buildPages(const QString &name)
{
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(name);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                    | Qt::ImhNoAutoUppercase);
    // Beside the field, not inside it: a button inside a line edit cannot be reached by the keyboard.
    auto *eye = new QToolButton(this);
    eye->setCheckable(true);
    eye->setAutoRaise(true);
    eye->setIcon(symbolIcon(u"show"_s));
    eye->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    eye->setToolTip(tr("Show what is typed"));
    eye->setAccessibleName(tr("Show %1", "name of a secret field").arg(name));
    connect(eye, &QToolButton::toggled, this, [this, eye](bool isShown) {
        m_password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(symbolIcon(isShown ? u"hide"_s : u"show"_s));
    });
    m_command->setPlaceholderText(u"pass show dyndns/home"_s);
    m_command->setAccessibleName(tr("Command for %1", "name of a secret field").arg(name));
    m_file->setPlaceholderText(tr("a file that only you can read"));
    m_file->setAccessibleName(tr("File for %1", "name of a secret field").arg(name));
    auto *browseButton = symbolButton(u"folder"_s, tr("Choose…"), this);
    connect(browseButton, &QPushButton::clicked, this, &SecretField::browse);
    m_pages->addWidget(pageOf(m_password, eye));
    m_pages->addWidget(pageOf(m_command, nullptr));
    m_pages->addWidget(pageOf(m_file, browseButton));
    m_pages->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SecretField::buildSources(const QString &name, const QString &keychainName)
{
    using Kind = SecretSource::Kind;
    m_source->setAccessibleName(tr("Where %1 is kept", "name of a secret field").arg(name));
    m_source->addItem(keychainName.isEmpty() ? tr("in the keychain (none found)") : tr("kept in %1").arg(keychainName),
                      int(Kind::Keychain));
    m_source->addItem(tr("ask me after each start"), int(Kind::Ask));
    m_source->addItem(tr("from a command"), int(Kind::Command));
    m_source->addItem(tr("from a file"), int(Kind::File));
}

void SecretField::setSource(const SecretSource &source)
{
    if (source.kind == SecretSource::Kind::Command)
        m_command->setText(source.text);
    if (source.kind == SecretSource::Kind::File)
        m_file->setText(source.text);
    m_source->setCurrentIndex(m_source->findData(int(source.kind)));
    showSource();
}

SecretSource SecretField::source() const
{
    const auto kind = SecretSource::Kind(m_source->currentData().toInt());
    switch (kind) {
    case SecretSource::Kind::Keychain:
    case SecretSource::Kind::Ask:
        break;
    case SecretSource::Kind::Command:
        return {kind, m_command->text().trimmed()};
    case SecretSource::Kind::File:
        return {kind, m_file->text().trimmed()};
    }
    return {kind, {}};
}

void SecretField::setStored(bool isStored)
{
    m_isStored = isStored;
    showSource();
}

std::optional<Secret> SecretField::typed() const
{
    const SecretSource::Kind kind = source().kind;
    if (m_password->text().isEmpty() || kind == SecretSource::Kind::Command || kind == SecretSource::Kind::File)
        return std::nullopt;
    return Secret(m_password->text().toUtf8());
}

bool SecretField::isMissing() const
{
    const SecretSource current = source();
    switch (current.kind) {
    case SecretSource::Kind::Keychain:
        return !m_isStored && m_password->text().isEmpty();
    case SecretSource::Kind::Ask:
        return false; // asked for later
    case SecretSource::Kind::Command:
    case SecretSource::Kind::File:
        return current.text.isEmpty();
    }
    Q_UNREACHABLE();
    return false;
}

void SecretField::showSource()
{
    const SecretSource::Kind kind = source().kind;
    switch (kind) {
    case SecretSource::Kind::Keychain:
    case SecretSource::Kind::Ask:
        m_pages->setCurrentIndex(0);
        break;
    case SecretSource::Kind::Command:
        m_pages->setCurrentIndex(1);
        break;
    case SecretSource::Kind::File:
        m_pages->setCurrentIndex(2);
        break;
    }
    setFocusProxy(m_pages->currentWidget()->focusProxy());
    if (kind == SecretSource::Kind::Ask)
        m_password->setPlaceholderText(tr("may stay empty until then"));
    else
        m_password->setPlaceholderText(m_isStored ? tr("kept; type to replace it") : QString());
}

void SecretField::browse()
{
    auto *dialog = new QFileDialog(this, tr("Choose the file that holds the secret"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

} // namespace doorplate
