// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What answers a probe page over plain HTTP in a strange network: the first byte chooses the status, the first line is
// where it redirects to, the rest is the page.
#include "core/detect/portaljob.h"
#include "core/detect/visibletext.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

void doorplate::fuzz(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    constexpr int statuses[] = {200, 204, 301, 302, 303, 307, 308, 401, 403, 404, 500, 502, 503, 511};
    const qsizetype lineEnd = bytes.indexOf('\n');
    HttpReply reply;
    reply.status = statuses[static_cast<unsigned char>(bytes[0]) % std::size(statuses)];
    reply.headers = {{"Location"_ba, bytes.mid(1, std::max<qsizetype>(lineEnd - 1, 0))}};
    reply.body = bytes.mid(lineEnd + 1);
    const PortalProbe probe{u"probe"_s, u"Somebody"_s, QUrl(u"http://probe.example/success"_s), 200, "success"_ba};
    const PortalVerdict verdict = portalVerdict(probe, reply);
    FUZZ_EXPECT(verdict.finding != PortalFinding::Open || reply.status == probe.status);
    FUZZ_EXPECT(!verdict.signInHost.contains(u'\n'));
    const QString markup = QString::fromUtf8(bytes);
    (void)asksForPassword(markup);
    FUZZ_EXPECT(visibleText(markup).size() <= markup.size() + 1);
}
