// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the account dialog and the assistant have in common for those who store and test what was typed.
#pragma once

#include "core/engine/trial.h"
#include "core/model/secret.h"

#include <QDialog>
#include <QMap>

namespace doorplate {

class AccountEditor : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

    virtual void saved() = 0;
    virtual void saveFailed(const QString &why) = 0; // a whole sentence
    virtual void showTrial(const TrialReport &report) = 0;

signals:
    // One of saved() and saveFailed() is to follow. changedSecrets: typed ones by field key.
    void saveWanted(const doorplate::Account &account, const QMap<QString, doorplate::Secret> &changedSecrets);
    // showTrial() is to follow, unless trialCancelled comes first.
    void testWanted(const doorplate::Account &account, const QMap<QString, doorplate::Secret> &changedSecrets);
    void trialCancelled();
};

} // namespace doorplate
