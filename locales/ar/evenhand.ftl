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
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

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
