// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/providers/rest/pages.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

// RFC 8288 section 3: <https://…>; rel="next"
QString nextLink(const HttpReply &reply)
{
    static const QRegularExpression form(u"<([^>]*)>[^,<]*;\\s*rel=\"?next\"?"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(QString::fromUtf8(reply.header("Link"))).captured(1);
}

bool isSameServer(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port() == b.port();
}

Result<std::optional<PageMark>> linked(const Paging &paging, const PageMark &mark, const ReadReply &read,
                                       const QUrl &asked)
{
    const QString text = paging.at ? paging.at->in(read.json).toString() : nextLink(read.reply);
    if (text.isEmpty())
        return std::nullopt;
    const QUrl url = asked.resolved(QUrl::fromEncoded(text.toUtf8(), QUrl::StrictMode));
    const QString whole = QString::fromLatin1(url.toEncoded());
    if (!url.isValid() || !isSameServer(url, asked) || whole == mark.cursor || url == asked)
        return failed(Failure::Kind::BadReply, paging.at ? paging.at->toString() : u"Link"_s);
    return PageMark{0, whole};
}

Result<std::optional<PageMark>> pointed(const Paging &paging, const PageMark &mark, const ReadReply &read)
{
    const QJsonValue found = paging.at->in(read.json);
    const QString cursor = found.isBool() ? QString() : textOf(found);
    if (cursor.isEmpty() || cursor == u"0")
        return std::nullopt;
    if (cursor == mark.cursor)
        return failed(Failure::Kind::BadReply, paging.at->toString());
    return PageMark{0, cursor};
}

} // namespace

void addParameter(HttpRequest &request, const QByteArray &name, const QByteArray &encoded)
{
    QByteArray url = request.url.toEncoded();
    url += (request.url.hasQuery() ? '&' : '?') + percentEncoded(name) + '=' + encoded;
    request.url = QUrl::fromEncoded(url, QUrl::StrictMode);
}

PageMark firstPage(const Paging &paging)
{
    return {paging.kind == Paging::Kind::Page ? paging.first : 0};
}

void turnTo(const Paging &paging, const PageMark &mark, HttpRequest &request)
{
    switch (paging.kind) {
    case Paging::Kind::None:
        return;
    case Paging::Kind::Page:
    case Paging::Kind::Offset:
        return addParameter(request, paging.parameter, QByteArray::number(mark.number));
    case Paging::Kind::Cursor:
        if (!mark.cursor.isEmpty())
            addParameter(request, paging.parameter, percentEncoded(mark.cursor.toUtf8()));
        return;
    case Paging::Kind::Link:
        if (!mark.cursor.isEmpty())
            request.url = QUrl::fromEncoded(mark.cursor.toLatin1(), QUrl::StrictMode);
        return;
    }
}

Result<std::optional<PageMark>> pageAfter(const Paging &paging, const PageMark &mark, const QJsonArray &elements,
                                          const ReadReply &read, const QUrl &asked)
{
    const auto counted = [&](int following, double reached) -> std::optional<PageMark> {
        const QJsonValue limit = paging.at ? paging.at->in(read.json) : QJsonValue();
        const bool isLast = limit.isDouble() || limit.isString() ? reached >= textOf(limit).toDouble()
                                                                 : elements.size() < paging.size || paging.size == 0;
        return elements.isEmpty() || isLast ? std::nullopt : std::optional(PageMark{following});
    };
    switch (paging.kind) {
    case Paging::Kind::None:
        return std::nullopt;
    case Paging::Kind::Page:
        return counted(mark.number + 1, mark.number);
    case Paging::Kind::Offset: {
        const int reached = mark.number + int(elements.size());
        return counted(reached, reached);
    }
    case Paging::Kind::Cursor:
        return pointed(paging, mark, read);
    case Paging::Kind::Link:
        return linked(paging, mark, read, asked);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace doorplate
