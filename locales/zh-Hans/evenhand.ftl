# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = 标准文本
level-plain = 浅白语言
note-information = 信息
note-warning = 注意
note-danger = 危险
note-steps = 步骤
contact-example = 此联系方式只是示例，无人应答。
contact-phone = 电话
contact-text-phone = 文字电话
contact-email = 电子邮件
contact-web = 网站
contact-place = 地点
contact-hours = 开放时间
contact-languages = 语言
contact-cost = 费用
contact-more = 其他信息
wording-machine = 本文由机器翻译，尚未经人工核对。
wording-reviewed = 本文由机器翻译。{ $name } 已于 { $date }核对。

### Speech: words that are spoken between the author's

say-level-plain = 浅白语言版。
say-wording-machine = 本文由机器翻译，尚未经人工核对。
say-wording-reviewed = 本文由机器翻译，已经人工核对。
# Who has read a text. A person's own words stand behind a colon.
reviews-title = 谁核对过本文
reviews-none = 还没有律师或残障读者核对过本文。
reviews-lawyer = 律师（{ $country }）：{ $name }，{ $date }
reviews-editor = 浅白语言编辑：{ $name }，{ $date }
reviews-translator = 母语译者：{ $name }，{ $date }
reviews-panel = 残障读者（{ $count } 人）：{ $name }，{ $date }
reviews-with = 读者的残障类别：{ $list }
reviews-changed = 之后的改动：
reviews-not-checked = 未核对：
reviews-since =
    { $count ->
       *[other] 此后有 { $count } 个句子已改动。
    }
say-reviews-lawyer = 律师核对过本文。
say-reviews-editor = 浅白语言编辑核对过本文。
say-reviews-translator = 母语译者核对过本文。
say-reviews-panel = 残障读者试读过本文。
country-title = 国家或地区
country-none = 各个国家或地区的规定不同，本文没有写明适用于哪一个。
country-holds =
    { $count ->
       *[other] 本文是为以下国家或地区写的：{ $list }。
    }
country-elsewhere =
    { $count ->
       *[other] 本文是为其他国家或地区写的：{ $list }。您所在地的规定可能不同。
    }
country-block =
    { $count ->
       *[other] 仅适用于以下国家或地区：{ $list }
    }
say-country-end =
    { $count ->
       *[other] 仅适用于该国家或地区的部分到此结束。
    }
disability-blind = 失明
disability-low-vision = 低视力
disability-deaf = 失聪
disability-hard-of-hearing = 听力减退
disability-deafblind = 盲聋
disability-intellectual = 智力残障
disability-reading = 阅读困难
disability-autism = 自闭症
disability-psychosocial = 心理社会残障
disability-physical = 肢体残障
say-voice-relative = 没有{ $language }语音。本文用{ $voice }语音朗读。
say-voice-low = 此语音的{ $language }发音有时不够准确。
say-language-without-voice = 此处的词语所用的语言没有相应语音。
say-list = 列表，{ $count ->
   *[other] 共 { $count } 项
}。
say-number = { $number }。
say-table = 表格。
say-table-size = { $columns ->
   *[other] { $columns } 列
}，{ $rows ->
   *[other] { $rows } 行
}。
say-row = 第 { $number } 行。
say-end-of-table = 表格结束。
say-quote = 引文。
say-quote-source = 出处：
say-end-of-quote = 引文结束。
say-note-information = 信息。
say-note-warning = 注意。
say-note-danger = 危险。
say-note-steps = 逐步说明。
say-end-of-note = 提示结束。
say-picture = 图片。
say-picture-undescribed = 一张没有说明的图片。
picture-undescribed = 一张没有说明的图片
say-picture-caption = 图片下方文字：
say-picture-description = 图片的详细说明。
say-contact = 联系方式。
say-question = 问题。
say-answer = 答案。
say-video = 视频。
say-video-missing = 视频尚未制作。
say-transcript = 视频文字稿：
say-footnotes = 脚注。
say-footnote = 脚注 { $number }。
say-code = 逐字读出：
mark-struck = 已删除：
mark-struck-end = 删除部分结束
mark-done = 已完成：
mark-open = 未完成：
say-artist = Evenhand
say-cover = Evenhand 的标志：两只张开的手，高度相同。

### Print

print-page = 第 { $page } 页，共 { $pages } 页
print-contents = 目录
print-words = 词语解释
print-about = 关于本文
print-title = 标题
print-language = 语言
print-revised = 最后修改
print-version = 制作工具：Evenhand
print-wording = 文本
print-sources = 资料来源
print-newest = 最新版本：
print-qr = 二维码，通往 { $address }
print-question = 问题
print-answer = 答案
print-picture-description = 图片的详细说明
print-contact = 联系方式
print-video = 视频
print-video-missing = 视频尚未制作。
print-transcript = 视频文字稿
print-booklet = 小册子，共 { $count } 篇文章
print-about-all = 关于这些文章
print-imprint = 这份资料由谁发放

### Page

site-name = Evenhand
site-home = 首页
site-home-title = 阅读、收听或打印
site-home-summary = 用适合您的形式，了解您的权利以及如何行使。
site-feed = 在播客应用中订阅
site-front-title = 选择您的语言
site-front-summary = 关于权利、法院和支持，可阅读、收听或打印。
site-where = 您所在的位置
site-no-text = 尚无{ $language }文章。这些文章有其他语言版本。
site-not-yet = 尚无{ $language }版本。请阅读其他语言版本：
site-only-plain = 只有浅白语言版。
site-in-plain = 浅白语言版
site-nothing = 这里还没有内容。
# Lists of texts that need several pages.
list-titles = 按标题排列的全部文章
list-plain = 浅白语言文章
list-texts =
    { $count ->
       *[other] { $count } 篇文章
    }
list-pages = 此列表的分页
list-choose = 从此列表中选择
list-words = 标题中的词语
list-collection = 合集
list-every-collection = 全部合集
list-every-wording = 全部版本
list-show = 显示
list-nothing = 这里没有这样的文章。
page-skip = 跳到正文
page-leave = 离开此页
page-leave-short = 离开
page-leave-explained = 打开天气网页，不会清除您的浏览记录。
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = 本页的语言
page-wording = 文本
page-no-plain = 尚无浅白语言版。
page-no-standard = 尚无标准文本。
page-behind =
    { $count ->
       *[other] 本译文完成后，原文有 { $count } 个句子已改动。
    }
page-behind-show = 查看改动
page-explains = 标准文本中的相同内容
page-explained = 浅白语言中的相同内容
page-trace = 逐句对照
page-trace-title = 逐句对照：{ $title }
page-trace-lead = 上面是每个浅白句子，下面是它所表达的标准文本的句子。每个句子都通向它的位置。
page-trace-proposed = 哪些句子相互对应由程序选定，尚未全部经人工核对。
page-trace-unchecked = 尚未核对。
page-trace-own = 仅见于浅白语言。
page-trace-none = 此处未指明标准文本的句子。
page-trace-rest = 仅见于标准文本
page-contents = 本页内容
page-ways = 获取方式
page-way-large-print = 大字本，{ $points } 磅
page-way-opus = 语音，小文件 (Opus)
page-way-mp3 = 语音，适用于各种播放器 (MP3)
page-way-captions = 语音的文字，附时间（字幕）
page-missing-speech-no-voice = 无语音版：尚无{ $language }语音。
page-missing-speech-not-made = 尚无语音版。
page-missing-print-no-font = 无大字本：此处尚无{ $language }字体。
page-missing-print-not-made = 尚无大字本。
page-pages =
    { $count ->
       *[other] { $count } 页
    }
page-seconds-few = 不到一分钟
page-minutes =
    { $count ->
       *[other] { $count } 分钟
    }
page-hours =
    { $count ->
       *[other] { $count } 小时
    }
