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
contact-example = این آدرس تماس یک نمونه است. کسی در آنجا جواب نمی‌دهد.
contact-phone = تلیفون
contact-text-phone = تلیفون متنی
contact-email = ایمیل
contact-web = ویب‌سایت
contact-place = جای
contact-hours = ساعات کار
contact-languages = زبان‌ها
contact-cost = مصرف
contact-more = معلومات بیشتر
wording-machine = این را ماشین ترجمه کرده است. هنوز کسی بررسی‌اش نکرده است.
wording-reviewed = این را ماشین ترجمه کرده است. بررسی: { $name }، { $date }.

### Speech: words that are spoken between the author's

say-level-plain = نسخهٔ زبان ساده.
say-wording-machine = این متن را ماشین ترجمه کرده است. هنوز کسی بررسی‌اش نکرده است.
say-wording-reviewed = این متن را ماشین ترجمه کرده است. یک شخص بررسی‌اش کرده است.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = چه کسی این متن را بررسی کرده است
reviews-none = هنوز هیچ وکیل مدافع و هیچ خوانندهٔ دارای معلولیت این متن را بررسی نکرده است.
reviews-lawyer = وکیل مدافع ({ $country }): { $name }، { $date }
reviews-editor = ویراستار زبان ساده: { $name }، { $date }
reviews-translator = ترجمان به زبان مادری: { $name }، { $date }
reviews-panel = خوانندگان دارای معلولیت ({ $count }): { $name }، { $date }
reviews-with = معلولیت‌های خوانندگان: { $list }
reviews-changed = پس از آن تغییر کرد:
reviews-not-checked = بررسی نشده:
reviews-since =
    { $count ->
        [one] از آن زمان { $count } جمله تغییر کرده است.
       *[other] از آن زمان { $count } جمله تغییر کرده است.
    }
say-reviews-lawyer = یک وکیل مدافع این متن را بررسی کرده است.
say-reviews-editor = یک ویراستار زبان ساده این متن را بررسی کرده است.
say-reviews-translator = یک ترجمان به زبان مادری این متن را بررسی کرده است.
say-reviews-panel = خوانندگان دارای معلولیت این متن را امتحان کرده‌اند.
country-title = کشور
country-none = مقررات در هر کشور فرق می‌کند و این متن از هیچ کشوری نام نمی‌برد.
country-holds =
    { $count ->
        [one] این متن برای این کشور نوشته شده است: { $list }.
       *[other] این متن برای این کشورها نوشته شده است: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] این متن برای کشور دیگری نوشته شده است: { $list }. مقررات کشور شما شاید فرق داشته باشد.
       *[other] این متن برای کشورهای دیگری نوشته شده است: { $list }. مقررات کشور شما شاید فرق داشته باشد.
    }
country-block =
    { $count ->
        [one] تنها برای این کشور: { $list }
       *[other] تنها برای این کشورها: { $list }
    }
say-country-end =
    { $count ->
        [one] ختم بخش مربوط به این کشور.
       *[other] ختم بخش مربوط به این کشورها.
    }
disability-blind = نابینایی
disability-low-vision = کم‌بینایی
disability-deaf = ناشنوایی
disability-hard-of-hearing = کم‌شنوایی
disability-deafblind = ناشنوایی همراه با نابینایی
disability-intellectual = معلولیت ذهنی
disability-reading = مشکل در خواندن
disability-autism = اوتیزم
disability-psychosocial = معلولیت روانی‌اجتماعی
disability-physical = معلولیت جسمی
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
say-picture-undescribed = تصویری بدون توضیح.
picture-undescribed = تصویری بدون توضیح
say-picture-caption = زیر تصویر:
say-picture-description = شرح مفصل تصویر.
say-contact = آدرس تماس.
say-question = سوال.
say-answer = جواب.
say-video = ویدیو.
say-video-missing = این ویدیو هنوز موجود نیست.
say-transcript = متن ویدیو:
say-footnotes = پاورقی‌ها.
say-footnote = پاورقی { $number }.
say-code = حرف به حرف:
mark-struck = حذف شده:
mark-struck-end = پایان بخش حذف شده
mark-done = انجام شده:
mark-open = انجام نشده:
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
print-contact = آدرس تماس
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
site-feed = اشتراک در برنامهٔ پادکست
site-front-title = زبان خود را انتخاب کنید
site-front-summary = حقوق، محاکم و حمایت، برای خواندن، شنیدن یا چاپ.
site-where = شما اینجا هستید
site-no-text = هنوز هیچ متنی به زبان { $language } نیست. این متن‌ها به زبان‌های دیگر هستند.
site-not-yet = هنوز به زبان { $language } نیست. به این زبان بخوانید:
site-only-plain = تنها به زبان ساده.
site-in-plain = به زبان ساده
site-nothing = هنوز چیزی اینجا نیست.
# Lists of texts that need several pages.
list-titles = همهٔ متن‌ها به ترتیب عنوان
list-plain = متن‌ها به زبان ساده
list-texts =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متن
    }
list-pages = صفحه‌های این فهرست
list-choose = از این فهرست انتخاب کنید
list-words = کلمات عنوان
list-collection = مجموعه
list-every-collection = همهٔ مجموعه‌ها
list-every-wording = همهٔ نگارش‌ها
list-show = نشان بدهید
list-nothing = اینجا چنین متنی نیست.
page-skip = به متن بروید
page-leave = از این صفحه بیرون شوید
page-leave-short = بیرون شوید
page-leave-explained = یک صفحهٔ آب‌وهوا باز می‌شود. تاریخچهٔ مرورگر شما پاک نمی‌شود.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = زبان‌های این صفحه
page-wording = نگارش
page-no-plain = هنوز به زبان ساده نیست.
page-no-standard = هنوز به نگارش عادی نیست.
page-behind =
    { $count ->
        [one] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
       *[other] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
    }
page-behind-show = تغییرات را ببینید
page-explains = همین مطلب به نگارش عادی
page-explained = همین مطلب به زبان ساده
page-trace = جمله به جمله
page-trace-title = جمله به جمله: { $title }
page-trace-lead = بالا هر جملهٔ ساده است و زیر آن جمله‌های عادی که بیان می‌کند. هر جمله شما را به جای خودش می‌برد.
page-trace-proposed = یک برنامه جمله‌های مربوط به هم را انتخاب کرده است. هنوز کسی همه را بررسی نکرده است.
page-trace-unchecked = هنوز بررسی نشده است.
page-trace-own = فقط به زبان ساده.
page-trace-none = در اینجا جملهٔ عادی نام برده نشده است.
page-trace-rest = فقط به نگارش عادی
page-contents = در این صفحه
page-ways = راه‌های به دست آوردن این متن
page-way-large-print = حروف بزرگ، { $points } پوینت
page-way-opus = صوت، فایل کوچک (Opus)
page-way-mp3 = صوت برای هر دستگاه پخش (MP3)
page-way-captions = متن گفتار، با زمان (زیرنویس)
page-missing-speech-no-voice = به شکل صوتی نیست: هنوز صدایی برای زبان { $language } نیست.
page-missing-speech-not-made = هنوز به شکل صوتی نیست.
page-missing-print-no-font = با حروف بزرگ نیست: هنوز فونتی برای زبان { $language } نداریم.
page-missing-print-not-made = هنوز با حروف بزرگ نیست.
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
page-listen-natural = بشنوید: صدای طبیعی
page-listen-clear = بشنوید: صدای واضح و سریع
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
page-film-missing = این ویدیو هنوز موجود نیست. متن آن را در پایین خوانده می‌توانید.
page-film-alone = مرورگر شما این ویدیو را پخش کرده نمی‌تواند. متنش در پایین است.
page-film-no-captions = این ویدیو هنوز زیرنویس ندارد.
page-film-no-description = این ویدیو هنوز توصیف صوتی ندارد.
page-film-no-sign = این ویدیو هنوز به زبان اشاره نیست.
page-film-described = با توصیف صوتی ببینید
page-film-signed = به زبان اشاره ببینید
page-film-words = متن ویدیو را بخوانید
page-about = دربارهٔ این صفحه
page-revised = آخرین تغییر
page-review = باید دوباره بررسی شود تا
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
page-settings = تنظیمات
page-comfort = اندازهٔ متن، رنگ‌ها و شکل حروف را تغییر دهید
page-comfort-lost = انتخاب‌های شما تا وقتی می‌ماند که در این صفحه هستید.
page-comfort-kept = انتخاب‌های شما در همین مرورگر می‌ماند. به کسی فرستاده نمی‌شود.
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
page-way-by-people = { $form }، ساختهٔ یک انسان ({ $kind })
page-desk = اندازه، کاغذ و رنگ‌ها را انتخاب کنید
page-neutral = ذخیره به نامی که چیزی را فاش نکند
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
serve-too-many-next = یک دقیقه صبر کنید، بعد برگردید و دوباره کوشش کنید.
serve-being-made = این همین حالا برای شما آماده می‌شود
serve-being-made-next = چند ثانیه صبر کنید، بعد این صفحه را دوباره باز کنید.
serve-busy = در این لحظه چیزهای زیادی آماده می‌شود
serve-busy-next = چند ثانیه صبر کنید، بعد دوباره کوشش کنید.
serve-too-long = این کار بیش از حد طول کشید
serve-too-long-next = دوباره کوشش کنید، یا متن‌های کمتری انتخاب کنید.
serve-fault = از طرف ما اشتباهی پیش آمد
serve-fault-next = گناه شما نیست. دوباره کوشش کنید، یا از صفحهٔ اصلی شروع کنید.
serve-search-title = جستجو
serve-search-summary = تمام جمله‌های این زبان را جستجو کنید. این پروگرام نوشتهٔ شما را نگهداری نمی‌کند.
serve-search-words = کلمات برای جستجو
serve-search-nothing = چیزی پیدا نشد
serve-search-found =
    { $count ->
        [one] { $count } متن پیدا شد
       *[other] { $count } متن پیدا شد
    }
