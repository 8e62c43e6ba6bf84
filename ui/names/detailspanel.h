// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about the selected row: last answer in words and literally, the proofs with their times, the next
// attempt, and the wishes that belong to it.
#pragma once

#include "core/model/accountstatus.h"
#include "ui/names/proofs.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace doorplate {

class FieldNote;
class Speaker;

class DetailsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit DetailsPanel(const Speaker &speaker, QWidget *parent = nullptr);

    void showHost(const AccountStatus &account, const HostStatus &host);
    void showAccount(const AccountStatus &account);

signals:
    void updateWanted(const QString &accountId);
    void resumeWanted(const QString &accountId);
    void editWanted(const QString &accountId);
    void removeWanted(const QString &accountId);
    void reportCopied();

private:
    void buildButtons(QWidget *row);
    void showCommon(const AccountStatus &account);
    void showProofs(const QList<Proof> &proofs);
    void copyReport();

    const Speaker &m_speaker;
    QString m_accountId;
    std::optional<HostStatus> m_host;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_quote;
    QLabel *m_next;
    QGridLayout *m_proofs;
    QList<QLabel *> m_proofMarks;
    QList<QLabel *> m_proofTexts;
    QPushButton *m_copy;
    QPushButton *m_update;
    QPushButton *m_resume;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace doorplate
