<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>El código fuente es libre con licencia MIT. Una copia instalada, en su conjunto, está bajo la GNU General Public License, versión 3 o posterior, porque partes de ella lo están.</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>&amp;Buscar una versión más nueva</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>&amp;Copiar lo que pide el soporte</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>&amp;Mostrar los textos de las licencias</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>Componentes &amp;y sus licencias</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>Ya está la versión %s.</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>Su página dice qué hay de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Abrir su página</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta es la versión más nueva.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>C&amp;rear voces aquí</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>Guardarla &amp;en el llavero de este equipo</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>&amp;Solo para esta sesión: no se escribe en ninguna parte</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Guardar y probar</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>Al&amp;ojamientos…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>Lo &amp;que salió de este equipo…</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>&amp;Las voces se crean con</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>Alojamiento de &amp;muestras</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Clave de &amp;API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>la zona de pruebas: en este equipo, gratis</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>una cuenta nueva…</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>Déjelo vacío para probar la guardada</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>La zona de pruebas es el mismo servicio, ofrecido por este equipo: gratis, sin cuenta, con una voz sustituta en lugar de un clon. Elija arriba una cuenta nueva cuando quiera voces de verdad.</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>Cree una clave de API en su cuenta del servicio y péguela aquí.</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>Una clave solo vale con su propia URL base. Para cambiar la URL, cree una cuenta nueva.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dé un nombre a la cuenta.</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>Pegue la clave de API de su cuenta.</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>La prueba pregunta por el saldo, que es gratis.</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>Las muestras de %(account)s van desde ahora a %(host)s.</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usarla solo para esta sesión</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>Consultar &amp;el saldo</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>Copiar &amp;un informe</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>Tal como lo muestra su cuenta del servicio</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>&amp;Se creó una voz; su identificador es</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>Us&amp;ar este identificador</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>&amp;No salió nada de ello</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>In&amp;tentar de nuevo</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>O déjelo aquí: queda en la lista, y nada se vuelve a enviar por sí solo.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clon</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Locución</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s, enviado el %s a %s</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>Intentar de nuevo, &amp;puede cobrarse otra vez: unos %s</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>Saldo antes: %s.</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>Saldo ahora: %s.</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>La diferencia es de %s.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sin diferencia.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>Lo que dice cada demo. Déjelo vacío para voces sin demo.</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>Todas estas voces &amp;son mías, o cada titular está de acuerdo.</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>C&amp;rearlas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>Voces por crear</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>&amp;Texto de demo</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s voz</numerusform>
            <numerusform>%s voces</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>se está revisando</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>el mismo archivo que arriba</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>se está creando</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>Los mismos archivos, soltados otra vez, siguen con lo que espera.</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>Nada de esto puede crearse.</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Frase de contraseña (opcional)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>&amp;Frase de contraseña (opcional)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;La misma otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s voz</numerusform>
            <numerusform>%s voces</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>Exportar %s</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>Un archivo con identificadores, recetas, notas, etiquetas y el sonido: muestras, demos y lo que se dijo. Quien lo tiene, tiene las muestras de las voces: una frase de contraseña lo sella.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>Importar voces</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s: lo que ya está aquí se completa y nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>I&amp;mportar</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Las dos frases de contraseña son distintas.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Paquetes de Voice Studio (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>M&amp;ostrar en la carpeta</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>Saturado: pulse para borrar</translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation>Nada saturado</translation>
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
        <translation>Color: %s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
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
        <translation>Demo</translation>
    </message>
    <message>
        <source>F4 flips between demo and sample</source>
        <translation>F4 alterna entre demo y muestra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>De lo que se creó la voz; F4 alterna</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>la demo</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>Traer la demo otra ve&amp;z</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>la muestra</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>De esto se creó la voz.</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>De esto se creó la voz, con el mismo volumen que la demo.</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>No se hizo ninguna demo. Decir un texto con la voz hace una.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>Borrador recuperado.</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>Es la voz que había empezado. Solo hay que confirmar de nuevo los derechos.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartarlo</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>Basta un minuto de habla clara</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>Grábela aquí, suelte una grabación en cualquier parte de esta ventana o elija una.</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>De 10 s a 5 min de una sola voz; lo mejor, de 60 a 90 s. Audio o vídeo, convertido donde haga falta.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>&amp;Probar la muestra incluida</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>Lo que se midió</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>Cumple todas las reglas del servicio tal como está.</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>Cumple todas las reglas del servicio. Aún podría ser mejor:</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>Cuenta atrás 3-2-1 antes &amp;de una toma</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>Avi&amp;sarme 48 y 12 horas antes de que desaparezca una voz</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>Mirar &amp;una vez al día si hay una versión más nueva</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>Consulta la lista de versiones en internet y no envía nada suyo.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Micrófono</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>Al&amp;tavoz</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>Sus voces</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>el del sistema</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>elegido por el sistema</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s (ahora no está)</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>La ventana lo hablará desde el próximo inicio.</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>Lo que haya empezado en «Voz nueva» se conserva.</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>Cam&amp;biar ahora</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Guardar y probar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Alojamiento</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Alojamientos</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>un alojamiento nuevo…</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>Dé un nombre al alojamiento.</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>Falta %s.</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>La prueba sube un kilobyte de ruido y lo quita otra vez.</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>El alojamiento no puede usarse así.</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>Vea el paso que falló.</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>El alojamiento funciona.</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>Elíjalo en Cuenta.</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>Las muestras de %s van ahí.</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>Las muestras de %s todavía no van ahí.</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>&amp;Usarlo para esta cuenta</translation>
    </message>
</context>
<context>
    <name>IdRow</name>
    <message>
        <source>Voice id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation>Iden&amp;tificador</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>Copiar como %s</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>Un programa que habla con esta voz; lee la clave de NOVITA_API_KEY.</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copi&amp;ar el identificador</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>Có&amp;digo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation>&amp;Pedirla al servidor</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>Es &amp;la misma: usarla</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>El servidor muestra %s. Compárela con lo que diga quien administra el servidor.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>Hay una petición de pago en curso</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>El servicio está trabajando para usted. Si cierra ahora, su respuesta puede perderse. ¿Cerrar de todos modos?</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Todavía no salió nada de este equipo.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Lo que salió de este equipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>¿Quitado?</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>todavía allí</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>según el alojamiento</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>quitado: %s a las %s</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>quizá siga allí: %s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>quizá siga allí</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Nivel de entrada</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>demasiado bajo</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>buen nivel</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>demasiado alto</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>&amp;Hablar</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>Conservada para siempre: una locución la usó.</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s. Después el servicio la borra, a menos que una locución la use.</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>Caducada: el servicio dice que ya no conoce esta voz.</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>Caducada: ninguna locución la usó en 168 horas.</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>Conservar sin &amp;plazo</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>Conservar sin &amp;plazo, unos %s</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>C&amp;rearla de nuevo</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>Crearla de nuevo, &amp;unos %s</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>&amp;Medir cuánto se acerca</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>Midiendo… %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>una persona, dos grabaciones</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>dos personas distintas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>&amp;Restituir la copia</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>El servicio está trabajando para usted.</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>Cámbielo cuando haya terminado.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>Abrir &amp;la cuenta</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Crear otra</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>&amp;Crear otra, unos %s</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>Volver al &amp;formulario</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>Creando %s</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>La petición está en el servicio. Cancelar deja de esperar; no puede retirarla.</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>La voz está guardada. Su primera locución está en el servicio, y está pagada.</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>La voz está guardada. Cancelar solo omite la demo.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>Todavía no se ha enviado nada al servicio.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
</context>
<context>
    <name>MannerForm</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>&amp;Emoción</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Según el texto</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> semitonos</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Velocida&amp;d</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>&amp;Tono</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Vol&amp;umen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rchivo</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>Ta&amp;l cual</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>Velocidad, tono, volumen y emoción tal como los tiene la propia voz.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>Buscar micrófonos que se hayan conectado entretanto.</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Micrófono</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s (elegido por el sistema)</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>No hay ningún micrófono. Conecte uno y busque de nuevo.</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s no está ahora; se usa %s en su lugar.</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>la frase</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Voz nueva</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>Revisar y recortar</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>Derechos y ajustes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Anter&amp;ior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sig&amp;uiente</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>Lector (muestra incluida)</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Su grabación</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>Su grabación está en pausa.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>No se pierde nada de ella.</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>Volver &amp;a la grabación</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>Revisando… %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abriendo la biblioteca…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>La biblioteca no está abierta.</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>Se está recortando la guía de clonación…</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>Se está revisando la muestra…</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>Elija una muestra.</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>Esta muestra no puede usarse tal como está.</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>Juego, narrador</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en &amp;la carpeta</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>&amp;Sacar de la papelera</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>Quitada aquí. El servicio guarda la voz: no sabe borrar.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>%s voz quitada aquí. El servicio la guarda: no sabe borrar.</numerusform>
            <numerusform>%s voces quitadas aquí. El servicio las guarda: no sabe borrar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>%s voz recuperada de la papelera.</numerusform>
            <numerusform>%s voces recuperadas de la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>La papelera se vacía a los 30 días.</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>Una voz lleva ahora la etiqueta %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s voz lleva ahora la etiqueta %(tag)s.</numerusform>
            <numerusform>%(count)s voces llevan ahora la etiqueta %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>Una voz perdió la etiqueta %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s voz perdió la etiqueta %(tag)s.</numerusform>
            <numerusform>%(count)s voces perdieron la etiqueta %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Desha&amp;cer</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Mostrarlas</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>Guía de clonación</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>Una frase cuyas palabras se conocen ayuda al servicio a acertar con la voz.</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>&amp;Guía de clonación</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>Leer un guion, &amp;frase por frase</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>&amp;Leerlo de corrido</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>&amp;Hablar libremente</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>Cómo se creó</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>El consentimiento de quien habla está guardado con la voz: %s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>Sustituir el consentimiento…</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>Si la voz es de otra persona, guarde con qué dio su acuerdo: una grabación o un documento.</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>Añadir el consentimiento de quien habla…</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>Pagado por ella hasta ahora: %s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>Consentimiento de quien habla</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>Hable libremente, en el idioma que hablará la voz: una historia, una carta, su día.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>Cue&amp;nta atrás antes de grabar</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>Sali&amp;r</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Abriendo el micrófono…</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>Grabación en %d…</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>Grabando desde %s.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabando</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>En pausa: el micrófono está cerrado.</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>La toma está conservada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se grabó nada.</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>La toma está descartada.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>Buscar &amp;de nuevo</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>Conservada. Escúchela, léala otra vez o pase a la siguiente.</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>Nadie habla en la toma de la frase %d.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Léala otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>&amp;Usar la %d frase</numerusform>
            <numerusform>&amp;Usar las %d frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>&amp;Usar la frase</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>Detener &amp;y conservar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>Descar&amp;tar</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>%(voice)s desaparece en %(time)s si no se usa</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>%s voz desaparece si no se usa</numerusform>
            <numerusform>%s voces desaparecen si no se usan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>y %s más</numerusform>
            <numerusform>y %s más</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>Consérvelas con una breve locución cada una.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>El servicio tiene que traer su muestra de una dirección web. Elija dónde ponerla.</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>Configurar un alo&amp;jamiento</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>La zona de pruebas de este equipo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primera escucha</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>Guía de clonación</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>Usted confirmó que puede clonar esta voz.</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>Clonar en la &amp;zona de pruebas</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>Clonar, &amp;unos %s</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrarlo todo</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>Oír &amp;lo anterior</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>La misma parte tal como estaba en el archivo que eligió.</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>Usar &amp;solo la selección</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>Detener la muestra</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Reproducir la muestra</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>&amp;Elegir otra…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>la guía de clonación</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Revisando…</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d canal</numerusform>
            <numerusform>%d canales</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 canal</translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation>Trabajando… %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>se usan %d s</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>zumbido quitado</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>ruido reducido</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>nivel %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>Cambios: %s. Su archivo queda como está.</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>Forma de onda de la muestra</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>Todavía sin sonido</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>Cursor en %s.</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>Saturado en %s</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>Pausa de %s segundos</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>Seleccionado de %(start)s a %(end)s, %(seconds)s segundos.</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>Pueden usarse %s como máximo.</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>%(length)s seleccionados, máximo %(limit)s</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>%s seleccionados</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>pausa larga</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>sin habla</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>Arrastre para mover el inicio. Tecla: [ o I, en el cursor</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>Arrastre para mover el final. Tecla: ] u O, en el cursor</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>Haga clic para oír desde ahí, arrastre para seleccionar, doble clic para ver de cerca la selección.
Izquierda, Derecha: mover el cursor (Mayús: fino). Ctrl+Izquierda, Ctrl+Derecha: a la marca siguiente.
[ y ]: selección desde el cursor y hasta el cursor. Ctrl+A: todo. Intro o P: reproducir.
+, -, 0 o Ctrl y la rueda: más cerca, más lejos, todo.</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>Zona de pruebas</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>Una voz sustituta en este equipo, no un clon de pago.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>Cómo se llama la voz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Texto de demo</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>Lo que dice la demo. Déjelo vacío para una voz sin demo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>Como &amp;demo dentro de la llamada de clonación</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>Como su primera locución, &amp;que además la conserva</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>La voz es mía, o tengo &amp;permiso de su titular para clonarla.</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>&amp;Reducir el ruido</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>N&amp;ormalizar el volumen</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>&amp;Texto de demo</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primera escucha</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>El servicio puede</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>Vale la pena probar con esta muestra: %s. Mejor es una grabación mejor.</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>Ninguna de las dos ayudaría a esta muestra.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>Dé un nombre a la voz.</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>Acorte el texto de demo.</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>Confirme que tiene derecho a esta voz.</translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation>%d de %d caracteres</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Alojamientos</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>Dársela &amp;a todas</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>Quitársela a &amp;todas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>&amp;Sacar de la papelera</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>Todo lo que mostraría la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>%s voz elegida</numerusform>
            <numerusform>%s voces elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>E&amp;legir %s resultado</numerusform>
            <numerusform>Elegir &amp;los %s resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>&amp;Voz nueva</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>Usar su propia cuenta…</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>Nueva versión %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>se muestra ahora</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>%s voz en la papelera. Se vacía a los 30 días.</numerusform>
            <numerusform>%s voces en la papelera. Se vacía a los 30 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message numerus="yes">
        <source>%s found</source>
        <translation>
            <numerusform>%s encontrada</numerusform>
            <numerusform>%s encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation>Zona de pruebas: todo ocurre en este equipo, gratis.</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s: quedan %(amount)s</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation>Detener %s</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>Reproducir %s</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>Elegir una grabación, o varias</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>Guardar la toma</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>Ver la vo&amp;z</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>Hablar con la voz %s</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>Elija una voz en la lista del lado.</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>Esta voz está caducada. Desde su página se crea de nuevo.</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>Escriba lo que debe decir.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>&amp;Hablar</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>&amp;Hablar, unos %s</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>Esta voz ya dijo exactamente esto.</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>Está más abajo; reproducirlo y guardarlo no cuesta nada.</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>Decirlo de &amp;nuevo</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>Decirlo de &amp;nuevo, unos %s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>El servicio dice un texto largo. %s hasta ahora; sigue aunque usted vaya a otra parte.</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>Hablando… %s hasta ahora.</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>Decirlo de todos modo&amp;s</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>Ya no espera.</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>Lo que se pidió al servicio puede cobrarse. Si llega su respuesta, la locución se guarda.</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>Guardar la locución</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>Guardado como %s.</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>Dicho hasta ahora</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>Ver las anteri&amp;ores</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>la locución «%s»</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>Guardar la locución «%s»</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>Usar el texto «%s»</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>Resultado desconocido: resuélvalo en la lista del lado.</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>Su audio ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>En curso.</translation>
    </message>
</context>
<context>
    <name>SpeechText</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>What the voice is to say. A new line is a new paragraph.</source>
        <translation>Lo que debe decir la voz. Una línea nueva es un párrafo nuevo.</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>Insertar &amp;pausa de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>Duración de la pausa</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s de %(most)s caracteres</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s de %(most)s caracteres; texto largo, como tarea</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Progreso de este paso</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0,0 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>Paso %(step)d de %(steps)d: %(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>Tomas anteriores</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>La toma está eliminada.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · salvada de una grabación interrumpida</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>la toma de %s, de %s</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation>Usar %s</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>Guardar %s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>Eliminar %s</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>%(seconds)s de %(least)s segundos necesarios; recomendados de %(first)s a %(last)s</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>Idioma del guion</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Sigui&amp;ente</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>Gui&amp;on</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · leída</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>Frase %d de %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>La última frase.</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>Después: %s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
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
        <translation>Desplazar la forma de onda</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>Zona de pruebas · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconocido</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>La voz está guardada.</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>Conservarla de todos &amp;modos</translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation>Buscar voces por nombre, etiqueta, notas, identificador o texto dicho</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>Qué voces</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>Con plazo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservadas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducadas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recientes</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>%s seconds of sound</source>
        <translation>%s segundos de sonido</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>Bienvenida a Voice Studio</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>Grabe un minuto de habla y obtenga una voz que dice cualquier texto que escriba, con un id que puede usar en todas partes.</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>&amp;Tengo una clave</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>Probar es gratis y no necesita cuenta: una zona de pruebas en este equipo responde con una voz sustituta, y nada sale de él.</translation>
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
        <translation>La marcó como perdida.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Puede haberse cobrado.</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>La intentó de nuevo.</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>Puede haberse cobrado dos veces.</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>Se está preparando.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>Está en el servicio.</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>Espere su respuesta.</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>El servicio respondió.</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>Se completa en el próximo inicio, sin otra llamada.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está hecho.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>No se creó nada.</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>vea la respuesta</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>unos pocos</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>no conservado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>creada</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>falló, sin cobro</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>desconocido, puede haberse cobrado</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>omitida, ya existe</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>{count} creada</numerusform>
            <numerusform>{count} creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} omitida</numerusform>
            <numerusform>{count} omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} rechazada</numerusform>
            <numerusform>{count} rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} fallida</numerusform>
            <numerusform>{count} fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>{count} desconocida</numerusform>
            <numerusform>{count} desconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} en espera</numerusform>
            <numerusform>{count} en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>Unos {total} en {profile} (voces por crear: {voices}, {clones}), al clonar o en la primera locución: el servicio no dice cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Unos {total} en {profile} (voces por crear: {voices}, {clones}; {speech} por {count:,} carácter), al clonar o en la primera locución: el servicio no dice cuándo.</numerusform>
            <numerusform>Unos {total} en {profile} (voces por crear: {voices}, {clones}; {speech} por {count:,} caracteres), al clonar o en la primera locución: el servicio no dice cuándo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}.</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>Esta tanda costó unos {cost}.</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>Pueden haberse cobrado {cost} más.</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices} con {files} en {file} ({bytes} bytes).</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} voz</numerusform>
            <numerusform>{count} voces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} archivo de audio</numerusform>
            <numerusform>{count} archivos de audio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>Falta {count} archivo de audio en la biblioteca, y por tanto en el paquete.</numerusform>
            <numerusform>Faltan {count} archivos de audio en la biblioteca, y por tanto en el paquete.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>{count} voz añadida: {names}.</numerusform>
            <numerusform>{count} voces añadidas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>{count} voz completada: {names}.</numerusform>
            <numerusform>{count} voces completadas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} voz ya está aquí, con todo lo que tiene el paquete.</numerusform>
            <numerusform>{count} voces ya están aquí, con todo lo que tiene el paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>El paquete no contiene ninguna voz.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names} y {count} más</numerusform>
            <numerusform>{names} y {count} más</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>Lo dice la llamada de clonación: una sola llamada, pero la voz aún debe conservarse en 168 horas.</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>Lo dice una locución tras la clonación: más o menos al mismo precio, y la voz queda conservada enseguida.</translation>
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
        <translation>menos de {amount:.4f} $</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>Zona de pruebas: gratis, y la muestra se queda en este equipo.</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>Unos {total} en {profile} ({clone} por la voz), al clonar o en la primera locución: el servicio no dice cuándo.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Unos {total} en {profile} ({clone} por la voz, {speech} por {count:,} carácter), al clonar o en la primera locución: el servicio no dice cuándo.</numerusform>
            <numerusform>Unos {total} en {profile} ({clone} por la voz, {speech} por {count:,} caracteres), al clonar o en la primera locución: el servicio no dice cuándo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>Unos {cost} en {profile} por {count:,} carácter.</numerusform>
            <numerusform>Unos {cost} en {profile} por {count:,} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>Los {cost} del propio clon pueden cobrarse entonces, si no se cobraron al clonar.</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>Su saldo de {balance} puede no alcanzar.</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>Su saldo: {balance}.</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>Estas cifras son de {source}, de {date}; este servicio puede tener otras.</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>The keyring is ...</comment>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>The keyring is ...</comment>
        <translation>lento</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>The keyring is ...</comment>
        <translation>no disponible</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>estado {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No hay ningún archivo {file}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Revise la ruta.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} es una carpeta.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} no puede leerse: no hay permiso.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>Cambie sus permisos o elija una copia.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vacío.</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>Elija otro archivo; las grabadoras dejan uno vacío cuando fallan.</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} no contiene sonido que pueda decodificarse.</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>Elija una grabación: mp3, m4a, wav, flac, ogg o un vídeo. Si se reproduce en otro sitio, expórtela allí.</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} no tiene pista de sonido.</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>Elija un archivo con habla.</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>{file} no puede clonarse: {finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>El audio de la guía {file} no puede usarse: {finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>{file} salió con otra duración tras prepararse.</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>Expórtelo como WAV e intente de nuevo.</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>{file} cambió desde que se revisó.</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>Elíjalo otra vez y mírelo tal como está ahora.</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>Tras convertirse, la muestra tiene {bytes} bytes; se aceptan {allowed} como máximo.</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>Use una parte más corta.</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} se grabó con otros ajustes que las frases anteriores.</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>Lea esa frase otra vez.</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} tiene menos de {seconds} s de habla: demasiado poco para reconocer una voz.</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>Elija una grabación que tenga más.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Este equipo no tiene altavoz.</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>Conecte uno; el archivo puede abrirse en otro sitio.</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>No se pudo abrir el altavoz.</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>Cierre lo demás que lo use e intente de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>Este equipo no tiene ningún micrófono encendido.</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>Conecte uno y busque de nuevo, o elija una grabación que ya tenga.</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>No hay ningún micrófono llamado {device}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>No se pudo abrir el micrófono {device}.</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>Conéctelo de nuevo o elija otro.</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>El micrófono {device} está en uso por otro programa.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Cierre ese programa e intente de nuevo.</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>El sistema no deja a este programa usar el micrófono.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>Permítalo en los ajustes del sistema, en Privacidad, Micrófono; después inicie Voice Studio de nuevo.</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>El micrófono {device} no ofrece ninguna frecuencia de muestreo que pueda grabarse.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>Falta la biblioteca PortAudio, así que nada puede reproducirse ni grabarse.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>Instálela: en Debian y Ubuntu, sudo apt-get install libportaudio2.</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>La opción {option} tiene un valor que no puede usarse.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>El texto tiene {characters} caracteres; se aceptan {allowed} como máximo.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtelo.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>El texto está vacío.</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>Escriba un texto u omita la opción.</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>Un texto de demo necesita un modelo.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>No hay ningún modelo {model}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>Elija entre: {allowed}.</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>Un modelo solo se usa con un texto de demo.</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>Escriba un texto u omítalo.</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>Una precisión de {accuracy} no está entre {least} y {most}.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corríjalo.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} no puede leerse.</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>Elija la propia grabación o el propio documento; no se cambió nada.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} ocupa más de 100 MB.</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>Guarde una grabación más corta, o la página que importa.</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>Una velocidad de {value} no está entre {least} y {most}.</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>Un volumen de {value} no está entre {least} y {most}.</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>Un tono de {value} semitonos no está entre {least} y {most}.</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} no conoce la emoción {emotion}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>Elija una de: {allowed}; o ninguna.</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>El servicio no conoce el idioma {language}.</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>La pausa {pause} no puede estar ahí. Una pausa dura de {least} a {most} s y va entre dos partes que se dicen, nunca junto a otra.</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>Muévala, o quítela.</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>Una guía de clonación necesita su audio y su texto.</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>Dé ambos u omita ambos.</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>El texto de la guía no termina en un signo de puntuación, que el servicio exige.</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>Termínelo como se leyó, con un punto por ejemplo.</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>Solo puede clonar una voz quien tiene derecho a ella.</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>Confirme que la voz es suya o que tiene permiso de su titular.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>No hay ningún perfil {profile}.</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>Elija uno en Cuenta.</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>Ya hay un perfil {profile}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>El perfil {profile} está incorporado.</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>Esta URL base no puede usarse: {reason}.</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>Dé una dirección como https://api.example.com.</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>No hay ningún alojamiento {host}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Elija entre: {known}.</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>Ya hay un alojamiento {host}.</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>El perfil {profile} usa el alojamiento {host}.</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>Quite primero ese perfil.</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Rellénelo.</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} tiene un valor que no puede usarse.</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} no es un campo con su valor (FIELD=VALUE) de este tipo de alojamiento.</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>Sus campos: {known}.</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} es secreto, y otros en este equipo pueden leer una línea de órdenes.</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>Omítalo y se le preguntará, o escriba {field}=@FILE, o defina {variable}.</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>El llavero no tiene {field} del alojamiento {host}.</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>Escríbalo otra vez en Alojamientos.</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>Este cargador necesita {part}, que aquí no se admite.</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>Escriba en el propio archivo lo que representa, o use otro cargador.</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>El cargador no puede leerse: mire {part}.</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>Elija el archivo .sxcu tal como lo exporta ShareX; cómo borrar se dice en campos propios.</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>No hay ningún tipo de alojamiento {host}.</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>No hay ninguna voz {voice}.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija una de la lista.</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>{count} voces se llaman {voice}.</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>Use en su lugar el identificador de la voz.</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>No hay ninguna voz {voice} en la papelera.</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>Elija una de la papelera.</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>Una voz necesita un nombre, y los espacios no lo son.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Escriba uno.</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>Una etiqueta necesita una palabra, y los espacios no lo son.</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>Esta etiqueta tiene {characters} caracteres; se aceptan {allowed} como máximo.</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>Acórtela y escriba el resto en las notas.</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} no es un color.</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>Escriba uno como #3366cc, o ninguno.</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} no es una duración.</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>Escriba un número entero y su unidad, como 48h, 2d o 90m.</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>Voces por conservar: {count}, por unos {cost}. No se cobró nada.</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>Confírmelo.</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>Una locución anterior con {voice} puede haberse cobrado, y puede haberla conservado ya. Ahora no se cobró nada.</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>Mírela en la lista; o conserve la voz de todos modos, lo que puede cobrarse otra vez.</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} no tiene demo.</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>Diga un texto con ella o reproduzca su muestra.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>La biblioteca ya no tiene ninguna muestra de {voice}, así que no puede crearse de nuevo. No se cobró nada.</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>Clónela a partir de la propia grabación.</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} no tiene demo, así que no hay nada que comparar con su muestra.</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>Diga un texto con ella y compare ese archivo.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>La biblioteca ya no tiene la muestra de {voice}, así que no hay nada con qué comparar su demo.</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>Compárela con otra grabación de la misma persona.</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>Lo que sirve para comparar voces falta en esta instalación o está dañado.</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>Instale Voice Studio de nuevo.</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} se creó con otra URL base que la del perfil {profile}. No se cobró nada.</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>Créela de nuevo con un perfil de su propia URL base; o clónela otra vez a partir de la grabación.</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>Crear {name} de nuevo cuesta unos {cost}, y eso no se aceptó. No se envió nada.</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>Confirme el precio.</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} se creó con el perfil {made_with}, con otra URL base que la de {profile}. Los identificadores de voz no pasan de un servicio a otro.</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>Use el perfil {made_with}; o siga de todos modos, si ambos son un mismo servicio.</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} se creó con otra clave de API que la que {profile} tiene ahora. Un identificador de voz solo vale en su cuenta.</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>Use la clave con la que se creó; o siga de todos modos, si ambas claves son de una misma cuenta.</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>Este identificador ya es de {voice}.</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>Mire las voces o escriba otro identificador.</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>Ya tiene {voice} ({left}), del mismo audio y con los mismos ajustes. No se cobró nada.</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>Use esa voz; o cree otra de todos modos, lo que se cobra otra vez.</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>Un intento anterior con esta muestra ({name}) puede haber creado ya una voz. Ahora no se cobró nada.</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>Resuélvalo primero, en la lista; o cree otra de todos modos, lo que puede cobrarse otra vez.</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>Ya hay en curso una llamada de pago para {name} con el mismo contenido. No se envió nada más.</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>Espere a que termine.</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>No hay un único intento {attempt}.</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>Ya se sabe qué fue de {name}.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Mire la lista.</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>La biblioteca ya no tiene ninguna muestra de {name}.</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} puede haberse cobrado ya; otro intento puede cobrarse otra vez, unos {cost}. No se envió nada.</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>Confirme que lo sabe.</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} no tiene una extensión que indique su formato.</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>Termínelo en {allowed}.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>Ya hay un archivo {file}, y nada se sobrescribe.</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>No hay ninguna toma {number}.</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>Vea voicestudio take list.</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>No hay ninguna copia {copy} de la biblioteca.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Hay: {known}.</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>La biblioteca actual se sustituiría por su copia de {copied_at}. No se cambió nada.</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>Confirme que lo quiere.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} no puede escribirse.</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>Elija otro lugar. No se cobró nada.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>Los ajustes en {file} no pueden leerse.</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>Repare o renombre ese archivo; quedó como estaba.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>Este equipo no tiene un llavero donde guardar la clave con seguridad ({reason}).</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>Instale uno (gnome-keyring, KWallet) o use la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>El llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Desbloquéelo o use la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>El llavero lleva {seconds} s sin responder. Quizá pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>Respóndale e intente de nuevo, o use la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>{file} no puede leerse como la tabla de un lote: {reason}.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>Guárdela como CSV en UTF-8, separada por comas o puntos y coma. No se cobró nada.</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} tiene columnas desconocidas: {columns}.</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>Renómbrelas o quítelas. Se conocen: {known}.</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} no tiene ninguna columna llamada file en su primera fila.</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>Nombre allí las columnas; solo file es necesaria.</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} no tiene filas bajo la primera.</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>Escriba una fila por cada voz.</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} tiene más de {allowed} filas.</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>Repártala en varias tablas. No se cobró nada.</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>Tiene {cells} celdas, pero hay {columns} columnas.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>Ponga entre comillas la celda que contenga el propio separador.</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>La columna {column} está vacía.</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>Rellénela o quite la fila.</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>La columna {column} tiene un valor que no puede usarse.</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>Puede estar vacía, o: {allowed}.</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} tiene filas que no pueden usarse: {count}. No se subió ni se cobró nada.</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>Corrija esas filas y empiece de nuevo.</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} no puede usarse junto con --batch.</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>Omítalo: lo que se dice de una voz está en las columnas de su fila.</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>Voces por crear: {count}, por unos {cost}. Eso no se aceptó. No se cobró nada.</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>Acéptelo.</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>Otra copia del programa está creando este lote. No se envió nada más.</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>No se pudo leer la lista de versiones, así que no se sabe si hay una más nueva.</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>Compruebe su conexión y mire más tarde. Esta versión sigue funcionando.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>El puerto {port} está en uso por otro programa.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Elija otro con --port u omítalo.</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>La biblioteca está dañada, y este programa no tiene ninguna copia de ella.</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>Restituya una copia de su archivo; no se cambió nada.</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>La biblioteca está dañada. Su última copia es de {copied_at}.</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>Restituya esa copia. Lo escrito desde entonces se recupera hasta donde pueda leerse; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>No hay ninguna copia de la biblioteca.</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>Se hace una cada día; haga una ahora: voicestudio library copy.</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>La copia {copy} también está dañada. No se cambió nada.</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>Restituya otra.</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>La biblioteca la escribió una versión más nueva ({found}) que la que este programa conoce ({known}).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Otro programa tiene abierta la biblioteca.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Ciérrelo e intente de nuevo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Revise sus permisos.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>Libere espacio e intente de nuevo.</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>El disco de la carpeta de datos falla al leer o escribir.</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>Mire si está lleno, aún conectado y sano, e intente de nuevo.</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>La voz está creada y pagada, pero no se pudo escribir la biblioteca. Su identificador es {voice_id}</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>Anote el identificador. El próximo inicio completa la voz con la respuesta; no la clone de nuevo.</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>La locución está creada y pagada, pero no se pudo escribir la biblioteca.</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>El próximo inicio la completa con la respuesta; no la pida de nuevo.</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>No puede leerse de {file} qué fue de este lote. No se cobró nada.</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>Mire las voces y las llamadas de resultado desconocido; después quite ese archivo para empezar de nuevo. Las voces que existen no se crean dos veces.</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>Es un fallo de Voice Studio.</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Por favor, comuníquelo con las líneas de abajo.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>Ya hay un archivo {file}. No se escribió nada.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Elija otro nombre o sustitúyalo.</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} no es un paquete de voces que pueda abrirse: {why}.</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>Elija un archivo exportado por Voice Studio; su nombre termina en .voicestudio.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} lo escribió una versión más nueva ({found}) que la que este programa conoce ({known}). No se incorporó nada de él.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} está dañado: {why}. No se incorporó nada de él.</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>Cópielo otra vez de donde vino o exporte las voces de nuevo.</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} no es como Voice Studio escribe los paquetes, y podría hacer daño: {why}. No se incorporó nada de él.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>Pida a quien se lo dio el paquete tal como se exportó.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} está sellado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Escriba la frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>La frase de contraseña no abre {file}.</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>Escríbala otra vez. Sin ella nadie puede abrir el paquete, tampoco este programa.</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>Un paquete admite archivos y listas de hasta {allowed} bytes cada uno, y uno es mayor.</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>Exporte menos voces a la vez.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ese archivo no existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>no hay permiso para leerlo</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>es otro tipo de archivo, o falta su final</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>lo creó otro programa</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>una parte no puede leerse</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>su lista de voces no puede leerse</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>falta un archivo en él</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>un archivo tiene otro tamaño del que debería</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>un archivo fue cambiado</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>su sello está roto</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>un nombre lleva a otro lugar</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>contiene un enlace, una carpeta o un dispositivo</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>contiene un archivo cifrado por sí mismo</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>contiene un archivo comprimido, que puede desplegarse a cualquier tamaño</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>se desplegaría en más de lo que contiene</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>contiene un nombre dos veces</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>contiene archivos que su lista no nombra</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>No se pudo llegar al alojamiento {host}. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>Revise su conexión e intente de nuevo.</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>La red no conoce el nombre del alojamiento {host}. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>Revise su conexión y la dirección del alojamiento.</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>El alojamiento {host} no pudo probar quién es, así que no se envió nada. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>Revise su dirección y el reloj de este equipo; para un certificado propio, indique su archivo de CA.</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} no contiene ningún certificado que pueda leerse. No se cobró nada.</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Elija un archivo PEM.</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>El alojamiento {host} dejó de responder. No se cobró nada.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Intente de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>Se cortó la conexión con el alojamiento {host}. No se cobró nada.</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>El alojamiento {host} desvía lo que se sube a {target}; sus claves no se enviaron allí. No se cobró nada.</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>Escriba la dirección que tiene de verdad.</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>El alojamiento {host} no conoce este identificador de clave. No se cobró nada.</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>Copie otra vez el identificador de clave.</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>El servidor del alojamiento {host} muestra otra clave que la confirmada, así que no se envió nada. No se cobró nada.</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>Pregunte a quien lo administra si cambió su clave; solo entonces confirme la nueva.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>Nadie ha confirmado aún la clave del servidor {host}: muestra {fingerprint}. No se cobró nada.</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>Compárela con lo que diga quien administra el servidor; después confírmela.</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>El alojamiento {host} rechazó la contraseña o el secreto. No se cobró nada.</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>Cópielo otra vez y guárdelo.</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>El bucket del alojamiento {host} está en otra región. No se cobró nada.</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>Corrija la región.</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>El alojamiento {host} no tiene ese bucket. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>Revise el nombre del bucket o créelo.</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>El alojamiento {host} no tiene esa carpeta. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>Revise su dirección o créela.</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>El alojamiento {host} no deja a esta cuenta escribir o borrar allí. No se cobró nada.</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>Dele derecho a poner, leer y borrar objetos.</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>El alojamiento {host} dice que el reloj de este equipo está mal. No se cobró nada.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>El alojamiento {host} no tiene sitio para la muestra. No se cobró nada.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Haga sitio allí.</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>Lo que responde en la dirección de {host} no es un alojamiento de este tipo (estado {status}). No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>Revise la dirección y el tipo de alojamiento.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>El puerto {port} de este equipo, al que lleva el túnel {host}, está en uso. No se cobró nada.</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>Elija otro puerto, aquí y en el túnel.</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>El alojamiento {host} aún entrega lo que se quitó. No se cobró nada.</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>Desactive allí las versiones, el borrado provisional o la caché.</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>El alojamiento {host} tomó la muestra pero no dio una dirección útil. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>Revise con qué está configurado el alojamiento.</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>El alojamiento {host} rechazó la muestra (estado {status}). No se cobró nada.</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>No se dijo al alojamiento {host} cómo borrar: la muestra queda hasta que pase el plazo del propio alojamiento. No se cobró nada por esto.</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>Bórrela usted allí; y escriba la dirección de borrado del alojamiento, para la próxima vez.</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>El alojamiento {host} está en este equipo: {service} no puede tomar nada de él. No se cobró nada.</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>Use con este perfil un alojamiento en Internet.</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>El archivo {file} de {field} no puede leerse como texto. No se cobró nada.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>El llavero está {reason}, así que no se pudieron guardar los secretos del alojamiento {host}. El alojamiento quedó como estaba. No se cobró nada.</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>Desbloquee o instale uno (gnome-keyring, KWallet); o inicie el programa con {variables} definidas.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>El llavero está {reason}, así que no se pudieron leer los secretos del alojamiento {host}. No se cobró nada.</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>{count} de lo que se puso en el alojamiento {host} puede seguir allí y no se pudo quitar. El alojamiento y sus secretos quedaron como están. No se cobró nada.</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>Mire lo que salió de este equipo, arregle el alojamiento e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>No se pudo consultar la dirección de la muestra. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>Revise el alojamiento e intente de nuevo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>La dirección de la muestra respondió con el estado {status}. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>Revise los permisos del alojamiento: un extraño con la dirección debe poder consultarla.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>La dirección de la muestra responde con {content_type}, no con audio. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>Revise el alojamiento: quizá muestre una página web en lugar del archivo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>La dirección de la muestra lleva a {target}, donde cualquiera puede leerla por el camino. No se cobró nada.</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>Haga que el alojamiento use https en todo el camino.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>La dirección de la muestra lleva a {target}, que aquí es {address}: un servicio en Internet no puede tomar nada de ahí. No se cobró nada.</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>Dé al alojamiento una dirección a la que llegue todo Internet.</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>La dirección de la muestra entrega otros bytes que los puestos allí. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Revise el alojamiento.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>No se pudo llegar al servicio. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>Revise su conexión y la URL base.</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>La red no conoce el nombre del servicio. No se cobró nada.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>El servicio no pudo probar quién es, así que no se envió nada. No se cobró nada.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>Revise la URL base y el reloj de este equipo; una red de empresa puede necesitar su propio certificado.</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>El servicio no contestó en {seconds} s. No se cobró nada.</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>El servicio rechazó la petición: {said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>Cambie lo que nombra. No se creó nada.</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>El servicio rechazó el audio: {said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>Exporte la grabación otra vez o use otra. No se creó nada.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>El servicio pide menos llamadas. No se creó nada.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>Espere un minuto e intente de nuevo.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>El filtro de contenidos del servicio lo rechazó. No se creó nada.</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>Cambie el texto o el audio.</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>El servicio rechazó el texto: demasiados caracteres invisibles o raros.</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>Limpie el texto. No se creó nada.</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>El servicio oyó otras palabras que las de la transcripción. No se creó nada.</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>Corrija la transcripción u omita la guía de clonación.</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>El servicio no conoce esa llamada en esta URL base. No se creó nada.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>Revise la URL base del perfil.</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>El servicio no deja a esta cuenta clonar voces. No se creó nada.</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>Verifique allí la cuenta.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>El servicio ya no conoce esta voz, así que cuenta como caducada. No se dijo nada.</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>Créela de nuevo con su propia muestra y receta; ninguna otra voz ocupa su lugar.</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>El servicio dice que no conoce esta voz, que aún debería vivir. No se dijo nada.</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>Se le cree si lo repite, dentro de {hours} h o más tarde: hable entonces con la voz. Hasta entonces queda como está; ninguna otra voz ocupa su lugar.</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>Esta voz pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>Use el perfil con el que se creó.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>Lo que responde en esta URL base no es el servicio (estado {status}). No se cobró nada.</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>El servicio respondió con un fallo propio (estado {status}). No se cobró nada.</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>La demo de {voice} ya no puede traerse: su dirección duraba poco.</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>Diga un texto con la voz para oírla.</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>El servicio aún está diciendo el texto; está aceptado y cobrado.</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>Se vuelve a buscar por sí solo, lo que es gratis. No lo pida otra vez.</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>El servicio tomó el texto pero no pudo decirlo: {said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>Puede haberse cobrado. Pruebe otro modelo o un texto más corto.</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>El servicio ya no conoce esta tarea, así que su audio se perdió.</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>Puede haberse cobrado. Mire su cuenta antes de intentar de nuevo.</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>No se pudo traer el audio del servicio.</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>Puede haberse cobrado; se vuelve a traer por sí solo.</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>Lo que envió el servicio no es audio.</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>Puede haberse cobrado. Pruebe otro modelo.</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>El perfil {profile} no tiene clave de API. No se envió nada.</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>Escríbala en Cuenta.</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>El servicio rechazó la clave de API. No se creó nada.</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>Revise la clave; debe ser de esta URL base y región.</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>El servicio no conoce esta clave de API en esta URL base. No se creó nada.</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>Clave y URL base van juntas: revise que ambas sean del mismo servicio y región.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>El saldo de la cuenta no alcanza. No se creó nada.</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>Recargue la cuenta.</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>La cuenta no está verificada. No se creó nada.</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>Verifíquela con el servicio.</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>La cuenta no puede usar esta llamada. No se creó nada.</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>Pida al servicio que active la clonación de voces.</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>La conexión se cortó antes de que llegara toda la respuesta.</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Puede haberse creado y cobrado de todos modos; no se volverá a enviar por sí solo. Mire su cuenta antes de intentar de nuevo, lo que puede cobrarse otra vez.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>El servicio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>El servicio falló al responder.</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>El servicio respondió con algo distinto de un resultado.</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>El servicio respondió sin identificador de voz.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Dejó de esperar después de enviarse la petición.</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Si la respuesta aún llega mientras el programa funciona, la voz se guarda. Puede haberse creado y cobrado de todos modos; no se volverá a enviar por sí solo. Mire su cuenta antes de intentar de nuevo, lo que puede cobrarse otra vez.</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>El programa terminó antes de que llegara la respuesta.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>tiene {measured:.2f} s de sonido; se necesitan al menos {allowed:g} s.</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>Grabe más habla.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>tiene {measured:.2f} s de sonido; se aceptan {allowed:g} s como máximo.</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>Recórtela a cinco minutos o menos.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>tiene {measured:.2f} s de sonido; una guía debe durar menos de {allowed:g} s.</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>Recórtela a una frase.</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>algunos de sus valores no son números (NaN o infinito).</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>Expórtela otra vez de donde se hizo.</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>es {measured}; el servicio toma {allowed}.</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>Se convertirá.</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>tiene {measured:,} bytes; se aceptan {allowed:,} como máximo.</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>tiene {measured} canales.</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>Se mezclarán en uno.</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>nada en ella suena a voz humana.</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>Escúchela; elija una grabación de alguien que hable.</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>tiene unos {measured:g} s de habla.</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>Lo bueno es de {allowed:.0f} a 90 s: más da una voz mejor.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>tiene unos {measured} s de habla.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>tiene unos {measured} s de habla; más de {allowed:.0f} s rara vez mejoran una voz.</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>Puede usarse en su lugar el tramo más limpio.</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>quizá contenga más de una voz: hay partes tan distintas como dos personas ({measured:.2f}).</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>Escúchela y conserve las partes en las que habla una sola persona.</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>está demasiado alta a trechos ({measured}): los picos están cortados.</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>Use un tramo sin ellos.</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>sus picos llegan a {measured:.1f} dB; se desean {allowed:g} dB o menos.</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>Puede ajustarse su nivel.</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>la voz está baja, {measured:.1f} dBFS; se desean de -23 a -18.</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>la voz está alta, {measured:.1f} dBFS; se desean de -23 a -18.</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>zumba la red eléctrica, {measured} Hz a {level} dBFS.</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>Puede filtrarse.</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>hay mucho ruido junto a la voz ({level} dBFS).</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>Lo mejor es una sala más silenciosa; el ruido puede reducirse, aunque a menudo la grabación cruda se clona mejor.</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>el {measured} % está sin habla; pausas largas: {pauses}.</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>Pueden acortarse.</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>apenas hay sonido en ella.</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>Revise el micrófono y grabe otra vez.</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>está dañada: se pudieron decodificar {measured:.2f} s de {allowed:.2f} s.</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>Se usará lo que pudo decodificarse; escúchelo antes.</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>se llama .{allowed}, pero es {measured}.</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>datos dentro de ella, como nombres, lugares o imágenes: {measured}.</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>Se dejarán fuera.</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>datos dejados fuera</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>tomada solo la pista de sonido</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>mezclada en un canal</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>tomado el más alto de sus canales, porque juntos se anulan</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>convertida a WAV</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>convertida a MP3</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>Acortar las pausas</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>Usar el tramo más limpio</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>Ajustar el nivel</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>Quitar el zumbido</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>Reducir el ruido</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>La voz está creada, pero no se pudo traer su demo. Diga un texto para oírla.</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>La voz está creada, pero su primera locución falló. Diga un texto: eso también la conserva.</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>La voz está creada. No se sabe qué fue de su primera locución; puede haberse cobrado.</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>La muestra aún no pudo quitarse del alojamiento; el próximo inicio lo intenta otra vez.</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>Zona de pruebas: este equipo, solo para el servicio incorporado</translation>
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
        <translation>Compatible con S3: MinIO y otros</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>Carpeta WebDAV con dirección pública</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>Servidor web propio por SFTP</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>Cargador propio (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>Este equipo por mi propio túnel</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>Ya tengo una URL de la muestra</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>En el panel, en R2: cree un bucket y después un token de API con Object Read &amp; Write para él. Gratis para empezar.</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>Cree un bucket privado y una clave de aplicación solo para él, con derecho a borrar archivos.</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>Una clave que pueda PutObject, GetObject, DeleteObject y DeleteObjectVersion bajo el prefijo, y nada más.</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>Las claves HMAC se crean en Configuración, Interoperabilidad. Desactive el borrado provisional, o las muestras quedan 7 días.</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Ajustes de Storage: active el protocolo S3; el punto de acceso, la región y las claves están allí.</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>Cualquier almacenamiento que hable S3 con Signature V4. Una regla de ciclo de vida de un día sobre el prefijo es una buena red.</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>La carpeta tal como usted la escribe, y la misma tal como cualquiera puede leerla. El listado del directorio debe estar desactivado.</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>Cree una contraseña de aplicación en Ajustes, Seguridad. Se borran el recurso compartido, el archivo y el archivo de la papelera.</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>Una carpeta que su servidor web muestra en la dirección pública. El listado del directorio debe estar desactivado.</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>Un archivo de cargador de ShareX (en el terminal: uploader=@my.sxcu). Para que las muestras desaparezcan, diga también cómo borrar.</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>El nombre y la clave de la cuenta están en Claves de acceso. Desactive el borrado provisional para este contenedor.</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>Inicie su túnel (cloudflared, Tailscale Funnel, ngrok) hacia el puerto de abajo y pegue su dirección.</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>La dirección debe servir el mismo archivo que se clona, sin cambios. Quitarlo es cosa suya.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Identificador de la cuenta</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Clave de la cuenta</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>Archivo de CA propio (opcional)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>Cabeceras del borrado (opcional)</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>Método del borrado (opcional)</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>Dirección del borrado (opcional)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>Dirección de la carpeta</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>Clave de host del servidor</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>Archivo de clave (opcional)</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Identificador de clave de acceso</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>Minutos que vive una dirección</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>Prefijo de los nombres</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Dirección pública</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Clave de acceso secreta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>Cargador (contenido del archivo .sxcu)</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>Dirección de la muestra</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>ruido de una prueba</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>muestra de {name}</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>guía de clonación de {name}</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>muestra de un clon que no se envió</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>guía de clonación de un clon que no se envió</translation>
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
        <translation>El servidor se encuentra y prueba quién es</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>El alojamiento responde y acepta las claves</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>Subida de un kilobyte</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>Un extraño con la dirección recibe los mismos bytes</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>Un extraño sin la firma no recibe nada</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>La dirección ya no entrega nada</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>El alojamiento no lo llama audio; a la mayoría de los servicios no les importa.</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>La dirección está en este equipo: solo un servicio en él puede tomar algo de ahí.</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>La dirección está solo en esta red: un servicio en Internet no puede tomar nada de ahí.</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>Solo con su archivo puede saberse si estos son sus bytes: se comparan antes de cada llamada de pago. No se puso nada allí, así que no pudo probarse la retirada.</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>La dirección no es https: lo que viaja puede leerse por el camino.</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>Quien conozca el nombre aleatorio puede leer la muestra hasta que se quite.</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>El bucket está abierto: quien conozca el nombre aleatorio puede leerlo sin firma.</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>{voice} caduca en {left} a menos que una locución la conserve.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>{count:,} voz caduca en {within} a menos que una locución la conserve: {voice} en {left}.</numerusform>
            <numerusform>{count:,} voces caducan en {within} a menos que una locución las conserve: {voice} en {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} voz, en la zona de pruebas: gratis.</numerusform>
            <numerusform>{count} voces, en la zona de pruebas: gratis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} voz, unos {speeches} en total. Pueden cobrarse entonces {clones} de clones, donde no se cobró al clonar.</numerusform>
            <numerusform>{count} voces, unos {speeches} en total. Pueden cobrarse entonces {clones} de clones, donde no se cobró al clonar.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>unos {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>gratis</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>Conservadas {kept} de {count}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation>
            <numerusform>{count} minuto</numerusform>
            <numerusform>{count} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation>
            <numerusform>{count} hora</numerusform>
            <numerusform>{count} horas</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>La clave funciona.</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>El saldo es de {balance}.</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>La clave funciona, pero la cuenta está vacía.</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>Recargue la cuenta antes de clonar.</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>El servicio respondió, pero no ofrece una llamada gratuita para probar una clave.</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>El primer clon mostrará si la clave funciona; una clave errónea no cuesta nada.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>El servicio rechazó la clave.</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>Cópiela otra vez de su cuenta y guárdela.</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>La clave no es de esta URL base.</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>La clave funciona, pero la cuenta no está verificada.</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>La clave no puede preguntar por el saldo.</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>Pregunte al servicio qué derechos tiene la clave.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>El servicio pide menos llamadas.</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>Espere un minuto y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>No se pudo llegar al servicio.</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>Pruebe de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>El servicio tiene un fallo propio.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>Lo que responde en esta URL base no es el servicio.</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>Revise la URL base: https://api.novita.ai para Novita.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>unos {cost} por el clon.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>unos {cost} por el clon y {count} locución.</numerusform>
            <numerusform>unos {cost} por el clon y {count} locuciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>unos {cost} por el clon, una parte quizá no cobrada.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>unos {cost} por el clon y {count} locución, una parte quizá no cobrada.</numerusform>
            <numerusform>unos {cost} por el clon y {count} locuciones, una parte quizá no cobrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>La voz {voice} (zona de pruebas) caduca</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>La voz {voice} caduca</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>En este momento el servicio la borra, a menos que haya hablado. Una locución la conserva para siempre.</translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation>Perfil: {profile}</translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation>Identificador: {voice_id}</translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation>{voice} cuenta como caducada: el servicio dijo que no la conoce. De todos modos se pregunta al servicio, y él decide.</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} cuenta como caducada: pasaron sus 168 horas. De todos modos se pregunta al servicio, y él decide.</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>Lo mide un pequeño codificador de hablantes. No prueba quién habla, y quien escucha puede oírlo de otro modo.</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>La zona de pruebas busca sus voces con esta misma medida, por eso las favorece: otras medidas las encuentran tan parecidas como dos personas que suenan parecido.</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>Medido con grabaciones de {people} personas.</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>Cuánto se parecen las voces: {value:.2f} de 1.</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>Una persona, otras palabras de una misma sesión: de {low:.2f} a {high:.2f} en 90 de 100 pares; menos parecidos que estos dos: {share}.</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>Dos personas distintas: de {low:.2f} a {high:.2f} en 90 de 100 pares; más parecidos que estos dos: {share}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>sala silenciosa</translation>
    </message>
    <message>
        <source>some noise</source>
        <translation>algo de ruido</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>mucho ruido</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>Habla</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>de {least:.0f} a {enough:.0f} s</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>Nivel de la voz</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>de {low:.0f} a {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>Pico</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB o menos</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>Silencio</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>en la papelera, quedan {left}</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>reducir el ruido</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>normalizar el volumen</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>clon</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>locución</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment} en {profile}</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>Conservada</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>Primera escucha</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>como su primera locución</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>Pedido al servicio</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>Guía de clonación</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>Confirmados antes de crearla.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} carácter</numerusform>
            <numerusform>{count:,} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>quizá unos {cost}</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>Hable como hablaría a alguien al otro lado de la mesa.</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>No se oye nada de {device} desde hace 2 s. ¿Está silenciado, o se trata de otro micrófono?</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>Demasiado alto: aléjese un poco o baje la entrada.</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>Demasiado bajo: acérquese o suba la entrada.</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>Buen nivel.</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} desapareció. Lo grabado está a salvo; siga con otro o deténgase aquí.</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>El servicio no toma más de cinco minutos. La toma está conservada.</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>El disco no admite más. Lo grabado antes está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>Se perdió sonido {count} vez por el camino. Escuche la toma antes de usarla.</numerusform>
            <numerusform>Se perdió sonido {count} veces por el camino. Escuche la toma antes de usarla.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>La copia de {moment} es ahora la biblioteca.</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>Recuperado del archivo dañado, nuevo o cambiado desde entonces: {voices}, {calls}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} llamada de pago</numerusform>
            <numerusform>{count} llamadas de pago</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>El archivo dañado se conserva: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>{count} carpeta de audio no pertenece ahora a ninguna voz: apartada, no borrada.</numerusform>
            <numerusform>{count} carpetas de audio no pertenecen ahora a ninguna voz: apartadas, no borradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>Se queda en este equipo: la zona de pruebas la trae de aquí, y se quita enseguida.</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>A su alojamiento {host}, con un nombre que no dice nada. {service} la trae de allí; se quita en cuanto el servicio ha respondido, y se comprueba.</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length} en {form}, tal cual.</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length} en {form}; {changes}.</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>Sin demo: la voz se oye cuando habla por primera vez.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>«{text}» con {model}, como su primera locución, que además la conserva.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>«{text}» con {model}, como demo dentro de la llamada de clonación.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>Se pide al servicio que reduzca el ruido y normalice el volumen.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>Se pide al servicio que reduzca el ruido.</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>Se pide al servicio que normalice el volumen.</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>La acompaña un fragmento corto, con sus palabras: «{text}»</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>Hecha en la zona de pruebas: un parecido a partir de una mezcla de voces ya hechas, en este equipo. Espere el mismo tipo de voz, no la misma persona.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>Hecha en la zona de pruebas: un parecido a partir de una voz ya hecha, acercada en este equipo al tono, la garganta y el color de la muestra. Espere el mismo tipo de voz, no la misma persona.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>Hecha en la zona de pruebas: una voz sustituta en este equipo, no un clon de pago.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>Hecha en la zona de pruebas: una voz sustituta en este equipo, robótica, con el tono, el ritmo y el color de la muestra. Sus voces naturales solo hablan inglés, y solo para las voces creadas con ellas.</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>how a voice sounds</comment>
        <translation>Alegre</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>how a voice sounds</comment>
        <translation>Triste</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>how a voice sounds</comment>
        <translation>Enfadada</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>Asustada</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>Asqueada</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>Sorprendida</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>Tranquila</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>Fluida</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>Susurrante</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>Mandarín</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>Cantonés</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language that is spoken</comment>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language that is spoken</comment>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language that is spoken</comment>
        <translation>Indonesio</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language that is spoken</comment>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language that is spoken</comment>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language that is spoken</comment>
        <translation>Tailandés</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>Rumano</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>Checo</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>Finés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language that is spoken</comment>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language that is spoken</comment>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language that is spoken</comment>
        <translation>Danés</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>Malayo</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language that is spoken</comment>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language that is spoken</comment>
        <translation>Eslovaco</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language that is spoken</comment>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language that is spoken</comment>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language that is spoken</comment>
        <translation>Filipino</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language that is spoken</comment>
        <translation>Húngaro</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language that is spoken</comment>
        <translation>Noruego</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>Catalán</translation>
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
        <translation>Afrikáans</translation>
    </message>
    <message numerus="yes">
        <source>{pitch:+d} semitones</source>
        <extracomment>English for 1: {pitch:+d} semitone</extracomment>
        <translation>
            <numerusform>{pitch:+d} semitono</numerusform>
            <numerusform>{pitch:+d} semitonos</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:g}</source>
        <translation>volumen {volume:g}</translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation>Revisar la muestra</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>Prepararla</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>Ponerla en el alojamiento</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>Ensayar su dirección</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>Clonar la voz</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>Traer la demo</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>Guardar en la biblioteca</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>Decir el texto</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>Esperar la locución larga</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>conservada</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>caducada</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>quedan {span}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} d {hours} h</translation>
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
