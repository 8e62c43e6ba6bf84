// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/store/storetext.h"

#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace doorplate {

Result<QJsonObject> broughtUp(QJsonObject object, const Migrations &steps)
{
    const QJsonValue written = object.value(u"version");
    const qint64 version = written.isUndefined() ? 1 : written.toInteger(0);
    if (version < 1)
        return failed(Failure::Kind::Misconfigured,
                      StoreText::tr("its “version” is not a number that Doorplate knows"));
    if (version > newestVersion(steps)) {
        return failed(Failure::Kind::Misconfigured,
                      StoreText::tr("it was written by a newer Doorplate (version %1 of the file; this one knows %2)")
                          .arg(version)
                          .arg(newestVersion(steps)));
    }
    for (qsizetype step = version - 1; step < steps.size(); ++step)
        object = steps[step](std::move(object));
    object.insert(u"version"_s, newestVersion(steps));
    return object;
}

} // namespace doorplate
