// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Another program's settings, or what only looks like them. The first byte chooses the reader, so that none of them hides
// behind the recognition of formats, which is the choice in most cases.
#include "core/importers/ddclientimporter.h"
#include "core/importers/ddnsgoimporter.h"
#include "core/importers/doorplatefile.h"
#include "core/importers/importplan.h"
#include "core/importers/importsettings.h"
#include "core/importers/inadynimporter.h"
#include "core/importers/inadynoneline.h"
#include "core/importers/jsonsettings.h"
#include "core/importers/noip2importer.h"
#include "core/importers/openwrtimporter.h"
#include "core/importers/opnsenseimporter.h"
#include "core/importers/plaintext.h"
#include "tests/fuzz/target.h"

using namespace doorplate;
using namespace Qt::StringLiterals;

namespace {

using Reader = ImportResult (*)(const QString &, const ImportContext &);
constexpr Reader readers[] = {importInadyn,  importInadynOneLine, importDdclient, importDdnsUpdater, importDdnsGo,
                              importTrueNas, importOpenWrt,       importOpnSense, importDoorplate};

// A file that names itself, or a neighbour that does: reading has to end all the same.
Result<QByteArray> neighbour(const QString &path)
{
    if (path.endsWith(u"self"))
        return "include(\"self\")\n@include self\n"_ba;
    return failed(Failure::Kind::Storage, path);
}

// Whole or a problem that can be told; what was imported can be planned.
void check(const ImportResult &imported, const Catalog &catalog)
{
    if (!imported) {
        FUZZ_EXPECT(!sentence(imported.error()).isEmpty());
        return;
    }
    for (const ImportedAccount &one : imported->accounts) {
        for (const ImportNote &note : one.notes)
            FUZZ_EXPECT(!note.text.isEmpty());
        for (const Secret &secret : one.secrets.secrets)
            (void)secret.reveal();
    }
    const QList<PlannedAccount> plan = planImport(*imported, catalog, {});
    FUZZ_EXPECT(plan.size() == imported->accounts.size());
    for (const PlannedAccount &planned : plan)
        FUZZ_EXPECT(planned.fate != PlannedAccount::Fate::Impossible || !planned.reasons.isEmpty());
}

} // namespace

void doorplate::fuzz(const QByteArray &bytes)
{
    static const Catalog catalog;
    if (bytes.isEmpty())
        return;
    const ImportContext context{catalog, u"/nowhere/settings"_s, u"/nowhere"_s, neighbour};
    const auto choice = static_cast<std::size_t>(static_cast<unsigned char>(bytes[0]));
    const QByteArray content = bytes.mid(1);
    if (choice >= std::size(readers))
        return check(importSettings(content, context), catalog);
    if (const auto text = plainText(content))
        check(readers[choice](text->text, context), catalog);
}
