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
contact-more = زانیاری تر
wording-machine = ئامێرێک ئەمەی وەرگێڕاوە. هێشتا هیچ کەسێک نەیپشکنیوە.
wording-reviewed = ئامێرێک ئەمەی وەرگێڕاوە. { $name } لە { $date } پشکنیویەتی.

### Speech: words that are spoken between the author's

say-level-plain = وەشانی زمانی سادە.
say-wording-machine = ئامێرێک ئەم دەقەی وەرگێڕاوە. هێشتا هیچ کەسێک نەیپشکنیوە.
say-wording-reviewed = ئامێرێک ئەم دەقەی وەرگێڕاوە. کەسێک پشکنیویەتی.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = کێ ئەم دەقەی پشکنیوە
reviews-none = هێشتا هیچ پارێزەرێک و خوێنەری خاوەن کەمئەندامی ئەم دەقەیان نەپشکنیوە.
reviews-lawyer = پارێزەر ({ $country }): { $name }، { $date }
reviews-editor = دەستکاریکەری زمانی سادە: { $name }، { $date }
reviews-translator = وەرگێڕ بۆ زمانی دایک: { $name }، { $date }
reviews-panel = خوێنەرانی خاوەن کەمئەندامی ({ $count }): { $name }، { $date }
reviews-with = کەمئەندامیی خوێنەران: { $list }
reviews-changed = لە دوای ئەوە گۆڕدرا:
reviews-not-checked = نەپشکنراوە:
reviews-since =
    { $count ->
        [one] لەو کاتەوە { $count } ڕستە گۆڕاوە.
       *[other] لەو کاتەوە { $count } ڕستە گۆڕاون.
    }
say-reviews-lawyer = پارێزەرێک ئەم دەقەی پشکنیوە.
say-reviews-editor = دەستکاریکەرێکی زمانی سادە ئەم دەقەی پشکنیوە.
say-reviews-translator = وەرگێڕێک بۆ زمانی دایک ئەم دەقەی پشکنیوە.
say-reviews-panel = خوێنەرانی خاوەن کەمئەندامی ئەم دەقەیان تاقی کردووەتەوە.
country-title = وڵات
country-none = ڕێساکان لە وڵاتێکەوە بۆ وڵاتێکی تر جیاوازن، و ئەم دەقە ناوی هیچ وڵاتێک ناهێنێت.
country-holds =
    { $count ->
        [one] ئەم دەقە بۆ ئەم وڵاتە نووسراوە: { $list }.
       *[other] ئەم دەقە بۆ ئەم وڵاتانە نووسراوە: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] ئەم دەقە بۆ وڵاتێکی تر نووسراوە: { $list }. ڕەنگە ڕێساکانی وڵاتەکەت جیاواز بن.
       *[other] ئەم دەقە بۆ وڵاتانی تر نووسراوە: { $list }. ڕەنگە ڕێساکانی وڵاتەکەت جیاواز بن.
    }
country-block =
    { $count ->
        [one] تەنها بۆ ئەم وڵاتە: { $list }
       *[other] تەنها بۆ ئەم وڵاتانە: { $list }
    }
say-country-end =
    { $count ->
        [one] کۆتایی بەشی ئەم وڵاتە.
       *[other] کۆتایی بەشی ئەم وڵاتانە.
    }
disability-blind = نابینایی
disability-low-vision = کەمبینایی
disability-deaf = نابیستی
disability-hard-of-hearing = کەمبیستی
disability-deafblind = نابینایی و نابیستی
disability-intellectual = کەمئەندامیی ئەقڵی
disability-reading = سەختیی خوێندنەوە
disability-autism = ئۆتیزم
disability-psychosocial = کەمئەندامیی دەروونی و کۆمەڵایەتی
disability-physical = کەمئەندامیی جەستەیی
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
say-picture-undescribed = وێنەیەک بەبێ وەسف.
picture-undescribed = وێنەیەک بەبێ وەسف
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
mark-struck = سڕاوەتەوە:
mark-struck-end = کۆتایی بەشە سڕاوەکە
mark-done = کراوە:
mark-open = نەکراوە:
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
site-feed = لە ئەپی پۆدکاست بەشداری بکە
site-front-title = زمانەکەت هەڵبژێرە
site-front-summary = ماف، دادگا و پشتیوانی، بۆ خوێندنەوە، گوێگرتن یان چاپکردن.
site-where = تۆ لێرەیت
site-no-text = هێشتا هیچ دەقێک بە زمانی { $language } نییە. ئەم دەقانە بە زمانەکانی تر هەن.
site-not-yet = هێشتا بە زمانی { $language } نییە. بەم زمانە بیخوێنەوە:
site-only-plain = تەنها بە زمانی سادە.
site-in-plain = بە زمانی سادە
site-nothing = هێشتا هیچ شتێک لێرە نییە.
# Lists of texts that need several pages.
list-titles = هەموو دەقەکان بە ڕیزی ناونیشان
list-plain = دەقەکان بە زمانی سادە
list-texts =
    { $count ->
        [one] { $count } دەق
       *[other] { $count } دەق
    }
list-pages = پەڕەکانی ئەم لیستە
list-choose = لەم لیستە هەڵبژێرە
list-words = وشەکانی ناونیشان
list-collection = کۆمەڵە
list-every-collection = هەموو کۆمەڵەکان
list-every-wording = هەموو داڕشتنەکان
list-show = پیشان بدە
list-nothing = لێرە هیچ دەقێکی وا نییە.
page-skip = بڕۆ بۆ دەقەکە
page-leave = ئەم پەڕەیە بەجێ بهێڵە
page-leave-short = دەرچوون
page-leave-explained = پەڕەیەکی کەشوهەوا دەکاتەوە. مێژووی وێبگەڕەکەت ناسڕێتەوە.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = زمانەکانی ئەم پەڕەیە
page-wording = دەربڕین
page-no-plain = هێشتا بە زمانی سادە نییە.
page-no-standard = هێشتا بە دەربڕینی ئاسایی نییە.
page-behind =
    { $count ->
        [one] لە دوای ئەم وەرگێڕانەوە، { $count } ڕستەی دەقە ڕەسەنەکە گۆڕاوە.
       *[other] لە دوای ئەم وەرگێڕانەوە، { $count } ڕستەی دەقە ڕەسەنەکە گۆڕاون.
    }
page-behind-show = ببینە چی گۆڕاوە
page-explains = هەمان بابەت بە دەربڕینی ئاسایی
page-explained = هەمان بابەت بە زمانی سادە
page-trace = ڕستە بە ڕستە
page-trace-title = ڕستە بە ڕستە: { $title }
page-trace-lead = لە سەرەوە هەر ڕستەیەکی سادەیە و لە ژێریدا ئەو ڕستە ئاساییانەن کە دەریان دەبڕێت. هەر ڕستەیەک دەتبات بۆ شوێنی خۆی.
page-trace-proposed = بەرنامەیەک هەڵیبژاردووە کام ڕستانە پێکەوەن. هێشتا هیچ کەسێک هەموویانی نەپشکنیوە.
page-trace-unchecked = هێشتا نەپشکنراوە.
page-trace-own = تەنیا بە زمانی سادە.
page-trace-none = لێرەدا هیچ ڕستەیەکی ئاسایی ناو نەبراوە.
page-trace-rest = تەنیا بە دەربڕینی ئاسایی
page-contents = لەم پەڕەیەدا
page-ways = ڕێگاکانی بەدەستهێنانی ئەمە
page-way-large-print = پیتی گەورە، { $points } پۆینت
page-way-opus = دەنگ، فایلی بچووک (Opus)
page-way-mp3 = دەنگ بۆ هەر لێدەرێک (MP3)
page-way-captions = قسەکان بە نووسین، لەگەڵ کات (ژێرنووس)
page-missing-speech-no-voice = بە دەنگ نییە: هێشتا دەنگێک بۆ زمانی { $language } نییە.
page-missing-speech-not-made = هێشتا بە دەنگ نییە.
page-missing-print-no-font = بە پیتی گەورە نییە: هێشتا فۆنتێک بۆ زمانی { $language } لێرە نییە.
page-missing-print-not-made = هێشتا بە پیتی گەورە نییە.
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
page-listen-natural = گوێ بگرە: دەنگی سروشتی
page-listen-clear = گوێ بگرە: دەنگی ڕوون و خێرا
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
page-film-missing = ئەم ڤیدیۆیە هێشتا نییە. دەتوانیت لە خوارەوە وشەکانی بخوێنیتەوە.
page-film-alone = وێبگەڕەکەت ناتوانێت ئەم ڤیدیۆیە لێ بدات. وشەکانی لە خوارەوە بخوێنەوە.
page-film-no-captions = هێشتا ژێرنووس بۆ ئەم ڤیدیۆیە نییە.
page-film-no-description = هێشتا وەسفی دەنگی بۆ ئەم ڤیدیۆیە نییە.
page-film-no-sign = ئەم ڤیدیۆیە هێشتا بە زمانی ئاماژە نییە.
page-film-described = لەگەڵ وەسفی دەنگیدا سەیری بکە
page-film-signed = بە زمانی ئاماژە سەیری بکە
page-film-words = وشەکانی ڤیدیۆکە بخوێنەوە
page-about = دەربارەی ئەم پەڕەیە
page-revised = دوایین گۆڕانکاری
page-review = دەبێت دووبارە بپشکنرێتەوە تا
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
page-settings = ڕێکخستن
page-comfort = قەبارەی دەق، ڕەنگ و پیتەکان بگۆڕە
page-comfort-lost = ئەم گۆڕانکارییانە تا بەجێهێشتنی ئەم پەڕەیە دەمێننەوە.
page-comfort-kept = ئەم گۆڕانکارییانە لەم وێبگەڕەدا دەمێننەوە. بۆ کەس نانێردرێن.
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
page-way-by-people = { $form }، کەسێک دروستی کردووە ({ $kind })
page-desk = قەبارە، کاغەز و ڕەنگ هەڵبژێرە
page-neutral = بە ناوێک پاشەکەوتی بکە کە هیچ ئاشکرا نەکات
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
serve-too-many-next = خولەکێک چاوەڕێ بکە، پاشان بگەڕێوە و هەوڵ بدەرەوە.
serve-being-made = ئەمە ئێستا بۆ تۆ دروست دەکرێت
serve-being-made-next = چەند چرکەیەک چاوەڕێ بکە، پاشان ئەم پەڕەیە دووبارە بار بکە.
serve-busy = لەم کاتەدا شتی زۆر دروست دەکرێت
serve-busy-next = چەند چرکەیەک چاوەڕێ بکە، پاشان هەوڵ بدەرەوە.
serve-too-long = ئەوە زۆری خایاند
serve-too-long-next = هەوڵ بدەرەوە، یان دەقی کەمتر هەڵبژێرە.
serve-fault = هەڵەیەک لە لای ئێمە ڕووی دا
serve-fault-next = هەڵەی تۆ نییە. هەوڵ بدەرەوە، یان لە پەڕەی سەرەتاوە دەست پێ بکە.
serve-search-title = گەڕان
serve-search-summary = لە هەموو ڕستەکانی ئەم زمانەدا بگەڕێ. ئەم پڕۆگرامە ئەوەی دەینووسیت هەڵناگرێت.
serve-search-words = وشە بۆ گەڕان
serve-search-nothing = هیچ نەدۆزرایەوە
serve-search-found =
    { $count ->
        [one] { $count } دەق دۆزرایەوە
       *[other] { $count } دەق دۆزرانەوە
    }
serve-search-spelling = بزانە وشەکان بە دروستی نووسراون.
serve-search-fewer = بە وشەی کەمتر یان وشەی تر هەوڵ بدەرەوە.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = تایبەتمەندی
privacy-summary = ئەم ماڵپەڕە چی لەبارەی تۆوە دەزانێت، و کەی لەبیری دەکات.
privacy-days =
    { $count ->
        [one] { $count } ڕۆژ
       *[other] { $count } ڕۆژ
    }
