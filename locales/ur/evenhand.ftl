# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = عام عبارت
level-plain = آسان زبان
note-information = معلومات
note-warning = انتباہ
note-danger = خطرہ
note-steps = اقدامات
contact-example = یہ رابطہ صرف ایک مثال ہے۔ وہاں کوئی جواب نہیں دیتا۔
contact-phone = فون
contact-text-phone = ٹیکسٹ فون
contact-email = ای میل
contact-web = ویب سائٹ
contact-place = جگہ
contact-hours = کھلنے کے اوقات
contact-languages = زبانیں
contact-cost = خرچ
contact-more = مزید معلومات
wording-machine = یہ مشینی ترجمہ ہے۔ ابھی کسی شخص نے اسے نہیں جانچا۔
wording-reviewed = یہ مشینی ترجمہ ہے۔ { $name } نے اسے { $date } کو جانچا۔

### Speech: words that are spoken between the author's

say-level-plain = آسان زبان کا نسخہ۔
say-wording-machine = یہ متن مشینی ترجمہ ہے۔ ابھی کسی شخص نے اسے نہیں جانچا۔
say-wording-reviewed = یہ متن مشینی ترجمہ ہے۔ ایک شخص نے اسے جانچا ہے۔
# Who has read a text. A person's own words stand behind a colon.
reviews-title = یہ متن کس نے جانچا ہے
reviews-none = ابھی تک کسی وکیل یا معذوری کے حامل قارئین نے یہ متن نہیں جانچا۔
reviews-lawyer = وکیل ({ $country }): { $name }، { $date }
reviews-editor = آسان زبان کا مدیر: { $name }، { $date }
reviews-translator = مادری زبان کا مترجم: { $name }، { $date }
reviews-panel = معذوری کے حامل قارئین ({ $count }): { $name }، { $date }
reviews-with = قارئین کی معذوریاں: { $list }
reviews-changed = اس کے بعد بدلا گیا:
reviews-not-checked = نہیں جانچا گیا:
reviews-since =
    { $count ->
        [one] اس کے بعد { $count } جملہ بدلا ہے۔
       *[other] اس کے بعد { $count } جملے بدلے ہیں۔
    }
say-reviews-lawyer = ایک وکیل نے یہ متن جانچا ہے۔
say-reviews-editor = آسان زبان کے ایک مدیر نے یہ متن جانچا ہے۔
say-reviews-translator = مادری زبان کے ایک مترجم نے یہ متن جانچا ہے۔
say-reviews-panel = معذوری کے حامل قارئین نے یہ متن آزمایا ہے۔
country-title = ملک
country-none = قواعد ہر ملک میں مختلف ہوتے ہیں، اور اس متن میں کسی ملک کا نام نہیں ہے۔
country-holds =
    { $count ->
        [one] یہ متن اس ملک کے لیے لکھا گیا ہے: { $list }۔
       *[other] یہ متن ان ملکوں کے لیے لکھا گیا ہے: { $list }۔
    }
country-elsewhere =
    { $count ->
        [one] یہ متن کسی دوسرے ملک کے لیے لکھا گیا ہے: { $list }۔ آپ کے ملک کے قواعد مختلف ہو سکتے ہیں۔
       *[other] یہ متن دوسرے ملکوں کے لیے لکھا گیا ہے: { $list }۔ آپ کے ملک کے قواعد مختلف ہو سکتے ہیں۔
    }
country-block =
    { $count ->
        [one] صرف اس ملک کے لیے: { $list }
       *[other] صرف ان ملکوں کے لیے: { $list }
    }
say-country-end =
    { $count ->
        [one] اس ملک کا حصہ ختم ہوا۔
       *[other] ان ملکوں کا حصہ ختم ہوا۔
    }
disability-blind = نابینائی
disability-low-vision = کمزور بینائی
disability-deaf = بہرا پن
disability-hard-of-hearing = کمزور سماعت
disability-deafblind = نابینائی اور بہرا پن
disability-intellectual = ذہنی معذوری
disability-reading = پڑھنے میں دشواری
disability-autism = آٹزم
disability-psychosocial = نفسیاتی سماجی معذوری
disability-physical = جسمانی معذوری
say-voice-relative = { $language } کے لیے کوئی آواز نہیں۔ { $voice } کی آواز پڑھ رہی ہے۔
say-voice-low = یہ آواز { $language } کا تلفظ ہمیشہ ٹھیک ادا نہیں کرتی۔
say-language-without-voice = ایسی زبان کے الفاظ، جس کے لیے کوئی آواز نہیں ہے۔
say-list = فہرست، { $count ->
    [one] { $count } نکتہ
   *[other] { $count } نکات
}۔
say-number = { $number }۔
say-table = جدول۔
say-table-size = { $columns ->
    [one] { $columns } کالم
   *[other] { $columns } کالم
}، { $rows ->
    [one] { $rows } قطار
   *[other] { $rows } قطاریں
}۔
say-row = قطار { $number }۔
say-end-of-table = جدول ختم ہوا۔
say-quote = اقتباس۔
say-quote-source = ماخذ:
say-end-of-quote = اقتباس ختم ہوا۔
say-note-information = معلومات۔
say-note-warning = انتباہ۔
say-note-danger = خطرہ۔
say-note-steps = قدم بہ قدم۔
say-end-of-note = نوٹ ختم ہوا۔
say-picture = تصویر۔
say-picture-undescribed = تفصیل کے بغیر ایک تصویر۔
picture-undescribed = تفصیل کے بغیر ایک تصویر
say-picture-caption = تصویر کے نیچے:
say-picture-description = تصویر کی تفصیل۔
say-contact = رابطہ۔
say-question = سوال۔
say-answer = جواب۔
say-video = ویڈیو۔
say-video-missing = یہ ویڈیو ابھی موجود نہیں ہے۔
say-transcript = ویڈیو کے الفاظ:
say-footnotes = حواشی۔
say-footnote = حاشیہ { $number }۔
say-code = حرف بہ حرف:
mark-struck = حذف شدہ:
mark-struck-end = حذف شدہ حصے کا اختتام
mark-done = ہو چکا:
mark-open = ابھی باقی:
say-artist = Evenhand
say-cover = Evenhand کا نشان: دو کھلے ہاتھ، ایک ہی سطح پر۔

### Print

print-page = صفحہ { $page } از { $pages }
print-contents = فہرست
print-words = الفاظ کی وضاحت
print-about = اس متن کے بارے میں
print-title = عنوان
print-language = زبان
print-revised = آخری تبدیلی
print-version = Evenhand سے تیار کردہ
print-wording = عبارت
print-sources = ماخذ
print-newest = تازہ ترین نسخہ:
print-qr = QR کوڈ جو { $address } پر لے جاتا ہے
print-question = سوال
print-answer = جواب
print-picture-description = تصویر کی تفصیل
print-contact = رابطہ
print-video = ویڈیو
print-video-missing = یہ ویڈیو ابھی موجود نہیں ہے۔
print-transcript = ویڈیو کے الفاظ
print-booklet =
    { $count ->
        [one] { $count } متن کا کتابچہ
       *[other] { $count } متنوں کا کتابچہ
    }
print-about-all = ان متنوں کے بارے میں
print-imprint = یہ آپ کو کس نے دیا

### Page

site-name = Evenhand
site-home = سرورق
site-home-title = پڑھیں، سنیں یا پرنٹ کریں
site-home-summary = آپ کے حقوق اور ان کا استعمال، آپ کے موزوں انداز میں۔
site-feed = پوڈکاسٹ ایپ میں سبسکرائب کریں
site-front-title = اپنی زبان چنیں
site-front-summary = حقوق، عدالتیں اور مدد، پڑھنے، سننے یا پرنٹ کرنے کے لیے۔
site-where = آپ یہاں ہیں
site-no-text = ابھی { $language } میں کوئی متن نہیں ہے۔ یہ متن دوسری زبانوں میں موجود ہیں۔
site-not-yet = ابھی { $language } میں نہیں ہے۔ اس زبان میں پڑھیں:
site-only-plain = صرف آسان زبان میں۔
site-in-plain = آسان زبان میں
site-nothing = یہاں ابھی کچھ نہیں ہے۔
# Lists of texts that need several pages.
list-titles = تمام متن عنوان کی ترتیب سے
list-plain = آسان زبان میں متن
list-texts =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متن
    }
list-pages = اس فہرست کے صفحات
list-choose = اس فہرست سے چنیں
list-words = عنوان کے الفاظ
list-collection = مجموعہ
list-every-collection = تمام مجموعے
list-every-wording = ہر طرزِ بیان
list-show = دکھائیں
list-nothing = یہاں ایسا کوئی متن نہیں ہے۔
page-skip = متن پر جائیں
page-leave = یہ صفحہ چھوڑیں
page-leave-short = چھوڑیں
page-leave-explained = موسم کا صفحہ کھلتا ہے۔ آپ کے براؤزر کی ہسٹری نہیں مٹتی۔
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = اس صفحے کی زبانیں
page-wording = عبارت
page-no-plain = ابھی آسان زبان میں نہیں ہے۔
page-no-standard = ابھی عام عبارت میں نہیں ہے۔
page-behind =
    { $count ->
        [one] اس ترجمے کے بعد اصل متن کا { $count } جملہ بدلا ہے۔
       *[other] اس ترجمے کے بعد اصل متن کے { $count } جملے بدلے ہیں۔
    }
page-behind-show = دیکھیں کیا بدلا ہے
page-explains = یہی بات عام عبارت میں
page-explained = یہی بات آسان زبان میں
page-trace = جملہ بہ جملہ
page-trace-title = جملہ بہ جملہ: { $title }
page-trace-lead = اوپر ہر آسان جملہ ہے اور اس کے نیچے عام عبارت کے وہ جملے ہیں جنہیں وہ بیان کرتا ہے۔ ہر جملہ اپنی جگہ تک لے جاتا ہے۔
page-trace-proposed = ایک پروگرام نے چنا ہے کہ کون سے جملے ایک دوسرے کے ساتھ ہیں۔ ابھی کسی شخص نے ان سب کو نہیں جانچا۔
page-trace-unchecked = ابھی نہیں جانچا گیا۔
page-trace-own = صرف آسان زبان میں۔
page-trace-none = یہاں عام عبارت کا کوئی جملہ نہیں بتایا گیا۔
page-trace-rest = صرف عام عبارت میں
page-contents = اس صفحے پر
page-ways = اسے حاصل کرنے کے طریقے
page-way-large-print = بڑے حروف، { $points } پوائنٹ
page-way-opus = آواز، چھوٹی فائل (Opus)
page-way-mp3 = آواز، ہر پلیئر کے لیے (MP3)
page-way-captions = بولے گئے الفاظ، وقت کے ساتھ (کیپشن)
page-missing-speech-no-voice = آواز میں نہیں: { $language } کے لیے ابھی کوئی آواز نہیں۔
page-missing-speech-not-made = ابھی آواز میں نہیں ہے۔
page-missing-print-no-font = بڑے حروف میں نہیں: { $language } کا فونٹ ابھی یہاں نہیں ہے۔
page-missing-print-not-made = ابھی بڑے حروف میں نہیں ہے۔
page-pages =
    { $count ->
        [one] { $count } صفحہ
       *[other] { $count } صفحات
    }
page-seconds-few = ایک منٹ سے کم
page-minutes =
    { $count ->
        [one] { $count } منٹ
       *[other] { $count } منٹ
    }
page-hours =
    { $count ->
        [one] { $count } گھنٹہ
       *[other] { $count } گھنٹے
    }
