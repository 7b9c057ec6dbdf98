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
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

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
page-leave-other = Opens another site. It does not clear your browser’s history.
page-leave-keys = Or press Shift three times.
page-safety = Stay safe while you read
# What the reader may change about the looks of every page.
page-comfort = Change text size, colours and letters
page-comfort-lost = Your choices last until you leave this page.
page-comfort-kept = Your choices stay in this browser. Nobody else gets them.
page-start-over = Start over
page-started-over = Everything looks as it did at first.
page-percent = { $number } %
page-as-usual = As usual
page-size = Text size
# Languages whose letters are joined: the space between words alone.
page-spacing = Space between letters and words
page-lines = Space between lines
page-wide = Wide
page-wider = Very wide
page-length = Length of lines
page-short = Short
page-window = As wide as the window
page-colours = Colours
page-device = As your device says
page-white = White
page-cream = Cream
page-dark = Dark
page-yellow = Yellow on black
page-letters = Kind of letters
page-naskh = Naskh
page-nastaliq = Nastaliq
page-own-letters = Your device’s own
# The player.
page-chapters = Listen from a chapter
page-along-ready = Buttons for sentences and speed are below the player.
page-along-how = Press a sentence to hear it. Press it again to pause.
page-along-keys = With keys: move with the up and down arrows, play with Enter.
page-previous-sentence = Previous sentence
page-again = Say again
page-next-sentence = Next sentence
page-speed = Speed
page-follow = Keep the spoken sentence in view
# The list of ways.
page-way-here = Read here
page-desk = Choose size, paper and colours
page-ask = Ask for another form or language
page-ask-for-it = Ask for it
# The end of a text, and of every page.
page-neighbours = More on this subject
page-previous = Previous:
page-next = Next:
page-original = First written in
page-translation = Translation
page-by-person = A person translated this.
page-more = More that you can do
page-search = Search
page-search-words = Words to look for
page-print-desk = Print in your size and colours
page-bundle = Take everything with you in one file
page-api = Use these texts in your own program

### Service: pages that only a running service has

serve-to-home = Go to the home page
serve-search = Search
serve-ask = Ask for another form or language
serve-errors = Something needs your attention
serve-choose-pieces = Which texts
serve-not-found = This page does not exist
serve-not-found-next = The address may have a mistake. Search, or begin at the home page.
serve-gone = This page is no longer here
serve-gone-next = It was taken away. Search for a newer text, or begin again.
serve-too-large = That was too much at once
serve-too-large-next = Go back, shorten what you wrote, and send it again.
serve-unreadable = That could not be read
serve-unreadable-next = Go back, fill in the form again, and send it.
serve-method = This address does not take that
serve-too-many = Too many requests in a short time
serve-too-many-next = Wait a minute, then try again. Nothing is lost.
serve-being-made = This is being made for you now
serve-being-made-next = Wait a few seconds, then load this page again.
serve-busy = Much is being made at the moment
serve-busy-next = Wait a few seconds, then try again.
serve-too-long = That took too long
serve-too-long-next = Try again, or choose fewer texts.
serve-fault = Something went wrong on our side
serve-fault-next = It is not your fault. Try again, or begin at the home page.
serve-search-title = Search
serve-search-summary = Search every sentence in this language. Nothing you type is kept.
serve-search-words = Words to look for
serve-search-nothing = Nothing was found
serve-search-found =
    { $count ->
        [one] { $count } text was found
       *[other] { $count } texts were found
    }
