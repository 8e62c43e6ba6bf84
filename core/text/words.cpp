// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

using namespace Qt::StringLiterals;

namespace doorplate::words {

namespace {

// How a next time is woven into a sentence.
struct Weave {
    QString unknown;
    QString atOnce;
    QString soon;  // %1 seconds
    QString today; // %1 time
    QString later; // %1 day, %2 time
};

QString woven(const Weave &weave, const Telling &telling)
{
    if (!telling.nextAttempt || !telling.nextAttempt->isValid() || !telling.now.isValid())
        return weave.unknown;
    const qint64 seconds = telling.now.secsTo(*telling.nextAttempt);
    if (seconds <= 0)
        return weave.atOnce;
    if (seconds < 90)
        return weave.soon.arg(QString::number(seconds));
    const QDateTime when = telling.nextAttempt->toLocalTime();
    const QDate today = telling.now.toLocalTime().date();
    const QString time = telling.locale.toString(when.time(), QLocale::ShortFormat);
    if (when.date() == today)
        return weave.today.arg(time);
    const bool isThisWeek = today.daysTo(when.date()) < 7;
    const QString day = isThisWeek ? telling.locale.dayName(when.date().dayOfWeek())
                                   : telling.locale.toString(when.date(), QLocale::ShortFormat);
    return weave.later.arg(day, time);
}

} // namespace

QString filled(const QString &sentence, const QStringList &values)
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (number < 1 || number > values.size()) {
            text += sentence[i];
            continue;
        }
        text += values[number - 1];
        ++i;
    }
    return text;
}

QString joined(const QStringList &sentences)
{
    QStringList filled = sentences;
    filled.removeAll(QString());
    return filled.join(u' ');
}

QString ended(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool isSentence = trimmed.isEmpty() || trimmed.endsWith(u'.') || trimmed.endsWith(u'!')
                            || trimmed.endsWith(u'?') || trimmed.endsWith(u'…');
    return isSentence ? trimmed : trimmed + u'.';
}

QString plain(const QString &foreign, qsizetype most)
{
    QString text = foreign.simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format; });
    if (text.size() > most)
        text = text.left(most - 1) + u'…';
    return text;
}

QString provider(const Telling &telling)
{
    return telling.providerName.isEmpty() ? Describe::tr("The provider") : telling.providerName;
}

QString account(const Telling &telling)
{
    //: %1 is the name of an account, or of a piece of text, that is quoted
    return telling.accountName.isEmpty() ? Describe::tr("this account")
                                         : Describe::tr("\"%1\"").arg(telling.accountName);
}

QString website(const Telling &telling)
{
    //: follows "sign in" or "look": where; %1 is a web address
    return telling.providerWebsite.isEmpty() ? QString() : Describe::tr(" at %1").arg(telling.providerWebsite);
}

QString said(const QString &line)
{
    const QString text = plain(line);
    return text.isEmpty() ? QString() : u" ("_s + Describe::tr("\"%1\"").arg(text) + u')';
}

QString detail(const QString &text)
{
    const QString shown = plain(text);
    return shown.isEmpty() ? QString() : u" ("_s + shown + u')';
}

QString clockTime(const QDateTime &when, const QDateTime &now, const QLocale &locale)
{
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    const qint64 days = today.daysTo(local.date());
    if (days == 0)
        return time;
    if (days > -7 && days < 7) {
        //: a day of the week and a time: "Tuesday 04:12"
        return Describe::tr("%1 %2").arg(locale.dayName(local.date().dayOfWeek()), time);
    }
    if (local.date().year() != today.year())
        return locale.toString(local.date(), QLocale::ShortFormat);
    // Whether a language says "12 March" or "March 12" is the region's choice, and Qt tells it in the long form only.
    const QString form = locale.dateFormat(QLocale::LongFormat).remove(u"dddd"_s);
    const bool isMonthFirst = form.indexOf(u'M') < form.indexOf(u'd');
    //: a date without its year, in Qt's date format: 12 March, March 12
    return locale.toString(local.date(), isMonthFirst ? Describe::tr("MMMM d") : Describe::tr("d MMMM"));
}

QString nextTry(const Telling &telling)
{
    return woven({Describe::tr("Doorplate tries again by itself."), Describe::tr("Doorplate tries again in a moment."),
                  Describe::tr("Doorplate tries again in %1 s."), Describe::tr("Doorplate tries again at %1."),
                  //: %1 is a day, %2 a time
                  Describe::tr("Doorplate tries again on %1 at %2.")},
                 telling);
}

QString nextCheck(const Telling &telling)
{
    return woven({Describe::tr("Doorplate checks again by itself."), Describe::tr("The next check is in a moment."),
                  Describe::tr("The next check is in %1 s."), Describe::tr("The next check is at %1."),
                  //: %1 is a day, %2 a time
                  Describe::tr("The next check is on %1 at %2.")},
                 telling);
}

QString names(const QList<Hostname> &hosts)
{
    if (hosts.isEmpty())
        return {};
    const QString first = hosts.front().display();
    const int more = static_cast<int>(hosts.size()) - 1;
    return more == 0 ? first : Describe::tr("%1 and %n more name(s)", nullptr, more).arg(first);
}

QString addresses(const QList<Address> &list)
{
    QStringList texts;
    for (const Address &address : list)
        texts.append(address.toString());
    return texts.join(u", "_s);
}

QString refusedAddress(const QString &detail)
{
    const qsizetype open = detail.indexOf(u" ("_s);
    const auto address = Address::parse(QStringView(detail).left(std::max<qsizetype>(open, 0)));
    if (!address || !detail.endsWith(u')'))
        return detail;
    const QString name = detail.mid(open + 2).chopped(1);
    QString reason = name; // whose it is
    if (!address->isGlobal())
        reason = describeScope(address->scope());
    else if (name == u"public resolver"_s)
        reason = Describe::tr("an address of a public resolver");
    else if (const auto family = addressFamilyFromKey(name))
        reason = Describe::tr("an %1 address").arg(describe(*family));
    return address->toString() + u" – "_s + plain(reason);
}

} // namespace doorplate::words
