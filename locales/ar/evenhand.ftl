# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = الصياغة المعتادة
level-plain = اللغة المبسطة
note-information = معلومات
note-warning = تنبيه
note-danger = خطر
note-steps = خطوات
contact-example = جهة الاتصال هذه مثال فقط. لا أحد يجيب هناك.
contact-phone = الهاتف
contact-text-phone = الهاتف النصي
contact-email = البريد الإلكتروني
contact-web = الموقع
contact-place = المكان
contact-hours = أوقات العمل
contact-languages = اللغات
contact-cost = التكلفة
contact-more = معلومات أخرى
wording-machine = ترجمت آلة هذا النص. لم يراجعه أي شخص بعد.
wording-reviewed = ترجمت آلة هذا النص. المراجعة: { $name }، { $date }.

### Speech: words that are spoken between the author's

say-level-plain = نسخة باللغة المبسطة.
say-wording-machine = ترجمت آلة هذا النص. لم يراجعه أي شخص بعد.
say-wording-reviewed = ترجمت آلة هذا النص. وقد راجعه شخص.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = من راجع هذا النص
reviews-none = لم يراجع هذا النص بعد محام ولا قراء من ذوي الإعاقة.
reviews-lawyer = محام ({ $country }): { $name }، { $date }
reviews-editor = تحرير باللغة المبسطة: { $name }، { $date }
reviews-translator = ترجمة إلى اللغة الأم: { $name }، { $date }
reviews-panel = قراء من ذوي الإعاقة ({ $count }): { $name }، { $date }
reviews-with = إعاقات القراء: { $list }
reviews-changed = ما تغير بعد ذلك:
reviews-not-checked = ما لم يراجع:
reviews-since =
    { $count ->
        [zero] لم تتغير أي جملة منذ ذلك الحين.
        [one] تغيرت جملة واحدة منذ ذلك الحين.
        [two] تغيرت جملتان منذ ذلك الحين.
        [few] تغيرت { $count } جمل منذ ذلك الحين.
        [many] تغيرت { $count } جملة منذ ذلك الحين.
       *[other] تغيرت { $count } جملة منذ ذلك الحين.
    }
say-reviews-lawyer = راجع محام هذا النص.
say-reviews-editor = راجع محرر باللغة المبسطة هذا النص.
say-reviews-translator = راجع مترجم إلى لغته الأم هذا النص.
say-reviews-panel = جرب قراء من ذوي الإعاقة هذا النص.
country-title = البلد
country-none = تختلف القواعد من بلد إلى آخر، وهذا النص لا يذكر أي بلد.
country-holds =
    { $count ->
        [one] كتب هذا النص لهذا البلد: { $list }.
        [two] كتب هذا النص لهذين البلدين: { $list }.
       *[other] كتب هذا النص لهذه البلدان: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] كتب هذا النص لبلد آخر: { $list }. قد تختلف القواعد في بلدك.
        [two] كتب هذا النص لبلدين آخرين: { $list }. قد تختلف القواعد في بلدك.
       *[other] كتب هذا النص لبلدان أخرى: { $list }. قد تختلف القواعد في بلدك.
    }
country-block =
    { $count ->
        [one] لهذا البلد فقط: { $list }
        [two] لهذين البلدين فقط: { $list }
       *[other] لهذه البلدان فقط: { $list }
    }
say-country-end =
    { $count ->
        [one] نهاية الجزء الخاص بهذا البلد.
        [two] نهاية الجزء الخاص بهذين البلدين.
       *[other] نهاية الجزء الخاص بهذه البلدان.
    }
disability-blind = كف البصر
disability-low-vision = ضعف البصر
disability-deaf = الصمم
disability-hard-of-hearing = ضعف السمع
disability-deafblind = الصمم مع كف البصر
disability-intellectual = الإعاقة الذهنية
disability-reading = صعوبة القراءة
disability-autism = التوحد
disability-psychosocial = الإعاقة النفسية الاجتماعية
disability-physical = الإعاقة الجسدية
say-voice-relative = لا يوجد صوت للغة { $language }. يقرأ هذا صوت للغة { $voice }.
say-voice-low = لا يحسن هذا الصوت دائما نطق لغة { $language }.
say-language-without-voice = كلمات بلغة لا يوجد لها صوت.
say-list = قائمة، { $count ->
    [zero] دون بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بندا
   *[other] { $count } بند
}.
say-number = { $number }.
say-table = جدول.
say-table-size = { $columns ->
    [zero] دون أعمدة
    [one] عمود واحد
    [two] عمودان
    [few] { $columns } أعمدة
    [many] { $columns } عمودا
   *[other] { $columns } عمود
}، { $rows ->
    [zero] دون صفوف
    [one] صف واحد
    [two] صفان
    [few] { $rows } صفوف
    [many] { $rows } صفا
   *[other] { $rows } صف
}.
say-row = الصف { $number }.
say-end-of-table = نهاية الجدول.
say-quote = اقتباس.
say-quote-source = المصدر:
say-end-of-quote = نهاية الاقتباس.
say-note-information = معلومات.
say-note-warning = تنبيه.
say-note-danger = خطر.
say-note-steps = خطوة بخطوة.
say-end-of-note = نهاية الملاحظة.
say-picture = صورة.
say-picture-undescribed = صورة بلا وصف.
picture-undescribed = صورة بلا وصف
say-picture-caption = أسفل الصورة:
say-picture-description = وصف الصورة بالتفصيل.
say-contact = جهة اتصال.
say-question = سؤال.
say-answer = إجابة.
say-video = فيديو.
say-video-missing = لا يوجد هذا الفيديو بعد.
say-transcript = نص الفيديو:
say-footnotes = الحواشي.
say-footnote = الحاشية { $number }.
say-code = حرفا حرفا:
mark-struck = محذوف:
mark-struck-end = نهاية المحذوف
mark-done = تم:
mark-open = لم يتم بعد:
say-artist = Evenhand
say-cover = علامة Evenhand: يدان مفتوحتان على مستوى واحد.

### Print

print-page = صفحة { $page } من { $pages }
print-contents = المحتويات
print-words = شرح الكلمات
print-about = عن هذا النص
print-title = العنوان
print-language = اللغة
print-revised = آخر تعديل
print-version = أعد باستخدام Evenhand
print-wording = الصياغة
print-sources = المصادر
print-newest = أحدث نسخة:
print-qr = رمز QR يقود إلى { $address }
print-question = سؤال
print-answer = إجابة
print-picture-description = وصف الصورة بالتفصيل
print-contact = جهة اتصال
print-video = فيديو
print-video-missing = لا يوجد هذا الفيديو بعد.
print-transcript = نص الفيديو
print-booklet =
    { $count ->
        [zero] كتيب دون نصوص
        [one] كتيب فيه نص واحد
        [two] كتيب فيه نصان
        [few] كتيب فيه { $count } نصوص
        [many] كتيب فيه { $count } نصا
       *[other] كتيب فيه { $count } نص
    }
print-about-all = عن هذه النصوص
print-imprint = من أعطاك هذه النسخة

### Page

site-name = Evenhand
site-home = الصفحة الرئيسية
site-home-title = اقرأ أو استمع أو اطبع
site-home-summary = حقوقك وكيف تستخدمها، بشكل يناسبك.
site-feed = اشترك في تطبيق للبودكاست
site-front-title = اختر لغتك
site-front-summary = الحقوق والمحاكم والدعم، للقراءة أو الاستماع أو الطباعة.
site-where = أنت هنا
site-no-text = لا يوجد أي نص بلغة { $language } بعد. توجد هذه النصوص بلغات أخرى.
site-not-yet = غير متوفر بلغة { $language } بعد. اقرأه بلغة أخرى:
site-only-plain = باللغة المبسطة فقط.
site-in-plain = باللغة المبسطة
site-nothing = لا يوجد شيء هنا بعد.
# Lists of texts that need several pages.
list-titles = كل النصوص مرتبة حسب العنوان
list-plain = نصوص باللغة المبسطة
list-texts =
    { $count ->
        [zero] لا نصوص
        [one] نص واحد
        [two] نصان
        [few] { $count } نصوص
        [many] { $count } نصا
       *[other] { $count } نص
    }
list-pages = صفحات هذه القائمة
list-choose = اختر من هذه القائمة
list-words = كلمات في العنوان
list-collection = المجموعة
list-every-collection = كل المجموعات
list-every-wording = كل الصياغات
list-show = اعرض
list-nothing = لا يوجد هنا نص كهذا.
page-skip = انتقل إلى النص
page-leave = غادر هذه الصفحة
page-leave-short = غادر
page-leave-explained = يفتح صفحة عن الطقس. لا يمحو سجل التصفح في متصفحك.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = لغات هذه الصفحة
page-wording = الصياغة
page-no-plain = غير متوفر باللغة المبسطة بعد.
page-no-standard = غير متوفر بالصياغة المعتادة بعد.
page-behind =
    { $count ->
        [zero] لم تتغير أي جملة في الأصل منذ هذه الترجمة.
        [one] تغيرت جملة واحدة في الأصل منذ هذه الترجمة.
        [two] تغيرت جملتان في الأصل منذ هذه الترجمة.
        [few] تغيرت { $count } جمل في الأصل منذ هذه الترجمة.
        [many] تغيرت { $count } جملة في الأصل منذ هذه الترجمة.
       *[other] تغيرت { $count } جملة في الأصل منذ هذه الترجمة.
    }
