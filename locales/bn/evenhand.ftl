# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = সাধারণ ভাষ্য
level-plain = সহজ ভাষা
note-information = তথ্য
note-warning = সতর্কতা
note-danger = বিপদ
note-steps = ধাপ
contact-example = এই যোগাযোগটি একটি উদাহরণ। সেখানে কেউ উত্তর দেয় না।
contact-phone = ফোন
contact-text-phone = টেক্সট ফোন
contact-email = ই-মেইল
contact-web = ওয়েবসাইট
contact-place = স্থান
contact-hours = খোলার সময়
contact-languages = ভাষা
contact-cost = খরচ
contact-more = আরও তথ্য
wording-machine = যন্ত্র এটি অনুবাদ করেছে। কোনো মানুষ এখনও এটি যাচাই করেননি।
wording-reviewed = যন্ত্র এটি অনুবাদ করেছে। { $name } এটি যাচাই করেছেন, { $date }।

### Speech: words that are spoken between the author's

say-level-plain = সহজ ভাষার সংস্করণ।
say-wording-machine = যন্ত্র এই লেখা অনুবাদ করেছে। কোনো মানুষ এখনও এটি যাচাই করেননি।
say-wording-reviewed = যন্ত্র এই লেখা অনুবাদ করেছে। একজন মানুষ এটি যাচাই করেছেন।
# Who has read a text. A person's own words stand behind a colon.
reviews-title = কে এই লেখা যাচাই করেছেন
reviews-none = এখনো কোনো আইনজীবী বা প্রতিবন্ধী পাঠক এই লেখা যাচাই করেননি।
reviews-lawyer = আইনজীবী ({ $country }): { $name }, { $date }
reviews-editor = সহজ ভাষার সম্পাদক: { $name }, { $date }
reviews-translator = মাতৃভাষার অনুবাদক: { $name }, { $date }
reviews-panel = প্রতিবন্ধী পাঠক ({ $count }): { $name }, { $date }
reviews-with = পাঠকদের প্রতিবন্ধিতা: { $list }
reviews-changed = এরপর যা বদলানো হয়েছে:
reviews-not-checked = যা যাচাই করা হয়নি:
reviews-since =
    { $count ->
        [one] এরপর { $count }টি বাক্য বদলেছে।
       *[other] এরপর { $count }টি বাক্য বদলেছে।
    }
say-reviews-lawyer = একজন আইনজীবী এই লেখা যাচাই করেছেন।
say-reviews-editor = সহজ ভাষার একজন সম্পাদক এই লেখা যাচাই করেছেন।
say-reviews-translator = মাতৃভাষার একজন অনুবাদক এই লেখা যাচাই করেছেন।
say-reviews-panel = প্রতিবন্ধী পাঠকেরা এই লেখা পড়ে দেখেছেন।
country-title = দেশ
country-none = এক এক দেশে নিয়ম এক এক রকম, আর এই লেখায় কোনো দেশের নাম নেই।
country-holds =
    { $count ->
        [one] এই লেখা এই দেশের জন্য লেখা হয়েছে: { $list }।
       *[other] এই লেখা এই দেশগুলোর জন্য লেখা হয়েছে: { $list }।
    }
country-elsewhere =
    { $count ->
        [one] এই লেখা অন্য দেশের জন্য লেখা হয়েছে: { $list }। আপনার দেশের নিয়ম আলাদা হতে পারে।
       *[other] এই লেখা অন্য কয়েকটি দেশের জন্য লেখা হয়েছে: { $list }। আপনার দেশের নিয়ম আলাদা হতে পারে।
    }
country-block =
    { $count ->
        [one] শুধু এই দেশের জন্য: { $list }
       *[other] শুধু এই দেশগুলোর জন্য: { $list }
    }
say-country-end =
    { $count ->
        [one] এই দেশের অংশ শেষ।
       *[other] এই দেশগুলোর অংশ শেষ।
    }
disability-blind = দৃষ্টিহীনতা
disability-low-vision = ক্ষীণদৃষ্টি
disability-deaf = বধিরতা
disability-hard-of-hearing = কম শোনা
disability-deafblind = বধিরতা ও দৃষ্টিহীনতা
disability-intellectual = বুদ্ধি প্রতিবন্ধিতা
disability-reading = পড়তে অসুবিধা
disability-autism = অটিজম
disability-psychosocial = মনোসামাজিক প্রতিবন্ধিতা
disability-physical = শারীরিক প্রতিবন্ধিতা
say-voice-relative = { $language } ভাষার কোনো কণ্ঠ নেই। { $voice } ভাষার কণ্ঠ এটি পড়ছে।
say-voice-low = এই কণ্ঠ সব সময় { $language } ভালোভাবে উচ্চারণ করে না।
say-language-without-voice = এমন এক ভাষার শব্দ, যার জন্য কোনো কণ্ঠ নেই।
say-list = তালিকা, { $count ->
    [one] { $count }টি বিষয়
   *[other] { $count }টি বিষয়
}।
say-number = { $number }।
say-table = সারণি।
say-table-size = { $columns ->
    [one] { $columns }টি কলাম
   *[other] { $columns }টি কলাম
}, { $rows ->
    [one] { $rows }টি সারি
   *[other] { $rows }টি সারি
}।
say-row = সারি { $number }।
say-end-of-table = সারণি শেষ।
say-quote = উদ্ধৃতি।
say-quote-source = উৎস:
say-end-of-quote = উদ্ধৃতি শেষ।
say-note-information = তথ্য।
say-note-warning = সতর্কতা।
say-note-danger = বিপদ।
say-note-steps = ধাপে ধাপে।
say-end-of-note = টীকা শেষ।
say-picture = ছবি।
say-picture-undescribed = বর্ণনা ছাড়া একটি ছবি।
picture-undescribed = বর্ণনা ছাড়া একটি ছবি
say-picture-caption = ছবির নিচে:
say-picture-description = ছবির বিস্তারিত বর্ণনা।
say-contact = যোগাযোগ।
say-question = প্রশ্ন।
say-answer = উত্তর।
say-video = ভিডিও।
say-video-missing = ভিডিওটি এখনও নেই।
say-transcript = ভিডিওর কথাগুলো:
say-footnotes = পাদটীকা।
say-footnote = পাদটীকা { $number }।
say-code = একটি একটি করে অক্ষর:
mark-struck = বাদ দেওয়া হয়েছে:
mark-struck-end = বাদ দেওয়া অংশ শেষ
mark-done = করা হয়েছে:
mark-open = করা হয়নি:
say-artist = Evenhand
say-cover = Evenhand-এর চিহ্ন: দুটি খোলা হাত, একই উচ্চতায়।

### Print

print-page = পৃষ্ঠা { $page }, মোট { $pages }
print-contents = সূচিপত্র
print-words = শব্দের ব্যাখ্যা
print-about = এই লেখা সম্পর্কে
print-title = শিরোনাম
print-language = ভাষা
print-revised = শেষ পরিবর্তন
print-version = Evenhand দিয়ে তৈরি
print-wording = ভাষ্য
print-sources = উৎস
print-newest = সবচেয়ে নতুন সংস্করণ:
print-qr = কিউআর কোড, যা { $address } ঠিকানায় নিয়ে যায়
print-question = প্রশ্ন
print-answer = উত্তর
print-picture-description = ছবির বিস্তারিত বর্ণনা
print-contact = যোগাযোগ
print-video = ভিডিও
print-video-missing = ভিডিওটি এখনও নেই।
print-transcript = ভিডিওর কথাগুলো
print-booklet = { $count }টি লেখার পুস্তিকা
print-about-all = এই লেখাগুলো সম্পর্কে
print-imprint = কার কাছ থেকে এটি পেয়েছেন

### Page

site-name = Evenhand
site-home = প্রথম পাতা
site-home-title = পড়ুন, শুনুন বা ছাপুন
site-home-summary = আপনার অধিকার ও তা ব্যবহারের উপায়, আপনার উপযোগী রূপে।
site-feed = পডকাস্ট অ্যাপে সাবস্ক্রাইব করুন
site-front-title = আপনার ভাষা বেছে নিন
site-front-summary = অধিকার, আদালত ও সহায়তা নিয়ে পড়ুন, শুনুন বা ছাপুন।
site-where = আপনি কোথায় আছেন
site-no-text = এখনও { $language } ভাষায় কোনো লেখা নেই। এই লেখাগুলো অন্য ভাষায় আছে।
site-not-yet = এখনও { $language } ভাষায় নেই। এই ভাষায় পড়ুন:
site-only-plain = শুধু সহজ ভাষায় আছে।
site-in-plain = সহজ ভাষায়
site-nothing = এখানে এখনও কিছু নেই।
# Lists of texts that need several pages.
list-titles = শিরোনামের ক্রমে সব লেখা
list-plain = সহজ ভাষার লেখা
list-texts =
    { $count ->
        [one] { $count }টি লেখা
       *[other] { $count }টি লেখা
    }
list-pages = এই তালিকার পাতা
list-choose = এই তালিকা থেকে বেছে নিন
list-words = শিরোনামের শব্দ
list-collection = সংগ্রহ
list-every-collection = সব সংগ্রহ
list-every-wording = সব ভাষ্য
list-show = দেখান
list-nothing = এখানে এমন কোনো লেখা নেই।
page-skip = মূল লেখায় যান
page-leave = এই পাতা ছেড়ে যান
page-leave-short = ছেড়ে যান
page-leave-explained = আবহাওয়ার পাতা খোলে। আপনার ব্রাউজারের ইতিহাস মুছে যায় না।
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = এই পাতার ভাষা
page-wording = ভাষ্য
page-no-plain = এখনও সহজ ভাষায় নেই।
page-no-standard = এখনও সাধারণ ভাষ্যে নেই।
page-behind =
    { $count ->
        [one] এই অনুবাদের পর মূল লেখার { $count }টি বাক্য বদলেছে।
       *[other] এই অনুবাদের পর মূল লেখার { $count }টি বাক্য বদলেছে।
    }
page-behind-show = কী বদলেছে তা দেখুন
page-explains = একই বিষয় সাধারণ ভাষ্যে
page-explained = একই বিষয় সহজ ভাষায়
page-trace = বাক্যে বাক্যে
page-trace-title = বাক্যে বাক্যে: { $title }
page-trace-lead = উপরে প্রতিটি সহজ বাক্য, আর তার নিচে সাধারণ ভাষ্যের যে বাক্যগুলো সে বোঝায়। প্রতিটি বাক্য তার নিজের জায়গায় নিয়ে যায়।
page-trace-proposed = কোন বাক্যগুলো একসঙ্গে যায় তা একটি প্রোগ্রাম বেছেছে। কোনো মানুষ এখনও সবগুলো যাচাই করেননি।
page-trace-unchecked = এখনও যাচাই হয়নি।
page-trace-own = শুধু সহজ ভাষায়।
page-trace-none = এখানে সাধারণ ভাষ্যের কোনো বাক্য দেখানো নেই।
page-trace-rest = শুধু সাধারণ ভাষ্যে
page-contents = এই পাতায় আছে
page-ways = এটি পাওয়ার উপায়
page-way-large-print = বড় ছাপা, { $points } পয়েন্ট
page-way-opus = অডিও, ছোট ফাইল (Opus)
page-way-mp3 = যেকোনো প্লেয়ারের জন্য অডিও (MP3)
page-way-captions = অডিওর কথা লেখায়, সময়সহ (ক্যাপশন)
page-missing-speech-no-voice = অডিও নেই: { $language } ভাষার কোনো কণ্ঠ এখনও নেই।
page-missing-speech-not-made = এখনও অডিও নেই।
page-missing-print-no-font = বড় ছাপা নেই: { $language } ভাষার ফন্ট এখানে এখনও নেই।
page-missing-print-not-made = এখনও বড় ছাপায় নেই।
page-pages =
    { $count ->
        [one] { $count } পৃষ্ঠা
       *[other] { $count } পৃষ্ঠা
    }
page-seconds-few = এক মিনিটের কম
page-minutes =
    { $count ->
        [one] { $count } মিনিট
       *[other] { $count } মিনিট
    }
page-hours =
    { $count ->
        [one] { $count } ঘণ্টা
       *[other] { $count } ঘণ্টা
    }
