// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dumping.h"

#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>

class TestDumping : public QObject
{
    Q_OBJECT

private slots:
    void closesTheMemoryToOthersAndToCoreFiles()
    {
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 1); // as every program begins
        doorplate::refuseToBeDumped();
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
        rlimit core{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &core), 0);
        QCOMPARE(core.rlim_cur, rlim_t(0));
        QCOMPARE(core.rlim_max, rlim_t(0));
    }
};

QTEST_GUILESS_MAIN(TestDumping)
#include "tst_dumping.moc"
