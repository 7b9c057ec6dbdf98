# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = نگارش معمولی
level-plain = زبان ساده
note-information = اطلاعات
note-warning = هشدار
note-danger = خطر
note-steps = گام‌ها
contact-example = این نشانی یک نمونه است. کسی آنجا پاسخ نمی‌دهد.
contact-phone = تلفن
contact-text-phone = تلفن متنی
contact-email = ایمیل
contact-web = وب‌سایت
contact-place = مکان
contact-hours = ساعت‌های کار
contact-languages = زبان‌ها
contact-cost = هزینه
wording-machine = این را ماشین ترجمه کرده است. هنوز کسی آن را بررسی نکرده.
wording-reviewed = این را ماشین ترجمه کرده است. بررسی: { $name }، { $date }.

### Speech: words that are spoken between the author's

say-level-plain = نسخهٔ زبان ساده.
say-wording-machine = این متن را ماشین ترجمه کرده است. هنوز کسی بررسی‌اش نکرده است.
say-wording-reviewed = این متن را ماشین ترجمه کرده است. یک نفر بررسی‌اش کرده است.
say-voice-relative = صدایی برای زبان { $language } نیست. صدای زبان { $voice } این را می‌خواند.
say-voice-low = این صدا زبان { $language } را همیشه خوب تلفظ نمی‌کند.
say-language-without-voice = واژه‌هایی به زبانی که صدایی برای آن نیست.
say-list = فهرست، { $count ->
    [one] { $count } مورد
   *[other] { $count } مورد
}.
say-number = { $number }.
say-table = جدول.
say-table-size = { $columns ->
    [one] { $columns } ستون
   *[other] { $columns } ستون
}، { $rows ->
    [one] { $rows } ردیف
   *[other] { $rows } ردیف
}.
say-row = ردیف { $number }.
say-end-of-table = پایان جدول.
say-quote = نقل قول.
say-quote-source = منبع:
say-end-of-quote = پایان نقل قول.
say-note-information = اطلاعات.
say-note-warning = هشدار.
say-note-danger = خطر.
say-note-steps = گام به گام.
say-end-of-note = پایان یادداشت.
say-picture = تصویر.
say-picture-caption = زیر تصویر:
say-picture-description = شرح کامل تصویر.
say-contact = نشانی تماس.
say-question = پرسش.
say-answer = پاسخ.
say-video = ویدیو.
say-video-missing = این ویدیو هنوز وجود ندارد.
say-transcript = متن ویدیو:
say-footnotes = پانویس‌ها.
say-footnote = پانویس { $number }.
say-code = حرف به حرف:
say-artist = Evenhand
say-cover = نشان Evenhand: دو دست باز، هم‌سطح با یکدیگر.

### Print

print-page = صفحهٔ { $page } از { $pages }
print-contents = فهرست مطالب
print-words = توضیح واژه‌ها
print-about = دربارهٔ این متن
print-title = عنوان
print-language = زبان
print-revised = آخرین تغییر
print-version = ساخته‌شده با Evenhand
print-wording = نگارش
print-sources = منابع
print-newest = تازه‌ترین نسخه:
print-qr = کد QR که به { $address } می‌رود
print-question = پرسش
print-answer = پاسخ
print-picture-description = شرح کامل تصویر
print-contact = نشانی تماس
print-video = ویدیو
print-video-missing = این ویدیو هنوز وجود ندارد.
print-transcript = متن ویدیو
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = صفحهٔ اصلی
site-home-title = بخوانید، بشنوید یا چاپ کنید
site-home-summary = حقوق شما و راه استفاده از آن، به شکلی مناسب شما.
site-front-title = زبان خود را انتخاب کنید
site-front-summary = حقوق، دادگاه‌ها و حمایت، برای خواندن، شنیدن یا چاپ.
site-where = شما اینجا هستید
site-not-yet = هنوز به زبان { $language } نیست. به این زبان بخوانید:
site-only-plain = فقط به زبان ساده.
site-in-plain = به زبان ساده
site-nothing = هنوز چیزی اینجا نیست.
page-skip = به متن بروید
page-leave = این صفحه را ترک کنید
page-leave-explained = صفحه‌ای دربارهٔ آب‌وهوا باز می‌شود. سابقهٔ مرورگر شما پاک نمی‌شود.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = زبان‌های این صفحه
page-wording = نگارش
page-here = شما همین را می‌خوانید
page-no-plain = هنوز به زبان ساده نیست.
page-no-standard = هنوز به نگارش معمولی نیست.
page-behind =
    { $count ->
        [one] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
       *[other] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
    }