page-kilobytes = { $number } kB
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }.{ $tenth } MB
page-listen = শুনুন
page-listen-natural = শুনুন: স্বাভাবিক কণ্ঠ
page-listen-clear = শুনুন: স্পষ্ট ও দ্রুত কণ্ঠ
page-listen-how = প্লে বোতাম চাপুন। শুধু তখনই শব্দ লোড হয়।
page-listen-alone = আপনার ব্রাউজার এখানে শব্দ চালাতে পারে না। তালিকা থেকে ফাইলটি নিন।
page-voice-low = এই কণ্ঠ যন্ত্রের তৈরি। বুঝতে কঠিন হতে পারে।
page-voice-relative = { $language } ভাষার কণ্ঠ এখনও নেই। { $relative } ভাষার কণ্ঠ এটি পড়ছে।
page-captions = ক্যাপশন
page-word-back = লেখায় ফিরে যান
page-notes = টীকা
page-note = টীকা
page-note-back = লেখায় ফিরে যান
page-note-back-of = লেখায় ফিরে যান, স্থান { $number }
page-picture-long = ছবিতে কী আছে তা পড়ুন
page-question = নিজে যাচাই করুন
page-answer = উত্তর দেখুন
page-film-missing = এই ভিডিও এখনও নেই। নিচে এর কথাগুলো পড়তে পারেন।
page-film-alone = আপনার ব্রাউজার এই ভিডিও চালাতে পারে না। নিচে কথাগুলো পড়ুন।
page-film-no-captions = এই ভিডিওর ক্যাপশন এখনও নেই।
page-film-no-description = এই ভিডিওর অডিও বর্ণনা এখনও নেই।
page-film-no-sign = এই ভিডিও এখনও ইশারা ভাষায় নেই।
page-film-described = অডিও বর্ণনাসহ দেখুন
page-film-signed = ইশারা ভাষায় দেখুন
page-film-words = ভিডিওর কথাগুলো পড়ুন
page-about = এই পাতা সম্পর্কে
page-revised = শেষ পরিবর্তন
page-review = আবার যাচাই করার শেষ তারিখ
page-sources = তথ্যের উৎস
page-version = যা দিয়ে তৈরি
page-program = Evenhand { $version }
page-licence = লাইসেন্স
page-licence-words = ব্যবহার, বিতরণ ও পরিবর্তন করতে পারেন: GNU General Public License 3 বা পরবর্তী।
page-access-summary = প্রতিটি বাক্য লেখা হিসেবে আছে। ছবির বর্ণনা আছে। কিছু নড়ে না বা ঝলকায় না।
page-cost = { $first }, { $second }
page-leave-other = অন্য একটি সাইট খোলে। আপনার ব্রাউজারের ইতিহাস মুছে যায় না।
page-leave-keys = অথবা Shift বোতাম তিনবার চাপুন।
page-safety = পড়ার সময় নিরাপদ থাকুন
# What the reader may change about the looks of every page.
page-settings = সেটিংস
page-comfort = লেখার আকার, রং ও অক্ষর বদলান
page-comfort-lost = এই পাতা ছেড়ে যাওয়া পর্যন্ত আপনার পছন্দ থাকবে।
page-comfort-kept = আপনার পছন্দ এই ব্রাউজারেই থাকে। কাউকে পাঠানো হয় না।
page-start-over = শুরুর অবস্থায় ফিরুন
page-started-over = সবকিছু আবার শুরুর মতো দেখাচ্ছে।
page-percent = { $number }%
page-as-usual = স্বাভাবিক
page-size = লেখার আকার
# Languages whose letters are joined: the space between words alone.
page-spacing = শব্দের মাঝের ফাঁক
page-lines = লাইনের মাঝের ফাঁক
page-wide = বেশি
page-wider = অনেক বেশি
page-length = লাইনের দৈর্ঘ্য
page-short = ছোট
page-window = উইন্ডোর সমান
page-colours = রং
page-device = আপনার ডিভাইসে যেমন আছে
page-white = সাদা
page-cream = ক্রিম
page-dark = গাঢ়
page-yellow = কালোর উপর হলুদ
page-letters = অক্ষরের ধরন
page-naskh = নাসখ
page-nastaliq = নাস্তালিক
page-own-letters = আপনার ডিভাইসের নিজস্ব
# The player.
page-chapters = অধ্যায় বেছে নিয়ে শুনুন
page-along-ready = বাক্য ও গতির বোতাম প্লেয়ারের নিচে আছে।
page-along-how = শুনতে একটি বাক্যে চাপ দিন। থামাতে আবার চাপ দিন।
page-along-keys = কীবোর্ডে: উপর-নিচ তীর দিয়ে সরুন, Enter দিয়ে চালান।
page-previous-sentence = আগের বাক্য
page-again = আবার শুনুন
page-next-sentence = পরের বাক্য
page-speed = গতি
page-follow = যে বাক্য পড়া হচ্ছে, তা পর্দায় রাখুন
# The list of ways.
page-way-here = এখানে পড়ুন
page-way-by-people = { $form }, একজন মানুষের তৈরি ({ $kind })
page-desk = আকার, কাগজ ও রং বেছে নিন
page-neutral = এমন নামে সংরক্ষণ করুন যা থেকে কিছু বোঝা যায় না
page-ask = অন্য রূপে বা ভাষায় চেয়ে নিন
page-ask-for-it = চেয়ে নিন
# The end of a text, and of every page.
page-neighbours = এই বিষয়ে আরও
page-previous = আগেরটি:
page-next = পরেরটি:
page-original = মূল ভাষা
page-translation = অনুবাদ
page-by-person = একজন মানুষ এটি অনুবাদ করেছেন।
page-more = আপনি আরও যা করতে পারেন
page-search = খুঁজুন
page-search-words = যে শব্দ খুঁজছেন
page-print-desk = আপনার পছন্দের আকার ও রঙে ছাপুন
page-bundle = সবকিছু এক ফাইলে সঙ্গে নিন
page-api = আপনার নিজের প্রোগ্রামে এই লেখাগুলো ব্যবহার করুন

### Service: pages that only a running service has

serve-to-home = প্রথম পাতায় যান
serve-search = খুঁজুন
serve-ask = অন্য রূপে বা ভাষায় চেয়ে নিন
serve-errors = কিছু বিষয় আপনার দেখা দরকার
serve-choose-pieces = কোন কোন লেখা
serve-not-found = এই পাতা নেই
serve-not-found-next = ঠিকানায় ভুল থাকতে পারে। খুঁজুন, অথবা প্রথম পাতা থেকে শুরু করুন।
serve-gone = এই পাতা এখানে আর নেই
serve-gone-next = এটি সরানো হয়েছে। আরও নতুন লেখা খুঁজুন, বা আবার শুরু করুন।
serve-too-large = একবারে অনেক বেশি পাঠানো হয়েছে
serve-too-large-next = ফিরে যান, লেখা ছোট করুন, তারপর আবার পাঠান।
serve-unreadable = পাঠানো তথ্য পড়া যায়নি
serve-unreadable-next = ফিরে যান, ফর্মটি আবার পূরণ করুন, তারপর পাঠান।
serve-method = এই ঠিকানা এমন অনুরোধ নেয় না
serve-too-many = অল্প সময়ে অনেক বেশি অনুরোধ এসেছে
serve-too-many-next = এক মিনিট অপেক্ষা করুন, তারপর ফিরে গিয়ে আবার চেষ্টা করুন।
serve-being-made = এটি এখন আপনার জন্য তৈরি হচ্ছে
serve-being-made-next = কয়েক সেকেন্ড অপেক্ষা করে এই পাতা আবার লোড করুন।
serve-busy = এই মুহূর্তে অনেক কিছু তৈরি হচ্ছে
serve-busy-next = কয়েক সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।
serve-too-long = অনেক বেশি সময় লেগেছে
serve-too-long-next = আবার চেষ্টা করুন, অথবা কম লেখা বেছে নিন।
serve-fault = আমাদের এখানে একটি সমস্যা হয়েছে
serve-fault-next = এটি আপনার দোষ নয়। আবার চেষ্টা করুন, বা প্রথম পাতায় যান।
serve-search-title = খুঁজুন
serve-search-summary = এই ভাষার প্রতিটি বাক্যে খুঁজুন। আপনি যা লেখেন, এই প্রোগ্রাম তা রাখে না।
serve-search-words = যে শব্দ খুঁজছেন
serve-search-nothing = কিছু পাওয়া যায়নি
serve-search-found =
    { $count ->
        [one] { $count }টি লেখা পাওয়া গেছে
       *[other] { $count }টি লেখা পাওয়া গেছে
    }
serve-search-spelling = শব্দের বানান ঠিক আছে কি না দেখুন।
serve-search-fewer = কম শব্দ বা অন্য শব্দ দিয়ে চেষ্টা করুন।
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = গোপনীয়তা
privacy-summary = এই সাইট আপনার সম্পর্কে কী জানে, আর কখন ভুলে যায়।
privacy-days =
    { $count ->
        [one] { $count } দিন
       *[other] { $count } দিন
    }
privacy-read = যখন আপনি পড়েন
privacy-read-cookies = কোনো পৃষ্ঠা পাঠকদের জন্য কুকি রাখে না।
privacy-read-others = পৃষ্ঠাগুলো অন্য সাইট থেকে কিছু আনে না।
privacy-read-choices = আপনার বেছে নেওয়া আকার ও রং আপনার ব্রাউজারেই থাকে। কেউ পায় না।
privacy-read-search = আপনি যা খোঁজেন তা রাখা হয় না।
privacy-read-search-here = খোঁজার কাজ আপনার ব্রাউজারে হয়। আপনার শব্দ পাঠানো হয় না।
privacy-read-count = অপব্যবহার ঠেকাতে প্রতিটি ইন্টারনেট ঠিকানার অনুরোধ গোনা হয়, সর্বোচ্চ { $time }। এটি লিখে রাখা হয় না।
privacy-read-print = আপনি যে ছাপা চান তা এক ঘণ্টা রাখা হয়।
privacy-ask = যখন আপনি কিছু চান
privacy-ask-public = কী, কোন দিনের মধ্যে, আর কতজন চেয়েছেন, সবাই দেখতে পারেন।
privacy-ask-editors = আপনি কী লেখেন আর কার জন্য, সম্পাদকেরা তা পড়তে পারেন।
privacy-ask-contact = আপনার যোগাযোগের ঠিকানা এনক্রিপ্ট করে রাখা হয়। শুধু আপনার অনুরোধের বার্তায় লাগে।
privacy-ask-ends = আপনার লেখা ও যোগাযোগের ঠিকানা অনুরোধ শেষের { $time } পরে মুছে ফেলা হয়।
privacy-ask-latest = চাওয়ার সর্বোচ্চ { $time } পরে এগুলো মুছে ফেলা হয়।
privacy-ask-unconfirmed = যে ই-মেইল ঠিকানা কেউ নিশ্চিত করেন না তা { $time } পরে মুছে ফেলা হয়।
privacy-ask-stopped = আপনি আমাদের মেইল বন্ধ করলে আপনার ঠিকানা থেকে বানানো একটি কোড { $time } রাখা হয়।
privacy-ask-mail = মেইল যায় এই সাইট যিনি চালান তাঁর মেইল সার্ভার দিয়ে।
privacy-ask-no-mail = এই সাইট ই-মেইল পাঠায় না।
privacy-work = যখন আপনি এখানে অনুবাদ বা সম্পাদনা করেন
privacy-work-kept = আপনার বেছে নেওয়া নাম, পাসফ্রেজ থেকে বানানো কোড ও আপনার কাজ রাখা হয়।
privacy-work-cookie = একটি কুকি আপনাকে সাইন-ইন রাখে, সর্বোচ্চ { $time }।
privacy-work-shown = আপনার বেছে নেওয়া নাম প্রকাশিত কাজের পাশে থাকতে পারে।
privacy-work-audit = সিদ্ধান্ত ও প্রত্যাখ্যাত চেষ্টার তালিকা { $time } রাখা হয়। এতে ইন্টারনেট ঠিকানা নেই।
privacy-work-tries = সাইন-ইন করার চেষ্টা { $time } গোনা হয়, নাম ও ঠিকানার বদলে কোড দিয়ে।
privacy-rights = আপনার অধিকার
privacy-rights-ask = এই সাইট যিনি চালান, তিনি আপনার কী রাখেন তা জানতে বা মুছে দিতে বলতে পারেন।
privacy-rights-complain = এই কর্তৃপক্ষের কাছে অভিযোগও করতে পারেন:
operator-title = এই সাইট কে চালান, আর কীভাবে যোগাযোগ করবেন
operator-summary = এই সাইটের দায়িত্বে কে আছেন।
operator-name = দায়িত্বে
operator-address = ডাক ঠিকানা
operator-authority = তদারকি কর্তৃপক্ষ
operator-nobody = এটি কে চালান তা এখানে কেউ লেখেননি।
operator-no-way = কীভাবে যোগাযোগ করবেন তা এখানে কেউ লেখেননি।
operator-careful = কে পড়েন তা না জানা পর্যন্ত এমন কিছু লিখবেন না, যাতে আপনার বিপদ হতে পারে।
operator-program = এই সাইটের প্রোগ্রাম Evenhand। এর নির্মাতারা এই সাইট চালান না।
serve-safety-title = পড়ার সময় নিরাপদ থাকুন
serve-safety-summary = আপনার সুরক্ষায় এই সাইট কী করে, আর কী পারে না।
serve-safety-does = এই সাইট যা করে
serve-safety-does-leave = “এই পাতা ছেড়ে যান” চাপলে এই পাতার বদলে আবহাওয়ার পাতা খোলে।
serve-safety-does-keys = ব্রাউজারে JavaScript থাকলে, Shift বোতাম তিনবার চাপলে একই কাজ হয়।
serve-safety-does-clear = ছেড়ে গেলে ব্রাউজারকে এই সাইটের জমা রাখা তথ্য মুছতে বলা হয়।
serve-safety-does-log = কে কী পড়েছেন, এই প্রোগ্রাম তা লিখে রাখে না। সার্ভার যিনি চালান তিনি রাখতে পারেন।
serve-safety-cannot = এই সাইট যা পারে না
serve-safety-cannot-history = এটি আপনার ব্রাউজারের ইতিহাস থেকে পাতা মুছতে পারে না।
serve-safety-cannot-back = JavaScript ছাড়া, এক ধাপ পেছনে গেলে এই পাতা আবার দেখা যেতে পারে।
serve-safety-cannot-files = এটি আপনার সংরক্ষণ করা ফাইল মুছতে পারে না।
serve-safety-cannot-network = আপনার নেটওয়ার্ক যিনি চালান, তিনি জানতে পারেন যে আপনি এখানে এসেছেন।
serve-safety-cannot-watch = ফোন বা কম্পিউটারে নজর রাখে এমন প্রোগ্রাম এটি থামাতে পারে না।
serve-safety-you = আপনি যা করতে পারেন
serve-safety-you-private = প্রাইভেট উইন্ডোতে এই সাইট খুলুন, পরে উইন্ডোটি বন্ধ করুন।
serve-safety-you-history = পড়ার পর ব্রাউজারের ইতিহাস থেকে এই সাইট মুছে ফেলুন।
serve-safety-you-device = এমন ডিভাইস ব্যবহার করুন, যা আর কেউ খুলতে পারে না।
serve-safety-you-name = এমন নামে ফাইল সংরক্ষণ করুন, যা থেকে কিছু বোঝা যায় না।
serve-safety-neutral = লেখার নিচে “{ $button }” বেছে নিন।
serve-ask-title = অন্য রূপে বা ভাষায় চেয়ে নিন
serve-ask-write = আমাদের লিখুন
serve-many-demands = আজ আপনার সংযোগ থেকে অনেক কিছু চাওয়া হয়েছে
serve-many-demands-next = কাল আরও চান। অন্যরা যা চান তাতে আপনি যেকোনো সময় যোগ দিতে পারেন।
serve-full-demands = খুব বেশি অনুরোধ খোলা আছে
serve-full-demands-next = এখন নতুন কিছু নেওয়া হচ্ছে না। অন্যদের অনুরোধে যোগ দিন, বা পরে আসুন।
serve-api-title = যন্ত্রের জন্য
serve-api-summary = এসব ঠিকানায় প্রোগ্রাম তথ্য চাইতে পারে। কোনো অ্যাক্সেস কী লাগে না।
serve-api-description = OpenAPI-তে সম্পূর্ণ বিবরণ
serve-api-parameters = আপনি যা জানাতে পারেন:
serve-print-title = ছাপার প্রস্তুতি
serve-print-summary = লেখা, আকার, কাগজ ও রং বেছে নিন। ছাপার আগে দেখে নিন।
serve-print-language = লেখার ভাষা
serve-print-both = দুটোই, একটির পর আরেকটি
serve-print-profile = বড় ছাপার ধরন
serve-print-clear = স্পষ্ট ({ $points } পয়েন্ট)
serve-print-large = বড় ({ $points } পয়েন্ট)
serve-print-giant = খুব বড় ({ $points } পয়েন্ট)
serve-print-narrower = { $name }, কম মার্জিন
serve-print-underlined = { $name }, জোর দিতে নিচে দাগ
serve-print-norm = কোন নিয়ম মানে
serve-print-norm-clear = স্পষ্ট ছাপা: যেকোনো ছাপার সবচেয়ে ছোট আকার।
serve-print-norm-ukaaf = UK Association for Accessible Formats (UKAAF)-এর নির্দেশনা: ১৬ পয়েন্ট বা বড়।
serve-print-norm-aph = American Printing House for the Blind (APH)-এর নির্দেশনা: ১৮ পয়েন্ট, চওড়া মার্জিন, লাইনের মাঝে ফাঁক।
serve-print-norm-acb = American Council of the Blind (ACB)-এর নির্দেশনা: ১৮ পয়েন্ট, মোটা অক্ষরের বদলে নিচে দাগ, অনুচ্ছেদের মাঝে একটি ফাঁকা লাইন।
serve-print-norm-giant = যাঁরা একবারে কয়েকটি শব্দ পড়েন তাঁদের জন্য।
serve-print-points = আরও বড় অক্ষর, পয়েন্টে
serve-print-points-explained = ১৪ থেকে ৪৮। স্বাভাবিক আকারের জন্য খালি রাখুন।
serve-print-paper = কাগজ
serve-print-theme = রং
serve-print-grey = ধূসর, রংহীন প্রিন্টারের জন্য
serve-print-typeface = ফন্ট
serve-print-one-typeface = এই ভাষার লেখা { $name } ফন্টে ছাপা হয়।
serve-print-back = লেখার পরে
serve-print-back-full = শব্দের ব্যাখ্যা, উৎস, প্রতিটি লেখা সম্পর্কে
serve-print-back-short = শুধু প্রতিটি লেখার তারিখ ও সর্বশেষ সংস্করণের ঠিকানা
serve-print-binding = আলাদা পৃষ্ঠা বা পুস্তিকা
serve-print-flat = আলাদা পৃষ্ঠা
serve-print-folded = ভাঁজ করা পুস্তিকা: দ্বিগুণ বড় কাগজের প্রতি পিঠে দুটি পৃষ্ঠা, যেমন A4 কাগজে A5 পৃষ্ঠা। একবার ভাঁজ করুন, ভাঁজে স্ট্যাপল করুন।
serve-print-copies = কত কপি
serve-print-wrong-copies = ১ থেকে { $most }-এর মধ্যে পূর্ণ সংখ্যা লিখুন।
serve-print-imprint = এটি কে বিতরণ করছেন
serve-print-imprint-explained = শুরুতে ও শেষ পৃষ্ঠায় ছাপা হয়। খালি রাখতে পারেন।
serve-print-name = নাম
serve-print-show = পৃষ্ঠা, কাগজের পরিমাণ ও ফাইলের আকার দেখুন
serve-print-ready = আপনার ছাপার ফাইল তৈরি হয়েছে
serve-print-pages = পৃষ্ঠাসংখ্যা
serve-print-sheets = কাগজের সংখ্যা, দুই পিঠে ছাপলে
serve-print-all-sheets = সব কপির জন্য কাগজ
serve-print-weight = ৮০ গ্রাম/বর্গমিটার কাগজের ওজন
serve-print-grams = প্রায় { $count } গ্রাম
serve-print-kilograms = প্রায় { $count } কেজি
serve-print-size = ফাইলের আকার
serve-print-get =
    { $count ->
        [one] PDF নিন, { $count } পৃষ্ঠা, { $size }
       *[other] PDF নিন, { $count } পৃষ্ঠা, { $size }
    }
