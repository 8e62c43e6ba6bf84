// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks all provider files and all their proofs: each file is whole, each provider has the cases of its kind, each holds.
#include "tests/core/providers/providercase.h"

#include "core/providers/catalog.h"
#include "core/providers/descriptionreader.h"
#include "core/providers/protocols.h"
#include "core/providers/rest/restrecipe.h"
#include "core/providers/shownrequest.h"
#include "core/providers/updatejob.h"

#include <QDir>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

const QString files = QStringLiteral(DOORPLATE_SOURCE_DIR "/resources/providers");
const QString proofs = QStringLiteral(DOORPLATE_SOURCE_DIR "/tests/data/providers");

// Those whose interface takes no address and publishes the one that it sees (their files say where that is written): a
// VPN, a café and a foreign gateway hold them like all others, but nothing can tell them the right one.
const QStringList addressless{u"cloudns"_s,       u"dy-fi"_s,    u"ipnodns"_s,
                              u"mythic-beasts"_s, u"no-ip-pl"_s, u"staticcling"_s};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Proven by tst_rfc2136 and, against real servers, tst_rfc2136servers instead; its server is the person's own.
bool speaksDns(const Description &one)
{
    return one.protocol.value(u"coded"_s).toString() == u"rfc2136";
}

// A record API, as data or as code.
bool keepsRecords(const QJsonObject &protocol)
{
    return isRestRecipe(protocol) || protocol.value(u"coded"_s).toString() == u"route53";
}

// What a record API can do to a person's zone, beyond what a single request can.
QStringList proofsOfRecords(const QJsonObject &protocol)
{
    QStringList names{u"created"_s, u"several-records"_s, u"alias-in-the-way"_s, u"deeper-zone"_s};
    if (protocol.contains(u"coded"_s) || protocol[u"records"][u"paging"].isObject()
        || protocol[u"zone"][u"paging"].isObject())
        names += u"second-page"_s;
    return names;
}

} // namespace

class TestProviders : public QObject
{
    Q_OBJECT

private slots:
    void readsEachFileWhole_data();
    void readsEachFileWhole();
    void hasTheProofsOfItsKind_data() { addProviders(); }
    void hasTheProofsOfItsKind();
    void hasNoProofsOfNobody();
    void sharesNoAlias();
    void provesEachCase_data();
    void provesEachCase();
    void sendsTheAddressItself_data() { addProviders(); }
    void sendsTheAddressItself();
    void showsNoSecretInARehearsal_data() { provesEachCase_data(); }
    void showsNoSecretInARehearsal();
    void refusesBrokenSecrets_data() { provesEachCase_data(); }
    void refusesBrokenSecrets();
    void survivesAnyAnswer_data() { addProviders(); }
    void survivesAnyAnswer();

private:
    void addProviders();

    Catalog m_catalog;
};

void TestProviders::addProviders()
{
    QTest::addColumn<QString>("id");
    for (const Description &one : m_catalog.all()) {
        if (one.status != ProviderStatus::Closed && !speaksDns(one))
            QTest::newRow(qPrintable(one.id)) << one.id;
    }
}

void TestProviders::readsEachFileWhole_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(files).entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (file.fileName() != u"provider.schema.json")
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
}

void TestProviders::readsEachFileWhole()
{
    QFETCH(QString, path);
    const auto read = readDescription(contentOf(path), Strictness::Whole);
    const CatalogProblem problem =
        read ? CatalogProblem{} : CatalogProblem{path, read.error().front().place, read.error().front().what};
    QVERIFY2(read, qPrintable(problem.toText()));
    QCOMPARE(read->id, QFileInfo(path).baseName());
    QVERIFY2(m_catalog.find(read->id), "the file is not built in");
    if (read->status == ProviderStatus::Closed)
        return;
    QVERIFY2(!read->name.isEmpty() && (read->id == u"custom" || !read->website.isEmpty()), "name and website");
    QVERIFY2(!read->evidenceSince.isEmpty(), "evidenceSince");
    QVERIFY2(!read->fields.isEmpty(), "fields");
    if (read->isEncryptionOptional == false && !speaksDns(*read))
        QCOMPARE(read->server.isEmpty(), false);
}

