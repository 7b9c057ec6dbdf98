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
print-booklet = نامیلکەیەک بە { $count } دەقەوە
print-about-all = دەربارەی ئەم دەقانە
print-imprint = کێ ئەمەی پێ داویت

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
page-leave-other = ماڵپەڕێکی تر دەکاتەوە. مێژووی وێبگەڕەکەت ناسڕێتەوە.
page-leave-keys = یان سێ جار دوگمەی Shift دابگرە.
page-safety = لە کاتی خوێندنەوەدا خۆت بپارێزە
# What the reader may change about the looks of every page.
page-comfort = قەبارەی دەق، ڕەنگ و پیتەکان بگۆڕە
page-comfort-lost = ئەم گۆڕانکارییانە تا بەجێهێشتنی ئەم پەڕەیە دەمێننەوە.
page-comfort-kept = ئەم گۆڕانکارییانە لەم وێبگەڕەدا دەمێننەوە. بە کەسی تر ناگەن.
page-start-over = لە سەرەتاوە دەست پێ بکەرەوە
page-started-over = هەموو شتێک گەڕایەوە دۆخی سەرەتا.
page-percent = { $number }٪
page-as-usual = ئاسایی
page-size = قەبارەی دەق
# Languages whose letters are joined: the space between words alone.
page-spacing = بۆشایی نێوان وشەکان
page-lines = بۆشایی نێوان دێڕەکان
page-wide = فراوان
page-wider = زۆر فراوان
page-length = درێژیی دێڕەکان
page-short = کورت
page-window = بە پانیی پەنجەرەکە
page-colours = ڕەنگەکان
page-device = بەپێی ئامێرەکەت
page-white = سپی
page-cream = کرێمی
page-dark = تاریک
page-yellow = زەرد لەسەر ڕەش
page-letters = جۆری پیت
page-naskh = نەسخ
page-nastaliq = نەستەعلیق
page-own-letters = پیتەکانی ئامێرەکەی خۆت
# The player.
page-chapters = لە بەشێکەوە گوێ بگرە
page-along-ready = دوگمەکانی ڕستە و خێرایی لە خوار لێدەرەکەوەن.
page-along-how = بۆ گوێگرتن ڕستەیەک دابگرە. بۆ ڕاگرتنی، دووبارە دایبگرەوە.
page-along-keys = بە تەختەکلیل: بە تیری سەرەوە و خوارەوە بڕۆ، بە Enter گوێ بگرە.
page-previous-sentence = ڕستەی پێشوو
page-again = دووبارە گوێ بگرە
page-next-sentence = ڕستەی دواتر
page-speed = خێرایی
page-follow = با ئەو ڕستەیە دیار بێت کە دەخوێنرێتەوە
# The list of ways.
page-way-here = لێرە بیخوێنەوە
page-desk = قەبارە، کاغەز و ڕەنگ هەڵبژێرە
page-ask = داوای شێوە یان زمانێکی تر بکە
page-ask-for-it = داوای بکە
# The end of a text, and of every page.
page-neighbours = زیاتر لەسەر ئەم بابەتە
page-previous = پێشوو:
page-next = دواتر:
page-original = زمانی ڕەسەن
page-translation = وەرگێڕان
page-by-person = کەسێک ئەمەی وەرگێڕاوە.
page-more = چی تر دەتوانیت بکەیت
page-search = بگەڕێ
page-search-words = وشە بۆ گەڕان
page-print-desk = بە قەبارە و ڕەنگی دڵخوازت چاپی بکە
page-bundle = هەمووی لە یەک فایلدا لەگەڵ خۆت ببە
page-api = ئەم دەقانە لە پڕۆگرامەکەی خۆتدا بەکار بهێنە

### Service: pages that only a running service has

