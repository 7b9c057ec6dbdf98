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