page-kilobytes = { $number } کلوبائٹ
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }.{ $tenth } میگابائٹ
page-listen = سنیں
page-listen-natural = سنیں: قدرتی آواز
page-listen-clear = سنیں: واضح اور تیز آواز
page-listen-how = پلے دبائیں۔ آواز صرف اسی وقت لوڈ ہوتی ہے۔
page-listen-alone = آپ کا براؤزر یہاں آواز نہیں چلا سکتا۔ فہرست سے فائل لیں۔
page-voice-low = یہ آواز مشینی ہے۔ اسے سمجھنا مشکل ہو سکتا ہے۔
page-voice-relative = { $language } کے لیے ابھی آواز نہیں۔ { $relative } کی آواز پڑھتی ہے۔
page-captions = کیپشن
page-word-back = متن پر واپس جائیں
page-notes = نوٹس
page-note = نوٹ
page-note-back = متن پر واپس جائیں
page-note-back-of = متن پر واپس جائیں، جگہ { $number }
page-picture-long = پڑھیں کہ تصویر کیا دکھاتی ہے
page-question = خود کو جانچیں
page-answer = جواب دیکھیں
page-film-missing = یہ ویڈیو ابھی موجود نہیں۔ اس کے الفاظ نیچے پڑھیں۔
page-film-alone = آپ کا براؤزر یہ ویڈیو نہیں چلا سکتا۔ الفاظ نیچے پڑھیں۔
page-film-no-captions = اس ویڈیو کے کیپشن ابھی موجود نہیں ہیں۔
page-film-no-description = اس ویڈیو کی صوتی وضاحت ابھی موجود نہیں ہے۔
page-film-no-sign = یہ ویڈیو ابھی اشاروں کی زبان میں نہیں ہے۔
page-film-described = صوتی وضاحت کے ساتھ دیکھیں
page-film-signed = اشاروں کی زبان میں دیکھیں
page-film-words = ویڈیو کے الفاظ پڑھیں
page-about = اس صفحے کے بارے میں
page-revised = آخری تبدیلی
page-review = دوبارہ جانچ اس تاریخ تک
page-sources = معلومات کے ماخذ
page-version = تیار کردہ بذریعہ
page-program = Evenhand { $version }
page-licence = لائسنس
page-licence-words = آزادانہ استعمال کریں، بانٹیں، بدلیں: GNU General Public License 3 یا جدید تر۔
page-access-summary = ہر جملہ متن ہے۔ تصویروں کی تفصیل ہے۔ کچھ ہلتا چمکتا نہیں۔
page-cost = { $first }، { $second }
page-leave-other = ایک اور سائٹ کھلتی ہے۔ آپ کے براؤزر کی ہسٹری نہیں مٹتی۔
page-leave-keys = یا Shift تین بار دبائیں۔
page-safety = پڑھتے وقت محفوظ رہیں
# What the reader may change about the looks of every page.
page-settings = ترتیبات
page-comfort = متن کا سائز، رنگ اور حروف بدلیں
page-comfort-lost = آپ کی پسند یہ صفحہ چھوڑنے تک قائم رہتی ہے۔
page-comfort-kept = آپ کی پسند اسی براؤزر میں رہتی ہے۔ کسی کو نہیں بھیجی جاتی۔
page-start-over = نئے سرے سے شروع کریں
page-started-over = سب کچھ پھر ویسا ہے جیسا شروع میں تھا۔
page-percent = { $number }%
page-as-usual = معمول کے مطابق
page-size = متن کا سائز
# Languages whose letters are joined: the space between words alone.
page-spacing = الفاظ کے درمیان فاصلہ
page-lines = سطروں کے درمیان فاصلہ
page-wide = زیادہ
page-wider = بہت زیادہ
page-length = سطروں کی لمبائی
page-short = چھوٹی
page-window = ونڈو کے برابر
page-colours = رنگ
page-device = آپ کی ڈیوائس کے مطابق
page-white = سفید
page-cream = کریم
page-dark = گہرا
page-yellow = سیاہ پر پیلا
page-letters = حروف کی قسم
page-naskh = نسخ
page-nastaliq = نستعلیق
page-own-letters = آپ کی ڈیوائس کے اپنے حروف
# The player.
page-chapters = کسی حصے سے سنیں
page-along-ready = جملوں اور رفتار کے بٹن پلیئر کے نیچے ہیں۔
page-along-how = جملہ سننے کے لیے اسے دبائیں۔ روکنے کے لیے دوبارہ دبائیں۔
page-along-keys = کی بورڈ پر: اوپر نیچے کے تیروں سے چلیں، Enter سے سنیں۔
page-previous-sentence = پچھلا جملہ
page-again = دوبارہ سنیں
page-next-sentence = اگلا جملہ
page-speed = رفتار
page-follow = پڑھا جانے والا جملہ سامنے رکھیں
# The list of ways.
page-way-here = یہاں پڑھیں
page-way-by-people = { $form }، کسی شخص نے بنایا ({ $kind })
page-desk = سائز، کاغذ اور رنگ چنیں
page-neutral = ایسے نام سے محفوظ کریں جس سے کچھ ظاہر نہ ہو
page-ask = کسی اور شکل یا زبان کی درخواست کریں
page-ask-for-it = درخواست کریں
# The end of a text, and of every page.
page-neighbours = اسی موضوع پر مزید
page-previous = پچھلا:
page-next = اگلا:
page-original = اصل زبان
page-translation = ترجمہ
page-by-person = یہ ترجمہ ایک شخص نے کیا ہے۔
page-more = آپ مزید کیا کر سکتے ہیں
page-search = تلاش کریں
page-search-words = تلاش کے الفاظ
page-print-desk = اپنے سائز اور رنگوں میں پرنٹ کریں
page-bundle = سب کچھ ایک فائل میں ساتھ لے جائیں
page-api = یہ متن اپنے پروگرام میں استعمال کریں

### Service: pages that only a running service has

serve-to-home = سرورق پر جائیں
serve-search = تلاش کریں
serve-ask = کسی اور شکل یا زبان کی درخواست کریں
serve-errors = یہاں آپ کی توجہ درکار ہے
serve-choose-pieces = کون سے متن
serve-not-found = یہ صفحہ موجود نہیں ہے
serve-not-found-next = شاید پتے میں غلطی ہے۔ تلاش کریں، یا سرورق سے شروع کریں۔
serve-gone = یہ صفحہ اب یہاں نہیں ہے
serve-gone-next = اسے ہٹا دیا گیا۔ نیا متن تلاش کریں، یا دوبارہ شروع کریں۔
serve-too-large = یہ ایک ساتھ بہت زیادہ تھا
serve-too-large-next = واپس جائیں، اپنی تحریر مختصر کریں اور دوبارہ بھیجیں۔
serve-unreadable = یہ پڑھا نہیں جا سکا
serve-unreadable-next = واپس جائیں، فارم دوبارہ بھریں اور بھیجیں۔
serve-method = یہ پتہ ایسی درخواست نہیں لیتا
serve-too-many = تھوڑے وقت میں بہت سی درخواستیں آئیں
serve-too-many-next = ایک منٹ ٹھہریں، پھر واپس جائیں اور دوبارہ کوشش کریں۔
serve-being-made = یہ ابھی آپ کے لیے تیار ہو رہا ہے
serve-being-made-next = چند سیکنڈ ٹھہریں، پھر یہ صفحہ دوبارہ لوڈ کریں۔
serve-busy = اس وقت بہت کچھ تیار ہو رہا ہے
serve-busy-next = چند سیکنڈ ٹھہریں، پھر کوشش کریں۔
serve-too-long = اس میں بہت دیر لگ گئی
serve-too-long-next = دوبارہ کوشش کریں، یا کم متن چنیں۔
serve-fault = ہماری طرف سے کوئی خرابی ہوئی
serve-fault-next = یہ آپ کی غلطی نہیں۔ دوبارہ کوشش کریں، یا سرورق سے شروع کریں۔
serve-search-title = تلاش
serve-search-summary = اس زبان کے ہر جملے میں تلاش کریں۔ یہ پروگرام آپ کا لکھا محفوظ نہیں کرتا۔
serve-search-words = تلاش کے الفاظ
serve-search-nothing = کچھ نہیں ملا
serve-search-found =
    { $count ->
        [one] { $count } متن ملا
       *[other] { $count } متن ملے
    }
serve-search-spelling = دیکھ لیں کہ الفاظ کے ہجے درست ہیں۔
serve-search-fewer = کم الفاظ یا دوسرے الفاظ آزمائیں۔
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = رازداری
privacy-summary = یہ سائٹ آپ کے بارے میں کیا جانتی ہے، اور کب بھول جاتی ہے۔
privacy-days =
    { $count ->
        [one] { $count } دن
       *[other] { $count } دن
    }
privacy-read = جب آپ پڑھتے ہیں
privacy-read-cookies = کوئی صفحہ پڑھنے والوں کے لیے کوکی نہیں رکھتا۔
privacy-read-others = صفحے دوسری سائٹوں سے کچھ لوڈ نہیں کرتے۔
privacy-read-choices = آپ کے چنے ہوئے سائز اور رنگ آپ کے براؤزر میں رہتے ہیں۔ کسی کو نہیں ملتے۔
privacy-read-search = آپ جو تلاش کرتے ہیں وہ محفوظ نہیں کیا جاتا۔
privacy-read-search-here = تلاش آپ کے براؤزر میں ہوتی ہے۔ آپ کے الفاظ نہیں بھیجے جاتے۔
privacy-read-count = غلط استعمال روکنے کے لیے ہر انٹرنیٹ پتے کی درخواستیں گنی جاتی ہیں، زیادہ سے زیادہ { $time }۔ یہ کہیں لکھا نہیں جاتا۔
privacy-read-print = آپ کا منگوایا ہوا پرنٹ ایک گھنٹہ رکھا جاتا ہے۔
privacy-ask = جب آپ کچھ مانگتے ہیں
privacy-ask-public = سب دیکھ سکتے ہیں کہ کیا، کس دن تک اور کتنے لوگوں نے مانگا ہے۔
privacy-ask-editors = مدیر پڑھ سکتے ہیں کہ آپ نے کیا لکھا اور کس کے لیے۔
privacy-ask-contact = آپ کا رابطہ خفیہ شکل میں رکھا جاتا ہے۔ صرف آپ کی درخواست کے پیغامات کے لیے ہے۔
privacy-ask-ends = آپ کا لکھا ہوا اور آپ کا رابطہ درخواست ختم ہونے کے { $time } بعد مٹا دیا جاتا ہے۔
privacy-ask-latest = درخواست کے زیادہ سے زیادہ { $time } بعد یہ مٹا دیے جاتے ہیں۔
privacy-ask-unconfirmed = جس ای میل پتے کی کوئی تصدیق نہ کرے وہ { $time } بعد مٹا دیا جاتا ہے۔
privacy-ask-stopped = اگر آپ ہماری ای میل بند کریں تو آپ کے پتے سے بنا کوڈ { $time } رکھا جاتا ہے۔
privacy-ask-mail = ای میل سائٹ چلانے والے کے ای میل سرور سے جاتی ہے۔
privacy-ask-no-mail = یہ سائٹ ای میل نہیں بھیجتی۔
privacy-work = جب آپ یہاں ترجمہ یا ادارت کرتے ہیں
privacy-work-kept = سائٹ آپ کا چنا ہوا نام، آپ کے پاس فریز سے بنا کوڈ اور آپ کا کام رکھتی ہے۔
privacy-work-cookie = ایک کوکی آپ کو زیادہ سے زیادہ { $time } سائن اِن رکھتی ہے۔
privacy-work-shown = آپ کا چنا ہوا نام آپ کے شائع شدہ کام کے ساتھ آ سکتا ہے۔
privacy-work-audit = فیصلوں اور مسترد کوششوں کا ریکارڈ { $time } رکھا جاتا ہے۔ اس میں کوئی انٹرنیٹ پتہ نہیں۔
privacy-work-tries = سائن اِن کی کوششیں { $time } گنی جاتی ہیں، ناموں اور پتوں کی جگہ کوڈ کے ساتھ۔
privacy-rights = آپ کے حقوق
privacy-rights-ask = آپ سائٹ چلانے والے سے پوچھ سکتے ہیں کہ وہ آپ کے بارے میں کیا رکھتا ہے، یا مٹانے کو کہہ سکتے ہیں۔
privacy-rights-complain = آپ اس ادارے سے شکایت بھی کر سکتے ہیں:
operator-title = یہ سائٹ کون چلاتا ہے، اور اس سے رابطہ کیسے کریں
operator-summary = اس سائٹ کا ذمہ دار کون ہے۔
operator-name = ذمہ دار
operator-address = ڈاک کا پتہ
operator-authority = نگران ادارہ
operator-nobody = یہاں کسی نے نہیں لکھا کہ اسے کون چلاتا ہے۔
operator-no-way = یہاں کسی نے نہیں لکھا کہ اس سے رابطہ کیسے کریں۔
operator-careful = جب تک نہ جان لیں کہ کون پڑھتا ہے، ایسا کچھ نہ لکھیں جس سے آپ کو خطرہ ہو۔
operator-program = اس سائٹ کا پروگرام Evenhand ہے۔ اس کے بنانے والے یہ سائٹ نہیں چلاتے۔
serve-safety-title = پڑھتے وقت محفوظ رہیں
serve-safety-summary = آپ کی حفاظت: یہ سائٹ کیا کرتی ہے، کیا نہیں کر سکتی۔
serve-safety-does = یہ سائٹ کیا کرتی ہے
serve-safety-does-leave = ”یہ صفحہ چھوڑیں“ اس صفحے کی جگہ موسم کا صفحہ کھولتا ہے۔
serve-safety-does-keys = براؤزر میں JavaScript ہو تو Shift تین بار دبانے سے بھی یہی ہوتا ہے۔
serve-safety-does-clear = صفحہ چھوڑنے پر سائٹ براؤزر سے اپنا ڈیٹا مٹانے کو کہتی ہے۔
serve-safety-does-log = یہ پروگرام اس کا ریکارڈ نہیں رکھتا کہ کس نے کیا پڑھا۔ سرور چلانے والا رکھ سکتا ہے۔
serve-safety-cannot = یہ سائٹ کیا نہیں کر سکتی
serve-safety-cannot-history = آپ کے براؤزر کی ہسٹری سے صفحے نہیں ہٹا سکتی۔
serve-safety-cannot-back = JavaScript کے بغیر، ایک قدم پیچھے جانے سے یہ صفحہ دوبارہ نظر آ سکتا ہے۔
serve-safety-cannot-files = آپ کی محفوظ کی ہوئی فائلیں نہیں ہٹا سکتی۔
serve-safety-cannot-network = نیٹ ورک چلانے والا دیکھ سکتا ہے کہ آپ یہاں آئے۔
serve-safety-cannot-watch = فون یا کمپیوٹر کی نگرانی کرنے والے پروگرام کو نہیں روک سکتی۔
serve-safety-you = آپ کیا کر سکتے ہیں
serve-safety-you-private = یہ سائٹ پرائیویٹ ونڈو میں کھولیں اور بعد میں بند کر دیں۔
serve-safety-you-history = پڑھنے کے بعد یہ سائٹ براؤزر کی ہسٹری سے ہٹا دیں۔
serve-safety-you-device = ایسی ڈیوائس استعمال کریں جسے کوئی اور نہ کھول سکے۔
serve-safety-you-name = فائلیں ایسے نام سے محفوظ کریں جس سے کچھ ظاہر نہ ہو۔
serve-safety-neutral = متن کے نیچے «{ $button }» چنیں۔
serve-ask-title = کسی اور شکل یا زبان کی درخواست کریں
serve-ask-write = ہمیں لکھیں
serve-many-demands = آج آپ کے کنکشن سے بہت سی چیزیں مانگی گئیں
serve-many-demands-next = مزید کل مانگیں۔ دوسروں کی مانگ میں آپ کسی بھی وقت شامل ہو سکتے ہیں۔
serve-full-demands = بہت زیادہ درخواستیں کھلی ہیں
serve-full-demands-next = ابھی کچھ نیا نہیں لیا جاتا۔ دوسروں کی مانگ میں شامل ہوں یا بعد میں آئیں۔
serve-api-title = پروگراموں کے لیے
serve-api-summary = وہ پتے جن سے پروگرام پوچھ سکتے ہیں۔ کوئی کلید درکار نہیں۔
serve-api-description = پوری تفصیل، OpenAPI میں
serve-api-parameters = آپ اسے یہ بتا سکتے ہیں:
serve-print-title = پرنٹ تیار کریں
serve-print-summary = متن، سائز، کاغذ اور رنگ چنیں۔ پرنٹ سے پہلے دیکھ لیں۔
serve-print-language = متن کی زبان
serve-print-both = دونوں، ایک کے بعد ایک
serve-print-profile = بڑے حروف کی قسم
serve-print-clear = واضح ({ $points } پوائنٹ)
serve-print-large = بڑے ({ $points } پوائنٹ)
serve-print-giant = بہت بڑے ({ $points } پوائنٹ)
serve-print-narrower = { $name }، کم حاشیے
serve-print-underlined = { $name }، اہم الفاظ کے نیچے لکیر
serve-print-norm = یہ کن اصولوں پر ہے
serve-print-norm-clear = واضح چھپائی: کسی بھی چھپی چیز کا سب سے چھوٹا سائز۔
serve-print-norm-ukaaf = UK Association for Accessible Formats (UKAAF) کی ہدایات: 16 پوائنٹ یا بڑا۔
serve-print-norm-aph = American Printing House for the Blind (APH) کی ہدایات: 18 پوائنٹ، چوڑے حاشیے، سطروں کے بیچ جگہ۔
serve-print-norm-acb = American Council of the Blind (ACB) کی ہدایات: 18 پوائنٹ، موٹے حروف کی جگہ نیچے لکیر، پیراگراف کے بیچ ایک خالی سطر۔
serve-print-norm-giant = ان لوگوں کے لیے جو ایک وقت میں چند الفاظ پڑھتے ہیں۔
serve-print-points = اس سے بڑے حروف، پوائنٹ میں
serve-print-points-explained = 14 سے 48 تک۔ معمول کے سائز کے لیے خالی چھوڑ دیں۔
serve-print-paper = کاغذ
serve-print-theme = رنگ
serve-print-grey = سرمئی، بغیر رنگ والے پرنٹر کے لیے
serve-print-typeface = فونٹ
serve-print-one-typeface = اس زبان کے متن { $name } میں چھپتے ہیں۔
serve-print-back = متن کے بعد
serve-print-back-full = الفاظ کی وضاحت، ماخذ، ہر متن کے بارے میں
serve-print-back-short = صرف ہر متن کی تاریخ اور تازہ ترین نسخے کا پتہ
serve-print-binding = صفحات یا کتابچہ
serve-print-flat = الگ صفحات
serve-print-folded = تہہ کیا ہوا کتابچہ: دگنے بڑے کاغذ کے ہر رخ پر دو صفحات، جیسے A4 کاغذ پر A5 صفحات۔ ایک بار تہہ کریں اور تہہ پر اسٹیپل لگائیں۔
serve-print-copies = کاپیاں
serve-print-wrong-copies = 1 سے { $most } تک پورا عدد لکھیں۔
serve-print-imprint = یہ کون بانٹ رہا ہے
serve-print-imprint-explained = شروع میں اور آخری صفحے پر چھپتا ہے۔ آپ خالی چھوڑ سکتے ہیں۔
serve-print-name = نام
serve-print-show = صفحات، کاغذ کی تعداد اور فائل کا سائز دیکھیں
serve-print-ready = آپ کا پرنٹ تیار ہے
serve-print-pages = صفحات
serve-print-sheets = کاغذ کے ورق، دونوں طرف پرنٹ
serve-print-all-sheets = سب کاپیوں کے لیے کاغذ
serve-print-weight = 80 گرام کاغذ کا وزن
serve-print-grams = تقریباً { $count } گرام
serve-print-kilograms = تقریباً { $count } کلوگرام
serve-print-size = فائل کا سائز
serve-print-get =
    { $count ->
        [one] PDF حاصل کریں، { $count } صفحہ، { $size }
       *[other] PDF حاصل کریں، { $count } صفحات، { $size }
    }
