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
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

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
