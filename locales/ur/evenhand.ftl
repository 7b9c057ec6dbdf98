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
wording-machine = یہ مشینی ترجمہ ہے۔ ابھی کسی شخص نے اسے نہیں جانچا۔
wording-reviewed = یہ مشینی ترجمہ ہے۔ { $name } نے اسے { $date } کو جانچا۔

### Speech: words that are spoken between the author's

say-level-plain = آسان زبان کا نسخہ۔
say-wording-machine = یہ متن مشینی ترجمہ ہے۔ ابھی کسی شخص نے اسے نہیں جانچا۔
say-wording-reviewed = یہ متن مشینی ترجمہ ہے۔ ایک شخص نے اسے جانچا ہے۔
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
print-booklet = { $count } متنوں کا کتابچہ
print-about-all = ان متنوں کے بارے میں
print-imprint = یہ آپ کو کس نے دیا

### Page

site-name = Evenhand
site-home = سرورق
site-home-title = پڑھیں، سنیں یا پرنٹ کریں
site-home-summary = آپ کے حقوق اور ان کا استعمال، آپ کے موزوں انداز میں۔
site-front-title = اپنی زبان چنیں
site-front-summary = حقوق، عدالتیں اور مدد، پڑھنے، سننے یا پرنٹ کرنے کے لیے۔
site-where = آپ یہاں ہیں
site-not-yet = ابھی { $language } میں نہیں ہے۔ اس زبان میں پڑھیں:
site-only-plain = صرف آسان زبان میں۔
site-in-plain = آسان زبان میں
site-nothing = یہاں ابھی کچھ نہیں ہے۔
page-skip = متن پر جائیں
page-leave = یہ صفحہ چھوڑیں
page-leave-explained = موسم کا صفحہ کھلتا ہے۔ آپ کے براؤزر کی ہسٹری نہیں مٹتی۔
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = اس صفحے کی زبانیں
page-wording = عبارت
page-here = آپ یہی پڑھ رہے ہیں
page-no-plain = ابھی آسان زبان میں نہیں ہے۔
page-no-standard = ابھی عام عبارت میں نہیں ہے۔
page-behind =
    { $count ->
        [one] اس ترجمے کے بعد اصل متن کا { $count } جملہ بدلا ہے۔
       *[other] اس ترجمے کے بعد اصل متن کے { $count } جملے بدلے ہیں۔
    }