serve-print-get-folded = چھاپنے اور تہہ کرنے کی فائل لیں، { $size }
serve-print-for-printer = تہہ کرنے والی فائل صرف پرنٹر کے لیے ہے۔ اسکرین پر دوسری فائل پڑھیں۔
serve-print-kept = یہ ایک گھنٹہ رکھا جاتا ہے، پھر مٹا دیا جاتا ہے۔
serve-print-preview = پہلے صفحات
serve-print-preview-of = صفحہ { $number }، جیسا پرنٹ ہوگا
serve-print-change = کچھ بدلیں
serve-print-no-piece = کم از کم ایک متن چنیں۔
serve-print-many = زیادہ سے زیادہ { $count } متن چنیں۔
serve-print-not-there = یہ متن اس عبارت میں موجود نہیں۔ دوسری عبارت چنیں۔
serve-print-no-profile = بڑے حروف کی کوئی قسم چنیں۔
serve-print-wrong-size = 14 سے 48 تک پورا عدد لکھیں، یا خالی چھوڑ دیں۔
serve-print-wrong-imprint = ہر سطر میں زیادہ سے زیادہ 200 حروف لکھیں۔
serve-print-no-font = یہاں کوئی فونٹ { $language } کے { $signs } نہیں بنا سکتا۔ یہ متن پرنٹ نہیں ہو سکتا۔
serve-print-named = یہاں کوئی فونٹ { $signs } نہیں بنا سکتا۔ اس کی جگہ نام لفظوں میں پرنٹ ہوا ہے۔
serve-print-too-large = یہ پرنٹ بہت بڑا ہے۔ کم متن یا چھوٹے حروف چنیں۔
serve-print-failed = پرنٹ تیار نہیں ہو سکا۔ دوبارہ کوشش کریں۔
serve-bundle-title = کئی متن ساتھ لے جائیں
serve-bundle-summary = متن، شکلیں اور زبانیں چنیں۔ آپ کو ایک فائل ملتی ہے۔
serve-bundle-forms = کون سی شکلیں
serve-bundle-languages = کون سی زبانیں
serve-bundle-show = دیکھیں اس میں کیا ہے
serve-bundle-ready = آپ کا مجموعہ
serve-bundle-missing =
    { $count ->
        [one] { $count } فائل ابھی موجود نہیں ہے۔
       *[other] { $count } فائلیں ابھی موجود نہیں ہیں۔
    }
serve-bundle-get =
    { $count ->
        [one] ZIP فائل حاصل کریں، { $count } فائل، تقریباً { $size }
       *[other] ZIP فائل حاصل کریں، { $count } فائلیں، تقریباً { $size }
    }
serve-bundle-no-form = کم از کم ایک شکل چنیں۔
serve-bundle-no-language = کم از کم ایک زبان چنیں۔
serve-bundle-empty = ان میں سے ابھی کچھ موجود نہیں۔ دوسری شکلیں یا زبانیں چنیں۔
serve-bundle-index = اس مجموعے میں کیا ہے
serve-form-page = اسکرین کے لیے صفحہ
serve-form-print = بڑے حروف، 18 اور 28 پوائنٹ
serve-form-script = آواز کا متن، جیسا پڑھا جاتا ہے
page-being-made-print = بڑے حروف تیار ہو رہے ہیں۔ چند منٹ بعد دوبارہ دیکھیں۔
page-being-made-speech = آواز تیار ہو رہی ہے۔ چند منٹ بعد دوبارہ دیکھیں۔

### Export

export-search-title = تلاش
export-search-summary = تمام متنوں میں الفاظ تلاش کریں۔ آپ کے الفاظ نہیں بھیجے جاتے۔ سرور چلانے والا دیکھ سکتا ہے کہ کون سے متن ملے۔
export-search-asleep = تلاش کے لیے JavaScript اور ویب سرور درکار ہے۔ نیچے کی فہرست سے چنیں۔
export-search-busy = تلاش جاری ہے…
export-search-results = جو ملا
export-search-found = ملنے والے متن:
export-search-nothing = کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔
export-search-failed = تلاش رک گئی۔ صفحہ دوبارہ کھولیں یا نیچے سے چنیں۔
export-search-all = اس زبان میں سب کچھ

### Messages to those who asked

tell-subject-ready = { $piece } تیار ہے
tell-subject-declined = { $piece } نہیں بنایا جائے گا
tell-subject-voice = { $piece }: متن تیار ہے
tell-asked = آپ کی درخواست یہ تھی: { $piece }، { $language }، { $form }۔
tell-ready = یہ تیار ہے۔
tell-ready-where = یہاں ملے گا:
tell-declined = ایک مدیر نے فیصلہ کیا کہ یہ نہیں بنایا جائے گا۔
tell-declined-reason = وجہ، مدیر کے الفاظ میں:
tell-declined-next = آپ کسی بھی وقت دوبارہ درخواست کر سکتے ہیں۔
tell-voice = متن تیار ہے۔ ابھی کوئی آواز یہ زبان نہیں پڑھتی۔
tell-voice-next = کسی شخص کو اسے پڑھ کر سنانا ہوگا۔ ہم آپ کو پھر بتائیں گے۔
tell-voice-where = تب تک یہاں پڑھیں:
tell-subject-reply = { $piece }: ایک جواب
tell-reply = ایک مدیر نے جواب دیا ہے:
tell-reply-file = فائل:
tell-why = آپ کو یہ اس لیے ملا کہ آپ نے درخواست کی اور یہ پتہ دیا۔
tell-kept =
    { $days ->
        [one] درخواست ختم ہونے کے { $days } دن بعد ہم یہ پتہ مٹا دیتے ہیں۔
       *[other] درخواست ختم ہونے کے { $days } دن بعد ہم یہ پتہ مٹا دیتے ہیں۔
    }
tell-form-page = اسکرین کے لیے صفحہ
tell-form-print = بڑے حروف
tell-form-audio = آواز
tell-form-braille = بریل
tell-form-sign = اشاروں کی زبان
tell-form-other = کوئی اور شکل
tell-confirm-subject = کیا یہ آپ کا پتہ ہے؟
tell-confirm = کسی نے ہم سے ایک متن مانگا اور یہ پتہ چھوڑا۔ اس سوال کے سوا ہم اس پر صرف تب لکھتے ہیں جب اس کا مالک چاہے۔
tell-confirm-here = اگر آپ چاہتے ہیں کہ تیار ہونے پر ہم بتائیں تو یہاں تصدیق کریں:
tell-confirm-not = اگر آپ نے نہیں مانگا تو کچھ نہ کریں۔ ہم { $days } دن بعد یہ پتہ مٹا دیتے ہیں۔
tell-stop = اگر آپ ہماری ای میل نہیں چاہتے تو یہاں بند کریں:

### Translating at the desk

work-title = آپ کے ترجمے
work-summary = آپ نے کیا لیا ہے، اور وہ کہاں تک پہنچا۔
work-open = آپ کے ہاتھ میں
work-none = آپ ابھی کچھ ترجمہ نہیں کر رہے۔ لوگوں کی درخواستوں میں سے چنیں۔
work-many = آپ کے پاس اتنے کھلے ترجمے ہیں جتنے کی اجازت ہے
work-many-next = ایک مکمل کریں یا چھوڑ دیں۔ مدیر مزید کی اجازت دے سکتے ہیں۔
work-allow = اس شخص کے کھلے ترجموں کی اجازت شدہ تعداد
work-allow-do = اس تعداد کی اجازت دیں
work-to-demands = دیکھیں لوگ کیا مانگتے ہیں
work-ended = ختم ہو چکے
work-count =
    { $count ->
        [one] { $count } جملہ لکھا گیا۔
       *[other] { $count } جملے لکھے گئے۔
    }
work-take = یہ ترجمہ لیں
work-taken-title = یہ کسی اور نے لے لیا ہے
work-taken-summary = ایک اور شخص ابھی اس کا ترجمہ کر رہا ہے۔ کچھ اور چنیں۔
work-one-title = { $piece }، { $language } میں
work-one-summary = ہر جملہ اصل جملے کے ساتھ لکھیں۔ آپ جو محفوظ کریں وہ محفوظ رہتا ہے۔
work-stands = کام کہاں تک پہنچا
work-progress = کتنا ہو چکا
work-written = { $all } میں سے { $written } جملے
work-editor-says = مدیر کہتے ہیں:
work-whole =
    { $count ->
        [one] پورے متن کے بارے میں { $count } تبصرہ
       *[other] پورے متن کے بارے میں { $count } تبصرے
    }
work-stage-draft = آپ لکھ رہے ہیں
work-stage-submitted = مدیر کا انتظار ہے
work-stage-returned = مدیر نے واپس بھیجا
work-stage-approved = منظور شدہ
work-stage-published = شائع شدہ
work-stage-declined = نامنظور
work-stage-dropped = چھوڑ دیا گیا
work-next-draft = ہر جملہ لکھ لیں تو جمع کرائیں۔
work-next-submitted = اب ایک مدیر اسے پڑھیں گے۔
work-next-returned = تبصرے پڑھیں، جملے بدلیں، دوبارہ جمع کرائیں۔
work-next-approved = یہ تھوڑی دیر میں لائبریری میں شامل ہو جائے گا۔
work-next-published = یہ پڑھنے والوں کے پاس ہے۔
work-next-declined = درخواست کرنے والے وجہ پڑھیں گے۔
work-next-dropped = کوئی اور اسے لے سکتا ہے۔
work-pages = جملوں کے صفحات
work-page = صفحہ { $number }
work-sentence = جملہ { $number } از { $all }، { $role }
work-kept = جوں کا توں رکھنے کے لیے خالی چھوڑ دیں۔
work-save = یہ صفحہ محفوظ کریں
work-save-next = محفوظ کریں اور اگلے صفحے پر جائیں
work-save-sentence = جملہ محفوظ کریں
work-saved = محفوظ ہو گیا۔
work-saved-sentence = محفوظ ہو گیا۔
work-saving = محفوظ ہو رہا ہے…
work-not-saved = ابھی محفوظ نہیں ہوا۔ دوبارہ کوشش جاری ہے۔
work-not-kept = { $count ->
    [one] { $count } جملہ محفوظ نہیں ہوا
   *[other] { $count } جملے محفوظ نہیں ہوئے
}
work-not-kept-explained = آپ کے الفاظ نیچے ہیں: انہیں کاپی کریں، چھوٹا یا سادہ کریں اور دوبارہ محفوظ کریں۔ باقی سب محفوظ ہے۔
work-taken =
    { $count ->
        [one] آپ کی فائل سے { $count } جملہ لیا گیا۔
       *[other] آپ کی فائل سے { $count } جملے لیے گئے۔
    }
