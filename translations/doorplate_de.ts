<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccountOptions</name>
    <message>
        <source>&quot;%1&quot; is called %2 here.</source>
        <translation>„%1“ heißt hier %2.</translation>
    </message>
    <message>
        <source>The path &quot;%1&quot; was taken from the URL.</source>
        <translation>Der Pfad „%1“ wurde aus der URL übernommen.</translation>
    </message>
    <message>
        <source>HTTPS was switched on, as in the URL.</source>
        <translation>HTTPS wurde eingeschaltet, wie in der URL.</translation>
    </message>
    <message>
        <source>HTTPS was switched off, as in the URL.</source>
        <translation>HTTPS wurde ausgeschaltet, wie in der URL.</translation>
    </message>
    <message>
        <source>--update-period is a number of seconds; &quot;%1&quot; is none.</source>
        <translation>--update-period ist eine Anzahl von Sekunden; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>--%1 is auto, off or a source.</source>
        <translation>--%1 ist auto, off oder eine Quelle.</translation>
    </message>
    <message>
        <source>--%1 needs KEY=VALUE; &quot;%2&quot; has no &quot;=&quot;.</source>
        <translation>--%1 braucht KEY=VALUE; in „%2“ fehlt das „=“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, and what stands on a command line can be read by every program on this computer. Use --secret-file %1=FILE, --secret-command %1=CMD or --secret-prompt %1.</source>
        <translation>„%1“ ist geheim, und was auf einer Befehlszeile steht, kann jedes Programm auf diesem Computer lesen. Nehmen Sie --secret-file %1=FILE, --secret-command %1=CMD oder --secret-prompt %1.</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;. &quot;doorplatectl providers %3&quot; lists its fields.</source>
        <translation>%1 hat kein Feld „%2“. „doorplatectl providers %3“ zeigt die Felder.</translation>
    </message>
    <message>
        <source>Only one of %1 can be used.</source>
        <translation>Nur eines von %1 ist möglich.</translation>
    </message>
    <message>
        <source>see &quot;doorplatectl providers&quot;; custom for any other</source>
        <translation>siehe „doorplatectl providers“; custom für jeden anderen</translation>
    </message>
    <message>
        <source>the names to keep, between commas, spaces or semicolons</source>
        <translation>die Namen, getrennt durch Kommas, Leerzeichen oder Semikolons</translation>
    </message>
    <message>
        <source>at the provider</source>
        <translation>beim Anbieter</translation>
    </message>
    <message>
        <source>read the password from standard input and keep it in the keychain</source>
        <translation>das Passwort von der Standardeingabe lesen und im Schlüsselbund ablegen</translation>
    </message>
    <message>
        <source>read the password from this file each time (mode 0600)</source>
        <translation>das Passwort jedes Mal aus dieser Datei lesen (Modus 0600)</translation>
    </message>
    <message>
        <source>run this for the password each time</source>
        <translation>diesen Befehl jedes Mal für das Passwort ausführen</translation>
    </message>
    <message>
        <source>ask for the password now (a new account does so anyway)</source>
        <translation>jetzt nach dem Passwort fragen (ein neues Konto tut das ohnehin)</translation>
    </message>
    <message>
        <source>the same for another secret of the provider</source>
        <translation>dasselbe für ein weiteres Geheimnis des Anbieters</translation>
    </message>
    <message>
        <source>a field of the provider&apos;s own</source>
        <translation>ein eigenes Feld des Anbieters</translation>
    </message>
    <message>
        <source>how often the address is checked: 30 to 864000, usually 300</source>
        <translation>wie oft die Adresse geprüft wird: 30 bis 864000, üblich sind 300</translation>
    </message>
    <message>
        <source>HTTPS to the update server</source>
        <translation>HTTPS zum Update-Server</translation>
    </message>
    <message>
        <source>the update server, for the provider custom</source>
        <translation>der Update-Server, für den Anbieter custom</translation>
    </message>
    <message>
        <source>its path, with %h %u %p %i %% for name, user, password, address, %</source>
        <translation>sein Pfad, mit %h %u %p %i %% für Name, Benutzer, Passwort, Adresse, %</translation>
    </message>
    <message>
        <source>an answer that means success, for the provider custom</source>
        <translation>eine Antwort, die Erfolg bedeutet, für den Anbieter custom</translation>
    </message>
    <message>
        <source>append the address to a custom path without any %</source>
        <translation>die Adresse an einen eigenen Pfad ohne % anhängen</translation>
    </message>
    <message>
        <source>the server that tells the address; empty = several that must agree</source>
        <translation>der Server, der die Adresse nennt; leer = mehrere, die übereinstimmen müssen</translation>
    </message>
    <message>
        <source>its path, usually /</source>
        <translation>sein Pfad, üblich ist /</translation>
    </message>
    <message>
        <source>HTTPS to it</source>
        <translation>HTTPS zu ihm</translation>
    </message>
    <message>
        <source>run this for the address instead</source>
        <translation>stattdessen diesen Befehl für die Adresse ausführen</translation>
    </message>
    <message>
        <source>auto, off, or one source (&quot;interface:eth0&quot;)</source>
        <translation>auto, off oder eine Quelle („interface:eth0“)</translation>
    </message>
    <message>
        <source>auto, off, or one source</source>
        <translation>auto, off oder eine Quelle</translation>
    </message>
    <message>
        <source>whether anything is done for this account</source>
        <translation>ob für dieses Konto etwas getan wird</translation>
    </message>
    <message>
        <source>another name for the account</source>
        <translation>ein anderer Name für das Konto</translation>
    </message>