privacy-read = کاتێک دەخوێنیتەوە
privacy-read-cookies = هیچ پەڕەیەک کوکی بۆ خوێنەران دانانێت.
privacy-read-others = پەڕەکان هیچ لە ماڵپەڕی تر بار ناکەن.
privacy-read-choices = قەبارە و ڕەنگی هەڵبژاردەت لە وێبگەڕەکەتدا دەمێنێتەوە. بە کەس ناگات.
privacy-read-search = ئەوەی بەدوایدا دەگەڕێیت هەڵناگیرێت.
privacy-read-search-here = گەڕان لە وێبگەڕەکەتدا دەکرێت. وشەکانت نانێردرێن.
privacy-read-count = بۆ ڕێگری لە خراپ بەکارهێنان، داواکارییەکانی هەر ناونیشانێکی ئینتەرنێت دەژمێردرێن، ئەوپەڕی { $time }. ئەمە نانووسرێتەوە.
privacy-read-print = ئەو چاپەی داوای دەکەیت یەک کاتژمێر هەڵدەگیرێت.
privacy-ask = کاتێک داوای شتێک دەکەیت
privacy-ask-public = هەموو کەس دەبینێت چی داواکراوە، بۆ کام ڕۆژ، و لەلایەن چەند کەسەوە.
privacy-ask-editors = پێداچوونەوەکاران دەتوانن نووسینەکەت بخوێننەوە و بزانن بۆ کێیە.
privacy-ask-contact = ڕێگەی پەیوەندیت بە کۆدکراوی هەڵدەگیرێت. تەنها بۆ نامەی داواکارییەکەت بەکاردێت.
privacy-ask-ends = نووسین و ڕێگەی پەیوەندیت { $time } دوای کۆتایی داواکارییەکە دەسڕێنەوە.
privacy-ask-latest = ئەوپەڕی { $time } دوای داواکردنەکە دەسڕێنەوە.
privacy-ask-unconfirmed = ئیمەیڵێک کە کەس پشتڕاستی نەکاتەوە دوای { $time } دەسڕێتەوە.
privacy-ask-stopped = ئەگەر نامەکانمان ڕابگریت، کۆدێک کە لە ناونیشانەکەت دروستکراوە { $time } هەڵدەگیرێت.
privacy-ask-mail = نامەکان بە ڕاژەکاری ئیمەیڵی بەڕێوەبەری ئەم ماڵپەڕەدا دەڕۆن.
privacy-ask-no-mail = ئەم ماڵپەڕە ئیمەیڵ نانێرێت.
privacy-work = کاتێک لێرە وەردەگێڕیت یان پێداچوونەوە دەکەیت
privacy-work-kept = ئەو ناوەی هەڵتبژاردووە، کۆدێک لە دەستەواژەی نهێنیت، و کارەکەت هەڵدەگیرێن.
privacy-work-cookie = یەک کوکی ئەوپەڕی { $time } لە ژوورەوە دەتهێڵێتەوە.
privacy-work-shown = ئەو ناوەی هەڵتبژاردووە لەوانەیە لە تەنیشت کارە بڵاوکراوەکەت بێت.
privacy-work-audit = تۆماری بڕیار و هەوڵە ڕەتکراوەکان { $time } هەڵدەگیرێت. ناونیشانی ئینتەرنێتی تێدا نییە.
privacy-work-tries = هەوڵەکانی چوونەژوورەوە { $time } دەژمێردرێن، بە کۆد لە جیاتی ناو و ناونیشان.
privacy-rights = مافەکانت
privacy-rights-ask = دەتوانیت لە بەڕێوەبەری ئەم ماڵپەڕە بپرسیت چی لەبارەتەوە هەڵدەگرێت، یان داوای سڕینەوەی بکەیت.
privacy-rights-complain = هەروەها دەتوانیت لای ئەم دەسەڵاتە سکاڵا بکەیت:
operator-title = کێ ئەم ماڵپەڕە بەڕێوە دەبات، و چۆن پەیوەندی پێوە دەکرێت
operator-summary = کێ بەرپرسی ئەم ماڵپەڕەیە.
operator-name = بەرپرس
operator-address = ناونیشانی پۆستە
operator-authority = دەسەڵاتی چاودێری
operator-nobody = کەس لێرە نەینووسیوە کێ ئەمە بەڕێوە دەبات.
operator-no-way = کەس لێرە نەینووسیوە چۆن پەیوەندییان پێوە دەکرێت.
operator-careful = هیچ شتێک مەنووسە کە بتخاتە مەترسییەوە، تا نەزانیت کێ دەیخوێنێتەوە.
operator-program = پڕۆگرامی ئەم ماڵپەڕە Evenhand ـە. دروستکەرانی ئەم ماڵپەڕە بەڕێوە نابەن.
serve-safety-title = لە کاتی خوێندنەوەدا خۆت بپارێزە
serve-safety-summary = ئەم ماڵپەڕە بۆ پاراستنت چی دەکات، و چی ناتوانێت بکات.
serve-safety-does = ئەم ماڵپەڕە چی دەکات
serve-safety-does-leave = «ئەم پەڕەیە بەجێ بهێڵە» لەبری ئەم پەڕەیە پەڕەیەکی کەشوهەوا دەکاتەوە.
serve-safety-does-keys = بە JavaScript لە وێبگەڕەکەتدا، سێ جار داگرتنی Shift هەمان کار دەکات.
serve-safety-does-clear = کە بەجێی دەهێڵیت، داوا لە وێبگەڕەکەت دەکات زانیاریی ئەم ماڵپەڕە بسڕێتەوە.
serve-safety-does-log = ئەم پڕۆگرامە تۆمار ناکات کێ چیی خوێندووەتەوە. لەوانەیە بەڕێوەبەری ڕاژەکار تۆماری بکات.
serve-safety-cannot = ئەم ماڵپەڕە چی ناتوانێت بکات
serve-safety-cannot-history = ناتوانێت پەڕەکان لە مێژووی وێبگەڕەکەت بسڕێتەوە.
serve-safety-cannot-back = بەبێ JavaScript، هەنگاوێک بۆ دواوە لەوانەیە ئەم پەڕەیە دووبارە پیشان بدات.
serve-safety-cannot-files = ناتوانێت ئەو فایلانە بسڕێتەوە کە پاشەکەوتت کردوون.
serve-safety-cannot-network = بەڕێوەبەری تۆڕەکەت لەوانەیە ببینێت سەردانی ئەم ماڵپەڕەت کردووە.
serve-safety-cannot-watch = ناتوانێت ڕێگری لە پڕۆگرامێک بکات کە چاودێریی تەلەفۆن یان کۆمپیوتەرەکەت دەکات.
serve-safety-you = تۆ دەتوانیت چی بکەیت
serve-safety-you-private = ئەم ماڵپەڕە لە پەنجەرەیەکی تایبەتدا بکەرەوە، دواتر دایبخە.
serve-safety-you-history = دوای خوێندنەوە، ئەم ماڵپەڕە لە مێژووی وێبگەڕەکەت بسڕەوە.
serve-safety-you-device = ئامێرێک بەکار بهێنە کە کەسی تر نەتوانێت بیکاتەوە.
serve-safety-you-name = فایلەکان بە ناوێک پاشەکەوت بکە کە هیچ ئاشکرا نەکات.
serve-safety-neutral = لە ژێر دەقەکەدا «{ $button }» هەڵبژێرە.
serve-ask-title = داوای شێوە یان زمانێکی تر بکە
serve-ask-write = بۆمان بنووسە
serve-many-demands = ئەمڕۆ لە پەیوەندییەکەتەوە داوای زۆر شت کراوە
serve-many-demands-next = سبەینێ داوای زیاتر بکە. هەر کاتێک دەتوانیت بچیتە پاڵ داوای کەسانی تر.
serve-full-demands = داواکارییە کراوەکان زۆرن
serve-full-demands-next = ئێستا هیچی نوێ وەرناگیرێت. دەتوانیت بچیتە پاڵ داوای کەسانی تر یان دواتر بگەڕێیتەوە.
serve-api-title = بۆ پڕۆگرامەکان
serve-api-summary = ناونیشانگەلێک کە پڕۆگرام دەتوانێت پرسیاریان لێ بکات. کلیلیان ناوێت.
serve-api-description = وەسفی تەواو بە OpenAPI
serve-api-parameters = ئەوەی دەتوانیت پێی بڵێیت:
serve-print-title = چاپ ئامادە بکە
serve-print-summary = دەق، قەبارە، کاغەز و ڕەنگ هەڵبژێرە. پێش چاپکردن بیبینە.
serve-print-language = زمانی دەقەکان
serve-print-both = هەردووکیان، یەک لە دوای یەک
serve-print-profile = جۆری پیتی گەورە
serve-print-clear = ڕوون ({ $points } پۆینت)
serve-print-large = گەورە ({ $points } پۆینت)
serve-print-giant = زۆر گەورە ({ $points } پۆینت)
serve-print-narrower = { $name }، پەراوێزی تەسکتر
serve-print-underlined = { $name }، جەختکردنەوە بە هێڵ لە ژێر وشە
serve-print-norm = کام ڕێسا پەیڕەو دەکات
serve-print-norm-clear = چاپی ڕوون: کەمترین قەبارە بۆ هەر شتێکی چاپکراو.
serve-print-norm-ukaaf = ڕێنمایی UK Association for Accessible Formats (UKAAF): ١٦ پۆینت یان گەورەتر.
serve-print-norm-aph = ڕێنمایی American Printing House for the Blind (APH): ١٨ پۆینت، پەراوێزی پان، بۆشایی لە نێوان دێڕەکان.
serve-print-norm-acb = ڕێنمایی American Council of the Blind (ACB): ١٨ پۆینت، هێڵ لە ژێر وشە لە جیاتی پیتی تۆخ، دێڕێکی بەتاڵ لە نێوان بڕگەکان.
serve-print-norm-giant = بۆ ئەوانەی هەر جارە چەند وشەیەک دەخوێننەوە.
serve-print-points = پیتی گەورەتر، بە پۆینت
serve-print-points-explained = لە ١٤ تا ٤٨. بۆ قەبارەی ئاسایی بە بەتاڵی جێی بهێڵە.
serve-print-paper = کاغەز
serve-print-theme = ڕەنگەکان
serve-print-grey = خۆڵەمێشی، بۆ چاپکەری بێ ڕەنگ
serve-print-typeface = فۆنت
serve-print-one-typeface = دەقەکانی ئەم زمانە بە فۆنتی { $name } چاپ دەکرێن.
serve-print-back = دوای دەقەکان
serve-print-back-full = ڕوونکردنەوەی وشەکان، سەرچاوەکان، دەربارەی هەر دەقێک
serve-print-back-short = تەنها بەرواری هەر دەقێک و ناونیشانی نوێترین وەشانی
serve-print-binding = پەڕە یان نامیلکە
serve-print-flat = پەڕەی جیا
serve-print-folded = نامیلکەی قەدکراو: دوو پەڕە لە هەر ڕوویەکی کاغەزێک کە دوو هێندە گەورەیە، وەک پەڕەی A5 لەسەر A4. یەک جار قەدی بکە و لە شوێنی قەدەکەدا دەرزی لێ بدە.
serve-print-copies = ژمارەی دانەکان
serve-print-wrong-copies = ژمارەیەکی تەواو لە ١ تا { $most } بنووسە.
serve-print-imprint = کێ ئەمە دابەش دەکات
serve-print-imprint-explained = لە سەرەتا و لە دوایین پەڕەدا چاپ دەکرێت. دەتوانیت بە بەتاڵی جێی بهێڵیت.
serve-print-name = ناو
serve-print-show = پەڕەکان، ژمارەی کاغەز و قەبارەی فایل ببینە
serve-print-ready = چاپەکەت ئامادەیە
serve-print-pages = پەڕەکان
serve-print-sheets = ژمارەی کاغەز، چاپی دوو ڕوو
serve-print-all-sheets = کاغەز بۆ هەموو دانەکان
serve-print-weight = کێشی کاغەزی ٨٠ گم/م²
serve-print-grams = نزیکەی { $count } گم
serve-print-kilograms = نزیکەی { $count } کگم
serve-print-size = قەبارەی فایل
serve-print-get =
    { $count ->
        [one] فایلی PDF وەربگرە، { $count } پەڕە، { $size }
       *[other] فایلی PDF وەربگرە، { $count } پەڕە، { $size }
    }
serve-print-get-folded = فایلی چاپ و قەدکردن وەربگرە، { $size }
serve-print-for-printer = فایلی قەدکردن تەنها بۆ چاپکەرە. لەسەر شاشە ئەوی تر بخوێنەوە.
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
serve-print-no-font = هیچ فۆنتێکی ئێرە ناتوانێت { $signs }ی { $language } بنووسێت. ئەم دەقە چاپ ناکرێت.
serve-print-named = هیچ فۆنتێکی ئێرە ناتوانێت { $signs } بنووسێت. لە جێگەی ئەوە ناوەکەی بە وشە چاپ کراوە.
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
export-search-summary = لە هەموو دەقەکاندا بەدوای وشەدا بگەڕێ. وشەکانت نانێردرێن. لەوانەیە بەڕێوەبەری ڕاژەکار ببینێت کام دەق دۆزراونەتەوە.
export-search-asleep = گەڕان پێویستی بە JavaScript و ڕاژەکاری وێب هەیە. لە لیستی خوارەوە هەڵبژێرە.
export-search-busy = دەگەڕێت…
export-search-results = ئەوەی دۆزرایەوە
export-search-found = دەقە دۆزراوەکان:
export-search-nothing = هیچ نەدۆزرایەوە. وشەی کەمتر یان وشەی تر تاقی بکەرەوە.
export-search-failed = گەڕان وەستا. پەڕەکە دووبارە بکەرەوە یان لە خوارەوە هەڵبژێرە.
export-search-all = هەموو شتێک بەم زمانە

### Messages to those who asked

tell-subject-ready = { $piece } ئامادەیە
tell-subject-declined = { $piece } دروست ناکرێت
tell-subject-voice = { $piece }: دەقەکە ئامادەیە
tell-asked = داوای ئەمەت کرد: { $piece }، { $language }، { $form }.
tell-ready = ئامادەیە.
tell-ready-where = لێرە بیدۆزەرەوە:
tell-declined = پێداچوونەوەکارێک بڕیاری دا دروست نەکرێت.
tell-declined-reason = هۆکارەکە، بە وشەی پێداچوونەوەکارەکە:
tell-declined-next = هەر کاتێک بتەوێت دەتوانیت دووبارە داوای بکەیت.
tell-voice = دەقەکە ئامادەیە. هێشتا هیچ دەنگێک ئەم زمانە ناخوێنێتەوە.
tell-voice-next = دەبێت کەسێک بە دەنگی بەرز بیخوێنێتەوە. دووبارە هەواڵت پێ دەدەین.
tell-voice-where = تا ئەو کاتە، لێرە بیخوێنەوە:
tell-subject-reply = { $piece }: وەڵامێک
tell-reply = پێداچوونەوەکارێک وەڵامی دایەوە:
tell-reply-file = پەڕگە:
tell-why = ئەمەت پێ دەگات چونکە داوات کرد و ئەم ناونیشانەت جێ هێشت.
tell-kept =
    { $days ->
        [one] { $days } ڕۆژ دوای داخستنی داواکارییەکە، ناونیشانەکە دەسڕینەوە.
       *[other] { $days } ڕۆژ دوای داخستنی داواکارییەکە، ناونیشانەکە دەسڕینەوە.
    }