serve-search-spelling = املای کلمات را بررسی کنید.
serve-search-fewer = با کلمات کمتر یا کلمات دیگر کوشش کنید.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = حریم خصوصی
privacy-summary = این ویب‌سایت از شما چه می‌داند و چه وقت آن را فراموش می‌کند.
privacy-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
privacy-read = وقتی می‌خوانید
privacy-read-cookies = هیچ صفحه برای خوانندگان کوکی نمی‌گذارد.
privacy-read-others = صفحه‌ها چیزی از ویب‌سایت‌های دیگر بار نمی‌کند.
privacy-read-choices = اندازه و رنگی که انتخاب می‌کنید در مرورگر شما می‌ماند. به کسی نمی‌رسد.
privacy-read-search = آنچه جستجو می‌کنید نگهداری نمی‌شود.
privacy-read-search-here = جستجو در مرورگر شما انجام می‌شود. کلمه‌های شما فرستاده نمی‌شود.
privacy-read-count = برای جلوگیری از سوءاستفاده، درخواست‌های هر آدرس انترنتی حداکثر { $time } شمرده می‌شود. این جایی نوشته نمی‌شود.
privacy-read-print = چاپی که فرمایش می‌دهید یک ساعت نگهداری می‌شود.
privacy-ask = وقتی چیزی درخواست می‌کنید
privacy-ask-public = همه دیده می‌توانند چه چیز، برای کدام روز و از طرف چند نفر درخواست شده است.
privacy-ask-editors = ویراستاران نوشتهٔ شما را خوانده می‌توانند و می‌بینند برای کیست.
privacy-ask-contact = راه تماس شما به شکل رمزی نگهداری می‌شود. تنها برای پیام در بارهٔ درخواست شماست.
privacy-ask-ends = نوشته و راه تماس شما { $time } بعد از ختم درخواست پاک می‌شود.
privacy-ask-latest = حداکثر { $time } بعد از درخواست پاک می‌شود.
privacy-ask-unconfirmed = ایمیلی که کسی تأیید نکند بعد از { $time } پاک می‌شود.
privacy-ask-stopped = اگر پیام‌های ما را متوقف کنید، کودی که از آدرس شما ساخته شده { $time } نگهداری می‌شود.
privacy-ask-mail = پیام‌ها از سرور ایمیل مسئول این ویب‌سایت می‌گذرد.
privacy-ask-no-mail = این ویب‌سایت ایمیل نمی‌فرستد.
privacy-work = وقتی اینجا ترجمه یا ویرایش می‌کنید
privacy-work-kept = نامی که انتخاب کرده‌اید، کودی ساخته‌شده از عبارت عبور و کار شما نگهداری می‌شود.
privacy-work-cookie = یک کوکی حداکثر { $time } شما را داخل حساب نگه می‌دارد.
privacy-work-shown = نامی که انتخاب کرده‌اید شاید در کنار کار نشرشدهٔ شما بیاید.
privacy-work-audit = ثبت تصمیم‌ها و کوشش‌های ردشده { $time } نگهداری می‌شود. آدرس انترنتی ندارد.
privacy-work-tries = کوشش‌های داخل شدن { $time } شمرده می‌شود، با کود به جای نام و آدرس.
privacy-rights = حقوق شما
privacy-rights-ask = از مسئول این ویب‌سایت پرسیده می‌توانید چه از شما نگه می‌دارد، یا بخواهید پاک کند.
privacy-rights-complain = همچنان می‌توانید به این نهاد شکایت کنید:
operator-title = این ویب‌سایت را چه کسی پیش می‌برد و راه تماس چیست
operator-summary = مسئول این ویب‌سایت کیست.
operator-name = مسئول
operator-address = آدرس پستی
operator-authority = نهاد نظارتی
operator-nobody = کسی اینجا ننوشته است که این ویب‌سایت را چه کسی پیش می‌برد.
operator-no-way = کسی اینجا راه تماس با او را ننوشته است.
operator-careful = تا ندانید چه کسی می‌خواند، چیزی ننویسید که شما را به خطر بیندازد.
operator-program = پروگرام این ویب‌سایت Evenhand است. سازندگان آن این ویب‌سایت را پیش نمی‌برند.
serve-safety-title = هنگام خواندن متوجه امنیت خود باشید
serve-safety-summary = این ویب‌سایت برای محافظت شما چه می‌کند و چه کرده نمی‌تواند.
serve-safety-does = این ویب‌سایت چه می‌کند
serve-safety-does-leave = «از این صفحه بیرون شوید» صفحهٔ آب‌وهوا را به جایش باز می‌کند.
serve-safety-does-keys = با JavaScript در مرورگر شما، سه بار فشار دادن Shift همین کار را می‌کند.
serve-safety-does-clear = هنگام بیرون شدن، از مرورگر می‌خواهد معلومات این ویب‌سایت را پاک کند.
serve-safety-does-log = این پروگرام ثبت نمی‌کند که چه کسی چه خوانده است. مسئول سرور ممکن است ثبت کند.
serve-safety-cannot = این ویب‌سایت چه کرده نمی‌تواند
serve-safety-cannot-history = صفحه‌ها را از تاریخچهٔ مرورگر شما پاک کرده نمی‌تواند.
serve-safety-cannot-back = بدون JavaScript، یک قدم به عقب ممکن است این صفحه را دوباره نشان بدهد.
serve-safety-cannot-files = فایل‌هایی را که شما ذخیره کرده‌اید، پاک کرده نمی‌تواند.
serve-safety-cannot-network = مسئول شبکهٔ شما شاید ببیند که به این ویب‌سایت آمده‌اید.
serve-safety-cannot-watch = پروگرامی را که تلیفون یا کمپیوتر شما را می‌پاید، متوقف کرده نمی‌تواند.
serve-safety-you = شما چه کرده می‌توانید
serve-safety-you-private = این ویب‌سایت را در پنجرهٔ خصوصی باز کنید. بعد پنجره را ببندید.
serve-safety-you-history = بعد از خواندن، این ویب‌سایت را از تاریخچهٔ مرورگر پاک کنید.
serve-safety-you-device = از دستگاهی استفاده کنید که کس دیگر آن را باز کرده نتواند.
serve-safety-you-name = فایل‌ها را به نامی ذخیره کنید که چیزی را فاش نکند.
serve-safety-neutral = زیر متن «{ $button }» را انتخاب کنید.
serve-ask-title = شکل یا زبان دیگری درخواست کنید
serve-ask-write = به ما بنویسید
serve-many-demands = امروز از اتصال شما چیزهای زیادی خواسته شده است
serve-many-demands-next = فردا بیشتر بخواهید. هر وقت می‌توانید به آنچه دیگران می‌خواهند بپیوندید.
serve-full-demands = درخواست‌های باز بیش از اندازه است
serve-full-demands-next = فعلاً چیز تازه‌ای پذیرفته نمی‌شود. می‌توانید به خواست دیگران بپیوندید یا بعداً بازگردید.
serve-api-title = برای پروگرام‌های کمپیوتر
serve-api-summary = آدرس‌هایی که پروگرام‌ها از آن‌ها می‌پرسند. کلید لازم نیست.
serve-api-description = شرح مکمل به فارمت OpenAPI
serve-api-parameters = چه تعیین کرده می‌توانید:
serve-print-title = بخش چاپ
serve-print-summary = متن، اندازه، کاغذ و رنگ را انتخاب کنید. پیش از چاپ ببینید.
serve-print-language = زبان متن‌ها
serve-print-both = هر دو، یکی بعد از دیگر
serve-print-profile = نوع حروف بزرگ
serve-print-clear = واضح ({ $points } پوینت)
serve-print-large = بزرگ ({ $points } پوینت)
serve-print-giant = بسیار بزرگ ({ $points } پوینت)
serve-print-narrower = { $name }، حاشیه‌های باریک‌تر
serve-print-underlined = { $name }، تأکید با خط زیر کلمه‌ها
serve-print-norm = از کدام قواعد پیروی می‌کند
serve-print-norm-clear = چاپ واضح: خوردترین اندازه برای هر نوشتهٔ چاپی.
serve-print-norm-ukaaf = رهنمود UK Association for Accessible Formats (UKAAF): ۱۶ پوینت یا بزرگ‌تر.
serve-print-norm-aph = رهنمود American Printing House for the Blind (APH): ۱۸ پوینت، حاشیه‌های کلان، فاصله بین سطرها.
serve-print-norm-acb = رهنمود American Council of the Blind (ACB): ۱۸ پوینت، خط زیر کلمه‌ها به جای حروف سیاه، یک سطر خالی بین پاراگراف‌ها.
serve-print-norm-giant = برای کسانی که هر بار چند کلمه می‌خوانند.
serve-print-points = حروف بزرگ‌تر، به پوینت
serve-print-points-explained = از ۱۴ تا ۴۸. برای اندازهٔ عادی خالی بگذارید.
serve-print-paper = کاغذ
serve-print-theme = رنگ‌ها
serve-print-grey = خاکستری، برای پرنتر بی‌رنگ
serve-print-typeface = فونت
serve-print-one-typeface = متن‌های این زبان با فونت { $name } چاپ می‌شوند.
serve-print-back = بعد از متن‌ها
serve-print-back-full = شرح کلمات، منابع، دربارهٔ هر متن
serve-print-back-short = فقط تاریخ هر متن و آدرس تازه‌ترین نسخهٔ آن
serve-print-binding = ورق یا کتابچه
serve-print-flat = صفحه‌های جدا
serve-print-folded = کتابچهٔ قات‌شده: دو صفحه در هر روی کاغذی دو برابر کلان‌تر، مثل صفحه‌های A5 روی کاغذ A4. یک بار قات کنید و در خط قات ستپلر بزنید.
serve-print-copies = تعداد نسخه
serve-print-wrong-copies = یک عدد تام از ۱ تا { $most } بنویسید.
serve-print-imprint = چه کسی این را توزیع می‌کند
serve-print-imprint-explained = در آغاز و در صفحهٔ آخر چاپ می‌شود. خالی گذاشته می‌توانید.
serve-print-name = نام
serve-print-show = صفحه‌ها، تعداد ورق‌ها و اندازهٔ فایل را ببینید
serve-print-ready = نسخهٔ شما آمادهٔ چاپ است
serve-print-pages = صفحه‌ها
serve-print-sheets = ورق‌های کاغذ، با چاپ در دو روی
serve-print-all-sheets = ورق‌های کاغذ برای همهٔ نسخه‌ها
serve-print-weight = وزن کاغذ ۸۰ گرامه
serve-print-grams = حدود { $count } گرام
serve-print-kilograms = حدود { $count } کیلوگرام
serve-print-size = اندازهٔ فایل
serve-print-get =
    { $count ->
        [one] فایل PDF را بگیرید، { $count } صفحه، { $size }
       *[other] فایل PDF را بگیرید، { $count } صفحه، { $size }
    }
serve-print-get-folded = فایل را برای چاپ و قات کردن بگیرید، { $size }
serve-print-for-printer = فایل قات‌شدنی فقط برای پرنتر است. روی صفحهٔ نمایش فایل دیگر را بخوانید.
serve-print-kept = یک ساعت نگهداری می‌شود، بعد پاک می‌شود.
serve-print-preview = صفحه‌های اول
serve-print-preview-of = صفحهٔ { $number } همان طور که چاپ می‌شود
serve-print-change = چیزی را تغییر دهید
serve-print-no-piece = دست‌کم یک متن انتخاب کنید.
serve-print-many = حداکثر { $count } متن انتخاب کنید.
serve-print-not-there = این متن‌ها به این نگارش نیستند. نگارش دیگری انتخاب کنید.
serve-print-no-profile = یک نوع حروف بزرگ انتخاب کنید.
serve-print-wrong-size = یک عدد تام از ۱۴ تا ۴۸ بنویسید، یا خالی بگذارید.
serve-print-wrong-imprint = در هر سطر حداکثر ۲۰۰ حرف بنویسید.
serve-print-no-font = فونتی نداریم که { $signs } را به زبان { $language } رسم کند. این متن چاپ نمی‌شود.
serve-print-named = فونتی نداریم که { $signs } را رسم کند. به جای آن نامش با کلمه چاپ شده است.
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
export-search-summary = کلمه‌ها را در همهٔ متن‌ها جستجو کنید. کلمه‌های شما فرستاده نمی‌شود. مسئول سرور شاید ببیند که کدام متن‌ها یافت شده است.
export-search-asleep = جستجو به JavaScript و سرور ویب ضرورت دارد. از فهرست زیر انتخاب کنید.
export-search-busy = در حال جستجو…
export-search-results = آنچه یافت شد
export-search-found = متن‌های یافت‌شده:
export-search-nothing = چیزی یافت نشد. کلمه‌های کمتر یا دیگر بنویسید.
export-search-failed = جستجو ایستاد. صفحه را دوباره باز کنید یا از زیر انتخاب کنید.
export-search-all = همه چیز به این زبان

