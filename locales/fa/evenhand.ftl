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
contact-more = اطلاعات بیشتر
wording-machine = این را ماشین ترجمه کرده است. هنوز کسی آن را بررسی نکرده.
wording-reviewed = این را ماشین ترجمه کرده است. بررسی: { $name }، { $date }.

### Speech: words that are spoken between the author's

say-level-plain = نسخهٔ زبان ساده.
say-wording-machine = این متن را ماشین ترجمه کرده است. هنوز کسی بررسی‌اش نکرده است.
say-wording-reviewed = این متن را ماشین ترجمه کرده است. یک نفر بررسی‌اش کرده است.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = چه کسی این متن را بررسی کرده است
reviews-none = هنوز هیچ وکیل و هیچ خوانندهٔ دارای معلولیت این متن را بررسی نکرده است.
reviews-lawyer = وکیل ({ $country }): { $name }، { $date }
reviews-editor = ویراستار زبان ساده: { $name }، { $date }
reviews-translator = مترجم به زبان مادری: { $name }، { $date }
reviews-panel = خوانندگان دارای معلولیت ({ $count }): { $name }، { $date }
reviews-with = معلولیت‌های خوانندگان: { $list }
reviews-changed = پس از آن تغییر کرد:
reviews-not-checked = بررسی نشده:
reviews-since =
    { $count ->
        [one] از آن زمان { $count } جمله تغییر کرده است.
       *[other] از آن زمان { $count } جمله تغییر کرده است.
    }
say-reviews-lawyer = یک وکیل این متن را بررسی کرده است.
say-reviews-editor = یک ویراستار زبان ساده این متن را بررسی کرده است.
say-reviews-translator = یک مترجم به زبان مادری این متن را بررسی کرده است.
say-reviews-panel = خوانندگان دارای معلولیت این متن را آزموده‌اند.
country-title = کشور
country-none = مقررات در هر کشور فرق می‌کند و این متن از هیچ کشوری نام نمی‌برد.
country-holds =
    { $count ->
        [one] این متن برای این کشور نوشته شده است: { $list }.
       *[other] این متن برای این کشورها نوشته شده است: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] این متن برای کشور دیگری نوشته شده است: { $list }. مقررات کشور شما ممکن است فرق داشته باشد.
       *[other] این متن برای کشورهای دیگری نوشته شده است: { $list }. مقررات کشور شما ممکن است فرق داشته باشد.
    }
country-block =
    { $count ->
        [one] فقط برای این کشور: { $list }
       *[other] فقط برای این کشورها: { $list }
    }
say-country-end =
    { $count ->
        [one] پایان بخش مربوط به این کشور.
       *[other] پایان بخش مربوط به این کشورها.
    }
disability-blind = نابینایی
disability-low-vision = کم‌بینایی
disability-deaf = ناشنوایی
disability-hard-of-hearing = کم‌شنوایی
disability-deafblind = ناشنوا‌نابینایی
disability-intellectual = معلولیت ذهنی
disability-reading = دشواری در خواندن
disability-autism = اوتیسم
disability-psychosocial = معلولیت روانی‌اجتماعی
disability-physical = معلولیت جسمی
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
say-picture-undescribed = تصویری بدون توضیح.
picture-undescribed = تصویری بدون توضیح
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
mark-struck = حذف شده:
mark-struck-end = پایان بخش حذف شده
mark-done = انجام شده:
mark-open = انجام نشده:
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
site-feed = اشتراک در برنامهٔ پادکست
site-front-title = زبان خود را انتخاب کنید
site-front-summary = حقوق، دادگاه‌ها و حمایت، برای خواندن، شنیدن یا چاپ.
site-where = شما اینجا هستید
site-no-text = هنوز هیچ متنی به زبان { $language } نیست. این متن‌ها به زبان‌های دیگر هستند.
site-not-yet = هنوز به زبان { $language } نیست. به این زبان بخوانید:
site-only-plain = فقط به زبان ساده.
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
list-words = واژه‌های عنوان
list-collection = مجموعه
list-every-collection = همهٔ مجموعه‌ها
list-every-wording = همهٔ نگارش‌ها
list-show = نشان دهید
list-nothing = اینجا چنین متنی نیست.
page-skip = به متن بروید
page-leave = این صفحه را ترک کنید
page-leave-short = ترک کنید
page-leave-explained = صفحه‌ای دربارهٔ آب‌وهوا باز می‌شود. سابقهٔ مرورگر شما پاک نمی‌شود.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = زبان‌های این صفحه
page-wording = نگارش
page-no-plain = هنوز به زبان ساده نیست.
page-no-standard = هنوز به نگارش معمولی نیست.
page-behind =
    { $count ->
        [one] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
       *[other] پس از این ترجمه، { $count } جملهٔ متن اصلی تغییر کرده است.
    }
page-behind-show = تغییرات را ببینید
page-explains = همین مطلب به نگارش معمولی
page-explained = همین مطلب به زبان ساده
page-trace = جمله به جمله
page-trace-title = جمله به جمله: { $title }
page-trace-lead = بالا هر جملهٔ ساده است و زیر آن جمله‌های معمولی که بیان می‌کند. هر جمله به جای خود می‌رسد.
page-trace-proposed = یک برنامه جمله‌های مربوط به هم را انتخاب کرده است. هنوز کسی همه را بررسی نکرده.
page-trace-unchecked = هنوز بررسی نشده.
page-trace-own = فقط به زبان ساده.
page-trace-none = اینجا جملهٔ معمولی نام برده نشده است.
page-trace-rest = فقط به نگارش معمولی
page-contents = در این صفحه
page-ways = راه‌های دریافت این متن
page-way-large-print = حروف درشت، { $points } پوینت
page-way-opus = صوت، فایل کوچک (Opus)
page-way-mp3 = صوت برای هر پخش‌کننده (MP3)
page-way-captions = متن گفتار، با زمان (زیرنویس)
page-missing-speech-no-voice = به شکل صوتی نیست: هنوز صدایی برای زبان { $language } نیست.
page-missing-speech-not-made = هنوز به شکل صوتی نیست.
page-missing-print-no-font = با حروف درشت نیست: هنوز قلمی برای زبان { $language } اینجا نیست.
page-missing-print-not-made = هنوز با حروف درشت نیست.
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
page-listen-natural = بشنوید: صدای طبیعی
page-listen-clear = بشنوید: صدای واضح و سریع
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
page-film-missing = این ویدیو هنوز وجود ندارد. می‌توانید متن آن را پایین بخوانید.
page-film-alone = مرورگر شما این ویدیو را پخش نمی‌کند. متن آن پایین است.
page-film-no-captions = این ویدیو هنوز زیرنویس ندارد.
page-film-no-description = این ویدیو هنوز توصیف صوتی ندارد.
page-film-no-sign = این ویدیو هنوز به زبان اشاره نیست.
page-film-described = با توصیف صوتی ببینید
page-film-signed = به زبان اشاره ببینید
page-film-words = متن ویدیو را بخوانید
page-about = دربارهٔ این صفحه
page-revised = آخرین تغییر
page-review = باید دوباره بررسی شود تا
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
page-settings = تنظیمات
page-comfort = اندازهٔ متن، رنگ‌ها و شکل حروف را تغییر دهید
page-comfort-lost = انتخاب‌های شما تا وقتی در این صفحه هستید می‌مانند.
page-comfort-kept = انتخاب‌های شما در همین مرورگر می‌مانند. برای کسی فرستاده نمی‌شوند.
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
page-way-by-people = { $form }، ساختهٔ یک انسان ({ $kind })
page-desk = اندازه، کاغذ و رنگ‌ها را انتخاب کنید
page-neutral = ذخیره با نامی که چیزی را آشکار نکند
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
serve-too-many-next = یک دقیقه صبر کنید، سپس برگردید و دوباره امتحان کنید.
serve-being-made = این هم‌اکنون برای شما آماده می‌شود
serve-being-made-next = چند ثانیه صبر کنید، سپس این صفحه را دوباره باز کنید.
serve-busy = در این لحظه چیزهای زیادی آماده می‌شود
serve-busy-next = چند ثانیه صبر کنید، سپس دوباره امتحان کنید.
serve-too-long = این کار بیش از حد طول کشید
serve-too-long-next = دوباره امتحان کنید، یا متن‌های کمتری انتخاب کنید.
serve-fault = خطایی از سوی ما پیش آمد
serve-fault-next = تقصیر شما نیست. دوباره امتحان کنید، یا از صفحهٔ اصلی شروع کنید.
serve-search-title = جست‌وجو
serve-search-summary = همهٔ جمله‌های این زبان را جست‌وجو کنید. این برنامه نوشتهٔ شما را ذخیره نمی‌کند.
serve-search-words = واژه‌های جست‌وجو
serve-search-nothing = چیزی پیدا نشد
serve-search-found =
    { $count ->
        [one] { $count } متن پیدا شد
       *[other] { $count } متن پیدا شد
    }
