// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/inadynconf.h"

#include "core/importers/importtext.h"
#include "core/importers/inadynlexer.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

class Parser
{
public:
    Parser(const QList<InadynToken> &tokens, InadynConf &conf) : m_tokens(tokens), m_conf(conf) {}

    std::optional<ImportProblem> parse();

private:
    using Problem = std::optional<ImportProblem>;

    const InadynToken &now() const { return m_tokens[m_at]; }
    Problem readSection(const InadynToken &keyword);
    Problem readSetting(ForeignSettings &to);
    Problem readList(ForeignSetting &setting);
    static ImportProblem unexpected(const InadynToken &token);

    const QList<InadynToken> &m_tokens;
    InadynConf &m_conf;
    qsizetype m_at = 0;
};

ImportProblem Parser::unexpected(const InadynToken &token)
{
    if (token.kind == InadynToken::Kind::End)
        return {token.place, ImportText::tr("the file ends in the middle of a setting. It was cut off.")};
    // What stands in quotation marks may be a password.
    if (token.kind == InadynToken::Kind::Quoted)
        return {token.place, ImportText::tr("the text in quotation marks stands where none can be.")};
    return {token.place, ImportText::tr("\"%1\" is not expected here.").arg(token.text.left(20))};
}

std::optional<ImportProblem> Parser::readList(ForeignSetting &setting)
{
    const ImportPlace begin = now().place;
    ++m_at;
    while (!now().isSign(u'}')) {
        if (now().kind == InadynToken::Kind::End)
            return ImportProblem{begin, ImportText::tr("the list that begins here with { has no end.")};
        if (now().isText())
            setting.values.append(now().text);
        else if (!now().isSign(u','))
            return unexpected(now());
        ++m_at;
    }
    ++m_at;
    return std::nullopt;
}

std::optional<ImportProblem> Parser::readSetting(ForeignSettings &to)
{
    ForeignSetting setting{now().text.toLower(), {}, now().place};
    if (setting.key.endsWith(u'+')) // "key += value" adds to a list
        setting.key.chop(1);
    ++m_at;
    if (now().kind == InadynToken::Kind::Word && now().text == u"+")
        ++m_at;
    if (!now().isSign(u'='))
        return unexpected(now());
    ++m_at;
    if (now().isSign(u'{')) {
        if (const auto problem = readList(setting))
            return problem;
    } else if (now().isText()) {
        setting.values.append(now().text);
        const int line = now().place.line;
        ++m_at;
        // Several words without quotation marks, as in a user agent: what is on the line belongs together.
        while (now().kind == InadynToken::Kind::Word && now().place.line == line && !m_tokens[m_at + 1].isSign(u'='))
            setting.values.back() += u' ' + m_tokens[m_at++].text;
    } else {
        return unexpected(now());
    }
    if (now().isSign(u';'))
        ++m_at;
    to.add(std::move(setting));
    return std::nullopt;
}

std::optional<ImportProblem> Parser::readSection(const InadynToken &keyword)
{
    InadynSection section{keyword.text.compare(u"custom", Qt::CaseInsensitive) == 0, {}, keyword.place, {}};
    ++m_at;
    if (now().isText())
        section.title = m_tokens[m_at++].text;
    if (!now().isSign(u'{'))
        return unexpected(now());
    ++m_at;
    while (!now().isSign(u'}')) {
        if (now().kind == InadynToken::Kind::End)
            return ImportProblem{section.place, ImportText::tr("the section that begins here with { has no end.")};
        if (!now().isText())
            return unexpected(now());
        if (const auto problem = readSetting(section.settings))
            return problem;
    }
    ++m_at;
    m_conf.sections.append(std::move(section));
    return std::nullopt;
}

std::optional<ImportProblem> Parser::parse()
{
    while (now().kind != InadynToken::Kind::End) {
        Problem problem;
        const QString word = now().text.toLower();
        if (now().kind == InadynToken::Kind::Word && (word == u"provider" || word == u"custom"))
            problem = readSection(now());
        else if (now().kind == InadynToken::Kind::Word)
            problem = readSetting(m_conf.globals);
        else
            problem = unexpected(now());
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace

std::expected<InadynConf, ImportProblem> readInadynConf(const QString &text, const ImportContext &context)
{
    InadynConf conf;
    const auto tokens = inadynTokens(text, context, conf.notes);
    if (!tokens)
        return std::unexpected(tokens.error());
    if (const auto problem = Parser(*tokens, conf).parse())
        return std::unexpected(*problem);
    return conf;
}

} // namespace doorplate