### Messages to those who asked

tell-subject-ready = «{ $piece }» آماده است
tell-subject-declined = «{ $piece }» آماده نخواهد شد
tell-subject-voice = { $piece }: متن آماده است
tell-asked = درخواست شما: { $piece }، { $language }، { $form }.
tell-ready = آماده است.
tell-ready-where = اینجا آن را می‌یابید:
tell-declined = یک ویراستار تصمیم گرفت که این آماده نشود.
tell-declined-reason = دلیل، به نوشتهٔ ویراستار:
tell-declined-next = هر وقت دوباره درخواست کرده می‌توانید.
tell-voice = متن آماده است. هنوز صدایی این زبان را نمی‌خواند.
tell-voice-next = باید کسی آن را با صدای خود بخواند. باز به شما خبر می‌دهیم.
tell-voice-where = تا آن وقت، اینجا بخوانید:
tell-subject-reply = { $piece }: یک جواب
tell-reply = یک ویراستار جواب داده است:
tell-reply-file = فایل:
tell-why = این را می‌گیرید چون درخواست کردید و این آدرس را دادید.
tell-kept =
    { $days ->
        [one] این آدرس را { $days } روز بعد از بسته شدن درخواست پاک می‌کنیم.
       *[other] این آدرس را { $days } روز بعد از بسته شدن درخواست پاک می‌کنیم.
    }
tell-form-page = صفحه برای خواندن در کمپیوتر یا تلیفون
tell-form-print = حروف بزرگ
tell-form-audio = صوت
tell-form-braille = بریل
tell-form-sign = زبان اشاره
tell-form-other = شکل دیگر
tell-confirm-subject = آیا این آدرس شماست؟
tell-confirm = کسی از ما متنی خواست و این آدرس را گذاشت. به جز این سوال، تنها اگر صاحبش بخواهد به آن می‌نویسیم.
tell-confirm-here = اگر می‌خواهید وقتی آماده شد خبرتان کنیم، اینجا تأیید کنید:
tell-confirm-not = اگر شما نخواسته‌اید، کاری نکنید. پس از { $days } روز این آدرس را پاک می‌کنیم.
tell-stop = اگر ایمیلی از ما نمی‌خواهید، اینجا آن را متوقف کنید:

### Translating at the desk

work-title = ترجمه‌های شما
work-summary = آنچه گرفته‌اید و به کجا رسیده است.
work-open = در دست شما
work-none = فعلاً چیزی ترجمه نمی‌کنید. چیزی را که درخواست شده انتخاب کنید.
work-many = به اندازهٔ مجاز ترجمهٔ باز دارید
work-many-next = یکی را تمام کنید یا رها کنید. ویراستار می‌تواند بیشتر اجازه دهد.
work-allow = تعداد ترجمه‌های بازی که این شخص می‌تواند داشته باشد
work-allow-do = اجازهٔ این تعداد
work-to-demands = ببینید چه درخواست شده است
work-ended = ختم‌شده
work-count =
    { $count ->
        [one] { $count } جمله نوشته شده است.
       *[other] { $count } جمله نوشته شده است.
    }
work-take = این ترجمه را بگیرید
work-taken-title = شخص دیگری این را گرفته است
work-taken-summary = شخص دیگری آن را ترجمه می‌کند. چیز دیگری انتخاب کنید.
work-one-title = { $piece }، به زبان { $language }
work-one-summary = هر جمله را پهلوی متن اصلی‌اش بنویسید. آنچه ذخیره کنید می‌ماند.
work-stands = به کجا رسیده است
work-progress = چقدر پیش رفته است
work-written = { $written } از { $all } جمله
work-editor-says = ویراستار می‌گوید:
work-whole =
    { $count ->
        [one] { $count } نظر دربارهٔ تمام متن
       *[other] { $count } نظر دربارهٔ تمام متن
    }
work-stage-draft = شما می‌نویسید
work-stage-submitted = منتظر ویراستار است
work-stage-returned = ویراستار آن را پس فرستاده است
work-stage-approved = تأیید شده
work-stage-published = نشر شده
work-stage-declined = رد شده
work-stage-dropped = رها شده
work-next-draft = وقتی تمام جمله‌ها نوشته شد، آن را تسلیم کنید.
work-next-submitted = بعد یک ویراستار آن را می‌خواند.
work-next-returned = نظرها را بخوانید، جمله‌ها را تغییر دهید و دوباره تسلیم کنید.
work-next-approved = چند لحظه بعد به کتابخانه می‌رسد.
work-next-published = در دست خوانندگان است.
work-next-declined = درخواست‌کنندگان دلیل را می‌خوانند.
work-next-dropped = شخص دیگری آن را گرفته می‌تواند.
work-pages = صفحه‌های جمله‌ها
work-page = صفحهٔ { $number }
work-sentence = جملهٔ { $number } از { $all }، { $role }
work-kept = خالی بگذارید تا همان طور که هست بماند.
work-save = این صفحه را ذخیره کنید
work-save-next = ذخیره کنید و به صفحهٔ بعدی بروید
work-save-sentence = جمله را ذخیره کنید
work-saved = ذخیره شد.
work-saved-sentence = ذخیره شد.
work-saving = در حال ذخیره شدن…
work-not-saved = هنوز ذخیره نشده است. دوباره کوشش می‌شود.
work-not-kept = { $count ->
    [one] { $count } جمله ذخیره نشد
   *[other] { $count } جمله ذخیره نشد
}
work-not-kept-explained = نوشتهٔ شما در زیر است: آن را کاپی کنید، کوتاه‌تر یا ساده‌تر بسازید و دوباره ذخیره کنید. باقی همه ذخیره شده است.
work-taken =
    { $count ->
        [one] { $count } جمله از فایل شما گرفته شد.
       *[other] { $count } جمله از فایل شما گرفته شد.
    }
work-unfinished =
    { $count ->
        [one] { $count } جمله گرفته نشد، چون فایل آن را ناتمام نشان می‌دهد: { $numbers }.
       *[other] { $count } جمله گرفته نشد، چون فایل آن را ناتمام نشان می‌دهد: { $numbers }.
    }
work-look-again = این‌ها را دوباره ببینید. اگر همین قسم درست است، در پهلوی آن بنویسید چرا.
work-offers =
    { $count ->
        [one] { $count } ترجمهٔ قبلی
       *[other] { $count } ترجمهٔ قبلی
    }
work-exact = ترجمهٔ همین جمله:
work-near = ترجمهٔ جمله‌ای که { $percent } فیصد شبیه است:
work-use = این ترجمه را به کار ببرید
work-terms = کلمات از لغت‌نامه:
work-renders = جمله‌های عادی که این جمله بیان می‌کند:
work-renders-target = متن عادی به این زبان می‌گوید:
work-renders-proposed = یک برنامه این جوره را پیشنهاد کرده است. آن را بررسی کنید.
work-worded = نگارش اول
work-worded-explained = اگر کار ماشین است، بگویید. به خوانندگان و ویراستاران گفته می‌شود.
work-worded-person = انسان آن را نوشته است
work-worded-machine = ماشین آن را نوشته و انسان اصلاح کرده است
work-submit = ذخیره کنید و تسلیم کنید
work-not-yet = چیزی کم یا نادرست است. چیزی تسلیم داده نشد.
work-in-sentence = جملهٔ { $number }:
work-and-more =
    { $count ->
        [one] و { $count } مورد دیگر.
       *[other] و { $count } مورد دیگر.
    }
work-take-back = پس بگیرید و به نوشتن ادامه دهید
work-give-up = این ترجمه را رها کنید
work-give-up-explained = بعد شخص دیگری آن را گرفته می‌تواند. نوشتهٔ شما نشر نمی‌شود.
work-give-up-now = رها کنید
work-files = در پروگرام دیگری کار کنید
work-files-explained = یک فایل بگیرید، ترجمه کنید و بفرستید. اول بررسی می‌شود.
work-get = فایل { $kind } را بگیرید
work-upload = فایل شما
work-upload-explained = فایل XLIFF، PO یا Markdown، حداکثر ۲ میگابایت.
work-upload-send = بفرستید و بررسی کنید
work-not-taken = چیزی از فایل شما گرفته نشد
work-not-taken-summary = فایل را اصلاح کنید و دوباره بفرستید.
work-file-wrong =
    { $count ->
        [one] { $count } مورد در فایل شما نادرست است
       *[other] { $count } مورد در فایل شما نادرست است
    }
work-take-good =
    { $count ->
        [one] { $count } جملهٔ بی‌خطا را بگیرید
       *[other] { $count } جملهٔ بی‌خطا را بگیرید
    }
work-conflict-title = میان دو متن انتخاب کنید
work-conflict =
    { $count ->
        [one] از وقتی که فایل شما ساخته شد، { $count } جمله اینجا نوشته شده است
       *[other] از وقتی که فایل شما ساخته شد، { $count } جمله اینجا نوشته شده است
    }