serve-to-home = بڕۆ بۆ پەڕەی سەرەتا
serve-search = بگەڕێ
serve-ask = داوای شێوە یان زمانێکی تر بکە
serve-errors = شتێک پێویستی بە سەرنجی تۆیە
serve-choose-pieces = کام دەق
serve-not-found = ئەم پەڕەیە نییە
serve-not-found-next = ڕەنگە ناونیشانەکە هەڵە بێت. بگەڕێ، یان لە پەڕەی سەرەتاوە دەست پێ بکە.
serve-gone = ئەم پەڕەیە چیتر لێرە نییە
serve-gone-next = لابراوە. بۆ دەقێکی نوێتر بگەڕێ، یان لە سەرەتاوە دەست پێ بکەرەوە.
serve-too-large = ئەوە بۆ یەک جار زۆر بوو
serve-too-large-next = بگەڕێوە، نووسینەکەت کورت بکەرەوە و دووبارە بینێرە.
serve-unreadable = نەتوانرا ئەوە بخوێنرێتەوە
serve-unreadable-next = بگەڕێوە، فۆرمەکە دووبارە پڕ بکەرەوە و بینێرە.
serve-method = ئەم ناونیشانە داواکاریی وەها وەرناگرێت
serve-too-many = داواکاریی زۆر لە ماوەیەکی کورتدا
serve-too-many-next = خولەکێک چاوەڕێ بکە، پاشان هەوڵ بدەرەوە. هیچ شتێک لەدەست نەچووە.
serve-being-made = ئەمە ئێستا بۆ تۆ دروست دەکرێت
serve-being-made-next = چەند چرکەیەک چاوەڕێ بکە، پاشان ئەم پەڕەیە دووبارە بار بکە.
serve-busy = لەم کاتەدا شتی زۆر دروست دەکرێت
serve-busy-next = چەند چرکەیەک چاوەڕێ بکە، پاشان هەوڵ بدەرەوە.
serve-too-long = ئەوە زۆری خایاند
serve-too-long-next = هەوڵ بدەرەوە، یان دەقی کەمتر هەڵبژێرە.
serve-fault = هەڵەیەک لە لای ئێمە ڕووی دا
serve-fault-next = هەڵەی تۆ نییە. هەوڵ بدەرەوە، یان لە پەڕەی سەرەتاوە دەست پێ بکە.
serve-search-title = گەڕان
serve-search-summary = لە هەموو ڕستەکانی ئەم زمانەدا بگەڕێ. ئەوەی دەینووسیت هەڵناگیرێت.
serve-search-words = وشە بۆ گەڕان
serve-search-nothing = هیچ نەدۆزرایەوە
serve-search-found =
    { $count ->
        [one] { $count } دەق دۆزرایەوە
       *[other] { $count } دەق دۆزرانەوە
    }
