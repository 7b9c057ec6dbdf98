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
contact-more = نور معلومات
wording-machine = دا ماشین ژباړلې. تر اوسه هېچا نه ده ارزولې.
wording-reviewed = دا ماشین ژباړلې. { $name } په { $date } ارزولې ده.

### Speech: words that are spoken between the author's

say-level-plain = د سادې ژبې نسخه.
say-wording-machine = دا متن ماشین ژباړلی دی. تر اوسه هېچا نه دی ارزولی.
say-wording-reviewed = دا متن ماشین ژباړلی دی. یو کس ارزولی دی.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = دا متن چا کتلی دی
reviews-none = تر اوسه کوم وکیل او معلولیت لرونکو لوستونکو دا متن نه دی کتلی.
reviews-lawyer = وکیل ({ $country }): { $name }، { $date }
reviews-editor = د ساده ژبې سمونګر: { $name }، { $date }
reviews-translator = مورنۍ ژبې ته ژباړونکی: { $name }، { $date }
reviews-panel = معلولیت لرونکي لوستونکي ({ $count }): { $name }، { $date }
reviews-with = د لوستونکو معلولیتونه: { $list }
reviews-changed = له هغې وروسته بدل شول:
reviews-not-checked = نه دي کتل شوي:
reviews-since =
    { $count ->
        [one] له هغه راهیسې { $count } جمله بدله شوې ده.
       *[other] له هغه راهیسې { $count } جملې بدلې شوې دي.
    }
say-reviews-lawyer = یوه وکیل دا متن کتلی دی.
say-reviews-editor = د ساده ژبې یوه سمونګر دا متن کتلی دی.
say-reviews-translator = مورنۍ ژبې ته یوه ژباړونکي دا متن کتلی دی.
say-reviews-panel = معلولیت لرونکو لوستونکو دا متن ازمویلی دی.
country-title = هېواد
country-none = مقررات له یوه هېواد څخه بل ته توپیر لري، او دا متن د کوم هېواد نوم نه اخلي.
country-holds =
    { $count ->
        [one] دا متن د دې هېواد لپاره لیکل شوی دی: { $list }.
       *[other] دا متن د دې هېوادونو لپاره لیکل شوی دی: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] دا متن د بل هېواد لپاره لیکل شوی دی: { $list }. ستاسو د هېواد مقررات ښايي توپیر ولري.
       *[other] دا متن د نورو هېوادونو لپاره لیکل شوی دی: { $list }. ستاسو د هېواد مقررات ښايي توپیر ولري.
    }
country-block =
    { $count ->
        [one] یوازې د دې هېواد لپاره: { $list }
       *[other] یوازې د دې هېوادونو لپاره: { $list }
    }
say-country-end =
    { $count ->
        [one] د دې هېواد د برخې پای.
       *[other] د دې هېوادونو د برخې پای.
    }
disability-blind = ړوندوالی
disability-low-vision = کمزورې لیدنه
disability-deaf = کوڼوالی
disability-hard-of-hearing = کمزورې اورېدنه
disability-deafblind = کوڼوالی او ړوندوالی
disability-intellectual = ذهني معلولیت
disability-reading = په لوستلو کې ستونزه
disability-autism = اوټیزم
disability-psychosocial = رواني ټولنیز معلولیت
disability-physical = جسمي معلولیت
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
say-picture-undescribed = یو انځور پرته له توضیح.
picture-undescribed = یو انځور پرته له توضیح
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
mark-struck = لرې شوی:
mark-struck-end = د لرې شوې برخې پای
mark-done = ترسره شوی:
mark-open = ترسره شوی نه دی:
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
print-booklet =
    { $count ->
        [one] کتابګوټی له { $count } متن سره
       *[other] کتابګوټی له { $count } متنونو سره
    }
print-about-all = د دې متنونو په اړه
print-imprint = دا چا درکړی دی

### Page

site-name = Evenhand
site-home = کور پاڼه
site-home-title = ولولئ، واورئ یا چاپ کړئ
site-home-summary = ستاسو حقونه او د هغو کارول، ستاسو د خوښې په بڼه.
site-feed = د پوډکاسټ په اپ کې ګډون وکړئ
site-front-title = خپله ژبه وټاکئ
site-front-summary = حقونه، محکمې او ملاتړ، د لوستلو، اورېدلو یا چاپولو لپاره.
site-where = تاسو دلته یاست
site-no-text = لا په { $language } ژبه هېڅ متن نشته. دا متنونه په نورو ژبو شته.
site-not-yet = لا په { $language } ژبه نشته. په دې ژبه یې ولولئ:
site-only-plain = یوازې په ساده ژبه.
site-in-plain = په ساده ژبه
site-nothing = دلته لا څه نشته.
# Lists of texts that need several pages.
list-titles = ټول متنونه د سرلیک په ترتیب
list-plain = متنونه په ساده ژبه
list-texts =
    { $count ->
        [one] { $count } متن
       *[other] { $count } متنونه
    }
list-pages = د دې لیست پاڼې
list-choose = له دې لیست څخه وټاکئ
list-words = د سرلیک کلمې
list-collection = مجموعه
list-every-collection = ټولې مجموعې
list-every-wording = ټولې لیکنې
list-show = وښیئ
list-nothing = دلته داسې متن نشته.
page-skip = متن ته ورشئ
page-leave = له دې پاڼې ووځئ
page-leave-short = ووځئ
page-leave-explained = د هوا د حالت پاڼه خلاصېږي. ستاسو د براوزر تاریخچه نه پاکېږي.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = د دې پاڼې ژبې
page-wording = لیکنه
page-no-plain = لا په ساده ژبه نشته.
page-no-standard = لا په عادي لیکنه نشته.
page-behind =
    { $count ->
        [one] له دې ژباړې وروسته د اصلي متن { $count } جمله بدله شوې ده.
       *[other] له دې ژباړې وروسته د اصلي متن { $count } جملې بدلې شوې دي.
    }
page-behind-show = وګورئ څه بدل شوي
page-explains = همدا موضوع په عادي لیکنه
page-explained = همدا موضوع په ساده ژبه
page-trace = جمله په جمله
page-trace-title = جمله په جمله: { $title }
page-trace-lead = پورته هره ساده جمله ده، او تر هغې لاندې هغه عادي جملې دي چې دا یې بیانوي. هره جمله خپل ځای ته ځي.
page-trace-proposed = یوه پروګرام سره اړوندې جملې غوره کړې دي. تر اوسه هېچا ټولې نه دي ارزولې.
page-trace-unchecked = لا نه ده ارزول شوې.
page-trace-own = یوازې په ساده ژبه.
page-trace-none = دلته عادي جمله نه ده ښودل شوې.
page-trace-rest = یوازې په عادي لیکنه
page-contents = په دې پاڼه کې
page-ways = د دې د ترلاسه کولو لارې
page-way-large-print = لوی توري، { $points } پواینټ
page-way-opus = غږ، کوچنی فایل (Opus)
page-way-mp3 = غږ د هر غږوونکي لپاره (MP3)
page-way-captions = ویل شوې خبرې په لیکلې بڼه، له وخت سره (ژېرلیک)
page-missing-speech-no-voice = په غږ نشته: د { $language } ژبې غږ لا نشته.
page-missing-speech-not-made = لا په غږ نشته.
page-missing-print-no-font = په لویو تورو نشته: د { $language } ژبې فونټ لا نشته.
page-missing-print-not-made = لا په لویو تورو نشته.
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
page-listen-natural = واورئ: طبیعي غږ
page-listen-clear = واورئ: روښانه او چټک غږ
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
page-film-missing = دا ویډیو لا نشته. متن یې لاندې لوستلی شئ.
page-film-alone = ستاسو براوزر دا ویډیو نه شي ښودلای. متن یې لاندې ولولئ.
page-film-no-captions = دا ویډیو لا ژېرلیک نه لري.
page-film-no-description = دا ویډیو لا غږیز توصیف نه لري.
page-film-no-sign = دا ویډیو لا د اشارو په ژبه نشته.
page-film-described = له غږیز توصیف سره یې وګورئ
page-film-signed = د اشارو په ژبه یې وګورئ
page-film-words = د ویډیو متن ولولئ
page-about = د دې پاڼې په اړه
page-revised = وروستی بدلون
page-review = باید بیا وارزول شي تر
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
page-settings = امستنې
page-comfort = د متن اندازه، رنګونه او توري بدل کړئ
page-comfort-lost = دا بدلونونه له دې پاڼې تر وتلو پورې پاتې کېږي.
page-comfort-kept = دا بدلونونه په همدې براوزر کې پاتې کېږي. هېچا ته نه لېږل کېږي.
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
page-way-by-people = { $form }، د یو کس جوړ کړی ({ $kind })
page-desk = اندازه، کاغذ او رنګونه وټاکئ
page-neutral = په داسې نوم یې خوندي کړئ چې هېڅ نه ښيي
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
serve-too-many-next = یوه دقیقه صبر وکړئ، بیا بېرته لاړ شئ او هڅه وکړئ.
serve-being-made = دا همدا اوس ستاسو لپاره جوړېږي
serve-being-made-next = څو ثانیې صبر وکړئ، بیا دا پاڼه له سره خلاصه کړئ.
serve-busy = دا مهال ډېر شیان جوړېږي
serve-busy-next = څو ثانیې صبر وکړئ، بیا هڅه وکړئ.
serve-too-long = دې ډېر وخت ونیو
serve-too-long-next = بیا هڅه وکړئ، یا لږ متنونه وټاکئ.
serve-fault = زموږ له خوا ستونزه پېښه شوه
serve-fault-next = دا ستاسو تېروتنه نه ده. بیا هڅه وکړئ، یا له کور پاڼې پیل وکړئ.
serve-search-title = لټون
serve-search-summary = د دې ژبې په ټولو جملو کې ولټوئ. دا پروګرام ستاسو لیکل نه ساتي.
serve-search-words = د لټون کلمې
serve-search-nothing = هېڅ پیدا نه شول
serve-search-found =
    { $count ->
        [one] { $count } متن پیدا شو
       *[other] { $count } متنونه پیدا شول
    }
serve-search-spelling = وګورئ چې کلمې سمې لیکل شوې وي.
serve-search-fewer = لږې کلمې یا نورې کلمې وازمویئ.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = محرمیت
privacy-summary = دا وېب‌پاڼه ستاسو په اړه څه پوهېږي، او کله یې هېروي.
privacy-days =
    { $count ->
        [one] { $count } ورځ
       *[other] { $count } ورځې
    }
