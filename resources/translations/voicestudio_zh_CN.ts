<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>Voice Studio %s</source>
        <translation>Voice Studio %s</translation>
    </message>
    <message>
        <source>Its source is free under the MIT licence. An installed copy as a whole is under the GNU General Public License, version 3 or later, because parts of it are.</source>
        <translation>源代码以 MIT 许可证自由使用。安装的副本整体遵循 GNU 通用公共许可证第 3 版或更新版本，因为其中一部分如此。</translation>
    </message>
    <message>
        <source>Look &amp;for a newer version</source>
        <translation>查找新版本(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy what support asks for</source>
        <translation>复制支持人员需要的信息(&amp;C)</translation>
    </message>
    <message>
        <source>Sho&amp;w the licence texts</source>
        <translation>显示许可证全文(&amp;W)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Made &amp;with, and their licences</source>
        <translation>所用组件及其许可证(&amp;W)</translation>
    </message>
    <message>
        <source>Version %s is there.</source>
        <translation>新版本 %s 已发布。</translation>
    </message>
    <message>
        <source>Its page says what is new.</source>
        <translation>它的页面说明了新内容。</translation>
    </message>
    <message>
        <source>&amp;Open its page</source>
        <translation>打开它的页面(&amp;O)</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>这是最新版本。</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>无需任何操作。</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>&amp;Make voices here</source>
        <translation>在这里制作声音(&amp;M)</translation>
    </message>
    <message>
        <source>Keep it in this computer&apos;s &amp;keyring</source>
        <translation>保存在本机的密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>For this &amp;session only: it is written nowhere</source>
        <translation>仅限本次会话：不会写入任何地方(&amp;S)</translation>
    </message>
    <message>
        <source>Save and &amp;test</source>
        <translation>保存并测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Hosts…</source>
        <translation>托管处(&amp;H)…</translation>
    </message>
    <message>
        <source>What &amp;left this computer…</source>
        <translation>离开本机的内容(&amp;L)…</translation>
    </message>
    <message>
        <source>Voices are made &amp;with</source>
        <translation>声音的制作方式(&amp;W)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>H&amp;ost for samples</source>
        <translation>样本的托管处(&amp;O)</translation>
    </message>
    <message>
        <source>A&amp;PI key</source>
        <translation>API 密钥(&amp;P)</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>the sandbox: on this computer, free</source>
        <translation>沙盒：在本机上，免费</translation>
    </message>
    <message>
        <source>a new account…</source>
        <translation>新账户…</translation>
    </message>
    <message>
        <source>Leave it empty to test the stored one</source>
        <translation>留空则测试已保存的密钥</translation>
    </message>
    <message>
        <source>The sandbox is the same service, served by this computer: free, without an account, with a stand-in voice instead of a clone. Choose a new account above once you want real voices.</source>
        <translation>沙盒是由本机提供的同一种服务：免费，无需账户，用替身声音代替克隆。需要真正的声音时，请在上方选择新账户。</translation>
    </message>
    <message>
        <source>Create an API key in your account with the service, and paste it here.</source>
        <translation>请在您的服务账户中创建 API 密钥，并粘贴到这里。</translation>
    </message>
    <message>
        <source>A key only works with its own base URL. To change the URL, make a new account.</source>
        <translation>密钥只适用于它自己的基础 URL。要更改 URL，请新建账户。</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>请为账户取一个名称。</translation>
    </message>
    <message>
        <source>Paste the API key of your account.</source>
        <translation>请粘贴您账户的 API 密钥。</translation>
    </message>
    <message>
        <source>The test asks for the balance, which is free.</source>
        <translation>测试会查询余额，这是免费的。</translation>
    </message>
    <message>
        <source>Samples of %(account)s go to %(host)s from now on.</source>
        <translation>%(account)s 的样本从现在起放到 %(host)s。</translation>
    </message>
    <message>
        <source>There is nothing else to do.</source>
        <translation>无需其他操作。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Use it for this session only</source>
        <translation>仅在本次会话中使用</translation>
    </message>
</context>
<context>
    <name>AttemptPage</name>
    <message>
        <source>&amp;Look at the balance</source>
        <translation>查看余额(&amp;L)</translation>
    </message>
    <message>
        <source>Co&amp;py a report</source>
        <translation>复制报告(&amp;P)</translation>
    </message>
    <message>
        <source>As your account with the service shows it</source>
        <translation>照您的服务账户所示填写</translation>
    </message>
    <message>
        <source>A voice was made; its &amp;id is</source>
        <translation>已做出声音，其 ID 为(&amp;I)</translation>
    </message>
    <message>
        <source>Use this i&amp;d</source>
        <translation>使用此 ID(&amp;D)</translation>
    </message>
    <message>
        <source>N&amp;othing came of it</source>
        <translation>没有做出任何东西(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Or leave it here: it stays in the list, and nothing is sent again by itself.</source>
        <translation>也可以就这样放着：它留在列表中，不会自动再次发送。</translation>
    </message>
    <message>
        <source>Clone</source>
        <translation>克隆</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>%s, sent on %s to %s</source>
        <translation>%s，于 %s 发送至 %s</translation>
    </message>
    <message>
        <source>&amp;Try again, may charge again: about %s</source>
        <translation>重试，可能再次收费：约 %s(&amp;T)</translation>
    </message>
    <message>
        <source>Balance before: %s.</source>
        <translation>之前的余额：%s。</translation>
    </message>
    <message>
        <source>Balance now: %s.</source>
        <translation>现在的余额：%s。</translation>
    </message>
    <message>
        <source>The difference is %s.</source>
        <translation>差额为 %s。</translation>
    </message>
    <message>
        <source>No difference.</source>
        <translation>没有差额。</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>What each demo says. Leave it empty for voices without a demo.</source>
        <translation>每个试听要说的内容。不需要试听的声音请留空。</translation>
    </message>
    <message>
        <source>All these voices are m&amp;ine, or each owner agreed.</source>
        <translation>这些声音都是我的，或每位所有者都已同意。(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Make them</source>
        <translation>开始制作(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Voices to be made</source>
        <translation>要制作的声音</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>预览文本(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s 个声音</numerusform>
        </translation>
    </message>
    <message>
        <source>is being checked</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>the same file as above</source>
        <translation>与上面是同一文件</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>正在制作</translation>
    </message>
    <message>
        <source>The same files, dropped again, go on with what waits.</source>
        <translation>再次拖入相同的文件，即可继续处理等待中的部分。</translation>
    </message>
    <message>
        <source>Nothing of this can be made.</source>
        <translation>这里没有可以制作的。</translation>
    </message>
</context>
<context>
    <name>BundlePage</name>
    <message>
        <source>Passphrase (optional)</source>
        <translation>口令（可选）</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Passphrase (optional)</source>
        <translation>口令（可选）(&amp;P)</translation>
    </message>
    <message>
        <source>The same a&amp;gain</source>
        <translation>再输一次(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%s voices</source>
        <translation>
            <numerusform>%s 个声音</numerusform>
        </translation>
    </message>
    <message>
        <source>Export %s</source>
        <translation>导出 %s</translation>
    </message>
    <message>
        <source>One file with ids, recipes, notes, tags, and the audio: samples, demos and what was spoken. Who has it has the voices&apos; samples: a passphrase seals it.</source>
        <translation>一个文件，包含 ID、配方、备注、标签和音频：样本、试听以及朗读过的内容。得到它的人就得到声音的样本：口令可将其封存。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Import voices</source>
        <translation>导入声音</translation>
    </message>
    <message>
        <source>%s: what is here already is completed, and never overwritten.</source>
        <translation>%s：这里已有的会被补全，绝不会被覆盖。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不同。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Voice Studio bundles (*%s)</source>
        <translation>Voice Studio 包 (*%s)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ClipMark</name>
    <message>
        <source>Clipped: press to clear</source>
        <translation>有削波：按下清除</translation>
    </message>
    <message>
        <source>Nothing clipped</source>
        <translation>无削波</translation>
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
        <translation>颜色：%s</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>紫色</translation>
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
        <translation>试听</translation>
    </message>
    <message>
        <source>F4 flips between demo and sample</source>
        <translation>按 F4 在试听与样本之间切换</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What the voice was made from; F4 flips</source>
        <translation>声音由它制作而成；按 F4 切换</translation>
    </message>
    <message>
        <source>the demo</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>&amp;Fetch the demo again</source>
        <translation>重新获取试听(&amp;F)</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>What the voice was made from.</source>
        <translation>声音由它制作而成。</translation>
    </message>
    <message>
        <source>What the voice was made from, as loud as the demo.</source>
        <translation>声音由它制作而成，响度与试听相同。</translation>
    </message>
    <message>
        <source>No demo was made. Speaking a text with the voice makes one.</source>
        <translation>没有制作试听。用这个声音朗读一段文本即可产生试听。</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>Draft restored.</source>
        <translation>草稿已恢复。</translation>
    </message>
    <message>
        <source>It is the voice that you had begun. Only the rights are to be confirmed anew.</source>
        <translation>这是您之前开始制作的声音。只需重新确认权利。</translation>
    </message>
    <message>
        <source>&amp;Discard it</source>
        <translation>舍弃(&amp;D)</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>A minute of clear speech is enough</source>
        <translation>一分钟清晰的讲话就够了</translation>
    </message>
    <message>
        <source>Record it here, drop a recording anywhere in this window, or choose one.</source>
        <translation>在这里录音，把录音拖到此窗口的任意位置，或选择一个。</translation>
    </message>
    <message>
        <source>10 s to 5 min of one voice, 60 to 90 s at best. Audio or video, converted where it has to be.</source>
        <translation>一个人的声音，10 秒到 5 分钟，最好 60 到 90 秒。音频或视频均可，必要时会转换。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Record…</source>
        <translation>录音(&amp;R)…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>&amp;Try the bundled sample</source>
        <translation>试用自带样本(&amp;T)</translation>
    </message>
</context>
<context>
    <name>FigureGrid</name>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>It meets every rule of the service as it is.</source>
        <translation>现状符合服务的全部规则。</translation>
    </message>
    <message>
        <source>It meets every rule of the service. It could be better still:</source>
        <translation>符合服务的全部规则。还可以更好：</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>as the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Count &amp;down 3-2-1 before a take</source>
        <translation>录音前倒数 3-2-1(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;mind me 48 and 12 hours before a voice disappears</source>
        <translation>在声音消失前 48 小时和 12 小时提醒我(&amp;M)</translation>
    </message>
    <message>
        <source>Loo&amp;k once a day whether there is a newer version</source>
        <translation>每天查看一次是否有新版本(&amp;K)</translation>
    </message>
    <message>
        <source>It asks the list of releases on the internet and sends nothing of yours.</source>
        <translation>它只查询互联网上的版本列表，不发送您的任何内容。</translation>
    </message>
    <message>
        <source>Sho&amp;w the folder</source>
        <translation>显示文件夹(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外观(&amp;P)</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>麦克风(&amp;I)</translation>
    </message>
    <message>
        <source>L&amp;oudspeaker</source>
        <translation>扬声器(&amp;O)</translation>
    </message>
    <message>
        <source>Your voices</source>
        <translation>您的声音</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>系统语言</translation>
    </message>
    <message>
        <source>the system&apos;s choice</source>
        <translation>系统的选择</translation>
    </message>
    <message>
        <source>%s (not there now)</source>
        <translation>%s（当前不在）</translation>
    </message>
    <message>
        <source>The window speaks it from the next start on.</source>
        <translation>下次启动后窗口使用该语言。</translation>
    </message>
    <message>
        <source>What you have begun in New voice is kept.</source>
        <translation>您在“新声音”中开始的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Change it now</source>
        <translation>立即切换(&amp;C)</translation>
    </message>
</context>
<context>
    <name>HostsPage</name>
    <message>
        <source>Save and &amp;test</source>
        <translation>保存并测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>H&amp;ost</source>
        <translation>托管处(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>托管处</translation>
    </message>
    <message>
        <source>a new host…</source>
        <translation>新托管处…</translation>
    </message>
    <message>
        <source>Give the host a name.</source>
        <translation>请为托管处取一个名称。</translation>
    </message>
    <message>
        <source>%s is needed.</source>
        <translation>需要填写 %s。</translation>
    </message>
    <message>
        <source>The test uploads a kilobyte of noise and removes it again.</source>
        <translation>测试会上传一千字节的噪声，然后再移除。</translation>
    </message>
    <message>
        <source>The host cannot be used like this.</source>
        <translation>托管处这样无法使用。</translation>
    </message>
    <message>
        <source>See the step that failed.</source>
        <translation>请查看失败的步骤。</translation>
    </message>
    <message>
        <source>The host works.</source>
        <translation>托管处可用。</translation>
    </message>
    <message>
        <source>Choose it under Account.</source>
        <translation>请在“账户”中选择它。</translation>
    </message>
    <message>
        <source>Samples of %s go there.</source>
        <translation>%s 的样本放在那里。</translation>
    </message>
    <message>
        <source>Samples of %s do not go there yet.</source>
        <translation>%s 的样本还没有放在那里。</translation>
    </message>
    <message>
        <source>&amp;Use it for this account</source>
        <translation>用于此账户(&amp;U)</translation>
    </message>
</context>
<context>
    <name>IdRow</name>
    <message>
        <source>Voice id</source>
        <translation>声音 ID</translation>
    </message>
    <message>
        <source>&amp;Voice id</source>
        <translation>声音 ID(&amp;V)</translation>
    </message>
    <message>
        <source>Copy as %s</source>
        <translation>复制为 %s</translation>
    </message>
    <message>
        <source>A program that speaks with this voice; it reads the key from NOVITA_API_KEY.</source>
        <translation>用这个声音说话的程序；它从 NOVITA_API_KEY 读取密钥。</translation>
    </message>
    <message>
        <source>&amp;Copy id</source>
        <translation>复制 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>代码(&amp;D)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>KeyConfirmation</name>
    <message>
        <source>&amp;Fetch it from the server</source>
        <translation>从服务器获取(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;It is the same: use it</source>
        <translation>一致：使用它(&amp;I)</translation>
    </message>
    <message>
        <source>The server shows %s. Compare it with what whoever runs the server says.</source>
        <translation>服务器显示 %s。请与服务器管理者所说的进行比对。</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A paid request is under way</source>
        <translation>有付费请求正在进行</translation>
    </message>
    <message>
        <source>The service is working for you. If you close now, its reply may be lost. Close anyway?</source>
        <translation>服务正在为您处理。现在关闭可能会丢失它的答复。仍要关闭吗？</translation>
    </message>
</context>
<context>
    <name>LeftComputerPage</name>
    <message>
        <source>Nothing has left this computer yet.</source>
        <translation>还没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>离开本机的内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>托管处</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Gone?</source>
        <translation>已移除？</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>仍在那里</translation>
    </message>
    <message>
        <source>the host said so</source>
        <translation>据托管处所说</translation>
    </message>
    <message>
        <source>gone: %s at %s</source>
        <translation>已移除：%s，%s</translation>
    </message>
    <message>
        <source>may still be there: %s</source>
        <translation>可能仍在那里：%s</translation>
    </message>
    <message>
        <source>may still be there</source>
        <translation>可能仍在那里</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Input level</source>
        <translation>输入电平</translation>
    </message>
    <message>
        <source>too quiet</source>
        <translation>太轻</translation>
    </message>
    <message>
        <source>good level</source>
        <translation>电平良好</translation>
    </message>
    <message>
        <source>loud</source>
        <translation>偏响</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>太响</translation>
    </message>
    <message>
        <source>%s dBFS</source>
        <translation>%s dBFS</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>无声</translation>
    </message>
</context>
<context>
    <name>LifeCard</name>
    <message>
        <source>&amp;Speak with it</source>
        <translation>用它朗读(&amp;S)</translation>
    </message>
    <message>
        <source>Kept for good: a speech has used it.</source>
        <translation>已永久保留：有朗读使用过它。</translation>
    </message>
    <message>
        <source>%s. The service deletes it then, unless a speech uses it.</source>
        <translation>%s。此后若没有朗读使用它，服务会将其删除。</translation>
    </message>
    <message>
        <source>Expired: the service says that it knows no such voice any more.</source>
        <translation>已过期：服务表示不再认识这个声音。</translation>
    </message>
    <message>
        <source>Expired: no speech used it within 168 hours.</source>
        <translation>已过期：168 小时内没有朗读使用它。</translation>
    </message>
    <message>
        <source>&amp;Keep for good</source>
        <translation>永久保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep for good, about %s</source>
        <translation>永久保留，约 %s(&amp;K)</translation>
    </message>
    <message>
        <source>Make it &amp;again</source>
        <translation>重新制作(&amp;A)</translation>
    </message>
    <message>
        <source>Make it &amp;again, about %s</source>
        <translation>重新制作，约 %s(&amp;A)</translation>
    </message>
</context>
<context>
    <name>LikenessCard</name>
    <message>
        <source>Measure ho&amp;w close it came</source>
        <translation>测量相近程度(&amp;W)</translation>
    </message>
    <message>
        <source>Measuring… %d %%</source>
        <translation>正在测量… %d %%</translation>
    </message>
</context>
<context>
    <name>LikenessScaleView</name>
    <message>
        <source>one person, two recordings</source>
        <translation>同一人的两段录音</translation>
    </message>
    <message>
        <source>two different people</source>
        <translation>两个不同的人</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Put the copy back</source>
        <translation>放回副本(&amp;P)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>Voice Studio · %s</source>
        <translation>Voice Studio · %s</translation>
    </message>
    <message>
        <source>The service is working for you.</source>
        <translation>服务正在为您工作。</translation>
    </message>
    <message>
        <source>Change it once that is over.</source>
        <translation>请在完成后再切换。</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Open &amp;Account</source>
        <translation>打开账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>再做一个(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Make another, about %s</source>
        <translation>再做一个，约 %s(&amp;M)</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Back to the form</source>
        <translation>返回表单(&amp;B)</translation>
    </message>
    <message>
        <source>Making %s</source>
        <translation>正在制作 %s</translation>
    </message>
    <message>
        <source>The request is with the service. Cancel stops the waiting; it cannot take it back.</source>
        <translation>请求已在服务那里。取消只会停止等待，无法撤回请求。</translation>
    </message>
    <message>
        <source>The voice is saved. Its first speech is with the service, and is paid for.</source>
        <translation>声音已保存。它的首次朗读已在服务那里，并已付费。</translation>
    </message>
    <message>
        <source>The voice is saved. Cancel only skips the demo.</source>
        <translation>声音已保存。取消只会跳过试听。</translation>
    </message>
    <message>
        <source>Nothing has been sent to the service yet.</source>
        <translation>还没有向服务发送任何内容。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>MannerForm</name>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Emotion</source>
        <translation>情绪(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>By the text</source>
        <translation>依文本而定</translation>
    </message>
    <message>
        <source> semitones</source>
        <translation> 半音</translation>
    </message>
    <message>
        <source>S&amp;peed</source>
        <translation>语速(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;itch</source>
        <translation>音高(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>音量(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>As i&amp;t is</source>
        <translation>保持原样(&amp;T)</translation>
    </message>
    <message>
        <source>Speed, pitch, volume and emotion as the voice itself has them.</source>
        <translation>语速、音高、音量和情绪都依声音本身。</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详情</translation>
    </message>
</context>
<context>
    <name>MicrophoneMenu</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Look for microphones that were plugged in meanwhile.</source>
        <translation>查找其间接入的麦克风。</translation>
    </message>
    <message>
        <source>M&amp;icrophone</source>
        <translation>麦克风(&amp;I)</translation>
    </message>
    <message>
        <source>%s (the system&apos;s choice)</source>
        <translation>%s（系统的选择）</translation>
    </message>
    <message>
        <source>No microphone is there. Connect one and look again.</source>
        <translation>没有麦克风。请接上一个并重新查找。</translation>
    </message>
    <message>
        <source>%s is not there now; %s is used instead.</source>
        <translation>%s 现在不在，改用 %s。</translation>
    </message>
</context>
<context>
    <name>NewVoicePage</name>
    <message>
        <source>the sentence</source>
        <translation>句子</translation>
    </message>
    <message>
        <source>New voice</source>
        <translation>新声音</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Check and trim</source>
        <translation>检查与剪辑</translation>
    </message>
    <message>
        <source>Rights and settings</source>
        <translation>权利与设置</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>最后核对</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Reader (bundled sample)</source>
        <translation>朗读者（自带样本）</translation>
    </message>
    <message>
        <source>Your recording</source>
        <translation>您的录音</translation>
    </message>
    <message>
        <source>Your recording is paused.</source>
        <translation>您的录音已暂停。</translation>
    </message>
    <message>
        <source>Nothing of it is lost.</source>
        <translation>没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Back to the recordin&amp;g</source>
        <translation>返回录音(&amp;G)</translation>
    </message>
    <message>
        <source>Checking… %d %%</source>
        <translation>正在检查… %d %%</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>正在打开声音库…</translation>
    </message>
    <message>
        <source>The library is not open.</source>
        <translation>声音库未打开。</translation>
    </message>
    <message>
        <source>The clone prompt is being cut…</source>
        <translation>正在剪切克隆提示…</translation>
    </message>
    <message>
        <source>The sample is being checked…</source>
        <translation>正在检查样本…</translation>
    </message>
    <message>
        <source>Choose a sample.</source>
        <translation>请选择样本。</translation>
    </message>
    <message>
        <source>This sample cannot be used as it is.</source>
        <translation>此样本不能直接使用。</translation>
    </message>
</context>
<context>
    <name>OrganiseCard</name>
    <message>
        <source>Game, narrator</source>
        <translation>游戏，旁白</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>从回收站取回(&amp;T)</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名称(&amp;M)</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>Organising</name>
    <message>
        <source>Removed here. The service keeps the voice: it knows no deletion.</source>
        <translation>已在此处移除。服务没有删除功能，声音仍保留在那里。</translation>
    </message>
    <message numerus="yes">
        <source>%s voices removed here. The service keeps them: it knows no deletion.</source>
        <translation>
            <numerusform>已在此处移除 %s 个声音。服务没有删除功能，声音仍保留在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%s taken back out of the bin.</source>
        <translation>
            <numerusform>已从回收站取回 %s 个声音。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bin is emptied after 30 days.</source>
        <translation>回收站 30 天后清空。</translation>
    </message>
    <message>
        <source>One voice bears the tag %(tag)s now.</source>
        <translation>1 个声音现在带有标签 %(tag)s。</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices bear the tag %(tag)s now.</source>
        <translation>
            <numerusform>%(count)s 个声音现在带有标签 %(tag)s。</numerusform>
        </translation>
    </message>
    <message>
        <source>One voice lost the tag %(tag)s.</source>
        <translation>1 个声音已去掉标签 %(tag)s。</translation>
    </message>
    <message numerus="yes">
        <source>%(count)s voices lost the tag %(tag)s.</source>
        <translation>
            <numerusform>%(count)s 个声音已去掉标签 %(tag)s。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show them</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>重试(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>PromptChoice</name>
    <message>
        <source>Clone prompt</source>
        <translation>克隆提示</translation>
    </message>
    <message>
        <source>A sentence whose words are known helps the service to get the voice right.</source>
        <translation>一句已知内容的话有助于服务把声音做准。</translation>
    </message>
    <message>
        <source>Clon&amp;e prompt</source>
        <translation>克隆提示(&amp;E)</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s 秒</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReadingModes</name>
    <message>
        <source>Read a script, s&amp;entence by sentence</source>
        <translation>逐句朗读稿子(&amp;E)</translation>
    </message>
    <message>
        <source>Read it straight thr&amp;ough</source>
        <translation>一口气读完稿子(&amp;O)</translation>
    </message>
    <message>
        <source>Speak &amp;freely</source>
        <translation>自由讲话(&amp;F)</translation>
    </message>
</context>
<context>
    <name>RecipeCard</name>
    <message>
        <source>How it was made</source>
        <translation>制作方式</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent lies with the voice: %s</source>
        <translation>说话人的同意已与声音存放在一起：%s</translation>
    </message>
    <message>
        <source>Replace the consent…</source>
        <translation>替换同意…</translation>
    </message>
    <message>
        <source>If the voice is someone else&apos;s, keep what they agreed by: a recording or a document.</source>
        <translation>如果声音属于他人，请保存其同意的凭据：录音或文件。</translation>
    </message>
    <message>
        <source>Add the speaker&apos;s consent…</source>
        <translation>添加说话人的同意…</translation>
    </message>
    <message>
        <source>Paid for it so far: %s</source>
        <translation>迄今已付：%s</translation>
    </message>
    <message>
        <source>The speaker&apos;s consent</source>
        <translation>说话人的同意</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Speak freely, in the language the voice will speak: a story, a letter, your day.</source>
        <translation>请用声音将要说的语言自由讲话：一个故事、一封信、您的一天。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Count &amp;down before recording</source>
        <translation>录音前倒计时(&amp;D)</translation>
    </message>
    <message>
        <source>Lea&amp;ve</source>
        <translation>离开(&amp;V)</translation>
    </message>
    <message>
        <source>Opening the microphone…</source>
        <translation>正在打开麦克风…</translation>
    </message>
    <message>
        <source>Recording in %d…</source>
        <translation>%d 后开始录音…</translation>
    </message>
    <message>
        <source>Recording from %s.</source>
        <translation>正在从 %s 录音。</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>正在录音</translation>
    </message>
    <message>
        <source>Paused: the microphone is closed.</source>
        <translation>已暂停：麦克风已关闭。</translation>
    </message>
    <message>
        <source>The take is kept.</source>
        <translation>录音条已保留。</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>没有录到任何内容。</translation>
    </message>
    <message>
        <source>The take is discarded.</source>
        <translation>录音条已丢弃。</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Kept. Hear it, read it again, or go on to the next one.</source>
        <translation>已保留。可以试听、重读，或继续下一句。</translation>
    </message>
    <message>
        <source>Nobody speaks in the take of sentence %d.</source>
        <translation>句子 %d 的录音条中没有人说话。</translation>
    </message>
    <message>
        <source>Read it again.</source>
        <translation>请重读一遍。</translation>
    </message>
    <message numerus="yes">
        <source>Use t&amp;he %d sentences</source>
        <translation>
            <numerusform>使用 %d 个句子(&amp;H)</numerusform>
        </translation>
    </message>
    <message>
        <source>Use t&amp;he sentence</source>
        <translation>使用这个句子(&amp;H)</translation>
    </message>
</context>
<context>
    <name>RecordingButtons</name>
    <message>
        <source>&amp;Record</source>
        <translation>录音(&amp;R)</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止并保留(&amp;S)</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>停止并保留</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Dis&amp;card</source>
        <translation>丢弃(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>%(voice)s disappears in %(time)s unless used</source>
        <translation>%(voice)s 若不使用将在 %(time)s 后消失</translation>
    </message>
    <message numerus="yes">
        <source>%s voices disappear unless used</source>
        <translation>
            <numerusform>%s 个声音若不使用将会消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %s more</source>
        <translation>
            <numerusform>另有 %s 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them with one short speech each.</source>
        <translation>每个用一次简短的朗读即可保留。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>The service must fetch your sample from a web address. Choose where to put it.</source>
        <translation>服务必须从一个网址获取您的样本。请选择放在哪里。</translation>
    </message>
    <message>
        <source>Set up a &amp;host</source>
        <translation>设置托管处(&amp;H)</translation>
    </message>
    <message>
        <source>The sandbox on this computer</source>
        <translation>本机上的沙盒</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>制作方</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>首次聆听</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>另外</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <translation>克隆提示</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>You confirmed that you may clone this voice.</source>
        <translation>您已确认可以克隆这个声音。</translation>
    </message>
    <message>
        <source>Clone on the &amp;sandbox</source>
        <translation>在沙盒中克隆(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;lone, about %s</source>
        <translation>克隆，约 %s(&amp;L)</translation>
    </message>
</context>
<context>
    <name>SampleEditor</name>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Hear it &amp;before</source>
        <translation>听改动前的(&amp;B)</translation>
    </message>
    <message>
        <source>The same part as it was in the file you chose.</source>
        <translation>与您所选文件中相同的部分，未经改动。</translation>
    </message>
    <message>
        <source>Use only the sele&amp;ction</source>
        <translation>只用选中部分(&amp;C)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Stop the sample</source>
        <translation>停止样本</translation>
    </message>
    <message>
        <source>Play the sample</source>
        <translation>播放样本</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>Choose an&amp;other…</source>
        <translation>另选一个(&amp;O)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>the clone prompt</source>
        <translation>克隆提示</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>%d channels</source>
        <translation>
            <numerusform>%d 个声道</numerusform>
        </translation>
    </message>
    <message>
        <source>1 channel</source>
        <translation>1 个声道</translation>
    </message>
    <message>
        <source>%(seconds)s s · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</source>
        <translation>%(seconds)s 秒 · %(container)s (%(codec)s) · %(rate)d Hz · %(channels)s · %(size)s MB</translation>
    </message>
    <message>
        <source>Working… %d %%</source>
        <translation>正在处理… %d %%</translation>
    </message>
    <message>
        <source>%d s of it used</source>
        <translation>使用其中 %d 秒</translation>
    </message>
    <message>
        <source>hum removed</source>
        <translation>已去除嗡嗡声</translation>
    </message>
    <message>
        <source>noise reduced</source>
        <translation>已降低噪声</translation>
    </message>
    <message>
        <source>level %s dB</source>
        <translation>电平 %s dB</translation>
    </message>
    <message>
        <source>Changed: %s. Your file stays as it is.</source>
        <translation>已更改：%s。您的文件保持原样。</translation>
    </message>
</context>
<context>
    <name>SampleWaveform</name>
    <message>
        <source>Sample waveform</source>
        <translation>样本波形</translation>
    </message>
</context>
<context>
    <name>SampleWords</name>
    <message>
        <source>No sound yet</source>
        <translation>还没有声音</translation>
    </message>
    <message>
        <source>Cursor at %s.</source>
        <translation>光标在 %s。</translation>
    </message>
    <message>
        <source>Clipped at %s</source>
        <translation>在 %s 处削波</translation>
    </message>
    <message>
        <source>Pause of %s seconds</source>
        <translation>停顿 %s 秒</translation>
    </message>
    <message>
        <source>Selected %(start)s to %(end)s, %(seconds)s seconds.</source>
        <translation>已选 %(start)s 到 %(end)s，%(seconds)s 秒。</translation>
    </message>
    <message>
        <source>At most %s can be used.</source>
        <translation>最多可用 %s。</translation>
    </message>
    <message>
        <source>%(length)s selected, at most %(limit)s</source>
        <translation>已选 %(length)s，最多 %(limit)s</translation>
    </message>
    <message>
        <source>%s selected</source>
        <translation>已选 %s</translation>
    </message>
    <message>
        <source>clipped</source>
        <translation>削波</translation>
    </message>
    <message>
        <source>long pause</source>
        <translation>长停顿</translation>
    </message>
    <message>
        <source>no speech</source>
        <translation>无人说话</translation>
    </message>
    <message>
        <source>Drag to move the start. Key: [ or I, at the cursor</source>
        <translation>拖动以移动起点。按键：在光标处按 [ 或 I</translation>
    </message>
    <message>
        <source>Drag to move the end. Key: ] or O, at the cursor</source>
        <translation>拖动以移动终点。按键：在光标处按 ] 或 O</translation>
    </message>
    <message>
        <source>Click to play from there, drag to select, double-click to see the selection near.
Left, Right: move the cursor (Shift: finely). Ctrl+Left, Ctrl+Right: to the next mark.
[ and ]: selection from, and up to, the cursor. Ctrl+A: all. Enter or P: play.
+, -, 0 or Ctrl and the wheel: nearer, farther, all of it.</source>
        <translation>单击从该处播放，拖动以选择，双击放大查看选中部分。
左、右：移动光标（Shift：微调）。Ctrl+左、Ctrl+右：到下一个标记。
[ 和 ]：从光标开始、到光标为止选择。Ctrl+A：全部。Enter 或 P：播放。
+、-、0 或 Ctrl 加滚轮：近、远、全部。</translation>
    </message>
</context>
<context>
    <name>SandboxBadge</name>
    <message>
        <source>Sandbox</source>
        <translation>沙盒</translation>
    </message>
    <message>
        <source>A stand-in voice on this computer, not a paid clone.</source>
        <translation>本机上的替身声音，不是付费克隆。</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>What the voice is called</source>
        <translation>声音叫什么</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Preview text</source>
        <translation>预览文本</translation>
    </message>
    <message>
        <source>What the demo says. Leave it empty for a voice without a demo.</source>
        <translation>试听要说的内容。不需要试听请留空。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>As a pre&amp;view inside the clone call</source>
        <translation>作为克隆调用中的预览(&amp;V)</translation>
    </message>
    <message>
        <source>As its &amp;first speech, which also keeps it</source>
        <translation>作为首次朗读，同时将其保留(&amp;F)</translation>
    </message>
    <message>
        <source>The voice is &amp;mine, or I have its owner&apos;s permission to clone it.</source>
        <translation>声音是我的，或我已获所有者许可进行克隆。(&amp;M)</translation>
    </message>
    <message>
        <source>Reduce no&amp;ise</source>
        <translation>降低噪声(&amp;I)</translation>
    </message>
    <message>
        <source>Normali&amp;ze volume</source>
        <translation>统一音量(&amp;Z)</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Preview text</source>
        <translation>预览文本(&amp;P)</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>模型(&amp;D)</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>首次聆听</translation>
    </message>
    <message>
        <source>The service may</source>
        <translation>服务可以</translation>
    </message>
    <message>
        <source>Worth trying with this sample: %s. A better recording is better.</source>
        <translation>值得在此样本上一试：%s。重录一份更好。</translation>
    </message>
    <message>
        <source>Neither would help this sample.</source>
        <translation>两者对此样本都没有帮助。</translation>
    </message>
    <message>
        <source>Give the voice a name.</source>
        <translation>请为声音取一个名称。</translation>
    </message>
    <message>
        <source>Shorten the preview text.</source>
        <translation>请缩短预览文本。</translation>
    </message>
    <message>
        <source>Confirm that you have the right to this voice.</source>
        <translation>请确认您拥有此声音的权利。</translation>
    </message>
    <message>
        <source>%d of %d characters</source>
        <translation>%d / %d 个字符</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>托管处</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
</context>
<context>
    <name>SettingsTabs</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>SeveralPage</name>
    <message>
        <source>G&amp;ive it to all</source>
        <translation>全部加上(&amp;I)</translation>
    </message>
    <message>
        <source>Ta&amp;ke it from all</source>
        <translation>全部去掉(&amp;K)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Take back out of the bin</source>
        <translation>从回收站取回(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;g</source>
        <translation>标签(&amp;G)</translation>
    </message>
    <message>
        <source>Everything that the list would show.</source>
        <translation>列表会显示的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>%s voices chosen</source>
        <translation>
            <numerusform>已选 %s 个声音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose &amp;all %s found</source>
        <translation>
            <numerusform>选择找到的全部 %s 个(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>&amp;New voice</source>
        <translation>新声音(&amp;N)</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Use your own account…</source>
        <translation>使用您自己的账户…</translation>
    </message>
    <message>
        <source>New version %s</source>
        <translation>新版本 %s</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message numerus="yes">
        <source>%s in the bin. It is emptied after 30 days.</source>
        <translation>
            <numerusform>回收站中有 %s 个。30 天后清空。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%s found</source>
        <translation>
            <numerusform>找到 %s 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sandbox: everything happens on this computer, free.</source>
        <translation>沙盒：一切都在本机进行，免费。</translation>
    </message>
    <message>
        <source>%(address)s: %(amount)s left</source>
        <translation>%(address)s：剩余 %(amount)s</translation>
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
        <translation>停止%s</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play %s</source>
        <translation>播放%s</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Choose a recording, or several</source>
        <translation>选择一个或多个录音</translation>
    </message>
    <message>
        <source>Save the take</source>
        <translation>保存录音条</translation>
    </message>
</context>
<context>
    <name>SpeakPage</name>
    <message>
        <source>Sho&amp;w the voice</source>
        <translation>查看声音(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Speak with %s</source>
        <translation>用 %s 朗读</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Choose a voice in the list at the side.</source>
        <translation>请在侧边列表中选择一个声音。</translation>
    </message>
    <message>
        <source>This voice has expired. Its page makes it again.</source>
        <translation>这个声音已过期。可在它的页面重新制作。</translation>
    </message>
    <message>
        <source>Write what it is to say.</source>
        <translation>请写下它要说的话。</translation>
    </message>
    <message>
        <source>Spea&amp;k</source>
        <translation>朗读(&amp;K)</translation>
    </message>
    <message>
        <source>Spea&amp;k, about %s</source>
        <translation>朗读，约 %s(&amp;K)</translation>
    </message>
    <message>
        <source>This voice has spoken exactly this before.</source>
        <translation>这个声音以前朗读过完全相同的内容。</translation>
    </message>
    <message>
        <source>It stands below, to be played and saved for nothing.</source>
        <translation>它在下方，可免费播放和保存。</translation>
    </message>
    <message>
        <source>Speak it &amp;again</source>
        <translation>再次朗读(&amp;A)</translation>
    </message>
    <message>
        <source>Speak it &amp;again, about %s</source>
        <translation>再次朗读，约 %s(&amp;A)</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The service speaks a long text. %s so far; it goes on if you go elsewhere.</source>
        <translation>服务正在朗读长文本。已用 %s；您去别处也会继续。</translation>
    </message>
    <message>
        <source>Speaking… %s so far.</source>
        <translation>正在朗读… 已用 %s。</translation>
    </message>
    <message>
        <source>Speak it an&amp;yway</source>
        <translation>仍要朗读(&amp;Y)</translation>
    </message>
    <message>
        <source>You wait no longer.</source>
        <translation>您已不再等待。</translation>
    </message>
    <message>
        <source>What the service was asked for may be charged. If its reply comes, the speech is kept.</source>
        <translation>向服务请求的内容可能会收费。如果收到回复，朗读会被保存。</translation>
    </message>
    <message>
        <source>Save the speech</source>
        <translation>保存朗读</translation>
    </message>
    <message>
        <source>Saved as %s.</source>
        <translation>已保存为 %s。</translation>
    </message>
</context>
<context>
    <name>SpeechHistory</name>
    <message>
        <source>Spoken so far</source>
        <translation>迄今的朗读</translation>
    </message>
    <message>
        <source>Show ea&amp;rlier ones</source>
        <translation>显示更早的(&amp;R)</translation>
    </message>
    <message>
        <source>the speech “%s”</source>
        <translation>朗读“%s”</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the speech “%s”</source>
        <translation>保存朗读“%s”</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>使用此文本</translation>
    </message>
    <message>
        <source>Use the text “%s”</source>
        <translation>使用文本“%s”</translation>
    </message>
    <message>
        <source>Outcome unknown: settle it in the list at the side.</source>
        <translation>结果未知：请在侧边列表中处理。</translation>
    </message>
    <message>
        <source>Its audio is not in the library any more.</source>
        <translation>它的音频已不在声音库中。</translation>
    </message>
    <message>
        <source>Being spoken.</source>
        <translation>正在朗读。</translation>
    </message>
</context>
<context>
    <name>SpeechText</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>What the voice is to say. A new line is a new paragraph.</source>
        <translation>声音要说的话。换行即为新段落。</translation>
    </message>
    <message>
        <source>Put in a pau&amp;se of</source>
        <translation>插入停顿(&amp;S)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Length of the pause</source>
        <translation>停顿长度</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters</source>
        <translation>%(characters)s / %(most)s 个字符</translation>
    </message>
    <message>
        <source>%(characters)s of %(most)s characters; a long text, spoken as a task</source>
        <translation>%(characters)s / %(most)s 个字符；长文本，作为任务朗读</translation>
    </message>
</context>
<context>
    <name>StageList</name>
    <message>
        <source>Progress of this stage</source>
        <translation>此阶段的进度</translation>
    </message>
    <message>
        <source>0.0 s</source>
        <translation>0.0 秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>%s s</source>
        <translation>%s 秒</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step %(step)d of %(steps)d: %(name)s</source>
        <translation>第 %(step)d 步，共 %(steps)d 步：%(name)s</translation>
    </message>
</context>
<context>
    <name>TakeList</name>
    <message>
        <source>Earlier takes</source>
        <translation>较早的录音条</translation>
    </message>
    <message>
        <source>The take is deleted.</source>
        <translation>录音条已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%s · %s</source>
        <translation>%s · %s</translation>
    </message>
    <message>
        <source>%s · saved from a recording that was cut off</source>
        <translation>%s · 从中断的录音中救回</translation>
    </message>
    <message>
        <source>the take of %s, %s long</source>
        <translation>%s 的录音条，长 %s</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Use %s</source>
        <translation>使用%s</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save %s</source>
        <translation>保存%s</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete %s</source>
        <translation>删除%s</translation>
    </message>
</context>
<context>
    <name>TakeRing</name>
    <message>
        <source>%(seconds)s of %(least)s seconds needed; %(first)s to %(last)s recommended</source>
        <translation>需要 %(least)s 秒，已有 %(seconds)s 秒；建议 %(first)s 到 %(last)s 秒</translation>
    </message>
</context>
<context>
    <name>Teleprompter</name>
    <message>
        <source>Language of the script</source>
        <translation>稿子的语言</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一句(&amp;B)</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>上一句</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一句(&amp;X)</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>下一句</translation>
    </message>
    <message>
        <source>Scrip&amp;t</source>
        <translation>稿子(&amp;T)</translation>
    </message>
    <message>
        <source> · read</source>
        <translation> · 已读</translation>
    </message>
    <message>
        <source>Sentence %d of %d</source>
        <translation>句子 %d / %d</translation>
    </message>
    <message>
        <source>The last sentence.</source>
        <translation>最后一句。</translation>
    </message>
    <message>
        <source>Then: %s</source>
        <translation>接下来：%s</translation>
    </message>
</context>
<context>
    <name>TimeLeftRing</name>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
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
        <translation>滚动波形</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>Voices</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>VoiceListModel</name>
    <message>
        <source>Sandbox · </source>
        <translation>沙盒 · </translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>结果未知</translation>
    </message>
</context>
<context>
    <name>VoicePage</name>
    <message>
        <source>The voice is saved.</source>
        <translation>声音已保存。</translation>
    </message>
    <message>
        <source>&amp;Keep it all the same</source>
        <translation>仍要保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>VoiceSearch</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search voices by name, tag, notes, id or spoken text</source>
        <translation>按名称、标签、备注、ID 或朗读文本搜索声音</translation>
    </message>
    <message>
        <source>Which voices</source>
        <translation>哪些声音</translation>
    </message>
    <message>
        <source>All voices</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Counting down</source>
        <translation>倒计时中</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已保留</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Soonest</source>
        <translation>最紧迫</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
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
        <translation>%s 秒声音</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Voice Studio</source>
        <translation>欢迎使用 Voice Studio</translation>
    </message>
    <message>
        <source>Record a minute of speech, and get a voice that says any text you write, with an id that you can use everywhere.</source>
        <translation>录制一分钟讲话，即可得到能朗读任意文本的声音，以及随处可用的 ID。</translation>
    </message>
    <message>
        <source>&amp;Try it now</source>
        <translation>立即试用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;I have a key</source>
        <translation>我有密钥(&amp;I)</translation>
    </message>
    <message>
        <source>Trying it is free and needs no account: a sandbox on this computer answers with a stand-in voice, and nothing leaves it.</source>
        <translation>试用免费且无需账户：本机上的沙盒以替代声音作答，任何内容都不会离开本机。</translation>
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
        <translation>您已将其标记为丢失。</translation>
    </message>
    <message>
        <source>It may have been charged.</source>
        <translation>可能已收费。</translation>
    </message>
    <message>
        <source>You tried it again.</source>
        <translation>您已重试。</translation>
    </message>
    <message>
        <source>It may have been charged twice.</source>
        <translation>可能已收费两次。</translation>
    </message>
    <message>
        <source>It is being prepared.</source>
        <translation>正在准备。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>没有发送任何内容。</translation>
    </message>
    <message>
        <source>It is with the service.</source>
        <translation>已在服务那里。</translation>
    </message>
    <message>
        <source>Wait for its reply.</source>
        <translation>请等待答复。</translation>
    </message>
    <message>
        <source>The service answered.</source>
        <translation>服务已答复。</translation>
    </message>
    <message>
        <source>It is completed at the next start, without a new call.</source>
        <translation>下次启动时完成，无需再次调用。</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>Nothing need be done.</source>
        <translation>无需任何操作。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>没有做出任何东西。</translation>
    </message>
    <message>
        <source>see the reply</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>见答复</translation>
    </message>
    <message>
        <source>a few</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>几</translation>
    </message>
    <message>
        <source>not kept</source>
        <comment>in place of a figure that was not kept</comment>
        <translation>未保存</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>an item of a batch</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>an item of a batch</comment>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>made</source>
        <comment>an item of a batch</comment>
        <translation>已制作</translation>
    </message>
    <message>
        <source>failed, not charged</source>
        <comment>an item of a batch</comment>
        <translation>失败，未收费</translation>
    </message>
    <message>
        <source>unknown, may have been charged</source>
        <comment>an item of a batch</comment>
        <translation>未知，可能已收费</translation>
    </message>
    <message>
        <source>skipped, exists already</source>
        <comment>an item of a batch</comment>
        <translation>已跳过，已存在</translation>
    </message>
    <message numerus="yes">
        <source>{count} made</source>
        <translation>
            <numerusform>已制作 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} skipped</source>
        <translation>
            <numerusform>跳过 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} refused</source>
        <translation>
            <numerusform>被拒绝 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} failed</source>
        <translation>
            <numerusform>失败 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} unknown</source>
        <translation>
            <numerusform>未知 {count} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>等待 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}), at cloning or at the first speech: the service does not say when.</source>
        <translation>在 {profile} 上约 {total}（要制作的声音：{voices} 个，{clones}），在克隆时或首次朗读时收取：服务没有说明何时。</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} (voices to be made: {voices}, {clones}; {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>在 {profile} 上约 {total}（要制作的声音：{voices} 个，{clones}；{count:,} 个字符 {speech}），在克隆时或首次朗读时收取：服务没有说明何时。</numerusform>
        </translation>
    </message>
    <message>
        <source>{what_became}.</source>
        <translation>{what_became}。</translation>
    </message>
    <message>
        <source>This run about cost {cost}.</source>
        <translation>本次约花费 {cost}。</translation>
    </message>
    <message>
        <source>{cost} more may have been charged.</source>
        <translation>另有 {cost} 可能已收取。</translation>
    </message>
    <message>
        <source>{voices} with {files} in {file} ({bytes} bytes).</source>
        <translation>{voices}和{files}，在 {file} 中（{bytes} 字节）。</translation>
    </message>
    <message numerus="yes">
        <source>{count} voices</source>
        <extracomment>English for 1: 1 voice</extracomment>
        <translation>
            <numerusform>{count} 个声音</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files</source>
        <extracomment>English for 1: 1 audio file</extracomment>
        <translation>
            <numerusform>{count} 个音频文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} audio files are missing in the library, and so in the bundle.</source>
        <extracomment>English for 1: 1 audio file is missing in the library, and so in the bundle.</extracomment>
        <translation>
            <numerusform>声音库中缺少 {count} 个音频文件，因此包中也没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices added: {names}.</source>
        <extracomment>English for 1: 1 voice added: {names}.</extracomment>
        <translation>
            <numerusform>已添加 {count} 个声音：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices completed: {names}.</source>
        <extracomment>English for 1: 1 voice completed: {names}.</extracomment>
        <translation>
            <numerusform>已补全 {count} 个声音：{names}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices here already, with all that the bundle has.</source>
        <extracomment>English for 1: 1 voice here already, with all that the bundle has.</extracomment>
        <translation>
            <numerusform>{count} 个声音连同包中的全部内容已在这里。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bundle holds no voice.</source>
        <translation>包中没有声音。</translation>
    </message>
    <message numerus="yes">
        <source>{names} and {count} more</source>
        <extracomment>English for 1: {names} and 1 more</extracomment>
        <translation>
            <numerusform>{names}等另外 {count} 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone call speaks it: one call in all, but the voice still has to be kept within 168 hours.</source>
        <translation>由克隆调用说出：总共一次调用，但声音仍须在 168 小时内保留。</translation>
    </message>
    <message>
        <source>A speech after the clone speaks it: about the same price, and the voice is kept at once.</source>
        <translation>由克隆后的朗读说出：价格大致相同，声音立即得到保留。</translation>
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
        <translation>低于 ${amount:.4f}</translation>
    </message>
    <message>
        <source>Sandbox: free, and the sample stays on this computer.</source>
        <translation>沙盒：免费，样本留在本机。</translation>
    </message>
    <message>
        <source>About {total} on {profile} ({clone} for the voice), at cloning or at the first speech: the service does not say when.</source>
        <translation>在 {profile} 上约 {total}（声音 {clone}），在克隆时或首次朗读时收取：服务没有说明何时。</translation>
    </message>
    <message numerus="yes">
        <source>About {total} on {profile} ({clone} for the voice, {speech} for {count:,} characters), at cloning or at the first speech: the service does not say when.</source>
        <translation>
            <numerusform>在 {profile} 上约 {total}（声音 {clone}，{count:,} 个字符 {speech}），在克隆时或首次朗读时收取：服务没有说明何时。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About {cost} on {profile} for {count:,} characters.</source>
        <translation>
            <numerusform>在 {profile} 上 {count:,} 个字符约 {cost}。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clone&apos;s own {cost} may fall then, if it was not charged at cloning.</source>
        <translation>如果克隆时没有收费，克隆本身的 {cost} 可能会在那时收取。</translation>
    </message>
    <message>
        <source>Your balance of {balance} may not be enough.</source>
        <translation>您的余额 {balance} 可能不够。</translation>
    </message>
    <message>
        <source>Your balance: {balance}.</source>
        <translation>您的余额：{balance}。</translation>
    </message>
    <message>
        <source>These are {source}&apos;s figures of {date}; this service may have others.</source>
        <translation>这是 {source} 在 {date} 的价格；此服务可能不同。</translation>
    </message>
    <message>
        <source>locked</source>
        <comment>The keyring is ...</comment>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>slow</source>
        <comment>The keyring is ...</comment>
        <translation>响应缓慢</translation>
    </message>
    <message>
        <source>unavailable</source>
        <comment>The keyring is ...</comment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>status {status}</source>
        <translation>状态 {status}</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>没有文件 {file}。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>{file} is a folder.</source>
        <translation>{file} 是文件夹。</translation>
    </message>
    <message>
        <source>Choose one file in it.</source>
        <translation>请选择其中的一个文件。</translation>
    </message>
    <message>
        <source>{file} may not be read.</source>
        <translation>没有读取 {file} 的权限。</translation>
    </message>
    <message>
        <source>Change its permissions, or choose a copy of it.</source>
        <translation>请更改权限，或选择它的副本。</translation>
    </message>
    <message>
        <source>{file} is empty.</source>
        <translation>{file} 是空的。</translation>
    </message>
    <message>
        <source>Choose another file; recorders leave an empty one when they crash.</source>
        <translation>请选择其他文件；录音程序崩溃时会留下空文件。</translation>
    </message>
    <message>
        <source>{file} holds no sound that can be decoded.</source>
        <translation>{file} 中没有可以解码的声音。</translation>
    </message>
    <message>
        <source>Choose a recording: mp3, m4a, wav, flac, ogg, or a video. If it plays elsewhere, export it there.</source>
        <translation>请选择录音：mp3、m4a、wav、flac、ogg 或视频。如果它能在别处播放，请在那里导出。</translation>
    </message>
    <message>
        <source>{file} has no sound track.</source>
        <translation>{file} 没有音轨。</translation>
    </message>
    <message>
        <source>Choose a file with speech in it.</source>
        <translation>请选择有人说话的文件。</translation>
    </message>
    <message>
        <source>{file} cannot be cloned from: {finding}</source>
        <translation>无法用 {file} 克隆：{finding}</translation>
    </message>
    <message>
        <source>The prompt audio {file} cannot be used: {finding}</source>
        <translation>无法使用提示音频 {file}：{finding}</translation>
    </message>
    <message>
        <source>{file} came out with another length after preparing.</source>
        <translation>{file} 准备后的长度变了。</translation>
    </message>
    <message>
        <source>Export it as WAV and try again.</source>
        <translation>请导出为 WAV 后重试。</translation>
    </message>
    <message>
        <source>{file} was changed since it was checked.</source>
        <translation>{file} 在检查后被更改过。</translation>
    </message>
    <message>
        <source>Choose it again, and look at it as it is now.</source>
        <translation>请重新选择它，并查看现在的样子。</translation>
    </message>
    <message>
        <source>After converting the sample has {bytes} bytes; at most {allowed} are accepted.</source>
        <translation>转换后样本为 {bytes} 字节；最多接受 {allowed}。</translation>
    </message>
    <message>
        <source>Use a shorter part.</source>
        <translation>请使用更短的部分。</translation>
    </message>
    <message>
        <source>{file} was recorded with other settings than the sentences before it.</source>
        <translation>{file} 的录制设置与之前的句子不同。</translation>
    </message>
    <message>
        <source>Read that sentence again.</source>
        <translation>请重读那个句子。</translation>
    </message>
    <message>
        <source>{file} holds less than {seconds} s of speech: too little to tell a voice by.</source>
        <translation>{file} 的讲话不足 {seconds} 秒：太少，无法辨认声音。</translation>
    </message>
    <message>
        <source>Choose a recording with more of it.</source>
        <translation>请选择讲话更多的录音。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker.</source>
        <translation>本机没有扬声器。</translation>
    </message>
    <message>
        <source>Connect one; the file can be opened elsewhere.</source>
        <translation>请接上一个；也可以在别处打开文件。</translation>
    </message>
    <message>
        <source>The loudspeaker could not be opened.</source>
        <translation>无法打开扬声器。</translation>
    </message>
    <message>
        <source>Close what else uses it, and try again.</source>
        <translation>请关闭正在使用它的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>This computer has no microphone that is switched on.</source>
        <translation>本机没有开启的麦克风。</translation>
    </message>
    <message>
        <source>Connect one and look again, or choose a recording you already have.</source>
        <translation>请接上一个并重新查找，或选择您已有的录音。</translation>
    </message>
    <message>
        <source>There is no microphone called {device}.</source>
        <translation>没有名为 {device} 的麦克风。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>The microphone {device} could not be opened.</source>
        <translation>无法打开麦克风 {device}。</translation>
    </message>
    <message>
        <source>Connect it anew, or choose another one.</source>
        <translation>请重新连接，或另选一个。</translation>
    </message>
    <message>
        <source>The microphone {device} is in use by another program.</source>
        <translation>麦克风 {device} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Close that program, and try again.</source>
        <translation>请关闭那个程序，然后重试。</translation>
    </message>
    <message>
        <source>The system does not let this program use the microphone.</source>
        <translation>系统不允许此程序使用麦克风。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings under Privacy, Microphone; then start Voice Studio again.</source>
        <translation>请在系统设置的“隐私”“麦克风”中允许，然后重新启动 Voice Studio。</translation>
    </message>
    <message>
        <source>The microphone {device} offers no sample rate that can be recorded.</source>
        <translation>麦克风 {device} 没有可以录音的采样率。</translation>
    </message>
    <message>
        <source>The PortAudio library is missing, so nothing can be played or recorded.</source>
        <translation>缺少 PortAudio 库，因此无法播放或录音。</translation>
    </message>
    <message>
        <source>Install it: on Debian and Ubuntu, sudo apt-get install libportaudio2.</source>
        <translation>请安装：在 Debian 和 Ubuntu 上用 sudo apt-get install libportaudio2。</translation>
    </message>
    <message>
        <source>The option {option} has a value that cannot be used.</source>
        <translation>选项 {option} 的值无法使用。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请改正后重试。</translation>
    </message>
    <message>
        <source>The text has {characters} characters; at most {allowed} are accepted.</source>
        <translation>文本有 {characters} 个字符；最多接受 {allowed} 个。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <translation>文本是空的。</translation>
    </message>
    <message>
        <source>Enter a text, or leave the option out.</source>
        <translation>请输入文本，或省略该选项。</translation>
    </message>
    <message>
        <source>A preview text needs a model.</source>
        <translation>预览文本需要模型。</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>请选择模型。</translation>
    </message>
    <message>
        <source>There is no model {model}.</source>
        <translation>没有模型 {model}。</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}.</source>
        <translation>请从中选择：{allowed}。</translation>
    </message>
    <message>
        <source>A model is only used with a preview text.</source>
        <translation>模型只与预览文本一起使用。</translation>
    </message>
    <message>
        <source>Enter a text, or leave it out.</source>
        <translation>请输入文本，或省略它。</translation>
    </message>
    <message>
        <source>An accuracy of {accuracy} is not between {least} and {most}.</source>
        <translation>准确度 {accuracy} 不在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation>请改正。</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>无法读取 {file}。</translation>
    </message>
    <message>
        <source>Choose the recording or document itself; nothing was changed.</source>
        <translation>请选择录音或文件本身；没有任何更改。</translation>
    </message>
    <message>
        <source>{file} is larger than 100 MB.</source>
        <translation>{file} 大于 100 MB。</translation>
    </message>
    <message>
        <source>Keep a shorter recording, or the page that matters.</source>
        <translation>请保存较短的录音，或只保存关键的那一页。</translation>
    </message>
    <message>
        <source>A speed of {value} is not between {least} and {most}.</source>
        <translation>语速 {value} 不在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>A volume of {value} is not between {least} and {most}.</source>
        <translation>音量 {value} 不在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>A pitch of {value} semitones is not between {least} and {most}.</source>
        <translation>音高 {value} 半音不在 {least} 到 {most} 之间。</translation>
    </message>
    <message>
        <source>{model} does not know the emotion {emotion}.</source>
        <translation>{model} 不认识情绪 {emotion}。</translation>
    </message>
    <message>
        <source>Choose one of: {allowed}; or none.</source>
        <translation>请选择其中之一：{allowed}；或不选。</translation>
    </message>
    <message>
        <source>The service does not know the language {language}.</source>
        <translation>服务不认识语言 {language}。</translation>
    </message>
    <message>
        <source>The pause {pause} cannot stand there. A pause is {least} to {most} s long and stands between two parts that are spoken, never next to another one.</source>
        <translation>停顿 {pause} 不能放在那里。停顿长 {least} 到 {most} 秒，位于两段要朗读的内容之间，不能与另一个停顿相邻。</translation>
    </message>
    <message>
        <source>Move it, or take it out.</source>
        <translation>请移动或去掉它。</translation>
    </message>
    <message>
        <source>A clone prompt needs both its audio and its text.</source>
        <translation>克隆提示需要音频和文本两者。</translation>
    </message>
    <message>
        <source>Give both, or leave both out.</source>
        <translation>请两者都提供，或都省略。</translation>
    </message>
    <message>
        <source>The prompt text does not end in punctuation, which the service demands.</source>
        <translation>提示文本没有以标点结尾，而服务要求这样。</translation>
    </message>
    <message>
        <source>End it as it was read, with a full stop for example.</source>
        <translation>请按朗读的样子结尾，例如用句号。</translation>
    </message>
    <message>
        <source>A voice may only be cloned by someone who has the right to it.</source>
        <translation>只有拥有权利的人才能克隆声音。</translation>
    </message>
    <message>
        <source>Confirm that the voice is yours or that you have its owner&apos;s permission.</source>
        <translation>请确认声音是您的，或您已获其所有者许可。</translation>
    </message>
    <message>
        <source>There is no profile {profile}.</source>
        <translation>没有配置 {profile}。</translation>
    </message>
    <message>
        <source>Choose one under Account.</source>
        <translation>请在“账户”中选择。</translation>
    </message>
    <message>
        <source>There is a profile {profile} already.</source>
        <translation>已有配置 {profile}。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>The profile {profile} is built in.</source>
        <translation>配置 {profile} 是内置的。</translation>
    </message>
    <message>
        <source>This base URL cannot be used: {reason}.</source>
        <translation>此基础 URL 无法使用：{reason}。</translation>
    </message>
    <message>
        <source>Give an address like https://api.example.com.</source>
        <translation>请提供像 https://api.example.com 这样的地址。</translation>
    </message>
    <message>
        <source>There is no host {host}.</source>
        <translation>没有托管处 {host}。</translation>
    </message>
    <message>
        <source>Choose one of: {known}.</source>
        <translation>请从中选择：{known}。</translation>
    </message>
    <message>
        <source>There is a host {host} already.</source>
        <translation>已有托管处 {host}。</translation>
    </message>
    <message>
        <source>The profile {profile} uses the host {host}.</source>
        <translation>配置 {profile} 正在使用托管处 {host}。</translation>
    </message>
    <message>
        <source>Remove that profile first.</source>
        <translation>请先移除该配置。</translation>
    </message>
    <message>
        <source>{field} is needed.</source>
        <translation>需要填写 {field}。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请填写。</translation>
    </message>
    <message>
        <source>{field} has a value that cannot be used.</source>
        <translation>{field} 的值无法使用。</translation>
    </message>
    <message>
        <source>{field} is not a field with its value (FIELD=VALUE) of this kind of host.</source>
        <translation>{field} 不是此类托管处的字段及其值（FIELD=VALUE）。</translation>
    </message>
    <message>
        <source>Its fields: {known}.</source>
        <translation>它的字段：{known}。</translation>
    </message>
    <message>
        <source>{field} is a secret, and others on this computer can read a command line.</source>
        <translation>{field} 是机密，而本机上的其他人可以读取命令行。</translation>
    </message>
    <message>
        <source>Leave it out and you are asked for it, or write {field}=@FILE, or set {variable}.</source>
        <translation>省略它则会向您询问；或写 {field}=@FILE，或设置 {variable}。</translation>
    </message>
    <message>
        <source>The keyring has no {field} of the host {host}.</source>
        <translation>密钥环中没有托管处 {host} 的 {field}。</translation>
    </message>
    <message>
        <source>Enter it again under Hosts.</source>
        <translation>请在“托管处”中重新输入。</translation>
    </message>
    <message>
        <source>This uploader needs {part}, which is not supported here.</source>
        <translation>此上传器需要 {part}，这里不支持。</translation>
    </message>
    <message>
        <source>Write what it stands for into the file itself, or use another uploader.</source>
        <translation>请把它代表的内容直接写入文件，或使用其他上传器。</translation>
    </message>
    <message>
        <source>The uploader cannot be read: look at {part}.</source>
        <translation>无法读取上传器：请查看 {part}。</translation>
    </message>
    <message>
        <source>Choose the .sxcu file as ShareX exports it; how to delete is said in fields of its own.</source>
        <translation>请选择 ShareX 导出的 .sxcu 文件；如何删除在单独的字段中说明。</translation>
    </message>
    <message>
        <source>There is no kind of host {host}.</source>
        <translation>没有名为 {host} 的托管处类型。</translation>
    </message>
    <message>
        <source>There is no voice {voice}.</source>
        <translation>没有声音 {voice}。</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>请从列表中选择。</translation>
    </message>
    <message>
        <source>{count} voices are called {voice}.</source>
        <translation>有 {count} 个声音叫 {voice}。</translation>
    </message>
    <message>
        <source>Use the voice&apos;s id instead.</source>
        <translation>请改用声音的 ID。</translation>
    </message>
    <message>
        <source>There is no voice {voice} in the bin.</source>
        <translation>回收站中没有声音 {voice}。</translation>
    </message>
    <message>
        <source>Choose one of the bin.</source>
        <translation>请从回收站中选择。</translation>
    </message>
    <message>
        <source>A voice needs a name, and spaces are none.</source>
        <translation>声音需要名称，空格不算。</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>请输入。</translation>
    </message>
    <message>
        <source>A tag needs a word, and spaces are none.</source>
        <translation>标签需要文字，空格不算。</translation>
    </message>
    <message>
        <source>This tag has {characters} characters; at most {allowed} are accepted.</source>
        <translation>此标签有 {characters} 个字符；最多接受 {allowed} 个。</translation>
    </message>
    <message>
        <source>Shorten it, and write the rest into the notes.</source>
        <translation>请缩短，其余写入备注。</translation>
    </message>
    <message>
        <source>{colour} is not a colour.</source>
        <translation>{colour} 不是颜色。</translation>
    </message>
    <message>
        <source>Write one like #3366cc, or none.</source>
        <translation>请写成 #3366cc 这样，或不写。</translation>
    </message>
    <message>
        <source>{duration} is not a length of time.</source>
        <translation>{duration} 不是时长。</translation>
    </message>
    <message>
        <source>Write a whole number and its unit, like 48h, 2d or 90m.</source>
        <translation>请写一个整数及其单位，如 48h、2d 或 90m。</translation>
    </message>
    <message>
        <source>Voices that are due to be kept: {count}, for about {cost}. Nothing was charged.</source>
        <translation>该保留的声音：{count} 个，约 {cost}。没有收费。</translation>
    </message>
    <message>
        <source>Confirm it.</source>
        <translation>请确认。</translation>
    </message>
    <message>
        <source>An earlier speech with {voice} may have been charged, and may have kept it already. Nothing was charged now.</source>
        <translation>用 {voice} 的较早朗读可能已收费，也可能已将其保留。这次没有收费。</translation>
    </message>
    <message>
        <source>Look at it in the list; or keep the voice all the same, which may be charged again.</source>
        <translation>请在列表中查看；或仍要保留声音，这可能再次收费。</translation>
    </message>
    <message>
        <source>{voice} has no demo.</source>
        <translation>{voice} 没有试听。</translation>
    </message>
    <message>
        <source>Speak a text with it, or play its sample.</source>
        <translation>请用它朗读文本，或播放它的样本。</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so it cannot be made again. Nothing was charged.</source>
        <translation>声音库中已没有 {voice} 的样本，因此无法重新制作。没有收费。</translation>
    </message>
    <message>
        <source>Clone it from the recording itself.</source>
        <translation>请用原始录音克隆。</translation>
    </message>
    <message>
        <source>{voice} has no demo, so there is nothing to compare with its sample.</source>
        <translation>{voice} 没有试听，因此没有可与样本比较的内容。</translation>
    </message>
    <message>
        <source>Speak a text with it, and compare that file.</source>
        <translation>请用它朗读一段文本，再比较那个文件。</translation>
    </message>
    <message>
        <source>The library has no sample of {voice} any more, so there is nothing to compare its demo with.</source>
        <translation>声音库里已没有 {voice} 的样本，因此没有可与试听比较的内容。</translation>
    </message>
    <message>
        <source>Compare it with another recording of the same person.</source>
        <translation>请与同一个人的另一段录音比较。</translation>
    </message>
    <message>
        <source>What voices are compared by is missing from this installation, or damaged.</source>
        <translation>此安装缺少用来比较声音的数据，或数据已损坏。</translation>
    </message>
    <message>
        <source>Install Voice Studio anew.</source>
        <translation>请重新安装 Voice Studio。</translation>
    </message>
    <message>
        <source>{voice} was made at another base URL than the profile {profile} has. Nothing was charged.</source>
        <translation>{voice} 是用另一个基础 URL 制作的，与配置 {profile} 的不同。没有收费。</translation>
    </message>
    <message>
        <source>Make it again with a profile of its own base URL; or clone it anew from the recording.</source>
        <translation>请用与其基础 URL 相同的配置重新制作；或用录音重新克隆。</translation>
    </message>
    <message>
        <source>Making {name} again costs about {cost}, and that was not agreed to. Nothing was sent.</source>
        <translation>重新制作 {name} 约需 {cost}，尚未同意。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Confirm the price.</source>
        <translation>请确认价格。</translation>
    </message>
    <message>
        <source>{voice} was made with the profile {made_with}, at another base URL than {profile} has. Voice ids do not travel between services.</source>
        <translation>{voice} 是用配置 {made_with} 制作的，其基础 URL 与 {profile} 的不同。声音 ID 不能跨服务使用。</translation>
    </message>
    <message>
        <source>Use the profile {made_with}; or go on all the same, where both are one service.</source>
        <translation>请使用配置 {made_with}；若两者是同一服务，也可以仍然继续。</translation>
    </message>
    <message>
        <source>{voice} was made with another API key than {profile} has now. A voice id only works on its account.</source>
        <translation>{voice} 是用另一个 API 密钥制作的，与 {profile} 现在的不同。声音 ID 只在其账户中有效。</translation>
    </message>
    <message>
        <source>Use the key it was made with; or go on all the same, where both keys are of one account.</source>
        <translation>请使用制作时的密钥；若两个密钥属于同一账户，也可以仍然继续。</translation>
    </message>
    <message>
        <source>This id is {voice}&apos;s already.</source>
        <translation>此 ID 已是 {voice} 的。</translation>
    </message>
    <message>
        <source>Look at the voices, or enter another id.</source>
        <translation>请查看声音，或输入其他 ID。</translation>
    </message>
    <message>
        <source>You already have {voice} ({left}), of the same audio and the same settings. Nothing was charged.</source>
        <translation>您已有用同一音频、同样设置制作的 {voice}（{left}）。没有收费。</translation>
    </message>
    <message>
        <source>Use that voice; or make another all the same, which is charged again.</source>
        <translation>请使用那个声音；或仍要再做一个，这会再次收费。</translation>
    </message>
    <message>
        <source>An earlier try with this sample ({name}) may have made a voice already. Nothing was charged now.</source>
        <translation>用此样本（{name}）的较早尝试可能已做出声音。这次没有收费。</translation>
    </message>
    <message>
        <source>Settle it first, in the list; or make another all the same, which may charge again.</source>
        <translation>请先在列表中处理它；或仍要再做一个，这可能再次收费。</translation>
    </message>
    <message>
        <source>A paid call for {name} with the same content is under way already. Nothing more was sent.</source>
        <translation>内容相同的 {name} 的付费调用已在进行中。没有再发送任何内容。</translation>
    </message>
    <message>
        <source>Wait for it to end.</source>
        <translation>请等它结束。</translation>
    </message>
    <message>
        <source>There is no one attempt {attempt}.</source>
        <translation>没有唯一的尝试 {attempt}。</translation>
    </message>
    <message>
        <source>What became of {name} is known by now.</source>
        <translation>{name} 的结果现在已经知道。</translation>
    </message>
    <message>
        <source>Look at the list.</source>
        <translation>请查看列表。</translation>
    </message>
    <message>
        <source>The library has no sample of {name} any more.</source>
        <translation>声音库中已没有 {name} 的样本。</translation>
    </message>
    <message>
        <source>{name} may have been charged already; another try may charge again, about {cost}. Nothing was sent.</source>
        <translation>{name} 可能已收费；再次尝试可能再次收费，约 {cost}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Confirm that you know it.</source>
        <translation>请确认您知道这一点。</translation>
    </message>
    <message>
        <source>{file} has no ending that tells its form.</source>
        <translation>{file} 没有表明格式的扩展名。</translation>
    </message>
    <message>
        <source>End it in {allowed}.</source>
        <translation>请以 {allowed} 结尾。</translation>
    </message>
    <message>
        <source>There is a file {file} already, and nothing is overwritten.</source>
        <translation>已有文件 {file}，不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>There is no take {number}.</source>
        <translation>没有录音条 {number}。</translation>
    </message>
    <message>
        <source>See voicestudio take list.</source>
        <translation>见 voicestudio take list。</translation>
    </message>
    <message>
        <source>There is no copy {copy} of the library.</source>
        <translation>没有声音库的副本 {copy}。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>The library of now would be replaced by its copy of {copied_at}. Nothing was changed.</source>
        <translation>现在的声音库将被 {copied_at} 的副本取代。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Confirm that you want it.</source>
        <translation>请确认您要这样做。</translation>
    </message>
    <message>
        <source>{file} cannot be written.</source>
        <translation>无法写入 {file}。</translation>
    </message>
    <message>
        <source>Choose another place. Nothing was charged.</source>
        <translation>请选择其他位置。没有收费。</translation>
    </message>
    <message>
        <source>The settings in {file} cannot be read.</source>
        <translation>无法读取 {file} 中的设置。</translation>
    </message>
    <message>
        <source>Mend or rename that file; it was left as it is.</source>
        <translation>请修复或重命名该文件；它保持原样。</translation>
    </message>
    <message>
        <source>This computer has no keyring in which the key could be kept safely ({reason}).</source>
        <translation>本机没有可以安全保存密钥的密钥环（{reason}）。</translation>
    </message>
    <message>
        <source>Install one (gnome-keyring, KWallet), or use the key for this session only.</source>
        <translation>请安装一个（gnome-keyring、KWallet），或仅在本次会话中使用密钥。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, or use the key for this session only.</source>
        <translation>请解锁，或仅在本次会话中使用密钥。</translation>
    </message>
    <message>
        <source>The keyring has not answered for {seconds} s. It may be asking for its password in a window of its own.</source>
        <translation>密钥环已有 {seconds} 秒没有应答。它可能正在自己的窗口中询问密码。</translation>
    </message>
    <message>
        <source>Answer it and try again, or use the key for this session only.</source>
        <translation>请应答后重试，或仅在本次会话中使用密钥。</translation>
    </message>
    <message>
        <source>{file} cannot be read as the table of a batch: {reason}.</source>
        <translation>无法将 {file} 读作批量表格：{reason}。</translation>
    </message>
    <message>
        <source>Save it as CSV in UTF-8, separated by commas or semicolons. Nothing was charged.</source>
        <translation>请保存为 UTF-8 的 CSV，用逗号或分号分隔。没有收费。</translation>
    </message>
    <message>
        <source>{file} has columns that are not known: {columns}.</source>
        <translation>{file} 有未知的列：{columns}。</translation>
    </message>
    <message>
        <source>Rename or remove them. Known are: {known}.</source>
        <translation>请重命名或移除它们。已知的有：{known}。</translation>
    </message>
    <message>
        <source>{file} has no column called file in its first row.</source>
        <translation>{file} 的第一行没有名为 file 的列。</translation>
    </message>
    <message>
        <source>Name the columns there; only file is needed.</source>
        <translation>请在那里写列名；只有 file 是必需的。</translation>
    </message>
    <message>
        <source>{file} has no rows below its first.</source>
        <translation>{file} 第一行以下没有行。</translation>
    </message>
    <message>
        <source>Write one row for each voice.</source>
        <translation>请为每个声音写一行。</translation>
    </message>
    <message>
        <source>{file} has more than {allowed} rows.</source>
        <translation>{file} 超过 {allowed} 行。</translation>
    </message>
    <message>
        <source>Split it into several tables. Nothing was charged.</source>
        <translation>请拆分成几个表格。没有收费。</translation>
    </message>
    <message>
        <source>It has {cells} cells, but there are {columns} columns.</source>
        <translation>它有 {cells} 个单元格，但只有 {columns} 列。</translation>
    </message>
    <message>
        <source>Put a cell that holds the separator itself between quotation marks.</source>
        <translation>包含分隔符本身的单元格请加引号。</translation>
    </message>
    <message>
        <source>The column {column} is empty.</source>
        <translation>列 {column} 是空的。</translation>
    </message>
    <message>
        <source>Fill it in, or remove the row.</source>
        <translation>请填写，或移除该行。</translation>
    </message>
    <message>
        <source>The column {column} has a value that cannot be used.</source>
        <translation>列 {column} 的值无法使用。</translation>
    </message>
    <message>
        <source>It may be empty, or: {allowed}.</source>
        <translation>可以为空，或：{allowed}。</translation>
    </message>
    <message>
        <source>{file} has rows that cannot be used: {count}. Nothing was uploaded or charged.</source>
        <translation>{file} 有无法使用的行：{count}。没有上传任何内容，也没有收费。</translation>
    </message>
    <message>
        <source>Mend these rows, and start again.</source>
        <translation>请改正这些行，然后重新开始。</translation>
    </message>
    <message>
        <source>{option} cannot be used together with --batch.</source>
        <translation>{option} 不能与 --batch 一起使用。</translation>
    </message>
    <message>
        <source>Leave it out: what is said of a voice stands in the columns of its row.</source>
        <translation>请省略：关于声音的内容写在其所在行的各列中。</translation>
    </message>
    <message>
        <source>Voices to be made: {count}, for about {cost}. That was not agreed to. Nothing was charged.</source>
        <translation>要制作的声音：{count} 个，约 {cost}。尚未同意。没有收费。</translation>
    </message>
    <message>
        <source>Agree to it.</source>
        <translation>请同意。</translation>
    </message>
    <message>
        <source>This batch is being made by another copy of the program. Nothing more was sent.</source>
        <translation>程序的另一个副本正在制作这一批。没有再发送任何内容。</translation>
    </message>
    <message>
        <source>The list of releases could not be read, so nobody knows whether there is a newer version.</source>
        <translation>无法读取版本列表，因此不知道是否有新版本。</translation>
    </message>
    <message>
        <source>Check your connection, and look again later. This version works on.</source>
        <translation>请检查网络连接，稍后再看。此版本可继续使用。</translation>
    </message>
    <message>
        <source>Port {port} is in use by another program.</source>
        <translation>端口 {port} 正被其他程序使用。</translation>
    </message>
    <message>
        <source>Choose another with --port, or leave it out.</source>
        <translation>请用 --port 另选一个，或省略。</translation>
    </message>
    <message>
        <source>The library is damaged, and this program has no copy of it.</source>
        <translation>声音库已损坏，此程序没有它的副本。</translation>
    </message>
    <message>
        <source>Put a copy of its file back; nothing was changed.</source>
        <translation>请放回该文件的副本；没有更改任何内容。</translation>
    </message>
    <message>
        <source>The library is damaged. Its last copy is of {copied_at}.</source>
        <translation>声音库已损坏。最后的副本是 {copied_at} 的。</translation>
    </message>
    <message>
        <source>Put that copy back. What was written since is taken over as far as it can be read; the damaged file is kept.</source>
        <translation>请放回那个副本。此后写入的内容会尽可能接收；损坏的文件会保留。</translation>
    </message>
    <message>
        <source>There is no copy of the library.</source>
        <translation>没有声音库的副本。</translation>
    </message>
    <message>
        <source>One is made each day; make one now: voicestudio library copy.</source>
        <translation>每天会做一个；现在就做：voicestudio library copy。</translation>
    </message>
    <message>
        <source>The copy {copy} is damaged, too. Nothing was changed.</source>
        <translation>副本 {copy} 也已损坏。没有更改任何内容。</translation>
    </message>
    <message>
        <source>Put another one back.</source>
        <translation>请放回另一个。</translation>
    </message>
    <message>
        <source>The library was written by a newer version ({found}) than this one knows ({known}).</source>
        <translation>声音库由较新的版本（{found}）写成，此程序只认识 {known}。</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>请安装较新的版本；没有更改任何内容。</translation>
    </message>
    <message>
        <source>Another program holds the library.</source>
        <translation>另一个程序正占用声音库。</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation>请关闭它，然后重试。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>无法写入数据文件夹。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查它的权限。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Free some space, and try again.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>The disk of the data folder fails to read or write.</source>
        <translation>数据文件夹所在磁盘读写失败。</translation>
    </message>
    <message>
        <source>Look whether it is full, still connected and sound, and try again.</source>
        <translation>请查看它是否已满、是否仍连接、是否完好，然后重试。</translation>
    </message>
    <message>
        <source>The voice is made and paid for, but the library could not be written. Its id is {voice_id}</source>
        <translation>声音已制作并付费，但无法写入声音库。其 ID 为 {voice_id}</translation>
    </message>
    <message>
        <source>Write the id down. The next start completes the voice from the reply; do not clone it again.</source>
        <translation>请记下 ID。下次启动会根据答复完成声音；请不要再次克隆。</translation>
    </message>
    <message>
        <source>The speech is made and paid for, but the library could not be written.</source>
        <translation>朗读已制作并付费，但无法写入声音库。</translation>
    </message>
    <message>
        <source>The next start completes it from the reply; do not ask for it again.</source>
        <translation>下次启动会根据答复完成；请不要再次请求。</translation>
    </message>
    <message>
        <source>What became of this batch cannot be read from {file}. Nothing was charged.</source>
        <translation>无法从 {file} 读出这一批的结果。没有收费。</translation>
    </message>
    <message>
        <source>Look at the voices and the calls whose outcome is unknown; then remove that file to start over. Voices that exist are not made twice.</source>
        <translation>请查看声音和结果未知的调用；然后移除该文件以重新开始。已有的声音不会重复制作。</translation>
    </message>
    <message>
        <source>This is a fault of Voice Studio.</source>
        <translation>这是 Voice Studio 的故障。</translation>
    </message>
    <message>
        <source>Please report it with the lines below.</source>
        <translation>请附上下面的内容报告它。</translation>
    </message>
    <message>
        <source>There is a file {file} already. Nothing was written.</source>
        <translation>已有文件 {file}。没有写入任何内容。</translation>
    </message>
    <message>
        <source>Choose another name, or replace it.</source>
        <translation>请选择其他名称，或替换它。</translation>
    </message>
    <message>
        <source>{file} is no bundle of voices that can be opened: {why}.</source>
        <translation>{file} 不是可以打开的声音包：{why}。</translation>
    </message>
    <message>
        <source>Choose a file that Voice Studio exported; its name ends in .voicestudio.</source>
        <translation>请选择 Voice Studio 导出的文件；其名称以 .voicestudio 结尾。</translation>
    </message>
    <message>
        <source>{file} was written by a newer version ({found}) than this one knows ({known}). Nothing of it was taken in.</source>
        <translation>{file} 由较新的版本（{found}）写成，此程序只认识 {known}。没有接收其中任何内容。</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>请安装较新的版本。</translation>
    </message>
    <message>
        <source>{file} is damaged: {why}. Nothing of it was taken in.</source>
        <translation>{file} 已损坏：{why}。没有接收其中任何内容。</translation>
    </message>
    <message>
        <source>Copy it anew from where it came from, or export the voices again.</source>
        <translation>请从来源处重新复制，或重新导出声音。</translation>
    </message>
    <message>
        <source>{file} is not as Voice Studio writes bundles, and could do harm: {why}. Nothing of it was taken in.</source>
        <translation>{file} 不像 Voice Studio 写的包，可能有害：{why}。没有接收其中任何内容。</translation>
    </message>
    <message>
        <source>Ask whoever gave it to you for the bundle as it was exported.</source>
        <translation>请向提供者索取原样导出的包。</translation>
    </message>
    <message>
        <source>{file} is sealed with a passphrase.</source>
        <translation>{file} 已用口令封存。</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>请输入口令。</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}.</source>
        <translation>此口令打不开 {file}。</translation>
    </message>
    <message>
        <source>Enter it again. Without it nobody can open the bundle, this program included.</source>
        <translation>请重新输入。没有口令，任何人都打不开此包，包括本程序。</translation>
    </message>
    <message>
        <source>A bundle takes files and lists of up to {allowed} bytes each, and one is larger.</source>
        <translation>包中的文件和列表每个最多 {allowed} 字节，而有一个更大。</translation>
    </message>
    <message>
        <source>Export fewer voices at a time.</source>
        <translation>请减少一次导出的声音。</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有该文件</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>它是文件夹</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>it is another kind of file, or its end is missing</source>
        <translation>它是另一种文件，或缺少结尾</translation>
    </message>
    <message>
        <source>another program made it</source>
        <translation>由其他程序制作</translation>
    </message>
    <message>
        <source>a part of it cannot be read</source>
        <translation>其中一部分无法读取</translation>
    </message>
    <message>
        <source>its list of voices cannot be read</source>
        <translation>声音列表无法读取</translation>
    </message>
    <message>
        <source>a file is missing in it</source>
        <translation>其中缺少一个文件</translation>
    </message>
    <message>
        <source>a file in it has another size than it should</source>
        <translation>其中一个文件的大小不对</translation>
    </message>
    <message>
        <source>a file in it was changed</source>
        <translation>其中一个文件被更改过</translation>
    </message>
    <message>
        <source>its seal is broken</source>
        <translation>封存已破损</translation>
    </message>
    <message>
        <source>a name in it leads to another place</source>
        <translation>其中一个名称指向别处</translation>
    </message>
    <message>
        <source>it holds a link, a folder or a device</source>
        <translation>其中包含链接、文件夹或设备</translation>
    </message>
    <message>
        <source>it holds a file that is encrypted by itself</source>
        <translation>其中包含单独加密的文件</translation>
    </message>
    <message>
        <source>it holds a compressed file, which may unpack to any size</source>
        <translation>其中包含压缩文件，可能解压成任意大小</translation>
    </message>
    <message>
        <source>it would unpack to more than it holds</source>
        <translation>解压后会大于其内容</translation>
    </message>
    <message>
        <source>it holds a name twice</source>
        <translation>其中有重复的名称</translation>
    </message>
    <message>
        <source>it holds files that its list does not name</source>
        <translation>其中包含列表未列出的文件</translation>
    </message>
    <message>
        <source>The host {host} could not be reached. Nothing was charged.</source>
        <translation>无法连接托管处 {host}。没有收费。</translation>
    </message>
    <message>
        <source>Check your connection, and try again.</source>
        <translation>请检查您的连接，然后重试。</translation>
    </message>
    <message>
        <source>The name of the host {host} is unknown to the network. Nothing was charged.</source>
        <translation>网络中找不到托管处 {host} 的名称。没有收费。</translation>
    </message>
    <message>
        <source>Check your connection and the host&apos;s address.</source>
        <translation>请检查您的连接和托管处的地址。</translation>
    </message>
    <message>
        <source>The host {host} could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>托管处 {host} 无法证明其身份，因此没有发送任何内容。没有收费。</translation>
    </message>
    <message>
        <source>Check its address and this computer&apos;s clock; for a certificate of your own, name its CA file.</source>
        <translation>请检查它的地址和本机的时钟；若是您自己的证书，请指定其 CA 文件。</translation>
    </message>
    <message>
        <source>{file} holds no certificate that can be read. Nothing was charged.</source>
        <translation>{file} 中没有可以读取的证书。没有收费。</translation>
    </message>
    <message>
        <source>Choose a PEM file.</source>
        <translation>请选择 PEM 文件。</translation>
    </message>
    <message>
        <source>The host {host} did not go on answering. Nothing was charged.</source>
        <translation>托管处 {host} 没有继续应答。没有收费。</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>请过一会儿再试。</translation>
    </message>
    <message>
        <source>The connection to the host {host} was cut. Nothing was charged.</source>
        <translation>与托管处 {host} 的连接中断。没有收费。</translation>
    </message>
    <message>
        <source>The host {host} sends uploads on to {target}; your keys were not sent there. Nothing was charged.</source>
        <translation>托管处 {host} 把上传转到 {target}；您的密钥没有发送到那里。没有收费。</translation>
    </message>
    <message>
        <source>Enter the address that it really has.</source>
        <translation>请输入它真正的地址。</translation>
    </message>
    <message>
        <source>The host {host} does not know this key id. Nothing was charged.</source>
        <translation>托管处 {host} 不认识此密钥 ID。没有收费。</translation>
    </message>
    <message>
        <source>Copy the key id anew.</source>
        <translation>请重新复制密钥 ID。</translation>
    </message>
    <message>
        <source>The server of the host {host} shows another key than the confirmed one, so nothing was sent. Nothing was charged.</source>
        <translation>托管处 {host} 的服务器显示的密钥与已确认的不同，因此没有发送任何内容。没有收费。</translation>
    </message>
    <message>
        <source>Ask whoever runs it whether its key was changed; only then confirm the new one.</source>
        <translation>请询问管理者密钥是否已更换；然后再确认新的。</translation>
    </message>
    <message>
        <source>Nobody has confirmed the key of the server {host} yet: it shows {fingerprint}. Nothing was charged.</source>
        <translation>还没有人确认服务器 {host} 的密钥：它显示 {fingerprint}。没有收费。</translation>
    </message>
    <message>
        <source>Compare it with what whoever runs the server says; then confirm it.</source>
        <translation>请与服务器管理者所说的比对，然后确认。</translation>
    </message>
    <message>
        <source>The host {host} refused the password or secret. Nothing was charged.</source>
        <translation>托管处 {host} 拒绝了密码或机密。没有收费。</translation>
    </message>
    <message>
        <source>Copy it anew, and store it.</source>
        <translation>请重新复制并保存。</translation>
    </message>
    <message>
        <source>The bucket of the host {host} is in another region. Nothing was charged.</source>
        <translation>托管处 {host} 的存储桶在另一个区域。没有收费。</translation>
    </message>
    <message>
        <source>Correct the region.</source>
        <translation>请改正区域。</translation>
    </message>
    <message>
        <source>The host {host} has no such bucket. Nothing was charged.</source>
        <translation>托管处 {host} 没有这个存储桶。没有收费。</translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name, or create it.</source>
        <translation>请检查存储桶的名称，或创建它。</translation>
    </message>
    <message>
        <source>The host {host} has no such folder. Nothing was charged.</source>
        <translation>托管处 {host} 没有这个文件夹。没有收费。</translation>
    </message>
    <message>
        <source>Check its address, or create it.</source>
        <translation>请检查其地址，或创建它。</translation>
    </message>
    <message>
        <source>The host {host} does not let this account write or delete there. Nothing was charged.</source>
        <translation>托管处 {host} 不允许此账户在那里写入或删除。没有收费。</translation>
    </message>
    <message>
        <source>Give it the right to put, read and delete objects.</source>
        <translation>请赋予它放置、读取和删除对象的权利。</translation>
    </message>
    <message>
        <source>The host {host} says that this computer&apos;s clock is wrong. Nothing was charged.</source>
        <translation>托管处 {host} 表示本机的时钟不准。没有收费。</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>请校准时钟。</translation>
    </message>
    <message>
        <source>The host {host} has no room for the sample. Nothing was charged.</source>
        <translation>托管处 {host} 没有空间存放样本。没有收费。</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>请在那里腾出空间。</translation>
    </message>
    <message>
        <source>What answers at the address of {host} is no host of this kind (status {status}). Nothing was charged.</source>
        <translation>{host} 的地址上应答的不是此类托管处（状态 {status}）。没有收费。</translation>
    </message>
    <message>
        <source>Check the address and the kind of host.</source>
        <translation>请检查地址和托管处的类型。</translation>
    </message>
    <message>
        <source>Port {port} of this computer, which the tunnel {host} leads to, is in use. Nothing was charged.</source>
        <translation>隧道 {host} 通向的本机端口 {port} 已被占用。没有收费。</translation>
    </message>
    <message>
        <source>Choose another port, here and in the tunnel.</source>
        <translation>请在此处和隧道中另选端口。</translation>
    </message>
    <message>
        <source>The host {host} still gives what was removed. Nothing was charged.</source>
        <translation>托管处 {host} 仍在提供已移除的内容。没有收费。</translation>
    </message>
    <message>
        <source>Switch off versions, soft deletion or caching there.</source>
        <translation>请在那里关闭版本、软删除或缓存。</translation>
    </message>
    <message>
        <source>The host {host} took the sample but gave no usable address. Nothing was charged.</source>
        <translation>托管处 {host} 接收了样本，但没有给出可用的地址。没有收费。</translation>
    </message>
    <message>
        <source>Check what the host is set up with.</source>
        <translation>请检查托管处的设置。</translation>
    </message>
    <message>
        <source>The host {host} refused the sample (status {status}). Nothing was charged.</source>
        <translation>托管处 {host} 拒绝了样本（状态 {status}）。没有收费。</translation>
    </message>
    <message>
        <source>The host {host} was not told how to delete: the sample stays until the host&apos;s own time is over. Nothing was charged for this.</source>
        <translation>没有告诉托管处 {host} 如何删除：样本会保留到托管处自己的期限结束。这没有收费。</translation>
    </message>
    <message>
        <source>Delete it there yourself; and enter the host&apos;s deletion address, for the next time.</source>
        <translation>请自行在那里删除；并为下次输入托管处的删除地址。</translation>
    </message>
    <message>
        <source>The host {host} is on this computer: {service} cannot fetch from it. Nothing was charged.</source>
        <translation>托管处 {host} 在本机上：{service} 无法从中获取。没有收费。</translation>
    </message>
    <message>
        <source>Use a host on the internet with this profile.</source>
        <translation>此配置请使用互联网上的托管处。</translation>
    </message>
    <message>
        <source>The file {file} for {field} cannot be read as text. Nothing was charged.</source>
        <translation>无法将 {field} 的文件 {file} 读作文本。没有收费。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be kept. The host was left as it was. Nothing was charged.</source>
        <translation>密钥环状态：{reason}，因此无法保存托管处 {host} 的机密。托管处保持原样。没有收费。</translation>
    </message>
    <message>
        <source>Unlock or install one (gnome-keyring, KWallet); or start the program with {variables} set.</source>
        <translation>请解锁或安装一个（gnome-keyring、KWallet）；或设置 {variables} 后启动程序。</translation>
    </message>
    <message>
        <source>The keyring is {reason}, so the secrets of the host {host} could not be read. Nothing was charged.</source>
        <translation>密钥环状态：{reason}，因此无法读取托管处 {host} 的机密。没有收费。</translation>
    </message>
    <message>
        <source>{count} of what was put on the host {host} may still lie there and could not be removed. The host and its secrets were left as they are. Nothing was charged.</source>
        <translation>放在托管处 {host} 上的内容中有 {count} 个可能仍在那里，无法移除。托管处及其机密保持原样。没有收费。</translation>
    </message>
    <message>
        <source>Look at what left this computer, mend the host, and try again.</source>
        <translation>请查看离开本机的内容，修好托管处，然后重试。</translation>
    </message>
    <message>
        <source>The sample&apos;s address could not be fetched. Nothing was charged.</source>
        <translation>无法获取样本的地址。没有收费。</translation>
    </message>
    <message>
        <source>Check the host, and try again.</source>
        <translation>请检查托管处，然后重试。</translation>
    </message>
    <message>
        <source>The sample&apos;s address answered with status {status}. Nothing was charged.</source>
        <translation>样本的地址应答了状态 {status}。没有收费。</translation>
    </message>
    <message>
        <source>Check the host&apos;s permissions: a stranger with the address must be able to fetch it.</source>
        <translation>请检查托管处的权限：知道地址的陌生人必须能够获取。</translation>
    </message>
    <message>
        <source>The sample&apos;s address answers with {content_type}, not audio. Nothing was charged.</source>
        <translation>样本的地址应答的是 {content_type}，不是音频。没有收费。</translation>
    </message>
    <message>
        <source>Check the host: it may show a web page instead of the file.</source>
        <translation>请检查托管处：它可能显示了网页而不是文件。</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, where anyone on the way can read it. Nothing was charged.</source>
        <translation>样本的地址通向 {target}，途中任何人都能读取。没有收费。</translation>
    </message>
    <message>
        <source>Let the host serve it by https all the way.</source>
        <translation>请让托管处全程使用 https。</translation>
    </message>
    <message>
        <source>The sample&apos;s address leads to {target}, which is {address} here: a service on the internet cannot fetch from there. Nothing was charged.</source>
        <translation>样本的地址通向 {target}，在这里是 {address}：互联网上的服务无法从那里获取。没有收费。</translation>
    </message>
    <message>
        <source>Give the host an address that the whole internet reaches.</source>
        <translation>请给托管处一个整个互联网都能到达的地址。</translation>
    </message>
    <message>
        <source>The sample&apos;s address gives other bytes than were put there. Nothing was charged.</source>
        <translation>样本的地址给出的字节与放上去的不同。没有收费。</translation>
    </message>
    <message>
        <source>Check the host.</source>
        <translation>请检查托管处。</translation>
    </message>
    <message>
        <source>The service could not be reached. Nothing was charged.</source>
        <translation>无法连接服务。没有收费。</translation>
    </message>
    <message>
        <source>Check your connection and the base URL.</source>
        <translation>请检查您的连接和基础 URL。</translation>
    </message>
    <message>
        <source>The service&apos;s name is unknown to the network. Nothing was charged.</source>
        <translation>网络中找不到服务的名称。没有收费。</translation>
    </message>
    <message>
        <source>The service could not prove who it is, so nothing was sent. Nothing was charged.</source>
        <translation>服务无法证明其身份，因此没有发送任何内容。没有收费。</translation>
    </message>
    <message>
        <source>Check the base URL and this computer&apos;s clock; a company&apos;s network may need its own certificate.</source>
        <translation>请检查基础 URL 和本机的时钟；公司网络可能需要自己的证书。</translation>
    </message>
    <message>
        <source>The service did not pick up within {seconds} s. Nothing was charged.</source>
        <translation>服务在 {seconds} 秒内没有接应。没有收费。</translation>
    </message>
    <message>
        <source>The service refused the request: {said}</source>
        <translation>服务拒绝了请求：{said}</translation>
    </message>
    <message>
        <source>Change what it names. Nothing was made.</source>
        <translation>请更改它指出的内容。没有做出任何东西。</translation>
    </message>
    <message>
        <source>The service refused the audio: {said}</source>
        <translation>服务拒绝了音频：{said}</translation>
    </message>
    <message>
        <source>Export the recording again, or use another. Nothing was made.</source>
        <translation>请重新导出录音，或使用另一个。没有做出任何东西。</translation>
    </message>
    <message>
        <source>The service asks for fewer calls. Nothing was made.</source>
        <translation>服务要求减少调用。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Wait a minute, and try again.</source>
        <translation>请等一分钟再试。</translation>
    </message>
    <message>
        <source>The service&apos;s content filter refused it. Nothing was made.</source>
        <translation>服务的内容过滤器拒绝了它。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Change the text or the audio.</source>
        <translation>请更改文本或音频。</translation>
    </message>
    <message>
        <source>The service refused the text: too many invisible or unusual characters.</source>
        <translation>服务拒绝了文本：不可见或不寻常的字符太多。</translation>
    </message>
    <message>
        <source>Clean the text. Nothing was made.</source>
        <translation>请清理文本。没有做出任何东西。</translation>
    </message>
    <message>
        <source>The service heard other words than the transcript says. Nothing was made.</source>
        <translation>服务听到的词与文字稿不同。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Correct the transcript, or leave the clone prompt out.</source>
        <translation>请改正文字稿，或省略克隆提示。</translation>
    </message>
    <message>
        <source>The service knows no such call at this base URL. Nothing was made.</source>
        <translation>服务在此基础 URL 上不认识这种调用。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Check the profile&apos;s base URL.</source>
        <translation>请检查配置的基础 URL。</translation>
    </message>
    <message>
        <source>The service does not let this account clone voices. Nothing was made.</source>
        <translation>服务不允许此账户克隆声音。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Verify the account there.</source>
        <translation>请在那里验证账户。</translation>
    </message>
    <message>
        <source>The service does not know this voice any more, so it counts as expired. Nothing was spoken.</source>
        <translation>服务不再认识这个声音，因此视为已过期。没有朗读任何内容。</translation>
    </message>
    <message>
        <source>Make it again from its own sample and recipe; no other voice takes its place.</source>
        <translation>请用它自己的样本和配方重新制作；不会有其他声音取代它。</translation>
    </message>
    <message>
        <source>The service says that it does not know this voice, which should still live. Nothing was spoken.</source>
        <translation>服务表示不认识这个本应仍然有效的声音。没有朗读任何内容。</translation>
    </message>
    <message>
        <source>It is believed when it says so again, {hours} h from now or later: speak with the voice then. Until then it stays as it is; no other voice takes its place.</source>
        <translation>若它在 {hours} 小时后或更晚再次这样说，才会相信：请到那时用该声音朗读。在此之前保持原样；不会有其他声音取代它。</translation>
    </message>
    <message>
        <source>This voice belongs to another account.</source>
        <translation>此声音属于另一个账户。</translation>
    </message>
    <message>
        <source>Use the profile it was made with.</source>
        <translation>请使用制作它时的配置。</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service (status {status}). Nothing was charged.</source>
        <translation>此基础 URL 上应答的不是该服务（状态 {status}）。没有收费。</translation>
    </message>
    <message>
        <source>The service answered with a fault of its own (status {status}). Nothing was charged.</source>
        <translation>服务以自身故障作答（状态 {status}）。没有收费。</translation>
    </message>
    <message>
        <source>The demo of {voice} cannot be fetched any more: its address was short-lived.</source>
        <translation>{voice} 的试听已无法获取：其地址有效期很短。</translation>
    </message>
    <message>
        <source>Speak a text with the voice to hear it.</source>
        <translation>请用该声音朗读文本来听它。</translation>
    </message>
    <message>
        <source>The service is still speaking the text; it is accepted and charged.</source>
        <translation>服务仍在朗读文本；已被接受并收费。</translation>
    </message>
    <message>
        <source>It is looked for again by itself, which is free. Do not ask for it again.</source>
        <translation>会自动再次查找，这是免费的。请不要再次请求。</translation>
    </message>
    <message>
        <source>The service took the text but could not speak it: {said}</source>
        <translation>服务接收了文本，但无法朗读：{said}</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model, or a shorter text.</source>
        <translation>可能已收费。请试其他模型或更短的文本。</translation>
    </message>
    <message>
        <source>The service does not know this task any more, so its audio is lost.</source>
        <translation>服务不再认识这个任务，因此其音频已丢失。</translation>
    </message>
    <message>
        <source>It may have been charged. Look at your account before you try again.</source>
        <translation>可能已收费。重试前请查看您的账户。</translation>
    </message>
    <message>
        <source>The service&apos;s audio could not be fetched.</source>
        <translation>无法获取服务的音频。</translation>
    </message>
    <message>
        <source>It may have been charged; it is fetched again by itself.</source>
        <translation>可能已收费；会自动再次获取。</translation>
    </message>
    <message>
        <source>What the service sent is not audio.</source>
        <translation>服务发来的不是音频。</translation>
    </message>
    <message>
        <source>It may have been charged. Try another model.</source>
        <translation>可能已收费。请试其他模型。</translation>
    </message>
    <message>
        <source>The profile {profile} has no API key. Nothing was sent.</source>
        <translation>配置 {profile} 没有 API 密钥。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Enter it under Account.</source>
        <translation>请在“账户”中输入。</translation>
    </message>
    <message>
        <source>The service refused the API key. Nothing was made.</source>
        <translation>服务拒绝了 API 密钥。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Check the key; it must belong to this base URL and region.</source>
        <translation>请检查密钥；它必须属于此基础 URL 和区域。</translation>
    </message>
    <message>
        <source>The service does not know this API key at this base URL. Nothing was made.</source>
        <translation>服务在此基础 URL 上不认识此 API 密钥。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Key and base URL belong together: check that both are of the same service and region.</source>
        <translation>密钥与基础 URL 相互对应：请检查两者是否属于同一服务和区域。</translation>
    </message>
    <message>
        <source>The account&apos;s balance is not enough. Nothing was made.</source>
        <translation>账户余额不足。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Top the account up.</source>
        <translation>请为账户充值。</translation>
    </message>
    <message>
        <source>The account is not verified. Nothing was made.</source>
        <translation>账户未经验证。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Verify it with the service.</source>
        <translation>请向服务验证。</translation>
    </message>
    <message>
        <source>The account may not use this call. Nothing was made.</source>
        <translation>账户不能使用此调用。没有做出任何东西。</translation>
    </message>
    <message>
        <source>Ask the service to enable voice cloning.</source>
        <translation>请要求服务启用声音克隆。</translation>
    </message>
    <message>
        <source>The connection was cut before the whole reply was in.</source>
        <translation>整个答复到达之前连接中断。</translation>
    </message>
    <message>
        <source>It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>仍有可能已制作并收费；不会自动再次发送。重试可能再次收费，请先查看您的账户。</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>服务没有及时答复。</translation>
    </message>
    <message>
        <source>The service broke while answering.</source>
        <translation>服务在答复时出了故障。</translation>
    </message>
    <message>
        <source>The service answered with something else than a result.</source>
        <translation>服务的答复不是结果。</translation>
    </message>
    <message>
        <source>The service answered without a voice id.</source>
        <translation>服务的答复中没有声音 ID。</translation>
    </message>
    <message>
        <source>You stopped waiting after the request was sent.</source>
        <translation>请求发送后您停止了等待。</translation>
    </message>
    <message>
        <source>If the reply still comes while the program runs, the voice is saved. It may have been made and charged all the same; it will not be sent again by itself. Look at your account before you try again, which may charge again.</source>
        <translation>如果程序运行期间答复仍然到达，声音会被保存。仍有可能已制作并收费；不会自动再次发送。重试可能再次收费，请先查看您的账户。</translation>
    </message>
    <message>
        <source>The program ended before the reply came.</source>
        <translation>答复到达之前程序已结束。</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at least {allowed:g} s are needed.</source>
        <translation>有 {measured:.2f} 秒声音；至少需要 {allowed:g} 秒。</translation>
    </message>
    <message>
        <source>Record more speech.</source>
        <translation>请多录一些讲话。</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; at most {allowed:g} s are accepted.</source>
        <translation>有 {measured:.2f} 秒声音；最多接受 {allowed:g} 秒。</translation>
    </message>
    <message>
        <source>Cut it to five minutes or less.</source>
        <translation>请剪到五分钟以内。</translation>
    </message>
    <message>
        <source>it has {measured:.2f} s of sound; a prompt must be shorter than {allowed:g} s.</source>
        <translation>有 {measured:.2f} 秒声音；提示必须短于 {allowed:g} 秒。</translation>
    </message>
    <message>
        <source>Cut it to one sentence.</source>
        <translation>请剪成一个句子。</translation>
    </message>
    <message>
        <source>some of its samples are not numbers (NaN or infinite).</source>
        <translation>其中有些采样值不是数字（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>Export it again from where it was made.</source>
        <translation>请从制作它的地方重新导出。</translation>
    </message>
    <message>
        <source>it is {measured}; the service takes {allowed}.</source>
        <translation>格式是 {measured}；服务接受 {allowed}。</translation>
    </message>
    <message>
        <source>It will be converted.</source>
        <translation>将会转换。</translation>
    </message>
    <message>
        <source>it has {measured:,} bytes; at most {allowed:,} are accepted.</source>
        <translation>有 {measured:,} 字节；最多接受 {allowed:,}。</translation>
    </message>
    <message>
        <source>it has {measured} channels.</source>
        <translation>有 {measured} 个声道。</translation>
    </message>
    <message>
        <source>They will be mixed to one.</source>
        <translation>将混合成一个。</translation>
    </message>
    <message>
        <source>nothing in it sounds like a human voice.</source>
        <translation>其中没有听起来像人声的内容。</translation>
    </message>
    <message>
        <source>Listen to it; choose a recording of someone speaking.</source>
        <translation>请听一听；选择有人说话的录音。</translation>
    </message>
    <message>
        <source>it has about {measured:g} s of speech.</source>
        <translation>约有 {measured:g} 秒讲话。</translation>
    </message>
    <message>
        <source>Aim at {allowed:.0f} to 90 s: more makes a better voice.</source>
        <translation>以 {allowed:.0f} 到 90 秒为宜：越多声音越好。</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech.</source>
        <translation>约有 {measured} 秒讲话。</translation>
    </message>
    <message>
        <source>it has about {measured} s of speech; more than {allowed:.0f} s seldom makes a voice better.</source>
        <translation>约有 {measured} 秒讲话；超过 {allowed:.0f} 秒很少能让声音更好。</translation>
    </message>
    <message>
        <source>The cleanest stretch of it can be used instead.</source>
        <translation>可以改用其中最干净的一段。</translation>
    </message>
    <message>
        <source>it may hold more than one voice: parts of it are as different as two people ({measured:.2f}).</source>
        <translation>其中可能不止一个声音：有些部分的差别像两个人一样大（{measured:.2f}）。</translation>
    </message>
    <message>
        <source>Listen to it, and keep the parts in which one person speaks alone.</source>
        <translation>请听一听，保留只有一个人讲话的部分。</translation>
    </message>
    <message>
        <source>it is too loud in places ({measured}): peaks are cut off.</source>
        <translation>有些地方太响（{measured}）：峰值被削掉。</translation>
    </message>
    <message>
        <source>Use a stretch without them.</source>
        <translation>请使用没有削波的一段。</translation>
    </message>
    <message>
        <source>its peaks reach {measured:.1f} dB; {allowed:g} dB or less is wanted.</source>
        <translation>峰值达到 {measured:.1f} dB；应在 {allowed:g} dB 以下。</translation>
    </message>
    <message>
        <source>It can be brought to level.</source>
        <translation>可以调整电平。</translation>
    </message>
    <message>
        <source>the voice is quiet, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>声音偏轻，{measured:.1f} dBFS；应为 -23 到 -18。</translation>
    </message>
    <message>
        <source>the voice is loud, {measured:.1f} dBFS; -23 to -18 is wanted.</source>
        <translation>声音偏响，{measured:.1f} dBFS；应为 -23 到 -18。</translation>
    </message>
    <message>
        <source>the mains hum in it, {measured} Hz at {level} dBFS.</source>
        <translation>其中有电源嗡嗡声，{measured} Hz，{level} dBFS。</translation>
    </message>
    <message>
        <source>It can be filtered out.</source>
        <translation>可以滤除。</translation>
    </message>
    <message>
        <source>there is much noise beside the voice ({level} dBFS).</source>
        <translation>声音之外有许多噪声（{level} dBFS）。</translation>
    </message>
    <message>
        <source>A quieter room is best; noise can be reduced, though the raw recording often clones best.</source>
        <translation>最好换更安静的房间；噪声可以降低，不过原始录音往往克隆得最好。</translation>
    </message>
    <message>
        <source>{measured} % of it is without speech; long pauses: {pauses}.</source>
        <translation>其中 {measured} % 没有讲话；长停顿：{pauses}。</translation>
    </message>
    <message>
        <source>They can be shortened.</source>
        <translation>可以缩短。</translation>
    </message>
    <message>
        <source>there is hardly any sound in it.</source>
        <translation>其中几乎没有声音。</translation>
    </message>
    <message>
        <source>Check the microphone, and record again.</source>
        <translation>请检查麦克风，然后重新录音。</translation>
    </message>
    <message>
        <source>it is damaged: {measured:.2f} s could be decoded of {allowed:.2f} s.</source>
        <translation>已损坏：{allowed:.2f} 秒中可解码 {measured:.2f} 秒。</translation>
    </message>
    <message>
        <source>What could be decoded will be used; listen to it first.</source>
        <translation>将使用可解码的部分；请先听一听。</translation>
    </message>
    <message>
        <source>it is named .{allowed}, but is {measured}.</source>
        <translation>名称是 .{allowed}，实际是 {measured}。</translation>
    </message>
    <message>
        <source>tags inside it, such as names, places or pictures: {measured}.</source>
        <translation>其中的附加信息，如姓名、地点或图片：{measured}。</translation>
    </message>
    <message>
        <source>They will be left out.</source>
        <translation>将会去掉。</translation>
    </message>
    <message>
        <source>tags left out</source>
        <translation>已去掉附加信息</translation>
    </message>
    <message>
        <source>only the sound track taken</source>
        <translation>只取音轨</translation>
    </message>
    <message>
        <source>mixed to one channel</source>
        <translation>混合成一个声道</translation>
    </message>
    <message>
        <source>the loudest of its channels taken, because together they cancel out</source>
        <translation>取最响的声道，因为合在一起会相互抵消</translation>
    </message>
    <message>
        <source>converted to WAV</source>
        <translation>已转换为 WAV</translation>
    </message>
    <message>
        <source>converted to MP3</source>
        <translation>已转换为 MP3</translation>
    </message>
    <message>
        <source>Shorten pauses</source>
        <translation>缩短停顿</translation>
    </message>
    <message>
        <source>Use the cleanest stretch</source>
        <translation>使用最干净的一段</translation>
    </message>
    <message>
        <source>Bring to level</source>
        <translation>调整电平</translation>
    </message>
    <message>
        <source>Remove hum</source>
        <translation>去除嗡嗡声</translation>
    </message>
    <message>
        <source>Reduce noise</source>
        <translation>降低噪声</translation>
    </message>
    <message>
        <source>The voice is made, but its demo could not be fetched. Speak a text to hear it.</source>
        <translation>声音已做好，但无法获取试听。请朗读文本来听它。</translation>
    </message>
    <message>
        <source>The voice is made, but its first speech failed. Speak a text: it also keeps it.</source>
        <translation>声音已做好，但首次朗读失败。请朗读文本：这也会将其保留。</translation>
    </message>
    <message>
        <source>The voice is made. What became of its first speech is not known; it may have been charged.</source>
        <translation>声音已做好。首次朗读的结果未知；可能已收费。</translation>
    </message>
    <message>
        <source>The sample could not yet be removed from the host; the next start tries again.</source>
        <translation>样本尚未能从托管处移除；下次启动会再试。</translation>
    </message>
    <message>
        <source>Sandbox: this computer, for the built-in service only</source>
        <translation>沙盒：本机，仅供内置服务使用</translation>
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
        <translation>S3 兼容：MinIO 等</translation>
    </message>
    <message>
        <source>WebDAV folder with a public address</source>
        <translation>带公开地址的 WebDAV 文件夹</translation>
    </message>
    <message>
        <source>Nextcloud</source>
        <translation>Nextcloud</translation>
    </message>
    <message>
        <source>Own web server by SFTP</source>
        <translation>通过 SFTP 的自有网站服务器</translation>
    </message>
    <message>
        <source>Custom uploader (.sxcu)</source>
        <translation>自定义上传器 (.sxcu)</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>This computer through my own tunnel</source>
        <translation>通过我自己的隧道的本机</translation>
    </message>
    <message>
        <source>I have a URL of the sample already</source>
        <translation>我已有样本的 URL</translation>
    </message>
    <message>
        <source>In the dashboard under R2: create a bucket, then an API token with Object Read &amp; Write for it. Free to begin.</source>
        <translation>在控制台的 R2 中：创建存储桶，然后为它创建带 Object Read &amp; Write 的 API 令牌。起步免费。</translation>
    </message>
    <message>
        <source>Create a private bucket and an application key for it alone, with the right to delete files.</source>
        <translation>创建私有存储桶，以及仅用于它、有权删除文件的应用密钥。</translation>
    </message>
    <message>
        <source>A key that may PutObject, GetObject, DeleteObject and DeleteObjectVersion below the prefix, nothing else.</source>
        <translation>只能在该前缀下 PutObject、GetObject、DeleteObject 和 DeleteObjectVersion 的密钥。</translation>
    </message>
    <message>
        <source>HMAC keys are made under Settings, Interoperability. Switch soft delete off, or samples stay 7 days.</source>
        <translation>HMAC 密钥在“设置”“互操作性”中创建。请关闭软删除，否则样本会保留 7 天。</translation>
    </message>
    <message>
        <source>Storage settings: enable the S3 protocol; endpoint, region and keys stand there.</source>
        <translation>Storage 设置：启用 S3 协议；端点、区域和密钥都在那里。</translation>
    </message>
    <message>
        <source>Any storage that speaks S3 with Signature V4. A lifecycle rule of one day on the prefix is a good net.</source>
        <translation>任何支持 Signature V4 的 S3 存储。在前缀上设一天的生命周期规则更保险。</translation>
    </message>
    <message>
        <source>The folder as you write it, and the same folder as anyone can read it. Directory listing must be off.</source>
        <translation>您写入的文件夹，以及任何人可读的同一文件夹。必须关闭目录列表。</translation>
    </message>
    <message>
        <source>Make an app password under Settings, Security. The share is deleted, the file, and the file in the trash.</source>
        <translation>请在“设置”“安全”中创建应用密码。会删除共享、文件以及回收站中的文件。</translation>
    </message>
    <message>
        <source>A folder that your web server shows under the public address. Directory listing must be off.</source>
        <translation>您的网站服务器在公开地址上显示的文件夹。必须关闭目录列表。</translation>
    </message>
    <message>
        <source>A ShareX uploader file (in the terminal: uploader=@my.sxcu). So that samples vanish, also say how to delete.</source>
        <translation>ShareX 上传器文件（在终端中：uploader=@my.sxcu）。为了让样本消失，还要说明如何删除。</translation>
    </message>
    <message>
        <source>Account name and key stand under Access keys. Switch soft delete off for this container.</source>
        <translation>账户名称和密钥在“访问密钥”中。请为此容器关闭软删除。</translation>
    </message>
    <message>
        <source>Start your tunnel (cloudflared, Tailscale Funnel, ngrok) to the port below, and paste its address.</source>
        <translation>请启动通向下面端口的隧道（cloudflared、Tailscale Funnel、ngrok），并粘贴其地址。</translation>
    </message>
    <message>
        <source>The address must serve the very file you clone from, unchanged. Removing it is up to you.</source>
        <translation>该地址必须原样提供您用来克隆的文件。移除由您自己负责。</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>账户 ID</translation>
    </message>
    <message>
        <source>Account key</source>
        <translation>账户密钥</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>应用密码</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>Own CA file (optional)</source>
        <translation>自有 CA 文件（可选）</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>Headers of the deletion (optional)</source>
        <translation>删除的标头（可选）</translation>
    </message>
    <message>
        <source>Method of the deletion (optional)</source>
        <translation>删除的方法（可选）</translation>
    </message>
    <message>
        <source>Address of the deletion (optional)</source>
        <translation>删除的地址（可选）</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder address</source>
        <translation>文件夹地址</translation>
    </message>
    <message>
        <source>Server name</source>
        <translation>服务器名称</translation>
    </message>
    <message>
        <source>Host key of the server</source>
        <translation>服务器的主机密钥</translation>
    </message>
    <message>
        <source>Key file (optional)</source>
        <translation>密钥文件（可选）</translation>
    </message>
    <message>
        <source>Access key id</source>
        <translation>访问密钥 ID</translation>
    </message>
    <message>
        <source>Minutes an address lives</source>
        <translation>地址有效分钟数</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Prefix of names</source>
        <translation>名称前缀</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>公开地址</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation>机密访问密钥</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>Uploader (content of the .sxcu file)</source>
        <translation>上传器（.sxcu 文件的内容）</translation>
    </message>
    <message>
        <source>Address of the sample</source>
        <translation>样本的地址</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>noise of a test</source>
        <translation>测试用的噪声</translation>
    </message>
    <message>
        <source>sample of {name}</source>
        <translation>{name} 的样本</translation>
    </message>
    <message>
        <source>clone prompt of {name}</source>
        <translation>{name} 的克隆提示</translation>
    </message>
    <message>
        <source>sample of a clone that was not sent</source>
        <translation>未发送的克隆的样本</translation>
    </message>
    <message>
        <source>clone prompt of a clone that was not sent</source>
        <translation>未发送的克隆的克隆提示</translation>
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
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>The server is found and proves who it is</source>
        <translation>找到服务器并证明其身份</translation>
    </message>
    <message>
        <source>The host answers and takes the keys</source>
        <translation>托管处应答并接受密钥</translation>
    </message>
    <message>
        <source>Upload of a kilobyte</source>
        <translation>上传一千字节</translation>
    </message>
    <message>
        <source>A stranger with the address gets the same bytes</source>
        <translation>知道地址的陌生人得到相同的字节</translation>
    </message>
    <message>
        <source>A stranger without the signature gets nothing</source>
        <translation>没有签名的陌生人什么也得不到</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>The address gives nothing any more</source>
        <translation>地址不再给出任何内容</translation>
    </message>
    <message>
        <source>The host does not call it audio; most services do not mind.</source>
        <translation>托管处没有把它称为音频；大多数服务不介意。</translation>
    </message>
    <message>
        <source>The address is on this computer: only a service on it can fetch from there.</source>
        <translation>地址在本机上：只有本机上的服务能从那里获取。</translation>
    </message>
    <message>
        <source>The address is in this network only: a service on the internet cannot fetch from there.</source>
        <translation>地址只在此网络内：互联网上的服务无法从那里获取。</translation>
    </message>
    <message>
        <source>Only with your file can be told whether these are its bytes: they are compared before each paid call. Nothing was put there, so no removal could be tested.</source>
        <translation>只有用您的文件才能判断字节是否一致：每次付费调用之前都会比对。没有放置任何内容，因此无法测试移除。</translation>
    </message>
    <message>
        <source>The address is not https: what travels can be read on the way.</source>
        <translation>地址不是 https：传输内容可能在途中被读取。</translation>
    </message>
    <message>
        <source>Whoever knows the random name can read the sample until it is removed.</source>
        <translation>知道随机名称的人在移除之前都能读取样本。</translation>
    </message>
    <message>
        <source>The bucket is open: whoever knows the random name can read it without a signature.</source>
        <translation>存储桶是公开的：知道随机名称的人无需签名即可读取。</translation>
    </message>
    <message>
        <source>{voice} expires in {left} unless a speech keeps it.</source>
        <translation>{voice} 若没有朗读将其保留，将在 {left} 后过期。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} voices expire within {within} unless a speech keeps them: {voice} in {left}.</source>
        <translation>
            <numerusform>{count:,} 个声音若没有朗读将其保留，将在 {within} 内过期：{voice} 在 {left} 后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, on the sandbox: free.</source>
        <extracomment>English for 1: 1 voice, on the sandbox: free.</extracomment>
        <translation>
            <numerusform>{count} 个声音，在沙盒中：免费。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} voices, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</source>
        <extracomment>English for 1: 1 voice, about {speeches} in all. {clones} of clones may fall then, where it was not charged at cloning.</extracomment>
        <translation>
            <numerusform>{count} 个声音，总共约 {speeches}。如果克隆时没有收费，克隆的 {clones} 可能会在那时收取。</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>约 {cost}</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a price</comment>
        <translation>免费</translation>
    </message>
    <message>
        <source>Kept {kept} of {count}.</source>
        <translation>已保留 {count} 个中的 {kept} 个。</translation>
    </message>
    <message numerus="yes">
        <source>{count} minutes</source>
        <extracomment>English for 1: 1 minutes</extracomment>
        <translation>
            <numerusform>{count} 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} hours</source>
        <extracomment>English for 1: 1 hour</extracomment>
        <translation>
            <numerusform>{count} 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>The key works.</source>
        <translation>密钥可用。</translation>
    </message>
    <message>
        <source>The balance is {balance}.</source>
        <translation>余额为 {balance}。</translation>
    </message>
    <message>
        <source>The key works, but the account is empty.</source>
        <translation>密钥可用，但账户是空的。</translation>
    </message>
    <message>
        <source>Top the account up before you clone.</source>
        <translation>克隆前请为账户充值。</translation>
    </message>
    <message>
        <source>The service answered, but offers no free call to test a key with.</source>
        <translation>服务已应答，但没有可用来测试密钥的免费调用。</translation>
    </message>
    <message>
        <source>The first clone will show whether the key works; a wrong key costs nothing.</source>
        <translation>首次克隆会显示密钥是否可用；错误的密钥不花钱。</translation>
    </message>
    <message>
        <source>The service refused the key.</source>
        <translation>服务拒绝了密钥。</translation>
    </message>
    <message>
        <source>Copy it anew from your account, and store it.</source>
        <translation>请从您的账户重新复制并保存。</translation>
    </message>
    <message>
        <source>The key is not of this base URL.</source>
        <translation>密钥不属于此基础 URL。</translation>
    </message>
    <message>
        <source>The key works, but the account is not verified.</source>
        <translation>密钥可用，但账户未经验证。</translation>
    </message>
    <message>
        <source>The key may not ask for the balance.</source>
        <translation>密钥不能查询余额。</translation>
    </message>
    <message>
        <source>Ask the service which rights the key has.</source>
        <translation>请询问服务该密钥有哪些权利。</translation>
    </message>
    <message>
        <source>The service asks for fewer calls.</source>
        <translation>服务要求减少调用。</translation>
    </message>
    <message>
        <source>Wait a minute, and test again.</source>
        <translation>请等一分钟再测试。</translation>
    </message>
    <message>
        <source>The service could not be reached.</source>
        <translation>无法连接服务。</translation>
    </message>
    <message>
        <source>Test again in a while.</source>
        <translation>请过一会儿再测试。</translation>
    </message>
    <message>
        <source>The service has a fault of its own.</source>
        <translation>服务自身有故障。</translation>
    </message>
    <message>
        <source>What answers at this base URL is not the service.</source>
        <translation>此基础 URL 上应答的不是该服务。</translation>
    </message>
    <message>
        <source>Check the base URL: https://api.novita.ai for Novita.</source>
        <translation>请检查基础 URL：Novita 为 https://api.novita.ai。</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>the balance</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>about {cost} for the clone.</source>
        <translation>克隆约 {cost}。</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech.</extracomment>
        <translation>
            <numerusform>克隆和 {count} 次朗读约 {cost}。</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost} for the clone, part of it perhaps not charged.</source>
        <translation>克隆约 {cost}，其中一部分可能未收取。</translation>
    </message>
    <message numerus="yes">
        <source>about {cost} for the clone and {count} speeches, part of it perhaps not charged.</source>
        <extracomment>English for 1: about {cost} for the clone and 1 speech, part of it perhaps not charged.</extracomment>
        <translation>
            <numerusform>克隆和 {count} 次朗读约 {cost}，其中一部分可能未收取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Voice {voice} (sandbox) expires</source>
        <translation>声音 {voice}（沙盒）过期</translation>
    </message>
    <message>
        <source>Voice {voice} expires</source>
        <translation>声音 {voice} 过期</translation>
    </message>
    <message>
        <source>At this moment the service deletes it, unless it has spoken. One speech keeps it for good.</source>
        <translation>届时服务会将其删除，除非它已朗读过。一次朗读即可永久保留。</translation>
    </message>
    <message>
        <source>Profile: {profile}</source>
        <translation>配置：{profile}</translation>
    </message>
    <message>
        <source>Voice id: {voice_id}</source>
        <translation>声音 ID：{voice_id}</translation>
    </message>
    <message>
        <source>{voice} counts as expired: the service said that it does not know it. The service is asked all the same and decides.</source>
        <translation>{voice} 视为已过期：服务表示不认识它。仍会询问服务，由服务决定。</translation>
    </message>
    <message>
        <source>{voice} counts as expired: its 168 hours are over. The service is asked all the same and decides.</source>
        <translation>{voice} 视为已过期：168 小时已过。仍会询问服务，由服务决定。</translation>
    </message>
    <message>
        <source>A small speaker encoder measures this. It does not prove who speaks, and a listener may hear otherwise.</source>
        <translation>由一个小型说话人编码器测得。它不能证明是谁在讲话，听者的感受可能不同。</translation>
    </message>
    <message>
        <source>The sandbox searches its voices by this very measure, so it flatters them: other measures find them about as alike as two people who sound alike.</source>
        <translation>沙盒正是按此度量来寻找声音，因此结果偏高：用其他度量来看，其相近程度约等于两个声音相似的人。</translation>
    </message>
    <message>
        <source>Measured with recordings of {people} people.</source>
        <translation>以 {people} 人的录音测得。</translation>
    </message>
    <message>
        <source>How alike the voices are: {value:.2f} of 1.</source>
        <translation>声音的相近程度：{value:.2f}（满值 1）。</translation>
    </message>
    <message>
        <source>One person, other words of one session: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are less alike than these two.</source>
        <translation>同一人在同一次录音中的不同话语：100 对中有 90 对为 {low:.2f} 至 {high:.2f}；不如这两段相近的：{share}。</translation>
    </message>
    <message>
        <source>Two different people: {low:.2f} to {high:.2f} in 90 of 100 pairs; {share} of them are more alike than these two.</source>
        <translation>两个不同的人：100 对中有 90 对为 {low:.2f} 至 {high:.2f}；比这两段更相近的：{share}。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>quiet room</source>
        <translation>安静的房间</translation>
    </message>
    <message>
        <source>some noise</source>
        <translation>有些噪声</translation>
    </message>
    <message>
        <source>much noise</source>
        <translation>许多噪声</translation>
    </message>
    <message>
        <source>Speech</source>
        <comment>a figure</comment>
        <translation>讲话</translation>
    </message>
    <message>
        <source>{least:.0f} to {enough:.0f} s</source>
        <translation>{least:.0f} 到 {enough:.0f} 秒</translation>
    </message>
    <message>
        <source>Voice level</source>
        <comment>a figure</comment>
        <translation>人声电平</translation>
    </message>
    <message>
        <source>{low:.0f} to {high:.0f} dBFS</source>
        <translation>{low:.0f} 到 {high:.0f} dBFS</translation>
    </message>
    <message>
        <source>Loudness</source>
        <comment>a figure</comment>
        <translation>响度</translation>
    </message>
    <message>
        <source>Peak</source>
        <comment>a figure</comment>
        <translation>峰值</translation>
    </message>
    <message>
        <source>{most:.0f} dB or less</source>
        <translation>{most:.0f} dB 以下</translation>
    </message>
    <message>
        <source>Clipped</source>
        <comment>a figure</comment>
        <translation>削波</translation>
    </message>
    <message>
        <source>Noise</source>
        <comment>a figure</comment>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Silence</source>
        <comment>a figure</comment>
        <translation>静音</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no level at all</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>cannot be told</source>
        <comment>the noise</comment>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>in the bin, {left} left</source>
        <translation>在回收站中，剩余 {left}</translation>
    </message>
    <message>
        <source>reduce noise</source>
        <comment>what the service is asked to do</comment>
        <translation>降低噪声</translation>
    </message>
    <message>
        <source>normalize volume</source>
        <comment>what the service is asked to do</comment>
        <translation>统一音量</translation>
    </message>
    <message>
        <source>clone</source>
        <comment>a paid call</comment>
        <translation>克隆</translation>
    </message>
    <message>
        <source>speech</source>
        <comment>a paid call</comment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>{moment} on {profile}</source>
        <translation>{moment}，在 {profile} 上</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a fact of a voice</comment>
        <translation>制作</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a fact of a voice</comment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a fact of a voice</comment>
        <translation>模型</translation>
    </message>
    <message>
        <source>First heard</source>
        <comment>a fact of a voice</comment>
        <translation>首次聆听</translation>
    </message>
    <message>
        <source>as its first speech</source>
        <comment>how a voice was first heard</comment>
        <translation>作为它的首次朗读</translation>
    </message>
    <message>
        <source>Service asked to</source>
        <comment>a fact of a voice</comment>
        <translation>要求服务</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <comment>a fact of a voice</comment>
        <translation>准确度</translation>
    </message>
    <message>
        <source>Clone prompt</source>
        <comment>a fact of a voice</comment>
        <translation>克隆提示</translation>
    </message>
    <message>
        <source>Rights</source>
        <comment>a fact of a voice</comment>
        <translation>权利</translation>
    </message>
    <message>
        <source>Confirmed before it was made.</source>
        <translation>制作前已确认。</translation>
    </message>
    <message numerus="yes">
        <source>{count:,} characters</source>
        <extracomment>English for 1: 1 character</extracomment>
        <translation>
            <numerusform>{count:,} 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>about {cost}, perhaps</source>
        <translation>可能约 {cost}</translation>
    </message>
    <message>
        <source>Speak as you would to someone across the table.</source>
        <translation>请像对桌子对面的人说话那样讲。</translation>
    </message>
    <message>
        <source>Nothing heard from {device} for 2 s. Is it muted, or is another microphone meant?</source>
        <translation>已有 2 秒听不到 {device} 的声音。是静音了，还是要用另一个麦克风？</translation>
    </message>
    <message>
        <source>Too loud: move back a little, or turn the input down.</source>
        <translation>太响：请退后一些，或调低输入。</translation>
    </message>
    <message>
        <source>Too quiet: move closer, or turn the input up.</source>
        <translation>太轻：请靠近一些，或调高输入。</translation>
    </message>
    <message>
        <source>A good level.</source>
        <translation>电平良好。</translation>
    </message>
    <message>
        <source>{device} went away. What was recorded is safe; go on with another one, or stop here.</source>
        <translation>{device} 不见了。已录的内容安全；请用另一个继续，或在此停止。</translation>
    </message>
    <message>
        <source>Five minutes are the most that the service takes. The take is kept.</source>
        <translation>服务最多接受五分钟。录音条已保留。</translation>
    </message>
    <message>
        <source>The disk takes no more. What was recorded before is safe.</source>
        <translation>磁盘写不下了。之前录的内容安全。</translation>
    </message>
    <message numerus="yes">
        <source>Sound was lost {count} times on the way here. Listen to the take before you use it.</source>
        <extracomment>English for 1: Sound was lost once on the way here. Listen to the take before you use it.</extracomment>
        <translation>
            <numerusform>途中丢失了 {count} 次声音。使用前请听一听录音条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy of {moment} is the library now.</source>
        <translation>{moment} 的副本现在是声音库。</translation>
    </message>
    <message>
        <source>Taken over from the damaged file, new or changed since: {voices}, {calls}.</source>
        <translation>从损坏的文件接收的内容（此后新增或更改）：{voices}，{calls}。</translation>
    </message>
    <message numerus="yes">
        <source>{count} paid calls</source>
        <extracomment>English for 1: 1 paid call</extracomment>
        <translation>
            <numerusform>{count} 次付费调用</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: {file}</source>
        <translation>损坏的文件已保留：{file}</translation>
    </message>
    <message numerus="yes">
        <source>{count} folders of audio belong to no voice now: set aside, not deleted.</source>
        <extracomment>English for 1: 1 folder of audio belongs to no voice now: set aside, not deleted.</extracomment>
        <translation>
            <numerusform>有 {count} 个音频文件夹现在不属于任何声音：已放在一边，没有删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays on this computer: the sandbox fetches it from here, and it is removed at once.</source>
        <translation>它留在本机：沙盒从这里获取，随即移除。</translation>
    </message>
    <message>
        <source>To your host {host}, under a name that says nothing. {service} fetches it from there; it is removed as soon as the service has answered, and that is proved.</source>
        <translation>放到您的托管处 {host}，名称不透露任何内容。{service} 从那里获取；服务一答复就移除，并加以验证。</translation>
    </message>
    <message>
        <source>{length} as {form}, as it is.</source>
        <translation>{length}，{form}，原样。</translation>
    </message>
    <message>
        <source>{length} as {form}; {changes}.</source>
        <translation>{length}，{form}；{changes}。</translation>
    </message>
    <message>
        <source>No demo: the voice is heard when it first speaks.</source>
        <translation>没有试听：声音首次朗读时才能听到。</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as its first speech, which also keeps it.</source>
        <translation>“{text}”，使用 {model}，作为它的首次朗读，同时也保留它。</translation>
    </message>
    <message>
        <source>“{text}” with {model}, as a preview inside the clone call.</source>
        <translation>“{text}”，使用 {model}，作为克隆调用中的预览。</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise and normalize volume.</source>
        <translation>要求服务降低噪声并统一音量。</translation>
    </message>
    <message>
        <source>The service is asked to reduce noise.</source>
        <translation>要求服务降低噪声。</translation>
    </message>
    <message>
        <source>The service is asked to normalize volume.</source>
        <translation>要求服务统一音量。</translation>
    </message>
    <message>
        <source>A short clip goes along, with its words: “{text}”</source>
        <translation>同时附上一小段录音及其文字：“{text}”</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from a mix of stock voices, made on this computer. Expect the same kind of voice, not the same person.</source>
        <translation>由沙盒制作：在本机上用现成声音混合而成的相似声音。它是同一类声音，而不是同一个人。</translation>
    </message>
    <message>
        <source>Made on the sandbox: a likeness from one stock voice, moved on this computer to the sample&apos;s pitch, throat and colour. Expect the same kind of voice, not the same person.</source>
        <translation>由沙盒制作：在本机上将一个现成声音调整到样本的音高、喉腔和音色。它是同一类声音，而不是同一个人。</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, not a paid clone.</source>
        <translation>由沙盒制作：本机上的替代声音，不是付费克隆。</translation>
    </message>
    <message>
        <source>Made on the sandbox: a stand-in voice on this computer, robotic, in the sample&apos;s pitch, pace and colour. Its natural voices speak English only, and only for voices that were made with them.</source>
        <translation>由沙盒制作：本机上的替代声音，较机械，采用样本的音高、语速和音色。其自然声音只讲英语，且仅用于以它们制作的声音。</translation>
    </message>
    <message>
        <source>Happy</source>
        <comment>how a voice sounds</comment>
        <translation>高兴</translation>
    </message>
    <message>
        <source>Sad</source>
        <comment>how a voice sounds</comment>
        <translation>悲伤</translation>
    </message>
    <message>
        <source>Angry</source>
        <comment>how a voice sounds</comment>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>Fearful</source>
        <comment>how a voice sounds</comment>
        <translation>恐惧</translation>
    </message>
    <message>
        <source>Disgusted</source>
        <comment>how a voice sounds</comment>
        <translation>厌恶</translation>
    </message>
    <message>
        <source>Surprised</source>
        <comment>how a voice sounds</comment>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>Calm</source>
        <comment>how a voice sounds</comment>
        <translation>平静</translation>
    </message>
    <message>
        <source>Fluent</source>
        <comment>how a voice sounds</comment>
        <translation>流畅</translation>
    </message>
    <message>
        <source>Whispering</source>
        <comment>how a voice sounds</comment>
        <translation>低语</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how a voice sounds</comment>
        <translation>中性</translation>
    </message>
    <message>
        <source>Chinese (Mandarin)</source>
        <comment>a language that is spoken</comment>
        <translation>普通话</translation>
    </message>
    <message>
        <source>Chinese (Cantonese)</source>
        <comment>a language that is spoken</comment>
        <translation>粤语</translation>
    </message>
    <message>
        <source>English</source>
        <comment>a language that is spoken</comment>
        <translation>英语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <comment>a language that is spoken</comment>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Russian</source>
        <comment>a language that is spoken</comment>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <comment>a language that is spoken</comment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>French</source>
        <comment>a language that is spoken</comment>
        <translation>法语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <comment>a language that is spoken</comment>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>German</source>
        <comment>a language that is spoken</comment>
        <translation>德语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <comment>a language that is spoken</comment>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <comment>a language that is spoken</comment>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <comment>a language that is spoken</comment>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <comment>a language that is spoken</comment>
        <translation>越南语</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <comment>a language that is spoken</comment>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <source>Japanese</source>
        <comment>a language that is spoken</comment>
        <translation>日语</translation>
    </message>
    <message>
        <source>Italian</source>
        <comment>a language that is spoken</comment>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Korean</source>
        <comment>a language that is spoken</comment>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Thai</source>
        <comment>a language that is spoken</comment>
        <translation>泰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <comment>a language that is spoken</comment>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Romanian</source>
        <comment>a language that is spoken</comment>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <source>Greek</source>
        <comment>a language that is spoken</comment>
        <translation>希腊语</translation>
    </message>
    <message>
        <source>Czech</source>
        <comment>a language that is spoken</comment>
        <translation>捷克语</translation>
    </message>
    <message>
        <source>Finnish</source>
        <comment>a language that is spoken</comment>
        <translation>芬兰语</translation>
    </message>
    <message>
        <source>Hindi</source>
        <comment>a language that is spoken</comment>
        <translation>印地语</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <comment>a language that is spoken</comment>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <source>Danish</source>
        <comment>a language that is spoken</comment>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <comment>a language that is spoken</comment>
        <translation>希伯来语</translation>
    </message>
    <message>
        <source>Malay</source>
        <comment>a language that is spoken</comment>
        <translation>马来语</translation>
    </message>
    <message>
        <source>Persian</source>
        <comment>a language that is spoken</comment>
        <translation>波斯语</translation>
    </message>
    <message>
        <source>Slovak</source>
        <comment>a language that is spoken</comment>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <comment>a language that is spoken</comment>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Croatian</source>
        <comment>a language that is spoken</comment>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <source>Filipino</source>
        <comment>a language that is spoken</comment>
        <translation>菲律宾语</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <comment>a language that is spoken</comment>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <comment>a language that is spoken</comment>
        <translation>挪威语</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <comment>a language that is spoken</comment>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <source>Catalan</source>
        <comment>a language that is spoken</comment>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <source>Norwegian (Nynorsk)</source>
        <comment>a language that is spoken</comment>
        <translation>新挪威语</translation>
    </message>
    <message>
        <source>Tamil</source>
        <comment>a language that is spoken</comment>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <comment>a language that is spoken</comment>
        <translation>南非荷兰语</translation>
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
        <translation>检查样本</translation>
    </message>
    <message>
        <source>Prepare it</source>
        <comment>a stage of the work</comment>
        <translation>准备</translation>
    </message>
    <message>
        <source>Put it on the host</source>
        <comment>a stage of the work</comment>
        <translation>放到托管处</translation>
    </message>
    <message>
        <source>Rehearse its address</source>
        <comment>a stage of the work</comment>
        <translation>预演地址</translation>
    </message>
    <message>
        <source>Clone the voice</source>
        <comment>a stage of the work</comment>
        <translation>克隆声音</translation>
    </message>
    <message>
        <source>Fetch the demo</source>
        <comment>a stage of the work</comment>
        <translation>获取试听</translation>
    </message>
    <message>
        <source>Save to the library</source>
        <comment>a stage of the work</comment>
        <translation>存入声音库</translation>
    </message>
    <message>
        <source>Speak</source>
        <comment>a stage of the work</comment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Wait for the long speech</source>
        <comment>a stage of the work</comment>
        <translation>等待长朗读</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a voice</comment>
        <translation>已保留</translation>
    </message>
    <message>
        <source>expired</source>
        <comment>a voice</comment>
        <translation>已过期</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩余 {span}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
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