page-kilobytes = { $number } kB
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }.{ $tenth } MB
page-listen = 收听
page-listen-natural = 收听：自然语音
page-listen-clear = 收听：清晰快速的语音
page-listen-how = 请按播放键，声音此时才会加载。
page-listen-alone = 您的浏览器无法在此播放声音。请从列表中获取文件。
page-voice-low = 此语音由机器生成，可能不易听懂。
page-voice-relative = 尚无{ $language }语音。本文用{ $relative }语音朗读。
page-captions = 字幕
page-word-back = 返回正文
page-notes = 注释
page-note = 注释
page-note-back = 返回正文
page-note-back-of = 返回正文第 { $number } 处
page-picture-long = 阅读图片说明
page-question = 自我检查
page-answer = 显示答案
page-film-missing = 此视频尚未制作。您可以在下方阅读文字稿。
page-film-alone = 您的浏览器无法播放此视频。您可以在下方阅读文字稿。
page-film-no-captions = 此视频尚无字幕。
page-film-no-description = 此视频尚无口述影像。
page-film-no-sign = 此视频尚无手语版。
page-film-described = 观看口述影像版
page-film-signed = 观看手语版
page-film-words = 阅读视频文字稿
page-about = 关于本页
page-revised = 最后修改
page-review = 下次核对期限
page-sources = 资料来源
page-version = 制作工具
page-program = Evenhand { $version }
page-licence = 许可证
page-licence-words = 可自由使用、分享和修改：GNU General Public License 第 3 版或更新版本。
page-access-summary = 每句话都是文本。图片附有说明。没有移动或闪烁的内容。
page-cost = { $first }，{ $second }
page-leave-other = 打开另一个网站，不会清除您的浏览记录。
page-leave-keys = 也可以按三次 Shift 键。
page-safety = 阅读时注意安全
# What the reader may change about the looks of every page.
page-settings = 设置
page-comfort = 更改文字大小、颜色和字体
page-comfort-lost = 在您离开此页之前，您的选择一直有效。
page-comfort-kept = 您的选择只保存在此浏览器中，不会发送给任何人。
page-start-over = 恢复原样
page-started-over = 一切已恢复最初的样子。
page-percent = { $number }%
page-as-usual = 常规
page-size = 文字大小
# Languages whose letters are joined: the space between words alone.
page-spacing = 文字间距
page-lines = 行距
page-wide = 较宽
page-wider = 很宽
page-length = 每行长度
page-short = 较短
page-window = 与窗口同宽
page-colours = 颜色
page-device = 与您的设备一致
page-white = 白色
page-cream = 米色
page-dark = 深色
page-yellow = 黑底黄字
page-letters = 字体
page-naskh = 纳斯赫体
page-nastaliq = 纳斯塔利克体
page-own-letters = 您设备自带的字体
# The player.
page-chapters = 选择章节收听
page-along-ready = 播放器下方有选择句子和调整速度的按钮。
page-along-how = 点按句子即可收听，再按一次可暂停。
page-along-keys = 使用键盘：按上下箭头键移动，按 Enter 键播放。
page-previous-sentence = 上一句
page-again = 重听
page-next-sentence = 下一句
page-speed = 速度
page-follow = 让正在朗读的句子保持可见
# The list of ways.
page-way-here = 在此阅读
page-way-by-people = { $form }，由人制作（{ $kind }）
page-desk = 选择字号、纸张和颜色
page-neutral = 用看不出内容的文件名保存
page-ask = 索取其他形式或语言
page-ask-for-it = 索取
# The end of a text, and of every page.
page-neighbours = 同一主题的更多内容
page-previous = 上一篇：
page-next = 下一篇：
page-original = 原文语言
page-translation = 翻译
page-by-person = 本文由人工翻译。
page-more = 您还可以
page-search = 搜索
page-search-words = 要查找的词语
page-print-desk = 按您需要的字号和颜色打印
page-bundle = 把全部内容打包成一个文件带走
page-api = 在您自己的程序中使用这些文章

### Service: pages that only a running service has

serve-to-home = 前往首页
serve-search = 搜索
serve-ask = 索取其他形式或语言
serve-errors = 有内容需要您留意
serve-choose-pieces = 哪些文章
serve-not-found = 此页不存在
serve-not-found-next = 网址可能有误。请搜索，或从首页开始。
serve-gone = 此页已不在这里
serve-gone-next = 此页已撤下。请搜索较新的文章，或重新开始。
serve-too-large = 一次发送的内容太多
serve-too-large-next = 请返回，缩短您写的内容，再重新发送。
serve-unreadable = 无法读取您发送的内容
serve-unreadable-next = 请返回，重新填写表格，然后发送。
serve-method = 此网址不接受这种请求
serve-too-many = 短时间内请求太多
serve-too-many-next = 请等一分钟，然后返回再试。
serve-being-made = 正在为您制作
serve-being-made-next = 请等几秒钟，再重新加载此页。
serve-busy = 目前正在制作的内容很多
serve-busy-next = 请等几秒钟再试。
serve-too-long = 处理时间太长
serve-too-long-next = 请再试一次，或少选几篇文章。
serve-fault = 我们这边出了问题
serve-fault-next = 这不是您的错。请再试一次，或从首页开始。
serve-search-title = 搜索
serve-search-summary = 搜索此语言的每一句话。本程序不保存您输入的内容。
serve-search-words = 要查找的词语
serve-search-nothing = 没有找到内容
serve-search-found =
    { $count ->
       *[other] 找到 { $count } 篇文章
    }
serve-search-spelling = 请检查词语的写法。
serve-search-fewer = 请减少词语，或换用其他词语。
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = 隐私
privacy-summary = 本网站知道您的哪些信息，何时忘记。
privacy-days =
    { $count ->
       *[other] { $count } 天
    }
privacy-read = 您阅读时
privacy-read-cookies = 任何页面都不给读者设置 cookie。
privacy-read-others = 页面不从其他网站加载任何内容。
privacy-read-choices = 您选择的大小和颜色只留在您的浏览器中，不会发给任何人。
privacy-read-search = 您搜索的内容不会保存。
privacy-read-search-here = 搜索在您的浏览器中进行，不会发送您输入的词。
privacy-read-count = 为防止滥用，会统计每个网络地址的请求，最长 { $time }。这不会写下来。
privacy-read-print = 您订制的打印件保留一小时。
privacy-ask = 您提出请求时
privacy-ask-public = 所有人都能看到请求的内容、期限和人数。
privacy-ask-editors = 编辑可以看到您写的话，以及为谁请求。
privacy-ask-contact = 您的联系方式加密保存，只用于告知您请求的进展。
privacy-ask-ends = 请求结束 { $time }后，删除您写的内容和联系方式。
privacy-ask-latest = 最迟在您提出请求 { $time }后删除。
privacy-ask-unconfirmed = 无人确认的电子邮件地址在 { $time }后删除。
privacy-ask-stopped = 如果您停止接收邮件，由您的地址生成的代码会保留 { $time }。
privacy-ask-mail = 邮件通过本网站运行者的邮件服务器发送。
privacy-ask-no-mail = 本网站不发送电子邮件。
privacy-work = 您在这里翻译或编辑时
privacy-work-kept = 网站保存您选的名字、由口令生成的代码和您的工作。
privacy-work-cookie = 一个 cookie 让您保持登录，最长 { $time }。
privacy-work-shown = 您选的名字可能出现在您发布的内容旁边。
privacy-work-audit = 决定和被拒尝试的记录保留 { $time }，其中没有网络地址。
privacy-work-tries = 登录尝试会统计 { $time }，用代码代替名字和地址。
privacy-rights = 您的权利
privacy-rights-ask = 您可以询问本网站运行者保存了您的哪些信息，或要求删除。
privacy-rights-complain = 您也可以向这个机构投诉：
operator-title = 谁运行本网站，如何联系
operator-summary = 谁对本网站负责。
operator-name = 负责人
operator-address = 邮寄地址
operator-authority = 监督机构
operator-nobody = 没有人在这里写明谁运行本网站。
operator-no-way = 没有人在这里写明如何联系。
operator-careful = 在知道谁会阅读之前，请不要写可能危及您的内容。
operator-program = 本网站使用的程序是 Evenhand，其作者不运行本网站。
serve-safety-title = 阅读时注意安全
serve-safety-summary = 本网站如何保护您，以及它做不到什么。
serve-safety-does = 本网站会做什么
serve-safety-does-leave = “离开此页”会打开天气网页，取代此页。
serve-safety-does-keys = 如果浏览器启用了 JavaScript，按三次 Shift 键效果相同。
serve-safety-does-clear = 您离开时，本网站会请浏览器清除本网站存储的内容。
serve-safety-does-log = 本程序不记录谁读过什么。但运行服务器的人可能会记录。
serve-safety-cannot = 本网站做不到什么
serve-safety-cannot-history = 无法从您的浏览记录中删除网页。
serve-safety-cannot-back = 如果没有 JavaScript，后退一步可能会再次显示本页。
serve-safety-cannot-files = 无法删除您已保存的文件。
serve-safety-cannot-network = 管理您所用网络的人可能看到您访问过本网站。
serve-safety-cannot-watch = 无法阻止监视您手机或电脑的程序。
serve-safety-you = 您可以做什么
serve-safety-you-private = 用无痕窗口打开本网站，读完后关闭窗口。
serve-safety-you-history = 读完后，从浏览记录中删除本网站。
serve-safety-you-device = 使用别人打不开的设备。
serve-safety-you-name = 保存文件时，使用看不出内容的文件名。
serve-safety-neutral = 请在文章下方选择“{ $button }”。
serve-ask-title = 索取其他形式或语言
serve-ask-write = 写信给我们
serve-many-demands = 今天从您的网络发出了很多请求
serve-many-demands-next = 请明天再提出更多请求。您可以随时加入别人的请求。
serve-full-demands = 未完成的请求太多
serve-full-demands-next = 目前不接受新的请求。您可以加入别人的请求，或稍后再来。
serve-api-title = 供机器使用
serve-api-summary = 程序可以访问的网址，无需密钥。
serve-api-description = 完整的 OpenAPI 说明
serve-api-parameters = 您可以指定：
serve-print-title = 打印准备
serve-print-summary = 选择文章、字号、纸张和颜色，打印前先查看效果。
serve-print-language = 文章的语言
serve-print-both = 两种都要，先后排列
serve-print-profile = 大字本类型
serve-print-clear = 清晰（{ $points } 磅）
serve-print-large = 大字（{ $points } 磅）
serve-print-giant = 特大字（{ $points } 磅）
serve-print-narrower = { $name }，页边距较窄
serve-print-underlined = { $name }，重点加下划线
serve-print-norm = 遵循哪些规则
serve-print-norm-clear = 清晰印刷：任何印刷品的最小字号。
serve-print-norm-ukaaf = 英国无障碍格式协会 (UKAAF) 的指南：16 磅或更大。
serve-print-norm-aph = 美国盲人印刷所 (APH) 的指南：18 磅，页边距宽，行间留空。
serve-print-norm-acb = 美国盲人理事会 (ACB) 的指南：18 磅，用下划线代替粗体，段落之间空一行。
serve-print-norm-giant = 适合一次只读几个字的人。
serve-print-points = 更大字号（磅）
serve-print-points-explained = 14 至 48。留空则使用常规字号。
serve-print-paper = 纸张
serve-print-theme = 颜色
serve-print-grey = 灰色，适用于无彩色的打印机
serve-print-typeface = 字体
serve-print-one-typeface = 这种语言的文章用 { $name } 打印。
serve-print-back = 文章之后
serve-print-back-full = 词语解释、来源、关于每篇文章
serve-print-back-short = 仅每篇文章的日期和最新版本的网址
serve-print-binding = 单页或小册子
serve-print-flat = 单页
serve-print-folded = 折叠小册子：用大一倍的纸，每面印两页，例如在 A4 纸上印 A5 页。对折一次，在折线处装订。
serve-print-copies = 份数
serve-print-wrong-copies = 请填写 1 至 { $most } 的整数。
serve-print-imprint = 由谁发放这份资料
serve-print-imprint-explained = 印在开头和最后一页，可以留空。
serve-print-name = 姓名或名称
serve-print-show = 查看页面、用纸量和文件大小
serve-print-ready = 您的打印文件已准备好
serve-print-pages = 页数
serve-print-sheets = 双面打印所需纸张数
serve-print-all-sheets = 所有份数所需纸张
serve-print-weight = 80 克纸的重量
serve-print-grams = 约 { $count } 克
serve-print-kilograms = 约 { $count } 千克
serve-print-size = 文件大小
serve-print-get =
    { $count ->
       *[other] 下载 PDF，{ $count } 页，{ $size }
    }
