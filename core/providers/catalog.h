// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All providers: the built-in ones and the user's own (which win by id).
#pragma once

#include "core/providers/description.h"

namespace doorplate {

// A provider file that could not be used, and why, by line where it is known.
struct CatalogProblem {
    QString file;
    int line = 0; // 0 = unknown
    QString what; // plain words
};

class Catalog
{
public:
    // Reads the index of the built-in providers; userFolder may be empty or absent.
    explicit Catalog(const QString &userFolder = {});

    const QList<Description> &all() const { return m_all; } // sorted by name, custom first
    const Description *find(QStringView id) const;
    // By id, or by what another client calls it ("default@duckdns.org", "dyndns2", "duckdns"), without regard to case.
    const Description *findByAlias(QStringView foreignId) const;
    // For a search as typed: name, id, server, aliases; best first, closed services last. All of them for an empty text.
    QList<const Description *> search(QStringView text) const;
    const QList<CatalogProblem> &problems() const { return m_problems; }

private:
    void readFolder(const QString &folder, bool isBuiltIn);
    void take(const Description &description);

    QList<Description> m_all;
    QList<CatalogProblem> m_problems;
};

} // namespace doorplate