</context>
<context>
    <name>AccountText</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>asked for after each start</source>
        <translation>wird nach jedem Start erfragt</translation>
    </message>
    <message>
        <source>from the command %1</source>
        <translation>vom Befehl %1</translation>
    </message>
    <message>
        <source>from the file %1</source>
        <translation>aus der Datei %1</translation>
    </message>
    <message>
        <source>There is no account yet.</source>
        <translation>Es gibt noch kein Konto.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>PROVIDER</source>
        <translation>ANBIETER</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>ENABLED</source>
        <translation>AKTIV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>CheckIP Server SSL</source>
        <translation>CheckIP-Server: SSL</translation>
    </message>
    <message>
        <source>CheckIP Server</source>
        <translation>CheckIP-Server</translation>
    </message>
    <message>
        <source>CheckIP Path</source>
        <translation>CheckIP-Pfad</translation>
    </message>
    <message>
        <source>SSL</source>
        <translation>SSL</translation>
    </message>
    <message>
        <source>Custom Server</source>
        <translation>Eigener Server</translation>
    </message>
    <message>
        <source>Custom Path</source>
        <translation>Eigener Pfad</translation>
    </message>
    <message>
        <source>Domain name</source>
        <translation>Domainname</translation>
    </message>
    <message>
        <source>Update period</source>
        <translation>Prüfintervall</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>CheckIP command</source>
        <translation>CheckIP-Befehl</translation>
    </message>
    <message>
        <source>Answers that mean success</source>
        <translation>Antworten, die Erfolg bedeuten</translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>--%1 is not taken: what stands on a command line can be read by every program on this computer. Leave it out and you are asked for it, or use --password-stdin, --password-file FILE or --password-command CMD.</source>
        <translation>--%1 wird nicht angenommen: Was auf einer Befehlszeile steht, kann jedes Programm auf diesem Computer lesen. Lassen Sie es weg, dann werden Sie gefragt, oder nehmen Sie --password-stdin, --password-file FILE oder --password-command CMD.</translation>
    </message>
    <message>
        <source>There is no option --%1 here.</source>
        <translation>Die Option --%1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--%1 was given twice.</source>
        <translation>--%1 wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2. It was &quot;%3&quot;.</source>
        <translation>--%1 muss eines von diesen sein: %2. Angegeben war „%3“.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 braucht einen Wert: %2.</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>The account has no id.</source>
        <translation>Dem Konto fehlt die Kennung.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was removed meanwhile.</source>
        <translation>Das Konto „%1“ wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>There is no account with the name &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is switched off: nothing is sent for it.</source>
        <translation>„%1“ ist ausgeschaltet: Dafür wird nichts gesendet.</translation>
    </message>
    <message>
        <source>No address was agreed for &quot;%1&quot;: the request is shown with an example (%2).</source>
        <translation>Für „%1“ stand keine Adresse fest: Die Anfrage wird mit einem Beispiel gezeigt (%2).</translation>
    </message>
    <message>
        <source>the two programs are of different versions (%1 and %2); restart both</source>
        <translation>die beiden Programme haben verschiedene Versionen (%1 und %2); starten Sie beide neu</translation>
    </message>
    <message>
        <source>The running program does not know the request &quot;%1&quot;.</source>
        <translation>Das laufende Programm kennt die Anfrage „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>Describe</name>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>%1 accepted the address of %2%3.</source>
        <translation>%1 hat die Adresse von %2 angenommen%3.</translation>
    </message>
    <message>
        <source>%1 already had this address for %2%3. Nothing had to change.</source>
        <translation>%1 hatte diese Adresse für %2 schon%3. Es musste sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 accepted %4 for %2%3.</source>
        <translation>%1 hat %4 für %2 angenommen%3.</translation>
    </message>
    <message>
        <source>%1 already had %4 for %2%3. Nothing had to change.</source>
        <translation>%1 hatte %4 für %2 schon%3. Es musste sich nichts ändern.</translation>
    </message>
    <message>
        <source>%1 does not know %2 in this account%3. Updates of this name are stopped. Check its spelling, or create it%5, then press Resume.</source>
        <translation>%1 kennt %2 in diesem Konto nicht%3. Aktualisierungen dieses Namens sind gestoppt. Prüfen Sie die Schreibweise oder legen Sie den Namen%5 an und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 refuses %2: too many names at once, or a name with several addresses%3. Updates of this name are stopped. Take names out of %4, then press Resume.</source>
        <translation>%1 lehnt %2 ab: zu viele Namen auf einmal, oder ein Name mit mehreren Adressen%3. Aktualisierungen dieses Namens sind gestoppt. Nehmen Sie Namen aus %4 heraus und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 does not take %2 for a complete name%3. Updates of this name are stopped. Write it in full, such as home.example.com, then press Resume.</source>
        <translation>%1 hält %2 nicht für einen vollständigen Namen%3. Aktualisierungen dieses Namens sind gestoppt. Schreiben Sie ihn ganz aus, etwa home.example.com, und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 says that %2 does not belong to this user, or is not active yet%3. Updates of this name are stopped. Check the name and the user name%5, then press Resume.</source>
        <translation>Laut %1 gehört %2 nicht diesem Benutzer oder ist noch nicht aktiv%3. Aktualisierungen dieses Namens sind gestoppt. Prüfen Sie den Namen und den Benutzernamen%5 und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 did not accept the user name or password of %4%3. Updates of this account are stopped so that it does not get locked. Check both, then press Resume.</source>
        <translation>%1 hat den Benutzernamen oder das Passwort von %4 nicht angenommen%3. Aktualisierungen dieses Kontos sind gestoppt, damit es nicht gesperrt wird. Prüfen Sie beides und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 refuses to talk to this program%3, so %2 keeps its old address. Updates there are stopped so that nobody gets blocked. Look for a newer Doorplate, then press Resume.</source>
        <translation>%1 weist dieses Programm ab%3, darum behält %2 die alte Adresse. Aktualisierungen dort sind gestoppt, damit niemand gesperrt wird. Suchen Sie nach einem neueren Doorplate und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 offers what %4 asks for to paying users only%3. Updates of this account are stopped. Change the plan%5 or the account, then press Resume.</source>
        <translation>%1 bietet das, was %4 verlangt, nur zahlenden Nutzern an%3. Aktualisierungen dieses Kontos sind gestoppt. Ändern Sie den Tarif%5 oder das Konto und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 has blocked %2 for too many updates%3. Only they can lift it: sign in%5, then press Resume. Nothing more is sent until then.</source>
        <translation>%1 hat %2 wegen zu vieler Aktualisierungen gesperrt%3. Nur dort lässt sich das aufheben: Melden Sie sich%5 an und drücken Sie dann „Fortsetzen“. Bis dahin wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>%1 did not understand what was sent for %2%3. Updates of %4 are stopped. Check the fields of the account, then press Resume.</source>
        <translation>%1 hat nicht verstanden, was für %2 gesendet wurde%3. Aktualisierungen von %4 sind gestoppt. Prüfen Sie die Felder des Kontos und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 has trouble with its name servers%3, so %2 keeps its old address for now.</source>
        <translation>%1 hat Schwierigkeiten mit den eigenen Nameservern%3, darum behält %2 vorerst die alte Adresse.</translation>
    </message>
    <message>
        <source>%1 has trouble at its end%3, so %2 keeps its old address for now.</source>
        <translation>Bei %1 gibt es eine Störung%3, darum behält %2 vorerst die alte Adresse.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now and asks for a pause%3. %2 has to wait.</source>
        <translation>%1 hat vorerst zu viele Anfragen bekommen und bittet um eine Pause%3. %2 muss warten.</translation>
    </message>
    <message>
        <source>%1 gave an empty answer for %2. It does not count as a success.</source>
        <translation>%1 hat für %2 leer geantwortet. Das zählt nicht als Erfolg.</translation>
    </message>
    <message>
        <source>%1 answered something for %2 that Doorplate does not know%3. It does not count as a success.</source>
        <translation>%1 hat für %2 etwas geantwortet, das Doorplate nicht kennt%3. Das zählt nicht als Erfolg.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet%2.</source>
        <translation>Das Zertifikat von %1 ist noch nicht gültig%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired%2.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %3%2.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %3%2.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %3%2.</source>
        <translation>Das Zertifikat von %1 ist abgelaufen (%3)%2.</translation>
    </message>
    <message>
        <source>, or this computer&apos;s clock is wrong (it says %1)</source>
        <translation>, oder die Uhr dieses Computers geht falsch (sie zeigt %1)</translation>
    </message>
    <message>
        <source>The certificate shown for %1 belongs to another name: the server&apos;s name is mistyped, or somebody is in between.</source>
        <translation>Das für %1 vorgezeigte Zertifikat gehört zu einem anderen Namen: Der Name des Servers ist vertippt, oder jemand sitzt dazwischen.</translation>
    </message>
    <message>
        <source>Nobody but %1 itself vouches for its certificate. If the server is your own, let this computer trust its certificate.</source>
        <translation>Für das Zertifikat von %1 bürgt niemand außer dem Server selbst. Wenn es Ihr eigener Server ist, lassen Sie diesen Computer dem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>This computer does not know who vouches for the certificate of %1: its list of authorities is old, or somebody is in between.</source>
        <translation>Dieser Computer kennt die Stelle nicht, die für das Zertifikat von %1 bürgt: Seine Liste der Zertifizierungsstellen ist veraltet, oder jemand sitzt dazwischen.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been revoked by the authority that issued it.</source>
        <translation>Das Zertifikat von %1 wurde von der Stelle widerrufen, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not believed%2.</source>
        <translation>Dem Zertifikat von %1 wurde nicht geglaubt%2.</translation>
    </message>
    <message>
        <source>The server lets nobody in without a password (%1).</source>
        <translation>Der Server lässt niemanden ohne Passwort herein (%1).</translation>
    </message>
    <message>
        <source>The interface of %1 has moved or closed: nothing is there any more (HTTP status %2).</source>
        <translation>Die Schnittstelle von %1 ist umgezogen oder geschlossen: Dort ist nichts mehr (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>%1 has moved or closed: nothing is there any more (HTTP status %2).</source>
        <translation>%1 ist umgezogen oder geschlossen: Dort ist nichts mehr (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>Look for news%1 and for a newer Doorplate; with the Custom Provider, check Custom Server and Custom Path.</source>
        <translation>Suchen Sie%1 nach Neuigkeiten und nach einem neueren Doorplate; beim eigenen Anbieter prüfen Sie „Eigener Server“ und „Eigener Pfad“.</translation>
    </message>
    <message>
        <source>%1 has had too many requests for now and asks for a pause (&quot;429&quot;).</source>
        <translation>%1 hat vorerst zu viele Anfragen bekommen und bittet um eine Pause („429“).</translation>
    </message>
    <message>
        <source>%1 has trouble at its end (HTTP status %2).</source>
        <translation>Bei %1 gibt es eine Störung (HTTP-Status %2).</translation>
    </message>
    <message>
        <source>%1 answered in a way that Doorplate does not know (HTTP status %2)%3.</source>
        <translation>%1 hat auf eine Weise geantwortet, die Doorplate nicht kennt (HTTP-Status %2)%3.</translation>
    </message>
    <message>
        <source>%1 could not be reached%2.</source>
        <translation>%1 war nicht zu erreichen%2.</translation>
    </message>
    <message>
        <source>Its server or your connection is down, so your names keep their old address for now.</source>
        <translation>Der Server dort oder Ihre Verbindung ist ausgefallen, darum behalten Ihre Namen vorerst die alte Adresse.</translation>
    </message>
    <message>
        <source>Whether the update arrived is not known, so it will be sent again.</source>
        <translation>Ob die Aktualisierung ankam, ist nicht bekannt; darum wird sie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It does not count as a success. A sign-in page of your network may be in between, or the provider has changed its interface.</source>
        <translation>Das zählt nicht als Erfolg. Vielleicht ist eine Anmeldeseite Ihres Netzes dazwischen, oder der Anbieter hat seine Schnittstelle geändert.</translation>
    </message>
    <message>
        <source>%1 answered something that cannot be understood%2.</source>
        <translation>%1 hat etwas Unverständliches geantwortet%2.</translation>
    </message>
    <message>
        <source>A setting of %1 cannot work, so nothing is sent. Correct the account, then press Resume.</source>
        <translation>Eine Einstellung von %1 kann nicht funktionieren, darum wird nichts gesendet. Berichtigen Sie das Konto und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>A setting of %1 cannot work, so nothing is sent: %2 Correct the account, then press Resume.</source>
        <extracomment>%2 says what is wrong, as a sentence or as a quoted value</extracomment>
        <translation>Eine Einstellung von %1 kann nicht funktionieren, darum wird nichts gesendet: %2 Berichtigen Sie das Konto und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>Es wurde kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>A file could not be read or written%1. What was stored before is untouched. Check the free space of the disk and the rights of the folder; Doorplate keeps trying.</source>
        <translation>Eine Datei konnte nicht gelesen oder geschrieben werden%1. Was vorher gespeichert war, ist unberührt. Prüfen Sie den freien Platz auf dem Datenträger und die Rechte des Ordners; Doorplate versucht es weiter.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>certificate not believed</source>
        <translation>Zertifikat nicht glaubwürdig</translation>
    </message>
    <message>
        <source>no address in its answer</source>
        <translation>keine Adresse in der Antwort</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>konnte nicht gefragt werden</translation>
    </message>
    <message>
        <source>The address has not changed, so nothing had to be sent.</source>
        <translation>Die Adresse hat sich nicht geändert, darum musste nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The account %1 is switched off. Nothing is checked or sent until you switch it on.</source>
        <translation>Das Konto %1 ist ausgeschaltet. Es wird nichts geprüft oder gesendet, bis Sie es einschalten.</translation>
    </message>
    <message>
        <source>The account %1 does not want this kind of address. Switch it on in the account if you do.</source>
        <translation>Das Konto %1 will diese Art von Adresse nicht. Schalten Sie sie im Konto ein, wenn Sie sie möchten.</translation>
    </message>
    <message>
        <source>No address could be agreed on.</source>
        <translation>Es ließ sich keine Adresse sicher feststellen.</translation>
    </message>
    <message>
        <source>No address could be agreed on (%1).</source>
        <translation>Es ließ sich keine Adresse sicher feststellen (%1).</translation>
    </message>
    <message>
        <source>Nothing is published until enough sources say the same.</source>
        <translation>Es wird nichts veröffentlicht, bis genügend Quellen dasselbe sagen.</translation>
    </message>
    <message>
        <source>It is too soon for another request to %1: sending more often gets names blocked.</source>
        <translation>Für eine weitere Anfrage an %1 ist es zu früh: Wer öfter sendet, dessen Namen werden gesperrt.</translation>
    </message>
    <message>
        <source>The password of %1 could not be had, so nothing was sent.</source>
        <translation>Das Passwort von %1 war nicht zu bekommen, darum wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The password of %1 could not be had, so nothing was sent: %2</source>
        <extracomment>%2 says why, as a sentence or a part of one</extracomment>
        <translation>Das Passwort von %1 war nicht zu bekommen, darum wurde nichts gesendet: %2</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password again in the account.</source>
        <translation>Entsperren Sie den Schlüsselbund oder geben Sie das Passwort im Konto neu ein.</translation>
    </message>
    <message>
        <source>Updates of %1 are stopped because %2 refused them%3. Check the account, then press Resume.</source>
        <translation>Aktualisierungen von %1 sind gestoppt, weil %2 sie abgelehnt hat%3. Prüfen Sie das Konto und drücken Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>A VPN is active%1. The address seen from outside is the VPN&apos;s, not your home&apos;s, so nothing is published. It goes on by itself when the VPN ends.</source>
        <translation>Ein VPN ist aktiv%1. Von außen sieht man die Adresse des VPN, nicht die Ihres Zuhauses, darum wird nichts veröffentlicht. Es geht von selbst weiter, wenn das VPN endet.</translation>
    </message>
    <message>
        <source>This network wants you to sign in first%1, so nothing can be believed or published. Sign in with a browser; it goes on by itself then.</source>
        <translation>Dieses Netz verlangt zuerst eine Anmeldung%1, darum ist keiner Auskunft zu trauen und es wird nichts veröffentlicht. Melden Sie sich mit einem Browser an; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>This computer is in another network%1. Its address is not your home&apos;s, so nothing is published. It goes on by itself when you are home.</source>
        <translation>Dieser Computer ist in einem fremden Netz%1. Dessen Adresse ist nicht die Ihres Zuhauses, darum wird nichts veröffentlicht. Es geht von selbst weiter, wenn Sie zu Hause sind.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Your names stay as they are; it goes on by itself when the connection is back.</source>
        <translation>Es besteht keine Verbindung zum Internet. Ihre Namen bleiben, wie sie sind; es geht von selbst weiter, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Doorplate is paused. Nothing is checked or sent until you end the pause.</source>
        <translation>Doorplate pausiert. Es wird nichts geprüft oder gesendet, bis Sie die Pause beenden.</translation>
    </message>
    <message>
        <source>The address has changed, so %1 is sent.</source>
        <translation>Die Adresse hat sich geändert, darum wird %1 gesendet.</translation>
    </message>
    <message>
        <source>Nothing was published from here yet, so %1 is sent.</source>
        <translation>Von hier wurde noch nichts veröffentlicht, darum wird %1 gesendet.</translation>
    </message>
    <message>
        <source>The provider forgets names that are never confirmed, so %1 is sent again.</source>
        <translation>Der Anbieter vergisst Namen, die nie bestätigt werden, darum wird %1 erneut gesendet.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers answer something else, so %1 is sent again.</source>
        <translation>Die Nameserver der Zone antworten etwas anderes, darum wird %1 erneut gesendet.</translation>
    </message>
    <message>
        <source>You asked for it, so %1 is sent again.</source>
        <translation>Sie haben es verlangt, darum wird %1 erneut gesendet.</translation>
    </message>
    <message>
        <source>The last attempt failed, so %1 is sent again.</source>
        <translation>Der letzte Versuch ist gescheitert, darum wird %1 erneut gesendet.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 ist aktuell.</translation>
    </message>
    <message>
        <source>%1 points to %2.</source>
        <translation>%1 zeigt auf %2.</translation>
    </message>
    <message>
        <source>%1 points to %2 since %3.</source>
        <translation>%1 zeigt auf %2 (seit %3).</translation>
    </message>
    <message>
        <source>%1 could not be brought up to date.</source>
        <translation>%1 konnte nicht aktualisiert werden.</translation>
    </message>
    <message>
        <source>%1 is not checked now: Doorplate is paused, or the account is switched off.</source>
        <translation>%1 wird zurzeit nicht geprüft: Doorplate pausiert, oder das Konto ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 has not been checked since %2, although it should have been.</source>
        <translation>%1 wurde nicht mehr geprüft (zuletzt %2), obwohl es an der Zeit gewesen wäre.</translation>
    </message>
    <message>
        <source>%1 has not been checked lately, although it should have been.</source>
        <translation>%1 wurde in letzter Zeit nicht geprüft, obwohl es an der Zeit gewesen wäre.</translation>
    </message>
    <message>
        <source>Press Update now; if that does not help, start Doorplate again.</source>
        <translation>Drücken Sie „Jetzt aktualisieren“; hilft das nicht, starten Sie Doorplate neu.</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Wird aktualisiert …</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Wartet auf Netz</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>Not checked lately</source>
        <translation>Länger nicht geprüft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Trying again at %1</source>
        <translation>Neuer Versuch: %1</translation>
    </message>
    <message>
        <source>Not checked since %1</source>
        <translation>Zuletzt geprüft: %1</translation>
    </message>
    <message>
        <source>%1 is being checked now.</source>
        <translation>%1 wird gerade geprüft.</translation>
    </message>
    <message>
        <source>%1 has not been checked yet.</source>
        <translation>%1 wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers answer with %1%2.</source>
        <translation>Die Nameserver der Zone antworten mit %1%2.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers have no address for this name yet.</source>
        <translation>Die Nameserver der Zone haben für diesen Namen noch keine Adresse.</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers still answer with %1.</source>
        <translation>Die Nameserver der Zone antworten noch mit %1.</translation>
    </message>
    <message>
        <source>That is usual for some minutes after an update, and nothing needs doing.</source>
        <translation>Das ist in den ersten Minuten nach einer Aktualisierung üblich; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Others may see the old address for up to %1 more.</source>
        <translation>Andere sehen die alte Adresse womöglich noch eine Weile (höchstens %1).</translation>
    </message>
    <message>
        <source>The zone&apos;s own servers answer with %1, which Doorplate never sent. Somebody may have edited the record; if it stays so, your address is sent again.</source>
        <translation>Die Nameserver der Zone antworten mit %1, was Doorplate nie gesendet hat. Vielleicht hat jemand den Eintrag geändert; bleibt es so, wird Ihre Adresse erneut gesendet.</translation>
    </message>
    <message>
        <source>a public address</source>
        <translation>eine öffentliche Adresse</translation>
    </message>
    <message>
        <source>no real address</source>
        <translation>keine wirkliche Adresse</translation>
    </message>
    <message>
        <source>an address of this computer itself</source>
        <translation>eine Adresse dieses Computers selbst</translation>
    </message>
    <message>
        <source>a private address (RFC 1918)</source>
        <translation>eine private Adresse (RFC 1918)</translation>
    </message>
    <message>
        <source>an address that your internet provider shares among customers (CGNAT)</source>
        <translation>eine Adresse, die Ihr Internetanbieter unter Kunden aufteilt (CGNAT)</translation>
    </message>
    <message>
        <source>an address that is valid on the local cable only</source>
        <translation>eine Adresse, die nur im eigenen Netzsegment gilt</translation>
    </message>
    <message>
        <source>a private IPv6 address</source>
        <translation>eine private IPv6-Adresse</translation>
    </message>
    <message>
        <source>an address that is reserved for examples</source>
        <translation>eine Adresse, die für Beispiele reserviert ist</translation>
    </message>
    <message>
        <source>an address that is reserved for measurements</source>
        <translation>eine Adresse, die für Messungen reserviert ist</translation>
    </message>
    <message>
        <source>an address of a group, not of one computer</source>
        <translation>eine Adresse einer Gruppe, nicht eines einzelnen Computers</translation>
    </message>
    <message>
        <source>an address that is not in use</source>
        <translation>eine Adresse, die nicht vergeben ist</translation>
    </message>
    <message>
        <source>an address of an IPv6 tunnel of old (6to4, Teredo)</source>
        <translation>eine Adresse eines alten IPv6-Tunnels (6to4, Teredo)</translation>
    </message>
    <message>
        <source>an IPv4 address in IPv6 clothes</source>
        <translation>eine als IPv6 verkleidete IPv4-Adresse</translation>
    </message>
    <message>
        <source>a VPN is active%1</source>
        <translation>ein VPN ist aktiv%1</translation>
    </message>
    <message>
        <source>the network wants you to sign in first%1</source>
        <translation>das Netz verlangt zuerst eine Anmeldung%1</translation>
    </message>
    <message>
        <source>this is not the home network%1</source>
        <translation>dies ist nicht das Heimnetz%1</translation>
    </message>
    <message>
        <source>there is no network%1</source>
        <translation>es gibt kein Netz%1</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>beim Start</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
    <message>
        <source>at your wish</source>
        <translation>auf Ihren Wunsch</translation>
    </message>
    <message>
        <source>because the network changed</source>
        <translation>weil sich das Netz geändert hat</translation>
    </message>
    <message>
        <source>after sleep</source>
        <translation>nach dem Ruhezustand</translation>
    </message>
    <message>
        <source>because the router reported a change</source>
        <translation>weil der Router eine Änderung gemeldet hat</translation>
    </message>
    <message>
        <source>because the account was edited</source>
        <translation>weil das Konto geändert wurde</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Choose a provider.</source>
        <translation>Wählen Sie einen Anbieter.</translation>
    </message>
    <message>
        <source>Enter at least one name, such as home.example.com.</source>
        <translation>Geben Sie mindestens einen Namen ein, etwa home.example.com.</translation>
    </message>
    <message>
        <source>Enter the name of the update server, such as update.example.com.</source>
        <translation>Geben Sie den Namen des Update-Servers ein, etwa update.example.com.</translation>
    </message>
    <message>
        <source>Enter what follows the server&apos;s name, such as /update?hostname=.</source>
        <translation>Geben Sie ein, was auf den Servernamen folgt, etwa /update?hostname=.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n name(s) are possible here. Put the others into an account of their own.</source>
        <translation>
            <numerusform>Hier ist höchstens %n Name möglich. Legen Sie für die übrigen ein eigenes Konto an.</numerusform>
            <numerusform>Hier sind höchstens %n Namen möglich. Legen Sie für die übrigen ein eigenes Konto an.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a complete name. Write it in full, such as home.example.com.</source>
        <translation>„%1“ ist kein vollständiger Name. Schreiben Sie ihn ganz aus, etwa home.example.com.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Once is enough.</source>
        <translation>%1 steht hier zweimal. Einmal genügt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a host name. Letters, digits, hyphens and dots are possible, such as home.example.com.</source>
        <translation>„%1“ ist kein Hostname. Möglich sind Buchstaben, Ziffern, Bindestriche und Punkte, etwa home.example.com.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;. Choose one from the list.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>This provider has closed and takes no updates any more.</source>
        <translation>Dieser Anbieter hat geschlossen und nimmt keine Aktualisierungen mehr an.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here. Enter a name, and a port if there is one, such as update.example.com:8080.</source>
        <translation>„%1“ ist hier nicht zu verstehen. Geben Sie einen Namen ein und, falls nötig, einen Port, etwa update.example.com:8080.</translation>
    </message>
    <message>
        <source>http:// or https:// does not belong here. Enter the server&apos;s name in the field above, and here what follows it, from the first / on.</source>
        <translation>http:// oder https:// gehört nicht hierher. Geben Sie den Servernamen im Feld darüber ein und hier, was darauf folgt, vom ersten / an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no meaning here. Possible are %h (host name), %u (user name), %p (password), %i (address) and %% (a percent sign).</source>
        <translation>„%1“ hat hier keine Bedeutung. Möglich sind %h (Hostname), %u (Benutzername), %p (Passwort), %i (Adresse) und %% (ein Prozentzeichen).</translation>
    </message>
    <message>
        <source>A % stands alone at the end. Write %% for a percent sign.</source>
        <translation>Am Ende steht ein einzelnes %. Schreiben Sie %% für ein Prozentzeichen.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n second(s): checking more often gets computers blocked.</source>
        <translation>
            <numerusform>Mindestens %n Sekunde: Wer öfter prüft, wird gesperrt.</numerusform>
            <numerusform>Mindestens %n Sekunden: Wer öfter prüft, wird gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n second(s), which is ten days.</source>
        <translation>
            <numerusform>Höchstens %n Sekunde, das sind zehn Tage.</numerusform>
            <numerusform>Höchstens %n Sekunden, das sind zehn Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another account has this name already. Choose a different one.</source>
        <translation>Ein anderes Konto heißt schon so. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a line break or another invisible character in it. Take it out.</source>
        <translation>Darin ist ein Zeilenumbruch oder ein anderes unsichtbares Zeichen. Nehmen Sie es heraus.</translation>
    </message>
    <message numerus="yes">
        <source>This is too long. At most %n character(s) are possible.</source>
        <translation>
            <numerusform>Das ist zu lang. Möglich ist höchstens %n Zeichen.</numerusform>
            <numerusform>Das ist zu lang. Möglich sind höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>IPv4 and IPv6 are both off, so there is nothing to publish. Switch one of them on.</source>
        <translation>IPv4 und IPv6 sind beide ausgeschaltet, so gibt es nichts zu veröffentlichen. Schalten Sie eines davon ein.</translation>
    </message>
    <message>
        <source>This provider does not take %1 addresses. Switch them off.</source>
        <translation>Dieser Anbieter nimmt keine %1-Adressen an. Schalten Sie sie aus.</translation>
    </message>
    <message>
        <source>There is no address source &quot;%1&quot;. Choose one from the list.</source>
        <translation>Eine Adressquelle „%1“ gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Without SSL, anybody on the way can read the password. Switch SSL on if the server offers it.</source>
        <translation>Ohne SSL kann jeder auf dem Weg das Passwort mitlesen. Schalten Sie SSL ein, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>This provider has no use for this field, so it is ignored. You may empty it.</source>
        <translation>Dieser Anbieter braucht dieses Feld nicht, darum wird es nicht beachtet. Sie können es leeren.</translation>
    </message>
    <message>
        <source>There is a password in this text, and it would be stored for all to read. Enter it in the password field instead.</source>
        <translation>In diesem Text steht ein Passwort, und es würde für alle lesbar gespeichert. Geben Sie es stattdessen im Passwortfeld ein.</translation>
    </message>
    <message>
        <source>Now pointing home</source>
        <translation>Zeigt jetzt nach Hause</translation>
    </message>
    <message>
        <source>Your IPv6 address changed</source>
        <translation>Ihre IPv6-Adresse hat sich geändert</translation>
    </message>
    <message>
        <source>Your address changed</source>
        <translation>Ihre Adresse hat sich geändert</translation>
    </message>
    <message>
        <source>%1 follows.</source>
        <translation>%1 folgt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more name(s) follow.</source>
        <translation>
            <numerusform>%1 und %n weiterer Name folgen.</numerusform>
            <numerusform>%1 und %n weitere Namen folgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 follows; it was wrong for %2.</source>
        <translation>%1 folgt; der Name war %2 lang falsch.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more name(s) follow; they were wrong for %2.</source>
        <translation>
            <numerusform>%1 und %n weiterer Name folgen; sie waren %2 lang falsch.</numerusform>
            <numerusform>%1 und %n weitere Namen folgen; sie waren %2 lang falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now points to %2.</source>
        <translation>%1 zeigt jetzt auf %2.</translation>
    </message>
    <message>
        <source>%1 now point to %2.</source>
        <extracomment>%1 is a list: &quot;home.example.com and 2 more names&quot;</extracomment>
        <translation>%1 zeigen jetzt auf %2.</translation>
    </message>
    <message>
        <source>%1 → %2.</source>
        <translation>%1 → %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s) of this account are affected.</source>
        <translation>
            <numerusform>%n weiterer Name dieses Kontos ist betroffen.</numerusform>
            <numerusform>%n weitere Namen dieses Kontos sind betroffen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well again with %1.</source>
        <translation>Mit %1 ist alles wieder in Ordnung.</translation>
    </message>
    <message>
        <source>%1 points to %2 again.</source>
        <translation>%1 zeigt wieder auf %2.</translation>
    </message>
    <message>
        <source>%1 point to %2 again.</source>
        <translation>%1 zeigen wieder auf %2.</translation>
    </message>
    <message>
        <source>The trouble began at %1 and lasted %2.</source>
        <translation>Beginn der Störung: %1; Dauer: %2.</translation>
    </message>
    <message>
        <source>%1 is up to date again</source>
        <translation>%1 ist wieder aktuell</translation>
    </message>
    <message>
        <source>%1 is not being checked</source>
        <translation>%1 wird nicht geprüft</translation>
    </message>
    <message>
        <source>%1 is not up to date</source>
        <translation>%1 ist nicht aktuell</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 braucht Sie</translation>
    </message>
    <message>
        <source>Updates of %1 are held</source>
        <translation>Aktualisierungen von %1 sind angehalten</translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message numerus="yes">
        <source>in %n hour(s)</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Der Anbieter</translation>
    </message>
    <message>
        <source>this account</source>
        <extracomment>%1 is the name of an account, or of a piece of text, that is quoted</extracomment>
        <translation>diesem Konto</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source> at %1</source>
        <extracomment>follows &quot;sign in&quot; or &quot;look&quot;: where; %1 is a web address</extracomment>
        <translation> unter %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day of the week and a time: &quot;Tuesday 04:12&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>MMMM d</source>
        <extracomment>a date without its year, in Qt&apos;s date format: 12 March, March 12</extracomment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Doorplate tries again by itself.</source>
        <translation>Doorplate versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Doorplate tries again in a moment.</source>
        <translation>Doorplate versucht es gleich erneut.</translation>
    </message>
    <message>
        <source>Doorplate tries again in %1 s.</source>
        <translation>Doorplate versucht es in %1 s erneut.</translation>
    </message>
    <message>
        <source>Doorplate tries again at %1.</source>
        <translation>Doorplate versucht es um %1 erneut.</translation>
    </message>
    <message>
        <source>Doorplate tries again on %1 at %2.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Doorplate versucht es am %1 um %2 erneut.</translation>
    </message>
    <message>
        <source>Doorplate checks again by itself.</source>
        <translation>Doorplate prüft von selbst erneut.</translation>
    </message>
    <message>
        <source>The next check is in a moment.</source>
        <translation>Die nächste Prüfung ist gleich.</translation>
    </message>
    <message>
        <source>The next check is in %1 s.</source>
        <translation>Die nächste Prüfung ist in %1 s.</translation>
    </message>
    <message>
        <source>The next check is at %1.</source>
        <translation>Die nächste Prüfung ist um %1.</translation>
    </message>
    <message>
        <source>The next check is on %1 at %2.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Die nächste Prüfung ist am %1 um %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more name(s)</source>
        <translation>
            <numerusform>%1 und %n weiterer Name</numerusform>
            <numerusform>%1 und %n weitere Namen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>this is not a folder</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the lock file cannot be made</source>
        <translation>die Sperrdatei lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>there is no keychain here, because this is not a desktop session (no session bus)</source>
        <translation>hier gibt es keinen Schlüsselbund, weil dies keine Desktop-Sitzung ist (kein Sitzungsbus)</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>no keychain service is running in this session</source>
        <translation>in dieser Sitzung läuft kein Schlüsselbund-Dienst</translation>
    </message>
    <message>
        <source>the keychain service does not answer</source>
        <translation>der Schlüsselbund-Dienst antwortet nicht</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>keep everything below this folder</source>
        <translation>alles unter diesem Ordner ablegen</translation>
    </message>
    <message>
        <source>answer with one JSON document</source>
        <translation>mit einem JSON-Dokument antworten</translation>
    </message>
    <message>
        <source>tell on standard error what is being done</source>
        <translation>auf der Standardfehlerausgabe sagen, was geschieht</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version zeigen</translation>
    </message>
    <message>
        <source>Usage: doorplatectl [--profile DIR] [--json] COMMAND …</source>
        <translation>Aufruf: doorplatectl [--profile DIR] [--json] COMMAND …</translation>
    </message>
    <message>
        <source>&quot;doorplatectl COMMAND --help&quot; tells more about one.</source>
        <translation>„doorplatectl COMMAND --help“ sagt mehr zu einem Befehl.</translation>
    </message>
    <message>
        <source>Usage: doorplatectl %1 %2</source>
        <translation>Aufruf: doorplatectl %1 %2</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. &quot;doorplatectl --help&quot; lists them.</source>
        <translation>Einen Befehl „%1“ gibt es nicht. „doorplatectl --help“ zeigt alle.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a name.</source>
        <translation>„%1“ braucht einen Namen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much for &quot;%2&quot;.</source>
        <translation>„%1“ ist zu viel für „%2“.</translation>
    </message>
    <message>
        <source>--profile needs a folder.</source>
        <translation>--profile braucht einen Ordner.</translation>
    </message>
</context>
<context>
    <name>SecretKeeping</name>
    <message>
        <source>The provider needs a secret (%1), and nobody is there to be asked. Use --password-stdin, --password-file FILE or --password-command CMD.</source>
        <translation>Der Anbieter braucht ein Geheimnis (%1), und niemand ist da, der gefragt werden könnte. Nehmen Sie --password-stdin, --password-file FILE oder --password-command CMD.</translation>
    </message>
    <message>
        <source>%1 (not shown): </source>
        <translation>%1 (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Nothing was entered for &quot;%1&quot;.</source>
        <translation>Für „%1“ wurde nichts eingegeben.</translation>
    </message>
</context>
<context>
    <name>SessionSecrets</name>
    <message>
        <source>the memory of this program</source>
        <translation>der Arbeitsspeicher dieses Programms</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“accounts” is not a list</source>
        <translation>„accounts“ ist keine Liste</translation>
    </message>
    <message>
        <source>One entry of the accounts is not an account and is left alone.</source>
        <translation>Ein Eintrag unter den Konten ist kein Konto und bleibt unberührt.</translation>
    </message>
    <message>
        <source>The accounts could not be saved: %1</source>
        <translation>Die Konten konnten nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>name: another account is called “%1” too</source>
        <translation>name: Ein anderes Konto heißt ebenfalls „%1“</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <translation>Konto „%1“: %2</translation>
    </message>
    <message>
        <source>another account is called “%1” too</source>
        <translation>ein anderes Konto heißt ebenfalls „%1“</translation>
    </message>
    <message>
        <source>there is an account with this id already</source>
        <translation>ein Konto mit dieser Kennung gibt es schon</translation>
    </message>
    <message>
        <source>there is no such account</source>
        <translation>ein solches Konto gibt es nicht</translation>
    </message>
    <message>
        <source>%1: “%2” is not a host name</source>
        <translation>%1: „%2“ ist kein Hostname</translation>
    </message>
    <message>
        <source>%1: %2 seconds is not between %3 and %4</source>
        <translation>%1: %2 Sekunden liegen nicht zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1: this must be auto, off or the name of a source</source>
        <translation>%1: Das muss auto, off oder der Name einer Quelle sein</translation>
    </message>
    <message>
        <source>a group in braces</source>
        <translation>eine Gruppe in geschweiften Klammern</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1.%2: this says where the secret is to be had: {&quot;command&quot;: …}, {&quot;file&quot;: …} or {&quot;ask&quot;: true}; the secret itself does not belong here</source>
        <translation>%1.%2: Das sagt, woher das Geheimnis kommt: {&quot;command&quot;: …}, {&quot;file&quot;: …} oder {&quot;ask&quot;: true}; das Geheimnis selbst gehört nicht hierher</translation>
    </message>
    <message>
        <source>%1: a password does not belong in this file. Remove it here and type it into the account&apos;s window, which keeps it in the keychain</source>
        <translation>%1: Ein Passwort gehört nicht in diese Datei. Entfernen Sie es hier und geben Sie es im Fenster des Kontos ein, das es im Schlüsselbund ablegt</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>die Datei ist zu groß</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line 1: a “{” is missing at the beginning</source>
        <translation>Zeile 1: Am Anfang fehlt ein „{“</translation>
    </message>
    <message>
        <source>there are too many files kept aside</source>
        <translation>es liegen schon zu viele beiseitegelegte Dateien da</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>%1: this must be %2, not %3</source>
        <translation>%1: Das muss %2 sein, nicht %3</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1: this must be a whole number</source>
        <translation>%1: Das muss eine ganze Zahl sein</translation>
    </message>
    <message>
        <source>%1: %2 is not between %3 and %4</source>
        <translation>%1: %2 liegt nicht zwischen %3 und %4</translation>
    </message>
    <message>
        <source>its “version” is not a number that Doorplate knows</source>
        <translation>die „version“ darin ist keine Zahl, die Doorplate kennt</translation>
    </message>
    <message>
        <source>it was written by a newer Doorplate (version %1 of the file; this one knows %2)</source>
        <translation>sie wurde von einem neueren Doorplate geschrieben (Version %1 der Datei; dieses kennt %2)</translation>
    </message>
    <message>
        <source>not a record of the history: %1</source>
        <translation>kein Eintrag des Verlaufs: %1</translation>
    </message>
    <message>
        <source>%1: “%2” is none of errors, normal, detailed</source>
        <translation>%1: „%2“ ist weder errors noch normal noch detailed</translation>
    </message>
    <message>
        <source>Settings: %1. The default is used.</source>
        <translation>Einstellungen: %1. Es gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>“hosts” is not a list</source>
        <translation>„hosts“ ist keine Liste</translation>
    </message>
    <message>
        <source>What was remembered about one host could not be read; it is checked as if new.</source>
        <translation>Was über einen Namen gemerkt war, war nicht zu lesen; er wird geprüft, als wäre er neu.</translation>
    </message>
    <message>
        <source>Not everything that was remembered about %1 could be read: %2.</source>
        <translation>Nicht alles, was über %1 gemerkt war, war zu lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%2), and it cannot be moved out of the way. Nothing is saved there until you mend or remove it.</source>
        <translation>%1 ist nicht zu verstehen (%2) und lässt sich nicht beiseitelegen. Dort wird nichts gespeichert, bis Sie die Datei in Ordnung bringen oder entfernen.</translation>
    </message>
    <message>
        <source>%1 cannot be understood (%2). It was kept as %3, and Doorplate starts without it.</source>
        <translation>%1 ist nicht zu verstehen (%2). Die Datei wurde als %3 aufgehoben, und Doorplate beginnt ohne sie.</translation>
    </message>
    <message>
        <source>%1 could not be read, so it is not written over either</source>
        <translation>%1 war nicht zu lesen und wird darum auch nicht überschrieben</translation>
    </message>
    <message>
        <source>%1 was written by a newer Doorplate and is left alone</source>
        <translation>%1 wurde von einem neueren Doorplate geschrieben und bleibt unberührt</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while Doorplate was running. The change was kept as %2.</source>
        <translation>%1 wurde von anderer Seite geändert, während Doorplate lief. Die Änderung wurde als %2 aufgehoben.</translation>
    </message>
</context>
<context>
    <name>doorplate::AccountCommand</name>
    <message>
        <source>There is no account with the name &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The password could not be kept: %1. On a machine without a keychain use --password-file FILE (mode 0600) or --password-command CMD.</source>
        <translation>Das Passwort konnte nicht abgelegt werden: %1. Auf einem Rechner ohne Schlüsselbund nehmen Sie --password-file FILE (Modus 0600) oder --password-command CMD.</translation>
    </message>
    <message>
        <source>all accounts</source>
        <translation>alle Konten</translation>
    </message>
    <message>
        <source>one account with its fields</source>
        <translation>ein Konto mit seinen Feldern</translation>
    </message>
    <message>
        <source>a new account</source>
        <translation>ein neues Konto</translation>
    </message>
    <message>
        <source>change fields of an account</source>
        <translation>Felder eines Kontos ändern</translation>
    </message>
    <message>
        <source>try again after the provider refused</source>
        <translation>nach einer Ablehnung des Anbieters neu versuchen</translation>
    </message>
    <message>
        <source>remove an account and its passwords</source>
        <translation>ein Konto und seine Passwörter entfernen</translation>
    </message>
</context>
<context>
    <name>doorplate::CheckCommand</name>
    <message>
        <source>This computer has the public address itself.</source>
        <translation>Dieser Computer hat die öffentliche Adresse selbst.</translation>
    </message>
    <message>
        <source>The public address belongs to a router before this computer.</source>
        <translation>Die öffentliche Adresse gehört einem Router vor diesem Computer.</translation>
    </message>
    <message>
        <source>There are two routers, one behind the other: connections from outside need a forwarding in both.</source>
        <translation>Zwei Router stehen hintereinander: Verbindungen von außen brauchen in beiden eine Weiterleitung.</translation>
    </message>
    <message>
        <source>The public address is shared with other customers (carrier-grade NAT): connections from outside do not arrive here.</source>
        <translation>Die öffentliche Adresse wird mit anderen Kunden geteilt (Carrier-grade NAT): Verbindungen von außen kommen hier nicht an.</translation>
    </message>
    <message>
        <source>SOURCE</source>
        <translation>QUELLE</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>WEG</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>DAUER</translation>
    </message>
    <message>
        <source>no address was agreed</source>
        <translation>keine Adresse festgestellt</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No address was agreed: no source was asked.</source>
        <translation>Keine Adresse festgestellt: Es wurde keine Quelle gefragt.</translation>
    </message>
    <message>
        <source>what each source says the public address is, and what was agreed</source>
        <translation>welche öffentliche Adresse jede Quelle nennt und was daraus folgt</translation>
    </message>
</context>
<context>
    <name>doorplate::ControlJob</name>
    <message>
        <source>the running program ended before it answered</source>
        <translation>das laufende Programm endete, bevor es antwortete</translation>
    </message>
    <message>
        <source>the running program did not answer in time</source>
        <translation>das laufende Programm hat nicht rechtzeitig geantwortet</translation>
    </message>
</context>
<context>
    <name>doorplate::ControlServer</name>
    <message>
        <source>%1 is not a folder that only you can enter</source>
        <translation>%1 ist kein Ordner, zu dem nur Sie Zutritt haben</translation>
    </message>
</context>
<context>
    <name>doorplate::CredentialsJob</name>
    <message>
        <source>the file %1 cannot be read: %2</source>
        <translation>die Datei %1 ist nicht zu lesen: %2</translation>
    </message>
    <message>
        <source>other users of this computer may read the file %1; make it yours alone with &quot;chmod 600&quot;</source>
        <translation>andere Benutzer dieses Computers dürfen die Datei %1 lesen; beschränken Sie das mit „chmod 600“ auf sich</translation>
    </message>
    <message>
        <source>the password command cannot be started</source>
        <translation>der Passwort-Befehl lässt sich nicht starten</translation>
    </message>
    <message>
        <source>the password command ended with error %1</source>
        <translation>der Passwort-Befehl endete mit Fehler %1</translation>
    </message>
    <message>
        <source>the password command did not end within 15 seconds</source>
        <translation>der Passwort-Befehl endete nicht innerhalb von 15 Sekunden</translation>
    </message>
    <message>
        <source>it has to be typed again after each start</source>
        <translation>es muss nach jedem Start neu eingegeben werden</translation>
    </message>
    <message>
        <source>nothing is stored for &quot;%1&quot;</source>
        <translation>für „%1“ ist nichts gespeichert</translation>
    </message>
</context>
<context>
    <name>doorplate::DemoCommand</name>
    <message>
        <source>Doorplate rehearses on this computer alone: a page that tells the address, a provider and a name server, all on 127.0.0.1. Nothing leaves the computer, and nothing of it is kept.</source>
        <translation>Doorplate probt allein auf diesem Computer: eine Seite, die die Adresse nennt, ein Anbieter und ein Nameserver, alle auf 127.0.0.1. Nichts verlässt den Computer, und nichts davon bleibt zurück.</translation>
    </message>
    <message>
        <source>The provider is asked, and answers: %1</source>
        <translation>Der Anbieter wird gefragt und antwortet: %1</translation>
    </message>
    <message>
        <source>1. A new account. The world sees this home at %1.</source>
        <translation>1. Ein neues Konto. Die Welt sieht dieses Zuhause unter %1.</translation>
    </message>
    <message>
        <source>2. At night the line is cut and comes back with another address: %1 instead of %2.</source>
        <translation>2. In der Nacht wird die Leitung getrennt und kommt mit einer anderen Adresse zurück: %1 statt %2.</translation>
    </message>
    <message>
        <source>3. The address moves again, to %1; but somebody mistyped the password.</source>
        <translation>3. Die Adresse wechselt wieder, zu %1; aber jemand hat das Passwort vertippt.</translation>
    </message>
    <message>
        <source>The next check sends nothing, so the account does not get locked.</source>
        <translation>Die nächste Prüfung sendet nichts, so wird das Konto nicht gesperrt.</translation>
    </message>
    <message>
        <source>The next check sent the wrong password again, which must not be.</source>
        <translation>Die nächste Prüfung hat das falsche Passwort noch einmal gesendet; das darf nicht sein.</translation>
    </message>
    <message>
        <source>4. The password is put right, and Resume pressed.</source>
        <translation>4. Das Passwort wird berichtigt und „Fortsetzen“ gedrückt.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>The name server says: %1 is %2. That is right.</source>
        <translation>Der Nameserver sagt: %1 ist %2. Das stimmt.</translation>
    </message>
    <message>
        <source>The name server says: %1 is %2. That is wrong.</source>
        <translation>Der Nameserver sagt: %1 ist %2. Das ist falsch.</translation>
    </message>
    <message>
        <source>The names followed the address each time. To keep a name of yours pointed home: doorplatectl account add --help</source>
        <translation>Die Namen sind der Adresse jedes Mal gefolgt. Damit ein Name von Ihnen nach Hause zeigt: doorplatectl account add --help</translation>
    </message>
    <message>
        <source>The names did not follow. This should not happen; please report it with the lines above.</source>
        <translation>Die Namen sind nicht gefolgt. Das sollte nicht vorkommen; bitte melden Sie es mit den Zeilen darüber.</translation>
    </message>
    <message>
        <source>the whole story on this computer alone; ends by itself</source>
        <translation>die ganze Geschichte allein auf diesem Computer; endet von selbst</translation>
    </message>
</context>
<context>
    <name>doorplate::HistoryCommand</name>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json und --format %1 widersprechen sich.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>VON</translation>
    </message>
    <message>
        <source>TO</source>
        <translation>NACH</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANTWORT</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Es ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>UNTIL</source>
        <translation>BIS</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>address changes and updates</source>
        <translation>Adresswechsel und Aktualisierungen</translation>
    </message>
    <message>
        <source>table (the usual), csv or json</source>
        <translation>table (üblich), csv oder json</translation>
    </message>
</context>
<context>
    <name>doorplate::KeychainStore</name>
    <message>
        <source>access to the keychain was refused by the person at the keyboard</source>
        <translation>der Zugriff auf den Schlüsselbund wurde an der Tastatur verweigert</translation>
    </message>
    <message>
        <source>the keychain is locked or refuses access</source>
        <translation>der Schlüsselbund ist gesperrt oder verweigert den Zugriff</translation>
    </message>
    <message>
        <source>there is no keychain service on this system</source>
        <translation>auf diesem System gibt es keinen Schlüsselbund-Dienst</translation>
    </message>
    <message>
        <source>the keychain could not delete the entry</source>
        <translation>der Schlüsselbund konnte den Eintrag nicht löschen</translation>
    </message>
    <message>
        <source>the keychain failed without saying why</source>
        <translation>der Schlüsselbund ist gescheitert, ohne zu sagen, warum</translation>
    </message>
    <message>
        <source>the keychain says: %1</source>
        <translation>der Schlüsselbund sagt: %1</translation>
    </message>
    <message>
        <source>the keychain did not answer in time</source>
        <translation>der Schlüsselbund hat nicht rechtzeitig geantwortet</translation>
    </message>
</context>
<context>
    <name>doorplate::ProvidersCommand</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;. &quot;doorplatectl providers&quot; lists all of them.</source>
        <translation>Einen Anbieter „%1“ gibt es nicht. „doorplatectl providers“ zeigt alle.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>IPV6</source>
        <translation>IPV6</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>It takes IPv6 addresses.</source>
        <translation>Er nimmt IPv6-Adressen an.</translation>
    </message>
    <message>
        <source>It takes IPv4 addresses only.</source>
        <translation>Er nimmt nur IPv4-Adressen an.</translation>
    </message>
    <message>
        <source>Several names go in one request.</source>
        <translation>Mehrere Namen gehen in einer Anfrage.</translation>
    </message>
    <message>
        <source>Each name is a request of its own.</source>
        <translation>Jeder Name ist eine eigene Anfrage.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>FELD</translation>
    </message>
    <message>
        <source>OPTION</source>
        <translation>OPTION</translation>
    </message>
    <message>
        <source>LABEL</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>NEEDED</source>
        <translation>NÖTIG</translation>
    </message>
    <message>
        <source>WHERE TO FIND IT</source>
        <translation>WO ES ZU FINDEN IST</translation>
    </message>
    <message>
        <source>all providers, or one with its fields</source>
        <translation>alle Anbieter, oder einer mit seinen Feldern</translation>
    </message>
</context>
<context>
    <name>doorplate::Reach</name>
    <message>
        <source>Another Doorplate (process %1) uses this profile and does not answer.</source>
        <translation>Ein anderes Doorplate (Prozess %1) benutzt dieses Profil und antwortet nicht.</translation>
    </message>
    <message>
        <source>Another Doorplate uses this profile and does not answer.</source>
        <translation>Ein anderes Doorplate benutzt dieses Profil und antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>doorplate::Rehearsal</name>
    <message>
        <source>the rehearsal found no free port on this computer</source>
        <translation>der Probelauf fand auf diesem Computer keinen freien Port</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>doorplate::RemoveCommand</name>
    <message>
        <source>Its password could not be taken out of the keychain: %1.</source>
        <translation>Sein Passwort ließ sich nicht aus dem Schlüsselbund nehmen: %1.</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot; was removed.</source>
        <translation>Das Konto „%1“ wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>doorplate::ResumeCommand</name>
    <message>
        <source>Tried again from now on: %1.</source>
        <translation>Ab jetzt wieder versucht: %1.</translation>
    </message>
</context>
<context>
    <name>doorplate::RunCommand</name>
    <message>
        <source>There is no account yet. &quot;doorplatectl account add --help&quot; shows how to add one; this program takes it up at once.</source>
        <translation>Es gibt noch kein Konto. „doorplatectl account add --help“ zeigt, wie man eines anlegt; dieses Programm übernimmt es sofort.</translation>
    </message>
    <message>
        <source>Other programs cannot reach this one: %1</source>
        <translation>Andere Programme können dieses nicht erreichen: %1</translation>
    </message>
    <message>
        <source>keep updating until stopped, without a desktop</source>
        <translation>laufend aktualisieren, bis zum Abbruch, ohne Desktop</translation>
    </message>
</context>
<context>
    <name>doorplate::StatusCommand</name>
    <message>
        <source>Doorplate is running.</source>
        <translation>Doorplate läuft.</translation>
    </message>
    <message>
        <source>Doorplate is not running.</source>
        <translation>Doorplate läuft nicht.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>No names yet. &quot;doorplatectl account add --help&quot; shows how to add an account.</source>
        <translation>Noch keine Namen. „doorplatectl account add --help“ zeigt, wie man ein Konto anlegt.</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>SINCE</source>
        <translation>SEIT</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>NÄCHSTES MAL</translation>
    </message>
    <message>
        <source>per name: address, state, since when, last answer, next attempt</source>
        <translation>je Name: Adresse, Zustand, seit wann, letzte Antwort, nächster Versuch</translation>
    </message>
</context>
<context>
    <name>doorplate::UpdateCommand</name>
    <message>
        <source>There is nothing to update: no account with names is there.</source>
        <translation>Es gibt nichts zu aktualisieren: Kein Konto mit Namen ist da.</translation>
    </message>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 would send for %2:</source>
        <translation>%1 würde für %2 senden:</translation>
    </message>
    <message>
        <source>one cycle now, for the accounts named or for all</source>
        <translation>ein Durchlauf jetzt, für die genannten Konten oder für alle</translation>
    </message>
    <message>
        <source>send also an address that did not change</source>
        <translation>auch eine Adresse senden, die sich nicht geändert hat</translation>
    </message>
    <message>
        <source>show each request, secrets masked, and send none</source>
        <translation>jede Anfrage zeigen, Geheimnisse verdeckt, und keine senden</translation>
    </message>
</context>
</TS>