page-behind-show = دیکھیں کیا بدلا ہے
page-explains = یہی بات عام عبارت میں:
page-contents = اس صفحے پر
page-ways = اسے حاصل کرنے کے طریقے
page-way-page = یہ صفحہ
page-way-large-print = بڑے حروف، { $points } پوائنٹ
page-way-opus = آواز، چھوٹی فائل (Opus)
page-way-mp3 = آواز، ہر پلیئر کے لیے (MP3)
page-way-captions = بولے گئے الفاظ، وقت کے ساتھ (کیپشن)
page-missing-speech-no-voice = آواز میں نہیں: { $language } کے لیے ابھی کوئی آواز نہیں۔
page-missing-speech-low-quality = آواز میں نہیں: { $language } کی آواز کافی صاف نہیں ہے۔
page-missing-speech-not-made = ابھی آواز میں نہیں ہے۔
page-missing-captions = ابھی کیپشن نہیں ہیں۔
page-missing-print-no-font = بڑے حروف میں نہیں: { $language } کا فونٹ ابھی یہاں نہیں ہے۔
page-missing-print-not-made = ابھی بڑے حروف میں نہیں ہے۔
page-missing-page = ابھی صفحے کی شکل میں نہیں ہے۔
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
page-film-missing = یہ فلم ابھی موجود نہیں۔ اس کے الفاظ نیچے پڑھیں۔
page-film-alone = آپ کا براؤزر یہ فلم نہیں چلا سکتا۔ الفاظ نیچے پڑھیں۔
page-film-no-captions = اس فلم کے کیپشن ابھی موجود نہیں ہیں۔
page-film-no-description = اس فلم کی صوتی وضاحت ابھی موجود نہیں ہے۔
page-film-no-sign = یہ فلم ابھی اشاروں کی زبان میں نہیں ہے۔
page-film-described = صوتی وضاحت کے ساتھ دیکھیں
page-film-signed = اشاروں کی زبان میں دیکھیں
page-film-words = فلم کے الفاظ پڑھیں
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
page-comfort = متن کا سائز، رنگ اور حروف بدلیں
page-comfort-lost = آپ کی پسند یہ صفحہ چھوڑنے تک قائم رہتی ہے۔
page-comfort-kept = آپ کی پسند اسی براؤزر میں رہتی ہے۔ کسی اور کو نہیں ملتی۔
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
page-desk = سائز، کاغذ اور رنگ چنیں
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
serve-too-many-next = ایک منٹ ٹھہریں، پھر کوشش کریں۔ کچھ ضائع نہیں ہوا۔
serve-being-made = یہ ابھی آپ کے لیے تیار ہو رہا ہے
serve-being-made-next = چند سیکنڈ ٹھہریں، پھر یہ صفحہ دوبارہ لوڈ کریں۔
serve-busy = اس وقت بہت کچھ تیار ہو رہا ہے
serve-busy-next = چند سیکنڈ ٹھہریں، پھر کوشش کریں۔
serve-too-long = اس میں بہت دیر لگ گئی
serve-too-long-next = دوبارہ کوشش کریں، یا کم متن چنیں۔
serve-fault = ہماری طرف سے کوئی خرابی ہوئی
serve-fault-next = یہ آپ کی غلطی نہیں۔ دوبارہ کوشش کریں، یا سرورق سے شروع کریں۔
serve-search-title = تلاش
serve-search-summary = اس زبان کے ہر جملے میں تلاش کریں۔ آپ کا لکھا محفوظ نہیں ہوتا۔
serve-search-words = تلاش کے الفاظ
serve-search-nothing = کچھ نہیں ملا
serve-search-found =
    { $count ->
        [one] { $count } متن ملا
       *[other] { $count } متن ملے
    }