serve-search-spelling = املای واژه‌ها را بررسی کنید.
serve-search-fewer = با واژه‌های کمتر یا واژه‌های دیگر امتحان کنید.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = حریم خصوصی
privacy-summary = این وب‌سایت از شما چه می‌داند و کی آن را فراموش می‌کند.
privacy-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
privacy-read = وقتی می‌خوانید
privacy-read-cookies = هیچ صفحه‌ای برای خوانندگان کوکی نمی‌گذارد.
privacy-read-others = صفحه‌ها چیزی از وب‌سایت‌های دیگر بار نمی‌کنند.
privacy-read-choices = اندازه و رنگی که انتخاب می‌کنید در مرورگر شما می‌ماند. به کسی نمی‌رسد.
privacy-read-search = آنچه جست‌وجو می‌کنید نگه داشته نمی‌شود.
privacy-read-search-here = جست‌وجو در مرورگر شما انجام می‌شود. واژه‌های شما فرستاده نمی‌شوند.
privacy-read-count = برای جلوگیری از سوءاستفاده، درخواست‌های هر نشانی اینترنتی حداکثر { $time } شمرده می‌شوند. این جایی نوشته نمی‌شود.
privacy-read-print = چاپی که سفارش می‌دهید یک ساعت نگه داشته می‌شود.
privacy-ask = وقتی چیزی درخواست می‌کنید
privacy-ask-public = همه می‌بینند چه چیزی، برای چه روزی و از سوی چند نفر درخواست شده است.
privacy-ask-editors = ویراستاران می‌توانند نوشتهٔ شما را بخوانند و ببینند برای کیست.
privacy-ask-contact = راه تماس شما رمزگذاری‌شده نگه داشته می‌شود. فقط برای پیام دربارهٔ درخواست شماست.
privacy-ask-ends = نوشته و راه تماس شما { $time } پس از پایان درخواست پاک می‌شوند.
privacy-ask-latest = حداکثر { $time } پس از درخواست پاک می‌شوند.
privacy-ask-unconfirmed = ایمیلی که کسی تأیید نکند پس از { $time } پاک می‌شود.
privacy-ask-stopped = اگر پیام‌های ما را متوقف کنید، کدی که از نشانی شما ساخته شده { $time } نگه داشته می‌شود.
privacy-ask-mail = پیام‌ها از سرور ایمیل گردانندهٔ این وب‌سایت می‌گذرند.
privacy-ask-no-mail = این وب‌سایت ایمیل نمی‌فرستد.
privacy-work = وقتی اینجا ترجمه یا ویرایش می‌کنید
privacy-work-kept = نامی که برگزیده‌اید، کدی ساخته‌شده از عبارت عبور و کار شما نگه داشته می‌شود.
privacy-work-cookie = یک کوکی حداکثر { $time } شما را در حساب نگه می‌دارد.
privacy-work-shown = نامی که برگزیده‌اید شاید کنار کار منتشرشدهٔ شما بیاید.
privacy-work-audit = گزارش تصمیم‌ها و تلاش‌های ردشده { $time } نگه داشته می‌شود. نشانی اینترنتی ندارد.
privacy-work-tries = تلاش‌های ورود { $time } شمرده می‌شوند، با کد به جای نام و نشانی.
privacy-rights = حقوق شما
privacy-rights-ask = می‌توانید از گردانندهٔ این وب‌سایت بپرسید چه از شما نگه می‌دارد، یا بخواهید پاک کند.
privacy-rights-complain = همچنین می‌توانید به این نهاد شکایت کنید:
operator-title = این وب‌سایت را چه کسی می‌گرداند و راه تماس چیست
operator-summary = مسئول این وب‌سایت کیست.
operator-name = مسئول
operator-address = نشانی پستی
operator-authority = نهاد ناظر
operator-nobody = کسی اینجا ننوشته است که این وب‌سایت را چه کسی می‌گرداند.
operator-no-way = کسی اینجا راه تماس با او را ننوشته است.
operator-careful = تا ندانید چه کسی می‌خواند، چیزی ننویسید که شما را به خطر بیندازد.
operator-program = برنامهٔ این وب‌سایت Evenhand است. سازندگان آن این وب‌سایت را نمی‌گردانند.
serve-safety-title = هنگام خواندن مراقب امنیت خود باشید
serve-safety-summary = این وب‌سایت برای حفاظت از شما چه می‌کند و چه نمی‌تواند بکند.
serve-safety-does = این وب‌سایت چه می‌کند
serve-safety-does-leave = «این صفحه را ترک کنید» صفحهٔ آب‌وهوا را جایگزین این صفحه می‌کند.
serve-safety-does-keys = با JavaScript در مرورگر شما، سه بار فشردن Shift همین کار را می‌کند.
serve-safety-does-clear = با ترک صفحه، از مرورگر می‌خواهد داده‌های این وب‌سایت را پاک کند.
serve-safety-does-log = این برنامه ثبت نمی‌کند چه کسی چه خوانده است. گردانندهٔ سرور ممکن است ثبت کند.
serve-safety-cannot = چه کاری از این وب‌سایت برنمی‌آید
serve-safety-cannot-history = نمی‌تواند صفحه‌ها را از سابقهٔ مرورگر شما پاک کند.
serve-safety-cannot-back = بدون JavaScript، یک گام به عقب ممکن است این صفحه را دوباره نشان دهد.
serve-safety-cannot-files = نمی‌تواند فایل‌هایی را که ذخیره کرده‌اید پاک کند.
serve-safety-cannot-network = گردانندهٔ شبکهٔ شما شاید ببیند که به این وب‌سایت آمده‌اید.
serve-safety-cannot-watch = نمی‌تواند جلوی برنامه‌ای را بگیرد که گوشی یا رایانهٔ شما را می‌پاید.
serve-safety-you = شما چه می‌توانید بکنید
serve-safety-you-private = این وب‌سایت را در پنجرهٔ خصوصی باز کنید. سپس پنجره را ببندید.
serve-safety-you-history = پس از خواندن، این وب‌سایت را از سابقهٔ مرورگر پاک کنید.
serve-safety-you-device = از دستگاهی استفاده کنید که کس دیگری نتواند آن را باز کند.
serve-safety-you-name = فایل‌ها را با نامی ذخیره کنید که چیزی را آشکار نکند.
serve-safety-neutral = زیر متن «{ $button }» را انتخاب کنید.
serve-ask-title = شکل یا زبان دیگری درخواست کنید
serve-ask-write = به ما بنویسید
serve-many-demands = امروز از اتصال شما چیزهای بسیاری خواسته شده است
serve-many-demands-next = فردا بیشتر بخواهید. هر زمان می‌توانید به آنچه دیگران می‌خواهند بپیوندید.
serve-full-demands = درخواست‌های باز بیش از اندازه‌اند
serve-full-demands-next = فعلاً چیز تازه‌ای پذیرفته نمی‌شود. می‌توانید به خواستهٔ دیگران بپیوندید یا بعداً بازگردید.
serve-api-title = برای برنامه‌های رایانه‌ای
serve-api-summary = نشانی‌هایی که برنامه‌ها از آن‌ها می‌پرسند. کلیدی لازم نیست.
serve-api-description = شرح کامل به قالب OpenAPI
serve-api-parameters = چه می‌توانید تعیین کنید:
serve-print-title = بخش چاپ
serve-print-summary = متن، اندازه، کاغذ و رنگ را انتخاب کنید. پیش از چاپ ببینید.
serve-print-language = زبان متن‌ها
serve-print-both = هر دو، یکی پس از دیگری
serve-print-profile = نوع حروف درشت
serve-print-clear = واضح ({ $points } پوینت)
serve-print-large = بزرگ ({ $points } پوینت)
serve-print-giant = بسیار بزرگ ({ $points } پوینت)
serve-print-narrower = { $name }، حاشیه‌های باریک‌تر
serve-print-underlined = { $name }، تأکید با خط زیر کلمه‌ها
serve-print-norm = از کدام قواعد پیروی می‌کند
serve-print-norm-clear = چاپ واضح: کوچک‌ترین اندازه برای هر نوشتهٔ چاپی.
serve-print-norm-ukaaf = راهنمای UK Association for Accessible Formats (UKAAF): ۱۶ پوینت یا بزرگ‌تر.
serve-print-norm-aph = راهنمای American Printing House for the Blind (APH): ۱۸ پوینت، حاشیه‌های پهن، فاصله میان سطرها.
serve-print-norm-acb = راهنمای American Council of the Blind (ACB): ۱۸ پوینت، خط زیر کلمه‌ها به جای حروف پررنگ، یک سطر خالی میان بندها.
serve-print-norm-giant = برای کسانی که هر بار چند کلمه می‌خوانند.
serve-print-points = حروف بزرگ‌تر، به پوینت
serve-print-points-explained = از ۱۴ تا ۴۸. برای اندازهٔ معمولی خالی بگذارید.
serve-print-paper = کاغذ
serve-print-theme = رنگ‌ها
serve-print-grey = خاکستری، برای چاپگر بدون رنگ
serve-print-typeface = قلم
serve-print-one-typeface = متن‌های این زبان با قلم { $name } چاپ می‌شوند.
serve-print-back = پس از متن‌ها
serve-print-back-full = توضیح واژه‌ها، منابع، دربارهٔ هر متن
serve-print-back-short = فقط تاریخ هر متن و نشانی تازه‌ترین نسخهٔ آن
serve-print-binding = برگه یا دفترچه
serve-print-flat = صفحه‌های جدا
serve-print-folded = دفترچهٔ تاشده: دو صفحه بر هر روی کاغذی دو برابر بزرگ‌تر، مانند صفحه‌های A5 روی کاغذ A4. یک بار تا کنید و در خط تا منگنه بزنید.
serve-print-copies = تعداد نسخه
serve-print-wrong-copies = یک عدد صحیح از ۱ تا { $most } بنویسید.
serve-print-imprint = چه کسی این را توزیع می‌کند
serve-print-imprint-explained = در آغاز و در صفحهٔ آخر چاپ می‌شود. می‌توانید خالی بگذارید.
serve-print-name = نام
serve-print-show = صفحه‌ها، تعداد برگ‌ها و حجم فایل را ببینید
serve-print-ready = نسخهٔ شما آمادهٔ چاپ است
serve-print-pages = صفحه‌ها
serve-print-sheets = برگ‌های کاغذ، با چاپ دورو
serve-print-all-sheets = برگ‌های کاغذ برای همهٔ نسخه‌ها
serve-print-weight = وزن کاغذ ۸۰ گرمی
serve-print-grams = حدود { $count } گرم
serve-print-kilograms = حدود { $count } کیلوگرم
serve-print-size = حجم فایل
serve-print-get =
    { $count ->
        [one] فایل PDF را بگیرید، { $count } صفحه، { $size }
       *[other] فایل PDF را بگیرید، { $count } صفحه، { $size }
    }
serve-print-get-folded = دریافت فایل برای چاپ و تا کردن، { $size }
serve-print-for-printer = فایلی که تا می‌شود فقط برای چاپگر است. روی صفحه‌نمایش فایل دیگر را بخوانید.
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
serve-print-no-font = اینجا قلمی نیست که { $signs } را به زبان { $language } رسم کند. این متن چاپ نمی‌شود.
serve-print-named = اینجا قلمی نیست که { $signs } را رسم کند. به جای آن نامش با کلمه چاپ شده است.
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
export-search-summary = واژه‌ها را در همهٔ متن‌ها بجویید. واژه‌های شما فرستاده نمی‌شود. گردانندهٔ سرور ممکن است ببیند کدام متن‌ها پیدا شده‌اند.
export-search-asleep = جست‌وجو به JavaScript و سرور وب نیاز دارد. از فهرست زیر انتخاب کنید.
export-search-busy = در حال جست‌وجو…
export-search-results = آنچه پیدا شد
export-search-found = متن‌های پیداشده:
export-search-nothing = چیزی پیدا نشد. واژه‌های کمتر یا دیگری بنویسید.
export-search-failed = جست‌وجو ایستاد. صفحه را دوباره باز کنید یا از زیر انتخاب کنید.
export-search-all = همهٔ آنچه به این زبان هست

### Messages to those who asked

