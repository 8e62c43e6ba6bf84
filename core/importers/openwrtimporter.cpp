// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/openwrtimporter.h"

#include "core/importers/foreignaccount.h"
#include "core/importers/importtext.h"
#include "core/model/serverendpoint.h"

using namespace Qt::StringLiterals;

namespace doorplate {

namespace {

struct Section {
    QString type;
    QString name;
    ImportPlace place;
    ForeignSettings settings;
};

// The words of one line: in quotation marks, or up to the next blank; "#" begins a comment.
std::expected<QStringList, ImportProblem> wordsOf(const QString &line, const ImportPlace &place)
{
    QStringList words;
    bool isInside = false;
    QChar quote;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (quote.isNull() && !isInside && c == u'#')
            break;
        if (quote.isNull() && c.isSpace()) {
            isInside = false;
            continue;
        }
        if (!isInside) {
            words.append(QString());
            isInside = true;
        }
        if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (c == quote)
            quote = {};
        else
            words.back() += c == u'\\' && quote != u'\'' && i + 1 < line.size() ? line[++i] : c;
    }
    if (!quote.isNull())
        return std::unexpected(
            ImportProblem{place, ImportText::tr("the quotation mark that stands here is never closed.")});
    return words;
}

std::expected<QList<Section>, ImportProblem> sectionsOf(const QString &text)
{
    QList<Section> sections;
    int line = 0;
    for (const QString &whole : text.split(u'\n')) {
        const ImportPlace place{{}, ++line};
        const auto words = wordsOf(whole, place);
        if (!words)
            return std::unexpected(words.error());
        if (words->isEmpty() || words->front() == u"package")
            continue;
        if (words->front() == u"config") {
            sections.append({words->value(1), words->value(2), place, {}});
        } else if ((words->front() == u"option" || words->front() == u"list") && words->size() >= 2
                   && !sections.isEmpty()) {
            ForeignSetting setting{words->at(1), {words->value(2)}, place};
            if (const auto *before = sections.back().settings.find(setting.key); before && words->front() == u"list")
                setting.values = before->values + setting.values;
            sections.back().settings.add(setting);
        } else {
            return std::unexpected(
                ImportProblem{place, ImportText::tr("\"%1\" is not expected here.").arg(words->front().left(20))});
        }
    }
    return sections;
}

class Service
{
public:
    Service(const Section &section, const ImportContext &context)
        : m_section(section),
          m_settings(section.settings),
          m_account(context, u"openwrt"_s, section.place)
    {
    }

    ImportedAccount read();

private:
    QString take(const QString &key)
    {
        const auto setting = m_settings.take(key);
        return setting ? setting->value() : QString();
    }
    void readProvider();
    void readSource(AddressChoice &choice);
    void readPeriod();
    void readRest();