void TestProviders::hasTheProofsOfItsKind()
{
    QFETCH(QString, id);
    for (const char *name :
         {"accepted", "unchanged", "bad-credentials", "unknown-host", "rate-limited", "server-trouble"}) {
        const QString path = proofs + u'/' + id + u'/' + QLatin1String(name) + u".json"_s;
        QVERIFY2(QFile::exists(path), qPrintable(u"no proof "_s + path));
    }
    const Description *description = m_catalog.find(id);
    if (description->supportsIpv6)
        QVERIFY2(QFile::exists(proofs + u'/' + id + u"/accepted-ipv6.json"_s), "no proof of IPv6");
    if (keepsRecords(description->protocol)) {
        for (const QString &name : proofsOfRecords(description->protocol)) {
            const QString path = proofs + u'/' + id + u'/' + name + u".json"_s;
            QVERIFY2(QFile::exists(path), qPrintable(u"no proof "_s + path));
        }
    }
    if (description->isMultiHost())
        QVERIFY2(QFile::exists(proofs + u'/' + id + u"/several-hosts.json"_s), "no proof of several hosts");
}

void TestProviders::hasNoProofsOfNobody()
{
    const QStringList ids = QDir(proofs).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(ids.size() > 10);
    for (const QString &id : ids)
        QVERIFY2(m_catalog.find(id), qPrintable(id));
}

void TestProviders::sharesNoAlias()
{
    QMap<QString, QString> owners;
    for (const Description &one : m_catalog.all()) {
        for (auto client = one.aliases.cbegin(); client != one.aliases.cend(); ++client) {
            for (const QString &alias : *client) {
                const QString key = client.key() + u' ' + alias;
                QVERIFY2(!owners.contains(key), qPrintable(key + u" of "_s + one.id + u" and "_s + owners.value(key)));
                owners.insert(key, one.id);
            }
        }
    }
}

void TestProviders::provesEachCase_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("path");
    for (const QString &id : QDir(proofs).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QFileInfo &file : QDir(proofs + u'/' + id).entryInfoList({u"*.json"_s}, QDir::Files))
            QTest::newRow(qPrintable(id + u": "_s + file.baseName())) << id << file.filePath();
    }
}

void TestProviders::provesEachCase()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    const auto proof = ProviderCase::read(path, id);
    QVERIFY2(proof, proof ? "" : qPrintable(proof.error().detail));
    const auto protocol = protocolFor(*m_catalog.find(id));

    Transcript answered;
    for (const HttpExchange &exchange : proof->exchanges) {
        const Step step = protocol->next(proof->wish, answered);
        const auto *outcome = std::get_if<Result<Outcomes>>(&step);
        QVERIFY2(!outcome, outcome ? qPrintable(u"no request, but "_s + told(*outcome)) : "");
        const auto *request = std::get_if<HttpRequest>(&step);
        QVERIFY(request);
        QCOMPARE(told(*request), told(exchange.request));
        answered += HttpExchange{*request, exchange.reply};
    }
    const Step last = protocol->next(proof->wish, answered);
    const auto *outcome = std::get_if<Result<Outcomes>>(&last);
    QVERIFY2(outcome, "another request instead of the outcome");
    if (outcome->has_value() || proof->outcome.has_value()) {
        QCOMPARE(told(*outcome), told(proof->outcome));
    } else {
        QCOMPARE(outcome->error().kind, proof->outcome.error().kind);
        QCOMPARE(outcome->error().httpStatus, proof->outcome.error().httpStatus);
        QCOMPARE(outcome->error().retryAfter, proof->outcome.error().retryAfter);
    }
}