serve-print-get-folded = ছেপে ভাঁজ করার ফাইল নিন, { $size }
serve-print-for-printer = ভাঁজ করার ফাইলটি শুধু প্রিন্টারের জন্য। পর্দায় পড়তে অন্যটি নিন।
serve-print-kept = এটি এক ঘণ্টা রাখা হয়, তারপর মুছে ফেলা হয়।
serve-print-preview = প্রথম কয়েকটি পৃষ্ঠা
serve-print-preview-of = পৃষ্ঠা { $number }, ছাপলে যেমন দেখাবে
serve-print-change = কিছু বদলান
serve-print-no-piece = অন্তত একটি লেখা বেছে নিন।
serve-print-many = সর্বোচ্চ { $count }টি লেখা বেছে নিন।
serve-print-not-there = এই লেখাগুলো এই ভাষ্যে নেই। অন্য ভাষ্য বেছে নিন।
serve-print-no-profile = বড় ছাপার একটি ধরন বেছে নিন।
serve-print-wrong-size = ১৪ থেকে ৪৮-এর মধ্যে পূর্ণ সংখ্যা লিখুন, বা খালি রাখুন।
serve-print-wrong-imprint = প্রতি লাইনে সর্বোচ্চ ২০০ অক্ষর লিখুন।
serve-print-no-font = এখানে এমন ফন্ট নেই যা { $language } ভাষার { $signs } ছাপতে পারে। এই লেখা ছাপা যাবে না।
serve-print-named = এখানে এমন ফন্ট নেই যা { $signs } ছাপতে পারে। তার জায়গায় নাম কথায় ছাপা হয়েছে।
serve-print-too-large = ছাপার ফাইল খুব বড়। কম লেখা বা ছোট অক্ষর বেছে নিন।
serve-print-failed = ছাপার ফাইল তৈরি করা যায়নি। আবার চেষ্টা করুন।
serve-bundle-title = কয়েকটি লেখা একসঙ্গে নিন
serve-bundle-summary = লেখা, রূপ ও ভাষা বেছে নিন। সব এক ফাইলে পাবেন।
serve-bundle-forms = কোন কোন রূপ
serve-bundle-languages = কোন কোন ভাষা
serve-bundle-show = ভেতরে কী আছে দেখুন
serve-bundle-ready = আপনার প্যাকেজ
serve-bundle-missing =
    { $count ->
        [one] { $count }টি ফাইল এখনও নেই।
       *[other] { $count }টি ফাইল এখনও নেই।
    }
serve-bundle-get =
    { $count ->
        [one] ZIP ফাইল নিন, { $count }টি ফাইল, প্রায় { $size }
       *[other] ZIP ফাইল নিন, { $count }টি ফাইল, প্রায় { $size }
    }
serve-bundle-no-form = অন্তত একটি রূপ বেছে নিন।
serve-bundle-no-language = অন্তত একটি ভাষা বেছে নিন।
serve-bundle-empty = এর কিছুই এখনও নেই। অন্য রূপ বা ভাষা বেছে নিন।
serve-bundle-index = এই প্যাকেজে যা আছে
serve-form-page = পর্দায় পড়ার পাতা
serve-form-print = বড় ছাপা, ১৮ ও ২৮ পয়েন্ট
serve-form-script = অডিওর কথা, যেভাবে পড়া হয়
page-being-made-print = বড় ছাপা তৈরি হচ্ছে। কয়েক মিনিট পরে আবার দেখুন।
page-being-made-speech = অডিও তৈরি হচ্ছে। কয়েক মিনিট পরে আবার দেখুন।

### Export

export-search-title = খুঁজুন
export-search-summary = সব লেখায় শব্দ খুঁজুন। আপনার শব্দ কোথাও পাঠানো হয় না। সার্ভার যিনি চালান, তিনি দেখতে পারেন কোন লেখাগুলো পাওয়া গেছে।
export-search-asleep = খোঁজার জন্য JavaScript ও ওয়েব সার্ভার লাগে। নিচের তালিকা থেকে বেছে নিন।
export-search-busy = খোঁজা হচ্ছে…
export-search-results = যা পাওয়া গেছে
export-search-found = পাওয়া লেখা:
export-search-nothing = কিছু পাওয়া যায়নি। কম শব্দ বা অন্য শব্দ দিয়ে দেখুন।
export-search-failed = খোঁজা থেমে গেছে। পাতাটি আবার খুলুন, অথবা নিচে থেকে বেছে নিন।
export-search-all = এই ভাষায় যা কিছু আছে

### Messages to those who asked

tell-subject-ready = { $piece } তৈরি হয়েছে
tell-subject-declined = { $piece } তৈরি করা হবে না
tell-subject-voice = { $piece }: লেখাটি তৈরি হয়েছে
tell-asked = আপনি চেয়েছিলেন: { $piece }, { $language }, { $form }।
tell-ready = এটি তৈরি হয়েছে।
tell-ready-where = এখানে পাবেন:
tell-declined = একজন সম্পাদক সিদ্ধান্ত নিয়েছেন যে এটি তৈরি করা হবে না।
tell-declined-reason = কারণ, সম্পাদকের নিজের ভাষায়:
tell-declined-next = যেকোনো সময় আবার চাইতে পারেন।
tell-voice = লেখাটি তৈরি হয়েছে। এখনও কোনো কণ্ঠ এই ভাষা পড়ে না।
tell-voice-next = একজন মানুষকে এটি পড়ে শোনাতে হবে। আমরা আপনাকে আবার জানাব।
tell-voice-where = তত দিন এখানে পড়ুন:
tell-subject-reply = { $piece }: একটি উত্তর
tell-reply = একজন সম্পাদক উত্তর দিয়েছেন:
tell-reply-file = ফাইল:
tell-why = আপনি অনুরোধ করে এই ঠিকানা দিয়েছিলেন, তাই এটি পাচ্ছেন।
tell-kept =
    { $days ->
        [one] অনুরোধ শেষ হওয়ার { $days } দিন পরে আমরা ঠিকানাটি মুছে ফেলি।
       *[other] অনুরোধ শেষ হওয়ার { $days } দিন পরে আমরা ঠিকানাটি মুছে ফেলি।
    }
tell-form-page = পর্দায় পড়ার পাতা
tell-form-print = বড় ছাপা
tell-form-audio = অডিও
tell-form-braille = ব্রেইল
tell-form-sign = ইশারা ভাষা
tell-form-other = অন্য রূপ
tell-confirm-subject = এটি কি আপনার ঠিকানা?
tell-confirm = কেউ আমাদের কাছে একটি লেখা চেয়েছেন এবং এই ঠিকানা রেখেছেন। এই প্রশ্ন ছাড়া, মালিক চাইলে তবেই আমরা এতে লিখি।
tell-confirm-here = তৈরি হলে জানতে চাইলে এখানে নিশ্চিত করুন:
tell-confirm-not = আপনি না চেয়ে থাকলে কিছু করবেন না। { $days } দিন পর আমরা এই ঠিকানা মুছে ফেলি।
tell-stop = আমাদের ই-মেইল না চাইলে এখানে বন্ধ করুন:

### Translating at the desk

work-title = আপনার অনুবাদ
work-summary = আপনি কী নিয়েছেন, আর তা কী অবস্থায় আছে।
work-open = আপনার হাতে আছে
work-none = আপনি এখন কিছু অনুবাদ করছেন না। মানুষ যা চাইছেন, তা থেকে বেছে নিন।
work-many = আপনার যত খোলা অনুবাদ থাকতে পারে, ততই আছে
work-many-next = একটি শেষ করুন বা ছেড়ে দিন। একজন সম্পাদক আপনাকে আরও দিতে পারেন।
work-allow = এই ব্যক্তির যত খোলা অনুবাদ থাকতে পারে
work-allow-do = এই সংখ্যা অনুমোদন করুন
work-to-demands = মানুষ কী চাইছেন তা দেখুন
work-ended = শেষ হয়েছে
work-count =
    { $count ->
        [one] { $count }টি বাক্য লেখা হয়েছে।
       *[other] { $count }টি বাক্য লেখা হয়েছে।
    }
work-take = এই অনুবাদের কাজ নিন
work-taken-title = এটি অন্য কেউ নিয়েছেন
work-taken-summary = আরেকজন এখন এটি অনুবাদ করছেন। অন্য কিছু বেছে নিন।
work-one-title = { $piece }, { $language } ভাষায়
work-one-summary = মূল বাক্যের পাশে প্রতিটি বাক্য লিখুন। যা সংরক্ষণ করেন, তা থেকে যায়।
work-stands = এখন কী অবস্থায় আছে
work-progress = কত দূর হয়েছে
work-written = { $all }টি বাক্যের মধ্যে { $written }টি
work-editor-says = সম্পাদক বলছেন:
work-whole =
    { $count ->
        [one] পুরো লেখা নিয়ে { $count }টি মন্তব্য
       *[other] পুরো লেখা নিয়ে { $count }টি মন্তব্য
    }
work-stage-draft = আপনি লিখছেন
work-stage-submitted = একজন সম্পাদকের অপেক্ষায় আছে
work-stage-returned = একজন সম্পাদক ফেরত পাঠিয়েছেন
work-stage-approved = অনুমোদিত
work-stage-published = প্রকাশিত
work-stage-declined = নাকচ করা হয়েছে
work-stage-dropped = ছেড়ে দেওয়া হয়েছে
work-next-draft = সব বাক্য লেখা হলে জমা দিন।
work-next-submitted = এরপর একজন সম্পাদক এটি পড়বেন।
work-next-returned = মন্তব্যগুলো পড়ুন, বাক্য বদলান, আবার জমা দিন।
work-next-approved = একটু পরেই এটি লাইব্রেরিতে যোগ হবে।
work-next-published = পাঠকেরা এটি পেয়েছেন।
work-next-declined = যাঁরা চেয়েছিলেন, তাঁরা কারণটি পড়বেন।
work-next-dropped = অন্য কেউ এটি নিতে পারেন।
work-pages = বাক্যের পৃষ্ঠা
work-page = পৃষ্ঠা { $number }
work-sentence = বাক্য { $number }, মোট { $all }, { $role }
work-kept = যেমন আছে তেমন রাখতে এটি খালি রাখুন।
work-save = এই পৃষ্ঠা সংরক্ষণ করুন
work-save-next = সংরক্ষণ করে পরের পৃষ্ঠায় যান
work-save-sentence = বাক্য সংরক্ষণ করুন
work-saved = সংরক্ষণ করা হয়েছে।
work-saved-sentence = সংরক্ষণ করা হয়েছে।
work-saving = সংরক্ষণ করা হচ্ছে…
work-not-saved = এখনও সংরক্ষণ হয়নি। আবার চেষ্টা চলছে।
work-not-kept = { $count ->
    [one] { $count }টি বাক্য সংরক্ষণ হয়নি
   *[other] { $count }টি বাক্য সংরক্ষণ হয়নি
}
work-not-kept-explained = আপনার লেখা নিচে আছে: কপি করুন, ছোট বা সহজ করুন, তারপর আবার সংরক্ষণ করুন। বাকি সব সংরক্ষিত আছে।
work-taken =
    { $count ->
        [one] আপনার ফাইল থেকে { $count }টি বাক্য নেওয়া হয়েছে।
       *[other] আপনার ফাইল থেকে { $count }টি বাক্য নেওয়া হয়েছে।
    }
