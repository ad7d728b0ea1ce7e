<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>Der Quelltext ist frei unter der MIT-Lizenz. Eine installierte Kopie als Ganzes steht unter der GNU General Public License, Version 3 oder neuer, weil Teile davon es tun.</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>Nach neuerer Version &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>&amp;Angaben für den Support kopieren</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>&amp;Lizenztexte zeigen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>&amp;Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>Version %s ist da.</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>Ihre Seite sagt, was neu ist.</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>Seite ö&amp;ffnen</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Dies ist die neueste Version.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>S&amp;timmen hier erzeugen</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>&amp;Im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>Nur für &amp;diese Sitzung: er wird nirgends gespeichert</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>Sichern &amp;und testen</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>&amp;Hosts …</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>&amp;Was diesen Computer verließ …</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>&amp;Stimmen entstehen mit</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>Host &amp;für Proben</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>A&amp;PI-Schlüssel</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>der Sandbox: auf diesem Computer, kostenlos</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>einem neuen Konto …</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>Leer lassen, um den gespeicherten zu testen</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>Die Sandbox ist derselbe Dienst, bereitgestellt von diesem Computer: kostenlos, ohne Konto, mit einer Ersatzstimme statt eines Klons. Wählen Sie oben ein neues Konto, sobald Sie echte Stimmen möchten.</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>Legen Sie in Ihrem Konto beim Dienst einen API-Schlüssel an und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>Ein Schlüssel gilt nur mit seiner eigenen Basis-URL. Für eine andere URL legen Sie ein neues Konto an.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>Fügen Sie den API-Schlüssel Ihres Kontos ein.</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>Der Test fragt das Guthaben ab; das ist kostenlos.</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>Proben von %(account)s gehen ab jetzt zu %(host)s.</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Nur für diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>&amp;Guthaben ansehen</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>Wie Ihr Konto beim Dienst sie anzeigt</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>Eine &amp;Stimme ist entstanden; ihre ID lautet</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>&amp;Diese ID verwenden</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>Es &amp;ist nichts daraus geworden</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>Oder lassen Sie es hier: Es bleibt in der Liste, und nichts wird von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Klon</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s, gesendet am %s an %s</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>Noch einmal &amp;versuchen, kann erneut kosten: etwa %s</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>Guthaben vorher: %s.</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>Guthaben jetzt: %s.</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>Der Unterschied beträgt %s.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Kein Unterschied.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>Was jede Demo sagt. Leer lassen für Stimmen ohne Demo.</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>Alle &amp;diese Stimmen sind meine, oder die Inhaber sind einverstanden.</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>Er&amp;zeugen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>Zu erzeugende Stimmen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>&amp;Vorschautext</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s Stimme</numerusform>
            <numerusform>%s Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>dieselbe Datei wie oben</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>wird erzeugt</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>Dieselben Dateien, erneut hierher gezogen, machen mit dem Wartenden weiter.</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>Nichts davon kann erzeugt werden.</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Passphrase (optional)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>&amp;Passphrase (optional)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>Noch einmal &amp;dieselbe</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s Stimme</numerusform>
            <numerusform>%s Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>%s exportieren</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>Eine Datei mit IDs, Rezepten, Notizen, Schlagwörtern und dem Ton: Proben, Demos und Gesprochenes. Wer sie hat, hat die Proben der Stimmen: Eine Passphrase versiegelt sie.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>Stimmen importieren</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s: Was schon hier ist, wird ergänzt und nie überschrieben.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportieren</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen unterscheiden sich.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Voice-Studio-Pakete (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Im Ordner zeigen</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>Übersteuert: drücken zum Löschen</translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation>Nichts übersteuert</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
</context>
<context>
    <name>ColourChoice</name>
    <message>
        <source>Colour: %s</source>
        <translation>Farbe: %s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blau</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violett</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
</context>
<context>
    <name>DemoAndSample</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>F4 flips between demo and sample</source>
        <translation>F4 wechselt zwischen Demo und Probe</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>Woraus die Stimme erzeugt wurde; F4 wechselt</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>die Demo</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>De&amp;mo noch einmal holen</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>die Probe</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>Daraus wurde die Stimme erzeugt.</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>Daraus wurde die Stimme erzeugt, so laut wie die Demo.</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>Es wurde keine Demo erzeugt. Wird ein Text mit der Stimme gesprochen, entsteht eine.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>Entwurf wiederhergestellt.</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>Es ist die Stimme, die Sie begonnen hatten. Nur die Rechte sind neu zu bestätigen.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>Ver&amp;werfen</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>Eine Minute klare Sprache genügt</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>Nehmen Sie hier auf, ziehen Sie eine Aufnahme irgendwo in dieses Fenster, oder wählen Sie eine.</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>10 s bis 5 min von einer Stimme, am besten 60 bis 90 s. Ton oder Video; umgewandelt wird, wo es sein muss.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen …</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Aufnehmen …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>&amp;Mitgelieferte Probe ausprobieren</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>Sie erfüllt alle Regeln des Dienstes, so wie sie ist.</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>Sie erfüllt alle Regeln des Dienstes. Noch besser ginge es so:</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>Vor einer Aufnahme 3-2-1 &amp;herunterzählen</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>48 und 12 Stunden &amp;erinnern, bevor eine Stimme verschwindet</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>Einmal am Ta&amp;g nach einer neueren Version suchen</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>Gefragt wird die Liste der Versionen im Internet; von Ihnen wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Darste&amp;llung</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>La&amp;utsprecher</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>Ihre Stimmen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>vom System gewählt</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s (jetzt nicht da)</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>Das Fenster spricht sie ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>Was Sie unter „Neue Stimme“ begonnen haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>Jetzt &amp;wechseln</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Sichern und testen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Anhal&amp;ten</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>ein neuer Host …</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>Geben Sie dem Host einen Namen.</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>%s wird benötigt.</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>Der Test lädt ein Kilobyte Rauschen hoch und entfernt es wieder.</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>So ist der Host nicht verwendbar.</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>Sehen Sie nach, welcher Schritt misslang.</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>Der Host funktioniert.</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>Wählen Sie ihn unter Konto.</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>Proben von %s gehen dorthin.</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>Proben von %s gehen noch nicht dorthin.</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>Für dieses Konto &amp;verwenden</translation>
    </message>
</context>
<context>
    <name>IdRow</name>
    <message>
        <source>Voice id</source>
        <translation>Stimm-ID</translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation>&amp;Stimm-ID</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>Als %s kopieren</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>Ein Programm, das mit dieser Stimme spricht; es liest den Schlüssel aus NOVITA_API_KEY.</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Cod&amp;e</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation>&amp;Vom Server holen</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>Es &amp;ist derselbe: verwenden</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>Der Server zeigt %s. Vergleichen Sie das mit dem, was sein Betreiber nennt.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>Ein bezahlter Aufruf läuft</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>Der Dienst arbeitet gerade für Sie. Wenn Sie jetzt schließen, kann seine Antwort verloren gehen. Trotzdem schließen?</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Noch hat nichts diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Was diesen Computer verließ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>Fort?</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch dort</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>laut Host</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>fort: %s um %s</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>womöglich noch dort: %s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>womöglich noch dort</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Eingangspegel</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>zu leise</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>guter Pegel</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>laut</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>Sp&amp;rechen</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>Auf Dauer behalten: Eine Sprachausgabe hat sie verwendet.</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s. Danach löscht der Dienst sie, wenn keine Sprachausgabe sie verwendet.</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>Abgelaufen: Der Dienst sagt, dass er diese Stimme nicht mehr kennt.</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>Abgelaufen: Innerhalb von 168 Stunden hat keine Sprachausgabe sie verwendet.</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>Auf Dauer &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>Auf Dauer &amp;behalten, etwa %s</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>Ne&amp;u erzeugen</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>Ne&amp;u erzeugen, etwa %s</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>&amp;Messen, wie nah sie kommt</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>Wird gemessen … %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>eine Person, zwei Aufnahmen</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>zwei verschiedene Menschen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>&amp;Kopie zurückspielen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>Der Dienst arbeitet für Sie.</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>Wechseln Sie, wenn das vorbei ist.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>&amp;Konto öffnen</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Noch eine erzeugen</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>&amp;Noch eine erzeugen, etwa %s</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>&amp;Zurück zum Formular</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>%s wird erzeugt</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>Die Anfrage liegt beim Dienst. Abbrechen beendet nur das Warten; zurückholen lässt sie sich nicht.</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>Die Stimme ist gesichert. Ihre erste Sprachausgabe liegt beim Dienst und ist bezahlt.</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>Die Stimme ist gesichert. Abbrechen überspringt nur die Demo.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>Noch wurde nichts an den Dienst gesendet.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
</context>
<context>
    <name>MannerForm</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>Em&amp;otion</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Nach dem Text</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> Halbtöne</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>Ton&amp;höhe</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>&amp;Wie sie ist</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>Tempo, Tonhöhe, Lautstärke und Emotion, wie die Stimme selbst sie hat.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;suchen</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>Nach Mikrofonen suchen, die inzwischen angeschlossen wurden.</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Mikrofon</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s (vom System gewählt)</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>Es ist kein Mikrofon da. Schließen Sie eines an und suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s ist gerade nicht da; stattdessen wird %s verwendet.</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>den Satz</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Neue Stimme</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>Prüfen und kürzen</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>Rechte und Einstellungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Zu&amp;rück</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>Vorleser (mitgelieferte Probe)</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Ihre Aufnahme</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>Ihre Aufnahme ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Nichts davon geht verloren.</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>&amp;Zurück zur Aufnahme</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>Wird geprüft … %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Die Bibliothek wird geöffnet …</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>Die Bibliothek ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>Der Klon-Prompt wird geschnitten …</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>Die Probe wird geprüft …</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>Wählen Sie eine Probe.</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>So ist diese Probe nicht verwendbar.</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>Spiel, Erzählerin</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>Aus dem &amp;Papierkorb holen</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>S&amp;chlagwörter</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>Hier entfernt. Der Dienst behält die Stimme: Löschen kennt er nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>%s Stimme hier entfernt. Der Dienst behält sie: Löschen kennt er nicht.</numerusform>
            <numerusform>%s Stimmen hier entfernt. Der Dienst behält sie: Löschen kennt er nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>%s Stimme aus dem Papierkorb zurückgeholt.</numerusform>
            <numerusform>%s Stimmen aus dem Papierkorb zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>Der Papierkorb wird nach 30 Tagen geleert.</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>Eine Stimme trägt jetzt das Schlagwort %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s Stimme trägt jetzt das Schlagwort %(tag)s.</numerusform>
            <numerusform>%(count)s Stimmen tragen jetzt das Schlagwort %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>Eine Stimme hat das Schlagwort %(tag)s verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s Stimme hat das Schlagwort %(tag)s verloren.</numerusform>
            <numerusform>%(count)s Stimmen haben das Schlagwort %(tag)s verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Anz&amp;eigen</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Noch &amp;einmal versuchen</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>Klon-Prompt</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>Ein Satz, dessen Wortlaut bekannt ist, hilft dem Dienst, die Stimme zu treffen.</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>Klon-&amp;Prompt</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>Einen Text vorlesen, Satz &amp;für Satz</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>&amp;In einem Zug vorlesen</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>Frei spre&amp;chen</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>Wie sie erzeugt wurde</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>Die Einwilligung der sprechenden Person liegt bei der Stimme: %s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>Einwilligung ersetzen …</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>Gehört die Stimme jemand anderem, bewahren Sie auf, womit eingewilligt wurde: eine Aufnahme oder ein Dokument.</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>Einwilligung der sprechenden Person hinzufügen …</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>Bisher dafür bezahlt: %s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>Einwilligung der sprechenden Person</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>Sprechen Sie frei, in der Sprache, die die Stimme sprechen soll: eine Geschichte, ein Brief, Ihr Tag.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>Vor der Aufnahme &amp;herunterzählen</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>Ver&amp;lassen</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Das Mikrofon wird geöffnet …</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>Aufnahme in %d …</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>Aufnahme von %s läuft.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>Angehalten: Das Mikrofon ist geschlossen.</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>Die Aufnahme ist behalten.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Es wurde nichts aufgenommen.</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>Die Aufnahme ist verworfen.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>N&amp;och einmal suchen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>Behalten. Hören Sie ihn an, lesen Sie ihn noch einmal, oder gehen Sie zum nächsten.</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>In der Aufnahme von Satz %d spricht niemand.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Lesen Sie ihn noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>&amp;Den %d Satz verwenden</numerusform>
            <numerusform>&amp;Die %d Sätze verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>&amp;Den Satz verwenden</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufnehmen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>Stoppen &amp;und behalten</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stoppen und behalten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Wei&amp;ter</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Verwerfen</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>%(voice)s verschwindet in %(time)s, wenn nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>%s Stimme verschwindet, wenn nicht verwendet</numerusform>
            <numerusform>%s Stimmen verschwinden, wenn nicht verwendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>und %s weitere</numerusform>
            <numerusform>und %s weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>Behalten Sie sie mit je einer kurzen Sprachausgabe.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>Der Dienst muss Ihre Probe von einer Webadresse holen. Wählen Sie, wo sie liegen soll.</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>&amp;Host einrichten</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>Die Sandbox auf diesem Computer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt von</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Zuerst zu hören</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>Klon-Prompt</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>Sie haben bestätigt, dass Sie diese Stimme klonen dürfen.</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>&amp;In der Sandbox klonen</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>Kl&amp;onen, etwa %s</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>&amp;Vorher anhören</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>Derselbe Teil, wie er in der gewählten Datei war.</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>Nur &amp;die Auswahl verwenden</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>Probe anhalten</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Probe abspielen</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>Andere &amp;wählen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>den Klon-Prompt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d Kanal</numerusform>
            <numerusform>%d Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 Kanal</translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation>In Arbeit … %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>%d s davon verwendet</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>Brummen entfernt</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>Rauschen verringert</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>Pegel %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>Geändert: %s. Ihre Datei bleibt, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>Wellenform der Probe</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>Noch kein Ton</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>Cursor bei %s.</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>Übersteuert bei %s</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>Pause von %s Sekunden</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>Ausgewählt: %(start)s bis %(end)s, %(seconds)s Sekunden.</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>Höchstens %s sind verwendbar.</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>%(length)s ausgewählt, höchstens %(limit)s</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>%s ausgewählt</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>übersteuert</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>lange Pause</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>Ziehen verschiebt den Anfang. Taste: [ oder I, beim Cursor</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>Ziehen verschiebt das Ende. Taste: ] oder O, beim Cursor</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>Klicken spielt von dort, Ziehen wählt aus, Doppelklick zeigt die Auswahl nah.
Links, Rechts: Cursor bewegen (Umschalt: fein). Strg+Links, Strg+Rechts: zur nächsten Marke.
[ und ]: Auswahl ab dem Cursor und bis zum Cursor. Strg+A: alles. Eingabe oder P: abspielen.
+, -, 0 oder Strg und Mausrad: näher, ferner, alles.</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>Eine Ersatzstimme auf diesem Computer, kein bezahlter Klon.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>Wie die Stimme heißt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Vorschautext</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>Was die Demo sagt. Leer lassen für eine Stimme ohne Demo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>Als Vors&amp;chau im Klon-Aufruf</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>Als erste Sprachausgabe, die sie auch &amp;behält</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>Es ist meine Stimme, oder ihr Inhaber &amp;hat dem Klonen zugestimmt.</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>Ra&amp;uschen verringern</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>&amp;Lautstärke angleichen</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>Vor&amp;schautext</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Zuerst zu hören</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>Der Dienst darf</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>Bei dieser Probe einen Versuch wert: %s. Eine bessere Aufnahme ist besser.</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>Keins von beiden würde dieser Probe helfen.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>Geben Sie der Stimme einen Namen.</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>Kürzen Sie den Vorschautext.</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>Bestätigen Sie, dass Sie das Recht an dieser Stimme haben.</translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation>%d von %d Zeichen</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>&amp;Allen geben</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>Allen ne&amp;hmen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>Aus &amp;dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Schlagwort</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>Alles, was die Liste zeigen würde.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>%s Stimme gewählt</numerusform>
            <numerusform>%s Stimmen gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>Den %s Treffer &amp;wählen</numerusform>
            <numerusform>Alle %s Treffer &amp;wählen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>&amp;Neue Stimme</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>Eigenes Konto verwenden …</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>Neue Version %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird gerade gezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>%s Stimme im Papierkorb. Er wird nach 30 Tagen geleert.</numerusform>
            <numerusform>%s Stimmen im Papierkorb. Er wird nach 30 Tagen geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%s found</source>
        <translation>
            <numerusform>%s gefunden</numerusform>
            <numerusform>%s gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation>Sandbox: Alles geschieht auf diesem Computer, kostenlos.</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s: noch %(amount)s</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation>Anhalten: %s</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>Abspielen: %s</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>Eine Aufnahme wählen, oder mehrere</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>Aufnahme sichern</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>Stimme &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>Mit der Stimme %s sprechen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>Wählen Sie in der Liste an der Seite eine Stimme.</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>Diese Stimme ist abgelaufen. Auf ihrer Seite lässt sie sich neu erzeugen.</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>Schreiben Sie, was sie sagen soll.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>S&amp;prechen</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>S&amp;prechen, etwa %s</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>Diese Stimme hat genau das schon gesprochen.</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>Es steht unten; Abspielen und Sichern kosten nichts.</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>Noch einmal &amp;sprechen</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>Noch einmal &amp;sprechen, etwa %s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>Der Dienst spricht einen langen Text. Bisher %s; es geht weiter, auch wenn Sie woandershin wechseln.</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>Wird gesprochen … Bisher %s.</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>Trotzdem &amp;sprechen</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>Sie warten nicht mehr.</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>Was beim Dienst angefordert wurde, wird womöglich berechnet. Kommt seine Antwort noch, wird die Sprachausgabe aufbewahrt.</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>Sprachausgabe sichern</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>Gesichert als %s.</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>Bisher gesprochen</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>&amp;Frühere zeigen</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>die Sprachausgabe „%s“</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter …</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>Sprachausgabe „%s“ sichern</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>Den Text „%s“ verwenden</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>Ausgang unbekannt: Klären Sie ihn in der Liste an der Seite.</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>Ihr Ton ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>Wird gerade gesprochen.</translation>
    </message>
</context>
<context>
    <name>SpeechText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the voice is to say. A new line is a new paragraph.</source>
        <translation>Was die Stimme sagen soll. Eine neue Zeile ist ein neuer Absatz.</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>Pa&amp;use einfügen:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>Länge der Pause</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s von %(most)s Zeichen</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s von %(most)s Zeichen; ein langer Text, als Auftrag gesprochen</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Fortschritt dieses Schritts</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0,0 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht noch aus</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>Schritt %(step)d von %(steps)d: %(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>Frühere Aufnahmen</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>Die Aufnahme ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · gerettet aus einer abgebrochenen Aufnahme</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>die Aufnahme von %s, Länge %s</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation>Verwenden: %s</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Sichern unter …</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>Sichern: %s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>Löschen: %s</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>%(seconds)s von mindestens %(least)s Sekunden; empfohlen sind %(first)s bis %(last)s</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>Sprache des Vorlesetexts</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Satz davor</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · gelesen</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>Satz %d von %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>Der letzte Satz.</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>Dann: %s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
</context>
<context>
    <name>ViewOfSound</name>
    <message>
        <source>Scroll the waveform</source>
        <translation>Wellenform verschieben</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>Sandbox · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>Ausgang unbekannt</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>Die Stimme ist gesichert.</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>Trotzdem &amp;behalten</translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation>Stimmen suchen nach Name, Schlagwort, Notizen, ID oder gesprochenem Text</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>Welche Stimmen</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>%s seconds of sound</source>
        <translation>%s Sekunden Ton</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>Willkommen bei Voice Studio</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>Nehmen Sie eine Minute Sprache auf und erhalten Sie eine Stimme, die jeden Text spricht, mit einer ID, die Sie überall verwenden können.</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>&amp;Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>Ich &amp;habe einen Schlüssel</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>Ausprobieren ist kostenlos und braucht kein Konto: Eine Sandbox auf diesem Computer antwortet mit einer Ersatzstimme, und nichts verlässt ihn.</translation>
    </message>
</context>
<context>
    <name>WindowFrame</name>
    <message>
        <source>Voice Studio</source>
        <translation>Voice Studio</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>You marked it as lost.</source>
        <translation>Sie haben es als verloren markiert.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Es wurde womöglich berechnet.</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>Sie haben es noch einmal versucht.</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>Es wurde womöglich zweimal berechnet.</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>Es wird vorbereitet.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>Es liegt beim Dienst.</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>Warten Sie auf die Antwort.</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>Der Dienst hat geantwortet.</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>Beim nächsten Start wird es ohne neuen Aufruf vollendet.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist fertig.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>siehe die Antwort</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>einige</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>nicht aufbewahrt</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>misslungen, nicht berechnet</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>unbekannt, womöglich berechnet</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>übersprungen, gibt es schon</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>{count} erzeugt</numerusform>
            <numerusform>{count} erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} übersprungen</numerusform>
            <numerusform>{count} übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} abgelehnt</numerusform>
            <numerusform>{count} abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} misslungen</numerusform>
            <numerusform>{count} misslungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>{count} unbekannt</numerusform>
            <numerusform>{count} unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} wartet</numerusform>
            <numerusform>{count} warten</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>Etwa {total} über {profile} (zu erzeugende Stimmen: {voices}, {clones}), beim Klonen oder bei der ersten Sprachausgabe: Der Dienst sagt nicht, wann.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Etwa {total} über {profile} (zu erzeugende Stimmen: {voices}, {clones}; {speech} für {count:,} Zeichen), beim Klonen oder bei der ersten Sprachausgabe: Der Dienst sagt nicht, wann.</numerusform>
            <numerusform>Etwa {total} über {profile} (zu erzeugende Stimmen: {voices}, {clones}; {speech} für {count:,} Zeichen), beim Klonen oder bei der ersten Sprachausgabe: Der Dienst sagt nicht, wann.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}.</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>Dieser Lauf kostete etwa {cost}.</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>Weitere {cost} wurden womöglich berechnet.</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices} mit {files} in {file} ({bytes} Bytes).</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} Stimme</numerusform>
            <numerusform>{count} Stimmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} Audiodatei</numerusform>
            <numerusform>{count} Audiodateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>{count} Audiodatei fehlt in der Bibliothek und damit im Paket.</numerusform>
            <numerusform>{count} Audiodateien fehlen in der Bibliothek und damit im Paket.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>{count} Stimme hinzugefügt: {names}.</numerusform>
            <numerusform>{count} Stimmen hinzugefügt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>{count} Stimme ergänzt: {names}.</numerusform>
            <numerusform>{count} Stimmen ergänzt: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} Stimme ist schon hier, mit allem, was das Paket hat.</numerusform>
            <numerusform>{count} Stimmen sind schon hier, mit allem, was das Paket hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>Das Paket enthält keine Stimme.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names} und {count} weitere</numerusform>
            <numerusform>{names} und {count} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>Der Klon-Aufruf spricht ihn: nur ein Aufruf, aber die Stimme muss noch innerhalb von 168 Stunden behalten werden.</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>Eine Sprachausgabe nach dem Klonen spricht ihn: etwa derselbe Preis, und die Stimme ist gleich behalten.</translation>
    </message>
    <message>
        <source>${amount:.2f}</source>
        <translation>{amount:.2f} $</translation>
    </message>
    <message>
        <source>${amount:.4f}</source>
        <translation>{amount:.4f} $</translation>
    </message>
    <message>
        <source>less than ${amount:.4f}</source>
        <translation>weniger als {amount:.4f} $</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>Sandbox: kostenlos, und die Probe bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>Etwa {total} über {profile} ({clone} für die Stimme), beim Klonen oder bei der ersten Sprachausgabe: Der Dienst sagt nicht, wann.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Etwa {total} über {profile} ({clone} für die Stimme, {speech} für {count:,} Zeichen), beim Klonen oder bei der ersten Sprachausgabe: Der Dienst sagt nicht, wann.</numerusform>
            <numerusform>Etwa {total} über {profile} ({clone} für die Stimme, {speech} für {count:,} Zeichen), beim Klonen oder bei der ersten Sprachausgabe: Der Dienst sagt nicht, wann.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>Etwa {cost} über {profile} für {count:,} Zeichen.</numerusform>
            <numerusform>Etwa {cost} über {profile} für {count:,} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>Die {cost} für den Klon selbst können dann anfallen, falls sie beim Klonen nicht berechnet wurden.</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>Ihr Guthaben von {balance} reicht womöglich nicht.</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>Ihr Guthaben: {balance}.</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>Diese Angaben stammen von {source}, Stand {date}; dieser Dienst hat womöglich andere.</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>The keyring is ...</comment>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>The keyring is ...</comment>
        <translation>langsam</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>The keyring is ...</comment>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>Status {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} ist ein Ordner.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>Ändern Sie die Zugriffsrechte, oder wählen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ist leer.</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>Wählen Sie eine andere Datei; Aufnahmeprogramme hinterlassen beim Absturz leere.</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} enthält keinen Ton, der sich dekodieren lässt.</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>Wählen Sie eine Aufnahme: mp3, m4a, wav, flac, ogg oder ein Video. Wenn sie anderswo spielt, exportieren Sie sie dort.</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} hat keine Tonspur.</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>Wählen Sie eine Datei mit Sprache.</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>Aus {file} kann nicht geklont werden: {finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>Der Prompt-Ton {file} ist nicht verwendbar: {finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>{file} kam nach dem Vorbereiten mit einer anderen Länge heraus.</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>Exportieren Sie die Datei als WAV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>{file} wurde seit der Prüfung geändert.</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>Wählen Sie die Datei noch einmal, und sehen Sie sie an, wie sie jetzt ist.</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>Nach dem Umwandeln hat die Probe {bytes} Bytes; höchstens {allowed} werden angenommen.</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>Verwenden Sie einen kürzeren Teil.</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} wurde mit anderen Einstellungen aufgenommen als die Sätze davor.</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>Lesen Sie diesen Satz noch einmal.</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} enthält weniger als {seconds} s Sprache: zu wenig, um eine Stimme daran zu erkennen.</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>Wählen Sie eine Aufnahme mit mehr davon.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Dieser Computer hat keinen Lautsprecher.</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>Schließen Sie einen an; die Datei lässt sich auch anderswo öffnen.</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>Der Lautsprecher ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>Schließen Sie, was ihn sonst verwendet, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>Dieser Computer hat kein eingeschaltetes Mikrofon.</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>Schließen Sie eines an und suchen Sie noch einmal, oder wählen Sie eine Aufnahme, die Sie schon haben.</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>Es gibt kein Mikrofon namens {device}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>Das Mikrofon {device} ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>Schließen Sie es neu an, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>Das Mikrofon {device} wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Schließen Sie das Programm, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>Das System erlaubt diesem Programm nicht, das Mikrofon zu verwenden.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>Erlauben Sie es in den Systemeinstellungen unter Datenschutz, Mikrofon; starten Sie Voice Studio dann neu.</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>Das Mikrofon {device} bietet keine Abtastrate, die sich aufnehmen lässt.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>Die Bibliothek PortAudio fehlt; darum lässt sich nichts abspielen oder aufnehmen.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>Installieren Sie sie: unter Debian und Ubuntu mit sudo apt-get install libportaudio2.</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>Die Option {option} hat einen Wert, der nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>Der Text hat {characters} Zeichen; höchstens {allowed} werden angenommen.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Der Text ist leer.</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>Geben Sie einen Text ein, oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>Ein Vorschautext braucht ein Modell.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>Es gibt kein Modell {model}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>Wählen Sie eines von: {allowed}.</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>Ein Modell wird nur mit einem Vorschautext verwendet.</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>Geben Sie einen Text ein, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>Eine Genauigkeit von {accuracy} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Berichtigen Sie das.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>Wählen Sie die Aufnahme oder das Dokument selbst; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>Bewahren Sie eine kürzere Aufnahme auf, oder die Seite, auf die es ankommt.</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>Ein Tempo von {value} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>Eine Lautstärke von {value} liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>Eine Tonhöhe von {value} Halbtönen liegt nicht zwischen {least} und {most}.</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} kennt die Emotion {emotion} nicht.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>Wählen Sie eine von: {allowed}; oder keine.</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>Der Dienst kennt die Sprache {language} nicht.</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>Die Pause {pause} kann dort nicht stehen. Eine Pause dauert {least} bis {most} s und steht zwischen zwei Teilen, die gesprochen werden, nie neben einer anderen.</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>Verschieben Sie sie, oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>Ein Klon-Prompt braucht beides, Ton und Text.</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>Geben Sie beides an, oder lassen Sie beides weg.</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>Der Prompt-Text endet nicht mit einem Satzzeichen; der Dienst verlangt das.</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>Beenden Sie ihn, wie er gelesen wurde, zum Beispiel mit einem Punkt.</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>Nur wer das Recht an einer Stimme hat, darf sie klonen.</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>Bestätigen Sie, dass die Stimme Ihre ist oder dass Sie die Erlaubnis ihres Inhabers haben.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Es gibt kein Profil {profile}.</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>Wählen Sie eines unter Konto.</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>Es gibt schon ein Profil {profile}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>Das Profil {profile} ist eingebaut.</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>Diese Basis-URL ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>Geben Sie eine Adresse wie https://api.example.com an.</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>Es gibt keinen Host {host}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Zur Wahl stehen: {known}.</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>Es gibt schon einen Host {host}.</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>Das Profil {profile} verwendet den Host {host}.</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>Entfernen Sie zuerst dieses Profil.</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>{field} wird benötigt.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Füllen Sie das Feld aus.</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} hat einen Wert, der nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} ist bei dieser Art von Host kein Feld mit seinem Wert (FIELD=VALUE).</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>Ihre Felder: {known}.</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} ist geheim, und andere auf diesem Computer können eine Befehlszeile lesen.</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>Lassen Sie es weg, dann wird danach gefragt; oder schreiben Sie {field}=@FILE, oder setzen Sie {variable}.</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>Im Schlüsselbund steht für den Host {host} kein Eintrag {field}.</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>Geben Sie ihn unter Hosts noch einmal ein.</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>Dieser Uploader braucht {part}; das wird hier nicht unterstützt.</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>Schreiben Sie, wofür es steht, in die Datei selbst, oder verwenden Sie einen anderen Uploader.</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>Der Uploader ist nicht lesbar: Sehen Sie sich {part} an.</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>Wählen Sie die .sxcu-Datei, wie ShareX sie exportiert; wie gelöscht wird, steht in eigenen Feldern.</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>Es gibt keine Art von Host namens {host}.</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>Es gibt keine Stimme {voice}.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>{count} Stimmen heißen {voice}.</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>Verwenden Sie stattdessen die ID der Stimme.</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>Im Papierkorb liegt keine Stimme {voice}.</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>Wählen Sie eine aus dem Papierkorb.</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>Eine Stimme braucht einen Namen; Leerzeichen sind keiner.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Geben Sie etwas ein.</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>Ein Schlagwort braucht ein Wort; Leerzeichen sind keines.</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>Dieses Schlagwort hat {characters} Zeichen; höchstens {allowed} werden angenommen.</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>Kürzen Sie es, und schreiben Sie den Rest in die Notizen.</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>Schreiben Sie eine wie #3366cc, oder keine.</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} ist keine Zeitspanne.</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>Schreiben Sie eine ganze Zahl und ihre Einheit, wie 48h, 2d oder 90m.</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>Zu behaltende Stimmen: {count}, für etwa {cost}. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>Bestätigen Sie es.</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>Eine frühere Sprachausgabe mit {voice} wurde womöglich berechnet und hat die Stimme womöglich schon behalten. Jetzt wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>Sehen Sie in der Liste nach; oder behalten Sie die Stimme trotzdem, was womöglich erneut berechnet wird.</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} hat keine Demo.</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>Sprechen Sie einen Text damit, oder spielen Sie die Probe ab.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>Die Bibliothek hat keine Probe von {voice} mehr; darum lässt sich die Stimme nicht neu erzeugen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>Klonen Sie sie aus der Aufnahme selbst.</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} hat keine Demo, es gibt also nichts, was mit ihrer Probe verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>Sprechen Sie einen Text mit ihr und vergleichen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>Die Bibliothek hat keine Probe von {voice} mehr, es gibt also nichts, womit ihre Demo verglichen werden könnte.</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>Vergleichen Sie sie mit einer anderen Aufnahme derselben Person.</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>Womit Stimmen verglichen werden, fehlt in dieser Installation oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>Installieren Sie Voice Studio neu.</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} wurde mit einer anderen Basis-URL erzeugt, als das Profil {profile} hat. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>Erzeugen Sie die Stimme mit einem Profil ihrer eigenen Basis-URL neu; oder klonen Sie sie neu aus der Aufnahme.</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>{name} neu zu erzeugen kostet etwa {cost}; dem wurde nicht zugestimmt. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>Bestätigen Sie den Preis.</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} wurde mit dem Profil {made_with} erzeugt, mit einer anderen Basis-URL, als {profile} hat. Stimm-IDs gelten nicht bei anderen Diensten.</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>Verwenden Sie das Profil {made_with}; oder machen Sie trotzdem weiter, wenn beide derselbe Dienst sind.</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} wurde mit einem anderen API-Schlüssel erzeugt, als {profile} jetzt hat. Eine Stimm-ID gilt nur mit ihrem Konto.</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>Verwenden Sie den Schlüssel von damals; oder machen Sie trotzdem weiter, wenn beide Schlüssel zum selben Konto gehören.</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>Diese ID gehört schon zu {voice}.</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>Sehen Sie die Stimmen durch, oder geben Sie eine andere ID ein.</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>Sie haben schon {voice} ({left}), aus demselben Ton und mit denselben Einstellungen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>Verwenden Sie diese Stimme; oder erzeugen Sie trotzdem noch eine, was erneut berechnet wird.</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>Ein früherer Versuch mit dieser Probe ({name}) hat womöglich schon eine Stimme erzeugt. Jetzt wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>Klären Sie das zuerst, in der Liste; oder erzeugen Sie trotzdem noch eine, was womöglich erneut berechnet wird.</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>Ein bezahlter Aufruf für {name} mit demselben Inhalt läuft schon. Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>Warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>Einen einzelnen Versuch {attempt} gibt es nicht.</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>Was aus {name} wurde, ist inzwischen bekannt.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Sehen Sie in der Liste nach.</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>Die Bibliothek hat keine Probe von {name} mehr.</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} wurde womöglich schon berechnet; ein neuer Versuch wird womöglich erneut berechnet, etwa {cost}. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>Bestätigen Sie, dass Sie das wissen.</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} hat keine Endung, die das Format nennt.</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>Als Endung geht: {allowed}.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>Es gibt schon eine Datei {file}, und nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>Es gibt keine Aufnahme {number}.</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>Siehe voicestudio take list.</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>Es gibt keine Kopie {copy} der Bibliothek.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Es gibt: {known}.</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>Die jetzige Bibliothek würde durch ihre Kopie vom {copied_at} ersetzt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>Bestätigen Sie, dass Sie das wollen.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>Wählen Sie einen anderen Ort. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>Die Einstellungen in {file} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>Reparieren Sie die Datei oder benennen Sie sie um; sie blieb, wie sie war.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, in dem der Schlüssel sicher läge ({reason}).</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>Installieren Sie einen (gnome-keyring, KWallet), oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Entsperren Sie ihn, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>Der Schlüsselbund antwortet seit {seconds} s nicht. Womöglich fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>Antworten Sie dort und versuchen Sie es noch einmal, oder verwenden Sie den Schlüssel nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>{file} ist nicht als Tabelle eines Stapels lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>Sichern Sie die Tabelle als CSV in UTF-8, getrennt durch Kommas oder Strichpunkte. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} hat unbekannte Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>Benennen Sie sie um oder entfernen Sie sie. Bekannt sind: {known}.</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} hat in der ersten Zeile keine Spalte namens file.</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>Benennen Sie dort die Spalten; nur file ist nötig.</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} hat keine Zeilen unter der ersten.</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>Schreiben Sie für jede Stimme eine Zeile.</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} hat mehr als {allowed} Zeilen.</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>Teilen Sie sie in mehrere Tabellen auf. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>Sie hat {cells} Zellen, es gibt aber {columns} Spalten.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>Setzen Sie eine Zelle, die das Trennzeichen selbst enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>Die Spalte {column} ist leer.</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>Füllen Sie sie aus, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>Die Spalte {column} hat einen Wert, der nicht verwendbar ist.</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>Sie darf leer sein, oder: {allowed}.</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} hat Zeilen, die nicht verwendbar sind: {count}. Nichts wurde hochgeladen oder berechnet.</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>Verbessern Sie diese Zeilen, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} geht nicht zusammen mit --batch.</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>Lassen Sie es weg: Was über eine Stimme gesagt wird, steht in den Spalten ihrer Zeile.</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>Zu erzeugende Stimmen: {count}, für etwa {cost}. Dem wurde nicht zugestimmt. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>Stimmen Sie zu.</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>Dieser Stapel wird gerade von einer anderen Kopie des Programms erzeugt. Mehr wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>Die Liste der Versionen war nicht zu lesen; ob es eine neuere gibt, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>Prüfen Sie die Verbindung und suchen Sie später noch einmal. Diese Version arbeitet weiter.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Port {port} wird von einem anderen Programm verwendet.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Wählen Sie mit --port einen anderen, oder lassen Sie die Option weg.</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>Die Bibliothek ist beschädigt, und dieses Programm hat keine Kopie davon.</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>Spielen Sie eine Kopie der Datei zurück; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>Die Bibliothek ist beschädigt. Ihre letzte Kopie ist vom {copied_at}.</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>Spielen Sie diese Kopie zurück. Was seither geschrieben wurde, wird übernommen, soweit es lesbar ist; die beschädigte Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>Es gibt keine Kopie der Bibliothek.</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>Jeden Tag entsteht eine; jetzt gleich mit: voicestudio library copy.</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>Auch die Kopie {copy} ist beschädigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>Spielen Sie eine andere zurück.</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>Die Bibliothek wurde von einer neueren Version ({found}) geschrieben, als diese kennt ({known}).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installieren Sie die neuere Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Ein anderes Programm hält die Bibliothek geöffnet.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>Der Datenträger des Datenordners liest oder schreibt fehlerhaft.</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>Sehen Sie nach, ob er voll, noch angeschlossen und heil ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>Die Stimme ist erzeugt und bezahlt, aber die Bibliothek ließ sich nicht schreiben. Ihre ID ist {voice_id}</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>Notieren Sie die ID. Der nächste Start vollendet die Stimme aus der Antwort; klonen Sie sie nicht noch einmal.</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>Die Sprachausgabe ist erzeugt und bezahlt, aber die Bibliothek ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>Der nächste Start vollendet sie aus der Antwort; fordern Sie sie nicht noch einmal an.</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>Was aus diesem Stapel wurde, lässt sich aus {file} nicht lesen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>Sehen Sie die Stimmen durch und die Aufrufe mit unbekanntem Ausgang; entfernen Sie dann die Datei, um neu zu beginnen. Vorhandene Stimmen werden nicht zweimal erzeugt.</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>Das ist ein Fehler von Voice Studio.</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Bitte melden Sie ihn mit den Zeilen unten.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>Es gibt schon eine Datei {file}. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Wählen Sie einen anderen Namen, oder ersetzen Sie sie.</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} ist kein Paket von Stimmen, das sich öffnen lässt: {why}.</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>Wählen Sie eine Datei, die Voice Studio exportiert hat; ihr Name endet auf .voicestudio.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} wurde von einer neueren Version ({found}) geschrieben, als diese kennt ({known}). Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} ist beschädigt: {why}. Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>Kopieren Sie die Datei neu von ihrer Herkunft, oder exportieren Sie die Stimmen noch einmal.</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} ist nicht so, wie Voice Studio Pakete schreibt, und könnte schaden: {why}. Nichts daraus wurde übernommen.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>Bitten Sie, wer es Ihnen gab, um das Paket, wie es exportiert wurde.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} ist mit einer Passphrase versiegelt.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>Die Passphrase öffnet {file} nicht.</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>Geben Sie sie noch einmal ein. Ohne sie kann niemand das Paket öffnen, auch dieses Programm nicht.</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>Ein Paket fasst Dateien und Listen bis zu je {allowed} Bytes, und eine ist größer.</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>Exportieren Sie weniger Stimmen auf einmal.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>sie darf nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>es ist eine andere Art von Datei, oder ihr Ende fehlt</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>ein anderes Programm hat sie erzeugt</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>ein Teil davon ist nicht lesbar</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>die Liste der Stimmen ist nicht lesbar</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>eine Datei darin fehlt</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>eine Datei darin hat eine andere Größe, als sie sollte</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>eine Datei darin wurde geändert</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>das Siegel ist gebrochen</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>ein Name darin führt an einen anderen Ort</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>es enthält eine Verknüpfung, einen Ordner oder ein Gerät</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>es enthält eine für sich verschlüsselte Datei</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>es enthält eine komprimierte Datei, die sich beliebig groß entpacken kann</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>es würde mehr entpacken, als es enthält</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>es enthält einen Namen zweimal</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>es enthält Dateien, die seine Liste nicht nennt</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>Der Host {host} war nicht erreichbar. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>Der Name des Hosts {host} ist im Netz unbekannt. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>Prüfen Sie Ihre Verbindung und die Adresse des Hosts.</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>Der Host {host} konnte sich nicht ausweisen; darum wurde nichts gesendet. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Computers; bei einem eigenen Zertifikat nennen Sie dessen CA-Datei.</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} enthält kein lesbares Zertifikat. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>Der Host {host} antwortete nicht weiter. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>Die Verbindung zum Host {host} brach ab. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>Der Host {host} schickt Uploads weiter an {target}; Ihre Schlüssel wurden dorthin nicht gesendet. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>Geben Sie die Adresse ein, die er wirklich hat.</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>Der Host {host} kennt diese Schlüssel-ID nicht. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>Kopieren Sie die Schlüssel-ID neu.</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>Der Server des Hosts {host} zeigt einen anderen Schlüssel als den bestätigten; darum wurde nichts gesendet. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>Fragen Sie den Betreiber, ob der Schlüssel geändert wurde; bestätigen Sie den neuen erst dann.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>Noch hat niemand den Schlüssel des Servers {host} bestätigt: Er zeigt {fingerprint}. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>Vergleichen Sie ihn mit dem, was der Betreiber des Servers nennt; bestätigen Sie ihn dann.</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>Der Host {host} lehnte das Passwort oder das Geheimnis ab. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>Kopieren Sie es neu, und speichern Sie es.</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>Der Bucket des Hosts {host} liegt in einer anderen Region. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>Berichtigen Sie die Region.</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>Der Host {host} hat keinen solchen Bucket. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>Prüfen Sie den Namen des Buckets, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>Der Host {host} hat keinen solchen Ordner. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>Prüfen Sie seine Adresse, oder legen Sie ihn an.</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>Der Host {host} lässt dieses Konto dort nicht schreiben oder löschen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>Geben Sie ihm das Recht, Objekte abzulegen, zu lesen und zu löschen.</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>Der Host {host} sagt, dass die Uhr dieses Computers falsch geht. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Stellen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>Der Host {host} hat keinen Platz für die Probe. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>Was unter der Adresse von {host} antwortet, ist kein Host dieser Art (Status {status}). Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>Prüfen Sie die Adresse und die Art des Hosts.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>Port {port} dieses Computers, zu dem der Tunnel {host} führt, ist belegt. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>Wählen Sie einen anderen Port, hier und im Tunnel.</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>Der Host {host} gibt noch heraus, was entfernt wurde. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>Schalten Sie dort Versionen, vorläufiges Löschen oder Zwischenspeichern aus.</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>Der Host {host} nahm die Probe an, nannte aber keine verwendbare Adresse. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>Prüfen Sie, womit der Host eingerichtet ist.</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>Der Host {host} lehnte die Probe ab (Status {status}). Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>Dem Host {host} wurde nicht gesagt, wie gelöscht wird: Die Probe bleibt, bis die Frist des Hosts um ist. Dafür wurde nichts berechnet.</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>Löschen Sie sie dort selbst; und geben Sie für das nächste Mal die Löschadresse des Hosts ein.</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>Der Host {host} ist auf diesem Computer: {service} kann dort nichts abholen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>Verwenden Sie mit diesem Profil einen Host im Internet.</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>Die Datei {file} für {field} ist nicht als Text lesbar. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>Der Schlüsselbund ist {reason}; darum ließen sich die Geheimnisse des Hosts {host} nicht aufbewahren. Der Host blieb, wie er war. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>Entsperren oder installieren Sie einen (gnome-keyring, KWallet); oder starten Sie das Programm mit gesetztem {variables}.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>Der Schlüsselbund ist {reason}; darum ließen sich die Geheimnisse des Hosts {host} nicht lesen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>{count} von dem, was auf dem Host {host} abgelegt wurde, liegt womöglich noch dort und ließ sich nicht entfernen. Der Host und seine Geheimnisse blieben, wie sie sind. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>Sehen Sie nach, was diesen Computer verließ, bringen Sie den Host in Ordnung, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>Die Adresse der Probe ließ sich nicht abrufen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>Prüfen Sie den Host, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>Die Adresse der Probe antwortete mit Status {status}. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>Prüfen Sie die Rechte des Hosts: Ein Fremder mit der Adresse muss sie abrufen können.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>Die Adresse der Probe antwortet mit {content_type}, nicht mit Ton. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>Prüfen Sie den Host: Womöglich zeigt er eine Webseite statt der Datei.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>Die Adresse der Probe führt zu {target}, wo jeder unterwegs mitlesen kann. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>Lassen Sie den Host durchgehend https verwenden.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>Die Adresse der Probe führt zu {target}; das ist hier {address}: Ein Dienst im Internet kann dort nichts abholen. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>Geben Sie dem Host eine Adresse, die das ganze Internet erreicht.</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>Die Adresse der Probe liefert andere Bytes, als dort abgelegt wurden. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Prüfen Sie den Host.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>Der Dienst war nicht erreichbar. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>Prüfen Sie Ihre Verbindung und die Basis-URL.</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>Der Name des Dienstes ist im Netz unbekannt. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>Der Dienst konnte sich nicht ausweisen; darum wurde nichts gesendet. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>Prüfen Sie die Basis-URL und die Uhr dieses Computers; ein Firmennetz braucht womöglich sein eigenes Zertifikat.</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>Der Dienst meldete sich innerhalb von {seconds} s nicht. Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>Der Dienst lehnte die Anfrage ab: {said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>Ändern Sie, was er nennt. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>Der Dienst lehnte den Ton ab: {said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>Exportieren Sie die Aufnahme noch einmal, oder verwenden Sie eine andere. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>Der Dienst bittet um weniger Aufrufe. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>Warten Sie eine Minute, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>Der Inhaltsfilter des Dienstes lehnte es ab. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>Ändern Sie den Text oder den Ton.</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>Der Dienst lehnte den Text ab: zu viele unsichtbare oder ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>Bereinigen Sie den Text. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>Der Dienst hörte andere Wörter, als im Transkript stehen. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>Berichtigen Sie das Transkript, oder lassen Sie den Klon-Prompt weg.</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>Der Dienst kennt unter dieser Basis-URL keinen solchen Aufruf. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>Prüfen Sie die Basis-URL des Profils.</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>Der Dienst lässt dieses Konto keine Stimmen klonen. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>Verifizieren Sie dort das Konto.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>Der Dienst kennt diese Stimme nicht mehr; darum gilt sie als abgelaufen. Nichts wurde gesprochen.</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>Erzeugen Sie sie neu aus ihrer eigenen Probe und ihrem Rezept; keine andere Stimme tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>Der Dienst sagt, dass er diese Stimme nicht kennt, obwohl sie noch leben sollte. Nichts wurde gesprochen.</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>Ihm wird geglaubt, wenn er es in {hours} h oder später noch einmal sagt: Sprechen Sie dann mit der Stimme. Bis dahin bleibt sie, wie sie ist; keine andere Stimme tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>Diese Stimme gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>Verwenden Sie das Profil, mit dem sie erzeugt wurde.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>Was unter dieser Basis-URL antwortet, ist nicht der Dienst (Status {status}). Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>Der Dienst antwortete mit einem eigenen Fehler (Status {status}). Nichts wurde berechnet.</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>Die Demo von {voice} lässt sich nicht mehr holen: Ihre Adresse war nur kurz gültig.</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>Sprechen Sie einen Text mit der Stimme, um sie zu hören.</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>Der Dienst spricht den Text noch; er ist angenommen und berechnet.</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>Es wird von selbst wieder nachgesehen; das ist kostenlos. Fordern Sie ihn nicht noch einmal an.</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>Der Dienst nahm den Text an, konnte ihn aber nicht sprechen: {said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>Es wurde womöglich berechnet. Versuchen Sie ein anderes Modell oder einen kürzeren Text.</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>Der Dienst kennt diesen Auftrag nicht mehr; sein Ton ist verloren.</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>Es wurde womöglich berechnet. Sehen Sie in Ihrem Konto nach, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>Der Ton des Dienstes ließ sich nicht holen.</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>Es wurde womöglich berechnet; der Ton wird von selbst noch einmal geholt.</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>Was der Dienst schickte, ist kein Ton.</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>Es wurde womöglich berechnet. Versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>Das Profil {profile} hat keinen API-Schlüssel. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>Geben Sie ihn unter Konto ein.</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>Der Dienst lehnte den API-Schlüssel ab. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>Prüfen Sie den Schlüssel; er muss zu dieser Basis-URL und Region gehören.</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>Der Dienst kennt diesen API-Schlüssel unter dieser Basis-URL nicht. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>Schlüssel und Basis-URL gehören zusammen: Prüfen Sie, ob beide zum selben Dienst und zur selben Region gehören.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>Das Guthaben des Kontos reicht nicht. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>Laden Sie das Konto auf.</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>Das Konto ist nicht verifiziert. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>Verifizieren Sie es beim Dienst.</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>Das Konto darf diesen Aufruf nicht verwenden. Nichts wurde erzeugt.</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>Bitten Sie den Dienst, das Klonen von Stimmen freizuschalten.</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>Die Verbindung brach ab, bevor die ganze Antwort da war.</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Sie wurde womöglich trotzdem erzeugt und berechnet; von selbst wird nichts noch einmal gesendet. Sehen Sie in Ihrem Konto nach, bevor Sie es noch einmal versuchen, was womöglich erneut berechnet wird.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>Der Dienst versagte beim Antworten.</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>Der Dienst antwortete mit etwas anderem als einem Ergebnis.</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>Der Dienst antwortete ohne Stimm-ID.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Sie haben das Warten beendet, nachdem die Anfrage gesendet war.</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Kommt die Antwort noch, während das Programm läuft, wird die Stimme gesichert. Sie wurde womöglich trotzdem erzeugt und berechnet; von selbst wird nichts noch einmal gesendet. Sehen Sie in Ihrem Konto nach, bevor Sie es noch einmal versuchen, was womöglich erneut berechnet wird.</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>Das Programm endete, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>sie hat {measured:.2f} s Ton; mindestens {allowed:g} s sind nötig.</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>Nehmen Sie mehr Sprache auf.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>sie hat {measured:.2f} s Ton; höchstens {allowed:g} s werden angenommen.</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>Kürzen Sie sie auf fünf Minuten oder weniger.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>sie hat {measured:.2f} s Ton; ein Prompt muss kürzer als {allowed:g} s sein.</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>Kürzen Sie sie auf einen Satz.</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>einige ihrer Abtastwerte sind keine Zahlen (NaN oder unendlich).</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>Exportieren Sie sie noch einmal dort, wo sie entstand.</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>sie ist {measured}; der Dienst nimmt {allowed}.</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>Sie wird umgewandelt.</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>sie hat {measured:,} Bytes; höchstens {allowed:,} werden angenommen.</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>sie hat {measured} Kanäle.</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>Sie werden zu einem gemischt.</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>nichts darin klingt wie eine menschliche Stimme.</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>Hören Sie sie an; wählen Sie eine Aufnahme, in der jemand spricht.</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>sie enthält etwa {measured:g} s Sprache.</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>Gut sind {allowed:.0f} bis 90 s: Mehr macht eine bessere Stimme.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>sie enthält etwa {measured} s Sprache.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>sie enthält etwa {measured} s Sprache; mehr als {allowed:.0f} s machen eine Stimme selten besser.</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>Stattdessen kann ihre sauberste Strecke verwendet werden.</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>sie enthält vielleicht mehr als eine Stimme: Teile davon sind so verschieden wie zwei Menschen ({measured:.2f}).</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>Hören Sie sie an und behalten Sie die Teile, in denen eine Person allein spricht.</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>sie ist stellenweise zu laut ({measured}): Spitzen sind abgeschnitten.</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>Verwenden Sie eine Strecke ohne solche Stellen.</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>ihre Spitzen erreichen {measured:.1f} dB; erwünscht sind {allowed:g} dB oder weniger.</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>Sie kann auf den richtigen Pegel gebracht werden.</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>die Stimme ist leise, {measured:.1f} dBFS; erwünscht sind -23 bis -18.</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>die Stimme ist laut, {measured:.1f} dBFS; erwünscht sind -23 bis -18.</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>darin brummt das Stromnetz, {measured} Hz bei {level} dBFS.</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>Das kann herausgefiltert werden.</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>neben der Stimme ist viel Rauschen ({level} dBFS).</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>Am besten ist ein ruhigerer Raum; Rauschen lässt sich verringern, doch oft klont die rohe Aufnahme am besten.</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>{measured} % davon sind ohne Sprache; lange Pausen: {pauses}.</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>Sie können gekürzt werden.</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>es ist kaum Ton darin.</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>Prüfen Sie das Mikrofon, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>sie ist beschädigt: {measured:.2f} s von {allowed:.2f} s ließen sich dekodieren.</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>Was sich dekodieren ließ, wird verwendet; hören Sie es vorher an.</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>sie heißt .{allowed}, ist aber {measured}.</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>Angaben darin, etwa Namen, Orte oder Bilder: {measured}.</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>Angaben weggelassen</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>nur die Tonspur genommen</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>zu einem Kanal gemischt</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>der lauteste ihrer Kanäle genommen, weil sie zusammen sich auslöschen</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>in WAV umgewandelt</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>in MP3 umgewandelt</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>Pausen kürzen</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>Sauberste Strecke verwenden</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>Pegel richten</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>Brummen entfernen</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>Rauschen verringern</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>Die Stimme ist erzeugt, aber ihre Demo ließ sich nicht holen. Sprechen Sie einen Text, um sie zu hören.</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>Die Stimme ist erzeugt, aber ihre erste Sprachausgabe misslang. Sprechen Sie einen Text: Das behält sie auch.</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>Die Stimme ist erzeugt. Was aus ihrer ersten Sprachausgabe wurde, ist nicht bekannt; sie wurde womöglich berechnet.</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>Die Probe ließ sich noch nicht vom Host entfernen; der nächste Start versucht es wieder.</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>Sandbox: dieser Computer, nur für den eingebauten Dienst</translation>
    </message>
    <message>
        <source>Cloudflare R2</source>
        <translation>Cloudflare R2</translation>
    </message>
    <message>
        <source>Backblaze B2</source>
        <translation>Backblaze B2</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>S3-compatible: MinIO and others</source>
        <translation>S3-kompatibel: MinIO und andere</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>WebDAV-Ordner mit öffentlicher Adresse</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>Eigener Webserver über SFTP</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>Eigener Uploader (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>Dieser Computer durch meinen eigenen Tunnel</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>Ich habe schon eine URL der Probe</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>Im Dashboard unter R2: Legen Sie einen Bucket an, dann ein API-Token mit Object Read &amp; Write dafür. Der Anfang ist kostenlos.</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>Legen Sie einen privaten Bucket an und nur dafür einen Anwendungsschlüssel mit dem Recht, Dateien zu löschen.</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>Ein Schlüssel, der unterhalb des Präfixes PutObject, GetObject, DeleteObject und DeleteObjectVersion darf, sonst nichts.</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>HMAC-Schlüssel entstehen unter Einstellungen, Interoperabilität. Schalten Sie das vorläufige Löschen aus, sonst bleiben Proben 7 Tage.</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Storage-Einstellungen: Schalten Sie das S3-Protokoll ein; Endpunkt, Region und Schlüssel stehen dort.</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>Jeder Speicher, der S3 mit Signature V4 spricht. Eine Lebenszyklus-Regel von einem Tag auf dem Präfix ist ein gutes Netz.</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>Der Ordner, wie Sie ihn schreiben, und derselbe Ordner, wie jeder ihn lesen kann. Verzeichnislisten müssen ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>Legen Sie unter Einstellungen, Sicherheit ein App-Passwort an. Gelöscht werden die Freigabe, die Datei und die Datei im Papierkorb.</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>Ein Ordner, den Ihr Webserver unter der öffentlichen Adresse zeigt. Verzeichnislisten müssen ausgeschaltet sein.</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>Eine Uploader-Datei von ShareX (im Terminal: uploader=@my.sxcu). Damit Proben verschwinden, geben Sie auch an, wie gelöscht wird.</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>Kontoname und Schlüssel stehen unter Zugriffsschlüssel. Schalten Sie für diesen Container das vorläufige Löschen aus.</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>Starten Sie Ihren Tunnel (cloudflared, Tailscale Funnel, ngrok) zum Port unten, und fügen Sie seine Adresse ein.</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>Die Adresse muss genau die Datei liefern, aus der Sie klonen, unverändert. Sie zu entfernen ist Ihre Sache.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Kontoschlüssel</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>Eigene CA-Datei (optional)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>Kopfzeilen des Löschens (optional)</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>Methode des Löschens (optional)</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>Adresse des Löschens (optional)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>Adresse des Ordners</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Servername</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>Host-Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>Schlüsseldatei (optional)</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>Minuten, die eine Adresse lebt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>Präfix der Namen</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>Uploader (Inhalt der .sxcu-Datei)</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>Adresse der Probe</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>Rauschen eines Tests</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>Probe von {name}</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>Klon-Prompt von {name}</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>Probe eines nicht gesendeten Klons</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>Klon-Prompt eines nicht gesendeten Klons</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>The server is found and proves who it is</source>
        <translation>Der Server wird gefunden und weist sich aus</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>Der Host antwortet und nimmt die Schlüssel an</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>Upload eines Kilobytes</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>Ein Fremder mit der Adresse bekommt dieselben Bytes</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>Ein Fremder ohne die Signatur bekommt nichts</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>Die Adresse gibt nichts mehr heraus</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>Der Host nennt es nicht Ton; die meisten Dienste stört das nicht.</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>Die Adresse liegt auf diesem Computer: Nur ein Dienst auf ihm kann dort etwas abholen.</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>Die Adresse liegt nur in diesem Netz: Ein Dienst im Internet kann dort nichts abholen.</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>Nur mit Ihrer Datei lässt sich sagen, ob dies ihre Bytes sind: Sie werden vor jedem bezahlten Aufruf verglichen. Nichts wurde dort abgelegt; darum ließ sich das Entfernen nicht testen.</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>Die Adresse ist nicht https: Was unterwegs ist, kann mitgelesen werden.</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>Wer den zufälligen Namen kennt, kann die Probe lesen, bis sie entfernt ist.</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>Der Bucket ist offen: Wer den zufälligen Namen kennt, kann ihn ohne Signatur lesen.</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>{voice} läuft in {left} ab, wenn keine Sprachausgabe sie behält.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>{count:,} Stimme läuft innerhalb von {within} ab, wenn keine Sprachausgabe sie behält: {voice} in {left}.</numerusform>
            <numerusform>{count:,} Stimmen laufen innerhalb von {within} ab, wenn keine Sprachausgabe sie behält: {voice} in {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} Stimme, in der Sandbox: kostenlos.</numerusform>
            <numerusform>{count} Stimmen, in der Sandbox: kostenlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} Stimme, insgesamt etwa {speeches}. {clones} für Klone können dann anfallen, falls sie beim Klonen nicht berechnet wurden.</numerusform>
            <numerusform>{count} Stimmen, insgesamt etwa {speeches}. {clones} für Klone können dann anfallen, falls sie beim Klonen nicht berechnet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>etwa {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>{kept} von {count} behalten.</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation>
            <numerusform>{count} Minute</numerusform>
            <numerusform>{count} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation>
            <numerusform>{count} Stunde</numerusform>
            <numerusform>{count} Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>Der Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>Das Guthaben beträgt {balance}.</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>Der Schlüssel funktioniert, aber das Konto ist leer.</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>Laden Sie das Konto auf, bevor Sie klonen.</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>Der Dienst antwortete, bietet aber keinen kostenlosen Aufruf, mit dem ein Schlüssel getestet werden kann.</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>Der erste Klon wird zeigen, ob der Schlüssel funktioniert; ein falscher Schlüssel kostet nichts.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>Der Dienst lehnte den Schlüssel ab.</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>Kopieren Sie ihn neu aus Ihrem Konto, und speichern Sie ihn.</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>Der Schlüssel gehört nicht zu dieser Basis-URL.</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>Der Schlüssel funktioniert, aber das Konto ist nicht verifiziert.</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>Der Schlüssel darf das Guthaben nicht abfragen.</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>Fragen Sie den Dienst, welche Rechte der Schlüssel hat.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>Der Dienst bittet um weniger Aufrufe.</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>Warten Sie eine Minute, und testen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Der Dienst war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>Testen Sie in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>Der Dienst hat einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>Was unter dieser Basis-URL antwortet, ist nicht der Dienst.</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>Prüfen Sie die Basis-URL: https://api.novita.ai für Novita.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>etwa {cost} für den Klon.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>etwa {cost} für den Klon und {count} Sprachausgabe.</numerusform>
            <numerusform>etwa {cost} für den Klon und {count} Sprachausgaben.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>etwa {cost} für den Klon, ein Teil davon womöglich nicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>etwa {cost} für den Klon und {count} Sprachausgabe, ein Teil davon womöglich nicht berechnet.</numerusform>
            <numerusform>etwa {cost} für den Klon und {count} Sprachausgaben, ein Teil davon womöglich nicht berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>Die Stimme {voice} (Sandbox) läuft ab</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>Die Stimme {voice} läuft ab</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>In diesem Augenblick löscht der Dienst sie, wenn sie nicht gesprochen hat. Eine Sprachausgabe behält sie auf Dauer.</translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation>Profil: {profile}</translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation>Stimm-ID: {voice_id}</translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation>{voice} gilt als abgelaufen: Der Dienst sagte, dass er sie nicht kennt. Der Dienst wird trotzdem gefragt und entscheidet.</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} gilt als abgelaufen: Die 168 Stunden sind um. Der Dienst wird trotzdem gefragt und entscheidet.</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>Ein kleiner Sprecher-Encoder misst das. Er beweist nicht, wer spricht, und wer zuhört, kann es anders hören.</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>Die Sandbox sucht ihre Stimmen nach eben diesem Maß, darum schmeichelt es ihnen: Andere Maße finden sie etwa so ähnlich wie zwei Menschen, die ähnlich klingen.</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>Gemessen an Aufnahmen von {people} Menschen.</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>Wie ähnlich die Stimmen sind: {value:.2f} von 1.</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>Eine Person, andere Worte derselben Sitzung: {low:.2f} bis {high:.2f} bei 90 von 100 Paaren; weniger ähnlich als diese zwei: {share}.</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>Zwei verschiedene Menschen: {low:.2f} bis {high:.2f} bei 90 von 100 Paaren; ähnlicher als diese zwei: {share}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>ruhiger Raum</translation>
    </message>
    <message>
        <source>some noise</source>
        <translation>etwas Rauschen</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>viel Rauschen</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>{least:.0f} bis {enough:.0f} s</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>Stimmpegel</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>{low:.0f} bis {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB oder weniger</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>Stille</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>im Papierkorb, noch {left}</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>Rauschen verringern</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>Lautstärke angleichen</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>Klon</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment} über {profile}</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>Zuerst gehört</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>als ihre erste Sprachausgabe</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>Vom Dienst erbeten</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>Klon-Prompt</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>Bestätigt, bevor sie erzeugt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} Zeichen</numerusform>
            <numerusform>{count:,} Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>womöglich etwa {cost}</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>Sprechen Sie, wie Sie mit jemandem am Tisch gegenüber sprechen würden.</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>Seit 2 s ist von {device} nichts zu hören. Ist es stummgeschaltet, oder ist ein anderes Mikrofon gemeint?</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>Zu laut: Gehen Sie etwas zurück, oder regeln Sie den Eingang herunter.</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>Zu leise: Gehen Sie näher heran, oder regeln Sie den Eingang herauf.</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>Ein guter Pegel.</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} ist weg. Was aufgenommen wurde, ist sicher; machen Sie mit einem anderen weiter, oder hören Sie hier auf.</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>Mehr als fünf Minuten nimmt der Dienst nicht. Die Aufnahme ist behalten.</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>Der Datenträger nimmt nichts mehr auf. Was vorher aufgenommen wurde, ist sicher.</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>Unterwegs ging {count}-mal Ton verloren. Hören Sie die Aufnahme an, bevor Sie sie verwenden.</numerusform>
            <numerusform>Unterwegs ging {count}-mal Ton verloren. Hören Sie die Aufnahme an, bevor Sie sie verwenden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>Die Kopie vom {moment} ist jetzt die Bibliothek.</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>Aus der beschädigten Datei übernommen, seither neu oder geändert: {voices}, {calls}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} bezahlter Aufruf</numerusform>
            <numerusform>{count} bezahlte Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Die beschädigte Datei ist aufbewahrt: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>{count} Ordner mit Ton gehört jetzt zu keiner Stimme: beiseitegelegt, nicht gelöscht.</numerusform>
            <numerusform>{count} Ordner mit Ton gehören jetzt zu keiner Stimme: beiseitegelegt, nicht gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>Sie bleibt auf diesem Computer: Die Sandbox holt sie von hier, und sie wird sofort entfernt.</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>Zu Ihrem Host {host}, unter einem Namen, der nichts verrät. {service} holt sie von dort; sie wird entfernt, sobald der Dienst geantwortet hat, und das wird nachgewiesen.</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length} als {form}, unverändert.</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length} als {form}; {changes}.</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>Keine Demo: Zu hören ist die Stimme, wenn sie zum ersten Mal spricht.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>„{text}“ mit {model}, als erste Sprachausgabe der Stimme, die sie auch behält.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>„{text}“ mit {model}, als Vorschau im Klon-Aufruf.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>Der Dienst wird gebeten, Rauschen zu verringern und die Lautstärke anzugleichen.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>Der Dienst wird gebeten, Rauschen zu verringern.</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>Der Dienst wird gebeten, die Lautstärke anzugleichen.</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>Ein kurzer Ausschnitt geht mit, mit seinem Wortlaut: „{text}“</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>In der Sandbox erzeugt: eine Ähnlichkeit aus einer Mischung fertiger Stimmen, auf diesem Computer gemacht. Erwarten Sie dieselbe Art Stimme, nicht dieselbe Person.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>In der Sandbox erzeugt: eine Ähnlichkeit aus einer fertigen Stimme, auf diesem Computer an Tonhöhe, Rachen und Klangfarbe der Probe angepasst. Erwarten Sie dieselbe Art Stimme, nicht dieselbe Person.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>In der Sandbox erzeugt: eine Ersatzstimme auf diesem Computer, kein bezahlter Klon.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>In der Sandbox erzeugt: eine Ersatzstimme auf diesem Computer, roboterhaft, in Tonhöhe, Tempo und Klangfarbe der Probe. Ihre natürlichen Stimmen sprechen nur Englisch, und nur für Stimmen, die mit ihnen erzeugt wurden.</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>how a voice sounds</comment>
        <translation>Fröhlich</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>how a voice sounds</comment>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>how a voice sounds</comment>
        <translation>Wütend</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>Ängstlich</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>Angewidert</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>Überrascht</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>Flüssig</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>Flüsternd</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>Kantonesisch</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language that is spoken</comment>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language that is spoken</comment>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language that is spoken</comment>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language that is spoken</comment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language that is spoken</comment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language that is spoken</comment>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language that is spoken</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language that is spoken</comment>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language that is spoken</comment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language that is spoken</comment>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language that is spoken</comment>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language that is spoken</comment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language that is spoken</comment>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language that is spoken</comment>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language that is spoken</comment>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language that is spoken</comment>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Norwegian (Nynorsk)</source>
        <comment>a language that is spoken</comment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language that is spoken</comment>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>a language that is spoken</comment>
        <translation>Afrikaans</translation>
    </message>
    <message numerus="yes">
        <source>{pitch:+d} semitones</source>
        <extracomment>English for 1: {pitch:+d} semitone</extracomment>
        <translation>
            <numerusform>{pitch:+d} Halbton</numerusform>
            <numerusform>{pitch:+d} Halbtöne</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:g}</source>
        <translation>Lautstärke {volume:g}</translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation>Probe prüfen</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>Auf den Host legen</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>Adresse erproben</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>Stimme klonen</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>Demo holen</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>In der Bibliothek sichern</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>Auf die lange Sprachausgabe warten</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>noch {span}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} T {hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
