// SPDX-FileCopyrightText: 2026 The Doorplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/find.h"
#include "tests/ui/samples.h"
#include "ui/accounts/exportdialog.h"
#include "ui/accounts/importdialog.h"
#include "ui/parts/speaker.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace doorplate;

namespace {

ImportView view(bool isSealed = false)
{
    ImportView view{u"/etc/inadyn.conf"_s, samples::imported(), samples::importPlan(), u"Keyring"_s, {}};
    view.imported.isSealed = isSealed;
    return view;
}

QTreeWidget &planOf(const ImportDialog &dialog)
{
    return *findNamed<QTreeWidget>(dialog, u"What would be created"_s);
}

void press(const QWidget &root, const QString &name)
{
    auto *button = findNamed<QAbstractButton>(root, name);
    QVERIFY2(button, qPrintable(name));
    button->click();
}

} // namespace

class TestTransferDialogs : public QObject
{
    Q_OBJECT

private slots:
    void offersTheFilesThatWereFound()
    {
        ImportDialog dialog({u"/etc/inadyn.conf"_s, u"/etc/ddclient.conf"_s});
        dialog.show();
        const QSignalSpy files(&dialog, &ImportDialog::fileWanted);
        press(dialog, u"Next"_s);
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.front().front().toString(), u"/etc/inadyn.conf"_s);
    }

    void showsWhatWouldBecomeOfEachAccount()
    {
        ImportDialog dialog({});
        dialog.showPlan(view());
        dialog.show();
        const QTreeWidget &plan = planOf(dialog);
        QCOMPARE(plan.topLevelItemCount(), 4); // three accounts, and the notes about the file
        QVERIFY(plan.topLevelItem(0)->text(2).contains(u"is taken"));
        QCOMPARE(plan.topLevelItem(0)->checkState(0), Qt::Checked);
        QVERIFY(plan.topLevelItem(1)->text(2).contains(u"Summer house"));
        QVERIFY(!(plan.topLevelItem(1)->flags() & Qt::ItemIsUserCheckable));
        QVERIFY(plan.topLevelItem(2)->childCount() > 0);
        QVERIFY(plan.topLevelItem(2)->child(0)->text(0).contains(u"has closed"));
    }

    void importsOnlyWhatIsTicked()
    {
        ImportDialog dialog({});
        dialog.showPlan(view());
        dialog.show();
        const QSignalSpy wishes(&dialog, &ImportDialog::importWanted);
        planOf(dialog).topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!findNamed<QAbstractButton>(dialog, u"Import"_s)->isEnabled());
        planOf(dialog).topLevelItem(0)->setCheckState(0, Qt::Checked);
        dialog.accept();
        dialog.accept(); // pressed again while the keychain thinks
        dialog.reject();
        QCOMPARE(wishes.count(), 1);
        QCOMPARE(wishes.front().front().value<QList<PlannedAccount>>().size(), 1);
        QVERIFY(dialog.isVisible());
        dialog.imported(1, true);
        QVERIFY2(dialog.noteText().contains(u"plain text"), qPrintable(dialog.noteText()));
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void saysWhyNothingWasImported()
    {
        ImportDialog dialog({});
        dialog.showPlan(view());
        dialog.show();
        dialog.accept();
        dialog.importFailed(u"The keychain is locked."_s);
        QVERIFY(dialog.noteText().contains(u"The keychain is locked."));
        QVERIFY(dialog.noteText().contains(u"Nothing was imported"));
        const QSignalSpy wishes(&dialog, &ImportDialog::importWanted);
        dialog.accept(); // and can be tried again
        QCOMPARE(wishes.count(), 1);
    }

    void asksForThePassphraseOfAnExport()
    {
        ImportDialog dialog({});
        dialog.showPlan(view(true));
        dialog.show();
        const QSignalSpy wishes(&dialog, &ImportDialog::passphraseWanted);
        auto *passphrase = findNamed<QLineEdit>(dialog, u"Passphrase"_s);
        QVERIFY(passphrase && passphrase->echoMode() == QLineEdit::Password);
        passphrase->setText(u"correct horse"_s);
        press(dialog, u"Unlock"_s);
        QCOMPARE(wishes.count(), 1);
    }

    void takesAFileThatIsDropped()
    {
        const Catalog catalog;
        const Speaker speaker(catalog, samples::now, QLocale::c());
        MainWindow window(speaker);
        window.setImportAvailable(true);
        window.show();
        const QSignalSpy files(&window, &MainWindow::importFileWanted);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/tmp/inadyn.conf"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &drop);
        QCOMPARE(files.count(), 1);
        QCOMPARE(files.front().front().toString(), u"/tmp/inadyn.conf"_s);
        data.setUrls({QUrl(u"https://example.com/inadyn.conf"_s)});
        QDragEnterEvent remote(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &remote);
        QVERIFY(!remote.isAccepted());
    }

    void sealsAnExportOnlyWithAPassphrase()
    {
        ExportDialog dialog({samples::account(u"dyndns"_s)});
        dialog.show();
        findNamed<QCheckBox>(dialog, u"With the passwords, sealed by a passphrase"_s)->setChecked(true);
        findNamed<QLineEdit>(dialog, u"Passphrase"_s)->setText(u"short"_s);
        dialog.accept();
        QVERIFY2(dialog.noteText().contains(u"8"), qPrintable(dialog.noteText()));
        findNamed<QLineEdit>(dialog, u"Passphrase"_s)->setText(u"long enough"_s);
        dialog.accept();
        QVERIFY2(dialog.noteText().contains(u"not the same"), qPrintable(dialog.noteText()));
    }
};

QTEST_MAIN(TestTransferDialogs)
#include "tst_transferdialogs.moc"