tell-form-page = پەڕە بۆ شاشە
tell-form-print = پیتی گەورە
tell-form-audio = دەنگ
tell-form-braille = برایل
tell-form-sign = زمانی ئاماژە
tell-form-other = شێوەیەکی تر
tell-confirm-subject = ئەمە ناونیشانی تۆیە؟
tell-confirm = کەسێک داوای دەقێکی لێ کردین و ئەم ناونیشانەی دانا. جگە لەم پرسیارە، تەنها ئەگەر خاوەنەکەی بیەوێت بۆی دەنووسین.
tell-confirm-here = ئەگەر دەتەوێت کاتێک ئامادە بوو پێت بڵێین، لێرە پشتڕاستی بکەرەوە:
tell-confirm-not = ئەگەر تۆ داوات نەکردووە، هیچ مەکە. دوای { $days } ڕۆژ ئەم ناونیشانە دەسڕینەوە.
tell-stop = ئەگەر ئیمەیڵت لە ئێمە ناوێت، لێرە ڕایبگرە:

### Translating at the desk

work-title = وەرگێڕانەکانت
work-summary = چیت وەرگرتووە، و گەیشتووەتە کوێ.
work-open = لە دەستی تۆدا
work-none = ئێستا هیچ وەرناگێڕیت. شتێک هەڵبژێرە کە خەڵک داوای دەکەن.
work-many = ئەوەندە وەرگێڕانی کراوەت هەیە کە ڕێگەپێدراوە
work-many-next = یەکێک تەواو بکە یان وازی لێ بهێنە. پێداچوونەوەکارێک دەتوانێت ڕێگەی زیاترت پێ بدات.
work-allow = ژمارەی وەرگێڕانی کراوە کە ئەم کەسە دەتوانێت هەیبێت
work-allow-do = ڕێ بەم ژمارەیە بدە
work-to-demands = ببینە خەڵک داوای چی دەکەن
work-ended = کۆتاییهاتوو
work-count =
    { $count ->
        [one] { $count } ڕستە نووسراوە.
       *[other] { $count } ڕستە نووسراون.
    }
work-take = ئەم وەرگێڕانە وەربگرە
work-taken-title = کەسێکی تر ئەمەی وەرگرتووە
work-taken-summary = ئێستا کەسێکی تر وەریدەگێڕێت. شتێکی تر هەڵبژێرە.
work-one-title = { $piece }، بە زمانی { $language }
work-one-summary = هەر ڕستەیەک لە تەنیشت سەرچاوەکەی بنووسە. هەموو ئەوەی پاشەکەوتی دەکەیت دەمێنێت.
work-stands = گەیشتووەتە کوێ
work-progress = چەندی تەواو بووە
work-written = { $written } لە { $all } ڕستە
work-editor-says = پێداچوونەوەکار دەڵێت:
work-whole =
    { $count ->
        [one] { $count } تێبینی لەسەر هەموو دەقەکە
       *[other] { $count } تێبینی لەسەر هەموو دەقەکە
    }
work-stage-draft = تۆ دەینووسیت
work-stage-submitted = چاوەڕێی پێداچوونەوەکارە
work-stage-returned = پێداچوونەوەکار گەڕاندییەوە
work-stage-approved = پەسەند کرا
work-stage-published = بڵاو کرایەوە
work-stage-declined = ڕەت کرایەوە
work-stage-dropped = وازی لێ هێنرا
work-next-draft = کە هەموو ڕستەکان نووسران، ڕادەستی بکە.
work-next-submitted = دواتر پێداچوونەوەکارێک دەیخوێنێتەوە.
work-next-returned = تێبینییەکان بخوێنەوە، ڕستەکان بگۆڕە، دووبارە ڕادەستی بکە.
work-next-approved = دوای کەمێک دەچێتە کتێبخانەکە.
work-next-published = خوێنەران دەتوانن بیخوێننەوە.
work-next-declined = ئەوانەی داوایان کرد هۆکارەکە دەخوێننەوە.
work-next-dropped = کەسێکی تر دەتوانێت وەریبگرێت.
work-pages = پەڕەکانی ڕستەکان
work-page = پەڕەی { $number }
work-sentence = ڕستەی { $number } لە { $all }، { $role }
work-kept = بە بەتاڵی جێی بهێڵە، ئەگەر دەتەوێت وەک خۆی بمێنێت.
work-save = ئەم پەڕەیە پاشەکەوت بکە
work-save-next = پاشەکەوتی بکە و بڕۆ بۆ پەڕەی دواتر
work-save-sentence = ڕستەکە پاشەکەوت بکە
work-saved = پاشەکەوت کرا.
work-saved-sentence = پاشەکەوت کرا.
work-saving = پاشەکەوت دەکرێت…
work-not-saved = هێشتا پاشەکەوت نەکراوە. هەوڵ دەدرێتەوە.
work-not-kept = { $count ->
    [one] { $count } ڕستە پاشەکەوت نەکرا
   *[other] { $count } ڕستە پاشەکەوت نەکران
}
work-not-kept-explained = وشەکانت لە خوارەوەن: کۆپییان بکە، کورتتر یان سادەتریان بکەرەوە و دووبارە پاشەکەوتیان بکە. هەموو شتەکانی تر پاشەکەوت کراون.
work-taken =
    { $count ->
        [one] { $count } ڕستە لە فایلەکەت وەرگیرا.
       *[other] { $count } ڕستە لە فایلەکەت وەرگیران.
    }
work-unfinished =
    { $count ->
        [one] { $count } ڕستە وەرنەگیرا، چونکە فایلەکە دەڵێت تەواو نەبووە: { $numbers }.
       *[other] { $count } ڕستە وەرنەگیران، چونکە فایلەکە دەڵێت تەواو نەبوون: { $numbers }.
    }
work-look-again = تکایە جارێکی تر سەیری ئەمانە بکە. ئەگەر وەک خۆی ڕاستە، لە تەنیشتی بنووسە بۆچی.
work-offers =
    { $count ->
        [one] { $count } وەرگێڕانی پێشوو
       *[other] { $count } وەرگێڕانی پێشوو
    }
work-exact = وەرگێڕانی هەمان ڕستەیە:
work-near = وەرگێڕانی ڕستەیەکە کە { $percent }٪ هەمان شتە:
work-use = ئەم وەرگێڕانە بەکار بهێنە
work-terms = وشەکانی فەرهەنگۆک:
work-renders = ئەو ڕستە ئاساییانەی کە دەریان دەبڕێت:
work-renders-target = وەشانی ئاسایی بەم زمانە دەڵێت:
work-renders-proposed = بەرنامەیەک ئەم جووتەی پێشنیار کردووە. بیپشکنە.
work-worded = دەربڕینی یەکەم
work-worded-explained = ئەگەر ئامێرێک دروستی کردووە، بیڵێ. بە خوێنەران و پێداچوونەوەکاران ڕادەگەیەنرێت.
work-worded-person = کەسێک نووسیویەتی
work-worded-machine = ئامێرێک نووسیویەتی، کەسێک ڕاستی کردووەتەوە
work-submit = پاشەکەوتی بکە و ڕادەستی بکە
work-not-yet = شتێک کەمە یان هەڵەیە. هیچ ڕادەست نەکرا.
work-in-sentence = ڕستەی { $number }:
work-and-more =
    { $count ->
        [one] و { $count } دانەی تر.
       *[other] و { $count } دانەی تر.
    }
work-take-back = وەریبگرەوە و لە نووسین بەردەوام بە
work-give-up = واز لەم وەرگێڕانە بهێنە
work-give-up-explained = ئەو کاتە کەسێکی تر دەتوانێت وەریبگرێت. ئەوەی نووسیوتە بڵاو ناکرێتەوە.
work-give-up-now = وازی لێ بهێنە
work-files = لە پڕۆگرامێکی تردا کار بکە
work-files-explained = فایلێک وەربگرە، وەریبگێڕە و بینێرەوە. سەرەتا دەپشکنرێت.
work-get = { $kind } وەربگرە
work-upload = فایلەکەت
work-upload-explained = XLIFF، PO یان Markdown، لە ٢ مێگابایت زیاتر نەبێت.
work-upload-send = بینێرە و بیپشکنە
work-not-taken = هیچ لە فایلەکەت وەرنەگیرا
work-not-taken-summary = فایلەکە ڕاست بکەرەوە و دووبارە بینێرە.
work-file-wrong =
    { $count ->
        [one] { $count } شت لە فایلەکەتدا هەڵەیە
       *[other] { $count } شت لە فایلەکەتدا هەڵەن
    }
work-take-good =
    { $count ->
        [one] ئەو { $count } ڕستەیە وەربگرە کە هەڵەی نییە
       *[other] ئەو { $count } ڕستەیە وەربگرە کە هەڵەیان نییە
    }
work-conflict-title = لە نێوان دوو دەقدا هەڵبژێرە
work-conflict =
    { $count ->
        [one] لەوەتەی فایلەکەت دروستکراوە { $count } ڕستە لێرە نووسراوە
       *[other] لەوەتەی فایلەکەت دروستکراوە { $count } ڕستە لێرە نووسراوە
    }
work-conflict-explained = هیچیان نەگۆڕدران. بۆ هەر ڕستەیەک هەڵبژێرە کام دەق بمێنێتەوە.
work-conflict-here = ئەوەی لێرە نووسراوە بیهێڵەوە:
work-conflict-file = ئەوەی فایلەکەت دەیڵێت وەریبگرە:
work-conflict-save = هەڵبژاردنەکەم پاشەکەوت بکە
work-back = گەڕانەوە بۆ وەرگێڕانەکە
work-file-kind = فایلێک بنێرە کە کۆتاییەکەی { "\u2066" }.xlf, .xliff{ "\u2069" }، { "\u2066" }.po{ "\u2069" } یان { "\u2066" }.md{ "\u2069" } بێت.
work-file-too-large = فایلەکە لە ٢ مێگابایت گەورەترە.
work-file-costly = فایلەکە نزیک دێڕی { $line } ئاست، تایبەتمەندی یان بۆشایی ناوی زۆری تێدایە. بەبێ ئەوانە دووبارە هەناردەی بکە.
work-file-stopped = خوێندنەوەی فایلەکە کات یان بیرگەی زۆری دەویست، بۆیە وەستێنرا. فایلەکە دووبارە هەناردە بکە، یان ڕستەی کەمتر بنێرە.
work-file-no-reader = ئێستا فایلەکان ناخوێنرێنەوە. فایلەکەت نەگۆڕدراوە. دواتر هەوڵ بدەرەوە؛ ئەگەر بەردەوام بوو، بە بەڕێوەبەرانی ئەم خزمەتگوزارییە بڵێ.
work-file-busy = فایلی زۆر دەخوێنرێنەوە. دوای خولەکێک فایلەکەت دووبارە بنێرە.
work-file-not-text = فایلەکە دەقی UTF-8 نییە. وەک UTF-8 پاشەکەوتی بکە.
work-file-malformed = دێڕی { $line } بەو شێوەیە نەنووسراوە کە ئەم جۆرە فایلە داوای دەکات.
work-file-declares = فایلەکە جۆرێکی بەڵگەنامە ڕادەگەیەنێت. بەبێ ئەوە بینێرە.
work-file-other-piece = فایلەکە هی دەقێکی ترە: { $piece }.
work-file-other-language = فایلەکە بۆ زمانێکی ترە: { $language }.
work-file-older = لەو کاتەوە سەرچاوەکە گۆڕاوە. فایلێکی نوێ وەربگرە. ئەمانە چیتر تێیدا نین: { $sentences }
work-file-faults = سەرەتا فایلەکە چاک بکە. { $said }
work-file-line = دێڕی { $line }: { $said }.
work-file-skeleton = دێڕی { $line } وەک سەرچاوەکە دانەنراوە. سەردێڕ، لیست و خشتەکانی بهێڵەوە.
work-weight-error = هەڵە:
work-weight-warning = سەیر بکەرەوە:
work-weight-note = تێبینی:
work-answer = ئەگەر وەک خۆی ڕاستە، بە چەند وشەیەک بڵێ بۆچی. پێداچوونەوەکاران دەیخوێننەوە.
review-answer = وەرگێڕەکە دەڵێت:
review-despite = بەڵێ، سەرەڕای جیاوازی لە واتادا
review-despite-explained = پشکنینی واتا ڕستە دەبینێت کە شتێکی جیا لە سەرچاوەکەیان دەڵێن. بنووسە بۆچی دروستن. وشەکانت لە تۆماردا دەمێننەوە.
review-despite-needed = بنووسە بۆچی جیاوازییەکانی واتا دروستن.
work-problem-empty = هێشتا هیچ لێرە نەنووسراوە.
work-problem-too-long = ئەم ڕستەیە لە { $most } پیت درێژترە. چەند ڕستەیەکی کورتتر بنووسە، یان ئەوەی سەرچاوەکە نایڵێت لایببە.
work-problem-joined = هیچ ڕستەیەک لە پێشیەوە نییە کە پێیەوە ببەسترێت.
work-problem-unknown = سەرچاوەکە چیتر ئەم ڕستەیەی تێدا نییە.
work-problem-numbers = ژمارەکان جیاوازن.
work-problem-phone = ژمارەکانی تەلەفۆن جیاوازن.
work-problem-email = ناونیشانەکانی ئیمەیڵ جیاوازن.
work-problem-link = بەستەرەکان دەچنە شوێنێکی تر.
work-problem-date = بەروارەکان جیاوازن.
work-problem-code = ئەوەی پیت بە پیت لەبەر دەگیرێتەوە جیاوازە.
work-problem-missing = کەمە: { $things }.
work-problem-added = زیادە: { $things }.
work-problem-date-unchecked = «{ $shown }» هی ڕۆژژمێرێکی ترە. دڵنیا بە کە ئەم ڕۆژەیە: { $date }.
work-problem-footnotes = نیشانەکانی پەراوێز جیاوازن یان شوێنیان گۆڕاوە.
work-problem-break = شکاندنێکی دێڕی سەرچاوەکە نییە. لە کۆتایی دێڕی پێش ئەوە هێڵێکی لاری پێچەوانە (\) بنووسە.
work-problem-mark = نیشانەی { $mark } نیوەکەی تری نییە.
work-problem-markup = لە نیشانەیەک تێناگەین: { $said }.
work-problem-control = پیتی نەبینراوی { $code } لاببە.
work-problem-composed = پیتەکانی بەپێی ستاندارد بەیەکەوە بەستران.
work-problem-script =
    بە پیتی { $found ->
        [Arab] عەرەبی
        [Beng] بەنگالی
        [Cyrl] سیریلیک
        [Grek] یۆنانی
        [Hans] چینی
        [Hant] چینی
        [Hani] چینی
        [Hebr] عیبری
        [Deva] دیڤاناگاری
        [Ethi] ئەسیوپی
        [Geor] جۆرجی
        [Armn] ئەرمەنی
        [Mymr] بۆرمی
        [Khmr] خمێری
        [Thai] تایلەندی
        [Hang] کۆری
        [Jpan] ژاپۆنی
        [Taml] تامیلی
        [Telu] تێلوگو
        [Latn] لاتینی
       *[other] { $found }
    } نووسراوە؛ زمانەکە پیتی { $expected ->
        [Arab] عەرەبی
        [Beng] بەنگالی
        [Cyrl] سیریلیک
        [Grek] یۆنانی
        [Hans] چینی
        [Hant] چینی
        [Hani] چینی
        [Hebr] عیبری
        [Deva] دیڤاناگاری
        [Ethi] ئەسیوپی
        [Geor] جۆرجی
        [Armn] ئەرمەنی
        [Mymr] بۆرمی
        [Khmr] خمێری
        [Thai] تایلەندی
        [Hang] کۆری
        [Jpan] ژاپۆنی
        [Taml] تامیلی
        [Telu] تێلوگو
        [Latn] لاتینی
       *[other] { $expected }
    } بەکار دەهێنێت.
