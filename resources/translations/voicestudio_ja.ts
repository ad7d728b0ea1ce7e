<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>ソースは MIT ライセンスで自由に使えます。インストールされた製品全体は、一部がそうであるため、GNU General Public License バージョン 3 以降に従います。</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>新しいバージョンを探す(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>サポートが尋ねる情報をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>ライセンス文を表示(&amp;W)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>使われているものとそのライセンス(&amp;W)</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>バージョン %s が出ています。</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>新しい点はそのページにあります。</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>そのページを開く(&amp;O)</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>これが最新のバージョンです。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>何もする必要はありません。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>ここで声を作る(&amp;M)</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>このコンピューターのキーリングに保管する(&amp;K)</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>このセッションだけ：どこにも書き込みません(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>保存してテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>ホスト(&amp;H)…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>このコンピューターから出たもの(&amp;L)…</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>声の作成先(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>サンプルのホスト(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>API キー(&amp;P)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>サンドボックス：このコンピューター上、無料</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>新しいアカウント…</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>空のままにすると保管済みのキーをテストします</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>サンドボックスは同じサービスをこのコンピューターで提供するものです。無料、アカウント不要で、クローンの代わりに代役の声が出ます。本物の声が必要になったら、上で新しいアカウントを選んでください。</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>サービスのアカウントで API キーを作成し、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>キーはそのベース URL でのみ有効です。URL を変えるには、新しいアカウントを作ってください。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>アカウントに名前を付けてください。</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>アカウントの API キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>テストでは残高を問い合わせます。無料です。</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>%(account)s のサンプルは、これから %(host)s に置かれます。</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>ほかにすることはありません。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>このセッションだけで使う</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>残高を見る(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>サービスのアカウントに表示されているとおりに</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>声ができていた場合の ID(&amp;I)</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>この ID を使う(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>何もできていなかった(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>もう一度試す(&amp;T)</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>このままにしておくこともできます。一覧に残り、自動で再送されることはありません。</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>クローン</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s、%s に %s へ送信</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>もう一度試す（再び課金されることがあります：約 %s）(&amp;T)</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>以前の残高：%s。</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>現在の残高：%s。</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>差額は %s です。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>差額はありません。</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>各デモで話す内容。デモが不要なら空のままにしてください。</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>これらの声はすべて私のものか、各所有者の同意を得ています。(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>作成する(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>作成する声</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>プレビューの文章(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s 個の声</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>上と同じファイル</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>同じファイルをもう一度ドロップすると、残りから続けます。</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>作成できるものがありません。</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>パスフレーズ（任意）</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度同じもの</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>パスフレーズ（任意）(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>もう一度同じもの(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s 個の声</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>%s を書き出す</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>ID、レシピ、メモ、タグ、音声（サンプル、デモ、読み上げたもの）を含む一つのファイルです。これを持つ人は声のサンプルも持つことになります。パスフレーズで封印できます。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>声を読み込む</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s：すでにあるものは補完され、上書きされることはありません。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>読み込む(&amp;I)</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>二つのパスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Voice Studio バンドル (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>音割れあり：押すと消去</translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation>音割れなし</translation>
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
        <translation>色：%s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>DemoAndSample</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>F4 flips between demo and sample</source>
        <translation>F4 でデモとサンプルを切り替えます</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>声の元になったもの。F4 で切り替えます</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>デモをもう一度取得(&amp;F)</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>声の元になったものです。</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>声の元になったものです。デモと同じ音量です。</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>デモは作られていません。この声で文章を読み上げると作られます。</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>下書きを復元しました。</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>作りかけの声です。権利の確認だけをもう一度お願いします。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>破棄(&amp;D)</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>はっきりした話し声が 1 分あれば十分です</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>ここで録音するか、録音をこのウィンドウにドロップするか、選んでください。</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>一人の声で 10 秒から 5 分、最適は 60 ～ 90 秒。音声でも動画でもよく、必要なら変換します。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選ぶ(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>録音(&amp;R)…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>付属サンプルを試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>診断結果</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>このままでサービスの規則をすべて満たしています。</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>サービスの規則をすべて満たしています。さらに良くできます：</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>録音の前に 3-2-1 と数える(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>声が消える 48 時間前と 12 時間前に知らせる(&amp;M)</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>新しいバージョンがあるか 1 日に 1 回調べる(&amp;K)</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>インターネット上のバージョン一覧に問い合わせるだけで、あなたの情報は何も送りません。</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>フォルダーを表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>マイク(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>スピーカー(&amp;O)</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>あなたの声</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>システムの選択</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s（今はありません）</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>次に起動したときから、この言語で表示されます。</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>「新しい声」で始めたものは残ります。</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>今すぐ切り替える(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>保存してテスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>ホスト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>新しいホスト…</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>ホストに名前を付けてください。</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>%s が必要です。</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>テストでは 1 キロバイトのノイズをアップロードし、また削除します。</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>このままではホストを使えません。</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>失敗した手順を確認してください。</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>ホストは使えます。</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>「アカウント」で選んでください。</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>%s のサンプルはそこに置かれます。</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>%s のサンプルは、まだそこには置かれません。</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>このアカウントで使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>IdRow</name>
    <message>
        <source>Voice id</source>
        <translation>声の ID</translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation>声の ID(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>%s としてコピー</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>この声で話すプログラムです。キーは NOVITA_API_KEY から読み取ります。</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>コード(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation>サーバーから取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>同じです：使う(&amp;I)</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>サーバーは %s を示しています。サーバーの運営者が示すものと比べてください。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>有料のリクエストを実行中です</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>サービスが処理しています。今閉じると、返答が失われることがあります。それでも閉じますか？</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>このコンピューターから出たものはまだありません。</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>このコンピューターから出たもの</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>消えたか</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>まだあります</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>ホストの返答による</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>消去済み：%s（%s）</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>まだ残っている可能性：%s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>まだ残っている可能性があります</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>入力レベル</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>小さすぎます</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>良いレベル</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>大きめ</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>無音</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>読み上げる(&amp;S)</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>ずっと保持されます：読み上げに使われました。</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s。その後、読み上げに使われなければサービスが削除します。</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>期限切れ：サービスは、この声をもう知らないと答えています。</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>期限切れ：168 時間以内に読み上げに使われませんでした。</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>ずっと保持する(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>ずっと保持する（約 %s）(&amp;K)</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>作り直す(&amp;A)</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>作り直す（約 %s）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>どれだけ近いかを測る(&amp;W)</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>測定中… %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>同じ人の二つの録音</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>別々の二人</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>コピーを戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>サービスが処理中です。</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>終わってから切り替えてください。</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>アカウントを開く(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>もう一つ作る(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>もう一つ作る（約 %s）(&amp;M)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>フォームに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>%s を作成中</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>リクエストはサービスに届いています。キャンセルしても待つのをやめるだけで、取り消すことはできません。</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>声は保存されました。最初の読み上げはサービスに届いており、支払い済みです。</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>声は保存されました。キャンセルするとデモだけを省きます。</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>サービスにはまだ何も送られていません。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
</context>
<context>
    <name>MannerForm</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>モデル(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>感情(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>文章に合わせる</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> 半音</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>速さ(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>高さ(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>そのまま(&amp;T)</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>速さ、高さ、音量、感情を声そのもののままにします。</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度探す(&amp;L)</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>その間に接続されたマイクを探します。</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>マイク(&amp;I)</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s（システムの選択）</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>マイクがありません。接続してもう一度探してください。</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s は今ありません。代わりに %s を使います。</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>文</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>新しい声</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>確認と切り取り</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>権利と設定</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>朗読者（付属サンプル）</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>あなたの録音</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>録音は一時停止中です。</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>何も失われていません。</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>録音に戻る(&amp;G)</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>確認中… %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>ライブラリを開いています…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>ライブラリが開いていません。</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>クローンプロンプトを切り出しています…</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>サンプルを確認しています…</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>サンプルを選んでください。</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>このサンプルはそのままでは使えません。</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>ゲーム、ナレーター</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーに表示(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>ごみ箱から戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名前(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>ここから削除しました。サービスには削除機能がないため、声はサービスに残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>%s 個の声をここから削除しました。サービスには削除機能がないため、声はサービスに残ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>%s 個の声をごみ箱から戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>ごみ箱は 30 日後に空になります。</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>1 個の声にタグ %(tag)s を付けました。</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s 個の声にタグ %(tag)s を付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>1 個の声からタグ %(tag)s を外しました。</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s 個の声からタグ %(tag)s を外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>表示する(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>もう一度試す(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>クローンプロンプト</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>言葉がわかっている文があると、サービスは声をより正しくとらえられます。</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>クローンプロンプト(&amp;E)</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>台本を一文ずつ読む(&amp;E)</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>台本を通して読む(&amp;O)</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>自由に話す(&amp;F)</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>作成の記録</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>話者の同意の記録は声とともに保管されています：%s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>同意の記録を差し替える…</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>ほかの人の声であれば、同意を示す録音か文書を保管してください。</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>話者の同意の記録を追加…</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>これまでの支払い：%s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>話者の同意の記録</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>声に話させたい言語で、自由に話してください。物語、手紙、今日の出来事など。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>録音前にカウントダウンする(&amp;D)</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>離れる(&amp;V)</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>マイクを開いています…</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>録音まで %d…</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>%s から録音中。</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録音中</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>一時停止：マイクは閉じています。</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>テイクを残しました。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>何も録音されませんでした。</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>テイクを破棄しました。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>もう一度探す(&amp;A)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>収録済み</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>残しました。聞くか、もう一度読むか、次へ進んでください。</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>文 %d のテイクには声が入っていません。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>もう一度読んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>%d 個の文を使う(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>この文を使う(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>録音(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止して残す(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止して残す</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>破棄(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>%(voice)s は使わないと %(time)s で消えます</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>%s 個の声が、使わないと消えます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>ほか %s 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>それぞれ短い読み上げを一度行うと保持できます。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>サービスはサンプルをウェブのアドレスから取得します。置き場所を選んでください。</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>ホストを設定(&amp;H)</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>このコンピューター上のサンドボックス</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>最初に聞く方法</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>クローンプロンプト</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権利</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>この声をクローンしてよいことを確認済みです。</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>サンドボックスでクローンを作る(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>クローンを作る（約 %s）(&amp;L)</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>変更前を聞く(&amp;B)</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>選んだファイルにあったままの、同じ部分です。</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>選択範囲だけを使う(&amp;C)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>サンプルを停止</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>サンプルを再生</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>別のものを選ぶ(&amp;O)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>クローンプロンプト</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 チャンネル</translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation>%(seconds)s 秒 · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation>処理中… %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>そのうち %d 秒を使用</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>ハム音を除去</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>ノイズを低減</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>レベル %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>変更：%s。元のファイルはそのままです。</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>サンプルの波形</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>まだ音がありません</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>カーソル位置 %s。</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>%s で音割れ</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>%s 秒の間</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>%(start)s から %(end)s まで選択、%(seconds)s 秒。</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>使えるのは最大 %s です。</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>%(length)s を選択中、最大 %(limit)s</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>%s を選択中</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>長い間</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>話し声なし</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>ドラッグで開始位置を移動。キー：カーソル位置で [ または I</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>ドラッグで終了位置を移動。キー：カーソル位置で ] または O</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>クリックでそこから再生、ドラッグで選択、ダブルクリックで選択範囲を拡大。
左、右：カーソルを移動（Shift：細かく）。Ctrl+左、Ctrl+右：次の印へ。
[ と ]：カーソルから、カーソルまでを選択。Ctrl+A：全体。Enter または P：再生。
+、-、0、または Ctrl とホイール：拡大、縮小、全体。</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>このコンピューター上の代役の声です。有料のクローンではありません。</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>声の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>プレビューの文章</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>デモで話す内容。デモが不要なら空のままにしてください。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>クローン呼び出しの中のプレビューとして(&amp;V)</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>最初の読み上げとして（同時に保持されます）(&amp;F)</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>この声は私のものか、所有者からクローンの許可を得ています。(&amp;M)</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>ノイズを低減(&amp;I)</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>音量を正規化(&amp;Z)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>プレビューの文章(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>モデル(&amp;D)</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>最初に聞く方法</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>サービスの処理</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>このサンプルで試す価値があります：%s。録音し直すほうがより確実です。</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>このサンプルにはどちらも役立ちません。</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>声に名前を付けてください。</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>プレビューの文章を短くしてください。</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>この声の権利があることを確認してください。</translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation>%d / %d 文字</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>送信したもの</translation>
    </message>
    <message>
        <source>About</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>すべてに付ける(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>すべてから外す(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>ごみ箱から戻す(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>タグ(&amp;G)</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>一覧に表示されるものすべて。</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>%s 個の声を選択中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>見つかった %s 個をすべて選ぶ(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>新しい声(&amp;N)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>自分のアカウントを使う…</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>新バージョン %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>表示中</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>ごみ箱に %s 個。30 日後に空になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%s found</source>
        <translation>
            <numerusform>%s 個見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation>サンドボックス：すべてこのコンピューター上で、無料で行われます。</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s：残り %(amount)s</translation>
    </message>
</context>
<context>
    <name>SoundPlayer</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop %s</source>
        <translation>停止：%s</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>再生：%s</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>録音を選ぶ（複数可）</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>テイクを保存</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>声を表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>%s で読み上げ</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>横の一覧で声を選んでください。</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>この声は期限切れです。声のページで作り直せます。</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>読み上げる文章を書いてください。</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>読み上げる(&amp;K)</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>読み上げる（約 %s）(&amp;K)</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>この声はまったく同じものを以前に読み上げています。</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>下にあり、無料で再生と保存ができます。</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>もう一度読み上げる(&amp;A)</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>もう一度読み上げる（約 %s）(&amp;A)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>サービスが長い文章を読み上げています。経過 %s。ほかのページに移っても続きます。</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>読み上げています… 経過 %s。</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>それでも読み上げる(&amp;Y)</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>待つのをやめました。</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>サービスに依頼した分は課金される可能性があります。返答が届けば、読み上げは保存されます。</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>読み上げを保存</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>%s として保存しました。</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>これまでの読み上げ</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>以前のものを表示(&amp;R)</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>読み上げ「%s」</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>読み上げ「%s」を保存</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>この文章を使う</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>文章「%s」を使う</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>結果不明：横の一覧で決着をつけてください。</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>音声はもうライブラリにありません。</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>読み上げ中です。</translation>
    </message>
</context>
<context>
    <name>SpeechText</name>
    <message>
        <source>Text</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>What the voice is to say. A new line is a new paragraph.</source>
        <translation>声に読み上げさせる文章。改行すると新しい段落になります。</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>休止を挿入(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>休止の長さ</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s / %(most)s 文字</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s / %(most)s 文字。長い文章はタスクとして読み上げます</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>この段階の進行状況</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0.0 秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s 秒</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>手順 %(step)d / %(steps)d：%(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>以前のテイク</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>テイクを削除しました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · 中断した録音から救出</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>%s のテイク（長さ %s）</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation>使う：%s</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>保存：%s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>削除：%s</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>必要な %(least)s 秒のうち %(seconds)s 秒、推奨は %(first)s ～ %(last)s 秒</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>台本の言語</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>前の文</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>次の文</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>台本(&amp;T)</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · 読了</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>文 %d / %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>最後の文です。</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>次：%s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s 秒</translation>
    </message>
</context>
<context>
    <name>ViewOfSound</name>
    <message>
        <source>Scroll the waveform</source>
        <translation>波形をスクロール</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>声</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>サンドボックス · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>結果不明</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>声を保存しました。</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>それでも保持する(&amp;K)</translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation>名前、タグ、メモ、ID、話した文章で声を検索</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>表示する声</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>期限あり</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>ごみ箱</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>期限順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>新しい順</translation>
    </message>
</context>
<context>
    <name>Waveform</name>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>%s seconds of sound</source>
        <translation>%s 秒の音</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>Voice Studio へようこそ</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>1 分間話して録音すると、書いた文章を何でも読む声と、どこでも使える ID が手に入ります。</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>キーを持っています(&amp;I)</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>試用は無料で、アカウントは要りません。このコンピューター上のサンドボックスが代わりの声で答え、何も外へ出ません。</translation>
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
        <translation>失われたものとして記録しました。</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>課金された可能性があります。</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>もう一度試しました。</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>二重に課金された可能性があります。</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>準備中です。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送られていません。</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>サービスに届いています。</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>返答をお待ちください。</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>サービスが返答しました。</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>次回の起動時に、新しい呼び出しなしで完了します。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>何もする必要はありません。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>何も作られていません。</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>返答を参照</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>数</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>記録なし</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>拒否</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>作成済み</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>失敗（課金なし）</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>不明（課金された可能性あり）</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>省略（すでに存在）</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>作成 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>省略 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>拒否 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>失敗 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>不明 {count}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>待機 {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>{profile} で約 {total}（作成する声：{voices}、{clones}）。クローン時か最初の読み上げ時かは、サービスが明らかにしていません。</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>{profile} で約 {total}（作成する声：{voices}、{clones}、{count:,} 文字で {speech}）。クローン時か最初の読み上げ時かは、サービスが明らかにしていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}。</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>今回の費用は約 {cost} です。</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>さらに {cost} が課金された可能性があります。</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices}と{files}を {file} に（{bytes} バイト）。</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} 個の声</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} 個の音声ファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>{count} 個の音声ファイルがライブラリになく、バンドルにもありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>{count} 個の声を追加しました：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>{count} 個の声を補完しました：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} 個の声は、バンドルの内容とともにすでにここにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>バンドルに声がありません。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names} ほか {count} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>クローン呼び出しの中で話します。呼び出しは一回ですが、声は 168 時間以内に保持する必要があります。</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>クローンの後の読み上げで話します。費用はほぼ同じで、声はすぐに保持されます。</translation>
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
        <translation>${amount:.4f} 未満</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>サンドボックス：無料で、サンプルはこのコンピューターから出ません。</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>{profile} で約 {total}（声 {clone}）。クローン時か最初の読み上げ時かは、サービスが明らかにしていません。</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>{profile} で約 {total}（声 {clone}、{count:,} 文字で {speech}）。クローン時か最初の読み上げ時かは、サービスが明らかにしていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>{profile} で {count:,} 文字に約 {cost}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>クローン時に課金されていなければ、クローンの {cost} がそのとき加わることがあります。</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>残高 {balance} では足りないかもしれません。</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>残高：{balance}。</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>これは {source} の {date} 時点の金額です。このサービスでは異なることがあります。</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>The keyring is ...</comment>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>The keyring is ...</comment>
        <translation>応答が遅い</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>The keyring is ...</comment>
        <translation>利用不可</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>ステータス {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>ファイル {file} がありません。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} はフォルダーです。</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>その中のファイルを一つ選んでください。</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>{file} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>アクセス権を変えるか、コピーを選んでください。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} は空です。</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>別のファイルを選んでください。録音ソフトは異常終了すると空のファイルを残します。</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} には復号できる音がありません。</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>録音を選んでください：mp3、m4a、wav、flac、ogg、または動画。ほかで再生できるなら、そこから書き出してください。</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} には音声トラックがありません。</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>話し声の入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>{file} からはクローンを作れません：{finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>プロンプトの音声 {file} は使えません：{finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>{file} は準備の後で長さが変わりました。</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>WAV で書き出して、もう一度試してください。</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>{file} は確認した後に変更されました。</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>もう一度選び、今の内容を確認してください。</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>変換後のサンプルは {bytes} バイトです。受け付けられるのは最大 {allowed} です。</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>もっと短い部分を使ってください。</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} は前の文と異なる設定で録音されました。</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>その文をもう一度読んでください。</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} の話し声は {seconds} 秒未満です。声を見分けるには短すぎます。</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>もっと話し声のある録音を選んでください。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>このコンピューターにはスピーカーがありません。</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>接続してください。ファイルはほかでも開けます。</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>スピーカーを開けませんでした。</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>ほかに使っているものを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>このコンピューターには有効なマイクがありません。</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>接続してもう一度探すか、すでにある録音を選んでください。</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>{device} というマイクはありません。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>別のものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>マイク {device} を開けませんでした。</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>接続し直すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>マイク {device} は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>そのプログラムを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>システムがこのプログラムにマイクの使用を許可していません。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>システム設定の「プライバシー」「マイク」で許可し、Voice Studio を再起動してください。</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>マイク {device} には録音できるサンプルレートがありません。</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>PortAudio ライブラリがないため、再生も録音もできません。</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>インストールしてください。Debian と Ubuntu では sudo apt-get install libportaudio2 です。</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>オプション {option} の値は使えません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>文章は {characters} 文字です。受け付けられるのは最大 {allowed} 文字です。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文章が空です。</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>文章を入力するか、オプションを省いてください。</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>プレビューの文章にはモデルが必要です。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>モデルを選んでください。</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>モデル {model} はありません。</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>次から選んでください：{allowed}。</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>モデルはプレビューの文章があるときだけ使われます。</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>文章を入力するか、省いてください。</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>精度 {accuracy} は {least} から {most} の間にありません。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>修正してください。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} を読み取れません。</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>録音または文書そのものを選んでください。何も変更されていません。</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} は 100 MB を超えています。</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>短い録音か、必要なページだけを保管してください。</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>速さ {value} は {least} から {most} の間にありません。</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>音量 {value} は {least} から {most} の間にありません。</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>高さ {value} 半音は {least} から {most} の間にありません。</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} は感情 {emotion} を知りません。</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>次のいずれかを選ぶか、何も選ばないでください：{allowed}。</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>サービスは言語 {language} を知りません。</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>休止 {pause} はそこに置けません。休止は {least} から {most} 秒で、読み上げる二つの部分の間に置き、続けて置くことはできません。</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>移動するか、取り除いてください。</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>クローンプロンプトには音声と文章の両方が必要です。</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>両方を指定するか、両方を省いてください。</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>プロンプトの文章が句読点で終わっていません。サービスはこれを求めます。</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>読んだとおりに、たとえば句点で終えてください。</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>声をクローンできるのは、その権利を持つ人だけです。</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>声が自分のものであるか、所有者の許可があることを確認してください。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>プロファイル {profile} はありません。</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>「アカウント」で選んでください。</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>プロファイル {profile} はすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>プロファイル {profile} は組み込みです。</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>このベース URL は使えません：{reason}。</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>https://api.example.com のようなアドレスを指定してください。</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>ホスト {host} はありません。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>次から選んでください：{known}。</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>ホスト {host} はすでにあります。</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>プロファイル {profile} がホスト {host} を使っています。</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>先にそのプロファイルを削除してください。</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>{field} が必要です。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} の値は使えません。</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} は、この種類のホストの項目とその値（FIELD=VALUE）ではありません。</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>項目：{known}。</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} は秘密の値です。このコンピューターのほかの人がコマンドラインを読むことができます。</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>省くと入力を求められます。または {field}=@FILE と書くか、{variable} を設定してください。</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>キーリングにホスト {host} の {field} がありません。</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>「ホスト」でもう一度入力してください。</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>このアップローダーには {part} が必要ですが、ここでは対応していません。</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>それが表す内容をファイルに直接書くか、別のアップローダーを使ってください。</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>アップローダーを読み取れません：{part} を確認してください。</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>ShareX が書き出した .sxcu ファイルを選んでください。削除の方法は別の項目で指定します。</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>{host} という種類のホストはありません。</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>声 {voice} はありません。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>一覧から選んでください。</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>{voice} という名前の声が {count} 個あります。</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>代わりに声の ID を使ってください。</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>ごみ箱に声 {voice} はありません。</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>ごみ箱の中から選んでください。</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>声には名前が必要です。空白だけでは名前になりません。</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>タグには言葉が必要です。空白だけではタグになりません。</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>このタグは {characters} 文字です。受け付けられるのは最大 {allowed} 文字です。</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>短くして、残りはメモに書いてください。</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} は色ではありません。</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>#3366cc のように書くか、指定しないでください。</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} は時間の長さではありません。</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>48h、2d、90m のように、整数と単位を書いてください。</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>保持する時期の声：{count} 個、約 {cost}。課金されていません。</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>確認してください。</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>{voice} での以前の読み上げは課金された可能性があり、すでに声が保持されている可能性があります。今回は課金されていません。</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>一覧で確認してください。それでも声を保持することもできますが、再び課金されることがあります。</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} にはデモがありません。</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>この声で文章を読み上げるか、サンプルを再生してください。</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>ライブラリに {voice} のサンプルがもうないため、作り直せません。課金されていません。</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>元の録音からクローンを作ってください。</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} にはデモがないため、サンプルと比べるものがありません。</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>この声で文章を読み上げ、そのファイルを比べてください。</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>ライブラリに {voice} のサンプルがもうないため、デモと比べるものがありません。</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>同じ人の別の録音と比べてください。</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>声を比べるためのデータがこのインストールにないか、壊れています。</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>Voice Studio をインストールし直してください。</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} は、プロファイル {profile} とは別のベース URL で作られました。課金されていません。</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>そのベース URL のプロファイルで作り直すか、録音から新しくクローンを作ってください。</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>{name} の作り直しには約 {cost} かかりますが、まだ同意されていません。何も送られていません。</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>料金を確認してください。</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} はプロファイル {made_with} で作られ、そのベース URL は {profile} のものと異なります。声の ID は別のサービスでは使えません。</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>プロファイル {made_with} を使ってください。両方が同じサービスなら、このまま続けることもできます。</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} は、{profile} の今のものとは別の API キーで作られました。声の ID はそのアカウントでのみ使えます。</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>作成時のキーを使ってください。両方のキーが同じアカウントのものなら、このまま続けることもできます。</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>この ID はすでに {voice} のものです。</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>声を確認するか、別の ID を入力してください。</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>同じ音声、同じ設定の {voice}（{left}）がすでにあります。課金されていません。</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>その声を使ってください。それでももう一つ作ることもできますが、再び課金されます。</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>このサンプル（{name}）での以前の試みで、すでに声ができている可能性があります。今回は課金されていません。</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>まず一覧で決着をつけてください。それでももう一つ作ることもできますが、再び課金されることがあります。</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>同じ内容の {name} の有料呼び出しがすでに進行中です。新たには何も送られていません。</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>試み {attempt} を一つに特定できません。</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>{name} の結果はすでにわかっています。</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>一覧を確認してください。</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>ライブラリに {name} のサンプルがもうありません。</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} はすでに課金された可能性があります。もう一度試すと、再び約 {cost} が課金されることがあります。何も送られていません。</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>承知していることを確認してください。</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} には形式を示す拡張子がありません。</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>末尾を {allowed} にしてください。</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>ファイル {file} がすでにあり、上書きはしません。</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>テイク {number} はありません。</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>voicestudio take list を参照してください。</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>ライブラリのコピー {copy} はありません。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>あるもの：{known}。</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>今のライブラリが {copied_at} のコピーで置き換えられます。何も変更されていません。</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>実行してよいか確認してください。</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>{file} に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>別の場所を選んでください。課金されていません。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>{file} の設定を読み取れません。</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>ファイルを直すか、名前を変えてください。ファイルはそのままです。</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>このコンピューターには、キーを安全に保管できるキーリングがありません（{reason}）。</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>インストールする（gnome-keyring、KWallet）か、キーをこのセッションだけで使ってください。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>ロックを解除するか、キーをこのセッションだけで使ってください。</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>キーリングが {seconds} 秒間応答していません。専用のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>応答してからもう一度試すか、キーをこのセッションだけで使ってください。</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>{file} を一括作成の表として読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>UTF-8 の CSV として、コンマかセミコロン区切りで保存してください。課金されていません。</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} に不明な列があります：{columns}。</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>名前を変えるか削除してください。使える列：{known}。</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} の最初の行に file という列がありません。</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>そこに列名を書いてください。必要なのは file だけです。</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} には最初の行の下に行がありません。</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>声ごとに一行書いてください。</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} は {allowed} 行を超えています。</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>いくつかの表に分けてください。課金されていません。</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>セルが {cells} 個ありますが、列は {columns} 個です。</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>区切り文字そのものを含むセルは引用符で囲んでください。</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>列 {column} が空です。</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>入力するか、その行を削除してください。</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>列 {column} の値は使えません。</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>空にするか、次のいずれかです：{allowed}。</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} に使えない行があります：{count}。何もアップロードされず、課金もされていません。</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>それらの行を直して、やり直してください。</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} は --batch と一緒に使えません。</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>省いてください。声についての指定はその行の列に書きます。</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>作成する声：{count} 個、約 {cost}。まだ同意されていません。課金されていません。</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>同意してください。</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>この一括作成は、プログラムの別のコピーが実行中です。新たには何も送られていません。</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>バージョン一覧を読めなかったため、新しいものがあるかどうか分かりません。</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>接続を確かめて、あとでもう一度調べてください。このバージョンはそのまま使えます。</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>ポート {port} は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>--port で別のポートを選ぶか、省いてください。</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>ライブラリが壊れており、このプログラムにはコピーがありません。</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>ファイルのコピーを戻してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>ライブラリが壊れています。最後のコピーは {copied_at} のものです。</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>そのコピーを戻してください。その後に書かれた内容は、読み取れる限り引き継がれます。壊れたファイルは残されます。</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>ライブラリのコピーがありません。</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>毎日一つ作られます。今すぐ作るには：voicestudio library copy。</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>コピー {copy} も壊れています。何も変更されていません。</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>別のコピーを戻してください。</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>ライブラリは、このプログラムが知る版（{known}）より新しい版（{found}）で書かれています。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>新しい版をインストールしてください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>別のプログラムがライブラリを使用中です。</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>それを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>データフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>データフォルダーのディスクの読み書きに失敗します。</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>いっぱいでないか、接続されているか、正常かを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>声は作成され支払いも済みましたが、ライブラリに書き込めませんでした。ID は {voice_id} です</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>ID を書き留めてください。次回の起動時に返答から声を完成させます。もう一度クローンしないでください。</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>読み上げは作成され支払いも済みましたが、ライブラリに書き込めませんでした。</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>次回の起動時に返答から完成させます。もう一度依頼しないでください。</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>この一括作成の結果を {file} から読み取れません。課金されていません。</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>声と、結果が不明な呼び出しを確認してください。その後、やり直すにはそのファイルを削除します。すでにある声が二重に作られることはありません。</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>これは Voice Studio の不具合です。</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>下の行を添えてお知らせください。</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>ファイル {file} がすでにあります。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>別の名前を選ぶか、置き換えてください。</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} は開くことのできる声のバンドルではありません：{why}。</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>Voice Studio が書き出したファイルを選んでください。名前の末尾は .voicestudio です。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} は、このプログラムが知る版（{known}）より新しい版（{found}）で書かれています。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>新しい版をインストールしてください。</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} は壊れています：{why}。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>元の場所からもう一度コピーするか、声を書き出し直してください。</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} は Voice Studio が書くバンドルと異なり、害を及ぼす恐れがあります：{why}。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>渡してくれた人に、書き出したままのバンドルを求めてください。</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} はパスフレーズで封印されています。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>このパスフレーズでは {file} を開けません。</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>もう一度入力してください。パスフレーズがなければ、このプログラムを含め誰もバンドルを開けません。</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>バンドルに入るファイルと一覧は一つ {allowed} バイトまでですが、それより大きいものがあります。</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>一度に書き出す声を減らしてください。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのファイルがありません</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>フォルダーです</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>読み取る権限がありません</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>別の種類のファイルか、末尾が欠けています</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>別のプログラムが作ったものです</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>一部を読み取れません</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>声の一覧を読み取れません</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>中のファイルが一つ足りません</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>中のファイルの大きさが正しくありません</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>中のファイルが変更されています</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>封印が壊れています</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>中の名前が別の場所を指しています</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>リンク、フォルダー、またはデバイスが含まれています</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>単独で暗号化されたファイルが含まれています</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>どこまでも大きく展開されうる圧縮ファイルが含まれています</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>中身より大きく展開されます</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>同じ名前が二つ含まれています</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>一覧にないファイルが含まれています</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>ホスト {host} に到達できませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>接続を確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>ホスト {host} の名前がネットワークで見つかりません。課金されていません。</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>接続とホストのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>ホスト {host} が身元を証明できなかったため、何も送りませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>アドレスとこのコンピューターの時計を確認してください。独自の証明書なら、その CA ファイルを指定してください。</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} には読み取れる証明書がありません。課金されていません。</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>ホスト {host} の応答が途絶えました。課金されていません。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>ホスト {host} との接続が切れました。課金されていません。</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>ホスト {host} はアップロードを {target} へ転送します。キーはそこへ送られていません。課金されていません。</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>実際のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>ホスト {host} はこのキー ID を知りません。課金されていません。</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>キー ID をコピーし直してください。</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>ホスト {host} のサーバーが、確認済みのものと異なるキーを示したため、何も送りませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>キーが変わったかを運営者に尋ね、それから新しいキーを確認してください。</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>サーバー {host} のキーはまだ確認されていません。示されたキー：{fingerprint}。課金されていません。</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>サーバーの運営者が示すものと比べてから、確認してください。</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>ホスト {host} がパスワードまたはシークレットを拒否しました。課金されていません。</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>コピーし直して、保管してください。</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>ホスト {host} のバケットは別のリージョンにあります。課金されていません。</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>リージョンを修正してください。</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>ホスト {host} にそのバケットはありません。課金されていません。</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>バケットの名前を確認するか、作成してください。</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>ホスト {host} にそのフォルダーはありません。課金されていません。</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>アドレスを確認するか、作成してください。</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>ホスト {host} は、このアカウントにそこでの書き込みや削除を許可していません。課金されていません。</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>オブジェクトを置き、読み取り、削除する権利を与えてください。</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>ホスト {host} によると、このコンピューターの時計がずれています。課金されていません。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>時計を合わせてください。</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>ホスト {host} にはサンプルを置く空きがありません。課金されていません。</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>空きを作ってください。</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>{host} のアドレスで応答したのは、この種類のホストではありません（ステータス {status}）。課金されていません。</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>アドレスとホストの種類を確認してください。</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>トンネル {host} がつながるこのコンピューターのポート {port} は使用中です。課金されていません。</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>ここでもトンネルでも、別のポートを選んでください。</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>ホスト {host} は、削除したものをまだ渡しています。課金されていません。</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>そこでバージョン管理、論理削除、キャッシュを無効にしてください。</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>ホスト {host} はサンプルを受け取りましたが、使えるアドレスを返しませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>ホストの設定を確認してください。</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>ホスト {host} がサンプルを拒否しました（ステータス {status}）。課金されていません。</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>ホスト {host} には削除の方法が指定されていません。サンプルはホスト自身の期限まで残ります。これによる課金はありません。</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>そこで自分で削除してください。次回のために、ホストの削除アドレスを入力してください。</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>ホスト {host} はこのコンピューター上にあり、{service} は取得できません。課金されていません。</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>このプロファイルではインターネット上のホストを使ってください。</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>{field} のファイル {file} を文字として読み取れません。課金されていません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>キーリングの状態：{reason}。ホスト {host} のシークレットを保管できませんでした。ホストはそのままです。課金されていません。</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>ロックを解除するかインストールする（gnome-keyring、KWallet）か、{variables} を設定してプログラムを起動してください。</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>キーリングの状態：{reason}。ホスト {host} のシークレットを読み取れませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>ホスト {host} に置いたもののうち {count} 個がまだ残っている可能性があり、削除できませんでした。ホストとシークレットはそのままです。課金されていません。</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>このコンピューターから出たものを確認し、ホストを直して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>サンプルのアドレスを取得できませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>ホストを確認して、もう一度試してください。</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>サンプルのアドレスがステータス {status} を返しました。課金されていません。</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>ホストの権限を確認してください。アドレスを知る第三者が取得できる必要があります。</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>サンプルのアドレスが音声ではなく {content_type} を返しました。課金されていません。</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>ホストを確認してください。ファイルの代わりにウェブページを表示している可能性があります。</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>サンプルのアドレスは {target} につながり、途中で誰でも読み取れます。課金されていません。</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>すべての経路で https を使うようにホストを設定してください。</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>サンプルのアドレスは {target} につながり、ここでは {address} です。インターネット上のサービスはそこから取得できません。課金されていません。</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>インターネット全体から到達できるアドレスをホストに設定してください。</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>サンプルのアドレスが、置いたものと異なるバイトを返しました。課金されていません。</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>ホストを確認してください。</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>サービスに到達できませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>接続とベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>サービスの名前がネットワークで見つかりません。課金されていません。</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>サービスが身元を証明できなかったため、何も送りませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>ベース URL とこのコンピューターの時計を確認してください。社内ネットワークでは独自の証明書が必要なことがあります。</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>サービスが {seconds} 秒以内に応じませんでした。課金されていません。</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>サービスがリクエストを拒否しました：{said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>示された点を直してください。何も作られていません。</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>サービスが音声を拒否しました：{said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>録音を書き出し直すか、別のものを使ってください。何も作られていません。</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>サービスが呼び出しを減らすよう求めています。何も作られていません。</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>1 分待って、もう一度試してください。</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>サービスのコンテンツフィルターが拒否しました。何も作られていません。</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>文章か音声を変えてください。</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>サービスが文章を拒否しました：見えない文字や特殊な文字が多すぎます。</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>文章を整えてください。何も作られていません。</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>サービスが聞き取った言葉が書き起こしと異なります。何も作られていません。</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>書き起こしを直すか、クローンプロンプトを省いてください。</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>サービスはこのベース URL でその呼び出しを知りません。何も作られていません。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>プロファイルのベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>サービスはこのアカウントに声のクローンを許可していません。何も作られていません。</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>そこでアカウントを認証してください。</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>サービスがこの声をもう知らないため、期限切れとして扱われます。何も読み上げられていません。</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>元のサンプルとレシピから作り直してください。別の声が代わりになることはありません。</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>サービスは、まだ有効なはずのこの声を知らないと答えています。何も読み上げられていません。</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>{hours} 時間後以降にもう一度そう答えたときに信じます。そのとき声で読み上げてください。それまで声はそのままです。別の声が代わりになることはありません。</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>この声は別のアカウントのものです。</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>作成時のプロファイルを使ってください。</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>このベース URL で応答したのはサービスではありません（ステータス {status}）。課金されていません。</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>サービス自身の障害による応答です（ステータス {status}）。課金されていません。</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>{voice} のデモはもう取得できません。アドレスの有効期間が短いものでした。</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>聞くには、この声で文章を読み上げてください。</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>サービスはまだ文章を読み上げています。受け付けられ、課金されています。</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>自動でもう一度探します。無料です。もう一度依頼しないでください。</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>サービスは文章を受け取りましたが、読み上げられませんでした：{said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>課金された可能性があります。別のモデルか、もっと短い文章を試してください。</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>サービスがこのタスクをもう知らないため、音声は失われました。</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>課金された可能性があります。もう一度試す前にアカウントを確認してください。</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>サービスの音声を取得できませんでした。</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>課金された可能性があります。自動でもう一度取得します。</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>サービスが送ってきたものは音声ではありません。</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>課金された可能性があります。別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>プロファイル {profile} に API キーがありません。何も送られていません。</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>「アカウント」で入力してください。</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>サービスが API キーを拒否しました。何も作られていません。</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>キーを確認してください。このベース URL とリージョンのものである必要があります。</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>サービスはこのベース URL でこの API キーを知りません。何も作られていません。</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>キーとベース URL は対になっています。同じサービス、同じリージョンのものか確認してください。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>アカウントの残高が足りません。何も作られていません。</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>アカウントにチャージしてください。</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>アカウントが認証されていません。何も作られていません。</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>サービスで認証してください。</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>アカウントはこの呼び出しを使えません。何も作られていません。</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>声のクローンを有効にするようサービスに依頼してください。</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>返答がすべて届く前に接続が切れました。</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>それでも作成され課金された可能性があります。自動で再送されることはありません。もう一度試すと再び課金されることがあるので、その前にアカウントを確認してください。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>サービスが時間内に返答しませんでした。</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>サービスが返答中に故障しました。</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>サービスが結果以外のものを返しました。</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>サービスの返答に声の ID がありませんでした。</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>リクエストの送信後に待つのをやめました。</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>プログラムの実行中に返答が届けば、声は保存されます。それでも作成され課金された可能性があります。自動で再送されることはありません。もう一度試すと再び課金されることがあるので、その前にアカウントを確認してください。</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>返答が届く前にプログラムが終了しました。</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>音は {measured:.2f} 秒です。少なくとも {allowed:g} 秒必要です。</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>もっと話し声を録音してください。</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>音は {measured:.2f} 秒です。受け付けられるのは最大 {allowed:g} 秒です。</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>5 分以下に切ってください。</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>音は {measured:.2f} 秒です。プロンプトは {allowed:g} 秒より短くする必要があります。</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>一文に切ってください。</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>サンプル値の一部が数値ではありません（NaN または無限大）。</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>作成元からもう一度書き出してください。</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>形式は {measured} です。サービスが受け付けるのは {allowed} です。</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>変換されます。</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>{measured:,} バイトあります。受け付けられるのは最大 {allowed:,} です。</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>{measured} チャンネルあります。</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>一つに混ぜられます。</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>人の声に聞こえるものがありません。</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>聞いてみて、誰かが話している録音を選んでください。</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>話し声は約 {measured:g} 秒です。</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>{allowed:.0f} ～ 90 秒を目安に。長いほど良い声になります。</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>話し声は約 {measured} 秒です。</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>話し声は約 {measured} 秒です。{allowed:.0f} 秒を超えても声が良くなることはまれです。</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>代わりに最もきれいな区間を使えます。</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>複数の声が入っているかもしれません。二人の別人ほど違う部分があります（{measured:.2f}）。</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>聞いてみて、一人だけが話している部分を残してください。</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>大きすぎる箇所があります（{measured}）：ピークがつぶれています。</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>それを含まない区間を使ってください。</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>ピークが {measured:.1f} dB に達しています。{allowed:g} dB 以下が望まれます。</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>レベルを整えられます。</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>声が小さめです（{measured:.1f} dBFS）。-23 ～ -18 が望まれます。</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>声が大きめです（{measured:.1f} dBFS）。-23 ～ -18 が望まれます。</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>電源のハム音があります（{measured} Hz、{level} dBFS）。</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>フィルターで除去できます。</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>声のほかに多くのノイズがあります（{level} dBFS）。</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>静かな部屋が最善です。ノイズは低減できますが、元の録音のほうがうまくクローンできることがよくあります。</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>その {measured} % は話し声がありません。長い間：{pauses}。</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>短くできます。</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>音がほとんどありません。</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>マイクを確認して、録音し直してください。</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>壊れています：{allowed:.2f} 秒のうち {measured:.2f} 秒を復号できました。</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>復号できた部分を使います。先に聞いてください。</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>名前は .{allowed} ですが、実際は {measured} です。</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>名前、場所、画像などの付加情報：{measured}。</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>取り除かれます。</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>付加情報を除去</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>音声トラックだけを使用</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>一つのチャンネルに混合</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>合わせると打ち消し合うため、最も大きいチャンネルを使用</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>WAV に変換</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>MP3 に変換</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>間を短くする</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>最もきれいな区間を使う</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>レベルを整える</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>ハム音を除去</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>ノイズを低減</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>声は作成されましたが、デモを取得できませんでした。聞くには文章を読み上げてください。</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>声は作成されましたが、最初の読み上げが失敗しました。文章を読み上げてください。それで声も保持されます。</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>声は作成されました。最初の読み上げの結果は不明で、課金された可能性があります。</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>サンプルをまだホストから削除できていません。次回の起動時にもう一度試します。</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>サンドボックス：このコンピューター、組み込みサービス専用</translation>
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
        <translation>S3 互換：MinIO など</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>公開アドレスのある WebDAV フォルダー</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>自分のウェブサーバー（SFTP）</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>カスタムアップローダー (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>自分のトンネル経由のこのコンピューター</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>サンプルの URL がすでにある</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>ダッシュボードの R2 でバケットを作成し、Object Read &amp; Write の API トークンを作ってください。無料で始められます。</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>非公開のバケットと、それ専用でファイルを削除できるアプリケーションキーを作成してください。</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>プレフィックス以下で PutObject、GetObject、DeleteObject、DeleteObjectVersion だけができるキー。</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>HMAC キーは「設定」「相互運用性」で作ります。論理削除を無効にしないと、サンプルが 7 日間残ります。</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Storage の設定で S3 プロトコルを有効にします。エンドポイント、リージョン、キーもそこにあります。</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>Signature V4 の S3 に対応したストレージ。プレフィックスに 1 日のライフサイクル規則を付けておくと安心です。</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>書き込み用のフォルダーと、誰でも読める同じフォルダー。ディレクトリ一覧は無効にしてください。</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>「設定」「セキュリティ」でアプリパスワードを作ってください。共有、ファイル、ごみ箱のファイルが削除されます。</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>ウェブサーバーが公開アドレスで表示するフォルダー。ディレクトリ一覧は無効にしてください。</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>ShareX のアップローダーファイル（ターミナルでは uploader=@my.sxcu）。サンプルが消えるように、削除の方法も指定してください。</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>アカウント名とキーは「アクセス キー」にあります。このコンテナーの論理削除を無効にしてください。</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>下のポートへのトンネル（cloudflared、Tailscale Funnel、ngrok）を開始し、そのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>アドレスは、クローンに使うファイルそのものを変更せずに渡す必要があります。削除はご自身で行ってください。</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>アカウント ID</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>アカウントキー</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>アプリパスワード</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>独自の CA ファイル（任意）</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>コンテナー</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>削除のヘッダー（任意）</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>削除のメソッド（任意）</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>削除のアドレス（任意）</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>フォルダーのアドレス</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>サーバー名</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>サーバーのホストキー</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>キーファイル（任意）</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>アクセスキー ID</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>アドレスの有効時間（分）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>名前のプレフィックス</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>アップローダー（.sxcu ファイルの内容）</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>サンプルのアドレス</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>テスト用のノイズ</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>{name} のサンプル</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>{name} のクローンプロンプト</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>送られなかったクローンのサンプル</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>送られなかったクローンのクローンプロンプト</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 時間 {minutes} 分</translation>
    </message>
    <message>
        <source>The server is found and proves who it is</source>
        <translation>サーバーが見つかり、身元を証明する</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>ホストが応答し、キーを受け入れる</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>1 キロバイトのアップロード</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>アドレスを知る第三者が同じバイトを得る</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>署名のない第三者は何も得られない</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>アドレスがもう何も渡さない</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>ホストはこれを音声と示していません。ほとんどのサービスは気にしません。</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>アドレスはこのコンピューター上にあり、同じコンピューターのサービスだけが取得できます。</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>アドレスはこのネットワーク内だけのもので、インターネット上のサービスは取得できません。</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>正しいバイトかどうかは実際のファイルでしかわかりません。有料の呼び出しの前に毎回比較します。何も置かなかったため、削除はテストできませんでした。</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>アドレスが https ではないため、途中で読み取られる可能性があります。</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>ランダムな名前を知る人は、削除されるまでサンプルを読み取れます。</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>バケットが公開されています。ランダムな名前を知る人は署名なしで読み取れます。</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>{voice} は読み上げで保持しないと {left} で期限切れになります。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>{count:,} 個の声が、読み上げで保持しないと {within} 以内に期限切れになります：{voice} は {left}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} 個の声、サンドボックス：無料。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} 個の声、全部で約 {speeches}。クローン時に課金されていなければ、クローンの {clones} がそのとき加わることがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>約 {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>無料</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>{count} 個のうち {kept} 個を保持しました。</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation>
            <numerusform>{count} 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation>
            <numerusform>{count} 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>キーは有効です。</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>残高は {balance} です。</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>キーは有効ですが、アカウントの残高がありません。</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>クローンの前にアカウントにチャージしてください。</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>サービスは応答しましたが、キーをテストできる無料の呼び出しがありません。</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>キーが有効かどうかは最初のクローンでわかります。誤ったキーに費用はかかりません。</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>サービスがキーを拒否しました。</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>アカウントからコピーし直して、保管してください。</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>キーはこのベース URL のものではありません。</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>キーは有効ですが、アカウントが認証されていません。</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>このキーでは残高を問い合わせられません。</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>キーの権限をサービスに問い合わせてください。</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>サービスが呼び出しを減らすよう求めています。</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>1 分待って、もう一度テストしてください。</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>サービスに到達できませんでした。</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>しばらくしてからもう一度テストしてください。</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>サービス自身の障害です。</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>このベース URL で応答したのはサービスではありません。</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>ベース URL を確認してください：Novita は https://api.novita.ai です。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>クローンに約 {cost}。</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>クローンと {count} 回の読み上げに約 {cost}。</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>クローンに約 {cost}、一部は課金されていない可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>クローンと {count} 回の読み上げに約 {cost}、一部は課金されていない可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>声 {voice}（サンドボックス）の期限切れ</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>声 {voice} の期限切れ</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>それまでに読み上げがなければ、この時刻にサービスが削除します。一度の読み上げでずっと保持されます。</translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation>プロファイル：{profile}</translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation>声の ID：{voice_id}</translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation>{voice} は期限切れとして扱われています：サービスが知らないと答えました。それでもサービスに問い合わせ、その判断に従います。</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} は期限切れとして扱われています：168 時間が過ぎました。それでもサービスに問い合わせ、その判断に従います。</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>小さな話者エンコーダーで測っています。誰が話しているかの証明ではなく、人の耳には違って聞こえることがあります。</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>サンドボックスはまさにこの尺度で声を探すため、値は良く出ます。ほかの尺度では、声の似た二人と同じくらいの近さです。</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>{people} 人の録音で測定しました。</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>声の近さ：1 のうち {value:.2f}。</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>同じ人が同じ機会に別の言葉を話した場合：100 組中 90 組で {low:.2f}〜{high:.2f}。この二つより似ていない組：{share}。</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>別々の二人：100 組中 90 組で {low:.2f}〜{high:.2f}。この二つより似ている組：{share}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>静かな部屋</translation>
    </message>
    <message>
        <source>some noise</source>
        <translation>ややノイズあり</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>ノイズが多い</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>話し声</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>{least:.0f} ～ {enough:.0f} 秒</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>声のレベル</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>{low:.0f} ～ {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>ラウドネス</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB 以下</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>音割れ</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>ノイズ</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>無音</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>判定できません</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>ごみ箱の中、残り {left}</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>ノイズを低減</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>音量を正規化</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>クローン</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>読み上げ</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment}、{profile}</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>モデル</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>最初に聞いた方法</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>最初の読み上げとして</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>サービスへの依頼</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>精度</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>クローンプロンプト</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>権利</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>作成前に確認済み。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} 文字</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>約 {cost}（可能性）</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>テーブルの向かいの人に話すように話してください。</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>{device} から 2 秒間何も聞こえません。ミュートされていませんか、または別のマイクですか？</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>大きすぎます：少し離れるか、入力を下げてください。</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>小さすぎます：近づくか、入力を上げてください。</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>良いレベルです。</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} がなくなりました。録音した部分は無事です。別のマイクで続けるか、ここで停止してください。</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>サービスが受け付けるのは最大 5 分です。テイクは残されています。</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>ディスクにこれ以上書き込めません。それまでの録音は無事です。</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>途中で {count} 回音が失われました。使う前にテイクを聞いてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>{moment} のコピーが今のライブラリになりました。</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>壊れたファイルから引き継いだもの（その後の新規または変更）：{voices}、{calls}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} 件の有料呼び出し</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>壊れたファイルは残してあります：{file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>どの声にも属さない音声フォルダーが {count} 個あります。脇に置かれ、削除されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>このコンピューターから出ません。サンドボックスがここから取得し、すぐに削除されます。</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>ホスト {host} に、内容のわからない名前で置きます。{service} がそこから取得し、サービスが返答するとすぐに削除され、削除が確認されます。</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length}、{form}、そのまま。</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length}、{form}（{changes}）。</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>デモなし：声は最初の読み上げのときに聞けます。</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>「{text}」を {model} で、最初の読み上げとして。声の保持にもなります。</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>「{text}」を {model} で、クローン呼び出しの中のプレビューとして。</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>サービスにノイズの低減と音量の正規化を依頼します。</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>サービスにノイズの低減を依頼します。</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>サービスに音量の正規化を依頼します。</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>短い音声とその文章も送られます：「{text}」</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>サンドボックスで作成：既製の声を混ぜて、このコンピューター上で似せたものです。同じ人ではなく、同じ種類の声です。</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>サンドボックスで作成：既製の一つの声を、このコンピューター上でサンプルの高さ・声道・音色に近づけたものです。同じ人ではなく、同じ種類の声です。</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>サンドボックスで作成：このコンピューター上の代わりの声で、有料のクローンではありません。</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>サンドボックスで作成：このコンピューター上の代わりの声です。機械的ですが、サンプルの高さ・速さ・音色に合わせています。自然な声は英語だけを、それで作られた声に限って話します。</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>how a voice sounds</comment>
        <translation>喜び</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>how a voice sounds</comment>
        <translation>悲しみ</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>how a voice sounds</comment>
        <translation>怒り</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>恐れ</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>嫌悪</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>驚き</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>穏やか</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>流暢</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>ささやき</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>ニュートラル</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>中国語</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>広東語</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>英語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>ロシア語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>ポルトガル語</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>トルコ語</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>オランダ語</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language that is spoken</comment>
        <translation>ウクライナ語</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language that is spoken</comment>
        <translation>ベトナム語</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language that is spoken</comment>
        <translation>インドネシア語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language that is spoken</comment>
        <translation>イタリア語</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language that is spoken</comment>
        <translation>韓国語</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language that is spoken</comment>
        <translation>タイ語</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>ポーランド語</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>ルーマニア語</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>ギリシャ語</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>チェコ語</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>フィンランド語</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language that is spoken</comment>
        <translation>ヒンディー語</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language that is spoken</comment>
        <translation>ブルガリア語</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language that is spoken</comment>
        <translation>デンマーク語</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>ヘブライ語</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>マレー語</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language that is spoken</comment>
        <translation>ペルシャ語</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language that is spoken</comment>
        <translation>スロバキア語</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language that is spoken</comment>
        <translation>スウェーデン語</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language that is spoken</comment>
        <translation>クロアチア語</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language that is spoken</comment>
        <translation>フィリピノ語</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language that is spoken</comment>
        <translation>ハンガリー語</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language that is spoken</comment>
        <translation>ノルウェー語</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>スロベニア語</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>カタロニア語</translation>
    </message>
    <message>
        <source>Norwegian (Nynorsk)</source>
        <comment>a language that is spoken</comment>
        <translation>ニーノシュク</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language that is spoken</comment>
        <translation>タミル語</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>a language that is spoken</comment>
        <translation>アフリカーンス語</translation>
    </message>
    <message numerus="yes">
        <source>{pitch:+d} semitones</source>
        <extracomment>English for 1: {pitch:+d} semitone</extracomment>
        <translation>
            <numerusform>{pitch:+d} 半音</numerusform>
        </translation>
    </message>
    <message>
        <source>volume {volume:g}</source>
        <translation>音量 {volume:g}</translation>
    </message>
    <message>
        <source>Check the sample</source>
        <comment>a stage of the work</comment>
        <translation>サンプルを確認</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>準備</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>ホストに置く</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>アドレスを予行</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>声をクローン</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>デモを取得</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>ライブラリに保存</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>読み上げる</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>長い読み上げを待つ</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>保持</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>残り {span}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 日 {hours} 時間</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
</context>
</TS>
