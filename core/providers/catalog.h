// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// All providers: the built-in ones and the user's own (which win by id).
#pragma once

#include "core/providers/description.h"
#include "core/wire/jsonpointer.h"

namespace doorplate {

// A provider file that could not be used, and why, with the place where it is known.
struct CatalogProblem {
    QString file;
    TextPlace place;
    QString what; // plain words

    QString toText() const; // "FILE:LINE:COLUMN: what", as compilers say it and editors understand it
};

class Catalog
{
public:
    static constexpr qint64 largestFile = 256 * 1024; // of a provider, in bytes

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