work-unfinished =
    { $count ->
        [one] { $count }টি বাক্য নেওয়া হয়নি, কারণ ফাইলটি বলছে তা শেষ হয়নি: { $numbers }।
       *[other] { $count }টি বাক্য নেওয়া হয়নি, কারণ ফাইলটি বলছে তা শেষ হয়নি: { $numbers }।
    }
work-look-again = এগুলো আবার দেখুন। কোনোটি এভাবেই ঠিক হলে পাশে কারণ লিখুন।
work-offers =
    { $count ->
        [one] আগের { $count }টি অনুবাদ
       *[other] আগের { $count }টি অনুবাদ
    }
work-exact = একই বাক্যের অনুবাদ:
work-near = { $percent }% মিলে যায়, এমন বাক্যের অনুবাদ:
work-use = এই অনুবাদ ব্যবহার করুন
work-terms = শব্দকোষের শব্দ:
work-renders = সাধারণ ভাষ্যের যে বাক্যগুলো এটি বোঝায়:
work-renders-target = এই ভাষার সাধারণ সংস্করণ বলে:
work-renders-proposed = একটি প্রোগ্রাম এই জোড়া প্রস্তাব করেছে। এটি যাচাই করুন।
work-worded = প্রথম খসড়া
work-worded-explained = যন্ত্র তৈরি করে থাকলে তা বলুন। পাঠক ও সম্পাদকদের জানানো হয়।
work-worded-person = একজন মানুষ লিখেছেন
work-worded-machine = যন্ত্র লিখেছে, একজন মানুষ সংশোধন করেছেন
work-submit = সংরক্ষণ করে জমা দিন
work-not-yet = কিছু বাদ পড়েছে বা ভুল আছে। কিছুই জমা দেওয়া হয়নি।
work-in-sentence = বাক্য { $number }:
work-and-more =
    { $count ->
        [one] আরও { $count }টি আছে।
       *[other] আরও { $count }টি আছে।
    }
work-take-back = ফিরিয়ে নিয়ে আরও লিখুন
work-give-up = এই অনুবাদ ছেড়ে দিন
work-give-up-explained = তখন অন্য কেউ এটি নিতে পারবেন। আপনার লেখা প্রকাশ করা হবে না।
work-give-up-now = ছেড়ে দিন
work-files = অন্য প্রোগ্রামে কাজ করুন
work-files-explained = একটি ফাইল নিন, অনুবাদ করুন, ফেরত পাঠান। আগে তা পরীক্ষা করা হয়।
work-get = { $kind } নিন
work-upload = আপনার ফাইল
work-upload-explained = XLIFF, PO বা Markdown, সর্বোচ্চ ২ MB।
work-upload-send = পাঠিয়ে পরীক্ষা করুন
work-not-taken = আপনার ফাইল থেকে কিছুই নেওয়া হয়নি
work-not-taken-summary = ফাইলটি ঠিক করে আবার পাঠান।
work-file-wrong =
    { $count ->
        [one] আপনার ফাইলে { $count }টি ভুল আছে
       *[other] আপনার ফাইলে { $count }টি ভুল আছে
    }
work-take-good =
    { $count ->
        [one] ভুল নেই এমন { $count }টি বাক্য নিন
       *[other] ভুল নেই এমন { $count }টি বাক্য নিন
    }
work-conflict-title = দুটি লেখার মধ্যে বেছে নিন
work-conflict =
    { $count ->
        [one] আপনার ফাইল তৈরির পর এখানে { $count }টি বাক্য লেখা হয়েছে
       *[other] আপনার ফাইল তৈরির পর এখানে { $count }টি বাক্য লেখা হয়েছে
    }
work-conflict-explained = কোনোটিই বদলানো হয়নি। প্রতিটি বাক্যের জন্য কোন লেখাটি থাকবে তা বেছে নিন।
work-conflict-here = এখানে যা লেখা আছে তা রাখুন:
work-conflict-file = আপনার ফাইলে যা আছে তা নিন:
work-conflict-save = আমার পছন্দ সংরক্ষণ করুন
work-back = অনুবাদে ফিরে যান
work-file-kind = এমন ফাইল পাঠান, যার নামের শেষে .xlf, .xliff, .po বা .md আছে।
work-file-too-large = ফাইলটি ২ MB-এর চেয়ে বড়।
work-file-costly = ফাইলটিতে { $line } নম্বর লাইনের কাছে অতিরিক্ত স্তর, অ্যাট্রিবিউট বা নেমস্পেস আছে। সেগুলো ছাড়া আবার এক্সপোর্ট করুন।
work-file-stopped = ফাইলটি পড়তে অতিরিক্ত সময় বা মেমরি লাগছিল, তাই থামানো হয়েছে। ফাইলটি আবার এক্সপোর্ট করুন, অথবা কম বাক্য পাঠান।
work-file-no-reader = এখন ফাইল পড়া যাচ্ছে না। আপনার ফাইল বদলায়নি। পরে আবার চেষ্টা করুন; সমস্যা চলতে থাকলে এই সেবার দায়িত্বে যাঁরা আছেন তাঁদের জানান।
work-file-busy = অনেক ফাইল পড়া হচ্ছে। এক মিনিট পরে আবার পাঠান।
work-file-not-text = ফাইলটি UTF-8 লেখা নয়। UTF-8 হিসেবে সংরক্ষণ করুন।
work-file-malformed = লাইন { $line } এই ধরনের ফাইলের নিয়মে লেখা নয়।
work-file-declares = ফাইলটিতে ডকুমেন্ট টাইপ ঘোষণা করা আছে। সেটি বাদ দিয়ে পাঠান।
work-file-other-piece = ফাইলটি অন্য লেখার: { $piece }।
work-file-other-language = ফাইলটি অন্য ভাষার: { $language }।
work-file-older = এরপর মূল লেখা বদলেছে। নতুন ফাইল নিন। এখন আর নেই: { $sentences }
work-file-faults = আগে ফাইলটি ঠিক করুন। { $said }
work-file-line = লাইন { $line }: { $said }।
work-file-skeleton = লাইন { $line } মূল লেখার মতো সাজানো নয়। শিরোনাম, তালিকা ও সারণি রাখুন।
work-weight-error = ভুল:
work-weight-warning = আবার দেখুন:
work-weight-note = টীকা:
work-answer = এভাবেই ঠিক হলে অল্প কথায় কারণ লিখুন। সম্পাদকেরা এটি পড়েন।
review-answer = অনুবাদক বলছেন:
review-despite = হ্যাঁ, অর্থে পার্থক্য সত্ত্বেও
review-despite-explained = অর্থ-যাচাই এমন বাক্য দেখছে যা উৎস থেকে অন্য কিছু বলে। কেন সেগুলো ঠিক তা লিখুন। আপনার কথা নিরীক্ষা-নথিতে থাকে।
review-despite-needed = অর্থের পার্থক্য কেন ঠিক তা লিখুন।
work-problem-empty = এখানে এখনও কিছু লেখা হয়নি।
work-problem-too-long = এই বাক্যটি { $most } অক্ষরের চেয়ে লম্বা। কয়েকটি ছোট বাক্যে লিখুন, অথবা মূল লেখায় যা নেই তা বাদ দিন।
work-problem-joined = এর আগে জোড়ার মতো কোনো বাক্য নেই।
work-problem-unknown = মূল লেখায় এই বাক্য আর নেই।
work-problem-numbers = সংখ্যা মিলছে না।
work-problem-phone = ফোন নম্বর মিলছে না।
work-problem-email = ই-মেইল ঠিকানা মিলছে না।
work-problem-link = লিংক অন্য জায়গায় যায়।
work-problem-date = তারিখ মিলছে না।
work-problem-code = হুবহু লেখার অংশ মিলছে না।
work-problem-missing = বাদ পড়েছে: { $things }।
work-problem-added = বাড়তি আছে: { $things }।
work-problem-date-unchecked = “{ $shown }” অন্য পঞ্জিকার তারিখ। দেখুন, এর মানে { $date } কি না।
work-problem-footnotes = পাদটীকার চিহ্ন মিলছে না বা জায়গা বদলেছে।
work-problem-break = মূল লেখার একটি লাইন-বিরতি নেই। তার আগের লাইনের শেষে একটি উল্টো স্ল্যাশ (\) লিখুন।
work-problem-mark = { $mark } চিহ্নটির অন্য অর্ধেক নেই।
work-problem-markup = একটি চিহ্ন বোঝা যাচ্ছে না: { $said }।
work-problem-control = অদৃশ্য অক্ষর { $code } সরান।
work-problem-composed = এর অক্ষর প্রমিত নিয়মে জোড়া হয়েছে।
work-problem-script =
    { $found ->
        [Arab] আরবি
        [Beng] বাংলা
        [Cyrl] সিরিলিক
        [Grek] গ্রিক
        [Hans] চীনা
        [Hant] চীনা
        [Hani] চীনা
        [Hebr] হিব্রু
        [Deva] দেবনাগরী
        [Ethi] ইথিওপীয়
        [Geor] জর্জীয়
        [Armn] আর্মেনীয়
        [Mymr] বর্মি
        [Khmr] খমের
        [Thai] থাই
        [Hang] কোরীয়
        [Jpan] জাপানি
        [Taml] তামিল
        [Telu] তেলুগু
        [Latn] লাতিন
       *[other] { $found }
    } লিপিতে লেখা; এই ভাষার লিপি { $expected ->
        [Arab] আরবি
        [Beng] বাংলা
        [Cyrl] সিরিলিক
        [Grek] গ্রিক
        [Hans] চীনা
        [Hant] চীনা
        [Hani] চীনা
        [Hebr] হিব্রু
        [Deva] দেবনাগরী
        [Ethi] ইথিওপীয়
        [Geor] জর্জীয়
        [Armn] আর্মেনীয়
        [Mymr] বর্মি
        [Khmr] খমের
        [Thai] থাই
        [Hang] কোরীয়
        [Jpan] জাপানি
        [Taml] তামিল
        [Telu] তেলুগু
        [Latn] লাতিন
       *[other] { $expected }
    }।
work-problem-language = এটি { $found } বলে মনে হচ্ছে।
work-problem-same = এটি মূল লেখার সঙ্গে হুবহু এক।
work-problem-term = শব্দকোষে এই ভাষায় “{ $key }”-এর ব্যাখ্যা নেই।
work-problem-skeleton = লেখাটি মূল লেখার মতো সাজানো নয়।
work-problem-rule = { $said }. { $next }
work-role-title = শিরোনাম
work-role-summary = সারসংক্ষেপ
work-role-heading = উপশিরোনাম
work-role-text = লেখা
work-role-item = তালিকার বিষয়
work-role-term = বিশেষ শব্দ
work-role-meaning = বিশেষ শব্দের অর্থ
work-role-table-caption = সারণির শিরোনাম
work-role-column-head = কলামের শিরোনাম
work-role-row-head = সারির শিরোনাম
work-role-cell = সারণির ঘর
work-role-quotation = উদ্ধৃতি
work-role-quotation-source = উদ্ধৃতির উৎস
work-role-note = টীকা
work-role-picture = ছবির জন্য কথা
work-role-caption = ছবির নিচের লেখা
work-role-description = ছবির বিস্তারিত বর্ণনা
work-role-contact-name = যোগাযোগের নাম
work-role-contact = যোগাযোগের একটি লাইন
work-role-question = প্রশ্ন
work-role-answer = উত্তর
work-role-film = ভিডিওর শিরোনাম
work-role-transcript = ভিডিওর কথা
work-role-code = হুবহু লেখার অংশ
work-role-footnote = পাদটীকা

### Deciding about translations

review-title = সম্পাদকের অপেক্ষায় থাকা অনুবাদ
review-summary = সবচেয়ে পুরোনোটি আগে। নিজের অনুবাদ নিয়ে কেউ সিদ্ধান্ত নেন না।
review-none = এখন কিছু সম্পাদকের অপেক্ষায় নেই।
review-by = অনুবাদক:
review-revision = পাঠকদের কাছে থাকা একটি সংস্করণ এতে বদলাবে।
review-own = এটি আপনার। অন্য একজন সম্পাদক এর সিদ্ধান্ত নেবেন।
review-one-summary = মূল বাক্যের পাশে প্রতিটি বাক্য পড়ুন, ফলাফল দেখুন, সিদ্ধান্ত নিন।
review-look = ফলাফল দেখুন ও শুনুন
review-page = পাতাটি দেখুন
review-print = ছাপা কেমন হবে দেখুন, PDF-এ
review-sound = এটি শুনুন
review-no-voice = এই ভাষার কোনো কণ্ঠ নেই।
work-look-open = যে বাক্য এখনও লেখা হয়নি, সেগুলো মূল লেখার কথায় আছে।
review-not-whole = কিছু বাক্য বাদ পড়েছে বা ভুল আছে। এখনও প্রকাশ করা যায় না।
review-found =
    { $count ->
        [one] { $count }টি বিষয় দেখা দরকার
       *[other] { $count }টি বিষয় দেখা দরকার
    }