privacy-read = کله چې لولئ
privacy-read-cookies = هېڅ پاڼه لوستونکو ته کوکي نه ږدي.
privacy-read-others = پاڼې له نورو وېب‌پاڼو هېڅ نه باروي.
privacy-read-choices = هغه اندازه او رنګونه چې غوره کوئ ستاسو په براوزر کې پاتې کېږي. هېچا ته نه رسېږي.
privacy-read-search = هغه څه چې لټوئ نه ساتل کېږي.
privacy-read-search-here = لټون ستاسو په براوزر کې کېږي. ستاسو ټکي نه لېږل کېږي.
privacy-read-count = د ناوړه کارونې د مخنیوي لپاره د هرې انټرنېټي پتې غوښتنې شمېرل کېږي، تر ټولو زیات { $time }. دا نه لیکل کېږي.
privacy-read-print = هغه چاپ چې غواړئ یې یو ساعت ساتل کېږي.
privacy-ask = کله چې څه غواړئ
privacy-ask-public = ټول لیدلی شي چې څه، د کومې ورځې لپاره او څومره کسانو غوښتي دي.
privacy-ask-editors = سمونګر ستاسو لیکل او دا لوستلی شي چې د چا لپاره دي.
privacy-ask-contact = ستاسو د اړیکې لار په رمزي بڼه ساتل کېږي. یوازې ستاسو د غوښتنې د پیغامونو لپاره ده.
privacy-ask-ends = ستاسو لیکل او د اړیکې لار د غوښتنې له پایه { $time } وروسته پاکېږي.
privacy-ask-latest = تر ټولو وروسته له غوښتنې { $time } وروسته پاکېږي.
privacy-ask-unconfirmed = هغه برېښنالیک چې څوک یې نه تاییدوي { $time } وروسته پاکېږي.
privacy-ask-stopped = که زموږ لیکونه ودروئ، ستاسو له پتې جوړ کوډ { $time } ساتل کېږي.
privacy-ask-mail = لیکونه د دې وېب‌پاڼې د چلوونکي د برېښنالیک له سروره تېرېږي.
privacy-ask-no-mail = دا وېب‌پاڼه برېښنالیک نه لېږي.
privacy-work = کله چې دلته ژباړه یا سمون کوئ
privacy-work-kept = ستاسو غوره کړی نوم، ستاسو له پټې جملې جوړ کوډ او ستاسو کار ساتل کېږي.
privacy-work-cookie = یوه کوکي مو تر ټولو زیات { $time } دننه ساتي.
privacy-work-shown = ستاسو غوره کړی نوم ښايي ستاسو د خپور شوي کار تر څنګ راشي.
privacy-work-audit = د پرېکړو او رد شویو هڅو ثبت { $time } ساتل کېږي. انټرنېټي پته پکې نشته.
privacy-work-tries = د ننوتلو هڅې { $time } شمېرل کېږي، د نومونو او پتو پر ځای په کوډونو.
privacy-rights = ستاسو حقونه
privacy-rights-ask = د دې وېب‌پاڼې له چلوونکي پوښتلی شئ چې ستاسو په اړه څه ساتي، یا یې د پاکولو غوښتنه کولی شئ.
privacy-rights-complain = دې ادارې ته شکایت هم کولی شئ:
operator-title = دا وېب‌پاڼه څوک چلوي، او څنګه ورسره اړیکه نیول کېږي
operator-summary = د دې وېب‌پاڼې مسوول څوک دی.
operator-name = مسوول
operator-address = پستي پته
operator-authority = څارونکې اداره
operator-nobody = هېچا دلته نه دي لیکلي چې دا څوک چلوي.
operator-no-way = هېچا دلته نه دي لیکلي چې څنګه ورسره اړیکه ونیول شي.
operator-careful = هېڅ داسې څه مه لیکئ چې تاسو په خطر کې اچوي، تر څو نه پوهېږئ چې څوک یې لولي.
operator-program = د دې وېب‌پاڼې پروګرام Evenhand دی. جوړوونکي یې دا وېب‌پاڼه نه چلوي.
serve-safety-title = د لوستلو پر مهال خوندي پاتې شئ
serve-safety-summary = دا وېب‌پاڼه مو د خوندیتوب لپاره څه کوي، څه نه شي کولی.
serve-safety-does = دا وېب‌پاڼه څه کوي
serve-safety-does-leave = «له دې پاڼې ووځئ» د دې پر ځای د هوا د حالت پاڼه خلاصوي.
serve-safety-does-keys = ستاسو په براوزر کې د JavaScript په مرسته، درې ځله د Shift کېکاږل همدا کار کوي.
serve-safety-does-clear = په وتلو سره له براوزره غواړو چې زموږ ساتلي معلومات پاک کړي.
serve-safety-does-log = دا پروګرام نه ثبتوي چې چا څه لوستي دي. د سرور چلوونکی یې ښايي ثبت کړي.
serve-safety-cannot = دا وېب‌پاڼه څه نه شي کولی
serve-safety-cannot-history = ستاسو د براوزر له تاریخچې پاڼې نه شي لرې کولی.
serve-safety-cannot-back = له JavaScript پرته، یو ګام شاته تګ ښايي دا پاڼه بیا وښيي.
serve-safety-cannot-files = هغه فایلونه نه شي پاکولی چې تاسو خوندي کړي دي.
serve-safety-cannot-network = ستاسو د شبکې چلوونکی ښايي وویني چې دا وېب‌پاڼه مو کتلې ده.
serve-safety-cannot-watch = هغه پروګرام نه شي درولی چې ستاسو ټیلیفون یا کمپیوټر څاري.
serve-safety-you = تاسو څه کولی شئ
serve-safety-you-private = دا وېب‌پاڼه په شخصي کړکۍ کې خلاصه کړئ، وروسته یې وتړئ.
serve-safety-you-history = له لوستلو وروسته دا وېب‌پاڼه د براوزر له تاریخچې پاکه کړئ.
serve-safety-you-device = داسې وسیله وکاروئ چې بل څوک یې نه شي خلاصولی.
serve-safety-you-name = فایلونه په داسې نوم خوندي کړئ چې هېڅ نه ښيي.
serve-safety-neutral = تر متن لاندې «{ $button }» غوره کړئ.
serve-ask-title = بله بڼه یا ژبه وغواړئ
serve-ask-write = موږ ته ولیکئ
serve-many-demands = نن ستاسو له اړیکې ډېر څه غوښتل شوي
serve-many-demands-next = سبا نور وغواړئ. هر وخت کولی شئ د نورو له غوښتنو سره یو ځای شئ.
serve-full-demands = ډېرې غوښتنې خلاصې دي
serve-full-demands-next = اوس نوی څه نه منل کېږي. د نورو له غوښتنو سره یو ځای شئ، یا وروسته راشئ.
serve-api-title = د پروګرامونو لپاره
serve-api-summary = هغه پتې چې پروګرامونه ترې پوښتلی شي. کیلي ته اړتیا نه لري.
serve-api-description = بشپړ تشریح په OpenAPI کې
serve-api-parameters = ورته ویلی شئ:
serve-print-title = چاپ چمتو کړئ
serve-print-summary = متنونه، اندازه، کاغذ او رنګونه وټاکئ. له چاپ مخکې یې وګورئ.
serve-print-language = د متنونو ژبه
serve-print-both = دواړه، یو په بل پسې
serve-print-profile = د لویو تورو ډول
serve-print-clear = څرګند ({ $points } پواینټ)
serve-print-large = لوی ({ $points } پواینټ)
serve-print-giant = ډېر لوی ({ $points } پواینټ)
serve-print-narrower = { $name }، نرۍ حاشیې
serve-print-underlined = { $name }، ټینګار د کلمو لاندې په کرښه
serve-print-norm = له کومو قواعدو پیروي کوي
serve-print-norm-clear = څرګند چاپ: د هر چاپ شوي شي لپاره تر ټولو کوچنۍ اندازه.
serve-print-norm-ukaaf = د UK Association for Accessible Formats (UKAAF) لارښود: ۱۶ پواینټ یا لوی.
serve-print-norm-aph = د American Printing House for the Blind (APH) لارښود: ۱۸ پواینټ، پراخې حاشیې، د کرښو ترمنځ واټن.
serve-print-norm-acb = د American Council of the Blind (ACB) لارښود: ۱۸ پواینټ، د پنډو تورو پر ځای د کلمو لاندې کرښه، د پاراګرافونو ترمنځ یوه تشه کرښه.
serve-print-norm-giant = د هغو کسانو لپاره چې هر ځل څو کلمې لولي.
serve-print-points = لا لوی توري، په پواینټ
serve-print-points-explained = له ۱۴ تر ۴۸ پورې. د عادي اندازې لپاره یې خالي پرېږدئ.
serve-print-paper = کاغذ
serve-print-theme = رنګونه
serve-print-grey = خړ، د بې‌رنګه چاپګر لپاره
serve-print-typeface = فونټ
serve-print-one-typeface = د دې ژبې متنونه په { $name } فونټ چاپېږي.
serve-print-back = له متنونو وروسته
serve-print-back-full = د کلمو تشریح، سرچینې، د هر متن په اړه
serve-print-back-short = یوازې د هر متن نېټه او د هغه د وروستۍ نسخې پته
serve-print-binding = مخونه یا کتابګوټی
serve-print-flat = جلا مخونه
serve-print-folded = قات شوی کتابګوټی: دوه چنده لوی کاغذ پر هر مخ دوه مخونه، لکه A5 مخونه پر A4 کاغذ. یو ځل یې قات کړئ او په قات کې یې سټپل کړئ.
serve-print-copies = د نسخو شمېر
serve-print-wrong-copies = له ۱ تر { $most } پورې بشپړ عدد ولیکئ.
serve-print-imprint = دا څوک وېشي
serve-print-imprint-explained = په پیل کې او په وروستي مخ کې چاپېږي. خالي یې پرېښودلی شئ.
serve-print-name = نوم
serve-print-show = مخونه، د کاغذ پاڼې او د فایل اندازه وګورئ
serve-print-ready = ستاسو چاپ چمتو دی
serve-print-pages = مخونه
serve-print-sheets = د کاغذ پاڼې، دواړو خواوو ته چاپ شوې
serve-print-all-sheets = د ټولو نسخو لپاره د کاغذ پاڼې
serve-print-weight = د ۸۰ ګرامه کاغذ وزن
serve-print-grams = شاوخوا { $count } ګرامه
serve-print-kilograms = شاوخوا { $count } کیلوګرامه
serve-print-size = د فایل اندازه
serve-print-get =
    { $count ->
        [one] د PDF فایل واخلئ، { $count } مخ، { $size }
       *[other] د PDF فایل واخلئ، { $count } مخونه، { $size }
    }
serve-print-get-folded = د چاپ او قات کولو فایل واخلئ، { $size }
serve-print-for-printer = د قات کولو فایل یوازې د چاپګر لپاره دی. پر پرده بل فایل ولولئ.
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
serve-print-no-font = دلته هېڅ فونټ د { $language } ژبې { $signs } نه شي لیکلی. دا متن نه چاپېږي.
serve-print-named = دلته هېڅ فونټ { $signs } نه شي لیکلی. پر ځای یې نوم په کلمو چاپ شوی دی.
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
export-search-summary = په ټولو متنونو کې کلمې ولټوئ. ستاسو کلمې نه لېږل کېږي. د سرور چلوونکی ښايي وویني چې کوم متنونه وموندل شول.
export-search-asleep = لټون JavaScript او وېب سرور ته اړتیا لري. له لاندې لړلیکه وټاکئ.
export-search-busy = لټون روان دی…
export-search-results = هغه څه چې وموندل شول
export-search-found = موندل شوي متنونه:
export-search-nothing = هېڅ ونه موندل شول. لږې یا نورې کلمې ولیکئ.
export-search-failed = لټون ودرېد. پاڼه بیا پرانیزئ یا له لاندې وټاکئ.
export-search-all = په دې ژبه ټول څه

### Messages to those who asked