work-unfinished =
    { $count ->
        [one] { $count } جملہ نہیں لیا گیا، کیونکہ فائل اسے نامکمل بتاتی ہے: { $numbers }۔
       *[other] { $count } جملے نہیں لیے گئے، کیونکہ فائل انہیں نامکمل بتاتی ہے: { $numbers }۔
    }
work-look-again = یہ دوبارہ دیکھیں۔ اگر کوئی جملہ ایسے ہی درست ہے تو اس کے ساتھ وجہ لکھیں۔
work-offers =
    { $count ->
        [one] پہلے کا { $count } ترجمہ
       *[other] پہلے کے { $count } ترجمے
    }
work-exact = بالکل اسی جملے کا ترجمہ:
work-near = { $percent }% ملتے جلتے جملے کا ترجمہ:
work-use = یہ ترجمہ استعمال کریں
work-terms = فرہنگ کے الفاظ:
work-renders = عام عبارت کے جملے جنہیں یہ بیان کرتا ہے:
work-renders-target = اس زبان کی عام عبارت کہتی ہے:
work-renders-proposed = ایک پروگرام نے یہ جوڑا تجویز کیا ہے۔ اسے جانچیں۔
work-worded = پہلا مسودہ
work-worded-explained = اگر مشین نے بنایا ہو تو بتائیں۔ پڑھنے والوں اور مدیروں کو بتایا جاتا ہے۔
work-worded-person = ایک شخص نے لکھا
work-worded-machine = مشین نے لکھا، ایک شخص نے درست کیا
work-submit = محفوظ کریں اور جمع کرائیں
work-not-yet = کچھ رہ گیا ہے یا غلط ہے۔ کچھ جمع نہیں ہوا۔
work-in-sentence = جملہ { $number }:
work-and-more =
    { $count ->
        [one] اور { $count } مزید۔
       *[other] اور { $count } مزید۔
    }
work-take-back = واپس لیں اور لکھنا جاری رکھیں
work-give-up = یہ ترجمہ چھوڑ دیں
work-give-up-explained = پھر کوئی اور اسے لے سکتا ہے۔ آپ کا لکھا شائع نہیں ہوگا۔
work-give-up-now = چھوڑ دیں
work-files = کسی اور پروگرام میں کام کریں
work-files-explained = فائل لیں، ترجمہ کریں، واپس بھیجیں۔ پہلے اسے جانچا جاتا ہے۔
work-get = { $kind } حاصل کریں
work-upload = آپ کی فائل
work-upload-explained = XLIFF، PO یا Markdown، زیادہ سے زیادہ 2 میگابائٹ۔
work-upload-send = بھیجیں اور جانچیں
work-not-taken = آپ کی فائل سے کچھ نہیں لیا گیا
work-not-taken-summary = فائل درست کریں اور دوبارہ بھیجیں۔
work-file-wrong =
    { $count ->
        [one] آپ کی فائل میں { $count } غلطی ہے
       *[other] آپ کی فائل میں { $count } غلطیاں ہیں
    }
work-take-good =
    { $count ->
        [one] بغیر غلطی والا { $count } جملہ لیں
       *[other] بغیر غلطی والے { $count } جملے لیں
    }
work-conflict-title = دو متنوں میں سے ایک چنیں
work-conflict =
    { $count ->
        [one] آپ کی فائل بننے کے بعد یہاں { $count } جملہ لکھا گیا
       *[other] آپ کی فائل بننے کے بعد یہاں { $count } جملے لکھے گئے
    }
work-conflict-explained = ان میں سے کچھ بھی بدلا نہیں گیا۔ ہر جملے کے لیے چنیں کہ کون سا متن رہے۔
work-conflict-here = جو یہاں لکھا ہے وہ رہے:
work-conflict-file = جو آپ کی فائل میں ہے وہ لیں:
work-conflict-save = میرا انتخاب محفوظ کریں
work-back = ترجمے پر واپس جائیں
work-file-kind = ایسی فائل بھیجیں جس کے نام کے آخر میں { "\u2066" }.xlf, .xliff{ "\u2069" }، { "\u2066" }.po{ "\u2069" } یا { "\u2066" }.md{ "\u2069" } ہو۔
work-file-too-large = فائل 2 میگابائٹ سے بڑی ہے۔
work-file-costly = فائل میں سطر { $line } کے قریب بہت زیادہ درجے، خصوصیات یا نیم اسپیس ہیں۔ ان کے بغیر دوبارہ ایکسپورٹ کریں۔
work-file-stopped = فائل پڑھنے میں بہت زیادہ وقت یا میموری لگ رہی تھی، اس لیے اسے روک دیا گیا۔ فائل دوبارہ ایکسپورٹ کریں، یا کم جملے بھیجیں۔
work-file-no-reader = اس وقت فائلیں نہیں پڑھی جا سکتیں۔ آپ کی فائل نہیں بدلی۔ بعد میں پھر کوشش کریں؛ اگر ایسا ہوتا رہے تو اس سروس کے ذمہ داروں کو بتائیں۔
work-file-busy = بہت سی فائلیں پڑھی جا رہی ہیں۔ اپنی فائل ایک منٹ بعد دوبارہ بھیجیں۔
work-file-not-text = فائل UTF-8 متن نہیں ہے۔ اسے UTF-8 میں محفوظ کریں۔
work-file-malformed = سطر { $line } اس قسم کی فائل کے قاعدے سے نہیں لکھی گئی۔
work-file-declares = فائل میں دستاویز کی قسم کا اعلان ہے۔ اس کے بغیر بھیجیں۔
work-file-other-piece = فائل کسی اور متن کی ہے: { $piece }۔
work-file-other-language = فائل کسی اور زبان کی ہے: { $language }۔
work-file-older = اس کے بعد اصل متن بدل گیا۔ نئی فائل لیں۔ اب اس میں نہیں: { $sentences }
work-file-faults = پہلے فائل درست کریں۔ { $said }
work-file-line = سطر { $line }: { "\u2068" }{ $said }{ "\u2069" }۔
work-file-skeleton = سطر { $line } کی ساخت اصل جیسی نہیں۔ اس کے عنوان، فہرستیں اور جدول قائم رکھیں۔
work-weight-error = غلط:
work-weight-warning = دوبارہ دیکھیں:
work-weight-note = نوٹ:
work-answer = اگر یہ ایسے ہی درست ہے تو چند لفظوں میں وجہ لکھیں۔ مدیر اسے پڑھتے ہیں۔
review-answer = مترجم کا کہنا ہے:
review-despite = ہاں، معنی میں فرق کے باوجود
review-despite-explained = معنی کی جانچ ایسے جملے دیکھتی ہے جو اپنے ماخذ سے کچھ اور کہتے ہیں۔ لکھیں کہ وہ کیوں درست ہیں۔ آپ کے الفاظ ریکارڈ میں رہتے ہیں۔
review-despite-needed = لکھیں کہ معنی کے فرق کیوں درست ہیں۔
work-problem-empty = یہاں ابھی کچھ نہیں لکھا گیا۔
work-problem-too-long = یہ جملہ { $most } حروف سے لمبا ہے۔ کئی چھوٹے جملے لکھیں، یا وہ نکال دیں جو اصل متن نہیں کہتا۔
work-problem-joined = اس سے پہلے جوڑنے کے لیے کوئی جملہ نہیں ہے۔
work-problem-unknown = یہ جملہ اصل متن میں اب نہیں ہے۔
work-problem-numbers = اعداد مختلف ہیں۔
work-problem-phone = فون نمبر مختلف ہیں۔
work-problem-email = ای میل پتے مختلف ہیں۔
work-problem-link = لنک کہیں اور لے جاتے ہیں۔
work-problem-date = تاریخیں مختلف ہیں۔
work-problem-code = حرف بہ حرف نقل ہونے والا حصہ مختلف ہے۔
work-problem-missing = کم ہے: { "\u2068" }{ $things }{ "\u2069" }۔
work-problem-added = زائد ہے: { "\u2068" }{ $things }{ "\u2069" }۔
work-problem-date-unchecked = ”{ $shown }“ کسی اور تقویم کی تاریخ ہے۔ دیکھ لیں کہ اس سے مراد { $date } ہے۔
work-problem-footnotes = حاشیوں کے نشان مختلف ہیں یا ان کی جگہ بدل گئی ہے۔
work-problem-break = اصل کی ایک سطر کا وقفہ موجود نہیں۔ اس سے پہلی سطر کے آخر میں الٹی ترچھی لکیر (\) لکھیں۔
work-problem-mark = نشان { "\u2068" }{ $mark }{ "\u2069" } کا دوسرا حصہ نہیں ہے۔
work-problem-markup = ایک نشان سمجھ میں نہیں آیا: { "\u2068" }{ $said }{ "\u2069" }۔
work-problem-control = نظر نہ آنے والا حرف { "\u2068" }{ $code }{ "\u2069" } ہٹائیں۔
work-problem-composed = اس کے حروف معیار کے مطابق جوڑے گئے۔
work-problem-script =
    { $found ->
        [Arab] عربی
        [Beng] بنگلہ
        [Cyrl] سیریلک
        [Grek] یونانی
        [Hans] چینی
        [Hant] چینی
        [Hani] چینی
        [Hebr] عبرانی
        [Deva] دیوناگری
        [Ethi] ایتھوپیائی
        [Geor] جارجیائی
        [Armn] آرمینیائی
        [Mymr] برمی
        [Khmr] خمیر
        [Thai] تھائی
        [Hang] کوریائی
        [Jpan] جاپانی
        [Taml] تامل
        [Telu] تیلگو
        [Latn] لاطینی
       *[other] { $found }
    } رسم الخط میں لکھا ہے؛ اس زبان کا رسم الخط { $expected ->
        [Arab] عربی
        [Beng] بنگلہ
        [Cyrl] سیریلک
        [Grek] یونانی
        [Hans] چینی
        [Hant] چینی
        [Hani] چینی
        [Hebr] عبرانی
        [Deva] دیوناگری
        [Ethi] ایتھوپیائی
        [Geor] جارجیائی
        [Armn] آرمینیائی
        [Mymr] برمی
        [Khmr] خمیر
        [Thai] تھائی
        [Hang] کوریائی
        [Jpan] جاپانی
        [Taml] تامل
        [Telu] تیلگو
        [Latn] لاطینی
       *[other] { $expected }
    } ہے۔
work-problem-language = یہ { $found } معلوم ہوتی ہے۔
work-problem-same = یہ حرف بہ حرف اصل جیسا ہی ہے۔
work-problem-term = فرہنگ اس زبان میں ”{ $key }“ کی وضاحت نہیں کرتی۔
work-problem-skeleton = متن کی ساخت اصل جیسی نہیں ہے۔
work-problem-rule = { "\u2068" }{ $said }. { $next }{ "\u2069" }
work-role-title = عنوان
work-role-summary = خلاصہ
work-role-heading = ذیلی عنوان
work-role-text = متن
work-role-item = فہرست کا نکتہ
work-role-term = اصطلاح
work-role-meaning = اصطلاح کے معنی
work-role-table-caption = جدول کا عنوان
work-role-column-head = کالم کا عنوان
work-role-row-head = قطار کا عنوان
work-role-cell = جدول کا خانہ
work-role-quotation = اقتباس
work-role-quotation-source = اقتباس کا ماخذ
work-role-note = نوٹ
work-role-picture = تصویر کے لیے الفاظ
work-role-caption = تصویر کے نیچے کی عبارت
work-role-description = تصویر کی تفصیل
work-role-contact-name = رابطے کا نام
work-role-contact = رابطے کی سطر
work-role-question = سوال
work-role-answer = جواب
work-role-film = ویڈیو کا عنوان
work-role-transcript = ویڈیو کے الفاظ
work-role-code = حرف بہ حرف نقل کرنے کا متن
work-role-footnote = حاشیہ

### Deciding about translations

review-title = مدیر کے منتظر ترجمے
review-summary = سب سے زیادہ دیر کے منتظر پہلے۔ کوئی اپنے ترجمے کا فیصلہ نہیں کرتا۔
review-none = اس وقت کچھ مدیر کا منتظر نہیں۔
review-by = مترجم:
review-revision = یہ اس نسخے کو بدلتا ہے جو پڑھنے والوں کے پاس ہے۔
review-own = یہ آپ کا ہے۔ اس کا فیصلہ کوئی اور مدیر کریں گے۔
review-one-summary = ہر جملہ اصل کے ساتھ پڑھیں، نتیجہ دیکھیں، فیصلہ کریں۔
review-look = نتیجہ دیکھیں اور سنیں
review-page = صفحہ دیکھیں
review-print = پرنٹ دیکھیں، PDF میں
review-sound = اسے سنیں
review-no-voice = کوئی آواز یہ زبان نہیں بولتی۔
work-look-open = جو جملے ابھی نہیں لکھے گئے وہ اصل متن کے الفاظ میں ہیں۔
review-not-whole = کچھ جملے کم یا غلط ہیں۔ ابھی شائع نہیں ہو سکتا۔
review-found =
    { $count ->
        [one] { $count } بات دیکھنے کی ہے
       *[other] { $count } باتیں دیکھنے کی ہیں
    }