page-behind-show = أظهر ما تغير
page-explains = الموضوع نفسه بالصياغة المعتادة
page-explained = الموضوع نفسه باللغة المبسطة
page-trace = جملة بجملة
page-trace-title = جملة بجملة: { $title }
page-trace-lead = في الأعلى كل جملة مبسطة، وتحتها الجمل المعتادة التي تعبر عنها. وكل جملة تقود إلى مكانها.
page-trace-proposed = اختار برنامج الجمل التي يقابل بعضها بعضًا. لم يراجعها كلها أي شخص بعد.
page-trace-unchecked = لم تُراجع بعد.
page-trace-own = في اللغة المبسطة فقط.
page-trace-none = لم تُذكر هنا جملة بالصياغة المعتادة.
page-trace-rest = في الصياغة المعتادة فقط
page-contents = في هذه الصفحة
page-ways = طرق الحصول على هذا
page-way-large-print = أحرف كبيرة، بحجم { $points } نقطة
page-way-opus = صوت، ملف صغير (Opus)
page-way-mp3 = صوت لأي مشغل (MP3)
page-way-captions = الكلام مكتوبا مع الأوقات (تسميات توضيحية)
page-missing-speech-no-voice = غير متوفر بالصوت: لا يوجد صوت للغة { $language } بعد.
page-missing-speech-not-made = غير متوفر بالصوت بعد.
page-missing-print-no-font = غير متوفر بأحرف كبيرة: لا يوجد خط للغة { $language } هنا بعد.
page-missing-print-not-made = غير متوفر بأحرف كبيرة بعد.
page-pages =
    { $count ->
        [zero] دون صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
page-seconds-few = أقل من دقيقة
page-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
page-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
page-kilobytes = { $number } كيلوبايت
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }.{ $tenth } ميغابايت
page-listen = استمع
page-listen-natural = استمع: صوت طبيعي
page-listen-clear = استمع: صوت واضح وسريع
page-listen-how = اضغط زر التشغيل. لا يجري تحميل الصوت إلا عندئذ.
page-listen-alone = لا يستطيع متصفحك تشغيل الصوت هنا. خذ الملف من القائمة.
page-voice-low = هذا الصوت تصنعه آلة، وقد يصعب عليك متابعته.
page-voice-relative = لا يوجد صوت للغة { $language } بعد. يقرأ هذا صوت للغة { $relative }.
page-captions = التسميات التوضيحية
page-word-back = العودة إلى النص
page-notes = ملاحظات
page-note = ملاحظة
page-note-back = العودة إلى النص
page-note-back-of = العودة إلى النص، الموضع { $number }
page-picture-long = اقرأ ما تظهره الصورة
page-question = اختبر فهمك
page-answer = أظهر الإجابة
page-film-missing = لا يوجد هذا الفيديو بعد. يمكنك قراءة نصه أدناه.
page-film-alone = لا يستطيع متصفحك تشغيل هذا الفيديو. يمكنك قراءة نصه أدناه.
page-film-no-captions = لا توجد تسميات توضيحية لهذا الفيديو بعد.
page-film-no-description = لا يوجد وصف صوتي لهذا الفيديو بعد.
page-film-no-sign = لا يوجد هذا الفيديو بلغة الإشارة بعد.
page-film-described = شاهده مع وصف صوتي
page-film-signed = شاهده بلغة الإشارة
page-film-words = اقرأ نص الفيديو
page-about = عن هذه الصفحة
page-revised = آخر تعديل
page-review = تجب مراجعتها من جديد في موعد أقصاه
page-sources = مصدر الحقائق
page-version = أعدت باستخدام
page-program = Evenhand { $version }
page-licence = الرخصة
page-licence-words = استخدمه وشاركه وعدله بحرية: GNU General Public License 3 أو أحدث.
page-access-summary = كل جملة نص. للصور أوصاف. لا شيء يتحرك أو يومض.
page-cost = { $first }، { $second }
page-leave-other = يفتح موقعا آخر. لا يمحو سجل التصفح في متصفحك.
page-leave-keys = أو اضغط مفتاح Shift ثلاث مرات.
page-safety = حافظ على سلامتك أثناء القراءة
# What the reader may change about the looks of every page.
page-settings = الإعدادات
page-comfort = اضبط حجم النص والألوان وشكل الحروف
page-comfort-lost = تبقى اختياراتك حتى تغادر هذه الصفحة.
page-comfort-kept = تبقى اختياراتك في هذا المتصفح. ولا تُرسَل إلى أحد.
page-start-over = أعد كل شيء كما كان
page-started-over = عاد كل شيء كما كان في البداية.
page-percent = { $number }٪
page-as-usual = كالمعتاد
page-size = حجم النص
# Languages whose letters are joined: the space between words alone.
page-spacing = المسافة بين الكلمات
page-lines = المسافة بين السطور
page-wide = واسعة
page-wider = واسعة جدا
page-length = طول السطور
page-short = قصير
page-window = بعرض النافذة
page-colours = الألوان
page-device = حسب إعدادات جهازك
page-white = أبيض
page-cream = كريمي
page-dark = داكن
page-yellow = أصفر على أسود
page-letters = شكل الحروف
page-naskh = نسخ
page-nastaliq = نستعليق
page-own-letters = خط جهازك
# The player.
page-chapters = استمع بدءا من فصل تختاره
page-along-ready = أزرار الجمل والسرعة أسفل المشغل.
page-along-how = اضغط أي جملة لتسمعها. اضغطها مرة أخرى لتوقفها مؤقتا.
page-along-keys = بلوحة المفاتيح: تنقل بالسهمين الأعلى والأسفل، وشغل الصوت بمفتاح Enter.
page-previous-sentence = الجملة السابقة
page-again = كرر الجملة
page-next-sentence = الجملة التالية
page-speed = السرعة
page-follow = أبق الجملة المنطوقة ظاهرة أمامك
# The list of ways.
page-way-here = اقرأ هنا
page-way-by-people = { $form }، من صنع إنسان ({ $kind })
page-desk = اختر الحجم والورق والألوان
page-neutral = احفظ باسم لا يكشف شيئا
page-ask = اطلب شكلا آخر أو لغة أخرى
page-ask-for-it = اطلبه
# The end of a text, and of every page.
page-neighbours = المزيد عن هذا الموضوع
page-previous = السابق:
page-next = التالي:
page-original = لغة النص الأصلي
page-translation = الترجمة
page-by-person = ترجم شخص هذا النص.
page-more = ما يمكنك فعله أيضا
page-search = ابحث
page-search-words = كلمات البحث
page-print-desk = اطبع بالحجم والألوان التي تناسبك
page-bundle = خذ كل شيء معك في ملف واحد
page-api = استخدم هذه النصوص في برنامجك

### Service: pages that only a running service has

serve-to-home = انتقل إلى الصفحة الرئيسية
serve-search = ابحث
serve-ask = اطلب شكلا آخر أو لغة أخرى
serve-errors = انتبه إلى ما يلي
serve-choose-pieces = أي النصوص تريد
serve-not-found = هذه الصفحة غير موجودة
serve-not-found-next = قد يكون في العنوان خطأ. ابحث، أو ابدأ من الصفحة الرئيسية.
serve-gone = لم تعد هذه الصفحة هنا
serve-gone-next = لقد أزيلت. ابحث عن نص أحدث، أو ابدأ من جديد.
serve-too-large = هذا أكثر مما نستطيع استقباله دفعة واحدة
serve-too-large-next = ارجع واختصر ما كتبته، ثم أرسله من جديد.
serve-unreadable = تعذرت قراءة ما وصلنا
serve-unreadable-next = ارجع واملأ الاستمارة من جديد، ثم أرسلها.
serve-method = لا يقبل هذا العنوان ما أرسل إليه
serve-too-many = وصلت طلبات كثيرة في وقت قصير
serve-too-many-next = انتظر دقيقة، ثم ارجع وحاول من جديد.
serve-being-made = يجري إعداد هذا لك الآن
serve-being-made-next = انتظر بضع ثوان، ثم أعد تحميل هذه الصفحة.
serve-busy = يجري إعداد أشياء كثيرة الآن
serve-busy-next = انتظر بضع ثوان، ثم حاول من جديد.
serve-too-long = استغرق هذا وقتا أطول مما ينبغي
serve-too-long-next = حاول من جديد، أو اختر نصوصا أقل.
serve-fault = حدث خطأ من جهتنا
serve-fault-next = ليس الخطأ منك. حاول من جديد، أو ابدأ من الصفحة الرئيسية.
serve-search-title = البحث
serve-search-summary = ابحث في كل جملة بهذه اللغة. لا يحفظ هذا البرنامج شيئا مما تكتبه.
serve-search-words = كلمات البحث
serve-search-nothing = لم نعثر على شيء
serve-search-found =
    { $count ->
        [zero] لم نعثر على أي نص
        [one] عثرنا على نص واحد
        [two] عثرنا على نصين
        [few] عثرنا على { $count } نصوص
        [many] عثرنا على { $count } نصا
       *[other] عثرنا على { $count } نص
    }
serve-search-spelling = تأكد من صحة كتابة الكلمات.
serve-search-fewer = جرب كلمات أقل، أو كلمات أخرى.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = الخصوصية
privacy-summary = ما يعرفه هذا الموقع عنك، ومتى ينساه.
privacy-days =
    { $count ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يوما
       *[other] { $count } يوم
    }
privacy-read = عندما تقرأ
privacy-read-cookies = لا تضع أي صفحة ملف ارتباط (cookie) لدى القراء.
privacy-read-others = لا تحمّل الصفحات شيئا من مواقع أخرى.
privacy-read-choices = ما تختاره من أحجام وألوان يبقى في متصفحك. ولا يصل إلى أحد.
privacy-read-search = لا يُحفظ ما تبحث عنه.
privacy-read-search-here = يجري البحث في متصفحك. ولا تُرسَل كلماتك.
privacy-read-count = لمنع إساءة الاستخدام، تُعَدّ الطلبات من كل عنوان إنترنت لمدة أقصاها { $time }. ولا يُدوَّن ذلك.
privacy-read-print = تُحفظ المطبوعة التي تطلبها ساعة واحدة.
privacy-ask = عندما تطلب شيئا
privacy-ask-public = يستطيع الجميع رؤية ما طُلب، ولأي يوم، وعدد من طلبوه.
privacy-ask-editors = يستطيع المحررون قراءة ما تكتبه، ولمن هو.
privacy-ask-contact = يُحفظ عنوان اتصالك مشفرا. ولا يُستخدم إلا لرسائل عن طلبك.
privacy-ask-ends = يُحذف ما كتبته وعنوان اتصالك بعد { $time } من انتهاء طلبك.
privacy-ask-latest = ويُحذفان على أبعد حد بعد { $time } من تقديم طلبك.
privacy-ask-unconfirmed = يُحذف عنوان البريد الذي لا يؤكده أحد بعد { $time }.
privacy-ask-stopped = إذا أوقفت رسائلنا، يُحفظ رمز مأخوذ من عنوانك لمدة { $time }.
privacy-ask-mail = تمر الرسائل عبر خادم البريد لدى من يدير هذا الموقع.
privacy-ask-no-mail = لا يرسل هذا الموقع بريدا إلكترونيا.
privacy-work = عندما تترجم أو تحرر هنا
privacy-work-kept = يحفظ الموقع الاسم الذي اخترته، ورمزا مأخوذا من عبارة المرور، وعملك.
privacy-work-cookie = يُبقيك ملف ارتباط واحد مسجلا للدخول، لمدة أقصاها { $time }.
privacy-work-shown = قد يظهر الاسم الذي اخترته بجانب عملك المنشور.
privacy-work-audit = يُحفظ سجل القرارات والمحاولات المرفوضة لمدة { $time }. ولا يحتوي على عناوين إنترنت.
privacy-work-tries = تُعَدّ محاولات الدخول لمدة { $time }، برموز بدل الأسماء والعناوين.
privacy-rights = حقوقك
privacy-rights-ask = يمكنك أن تسأل من يدير هذا الموقع عما يحفظه عنك، أو أن تطلب حذفه.
privacy-rights-complain = ويمكنك أيضا أن تشتكي إلى هذه الجهة:
operator-title = من يدير هذا الموقع، وكيف تتصل به
operator-summary = من المسؤول عن هذا الموقع.
operator-name = المسؤول
operator-address = العنوان البريدي
operator-authority = الجهة الرقابية
operator-nobody = لم يكتب أحد هنا من يدير هذا الموقع.
operator-no-way = لم يكتب أحد هنا كيف يمكن الاتصال به.
operator-careful = لا تكتب هنا شيئا قد يعرضك للخطر حتى تعرف من يقرؤه.
operator-program = برنامج هذا الموقع هو Evenhand. ومطوروه لا يديرون هذا الموقع.
serve-safety-title = حافظ على سلامتك أثناء القراءة
serve-safety-summary = ما يفعله هذا الموقع لحمايتك، وما لا يستطيع فعله.
serve-safety-does = ما يفعله الموقع
serve-safety-does-leave = زر «غادر هذه الصفحة» يفتح مكانها صفحة عن الطقس.
serve-safety-does-keys = مع JavaScript في متصفحك، يفعل الضغط ثلاث مرات على مفتاح Shift الشيء نفسه.
serve-safety-does-clear = عند المغادرة، يطلب الموقع من متصفحك حذف ما خزنه فيه.
serve-safety-does-log = لا يسجل هذا البرنامج من قرأ، ولا ماذا قرأ. وقد يسجل ذلك من يدير الخادم.
serve-safety-cannot = ما لا يستطيع الموقع فعله
serve-safety-cannot-history = لا يستطيع حذف صفحات من سجل التصفح في متصفحك.
serve-safety-cannot-back = بدون JavaScript، قد تُظهر خطوة واحدة إلى الوراء هذه الصفحة مجددا.
serve-safety-cannot-files = لا يستطيع حذف الملفات التي حفظتها.
serve-safety-cannot-network = قد يرى من يدير شبكتك أنك زرت هذا الموقع.
serve-safety-cannot-watch = لا يستطيع إيقاف برنامج يراقب هاتفك أو حاسوبك.
serve-safety-you = ما يمكنك فعله
serve-safety-you-private = افتح هذا الموقع في نافذة تصفح خاص، ثم أغلقها بعد القراءة.
serve-safety-you-history = احذف هذا الموقع من سجل التصفح بعد القراءة.
serve-safety-you-device = استخدم جهازا لا يستطيع أحد غيرك فتحه.
serve-safety-you-name = احفظ الملفات بأسماء لا تكشف شيئا.
serve-safety-neutral = اختر «{ $button }» أسفل النص.
serve-ask-title = اطلب شكلا آخر أو لغة أخرى
serve-ask-write = اكتب إلينا
serve-many-demands = طُلبت أشياء كثيرة من اتصالك اليوم
serve-many-demands-next = اطلب المزيد غدا. يمكنك الانضمام إلى ما يطلبه الآخرون في أي وقت.
serve-full-demands = الطلبات المفتوحة كثيرة جدا
serve-full-demands-next = لا يُقبل جديد الآن. يمكنك الانضمام إلى ما يطلبه الآخرون أو العودة لاحقا.
serve-api-title = للبرامج الحاسوبية
serve-api-summary = عناوين تستطيع البرامج أن تسألها. لا تحتاج إلى مفتاح.
serve-api-description = الوصف الكامل بصيغة OpenAPI
serve-api-parameters = ما يمكنك تحديده:
serve-print-title = ركن الطباعة
serve-print-summary = اختر النصوص والحجم والورق والألوان. شاهد النتيجة قبل أن تطبع.
serve-print-language = لغة النصوص
serve-print-both = كلتاهما، الواحدة بعد الأخرى
serve-print-profile = نوع الأحرف الكبيرة
serve-print-clear = واضح ({ $points } نقطة)
serve-print-large = كبير ({ $points } نقطة)
serve-print-giant = كبير جدا ({ $points } نقطة)
serve-print-narrower = { $name }، هوامش أضيق
serve-print-underlined = { $name }، التشديد بخط تحت الكلمات
serve-print-norm = القواعد التي يتبعها
serve-print-norm-clear = طباعة واضحة: أصغر حجم لأي شيء مطبوع.
serve-print-norm-ukaaf = إرشادات الرابطة البريطانية للأشكال الميسرة (UKAAF): 16 نقطة أو أكبر.
serve-print-norm-aph = إرشادات دار الطباعة الأمريكية للمكفوفين (APH): 18 نقطة، هوامش واسعة، مسافة بين الأسطر.
serve-print-norm-acb = إرشادات المجلس الأمريكي للمكفوفين (ACB): 18 نقطة، خط تحت الكلمات بدلا من الحرف الغليظ، سطر فارغ بين الفقرات.
serve-print-norm-giant = لمن يقرأ بضع كلمات في كل مرة.
serve-print-points = حجم أكبر للأحرف، بالنقاط
serve-print-points-explained = من 14 إلى 48. اتركه فارغا للحجم المعتاد.
serve-print-paper = الورق
serve-print-theme = الألوان
serve-print-grey = رمادي، لطابعة بلا ألوان
serve-print-typeface = نوع الخط
serve-print-one-typeface = تطبع النصوص بهذه اللغة بخط { $name }.
serve-print-back = ما بعد النصوص
serve-print-back-full = شرح الكلمات والمصادر ومعلومات عن كل نص
serve-print-back-short = تاريخ كل نص وعنوان أحدث نسخة منه فقط
serve-print-binding = صفحات أو كتيب
serve-print-flat = صفحات منفردة
serve-print-folded = كتيب مطوي: صفحتان على كل وجه من ورق أكبر بمرتين، مثل صفحات A5 على ورق A4. اطوه مرة واحدة وثبته بالدبابيس عند الطية.
serve-print-copies = عدد النسخ
serve-print-wrong-copies = اكتب عددا صحيحا من 1 إلى { $most }.
serve-print-imprint = من يوزع هذه النسخة
serve-print-imprint-explained = يطبع هذا في البداية وفي الصفحة الأخيرة. يمكنك تركه فارغا.
serve-print-name = الاسم
serve-print-show = أظهر الصفحات وعدد الأوراق وحجم الملف
serve-print-ready = نسختك جاهزة للطباعة
serve-print-pages = الصفحات
serve-print-sheets = الأوراق، عند الطباعة على الوجهين
serve-print-all-sheets = الأوراق لكل النسخ
serve-print-weight = وزن الورق، 80 غ/م²
serve-print-grams = نحو { $count } غ
serve-print-kilograms = نحو { $count } كغ
serve-print-size = حجم الملف
serve-print-get =
    { $count ->
        [zero] احصل على ملف PDF، دون صفحات، { $size }
        [one] احصل على ملف PDF، صفحة واحدة، { $size }
        [two] احصل على ملف PDF، صفحتان، { $size }
        [few] احصل على ملف PDF، { $count } صفحات، { $size }
        [many] احصل على ملف PDF، { $count } صفحة، { $size }
       *[other] احصل على ملف PDF، { $count } صفحة، { $size }
    }
