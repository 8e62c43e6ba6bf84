// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// As much of JSON Schema (draft 2020-12) as provider.schema.json uses. A keyword that is not known here is an error, so
// that no rule of the schema goes unchecked.
#pragma once

#include <QJsonObject>
#include <QString>

namespace doorplate {

// Empty = valid; else the first thing that is wrong, with its place.
QString schemaFault(const QJsonObject &schema, const QJsonValue &document);

} // namespace doorplate