serve-print-get-folded = 下载用于打印和折叠的文件，{ $size }
serve-print-for-printer = 折叠用的文件只供打印。在屏幕上请阅读另一个文件。
serve-print-kept = 文件保留一小时，之后删除。
serve-print-preview = 前几页
serve-print-preview-of = 第 { $number } 页的打印效果
serve-print-change = 更改选择
serve-print-no-piece = 请至少选择一篇文章。
serve-print-many = 请最多选择 { $count } 篇文章。
serve-print-not-there = 这些文章没有此种文本。请选择另一种文本。
serve-print-no-profile = 请选择一种大字本类型。
serve-print-wrong-size = 请填写 14 至 48 的整数，或留空。
serve-print-wrong-imprint = 每行请勿超过 200 个字。
serve-print-no-font = 这里没有字体可以显示{ $language }的 { $signs }。此文本无法打印。
serve-print-named = 这里没有字体可以显示 { $signs }。已改为打印其文字名称。
serve-print-too-large = 打印文件太大。请少选几篇文章，或选用较小的字号。
serve-print-failed = 未能制作打印文件。请再试一次。
serve-bundle-title = 一次带走多篇文章
serve-bundle-summary = 选择文章、形式和语言，您会得到一个文件。
serve-bundle-forms = 哪些形式
serve-bundle-languages = 哪些语言
serve-bundle-show = 查看包含的内容
serve-bundle-ready = 您的文件包
serve-bundle-missing =
    { $count ->
       *[other] 有 { $count } 个文件尚未制作。
    }
serve-bundle-get =
    { $count ->
       *[other] 下载 ZIP 文件，{ $count } 个文件，约 { $size }
    }
serve-bundle-no-form = 请至少选择一种形式。
serve-bundle-no-language = 请至少选择一种语言。
serve-bundle-empty = 所选内容尚未制作。请选择其他形式或语言。
serve-bundle-index = 文件包中的内容
serve-form-page = 供屏幕阅读的网页
serve-form-print = 大字本，18 磅和 28 磅
serve-form-script = 语音文字稿，与朗读一致
page-being-made-print = 大字本正在制作。请过几分钟再来看。
page-being-made-speech = 语音正在制作。请过几分钟再来看。

### Export

export-search-title = 搜索
export-search-summary = 在所有文章中查找词语。您输入的词语不会发送出去。但运行服务器的人可能会看到找到了哪些文章。
export-search-asleep = 搜索需要 JavaScript 和网页服务器。请从下面的列表中选择。
export-search-busy = 正在查找…
export-search-results = 找到的内容
export-search-found = 找到的文章：
export-search-nothing = 没有找到。请少用几个词，或换用别的词。
export-search-failed = 搜索停止了。请重新加载页面，或在下面选择。
export-search-all = 这种语言的全部内容

### Messages to those who asked

tell-subject-ready = { $piece } 已准备好
tell-subject-declined = { $piece } 不会制作
tell-subject-voice = { $piece }：文字版已准备好
tell-asked = 您索取的是：{ $piece }，{ $language }，{ $form }。
tell-ready = 已准备好。
tell-ready-where = 请在这里查看：
tell-declined = 编辑决定不制作。
tell-declined-reason = 编辑写明的理由：
tell-declined-next = 您可以随时重新索取。
tell-voice = 文字版已准备好。目前还没有朗读此语言的语音。
tell-voice-next = 需要由真人朗读。我们会再通知您。
tell-voice-where = 在此之前，请在这里阅读：
tell-subject-reply = { $piece }：答复
tell-reply = 编辑已答复：
tell-reply-file = 文件：
tell-why = 您收到这封邮件，是因为您曾索取内容并留下此地址。
tell-kept =
    { $days ->
       *[other] 请求办结 { $days } 天后，我们会删除此地址。
    }
tell-form-page = 供屏幕阅读的网页
tell-form-print = 大字本
tell-form-audio = 语音
tell-form-braille = 盲文
tell-form-sign = 手语
tell-form-other = 其他形式
tell-confirm-subject = 这是您的地址吗？
tell-confirm = 有人向我们索取一篇文章，并留下了这个地址。除了这封询问邮件，只有地址主人愿意，我们才会写信。
tell-confirm-here = 如果您想在准备好时得到通知，请在这里确认：
tell-confirm-not = 如果不是您索取的，什么都不用做。我们会在 { $days } 天后删除这个地址。
tell-stop = 如果您不想收到我们的邮件，请在这里停止：

### Translating at the desk

work-title = 您的翻译
work-summary = 您接手了什么，目前进展如何。
work-open = 您手上的翻译
work-none = 您目前没有翻译任务。请选择大家索取的内容。
work-many = 您未完成的翻译已达上限
work-many-next = 请完成或放弃一个。编辑可以允许您做更多。
work-allow = 此人可以同时进行的翻译数
work-allow-do = 允许这个数量
work-to-demands = 查看大家索取的内容
work-ended = 已结束
work-count =
    { $count ->
       *[other] 已写 { $count } 句。
    }
work-take = 接手此翻译
work-taken-title = 已有他人接手
work-taken-summary = 另一个人正在翻译。请选择其他内容。
work-one-title = { $piece }，译成{ $language }
work-one-summary = 对照原文逐句写译文。您保存的内容不会丢失。
work-stands = 目前状态
work-progress = 完成进度
work-written = 共 { $all } 句，已写 { $written } 句
work-editor-says = 编辑说：
work-whole =
    { $count ->
       *[other] 对全文有 { $count } 条意见
    }