tell-subject-ready = چمتو دی: { $piece }
tell-subject-declined = نه به جوړېږي: { $piece }
tell-subject-voice = { $piece }: متن چمتو دی
tell-asked = تاسو غوښتي: { $piece }، { $language }، { $form }.
tell-ready = چمتو دی.
tell-ready-where = دلته یې وګورئ:
tell-declined = یو سمونګر پرېکړه وکړه چې دا به نه جوړېږي.
tell-declined-reason = دلیل، د سمونګر په خبرو:
tell-declined-next = هر وخت بیا غوښتنه کولی شئ.
tell-voice = متن چمتو دی. د دې ژبې غږ لا نشته.
tell-voice-next = باید یو کس یې په لوړ غږ ولولي. بیا به خبر درکړو.
tell-voice-where = تر هغه وخته یې دلته ولولئ:
tell-subject-reply = { $piece }: یو ځواب
tell-reply = یوه سمونګر ځواب ورکړی:
tell-reply-file = دوتنه:
tell-why = دا ځکه درته رسېږي چې غوښتنه مو وکړه او دا پته مو پرېښوده.
tell-kept =
    { $days ->
        [one] د غوښتنې له تړل کېدو { $days } ورځ وروسته دا پته پاکوو.
       *[other] د غوښتنې له تړل کېدو { $days } ورځې وروسته دا پته پاکوو.
    }
tell-form-page = د سکرین لپاره پاڼه
tell-form-print = لوی توري
tell-form-audio = غږ
tell-form-braille = برېل
tell-form-sign = د اشارو ژبه
tell-form-other = بله بڼه
tell-confirm-subject = ایا دا ستاسو پته ده؟
tell-confirm = چا له موږ متن وغوښت او دا پته یې پرېښوده. له دې پوښتنې پرته، موږ یوازې هغه وخت ورته لیکو چې خاوند یې وغواړي.
tell-confirm-here = که غواړئ چې د چمتو کېدو پر وخت خبر شئ، دلته یې تایید کړئ:
tell-confirm-not = که تاسو نه وي غوښتي، هېڅ مه کوئ. موږ دا پته د { $days } ورځو وروسته پاکوو.
tell-stop = که زموږ برېښنالیک نه غواړئ، دلته یې بند کړئ:

### Translating at the desk

work-title = ستاسو ژباړې
work-summary = څه مو اخیستي، او چېرته رسېدلي.
work-open = ستاسو په لاس کې
work-none = اوس هېڅ نه ژباړئ. یو څه وټاکئ چې خلک یې غواړي.
work-many = ستاسو خلاصې ژباړې هومره دي چې اجازه شته
work-many-next = یوه بشپړه یا پرېږدئ. سمونګر کولی شي ډېرې اجازه کړي.
work-allow = هغه خلاصې ژباړې چې دا کس یې لرلی شي
work-allow-do = دې شمېر ته اجازه ورکړئ
work-to-demands = وګورئ چې خلک څه غواړي
work-ended = پای ته رسېدلي
work-count =
    { $count ->
        [one] { $count } جمله لیکل شوې.
       *[other] { $count } جملې لیکل شوې.
    }
work-take = دا ژباړه واخلئ
work-taken-title = دا بل چا اخیستې
work-taken-summary = اوس یې بل څوک ژباړي. بل څه وټاکئ.
work-one-title = { $piece }، په { $language } ژبه
work-one-summary = هره جمله د اصلي متن تر څنګ ولیکئ. څه چې خوندي کړئ، پاتې کېږي.
work-stands = چېرته رسېدلې
work-progress = څومره پرمخ تللې
work-written = له { $all } جملو { $written } لیکل شوې
work-editor-says = سمونګر وايي:
work-whole =
    { $count ->
        [one] د ټول متن په اړه { $count } نظر
       *[other] د ټول متن په اړه { $count } نظرونه
    }
work-stage-draft = تاسو یې لیکئ
work-stage-submitted = سمونګر ته په تمه ده
work-stage-returned = سمونګر بېرته لېږلې
work-stage-approved = تایید شوې
work-stage-published = خپره شوې
work-stage-declined = رد شوې
work-stage-dropped = پرېښودل شوې
work-next-draft = چې ټولې جملې ولیکل شي، ویې سپارئ.
work-next-submitted = بیا یې یو سمونګر لولي.
work-next-returned = نظرونه ولولئ، جملې بدلې کړئ، او بیا یې وسپارئ.
work-next-approved = څو شېبې وروسته کتابتون ته ورځي.
work-next-published = د لوستونکو په لاس کې ده.
work-next-declined = غوښتونکي یې دلیل لولي.
work-next-dropped = بل څوک یې اخیستلی شي.
work-pages = د جملو مخونه
work-page = مخ { $number }
work-sentence = جمله { $number } له { $all }، { $role }
work-kept = خالي یې پرېږدئ چې همداسې پاتې شي.
work-save = دا مخ خوندي کړئ
work-save-next = خوندي یې کړئ او ورپسې مخ ته لاړ شئ
work-save-sentence = جمله خوندي کړئ
work-saved = خوندي شو.
work-saved-sentence = خوندي شوه.
work-saving = خوندي کېږي…
work-not-saved = لا نه دي خوندي شوي. بیا هڅه کېږي.
work-not-kept = { $count ->
    [one] { $count } جمله خوندي نه شوه
   *[other] { $count } جملې خوندي نه شوې
}
work-not-kept-explained = ستاسو لیکنه لاندې ده: کاپي یې کړئ، لنډه یا ساده یې کړئ او بیا یې خوندي کړئ. نور هر څه خوندي دي.
work-taken =
    { $count ->
        [one] ستاسو له فایله { $count } جمله واخیستل شوه.
       *[other] ستاسو له فایله { $count } جملې واخیستل شوې.
    }
work-unfinished =
    { $count ->
        [one] { $count } جمله وانه‌خیستل شوه، ځکه فایل یې نیمګړې ښيي: { $numbers }.
       *[other] { $count } جملې وانه‌خیستل شوې، ځکه فایل یې نیمګړې ښيي: { $numbers }.
    }
work-look-again = دا بیا وګورئ. که همداسې سم وي، تر څنګ یې ولیکئ چې ولې.
work-offers =
    { $count ->
        [one] { $count } پخوانۍ ژباړه
       *[other] { $count } پخوانۍ ژباړې
    }
work-exact = د همدې جملې ژباړه:
work-near = د داسې جملې ژباړه چې { $percent }٪ ورته ده:
work-use = دا ژباړه وکاروئ
work-terms = د قاموس کلمې:
work-renders = هغه عادي جملې چې دا یې بیانوي:
work-renders-target = په دې ژبه عادي متن وايي:
work-renders-proposed = یوه پروګرام دا جوړه وړاندیز کړې. ویې ارزوئ.
work-worded = لومړۍ لیکنه
work-worded-explained = که ماشین لیکلې وي، ویې وایئ. لوستونکو او سمونګرو ته ویل کېږي.
work-worded-person = انسان لیکلې
work-worded-machine = ماشین لیکلې، انسان سمه کړې
work-submit = خوندي یې کړئ او ویې سپارئ
work-not-yet = یو څه کم یا ناسم دي. هېڅ ونه سپارل شول.
work-in-sentence = جمله { $number }:
work-and-more =
    { $count ->
        [one] او { $count } بل.
       *[other] او { $count } نور.
    }
work-take-back = بېرته یې واخلئ او لیکلو ته دوام ورکړئ
work-give-up = دا ژباړه پرېږدئ
work-give-up-explained = بیا یې بل څوک اخیستلی شي. ستاسو لیکنه نه خپرېږي.
work-give-up-now = پرې یې ږدئ
work-files = په بل پروګرام کې کار وکړئ
work-files-explained = یو فایل واخلئ، ویې ژباړئ، بېرته یې ولېږئ. لومړی ارزول کېږي.
work-get = د { $kind } فایل واخلئ
work-upload = ستاسو فایل
work-upload-explained = د XLIFF، PO یا Markdown فایل، تر ۲ میګابایټه زیات نه.
work-upload-send = ویې لېږئ او ویې ګورئ
work-not-taken = ستاسو له فایله هېڅ وانه خیستل شول
work-not-taken-summary = فایل سم کړئ او بیا یې ولېږئ.
work-file-wrong =
    { $count ->
        [one] ستاسو په فایل کې { $count } شی ناسم دی
       *[other] ستاسو په فایل کې { $count } شیان ناسم دي
    }
work-take-good =
    { $count ->
        [one] { $count } بې‌تېروتنې جمله واخلئ
       *[other] { $count } بې‌تېروتنې جملې واخلئ
    }
work-conflict-title = له دوو متنونو یو وټاکئ
work-conflict =
    { $count ->
        [one] ستاسو د فایل له جوړېدو وروسته دلته { $count } جمله لیکل شوې ده
       *[other] ستاسو د فایل له جوړېدو وروسته دلته { $count } جملې لیکل شوې دي
    }
