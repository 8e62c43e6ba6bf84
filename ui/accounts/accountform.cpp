// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountform.h"

#include "core/model/ipv6suffix.h"
#include "core/model/serverendpoint.h"
#include "core/providers/accountrules.h"
#include "core/text/describe.h"
#include "ui/accounts/addressbox.h"
#include "ui/accounts/custompreview.h"
#include "ui/accounts/providerbox.h"
#include "ui/accounts/providerfields.h"
#include "ui/accounts/secretfield.h"
#include "ui/accounts/serverfields.h"
#include "ui/parts/calmwheel.h"
#include "ui/parts/formsheet.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace doorplate {

AccountForm::AccountForm(const Catalog &catalog, const AccountDraft &draft, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_draft(draft),
      m_pause(new QTimer(this)),
      m_sheet(new FormSheet(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_sheet);
    column->addStretch(1);
    buildGeneral();
    buildProvider();
    buildServer();
    buildCheckip();
    buildTimes();
    buildCredentials();
    buildMore();
    keepWheelCalm(*m_sheet);
    m_pause->setSingleShot(true);
    m_pause->setInterval(300ms);
    load();
    connectFields();
}

void AccountForm::buildGeneral()
{
    m_name = new QLineEdit;
    m_enabled = new QCheckBox(tr("&Enabled"));
    m_enabled->setAccessibleName(tr("Enabled"));
    m_sheet->addField(u"name"_s, tr("N&ame"), m_name)->addBeside(m_enabled);
    m_sheet->addHeading(tr("General Options"));
}

void AccountForm::buildProvider()
{
    m_provider = new ProviderBox(m_catalog);
    m_sheet->addField(u"provider"_s, tr("&Provider"), m_provider);
}

void AccountForm::buildServer()
{
    m_customServer = new QLineEdit;
    m_customServer->setPlaceholderText(u"update.example.com"_s);
    m_customPath = new QLineEdit;
    m_customPath->setPlaceholderText(u"/update?hostname="_s);
    m_appendAddress = new QCheckBox(tr("Append the address instead of the name"));
    m_appendAddress->setToolTip(tr("For a path without any %: the address is put at its end, not the name"));
    m_ssl = new QCheckBox(tr("Use HTTPS for updates"));
    m_domains = new QLineEdit;
    m_domains->setPlaceholderText(u"home.example.com"_s);
    FormRow *server = m_sheet->addField(u"customServer"_s, tr("Custom Ser&ver"), m_customServer);
    m_sheet->addField(u"customPath"_s, tr("Custom Pat&h"), m_customPath);
    m_sheet->addField(u"appendAddress"_s, QString(), m_appendAddress);
    m_appendAddress->setAccessibleName(m_appendAddress->text());
    m_sheet->addField(u"ssl"_s, tr("SS&L"), m_ssl);
    m_sheet->addField(u"domains"_s, tr("&Domain name"), m_domains);
    new ServerFields({m_customServer, m_customPath, m_ssl, server}, this);
}

void AccountForm::buildCheckip()
{
    m_checkipServer = new QLineEdit;
    m_checkipServer->setPlaceholderText(tr("empty: several, which must agree"));
    m_checkipPath = new QLineEdit;
    m_checkipPath->setPlaceholderText(u"/"_s);
    m_checkipSsl = new QCheckBox(tr("Use HTTPS for the check"));
    m_checkipTrusted = new QCheckBox(tr("Believe it alone"));
    m_checkipTrusted->setAccessibleName(tr("Believe the CheckIP Server alone"));
    m_checkipTrusted->setToolTip(tr("Otherwise a changed address that it tells is published only when another source "
                                    "says the same. The same goes for a source chosen for IPv4 or IPv6 below."));
    FormRow *server = m_sheet->addField(u"checkipServer"_s, tr("Check&IP Server"), m_checkipServer);
    server->addBeside(m_checkipTrusted);
    m_sheet->addField(u"checkipPath"_s, tr("Chec&kIP Path"), m_checkipPath);
    m_sheet->addField(u"checkipSsl"_s, tr("CheckIP Serve&r SSL"), m_checkipSsl);
    new ServerFields({m_checkipServer, m_checkipPath, m_checkipSsl, server}, this);
}

void AccountForm::buildTimes()
{
    m_period = new QSpinBox;
    m_period->setRange(0, 999'999'999); // wider than what is allowed: out of range is said, never silently mended
    m_period->setSingleStep(60);
    m_period->setGroupSeparatorShown(false);
    m_ipv4 = new AddressBox(m_draft.sources);
    m_ipv6 = new AddressBox(m_draft.sources);
    m_sheet->addField(u"updatePeriod"_s, tr("&Update period"), m_period);
    m_sheet->addField(u"ipv4"_s, tr("IPv&4"), m_ipv4);
    m_sheet->addField(u"ipv6"_s, tr("IPv&6"), m_ipv6);
    m_hostId = new QLineEdit;
    m_hostId->setPlaceholderText(tr("empty: this computer"));
    m_hostId->setToolTip(tr("For another device at home: the end of its address (::211:22ff:fe33:4455), its hardware "
                            "(MAC) address, or any address that it has had. It is put under the network of today."));
    m_prefixLength = new QSpinBox;
    m_prefixLength->setRange(0, 128); // wider than what is allowed, as above
    m_prefixLength->setPrefix(u"/ "_s);
    m_prefixLength->setAccessibleName(tr("IPv6 prefix length"));
    m_sheet->addField(u"ipv6HostId"_s, tr("IPv6 device"), m_hostId)->addBeside(m_prefixLength);
}

void AccountForm::buildCredentials()
{
    m_sheet->addHeading(tr("Credentials"));
    m_username = new QLineEdit;
    m_password = new SecretField(tr("Password"), m_draft.keychainName);
    m_password->setAccessibleName(tr("Password and where it is kept"));
    m_sheet->addField(u"username"_s, tr("User&name"), m_username);
    m_sheet->addField(u"password"_s, tr("Pass&word"), m_password);
    m_fields = new ProviderFields(*m_sheet, u"password"_s, m_draft.keychainName, this);
}

void AccountForm::buildMore()
{
    m_more = new QToolButton;
    m_more->setText(tr("&More options"));
    m_more->setAccessibleName(tr("More options"));
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_sheet->addWide(m_more);
    m_customResponses = new QLineEdit;
    m_customResponses->setPlaceholderText(tr("good, nochg and their like"));
    m_checkipCommand = new QLineEdit;
    m_sheet->addField(u"customResponses"_s, tr("Answers that mean success"), m_customResponses)
        ->setHint(tr("Words of the server's answer, with commas between them."));
    m_sheet->addField(u"checkipCommand"_s, tr("Command that prints the address"), m_checkipCommand)
        ->setHint(tr("Run instead of asking a CheckIP server. Usually empty."));
    m_caFile = new QLineEdit;
    m_sheet->addField(u"caFile"_s, tr("CA file"), m_caFile)
        ->setHint(tr("Authorities to believe besides the system's, for an update server of your own (PEM)."));
    m_publishAnyway = new QCheckBox(tr("Publish also where it is held"));
    m_sheet->addField(u"publishAnyway"_s, tr("Hold"), m_publishAnyway)
        ->setHint(
            tr("With a VPN, behind a sign-in page or away from home, the address is not your home's. Publishing it "
               "all the same is recorded in the history."));
    m_publishAnyway->setAccessibleName(m_publishAnyway->text());
}

void AccountForm::showMore()
{
    const bool isOpen = m_more->isChecked();
    m_more->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_sheet->setFieldVisible(u"checkipCommand"_s, isOpen);
    m_sheet->setFieldVisible(u"caFile"_s, isOpen);
    m_sheet->setFieldVisible(u"customResponses"_s, isOpen && isCustom());
    m_sheet->setFieldVisible(u"publishAnyway"_s, isOpen);
}

// What the device's address would be today.
void AccountForm::showHostId()
{
    m_sheet->setFieldVisible(u"ipv6HostId"_s, !m_ipv6->choice().isOff());
    const bool isOther = !m_hostId->text().trimmed().isEmpty();
    m_prefixLength->setEnabled(isOther);
    const auto suffix = Ipv6Suffix::parse(m_hostId->text());
    QString preview;
    if (isOther && suffix && m_draft.network) {
        if (const auto address = suffix->within(*m_draft.network, m_prefixLength->value()))
            preview = tr("→ %1, today", "an address").arg(address->toString());
    } else if (isOther && suffix) {
        preview = tr("Its address is seen here once this network's IPv6 address is known.");
    }
    m_sheet->row(u"ipv6HostId"_s)->setHint(preview);
}

void AccountForm::watchBoxes()
{
    connect(m_checkipTrusted, &QCheckBox::toggled, this, &AccountForm::follow);
    connect(m_prefixLength, &QSpinBox::valueChanged, this, &AccountForm::follow);
}

void AccountForm::connectFields()
{
    for (const QString &key : m_sheet->keys()) {
        QWidget *editor = m_sheet->row(key)->editor();
        if (auto *edit = qobject_cast<QLineEdit *>(editor)) {
            connect(edit, &QLineEdit::textChanged, this, &AccountForm::follow);
            connect(edit, &QLineEdit::editingFinished, this, [this, key, edit] {
                if (edit->isModified())
                    touch(key);
                showProblems(false);
            });
        } else if (auto *box = qobject_cast<QCheckBox *>(editor)) {
            connect(box, &QCheckBox::toggled, this, &AccountForm::follow);
        }
    }
    connect(m_more, &QToolButton::toggled, this, &AccountForm::showMore);
    connect(m_enabled, &QCheckBox::toggled, this, &AccountForm::follow);
    connect(m_period, &QSpinBox::valueChanged, this, &AccountForm::follow);
    watchBoxes();
    connect(m_ipv4, &QComboBox::currentIndexChanged, this, &AccountForm::follow);
    connect(m_ipv6, &QComboBox::currentIndexChanged, this, &AccountForm::follow);
    connect(m_password, &SecretField::edited, this, &AccountForm::follow);
    connect(m_password, &SecretField::left, this, [this] { showProblems(false); });
    connect(m_fields, &ProviderFields::edited, this, &AccountForm::follow);
    connect(m_fields, &ProviderFields::left, this, [this] { showProblems(false); });
    connect(m_provider, &ProviderBox::providerChanged, this, &AccountForm::followProvider);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_isNameProposed = false; });
    connect(m_pause, &QTimer::timeout, this, [this] { showProblems(false); });
    watchForPaste(m_domains, this, [this] { tidyDomains(); });
}

