// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

std::unexpected<Failure> wrong(const QString &what)
{
    return failed(Failure::Kind::Misconfigured, what);
}

} // namespace

Result<UrlTemplate> UrlTemplate::parse(QStringView text)
{
    const qsizetype scheme = text.indexOf(u"://");
    qsizetype path = scheme < 0 ? -1 : text.indexOf(u'/', scheme + 3);
    if (scheme < 0 || path < 0)
        return wrong(Words::tr("a URL with a path is needed, like https://update.example/nic/update"));
    UrlTemplate made;
    made.m_base = QUrl(text.left(path).toString(), QUrl::StrictMode);
    const bool isUsual = (made.m_base.scheme() == u"https" || made.m_base.scheme() == u"http")
                         && !made.m_base.host().isEmpty() && made.m_base.userInfo().isEmpty();
    if (!made.m_base.isValid() || !isUsual || text.contains(u'#'))
        return wrong(Words::tr("\"%1\" cannot be the start of a request").arg(text.left(path)));

    const qsizetype query = text.indexOf(u'?', path);
    const QStringView segments = query < 0 ? text.mid(path + 1) : text.mid(path + 1, query - path - 1);
    for (const auto segment : segments.split(u'/')) {
        const auto one = Template::parse(segment);
        if (!one)
            return std::unexpected(one.error());
        made.m_segments += *one;
    }
    if (query >= 0) {
        const auto rest = Template::parse(text.mid(query + 1));
        if (!rest)
            return std::unexpected(rest.error());
        made.m_query = *rest;
        made.m_hasQuery = true;
    }
    return made;
}

QStringList UrlTemplate::names() const
{
    QStringList names = m_query.names();
    for (const Template &segment : m_segments)
        names += segment.names();
    names.removeDuplicates();
    return names;
}

Result<QUrl> UrlTemplate::filled(const TemplateValues &values) const
{
    QByteArray whole = m_base.toEncoded();
    for (const Template &segment : m_segments) {
        const auto bytes = segment.filled(values, Place::Path);
        if (!bytes)
            return std::unexpected(bytes.error());
        // RFC 3986 section 5.2.4: a value that is a dot segment would climb out of the path that the template gives.
        if (!segment.isLiteral() && (*bytes == "." || *bytes == ".." || bytes->isEmpty()))
            return wrong(segment.names().front());
        whole += '/' + *bytes;
    }
    if (m_hasQuery) {
        const auto bytes = m_query.filled(values, Place::Query);
        if (!bytes)
            return std::unexpected(bytes.error());
        whole += '?' + *bytes;
    }
    QUrl url = QUrl::fromEncoded(whole, QUrl::StrictMode);
    if (!url.isValid() || url.toEncoded() != whole)
        return wrong(QString::fromUtf8(m_base.toEncoded()));
    return url;
}

} // namespace doorplate