    const Section &m_section;
    ForeignSettings m_settings;
    ForeignAccount m_account;
};

void Service::readProvider()
{
    const auto url = m_settings.take(u"update_url");
    const auto name = m_settings.take(u"service_name");
    if (name && name->value() != u"-" && m_account.chooseProvider(name->value()))
        return;
    const auto endpoint = url ? ServerEndpoint::parse(QString(url->value()).remove(u"[USERNAME]:[PASSWORD]@"_s))
                              : failed(Failure::Kind::Misconfigured);
    if (!endpoint)
        return m_account.refuse(name ? name->value() : m_section.name, name ? name->place : m_section.place);
    QString path = endpoint->path.value_or(u"/"_s);
    path.replace(u'%', u"%%"_s).replace(u"[DOMAIN]"_s, u"%h"_s).replace(u"[IP]"_s, u"%i"_s);
    path.replace(u"[USERNAME]"_s, u"%u"_s).replace(u"[PASSWORD]"_s, u"%p"_s);
    for (const auto &[mark, key] : {std::pair(u"[PARAMOPT]"_s, u"param_opt"_s), {u"[PARAMENC]"_s, u"param_enc"_s}}) {
        if (path.contains(mark))
            path.replace(mark, take(key));
    }
    m_account.chooseCustom(endpoint->nameAndPort(), path);
    m_account.account().ssl = endpoint->ssl.value_or(true);
    m_account.setLabel(m_section.name);
}

void Service::readSource(AddressChoice &choice)
{
    const QString way = take(u"ip_source"_s);
    if (way == u"interface") {
        choice = {AddressChoice::Kind::Source, u"interface:"_s + take(u"ip_interface"_s)};
    } else if (way == u"script") {
        m_account.account().checkipCommand = take(u"ip_script"_s);
    } else if (way == u"web") {
        if (const auto url = m_settings.take(u"ip_url"); url && !m_account.setCheckip(url->value()))
            m_account.lose(url->place, ImportText::tr("\"%1\" is no address of a server.").arg(url->value().left(60)));
    } else {
        m_account.inform(m_section.place,
                         ImportText::tr("The router read its own interface. This computer asks several sources, which "
                                        "must agree, and the router."));
    }
    for (const auto &key : {u"ip_network"_s, u"ip_interface"_s, u"ip_script"_s, u"ip_url"_s, u"interface"_s})
        m_settings.take(key);
}

void Service::readPeriod()
{
    const auto interval = m_settings.take(u"check_interval");
    const QString unit = take(u"check_unit"_s);
    if (interval)
        m_account.setPeriod(interval->value() + (unit.isEmpty() ? u"minutes"_s : unit), interval->place);
}

void Service::readRest()
{
    for (const auto &key :
         {u"force_interval"_s, u"force_unit"_s, u"retry_interval"_s, u"retry_unit"_s, u"retry_count"_s,
          u"retry_max_count"_s, u"cacert"_s, u"dns_server"_s, u"bind_network"_s, u"proxy"_s, u"force_ipversion"_s,
          u"force_dnstcp"_s, u"is_glue"_s, u"use_logfile"_s, u"use_syslog"_s, u"update_script"_s}) {
        if (const auto setting = m_settings.take(key))
            m_account.lose(setting->place,
                           ImportText::tr("%1 has no counterpart; Doorplate has its own way for this.").arg(key));
    }
    m_account.loseUnknown(m_settings, u"OpenWrt"_s);
}

ImportedAccount Service::read()
{
    Account &account = m_account.account();
    account.enabled = switchValue(take(u"enabled"_s)).value_or(false);
    readProvider();
    const bool isIpv6 = switchValue(take(u"use_ipv6"_s)).value_or(false);
    AddressChoice choice{AddressChoice::Kind::Automatic, {}};
    readSource(choice);
    account.ipv4 = isIpv6 ? AddressChoice() : choice;
    account.ipv6 = isIpv6 ? choice : AddressChoice();
    if (const auto https = m_settings.take(u"use_https"))
        account.ssl = switchValue(https->value()).value_or(true);
    readPeriod();
    for (const auto &key : {u"username"_s, u"password"_s, u"param_opt"_s, u"param_enc"_s}) {
        if (const auto setting = m_settings.take(key))
            m_account.addTerm(key, setting->value(), setting->place);
    }
    const auto lookup = m_settings.take(u"lookup_host");
    auto domain = m_settings.take(u"domain");
    if (!domain)
        domain = lookup;
    if (domain) {
        // "home@example.com" names the zone for those who need it.
        const QString text = domain->value();
        m_account.addHost(QString(text).replace(u'@', u'.'), domain->place);
        if (text.contains(u'@'))
            m_account.addTerm(u"zone"_s, text.section(u'@', 1), domain->place);
    }
    readRest();
    return m_account.finished();
}

} // namespace

ImportResult importOpenWrt(const QString &text, const ImportContext &context)
{
    const auto sections = sectionsOf(text);
    if (!sections)
        return std::unexpected(sections.error());
    Imported imported;
    imported.format = ImportFormat::OpenWrt;
    for (const Section &section : *sections) {
        if (section.type == u"service") {
            imported.accounts.append(Service(section, context).read());
            continue;
        }
        for (const ForeignSetting &setting : section.settings.all())
            imported.notes.append(
                {ImportNote::Kind::Loss, setting.place,
                 ImportText::tr("%1 has no counterpart; Doorplate has its own way for this.").arg(setting.key)});
    }
    return imported;
}

} // namespace doorplate
