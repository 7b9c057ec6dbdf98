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
print-booklet = کتابګوټی له { $count } متنونو سره
print-about-all = د دې متنونو په اړه
print-imprint = دا چا درکړی دی

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
page-leave-other = بله وېب‌پاڼه خلاصېږي. ستاسو د براوزر تاریخچه نه پاکېږي.
page-leave-keys = یا د Shift تڼۍ درې ځله کېکاږئ.
page-safety = د لوستلو پر مهال خوندي پاتې شئ
# What the reader may change about the looks of every page.
page-comfort = د متن اندازه، رنګونه او توري بدل کړئ
page-comfort-lost = دا بدلونونه له دې پاڼې تر وتلو پورې پاتې کېږي.
page-comfort-kept = دا بدلونونه په همدې براوزر کې پاتې کېږي. بل چا ته نه رسېږي.
page-start-over = له سره پیل کړئ
page-started-over = هر څه بېرته د پیل په څېر شول.
page-percent = { $number }٪
page-as-usual = عادي
page-size = د متن اندازه
# Languages whose letters are joined: the space between words alone.
page-spacing = د کلمو ترمنځ واټن
page-lines = د کرښو ترمنځ واټن
page-wide = پراخ
page-wider = ډېر پراخ
page-length = د کرښو اوږدوالی
page-short = لنډې
page-window = د کړکۍ هومره
page-colours = رنګونه
page-device = لکه ستاسو په وسیله کې
page-white = سپین
page-cream = کریمي
page-dark = تیاره
page-yellow = ژېړ پر تور
page-letters = د تورو ډول
page-naskh = نسخ
page-nastaliq = نستعلیق
page-own-letters = ستاسو د وسیلې خپل توري
# The player.
page-chapters = له یوې برخې یې واورئ
page-along-ready = د جملو او چټکتیا تڼۍ د غږوونکي لاندې دي.
page-along-how = د اورېدو لپاره جمله کېکاږئ. د درولو لپاره یې بیا کېکاږئ.
page-along-keys = په کیبورډ: پورته او ښکته غشي جمله بدلوي، Enter یې غږوي.
page-previous-sentence = مخکینۍ جمله
page-again = بیا یې واورئ
page-next-sentence = ورپسې جمله
page-speed = چټکتیا
page-follow = هغه جمله ښکاره وساتئ چې لوستل کېږي
# The list of ways.
page-way-here = دلته یې ولولئ
page-desk = اندازه، کاغذ او رنګونه وټاکئ
page-ask = بله بڼه یا ژبه وغواړئ
page-ask-for-it = ویې غواړئ
# The end of a text, and of every page.
page-neighbours = د دې موضوع په اړه نور
page-previous = مخکینی:
page-next = ورپسې:
page-original = اصلي ژبه
page-translation = ژباړه
page-by-person = دا یو کس ژباړلې.
page-more = نور څه چې کولی شئ
page-search = ولټوئ
page-search-words = د لټون کلمې
page-print-desk = په خپله خوښه اندازه او رنګونو یې چاپ کړئ
page-bundle = ټول په یوه فایل کې له ځانه سره یوسئ
page-api = دا متنونه په خپل پروګرام کې وکاروئ

### Service: pages that only a running service has

serve-to-home = کور پاڼې ته ورشئ
serve-search = ولټوئ
serve-ask = بله بڼه یا ژبه وغواړئ
serve-errors = یو څه ستاسو پام ته اړتیا لري
serve-choose-pieces = کوم متنونه
serve-not-found = دا پاڼه نشته
serve-not-found-next = ښايي پته تېروتنه ولري. ولټوئ، یا له کور پاڼې پیل وکړئ.
serve-gone = دا پاڼه نوره دلته نشته
serve-gone-next = لرې شوې ده. نوی متن ولټوئ، یا له سره پیل وکړئ.
serve-too-large = دا په یو ځل ډېر زیات وو
serve-too-large-next = بېرته لاړ شئ، لیکنه مو لنډه کړئ، او بیا یې ولېږئ.
serve-unreadable = دا ونه لوستل شو
serve-unreadable-next = بېرته لاړ شئ، فورمه بیا ډکه کړئ او ویې لېږئ.
serve-method = دا پته داسې غوښتنه نه مني
serve-too-many = په لږ وخت کې ډېرې غوښتنې راغلې
serve-too-many-next = یوه دقیقه صبر وکړئ، بیا هڅه وکړئ. هېڅ شی نه دی ورک شوی.
serve-being-made = دا همدا اوس ستاسو لپاره جوړېږي
serve-being-made-next = څو ثانیې صبر وکړئ، بیا دا پاڼه له سره خلاصه کړئ.
serve-busy = دا مهال ډېر شیان جوړېږي
serve-busy-next = څو ثانیې صبر وکړئ، بیا هڅه وکړئ.
serve-too-long = دې ډېر وخت ونیو
serve-too-long-next = بیا هڅه وکړئ، یا لږ متنونه وټاکئ.
serve-fault = زموږ له خوا ستونزه پېښه شوه
serve-fault-next = دا ستاسو تېروتنه نه ده. بیا هڅه وکړئ، یا له کور پاڼې پیل وکړئ.
serve-search-title = لټون
serve-search-summary = د دې ژبې په ټولو جملو کې ولټوئ. څه چې لیکئ، نه ساتل کېږي.
serve-search-words = د لټون کلمې
serve-search-nothing = هېڅ پیدا نه شول
serve-search-found =
    { $count ->
        [one] { $count } متن پیدا شو
       *[other] { $count } متنونه پیدا شول
    }