work-conflict-explained = هیچ‌کدام بدل نشد. برای هر جمله انتخاب کنید که کدام متن بماند.
work-conflict-here = آنچه اینجا نوشته شده بماند:
work-conflict-file = آنچه فایل شما می‌گوید گرفته شود:
work-conflict-save = انتخاب مرا ذخیره کنید
work-back = برگشت به ترجمه
work-file-kind = فایلی بفرستید که نامش به { "\u2066" }.xlf, .xliff{ "\u2069" }، { "\u2066" }.po{ "\u2069" } یا { "\u2066" }.md{ "\u2069" } ختم شود.
work-file-too-large = فایل از ۲ میگابایت بزرگ‌تر است.
work-file-costly = فایل نزدیک سطر { $line } سطح‌ها، ویژگی‌ها یا فضاهای نام زیاد دارد. آن را بدون آن‌ها دوباره صادر کنید.
work-file-stopped = خواندن فایل وقت یا حافظهٔ زیاد می‌گرفت و متوقف شد. فایل را دوباره صادر کنید، یا جمله‌های کمتر بفرستید.
work-file-no-reader = حالا فایل‌ها خوانده نمی‌شوند. فایل شما تغییر نکرد. بعدتر دوباره کوشش کنید؛ اگر ادامه یافت، به مسئولان این خدمت خبر بدهید.
work-file-busy = فایل‌های زیاد خوانده می‌شوند. فایل خود را یک دقیقه بعد دوباره بفرستید.
work-file-not-text = فایل، متن UTF-8 نیست. آن را با UTF-8 ذخیره کنید.
work-file-malformed = سطر { $line } مطابق قواعد این نوع فایل نیست.
work-file-declares = فایل نوع سند (DOCTYPE) را اعلام می‌کند. آن را بدون این بفرستید.
work-file-other-piece = این فایل از متن دیگری است: { $piece }.
work-file-other-language = این فایل برای زبان دیگری است: { $language }.
work-file-older = متن اصلی تغییر کرده است. فایل نو بگیرید. دیگر در آن نیست: { $sentences }
work-file-faults = اول فایل را درست کنید. { $said }
work-file-line = سطر { $line }: { $said }.
work-file-skeleton = ساختار سطر { $line } مانند متن اصلی نیست. عنوان‌ها، فهرست‌ها و جدول‌ها را نگه دارید.
work-weight-error = نادرست:
work-weight-warning = دوباره ببینید:
work-weight-note = توجه:
work-answer = اگر همین قسم درست است، در چند کلمه بگویید چرا. ویراستاران آن را می‌خوانند.
review-answer = مترجم می‌گوید:
review-despite = بلی، با وجود تفاوت در معنا
review-despite-explained = بررسی معنا جمله‌هایی می‌بیند که چیزی غیر از منبع خود می‌گویند. بنویسید چرا درست هستند. نوشتهٔ شما در ثبت رویدادها می‌ماند.
review-despite-needed = بنویسید چرا تفاوت‌های معنا درست هستند.
work-problem-empty = هنوز چیزی اینجا نوشته نشده است.
work-problem-too-long = این جمله از { $most } حرف درازتر است. چند جملهٔ کوتاه‌تر بنویسید، یا آنچه را متن اصلی نمی‌گوید بردارید.
work-problem-joined = پیش از آن جمله‌ای نیست که با آن یکجا شود.
work-problem-unknown = متن اصلی دیگر این جمله را ندارد.
work-problem-numbers = عددها فرق دارد.
work-problem-phone = شماره‌های تلیفون فرق دارد.
work-problem-email = آدرس‌های ایمیل فرق دارد.
work-problem-link = لینک‌ها به جای دیگری می‌رود.
work-problem-date = تاریخ‌ها فرق دارد.
work-problem-code = آنچه باید حرف به حرف نقل شود فرق دارد.
work-problem-missing = کم است: { $things }.
work-problem-added = اضافی است: { $things }.
work-problem-date-unchecked = «{ $shown }» از جنتری دیگری است. ببینید که همان { $date } باشد.
work-problem-footnotes = نشانه‌های پاورقی فرق دارد یا جایش تغییر کرده است.
work-problem-break = یک شکستن سطر متن اصلی نیست. در آخر سطر پیش از آن یک خط کج چپه (\) بنویسید.
work-problem-mark = نشانهٔ { $mark } جوره ندارد.
work-problem-markup = یک نشانه فهمیده نشد: { $said }.
work-problem-control = حرف نادیدنی { $code } را پاک کنید.
work-problem-composed = حروف آن مطابق معیار یکجا شد.
work-problem-script =
    به خط { $found ->
        [Arab] عربی
        [Beng] بنگالی
        [Cyrl] سریلیک
        [Grek] یونانی
        [Hans] چینایی
        [Hant] چینایی
        [Hani] چینایی
        [Hebr] عبری
        [Deva] دیوناگری
        [Ethi] ایتوپیایی
        [Geor] گرجی
        [Armn] ارمنی
        [Mymr] برمایی
        [Khmr] خمری
        [Thai] تایلندی
        [Hang] کوریایی
        [Jpan] جاپانی
        [Taml] تامیلی
        [Telu] تیلوگو
        [Latn] لاتین
       *[other] { $found }
    } نوشته شده است؛ خط این زبان { $expected ->
        [Arab] عربی
        [Beng] بنگالی
        [Cyrl] سریلیک
        [Grek] یونانی
        [Hans] چینایی
        [Hant] چینایی
        [Hani] چینایی
        [Hebr] عبری
        [Deva] دیوناگری
        [Ethi] ایتوپیایی
        [Geor] گرجی
        [Armn] ارمنی
        [Mymr] برمایی
        [Khmr] خمری
        [Thai] تایلندی
        [Hang] کوریایی
        [Jpan] جاپانی
        [Taml] تامیلی
        [Telu] تیلوگو
        [Latn] لاتین
       *[other] { $expected }
    } است.
work-problem-language = این مانند زبان دیگری معلوم می‌شود: { $found }.
work-problem-same = حرف به حرف مانند متن اصلی است.
work-problem-term = لغت‌نامه «{ $key }» را به این زبان شرح نمی‌دهد.
work-problem-skeleton = ساختار متن مانند متن اصلی نیست.
work-problem-rule = { $said }. { $next }
work-role-title = عنوان متن
work-role-summary = خلاصه
work-role-heading = عنوان بخش
work-role-text = متن
work-role-item = مورد فهرست
work-role-term = کلمهٔ شرح‌شده
work-role-meaning = معنای کلمه
work-role-table-caption = عنوان جدول
work-role-column-head = سر ستون
work-role-row-head = سر سطر
work-role-cell = خانهٔ جدول
work-role-quotation = نقل قول
work-role-quotation-source = منبع نقل قول
work-role-note = یادداشت
work-role-picture = متن به جای تصویر
work-role-caption = نوشتهٔ زیر تصویر
work-role-description = شرح تصویر
work-role-contact-name = نام آدرس تماس
work-role-contact = سطر آدرس تماس
work-role-question = سوال
work-role-answer = جواب
work-role-film = عنوان ویدیو
work-role-transcript = متن ویدیو
work-role-code = متنی که حرف به حرف نقل می‌شود
work-role-footnote = پاورقی

### Deciding about translations

review-title = ترجمه‌هایی که منتظر ویراستار است
review-summary = آنچه زیادتر منتظر مانده اول. کسی دربارهٔ کار خود تصمیم نمی‌گیرد.
review-none = فعلاً چیزی منتظر ویراستار نیست.
review-by = مترجم:
review-revision = این ترجمه نسخه‌ای را تغییر می‌دهد که در دست خوانندگان است.
review-own = این ترجمهٔ خود شماست. ویراستار دیگری تصمیم می‌گیرد.
review-one-summary = هر جمله را پهلوی متن اصلی بخوانید، نتیجه را ببینید، تصمیم بگیرید.
review-look = نتیجه را ببینید و بشنوید
review-page = صفحه را ببینید
review-print = نسخهٔ چاپی را ببینید، PDF
review-sound = آن را بشنوید
review-no-voice = برای این زبان صدایی نیست.
work-look-open = جمله‌هایی که هنوز نوشته نشده‌اند به کلمات متن اصلی هستند.
review-not-whole = جمله‌هایی کم یا نادرست است. هنوز نشر شده نمی‌تواند.
review-found =
    { $count ->
        [one] { $count } مورد برای بررسی
       *[other] { $count } مورد برای بررسی
    }
review-gone = کشیده شد:
review-new = اضافه شد:
review-end = ختم.
review-published = در مقایسه با آنچه خوانندگان دارند
review-changed = این جمله بعد از آن تغییر کرد.
review-same = این جمله بعد از آن تغییر نکرد.
review-since = از وقتی که پس فرستاده شد
review-since-changed = جمله‌های تغییرکرده: { $count }
review-since-same = نظرها دربارهٔ جمله‌هایی که همان‌طور ماندند: { $count }
review-reopened = متن اصلی پیش از نشر تغییر کرد
review-reopened-next = به خوانندگان نرسیده و به کسی خبر داده نشده است. آن را پس بفرستید تا این جمله‌ها ترجمه شوند:
review-before = پیش از آن:
review-remark = نظر دربارهٔ جمله
review-decide = تصمیم بگیرید
review-approve-legend = تأیید و نشر
review-approve-explained = فوراً به خوانندگان می‌رسد و تمام درخواست‌کنندگان خبر می‌شوند. تأییدکننده:
review-machine-yes = نگارش اول کار ماشین است. من تمام آن را خوانده‌ام.
review-machine-needed = بگویید که تمام نگارش ماشین را خوانده‌اید.
review-approve = تأیید و نشر کنید
review-return-legend = پس فرستادن
review-remark-whole = نظر دربارهٔ تمام متن
review-remark-explained = مترجم آن را با نظرهای شما دربارهٔ جمله‌ها می‌خواند.
review-remark-needed = بنویسید چه باید تغییر کند، اینجا یا پهلوی یک جمله.
review-return = با نظرها پس بفرستید
review-decline-legend = رد کردن
review-reason = دلیل
review-reason-explained = تمام درخواست‌کنندگان آن را می‌خوانند. بگویید چه کرده می‌توانند.
review-reason-needed = دلیل را بنویسید. درخواست‌کنندگان آن را می‌خوانند.
review-decline = با این دلیل رد کنید
# The record that an editor gives with an approval.
record-legend = ثبت کنید چه کسی آن را بررسی کرده است
record-explained = خوانندگان این را می‌بینند؛ به زبان آنان بنویسید. اگر تنها شما خواندید، «بدون ثبت» را انتخاب کنید.
record-role = چه کسی بررسی کرد
record-role-none = بدون ثبت
record-role-lawyer = وکیل مدافع
record-role-editor = ویراستار زبان ساده
record-role-translator = ترجمان به زبان مادری
record-role-panel = خوانندگان دارای معلولیت
record-name = نام یا نام مستعار
record-country = وکیل مدافع: کشور
record-country-explained = کود دوحرفی کشور با حروف لاتین، مانند PK.
record-people = خوانندگان: چند نفر
record-disabilities = خوانندگان: معلولیت‌های آنان
record-changed = پس از آن چه تغییر کرد
record-not-checked = چه بررسی نشد
record-needed = این را خانه‌پری کنید، یا «بدون ثبت» را انتخاب کنید.
record-claim-needed = این متن می‌گوید آسان‌خوان یا آزمودهٔ خوانندگان است. خوانندگان را ثبت کنید.
record-now = اکنون به خوانندگان گفته می‌شود:
review-sound-title = چگونه شنیده می‌شود
review-sound-summary = از ترجمه ساخته شده است، همان طور که تسلیم شد.
review-sound-make = صدا را بسازید
review-sound-being-made =
    { $count ->
        [one] صدا ساخته می‌شود: { $count } جمله. چند لحظه بعد دوباره ببینید.
       *[other] صدا ساخته می‌شود: { $count } جمله. چند لحظه بعد دوباره ببینید.
    }
review-sound-failed = صدا ساخته نشد. دوباره کوشش کنید، یا به مدیر خبر دهید.
review-look-again = دوباره ببینید
review-back = برگشت به ترجمه

### What people ask for, at the desk

plot-requests = درخواست‌های هر هفته
plot-sheets = کاغذ برای یک نسخه از هر متن
plot-table = همین ارقام در جدول
plot-week = هفته از
plot-count = درخواست‌ها
plot-sum = درخواست‌ها در نیم سال: { $count }
demands-title = آنچه درخواست شده است
demands-summary = نزدیک‌ترین تاریخ اول، بعد آنچه زیادتر درخواست شده است.
demands-none = فعلاً کسی چیزی درخواست نمی‌کند.
demands-language = زبان
demands-every-language = تمام زبان‌ها
demands-show = نشان دهید
demands-pages = صفحه‌های درخواست‌ها
demands-askers =
    { $count ->
        [one] { $count } درخواست.
       *[other] { $count } درخواست.
    }
