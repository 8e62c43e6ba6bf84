// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Finds widgets as a person with a screen reader does: by their accessible names.
#pragma once

#include <QAbstractButton>
#include <QTest>
#include <QWidget>

namespace doorplate {

inline QString spokenName(const QWidget &widget)
{
    if (!widget.accessibleName().isEmpty())
        return widget.accessibleName();
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button ? button->text().remove(u'&') : QString();
}

// The one of that name and kind that can be used now; nullptr when there is none.
template <typename Widget>
Widget *findNamed(const QWidget &root, const QString &name)
{
    for (Widget *widget : root.findChildren<Widget *>()) {
        if (spokenName(*widget) == name && widget->isVisibleTo(&root))
            return widget;
    }
    return nullptr;
}

} // namespace doorplate