work-conflict-explained = هېڅ نه دي بدل شوي. د هرې جملې لپاره وټاکئ چې کوم متن پاتې شي.
work-conflict-here = هغه چې دلته لیکل شوي وساتئ:
work-conflict-file = هغه چې ستاسو فایل یې وايي واخلئ:
work-conflict-save = زما ټاکنه خوندي کړئ
work-back = بېرته ژباړې ته
work-file-kind = داسې فایل ولېږئ چې نوم یې په { "\u2066" }.xlf, .xliff{ "\u2069" }، { "\u2066" }.po{ "\u2069" } یا { "\u2066" }.md{ "\u2069" } پای ته رسېږي.
work-file-too-large = فایل له ۲ میګابایټه لوی دی.
work-file-costly = فایل د { $line } کرښې ته نږدې ډېرې کچې، ځانګړنې یا نومځایونه لري. پرته له دې یې بیا صادر کړئ.
work-file-stopped = د فایل لوستلو ډېر وخت یا حافظه غوښته، نو ودرول شو. فایل بیا صادر کړئ، یا لږې جملې ولېږئ.
work-file-no-reader = اوس فایلونه نه شي لوستل کېدای. ستاسو فایل نه دی بدل شوی. وروسته بیا هڅه وکړئ؛ که دوام ومومي، د دې خدمت چلوونکو ته ووایئ.
work-file-busy = ډېر فایلونه لوستل کېږي. خپل فایل یوه دقیقه وروسته بیا ولېږئ.
work-file-not-text = فایل د UTF-8 متن نه دی. په UTF-8 یې خوندي کړئ.
work-file-malformed = کرښه { $line } د دې ډول فایل له قاعدې سره سمه نه ده لیکل شوې.
work-file-declares = فایل د سند ډول (DOCTYPE) اعلانوي. له دې پرته یې ولېږئ.
work-file-other-piece = دا فایل د بل متن دی: { $piece }.
work-file-other-language = دا فایل د بلې ژبې لپاره دی: { $language }.
work-file-older = اصلي متن بدل شوی. نوی فایل واخلئ. دا نور پکې نشته: { $sentences }
work-file-faults = لومړی فایل سم کړئ. { $said }
work-file-line = کرښه { $line }: { $said }.
work-file-skeleton = د کرښې { $line } جوړښت د اصلي متن په څېر نه دی. سرلیکونه، لړلیکونه او جدولونه یې وساتئ.
work-weight-error = ناسم:
work-weight-warning = بیا وګورئ:
work-weight-note = پام:
work-answer = که همداسې سم وي، په څو ټکو کې ووایئ چې ولې. سمونګر یې لولي.
review-answer = ژباړن وايي:
review-despite = هو، سره له دې چې په مانا کې توپیر شته
review-despite-explained = د مانا څار هغه جملې ویني چې له خپلې سرچینې بل څه وايي. ولیکئ چې ولې سمې دي. ستاسو خبرې په ثبت کې پاتې کېږي.
review-despite-needed = ولیکئ چې د مانا توپیرونه ولې سم دي.
work-problem-empty = دلته لا هېڅ نه دي لیکل شوي.
work-problem-too-long = دا جمله له { $most } تورو اوږده ده. څو لنډې جملې ولیکئ، یا هغه څه لرې کړئ چې اصلي متن یې نه وايي.
work-problem-joined = مخکې ترې جمله نشته چې ورسره یوځای شي.
work-problem-unknown = اصلي متن نور دا جمله نه لري.
work-problem-numbers = عددونه سره توپیر لري.
work-problem-phone = د ټیلیفون شمېرې سره توپیر لري.
work-problem-email = د برېښنالیک پتې سره توپیر لري.
work-problem-link = لینکونه بل ځای ته ځي.
work-problem-date = نېټې سره توپیر لري.
work-problem-code = هغه متن چې توری په توری نقلېږي، توپیر لري.
work-problem-missing = کم دي: { $things }.
work-problem-added = زیات دي: { $things }.
work-problem-date-unchecked = «{ $shown }» د بلې جنترۍ دی. وګورئ چې مانا یې { $date } وي.
work-problem-footnotes = د لمنلیکونو نښې توپیر لري یا یې ځای بدل شوی.
work-problem-break = د اصلي متن د کرښې یو ماتول نشته. د مخکینۍ کرښې په پای کې یوه چپه کږه کرښه (\) ولیکئ.
work-problem-mark = د { $mark } نښې بله نیمه نشته.
work-problem-markup = یوه نښه ونه پېژندل شوه: { $said }.
work-problem-control = نه‌لیدونکی توری { $code } لرې کړئ.
work-problem-composed = توري یې د معیار له مخې سره یوځای شول.
work-problem-script =
    په { $found ->
        [Arab] عربي
        [Beng] بنګالي
        [Cyrl] سیریلیک
        [Grek] یوناني
        [Hans] چینايي
        [Hant] چینايي
        [Hani] چینايي
        [Hebr] عبراني
        [Deva] دېوناګري
        [Ethi] ایتوپیایي
        [Geor] ګرجي
        [Armn] ارمني
        [Mymr] برمايي
        [Khmr] خمري
        [Thai] تایلنډي
        [Hang] کوریايي
        [Jpan] جاپاني
        [Taml] تامیلي
        [Telu] تېلوګو
        [Latn] لاتیني
       *[other] { $found }
    } تورو لیکل شوې؛ ژبه { $expected ->
        [Arab] عربي
        [Beng] بنګالي
        [Cyrl] سیریلیک
        [Grek] یوناني
        [Hans] چینايي
        [Hant] چینايي
        [Hani] چینايي
        [Hebr] عبراني
        [Deva] دېوناګري
        [Ethi] ایتوپیایي
        [Geor] ګرجي
        [Armn] ارمني
        [Mymr] برمايي
        [Khmr] خمري
        [Thai] تایلنډي
        [Hang] کوریايي
        [Jpan] جاپاني
        [Taml] تامیلي
        [Telu] تېلوګو
        [Latn] لاتیني
       *[other] { $expected }
    } توري کاروي.
work-problem-language = دا بلې ژبې ته ورته ده: { $found }.
work-problem-same = توری په توری د اصلي متن په څېر ده.
work-problem-term = قاموس په دې ژبه «{ $key }» نه تشریح کوي.
work-problem-skeleton = د متن جوړښت د اصلي متن په څېر نه دی.
work-problem-rule = { $said }. { $next }
work-role-title = د متن سرلیک
work-role-summary = لنډیز
work-role-heading = د برخې سرلیک
work-role-text = متن
work-role-item = د لړلیک ټکی
work-role-term = تشریح شوې کلمه
work-role-meaning = د کلمې مانا
work-role-table-caption = د جدول سرلیک
work-role-column-head = د ستون سر
work-role-row-head = د کتار سر
work-role-cell = د جدول خانه
work-role-quotation = اقتباس
work-role-quotation-source = د اقتباس سرچینه
work-role-note = یادښت
work-role-picture = د انځور پر ځای متن
work-role-caption = د انځور لاندې لیکنه
work-role-description = د انځور تشریح
work-role-contact-name = د اړیکې د پتې نوم
work-role-contact = د اړیکې د پتې کرښه
work-role-question = پوښتنه
work-role-answer = ځواب
work-role-film = د ویډیو سرلیک
work-role-transcript = د ویډیو متن
work-role-code = متن چې توری په توری نقلېږي
work-role-footnote = لمنلیک

### Deciding about translations

review-title = هغه ژباړې چې سمونګر ته په تمه دي
review-summary = تر ټولو زیاته په تمه پاتې ژباړه لومړی. څوک د خپل کار په اړه پرېکړه نه کوي.
review-none = اوس هېڅ سمونګر ته په تمه نه دي.
review-by = ژباړن:
review-revision = هغه نسخه بدلوي چې لوستونکي یې لري.
review-own = دا ستاسو خپله ده. بل سمونګر پرې پرېکړه کوي.
review-one-summary = هره جمله د اصلي متن تر څنګ ولولئ، پایله وګورئ، پرېکړه وکړئ.
review-look = پایله وګورئ او واورئ
review-page = پاڼه وګورئ
review-print = چاپ یې وګورئ، PDF
review-sound = واورئ یې
review-no-voice = د دې ژبې غږ نشته.
work-look-open = هغه جملې چې لا نه دي لیکل شوې، د اصلي متن په کلمو دي.
review-not-whole = جملې کمې یا ناسمې دي. لا نه شي خپرېدلی.
review-found =
    { $count ->
        [one] { $count } شی د کتلو لپاره
       *[other] { $count } شیان د کتلو لپاره
    }
review-gone = لرې شوي:
review-new = ورزیات شوي:
review-end = پای.
review-published = د هغه متن سره پرتله چې لوستونکي یې لري
review-changed = دا جمله وروسته بدله شوه.
review-same = دا جمله وروسته نه ده بدله شوې.
review-since = له بېرته لېږلو راهیسې
review-since-changed = بدلې شوې جملې: { $count }
review-since-same = د هغو جملو په اړه نظرونه چې هماغسې پاتې شوې: { $count }
review-reopened = اصلي متن تر خپرېدو مخکې بدل شو
review-reopened-next = لوستونکو ته نه دی رسېدلی او چاته نه دي ویل شوي. بېرته یې ولېږئ چې دا جملې وژباړل شي:
review-before = مخکې:
review-remark = د جملې په اړه نظر
review-decide = پرېکړه وکړئ
review-approve-legend = تایید او خپرول
review-approve-explained = سمدستي لوستونکو ته رسېږي، او ټولو غوښتونکو ته خبر ورکول کېږي. تاییدوونکی:
review-machine-yes = لومړۍ لیکنه ماشین کړې. ما ټوله لوستې ده.
review-machine-needed = ووایئ چې د ماشین ټوله لیکنه مو لوستې ده.
review-approve = تایید یې کړئ او خپره یې کړئ
review-return-legend = بېرته لېږل
review-remark-whole = د ټول متن په اړه نظر
review-remark-explained = ژباړن یې د جملو په اړه ستاسو له نظرونو سره لولي.
review-remark-needed = ولیکئ چې څه باید بدل شي، دلته یا د یوې جملې تر څنګ.
review-return = له نظرونو سره یې بېرته ولېږئ
review-decline-legend = ردول
review-reason = دلیل
review-reason-explained = ټول غوښتونکي یې لولي. ووایئ چې څه کولی شي.
review-reason-needed = دلیل ولیکئ. غوښتونکي به یې ولولي.
review-decline = په دې دلیل یې رد کړئ
# The record that an editor gives with an approval.
record-legend = ولیکئ چې چا کتلی دی
record-explained = لوستونکي دا ویني؛ د هغوی په ژبه ولیکئ. که یوازې تاسو لوستی وي، «بې ثبته» وټاکئ.
record-role = چا کتلی دی
record-role-none = بې ثبته
record-role-lawyer = وکیل
record-role-editor = د ساده ژبې سمونګر
record-role-translator = مورنۍ ژبې ته ژباړونکی
record-role-panel = معلولیت لرونکي لوستونکي
record-name = نوم یا مستعار نوم
record-country = وکیل: هېواد
record-country-explained = د هېواد دوه توري لاتیني کوډ، لکه PK.
record-people = لوستونکي: څو تنه
record-disabilities = لوستونکي: د هغوی معلولیتونه
record-changed = له هغې وروسته څه بدل شول
record-not-checked = څه نه دي کتل شوي
record-needed = دا ډک کړئ، یا «بې ثبته» وټاکئ.
record-claim-needed = دا متن وايي چې اسانه لوستنه ده یا لوستونکو ازمویلی. لوستونکي ثبت کړئ.
record-now = لوستونکو ته اوس ویل کېږي:
review-sound-title = څنګه اورېدل کېږي
review-sound-summary = له هغې ژباړې جوړ شوی چې سپارل شوې ده.
review-sound-make = غږ جوړ کړئ
review-sound-being-made =
    { $count ->
        [one] غږ جوړېږي: { $count } جمله. لږ وروسته بیا وګورئ.
       *[other] غږ جوړېږي: { $count } جملې. لږ وروسته بیا وګورئ.
    }
review-sound-failed = غږ جوړ نه شو. بیا هڅه وکړئ، یا مدیر خبر کړئ.
review-look-again = بیا وګورئ
review-back = بېرته ژباړې ته

### What people ask for, at the desk

plot-requests = د هرې اوونۍ غوښتنې
plot-sheets = د هر متن د یوې نسخې لپاره کاغذ
plot-table = همدا شمېرې په جدول کې
plot-week = اوونۍ له
plot-count = غوښتنې
plot-sum = په نیم کال کې غوښتنې: { $count }
demands-title = خلک څه غواړي
demands-summary = تر ټولو نږدې نېټه لومړی، بیا تر ټولو زیات غوښتل شوي.
demands-none = اوس څوک هېڅ نه غواړي.
demands-language = ژبه
demands-every-language = ټولې ژبې
demands-show = وښیئ
demands-pages = د غوښتنو مخونه
demands-askers =
    { $count ->
        [one] { $count } غوښتنه.
       *[other] { $count } غوښتنې.
    }
demands-by = اړتیا ورته شته تر
demands-form = بڼه
demands-since = د لومړۍ غوښتنې نېټه
demands-who = څوک یې غواړي
demands-form-page = پاڼه
demands-form-print = لوی توري
demands-form-audio = غږ
demands-form-braille = برېل
demands-form-sign = د اشارو ژبه
demands-form-other = بله بڼه
demands-needs-translation = ژباړې ته اړتیا لري
demands-in-translation = یو څوک یې ژباړي
demands-in-review = یو سمونګر یې ژباړه لولي
demands-needs-voice = د انسان غږ ته اړتیا لري
demands-needs-maker = داسې چا ته اړتیا لري چې جوړ یې کړي
demands-making = جوړېږي
demands-failed = جوړ نه شو
demands-ready = شته
demands-declined = رد شوی
demands-withdrawn = بېرته اخیستل شوی
demands-effort = { $words } کلمې په { $sentences } جملو کې.
demands-known =
    { $count ->
        [one] { $count } جمله پخوا ژباړل شوې ده.
       *[other] { $count } جملې پخوا ژباړل شوې دي.
    }