review-gone = نکالا گیا:
review-new = شامل کیا گیا:
review-end = ختم۔
review-published = پڑھنے والوں کے پاس موجود متن سے موازنہ
review-changed = اس کے بعد یہ جملہ بدلا گیا۔
review-same = اس کے بعد یہ جملہ نہیں بدلا گیا۔
review-since = واپس بھیجے جانے کے بعد
review-since-changed = بدلے گئے جملے: { $count }
review-since-same = جو جملے ویسے ہی رہے ان پر تبصرے: { $count }
review-reopened = اشاعت سے پہلے اصل متن بدل گیا
review-reopened-next = یہ پڑھنے والوں تک نہیں پہنچا اور کسی کو اطلاع نہیں دی گئی۔ اسے واپس بھیجیں تاکہ ان جملوں کا ترجمہ ہو:
review-before = پہلے:
review-remark = جملے پر تبصرہ
review-decide = فیصلہ کریں
review-approve-legend = منظور اور شائع کریں
review-approve-explained = پڑھنے والوں کو فوراً ملتا ہے، اور ہر درخواست کرنے والے کو بتایا جاتا ہے۔ منظوری دینے والے:
review-machine-yes = پہلا مسودہ مشین نے بنایا۔ میں نے سارا پڑھا ہے۔
review-machine-needed = بتائیں کہ آپ نے مشین کی ساری عبارت پڑھی ہے۔
review-approve = منظور اور شائع کریں
review-return-legend = واپس بھیجیں
review-remark-whole = پورے متن پر تبصرہ
review-remark-explained = مترجم اسے جملوں پر آپ کے تبصروں کے ساتھ پڑھیں گے۔
review-remark-needed = لکھیں کہ کیا بدلنا چاہیے، یہاں یا کسی جملے پر۔
review-return = تبصروں کے ساتھ واپس بھیجیں
review-decline-legend = نامنظور کریں
review-reason = وجہ
review-reason-explained = ہر درخواست کرنے والا اسے پڑھے گا۔ بتائیں کہ وہ کیا کر سکتے ہیں۔
review-reason-needed = وجہ لکھیں۔ درخواست کرنے والے اسے پڑھیں گے۔
review-decline = اس وجہ سے نامنظور کریں
# The record that an editor gives with an approval.
record-legend = لکھیں کہ اسے کس نے جانچا
record-explained = قارئین یہ دیکھتے ہیں، ان کی زبان میں لکھیں۔ اگر صرف آپ نے پڑھا تو ”کوئی اندراج نہیں“ چنیں۔
record-role = کس نے جانچا
record-role-none = کوئی اندراج نہیں
record-role-lawyer = وکیل
record-role-editor = آسان زبان کا مدیر
record-role-translator = مادری زبان کا مترجم
record-role-panel = معذوری کے حامل قارئین
record-name = نام یا فرضی نام
record-country = وکیل: ملک
record-country-explained = ملک کا دو لاطینی حروف کا کوڈ، جیسے PK۔
record-people = قارئین: کتنے
record-disabilities = قارئین: ان کی معذوریاں
record-changed = اس کے بعد کیا بدلا گیا
record-not-checked = کیا نہیں جانچا گیا
record-needed = اسے پُر کریں، یا ”کوئی اندراج نہیں“ چنیں۔
record-claim-needed = یہ متن آسان مطالعہ یا قارئین کا آزمایا ہونے کا دعویٰ کرتا ہے۔ قارئین درج کریں۔
record-now = قارئین کو اب یہ بتایا جاتا ہے:
review-sound-title = سننے میں کیسا ہے
review-sound-summary = جمع کرائے گئے ترجمے سے بنایا گیا۔
review-sound-make = آواز تیار کریں
review-sound-being-made =
    { $count ->
        [one] آواز تیار ہو رہی ہے: { $count } جملہ۔ تھوڑی دیر بعد دوبارہ دیکھیں۔
       *[other] آواز تیار ہو رہی ہے: { $count } جملے۔ تھوڑی دیر بعد دوبارہ دیکھیں۔
    }
review-sound-failed = آواز تیار نہیں ہو سکی۔ دوبارہ کوشش کریں، یا منتظم کو بتائیں۔
review-look-again = دوبارہ دیکھیں
review-back = ترجمے پر واپس جائیں

### What people ask for, at the desk

plot-requests = ہر ہفتے کی درخواستیں
plot-sheets = ہر متن کی ایک نقل کے لیے کاغذ
plot-table = یہی اعداد جدول میں
plot-week = ہفتہ از
plot-count = درخواستیں
plot-sum = چھ ماہ میں درخواستیں: { $count }
demands-title = لوگ کیا مانگتے ہیں
demands-summary = قریب ترین تاریخ پہلے، پھر سب سے زیادہ مطلوب۔
demands-none = اس وقت کوئی کچھ نہیں مانگ رہا۔
demands-language = زبان
demands-every-language = ہر زبان
demands-show = دکھائیں
demands-pages = درخواستوں کے صفحات
demands-askers =
    { $count ->
        [one] { $count } درخواست۔
       *[other] { $count } درخواستیں۔
    }
demands-by = درکار تاریخ
demands-form = شکل
demands-since = پہلی درخواست کی تاریخ
demands-who = کون مانگتا ہے
demands-form-page = صفحہ
demands-form-print = بڑے حروف
demands-form-audio = آواز
demands-form-braille = بریل
demands-form-sign = اشاروں کی زبان
demands-form-other = کوئی اور شکل
demands-needs-translation = ترجمہ درکار ہے
demands-in-translation = کوئی ترجمہ کر رہا ہے
demands-in-review = ایک مدیر ترجمہ پڑھ رہے ہیں
demands-needs-voice = انسانی آواز درکار ہے
demands-needs-maker = بنانے والا درکار ہے
demands-making = تیار ہو رہا ہے
demands-failed = تیار نہیں ہو سکا
demands-ready = موجود ہے
demands-declined = نامنظور
demands-withdrawn = واپس لی گئی
demands-effort = { $sentences } جملوں میں { $words } الفاظ۔
demands-known =
    { $count ->
        [one] { $count } جملے کا ترجمہ پہلے ہو چکا ہے۔
       *[other] { $count } جملوں کا ترجمہ پہلے ہو چکا ہے۔
    }
demands-behind =
    { $count ->
        [one] پہلے سے موجود ہے؛ { $count } جملہ بدلا ہے۔
       *[other] پہلے سے موجود ہے؛ { $count } جملے بدلے ہیں۔
    }
demands-yours = اپنا ترجمہ جاری رکھیں
demands-taken = ترجمہ کر رہے ہیں:
demands-one-summary = کون مانگتا ہے، کام کہاں تک پہنچا، کیا کیا جا سکتا ہے۔
demands-languages = وہ زبانیں جو مدیر کی منتظر ہیں
demands-languages-explained = کسی نے پہلی بار یہ مانگی ہیں۔ آپ کی اجازت کے بعد ان میں مانگی گئی چیزیں سب کو نظر آتی ہیں۔
demands-language-release = اس زبان کی اجازت دیں
demands-language-decline = اس زبان کو نامنظور کریں
demands-for = کس کے لیے:
demands-other-format = اور شکل:
demands-words = درخواست کرنے والوں نے مدیروں کو کیا لکھا
demands-decline = اسے نامنظور کریں
demands-for-people = صرف وہ دکھایا گیا ہے جو لوگوں کو ہاتھ سے بنانا یا بلند آواز سے پڑھنا ہے۔
demands-show-all = سب دکھائیں
demands-replies = اب تک کے جواب
demands-reply = اس کا جواب دیں
demands-reply-explained = سب اسے پڑھ سکتے ہیں۔ جنہوں نے درخواست کی اور پتہ دیا، انہیں بتایا جاتا ہے۔
demands-reply-words = پیغام (آپ خالی چھوڑ سکتے ہیں)
demands-reply-day = کب تیار ہوگا (آپ خالی چھوڑ سکتے ہیں)
demands-reply-file = فائل (آپ خالی چھوڑ سکتے ہیں)
demands-reply-file-explained = ریکارڈنگ، بریل فائل، فلم: زیادہ سے زیادہ { $size }۔ فائل سے درخواست پوری ہوتی ہے۔ یہ اختتام قبول ہیں:
demands-reply-send = یہ جواب بھیجیں
demands-reply-nothing = پیغام لکھیں، دن بتائیں، یا فائل چنیں۔
demands-reply-kind = ہم اس قسم کی فائل نہیں لیتے۔ فہرست کے اختتام والی فائل چنیں۔
demands-reply-differs = فائل خالی ہے، یا وہ نہیں جو اس کا اختتام بتاتا ہے۔ دوبارہ محفوظ کر کے چنیں۔
demands-reply-back = یہ فائل واپس لیں

### What is there, at the desk

coverage-title = کیا موجود ہے
coverage-summary = ہر متن ہر زبان میں، اور کن شکلوں میں۔
coverage-collections = مجموعے
coverage-pages = جدول کے صفحات
coverage-picture = نیچے کے جدول کی تصویر
coverage-piece = متن
coverage-languages = زبانوں کے صفحے
coverage-whole = ہر شکل
coverage-part = موجود، آواز کے بغیر
coverage-behind-short = اصل سے پیچھے
coverage-behind =
    { $count ->
        [one] پیچھے، { $count } جملہ:
       *[other] پیچھے، { $count } جملے:
    }
coverage-in-work = ترجمہ ہو رہا ہے
coverage-asked-short = درخواست ہے
coverage-asked =
    { $count ->
        [one] { $count } درخواست
       *[other] { $count } درخواستیں
    }
coverage-nothing = کچھ نہیں
voices-title = اس خدمت کی آوازیں
voices-no-sharing = لائسنس اس آواز کی گفتگو دوسروں کو دینے سے منع کرتا ہے۔ اسے شائع نہ کریں۔
voices-no-sale = لائسنس اس آواز کو پیسوں کے لیے استعمال کرنے سے منع کرتا ہے۔
voices-vary = ایک ہی متن دو بار بالکل یکساں نہیں سنائی دیتا۔ یہ ایک بار بنتا ہے اور رکھا جاتا ہے۔

### Clarity, at the desk

clarity-title = وضاحت
clarity-summary = جو چیز جملوں کو پڑھنے میں مشکل بنا سکتی ہے، ہر زبان میں اس کے اپنے استعمال کے مطابق ناپی گئی۔ مختلف زبانوں کے اعداد کا موازنہ نہ کریں۔
clarity-languages = زبانیں
clarity-pages = متنوں کے صفحات
clarity-measured = تلاش کیا گیا: { $measures }۔
clarity-not-measured = اس زبان میں ناپا نہیں جا سکتا: { $measures }۔
clarity-words-of = کم استعمال ہونے والے الفاظ وہ ہیں جو اس زبان کی فہرست میں نہیں: { $language }۔
clarity-figure = واضح جملے: { $all } میں سے { $clear }
clarity-lengths = جملے میں الفاظ: آدھے جملوں میں زیادہ سے زیادہ { $median }، سب سے لمبے میں { $longest }۔ { $limit } سے زیادہ لمبا ہے۔
clarity-lengths-characters = جملے میں حروف: آدھے جملوں میں زیادہ سے زیادہ { $median }، سب سے لمبے میں { $longest }۔ { $limit } سے زیادہ لمبا ہے۔
clarity-hardest = سب سے مشکل جملے
clarity-at = فائل کی سطر { $line }
clarity-nothing = کوئی مشکل جملہ نہیں ملا۔
clarity-long-sentence = لمبا جملہ
clarity-long-words = لمبے الفاظ
clarity-rare-words = کم استعمال ہونے والے الفاظ
clarity-nominal-style = بہت سے مجرد اسم
clarity-passive = فعل مجہول
clarity-double-negation = دوہری نفی
clarity-commas = بہت سے کاما
clarity-unmarked-terms = اصطلاحات جن کی وضاحت نہیں

### Jobs and what waits, at the desk

jobs-title = کیا تیار ہو رہا ہے
jobs-summary = کیا چل رہا ہے، کیا منتظر ہے، کیا ناکام ہوا اور کیوں۔
jobs-running = جاری
jobs-failed = ناکام
jobs-waiting = منتظر
jobs-cancelled = منسوخ
jobs-done = مکمل
jobs-none-running = اس وقت کچھ جاری نہیں۔
jobs-none-failed = کچھ ناکام نہیں ہوا۔
jobs-none-waiting = کچھ منتظر نہیں۔
jobs-none-cancelled = کچھ منسوخ نہیں ہوا۔
jobs-none-done = پچھلے چند دنوں میں کچھ مکمل نہیں ہوا۔
jobs-since = اب تک کا وقت:
jobs-by = چلانے والا:
jobs-again-in = دوبارہ کوشش میں باقی وقت:
jobs-waits-since = انتظار کا وقت:
jobs-ended = ختم ہونے کی تاریخ:
jobs-error = وجہ:
jobs-tried = { $count } بار ناکام؛ { $of } بار کے بعد چھوڑ دیا جاتا ہے۔
jobs-being-cancelled = اسے منسوخ کیا جا رہا ہے۔
jobs-cancel = منسوخ کریں
jobs-retry = دوبارہ شروع کریں
jobs-make = تیاری:
jobs-publish = اشاعت:
jobs-tell = درخواست کرنے والے کو بتانا
jobs-confirm = پوچھنا کہ ای میل پتہ درست ہے یا نہیں
jobs-sweep = جو رکھنا منع ہے، اسے مٹانا
jobs-seconds =
    { $count ->
        [one] { $count } سیکنڈ
       *[other] { $count } سیکنڈ
    }
jobs-minutes =
    { $count ->
        [one] { $count } منٹ
       *[other] { $count } منٹ
    }
jobs-hours =
    { $count ->
        [one] { $count } گھنٹہ
       *[other] { $count } گھنٹے
    }
overview-waits = جو آپ کا منتظر ہے
overview-nothing = اس وقت آپ کے لیے کچھ منتظر نہیں۔
overview-returned =
    { $count ->
        [one] { $count } ترجمہ تبصروں کے ساتھ واپس آیا
       *[other] { $count } ترجمے تبصروں کے ساتھ واپس آئے
    }
