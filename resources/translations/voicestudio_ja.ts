<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It meets every rule of the service as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ It meets every rule of the service. It could be better still:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Voice Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put the copy back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paid request is under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording, or several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s taken back out of the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s voices bear the tag %s now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s voices lost the tag %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>long pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acco&amp;unt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s: %s left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>◂ &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt ▸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewOfSound</name>
    <message>
        <source>Scroll the waveform</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%s seconds of sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>You marked it as lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${amount:.2f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>${amount:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than ${amount:.4f}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloudflare R2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backblaze B2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3-compatible: MinIO and others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Container</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is found and proves who it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
