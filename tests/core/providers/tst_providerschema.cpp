// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The schema and the reader say the same: every built-in file fits both, every mistake of the table is refused by both.
#include "tests/core/providers/schemacheck.h"

#include "core/providers/descriptionreader.h"
#include "core/wire/jsonpointer.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace doorplate;
using namespace Qt::StringLiterals;

class TestProviderSchema : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void fitsEachFile_data();
    void fitsEachFile();
    void fitsOneOfEverything();
    void refusesEachMistake_data();
    void refusesEachMistake();

private:
    QJsonObject m_schema;
};

// Below the class: moc 6.4 loses its way in raw strings with "//" in them.
namespace {

const QString folder = QStringLiteral(DOORPLATE_SOURCE_DIR "/resources/providers");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

// One of everything.
const auto whole = R"json({
  "$schema": "provider.schema.json", "id": "a-provider", "name": "A provider", "website": "https://a.example",
  "credentialsPage": "https://a.example/keys", "status": "closing", "statusSince": "2026-11", "statusNote": "Ends soon.",
  "evidence": "tried", "evidenceSince": "2026-11-22", "families": ["ipv4", "ipv6"], "erasesMissingFamily": true,
  "hostsPerRequest": 5, "hostsPerAccount": 10, "hostname": { "form": "label", "label": "Tunnel" },
  "encryption": "optional", "fields": [
    { "key": "username", "label": "User", "required": false, "help": "Top right." },
    { "key": "password", "label": "Token", "secret": true }, { "key": "zone", "label": "Domain" } ],
  "checkip": { "ipv4": "http://a.example/ip", "ipv6": "https://b.example/ip" },
  "limits": { "minInterval": 60, "refreshAfterDays": 5, "confirmEveryDays": 30 },
  "aliases": { "inadyn": ["default@a.example"] }, "notes": ["Why."],
  "protocol": {
    "auth": { "kind": "bearer", "token": "{password}" }, "connectsOverFamily": true,
    "answer": { "html": true, "vocabulary": "dyndns2", "words": { "no": "nohost", "wait": { "code": "911", "wait": 60 } } },
    "steps": [
      { "name": "look", "when": { "filled": "username", "empty": ["zone"] },
        "request": { "url": { "ipv4": "https://a.example/v1/{zone}?type={type}", "ipv6": "https://b.example/v1/{zone}", "both": "https://a.example/{ips}" } },
        "extract": { "record": { "json": "/records/0/id" }, "etag": { "header": "ETag" }, "serial": { "regex": "serial=(\\d+)" } },
        "answer": { "message": "/error/0", "rules": [
          { "if": { "status": ["404", "4xx"], "json": "/error", "equals": ["none", 7] }, "goTo": "write" },
          { "if": { "json": "/records/0", "exists": false }, "code": "nohost", "wait": 60 },
          { "if": { "firstWord": "go", "words": "on", "contains": ["x"], "matches": "^a$", "empty": false }, "next": true } ] } },
      { "name": "write", "auth": { "kind": "basic", "user": "{username}", "password": "{password}" },
        "request": { "method": "PATCH", "url": "https://a.example/v1/{record}", "headers": { "If-Match": "{etag}" },
                     "json": { "id": "{record}", "list": [1, "{ip}"] }, "contentType": "application/json" } },
      { "request": { "method": "POST", "url": "https://a.example/", "form": "a={ip}" }, "auth": { "kind": "query", "name": "key", "value": "{password}" } },
      { "request": { "method": "POST", "url": "https://a.example/", "form": { "ipv4": "a={ip}", "ipv6": "b={ip}" } }, "auth": { "kind": "none" } },
      { "request": { "method": "PUT", "url": "https://a.example/", "text": "{hostname} {serial}" }, "auth": { "kind": "header", "name": "X-Key", "value": "{password}" } }
    ] }
})json"_ba;

} // namespace

void TestProviderSchema::initTestCase()
{
    m_schema = objectOf(contentOf(folder + u"/provider.schema.json"_s));
    QCOMPARE(m_schema[u"$schema"_s].toString(), u"https://json-schema.org/draft/2020-12/schema"_s);
}

void TestProviderSchema::fitsEachFile_data()
{
    QTest::addColumn<QString>("path");
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files)) {
        if (file.fileName() != u"provider.schema.json")
            QTest::newRow(qPrintable(file.baseName())) << file.filePath();
    }
}

void TestProviderSchema::fitsEachFile()
{
    QFETCH(QString, path);
    QCOMPARE(schemaFault(m_schema, objectOf(contentOf(path))), QString());
}