overview-drafts =
    { $count ->
        [one] { $count } ترجمہ جاری رکھنا ہے
       *[other] { $count } ترجمے جاری رکھنے ہیں
    }
overview-review =
    { $count ->
        [one] { $count } ترجمے کا فیصلہ کرنا ہے
       *[other] { $count } ترجموں کا فیصلہ کرنا ہے
    }
overview-demands =
    { $count ->
        [one] { $count } ترجمے کی درخواست ہے
       *[other] { $count } ترجموں کی درخواست ہے
    }
overview-for-people =
    { $count ->
        [one] { $count } درخواست صرف انسان پوری کر سکتا ہے
       *[other] { $count } درخواستیں صرف انسان پوری کر سکتے ہیں
    }
overview-broken = مواد میں غلطیاں
overview-broken-files =
    { $count ->
        [one] مواد کی { $count } فائل میں غلطیاں ہیں
       *[other] مواد کی { $count } فائلوں میں غلطیاں ہیں
    }
overview-broken-last-good = پڑھنے والے آخری درست نسخہ دیکھتے ہیں۔
overview-broken-as-it-is = پڑھنے والے اسے جیسا ہے ویسا دیکھتے ہیں۔
overview-broken-nothing = پڑھنے والے اسے نہیں دیکھتے۔
overview-doubts = مواد پر ابھی بھروسا نہیں کیا جا سکتا۔ کچھ ہٹایا نہیں جاتا۔
overview-failed =
    { $count ->
        [one] { $count } چیز جو تیار نہیں ہو سکی
       *[other] { $count } چیزیں جو تیار نہیں ہو سکیں
    }

### Preview: what an author sees of a text that is being written

preview-title = پیش منظر
preview-private = یہاں کچھ بھی عام لوگوں کے لیے شائع نہیں ہوا۔
preview-again = دوبارہ دیکھیں
preview-none = ابھی کوئی متن نہیں ہے۔ جیسا content/README.md میں بتایا گیا ہے ویسا متن لکھیں، پھر دوبارہ دیکھیں۔
preview-errors =
    { $count ->
        [one] { $count } غلطی
       *[other] { $count } غلطیاں
    }
preview-warnings =
    { $count ->
        [one] { $count } انتباہ
       *[other] { $count } انتباہات
    }
preview-changed = فائل دوبارہ محفوظ ہوئی۔ دوبارہ دیکھیں۔
preview-page = صفحہ
preview-print = بڑی چھپائی (PDF)
preview-sound = آواز (MP3)
preview-all = تمام متن
preview-error = غلطی:
preview-warning = انتباہ:
preview-note = نوٹ:
preview-line = سطر { $number }:
preview-file = فائل { $file } میں
preview-not-made = نہیں بنا
preview-not-made-why = یہ ابھی نہیں بن سکتا: متن میں غلطیاں یا بغیر لکھی جگہیں ہیں، یا آواز یا فونٹ نہیں ہے۔
preview-found = دیکھیں کیا ملا

### Desk: people and ways in

desk-title = ڈیسک
desk-overview = ایک نظر میں
desk-overview-summary = آپ کے لیے کیا منتظر ہے، اور کہاں جانا ہے۔
desk-work = آپ کے ترجمے
desk-demands = جن چیزوں کی درخواست ہے
desk-coverage = جو موجود ہے
desk-review = مدیروں کے لیے
desk-jobs = تیاری کے کام
desk-people = لوگ
desk-audit = فیصلے
desk-account = آپ کا اکاؤنٹ
desk-signed-in = سائن ان بطور:
desk-sign-out = سائن آؤٹ کریں
desk-role = کردار
desk-role-contributor = معاون
desk-role-editor = مدیر
desk-role-administrator = منتظم
desk-foreign = یہ کسی اور سائٹ سے آیا ہے
desk-foreign-next = کچھ نہیں بدلا گیا۔ صفحہ یہاں کھولیں اور دوبارہ بھیجیں۔
desk-forbidden = آپ کا اکاؤنٹ یہ نہیں کر سکتا
desk-forbidden-next = ضرورت ہو تو کسی منتظم سے کہیں۔
desk-unknown = آپ سائن ان نہیں ہیں
desk-unknown-next = سائن ان کریں، یا ایسا ٹوکن بھیجیں جسے اس کی اجازت ہو۔
desk-changed = یہ اس دوران بدل گیا ہے
desk-changed-next = کچھ نہیں کیا گیا۔ واپس جائیں، صفحہ دوبارہ لوڈ کریں اور دیکھیں۔
desk-sign-in-title = ڈیسک پر سائن ان کریں
desk-sign-in-summary = ترجمہ کرنے، فیصلہ کرنے یا سائٹ سنبھالنے والوں کے لیے۔ پڑھنے کے لیے اکاؤنٹ درکار نہیں۔
desk-sign-in = سائن ان کریں
desk-sign-in-passkey = پاس کی سے سائن ان کریں
desk-sign-in-wrong = نام یا پاس فریز درست نہیں۔ دونوں دیکھیں اور دوبارہ کوشش کریں۔
desk-sign-in-wait =
    { $minutes ->
        [one] بہت زیادہ کوششیں ہوئیں۔ { $minutes } منٹ ٹھہریں، یا پاس کی استعمال کریں۔
       *[other] بہت زیادہ کوششیں ہوئیں۔ { $minutes } منٹ ٹھہریں، یا پاس کی استعمال کریں۔
    }
desk-sign-in-lost = پاس فریز کھو گیا؟ یہ سائٹ چلانے والے نیا مقرر کر سکتے ہیں۔
desk-name-wrong = 2 سے 60 حروف کا نام لکھیں۔
desk-name-taken = یہ نام پہلے سے کسی کا ہے۔ کوئی اور چنیں۔
desk-passphrase = پاس فریز
desk-passphrase-new = نیا پاس فریز
desk-passphrase-explained = کم از کم { $count } حروف۔ چار ایسے الفاظ اچھے ہیں جنہیں صرف آپ ہی جوڑیں۔
desk-passphrase-short = کم از کم { $count } حروف لکھیں۔
desk-passphrase-long = زیادہ سے زیادہ 256 حروف لکھیں۔
desk-passphrase-common = یہ بہت لوگ استعمال کرتے ہیں۔ ایسے الفاظ چنیں جنہیں صرف آپ ہی جوڑیں۔
desk-passphrase-name = ایسا پاس فریز چنیں جو آپ کا نام نہ ہو۔
desk-passphrase-title = پاس فریز
desk-passphrase-present = موجودہ پاس فریز
desk-passphrase-not-it = یہ آپ کا موجودہ پاس فریز نہیں۔ دوبارہ لکھیں۔
desk-passphrase-ends = باقی ہر جگہ آپ سائن آؤٹ ہو جائیں گے۔
desk-passphrase-change = پاس فریز بدلیں
desk-language = ڈیسک کی زبان
desk-language-title = زبان
desk-language-change = زبان بدلیں
desk-invitation-title = آپ کو دعوت ہے
desk-invitation-summary = ایک نام اور پاس فریز چنیں۔ پھر ڈیسک کھل جائے گا۔
desk-invitation-role = یہاں آپ کا کردار:
desk-invitation-ends = یہ دعوت اس تاریخ تک استعمال ہو سکتی ہے:
desk-invitation-accept = میرا اکاؤنٹ بنائیں
desk-invitation-revoke = دعوت واپس لیں
desk-account-summary = آپ کیسے سائن ان کرتے ہیں، اور کون سے پروگرام آپ کی طرف سے کام کر سکتے ہیں۔
desk-passkey = پاس کی
desk-passkeys = پاس کیز
desk-passkeys-explained = انگلی کے نشان، چہرے، ڈیوائس کے PIN یا سیکیورٹی کلید سے سائن ان کریں۔
desk-passkeys-none = آپ کے پاس ابھی کوئی پاس کی نہیں ہے۔
desk-passkey-add = پاس کی شامل کریں
desk-passkey-name = پاس کی کا نام، جیسے ”میرا فون“
desk-passkey-remove = یہ پاس کی ہٹائیں
desk-passkey-failed = یہ نہیں ہو سکا۔ دوبارہ کوشش کریں، یا اپنا پاس فریز استعمال کریں۔
desk-passkey-last = آپ کے داخلے کا یہی ایک طریقہ ہے۔ پہلے پاس فریز مقرر کریں۔
desk-passkey-script = پاس کی شامل کرنے کے لیے JavaScript درکار ہے۔ پاس فریز اس کے بغیر چلتا ہے۔
desk-passkey-nowhere = یہاں مزید کوئی پاس کی شامل نہیں ہو سکتی۔
desk-tokens = پروگراموں کے لیے ٹوکن
desk-tokens-explained = ٹوکن والا پروگرام آپ کی طرف سے وہی کام کرتا ہے جو آپ چنیں۔
desk-tokens-none = آپ کے پاس کوئی ٹوکن نہیں ہے۔
desk-token-new = نیا ٹوکن
desk-token-name = یہ کس کام کے لیے ہے؟
desk-token-name-explained = آپ کے لیے، تاکہ بعد میں معلوم ہو کہ کون سا بند کرنا ہے۔
desk-token-name-wrong = لکھیں کہ ٹوکن کس کام کے لیے ہے، زیادہ سے زیادہ 60 حروف میں۔
desk-token-scopes = پروگرام کیا کر سکتا ہے؟
desk-token-scope-wrong = کم از کم ایک چنیں۔
desk-token-many = پہلے کوئی ٹوکن بند کریں: آپ { $count } رکھ سکتے ہیں۔
desk-token-make = ٹوکن بنائیں
desk-token-made = آپ کا نیا ٹوکن
desk-token-end = یہ ٹوکن بند کریں
desk-scope-ask = شکلوں اور زبانوں کی درخواست کرنا
desk-scope-translate = درخواستیں پڑھنا، آپ کے ترجمے لکھنا
desk-once = اسے ابھی کاپی کریں۔ یہ صرف اسی بار دکھایا جاتا ہے۔
desk-made = شامل ہونے کی تاریخ:
desk-used = آخری استعمال:
desk-never-used = ابھی استعمال نہیں ہوا۔
desk-people-summary = یہاں کون کام کرتا ہے، کسے دعوت ہے، اور کون کیا کر سکتا ہے۔
desk-people-here =
    { $count ->
        [one] { $count } شخص یہاں کام کرتا ہے
       *[other] { $count } لوگ یہاں کام کرتے ہیں
    }