tell-subject-ready = «{ $piece }» آماده است
tell-subject-declined = «{ $piece }» آماده نخواهد شد
tell-subject-voice = { $piece }: متن آماده است
tell-asked = درخواست شما: { $piece }، { $language }، { $form }.
tell-ready = آماده است.
tell-ready-where = اینجا پیدایش می‌کنید:
tell-declined = ویراستاری تصمیم گرفت که این آماده نشود.
tell-declined-reason = دلیل، به نوشتهٔ ویراستار:
tell-declined-next = هر زمان می‌توانید دوباره درخواست کنید.
tell-voice = متن آماده است. هنوز صدایی این زبان را نمی‌خواند.
tell-voice-next = باید کسی آن را با صدای خود بخواند. باز هم به شما خبر می‌دهیم.
tell-voice-where = تا آن زمان، اینجا بخوانید:
tell-subject-reply = { $piece }: یک پاسخ
tell-reply = یک ویراستار پاسخ داده است:
tell-reply-file = فایل:
tell-why = این را می‌گیرید چون درخواست کردید و این نشانی را گذاشتید.
tell-kept =
    { $days ->
        [one] این نشانی را { $days } روز پس از بسته شدن درخواست پاک می‌کنیم.
       *[other] این نشانی را { $days } روز پس از بسته شدن درخواست پاک می‌کنیم.
    }
tell-form-page = صفحه برای خواندن روی نمایشگر
tell-form-print = حروف درشت
tell-form-audio = صوت
tell-form-braille = بریل
tell-form-sign = زبان اشاره
tell-form-other = شکلی دیگر
tell-confirm-subject = آیا این نشانی شماست؟
tell-confirm = کسی از ما متنی خواست و این نشانی را گذاشت. جز این پرسش، فقط اگر صاحبش بخواهد به آن می‌نویسیم.
tell-confirm-here = اگر می‌خواهید وقتی آماده شد خبرتان کنیم، اینجا تأیید کنید:
tell-confirm-not = اگر شما نخواسته‌اید، کاری نکنید. پس از { $days } روز این نشانی را پاک می‌کنیم.
tell-stop = اگر ایمیلی از ما نمی‌خواهید، اینجا آن را متوقف کنید:

### Translating at the desk

work-title = ترجمه‌های شما
work-summary = آنچه برداشته‌اید و به کجا رسیده است.
work-open = در دست شما
work-none = اکنون چیزی ترجمه نمی‌کنید. چیزی را که درخواست شده انتخاب کنید.
work-many = به اندازهٔ مجاز ترجمهٔ باز دارید
work-many-next = یکی را تمام کنید یا رها کنید. ویراستار می‌تواند بیشتر اجازه دهد.
work-allow = شمار ترجمه‌های بازی که این شخص می‌تواند داشته باشد
work-allow-do = اجازهٔ این شمار
work-to-demands = ببینید چه درخواست شده است
work-ended = پایان‌یافته
work-count =
    { $count ->
        [one] { $count } جمله نوشته شده است.
       *[other] { $count } جمله نوشته شده است.
    }
work-take = این ترجمه را بردارید
work-taken-title = کس دیگری این را برداشته است
work-taken-summary = کس دیگری آن را ترجمه می‌کند. چیز دیگری انتخاب کنید.
work-one-title = { $piece }، به زبان { $language }
work-one-summary = هر جمله را کنار متن اصلی‌اش بنویسید. آنچه ذخیره کنید می‌ماند.
work-stands = به کجا رسیده است
work-progress = چه مقدار پیش رفته است
work-written = { $written } از { $all } جمله
work-editor-says = ویراستار می‌گوید:
work-whole =
    { $count ->
        [one] { $count } نظر دربارهٔ کل متن
       *[other] { $count } نظر دربارهٔ کل متن
    }
work-stage-draft = شما می‌نویسید
work-stage-submitted = منتظر ویراستار است
work-stage-returned = ویراستار آن را برگردانده است
work-stage-approved = تأیید شده
work-stage-published = منتشر شده
work-stage-declined = رد شده
work-stage-dropped = رها شده
work-next-draft = وقتی همهٔ جمله‌ها نوشته شد، تحویلش دهید.
work-next-submitted = سپس ویراستاری آن را می‌خواند.
work-next-returned = نظرها را بخوانید، جمله‌ها را تغییر دهید و دوباره تحویل دهید.
work-next-approved = تا چند لحظهٔ دیگر به کتابخانه می‌پیوندد.
work-next-published = در دست خوانندگان است.
work-next-declined = درخواست‌کنندگان دلیل را می‌خوانند.
work-next-dropped = کس دیگری می‌تواند آن را بردارد.
work-pages = صفحه‌های جمله‌ها
work-page = صفحهٔ { $number }
work-sentence = جملهٔ { $number } از { $all }، { $role }
work-kept = خالی بگذارید تا همان‌گونه که هست بماند.
work-save = این صفحه را ذخیره کنید
work-save-next = ذخیره کنید و به صفحهٔ بعدی بروید
work-save-sentence = جمله را ذخیره کنید
work-saved = ذخیره شد.
work-saved-sentence = ذخیره شد.
work-saving = در حال ذخیره…
work-not-saved = هنوز ذخیره نشده است. دوباره تلاش می‌شود.
work-not-kept = { $count ->
    [one] { $count } جمله ذخیره نشد
   *[other] { $count } جمله ذخیره نشد
}
work-not-kept-explained = نوشتهٔ شما در زیر آمده است: آن را کپی کنید، کوتاه‌تر یا ساده‌تر کنید و دوباره ذخیره کنید. بقیه ذخیره شده است.
work-taken =
    { $count ->
        [one] { $count } جمله از فایل شما برداشته شد.
       *[other] { $count } جمله از فایل شما برداشته شد.
    }
work-unfinished =
    { $count ->
        [one] { $count } جمله گرفته نشد، چون فایل آن را ناتمام نشان می‌دهد: { $numbers }.
       *[other] { $count } جمله گرفته نشد، چون فایل آن را ناتمام نشان می‌دهد: { $numbers }.
    }
work-look-again = این‌ها را دوباره ببینید. اگر همین‌طور درست است، کنار آن بنویسید چرا.
work-offers =
    { $count ->
        [one] { $count } ترجمهٔ پیشین
       *[other] { $count } ترجمهٔ پیشین
    }
work-exact = ترجمهٔ همین جمله:
work-near = ترجمهٔ جمله‌ای که { $percent } درصد شبیه است:
work-use = از این ترجمه استفاده کنید
work-terms = واژه‌های واژه‌نامه:
work-renders = جمله‌های معمولی که این جمله بیان می‌کند:
work-renders-target = متن معمولی به این زبان می‌گوید:
work-renders-proposed = یک برنامه این جفت را پیشنهاد کرده است. آن را بررسی کنید.
work-worded = نخستین نگارش
work-worded-explained = اگر کار ماشین است، بگویید. به خوانندگان و ویراستاران گفته می‌شود.
work-worded-person = انسان آن را نوشته است
work-worded-machine = ماشین آن را نوشته و انسان اصلاح کرده است
work-submit = ذخیره کنید و تحویل دهید
work-not-yet = چیزی کم یا نادرست است. چیزی تحویل داده نشد.
work-in-sentence = جملهٔ { $number }:
work-and-more =
    { $count ->
        [one] و { $count } مورد دیگر.
       *[other] و { $count } مورد دیگر.
    }
work-take-back = پس بگیرید و نوشتن را ادامه دهید
work-give-up = این ترجمه را رها کنید
work-give-up-explained = آنگاه کس دیگری می‌تواند آن را بردارد. نوشتهٔ شما منتشر نمی‌شود.
work-give-up-now = رها کنید
work-files = در برنامهٔ دیگری کار کنید
work-files-explained = فایلی بگیرید، ترجمه کنید و بفرستید. نخست بررسی می‌شود.
work-get = فایل { $kind } را بگیرید
work-upload = فایل شما
work-upload-explained = فایل XLIFF، PO یا Markdown، حداکثر ۲ مگابایت.
work-upload-send = بفرستید و بررسی کنید
work-not-taken = چیزی از فایل شما برداشته نشد
work-not-taken-summary = فایل را اصلاح کنید و دوباره بفرستید.
work-file-wrong =
    { $count ->
        [one] { $count } مورد در فایل شما نادرست است
       *[other] { $count } مورد در فایل شما نادرست است
    }
work-take-good =
    { $count ->
        [one] { $count } جملهٔ بی‌خطا را بردارید
       *[other] { $count } جملهٔ بی‌خطا را بردارید
    }
work-conflict-title = میان دو متن انتخاب کنید
work-conflict =
    { $count ->
        [one] از وقتی فایل شما ساخته شد، { $count } جمله اینجا نوشته شده است
       *[other] از وقتی فایل شما ساخته شد، { $count } جمله اینجا نوشته شده است
    }
