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
print-booklet = کتابچه با { $count } متن
print-about-all = دربارهٔ این متن‌ها
print-imprint = چه کسی این را به شما داده است

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
page-leave-other = یک ویب‌سایت دیگر باز می‌شود. تاریخچهٔ مرورگر شما پاک نمی‌شود.
page-leave-keys = یا دکمهٔ Shift را سه بار فشار دهید.
page-safety = هنگام خواندن متوجه امنیت خود باشید
# What the reader may change about the looks of every page.
page-comfort = اندازهٔ متن، رنگ‌ها و شکل حروف را تغییر دهید
page-comfort-lost = انتخاب‌های شما تا وقتی می‌ماند که در این صفحه هستید.
page-comfort-kept = انتخاب‌های شما در همین مرورگر می‌ماند. به دست کس دیگر نمی‌رسد.
page-start-over = به حالت اول برگردانید
page-started-over = همه چیز به حالت اول برگشت.
page-percent = { $number } فیصد
page-as-usual = عادی
page-size = اندازهٔ متن
# Languages whose letters are joined: the space between words alone.
page-spacing = فاصلهٔ میان کلمات
page-lines = فاصلهٔ میان سطرها
page-wide = زیاد
page-wider = بسیار زیاد
page-length = درازی سطرها
page-short = کوتاه
page-window = برابر با عرض پنجره
page-colours = رنگ‌ها
page-device = مطابق تنظیم دستگاه شما
page-white = سفید
page-cream = کریمی
page-dark = تیره
page-yellow = زرد روی سیاه
page-letters = شکل حروف
page-naskh = نسخ
page-nastaliq = نستعلیق
page-own-letters = فونت دستگاه شما
# The player.
page-chapters = از بخش دلخواه بشنوید
page-along-ready = دکمه‌های جمله و سرعت، زیر دستگاه پخش است.
page-along-how = هر جمله را فشار دهید تا آن را بشنوید. برای مکث دوباره فشار دهید.
page-along-keys = با صفحه‌کلید: با تیرهای بالا و پایین حرکت کنید، با Enter پخش کنید.
page-previous-sentence = جملهٔ قبلی
page-again = تکرار جمله
page-next-sentence = جملهٔ بعدی
page-speed = سرعت
page-follow = جمله‌ای که خوانده می‌شود همیشه دیده شود
# The list of ways.
page-way-here = همین جا بخوانید
page-desk = اندازه، کاغذ و رنگ‌ها را انتخاب کنید
page-ask = شکل یا زبان دیگری درخواست کنید
page-ask-for-it = درخواست کنید
# The end of a text, and of every page.
page-neighbours = مطالب دیگر در این موضوع
page-previous = قبلی:
page-next = بعدی:
page-original = زبان متن اصلی
page-translation = ترجمه
page-by-person = این متن را انسان ترجمه کرده است.
page-more = کارهای دیگری که انجام داده می‌توانید
page-search = جستجو کنید
page-search-words = کلمات برای جستجو
page-print-desk = به اندازه و رنگ دلخواه خود چاپ کنید
page-bundle = همه چیز را در یک فایل با خود ببرید
page-api = این متن‌ها را در پروگرام خود به کار ببرید

### Service: pages that only a running service has

serve-to-home = به صفحهٔ اصلی بروید
serve-search = جستجو کنید
serve-ask = شکل یا زبان دیگری درخواست کنید
serve-errors = به این نکته توجه کنید
serve-choose-pieces = کدام متن‌ها
serve-not-found = این صفحه موجود نیست
serve-not-found-next = شاید آدرس اشتباه باشد. جستجو کنید، یا از صفحهٔ اصلی شروع کنید.
serve-gone = این صفحه دیگر اینجا نیست
serve-gone-next = آن را برداشته‌ایم. متن تازه‌تری جستجو کنید، یا از نو شروع کنید.
serve-too-large = این اندازه برای یک بار زیاد بود
serve-too-large-next = برگردید، نوشتهٔ خود را کوتاه کنید و دوباره بفرستید.
serve-unreadable = این را خوانده نتوانستیم
serve-unreadable-next = برگردید، فورم را دوباره خانه‌پری کنید و بفرستید.
serve-method = این آدرس چنین درخواستی را قبول نمی‌کند
serve-too-many = در وقت کم، درخواست‌ها زیاد بود
serve-too-many-next = یک دقیقه صبر کنید، بعد دوباره کوشش کنید. چیزی گم نمی‌شود.
serve-being-made = این همین حالا برای شما آماده می‌شود
serve-being-made-next = چند ثانیه صبر کنید، بعد این صفحه را دوباره باز کنید.
serve-busy = در این لحظه درخواست‌ها زیاد است
serve-busy-next = چند ثانیه صبر کنید، بعد دوباره کوشش کنید.
serve-too-long = این کار بیش از حد طول کشید
serve-too-long-next = دوباره کوشش کنید، یا متن‌های کمتری انتخاب کنید.
serve-fault = از طرف ما اشتباهی پیش آمد
serve-fault-next = گناه شما نیست. دوباره کوشش کنید، یا از صفحهٔ اصلی شروع کنید.
serve-search-title = جستجو
serve-search-summary = تمام جمله‌های این زبان را جستجو کنید. نوشتهٔ شما نگه‌داری نمی‌شود.
serve-search-words = کلمات برای جستجو
serve-search-nothing = چیزی پیدا نشد
serve-search-found =
    { $count ->
        [one] { $count } متن پیدا شد
       *[other] { $count } متن پیدا شد
    }