serve-search-spelling = Check how the words are spelled.
serve-search-fewer = Try fewer words, or other words.
serve-safety-title = Stay safe while you read
serve-safety-summary = What this site does to protect you, and what it cannot do.
serve-safety-does = What it does
serve-safety-does-leave = “Leave this page” opens a weather page in place of this one.
serve-safety-does-keys = Pressing Shift three times does the same.
serve-safety-does-clear = Leaving asks your browser to forget what this site stored.
serve-safety-does-log = This site keeps no record of who read what.
serve-safety-cannot = What it cannot do
serve-safety-cannot-history = It cannot remove pages from your browser’s history.
serve-safety-cannot-files = It cannot remove files that you have saved.
serve-safety-cannot-network = Whoever runs your network may see that you visited this site.
serve-safety-cannot-watch = It cannot stop a program that watches your phone or computer.
serve-safety-you = What you can do
serve-safety-you-private = Open this site in a private window, and close it afterwards.
serve-safety-you-history = Remove this site from your browser’s history after reading.
serve-safety-you-device = Use a device that nobody else can open.
serve-safety-you-name = Save files under a name that tells nothing.
serve-safety-neutral = To save a file so, add ?name=neutral to its address.
serve-ask-title = Ask for another form or language
serve-ask-summary = You have a right to information in a form that suits you.
serve-ask-piece = You are asking about:
serve-ask-what = What to write
serve-ask-what-form = Which text, and in which form: speech, large print, plain language.
serve-ask-what-language = In which language.
serve-ask-what-when = By when you need it. You need not say who you are.
serve-ask-write = Write to us
serve-ask-nobody = Nobody answers here yet: no address has been set.
serve-ask-free = Asking costs nothing.
serve-api-title = For machines
serve-api-summary = Addresses that programs can ask. They need no key.
serve-api-description = The whole description in OpenAPI
serve-api-parameters = What you can tell it:
serve-print-title = Print desk
serve-print-summary = Choose texts, size, paper and colours. See it before you print.
serve-print-both = Both, one after the other
serve-print-profile = Kind of large print
serve-print-points = Larger type, in points
serve-print-points-explained = From 14 to 48. Leave it empty for the usual size.
serve-print-paper = Paper
serve-print-theme = Colours
serve-print-typeface = Typeface
serve-print-imprint = Who hands this out
serve-print-imprint-explained = Printed on the last page. You may leave it empty.
serve-print-name = Name
serve-print-show = Show the pages and what they cost
serve-print-ready = Your print is ready
serve-print-pages = Pages
serve-print-sheets = Sheets of paper, printed on both sides
serve-print-size = File size
serve-print-get =
    { $count ->
        [one] Get the PDF, { $count } page, { $size }
       *[other] Get the PDF, { $count } pages, { $size }
    }
serve-print-kept = It is kept for one hour, then deleted.
serve-print-preview = The first pages
serve-print-preview-of = Page { $number } as it will be printed
serve-print-change = Change something
serve-print-no-piece = Choose at least one text.
serve-print-many = Choose at most { $count } texts.
serve-print-not-there = These texts do not exist in this wording. Choose another wording.
serve-print-no-profile = Choose a kind of large print.
serve-print-wrong-size = Write a whole number from 14 to 48, or leave it empty.
serve-print-wrong-imprint = Write each line with at most 200 letters.
serve-print-no-font = No font here can print this language.
serve-print-too-large = This print is too large. Choose fewer texts or smaller type.
serve-print-failed = The print could not be made. Try again.
serve-bundle-title = Take several texts with you
serve-bundle-summary = Choose texts, forms and languages. You get one file.
serve-bundle-forms = Which forms
serve-bundle-languages = Which languages
serve-bundle-show = Show what it holds
serve-bundle-ready = Your bundle
serve-bundle-missing =
    { $count ->
        [one] { $count } file does not exist yet.
       *[other] { $count } files do not exist yet.
    }
serve-bundle-get =
    { $count ->
        [one] Get the ZIP file, { $count } file, about { $size }
       *[other] Get the ZIP file, { $count } files, about { $size }
    }
serve-bundle-no-form = Choose at least one form.
serve-bundle-no-language = Choose at least one language.
serve-bundle-empty = Nothing of this exists yet. Choose other forms or languages.
serve-bundle-index = What is in this bundle
serve-form-page = Page for the screen
serve-form-print = Large print, 18 and 28 point
serve-form-script = Text of the speech, as it is read
page-being-made-print = Large print is being made. Look again in a few minutes.
page-being-made-speech = Speech is being made. Look again in a few minutes.
