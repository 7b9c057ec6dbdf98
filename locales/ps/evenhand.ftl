# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = عادي لیکنه
level-plain = ساده ژبه
note-information = معلومات
note-warning = خبرداری
note-danger = خطر
note-steps = ګامونه
contact-example = دا پته یوه بېلګه ده. هلته څوک ځواب نه ورکوي.
contact-phone = ټیلیفون
contact-text-phone = متني ټیلیفون
contact-email = برېښنالیک
contact-web = وېب‌پاڼه
contact-place = ځای
contact-hours = د کار وخت
contact-languages = ژبې
contact-cost = لګښت
wording-machine = دا ماشین ژباړلې. تر اوسه هېچا نه ده کتلې.
wording-reviewed = دا ماشین ژباړلې. { $name } په { $date } کتلې ده.

### Speech: words that are spoken between the author's

say-level-plain = د سادې ژبې نسخه.
say-wording-machine = دا متن ماشین ژباړلی دی. تر اوسه هېچا نه دی کتلی.
say-wording-reviewed = دا متن ماشین ژباړلی دی. یو کس کتلی دی.
say-voice-relative = د { $language } ژبې غږ نشته. د { $voice } ژبې غږ یې لولي.
say-voice-low = دا غږ د { $language } ژبې تلفظ تل سم نه ادا کوي.
say-language-without-voice = د داسې ژبې کلمې، چې غږ ورته نشته.
say-list = لړلیک، { $count ->
    [one] { $count } ټکی
   *[other] { $count } ټکي
}.
say-number = { $number }.
say-table = جدول.
say-table-size = { $columns ->
    [one] { $columns } ستون
   *[other] { $columns } ستونونه
}، { $rows ->
    [one] { $rows } کتار
   *[other] { $rows } کتارونه
}.
say-row = کتار { $number }.
say-end-of-table = د جدول پای.
say-quote = اقتباس.
say-quote-source = سرچینه:
say-end-of-quote = د اقتباس پای.
say-note-information = معلومات.
say-note-warning = خبرداری.
say-note-danger = خطر.
say-note-steps = ګام په ګام.
say-end-of-note = د یادښت پای.
say-picture = انځور.
say-picture-caption = د انځور لاندې:
say-picture-description = د انځور بشپړ تشریح.
say-contact = د اړیکې پته.
say-question = پوښتنه.
say-answer = ځواب.
say-video = ویډیو.
say-video-missing = دا ویډیو لا نشته.
say-transcript = د ویډیو متن:
say-footnotes = لمنلیکونه.
say-footnote = لمنلیک { $number }.
say-code = توری په توری:
say-artist = Evenhand
say-cover = د Evenhand نښه: دوه خلاص لاسونه، په یوه سطح کې.

### Print

print-page = مخ { $page } له { $pages }
print-contents = نیولیک
print-words = د کلمو تشریح
print-about = د دې متن په اړه
print-title = سرلیک
print-language = ژبه
print-revised = وروستی بدلون
print-version = په Evenhand جوړ شوی
print-wording = لیکنه
print-sources = سرچینې
print-newest = تر ټولو نوې نسخه:
print-qr = د QR کوډ چې { $address } ته مو رسوي
print-question = پوښتنه
print-answer = ځواب
print-picture-description = د انځور بشپړ تشریح
print-contact = د اړیکې پته
print-video = ویډیو
print-video-missing = دا ویډیو لا نشته.
print-transcript = د ویډیو متن
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = کور پاڼه
site-home-title = ولولئ، واورئ یا چاپ کړئ
site-home-summary = ستاسو حقونه او د هغو کارول، ستاسو د خوښې په بڼه.
site-front-title = خپله ژبه وټاکئ
site-front-summary = حقونه، محکمې او ملاتړ، د لوستلو، اورېدلو یا چاپولو لپاره.
site-where = تاسو دلته یاست
site-not-yet = لا په { $language } ژبه نشته. په دې ژبه یې ولولئ:
site-only-plain = یوازې په ساده ژبه.
site-in-plain = په ساده ژبه
site-nothing = دلته لا څه نشته.
page-skip = متن ته ورشئ
page-leave = له دې پاڼې ووځئ
page-leave-explained = د هوا پاڼه خلاصېږي. ستاسو د براوزر تاریخچه نه پاکېږي.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = د دې پاڼې ژبې
page-wording = لیکنه
page-here = تاسو همدا لولئ
page-no-plain = لا په ساده ژبه نشته.
page-no-standard = لا په عادي لیکنه نشته.
page-behind =
    { $count ->
        [one] له دې ژباړې وروسته د اصلي متن { $count } جمله بدله شوې ده.
       *[other] له دې ژباړې وروسته د اصلي متن { $count } جملې بدلې شوې دي.
    }