serve-search-spelling = بزانە وشەکان بە دروستی نووسراون.
serve-search-fewer = بە وشەی کەمتر یان وشەی تر هەوڵ بدەرەوە.
serve-safety-title = لە کاتی خوێندنەوەدا خۆت بپارێزە
serve-safety-summary = ئەم ماڵپەڕە بۆ پاراستنت چی دەکات، و چی ناتوانێت بکات.
serve-safety-does = ئەم ماڵپەڕە چی دەکات
serve-safety-does-leave = «ئەم پەڕەیە بەجێ بهێڵە» لەبری ئەم پەڕەیە پەڕەیەکی کەشوهەوا دەکاتەوە.
serve-safety-does-keys = ئەگەر سکریپت کارا بێت، سێ جار داگرتنی Shift هەمان کار دەکات.
serve-safety-does-clear = کە بەجێی دەهێڵیت، داوا لە وێبگەڕەکەت دەکات زانیاریی ئەم ماڵپەڕە بسڕێتەوە.
serve-safety-does-log = ئەم ماڵپەڕە تۆمار ناکات کێ چیی خوێندووەتەوە.
serve-safety-cannot = ئەم ماڵپەڕە چی ناتوانێت بکات
serve-safety-cannot-history = ناتوانێت پەڕەکان لە مێژووی وێبگەڕەکەت بسڕێتەوە.
serve-safety-cannot-back = بەبێ سکریپت، هەنگاوێک بۆ دواوە لەوانەیە ئەم لاپەڕەیە دووبارە پیشان بدات.
serve-safety-cannot-files = ناتوانێت ئەو فایلانە بسڕێتەوە کە پاشەکەوتت کردوون.
serve-safety-cannot-network = بەڕێوەبەری تۆڕەکەت لەوانەیە ببینێت سەردانی ئەم ماڵپەڕەت کردووە.
serve-safety-cannot-watch = ناتوانێت ڕێگری لە پڕۆگرامێک بکات کە چاودێریی تەلەفۆن یان کۆمپیوتەرەکەت دەکات.
serve-safety-you = تۆ دەتوانیت چی بکەیت
serve-safety-you-private = ئەم ماڵپەڕە لە پەنجەرەیەکی تایبەتدا بکەرەوە، دواتر دایبخە.
serve-safety-you-history = دوای خوێندنەوە، ئەم ماڵپەڕە لە مێژووی وێبگەڕەکەت بسڕەوە.
serve-safety-you-device = ئامێرێک بەکار بهێنە کە کەسی تر نەتوانێت بیکاتەوە.
serve-safety-you-name = فایلەکان بە ناوێک پاشەکەوت بکە کە هیچ ئاشکرا نەکات.
serve-safety-neutral = بۆ ئەم جۆرە پاشەکەوتکردنە، { "\u2066" }?name=neutral{ "\u2069" } بۆ ناونیشانی فایلەکە زیاد بکە.
serve-ask-title = داوای شێوە یان زمانێکی تر بکە
serve-ask-summary = مافی خۆتە زانیاری بە شێوەیەک وەربگریت کە بۆت گونجاوە.
serve-ask-piece = داواکارییەکەت دەربارەی ئەمەیە:
serve-ask-what = چی بنووسیت
serve-ask-what-form = کام دەق، و بە کام شێوە: دەنگ، پیتی گەورە، زمانی سادە.
serve-ask-what-language = بە کام زمان.
serve-ask-what-when = تا کەی پێویستت پێیەتی. پێویست ناکات بڵێیت کێیت.
serve-ask-write = بۆمان بنووسە
serve-ask-nobody = هێشتا کەس لێرە وەڵام ناداتەوە: هیچ ناونیشانێک دانەنراوە.
serve-ask-free = داواکردن بەخۆڕاییە.
serve-api-title = بۆ پڕۆگرامەکان
serve-api-summary = ناونیشانگەلێک کە پڕۆگرام دەتوانێت پرسیاریان لێ بکات. کلیلیان ناوێت.
serve-api-description = وەسفی تەواو بە OpenAPI
serve-api-parameters = ئەوەی دەتوانیت پێی بڵێیت:
serve-print-title = چاپ ئامادە بکە
serve-print-summary = دەق، قەبارە، کاغەز و ڕەنگ هەڵبژێرە. پێش چاپکردن بیبینە.
serve-print-both = هەردووکیان، یەک لە دوای یەک
serve-print-profile = جۆری پیتی گەورە
serve-print-points = پیتی گەورەتر، بە پۆینت
serve-print-points-explained = لە ١٤ تا ٤٨. بۆ قەبارەی ئاسایی بە بەتاڵی جێی بهێڵە.
serve-print-paper = کاغەز
serve-print-theme = ڕەنگەکان
serve-print-typeface = فۆنت
serve-print-imprint = کێ ئەمە دابەش دەکات
serve-print-imprint-explained = لە دوایین پەڕەدا چاپ دەکرێت. دەتوانیت بە بەتاڵی جێی بهێڵیت.
serve-print-name = ناو
serve-print-show = پەڕەکان و تێچوویان ببینە
serve-print-ready = چاپەکەت ئامادەیە
serve-print-pages = پەڕەکان
serve-print-sheets = ژمارەی کاغەز، چاپی دوو ڕوو
serve-print-size = قەبارەی فایل
serve-print-get =
    { $count ->
        [one] فایلی PDF وەربگرە، { $count } پەڕە، { $size }
       *[other] فایلی PDF وەربگرە، { $count } پەڕە، { $size }
    }
