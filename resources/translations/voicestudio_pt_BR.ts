<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>O código-fonte é livre sob a licença MIT. Uma cópia instalada, como um todo, está sob a GNU General Public License, versão 3 ou posterior, porque partes dela estão.</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>&amp;Procurar uma versão mais nova</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>&amp;Copiar o que o suporte pede</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>&amp;Mostrar os textos das licenças</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>Componentes &amp;e suas licenças</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>A versão %s chegou.</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>A página dela diz o que há de novo.</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>&amp;Abrir a página dela</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>Esta é a versão mais nova.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Não há nada a fazer.</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>C&amp;riar vozes aqui</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>&amp;Guardar no chaveiro deste computador</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>Só &amp;para esta sessão: não é gravada em lugar nenhum</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Salvar e testar</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>&amp;Hospedagens…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>O &amp;que saiu deste computador…</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>As vo&amp;zes são criadas com</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;URL base</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>H&amp;ospedagem das amostras</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>Chave de &amp;API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>a área de testes: neste computador, grátis</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>uma conta nova…</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>Deixe vazio para testar a guardada</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>A área de testes é o mesmo serviço, oferecido por este computador: grátis, sem conta, com uma voz substituta em vez de um clone. Escolha acima uma conta nova quando quiser vozes de verdade.</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>Crie uma chave de API na sua conta do serviço e cole-a aqui.</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>Uma chave só vale com a própria URL base. Para mudar a URL, crie uma conta nova.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Dê um nome à conta.</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>Cole a chave de API da sua conta.</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>O teste pergunta o saldo, o que é grátis.</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>As amostras de %(account)s vão para %(host)s a partir de agora.</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>Não há mais nada a fazer.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>Usar só nesta sessão</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>Consultar &amp;o saldo</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>Copiar um &amp;relatório</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>Como a sua conta no serviço o mostra</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>Uma voz &amp;foi criada; seu identificador é</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>&amp;Usar este identificador</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>&amp;Não deu em nada</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>T&amp;entar de novo</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>Ou deixe aqui: fica na lista, e nada é enviado de novo por si só.</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>Clone</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Locução</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s, enviado em %s para %s</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>Tentar de novo, &amp;pode cobrar outra vez: cerca de %s</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>Saldo antes: %s.</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>Saldo agora: %s.</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>A diferença é de %s.</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>Sem diferença.</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>O que cada demo diz. Deixe vazio para vozes sem demo.</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>Todas estas vozes &amp;são minhas, ou cada titular concordou.</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>C&amp;riar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>Vozes a criar</translation>
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
        <translation>T&amp;exto da prévia</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s voz</numerusform>
            <numerusform>%s vozes</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>sendo verificado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>o mesmo arquivo de cima</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>sendo criada</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>Os mesmos arquivos, soltos de novo, continuam com o que espera.</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>Nada disso pode ser criado.</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>Frase secreta (opcional)</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>&amp;Frase secreta (opcional)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>&amp;A mesma outra vez</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s voz</numerusform>
            <numerusform>%s vozes</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>Exportar %s</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>Um arquivo com identificadores, receitas, notas, etiquetas e o som: amostras, demos e o que foi falado. Quem o tem, tem as amostras das vozes: uma frase secreta o lacra.</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>Importar vozes</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s: o que já está aqui é completado e nunca sobrescrito.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>As duas frases secretas são diferentes.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Pacotes do Voice Studio (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Mostrar na pasta</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>Saturado: pressione para limpar</translation>
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
        <translation>Cor: %s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>red</source>
        <translation>vermelho</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>laranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarelo</translation>
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
        <translation>roxo</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>cinza</translation>
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
        <translation>F4 alterna entre demo e amostra</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>De que a voz foi criada; F4 alterna</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>a demo</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>&amp;Buscar a demo de novo</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>a amostra</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>Disto a voz foi criada.</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>Disto a voz foi criada, no mesmo volume da demo.</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>Não foi feita uma demo. Falar um texto com a voz faz uma.</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>Rascunho recuperado.</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>É a voz que você tinha começado. Só os direitos precisam ser confirmados de novo.</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>&amp;Descartar</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>Um minuto de fala clara basta</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>Grave aqui, solte uma gravação em qualquer lugar desta janela ou escolha uma.</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>De 10 s a 5 min de uma só voz; o melhor são 60 a 90 s. Áudio ou vídeo, convertido onde for preciso.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Escolher um arquivo…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>G&amp;ravar…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>Experimentar a amostra &amp;incluída</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>O que foi medido</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Observações</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>Cumpre todas as regras do serviço como está.</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>Cumpre todas as regras do serviço. Ainda poderia ser melhor:</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>como o sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>escuro</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>Contagem regressiva 3-2-1 antes &amp;de uma tomada</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>&amp;Lembrar 48 e 12 horas antes de uma voz desaparecer</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>Ver &amp;uma vez por dia se há uma versão mais nova</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>Consulta a lista de versões na internet e não envia nada seu.</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>Mostrar a pas&amp;ta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;parência</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Microfone</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>Alto-&amp;falante</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>Suas vozes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>o do sistema</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>escolha do sistema</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s (não está aqui agora)</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>A janela o falará a partir do próximo início.</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>O que você começou em “Voz nova” é mantido.</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>&amp;Mudar agora</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>&amp;Salvar e testar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>&amp;Hospedagem</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Tip&amp;o</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hospedagens</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>uma hospedagem nova…</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>Dê um nome à hospedagem.</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>Falta %s.</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>O teste envia um kilobyte de ruído e o remove de novo.</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>A hospedagem não pode ser usada assim.</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>Veja a etapa que falhou.</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>A hospedagem funciona.</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>Escolha-a em Conta.</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>As amostras de %s vão para lá.</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>As amostras de %s ainda não vão para lá.</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>&amp;Usar para esta conta</translation>
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
        <translation>&amp;Identificador</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>Copiar como %s</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>Um programa que fala com esta voz; ele lê a chave de NOVITA_API_KEY.</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>Copiar o identi&amp;ficador</translation>
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
        <translation>&amp;Buscar no servidor</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>É &amp;a mesma: usar</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>O servidor mostra %s. Compare com o que diz quem administra o servidor.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>Há um pedido pago em andamento</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>O serviço está trabalhando para você. Se fechar agora, a resposta pode se perder. Fechar mesmo assim?</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>Ainda não saiu nada deste computador.</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>O que saiu deste computador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hospedagem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Por quanto tempo</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>Saiu?</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>ainda lá</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>segundo a hospedagem</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>saiu: %s às %s</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>talvez ainda lá: %s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>talvez ainda lá</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>Nível de entrada</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>baixo demais</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>bom nível</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>alto demais</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sem som</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>F&amp;alar</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>Mantida para sempre: uma locução a usou.</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s. Depois o serviço a apaga, a menos que uma locução a use.</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>Expirada: o serviço diz que não conhece mais esta voz.</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>Expirada: nenhuma locução a usou em 168 horas.</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>&amp;Manter de vez</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>&amp;Manter de vez, cerca de %s</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>Cri&amp;ar de novo</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>Cri&amp;ar de novo, cerca de %s</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>Medir o &amp;quanto se aproxima</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>Medindo… %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>uma pessoa, duas gravações</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>duas pessoas diferentes</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>&amp;Restaurar a cópia</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Área de testes</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>O serviço está trabalhando para você.</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>Mude quando isso terminar.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>Abrir a &amp;conta</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Criar outra</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>&amp;Criar outra, cerca de %s</translation>
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
        <translation>Voltar ao &amp;formulário</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>Criando %s</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>O pedido está com o serviço. Cancelar encerra a espera; não pode trazê-lo de volta.</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>A voz está salva. A primeira locução está com o serviço, e está paga.</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>A voz está salva. Cancelar só pula a demo.</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>Ainda não foi enviado nada ao serviço.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
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
        <translation>&amp;Emoção</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>Conforme o texto</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> semitons</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>Ve&amp;locidade</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>T&amp;om</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>Vol&amp;ume</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>A&amp;rquivo</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>Tal &amp;qual</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>Velocidade, tom, volume e emoção como a própria voz os tem.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar os detalhes</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>Microfone</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Atuali&amp;zar a lista</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>Procurar microfones conectados nesse meio-tempo.</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>&amp;Microfone</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s (escolha do sistema)</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>Não há nenhum microfone. Conecte um e procure de novo.</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s não está aqui agora; %s é usado no lugar.</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>a frase</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>Voz nova</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>Verificar e cortar</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>Direitos e ajustes</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Pró&amp;ximo</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>Leitor (amostra incluída)</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>Sua gravação</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>Sua gravação está em pausa.</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>Nada dela se perde.</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>Voltar à &amp;gravação</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>Verificando… %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Abrindo a biblioteca…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>A biblioteca não está aberta.</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>O guia de clonagem está sendo cortado…</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>A amostra está sendo verificada…</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>Escolha uma amostra.</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>Esta amostra não pode ser usada como está.</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>Jogo, narrador</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar na &amp;pasta</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>Tirar da &amp;lixeira</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Etiq&amp;uetas</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>Removida aqui. O serviço guarda a voz: ele não sabe apagar.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>%s voz removida aqui. O serviço a guarda: ele não sabe apagar.</numerusform>
            <numerusform>%s vozes removidas aqui. O serviço as guarda: ele não sabe apagar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>%s voz tirada da lixeira.</numerusform>
            <numerusform>%s vozes tiradas da lixeira.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>A lixeira é esvaziada depois de 30 dias.</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>Uma voz tem agora a etiqueta %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s voz tem agora a etiqueta %(tag)s.</numerusform>
            <numerusform>%(count)s vozes têm agora a etiqueta %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>Uma voz perdeu a etiqueta %(tag)s.</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s voz perdeu a etiqueta %(tag)s.</numerusform>
            <numerusform>%(count)s vozes perderam a etiqueta %(tag)s.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>Tentar &amp;de novo</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>Guia de clonagem</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>Uma frase cujas palavras são conhecidas ajuda o serviço a acertar a voz.</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>Guia de c&amp;lonagem</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>Ler um rote&amp;iro, frase por frase</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>&amp;Ler tudo de uma vez</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>&amp;Falar livremente</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>Como foi criada</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>O consentimento de quem fala está guardado com a voz: %s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>Substituir o consentimento…</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>Se a voz é de outra pessoa, guarde aquilo com que ela concordou: uma gravação ou um documento.</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>Adicionar o consentimento de quem fala…</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>Pago por ela até agora: %s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>Consentimento de quem fala</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>Fale livremente, no idioma que a voz vai falar: uma história, uma carta, o seu dia.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>&amp;Contagem regressiva antes de gravar</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>Abrindo o microfone…</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>Gravação em %d…</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>Gravando de %s.</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravando</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>Em pausa: o microfone está fechado.</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>A tomada está guardada.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi gravado.</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>A tomada foi jogada fora.</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>&amp;Procurar de novo</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>Guardada. Ouça, leia de novo ou passe para a próxima.</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>Ninguém fala na tomada da frase %d.</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>Leia de novo.</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>&amp;Usar a %d frase</numerusform>
            <numerusform>&amp;Usar as %d frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>&amp;Usar a frase</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>Concluir &amp;e guardar</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Concluir e guardar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ausar</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>&amp;Jogar fora</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>%(voice)s desaparece em %(time)s se não for usada</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>%s voz desaparece se não for usada</numerusform>
            <numerusform>%s vozes desaparecem se não forem usadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>e mais %s</numerusform>
            <numerusform>e mais %s</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>Mantenha-as com uma locução curta cada.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>O serviço precisa buscar sua amostra em um endereço web. Escolha onde colocá-la.</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>&amp;Configurar uma hospedagem</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>A área de testes neste computador</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Criada por</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Amostra</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primeira escuta</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Além disso</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>Guia de clonagem</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>Você confirmou que pode clonar esta voz.</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>&amp;Clonar na área de testes</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>C&amp;lonar, cerca de %s</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>Ouv&amp;ir o anterior</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>A mesma parte como estava no arquivo que você escolheu.</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>&amp;Usar só a seleção</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>Parar a amostra</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>Tocar a amostra</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>&amp;Escolher outra…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>o guia de clonagem</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d canal</numerusform>
            <numerusform>%d canais</numerusform>
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
        <translation>Trabalhando… %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>%d s usados</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>zumbido removido</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>ruído reduzido</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>nível %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>Mudanças: %s. Seu arquivo fica como está.</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>Forma de onda da amostra</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>Ainda sem som</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>Cursor em %s.</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>Saturado em %s</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>Pausa de %s segundos</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>Selecionado de %(start)s a %(end)s, %(seconds)s segundos.</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>No máximo %s podem ser usados.</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>%(length)s selecionados, no máximo %(limit)s</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>%s selecionados</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>saturado</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>pausa longa</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>sem fala</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>Arraste para mover o início. Tecla: [ ou I, no cursor</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>Arraste para mover o fim. Tecla: ] ou O, no cursor</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>Clique para tocar a partir dali, arraste para selecionar, clique duas vezes para ver a seleção de perto.
Esquerda, Direita: mover o cursor (Shift: fino). Ctrl+Esquerda, Ctrl+Direita: até a próxima marca.
[ e ]: seleção a partir do cursor e até o cursor. Ctrl+A: tudo. Enter ou P: tocar.
+, -, 0 ou Ctrl e a roda: mais perto, mais longe, tudo.</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>Área de testes</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>Uma voz substituta neste computador, não um clone pago.</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>Como a voz se chama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>Texto da prévia</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>O que a demo diz. Deixe vazio para uma voz sem demo.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>Como prévia dentro da c&amp;hamada de clonagem</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>Como &amp;sua primeira locução, que também a mantém</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>&amp;A voz é minha, ou tenho permissão do titular para cloná-la.</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>&amp;Reduzir o ruído</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>Normali&amp;zar o volume</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>Texto da &amp;prévia</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>Primeira escuta</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>O serviço pode</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>Vale experimentar com esta amostra: %s. Uma gravação melhor é melhor.</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>Nenhum dos dois ajudaria esta amostra.</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>Dê um nome à voz.</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>Encurte o texto da prévia.</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>Confirme que você tem direito a esta voz.</translation>
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
        <translation>Geral</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hospedagens</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>Dar a t&amp;odas</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>Tir&amp;ar de todas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>Tirar da &amp;lixeira</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>&amp;Etiqueta</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>Tudo o que a lista mostraria.</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>%s voz escolhida</numerusform>
            <numerusform>%s vozes escolhidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>E&amp;scolher %s resultado</numerusform>
            <numerusform>E&amp;scolher os %s resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>&amp;Voz nova</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>Usar sua própria conta…</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>Nova versão %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>mostrado agora</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>%s voz na lixeira. Ela é esvaziada depois de 30 dias.</numerusform>
            <numerusform>%s vozes na lixeira. Ela é esvaziada depois de 30 dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
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
        <translation>Área de testes: tudo acontece neste computador, grátis.</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s: restam %(amount)s</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation>Parar %s</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Tocar</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>Tocar %s</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>Escolher uma gravação, ou várias</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>Salvar a tomada</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>Ver a vo&amp;z</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>C&amp;ancelar</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>Falar com a voz %s</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>Escolha uma voz na lista ao lado.</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>Esta voz expirou. A página dela a cria de novo.</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>Escreva o que ela deve dizer.</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>&amp;Falar</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>&amp;Falar, cerca de %s</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>Esta voz já falou exatamente isto.</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>Está abaixo; tocar e salvar não custa nada.</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>Dizer de &amp;novo</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>Dizer de &amp;novo, cerca de %s</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>O serviço fala um texto longo. %s até agora; continua mesmo que você vá para outro lugar.</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>Falando… %s até agora.</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>&amp;Dizer mesmo assim</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>Você não espera mais.</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>O que foi pedido ao serviço pode ser cobrado. Se a resposta chegar, a locução é guardada.</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>Salvar a locução</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>Salvo como %s.</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>Falado até agora</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>Mo&amp;strar anteriores</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>a locução “%s”</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>Salvar a locução “%s”</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>Usar o texto “%s”</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>Resultado desconhecido: resolva-o na lista ao lado.</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>O áudio dela não está mais na biblioteca.</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>Em andamento.</translation>
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
        <translation>O que a voz deve dizer. Uma nova linha é um novo parágrafo.</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>Inserir &amp;pausa de</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>Duração da pausa</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s de %(most)s caracteres</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s de %(most)s caracteres; texto longo, falado como tarefa</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>Progresso desta etapa</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0,0 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s s</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por vir</translation>
    </message>
    <message>
        <source>done</source>
        <translation>pronta</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>Passo %(step)d de %(steps)d: %(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>Tomadas anteriores</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>A tomada foi excluída.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · salva de uma gravação interrompida</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>a tomada de %s, de %s</translation>
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
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>Salvar %s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>Excluir %s</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>%(seconds)s de %(least)s segundos necessários; recomendados de %(first)s a %(last)s</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>Idioma do roteiro</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>V&amp;oltar</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Pró&amp;xima</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Próxima frase</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>&amp;Roteiro</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · lida</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>Frase %d de %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>A última frase.</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>Depois: %s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantida</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirada</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>pronta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>Rolar a forma de onda</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>Vozes</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>Área de testes · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>resultado desconhecido</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>A voz está salva.</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>&amp;Manter mesmo assim</translation>
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
        <translation>Buscar vozes por nome, etiqueta, notas, identificador ou texto falado</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>Quais vozes</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>Com prazo</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantidas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiradas</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>Urgência</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Recentes</translation>
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
        <translation>%s segundos de som</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>Boas-vindas ao Voice Studio</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>Grave um minuto de fala e receba uma voz que diz qualquer texto que você escrever, com um id que pode usar em qualquer lugar.</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>&amp;Experimentar agora</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>&amp;Tenho uma chave</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>Experimentar é grátis e não exige conta: uma área de testes neste computador responde com uma voz substituta, e nada sai dele.</translation>
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
        <translation>Você a marcou como perdida.</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>Pode ter sido cobrado.</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>Você tentou de novo.</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>Pode ter sido cobrado duas vezes.</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>Está sendo preparado.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nada foi enviado.</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>Está com o serviço.</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>Espere a resposta.</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>O serviço respondeu.</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>É concluído na próxima partida, sem outra chamada.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está feito.</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>Não é preciso fazer nada.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Foi parado.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Nada foi criado.</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>veja a resposta</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>alguns</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>não guardado</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>em espera</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>recusada</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>criada</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>falhou, não cobrada</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>desconhecido, pode ter sido cobrada</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>pulada, já existe</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>{count} criada</numerusform>
            <numerusform>{count} criadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>{count} pulada</numerusform>
            <numerusform>{count} puladas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>{count} recusada</numerusform>
            <numerusform>{count} recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>{count} com falha</numerusform>
            <numerusform>{count} com falha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>{count} desconhecida</numerusform>
            <numerusform>{count} desconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} em espera</numerusform>
            <numerusform>{count} em espera</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>Cerca de {total} em {profile} (vozes a criar: {voices}, {clones}), na clonagem ou na primeira locução: o serviço não diz quando.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Cerca de {total} em {profile} (vozes a criar: {voices}, {clones}; {speech} por {count:,} caractere), na clonagem ou na primeira locução: o serviço não diz quando.</numerusform>
            <numerusform>Cerca de {total} em {profile} (vozes a criar: {voices}, {clones}; {speech} por {count:,} caracteres), na clonagem ou na primeira locução: o serviço não diz quando.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}.</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>Esta rodada custou cerca de {cost}.</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>Mais {cost} podem ter sido cobrados.</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices} com {files} em {file} ({bytes} bytes).</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} voz</numerusform>
            <numerusform>{count} vozes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} arquivo de áudio</numerusform>
            <numerusform>{count} arquivos de áudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>Falta {count} arquivo de áudio na biblioteca, e portanto no pacote.</numerusform>
            <numerusform>Faltam {count} arquivos de áudio na biblioteca, e portanto no pacote.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>{count} voz adicionada: {names}.</numerusform>
            <numerusform>{count} vozes adicionadas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>{count} voz completada: {names}.</numerusform>
            <numerusform>{count} vozes completadas: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} voz já está aqui, com tudo o que o pacote tem.</numerusform>
            <numerusform>{count} vozes já estão aqui, com tudo o que o pacote tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>O pacote não contém nenhuma voz.</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names} e mais {count}</numerusform>
            <numerusform>{names} e mais {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>A chamada de clonagem o fala: uma só chamada, mas a voz ainda precisa ser mantida em 168 horas.</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>Uma locução depois da clonagem o fala: mais ou menos o mesmo preço, e a voz fica mantida na hora.</translation>
    </message>
    <message>
        <source>${amount:.2f}</source>
        <translation>US$ {amount:.2f}</translation>
    </message>
    <message>
        <source>${amount:.4f}</source>
        <translation>US$ {amount:.4f}</translation>
    </message>
    <message>
        <source>less than ${amount:.4f}</source>
        <translation>menos de US$ {amount:.4f}</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>Área de testes: grátis, e a amostra fica neste computador.</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>Cerca de {total} em {profile} ({clone} pela voz), na clonagem ou na primeira locução: o serviço não diz quando.</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>Cerca de {total} em {profile} ({clone} pela voz, {speech} por {count:,} caractere), na clonagem ou na primeira locução: o serviço não diz quando.</numerusform>
            <numerusform>Cerca de {total} em {profile} ({clone} pela voz, {speech} por {count:,} caracteres), na clonagem ou na primeira locução: o serviço não diz quando.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>Cerca de {cost} em {profile} por {count:,} caractere.</numerusform>
            <numerusform>Cerca de {cost} em {profile} por {count:,} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>Os {cost} do próprio clone podem ser cobrados então, se não foram cobrados na clonagem.</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>Seu saldo de {balance} pode não bastar.</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>Seu saldo: {balance}.</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>Estes números são de {source}, de {date}; este serviço pode ter outros.</translation>
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
        <translation>indisponível</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>status {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Não há nenhum arquivo {file}.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Confira o caminho.</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} é uma pasta.</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>Escolha um arquivo dentro dela.</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} não pode ser lido: não há permissão.</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>Mude as permissões ou escolha uma cópia.</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} está vazio.</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>Escolha outro arquivo; gravadores deixam um vazio quando travam.</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} não contém som que possa ser decodificado.</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>Escolha uma gravação: mp3, m4a, wav, flac, ogg ou um vídeo. Se toca em outro lugar, exporte de lá.</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} não tem trilha de som.</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>Escolha um arquivo com fala.</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>{file} não pode ser clonado: {finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>O áudio do guia {file} não pode ser usado: {finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>{file} saiu com outra duração depois da preparação.</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>Exporte como WAV e tente de novo.</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>{file} mudou desde que foi verificado.</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>Escolha-o de novo e veja como está agora.</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>Depois da conversão, a amostra tem {bytes} bytes; no máximo {allowed} são aceitos.</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>Use uma parte mais curta.</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} foi gravado com outras configurações que as frases anteriores.</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>Leia essa frase de novo.</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} tem menos de {seconds} s de fala: pouco demais para reconhecer uma voz.</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>Escolha uma gravação que tenha mais.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>Este computador não tem alto-falante.</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>Conecte um; o arquivo pode ser aberto em outro lugar.</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>Não foi possível abrir o alto-falante.</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>Feche o que mais o usa e tente de novo.</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>Este computador não tem nenhum microfone ligado.</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>Conecte um e procure de novo, ou escolha uma gravação que você já tem.</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>Não há nenhum microfone chamado {device}.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>Não foi possível abrir o microfone {device}.</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>Conecte-o de novo ou escolha outro.</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>O microfone {device} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>Feche esse programa e tente de novo.</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>O sistema não deixa este programa usar o microfone.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>Permita nas configurações do sistema, em Privacidade, Microfone; depois inicie o Voice Studio de novo.</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>O microfone {device} não oferece nenhuma taxa de amostragem que possa ser gravada.</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>Falta a biblioteca PortAudio, então nada pode ser tocado nem gravado.</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>Instale-a: no Debian e no Ubuntu, sudo apt-get install libportaudio2.</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>A opção {option} tem um valor que não pode ser usado.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrija e tente de novo.</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>O texto tem {characters} caracteres; no máximo {allowed} são aceitos.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte-o.</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>O texto está vazio.</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>Digite um texto ou deixe a opção de fora.</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>Um texto de prévia precisa de um modelo.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Escolha um modelo.</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>Não há nenhum modelo {model}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>Escolha entre: {allowed}.</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>Um modelo só é usado com um texto de prévia.</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>Digite um texto ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>Uma precisão de {accuracy} não está entre {least} e {most}.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>Corrija.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} não pode ser lido.</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>Escolha a própria gravação ou o próprio documento; nada foi alterado.</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} tem mais de 100 MB.</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>Guarde uma gravação mais curta, ou a página que importa.</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>Uma velocidade de {value} não está entre {least} e {most}.</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>Um volume de {value} não está entre {least} e {most}.</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>Um tom de {value} semitons não está entre {least} e {most}.</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} não conhece a emoção {emotion}.</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>Escolha uma de: {allowed}; ou nenhuma.</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>O serviço não conhece o idioma {language}.</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>A pausa {pause} não pode ficar aí. Uma pausa dura de {least} a {most} s e fica entre duas partes que são faladas, nunca ao lado de outra.</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>Mova-a, ou retire-a.</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>Um guia de clonagem precisa do áudio e do texto.</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>Dê os dois ou deixe os dois de fora.</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>O texto do guia não termina em pontuação, que o serviço exige.</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>Termine como foi lido, com um ponto por exemplo.</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>Só pode clonar uma voz quem tem direito a ela.</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>Confirme que a voz é sua ou que você tem permissão do titular.</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>Não há nenhum perfil {profile}.</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>Escolha um em Conta.</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>Já há um perfil {profile}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>O perfil {profile} é embutido.</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>Esta URL base não pode ser usada: {reason}.</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>Dê um endereço como https://api.example.com.</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>Não há nenhuma hospedagem {host}.</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>Escolha entre: {known}.</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>Já há uma hospedagem {host}.</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>O perfil {profile} usa a hospedagem {host}.</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>Remova primeiro esse perfil.</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Preencha.</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} tem um valor que não pode ser usado.</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} não é um campo com seu valor (FIELD=VALUE) deste tipo de hospedagem.</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>Seus campos: {known}.</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} é secreto, e outros neste computador podem ler uma linha de comando.</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>Deixe de fora e será perguntado, ou escreva {field}=@FILE, ou defina {variable}.</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>O chaveiro não tem {field} da hospedagem {host}.</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>Digite de novo em Hospedagens.</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>Este uploader precisa de {part}, que aqui não é aceito.</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>Escreva no próprio arquivo o que ele representa, ou use outro uploader.</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>O uploader não pode ser lido: veja {part}.</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>Escolha o arquivo .sxcu como o ShareX o exporta; como apagar é dito em campos próprios.</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>Não há nenhum tipo de hospedagem {host}.</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>Não há nenhuma voz {voice}.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Escolha uma da lista.</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>{count} vozes se chamam {voice}.</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>Use o identificador da voz.</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>Não há nenhuma voz {voice} na lixeira.</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>Escolha uma da lixeira.</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>Uma voz precisa de um nome, e espaços não são um.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Digite um.</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>Uma etiqueta precisa de uma palavra, e espaços não são uma.</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>Esta etiqueta tem {characters} caracteres; no máximo {allowed} são aceitos.</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>Encurte-a e escreva o resto nas notas.</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} não é uma cor.</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>Escreva uma como #3366cc, ou nenhuma.</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} não é uma duração.</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>Escreva um número inteiro e sua unidade, como 48h, 2d ou 90m.</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>Vozes a manter: {count}, por cerca de {cost}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>Confirme.</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>Uma locução anterior com {voice} pode ter sido cobrada, e já pode tê-la mantido. Nada foi cobrado agora.</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>Veja na lista; ou mantenha a voz mesmo assim, o que pode ser cobrado de novo.</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} não tem demo.</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>Fale um texto com ela ou toque a amostra.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>A biblioteca não tem mais nenhuma amostra de {voice}, então ela não pode ser criada de novo. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>Clone a partir da própria gravação.</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} não tem demo, então não há o que comparar com a amostra.</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>Fale um texto com ela e compare esse arquivo.</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>A biblioteca não tem mais a amostra de {voice}, então não há com o que comparar a demo.</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>Compare-a com outra gravação da mesma pessoa.</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>Aquilo que serve para comparar vozes falta nesta instalação ou está danificado.</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>Instale o Voice Studio de novo.</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} foi criada com outra URL base que a do perfil {profile}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>Crie de novo com um perfil da própria URL base; ou clone outra vez a partir da gravação.</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>Criar {name} de novo custa cerca de {cost}, e isso não foi aceito. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>Confirme o preço.</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} foi criada com o perfil {made_with}, com outra URL base que a de {profile}. Identificadores de voz não passam de um serviço a outro.</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>Use o perfil {made_with}; ou continue mesmo assim, se ambos são um só serviço.</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} foi criada com outra chave de API que a que {profile} tem agora. Um identificador de voz só vale na sua conta.</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>Use a chave com que foi criada; ou continue mesmo assim, se ambas são de uma só conta.</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>Este identificador já é de {voice}.</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>Veja as vozes ou digite outro identificador.</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>Você já tem {voice} ({left}), do mesmo áudio e com as mesmas configurações. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>Use essa voz; ou crie outra mesmo assim, o que é cobrado de novo.</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>Uma tentativa anterior com esta amostra ({name}) pode já ter criado uma voz. Nada foi cobrado agora.</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>Resolva primeiro, na lista; ou crie outra mesmo assim, o que pode ser cobrado de novo.</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>Uma chamada paga para {name} com o mesmo conteúdo já está em andamento. Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>Espere que termine.</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>Não há uma só tentativa {attempt}.</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>Já se sabe o que foi feito de {name}.</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>Veja a lista.</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>A biblioteca não tem mais nenhuma amostra de {name}.</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} pode já ter sido cobrado; outra tentativa pode ser cobrada de novo, cerca de {cost}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>Confirme que você sabe disso.</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} não tem uma extensão que diga o formato.</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>Termine em {allowed}.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>Já há um arquivo {file}, e nada é sobrescrito.</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>Não há nenhuma tomada {number}.</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>Veja voicestudio take list.</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>Não há nenhuma cópia {copy} da biblioteca.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>Há: {known}.</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>A biblioteca atual seria substituída por sua cópia de {copied_at}. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>Confirme que você quer isso.</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} não pode ser escrito.</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>Escolha outro lugar. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>As configurações em {file} não podem ser lidas.</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>Conserte ou renomeie esse arquivo; ele ficou como estava.</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>Este computador não tem um chaveiro onde guardar a chave com segurança ({reason}).</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>Instale um (gnome-keyring, KWallet) ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>O chaveiro está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>Desbloqueie-o ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>O chaveiro não responde há {seconds} s. Talvez esteja pedindo a senha em uma janela própria.</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>Responda e tente de novo, ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>{file} não pode ser lido como a tabela de um lote: {reason}.</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>Salve como CSV em UTF-8, separado por vírgulas ou ponto e vírgulas. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} tem colunas desconhecidas: {columns}.</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>Renomeie ou remova. Conhecidas: {known}.</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} não tem nenhuma coluna chamada file na primeira linha.</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>Nomeie ali as colunas; só file é necessária.</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} não tem linhas abaixo da primeira.</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>Escreva uma linha para cada voz.</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} tem mais de {allowed} linhas.</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>Divida em várias tabelas. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>Ela tem {cells} células, mas há {columns} colunas.</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>Ponha entre aspas uma célula que contenha o próprio separador.</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>A coluna {column} está vazia.</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>Preencha ou remova a linha.</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>A coluna {column} tem um valor que não pode ser usado.</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>Pode estar vazia, ou: {allowed}.</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} tem linhas que não podem ser usadas: {count}. Nada foi enviado nem cobrado.</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>Corrija essas linhas e comece de novo.</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} não pode ser usado junto com --batch.</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>Deixe de fora: o que se diz de uma voz está nas colunas da sua linha.</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>Vozes a criar: {count}, por cerca de {cost}. Isso não foi aceito. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>Aceite.</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>Este lote está sendo criado por outra cópia do programa. Nada mais foi enviado.</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>A lista de versões não pôde ser lida, portanto não se sabe se há uma mais nova.</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>Verifique sua conexão e olhe mais tarde. Esta versão continua funcionando.</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>A porta {port} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>Escolha outra com --port ou deixe de fora.</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>A biblioteca está danificada, e este programa não tem nenhuma cópia dela.</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>Restaure uma cópia do arquivo; nada foi mudado.</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>A biblioteca está danificada. Sua última cópia é de {copied_at}.</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>Restaure essa cópia. O que foi escrito desde então é recuperado até onde puder ser lido; o arquivo danificado é guardado.</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>Não há nenhuma cópia da biblioteca.</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>Uma é feita a cada dia; faça uma agora: voicestudio library copy.</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>A cópia {copy} também está danificada. Nada foi mudado.</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>Restaure outra.</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>A biblioteca foi escrita por uma versão mais nova ({found}) que a que este programa conhece ({known}).</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale a versão mais nova; nada foi mudado.</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>Outro programa está com a biblioteca aberta.</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Não é possível escrever na pasta de dados.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Confira as permissões.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>O disco da pasta de dados falha ao ler ou escrever.</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>Veja se está cheio, ainda conectado e bom, e tente de novo.</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>A voz está criada e paga, mas não foi possível escrever a biblioteca. Seu identificador é {voice_id}</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>Anote o identificador. A próxima partida completa a voz com a resposta; não clone de novo.</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>A locução está criada e paga, mas não foi possível escrever a biblioteca.</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>A próxima partida a completa com a resposta; não peça de novo.</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>Não é possível ler em {file} o que foi feito deste lote. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>Veja as vozes e as chamadas de resultado desconhecido; depois remova esse arquivo para recomeçar. Vozes que existem não são criadas duas vezes.</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>Isto é uma falha do Voice Studio.</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>Por favor, informe-a com as linhas abaixo.</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>Já há um arquivo {file}. Nada foi escrito.</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>Escolha outro nome ou substitua-o.</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} não é um pacote de vozes que possa ser aberto: {why}.</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>Escolha um arquivo que o Voice Studio exportou; o nome termina em .voicestudio.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} foi escrito por uma versão mais nova ({found}) que a que este programa conhece ({known}). Nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Instale a versão mais nova.</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} está danificado: {why}. Nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>Copie-o de novo de onde veio ou exporte as vozes outra vez.</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} não é como o Voice Studio escreve pacotes, e poderia causar danos: {why}. Nada dele foi incorporado.</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>Peça a quem o deu o pacote como foi exportado.</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} está lacrado com uma frase secreta.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Digite a frase secreta.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>A frase secreta não abre {file}.</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>Digite-a de novo. Sem ela ninguém pode abrir o pacote, nem este programa.</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>Um pacote aceita arquivos e listas de até {allowed} bytes cada, e um é maior.</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>Exporte menos vozes de cada vez.</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>esse arquivo não existe</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>não há permissão para lê-lo</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>é outro tipo de arquivo, ou falta o final</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>outro programa o criou</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>uma parte não pode ser lida</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>a lista de vozes não pode ser lida</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>falta um arquivo nele</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>um arquivo nele tem outro tamanho do que deveria</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>um arquivo nele foi mudado</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>o lacre está rompido</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>um nome nele leva a outro lugar</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>contém um link, uma pasta ou um dispositivo</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>contém um arquivo criptografado por si só</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>contém um arquivo comprimido, que pode se expandir a qualquer tamanho</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>ele se expandiria a mais do que contém</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>contém um nome duas vezes</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>contém arquivos que a lista não nomeia</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>Não foi possível alcançar a hospedagem {host}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>Confira sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>A rede não conhece o nome da hospedagem {host}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>Confira sua conexão e o endereço da hospedagem.</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>A hospedagem {host} não conseguiu provar quem é, então nada foi enviado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>Confira o endereço e o relógio deste computador; para um certificado próprio, indique o arquivo de CA.</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} não contém nenhum certificado que possa ser lido. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>Escolha um arquivo PEM.</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>A hospedagem {host} parou de responder. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>A conexão com a hospedagem {host} foi cortada. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>A hospedagem {host} desvia os envios para {target}; suas chaves não foram enviadas para lá. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>Digite o endereço que ela realmente tem.</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>A hospedagem {host} não conhece este identificador de chave. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>Copie de novo o identificador de chave.</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>O servidor da hospedagem {host} mostra outra chave que a confirmada, então nada foi enviado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>Pergunte a quem o administra se a chave mudou; só então confirme a nova.</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>Ninguém confirmou ainda a chave do servidor {host}: ele mostra {fingerprint}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>Compare com o que diz quem administra o servidor; depois confirme.</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>A hospedagem {host} recusou a senha ou o segredo. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>Copie de novo e guarde.</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>O bucket da hospedagem {host} está em outra região. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>Corrija a região.</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>A hospedagem {host} não tem esse bucket. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>Confira o nome do bucket ou crie-o.</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>A hospedagem {host} não tem essa pasta. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>Confira o endereço ou crie-a.</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>A hospedagem {host} não deixa esta conta escrever ou apagar lá. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>Dê a ela o direito de pôr, ler e apagar objetos.</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>A hospedagem {host} diz que o relógio deste computador está errado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Acerte o relógio.</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>A hospedagem {host} não tem espaço para a amostra. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Abra espaço lá.</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>O que responde no endereço de {host} não é uma hospedagem deste tipo (status {status}). Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>Confira o endereço e o tipo de hospedagem.</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>A porta {port} deste computador, para onde leva o túnel {host}, está em uso. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>Escolha outra porta, aqui e no túnel.</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>A hospedagem {host} ainda entrega o que foi removido. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>Desligue lá as versões, a exclusão reversível ou o cache.</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>A hospedagem {host} aceitou a amostra mas não deu um endereço utilizável. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>Confira como a hospedagem está configurada.</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>A hospedagem {host} recusou a amostra (status {status}). Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>Não foi dito à hospedagem {host} como apagar: a amostra fica até passar o prazo da própria hospedagem. Nada foi cobrado por isso.</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>Apague lá você mesmo; e digite o endereço de exclusão da hospedagem, para a próxima vez.</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>A hospedagem {host} está neste computador: {service} não pode buscar nada dela. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>Use com este perfil uma hospedagem na internet.</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>O arquivo {file} de {field} não pode ser lido como texto. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>O chaveiro está {reason}, então não foi possível guardar os segredos da hospedagem {host}. A hospedagem ficou como estava. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>Desbloqueie ou instale um (gnome-keyring, KWallet); ou inicie o programa com {variables} definidas.</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>O chaveiro está {reason}, então não foi possível ler os segredos da hospedagem {host}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>{count} do que foi posto na hospedagem {host} pode ainda estar lá e não pôde ser removido. A hospedagem e seus segredos ficaram como estão. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>Veja o que saiu deste computador, conserte a hospedagem e tente de novo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>Não foi possível consultar o endereço da amostra. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>Confira a hospedagem e tente de novo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>O endereço da amostra respondeu com o status {status}. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>Confira as permissões da hospedagem: um estranho com o endereço precisa poder consultá-lo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>O endereço da amostra responde com {content_type}, não com áudio. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>Confira a hospedagem: talvez mostre uma página web em vez do arquivo.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>O endereço da amostra leva a {target}, onde qualquer um no caminho pode ler. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>Faça a hospedagem usar https em todo o caminho.</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>O endereço da amostra leva a {target}, que aqui é {address}: um serviço na internet não pode buscar nada de lá. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>Dê à hospedagem um endereço que toda a internet alcance.</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>O endereço da amostra entrega outros bytes que os postos lá. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>Confira a hospedagem.</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>Não foi possível alcançar o serviço. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>Confira sua conexão e a URL base.</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>A rede não conhece o nome do serviço. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>O serviço não conseguiu provar quem é, então nada foi enviado. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>Confira a URL base e o relógio deste computador; uma rede de empresa pode precisar do próprio certificado.</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>O serviço não atendeu em {seconds} s. Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>O serviço recusou o pedido: {said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>Mude o que ele nomeia. Nada foi criado.</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>O serviço recusou o áudio: {said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>Exporte a gravação de novo ou use outra. Nada foi criado.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>O serviço pede menos chamadas. Nada foi criado.</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>Espere um minuto e tente de novo.</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>O filtro de conteúdo do serviço recusou. Nada foi criado.</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>Mude o texto ou o áudio.</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>O serviço recusou o texto: caracteres invisíveis ou incomuns demais.</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>Limpe o texto. Nada foi criado.</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>O serviço ouviu outras palavras que as da transcrição. Nada foi criado.</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>Corrija a transcrição ou deixe o guia de clonagem de fora.</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>O serviço não conhece essa chamada nesta URL base. Nada foi criado.</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>Confira a URL base do perfil.</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>O serviço não deixa esta conta clonar vozes. Nada foi criado.</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>Verifique a conta lá.</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>O serviço não conhece mais esta voz, então ela conta como expirada. Nada foi falado.</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>Crie de novo com a própria amostra e receita; nenhuma outra voz toma seu lugar.</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>O serviço diz que não conhece esta voz, que ainda deveria viver. Nada foi falado.</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>Acredita-se nele quando repetir, daqui a {hours} h ou mais tarde: fale então com a voz. Até lá ela fica como está; nenhuma outra voz toma seu lugar.</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>Esta voz pertence a outra conta.</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>Use o perfil com que foi criada.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>O que responde nesta URL base não é o serviço (status {status}). Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>O serviço respondeu com uma falha própria (status {status}). Nada foi cobrado.</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>A demo de {voice} não pode mais ser buscada: o endereço durava pouco.</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>Fale um texto com a voz para ouvi-la.</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>O serviço ainda está falando o texto; ele está aceito e cobrado.</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>É procurado de novo por si só, o que é grátis. Não peça de novo.</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>O serviço aceitou o texto mas não conseguiu falá-lo: {said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>Pode ter sido cobrado. Tente outro modelo ou um texto mais curto.</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>O serviço não conhece mais esta tarefa, então o áudio se perdeu.</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>Pode ter sido cobrado. Veja sua conta antes de tentar de novo.</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>Não foi possível buscar o áudio do serviço.</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>Pode ter sido cobrado; é buscado de novo por si só.</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>O que o serviço enviou não é áudio.</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>Pode ter sido cobrado. Tente outro modelo.</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>O perfil {profile} não tem chave de API. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>Digite-a em Conta.</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>O serviço recusou a chave de API. Nada foi criado.</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>Confira a chave; ela precisa ser desta URL base e região.</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>O serviço não conhece esta chave de API nesta URL base. Nada foi criado.</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>Chave e URL base andam juntas: confira se ambas são do mesmo serviço e região.</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>O saldo da conta não basta. Nada foi criado.</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>Recarregue a conta.</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>A conta não está verificada. Nada foi criado.</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>Verifique-a com o serviço.</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>A conta não pode usar esta chamada. Nada foi criado.</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>Peça ao serviço que ative a clonagem de vozes.</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>A conexão foi cortada antes de chegar toda a resposta.</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Pode ter sido criado e cobrado mesmo assim; não será enviado de novo por si só. Veja sua conta antes de tentar de novo, o que pode ser cobrado outra vez.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>O serviço não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>O serviço falhou ao responder.</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>O serviço respondeu com algo que não é um resultado.</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>O serviço respondeu sem identificador de voz.</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>Você parou de esperar depois que o pedido foi enviado.</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>Se a resposta ainda chegar enquanto o programa roda, a voz é salva. Pode ter sido criado e cobrado mesmo assim; não será enviado de novo por si só. Veja sua conta antes de tentar de novo, o que pode ser cobrado outra vez.</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>O programa terminou antes de chegar a resposta.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>ela tem {measured:.2f} s de som; são precisos pelo menos {allowed:g} s.</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>Grave mais fala.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>ela tem {measured:.2f} s de som; no máximo {allowed:g} s são aceitos.</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>Corte-a para cinco minutos ou menos.</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>ela tem {measured:.2f} s de som; um guia precisa ser mais curto que {allowed:g} s.</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>Corte-a para uma frase.</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>alguns de seus valores não são números (NaN ou infinito).</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>Exporte de novo de onde foi feita.</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>ela é {measured}; o serviço aceita {allowed}.</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>Ela será convertida.</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>ela tem {measured:,} bytes; no máximo {allowed:,} são aceitos.</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>ela tem {measured} canais.</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>Eles serão misturados em um.</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>nada nela soa como uma voz humana.</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>Ouça; escolha uma gravação de alguém falando.</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>ela tem cerca de {measured:g} s de fala.</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>O bom são {allowed:.0f} a 90 s: mais faz uma voz melhor.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>ela tem cerca de {measured} s de fala.</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>ela tem cerca de {measured} s de fala; mais de {allowed:.0f} s raramente melhoram uma voz.</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>O trecho mais limpo pode ser usado no lugar.</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>ela talvez contenha mais de uma voz: há partes tão diferentes quanto duas pessoas ({measured:.2f}).</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>Ouça e mantenha as partes em que uma só pessoa fala.</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>ela está alta demais em trechos ({measured}): os picos estão cortados.</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>Use um trecho sem eles.</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>seus picos chegam a {measured:.1f} dB; o desejado são {allowed:g} dB ou menos.</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>O nível pode ser ajustado.</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>a voz está baixa, {measured:.1f} dBFS; o desejado é -23 a -18.</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>a voz está alta, {measured:.1f} dBFS; o desejado é -23 a -18.</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>a rede elétrica zumbe nela, {measured} Hz a {level} dBFS.</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>Pode ser filtrado.</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>há muito ruído ao lado da voz ({level} dBFS).</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>O melhor é uma sala mais silenciosa; o ruído pode ser reduzido, mas muitas vezes a gravação crua clona melhor.</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>{measured} % dela é sem fala; pausas longas: {pauses}.</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>Elas podem ser encurtadas.</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>quase não há som nela.</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>Confira o microfone e grave de novo.</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>ela está danificada: {measured:.2f} s puderam ser decodificados de {allowed:.2f} s.</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>O que pôde ser decodificado será usado; ouça antes.</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>ela se chama .{allowed}, mas é {measured}.</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>dados dentro dela, como nomes, lugares ou imagens: {measured}.</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>Eles serão deixados de fora.</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>dados deixados de fora</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>só a trilha de som tomada</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>misturada em um canal</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>tomado o mais alto dos canais, porque juntos eles se anulam</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>convertida para WAV</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>convertida para MP3</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>Encurtar as pausas</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>Usar o trecho mais limpo</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>Ajustar o nível</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>Remover o zumbido</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>Reduzir o ruído</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>A voz está criada, mas não foi possível buscar a demo. Fale um texto para ouvi-la.</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>A voz está criada, mas a primeira locução falhou. Fale um texto: isso também a mantém.</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>A voz está criada. Não se sabe o que foi feito da primeira locução; ela pode ter sido cobrada.</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>A amostra ainda não pôde ser removida da hospedagem; a próxima partida tenta de novo.</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>Área de testes: este computador, só para o serviço embutido</translation>
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
        <translation>Compatível com S3: MinIO e outros</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>Pasta WebDAV com endereço público</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>Servidor web próprio por SFTP</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>Uploader próprio (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>Este computador pelo meu próprio túnel</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>Já tenho uma URL da amostra</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>No painel, em R2: crie um bucket e depois um token de API com Object Read &amp; Write para ele. Grátis para começar.</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>Crie um bucket privado e uma chave de aplicativo só para ele, com direito de apagar arquivos.</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>Uma chave que possa PutObject, GetObject, DeleteObject e DeleteObjectVersion abaixo do prefixo, e nada mais.</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>Chaves HMAC são criadas em Configurações, Interoperabilidade. Desligue a exclusão reversível, ou as amostras ficam 7 dias.</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Configurações do Storage: ative o protocolo S3; o endpoint, a região e as chaves estão lá.</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>Qualquer armazenamento que fale S3 com Signature V4. Uma regra de ciclo de vida de um dia no prefixo é uma boa rede.</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>A pasta como você a escreve, e a mesma como qualquer um pode lê-la. A listagem do diretório precisa estar desligada.</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>Crie uma senha de aplicativo em Configurações, Segurança. São apagados o compartilhamento, o arquivo e o arquivo na lixeira.</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>Uma pasta que seu servidor web mostra no endereço público. A listagem do diretório precisa estar desligada.</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>Um arquivo de uploader do ShareX (no terminal: uploader=@my.sxcu). Para que as amostras sumam, diga também como apagar.</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>O nome e a chave da conta estão em Chaves de acesso. Desligue a exclusão reversível para este contêiner.</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>Inicie seu túnel (cloudflared, Tailscale Funnel, ngrok) para a porta abaixo e cole o endereço.</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>O endereço precisa servir exatamente o arquivo a clonar, sem mudança. Removê-lo fica com você.</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome da conta</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Identificador da conta</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>Chave da conta</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Senha de aplicativo</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>Arquivo de CA próprio (opcional)</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contêiner</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>Cabeçalhos da exclusão (opcional)</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>Método da exclusão (opcional)</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>Endereço da exclusão (opcional)</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>Endereço da pasta</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>Nome do servidor</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>Chave de host do servidor</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>Arquivo de chave (opcional)</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>Identificador da chave de acesso</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>Minutos de vida de um endereço</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>Prefixo dos nomes</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Endereço público</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>Chave de acesso secreta</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>Uploader (conteúdo do arquivo .sxcu)</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>Endereço da amostra</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>ruído de um teste</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>amostra de {name}</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>guia de clonagem de {name}</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>amostra de um clone não enviado</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>guia de clonagem de um clone não enviado</translation>
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
        <translation>O servidor é encontrado e prova quem é</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>A hospedagem responde e aceita as chaves</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>Envio de um kilobyte</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>Um estranho com o endereço recebe os mesmos bytes</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>Um estranho sem a assinatura não recebe nada</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Remoção</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>O endereço não entrega mais nada</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>A hospedagem não o chama de áudio; a maioria dos serviços não se importa.</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>O endereço está neste computador: só um serviço nele pode buscar de lá.</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>O endereço está só nesta rede: um serviço na internet não pode buscar nada de lá.</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>Só com o seu arquivo se pode dizer se estes são os bytes dele: são comparados antes de cada chamada paga. Nada foi posto lá, então nenhuma remoção pôde ser testada.</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>O endereço não é https: o que viaja pode ser lido no caminho.</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>Quem souber o nome aleatório pode ler a amostra até ela ser removida.</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>O bucket está aberto: quem souber o nome aleatório pode ler sem assinatura.</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>{voice} expira em {left} a menos que uma locução a mantenha.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>{count:,} voz expira em {within} a menos que uma locução a mantenha: {voice} em {left}.</numerusform>
            <numerusform>{count:,} vozes expiram em {within} a menos que uma locução as mantenha: {voice} em {left}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} voz, na área de testes: grátis.</numerusform>
            <numerusform>{count} vozes, na área de testes: grátis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} voz, cerca de {speeches} ao todo. {clones} de clones podem ser cobrados então, onde não foram cobrados na clonagem.</numerusform>
            <numerusform>{count} vozes, cerca de {speeches} ao todo. {clones} de clones podem ser cobrados então, onde não foram cobrados na clonagem.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>cerca de {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>grátis</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>Mantidas {kept} de {count}.</translation>
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
        <translation>A chave funciona.</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>O saldo é de {balance}.</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>A chave funciona, mas a conta está vazia.</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>Recarregue a conta antes de clonar.</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>O serviço respondeu, mas não oferece uma chamada grátis para testar uma chave.</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>O primeiro clone vai mostrar se a chave funciona; uma chave errada não custa nada.</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>O serviço recusou a chave.</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>Copie de novo da sua conta e guarde.</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>A chave não é desta URL base.</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>A chave funciona, mas a conta não está verificada.</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>A chave não pode perguntar o saldo.</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>Pergunte ao serviço que direitos a chave tem.</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>O serviço pede menos chamadas.</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>Espere um minuto e teste de novo.</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>Não foi possível alcançar o serviço.</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>Teste de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>O serviço tem uma falha própria.</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>O que responde nesta URL base não é o serviço.</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>Confira a URL base: https://api.novita.ai para a Novita.</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>cerca de {cost} pelo clone.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>cerca de {cost} pelo clone e {count} locução.</numerusform>
            <numerusform>cerca de {cost} pelo clone e {count} locuções.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>cerca de {cost} pelo clone, uma parte talvez não cobrada.</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>cerca de {cost} pelo clone e {count} locução, uma parte talvez não cobrada.</numerusform>
            <numerusform>cerca de {cost} pelo clone e {count} locuções, uma parte talvez não cobrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>A voz {voice} (área de testes) expira</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>A voz {voice} expira</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>Neste momento o serviço a apaga, a menos que tenha falado. Uma locução a mantém para sempre.</translation>
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
        <translation>{voice} conta como expirada: o serviço disse que não a conhece. O serviço é consultado mesmo assim e decide.</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} conta como expirada: as 168 horas passaram. O serviço é consultado mesmo assim e decide.</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>Um pequeno codificador de falantes mede isso. Ele não prova quem fala, e quem ouve pode achar outra coisa.</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>A área de testes procura suas vozes por esta mesma medida, por isso ela as favorece: outras medidas as acham tão parecidas quanto duas pessoas que soam parecido.</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>Medido com gravações de {people} pessoas.</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>O quanto as vozes se parecem: {value:.2f} de 1.</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>Uma pessoa, outras palavras da mesma sessão: {low:.2f} a {high:.2f} em 90 de 100 pares; menos parecidos que estes dois: {share}.</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>Duas pessoas diferentes: {low:.2f} a {high:.2f} em 90 de 100 pares; mais parecidos que estes dois: {share}.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>algum ruído</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>muito ruído</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>Fala</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>{least:.0f} a {enough:.0f} s</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>Nível da voz</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>{low:.0f} a {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>Pico</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB ou menos</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>Ruído</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>Silêncio</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>não se pode dizer</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>na lixeira, restam {left}</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>reduzir o ruído</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>normalizar o volume</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>clone</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>locução</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment} em {profile}</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>Criada</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>Mantida</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>Primeira escuta</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>como sua primeira locução</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>Pedido ao serviço</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>Guia de clonagem</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>Direitos</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>Confirmados antes de criá-la.</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} caractere</numerusform>
            <numerusform>{count:,} caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>talvez cerca de {cost}</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>Fale como falaria com alguém do outro lado da mesa.</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>Nada se ouve de {device} há 2 s. Está mudo, ou é outro microfone?</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>Alto demais: afaste-se um pouco ou abaixe a entrada.</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>Baixo demais: chegue mais perto ou aumente a entrada.</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>Um bom nível.</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} sumiu. O que foi gravado está a salvo; continue com outro ou pare aqui.</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>O serviço aceita no máximo cinco minutos. A tomada está guardada.</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>O disco não aceita mais. O que foi gravado antes está a salvo.</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>Perdeu-se som {count} vez no caminho. Ouça a tomada antes de usá-la.</numerusform>
            <numerusform>Perdeu-se som {count} vezes no caminho. Ouça a tomada antes de usá-la.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>A cópia de {moment} é agora a biblioteca.</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>Recuperado do arquivo danificado, novo ou mudado desde então: {voices}, {calls}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} chamada paga</numerusform>
            <numerusform>{count} chamadas pagas</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>O arquivo danificado está guardado: {file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>{count} pasta de áudio não pertence agora a nenhuma voz: posta de lado, não apagada.</numerusform>
            <numerusform>{count} pastas de áudio não pertencem agora a nenhuma voz: postas de lado, não apagadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>Fica neste computador: a área de testes a busca daqui, e ela é removida em seguida.</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>Para a sua hospedagem {host}, com um nome que não diz nada. {service} a busca de lá; ela é removida assim que o serviço responde, e isso é comprovado.</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length} em {form}, como está.</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length} em {form}; {changes}.</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>Sem demo: a voz é ouvida quando fala pela primeira vez.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>“{text}” com {model}, como sua primeira locução, que também a mantém.</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>“{text}” com {model}, como prévia dentro da chamada de clonagem.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>Pede-se ao serviço que reduza o ruído e normalize o volume.</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>Pede-se ao serviço que reduza o ruído.</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>Pede-se ao serviço que normalize o volume.</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>Um trecho curto vai junto, com suas palavras: “{text}”</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>Feita na área de testes: uma semelhança a partir de uma mistura de vozes prontas, neste computador. Espere o mesmo tipo de voz, não a mesma pessoa.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>Feita na área de testes: uma semelhança a partir de uma voz pronta, aproximada neste computador do tom, da garganta e da cor da amostra. Espere o mesmo tipo de voz, não a mesma pessoa.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>Feita na área de testes: uma voz substituta neste computador, não um clone pago.</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>Feita na área de testes: uma voz substituta neste computador, robótica, com o tom, o ritmo e a cor da amostra. Suas vozes naturais só falam inglês, e só para vozes que foram feitas com elas.</translation>
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
        <translation>Zangada</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>Com medo</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>Enojada</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>Surpresa</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>Calma</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>Fluente</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>Sussurrada</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>Neutra</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>Mandarim</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>Cantonês</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>Português</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>Holandês</translation>
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
        <translation>Indonésio</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>Japonês</translation>
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
        <translation>Tailandês</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>Romeno</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>Grego</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>Tcheco</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>Finlandês</translation>
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
        <translation>Dinamarquês</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>Hebraico</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>Malaio</translation>
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
        <translation>Norueguês</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>Esloveno</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>Catalão</translation>
    </message>
    <message>
        <source>Norwegian (Nynorsk)</source>
        <comment>a language that is spoken</comment>
        <translation>Nynorsk</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language that is spoken</comment>
        <translation>Tâmil</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>a language that is spoken</comment>
        <translation>Africâner</translation>
    </message>
    <message numerus="yes">
        <source>{pitch:+d} semitones</source>
        <extracomment>English for 1: {pitch:+d} semitone</extracomment>
        <translation>
            <numerusform>{pitch:+d} semitom</numerusform>
            <numerusform>{pitch:+d} semitons</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:g}</source>
        <translation>volume {volume:g}</translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation>Verificar a amostra</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>Prepará-la</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>Pô-la na hospedagem</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>Ensaiar o endereço</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>Clonar a voz</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>Buscar a demo</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>Salvar na biblioteca</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>Falar</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>Esperar a locução longa</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>mantida</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>expirada</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>restam {span}</translation>
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