demands-by = ضرورت است تا
demands-form = شکل
demands-since = درخواست شده از
demands-who = درخواست‌کنندگان
demands-form-page = صفحه
demands-form-print = حروف بزرگ
demands-form-audio = صوت
demands-form-braille = بریل
demands-form-sign = زبان اشاره
demands-form-other = شکل دیگر
demands-needs-translation = به ترجمه ضرورت دارد
demands-in-translation = کسی آن را ترجمه می‌کند
demands-in-review = یک ویراستار ترجمه را می‌خواند
demands-needs-voice = به صدای انسان ضرورت دارد
demands-needs-maker = به کسی ضرورت دارد که آن را آماده کند
demands-making = در حال آماده شدن
demands-failed = آماده نشد
demands-ready = موجود است
demands-declined = رد شده
demands-withdrawn = پس گرفته شده
demands-effort = { $words } کلمه در { $sentences } جمله.
demands-known =
    { $count ->
        [one] { $count } جمله قبلاً ترجمه شده است.
       *[other] { $count } جمله قبلاً ترجمه شده است.
    }
demands-behind =
    { $count ->
        [one] موجود است؛ { $count } جمله تغییر کرده است.
       *[other] موجود است؛ { $count } جمله تغییر کرده است.
    }
demands-yours = به ترجمهٔ خود ادامه دهید
demands-taken = مترجم فعلی:
demands-one-summary = کی آن را می‌خواهد، به کجا رسیده است، چه می‌توان کرد.
demands-languages = زبان‌هایی که منتظر ویراستار اند
demands-languages-explained = کسی بار اول این‌ها را خواسته است. آنچه به این زبان‌ها خواسته شود پس از اجازهٔ شما عمومی می‌شود.
demands-language-release = اجازه به این زبان
demands-language-decline = رد این زبان
demands-for = برای:
demands-other-format = شکل دیگر:
demands-words = پیام درخواست‌کنندگان به ویراستاران
demands-decline = این را رد کنید
demands-for-people = فقط چیزهایی نشان داده می‌شود که انسان باید با دست بسازد یا بلند بخواند.
demands-show-all = نمایش همه
demands-replies = جواب‌ها تا حال
demands-reply = به این جواب دهید
demands-reply-explained = همه آن را خوانده می‌توانند. به درخواست‌کنندگانی که آدرس گذاشته‌اند خبر می‌دهیم.
demands-reply-words = پیام (خالی گذاشته می‌توانید)
demands-reply-day = چه وقت آماده می‌شود (خالی گذاشته می‌توانید)
demands-reply-file = فایل (خالی گذاشته می‌توانید)
demands-reply-file-explained = صدای ثبت‌شده، فایل بریل، فلم: حد اکثر { $size }. فایل، درخواست را پوره می‌کند. این پسوندها قبول می‌شوند:
demands-reply-send = این جواب را بفرستید
demands-reply-nothing = پیامی بنویسید، روزی را نام ببرید، یا فایلی انتخاب کنید.
demands-reply-kind = این نوع فایل را قبول نمی‌کنیم. فایلی با پسوند لست انتخاب کنید.
demands-reply-differs = فایل خالی است، یا آن نیست که پسوندش می‌گوید. دوباره ذخیره و انتخابش کنید.
demands-reply-back = این فایل را پس بگیرید

### What is there, at the desk

coverage-title = آنچه موجود است
coverage-summary = هر متن به هر زبان، و به کدام شکل‌ها.
coverage-collections = مجموعه‌ها
coverage-pages = صفحه‌های جدول
coverage-picture = تصویر جدول زیر
coverage-piece = متن
coverage-languages = صفحه‌های زبان‌ها
coverage-whole = به تمام شکل‌ها
coverage-part = موجود، بدون صوت
coverage-behind-short = عقب‌تر از متن اصلی
coverage-behind =
    { $count ->
        [one] عقب‌تر، { $count } جمله:
       *[other] عقب‌تر، { $count } جمله:
    }
coverage-in-work = در حال ترجمه
coverage-asked-short = درخواست شده
coverage-asked =
    { $count ->
        [one] { $count } درخواست
       *[other] { $count } درخواست
    }
coverage-nothing = هیچ
voices-title = صداهای این خدمت
voices-no-sharing = جواز این صدا دادن گفتار آن به دیگران را منع می‌کند. آن را نشر نکنید.
voices-no-sale = جواز این صدا استفاده در برابر پول را منع می‌کند.
voices-vary = یک متن دو بار کاملاً یکسان شنیده نمی‌شود. یک بار ساخته و نگه داشته می‌شود.

### Clarity, at the desk

clarity-title = وضاحت
clarity-summary = آنچه ممکن است خواندن جمله‌ها را مشکل بسازد، برای هر زبان به اساس استعمال خود آن زبان. عددهای زبان‌های مختلف را با هم مقایسه نکنید.
clarity-languages = زبان‌ها
clarity-pages = صفحه‌های متن‌ها
clarity-measured = جستجو شد: { $measures }.
clarity-not-measured = در این زبان اندازه نمی‌شود: { $measures }.
clarity-words-of = کلمات کم‌استعمال آن‌هایی‌اند که در فهرست این زبان نیستند: { $language }.
clarity-figure = جمله‌های واضح: { $clear } از { $all }
clarity-lengths = تعداد کلمات جمله: در نیم جمله‌ها حداکثر { $median }، در درازترین { $longest }. بیشتر از { $limit } دراز است.
clarity-lengths-characters = تعداد حروف جمله: در نیم جمله‌ها حداکثر { $median }، در درازترین { $longest }. بیشتر از { $limit } دراز است.
clarity-hardest = مشکل‌ترین جمله‌ها
clarity-at = سطر { $line } فایل
clarity-nothing = هیچ جملهٔ مشکلی پیدا نشد.
clarity-long-sentence = جملهٔ دراز
clarity-long-words = کلمات دراز
clarity-rare-words = کلمات کم‌استعمال
clarity-nominal-style = اسم‌های انتزاعی زیاد
clarity-passive = مجهول
clarity-double-negation = نفی دوباره
clarity-commas = کامه‌های زیاد
clarity-unmarked-terms = اصطلاحات بدون توضیح

### Jobs and what waits, at the desk

jobs-title = آنچه آماده می‌شود
jobs-summary = چه جریان دارد، چه منتظر است، چه ناکام شد و چرا.
jobs-running = در جریان
jobs-failed = ناکام
jobs-waiting = منتظر
jobs-cancelled = لغوشده
jobs-done = انجام‌شده
jobs-none-running = فعلاً چیزی جریان ندارد.
jobs-none-failed = هیچ کاری ناکام نشده است.
jobs-none-waiting = چیزی منتظر نیست.
jobs-none-cancelled = چیزی لغو نشده است.
jobs-none-done = در روزهای اخیر کاری انجام نشده است.
jobs-since = به مدت
jobs-by = توسط
jobs-again-in = کوشش دوباره بعد از
jobs-waits-since = در انتظار به مدت
jobs-ended = ختم در
jobs-error = دلیل:
jobs-tried = { $count } بار ناکام شد؛ بعد از { $of } بار رها می‌شود.
jobs-being-cancelled = در حال لغو شدن است.
jobs-cancel = لغو کنید
jobs-retry = دوباره شروع کنید
jobs-make = آماده‌سازی:
jobs-publish = نشر:
jobs-tell = خبر دادن به یک درخواست‌کننده
jobs-confirm = پرسیدن این‌که آدرس ایمیل درست است یا نه
jobs-sweep = پاک کردن آنچه نباید نگهداری شود
jobs-seconds =
    { $count ->
        [one] { $count } ثانیه
       *[other] { $count } ثانیه
    }
jobs-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقه
    }
jobs-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعت
    }
overview-waits = آنچه منتظر شماست
overview-nothing = فعلاً چیزی منتظر شما نیست.
overview-returned =
    { $count ->
        [one] { $count } ترجمهٔ پس‌آمده با نظر
       *[other] { $count } ترجمهٔ پس‌آمده با نظر
    }
overview-drafts =
    { $count ->
        [one] { $count } ترجمه برای ادامه دادن
       *[other] { $count } ترجمه برای ادامه دادن
    }
overview-review =
    { $count ->
        [one] { $count } ترجمه برای تصمیم گرفتن
       *[other] { $count } ترجمه برای تصمیم گرفتن
    }
overview-demands =
    { $count ->
        [one] { $count } ترجمهٔ درخواست‌شده
       *[other] { $count } ترجمهٔ درخواست‌شده
    }
overview-for-people =
    { $count ->
        [one] { $count } درخواست که فقط انسان پوره کرده می‌تواند
       *[other] { $count } درخواست که فقط انسان پوره کرده می‌تواند
    }
overview-broken = اشتباه‌ها در محتوا
overview-broken-files =
    { $count ->
        [one] { $count } فایل از محتوا اشتباه دارد
       *[other] { $count } فایل از محتوا اشتباه دارند
    }
overview-broken-last-good = خوانندگان آخرین نسخهٔ درست را می‌بینند.
overview-broken-as-it-is = خوانندگان آن را همان‌طور که هست می‌بینند.
overview-broken-nothing = خوانندگان آن را نمی‌بینند.
overview-doubts = محتوا اکنون قابل اعتماد نیست. چیزی برداشته نمی‌شود.
overview-failed =
    { $count ->
        [one] { $count } مورد که آماده نشد
       *[other] { $count } مورد که آماده نشد
    }

### Preview: what an author sees of a text that is being written

preview-title = پیش‌نمایش
preview-private = هیچ چیز در اینجا برای همه نشر نشده است.
preview-again = دوباره ببینید
preview-none = هنوز متنی نیست. متنی بنویسید، همان‌گونه که content/README.md نشان می‌دهد، و دوباره ببینید.
preview-errors =
    { $count ->
        [one] { $count } خطا
       *[other] { $count } خطا
    }
preview-warnings =
    { $count ->
        [one] { $count } هشدار
       *[other] { $count } هشدار
    }
preview-changed = فایل دوباره ذخیره شد. دوباره ببینید.
preview-page = صفحه
preview-print = چاپ درشت (PDF)
preview-sound = صدا (MP3)
preview-all = همه متن‌ها
preview-error = خطا:
preview-warning = هشدار:
preview-note = یادداشت:
preview-line = سطر { $number }:
preview-file = در { $file }
preview-not-made = ساخته نشد
preview-not-made-why = این اکنون ساخته نمی‌شود: متن خطا یا جای نانوشته دارد، یا صدا یا قلمی کم است.
preview-found = ببینید چه یافت شد

### Desk: people and ways in