serve-search-spelling = وګورئ چې کلمې سمې لیکل شوې وي.
serve-search-fewer = لږې کلمې یا نورې کلمې وازمویئ.
serve-safety-title = د لوستلو پر مهال خوندي پاتې شئ
serve-safety-summary = دا وېب‌پاڼه مو د خوندیتوب لپاره څه کوي، څه نه شي کولی.
serve-safety-does = دا وېب‌پاڼه څه کوي
serve-safety-does-leave = «له دې پاڼې ووځئ» د دې پر ځای د هوا پاڼه خلاصوي.
serve-safety-does-keys = که سکریپټ فعال وي، درې ځله د Shift کېکاږل همدا کار کوي.
serve-safety-does-clear = په وتلو سره له براوزره غواړو چې زموږ ساتلي معلومات پاک کړي.
serve-safety-does-log = دا وېب‌پاڼه نه ثبتوي چې چا څه لوستي دي.
serve-safety-cannot = دا وېب‌پاڼه څه نه شي کولی
serve-safety-cannot-history = ستاسو د براوزر له تاریخچې پاڼې نه شي لرې کولی.
serve-safety-cannot-back = له سکریپټ پرته، یو ګام شاته تګ ښايي دا پاڼه بیا وښيي.
serve-safety-cannot-files = هغه فایلونه نه شي پاکولی چې تاسو خوندي کړي دي.
serve-safety-cannot-network = ستاسو د شبکې چلوونکی ښايي وویني چې دا وېب‌پاڼه مو کتلې ده.
serve-safety-cannot-watch = هغه پروګرام نه شي درولی چې ستاسو ټیلیفون یا کمپیوټر څاري.
serve-safety-you = تاسو څه کولی شئ
serve-safety-you-private = دا وېب‌پاڼه په شخصي کړکۍ کې خلاصه کړئ، وروسته یې وتړئ.
serve-safety-you-history = له لوستلو وروسته دا وېب‌پاڼه د براوزر له تاریخچې پاکه کړئ.
serve-safety-you-device = داسې وسیله وکاروئ چې بل څوک یې نه شي خلاصولی.
serve-safety-you-name = فایلونه په داسې نوم خوندي کړئ چې هېڅ نه ښيي.
serve-safety-neutral = د داسې خوندي کولو لپاره پتې ته یې { "\u2066" }?name=neutral{ "\u2069" } ورزیات کړئ.
serve-ask-title = بله بڼه یا ژبه وغواړئ
serve-ask-summary = د خپلې خوښې په بڼه معلومات ترلاسه کول ستاسو حق دی.
serve-ask-piece = تاسو د دې په اړه غوښتنه کوئ:
serve-ask-what = څه ولیکئ
serve-ask-what-form = کوم متن، او په کومه بڼه: غږ، لوی توري، ساده ژبه.
serve-ask-what-language = په کومه ژبه.
serve-ask-what-when = تر کومې نېټې یې غواړئ. اړینه نه ده ووایئ چې څوک یاست.
serve-ask-write = موږ ته ولیکئ
serve-ask-nobody = دلته لا څوک ځواب نه ورکوي: پته نه ده ټاکل شوې.
serve-ask-free = غوښتنه وړیا ده.
serve-api-title = د پروګرامونو لپاره
serve-api-summary = هغه پتې چې پروګرامونه ترې پوښتلی شي. کیلي ته اړتیا نه لري.
serve-api-description = بشپړ تشریح په OpenAPI کې
serve-api-parameters = ورته ویلی شئ:
serve-print-title = چاپ چمتو کړئ
serve-print-summary = متنونه، اندازه، کاغذ او رنګونه وټاکئ. له چاپ مخکې یې وګورئ.
serve-print-both = دواړه، یو په بل پسې
serve-print-profile = د لویو تورو ډول
serve-print-points = لا لوی توري، په پواینټ
serve-print-points-explained = له ۱۴ تر ۴۸ پورې. د عادي اندازې لپاره یې خالي پرېږدئ.
serve-print-paper = کاغذ
serve-print-theme = رنګونه
serve-print-typeface = فونټ
serve-print-imprint = دا څوک وېشي
serve-print-imprint-explained = په وروستي مخ کې چاپېږي. خالي یې پرېښودلی شئ.
serve-print-name = نوم
serve-print-show = مخونه او لګښت یې وګورئ
serve-print-ready = ستاسو چاپ چمتو دی
serve-print-pages = مخونه
serve-print-sheets = د کاغذ پاڼې، دواړو خواوو ته چاپ شوې
serve-print-size = د فایل اندازه
serve-print-get =
    { $count ->
        [one] د PDF فایل واخلئ، { $count } مخ، { $size }
       *[other] د PDF فایل واخلئ، { $count } مخونه، { $size }
    }