demands-behind =
    { $count ->
        [one] شته؛ { $count } جمله بدله شوې ده.
       *[other] شته؛ { $count } جملې بدلې شوې دي.
    }
demands-yours = خپلې ژباړې ته دوام ورکړئ
demands-taken = اوس یې ژباړي:
demands-one-summary = څوک یې غواړي، چېرته رسېدلی، څه کېدلی شي.
demands-languages = هغه ژبې چې سمونګر ته په تمه دي
demands-languages-explained = چا لومړی ځل دا غوښتي. ستاسو له اجازې وروسته په دې ژبو غوښتنې عامې کېږي.
demands-language-release = دې ژبې ته اجازه ورکړئ
demands-language-decline = دا ژبه رد کړئ
demands-for = د چا لپاره:
demands-other-format = بله بڼه:
demands-words = غوښتونکو سمونګرو ته څه لیکلي
demands-decline = دا رد کړئ
demands-for-people = یوازې هغه ښودل کېږي چې خلک یې باید په لاس جوړ یا په لوړ غږ ولولي.
demands-show-all = ټول وښایئ
demands-replies = تر اوسه ځوابونه
demands-reply = دې ته ځواب ورکړئ
demands-reply-explained = ټول یې لوستلی شي. هغو غوښتونکو ته خبر ورکوو چې پته یې پرېښې وي.
demands-reply-words = پیغام (خالي یې پرېښودلی شئ)
demands-reply-day = کله به چمتو شي (خالي یې پرېښودلی شئ)
demands-reply-file = دوتنه (خالي یې پرېښودلی شئ)
demands-reply-file-explained = ثبت شوی غږ، د برېل دوتنه، فلم: تر ټولو زیات { $size }. دوتنه غوښتنه پوره کوي. دا پایونه منل کېږي:
demands-reply-send = دا ځواب ولېږئ
demands-reply-nothing = پیغام ولیکئ، ورځ ونوموئ، یا دوتنه غوره کړئ.
demands-reply-kind = دا ډول دوتنه نه منو. داسې یوه غوره کړئ چې پای یې په لړ کې وي.
demands-reply-differs = دوتنه خالي ده، یا هغه نه ده چې پای یې وایي. بیا یې خوندي او غوره کړئ.
demands-reply-back = دا دوتنه بېرته واخلئ

### What is there, at the desk

coverage-title = څه شته
coverage-summary = هر متن په هره ژبه، او په کومو بڼو.
coverage-collections = مجموعې
coverage-pages = د جدول مخونه
coverage-picture = د لاندې جدول انځور
coverage-piece = متن
coverage-languages = د ژبو مخونه
coverage-whole = په ټولو بڼو
coverage-part = شته، بې غږه
coverage-behind-short = له اصلي متنه وروسته پاتې
coverage-behind =
    { $count ->
        [one] وروسته پاتې، { $count } جمله:
       *[other] وروسته پاتې، { $count } جملې:
    }
coverage-in-work = ژباړل کېږي
coverage-asked-short = غوښتل شوی
coverage-asked =
    { $count ->
        [one] { $count } غوښتنه
       *[other] { $count } غوښتنې
    }
coverage-nothing = هېڅ
voices-title = د دې خدمت غږونه
voices-no-sharing = د دې غږ جواز نورو ته د هغه د وینا ورکول منع کوي. مه یې خپروئ.
voices-no-sale = د دې غږ جواز د پیسو لپاره کارول منع کوي.
voices-vary = یو متن دوه ځله بشپړ یو شان نه اورېدل کېږي. یو ځل جوړېږي او ساتل کېږي.

### Clarity, at the desk

clarity-title = روښانتیا
clarity-summary = هغه څه چې ښايي د جملو لوستل سخت کړي، د هرې ژبې لپاره د هغې د خپل کارونې له مخې. د بېلابېلو ژبو شمېرې مه پرتله کوئ.
clarity-languages = ژبې
clarity-pages = د متنونو مخونه
clarity-measured = ولټول شول: { $measures }.
clarity-not-measured = په دې ژبه کې نه شي اندازه کېدای: { $measures }.
clarity-words-of = لږ کارېدونکې کلمې هغه دي چې د دې ژبې په لېست کې نشته: { $language }.
clarity-figure = روښانه جملې: { $clear } له { $all }
clarity-lengths = په جمله کې د کلمو شمېر: په نیمو جملو کې تر ټولو ډېر { $median }، په تر ټولو اوږده کې { $longest }. له { $limit } ډېر اوږد دی.
clarity-lengths-characters = په جمله کې د تورو شمېر: په نیمو جملو کې تر ټولو ډېر { $median }، په تر ټولو اوږده کې { $longest }. له { $limit } ډېر اوږد دی.
clarity-hardest = تر ټولو سختې جملې
clarity-at = د فایل کرښه { $line }
clarity-nothing = هېڅ سخته جمله ونه موندل شوه.
clarity-long-sentence = اوږده جمله
clarity-long-words = اوږدې کلمې
clarity-rare-words = لږ کارېدونکې کلمې
clarity-nominal-style = ډېر ذهني نومونه
clarity-passive = مجهول
clarity-double-negation = دوه ځله نفي
clarity-commas = ډېرې کامې
clarity-unmarked-terms = اصطلاحات بې له توضیحه

### Jobs and what waits, at the desk

jobs-title = څه جوړېږي
jobs-summary = څه روان دي، څه په تمه دي، څه پاتې راغلل او ولې.
jobs-running = روان
jobs-failed = پاتې راغلي
jobs-waiting = په تمه
jobs-cancelled = لغوه شوي
jobs-done = بشپړ شوي
jobs-none-running = اوس هېڅ روان نه دي.
jobs-none-failed = هېڅ کار پاتې نه دی راغلی.
jobs-none-waiting = هېڅ په تمه نه دي.
jobs-none-cancelled = هېڅ نه دي لغوه شوي.
jobs-none-done = په وروستیو ورځو کې هېڅ نه دي شوي.
jobs-since = د روانېدو موده:
jobs-by = چلوونکی:
jobs-again-in = تر بیا هڅې پورې:
jobs-waits-since = د تمې موده:
jobs-ended = د پای نېټه:
jobs-error = دلیل:
jobs-tried = { $count } ځله پاتې راغی؛ تر { $of } ځلو وروسته پرېښودل کېږي.
jobs-being-cancelled = لغوه کېږي.
jobs-cancel = لغوه یې کړئ
jobs-retry = بیا یې پیل کړئ
jobs-make = جوړول:
jobs-publish = خپرول:
jobs-tell = یوه غوښتونکي ته خبر ورکول
jobs-confirm = پوښتل چې د برېښنالیک پته سمه ده که نه
jobs-sweep = د هغو شیانو پاکول چې باید ونه ساتل شي
jobs-seconds =
    { $count ->
        [one] { $count } ثانیه
       *[other] { $count } ثانیې
    }
jobs-minutes =
    { $count ->
        [one] { $count } دقیقه
       *[other] { $count } دقیقې
    }
jobs-hours =
    { $count ->
        [one] { $count } ساعت
       *[other] { $count } ساعته
    }
overview-waits = څه درته په تمه دي
overview-nothing = اوس هېڅ درته په تمه نه دي.
overview-returned =
    { $count ->
        [one] { $count } ژباړه له نظرونو سره بېرته راغلې
       *[other] { $count } ژباړې له نظرونو سره بېرته راغلې
    }
overview-drafts =
    { $count ->
        [one] { $count } ژباړه چې دوام ورکړئ
       *[other] { $count } ژباړې چې دوام ورکړئ
    }
overview-review =
    { $count ->
        [one] { $count } ژباړه ستاسو پرېکړې ته په تمه
       *[other] { $count } ژباړې ستاسو پرېکړې ته په تمه
    }
overview-demands =
    { $count ->
        [one] { $count } ژباړه چې خلک یې غواړي
       *[other] { $count } ژباړې چې خلک یې غواړي
    }
overview-for-people =
    { $count ->
        [one] { $count } غوښتنه چې یوازې انسان یې پوره کولی شي
       *[other] { $count } غوښتنې چې یوازې انسان یې پوره کولی شي
    }
overview-broken = په منځپانګه کې تېروتنې
overview-broken-files =
    { $count ->
        [one] د منځپانګې { $count } فایل تېروتنې لري
       *[other] د منځپانګې { $count } فایلونه تېروتنې لري
    }
overview-broken-last-good = لوستونکي وروستۍ سمه نسخه ویني.
overview-broken-as-it-is = لوستونکي یې هماغسې ویني چې ده.
overview-broken-nothing = لوستونکي یې نه ویني.
overview-doubts = منځپانګه اوس د باور وړ نه ده. هېڅ شی نه لرې کېږي.
overview-failed =
    { $count ->
        [one] { $count } شی جوړ نه شو
       *[other] { $count } شیان جوړ نه شول
    }

### Preview: what an author sees of a text that is being written

preview-title = مخکتنه
preview-private = دلته هېڅ شی د ټولو لپاره خپور شوی نه دی.
preview-again = بیا وګورئ
preview-none = تر اوسه متن نشته. داسې یې ولیکئ لکه content/README.md چې ښیي، بیا یې وګورئ.
preview-errors =
    { $count ->
        [one] { $count } تېروتنه
       *[other] { $count } تېروتنې
    }
preview-warnings =
    { $count ->
        [one] { $count } خبرداری
       *[other] { $count } خبرداري
    }
preview-changed = فایل بیا خوندي شو. بیا یې وګورئ.
preview-page = پاڼه
preview-print = غټ چاپ (PDF)
preview-sound = غږ (MP3)
preview-all = ټول متنونه
preview-error = تېروتنه:
preview-warning = خبرداری:
preview-note = یادونه:
preview-line = کرښه { $number }:
preview-file = په { $file } کې
preview-not-made = جوړ نه شو
preview-not-made-why = دا اوس نه شي جوړېدای: متن تېروتنې یا نالیکلې ځایونه لري، یا غږ یا لیکبڼه نشته.
preview-found = وګورئ چې څه وموندل شول

### Desk: people and ways in

desk-title = د کار مېز
desk-overview = لنډه کتنه
desk-overview-summary = کوم کار درته په تمه دی، او چېرته ورشئ.
desk-work = ستاسو ژباړې
desk-demands = څه غوښتل شوي
desk-coverage = څه شته
desk-review = د سمونګرو لپاره
desk-jobs = کارونه
desk-people = کسان
desk-audit = پرېکړې
desk-account = ستاسو حساب
desk-signed-in = ننوتی کس:
desk-sign-out = له حسابه ووځئ
desk-role = دنده
desk-role-contributor = همکار
desk-role-editor = سمونګر
desk-role-administrator = مدیر
desk-foreign = دا له بلې وېب‌پاڼې راغلي
desk-foreign-next = هېڅ بدل نه شول. پاڼه دلته خلاصه کړئ او بیا یې ولېږئ.
desk-forbidden = ستاسو حساب د دې اجازه نه لري
desk-forbidden-next = که ورته اړتیا لرئ، له یوه مدیر یې وغواړئ.
desk-unknown = حساب ته نه یاست ننوتي
desk-unknown-next = ننوځئ، یا داسې ټوکن ولېږئ چې د دې اجازه لري.
desk-changed = په دې منځ کې دا بدل شوي
desk-changed-next = هېڅ ونه شول. بېرته لاړ شئ، پاڼه له سره خلاصه کړئ او ویې ګورئ.
desk-sign-in-title = د کار مېز ته ننوځئ
desk-sign-in-summary = د هغو لپاره چې ژباړي، پرېکړې کوي یا وېب‌پاڼه چلوي. لوستونکي حساب ته اړتیا نه لري.
desk-sign-in = ننوځئ
desk-sign-in-passkey = د ننوتو په کیلي ننوځئ
desk-sign-in-wrong = نوم یا پټ عبارت سم نه دی. دواړه وګورئ او بیا هڅه وکړئ.
desk-sign-in-wait =
    { $minutes ->
        [one] ډېرې هڅې وشوې. { $minutes } دقیقه صبر وکړئ، یا د ننوتو کیلي وکاروئ.
       *[other] ډېرې هڅې وشوې. { $minutes } دقیقې صبر وکړئ، یا د ننوتو کیلي وکاروئ.
    }