review-gone = বাদ দেওয়া হয়েছে:
review-new = যোগ করা হয়েছে:
review-end = শেষ।
review-published = পাঠকদের কাছে যা আছে তার সঙ্গে তুলনা
review-changed = এরপর এই বাক্যটি বদলানো হয়েছে।
review-same = এরপর এই বাক্যটি বদলানো হয়নি।
review-since = ফেরত পাঠানোর পর থেকে
review-since-changed = বদলানো বাক্য: { $count }
review-since-same = যে বাক্য বদলায়নি সেগুলোর মন্তব্য: { $count }
review-reopened = প্রকাশের আগেই মূল লেখা বদলে গেছে
review-reopened-next = পাঠকেরা এটি পাননি, কাউকে জানানোও হয়নি। এই বাক্যগুলোর অনুবাদের জন্য ফেরত পাঠান:
review-before = আগে:
review-remark = বাক্য নিয়ে মন্তব্য
review-decide = সিদ্ধান্ত নিন
review-approve-legend = অনুমোদন ও প্রকাশ করুন
review-approve-explained = পাঠকেরা সঙ্গে সঙ্গে পাবেন, যাঁরা চেয়েছেন সবাইকে জানানো হবে। অনুমোদনকারী:
review-machine-yes = প্রথম খসড়া যন্ত্রের তৈরি। আমি সবটা পড়েছি।
review-machine-needed = যন্ত্রের লেখা সবটা পড়েছেন, তা জানান।
review-approve = অনুমোদন ও প্রকাশ করুন
review-return-legend = ফেরত পাঠান
review-remark-whole = পুরো লেখা নিয়ে মন্তব্য
review-remark-explained = বাক্য নিয়ে আপনার মন্তব্যের সঙ্গে অনুবাদক এটি পড়বেন।
review-remark-needed = কী বদলানো দরকার তা লিখুন, এখানে বা কোনো বাক্যে।
review-return = মন্তব্যসহ ফেরত পাঠান
review-decline-legend = নাকচ করুন
review-reason = কারণ
review-reason-explained = যাঁরা চেয়েছেন, সবাই এটি পড়বেন। তাঁরা কী করতে পারেন, তা লিখুন।
review-reason-needed = কারণ লিখুন। যাঁরা চেয়েছেন, তাঁরা এটি পড়বেন।
review-decline = এই কারণ দিয়ে নাকচ করুন
# The record that an editor gives with an approval.
record-legend = কে যাচাই করেছেন তা লিখুন
record-explained = পাঠকেরা এটি দেখেন, তাঁদের ভাষায় লিখুন। শুধু আপনি পড়ে থাকলে “কিছু লেখা নেই” বাছুন।
record-role = কে যাচাই করেছেন
record-role-none = কিছু লেখা নেই
record-role-lawyer = আইনজীবী
record-role-editor = সহজ ভাষার সম্পাদক
record-role-translator = মাতৃভাষার অনুবাদক
record-role-panel = প্রতিবন্ধী পাঠক
record-name = নাম বা ছদ্মনাম
record-country = আইনজীবী: দেশ
record-country-explained = দেশের দুই অক্ষরের লাতিন কোড, যেমন PK।
record-people = পাঠক: কতজন
record-disabilities = পাঠক: তাঁদের প্রতিবন্ধিতা
record-changed = এরপর কী বদলানো হয়েছে
record-not-checked = কী যাচাই করা হয়নি
record-needed = এটি পূরণ করুন, অথবা “কিছু লেখা নেই” বাছুন।
record-claim-needed = লেখাটি সহজপাঠ্য বা পাঠকের যাচাই করা বলে দাবি করে। পাঠকদের কথা লিখুন।
record-now = পাঠকদের এখন যা জানানো হয়:
review-sound-title = শুনতে কেমন
review-sound-summary = জমা দেওয়া অনুবাদ থেকে তৈরি।
review-sound-make = অডিও তৈরি করুন
review-sound-being-made =
    { $count ->
        [one] অডিও তৈরি হচ্ছে: { $count }টি বাক্য। একটু পরে আবার দেখুন।
       *[other] অডিও তৈরি হচ্ছে: { $count }টি বাক্য। একটু পরে আবার দেখুন।
    }
review-sound-failed = অডিও তৈরি করা যায়নি। আবার চেষ্টা করুন, বা প্রশাসককে জানান।
review-look-again = আবার দেখুন
review-back = অনুবাদে ফিরে যান

### What people ask for, at the desk

plot-requests = প্রতি সপ্তাহের অনুরোধ
plot-sheets = প্রতিটি লেখার একটি কপির জন্য কাগজ
plot-table = একই সংখ্যা ছকে
plot-week = সপ্তাহ শুরু
plot-count = অনুরোধ
plot-sum = ছয় মাসে অনুরোধ: { $count }
demands-title = মানুষ যা চাইছেন
demands-summary = সবচেয়ে কাছের তারিখ আগে, তারপর সবচেয়ে বেশি চাওয়া বিষয়।
demands-none = এখন কেউ কিছু চাইছেন না।
demands-language = ভাষা
demands-every-language = সব ভাষা
demands-show = দেখান
demands-pages = চাওয়া বিষয়ের পৃষ্ঠা
demands-askers =
    { $count ->
        [one] { $count }টি অনুরোধ।
       *[other] { $count }টি অনুরোধ।
    }
demands-by = দরকারের শেষ তারিখ
demands-form = রূপ
demands-since = প্রথম চাওয়ার তারিখ
demands-who = কারা চাইছেন
demands-form-page = পাতা
demands-form-print = বড় ছাপা
demands-form-audio = অডিও
demands-form-braille = ব্রেইল
demands-form-sign = ইশারা ভাষা
demands-form-other = অন্য রূপ
demands-needs-translation = অনুবাদ দরকার
demands-in-translation = কেউ একজন অনুবাদ করছেন
demands-in-review = একজন সম্পাদক অনুবাদ পড়ছেন
demands-needs-voice = মানুষের কণ্ঠ দরকার
demands-needs-maker = তৈরি করার জন্য কাউকে দরকার
demands-making = তৈরি হচ্ছে
demands-failed = তৈরি করা যায়নি
demands-ready = আছে
demands-declined = নাকচ করা হয়েছে
demands-withdrawn = অনুরোধ ফিরিয়ে নেওয়া হয়েছে
demands-effort = { $sentences }টি বাক্যে { $words }টি শব্দ।
demands-known =
    { $count ->
        [one] { $count }টি বাক্য আগে অনুবাদ করা হয়েছে।
       *[other] { $count }টি বাক্য আগে অনুবাদ করা হয়েছে।
    }
demands-behind =
    { $count ->
        [one] আগে থেকেই আছে; { $count }টি বাক্য বদলেছে।
       *[other] আগে থেকেই আছে; { $count }টি বাক্য বদলেছে।
    }
demands-yours = আপনার অনুবাদ চালিয়ে যান
demands-taken = এখন অনুবাদ করছেন:
demands-one-summary = কে চাইছেন, কী অবস্থায় আছে, কী করা যায়।
demands-languages = যে ভাষাগুলো সম্পাদকের অপেক্ষায়
demands-languages-explained = কেউ প্রথমবার এগুলো চেয়েছেন। আপনি অনুমতি দিলে এই ভাষার অনুরোধ সবাই দেখতে পাবেন।
demands-language-release = এই ভাষার অনুমতি দিন
demands-language-decline = এই ভাষা নাকচ করুন
demands-for = যার জন্য:
demands-other-format = অন্য রূপ:
demands-words = যাঁরা চেয়েছেন, তাঁরা সম্পাদকদের যা লিখেছেন
demands-decline = এটি নাকচ করুন
demands-for-people = শুধু সেগুলোই দেখানো হচ্ছে যা মানুষকে হাতে তৈরি করতে বা পড়ে শোনাতে হবে।
demands-show-all = সব দেখান
demands-replies = এ পর্যন্ত উত্তর
demands-reply = এর উত্তর দিন
demands-reply-explained = সবাই এটি পড়তে পারেন। যাঁরা চেয়েছেন ও ঠিকানা দিয়েছেন, তাঁদের জানানো হয়।
demands-reply-words = বার্তা (খালি রাখতে পারেন)
demands-reply-day = কবে তৈরি হবে (খালি রাখতে পারেন)
demands-reply-file = ফাইল (খালি রাখতে পারেন)
demands-reply-file-explained = রেকর্ডিং, ব্রেইল ফাইল, ফিল্ম: সর্বোচ্চ { $size }। ফাইলটি দিলে অনুরোধ পূরণ হয়। যেসব শেষাংশ নেওয়া হয়:
demands-reply-send = এই উত্তর পাঠান
demands-reply-nothing = বার্তা লিখুন, তারিখ দিন, বা ফাইল বেছে নিন।
demands-reply-kind = এই ধরনের ফাইল নেওয়া হয় না। তালিকার শেষাংশের একটি বেছে নিন।
demands-reply-differs = ফাইলটি খালি, বা শেষাংশে যা বলা আছে তা নয়। আবার সংরক্ষণ করে বেছে নিন।
demands-reply-back = এই ফাইল ফিরিয়ে নিন

### What is there, at the desk

coverage-title = যা আছে
coverage-summary = প্রতিটি লেখা প্রতিটি ভাষায়, আর কোন কোন রূপে।
coverage-collections = সংগ্রহ
coverage-pages = সারণির পৃষ্ঠা
coverage-picture = নিচের সারণির ছবি
coverage-piece = লেখা
coverage-languages = ভাষার পৃষ্ঠা
coverage-whole = সব রূপে
coverage-part = আছে, অডিও ছাড়া
coverage-behind-short = মূল লেখা থেকে পিছিয়ে
coverage-behind =
    { $count ->
        [one] পিছিয়ে, { $count }টি বাক্য:
       *[other] পিছিয়ে, { $count }টি বাক্য:
    }
coverage-in-work = অনুবাদ চলছে
coverage-asked-short = চাওয়া হয়েছে
coverage-asked =
    { $count ->
        [one] { $count }টি অনুরোধ
       *[other] { $count }টি অনুরোধ
    }
coverage-nothing = নেই
voices-title = এই সেবার কণ্ঠগুলি
voices-no-sharing = লাইসেন্স এই কণ্ঠের কথা অন্যদের দিতে নিষেধ করে। প্রকাশ করবেন না।
voices-no-sale = লাইসেন্স এই কণ্ঠ অর্থের জন্য ব্যবহার নিষেধ করে।
voices-vary = একই লেখা প্রতিবার ঠিক একরকম শোনায় না। একবার তৈরি করে রাখা হয়।

### Clarity, at the desk

clarity-title = স্পষ্টতা
clarity-summary = কী কারণে বাক্য পড়া কঠিন হতে পারে, প্রতিটি ভাষার নিজের ব্যবহার অনুযায়ী মাপা। ভিন্ন ভাষার সংখ্যা তুলনা করবেন না।
clarity-languages = ভাষা
clarity-pages = লেখার পৃষ্ঠা
clarity-measured = যা খোঁজা হয়েছে: { $measures }।
clarity-not-measured = এই ভাষায় মাপা যায় না: { $measures }।
clarity-words-of = বিরল শব্দ মানে যা এই ভাষার তালিকায় নেই: { $language }।
clarity-figure = স্পষ্ট বাক্য: { $all }টির মধ্যে { $clear }টি
clarity-lengths = বাক্যে শব্দ: অর্ধেক বাক্যে সর্বোচ্চ { $median }টি, দীর্ঘতম বাক্যে { $longest }টি। { $limit }টির বেশি হলে দীর্ঘ।
clarity-lengths-characters = বাক্যে অক্ষর: অর্ধেক বাক্যে সর্বোচ্চ { $median }টি, দীর্ঘতম বাক্যে { $longest }টি। { $limit }টির বেশি হলে দীর্ঘ।
clarity-hardest = সবচেয়ে কঠিন বাক্য
clarity-at = ফাইলের লাইন { $line }
clarity-nothing = কোনো কঠিন বাক্য পাওয়া যায়নি।
clarity-long-sentence = দীর্ঘ বাক্য
clarity-long-words = দীর্ঘ শব্দ
clarity-rare-words = বিরল শব্দ
clarity-nominal-style = অনেক বিমূর্ত বিশেষ্য
clarity-passive = কর্মবাচ্য
clarity-double-negation = দ্বৈত নেতিবাচক
clarity-commas = অনেক কমা
clarity-unmarked-terms = ব্যাখ্যা ছাড়া পরিভাষা

### Jobs and what waits, at the desk

jobs-title = যা তৈরি হচ্ছে
jobs-summary = কী চলছে, কী অপেক্ষায়, কী ব্যর্থ হয়েছে এবং কেন।
jobs-running = চলছে
jobs-failed = ব্যর্থ হয়েছে
jobs-waiting = অপেক্ষায় আছে
jobs-cancelled = বাতিল হয়েছে
jobs-done = শেষ হয়েছে
jobs-none-running = এখন কিছু চলছে না।
jobs-none-failed = কিছু ব্যর্থ হয়নি।
jobs-none-waiting = কিছু অপেক্ষায় নেই।
jobs-none-cancelled = কিছু বাতিল হয়নি।
jobs-none-done = গত কয়েক দিনে কিছু শেষ হয়নি।
jobs-since = চলার সময়:
jobs-by = কাজ করছে:
jobs-again-in = আবার চেষ্টার আগে বাকি:
jobs-waits-since = অপেক্ষার সময়:
jobs-ended = শেষের তারিখ:
jobs-error = কারণ:
jobs-tried = { $count } বার ব্যর্থ হয়েছে; { $of } বার হলে ছেড়ে দেওয়া হয়।
jobs-being-cancelled = এটি বাতিল করা হচ্ছে।
jobs-cancel = বাতিল করুন
jobs-retry = আবার শুরু করুন
jobs-make = তৈরি:
jobs-publish = প্রকাশ:
jobs-tell = যিনি চেয়েছেন, তাঁকে জানানো
jobs-confirm = একটি ই-মেইল ঠিকানা ঠিক কি না জিজ্ঞাসা করা
jobs-sweep = যা রাখা যায় না, তা মুছে ফেলা
jobs-seconds =
    { $count ->
        [one] { $count } সেকেন্ড
       *[other] { $count } সেকেন্ড
    }
jobs-minutes =
    { $count ->
        [one] { $count } মিনিট
       *[other] { $count } মিনিট
    }
jobs-hours =
    { $count ->
        [one] { $count } ঘণ্টা
       *[other] { $count } ঘণ্টা
    }
overview-waits = আপনার জন্য যা অপেক্ষা করছে
overview-nothing = এখন আপনার জন্য কিছু অপেক্ষা করছে না।
overview-returned =
    { $count ->
        [one] { $count }টি অনুবাদ মন্তব্যসহ ফেরত এসেছে
       *[other] { $count }টি অনুবাদ মন্তব্যসহ ফেরত এসেছে
    }
overview-drafts =
    { $count ->
        [one] { $count }টি অনুবাদ চালিয়ে যেতে হবে
       *[other] { $count }টি অনুবাদ চালিয়ে যেতে হবে
    }
overview-review =
    { $count ->
        [one] { $count }টি অনুবাদের সিদ্ধান্ত নিতে হবে
       *[other] { $count }টি অনুবাদের সিদ্ধান্ত নিতে হবে
    }
overview-demands =
    { $count ->
        [one] { $count }টি অনুবাদ মানুষ চাইছেন
       *[other] { $count }টি অনুবাদ মানুষ চাইছেন
    }
