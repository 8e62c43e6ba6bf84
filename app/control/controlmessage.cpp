// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/control/controlmessage.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

QByteArray asLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

Result<QJsonObject> objectFromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return failed(Failure::Kind::BadReply, u"not a JSON document"_s);
    const QJsonObject object = document.object();
    const int version = object.value("version"_L1).toInt();
    if (version != controlVersion)
        return failed(Failure::Kind::Misconfigured,
                      QCoreApplication::translate(
                          "Control", "the two programs are of different versions (%1 and %2); restart both")
                          .arg(version)
                          .arg(controlVersion));
    return object;
}

} // namespace

QByteArray toLine(const ControlRequest &request)
{
    return asLine(
        {{u"version"_s, controlVersion}, {u"command"_s, request.command}, {u"arguments"_s, request.arguments}});
}

QByteArray toLine(const ControlReply &reply)
{
    return asLine({{u"version"_s, controlVersion},
                   {u"exit"_s, int(reply.exit)},
                   {u"json"_s, reply.json},
                   {u"messages"_s, QJsonArray::fromStringList(reply.messages)}});
}

Result<ControlRequest> requestFromLine(const QByteArray &line)
{
    const auto object = objectFromLine(line);
    if (!object)
        return std::unexpected(object.error());
    const QJsonValue command = object->value("command"_L1);
    const QJsonValue arguments = object->value("arguments"_L1);
    if (!command.isString() || !arguments.isObject())
        return failed(Failure::Kind::BadReply, u"no command"_s);
    return ControlRequest{command.toString(), arguments.toObject()};
}

Result<ControlReply> replyFromLine(const QByteArray &line)
{
    const auto object = objectFromLine(line);
    if (!object)
        return std::unexpected(object.error());
    const QJsonValue exit = object->value("exit"_L1);
    if (!exit.isDouble() || exit.toInt() < int(ExitCode::Done) || exit.toInt() > int(ExitCode::InUse))
        return failed(Failure::Kind::BadReply, u"no exit code"_s);
    ControlReply reply;
    reply.exit = ExitCode(exit.toInt());
    reply.json = object->value("json"_L1).toObject();
    const QJsonArray messages = object->value("messages"_L1).toArray();
    for (const QJsonValue &message : messages)
        reply.messages.append(message.toString());
    return reply;
}

} // namespace doorplate
