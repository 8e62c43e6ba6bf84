// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a field, beside the field.
#include "core/text/words.h"

#include "core/model/account.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

QString missing(const QString &field)
{
    if (field == u"name")
        return Describe::tr("Give the account a name.");
    if (field == u"provider")
        return Describe::tr("Choose a provider.");
    if (field == u"domains")
        return Describe::tr("Enter at least one name, such as home.example.com.");
    if (field == u"customServer")
        return Describe::tr("Enter the name of the update server, such as update.example.com.");
    if (field == u"customPath")
        return Describe::tr("Enter what follows the server's name, such as /update?hostname=.");
    return Describe::tr("This is needed.");
}

QString closed(const QString &advice)
{
    return words::joined({Describe::tr("This provider has closed and takes no updates any more."),
                          advice.isEmpty() ? Describe::tr("Choose another one.")
                                           : words::ended(words::plain(providerText(advice), 500))});
}

QString about(const QString &sentence, const QString &detail)
{
    return sentence.arg(words::plain(detail));
}

QString tooMany(const QString &most)
{
    return Describe::tr("At most %n name(s) are possible here. Put the others into an account of their own.", nullptr,
                        most.toInt());
}

QString wrongName(const FieldProblem &problem)
{
    if (problem.kind == FieldProblem::Kind::NotAFullName)
        return about(Describe::tr("\"%1\" is not a complete name. Write it in full, such as home.example.com."),
                     problem.detail);
    if (problem.kind == FieldProblem::Kind::DuplicateHostname)
        return about(Describe::tr("%1 stands here twice. Once is enough."), problem.detail);
    return about(Describe::tr("\"%1\" is not a host name. Letters, digits, hyphens and dots are possible, such as "
                              "home.example.com."),
                 problem.detail);
}

} // namespace

QString sentence(const FieldProblem &problem)
{
    switch (problem.kind) {
    case FieldProblem::Kind::Missing:
        return missing(problem.field);
    case FieldProblem::Kind::UnknownProvider:
        return about(Describe::tr("There is no provider \"%1\". Choose one from the list."), problem.detail);
    case FieldProblem::Kind::ClosedProvider:
        return closed(problem.detail);
    case FieldProblem::Kind::NotAServer:
        return about(Describe::tr("\"%1\" is not understood here. Enter a name, and a port if there is one, such as "
                                  "update.example.com:8080."),
                     problem.detail);
    case FieldProblem::Kind::PathHasScheme:
        return Describe::tr("http:// or https:// does not belong here. Enter the server's name in the field above, and "
                            "here what follows it, from the first / on.");
    case FieldProblem::Kind::UnknownSpecifier:
        return about(Describe::tr("\"%1\" has no meaning here. Possible are %h (host name), %u (user name), "
                                  "%p (password), %i (address) and %% (a percent sign)."),
                     problem.detail);
    case FieldProblem::Kind::LoneSpecifier:
        return Describe::tr("A % stands alone at the end. Write %% for a percent sign.");
    case FieldProblem::Kind::NotAHostname:
    case FieldProblem::Kind::NotAFullName:
    case FieldProblem::Kind::DuplicateHostname:
        return wrongName(problem);
    case FieldProblem::Kind::TooManyHostnames:
        return tooMany(problem.detail);
    case FieldProblem::Kind::PeriodTooShort:
        return Describe::tr("At least %n second(s): checking more often gets computers blocked.", nullptr,
                            static_cast<int>(Account::leastPeriod.count()));
    case FieldProblem::Kind::PeriodTooLong:
        return Describe::tr("At most %n second(s), which is ten days.", nullptr,
                            static_cast<int>(Account::mostPeriod.count()));
    case FieldProblem::Kind::DuplicateName:
        return Describe::tr("Another account has this name already. Choose a different one.");
    case FieldProblem::Kind::ControlCharacter:
        return Describe::tr("There is a line break or another invisible character in it. Take it out.");
    case FieldProblem::Kind::TooLong:
        return Describe::tr("This is too long. At most %n character(s) are possible.", nullptr, problem.detail.toInt());
    case FieldProblem::Kind::NoFamily:
        return Describe::tr("IPv4 and IPv6 are both off, so there is nothing to publish. Switch one of them on.");
    case FieldProblem::Kind::FamilyUnsupported:
        return Describe::tr("This provider does not take %1 addresses. Switch them off.")
            .arg(addressFamilyFromKey(problem.detail) == AddressFamily::IPv4 ? u"IPv4"_s : u"IPv6"_s);
    case FieldProblem::Kind::UnknownSource:
        return about(Describe::tr("There is no address source \"%1\". Choose one from the list."), problem.detail);
    case FieldProblem::Kind::UnencryptedSecret:
        return Describe::tr("Without SSL, anybody on the way can read the password. Switch SSL on if the server "
                            "offers it.");
    case FieldProblem::Kind::NotForThisProvider:
        return Describe::tr("This provider has no use for this field, so it is ignored. You may empty it.");
    case FieldProblem::Kind::SecretInField:
        return Describe::tr("There is a password in this text, and it would be stored for all to read. Enter it in "
                            "the password field instead.");
    case FieldProblem::Kind::NotAHostId:
        return about(Describe::tr("\"%1\" is no device of an IPv6 network. Enter the end of its address, such as "
                                  "::211:22ff:fe33:4455, its hardware (MAC) address, or paste its whole address."),
                     problem.detail);
    case FieldProblem::Kind::HostIdTooLong:
        return about(Describe::tr("\"%1\" is longer than what the prefix leaves free. Shorten it, or make the prefix "
                                  "length smaller."),
                     problem.detail);
    case FieldProblem::Kind::Explained:
        return problem.detail;
    case FieldProblem::Kind::PrefixOutOfRange:
        return Describe::tr("A prefix length is between 1 and 127; nearly every home network has 64.");
    case FieldProblem::Kind::NotOneOfTheNames:
        return about(Describe::tr("\"%1\" is none of the names of this account."), problem.detail);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace doorplate
