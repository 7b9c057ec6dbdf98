# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = প্রমিত ভাষা
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
wording-machine = যন্ত্র এটি অনুবাদ করেছে। কোনো মানুষ এখনও এটি যাচাই করেননি।
wording-reviewed = যন্ত্র এটি অনুবাদ করেছে। { $name } এটি যাচাই করেছেন, { $date }।

### Speech: words that are spoken between the author's

say-level-plain = সহজ ভাষার সংস্করণ।
say-wording-machine = যন্ত্র এই লেখা অনুবাদ করেছে। কোনো মানুষ এখনও এটি যাচাই করেননি।
say-wording-reviewed = যন্ত্র এই লেখা অনুবাদ করেছে। একজন মানুষ এটি যাচাই করেছেন।
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
site-front-title = আপনার ভাষা বেছে নিন
site-front-summary = অধিকার, আদালত ও সহায়তা নিয়ে পড়ুন, শুনুন বা ছাপুন।
site-where = আপনি কোথায় আছেন
site-not-yet = এখনও { $language } ভাষায় নেই। এই ভাষায় পড়ুন:
site-only-plain = শুধু সহজ ভাষায় আছে।
site-in-plain = সহজ ভাষায়
site-nothing = এখানে এখনও কিছু নেই।
page-skip = মূল লেখায় যান
page-leave = এই পাতা ছেড়ে যান
page-leave-explained = আবহাওয়ার পাতা খোলে। আপনার ব্রাউজারের ইতিহাস মুছে যায় না।
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = এই পাতার ভাষা
page-wording = ভাষ্য
page-here = আপনি এটি পড়ছেন
page-no-plain = এখনও সহজ ভাষায় নেই।
page-no-standard = এখনও প্রমিত ভাষায় নেই।
page-behind =
    { $count ->
        [one] এই অনুবাদের পর মূল লেখার { $count }টি বাক্য বদলেছে।
       *[other] এই অনুবাদের পর মূল লেখার { $count }টি বাক্য বদলেছে।
    }
page-behind-show = কী বদলেছে তা দেখুন
page-explains = একই বিষয় প্রমিত ভাষায়:
page-contents = এই পাতায় আছে
page-ways = এটি পাওয়ার উপায়
page-way-page = এই পাতা
page-way-large-print = বড় ছাপা, { $points } পয়েন্ট
page-way-opus = অডিও, ছোট ফাইল (Opus)
page-way-mp3 = যেকোনো প্লেয়ারের জন্য অডিও (MP3)
page-way-captions = অডিওর কথা লেখায়, সময়সহ (ক্যাপশন)
page-missing-speech-no-voice = অডিও নেই: { $language } ভাষার কোনো কণ্ঠ এখনও নেই।
page-missing-speech-low-quality = অডিও নেই: { $language } ভাষার কণ্ঠ যথেষ্ট স্পষ্ট নয়।
page-missing-speech-not-made = এখনও অডিও নেই।
page-missing-captions = এখনও ক্যাপশন নেই।
page-missing-print-no-font = বড় ছাপা নেই: { $language } ভাষার ফন্ট এখানে এখনও নেই।
page-missing-print-not-made = এখনও বড় ছাপায় নেই।
page-missing-page = এখনও পাতা হিসেবে নেই।
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
page-comfort = লেখার আকার, রং ও অক্ষর বদলান
page-comfort-lost = এই পাতা ছেড়ে যাওয়া পর্যন্ত আপনার পছন্দ থাকবে।
page-comfort-kept = আপনার পছন্দ এই ব্রাউজারেই থাকে। আর কেউ তা পায় না।
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
page-desk = আকার, কাগজ ও রং বেছে নিন
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
serve-too-many-next = এক মিনিট অপেক্ষা করে আবার চেষ্টা করুন। কিছুই হারায়নি।
serve-being-made = এটি এখন আপনার জন্য তৈরি হচ্ছে
serve-being-made-next = কয়েক সেকেন্ড অপেক্ষা করে এই পাতা আবার লোড করুন।
serve-busy = এই মুহূর্তে অনেক কিছু তৈরি হচ্ছে
serve-busy-next = কয়েক সেকেন্ড অপেক্ষা করে আবার চেষ্টা করুন।
serve-too-long = অনেক বেশি সময় লেগেছে
serve-too-long-next = আবার চেষ্টা করুন, অথবা কম লেখা বেছে নিন।
serve-fault = আমাদের এখানে একটি সমস্যা হয়েছে
serve-fault-next = এটি আপনার দোষ নয়। আবার চেষ্টা করুন, বা প্রথম পাতায় যান।
serve-search-title = খুঁজুন
serve-search-summary = এই ভাষার প্রতিটি বাক্যে খুঁজুন। আপনি যা লেখেন, তা রাখা হয় না।
serve-search-words = যে শব্দ খুঁজছেন
serve-search-nothing = কিছু পাওয়া যায়নি
serve-search-found =
    { $count ->
        [one] { $count }টি লেখা পাওয়া গেছে
       *[other] { $count }টি লেখা পাওয়া গেছে
    }