work-stage-draft = 您正在写
work-stage-submitted = 正在等待编辑
work-stage-returned = 编辑已退回
work-stage-approved = 已批准
work-stage-published = 已发布
work-stage-declined = 已拒绝
work-stage-dropped = 已放弃
work-next-draft = 写完每一句后，请提交。
work-next-submitted = 接下来由编辑阅读。
work-next-returned = 请阅读意见，修改句子，再次提交。
work-next-approved = 很快就会加入文库。
work-next-published = 读者已可阅读。
work-next-declined = 索取的人会读到理由。
work-next-dropped = 其他人可以接手。
work-pages = 句子分页
work-page = 第 { $number } 页
work-sentence = 第 { $number } 句，共 { $all } 句，{ $role }
work-kept = 留空则保持原样。
work-save = 保存此页
work-save-next = 保存并前往下一页
work-save-sentence = 保存句子
work-saved = 已保存。
work-saved-sentence = 已保存。
work-saving = 正在保存…
work-not-saved = 尚未保存。正在重试。
work-not-kept = { $count ->
   *[other] 有 { $count } 个句子没有保存
}
work-not-kept-explained = 您写的文字在下面：请复制，改短或改简单，然后再保存。其余都已保存。
work-taken =
    { $count ->
       *[other] 已从您的文件中采用 { $count } 句。
    }
work-unfinished = 有 { $count } 句没有采用，因为文件把它们标为未完成：{ $numbers }。
work-look-again = 请再看一遍这些句子。如果某句本来就对，请在旁边写明原因。
work-offers =
    { $count ->
       *[other] { $count } 条以前的译文
    }
work-exact = 翻译的是相同的句子：
work-near = 翻译的句子有 { $percent }% 相同：
work-use = 使用此译文
work-terms = 术语表中的词：
work-renders = 它所表达的标准文本的句子：
work-renders-target = 本语言的标准文本写道：
work-renders-proposed = 这一对由程序提出，请核对。
work-worded = 初稿
work-worded-explained = 如果初稿由机器完成，请说明。读者和编辑会得知。
work-worded-person = 由人撰写
work-worded-machine = 由机器撰写，经人修改
work-submit = 保存并提交
work-not-yet = 有缺漏或错误。尚未提交任何内容。
work-in-sentence = 第 { $number } 句：
work-and-more =
    { $count ->
       *[other] 还有 { $count } 项。
    }
work-take-back = 取回并继续写
work-give-up = 放弃此翻译
work-give-up-explained = 之后其他人可以接手。您写的内容不会发布。
work-give-up-now = 放弃
work-files = 在其他程序中翻译
work-files-explained = 下载文件，翻译后再传回来。文件会先经过检查。
work-get = 下载 { $kind }
work-upload = 您的文件
work-upload-explained = XLIFF、PO 或 Markdown，最大 2 MB。
work-upload-send = 发送并检查
work-not-taken = 未采用您文件中的任何内容
work-not-taken-summary = 请改正文件，再重新发送。
work-file-wrong =
    { $count ->
       *[other] 您的文件中有 { $count } 处错误
    }
work-take-good =
    { $count ->
       *[other] 采用没有错误的 { $count } 句
    }
work-conflict-title = 请在两种文字中选择
work-conflict = 您的文件生成之后，这里又写了 { $count } 句
work-conflict-explained = 这些都没有被替换。请为每一句选择保留哪种文字。
work-conflict-here = 保留这里写的：
work-conflict-file = 采用您文件里的：
work-conflict-save = 保存我的选择
work-back = 返回翻译
work-file-kind = 请发送以 .xlf, .xliff、.po 或 .md 结尾的文件。
work-file-too-large = 文件大于 2 MB。
work-file-costly = 文件在第 { $line } 行附近的层级、属性或命名空间过多。请去掉后重新导出。
work-file-stopped = 读取文件所需的时间或内存过多，已停止。请重新导出文件，或减少句子后再发送。
work-file-no-reader = 目前无法读取文件。您的文件没有改变。请稍后再试；如果一直如此，请告诉运营本服务的人。
work-file-busy = 正在读取许多文件。请一分钟后再发送。
work-file-not-text = 文件不是 UTF-8 文本。请另存为 UTF-8。
work-file-malformed = 第 { $line } 行不符合此类文件的格式。
work-file-declares = 文件声明了文档类型。请去掉声明后再发送。
work-file-other-piece = 文件属于另一篇文章：{ $piece }。
work-file-other-language = 文件属于另一种语言：{ $language }。
work-file-older = 原文此后已改动。请下载新文件。现已不在其中：{ $sentences }
work-file-faults = 请先修正文件。{ $said }
work-file-line = 第 { $line } 行：{ $said }。
work-file-skeleton = 第 { $line } 行的结构与原文不同。请保留原文的标题、列表和表格。
work-weight-error = 错误：
work-weight-warning = 请再看一下：
work-weight-note = 提示：
work-answer = 如果本来就对，请用几个字说明原因。编辑会看到。
review-answer = 译者说：
review-despite = 尽管意思有差异，仍然同意
review-despite-explained = 意思检查发现有句子与其原文所说不同。请写明它们为何正确。您的话会保存在审计日志中。
review-despite-needed = 请写明意思上的差异为何正确。
work-problem-empty = 这里还没有写内容。
work-problem-too-long = 这个句子超过 { $most } 个字符。请写成几个较短的句子，或去掉原文没有说的内容。
work-problem-joined = 前面没有可以合并的句子。
work-problem-unknown = 原文已没有此句。
work-problem-numbers = 数字不同。
work-problem-phone = 电话号码不同。
work-problem-email = 电子邮件地址不同。
work-problem-link = 链接指向不同的地方。
work-problem-date = 日期不同。
work-problem-code = 须逐字照抄的内容不同。
work-problem-missing = 缺少：{ $things }。
work-problem-added = 多出：{ $things }。
work-problem-date-unchecked = “{ $shown }”用的是另一种历法。请确认它指的是 { $date }。
work-problem-footnotes = 脚注标记不同或位置改变。
work-problem-break = 原文中的一处换行不见了。请在它前面一行的末尾写一个反斜线（\）。
work-problem-mark = 标记 { $mark } 没有与之配对的另一半。
work-problem-markup = 有一个标记无法理解：{ $said }。
work-problem-control = 请删除看不见的字符 { $code }。
work-problem-composed = 其中的字符已按标准合并。
work-problem-script =
    用{ $found ->
        [Arab] 阿拉伯字母
        [Beng] 孟加拉文
        [Cyrl] 西里尔字母
        [Grek] 希腊字母
        [Hans] 中文
        [Hant] 中文
        [Hani] 中文
        [Hebr] 希伯来字母
        [Deva] 天城文
        [Ethi] 埃塞俄比亚文
        [Geor] 格鲁吉亚字母
        [Armn] 亚美尼亚字母
        [Mymr] 缅甸文
        [Khmr] 高棉文
        [Thai] 泰文
        [Hang] 韩文
        [Jpan] 日文
        [Taml] 泰米尔文
        [Telu] 泰卢固文
        [Latn] 拉丁字母
       *[other] { $found }
    }书写；此语言使用{ $expected ->
        [Arab] 阿拉伯字母
        [Beng] 孟加拉文
        [Cyrl] 西里尔字母
        [Grek] 希腊字母
        [Hans] 中文
        [Hant] 中文
        [Hani] 中文
        [Hebr] 希伯来字母
        [Deva] 天城文
        [Ethi] 埃塞俄比亚文
        [Geor] 格鲁吉亚字母
        [Armn] 亚美尼亚字母
        [Mymr] 缅甸文
        [Khmr] 高棉文
        [Thai] 泰文
        [Hang] 韩文
        [Jpan] 日文
        [Taml] 泰米尔文
        [Telu] 泰卢固文
        [Latn] 拉丁字母
       *[other] { $expected }
    }。
work-problem-language = 这看起来像{ $found }。
work-problem-same = 与原文逐字相同。
work-problem-term = 术语表没有用此语言解释“{ $key }”。
work-problem-skeleton = 文章结构与原文不同。
work-problem-rule = { $said }. { $next }
work-role-title = 标题
work-role-summary = 摘要
work-role-heading = 小标题
work-role-text = 正文
work-role-item = 列表项
work-role-term = 术语
work-role-meaning = 术语的含义
work-role-table-caption = 表格标题
work-role-column-head = 列标题
work-role-row-head = 行标题
work-role-cell = 表格单元格
work-role-quotation = 引文
work-role-quotation-source = 引文出处
work-role-note = 提示
work-role-picture = 图片的替代文字
work-role-caption = 图片下方文字
work-role-description = 图片的详细说明
work-role-contact-name = 联系方式的名称
work-role-contact = 联系方式中的一行
work-role-question = 问题
work-role-answer = 答案
work-role-film = 视频标题
work-role-transcript = 视频文字稿
work-role-code = 须逐字照抄的文字
work-role-footnote = 脚注

### Deciding about translations