serve-search-spelling = املای کلمات را بررسی کنید.
serve-search-fewer = با کلمات کمتر یا کلمات دیگر کوشش کنید.
serve-safety-title = هنگام خواندن متوجه امنیت خود باشید
serve-safety-summary = این ویب‌سایت برای حفاظت شما چه می‌کند و چه کرده نمی‌تواند.
serve-safety-does = این ویب‌سایت چه می‌کند
serve-safety-does-leave = «از این صفحه بیرون شوید» صفحهٔ آب‌وهوا را به جایش باز می‌کند.
serve-safety-does-keys = اگر اسکریپت فعال باشد، سه بار فشار دادن Shift همین کار را می‌کند.
serve-safety-does-clear = هنگام بیرون شدن، از مرورگر می‌خواهد معلومات این ویب‌سایت را پاک کند.
serve-safety-does-log = این ویب‌سایت ثبت نمی‌کند که چه کسی چه خوانده است.
serve-safety-cannot = این ویب‌سایت چه کرده نمی‌تواند
serve-safety-cannot-history = صفحه‌ها را از تاریخچهٔ مرورگر شما پاک کرده نمی‌تواند.
serve-safety-cannot-back = بدون اسکریپت، یک قدم به عقب ممکن است این صفحه را دوباره نشان بدهد.
serve-safety-cannot-files = فایل‌هایی را که شما ذخیره کرده‌اید، پاک کرده نمی‌تواند.
serve-safety-cannot-network = مسئول شبکهٔ شما شاید ببیند که به این ویب‌سایت آمده‌اید.
serve-safety-cannot-watch = پروگرامی را که تلیفون یا کمپیوتر شما را می‌پاید، متوقف کرده نمی‌تواند.
serve-safety-you = شما چه کرده می‌توانید
serve-safety-you-private = این ویب‌سایت را در پنجرهٔ خصوصی باز کنید. بعد پنجره را ببندید.
serve-safety-you-history = بعد از خواندن، این ویب‌سایت را از تاریخچهٔ مرورگر پاک کنید.
serve-safety-you-device = از دستگاهی استفاده کنید که کس دیگر آن را باز کرده نتواند.
serve-safety-you-name = فایل‌ها را به نامی ذخیره کنید که چیزی را فاش نکند.
serve-safety-neutral = برای این کار، { "\u2066" }?name=neutral{ "\u2069" } را به آدرس فایل اضافه کنید.
serve-ask-title = شکل یا زبان دیگری درخواست کنید
serve-ask-summary = حق دارید معلومات را به شکلی مناسب خود به دست آورید.
serve-ask-piece = درخواست شما دربارهٔ این متن است:
serve-ask-what = چه بنویسید
serve-ask-what-form = کدام متن و به چه شکل: صوت، حروف بزرگ یا زبان ساده.
serve-ask-what-language = به کدام زبان.
serve-ask-what-when = تا چه وقت ضرورت دارید. لازم نیست خود را معرفی کنید.
serve-ask-write = به ما بنویسید
serve-ask-nobody = هنوز کسی اینجا جواب نمی‌دهد: نشانی تماس تعیین نشده است.
serve-ask-free = درخواست رایگان است.
serve-api-title = برای پروگرام‌های کمپیوتر
serve-api-summary = آدرس‌هایی که پروگرام‌ها از آن‌ها می‌پرسند. کلید لازم نیست.
serve-api-description = شرح مکمل به فارمت OpenAPI
serve-api-parameters = چه تعیین کرده می‌توانید:
serve-print-title = بخش چاپ
serve-print-summary = متن، اندازه، کاغذ و رنگ را انتخاب کنید. پیش از چاپ ببینید.
serve-print-both = هر دو، یکی بعد از دیگر
serve-print-profile = نوع حروف بزرگ
serve-print-points = حروف بزرگ‌تر، به پوینت
serve-print-points-explained = از ۱۴ تا ۴۸. برای اندازهٔ عادی خالی بگذارید.
serve-print-paper = کاغذ
serve-print-theme = رنگ‌ها
serve-print-typeface = فونت
serve-print-imprint = چه کسی این را توزیع می‌کند
serve-print-imprint-explained = در صفحهٔ آخر چاپ می‌شود. خالی گذاشته می‌توانید.
serve-print-name = نام
serve-print-show = صفحه‌ها، تعداد ورق‌ها و اندازهٔ فایل را ببینید
serve-print-ready = نسخهٔ شما آمادهٔ چاپ است
serve-print-pages = صفحه‌ها
serve-print-sheets = ورق‌های کاغذ، با چاپ در دو روی
serve-print-size = اندازهٔ فایل
serve-print-get =
    { $count ->
        [one] فایل PDF را بگیرید، { $count } صفحه، { $size }
       *[other] فایل PDF را بگیرید، { $count } صفحه، { $size }
    }
