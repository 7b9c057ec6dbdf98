# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = نگارش عادی
level-plain = زبان ساده
note-information = معلومات
note-warning = هشدار
note-danger = خطر
note-steps = گام‌ها
contact-example = این نشانی یک مثال است. کسی در آنجا جواب نمی‌دهد.
contact-phone = تلیفون
contact-text-phone = تلیفون متنی
contact-email = ایمیل
contact-web = ویب‌سایت
contact-place = جای
contact-hours = ساعات کار
contact-languages = زبان‌ها
contact-cost = مصرف
wording-machine = این را ماشین ترجمه کرده است. هنوز کسی بررسی‌اش نکرده است.
wording-reviewed = این را ماشین ترجمه کرده است. بررسی: { $name }، { $date }.

### Speech: words that are spoken between the author's

say-level-plain = نسخهٔ زبان ساده.
say-wording-machine = این متن را ماشین ترجمه کرده است. هنوز کسی بررسی‌اش نکرده است.
say-wording-reviewed = این متن را ماشین ترجمه کرده است. یک شخص بررسی‌اش کرده است.
say-voice-relative = برای زبان { $language } صدایی نیست. صدای زبان { $voice } این را می‌خواند.
say-voice-low = این صدا زبان { $language } را همیشه خوب تلفظ نمی‌کند.
say-language-without-voice = کلماتی به زبانی که صدایی برای آن نیست.
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
    [one] { $rows } سطر
   *[other] { $rows } سطر
}.
say-row = سطر { $number }.
say-end-of-table = ختم جدول.
say-quote = نقل قول.
say-quote-source = منبع:
say-end-of-quote = ختم نقل قول.
say-note-information = معلومات.
say-note-warning = هشدار.
say-note-danger = خطر.
say-note-steps = گام به گام.
say-end-of-note = ختم یادداشت.
say-picture = تصویر.
say-picture-caption = زیر تصویر:
say-picture-description = شرح مفصل تصویر.
say-contact = نشانی تماس.
say-question = سوال.
say-answer = جواب.
say-video = ویدیو.
say-video-missing = این ویدیو هنوز موجود نیست.
say-transcript = متن ویدیو:
say-footnotes = پاورقی‌ها.
say-footnote = پاورقی { $number }.
say-code = حرف به حرف:
say-artist = Evenhand
say-cover = نشان Evenhand: دو دست باز، در یک سطح.

### Print

print-page = صفحهٔ { $page } از { $pages }
print-contents = فهرست مطالب
print-words = شرح کلمات
print-about = دربارهٔ این متن
print-title = عنوان
print-language = زبان
print-revised = آخرین تغییر
print-version = ساخته‌شده با Evenhand
print-wording = نگارش
print-sources = منابع
print-newest = تازه‌ترین نسخه:
print-qr = کود QR که به { $address } می‌رود
print-question = سوال
print-answer = جواب
print-picture-description = شرح مفصل تصویر
print-contact = نشانی تماس
print-video = ویدیو
print-video-missing = این ویدیو هنوز موجود نیست.
print-transcript = متن ویدیو
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = صفحهٔ اصلی
site-home-title = بخوانید، بشنوید یا چاپ کنید
site-home-summary = حقوق شما و طرز استفاده از آن، به شکلی مناسب شما.
site-front-title = زبان خود را انتخاب کنید
site-front-summary = حقوق، محاکم و حمایت، برای خواندن، شنیدن یا چاپ.
site-where = شما اینجا هستید
site-not-yet = هنوز به زبان { $language } نیست. به این زبان بخوانید:
site-only-plain = تنها به زبان ساده.
site-in-plain = به زبان ساده
site-nothing = هنوز چیزی اینجا نیست.
page-skip = به متن بروید
page-leave = از این صفحه بیرون شوید
page-leave-explained = یک صفحهٔ آب‌وهوا باز می‌شود. تاریخچهٔ مرورگر شما پاک نمی‌شود.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = زبان‌های این صفحه
page-wording = نگارش
page-here = شما همین را می‌خوانید
page-no-plain = هنوز به زبان ساده نیست.
page-no-standard = هنوز به نگارش عادی نیست.
page-behind =
    { $count ->
        [one] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
       *[other] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
    }
page-behind-show = تغییرات را ببینید
page-explains = همین مطلب به نگارش عادی:
page-contents = در این صفحه
page-ways = راه‌های به دست آوردن این متن
page-way-page = همین صفحه
page-way-large-print = حروف بزرگ، { $points } پوینت
page-way-opus = صوت، فایل کوچک (Opus)
page-way-mp3 = صوت برای هر دستگاه پخش (MP3)
page-way-captions = متن گفتار، با زمان (زیرنویس)
page-missing-speech-no-voice = به شکل صوتی نیست: هنوز صدایی برای زبان { $language } نیست.
page-missing-speech-low-quality = به شکل صوتی نیست: صدای زبان { $language } به اندازهٔ کافی واضح نیست.
page-missing-speech-not-made = هنوز به شکل صوتی نیست.
page-missing-captions = هنوز زیرنویس ندارد.
page-missing-print-no-font = با حروف بزرگ نیست: هنوز فونتی برای زبان { $language } نداریم.
page-missing-print-not-made = هنوز با حروف بزرگ نیست.
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
page-megabytes = { $whole }٫{ $tenth } میگابایت
page-listen = بشنوید
page-listen-how = دکمهٔ پخش را فشار دهید. صدا تنها همان وقت بار می‌شود.
page-listen-alone = مرورگر شما اینجا صدا پخش کرده نمی‌تواند. فایل را از فهرست بگیرید.
page-voice-low = این صدا را ماشین ساخته است و شاید فهمیدنش دشوار باشد.
page-voice-relative = برای زبان { $language } هنوز صدایی نیست. صدای زبان { $relative } این را می‌خواند.
page-captions = زیرنویس
page-word-back = برگشت به متن
page-notes = یادداشت‌ها
page-note = یادداشت
page-note-back = برگشت به متن
page-note-back-of = برگشت به متن، جای { $number }
page-picture-long = بخوانید که تصویر چه نشان می‌دهد
page-question = خود را بیازمایید
page-answer = جواب را ببینید
page-film-missing = این فلم هنوز موجود نیست. متن آن را در پایین خوانده می‌توانید.
page-film-alone = مرورگر شما این فلم را پخش کرده نمی‌تواند. متنش در پایین است.
page-film-no-captions = این فلم هنوز زیرنویس ندارد.
page-film-no-description = این فلم هنوز توصیف صوتی ندارد.
page-film-no-sign = این فلم هنوز به زبان اشاره نیست.
page-film-described = با توصیف صوتی ببینید
page-film-signed = به زبان اشاره ببینید
page-film-words = متن فلم را بخوانید
page-about = دربارهٔ این صفحه
page-revised = آخرین تغییر
page-review = دوباره بررسی می‌شود تا
page-sources = منابع این معلومات
page-version = ساخته‌شده با
page-program = Evenhand { $version }
page-licence = جواز
page-licence-words = برای استفاده، شریک ساختن و تغییر آزاد است: GNU General Public License 3 یا تازه‌تر.
page-access-summary = هر جمله متن است. تصاویر شرح دارند. چیزی نمی‌جنبد یا چشمک نمی‌زند.
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