desk-title = میز کار
desk-overview = نمای عمومی
desk-overview-summary = چه کاری منتظر شماست و کجا بروید.
desk-work = ترجمه‌های شما
desk-demands = آنچه درخواست شده است
desk-coverage = آنچه موجود است
desk-review = برای ویراستاران
desk-jobs = کارها
desk-people = اشخاص
desk-audit = تصمیم‌ها
desk-account = حساب شما
desk-signed-in = داخل شده‌اید به نام
desk-sign-out = از حساب بیرون شوید
desk-role = نقش
desk-role-contributor = همکار
desk-role-editor = ویراستار
desk-role-administrator = مدیر
desk-foreign = این از ویب‌سایت دیگری آمده است
desk-foreign-next = چیزی تغییر نکرد. صفحه را اینجا باز کنید و دوباره بفرستید.
desk-forbidden = حساب شما اجازهٔ این کار را ندارد
desk-forbidden-next = اگر به آن ضرورت دارید، از یک مدیر بخواهید.
desk-unknown = به حساب خود داخل نشده‌اید
desk-unknown-next = داخل شوید، یا توکنی بفرستید که اجازهٔ این کار را دارد.
desk-changed = این در همین میان تغییر کرد
desk-changed-next = هیچ کاری انجام نشد. برگردید، صفحه را دوباره باز کنید و ببینید.
desk-sign-in-title = به میز کار داخل شوید
desk-sign-in-summary = برای مترجمان، تصمیم‌گیرندگان و مسئولان این ویب‌سایت. خوانندگان به حساب ضرورت ندارند.
desk-sign-in = داخل شوید
desk-sign-in-passkey = با کلید عبور داخل شوید
desk-sign-in-wrong = نام یا عبارت عبور درست نیست. هر دو را بررسی کنید و دوباره کوشش کنید.
desk-sign-in-wait =
    { $minutes ->
        [one] کوشش‌ها زیاد بود. { $minutes } دقیقه صبر کنید، یا کلید عبور را به کار ببرید.
       *[other] کوشش‌ها زیاد بود. { $minutes } دقیقه صبر کنید، یا کلید عبور را به کار ببرید.
    }
desk-sign-in-lost = عبارت عبور را فراموش کرده‌اید؟ مسئول این ویب‌سایت عبارت نو گذاشته می‌تواند.
desk-name-wrong = نامی با ۲ تا ۶۰ حرف بنویسید.
desk-name-taken = این نام از شخص دیگری است. نام دیگری انتخاب کنید.
desk-passphrase = عبارت عبور
desk-passphrase-new = عبارت عبور نو
desk-passphrase-explained = دست‌کم { $count } حرف. چهار کلمه که تنها شما پهلوی هم می‌گذارید خوب است.
desk-passphrase-short = دست‌کم { $count } حرف بنویسید.
desk-passphrase-long = حداکثر ۲۵۶ حرف بنویسید.
desk-passphrase-common = این عبارت را مردم زیاد به کار می‌برند. کلماتی انتخاب کنید که تنها شما پهلوی هم می‌گذارید.
desk-passphrase-name = عبارت عبوری انتخاب کنید که نام شما نباشد.
desk-passphrase-title = عبارت عبور
desk-passphrase-present = عبارت عبور فعلی
desk-passphrase-not-it = این عبارت عبور فعلی شما نیست. آن را دوباره بنویسید.
desk-passphrase-ends = در همهٔ جاهای دیگر از حساب بیرون می‌شوید.
desk-passphrase-change = عبارت عبور را تغییر دهید
desk-language = زبان میز کار
desk-language-title = زبان
desk-language-change = زبان را تغییر دهید
desk-invitation-title = شما دعوت شده‌اید
desk-invitation-summary = نام و عبارت عبور انتخاب کنید. بعد میز کار باز می‌شود.
desk-invitation-role = نقش شما در اینجا:
desk-invitation-ends = این دعوت‌نامه اعتبار دارد تا
desk-invitation-accept = حساب من را بسازید
desk-invitation-revoke = دعوت‌نامه را پس بگیرید
desk-account-summary = چگونه داخل می‌شوید و کدام پروگرام‌ها از طرف شما کار می‌کنند.
desk-passkey = کلید عبور
desk-passkeys = کلیدهای عبور
desk-passkeys-explained = با نشان انگشت، چهره، رمز دستگاه یا کلید امنیتی داخل شوید.
desk-passkeys-none = هنوز کلید عبور ندارید.
desk-passkey-add = یک کلید عبور اضافه کنید
desk-passkey-name = نام کلید عبور، مثلاً «تلیفون من»
desk-passkey-remove = این کلید عبور را پاک کنید
desk-passkey-failed = نشد. دوباره کوشش کنید، یا عبارت عبور را به کار ببرید.
desk-passkey-last = این تنها راه داخل شدن شماست. اول عبارت عبور بگذارید.
desk-passkey-script = اضافه کردن کلید عبور به JavaScript ضرورت دارد. عبارت عبور بدون آن کار می‌کند.
desk-passkey-nowhere = کلید عبور دیگری اینجا اضافه شده نمی‌تواند.
desk-tokens = توکن برای پروگرام‌ها
desk-tokens-explained = پروگرامی که توکن دارد از طرف شما کار می‌کند، در حدی که انتخاب می‌کنید.
desk-tokens-none = توکن ندارید.
desk-token-new = توکن نو
desk-token-name = برای چه کاری است؟
desk-token-name-explained = برای خود شما، تا بعداً بدانید کدام را باطل کنید.
desk-token-name-wrong = بنویسید توکن برای چیست، حداکثر در ۶۰ حرف.
desk-token-scopes = این پروگرام چه کرده می‌تواند؟
desk-token-scope-wrong = دست‌کم یکی را انتخاب کنید.
desk-token-many = اول یک توکن را باطل کنید: حداکثر { $count } توکن داشته می‌توانید.
desk-token-make = توکن را بسازید
desk-token-made = توکن نو شما
desk-token-end = این توکن را باطل کنید
desk-scope-ask = درخواست شکل و زبان
desk-scope-translate = خواندن درخواست‌ها و نوشتن ترجمه‌های شما
desk-once = همین حالا آن را کاپی کنید. تنها همین یک بار نشان داده می‌شود.
desk-made = در اینجا از
desk-used = آخرین استفاده
desk-never-used = هنوز استفاده نشده است.
desk-people-summary = کی‌ها اینجا کار می‌کنند، کی‌ها دعوت شده‌اند و هر کس چه اجازه‌ای دارد.
desk-people-here =
    { $count ->
        [one] { $count } نفر اینجا کار می‌کند
       *[other] { $count } نفر اینجا کار می‌کنند
    }