work-conflict-explained = هیچ‌یک جایگزین نشد. برای هر جمله انتخاب کنید کدام متن بماند.
work-conflict-here = آنچه اینجا نوشته شده بماند:
work-conflict-file = آنچه فایل شما می‌گوید گرفته شود:
work-conflict-save = انتخاب مرا ذخیره کنید
work-back = بازگشت به ترجمه
work-file-kind = فایلی بفرستید که نامش به { "\u2066" }.xlf, .xliff{ "\u2069" }، { "\u2066" }.po{ "\u2069" } یا { "\u2066" }.md{ "\u2069" } ختم شود.
work-file-too-large = فایل بزرگ‌تر از ۲ مگابایت است.
work-file-costly = فایل نزدیک سطر { $line } سطح‌ها، ویژگی‌ها یا فضاهای نام بیش از اندازه دارد. آن را بدون آن‌ها دوباره خروجی بگیرید.
work-file-stopped = خواندن فایل بیش از اندازه زمان یا حافظه می‌خواست و متوقف شد. دوباره از فایل خروجی بگیرید، یا جمله‌های کمتری بفرستید.
work-file-no-reader = اکنون نمی‌توان فایل‌ها را خواند. فایل شما تغییر نکرد. بعداً دوباره تلاش کنید؛ اگر ادامه یافت، به گردانندگان این سرویس خبر دهید.
work-file-busy = فایل‌های زیادی در حال خوانده شدن است. فایل خود را یک دقیقهٔ دیگر دوباره بفرستید.
work-file-not-text = فایل، متن UTF-8 نیست. آن را با UTF-8 ذخیره کنید.
work-file-malformed = سطر { $line } با قواعد این نوع فایل جور نیست.
work-file-declares = فایل نوع سند (DOCTYPE) اعلام می‌کند. آن را بدون این اعلام بفرستید.
work-file-other-piece = این فایل از متن دیگری است: { $piece }.
work-file-other-language = این فایل برای زبان دیگری است: { $language }.
work-file-older = متن اصلی تغییر کرده است. فایل تازه‌ای بگیرید. دیگر در آن نیست: { $sentences }
work-file-faults = نخست فایل را درست کنید. { $said }
work-file-line = سطر { $line }: { $said }.
work-file-skeleton = ساختار سطر { $line } مانند متن اصلی نیست. عنوان‌ها، فهرست‌ها و جدول‌ها را نگه دارید.
work-weight-error = نادرست:
work-weight-warning = دوباره ببینید:
work-weight-note = توجه:
work-answer = اگر همین‌طور درست است، در چند کلمه بگویید چرا. ویراستاران آن را می‌خوانند.
review-answer = مترجم می‌گوید:
review-despite = بله، با وجود تفاوت در معنا
review-despite-explained = بررسی معنا جمله‌هایی می‌بیند که چیزی غیر از منبع خود می‌گویند. بنویسید چرا درست‌اند. نوشتهٔ شما در گزارش رویدادها می‌ماند.
review-despite-needed = بنویسید چرا تفاوت‌های معنا درست‌اند.
work-problem-empty = هنوز چیزی اینجا نوشته نشده است.
work-problem-too-long = این جمله از { $most } نویسه درازتر است. چند جملهٔ کوتاه‌تر بنویسید، یا آنچه را متن اصلی نمی‌گوید بردارید.
work-problem-joined = پیش از آن جمله‌ای نیست که به آن بپیوندد.
work-problem-unknown = متن اصلی دیگر این جمله را ندارد.
work-problem-numbers = عددها فرق دارند.
work-problem-phone = شماره‌های تلفن فرق دارند.
work-problem-email = نشانی‌های ایمیل فرق دارند.
work-problem-link = پیوندها به جای دیگری می‌روند.
work-problem-date = تاریخ‌ها فرق دارند.
work-problem-code = آنچه باید حرف به حرف رونویسی شود فرق دارد.
work-problem-missing = کم است: { $things }.
work-problem-added = زیادی است: { $things }.
work-problem-date-unchecked = «{ $shown }» از تقویم دیگری است. ببینید که همان { $date } باشد.
work-problem-footnotes = نشانه‌های پانویس فرق دارند یا جابه‌جا شده‌اند.
work-problem-break = یک شکست سطر از متن اصلی نیست. در پایان سطر پیش از آن یک ممیز وارونه (\) بنویسید.
work-problem-mark = نشانهٔ { $mark } جفت ندارد.
work-problem-markup = نشانه‌ای نامفهوم است: { $said }.
work-problem-control = نویسهٔ نادیدنی { $code } را پاک کنید.
work-problem-composed = حروف آن طبق استاندارد به هم پیوسته شد.
work-problem-script =
    با خط { $found ->
        [Arab] عربی
        [Beng] بنگالی
        [Cyrl] سیریلیک
        [Grek] یونانی
        [Hans] چینی
        [Hant] چینی
        [Hani] چینی
        [Hebr] عبری
        [Deva] دیوناگری
        [Ethi] اتیوپیایی
        [Geor] گرجی
        [Armn] ارمنی
        [Mymr] برمه‌ای
        [Khmr] خمری
        [Thai] تایلندی
        [Hang] کره‌ای
        [Jpan] ژاپنی
        [Taml] تامیلی
        [Telu] تلوگو
        [Latn] لاتین
       *[other] { $found }
    } نوشته شده است؛ خط این زبان { $expected ->
        [Arab] عربی
        [Beng] بنگالی
        [Cyrl] سیریلیک
        [Grek] یونانی
        [Hans] چینی
        [Hant] چینی
        [Hani] چینی
        [Hebr] عبری
        [Deva] دیوناگری
        [Ethi] اتیوپیایی
        [Geor] گرجی
        [Armn] ارمنی
        [Mymr] برمه‌ای
        [Khmr] خمری
        [Thai] تایلندی
        [Hang] کره‌ای
        [Jpan] ژاپنی
        [Taml] تامیلی
        [Telu] تلوگو
        [Latn] لاتین
       *[other] { $expected }
    } است.
work-problem-language = این به زبان دیگری می‌ماند: { $found }.
work-problem-same = حرف به حرف مانند متن اصلی است.
work-problem-term = واژه‌نامه «{ $key }» را به این زبان توضیح نمی‌دهد.
work-problem-skeleton = ساختار متن مانند متن اصلی نیست.
work-problem-rule = { $said }. { $next }
work-role-title = عنوان متن
work-role-summary = خلاصه
work-role-heading = عنوان بخش
work-role-text = متن
work-role-item = مورد فهرست
work-role-term = واژهٔ توضیح‌داده‌شده
work-role-meaning = معنی واژه
work-role-table-caption = عنوان جدول
work-role-column-head = سرستون
work-role-row-head = سرردیف
work-role-cell = خانهٔ جدول
work-role-quotation = نقل قول
work-role-quotation-source = منبع نقل قول
work-role-note = یادداشت
work-role-picture = متن جایگزین تصویر
work-role-caption = نوشتهٔ زیر تصویر
work-role-description = شرح تصویر
work-role-contact-name = نام نشانی تماس
work-role-contact = سطر نشانی تماس
work-role-question = پرسش
work-role-answer = پاسخ
work-role-film = عنوان ویدیو
work-role-transcript = متن ویدیو
work-role-code = متنی که حرف به حرف رونویسی می‌شود
work-role-footnote = پانویس

### Deciding about translations

review-title = ترجمه‌های منتظر ویراستار
review-summary = آن‌ها که بیشتر منتظر مانده‌اند اول. کسی دربارهٔ کار خود تصمیم نمی‌گیرد.
review-none = اکنون چیزی منتظر ویراستار نیست.
review-by = مترجم:
review-revision = این ترجمه نسخه‌ای را تغییر می‌دهد که در دست خوانندگان است.
review-own = این ترجمهٔ خود شماست. ویراستار دیگری تصمیم می‌گیرد.
review-one-summary = هر جمله را کنار متن اصلی بخوانید، نتیجه را ببینید، تصمیم بگیرید.
review-look = نتیجه را ببینید و بشنوید
review-page = صفحه را ببینید
review-print = نسخهٔ چاپی را ببینید، PDF
review-sound = آن را بشنوید
review-no-voice = صدایی برای این زبان نیست.
work-look-open = جمله‌هایی که هنوز نوشته نشده‌اند به واژه‌های متن اصلی هستند.
review-not-whole = جمله‌هایی کم یا نادرست است. هنوز نمی‌توان منتشرش کرد.
review-found =
    { $count ->
        [one] { $count } مورد برای بررسی
       *[other] { $count } مورد برای بررسی
    }
review-gone = حذف شد:
review-new = اضافه شد:
review-end = پایان.
review-published = در مقایسه با آنچه خوانندگان دارند
review-changed = این جمله پس از آن تغییر کرد.
review-same = این جمله پس از آن تغییر نکرد.
review-since = از زمان بازگرداندن
review-since-changed = جمله‌های تغییرکرده: { $count }
review-since-same = نظرها دربارهٔ جمله‌هایی که همان‌طور ماندند: { $count }
review-reopened = متن اصلی پیش از انتشار تغییر کرد
review-reopened-next = به خوانندگان نرسیده و به کسی خبر داده نشده است. آن را برگردانید تا این جمله‌ها ترجمه شوند:
review-before = پیش از آن:
review-remark = نظر دربارهٔ جمله
review-decide = تصمیم بگیرید
review-approve-legend = تأیید و انتشار
review-approve-explained = بی‌درنگ به خوانندگان می‌رسد و همهٔ درخواست‌کنندگان خبردار می‌شوند. تأییدکننده:
review-machine-yes = نخستین نگارش کار ماشین است. من همهٔ آن را خوانده‌ام.
review-machine-needed = بگویید که همهٔ نگارش ماشین را خوانده‌اید.
review-approve = تأیید کنید و منتشر کنید
review-return-legend = برگرداندن
review-remark-whole = نظر دربارهٔ کل متن
review-remark-explained = مترجم آن را همراه نظرهای شما دربارهٔ جمله‌ها می‌خواند.
review-remark-needed = بنویسید چه باید تغییر کند، اینجا یا کنار یک جمله.
review-return = با نظرها برگردانید
review-decline-legend = رد کردن
review-reason = دلیل
review-reason-explained = همهٔ درخواست‌کنندگان آن را می‌خوانند. بگویید چه می‌توانند بکنند.
review-reason-needed = دلیل را بنویسید. درخواست‌کنندگان آن را می‌خوانند.
review-decline = با این دلیل رد کنید
# The record that an editor gives with an approval.
record-legend = ثبت کنید چه کسی آن را بررسی کرده است
record-explained = خوانندگان این را می‌بینند؛ به زبان آنان بنویسید. اگر فقط شما خواندید، «بدون ثبت» را برگزینید.
record-role = چه کسی بررسی کرد
record-role-none = بدون ثبت
record-role-lawyer = وکیل
record-role-editor = ویراستار زبان ساده
record-role-translator = مترجم به زبان مادری
record-role-panel = خوانندگان دارای معلولیت
record-name = نام یا نام مستعار
record-country = وکیل: کشور
record-country-explained = کد دوحرفی کشور با حروف لاتین، مانند PK.
record-people = خوانندگان: چند نفر
record-disabilities = خوانندگان: معلولیت‌های آنان
record-changed = پس از آن چه تغییر کرد
record-not-checked = چه بررسی نشد
record-needed = این را پر کنید، یا «بدون ثبت» را برگزینید.
record-claim-needed = این متن می‌گوید آسان‌خوان یا آزمودهٔ خوانندگان است. خوانندگان را ثبت کنید.
record-now = اکنون به خوانندگان گفته می‌شود:
review-sound-title = چگونه شنیده می‌شود
review-sound-summary = از ترجمه ساخته شده است، همان‌گونه که تحویل داده شد.
review-sound-make = صدا را بسازید
review-sound-being-made =
    { $count ->
        [one] صدا ساخته می‌شود: { $count } جمله. کمی بعد دوباره ببینید.
       *[other] صدا ساخته می‌شود: { $count } جمله. کمی بعد دوباره ببینید.
    }
review-sound-failed = صدا ساخته نشد. دوباره امتحان کنید، یا به مدیر خبر دهید.
review-look-again = دوباره ببینید
review-back = بازگشت به ترجمه

### What people ask for, at the desk

plot-requests = درخواست‌های هر هفته
plot-sheets = کاغذ برای یک نسخه از هر متن
plot-table = همین ارقام در جدول
plot-week = هفته از
plot-count = درخواست‌ها
plot-sum = درخواست‌ها در نیم سال: { $count }
demands-title = آنچه درخواست شده است
demands-summary = نزدیک‌ترین موعد اول، سپس پردرخواست‌ترین‌ها.
demands-none = اکنون کسی چیزی درخواست نمی‌کند.
demands-language = زبان
demands-every-language = همهٔ زبان‌ها
demands-show = نشان دهید
demands-pages = صفحه‌های درخواست‌ها
demands-askers =
    { $count ->
        [one] { $count } درخواست.
       *[other] { $count } درخواست.
    }