work-problem-language = ئەمە لە زمانی { $found } دەچێت.
work-problem-same = پیت بە پیت هەمان شتی سەرچاوەکە دەڵێت.
work-problem-term = فەرهەنگۆکەکە «{ $key }» بەم زمانە ڕوون ناکاتەوە.
work-problem-skeleton = دەقەکە وەک سەرچاوەکەی دانەنراوە.
work-problem-rule = { $said }. { $next }
work-role-title = ناونیشان
work-role-summary = پوختە
work-role-heading = سەردێڕ
work-role-text = دەق
work-role-item = خاڵی لیست
work-role-term = زاراوە
work-role-meaning = واتای زاراوە
work-role-table-caption = ناونیشانی خشتە
work-role-column-head = سەری ستوون
work-role-row-head = سەری ڕیز
work-role-cell = خانەی خشتە
work-role-quotation = وتەی وەرگیراو
work-role-quotation-source = سەرچاوەی وتەی وەرگیراو
work-role-note = تێبینی
work-role-picture = وشە بۆ وێنە
work-role-caption = ژێرنووسی وێنە
work-role-description = وەسفی وێنە
work-role-contact-name = ناوی پەیوەندی
work-role-contact = دێڕی پەیوەندی
work-role-question = پرسیار
work-role-answer = وەڵام
work-role-film = ناونیشانی ڤیدیۆ
work-role-transcript = وشەکانی ڤیدیۆ
work-role-code = دەق بۆ لەبەرگرتنەوەی پیت بە پیت
work-role-footnote = پەراوێز

### Deciding about translations

review-title = ئەو وەرگێڕانانەی چاوەڕێی پێداچوونەوەکارن
review-summary = ئەوەی زۆرترین چاوەڕێی کردووە لە سەرەتادا. کەس بڕیار لەسەر هی خۆی نادات.
review-none = ئێستا هیچ چاوەڕێی پێداچوونەوەکار نییە.
review-by = وەرگێڕانی
review-revision = وەشانێک دەگۆڕێت کە خوێنەران هەیانە.
review-own = ئەمە هی تۆیە. پێداچوونەوەکارێکی تر بڕیاری لەسەر دەدات.
review-one-summary = هەر ڕستەیەک لە تەنیشت سەرچاوەکەی بخوێنەوە، سەیری ئەنجامەکە بکە، بڕیار بدە.
review-look = ئەنجامەکە ببینە و گوێی لێ بگرە
review-page = سەیری پەڕەکە بکە
review-print = سەیری چاپەکە بکە، بە PDF
review-sound = گوێی لێ بگرە
review-no-voice = هیچ دەنگێک بەم زمانە قسە ناکات.
work-look-open = ئەو ڕستانەی هێشتا نەنووسراون بە وشەی دەقی سەرەکین.
review-not-whole = هەندێک ڕستە کەمن یان هەڵەن. هێشتا ناتوانرێت بڵاو بکرێتەوە.
review-found =
    { $count ->
        [one] { $count } شت بۆ سەیرکردن
       *[other] { $count } شت بۆ سەیرکردن
    }
review-gone = لابراو:
review-new = زیادکراو:
review-end = کۆتایی.
review-published = بەراورد لەگەڵ ئەوەی خوێنەران هەیانە
review-changed = ئەم ڕستەیە دوای ئەوە گۆڕدرا.
review-same = ئەم ڕستەیە دوای ئەوە نەگۆڕدرا.
review-since = لەو کاتەوەی گەڕێندرایەوە
review-since-changed = ڕستە گۆڕدراوەکان: { $count }
review-since-same = تێبینی لەسەر ئەو ڕستانەی وەک خۆیان مانەوە: { $count }
review-reopened = سەرچاوەکە پێش بڵاوکردنەوە گۆڕا
review-reopened-next = نەگەیشتووەتە خوێنەران و بە کەس نەوتراوە. بیگەڕێنەوە بۆ ئەوەی ئەم ڕستانە وەربگێڕدرێن:
review-before = پێشتر:
review-remark = تێبینی لەسەر ڕستەکە
review-decide = بڕیار بدە
review-approve-legend = پەسەندی بکە و بڵاوی بکەرەوە
review-approve-explained = دەستبەجێ دەگاتە خوێنەران، و بە هەموو ئەوانە ڕادەگەیەنرێت کە داوایان کرد. پەسەندکردن لەلایەن
review-machine-yes = ئامێرێک دەربڕینی یەکەمی دروست کرد. هەموویم خوێندووەتەوە.
review-machine-needed = بڵێ کە هەموو دەربڕینەکەی ئامێرەکەت خوێندووەتەوە.
review-approve = پەسەندی بکە و بڵاوی بکەرەوە
review-return-legend = بیگەڕێنەوە
review-remark-whole = تێبینی لەسەر هەمووی
review-remark-explained = وەرگێڕەکە دەیخوێنێتەوە، لەگەڵ تێبینییەکانت لەسەر ڕستەکان.
review-remark-needed = بنووسە چی بگۆڕدرێت، لێرە یان لەسەر ڕستەیەک.
review-return = لەگەڵ تێبینییەکان بیگەڕێنەوە
review-decline-legend = ڕەتی بکەرەوە
review-reason = هۆکار
review-reason-explained = هەموو ئەوانەی داوایان کرد دەیخوێننەوە. بڵێ چی دەتوانن بکەن.
review-reason-needed = هۆکارەکە بنووسە. ئەوانەی داوایان کرد دەیخوێننەوە.
review-decline = بەم هۆکارە ڕەتی بکەرەوە
# The record that an editor gives with an approval.
record-legend = تۆمار بکە کێ پشکنیویەتی
record-explained = خوێنەران ئەمە دەبینن؛ بە زمانی ئەوان بنووسە. ئەگەر تەنها تۆ خوێندتەوە، «بێ تۆمار» هەڵبژێرە.
record-role = کێ پشکنیویەتی
record-role-none = بێ تۆمار
record-role-lawyer = پارێزەر
record-role-editor = دەستکاریکەری زمانی سادە
record-role-translator = وەرگێڕ بۆ زمانی دایک
record-role-panel = خوێنەرانی خاوەن کەمئەندامی
record-name = ناو یان ناوی خوازراو
record-country = پارێزەر: وڵات
record-country-explained = کۆدی وڵات بە دوو پیتی لاتینی، وەک PK.
record-people = خوێنەران: چەند کەس
record-disabilities = خوێنەران: کەمئەندامییەکانیان
record-changed = لە دوای ئەوە چی گۆڕدرا
record-not-checked = چی نەپشکنراوە
record-needed = ئەمە پڕ بکەوە، یان «بێ تۆمار» هەڵبژێرە.
record-claim-needed = ئەم دەقە دەڵێت ئاسانخوێنە یان خوێنەران تاقییان کردووەتەوە. خوێنەران تۆمار بکە.
record-now = ئێستا بە خوێنەران دەگوترێت:
review-sound-title = دەنگەکەی چۆنە
review-sound-summary = لە وەرگێڕانەکە دروست کراوە، وەک چۆن ڕادەست کرا.
review-sound-make = دەنگەکە دروست بکە
review-sound-being-made =
    { $count ->
        [one] دەنگەکە دروست دەکرێت: { $count } ڕستە. دوای کەمێک سەیر بکەرەوە.
       *[other] دەنگەکە دروست دەکرێت: { $count } ڕستە. دوای کەمێک سەیر بکەرەوە.
    }
review-sound-failed = نەتوانرا دەنگەکە دروست بکرێت. هەوڵ بدەرەوە، یان بە بەڕێوەبەرێک بڵێ.
review-look-again = سەیر بکەرەوە
review-back = گەڕانەوە بۆ وەرگێڕانەکە

### What people ask for, at the desk

plot-requests = داواکارییەکانی هەر هەفتەیەک
plot-sheets = کاغەز بۆ یەک دانە لە هەر دەقێک
plot-table = هەمان ژمارە لە خشتەدا
plot-week = هەفتە لە
plot-count = داواکارییەکان
plot-sum = داواکارییەکان لە نیو ساڵدا: { $count }
demands-title = خەڵک داوای چی دەکەن
demands-summary = سەرەتا نزیکترین ڕۆژ، پاشان ئەوەی زۆرترین داوای لەسەرە.
demands-none = ئێستا کەس داوای هیچ ناکات.
demands-language = زمان
demands-every-language = هەموو زمانەکان
demands-show = پیشانی بدە
demands-pages = پەڕەکانی داواکارییەکان
demands-askers =
    { $count ->
        [one] { $count } داواکاری.
       *[other] { $count } داواکاری.
    }
demands-by = پێویستە تا
demands-form = شێوە
demands-since = بەرواری یەکەم داواکاری
demands-who = کێ داوای دەکات
demands-form-page = پەڕە
demands-form-print = پیتی گەورە
demands-form-audio = دەنگ
demands-form-braille = برایل
demands-form-sign = زمانی ئاماژە
demands-form-other = شێوەیەکی تر
demands-needs-translation = وەرگێڕانی دەوێت
demands-in-translation = کەسێک وەریدەگێڕێت
demands-in-review = پێداچوونەوەکارێک وەرگێڕانەکە دەخوێنێتەوە
demands-needs-voice = دەنگی مرۆڤی دەوێت
demands-needs-maker = کەسێکی دەوێت دروستی بکات
demands-making = دروست دەکرێت
demands-failed = نەتوانرا دروست بکرێت
demands-ready = هەیە
demands-declined = ڕەت کرایەوە
demands-withdrawn = کێشرایەوە
demands-effort = { $words } وشە لە { $sentences } ڕستەدا.
demands-known =
    { $count ->
        [one] { $count } ڕستە پێشتر وەرگێڕدراوە.
       *[other] { $count } ڕستە پێشتر وەرگێڕدراون.
    }
demands-behind =
    { $count ->
        [one] پێشتر هەیە؛ { $count } ڕستە گۆڕاوە.
       *[other] پێشتر هەیە؛ { $count } ڕستە گۆڕاون.
    }
