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
    <message>
        <source>--ipv6-prefix-length is a number of bits; &quot;%1&quot; is none.</source>
        <translation>--ipv6-prefix-length ist eine Anzahl von Bits; „%1“ ist keine.</translation>
    </message>
    <message>
        <source>believe it alone; off, a change needs a second witness</source>
        <translation>ihm allein glauben; aus: eine Änderung braucht einen zweiten Zeugen</translation>
    </message>
    <message>
        <source>IPv6 of another device at home: the end of its address, its hardware address, or a whole address of it</source>
        <translation>IPv6 eines anderen Geräts zu Hause: das Ende seiner Adresse, seine Hardware-Adresse oder eine ganze Adresse von ihm</translation>
    </message>
    <message>
        <source>how many bits of it are the network&apos;s, usually 64</source>
        <translation>wie viele Bits davon dem Netz gehören, meist 64</translation>
    </message>
    <message>
        <source>also with a VPN, behind a sign-in page, away from home</source>
        <translation>auch mit VPN, hinter einer Anmeldeseite, fern von zu Hause</translation>
    </message>
    <message>
        <source>believe the authorities in this file too, for an update server of your own (PEM)</source>
        <translation>auch den Zertifizierungsstellen in dieser Datei vertrauen, für einen eigenen Update-Server (PEM)</translation>
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
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>CheckIP Server is believed alone</source>
        <translation>CheckIP-Server wird allein geglaubt</translation>
    </message>
    <message>
        <source>IPv6 device</source>
        <translation>IPv6-Gerät</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
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
    <name>Catalog</name>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei ist nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>the file is too large for a provider</source>
        <translation>die Datei ist zu groß für einen Anbieter</translation>
    </message>
    <message>
        <source>another file here has the id &quot;%1&quot; already</source>
        <translation>eine andere Datei hier hat die Kennung „%1“ schon</translation>
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
        <translation>Suchen Sie%1 nach Neuigkeiten und nach einem neueren Doorplate; beim „Custom Provider“ prüfen Sie „Eigener Server“ und „Eigener Pfad“.</translation>
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
    <message>
        <source>&quot;%1&quot; is no device of an IPv6 network. Enter the end of its address, such as ::211:22ff:fe33:4455, its hardware (MAC) address, or paste its whole address.</source>
        <translation>„%1“ ist kein Gerät eines IPv6-Netzes. Geben Sie das Ende seiner Adresse ein, etwa ::211:22ff:fe33:4455, seine Hardware-Adresse (MAC), oder fügen Sie seine ganze Adresse ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is longer than what the prefix leaves free. Shorten it, or make the prefix length smaller.</source>
        <translation>„%1“ ist länger, als das Präfix Platz lässt. Kürzen Sie es, oder verkleinern Sie die Präfixlänge.</translation>
    </message>
    <message>
        <source>A prefix length is between 1 and 127; nearly every home network has 64.</source>
        <translation>Eine Präfixlänge liegt zwischen 1 und 127; fast jedes Heimnetz hat 64.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the names of this account.</source>
        <translation>„%1“ ist keiner der Namen dieses Kontos.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so %1 takes no signature of it.</source>
        <extracomment>%1 the provider, %2 how much: &quot;12 minutes&quot;</extracomment>
        <translation>Die Uhr dieses Rechners geht falsch; deshalb nimmt %1 keine Unterschrift von ihm an.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %2: it is ahead of the clock of %1, which takes no signature from the future.</source>
        <translation>Die Uhr dieses Rechners geht um %2 falsch: Sie geht der von %1 vor, und eine Unterschrift aus der Zukunft gilt dort nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %2: it is behind the clock of %1, which takes no signature from the past.</source>
        <translation>Die Uhr dieses Rechners geht um %2 falsch: Sie geht der von %1 nach, und eine Unterschrift aus der Vergangenheit gilt dort nicht.</translation>
    </message>
    <message>
        <source>Set the clock, or let the system keep it by the network.</source>
        <translation>Stellen Sie die Uhr, oder lassen Sie das System sie über das Netz stellen.</translation>
    </message>
    <message>
        <source>DNS shows the provider&apos;s proxy, so its own record is read and compared with %1.</source>
        <translation>Das DNS zeigt den Proxy des Anbieters, darum wird sein eigener Eintrag gelesen und mit %1 verglichen.</translation>
    </message>
    <message>
        <source>A public resolver%1 has no address for this name yet.</source>
        <translation>Ein öffentlicher Resolver%1 kennt für diesen Namen noch keine Adresse.</translation>
    </message>
    <message>
        <source>A public resolver%1 still answers with %2.</source>
        <translation>Ein öffentlicher Resolver%1 antwortet noch mit %2.</translation>
    </message>
    <message>
        <source>It may keep old answers for %1 more, and the zone&apos;s own servers cannot be asked from this network.</source>
        <translation>Er darf alte Antworten noch %1 behalten, und die Server der Zone selbst sind aus diesem Netz nicht zu erreichen.</translation>
    </message>
    <message>
        <source>A public resolver%2 answers with %1. The zone&apos;s own servers cannot be asked from this network.</source>
        <translation>Ein öffentlicher Resolver%2 antwortet mit %1. Die Server der Zone selbst sind aus diesem Netz nicht zu erreichen.</translation>
    </message>
    <message>
        <source>This network answers the name with %1, an address of its own (split DNS). That says nothing about what others see, and is not counted.</source>
        <translation>Dieses Netz beantwortet den Namen mit %1, einer eigenen Adresse (Split-DNS). Das sagt nichts darüber, was andere sehen, und zählt nicht.</translation>
    </message>
    <message>
        <source>%1 wants you to confirm %2 by about %3. Sign in there and confirm; Doorplate cannot do that for you.</source>
        <translation>%1 möchte, dass Sie %2 bis etwa %3 bestätigen. Melden Sie sich dort an und bestätigen Sie; Doorplate kann das nicht für Sie tun.</translation>
    </message>
    <message>
        <source>Confirm your name at %1 soon</source>
        <translation>Bestätigen Sie bald Ihren Namen bei %1</translation>
    </message>
    <message>
        <source>%1 wants you to confirm %2 soon. Sign in there and confirm; Doorplate cannot do that for you.</source>
        <translation>%1 möchte, dass Sie %2 bald bestätigen. Melden Sie sich dort an und bestätigen Sie; Doorplate kann das nicht für Sie tun.</translation>
    </message>
    <message>
        <source>because a DNS source saw another address</source>
        <translation>weil eine DNS-Quelle eine andere Adresse gesehen hat</translation>
    </message>
    <message>
        <source>Your address could not be learned (%1). Nothing is published until it is known.</source>
        <translation>Ihre Adresse war nicht zu erfahren (%1). Nichts wird veröffentlicht, bis sie bekannt ist.</translation>
    </message>
    <message>
        <source>%1 does not let this account change %2%3. Updates of this name are stopped. Check the name, and whether it is yours and active there%5, then press Resume.</source>
        <translation>%1 lässt dieses Konto %2 nicht ändern%3. Aktualisierungen dieses Namens sind angehalten. Prüfen Sie den Namen und ob er dort Ihnen gehört und aktiv ist%5, und wählen Sie dann „Fortsetzen“.</translation>
    </message>
    <message>
        <source>%1 says %2. No name can be published with that.</source>
        <translation>%1 nennt %2. Damit lässt sich kein Name veröffentlichen.</translation>
    </message>
    <message>
        <source>It is not known whether connections from outside arrive here.</source>
        <translation>Es ist nicht bekannt, ob Verbindungen von außen hier ankommen.</translation>
    </message>
    <message>
        <source>This computer has the public address itself.</source>
        <translation>Dieser Rechner hat die öffentliche Adresse selbst.</translation>
    </message>
    <message>
        <source>The public address belongs to a router before this computer.</source>
        <translation>Die öffentliche Adresse gehört einem Router vor diesem Rechner.</translation>
    </message>
    <message>
        <source>There are two routers, one behind the other.</source>
        <translation>Es sind zwei Router hintereinander.</translation>
    </message>
    <message>
        <source>The public IPv4 address is shared with other customers (carrier-grade NAT): connections from outside do not arrive.</source>
        <translation>Die öffentliche IPv4-Adresse wird mit anderen Kunden geteilt (Carrier-Grade NAT): Verbindungen von außen kommen nicht an.</translation>
    </message>
    <message>
        <source>A VPN is active: the address seen from outside is the VPN&apos;s.</source>
        <translation>Ein VPN ist aktiv: Die von außen gesehene Adresse ist die des VPN.</translation>
    </message>
    <message>
        <source>For a service on this computer, the router needs a forwarding to it.</source>
        <translation>Für einen Dienst auf diesem Rechner braucht der Router eine Weiterleitung zu ihm.</translation>
    </message>
    <message>
        <source>Connections from outside need a forwarding in both; IPv6 needs none.</source>
        <translation>Verbindungen von außen brauchen eine Weiterleitung in beiden; über IPv6 ist keine nötig.</translation>
    </message>
    <message>
        <source>Connections from outside need a forwarding in both, or a tunnel.</source>
        <translation>Verbindungen von außen brauchen eine Weiterleitung in beiden oder einen Tunnel.</translation>
    </message>
    <message>
        <source>IPv6 still works: publish this computer&apos;s IPv6 address.</source>
        <translation>IPv6 funktioniert weiterhin: Veröffentlichen Sie die IPv6-Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Use a tunnel, or ask the internet provider for an address of your own.</source>
        <translation>Nehmen Sie einen Tunnel, oder bitten Sie den Internetanbieter um eine eigene Adresse.</translation>
    </message>
    <message>
        <source>an address of a public resolver</source>
        <translation>eine Adresse eines öffentlichen Resolvers</translation>
    </message>
    <message>
        <source>an %1 address</source>
        <translation>eine %1-Adresse</translation>
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
    <name>HistoryExport</name>
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
        <source>SAID BY</source>
        <translation>GESAGT VON</translation>
    </message>
    <message>
        <source>DESPITE</source>
        <translation>TROTZ</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>No gateway is seen now, so this network cannot be learned. Only Linux tells the gateway of a network.</source>
        <translation>Gerade ist kein Gateway zu sehen, also lässt sich dieses Netz nicht merken. Nur Linux verrät das Gateway eines Netzes.</translation>
    </message>
    <message>
        <source>The gateway has not shown itself yet. Reach any address outside (&quot;doorplatectl check&quot;), then try again.</source>
        <translation>Das Gateway hat sich noch nicht gezeigt. Sprechen Sie irgendeine Adresse draußen an („doorplatectl check“) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no home network with the number %1.</source>
        <translation>Es gibt kein Heimnetz mit der Nummer %1.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>the comma directly after the password belongs to it, as ddclient reads it. If that is not so, enter the password anew after the import.</source>
        <translation>Das Komma direkt nach dem Passwort gehört zu ihm, so wie ddclient es liest. Wenn das nicht stimmt, geben Sie das Passwort nach dem Import neu ein.</translation>
    </message>
    <message>
        <source>the double quotation marks belong to the password, as ddclient reads it. If that is not so, enter the password anew after the import.</source>
        <translation>Die doppelten Anführungszeichen gehören zum Passwort, so wie ddclient es liest. Wenn das nicht stimmt, geben Sie das Passwort nach dem Import neu ein.</translation>
    </message>
    <message>
        <source>the quotation mark after %1= is never closed.</source>
        <translation>Das Anführungszeichen nach %1= wird nie geschlossen.</translation>
    </message>
    <message>
        <source>%1 stood above already. This place counts.</source>
        <translation>%1 stand weiter oben schon. Diese Stelle gilt.</translation>
    </message>
    <message>
        <source>there is more here than a host, a user name and a password. Is a comma missing?</source>
        <translation>Hier steht mehr als ein Hostname, ein Benutzername und ein Passwort. Fehlt ein Komma?</translation>
    </message>
    <message>
        <source>the file ends with a \ that announces another line. It was cut off.</source>
        <translation>Die Datei endet mit einem \, das eine weitere Zeile ankündigt. Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Doorplate has its own log.</source>
        <translation>Doorplate führt sein eigenes Protokoll.</translation>
    </message>
    <message>
        <source>Doorplate sends no mail; it shows a notification.</source>
        <translation>Doorplate verschickt keine E-Mails; es zeigt eine Benachrichtigung.</translation>
    </message>
    <message>
        <source>Doorplate says a trouble once, and when it is over.</source>
        <translation>Doorplate meldet eine Störung einmal, und wenn sie vorbei ist.</translation>
    </message>
    <message>
        <source>Doorplate has its own folder for this.</source>
        <translation>Doorplate hat dafür seinen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Doorplate is started at login, or as a service.</source>
        <translation>Doorplate wird bei der Anmeldung oder als Dienst gestartet.</translation>
    </message>
    <message>
        <source>Doorplate uses the proxy of this system.</source>
        <translation>Doorplate nimmt den Proxy dieses Systems.</translation>
    </message>
    <message>
        <source>Doorplate has its own time limits.</source>
        <translation>Doorplate hat seine eigenen Zeitgrenzen.</translation>
    </message>
    <message>
        <source>Doorplate tries again by itself.</source>
        <translation>Doorplate versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>&quot;Update now&quot; does this once.</source>
        <translation>„Jetzt aktualisieren“ tut das einmal.</translation>
    </message>
    <message>
        <source>Doorplate speaks HTTP by itself.</source>
        <translation>Doorplate spricht selbst HTTP.</translation>
    </message>
    <message>
        <source>&quot;doorplatectl update --dry-run&quot; does this once.</source>
        <translation>„doorplatectl update --dry-run“ tut das einmal.</translation>
    </message>
    <message>
        <source>Doorplate wants the answer, to be sure.</source>
        <translation>Doorplate braucht die Antwort, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Doorplate runs no program after an update.</source>
        <translation>Doorplate führt nach einer Aktualisierung kein Programm aus.</translation>
    </message>
    <message>
        <source>Certificates are checked against those of this system.</source>
        <translation>Zertifikate werden gegen die dieses Systems geprüft.</translation>
    </message>
    <message>
        <source>Certificates are always checked.</source>
        <translation>Zertifikate werden immer geprüft.</translation>
    </message>
    <message>
        <source>Doorplate keeps to what the provider allows.</source>
        <translation>Doorplate hält sich an das, was der Anbieter erlaubt.</translation>
    </message>
    <message>
        <source>Doorplate sends an unchanged address again when the provider asks for it.</source>
        <translation>Doorplate sendet eine unveränderte Adresse erneut, wenn der Anbieter es verlangt.</translation>
    </message>
    <message>
        <source>ddclient ignores it too.</source>
        <translation>Auch ddclient beachtet es nicht.</translation>
    </message>
    <message>
        <source>The provider knows by the name which kind it is.</source>
        <translation>Der Anbieter weiß anhand des Namens, welche Art es ist.</translation>
    </message>
    <message>
        <source>Mail records are set at the provider.</source>
        <translation>E-Mail-Einträge werden beim Anbieter gesetzt.</translation>
    </message>
    <message>
        <source>Where the provider offers it, add the name with &quot;*.&quot; before it.</source>
        <translation>Wo der Anbieter es kann, fügen Sie den Namen mit „*.“ davor hinzu.</translation>
    </message>
    <message>
        <source>%1=%2 has no counterpart. %3</source>
        <translation>%1=%2 hat keine Entsprechung. %3</translation>
    </message>
    <message>
        <source>An account has one command for its address; this second one was left out. Make an account of its own for it.</source>
        <translation>Ein Konto hat einen Befehl für seine Adresse; dieser zweite wurde weggelassen. Legen Sie dafür ein eigenes Konto an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no service that is known here. Several sources, which must agree, are asked instead.</source>
        <translation>„%1“ ist hier als Dienst nicht bekannt. Stattdessen werden mehrere Quellen gefragt, die übereinstimmen müssen.</translation>
    </message>
    <message>
        <source>An account has one CheckIP server; this second one was left out, and the first is asked for both families.</source>
        <translation>Ein Konto hat einen CheckIP-Server; dieser zweite wurde weggelassen, und der erste wird für IPv4 und IPv6 gefragt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a server.</source>
        <translation>„%1“ ist keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>The fixed address %1 became the command &quot;%2&quot;.</source>
        <translation>Aus der festen Adresse %1 wurde der Befehl „%2“.</translation>
    </message>
    <message>
        <source>The status page of a router (%1) is not read. Several sources, which must agree, and the router itself are asked instead.</source>
        <translation>Die Statusseite eines Routers (%1) wird nicht gelesen. Stattdessen werden mehrere Quellen, die übereinstimmen müssen, und der Router selbst gefragt.</translation>
    </message>
    <message>
        <source>%1 is not needed: Doorplate finds the address in the answer.</source>
        <translation>%1 ist nicht nötig: Doorplate findet die Adresse in der Antwort.</translation>
    </message>
    <message>
        <source>%1 has no effect here and was left out.</source>
        <translation>%1 hat hier keine Wirkung und wurde weggelassen.</translation>
    </message>
    <message>
        <source>server=%1 was left out: %2 has an address of its own here.</source>
        <translation>server=%1 wurde weggelassen: %2 hat hier eine eigene Adresse.</translation>
    </message>
    <message>
        <source>The password is in the environment variable %1, which is not read. Enter it in the account after the import.</source>
        <translation>Das Passwort steht in der Umgebungsvariable %1, die nicht gelesen wird. Geben Sie es nach dem Import im Konto ein.</translation>
    </message>
    <message>
        <source>ssl= does not stand there, so ddclient 3 may have sent the password unprotected. Doorplate uses HTTPS.</source>
        <translation>ssl= steht nicht da, daher hat ddclient 3 das Passwort vielleicht ungeschützt gesendet. Doorplate nimmt HTTPS.</translation>
    </message>
    <message>
        <source>The callback sends a body, which the Custom Provider cannot do.</source>
        <translation>Der Callback sendet einen Inhalt; das kann der eigene Anbieter nicht.</translation>
    </message>
    <message>
        <source>Instead of the servers named here, several sources are asked that must agree.</source>
        <translation>Statt der hier genannten Server werden mehrere Quellen gefragt, die übereinstimmen müssen.</translation>
    </message>
    <message>
        <source>ipv6reg has no counterpart: Doorplate takes the address that lasts, and no temporary one.</source>
        <translation>ipv6reg hat keine Entsprechung: Doorplate nimmt die beständige Adresse und keine vorübergehende.</translation>
    </message>
    <message>
        <source>What stands behind a &quot;?&quot; in a name was left out.</source>
        <translation>Was in einem Namen hinter einem „?“ steht, wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 has no counterpart: it belongs to the web page of ddns-go.</source>
        <translation>%1 hat keine Entsprechung: Es gehört zur Webseite von ddns-go.</translation>
    </message>
    <message>
        <source>ipv6_suffix has no counterpart: the whole address of this computer is published.</source>
        <translation>ipv6_suffix hat keine Entsprechung: Veröffentlicht wird die ganze Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>provider_ip has no counterpart: Doorplate always says which address it means.</source>
        <translation>provider_ip hat keine Entsprechung: Doorplate sagt immer, welche Adresse es meint.</translation>
    </message>
    <message>
        <source>The file is no sound JSON (%1).</source>
        <translation>Die Datei ist kein gültiges JSON (%1).</translation>
    </message>
    <message>
        <source>This is not the passphrase, or the file was changed after it was exported.</source>
        <translation>Das ist nicht die Passphrase, oder die Datei wurde nach dem Export verändert.</translation>
    </message>
    <message>
        <source>The sealed passwords in this file are damaged.</source>
        <translation>Die versiegelten Passwörter in dieser Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>This export is of a newer version of Doorplate. Update this one first.</source>
        <translation>Dieser Export stammt von einer neueren Version von Doorplate. Aktualisieren Sie zuerst diese hier.</translation>
    </message>
    <message>
        <source>The file has nothing for &quot;%1&quot;. Enter it in the account after the import.</source>
        <translation>Die Datei enthält nichts für „%1“. Geben Sie es nach dem Import im Konto ein.</translation>
    </message>
    <message>
        <source>Doorplate does not know the provider &quot;%1&quot;. If it has an update address, make an account of the Custom Provider for it.</source>
        <translation>Doorplate kennt den Anbieter „%1“ nicht. Wenn er eine Aktualisierungsadresse hat, legen Sie dafür ein Konto mit eigenem Anbieter an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of seconds. Every %2 seconds are used instead.</source>
        <translation>„%1“ ist keine Zahl von Sekunden. Stattdessen gilt: alle %2 Sekunden.</translation>
    </message>
    <message>
        <source>A period of %1 seconds is not possible here; %2 are used instead.</source>
        <translation>Ein Abstand von %1 Sekunden ist hier nicht möglich; stattdessen gelten %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no setting of %2 that is known here. It was left out.</source>
        <translation>„%1“ ist hier als Einstellung von %2 nicht bekannt. Sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The zone %1 needs not be named: it is found from the host name.</source>
        <translation>Die Zone %1 muss nicht genannt werden: Sie ergibt sich aus dem Hostnamen.</translation>
    </message>
    <message>
        <source>%1 does not use &quot;%2&quot;, so it was left out.</source>
        <translation>%1 verwendet „%2“ nicht, daher wurde es weggelassen.</translation>
    </message>
    <message>
        <source>%1 has no field for &quot;%2&quot; here, so it was left out. Check the fields of the account after the import.</source>
        <translation>%1 hat hier kein Feld für „%2“, daher wurde es weggelassen. Prüfen Sie nach dem Import die Felder des Kontos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no complete name, and its domain is not known here. Enter it in full, such as home.example.com.</source>
        <translation>„%1“ ist kein vollständiger Name, und seine Domain ist hier nicht bekannt. Geben Sie ihn vollständig ein, etwa home.example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means the domain itself: %2.</source>
        <translation>„%1“ meint die Domain selbst: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was completed to %2.</source>
        <translation>„%1“ wurde zu %2 ergänzt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host name, so it was left out.</source>
        <translation>„%1“ ist kein Hostname, daher wurde es weggelassen.</translation>
    </message>
    <message>
        <source>%1 stands here twice. Once is enough.</source>
        <translation>%1 steht hier zweimal. Einmal genügt.</translation>
    </message>
    <message>
        <source>There is no host name in this section.</source>
        <translation>In diesem Abschnitt steht kein Hostname.</translation>
    </message>
    <message>
        <source>%1 takes no %2 addresses here, so they are off.</source>
        <translation>%1 nimmt hier keine %2-Adressen, daher sind sie ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 is asked over HTTPS only, so SSL is on.</source>
        <translation>%1 wird nur über HTTPS gefragt, daher ist SSL eingeschaltet.</translation>
    </message>
    <message>
        <source>SSL is off in the file, and stays off: the password goes over the Internet for all to read. Switch it on if the server offers it.</source>
        <translation>SSL ist in der Datei aus und bleibt aus: Das Passwort geht für alle lesbar durchs Internet. Schalten Sie es ein, wenn der Server es anbietet.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>an export of Doorplate</source>
        <translation>ein Export von Doorplate</translation>
    </message>
    <message>
        <source>settings of inadyn</source>
        <translation>Einstellungen von inadyn</translation>
    </message>
    <message>
        <source>settings of inadyn 1</source>
        <translation>Einstellungen von inadyn 1</translation>
    </message>
    <message>
        <source>settings of ddclient</source>
        <translation>Einstellungen von ddclient</translation>
    </message>
    <message>
        <source>settings of ddns-updater</source>
        <translation>Einstellungen von ddns-updater</translation>
    </message>
    <message>
        <source>settings of ddns-go</source>
        <translation>Einstellungen von ddns-go</translation>
    </message>
    <message>
        <source>Dynamic DNS settings of TrueNAS</source>
        <translation>Dynamic-DNS-Einstellungen von TrueNAS</translation>
    </message>
    <message>
        <source>settings of No-IP&apos;s client noip2</source>
        <translation>Einstellungen des No-IP-Programms noip2</translation>
    </message>
    <message>
        <source>Dynamic DNS settings of OpenWrt</source>
        <translation>Dynamic-DNS-Einstellungen von OpenWrt</translation>
    </message>
    <message>
        <source>Dynamic DNS settings of OPNsense</source>
        <translation>Dynamic-DNS-Einstellungen von OPNsense</translation>
    </message>
    <message>
        <source>There is nothing in this file but comments.</source>
        <translation>In dieser Datei stehen nur Kommentare.</translation>
    </message>
    <message>
        <source>This file is of no program whose settings are known here. Possible are inadyn, ddclient, ddns-updater, ddns-go, noip2, TrueNAS, OpenWrt, OPNsense and an export of Doorplate.</source>
        <translation>Diese Datei stammt von keinem Programm, dessen Einstellungen hier bekannt sind. Möglich sind inadyn, ddclient, ddns-updater, ddns-go, noip2, TrueNAS, OpenWrt, OPNsense und ein Export von Doorplate.</translation>
    </message>
    <message>
        <source>%1 is true or false, and here it is neither.</source>
        <translation>%1 ist true oder false, und hier ist es keines von beiden.</translation>
    </message>
    <message>
        <source>This section names no ddns-server.</source>
        <translation>Dieser Abschnitt nennt keinen ddns-server.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a server.</source>
        <translation>„%1“ ist kein Name eines Servers.</translation>
    </message>
    <message>
        <source>allow-ipv6 is on: inadyn then published whichever address it found first. Doorplate keeps both, IPv4 and IPv6.</source>
        <translation>allow-ipv6 ist an: inadyn hat dann die Adresse veröffentlicht, die es zuerst fand. Doorplate hält beide aktuell, IPv4 und IPv6.</translation>
    </message>
    <message>
        <source>The command uses INADYN_PROVIDER or INADYN_USER, which are not set here.</source>
        <translation>Der Befehl verwendet INADYN_PROVIDER oder INADYN_USER; die sind hier nicht gesetzt.</translation>
    </message>
    <message>
        <source>The default is here: several sources, which must agree.</source>
        <translation>Üblich sind hier mehrere Quellen, die übereinstimmen müssen.</translation>
    </message>
    <message>
        <source>checkip-path means nothing without checkip-server.</source>
        <translation>checkip-path hat ohne checkip-server keine Bedeutung.</translation>
    </message>
    <message>
        <source>wildcard has no counterpart. Where the provider offers it, add the name with &quot;*.&quot; before it to the account.</source>
        <translation>wildcard hat keine Entsprechung. Wo der Anbieter es kann, fügen Sie dem Konto den Namen mit „*.“ davor hinzu.</translation>
    </message>
    <message>
        <source>user-agent has no counterpart: Doorplate says its own name.</source>
        <translation>user-agent hat keine Entsprechung: Doorplate nennt seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>the file ends in the middle of a setting. It was cut off.</source>
        <translation>Die Datei endet mitten in einer Einstellung. Sie wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>the text in quotation marks stands where none can be.</source>
        <translation>Der Text in Anführungszeichen steht, wo keiner sein kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>the list that begins here with { has no end.</source>
        <translation>Die Liste, die hier mit { beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>the section that begins here with { has no end.</source>
        <translation>Der Abschnitt, der hier mit { beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>not in inadyn: %1</source>
        <translation>nicht in inadyn: %1</translation>
    </message>
    <message>
        <source>the address from %1</source>
        <translation>die Adresse von %1</translation>
    </message>
    <message>
        <source>Enter the password here; an export never holds it in plain text.</source>
        <translation>Geben Sie hier das Passwort ein; ein Export enthält es nie im Klartext.</translation>
    </message>
    <message>
        <source>not in inadyn: the provider %1</source>
        <translation>nicht in inadyn: der Anbieter %1</translation>
    </message>
    <message>
        <source>the account is switched off</source>
        <translation>das Konto ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Written by Doorplate for inadyn 2.10 or later.</source>
        <translation>Von Doorplate für inadyn 2.10 oder neuer geschrieben.</translation>
    </message>
    <message>
        <source>a period for each account</source>
        <translation>ein Abstand für jedes Konto</translation>
    </message>
    <message>
        <source>Only addresses that work in the Internet are published.</source>
        <translation>Veröffentlicht werden nur Adressen, die im Internet gelten.</translation>
    </message>
    <message>
        <source>An address that is not yours is never published.</source>
        <translation>Eine Adresse, die nicht Ihre ist, wird nie veröffentlicht.</translation>
    </message>
    <message>
        <source>Certificates are always checked before a password is sent.</source>
        <translation>Zertifikate werden immer geprüft, bevor ein Passwort gesendet wird.</translation>
    </message>
    <message>
        <source>The dates of certificates are always checked. Where the clock is wrong, the message will say so.</source>
        <translation>Die Gültigkeit von Zertifikaten wird immer geprüft. Wo die Uhr falsch geht, sagt es die Meldung.</translation>
    </message>
    <message>
        <source>Certificates are checked against those of this system. Add your own authority there.</source>
        <translation>Zertifikate werden gegen die dieses Systems geprüft. Fügen Sie Ihre eigene Zertifizierungsstelle dort hinzu.</translation>
    </message>
    <message>
        <source>Doorplate says its own name to the servers.</source>
        <translation>Doorplate nennt den Servern seinen eigenen Namen.</translation>
    </message>
    <message>
        <source>Doorplate goes on until it is stopped.</source>
        <translation>Doorplate läuft, bis es beendet wird.</translation>
    </message>
    <message>
        <source>An unchanged address is sent again when the provider asks for it, and not otherwise.</source>
        <translation>Eine unveränderte Adresse wird erneut gesendet, wenn der Anbieter es verlangt, und sonst nicht.</translation>
    </message>
    <message>
        <source>Doorplate waits for the network by itself.</source>
        <translation>Doorplate wartet von selbst auf das Netz.</translation>
    </message>
    <message>
        <source>%1 = %2 has no counterpart. %3</source>
        <translation>%1 = %2 hat keine Entsprechung. %3</translation>
    </message>
    <message>
        <source>the comment that begins here with /* has no end.</source>
        <translation>Der Kommentar, der hier mit /* beginnt, hat kein Ende.</translation>
    </message>
    <message>
        <source>the quotation mark that stands here is never closed.</source>
        <translation>Das Anführungszeichen, das hier steht, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>this includes %1, which includes this file again.</source>
        <translation>Hier wird %1 eingebunden, das wiederum diese Datei einbindet.</translation>
    </message>
    <message>
        <source>files include each other more than ten deep here.</source>
        <translation>Hier binden Dateien einander mehr als zehnfach ein.</translation>
    </message>
    <message>
        <source>The file %1, which is included here, cannot be read, so what it says is missing.</source>
        <translation>Die hier eingebundene Datei %1 kann nicht gelesen werden; was in ihr steht, fehlt.</translation>
    </message>
    <message>
        <source>this is more than any settings file holds.</source>
        <translation>Das ist mehr, als irgendeine Einstellungsdatei enthält.</translation>
    </message>
    <message>
        <source>noip2 updates a group of names. Enter the names of the group in the account.</source>
        <translation>noip2 aktualisiert eine Gruppe von Namen. Geben Sie die Namen der Gruppe im Konto ein.</translation>
    </message>
    <message>
        <source>The router read its own interface. This computer asks several sources, which must agree, and the router.</source>
        <translation>Der Router las seine eigene Schnittstelle. Dieser Rechner fragt mehrere Quellen, die übereinstimmen müssen, und den Router.</translation>
    </message>
    <message>
        <source>%1 has no counterpart; Doorplate has its own way for this.</source>
        <translation>%1 hat keine Entsprechung; Doorplate regelt das auf seine Weise.</translation>
    </message>
    <message>
        <source>The router read its own interface (%1). This computer asks several sources, which must agree, and the router.</source>
        <translation>Der Router las seine eigene Schnittstelle (%1). Dieser Rechner fragt mehrere Quellen, die übereinstimmen müssen, und den Router.</translation>
    </message>
    <message>
        <source>a document type stands here, which no config.xml has.</source>
        <translation>Hier steht ein Dokumenttyp; den hat keine config.xml.</translation>
    </message>
    <message>
        <source>this is no sound XML: %1.</source>
        <translation>Das ist kein gültiges XML: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1, so it is no settings file. Choose the settings file itself.</source>
        <translation>Die Datei ist größer als %1 und darum keine Einstellungsdatei. Wählen Sie die Einstellungsdatei selbst.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character: it was cut off. Copy it again.</source>
        <translation>Die Datei endet mitten in einem Zeichen: Sie wurde abgeschnitten. Kopieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. It was read as Latin-1; check names and passwords that have letters beyond a to z.</source>
        <translation>Die Datei ist nicht in UTF-8. Sie wurde als Latin-1 gelesen; prüfen Sie Namen und Passwörter mit anderen Buchstaben als a bis z.</translation>
    </message>
    <message>
        <source>there is a character here that no settings file has. This is a program&apos;s binary file, or a file that was damaged.</source>
        <translation>Hier steht ein Zeichen, das keine Einstellungsdatei hat. Dies ist die Binärdatei eines Programms oder eine beschädigte Datei.</translation>
    </message>
    <message>
        <source>The password is enciphered in the database of TrueNAS. Enter it anew after the import.</source>
        <translation>Das Passwort ist in der Datenbank von TrueNAS verschlüsselt. Geben Sie es nach dem Import neu ein.</translation>
    </message>
    <message>
        <source>this is no sound JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>anchors and aliases (&amp; and *) are not read. Write out what stands here.</source>
        <translation>Anker und Verweise (&amp; und *) werden nicht gelesen. Schreiben Sie aus, was hier steht.</translation>
    </message>
    <message>
        <source>this is no sound YAML: %1.</source>
        <translation>Das ist kein gültiges YAML: %1.</translation>
    </message>
    <message>
        <source>%1=%2 was left out: %3 has an address of its own here.</source>
        <translation>%1=%2 wurde weggelassen: %3 hat hier eine eigene Adresse.</translation>
    </message>
    <message>
        <source>%1 counts for no host, so it has no effect.</source>
        <translation>%1 gilt für keinen Hostnamen und hat darum keine Wirkung.</translation>
    </message>
    <message>
        <source>%1 is asked, but not believed alone: a new address is published when another source says the same. If nothing else can be asked here, tick &quot;Believe it alone&quot; in the account.</source>
        <translation>%1 wird gefragt, aber nicht allein geglaubt: Eine neue Adresse wird veröffentlicht, wenn eine weitere Quelle dasselbe sagt. Gibt es hier keine andere, die zu fragen ist, kreuzen Sie im Konto „Ihm allein glauben“ an.</translation>
    </message>
    <message>
        <source>The key is in the file %1, which could not be read here. Enter the key in the account after the import.</source>
        <translation>Der Schlüssel steht in der Datei %1, die hier nicht gelesen werden konnte. Tragen Sie den Schlüssel nach dem Import im Konto ein.</translation>
    </message>
    <message>
        <source>%1=%2 was left out: the record keeps what is set at %3.</source>
        <translation>%1=%2 wurde weggelassen: Der Eintrag behält, was bei %3 eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>is there already, as &quot;%1&quot;</source>
        <translation>ist schon da, als „%1“</translation>
    </message>
    <message>
        <source>cannot be created</source>
        <translation>kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>was not created</source>
        <translation>wurde nicht angelegt</translation>
    </message>
    <message>
        <source>would be created</source>
        <translation>würde angelegt</translation>
    </message>
    <message>
        <source>was created</source>
        <translation>wurde angelegt</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is taken</source>
        <translation>der Name „%1“ ist vergeben</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2: %3) %4</source>
        <translation>„%1“ (%2: %3) %4</translation>
    </message>
    <message>
        <source>About the file:</source>
        <translation>Zur Datei:</translation>
    </message>
</context>
<context>
    <name>KeychainStore</name>
    <message>
        <source>there is no keychain here, because this is not a desktop session (no session bus)</source>
        <translation>hier gibt es keinen Schlüsselbund, weil dies keine Desktop-Sitzung ist (kein Sitzungsbus)</translation>
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
    <message>
        <source>start without a window</source>
        <translation>ohne Fenster starten</translation>
    </message>
    <message>
        <source>rehearse against a provider on this computer, with a profile of its own</source>
        <translation>mit einem Anbieter auf diesem Computer proben, in einem eigenen Profil</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood. &quot;doorplate --help&quot; shows what is.</source>
        <translation>„%1“ wird nicht verstanden. „doorplate --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>Usage: doorplate [--background] [--profile DIR] [--demo]</source>
        <translation>Aufruf: doorplate [--background] [--profile DIR] [--demo]</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>This is a test</source>
        <translation>Dies ist ein Test</translation>
    </message>
    <message>
        <source>Doorplate&apos;s notifications look like this.</source>
        <translation>So sehen die Benachrichtigungen von Doorplate aus.</translation>
    </message>
    <message>
        <source>Doorplate goes on in the tray</source>
        <translation>Doorplate läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Your names are kept right. Click its icon to open the window again; Quit in its menu ends it.</source>
        <translation>Ihre Namen bleiben richtig. Ein Klick auf das Symbol öffnet das Fenster wieder; „Beenden“ in seinem Menü beendet Doorplate.</translation>
    </message>
</context>
<context>
    <name>ObjectReader</name>
    <message>
        <source>null</source>
        <translation>null</translation>
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
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be %2</source>
        <translation>„%1“ muss %2 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a whole number from %2 to %3</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a text or a list of texts</source>
        <translation>„%1“ muss ein Text oder eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be one of: %2</source>
        <translation>„%1“ muss eines von diesen sein: %2</translation>
    </message>
    <message>
        <source>an object is needed here</source>
        <translation>hier wird ein Objekt gebraucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key that belongs here. These do: %2</source>
        <translation>„%1“ ist kein Schlüssel, der hierher gehört. Hierher gehören: %2</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 and 1 more</source>
        <translation>%1 und 1 weiterer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>No names yet</source>
        <translation>Noch keine Namen</translation>
    </message>
    <message>
        <source>All accounts are switched off</source>
        <translation>Alle Konten sind ausgeschaltet</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 stimmt</translation>
    </message>
    <message>
        <source>All names are right</source>
        <translation>Alle Namen stimmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, address</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>headline, sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>The file %1 cannot be read: %2.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Other users of this computer may read the file %1. Make it yours alone with &quot;chmod 600&quot;.</source>
        <translation>Andere Benutzer dieses Rechners können die Datei %1 lesen. Machen Sie sie mit „chmod 600“ zu Ihrer eigenen.</translation>
    </message>
    <message>
        <source>The passwords need a passphrase, and nobody is there to be asked. Use --passphrase-file FILE or --passphrase-stdin.</source>
        <translation>Die Passwörter brauchen eine Passphrase, und niemand ist da, der gefragt werden könnte. Nehmen Sie --passphrase-file DATEI oder --passphrase-stdin.</translation>
    </message>
    <message>
        <source>Passphrase (not shown): </source>
        <translation>Passphrase (wird nicht gezeigt): </translation>
    </message>
    <message>
        <source>No passphrase was entered.</source>
        <translation>Es wurde keine Passphrase eingegeben.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
    <message>
        <source>read the passphrase from the first line of this file (mode 0600)</source>
        <translation>die Passphrase aus der ersten Zeile dieser Datei lesen (Rechte 0600)</translation>
    </message>
    <message>
        <source>read the passphrase from standard input</source>
        <translation>die Passphrase von der Standardeingabe lesen</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s): whoever has the file can try as many as they like.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen: Wer die Datei hat, kann beliebig viele probieren.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen: Wer die Datei hat, kann beliebig viele probieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastedServer</name>
    <message>
        <source>The whole address was taken apart: server, path and SSL are filled in.</source>
        <translation>Die ganze Adresse wurde zerlegt: Server, Pfad und SSL sind ausgefüllt.</translation>
    </message>
    <message>
        <source>“%1” does not belong here; it was moved to SSL.</source>
        <translation>„%1“ gehört nicht hierher; es wurde zu SSL übernommen.</translation>
    </message>
    <message>
        <source>The path was moved to its own field.</source>
        <translation>Der Pfad wurde in sein eigenes Feld verschoben.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Nothing would be sent.</source>
        <translation>Es würde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 would send for %2:</source>
        <translation>%1 würde für %2 senden:</translation>
    </message>
</context>
<context>
    <name>Proofs</name>
    <message>
        <source>Provider: nothing was sent yet</source>
        <translation>Anbieter: noch nichts gesendet</translation>
    </message>
    <message>
        <source>Provider: no usable answer</source>
        <translation>Anbieter: keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>Provider: refused</source>
        <translation>Anbieter: abgelehnt</translation>
    </message>
    <message>
        <source>Provider: accepted</source>
        <translation>Anbieter: angenommen</translation>
    </message>
    <message>
        <source>Name servers: not looked up yet</source>
        <translation>Nameserver: noch nicht nachgesehen</translation>
    </message>
    <message>
        <source>Name servers: %1 answers it</source>
        <translation>Nameserver: %1 antwortet damit</translation>
    </message>
    <message>
        <source>Name servers: %1 still answers the old address</source>
        <translation>Nameserver: %1 antwortet noch mit der alten Adresse</translation>
    </message>
    <message>
        <source>Name servers: %1 answers another address</source>
        <translation>Nameserver: %1 antwortet mit einer anderen Adresse</translation>
    </message>
    <message>
        <source>Everybody: not known yet</source>
        <translation>Alle: noch nicht bekannt</translation>
    </message>
    <message>
        <source>Everybody: at the latest when old answers have run out</source>
        <translation>Alle: spätestens wenn alte Antworten abgelaufen sind</translation>
    </message>
    <message>
        <source>Everybody: old answers have run out</source>
        <translation>Alle: Alte Antworten sind abgelaufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The provider&apos;s own words</source>
        <translation>Worte des Anbieters</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Name servers: not reachable from here; %1 answers it</source>
        <translation>Nameserver: von hier nicht zu erreichen; %1 antwortet sie</translation>
    </message>
    <message>
        <source>Name servers: this network answers with an address of its own (split DNS)</source>
        <translation>Nameserver: Dieses Netz antwortet mit einer eigenen Adresse (Split-DNS)</translation>
    </message>
    <message>
        <source>Everybody: %1 show it</source>
        <translation>Alle: %1 zeigen sie</translation>
    </message>
    <message>
        <source>Everybody: others may see the old address for %1 more</source>
        <translation>Alle: Andere sehen vielleicht noch %1 lang die alte Adresse</translation>
    </message>
</context>
<context>
    <name>Provider</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The key of the FreeDNS service.</source>
        <translation>Der Schlüssel des FreeDNS-Dienstes.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>The name you sign in with.</source>
        <translation>Der Name, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password of the account.</source>
        <translation>Das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>able.or.kr is no longer available. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>able.or.kr gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>DDNS user</source>
        <translation>DDNS-Benutzer</translation>
    </message>
    <message>
        <source>From KAS: &quot;Tools&quot;, &quot;DDNS settings&quot;. It is dyn with digits.</source>
        <translation>Aus dem KAS: „Tools“, „DDNS-Einstellungen“. Er lautet dyn, gefolgt von Ziffern.</translation>
    </message>
    <message>
        <source>DDNS password</source>
        <translation>DDNS-Passwort</translation>
    </message>
    <message>
        <source>The password of that DDNS user.</source>
        <translation>Das Passwort dieses DDNS-Benutzers.</translation>
    </message>
    <message>
        <source>The name of the account, or the token again when a token is used.</source>
        <translation>Der Name des Kontos, oder noch einmal das Token, wenn eines benutzt wird.</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>The password of the account, or a token.</source>
        <translation>Das Passwort des Kontos oder ein Token.</translation>
    </message>
    <message>
        <source>DynURL key</source>
        <translation>DynURL-Schlüssel</translation>
    </message>
    <message>
        <source>The value of q in the DynURL of the record.</source>
        <translation>Der Wert von q in der DynURL des Eintrags.</translation>
    </message>
    <message>
        <source>CloudXNS shut down. Move the domain&apos;s DNS to a service that still runs, such as deSEC.</source>
        <translation>CloudXNS hat den Betrieb eingestellt. Ziehen Sie das DNS der Domain zu einem Dienst um, der noch läuft, etwa deSEC.</translation>
    </message>
    <message>
        <source>Sent as %u in the path, or by HTTP Basic where the path uses neither %u nor %p.</source>
        <translation>Steht für %u im Pfad, oder wird per HTTP Basic gesendet, wenn der Pfad weder %u noch %p enthält.</translation>
    </message>
    <message>
        <source>Sent as %p in the path, or by HTTP Basic.</source>
        <translation>Steht für %p im Pfad, oder wird per HTTP Basic gesendet.</translation>
    </message>
    <message>
        <source>DDNS.com.br is gone: its name no longer resolves. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>DDNS.com.br gibt es nicht mehr: Der Name wird nicht mehr aufgelöst. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key of the domain.</source>
        <translation>Der Schlüssel der Domain.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>The domain to update, like you.dedyn.io; not the login of the account.</source>
        <translation>Die Domain, die aktualisiert wird, etwa sie.dedyn.io; nicht der Anmeldename des Kontos.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sign in, open &quot;Token Management&quot; and make a token. It is not the password of the account.</source>
        <translation>Melden Sie sich an, öffnen Sie „Token Management“ und erzeugen Sie ein Token. Es ist nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>Host password</source>
        <translation>Host-Passwort</translation>
    </message>
    <message>
        <source>The password of the host.</source>
        <translation>Das Passwort des Hosts.</translation>
    </message>
    <message>
        <source>Updating at DHS International no longer works. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>Die Aktualisierung bei DHS International funktioniert nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>The registered domain that the name lies in, like example.com.</source>
        <translation>Die registrierte Domain, in der der Name liegt, etwa example.com.</translation>
    </message>
    <message>
        <source>Gateway token</source>
        <translation>Gateway-Token</translation>
    </message>
    <message>
        <source>The last part of the update URL of the record. A and AAAA records have different ones.</source>
        <translation>Der letzte Teil der Update-URL des Eintrags. A- und AAAA-Einträge haben verschiedene.</translation>
    </message>
    <message>
        <source>Sign in, open &quot;Settings&quot;, &quot;DNS API Key&quot;.</source>
        <translation>Melden Sie sich an und öffnen Sie „Settings“, „DNS API Key“.</translation>
    </message>
    <message>
        <source>The password of the host name.</source>
        <translation>Das Passwort des Hostnamens.</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>The address you sign in with; may stay empty with a password of the record.</source>
        <translation>Die Adresse, mit der Sie sich anmelden; darf leer bleiben, wenn das Passwort zum Eintrag gehört.</translation>
    </message>
    <message>
        <source>Record password</source>
        <translation>Passwort des Eintrags</translation>
    </message>
    <message>
        <source>The password of the dynamic record.</source>
        <translation>Das Passwort des dynamischen Eintrags.</translation>
    </message>
    <message>
        <source>DNS Park is gone. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>DNS Park gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>FlexDNS user</source>
        <translation>FlexDNS-Benutzer</translation>
    </message>
    <message>
        <source>The DDNS user from the customer area.</source>
        <translation>Der DDNS-Benutzer aus dem Kundenbereich.</translation>
    </message>
    <message>
        <source>FlexDNS password</source>
        <translation>FlexDNS-Passwort</translation>
    </message>
    <message>
        <source>The password of that user.</source>
        <translation>Das Passwort dieses Benutzers.</translation>
    </message>
    <message>
        <source>Dynamic DNS password</source>
        <translation>Passwort für dynamisches DNS</translation>
    </message>
    <message>
        <source>The password of the host, from its dynamic DNS record.</source>
        <translation>Das Passwort des Hosts, aus seinem Eintrag für dynamisches DNS.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Sign in, open &quot;My account&quot;, &quot;API&quot;.</source>
        <translation>Melden Sie sich an und öffnen Sie „My account“, „API“.</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Geheimnis</translation>
    </message>
    <message>
        <source>From the same place.</source>
        <translation>Von derselben Stelle.</translation>
    </message>
    <message>
        <source>DonDNS API key</source>
        <translation>DonDNS-API-Schlüssel</translation>
    </message>
    <message>
        <source>From the DonDNS page of the control panel.</source>
        <translation>Von der Seite „DonDNS“ der Verwaltung.</translation>
    </message>
    <message>
        <source>Monitor id</source>
        <translation>Nummer des Monitors</translation>
    </message>
    <message>
        <source>DtDNS shut down in August 2018. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>DtDNS hat den Betrieb im August 2018 eingestellt. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>Sign in at duckdns.org: the token stands at the top of the page.</source>
        <translation>Melden Sie sich bei duckdns.org an: Das Token steht oben auf der Seite.</translation>
    </message>
    <message>
        <source>The password of the account; its MD5 digest is what is sent.</source>
        <translation>Das Passwort des Kontos; gesendet wird sein MD5-Hashwert.</translation>
    </message>
    <message>
        <source>The address you sign in with.</source>
        <translation>Die Adresse, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The name you sign in with at Dyn.</source>
        <translation>Der Name, mit dem Sie sich bei Dyn anmelden.</translation>
    </message>
    <message>
        <source>Updater client key</source>
        <translation>Schlüssel für Update-Programme („Updater client key“)</translation>
    </message>
    <message>
        <source>Sign in, open Account Settings and generate an updater client key. The account password works too, but a key can be replaced without changing it.</source>
        <translation>Melden Sie sich an, öffnen Sie „Account Settings“ und erzeugen Sie einen „Updater client key“. Das Passwort des Kontos geht auch, aber ein Schlüssel lässt sich ersetzen, ohne es zu ändern.</translation>
    </message>
    <message>
        <source>DynDNSS is no longer available. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>DynDNSS gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>DyNS is gone: its name no longer resolves. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>DyNS gibt es nicht mehr: Der Name wird nicht mehr aufgelöst. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>DynSIP vanished in 2014. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>DynSIP verschwand 2014. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>The name you sign in with at Dynu.</source>
        <translation>Der Name, mit dem Sie sich bei Dynu anmelden.</translation>
    </message>
    <message>
        <source>IP update password</source>
        <translation>Passwort für IP-Updates</translation>
    </message>
    <message>
        <source>Sign in, open &quot;Control Panel&quot;, &quot;Manage Credentials&quot;: the IP update password, or the password of the account.</source>
        <translation>Melden Sie sich an und öffnen Sie „Control Panel“, „Manage Credentials“: das „IP update password“ oder das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>HTTP token</source>
        <translation>HTTP-Token</translation>
    </message>
    <message>
        <source>Sign in at dynv6.com, open Keys: &quot;HTTP Tokens&quot;. A token may be limited to one zone.</source>
        <translation>Melden Sie sich bei dynv6.com an und öffnen Sie „Keys“: „HTTP Tokens“. Ein Token kann auf eine Zone beschränkt sein.</translation>
    </message>
    <message>
        <source>The name you sign in with at easyDNS.</source>
        <translation>Der Name, mit dem Sie sich bei easyDNS anmelden.</translation>
    </message>
    <message>
        <source>Dynamic DNS token</source>
        <translation>Token für dynamisches DNS</translation>
    </message>
    <message>
        <source>Sign in, open &quot;Security&quot;, &quot;Dynamic Tokens&quot;. It is not the password of the account.</source>
        <translation>Melden Sie sich an und öffnen Sie „Security“, „Dynamic Tokens“. Es ist nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>EditDNS is no longer available. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>EditDNS gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>Domain password</source>
        <translation>Domain-Passwort</translation>
    </message>
    <message>
        <source>The password of the domain, for access by others.</source>
        <translation>Das Passwort der Domain, für den Zugriff durch andere.</translation>
    </message>
    <message>
        <source>The name you sign in with, in lower case. Leave it empty to use a token.</source>
        <translation>Der Name, mit dem Sie sich anmelden, in Kleinbuchstaben. Bleibt er leer, wird ein Token benutzt.</translation>
    </message>
    <message>
        <source>The password of the account, or the token of one name from the page &quot;Dynamic DNS&quot;, version 2.</source>
        <translation>Das Passwort des Kontos, oder das Token eines Namens von der Seite „Dynamic DNS“, Version 2.</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>The number of ten digits.</source>
        <translation>Die zehnstellige Nummer.</translation>
    </message>
    <message>
        <source>Password or auth key</source>
        <translation>Passwort oder Auth-Schlüssel</translation>
    </message>
    <message>
        <source>The password of the panel, or the auth key.</source>
        <translation>Das Passwort der Verwaltung oder der Auth-Schlüssel.</translation>
    </message>
    <message>
        <source>The token of the domain.</source>
        <translation>Das Token der Domain.</translation>
    </message>
    <message>
        <source>The address you sign in with. Leave it empty to use an API key.</source>
        <translation>Die Adresse, mit der Sie sich anmelden. Bleibt sie leer, wird ein API-Schlüssel benutzt.</translation>
    </message>
    <message>
        <source>Password or API key</source>
        <translation>Passwort oder API-Schlüssel</translation>
    </message>
    <message>
        <source>The password of the account, or an API key (needed with two-factor login).</source>
        <translation>Das Passwort des Kontos oder ein API-Schlüssel (nötig bei Anmeldung mit zwei Faktoren).</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>The project (API user), like CL12345.</source>
        <translation>Das Projekt (der API-Benutzer), etwa CL12345.</translation>
    </message>
    <message>
        <source>A key with the permission to update domain records.</source>
        <translation>Ein Schlüssel mit der Berechtigung, Domain-Einträge zu ändern.</translation>
    </message>
    <message>
        <source>Router user</source>
        <translation>Router-Benutzer</translation>
    </message>
    <message>
        <source>The name of the router user listed under &quot;Routers&quot;.</source>
        <translation>Der Name des Router-Benutzers, der unter „Routers“ steht.</translation>
    </message>
    <message>
        <source>The password of that router user.</source>
        <translation>Das Passwort dieses Router-Benutzers.</translation>
    </message>
    <message>
        <source>Google sold Google Domains to Squarespace, which offers no dynamic DNS. Move the domain&apos;s DNS to a service that does, such as deSEC.</source>
        <translation>Google hat Google Domains an Squarespace verkauft, das kein dynamisches DNS anbietet. Ziehen Sie das DNS der Domain zu einem Dienst um, der es tut, etwa deSEC.</translation>
    </message>
    <message>
        <source>Hammernode (hn.org) is gone. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>Hammernode (hn.org) gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>DDNS key</source>
        <translation>DDNS-Schlüssel</translation>
    </message>
    <message>
        <source>Sign in at dns.he.net, open the zone and press the arrows in the column DDNS of the record. Each record has a key of its own; give the A and the AAAA record the same one to keep both in one account.</source>
        <translation>Melden Sie sich bei dns.he.net an, öffnen Sie die Zone und drücken Sie beim Eintrag die Pfeile in der Spalte „DDNS“. Jeder Eintrag hat einen eigenen Schlüssel; geben Sie dem A- und dem AAAA-Eintrag denselben, um beide in einem Konto zu führen.</translation>
    </message>
    <message>
        <source>Update secret</source>
        <translation>Update-Geheimnis</translation>
    </message>
    <message>
        <source>Each host has a secret of its own.</source>
        <translation>Jeder Host hat ein eigenes Geheimnis.</translation>
    </message>
    <message>
        <source>The user of the DDNS host.</source>
        <translation>Der Benutzer des DDNS-Hosts.</translation>
    </message>
    <message>
        <source>DynDNS user</source>
        <translation>DynDNS-Benutzer</translation>
    </message>
    <message>
        <source>The user set up for this name, not the Infomaniak login.</source>
        <translation>Der Benutzer, der für diesen Namen angelegt ist, nicht die Infomaniak-Anmeldung.</translation>
    </message>
    <message>
        <source>DynDNS password</source>
        <translation>DynDNS-Passwort</translation>
    </message>
    <message>
        <source>The user of the DynDNS account at INWX, not the customer login.</source>
        <translation>Der Benutzer des DynDNS-Kontos bei INWX, nicht die Kundenanmeldung.</translation>
    </message>
    <message>
        <source>The password of that DynDNS account.</source>
        <translation>Das Passwort dieses DynDNS-Kontos.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>The secret of the account.</source>
        <translation>Das Geheimnis des Kontos.</translation>
    </message>
    <message>
        <source>Update token</source>
        <translation>Update-Token</translation>
    </message>
    <message>
        <source>Sign in at ipv64.net: the update token of the account, or of the domain.</source>
        <translation>Melden Sie sich bei ipv64.net an: das Update-Token des Kontos oder der Domain.</translation>
    </message>
    <message>
        <source>DynDNS user name</source>
        <translation>DynDNS-Benutzername</translation>
    </message>
    <message>
        <source>From the DNS panel of the domain, not the Joker account.</source>
        <translation>Aus der DNS-Verwaltung der Domain, nicht das Joker-Konto.</translation>
    </message>
    <message>
        <source>Domain or login</source>
        <translation>Domain oder Anmeldename</translation>
    </message>
    <message>
        <source>The domain, or the DynDNS login that the customer zone shows.</source>
        <translation>Die Domain, oder der DynDNS-Anmeldename, den der Kundenbereich zeigt.</translation>
    </message>
    <message>
        <source>The password of that DynDNS login.</source>
        <translation>Das Passwort dieser DynDNS-Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in, open &quot;Account&quot;: the API key.</source>
        <translation>Melden Sie sich an und öffnen Sie „Account“: der API-Schlüssel.</translation>
    </message>
    <message>
        <source>Majimoto is gone. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>Majimoto gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>The key that belongs to the name.</source>
        <translation>Der Schlüssel, der zu dem Namen gehört.</translation>
    </message>
    <message>
        <source>MasterID</source>
        <translation>MasterID</translation>
    </message>
    <message>
        <source>The MasterID you sign in with.</source>
        <translation>Die MasterID, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>The password of the MasterID.</source>
        <translation>Das Passwort der MasterID.</translation>
    </message>
    <message>
        <source>myip.co.ua is no longer available. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>myip.co.ua gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>API key id</source>
        <translation>Kennung des API-Schlüssels</translation>
    </message>
    <message>
        <source>Sign in, open &quot;API keys&quot;: a key limited to this name is enough.</source>
        <translation>Melden Sie sich an und öffnen Sie „API keys“: Ein Schlüssel, der auf diesen Namen beschränkt ist, genügt.</translation>
    </message>
    <message>
        <source>API key secret</source>
        <translation>Geheimnis des API-Schlüssels</translation>
    </message>
    <message>
        <source>The secret of that key.</source>
        <translation>Das Geheimnis dieses Schlüssels.</translation>
    </message>
    <message>
        <source>Sign in, open the domain: &quot;Advanced DNS&quot;, &quot;Dynamic DNS&quot;. It is made of 32 hexadecimal digits.</source>
        <translation>Melden Sie sich an und öffnen Sie die Domain: „Advanced DNS“, „Dynamic DNS“. Es besteht aus 32 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>Nettica is no longer available. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>Nettica gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>The user for dynamic DNS.</source>
        <translation>Der Benutzer für dynamisches DNS.</translation>
    </message>
    <message>
        <source>The key of the dynamic record.</source>
        <translation>Der Schlüssel des dynamischen Eintrags.</translation>
    </message>
    <message>
        <source>User name or key</source>
        <translation>Benutzername oder Schlüssel</translation>
    </message>
    <message>
        <source>The user name of a DDNS Key, made under &quot;DDNS &amp; Remote Access&quot;, &quot;DNS Records&quot;, &quot;DDNS Keys&quot;. The e-mail address of the account works too.</source>
        <translation>Der Benutzername eines „DDNS Key“, angelegt unter „DDNS &amp; Remote Access“, „DNS Records“, „DDNS Keys“. Die E-Mail-Adresse des Kontos geht auch.</translation>
    </message>
    <message>
        <source>The password of that DDNS Key, or of the account.</source>
        <translation>Das Passwort dieses „DDNS Key“ oder des Kontos.</translation>
    </message>
    <message>
        <source>Sign in at nsupdate.info, open the host: &quot;Show Configuration&quot;. Each host has a secret of its own.</source>
        <translation>Melden Sie sich bei nsupdate.info an und öffnen Sie den Host: „Show Configuration“. Jeder Host hat ein eigenes Geheimnis.</translation>
    </message>
    <message>
        <source>Nubem is gone: its name no longer resolves. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>Nubem gibt es nicht mehr: Der Name wird nicht mehr aufgelöst. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>Network label</source>
        <translation>Name des Netzes</translation>
    </message>
    <message>
        <source>The address you sign in with at OpenDNS.</source>
        <translation>Die Adresse, mit der Sie sich bei OpenDNS anmelden.</translation>
    </message>
    <message>
        <source>DynHost login</source>
        <translation>DynHost-Anmeldename</translation>
    </message>
    <message>
        <source>In the control panel: &quot;Web Cloud&quot;, &quot;Domain names&quot;, the domain, &quot;DynHost&quot;, &quot;Manage access&quot;. It looks like example.com-home.</source>
        <translation>In der Verwaltung: „Web Cloud“, „Domainnamen“, die Domain, „DynHost“, „Zugang verwalten“. Er sieht aus wie example.com-zuhause.</translation>
    </message>
    <message>
        <source>DynHost password</source>
        <translation>DynHost-Passwort</translation>
    </message>
    <message>
        <source>The password given to that DynHost login.</source>
        <translation>Das Passwort dieser DynHost-Anmeldung.</translation>
    </message>
    <message>
        <source>DynDNS token</source>
        <translation>DynDNS-Token</translation>
    </message>
    <message>
        <source>From the DNS settings of the domain.</source>
        <translation>Aus den DNS-Einstellungen der Domain.</translation>
    </message>
    <message>
        <source>DynDNS account number</source>
        <translation>Nummer des DynDNS-Kontos</translation>
    </message>
    <message>
        <source>The number of the DynDNS account, not the customer number.</source>
        <translation>Die Nummer des DynDNS-Kontos, nicht die Kundennummer.</translation>
    </message>
    <message>
        <source>DNS API user</source>
        <translation>Benutzer der DNS-API</translation>
    </message>
    <message>
        <source>A user of the DNS API, not of the customer area.</source>
        <translation>Ein Benutzer der DNS-API, nicht des Kundenbereichs.</translation>
    </message>
    <message>
        <source>DNS API password</source>
        <translation>Passwort der DNS-API</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Like S123456.</source>
        <translation>Etwa S123456.</translation>
    </message>
    <message>
        <source>User name or host name</source>
        <translation>Benutzername oder Hostname</translation>
    </message>
    <message>
        <source>The name of the account, or the host name itself when an update token is used.</source>
        <translation>Der Name des Kontos, oder der Hostname selbst, wenn ein Update-Token benutzt wird.</translation>
    </message>
    <message>
        <source>Password or update token</source>
        <translation>Passwort oder Update-Token</translation>
    </message>
    <message>
        <source>The password of the account, or the token of one host.</source>
        <translation>Das Passwort des Kontos oder das Token eines Hosts.</translation>
    </message>
    <message>
        <source>The main domain of the package.</source>
        <translation>Die Hauptdomain des Pakets.</translation>
    </message>
    <message>
        <source>Sign in to the customer area: &quot;Domains&quot;, &quot;Domain management&quot;, &quot;DNS settings&quot;, &quot;DynDNS&quot;.</source>
        <translation>Melden Sie sich im Kundenbereich an: „Domains“, „Domainverwaltung“, „DNS-Einstellungen“, „DynDNS“.</translation>
    </message>
    <message>
        <source>Tunnel id</source>
        <translation>Nummer des Tunnels</translation>
    </message>
    <message>
        <source>The name you sign in with at tunnelbroker.net.</source>
        <translation>Der Name, mit dem Sie sich bei tunnelbroker.net anmelden.</translation>
    </message>
    <message>
        <source>Update key</source>
        <translation>Update-Schlüssel</translation>
    </message>
    <message>
        <source>Sign in, open the tunnel: tab &quot;Advanced&quot;, &quot;Update Key&quot;.</source>
        <translation>Melden Sie sich an und öffnen Sie den Tunnel: Reiter „Advanced“, „Update Key“.</translation>
    </message>
    <message>
        <source>The password of the account, or an API password.</source>
        <translation>Das Passwort des Kontos oder ein API-Passwort.</translation>
    </message>
    <message>
        <source>Dyn bought TZO in 2012 and ended it. DynDNS or No-IP take its place.</source>
        <translation>Dyn hat TZO 2012 gekauft und eingestellt. DynDNS oder No-IP treten an seine Stelle.</translation>
    </message>
    <message>
        <source>The address of the customer account.</source>
        <translation>Die Adresse des Kundenkontos.</translation>
    </message>
    <message>
        <source>From the DNS settings of the domain; it differs from the password of the account.</source>
        <translation>Aus den DNS-Einstellungen der Domain; es ist nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>The name or e-mail address you sign in with.</source>
        <translation>Der Name oder die E-Mail-Adresse, mit der Sie sich anmelden.</translation>
    </message>
    <message>
        <source>DynDNS API identifier</source>
        <translation>Kennung der DynDNS-API</translation>
    </message>
    <message>
        <source>From the DynDNS page of the domain.</source>
        <translation>Von der DynDNS-Seite der Domain.</translation>
    </message>
    <message>
        <source>DynDNS API secret</source>
        <translation>Geheimnis der DynDNS-API</translation>
    </message>
    <message>
        <source>Woima is gone. In Finland dy.fi does the same.</source>
        <translation>Woima gibt es nicht mehr. In Finnland tut dy.fi dasselbe.</translation>
    </message>
    <message>
        <source>API user</source>
        <translation>API-Benutzer</translation>
    </message>
    <message>
        <source>Sign in, open &quot;Preferences&quot;, &quot;API&quot;.</source>
        <translation>Melden Sie sich an und öffnen Sie „Preferences“, „API“.</translation>
    </message>
    <message>
        <source>Zerigo shut down in 2017. Move the domain&apos;s DNS to a service that still runs, such as deSEC.</source>
        <translation>Zerigo hat den Betrieb 2017 eingestellt. Ziehen Sie das DNS der Domain zu einem Dienst um, der noch läuft, etwa deSEC.</translation>
    </message>
    <message>
        <source>The name you sign in with at ZoneEdit.</source>
        <translation>Der Name, mit dem Sie sich bei ZoneEdit anmelden.</translation>
    </message>
    <message>
        <source>Sign in, open the domain: &quot;DNS Settings&quot;, &quot;DYN Records&quot;, &quot;Dynamic Authentication&quot;. It is not the password of the account.</source>
        <translation>Melden Sie sich an und öffnen Sie die Domain: „DNS Settings“, „DYN Records“, „Dynamic Authentication“. Es ist nicht das Passwort des Kontos.</translation>
    </message>
    <message>
        <source>ZZZZ.io is no longer available. Free services that do the same: Duck DNS, dynv6, FreeDNS.</source>
        <translation>ZZZZ.io gibt es nicht mehr. Kostenlose Dienste, die dasselbe tun: Duck DNS, dynv6, FreeDNS.</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Nameserver</translation>
    </message>
    <message>
        <source>NAME or NAME:PORT of the primary server. Empty = the one that the zone itself names (its SOA record).</source>
        <translation>NAME oder NAME:PORT des primären Servers. Leer = der, den die Zone selbst nennt (ihr SOA-Eintrag).</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Such as example.com. Empty = found by asking.</source>
        <translation>Etwa example.com. Leer = wird durch Fragen gefunden.</translation>
    </message>
    <message>
        <source>Key name</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>As in the server&apos;s key statement. Needless where the whole statement is pasted as the secret. The least it needs in BIND: update-policy { grant KEY name HOST A AAAA; };</source>
        <translation>Wie in der „key“-Anweisung des Servers. Nicht nötig, wo die ganze Anweisung als Geheimnis eingefügt wird. Das Wenigste, was er in BIND braucht: update-policy { grant SCHLÜSSEL name HOST A AAAA; };</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>hmac-sha512, hmac-sha384, hmac-sha256, hmac-sha224, hmac-sha1 or hmac-md5. Empty = hmac-sha256, or what the pasted statement says.</source>
        <translation>hmac-sha512, hmac-sha384, hmac-sha256, hmac-sha224, hmac-sha1 oder hmac-md5. Leer = hmac-sha256, oder was in der eingefügten Anweisung steht.</translation>
    </message>
    <message>
        <source>TSIG secret</source>
        <translation>TSIG-Geheimnis</translation>
    </message>
    <message>
        <source>The secret in base64, or the whole statement that tsig-keygen printed: key &quot;name&quot; { algorithm …; secret &quot;…&quot;; };</source>
        <translation>Das Geheimnis in base64, oder die ganze Anweisung, die tsig-keygen ausgegeben hat: key &quot;name&quot; { algorithm …; secret &quot;…&quot;; };</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Seconds for which others may remember the address. Empty = 300.</source>
        <translation>Sekunden, die sich andere die Adresse merken dürfen. Leer = 300.</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>tcp or udp. Empty = tcp.</source>
        <translation>tcp oder udp. Leer = tcp.</translation>
    </message>
    <message>
        <source>AccessKey ID</source>
        <translation>AccessKey-ID</translation>
    </message>
    <message>
        <source>RAM console, a user of its own, AccessKey; policy: alidns:DescribeSubDomainRecords, AddDomainRecord, UpdateDomainRecord.</source>
        <translation>RAM-Konsole, ein eigener Benutzer, AccessKey; Richtlinie: alidns:DescribeSubDomainRecords, AddDomainRecord, UpdateDomainRecord.</translation>
    </message>
    <message>
        <source>AccessKey secret</source>
        <translation>AccessKey-Geheimnis</translation>
    </message>
    <message>
        <source>Shown once when the key is made.</source>
        <translation>Wird beim Anlegen des Schlüssels einmal gezeigt.</translation>
    </message>
    <message>
        <source>The domain that the record lies in. Empty finds it.</source>
        <translation>Die Domain, in der der Eintrag liegt. Leer: wird gefunden.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>cn or intl, as the account. Empty is cn.</source>
        <translation>cn oder intl, wie das Konto. Leer bedeutet cn.</translation>
    </message>
    <message>
        <source>RAM console, a user of its own, AccessKey; policy: esa:ListSites, ListRecords, UpdateRecord, CreateRecord.</source>
        <translation>RAM-Konsole, ein eigener Benutzer, AccessKey; Richtlinie: esa:ListSites, ListRecords, UpdateRecord, CreateRecord.</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Entra ID, Overview.</source>
        <translation>Entra ID, „Übersicht“.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Entra ID, App registrations: the application (client) ID. Give it the role &quot;DNS Zone Contributor&quot; on the one zone.</source>
        <translation>Entra ID, „App-Registrierungen“: die Anwendungs-ID (Client). Geben Sie ihr die Rolle „DNS Zone Contributor“ für die eine Zone.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>The app registration, Certificates &amp; secrets. It expires.</source>
        <translation>Die App-Registrierung, „Zertifikate &amp; Geheimnisse“. Es läuft ab.</translation>
    </message>
    <message>
        <source>Subscription ID</source>
        <translation>Abonnement-ID</translation>
    </message>
    <message>
        <source>DNS zone, Overview.</source>
        <translation>DNS-Zone, „Übersicht“.</translation>
    </message>
    <message>
        <source>Account settings, API. The key has all rights of the account.</source>
        <translation>Kontoeinstellungen, „API“. Der Schlüssel hat alle Rechte des Kontos.</translation>
    </message>
    <message>
        <source>My Profile, API Tokens, Create Token, template &quot;Edit zone DNS&quot;: Zone/DNS/Edit and Zone/Zone/Read for this zone. Leave the client IP filter empty.</source>
        <translation>„My Profile“, „API Tokens“, „Create Token“, Vorlage „Edit zone DNS“: Zone/DNS/Edit und Zone/Zone/Read für diese Zone. Lassen Sie den Filter für Client-IP-Adressen leer.</translation>
    </message>
    <message>
        <source>Zone ID</source>
        <translation>Zonen-ID</translation>
    </message>
    <message>
        <source>On the domain&apos;s Overview page. Only for tokens without Zone/Zone/Read.</source>
        <translation>Auf der Seite „Overview“ der Domain. Nur für Token ohne Zone/Zone/Read.</translation>
    </message>
    <message>
        <source>API user ID</source>
        <translation>ID des API-Benutzers</translation>
    </message>
    <message>
        <source>API &amp; Resellers (paid plans). A sub-user that is limited to the zone is better. Leave its list of IP addresses empty.</source>
        <translation>„API &amp; Resellers“ (bezahlte Tarife). Besser ist ein Unterbenutzer, der auf die Zone beschränkt ist. Lassen Sie seine Liste der IP-Adressen leer.</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>Set with the API user.</source>
        <translation>Wird mit dem API-Benutzer festgelegt.</translation>
    </message>
    <message>
        <source>Token Management: a token without any permission, and one policy with write for the domain, name and type.</source>
        <translation>„Token Management“: ein Token ohne jede Berechtigung, und eine Richtlinie mit Schreibrecht für Domain, Namen und Typ.</translation>
    </message>
    <message>
        <source>API, Tokens, with the custom scopes domain:read, domain:create and domain:update.</source>
        <translation>„API“, „Tokens“, mit den Bereichen domain:read, domain:create und domain:update.</translation>
    </message>
    <message>
        <source>Account access token</source>
        <translation>Zugangs-Token des Kontos</translation>
    </message>
    <message>
        <source>Account, Access tokens (not a user token); it may be limited to the zone.</source>
        <translation>„Account“, „Access tokens“ (kein Benutzer-Token); es kann auf die Zone beschränkt sein.</translation>
    </message>
    <message>
        <source>Token ID</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>API keys, DNSPod Token: the number of the token.</source>
        <translation>„API keys“, „DNSPod Token“: die Nummer des Tokens.</translation>
    </message>
    <message>
        <source>Shown once when it is made.</source>
        <translation>Wird beim Anlegen einmal gezeigt.</translation>
    </message>
    <message>
        <source>Panel, Advanced, Web Panel API: limit it to the functions dns-*.</source>
        <translation>„Panel“, „Advanced“, „Web Panel API“: beschränkt auf die Funktionen dns-*.</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugangs-Token</translation>
    </message>
    <message>
        <source>Account, organisation, Personal Access Token: &quot;See and renew domain names&quot; and &quot;Manage domain name technical configurations&quot; for this domain. It lives a year at most.</source>
        <translation>Konto, Organisation, „Personal Access Token“: „See and renew domain names“ und „Manage domain name technical configurations“ für diese Domain. Es gilt höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>API key (old)</source>
        <translation>API-Schlüssel (alt)</translation>
    </message>
    <message>
        <source>Only for keys from before the personal access tokens.</source>
        <translation>Nur für Schlüssel aus der Zeit vor den persönlichen Zugangs-Token.</translation>
    </message>
    <message>
        <source>Profile, API tokens: a permanent token.</source>
        <translation>„Profile“, „API tokens“: ein unbefristetes Token.</translation>
    </message>
    <message>
        <source>Project ID</source>
        <translation>Projekt-ID</translation>
    </message>
    <message>
        <source>As on the dashboard of the project.</source>
        <translation>Wie auf dem Dashboard des Projekts.</translation>
    </message>
    <message>
        <source>Service account key</source>
        <translation>Schlüssel des Dienstkontos</translation>
    </message>
    <message>
        <source>IAM &amp; Admin, Service Accounts, Keys, JSON: the whole file. The account needs the role DNS Administrator on the zone.</source>
        <translation>„IAM &amp; Admin“, „Service Accounts“, „Keys“, JSON: die ganze Datei. Das Konto braucht die Rolle „DNS Administrator“ für die Zone.</translation>
    </message>
    <message>
        <source>developer.godaddy.com: a token (gd_pat_...) with the scope domains.dns:update. Or fill in key and secret below.</source>
        <translation>developer.godaddy.com: ein Token (gd_pat_...) mit dem Bereich domains.dns:update. Oder füllen Sie unten Schlüssel und Geheimnis aus.</translation>
    </message>
    <message>
        <source>Classic key of the environment &quot;Production&quot;; GoDaddy takes these until the end of 2026.</source>
        <translation>Klassischer Schlüssel der Umgebung „Production“; GoDaddy nimmt sie bis Ende 2026 an.</translation>
    </message>
    <message>
        <source>The DNS Console has been replaced by the DNS of the Cloud Console. Move the zone there and use &quot;Hetzner&quot; with a new token.</source>
        <translation>Die DNS Console ist durch das DNS der Cloud Console ersetzt worden. Ziehen Sie die Zone dorthin um und benutzen Sie „Hetzner“ mit einem neuen Token.</translation>
    </message>
    <message>
        <source>Cloud Console: the project with the zone, Security, API tokens, Read &amp; Write. Tokens of the former DNS Console do not work. A project of its own for DNS keeps the token harmless.</source>
        <translation>Cloud Console: das Projekt mit der Zone, „Sicherheit“, „API-Tokens“, Lesen und Schreiben. Token der früheren DNS Console gehen nicht. Ein eigenes Projekt für DNS hält das Token harmlos.</translation>
    </message>
    <message>
        <source>hPanel, Account, API. It has all rights of the user.</source>
        <translation>hPanel, „Account“, „API“. Es hat alle Rechte des Benutzers.</translation>
    </message>
    <message>
        <source>cn, or the region of an international account: ap-southeast-1, ap-southeast-2, ap-southeast-3, af-south-1, la-south-2, eu-west-101. Empty is cn.</source>
        <translation>cn, oder die Region eines internationalen Kontos: ap-southeast-1, ap-southeast-2, ap-southeast-3, af-south-1, la-south-2, eu-west-101. Leer bedeutet cn.</translation>
    </message>
    <message>
        <source>Access key (AK)</source>
        <translation>Zugangsschlüssel (AK)</translation>
    </message>
    <message>
        <source>My Credentials, Access Keys, of a user with the role DNS Administrator.</source>
        <translation>„My Credentials“, „Access Keys“, eines Benutzers mit der Rolle „DNS Administrator“.</translation>
    </message>
    <message>
        <source>Secret key (SK)</source>
        <translation>Geheimer Schlüssel (SK)</translation>
    </message>
    <message>
        <source>In the file that is downloaded once.</source>
        <translation>In der Datei, die einmal heruntergeladen wird.</translation>
    </message>
    <message>
        <source>The password of that account.</source>
        <translation>Das Passwort dieses Kontos.</translation>
    </message>
    <message>
        <source>developer.hosting.ionos.com, Manage keys: prefix and secret with a dot between them.</source>
        <translation>developer.hosting.ionos.com, „Manage keys“: Präfix und Geheimnis mit einem Punkt dazwischen.</translation>
    </message>
    <message>
        <source>Profile, API Tokens, Domains: Read/Write. Mind the expiry.</source>
        <translation>„Profile“, „API Tokens“, „Domains: Read/Write“. Achten Sie auf das Ablaufdatum.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Of the account.</source>
        <translation>Des Kontos.</translation>
    </message>
    <message>
        <source>api.luadns.com/settings: switch the API on; a key may be limited to zones.</source>
        <translation>api.luadns.com/settings: Schalten Sie die API ein; ein Schlüssel kann auf Zonen beschränkt sein.</translation>
    </message>
    <message>
        <source>Account, Security, API.</source>
        <translation>„Account“, „Security“, „API“.</translation>
    </message>
    <message>
        <source>Account, API Manager: not read-only, and without a restriction to IP addresses.</source>
        <translation>„Account“, „API Manager“: nicht nur lesend, und ohne Beschränkung auf IP-Adressen.</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Shown at the top of the customer control panel.</source>
        <translation>Steht oben im Customer Control Panel.</translation>
    </message>
    <message>
        <source>Customer control panel, Master data, API.</source>
        <translation>Customer Control Panel, „Stammdaten“, „API“.</translation>
    </message>
    <message>
        <source>On the same page.</source>
        <translation>Auf derselben Seite.</translation>
    </message>
    <message>
        <source>User settings, Applications. It has all rights of the user.</source>
        <translation>„User settings“, „Applications“. Es hat alle Rechte des Benutzers.</translation>
    </message>
    <message>
        <source>Settings, API: limit it to list-records, edit-record and add-record for this domain.</source>
        <translation>„Settings“, „API“: beschränkt auf list-records, edit-record und add-record für diese Domain.</translation>
    </message>
    <message>
        <source>Account settings, API keys: only &quot;manage zones&quot; for this zone, and no list of IP addresses.</source>
        <translation>Kontoeinstellungen, „API keys“: nur „manage zones“ für diese Zone, und keine Liste von IP-Adressen.</translation>
    </message>
    <message>
        <source>eu, ca or us, as the account. Empty is eu.</source>
        <translation>eu, ca oder us, wie das Konto. Leer bedeutet eu.</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Application key (Anwendungsschlüssel)</translation>
    </message>
    <message>
        <source>eu.api.ovh.com/createToken: GET on /domain/zone/, and GET, POST and PUT on /domain/zone/*; validity unlimited.</source>
        <translation>eu.api.ovh.com/createToken: GET auf /domain/zone/, und GET, POST und PUT auf /domain/zone/*; Gültigkeit unbegrenzt.</translation>
    </message>
    <message>
        <source>Application secret</source>
        <translation>Application secret (Anwendungsgeheimnis)</translation>
    </message>
    <message>
        <source>Shown on the same page.</source>
        <translation>Steht auf derselben Seite.</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer key (Benutzerschlüssel)</translation>
    </message>
    <message>
        <source>Shown on the same page; it has to be confirmed in the browser.</source>
        <translation>Steht auf derselben Seite; er muss im Browser bestätigt werden.</translation>
    </message>
    <message>
        <source>Account, API Access: the key that begins with pk1_. Switch on API ACCESS in the details of the domain too.</source>
        <translation>„Account“, „API Access“: der Schlüssel, der mit pk1_ beginnt. Schalten Sie auch in den Einzelheiten der Domain „API ACCESS“ ein.</translation>
    </message>
    <message>
        <source>Secret API key</source>
        <translation>Geheimer API-Schlüssel</translation>
    </message>
    <message>
        <source>Shown once when the key is made; begins with sk1_. Limit it to domains, not to IP addresses.</source>
        <translation>Wird beim Anlegen einmal gezeigt; beginnt mit sk1_. Beschränken Sie ihn auf Domains, nicht auf IP-Adressen.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name and port of the web server, like ns.example.com:8081.</source>
        <translation>Name und Port des Webservers, etwa ns.example.com:8081.</translation>
    </message>
    <message>
        <source>api-key= in pdns.conf; api=yes and webserver-allow-from= are needed too.</source>
        <translation>api-key= in pdns.conf; api=yes und webserver-allow-from= sind auch nötig.</translation>
    </message>
    <message>
        <source>API secret key</source>
        <translation>Geheimer API-Schlüssel</translation>
    </message>
    <message>
        <source>IAM, API keys, of an application with the policy DomainsDNSFullAccess. Mind the expiry.</source>
        <translation>„IAM“, „API keys“, einer Anwendung mit der Richtlinie DomainsDNSFullAccess. Achten Sie auf das Ablaufdatum.</translation>
    </message>
    <message>
        <source>API Manager, with dnsrecords:read and dnsrecords:write.</source>
        <translation>„API Manager“, mit dnsrecords:read und dnsrecords:write.</translation>
    </message>
    <message>
        <source>SecretId</source>
        <translation>SecretId</translation>
    </message>
    <message>
        <source>Cloud Access Management, API keys: a sub-user that may dnspod:DescribeRecordList, ModifyRecord and CreateRecord.</source>
        <translation>„Cloud Access Management“, „API keys“: ein Unterbenutzer mit den Rechten dnspod:DescribeRecordList, ModifyRecord und CreateRecord.</translation>
    </message>
    <message>
        <source>SecretKey</source>
        <translation>SecretKey</translation>
    </message>
    <message>
        <source>Control panel, My account, API, key pairs: the whole text from BEGIN to END. Untick &quot;only accept IPs from whitelist&quot;.</source>
        <translation>Control Panel, „My account“, „API“, „key pairs“: der ganze Text von BEGIN bis END. Entfernen Sie den Haken bei „only accept IPs from whitelist“.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugangs-Token</translation>
    </message>
    <message>
        <source>Account Settings, Tokens, with the scope of the team that owns the domain.</source>
        <translation>„Account Settings“, „Tokens“, mit dem Bereich des Teams, dem die Domain gehört.</translation>
    </message>
    <message>
        <source>Team ID</source>
        <translation>Team-ID</translation>
    </message>
    <message>
        <source>Team Settings; only when the domain belongs to a team.</source>
        <translation>„Team Settings“; nur, wenn die Domain einem Team gehört.</translation>
    </message>
    <message>
        <source>Account, API. Its access control must allow 0.0.0.0/0 and ::/0, or it stops working when the address changes.</source>
        <translation>„Account“, „API“. Seine Zugangsliste muss 0.0.0.0/0 und ::/0 erlauben, sonst gilt er nicht mehr, sobald sich die Adresse ändert.</translation>
    </message>
    <message>
        <source>Manage Domains, the domain, DNS Settings: switch Dynamic DNS on there. The password belongs to this one domain.</source>
        <translation>„Manage Domains“, die Domain, „DNS Settings“: Schalten Sie dort „Dynamic DNS“ ein. Das Passwort gehört zu dieser einen Domain.</translation>
    </message>
    <message>
        <source>Seconds that others may remember the address. Empty = 300.</source>
        <translation>Sekunden, für die andere sich die Adresse merken dürfen. Leer = 300.</translation>
    </message>
    <message>
        <source>A sub-account with the DNS role is better than the main one. With two-factor sign-in the secret below is needed.</source>
        <translation>Ein Unterkonto mit der Rolle DNS ist besser als das Hauptkonto. Bei Zwei-Faktor-Anmeldung wird das Geheimnis unten gebraucht.</translation>
    </message>
    <message>
        <source>Two-factor secret</source>
        <translation>Zwei-Faktor-Geheimnis</translation>
    </message>
    <message>
        <source>Only where the account signs in with a code of an app: the secret that was shown as a text beside the QR code when the app was set up. Empty where two-factor sign-in is off.</source>
        <translation>Nur wo das Konto sich mit dem Code einer App anmeldet: das Geheimnis, das beim Einrichten der App als Text neben dem QR-Code stand. Leer, wo die Zwei-Faktor-Anmeldung aus ist.</translation>
    </message>
    <message>
        <source>Name and port of PowerDNS-Admin, like dns.example.com.</source>
        <translation>Name und Port von PowerDNS-Admin, etwa dns.example.com.</translation>
    </message>
    <message>
        <source>A user of PowerDNS-Admin who may edit the zone, and no other.</source>
        <translation>Ein Benutzer von PowerDNS-Admin, der diese Zone bearbeiten darf und keine andere.</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Access Key ID</translation>
    </message>
    <message>
        <source>IAM, Users, Security credentials, Create access key. The least it needs: route53:ListHostedZonesByName, and for the hosted zone route53:ListResourceRecordSets and route53:ChangeResourceRecordSets.</source>
        <translation>„IAM“, „Users“, „Security credentials“, „Create access key“. Mindestens nötig: route53:ListHostedZonesByName und für die gehostete Zone route53:ListResourceRecordSets und route53:ChangeResourceRecordSets.</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Secret Access Key</translation>
    </message>
    <message>
        <source>Shown once, when the access key is made. Keys of a role or a sign-in (with a session token) expire within hours and cannot be used.</source>
        <translation>Wird einmal gezeigt, wenn der Schlüssel erstellt wird. Schlüssel einer Rolle oder Anmeldung (mit Session-Token) laufen nach Stunden ab und sind nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>Hosted zone ID</source>
        <translation>Hosted Zone ID</translation>
    </message>
    <message>
        <source>As in the list of hosted zones, like Z0123456789ABC. Empty finds the public zone by its name.</source>
        <translation>Wie in der Liste der Hosted Zones, etwa Z0123456789ABC. Leer findet die öffentliche Zone am Namen.</translation>
    </message>
    <message>
        <source>Seconds that others may remember the address. Empty leaves a record as it is; a new one gets 300.</source>
        <translation>Sekunden, für die andere sich die Adresse merken dürfen. Leer lässt einen Eintrag, wie er ist; ein neuer bekommt 300.</translation>
    </message>
</context>
<context>
    <name>ProviderFile</name>
    <message>
        <source>&quot;%1&quot; is not a day, month or year like 2026-11-22</source>
        <translation>„%1“ ist kein Tag, Monat oder Jahr wie 2026-11-22</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address</source>
        <translation>„%1“ ist keine Webadresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the key of a field</source>
        <translation>„%1“ kann nicht der Schlüssel eines Feldes sein</translation>
    </message>
    <message>
        <source>a password is secret, a user name is not</source>
        <translation>ein Passwort ist geheim, ein Benutzername nicht</translation>
    </message>
    <message>
        <source>&quot;statusNote&quot; has to say what happened and what to use instead</source>
        <translation>„statusNote“ muss sagen, was geschehen ist und was man stattdessen nimmt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither ipv4 nor ipv6</source>
        <translation>„%1“ ist weder ipv4 noch ipv6</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has to be a list of texts</source>
        <translation>„%1“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>two fields are called &quot;%1&quot;</source>
        <translation>zwei Felder heißen „%1“</translation>
    </message>
    <message>
        <source>a provider file is one JSON object</source>
        <translation>eine Anbieterdatei ist ein einziges JSON-Objekt</translation>
    </message>
    <message>
        <source>an id is made of a-z, 0-9 and single hyphens</source>
        <translation>eine Kennung besteht aus a-z, 0-9 und einzelnen Bindestrichen</translation>
    </message>
    <message>
        <source>this is not JSON: %1. Look at this place and just before it</source>
        <translation>das ist kein JSON: %1. Sehen Sie an dieser Stelle und kurz davor nach</translation>
    </message>
    <message>
        <source>An example account</source>
        <translation>Ein Beispielkonto</translation>
    </message>
    <message>
        <source>No request could be made of an example for %1: one of the templates takes a value of a form that an example cannot guess. Try it with an account of yours and &quot;update --dry-run&quot;.</source>
        <translation>Aus einem Beispiel für %1 ließ sich keine Anfrage machen: Eine der Vorlagen verlangt einen Wert in einer Form, die ein Beispiel nicht erraten kann. Versuchen Sie es mit einem eigenen Konto und „update --dry-run“.</translation>
    </message>
    <message>
        <source>the file cannot be read: %1</source>
        <translation>die Datei ist nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>the file is too large for a provider</source>
        <translation>die Datei ist zu groß für einen Anbieter</translation>
    </message>
    <message>
        <source>The file works under any name, but is best called %1.json after its id.</source>
        <translation>Die Datei wirkt unter jedem Namen, heißt aber am besten %1.json, nach ihrer Kennung.</translation>
    </message>
    <message numerus="yes">
        <source>%n mistake(s). Mend them from the top: one may be the cause of others.</source>
        <translation>
            <numerusform>%n Fehler. Beheben Sie ihn, und prüfen Sie noch einmal.</numerusform>
            <numerusform>%n Fehler. Beheben Sie sie von oben an: Einer kann die Ursache anderer sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is right: provider &quot;%1&quot;.</source>
        <translation>Die Datei stimmt: Anbieter „%1“.</translation>
    </message>
    <message>
        <source>In the folder &quot;providers&quot; beside the settings it takes the place of the built-in one.</source>
        <translation>Im Ordner „providers“ neben den Einstellungen tritt sie an die Stelle des eingebauten Anbieters.</translation>
    </message>
    <message>
        <source>For an example with %1 it sends:</source>
        <translation>Für ein Beispiel mit %1 sendet sie:</translation>
    </message>
    <message>
        <source>TTL</source>
        <translation>TTL</translation>
    </message>
    <message>
        <source>Seconds that others may remember the address. Empty leaves a record as it is; a new one gets the provider&apos;s usual value.</source>
        <translation>Sekunden, die andere sich die Adresse merken dürfen. Leer bleibt ein Eintrag, wie er ist; ein neuer erhält den üblichen Wert des Anbieters.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a field of this provider nor &quot;-&quot;</source>
        <translation>„%1“ ist weder ein Feld dieses Anbieters noch „-“</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>at least one step is needed</source>
        <translation>mindestens ein Schritt wird gebraucht</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not a known placeholder</source>
        <translation>„{%1}“ ist kein bekannter Platzhalter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not cover each of the provider&apos;s families</source>
        <translation>„%1“ deckt nicht jede Adressart des Anbieters ab</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of this provider</source>
        <translation>„%1“ ist kein Feld dieses Anbieters</translation>
    </message>
    <message>
        <source>a request goes over https</source>
        <translation>eine Anfrage geht über https</translation>
    </message>
    <message>
        <source>one body at most (form, json or text), and none with GET</source>
        <translation>höchstens ein Inhalt (form, json oder text), und keiner bei GET</translation>
    </message>
    <message>
        <source>&quot;%1&quot; already stands for something else</source>
        <translation>„%1“ steht schon für etwas anderes</translation>
    </message>
    <message>
        <source>exactly one of json, regex and header is needed</source>
        <translation>genau eines von json, regex und header wird gebraucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON pointer</source>
        <translation>„%1“ ist kein JSON-Pointer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a regular expression: %2</source>
        <translation>„%1“ ist kein regulärer Ausdruck: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a word of the vocabulary</source>
        <translation>„%1“ ist kein Wort des Vokabulars</translation>
    </message>
    <message>
        <source>exactly one of code, goTo and next is needed</source>
        <translation>genau eines von code, goTo und next wird gebraucht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a status like &quot;404&quot; or &quot;4xx&quot;</source>
        <translation>„%1“ ist kein Status wie „404“ oder „4xx“</translation>
    </message>
    <message>
        <source>json goes together with equals or exists</source>
        <translation>json gehört mit equals oder exists zusammen</translation>
    </message>
    <message>
        <source>a condition is needed</source>
        <translation>eine Bedingung wird gebraucht</translation>
    </message>
    <message>
        <source>two steps are called &quot;%1&quot;</source>
        <translation>zwei Schritte heißen „%1“</translation>
    </message>
    <message>
        <source>there is no step called &quot;%1&quot;</source>
        <translation>es gibt keinen Schritt namens „%1“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that this signer takes</source>
        <translation>„%1“ nimmt dieses Signaturverfahren nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices</source>
        <translation>„%1“ ist keine der Möglichkeiten</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the start of a request</source>
        <translation>„%1“ kann nicht der Anfang einer Anfrage sein</translation>
    </message>
    <message>
        <source>&quot;min&quot; is above &quot;max&quot;</source>
        <translation>„min“ liegt über „max“</translation>
    </message>
    <message>
        <source>keep goes together with json</source>
        <translation>„keep“ gehört zu „json“</translation>
    </message>
    <message>
        <source>at or size is needed, or nobody knows the last page</source>
        <translation>„at“ oder „size“ wird gebraucht, sonst weiß niemand, welche Seite die letzte ist</translation>
    </message>
    <message>
        <source>exactly one of value and set is needed</source>
        <translation>genau eines von „value“ und „set“ wird gebraucht</translation>
    </message>
    <message>
        <source>values and at go together, one for one</source>
        <translation>„values“ und „at“ gehören paarweise zusammen</translation>
    </message>
    <message>
        <source>exactly one of write, update and replace is needed</source>
        <translation>genau eines von „write“, „update“ und „replace“ wird gebraucht</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>the clock of this computer is wrong</source>
        <translation>die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message numerus="yes">
        <source>the clock of this computer is %n seconds off</source>
        <translation>
            <numerusform>die Uhr dieses Rechners geht um %n Sekunde falsch</numerusform>
            <numerusform>die Uhr dieses Rechners geht um %n Sekunden falsch</numerusform>
        </translation>
    </message>
    <message>
        <source>the credentials are right, but lack a permission</source>
        <translation>die Zugangsdaten stimmen, aber ihnen fehlt eine Berechtigung</translation>
    </message>
    <message>
        <source>another record stands in the way</source>
        <translation>ein anderer Eintrag steht im Weg</translation>
    </message>
    <message>
        <source>no zone that these credentials may see holds this name</source>
        <translation>keine Zone, die diese Zugangsdaten sehen dürfen, enthält diesen Namen</translation>
    </message>
    <message>
        <source>the zone %1 cannot be edited there</source>
        <translation>die Zone %1 lässt sich dort nicht bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%n records have this name</source>
        <translation>
            <numerusform>%n Eintrag trägt diesen Namen</numerusform>
            <numerusform>%n Einträge tragen diesen Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>the record %1 stands at this name; remove it first</source>
        <translation>unter diesem Namen steht der Eintrag %1; entfernen Sie ihn zuerst</translation>
    </message>
    <message>
        <source>the record %1 is made by a rule or service of the provider and is left alone</source>
        <translation>den Eintrag %1 macht eine Regel oder ein Dienst des Anbieters; er bleibt unberührt</translation>
    </message>
    <message>
        <source>there is no such record, and it has to be made by hand</source>
        <translation>den Eintrag gibt es nicht, und er muss von Hand angelegt werden</translation>
    </message>
    <message>
        <source>the new record is not in the list yet</source>
        <translation>der neue Eintrag steht noch nicht in der Liste</translation>
    </message>
    <message>
        <source>no whole answer in time from %1</source>
        <translation>keine vollständige Antwort von %1 in der Zeit</translation>
    </message>
    <message>
        <source>no connection: %1</source>
        <translation>keine Verbindung: %1</translation>
    </message>
    <message>
        <source>an answer that could not be read: %1</source>
        <translation>eine Antwort, die nicht zu lesen war: %1</translation>
    </message>
    <message>
        <source>the provider refuses what was sent for this name</source>
        <translation>der Anbieter lehnt ab, was für diesen Namen gesendet wurde</translation>
    </message>
</context>
<context>
    <name>Rfc2136</name>
    <message>
        <source>the server cannot read the update; it may take none at all</source>
        <translation>der Server kann die Aktualisierung nicht lesen; vielleicht nimmt er gar keine an</translation>
    </message>
    <message>
        <source>the server cannot write the zone: it may be frozen, or its disk full</source>
        <translation>der Server kann die Zone nicht schreiben: Sie ist vielleicht eingefroren, oder sein Datenträger ist voll</translation>
    </message>
    <message>
        <source>the server says that the name does not exist</source>
        <translation>der Server sagt, dass es den Namen nicht gibt</translation>
    </message>
    <message>
        <source>this server takes no dynamic updates</source>
        <translation>dieser Server nimmt keine dynamischen Aktualisierungen an</translation>
    </message>
    <message>
        <source>the server&apos;s policy does not let the key &quot;%1&quot; change this name and type</source>
        <translation>die Regeln des Servers erlauben dem Schlüssel „%1“ nicht, diesen Namen und Typ zu ändern</translation>
    </message>
    <message>
        <source>the name exists where it should not</source>
        <translation>den Namen gibt es, obwohl es ihn nicht geben sollte</translation>
    </message>
    <message>
        <source>the name is an alias (CNAME), which cannot have an address. Remove the alias, or use the name it leads to</source>
        <translation>der Name ist ein Alias (CNAME) und kann keine Adresse haben. Entfernen Sie den Alias, oder nehmen Sie den Namen, auf den er zeigt</translation>
    </message>
    <message>
        <source>a record that the update relies on is missing</source>
        <translation>ein Eintrag fehlt, auf den sich die Aktualisierung verlässt</translation>
    </message>
    <message>
        <source>the server is not in charge of this zone, or does not take the key &quot;%1&quot;</source>
        <translation>der Server ist für diese Zone nicht zuständig, oder er nimmt den Schlüssel „%1“ nicht an</translation>
    </message>
    <message>
        <source>the name lies outside the zone</source>
        <translation>der Name liegt außerhalb der Zone</translation>
    </message>
    <message>
        <source>the secret of the key &quot;%1&quot; is another one there</source>
        <translation>das Geheimnis des Schlüssels „%1“ ist dort ein anderes</translation>
    </message>
    <message>
        <source>the server knows no key &quot;%1&quot; with this algorithm</source>
        <translation>der Server kennt keinen Schlüssel „%1“ mit diesem Verfahren</translation>
    </message>
    <message>
        <source>the server wants longer signatures</source>
        <translation>der Server verlangt längere Unterschriften</translation>
    </message>
    <message>
        <source>the signature of the answer is wrong</source>
        <translation>die Unterschrift der Antwort ist falsch</translation>
    </message>
    <message>
        <source>the answer is not signed</source>
        <translation>die Antwort ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>No zone was found for %1. Write the zone and the server into the account.</source>
        <translation>Für %1 wurde keine Zone gefunden. Tragen Sie Zone und Server in das Konto ein.</translation>
    </message>
    <message>
        <source>The zone of %1 seems to be &quot;%2&quot; itself. Write the zone and the server into the account.</source>
        <translation>Die Zone von %1 scheint „%2“ selbst zu sein. Tragen Sie Zone und Server in das Konto ein.</translation>
    </message>
    <message>
        <source>The zone %1 names no primary server. Write the server into the account.</source>
        <translation>Die Zone %1 nennt keinen primären Server. Tragen Sie den Server in das Konto ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no algorithm of a TSIG key. It has to be one of: %2.</source>
        <translation>„%1“ ist kein Verfahren eines TSIG-Schlüssels. Es muss eines von diesen sein: %2.</translation>
    </message>
    <message>
        <source>The algorithm is %1 in its field, but %2 in the pasted key.</source>
        <translation>Das Verfahren ist in seinem Feld %1, im eingefügten Schlüssel aber %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name server: NAME or NAME:PORT is needed.</source>
        <translation>„%1“ ist kein Nameserver: Nötig ist NAME oder NAME:PORT.</translation>
    </message>
    <message>
        <source>%1 does not lie in the zone &quot;%2&quot;.</source>
        <translation>%1 liegt nicht in der Zone „%2“.</translation>
    </message>
    <message>
        <source>The TTL &quot;%1&quot; is no number of seconds from 0 to %2.</source>
        <translation>Die TTL „%1“ ist keine Zahl von Sekunden von 0 bis %2.</translation>
    </message>
    <message>
        <source>The transport &quot;%1&quot; is neither tcp nor udp.</source>
        <translation>Der Übertragungsweg „%1“ ist weder tcp noch udp.</translation>
    </message>
    <message>
        <source>The secret is neither base64 nor a key statement of a name server&apos;s settings.</source>
        <translation>Das Geheimnis ist weder Base64 noch eine „key“-Anweisung aus den Einstellungen eines Nameservers.</translation>
    </message>
    <message>
        <source>The key is called &quot;%1&quot; in its field, but &quot;%2&quot; in the pasted key.</source>
        <translation>Der Schlüssel heißt in seinem Feld „%1“, im eingefügten Text aber „%2“.</translation>
    </message>
    <message>
        <source>The name of the key is missing.</source>
        <translation>Der Name des Schlüssels fehlt.</translation>
    </message>
    <message>
        <source>the server does not say why. Check the key &quot;%1&quot;, its secret, this computer&apos;s clock, and whom the server lets update</source>
        <translation>der Server sagt nicht, warum. Prüfen Sie den Schlüssel „%1“, sein Geheimnis, die Uhr dieses Rechners und wem der Server Aktualisierungen erlaubt</translation>
    </message>
</context>
<context>
    <name>Route53</name>
    <message>
        <source>the name leads to another resource of AWS (an alias record), which would be lost. Remove the alias first</source>
        <translation>der Name führt zu einer anderen Ressource von AWS (ein Alias-Eintrag), die verloren ginge. Entfernen Sie zuerst den Alias</translation>
    </message>
</context>
<context>
    <name>SessionAsking</name>
    <message>
        <source>%1 of &quot;%2&quot; (not shown): </source>
        <translation>%1 von „%2“ (wird nicht angezeigt): </translation>
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
    <message>
        <source>%1: this must be a time like 2026-11-22T12:00:00Z</source>
        <translation>%1: Das muss eine Zeit wie 2026-11-22T12:00:00Z sein</translation>
    </message>
    <message>
        <source>%1: a network needs a gateway or its hardware address</source>
        <translation>%1: ein Netz braucht ein Gateway oder dessen Hardware-Adresse</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>a &quot;}&quot; without its &quot;{&quot;; write &quot;}}&quot; for the sign itself</source>
        <translation>ein „}“ ohne sein „{“; schreiben Sie „}}“ für das Zeichen selbst</translation>
    </message>
    <message>
        <source>a &quot;{&quot; without its &quot;}&quot;; write &quot;{{&quot; for the sign itself</source>
        <translation>ein „{“ ohne sein „}“; schreiben Sie „{{“ für das Zeichen selbst</translation>
    </message>
    <message>
        <source>&quot;{%1}&quot; is not a placeholder</source>
        <translation>„{%1}“ ist kein Platzhalter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a filter</source>
        <translation>„%1“ ist kein Filter</translation>
    </message>
    <message>
        <source>a URL with a path is needed, like https://update.example/nic/update</source>
        <translation>eine URL mit Pfad wird gebraucht, etwa https://update.example/nic/update</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the start of a request</source>
        <translation>„%1“ kann nicht der Anfang einer Anfrage sein</translation>
    </message>
</context>
<context>
    <name>TypedSecrets</name>
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
    <name>doorplate::AboutPage</name>
    <message>
        <source>Keeps a name pointed home: a dynamic DNS client for the desktop.

© 2026 The Doorplate developers
Free software under the GNU General Public License, version 3 or later. It comes with no warranty.

Built with Qt %1; runs with Qt %2.</source>
        <translation>Lässt einen Namen nach Hause zeigen: dynamisches DNS für den Desktop.

© 2026 The Doorplate developers
Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.

Gebaut mit Qt %1; läuft mit Qt %2.</translation>
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
    <name>doorplate::AccountDialog</name>
    <message>
        <source>Add account – Doorplate</source>
        <translation>Konto hinzufügen – Doorplate</translation>
    </message>
    <message>
        <source>%1 – Doorplate</source>
        <comment>account</comment>
        <translation>%1 – Doorplate</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Shows what would be sent, and what the CheckIP server answers. Nothing is changed.</source>
        <translation>Zeigt, was gesendet würde und was der CheckIP-Server antwortet. Es wird nichts geändert.</translation>
    </message>
    <message>
        <source>One field needs attention: %1.</source>
        <translation>Ein Feld braucht Ihre Aufmerksamkeit: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields need attention: %1.</source>
        <translation>
            <numerusform>%n Feld braucht Ihre Aufmerksamkeit: %1.</numerusform>
            <numerusform>%n Felder brauchen Ihre Aufmerksamkeit: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Not saved. %1 What you typed is still here.</source>
        <translation>Nicht gespeichert. %1 Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Discard what you changed?</source>
        <translation>Ihre Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
</context>
<context>
    <name>doorplate::AccountForm</name>
    <message>
        <source>&amp;Enabled</source>
        <translation>Akti&amp;v</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>General Options</source>
        <translation>Allgemeines</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Append the address instead of the name</source>
        <translation>Die Adresse statt des Namens anhängen</translation>
    </message>
    <message>
        <source>For a path without any %: the address is put at its end, not the name</source>
        <translation>Für einen Pfad ohne %: Ans Ende kommt die Adresse, nicht der Name</translation>
    </message>
    <message>
        <source>Use HTTPS for updates</source>
        <translation>HTTPS für Aktualisierungen</translation>
    </message>
    <message>
        <source>Custom Ser&amp;ver</source>
        <translation>Eigener &amp;Server</translation>
    </message>
    <message>
        <source>Custom Pat&amp;h</source>
        <translation>Eigener &amp;Pfad</translation>
    </message>
    <message>
        <source>SS&amp;L</source>
        <translation>SS&amp;L</translation>
    </message>
    <message>
        <source>&amp;Domain name</source>
        <translation>&amp;Domainname</translation>
    </message>
    <message>
        <source>Use HTTPS for the check</source>
        <translation>HTTPS für die Prüfung</translation>
    </message>
    <message>
        <source>Check&amp;IP Server</source>
        <translation>Check&amp;IP-Server</translation>
    </message>
    <message>
        <source>Chec&amp;kIP Path</source>
        <translation>Chec&amp;kIP-Pfad</translation>
    </message>
    <message>
        <source>CheckIP Serve&amp;r SSL</source>
        <translation>CheckIP-Serve&amp;r: SSL</translation>
    </message>
    <message>
        <source>&amp;Update period</source>
        <translation>Prü&amp;fintervall</translation>
    </message>
    <message>
        <source>IPv&amp;4</source>
        <translation>IPv&amp;4</translation>
    </message>
    <message>
        <source>IPv&amp;6</source>
        <translation>IPv&amp;6</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password and where it is kept</source>
        <translation>Passwort und wo es liegt</translation>
    </message>
    <message>
        <source>User&amp;name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;More options</source>
        <translation>Weitere &amp;Optionen</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>good, nochg and their like</source>
        <translation>good, nochg und dergleichen</translation>
    </message>
    <message>
        <source>Answers that mean success</source>
        <translation>Antworten, die Erfolg bedeuten</translation>
    </message>
    <message>
        <source>Words of the server&apos;s answer, with commas between them.</source>
        <translation>Worte aus der Antwort des Servers, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Command that prints the address</source>
        <translation>Befehl, der die Adresse ausgibt</translation>
    </message>
    <message>
        <source>Run instead of asking a CheckIP server. Usually empty.</source>
        <translation>Wird ausgeführt, statt einen CheckIP-Server zu fragen. Meist leer.</translation>
    </message>
    <message>
        <source>%1 is spoken to by HTTPS only.</source>
        <comment>provider</comment>
        <translation>Mit %1 wird nur über HTTPS gesprochen.</translation>
    </message>
    <message>
        <source>&amp;Domain name (%1)</source>
        <translation>&amp;Domainname (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>documented label, the provider&apos;s word</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where do I find these?</source>
        <translation>Wo finde ich diese Angaben?</translation>
    </message>
    <message>
        <source>1 name</source>
        <translation>1 Name</translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>seconds, that is %1</source>
        <translation>Sekunden, also %1</translation>
    </message>
    <message>
        <source>No keychain was found here. Choose another place for the password.</source>
        <translation>Hier wurde kein Schlüsselbund gefunden. Wählen Sie einen anderen Ort für das Passwort.</translation>
    </message>
    <message>
        <source>empty: several, which must agree</source>
        <translation>leer: mehrere, die übereinstimmen müssen</translation>
    </message>
    <message>
        <source>Believe it alone</source>
        <translation>Ihm allein glauben</translation>
    </message>
    <message>
        <source>Believe the CheckIP Server alone</source>
        <translation>Dem CheckIP-Server allein glauben</translation>
    </message>
    <message>
        <source>Otherwise a changed address that it tells is published only when another source says the same. The same goes for a source chosen for IPv4 or IPv6 below.</source>
        <translation>Sonst wird eine geänderte Adresse, die er nennt, nur veröffentlicht, wenn eine andere Quelle dasselbe sagt. Das gilt auch für eine Quelle, die unten für IPv4 oder IPv6 gewählt ist.</translation>
    </message>
    <message>
        <source>empty: this computer</source>
        <translation>leer: dieser Rechner</translation>
    </message>
    <message>
        <source>For another device at home: the end of its address (::211:22ff:fe33:4455), its hardware (MAC) address, or any address that it has had. It is put under the network of today.</source>
        <translation>Für ein anderes Gerät zu Hause: das Ende seiner Adresse (::211:22ff:fe33:4455), seine Hardware-Adresse (MAC) oder irgendeine Adresse, die es einmal hatte. Davor kommt das Netz von heute.</translation>
    </message>
    <message>
        <source>IPv6 prefix length</source>
        <translation>IPv6-Präfixlänge</translation>
    </message>
    <message>
        <source>Publish also where it is held</source>
        <translation>Auch veröffentlichen, wo angehalten wird</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>With a VPN, behind a sign-in page or away from home, the address is not your home&apos;s. Publishing it all the same is recorded in the history.</source>
        <translation>Mit einem VPN, hinter einer Anmeldeseite oder fern von zu Hause ist die Adresse nicht die Ihres Zuhauses. Wird sie trotzdem veröffentlicht, steht das im Verlauf.</translation>
    </message>
    <message>
        <source>→ %1, today</source>
        <comment>an address</comment>
        <translation>→ %1, heute</translation>
    </message>
    <message>
        <source>Its address is seen here once this network&apos;s IPv6 address is known.</source>
        <translation>Seine Adresse steht hier, sobald die IPv6-Adresse dieses Netzes bekannt ist.</translation>
    </message>
    <message>
        <source>IPv6 device</source>
        <translation>IPv6-Gerät</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Authorities to believe besides the system&apos;s, for an update server of your own (PEM).</source>
        <translation>Zertifizierungsstellen, denen außer denen des Systems vertraut wird, für einen eigenen Update-Server (PEM).</translation>
    </message>
    <message>
        <source>A server in your own network: it is believed alone.</source>
        <translation>Ein Server im eigenen Netz: Ihm wird allein geglaubt.</translation>
    </message>
    <message>
        <source>How it is asked is known from other programs (%1), not from its own documentation.</source>
        <translation>Wie er gefragt wird, ist aus anderen Programmen bekannt (%1), nicht aus seiner eigenen Dokumentation.</translation>
    </message>
    <message>
        <source>How it is asked is known from old or few sources (%1). Press Test, and look at the first update.</source>
        <translation>Wie er gefragt wird, ist nur aus alten oder wenigen Quellen bekannt (%1). Wählen Sie „Testen“ und sehen Sie sich die erste Aktualisierung an.</translation>
    </message>
</context>
<context>
    <name>doorplate::AccountWishes</name>
    <message>
        <source>Network adapter %1</source>
        <translation>Netzwerkadapter %1</translation>
    </message>
    <message>
        <source>The password could not be kept: %1.</source>
        <translation>Das Passwort konnte nicht abgelegt werden: %1.</translation>
    </message>
</context>
<context>
    <name>doorplate::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>%1 (switched off)</source>
        <comment>account</comment>
        <translation>%1 (ausgeschaltet)</translation>
    </message>
    <message>
        <source>Remove the account “%1” from Doorplate? Its names are then no longer kept right. Nothing is deleted at %2.</source>
        <translation>Das Konto „%1“ aus Doorplate entfernen? Seine Namen werden dann nicht mehr aktualisiert. Bei %2 wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>doorplate::AddressBox</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>doorplate::AddressLine</name>
    <message>
        <source>no %1 address known</source>
        <translation>keine %1-Adresse bekannt</translation>
    </message>
    <message>
        <source>Public %1 address</source>
        <translation>Öffentliche %1-Adresse</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>geprüft: %1</translation>
    </message>
    <message>
        <source>not confirmed now</source>
        <translation>zurzeit nicht bestätigt</translation>
    </message>
    <message>
        <source>1 source says so</source>
        <translation>1 Quelle sagt es</translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <comment>sources of the address</comment>
        <translation>
            <numerusform>%n Quelle sagt es</numerusform>
            <numerusform>%n stimmen überein</numerusform>
        </translation>
    </message>
    <message>
        <source>who said what</source>
        <translation>wer was sagt</translation>
    </message>
    <message>
        <source>Shows what each source said</source>
        <translation>Zeigt, was jede Quelle gesagt hat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source, its operator</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>source, what it said, how long it took</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1, seen as %2</source>
        <comment>an address to publish, the address that a source saw</comment>
        <translation>%1, gesehen als %2</translation>
    </message>
</context>
<context>
    <name>doorplate::AddressesPage</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xport</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Gezeigte Namen</translation>
    </message>
    <message>
        <source>As &amp;CSV table…</source>
        <translation>Als &amp;CSV-Tabelle …</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON …</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>All names</source>
        <translation>Alle Namen</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>Den Verlauf exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
</context>
<context>
    <name>doorplate::Assistant</name>
    <message>
        <source>First account – Doorplate</source>
        <translation>Erstes Konto – Doorplate</translation>
    </message>
    <message>
        <source>&amp;Import instead…</source>
        <translation>Stattdessen &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>What you typed is kept until Doorplate ends.</source>
        <translation>Was Sie eingegeben haben, bleibt erhalten, bis Doorplate endet.</translation>
    </message>
    <message>
        <source>Where is your name?</source>
        <translation>Wo ist Ihr Name?</translation>
    </message>
    <message>
        <source>How does %1 know you?</source>
        <translation>Woran erkennt %1 Sie?</translation>
    </message>
    <message>
        <source>Which names?</source>
        <translation>Welche Namen?</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Klappt es?</translation>
    </message>
    <message>
        <source>Choose the provider of your name, such as the one whose web site you registered it at.</source>
        <translation>Wählen Sie den Anbieter Ihres Namens, etwa den, auf dessen Webseite Sie ihn registriert haben.</translation>
    </message>
    <message>
        <source>Doorplate needs what the provider gave you for this. The password goes into this computer&apos;s keychain.</source>
        <translation>Doorplate braucht, was Ihnen der Anbieter dafür gegeben hat. Das Passwort kommt in den Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The names that are to point at your connection, such as home.example.com. Several have commas between them.</source>
        <translation>Die Namen, die auf Ihren Anschluss zeigen sollen, etwa home.example.com; mehrere mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>This asks for your address and shows what would be sent. Nothing has been sent to the provider yet.</source>
        <translation>Hier wird Ihre Adresse erfragt und gezeigt, was gesendet würde. An den Anbieter wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>der Anbieter</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>step number, of how many, its title</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Something is missing above.</source>
        <translation>Oben fehlt noch etwas.</translation>
    </message>
    <message>
        <source>Something is missing in an earlier step. Go back and look for the mark.</source>
        <translation>In einem früheren Schritt fehlt etwas. Gehen Sie zurück und achten Sie auf das Zeichen.</translation>
    </message>
    <message>
        <source>Not saved. %1 What you typed is still here.</source>
        <translation>Nicht gespeichert. %1 Was Sie eingegeben haben, ist noch da.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>doorplate::CheckCommand</name>
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
    <message>
        <source>VOTE</source>
        <translation>STIMME</translation>
    </message>
    <message>
        <source>%1 is not asked until %2: it contradicted the others three times, with %3 at last.</source>
        <translation>%1 wird bis %2 nicht gefragt: Die Quelle hat den anderen dreimal widersprochen, zuletzt mit %3.</translation>
    </message>
    <message>
        <source>%1 (seen as %2)</source>
        <translation>%1 (gesehen als %2)</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt zu</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>OWN IPV6 ADDRESS</source>
        <translation>EIGENE IPV6-ADRESSE</translation>
    </message>
    <message>
        <source>ADAPTER</source>
        <translation>ADAPTER</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>PUBLISHED</source>
        <translation>VERÖFFENTLICHT</translation>
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
        <source>Nobody else was asked: this account believes its own source alone.</source>
        <translation>Niemand sonst wurde gefragt: Dieses Konto glaubt allein seiner eigenen Quelle.</translation>
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
    <name>doorplate::DetailsPanel</name>
    <message>
        <source>For a forum or a friend; passwords are masked</source>
        <translation>Für ein Forum oder jemanden, der hilft; Passwörter sind verdeckt</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>The provider&apos;s own words: “%1”</source>
        <translation>Worte des Anbieters: „%1“</translation>
    </message>
    <message>
        <source>Next attempt: %1 (%2)</source>
        <translation>Nächster Versuch: %1 (%2)</translation>
    </message>
    <message>
        <source>Provider: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>This account is switched off: nothing is checked and nothing is sent.</source>
        <translation>Dieses Konto ist ausgeschaltet: Es wird nichts geprüft und nichts gesendet.</translation>
    </message>
    <message>
        <source>Last check: %1 (%2)</source>
        <translation>Letzte Prüfung: %1 (%2)</translation>
    </message>
    <message>
        <source>Next check: %1 (%2)</source>
        <translation>Nächste Prüfung: %1 (%2)</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Beri&amp;cht kopieren</translation>
    </message>
    <message>
        <source>Update &amp;this account</source>
        <translation>Dieses K&amp;onto aktualisieren</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Rem&amp;ove account…</source>
        <translation>Konto en&amp;tfernen …</translation>
    </message>
</context>
<context>
    <name>doorplate::DiagnosisDialog</name>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>worth knowing</source>
        <translation>gut zu wissen</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Diagnosis – Doorplate</source>
        <translation>Diagnose – Doorplate</translation>
    </message>
    <message>
        <source>The diagnosis is running</source>
        <translation>Die Diagnose läuft</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What was found, and what to do</source>
        <translation>Was gefunden wurde und was zu tun ist</translation>
    </message>
    <message>
        <source>Cop&amp;y report</source>
        <translation>Bericht ko&amp;pieren</translation>
    </message>
    <message>
        <source>For a forum or a friend; passwords are masked</source>
        <translation>Für ein Forum oder einen Bekannten; Passwörter sind verdeckt</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Looking at everything between this computer and your names…</source>
        <translation>Alles zwischen diesem Rechner und Ihren Namen wird geprüft …</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Es ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Something is wrong; what to do stands beside it.</source>
        <translation>Etwas stimmt nicht; was zu tun ist, steht dabei.</translation>
    </message>
</context>
<context>
    <name>doorplate::Doctor</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>They can be read; there are %n account(s).</source>
        <translation>
            <numerusform>Sie sind lesbar; es gibt %n Konto.</numerusform>
            <numerusform>Sie sind lesbar; es gibt %n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an account: without one there is nothing to keep up to date.</source>
        <translation>Legen Sie ein Konto an: Ohne eines gibt es nichts aktuell zu halten.</translation>
    </message>
    <message>
        <source>Your own providers</source>
        <translation>Ihre eigenen Anbieter</translation>
    </message>
    <message>
        <source>Mend the file; until then this provider is not there.</source>
        <translation>Berichtigen Sie die Datei; bis dahin fehlt dieser Anbieter.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>No Doorplate is running on this profile, so nothing follows a new address by itself.</source>
        <translation>Auf diesem Profil läuft kein Doorplate, also folgt nichts von selbst einer neuen Adresse.</translation>
    </message>
    <message>
        <source>Start doorplate, or on a server: systemctl --user enable --now doorplate</source>
        <translation>Starten Sie doorplate, oder auf einem Server: systemctl --user enable --now doorplate</translation>
    </message>
    <message>
        <source>Doorplate is running and paused.</source>
        <translation>Doorplate läuft und macht Pause.</translation>
    </message>
    <message>
        <source>Resume it when you like.</source>
        <translation>Beenden Sie die Pause, wenn Sie möchten.</translation>
    </message>
    <message>
        <source>Doorplate is running.</source>
        <translation>Doorplate läuft.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>IPv4 by eth0</comment>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>No adapter is connected.</source>
        <translation>Kein Netzwerkadapter ist verbunden.</translation>
    </message>
    <message>
        <source>Plug in the cable or join the Wi-Fi; Doorplate goes on by itself.</source>
        <translation>Stecken Sie das Kabel ein oder verbinden Sie sich mit dem WLAN; Doorplate macht von selbst weiter.</translation>
    </message>
    <message>
        <source>There is a network, and no way out of it (no default route).</source>
        <translation>Es gibt ein Netz, aber keinen Weg hinaus (keine Standardroute).</translation>
    </message>
    <message>
        <source>Look at the router, or at this computer&apos;s network settings.</source>
        <translation>Sehen Sie nach dem Router oder den Netzwerkeinstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>The way out: %1.</source>
        <translation>Der Weg hinaus: %1.</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation>VPN</translation>
    </message>
    <message>
        <source>No VPN carries the traffic.</source>
        <translation>Kein VPN befördert den Verkehr.</translation>
    </message>
    <message>
        <source>A VPN carries the traffic (%1); what the outside sees is its address.</source>
        <translation>Ein VPN befördert den Verkehr (%1); von außen sieht man dessen Adresse.</translation>
    </message>
    <message>
        <source>End it, or let the account take its address from the router or from one network adapter.</source>
        <translation>Beenden Sie es, oder lassen Sie das Konto seine Adresse vom Router oder von einem Netzwerkadapter nehmen.</translation>
    </message>
    <message>
        <source>an unknown network</source>
        <translation>ein unbekanntes Netz</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Heimnetz</translation>
    </message>
    <message>
        <source>Every network counts as home.</source>
        <translation>Jedes Netz gilt als Zuhause.</translation>
    </message>
    <message>
        <source>This computer is at home (%1).</source>
        <translation>Dieser Rechner ist zu Hause (%1).</translation>
    </message>
    <message>
        <source>This computer is away from home (%1), so nothing is published.</source>
        <translation>Dieser Rechner ist nicht zu Hause (%1), also wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Sign-in page</source>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Not looked for: no server outside is to be asked.</source>
        <translation>Nicht gesucht: Kein Server draußen soll gefragt werden.</translation>
    </message>
    <message>
        <source>The network lets everybody through.</source>
        <translation>Das Netz lässt alle durch.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first.</source>
        <translation>Das Netz verlangt zuerst eine Anmeldung.</translation>
    </message>
    <message>
        <source>The network wants you to sign in first, at %1.</source>
        <translation>Das Netz verlangt zuerst eine Anmeldung, bei %1.</translation>
    </message>
    <message>
        <source>Open any web page in a browser and sign in.</source>
        <translation>Öffnen Sie irgendeine Webseite im Browser und melden Sie sich an.</translation>
    </message>
    <message>
        <source>The pages that would tell did not answer.</source>
        <translation>Die Seiten, an denen man es sähe, haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Not tried by itself; see the accounts below.</source>
        <translation>Nicht für sich geprüft; siehe die Konten unten.</translation>
    </message>
    <message>
        <source>Names can be looked up (%1).</source>
        <translation>Namen lassen sich nachschlagen (%1).</translation>
    </message>
    <message>
        <source>The name %1 could not be looked up.</source>
        <translation>Der Name %1 ließ sich nicht nachschlagen.</translation>
    </message>
    <message>
        <source>Look at the DNS servers of this computer and of the router.</source>
        <translation>Sehen Sie nach den DNS-Servern dieses Rechners und des Routers.</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Not tried: no server outside is to be asked.</source>
        <translation>Nicht geprüft: Kein Server draußen soll gefragt werden.</translation>
    </message>
    <message>
        <source>A secure connection to %1 works.</source>
        <translation>Eine sichere Verbindung zu %1 gelingt.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2</source>
        <translation>Keine sichere Verbindung zu %1: %2</translation>
    </message>
    <message>
        <source>Set the clock, update the system&apos;s certificates, and look for a filter in between.</source>
        <translation>Stellen Sie die Uhr, bringen Sie die Zertifikate des Systems auf den neuesten Stand, und suchen Sie nach einem Filter dazwischen.</translation>
    </message>
    <message>
        <source>Look at the router and at a firewall in between.</source>
        <translation>Sehen Sie nach dem Router und nach einer Firewall dazwischen.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>This computer says it is %1, which cannot be.</source>
        <translation>Dieser Rechner sagt, es sei %1; das kann nicht sein.</translation>
    </message>
    <message>
        <source>Set the clock; certificates are not believed until then.</source>
        <translation>Stellen Sie die Uhr; bis dahin wird keinem Zertifikat geglaubt.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock differs by %1 from a server&apos;s.</source>
        <translation>Die Uhr dieses Rechners weicht um %1 von der eines Servers ab.</translation>
    </message>
    <message>
        <source>Set the clock, or let the system keep it.</source>
        <translation>Stellen Sie die Uhr, oder lassen Sie das System sie stellen.</translation>
    </message>
    <message>
        <source>It is right.</source>
        <translation>Sie geht richtig.</translation>
    </message>
    <message>
        <source>It says %1, which can be.</source>
        <translation>Sie zeigt %1; das kann stimmen.</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>It is switched off.</source>
        <translation>Es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Correct the account.</source>
        <translation>Berichtigen Sie das Konto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s key, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is closing. %2</source>
        <translation>%1 schließt. %2</translation>
    </message>
    <message>
        <source>Look for another provider in time.</source>
        <translation>Suchen Sie rechtzeitig einen anderen Anbieter.</translation>
    </message>
    <message>
        <source>Its fields are complete.</source>
        <translation>Seine Felder sind vollständig.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password again in the account.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Passwort im Konto noch einmal ein.</translation>
    </message>
    <message>
        <source>It is missing (%1).</source>
        <translation>Es fehlt (%1).</translation>
    </message>
    <message>
        <source>Enter it in the account.</source>
        <translation>Geben Sie es im Konto ein.</translation>
    </message>
    <message>
        <source>It is there. Whether it is right, only the provider can tell.</source>
        <translation>Es ist da. Ob es stimmt, weiß nur der Anbieter.</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <translation>Server von %1</translation>
    </message>
    <message>
        <source>The name %1 is known.</source>
        <translation>Der Name %1 ist bekannt.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account, and the DNS of this computer.</source>
        <translation>Prüfen Sie den Namen des Servers im Konto und das DNS dieses Rechners.</translation>
    </message>
    <message>
        <source>Name servers of %1</source>
        <translation>Nameserver von %1</translation>
    </message>
    <message>
        <source>Not asked: there is no name server to begin with, or no full name.</source>
        <translation>Nicht gefragt: Es gibt keinen Nameserver, bei dem man anfangen könnte, oder keinen vollständigen Namen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, IPv4 or IPv6</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Its name servers gave no answer: %1</source>
        <translation>Seine Nameserver haben nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>Check the name&apos;s spelling. If it is right, something blocks DNS (port 53) to servers outside.</source>
        <translation>Prüfen Sie die Schreibweise des Namens. Stimmt sie, so sperrt etwas DNS (Port 53) zu Servern draußen.</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>Its name servers say: %1. What is right is not known now.</source>
        <translation>Seine Nameserver sagen: %1. Was richtig ist, ist gerade nicht bekannt.</translation>
    </message>
    <message>
        <source>Its name servers say: %1, as it should be.</source>
        <translation>Seine Nameserver sagen: %1, wie es sein soll.</translation>
    </message>
    <message>
        <source>Its name servers say: %1. It should be %2.</source>
        <translation>Seine Nameserver sagen: %1. Es sollte %2 sein.</translation>
    </message>
    <message>
        <source>If it stays so for some minutes, look at the account&apos;s last answer.</source>
        <translation>Bleibt es einige Minuten so, sehen Sie nach der letzten Antwort des Kontos.</translation>
    </message>
    <message>
        <source>Start Doorplate, or run: doorplatectl update</source>
        <translation>Starten Sie Doorplate, oder rufen Sie auf: doorplatectl update</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>No account is switched on, so no source was asked.</source>
        <translation>Kein Konto ist eingeschaltet, also wurde keine Quelle gefragt.</translation>
    </message>
    <message>
        <source>Address for %1</source>
        <translation>Adresse für %1</translation>
    </message>
    <message>
        <source>Open any web page and sign in.</source>
        <translation>Öffnen Sie irgendeine Webseite und melden Sie sich an.</translation>
    </message>
    <message>
        <source>%1: %2, by %3 of %4 sources.</source>
        <translation>%1: %2, laut %3 von %4 Quellen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>If this line has no IPv6, switch IPv6 off in the account.</source>
        <translation>Hat dieser Anschluss kein IPv6, schalten Sie IPv6 im Konto aus.</translation>
    </message>
    <message>
        <source>Look at the sources in the settings; a CheckIP server of your own may be wrong.</source>
        <translation>Sehen Sie nach den Quellen in den Einstellungen; ein eigener CheckIP-Server kann falsch sein.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>It rests until %1: it contradicted the others three times.</source>
        <translation>Sie ruht bis %1: Sie hat den anderen dreimal widersprochen.</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Weg herein</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FALSCH</translation>
    </message>
    <message>
        <source>–</source>
        <comment>not looked at</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Es ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Something is wrong; what to do stands beside it.</source>
        <translation>Etwas stimmt nicht; was zu tun ist, steht dabei.</translation>
    </message>
    <message>
        <source>It cannot be had: %1</source>
        <translation>Es ist nicht zu haben: %1</translation>
    </message>
    <message>
        <source>If this is your home, say so in the settings, on the page Home network, or with &quot;doorplatectl home --learn&quot;.</source>
        <translation>Wenn Sie hier zu Hause sind, sagen Sie es in den Einstellungen auf der Seite Heimnetz oder mit „doorplatectl home --learn“.</translation>
    </message>
</context>
<context>
    <name>doorplate::DoctorCommand</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>End that program, or wait until it answers, then look again.</source>
        <translation>Beenden Sie jenes Programm, oder warten Sie, bis es antwortet; prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Mend the file, or move it away and begin anew, then look again.</source>
        <translation>Berichtigen Sie die Datei, oder legen Sie sie beiseite und fangen Sie neu an; prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>what is wrong, from the network to the name, and what to do about it</source>
        <translation>was nicht stimmt, vom Netz bis zum Namen, und was dagegen zu tun ist</translation>
    </message>
</context>
<context>
    <name>doorplate::EmptyPage</name>
    <message>
        <source>No names yet.</source>
        <translation>Noch keine Namen.</translation>
    </message>
    <message>
        <source>Doorplate keeps a name such as home.example.com pointed at your connection, whenever its address changes.</source>
        <translation>Doorplate lässt einen Namen wie home.example.com auf Ihren Anschluss zeigen, wann immer dessen Adresse wechselt.</translation>
    </message>
    <message>
        <source>&amp;Add an account</source>
        <translation>Konto &amp;hinzufügen</translation>
    </message>
    <message>
        <source>You have a name at a dynamic DNS provider</source>
        <translation>Sie haben einen Namen bei einem DynDNS-Anbieter</translation>
    </message>
    <message>
        <source>&amp;Import from another program</source>
        <translation>Aus einem anderen Programm &amp;importieren</translation>
    </message>
    <message>
        <source>inadyn, ddclient and others</source>
        <translation>inadyn, ddclient und andere</translation>
    </message>
    <message>
        <source>Re&amp;hearse without an account</source>
        <translation>Ohne Konto ausp&amp;robieren</translation>
    </message>
    <message>
        <source>Watch the whole story on this computer alone; nothing leaves it</source>
        <translation>Die ganze Geschichte allein auf diesem Computer ansehen; nichts verlässt ihn</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
</context>
<context>
    <name>doorplate::ExportCommand</name>
    <message>
        <source>inadyn keeps passwords in plain text only, so they are not exported to it. Enter them in the file yourself.</source>
        <translation>inadyn bewahrt Passwörter nur im Klartext auf, darum werden sie nicht dorthin exportiert. Tragen Sie sie selbst in die Datei ein.</translation>
    </message>
    <message>
        <source>There is no account with the name &quot;%1&quot;.</source>
        <translation>Es gibt kein Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>The passwords could not be read: %1. Nothing was exported. Without --with-secrets the accounts can be exported without them.</source>
        <translation>Die Passwörter konnten nicht gelesen werden: %1. Es wurde nichts exportiert. Ohne --with-secrets lassen sich die Konten ohne sie exportieren.</translation>
    </message>
    <message>
        <source>The passwords could not be sealed, so nothing was exported.</source>
        <translation>Die Passwörter konnten nicht versiegelt werden, daher wurde nichts exportiert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were written to %1.</source>
        <translation>
            <numerusform>%n Konto wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Konten wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>accounts as a file, for another computer or another program</source>
        <translation>Konten als Datei, für einen anderen Rechner oder ein anderes Programm</translation>
    </message>
    <message>
        <source>doorplate (usual) or inadyn</source>
        <translation>doorplate (üblich) oder inadyn</translation>
    </message>
    <message>
        <source>write this file (mode 0600) instead of standard output</source>
        <translation>diese Datei schreiben (Rechte 0600) statt der Standardausgabe</translation>
    </message>
    <message>
        <source>with the passwords, sealed by a passphrase</source>
        <translation>mit den Passwörtern, durch eine Passphrase versiegelt</translation>
    </message>
</context>
<context>
    <name>doorplate::ExportDialog</name>
    <message>
        <source>&amp;With the passwords, sealed by a passphrase</source>
        <translation>&amp;Mit den Passwörtern, durch eine Passphrase versiegelt</translation>
    </message>
    <message>
        <source>Export – Doorplate</source>
        <translation>Export – Doorplate</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>For another Doorplate</source>
        <translation>Für ein anderes Doorplate</translation>
    </message>
    <message>
        <source>For inadyn, without passwords</source>
        <translation>Für inadyn, ohne Passwörter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Accounts</source>
        <translation>&amp;Konten</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message numerus="yes">
        <source>The passphrase needs at least %n character(s): whoever has the file can try as many as they like.</source>
        <translation>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen: Wer die Datei hat, kann beliebig viele probieren.</numerusform>
            <numerusform>Die Passphrase braucht mindestens %n Zeichen: Wer die Datei hat, kann beliebig viele probieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Den Export speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>doorplate::GeneralPage</name>
    <message>
        <source>&amp;Start Doorplate at login</source>
        <translation>Doorplate bei der Anmeldung &amp;starten</translation>
    </message>
    <message>
        <source>Start &amp;hidden in the tray</source>
        <translation>&amp;Verborgen im Infobereich starten</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detailed</source>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>L&amp;og:</source>
        <translation>&amp;Protokoll:</translation>
    </message>
    <message>
        <source>Settings folder:</source>
        <translation>Ordner der Einstellungen:</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>Ordner der Daten:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>folder</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>This could not be changed: %1</source>
        <translation>Das konnte nicht geändert werden: %1</translation>
    </message>
    <message>
        <source>Windows that are open now change when they are opened again.</source>
        <translation>Fenster, die jetzt offen sind, wechseln die Sprache beim nächsten Öffnen.</translation>
    </message>
</context>
<context>
    <name>doorplate::HelpDialog</name>
    <message>
        <source>Help – Doorplate</source>
        <translation>Hilfe – Doorplate</translation>
    </message>
    <message>
        <source>The name answers with your address.</source>
        <translation>Der Name antwortet mit Ihrer Adresse.</translation>
    </message>
    <message>
        <source>A check or an update is under way.</source>
        <translation>Eine Prüfung oder Aktualisierung läuft.</translation>
    </message>
    <message>
        <source>There is no network, or Doorplate has just started.</source>
        <translation>Es gibt kein Netz, oder Doorplate ist gerade gestartet.</translation>
    </message>
    <message>
        <source>Nothing is published now, for example because a VPN is active. It goes on by itself.</source>
        <translation>Zurzeit wird nichts veröffentlicht, zum Beispiel weil ein VPN aktiv ist. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Something went wrong for now; Doorplate tries again by itself.</source>
        <translation>Vorerst ist etwas schiefgegangen; Doorplate versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The provider refused. Only you can mend it; then press Resume.</source>
        <translation>Der Anbieter hat abgelehnt. Nur Sie können das beheben; drücken Sie danach „Fortsetzen“.</translation>
    </message>
    <message>
        <source>No check has been completed for longer than it should take.</source>
        <translation>Seit längerer Zeit als vorgesehen ist keine Prüfung fertig geworden.</translation>
    </message>
    <message>
        <source>You paused it.</source>
        <translation>Sie haben pausiert.</translation>
    </message>
    <message>
        <source>Update now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ein Konto hinzufügen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Copy the address of the row</source>
        <translation>Die Adresse der Zeile kopieren</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Was die Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>&amp;Diagnose…</source>
        <translation>&amp;Diagnose …</translation>
    </message>
    <message>
        <source>Looks at everything between this computer and your names, and says what is wrong</source>
        <translation>Prüft alles zwischen diesem Rechner und Ihren Namen und sagt, was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>doorplate::HistoryCommand</name>
    <message>
        <source>--json and --format %1 contradict each other.</source>
        <translation>--json und --format %1 widersprechen sich.</translation>
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
    <name>doorplate::HomeCommand</name>
    <message>
        <source>Either --learn or --forget, not both.</source>
        <translation>Entweder --learn oder --forget, nicht beides.</translation>
    </message>
    <message>
        <source>--forget needs a number of the list, or &quot;all&quot;.</source>
        <translation>--forget braucht eine Nummer aus der Liste oder „all“.</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
    <message>
        <source>No gateway is seen now.</source>
        <translation>Gerade ist kein Gateway zu sehen.</translation>
    </message>
    <message>
        <source>No home network was learned: every network counts as home.</source>
        <translation>Kein Heimnetz ist gemerkt: Jedes Netz gilt als zu Hause.</translation>
    </message>
    <message>
        <source>This is a home network.</source>
        <translation>Dies ist ein Heimnetz.</translation>
    </message>
    <message>
        <source>This is none of your home networks: nothing is published from here.</source>
        <translation>Dies ist keines Ihrer Heimnetze: Von hier wird nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>HOME NETWORK</source>
        <translation>HEIMNETZ</translation>
    </message>
    <message>
        <source>one that could not be read from the settings</source>
        <translation>eines, das in den Einstellungen nicht lesbar war</translation>
    </message>
    <message>
        <source>where this computer is, and which networks are home; elsewhere nothing is published</source>
        <translation>wo dieser Rechner ist und welche Netze das Zuhause sind; anderswo wird nichts veröffentlicht</translation>
    </message>
    <message>
        <source>this network is home; elsewhere nothing is published</source>
        <translation>dieses Netz ist zu Hause; anderswo wird nichts veröffentlicht</translation>
    </message>
    <message>
        <source>NUMBER|all</source>
        <translation>NUMMER|all</translation>
    </message>
    <message>
        <source>a home network by its number in the list, or all of them</source>
        <translation>ein Heimnetz nach seiner Nummer in der Liste, oder alle</translation>
    </message>
</context>
<context>
    <name>doorplate::HomePage</name>
    <message>
        <source>This is my &amp;home network</source>
        <translation>Dies ist mein &amp;Heimnetz</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Home networks</source>
        <translation>Heimnetze</translation>
    </message>
    <message>
        <source>Takes the chosen network from the list</source>
        <translation>Nimmt das gewählte Netz aus der Liste</translation>
    </message>
    <message>
        <source>For a computer that travels: from any other network than these nothing is published, so that your name never points to a café. With an empty list every network counts as home.</source>
        <translation>Für einen Rechner, der reist: Aus jedem anderen Netz als diesen wird nichts veröffentlicht, damit Ihr Name nie auf ein Café zeigt. Ist die Liste leer, gilt jedes Netz als Zuhause.</translation>
    </message>
    <message>
        <source>Nothing is published while a VPN carries the traffic or a network wants a sign-in first, wherever you are. An account can be told to publish anyway, and an account that takes its address from the router or from one network adapter is not concerned by a VPN.</source>
        <translation>Solange ein VPN den Verkehr befördert oder ein Netz zuerst eine Anmeldung verlangt, wird nirgends etwas veröffentlicht. Ein Konto kann trotzdem veröffentlichen, wenn Sie es so einstellen; ein Konto, das seine Adresse vom Router oder von einem Netzwerkadapter nimmt, betrifft ein VPN nicht.</translation>
    </message>
    <message>
        <source>A network that could not be read from the settings</source>
        <translation>Ein Netz, das in den Einstellungen nicht lesbar war</translation>
    </message>
    <message>
        <source>You are here: %1</source>
        <translation>Sie sind hier: %1</translation>
    </message>
    <message>
        <source>No gateway is seen now, so this network cannot be learned. Only Linux tells the gateway of a network.</source>
        <translation>Gerade ist kein Gateway zu sehen, also lässt sich dieses Netz nicht merken. Nur Linux verrät das Gateway eines Netzes.</translation>
    </message>
    <message>
        <source>The gateway has not shown itself yet. Open a web page, then open these settings again.</source>
        <translation>Das Gateway hat sich noch nicht gezeigt. Öffnen Sie eine Webseite und dann diese Einstellungen noch einmal.</translation>
    </message>
    <message>
        <source>This is a home network.</source>
        <translation>Dies ist ein Heimnetz.</translation>
    </message>
    <message>
        <source>This is none of your home networks: nothing is published from here.</source>
        <translation>Dies ist keines Ihrer Heimnetze: Von hier wird nichts veröffentlicht.</translation>
    </message>
</context>
<context>
    <name>doorplate::HttpJob</name>
    <message>
        <source>%1 holds no certificate, or cannot be read</source>
        <translation>%1 enthält kein Zertifikat oder ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>doorplate::ImportCommand</name>
    <message>
        <source>--secrets is keychain, ask or file:DIR.</source>
        <translation>--secrets ist keychain, ask oder file:ORDNER.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The password could not be kept in %1: %2. Nothing was imported.</source>
        <translation>Das Passwort konnte nicht in %1 abgelegt werden: %2. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The passwords could not be kept: %1. Nothing was imported. On a machine without a keychain use --secrets file:DIR, which writes files of mode 0600, or --secrets ask, which asks for them after each start.</source>
        <translation>Die Passwörter konnten nicht abgelegt werden: %1. Es wurde nichts importiert. Auf einem Rechner ohne Schlüsselbund nehmen Sie --secrets file:ORDNER, das Dateien mit den Rechten 0600 schreibt, oder --secrets ask, das nach jedem Start danach fragt.</translation>
    </message>
    <message>
        <source>%1 still holds the passwords in plain text. Remove it when you no longer need it, and stop the other program: two that update one name get it blocked.</source>
        <translation>%1 enthält die Passwörter noch im Klartext. Entfernen Sie die Datei, wenn Sie sie nicht mehr brauchen, und beenden Sie das andere Programm: Zwei, die einen Namen aktualisieren, führen zu seiner Sperrung.</translation>
    </message>
    <message>
        <source>There is no account in %1.</source>
        <translation>In %1 steht kein Konto.</translation>
    </message>
    <message>
        <source>accounts from another program&apos;s settings, or from an export</source>
        <translation>Konten aus den Einstellungen eines anderen Programms oder aus einem Export</translation>
    </message>
    <message>
        <source>only tell what would be created, and what not</source>
        <translation>nur sagen, was angelegt würde und was nicht</translation>
    </message>
    <message>
        <source>where passwords go: keychain (usual), ask (after each start), or file:DIR (files of mode 0600)</source>
        <translation>wohin Passwörter kommen: keychain (üblich), ask (nach jedem Start fragen) oder file:ORDNER (Dateien mit den Rechten 0600)</translation>
    </message>
</context>
<context>
    <name>doorplate::ImportDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New; &quot;%1&quot; is taken</source>
        <translation>Neu; „%1“ ist vergeben</translation>
    </message>
    <message>
        <source>There already, as &quot;%1&quot;</source>
        <translation>Schon da, als „%1“</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Import – Doorplate</source>
        <translation>Import – Doorplate</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Settings of inadyn, ddclient, ddns-updater, ddns-go, noip2, TrueNAS, OpenWrt, OPNsense, or an export of Doorplate. Nothing is changed before you have seen what would be created.</source>
        <translation>Einstellungen von inadyn, ddclient, ddns-updater, ddns-go, noip2, TrueNAS, OpenWrt, OPNsense oder ein Export von Doorplate. Es wird nichts geändert, bevor Sie gesehen haben, was angelegt würde.</translation>
    </message>
    <message>
        <source>No such file lies in the usual places.</source>
        <translation>An den üblichen Orten liegt keine solche Datei.</translation>
    </message>
    <message>
        <source>&amp;Found on this computer:</source>
        <translation>Auf diesem Rechner &amp;gefunden:</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Eine &amp;Datei wählen …</translation>
    </message>
    <message>
        <source>What would be created</source>
        <translation>Was angelegt würde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase of the export:</source>
        <translation>&amp;Passphrase des Exports:</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Choose the settings of another program</source>
        <translation>Wählen Sie die Einstellungen eines anderen Programms</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>settings of inadyn in /etc/inadyn.conf</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The passwords in this file are sealed. Without the passphrase the accounts come without them.</source>
        <translation>Die Passwörter in dieser Datei sind versiegelt. Ohne die Passphrase kommen die Konten ohne sie.</translation>
    </message>
    <message>
        <source>There is no account in this file.</source>
        <translation>In dieser Datei steht kein Konto.</translation>
    </message>
    <message>
        <source>The passwords will be asked for after each start; this can be changed in each account.</source>
        <translation>Nach den Passwörtern wird nach jedem Start gefragt; das lässt sich in jedem Konto ändern.</translation>
    </message>
    <message>
        <source>About the whole file</source>
        <translation>Zur ganzen Datei</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n account(s)</source>
        <translation>
            <numerusform>%n Konto &amp;importieren</numerusform>
            <numerusform>%n Konten &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were imported.</source>
        <translation>
            <numerusform>%n Konto wurde importiert.</numerusform>
            <numerusform>%n Konten wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the passwords in plain text: remove it when you no longer need it. And stop the other program; two that update one name get it blocked.</source>
        <translation>%1 enthält die Passwörter noch im Klartext: Entfernen Sie die Datei, wenn Sie sie nicht mehr brauchen. Und beenden Sie das andere Programm; zwei, die einen Namen aktualisieren, führen zu seiner Sperrung.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
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
    <message>
        <source>the keychain is locked, and nobody unlocked it</source>
        <translation>der Schlüsselbund ist gesperrt, und niemand hat ihn entsperrt</translation>
    </message>
    <message>
        <source>no keychain has been set up for you yet, and its service could not ask you to do so</source>
        <translation>für Sie ist noch kein Schlüsselbund eingerichtet, und sein Dienst konnte Sie nicht danach fragen</translation>
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
    <name>doorplate::LogModel</name>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>doorplate::LogPage</name>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Hinweise und Schlimmeres</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Keeps the newest line in sight</source>
        <translation>Behält die neueste Zeile im Blick</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Kop&amp;ieren</translation>
    </message>
    <message>
        <source>The selected lines, or all that are shown</source>
        <translation>Die ausgewählten Zeilen oder alle gezeigten</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Das Protokoll speichern</translation>
    </message>
</context>
<context>
    <name>doorplate::MainWindow</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>Proto&amp;koll</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Enter pass&amp;word…</source>
        <translation>Pass&amp;wort eingeben …</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>Ad&amp;ressen</translation>
    </message>
    <message>
        <source>1 more name is in the same state.</source>
        <translation>1 weiterer Name ist im selben Zustand.</translation>
    </message>
    <message numerus="yes">
        <source>%n more names are in the same state.</source>
        <translation>
            <numerusform>%n weiterer Name ist im selben Zustand.</numerusform>
            <numerusform>%n weitere Namen sind im selben Zustand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit account…</source>
        <translation>Konto bearbeiten …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Publish anyway</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>From now on this account is published whatever stands in the way; it is recorded. The account&apos;s options take it back.</source>
        <translation>Von nun an wird dieses Konto veröffentlicht, was auch im Weg steht; das wird festgehalten. In den Optionen des Kontos nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>Impor&amp;t, export</source>
        <translation>Impor&amp;t, Export</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
</context>
<context>
    <name>doorplate::NamesModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>account, its provider</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>host name, IPv6</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes Mal</translation>
    </message>
</context>
<context>
    <name>doorplate::NamesPage</name>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Update this account</source>
        <translation>Dieses Konto &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Edit account…</source>
        <translation>Konto &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>Re&amp;move account…</source>
        <translation>Konto en&amp;tfernen …</translation>
    </message>
    <message>
        <source>Remove the account “%1” from Doorplate? Its names are then no longer kept right. Nothing is deleted at %2.</source>
        <translation>Das Konto „%1“ aus Doorplate entfernen? Seine Namen werden dann nicht mehr aktualisiert. Bei %2 wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>doorplate::NamesView</name>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Trying again at 00:00</source>
        <translation>Neuer Versuch: 00:00</translation>
    </message>
    <message>
        <source>Wednesday 00:00</source>
        <translation>Donnerstag 00:00</translation>
    </message>
    <message>
        <source>in 55 min</source>
        <translation>in 55 min</translation>
    </message>
</context>
<context>
    <name>doorplate::NotificationsPage</name>
    <message>
        <source>My &amp;address changed, and the names follow</source>
        <translation>Meine &amp;Adresse hat sich geändert, und die Namen folgen</translation>
    </message>
    <message>
        <source>Something goes &amp;wrong, or needs me</source>
        <translation>&amp;Etwas geht schief oder braucht mich</translation>
    </message>
    <message>
        <source>It is right a&amp;gain</source>
        <translation>Es stimmt &amp;wieder</translation>
    </message>
    <message>
        <source>&amp;Send a test</source>
        <translation>Einen &amp;Test senden</translation>
    </message>
    <message>
        <source>Tell me when:</source>
        <translation>Sagen, wenn:</translation>
    </message>
    <message>
        <source>Each is told once, not at every check.</source>
        <translation>Jedes wird einmal gesagt, nicht bei jeder Prüfung.</translation>
    </message>
</context>
<context>
    <name>doorplate::PasswordDialog</name>
    <message>
        <source>%1 – Doorplate</source>
        <comment>account</comment>
        <translation>%1 – Doorplate</translation>
    </message>
    <message>
        <source>The account “%1” needs its %2. It is kept in memory only, until Doorplate ends.</source>
        <translation>Das Konto „%1“ braucht noch eine Angabe: %2. Sie bleibt nur im Arbeitsspeicher, bis Doorplate endet.</translation>
    </message>
</context>
<context>
    <name>doorplate::ProviderBox</name>
    <message>
        <source>%1 (closing)</source>
        <comment>provider</comment>
        <translation>%1 (schließt)</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>provider</comment>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>Type a name, a server, or what another program calls it</source>
        <translation>Tippen Sie einen Namen, einen Server oder die Bezeichnung eines anderen Programms</translation>
    </message>
    <message>
        <source>No provider is called “%1”. “Custom Provider” takes any server that speaks DynDNS.</source>
        <translation>Kein Anbieter heißt „%1“. „Custom Provider“ nimmt jeden Server, der DynDNS spricht.</translation>
    </message>
</context>
<context>
    <name>doorplate::ProviderFields</name>
    <message>
        <source>%1 and where it is kept</source>
        <comment>name of a secret field</comment>
        <translation>%1 und wo es liegt</translation>
    </message>
    <message>
        <source>May stay empty. %1</source>
        <translation>Darf leer bleiben. %1</translation>
    </message>
</context>
<context>
    <name>doorplate::ProvidersCommand</name>
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
        <source>--check takes a file; it does not go together with the ID of a provider.</source>
        <translation>--check nimmt eine Datei; die Kennung eines Anbieters passt nicht dazu.</translation>
    </message>
    <message>
        <source>all providers, or one with its fields; or whether a file is one</source>
        <translation>alle Anbieter, oder einer mit seinen Feldern; oder ob eine Datei einer ist</translation>
    </message>
    <message>
        <source>tell what is wrong with a provider file, or what it would send</source>
        <translation>sagen, was an einer Anbieterdatei falsch ist, oder was sie senden würde</translation>
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
    <message>
        <source>The settings cannot be read, and were left as they are. %1</source>
        <translation>Die Einstellungen sind nicht lesbar und wurden gelassen, wie sie sind. %1</translation>
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
    <message>
        <source>Rehearsal (on this computer)</source>
        <translation>Probelauf (auf diesem Computer)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
    <name>doorplate::SecretField</name>
    <message>
        <source>Show what is typed</source>
        <translation>Zeigen, was getippt wird</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>name of a secret field</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Command for %1</source>
        <comment>name of a secret field</comment>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>a file that only you can read</source>
        <translation>eine Datei, die nur Sie lesen können</translation>
    </message>
    <message>
        <source>File for %1</source>
        <comment>name of a secret field</comment>
        <translation>Datei für %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Where %1 is kept</source>
        <comment>name of a secret field</comment>
        <translation>Ort für %1</translation>
    </message>
    <message>
        <source>in the keychain (none found)</source>
        <translation>im Schlüsselbund (keiner gefunden)</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegt in: %1</translation>
    </message>
    <message>
        <source>ask me after each start</source>
        <translation>nach jedem Start fragen</translation>
    </message>
    <message>
        <source>from a command</source>
        <translation>von einem Befehl</translation>
    </message>
    <message>
        <source>from a file</source>
        <translation>aus einer Datei</translation>
    </message>
    <message>
        <source>may stay empty until then</source>
        <translation>darf bis dahin leer bleiben</translation>
    </message>
    <message>
        <source>kept; type to replace it</source>
        <translation>gespeichert; tippen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Choose the file that holds the secret</source>
        <translation>Die Datei mit dem Geheimnis wählen</translation>
    </message>
</context>
<context>
    <name>doorplate::SettingsDialog</name>
    <message>
        <source>Settings – Doorplate</source>
        <translation>Einstellungen – Doorplate</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Not saved. %1 What you chose is still here.</source>
        <translation>Nicht gespeichert. %1 Was Sie gewählt haben, ist noch da.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Home network</source>
        <translation>Heimnetz</translation>
    </message>
</context>
<context>
    <name>doorplate::SingleInstance</name>
    <message>
        <source>&quot;doorplatectl run&quot; keeps the names of this profile already. Stop it first, or start with another profile.</source>
        <translation>„doorplatectl run“ pflegt die Namen dieses Profils schon. Beenden Sie es zuerst, oder starten Sie mit einem anderen Profil.</translation>
    </message>
    <message>
        <source>Another Doorplate uses this profile and does not answer.</source>
        <translation>Ein anderes Doorplate benutzt dieses Profil und antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>doorplate::SourcesPage</name>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>network adapter</source>
        <translation>Netzwerkadapter</translation>
    </message>
    <message>
        <source>router</source>
        <translation>Router</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>These are asked in turn what your public address is, where an account names no CheckIP server of its own.</source>
        <translation>Diese werden reihum gefragt, welche öffentliche Adresse Sie haben, wo ein Konto keinen eigenen CheckIP-Server nennt.</translation>
    </message>
    <message>
        <source>Sources of the address</source>
        <translation>Quellen der Adresse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Run by</source>
        <translation>Betreiber</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Sources that must agree</source>
        <translation>Quellen, die übereinstimmen müssen</translation>
    </message>
    <message>
        <source>Sources that must &amp;agree on a changed address:</source>
        <translation>Quellen, die bei einer neuen Adresse übe&amp;reinstimmen müssen:</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>answer, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fewer sources are asked than must agree: a changed address could never be published.</source>
        <translation>Es werden weniger Quellen gefragt, als übereinstimmen müssen: Eine neue Adresse könnte nie veröffentlicht werden.</translation>
    </message>
    <message>
        <source>With one source alone, whoever runs it could send your name to any address.</source>
        <translation>Bei nur einer Quelle könnte deren Betreiber Ihren Namen auf jede beliebige Adresse zeigen lassen.</translation>
    </message>
    <message>
        <source>stable</source>
        <translation>beständig</translation>
    </message>
    <message>
        <source>temporary</source>
        <translation>zeitweilig</translation>
    </message>
    <message>
        <source>from DHCPv6</source>
        <translation>von DHCPv6</translation>
    </message>
    <message>
        <source>about to go</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>not ready yet</source>
        <translation>noch nicht bereit</translation>
    </message>
    <message>
        <source>for the home network only</source>
        <translation>nur für das Heimnetz</translation>
    </message>
    <message>
        <source>for one cable only</source>
        <translation>nur für ein Kabel</translation>
    </message>
    <message>
        <source>not a public address</source>
        <translation>keine öffentliche Adresse</translation>
    </message>
    <message>
        <source>As&amp;k again</source>
        <translation>Wieder &amp;fragen</translation>
    </message>
    <message>
        <source>Ask the &amp;router and this computer&apos;s own adapters only, no server outside</source>
        <translation>Nur &amp;Router und eigene Netzwerkadapter fragen, niemanden draußen</translation>
    </message>
    <message>
        <source>Publish the &amp;temporary IPv6 address</source>
        <translation>Die &amp;zeitweilige IPv6-Adresse veröffentlichen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Befinden</translation>
    </message>
    <message>
        <source>Asks the chosen source again, although it contradicted the others</source>
        <translation>Fragt die gewählte Quelle wieder, obwohl sie den anderen widersprochen hat</translation>
    </message>
    <message>
        <source>No operator of a web page or a name server learns of your address. Without a router that tells it, an IPv4 address cannot be found then.</source>
        <translation>Kein Betreiber einer Webseite oder eines Nameservers erfährt Ihre Adresse. Verrät der Router sie nicht, lässt sich dann keine IPv4-Adresse finden.</translation>
    </message>
    <message>
        <source>It changes within a day, which hides the computer behind its name, and no firewall rule can be made for it. Usually the stable one is published.</source>
        <translation>Sie wechselt binnen eines Tages; das verbirgt den Rechner hinter seinem Namen, und keine Firewall-Regel passt auf sie. Gewöhnlich wird die beständige veröffentlicht.</translation>
    </message>
    <message>
        <source>IPv6 addresses of this computer</source>
        <translation>IPv6-Adressen dieses Rechners</translation>
    </message>
    <message>
        <source>rests until %1: it contradicted the others three times</source>
        <translation>ruht bis %1: hat den anderen dreimal widersprochen</translation>
    </message>
    <message>
        <source>no answer the last time</source>
        <translation>zuletzt keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>no answer %n times in a row</source>
        <translation>
            <numerusform>%n-mal hintereinander keine Antwort</numerusform>
            <numerusform>%n-mal hintereinander keine Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>contradicted the others</source>
        <translation>hat den anderen widersprochen</translation>
    </message>
    <message>
        <source>well</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>adapter, address, kind</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>, for another %1</source>
        <translation>, noch %1</translation>
    </message>
    <message>
        <source>%1 (the one to publish)</source>
        <translation>%1 (wird veröffentlicht)</translation>
    </message>
    <message>
        <source>The list above is not asked; a CheckIP server that an account names still is.</source>
        <translation>Die Liste oben wird nicht gefragt; ein CheckIP-Server, den ein Konto nennt, schon.</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Ihnen selbst</translation>
    </message>
</context>
<context>
    <name>doorplate::SpanStrip</name>
    <message>
        <source>Addresses over time</source>
        <translation>Adressen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <comment>address, time, time</comment>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>address, time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1; the name was wrong for %2 before</source>
        <translation>%1; davor war der Name %2 lang falsch</translation>
    </message>
    <message>
        <source>Nothing was recorded in this time.</source>
        <translation>In dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>doorplate::SpansModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer es sagte</translation>
    </message>
    <message>
        <source>Wrong before</source>
        <translation>Davor falsch</translation>
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
    <name>doorplate::StatusHeader</name>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Checks every account at once (Ctrl+R)</source>
        <translation>Prüft sofort jedes Konto (Strg+R)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Resume updates</source>
        <translation>Pa&amp;use beenden</translation>
    </message>
    <message>
        <source>For &amp;30 minutes</source>
        <translation>Für &amp;30 Minuten</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>&amp;Until I resume</source>
        <translation>&amp;Bis ich sie beende</translation>
    </message>
    <message>
        <source>Paused until %1; nothing is checked and nothing is sent.</source>
        <translation>Pause bis %1; es wird nichts geprüft und nichts gesendet.</translation>
    </message>
    <message>
        <source>Paused by you; nothing is checked and nothing is sent.</source>
        <translation>Von Ihnen pausiert; es wird nichts geprüft und nichts gesendet.</translation>
    </message>
    <message>
        <source>Way in: %1</source>
        <translation>Weg herein: %1</translation>
    </message>
</context>
<context>
    <name>doorplate::SystemNotifications</name>
    <message>
        <source>Open Doorplate</source>
        <translation>Doorplate öffnen</translation>
    </message>
</context>
<context>
    <name>doorplate::TransferWishes</name>
    <message>
        <source>The passwords could not be kept: %1.</source>
        <translation>Die Passwörter konnten nicht abgelegt werden: %1.</translation>
    </message>
    <message>
        <source>The passwords could not be read: %1. Nothing was saved.</source>
        <translation>Die Passwörter konnten nicht gelesen werden: %1. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The passwords could not be sealed, so nothing was saved.</source>
        <translation>Die Passwörter konnten nicht versiegelt werden, daher wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>doorplate::TrayMenu</name>
    <message>
        <source>&amp;Update now</source>
        <translation>&amp;Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Open Doorplate</source>
        <translation>Doorplate ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>doorplate::TrialView</name>
    <message>
        <source>Your %1 address is &lt;b&gt;%2&lt;/b&gt;.</source>
        <translation>Ihre %1-Adresse ist &lt;b&gt;%2&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>No %1 address: %2</source>
        <translation>Keine %1-Adresse: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>source, what it said, how long it took</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>For %1 (%2) this would be sent; nothing was sent now:</source>
        <translation>Für %1 (%2) würde dies gesendet; jetzt wurde nichts gesendet:</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>The test is running</source>
        <translation>Der Test läuft</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>Asking what the address is…</source>
        <translation>Die Adresse wird erfragt …</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Result of the test; nothing was changed:</source>
        <translation>Ergebnis des Tests; es wurde nichts geändert:</translation>
    </message>
    <message>
        <source>For %1 (%2) it would look like this, with an example for the address:</source>
        <translation>Für %1 (%2) sähe es so aus, mit einer Beispieladresse:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>host name, what would be done and why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>doorplate::UpdateCommand</name>
    <message>
        <source>There is nothing to update: no account with names is there.</source>
        <translation>Es gibt nichts zu aktualisieren: Kein Konto mit Namen ist da.</translation>
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