overview-for-people =
    { $count ->
        [one] { $count }টি অনুরোধ শুধু মানুষই পূরণ করতে পারেন
       *[other] { $count }টি অনুরোধ শুধু মানুষই পূরণ করতে পারেন
    }
overview-broken = বিষয়বস্তুতে ভুল
overview-broken-files =
    { $count ->
        [one] বিষয়বস্তুর { $count }টি ফাইলে ভুল আছে
       *[other] বিষয়বস্তুর { $count }টি ফাইলে ভুল আছে
    }
overview-broken-last-good = পাঠকেরা শেষ সঠিক সংস্করণটি দেখেন।
overview-broken-as-it-is = এটি যেমন আছে, পাঠকেরা তেমনই দেখেন।
overview-broken-nothing = পাঠকেরা এটি দেখতে পান না।
overview-doubts = বিষয়বস্তু এখন নির্ভরযোগ্য নয়। কিছুই সরানো হয় না।
overview-failed =
    { $count ->
        [one] { $count }টি জিনিস তৈরি করা যায়নি
       *[other] { $count }টি জিনিস তৈরি করা যায়নি
    }

### Preview: what an author sees of a text that is being written

preview-title = প্রাকদর্শন
preview-private = এখানে কিছুই সবার জন্য প্রকাশিত নয়।
preview-again = আবার দেখুন
preview-none = এখনও কোনো লেখা নেই। content/README.md-এ যেমন দেখানো হয়েছে তেমন লিখুন, তারপর আবার দেখুন।
preview-errors =
    { $count ->
        [one] { $count }টি ভুল
       *[other] { $count }টি ভুল
    }
preview-warnings =
    { $count ->
        [one] { $count }টি সতর্কতা
       *[other] { $count }টি সতর্কতা
    }
preview-changed = ফাইলটি আবার সংরক্ষণ করা হয়েছে। আবার দেখুন।
preview-page = পৃষ্ঠা
preview-print = বড় ছাপা (PDF)
preview-sound = কণ্ঠ (MP3)
preview-all = সব লেখা
preview-error = ভুল:
preview-warning = সতর্কতা:
preview-note = টীকা:
preview-line = লাইন { $number }:
preview-file = { $file } ফাইলে
preview-not-made = তৈরি হয়নি
preview-not-made-why = এখন এটি তৈরি করা যাচ্ছে না: লেখায় ভুল বা না-লেখা জায়গা আছে, অথবা কণ্ঠ বা ফন্ট নেই।
preview-found = কী পাওয়া গেছে দেখুন

### Desk: people and ways in

desk-title = ডেস্ক
desk-overview = এক নজরে
desk-overview-summary = আপনার জন্য কী অপেক্ষা করছে, আর কোথায় যাবেন।
desk-work = আপনার অনুবাদ
desk-demands = যা চাওয়া হচ্ছে
desk-coverage = যা আছে
desk-review = সম্পাদকদের জন্য
desk-jobs = তৈরির কাজ
desk-people = মানুষজন
desk-audit = সিদ্ধান্ত
desk-account = আপনার অ্যাকাউন্ট
desk-signed-in = সাইন ইন করা নাম:
desk-sign-out = সাইন আউট করুন
desk-role = ভূমিকা
desk-role-contributor = অবদানকারী
desk-role-editor = সম্পাদক
desk-role-administrator = প্রশাসক
desk-foreign = এটি অন্য একটি সাইট থেকে এসেছে
desk-foreign-next = কিছুই বদলানো হয়নি। এখানে পাতাটি খুলুন, তারপর আবার পাঠান।
desk-forbidden = আপনার অ্যাকাউন্ট দিয়ে এটি করা যায় না
desk-forbidden-next = দরকার হলে একজন প্রশাসককে বলুন।
desk-unknown = আপনি সাইন ইন করেননি
desk-unknown-next = সাইন ইন করুন, অথবা এর অনুমতি আছে এমন টোকেন পাঠান।
desk-changed = এর মধ্যে এটি বদলে গেছে
desk-changed-next = কিছুই করা হয়নি। ফিরে যান, পাতাটি আবার লোড করে দেখুন।
desk-sign-in-title = ডেস্কে সাইন ইন করুন
desk-sign-in-summary = যাঁরা অনুবাদ করেন, সিদ্ধান্ত নেন বা সাইটটি দেখাশোনা করেন, তাঁদের জন্য। পাঠকের অ্যাকাউন্ট লাগে না।
desk-sign-in = সাইন ইন করুন
desk-sign-in-passkey = পাসকি দিয়ে সাইন ইন করুন
desk-sign-in-wrong = নাম বা পাসফ্রেজ ঠিক নয়। দুটোই দেখে আবার চেষ্টা করুন।
desk-sign-in-wait =
    { $minutes ->
        [one] অনেকবার চেষ্টা হয়েছে। { $minutes } মিনিট অপেক্ষা করুন, বা পাসকি ব্যবহার করুন।
       *[other] অনেকবার চেষ্টা হয়েছে। { $minutes } মিনিট অপেক্ষা করুন, বা পাসকি ব্যবহার করুন।
    }
desk-sign-in-lost = পাসফ্রেজ হারিয়েছেন? যাঁরা এই সাইট চালান, তাঁরা নতুন একটি দিতে পারেন।
desk-name-wrong = ২ থেকে ৬০ অক্ষরের একটি নাম লিখুন।
desk-name-taken = এই নাম আগে থেকেই কেউ নিয়েছেন। অন্য নাম বেছে নিন।
desk-passphrase = পাসফ্রেজ
desk-passphrase-new = নতুন পাসফ্রেজ
desk-passphrase-explained = অন্তত { $count } অক্ষর। এমন চারটি শব্দ ভালো, যা শুধু আপনিই একসঙ্গে বসাবেন।
desk-passphrase-short = অন্তত { $count } অক্ষর লিখুন।
desk-passphrase-long = সর্বোচ্চ ২৫৬ অক্ষর লিখুন।
desk-passphrase-common = অনেকে এটি ব্যবহার করেন। এমন শব্দ বেছে নিন, যা শুধু আপনিই একসঙ্গে বসাবেন।
desk-passphrase-name = আপনার নাম নয়, এমন পাসফ্রেজ বেছে নিন।
desk-passphrase-title = পাসফ্রেজ
desk-passphrase-present = বর্তমান পাসফ্রেজ
desk-passphrase-not-it = এটি আপনার বর্তমান পাসফ্রেজ নয়। আবার লিখুন।
desk-passphrase-ends = অন্য সব জায়গায় আপনি সাইন আউট হয়ে যাবেন।
desk-passphrase-change = পাসফ্রেজ বদলান
desk-language = ডেস্কের ভাষা
desk-language-title = ভাষা
desk-language-change = ভাষা বদলান
desk-invitation-title = আপনাকে আমন্ত্রণ জানানো হয়েছে
desk-invitation-summary = একটি নাম ও পাসফ্রেজ বেছে নিন। তারপর ডেস্ক খুলবে।
desk-invitation-role = এখানে আপনার ভূমিকা:
desk-invitation-ends = এই আমন্ত্রণ ব্যবহারের শেষ তারিখ:
desk-invitation-accept = আমার অ্যাকাউন্ট তৈরি করুন
desk-invitation-revoke = আমন্ত্রণ ফিরিয়ে নিন
desk-account-summary = আপনি কীভাবে সাইন ইন করেন, আর কোন প্রোগ্রাম আপনার হয়ে কাজ করতে পারে।
desk-passkey = পাসকি
desk-passkeys = পাসকি
desk-passkeys-explained = আঙুলের ছাপ, মুখ, ডিভাইসের পিন বা সিকিউরিটি কী দিয়ে সাইন ইন করুন।
desk-passkeys-none = আপনার এখনও কোনো পাসকি নেই।
desk-passkey-add = পাসকি যোগ করুন
desk-passkey-name = পাসকির নাম, যেমন “আমার ফোন”
desk-passkey-remove = এই পাসকি সরান
desk-passkey-failed = কাজ হয়নি। আবার চেষ্টা করুন, বা আপনার পাসফ্রেজ ব্যবহার করুন।
desk-passkey-last = এটিই আপনার ঢোকার একমাত্র উপায়। আগে একটি পাসফ্রেজ ঠিক করুন।
desk-passkey-script = পাসকি যোগ করতে JavaScript লাগে। পাসফ্রেজে লাগে না।
desk-passkey-nowhere = এখানে আর কোনো পাসকি যোগ করা যায় না।
desk-tokens = প্রোগ্রামের জন্য টোকেন
desk-tokens-explained = টোকেন থাকলে একটি প্রোগ্রাম আপনার হয়ে, আপনার বেছে দেওয়া কাজ করে।
desk-tokens-none = আপনার কোনো টোকেন নেই।
desk-token-new = নতুন টোকেন
desk-token-name = এটি কী কাজের জন্য?
desk-token-name-explained = আপনার জন্য, যাতে পরে বুঝতে পারেন কোনটি বন্ধ করবেন।
desk-token-name-wrong = টোকেনটি কী কাজের জন্য তা লিখুন, সর্বোচ্চ ৬০ অক্ষরে।
desk-token-scopes = প্রোগ্রামটি কী করতে পারবে?
desk-token-scope-wrong = অন্তত একটি বেছে নিন।
desk-token-many = আগে একটি টোকেন বন্ধ করুন: আপনি { $count }টি রাখতে পারেন।
desk-token-make = টোকেন তৈরি করুন
desk-token-made = আপনার নতুন টোকেন
desk-token-end = এই টোকেন বন্ধ করুন
desk-scope-ask = রূপ ও ভাষা চাওয়া
desk-scope-translate = যা চাওয়া হচ্ছে তা পড়া, আপনার অনুবাদ লেখা
desk-once = এখনই কপি করুন। এটি শুধু এই একবার দেখানো হয়।
desk-made = যোগ হয়েছে:
desk-used = শেষ ব্যবহার:
desk-never-used = এখনও ব্যবহার হয়নি।
desk-people-summary = কে এখানে কাজ করেন, কে আমন্ত্রিত, আর কে কী করতে পারেন।
desk-people-here =
    { $count ->
        [one] { $count } জন এখানে কাজ করেন
       *[other] { $count } জন এখানে কাজ করেন
    }
