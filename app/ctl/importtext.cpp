// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importtext.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)
};

QJsonArray notesToJson(const ImportNotes &notes)
{
    QJsonArray array;
    for (const ImportNote &note : notes) {
        const bool isLoss = note.kind == ImportNote::Kind::Loss;
        array.append(QJsonObject{{u"kind"_s, isLoss ? u"warning"_s : u"information"_s},
                                 {u"file"_s, note.place.file.isEmpty() ? QJsonValue() : note.place.file},
                                 {u"line"_s, note.place.line > 0 ? QJsonValue(note.place.line) : QJsonValue()},
                                 {u"text"_s, note.text}});
    }
    return array;
}

QJsonObject accountToJson(const PlannedAccount &planned)
{
    const Account &account = planned.imported.account;
    QJsonArray domains;
    for (const Hostname &host : account.domains)
        domains.append(host.ascii());
    return {{u"name"_s, account.name},
            {u"provider"_s, account.provider},
            {u"domains"_s, domains},
            {u"line"_s, planned.imported.place.line > 0 ? QJsonValue(planned.imported.place.line) : QJsonValue()},
            {u"result"_s, keyOf(planned.fate)},
            {u"formerName"_s, planned.formerName.isEmpty() ? QJsonValue() : planned.formerName},
            {u"sameAs"_s, planned.twin.isEmpty() ? QJsonValue() : planned.twin},
            {u"reasons"_s, QJsonArray::fromStringList(planned.reasons)},
            {u"secrets"_s, QJsonArray::fromStringList(planned.imported.secrets.secrets.keys())},
            {u"notes"_s, notesToJson(planned.imported.notes)}};
}

QString noteLines(const QJsonArray &notes, const QString &indent)
{
    QString text;
    for (const QJsonValue &value : notes) {
        const QJsonObject note = value.toObject();
        const bool isLoss = note.value("kind"_L1).toString() == "warning"_L1;
        const ImportNote told{isLoss ? ImportNote::Kind::Loss : ImportNote::Kind::Information,
                              {note.value("file"_L1).toString(), note.value("line"_L1).toInt()},
                              note.value("text"_L1).toString()};
        text += indent + (isLoss ? u"! "_s : u"- "_s) + sentence(told) + u'\n';
    }
    return text;
}

QString fateText(const QJsonObject &account, bool isDryRun)
{
    const QString result = account.value("result"_L1).toString();
    if (result == keyOf(PlannedAccount::Fate::Same))
        return Words::tr("is there already, as \"%1\"").arg(account.value("sameAs"_L1).toString());
    if (result == keyOf(PlannedAccount::Fate::Impossible))
        return isDryRun ? Words::tr("cannot be created") : Words::tr("was not created");
    QString text = isDryRun ? Words::tr("would be created") : Words::tr("was created");
    if (const QString former = account.value("formerName"_L1).toString(); !former.isEmpty())
        text += u" ("_s + Words::tr("the name \"%1\" is taken").arg(former) + u')';
    return text;
}

} // namespace

QJsonObject importReport(const Imported &imported, const QList<PlannedAccount> &plan, const QString &file,
                         bool isDryRun)
{
    QJsonArray accounts;
    for (const PlannedAccount &planned : plan)
        accounts.append(accountToJson(planned));
    return {{u"format"_s, keyOf(imported.format)},
            {u"file"_s, file},
            {u"dryRun"_s, isDryRun},
            {u"accounts"_s, accounts},
            {u"notes"_s, notesToJson(imported.notes)}};
}

QString importText(const QJsonObject &report)
{
    const bool isDryRun = report.value("dryRun"_L1).toBool();
    QString text;
    for (const QJsonValue &value : report.value("accounts"_L1).toArray()) {
        const QJsonObject account = value.toObject();
        QStringList domains;
        for (const QJsonValue &domain : account.value("domains"_L1).toArray())
            domains.append(domain.toString());
        const qsizetype shown = 5;
        QString names = domains.mid(0, shown).join(u", "_s);
        if (domains.size() > shown)
            names += u' ' + Words::tr("and %n more", nullptr, int(domains.size() - shown));
        text += Words::tr("\"%1\" (%2: %3) %4")
                    .arg(account.value("name"_L1).toString(), account.value("provider"_L1).toString(), names,
                         fateText(account, isDryRun))
                + u'\n';
        for (const QJsonValue &reason : account.value("reasons"_L1).toArray())
            text += u"    ! "_s + reason.toString() + u'\n';
        text += noteLines(account.value("notes"_L1).toArray(), u"    "_s);
    }
    const QJsonArray notes = report.value("notes"_L1).toArray();
    if (!notes.isEmpty())
        text += Words::tr("About the file:") + u'\n' + noteLines(notes, u"    "_s);
    return text;
}

} // namespace doorplate