serve-search-spelling = دیکھ لیں کہ الفاظ کے ہجے درست ہیں۔
serve-search-fewer = کم الفاظ یا دوسرے الفاظ آزمائیں۔
serve-safety-title = پڑھتے وقت محفوظ رہیں
serve-safety-summary = آپ کی حفاظت: یہ سائٹ کیا کرتی ہے، کیا نہیں کر سکتی۔
serve-safety-does = یہ سائٹ کیا کرتی ہے
serve-safety-does-leave = ”یہ صفحہ چھوڑیں“ اس صفحے کی جگہ موسم کا صفحہ کھولتا ہے۔
serve-safety-does-keys = اسکرپٹ چالو ہو تو Shift تین بار دبانے سے بھی یہی ہوتا ہے۔
serve-safety-does-clear = صفحہ چھوڑنے پر سائٹ براؤزر سے اپنا ڈیٹا مٹانے کو کہتی ہے۔
serve-safety-does-log = یہ سائٹ اس کا ریکارڈ نہیں رکھتی کہ کس نے کیا پڑھا۔
serve-safety-cannot = یہ سائٹ کیا نہیں کر سکتی
serve-safety-cannot-history = آپ کے براؤزر کی ہسٹری سے صفحے نہیں ہٹا سکتی۔
serve-safety-cannot-back = اسکرپٹ کے بغیر، ایک قدم پیچھے جانے سے یہ صفحہ دوبارہ نظر آ سکتا ہے۔
serve-safety-cannot-files = آپ کی محفوظ کی ہوئی فائلیں نہیں ہٹا سکتی۔
serve-safety-cannot-network = نیٹ ورک چلانے والا دیکھ سکتا ہے کہ آپ یہاں آئے۔
serve-safety-cannot-watch = فون یا کمپیوٹر کی نگرانی کرنے والے پروگرام کو نہیں روک سکتی۔
serve-safety-you = آپ کیا کر سکتے ہیں
serve-safety-you-private = یہ سائٹ پرائیویٹ ونڈو میں کھولیں اور بعد میں بند کر دیں۔
serve-safety-you-history = پڑھنے کے بعد یہ سائٹ براؤزر کی ہسٹری سے ہٹا دیں۔
serve-safety-you-device = ایسی ڈیوائس استعمال کریں جسے کوئی اور نہ کھول سکے۔
serve-safety-you-name = فائلیں ایسے نام سے محفوظ کریں جس سے کچھ ظاہر نہ ہو۔
serve-safety-neutral = ایسے محفوظ کرنے کے لیے فائل کے پتے میں { "\u2066" }?name=neutral{ "\u2069" } جوڑ دیں۔
serve-ask-title = کسی اور شکل یا زبان کی درخواست کریں
serve-ask-summary = اپنے لیے موزوں شکل میں معلومات پانا آپ کا حق ہے۔
serve-ask-piece = آپ کی درخواست اس بارے میں ہے:
serve-ask-what = کیا لکھیں
serve-ask-what-form = کون سا متن، اور کس شکل میں: آواز، بڑے حروف، آسان زبان۔
serve-ask-what-language = کس زبان میں۔
serve-ask-what-when = کب تک چاہیے۔ یہ بتانا ضروری نہیں کہ آپ کون ہیں۔
serve-ask-write = ہمیں لکھیں
serve-ask-nobody = یہاں ابھی کوئی جواب نہیں دیتا: کوئی پتہ مقرر نہیں ہوا۔
serve-ask-free = درخواست پر کوئی خرچ نہیں آتا۔
serve-api-title = پروگراموں کے لیے
serve-api-summary = وہ پتے جن سے پروگرام پوچھ سکتے ہیں۔ کوئی کلید درکار نہیں۔
serve-api-description = پوری تفصیل، OpenAPI میں
serve-api-parameters = آپ اسے یہ بتا سکتے ہیں:
serve-print-title = پرنٹ تیار کریں
serve-print-summary = متن، سائز، کاغذ اور رنگ چنیں۔ پرنٹ سے پہلے دیکھ لیں۔
serve-print-both = دونوں، ایک کے بعد ایک
serve-print-profile = بڑے حروف کی قسم
serve-print-points = اس سے بڑے حروف، پوائنٹ میں
serve-print-points-explained = 14 سے 48 تک۔ معمول کے سائز کے لیے خالی چھوڑ دیں۔
serve-print-paper = کاغذ
serve-print-theme = رنگ
serve-print-typeface = فونٹ
serve-print-imprint = یہ کون بانٹ رہا ہے
serve-print-imprint-explained = آخری صفحے پر چھپتا ہے۔ آپ خالی چھوڑ سکتے ہیں۔
serve-print-name = نام
serve-print-show = صفحات اور ان کا خرچ دیکھیں
serve-print-ready = آپ کا پرنٹ تیار ہے
serve-print-pages = صفحات
serve-print-sheets = کاغذ کے ورق، دونوں طرف پرنٹ
serve-print-size = فائل کا سائز
serve-print-get =
    { $count ->
        [one] PDF حاصل کریں، { $count } صفحہ، { $size }
       *[other] PDF حاصل کریں، { $count } صفحات، { $size }
    }
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
serve-print-no-font = یہاں کوئی فونٹ یہ زبان پرنٹ نہیں کر سکتا۔
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
export-search-summary = تمام متنوں میں الفاظ تلاش کریں۔ آپ جو لکھتے ہیں کہیں نہیں بھیجا جاتا۔
export-search-asleep = تلاش کے لیے اسکرپٹ اور ویب سرور درکار ہے۔ نیچے کی فہرست سے چنیں۔
export-search-busy = تلاش جاری ہے…
export-search-results = جو ملا
export-search-found = ملنے والے متن:
export-search-nothing = کچھ نہیں ملا۔ کم یا دوسرے الفاظ آزمائیں۔
export-search-failed = تلاش رک گئی۔ صفحہ دوبارہ کھولیں یا نیچے سے چنیں۔
export-search-all = اس زبان میں سب کچھ
