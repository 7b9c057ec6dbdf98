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
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

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
