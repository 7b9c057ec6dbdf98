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