void AccountForm::load()
{
    const Account &account = m_draft.account;
    m_name->setText(account.name);
    m_isNameProposed = m_draft.isNew && account.name.isEmpty();
    m_enabled->setChecked(account.enabled);
    m_provider->setProvider(account.provider);
    m_customServer->setText(account.customServer);
    m_customPath->setText(account.customPath);
    m_appendAddress->setChecked(account.appendAddress);
    m_customResponses->setText(account.customResponses.join(u", "_s));
    m_ssl->setChecked(account.ssl);
    QStringList names;
    for (const Hostname &host : account.domains)
        names.append(host.display());
    m_domains->setText(names.join(u", "_s));
    m_checkipServer->setText(account.checkipServer);
    m_checkipPath->setText(account.checkipPath);
    m_checkipSsl->setChecked(account.checkipSsl);
    m_checkipTrusted->setChecked(account.checkipTrusted);
    m_checkipCommand->setText(account.checkipCommand);
    m_caFile->setText(account.caFile);
    m_publishAnyway->setChecked(account.publishAnyway);
    m_more->setChecked(!account.checkipCommand.isEmpty() || !account.customResponses.isEmpty() || account.publishAnyway
                       || !account.caFile.isEmpty());
    m_period->setValue(int(account.updatePeriod.count()));
    m_ipv4->setChoice(account.ipv4);
    m_ipv6->setChoice(account.ipv6);
    m_hostId->setText(account.ipv6HostId);
    m_prefixLength->setValue(account.ipv6PrefixLength);
    m_username->setText(account.username);
    m_password->setSource(account.secretSource(u"password"_s));
    m_password->setStored(m_draft.storedSecrets.contains(u"password"_s));
    m_fields->load(account, m_draft.storedSecrets);
    followProvider();
    m_initial = this->account();
    m_initialDomains = m_domains->text();
    showProblems(false);
}

