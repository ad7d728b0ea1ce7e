<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>इसका स्रोत MIT लाइसेंस के तहत मुक्त है। स्थापित प्रति पूरी की पूरी GNU General Public License, संस्करण 3 या नए के तहत है, क्योंकि उसके कुछ भाग ऐसे हैं।</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>नया संस्करण खोजें(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>सहायता के लिए पूछी जाने वाली जानकारी कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>लाइसेंस के पाठ दिखाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>इसके भाग और उनके लाइसेंस(&amp;W)</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>संस्करण %s आ गया है।</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>उसके पृष्ठ पर लिखा है कि नया क्या है।</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>उसका पृष्ठ खोलें(&amp;O)</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>यह सबसे नया संस्करण है।</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>कुछ करना नहीं है।</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>आवाज़ें यहाँ बनाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>इस कंप्यूटर की कीरिंग में रखें(&amp;K)</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>केवल इस सत्र के लिए: कहीं लिखी नहीं जाती(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>सहेजें और जाँचें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>होस्ट(&amp;H)…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>इस कंप्यूटर से क्या बाहर गया(&amp;L)…</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>आवाज़ें यहाँ बनती हैं(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>नाम(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>आधार URL(&amp;B)</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>नमूनों का होस्ट(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>API कुंजी(&amp;P)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>सैंडबॉक्स: इसी कंप्यूटर पर, मुफ़्त</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>नया खाता…</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>सहेजी हुई कुंजी जाँचने के लिए ख़ाली छोड़ें</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>सैंडबॉक्स वही सेवा है जो यह कंप्यूटर देता है: मुफ़्त, बिना खाते के, क्लोन की जगह एक स्थानापन्न आवाज़ के साथ। असली आवाज़ें चाहिए हों तो ऊपर नया खाता चुनें।</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>सेवा के अपने खाते में API कुंजी बनाएँ और यहाँ चिपकाएँ।</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>कुंजी केवल अपने आधार URL के साथ चलती है। URL बदलने के लिए नया खाता बनाएँ।</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>खाते को नाम दें।</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>अपने खाते की API कुंजी चिपकाएँ।</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>जाँच शेष राशि पूछती है, जो मुफ़्त है।</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>%(account)s के नमूने अब से %(host)s पर जाएँगे।</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>और कुछ करना नहीं है।</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>केवल इस सत्र में इस्तेमाल करें</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>शेष राशि देखें(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>रिपोर्ट कॉपी करें(&amp;P)</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>जैसा सेवा का आपका खाता दिखाता है</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>एक आवाज़ बनी; उसकी ID है(&amp;I)</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>यह ID इस्तेमाल करें(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>इससे कुछ नहीं बना(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>फिर कोशिश करें(&amp;T)</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>या इसे यहीं छोड़ दें: यह सूची में रहता है और अपने आप दोबारा कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>क्लोन</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>वाचन</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s, %s को %s पर भेजा गया</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>फिर कोशिश करें, दोबारा शुल्क लग सकता है: लगभग %s(&amp;T)</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>पहले की शेष राशि: %s।</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>अब की शेष राशि: %s।</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>अंतर %s है।</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>कोई अंतर नहीं।</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>हर डेमो क्या कहे। बिना डेमो की आवाज़ों के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>ये सभी आवाज़ें मेरी हैं, या हर स्वामी सहमत है।(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>बनाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>बनाई जाने वाली आवाज़ें</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>झलक का पाठ(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s आवाज़</numerusform>
            <numerusform>%s आवाज़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>जाँची जा रही है</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>ऊपर वाली ही फ़ाइल</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>बनाई जा रही है</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>वही फ़ाइलें दोबारा छोड़ने पर बाक़ी काम आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>इनमें से कुछ भी नहीं बनाया जा सकता।</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>पासफ़्रेज़ (वैकल्पिक)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>वही दोबारा</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>पासफ़्रेज़ (वैकल्पिक)(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>वही दोबारा(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s आवाज़</numerusform>
            <numerusform>%s आवाज़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>%s निर्यात करें</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>एक फ़ाइल जिसमें ID, विधियाँ, टिप्पणियाँ, टैग और ध्वनि हैं: नमूने, डेमो और जो बोला गया। जिसके पास यह है उसके पास आवाज़ों के नमूने हैं: पासफ़्रेज़ इसे सील करता है।</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात(&amp;E)…</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>आवाज़ें आयात करें</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s: जो पहले से यहाँ है वह पूरा किया जाता है, कभी बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>आयात करें(&amp;I)</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>दोनों पासफ़्रेज़ अलग हैं।</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Voice Studio बंडल (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>फ़ोल्डर में दिखाएँ(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>क्लिप हुआ: हटाने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation>कुछ क्लिप नहीं हुआ</translation>
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
        <translation>रंग: %s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>red</source>
        <translation>लाल</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>नारंगी</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>बैंगनी</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>स्लेटी</translation>
    </message>
</context>
<context>
    <name>DemoAndSample</name>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>F4 flips between demo and sample</source>
        <translation>F4 से डेमो और नमूने के बीच बदलें</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>जिससे आवाज़ बनी; F4 से बदलें</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>डेमो फिर लाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>इससे आवाज़ बनी।</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>इससे आवाज़ बनी, डेमो जितनी ही तेज़।</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>कोई डेमो नहीं बना। आवाज़ से कोई पाठ बुलवाने पर बनता है।</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>मसौदा वापस लाया गया।</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>यह वही आवाज़ है जो आपने शुरू की थी। केवल अधिकारों की पुष्टि फिर से करनी है।</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>इसे छोड़ दें(&amp;D)</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>एक मिनट की साफ़ बोली काफ़ी है</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>यहाँ रिकॉर्ड करें, इस विंडो में कहीं भी रिकॉर्डिंग छोड़ें, या कोई चुनें।</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>एक ही आवाज़ के 10 से॰ से 5 मि॰, सबसे अच्छा 60 से 90 से॰। ऑडियो या वीडियो, ज़रूरत पर बदला जाता है।</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>फ़ाइल चुनें(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>रिकॉर्ड करें(&amp;R)…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>साथ आया नमूना आज़माएँ(&amp;T)</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>क्या मापा गया</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>यह जैसा है वैसा सेवा के हर नियम पर खरा है।</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>यह सेवा के हर नियम पर खरा है। और बेहतर हो सकता है:</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>रिकॉर्डिंग से पहले 3-2-1 गिनें(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>आवाज़ गायब होने से 48 और 12 घंटे पहले याद दिलाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>दिन में एक बार देखें कि नया संस्करण है या नहीं(&amp;K)</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>यह इंटरनेट पर संस्करणों की सूची देखता है और आपका कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>फ़ोल्डर दिखाएँ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>रूप(&amp;P)</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>माइक्रोफ़ोन(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>स्पीकर(&amp;O)</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>आपकी आवाज़ें</translation>
    </message>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>सिस्टम की</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>सिस्टम की पसंद</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s (अभी नहीं है)</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>अगली बार शुरू होने पर विंडो इसी भाषा में होगी।</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>“नई आवाज़” में आपने जो शुरू किया है वह बना रहेगा।</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>अभी बदलें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>सहेजें और जाँचें(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>रोकें(&amp;S)</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>होस्ट(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>प्रकार(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>नाम(&amp;A)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>नया होस्ट…</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>होस्ट को नाम दें।</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>%s चाहिए।</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>जाँच एक किलोबाइट शोर अपलोड करती है और फिर हटा देती है।</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>होस्ट इस तरह इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>असफल चरण देखें।</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>होस्ट काम करता है।</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>इसे «खाता» में चुनें।</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>%s के नमूने वहाँ जाते हैं।</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>%s के नमूने अभी वहाँ नहीं जाते।</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>इस खाते के लिए उपयोग करें(&amp;U)</translation>
    </message>
</context>
<context>
    <name>IdRow</name>
    <message>
        <source>Voice id</source>
        <translation>आवाज़ ID</translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation>आवाज़ ID(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>%s के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>इस आवाज़ से बोलने वाला प्रोग्राम; कुंजी NOVITA_API_KEY से पढ़ता है।</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>ID कॉपी करें(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>कोड(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हुआ</translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation>सर्वर से लाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>वही है: इस्तेमाल करें(&amp;I)</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>सर्वर %s दिखाता है। सर्वर चलाने वाले के बताए से मिलाएँ।</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>एक सशुल्क अनुरोध चल रहा है</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>सेवा आपके लिए काम कर रही है। अभी बंद करने पर उसका उत्तर खो सकता है। फिर भी बंद करें?</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>इस कंप्यूटर से अभी कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>इस कंप्यूटर से क्या बाहर गया</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>कितनी देर</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>हट गया?</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>अब भी वहाँ</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>होस्ट के अनुसार</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>हट गया: %s, %s बजे</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>शायद अब भी वहाँ: %s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>शायद अब भी वहाँ</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>इनपुट स्तर</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>बहुत धीमा</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>अच्छा स्तर</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>बहुत तेज़</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>कोई ध्वनि नहीं</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>बुलवाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>हमेशा के लिए रखी गई: एक वाचन ने इसे इस्तेमाल किया है।</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s। उसके बाद सेवा इसे मिटा देती है, जब तक कोई वाचन इसे इस्तेमाल न करे।</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>समाप्त: सेवा कहती है कि वह अब इस आवाज़ को नहीं जानती।</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>समाप्त: 168 घंटों में किसी वाचन ने इसे इस्तेमाल नहीं किया।</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>हमेशा के लिए रखें(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>हमेशा के लिए रखें, लगभग %s(&amp;K)</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>फिर से बनाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>फिर से बनाएँ, लगभग %s(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>मापें कि यह कितनी क़रीब आई(&amp;W)</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>मापा जा रहा है… %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>एक व्यक्ति, दो रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>दो अलग-अलग लोग</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>प्रति वापस रखें(&amp;P)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>फिर कोशिश करें(&amp;Y)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>सेवा आपके लिए काम कर रही है।</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>वह पूरा होने पर बदलें।</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>खाता खोलें(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>एक और बनाएँ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>एक और बनाएँ, लगभग %s(&amp;M)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>फ़ॉर्म पर लौटें(&amp;B)</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>%s बन रही है</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>अनुरोध सेवा के पास है। रद्द करने से केवल प्रतीक्षा रुकती है; अनुरोध वापस नहीं होता।</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>आवाज़ सहेजी गई। उसका पहला वाचन सेवा के पास है और उसका भुगतान हो चुका है।</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>आवाज़ सहेजी गई। रद्द करने से केवल डेमो छूटता है।</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>सेवा को अभी कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
</context>
<context>
    <name>MannerForm</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>मॉडल(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>भाव(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>भाषा(&amp;L)</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>पाठ के अनुसार</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> अर्धस्वर</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>गति(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>स्वर की ऊँचाई(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>आवाज़ का स्तर(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल(&amp;F)</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>ज्यों की त्यों(&amp;T)</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>गति, स्वर की ऊँचाई, स्तर और भाव वैसे ही, जैसे आवाज़ के अपने हैं।</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>रिपोर्ट कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>माइक्रोफ़ोन</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>फिर खोजें(&amp;L)</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>इस बीच जोड़े गए माइक्रोफ़ोन खोजें।</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>माइक्रोफ़ोन(&amp;I)</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s (सिस्टम की पसंद)</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>कोई माइक्रोफ़ोन नहीं है। एक जोड़ें और फिर खोजें।</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s अभी नहीं है; उसकी जगह %s इस्तेमाल हो रहा है।</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>वाक्य</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>नई आवाज़</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>जाँच व काट-छाँट</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>अधिकार और सेटिंग</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>पीछे(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>आगे(&amp;X)</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>पाठक (साथ आया नमूना)</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>आपकी रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>आपकी रिकॉर्डिंग रुकी हुई है।</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>उसका कुछ नहीं खोया।</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>रिकॉर्डिंग पर लौटें(&amp;G)</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>जाँच हो रही है… %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>लाइब्रेरी खुल रही है…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>लाइब्रेरी खुली नहीं है।</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>क्लोन प्रॉम्प्ट काटा जा रहा है…</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>नमूना जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>नमूना चुनें।</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>यह नमूना जैसा है वैसा इस्तेमाल नहीं हो सकता।</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>खेल, वाचक</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>फ़ोल्डर में दिखाएँ(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>रद्दी से वापस लाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>नाम(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>टैग(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>टिप्पणियाँ(&amp;O)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>यहाँ से हटाई गई। सेवा में मिटाने की सुविधा नहीं है, आवाज़ वहाँ बनी रहती है।</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>%s आवाज़ यहाँ से हटाई गई। सेवा में मिटाने की सुविधा नहीं है, वह वहाँ बनी रहती है।</numerusform>
            <numerusform>%s आवाज़ें यहाँ से हटाई गईं। सेवा में मिटाने की सुविधा नहीं है, वे वहाँ बनी रहती हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>%s आवाज़ रद्दी से वापस लाई गई।</numerusform>
            <numerusform>%s आवाज़ें रद्दी से वापस लाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>रद्दी 30 दिन बाद ख़ाली की जाती है।</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>एक आवाज़ पर अब टैग %(tag)s है।</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s आवाज़ पर अब टैग %(tag)s है।</numerusform>
            <numerusform>%(count)s आवाज़ों पर अब टैग %(tag)s है।</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>एक आवाज़ से टैग %(tag)s हट गया।</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s आवाज़ से टैग %(tag)s हट गया।</numerusform>
            <numerusform>%(count)s आवाज़ों से टैग %(tag)s हट गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>दिखाएँ(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>फिर कोशिश करें(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>क्लोन प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>जिस वाक्य के शब्द ज्ञात हों वह सेवा को आवाज़ सही पकड़ने में मदद करता है।</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>क्लोन प्रॉम्प्ट(&amp;E)</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s से॰</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>आलेख वाक्य-दर-वाक्य पढ़ें(&amp;E)</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>एक साँस में पूरा पढ़ें(&amp;O)</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>खुलकर बोलें(&amp;F)</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>यह कैसे बनी</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>बोलने वाले की सहमति आवाज़ के साथ रखी है: %s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>सहमति बदलें…</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>अगर आवाज़ किसी और की है, तो सहमति का प्रमाण रखें: रिकॉर्डिंग या दस्तावेज़।</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>बोलने वाले की सहमति जोड़ें…</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>अब तक इसके लिए भुगतान: %s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>बोलने वाले की सहमति</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>उस भाषा में खुलकर बोलें जिसमें आवाज़ बोलेगी: कोई कहानी, पत्र, आपका दिन।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>रिकॉर्डिंग से पहले उलटी गिनती(&amp;D)</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>छोड़ें(&amp;V)</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>माइक्रोफ़ोन खुल रहा है…</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>%d में रिकॉर्डिंग…</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>%s से रिकॉर्डिंग हो रही है।</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>रुका हुआ: माइक्रोफ़ोन बंद है।</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>टेक रखा गया।</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>कुछ रिकॉर्ड नहीं हुआ।</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>टेक छोड़ दिया गया।</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>फिर खोजें(&amp;A)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>रखा गया</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>रखा गया। सुनें, फिर पढ़ें, या अगले पर जाएँ।</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>वाक्य %d के टेक में कोई नहीं बोलता।</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>इसे फिर पढ़ें।</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>%d वाक्य इस्तेमाल करें(&amp;H)</numerusform>
            <numerusform>%d वाक्य इस्तेमाल करें(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>यह वाक्य इस्तेमाल करें(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>रिकॉर्ड करें(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>रिकॉर्ड करें</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>रोकें और रखें(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>रोकें और रखें</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>विराम(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>आगे बढ़ें(&amp;G)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>छोड़ दें(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>इस्तेमाल न होने पर %(voice)s %(time)s में ग़ायब हो जाएगी</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>इस्तेमाल न होने पर %s आवाज़ ग़ायब हो जाएगी</numerusform>
            <numerusform>इस्तेमाल न होने पर %s आवाज़ें ग़ायब हो जाएँगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>और %s अन्य</numerusform>
            <numerusform>और %s अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>हर एक को एक छोटे वाचन से रख लें।</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>सेवा को आपका नमूना किसी वेब पते से लाना होता है। चुनें कि उसे कहाँ रखना है।</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>होस्ट सेट करें(&amp;H)</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>इस कंप्यूटर का सैंडबॉक्स</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>बनाने वाला</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>गंतव्य</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>पहली बार सुनना</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>इसके अलावा</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>क्लोन प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>आपने पुष्टि की है कि आप यह आवाज़ क्लोन कर सकते हैं।</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>सैंडबॉक्स में क्लोन करें(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>क्लोन करें, लगभग %s(&amp;L)</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>दोहराएँ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>बड़ा करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>छोटा करें</translation>
    </message>
    <message>
        <source>All</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>पूरा दिखाएँ</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>पहले का सुनें(&amp;B)</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>वही हिस्सा जैसा आपकी चुनी फ़ाइल में था।</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>केवल चयन इस्तेमाल करें(&amp;C)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>नमूना रोकें</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>नमूना चलाएँ</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>दूसरा चुनें(&amp;O)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>क्लोन प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d चैनल</numerusform>
            <numerusform>%d चैनल</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 चैनल</translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation>%(seconds)s से॰ · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation>काम हो रहा है… %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>इसमें से %d से॰ इस्तेमाल</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>गुनगुनाहट हटाई गई</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>शोर घटाया गया</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>स्तर %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>बदला गया: %s। आपकी फ़ाइल जैसी है वैसी रहती है।</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>नमूने का तरंगरूप</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>अभी कोई ध्वनि नहीं</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>कर्सर %s पर।</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>%s पर क्लिप हुआ</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>%s सेकंड का विराम</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>%(start)s से %(end)s चुना गया, %(seconds)s सेकंड।</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>अधिकतम %s इस्तेमाल हो सकते हैं।</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>%(length)s चुना गया, अधिकतम %(limit)s</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>%s चुना गया</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>लंबा विराम</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>कोई बोली नहीं</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>आरंभ बदलने के लिए खींचें। कुंजी: कर्सर पर [ या I</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>अंत बदलने के लिए खींचें। कुंजी: कर्सर पर ] या O</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>वहाँ से सुनने के लिए क्लिक करें, चुनने के लिए खींचें, चयन पास से देखने के लिए दो बार क्लिक करें।
बाएँ, दाएँ: कर्सर हिलाएँ (Shift: बारीकी से)। Ctrl+बाएँ, Ctrl+दाएँ: अगले निशान तक।
[ और ]: कर्सर से और कर्सर तक चयन। Ctrl+A: पूरा। Enter या P: चलाएँ।
+, -, 0 या Ctrl और पहिया: पास, दूर, पूरा।</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>सैंडबॉक्स</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>इस कंप्यूटर पर एक स्थानापन्न आवाज़, सशुल्क क्लोन नहीं।</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>आवाज़ का नाम क्या है</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>झलक का पाठ</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>डेमो क्या कहे। बिना डेमो की आवाज़ के लिए ख़ाली छोड़ें।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>क्लोन कॉल के भीतर झलक के रूप में(&amp;V)</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>पहले वाचन के रूप में, जो इसे रख भी लेता है(&amp;F)</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>आवाज़ मेरी है, या क्लोन करने के लिए मेरे पास स्वामी की अनुमति है।(&amp;M)</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>शोर घटाएँ(&amp;I)</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>आवाज़ का स्तर समान करें(&amp;Z)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>नाम(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>झलक का पाठ(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>मॉडल(&amp;D)</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>पहली बार सुनना</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>सेवा कर सकती है</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>इस नमूने के साथ आज़माने लायक़: %s। बेहतर रिकॉर्डिंग ज़्यादा अच्छी है।</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>इनमें से कोई भी इस नमूने की मदद नहीं करेगा।</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>आवाज़ को नाम दें।</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>झलक का पाठ छोटा करें।</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>पुष्टि करें कि इस आवाज़ पर आपका अधिकार है।</translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation>%d / %d वर्ण</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>General</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>होस्ट</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>अपलोड</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>सबको दें(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>सबसे हटाएँ(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>निर्यात(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>हटाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>रद्दी से वापस लाएँ(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>टैग(&amp;G)</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>वह सब जो सूची दिखाती।</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>%s आवाज़ चुनी गई</numerusform>
            <numerusform>%s आवाज़ें चुनी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>मिली हुई %s चुनें(&amp;A)</numerusform>
            <numerusform>मिली हुई सभी %s चुनें(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>नई आवाज़(&amp;N)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>वाचन</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>अपना खाता इस्तेमाल करें…</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>नया संस्करण %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>अभी दिख रहा है</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>रद्दी में %s आवाज़। 30 दिन बाद ख़ाली होती है।</numerusform>
            <numerusform>रद्दी में %s आवाज़ें। 30 दिन बाद ख़ाली होती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>कुछ नहीं मिला।</translation>
    </message>
    <message numerus="yes">
        <source>%s found</source>
        <translation>
            <numerusform>%s मिली</numerusform>
            <numerusform>%s मिलीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation>सैंडबॉक्स: सब कुछ इसी कंप्यूटर पर होता है, मुफ़्त।</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s: %(amount)s बाक़ी</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation>%s रोकें</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>%s चलाएँ</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>एक या कई रिकॉर्डिंग चुनें</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>टेक सहेजें</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>आवाज़ देखें(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>रद्द करें(&amp;C)</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>%s से वाचन</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>वाचन</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>बगल की सूची में कोई आवाज़ चुनें।</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>यह आवाज़ समाप्त हो गई है। इसके पेज से इसे फिर बनाया जा सकता है।</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>लिखें कि इसे क्या बोलना है।</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>बुलवाएँ(&amp;K)</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>बुलवाएँ, लगभग %s(&amp;K)</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>यह आवाज़ ठीक यही पहले बोल चुकी है।</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>वह नीचे है; चलाना और सहेजना मुफ़्त है।</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>फिर बुलवाएँ(&amp;A)</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>फिर बुलवाएँ, लगभग %s(&amp;A)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>रोका जा रहा है…</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>सेवा लंबा पाठ बोल रही है। अब तक %s; कहीं और जाने पर भी चलता रहेगा।</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>बोला जा रहा है… अब तक %s।</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>फिर भी बुलवाएँ(&amp;Y)</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>आप अब इंतज़ार नहीं कर रहे।</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>सेवा से जो माँगा गया, उस पर शायद शुल्क लगे। उसका जवाब आया तो वाचन सहेजा जाएगा।</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>वाचन सहेजें</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>%s नाम से सहेजा गया।</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>अब तक के वाचन</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>पहले वाले दिखाएँ(&amp;R)</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>वाचन “%s”</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सहेजें…</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>वाचन “%s” सहेजें</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>यह पाठ इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>पाठ “%s” इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>नतीजा अज्ञात: उसे बगल की सूची में निपटाएँ।</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>इसका ऑडियो अब लाइब्रेरी में नहीं है।</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>बोला जा रहा है।</translation>
    </message>
</context>
<context>
    <name>SpeechText</name>
    <message>
        <source>Text</source>
        <translation>पाठ</translation>
    </message>
    <message>
        <source>What the voice is to say. A new line is a new paragraph.</source>
        <translation>आवाज़ को जो बोलना है। नई पंक्ति नया अनुच्छेद है।</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>विराम जोड़ें(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> से॰</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>विराम की अवधि</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s / %(most)s वर्ण</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s / %(most)s वर्ण; लंबा पाठ, काम के रूप में बोला जाएगा</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>इस चरण की प्रगति</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0.0 से॰</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रुका</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s से॰</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>आगे होगा</translation>
    </message>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>चरण %(step)d / %(steps)d: %(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>पहले के टेक</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>टेक मिटा दिया गया।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · कटी हुई रिकॉर्डिंग से बचाया गया</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>%s का टेक, %s लंबा</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation>%s इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस नाम से सहेजें…</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>%s सहेजें</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>%s मिटाएँ</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>ज़रूरी %(least)s में से %(seconds)s सेकंड; %(first)s से %(last)s की सलाह</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>आलेख की भाषा</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>पीछे(&amp;B)</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>पिछला वाक्य</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>आगे(&amp;X)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>अगला वाक्य</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>आलेख(&amp;T)</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · पढ़ा गया</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>वाक्य %d / %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>आख़िरी वाक्य।</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>फिर: %s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>बाक़ी समय</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>रखी हुई</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>समाप्त</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s से॰</translation>
    </message>
</context>
<context>
    <name>ViewOfSound</name>
    <message>
        <source>Scroll the waveform</source>
        <translation>तरंगरूप खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>आवाज़ें</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>सैंडबॉक्स · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>परिणाम अज्ञात</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>आवाज़ सहेजी गई।</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>फिर भी रखें(&amp;K)</translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation>नाम, टैग, टिप्पणी, ID या बोले गए पाठ से आवाज़ें खोजें</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>कौन-सी आवाज़ें</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>समय चालू</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखी हुई</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>रद्दी</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>नई पहले</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>तरंगरूप</translation>
    </message>
    <message>
        <source>%s seconds of sound</source>
        <translation>%s सेकंड की ध्वनि</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>Voice Studio में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>एक मिनट की बोली रिकॉर्ड करें और ऐसी आवाज़ पाएँ जो आपका लिखा कोई भी पाठ बोले, एक ऐसी id के साथ जिसे आप हर जगह इस्तेमाल कर सकें।</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>अभी आज़माएँ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>मेरे पास कुंजी है(&amp;I)</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>आज़माना मुफ़्त है और खाते की ज़रूरत नहीं: इस कंप्यूटर का सैंडबॉक्स एक वैकल्पिक आवाज़ में जवाब देता है, और कुछ भी बाहर नहीं जाता।</translation>
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
        <translation>आपने इसे खोया हुआ मान लिया।</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>शायद शुल्क लगा हो।</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>आपने इसे फिर आज़माया।</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>शायद दो बार शुल्क लगा हो।</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>तैयारी हो रही है।</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>यह सेवा के पास है।</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>उसके उत्तर की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>सेवा ने उत्तर दिया।</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>अगली बार शुरू होने पर, बिना नई कॉल के, यह पूरा होगा।</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>हो गया।</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>कुछ करने की ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>इसे रोका गया।</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>उत्तर देखें</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>कुछ</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>नहीं रखा गया</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>बनी</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>असफल, शुल्क नहीं लगा</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>अज्ञात, शायद शुल्क लगा</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>छोड़ी गई, पहले से है</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>{count} बनी</numerusform>
            <numerusform>{count} बनीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} छोड़ी गई</numerusform>
            <numerusform>{count} छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} अस्वीकृत</numerusform>
            <numerusform>{count} अस्वीकृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} असफल</numerusform>
            <numerusform>{count} असफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>{count} अज्ञात</numerusform>
            <numerusform>{count} अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} प्रतीक्षा में</numerusform>
            <numerusform>{count} प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>{profile} पर लगभग {total} (बनाई जाने वाली आवाज़ें: {voices}, {clones}), क्लोन करते समय या पहले वाचन पर: सेवा नहीं बताती कि कब।</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>{profile} पर लगभग {total} (बनाई जाने वाली आवाज़ें: {voices}, {clones}; {count:,} वर्ण के लिए {speech}), क्लोन करते समय या पहले वाचन पर: सेवा नहीं बताती कि कब।</numerusform>
            <numerusform>{profile} पर लगभग {total} (बनाई जाने वाली आवाज़ें: {voices}, {clones}; {count:,} वर्णों के लिए {speech}), क्लोन करते समय या पहले वाचन पर: सेवा नहीं बताती कि कब।</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}।</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>इस बार का ख़र्च लगभग {cost} रहा।</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>शायद {cost} और लगे हों।</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices} और {files}, {file} में ({bytes} बाइट)।</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} आवाज़</numerusform>
            <numerusform>{count} आवाज़ें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} ऑडियो फ़ाइल</numerusform>
            <numerusform>{count} ऑडियो फ़ाइलें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>लाइब्रेरी में, और इसलिए बंडल में, {count} ऑडियो फ़ाइल नहीं है।</numerusform>
            <numerusform>लाइब्रेरी में, और इसलिए बंडल में, {count} ऑडियो फ़ाइलें नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>{count} आवाज़ जोड़ी गई: {names}।</numerusform>
            <numerusform>{count} आवाज़ें जोड़ी गईं: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>{count} आवाज़ पूरी की गई: {names}।</numerusform>
            <numerusform>{count} आवाज़ें पूरी की गईं: {names}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} आवाज़ पहले से यहाँ है, बंडल की हर चीज़ के साथ।</numerusform>
            <numerusform>{count} आवाज़ें पहले से यहाँ हैं, बंडल की हर चीज़ के साथ।</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>बंडल में कोई आवाज़ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names} और {count} अन्य</numerusform>
            <numerusform>{names} और {count} अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>इसे क्लोन कॉल बोलती है: कुल एक कॉल, पर आवाज़ को 168 घंटों में रखना होगा।</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>इसे क्लोन के बाद का वाचन बोलता है: लगभग वही दाम, और आवाज़ तुरंत रख ली जाती है।</translation>
    </message>
    <message>
        <source>${amount:.2f}</source>
        <translation>${amount:.2f}</translation>
    </message>
    <message>
        <source>${amount:.4f}</source>
        <translation>${amount:.4f}</translation>
    </message>
    <message>
        <source>less than ${amount:.4f}</source>
        <translation>${amount:.4f} से कम</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>सैंडबॉक्स: मुफ़्त, और नमूना इसी कंप्यूटर पर रहता है।</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>{profile} पर लगभग {total} (आवाज़ के लिए {clone}), क्लोन करते समय या पहले वाचन पर: सेवा नहीं बताती कि कब।</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>{profile} पर लगभग {total} (आवाज़ के लिए {clone}, {count:,} वर्ण के लिए {speech}), क्लोन करते समय या पहले वाचन पर: सेवा नहीं बताती कि कब।</numerusform>
            <numerusform>{profile} पर लगभग {total} (आवाज़ के लिए {clone}, {count:,} वर्णों के लिए {speech}), क्लोन करते समय या पहले वाचन पर: सेवा नहीं बताती कि कब।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>{profile} पर {count:,} वर्ण के लिए लगभग {cost}।</numerusform>
            <numerusform>{profile} पर {count:,} वर्णों के लिए लगभग {cost}।</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>यदि क्लोन करते समय शुल्क नहीं लगा, तो क्लोन के अपने {cost} तब लग सकते हैं।</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>आपकी शेष राशि {balance} शायद काफ़ी न हो।</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>आपकी शेष राशि: {balance}।</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>ये {source} के {date} के आँकड़े हैं; इस सेवा के अलग हो सकते हैं।</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>The keyring is ...</comment>
        <translation>ताला लगा है</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>The keyring is ...</comment>
        <translation>धीमी</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>The keyring is ...</comment>
        <translation>उपलब्ध नहीं</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>स्थिति {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>फ़ाइल {file} नहीं है।</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>पथ जाँचें।</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} एक फ़ोल्डर है।</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>उसके भीतर की एक फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} पढ़ने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>उसकी अनुमतियाँ बदलें, या उसकी प्रति चुनें।</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} ख़ाली है।</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>दूसरी फ़ाइल चुनें; रिकॉर्डर बंद पड़ने पर ख़ाली फ़ाइल छोड़ जाते हैं।</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} में ऐसी ध्वनि नहीं जो डीकोड हो सके।</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>रिकॉर्डिंग चुनें: mp3, m4a, wav, flac, ogg या वीडियो। यदि यह कहीं और चलती है तो वहाँ से निर्यात करें।</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} में ध्वनि ट्रैक नहीं है।</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>ऐसी फ़ाइल चुनें जिसमें बोली हो।</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>{file} से क्लोन नहीं बन सकता: {finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>प्रॉम्प्ट का ऑडियो {file} इस्तेमाल नहीं हो सकता: {finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>तैयारी के बाद {file} की लंबाई बदल गई।</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>इसे WAV में निर्यात करें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>जाँच के बाद {file} बदली गई।</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>इसे फिर चुनें, और अब जैसी है वैसी देखें।</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>बदलने के बाद नमूना {bytes} बाइट का है; अधिकतम {allowed} स्वीकार हैं।</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>छोटा हिस्सा इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} पहले के वाक्यों से अलग सेटिंग में रिकॉर्ड हुई।</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>वह वाक्य फिर पढ़ें।</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} में {seconds} से॰ से कम बोली है: आवाज़ पहचानने के लिए बहुत कम।</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>ऐसी रिकॉर्डिंग चुनें जिसमें बोली ज़्यादा हो।</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>इस कंप्यूटर में स्पीकर नहीं है।</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>एक जोड़ें; फ़ाइल कहीं और भी खोली जा सकती है।</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>स्पीकर नहीं खुल सका।</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>जो भी इसे इस्तेमाल कर रहा हो उसे बंद करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>इस कंप्यूटर में कोई चालू माइक्रोफ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>एक जोड़ें और फिर खोजें, या अपनी कोई रिकॉर्डिंग चुनें।</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>{device} नाम का कोई माइक्रोफ़ोन नहीं है।</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>माइक्रोफ़ोन {device} नहीं खुल सका।</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>इसे फिर जोड़ें, या दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>माइक्रोफ़ोन {device} किसी दूसरे प्रोग्राम में इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>वह प्रोग्राम बंद करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>सिस्टम इस प्रोग्राम को माइक्रोफ़ोन इस्तेमाल नहीं करने देता।</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>सिस्टम की सेटिंग में गोपनीयता, माइक्रोफ़ोन के नीचे अनुमति दें; फिर Voice Studio दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>माइक्रोफ़ोन {device} में रिकॉर्ड करने योग्य सैंपल दर नहीं है।</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>PortAudio लाइब्रेरी नहीं है, इसलिए कुछ चलाया या रिकॉर्ड नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>इसे इंस्टॉल करें: Debian और Ubuntu पर, sudo apt-get install libportaudio2।</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>विकल्प {option} का मान इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>सुधारें और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>पाठ में {characters} वर्ण हैं; अधिकतम {allowed} स्वीकार हैं।</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>इसे छोटा करें।</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>पाठ ख़ाली है।</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>पाठ लिखें, या विकल्प छोड़ दें।</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>झलक के पाठ को मॉडल चाहिए।</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>मॉडल चुनें।</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>मॉडल {model} नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>इनमें से चुनें: {allowed}।</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>मॉडल केवल झलक के पाठ के साथ इस्तेमाल होता है।</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>पाठ लिखें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>सटीकता {accuracy}, {least} और {most} के बीच नहीं है।</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>सुधारें।</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>रिकॉर्डिंग या दस्तावेज़ ख़ुद चुनें; कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} 100 MB से बड़ी है।</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>छोटी रिकॉर्डिंग रखें, या वह पेज जो मायने रखता है।</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>गति {value}, {least} और {most} के बीच नहीं है।</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>स्तर {value}, {least} और {most} के बीच नहीं है।</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>स्वर की ऊँचाई {value} अर्धस्वर, {least} और {most} के बीच नहीं है।</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} भाव {emotion} नहीं जानता।</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>इनमें से एक चुनें: {allowed}; या कोई नहीं।</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>सेवा भाषा {language} नहीं जानती।</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>विराम {pause} वहाँ नहीं हो सकता। विराम {least} से {most} से॰ का होता है और दो बोले जाने वाले हिस्सों के बीच आता है, कभी दूसरे विराम के बगल में नहीं।</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>उसे खिसकाएँ, या हटा दें।</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>क्लोन प्रॉम्प्ट को ऑडियो और पाठ दोनों चाहिए।</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>दोनों दें, या दोनों छोड़ दें।</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>प्रॉम्प्ट का पाठ विराम चिह्न पर समाप्त नहीं होता, जो सेवा को चाहिए।</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>जैसे पढ़ा गया वैसे समाप्त करें, जैसे पूर्ण विराम से।</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>आवाज़ वही क्लोन कर सकता है जिसका उस पर अधिकार हो।</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>पुष्टि करें कि आवाज़ आपकी है या आपके पास स्वामी की अनुमति है।</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>प्रोफ़ाइल {profile} नहीं है।</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>«खाता» में एक चुनें।</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>प्रोफ़ाइल {profile} पहले से है।</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>प्रोफ़ाइल {profile} अंतर्निहित है।</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>यह आधार URL इस्तेमाल नहीं हो सकता: {reason}।</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>https://api.example.com जैसा पता दें।</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>होस्ट {host} नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>इनमें से चुनें: {known}।</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>होस्ट {host} पहले से है।</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>प्रोफ़ाइल {profile} होस्ट {host} इस्तेमाल करती है।</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>पहले वह प्रोफ़ाइल हटाएँ।</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>{field} चाहिए।</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>इसे भरें।</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} का मान इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} इस प्रकार के होस्ट का मान सहित फ़ील्ड (FIELD=VALUE) नहीं है।</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>इसके फ़ील्ड: {known}।</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} गोपनीय है, और इस कंप्यूटर पर दूसरे लोग कमांड लाइन पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>इसे छोड़ दें तो पूछा जाएगा, या {field}=@FILE लिखें, या {variable} सेट करें।</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>कीरिंग में होस्ट {host} का {field} नहीं है।</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>इसे «होस्ट» में फिर लिखें।</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>इस अपलोडर को {part} चाहिए, जो यहाँ समर्थित नहीं है।</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>उसका अर्थ फ़ाइल में ही लिखें, या दूसरा अपलोडर इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>अपलोडर पढ़ा नहीं जा सकता: {part} देखें।</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>वही .sxcu फ़ाइल चुनें जो ShareX निर्यात करता है; कैसे मिटाना है, यह अलग फ़ील्ड में बताया जाता है।</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>{host} प्रकार का होस्ट नहीं है।</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>आवाज़ {voice} नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>सूची में से चुनें।</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>{count} आवाज़ों का नाम {voice} है।</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>उसकी जगह आवाज़ की ID इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>रद्दी में आवाज़ {voice} नहीं है।</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>रद्दी में से चुनें।</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>आवाज़ को नाम चाहिए, और ख़ाली जगह नाम नहीं होती।</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>कुछ लिखें।</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>टैग को शब्द चाहिए, और ख़ाली जगह शब्द नहीं होती।</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>इस टैग में {characters} वर्ण हैं; अधिकतम {allowed} स्वीकार हैं।</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>इसे छोटा करें, और बाक़ी टिप्पणियों में लिखें।</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} कोई रंग नहीं है।</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>#3366cc जैसा लिखें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} कोई अवधि नहीं है।</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>पूर्ण संख्या और इकाई लिखें, जैसे 48h, 2d या 90m।</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>रखी जाने वाली आवाज़ें: {count}, लगभग {cost} में। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>पुष्टि करें।</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>{voice} के साथ पहले के वाचन पर शायद शुल्क लगा हो, और शायद वह रख भी ली गई हो। अब शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>इसे सूची में देखें; या फिर भी आवाज़ रखें, जिस पर दोबारा शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} का डेमो नहीं है।</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>इससे कोई पाठ बुलवाएँ, या इसका नमूना चलाएँ।</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>लाइब्रेरी में {voice} का नमूना अब नहीं है, इसलिए इसे फिर नहीं बनाया जा सकता। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>इसे मूल रिकॉर्डिंग से क्लोन करें।</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} का कोई डेमो नहीं है, इसलिए नमूने से मिलाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>इससे कोई पाठ बुलवाएँ, और उस फ़ाइल को मिलाएँ।</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>लाइब्रेरी में {voice} का नमूना अब नहीं है, इसलिए डेमो को मिलाने के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>इसे उसी व्यक्ति की किसी और रिकॉर्डिंग से मिलाएँ।</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>जिससे आवाज़ें मिलाई जाती हैं, वह इस इंस्टॉलेशन में नहीं है या ख़राब है।</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>Voice Studio फिर से इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} प्रोफ़ाइल {profile} से अलग आधार URL पर बनी थी। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>इसके अपने आधार URL वाली प्रोफ़ाइल से फिर बनाएँ; या रिकॉर्डिंग से नया क्लोन करें।</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>{name} को फिर बनाने का ख़र्च लगभग {cost} है, और इस पर सहमति नहीं दी गई। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>दाम की पुष्टि करें।</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} प्रोफ़ाइल {made_with} से बनी थी, जिसका आधार URL {profile} से अलग है। आवाज़ ID एक सेवा से दूसरी में नहीं जातीं।</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>प्रोफ़ाइल {made_with} इस्तेमाल करें; या दोनों एक ही सेवा हों तो फिर भी आगे बढ़ें।</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} उस API कुंजी से नहीं बनी जो {profile} में अब है। आवाज़ ID केवल अपने खाते पर चलती है।</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>जिस कुंजी से बनी थी वही इस्तेमाल करें; या दोनों कुंजियाँ एक खाते की हों तो फिर भी आगे बढ़ें।</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>यह ID पहले से {voice} की है।</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>आवाज़ें देखें, या दूसरी ID लिखें।</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>उसी ऑडियो और उन्हीं सेटिंग की {voice} ({left}) आपके पास पहले से है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>वही आवाज़ इस्तेमाल करें; या फिर भी एक और बनाएँ, जिस पर दोबारा शुल्क लगता है।</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>इस नमूने ({name}) के पहले प्रयास से शायद आवाज़ बन चुकी हो। अब शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>पहले उसे सूची में निपटाएँ; या फिर भी एक और बनाएँ, जिस पर दोबारा शुल्क लग सकता है।</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>उसी सामग्री के साथ {name} की सशुल्क कॉल पहले से चल रही है। और कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>उसके समाप्त होने की प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>{attempt} नाम का एक ही प्रयास नहीं है।</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>{name} का क्या हुआ, यह अब पता है।</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>सूची देखें।</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>लाइब्रेरी में {name} का नमूना अब नहीं है।</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} पर शायद पहले ही शुल्क लग चुका है; दूसरे प्रयास पर फिर लग सकता है, लगभग {cost}। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>पुष्टि करें कि आप यह जानते हैं।</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} में रूप बताने वाला एक्सटेंशन नहीं है।</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>इसे {allowed} पर समाप्त करें।</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>फ़ाइल {file} पहले से है, और कुछ बदला नहीं जाता।</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>टेक {number} नहीं है।</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>voicestudio take list देखें।</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>लाइब्रेरी की प्रति {copy} नहीं है।</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>ये हैं: {known}।</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>अभी की लाइब्रेरी की जगह {copied_at} की प्रति आ जाएगी। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>पुष्टि करें कि आप यह चाहते हैं।</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>दूसरी जगह चुनें। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>{file} की सेटिंग पढ़ी नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>उस फ़ाइल को ठीक करें या नाम बदलें; वह जैसी थी वैसी है।</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>इस कंप्यूटर में ऐसी कीरिंग नहीं जिसमें कुंजी सुरक्षित रहे ({reason})।</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>एक इंस्टॉल करें (gnome-keyring, KWallet), या कुंजी केवल इस सत्र में इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>कीरिंग पर ताला है।</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>ताला खोलें, या कुंजी केवल इस सत्र में इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>कीरिंग ने {seconds} से॰ से उत्तर नहीं दिया। शायद वह अपनी विंडो में पासवर्ड माँग रही है।</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>उसे उत्तर दें और फिर कोशिश करें, या कुंजी केवल इस सत्र में इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>{file} को बैच की तालिका के रूप में पढ़ा नहीं जा सकता: {reason}।</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>इसे UTF-8 में CSV के रूप में सहेजें, अल्पविराम या अर्धविराम से अलग किया हुआ। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} में अज्ञात स्तंभ हैं: {columns}।</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>उनका नाम बदलें या हटाएँ। ज्ञात हैं: {known}।</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} की पहली पंक्ति में file नाम का स्तंभ नहीं है।</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>वहाँ स्तंभों के नाम लिखें; केवल file ज़रूरी है।</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} में पहली पंक्ति के नीचे कोई पंक्ति नहीं है।</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>हर आवाज़ के लिए एक पंक्ति लिखें।</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} में {allowed} से ज़्यादा पंक्तियाँ हैं।</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>इसे कई तालिकाओं में बाँटें। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>इसमें {cells} कोष्ठ हैं, पर {columns} स्तंभ हैं।</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>जिस कोष्ठ में स्वयं विभाजक हो उसे उद्धरण चिह्नों में रखें।</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>स्तंभ {column} ख़ाली है।</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>इसे भरें, या पंक्ति हटाएँ।</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>स्तंभ {column} का मान इस्तेमाल नहीं हो सकता।</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>यह ख़ाली हो सकता है, या: {allowed}।</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} में ऐसी पंक्तियाँ हैं जो इस्तेमाल नहीं हो सकतीं: {count}। कुछ अपलोड नहीं हुआ और शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>उन पंक्तियों को सुधारें, और फिर शुरू करें।</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} को --batch के साथ इस्तेमाल नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>इसे छोड़ दें: आवाज़ के बारे में जो कहना हो वह उसकी पंक्ति के स्तंभों में होता है।</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>बनाई जाने वाली आवाज़ें: {count}, लगभग {cost} में। इस पर सहमति नहीं दी गई। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>सहमति दें।</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>यह बैच प्रोग्राम की दूसरी प्रति बना रही है। और कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>संस्करणों की सूची पढ़ी नहीं जा सकी, इसलिए पता नहीं कि कोई नया है या नहीं।</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>अपना कनेक्शन जाँचें और बाद में फिर देखें। यह संस्करण चलता रहेगा।</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>पोर्ट {port} किसी दूसरे प्रोग्राम में इस्तेमाल हो रहा है।</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>--port से दूसरा चुनें, या छोड़ दें।</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>लाइब्रेरी ख़राब है, और इस प्रोग्राम के पास उसकी प्रति नहीं है।</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>उसकी फ़ाइल की प्रति वापस रखें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>लाइब्रेरी ख़राब है। उसकी पिछली प्रति {copied_at} की है।</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>वह प्रति वापस रखें। उसके बाद जो लिखा गया वह जितना पढ़ा जा सके ले लिया जाता है; ख़राब फ़ाइल रखी जाती है।</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>लाइब्रेरी की कोई प्रति नहीं है।</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>हर दिन एक बनती है; अभी एक बनाएँ: voicestudio library copy।</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>प्रति {copy} भी ख़राब है। कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>दूसरी वापस रखें।</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>लाइब्रेरी नए संस्करण ({found}) ने लिखी है, यह प्रोग्राम {known} जानता है।</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>नया संस्करण इंस्टॉल करें; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>दूसरे प्रोग्राम ने लाइब्रेरी खोल रखी है।</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>उसे बंद करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>डेटा फ़ोल्डर में लिखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>कुछ जगह ख़ाली करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>डेटा फ़ोल्डर की डिस्क पढ़ने या लिखने में असफल है।</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>देखें कि वह भरी तो नहीं, जुड़ी और ठीक है या नहीं, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>आवाज़ बन गई और भुगतान हो गया, पर लाइब्रेरी में लिखा नहीं जा सका। उसकी ID {voice_id} है</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>ID लिख लें। अगली बार शुरू होने पर उत्तर से आवाज़ पूरी होगी; इसे फिर क्लोन न करें।</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>वाचन बन गया और भुगतान हो गया, पर लाइब्रेरी में लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>अगली बार शुरू होने पर उत्तर से यह पूरा होगा; इसे फिर न माँगें।</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>इस बैच का क्या हुआ, यह {file} से पढ़ा नहीं जा सकता। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>आवाज़ें और अज्ञात परिणाम वाली कॉल देखें; फिर नए सिरे से शुरू करने के लिए वह फ़ाइल हटाएँ। मौजूद आवाज़ें दो बार नहीं बनतीं।</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>यह Voice Studio की गड़बड़ी है।</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>कृपया नीचे की पंक्तियों के साथ इसकी सूचना दें।</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>फ़ाइल {file} पहले से है। कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>दूसरा नाम चुनें, या उसे बदलें।</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} आवाज़ों का ऐसा बंडल नहीं जो खुल सके: {why}।</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>वह फ़ाइल चुनें जो Voice Studio ने निर्यात की; उसका नाम .voicestudio पर समाप्त होता है।</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} नए संस्करण ({found}) ने लिखी है, यह प्रोग्राम {known} जानता है। इसमें से कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} ख़राब है: {why}। इसमें से कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>जहाँ से आई वहाँ से फिर कॉपी करें, या आवाज़ें फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} वैसी नहीं जैसे Voice Studio बंडल लिखता है, और नुक़सान कर सकती है: {why}। इसमें से कुछ नहीं लिया गया।</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>जिसने दी उससे वैसा ही बंडल माँगें जैसा निर्यात हुआ था।</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} पासफ़्रेज़ से सील है।</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>पासफ़्रेज़ लिखें।</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>यह पासफ़्रेज़ {file} को नहीं खोलता।</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>इसे फिर लिखें। इसके बिना बंडल कोई नहीं खोल सकता, यह प्रोग्राम भी नहीं।</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>बंडल में हर फ़ाइल और सूची {allowed} बाइट तक की हो सकती है, और एक उससे बड़ी है।</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>एक बार में कम आवाज़ें निर्यात करें।</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ऐसी फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>यह फ़ोल्डर है</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>पढ़ने की अनुमति नहीं है</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>यह दूसरी तरह की फ़ाइल है, या इसका अंत नहीं है</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>इसे दूसरे प्रोग्राम ने बनाया</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>इसका एक हिस्सा पढ़ा नहीं जा सकता</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>इसकी आवाज़ों की सूची पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>इसमें एक फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>इसमें एक फ़ाइल का आकार ठीक नहीं है</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>इसमें एक फ़ाइल बदली गई है</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>इसकी सील टूटी है</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>इसमें एक नाम दूसरी जगह ले जाता है</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>इसमें लिंक, फ़ोल्डर या उपकरण है</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>इसमें अलग से एन्क्रिप्ट की हुई फ़ाइल है</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>इसमें संपीड़ित फ़ाइल है, जो खुलकर कितनी भी बड़ी हो सकती है</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>यह खुलकर अपनी सामग्री से बड़ा हो जाएगा</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>इसमें एक नाम दो बार है</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>इसमें ऐसी फ़ाइलें हैं जो इसकी सूची में नहीं हैं</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>होस्ट {host} तक पहुँचा नहीं जा सका। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>अपना कनेक्शन जाँचें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>होस्ट {host} का नाम नेटवर्क में अज्ञात है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>अपना कनेक्शन और होस्ट का पता जाँचें।</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>होस्ट {host} अपनी पहचान सिद्ध नहीं कर सका, इसलिए कुछ नहीं भेजा गया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>उसका पता और इस कंप्यूटर की घड़ी जाँचें; अपने प्रमाणपत्र के लिए उसकी CA फ़ाइल बताएँ।</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} में पढ़ने योग्य प्रमाणपत्र नहीं है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>PEM फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>होस्ट {host} ने उत्तर देना बंद कर दिया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>होस्ट {host} से कनेक्शन कट गया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>होस्ट {host} अपलोड {target} को भेजता है; आपकी कुंजियाँ वहाँ नहीं भेजी गईं। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>उसका असली पता लिखें।</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>होस्ट {host} यह कुंजी ID नहीं जानता। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>कुंजी ID फिर कॉपी करें।</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>होस्ट {host} का सर्वर पुष्टि की गई कुंजी से अलग कुंजी दिखाता है, इसलिए कुछ नहीं भेजा गया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>चलाने वाले से पूछें कि क्या कुंजी बदली गई; तभी नई की पुष्टि करें।</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>सर्वर {host} की कुंजी की पुष्टि अभी किसी ने नहीं की: वह {fingerprint} दिखाता है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>सर्वर चलाने वाले के बताए से मिलाएँ; फिर पुष्टि करें।</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>होस्ट {host} ने पासवर्ड या गोपनीय मान अस्वीकार किया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>इसे फिर कॉपी करें, और सहेजें।</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>होस्ट {host} का बकेट दूसरे क्षेत्र में है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>क्षेत्र सुधारें।</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>होस्ट {host} में ऐसा बकेट नहीं है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>बकेट का नाम जाँचें, या उसे बनाएँ।</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>होस्ट {host} में ऐसा फ़ोल्डर नहीं है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>उसका पता जाँचें, या उसे बनाएँ।</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>होस्ट {host} इस खाते को वहाँ लिखने या मिटाने नहीं देता। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>इसे वस्तुएँ रखने, पढ़ने और मिटाने का अधिकार दें।</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>होस्ट {host} कहता है कि इस कंप्यूटर की घड़ी ग़लत है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>घड़ी ठीक करें।</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>होस्ट {host} में नमूने के लिए जगह नहीं है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>वहाँ जगह बनाएँ।</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>{host} के पते पर जो उत्तर देता है वह इस प्रकार का होस्ट नहीं है (स्थिति {status})। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>पता और होस्ट का प्रकार जाँचें।</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>इस कंप्यूटर का पोर्ट {port}, जिस तक सुरंग {host} जाती है, इस्तेमाल में है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>यहाँ और सुरंग में दूसरा पोर्ट चुनें।</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>होस्ट {host} अब भी वह देता है जो हटाया गया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>वहाँ संस्करण, सॉफ़्ट डिलीट या कैशिंग बंद करें।</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>होस्ट {host} ने नमूना लिया पर काम का पता नहीं दिया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>जाँचें कि होस्ट किससे सेट किया गया है।</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>होस्ट {host} ने नमूना अस्वीकार किया (स्थिति {status})। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>होस्ट {host} को नहीं बताया गया कि कैसे मिटाना है: नमूना होस्ट की अपनी अवधि तक रहता है। इसके लिए शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>इसे वहाँ स्वयं मिटाएँ; और अगली बार के लिए होस्ट का मिटाने का पता लिखें।</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>होस्ट {host} इसी कंप्यूटर पर है: {service} उससे नहीं ले सकती। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>इस प्रोफ़ाइल के साथ इंटरनेट वाला होस्ट इस्तेमाल करें।</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>{field} की फ़ाइल {file} पाठ के रूप में पढ़ी नहीं जा सकती। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>कीरिंग की स्थिति: {reason}, इसलिए होस्ट {host} के गोपनीय मान रखे नहीं जा सके। होस्ट जैसा था वैसा है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>ताला खोलें या एक इंस्टॉल करें (gnome-keyring, KWallet); या {variables} सेट करके प्रोग्राम शुरू करें।</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>कीरिंग की स्थिति: {reason}, इसलिए होस्ट {host} के गोपनीय मान पढ़े नहीं जा सके। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>होस्ट {host} पर रखी चीज़ों में से {count} शायद अब भी वहाँ हैं और हटाई नहीं जा सकीं। होस्ट और उसके गोपनीय मान जैसे हैं वैसे हैं। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>देखें कि इस कंप्यूटर से क्या बाहर गया, होस्ट ठीक करें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>नमूने का पता नहीं खुल सका। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>होस्ट जाँचें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>नमूने के पते ने स्थिति {status} लौटाई। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>होस्ट की अनुमतियाँ जाँचें: पता जानने वाला कोई अजनबी इसे ले सकना चाहिए।</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>नमूने का पता ऑडियो नहीं, {content_type} लौटाता है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>होस्ट जाँचें: शायद वह फ़ाइल की जगह वेब पेज दिखाता है।</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>नमूने का पता {target} तक जाता है, जहाँ रास्ते में कोई भी पढ़ सकता है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>होस्ट को पूरे रास्ते https इस्तेमाल करने दें।</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>नमूने का पता {target} तक जाता है, जो यहाँ {address} है: इंटरनेट की सेवा वहाँ से नहीं ले सकती। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>होस्ट को ऐसा पता दें जिस तक पूरा इंटरनेट पहुँचे।</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>नमूने का पता रखे गए से अलग बाइट देता है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>होस्ट जाँचें।</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>सेवा तक पहुँचा नहीं जा सका। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>अपना कनेक्शन और आधार URL जाँचें।</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>सेवा का नाम नेटवर्क में अज्ञात है। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>सेवा अपनी पहचान सिद्ध नहीं कर सकी, इसलिए कुछ नहीं भेजा गया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>आधार URL और इस कंप्यूटर की घड़ी जाँचें; कंपनी के नेटवर्क को अपना प्रमाणपत्र चाहिए हो सकता है।</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>सेवा ने {seconds} से॰ में उत्तर नहीं दिया। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>सेवा ने अनुरोध अस्वीकार किया: {said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>जो वह बताए उसे बदलें। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>सेवा ने ऑडियो अस्वीकार किया: {said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>रिकॉर्डिंग फिर निर्यात करें, या दूसरी इस्तेमाल करें। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>सेवा कम कॉल करने को कहती है। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>एक मिनट रुकें, और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>सेवा के सामग्री फ़िल्टर ने इसे अस्वीकार किया। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>पाठ या ऑडियो बदलें।</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>सेवा ने पाठ अस्वीकार किया: अदृश्य या असामान्य वर्ण बहुत ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>पाठ साफ़ करें। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>सेवा ने प्रतिलेख से अलग शब्द सुने। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>प्रतिलेख सुधारें, या क्लोन प्रॉम्प्ट छोड़ दें।</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>सेवा इस आधार URL पर ऐसी कॉल नहीं जानती। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>प्रोफ़ाइल का आधार URL जाँचें।</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>सेवा इस खाते को आवाज़ें क्लोन नहीं करने देती। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>वहाँ खाते का सत्यापन करें।</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>सेवा अब यह आवाज़ नहीं जानती, इसलिए इसे समाप्त माना जाता है। कुछ नहीं बोला गया।</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>इसे इसके अपने नमूने और विधि से फिर बनाएँ; कोई दूसरी आवाज़ इसकी जगह नहीं लेती।</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>सेवा कहती है कि वह यह आवाज़ नहीं जानती, जो अभी होनी चाहिए। कुछ नहीं बोला गया।</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>{hours} घंटे बाद या और देर से फिर ऐसा कहने पर ही माना जाएगा: तब आवाज़ से बुलवाएँ। तब तक वह जैसी है वैसी रहती है; कोई दूसरी आवाज़ इसकी जगह नहीं लेती।</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>यह आवाज़ दूसरे खाते की है।</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>वही प्रोफ़ाइल इस्तेमाल करें जिससे यह बनी थी।</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>इस आधार URL पर जो उत्तर देता है वह सेवा नहीं है (स्थिति {status})। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>सेवा ने अपनी गड़बड़ी के साथ उत्तर दिया (स्थिति {status})। शुल्क नहीं लगा।</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>{voice} का डेमो अब नहीं लाया जा सकता: उसका पता थोड़े समय का था।</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>सुनने के लिए आवाज़ से कोई पाठ बुलवाएँ।</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>सेवा अभी पाठ बोल रही है; वह स्वीकार हुआ और शुल्क लगा।</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>इसे अपने आप फिर देखा जाता है, जो मुफ़्त है। इसे फिर न माँगें।</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>सेवा ने पाठ लिया पर बोल नहीं सकी: {said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>शायद शुल्क लगा हो। दूसरा मॉडल या छोटा पाठ आज़माएँ।</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>सेवा अब यह काम नहीं जानती, इसलिए उसका ऑडियो खो गया।</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>शायद शुल्क लगा हो। फिर कोशिश करने से पहले अपना खाता देखें।</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>सेवा का ऑडियो नहीं लाया जा सका।</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>शायद शुल्क लगा हो; यह अपने आप फिर लाया जाता है।</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>सेवा ने जो भेजा वह ऑडियो नहीं है।</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>शायद शुल्क लगा हो। दूसरा मॉडल आज़माएँ।</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>प्रोफ़ाइल {profile} में API कुंजी नहीं है। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>इसे «खाता» में लिखें।</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>सेवा ने API कुंजी अस्वीकार की। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>कुंजी जाँचें; वह इसी आधार URL और क्षेत्र की होनी चाहिए।</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>सेवा इस आधार URL पर यह API कुंजी नहीं जानती। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>कुंजी और आधार URL साथ चलते हैं: जाँचें कि दोनों एक ही सेवा और क्षेत्र के हैं।</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>खाते की शेष राशि काफ़ी नहीं है। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>खाते में राशि डालें।</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>खाता सत्यापित नहीं है। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>सेवा के साथ इसका सत्यापन करें।</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>खाता यह कॉल इस्तेमाल नहीं कर सकता। कुछ नहीं बना।</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>सेवा से आवाज़ क्लोनिंग चालू करने को कहें।</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>पूरा उत्तर आने से पहले कनेक्शन कट गया।</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>फिर भी शायद वह बन गई हो और शुल्क लगा हो; अपने आप दोबारा कुछ नहीं भेजा जाएगा। फिर कोशिश करने पर दोबारा शुल्क लग सकता है, इसलिए पहले अपना खाता देखें।</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>सेवा ने समय पर उत्तर नहीं दिया।</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>उत्तर देते समय सेवा में गड़बड़ी हुई।</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>सेवा ने परिणाम की जगह कुछ और लौटाया।</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>सेवा ने बिना आवाज़ ID के उत्तर दिया।</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>अनुरोध भेजे जाने के बाद आपने प्रतीक्षा रोक दी।</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>प्रोग्राम के चलते उत्तर फिर भी आए तो आवाज़ सहेजी जाती है। फिर भी शायद वह बन गई हो और शुल्क लगा हो; अपने आप दोबारा कुछ नहीं भेजा जाएगा। फिर कोशिश करने पर दोबारा शुल्क लग सकता है, इसलिए पहले अपना खाता देखें।</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>उत्तर आने से पहले प्रोग्राम समाप्त हो गया।</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>इसमें {measured:.2f} से॰ ध्वनि है; कम से कम {allowed:g} से॰ चाहिए।</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>और बोली रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>इसमें {measured:.2f} से॰ ध्वनि है; अधिकतम {allowed:g} से॰ स्वीकार हैं।</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>इसे पाँच मिनट या कम का काटें।</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>इसमें {measured:.2f} से॰ ध्वनि है; प्रॉम्प्ट {allowed:g} से॰ से छोटा होना चाहिए।</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>इसे एक वाक्य तक काटें।</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>इसके कुछ मान संख्या नहीं हैं (NaN या अनंत)।</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>जहाँ यह बना वहाँ से फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>यह {measured} है; सेवा {allowed} लेती है।</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>इसे बदला जाएगा।</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>इसमें {measured:,} बाइट हैं; अधिकतम {allowed:,} स्वीकार हैं।</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>इसमें {measured} चैनल हैं।</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>उन्हें मिलाकर एक किया जाएगा।</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>इसमें कुछ भी मानव आवाज़ जैसा नहीं लगता।</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>इसे सुनें; ऐसी रिकॉर्डिंग चुनें जिसमें कोई बोल रहा हो।</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>इसमें लगभग {measured:g} से॰ बोली है।</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>{allowed:.0f} से 90 से॰ का लक्ष्य रखें: ज़्यादा से आवाज़ बेहतर बनती है।</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>इसमें लगभग {measured} से॰ बोली है।</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>इसमें लगभग {measured} से॰ बोली है; {allowed:.0f} से॰ से ज़्यादा से आवाज़ शायद ही बेहतर होती है।</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>इसकी जगह सबसे साफ़ हिस्सा इस्तेमाल हो सकता है।</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>इसमें एक से ज़्यादा आवाज़ें हो सकती हैं: कुछ हिस्से दो लोगों जितने अलग हैं ({measured:.2f})।</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>इसे सुनें, और वे हिस्से रखें जिनमें एक ही व्यक्ति बोलता है।</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>यह कहीं-कहीं बहुत तेज़ है ({measured}): शिखर कटे हैं।</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>ऐसा हिस्सा लें जिसमें वे न हों।</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>इसके शिखर {measured:.1f} dB तक जाते हैं; {allowed:g} dB या कम चाहिए।</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>इसका स्तर ठीक किया जा सकता है।</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>आवाज़ धीमी है, {measured:.1f} dBFS; -23 से -18 चाहिए।</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>आवाज़ तेज़ है, {measured:.1f} dBFS; -23 से -18 चाहिए।</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>इसमें बिजली की गुनगुनाहट है, {measured} Hz, {level} dBFS पर।</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>इसे छाना जा सकता है।</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>आवाज़ के साथ बहुत शोर है ({level} dBFS)।</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>शांत कमरा सबसे अच्छा है; शोर घटाया जा सकता है, पर अक्सर कच्ची रिकॉर्डिंग से क्लोन बेहतर बनता है।</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>इसका {measured} % बिना बोली का है; लंबे विराम: {pauses}।</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>उन्हें छोटा किया जा सकता है।</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>इसमें ध्वनि लगभग नहीं है।</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>माइक्रोफ़ोन जाँचें, और फिर रिकॉर्ड करें।</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>यह ख़राब है: {allowed:.2f} से॰ में से {measured:.2f} से॰ डीकोड हो सके।</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>जो डीकोड हो सका वह इस्तेमाल होगा; पहले सुन लें।</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>इसका नाम .{allowed} है, पर यह {measured} है।</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>इसके भीतर की जानकारी, जैसे नाम, जगहें या चित्र: {measured}।</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>वह छोड़ दी जाएगी।</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>भीतर की जानकारी छोड़ी गई</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>केवल ध्वनि ट्रैक लिया गया</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>एक चैनल में मिलाया गया</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>सबसे तेज़ चैनल लिया गया, क्योंकि साथ में वे एक-दूसरे को काटते हैं</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>WAV में बदला गया</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>MP3 में बदला गया</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>विराम छोटे करें</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>सबसे साफ़ हिस्सा लें</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>स्तर ठीक करें</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>गुनगुनाहट हटाएँ</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>शोर घटाएँ</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>आवाज़ बन गई, पर उसका डेमो नहीं लाया जा सका। सुनने के लिए कोई पाठ बुलवाएँ।</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>आवाज़ बन गई, पर उसका पहला वाचन असफल रहा। कोई पाठ बुलवाएँ: इससे वह रख भी ली जाती है।</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>आवाज़ बन गई। उसके पहले वाचन का क्या हुआ, पता नहीं; शायद शुल्क लगा हो।</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>नमूना अभी होस्ट से हटाया नहीं जा सका; अगली बार शुरू होने पर फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>सैंडबॉक्स: यह कंप्यूटर, केवल अंतर्निहित सेवा के लिए</translation>
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
        <translation>S3 के अनुकूल: MinIO और अन्य</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>सार्वजनिक पते वाला WebDAV फ़ोल्डर</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>SFTP से अपना वेब सर्वर</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>अपना अपलोडर (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>मेरी अपनी सुरंग से यह कंप्यूटर</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>मेरे पास नमूने का URL पहले से है</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>डैशबोर्ड में R2 के नीचे: एक बकेट बनाएँ, फिर उसके लिए Object Read &amp; Write वाला API टोकन। शुरुआत मुफ़्त है।</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>एक निजी बकेट बनाएँ और केवल उसी के लिए एक एप्लिकेशन कुंजी, जिसे फ़ाइलें मिटाने का अधिकार हो।</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>ऐसी कुंजी जो उपसर्ग के नीचे PutObject, GetObject, DeleteObject और DeleteObjectVersion कर सके, और कुछ नहीं।</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>HMAC कुंजियाँ सेटिंग, इंटरऑपरेबिलिटी में बनती हैं। सॉफ़्ट डिलीट बंद करें, नहीं तो नमूने 7 दिन रहते हैं।</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Storage की सेटिंग: S3 प्रोटोकॉल चालू करें; एंडपॉइंट, क्षेत्र और कुंजियाँ वहीं हैं।</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>कोई भी स्टोरेज जो Signature V4 के साथ S3 बोले। उपसर्ग पर एक दिन का लाइफ़साइकल नियम अच्छा सहारा है।</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>फ़ोल्डर जैसे आप लिखते हैं, और वही फ़ोल्डर जैसे कोई भी पढ़ सके। निर्देशिका सूची बंद होनी चाहिए।</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>सेटिंग, सुरक्षा में ऐप पासवर्ड बनाएँ। साझा लिंक, फ़ाइल और रद्दी की फ़ाइल मिटाई जाती हैं।</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>फ़ोल्डर जिसे आपका वेब सर्वर सार्वजनिक पते पर दिखाता है। निर्देशिका सूची बंद होनी चाहिए।</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>ShareX की अपलोडर फ़ाइल (टर्मिनल में: uploader=@my.sxcu)। नमूने हट सकें, इसके लिए यह भी बताएँ कि कैसे मिटाना है।</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>खाते का नाम और कुंजी Access keys में हैं। इस कंटेनर के लिए सॉफ़्ट डिलीट बंद करें।</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>नीचे के पोर्ट तक अपनी सुरंग (cloudflared, Tailscale Funnel, ngrok) शुरू करें, और उसका पता चिपकाएँ।</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>पते से वही फ़ाइल बिना बदले मिलनी चाहिए जिससे आप क्लोन करते हैं। उसे हटाना आपका काम है।</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>खाते की ID</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>खाते की कुंजी</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>ऐप पासवर्ड</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>बकेट</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>अपनी CA फ़ाइल (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>कंटेनर</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>मिटाने के हेडर (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>मिटाने का मेथड (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>मिटाने का पता (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>एंडपॉइंट</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>फ़ोल्डर का पता</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>सर्वर का नाम</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>सर्वर की होस्ट कुंजी</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>कुंजी फ़ाइल (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>एक्सेस कुंजी ID</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>पता कितने मिनट चले</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>पोर्ट</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>नामों का उपसर्ग</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>सार्वजनिक पता</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>गोपनीय एक्सेस कुंजी</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>सर्वर का पता</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>अपलोडर (.sxcu फ़ाइल की सामग्री)</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>नमूने का पता</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>जाँच का शोर</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>{name} का नमूना</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>{name} का क्लोन प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>न भेजे गए क्लोन का नमूना</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>न भेजे गए क्लोन का क्लोन प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से॰</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मि॰ {seconds} से॰</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं॰ {minutes} मि॰</translation>
    </message>
    <message>
        <source>The server is found and proves who it is</source>
        <translation>सर्वर मिलता है और अपनी पहचान सिद्ध करता है</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>होस्ट उत्तर देता है और कुंजियाँ स्वीकार करता है</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>एक किलोबाइट का अपलोड</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>पता जानने वाले अजनबी को वही बाइट मिलते हैं</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>बिना हस्ताक्षर के अजनबी को कुछ नहीं मिलता</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>हटाना</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>पता अब कुछ नहीं देता</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>होस्ट इसे ऑडियो नहीं कहता; ज़्यादातर सेवाओं को फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>पता इसी कंप्यूटर पर है: केवल इसी पर चलने वाली सेवा वहाँ से ले सकती है।</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>पता केवल इस नेटवर्क में है: इंटरनेट की सेवा वहाँ से नहीं ले सकती।</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>बाइट सही हैं या नहीं, यह केवल आपकी फ़ाइल से पता चलता है: हर सशुल्क कॉल से पहले उन्हें मिलाया जाता है। वहाँ कुछ नहीं रखा गया, इसलिए हटाने की जाँच नहीं हो सकी।</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>पता https नहीं है: जो जाता है वह रास्ते में पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>यादृच्छिक नाम जानने वाला हटाए जाने तक नमूना पढ़ सकता है।</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>बकेट खुला है: यादृच्छिक नाम जानने वाला बिना हस्ताक्षर के पढ़ सकता है।</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>यदि कोई वाचन न रखे तो {voice} {left} में समाप्त हो जाएगी।</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>यदि कोई वाचन न रखे तो {count:,} आवाज़ {within} में समाप्त हो जाएगी: {voice} {left} में।</numerusform>
            <numerusform>यदि कोई वाचन न रखे तो {count:,} आवाज़ें {within} में समाप्त हो जाएँगी: {voice} {left} में।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} आवाज़, सैंडबॉक्स में: मुफ़्त।</numerusform>
            <numerusform>{count} आवाज़ें, सैंडबॉक्स में: मुफ़्त।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} आवाज़, कुल लगभग {speeches}। यदि क्लोन करते समय शुल्क नहीं लगा, तो क्लोन के {clones} तब लग सकते हैं।</numerusform>
            <numerusform>{count} आवाज़ें, कुल लगभग {speeches}। यदि क्लोन करते समय शुल्क नहीं लगा, तो क्लोन के {clones} तब लग सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>लगभग {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>मुफ़्त</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>{count} में से {kept} रखी गईं।</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation>
            <numerusform>{count} मिनट</numerusform>
            <numerusform>{count} मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation>
            <numerusform>{count} घंटा</numerusform>
            <numerusform>{count} घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>कुंजी काम करती है।</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>शेष राशि {balance} है।</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>कुंजी काम करती है, पर खाता ख़ाली है।</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>क्लोन करने से पहले खाते में राशि डालें।</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>सेवा ने उत्तर दिया, पर कुंजी जाँचने की मुफ़्त कॉल नहीं देती।</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>पहला क्लोन बताएगा कि कुंजी काम करती है या नहीं; ग़लत कुंजी का कोई ख़र्च नहीं।</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>सेवा ने कुंजी अस्वीकार की।</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>इसे अपने खाते से फिर कॉपी करें, और सहेजें।</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>कुंजी इस आधार URL की नहीं है।</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>कुंजी काम करती है, पर खाता सत्यापित नहीं है।</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>कुंजी शेष राशि नहीं पूछ सकती।</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>सेवा से पूछें कि कुंजी के क्या अधिकार हैं।</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>सेवा कम कॉल करने को कहती है।</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>एक मिनट रुकें, और फिर जाँचें।</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>सेवा तक पहुँचा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>थोड़ी देर में फिर जाँचें।</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>सेवा में अपनी गड़बड़ी है।</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>इस आधार URL पर जो उत्तर देता है वह सेवा नहीं है।</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>आधार URL जाँचें: Novita के लिए https://api.novita.ai।</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>क्लोन के लिए लगभग {cost}।</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>क्लोन और {count} वाचन के लिए लगभग {cost}।</numerusform>
            <numerusform>क्लोन और {count} वाचनों के लिए लगभग {cost}।</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>क्लोन के लिए लगभग {cost}, इसका कुछ हिस्सा शायद नहीं लगा।</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>क्लोन और {count} वाचन के लिए लगभग {cost}, इसका कुछ हिस्सा शायद नहीं लगा।</numerusform>
            <numerusform>क्लोन और {count} वाचनों के लिए लगभग {cost}, इसका कुछ हिस्सा शायद नहीं लगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>आवाज़ {voice} (सैंडबॉक्स) समाप्त होती है</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>आवाज़ {voice} समाप्त होती है</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>इस समय सेवा इसे मिटा देती है, यदि इसने तब तक न बोला हो। एक वाचन इसे हमेशा के लिए रख लेता है।</translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation>प्रोफ़ाइल: {profile}</translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation>आवाज़ ID: {voice_id}</translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation>{voice} को समाप्त माना जाता है: सेवा ने कहा कि वह इसे नहीं जानती। फिर भी सेवा से पूछा जाता है और वही तय करती है।</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} को समाप्त माना जाता है: इसके 168 घंटे पूरे हुए। फिर भी सेवा से पूछा जाता है और वही तय करती है।</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>इसे एक छोटा वक्ता-एन्कोडर मापता है। यह साबित नहीं करता कि कौन बोल रहा है, और सुनने वाले को कुछ और लग सकता है।</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>सैंडबॉक्स अपनी आवाज़ें इसी माप से खोजता है, इसलिए यह उन्हें बढ़ाकर दिखाता है: दूसरे माप उन्हें लगभग उतना ही मिलता-जुलता पाते हैं जितने दो मिलती-जुलती आवाज़ वाले लोग।</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>{people} लोगों की रिकॉर्डिंग से मापा गया।</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>आवाज़ें कितनी मिलती हैं: 1 में से {value:.2f}।</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>एक ही व्यक्ति, एक ही सत्र के दूसरे शब्द: 100 में से 90 जोड़ों में {low:.2f} से {high:.2f}; इन दोनों से कम मिलने वाले: {share}।</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>दो अलग-अलग लोग: 100 में से 90 जोड़ों में {low:.2f} से {high:.2f}; इन दोनों से ज़्यादा मिलने वाले: {share}।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>all</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>शांत कमरा</translation>
    </message>
    <message>
        <source>some noise</source>
        <translation>थोड़ा शोर</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>बहुत शोर</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>बोली</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>{least:.0f} से {enough:.0f} से॰</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>आवाज़ का स्तर</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>{low:.0f} से {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>प्रबलता</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>शिखर</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB या कम</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>शोर</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>मौन</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>बताया नहीं जा सकता</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>रद्दी में, {left} बाक़ी</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>शोर घटाना</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>आवाज़ का स्तर समान करना</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>क्लोन</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>वाचन</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment}, {profile} पर</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>बनी</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>रखी गई</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>पहली बार सुनी गई</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>इसके पहले वाचन के रूप में</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>सेवा से माँगा गया</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>सटीकता</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>क्लोन प्रॉम्प्ट</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>बनने से पहले पुष्टि की गई।</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} वर्ण</numerusform>
            <numerusform>{count:,} वर्ण</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>शायद लगभग {cost}</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>वैसे बोलें जैसे मेज़ के उस पार बैठे किसी से बोलते हैं।</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>{device} से 2 से॰ से कुछ नहीं सुनाई दिया। क्या वह म्यूट है, या दूसरा माइक्रोफ़ोन चाहिए?</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>बहुत तेज़: थोड़ा पीछे हटें, या इनपुट घटाएँ।</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>बहुत धीमा: पास आएँ, या इनपुट बढ़ाएँ।</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>अच्छा स्तर।</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} हट गया। जो रिकॉर्ड हुआ वह सुरक्षित है; दूसरे से आगे बढ़ें, या यहीं रोकें।</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>सेवा अधिकतम पाँच मिनट लेती है। टेक रखा गया।</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>डिस्क में और जगह नहीं। पहले जो रिकॉर्ड हुआ वह सुरक्षित है।</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>रास्ते में {count} बार ध्वनि खोई। इस्तेमाल से पहले टेक सुनें।</numerusform>
            <numerusform>रास्ते में {count} बार ध्वनि खोई। इस्तेमाल से पहले टेक सुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>{moment} की प्रति अब लाइब्रेरी है।</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>ख़राब फ़ाइल से लिया गया, उसके बाद नया या बदला हुआ: {voices}, {calls}।</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} सशुल्क कॉल</numerusform>
            <numerusform>{count} सशुल्क कॉल</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>ख़राब फ़ाइल रखी गई है: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>{count} ऑडियो फ़ोल्डर अब किसी आवाज़ का नहीं है: अलग रखा गया, मिटाया नहीं।</numerusform>
            <numerusform>{count} ऑडियो फ़ोल्डर अब किसी आवाज़ के नहीं हैं: अलग रखे गए, मिटाए नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>यह इसी कंप्यूटर पर रहता है: सैंडबॉक्स इसे यहीं से लाता है, और यह तुरंत हटा दिया जाता है।</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>आपके होस्ट {host} पर, ऐसे नाम से जो कुछ नहीं बताता। {service} इसे वहाँ से लाता है; सेवा के जवाब देते ही इसे हटा दिया जाता है, और इसकी जाँच होती है।</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length}, {form}, ज्यों का त्यों।</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length}, {form}; {changes}।</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>कोई डेमो नहीं: आवाज़ पहली बार बोलने पर सुनाई देगी।</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>“{text}”, {model} से, इसके पहले वाचन के रूप में, जो इसे रखता भी है।</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>“{text}”, {model} से, क्लोन कॉल के भीतर की झलक के रूप में।</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>सेवा से शोर घटाने और आवाज़ का स्तर समान करने को कहा जाता है।</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>सेवा से शोर घटाने को कहा जाता है।</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>सेवा से आवाज़ का स्तर समान करने को कहा जाता है।</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>साथ में एक छोटा अंश जाता है, उसके शब्दों के साथ: “{text}”</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>सैंडबॉक्स पर बनी: तैयार आवाज़ों के मिश्रण से इसी कंप्यूटर पर बनाई गई मिलती-जुलती आवाज़। उसी तरह की आवाज़ की अपेक्षा करें, उसी व्यक्ति की नहीं।</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>सैंडबॉक्स पर बनी: एक तैयार आवाज़, जिसे इसी कंप्यूटर पर नमूने के सुर, कंठ और रंगत के क़रीब लाया गया। उसी तरह की आवाज़ की अपेक्षा करें, उसी व्यक्ति की नहीं।</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>सैंडबॉक्स पर बनी: इसी कंप्यूटर की वैकल्पिक आवाज़, सशुल्क क्लोन नहीं।</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>सैंडबॉक्स पर बनी: इसी कंप्यूटर की वैकल्पिक आवाज़, यांत्रिक, नमूने के सुर, गति और रंगत में। इसकी स्वाभाविक आवाज़ें केवल अंग्रेज़ी बोलती हैं, और केवल उन्हीं आवाज़ों के लिए जो उनसे बनी हैं।</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>how a voice sounds</comment>
        <translation>प्रसन्न</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>how a voice sounds</comment>
        <translation>दुखी</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>how a voice sounds</comment>
        <translation>क्रोधित</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>भयभीत</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>घृणा भरी</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>चकित</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>शांत</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>धाराप्रवाह</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>फुसफुसाती</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>तटस्थ</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>मंदारिन</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>कैंटोनीज़</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>अंग्रेज़ी</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>रूसी</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>स्पेनिश</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>फ़्रेंच</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>पुर्तगाली</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>जर्मन</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>डच</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language that is spoken</comment>
        <translation>यूक्रेनी</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language that is spoken</comment>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language that is spoken</comment>
        <translation>इंडोनेशियाई</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>जापानी</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language that is spoken</comment>
        <translation>इतालवी</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language that is spoken</comment>
        <translation>कोरियाई</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language that is spoken</comment>
        <translation>थाई</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>पोलिश</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>रोमानियाई</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>चेक</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>फ़िनिश</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language that is spoken</comment>
        <translation>हिंदी</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language that is spoken</comment>
        <translation>बुल्गारियाई</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language that is spoken</comment>
        <translation>डेनिश</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>मलय</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language that is spoken</comment>
        <translation>फ़ारसी</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language that is spoken</comment>
        <translation>स्लोवाक</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language that is spoken</comment>
        <translation>स्वीडिश</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language that is spoken</comment>
        <translation>क्रोएशियाई</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language that is spoken</comment>
        <translation>फ़िलिपीनो</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language that is spoken</comment>
        <translation>हंगेरियाई</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language that is spoken</comment>
        <translation>नॉर्वेजियाई</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>स्लोवेनियाई</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>कैटलन</translation>
    </message>
    <message>
        <source>Norwegian (Nynorsk)</source>
        <comment>a language that is spoken</comment>
        <translation>नीनोर्स्क</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language that is spoken</comment>
        <translation>तमिल</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>a language that is spoken</comment>
        <translation>अफ़्रीकान्स</translation>
    </message>
    <message numerus="yes">
        <source>{pitch:+d} semitones</source>
        <extracomment>English for 1: {pitch:+d} semitone</extracomment>
        <translation>
            <numerusform>{pitch:+d} अर्धस्वर</numerusform>
            <numerusform>{pitch:+d} अर्धस्वर</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:g}</source>
        <translation>स्तर {volume:g}</translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation>नमूना जाँचना</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>तैयार करना</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>होस्ट पर रखना</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>पता परखना</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>आवाज़ क्लोन करना</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>डेमो लाना</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>लाइब्रेरी में सहेजना</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>बोलना</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>लंबे वाचन की प्रतीक्षा</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>रखी हुई</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>{span} बाक़ी</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} दिन {hours} घं॰</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि॰</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