review-title = 等待编辑的译文
review-summary = 等待最久的在前。任何人都不审定自己的译文。
review-none = 目前没有等待编辑的译文。
review-by = 译者：
review-revision = 它会更改读者已有的版本。
review-own = 这是您的译文。由另一位编辑审定。
review-one-summary = 对照原文阅读每一句，查看成品，再作决定。
review-look = 查看和收听成品
review-page = 查看网页
review-print = 查看打印效果 (PDF)
review-sound = 收听
review-no-voice = 没有朗读此语言的语音。
work-look-open = 尚未写出的句子以原文显示。
review-not-whole = 有句子缺失或有误，还不能发布。
review-found =
    { $count ->
       *[other] 有 { $count } 处需要查看
    }
review-gone = 删去：
review-new = 加入：
review-end = 完。
review-published = 与读者看到的版本比较
review-changed = 此后这句话有改动。
review-same = 此后这句话没有改动。
review-since = 退回之后
review-since-changed = 有改动的句子：{ $count }
review-since-same = 针对未改动句子的意见：{ $count }
review-reopened = 发布之前原文有了变化
review-reopened-next = 读者还没有看到它，也没有通知任何人。请退回，以便翻译这些句子：
review-before = 之前：
review-remark = 对句子的意见
review-decide = 作出决定
review-approve-legend = 批准并发布
review-approve-explained = 读者立即可以阅读，所有索取的人都会收到通知。批准人：
review-machine-yes = 初稿由机器完成。我已全部读过。
review-machine-needed = 请确认您已读完机器写的全部内容。
review-approve = 批准并发布
review-return-legend = 退回
review-remark-whole = 对全文的意见
review-remark-explained = 译者会读到它，以及您对各句的意见。
review-remark-needed = 请写明应改什么，写在这里或某一句旁。
review-return = 附上意见并退回
review-decline-legend = 拒绝
review-reason = 理由
review-reason-explained = 所有索取的人都会读到。请说明他们可以怎么做。
review-reason-needed = 请写明理由。索取的人会读到。
review-decline = 以此理由拒绝
# The record that an editor gives with an approval.
record-legend = 记录谁核对过
record-explained = 读者会看到此记录，请用读者的语言填写。如果只有您读过，请选择“无记录”。
record-role = 谁核对过
record-role-none = 无记录
record-role-lawyer = 律师
record-role-editor = 浅白语言编辑
record-role-translator = 母语译者
record-role-panel = 残障读者
record-name = 姓名或化名
record-country = 律师：国家
record-country-explained = 两个拉丁字母的国家代码，例如 PK。
record-people = 读者：人数
record-disabilities = 读者：残障类别
record-changed = 之后改动了什么
record-not-checked = 没有核对什么
record-needed = 请填写此项，或选择“无记录”。
record-claim-needed = 本文自称易读或经读者测试。请记录这些读者。
record-now = 目前告知读者：
review-sound-title = 听起来如何
review-sound-summary = 根据提交时的译文制作。
review-sound-make = 制作语音
review-sound-being-made =
    { $count ->
       *[other] 正在制作语音：{ $count } 句。请稍后再来看。
    }
review-sound-failed = 未能制作语音。请再试一次，或告知管理员。
review-look-again = 再看一次
review-back = 返回译文

### What people ask for, at the desk

plot-requests = 每周的请求
plot-sheets = 每篇文章各印一份所需的纸张
plot-table = 同样的数字，表格形式
plot-week = 周起始日
plot-count = 请求数
plot-sum = 半年内的请求：{ $count }
demands-title = 大家索取的内容
demands-summary = 日期最近的在前，然后是需要的人最多的。
demands-none = 目前没有人索取内容。
demands-language = 语言
demands-every-language = 所有语言
demands-show = 显示
demands-pages = 索取内容分页
demands-askers =
    { $count ->
       *[other] { $count } 个请求。
    }
demands-by = 最晚需要日期
demands-form = 形式
demands-since = 开始索取日期
demands-who = 谁在索取
demands-form-page = 网页
demands-form-print = 大字本
demands-form-audio = 语音
demands-form-braille = 盲文
demands-form-sign = 手语
demands-form-other = 其他形式
demands-needs-translation = 需要翻译
demands-in-translation = 有人正在翻译
demands-in-review = 编辑正在阅读译文
demands-needs-voice = 需要真人朗读
demands-needs-maker = 需要有人制作
demands-making = 正在制作
demands-failed = 未能制作
demands-ready = 已有
demands-declined = 已拒绝
demands-withdrawn = 已撤回
demands-effort = { $sentences } 句，共 { $words } 个词。
demands-known =
    { $count ->
       *[other] { $count } 句以前翻译过。
    }
demands-behind =
    { $count ->
       *[other] 已有；{ $count } 句有改动。
    }
demands-yours = 继续您的翻译
demands-taken = 正在翻译的人：
demands-one-summary = 谁在索取，目前进展如何，可以做什么。
demands-languages = 等待编辑的语言
demands-languages-explained = 有人第一次索取这些语言。您放行后，其中的请求才会公开。
demands-language-release = 放行这种语言
demands-language-decline = 拒绝这种语言
demands-for = 为谁：
demands-other-format = 其他形式：
demands-words = 索取的人写给编辑的话
demands-decline = 拒绝此项
demands-for-people = 只显示必须由人手工制作或朗读的内容。
demands-show-all = 显示全部
demands-replies = 目前的答复
demands-reply = 答复此项
demands-reply-explained = 所有人都能读到。索取并留下地址的人会收到通知。
demands-reply-words = 留言（可以留空）
demands-reply-day = 何时完成（可以留空）
demands-reply-file = 文件（可以留空）
demands-reply-file-explained = 录音、盲文文件或影片：最大 { $size }。上传文件即完成此项索取。可接受的扩展名：
demands-reply-send = 发送此答复
demands-reply-nothing = 请写留言、填写日期，或选择文件。
demands-reply-kind = 不接受此类文件。请选择列表中扩展名的文件。
demands-reply-differs = 文件为空，或与扩展名不符。请重新保存后再选择。
demands-reply-back = 撤回此文件

### What is there, at the desk

coverage-title = 现有内容
coverage-summary = 每篇文章的各种语言，以及有哪些形式。
coverage-collections = 合集
coverage-pages = 表格分页
coverage-picture = 下方表格的图示
coverage-piece = 文章
coverage-languages = 语言页
coverage-whole = 所有形式
coverage-part = 已有，无语音
coverage-behind-short = 落后于原文
coverage-behind =
    { $count ->
       *[other] 落后 { $count } 句：
    }
coverage-in-work = 正在翻译
coverage-asked-short = 有人索取
coverage-asked =
    { $count ->
       *[other] { $count } 个请求
    }
coverage-nothing = 无
voices-title = 本服务的语音
voices-no-sharing = 许可证禁止把这个语音的内容提供给他人。请不要发布。
voices-no-sale = 许可证禁止用这个语音赚钱。
voices-vary = 同一段文字每次的声音略有不同。只生成一次并保存。

### Clarity, at the desk

clarity-title = 清晰度
clarity-summary = 哪些地方可能让句子难读，按每种语言自身的用法衡量。请勿比较不同语言的数字。
clarity-languages = 语言
clarity-pages = 文章分页
clarity-measured = 检查的内容：{ $measures }。
clarity-not-measured = 这种语言无法衡量：{ $measures }。
clarity-words-of = 罕见词是指不在这种语言词表中的词：{ $language }。
clarity-figure = 清晰的句子：{ $clear } 句，共 { $all } 句
clarity-lengths = 每句词数：半数句子不超过 { $median } 个，最长的句子 { $longest } 个。超过 { $limit } 个为长句。
clarity-lengths-characters = 每句字数：半数句子不超过 { $median } 个，最长的句子 { $longest } 个。超过 { $limit } 个为长句。
clarity-hardest = 最难的句子
clarity-at = 文件第 { $line } 行
clarity-nothing = 没有发现难读的句子。
clarity-long-sentence = 长句
clarity-long-words = 长词
clarity-rare-words = 罕见词
clarity-nominal-style = 抽象名词多
clarity-passive = 被动
clarity-double-negation = 双重否定
clarity-commas = 逗号多
clarity-unmarked-terms = 没有解释的术语

### Jobs and what waits, at the desk

jobs-title = 正在制作的内容
jobs-summary = 什么在运行，什么在等待，什么失败了及其原因。
jobs-running = 正在运行
jobs-failed = 失败
jobs-waiting = 等待中
jobs-cancelled = 已取消
jobs-done = 已完成
jobs-none-running = 目前没有正在运行的任务。
jobs-none-failed = 没有失败的任务。
jobs-none-waiting = 没有等待中的任务。
jobs-none-cancelled = 没有取消的任务。
jobs-none-done = 最近几天没有完成的任务。
jobs-since = 已运行
jobs-by = 执行者：
jobs-again-in = 距再次尝试还有
jobs-waits-since = 已等待
jobs-ended = 结束日期：
jobs-error = 原因：
jobs-tried = 已失败 { $count } 次；失败 { $of } 次后放弃。
jobs-being-cancelled = 正在取消。
jobs-cancel = 取消
jobs-retry = 重新开始
jobs-make = 制作：
jobs-publish = 发布：
jobs-tell = 通知一位索取的人
jobs-confirm = 询问邮件地址是否正确
jobs-sweep = 删除不得保留的内容
jobs-seconds =
    { $count ->
       *[other] { $count } 秒
    }