serve-print-get-folded = احصل على الملف للطباعة والطي، { $size }
serve-print-for-printer = الملف المخصص للطي هو للطابعة فقط. للقراءة على الشاشة استعمل الملف الآخر.
serve-print-kept = نحفظه ساعة واحدة، ثم نحذفه.
serve-print-preview = الصفحات الأولى
serve-print-preview-of = الصفحة { $number } كما ستطبع
serve-print-change = تغيير الاختيارات
serve-print-no-piece = اختر نصا واحدا على الأقل.
serve-print-many = اختر عددا من النصوص لا يزيد على { $count }.
serve-print-not-there = لا توجد هذه النصوص بهذه الصياغة. اختر صياغة أخرى.
serve-print-no-profile = اختر نوعا من الأحرف الكبيرة.
serve-print-wrong-size = اكتب عددا صحيحا من 14 إلى 48، أو اتركه فارغا.
serve-print-wrong-imprint = اكتب في كل سطر 200 حرف على الأكثر.
serve-print-no-font = لا يوجد هنا خط يرسم { $signs } بلغة { $language }. لا يمكن طباعة هذا النص.
serve-print-named = لا يوجد هنا خط يرسم { $signs }. طُبع مكانها اسمها بالكلمات.
serve-print-too-large = هذه النسخة كبيرة جدا. اختر نصوصا أقل أو أحرفا أصغر.
serve-print-failed = تعذر إعداد النسخة للطباعة. حاول من جديد.
serve-bundle-title = خذ معك عدة نصوص
serve-bundle-summary = اختر النصوص والأشكال واللغات. تحصل على ملف واحد.
serve-bundle-forms = أي الأشكال تريد
serve-bundle-languages = أي اللغات تريد
serve-bundle-show = أظهر ما في الحزمة
serve-bundle-ready = حزمتك
serve-bundle-missing =
    { $count ->
        [zero] لا ينقص أي ملف.
        [one] ملف واحد غير موجود بعد.
        [two] ملفان غير موجودين بعد.
        [few] { $count } ملفات غير موجودة بعد.
        [many] { $count } ملفا غير موجود بعد.
       *[other] { $count } ملف غير موجود بعد.
    }
serve-bundle-get =
    { $count ->
        [zero] احصل على ملف ZIP، دون ملفات، نحو { $size }
        [one] احصل على ملف ZIP، فيه ملف واحد، نحو { $size }
        [two] احصل على ملف ZIP، فيه ملفان، نحو { $size }
        [few] احصل على ملف ZIP، فيه { $count } ملفات، نحو { $size }
        [many] احصل على ملف ZIP، فيه { $count } ملفا، نحو { $size }
       *[other] احصل على ملف ZIP، فيه { $count } ملف، نحو { $size }
    }
serve-bundle-no-form = اختر شكلا واحدا على الأقل.
serve-bundle-no-language = اختر لغة واحدة على الأقل.
serve-bundle-empty = لا يوجد شيء من هذا بعد. اختر أشكالا أو لغات أخرى.
serve-bundle-index = ما في هذه الحزمة
serve-form-page = صفحة للشاشة
serve-form-print = أحرف كبيرة، بحجم 18 و28 نقطة
serve-form-script = نص الكلام كما يقرأ
page-being-made-print = يجري إعداد نسخة بأحرف كبيرة. ارجع بعد بضع دقائق.
page-being-made-speech = يجري إعداد التسجيل الصوتي. ارجع بعد بضع دقائق.

### Export

export-search-title = البحث
export-search-summary = ابحث عن كلمات في كل النصوص. لا تُرسَل كلماتك. وقد يرى من يدير الخادم النصوص التي عُثر عليها.
export-search-asleep = يحتاج البحث إلى JavaScript وخادم ويب. اختر من القائمة أدناه.
export-search-busy = جارٍ البحث…
export-search-results = ما عُثر عليه
export-search-found = النصوص التي عُثر عليها:
export-search-nothing = لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى.
export-search-failed = توقف البحث. أعد تحميل الصفحة أو اختر مما يلي.
export-search-all = كل ما هو موجود بهذه اللغة

### Messages to those who asked

tell-subject-ready = أصبح جاهزا: { $piece }
tell-subject-declined = لن يجري إعداده: { $piece }
tell-subject-voice = { $piece }: النص جاهز
tell-asked = طلبت: { $piece }، { $language }، { $form }.
tell-ready = أصبح جاهزا.
tell-ready-where = تجده هنا:
tell-declined = قرر محرر عدم إعداده.
tell-declined-reason = السبب، بكلمات المحرر:
tell-declined-next = يمكنك أن تطلب من جديد في أي وقت.
tell-voice = النص جاهز. لا يوجد صوت يقرأ هذه اللغة بعد.
tell-voice-next = يجب أن يقرأه شخص بصوته. سنكتب إليك مرة أخرى.
tell-voice-where = حتى ذلك الوقت، اقرأه هنا:
tell-subject-reply = { $piece }: جواب
tell-reply = أجاب أحد المحررين:
tell-reply-file = الملف:
tell-why = تصلك هذه الرسالة لأنك طلبت وتركت هذا العنوان.
tell-kept =
    { $days ->
        [zero] نحذف العنوان فور إغلاق الطلب.
        [one] نحذف العنوان بعد يوم واحد من إغلاق الطلب.
        [two] نحذف العنوان بعد يومين من إغلاق الطلب.
        [few] نحذف العنوان بعد { $days } أيام من إغلاق الطلب.
        [many] نحذف العنوان بعد { $days } يوما من إغلاق الطلب.
       *[other] نحذف العنوان بعد { $days } يوم من إغلاق الطلب.
    }
tell-form-page = صفحة للشاشة
tell-form-print = أحرف كبيرة
tell-form-audio = صوت
tell-form-braille = برايل
tell-form-sign = لغة الإشارة
tell-form-other = شكل آخر
tell-confirm-subject = هل هذا عنوانك؟
tell-confirm = طلب أحدهم منا نصا وترك هذا العنوان. وباستثناء هذا السؤال، لا نكتب إليه إلا إذا أراد صاحبه ذلك.
tell-confirm-here = إذا أردت أن نخبرك عندما يكون جاهزا، فأكِّد هنا:
tell-confirm-not = إذا لم تطلب شيئا فلا تفعل شيئا. نحذف هذا العنوان بعد { $days } أيام.
tell-stop = إذا كنت لا تريد بريدا منا، فأوقفه هنا:

### Translating at the desk

work-title = ترجماتك
work-summary = ما أخذته، وإلى أين وصل.
work-open = بين يديك
work-none = لا تترجم شيئا الآن. اختر شيئا يطلبه الناس.
work-many = لديك من الترجمات المفتوحة بقدر المسموح
work-many-next = أنهِ واحدة أو تخلَّ عن واحدة. يمكن لمحرر أن يسمح لك بالمزيد.
work-allow = عدد الترجمات المفتوحة المسموح بها لهذا الشخص
work-allow-do = اسمح بهذا العدد
work-to-demands = شاهد ما يطلبه الناس
work-ended = انتهت
work-count =
    { $count ->
        [zero] لم تكتب أي جملة.
        [one] كتبت جملة واحدة.
        [two] كتبت جملتان.
        [few] كتبت { $count } جمل.
        [many] كتبت { $count } جملة.
       *[other] كتبت { $count } جملة.
    }
work-take = خذ هذه الترجمة
work-taken-title = أخذها شخص آخر
work-taken-summary = يترجمها شخص آخر الآن. اختر شيئا غيرها.
work-one-title = { $piece }، إلى اللغة: { $language }
work-one-summary = اكتب كل جملة بجانب أصلها. كل ما تحفظه يبقى محفوظا.
work-stands = إلى أين وصل
work-progress = مدى التقدم
work-written = { $written } من { $all } من الجمل
work-editor-says = يقول المحرر:
work-whole =
    { $count ->
        [zero] لا توجد تعليقات على النص كله
        [one] تعليق واحد على النص كله
        [two] تعليقان على النص كله
        [few] { $count } تعليقات على النص كله
        [many] { $count } تعليقا على النص كله
       *[other] { $count } تعليق على النص كله
    }
