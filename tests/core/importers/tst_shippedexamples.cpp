// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The examples that inadyn and ddclient ship, read where their packages put them: each is imported, and each setting in them
// is carried over or told. "Told" is a note at its line; "carried" is that the import becomes another one when the value does.

#include "core/store/accountjson.h"
#include "tests/core/importers/importing.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// All that an import says and makes, secrets included.
QByteArray printOf(const ImportResult &result)
{
    if (!result)
        return "error " + sentence(result.error()).toUtf8();
    QByteArray print = told(*result);
    for (const ImportedAccount &one : result->accounts) {
        print += QJsonDocument(toJson(one.account)).toJson(QJsonDocument::Compact);
        for (auto it = one.secrets.secrets.cbegin(); it != one.secrets.secrets.cend(); ++it)
            print += it.key().toUtf8() + '=' + it->reveal() + '\n';
    }
    return print;
}

bool isTold(const Imported &imported, int line)
{
    const auto isThere = [line](const ImportNotes &notes) {
        return std::any_of(notes.cbegin(), notes.cend(),
                           [line](const ImportNote &note) { return note.place.line == line; });
    };
    return isThere(imported.notes)
           || std::any_of(imported.accounts.cbegin(), imported.accounts.cend(),
                          [&](const ImportedAccount &one) { return isThere(one.notes); });
}

// "true" and "false" for each other, another word for all else.
QByteArray otherValue(const QByteArray &value)
{
    if (value == "true" || value == "yes")
        return "false";
    if (value == "false" || value == "no")
        return "true";
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber ? QByteArray::number(number + 1) : value + "x";
}

// Of ddclient's one file: each block of commented settings, without its comment signs, as its author meant it to be used.
QList<std::pair<QByteArray, QByteArray>> ddclientBlocks(const QByteArray &file)
{
    QList<std::pair<QByteArray, QByteArray>> blocks;
    QByteArray title;
    QByteArray body;
    const auto finish = [&] {
        if (body.contains("protocol"))
            blocks.append({title, "ssl=yes\n" + body});
        body.clear();
    };
    for (const QByteArray &line : file.split('\n')) {
        static const QRegularExpression text(u"^##+\\s*(\\S.*)?$"_s);
        static const QRegularExpression setting(u"^#\\s*(#.*|\\S.*)$"_s);
        if (const auto match = text.match(QString::fromUtf8(line)); match.hasMatch()) {
            if (!match.captured(1).isEmpty()) {
                finish();
                title = match.captured(1).toUtf8();
            }
        } else if (const auto used = setting.match(QString::fromUtf8(line)); used.hasMatch()) {
            body += used.captured(1).toUtf8() + '\n';
        } else {
            finish();
        }
    }
    finish();
    return blocks;
}

const QString inadynFolder = u"/usr/share/doc/inadyn/examples"_s;
const QString ddclientFile = u"/usr/share/doc/ddclient/examples/sample-etc_ddclient.conf"_s;

} // namespace

class TestShippedExamples : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(QDir(inadynFolder).exists(), "the package inadyn is needed, with its documentation");
        QVERIFY2(QFile::exists(ddclientFile), "the package ddclient is needed, with its documentation");
    }

    void everyExampleOfInadyn_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const QString &name : QDir(inadynFolder).entryList({u"*.conf"_s}))
            QTest::newRow(qPrintable(name)) << bytesOf(inadynFolder + u'/' + name);
        QVERIFY(QDir(inadynFolder).entryList({u"*.conf"_s}).size() >= 9);
    }

    void everyExampleOfInadyn()
    {
        QFETCH(QByteArray, text);
        const auto result = imported(text);
        if (!result) { // one is all comments, and says what to uncomment
            QVERIFY2(!result.error().text.isEmpty() && !text.contains("\nprovider"), qPrintable(result.error().text));
            return;
        }
        QVERIFY(!result->accounts.isEmpty());
        const QList<QByteArray> lines = text.split('\n');
        static const QRegularExpression setting(u"^(\\s*[a-z0-9-]+\\s*=\\s*)([^\\s#{}\",]+)(.*)$"_s);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const auto match = setting.match(QString::fromUtf8(lines[i]));
            if (!match.hasMatch() || isTold(*result, int(i) + 1))
                continue;
            QList<QByteArray> changed = lines;
            changed[i] =
                match.captured(1).toUtf8() + otherValue(match.captured(2).toUtf8()) + match.captured(3).toUtf8();
            QVERIFY2(printOf(imported(changed.join('\n'))) != printOf(result),
                     "dropped in silence: " + lines[i].trimmed());
        }
    }

    void theFileThatDdclientComesWith()
    {
        const auto result = imported(bytesOf(ddclientFile));
        QVERIFY2(result, result ? "" : qPrintable(result.error().text));
        QVERIFY(result->accounts.isEmpty()); // no host in it is in use
        const QList<QByteArray> lines = bytesOf(ddclientFile).split('\n');
        int settings = 0;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (lines[i].startsWith('#') || !lines[i].contains('=') || lines[i].trimmed().startsWith('#'))
                continue;
            ++settings;
            QVERIFY2(isTold(*result, int(i) + 1), "dropped in silence: " + lines[i]);
        }
        QVERIFY(settings >= 5);
    }

    void everyExampleOfDdclient_data()
    {
        QTest::addColumn<QByteArray>("text");
        int number = 0;
        for (const auto &[title, text] : ddclientBlocks(bytesOf(ddclientFile)))
            QTest::newRow((QByteArray::number(++number) + ' ' + title).constData()) << text;
        QVERIFY2(number >= 20, "the file of ddclient has changed its looks");
    }

    void everyExampleOfDdclient()
    {
        QFETCH(QByteArray, text);
        const auto result = imported(text);
        if (!result) { // some are broken: a line that goes on into nothing
            QVERIFY2(result.error().place.line > 0, qPrintable(result.error().text));
            return;
        }
        // One says something behind the sign that its line goes on, so that ddclient itself reads a host named "\\" there.
        if (text.contains("\\ #"))
            return;
        // Of an account that cannot be, the reason is told, and not each of its settings.
        const auto isPossible = [](const ImportedAccount &one) { return one.hindrance.isEmpty(); };
        if (!result->accounts.isEmpty() && std::none_of(result->accounts.cbegin(), result->accounts.cend(), isPossible))
            return;
        static const QRegularExpression setting(u"([a-z][a-z0-9_-]*)(\\s*=\\s*)('?)([^\\s,'\\\\]+)"_s);
        const QString whole = QString::fromUtf8(text);
        for (auto matches = setting.globalMatch(whole); matches.hasNext();) {
            const auto match = matches.next();
            const int line = 1 + int(QStringView(whole).left(match.capturedStart()).count(u'\n'));
            const qsizetype lineStart = whole.lastIndexOf(u'\n', match.capturedStart()) + 1;
            const bool isComment =
                QStringView(whole).sliced(lineStart, match.capturedStart() - lineStart).contains(u'#');
            if (isComment || isTold(*result, line))
                continue;
            QString changed = whole;
            changed.replace(match.capturedStart(4), match.capturedLength(4),
                            QString::fromUtf8(otherValue(match.captured(4).toUtf8())));
            QVERIFY2(printOf(imported(changed.toUtf8())) != printOf(result),
                     "dropped in silence: " + match.captured().toUtf8());
        }
    }
};

QTEST_GUILESS_MAIN(TestShippedExamples)
#include "tst_shippedexamples.moc"