serve-print-kept = بۆ یەک کاتژمێر هەڵدەگیرێت، پاشان دەسڕێتەوە.
serve-print-preview = یەکەم پەڕەکان
serve-print-preview-of = پەڕەی { $number }، وەک چۆن چاپ دەکرێت
serve-print-change = شتێک بگۆڕە
serve-print-no-piece = لانیکەم یەک دەق هەڵبژێرە.
serve-print-many = لە { $count } دەق زیاتر هەڵمەبژێرە.
serve-print-not-there = ئەم دەقانە بەم دەربڕینە نین. دەربڕینێکی تر هەڵبژێرە.
serve-print-no-profile = جۆرێکی پیتی گەورە هەڵبژێرە.
serve-print-wrong-size = ژمارەیەکی تەواو لە ١٤ تا ٤٨ بنووسە، یان بە بەتاڵی جێی بهێڵە.
serve-print-wrong-imprint = لە هەر دێڕێکدا لە ٢٠٠ پیت زیاتر مەنووسە.
serve-print-no-font = هیچ فۆنتێکی ئێرە ناتوانێت ئەم زمانە چاپ بکات.
serve-print-too-large = ئەم چاپە زۆر گەورەیە. دەقی کەمتر یان پیتی بچووکتر هەڵبژێرە.
serve-print-failed = چاپەکە دروست نەکرا. هەوڵ بدەرەوە.
serve-bundle-title = چەند دەقێک لەگەڵ خۆت ببە
serve-bundle-summary = دەق، شێوە و زمان هەڵبژێرە. یەک فایل وەردەگریت.
serve-bundle-forms = کام شێوە
serve-bundle-languages = کام زمان
serve-bundle-show = ببینە چیی تێدایە
serve-bundle-ready = کۆمەڵەکەت
serve-bundle-missing =
    { $count ->
        [one] { $count } فایل هێشتا نییە.
       *[other] { $count } فایل هێشتا نین.
    }
serve-bundle-get =
    { $count ->
        [one] فایلی ZIP وەربگرە، { $count } فایل، نزیکەی { $size }
       *[other] فایلی ZIP وەربگرە، { $count } فایل، نزیکەی { $size }
    }
serve-bundle-no-form = لانیکەم یەک شێوە هەڵبژێرە.
serve-bundle-no-language = لانیکەم یەک زمان هەڵبژێرە.
serve-bundle-empty = هێشتا هیچ کامێک لەمانە نییە. شێوە یان زمانی تر هەڵبژێرە.
serve-bundle-index = چی لەم کۆمەڵەیەدایە
serve-form-page = پەڕە بۆ شاشە
serve-form-print = پیتی گەورە، ١٨ و ٢٨ پۆینت
serve-form-script = دەقی دەنگەکە، وەک چۆن دەخوێنرێتەوە
page-being-made-print = پیتی گەورە دروست دەکرێت. دوای چەند خولەکێک سەیر بکەرەوە.
page-being-made-speech = دەنگ دروست دەکرێت. دوای چەند خولەکێک سەیر بکەرەوە.

### Export

export-search-title = گەڕان
export-search-summary = لە هەموو دەقەکاندا بەدوای وشەدا بگەڕێ. ئەوەی دەینووسیت نانێردرێت.
export-search-asleep = گەڕان پێویستی بە سکریپت و ڕاژەکاری وێب هەیە. لە لیستی خوارەوە هەڵبژێرە.
export-search-busy = دەگەڕێت…
export-search-results = ئەوەی دۆزرایەوە
export-search-found = دەقە دۆزراوەکان:
export-search-nothing = هیچ نەدۆزرایەوە. وشەی کەمتر یان وشەی تر تاقی بکەرەوە.
export-search-failed = گەڕان وەستا. لاپەڕەکە دووبارە بکەرەوە یان لە خوارەوە هەڵبژێرە.
export-search-all = هەموو شتێک بەم زمانە
