// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML document as a tree with line numbers. Anchors and aliases, with which a small file can become an endless one, are
// refused, and so is what is nested too deep or too large.
#pragma once

#include "core/importers/imported.h"

namespace doorplate {

struct YamlNode {
    int line = 0;
    QString text;                              // of a scalar
    QList<std::pair<QString, YamlNode>> pairs; // of a mapping, in order
    QList<YamlNode> items;                     // of a sequence

    // An empty node where there is none.
    const YamlNode &at(QStringView key) const;
};

std::expected<YamlNode, ImportProblem> yamlTree(const QString &text);

} // namespace doorplate