page-behind-show = تغییرات را ببینید
page-explains = همین مطلب به نگارش معمولی:
page-contents = در این صفحه
page-ways = راه‌های دریافت این متن
page-way-page = همین صفحه
page-way-large-print = حروف درشت، { $points } پوینت
page-way-opus = صوت، فایل کوچک (Opus)
page-way-mp3 = صوت برای هر پخش‌کننده (MP3)
page-way-captions = متن گفتار، با زمان (زیرنویس)
page-missing-speech-no-voice = به شکل صوتی نیست: هنوز صدایی برای زبان { $language } نیست.
page-missing-speech-low-quality = به شکل صوتی نیست: صدای زبان { $language } به اندازهٔ کافی روشن نیست.
page-missing-speech-not-made = هنوز به شکل صوتی نیست.
page-missing-captions = هنوز زیرنویس ندارد.
page-missing-print-no-font = با حروف درشت نیست: هنوز قلمی برای زبان { $language } اینجا نیست.
page-missing-print-not-made = هنوز با حروف درشت نیست.
page-missing-page = هنوز به شکل صفحه نیست.
page-pages =
    { $count ->
        [one] { $count } صفحه
       *[other] { $count } صفحه
    }
page-seconds-few = کمتر از یک دقیقه
page-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
page-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
page-kilobytes = { $number } کیلوبایت
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }٫{ $tenth } مگابایت
page-listen = بشنوید
page-listen-how = دکمهٔ پخش را بزنید. صدا فقط همان وقت بارگیری می‌شود.
page-listen-alone = مرورگر شما اینجا صدا پخش نمی‌کند. فایل را از فهرست بردارید.
page-voice-low = این صدا را ماشین ساخته است و شاید فهمیدنش دشوار باشد.
page-voice-relative = هنوز صدایی برای زبان { $language } نیست. صدای زبان { $relative } این را می‌خواند.
page-captions = زیرنویس
page-word-back = بازگشت به متن
page-notes = یادداشت‌ها
page-note = یادداشت
page-note-back = بازگشت به متن
page-note-back-of = بازگشت به متن، جای { $number }
page-picture-long = بخوانید که تصویر چه نشان می‌دهد
page-question = خود را بیازمایید
page-answer = پاسخ را ببینید
page-film-missing = این فیلم هنوز وجود ندارد. می‌توانید متن آن را پایین بخوانید.
page-film-alone = مرورگر شما این فیلم را پخش نمی‌کند. متن آن پایین است.
page-film-no-captions = این فیلم هنوز زیرنویس ندارد.
page-film-no-description = این فیلم هنوز توصیف صوتی ندارد.
page-film-no-sign = این فیلم هنوز به زبان اشاره نیست.
page-film-described = با توصیف صوتی ببینید
page-film-signed = به زبان اشاره ببینید
page-film-words = متن فیلم را بخوانید
page-about = دربارهٔ این صفحه
page-revised = آخرین تغییر
page-review = دوباره بررسی می‌شود تا
page-sources = منابع این اطلاعات
page-version = ساخته‌شده با
page-program = Evenhand { $version }
page-licence = پروانه
page-licence-words = برای استفاده، هم‌رسانی و تغییر آزاد است: GNU General Public License 3 یا تازه‌تر.
page-access-summary = هر جمله متن است. تصویرها شرح دارند. چیزی نمی‌جنبد یا چشمک نمی‌زند.
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