desk-people-gone = بند ہو چکے اکاؤنٹ
desk-role-change = کردار بدلیں
desk-invite = کسی کو دعوت دیں
desk-invite-explained = آپ کو ایک لنک ملے گا۔ اسے خود بھیجیں۔ یہ ایک بار، سات دن تک کام کرتا ہے۔
desk-invite-note = یہ کس کے لیے ہے؟
desk-invite-note-explained = اسے صرف اکاؤنٹ سنبھالنے والے دیکھتے ہیں۔
desk-invite-note-wrong = لکھیں کہ یہ کس کے لیے ہے، زیادہ سے زیادہ 100 حروف میں۔
desk-invite-make = لنک بنائیں
desk-invited = دعوت کا لنک
desk-invitations = کھلی دعوتیں
desk-end = یہ اکاؤنٹ بند کریں
desk-end-title = اکاؤنٹ بند کریں
desk-end-summary = یہ واپس نہیں ہو سکتا۔ پہلے پڑھیں کہ کیا ہوگا۔
desk-end-whose = جس کا اکاؤنٹ بند ہوگا:
desk-end-sessions = وہ ہر جگہ سائن آؤٹ ہو جائیں گے؛ ٹوکن اور پاس کیز کام نہیں کریں گے۔
desk-end-work = ان کے ادھورے ترجمے دوسرے لوگ لے سکیں گے۔
desk-end-name = ان کا نام ان کے فیصلوں کے ساتھ رہے گا۔
desk-end-now = اکاؤنٹ ابھی بند کریں
desk-end-not = واپس جائیں اور کچھ نہ بدلیں
desk-last-administrator = یہ آخری منتظم ہیں۔ پہلے کسی اور کو منتظم بنائیں۔
desk-audit-summary = کس نے کیا فیصلہ کیا، تازہ ترین پہلے۔
desk-audit-none = ابھی کوئی فیصلہ نہیں ہوا۔
desk-audit-page = فیصلے، صفحہ { $page } از { $pages }
desk-audit-pages = صفحات
desk-audit-who = کس نے
desk-audit-what = کیا
desk-audit-when = کب
desk-audit-clock = { $time } UTC
desk-audit-program = پروگرام
desk-audit-newer = نئے فیصلے
desk-audit-older = پرانے فیصلے
desk-did-add = اکاؤنٹ بنایا
desk-did-role = کردار بدلا
desk-did-end = اکاؤنٹ بند کیا
desk-did-language = ڈیسک کی زبان بدلی
desk-did-passphrase = پاس فریز بدلا
desk-did-invite = کسی کو دعوت دی
desk-did-accept = دعوت قبول کی
desk-did-revoke = دعوت واپس لی
desk-did-sign-in = سائن ان کیا
desk-did-sign-out = سائن آؤٹ کیا
desk-did-passkey = پاس کی شامل کی
desk-did-passkey-remove = پاس کی ہٹائی
desk-did-token = ٹوکن بنایا
desk-did-token-end = ٹوکن بند کیا
desk-did-decline = درخواست نامنظور کی
desk-did-reply = درخواست کا جواب دیا
desk-did-reply-back = جواب کی فائل واپس لی
desk-did-read-words = درخواست کرنے والوں نے جو لکھا، وہ پڑھا
desk-did-language-release = ایک زبان کی اجازت دی
desk-did-language-decline = ایک زبان نامنظور کی
desk-did-allow-works = کھلے ترجموں کی دوسری تعداد کی اجازت دی
desk-did-take = ایک ترجمہ لیا
desk-did-say-who = بتایا کہ پہلا مسودہ کس کا ہے
desk-did-submit = ایک ترجمہ جمع کرایا
desk-did-take-back = ایک ترجمہ مدیروں سے واپس لیا
desk-did-drop = ایک ترجمہ چھوڑ دیا
desk-did-send-back = ایک ترجمہ واپس بھیجا
desk-did-decline-work = ایک ترجمہ نامنظور کیا
desk-did-approve = ایک ترجمہ منظور کیا
desk-did-approve-despite = معنی میں فرق کے باوجود ہاں کہا
desk-did-publish = ایک ترجمہ شائع کیا
desk-did-reopen = ایک ترجمہ مدیروں کو واپس دیا کیونکہ اصل متن بدل گیا
desk-did-retry = ایک کام دوبارہ شروع کیا
desk-did-cancel = ایک کام منسوخ کیا
desk-sign-in-name = سائن ان کا نام
desk-sign-in-name-explained = یہ صرف آپ کو دکھایا جاتا ہے۔ اپنا عوامی نام استعمال نہ کریں۔
desk-public-name = عوامی نام
desk-public-name-explained = یہ آپ کے ترجموں کے ساتھ آتا ہے۔ ڈیسک کے دوسرے لوگ اسے دیکھتے ہیں۔
desk-names = آپ کے نام
desk-names-same = دونوں نام ایک ہیں، اس لیے سب لوگ آپ کا سائن ان کا نام پڑھ سکتے ہیں۔ سائن ان کے لیے کوئی اور نام چنیں۔
desk-names-change = نام بدلیں
desk-sessions = آپ کہاں سائن ان ہیں
desk-session-here = یہاں، اس براؤزر میں
desk-session-other = کسی اور جگہ
desk-session-end = یہ سیشن ختم کریں
desk-sessions-end = باقی ہر جگہ سے سائن آؤٹ کریں
desk-confirm-title = تصدیق کریں کہ یہ آپ ہیں
desk-confirm-summary = آپ جو کرنا چاہتے ہیں اس سے بدلتا ہے کہ کون اندر آ سکتا ہے۔ آپ کا جواب دس منٹ تک مانا جاتا ہے۔
desk-confirm-locked = آپ نے کچھ دیر سے یہاں کچھ نہیں کیا، یا آپ کئی گھنٹے پہلے داخل ہوئے تھے۔ جاری رکھنے کے لیے تصدیق کریں کہ یہ آپ ہیں۔ جو آپ نے لکھا وہ محفوظ رہتا ہے۔
desk-changes = پچھلے { $days } دنوں میں آپ کے اکاؤنٹ کی تبدیلیاں
desk-changes-not-you = ان میں سے کوئی آپ نے نہیں کی؟ نیا پاس فریز رکھیں، باقی ہر جگہ سے سائن آؤٹ کریں، اور کسی منتظم کو بتائیں۔
desk-confirm = تصدیق کریں
desk-confirm-passkey = پاس کی سے تصدیق کریں
desk-confirm-first = پہلے تصدیق کریں کہ یہ آپ ہیں
desk-second-title = سائن ان کا دوسرا قدم
desk-second-summary = پاس فریز کے بعد کسی ایپ کا کوڈ یا پاس کی دکھاتی ہے کہ یہ آپ ہیں۔
desk-second-code = ایپ کا کوڈ، یا بحالی کا کوڈ
desk-second-wrong = یہ کوڈ درست نہیں، یا پہلے استعمال ہو چکا ہے۔ اگلے کوڈ کا انتظار کریں اور دوبارہ کوشش کریں۔
desk-second-go = جاری رکھیں
desk-second-must = منتظمین کو دوسرے قدم کی ضرورت ہے۔ اسے ابھی ترتیب دیں: یہاں کوڈ کی ایپ، یا اپنے اکاؤنٹ میں پاس کی۔ پھر پاس کی سے سائن ان کریں۔
desk-second-none = کوڈ کی کوئی ایپ ترتیب نہیں دی گئی۔
desk-second-on = کوڈ کی ایک ایپ ترتیب دی گئی ہے۔
desk-second-begin = کوڈ کی ایپ ترتیب دیں
desk-second-scan = اس تصویر کو ایپ سے اسکین کریں، یا نیچے کے حروف اس میں لکھیں۔
desk-second-picture = اسکین کرنے کی تصویر
desk-second-letters = لکھنے کے حروف
desk-second-first = وہ کوڈ جو ایپ ابھی دکھا رہی ہے
desk-second-finish = مکمل کریں
desk-second-recovery = آپ کے بحالی کے کوڈ
desk-second-recovery-explained = ایپ کھو جائے تو ہر کوڈ ایک بار کام کرتا ہے۔ انہیں ابھی لکھ لیں۔ یہ صرف اسی بار دکھائے جاتے ہیں۔
desk-second-left = بحالی کے باقی کوڈ: { $count }
desk-second-remove = کوڈ کی ایپ ہٹائیں
desk-second-lost = ایپ اور بحالی کے کوڈ دونوں کھو گئے؟ یہ سائٹ چلانے والے دوسرا قدم دوبارہ ترتیب دے سکتے ہیں۔
desk-second-grace = سائن ان کا دوسرا قدم ترتیب دیں۔ { $date } سے منتظمین کے صفحے صرف اسی سے کھلیں گے۔
desk-passphrase-guessable = اس کا اندازہ لگانا بہت آسان ہے۔ چار یا زیادہ ایسے الفاظ لیں جن کا آپس میں تعلق نہ ہو، نام، تاریخیں اور مشہور جملے نہیں۔
desk-passphrase-ends-tokens = پروگراموں کے لیے آپ کے ٹوکن بھی بند ہو جائیں گے۔
desk-passphrase-keep-tokens = پروگراموں کے لیے میرے ٹوکن رہنے دیں
desk-did-names = نام بدلے
desk-did-sessions-end = دوسری جگہوں کے سیشن ختم کیے
desk-did-second = دوسرا قدم ترتیب دیا
desk-did-second-remove = دوسرا قدم ہٹایا
desk-did-second-reset = دوسرا قدم دوبارہ ترتیب دیا
desk-did-recovery = بحالی کا کوڈ استعمال کیا
desk-did-failed-sign-in = سائن ان ناکام ہوا
desk-did-failed-second = کوڈ غلط تھا
desk-did-failed-confirm = تصدیق ناکام ہوئی
desk-did-refused = انکار کیا گیا
desk-did-foreign = دوسری سائٹ کا فارم رد کیا گیا
desk-audit-unknown = نامعلوم اکاؤنٹ
desk-audit-times = اس گھنٹے میں تعداد: { $count }
desk-invite-no-base = یہ سروس اپنا عوامی پتہ نہیں جانتی، اس لیے صرف راستہ دکھایا جاتا ہے۔ اس سے پہلے سائٹ کا پتہ لگائیں۔ سائٹ چلانے والے اسے --base سے مقرر کر سکتے ہیں۔

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = درخواست پر کوئی خرچ نہیں۔ اکاؤنٹ یا اپنا نام بتانا ضروری نہیں۔
ask-see-asked = دیکھیں دوسرے کیا مانگ رہے ہیں
ask-form = کس شکل میں
ask-form-page = صفحے پر متن
ask-form-audio = آواز
ask-form-print = بڑے حروف
ask-form-braille = بریل
ask-form-sign = اشاروں کی زبان
ask-form-other = کوئی اور شکل
ask-several = آپ ایک سے زیادہ چن سکتے ہیں۔
ask-other-format = کون سی اور شکل (آپ خالی چھوڑ سکتے ہیں)
ask-other-format-explained = مثلاً: بڑا بریل، یا کم الفاظ والی تصویریں۔ اسے صرف مدیر پڑھتے ہیں۔
ask-everything = اس مجموعے کا سب کچھ
ask-language = کس زبان میں
ask-other = کوئی اور زبان
ask-other-name = دوسری زبان کا نام
ask-other-explained = اسی زبان میں، انگریزی میں، یا زبان کے کوڈ کے طور پر لکھیں۔
ask-no-voice = یہاں کوئی آواز { $languages } نہیں پڑھتی۔ ان زبانوں میں آواز کے لیے کسی شخص کو پڑھنا ہوگا، جس میں وقت زیادہ لگتا ہے۔
ask-who-for = کس کے لیے (آپ خالی چھوڑ سکتے ہیں)
ask-who-for-explained = مثلاً: دس خواتین کی پناہ گاہ۔ نام نہ لکھیں۔
ask-needed = کب تک چاہیے (آپ خالی چھوڑ سکتے ہیں)
ask-needed-explained = اعداد لکھیں، مثلاً { $example } کے لیے: 4، 3، 2027۔
ask-day = دن
ask-month = مہینہ
ask-year = سال
ask-contact = ہم آپ کو کیسے بتائیں (آپ خالی چھوڑ سکتے ہیں)
ask-contact-explained = ای میل پتہ، یا ویب پتہ (https) جس پر آپ کا پروگرام جواب دیتا ہے۔
ask-contact-no-mail = یہ سروس ای میل نہیں بھیجتی۔ یہ ایسے ویب پتے (https) کو پکار سکتی ہے جس پر آپ کا پروگرام جواب دیتا ہے۔
ask-contact-kept =
    { $count ->
        [one] ہم اسے خفیہ شکل میں رکھتے ہیں، اور کام مکمل ہونے کے { $count } دن بعد مٹا دیتے ہیں۔
       *[other] ہم اسے خفیہ شکل میں رکھتے ہیں، اور کام مکمل ہونے کے { $count } دن بعد مٹا دیتے ہیں۔
    }
ask-words = مدیروں کے نام پیغام (آپ خالی چھوڑ سکتے ہیں)
ask-words-explained = زیادہ سے زیادہ { $count } حروف۔ صرف مدیروں کو دکھائے جاتے ہیں۔ نام نہ لکھیں۔
ask-then = پھر آپ کو ایک نجی صفحہ ملے گا جو پیش رفت دکھاتا ہے۔
ask-send = اس کی درخواست کریں
ask-rather-write = آپ یہ سروس چلانے والوں کو بھی لکھ سکتے ہیں۔
ask-no-piece = کم از کم ایک متن چنیں۔
ask-many = زیادہ سے زیادہ { $count } متن چنیں۔
ask-many-in-all = یہ { $count } سے زیادہ درخواستیں ہیں۔ کم متن، شکلیں یا زبانیں چنیں۔
ask-unknown-piece = ان میں سے ایک متن یہاں نہیں ہے۔ فہرست سے چنیں۔
ask-no-form = کوئی شکل چنیں۔
ask-no-other-format = لکھیں کہ آپ کو کون سی اور شکل چاہیے۔
ask-no-wording = کوئی عبارت چنیں۔
ask-no-language = کوئی زبان چنیں۔
ask-no-other = دوسری زبان کا نام لکھیں۔
ask-unknown-language = ہم زبان کا یہ نام نہیں جانتے۔ انگریزی میں لکھیں، یا چنیں۔
ask-too-long = زیادہ سے زیادہ { $count } حروف لکھیں۔
ask-no-day = کیلنڈر کی کوئی تاریخ اعداد میں لکھیں، یا خالی چھوڑ دیں۔
ask-past-day = یہ دن گزر چکا ہے۔ بعد کی تاریخ لکھیں، یا خالی چھوڑ دیں۔
ask-wrong-contact = ای میل پتہ لکھیں، یا https سے شروع ہونے والا ویب پتہ۔
ask-status = آپ کی درخواست
ask-status-summary = یہ صفحہ نجی ہے۔ یہ دکھاتا ہے کہ کام کہاں تک پہنچا۔
ask-keep = اس صفحے کا پتہ سنبھال کر رکھیں۔ جس کے پاس یہ پتہ یا آپ کے براؤزر کی ہسٹری ہو، وہ اسے کھول سکتا ہے۔
ask-asked-on = درخواست کی تاریخ:
ask-needed-on = آپ کو اس تاریخ تک چاہیے:
ask-withdrawn-on = آپ نے درخواست واپس لی:
ask-now = اس وقت:
ask-next = اس کے بعد:
ask-state-needs-translation = مترجم کا انتظار ہے۔
ask-state-in-translation = کوئی اس کا ترجمہ کر رہا ہے۔
ask-state-in-review = ایک مدیر ترجمہ پڑھ رہے ہیں۔
ask-state-needs-voice = اس کے لیے انسانی آواز درکار ہے۔
ask-state-needs-maker = ہاتھ سے بنانے والے کا انتظار ہے۔
ask-state-making = یہ تیار ہو رہا ہے۔
ask-state-failed = یہ ابھی تیار نہیں ہو سکا۔
ask-state-ready = یہ تیار ہے۔
ask-state-declined = مدیروں نے اسے نہ بنانے کا فیصلہ کیا۔
ask-state-withdrawn = اب کوئی اس کی درخواست نہیں کر رہا۔
ask-next-needs-translation = کوئی رضاکار اس کا ترجمہ کریں گے۔ پھر ایک مدیر اسے پڑھیں گے۔
ask-next-in-translation = مترجم اسے مکمل کریں گے۔ پھر ایک مدیر اسے پڑھیں گے۔
ask-next-in-review = مدیر اسے منظور کریں گے، یا مترجم سے کچھ بدلنے کو کہیں گے۔
ask-next-needs-voice = یہاں کوئی آواز یہ زبان نہیں پڑھتی۔ مدیر پڑھ کر سنانے والا ڈھونڈ رہے ہیں۔
ask-next-needs-maker = مدیر ایسا شخص ڈھونڈ رہے ہیں جو اسے بنا سکے۔
ask-next-making = ہماری مشینیں اسے ابھی بنا رہی ہیں۔ ایک منٹ بعد دوبارہ دیکھیں۔
ask-next-failed = یہ سروس چلانے والے وجہ دیکھ رہے ہیں۔
ask-next-ready = متن کی جگہ بدل گئی ہے۔ تلاش کریں، یا دوبارہ درخواست کریں۔
ask-next-declined = وجہ پڑھیں۔ آپ کسی اور شکل یا زبان کی درخواست کر سکتے ہیں۔
ask-next-withdrawn = کچھ نہیں۔ آپ کسی بھی وقت دوبارہ درخواست کر سکتے ہیں۔
ask-effort-sentences =
    { $count ->
        [one] { $count } جملے کا ترجمہ ہونا ہے۔
       *[other] { $count } جملوں کا ترجمہ ہونا ہے۔
    }