desk-people-gone = حساب‌های بسته‌شده
desk-role-change = نقش را تغییر دهید
desk-invite = کسی را دعوت کنید
desk-invite-explained = یک لینک می‌گیرید. خودتان آن را بفرستید. یک بار و تا هفت روز کار می‌کند.
desk-invite-note = برای کیست؟
desk-invite-note-explained = تنها مسئولان حساب‌ها آن را می‌بینند.
desk-invite-note-wrong = بنویسید برای کیست، حداکثر در ۱۰۰ حرف.
desk-invite-make = لینک را بسازید
desk-invited = لینک دعوت‌نامه
desk-invitations = دعوت‌نامه‌های باز
desk-end = این حساب را ببندید
desk-end-title = یک حساب را ببندید
desk-end-summary = این کار برگشت ندارد. اول بخوانید که چه می‌شود.
desk-end-whose = حسابی که بسته می‌شود:
desk-end-sessions = در همه جا از حساب بیرون می‌شود؛ توکن‌ها و کلیدهای عبور از کار می‌افتد.
desk-end-work = ترجمه‌های ناتمام او برای دیگران آزاد می‌شود.
desk-end-name = نام او با تصمیم‌هایش می‌ماند.
desk-end-now = حساب را همین حالا ببندید
desk-end-not = برگردید و چیزی را تغییر ندهید
desk-last-administrator = این آخرین مدیر است. اول شخص دیگری را مدیر بسازید.
desk-audit-summary = کی چه تصمیم گرفت، تازه‌ترین‌ها اول.
desk-audit-none = هنوز تصمیمی گرفته نشده است.
desk-audit-page = تصمیم‌ها، صفحهٔ { $page } از { $pages }
desk-audit-pages = صفحه‌ها
desk-audit-who = کی
desk-audit-what = چه کار
desk-audit-when = چه وقت
desk-audit-clock = ساعت { $time } به وقت جهانی (UTC)
desk-audit-program = پروگرام
desk-audit-newer = تصمیم‌های تازه‌تر
desk-audit-older = تصمیم‌های پیشتر
desk-did-add = حسابی ساخت
desk-did-role = نقشی را تغییر داد
desk-did-end = حسابی را بست
desk-did-language = زبان میز کار را تغییر داد
desk-did-passphrase = عبارت عبور را تغییر داد
desk-did-invite = کسی را دعوت کرد
desk-did-accept = دعوتی را قبول کرد
desk-did-revoke = دعوتی را پس گرفت
desk-did-sign-in = داخل شد
desk-did-sign-out = بیرون شد
desk-did-passkey = کلید عبور اضافه کرد
desk-did-passkey-remove = کلید عبور را پاک کرد
desk-did-token = توکنی ساخت
desk-did-token-end = توکنی را باطل کرد
desk-did-decline = درخواستی را رد کرد
desk-did-reply = به درخواستی جواب داد
desk-did-reply-back = فایل جوابی را پس گرفت
desk-did-read-words = پیام درخواست‌کنندگان را خواند
desk-did-language-release = به زبانی اجازه داد
desk-did-language-decline = زبانی را رد کرد
desk-did-allow-works = تعداد دیگری از ترجمه‌های باز را اجازه داد
desk-did-take = ترجمه‌ای را گرفت
desk-did-say-who = گفت نگارش اول از کیست
desk-did-submit = ترجمه‌ای را تسلیم کرد
desk-did-take-back = ترجمه‌ای را از ویراستاران پس گرفت
desk-did-drop = ترجمه‌ای را رها کرد
desk-did-send-back = ترجمه‌ای را پس فرستاد
desk-did-decline-work = ترجمه‌ای را رد کرد
desk-did-approve = ترجمه‌ای را تأیید کرد
desk-did-approve-despite = با وجود تفاوت در معنا موافقت کرد
desk-did-publish = ترجمه‌ای را نشر کرد
desk-did-reopen = ترجمه‌ای را به ویراستاران پس داد، چون متن اصلی تغییر کرد
desk-did-retry = کاری را دوباره آغاز کرد
desk-did-cancel = کاری را لغو کرد
desk-sign-in-name = نام برای داخل شدن
desk-sign-in-name-explained = تنها به شما نشان داده می‌شود. نام عمومی خود را به کار نبرید.
desk-public-name = نام عمومی
desk-public-name-explained = همراه ترجمه‌های شما می‌آید. دیگران در میز کار آن را می‌بینند.
desk-names = نام‌های شما
desk-names-same = هر دو نام یکی است، پس همه می‌توانند نامی را که با آن داخل می‌شوید بخوانند. نام دیگری برای داخل شدن انتخاب کنید.
desk-names-change = نام‌ها را تغییر بدهید
desk-sessions = جاهایی که داخل شده‌اید
desk-session-here = اینجا، در این مرورگر
desk-session-other = جای دیگر
desk-session-end = این نشست را ختم کنید
desk-sessions-end = از همهٔ جاهای دیگر بیرون شوید
desk-confirm-title = تأیید کنید که خودتان هستید
desk-confirm-summary = کاری که می‌خواهید بکنید تعیین می‌کند که کی داخل شده می‌تواند. جواب شما ده دقیقه اعتبار دارد.
desk-confirm-locked = مدتی است که اینجا کاری نکرده‌اید، یا ساعت‌ها پیش داخل شده‌اید. برای ادامه تأیید کنید که خودتان هستید. آنچه نوشته‌اید حفظ می‌شود.
desk-changes = تغییرهای حساب شما در { $days } روز گذشته
desk-changes-not-you = یکی از آن‌ها کار شما نیست؟ عبارت عبور نو بگذارید، از همهٔ جاهای دیگر بیرون شوید و به یک مدیر خبر دهید.
desk-confirm = تأیید کنید
desk-confirm-passkey = با کلید عبور تأیید کنید
desk-confirm-first = اول تأیید کنید که خودتان هستید
desk-second-title = قدم دوم داخل شدن
desk-second-summary = بعد از عبارت عبور، کود یک پروگرام یا یک کلید عبور نشان می‌دهد که خودتان هستید.
desk-second-code = کود پروگرام، یا یک کود بازیابی
desk-second-wrong = این کود درست نیست یا قبلاً به کار رفته است. منتظر کود بعدی باشید و دوباره کوشش کنید.
desk-second-go = ادامه بدهید
desk-second-must = مدیران به قدم دوم ضرورت دارند. همین حالا آن را آماده کنید: پروگرام کود در اینجا، یا کلید عبور در حساب خود. بعد با کلید عبور داخل شوید.
desk-second-none = هیچ پروگرام کود آماده نشده است.
desk-second-on = یک پروگرام کود آماده شده است.
desk-second-begin = پروگرام کود را آماده کنید
desk-second-scan = این تصویر را با پروگرام سکن کنید، یا حرف‌های زیر را در آن بنویسید.
desk-second-picture = تصویر برای سکن
desk-second-letters = حرف‌ها برای نوشتن
desk-second-first = کودی که پروگرام حالا نشان می‌دهد
desk-second-finish = ختم
desk-second-recovery = کودهای بازیابی شما
desk-second-recovery-explained = اگر پروگرام را گم کنید، هر کدام یک بار کار می‌کند. همین حالا آن‌ها را بنویسید. تنها همین یک بار نشان داده می‌شوند.
desk-second-left = کودهای بازیابی که مانده است: { $count }
desk-second-remove = پروگرام کود را بردارید
desk-second-lost = پروگرام و کودهای بازیابی را گم کرده‌اید؟ مسئول این ویب‌سایت قدم دوم را به حالت اول برگردانده می‌تواند.
desk-second-grace = قدم دوم داخل شدن را آماده کنید. از { $date } صفحه‌های مدیران تنها با آن باز می‌شوند.
desk-passphrase-guessable = حدس زدن آن بسیار آسان است. چهار کلمه یا بیشتر بگیرید که با هم ارتباط ندارند، بدون نام، تاریخ و عبارت‌های مشهور.
desk-passphrase-ends-tokens = توکن‌های شما برای پروگرام‌ها نیز باطل می‌شوند.
desk-passphrase-keep-tokens = توکن‌های من برای پروگرام‌ها بمانند
desk-did-names = نام‌ها را تغییر داد
desk-did-sessions-end = نشست‌های دیگر را ختم کرد
desk-did-second = قدم دوم را آماده کرد
desk-did-second-remove = قدم دوم را برداشت
desk-did-second-reset = قدم دوم را به حالت اول برگرداند
desk-did-recovery = کود بازیابی را به کار برد
desk-did-failed-sign-in = داخل شدن ناکام شد
desk-did-failed-second = کود نادرست بود
desk-did-failed-confirm = تأیید ناکام شد
desk-did-refused = رد شد
desk-did-foreign = فورمی از ویب‌سایت دیگر رد شد
desk-audit-unknown = حساب ناشناس
desk-audit-times = تعداد در این ساعت: { $count }
desk-invite-no-base = این خدمت آدرس عمومی خود را نمی‌داند، پس تنها مسیر نشان داده می‌شود. آدرس ویب‌سایت را پیش از آن بگذارید. مسئول ویب‌سایت آن را با --base تعیین کرده می‌تواند.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = درخواست رایگان است. حساب ضرورت نیست و لازم نیست خود را معرفی کنید.
ask-see-asked = ببینید دیگران چه درخواست می‌کنند
ask-form = به چه شکل
ask-form-page = متن در صفحه
ask-form-audio = صوت
ask-form-print = حروف بزرگ
ask-form-braille = بریل
ask-form-sign = زبان اشاره
ask-form-other = شکل دیگر
ask-several = چند تا را انتخاب کرده می‌توانید.
ask-other-format = کدام شکل دیگر (خالی گذاشته می‌توانید)
ask-other-format-explained = برای مثال: بریل کلان، یا تصویر با کلمات کم. فقط ویراستاران آن را می‌خوانند.
ask-everything = تمام متن‌های این مجموعه
ask-language = به کدام زبان
ask-other = زبان دیگر
ask-other-name = نام زبان دیگر
ask-other-explained = آن را به همان زبان یا به انگلیسی بنویسید، یا کود زبان را بنویسید.
ask-no-voice = هیچ صدا اینجا { $languages } را نمی‌خواند. برای صدا به این زبان‌ها یک انسان باید بلند بخواند و بیشتر وقت می‌گیرد.
ask-who-for = برای کیست (خالی گذاشته می‌توانید)
ask-who-for-explained = به طور مثال: یک خانهٔ امن با ده زن. نام کسی را ننویسید.
ask-needed = تا چه وقت ضرورت دارید (خالی گذاشته می‌توانید)
ask-needed-explained = با عدد بنویسید، به طور مثال { $example }: ۴، ۳، ۲۰۲۷.
ask-day = روز
ask-month = ماه
ask-year = سال
ask-contact = چگونه به شما خبر دهیم (خالی گذاشته می‌توانید)
ask-contact-explained = آدرس ایمیل، یا آدرس ویب (https) که پروگرام شما به آن جواب می‌دهد.
ask-contact-no-mail = این خدمت ایمیل نمی‌فرستد. به آدرس ویب (https) که پروگرام شما به آن جواب می‌دهد خبر داده می‌تواند.
ask-contact-kept =
    { $count ->
        [one] آن را به شکل رمزی نگه می‌داریم و { $count } روز بعد از ختم کار پاک می‌کنیم.
       *[other] آن را به شکل رمزی نگه می‌داریم و { $count } روز بعد از ختم کار پاک می‌کنیم.
    }
ask-words = پیام به ویراستاران (خالی گذاشته می‌توانید)
ask-words-explained = حداکثر { $count } حرف. تنها به ویراستاران نشان داده می‌شود. نام کسی را ننویسید.
ask-then = بعد یک صفحهٔ خصوصی می‌گیرید که جریان کار را نشان می‌دهد.
ask-send = این را درخواست کنید
ask-rather-write = به مسئولان این خدمت هم نوشته می‌توانید.
ask-no-piece = دست‌کم یک متن انتخاب کنید.
ask-many = حداکثر { $count } متن انتخاب کنید.
ask-many-in-all = این بیشتر از { $count } درخواست است. متن، شکل یا زبان کمتر انتخاب کنید.
ask-unknown-piece = یکی از این متن‌ها اینجا نیست. از فهرست انتخاب کنید.
ask-no-form = یک شکل انتخاب کنید.
ask-no-other-format = بنویسید به کدام شکل دیگر ضرورت دارید.
ask-no-wording = یک نگارش انتخاب کنید.
ask-no-language = یک زبان انتخاب کنید.
ask-no-other = نام زبان دیگر را بنویسید.
ask-unknown-language = نام این زبان را نمی‌شناسیم. آن را به انگلیسی بنویسید، یا انتخاب کنید.
ask-too-long = حداکثر { $count } حرف بنویسید.
ask-no-day = یک روز جنتری را با عدد بنویسید، یا خالی بگذارید.
ask-past-day = این روز گذشته است. روزی بعدتر بنویسید، یا خالی بگذارید.
ask-wrong-contact = آدرس ایمیل بنویسید، یا آدرس ویب که با https شروع می‌شود.
ask-status = آنچه درخواست کرده‌اید
ask-status-summary = این صفحه خصوصی است. نشان می‌دهد کار به کجا رسیده است.
ask-keep = آدرس این صفحه را نگه دارید. هر کس این آدرس یا تاریخچهٔ مرورگر شما را داشته باشد، آن را باز کرده می‌تواند.
ask-asked-on = درخواست کردید در
ask-needed-on = ضرورت دارید تا
ask-withdrawn-on = درخواست خود را پس گرفتید در
ask-now = حالا:
ask-next = بعد چه می‌شود:
ask-state-needs-translation = منتظر مترجم است.
ask-state-in-translation = کسی آن را ترجمه می‌کند.
ask-state-in-review = یک ویراستار ترجمه را می‌خواند.
ask-state-needs-voice = به صدای انسان ضرورت دارد.
ask-state-needs-maker = منتظر کسی است که آن را با دست آماده کند.
ask-state-making = در حال آماده شدن است.
ask-state-failed = تا حال آماده شده نتوانست.
ask-state-ready = آماده است.
ask-state-declined = ویراستاران آن را رد کردند.
ask-state-withdrawn = دیگر کسی آن را درخواست نمی‌کند.
ask-next-needs-translation = یک رضاکار آن را می‌گیرد و ترجمه می‌کند. بعد یک ویراستار می‌خواند.
ask-next-in-translation = مترجم آن را تمام می‌کند. بعد یک ویراستار می‌خواند.
ask-next-in-review = ویراستار آن را تأیید می‌کند، یا از مترجم تغییری می‌خواهد.
ask-next-needs-voice = برای این زبان صدایی نداریم. ویراستاران گوینده جستجو می‌کنند.
ask-next-needs-maker = ویراستاران کسی را جستجو می‌کنند که آن را آماده کرده بتواند.
ask-next-making = دستگاه‌های ما همین حالا آماده‌اش می‌کنند. یک دقیقه بعد دوباره ببینید.
ask-next-failed = مسئولان این خدمت آن را بررسی می‌کنند.
ask-next-ready = متن به جای دیگر رفته است. جستجویش کنید، یا دوباره درخواست کنید.
ask-next-declined = دلیل را بخوانید. شکل یا زبان دیگری درخواست کرده می‌توانید.
ask-next-withdrawn = هیچ. هر وقت دوباره درخواست کرده می‌توانید.
ask-effort-sentences =
    { $count ->
        [one] { $count } جمله باید ترجمه شود.
       *[other] { $count } جمله باید ترجمه شود.
    }
ask-effort-words =
    { $count ->
        [one] { $count } کلمه دارد.
       *[other] { $count } کلمه دارد.
    }
ask-effort-known =
    { $count ->
        [one] { $count } جمله از ترجمه‌های دیگر معلوم است.
       *[other] { $count } جمله از ترجمه‌های دیگر معلوم است.
    }
ask-reason = دلیل ویراستار:
reply-title = جواب‌های ویراستاران:
reply-expected = تاریخ پیش‌بینی‌شده:
reply-get = فایل را بگیرید ({ $kind }، { $size })
ask-askers =
    { $count ->
        [one] { $count } درخواست برای این رسیده است.
       *[other] { $count } درخواست برای این رسیده است.
    }