jobs-minutes =
    { $count ->
       *[other] { $count } 分钟
    }
jobs-hours =
    { $count ->
       *[other] { $count } 小时
    }
overview-waits = 等您处理的事
overview-nothing = 目前没有等您处理的事。
overview-returned =
    { $count ->
       *[other] { $count } 篇译文附意见退回
    }
overview-drafts =
    { $count ->
       *[other] { $count } 篇翻译可以继续
    }
overview-review =
    { $count ->
       *[other] { $count } 篇译文待审定
    }
overview-demands =
    { $count ->
       *[other] { $count } 篇译文有人索取
    }
overview-for-people =
    { $count ->
       *[other] { $count } 项只能由人完成的索取
    }
overview-broken = 内容中的错误
overview-broken-files =
    { $count ->
       *[other] 内容中有 { $count } 个文件有错误
    }
overview-broken-last-good = 读者看到的是最后一个正确的版本。
overview-broken-as-it-is = 读者看到的是它现在的样子。
overview-broken-nothing = 读者看不到它。
overview-doubts = 目前不能信任内容。不会移除任何内容。
overview-failed =
    { $count ->
       *[other] { $count } 项内容未能制作
    }

### Preview: what an author sees of a text that is being written

preview-title = 预览
preview-private = 这里的内容都没有公开。
preview-again = 重新查看
preview-none = 还没有文本。请按照 content/README.md 的说明写一篇，然后重新查看。
preview-errors =
    { $count ->
       *[other] { $count } 个错误
    }
preview-warnings =
    { $count ->
       *[other] { $count } 个警告
    }
preview-changed = 文件已重新保存。请重新查看。
preview-page = 网页
preview-print = 大字版 (PDF)
preview-sound = 语音 (MP3)
preview-all = 所有文本
preview-error = 错误：
preview-warning = 警告：
preview-note = 备注：
preview-line = 第 { $number } 行：
preview-file = 在 { $file } 中
preview-not-made = 未能生成
preview-not-made-why = 现在无法生成：文本有错误或尚未写好的地方，或者缺少语音或字体。
preview-found = 查看发现的问题

### Desk: people and ways in

desk-title = 工作台
desk-overview = 概览
desk-overview-summary = 有什么在等您处理，可以前往哪里。
desk-work = 您的翻译
desk-demands = 大家索取的内容
desk-coverage = 现有内容
desk-review = 编辑专区
desk-jobs = 制作任务
desk-people = 人员
desk-audit = 决定记录
desk-account = 您的账号
desk-signed-in = 已登录：
desk-sign-out = 退出登录
desk-role = 角色
desk-role-contributor = 贡献者
desk-role-editor = 编辑
desk-role-administrator = 管理员
desk-foreign = 此请求来自另一个网站
desk-foreign-next = 没有任何改动。请在本网站打开此页，再重新发送。
desk-forbidden = 您的账号不能这样做
desk-forbidden-next = 如果您需要，请联系管理员。
desk-unknown = 您尚未登录
desk-unknown-next = 请登录，或发送有此权限的令牌。
desk-changed = 此内容在这期间已有改动
desk-changed-next = 没有执行任何操作。请返回，重新加载此页再查看。
desk-sign-in-title = 登录工作台
desk-sign-in-summary = 供翻译、审定或管理本网站的人使用。读者无需账号。
desk-sign-in = 登录
desk-sign-in-passkey = 用通行密钥登录
desk-sign-in-wrong = 名称或密码短语不正确。请核对两者，再试一次。
desk-sign-in-wait =
    { $minutes ->
       *[other] 尝试次数太多。请等 { $minutes } 分钟，或使用通行密钥。
    }
desk-sign-in-lost = 忘了密码短语？运营本网站的人可以为您重新设置。
desk-name-wrong = 请填写 2 至 60 个字的名称。
desk-name-taken = 已有人使用此名称。请另选一个。
desk-passphrase = 密码短语
desk-passphrase-new = 新的密码短语
desk-passphrase-explained = 至少 { $count } 个字符。最好用四个只有您才会放在一起的词。
desk-passphrase-short = 请至少填写 { $count } 个字符。
desk-passphrase-long = 请勿超过 256 个字符。
desk-passphrase-common = 很多人使用这个密码短语。请选择只有您才会放在一起的词。
desk-passphrase-name = 请勿用您的名称作密码短语。
desk-passphrase-title = 密码短语
desk-passphrase-present = 目前的密码短语
desk-passphrase-not-it = 这不是您目前的密码短语。请重新填写。
desk-passphrase-ends = 更改后，您在其他地方都会退出登录。
desk-passphrase-change = 更改密码短语
desk-language = 工作台的语言
desk-language-title = 语言
desk-language-change = 更改语言
desk-invitation-title = 您受到邀请
desk-invitation-summary = 选择名称和密码短语，然后工作台就会打开。
desk-invitation-role = 您在这里的角色：
desk-invitation-ends = 此邀请有效期至
desk-invitation-accept = 创建我的账号
desk-invitation-revoke = 撤回邀请
desk-account-summary = 您如何登录，哪些程序可以代您操作。
desk-passkey = 通行密钥
desk-passkeys = 通行密钥
desk-passkeys-explained = 用指纹、面容、设备 PIN 码或安全密钥登录。
desk-passkeys-none = 您还没有通行密钥。
desk-passkey-add = 添加通行密钥
desk-passkey-name = 通行密钥的名称，例如“我的手机”
desk-passkey-remove = 移除此通行密钥
desk-passkey-failed = 没有成功。请再试一次，或使用密码短语。
desk-passkey-last = 这是您唯一的登录方式。请先设置密码短语。
desk-passkey-script = 添加通行密钥需要 JavaScript。使用密码短语则不需要。
desk-passkey-nowhere = 这里不能再添加通行密钥。
desk-tokens = 程序令牌
desk-tokens-explained = 持有令牌的程序可代您操作，范围由您选择。
desk-tokens-none = 您没有令牌。
desk-token-new = 新令牌
desk-token-name = 它有什么用途？
desk-token-name-explained = 给您自己看，以便日后知道该停用哪一个。
desk-token-name-wrong = 请写明令牌的用途，不超过 60 个字。
desk-token-scopes = 程序可以做什么？
desk-token-scope-wrong = 请至少选择一项。
desk-token-many = 请先停用一个令牌：您最多可有 { $count } 个。
desk-token-make = 创建令牌
desk-token-made = 您的新令牌
desk-token-end = 停用此令牌
desk-scope-ask = 索取形式和语言
desk-scope-translate = 查看大家索取的内容，写入您的翻译
desk-once = 请现在复制。它只显示这一次。
desk-made = 创建日期：
desk-used = 上次使用：
desk-never-used = 尚未使用。
desk-people-summary = 谁在这里工作，谁已受邀，各人可以做什么。
desk-people-here =
    { $count ->
       *[other] { $count } 人在这里工作
    }