ask-effort-words =
    { $count ->
        [one] اس میں { $count } لفظ ہے۔
       *[other] ان میں { $count } الفاظ ہیں۔
    }
ask-effort-known =
    { $count ->
        [one] { $count } جملے کا ترجمہ دوسرے ترجموں میں پہلے سے موجود ہے۔
       *[other] { $count } جملوں کا ترجمہ دوسرے ترجموں میں پہلے سے موجود ہے۔
    }
ask-reason = مدیر کی بتائی ہوئی وجہ:
reply-title = مدیروں کے جواب:
reply-expected = متوقع تاریخ:
reply-get = فائل حاصل کریں ({ $kind }، { $size })
ask-askers =
    { $count ->
        [one] اس کے لیے { $count } درخواست ہے۔
       *[other] اس کے لیے { $count } درخواستیں ہیں۔
    }
ask-meanwhile = جو آپ ابھی لے سکتے ہیں:
ask-open = اسے کھولیں
ask-open-audio = اسے سنیں
ask-open-print = بڑے حروف میں حاصل کریں
ask-look-again = دوبارہ دیکھیں
ask-told = ہم آپ کو کیسے بتائیں گے
ask-told-nobody = ہمارے پاس آپ کا کوئی رابطہ نہیں۔ یہ صفحہ دوبارہ دیکھیں۔
ask-told-lost = ہم آپ کا رابطہ اب نہیں پڑھ سکتے۔ یہ صفحہ دوبارہ دیکھیں۔
ask-told-email = کچھ تیار ہونے یا فیصلہ ہونے پر ہم آپ کو ای میل بھیجتے ہیں۔
ask-told-no-mail = یہ سروس ابھی ای میل نہیں بھیجتی۔ یہ صفحہ دوبارہ دیکھیں۔
ask-told-webhook = ہم آپ کے ویب پتے پر بتاتے ہیں۔ ہمارے پیغام اس کلید سے جانچیں:
ask-forget = میرا رابطہ ابھی مٹائیں
ask-withdraw = اپنی درخواست واپس لیں
ask-withdraw-explained = یہی چیز مانگنے والے دوسرے لوگوں کی درخواستیں قائم رہیں گی۔
ask-withdraw-what = ہم آپ کا رابطہ اور آپ کا پیغام مٹا دیں گے۔ یہ واپس نہیں ہو سکتا۔
ask-withdraw-go = اپنی درخواست واپس لیں، ایک اور سوال کے بعد
ask-withdraw-yes = ہاں، واپس لیں
ask-withdraw-no = نہیں، رہنے دیں
ask-more = کسی اور چیز کی درخواست کریں
ask-asked = جن چیزوں کی درخواست ہے
ask-asked-summary = سب سے زیادہ مطلوب پہلے۔ یہ فہرست نہیں بتاتی کہ کس نے درخواست کی۔
ask-nothing = اس وقت کسی چیز کی درخواست نہیں ہے۔
ask-count =
    { $count ->
        [one] { $count } چیز کی درخواست ہے۔
       *[other] { $count } چیزوں کی درخواست ہے۔
    }
ask-own = کسی چیز کی درخواست کریں
ask-needed-first = سب سے پہلے اس تاریخ تک درکار:
ask-too = ہمیں بھی یہ چاہیے
ask-previous = پچھلا صفحہ
ask-following = اگلا صفحہ
ask-join = ہمیں بھی یہ چاہیے
ask-join-summary = اپنی درخواست شامل کریں۔ یہ فہرست میں اوپر آ جاتا ہے۔
ask-join-send = یہی درخواست کریں
ask-piece = کون سا متن
ask-where = کام کہاں تک پہنچا
ask-to-asked = درخواستوں کی فہرست پر واپس جائیں
mail-confirm-title = اپنے ای میل پتے کی تصدیق کریں
mail-confirm-summary = پھر جب آپ کی مانگی ہوئی چیز تیار ہو یا فیصلہ ہو تو ہم آپ کو لکھتے ہیں۔
mail-confirm-do = ہاں، مجھے لکھیں
mail-stop-title = ہماری ای میل بند کریں
mail-stop-summary = ہم آپ کا پتہ فوراً مٹا دیتے ہیں اور اس پر مزید کچھ نہیں لکھتے۔
mail-stop-do = ساری ای میل بند کریں
mail-confirmed = اس پتے کی تصدیق ہو گئی۔ جب کچھ تیار ہو یا فیصلہ ہو تو ہم لکھتے ہیں۔
mail-stopped = اس پتے پر ای میل بند ہے اور پتہ مٹا دیا گیا ہے۔
mail-gone = اس لنک کے تحت ہم کوئی پتہ نہیں رکھتے، اس لیے کوئی ای میل نہیں آتی۔
ask-told-waiting = اگر پہلے تصدیق نہ ہوئی ہو تو ہم نے اس پتے پر ایک لنک بھیجا ہے۔ جب اس کا مالک لنک کھولے تو ہم لکھتے ہیں۔
ask-told-until = اگر کوئی تصدیق نہ کرے تو ہم اسے اس دن مٹا دیتے ہیں:
ask-told-stopped = اس پتے کا مالک ہماری ای میل نہیں چاہتا۔ ہم نے یہ پتہ مٹا دیا۔
ask-kept-until = ہم آپ کا رابطہ اور آپ کی تحریر زیادہ سے زیادہ اس دن مٹا دیتے ہیں:
ask-language-waits = پہلے ایک مدیر اس زبان کو دیکھتے ہیں۔ تب تک یہ درخواست صرف آپ اور مدیر دیکھتے ہیں۔
ask-tag-parts = صرف زبان لکھیں، ضرورت ہو تو رسم الخط یا علاقے کے ساتھ، جیسے zh-Hant یا pt-BR۔ اس ٹیگ میں کوئی اور حصہ ہے۔
ask-language-declined = مدیروں نے فیصلہ کیا کہ یہاں اس زبان میں کچھ نہیں بنتا۔ کوئی اور چنیں۔
ask-private-hook = ہم اس ویب پتے تک نہیں پہنچ سکتے۔ یہ https سے شروع ہو اور کسی عوامی سرور تک جائے۔
### Plain text

text-name = سادہ متن
text-name-inside = سادہ متن
text-open = سادہ متن پڑھیں
text-way = سادہ متن، بریل ڈسپلے اور سادہ فون کے لیے
text-not-made = ابھی سادہ متن کی شکل میں نہیں۔
text-being-made = سادہ متن تیار ہو رہا ہے۔ چند منٹ بعد دوبارہ دیکھیں۔
epub-name = ای ریڈر کے لیے کتاب (EPUB)
epub-name-inside = ای ریڈر کے لیے کتاب
epub-open = ای ریڈر کے لیے کتاب لیں
epub-way-sound = ای ریڈر کے لیے کتاب (EPUB)، آواز کے ساتھ
epub-not-made = ابھی ای ریڈر کے لیے کتاب کی شکل میں نہیں۔
epub-being-made = ای ریڈر کے لیے کتاب تیار ہو رہی ہے۔ چند منٹ بعد دوبارہ دیکھیں۔
epub-access-sound = کمپیوٹر کی آواز متن پڑھتی ہے۔ جو جملہ پڑھا جاتا ہے اس پر نشان ہوتا ہے۔
epub-access-undescribed = ہر جملہ متن ہے۔ کچھ تصویروں کی تفصیل نہیں ہے۔ کچھ ہلتا چمکتا نہیں۔
epub-no-video = اس کتاب میں ویڈیو نہیں ہے۔ اس کے الفاظ نیچے لکھے ہیں۔

## How finished files were checked

proof-title = اس کی جانچ کیسے ہوئی
proof-summary = ہر فائل بننے کے بعد دوبارہ پڑھی اور جانچی گئی۔ یہاں یہ ہے کہ کیا جانچا گیا، اور کیا صرف کوئی انسان جانچ سکتا ہے۔
proof-passed = کامیاب جانچیں: { $count }
proof-failed = جن جانچوں کو کچھ ملا: { $count }
proof-unchecked = جن جانچوں کے لیے کچھ نہ تھا: { $count }
proof-words = الفاظ کس نے جانچے ہیں
proof-words-nobody = کسی نے الفاظ کی جانچ درج نہیں کی۔
proof-translation = ترجمہ
proof-words-apart = ان جانچوں میں ترجمے کا اصل متن سے موازنہ نہیں کیا گیا۔
proof-person = جس کے لیے انسان ضروری ہے
proof-person-summary = ہماری کوئی جانچ اسے نہیں دیکھتی۔
proof-file = تمام جانچیں، پروگراموں کے لیے (JSON)
statement-title = رسائی کا بیان
statement-summary = یہ سائٹ معذوری رکھنے والے لوگوں کے لیے کتنا کام کرتی ہے، جہاں تک اس کی جانچ ہوئی۔
statement-status = مطابقت
statement-nothing = ابھی تک کچھ نہیں جانچا گیا۔
statement-clean = کوئی جانچ ناکام نہیں ہوئی۔ معلوم نہیں کہ سب کچھ EN 301 549 اور WCAG 2.2 درجہ AA کے مطابق ہے یا نہیں: کسی انسان نے سب کا جائزہ نہیں لیا۔
statement-partial = اس سائٹ پر سب کچھ EN 301 549 اور WCAG 2.2 درجہ AA کے مطابق نہیں۔ ناکام جانچیں نیچے درج ہیں۔ باقی کا جائزہ کسی انسان نے نہیں لیا۔
statement-faults = کیا مطابق نہیں، اور کیوں
statement-faults-none = جانچوں کو کچھ نہیں ملا۔
statement-faults-why = یہ جانچیں ناکام ہوئیں۔ ایسی خامی والی فائل یہاں رہتی ہے اگر اس کے تمام جملے اس میں ہوں: لوگوں کو اس کی ابھی ضرورت ہے۔
statement-fault =
    { $count ->
        [one] { $count } فائل
       *[other] { $count } فائلیں
    }
statement-method = ایک پروگرام ہر فائل بننے کے بعد اسے دوبارہ پڑھتا اور جانچتا ہے۔ نتیجہ فائل کے ساتھ رکھا ہے۔
statement-made = گنتی کی تاریخ: { $date }۔
statement-checked = جانچی گئی فائلیں
statement-format = شکل
statement-count = جانچی گئیں
statement-passed = تمام جانچیں کامیاب
statement-failed = ناکام جانچ کے ساتھ
statement-feedback = رکاوٹ کے بارے میں ہمیں بتائیں
statement-feedback-words = اگر یہاں کچھ آپ کے لیے کام نہیں کرتا، یا آپ کو یہ کسی اور شکل میں چاہیے، تو ہمیں بتائیں۔
statement-feedback-nobody = اس سائٹ کو چلانے والوں نے رابطے کا کوئی پتہ نہیں بتایا۔
statement-enforcement = اگر کوئی مدد نہ کرے
statement-enforcement-words = اگر جواب نہ ملے، یا جواب سے مدد نہ ہو، تو اپنے ملک میں رسائی کے ذمہ دار ادارے سے رجوع کریں۔ یورپی یونین میں ہر ملک میں ایسا ادارہ ہے (ہدایت (EU) 2016/2102)۔
statement-openacr = WCAG { $version } کے تمام معیار، پروگراموں کے لیے (OpenACR، انگریزی میں)
desk-proof-title = فائلوں کی جانچیں
desk-proof-summary = تمام شائع شدہ فائلوں کی جانچوں کو کیا ملا، شکل کے لحاظ سے، اور یہ کیسے بدلا۔
desk-proof-checks = جانچیں
desk-proof-check = جانچ
desk-proof-passed = کامیاب
desk-proof-failed = ناکام
desk-proof-unchecked = نہیں جانچی گئیں
desk-proof-worst = بدترین قدر
desk-proof-days = ناکام جانچ والی فائلیں، روز بہ روز
desk-proof-by-day = یہی اعداد میں
desk-proof-day = دن
needs-meaning = الفاظ وہی کہتے ہیں جو قانون کہتا ہے، اور ترجمہ وہی کہتا ہے جو اصل متن کہتا ہے۔
needs-facts = پتے، فون نمبر اور اوقات اب بھی درست ہیں۔
needs-understood = جن کے لیے یہ ہے وہ اسے سمجھتے ہیں اور اس پر عمل کر سکتے ہیں۔
needs-contrast = متن رنگوں کے ہر انتخاب میں آسانی سے نظر آتا ہے۔
needs-keyboard = سب کچھ کی بورڈ سے ہو سکتا ہے، اور نظر آتا ہے کہ آپ کہاں ہیں۔
needs-screen-reader = اسکرین ریڈر اور بریل ڈسپلے اسے اچھی طرح پڑھتے ہیں۔
needs-reflow = صفحہ چھوٹی اسکرین پر، بڑا کر کے اور دوسرے فاصلوں کے ساتھ کام کرتا ہے۔
needs-playing = آواز چلتے ہوئے صفحہ استعمال ہو سکتا ہے۔
needs-paper = چھپے ہوئے اوراق مکمل ہیں اور آسانی سے نظر آتے ہیں۔
needs-pictures = تصویریں اس سائز میں اور رنگ کے بغیر سمجھ آتی ہیں۔
needs-pronounced = نام، اعداد اور مخففات اس طرح بولے جاتے ہیں کہ سمجھ آئیں۔
needs-followed = رفتار اور وقفے ایسے ہیں کہ لوگ ساتھ چل سکیں۔
needs-reading-systems = ای ریڈر اور پڑھنے کے پروگرام کتاب اچھی طرح دکھاتے اور اس کے صفحے پلٹتے ہیں۔
needs-devices = چھوٹے آلات اور بریل ڈسپلے اسے اچھی طرح دکھاتے ہیں۔
