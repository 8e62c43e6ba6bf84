// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/providerfile.h"

#include "app/control/answers.h"
#include "app/ctl/plantext.h"
#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"
#include "core/providers/updatejob.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProviderFile)
};

// An account such as the file asks for, with a value in each field that tells whose place it takes.
UpdateWish exampleWish(const Description &description, AddressFamily family)
{
    const bool isIpv4 = family == AddressFamily::IPv4;
    // From the documentation ranges (RFC 2606, RFC 5737, RFC 3849).
    const auto ipv4 = Address::parse(u"203.0.113.1");
    const auto ipv6 = Address::parse(u"2001:db8::1");
    const bool isLabel = description.hostnameForm == HostnameForm::Label;
    UpdateWish wish{{},
                    {},
                    {*Hostname::parse(isLabel ? u"12345" : u"home.example.com", description.hostnameForm)},
                    isIpv4 ? *ipv4 : *ipv6,
                    {},
                    QDateTime::currentDateTimeUtc()};
    if (description.needsCompanion)
        wish.companion = isIpv4 ? ipv6 : ipv4;
    wish.account.provider = description.id;
    wish.account.domains = wish.hosts;
    for (const ProviderField &field : description.fields) {
        if (field.isSecret)
            wish.credentials.secrets.insert(field.key, Secret(maskedText().toUtf8()));
        else if (field.key == u"username")
            wish.account.username = u"alice"_s;
        else if (field.isRequired || field.key == u"zone")
            wish.account.fields.insert(field.key,
                                       field.key == u"zone" ? u"example.com"_s : u"\u2039%1\u203a"_s.arg(field.key));
    }
    return wish;
}

void addProblem(ControlReply &reply, QJsonArray &problems, const CatalogProblem &problem)
{
    reply.messages += problem.toText();
    problems.append(QJsonObject{
        {u"line"_s, problem.place.line}, {u"column"_s, problem.place.column}, {u"message"_s, problem.what}});
}

QList<PlannedUpdate> examples(const Description &description, ControlReply &reply)
{
    QList<PlannedUpdate> planned;
    const std::unique_ptr<Protocol> protocol = protocolFor(description);
    for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
        if (!(family == AddressFamily::IPv4 ? description.supportsIpv4 : description.supportsIpv6))
            continue;
        const UpdateWish wish = exampleWish(description, family);
        PlannedUpdate one{Words::tr("An example account"),   wish.hosts, family, wish.address, true,
                          rehearsedRequests(*protocol, wish)};
        if (one.steps.isEmpty())
            reply.messages +=
                Words::tr("No request could be made of an example for %1: one of the templates takes a value "
                          "of a form that an example cannot guess. Try it with an account of yours and "
                          "\"update --dry-run\".")
                    .arg(describe(family));
        else
            planned += one;
    }
    return planned;
}

} // namespace

ControlReply checkedProviderFile(const QString &path, const Catalog &builtIn)
{
    ControlReply reply;
    QJsonArray problems;
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const auto read = isOpen ? readDescription(file.read(Catalog::largestFile + 1), Strictness::Whole)
                             : std::unexpected(QList<FileProblem>());
    if (!isOpen)
        addProblem(reply, problems, {path, {}, Words::tr("the file cannot be read: %1").arg(file.errorString())});
    else if (file.size() > Catalog::largestFile)
        addProblem(reply, problems, {path, {}, Words::tr("the file is too large for a provider")});
    else if (!read) {
        for (const FileProblem &problem : read.error())
            addProblem(reply, problems, {path, problem.place, problem.what});
    }
    const bool isValid = problems.isEmpty();
    const Description *same = isValid ? builtIn.find(read->id) : nullptr;
    if (isValid && QFileInfo(path).completeBaseName() != read->id)
        reply.messages +=
            Words::tr("The file works under any name, but is best called %1.json after its id.").arg(read->id);
    const bool isUsable = isValid && read->status != ProviderStatus::Closed;
    const QList<PlannedUpdate> planned = isUsable ? examples(*read, reply) : QList<PlannedUpdate>();
    reply.exit = isValid ? ExitCode::Done : ExitCode::Settings;
    reply.json = plannedRequests(planned);
    reply.json.insert(u"file"_s, path);
    reply.json.insert(u"valid"_s, isValid);
    reply.json.insert(u"id"_s, isValid ? QJsonValue(read->id) : QJsonValue());
    reply.json.insert(u"replacesBuiltIn"_s, same != nullptr);
    reply.json.insert(u"problems"_s, problems);
    return reply;
}

QString providerFileText(const QJsonObject &json)
{
    if (!json.value("valid"_L1).toBool())
        return Words::tr("%n mistake(s). Mend them from the top: one may be the cause of others.", nullptr,
                         int(json.value("problems"_L1).toArray().size()))
               + u'\n';
    const QString id = json.value("id"_L1).toString();
    QString text = Words::tr("The file is right: provider \"%1\".").arg(id) + u'\n';
    if (json.value("replacesBuiltIn"_L1).toBool())
        text += Words::tr("In the folder \"providers\" beside the settings it takes the place of the built-in one.")
                + u'\n';
    for (const QJsonValue &value : json.value("requests"_L1).toArray()) {
        const QJsonObject request = value.toObject();
        text += u'\n' + Words::tr("For an example with %1 it sends:").arg(request.value("family"_L1).toString()) + u'\n'
                + stepsText(request);
    }
    return text;
}

} // namespace doorplate