desk-people-gone = 已停用的账号
desk-role-change = 更改角色
desk-invite = 邀请他人
desk-invite-explained = 您会得到一个链接，请自行发送。它只能用一次，七天内有效。
desk-invite-note = 给谁的？
desk-invite-note-explained = 只有管理账号的人能看到。
desk-invite-note-wrong = 请写明给谁，不超过 100 个字。
desk-invite-make = 生成链接
desk-invited = 邀请链接
desk-invitations = 尚未使用的邀请
desk-end = 停用此账号
desk-end-title = 停用账号
desk-end-summary = 此操作无法撤销。请先阅读会发生什么。
desk-end-whose = 要停用谁的账号：
desk-end-sessions = 此人会在所有地方退出登录；令牌和通行密钥会失效。
desk-end-work = 此人未完成的翻译可由其他人接手。
desk-end-name = 此人的名字会保留在其所作的决定上。
desk-end-now = 立即停用账号
desk-end-not = 返回，不作改动
desk-last-administrator = 这是最后一位管理员。请先让另一人成为管理员。
desk-audit-summary = 谁作了什么决定，最新的在前。
desk-audit-none = 尚无任何决定。
desk-audit-page = 决定记录，第 { $page } 页，共 { $pages } 页
desk-audit-pages = 页码
desk-audit-who = 何人
desk-audit-what = 何事
desk-audit-when = 何时
desk-audit-clock = { $time } UTC
desk-audit-program = 程序
desk-audit-newer = 较新的决定
desk-audit-older = 较早的决定
desk-did-add = 创建了账号
desk-did-role = 更改了角色
desk-did-end = 停用了账号
desk-did-language = 更改了工作台的语言
desk-did-passphrase = 更改了密码短语
desk-did-invite = 邀请了他人
desk-did-accept = 接受了邀请
desk-did-revoke = 撤回了邀请
desk-did-sign-in = 登录了工作台
desk-did-sign-out = 退出了登录
desk-did-passkey = 添加了通行密钥
desk-did-passkey-remove = 移除了通行密钥
desk-did-token = 创建了令牌
desk-did-token-end = 停用了令牌
desk-did-decline = 拒绝了索取的内容
desk-did-reply = 答复了索取的内容
desk-did-reply-back = 撤回了答复的文件
desk-did-read-words = 阅读了索取的人写给编辑的话
desk-did-language-release = 放行了一种语言
desk-did-language-decline = 拒绝了一种语言
desk-did-allow-works = 允许了另一个翻译数量
desk-did-take = 接手了一份译文
desk-did-say-who = 说明了初稿由谁完成
desk-did-submit = 提交了一份译文
desk-did-take-back = 从编辑处收回了一份译文
desk-did-drop = 放弃了一份译文
desk-did-send-back = 退回了一份译文
desk-did-decline-work = 拒绝了一份译文
desk-did-approve = 批准了一份译文
desk-did-approve-despite = 尽管意思有差异仍然同意
desk-did-publish = 发布了一份译文
desk-did-reopen = 因原文变化，将一份译文交还编辑
desk-did-retry = 重新开始了一项任务
desk-did-cancel = 取消了一项任务
desk-sign-in-name = 登录名
desk-sign-in-name-explained = 它只显示给您。请不要使用您的公开名称。
desk-public-name = 公开名称
desk-public-name-explained = 它与您的译文一起显示。工作台的其他人可以看到它。
desk-names = 您的名称
desk-names-same = 两个名称相同，因此所有人都能看到您的登录名。请另选一个登录名。
desk-names-change = 更改名称
desk-sessions = 您在哪里登录
desk-session-here = 这里，在此浏览器中
desk-session-other = 其他地方
desk-session-end = 结束此会话
desk-sessions-end = 在其他所有地方退出登录
desk-confirm-title = 请确认是您本人
desk-confirm-summary = 您要做的事会改变谁可以进入。您的确认十分钟内有效。
desk-confirm-locked = 您有一段时间没有在这里操作，或者登录已经过了很多小时。请确认是您本人，然后继续。您写的内容会保留。
desk-changes = 最近 { $days } 天内您账户的变更
desk-changes-not-you = 其中有不是您做的吗？请设置新的密码短语，在其他所有地方退出登录，并告诉管理员。
desk-confirm = 确认
desk-confirm-passkey = 用通行密钥确认
desk-confirm-first = 请先确认是您本人
desk-second-title = 登录的第二步
desk-second-summary = 输入密码短语后，应用中的验证码或通行密钥可证明是您本人。
desk-second-code = 应用中的验证码，或恢复码
desk-second-wrong = 此验证码不正确，或已经用过。请等下一个验证码再试。
desk-second-go = 继续
desk-second-must = 管理员需要第二步。请现在设置：在这里设置验证码应用，或在您的账号中添加通行密钥，然后用通行密钥登录。
desk-second-none = 尚未设置验证码应用。
desk-second-on = 已设置验证码应用。
desk-second-begin = 设置验证码应用
desk-second-scan = 请用应用扫描这张图，或在应用中输入下面的字母。
desk-second-picture = 要扫描的图
desk-second-letters = 要输入的字母
desk-second-first = 应用现在显示的验证码
desk-second-finish = 完成
desk-second-recovery = 您的恢复码
desk-second-recovery-explained = 如果丢失应用，每个恢复码可用一次。请现在记下来。它们只显示这一次。
desk-second-left = 剩余恢复码：{ $count }
desk-second-remove = 移除验证码应用
desk-second-lost = 应用和恢复码都丢失了？运营本网站的人可以重置第二步。
desk-second-grace = 请设置登录的第二步。从 { $date } 起，管理员页面只有通过第二步才能打开。
desk-passphrase-guessable = 这太容易被猜到。请用四个或更多互不相关的词，不要用名字、日期和常见语句。
desk-passphrase-ends-tokens = 您用于程序的令牌也会停用。
desk-passphrase-keep-tokens = 保留我用于程序的令牌
desk-did-names = 更改了名称
desk-did-sessions-end = 结束了其他地方的会话
desk-did-second = 设置了第二步
desk-did-second-remove = 移除了第二步
desk-did-second-reset = 重置了第二步
desk-did-recovery = 使用了恢复码
desk-did-failed-sign-in = 有一次登录失败
desk-did-failed-second = 有一个验证码错误
desk-did-failed-confirm = 有一次确认失败
desk-did-refused = 被拒绝
desk-did-foreign = 拒绝了来自其他网站的表单
desk-audit-unknown = 未知账号
desk-audit-times = 本小时内次数：{ $count }
desk-invite-no-base = 本服务不知道自己的公开地址，因此只显示路径。请在前面加上网站地址。运营网站的人可以用 --base 设置它。

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = 索取不收费。您无需账号，也不必说明自己是谁。
ask-see-asked = 查看其他人正在索取什么
ask-form = 哪种形式
ask-form-page = 网页文字
ask-form-audio = 语音
ask-form-print = 大字本
ask-form-braille = 盲文
ask-form-sign = 手语
ask-form-other = 其他形式
ask-several = 可以多选。
ask-other-format = 哪种其他形式（可以留空）
ask-other-format-explained = 例如：大号盲文，或配少量文字的图片。只有编辑会读到。
ask-everything = 此合集的全部内容
ask-language = 哪种语言
ask-other = 其他语言
ask-other-name = 其他语言的名称
ask-other-explained = 请用该语言、英文或语言代码填写。
ask-no-voice = 这里没有声音能读{ $languages }。这些语言的语音须由人朗读，需要更久。
ask-who-for = 给谁使用（可以留空）
ask-who-for-explained = 例如：一家有十位女性的庇护所。请勿写姓名。
ask-needed = 最晚何时需要（可以留空）
ask-needed-explained = 请填写数字，例如 { $example }应填：4、3、2027。
ask-day = 日
ask-month = 月
ask-year = 年
ask-contact = 我们如何通知您（可以留空）
ask-contact-explained = 电子邮件地址，或由您的程序应答的网址（https）。
ask-contact-no-mail = 本服务不发送电子邮件。可以调用由您的程序应答的网址（https）。
ask-contact-kept =
    { $count ->
       *[other] 我们加密保存，并在办完 { $count } 天后删除。
    }
ask-words = 给编辑的话（可以留空）
ask-words-explained = 最多 { $count } 个字。只显示给编辑。请勿写姓名。
ask-then = 接着您会得到一个私人页面，可以查看进展。
ask-send = 索取此内容
ask-rather-write = 您也可以写信给运营本服务的人。
ask-no-piece = 请至少选择一篇文章。
ask-many = 请最多选择 { $count } 篇文章。
ask-many-in-all = 这超过 { $count } 项索取。请少选一些文本、形式或语言。
ask-unknown-piece = 其中有一篇文章不在这里。请从列表中选择。
ask-no-form = 请选择一种形式。
ask-no-other-format = 请写明需要哪种其他形式。
ask-no-wording = 请选择一种文本。
ask-no-language = 请选择一种语言。
ask-no-other = 请填写其他语言的名称。
ask-unknown-language = 我们不认识这个语言名称。请用英文填写，或从列表中选择。
ask-too-long = 请最多填写 { $count } 个字。
ask-no-day = 请用数字填写日历上的一天，或留空。
ask-past-day = 这一天已经过去。请填写以后的日期，或留空。
ask-wrong-contact = 请填写电子邮件地址，或以 https 开头的网址。
ask-status = 您索取的内容
ask-status-summary = 此页是私人页面，显示目前的进展。
ask-keep = 请保存此页的网址。任何人只要有这个网址或您的浏览记录，就能打开此页。
ask-asked-on = 您的索取日期：
ask-needed-on = 您最晚需要的日期：
ask-withdrawn-on = 您撤回请求的日期：
ask-now = 现在：
ask-next = 接下来：
ask-state-needs-translation = 正在等待译者。
ask-state-in-translation = 有人正在翻译。
ask-state-in-review = 编辑正在阅读译文。
ask-state-needs-voice = 需要真人朗读。
ask-state-needs-maker = 正在等待有人手工制作。
ask-state-making = 正在制作。
ask-state-failed = 尚未能制作。
ask-state-ready = 已准备好。
ask-state-declined = 编辑决定不制作。
ask-state-withdrawn = 已没有人索取。
ask-next-needs-translation = 志愿者会接手翻译，然后由编辑阅读。
ask-next-in-translation = 译者完成翻译，然后由编辑阅读。
ask-next-in-review = 编辑会批准译文，或请译者修改。
ask-next-needs-voice = 这里没有朗读此语言的语音。编辑正在寻找朗读者。
ask-next-needs-maker = 编辑正在寻找能够制作的人。
ask-next-making = 我们的机器正在制作。请过一分钟再来看。
ask-next-failed = 运营本服务的人会查明原因。
ask-next-ready = 文章已移到别处。请搜索，或重新索取。
ask-next-declined = 请阅读理由。您可以索取其他形式或语言。
ask-next-withdrawn = 不会再有进展。您可以随时重新索取。
ask-effort-sentences =
    { $count ->
       *[other] 有 { $count } 个句子需要翻译。
    }
