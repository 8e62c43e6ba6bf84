// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped languages as files, and as a person reads them.
#include "core/text/describe.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace doorplate;

namespace {

struct Message {
    QString context;
    QString source;
    QStringList forms; // one, or one for each plural form
    bool isPlural = false;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(DOORPLATE_SOURCE_DIR "/translations/doorplate_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.append({context, {}, {}, xml.attributes().hasAttribute("numerus"_L1), true});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            messages.last().isFinished = !xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(u"%(?:L?[1-9]|[huip%])"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

QChar endOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() || trimmed.back().isLetterOrNumber() ? QChar() : trimmed.back();
}

// What the two texts must have in common; empty when they do.
QString flawOf(const QString &source, const QString &form)
{
    if (form.isEmpty())
        return u"is empty"_s;
    if (placesIn(source) != placesIn(form))
        return u"has other places: "_s + placesIn(form).join(u' ');
    static const QString ends = u".:?!"_s;
    const bool isEndTold = ends.contains(endOf(source)) || ends.contains(endOf(form));
    if (isEndTold && !endOf(source).isNull() && endOf(source) != endOf(form) && endOf(form) != u'“')
        return u"ends otherwise"_s;
    if (source.startsWith(u' ') != form.startsWith(u' ') || source.endsWith(u' ') != form.endsWith(u' '))
        return u"begins or ends with another space"_s;
    static const QRegularExpression mnemonic(u"&[A-Za-z]"_s);
    if (source.contains(mnemonic) != form.contains(mnemonic) && !form.contains(QRegularExpression(u"&[ÄÖÜäöü]"_s)))
        return u"has lost or won a key"_s;
    return {};
}

// A program's translators for as long as a test lasts.
class Spoken
{
public:
    explicit Spoken(const QString &language)
        : m_isLoaded(m_translator.load(QLocale(language), u"doorplate"_s, u"_"_s, u":/i18n"_s))
    {
        QLocale::setDefault(QLocale(language));
        QCoreApplication::installTranslator(&m_translator);
    }
    ~Spoken() { QCoreApplication::removeTranslator(&m_translator); }
    Q_DISABLE_COPY_MOVE(Spoken)

    bool isLoaded() const { return m_isLoaded; }

private:
    QTranslator m_translator;
    bool m_isLoaded;
};

const Hostname host = *Hostname::parse(u"home.example.com");
const QDateTime noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Telling telling(const QString &language)
{
    return {u"DynDNS"_s, u"Heim"_s, u"https://account.dyn.com/"_s, noon.addDays(1), noon, QLocale(language)};
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsFinishedAndFits_data();
    void everyTextIsFinishedAndFits();
    void germanIsPolite();
    void speaksGerman();
    void countsInGerman();
    void countsInEnglish();
};

void TranslationsTest::everyTextIsFinishedAndFits_data()
{
    QTest::addColumn<QString>("language");
    const QStringList files = QDir(QStringLiteral(DOORPLATE_SOURCE_DIR "/translations")).entryList({u"*.ts"_s});
    QCOMPARE(files.size(), QDir(u":/i18n"_s).entryList({u"*.qm"_s}).size());
    for (const QString &file : files) {
        const QString language = file.section(u'_', 1).chopped(3);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TranslationsTest::everyTextIsFinishedAndFits()
{
    QFETCH(QString, language);
    const QList<Message> messages = messagesOf(language);
    QVERIFY(messages.size() > 10);
    for (const Message &message : messages) {
        QVERIFY2(message.isFinished, qPrintable(message.source));
        QCOMPARE(message.forms.size(), message.isPlural ? 2 : 1); // German and English have two
        for (const QString &form : message.forms) {
            const QString flaw = flawOf(message.source, form);
            QVERIFY2(flaw.isEmpty(),
                     qPrintable(u"%1: \"%2\" -> \"%3\" %4"_s.arg(message.context, message.source, form, flaw)));
        }
        if (message.isPlural)
            QVERIFY2(message.forms.back().contains(u"%n"), qPrintable(message.source));
    }
}

void TranslationsTest::germanIsPolite()
{
    static const QRegularExpression familiar(u"\\b([Dd]u|[Dd]ich|[Dd]ir|[Dd]ein\\w*|[Ee]uer|[Ee]ure\\w*)\\b"_s);
    for (const Message &message : messagesOf(u"de"_s)) {
        for (const QString &form : message.forms)
            QVERIFY2(!form.contains(familiar), qPrintable(form));
    }
}

void TranslationsTest::speaksGerman()
{
    const Spoken german(u"de"_s);
    QVERIFY(german.isLoaded());
    const Telling told = telling(u"de"_s);
    QCOMPARE(
        sentence(Outcome{ReturnCode::BadAuth, {}, u"badauth"_s, {}}, host, told),
        u"DynDNS hat den Benutzernamen oder das Passwort von „Heim“ nicht angenommen („badauth“). Aktualisierungen "
        "dieses Kontos sind gestoppt, damit es nicht gesperrt wird. Prüfen Sie beides und drücken Sie dann "
        "„Fortsetzen“."_s);
    QCOMPARE(
        sentence(Outcome{ReturnCode::ServerError, {}, u"911"_s, {}}, host, told),
        u"Bei DynDNS gibt es eine Störung („911“), darum behält home.example.com vorerst die alte Adresse. Doorplate "
        "versucht es am Montag um 12:00 erneut."_s);
    QCOMPARE(shortTime(QDateTime(QDate(2026, 3, 12), QTime(4, 0), Qt::UTC), noon, told.locale), u"12. März"_s);
    QCOMPARE(duration(800ms), u"0,8 s"_s);
    QCOMPARE(providerText(u"The name you sign in with."_s), u"Der Name, mit dem Sie sich anmelden."_s);
    QCOMPARE(providerText(u"What a file of one's own says"_s), u"What a file of one's own says"_s);
}

void TranslationsTest::countsInGerman()
{
    const Spoken german(u"de"_s);
    QCOMPARE(duration(1min), u"1 Minute"_s);
    QCOMPARE(duration(5min), u"5 Minuten"_s);
    QCOMPARE(relativeTime(noon.addDays(-1), noon), u"vor 1 Tag"_s);
    QCOMPARE(relativeTime(noon.addDays(-3), noon), u"vor 3 Tagen"_s);
}

void TranslationsTest::countsInEnglish()
{
    const Spoken english(u"en"_s);
    QVERIFY(english.isLoaded());
    QCOMPARE(duration(1min), u"1 minute"_s);
    QCOMPARE(duration(5min), u"5 minutes"_s);
    QCOMPARE(relativeTime(noon.addDays(2), noon), u"in 2 days"_s);
    Notice notice;
    notice.after = Address::parse(u"81.2.69.150");
    notice.before = Address::parse(u"81.2.69.142");
    notice.hosts = {host, host, host};
    notice.wrongFor = 800ms;
    QCOMPARE(describe(notice, telling(u"en_GB"_s)).text,
             u"81.2.69.142 → 81.2.69.150. home.example.com and 2 more names follow; they were wrong for 0.8 s."_s);
    notice.hosts.removeLast();
    QVERIFY(describe(notice, telling(u"en_GB"_s)).text.contains(u"and 1 more name follow;"));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
