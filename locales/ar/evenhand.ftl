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
wording-machine = ترجمت آلة هذا النص. لم يراجعه أي شخص بعد.
wording-reviewed = ترجمت آلة هذا النص. المراجعة: { $name }، { $date }.

### Speech: words that are spoken between the author's

say-level-plain = نسخة باللغة المبسطة.
say-wording-machine = ترجمت آلة هذا النص. لم يراجعه أي شخص بعد.
say-wording-reviewed = ترجمت آلة هذا النص. وقد راجعه شخص.
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
site-front-title = اختر لغتك
site-front-summary = الحقوق والمحاكم والدعم، للقراءة أو الاستماع أو الطباعة.
site-where = أنت هنا
site-not-yet = غير متوفر بلغة { $language } بعد. اقرأه بلغة أخرى:
site-only-plain = باللغة المبسطة فقط.
site-in-plain = باللغة المبسطة
site-nothing = لا يوجد شيء هنا بعد.
page-skip = انتقل إلى النص
page-leave = غادر هذه الصفحة
page-leave-explained = يفتح صفحة عن الطقس. لا يمحو سجل التصفح في متصفحك.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = لغات هذه الصفحة
page-wording = الصياغة
page-here = هذا ما تقرؤه الآن
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
page-explains = الموضوع نفسه بالصياغة المعتادة:
page-contents = في هذه الصفحة
page-ways = طرق الحصول على هذا
page-way-page = هذه الصفحة
page-way-large-print = أحرف كبيرة، بحجم { $points } نقطة
page-way-opus = صوت، ملف صغير (Opus)
page-way-mp3 = صوت لأي مشغل (MP3)
page-way-captions = الكلام مكتوبا مع الأوقات (تسميات توضيحية)
page-missing-speech-no-voice = غير متوفر بالصوت: لا يوجد صوت للغة { $language } بعد.
page-missing-speech-low-quality = غير متوفر بالصوت: صوت لغة { $language } ليس واضحا بما يكفي.
page-missing-speech-not-made = غير متوفر بالصوت بعد.
page-missing-captions = غير متوفر بتسميات توضيحية بعد.
page-missing-print-no-font = غير متوفر بأحرف كبيرة: لا يوجد خط للغة { $language } هنا بعد.
page-missing-print-not-made = غير متوفر بأحرف كبيرة بعد.
page-missing-page = غير متوفر كصفحة بعد.
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
page-megabytes = { $whole }٫{ $tenth } ميغابايت
page-listen = استمع
page-listen-how = اضغط زر التشغيل. لا يجري تحميل الصوت إلا عندئذ.
page-listen-alone = لا يستطيع متصفحك تشغيل الصوت هنا. خذ الملف من القائمة.
page-voice-low = تنطق آلة هذا الصوت، وقد يصعب عليك متابعته.
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
page-film-missing = لا يوجد هذا الفيلم بعد. يمكنك قراءة نصه أدناه.
page-film-alone = لا يستطيع متصفحك تشغيل هذا الفيلم. يمكنك قراءة نصه أدناه.
page-film-no-captions = لا توجد تسميات توضيحية لهذا الفيلم بعد.
page-film-no-description = لا يوجد وصف صوتي لهذا الفيلم بعد.
page-film-no-sign = لا يوجد هذا الفيلم بلغة الإشارة بعد.
page-film-described = شاهده مع وصف صوتي
page-film-signed = شاهده بلغة الإشارة
page-film-words = اقرأ نص الفيلم
page-about = عن هذه الصفحة
page-revised = آخر تعديل
page-review = تراجع من جديد في موعد أقصاه
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
page-comfort = اضبط حجم النص والألوان وشكل الحروف
page-comfort-lost = تبقى اختياراتك حتى تغادر هذه الصفحة.
page-comfort-kept = تبقى اختياراتك في هذا المتصفح. لا يحصل عليها أحد غيرك.
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
page-desk = اختر الحجم والورق والألوان
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
serve-too-many-next = انتظر دقيقة، ثم حاول من جديد. لن يضيع شيء.
serve-being-made = يجري إعداد هذا لك الآن
serve-being-made-next = انتظر بضع ثوان، ثم أعد تحميل هذه الصفحة.
serve-busy = لدينا طلبات كثيرة الآن
serve-busy-next = انتظر بضع ثوان، ثم حاول من جديد.
serve-too-long = استغرق هذا وقتا أطول مما ينبغي
serve-too-long-next = حاول من جديد، أو اختر نصوصا أقل.
serve-fault = حدث خطأ من جهتنا
serve-fault-next = ليس الخطأ منك. حاول من جديد، أو ابدأ من الصفحة الرئيسية.
serve-search-title = البحث
serve-search-summary = ابحث في كل جملة بهذه اللغة. لا نحفظ شيئا مما تكتبه.
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
serve-safety-title = حافظ على سلامتك أثناء القراءة
serve-safety-summary = ما يفعله هذا الموقع لحمايتك، وما لا يستطيع فعله.
serve-safety-does = ما يفعله الموقع
serve-safety-does-leave = زر «غادر هذه الصفحة» يفتح مكانها صفحة عن الطقس.
serve-safety-does-keys = مع تشغيل البرامج النصية، يفعل الضغط ثلاث مرات على مفتاح Shift الشيء نفسه.
serve-safety-does-clear = عند المغادرة، يطلب الموقع من متصفحك حذف ما خزنه فيه.
serve-safety-does-log = لا يسجل هذا الموقع من قرأ، ولا ماذا قرأ.
serve-safety-cannot = ما لا يستطيع الموقع فعله
serve-safety-cannot-history = لا يستطيع حذف صفحات من سجل التصفح في متصفحك.
serve-safety-cannot-back = بدون برامج نصية، قد تُظهر خطوة واحدة إلى الوراء هذه الصفحة مجددًا.
serve-safety-cannot-files = لا يستطيع حذف الملفات التي حفظتها.
serve-safety-cannot-network = قد يرى من يدير شبكتك أنك زرت هذا الموقع.
serve-safety-cannot-watch = لا يستطيع إيقاف برنامج يراقب هاتفك أو حاسوبك.
serve-safety-you = ما يمكنك فعله
serve-safety-you-private = افتح هذا الموقع في نافذة تصفح خاص، ثم أغلقها بعد القراءة.
serve-safety-you-history = احذف هذا الموقع من سجل التصفح بعد القراءة.
serve-safety-you-device = استخدم جهازا لا يستطيع أحد غيرك فتحه.
serve-safety-you-name = احفظ الملفات بأسماء لا تكشف شيئا.
serve-safety-neutral = لتحفظ ملفا باسم كهذا، أضف { "\u2066" }?name=neutral{ "\u2069" } إلى عنوانه.
serve-ask-title = اطلب شكلا آخر أو لغة أخرى
serve-ask-summary = من حقك الحصول على المعلومات بشكل يناسبك.
serve-ask-piece = طلبك يخص:
serve-ask-what = ماذا تكتب
serve-ask-what-form = أي نص تريد، وبأي شكل: صوت أو أحرف كبيرة أو لغة مبسطة.
serve-ask-what-language = بأي لغة تريده.
serve-ask-what-when = متى تحتاج إليه على الأكثر. لا يلزمك أن تقول من أنت.
serve-ask-write = اكتب إلينا
serve-ask-nobody = لا أحد يجيب هنا بعد: لم يوضع عنوان للتواصل.
serve-ask-free = الطلب مجاني.
serve-api-title = للبرامج الحاسوبية
serve-api-summary = عناوين تستطيع البرامج أن تسألها. لا تحتاج إلى مفتاح.
serve-api-description = الوصف الكامل بصيغة OpenAPI
serve-api-parameters = ما يمكنك تحديده:
serve-print-title = ركن الطباعة
serve-print-summary = اختر النصوص والحجم والورق والألوان. شاهد النتيجة قبل أن تطبع.
serve-print-both = كلتاهما، الواحدة بعد الأخرى
serve-print-profile = نوع الأحرف الكبيرة
serve-print-points = حجم أكبر للأحرف، بالنقاط
serve-print-points-explained = من ١٤ إلى ٤٨. اتركه فارغا للحجم المعتاد.
serve-print-paper = الورق
serve-print-theme = الألوان
serve-print-typeface = نوع الخط
serve-print-imprint = من يوزع هذه النسخة
serve-print-imprint-explained = يطبع هذا في الصفحة الأخيرة. يمكنك تركه فارغا.
serve-print-name = الاسم
serve-print-show = أظهر الصفحات وعدد الأوراق وحجم الملف
serve-print-ready = نسختك جاهزة للطباعة
serve-print-pages = الصفحات
serve-print-sheets = الأوراق، عند الطباعة على الوجهين
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
serve-print-kept = نحفظه ساعة واحدة، ثم نحذفه.
serve-print-preview = الصفحات الأولى
serve-print-preview-of = الصفحة { $number } كما ستطبع
serve-print-change = تغيير الاختيارات
serve-print-no-piece = اختر نصا واحدا على الأقل.
serve-print-many = اختر عددا من النصوص لا يزيد على { $count }.
serve-print-not-there = لا توجد هذه النصوص بهذه الصياغة. اختر صياغة أخرى.
serve-print-no-profile = اختر نوعا من الأحرف الكبيرة.
serve-print-wrong-size = اكتب عددا صحيحا من ١٤ إلى ٤٨، أو اتركه فارغا.
serve-print-wrong-imprint = اكتب في كل سطر ٢٠٠ حرف على الأكثر.
serve-print-no-font = لا يوجد هنا خط لطباعة هذه اللغة.
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
serve-form-print = أحرف كبيرة، بحجم ١٨ و٢٨ نقطة
serve-form-script = نص الكلام كما يقرأ
page-being-made-print = يجري إعداد نسخة بأحرف كبيرة. ارجع بعد بضع دقائق.
page-being-made-speech = يجري إعداد التسجيل الصوتي. ارجع بعد بضع دقائق.

### Export

export-search-title = البحث
export-search-summary = ابحث عن كلمات في كل النصوص. لا يُرسَل شيء مما تكتبه.
export-search-asleep = يحتاج البحث إلى برامج نصية وخادم ويب. اختر من القائمة أدناه.
export-search-busy = جارٍ البحث…
export-search-results = ما عُثر عليه
export-search-found = النصوص التي عُثر عليها:
export-search-nothing = لم يُعثر على شيء. جرّب كلمات أقل أو كلمات أخرى.
export-search-failed = توقف البحث. أعد تحميل الصفحة أو اختر مما يلي.
export-search-all = كل ما هو موجود بهذه اللغة