demands-yours = لە وەرگێڕانەکەت بەردەوام بە
demands-taken = ئێستا وەریدەگێڕێت:
demands-one-summary = کێ داوای دەکات، گەیشتووەتە کوێ، چی دەتوانرێت بکرێت.
demands-languages = ئەو زمانانەی چاوەڕێی پێداچوونەوەکارن
demands-languages-explained = کەسێک یەکەم جار داوای ئەمانەی کرد. کاتێک ڕێیان پێ بدەیت داواکارییەکانیان بۆ هەمووان دەردەکەون.
demands-language-release = ڕێ بەم زمانە بدە
demands-language-decline = ئەم زمانە ڕەت بکەرەوە
demands-for = بۆ:
demands-other-format = شێوەی تر:
demands-words = ئەوانەی داوایان کرد چییان بۆ پێداچوونەوەکاران نووسیوە
demands-decline = ئەم داواکارییە ڕەت بکەرەوە
demands-for-people = تەنها ئەوانە پیشان دەدرێن کە دەبێت مرۆڤ بە دەست دروستیان بکات یان بە دەنگ بیانخوێنێتەوە.
demands-show-all = هەمووی پیشان بدە
demands-replies = وەڵامەکان تا ئێستا
demands-reply = وەڵامی ئەمە بدەوە
demands-reply-explained = هەمووان دەتوانن بیخوێننەوە. ئەوانەی داوایان کرد و ناونیشانیان دانا، ئاگادار دەکرێنەوە.
demands-reply-words = نامە (دەتوانیت بە بەتاڵی جێی بهێڵیت)
demands-reply-day = کەی ئامادە دەبێت (دەتوانیت بە بەتاڵی جێی بهێڵیت)
demands-reply-file = پەڕگە (دەتوانیت بە بەتاڵی جێی بهێڵیت)
demands-reply-file-explained = تۆمار، پەڕگەی برایل، فیلم: زۆرترین { $size }. پەڕگەکە داواکارییەکە جێبەجێ دەکات. ئەم کۆتاییانە وەردەگیرێن:
demands-reply-send = ئەم وەڵامە بنێرە
demands-reply-nothing = نامەیەک بنووسە، ڕۆژێک دیاری بکە، یان پەڕگەیەک هەڵبژێرە.
demands-reply-kind = ئەم جۆرە پەڕگەیە وەرناگرین. یەکێک هەڵبژێرە کە کۆتاییەکەی لە لیستەکەدایە.
demands-reply-differs = پەڕگەکە بەتاڵە، یان ئەوە نییە کە کۆتاییەکەی دەیڵێت. دووبارە پاشەکەوتی بکە و هەڵیبژێرە.
demands-reply-back = ئەم پەڕگەیە وەربگرەوە

### What is there, at the desk

coverage-title = چی هەیە
coverage-summary = هەر دەقێک بە هەر زمانێک، و بە کام شێوە.
coverage-collections = کۆمەڵەکان
coverage-pages = پەڕەکانی خشتەکە
coverage-picture = وێنەی خشتەکەی خوارەوە
coverage-piece = دەق
coverage-languages = پەڕەکانی زمانەکان
coverage-whole = هەموو شێوەکان
coverage-part = هەیە، بەبێ دەنگ
coverage-behind-short = سەرچاوەکەی گۆڕاوە
coverage-behind =
    { $count ->
        [one] { $count } ڕستەی سەرچاوەکە گۆڕاوە:
       *[other] { $count } ڕستەی سەرچاوەکە گۆڕاون:
    }
coverage-in-work = وەردەگێڕدرێت
coverage-asked-short = داوا دەکرێت
coverage-asked =
    { $count ->
        [one] { $count } داواکاری
       *[other] { $count } داواکاری
    }
coverage-nothing = هیچ
voices-title = دەنگەکانی ئەم خزمەتگوزارییە
voices-no-sharing = مۆڵەتی ئەم دەنگە ڕێگری دەکات لە دانی قسەکانی بە کەسانی تر. بڵاوی مەکەرەوە.
voices-no-sale = مۆڵەتی ئەم دەنگە ڕێگری دەکات لە بەکارهێنانی بۆ پارە.
voices-vary = هەمان دەق هەموو جارێک وەک یەک نابیسترێت. یەک جار دروست دەکرێت و هەڵدەگیرێت.

### Clarity, at the desk

clarity-title = ڕوونی
clarity-summary = ئەوەی لەوانەیە خوێندنەوەی ڕستەکان قورس بکات، بۆ هەر زمانێک بەپێی بەکارهێنانی خۆی. ژمارەکانی زمانە جیاوازەکان بەراورد مەکە.
clarity-languages = زمانەکان
clarity-pages = پەڕەکانی دەقەکان
clarity-measured = بۆ ئەمانە گەڕا: { $measures }.
clarity-not-measured = لەم زمانەدا ناپێورێت: { $measures }.
clarity-words-of = وشە دەگمەنەکان ئەوانەن کە لە لیستی ئەم زمانەدا نین: { $language }.
clarity-figure = ڕستە ڕوونەکان: { $clear } لە { $all }
clarity-lengths = ژمارەی وشەکانی ڕستە: لە نیوەی ڕستەکاندا زۆرترین { $median }، لە درێژترینیاندا { $longest }. زیاتر لە { $limit } درێژە.
clarity-lengths-characters = ژمارەی پیتەکانی ڕستە: لە نیوەی ڕستەکاندا زۆرترین { $median }، لە درێژترینیاندا { $longest }. زیاتر لە { $limit } درێژە.
clarity-hardest = قورسترین ڕستەکان
clarity-at = دێڕی { $line } لە فایلەکە
clarity-nothing = هیچ ڕستەیەکی قورس نەدۆزرایەوە.
clarity-long-sentence = ڕستەی درێژ
clarity-long-words = وشەی درێژ
clarity-rare-words = وشەی دەگمەن
clarity-nominal-style = ناوی واتایی زۆر
clarity-passive = کاری نادیار
clarity-double-negation = دوو نەرێ
clarity-commas = کۆمای زۆر
clarity-unmarked-terms = زاراوەی بێ ڕوونکردنەوە

### Jobs and what waits, at the desk

jobs-title = چی دروست دەکرێت
jobs-summary = چی کار دەکات، چی چاوەڕێیە، چی سەرکەوتوو نەبوو و بۆچی.
jobs-running = لە کاردا
jobs-failed = سەرکەوتوو نەبوو
jobs-waiting = چاوەڕێ
jobs-cancelled = هەڵوەشێنراو
jobs-done = تەواوبوو
jobs-none-running = ئێستا هیچ لە کاردا نییە.
jobs-none-failed = هیچ شتێک شکستی نەهێناوە.
jobs-none-waiting = هیچ چاوەڕێ نییە.
jobs-none-cancelled = هیچ هەڵنەوەشێنراوەتەوە.
jobs-none-done = لە چەند ڕۆژی ڕابردوودا هیچ تەواو نەبووە.
jobs-since = ماوەی کارکردن:
jobs-by = لەلایەن
jobs-again-in = هەوڵ دەدرێتەوە دوای
jobs-waits-since = ماوەی چاوەڕوانی:
jobs-ended = کۆتایی هات لە
jobs-error = هۆکار:
jobs-tried = { $count } جار سەرکەوتوو نەبوو؛ دوای { $of } جار وازی لێ دەهێنرێت.
jobs-being-cancelled = هەڵدەوەشێنرێتەوە.
jobs-cancel = هەڵیبوەشێنەوە
jobs-retry = دووبارە دەستی پێ بکە
jobs-make = دروستکردنی
jobs-publish = بڵاوکردنەوەی
jobs-tell = هەواڵدان بە کەسێک کە داوای کردووە
jobs-confirm = پرسین لەوەی ناونیشانێکی ئیمەیڵ ڕاستە یان نا
jobs-sweep = سڕینەوەی ئەوەی نابێت هەڵبگیرێت
jobs-seconds =
    { $count ->
        [one] { $count } چرکە
       *[other] { $count } چرکە
    }
jobs-minutes =
    { $count ->
        [one] { $count } خولەک
       *[other] { $count } خولەک
    }
jobs-hours =
    { $count ->
        [one] { $count } کاتژمێر
       *[other] { $count } کاتژمێر
    }
overview-waits = چی چاوەڕێی تۆیە
overview-nothing = ئێستا هیچ چاوەڕێی تۆ نییە.
overview-returned =
    { $count ->
        [one] { $count } وەرگێڕان لەگەڵ تێبینییەوە گەڕایەوە
       *[other] { $count } وەرگێڕان لەگەڵ تێبینییەوە گەڕانەوە
    }
overview-drafts =
    { $count ->
        [one] { $count } وەرگێڕان بۆ بەردەوامبوون
       *[other] { $count } وەرگێڕان بۆ بەردەوامبوون
    }
overview-review =
    { $count ->
        [one] { $count } وەرگێڕان بۆ بڕیارلەسەردان
       *[other] { $count } وەرگێڕان بۆ بڕیارلەسەردان
    }
overview-demands =
    { $count ->
        [one] { $count } وەرگێڕان کە خەڵک داوای دەکەن
       *[other] { $count } وەرگێڕان کە خەڵک داوایان دەکەن
    }
overview-for-people =
    { $count ->
        [one] { $count } داواکاری کە تەنها مرۆڤ دەتوانێت جێبەجێی بکات
       *[other] { $count } داواکاری کە تەنها مرۆڤ دەتوانێت جێبەجێیان بکات
    }
overview-broken = هەڵە لە ناوەڕۆکدا
overview-broken-files =
    { $count ->
        [one] { $count } فایلی ناوەڕۆک هەڵەی تێدایە
       *[other] { $count } فایلی ناوەڕۆک هەڵەیان تێدایە
    }
overview-broken-last-good = خوێنەران دوایین وەشانی دروست دەبینن.
overview-broken-as-it-is = خوێنەران وەک خۆی دەیبینن.
overview-broken-nothing = خوێنەران نایبینن.
overview-doubts = ناوەڕۆک ئێستا جێی متمانە نییە. هیچ شتێک لانابرێت.
overview-failed =
    { $count ->
        [one] { $count } شت کە نەتوانرا دروست بکرێت
       *[other] { $count } شت کە نەتوانرا دروست بکرێن
    }

### Preview: what an author sees of a text that is being written

preview-title = پێشبینین
preview-private = هیچ شتێک لێرە بۆ هەمووان بڵاونەکراوەتەوە.
preview-again = دووبارە سەیر بکە
preview-none = هێشتا دەق نییە. دەقێک بنووسە وەک content/README.md پیشانی دەدات، پاشان دووبارە سەیر بکە.
preview-errors =
    { $count ->
        [one] { $count } هەڵە
       *[other] { $count } هەڵە
    }
preview-warnings =
    { $count ->
        [one] { $count } ئاگاداری
       *[other] { $count } ئاگاداری
    }
preview-changed = فایلەکە دووبارە پاشەکەوت کرا. دووبارە سەیر بکە.
preview-page = پەڕە
preview-print = چاپی گەورە (PDF)
preview-sound = دەنگ (MP3)
preview-all = هەموو دەقەکان
preview-error = هەڵە:
preview-warning = ئاگاداری:
preview-note = تێبینی:
preview-line = دێڕی { $number }:
preview-file = لە { $file }
preview-not-made = دروست نەکرا
preview-not-made-why = ئەمە ئێستا دروست ناکرێت: دەقەکە هەڵە یان شوێنی نەنووسراوی هەیە، یان دەنگێک یان فۆنتێک نییە.
preview-found = ببینە چی دۆزرایەوە

### Desk: people and ways in

desk-title = شوێنی کار
desk-overview = پوختە
desk-overview-summary = چی چاوەڕێی تۆیە، و بۆ کوێ بچیت.
desk-work = وەرگێڕانەکانت
desk-demands = چی داوا دەکرێت
desk-coverage = چی هەیە
desk-review = بۆ پێداچوونەوەکاران
desk-jobs = کارەکان
desk-people = کەسەکان
desk-audit = بڕیارەکان
desk-account = هەژمارەکەت
desk-signed-in = لە ژوورەوەیت بە ناوی
desk-sign-out = بچۆ دەرەوە
desk-role = ڕۆڵ
desk-role-contributor = بەشدار
desk-role-editor = پێداچوونەوەکار
desk-role-administrator = بەڕێوەبەر
desk-foreign = ئەمە لە ماڵپەڕێکی ترەوە هات
desk-foreign-next = هیچ نەگۆڕا. پەڕەکە لێرە بکەرەوە و دووبارە بینێرە.
desk-forbidden = هەژمارەکەت ناتوانێت ئەمە بکات
desk-forbidden-next = ئەگەر پێویستتە، داوا لە بەڕێوەبەرێک بکە.
desk-unknown = هێشتا نەچوویتەتە ژوورەوە
desk-unknown-next = بچۆ ژوورەوە، یان تۆکنێک بنێرە کە مۆڵەتی ئەمەی هەبێت.
desk-changed = لەم نێوانەدا ئەمە گۆڕا
desk-changed-next = هیچ نەکرا. بگەڕێوە، پەڕەکە دووبارە بار بکە و سەیری بکە.
desk-sign-in-title = بچۆ ناو شوێنی کار
desk-sign-in-summary = بۆ ئەوانەی وەردەگێڕن، بڕیار دەدەن یان ئەم ماڵپەڕە بەڕێوە دەبەن. خوێنەر هەژماری ناوێت.
desk-sign-in = بچۆ ژوورەوە
desk-sign-in-passkey = بە کلیلی چوونەژوورەوە بچۆ ژوورەوە
desk-sign-in-wrong = ناو یان ڕستەی نهێنی دروست نییە. هەردووکیان بپشکنە و هەوڵ بدەرەوە.
desk-sign-in-wait =
    { $minutes ->
        [one] هەوڵی زۆر درا. { $minutes } خولەک چاوەڕێ بکە، یان کلیلی چوونەژوورەوە بەکار بهێنە.
       *[other] هەوڵی زۆر درا. { $minutes } خولەک چاوەڕێ بکە، یان کلیلی چوونەژوورەوە بەکار بهێنە.
    }
