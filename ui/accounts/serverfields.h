// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Server, path and SSL as one: a whole URL that lands in one of them is taken apart into all three.
#pragma once

#include <QObject>

class QCheckBox;
class QLineEdit;

namespace doorplate {

class FormRow;

class ServerFields : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        QLineEdit *server;
        QLineEdit *path;
        QCheckBox *ssl;
        FormRow *row; // where it is said what was done
    };

    ServerFields(const Parts &parts, QObject *parent);

private:
    void watch(QLineEdit *edit);
    bool takeApart(QLineEdit *edit);

    Parts m_parts;
    bool m_isFilling = false;
};

// Calls `pasted` when more than one character arrives at once (paste, drop, a screen reader) and `left` when the
// person is done: half a URL being typed is not to be taken apart under their fingers.
void watchForPaste(QLineEdit *edit, QObject *context, const std::function<void()> &landed);

} // namespace doorplate