page-behind-show = وګورئ څه بدل شوي
page-explains = همدا موضوع په عادي لیکنه:
page-contents = په دې پاڼه کې
page-ways = د دې د ترلاسه کولو لارې
page-way-page = دا پاڼه
page-way-large-print = لوی توري، { $points } پواینټ
page-way-opus = غږ، کوچنی فایل (Opus)
page-way-mp3 = غږ د هر غږوونکي لپاره (MP3)
page-way-captions = ویل شوې خبرې په لیکلې بڼه، له وخت سره (ژېرلیک)
page-missing-speech-no-voice = په غږ نشته: د { $language } ژبې غږ لا نشته.
page-missing-speech-low-quality = په غږ نشته: د { $language } ژبې غږ پوره روښانه نه دی.
page-missing-speech-not-made = لا په غږ نشته.
page-missing-captions = ژېرلیک لا نه لري.
page-missing-print-no-font = په لویو تورو نشته: د { $language } ژبې فونټ لا نشته.
page-missing-print-not-made = لا په لویو تورو نشته.
page-missing-page = لا د پاڼې په بڼه نشته.
page-pages =
    { $count ->
        [one] { $count } مخ
       *[other] { $count } مخونه
    }
page-seconds-few = له یوې دقیقې کم
page-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقې
    }
page-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعته
    }
page-kilobytes = { $number } کیلوبایټ
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }٫{ $tenth } میګابایټ
page-listen = واورئ
page-listen-how = د غږولو تڼۍ کېکاږئ. غږ یوازې هغه وخت بارېږي.
page-listen-alone = ستاسو براوزر دلته غږ نه شي غږولی. فایل له لړلیکه واخلئ.
page-voice-low = دا غږ ماشین جوړ کړی او ښايي پوهېدل پرې سخت وي.
page-voice-relative = د { $language } ژبې غږ لا نشته. د { $relative } ژبې غږ یې لولي.
page-captions = ژېرلیک
page-word-back = بېرته متن ته
page-notes = یادښتونه
page-note = یادښت
page-note-back = بېرته متن ته
page-note-back-of = بېرته متن ته، ځای { $number }
page-picture-long = ولولئ چې انځور څه ښيي
page-question = ځان وازمویئ
page-answer = ځواب وګورئ
page-film-missing = دا فلم لا نشته. متن یې لاندې لوستلی شئ.
page-film-alone = ستاسو براوزر دا فلم نه شي ښودلی. متن یې لاندې ولولئ.
page-film-no-captions = دا فلم لا ژېرلیک نه لري.
page-film-no-description = دا فلم لا غږیز توصیف نه لري.
page-film-no-sign = دا فلم لا د اشارو په ژبه نشته.
page-film-described = له غږیز توصیف سره یې وګورئ
page-film-signed = د اشارو په ژبه یې وګورئ
page-film-words = د فلم متن ولولئ
page-about = د دې پاڼې په اړه
page-revised = وروستی بدلون
page-review = بیا به وکتل شي تر
page-sources = د معلوماتو سرچینې
page-version = جوړه شوې په
page-program = Evenhand { $version }
page-licence = جواز
page-licence-words = ازاد یې وکاروئ، شریک او بدل کړئ: GNU General Public License 3 یا نوی.
page-access-summary = هره جمله متن دی. انځورونه تشریح لري. هېڅ نه خوځېږي یا ځلېږي.
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
