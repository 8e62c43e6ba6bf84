// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The drop-down of providers that is searched by typing: a name, a server, or what another client calls it. Closed
// services are found, cannot be chosen, and say what to use instead.
#pragma once

#include "core/providers/catalog.h"

#include <QComboBox>

class QCompleter;
class QStandardItemModel;

namespace doorplate {

class ProviderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ProviderBox(const Catalog &catalog, QWidget *parent = nullptr);

    void setProvider(const QString &id);
    // The chosen provider's id; what was typed, when that is none.
    QString provider() const;
    const Description *description() const { return m_catalog.find(m_id); }
    // Said when the person has left the field and nothing was found by that text; empty when all is well.
    QString remark() const { return m_remark; }

signals:
    void providerChanged();

private:
    void fill();
    void buildSearch();
    void search(const QString &text);
    void readText(const QString &text);
    void settle(); // the person left the field or pressed Return
    void choose(const Description &description);
    const Description *exactly(const QString &text) const;

    const Catalog &m_catalog;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    QString m_id;
    QString m_remark;
};

} // namespace doorplate