desk-sign-in-lost = ڕستەی نهێنیت ون کردووە؟ بەڕێوەبەری ئەم ماڵپەڕە دەتوانێت یەکێکی نوێ دابنێت.
desk-name-wrong = ناوێک بنووسە، لە ٢ تا ٦٠ پیت.
desk-name-taken = کەسێکی تر ئەم ناوەی هەیە. یەکێکی تر هەڵبژێرە.
desk-passphrase = ڕستەی نهێنی
desk-passphrase-new = ڕستەی نهێنیی نوێ
desk-passphrase-explained = لانیکەم { $count } پیت. چوار وشە باشە کە تەنها تۆ بەیەکەوەیان دابنێیت.
desk-passphrase-short = لانیکەم { $count } پیت بنووسە.
desk-passphrase-long = لە ٢٥٦ پیت زیاتر مەنووسە.
desk-passphrase-common = زۆر کەس ئەمە بەکار دەهێنن. وشەگەلێک هەڵبژێرە کە تەنها تۆ بەیەکەوەیان دابنێیت.
desk-passphrase-name = ڕستەیەکی نهێنی هەڵبژێرە کە ناوەکەت نەبێت.
desk-passphrase-title = ڕستەی نهێنی
desk-passphrase-present = ڕستەی نهێنیی ئێستا
desk-passphrase-not-it = ئەمە ڕستەی نهێنیی ئێستات نییە. دووبارە بینووسەوە.
desk-passphrase-ends = لە هەموو شوێنەکانی تر دەچیتە دەرەوە.
desk-passphrase-change = ڕستەی نهێنی بگۆڕە
desk-language = زمانی شوێنی کار
desk-language-title = زمان
desk-language-change = زمانەکە بگۆڕە
desk-invitation-title = بانگهێشت کراویت
desk-invitation-summary = ناوێک و ڕستەیەکی نهێنی هەڵبژێرە. پاشان شوێنی کار دەکرێتەوە.
desk-invitation-role = ڕۆڵت لێرە:
desk-invitation-ends = ئەم بانگهێشتە بەکار دێت تا
desk-invitation-accept = هەژمارەکەم دروست بکە
desk-invitation-revoke = بانگهێشتەکە بکێشەوە
desk-account-summary = چۆن دەچیتە ژوورەوە، و کام پڕۆگرام دەتوانێت لەبری تۆ کار بکات.
desk-passkey = کلیلی چوونەژوورەوە
desk-passkeys = کلیلەکانی چوونەژوورەوە
desk-passkeys-explained = بە پەنجەمۆر، ڕوخسار، ژمارەی PINی ئامێرەکەت یان کلیلی ئاسایش بچۆ ژوورەوە.
desk-passkeys-none = هێشتا هیچ کلیلێکی چوونەژوورەوەت نییە.
desk-passkey-add = کلیلێکی چوونەژوورەوە زیاد بکە
desk-passkey-name = ناوی کلیلی چوونەژوورەوە، بۆ نموونە «تەلەفۆنەکەم»
desk-passkey-remove = ئەم کلیلی چوونەژوورەوەیە لاببە
desk-passkey-failed = سەرکەوتوو نەبوو. هەوڵ بدەرەوە، یان ڕستەی نهێنییەکەت بەکار بهێنە.
desk-passkey-last = ئەمە تاکە ڕێگای چوونەژوورەوەتە. سەرەتا ڕستەیەکی نهێنی دابنێ.
desk-passkey-script = زیادکردنی کلیلی چوونەژوورەوە JavaScript ی دەوێت. ڕستەی نهێنییەکەت بەبێ ئەویش کار دەکات.
desk-passkey-nowhere = لێرە ناتوانرێت کلیلێکی تری چوونەژوورەوە زیاد بکرێت.
desk-tokens = تۆکن بۆ پڕۆگرامەکان
desk-tokens-explained = پڕۆگرامێک کە تۆکنی هەبێت لەبری تۆ کار دەکات، لەوەدا کە تۆ هەڵیدەبژێریت.
desk-tokens-none = هیچ تۆکنێکت نییە.
desk-token-new = تۆکنێکی نوێ
desk-token-name = بۆ چییە؟
desk-token-name-explained = بۆ خۆت، تا دواتر بزانیت کامیان کۆتایی پێ بهێنیت.
desk-token-name-wrong = بنووسە تۆکنەکە بۆ چییە، لە ٦٠ پیت زیاتر نەبێت.
desk-token-scopes = پڕۆگرامەکە چی دەتوانێت بکات؟
desk-token-scope-wrong = لانیکەم یەکێک هەڵبژێرە.
desk-token-many = سەرەتا کۆتایی بە تۆکنێک بهێنە: دەتوانیت { $count } تۆکنت هەبێت.
desk-token-make = تۆکنەکە دروست بکە
desk-token-made = تۆکنە نوێیەکەت
desk-token-end = کۆتایی بەم تۆکنە بهێنە
desk-scope-ask = داواکردنی شێوە و زمان
desk-scope-translate = خوێندنەوەی داواکارییەکان، نووسینی وەرگێڕانەکانت
desk-once = ئێستا لەبەری بگرەوە. تەنها ئەم جارە پیشان دەدرێت.
desk-made = بەرواری زیادکردن:
desk-used = دوایین بەکارهێنان:
desk-never-used = هێشتا بەکار نەهێنراوە.
desk-people-summary = کێ لێرە کار دەکات، کێ بانگهێشت کراوە، و هەر کەسە چی دەتوانێت بکات.
desk-people-here =
    { $count ->
        [one] { $count } کەس لێرە کار دەکات
       *[other] { $count } کەس لێرە کار دەکەن
    }
desk-people-gone = هەژمارە کۆتاییهاتووەکان
desk-role-change = ڕۆڵەکە بگۆڕە
desk-invite = کەسێک بانگهێشت بکە
desk-invite-explained = بەستەرێک وەردەگریت. خۆت بینێرە. یەک جار کار دەکات، بۆ ماوەی حەوت ڕۆژ.
desk-invite-note = بۆ کێیە؟
desk-invite-note-explained = تەنها ئەوانە دەیبینن کە هەژمارەکان بەڕێوە دەبەن.
desk-invite-note-wrong = بنووسە بۆ کێیە، لە ١٠٠ پیت زیاتر نەبێت.
desk-invite-make = بەستەرەکە دروست بکە
desk-invited = بەستەری بانگهێشتەکە
desk-invitations = بانگهێشتە چالاکەکان
desk-end = کۆتایی بەم هەژمارە بهێنە
desk-end-title = کۆتاییهێنان بە هەژمار
desk-end-summary = ئەمە ناگەڕێتەوە. سەرەتا بخوێنەوە چی ڕوو دەدات.
desk-end-whose = هەژماری ئەم کەسە کۆتایی دێت:
desk-end-sessions = لە هەموو شوێنێک دەچێتە دەرەوە؛ تۆکن و کلیلەکانی چوونەژوورەوەی چیتر کار ناکەن.
desk-end-work = ئەو وەرگێڕانانەی تەواوی نەکردوون بۆ کەسانی تر ئازاد دەبن.
desk-end-name = ناوەکەی لەگەڵ بڕیارەکانی دەمێنێتەوە.
desk-end-now = ئێستا کۆتایی بە هەژمارەکە بهێنە
desk-end-not = بگەڕێوە و هیچ مەگۆڕە
desk-last-administrator = ئەمە دوایین بەڕێوەبەرە. سەرەتا کەسێکی تر بکە بە بەڕێوەبەر.
desk-audit-summary = کێ بڕیاری چیی داوە، نوێترین لە سەرەتادا.
desk-audit-none = هێشتا هیچ بڕیارێک نەدراوە.
desk-audit-page = بڕیارەکان، پەڕەی { $page } لە { $pages }
desk-audit-pages = پەڕەکان
desk-audit-who = کێ
desk-audit-what = چی
desk-audit-when = کەی
desk-audit-clock = کاتژمێر { $time } UTC
desk-audit-program = پڕۆگرامەکە
desk-audit-newer = بڕیارە نوێترەکان
desk-audit-older = بڕیارە کۆنترەکان
desk-did-add = هەژمارێکی دروست کرد
desk-did-role = ڕۆڵێکی گۆڕی
desk-did-end = کۆتایی بە هەژمارێک هێنا
desk-did-language = زمانی شوێنی کاری گۆڕی
desk-did-passphrase = ڕستەی نهێنیی گۆڕی
desk-did-invite = کەسێکی بانگهێشت کرد
desk-did-accept = بانگهێشتێکی قبووڵ کرد
desk-did-revoke = بانگهێشتێکی کێشایەوە
desk-did-sign-in = چووە ژوورەوە
desk-did-sign-out = چووە دەرەوە
desk-did-passkey = کلیلێکی چوونەژوورەوەی زیاد کرد
desk-did-passkey-remove = کلیلێکی چوونەژوورەوەی لابرد
desk-did-token = تۆکنێکی دروست کرد
desk-did-token-end = کۆتایی بە تۆکنێک هێنا
desk-did-decline = داواکارییەکی ڕەت کردەوە
desk-did-reply = وەڵامی داواکارییەکی دایەوە
desk-did-reply-back = پەڕگەی وەڵامێکی وەرگرتەوە
desk-did-read-words = ئەوەی داواکاران نووسیویانە، خوێندیەوە
desk-did-language-release = ڕێی بە زمانێک دا
desk-did-language-decline = زمانێکی ڕەت کردەوە
desk-did-allow-works = ڕێی بە ژمارەیەکی تری وەرگێڕانی کراوە دا
desk-did-take = وەرگێڕانێکی وەرگرت
desk-did-say-who = گوتی دەربڕینی یەکەم هی کێیە
desk-did-submit = وەرگێڕانێکی ڕادەست کرد
desk-did-take-back = وەرگێڕانێکی لە پێداچوونەوەکاران وەرگرتەوە
desk-did-drop = وازی لە وەرگێڕانێک هێنا
desk-did-send-back = وەرگێڕانێکی گەڕاندەوە
desk-did-decline-work = وەرگێڕانێکی ڕەت کردەوە
desk-did-approve = وەرگێڕانێکی پەسەند کرد
desk-did-approve-despite = سەرەڕای جیاوازی لە واتادا ڕازی بوو
desk-did-publish = وەرگێڕانێکی بڵاو کردەوە
desk-did-reopen = وەرگێڕانێکی گەڕاندەوە بۆ پێداچوونەوەکاران، چونکە سەرچاوەکەی گۆڕا
desk-did-retry = کارێکی دووبارە دەست پێ کرد
desk-did-cancel = کارێکی هەڵوەشاندەوە
desk-sign-in-name = ناو بۆ چوونەژوورەوە
desk-sign-in-name-explained = تەنها پیشانی تۆ دەدرێت. ناوی گشتیی خۆت بەکار مەهێنە.
desk-public-name = ناوی گشتی
desk-public-name-explained = لەگەڵ وەرگێڕانەکانت دێت. ئەوانی تر لە شوێنی کار دەیبینن.
desk-names = ناوەکانت
desk-names-same = هەردوو ناوەکە وەک یەکن، بۆیە هەموو کەس دەتوانێت ناوی چوونەژوورەوەت بخوێنێتەوە. ناوێکی تر بۆ چوونەژوورەوە هەڵبژێرە.
desk-names-change = ناوەکان بگۆڕە
desk-sessions = لە کوێ چوویتەتە ژوورەوە
desk-session-here = لێرە، لەم وێبگەڕەدا
desk-session-other = لە شوێنێکی تر
desk-session-end = کۆتایی بەم دانیشتنە بهێنە
desk-sessions-end = لە هەموو شوێنەکانی تر بچۆ دەرەوە
desk-confirm-title = پشتڕاستی بکەرەوە کە خۆتیت
desk-confirm-summary = ئەوەی دەتەوێت بیکەیت دەیگۆڕێت کێ دەتوانێت بێتە ژوورەوە. وەڵامەکەت دە خولەک دەمێنێت.
desk-confirm-locked = ماوەیەکە لێرە هیچت نەکردووە، یان چەند کاتژمێرێک لەمەوبەر چوویتە ژوورەوە. بۆ بەردەوامبوون پشتڕاستی بکەرەوە کە خۆتیت. ئەوەی نووسیوتە هەڵگیراوە.
desk-changes = گۆڕانکارییەکانی هەژمارەکەت لە { $days } ڕۆژی ڕابردوودا
desk-changes-not-you = یەکێکیان کاری تۆ نییە؟ ڕستەیەکی نهێنیی نوێ دابنێ، لە هەموو شوێنەکانی تر بچۆ دەرەوە و بە بەڕێوەبەرێک بڵێ.
desk-confirm = پشتڕاستی بکەرەوە
desk-confirm-passkey = بە کلیلی چوونەژوورەوە پشتڕاستی بکەرەوە
desk-confirm-first = سەرەتا پشتڕاستی بکەرەوە کە خۆتیت
desk-second-title = هەنگاوی دووەمی چوونەژوورەوە
desk-second-summary = دوای ڕستەی نهێنی، کۆدێکی پڕۆگرامێک یان کلیلێکی چوونەژوورەوە پیشانی دەدات کە خۆتیت.
desk-second-code = کۆدی پڕۆگرامەکە، یان کۆدێکی گەڕاندنەوە
desk-second-wrong = ئەم کۆدە ڕاست نییە، یان پێشتر بەکار هاتووە. چاوەڕێی کۆدی داهاتوو بکە و دووبارە هەوڵ بدەرەوە.
desk-second-go = بەردەوام بە
desk-second-must = بەڕێوەبەران پێویستیان بە هەنگاوی دووەمە. ئێستا ئامادەی بکە: پڕۆگرامێکی کۆد لێرە، یان کلیلێکی چوونەژوورەوە لە هەژمارەکەتدا. دواتر بە کلیلەکە بچۆ ژوورەوە.
desk-second-none = هیچ پڕۆگرامێکی کۆد ئامادە نەکراوە.
desk-second-on = پڕۆگرامێکی کۆد ئامادە کراوە.
desk-second-begin = پڕۆگرامێکی کۆد ئامادە بکە
desk-second-scan = ئەم وێنەیە بە پڕۆگرامەکە سکان بکە، یان پیتەکانی خوارەوەی تێدا بنووسە.
desk-second-picture = وێنە بۆ سکانکردن
desk-second-letters = پیتەکان بۆ نووسین
desk-second-first = ئەو کۆدەی پڕۆگرامەکە ئێستا پیشانی دەدات
desk-second-finish = تەواوی بکە
desk-second-recovery = کۆدەکانی گەڕاندنەوەت
desk-second-recovery-explained = ئەگەر پڕۆگرامەکەت ون کرد، هەریەکەیان یەک جار کار دەکات. ئێستا بیاننووسەوە. تەنها ئەم جارە پیشان دەدرێن.
desk-second-left = کۆدی گەڕاندنەوەی ماوە: { $count }
desk-second-remove = پڕۆگرامی کۆد لاببە
desk-second-lost = پڕۆگرامەکە و کۆدەکانی گەڕاندنەوەت ون کردووە؟ بەڕێوەبەری ئەم ماڵپەڕە دەتوانێت هەنگاوی دووەم بگەڕێنێتەوە سەرەتا.
desk-second-grace = هەنگاوی دووەمی چوونەژوورەوە ئامادە بکە. لە { $date }ـەوە پەڕەکانی بەڕێوەبەران تەنها بەوە دەکرێنەوە.
desk-passphrase-guessable = زۆر بە ئاسانی دەزانرێت. چوار وشە یان زیاتر هەڵبژێرە کە پەیوەندییان بەیەکەوە نییە، بەبێ ناو و بەروار و ڕستەی ناسراو.
desk-passphrase-ends-tokens = تۆکنەکانت بۆ پڕۆگرامەکانیش کۆتاییان دێت.
desk-passphrase-keep-tokens = تۆکنەکانم بۆ پڕۆگرامەکان بهێڵەوە
desk-did-names = ناوەکانی گۆڕی
desk-did-sessions-end = کۆتایی بە دانیشتنەکانی تر هێنا
desk-did-second = هەنگاوی دووەمی ئامادە کرد
desk-did-second-remove = هەنگاوی دووەمی لابرد
desk-did-second-reset = هەنگاوی دووەمی گەڕاندەوە سەرەتا
desk-did-recovery = کۆدێکی گەڕاندنەوەی بەکار هێنا
desk-did-failed-sign-in = چوونەژوورەوەیەک سەرکەوتوو نەبوو
desk-did-failed-second = کۆدێک هەڵە بوو
desk-did-failed-confirm = پشتڕاستکردنەوەیەک سەرکەوتوو نەبوو
desk-did-refused = ڕەت کرایەوە
desk-did-foreign = فۆرمێک لە ماڵپەڕێکی ترەوە ڕەت کرایەوە
desk-audit-unknown = هەژماری نەناسراو
desk-audit-times = ژمارەی جارەکان لەم کاتژمێرەدا: { $count }
desk-invite-no-base = ئەم خزمەتگوزارییە ناونیشانی گشتیی خۆی نازانێت، بۆیە تەنها ڕێڕەوەکە پیشان دەدرێت. ناونیشانی ماڵپەڕەکە لە پێشیەوە دابنێ. بەڕێوەبەری ماڵپەڕەکە دەتوانێت بە --base دایبنێت.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = داواکردن بەخۆڕاییە. هەژمارت ناوێت و پێویست ناکات بڵێیت کێیت.
ask-see-asked = ببینە کەسانی تر داوای چی دەکەن
ask-form = کام شێوە
ask-form-page = دەق لەسەر پەڕە
ask-form-audio = دەنگ
ask-form-print = پیتی گەورە
ask-form-braille = برایل
ask-form-sign = زمانی ئاماژە
ask-form-other = شێوەیەکی تر
ask-several = دەتوانیت چەند دانەیەک هەڵبژێریت.
ask-other-format = کام شێوەی تر (دەتوانیت بە بەتاڵی جێی بهێڵیت)
ask-other-format-explained = بۆ نموونە: برایلی گەورە، یان وێنە لەگەڵ وشەی کەم. تەنها پێداچوونەوەکاران دەیخوێننەوە.
ask-everything = هەموو شتێکی ئەم کۆمەڵەیە
ask-language = کام زمان
ask-other = زمانێکی تر
ask-other-name = ناوی زمانەکەی تر
ask-other-explained = بەو زمانە، بە ئینگلیزی یان وەک کۆدی زمان بینووسە.
ask-no-voice = هیچ دەنگێک لێرە { $languages } ناخوێنێتەوە. بۆ دەنگ بەم زمانانە دەبێت کەسێک بیخوێنێتەوە، و ئەوە کاتی زیاتری دەوێت.
ask-who-for = بۆ کێیە (دەتوانیت بە بەتاڵی جێی بهێڵیت)
ask-who-for-explained = بۆ نموونە: پەناگەیەک بە دە ژنەوە. هیچ ناوێک مەنووسە.
ask-needed = تا کەی پێویستت پێیەتی (دەتوانیت بە بەتاڵی جێی بهێڵیت)
ask-needed-explained = ژمارە بنووسە، بۆ نموونە بۆ { $example }: ٤، ٣، ٢٠٢٧.
ask-day = ڕۆژ
ask-month = مانگ
ask-year = ساڵ
ask-contact = چۆن پێت ڕابگەیەنین (دەتوانیت بە بەتاڵی جێی بهێڵیت)
ask-contact-explained = ناونیشانی ئیمەیڵ، یان ناونیشانێکی وێب (https) کە پڕۆگرامەکەت وەڵامی دەداتەوە.
ask-contact-no-mail = ئەم خزمەتگوزارییە ئیمەیڵ نانێرێت. دەتوانێت ناونیشانێکی وێب (https) بانگ بکات کە پڕۆگرامەکەت وەڵامی دەداتەوە.
ask-contact-kept =
    { $count ->
        [one] بە کۆدکراوی هەڵیدەگرین، و { $count } ڕۆژ دوای تەواوبوون دەیسڕینەوە.
       *[other] بە کۆدکراوی هەڵیدەگرین، و { $count } ڕۆژ دوای تەواوبوون دەیسڕینەوە.
    }
