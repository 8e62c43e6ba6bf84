<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Describe</name>
    <message numerus="yes">
        <source>At most %n name(s) are possible here. Put the others into an account of their own.</source>
        <translation>
            <numerusform>At most %n name is possible here. Put the others into an account of their own.</numerusform>
            <numerusform>At most %n names are possible here. Put the others into an account of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n second(s): checking more often gets computers blocked.</source>
        <translation>
            <numerusform>At least %n second: checking more often gets computers blocked.</numerusform>
            <numerusform>At least %n seconds: checking more often gets computers blocked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n second(s), which is ten days.</source>
        <translation>
            <numerusform>At most %n second, which is ten days.</numerusform>
            <numerusform>At most %n seconds, which is ten days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is too long. At most %n character(s) are possible.</source>
        <translation>
            <numerusform>This is too long. At most %n character is possible.</numerusform>
            <numerusform>This is too long. At most %n characters are possible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more name(s) follow.</source>
        <translation>
            <numerusform>%1 and %n more name follow.</numerusform>
            <numerusform>%1 and %n more names follow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more name(s) follow; they were wrong for %2.</source>
        <translation>
            <numerusform>%1 and %n more name follow; they were wrong for %2.</numerusform>
            <numerusform>%1 and %n more names follow; they were wrong for %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) of this account are affected.</source>
        <translation>
            <numerusform>%n more name of this account is affected.</numerusform>
            <numerusform>%n more names of this account are affected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more name(s)</source>
        <translation>
            <numerusform>%1 and %n more name</numerusform>
            <numerusform>%1 and %n more names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s): whoever has the file can try as many as they like.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character: whoever has the file can try as many as they like.</numerusform>
            <numerusform>The passphrase needs at least %n characters: whoever has the file can try as many as they like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderFile</name>
    <message numerus="yes">
        <source>%n mistake(s). Mend them from the top: one may be the cause of others.</source>
        <translation>
            <numerusform>%n mistake. Mend it and check again.</numerusform>
            <numerusform>%n mistakes. Mend them from the top: one may be the cause of others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message numerus="yes">
        <source>the clock of this computer is %n seconds off</source>
        <translation>
            <numerusform>the clock of this computer is %n second off</numerusform>
            <numerusform>the clock of this computer is %n seconds off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records have this name</source>
        <translation>
            <numerusform>%n record has this name</numerusform>
            <numerusform>%n records have this name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::AccountDialog</name>
    <message numerus="yes">
        <source>%n fields need attention: %1.</source>
        <translation>
            <numerusform>%n field needs attention: %1.</numerusform>
            <numerusform>%n fields need attention: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::AccountForm</name>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::AddressLine</name>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>sources of the address</comment>
        <translation>
            <numerusform>%n agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::AddressesPage</name>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::Doctor</name>
    <message numerus="yes">
        <source>They can be read; there are %n account(s).</source>
        <translation>
            <numerusform>They can be read; there is %n account.</numerusform>
            <numerusform>They can be read; there are %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::ExportCommand</name>
    <message numerus="yes">
        <source>%n account(s) were written to %1.</source>
        <translation>
            <numerusform>%n account was written to %1.</numerusform>
            <numerusform>%n accounts were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::ExportDialog</name>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s): whoever has the file can try as many as they like.</source>
        <translation>
            <numerusform>The passphrase needs at least %n character: whoever has the file can try as many as they like.</numerusform>
            <numerusform>The passphrase needs at least %n characters: whoever has the file can try as many as they like.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n account(s)</source>
        <translation>
            <numerusform>&amp;Import %n account</numerusform>
            <numerusform>&amp;Import %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>%n account was imported.</numerusform>
            <numerusform>%n accounts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::MainWindow</name>
    <message numerus="yes">
        <source>%n more names are in the same state.</source>
        <translation>
            <numerusform>%n more name is in the same state.</numerusform>
            <numerusform>%n more names are in the same state.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorplate::SourcesPage</name>
    <message numerus="yes">
        <source>no answer %n times in a row</source>
        <translation>
            <numerusform>no answer %n time in a row</numerusform>
            <numerusform>no answer %n times in a row</numerusform>
        </translation>
    </message>
</context>
</TS>
