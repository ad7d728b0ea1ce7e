<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>Le code source est libre sous licence MIT. Une copie installée relève dans son ensemble de la GNU General Public License, version 3 ou ultérieure, car certaines de ses parties en relèvent.</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>C&amp;hercher une version plus récente</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>&amp;Copier ce que demande l’assistance</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>Afficher les &amp;textes des licences</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>Com&amp;posants et leurs licences</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>La version %s est là.</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>Sa page dit ce qu’il y a de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Ouvrir sa page</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Cette version est la plus récente.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>Créer &amp;les voix ici</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>La &amp;garder dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>Pour cette &amp;session seulement : elle n’est écrite nulle part</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Enregistrer et tester</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>&amp;Hôtes…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>Ce &amp;qui a quitté cet ordinateur…</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>Les &amp;voix sont créées avec</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL de base</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>Hôte &amp;des échantillons</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Clé A&amp;PI</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>le bac à sable : sur cet ordinateur, gratuit</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>un nouveau compte…</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>Laissez vide pour tester celle qui est enregistrée</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>Le bac à sable est le même service, fourni par cet ordinateur : gratuit, sans compte, avec une voix de remplacement au lieu d’un clone. Choisissez ci-dessus un nouveau compte dès que vous voulez de vraies voix.</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>Créez une clé API dans votre compte auprès du service et collez-la ici.</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>Une clé ne vaut qu’avec sa propre URL de base. Pour changer d’URL, créez un nouveau compte.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Donnez un nom au compte.</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>Collez la clé API de votre compte.</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>Le test demande le solde, ce qui est gratuit.</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>Les échantillons de %(account)s vont désormais sur %(host)s.</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>Il n’y a rien d’autre à faire.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>L’utiliser pour cette session seulement</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>Consulter &amp;le solde</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>Copier &amp;un rapport</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>Tel que votre compte auprès du service l’affiche</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>Une &amp;voix a été créée ; son identifiant est</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>U&amp;tiliser cet identifiant</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>&amp;Il n’en est rien sorti</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>Ou laissez-la ici : elle reste dans la liste, et rien n’est renvoyé de soi-même.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clone</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s, envoi le %s à %s</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>Réessayer, &amp;peut être facturé de nouveau : environ %s</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>Solde avant : %s.</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>Solde actuel : %s.</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>La différence est de %s.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Aucune différence.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>Ce que dit chaque démo. Laissez vide pour des voix sans démo.</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>Toutes ces &amp;voix sont les miennes, ou chaque titulaire est d’accord.</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>&amp;Les créer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>Voix à créer</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>Texte &amp;d’aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s voix</numerusform>
            <numerusform>%s voix</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>en cours de vérification</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>le même fichier que plus haut</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>en cours de création</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>Les mêmes fichiers, déposés de nouveau, reprennent ce qui attend.</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>Rien de cela ne peut être créé.</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Phrase secrète (facultative)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>&amp;Phrase secrète (facultative)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;La même encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s voix</numerusform>
            <numerusform>%s voix</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>Exporter %s</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>Un fichier avec identifiants, recettes, notes, étiquettes et le son : échantillons, démos et textes prononcés. Qui l’a possède les échantillons des voix : une phrase secrète le scelle.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>Importer des voix</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s : ce qui est déjà ici est complété, jamais écrasé.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Paquets Voice Studio (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher &amp;dans le dossier</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>Écrêté : appuyez pour effacer</translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation>Rien d’écrêté</translation>
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
        <translation>Couleur : %s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
</context>
<context>
    <name>DemoAndSample</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>F4 flips between demo and sample</source>
        <translation>F4 passe de la démo à l’échantillon et retour</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>Ce dont la voix a été créée ; F4 passe de l’un à l’autre</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la démo</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>C&amp;hercher la démo de nouveau</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>l’échantillon</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>Ce dont la voix a été créée.</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>Ce dont la voix a été créée, aussi fort que la démo.</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>Aucune démo n’a été créée. Faire dire un texte à la voix en crée une.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>Brouillon rétabli.</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>C’est la voix que vous aviez commencée. Seuls les droits sont à confirmer de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Supprimer le brouillon</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>Une minute de parole claire suffit</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>Enregistrez-la ici, déposez un enregistrement n’importe où dans cette fenêtre, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>De 10 s à 5 min d’une seule voix, au mieux 60 à 90 s. Audio ou vidéo, converti là où il le faut.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>Choisir &amp;un fichier…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>Essayer &amp;l’échantillon fourni</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>Il respecte toutes les règles du service tel qu’il est.</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>Il respecte toutes les règles du service. Il pourrait être encore meilleur :</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>Co&amp;mpte à rebours 3-2-1 avant une prise</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>Me &amp;rappeler 48 et 12 heures avant la disparition d’une voix</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>&amp;Vérifier une fois par jour s’il existe une version plus récente</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>La liste des versions est consultée sur internet ; rien de vous n’est envoyé.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>&amp;Afficher le dossier</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>Micr&amp;ophone</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>&amp;Haut-parleur</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>Vos voix</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>celle du système</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>choix du système</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s (absent pour l’instant)</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>La fenêtre la parlera à partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>Ce que vous avez commencé dans « Nouvelle voix » est conservé.</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>&amp;Changer maintenant</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>Enregi&amp;strer et tester</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Hôte</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Typ&amp;e</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>un nouvel hôte…</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>Donnez un nom à l’hôte.</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>%s : indication nécessaire.</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>Le test envoie un kilooctet de bruit et le retire.</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>L’hôte ne peut pas être utilisé ainsi.</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>Voyez l’étape qui a échoué.</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>L’hôte fonctionne.</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>Choisissez-le sous Compte.</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>Les échantillons de %s vont là.</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>Les échantillons de %s n’y vont pas encore.</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>&amp;Utiliser pour ce compte</translation>
    </message>
</context>
<context>
    <name>IdRow</name>
    <message>
        <source>Voice id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation>&amp;Identifiant</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>Copier en %s</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>Un programme qui parle avec cette voix ; il lit la clé dans NOVITA_API_KEY.</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copier l’identifi&amp;ant</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Pro&amp;gramme</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation>&amp;La demander au serveur</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>C’est la &amp;même : l’utiliser</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>Le serveur présente %s. Comparez avec ce qu’indique celui qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>Une demande payante est en cours</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>Le service travaille pour vous. Si vous fermez maintenant, sa réponse peut être perdue. Fermer quand même ?</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Rien n’a encore quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Ce qui a quitté cet ordinateur</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Combien de temps</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>Parti ?</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>encore là</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>selon l’hôte</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>parti : %s à %s</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>peut-être encore là : %s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>peut-être encore là</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Niveau d’entrée</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>trop faible</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>bon niveau</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>trop fort</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>aucun son</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>&amp;Parler</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>Conservée pour de bon : une synthèse l’a utilisée.</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s. Le service la supprime ensuite, sauf si une synthèse l’utilise.</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>Expirée : le service dit qu’il ne connaît plus cette voix.</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>Expirée : aucune synthèse ne l’a utilisée en 168 heures.</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>Conser&amp;ver pour de bon</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>Conser&amp;ver pour de bon, env. %s</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>&amp;La recréer</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>&amp;La recréer, environ %s</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>&amp;Mesurer la ressemblance</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>Mesure… %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>une personne, deux enregistrements</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>deux personnes différentes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>&amp;Remettre la copie</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>Le service travaille pour vous.</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>Changez-la une fois que ce sera fini.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>&amp;Ouvrir le compte</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;En créer une autre</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>&amp;En créer une autre, environ %s</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Retour au &amp;formulaire</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>Création de %s</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>La demande est chez le service. Annuler met fin à l’attente, mais ne la reprend pas.</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>La voix est enregistrée. Sa première synthèse est chez le service, et elle est payée.</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>La voix est enregistrée. Annuler ne fait que passer la démo.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>Rien n’a encore été envoyé au service.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
</context>
<context>
    <name>MannerForm</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>Ém&amp;otion</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Selon le texte</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> demi-tons</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Vi&amp;tesse</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>&amp;Hauteur</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Volum&amp;e</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>Telle &amp;quelle</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>Vitesse, hauteur, volume et émotion tels que la voix les a d’elle-même.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Actual&amp;iser la liste</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>Chercher les microphones branchés entre-temps.</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Microphone</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s (choix du système)</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>Aucun microphone n’est là. Branchez-en un et cherchez de nouveau.</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s n’est pas là en ce moment ; %s est utilisé à la place.</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>la phrase</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Nouvelle voix</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>Vérifier et couper</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>Droits et réglages</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Récapitulatif</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Précé&amp;dent</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Su&amp;ivant</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>Lecteur (échantillon fourni)</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Votre enregistrement</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>Votre enregistrement est en pause.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>Retour à l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>Vérification… %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>La bibliothèque n’est pas ouverte.</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>L’amorce est en cours de découpe…</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>L’échantillon est en cours de vérification…</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>Choisissez un échantillon.</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>Cet échantillon ne peut pas être utilisé tel quel.</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>Jeu, narrateur</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>A&amp;fficher dans le dossier</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>Sortir &amp;de la corbeille</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Étiq&amp;uettes</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Note&amp;s</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>Retirée ici. Le service garde la voix : il ne connaît pas la suppression.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>%s voix retirée ici. Le service la garde : il ne connaît pas la suppression.</numerusform>
            <numerusform>%s voix retirées ici. Le service les garde : il ne connaît pas la suppression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>%s voix sortie de la corbeille.</numerusform>
            <numerusform>%s voix sorties de la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>La corbeille est vidée après 30 jours.</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>Une voix porte maintenant l’étiquette %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s voix porte maintenant l’étiquette %(tag)s.</numerusform>
            <numerusform>%(count)s voix portent maintenant l’étiquette %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>Une voix a perdu l’étiquette %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s voix a perdu l’étiquette %(tag)s.</numerusform>
            <numerusform>%(count)s voix ont perdu l’étiquette %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annule&amp;r</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>Les a&amp;fficher</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>Une phrase dont les mots sont connus aide le service à trouver la voix juste.</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>&amp;Amorce</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>Lire un te&amp;xte, phrase par phrase</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>&amp;Le lire d’une traite</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>P&amp;arler librement</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>Comment elle a été créée</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>Le consentement de la personne qui parle est rangé avec la voix : %s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>Remplacer le consentement…</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>Si la voix est celle de quelqu’un d’autre, gardez ce qui prouve son accord : un enregistrement ou un document.</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>Ajouter le consentement de la personne qui parle…</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>Payé pour elle jusqu’ici : %s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>Consentement de la personne qui parle</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>Parlez librement, dans la langue que parlera la voix : une histoire, une lettre, votre journée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>Compte à rebours avant l’enre&amp;gistrement</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Ouverture du microphone…</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>Enregistrement dans %d…</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>Enregistrement avec %s.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>En pause : le microphone est fermé.</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>La prise est conservée.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>La prise est abandonnée.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>C&amp;hercher de nouveau</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>Conservée. Écoutez-la, relisez-la, ou passez à la suivante.</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>Personne ne parle dans la prise de la phrase %d.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Relisez-la.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>&amp;Utiliser la %d phrase</numerusform>
            <numerusform>&amp;Utiliser les %d phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>&amp;Utiliser la phrase</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>Stopper et conser&amp;ver</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Stopper et conserver</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>A&amp;bandonner</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>%(voice)s disparaît dans %(time)s si elle ne sert pas</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>%s voix disparaît si elle ne sert pas</numerusform>
            <numerusform>%s voix disparaissent si elles ne servent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>et %s autre</numerusform>
            <numerusform>et %s autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>Conservez-les par une courte synthèse chacune.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>Le service doit chercher votre échantillon à une adresse web. Choisissez où le mettre.</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>Con&amp;figurer un hôte</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>Le bac à sable sur cet ordinateur</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Première écoute</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>En outre</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>Vous avez confirmé que vous pouvez cloner cette voix.</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>Cloner dans le &amp;bac à sable</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>Cloner, &amp;environ %s</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>Éco&amp;uter avant</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>Le même passage tel qu’il était dans le fichier choisi.</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>N’utiliser &amp;que la sélection</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>Arrêter l’échantillon</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Écouter l’échantillon</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>En c&amp;hoisir un autre…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>l’amorce</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d canal</numerusform>
            <numerusform>%d canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s Mo</translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation>Traitement… %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>%d s utilisées</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>ronflement retiré</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>bruit réduit</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>niveau %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>Modifié : %s. Votre fichier reste tel quel.</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>Forme d’onde de l’échantillon</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>Pas encore de son</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>Curseur à %s.</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>Écrêté à %s</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>Pause de %s secondes</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>Sélection de %(start)s à %(end)s, %(seconds)s secondes.</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>%s au plus peuvent être utilisées.</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>%(length)s sélectionnées, %(limit)s au plus</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>%s sélectionnées</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>écrêté</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>longue pause</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>sans parole</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>Glissez pour déplacer le début. Touche : [ ou I, au curseur</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>Glissez pour déplacer la fin. Touche : ] ou O, au curseur</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>Cliquez pour écouter à partir de là, glissez pour sélectionner, double-cliquez pour voir la sélection de près.
Gauche, Droite : déplacer le curseur (Maj : finement). Ctrl+Gauche, Ctrl+Droite : jusqu’au repère suivant.
[ et ] : sélection à partir du curseur et jusqu’au curseur. Ctrl+A : tout. Entrée ou P : écouter.
+, -, 0 ou Ctrl et la molette : plus près, plus loin, tout.</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>Une voix de remplacement sur cet ordinateur, pas un clone payant.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>Comment la voix s’appelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Texte d’aperçu</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>Ce que dit la démo. Laissez vide pour une voix sans démo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>En aperçu dan&amp;s l’appel de clonage</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>&amp;Par sa première synthèse, qui la conserve aussi</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>La &amp;voix est la mienne, ou son titulaire m’a permis de la cloner.</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>Réduire le &amp;bruit</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>Normaliser &amp;le volume</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>&amp;Texte d’aperçu</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Première écoute</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>Le service peut</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>À essayer avec cet échantillon : %s. Un meilleur enregistrement vaut mieux.</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>Ni l’un ni l’autre n’aiderait cet échantillon.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>Donnez un nom à la voix.</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>Raccourcissez le texte d’aperçu.</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>Confirmez que vous avez le droit d’utiliser cette voix.</translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation>%d caractères sur %d</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>La &amp;donner à toutes</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>&amp;La retirer à toutes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>&amp;Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>Tout ce que la liste montrerait.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>%s voix choisie</numerusform>
            <numerusform>%s voix choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>C&amp;hoisir %s résultat</numerusform>
            <numerusform>C&amp;hoisir les %s résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>&amp;Nouvelle voix</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>Utiliser votre compte…</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>Nouvelle version %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affiché maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>%s voix dans la corbeille. Elle est vidée après 30 jours.</numerusform>
            <numerusform>%s voix dans la corbeille. Elle est vidée après 30 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%s found</source>
        <translation>
            <numerusform>%s trouvée</numerusform>
            <numerusform>%s trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation>Bac à sable : tout se passe sur cet ordinateur, gratuitement.</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s : reste %(amount)s</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation>Arrêter %s</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>Écouter %s</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>Choisir un enregistrement, ou plusieurs</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>Enregistrer la prise</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>&amp;Voir la voix</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>Parler avec la voix %s</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>Choisissez une voix dans la liste sur le côté.</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>Cette voix est expirée. Sa page permet de la recréer.</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>Écrivez ce qu’elle doit dire.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>&amp;Parler</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>&amp;Parler, environ %s</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>Cette voix a déjà dit exactement cela.</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>C’est plus bas, à écouter et à enregistrer sans frais.</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>Le red&amp;ire</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>Le red&amp;ire, environ %s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>Le service dit un long texte. %s jusqu’ici ; cela continue si vous allez ailleurs.</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>En train de parler… %s jusqu’ici.</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>Le d&amp;ire quand même</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>Vous n’attendez plus.</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>Ce qui a été demandé au service sera peut-être facturé. Si sa réponse arrive, la synthèse est gardée.</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>Enregistrer la synthèse</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>Enregistré sous %s.</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>Déjà dit</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>Voir les précé&amp;dentes</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>la synthèse « %s »</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>Enregistrer la synthèse « %s »</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Utiliser ce texte</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>Utiliser le texte « %s »</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>Issue inconnue : réglez-la dans la liste sur le côté.</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>Son audio n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>En cours.</translation>
    </message>
</context>
<context>
    <name>SpeechText</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>What the voice is to say. A new line is a new paragraph.</source>
        <translation>Ce que la voix doit dire. Une nouvelle ligne est un nouveau paragraphe.</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>Insérer une pau&amp;se de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>Durée de la pause</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s caractères sur %(most)s</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s caractères sur %(most)s ; un long texte, dit en tâche</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Progression de cette étape</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0,0 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>Étape %(step)d sur %(steps)d : %(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>Prises précédentes</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>La prise est supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · sauvée d’un enregistrement interrompu</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>la prise de %s, durée %s</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation>Utiliser %s</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>Enregistrer %s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>Supprimer %s</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>%(seconds)s secondes sur %(least)s nécessaires ; %(first)s à %(last)s recommandées</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>Langue du texte à lire</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Précé&amp;dente</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Suivante</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · lue</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>Phrase %d sur %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>La dernière phrase.</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>Ensuite : %s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservée</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirée</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
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
        <translation>Faire défiler la forme d’onde</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>Bac à sable · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>issue inconnue</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>La voix est enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>La conserver &amp;quand même</translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation>Rechercher des voix par nom, étiquette, notes, identifiant ou texte prononcé</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>Quelles voix</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>En sursis</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservées</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Récentes</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>%s seconds of sound</source>
        <translation>%s secondes de son</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>Bienvenue dans Voice Studio</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>Enregistrez une minute de parole et obtenez une voix qui dit tous vos textes, avec un identifiant utilisable partout.</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>&amp;Essayer maintenant</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>J’ai une &amp;clé</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>L’essai est gratuit et sans compte : un bac à sable sur cet ordinateur répond avec une voix de remplacement, et rien ne le quitte.</translation>
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
        <translation>Vous l’avez marquée comme perdue.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Elle a peut-être été facturée.</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>Vous l’avez retentée.</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>Elle a peut-être été facturée deux fois.</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>Elle est en préparation.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>Elle est chez le service.</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>Attendez sa réponse.</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>Le service a répondu.</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>Elle est achevée au prochain démarrage, sans nouvel appel.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Elle a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Rien n’a été créé.</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>voir la réponse</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>quelques</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>non conservé</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>refusée</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>créée</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>échec, non facturée</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>inconnue, peut-être facturée</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>passée, existe déjà</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>{count} créée</numerusform>
            <numerusform>{count} créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} passée</numerusform>
            <numerusform>{count} passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} refusée</numerusform>
            <numerusform>{count} refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} échec</numerusform>
            <numerusform>{count} échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>{count} inconnue</numerusform>
            <numerusform>{count} inconnues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en attente</numerusform>
            <numerusform>{count} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>Environ {total} sur {profile} (voix à créer : {voices}, {clones}), lors du clonage ou de la première synthèse : le service ne dit pas quand.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Environ {total} sur {profile} (voix à créer : {voices}, {clones} ; {speech} pour {count:,} caractère), lors du clonage ou de la première synthèse : le service ne dit pas quand.</numerusform>
            <numerusform>Environ {total} sur {profile} (voix à créer : {voices}, {clones} ; {speech} pour {count:,} caractères), lors du clonage ou de la première synthèse : le service ne dit pas quand.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}.</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>Ce lot a coûté environ {cost}.</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>{cost} de plus ont peut-être été facturés.</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices} avec {files} dans {file} ({bytes} octets).</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} voix</numerusform>
            <numerusform>{count} voix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} fichier audio</numerusform>
            <numerusform>{count} fichiers audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>{count} fichier audio manque dans la bibliothèque, et donc dans le paquet.</numerusform>
            <numerusform>{count} fichiers audio manquent dans la bibliothèque, et donc dans le paquet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>{count} voix ajoutée : {names}.</numerusform>
            <numerusform>{count} voix ajoutées : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>{count} voix complétée : {names}.</numerusform>
            <numerusform>{count} voix complétées : {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} voix est déjà ici, avec tout ce que contient le paquet.</numerusform>
            <numerusform>{count} voix sont déjà ici, avec tout ce que contient le paquet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>Le paquet ne contient aucune voix.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names} et {count} autre</numerusform>
            <numerusform>{names} et {count} autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>L’appel de clonage le prononce : un seul appel en tout, mais la voix doit encore être conservée dans les 168 heures.</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>Une synthèse après le clonage le prononce : à peu près le même prix, et la voix est conservée aussitôt.</translation>
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
        <translation>moins de {amount:.4f} $</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>Bac à sable : gratuit, et l’échantillon reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>Environ {total} sur {profile} ({clone} pour la voix), lors du clonage ou de la première synthèse : le service ne dit pas quand.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Environ {total} sur {profile} ({clone} pour la voix, {speech} pour {count:,} caractère), lors du clonage ou de la première synthèse : le service ne dit pas quand.</numerusform>
            <numerusform>Environ {total} sur {profile} ({clone} pour la voix, {speech} pour {count:,} caractères), lors du clonage ou de la première synthèse : le service ne dit pas quand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>Environ {cost} sur {profile} pour {count:,} caractère.</numerusform>
            <numerusform>Environ {cost} sur {profile} pour {count:,} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>Les {cost} du clone lui-même peuvent s’y ajouter, s’ils n’ont pas été facturés lors du clonage.</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>Votre solde de {balance} peut ne pas suffire.</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>Votre solde : {balance}.</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>Ces chiffres viennent de {source}, du {date} ; ce service en a peut-être d’autres.</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>The keyring is ...</comment>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>The keyring is ...</comment>
        <translation>lent</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>The keyring is ...</comment>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>statut {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} est un dossier.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Choisissez un fichier à l’intérieur.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} ne peut pas être lu : l’accès est refusé.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>Changez ses droits d’accès, ou choisissez-en une copie.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} est vide.</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>Choisissez un autre fichier ; les enregistreurs en laissent un vide quand ils plantent.</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} ne contient aucun son qui puisse être décodé.</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>Choisissez un enregistrement : mp3, m4a, wav, flac, ogg ou une vidéo. S’il se lit ailleurs, exportez-le de là.</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} n’a pas de piste sonore.</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>Choisissez un fichier qui contient de la parole.</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>{file} ne peut pas être cloné : {finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>Le son d’amorce {file} ne peut pas être utilisé : {finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>{file} a une autre durée après la préparation.</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>Exportez-le en WAV et réessayez.</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>{file} a été modifié depuis sa vérification.</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>Choisissez-le de nouveau, et regardez-le tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>Après conversion, l’échantillon fait {bytes} octets ; {allowed} au plus sont acceptés.</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>Utilisez une partie plus courte.</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} a été enregistré avec d’autres réglages que les phrases précédentes.</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>Relisez cette phrase.</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} contient moins de {seconds} s de parole : trop peu pour reconnaître une voix.</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>Choisissez un enregistrement qui en a davantage.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Cet ordinateur n’a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>Branchez-en un ; le fichier peut être ouvert ailleurs.</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>Le haut-parleur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>Fermez ce qui l’utilise par ailleurs, et réessayez.</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>Cet ordinateur n’a pas de microphone activé.</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>Branchez-en un et cherchez de nouveau, ou choisissez un enregistrement que vous avez déjà.</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>Il n’y a pas de microphone appelé {device}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>Le microphone {device} n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>Rebranchez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>Le microphone {device} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Fermez ce programme, et réessayez.</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>Le système ne laisse pas ce programme utiliser le microphone.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>Autorisez-le dans les réglages du système sous Confidentialité, Microphone ; puis relancez Voice Studio.</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>Le microphone {device} n’offre aucune fréquence d’échantillonnage enregistrable.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>La bibliothèque PortAudio manque, donc rien ne peut être lu ni enregistré.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>Installez-la : sur Debian et Ubuntu, sudo apt-get install libportaudio2.</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>L’option {option} a une valeur inutilisable.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>Le texte a {characters} caractères ; {allowed} au plus sont acceptés.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>Le texte est vide.</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>Saisissez un texte, ou omettez l’option.</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>Un texte d’aperçu a besoin d’un modèle.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>Il n’y a pas de modèle {model}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>Au choix : {allowed}.</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>Un modèle ne sert qu’avec un texte d’aperçu.</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>Saisissez un texte, ou omettez-le.</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>Une précision de {accuracy} n’est pas comprise entre {least} et {most}.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrigez-la.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>Choisissez l’enregistrement ou le document lui-même ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>Gardez un enregistrement plus court, ou la page qui compte.</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>Une vitesse de {value} n’est pas comprise entre {least} et {most}.</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>Un volume de {value} n’est pas compris entre {least} et {most}.</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>Une hauteur de {value} demi-tons n’est pas comprise entre {least} et {most}.</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} ne connaît pas l’émotion {emotion}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>Choisissez parmi : {allowed} ; ou aucune.</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>Le service ne connaît pas la langue {language}.</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>La pause {pause} ne peut pas être là. Une pause dure de {least} à {most} s et se place entre deux parties qui sont dites, jamais à côté d’une autre.</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>Déplacez-la, ou retirez-la.</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>Une amorce a besoin de son audio et de son texte.</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>Donnez les deux, ou omettez les deux.</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>Le texte d’amorce ne finit pas par une ponctuation, que le service exige.</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>Finissez-le comme il a été lu, par un point par exemple.</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>Seul celui qui en a le droit peut cloner une voix.</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>Confirmez que la voix est la vôtre ou que son titulaire vous l’a permis.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Il n’y a pas de profil {profile}.</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>Choisissez-en un sous Compte.</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>Il y a déjà un profil {profile}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>Le profil {profile} est intégré.</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>Cette URL de base ne peut pas être utilisée : {reason}.</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>Donnez une adresse comme https://api.example.com.</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>Il n’y a pas d’hôte {host}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Au choix : {known}.</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>Il y a déjà un hôte {host}.</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>Le profil {profile} utilise l’hôte {host}.</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>Retirez d’abord ce profil.</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>{field} : indication nécessaire.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Remplissez ce champ.</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} a une valeur inutilisable.</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} n’est pas un champ avec sa valeur (FIELD=VALUE) de ce type d’hôte.</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>Ses champs : {known}.</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} est secret, et d’autres sur cet ordinateur peuvent lire une ligne de commande.</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>Omettez-le, il vous sera demandé ; ou écrivez {field}=@FILE, ou définissez {variable}.</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>Le trousseau n’a pas de {field} pour l’hôte {host}.</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>Saisissez-le de nouveau sous Hôtes.</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>Cet outil d’envoi a besoin de {part}, qui n’est pas pris en charge ici.</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>Écrivez ce qu’il représente dans le fichier même, ou utilisez un autre outil d’envoi.</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>L’outil d’envoi est illisible : regardez {part}.</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>Choisissez le fichier .sxcu tel que ShareX l’exporte ; la suppression s’indique dans des champs à part.</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>Il n’y a pas de type d’hôte {host}.</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>Il n’y a pas de voix {voice}.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>{count} voix s’appellent {voice}.</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>Utilisez plutôt l’identifiant de la voix.</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>Il n’y a pas de voix {voice} dans la corbeille.</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>Choisissez-en une de la corbeille.</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>Une voix a besoin d’un nom, et des espaces n’en font pas un.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Saisissez-en un.</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>Une étiquette a besoin d’un mot, et des espaces n’en font pas un.</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>Cette étiquette a {characters} caractères ; {allowed} au plus sont acceptés.</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>Raccourcissez-la, et écrivez le reste dans les notes.</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>Écrivez-en une comme #3366cc, ou aucune.</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} n’est pas une durée.</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>Écrivez un nombre entier et son unité, comme 48h, 2d ou 90m.</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>Voix à conserver : {count}, pour environ {cost}. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>Confirmez-le.</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>Une synthèse précédente avec {voice} a peut-être été facturée, et l’a peut-être déjà conservée. Rien n’a été facturé cette fois.</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>Regardez-la dans la liste ; ou conservez la voix quand même, ce qui sera peut-être facturé de nouveau.</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} n’a pas de démo.</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>Faites-lui dire un texte, ou écoutez son échantillon.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>La bibliothèque n’a plus d’échantillon de {voice}, elle ne peut donc pas être recréée. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>Clonez-la à partir de l’enregistrement lui-même.</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} n’a pas de démo, il n’y a donc rien à comparer avec son échantillon.</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>Faites-lui dire un texte et comparez ce fichier.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>La bibliothèque n’a plus d’échantillon de {voice}, il n’y a donc rien à quoi comparer sa démo.</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>Comparez-la à un autre enregistrement de la même personne.</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>Ce qui sert à comparer les voix manque dans cette installation, ou est endommagé.</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>Réinstallez Voice Studio.</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} a été créée avec une autre URL de base que celle du profil {profile}. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>Recréez-la avec un profil de sa propre URL de base ; ou clonez-la de nouveau à partir de l’enregistrement.</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>Recréer {name} coûte environ {cost}, et cela n’a pas été accepté. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>Confirmez le prix.</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} a été créée avec le profil {made_with}, dont l’URL de base n’est pas celle de {profile}. Les identifiants de voix ne passent pas d’un service à l’autre.</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>Utilisez le profil {made_with} ; ou continuez quand même, si les deux sont le même service.</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} a été créée avec une autre clé API que celle que {profile} a maintenant. Un identifiant de voix ne vaut que sur son compte.</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>Utilisez la clé d’alors ; ou continuez quand même, si les deux clés sont du même compte.</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>Cet identifiant est déjà celui de {voice}.</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>Regardez les voix, ou saisissez un autre identifiant.</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>Vous avez déjà {voice} ({left}), du même son et avec les mêmes réglages. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>Utilisez cette voix ; ou créez-en une autre quand même, ce qui est facturé de nouveau.</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>Une tentative précédente avec cet échantillon ({name}) a peut-être déjà créé une voix. Rien n’a été facturé cette fois.</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>Réglez-la d’abord, dans la liste ; ou créez-en une autre quand même, ce qui sera peut-être facturé de nouveau.</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>Un appel payant pour {name} avec le même contenu est déjà en cours. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>Attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>Il n’y a pas une tentative unique {attempt}.</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>On sait maintenant ce qu’il est advenu de {name}.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Regardez la liste.</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>La bibliothèque n’a plus d’échantillon de {name}.</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} a peut-être déjà été facturé ; une nouvelle tentative peut l’être encore, environ {cost}. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>Confirmez que vous le savez.</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} n’a pas d’extension qui indique son format.</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>Terminez-le par {allowed}.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>Il y a déjà un fichier {file}, et rien n’est écrasé.</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>Il n’y a pas de prise {number}.</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>Voir voicestudio take list.</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>Il n’y a pas de copie {copy} de la bibliothèque.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Il y a : {known}.</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>La bibliothèque actuelle serait remplacée par sa copie du {copied_at}. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>Confirmez que vous le voulez.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>Choisissez un autre endroit. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>Les réglages dans {file} sont illisibles.</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>Réparez ou renommez ce fichier ; il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>Cet ordinateur n’a pas de trousseau où garder la clé en sûreté ({reason}).</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>Installez-en un (gnome-keyring, KWallet), ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Déverrouillez-le, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>Le trousseau ne répond pas depuis {seconds} s. Il demande peut-être son mot de passe dans une fenêtre à lui.</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>Répondez-lui et réessayez, ou utilisez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>{file} ne peut pas être lu comme tableau d’un lot : {reason}.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>Enregistrez-le en CSV, en UTF-8, séparé par des virgules ou des points-virgules. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} a des colonnes inconnues : {columns}.</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>Renommez-les ou retirez-les. Connues : {known}.</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} n’a pas de colonne appelée file dans sa première ligne.</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>Nommez-y les colonnes ; seule file est nécessaire.</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} n’a pas de lignes sous la première.</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>Écrivez une ligne pour chaque voix.</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} a plus de {allowed} lignes.</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>Répartissez-le en plusieurs tableaux. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>Elle a {cells} cellules, mais il y a {columns} colonnes.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>Mettez entre guillemets une cellule qui contient le séparateur lui-même.</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>La colonne {column} est vide.</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>Remplissez-la, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>La colonne {column} a une valeur inutilisable.</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>Elle peut être vide, ou : {allowed}.</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} a des lignes inutilisables : {count}. Rien n’a été envoyé ni facturé.</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>Corrigez ces lignes, et recommencez.</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} ne peut pas aller avec --batch.</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>Omettez-la : ce qui se dit d’une voix est dans les colonnes de sa ligne.</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>Voix à créer : {count}, pour environ {cost}. Cela n’a pas été accepté. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>Acceptez-le.</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>Ce lot est en cours de création par une autre copie du programme. Rien de plus n’a été envoyé.</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>La liste des versions n’a pas pu être lue : on ne sait donc pas s’il en existe une plus récente.</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>Vérifiez votre connexion et réessayez plus tard. Cette version continue de fonctionner.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>Le port {port} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Choisissez-en un autre avec --port, ou omettez l’option.</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>La bibliothèque est endommagée, et ce programme n’en a pas de copie.</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>Remettez une copie de son fichier ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>La bibliothèque est endommagée. Sa dernière copie est du {copied_at}.</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>Remettez cette copie. Ce qui a été écrit depuis est repris autant qu’il peut être lu ; le fichier endommagé est gardé.</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>Il n’y a pas de copie de la bibliothèque.</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>Il s’en fait une chaque jour ; faites-en une maintenant : voicestudio library copy.</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>La copie {copy} est endommagée elle aussi. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>Remettez-en une autre.</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>La bibliothèque a été écrite par une version plus récente ({found}) que celle que connaît ce programme ({known}).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Installez la version plus récente ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Un autre programme tient la bibliothèque ouverte.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Le dossier de données ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>Libérez de la place, et réessayez.</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>Le disque du dossier de données lit ou écrit mal.</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>Regardez s’il est plein, toujours branché et en bon état, et réessayez.</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>La voix est créée et payée, mais la bibliothèque n’a pas pu être écrite. Son identifiant est {voice_id}</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>Notez l’identifiant. Le prochain démarrage achève la voix à partir de la réponse ; ne la clonez pas de nouveau.</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>La synthèse est créée et payée, mais la bibliothèque n’a pas pu être écrite.</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>Le prochain démarrage l’achève à partir de la réponse ; ne la demandez pas de nouveau.</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>Ce qu’il est advenu de ce lot ne peut pas être lu dans {file}. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>Regardez les voix et les appels dont l’issue est inconnue ; puis retirez ce fichier pour recommencer. Les voix qui existent ne sont pas créées deux fois.</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>C’est une erreur de Voice Studio.</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Merci de la signaler avec les lignes ci-dessous.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>Il y a déjà un fichier {file}. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Choisissez un autre nom, ou remplacez-le.</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} n’est pas un paquet de voix qui puisse être ouvert : {why}.</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>Choisissez un fichier que Voice Studio a exporté ; son nom finit par .voicestudio.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} a été écrit par une version plus récente ({found}) que celle que connaît ce programme ({known}). Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installez la version plus récente.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} est endommagé : {why}. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>Copiez-le de nouveau de là où il vient, ou exportez les voix encore une fois.</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} n’est pas tel que Voice Studio écrit les paquets, et pourrait nuire : {why}. Rien n’en a été repris.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>Demandez à qui vous l’a donné le paquet tel qu’il a été exporté.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} est scellé par une phrase secrète.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>La phrase secrète n’ouvre pas {file}.</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>Saisissez-la de nouveau. Sans elle, personne ne peut ouvrir le paquet, pas même ce programme.</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>Un paquet prend des fichiers et des listes de {allowed} octets au plus chacun, et l’un est plus grand.</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>Exportez moins de voix à la fois.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>l’accès en est refusé</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>c’est un autre type de fichier, ou il manque sa fin</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>un autre programme l’a créé</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>une partie en est illisible</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>sa liste de voix est illisible</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>il y manque un fichier</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>un fichier y a une autre taille qu’il ne devrait</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>un fichier y a été modifié</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>son sceau est brisé</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>un nom y mène à un autre endroit</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>il contient un lien, un dossier ou un périphérique</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>il contient un fichier chiffré à part</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>il contient un fichier compressé, qui peut se déployer à n’importe quelle taille</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>il se déploierait en plus qu’il ne contient</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>il contient deux fois le même nom</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>il contient des fichiers que sa liste ne nomme pas</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>L’hôte {host} n’a pas pu être joint. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>Vérifiez votre connexion, et réessayez.</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>Le nom de l’hôte {host} est inconnu du réseau. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>Vérifiez votre connexion et l’adresse de l’hôte.</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>L’hôte {host} n’a pas pu prouver qui il est, donc rien n’a été envoyé. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>Vérifiez son adresse et l’horloge de cet ordinateur ; pour un certificat à vous, indiquez son fichier CA.</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} ne contient aucun certificat lisible. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Choisissez un fichier PEM.</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>L’hôte {host} a cessé de répondre. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>La connexion à l’hôte {host} a été coupée. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>L’hôte {host} renvoie les envois vers {target} ; vos clés n’y ont pas été envoyées. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>Saisissez l’adresse qu’il a vraiment.</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>L’hôte {host} ne connaît pas cet identifiant de clé. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>Copiez de nouveau l’identifiant de clé.</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>Le serveur de l’hôte {host} présente une autre clé que celle confirmée, donc rien n’a été envoyé. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>Demandez à qui le gère si sa clé a changé ; ne confirmez la nouvelle qu’ensuite.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>Personne n’a encore confirmé la clé du serveur {host} : il présente {fingerprint}. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>Comparez-la avec ce qu’indique celui qui gère le serveur ; puis confirmez-la.</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>L’hôte {host} a refusé le mot de passe ou le secret. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>Copiez-le de nouveau, et enregistrez-le.</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>Le bucket de l’hôte {host} est dans une autre région. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>Corrigez la région.</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>L’hôte {host} n’a pas ce bucket. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>Vérifiez le nom du bucket, ou créez-le.</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>L’hôte {host} n’a pas ce dossier. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>Vérifiez son adresse, ou créez-le.</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>L’hôte {host} ne laisse pas ce compte y écrire ou supprimer. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>Donnez-lui le droit de déposer, lire et supprimer des objets.</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>L’hôte {host} dit que l’horloge de cet ordinateur est fausse. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Réglez l’horloge.</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>L’hôte {host} n’a pas de place pour l’échantillon. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>Ce qui répond à l’adresse de {host} n’est pas un hôte de ce type (statut {status}). Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>Vérifiez l’adresse et le type d’hôte.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>Le port {port} de cet ordinateur, où mène le tunnel {host}, est occupé. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>Choisissez un autre port, ici et dans le tunnel.</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>L’hôte {host} donne encore ce qui a été retiré. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>Désactivez-y les versions, la suppression réversible ou le cache.</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>L’hôte {host} a pris l’échantillon mais n’a pas donné d’adresse utilisable. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>Vérifiez les réglages de l’hôte.</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>L’hôte {host} a refusé l’échantillon (statut {status}). Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>On n’a pas dit à l’hôte {host} comment supprimer : l’échantillon reste jusqu’à ce que le délai de l’hôte soit passé. Rien n’a été facturé pour cela.</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>Supprimez-le vous-même là-bas ; et saisissez l’adresse de suppression de l’hôte pour la prochaine fois.</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>L’hôte {host} est sur cet ordinateur : {service} ne peut rien y chercher. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>Utilisez un hôte sur Internet avec ce profil.</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>Le fichier {file} pour {field} ne peut pas être lu comme texte. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>Le trousseau est {reason}, donc les secrets de l’hôte {host} n’ont pas pu être gardés. L’hôte a été laissé tel quel. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>Déverrouillez-en ou installez-en un (gnome-keyring, KWallet) ; ou lancez le programme avec {variables}.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>Le trousseau est {reason}, donc les secrets de l’hôte {host} n’ont pas pu être lus. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>{count} objets mis sur l’hôte {host} y sont peut-être encore et n’ont pas pu être retirés. L’hôte et ses secrets ont été laissés tels quels. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>Regardez ce qui a quitté cet ordinateur, réparez l’hôte, et réessayez.</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>L’adresse de l’échantillon n’a pas pu être consultée. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>Vérifiez l’hôte, et réessayez.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>L’adresse de l’échantillon a répondu par le statut {status}. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>Vérifiez les droits de l’hôte : un inconnu muni de l’adresse doit pouvoir la consulter.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>L’adresse de l’échantillon répond par {content_type}, pas par de l’audio. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>Vérifiez l’hôte : il montre peut-être une page web au lieu du fichier.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>L’adresse de l’échantillon mène à {target}, où n’importe qui en chemin peut lire. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>Faites en sorte que l’hôte utilise https de bout en bout.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>L’adresse de l’échantillon mène à {target}, qui est ici {address} : un service sur Internet ne peut rien y chercher. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>Donnez à l’hôte une adresse que tout Internet peut joindre.</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>L’adresse de l’échantillon donne d’autres octets que ceux déposés. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Vérifiez l’hôte.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>Le service n’a pas pu être joint. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>Vérifiez votre connexion et l’URL de base.</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>Le nom du service est inconnu du réseau. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>Le service n’a pas pu prouver qui il est, donc rien n’a été envoyé. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>Vérifiez l’URL de base et l’horloge de cet ordinateur ; un réseau d’entreprise peut exiger son propre certificat.</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>Le service n’a pas répondu en {seconds} s. Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>Le service a refusé la demande : {said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>Changez ce qu’il nomme. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>Le service a refusé le son : {said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>Exportez l’enregistrement de nouveau, ou utilisez-en un autre. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>Le service demande moins d’appels. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>Attendez une minute, et réessayez.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>Le filtre de contenu du service l’a refusé. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>Changez le texte ou le son.</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>Le service a refusé le texte : trop de caractères invisibles ou inhabituels.</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>Nettoyez le texte. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>Le service a entendu d’autres mots que ceux de la transcription. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>Corrigez la transcription, ou omettez l’amorce.</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>Le service ne connaît pas cet appel à cette URL de base. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>Vérifiez l’URL de base du profil.</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>Le service ne laisse pas ce compte cloner des voix. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>Faites-y vérifier le compte.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>Le service ne connaît plus cette voix, elle compte donc comme expirée. Rien n’a été prononcé.</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>Recréez-la à partir de son échantillon et de sa recette ; aucune autre voix ne prend sa place.</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>Le service dit qu’il ne connaît pas cette voix, qui devrait encore vivre. Rien n’a été prononcé.</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>On le croira s’il le redit dans {hours} h ou plus tard : faites alors parler la voix. Jusque-là elle reste telle quelle ; aucune autre voix ne prend sa place.</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>Cette voix appartient à un autre compte.</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>Utilisez le profil avec lequel elle a été créée.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>Ce qui répond à cette URL de base n’est pas le service (statut {status}). Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>Le service a répondu par une erreur de son fait (statut {status}). Rien n’a été facturé.</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>La démo de {voice} ne peut plus être cherchée : son adresse était de courte durée.</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>Faites dire un texte à la voix pour l’entendre.</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>Le service prononce encore le texte ; il est accepté et facturé.</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>Il sera cherché de nouveau tout seul, ce qui est gratuit. Ne le demandez pas de nouveau.</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>Le service a pris le texte mais n’a pas pu le prononcer : {said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>Il a peut-être été facturé. Essayez un autre modèle, ou un texte plus court.</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>Le service ne connaît plus cette tâche, son audio est donc perdu.</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>Elle a peut-être été facturée. Regardez votre compte avant de réessayer.</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>L’audio du service n’a pas pu être cherché.</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>Il a peut-être été facturé ; il sera cherché de nouveau tout seul.</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>Ce que le service a envoyé n’est pas de l’audio.</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>Cela a peut-être été facturé. Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>Le profil {profile} n’a pas de clé API. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>Saisissez-la sous Compte.</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>Le service a refusé la clé API. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>Vérifiez la clé ; elle doit appartenir à cette URL de base et à cette région.</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>Le service ne connaît pas cette clé API à cette URL de base. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>Clé et URL de base vont ensemble : vérifiez qu’elles sont du même service et de la même région.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>Le solde du compte ne suffit pas. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>Rechargez le compte.</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>Le compte n’est pas vérifié. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>Faites-le vérifier auprès du service.</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>Le compte ne peut pas utiliser cet appel. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>Demandez au service d’activer le clonage de voix.</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>La connexion a été coupée avant que toute la réponse soit là.</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Elle a peut-être été créée et facturée quand même ; rien ne sera renvoyé de soi-même. Regardez votre compte avant de réessayer, ce qui sera peut-être facturé de nouveau.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Le service n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>Le service a flanché en répondant.</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>Le service a répondu par autre chose qu’un résultat.</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>Le service a répondu sans identifiant de voix.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Vous avez cessé d’attendre après l’envoi de la demande.</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Si la réponse arrive encore pendant que le programme tourne, la voix est enregistrée. Elle a peut-être été créée et facturée quand même ; rien ne sera renvoyé de soi-même. Regardez votre compte avant de réessayer, ce qui sera peut-être facturé de nouveau.</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>Le programme s’est terminé avant que la réponse arrive.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>il a {measured:.2f} s de son ; il en faut au moins {allowed:g} s.</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>Enregistrez plus de parole.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>il a {measured:.2f} s de son ; {allowed:g} s au plus sont acceptées.</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>Coupez-le à cinq minutes ou moins.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>il a {measured:.2f} s de son ; une amorce doit durer moins de {allowed:g} s.</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>Coupez-le à une seule phrase.</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>certaines de ses valeurs ne sont pas des nombres (NaN ou infini).</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>Exportez-le de nouveau de là où il a été fait.</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>il est en {measured} ; le service prend {allowed}.</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>Il sera converti.</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>il a {measured:,} octets ; {allowed:,} au plus sont acceptés.</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>il a {measured} canaux.</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>Ils seront mélangés en un seul.</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>rien n’y ressemble à une voix humaine.</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>Écoutez-le ; choisissez l’enregistrement de quelqu’un qui parle.</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>il a environ {measured:g} s de parole.</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>Visez de {allowed:.0f} à 90 s : plus donne une meilleure voix.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>il a environ {measured} s de parole.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>il a environ {measured} s de parole ; plus de {allowed:.0f} s améliorent rarement une voix.</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>Le passage le plus net peut être utilisé à la place.</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>il contient peut-être plus d’une voix : des parties diffèrent autant que deux personnes ({measured:.2f}).</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>Écoutez-le et gardez les parties où une seule personne parle.</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>il est trop fort par endroits ({measured}) : des crêtes sont coupées.</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>Utilisez un passage sans elles.</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>ses crêtes atteignent {measured:.1f} dB ; {allowed:g} dB ou moins sont souhaités.</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>Il peut être mis à niveau.</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>la voix est faible, {measured:.1f} dBFS ; -23 à -18 sont souhaités.</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>la voix est forte, {measured:.1f} dBFS ; -23 à -18 sont souhaités.</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>le secteur y ronfle, {measured} Hz à {level} dBFS.</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>Cela peut être filtré.</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>il y a beaucoup de bruit à côté de la voix ({level} dBFS).</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>Une pièce plus calme vaut mieux ; le bruit peut être réduit, mais l’enregistrement brut se clone souvent le mieux.</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>{measured} % en sont sans parole ; longues pauses : {pauses}.</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>Elles peuvent être raccourcies.</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>il n’y a presque aucun son.</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>Vérifiez le microphone, et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>il est endommagé : {measured:.2f} s ont pu être décodées sur {allowed:.2f} s.</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>Ce qui a pu être décodé sera utilisé ; écoutez-le d’abord.</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>il s’appelle .{allowed}, mais il est en {measured}.</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>des mentions à l’intérieur, comme des noms, des lieux ou des images : {measured}.</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>Elles seront omises.</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>mentions omises</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>seule la piste sonore est prise</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>mélangé en un seul canal</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>le plus fort de ses canaux est pris, car ensemble ils s’annulent</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>converti en WAV</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>converti en MP3</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>Raccourcir les pauses</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>Utiliser le passage le plus net</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>Mettre à niveau</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>Retirer le ronflement</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>Réduire le bruit</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>La voix est créée, mais sa démo n’a pas pu être cherchée. Faites-lui dire un texte pour l’entendre.</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>La voix est créée, mais sa première synthèse a échoué. Faites-lui dire un texte : cela la conserve aussi.</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>La voix est créée. On ne sait pas ce qu’il est advenu de sa première synthèse ; elle a peut-être été facturée.</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>L’échantillon n’a pas encore pu être retiré de l’hôte ; le prochain démarrage réessaie.</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>Bac à sable : cet ordinateur, pour le service intégré seulement</translation>
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
        <translation>Compatible S3 : MinIO et autres</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>Dossier WebDAV avec une adresse publique</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>Serveur web à soi par SFTP</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>Outil d’envoi personnalisé (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>Cet ordinateur par mon propre tunnel</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>J’ai déjà une URL de l’échantillon</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>Dans le tableau de bord sous R2 : créez un bucket, puis un jeton API avec Object Read &amp; Write pour lui. Gratuit pour commencer.</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>Créez un bucket privé et une clé d’application pour lui seul, avec le droit de supprimer des fichiers.</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>Une clé qui peut PutObject, GetObject, DeleteObject et DeleteObjectVersion sous le préfixe, rien d’autre.</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>Les clés HMAC se créent sous Paramètres, Interopérabilité. Désactivez la suppression réversible, sinon les échantillons restent 7 jours.</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Réglages Storage : activez le protocole S3 ; le point de terminaison, la région et les clés s’y trouvent.</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>Tout stockage qui parle S3 avec Signature V4. Une règle de cycle de vie d’un jour sur le préfixe est un bon filet.</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>Le dossier tel que vous l’écrivez, et le même tel que chacun peut le lire. La liste du répertoire doit être désactivée.</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>Créez un mot de passe d’application sous Paramètres, Sécurité. Le partage est supprimé, le fichier, et le fichier dans la corbeille.</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>Un dossier que votre serveur web montre à l’adresse publique. La liste du répertoire doit être désactivée.</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>Un fichier d’envoi ShareX (dans le terminal : uploader=@my.sxcu). Pour que les échantillons disparaissent, dites aussi comment supprimer.</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>Le nom et la clé du compte se trouvent sous Clés d’accès. Désactivez la suppression réversible pour ce conteneur.</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>Lancez votre tunnel (cloudflared, Tailscale Funnel, ngrok) vers le port ci-dessous, et collez son adresse.</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>L’adresse doit fournir exactement le fichier à cloner, inchangé. Le retirer vous revient.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Identifiant du compte</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Clé du compte</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>Fichier CA à soi (facultatif)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>En-têtes de la suppression (facultatif)</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>Méthode de la suppression (facultatif)</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>Adresse de la suppression (facultatif)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>Adresse du dossier</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>Clé d’hôte du serveur</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>Fichier de clé (facultatif)</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Identifiant de clé d’accès</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>Minutes de vie d’une adresse</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>Préfixe des noms</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Adresse publique</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clé d’accès secrète</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>Outil d’envoi (contenu du fichier .sxcu)</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>Adresse de l’échantillon</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>bruit d’un test</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>échantillon de {name}</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>amorce de {name}</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>échantillon d’un clone non envoyé</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>amorce d’un clone non envoyé</translation>
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
        <translation>Le serveur est trouvé et prouve qui il est</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>L’hôte répond et accepte les clés</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>Envoi d’un kilooctet</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>Un inconnu muni de l’adresse reçoit les mêmes octets</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>Un inconnu sans la signature ne reçoit rien</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>L’adresse ne donne plus rien</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>L’hôte ne l’appelle pas audio ; la plupart des services ne s’en soucient pas.</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>L’adresse est sur cet ordinateur : seul un service qui s’y trouve peut y chercher.</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>L’adresse est dans ce réseau seulement : un service sur Internet ne peut rien y chercher.</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>Seul votre fichier permet de dire si ce sont ses octets : ils sont comparés avant chaque appel payant. Rien n’y a été déposé, donc aucun retrait n’a pu être testé.</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>L’adresse n’est pas en https : ce qui passe peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>Qui connaît le nom aléatoire peut lire l’échantillon jusqu’à son retrait.</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>Le bucket est ouvert : qui connaît le nom aléatoire peut le lire sans signature.</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>{voice} expire dans {left} sauf si une synthèse la conserve.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>{count:,} voix expire en {within} sauf si une synthèse la conserve : {voice} dans {left}.</numerusform>
            <numerusform>{count:,} voix expirent en {within} sauf si une synthèse les conserve : {voice} dans {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} voix, dans le bac à sable : gratuit.</numerusform>
            <numerusform>{count} voix, dans le bac à sable : gratuit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} voix, environ {speeches} en tout. {clones} de clones peuvent s’y ajouter, s’ils n’ont pas été facturés lors du clonage.</numerusform>
            <numerusform>{count} voix, environ {speeches} en tout. {clones} de clones peuvent s’y ajouter, s’ils n’ont pas été facturés lors du clonage.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>environ {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>{kept} sur {count} conservées.</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation>
            <numerusform>{count} minute</numerusform>
            <numerusform>{count} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation>
            <numerusform>{count} heure</numerusform>
            <numerusform>{count} heures</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clé fonctionne.</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>Le solde est de {balance}.</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>La clé fonctionne, mais le compte est vide.</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>Rechargez le compte avant de cloner.</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>Le service a répondu, mais n’offre pas d’appel gratuit pour tester une clé.</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>Le premier clone montrera si la clé fonctionne ; une mauvaise clé ne coûte rien.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>Le service a refusé la clé.</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>Copiez-la de nouveau depuis votre compte, et enregistrez-la.</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>La clé n’est pas de cette URL de base.</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>La clé fonctionne, mais le compte n’est pas vérifié.</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>La clé ne peut pas demander le solde.</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>Demandez au service quels droits a la clé.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>Le service demande moins d’appels.</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>Attendez une minute, et testez de nouveau.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Le service n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>Testez de nouveau dans un moment.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>Le service a une erreur de son fait.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>Ce qui répond à cette URL de base n’est pas le service.</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>Vérifiez l’URL de base : https://api.novita.ai pour Novita.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>environ {cost} pour le clone.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>environ {cost} pour le clone et {count} synthèse.</numerusform>
            <numerusform>environ {cost} pour le clone et {count} synthèses.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>environ {cost} pour le clone, dont une partie n’est peut-être pas facturée.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>environ {cost} pour le clone et {count} synthèse, dont une partie n’est peut-être pas facturée.</numerusform>
            <numerusform>environ {cost} pour le clone et {count} synthèses, dont une partie n’est peut-être pas facturée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>La voix {voice} (bac à sable) expire</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>La voix {voice} expire</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>À ce moment le service la supprime, sauf si elle a parlé. Une synthèse la conserve pour de bon.</translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation>Profil : {profile}</translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation>Identifiant : {voice_id}</translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation>{voice} compte comme expirée : le service a dit qu’il ne la connaît pas. Le service est interrogé quand même et décide.</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} compte comme expirée : ses 168 heures sont passées. Le service est interrogé quand même et décide.</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>Un petit encodeur de locuteur le mesure. Il ne prouve pas qui parle, et l’oreille peut en juger autrement.</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>Le bac à sable cherche ses voix selon cette mesure même, qui les flatte donc : d’autres mesures les trouvent à peu près aussi proches que deux personnes qui se ressemblent à l’oreille.</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>Mesuré avec des enregistrements de {people} personnes.</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>Ressemblance des voix : {value:.2f} sur 1.</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>Une personne, d’autres mots d’une même séance : {low:.2f} à {high:.2f} pour 90 paires sur 100 ; moins proches que ces deux-ci : {share}.</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>Deux personnes différentes : {low:.2f} à {high:.2f} pour 90 paires sur 100 ; plus proches que ces deux-ci : {share}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>pièce calme</translation>
    </message>
    <message>
        <source>some noise</source>
        <translation>un peu de bruit</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>beaucoup de bruit</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>Parole</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>{least:.0f} à {enough:.0f} s</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>Niveau de la voix</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>{low:.0f} à {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>Sonie</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>Crête</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB ou moins</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>Écrêté</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>Silence</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>indéterminable</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>dans la corbeille, encore {left}</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>réduire le bruit</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>normaliser le volume</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>clone</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>synthèse</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment} sur {profile}</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>Conservée</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>Première écoute</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>par sa première synthèse</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>Demandé au service</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>Amorce</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>Confirmés avant sa création.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} caractère</numerusform>
            <numerusform>{count:,} caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>peut-être environ {cost}</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>Parlez comme à quelqu’un de l’autre côté de la table.</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>Rien entendu de {device} depuis 2 s. Est-il coupé, ou s’agit-il d’un autre microphone ?</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>Trop fort : reculez un peu, ou baissez l’entrée.</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>Trop faible : rapprochez-vous, ou montez l’entrée.</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>Un bon niveau.</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} a disparu. Ce qui a été enregistré est en sûreté ; continuez avec un autre, ou arrêtez ici.</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>Cinq minutes sont le maximum que prend le service. La prise est conservée.</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>Le disque ne prend plus rien. Ce qui a été enregistré avant est en sûreté.</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>Du son a été perdu {count} fois en chemin. Écoutez la prise avant de l’utiliser.</numerusform>
            <numerusform>Du son a été perdu {count} fois en chemin. Écoutez la prise avant de l’utiliser.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>La copie du {moment} est maintenant la bibliothèque.</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>Repris du fichier endommagé, nouveau ou modifié depuis : {voices}, {calls}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} appel payant</numerusform>
            <numerusform>{count} appels payants</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>Le fichier endommagé est gardé : {file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>{count} dossier audio n’appartient maintenant à aucune voix : mis de côté, pas supprimé.</numerusform>
            <numerusform>{count} dossiers audio n’appartiennent maintenant à aucune voix : mis de côté, pas supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>Il reste sur cet ordinateur : le bac à sable le cherche ici, et il est retiré aussitôt.</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>Vers votre hôte {host}, sous un nom qui ne dit rien. {service} le cherche là ; il est retiré dès que le service a répondu, et c’est prouvé.</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length} en {form}, tel quel.</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length} en {form} ; {changes}.</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>Pas de démo : on entend la voix quand elle parle pour la première fois.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>« {text} » avec {model}, par sa première synthèse, qui la conserve aussi.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>« {text} » avec {model}, en aperçu dans l’appel de clonage.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>On demande au service de réduire le bruit et de normaliser le volume.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>On demande au service de réduire le bruit.</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>On demande au service de normaliser le volume.</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>Un court extrait l’accompagne, avec ses mots : « {text} »</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>Créée dans le bac à sable : une ressemblance tirée d’un mélange de voix toutes faites, sur cet ordinateur. Attendez-vous au même genre de voix, pas à la même personne.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>Créée dans le bac à sable : une ressemblance tirée d’une voix toute faite, rapprochée sur cet ordinateur de la hauteur, de la gorge et du timbre de l’échantillon. Attendez-vous au même genre de voix, pas à la même personne.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>Créée dans le bac à sable : une voix de remplacement sur cet ordinateur, pas un clone payant.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>Créée dans le bac à sable : une voix de remplacement sur cet ordinateur, robotique, à la hauteur, au débit et au timbre de l’échantillon. Ses voix naturelles ne parlent qu’anglais, et seulement pour les voix créées avec elles.</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>how a voice sounds</comment>
        <translation>Joyeuse</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>how a voice sounds</comment>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>how a voice sounds</comment>
        <translation>En colère</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>Apeurée</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>Dégoûtée</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>Calme</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>Fluide</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>Chuchotée</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>Mandarin</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>Cantonais</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>Français</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>Néerlandais</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language that is spoken</comment>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language that is spoken</comment>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language that is spoken</comment>
        <translation>Indonésien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language that is spoken</comment>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language that is spoken</comment>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language that is spoken</comment>
        <translation>Thaï</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>Roumain</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>Tchèque</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>Finnois</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language that is spoken</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language that is spoken</comment>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language that is spoken</comment>
        <translation>Danois</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>Malais</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language that is spoken</comment>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language that is spoken</comment>
        <translation>Slovaque</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language that is spoken</comment>
        <translation>Suédois</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language that is spoken</comment>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language that is spoken</comment>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language that is spoken</comment>
        <translation>Hongrois</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language that is spoken</comment>
        <translation>Norvégien</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>Slovène</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>Catalan</translation>
    </message>
    <message>
        <source>Norwegian (Nynorsk)</source>
        <comment>a language that is spoken</comment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language that is spoken</comment>
        <translation>Tamoul</translation>
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
            <numerusform>{pitch:+d} demi-ton</numerusform>
            <numerusform>{pitch:+d} demi-tons</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:g}</source>
        <translation>volume {volume:g}</translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation>Vérifier l’échantillon</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>Le préparer</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>Le mettre sur l’hôte</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>Éprouver son adresse</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>Cloner la voix</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>Chercher la démo</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>Enregistrer dans la bibliothèque</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>Prononcer</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>Attendre la longue synthèse</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>conservée</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>expirée</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>encore {span}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} j {hours} h</translation>
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