serve-print-kept = یو ساعت ساتل کېږي، بیا پاکېږي.
serve-print-preview = لومړي مخونه
serve-print-preview-of = مخ { $number }، لکه څنګه چې به چاپ شي
serve-print-change = یو څه بدل کړئ
serve-print-no-piece = لږ تر لږه یو متن وټاکئ.
serve-print-many = تر { $count } زیات متنونه مه ټاکئ.
serve-print-not-there = دا متنونه په دې لیکنه نشته. بله لیکنه وټاکئ.
serve-print-no-profile = د لویو تورو یو ډول وټاکئ.
serve-print-wrong-size = له ۱۴ تر ۴۸ پورې بشپړ عدد ولیکئ، یا یې خالي پرېږدئ.
serve-print-wrong-imprint = په هره کرښه کې تر ۲۰۰ زیات توري مه لیکئ.
serve-print-no-font = دلته هېڅ فونټ دا ژبه نه شي چاپولی.
serve-print-too-large = دا چاپ ډېر لوی دی. لږ متنونه یا واړه توري وټاکئ.
serve-print-failed = چاپ جوړ نه شو. بیا هڅه وکړئ.
serve-bundle-title = څو متنونه له ځانه سره یوسئ
serve-bundle-summary = متنونه، بڼې او ژبې وټاکئ. یو فایل ترلاسه کوئ.
serve-bundle-forms = کومې بڼې
serve-bundle-languages = کومې ژبې
serve-bundle-show = وګورئ چې څه پکې دي
serve-bundle-ready = ستاسو ټولګه
serve-bundle-missing =
    { $count ->
        [one] { $count } فایل لا نشته.
       *[other] { $count } فایلونه لا نشته.
    }
serve-bundle-get =
    { $count ->
        [one] د ZIP فایل واخلئ، { $count } فایل، شاوخوا { $size }
       *[other] د ZIP فایل واخلئ، { $count } فایلونه، شاوخوا { $size }
    }
serve-bundle-no-form = لږ تر لږه یوه بڼه وټاکئ.
serve-bundle-no-language = لږ تر لږه یوه ژبه وټاکئ.
serve-bundle-empty = له دې څخه لا هېڅ نشته. نورې بڼې یا ژبې وټاکئ.
serve-bundle-index = په دې ټولګه کې څه دي
serve-form-page = د سکرین لپاره پاڼه
serve-form-print = لوی توري، ۱۸ او ۲۸ پواینټ
serve-form-script = د غږ متن، لکه څنګه چې لوستل کېږي
page-being-made-print = لوی توري جوړېږي. څو دقیقې وروسته بیا وګورئ.
page-being-made-speech = غږ جوړېږي. څو دقیقې وروسته بیا وګورئ.

### Export

export-search-title = لټون
export-search-summary = په ټولو متنونو کې کلمې ولټوئ. هغه څه چې لیکئ چېرته نه لېږل کېږي.
export-search-asleep = لټون سکریپټ او ویب سرور ته اړتیا لري. له لاندې لېست څخه وټاکئ.
export-search-busy = لټون روان دی…
export-search-results = هغه څه چې وموندل شول
export-search-found = موندل شوي متنونه:
export-search-nothing = هیڅ ونه موندل شول. لږې یا نورې کلمې ولیکئ.
export-search-failed = لټون ودرېد. پاڼه بیا پرانیزئ یا له لاندې وټاکئ.
export-search-all = په دې ژبه ټول څه