serve-search-spelling = শব্দের বানান ঠিক আছে কি না দেখুন।
serve-search-fewer = কম শব্দ বা অন্য শব্দ দিয়ে চেষ্টা করুন।
serve-safety-title = পড়ার সময় নিরাপদ থাকুন
serve-safety-summary = আপনার সুরক্ষায় এই সাইট কী করে, আর কী পারে না।
serve-safety-does = এই সাইট যা করে
serve-safety-does-leave = “এই পাতা ছেড়ে যান” চাপলে এই পাতার বদলে আবহাওয়ার পাতা খোলে।
serve-safety-does-keys = স্ক্রিপ্ট চালু থাকলে, Shift বোতাম তিনবার চাপলে একই কাজ হয়।
serve-safety-does-clear = ছেড়ে গেলে ব্রাউজারকে এই সাইটের জমা রাখা তথ্য মুছতে বলা হয়।
serve-safety-does-log = কে কী পড়েছেন, এই সাইট তা লিখে রাখে না।
serve-safety-cannot = এই সাইট যা পারে না
serve-safety-cannot-history = এটি আপনার ব্রাউজারের ইতিহাস থেকে পাতা মুছতে পারে না।
serve-safety-cannot-back = স্ক্রিপ্ট বন্ধ থাকলে, এক ধাপ পেছনে গেলে এই পাতা আবার দেখা যেতে পারে।
serve-safety-cannot-files = এটি আপনার সংরক্ষণ করা ফাইল মুছতে পারে না।
serve-safety-cannot-network = আপনার নেটওয়ার্ক যিনি চালান, তিনি জানতে পারেন যে আপনি এখানে এসেছেন।
serve-safety-cannot-watch = ফোন বা কম্পিউটারে নজর রাখে এমন প্রোগ্রাম এটি থামাতে পারে না।
serve-safety-you = আপনি যা করতে পারেন
serve-safety-you-private = প্রাইভেট উইন্ডোতে এই সাইট খুলুন, পরে উইন্ডোটি বন্ধ করুন।
serve-safety-you-history = পড়ার পর ব্রাউজারের ইতিহাস থেকে এই সাইট মুছে ফেলুন।
serve-safety-you-device = এমন ডিভাইস ব্যবহার করুন, যা আর কেউ খুলতে পারে না।
serve-safety-you-name = এমন নামে ফাইল সংরক্ষণ করুন, যা থেকে কিছু বোঝা যায় না।
serve-safety-neutral = এভাবে সংরক্ষণ করতে ফাইলের ঠিকানায় ?name=neutral যোগ করুন।
serve-ask-title = অন্য রূপে বা ভাষায় চেয়ে নিন
serve-ask-summary = আপনার উপযোগী রূপে তথ্য পাওয়ার অধিকার আপনার আছে।
serve-ask-piece = আপনি যে লেখাটি চাইছেন:
serve-ask-what = কী লিখবেন
serve-ask-what-form = কোন লেখা, আর কোন রূপে: অডিও, বড় ছাপা, সহজ ভাষা।
serve-ask-what-language = কোন ভাষায়।
serve-ask-what-when = কবের মধ্যে দরকার। আপনি কে, তা বলার দরকার নেই।
serve-ask-write = আমাদের লিখুন
serve-ask-nobody = এখানে এখনও কেউ উত্তর দেয় না: কোনো ঠিকানা দেওয়া হয়নি।
serve-ask-free = চাইতে কোনো খরচ নেই।
serve-api-title = যন্ত্রের জন্য
serve-api-summary = এসব ঠিকানায় প্রোগ্রাম তথ্য চাইতে পারে। কোনো অ্যাক্সেস কী লাগে না।
serve-api-description = OpenAPI-তে সম্পূর্ণ বিবরণ
serve-api-parameters = আপনি যা জানাতে পারেন:
serve-print-title = ছাপার প্রস্তুতি
serve-print-summary = লেখা, আকার, কাগজ ও রং বেছে নিন। ছাপার আগে দেখে নিন।
serve-print-both = দুটোই, একটির পর আরেকটি
serve-print-profile = বড় ছাপার ধরন
serve-print-points = আরও বড় অক্ষর, পয়েন্টে
serve-print-points-explained = ১৪ থেকে ৪৮। স্বাভাবিক আকারের জন্য খালি রাখুন।
serve-print-paper = কাগজ
serve-print-theme = রং
serve-print-typeface = ফন্ট
serve-print-imprint = এটি কে বিতরণ করছেন
serve-print-imprint-explained = শেষ পৃষ্ঠায় ছাপা হয়। খালি রাখতে পারেন।
serve-print-name = নাম
serve-print-show = পৃষ্ঠা, কাগজের পরিমাণ ও ফাইলের আকার দেখুন
serve-print-ready = আপনার ছাপার ফাইল তৈরি হয়েছে
serve-print-pages = পৃষ্ঠাসংখ্যা
serve-print-sheets = কাগজের সংখ্যা, দুই পিঠে ছাপলে
serve-print-size = ফাইলের আকার
serve-print-get =
    { $count ->
        [one] PDF নিন, { $count } পৃষ্ঠা, { $size }
       *[other] PDF নিন, { $count } পৃষ্ঠা, { $size }
    }
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
serve-print-no-font = এই ভাষা ছাপার মতো ফন্ট এখানে নেই।
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
page-being-made-print = বড় হরফে তৈরি হচ্ছে। কয়েক মিনিট পরে আবার দেখুন।
page-being-made-speech = শোনার জন্য তৈরি হচ্ছে। কয়েক মিনিট পরে আবার দেখুন।

### Export

export-search-title = খুঁজুন
export-search-summary = সব লেখায় শব্দ খুঁজুন। আপনি যা লেখেন তা কোথাও পাঠানো হয় না।
export-search-asleep = খোঁজার জন্য স্ক্রিপ্ট ও ওয়েব সার্ভার লাগে। নিচের তালিকা থেকে বেছে নিন।
export-search-busy = খোঁজা হচ্ছে…
export-search-results = যা পাওয়া গেছে
export-search-found = পাওয়া লেখা:
export-search-nothing = কিছু পাওয়া যায়নি। কম শব্দ বা অন্য শব্দ দিয়ে দেখুন।
export-search-failed = খোঁজা থেমে গেছে। পাতাটি আবার খুলুন, অথবা নিচে থেকে বেছে নিন।
export-search-all = এই ভাষায় যা কিছু আছে