void TestProviderSchema::fitsOneOfEverything()
{
    QCOMPARE(schemaFault(m_schema, objectOf(whole)), QString());
    const auto read = readDescription(whole);
    QVERIFY2(read, read ? "" : qPrintable(read.error().front().what));
}

void TestProviderSchema::refusesEachMistake_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to);
    };
    row("an unknown key at the top", "\"status\":", "\"colour\": 1, \"status\":");
    row("an unknown key in a field", "\"help\":", "\"hint\": \"x\", \"help\":");
    row("an unknown key in limits", "\"minInterval\":", "\"most\": 1, \"minInterval\":");
    row("an unknown key in a step", "\"name\": \"look\"", "\"name\": \"look\", \"then\": 1");
    row("an unknown key in a request", "\"form\": \"a={ip}\"", "\"form\": \"a={ip}\", \"query\": 1");
    row("an unknown key in an answer", "\"html\": true", "\"html\": true, \"default\": \"good\"");
    row("an unknown key in a condition", "\"empty\": false", "\"empty\": false, \"has\": 1");
    row("no id", "\"id\": \"a-provider\", ", "");
    row("an id with capitals", "a-provider", "A-Provider");
    row("no name", "\"name\": \"A provider\", ", "");
    row("a number as name", "\"A provider\"", "7");
    row("an unknown status", "\"closing\"", "\"resting\"");
    row("no evidence", "\"evidence\": \"tried\", ", "");
    row("a day that is none", "\"2026-11-22\"", "\"22.11.2026\"");
    row("an unknown family", "[\"ipv4\", \"ipv6\"]", "[\"ipv4\", \"ipv5\"]");
    row("no family", "[\"ipv4\", \"ipv6\"]", "[]");
    row("a website that is none", "\"https://a.example\"", "\"a.example\"");
    row("hosts as text", "\"hostsPerRequest\": 5", "\"hostsPerRequest\": \"5\"");
    row("too many hosts", "\"hostsPerRequest\": 5", "\"hostsPerRequest\": 5000");
    row("a broken number of days", "\"refreshAfterDays\": 5", "\"refreshAfterDays\": 5.5");
    row("an unknown encryption", "\"optional\"", "\"sometimes\"");
    row("a field without a label", "\"label\": \"User\", ", "");
    row("a field with a strange key", "\"key\": \"zone\"", "\"key\": \"Zone!\"");
    row("aliases that are no list", "[\"default@a.example\"]", "\"default@a.example\"");
    row("no steps", "\"steps\":", "\"stages\":");
    row("plain http", "https://a.example/v1/{zone}?type", "http://a.example/v1/{zone}?type");
    row("a placeholder as server", "https://b.example/v1/{zone}", "https://{zone}/v1/");
    row("a URL without a path", "\"https://a.example/\", \"text\"", "\"https://a.example\", \"text\"");
    row("DELETE: no code path deletes a record", "\"PATCH\"", "\"DELETE\"");
    row("an unknown way to sign in", "\"bearer\"", "\"magic\"");
    row("a key of another way to sign in", "\"token\": \"{password}\"", "\"token\": \"{password}\", \"user\": \"x\"");
    row("an unknown code", "\"code\": \"nohost\"", "\"code\": \"nohosts\"");
    row("an unknown code for a word", "\"no\": \"nohost\"", "\"no\": \"never\"");
    row("a wait of nothing", "\"nohost\", \"wait\": 60", "\"nohost\", \"wait\": 0");
    row("a rule with two ends", "\"goTo\": \"write\"", "\"goTo\": \"write\", \"code\": \"good\"");
    row("a rule without an end", ", \"next\": true", "");
    row("equals without a pointer", "\"json\": \"/error\", ", "");
    row("a pointer that is none", "/records/0/id", "records/0/id");
    row("a status that is none", "\"4xx\"", "\"4x\"");
    row("an extraction in two ways", "\"header\": \"ETag\"", "\"header\": \"ETag\", \"json\": \"/x\"");
    row("an unknown vocabulary", "\"dyndns2\"", "\"dyndns3\"");
}

void TestProviderSchema::refusesEachMistake()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY2(whole.contains(from), "the table does not fit the example");
    QByteArray broken = whole;
    broken.replace(broken.indexOf(from), from.size(), to);
    QVERIFY2(!objectOf(broken).isEmpty(), "the mistake is no JSON");
    QVERIFY2(!schemaFault(m_schema, objectOf(broken)).isEmpty(), "the schema takes it");
    QVERIFY2(!readDescription(broken), "the reader takes it");
}

QTEST_APPLESS_MAIN(TestProviderSchema)
#include "tst_providerschema.moc"
