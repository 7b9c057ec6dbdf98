# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = دەربڕینی ئاسایی
level-plain = زمانی سادە
note-information = زانیاری
note-warning = ئاگاداری
note-danger = مەترسی
note-steps = هەنگاوەکان
contact-example = ئەم ناونیشانە نموونەیە. کەس لەوێ وەڵام ناداتەوە.
contact-phone = تەلەفۆن
contact-text-phone = تەلەفۆنی نووسراو
contact-email = ئیمەیڵ
contact-web = ماڵپەڕ
contact-place = شوێن
contact-hours = کاتی کارکردن
contact-languages = زمانەکان
contact-cost = تێچوو
wording-machine = ئامێرێک ئەمەی وەرگێڕاوە. هێشتا هیچ کەسێک نەیپشکنیوە.
wording-reviewed = ئامێرێک ئەمەی وەرگێڕاوە. { $name } لە { $date } پشکنیویەتی.

### Speech: words that are spoken between the author's

say-level-plain = وەشانی زمانی سادە.
say-wording-machine = ئامێرێک ئەم دەقەی وەرگێڕاوە. هێشتا هیچ کەسێک نەیپشکنیوە.
say-wording-reviewed = ئامێرێک ئەم دەقەی وەرگێڕاوە. کەسێک پشکنیویەتی.
say-voice-relative = هیچ دەنگێک بۆ زمانی { $language } نییە. دەنگی زمانی { $voice } دەیخوێنێتەوە.
say-voice-low = ئەم دەنگە هەمیشە زمانی { $language } بە باشی دەرنابڕێت.
say-language-without-voice = وشەگەلێک بە زمانێک، کە دەنگی بۆ نییە.
say-list = لیست، { $count ->
    [one] { $count } خاڵ
   *[other] { $count } خاڵ
}.
say-number = { $number }.
say-table = خشتە.
say-table-size = { $columns ->
    [one] { $columns } ستوون
   *[other] { $columns } ستوون
}، { $rows ->
    [one] { $rows } ڕیز
   *[other] { $rows } ڕیز
}.
say-row = ڕیزی { $number }.
say-end-of-table = کۆتایی خشتەکە.
say-quote = وتەی وەرگیراو.
say-quote-source = سەرچاوە:
say-end-of-quote = کۆتایی وتەی وەرگیراو.
say-note-information = زانیاری.
say-note-warning = ئاگاداری.
say-note-danger = مەترسی.
say-note-steps = هەنگاو بە هەنگاو.
say-end-of-note = کۆتایی تێبینییەکە.
say-picture = وێنە.
say-picture-caption = لە خوار وێنەکە:
say-picture-description = وەسفی تەواوی وێنەکە.
say-contact = پەیوەندی.
say-question = پرسیار.
say-answer = وەڵام.
say-video = ڤیدیۆ.
say-video-missing = ئەم ڤیدیۆیە هێشتا نییە.
say-transcript = وشەکانی ڤیدیۆکە:
say-footnotes = پەراوێزەکان.
say-footnote = پەراوێزی { $number }.
say-code = پیت بە پیت:
say-artist = Evenhand
say-cover = نیشانەی Evenhand: دوو دەستی کراوە، لە یەک ئاستدا.

### Print

print-page = پەڕەی { $page } لە { $pages }
print-contents = ناوەڕۆک
print-words = ڕوونکردنەوەی وشەکان
print-about = دەربارەی ئەم دەقە
print-title = ناونیشان
print-language = زمان
print-revised = دوایین گۆڕانکاری
print-version = دروستکراوە بە Evenhand
print-wording = دەربڕین
print-sources = سەرچاوەکان
print-newest = نوێترین وەشان:
print-qr = کۆدی QR کە دەتبات بۆ { $address }
print-question = پرسیار
print-answer = وەڵام
print-picture-description = وەسفی تەواوی وێنەکە
print-contact = پەیوەندی
print-video = ڤیدیۆ
print-video-missing = ئەم ڤیدیۆیە هێشتا نییە.
print-transcript = وشەکانی ڤیدیۆکە
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = سەرەتا
site-home-title = بخوێنەوە، گوێ بگرە یان چاپ بکە
site-home-summary = مافەکانت و چۆنیەتیی بەکارهێنانیان، بە شێوەیەک کە بۆ تۆ گونجاوە.
site-front-title = زمانەکەت هەڵبژێرە
site-front-summary = ماف، دادگا و پشتیوانی، بۆ خوێندنەوە، گوێگرتن یان چاپکردن.
site-where = تۆ لێرەیت
site-not-yet = هێشتا بە زمانی { $language } نییە. بەم زمانە بیخوێنەوە:
site-only-plain = تەنها بە زمانی سادە.
site-in-plain = بە زمانی سادە
site-nothing = هێشتا هیچ شتێک لێرە نییە.
page-skip = بڕۆ بۆ دەقەکە
page-leave = ئەم پەڕەیە بەجێ بهێڵە
page-leave-explained = پەڕەیەکی کەشوهەوا دەکاتەوە. مێژووی وێبگەڕەکەت ناسڕێتەوە.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = زمانەکانی ئەم پەڕەیە
page-wording = دەربڕین
page-here = ئێستا ئەمە دەخوێنیتەوە
page-no-plain = هێشتا بە زمانی سادە نییە.
page-no-standard = هێشتا بە دەربڕینی ئاسایی نییە.
page-behind =
    { $count ->
        [one] لە دوای ئەم وەرگێڕانەوە، { $count } ڕستەی دەقە ڕەسەنەکە گۆڕاوە.
       *[other] لە دوای ئەم وەرگێڕانەوە، { $count } ڕستەی دەقە ڕەسەنەکە گۆڕاون.
    }