demands-by = لازم است تا
demands-form = شکل
demands-since = درخواست شده از
demands-who = درخواست‌کنندگان
demands-form-page = صفحه
demands-form-print = حروف درشت
demands-form-audio = صوت
demands-form-braille = بریل
demands-form-sign = زبان اشاره
demands-form-other = شکلی دیگر
demands-needs-translation = به ترجمه نیاز دارد
demands-in-translation = کسی آن را ترجمه می‌کند
demands-in-review = ویراستاری ترجمه را می‌خواند
demands-needs-voice = به صدای انسان نیاز دارد
demands-needs-maker = به کسی نیاز دارد که آن را آماده کند
demands-making = در حال آماده شدن
demands-failed = آماده نشد
demands-ready = موجود است
demands-declined = رد شده
demands-withdrawn = پس گرفته شده
demands-effort = { $words } واژه در { $sentences } جمله.
demands-known =
    { $count ->
        [one] { $count } جمله پیش‌تر ترجمه شده است.
       *[other] { $count } جمله پیش‌تر ترجمه شده است.
    }
demands-behind =
    { $count ->
        [one] موجود است؛ { $count } جمله تغییر کرده است.
       *[other] موجود است؛ { $count } جمله تغییر کرده است.
    }
demands-yours = ترجمهٔ خود را ادامه دهید
demands-taken = مترجم کنونی:
demands-one-summary = چه کسی آن را می‌خواهد، به کجا رسیده است، چه می‌توان کرد.
demands-languages = زبان‌هایی که منتظر ویراستارند
demands-languages-explained = کسی نخستین بار این‌ها را خواسته است. آنچه به این زبان‌ها خواسته شود پس از اجازهٔ شما همگانی می‌شود.
demands-language-release = اجازه به این زبان
demands-language-decline = رد این زبان
demands-for = برای:
demands-other-format = شکل دیگر:
demands-words = پیام درخواست‌کنندگان به ویراستاران
demands-decline = این را رد کنید
demands-for-people = فقط آنچه انسان باید با دست بسازد یا بلند بخواند نشان داده می‌شود.
demands-show-all = نمایش همه
demands-replies = پاسخ‌ها تا کنون
demands-reply = به این پاسخ دهید
demands-reply-explained = همه می‌توانند آن را بخوانند. به درخواست‌کنندگانی که نشانی گذاشته‌اند خبر می‌دهیم.
demands-reply-words = پیام (می‌توانید خالی بگذارید)
demands-reply-day = چه زمانی آماده می‌شود (می‌توانید خالی بگذارید)
demands-reply-file = فایل (می‌توانید خالی بگذارید)
demands-reply-file-explained = صدای ضبط‌شده، فایل بریل، فیلم: حداکثر { $size }. فایل، درخواست را برآورده می‌کند. این پسوندها پذیرفته می‌شوند:
demands-reply-send = ارسال این پاسخ
demands-reply-nothing = پیامی بنویسید، روزی را نام ببرید، یا فایلی انتخاب کنید.
demands-reply-kind = این نوع فایل را نمی‌پذیریم. فایلی با پسوند فهرست انتخاب کنید.
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
coverage-whole = به همهٔ شکل‌ها
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
voices-no-sharing = مجوز این صدا دادن گفتار آن به دیگران را ممنوع می‌کند. آن را منتشر نکنید.
voices-no-sale = مجوز این صدا استفاده در برابر پول را ممنوع می‌کند.
voices-vary = یک متن دو بار کاملاً یکسان شنیده نمی‌شود. یک بار ساخته و نگه داشته می‌شود.

### Clarity, at the desk

clarity-title = روشنی
clarity-summary = آنچه ممکن است خواندن جمله‌ها را دشوار کند، برای هر زبان بر پایهٔ کاربرد همان زبان. عددهای زبان‌های گوناگون را با هم مقایسه نکنید.
clarity-languages = زبان‌ها
clarity-pages = صفحه‌های متن‌ها
clarity-measured = جستجو شد: { $measures }.
clarity-not-measured = در این زبان اندازه‌گیری نمی‌شود: { $measures }.
clarity-words-of = واژه‌های کمیاب آن‌هایی‌اند که در فهرست این زبان نیستند: { $language }.
clarity-figure = جمله‌های روشن: { $clear } از { $all }
clarity-lengths = شمار واژه‌های جمله: در نیمی از جمله‌ها حداکثر { $median }، در بلندترین { $longest }. بیش از { $limit } بلند است.
clarity-lengths-characters = شمار نویسه‌های جمله: در نیمی از جمله‌ها حداکثر { $median }، در بلندترین { $longest }. بیش از { $limit } بلند است.
clarity-hardest = دشوارترین جمله‌ها
clarity-at = سطر { $line } فایل
clarity-nothing = هیچ جملهٔ دشواری پیدا نشد.
clarity-long-sentence = جملهٔ بلند
clarity-long-words = واژه‌های بلند
clarity-rare-words = واژه‌های کمیاب
clarity-nominal-style = اسم‌های انتزاعی زیاد
clarity-passive = مجهول
clarity-double-negation = نفی دوباره
clarity-commas = ویرگول‌های زیاد
clarity-unmarked-terms = اصطلاح‌های بدون توضیح

### Jobs and what waits, at the desk

jobs-title = آنچه آماده می‌شود
jobs-summary = چه در حال اجراست، چه منتظر است، چه نشد و چرا.
jobs-running = در حال اجرا
jobs-failed = ناموفق
jobs-waiting = منتظر
jobs-cancelled = لغوشده
jobs-done = انجام‌شده
jobs-none-running = اکنون چیزی در حال اجرا نیست.
jobs-none-failed = کاری ناموفق نبوده است.
jobs-none-waiting = چیزی منتظر نیست.
jobs-none-cancelled = چیزی لغو نشده است.
jobs-none-done = در روزهای اخیر کاری انجام نشده است.
jobs-since = به مدت
jobs-by = توسط
jobs-again-in = تلاش دوباره پس از
jobs-waits-since = در انتظار به مدت
jobs-ended = پایان در
jobs-error = دلیل:
jobs-tried = { $count } بار ناموفق بود؛ پس از { $of } بار رها می‌شود.
jobs-being-cancelled = در حال لغو شدن است.
jobs-cancel = لغو کنید
jobs-retry = دوباره شروع کنید
jobs-make = آماده‌سازی:
jobs-publish = انتشار:
jobs-tell = خبر دادن به یک درخواست‌کننده
jobs-confirm = پرسیدن اینکه نشانی ایمیل درست است یا نه
jobs-sweep = پاک کردن آنچه نباید نگه داشته شود
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
overview-nothing = اکنون چیزی منتظر شما نیست.
overview-returned =
    { $count ->
        [one] { $count } ترجمهٔ برگشته با نظر
       *[other] { $count } ترجمهٔ برگشته با نظر
    }
overview-drafts =
    { $count ->
        [one] { $count } ترجمه برای ادامه دادن
       *[other] { $count } ترجمه برای ادامه دادن
    }
overview-review =
    { $count ->
        [one] { $count } ترجمه برای تصمیم‌گیری
       *[other] { $count } ترجمه برای تصمیم‌گیری
    }
overview-demands =
    { $count ->
        [one] { $count } ترجمهٔ درخواست‌شده
       *[other] { $count } ترجمهٔ درخواست‌شده
    }
overview-for-people =
    { $count ->
        [one] { $count } درخواست که فقط انسان می‌تواند برآورده کند
       *[other] { $count } درخواست که فقط انسان می‌تواند برآورده کند
    }