work-stage-draft = أنت تكتبها
work-stage-submitted = تنتظر محررا
work-stage-returned = أعادها محرر
work-stage-approved = معتمدة
work-stage-published = منشورة
work-stage-declined = مرفوضة
work-stage-dropped = متروكة
work-next-draft = سلمها عندما تكتب كل الجمل.
work-next-submitted = يقرؤها محرر بعد ذلك.
work-next-returned = اقرأ التعليقات وعدل الجمل، ثم سلمها من جديد.
work-next-approved = تنضم إلى المكتبة بعد لحظات.
work-next-published = هي الآن لدى القراء.
work-next-declined = يقرأ من طلبها سبب القرار.
work-next-dropped = يستطيع شخص آخر أن يأخذها.
work-pages = صفحات الجمل
work-page = الصفحة { $number }
work-sentence = الجملة { $number } من { $all }، { $role }
work-kept = اتركها فارغة لتبقى كما هي.
work-save = احفظ هذه الصفحة
work-save-next = احفظ وانتقل إلى الصفحة التالية
work-save-sentence = احفظ الجملة
work-saved = تم الحفظ.
work-saved-sentence = تم الحفظ.
work-saving = يجري الحفظ…
work-not-saved = لم تحفظ بعد. نحاول من جديد.
work-not-kept = { $count ->
    [zero] حفظت كل الجمل
    [one] لم تحفظ جملة واحدة
    [two] لم تحفظ جملتان
    [few] لم تحفظ { $count } جمل
    [many] لم تحفظ { $count } جملة
   *[other] لم تحفظ { $count } جملة
}
work-not-kept-explained = كلماتك مكتوبة أدناه: انسخها واجعلها أقصر أو أبسط، ثم احفظ من جديد. كل ما عداها محفوظ.
work-taken =
    { $count ->
        [zero] لم تؤخذ أي جملة من ملفك.
        [one] أخذت جملة واحدة من ملفك.
        [two] أخذت جملتان من ملفك.
        [few] أخذت { $count } جمل من ملفك.
        [many] أخذت { $count } جملة من ملفك.
       *[other] أخذت { $count } جملة من ملفك.
    }
work-unfinished = لم تؤخذ { $count } من الجمل لأن الملف يقول إنها غير مكتملة: { $numbers }.
work-look-again = انظر إلى هذا مرة أخرى. إذا كان صحيحا كما هو فاكتب السبب بجانبه.
work-offers =
    { $count ->
        [zero] لا توجد ترجمات سابقة
        [one] ترجمة سابقة واحدة
        [two] ترجمتان سابقتان
        [few] { $count } ترجمات سابقة
        [many] { $count } ترجمة سابقة
       *[other] { $count } ترجمة سابقة
    }
work-exact = ترجمة للجملة نفسها:
work-near = ترجمة لجملة تشبهها بنسبة { $percent }٪:
work-use = استخدم هذه الترجمة
work-terms = كلمات من المسرد:
work-renders = الجمل المعتادة التي تعبر عنها:
work-renders-target = تقول النسخة المعتادة بهذه اللغة:
work-renders-proposed = اقترح برنامج هذا الزوج. راجعه.
work-worded = الصياغة الأولى
work-worded-explained = اذكر ذلك إن صاغتها آلة. نخبر القراء والمحررين به.
work-worded-person = كتبها شخص
work-worded-machine = كتبتها آلة، وصححها شخص
work-submit = احفظ وسلم الترجمة
work-not-yet = ينقص شيء أو فيه خطأ. لم تسلم الترجمة.
work-in-sentence = الجملة { $number }:
work-and-more =
    { $count ->
        [zero] لا شيء غير ذلك.
        [one] وواحد آخر.
        [two] واثنان آخران.
        [few] و{ $count } أخرى.
        [many] و{ $count } أخرى.
       *[other] و{ $count } أخرى.
    }
work-take-back = استرجعها وواصل الكتابة
work-give-up = تخل عن هذه الترجمة
work-give-up-explained = يستطيع عندئذ شخص آخر أن يأخذها. لا ينشر ما كتبته.
work-give-up-now = تخل عنها
work-files = اعمل في برنامج آخر
work-files-explained = خذ ملفا وترجمه وأعد إرساله. نفحصه أولا.
work-get = احصل على ملف { $kind }
work-upload = ملفك
work-upload-explained = ملف بصيغة XLIFF أو PO أو Markdown، بحجم 2 ميغابايت على الأكثر.
work-upload-send = أرسله وافحصه
work-not-taken = لم نأخذ شيئا من ملفك
work-not-taken-summary = صحح الملف وأرسله من جديد.
work-file-wrong =
    { $count ->
        [zero] لا أخطاء في ملفك
        [one] خطأ واحد في ملفك
        [two] خطآن في ملفك
        [few] { $count } أخطاء في ملفك
        [many] { $count } خطأ في ملفك
       *[other] { $count } خطأ في ملفك
    }
work-take-good =
    { $count ->
        [zero] لا توجد جمل خالية من الأخطاء
        [one] خذ الجملة الوحيدة الخالية من الأخطاء
        [two] خذ الجملتين الخاليتين من الأخطاء
        [few] خذ { $count } جمل خالية من الأخطاء
        [many] خذ { $count } جملة خالية من الأخطاء
       *[other] خذ { $count } جملة خالية من الأخطاء
    }
work-conflict-title = اختر بين نصين
work-conflict = جمل كُتبت هنا بعد إنشاء ملفك: { $count }
work-conflict-explained = لم يُستبدل شيء منها. اختر لكل جملة النص الذي يبقى.
work-conflict-here = احتفظ بما هو مكتوب هنا:
work-conflict-file = خذ ما في ملفك:
work-conflict-save = احفظ اختياري
work-back = ارجع إلى الترجمة
work-file-kind = أرسل ملفا ينتهي اسمه بـ { "\u2066" }.xlf, .xliff{ "\u2069" } أو { "\u2066" }.po{ "\u2069" } أو { "\u2066" }.md{ "\u2069" }.
work-file-too-large = الملف أكبر من 2 ميغابايت.
work-file-costly = في الملف مستويات أو خصائص أو نطاقات أسماء أكثر مما ينبغي، قرب السطر { $line }. صدره من جديد من دونها.
work-file-stopped = استغرقت قراءة الملف وقتا أو ذاكرة أكثر مما ينبغي فأوقفت. صدر الملف من جديد، أو أرسل جملا أقل.
work-file-no-reader = لا يمكن قراءة الملفات الآن. لم يتغير ملفك. حاول لاحقا، وإن استمر ذلك فأخبر من يعتنون بهذه الخدمة.
work-file-busy = تقرأ ملفات كثيرة الآن. أرسل ملفك من جديد بعد دقيقة.
work-file-not-text = الملف ليس نصا بترميز UTF-8. احفظه بترميز UTF-8.
work-file-malformed = السطر { $line } غير مكتوب كما يتطلب هذا النوع من الملفات.
work-file-declares = يعلن الملف نوع مستند (DOCTYPE). أرسله بدونه.
work-file-other-piece = هذا الملف يخص نصا آخر: { $piece }.
work-file-other-language = هذا الملف للغة أخرى: { $language }.
work-file-older = تغير الأصل منذ ذلك الوقت. خذ ملفا جديدا. لم تعد فيه: { $sentences }
work-file-faults = أصلح الملف أولا. { $said }
work-file-line = السطر { $line }: { $said }.
work-file-skeleton = بناء السطر { $line } يختلف عن الأصل. أبق عناوينه وقوائمه وجداوله.
work-weight-error = خطأ:
work-weight-warning = انظر من جديد:
work-weight-note = للعلم:
work-answer = إذا كان صحيحا كما هو فاكتب السبب في كلمات قليلة. يقرؤه المحررون.
review-answer = يقول المترجم:
review-despite = نعم، رغم فروق في المعنى
review-despite-explained = يرى فاحص المعنى جملًا تقول غير ما يقوله مصدرها. اكتب لماذا هي صحيحة. تُحفظ كلماتك في سجل التدقيق.
review-despite-needed = اكتب لماذا فروق المعنى صحيحة.
work-problem-empty = لم يكتب شيء هنا بعد.
work-problem-too-long = هذه الجملة أطول من { $most } حرف. اكتب عدة جمل أقصر، أو احذف ما لا يقوله الأصل.
work-problem-joined = لا توجد قبلها جملة لتضم إليها.
work-problem-unknown = لم تعد هذه الجملة في الأصل.
work-problem-numbers = الأرقام مختلفة.
work-problem-phone = أرقام الهاتف مختلفة.
work-problem-email = عناوين البريد الإلكتروني مختلفة.
work-problem-link = تقود الروابط إلى مكان آخر.
work-problem-date = التواريخ مختلفة.
work-problem-code = ما ينسخ حرفا حرفا مختلف.
work-problem-missing = ناقص: { $things }.
work-problem-added = زائد: { $things }.
work-problem-date-unchecked = «{ $shown }» من تقويم آخر. تأكد أنه يعني { $date }.
work-problem-footnotes = علامات الحواشي مختلفة أو تغير مكانها.
work-problem-break = ينقص فاصل سطر موجود في الأصل. اكتب شرطة مائلة عكسية (\) في آخر السطر الذي قبله.
work-problem-mark = ينقص العلامة { $mark } نصفها الآخر.
work-problem-markup = علامة غير مفهومة: { $said }.
work-problem-control = احذف الرمز غير المرئي { $code }.
work-problem-composed = دمجت حروفها كما يقضي المعيار.
work-problem-script =
    مكتوبة بالحروف { $found ->
        [Arab] العربية
        [Beng] البنغالية
        [Cyrl] السيريلية
        [Grek] اليونانية
        [Hans] الصينية
        [Hant] الصينية
        [Hani] الصينية
        [Hebr] العبرية
        [Deva] الديفاناغارية
        [Ethi] الإثيوبية
        [Geor] الجورجية
        [Armn] الأرمنية
        [Mymr] البورمية
        [Khmr] الخميرية
        [Thai] التايلاندية
        [Hang] الكورية
        [Jpan] اليابانية
        [Taml] التاميلية
        [Telu] التيلوغوية
        [Latn] اللاتينية
       *[other] { $found }
    }، وتستخدم اللغة الحروف { $expected ->
        [Arab] العربية
        [Beng] البنغالية
        [Cyrl] السيريلية
        [Grek] اليونانية
        [Hans] الصينية
        [Hant] الصينية
        [Hani] الصينية
        [Hebr] العبرية
        [Deva] الديفاناغارية
        [Ethi] الإثيوبية
        [Geor] الجورجية
        [Armn] الأرمنية
        [Mymr] البورمية
        [Khmr] الخميرية
        [Thai] التايلاندية
        [Hang] الكورية
        [Jpan] اليابانية
        [Taml] التاميلية
        [Telu] التيلوغوية
        [Latn] اللاتينية
       *[other] { $expected }
    }.
work-problem-language = تبدو هذه لغة أخرى: { $found }.
work-problem-same = تطابق الأصل حرفا حرفا.
work-problem-term = لا يشرح المسرد «{ $key }» بهذه اللغة.
work-problem-skeleton = بناء النص يختلف عن بناء أصله.
work-problem-rule = { $said }. { $next }
work-role-title = عنوان النص
work-role-summary = ملخص
work-role-heading = عنوان قسم
work-role-text = نص
work-role-item = بند في قائمة
work-role-term = كلمة مشروحة
work-role-meaning = معنى كلمة
work-role-table-caption = عنوان جدول
work-role-column-head = رأس عمود
work-role-row-head = رأس صف
work-role-cell = خلية في جدول
work-role-quotation = اقتباس
work-role-quotation-source = مصدر اقتباس
work-role-note = ملاحظة
work-role-picture = نص بديل لصورة
work-role-caption = ما يكتب أسفل صورة
work-role-description = وصف صورة
work-role-contact-name = اسم جهة اتصال
work-role-contact = سطر في جهة اتصال
work-role-question = سؤال
work-role-answer = إجابة
work-role-film = عنوان فيديو
work-role-transcript = نص فيديو
work-role-code = نص ينسخ حرفا حرفا
work-role-footnote = حاشية

### Deciding about translations

review-title = ترجمات تنتظر محررا
review-summary = الأطول انتظارا أولا. لا يقرر أحد في ترجمته هو.
review-none = لا شيء ينتظر محررا الآن.
review-by = ترجمة
review-revision = تغير نسخة موجودة لدى القراء.
review-own = هذه ترجمتك. يقرر فيها محرر آخر.
review-one-summary = اقرأ كل جملة بجانب أصلها، وانظر إلى النتيجة، ثم قرر.
review-look = شاهد النتيجة واستمع إليها
review-page = شاهد الصفحة
review-print = شاهد نسخة الطباعة بصيغة PDF
review-sound = استمع إليها
review-no-voice = لا يوجد صوت لهذه اللغة.
work-look-open = الجمل التي لم تكتب بعد تظهر بكلمات الأصل.
review-not-whole = فيها جمل ناقصة أو خاطئة. لا يمكن نشرها بعد.
review-found =
    { $count ->
        [zero] لا شيء يستحق الانتباه
        [one] أمر واحد يستحق الانتباه
        [two] أمران يستحقان الانتباه
        [few] { $count } أمور تستحق الانتباه
        [many] { $count } أمرا يستحق الانتباه
       *[other] { $count } أمر يستحق الانتباه
    }