serve-print-kept = یک ساعت نگه‌داری می‌شود، بعد پاک می‌شود.
serve-print-preview = صفحه‌های اول
serve-print-preview-of = صفحهٔ { $number } همان طور که چاپ می‌شود
serve-print-change = چیزی را تغییر دهید
serve-print-no-piece = دست‌کم یک متن انتخاب کنید.
serve-print-many = حداکثر { $count } متن انتخاب کنید.
serve-print-not-there = این متن‌ها به این نگارش نیستند. نگارش دیگری انتخاب کنید.
serve-print-no-profile = یک نوع حروف بزرگ انتخاب کنید.
serve-print-wrong-size = یک عدد تام از ۱۴ تا ۴۸ بنویسید، یا خالی بگذارید.
serve-print-wrong-imprint = در هر سطر حداکثر ۲۰۰ حرف بنویسید.
serve-print-no-font = فونتی برای چاپ این زبان نداریم.
serve-print-too-large = این نسخه بسیار بزرگ است. متن‌های کمتر یا حروف کوچک‌تر انتخاب کنید.
serve-print-failed = نسخهٔ چاپی آماده نشد. دوباره کوشش کنید.
serve-bundle-title = چند متن را با خود ببرید
serve-bundle-summary = متن‌ها، شکل‌ها و زبان‌ها را انتخاب کنید. یک فایل به دست می‌آورید.
serve-bundle-forms = کدام شکل‌ها
serve-bundle-languages = کدام زبان‌ها
serve-bundle-show = محتوای بسته را ببینید
serve-bundle-ready = بستهٔ شما
serve-bundle-missing =
    { $count ->
        [one] { $count } فایل هنوز موجود نیست.
       *[other] { $count } فایل هنوز موجود نیست.
    }
serve-bundle-get =
    { $count ->
        [one] فایل ZIP را بگیرید، { $count } فایل، حدود { $size }
       *[other] فایل ZIP را بگیرید، { $count } فایل، حدود { $size }
    }
serve-bundle-no-form = دست‌کم یک شکل انتخاب کنید.
serve-bundle-no-language = دست‌کم یک زبان انتخاب کنید.
serve-bundle-empty = هنوز هیچ‌کدام موجود نیست. شکل‌ها یا زبان‌های دیگری انتخاب کنید.
serve-bundle-index = محتوای این بسته
serve-form-page = صفحه برای خواندن در کمپیوتر یا تلیفون
serve-form-print = حروف بزرگ، ۱۸ و ۲۸ پوینت
serve-form-script = متن گفتار، همان طور که خوانده می‌شود
page-being-made-print = نسخهٔ حروف بزرگ در حال آماده شدن است. چند دقیقه بعد دوباره ببینید.
page-being-made-speech = نسخهٔ صوتی در حال آماده شدن است. چند دقیقه بعد دوباره ببینید.

### Export

export-search-title = جستجو
export-search-summary = کلمه‌ها را در همهٔ متن‌ها جستجو کنید. آنچه می‌نویسید به جایی فرستاده نمی‌شود.
export-search-asleep = جستجو به اسکریپت و سرور وب ضرورت دارد. از فهرست زیر انتخاب کنید.
export-search-busy = در حال جستجو…
export-search-results = آنچه یافت شد
export-search-found = متن‌های یافت‌شده:
export-search-nothing = چیزی یافت نشد. کلمه‌های کمتر یا دیگر بنویسید.
export-search-failed = جستجو ایستاد. صفحه را دوباره باز کنید یا از زیر انتخاب کنید.
export-search-all = همه چیز به این زبان