Account AccountForm::account() const
{
    const Description *chosen = description();
    Account account;
    account.id = m_draft.account.id;
    account.name = m_name->text().trimmed();
    account.enabled = m_enabled->isChecked();
    account.provider = m_provider->provider();
    account.checkipSsl = m_checkipSsl->isChecked();
    account.checkipServer = m_checkipServer->text().trimmed();
    account.checkipPath = m_checkipPath->text().trimmed();
    account.ssl = m_ssl->isChecked() || (chosen && !chosen->isEncryptionOptional);
    if (isCustom()) {
        account.customServer = m_customServer->text().trimmed();
        account.customPath = m_customPath->text().trimmed();
        account.appendAddress = m_appendAddress->isChecked();
        for (const QString &word : m_customResponses->text().split(u',', Qt::SkipEmptyParts))
            account.customResponses.append(word.trimmed());
    }
    account.domains = readDomains(m_domains->text(), chosen ? chosen->hostnameForm : HostnameForm::Fqdn).hosts;
    account.updatePeriod = std::chrono::seconds(m_period->value());
    account.ipv4 = m_ipv4->choice();
    account.ipv6 = m_ipv6->choice();
    account.checkipCommand = m_checkipCommand->text().trimmed();
    account.caFile = m_caFile->text().trimmed();
    account.checkipTrusted = m_checkipTrusted->isChecked();
    account.publishAnyway = m_publishAnyway->isChecked();
    account.ipv6HostId = m_hostId->text().trimmed();
    account.ipv6PrefixLength = m_prefixLength->value();
    for (const Hostname &host : std::as_const(account.domains)) { // by name they are set on the command line
        const auto own = m_draft.account.ipv6HostIds.constFind(host.ascii());
        if (own != m_draft.account.ipv6HostIds.cend())
            account.ipv6HostIds.insert(own.key(), *own);
    }
    if (m_sheet->isFieldVisible(u"username"_s))
        account.username = m_username->text().trimmed();
    account.fields = m_fields->values();
    account.secrets = m_fields->sources();
    if (m_sheet->isFieldVisible(u"password"_s) && m_password->source().kind != SecretSource::Kind::Keychain)
        account.secrets.insert(u"password"_s, m_password->source());
    return account;
}