ask-words = نامە بۆ پێداچوونەوەکاران (دەتوانیت بە بەتاڵی جێی بهێڵیت)
ask-words-explained = لە { $count } پیت زیاتر نەبێت. تەنها پیشانی پێداچوونەوەکاران دەدرێت. هیچ ناوێک مەنووسە.
ask-then = پاشان پەڕەیەکی تایبەت وەردەگریت کە پیشان دەدات کارەکە چۆن دەڕوات.
ask-send = داوای ئەمە بکە
ask-rather-write = هەروەها دەتوانیت بۆ بەڕێوەبەرانی ئەم خزمەتگوزارییە بنووسیت.
ask-no-piece = لانیکەم یەک دەق هەڵبژێرە.
ask-many = لە { $count } دەق زیاتر هەڵمەبژێرە.
ask-many-in-all = ئەمە زیاترە لە { $count } داواکاری. دەق، شێوە یان زمانی کەمتر هەڵبژێرە.
ask-unknown-piece = یەکێک لەم دەقانە لێرە نییە. لە لیستەکە هەڵبژێرە.
ask-no-form = شێوەیەک هەڵبژێرە.
ask-no-other-format = بنووسە پێویستت بە کام شێوەی ترە.
ask-no-wording = دەربڕینێک هەڵبژێرە.
ask-no-language = زمانێک هەڵبژێرە.
ask-no-other = ناوی زمانەکەی تر بنووسە.
ask-unknown-language = ئەم ناوی زمانە ناناسین. بە ئینگلیزی بینووسە، یان لە لیستەکە هەڵبژێرە.
ask-too-long = لە { $count } پیت زیاتر مەنووسە.
ask-no-day = ڕۆژێکی ڕۆژژمێر بە ژمارە بنووسە، یان بە بەتاڵی جێی بهێڵە.
ask-past-day = ئەم ڕۆژە تێپەڕیوە. ڕۆژێکی دواتر بنووسە، یان بە بەتاڵی جێی بهێڵە.
ask-wrong-contact = ناونیشانی ئیمەیڵ بنووسە، یان ناونیشانێکی وێب کە بە https دەست پێ بکات.
ask-status = ئەوەی داوات کرد
ask-status-summary = ئەم پەڕەیە تایبەتە. پیشان دەدات کارەکان گەیشتوونەتە کوێ.
ask-keep = ناونیشانی ئەم پەڕەیە هەڵبگرە. هەر کەسێک ئەم ناونیشانە یان مێژووی وێبگەڕەکەتی هەبێت، دەتوانێت بیکاتەوە.
ask-asked-on = بەرواری داواکردن:
ask-needed-on = پێویستت پێیەتی تا
ask-withdrawn-on = بەرواری کشاندنەوەی داواکارییەکەت:
ask-now = ئێستا:
ask-next = دواتر چی ڕوو دەدات:
ask-state-needs-translation = چاوەڕێی وەرگێڕێکە.
ask-state-in-translation = کەسێک خەریکی وەرگێڕانیەتی.
ask-state-in-review = پێداچوونەوەکارێک وەرگێڕانەکە دەخوێنێتەوە.
ask-state-needs-voice = پێویستی بە دەنگی مرۆڤە.
ask-state-needs-maker = چاوەڕێی کەسێکە بە دەست دروستی بکات.
ask-state-making = دروست دەکرێت.
ask-state-failed = هێشتا نەتوانرا دروست بکرێت.
ask-state-ready = ئامادەیە.
ask-state-declined = پێداچوونەوەکاران بڕیاریان دا دروستی نەکەن.
ask-state-withdrawn = چیتر کەس داوای ناکات.
ask-next-needs-translation = خۆبەخشێک وەریدەگرێت و وەریدەگێڕێت. پاشان پێداچوونەوەکارێک دەیخوێنێتەوە.
ask-next-in-translation = وەرگێڕەکە تەواوی دەکات. پاشان پێداچوونەوەکارێک دەیخوێنێتەوە.
ask-next-in-review = پێداچوونەوەکارەکە پەسەندی دەکات، یان داوای گۆڕانکاری لە وەرگێڕەکە دەکات.
ask-next-needs-voice = هیچ دەنگێکی ئێرە ئەم زمانە ناخوێنێتەوە. پێداچوونەوەکاران بۆ خوێنەرێک دەگەڕێن.
ask-next-needs-maker = پێداچوونەوەکاران بۆ کەسێک دەگەڕێن کە بتوانێت دروستی بکات.
ask-next-making = ئامێرەکانمان ئێستا دروستی دەکەن. دوای خولەکێک سەیر بکەرەوە.
ask-next-failed = بەڕێوەبەرانی ئەم خزمەتگوزارییە سەیری دەکەن.
ask-next-ready = شوێنی دەقەکە گۆڕا. بۆی بگەڕێ، یان دووبارە داوای بکە.
ask-next-declined = هۆکارەکە بخوێنەوە. دەتوانیت داوای شێوە یان زمانێکی تر بکەیت.
ask-next-withdrawn = هیچ. هەر کاتێک بتەوێت دەتوانیت دووبارە داوای بکەیت.
ask-effort-sentences =
    { $count ->
        [one] دەبێت { $count } ڕستە وەربگێڕدرێت.
       *[other] دەبێت { $count } ڕستە وەربگێڕدرێن.
    }
ask-effort-words =
    { $count ->
        [one] { $count } وشەی تێدایە.
       *[other] بە گشتی { $count } وشەیان تێدایە.
    }
ask-effort-known =
    { $count ->
        [one] { $count } ڕستە پێشتر لە وەرگێڕانەکانی ترەوە ناسراوە.
       *[other] { $count } ڕستە پێشتر لە وەرگێڕانەکانی ترەوە ناسراون.
    }
ask-reason = هۆکاری پێداچوونەوەکارەکە:
reply-title = وەڵامەکانی پێداچوونەوەکاران:
reply-expected = چاوەڕوان دەکرێت تا
reply-get = پەڕگەکە وەربگرە ({ $kind }، { $size })
ask-askers =
    { $count ->
        [one] { $count } داواکاری بۆ ئەمە هەیە.
       *[other] { $count } داواکاری بۆ ئەمە هەن.
    }