desk-people-gone = বন্ধ হওয়া অ্যাকাউন্ট
desk-role-change = ভূমিকা বদলান
desk-invite = কাউকে আমন্ত্রণ জানান
desk-invite-explained = আপনি একটি লিংক পাবেন। নিজেই তা পাঠান। এটি একবার কাজ করে, সাত দিনের মধ্যে।
desk-invite-note = এটি কার জন্য?
desk-invite-note-explained = যাঁরা অ্যাকাউন্ট দেখাশোনা করেন, শুধু তাঁরাই এটি দেখেন।
desk-invite-note-wrong = এটি কার জন্য তা লিখুন, সর্বোচ্চ ১০০ অক্ষরে।
desk-invite-make = লিংক তৈরি করুন
desk-invited = আমন্ত্রণের লিংক
desk-invitations = চালু আমন্ত্রণ
desk-end = এই অ্যাকাউন্ট বন্ধ করুন
desk-end-title = অ্যাকাউন্ট বন্ধ করুন
desk-end-summary = এটি আর ফেরানো যায় না। কী হবে তা আগে পড়ুন।
desk-end-whose = যাঁর অ্যাকাউন্ট বন্ধ হবে:
desk-end-sessions = তিনি সব জায়গায় সাইন আউট হবেন; টোকেন ও পাসকি আর কাজ করবে না।
desk-end-work = যে অনুবাদ তিনি শেষ করেননি, তা অন্যরা নিতে পারবেন।
desk-end-name = তাঁর নেওয়া সিদ্ধান্তের সঙ্গে তাঁর নাম থেকে যাবে।
desk-end-now = অ্যাকাউন্টটি এখনই বন্ধ করুন
desk-end-not = ফিরে যান, কিছু বদলাবেন না
desk-last-administrator = ইনিই শেষ প্রশাসক। আগে অন্য কাউকে প্রশাসক করুন।
desk-audit-summary = কে কী সিদ্ধান্ত নিয়েছেন, নতুনটি আগে।
desk-audit-none = এখনও কোনো সিদ্ধান্ত হয়নি।
desk-audit-page = সিদ্ধান্ত, পৃষ্ঠা { $page }, মোট { $pages }
desk-audit-pages = পৃষ্ঠা
desk-audit-who = কে
desk-audit-what = কী
desk-audit-when = কখন
desk-audit-clock = { $time } UTC
desk-audit-program = প্রোগ্রাম
desk-audit-newer = আরও নতুন সিদ্ধান্ত
desk-audit-older = আরও পুরোনো সিদ্ধান্ত
desk-did-add = অ্যাকাউন্ট তৈরি করেছেন
desk-did-role = ভূমিকা বদলেছেন
desk-did-end = অ্যাকাউন্ট বন্ধ করেছেন
desk-did-language = ডেস্কের ভাষা বদলেছেন
desk-did-passphrase = পাসফ্রেজ বদলেছেন
desk-did-invite = কাউকে আমন্ত্রণ জানিয়েছেন
desk-did-accept = আমন্ত্রণ গ্রহণ করেছেন
desk-did-revoke = আমন্ত্রণ ফিরিয়ে নিয়েছেন
desk-did-sign-in = সাইন ইন করেছেন
desk-did-sign-out = সাইন আউট করেছেন
desk-did-passkey = পাসকি যোগ করেছেন
desk-did-passkey-remove = পাসকি সরিয়েছেন
desk-did-token = টোকেন তৈরি করেছেন
desk-did-token-end = টোকেন বন্ধ করেছেন
desk-did-decline = যা চাওয়া হয়েছিল তা নাকচ করেছেন
desk-did-reply = যা চাওয়া হয়েছিল তার উত্তর দিয়েছেন
desk-did-reply-back = উত্তরের একটি ফাইল ফিরিয়ে নিয়েছেন
desk-did-read-words = যাঁরা চেয়েছেন, তাঁদের লেখা পড়েছেন
desk-did-language-release = একটি ভাষার অনুমতি দিয়েছেন
desk-did-language-decline = একটি ভাষা নাকচ করেছেন
desk-did-allow-works = খোলা অনুবাদের অন্য সংখ্যা অনুমোদন করেছেন
desk-did-take = একটি অনুবাদ নিয়েছেন
desk-did-say-who = প্রথম খসড়া কার, তা জানিয়েছেন
desk-did-submit = একটি অনুবাদ জমা দিয়েছেন
desk-did-take-back = সম্পাদকদের কাছ থেকে একটি অনুবাদ ফিরিয়ে নিয়েছেন
desk-did-drop = একটি অনুবাদ ছেড়ে দিয়েছেন
desk-did-send-back = একটি অনুবাদ ফেরত পাঠিয়েছেন
desk-did-decline-work = একটি অনুবাদ নাকচ করেছেন
desk-did-approve = একটি অনুবাদ অনুমোদন করেছেন
desk-did-publish = একটি অনুবাদ প্রকাশ করেছেন
desk-did-approve-despite = অর্থে পার্থক্য সত্ত্বেও হ্যাঁ বলেছেন
desk-did-reopen = মূল লেখা বদলানোয় একটি অনুবাদ সম্পাদকদের ফিরিয়ে দিয়েছেন
desk-did-retry = একটি কাজ আবার শুরু করেছেন
desk-did-cancel = একটি কাজ বাতিল করেছেন
desk-sign-in-name = সাইন ইন করার নাম
desk-sign-in-name-explained = এটি শুধু আপনাকে দেখানো হয়। আপনার প্রকাশ্য নাম ব্যবহার করবেন না।
desk-public-name = প্রকাশ্য নাম
desk-public-name-explained = এটি আপনার অনুবাদের সঙ্গে থাকে। ডেস্কের অন্যরা এটি দেখেন।
desk-names = আপনার নাম দুটি
desk-names-same = দুটি নাম একই, তাই আপনি যে নামে সাইন ইন করেন তা সবাই পড়তে পারেন। সাইন ইন করার জন্য অন্য নাম বেছে নিন।
desk-names-change = নাম বদলান
desk-sessions = কোথায় কোথায় সাইন ইন করা আছে
desk-session-here = এখানে, এই ব্রাউজারে
desk-session-other = অন্য কোথাও
desk-session-end = এই সেশন শেষ করুন
desk-sessions-end = অন্য সব জায়গায় সাইন আউট করুন
desk-confirm-title = নিশ্চিত করুন যে এটি আপনিই
desk-confirm-summary = আপনি যা করতে চান, তাতে কে ঢুকতে পারবেন তা বদলায়। আপনার উত্তর দশ মিনিট কার্যকর থাকে।
desk-confirm-locked = আপনি কিছুক্ষণ ধরে এখানে কিছু করেননি, অথবা অনেক ঘণ্টা আগে ঢুকেছেন। চালিয়ে যেতে নিশ্চিত করুন যে এটি আপনিই। আপনি যা লিখেছেন তা রাখা আছে।
desk-changes = গত { $days } দিনে আপনার অ্যাকাউন্টের পরিবর্তন
desk-changes-not-you = এর কোনোটি কি আপনি করেননি? নতুন পাসফ্রেজ দিন, অন্য সব জায়গায় সাইন আউট করুন এবং একজন প্রশাসককে জানান।
desk-confirm = নিশ্চিত করুন
desk-confirm-passkey = পাসকি দিয়ে নিশ্চিত করুন
desk-confirm-first = আগে নিশ্চিত করুন যে এটি আপনিই
desk-second-title = সাইন ইনের দ্বিতীয় ধাপ
desk-second-summary = পাসফ্রেজের পরে একটি অ্যাপের কোড বা একটি পাসকি দেখায় যে এটি আপনিই।
desk-second-code = অ্যাপের কোড, অথবা একটি পুনরুদ্ধার কোড
desk-second-wrong = এই কোড ঠিক নয়, অথবা আগে ব্যবহার হয়েছে। পরের কোডের জন্য অপেক্ষা করে আবার চেষ্টা করুন।
desk-second-go = এগিয়ে যান
desk-second-must = প্রশাসকদের দ্বিতীয় ধাপ লাগে। এখনই ঠিক করুন: এখানে কোডের একটি অ্যাপ, অথবা আপনার অ্যাকাউন্টে একটি পাসকি। তারপর পাসকি দিয়ে সাইন ইন করুন।
desk-second-none = কোডের কোনো অ্যাপ ঠিক করা নেই।
desk-second-on = কোডের একটি অ্যাপ ঠিক করা আছে।
desk-second-begin = কোডের অ্যাপ ঠিক করুন
desk-second-scan = অ্যাপ দিয়ে এই ছবি স্ক্যান করুন, অথবা নিচের অক্ষরগুলো অ্যাপে লিখুন।
desk-second-picture = স্ক্যান করার ছবি
desk-second-letters = লেখার অক্ষর
desk-second-first = অ্যাপ এখন যে কোড দেখাচ্ছে
desk-second-finish = শেষ করুন
desk-second-recovery = আপনার পুনরুদ্ধার কোড
desk-second-recovery-explained = অ্যাপ হারালে প্রতিটি একবার কাজ করে। এখনই লিখে রাখুন। এগুলো শুধু এই একবার দেখানো হয়।
desk-second-left = বাকি পুনরুদ্ধার কোড: { $count }
desk-second-remove = কোডের অ্যাপ সরান
desk-second-lost = অ্যাপ আর পুনরুদ্ধার কোড দুটোই হারিয়েছেন? যাঁরা এই সাইট চালান, তাঁরা দ্বিতীয় ধাপ নতুন করে ঠিক করতে পারেন।
desk-second-grace = সাইন ইনের দ্বিতীয় ধাপ ঠিক করুন। { $date } থেকে প্রশাসকদের পাতা শুধু এটি দিয়েই খুলবে।
desk-passphrase-guessable = এটি অনুমান করা খুব সহজ। চার বা তার বেশি এমন শব্দ নিন, যেগুলোর মধ্যে সম্পর্ক নেই; নাম, তারিখ বা পরিচিত বাক্য নেবেন না।
desk-passphrase-ends-tokens = প্রোগ্রামের জন্য আপনার টোকেনও বন্ধ হয়ে যায়।
desk-passphrase-keep-tokens = প্রোগ্রামের জন্য আমার টোকেন রাখুন
desk-did-names = নাম বদলেছেন
desk-did-sessions-end = অন্য জায়গার সেশন শেষ করেছেন
desk-did-second = দ্বিতীয় ধাপ ঠিক করেছেন
desk-did-second-remove = দ্বিতীয় ধাপ সরিয়েছেন
desk-did-second-reset = দ্বিতীয় ধাপ মুছে নতুন করে দিয়েছেন
desk-did-recovery = পুনরুদ্ধার কোড ব্যবহার করেছেন
desk-did-failed-sign-in = সাইন ইন ব্যর্থ হয়েছে
desk-did-failed-second = কোড ভুল ছিল
desk-did-failed-confirm = নিশ্চিতকরণ ব্যর্থ হয়েছে
desk-did-refused = প্রত্যাখ্যান করা হয়েছে
desk-did-foreign = অন্য সাইটের ফর্ম প্রত্যাখ্যান করা হয়েছে
desk-audit-unknown = অজানা অ্যাকাউন্ট
desk-audit-times = এই ঘণ্টায় সংখ্যা: { $count }
desk-invite-no-base = এই সেবা নিজের প্রকাশ্য ঠিকানা জানে না, তাই শুধু পথটি দেখানো হচ্ছে। এর আগে সাইটের ঠিকানা বসান। যাঁরা সাইট চালান, তাঁরা --base দিয়ে তা ঠিক করতে পারেন।

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = চাইতে কোনো খরচ নেই। অ্যাকাউন্ট লাগে না, আপনি কে তা-ও বলতে হয় না।
ask-see-asked = অন্যরা কী চাইছেন তা দেখুন
ask-form = কোন রূপে
ask-form-page = পাতায় লেখা
ask-form-audio = অডিও
ask-form-print = বড় ছাপা
ask-form-braille = ব্রেইল
ask-form-sign = ইশারা ভাষা
ask-form-other = অন্য রূপ
ask-several = একাধিক বেছে নিতে পারেন।
ask-other-format = অন্য কোন রূপ (খালি রাখতে পারেন)
ask-other-format-explained = যেমন: বড় ব্রেইল, বা অল্প কথায় ছবি। শুধু সম্পাদকরা এটি পড়েন।
ask-everything = এই সংগ্রহের সবকিছু
ask-language = কোন ভাষায়
ask-other = অন্য ভাষা
ask-other-name = অন্য ভাষাটির নাম
ask-other-explained = সেই ভাষায়, ইংরেজিতে, বা ভাষার কোড হিসেবে লিখুন।
ask-no-voice = এখানে কোনো কণ্ঠ { $languages } পড়ে না। এসব ভাষায় শোনাতে হলে মানুষকে পড়তে হবে, তাতে সময় বেশি লাগে।
ask-who-for = কার জন্য (খালি রাখতে পারেন)
ask-who-for-explained = যেমন: দশজন নারীর একটি আশ্রয়কেন্দ্র। কারও নাম লিখবেন না।
ask-needed = কবের মধ্যে দরকার (খালি রাখতে পারেন)
ask-needed-explained = সংখ্যা লিখুন, যেমন { $example } হলে: ৪, ৩, ২০২৭।
ask-day = দিন
ask-month = মাস
ask-year = বছর
ask-contact = আপনাকে কীভাবে জানাব (খালি রাখতে পারেন)
ask-contact-explained = একটি ই-মেইল ঠিকানা, বা ওয়েব ঠিকানা (https), যেখানে আপনার প্রোগ্রাম সাড়া দেয়।
ask-contact-no-mail = এই সেবা ই-মেইল পাঠায় না। এটি এমন ওয়েব ঠিকানায় (https) জানাতে পারে, যেখানে আপনার প্রোগ্রাম সাড়া দেয়।
ask-contact-kept =
    { $count ->
        [one] আমরা এটি এনক্রিপ্ট করে রাখি, কাজ শেষের { $count } দিন পরে মুছে ফেলি।
       *[other] আমরা এটি এনক্রিপ্ট করে রাখি, কাজ শেষের { $count } দিন পরে মুছে ফেলি।
    }
ask-words = সম্পাদকদের জন্য কথা (খালি রাখতে পারেন)
ask-words-explained = সর্বোচ্চ { $count } অক্ষর। শুধু সম্পাদকদের দেখানো হয়। কারও নাম লিখবেন না।
ask-then = এরপর একটি ব্যক্তিগত পাতা পাবেন, যেখানে কাজের অগ্রগতি দেখা যায়।
ask-send = এটি চেয়ে নিন
ask-rather-write = যাঁরা এই সেবা চালান, তাঁদেরও লিখতে পারেন।
ask-no-piece = অন্তত একটি লেখা বেছে নিন।
ask-many = সর্বোচ্চ { $count }টি লেখা বেছে নিন।
ask-many-in-all = এতে { $count }টির বেশি অনুরোধ হয়। কম লেখা, রূপ বা ভাষা বেছে নিন।
ask-unknown-piece = এর মধ্যে একটি লেখা এখানে নেই। তালিকা থেকে বেছে নিন।
ask-no-form = একটি রূপ বেছে নিন।
ask-no-other-format = অন্য কোন রূপ দরকার, তা লিখুন।
ask-no-wording = একটি ভাষ্য বেছে নিন।
ask-no-language = একটি ভাষা বেছে নিন।
ask-no-other = অন্য ভাষাটির নাম লিখুন।
ask-unknown-language = এই ভাষার নাম আমরা চিনি না। ইংরেজিতে লিখুন, বা বেছে নিন।
ask-too-long = সর্বোচ্চ { $count } অক্ষর লিখুন।
ask-no-day = সংখ্যায় একটি সঠিক তারিখ লিখুন, বা খালি রাখুন।
ask-past-day = এই দিন পার হয়ে গেছে। পরের কোনো তারিখ লিখুন, বা খালি রাখুন।
ask-wrong-contact = একটি ই-মেইল ঠিকানা, বা https দিয়ে শুরু ওয়েব ঠিকানা লিখুন।
ask-status = আপনি যা চেয়েছেন
ask-status-summary = এই পাতা ব্যক্তিগত। কাজ কত দূর এগিয়েছে, তা এখানে দেখা যায়।
ask-keep = এই পাতার ঠিকানা রেখে দিন। এই ঠিকানা বা আপনার ব্রাউজারের ইতিহাস যাঁর কাছে আছে, তিনি এটি খুলতে পারেন।
ask-asked-on = আপনি চেয়েছেন:
ask-needed-on = আপনার দরকারের শেষ তারিখ:
ask-withdrawn-on = আপনি অনুরোধ ফিরিয়ে নিয়েছেন:
ask-now = এখন:
ask-next = এরপর যা হবে:
ask-state-needs-translation = একজন অনুবাদকের অপেক্ষায় আছে।
ask-state-in-translation = কেউ একজন এটি অনুবাদ করছেন।
ask-state-in-review = একজন সম্পাদক অনুবাদটি পড়ছেন।
ask-state-needs-voice = এর জন্য মানুষের কণ্ঠ দরকার।
ask-state-needs-maker = হাতে তৈরি করবেন এমন কারও অপেক্ষায় আছে।
ask-state-making = এটি তৈরি হচ্ছে।
ask-state-failed = এটি এখনও তৈরি করা যায়নি।
ask-state-ready = এটি তৈরি হয়েছে।
ask-state-declined = সম্পাদকেরা এটি না করার সিদ্ধান্ত নিয়েছেন।
ask-state-withdrawn = এটি আর কেউ চাইছেন না।
ask-next-needs-translation = একজন স্বেচ্ছাসেবক এটি নিয়ে অনুবাদ করবেন। তারপর একজন সম্পাদক পড়বেন।
ask-next-in-translation = অনুবাদক এটি শেষ করবেন। তারপর একজন সম্পাদক পড়বেন।
ask-next-in-review = সম্পাদক এটি অনুমোদন করবেন, বা অনুবাদককে কিছু বদলাতে বলবেন।
ask-next-needs-voice = এখানে কোনো কণ্ঠ এই ভাষা পড়ে না। পড়ে শোনাবেন এমন কাউকে সম্পাদকেরা খুঁজছেন।
ask-next-needs-maker = এটি তৈরি করতে পারেন এমন কাউকে সম্পাদকেরা খুঁজছেন।
ask-next-making = আমাদের যন্ত্র এখন এটি তৈরি করছে। এক মিনিট পরে আবার দেখুন।
ask-next-failed = যাঁরা এই সেবা চালান, তাঁরা কারণ খুঁজে দেখছেন।
ask-next-ready = লেখাটি অন্য জায়গায় গেছে। খুঁজুন, বা আবার চেয়ে নিন।
ask-next-declined = কারণটি পড়ুন। অন্য রূপে বা ভাষায় চেয়ে নিতে পারেন।
ask-next-withdrawn = কিছু হবে না। যেকোনো সময় আবার চাইতে পারেন।
ask-effort-sentences =
    { $count ->
        [one] { $count }টি বাক্য অনুবাদ করতে হবে।
       *[other] { $count }টি বাক্য অনুবাদ করতে হবে।
    }