// A provider that is not told the address takes the one that it sees: a VPN's, a café's, or the other family's.
void TestProviders::sendsTheAddressItself()
{
    QFETCH(QString, id);
    const auto protocol = protocolFor(*m_catalog.find(id));
    for (const QString &name : {u"accepted"_s, u"accepted-ipv6"_s}) {
        const QString path = proofs + u'/' + id + u'/' + name + u".json"_s;
        if (!QFile::exists(path))
            continue;
        const auto proof = ProviderCase::read(path, id);
        QVERIFY(proof);
        const QByteArray address = proof->wish.address.toString().toLatin1();
        QByteArray sent;
        for (const HttpRequest &request : rehearsedRequests(*protocol, proof->wish))
            sent += QByteArray::fromPercentEncoding(request.url.toEncoded()) + '\n'
                    + QByteArray::fromPercentEncoding(request.body) + '\n';
        const bool isTold = sent.contains(address);
        QVERIFY2(isTold != addressless.contains(id), sent.constData());
    }
}

void TestProviders::showsNoSecretInARehearsal()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    const auto proof = ProviderCase::read(path, id);
    QVERIFY(proof);
    const auto protocol = protocolFor(*m_catalog.find(id));
    const QList<HttpRequest> requests = rehearsedRequests(*protocol, proof->wish);
    QVERIFY(!requests.isEmpty());
    QString all;
    for (const HttpRequest &request : requests)
        all += shown(request);
    QVERIFY2(all.contains(maskedText()), qPrintable(all));
    for (const Secret &secret : proof->wish.credentials.secrets) {
        const QByteArray plain = secret.reveal();
        for (const QByteArray &form : {plain, plain.toPercentEncoding(), plain.toBase64()})
            QVERIFY(!all.contains(QString::fromUtf8(form)));
    }
}

void TestProviders::refusesBrokenSecrets()
{
    QFETCH(QString, id);
    QFETCH(QString, path);
    auto proof = ProviderCase::read(path, id);
    QVERIFY(proof);
    const auto protocol = protocolFor(*m_catalog.find(id));
    for (Secret &secret : proof->wish.credentials.secrets)
        secret = Secret(secret.reveal() + "\r\nX-Evil: 1");
    const Step step = protocol->next(proof->wish, {});
    const auto *outcome = std::get_if<Result<Outcomes>>(&step);
    QVERIFY(outcome && !outcome->has_value());
    QCOMPARE(outcome->error().kind, Failure::Kind::Misconfigured);
    QVERIFY(proof->wish.credentials.secrets.contains(outcome->error().detail));
}

void TestProviders::survivesAnyAnswer()
{
    QFETCH(QString, id);
    const auto proof = ProviderCase::read(proofs + u'/' + id + u"/accepted.json"_s, id);
    QVERIFY(proof);
    const auto protocol = protocolFor(*m_catalog.find(id));
    const Step first = protocol->next(proof->wish, {});
    QVERIFY(std::holds_alternative<HttpRequest>(first));
    const QList<QByteArray> bodies{{},           "<html><body><h1>Sign in</h1>good</body></html>",
                                   "goodness",   "{\"a\":",
                                   "\xff\xfe\0", QByteArray(20'000, 'x')};
    for (const int status : {200, 404}) {
        for (const QByteArray &body : bodies) {
            const HttpReply reply{status, {}, body};
            const Step step = protocol->next(proof->wish, {HttpExchange{std::get<HttpRequest>(first), reply}});
            const auto *outcome = std::get_if<Result<Outcomes>>(&step);
            if (!outcome || !outcome->has_value())
                continue;
            QCOMPARE(outcome->value().size(), proof->wish.hosts.size());
            for (const HostOutcome &row : outcome->value()) {
                QVERIFY(row.outcome.line.size() <= 500);
                const bool isFailing = status >= 300;
                QVERIFY2(!(isFailing && isAccepted(row.outcome.code)), "success with a failing status");
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestProviders)
#include "tst_providers.moc"