ask-meanwhile = آنچه حالا گرفته می‌توانید:
ask-open = آن را باز کنید
ask-open-audio = آن را بشنوید
ask-open-print = نسخهٔ حروف بزرگ را بگیرید
ask-look-again = دوباره ببینید
ask-told = چگونه به شما خبر می‌دهیم
ask-told-nobody = آدرس تماس شما را نداریم. این صفحه را دوباره ببینید.
ask-told-lost = آدرس تماس شما را دیگر خوانده نمی‌توانیم. این صفحه را دوباره ببینید.
ask-told-email = وقتی چیزی آماده شود یا تصمیمی گرفته شود، ایمیل می‌فرستیم.
ask-told-no-mail = این خدمت فعلاً ایمیل نمی‌فرستد. دوباره به این صفحه ببینید.
ask-told-webhook = به آدرس ویب شما خبر می‌دهیم. پیام‌های ما را با این کلید بررسی کنید:
ask-forget = آدرس تماس من را همین حالا پاک کنید
ask-withdraw = درخواست خود را پس بگیرید
ask-withdraw-explained = درخواست دیگران برای همین چیز باقی می‌ماند.
ask-withdraw-what = آدرس تماس و نوشتهٔ شما را پاک می‌کنیم. این کار برگشت ندارد.
ask-withdraw-go = درخواست خود را پس بگیرید، بعد از یک سوال دیگر
ask-withdraw-yes = بلی، پس می‌گیرم
ask-withdraw-no = نه، باشد
ask-more = چیز دیگری درخواست کنید
ask-asked = آنچه درخواست شده است
ask-asked-summary = آنچه زیادتر درخواست شده اول. این فهرست نمی‌گوید کی درخواست کرده است.
ask-nothing = فعلاً چیزی درخواست نشده است.
ask-count =
    { $count ->
        [one] { $count } چیز درخواست شده است.
       *[other] { $count } چیز درخواست شده است.
    }
ask-own = خودتان درخواست کنید
ask-needed-first = نزدیک‌ترین تاریخ ضرورت:
ask-too = ما هم به این ضرورت داریم
ask-previous = صفحهٔ قبلی
ask-following = صفحهٔ بعدی
ask-join = ما هم به این ضرورت داریم
ask-join-summary = درخواست خود را اضافه کنید. این در فهرست بالاتر می‌رود.
ask-join-send = شما هم این را درخواست کنید
ask-piece = کدام متن
ask-where = کار به کجا رسیده است
ask-to-asked = برگشت به آنچه درخواست شده است
mail-confirm-title = آدرس ایمیل خود را تأیید کنید
mail-confirm-summary = سپس وقتی چیزی که خواسته‌اید آماده شود یا درباره‌اش تصمیم گرفته شود به شما می‌نویسیم.
mail-confirm-do = بلی، به من بنویسید
mail-stop-title = متوقف کردن ایمیل‌های ما
mail-stop-summary = آدرس شما را فوراً پاک می‌کنیم و دیگر چیزی به آن نمی‌نویسیم.
mail-stop-do = همهٔ ایمیل‌ها را متوقف کنید
mail-confirmed = این آدرس تأیید شد. وقتی چیزی آماده شود یا تصمیمی گرفته شود می‌نویسیم.
mail-stopped = ایمیل به این آدرس متوقف شد و آدرس پاک شد.
mail-gone = زیر این لینک هیچ آدرسی نگه نمی‌داریم، پس ایمیلی نمی‌آید.
ask-told-waiting = به این آدرس لینکی فرستادیم، مگر پیش‌تر تأیید شده باشد. وقتی صاحبش لینک را باز کند به آن می‌نویسیم.
ask-told-until = اگر کسی تأیید نکند، در این روز پاکش می‌کنیم:
ask-told-stopped = صاحب این آدرس ایمیلی از ما نمی‌خواهد. آن را پاک کردیم.
ask-kept-until = آدرس تماس و نوشتهٔ شما را حداکثر در این روز پاک می‌کنیم:
ask-language-waits = اول یک ویراستار این زبان را بررسی می‌کند. تا آن وقت تنها شما و ویراستاران این درخواست را می‌بینید.
ask-tag-parts = تنها زبان را بنویسید، در صورت ضرورت با خط یا منطقه، مانند zh-Hant یا pt-BR. این برچسب بخش دیگری دارد.
ask-language-declined = ویراستاران تصمیم گرفتند که اینجا چیزی به این زبان ساخته نشود. زبان دیگری انتخاب کنید.
ask-private-hook = به این آدرس ویب رسیده نمی‌توانیم. باید با https شروع شود و به یک سرور عمومی برسد.
### Plain text

text-name = متن ساده بدون قالب
text-name-inside = متن ساده بدون قالب
text-open = متن ساده را بخوانید
text-way = متن ساده بدون قالب، برای نمایشگرهای بریل و تیلفون‌های ساده
text-not-made = هنوز به شکل متن ساده نیست.
text-being-made = متن ساده در حال آماده شدن است. چند دقیقه بعد دوباره ببینید.
epub-name = کتاب برای کتاب‌خوان برقی (EPUB)
epub-name-inside = کتاب برای کتاب‌خوان برقی
epub-open = کتاب برای کتاب‌خوان برقی را بگیرید
epub-way-sound = کتاب برای کتاب‌خوان برقی (EPUB)، با صدا
epub-not-made = هنوز به شکل کتاب برای کتاب‌خوان برقی نیست.
epub-being-made = کتاب برای کتاب‌خوان برقی در حال آماده شدن است. چند دقیقه بعد دوباره ببینید.
epub-access-sound = صدای کمپیوتر متن را می‌خواند. جمله‌ای که خوانده می‌شود نشانی شده است.
epub-access-undescribed = هر جمله متن است. بعضی تصاویر شرح ندارند. چیزی نمی‌جنبد یا چشمک نمی‌زند.
epub-no-video = این کتاب ویدیو را ندارد. متن آن در پایین آمده است.

## How finished files were checked

proof-title = این چگونه بررسی شد
proof-summary = هر فایل پس از ساخته شدن دوباره خوانده و بررسی شد. اینجا می‌بینید چه چیزی بررسی شد و چه چیزی را تنها یک انسان می‌تواند بررسی کند.
proof-passed = بررسی‌های کامیاب: { $count }
proof-failed = بررسی‌هایی که چیزی یافتند: { $count }
proof-unchecked = بررسی‌هایی که موردی نداشتند: { $count }
proof-words = چه کسی واژه‌ها را بررسی کرده است
proof-words-nobody = هیچ‌کس بررسی واژه‌ها را ثبت نکرده است.
proof-translation = ترجمه
proof-words-apart = در این بررسی‌ها، ترجمه با متن اصلی مقایسه نشده است.
proof-person = آنچه به یک انسان نیاز دارد
proof-person-summary = هیچ‌یک از بررسی‌های ما به این‌ها نمی‌پردازد.
proof-file = همهٔ بررسی‌ها، برای برنامه‌ها (JSON)
statement-title = اعلامیهٔ دسترس‌پذیری
statement-summary = این ویب‌سایت تا چه اندازه برای افراد دارای معلولیت کار می‌کند، تا جایی که بررسی شده است.
statement-status = مطابقت
statement-nothing = هنوز چیزی بررسی نشده است.
statement-clean = هیچ بررسی ناکام نبود. معلوم نیست که همه چیز با EN 301 549 و WCAG 2.2 سطح AA مطابق باشد: هیچ انسانی همهٔ آن را ارزیابی نکرده است.
statement-partial = همه چیز در این ویب‌سایت با EN 301 549 و WCAG 2.2 سطح AA مطابق نیست. بررسی‌های ناکام در زیر آمده اند. بقیه را هیچ انسانی ارزیابی نکرده است.
statement-faults = چه چیزی مطابق نیست، و چرا
statement-faults-none = بررسی‌ها چیزی نیافتند.
statement-faults-why = این بررسی‌ها ناکام بودند. فایلی با چنین عیب اینجا می‌ماند اگر همهٔ جمله‌هایش در آن باشند: مردم حالا به آن ضرورت دارند.
statement-fault = { $count } فایل
statement-method = یک پروگرام هر فایل را پس از ساخته شدن دوباره می‌خواند و بررسی می‌کند. نتیجه در کنار فایل است.
statement-made = شمارش در { $date }.
statement-checked = فایل‌های بررسی‌شده
statement-format = شکل
statement-count = بررسی‌شده
statement-passed = همهٔ بررسی‌ها کامیاب
statement-failed = با بررسی ناکام
statement-feedback = مانعی را به ما خبر دهید
statement-feedback-words = اگر چیزی در اینجا برای شما کار نمی‌کند، یا آن را به شکل دیگری ضرورت دارید، به ما بگویید.
statement-feedback-nobody = گردانندگان این ویب‌سایت راه تماسی نگفته اند.
statement-enforcement = اگر کسی کمک نکرد
statement-enforcement-words = اگر جوابی نگرفتید، یا جواب کمکی نکرد، به ادارهٔ مسئول دسترس‌پذیری در کشور خود مراجعه کنید. در اتحادیهٔ اروپا هر کشور چنین اداره‌ای دارد (رهنمود (EU) 2016/2102).
statement-openacr = همهٔ معیارهای WCAG { $version }، برای پروگرام‌ها (OpenACR، به انگلیسی)
desk-proof-title = بررسی فایل‌ها
desk-proof-summary = آنچه بررسی همهٔ فایل‌های نشرشده یافت، بر اساس شکل، و تغییر آن.
desk-proof-checks = بررسی‌ها
desk-proof-check = بررسی
desk-proof-passed = کامیاب
desk-proof-failed = ناکام
desk-proof-unchecked = بررسی‌نشده
desk-proof-worst = بدترین مقدار
desk-proof-days = فایل‌های دارای بررسی ناکام، روز به روز
desk-proof-by-day = همان به عدد
desk-proof-day = روز
needs-meaning = واژه‌ها همان را می‌گویند که قانون می‌گوید، و ترجمه همان را که متن اصلی می‌گوید.
needs-facts = نشانی‌ها، شماره‌های تیلفون و ساعت‌ها هنوز درست اند.
needs-understood = کسانی که این برای آنهاست آن را می‌فهمند و می‌توانند بر اساس آن عمل کنند.
needs-contrast = متن در همهٔ گزینه‌های رنگ به آسانی دیده می‌شود.
needs-keyboard = همه کار را می‌توان با صفحه‌کلید کرد، و می‌بینید کجا هستید.
needs-screen-reader = صفحه‌خوان و نمایشگر بریل آن را خوب می‌خوانند.
needs-reflow = صفحه روی نمایشگر کوچک، بزرگ‌شده و با فاصله‌های دیگر کار می‌کند.
needs-playing = هنگام پخش صدا می‌توان از صفحه استفاده کرد.
needs-paper = ورق‌های چاپ‌شده کامل اند و به آسانی دیده می‌شوند.
needs-pictures = تصویرها در این اندازه و بی‌رنگ فهمیده می‌شوند.
needs-pronounced = نام‌ها، عددها و مخفف‌ها طوری گفته می‌شوند که فهمیده شوند.
needs-followed = سرعت و وقفه‌ها امکان دنبال کردن می‌دهند.
needs-reading-systems = دستگاه‌ها و برنامه‌های کتاب‌خوان کتاب را خوب نشان می‌دهند و صفحه‌هایش را ورق می‌زنند.
needs-devices = دستگاه‌های کوچک و نمایشگرهای بریل آن را خوب نشان می‌دهند.
