// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The documented fields of one account as a form that follows the provider. It gives the account as typed, and what is
// wrong with it, field by field; it stores nothing.
#pragma once

#include "core/model/fieldproblem.h"
#include "core/model/secret.h"
#include "ui/accounts/accountdraft.h"

#include <QMap>
#include <QSet>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLineEdit;
class QSpinBox;
class QTimer;
class QToolButton;

namespace doorplate {

class AddressBox;
class Catalog;
struct Description;
class FormSheet;
class ProviderBox;
class ProviderFields;
class SecretField;

class AccountForm : public QWidget
{
    Q_OBJECT

public:
    AccountForm(const Catalog &catalog, const AccountDraft &draft, QWidget *parent = nullptr);

    Account account() const; // as typed; fields that the provider has no use for are left out
    QMap<QString, Secret> changedSecrets() const;
    bool isChanged() const;

    FieldProblems problems() const; // all that stands against saving comes first
    // Shows everything that is wrong, also fields that were never touched, and goes to the first of them.
    bool showAllProblems();
    QStringList wrongLabels() const; // "Domain name", "Password", from top to bottom
    void focusFirst();               // where typing begins

    // A part of the form alone, for those who go through it in steps; the rest is there, and counts, unseen.
    void showOnly(const std::function<bool(const QString &key)> &isShown);
    bool showProblemsShown(); // as showAllProblems(), of the part that is shown
    void focusFirstShown();

    FormSheet &sheet() { return *m_sheet; }

signals:
    void edited();

private:
    void buildGeneral();
    void buildProvider();
    void buildServer();
    void buildCheckip();
    void buildTimes();
    void buildCredentials();
    void buildMore();
    void connectFields();
    void load();
    void followProvider();
    static QString evidenceWords(const Description &chosen);
    void followCredentials(const Description *description);
    void follow();
    void tidyDomains();
    void proposeName();
    void showProblems(bool isAll);
    bool goToFirstProblem();
    void showSides();
    void showMore();
    void showHostId();
    void watchBoxes();
    QString passwordHint() const;
    const Description *description() const;
    bool isCustom() const;
    void touch(const QString &key) { m_touched.insert(key); }

    const Catalog &m_catalog;
    AccountDraft m_draft;
    Account m_initial;        // as the form gave it right after loading
    QString m_initialDomains; // as typed: a name that cannot be read is a change too
    QSet<QString> m_touched;  // whose emptiness may be complained about
    bool m_isNameProposed = false;
    QString m_proposedName; // by us, for the provider chosen last
    QTimer *m_pause;        // complaints wait until the person pauses; praise does not

    FormSheet *m_sheet;
    QLineEdit *m_name;
    QCheckBox *m_enabled;
    ProviderBox *m_provider;
    QLineEdit *m_customServer;
    QLineEdit *m_customPath;
    QCheckBox *m_appendAddress;
    QToolButton *m_more;
    QLineEdit *m_customResponses;
    QCheckBox *m_ssl;
    QLineEdit *m_domains;
    QLineEdit *m_checkipServer;
    QLineEdit *m_checkipPath;
    QCheckBox *m_checkipSsl;
    QCheckBox *m_checkipTrusted;
    QLineEdit *m_checkipCommand;
    QLineEdit *m_caFile;
    QSpinBox *m_period;
    AddressBox *m_ipv4;
    AddressBox *m_ipv6;
    QLineEdit *m_hostId;
    QSpinBox *m_prefixLength;
    QCheckBox *m_publishAnyway;
    QLineEdit *m_username;
    SecretField *m_password;
    ProviderFields *m_fields;
};

} // namespace doorplate