review-gone = محذوف:
review-new = مضاف:
review-end = نهاية.
review-published = مقارنة بما لدى القراء
review-changed = تغيرت هذه الجملة بعد ذلك.
review-same = لم تتغير هذه الجملة بعد ذلك.
review-since = منذ إعادتها
review-since-changed = الجمل التي تغيرت: { $count }
review-since-same = تعليقات على جمل بقيت كما هي: { $count }
review-reopened = تغير الأصل قبل نشر هذه الترجمة
review-reopened-next = لم تصل إلى القراء، ولم يُخبر أحد. أعدها لكي تُترجم هذه الجمل:
review-before = قبل ذلك:
review-remark = تعليق على الجملة
review-decide = قرر
review-approve-legend = الاعتماد والنشر
review-approve-explained = تصل فورا إلى القراء، ويخبر كل من طلبها. الاعتماد باسم
review-machine-yes = صاغتها آلة أولا. لقد قرأتها كلها.
review-machine-needed = أكد أنك قرأت كل ما صاغته الآلة.
review-approve = اعتمدها وانشرها
review-return-legend = الإعادة إلى المترجم
review-remark-whole = تعليق على النص كله
review-remark-explained = يقرؤه المترجم مع تعليقاتك على الجمل.
review-remark-needed = اكتب ما ينبغي تغييره، هنا أو عند إحدى الجمل.
review-return = أرجعها مع التعليقات
review-decline-legend = الرفض
review-reason = السبب
review-reason-explained = يقرؤه كل من طلبها. قل لهم ما يمكنهم فعله.
review-reason-needed = اكتب السبب. سيقرؤه من طلبها.
review-decline = ارفضها لهذا السبب
# The record that an editor gives with an approval.
record-legend = تسجيل من راجع النص
record-explained = يرى القراء هذا السجل، فاكتب بلغتهم. اختر «بلا سجل» إذا قرأته وحدك.
record-role = من راجع النص
record-role-none = بلا سجل
record-role-lawyer = محام
record-role-editor = محرر باللغة المبسطة
record-role-translator = مترجم إلى لغته الأم
record-role-panel = قراء من ذوي الإعاقة
record-name = الاسم أو الاسم المستعار
record-country = المحامي: البلد
record-country-explained = رمز البلد من حرفين لاتينيين، مثل PK.
record-people = القراء: عددهم
record-disabilities = القراء: إعاقاتهم
record-changed = ما تغير بعد ذلك
record-not-checked = ما لم يراجع
record-needed = املأ هذا الحقل، أو اختر «بلا سجل».
record-claim-needed = يقول هذا النص إنه سهل القراءة أو إن قراء جربوه. سجل القراء.
record-now = ما يعرفه القراء الآن:
review-sound-title = كيف تسمع
review-sound-summary = هذا الصوت من الترجمة كما سلمت.
review-sound-make = أنشئ الصوت
review-sound-being-made =
    { $count ->
        [zero] يجري إعداد الصوت. انظر من جديد بعد لحظة.
        [one] يجري إعداد الصوت: جملة واحدة. انظر من جديد بعد لحظة.
        [two] يجري إعداد الصوت: جملتان. انظر من جديد بعد لحظة.
        [few] يجري إعداد الصوت: { $count } جمل. انظر من جديد بعد لحظة.
        [many] يجري إعداد الصوت: { $count } جملة. انظر من جديد بعد لحظة.
       *[other] يجري إعداد الصوت: { $count } جملة. انظر من جديد بعد لحظة.
    }
review-sound-failed = تعذر إعداد الصوت. حاول من جديد، أو أخبر مشرفا.
review-look-again = انظر من جديد
review-back = ارجع إلى الترجمة

### What people ask for, at the desk

plot-requests = الطلبات في كل أسبوع
plot-sheets = الورق اللازم لنسخة واحدة من كل نص
plot-table = الأرقام نفسها في جدول
plot-week = الأسبوع ابتداء من
plot-count = الطلبات
plot-sum = الطلبات في نصف سنة: { $count }
demands-title = ما يطلبه الناس
demands-summary = أقرب موعد أولا، ثم الأكثر طلبا.
demands-none = لا يطلب أحد شيئا الآن.
demands-language = اللغة
demands-every-language = كل اللغات
demands-show = أظهر
demands-pages = صفحات الطلبات
demands-askers =
    { $count ->
        [zero] لا طلبات.
        [one] طلب واحد.
        [two] طلبان.
        [few] { $count } طلبات.
        [many] { $count } طلبا.
       *[other] { $count } طلب.
    }
demands-by = مطلوب في موعد أقصاه
demands-form = الشكل
demands-since = مطلوب منذ
demands-who = من يطلبه
demands-form-page = صفحة
demands-form-print = أحرف كبيرة
demands-form-audio = صوت
demands-form-braille = برايل
demands-form-sign = لغة الإشارة
demands-form-other = شكل آخر
demands-needs-translation = يحتاج إلى ترجمة
demands-in-translation = يترجمه شخص الآن
demands-in-review = يقرأ محرر الترجمة
demands-needs-voice = يحتاج إلى صوت إنسان
demands-needs-maker = يحتاج إلى من يعده
demands-making = يجري إعداده
demands-failed = تعذر إعداده
demands-ready = موجود
demands-declined = مرفوض
demands-withdrawn = مسحوب
demands-effort = عدد الكلمات: { $words }، عدد الجمل: { $sentences }.
demands-known =
    { $count ->
        [zero] لم تترجم أي جملة من قبل.
        [one] ترجمت جملة واحدة من قبل.
        [two] ترجمت جملتان من قبل.
        [few] ترجمت { $count } جمل من قبل.
        [many] ترجمت { $count } جملة من قبل.
       *[other] ترجمت { $count } جملة من قبل.
    }
demands-behind =
    { $count ->
        [zero] موجود، ولم تتغير أي جملة.
        [one] موجود، وتغيرت جملة واحدة.
        [two] موجود، وتغيرت جملتان.
        [few] موجود، وتغيرت { $count } جمل.
        [many] موجود، وتغيرت { $count } جملة.
       *[other] موجود، وتغيرت { $count } جملة.
    }
demands-yours = واصل ترجمتك
demands-taken = يترجمه الآن
demands-one-summary = من يطلبه، وإلى أين وصل، وما يمكن فعله.
demands-languages = لغات تنتظر محررا
demands-languages-explained = طلبها أحدهم لأول مرة. ما يُطلب بها يصبح علنيا عندما تسمح بها.
demands-language-release = اسمح بهذه اللغة
demands-language-decline = ارفض هذه اللغة
demands-for = لأجل:
demands-other-format = شكل آخر:
demands-words = ما كتبه من طلبوه إلى المحررين
demands-decline = ارفض هذا
demands-for-people = لا يظهر إلا ما يجب أن يصنعه الناس بأيديهم أو يقرؤوه بصوت عال.
demands-show-all = أظهر كل شيء
demands-replies = الأجوبة حتى الآن
demands-reply = أجب عن هذا
demands-reply-explained = يمكن للجميع قراءته. ونبلغ من طلب وترك عنوانا.
demands-reply-words = رسالة (يمكنك تركها فارغة)
demands-reply-day = متى يكون جاهزا (يمكنك تركه فارغا)
demands-reply-file = ملف (يمكنك تركه فارغا)
demands-reply-file-explained = تسجيل أو ملف برايل أو فيلم: { $size } على الأكثر. الملف يلبي الطلب. النهايات المقبولة:
demands-reply-send = أرسل هذا الجواب
demands-reply-nothing = اكتب رسالة، أو حدد يوما، أو اختر ملفا.
demands-reply-kind = لا نقبل هذا النوع من الملفات. اختر ملفا نهايته في القائمة.
demands-reply-differs = الملف فارغ، أو ليس كما تقول نهايته. احفظه من جديد واختره.
demands-reply-back = اسحب هذا الملف

### What is there, at the desk

coverage-title = ما هو موجود
coverage-summary = كل نص بكل لغة، وبأي أشكال.
coverage-collections = المجموعات
coverage-pages = صفحات الجدول
coverage-picture = صورة للجدول الذي يليها
coverage-piece = النص
coverage-languages = صفحات اللغات
coverage-whole = بكل الأشكال
coverage-part = موجود، دون صوت
coverage-behind-short = متأخر عن الأصل
coverage-behind =
    { $count ->
        [zero] غير متأخر:
        [one] متأخر بجملة واحدة:
        [two] متأخر بجملتين:
        [few] متأخر بـ { $count } جمل:
        [many] متأخر بـ { $count } جملة:
       *[other] متأخر بـ { $count } جملة:
    }
coverage-in-work = يترجم الآن
coverage-asked-short = مطلوب
coverage-asked =
    { $count ->
        [zero] غير مطلوب
        [one] مطلوب مرة واحدة
        [two] مطلوب مرتين
        [few] مطلوب { $count } مرات
        [many] مطلوب { $count } مرة
       *[other] مطلوب { $count } مرة
    }
coverage-nothing = لا شيء
voices-title = أصوات هذه الخدمة
voices-no-sharing = تمنع رخصة هذا الصوت إعطاء كلامه للآخرين. لا تنشره.
voices-no-sale = تمنع رخصة هذا الصوت استعماله مقابل مال.
voices-vary = لا يبدو النص نفسه متطابقًا في كل مرة. يُسجَّل مرة واحدة ويُحفظ.

### Clarity, at the desk

clarity-title = الوضوح
clarity-summary = ما قد يجعل الجمل صعبة القراءة، ويقاس لكل لغة بحسب استعمالها. لا تقارن أرقام لغات مختلفة.
clarity-languages = اللغات
clarity-pages = صفحات النصوص
clarity-measured = ما بُحث عنه: { $measures }.
clarity-not-measured = لا يمكن قياسه في هذه اللغة: { $measures }.
clarity-words-of = الكلمات النادرة هي التي ليست في قائمة هذه اللغة: { $language }.
clarity-figure = الجمل الواضحة: { $clear } من { $all }
clarity-lengths = عدد الكلمات في الجملة: { $median } على الأكثر في نصف الجمل، و{ $longest } في أطولها. ما زاد على { $limit } طويل.
clarity-lengths-characters = عدد الأحرف في الجملة: { $median } على الأكثر في نصف الجمل، و{ $longest } في أطولها. ما زاد على { $limit } طويل.
clarity-hardest = أصعب الجمل
clarity-at = السطر { $line } من الملف
clarity-nothing = لم توجد جملة صعبة.
clarity-long-sentence = جملة طويلة
clarity-long-words = كلمات طويلة
clarity-rare-words = كلمات نادرة
clarity-nominal-style = أسماء مجردة كثيرة
clarity-passive = المبني للمجهول
clarity-double-negation = نفي مزدوج
clarity-commas = فواصل كثيرة
clarity-unmarked-terms = مصطلحات بلا شرح

### Jobs and what waits, at the desk