overview-broken = خطاها در محتوا
overview-broken-files =
    { $count ->
        [one] { $count } فایل از محتوا خطا دارد
       *[other] { $count } فایل از محتوا خطا دارند
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
preview-private = هیچ چیز اینجا برای همه منتشر نشده است.
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
desk-overview = نمای کلی
desk-overview-summary = چه کاری منتظر شماست و کجا بروید.
desk-work = ترجمه‌های شما
desk-demands = آنچه درخواست شده است
desk-coverage = آنچه موجود است
desk-review = برای ویراستاران
desk-jobs = کارها
desk-people = افراد
desk-audit = تصمیم‌ها
desk-account = حساب شما
desk-signed-in = وارد شده‌اید با نام
desk-sign-out = خارج شوید
desk-role = نقش
desk-role-contributor = مشارکت‌کننده
desk-role-editor = ویراستار
desk-role-administrator = مدیر
desk-foreign = این از وب‌سایت دیگری آمده است
desk-foreign-next = چیزی تغییر نکرد. صفحه را اینجا باز کنید و دوباره بفرستید.
desk-forbidden = حساب شما اجازهٔ این کار را ندارد
desk-forbidden-next = اگر به آن نیاز دارید، از یک مدیر بخواهید.
desk-unknown = وارد نشده‌اید
desk-unknown-next = وارد شوید، یا توکنی بفرستید که اجازهٔ این کار را دارد.
desk-changed = این در همین میان تغییر کرد
desk-changed-next = کاری انجام نشد. برگردید، صفحه را دوباره باز کنید و ببینید.
desk-sign-in-title = به میز کار وارد شوید
desk-sign-in-summary = برای مترجمان، تصمیم‌گیرندگان و گردانندگان این وب‌سایت. خوانندگان به حساب نیاز ندارند.
desk-sign-in = وارد شوید
desk-sign-in-passkey = با گذرکلید وارد شوید
desk-sign-in-wrong = نام یا عبارت عبور درست نیست. هر دو را بررسی کنید و دوباره امتحان کنید.
desk-sign-in-wait =
    { $minutes ->
        [one] تلاش‌ها زیاد بود. { $minutes } دقیقه صبر کنید، یا از گذرکلید استفاده کنید.
       *[other] تلاش‌ها زیاد بود. { $minutes } دقیقه صبر کنید، یا از گذرکلید استفاده کنید.
    }
desk-sign-in-lost = عبارت عبور را فراموش کرده‌اید؟ گردانندهٔ این وب‌سایت می‌تواند عبارت تازه‌ای بگذارد.
desk-name-wrong = نامی با ۲ تا ۶۰ حرف بنویسید.
desk-name-taken = این نام را کس دیگری دارد. نام دیگری انتخاب کنید.
desk-passphrase = عبارت عبور
desk-passphrase-new = عبارت عبور تازه
desk-passphrase-explained = دست‌کم { $count } حرف. چهار واژه که فقط شما کنار هم می‌گذارید خوب است.
desk-passphrase-short = دست‌کم { $count } حرف بنویسید.
desk-passphrase-long = حداکثر ۲۵۶ حرف بنویسید.
desk-passphrase-common = این عبارت را افراد زیادی به کار می‌برند. واژه‌هایی انتخاب کنید که فقط شما کنار هم می‌گذارید.
desk-passphrase-name = عبارت عبوری انتخاب کنید که نام شما نباشد.
desk-passphrase-title = عبارت عبور
desk-passphrase-present = عبارت عبور کنونی
desk-passphrase-not-it = این عبارت عبور کنونی شما نیست. آن را دوباره بنویسید.
desk-passphrase-ends = در همهٔ جاهای دیگر از حساب خارج می‌شوید.
desk-passphrase-change = عبارت عبور را تغییر دهید
desk-language = زبان میز کار
desk-language-title = زبان
desk-language-change = زبان را تغییر دهید
desk-invitation-title = شما دعوت شده‌اید
desk-invitation-summary = نام و عبارت عبور انتخاب کنید. سپس میز کار باز می‌شود.
desk-invitation-role = نقش شما اینجا:
desk-invitation-ends = این دعوت‌نامه اعتبار دارد تا
desk-invitation-accept = حساب من را بسازید
desk-invitation-revoke = دعوت‌نامه را پس بگیرید
desk-account-summary = چگونه وارد می‌شوید و کدام برنامه‌ها از سوی شما کار می‌کنند.
desk-passkey = گذرکلید
desk-passkeys = گذرکلیدها
desk-passkeys-explained = با اثر انگشت، چهره، رمز دستگاه یا کلید امنیتی وارد شوید.
desk-passkeys-none = هنوز گذرکلیدی ندارید.
desk-passkey-add = گذرکلید اضافه کنید
desk-passkey-name = نام گذرکلید، مثلاً «گوشی من»
desk-passkey-remove = این گذرکلید را حذف کنید
desk-passkey-failed = نشد. دوباره امتحان کنید، یا از عبارت عبور استفاده کنید.
desk-passkey-last = این تنها راه ورود شماست. نخست عبارت عبور بگذارید.
desk-passkey-script = افزودن گذرکلید به JavaScript نیاز دارد. عبارت عبور بدون آن کار می‌کند.
desk-passkey-nowhere = گذرکلید دیگری نمی‌توان اینجا اضافه کرد.
desk-tokens = توکن برای برنامه‌ها
desk-tokens-explained = برنامه‌ای که توکن دارد از سوی شما کار می‌کند، در حدی که انتخاب می‌کنید.
desk-tokens-none = توکنی ندارید.
desk-token-new = توکن تازه
desk-token-name = برای چه کاری است؟
desk-token-name-explained = برای خودتان، تا بعداً بدانید کدام را باطل کنید.
desk-token-name-wrong = بنویسید توکن برای چیست، حداکثر در ۶۰ حرف.
desk-token-scopes = این برنامه چه کاری می‌تواند بکند؟
desk-token-scope-wrong = دست‌کم یکی را انتخاب کنید.
desk-token-many = نخست یک توکن را باطل کنید: حداکثر { $count } توکن می‌توانید داشته باشید.
desk-token-make = توکن را بسازید
desk-token-made = توکن تازهٔ شما
desk-token-end = این توکن را باطل کنید
desk-scope-ask = درخواست شکل و زبان
desk-scope-translate = خواندن درخواست‌ها و نوشتن ترجمه‌های شما
desk-once = همین حالا آن را کپی کنید. فقط همین یک بار نشان داده می‌شود.
desk-made = در اینجا از
desk-used = آخرین استفاده
desk-never-used = هنوز استفاده نشده است.
desk-people-summary = چه کسانی اینجا کار می‌کنند، چه کسانی دعوت شده‌اند و هر کس چه اجازه‌ای دارد.
desk-people-here =
    { $count ->
        [one] { $count } نفر اینجا کار می‌کند
       *[other] { $count } نفر اینجا کار می‌کنند
    }
desk-people-gone = حساب‌های بسته‌شده
desk-role-change = نقش را تغییر دهید
desk-invite = کسی را دعوت کنید
desk-invite-explained = پیوندی می‌گیرید. خودتان آن را بفرستید. یک بار و تا هفت روز کار می‌کند.
desk-invite-note = برای چه کسی است؟
desk-invite-note-explained = فقط کسانی که حساب‌ها را اداره می‌کنند آن را می‌بینند.
desk-invite-note-wrong = بنویسید برای چه کسی است، حداکثر در ۱۰۰ حرف.
desk-invite-make = پیوند را بسازید
desk-invited = پیوند دعوت‌نامه
desk-invitations = دعوت‌نامه‌های باز
desk-end = این حساب را ببندید
desk-end-title = حسابی را ببندید
desk-end-summary = این کار برگشت ندارد. نخست بخوانید چه می‌شود.
desk-end-whose = حسابی که بسته می‌شود:
desk-end-sessions = همه جا از حساب خارج می‌شود؛ توکن‌ها و گذرکلیدها از کار می‌افتند.
desk-end-work = ترجمه‌های ناتمام او برای دیگران آزاد می‌شود.
desk-end-name = نام او کنار تصمیم‌هایش می‌ماند.
desk-end-now = حساب را هم‌اکنون ببندید
desk-end-not = برگردید و چیزی را تغییر ندهید
desk-last-administrator = این آخرین مدیر است. نخست کس دیگری را مدیر کنید.
desk-audit-summary = چه کسی چه تصمیمی گرفت، تازه‌ترین‌ها اول.
desk-audit-none = هنوز تصمیمی گرفته نشده است.
desk-audit-page = تصمیم‌ها، صفحهٔ { $page } از { $pages }
desk-audit-pages = صفحه‌ها
desk-audit-who = چه کسی
desk-audit-what = چه کاری
desk-audit-when = چه زمانی
desk-audit-clock = ساعت { $time } به وقت جهانی (UTC)
desk-audit-program = برنامه
desk-audit-newer = تصمیم‌های تازه‌تر
desk-audit-older = تصمیم‌های قدیمی‌تر
desk-did-add = حسابی ساخت
desk-did-role = نقشی را تغییر داد
desk-did-end = حسابی را بست
desk-did-language = زبان میز کار را تغییر داد
desk-did-passphrase = عبارت عبور را تغییر داد
desk-did-invite = کسی را دعوت کرد
desk-did-accept = دعوتی را پذیرفت
desk-did-revoke = دعوتی را پس گرفت
desk-did-sign-in = وارد شد
desk-did-sign-out = خارج شد
desk-did-passkey = گذرکلیدی اضافه کرد
desk-did-passkey-remove = گذرکلیدی را حذف کرد
desk-did-token = توکنی ساخت
desk-did-token-end = توکنی را باطل کرد
desk-did-decline = درخواستی را رد کرد
desk-did-reply = به درخواستی پاسخ داد
desk-did-reply-back = فایل پاسخی را پس گرفت
desk-did-read-words = پیام درخواست‌کنندگان را خواند
desk-did-language-release = به زبانی اجازه داد
desk-did-language-decline = زبانی را رد کرد
desk-did-allow-works = شمار دیگری از ترجمه‌های باز را اجازه داد
desk-did-take = ترجمه‌ای را برداشت
desk-did-say-who = گفت نگارش نخست از کیست
desk-did-submit = ترجمه‌ای را تحویل داد
desk-did-take-back = ترجمه‌ای را از ویراستاران پس گرفت
desk-did-drop = ترجمه‌ای را رها کرد
desk-did-send-back = ترجمه‌ای را برگرداند
desk-did-decline-work = ترجمه‌ای را رد کرد
desk-did-approve = ترجمه‌ای را تأیید کرد
desk-did-approve-despite = با وجود تفاوت در معنا موافقت کرد
desk-did-publish = ترجمه‌ای را منتشر کرد
desk-did-reopen = ترجمه‌ای را به ویراستاران برگرداند، چون متن اصلی تغییر کرد
desk-did-retry = کاری را دوباره آغاز کرد
desk-did-cancel = کاری را لغو کرد
desk-sign-in-name = نام ورود
desk-sign-in-name-explained = فقط به شما نشان داده می‌شود. نام عمومی خود را به کار نبرید.
desk-public-name = نام عمومی
desk-public-name-explained = همراه ترجمه‌های شما می‌آید. دیگران در میز کار آن را می‌بینند.
desk-names = نام‌های شما
desk-names-same = هر دو نام یکی است، پس همه می‌توانند نام ورود شما را بخوانند. نام دیگری برای ورود انتخاب کنید.
desk-names-change = نام‌ها را تغییر دهید
desk-sessions = جاهایی که وارد شده‌اید
desk-session-here = اینجا، در این مرورگر
desk-session-other = جای دیگر
desk-session-end = این نشست را پایان دهید
desk-sessions-end = از همهٔ جاهای دیگر خارج شوید
desk-confirm-title = تأیید کنید که خودتان هستید
desk-confirm-summary = کاری که می‌خواهید بکنید تعیین می‌کند چه کسی می‌تواند وارد شود. پاسخ شما ده دقیقه معتبر است.
desk-confirm-locked = مدتی است که اینجا کاری نکرده‌اید، یا ساعت‌ها پیش وارد شده‌اید. برای ادامه تأیید کنید که خودتان هستید. آنچه نوشته‌اید حفظ می‌شود.
desk-changes = تغییرهای حساب شما در { $days } روز گذشته
desk-changes-not-you = یکی از آن‌ها کار شما نیست؟ عبارت عبور تازه‌ای بگذارید، از همهٔ جاهای دیگر خارج شوید و به یک مدیر خبر دهید.
desk-confirm = تأیید کنید
desk-confirm-passkey = با گذرکلید تأیید کنید
desk-confirm-first = نخست تأیید کنید که خودتان هستید
desk-second-title = گام دوم ورود
desk-second-summary = پس از عبارت عبور، کدی از یک برنامه یا یک گذرکلید نشان می‌دهد که خودتان هستید.
desk-second-code = کد برنامه، یا یک کد بازیابی
desk-second-wrong = این کد درست نیست یا پیش‌تر به کار رفته است. منتظر کد بعدی بمانید و دوباره تلاش کنید.
desk-second-go = ادامه دهید
desk-second-must = مدیران به گام دوم نیاز دارند. همین حالا آن را راه بیندازید: برنامهٔ کد در اینجا، یا گذرکلید در حساب خود. سپس با گذرکلید وارد شوید.
desk-second-none = هیچ برنامهٔ کدی راه‌اندازی نشده است.
desk-second-on = یک برنامهٔ کد راه‌اندازی شده است.
desk-second-begin = برنامهٔ کد راه‌اندازی کنید
desk-second-scan = این تصویر را با برنامه اسکن کنید، یا حرف‌های زیر را در آن بنویسید.
desk-second-picture = تصویر برای اسکن
desk-second-letters = حرف‌ها برای نوشتن
desk-second-first = کدی که برنامه اکنون نشان می‌دهد
desk-second-finish = پایان
desk-second-recovery = کدهای بازیابی شما
desk-second-recovery-explained = اگر برنامه را گم کنید، هر کدام یک بار کار می‌کند. همین حالا آن‌ها را بنویسید. فقط همین یک بار نشان داده می‌شوند.
desk-second-left = کدهای بازیابی باقی‌مانده: { $count }
desk-second-remove = برنامهٔ کد را بردارید
desk-second-lost = برنامه و کدهای بازیابی را گم کرده‌اید؟ گردانندهٔ این وب‌سایت می‌تواند گام دوم را بازنشانی کند.
desk-second-grace = گام دوم ورود را راه بیندازید. از { $date } صفحه‌های مدیران فقط با آن باز می‌شوند.
desk-passphrase-guessable = حدس زدن آن بسیار آسان است. چهار واژه یا بیشتر بردارید که به هم ربطی ندارند، بدون نام، تاریخ و عبارت‌های معروف.
desk-passphrase-ends-tokens = توکن‌های شما برای برنامه‌ها هم باطل می‌شوند.
desk-passphrase-keep-tokens = توکن‌های من برای برنامه‌ها بمانند
desk-did-names = نام‌ها را تغییر داد
desk-did-sessions-end = نشست‌های دیگر را پایان داد
desk-did-second = گام دوم را راه انداخت
desk-did-second-remove = گام دوم را برداشت
desk-did-second-reset = گام دوم را بازنشانی کرد
desk-did-recovery = کد بازیابی به کار برد
desk-did-failed-sign-in = ورودی ناموفق بود
desk-did-failed-second = کدی نادرست بود
desk-did-failed-confirm = تأییدی ناموفق بود
desk-did-refused = پذیرفته نشد
desk-did-foreign = فرمی از وب‌سایت دیگر پذیرفته نشد
desk-audit-unknown = حساب ناشناس
desk-audit-times = شمار در این ساعت: { $count }
desk-invite-no-base = این سرویس نشانی عمومی خود را نمی‌داند، پس فقط مسیر نشان داده می‌شود. نشانی وب‌سایت را پیش از آن بگذارید. گردانندهٔ وب‌سایت می‌تواند آن را با --base تعیین کند.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = درخواست رایگان است. حساب لازم نیست و لازم نیست خود را معرفی کنید.
ask-see-asked = ببینید دیگران چه درخواست می‌کنند
ask-form = به چه شکلی
ask-form-page = متن در صفحه
ask-form-audio = صوت
ask-form-print = حروف درشت
ask-form-braille = بریل
ask-form-sign = زبان اشاره
ask-form-other = شکلی دیگر
ask-several = می‌توانید چند مورد انتخاب کنید.
ask-other-format = کدام شکل دیگر (می‌توانید خالی بگذارید)
ask-other-format-explained = برای نمونه: بریل درشت، یا تصویر با واژه‌های کم. فقط ویراستاران آن را می‌خوانند.
ask-everything = همهٔ متن‌های این مجموعه
ask-language = به کدام زبان
ask-other = زبان دیگر
ask-other-name = نام زبان دیگر
ask-other-explained = آن را به همان زبان یا به انگلیسی بنویسید، یا کد زبان را بنویسید.
ask-no-voice = هیچ صدایی اینجا { $languages } را نمی‌خواند. برای صدا به این زبان‌ها انسانی باید بلند بخواند و بیشتر طول می‌کشد.
ask-who-for = برای چه کسی است (می‌توانید خالی بگذارید)
ask-who-for-explained = برای نمونه: یک خانهٔ امن با ده زن. نامی ننویسید.
ask-needed = تا چه زمانی لازم دارید (می‌توانید خالی بگذارید)
ask-needed-explained = با عدد بنویسید، برای نمونه { $example }: ۴، ۳، ۲۰۲۷.
ask-day = روز
ask-month = ماه
ask-year = سال
ask-contact = چگونه به شما خبر دهیم (می‌توانید خالی بگذارید)
ask-contact-explained = نشانی ایمیل، یا نشانی وبی (https) که برنامهٔ شما به آن پاسخ می‌دهد.
ask-contact-no-mail = این سرویس ایمیل نمی‌فرستد. می‌تواند نشانی وبی (https) را صدا بزند که برنامهٔ شما به آن پاسخ می‌دهد.
ask-contact-kept =
    { $count ->
        [one] آن را رمزگذاری‌شده نگه می‌داریم و { $count } روز پس از پایان کار پاک می‌کنیم.
       *[other] آن را رمزگذاری‌شده نگه می‌داریم و { $count } روز پس از پایان کار پاک می‌کنیم.
    }
ask-words = پیام به ویراستاران (می‌توانید خالی بگذارید)
ask-words-explained = حداکثر { $count } حرف. فقط به ویراستاران نشان داده می‌شود. نامی ننویسید.
ask-then = سپس صفحه‌ای خصوصی می‌گیرید که روند کار را نشان می‌دهد.
ask-send = این را درخواست کنید
ask-rather-write = می‌توانید به گردانندگان این سرویس هم بنویسید.
ask-no-piece = دست‌کم یک متن انتخاب کنید.
ask-many = حداکثر { $count } متن انتخاب کنید.
ask-many-in-all = این بیش از { $count } درخواست است. متن، شکل یا زبان کمتری انتخاب کنید.
ask-unknown-piece = یکی از این متن‌ها اینجا نیست. از فهرست انتخاب کنید.
ask-no-form = یک شکل انتخاب کنید.
ask-no-other-format = بنویسید کدام شکل دیگر را نیاز دارید.
ask-no-wording = یک نگارش انتخاب کنید.
ask-no-language = یک زبان انتخاب کنید.
ask-no-other = نام زبان دیگر را بنویسید.
ask-unknown-language = نام این زبان را نمی‌شناسیم. آن را به انگلیسی بنویسید، یا انتخاب کنید.
ask-too-long = حداکثر { $count } حرف بنویسید.
ask-no-day = روزی از تقویم را با عدد بنویسید، یا خالی بگذارید.
ask-past-day = این روز گذشته است. روز دیرتری بنویسید، یا خالی بگذارید.
ask-wrong-contact = نشانی ایمیل بنویسید، یا نشانی وبی که با https شروع می‌شود.
ask-status = آنچه درخواست کرده‌اید
ask-status-summary = این صفحه خصوصی است. نشان می‌دهد کار به کجا رسیده است.
ask-keep = نشانی این صفحه را نگه دارید. هر کس این نشانی یا سابقهٔ مرورگر شما را داشته باشد، می‌تواند آن را باز کند.
ask-asked-on = درخواست کردید در
ask-needed-on = لازم دارید تا
ask-withdrawn-on = درخواست خود را پس گرفتید در
ask-now = اکنون:
ask-next = سپس چه می‌شود:
ask-state-needs-translation = منتظر مترجم است.
ask-state-in-translation = کسی آن را ترجمه می‌کند.
ask-state-in-review = ویراستاری ترجمه را می‌خواند.
ask-state-needs-voice = به صدای انسان نیاز دارد.
ask-state-needs-maker = منتظر کسی است که آن را با دست آماده کند.
ask-state-making = در حال آماده شدن است.
ask-state-failed = هنوز نتوانستیم آن را آماده کنیم.
ask-state-ready = آماده است.
ask-state-declined = ویراستاران آن را رد کردند.
ask-state-withdrawn = دیگر کسی آن را درخواست نمی‌کند.
ask-next-needs-translation = داوطلبی آن را برمی‌دارد و ترجمه می‌کند. سپس ویراستاری می‌خواند.
ask-next-in-translation = مترجم آن را تمام می‌کند. سپس ویراستاری می‌خواند.
ask-next-in-review = ویراستار آن را تأیید می‌کند، یا از مترجم تغییری می‌خواهد.
ask-next-needs-voice = صدایی برای این زبان اینجا نیست. ویراستاران دنبال گوینده می‌گردند.
ask-next-needs-maker = ویراستاران دنبال کسی می‌گردند که بتواند آن را آماده کند.
ask-next-making = دستگاه‌های ما هم‌اکنون آماده‌اش می‌کنند. یک دقیقهٔ دیگر دوباره ببینید.
ask-next-failed = گردانندگان این سرویس آن را بررسی می‌کنند.
ask-next-ready = متن جابه‌جا شده است. آن را جست‌وجو کنید، یا دوباره درخواست کنید.
ask-next-declined = دلیل را بخوانید. می‌توانید شکل یا زبان دیگری درخواست کنید.
ask-next-withdrawn = هیچ. هر زمان می‌توانید دوباره درخواست کنید.
ask-effort-sentences =
    { $count ->
        [one] { $count } جمله باید ترجمه شود.
       *[other] { $count } جمله باید ترجمه شود.
    }
ask-effort-words =
    { $count ->
        [one] { $count } واژه دارد.
       *[other] { $count } واژه دارد.
    }
ask-effort-known =
    { $count ->
        [one] { $count } جمله از ترجمه‌های دیگر شناخته شده است.
       *[other] { $count } جمله از ترجمه‌های دیگر شناخته شده است.
    }
ask-reason = دلیل ویراستار:
reply-title = پاسخ‌های ویراستاران:
reply-expected = موعد پیش‌بینی‌شده:
reply-get = دریافت فایل ({ $kind }، { $size })
ask-askers =
    { $count ->
        [one] { $count } درخواست برای این ثبت شده است.
       *[other] { $count } درخواست برای این ثبت شده است.
    }
ask-meanwhile = آنچه اکنون می‌توانید داشته باشید:
ask-open = آن را باز کنید
ask-open-audio = آن را بشنوید
ask-open-print = نسخهٔ حروف درشت را بگیرید
ask-look-again = دوباره ببینید
ask-told = چگونه به شما خبر می‌دهیم
ask-told-nobody = نشانی تماسی از شما نداریم. به این صفحه دوباره سر بزنید.
ask-told-lost = دیگر نمی‌توانیم نشانی تماس شما را بخوانیم. به این صفحه دوباره سر بزنید.
ask-told-email = وقتی چیزی آماده شود یا تصمیمی گرفته شود، ایمیل می‌فرستیم.
ask-told-no-mail = این سرویس اکنون ایمیل نمی‌فرستد. دوباره به این صفحه نگاه کنید.
ask-told-webhook = به نشانی وب شما خبر می‌دهیم. پیام‌های ما را با این کلید بررسی کنید:
ask-forget = نشانی تماس من را هم‌اکنون پاک کنید
ask-withdraw = درخواست خود را پس بگیرید
ask-withdraw-explained = درخواست دیگران برای همین چیز باقی می‌ماند.
ask-withdraw-what = نشانی تماس و نوشتهٔ شما را پاک می‌کنیم. این کار برگشت ندارد.
ask-withdraw-go = درخواست خود را پس بگیرید، پس از یک پرسش دیگر
ask-withdraw-yes = بله، پس می‌گیرم
ask-withdraw-no = نه، بماند
ask-more = چیز دیگری درخواست کنید
ask-asked = آنچه درخواست شده است
ask-asked-summary = پردرخواست‌ترین‌ها اول. این فهرست نمی‌گوید چه کسی درخواست کرده است.
ask-nothing = اکنون چیزی درخواست نشده است.
ask-count =
    { $count ->
        [one] { $count } چیز درخواست شده است.
       *[other] { $count } چیز درخواست شده است.
    }
ask-own = خودتان درخواست کنید
ask-needed-first = نزدیک‌ترین موعد:
ask-too = ما هم به این نیاز داریم
ask-previous = صفحهٔ قبلی
ask-following = صفحهٔ بعدی
ask-join = ما هم به این نیاز داریم
ask-join-summary = درخواست خود را اضافه کنید. این در فهرست بالاتر می‌رود.
ask-join-send = شما هم این را درخواست کنید
ask-piece = کدام متن
ask-where = کار به کجا رسیده است
ask-to-asked = بازگشت به آنچه درخواست شده است
mail-confirm-title = نشانی ایمیل خود را تأیید کنید
mail-confirm-summary = سپس وقتی آنچه خواسته‌اید آماده شود یا درباره‌اش تصمیم گرفته شود به شما می‌نویسیم.
mail-confirm-do = بله، به من بنویسید
mail-stop-title = متوقف کردن ایمیل‌های ما
mail-stop-summary = نشانی شما را فوراً پاک می‌کنیم و دیگر چیزی به آن نمی‌نویسیم.
mail-stop-do = همهٔ ایمیل‌ها را متوقف کنید
mail-confirmed = این نشانی تأیید شد. وقتی چیزی آماده شود یا تصمیمی گرفته شود می‌نویسیم.
mail-stopped = ایمیل به این نشانی متوقف شد و نشانی پاک شد.
mail-gone = زیر این پیوند هیچ نشانی‌ای نگه نمی‌داریم، پس ایمیلی نمی‌آید.
ask-told-waiting = به این نشانی پیوندی فرستادیم، مگر پیش‌تر تأیید شده باشد. وقتی صاحبش پیوند را باز کند به آن می‌نویسیم.
ask-told-until = اگر کسی تأیید نکند، در این روز پاکش می‌کنیم:
ask-told-stopped = صاحب این نشانی ایمیلی از ما نمی‌خواهد. آن را پاک کردیم.
ask-kept-until = نشانی تماس و نوشتهٔ شما را حداکثر در این روز پاک می‌کنیم:
ask-language-waits = نخست یک ویراستار این زبان را بررسی می‌کند. تا آن زمان فقط شما و ویراستاران این درخواست را می‌بینید.
ask-tag-parts = فقط زبان را بنویسید، در صورت نیاز با خط یا منطقه، مانند zh-Hant یا pt-BR. این برچسب بخش دیگری دارد.
ask-language-declined = ویراستاران تصمیم گرفتند که اینجا چیزی به این زبان ساخته نشود. زبان دیگری انتخاب کنید.
ask-private-hook = نمی‌توانیم به این نشانی وب برسیم. باید با https آغاز شود و به سروری عمومی برسد.
### Plain text

text-name = متن ساده بدون قالب
text-name-inside = متن ساده بدون قالب
text-open = متن ساده را بخوانید
text-way = متن ساده بدون قالب، برای نمایشگرهای بریل و گوشی‌های ساده
text-not-made = هنوز به شکل متن ساده نیست.
text-being-made = متن ساده در حال آماده شدن است. چند دقیقهٔ دیگر سر بزنید.
epub-name = کتاب برای کتاب‌خوان الکترونیکی (EPUB)
epub-name-inside = کتاب برای کتاب‌خوان الکترونیکی
epub-open = کتاب برای کتاب‌خوان الکترونیکی را بگیرید
epub-way-sound = کتاب برای کتاب‌خوان الکترونیکی (EPUB)، با صدا
epub-not-made = هنوز به شکل کتاب برای کتاب‌خوان الکترونیکی نیست.
epub-being-made = کتاب برای کتاب‌خوان الکترونیکی در حال آماده شدن است. چند دقیقهٔ دیگر سر بزنید.
epub-access-sound = صدای رایانه متن را می‌خواند. جمله‌ای که خوانده می‌شود نشان‌دار است.
epub-access-undescribed = هر جمله متن است. بعضی تصویرها شرح ندارند. چیزی نمی‌جنبد یا چشمک نمی‌زند.
epub-no-video = این کتاب ویدیو را ندارد. متن آن در پایین آمده است.

## How finished files were checked

proof-title = این چگونه بررسی شد
proof-summary = هر فایل پس از ساخته شدن دوباره خوانده و بررسی شد. اینجا می‌بینید چه چیزی بررسی شد و چه چیزی را فقط یک انسان می‌تواند بررسی کند.
proof-passed = بررسی‌های موفق: { $count }
proof-failed = بررسی‌هایی که چیزی یافتند: { $count }
proof-unchecked = بررسی‌هایی که موردی نداشتند: { $count }
proof-words = چه کسی واژه‌ها را بررسی کرده است
proof-words-nobody = هیچ‌کس بررسی واژه‌ها را ثبت نکرده است.
proof-translation = ترجمه
proof-words-apart = در این بررسی‌ها، ترجمه با متن اصلی مقایسه نشده است.
proof-person = آنچه به یک انسان نیاز دارد
proof-person-summary = هیچ‌یک از بررسی‌های ما به این‌ها نمی‌پردازد.
proof-file = همهٔ بررسی‌ها، برای برنامه‌ها (JSON)
statement-title = بیانیهٔ دسترس‌پذیری
statement-summary = این وب‌گاه تا چه اندازه برای افراد دارای معلولیت کار می‌کند، تا آنجا که بررسی شده است.
statement-status = انطباق
statement-nothing = هنوز چیزی بررسی نشده است.
statement-clean = هیچ بررسی‌ای ناموفق نبود. معلوم نیست که همه‌چیز با EN 301 549 و WCAG 2.2 سطح AA سازگار باشد: هیچ انسانی همهٔ آن را ارزیابی نکرده است.
statement-partial = همه‌چیز در این وب‌گاه با EN 301 549 و WCAG 2.2 سطح AA سازگار نیست. بررسی‌های ناموفق در زیر آمده‌اند. بقیه را هیچ انسانی ارزیابی نکرده است.
statement-faults = چه چیزی سازگار نیست، و چرا
statement-faults-none = بررسی‌ها چیزی نیافتند.
statement-faults-why = این بررسی‌ها ناموفق بودند. فایلی با چنین ایرادی اینجا می‌ماند اگر همهٔ جمله‌هایش در آن باشند: مردم اکنون به آن نیاز دارند.
statement-fault = { $count } فایل
statement-method = برنامه‌ای هر فایل را پس از ساخته شدن دوباره می‌خواند و بررسی می‌کند. نتیجه کنار فایل است.
statement-made = شمارش در { $date }.
statement-checked = فایل‌های بررسی‌شده
statement-format = قالب
statement-count = بررسی‌شده
statement-passed = همهٔ بررسی‌ها موفق
statement-failed = با بررسی ناموفق
statement-feedback = مانعی را به ما خبر دهید
statement-feedback-words = اگر چیزی در اینجا برای شما کار نمی‌کند، یا آن را به شکل دیگری می‌خواهید، به ما بگویید.
statement-feedback-nobody = گردانندگان این وب‌گاه راه تماسی نگفته‌اند.
statement-enforcement = اگر کسی کمک نکرد
statement-enforcement-words = اگر پاسخی نگرفتید، یا پاسخ کمکی نکرد، به نهاد مسئول دسترس‌پذیری در کشور خود مراجعه کنید. در اتحادیهٔ اروپا هر کشور چنین نهادی دارد (دستورالعمل (EU) 2016/2102).
statement-openacr = همهٔ معیارهای WCAG { $version }، برای برنامه‌ها (OpenACR، به انگلیسی)
desk-proof-title = بررسی فایل‌ها
desk-proof-summary = آنچه بررسی همهٔ فایل‌های منتشرشده یافت، بر پایهٔ قالب، و تغییر آن.
desk-proof-checks = بررسی‌ها
desk-proof-check = بررسی
desk-proof-passed = موفق
desk-proof-failed = ناموفق
desk-proof-unchecked = بررسی‌نشده
desk-proof-worst = بدترین مقدار
desk-proof-days = فایل‌های دارای بررسی ناموفق، روز به روز
desk-proof-by-day = همان به عدد
desk-proof-day = روز
needs-meaning = واژه‌ها همان را می‌گویند که قانون می‌گوید، و ترجمه همان را که متن اصلی می‌گوید.
needs-facts = نشانی‌ها، شماره‌های تلفن و ساعت‌ها هنوز درست‌اند.
needs-understood = کسانی که این برای آن‌هاست آن را می‌فهمند و می‌توانند بر پایهٔ آن عمل کنند.
needs-contrast = متن در همهٔ گزینه‌های رنگ به‌آسانی دیده می‌شود.
needs-keyboard = همه کار را می‌توان با صفحه‌کلید کرد، و می‌بینید کجا هستید.
needs-screen-reader = صفحه‌خوان و نمایشگر بریل آن را خوب می‌خوانند.
needs-reflow = صفحه روی نمایشگر کوچک، بزرگ‌شده و با فاصله‌های دیگر کار می‌کند.
needs-playing = هنگام پخش صدا می‌توان از صفحه استفاده کرد.
needs-paper = برگه‌های چاپ‌شده کامل‌اند و به‌آسانی دیده می‌شوند.
needs-pictures = تصویرها در این اندازه و بی‌رنگ فهمیده می‌شوند.
needs-pronounced = نام‌ها، عددها و کوتاه‌نوشت‌ها طوری گفته می‌شوند که فهمیده شوند.
needs-followed = سرعت و مکث‌ها امکان دنبال کردن می‌دهند.
needs-reading-systems = دستگاه‌ها و برنامه‌های کتاب‌خوان کتاب را خوب نشان می‌دهند و صفحه‌هایش را ورق می‌زنند.
needs-devices = دستگاه‌های کوچک و نمایشگرهای بریل آن را خوب نشان می‌دهند.