ask-effort-words =
    { $count ->
        [one] এতে { $count }টি শব্দ আছে।
       *[other] এতে { $count }টি শব্দ আছে।
    }
ask-effort-known =
    { $count ->
        [one] { $count }টি বাক্যের অনুবাদ অন্য অনুবাদে আগে থেকেই আছে।
       *[other] { $count }টি বাক্যের অনুবাদ অন্য অনুবাদে আগে থেকেই আছে।
    }
ask-reason = সম্পাদক যে কারণ দিয়েছেন:
reply-title = সম্পাদকদের উত্তর:
reply-expected = যে তারিখের মধ্যে আশা করা যায়:
reply-get = ফাইলটি নিন ({ $kind }, { $size })
ask-askers =
    { $count ->
        [one] { $count }টি অনুরোধে এটি চাওয়া হয়েছে।
       *[other] { $count }টি অনুরোধে এটি চাওয়া হয়েছে।
    }
ask-meanwhile = এখন আপনি যা পেতে পারেন:
ask-open = এটি খুলুন
ask-open-audio = এটি শুনুন
ask-open-print = বড় ছাপা নিন
ask-look-again = আবার দেখুন
ask-told = আপনাকে কীভাবে জানাব
ask-told-nobody = আপনার যোগাযোগের ঠিকানা আমাদের কাছে নেই। এই পাতা আবার দেখুন।
ask-told-lost = আপনার যোগাযোগের ঠিকানা আমরা আর পড়তে পারছি না। এই পাতা আবার দেখুন।
ask-told-email = কিছু তৈরি হলে বা সিদ্ধান্ত হলে আমরা আপনাকে ই-মেইল পাঠাই।
ask-told-no-mail = এই সেবা এখন ই-মেইল পাঠায় না। এই পাতা আবার দেখুন।
ask-told-webhook = আমরা আপনার ওয়েব ঠিকানায় জানাই। আমাদের বার্তা এই গোপন কী দিয়ে যাচাই করুন:
ask-forget = আমার যোগাযোগের ঠিকানা এখনই মুছুন
ask-withdraw = আপনার অনুরোধ ফিরিয়ে নিন
ask-withdraw-explained = আরও যাঁরা একই জিনিস চেয়েছেন, তাঁদের অনুরোধ থাকবে।
ask-withdraw-what = আমরা আপনার যোগাযোগের ঠিকানা ও লেখা কথা মুছে ফেলব। এটি আর ফেরানো যায় না।
ask-withdraw-go = আপনার অনুরোধ ফিরিয়ে নিন, আরও একটি প্রশ্নের পরে
ask-withdraw-yes = হ্যাঁ, ফিরিয়ে নিন
ask-withdraw-no = না, রেখে দিন
ask-more = অন্য কিছু চেয়ে নিন
ask-asked = যা চাওয়া হচ্ছে
ask-asked-summary = সবচেয়ে বেশি চাওয়া বিষয় আগে। কে চেয়েছেন, এই তালিকা তা বলে না।
ask-nothing = এই মুহূর্তে কিছু চাওয়া হচ্ছে না।
ask-count =
    { $count ->
        [one] { $count }টি জিনিস চাওয়া হচ্ছে।
       *[other] { $count }টি জিনিস চাওয়া হচ্ছে।
    }
ask-own = কিছু চেয়ে নিন
ask-needed-first = সবার আগে যে তারিখে দরকার:
ask-too = আমাদেরও এটি দরকার
ask-previous = আগের পৃষ্ঠা
ask-following = পরের পৃষ্ঠা
ask-join = আমাদেরও এটি দরকার
ask-join-summary = আপনার অনুরোধ যোগ করুন। এতে এটি তালিকায় উপরে ওঠে।
ask-join-send = আমিও এটি চাই
ask-piece = কোন লেখা
ask-where = এখন কী অবস্থায় আছে
ask-to-asked = যা চাওয়া হচ্ছে তার তালিকায় ফিরে যান
mail-confirm-title = আপনার ই-মেইল ঠিকানা নিশ্চিত করুন
mail-confirm-summary = তারপর আপনি যা চেয়েছেন তা তৈরি হলে বা সিদ্ধান্ত হলে আমরা আপনাকে লিখি।
mail-confirm-do = হ্যাঁ, আমাকে লিখুন
mail-stop-title = আমাদের ই-মেইল বন্ধ করুন
mail-stop-summary = আমরা আপনার ঠিকানা সঙ্গে সঙ্গে মুছে ফেলি এবং আর কিছু লিখি না।
mail-stop-do = সব ই-মেইল বন্ধ করুন
mail-confirmed = এই ঠিকানা নিশ্চিত হয়েছে। কিছু তৈরি হলে বা সিদ্ধান্ত হলে আমরা লিখি।
mail-stopped = এই ঠিকানায় ই-মেইল বন্ধ হয়েছে এবং ঠিকানাটি মুছে ফেলা হয়েছে।
mail-gone = এই লিংকের নিচে আমরা কোনো ঠিকানা রাখি না, তাই কোনো ই-মেইল আসে না।
ask-told-waiting = আগে নিশ্চিত না হয়ে থাকলে আমরা এই ঠিকানায় একটি লিংক পাঠিয়েছি। মালিক লিংকে গেলে আমরা এতে লিখি।
ask-told-until = কেউ নিশ্চিত না করলে আমরা এই তারিখে এটি মুছে ফেলি:
ask-told-stopped = এই ঠিকানার মালিক আমাদের ই-মেইল চান না। আমরা ঠিকানাটি মুছে ফেলেছি।
ask-kept-until = আপনার যোগাযোগের ঠিকানা ও লেখা কথা আমরা সর্বশেষ এই দিনে মুছে ফেলি:
ask-language-waits = একজন সম্পাদক আগে এই ভাষাটি দেখেন। ততদিন শুধু আপনি ও সম্পাদকেরা এই অনুরোধ দেখেন।
ask-tag-parts = শুধু ভাষা লিখুন, দরকার হলে লিপি বা অঞ্চলসহ, যেমন zh-Hant বা pt-BR। এই ট্যাগে অন্য অংশ আছে।
ask-language-declined = সম্পাদকেরা ঠিক করেছেন যে এখানে এই ভাষায় কিছু তৈরি হয় না। অন্য একটি বেছে নিন।
ask-private-hook = আমরা এই ওয়েব ঠিকানায় পৌঁছাতে পারি না। এটি https দিয়ে শুরু হতে হবে এবং একটি উন্মুক্ত সার্ভারে যেতে হবে।
### Plain text

text-name = বিন্যাস ছাড়া লেখা
text-name-inside = বিন্যাস ছাড়া লেখা
text-open = বিন্যাস ছাড়া লেখা পড়ুন
text-way = বিন্যাস ছাড়া লেখা, ব্রেইল ডিসপ্লে ও সাধারণ ফোনের জন্য
text-not-made = এখনও বিন্যাস ছাড়া লেখা হিসেবে নেই।
text-being-made = বিন্যাস ছাড়া লেখা তৈরি হচ্ছে। কয়েক মিনিট পরে আবার দেখুন।
epub-name = ই-রিডারের জন্য বই (EPUB)
epub-name-inside = ই-রিডারের জন্য বই
epub-open = ই-রিডারের জন্য বইটি নিন
epub-way-sound = ই-রিডারের জন্য বই (EPUB), অডিওসহ
epub-not-made = এখনও ই-রিডারের জন্য বই হিসেবে নেই।
epub-being-made = ই-রিডারের জন্য বই তৈরি হচ্ছে। কয়েক মিনিট পরে আবার দেখুন।
epub-access-sound = কম্পিউটারের কণ্ঠ লেখাটি পড়ে। যে বাক্য পড়া হয়, তা চিহ্নিত থাকে।
epub-access-undescribed = প্রতিটি বাক্য লেখা হিসেবে আছে। কিছু ছবির বর্ণনা নেই। কিছু নড়ে না বা ঝলকায় না।
epub-no-video = এই বইয়ে ভিডিওটি নেই। এর কথাগুলো নিচে লেখা আছে।

## How finished files were checked

proof-title = এটি কীভাবে যাচাই করা হয়েছে
proof-summary = প্রতিটি ফাইল তৈরির পর আবার পড়ে যাচাই করা হয়েছে। কী যাচাই করা হয়েছে এবং কী শুধু একজন মানুষ যাচাই করতে পারেন, তা এখানে আছে।
proof-passed = সফল যাচাই: { $count }
proof-failed = যেসব যাচাই কিছু পেয়েছে: { $count }
proof-unchecked = যেসব যাচাইয়ের দেখার কিছু ছিল না: { $count }
proof-words = কথাগুলো কে যাচাই করেছেন
proof-words-nobody = কেউ কথাগুলো যাচাইয়ের কথা লিখে রাখেননি।
proof-translation = অনুবাদ
proof-words-apart = এসব যাচাইয়ে অনুবাদ মূল লেখার সঙ্গে মিলিয়ে দেখা হয়নি।
proof-person = যার জন্য একজন মানুষ দরকার
proof-person-summary = আমাদের কোনো যাচাই এগুলো দেখে না।
proof-file = সব যাচাই, প্রোগ্রামের জন্য (JSON)
statement-title = প্রবেশগম্যতার বিবৃতি
statement-summary = এই সাইট প্রতিবন্ধী মানুষের জন্য কতটা কাজ করে, যতটুকু যাচাই করা হয়েছে।
statement-status = মান মেনে চলা
statement-nothing = এখনো কিছু যাচাই করা হয়নি।
statement-clean = কোনো যাচাই ব্যর্থ হয়নি। সবকিছু EN 301 549 এবং WCAG 2.2, স্তর AA মেনে চলে কি না তা জানা নেই: কোনো মানুষ সবটুকু মূল্যায়ন করেননি।
statement-partial = এই সাইটের সবকিছু EN 301 549 এবং WCAG 2.2, স্তর AA মেনে চলে না। ব্যর্থ যাচাইগুলো নিচে আছে। বাকিটা কোনো মানুষ মূল্যায়ন করেননি।
statement-faults = কী মান মানে না, এবং কেন
statement-faults-none = কোনো যাচাই কিছু পায়নি।
statement-faults-why = এই যাচাইগুলো ব্যর্থ হয়েছে। এমন ত্রুটি থাকলেও ফাইলটি এখানে থাকে, যদি তার সব বাক্য তাতে থাকে: মানুষের এটি এখনই দরকার।
statement-fault =
    { $count ->
        [one] { $count }টি ফাইল
       *[other] { $count }টি ফাইল
    }
statement-method = প্রতিটি ফাইল তৈরির পর একটি প্রোগ্রাম তা আবার পড়ে এবং যাচাই করে। ফল ফাইলের পাশে থাকে।
statement-made = গণনা করা হয়েছে { $date }।
statement-checked = যেসব ফাইল যাচাই করা হয়েছে
statement-format = রূপ
statement-count = যাচাই করা
statement-passed = সব যাচাই সফল
statement-failed = ব্যর্থ যাচাইসহ
statement-feedback = কোনো বাধার কথা আমাদের জানান
statement-feedback-words = এখানে কিছু আপনার জন্য কাজ না করলে, বা অন্য রূপে দরকার হলে, আমাদের জানান।
statement-feedback-nobody = এই সাইট যাঁরা চালান তাঁরা যোগাযোগের কোনো উপায় জানাননি।
statement-enforcement = কেউ সাহায্য না করলে
statement-enforcement-words = উত্তর না পেলে, বা উত্তরে কাজ না হলে, আপনার দেশের প্রবেশগম্যতা বিষয়ক কর্তৃপক্ষের কাছে যান। ইউরোপীয় ইউনিয়নের প্রতিটি দেশে এমন কর্তৃপক্ষ আছে (নির্দেশনা (EU) 2016/2102)।
statement-openacr = WCAG { $version }-এর সব মানদণ্ড, প্রোগ্রামের জন্য (OpenACR, ইংরেজিতে)
desk-proof-title = ফাইলের যাচাই
desk-proof-summary = প্রকাশিত সব ফাইলের যাচাইয়ে কী পাওয়া গেছে, রূপ অনুযায়ী, এবং তা কীভাবে বদলেছে।
desk-proof-checks = যাচাইগুলো
desk-proof-check = যাচাই
desk-proof-passed = সফল
desk-proof-failed = ব্যর্থ
desk-proof-unchecked = যাচাই হয়নি
desk-proof-worst = সবচেয়ে খারাপ মান
desk-proof-days = ব্যর্থ যাচাইসহ ফাইল, দিনে দিনে
desk-proof-by-day = একই কথা সংখ্যায়
desk-proof-day = দিন
needs-meaning = কথাগুলো আইন যা বলে তা-ই বলে, আর অনুবাদ মূল লেখা যা বলে তা-ই বলে।
needs-facts = ঠিকানা, ফোন নম্বর ও সময় এখনো ঠিক আছে।
needs-understood = যাঁদের জন্য এটি, তাঁরা বোঝেন এবং সে অনুযায়ী কাজ করতে পারেন।
needs-contrast = সব রঙের পছন্দে লেখা সহজে দেখা যায়।
needs-keyboard = সবকিছু কিবোর্ড দিয়ে করা যায়, আর আপনি কোথায় আছেন তা দেখা যায়।
needs-screen-reader = স্ক্রিন রিডার ও ব্রেইল ডিসপ্লে এটি ভালোভাবে পড়ে।
needs-reflow = ছোট পর্দায়, বড় করে এবং অন্য ফাঁকে পাতাটি কাজ করে।
needs-playing = শব্দ চলার সময়ও পাতাটি ব্যবহার করা যায়।
needs-paper = ছাপা কাগজগুলো পুরো এবং সহজে দেখা যায়।
needs-pictures = এই আকারে এবং রং ছাড়াও ছবিগুলো বোঝা যায়।
needs-pronounced = নাম, সংখ্যা ও সংক্ষেপ এমনভাবে বলা হয় যাতে বোঝা যায়।
needs-followed = গতি ও বিরতি এমন যে মানুষ অনুসরণ করতে পারেন।
needs-reading-systems = ই-রিডার ও পড়ার প্রোগ্রামে বইটি ভালোভাবে দেখা যায় ও পাতা ওল্টানো যায়।
needs-devices = ছোট যন্ত্র ও ব্রেইল ডিসপ্লেতে এটি ভালোভাবে দেখা যায়।