QMap<QString, Secret> AccountForm::changedSecrets() const
{
    QMap<QString, Secret> secrets = m_fields->typedSecrets();
    if (const auto typed = m_password->typed(); typed && m_sheet->isFieldVisible(u"password"_s))
        secrets.insert(u"password"_s, *typed);
    return secrets;
}

bool AccountForm::isChanged() const
{
    return account() != m_initial || m_domains->text() != m_initialDomains || !changedSecrets().isEmpty();
}

FieldProblems AccountForm::problems() const
{
    const Account typed = account();
    const Description *chosen = description();
    FieldProblems problems;
    const ReadDomains names = readDomains(m_domains->text(), chosen ? chosen->hostnameForm : HostnameForm::Fqdn);
    problems += names.problems;
    for (FieldProblem problem : checkAccount(typed, m_catalog, m_draft.others)) {
        if (problem.field == u"ipv6PrefixLength")
            problem.field = u"ipv6HostId"_s; // one row
        const bool isOfUnread =
            problem.field == u"domains" && problem.kind == FieldProblem::Kind::Missing && !names.problems.isEmpty();
        // Its name comes with the provider.
        const bool isToCome = problem.field == u"name" && m_isNameProposed && typed.provider.isEmpty();
        const bool isSaidByBox = problem.field == u"provider" && !m_provider->remark().isEmpty();
        if (!isOfUnread && !isToCome && !isSaidByBox && !problems.contains(problem))
            problems.append(problem);
    }
    if (!m_provider->remark().isEmpty())
        problems.append({u"provider"_s, FieldProblem::Kind::UnknownProvider, m_provider->provider()});
    if (chosen)
        problems += checkTypedSecrets(typed, *chosen, Credentials{changedSecrets()});
    QStringList missing = m_fields->missing();
    const ProviderField *password = chosen ? chosen->field(u"password") : nullptr;
    const bool isNeeded = (password && password->isRequired)
                          || (isCustom() && typed.customPath.contains(u"%p") && m_sheet->isFieldVisible(u"password"_s));
    if (isNeeded && m_password->isMissing())
        missing.append(u"password"_s);
    for (const QString &key : std::as_const(missing)) {
        const FieldProblem problem{key, FieldProblem::Kind::Missing, {}, false};
        if (!problems.contains(problem))
            problems.append(problem);
    }
    std::stable_partition(problems.begin(), problems.end(), [](const FieldProblem &one) { return !one.isWarning; });
    return problems;
}

