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
print-booklet = دفترچه با { $count } متن
print-about-all = دربارهٔ این متن‌ها
print-imprint = چه کسی این را به شما داده است

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
page-leave-other = وب‌سایت دیگری باز می‌شود. سابقهٔ مرورگر شما پاک نمی‌شود.
page-leave-keys = یا کلید Shift را سه بار بزنید.
page-safety = هنگام خواندن مراقب امنیت خود باشید
# What the reader may change about the looks of every page.
page-comfort = اندازهٔ متن، رنگ‌ها و شکل حروف را تغییر دهید
page-comfort-lost = انتخاب‌های شما تا وقتی در این صفحه هستید می‌مانند.
page-comfort-kept = انتخاب‌های شما در همین مرورگر می‌مانند. به دست کس دیگری نمی‌رسند.
page-start-over = به حالت اول برگردانید
page-started-over = همه چیز به حالت اول برگشت.
page-percent = { $number } درصد
page-as-usual = معمولی
page-size = اندازهٔ متن
# Languages whose letters are joined: the space between words alone.
page-spacing = فاصلهٔ میان واژه‌ها
page-lines = فاصلهٔ میان سطرها
page-wide = زیاد
page-wider = خیلی زیاد
page-length = طول سطرها
page-short = کوتاه
page-window = به پهنای پنجره
page-colours = رنگ‌ها
page-device = مطابق تنظیم دستگاه شما
page-white = سفید
page-cream = کرم‌رنگ
page-dark = تیره
page-yellow = زرد روی سیاه
page-letters = شکل حروف
page-naskh = نسخ
page-nastaliq = نستعلیق
page-own-letters = قلم دستگاه شما
# The player.
page-chapters = از بخش دلخواه بشنوید
page-along-ready = دکمه‌های جمله و سرعت، زیر پخش‌کننده است.
page-along-how = روی هر جمله بزنید تا آن را بشنوید. برای مکث دوباره بزنید.
page-along-keys = با صفحه‌کلید: با پیکان‌های بالا و پایین حرکت کنید، با Enter پخش کنید.
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
page-more = کارهای دیگری که می‌توانید انجام دهید
page-search = جست‌وجو کنید
page-search-words = واژه‌های جست‌وجو
page-print-desk = با اندازه و رنگ دلخواه چاپ کنید
page-bundle = همه چیز را در یک فایل با خود ببرید
page-api = از این متن‌ها در برنامهٔ خود استفاده کنید

### Service: pages that only a running service has

serve-to-home = به صفحهٔ اصلی بروید
serve-search = جست‌وجو کنید
serve-ask = شکل یا زبان دیگری درخواست کنید
serve-errors = به این نکته توجه کنید
serve-choose-pieces = کدام متن‌ها
serve-not-found = این صفحه وجود ندارد
serve-not-found-next = شاید نشانی اشتباه باشد. جست‌وجو کنید، یا از صفحهٔ اصلی شروع کنید.
serve-gone = این صفحه دیگر اینجا نیست
serve-gone-next = آن را برداشته‌ایم. متن تازه‌تری جست‌وجو کنید، یا از نو شروع کنید.
serve-too-large = این حجم برای یک بار زیاد بود
serve-too-large-next = برگردید، نوشتهٔ خود را کوتاه کنید و دوباره بفرستید.
serve-unreadable = نتوانستیم این را بخوانیم
serve-unreadable-next = برگردید، فرم را دوباره پر کنید و بفرستید.
serve-method = این نشانی چنین درخواستی را نمی‌پذیرد
serve-too-many = در زمانی کوتاه، درخواست‌ها زیاد بود
serve-too-many-next = یک دقیقه صبر کنید، سپس دوباره امتحان کنید. چیزی از دست نمی‌رود.
serve-being-made = این هم‌اکنون برای شما آماده می‌شود
serve-being-made-next = چند ثانیه صبر کنید، سپس این صفحه را دوباره باز کنید.
serve-busy = در این لحظه درخواست‌ها زیاد است
serve-busy-next = چند ثانیه صبر کنید، سپس دوباره امتحان کنید.
serve-too-long = این کار بیش از حد طول کشید
serve-too-long-next = دوباره امتحان کنید، یا متن‌های کمتری انتخاب کنید.
serve-fault = خطایی از سوی ما پیش آمد
serve-fault-next = تقصیر شما نیست. دوباره امتحان کنید، یا از صفحهٔ اصلی شروع کنید.
serve-search-title = جست‌وجو
serve-search-summary = همهٔ جمله‌های این زبان را جست‌وجو کنید. نوشتهٔ شما ذخیره نمی‌شود.
serve-search-words = واژه‌های جست‌وجو
serve-search-nothing = چیزی پیدا نشد
serve-search-found =
    { $count ->
        [one] { $count } متن پیدا شد
       *[other] { $count } متن پیدا شد
    }