ask-effort-words =
    { $count ->
       *[other] 共 { $count } 个词。
    }
ask-effort-known =
    { $count ->
       *[other] 其中 { $count } 个句子在其他译文中已有翻译。
    }
ask-reason = 编辑的理由：
reply-title = 编辑的答复：
reply-expected = 预计完成日期：
reply-get = 获取文件（{ $kind }，{ $size }）
ask-askers =
    { $count ->
       *[other] 有 { $count } 个请求索取此内容。
    }
ask-meanwhile = 您现在可以使用：
ask-open = 打开
ask-open-audio = 收听
ask-open-print = 获取大字本
ask-look-again = 再看一次
ask-told = 我们如何通知您
ask-told-nobody = 我们没有保存您的联系方式。请再来查看此页。
ask-told-lost = 我们已无法读取您的联系方式。请再来查看此页。
ask-told-email = 内容准备好或有决定时，我们会给您发电子邮件。
ask-told-no-mail = 本服务目前不发送电子邮件。请再查看此页。
ask-told-webhook = 我们会向您的网址发送消息。请用此密钥核验：
ask-forget = 立即删除我的联系方式
ask-withdraw = 撤回您的请求
ask-withdraw-explained = 索取相同内容的其他人，其请求会保留。
ask-withdraw-what = 我们会删除您的联系方式和您写的话。此操作无法撤销。
ask-withdraw-go = 撤回您的请求（还会再问您一次）
ask-withdraw-yes = 是，撤回
ask-withdraw-no = 不，保留
ask-more = 索取其他内容
ask-asked = 大家正在索取的内容
ask-asked-summary = 需要的人最多的在前。此列表不显示是谁索取的。
ask-nothing = 目前没有人索取内容。
ask-count =
    { $count ->
       *[other] 大家正在索取 { $count } 项内容。
    }
ask-own = 索取内容
ask-needed-first = 最早的需要日期：
ask-too = 我们也需要
ask-previous = 上一页
ask-following = 下一页
ask-join = 我们也需要
ask-join-summary = 加上您的请求，此内容会在列表中上移。
ask-join-send = 我也索取此内容
ask-piece = 哪篇文章
ask-where = 目前进展
ask-to-asked = 返回大家正在索取的内容
mail-confirm-title = 确认您的邮件地址
mail-confirm-summary = 之后，您索取的内容准备好或有决定时，我们会写信告诉您。
mail-confirm-do = 是的，请写信给我
mail-stop-title = 停止我们的邮件
mail-stop-summary = 我们会立即删除您的地址，不再写信。
mail-stop-do = 停止所有邮件
mail-confirmed = 这个地址已确认。有内容准备好或有决定时，我们会写信。
mail-stopped = 发往这个地址的邮件已停止，地址已删除。
mail-gone = 这个链接下没有保存地址，所以不会有邮件。
ask-told-waiting = 如果这个地址之前没有确认，我们已向它发送了链接。主人打开链接后，我们才会写信。
ask-told-until = 如果没有人确认，我们将删除它，日期是
ask-told-stopped = 这个地址的主人不想收到我们的邮件。我们已删除它。
ask-kept-until = 我们最迟删除您的联系方式和所写内容的日期是
ask-language-waits = 编辑会先查看这种语言。在此之前，只有您和编辑能看到这个请求。
ask-tag-parts = 只写语言，需要时加上文字或地区，例如 zh-Hant 或 pt-BR。这个标签含有其他部分。
ask-language-declined = 编辑决定这里不制作这种语言的内容。请选择另一种。
ask-private-hook = 我们无法访问这个网址。它必须以 https 开头，并指向公共服务器。
### Plain text

text-name = 纯文本
text-name-inside = 纯文本
text-open = 阅读纯文本
text-way = 纯文本，适用于盲文点显器和简单的手机
text-not-made = 还没有纯文本。
text-being-made = 正在制作纯文本。请过几分钟再来看。
epub-name = 电子阅读器用书 (EPUB)
epub-name-inside = 电子阅读器用书
epub-open = 获取电子阅读器用书
epub-way-sound = 电子阅读器用书 (EPUB)，带语音
epub-not-made = 还没有电子阅读器用书。
epub-being-made = 正在制作电子阅读器用书。请过几分钟再来看。
epub-access-sound = 电脑语音朗读文本。正在朗读的句子有标记。
epub-access-undescribed = 每句话都是文本。部分图片没有说明。没有移动或闪烁的内容。
epub-no-video = 本书不含该视频。视频的文字在下面。

## How finished files were checked

proof-title = 如何检查本内容
proof-summary = 每个文件制作完成后都重新读取并检查。这里说明检查了什么，以及哪些只有人才能检查。
proof-passed = 通过的检查：{ $count }
proof-failed = 发现问题的检查：{ $count }
proof-unchecked = 没有可检查内容的检查：{ $count }
proof-words = 谁检查过文字
proof-words-nobody = 没有人记录过对文字的检查。
proof-translation = 译文
proof-words-apart = 这些核对没有将译文与原文对照。
proof-person = 需要由人检查的内容
proof-person-summary = 我们的检查都不涉及这些。
proof-file = 全部检查，供程序使用（JSON）
statement-title = 无障碍声明
statement-summary = 本网站对残障人士的适用程度，以已检查的部分为限。
statement-status = 符合情况
statement-nothing = 尚未检查任何内容。
statement-clean = 没有检查失败。尚不知道是否全部符合 EN 301 549 和 WCAG 2.2 AA 级：没有人对全部内容作过评估。
statement-partial = 本网站并非全部符合 EN 301 549 和 WCAG 2.2 AA 级。失败的检查列在下面。其余内容没有人评估过。
statement-faults = 哪些不符合，以及原因
statement-faults-none = 检查没有发现问题。
statement-faults-why = 以下检查失败。如果一个文件的句子齐全，即使有这样的缺陷也保留在这里：人们现在就需要它。
statement-fault = { $count } 个文件
statement-method = 每个文件制作完成后，程序都会重新读取并检查。结果放在文件旁边。
statement-made = 统计日期：{ $date }。
statement-checked = 检查过的文件
statement-format = 形式
statement-count = 已检查
statement-passed = 全部检查通过
statement-failed = 有检查失败
statement-feedback = 告诉我们遇到的障碍
statement-feedback-words = 如果这里有什么您无法使用，或者您需要其他形式，请告诉我们。
statement-feedback-nobody = 本网站的运营者没有提供联系方式。
statement-enforcement = 如果没有人帮助您
statement-enforcement-words = 如果您没有得到答复，或者答复没有帮助，请联系您所在国家负责无障碍事务的机构。在欧盟，每个国家都有这样的机构（指令 (EU) 2016/2102）。
statement-openacr = WCAG { $version } 的全部准则，供程序使用（OpenACR，英文）
desk-proof-title = 文件检查
desk-proof-summary = 所有已发布文件的检查结果（按形式），以及变化情况。
desk-proof-checks = 检查
desk-proof-check = 检查项
desk-proof-passed = 通过
desk-proof-failed = 失败
desk-proof-unchecked = 未检查
desk-proof-worst = 最差数值
desk-proof-days = 每天有检查失败的文件
desk-proof-by-day = 相同内容的数字
desk-proof-day = 日期
needs-meaning = 文字所说的就是法律所说的，译文所说的就是原文所说的。
needs-facts = 地址、电话号码和时间仍然正确。
needs-understood = 内容的对象能看懂，并能据此行动。
needs-contrast = 在每种颜色选择下文字都清晰可见。
needs-keyboard = 一切都可以用键盘完成，并能看到当前位置。
needs-screen-reader = 读屏软件和盲文点显器能很好地读出。
needs-reflow = 页面在小屏幕上、放大后和使用其他间距时都能使用。
needs-playing = 播放声音时仍可使用页面。
needs-paper = 打印出的纸张完整、清晰。
needs-pictures = 图片在此大小、没有颜色时也能看懂。
needs-pronounced = 名称、数字和缩写读得让人听懂。
needs-followed = 语速和停顿让人跟得上。
needs-reading-systems = 电子阅读器和阅读软件能很好地显示本书并翻页。
needs-devices = 小型设备和盲文点显器能很好地显示。