desk-sign-in-lost = پټ عبارت مو هېر شوی؟ د دې وېب‌پاڼې چلوونکی نوی ټاکلی شي.
desk-name-wrong = داسې نوم ولیکئ چې له ۲ تر ۶۰ توري ولري.
desk-name-taken = دا نوم د بل چا دی. بل نوم وټاکئ.
desk-passphrase = پټ عبارت
desk-passphrase-new = نوی پټ عبارت
desk-passphrase-explained = لږ تر لږه { $count } توري. څلور کلمې چې یوازې تاسو یې یوځای کوئ، ښې دي.
desk-passphrase-short = لږ تر لږه { $count } توري ولیکئ.
desk-passphrase-long = تر ۲۵۶ زیات توري مه لیکئ.
desk-passphrase-common = دا عبارت ډېر خلک کاروي. داسې کلمې وټاکئ چې یوازې تاسو یې یوځای کوئ.
desk-passphrase-name = داسې پټ عبارت وټاکئ چې ستاسو نوم نه وي.
desk-passphrase-title = پټ عبارت
desk-passphrase-present = اوسنی پټ عبارت
desk-passphrase-not-it = دا ستاسو اوسنی پټ عبارت نه دی. بیا یې ولیکئ.
desk-passphrase-ends = په نورو ټولو ځایونو کې له حسابه وځئ.
desk-passphrase-change = پټ عبارت بدل کړئ
desk-language = د کار د مېز ژبه
desk-language-title = ژبه
desk-language-change = ژبه بدله کړئ
desk-invitation-title = تاسو رابلل شوي یاست
desk-invitation-summary = نوم او پټ عبارت وټاکئ. بیا د کار مېز خلاصېږي.
desk-invitation-role = دلته ستاسو دنده:
desk-invitation-ends = دا بلنه کارولی شئ تر
desk-invitation-accept = زما حساب جوړ کړئ
desk-invitation-revoke = بلنه بېرته واخلئ
desk-account-summary = څنګه ننوځئ، او کوم پروګرامونه ستاسو پر ځای کار کوي.
desk-passkey = د ننوتو کیلي
desk-passkeys = د ننوتو کیلۍ
desk-passkeys-explained = د ګوتې په نښه، مخ، د وسیلې په پین یا امنیتي کیلي ننوځئ.
desk-passkeys-none = د ننوتو کیلي لا نه لرئ.
desk-passkey-add = د ننوتو کیلي ورزیاته کړئ
desk-passkey-name = د کیلي نوم، لکه «زما ټیلیفون»
desk-passkey-remove = د ننوتو دا کیلي لرې کړئ
desk-passkey-failed = ونه شول. بیا هڅه وکړئ، یا خپل پټ عبارت وکاروئ.
desk-passkey-last = دا ستاسو د ننوتو یوازینۍ لار ده. لومړی پټ عبارت وټاکئ.
desk-passkey-script = د کیلي زیاتول JavaScript ته اړتیا لري. پټ عبارت پرته له هغه کار کوي.
desk-passkey-nowhere = دلته د ننوتو بله کیلي نه شي زیاتېدلی.
desk-tokens = د پروګرامونو لپاره ټوکنونه
desk-tokens-explained = هغه پروګرام چې ټوکن لري، ستاسو پر ځای هغه کار کوي چې تاسو یې ټاکئ.
desk-tokens-none = ټوکن نه لرئ.
desk-token-new = نوی ټوکن
desk-token-name = د څه لپاره دی؟
desk-token-name-explained = ستاسو لپاره، چې وروسته پوه شئ کوم یو باطل کړئ.
desk-token-name-wrong = ولیکئ چې ټوکن د څه لپاره دی، تر ۶۰ زیات توري مه لیکئ.
desk-token-scopes = دا پروګرام څه کولی شي؟
desk-token-scope-wrong = لږ تر لږه یو وټاکئ.
desk-token-many = لومړی یو ټوکن باطل کړئ: تر { $count } زیات نه شئ لرلی.
desk-token-make = ټوکن جوړ کړئ
desk-token-made = ستاسو نوی ټوکن
desk-token-end = دا ټوکن باطل کړئ
desk-scope-ask = د بڼو او ژبو غوښتل
desk-scope-translate = د غوښتنو لوستل او ستاسو د ژباړو لیکل
desk-once = همدا اوس یې کاپي کړئ. یوازې همدا یو ځل ښودل کېږي.
desk-made = دلته له دې نېټې:
desk-used = وروستی کارول:
desk-never-used = لا نه دی کارول شوی.
desk-people-summary = دلته څوک کار کوي، څوک رابلل شوي، او هر یو څه کولی شي.
desk-people-here =
    { $count ->
        [one] { $count } کس دلته کار کوي
       *[other] { $count } کسان دلته کار کوي
    }