bool AccountForm::showAllProblems()
{
    showProblems(true);
    if (m_sheet->row(u"caFile"_s)->hasError() || m_sheet->row(u"checkipCommand"_s)->hasError()
        || m_sheet->row(u"customResponses"_s)->hasError())
        m_more->setChecked(true);
    return goToFirstProblem();
}

bool AccountForm::goToFirstProblem()
{
    for (const QString &key : m_sheet->keys()) {
        if (m_sheet->row(key)->hasError() && m_sheet->isFieldShown(key)) {
            m_sheet->row(key)->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void AccountForm::showOnly(const std::function<bool(const QString &key)> &isShown)
{
    m_sheet->showOnly(isShown);
}

bool AccountForm::showProblemsShown()
{
    for (const QString &key : m_sheet->keys()) {
        if (m_sheet->isFieldShown(key))
            touch(key);
    }
    showProblems(false);
    if (m_sheet->isFieldShown(u"provider"_s) && !m_provider->remark().isEmpty())
        showProblems(true);
    return goToFirstProblem();
}

void AccountForm::focusFirstShown()
{
    for (const QString &key : m_sheet->keys()) {
        if (m_sheet->isFieldShown(key)) {
            m_sheet->row(key)->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QStringList AccountForm::wrongLabels() const
{
    QStringList labels;
    for (const QString &key : m_sheet->keys()) {
        if (m_sheet->row(key)->hasError())
            labels.append(m_sheet->labelText(key));
    }
    return labels;
}

void AccountForm::focusFirst()
{
    if (m_provider->provider().isEmpty())
        m_provider->setFocus();
    else
        m_name->setFocus();
}

const Description *AccountForm::description() const
{
    return m_provider->description();
}

// interface.md gives this one id a meaning of its own: Custom Server and Custom Path are for it alone.
bool AccountForm::isCustom() const
{
    return m_provider->provider() == u"custom";
}

void AccountForm::followProvider()
{
    const Description *chosen = description();
    for (const QString &key : {u"customServer"_s, u"customPath"_s, u"appendAddress"_s})
        m_sheet->setFieldVisible(key, isCustom());
    showMore();
    const bool isSslChoice = !chosen || chosen->isEncryptionOptional;
    m_ssl->setEnabled(isSslChoice);
    if (!isSslChoice)
        m_ssl->setChecked(true);
    m_sheet->row(u"ssl"_s)->setHint(isSslChoice ? QString()
                                                : tr("%1 is spoken to by HTTPS only.", "provider").arg(chosen->name));
    const bool isLabelled = chosen && !chosen->hostnameLabel.isEmpty();
    m_sheet->setLabel(u"domains"_s, isLabelled ? tr("&Domain name (%1)").arg(providerText(chosen->hostnameLabel))
                                               : tr("&Domain name"));
    followCredentials(chosen);
    proposeName();
    follow();
}

// How sure anybody is of how this provider is asked, where that is not its own documentation.
QString AccountForm::evidenceWords(const Description &chosen)
{
    if (chosen.status == ProviderStatus::Closed || chosen.id == u"custom")
        return {};
    switch (chosen.evidence) {
    case Evidence::Vendor:
    case Evidence::Tried:
        return {};
    case Evidence::Client:
        return tr("How it is asked is known from other programs (%1), not from its own documentation.")
            .arg(chosen.evidenceSince);
    case Evidence::Weak:
        return tr("How it is asked is known from old or few sources (%1). Press Test, and look at the first update.")
            .arg(chosen.evidenceSince);
    }
    Q_UNREACHABLE();
    return {};
}

void AccountForm::followCredentials(const Description *chosen)
{
    const auto dress = [this, chosen](const QString &key, const QString &label) {
        const ProviderField *field = chosen ? chosen->field(key) : nullptr;
        m_sheet->setFieldVisible(key, !chosen || field);
        // The catalogue speaks English: "User name" there is the documented field and no word of the provider's own.
        const bool isOther = field && !field->label.isEmpty()
                             && field->label.simplified().remove(u' ').compare(key, Qt::CaseInsensitive) != 0;
        m_sheet->setLabel(
            key, isOther ? tr("%1 (%2)", "documented label, the provider's word").arg(label, providerText(field->label))
                         : label);
        m_sheet->row(key)->setHint(field ? providerText(field->help) : QString());
    };
    dress(u"username"_s, tr("User&name"));
    dress(u"password"_s, tr("Pass&word")); // its hint: passwordHint()
    m_fields->showFor(chosen);
    const QUrl page = chosen ? chosen->credentialsPage : QUrl();
    m_sheet->row(u"provider"_s)->setHint(chosen ? evidenceWords(*chosen) : QString());
    m_sheet->row(u"provider"_s)
        ->setSide(page.isEmpty()
                      ? QString()
                      : u"<a href=\"%1\">%2</a>"_s.arg(page.toString().toHtmlEscaped(), tr("Where do I find these?")));
}

// A new account is called like its provider until the person calls it something else.
void AccountForm::proposeName()
{
    if (!m_isNameProposed || !description())
        return;
    // Assistive tools set a text without editing it.
    if (!m_name->text().isEmpty() && m_name->text() != m_proposedName)
        return;
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_draft.others.begin(), m_draft.others.end(), [&name](const Account &other) {
            return other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    const QString plain = description()->name.section(u" ("_s, 0, 0);
    QString name = plain;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(plain).arg(number);
    m_proposedName = name;
    m_name->setText(name);
}

void AccountForm::follow()
{
    showSides();
    // What has become right is no longer complained about at once; a new complaint waits for a pause in typing.
    const FieldProblems now = problems();
    for (const QString &key : m_sheet->keys()) {
        const bool isWrong =
            std::any_of(now.begin(), now.end(), [&key](const FieldProblem &problem) { return problem.field == key; });
        if (!isWrong)
            m_sheet->row(key)->setProblems({});
    }
    m_pause->start();
    emit edited();
}

void AccountForm::tidyDomains()
{
    const QStringList names = splitNames(m_domains->text());
    const QString tidy = names.join(u", "_s);
    if (tidy != m_domains->text())
        m_domains->setText(tidy);
}

void AccountForm::showProblems(bool isAll)
{
    QMap<QString, FieldProblems> byField;
    for (const FieldProblem &problem : problems()) {
        // An empty field of a new account is not wrong yet, it is only not reached; nor is half a provider's name.
        const bool isUnreached = problem.kind == FieldProblem::Kind::Missing && !m_touched.contains(problem.field);
        const bool isHalf = problem.kind == FieldProblem::Kind::UnknownProvider && m_provider->remark().isEmpty();
        const bool isQuiet = !isAll && (isUnreached || isHalf);
        if (!isQuiet)
            byField[problem.field].append(problem);
    }
    if (isAll) {
        for (const QString &key : byField.keys())
            touch(key);
    }
    for (const QString &key : m_sheet->keys())
        m_sheet->row(key)->setProblems(byField.value(key));
}

void AccountForm::showSides()
{
    const qsizetype names = splitNames(m_domains->text()).size();
    m_sheet->row(u"domains"_s)
        ->setSide(names == 0   ? QString()
                  : names == 1 ? tr("1 name")
                               : tr("%n names", nullptr, int(names)));
    m_sheet->row(u"updatePeriod"_s)
        ->setSide(tr("seconds, that is %1").arg(duration(std::chrono::seconds(m_period->value()))));
    const auto checkip = ServerEndpoint::parse(m_checkipServer->text());
    m_sheet->row(u"checkipServer"_s)
        ->setHint(checkip && checkip->isAtHome() ? tr("A server in your own network: it is believed alone.")
                                                 : QString());
    m_sheet->row(u"customPath"_s)
        ->setHint(isCustom() && description() ? customPreview(*description(), account(), m_draft.address) : QString());
    m_sheet->row(u"password"_s)->setHint(passwordHint());
    showHostId();
}

QString AccountForm::passwordHint() const
{
    const ProviderField *field = description() ? description()->field(u"password") : nullptr;
    QStringList hints;
    if (field && !field->help.isEmpty())
        hints.append(providerText(field->help));
    if (m_draft.keychainName.isEmpty() && m_password->source().kind == SecretSource::Kind::Keychain)
        hints.append(m_draft.keychainTrouble.isEmpty()
                         ? tr("No keychain was found here. Choose another place for the password.")
                         : m_draft.keychainTrouble);
    return hints.join(u'\n');
}

} // namespace doorplate