ask-meanwhile = ئەوەی ئێستا دەتوانیت هەتبێت:
ask-open = بیکەرەوە
ask-open-audio = گوێی لێ بگرە
ask-open-print = پیتی گەورە وەربگرە
ask-look-again = سەیر بکەرەوە
ask-told = چۆن پێت ڕادەگەیەنین
ask-told-nobody = هیچ ناونیشانێکی تۆمان لا نییە. دووبارە سەیری ئەم پەڕەیە بکە.
ask-told-lost = چیتر ناتوانین ناونیشانەکەت بخوێنینەوە. دووبارە سەیری ئەم پەڕەیە بکە.
ask-told-email = کە شتێک ئامادە بوو یان بڕیاری لەسەر درا، ئیمەیڵت بۆ دەنێرین.
ask-told-no-mail = ئەم خزمەتگوزارییە ئێستا ئیمەیڵ نانێرێت. دووبارە سەیری ئەم پەڕەیە بکەرەوە.
ask-told-webhook = پەیوەندی بە ناونیشانی وێبەکەتەوە دەکەین. پەیامەکانمان بەم کلیلە بپشکنە:
ask-forget = ئێستا ناونیشانەکەم بسڕەوە
ask-withdraw = داواکارییەکەت بکێشەوە
ask-withdraw-explained = داواکاریی ئەوانی تر بۆ هەمان شت دەمێنێتەوە.
ask-withdraw-what = ناونیشان و نامەکەت دەسڕینەوە. ئەمە ناگەڕێتەوە.
ask-withdraw-go = داواکارییەکەت بکێشەوە؛ یەک جاری تر دەپرسین
ask-withdraw-yes = بەڵێ، بیکێشەوە
ask-withdraw-no = نەخێر، بیهێڵەوە
ask-more = داوای شتێکی تر بکە
ask-asked = چی داوا دەکرێت
ask-asked-summary = ئەوەی زۆرترین داوای لەسەرە لە سەرەتادا. ئەم لیستە ناڵێت کێ داوای کردووە.
ask-nothing = لەم کاتەدا هیچ داوا ناکرێت.
ask-count =
    { $count ->
        [one] { $count } شت داوا دەکرێت.
       *[other] { $count } شت داوا دەکرێن.
    }
ask-own = داوای شتێک بکە
ask-needed-first = نزیکترین کات کە پێویستە:
ask-too = ئێمەش پێویستمان پێیەتی
ask-previous = پەڕەی پێشوو
ask-following = پەڕەی دواتر
ask-join = ئێمەش پێویستمان پێیەتی
ask-join-summary = داواکارییەکەت زیاد بکە. لە لیستەکەدا بەرز دەبێتەوە.
ask-join-send = تۆش داوای ئەمە بکە
ask-piece = کام دەق
ask-where = گەیشتووەتە کوێ
ask-to-asked = گەڕانەوە بۆ ئەوەی داوا دەکرێت
mail-confirm-title = ناونیشانی ئیمەیڵەکەت پشتڕاست بکەرەوە
mail-confirm-summary = پاشان کاتێک ئەوەی داوات کردووە ئامادە بوو یان بڕیاری لەسەر درا بۆت دەنووسین.
mail-confirm-do = بەڵێ، بۆم بنووسن
mail-stop-title = ئیمەیڵەکانمان ڕابگرە
mail-stop-summary = یەکسەر ناونیشانەکەت دەسڕینەوە و چیتر هیچی بۆ نانووسین.
mail-stop-do = هەموو ئیمەیڵەکان ڕابگرە
mail-confirmed = ئەم ناونیشانە پشتڕاست کرایەوە. کاتێک شتێک ئامادە بوو یان بڕیار درا دەنووسین.
mail-stopped = ئیمەیڵ بۆ ئەم ناونیشانە ڕاگیرا و ناونیشانەکە سڕایەوە.
mail-gone = لەژێر ئەم بەستەرەدا هیچ ناونیشانێکمان نییە، بۆیە هیچ ئیمەیڵێک نایەت.
ask-told-waiting = بەستەرێکمان بۆ ئەم ناونیشانە نارد، مەگەر پێشتر پشتڕاست کرابێتەوە. کاتێک خاوەنەکەی بەستەرەکەی کردەوە بۆی دەنووسین.
ask-told-until = ئەگەر کەس پشتڕاستی نەکاتەوە، لەم ڕۆژەدا دەیسڕینەوە:
ask-told-stopped = خاوەنی ئەم ناونیشانە ئیمەیڵی لە ئێمە ناوێت. سڕیمانەوە.
ask-kept-until = ناونیشانەکەت و ئەوەی نووسیوتە، زۆرترین لەم ڕۆژەدا دەسڕینەوە:
ask-language-waits = سەرەتا پێداچوونەوەکارێک سەیری ئەم زمانە دەکات. تا ئەو کاتە تەنها تۆ و پێداچوونەوەکاران ئەم داواکارییە دەبینن.
ask-tag-parts = تەنها زمان بنووسە، لەگەڵ ڕێنووس یان ناوچە ئەگەر پێویست بوو، وەک zh-Hant یان pt-BR. ئەم نیشانەیە بەشێکی تری هەیە.
ask-language-declined = پێداچوونەوەکاران بڕیاریان دا لێرە بەم زمانە هیچ دروست نەکرێت. یەکێکی تر هەڵبژێرە.
ask-private-hook = ناتوانین بگەینە ئەم ناونیشانی وێبە. دەبێت بە https دەست پێ بکات و بۆ ڕاژەکارێکی گشتی بچێت.
### Plain text

text-name = دەقی سادە بەبێ فۆرمات
text-name-inside = دەقی سادە بەبێ فۆرمات
text-open = دەقە سادەکە بخوێنەوە
text-way = دەقی سادە بەبێ فۆرمات، بۆ نیشاندەری برایل و تەلەفۆنی سادە
text-not-made = هێشتا وەک دەقی سادە نییە.
text-being-made = دەقی سادە ئامادە دەکرێت. دوای چەند خولەکێک سەیر بکەرەوە.
epub-name = کتێب بۆ ئامێری خوێندنەوەی ئەلیکترۆنی (EPUB)
epub-name-inside = کتێب بۆ ئامێری خوێندنەوەی ئەلیکترۆنی
epub-open = کتێبەکە بۆ ئامێری خوێندنەوەی ئەلیکترۆنی وەربگرە
epub-way-sound = کتێب بۆ ئامێری خوێندنەوەی ئەلیکترۆنی (EPUB)، لەگەڵ دەنگ
epub-not-made = هێشتا وەک کتێب بۆ ئامێری خوێندنەوەی ئەلیکترۆنی نییە.
epub-being-made = کتێبەکە بۆ ئامێری خوێندنەوەی ئەلیکترۆنی ئامادە دەکرێت. دوای چەند خولەکێک سەیر بکەرەوە.
epub-access-sound = دەنگی کۆمپیوتەر دەقەکە دەخوێنێتەوە. ئەو ڕستەیەی دەخوێنرێتەوە نیشان دەکرێت.
epub-access-undescribed = هەموو ڕستەیەک دەقە. هەندێک وێنە وەسفیان نییە. هیچ شتێک ناجووڵێت و نادرەوشێتەوە.
epub-no-video = ئەم کتێبە ڤیدیۆکەی تێدا نییە. وشەکانی لە خوارەوە نووسراون.

## How finished files were checked

proof-title = ئەمە چۆن پشکنرا
proof-summary = هەر فایلێک دوای دروستکردنی دووبارە خوێندرایەوە و پشکنرا. لێرە دەیبینیت چی پشکنرا، و چی تەنها مرۆڤ دەتوانێت بیپشکنێت.
proof-passed = پشکنینی سەرکەوتوو: { $count }
proof-failed = ئەو پشکنینانەی شتێکیان دۆزییەوە: { $count }
proof-unchecked = ئەو پشکنینانەی شتێکیان بۆ سەیرکردن نەبوو: { $count }
proof-words = کێ وشەکانی پشکنیوە
proof-words-nobody = کەس پشکنینی وشەکانی تۆمار نەکردووە.
proof-translation = وەرگێڕان
proof-words-apart = لەم پشکنینانەدا وەرگێڕانەکە لەگەڵ دەقی سەرەکی بەراورد نەکراوە.
proof-person = ئەوەی پێویستی بە مرۆڤە
proof-person-summary = هیچ پشکنینێکی ئێمە سەیری ئەمانە ناکات.
proof-file = هەموو پشکنینەکان، بۆ بەرنامەکان (JSON)
statement-title = ڕاگەیاندنی دەستپێگەیشتن
statement-summary = ئەم ماڵپەڕە چەند بۆ کەسانی خاوەن پێداویستی تایبەت کار دەکات، تا ئەو جێیەی پشکنراوە.
statement-status = گونجان
statement-nothing = هێشتا هیچ نەپشکنراوە.
statement-clean = هیچ پشکنینێک سەرنەکەوتوو نەبوو. نازانرێت ئایا هەموو شتێک لەگەڵ EN 301 549 و WCAG 2.2 ئاستی AA دەگونجێت: هیچ مرۆڤێک هەمووی هەڵنەسەنگاندووە.
statement-partial = هەموو شتێک لەم ماڵپەڕە لەگەڵ EN 301 549 و WCAG 2.2 ئاستی AA ناگونجێت. پشکنینە سەرنەکەوتووەکان لە خوارەوە نووسراون. هیچ مرۆڤێک ئەوەی تری هەڵنەسەنگاندووە.
statement-faults = چی ناگونجێت، و بۆچی
statement-faults-none = پشکنینەکان هیچیان نەدۆزییەوە.
statement-faults-why = ئەم پشکنینانە سەرنەکەوتن. فایلێک بە کەموکوڕییەکی وا لێرە دەمێنێتەوە ئەگەر هەموو ڕستەکانی تێدا بن: خەڵک ئێستا پێویستیان پێیەتی.
statement-fault =
    { $count ->
        [one] { $count } فایل
       *[other] { $count } فایل
    }
statement-method = بەرنامەیەک هەر فایلێک دوای دروستکردنی دووبارە دەخوێنێتەوە و دەیپشکنێت. ئەنجامەکە لە تەنیشت فایلەکەیە.
statement-made = ژمێردراوە لە { $date }.
statement-checked = ئەو فایلانەی پشکنراون
statement-format = شێوە
statement-count = پشکنراو
statement-passed = هەموو پشکنینەکان سەرکەوتوو
statement-failed = لەگەڵ پشکنینی سەرنەکەوتوو
statement-feedback = ئاگادارمان بکەوە لە بەربەستێک
statement-feedback-words = ئەگەر شتێک لێرە بۆت کار ناکات، یان بە شێوەیەکی تر پێویستتە، پێمان بڵێ.
statement-feedback-nobody = ئەوانەی ئەم ماڵپەڕە بەڕێوە دەبەن هیچ ڕێگەیەکی پەیوەندییان نەنووسیوە.
statement-enforcement = ئەگەر کەس یارمەتی نەدا
statement-enforcement-words = ئەگەر وەڵامت دەست نەکەوت، یان وەڵامەکە یارمەتی نەدا، سەردانی دەسەڵاتی دەستپێگەیشتن لە وڵاتەکەت بکە. لە یەکێتی ئەوروپا هەر وڵاتێک یەکێکی هەیە (ڕێنمایی (EU) 2016/2102).
statement-openacr = هەموو پێوەرەکانی WCAG { $version }، بۆ بەرنامەکان (OpenACR، بە ئینگلیزی)
desk-proof-title = پشکنینی فایلەکان
desk-proof-summary = پشکنینی هەموو فایلە بڵاوکراوەکان چییان دۆزییەوە، بەپێی شێوە، و چۆن گۆڕا.
desk-proof-checks = پشکنینەکان
desk-proof-check = پشکنین
desk-proof-passed = سەرکەوتوو
desk-proof-failed = سەرنەکەوتوو
desk-proof-unchecked = نەپشکنراو
desk-proof-worst = خراپترین ژمارە
desk-proof-days = فایل لەگەڵ پشکنینی سەرنەکەوتوو، ڕۆژ بە ڕۆژ
desk-proof-by-day = هەمان شت بە ژمارە
desk-proof-day = ڕۆژ
needs-meaning = وشەکان ئەوە دەڵێن کە یاسا دەیڵێت، و وەرگێڕان ئەوە دەڵێت کە دەقی سەرەکی دەیڵێت.
needs-facts = ناونیشان و ژمارەی تەلەفۆن و کاتەکان هێشتا ڕاستن.
needs-understood = ئەو کەسانەی ئەمە بۆ ئەوانە تێی دەگەن و دەتوانن کاری پێ بکەن.
needs-contrast = دەق لە هەموو هەڵبژاردەی ڕەنگەکاندا بە ئاسانی دەبینرێت.
needs-keyboard = هەموو شتێک بە تەختەکلیل دەکرێت، و دەبینیت لە کوێیت.
needs-screen-reader = خوێنەری شاشە و نیشاندەری برایل بە باشی دەیخوێننەوە.
needs-reflow = پەڕەکە لەسەر شاشەی بچووک، گەورەکراو و بە بۆشایی تر کار دەکات.
needs-playing = کاتێک دەنگەکە لێ دەدرێت پەڕەکە بەکار دەهێنرێت.
needs-paper = پەڕە چاپکراوەکان تەواون و بە ئاسانی دەبینرێن.
needs-pictures = وێنەکان بەم قەبارەیە و بەبێ ڕەنگ تێدەگەیشترێن.
needs-pronounced = ناو و ژمارە و کورتکراوەکان وا دەگوترێن کە خەڵک تێی بگەن.
needs-followed = خێرایی و وەستانەکان ڕێگە دەدەن خەڵک بەدوایدا بچن.
needs-reading-systems = ئامێر و بەرنامەکانی خوێندنەوە کتێبەکە بە باشی پیشان دەدەن و لاپەڕەکانی هەڵدەدەنەوە.
needs-devices = ئامێرە بچووکەکان و نیشاندەرەکانی برایل بە باشی پیشانی دەدەن.