desk-people-gone = تړل شوي حسابونه
desk-role-change = دنده بدله کړئ
desk-invite = څوک راوبلئ
desk-invite-explained = یو لینک ترلاسه کوئ. پخپله یې ولېږئ. یو ځل او تر اوو ورځو کار کوي.
desk-invite-note = د چا لپاره ده؟
desk-invite-note-explained = یوازې هغه کسان یې ویني چې حسابونه چلوي.
desk-invite-note-wrong = ولیکئ چې د چا لپاره ده، تر ۱۰۰ زیات توري مه لیکئ.
desk-invite-make = لینک جوړ کړئ
desk-invited = د بلنې لینک
desk-invitations = خلاصې بلنې
desk-end = دا حساب وتړئ
desk-end-title = یو حساب وتړئ
desk-end-summary = دا کار بېرته نه شي اړول کېدی. لومړی ولولئ چې څه کېږي.
desk-end-whose = هغه حساب چې تړل کېږي:
desk-end-sessions = له هر ځایه وځي؛ ټوکنونه او د ننوتو کیلۍ یې نور کار نه کوي.
desk-end-work = نیمګړې ژباړې یې نورو ته خلاصېږي.
desk-end-name = نوم یې له خپلو پرېکړو سره پاتې کېږي.
desk-end-now = حساب همدا اوس وتړئ
desk-end-not = بېرته لاړ شئ او هېڅ مه بدلوئ
desk-last-administrator = دا وروستی مدیر دی. لومړی بل څوک مدیر کړئ.
desk-audit-summary = چا څه پرېکړه کړې، نوې لومړی.
desk-audit-none = لا هېڅ پرېکړه نه ده شوې.
desk-audit-page = پرېکړې، مخ { $page } له { $pages }
desk-audit-pages = مخونه
desk-audit-who = چا
desk-audit-what = څه
desk-audit-when = کله
desk-audit-clock = په { $time } بجو، نړیوال وخت (UTC)
desk-audit-program = پروګرام
desk-audit-newer = نوې پرېکړې
desk-audit-older = زړې پرېکړې
desk-did-add = حساب یې جوړ کړ
desk-did-role = دنده یې بدله کړه
desk-did-end = حساب یې وتاړه
desk-did-language = د کار د مېز ژبه یې بدله کړه
desk-did-passphrase = پټ عبارت یې بدل کړ
desk-did-invite = څوک یې راوبلل
desk-did-accept = بلنه یې ومنله
desk-did-revoke = بلنه یې بېرته واخیسته
desk-did-sign-in = حساب ته ننوتل
desk-did-sign-out = له حسابه وتل
desk-did-passkey = د ننوتو کیلي یې ورزیاته کړه
desk-did-passkey-remove = د ننوتو کیلي یې لرې کړه
desk-did-token = ټوکن یې جوړ کړ
desk-did-token-end = ټوکن یې باطل کړ
desk-did-decline = غوښتنه یې رد کړه
desk-did-reply = غوښتنې ته یې ځواب ورکړ
desk-did-reply-back = د ځواب دوتنه یې بېرته واخیسته
desk-did-read-words = د غوښتونکو لیکنې یې ولوستې
desk-did-language-release = یوې ژبې ته یې اجازه ورکړه
desk-did-language-decline = یوه ژبه یې رد کړه
desk-did-allow-works = د خلاصو ژباړو بل شمېر ته یې اجازه ورکړه
desk-did-take = یوه ژباړه یې واخیسته
desk-did-say-who = ویې ویل چې لومړۍ لیکنه چا کړې
desk-did-submit = یوه ژباړه یې وسپارله
desk-did-take-back = یوه ژباړه یې له سمونګرو بېرته واخیسته
desk-did-drop = یوه ژباړه یې پرېښوده
desk-did-send-back = یوه ژباړه یې بېرته ولېږله
desk-did-decline-work = یوه ژباړه یې رد کړه
desk-did-approve = یوه ژباړه یې تایید کړه
desk-did-approve-despite = د مانا له توپیرونو سره یې هو وویل
desk-did-publish = یوه ژباړه یې خپره کړه
desk-did-reopen = یوه ژباړه یې سمونګرو ته ورکړه، ځکه اصلي متن بدل شو
desk-did-retry = یو کار یې بیا پیل کړ
desk-did-cancel = یو کار یې لغوه کړ
desk-sign-in-name = د ننوتو نوم
desk-sign-in-name-explained = یوازې تاسو ته ښودل کېږي. خپل عام نوم مه کاروئ.
desk-public-name = عام نوم
desk-public-name-explained = ستاسو له ژباړو سره راځي. د کار پر مېز یې نور هم ویني.
desk-names = ستاسو نومونه
desk-names-same = دواړه نومونه یو شی دي، نو هر څوک ستاسو د ننوتو نوم لوستلی شي. د ننوتو لپاره بل نوم وټاکئ.
desk-names-change = نومونه بدل کړئ
desk-sessions = چېرته ننوتلي یاست
desk-session-here = دلته، په دې براوزر کې
desk-session-other = بل ځای
desk-session-end = دا ناسته پای ته ورسوئ
desk-sessions-end = له نورو ټولو ځایونو ووځئ
desk-confirm-title = تایید کړئ چې دا تاسو یاست
desk-confirm-summary = هغه څه چې غواړئ یې وکړئ، دا بدلوي چې څوک ننوتلی شي. ستاسو ځواب لس دقیقې اعتبار لري.
desk-confirm-locked = تاسو له یو وخت راهیسې دلته هېڅ نه دي کړي، یا ډېر ساعتونه مخکې ننوتي یاست. د دوام لپاره تایید کړئ چې دا تاسو یاست. هغه څه چې مو لیکلي دي، خوندي پاتې کېږي.
desk-changes = په تېرو { $days } ورځو کې ستاسو د حساب بدلونونه
desk-changes-not-you = له دوی یو ستاسو کار نه دی؟ نوې پټ عبارت وټاکئ، له نورو ټولو ځایونو ووځئ، او یوه مدیر ته خبر ورکړئ.
desk-confirm = تایید کړئ
desk-confirm-passkey = د ننوتو په کیلي یې تایید کړئ
desk-confirm-first = لومړی تایید کړئ چې دا تاسو یاست
desk-second-title = د ننوتو دویم ګام
desk-second-summary = له پټ عبارت وروسته، د اپلیکېشن کوډ یا د ننوتو کیلي ښيي چې دا تاسو یاست.
desk-second-code = د اپلیکېشن کوډ، یا د بېرته ترلاسه کولو کوډ
desk-second-wrong = دا کوډ سم نه دی، یا له مخکې کارول شوی. بل کوډ ته انتظار وکړئ او بیا هڅه وکړئ.
desk-second-go = دوام ورکړئ
desk-second-must = مدیران دویم ګام ته اړتیا لري. همدا اوس یې چمتو کړئ: دلته د کوډونو اپلیکېشن، یا په خپل حساب کې د ننوتو کیلي. بیا د ننوتو په کیلي ننوځئ.
desk-second-none = د کوډونو هېڅ اپلیکېشن نه دی چمتو شوی.
desk-second-on = د کوډونو اپلیکېشن چمتو دی.
desk-second-begin = د کوډونو اپلیکېشن چمتو کړئ
desk-second-scan = دا انځور په اپلیکېشن سکن کړئ، یا لاندې توري پکې ولیکئ.
desk-second-picture = د سکن لپاره انځور
desk-second-letters = د لیکلو لپاره توري
desk-second-first = هغه کوډ چې اپلیکېشن یې اوس ښيي
desk-second-finish = پای
desk-second-recovery = ستاسو د بېرته ترلاسه کولو کوډونه
desk-second-recovery-explained = که اپلیکېشن ورک کړئ، هر یو یې یو ځل کار کوي. همدا اوس یې ولیکئ. یوازې همدا یو ځل ښودل کېږي.
desk-second-left = پاتې کوډونه: { $count }
desk-second-remove = د کوډونو اپلیکېشن لرې کړئ
desk-second-lost = اپلیکېشن او کوډونه دواړه مو ورک کړل؟ د دې وېب‌پاڼې چلوونکی دویم ګام له سره ټاکلی شي.
desk-second-grace = د ننوتو دویم ګام چمتو کړئ. له { $date } وروسته د مدیرانو پاڼې یوازې په هغه پرانیستل کېږي.
desk-passphrase-guessable = اټکل یې ډېر اسانه دی. څلور یا ډېرې داسې کلمې واخلئ چې یو له بل سره اړه نه لري، پرته له نومونو، نېټو او مشهورو عبارتونو.
desk-passphrase-ends-tokens = ستاسو د پروګرامونو ټوکنونه هم باطلېږي.
desk-passphrase-keep-tokens = زما د پروګرامونو ټوکنونه وساتئ
desk-did-names = نومونه یې بدل کړل
desk-did-sessions-end = نورې ناستې یې پای ته ورسولې
desk-did-second = دویم ګام یې چمتو کړ
desk-did-second-remove = دویم ګام یې لرې کړ
desk-did-second-reset = دویم ګام یې له سره وټاکه
desk-did-recovery = د بېرته ترلاسه کولو کوډ یې وکاراوه
desk-did-failed-sign-in = ننوتل ناکام شول
desk-did-failed-second = کوډ ناسم و
desk-did-failed-confirm = تایید ناکام شو
desk-did-refused = رد شو
desk-did-foreign = له بلې وېب‌پاڼې فورمه رد شوه
desk-audit-unknown = ناپېژندلی حساب
desk-audit-times = په دې ساعت کې شمېر: { $count }
desk-invite-no-base = دا خدمت خپله عامه پته نه پېژني، نو یوازې لاره ښودل کېږي. د وېب‌پاڼې پته ترې مخکې کېږدئ. د وېب‌پاڼې چلوونکی یې په --base ټاکلی شي.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = غوښتنه وړیا ده. حساب ته اړتیا نشته، او اړینه نه ده ووایئ چې څوک یاست.
ask-see-asked = وګورئ چې نور څه غواړي
ask-form = په کومه بڼه
ask-form-page = متن پر پاڼه
ask-form-audio = غږ
ask-form-print = لوی توري
ask-form-braille = برېل
ask-form-sign = د اشارو ژبه
ask-form-other = بله بڼه
ask-several = څو غوره کولی شئ.
ask-other-format = کومه بله بڼه (خالي یې پرېښودلی شئ)
ask-other-format-explained = د بېلګې په توګه: لوی برېل، یا انځورونه له لږو کلمو سره. یوازې سمونګر یې لولي.
ask-everything = د دې مجموعې ټول متنونه
ask-language = په کومه ژبه
ask-other = بله ژبه
ask-other-name = د بلې ژبې نوم
ask-other-explained = نوم یې په هماغه ژبه یا په انګلیسي ولیکئ، یا د ژبې کوډ ولیکئ.
ask-no-voice = دلته هیڅ غږ { $languages } نه لولي. په دې ژبو د غږ لپاره باید یو کس ولولي، او دا ډېر وخت غواړي.
ask-who-for = د چا لپاره دی (خالي یې پرېښودلی شئ)
ask-who-for-explained = د بېلګې په توګه: یو امن کور چې لس ښځې پکې دي. نومونه مه لیکئ.
ask-needed = تر کله ورته اړتیا لرئ (خالي یې پرېښودلی شئ)
ask-needed-explained = په عدد یې ولیکئ، لکه { $example }: ۴، ۳، ۲۰۲۷.
ask-day = ورځ
ask-month = میاشت
ask-year = کال
ask-contact = څنګه خبر درکړو (خالي یې پرېښودلی شئ)
ask-contact-explained = د برېښنالیک پته، یا د وېب پته (https) چې ستاسو پروګرام ورته ځواب ورکوي.
ask-contact-no-mail = دا خدمت برېښنالیک نه لېږي. داسې وېب پتې (https) ته خبر ورکولی شي چې ستاسو پروګرام ورته ځواب ورکوي.
ask-contact-kept =
    { $count ->
        [one] په رمزي بڼه یې ساتو، او د کار له پایه { $count } ورځ وروسته یې پاکوو.
       *[other] په رمزي بڼه یې ساتو، او د کار له پایه { $count } ورځې وروسته یې پاکوو.
    }
ask-words = سمونګرو ته پیغام (خالي یې پرېښودلی شئ)
ask-words-explained = تر { $count } زیات توري مه لیکئ. یوازې سمونګرو ته ښودل کېږي. نومونه مه لیکئ.
ask-then = بیا یوه شخصي پاڼه ترلاسه کوئ چې د کار بهیر ښيي.
ask-send = دا وغواړئ
ask-rather-write = د دې خدمت چلوونکو ته لیکلی هم شئ.
ask-no-piece = لږ تر لږه یو متن وټاکئ.
ask-many = تر { $count } زیات متنونه مه ټاکئ.
ask-many-in-all = دا له { $count } غوښتنو زیات دي. لږ متنونه، بڼې یا ژبې غوره کړئ.
ask-unknown-piece = له دې متنونو یو یې دلته نشته. له لړلیکه وټاکئ.
ask-no-form = بڼه وټاکئ.
ask-no-other-format = ولیکئ چې کومه بله بڼه غواړئ.
ask-no-wording = لیکنه وټاکئ.
ask-no-language = ژبه وټاکئ.
ask-no-other = د بلې ژبې نوم ولیکئ.
ask-unknown-language = د دې ژبې نوم نه پېژنو. په انګلیسي یې ولیکئ، یا یې وټاکئ.
ask-too-long = تر { $count } زیات توري مه لیکئ.
ask-no-day = د جنترۍ یوه ورځ په عدد ولیکئ، یا یې خالي پرېږدئ.
ask-past-day = دا ورځ تېره شوې. راتلونکې نېټه ولیکئ، یا یې خالي پرېږدئ.
ask-wrong-contact = د برېښنالیک پته ولیکئ، یا د وېب پته چې په https پیلېږي.
ask-status = څه مو غوښتي
ask-status-summary = دا پاڼه شخصي ده. ښيي چې کار چېرته رسېدلی.
ask-keep = د دې پاڼې پته وساتئ. هر څوک چې دا پته یا ستاسو د براوزر تاریخچه ولري، پرانیستلی یې شي.
ask-asked-on = د غوښتنې نېټه:
ask-needed-on = اړتیا ورته لرئ تر
ask-withdrawn-on = غوښتنه مو بېرته واخیسته په
ask-now = اوس:
ask-next = وروسته څه کېږي:
ask-state-needs-translation = ژباړن ته په تمه دی.
ask-state-in-translation = یو څوک یې ژباړي.
ask-state-in-review = یو سمونګر یې ژباړه لولي.
ask-state-needs-voice = د انسان غږ ته اړتیا لري.
ask-state-needs-maker = داسې چا ته په تمه دی چې په لاس یې جوړ کړي.
ask-state-making = جوړېږي.
ask-state-failed = لا جوړ نه شو.
ask-state-ready = چمتو دی.
ask-state-declined = سمونګرو پرېکړه وکړه چې نه به جوړېږي.
ask-state-withdrawn = نور یې څوک نه غواړي.
ask-next-needs-translation = یو رضاکار یې اخلي او ژباړي یې. بیا یې یو سمونګر لولي.
ask-next-in-translation = ژباړن یې بشپړوي. بیا یې یو سمونګر لولي.
ask-next-in-review = سمونګر یې تاییدوي، یا له ژباړنه د یو څه بدلول غواړي.
ask-next-needs-voice = دلته د دې ژبې غږ نشته. سمونګر لوستونکی لټوي.
ask-next-needs-maker = سمونګر داسې څوک لټوي چې دا جوړ کړی شي.
ask-next-making = زموږ ماشینونه یې همدا اوس جوړوي. یوه دقیقه وروسته بیا وګورئ.
ask-next-failed = د دې خدمت چلوونکي یې ګوري.
ask-next-ready = متن بل ځای ته تللی. ویې لټوئ، یا یې بیا وغواړئ.
ask-next-declined = دلیل یې ولولئ. بله بڼه یا ژبه غوښتلی شئ.
ask-next-withdrawn = هېڅ. هر وخت یې بیا غوښتلی شئ.
ask-effort-sentences =
    { $count ->
        [one] { $count } جمله باید وژباړل شي.
       *[other] { $count } جملې باید وژباړل شي.
    }
ask-effort-words =
    { $count ->
        [one] { $count } کلمه لري.
       *[other] { $count } کلمې لري.
    }
ask-effort-known =
    { $count ->
        [one] { $count } جمله له نورو ژباړو معلومه ده.
       *[other] { $count } جملې له نورو ژباړو معلومې دي.
    }
ask-reason = د سمونګر دلیل:
reply-title = د سمونګرو ځوابونه:
reply-expected = اټکل شوې نېټه:
reply-get = دوتنه واخلئ ({ $kind }، { $size })
ask-askers =
    { $count ->
        [one] د دې لپاره { $count } غوښتنه شته.
       *[other] د دې لپاره { $count } غوښتنې شته.
    }
