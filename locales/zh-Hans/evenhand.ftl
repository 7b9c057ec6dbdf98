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
wording-machine = 本文由机器翻译，尚未经人工核对。
wording-reviewed = 本文由机器翻译。{ $name } 已于 { $date }核对。

### Speech: words that are spoken between the author's

say-level-plain = 浅白语言版。
say-wording-machine = 本文由机器翻译，尚未经人工核对。
say-wording-reviewed = 本文由机器翻译，已经人工核对。
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
site-front-title = 选择您的语言
site-front-summary = 关于权利、法院和支持，可阅读、收听或打印。
site-where = 您所在的位置
site-not-yet = 尚无{ $language }版本。请阅读其他语言版本：
site-only-plain = 只有浅白语言版。
site-in-plain = 浅白语言版
site-nothing = 这里还没有内容。
page-skip = 跳到正文
page-leave = 离开此页
page-leave-explained = 打开天气网页，不会清除您的浏览记录。
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = 本页的语言
page-wording = 文本
page-here = 您正在阅读此版本
page-no-plain = 尚无浅白语言版。
page-no-standard = 尚无标准文本。
page-behind =
    { $count ->
       *[other] 本译文完成后，原文有 { $count } 个句子已改动。
    }
page-behind-show = 查看改动
page-explains = 标准文本中的相同内容：
page-contents = 本页内容
page-ways = 获取方式
page-way-page = 本页
page-way-large-print = 大字本，{ $points } 磅
page-way-opus = 语音，小文件 (Opus)
page-way-mp3 = 语音，适用于各种播放器 (MP3)
page-way-captions = 语音的文字，附时间（字幕）
page-missing-speech-no-voice = 无语音版：尚无{ $language }语音。
page-missing-speech-low-quality = 无语音版：{ $language }语音不够清晰。
page-missing-speech-not-made = 尚无语音版。
page-missing-captions = 尚无字幕。
page-missing-print-no-font = 无大字本：此处尚无{ $language }字体。
page-missing-print-not-made = 尚无大字本。
page-missing-page = 尚无网页版。
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
page-comfort = 更改文字大小、颜色和字体
page-comfort-lost = 在您离开此页之前，您的选择一直有效。
page-comfort-kept = 您的选择只保存在此浏览器中，其他人无法获得。
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
page-desk = 选择字号、纸张和颜色
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
serve-too-many-next = 请等一分钟再试。内容不会丢失。
serve-being-made = 正在为您制作
serve-being-made-next = 请等几秒钟，再重新加载此页。
serve-busy = 目前正在制作的内容很多
serve-busy-next = 请等几秒钟再试。
serve-too-long = 处理时间太长
serve-too-long-next = 请再试一次，或少选几篇文章。
serve-fault = 我们这边出了问题
serve-fault-next = 这不是您的错。请再试一次，或从首页开始。
serve-search-title = 搜索
serve-search-summary = 搜索此语言的每一句话。您输入的内容不会保存。
serve-search-words = 要查找的词语
serve-search-nothing = 没有找到内容
serve-search-found =
    { $count ->
       *[other] 找到 { $count } 篇文章
    }
serve-search-spelling = 请检查词语的写法。
serve-search-fewer = 请减少词语，或换用其他词语。
serve-safety-title = 阅读时注意安全
serve-safety-summary = 本网站如何保护您，以及它做不到什么。
serve-safety-does = 本网站会做什么
serve-safety-does-leave = “离开此页”会打开天气网页，取代此页。
serve-safety-does-keys = 如果启用了脚本，按三次 Shift 键效果相同。
serve-safety-does-clear = 您离开时，本网站会请浏览器清除本网站存储的内容。
serve-safety-does-log = 本网站不记录谁读过什么。
serve-safety-cannot = 本网站做不到什么
serve-safety-cannot-history = 无法从您的浏览记录中删除网页。
serve-safety-cannot-back = 如果没有脚本，后退一步可能会再次显示本页。
serve-safety-cannot-files = 无法删除您已保存的文件。
serve-safety-cannot-network = 管理您所用网络的人可能看到您访问过本网站。
serve-safety-cannot-watch = 无法阻止监视您手机或电脑的程序。
serve-safety-you = 您可以做什么
serve-safety-you-private = 用无痕窗口打开本网站，读完后关闭窗口。
serve-safety-you-history = 读完后，从浏览记录中删除本网站。
serve-safety-you-device = 使用别人打不开的设备。
serve-safety-you-name = 保存文件时，使用看不出内容的文件名。
serve-safety-neutral = 要这样保存，请在文件网址后加上 ?name=neutral。
serve-ask-title = 索取其他形式或语言
serve-ask-summary = 您有权以适合您的形式获得信息。
serve-ask-piece = 您要索取的文章：
serve-ask-what = 请写明
serve-ask-what-form = 哪篇文章，哪种形式：语音、大字本、浅白语言。
serve-ask-what-language = 哪种语言。
serve-ask-what-when = 什么时候需要。您不必说明自己是谁。
serve-ask-write = 写信给我们
serve-ask-nobody = 这里暂时无人答复：尚未设置地址。
serve-ask-free = 索取不收费。
serve-api-title = 供机器使用
serve-api-summary = 程序可以访问的网址，无需密钥。
serve-api-description = 完整的 OpenAPI 说明
serve-api-parameters = 您可以指定：
serve-print-title = 打印准备
serve-print-summary = 选择文章、字号、纸张和颜色，打印前先查看效果。
serve-print-both = 两种都要，先后排列
serve-print-profile = 大字本类型
serve-print-points = 更大字号（磅）
serve-print-points-explained = 14 至 48。留空则使用常规字号。
serve-print-paper = 纸张
serve-print-theme = 颜色
serve-print-typeface = 字体
serve-print-imprint = 由谁发放这份资料
serve-print-imprint-explained = 印在最后一页，可以留空。
serve-print-name = 姓名或名称
serve-print-show = 查看页面、用纸量和文件大小
serve-print-ready = 您的打印文件已准备好
serve-print-pages = 页数
serve-print-sheets = 双面打印所需纸张数
serve-print-size = 文件大小
serve-print-get =
    { $count ->
       *[other] 下载 PDF，{ $count } 页，{ $size }
    }
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
serve-print-no-font = 这里没有可以打印此语言的字体。
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
page-being-made-print = 大字版正在制作。请过几分钟再来看。
page-being-made-speech = 语音正在制作。请过几分钟再来看。

### Export

export-search-title = 搜索
export-search-summary = 在所有文章中查找词语。您输入的内容不会发送出去。
export-search-asleep = 搜索需要脚本和网页服务器。请从下面的列表中选择。
export-search-busy = 正在查找…
export-search-results = 找到的内容
export-search-found = 找到的文章：
export-search-nothing = 没有找到。请少用几个词，或换用别的词。
export-search-failed = 搜索停止了。请重新载入页面，或在下面选择。
export-search-all = 这种语言的全部内容