page-behind-show = ببینە چی گۆڕاوە
page-explains = هەمان بابەت بە دەربڕینی ئاسایی:
page-contents = لەم پەڕەیەدا
page-ways = ڕێگاکانی بەدەستهێنانی ئەمە
page-way-page = ئەم پەڕەیە
page-way-large-print = پیتی گەورە، { $points } پۆینت
page-way-opus = دەنگ، فایلی بچووک (Opus)
page-way-mp3 = دەنگ بۆ هەر لێدەرێک (MP3)
page-way-captions = قسەکان بە نووسین، لەگەڵ کات (ژێرنووس)
page-missing-speech-no-voice = بە دەنگ نییە: هێشتا دەنگێک بۆ زمانی { $language } نییە.
page-missing-speech-low-quality = بە دەنگ نییە: دەنگی زمانی { $language } بەتەواوی ڕوون نییە.
page-missing-speech-not-made = هێشتا بە دەنگ نییە.
page-missing-captions = هێشتا ژێرنووسی نییە.
page-missing-print-no-font = بە پیتی گەورە نییە: هێشتا فۆنتێک بۆ زمانی { $language } لێرە نییە.
page-missing-print-not-made = هێشتا بە پیتی گەورە نییە.
page-missing-page = هێشتا وەک پەڕە نییە.
page-pages =
    { $count ->
        [one] { $count } پەڕە
       *[other] { $count } پەڕە
    }
page-seconds-few = کەمتر لە خولەکێک
page-minutes =
    { $count ->
        [one] { $count } خولەک
       *[other] { $count } خولەک
    }
page-hours =
    { $count ->
        [one] { $count } کاتژمێر
       *[other] { $count } کاتژمێر
    }
page-kilobytes = { $number } کیلۆبایت
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }٫{ $tenth } مێگابایت
page-listen = گوێ بگرە
page-listen-how = دوگمەی لێدان دابگرە. دەنگەکە تەنها ئەو کاتە بار دەبێت.
page-listen-alone = وێبگەڕەکەت ناتوانێت لێرە دەنگ لێ بدات. فایلەکە لە لیستەکە وەربگرە.
page-voice-low = ئامێرێک ئەم دەنگەی دروست کردووە و ڕەنگە تێگەیشتنی سەخت بێت.
page-voice-relative = هێشتا دەنگ بۆ زمانی { $language } نییە. دەنگی زمانی { $relative } دەیخوێنێتەوە.
page-captions = ژێرنووس
page-word-back = گەڕانەوە بۆ دەقەکە
page-notes = تێبینییەکان
page-note = تێبینی
page-note-back = گەڕانەوە بۆ دەقەکە
page-note-back-of = گەڕانەوە بۆ دەقەکە، شوێنی { $number }
page-picture-long = بخوێنەوە وێنەکە چی پیشان دەدات
page-question = خۆت تاقی بکەرەوە
page-answer = وەڵامەکە پیشان بدە
page-film-missing = ئەم فیلمە هێشتا نییە. دەتوانیت لە خوارەوە وشەکانی بخوێنیتەوە.
page-film-alone = وێبگەڕەکەت ناتوانێت ئەم فیلمە لێ بدات. وشەکانی لە خوارەوە بخوێنەوە.
page-film-no-captions = هێشتا ژێرنووس بۆ ئەم فیلمە نییە.
page-film-no-description = هێشتا وەسفی دەنگی بۆ ئەم فیلمە نییە.
page-film-no-sign = ئەم فیلمە هێشتا بە زمانی ئاماژە نییە.
page-film-described = لەگەڵ وەسفی دەنگیدا سەیری بکە
page-film-signed = بە زمانی ئاماژە سەیری بکە
page-film-words = وشەکانی فیلمەکە بخوێنەوە
page-about = دەربارەی ئەم پەڕەیە
page-revised = دوایین گۆڕانکاری
page-review = دووبارە دەپشکنرێت تا
page-sources = سەرچاوەی زانیارییەکان
page-version = دروستکراوە بە
page-program = Evenhand { $version }
page-licence = مۆڵەت
page-licence-words = بە ئازادی بەکاری بهێنە، بەشی بکە و بیگۆڕە: GNU General Public License 3 یان نوێتر.
page-access-summary = هەموو ڕستەیەک دەقە. وێنەکان وەسفیان هەیە. هیچ شتێک ناجووڵێت و نادرەوشێتەوە.
page-cost = { $first }، { $second }
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