ask-meanwhile = اوس څه ترلاسه کولی شئ:
ask-open = خلاص یې کړئ
ask-open-audio = واورئ یې
ask-open-print = په لویو تورو یې واخلئ
ask-look-again = بیا وګورئ
ask-told = څنګه خبر درکوو
ask-told-nobody = ستاسو پته نه لرو. دا پاڼه بیا وګورئ.
ask-told-lost = ستاسو پته نوره نه شو لوستلی. دا پاڼه بیا وګورئ.
ask-told-email = چې څه چمتو شي یا پرېکړه وشي، برېښنالیک درلېږو.
ask-told-no-mail = دا خدمت اوس برېښنالیک نه لېږي. دا پاڼه بیا وګورئ.
ask-told-webhook = ستاسو د وېب پتې ته خبر لېږو. زموږ پیغامونه په دې کیلي وازمویئ:
ask-forget = زما پته همدا اوس پاکه کړئ
ask-withdraw = خپله غوښتنه بېرته واخلئ
ask-withdraw-explained = د نورو غوښتنې د همدې شي لپاره پاتې کېږي.
ask-withdraw-what = ستاسو پته او لیکنه پاکوو. دا کار بېرته نه شئ اړولی.
ask-withdraw-go = له یوې بلې پوښتنې وروسته خپله غوښتنه بېرته واخلئ
ask-withdraw-yes = هو، بېرته یې اخلم
ask-withdraw-no = نه، پاتې دې شي
ask-more = بل څه وغواړئ
ask-asked = څه غوښتل شوي
ask-asked-summary = هغه چې تر ټولو زیات غوښتل شوي، لومړی. دا لړلیک نه وايي چې چا غوښتي.
ask-nothing = اوس مهال هېڅ نه دي غوښتل شوي.
ask-count =
    { $count ->
        [one] { $count } شی غوښتل شوی.
       *[other] { $count } شیان غوښتل شوي.
    }
ask-own = یو څه وغواړئ
ask-needed-first = تر ټولو نږدې نېټه:
ask-too = موږ هم دې ته اړتیا لرو
ask-previous = مخکینی مخ
ask-following = ورپسې مخ
ask-join = موږ هم دې ته اړتیا لرو
ask-join-summary = خپله غوښتنه ورزیاته کړئ. په لړلیک کې دا پورته ځي.
ask-join-send = دا تاسو هم وغواړئ
ask-piece = کوم متن
ask-where = کار چېرته رسېدلی
ask-to-asked = بېرته هغو ته چې غوښتل شوي
mail-confirm-title = خپله د برېښنالیک پته تایید کړئ
mail-confirm-summary = بیا موږ هغه وخت تاسو ته لیکو چې ستاسو غوښتنه چمتو شي یا پرېکړه پرې وشي.
mail-confirm-do = هو، ما ته ولیکئ
mail-stop-title = زموږ برېښنالیکونه بند کړئ
mail-stop-summary = موږ ستاسو پته سمدستي پاکوو او نور ورته څه نه لیکو.
mail-stop-do = ټول برېښنالیکونه بند کړئ
mail-confirmed = دا پته تایید شوه. موږ هغه وخت لیکو چې یو څه چمتو شي یا پرېکړه وشي.
mail-stopped = دې پتې ته برېښنالیک بند شو او پته پاکه شوه.
mail-gone = د دې لینک لاندې موږ هېڅ پته نه ساتو، نو برېښنالیک نه راځي.
ask-told-waiting = موږ دې پتې ته لینک ولېږه، که مخکې تایید شوې نه وي. کله چې خاوند یې لینک پرانیزي، ورته لیکو.
ask-told-until = که څوک یې تایید نه کړي، په دې ورځ یې پاکوو:
ask-told-stopped = د دې پتې خاوند زموږ برېښنالیک نه غواړي. موږ هغه پاکه کړه.
ask-kept-until = ستاسو پته او لیکنه تر ډېره په دې ورځ پاکوو:
ask-language-waits = لومړی یو سمونګر دا ژبه ګوري. تر هغو یوازې تاسو او سمونګر دا غوښتنه ویني.
ask-tag-parts = یوازې ژبه ولیکئ، که اړتیا وي له لیکدود یا سیمې سره، لکه zh-Hant یا pt-BR. دا نښه بله برخه لري.
ask-language-declined = سمونګرو پرېکړه کړې چې دلته په دې ژبه څه نه جوړېږي. بله وټاکئ.
ask-private-hook = موږ دې وېب پتې ته نه شو رسېدلی. باید په https پیل شي او عامه سرور ته ورسېږي.
### Plain text

text-name = ساده متن بې فارمټه
text-name-inside = ساده متن بې فارمټه
text-open = ساده متن ولولئ
text-way = ساده متن بې فارمټه، د برېل ښودونکو او ساده ټیلیفونونو لپاره
text-not-made = لا د ساده متن په بڼه نشته.
text-being-made = ساده متن چمتو کېږي. څو دقیقې وروسته بیا وګورئ.
epub-name = د برېښنايي کتاب لوستونکو لپاره کتاب (EPUB)
epub-name-inside = د برېښنايي کتاب لوستونکو لپاره کتاب
epub-open = د برېښنايي کتاب لوستونکو لپاره کتاب واخلئ
epub-way-sound = د برېښنايي کتاب لوستونکو لپاره کتاب (EPUB)، له غږ سره
epub-not-made = لا د برېښنايي کتاب لوستونکو لپاره د کتاب په بڼه نشته.
epub-being-made = د برېښنايي کتاب لوستونکو لپاره کتاب چمتو کېږي. څو دقیقې وروسته بیا وګورئ.
epub-access-sound = د کمپيوټر غږ متن لولي. هغه جمله چې لوستل کېږي په نښه شوې وي.
epub-access-undescribed = هره جمله متن دی. ځینې انځورونه تشریح نه لري. هېڅ نه خوځېږي یا ځلېږي.
epub-no-video = په دې کتاب کې ویډیو نشته. خبرې یې لاندې لیکل شوې دي.

## How finished files were checked

proof-title = دا څنګه وکتل شو
proof-summary = هر فایل له جوړېدو وروسته بیا ولوستل شو او وکتل شو. دلته وینئ چې څه وکتل شول، او څه یوازې یو انسان کتلی شي.
proof-passed = بریالۍ کتنې: { $count }
proof-failed = هغه کتنې چې څه یې وموندل: { $count }
proof-unchecked = هغه کتنې چې د کتو څه یې نه درلودل: { $count }
proof-words = الفاظ چا کتلي دي
proof-words-nobody = هېچا د الفاظو کتنه نه ده ثبت کړې.
proof-translation = ژباړه
proof-words-apart = په دې کتنو کې ژباړه له اصلي متن سره نه ده پرتله شوې.
proof-person = هغه څه چې انسان ته اړتیا لري
proof-person-summary = زموږ هېڅ کتنه دا نه ګوري.
proof-file = ټولې کتنې، د پروګرامونو لپاره (JSON)
statement-title = د لاسرسۍ اعلامیه
statement-summary = دا وېبپاڼه د معلولیت لرونکو خلکو لپاره څومره کار کوي، تر هغه ځایه چې کتل شوې ده.
statement-status = سمون
statement-nothing = تر اوسه هېڅ نه دي کتل شوي.
statement-clean = هېڅ کتنه ناکامه نه شوه. معلومه نه ده چې هر څه له EN 301 549 او WCAG 2.2 د AA کچې سره برابر دي که نه: هېڅ انسان ټول نه دي ارزولي.
statement-partial = په دې وېبپاڼه کې هر څه له EN 301 549 او WCAG 2.2 د AA کچې سره برابر نه دي. ناکامې کتنې لاندې لیکل شوې دي. پاتې برخه هېڅ انسان نه ده ارزولې.
statement-faults = څه برابر نه دي، او ولې
statement-faults-none = کتنو هېڅ ونه موندل.
statement-faults-why = دا کتنې ناکامې شوې. له داسې عیب سره فایل دلته پاتې کېږي که ټولې جملې یې پکې وي: خلک اوس ورته اړتیا لري.
statement-fault =
    { $count ->
        [one] { $count } فایل
       *[other] { $count } فایلونه
    }
statement-method = یو پروګرام هر فایل له جوړېدو وروسته بیا لولي او ګوري یې. پایله د فایل تر څنګ ده.
statement-made = شمېرل شوي په { $date }.
statement-checked = کتل شوي فایلونه
statement-format = بڼه
statement-count = کتل شوي
statement-passed = ټولې کتنې بریالۍ
statement-failed = له ناکامې کتنې سره
statement-feedback = موږ ته د خنډ خبر راکړئ
statement-feedback-words = که دلته څه ستاسو لپاره کار نه کوي، یا یې په بله بڼه غواړئ، موږ ته ووایئ.
statement-feedback-nobody = د دې وېبپاڼې چلوونکو د اړیکې لار نه ده ښودلې.
statement-enforcement = که څوک مرسته ونه کړي
statement-enforcement-words = که ځواب درنه کړل شي، یا ځواب مرسته ونه کړي، په خپل هېواد کې د لاسرسۍ مسئولې ادارې ته ورشئ. په اروپايي ټولنه کې هر هېواد داسې اداره لري (لارښود (EU) 2016/2102).
statement-openacr = د WCAG { $version } ټول معیارونه، د پروګرامونو لپاره (OpenACR، په انګلیسي)
desk-proof-title = د فایلونو کتنې
desk-proof-summary = د ټولو خپرو شویو فایلونو کتنو څه وموندل، د بڼې له مخې، او دا څنګه بدل شول.
desk-proof-checks = کتنې
desk-proof-check = کتنه
desk-proof-passed = بریالۍ
desk-proof-failed = ناکامې
desk-proof-unchecked = نه کتل شوي
desk-proof-worst = تر ټولو بده شمېره
desk-proof-days = له ناکامې کتنې سره فایلونه، ورځ په ورځ
desk-proof-by-day = همدا په شمېرو
desk-proof-day = ورځ
needs-meaning = الفاظ هماغه وایي چې قانون یې وایي، او ژباړه هماغه وایي چې اصلي متن یې وایي.
needs-facts = پتې، د ټیلیفون شمېرې او وختونه لا هم سم دي.
needs-understood = هغه خلک چې دا ورته لیکل شوي پرې پوهېږي او عمل پرې کولی شي.
needs-contrast = متن د رنګونو په هر انتخاب کې ښه ښکاري.
needs-keyboard = هر څه په کیبورډ کېدای شي، او وینئ چې چېرته یاست.
needs-screen-reader = د سکرین لوستونکی او د برېل ښودونکی یې ښه لولي.
needs-reflow = پاڼه په کوچني سکرین، لویه شوې او د نورو واټنونو سره کار کوي.
needs-playing = د غږ د خپرېدو پر مهال پاڼه کارول کېدای شي.
needs-paper = چاپ شوې پاڼې بشپړې دي او ښې ښکاري.
needs-pictures = انځورونه په دې کچه او پرته له رنګه د پوهېدو وړ دي.
needs-pronounced = نومونه، شمېرې او لنډیزونه داسې ویل کېږي چې خلک پرې پوه شي.
needs-followed = چټکتیا او ځنډونه خلکو ته د تعقیب امکان ورکوي.
needs-reading-systems = د کتاب لوستلو وسایل او پروګرامونه کتاب ښه ښيي او مخونه یې اړوي.
needs-devices = کوچني وسایل او د برېل ښودونکي یې ښه ښيي.
