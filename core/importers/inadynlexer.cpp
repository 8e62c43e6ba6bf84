// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/inadynlexer.h"

#include "core/importers/importtext.h"
#include "core/importers/plaintext.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

constexpr qsizetype mostTokens = 2'000'000;
constexpr QStringView signs = u"={}(),;";

// One file, and through it those that it includes.
class Lexer
{
public:
    Lexer(const QString &text, const QString &path, const QString &shownFile, const ImportContext &context,
          QStringList including, ImportNotes &notes)
        : m_text(text),
          m_path(path),
          m_context(context),
          m_including(std::move(including)),
          m_notes(notes),
          m_place{shownFile, 1}
    {
    }

    std::optional<ImportProblem> read(QList<InadynToken> &tokens);

private:
    using Problem = std::optional<ImportProblem>;

    bool skipsBlank();
    Problem skipComment();
    Problem readQuoted(QChar quote, QList<InadynToken> &tokens);
    void readWord(QList<InadynToken> &tokens);
    Problem include(const InadynToken &name, QList<InadynToken> &tokens);
    QString resolved(QString name) const;
    QStringView rest() const { return QStringView(m_text).mid(m_at); }
    void step();

    const QString &m_text;
    QString m_path;
    const ImportContext &m_context;
    QStringList m_including;
    ImportNotes &m_notes;
    ImportPlace m_place;
    qsizetype m_at = 0;
};

void Lexer::step()
{
    if (m_text[m_at++] == u'\n')
        ++m_place.line;
}

// Blanks and comments; whether there was one.
bool Lexer::skipsBlank()
{
    if (m_text[m_at].isSpace()) {
        step();
        return true;
    }
    if (m_text[m_at] != u'#' && !rest().startsWith(u"//"))
        return false;
    while (m_at < m_text.size() && m_text[m_at] != u'\n')
        step();
    return true;
}

std::optional<ImportProblem> Lexer::skipComment()
{
    const ImportPlace begin = m_place;
    const qsizetype end = m_text.indexOf(u"*/", m_at + 2);
    if (end < 0)
        return ImportProblem{begin, ImportText::tr("the comment that begins here with /* has no end.")};
    while (m_at < end + 2)
        step();
    return std::nullopt;
}

std::optional<ImportProblem> Lexer::readQuoted(QChar quote, QList<InadynToken> &tokens)
{
    InadynToken token{InadynToken::Kind::Quoted, {}, m_place};
    step();
    while (m_at < m_text.size() && m_text[m_at] != quote) {
        if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size() && (quote == u'"' || m_text[m_at + 1] == quote)) {
            step();
            const QChar escaped = m_text[m_at];
            const qsizetype known = QStringView(u"nrtbfae").indexOf(escaped);
            if (escaped != u'\n')
                token.text += known >= 0 && quote == u'"' ? QChar(u"\n\r\t\b\f\a\x1b"[known]) : escaped;
        } else {
            token.text += m_text[m_at];
        }
        step();
    }
    if (m_at >= m_text.size())
        return ImportProblem{token.place, ImportText::tr("the quotation mark that stands here is never closed.")};
    step();
    tokens.append(token);
    return std::nullopt;
}

void Lexer::readWord(QList<InadynToken> &tokens)
{
    InadynToken token{InadynToken::Kind::Word, {}, m_place};
    while (m_at < m_text.size() && !m_text[m_at].isSpace() && m_text[m_at] != u'#' && m_text[m_at] != u'"') {
        // An address in a value has its "=", though inadyn itself wants quotation marks there.
        if (signs.contains(m_text[m_at]) && (m_text[m_at] != u'=' || !token.text.contains(u'/')))
            break;
        if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size())
            step();
        token.text += m_text[m_at];
        step();
    }
    tokens.append(token);
}

QString Lexer::resolved(QString name) const
{
    if (name.startsWith(u"~/"))
        name = m_context.home + name.mid(1);
    return QDir::cleanPath(QFileInfo(m_path).dir().absoluteFilePath(name));
}

std::optional<ImportProblem> Lexer::include(const InadynToken &name, QList<InadynToken> &tokens)
{
    const QString path = resolved(name.text);
    if (m_including.contains(path))
        return ImportProblem{name.place,
                             ImportText::tr("this includes %1, which includes this file again.").arg(name.text)};
    if (m_including.size() >= 10) // libConfuse goes no deeper
        return ImportProblem{name.place, ImportText::tr("files include each other more than ten deep here.")};
    const auto bytes = m_context.read ? m_context.read(path) : failed(Failure::Kind::Storage);
    if (!bytes) {
        QString why = ImportText::tr("The file %1, which is included here, cannot be read, so what it says is missing.")
                          .arg(name.text);
        if (!bytes.error().detail.isEmpty())
            why += u" ("_s + bytes.error().detail + u')';
        m_notes.append({ImportNote::Kind::Loss, name.place, why});
        return std::nullopt;
    }
    auto text = plainText(*bytes);
    if (!text) {
        text.error().place.file = name.text;
        return text.error();
    }
    return Lexer(text->text, path, name.text, m_context, m_including + QStringList{path}, m_notes).read(tokens);
}

std::optional<ImportProblem> Lexer::read(QList<InadynToken> &tokens)
{
    while (m_at < m_text.size()) {
        if (tokens.size() > mostTokens)
            return ImportProblem{m_place, ImportText::tr("this is more than any settings file holds.")};
        const QChar c = m_text[m_at];
        Problem problem;
        if (skipsBlank())
            continue;
        if (rest().startsWith(u"/*")) {
            problem = skipComment();
        } else if (c == u'"' || c == u'\'') {
            problem = readQuoted(c, tokens);
        } else if (signs.contains(c)) {
            tokens.append({InadynToken::Kind::Sign, c, m_place});
            step();
        } else {
            readWord(tokens);
        }
        const qsizetype n = tokens.size();
        const bool isInclude = n >= 4 && tokens[n - 1].isSign(u')') && tokens[n - 2].isText()
                               && tokens[n - 3].isSign(u'(') && tokens[n - 4].text == u"include";
        if (!problem && isInclude) {
            const InadynToken name = tokens[n - 2];
            tokens.resize(n - 4);
            problem = include(name, tokens);
        }
        if (problem)
            return problem;
    }
    return std::nullopt;
}

} // namespace

std::expected<QList<InadynToken>, ImportProblem> inadynTokens(const QString &text, const ImportContext &context,
                                                              ImportNotes &notes)
{
    QList<InadynToken> tokens;
    const QString own = QDir::cleanPath(QFileInfo(context.path).absoluteFilePath());
    if (const auto problem = Lexer(text, own, {}, context, {own}, notes).read(tokens))
        return std::unexpected(*problem);
    const int lines = 1 + int(text.count(u'\n'));
    tokens.append({InadynToken::Kind::End, {}, {{}, lines}});
    return tokens;
}

} // namespace doorplate