jobs-title = ما يجري إعداده
jobs-summary = ما يعمل، وما ينتظر، وما فشل ولماذا.
jobs-running = تعمل
jobs-failed = فشلت
jobs-waiting = تنتظر
jobs-cancelled = ألغيت
jobs-done = انتهت
jobs-none-running = لا شيء يعمل الآن.
jobs-none-failed = لم يفشل شيء.
jobs-none-waiting = لا شيء ينتظر.
jobs-none-cancelled = لم يلغ شيء.
jobs-none-done = لم ينته شيء في الأيام الأخيرة.
jobs-since = منذ
jobs-by = بواسطة
jobs-again-in = نحاول من جديد بعد
jobs-waits-since = تنتظر منذ
jobs-ended = انتهت في
jobs-error = السبب:
jobs-tried = عدد مرات الفشل: { $count }. الحد الأقصى: { $of }.
jobs-being-cancelled = يجري إلغاؤها.
jobs-cancel = إلغاء
jobs-retry = ابدأ من جديد
jobs-make = إعداد:
jobs-publish = نشر:
jobs-tell = إخبار شخص طلب شيئا
jobs-confirm = السؤال عن صحة عنوان بريد
jobs-sweep = حذف ما لا يجوز حفظه
jobs-seconds =
    { $count ->
        [zero] { $count } ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوان
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
jobs-minutes =
    { $count ->
        [zero] { $count } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }
jobs-hours =
    { $count ->
        [zero] { $count } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
overview-waits = ما ينتظرك
overview-nothing = لا شيء ينتظرك الآن.
overview-returned =
    { $count ->
        [zero] لا ترجمات عادت بتعليقات
        [one] ترجمة واحدة عادت بتعليقات
        [two] ترجمتان عادتا بتعليقات
        [few] { $count } ترجمات عادت بتعليقات
        [many] { $count } ترجمة عادت بتعليقات
       *[other] { $count } ترجمة عادت بتعليقات
    }
overview-drafts =
    { $count ->
        [zero] لا ترجمات تواصل العمل عليها
        [one] ترجمة واحدة تواصل العمل عليها
        [two] ترجمتان تواصل العمل عليهما
        [few] { $count } ترجمات تواصل العمل عليها
        [many] { $count } ترجمة تواصل العمل عليها
       *[other] { $count } ترجمة تواصل العمل عليها
    }
overview-review =
    { $count ->
        [zero] لا ترجمات تنتظر قرارك
        [one] ترجمة واحدة تنتظر قرارك
        [two] ترجمتان تنتظران قرارك
        [few] { $count } ترجمات تنتظر قرارك
        [many] { $count } ترجمة تنتظر قرارك
       *[other] { $count } ترجمة تنتظر قرارك
    }
overview-demands =
    { $count ->
        [zero] لا ترجمات يطلبها الناس
        [one] ترجمة واحدة يطلبها الناس
        [two] ترجمتان يطلبهما الناس
        [few] { $count } ترجمات يطلبها الناس
        [many] { $count } ترجمة يطلبها الناس
       *[other] { $count } ترجمة يطلبها الناس
    }
overview-for-people =
    { $count ->
        [zero] لا طلبات يحتاج تنفيذها إلى إنسان
        [one] طلب واحد يحتاج تنفيذه إلى إنسان
        [two] طلبان يحتاج تنفيذهما إلى إنسان
        [few] { $count } طلبات يحتاج تنفيذها إلى إنسان
        [many] { $count } طلبا يحتاج تنفيذها إلى إنسان
       *[other] { $count } طلب يحتاج تنفيذها إلى إنسان
    }
overview-broken = أخطاء في المحتوى
overview-broken-files =
    { $count ->
        [zero] لا ملفات في المحتوى بها أخطاء
        [one] ملف واحد في المحتوى به أخطاء
        [two] ملفان في المحتوى بهما أخطاء
        [few] { $count } ملفات في المحتوى بها أخطاء
        [many] { $count } ملفا في المحتوى بها أخطاء
       *[other] { $count } ملف في المحتوى بها أخطاء
    }
overview-broken-last-good = يرى القراء آخر نسخة سليمة.
overview-broken-as-it-is = يراه القراء كما هو.
overview-broken-nothing = لا يراه القراء.
overview-doubts = لا يمكن الوثوق بالمحتوى الآن. لن يُحذف شيء.
overview-failed =
    { $count ->
        [zero] لا شيء تعذر إعداده
        [one] شيء واحد تعذر إعداده
        [two] شيئان تعذر إعدادهما
        [few] { $count } أشياء تعذر إعدادها
        [many] { $count } شيئا تعذر إعداده
       *[other] { $count } شيء تعذر إعداده
    }

### Preview: what an author sees of a text that is being written

preview-title = معاينة
preview-private = لا شيء هنا منشور للعموم.
preview-again = انظر مرة أخرى
preview-none = لا يوجد نص بعد. اكتب نصا كما يبيّن content/README.md، ثم انظر مرة أخرى.
preview-errors =
    { $count ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $count } أخطاء
        [many] { $count } خطأ
       *[other] { $count } خطأ
    }
preview-warnings =
    { $count ->
        [zero] لا تنبيهات
        [one] تنبيه واحد
        [two] تنبيهان
        [few] { $count } تنبيهات
        [many] { $count } تنبيها
       *[other] { $count } تنبيه
    }
preview-changed = حُفظ الملف من جديد. انظر مرة أخرى.
preview-page = الصفحة
preview-print = حروف كبيرة (PDF)
preview-sound = صوت (MP3)
preview-all = كل النصوص
preview-error = خطأ:
preview-warning = تنبيه:
preview-note = ملاحظة:
preview-line = السطر { $number }:
preview-file = في { $file }
preview-not-made = لم يُصنع
preview-not-made-why = لا يمكن صنع هذا الآن: في النص أخطاء أو كلمات لم تُكتب بعد، أو ينقص صوت أو خط.
preview-found = اعرض ما وُجد

### Desk: people and ways in

desk-title = مكتب العمل
desk-overview = نظرة عامة
desk-overview-summary = ما ينتظرك، وإلى أين تذهب.
desk-work = ترجماتك
desk-demands = ما يطلبه الناس
desk-coverage = ما هو موجود
desk-review = للمحررين
desk-jobs = المهام
desk-people = الأشخاص
desk-audit = القرارات
desk-account = حسابك
desk-signed-in = سجلت الدخول باسم
desk-sign-out = سجل الخروج
desk-role = الدور
desk-role-contributor = مساهم
desk-role-editor = محرر
desk-role-administrator = مشرف
desk-foreign = جاء هذا من موقع آخر
desk-foreign-next = لم يتغير شيء. افتح الصفحة هنا وأرسلها من جديد.
desk-forbidden = لا يسمح حسابك بهذا
desk-forbidden-next = اسأل مشرفا إن كنت تحتاج إليه.
desk-unknown = لم تسجل الدخول
desk-unknown-next = سجل الدخول، أو أرسل رمز وصول يسمح بهذا.
desk-changed = تغير هذا في أثناء ذلك
desk-changed-next = لم يحدث شيء. ارجع وأعد تحميل الصفحة ثم انظر من جديد.
desk-sign-in-title = سجل الدخول إلى مكتب العمل
desk-sign-in-summary = لمن يترجم أو يقرر أو يعتني بهذا الموقع. لا يحتاج القراء إلى حساب.
desk-sign-in = سجل الدخول
desk-sign-in-passkey = سجل الدخول بمفتاح مرور
desk-sign-in-wrong = الاسم أو عبارة المرور غير صحيحين. تأكد منهما وحاول من جديد.
desk-sign-in-wait =
    { $minutes ->
        [zero] محاولات كثيرة. حاول من جديد الآن، أو استخدم مفتاح مرور.
        [one] محاولات كثيرة. انتظر دقيقة واحدة، أو استخدم مفتاح مرور.
        [two] محاولات كثيرة. انتظر دقيقتين، أو استخدم مفتاح مرور.
        [few] محاولات كثيرة. انتظر { $minutes } دقائق، أو استخدم مفتاح مرور.
        [many] محاولات كثيرة. انتظر { $minutes } دقيقة، أو استخدم مفتاح مرور.
       *[other] محاولات كثيرة. انتظر { $minutes } دقيقة، أو استخدم مفتاح مرور.
    }
desk-sign-in-lost = هل نسيت عبارة المرور؟ يستطيع من يدير هذا الموقع وضع عبارة جديدة.
desk-name-wrong = اكتب اسما من حرفين إلى 60 حرفا.
desk-name-taken = هذا الاسم لشخص آخر. اختر اسما غيره.
desk-passphrase = عبارة المرور
desk-passphrase-new = عبارة المرور الجديدة
desk-passphrase-explained = عدد الحروف { $count } على الأقل. تصلح أربع كلمات لا يجمعها غيرك.
desk-passphrase-short = اكتب عبارة لا يقل عدد حروفها عن { $count }.
desk-passphrase-long = اكتب عبارة لا يزيد عدد حروفها على 256.
desk-passphrase-common = يستخدم كثيرون هذه العبارة. اختر كلمات لا يجمعها غيرك.
desk-passphrase-name = اختر عبارة مرور غير اسمك.
desk-passphrase-title = عبارة المرور
desk-passphrase-present = عبارة المرور الحالية
desk-passphrase-not-it = ليست هذه عبارة المرور الحالية. اكتبها من جديد.
desk-passphrase-ends = ينتهي تسجيل دخولك في كل مكان آخر.
desk-passphrase-change = تغيير عبارة المرور
desk-language = لغة مكتب العمل
desk-language-title = اللغة
desk-language-change = تغيير اللغة
desk-invitation-title = لديك دعوة
desk-invitation-summary = اختر اسما وعبارة مرور. ثم يفتح مكتب العمل.
desk-invitation-role = دورك هنا:
desk-invitation-ends = تصلح هذه الدعوة حتى
desk-invitation-accept = أنشئ حسابي
desk-invitation-revoke = اسحب الدعوة
desk-account-summary = كيف تسجل الدخول، وأي البرامج تعمل باسمك.
desk-passkey = مفتاح مرور
desk-passkeys = مفاتيح المرور
desk-passkeys-explained = سجل الدخول ببصمتك أو وجهك أو رمز جهازك أو مفتاح أمان.
desk-passkeys-none = ليس لديك مفتاح مرور بعد.
desk-passkey-add = أضف مفتاح مرور
desk-passkey-name = اسم مفتاح المرور، مثل «هاتفي»
desk-passkey-remove = أزل مفتاح المرور هذا
desk-passkey-failed = لم ينجح ذلك. حاول من جديد، أو استخدم عبارة المرور.
desk-passkey-last = هذا طريقك الوحيد إلى الدخول. ضع عبارة مرور أولا.
desk-passkey-script = تحتاج إضافة مفتاح مرور إلى JavaScript. تعمل عبارة المرور بدونه.
desk-passkey-nowhere = لا يمكن إضافة مفتاح مرور آخر هنا.
desk-tokens = رموز وصول للبرامج
desk-tokens-explained = البرنامج الذي لديه رمز وصول يعمل باسمك، فيما تختاره.
desk-tokens-none = ليس لديك رمز وصول.
desk-token-new = رمز وصول جديد
desk-token-name = ما الغرض منه؟
desk-token-name-explained = لك أنت، لتعرف لاحقا أي رمز توقف.
desk-token-name-wrong = اكتب الغرض من الرمز، في 60 حرفا على الأكثر.
desk-token-scopes = ماذا يستطيع البرنامج أن يفعل؟
desk-token-scope-wrong = اختر واحدا على الأقل.
desk-token-many = أوقف رمزا أولا: العدد الأقصى هو { $count }.
desk-token-make = أنشئ الرمز
desk-token-made = رمز الوصول الجديد
desk-token-end = أوقف هذا الرمز
desk-scope-ask = طلب أشكال ولغات
desk-scope-translate = قراءة ما يطلبه الناس وكتابة ترجماتك
desk-once = انسخه الآن. لن يظهر مرة أخرى.
desk-made = هنا منذ
desk-used = آخر استخدام
desk-never-used = لم يستخدم بعد.
desk-people-summary = من يعمل هنا، ومن لديه دعوة، وما يحق لكل منهم.
desk-people-here =
    { $count ->
        [zero] لا يعمل أحد هنا
        [one] يعمل هنا شخص واحد
        [two] يعمل هنا شخصان
        [few] يعمل هنا { $count } أشخاص
        [many] يعمل هنا { $count } شخصا
       *[other] يعمل هنا { $count } شخص
    }
desk-people-gone = حسابات أغلقت
desk-role-change = تغيير الدور
desk-invite = ادع شخصا
desk-invite-explained = تحصل على رابط. أرسله بنفسك. يعمل مرة واحدة، خلال سبعة أيام.
desk-invite-note = لمن الدعوة؟
desk-invite-note-explained = لا يراه إلا من يدير الحسابات.
desk-invite-note-wrong = اكتب لمن الدعوة، في 100 حرف على الأكثر.
desk-invite-make = أنشئ الرابط
desk-invited = رابط الدعوة
desk-invitations = دعوات مفتوحة
desk-end = أغلق هذا الحساب
desk-end-title = إغلاق حساب
desk-end-summary = لا يمكن التراجع عن هذا. اقرأ أولا ما سيحدث.
desk-end-whose = الحساب الذي سيغلق:
desk-end-sessions = ينتهي تسجيل دخوله في كل مكان، وتتوقف رموز الوصول ومفاتيح المرور.
desk-end-work = تصبح الترجمات التي لم تكتمل متاحة لغيره.
desk-end-name = يبقى اسمه مع قراراته.
desk-end-now = أغلق الحساب الآن
desk-end-not = ارجع دون أن تغير شيئا
desk-last-administrator = هذا آخر مشرف. اجعل شخصا آخر مشرفا أولا.
desk-audit-summary = من قرر ماذا، الأحدث أولا.
desk-audit-none = لا توجد قرارات بعد.
desk-audit-page = القرارات، الصفحة { $page } من { $pages }
desk-audit-pages = الصفحات
desk-audit-who = من
desk-audit-what = ماذا
desk-audit-when = متى
desk-audit-clock = الساعة { $time } بالتوقيت العالمي (UTC)
desk-audit-program = البرنامج
desk-audit-newer = قرارات أحدث
desk-audit-older = قرارات أقدم
desk-did-add = إنشاء حساب
desk-did-role = تغيير دور
desk-did-end = إغلاق حساب
desk-did-language = تغيير لغة مكتب العمل
desk-did-passphrase = تغيير عبارة المرور
desk-did-invite = دعوة شخص
desk-did-accept = قبول دعوة
desk-did-revoke = سحب دعوة
desk-did-sign-in = تسجيل الدخول
desk-did-sign-out = تسجيل الخروج
desk-did-passkey = إضافة مفتاح مرور
desk-did-passkey-remove = إزالة مفتاح مرور
desk-did-token = إنشاء رمز وصول
desk-did-token-end = إيقاف رمز وصول
desk-did-decline = رفض ما طلبه الناس
desk-did-reply = أجاب عما طلبه الناس
desk-did-reply-back = سحب ملفا من جواب
desk-did-read-words = قراءة ما كتبه الناس إلى المحررين
desk-did-language-release = السماح بلغة
desk-did-language-decline = رفض لغة
desk-did-allow-works = السماح بعدد آخر من الترجمات المفتوحة
desk-did-take = أخذ ترجمة
desk-did-say-who = ذكر من وضع الصياغة
desk-did-submit = تسليم ترجمة
desk-did-take-back = استرجاع ترجمة من المحررين
desk-did-drop = التخلي عن ترجمة
desk-did-send-back = إرجاع ترجمة إلى المترجم
desk-did-decline-work = رفض ترجمة
desk-did-approve = اعتماد ترجمة
desk-did-approve-despite = وافق رغم فروق في المعنى
desk-did-publish = نشر ترجمة
desk-did-reopen = رد ترجمة إلى المحررين لأن أصلها تغير
desk-did-retry = بدء مهمة من جديد
desk-did-cancel = إلغاء مهمة
desk-sign-in-name = اسم تسجيل الدخول
desk-sign-in-name-explained = لا يُعرَض إلا عليك. لا تستخدم اسمك العلني.
desk-public-name = الاسم العلني
desk-public-name-explained = يظهر مع ترجماتك. يراه الآخرون في مكتب العمل.
desk-names = اسماك
desk-names-same = الاسمان متطابقان، فيستطيع الجميع قراءة الاسم الذي تسجل الدخول به. اختر اسما آخر لتسجيل الدخول.
desk-names-change = غير الاسمين
desk-sessions = أين سجلت الدخول
desk-session-here = هنا، في هذا المتصفح
desk-session-other = في مكان آخر
desk-session-end = أنه هذه الجلسة
desk-sessions-end = سجل الخروج من كل مكان آخر
desk-confirm-title = أكد أنك أنت
desk-confirm-summary = ما تريد فعله يغير من يستطيع الدخول. يسري جوابك عشر دقائق.
desk-confirm-locked = لم تفعل شيئًا هنا منذ مدة، أو مرت ساعات طويلة على دخولك. أكد أنك أنت للمتابعة. ما كتبته محفوظ.
desk-changes = تغييرات حسابك خلال آخر { $days } يومًا
desk-changes-not-you = أحدها ليس منك؟ ضع عبارة مرور جديدة، وسجل الخروج من كل مكان آخر، وأخبر مشرفًا.
desk-confirm = أكد
desk-confirm-passkey = أكد بمفتاح مرور
desk-confirm-first = أكد أولا أنك أنت
desk-second-title = الخطوة الثانية لتسجيل الدخول
desk-second-summary = بعد عبارة المرور، رمز من تطبيق أو مفتاح مرور يبين أنك أنت.
desk-second-code = الرمز من التطبيق، أو رمز احتياطي
desk-second-wrong = هذا الرمز غير صحيح، أو استخدم من قبل. انتظر الرمز التالي وحاول مرة أخرى.
desk-second-go = تابع
desk-second-must = يحتاج المشرفون إلى خطوة ثانية. جهزها الآن: تطبيق رموز هنا، أو مفتاح مرور في حسابك. ثم سجل الدخول بمفتاح المرور.
desk-second-none = لم يجهز أي تطبيق رموز.
desk-second-on = تطبيق الرموز مجهز.
desk-second-begin = جهز تطبيق رموز
desk-second-scan = امسح هذه الصورة بالتطبيق، أو اكتب فيه الحروف التي تحتها.
desk-second-picture = صورة للمسح
desk-second-letters = حروف للكتابة
desk-second-first = الرمز الذي يظهره التطبيق الآن
desk-second-finish = أنه التجهيز
desk-second-recovery = رموزك الاحتياطية
desk-second-recovery-explained = يعمل كل منها مرة واحدة إذا فقدت التطبيق. اكتبها الآن. لن تظهر مرة أخرى.
desk-second-left = الرموز الاحتياطية الباقية: { $count }
desk-second-remove = أزل تطبيق الرموز
desk-second-lost = هل فقدت التطبيق والرموز الاحتياطية؟ يستطيع من يدير هذا الموقع إعادة ضبط الخطوة الثانية.
desk-second-grace = جهز خطوة ثانية لتسجيل الدخول. ابتداء من { $date } لا تفتح صفحات المشرفين إلا بها.
desk-passphrase-guessable = يسهل تخمين هذه العبارة. خذ أربع كلمات أو أكثر لا صلة بينها، بلا أسماء ولا تواريخ ولا عبارات معروفة.
desk-passphrase-ends-tokens = تتوقف رموز وصول البرامج أيضا.
desk-passphrase-keep-tokens = أبق رموز وصول البرامج
desk-did-names = تغيير الأسماء
desk-did-sessions-end = إنهاء جلسات في أماكن أخرى
desk-did-second = تجهيز خطوة ثانية
desk-did-second-remove = إزالة خطوة ثانية
desk-did-second-reset = إعادة ضبط خطوة ثانية
desk-did-recovery = استخدام رمز احتياطي
desk-did-failed-sign-in = فشل تسجيل دخول
desk-did-failed-second = رمز غير صحيح
desk-did-failed-confirm = فشل تأكيد
desk-did-refused = رفض طلب
desk-did-foreign = رفض نموذج من موقع آخر
desk-audit-unknown = حساب غير معروف
desk-audit-times = عدد المرات في هذه الساعة: { $count }
desk-invite-no-base = لا تعرف هذه الخدمة عنوانها العلني، فيظهر المسار فقط. ضع عنوان الموقع قبله. يستطيع من يدير الموقع تحديده باستخدام --base.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = الطلب مجاني. لا تحتاج إلى حساب، ولا يلزمك أن تقول من أنت.
ask-see-asked = شاهد ما يطلبه الآخرون
ask-form = أي شكل تريد
ask-form-page = نص في صفحة
ask-form-audio = صوت
ask-form-print = أحرف كبيرة
ask-form-braille = برايل
ask-form-sign = لغة الإشارة
ask-form-other = شكل آخر
ask-several = يمكنك اختيار أكثر من واحد.
ask-other-format = أي شكل آخر (يمكنك تركه فارغا)
ask-other-format-explained = مثلا: برايل كبير، أو صور مع كلمات قليلة. لا يقرؤه إلا المحررون.
ask-everything = كل ما في هذه المجموعة
ask-language = أي لغة تريد
ask-other = لغة أخرى
ask-other-name = اسم اللغة الأخرى
ask-other-explained = اكتبه بتلك اللغة أو بالإنجليزية، أو اكتب رمز اللغة.
ask-no-voice = لا صوت هنا يقرأ { $languages }. للصوت بهذه اللغات يجب أن يقرأ إنسان، وهذا يستغرق وقتا أطول.
ask-who-for = لمن تطلبه (يمكنك تركه فارغا)
ask-who-for-explained = مثلا: مأوى فيه عشر نساء. لا تكتب أسماء.
ask-needed = متى تحتاج إليه على الأكثر (يمكنك تركه فارغا)
ask-needed-explained = اكتب أرقاما، مثلا لتاريخ { $example }: 4، 3، 2027.
ask-day = اليوم
ask-month = الشهر
ask-year = السنة
ask-contact = كيف نخبرك (يمكنك تركه فارغا)
ask-contact-explained = عنوان بريد إلكتروني، أو عنوان ويب (https) يجيب عنه برنامجك.
ask-contact-no-mail = هذه الخدمة لا ترسل بريدا إلكترونيا. يمكنها الاتصال بعنوان ويب (https) يجيب عنه برنامجك.
ask-contact-kept =
    { $count ->
        [zero] نحفظه مشفرا، ونحذفه فور انتهائنا.
        [one] نحفظه مشفرا، ونحذفه بعد يوم واحد من انتهائنا.
        [two] نحفظه مشفرا، ونحذفه بعد يومين من انتهائنا.
        [few] نحفظه مشفرا، ونحذفه بعد { $count } أيام من انتهائنا.
        [many] نحفظه مشفرا، ونحذفه بعد { $count } يوما من انتهائنا.
       *[other] نحفظه مشفرا، ونحذفه بعد { $count } يوم من انتهائنا.
    }
ask-words = كلمة إلى المحررين (يمكنك تركها فارغة)
ask-words-explained = عدد الحروف { $count } على الأكثر. لا تُعرَض إلا على المحررين. لا تكتب أسماء.
ask-then = تحصل بعد ذلك على صفحة خاصة تظهر لك إلى أين وصل طلبك.
ask-send = اطلب هذا
ask-rather-write = يمكنك أيضا أن تكتب إلى من يدير هذه الخدمة.
ask-no-piece = اختر نصا واحدا على الأقل.
ask-many = اختر عددا من النصوص لا يزيد على { $count }.
ask-many-in-all = هذه أكثر من { $count } طلب. اختر نصوصا أو أشكالا أو لغات أقل.
ask-unknown-piece = أحد هذه النصوص غير موجود هنا. اختر من القائمة.
ask-no-form = اختر شكلا.
ask-no-other-format = اكتب أي شكل آخر تحتاج إليه.
ask-no-wording = اختر صياغة.
ask-no-language = اختر لغة.
ask-no-other = اكتب اسم اللغة الأخرى.
ask-unknown-language = لا نعرف اسم هذه اللغة. اكتبه بالإنجليزية، أو اختر من القائمة.
ask-too-long = لا تكتب أكثر من { $count } حرف.
ask-no-day = اكتب يوما صحيحا بالأرقام، أو اتركه فارغا.
ask-past-day = مضى هذا اليوم. اكتب يوما لاحقا، أو اتركه فارغا.
ask-wrong-contact = اكتب عنوان بريد إلكتروني، أو عنوان ويب يبدأ بـ https.
ask-status = ما طلبته
ask-status-summary = هذه الصفحة خاصة بك. تظهر إلى أين وصل طلبك.
ask-keep = احتفظ بعنوان هذه الصفحة. ويمكن أن يفتحها كل من لديه هذا العنوان أو سجل متصفحك.
ask-asked-on = تاريخ طلبك
ask-needed-on = تحتاج إليه في موعد أقصاه
ask-withdrawn-on = سحبت طلبك في
ask-now = الآن:
ask-next = ما يحدث بعد ذلك:
ask-state-needs-translation = ينتظر من يترجمه.
ask-state-in-translation = يترجمه شخص الآن.
ask-state-in-review = يقرأ محرر الترجمة الآن.
ask-state-needs-voice = يحتاج إلى صوت إنسان.
ask-state-needs-maker = ينتظر من يعده بيده.
ask-state-making = يجري إعداده.
ask-state-failed = تعذر إعداده حتى الآن.
ask-state-ready = أصبح جاهزا.
ask-state-declined = قرر المحررون عدم إعداده.
ask-state-withdrawn = لم يعد أحد يطلبه.
ask-next-needs-translation = يأخذه متطوع ويترجمه. ثم يقرؤه محرر.
ask-next-in-translation = يكمل المترجم عمله. ثم يقرؤه محرر.
ask-next-in-review = يعتمدها المحرر، أو يطلب من المترجم تغيير شيء.
ask-next-needs-voice = لا يوجد هنا صوت يقرأ هذه اللغة. يبحث المحررون عن قارئ.
ask-next-needs-maker = يبحث المحررون عمن يستطيع إعداده.
ask-next-making = تعده أجهزتنا الآن. انظر من جديد بعد دقيقة.
ask-next-failed = يبحث من يدير هذه الخدمة عن السبب.
ask-next-ready = انتقل النص إلى مكان آخر. ابحث عنه، أو اطلبه من جديد.
ask-next-declined = اقرأ السبب. يمكنك أن تطلب شكلا آخر أو لغة أخرى.
ask-next-withdrawn = لا شيء. يمكنك أن تطلب من جديد في أي وقت.
ask-effort-sentences =
    { $count ->
        [zero] لا توجد جمل للترجمة.
        [one] يجب ترجمة جملة واحدة.
        [two] يجب ترجمة جملتين.
        [few] يجب ترجمة { $count } جمل.
        [many] يجب ترجمة { $count } جملة.
       *[other] يجب ترجمة { $count } جملة.
    }
ask-effort-words =
    { $count ->
        [zero] ليس فيها كلمات.
        [one] عدد الكلمات: كلمة واحدة.
        [two] عدد الكلمات: كلمتان.
        [few] عدد الكلمات: { $count } كلمات.
        [many] عدد الكلمات: { $count } كلمة.
       *[other] عدد الكلمات: { $count } كلمة.
    }
ask-effort-known =
    { $count ->
        [zero] لا توجد جمل معروفة من ترجمات أخرى.
        [one] جملة واحدة معروفة من ترجمات أخرى.
        [two] جملتان معروفتان من ترجمات أخرى.
        [few] { $count } جمل معروفة من ترجمات أخرى.
        [many] { $count } جملة معروفة من ترجمات أخرى.
       *[other] { $count } جملة معروفة من ترجمات أخرى.
    }
ask-reason = سبب قرار المحرر:
reply-title = أجوبة المحررين:
reply-expected = متوقع حتى
reply-get = احصل على الملف ({ $kind }، { $size })
ask-askers =
    { $count ->
        [zero] لا توجد طلبات لهذا.
        [one] هناك طلب واحد لهذا.
        [two] هناك طلبان لهذا.
        [few] هناك { $count } طلبات لهذا.
        [many] هناك { $count } طلبا لهذا.
       *[other] هناك { $count } طلب لهذا.
    }
ask-meanwhile = ما يمكنك الحصول عليه الآن:
ask-open = افتحه
ask-open-audio = استمع إليه
ask-open-print = احصل على نسخة بأحرف كبيرة
ask-look-again = انظر من جديد
ask-told = كيف نخبرك
ask-told-nobody = لا نحفظ أي عنوان لك. عد إلى هذه الصفحة لتعرف الجديد.
ask-told-lost = لم نعد نستطيع قراءة عنوانك. عد إلى هذه الصفحة لتعرف الجديد.
ask-told-email = نرسل إليك بريدا إلكترونيا عندما يجهز شيء أو يتخذ قرار.
ask-told-no-mail = هذه الخدمة لا ترسل بريدا إلكترونيا الآن. عد إلى هذه الصفحة.
ask-told-webhook = نرسل رسائلنا إلى عنوان الويب الذي أعطيته. تحقق منها بهذا المفتاح:
ask-forget = احذف عنواني الآن
ask-withdraw = اسحب طلبك
ask-withdraw-explained = تبقى طلبات الآخرين الذين يطلبون الشيء نفسه.
ask-withdraw-what = نحذف عنوانك وكلماتك. لا يمكنك التراجع عن هذا.
ask-withdraw-go = اسحب طلبك، بعد سؤال أخير
ask-withdraw-yes = نعم، اسحبه
ask-withdraw-no = لا، أبقه
ask-more = اطلب شيئا آخر
ask-asked = ما يطلبه الناس
ask-asked-summary = الأكثر طلبا أولا. لا تذكر هذه القائمة من طلب.
ask-nothing = لا يطلب أحد شيئا الآن.
ask-count =
    { $count ->
        [zero] لا يوجد شيء مطلوب.
        [one] شيء واحد مطلوب.
        [two] شيئان مطلوبان.
        [few] { $count } أشياء مطلوبة.
        [many] { $count } شيئا مطلوبا.
       *[other] { $count } شيء مطلوب.
    }
ask-own = اطلب ما تحتاج إليه
ask-needed-first = أقرب موعد مطلوب:
ask-too = نحتاج إلى هذا أيضا
ask-previous = الصفحة السابقة
ask-following = الصفحة التالية
ask-join = نحتاج إلى هذا أيضا
ask-join-summary = أضف طلبك. يتقدم هذا في القائمة.
ask-join-send = اطلب هذا أيضا
ask-piece = النص
ask-where = إلى أين وصل
ask-to-asked = ارجع إلى ما يطلبه الناس
mail-confirm-title = أكِّد عنوان بريدك
mail-confirm-summary = بعد ذلك نكتب إليك عندما يكون ما طلبته جاهزا أو يُتَّخذ قرار بشأنه.
mail-confirm-do = نعم، اكتبوا إليّ
mail-stop-title = أوقف بريدنا
mail-stop-summary = نحذف عنوانك فورا ولا نكتب إليه شيئا بعد ذلك.
mail-stop-do = أوقفوا كل البريد
mail-confirmed = تأكَّد هذا العنوان. نكتب عندما يكون شيء جاهزا أو يُتَّخذ قرار.
mail-stopped = أُوقف البريد إلى هذا العنوان، وحُذف العنوان.
mail-gone = لا نحتفظ بعنوان تحت هذا الرابط، فلا يصل بريد.
ask-told-waiting = أرسلنا رابطا إلى هذا العنوان، إلا إذا كان مؤكَّدا من قبل. نكتب إليه بعد أن يتبع صاحبه الرابط.
ask-told-until = إذا لم يؤكده أحد، نحذفه في
ask-told-stopped = صاحب هذا العنوان لا يريد بريدا منا. حذفناه.
ask-kept-until = نحذف عنوانك وما كتبته في موعد أقصاه
ask-language-waits = ينظر محرر في هذه اللغة أولا. حتى ذلك الحين لا يرى هذا الطلب إلا أنت والمحررون.
ask-tag-parts = اكتب لغة فقط، مع نظام كتابة أو منطقة عند الحاجة، مثل zh-Hant أو pt-BR. في هذا الوسم جزء آخر.
ask-language-declined = قرر المحررون ألا يُصنع شيء بهذه اللغة هنا. اختر لغة أخرى.
ask-private-hook = لا يمكننا الوصول إلى عنوان الويب هذا. يجب أن يبدأ بـ https وأن يؤدي إلى خادم عام.
### Plain text

text-name = نص عادي بلا تنسيق
text-name-inside = نص عادي بلا تنسيق
text-open = اقرأ النص العادي
text-way = نص عادي بلا تنسيق، لأجهزة برايل والهواتف البسيطة
text-not-made = ليس متوفرا بعد كنص عادي.
text-being-made = يجري إعداد النص العادي. عد بعد بضع دقائق.
epub-name = كتاب لأجهزة القراءة الإلكترونية (EPUB)
epub-name-inside = كتاب لأجهزة القراءة الإلكترونية
epub-open = احصل على الكتاب لأجهزة القراءة الإلكترونية
epub-way-sound = كتاب لأجهزة القراءة الإلكترونية (EPUB)، مع الصوت
epub-not-made = ليس متوفرا بعد ككتاب لأجهزة القراءة الإلكترونية.
epub-being-made = يجري إعداد الكتاب لأجهزة القراءة الإلكترونية. عد بعد بضع دقائق.
epub-access-sound = يقرأ صوت الحاسوب النص، وتظهر علامة على الجملة التي تقرأ.
epub-access-undescribed = كل جملة نص. بعض الصور بلا وصف. لا شيء يتحرك أو يومض.
epub-no-video = لا يحتوي هذا الكتاب على الفيديو. نصه مكتوب أدناه.

## How finished files were checked

proof-title = كيف جرى التحقق من هذا
proof-summary = بعد إعداد كل ملف جرت قراءته من جديد والتحقق منه. هنا ما جرى التحقق منه، وما لا يستطيع التحقق منه إلا إنسان.
proof-passed = الفحوص التي نجحت: { $count }
proof-failed = الفحوص التي وجدت شيئًا: { $count }
proof-unchecked = الفحوص التي لم تجد ما تنظر فيه: { $count }
proof-words = من تحقق من الكلمات
proof-words-nobody = لم يسجل أحد أنه تحقق من الكلمات.
proof-translation = الترجمة
proof-words-apart = لم تقارن هذه المراجعات الترجمة بالأصل.
proof-person = ما يحتاج إلى إنسان
proof-person-summary = لا ينظر أي فحص من فحوصنا في هذا.
proof-file = كل الفحوص، للبرامج (JSON)
statement-title = بيان إمكانية الوصول
statement-summary = إلى أي حد يصلح هذا الموقع للأشخاص ذوي الإعاقة، في حدود ما جرى التحقق منه.
statement-status = المطابقة
statement-nothing = لم يجر التحقق من أي شيء بعد.
statement-clean = لم يفشل أي فحص. لا يُعرف هل كل شيء مطابق لمعيار EN 301 549 وWCAG 2.2 بالمستوى AA: لم يقيّم أي إنسان كل ذلك.
statement-partial = ليس كل ما في هذا الموقع مطابقًا لمعيار EN 301 549 وWCAG 2.2 بالمستوى AA. الفحوص التي فشلت مذكورة أدناه. لم يقيّم أي إنسان الباقي.
statement-faults = ما لا يطابق، ولماذا
statement-faults-none = لم تجد الفحوص شيئًا.
statement-faults-why = فشلت هذه الفحوص. يبقى الملف هنا مع عيب كهذا إن كانت فيه كل جمله: الناس يحتاجون إليه الآن.
statement-fault =
    { $count ->
        [zero] لا ملفات
        [one] ملف واحد ({ $count })
        [two] ملفان ({ $count })
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
statement-method = يقرأ برنامج كل ملف من جديد بعد إعداده ويتحقق منه. والنتيجة بجانب الملف.
statement-made = جرى العد في { $date }.
statement-checked = الملفات التي جرى التحقق منها
statement-format = الشكل
statement-count = جرى التحقق منها
statement-passed = نجحت كل الفحوص
statement-failed = فيها فحص فشل
statement-feedback = أخبرنا عن عائق
statement-feedback-words = إن كان شيء هنا لا يعمل معك، أو كنت تحتاج إليه بشكل آخر، فأخبرنا.
statement-feedback-nobody = لم يذكر القائمون على هذا الموقع وسيلة للتواصل.
statement-enforcement = إن لم يساعدك أحد
statement-enforcement-words = إن لم تحصل على جواب، أو لم يساعدك الجواب، فتوجه إلى الجهة المسؤولة عن إمكانية الوصول في بلدك. في الاتحاد الأوروبي لكل بلد جهة كهذه (التوجيه (EU) 2016/2102).
statement-openacr = كل معايير WCAG { $version }، للبرامج (OpenACR، بالإنجليزية)
desk-proof-title = فحوص الملفات
desk-proof-summary = ما وجدته فحوص كل الملفات المنشورة، بحسب الشكل، وكيف تغيّر ذلك.
desk-proof-checks = الفحوص
desk-proof-check = الفحص
desk-proof-passed = نجح
desk-proof-failed = فشل
desk-proof-unchecked = لم يُفحص
desk-proof-worst = أسوأ قيمة
desk-proof-days = الملفات التي فيها فحص فشل، يومًا بيوم
desk-proof-by-day = الشيء نفسه بالأرقام
desk-proof-day = اليوم
needs-meaning = الكلمات تقول ما يقوله القانون، والترجمة تقول ما يقوله الأصل.
needs-facts = العناوين وأرقام الهاتف والأوقات ما زالت صحيحة.
needs-understood = من كُتب هذا لهم يفهمونه ويستطيعون العمل به.
needs-contrast = النص واضح للعين في كل خيارات الألوان.
needs-keyboard = يمكن فعل كل شيء بلوحة المفاتيح، وترى أين أنت.
needs-screen-reader = يقرؤه قارئ الشاشة وسطر برايل قراءة جيدة.
needs-reflow = تعمل الصفحة على شاشة صغيرة، ومكبرةً، وبمسافات أخرى.
needs-playing = يمكن استعمال الصفحة أثناء تشغيل الصوت.
needs-paper = الأوراق المطبوعة كاملة وواضحة.
needs-pictures = الصور مفهومة بهذا الحجم ودون ألوان.
needs-pronounced = تُنطق الأسماء والأرقام والاختصارات بحيث يفهمها الناس.
needs-followed = السرعة والوقفات تتيح للناس المتابعة.
needs-reading-systems = تعرض أجهزة القراءة وبرامجها الكتاب وتقلب صفحاته جيدًا.
needs-devices = تعرضه الأجهزة الصغيرة وأسطر برايل عرضًا جيدًا.
