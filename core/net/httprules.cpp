// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httprules.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

// RFC 9110 section 5.5: a line break in a value would end the header and begin another.
bool isPlainText(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == '\x7f'; });
}

} // namespace

bool canBeSent(const HttpRequest &request)
{
    const bool isHttp = request.url.scheme() == u"http" || request.url.scheme() == u"https";
    const bool isMethod = !request.method.isEmpty()
                          && std::all_of(request.method.begin(), request.method.end(),
                                         [](char c) { return std::isalpha(static_cast<unsigned char>(c)); });
    if (!request.url.isValid() || !isHttp || request.url.host().isEmpty() || !isMethod)
        return false;
    return std::all_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return !header.first.isEmpty() && isPlainText(header.first) && isPlainText(header.second);
    });
}

bool mayFollow(const HttpRequest &request, const HttpReply &reply, const QUrl &target)
{
    // RFC 9110 section 15.4; 304 and 305 are no moves, and what is not a GET is not sent twice.
    const int status = reply.status;
    const bool isMoved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    return isMoved && request.method == "GET"_ba && canBeSent({request.method, target, request.headers, {}})
           && isSameOrigin(request.url, target);
}

bool isCut(const HttpRequest &request, const HttpReply &reply)
{
    const bool hasBody = request.method != "HEAD"_ba && reply.status != 204 && reply.status != 304;
    return hasBody && reply.body.size() < reply.header("Content-Length"_ba).toLongLong();
}

} // namespace doorplate
