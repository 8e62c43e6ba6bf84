// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said over the local socket between the two programs: one JSON document per line, with a version. Secrets never
// travel here.
#pragma once

#include "app/control/exitcode.h"
#include "core/model/result.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

class QObject;

namespace doorplate {

struct ControlRequest {
    QString command;
    QJsonObject arguments;

    bool operator==(const ControlRequest &) const = default;
};

struct ControlReply {
    ExitCode exit = ExitCode::Done;
    QJsonObject json;     // the document of --json
    QStringList messages; // for the person, on standard error

    bool operator==(const ControlReply &) const = default;
};

// Whoever answers: called at once, `done` exactly once and perhaps later, unless `context` died first.
using ControlDone = std::function<void(const ControlReply &)>;
using ControlAnswerer = std::function<void(const ControlRequest &request, QObject *context, ControlDone done)>;

constexpr int controlVersion = 1;
constexpr qint64 controlRequestLimit = 16 * 1024 * 1024; // an import of ten thousand accounts
constexpr qint64 controlReplyLimit = 16 * 1024 * 1024;   // a history of ten thousand records

// With the line break at the end.
QByteArray toLine(const ControlRequest &request);
QByteArray toLine(const ControlReply &reply);
// BadReply for what is no such document; Misconfigured for another version, which detail names.
Result<ControlRequest> requestFromLine(const QByteArray &line);
Result<ControlReply> replyFromLine(const QByteArray &line);

} // namespace doorplate