serve-search-spelling = املای واژه‌ها را بررسی کنید.
serve-search-fewer = با واژه‌های کمتر یا واژه‌های دیگر امتحان کنید.
serve-safety-title = هنگام خواندن مراقب امنیت خود باشید
serve-safety-summary = این وب‌سایت برای حفاظت از شما چه می‌کند و چه نمی‌تواند بکند.
serve-safety-does = این وب‌سایت چه می‌کند
serve-safety-does-leave = «این صفحه را ترک کنید» صفحهٔ آب‌وهوا را جایگزین این صفحه می‌کند.
serve-safety-does-keys = اگر اسکریپت روشن باشد، سه بار فشردن Shift همین کار را می‌کند.
serve-safety-does-clear = با ترک صفحه، از مرورگر می‌خواهد داده‌های این وب‌سایت را پاک کند.
serve-safety-does-log = این وب‌سایت ثبت نمی‌کند چه کسی چه خوانده است.
serve-safety-cannot = چه کاری از این وب‌سایت برنمی‌آید
serve-safety-cannot-history = نمی‌تواند صفحه‌ها را از سابقهٔ مرورگر شما پاک کند.
serve-safety-cannot-back = بدون اسکریپت، یک گام به عقب ممکن است این صفحه را دوباره نشان دهد.
serve-safety-cannot-files = نمی‌تواند فایل‌هایی را که ذخیره کرده‌اید پاک کند.
serve-safety-cannot-network = گردانندهٔ شبکهٔ شما شاید ببیند که به این وب‌سایت آمده‌اید.
serve-safety-cannot-watch = نمی‌تواند جلوی برنامه‌ای را بگیرد که گوشی یا رایانهٔ شما را می‌پاید.
serve-safety-you = شما چه می‌توانید بکنید
serve-safety-you-private = این وب‌سایت را در پنجرهٔ خصوصی باز کنید. سپس پنجره را ببندید.
serve-safety-you-history = پس از خواندن، این وب‌سایت را از سابقهٔ مرورگر پاک کنید.
serve-safety-you-device = از دستگاهی استفاده کنید که کس دیگری نتواند آن را باز کند.
serve-safety-you-name = فایل‌ها را با نامی ذخیره کنید که چیزی را آشکار نکند.
serve-safety-neutral = برای این کار، { "\u2066" }?name=neutral{ "\u2069" } را به نشانی فایل اضافه کنید.
serve-ask-title = شکل یا زبان دیگری درخواست کنید
serve-ask-summary = حق دارید اطلاعات را به شکلی مناسب خود دریافت کنید.
serve-ask-piece = درخواست شما دربارهٔ این متن است:
serve-ask-what = چه بنویسید
serve-ask-what-form = کدام متن و به چه شکلی: صوت، حروف درشت یا زبان ساده.
serve-ask-what-language = به کدام زبان.
serve-ask-what-when = تا چه زمانی لازم دارید. لازم نیست خود را معرفی کنید.
serve-ask-write = به ما بنویسید
serve-ask-nobody = هنوز کسی اینجا پاسخ نمی‌دهد: نشانی تماسی تعیین نشده است.
serve-ask-free = درخواست رایگان است.
serve-api-title = برای برنامه‌های رایانه‌ای
serve-api-summary = نشانی‌هایی که برنامه‌ها از آن‌ها می‌پرسند. کلیدی لازم نیست.
serve-api-description = شرح کامل به قالب OpenAPI
serve-api-parameters = چه می‌توانید تعیین کنید:
serve-print-title = بخش چاپ
serve-print-summary = متن، اندازه، کاغذ و رنگ را انتخاب کنید. پیش از چاپ ببینید.
serve-print-both = هر دو، یکی پس از دیگری
serve-print-profile = نوع حروف درشت
serve-print-points = حروف بزرگ‌تر، به پوینت
serve-print-points-explained = از ۱۴ تا ۴۸. برای اندازهٔ معمولی خالی بگذارید.
serve-print-paper = کاغذ
serve-print-theme = رنگ‌ها
serve-print-typeface = قلم
serve-print-imprint = چه کسی این را توزیع می‌کند
serve-print-imprint-explained = در صفحهٔ آخر چاپ می‌شود. می‌توانید خالی بگذارید.
serve-print-name = نام
serve-print-show = صفحه‌ها، تعداد برگ‌ها و حجم فایل را ببینید
serve-print-ready = نسخهٔ شما آمادهٔ چاپ است
serve-print-pages = صفحه‌ها
serve-print-sheets = برگ‌های کاغذ، با چاپ دورو
serve-print-size = حجم فایل
serve-print-get =
    { $count ->
        [one] فایل PDF را بگیرید، { $count } صفحه، { $size }
       *[other] فایل PDF را بگیرید، { $count } صفحه، { $size }
    }
