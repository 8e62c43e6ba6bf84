// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/houserules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace doorplate {

using namespace Qt::StringLiterals;

namespace {

struct Room {
    QStringView folder;
    int floor;
};

// From the ground up; the longest folder that fits names the room. A file may include its own room and lower floors.
// Two half floors that the plan draws as one: log masks what model holds; text words the notices of policy.
constexpr Room rooms[] = {
    {u"core/model", 0},   {u"core/log", 1},      {u"core/wire", 10},      {u"core/store", 10},
    {u"core/policy", 10}, {u"core/text", 11},    {u"core/net", 20},       {u"core/providers", 30},
    {u"core/detect", 30}, {u"core/resolve", 30}, {u"core/importers", 40}, {u"core/engine", 50},
    {u"ui/parts", 60},    {u"ui/accounts", 61},  {u"ui/history", 61},     {u"ui/log", 61},
    {u"ui/names", 61},    {u"ui/settings", 61},  {u"ui/tray", 61},        {u"ui/window", 62},
    {u"ui", 63},          {u"app", 70},          {u"app/control", 71},    {u"app/rehearsal", 71},
    {u"app/ctl", 72},     {u"app/tray", 72},
};

const Room *roomOf(const QString &path)
{
    const Room *best = nullptr;
    for (const Room &room : rooms) {
        const QString folder = room.folder.toString() + u'/';
        if (path.startsWith(folder) && (!best || folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

// What a part of the house may not include, and why. `except` is where it is at home.
struct ForbiddenInclude {
    QStringView part;
    QStringView names; // whole name between the brackets
    QStringView except;
    QStringView reason;
};

constexpr ForbiddenInclude forbiddenIncludes[] = {
    {u"^core/",
     u"Qt(Gui|Widgets|Svg|DBus)\\b.*|Q(Widget|Dialog|Menu|Action|Label|Painter|Icon|Color|Pixmap|Image|Font|Palette|"
     u"Screen|Cursor|Clipboard|Style|Svg|SystemTrayIcon|MessageBox|DesktopServices|GuiApplication|Application|"
     u"KeySequence|KeyEvent|MouseEvent|Validator|Standard)\\w*",
     u"", u"the core knows no screen"},
    {u"^core/", u"QDBus\\w*|qt6?keychain/.*|QSettings|QHttpServer\\w*", u"",
     u"the desktop's services are the business of app"},
    {u"^core/",
     u"QNetworkAccessManager|QNetworkReply|QNetworkRequest|QTcp\\w+|QUdp\\w+|QLocal(Socket|Server)|QSslSocket",
     u"^core/net/", u"only core/net has sockets"},
    {u"^core/", u"yaml-cpp/.*", u"^core/importers/yamltree\\.cpp$", u"yaml-cpp stays behind core/importers/yamltree.h"},
    {u"^core/", u"ldns/.*", u"^core/wire/dnsmessage\\.cpp$", u"libldns stays behind core/wire/dnsmessage.h"},
    {u"^ui/",
     u"QtNetwork\\b.*|QNetwork\\w*|QTcp\\w*|QUdp\\w*|QLocal(Socket|Server)|QSsl\\w*|QHost\\w*|QDns\\w*|QHttpServer\\w*|"
     u"ldns/.*|sys/socket\\.h|core/(net|wire|resolve)/.*",
     u"", u"ui has no network"},
    {u"^ui/", u"QJson\\w*|QSettings|QDBus\\w*|QtDBus\\b.*|qt6?keychain/.*|QProcess", u"",
     u"ui shows values and sends wishes"},
    {u"^app/", u"qt6?keychain/.*", u"^app/keychainstore\\.cpp$", u"the keychain has one door, app/keychainstore"},
    {u"^app/", u"Qt(Gui|Widgets)\\b.*|Q(Widget|Dialog|Application|GuiApplication|Menu|Icon|MessageBox)\\w*|ui/.*",
     u"^app/tray/", u"doorplatectl has no window"},
};

// What never stands in code, and why. `except` is a file that has a reason of its own.
struct ForbiddenCode {
    QStringView part;
    QStringView form;
    QStringView except;
    QStringView reason;
};

constexpr ForbiddenCode forbiddenCode[] = {
    // QDBusConnection::connect has no other form.
    {u"^(core|ui|app|tests)/", u"\\b(SIGNAL|SLOT)\\s*\\(", u"^app/.*(_linux|systemnotifications)\\.cpp$",
     u"connect by address, which the compiler checks"},
    {u"^(core|ui|app)/", u"\\bQEventLoop\\b|\\bprocessEvents\\b|\\bqWait\\w*\\s*\\(|\\.exec\\s*\\(\\s*QEventLoop", u"",
     u"nothing waits: jobs end with a signal"},
    {u"^(core|ui|app|tests)/",
     u"\\bQThread::(m|u)?sleep\\b|\\bqSleep\\s*\\(|\\bsleep_(for|until)\\b|\\b(u|nano)sleep\\s*\\(", u"",
     u"nothing sleeps"},
    // A command that is given up has been killed by then: this collects it and does not wait.
    {u"^(core|ui|app)/", u"\\bwaitFor[A-Z]\\w*\\s*\\(", u"^core/detect/commandjob\\.cpp$",
     u"nothing waits: jobs end with a signal"},
    {u"^(core|ui|app|tests)/", u"\\bignoreSslErrors\\b|\\bsetPeerVerifyMode\\b|\\bVerifyNone\\b|\\bQueryPeer\\b", u"",
     u"certificates are always verified"},
    // yaml-cpp can be stopped by nothing else; what is thrown is caught in the same file.
    {u"^(core|ui|app)/", u"\\bthrow\\b", u"^core/importers/yamltree\\.cpp$", u"what can go wrong is a value"},
    {u"^(core|ui|app)/", u"\\bconnect\\s*\\(\\s*[^,()]+,\\s*&[\\w:]+,\\s*\\[", u"",
     u"a lambda needs a context object, or it outlives what it holds"},
    {u"^(core|ui|app)/", u"\\bsingleShot\\s*\\(\\s*[^,()]+,\\s*\\[", u"",
     u"a lambda needs a context object, or it outlives what it holds"},
    {u"^tests/", u"\\bQSKIP\\s*\\(", u"", u"a test that is not run proves nothing"},
    {u"\\.h$", u"\\busing\\s+namespace\\b", u"", u"a header opens no namespace for those who include it"},
};

QRegularExpression whole(QStringView form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

bool fits(QStringView form, const QString &path)
{
    return !form.isEmpty() && QRegularExpression(form.toString()).match(path).hasMatch();
}

QString complaint(const SourceFile &file, int line, const QString &what)
{
    return u"%1:%2: %3"_s.arg(file.path).arg(line).arg(what);
}

int lineOfInclude(const SourceFile &file, const QString &name)
{
    for (int i = 0; i < file.lines.size(); ++i) {
        if (file.lines.at(i).contains(u"include") && file.lines.at(i).contains(name))
            return i + 1;
    }
    return 1;
}

QStringList complaintsAboutBeginning(const SourceFile &file)
{
    QStringList found;
    if (!file.lines.value(0).startsWith(u"// SPDX-FileCopyrightText: ")
        || !file.lines.value(1).startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"))
        found.append(complaint(file, 1, u"begins without the two SPDX lines"_s));
    if (!file.isHeader())
        return found;
    if (!file.lines.contains(u"#pragma once"))
        found.append(complaint(file, 1, u"a header without #pragma once"_s));
    if (!file.lines.value(2).startsWith(u"//"))
        found.append(complaint(file, 3, u"a header begins by saying what it is for and what it promises"_s));
    return found;
}

QStringList complaintsAboutFloors(const SourceFile &file)
{
    if (!QRegularExpression(u"^(core|ui|app)/"_s).match(file.path).hasMatch())
        return {};
    const Room *own = roomOf(file.path);
    if (!own)
        return {complaint(file, 1, u"stands on no floor: name its folder in tests/architecture/houserules.cpp"_s)};
    QStringList found;
    for (const Include &include : file.includes) {
        if (!include.isQuoted || include.name.endsWith(u".moc"))
            continue;
        const Room *other = roomOf(include.name);
        if (!other)
            found.append(complaint(file, lineOfInclude(file, include.name),
                                   u"\"%1\" is no path from the root into core, ui or app"_s.arg(include.name)));
        else if (other != own && other->floor == own->floor)
            found.append(complaint(file, lineOfInclude(file, include.name),
                                   u"%1 includes its sister \"%2\""_s.arg(own->folder, include.name)));
        else if (other->floor > own->floor)
            found.append(complaint(file, lineOfInclude(file, include.name),
                                   u"%1 includes \"%2\" from a floor above"_s.arg(own->folder, include.name)));
    }
    return found;
}

QStringList complaintsAboutForbidden(const SourceFile &file)
{
    QStringList found;
    for (const ForbiddenInclude &rule : forbiddenIncludes) {
        if (!fits(rule.part, file.path) || fits(rule.except, file.path))
            continue;
        const QRegularExpression names = whole(rule.names);
        for (const Include &include : file.includes) {
            if (names.match(include.name).hasMatch())
                found.append(complaint(file, lineOfInclude(file, include.name),
                                       u"includes %1: %2"_s.arg(include.name, rule.reason)));
        }
    }
    for (const ForbiddenCode &rule : forbiddenCode) {
        if (!fits(rule.part, file.path) || fits(rule.except, file.path))
            continue;
        auto matches = QRegularExpression(rule.form.toString()).globalMatch(file.code);
        while (matches.hasNext()) {
            const auto match = matches.next();
            found.append(complaint(file, file.lineAt(match.capturedStart()),
                                   u"%1: %2"_s.arg(match.captured().simplified(), rule.reason)));
        }
    }
    return found;
}

// Own header, then the house, then Qt, then the rest (libraries, the system, std). What a platform alone includes stands
// where its condition can be asked.
QStringList complaintsAboutOrder(const SourceFile &file)
{
    QString own = file.path;
    own.replace(QRegularExpression(u"(_(linux|mac|win|unix|other))?\\.cpp$"_s), u".h"_s);
    const auto rank = [&own](const Include &include) {
        if (include.isQuoted)
            return include.name == own ? 0 : 1;
        return include.isQt() ? 2 : 3;
    };
    int highest = 0;
    for (const Include &include : file.includes) {
        if (include.name.endsWith(u".moc") || include.isConditional)
            continue;
        // Libraries of Qt's kind, such as <qt6keychain/…>, may stand beside it.
        const bool isNeighbour = !include.isQuoted && !include.isQt() && include.name.startsWith(u"qt");
        if (rank(include) < highest && !isNeighbour)
            return {complaint(file, lineOfInclude(file, include.name),
                              u"%1 stands too late: own header, the house, Qt, the rest"_s.arg(include.name))};
        if (!isNeighbour)
            highest = std::max(highest, rank(include));
    }
    return {};
}

QStringList complaintsAboutNotes(const SourceFile &file)
{
    static const QRegularExpression note(uR"(\b(TO)(DO)\b|\bFIX(ME)\b|\bX(XX)\b)"_s);
    QStringList found;
    for (int i = 0; i < file.lines.size(); ++i) {
        if (note.match(file.lines.at(i)).hasMatch())
            found.append(complaint(file, i + 1, u"a note to oneself: do it, or file an issue"_s));
    }
    return found;
}

class RingSearch
{
public:
    explicit RingSearch(const QList<SourceFile> &files)
    {
        for (const SourceFile &file : files)
            m_files.insert(file.path, &file);
        for (const SourceFile &file : files)
            visit(file.path);
    }

    QStringList rings;

private:
    void visit(const QString &path)
    {
        if (const qsizetype begin = m_way.indexOf(path); begin >= 0) {
            rings.append((m_way.sliced(begin) << path).join(u" -> "_s));
            return;
        }
        const SourceFile *file = m_files.value(path);
        if (!file || m_done.contains(path))
            return;
        m_way.append(path);
        for (const Include &include : file->includes) {
            if (include.isQuoted)
                visit(include.name);
        }
        m_way.removeLast();
        m_done.insert(path, true);
    }

    QHash<QString, const SourceFile *> m_files;
    QHash<QString, bool> m_done;
    QStringList m_way;
};

} // namespace

QStringList complaintsAbout(const SourceFile &file)
{
    return complaintsAboutBeginning(file) + complaintsAboutFloors(file) + complaintsAboutForbidden(file)
           + complaintsAboutOrder(file) + complaintsAboutNotes(file);
}

QStringList ringsIn(const QList<SourceFile> &files)
{
    return RingSearch(files).rings;
}

} // namespace doorplate