serve-print-kept = یک ساعت نگه داشته می‌شود، سپس پاک می‌شود.
serve-print-preview = صفحه‌های نخست
serve-print-preview-of = صفحهٔ { $number } همان‌گونه که چاپ می‌شود
serve-print-change = چیزی را تغییر دهید
serve-print-no-piece = دست‌کم یک متن انتخاب کنید.
serve-print-many = حداکثر { $count } متن انتخاب کنید.
serve-print-not-there = این متن‌ها به این نگارش نیستند. نگارش دیگری انتخاب کنید.
serve-print-no-profile = یک نوع حروف درشت انتخاب کنید.
serve-print-wrong-size = عددی صحیح از ۱۴ تا ۴۸ بنویسید، یا خالی بگذارید.
serve-print-wrong-imprint = در هر سطر حداکثر ۲۰۰ حرف بنویسید.
serve-print-no-font = اینجا قلمی برای چاپ این زبان نیست.
serve-print-too-large = این نسخه خیلی بزرگ است. متن‌های کمتر یا حروف کوچک‌تر انتخاب کنید.
serve-print-failed = نسخهٔ چاپی آماده نشد. دوباره امتحان کنید.
serve-bundle-title = چند متن را با خود ببرید
serve-bundle-summary = متن‌ها، شکل‌ها و زبان‌ها را انتخاب کنید. یک فایل دریافت می‌کنید.
serve-bundle-forms = کدام شکل‌ها
serve-bundle-languages = کدام زبان‌ها
serve-bundle-show = محتوای بسته را ببینید
serve-bundle-ready = بستهٔ شما
serve-bundle-missing =
    { $count ->
        [one] { $count } فایل هنوز وجود ندارد.
       *[other] { $count } فایل هنوز وجود ندارد.
    }
serve-bundle-get =
    { $count ->
        [one] فایل ZIP را بگیرید، { $count } فایل، حدود { $size }
       *[other] فایل ZIP را بگیرید، { $count } فایل، حدود { $size }
    }
serve-bundle-no-form = دست‌کم یک شکل انتخاب کنید.
serve-bundle-no-language = دست‌کم یک زبان انتخاب کنید.
serve-bundle-empty = هنوز هیچ‌کدام وجود ندارد. شکل‌ها یا زبان‌های دیگری انتخاب کنید.
serve-bundle-index = محتوای این بسته
serve-form-page = صفحه برای خواندن روی نمایشگر
serve-form-print = حروف درشت، ۱۸ و ۲۸ پوینت
serve-form-script = متن گفتار، همان‌گونه که خوانده می‌شود
page-being-made-print = نسخهٔ حروف درشت در حال آماده شدن است. چند دقیقهٔ دیگر سر بزنید.
page-being-made-speech = نسخهٔ صوتی در حال آماده شدن است. چند دقیقهٔ دیگر سر بزنید.

### Export

export-search-title = جست‌وجو
export-search-summary = واژه‌ها را در همهٔ متن‌ها بجویید. آنچه می‌نویسید جایی فرستاده نمی‌شود.
export-search-asleep = جست‌وجو به اسکریپت و سرور وب نیاز دارد. از فهرست زیر برگزینید.
export-search-busy = در حال جست‌وجو…
export-search-results = آنچه پیدا شد
export-search-found = متن‌های پیداشده:
export-search-nothing = چیزی پیدا نشد. واژه‌های کمتر یا دیگری بنویسید.
export-search-failed = جست‌وجو ایستاد. صفحه را دوباره باز کنید یا از زیر برگزینید.
export-search-all = همهٔ آنچه به این زبان هست
