# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.

### Shared by all channels

level-standard = Standard wording
level-plain = Plain language
note-information = Information
note-warning = Warning
note-danger = Danger
note-steps = Steps
contact-example = This contact is an example. Nobody answers there.
contact-phone = Phone
contact-text-phone = Text phone
contact-email = E-mail
contact-web = Web
contact-place = Place
contact-hours = Open
contact-languages = Languages
contact-cost = Cost
contact-more = More
wording-machine = A machine translated this. No person has checked it yet.
wording-reviewed = A machine translated this. { $name } checked it on { $date }.

### Speech: words that are spoken between the author's

say-level-plain = Plain language edition.
say-wording-machine = A machine translated this text. No person has checked it yet.
say-wording-reviewed = A machine translated this text. A person has checked it.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = Who has checked this text
reviews-none = No lawyer and no readers with disabilities have checked this text yet.
reviews-lawyer = Lawyer ({ $country }): { $name }, { $date }
reviews-editor = Plain language editor: { $name }, { $date }
reviews-translator = Native translator: { $name }, { $date }
reviews-panel = Readers with disabilities ({ $count }): { $name }, { $date }
reviews-with = The readers’ disabilities: { $list }
reviews-changed = Changed after that:
reviews-not-checked = Not checked:
reviews-since =
    { $count ->
        [one] { $count } sentence has changed since.
       *[other] { $count } sentences have changed since.
    }
say-reviews-lawyer = A lawyer has checked this text.
say-reviews-editor = A plain language editor has checked this text.
say-reviews-translator = A native translator has checked this text.
say-reviews-panel = Readers with disabilities have tried this text.
# Countries that a text, or a part of it, is for. Names stand behind a colon, where they need no inflection.
country-title = Country
country-none = Rules differ from country to country, and this text names no country.
country-holds =
    { $count ->
        [one] This text was written for this country: { $list }.
       *[other] This text was written for these countries: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] This text was written for another country: { $list }. Rules in your country may differ.
       *[other] This text was written for other countries: { $list }. Rules in your country may differ.
    }
country-block =
    { $count ->
        [one] Only for this country: { $list }
       *[other] Only for these countries: { $list }
    }
say-country-end =
    { $count ->
        [one] End of the part for this country.
       *[other] End of the part for these countries.
    }
disability-blind = blindness
disability-low-vision = low vision
disability-deaf = deafness
disability-hard-of-hearing = hearing loss
disability-deafblind = deafblindness
disability-intellectual = intellectual disability
disability-reading = difficulty with reading
disability-autism = autism
disability-psychosocial = psychosocial disability
disability-physical = physical disability
say-voice-relative = No voice speaks { $language }. A { $voice } voice reads this.
say-voice-low = This voice does not always pronounce { $language } well.
say-language-without-voice = Words in a language for which there is no voice.
say-list = List, { $count ->
    [one] { $count } item
   *[other] { $count } items
}.
say-number = { $number }.
say-table = Table.
say-table-size = { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
}, { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}.
say-row = Row { $number }.
say-end-of-table = End of the table.
say-quote = Quotation.
say-quote-source = Source:
say-end-of-quote = End of the quotation.
say-note-information = Information.
say-note-warning = Warning.
say-note-danger = Danger.
say-note-steps = Step by step.
say-end-of-note = End of the note.
say-picture = Picture.
say-picture-undescribed = A picture without a description.
picture-undescribed = A picture without a description
say-picture-caption = Below the picture:
say-picture-description = The picture at length.
say-contact = Contact.
say-question = Question.
say-answer = Answer.
say-video = Video.
say-video-missing = The video does not exist yet.
say-transcript = The words of the video:
say-footnotes = Footnotes.
say-footnote = Footnote { $number }.
say-code = Letter by letter:
mark-struck = deleted:
mark-struck-end = end of the deleted words
mark-done = done:
mark-open = not done:
say-artist = Evenhand
say-cover = The mark of Evenhand: two open hands, level with each other.

### Print

print-page = Page { $page } of { $pages }
print-contents = Contents
print-words = Words explained
print-about = About this text
print-title = Title
print-language = Language
print-revised = Last changed
print-version = Made with Evenhand
print-wording = Wording
print-sources = Sources
print-newest = The newest version:
print-qr = QR code that leads to { $address }
print-question = Question
print-answer = Answer
print-picture-description = The picture at length
print-contact = Contact
print-video = Video
print-video-missing = The video does not exist yet.
print-transcript = The words of the video
print-booklet =
    { $count ->
        [one] Booklet with { $count } text
       *[other] Booklet with { $count } texts
    }
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = Home
site-home-title = Read, listen or print
site-home-summary = Your rights, and how to use them, in a form that suits you.
site-feed = Subscribe in a podcast app
site-front-title = Choose your language
site-front-summary = Rights, courts and support, to read, to hear or to print.
site-where = Where you are
site-no-text = There is no text in { $language } yet. These texts exist in other languages.
site-not-yet = Not in { $language } yet. Read it in:
site-only-plain = In plain language only.
site-in-plain = In plain language
site-nothing = Nothing is here yet.
# Lists of texts that need several pages.
list-titles = All texts, from A to Z
list-plain = Texts in plain language
list-texts =
    { $count ->
        [one] { $count } text
       *[other] { $count } texts
    }
list-pages = Pages of this list
list-choose = Choose from this list
list-words = Words in the title
list-collection = Collection
list-every-collection = Every collection
list-every-wording = Every wording
list-show = Show
list-nothing = No text here is like that.
page-skip = Skip to the text
page-leave = Leave this page
page-leave-short = Leave
page-leave-explained = Opens a weather page. It does not clear your browser’s history.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Languages of this page
page-wording = Wording
page-no-plain = Not in plain language yet.
page-no-standard = Not in standard wording yet.
page-behind =
    { $count ->
        [one] The original has changed in { $count } sentence since this translation.
       *[other] The original has changed in { $count } sentences since this translation.
    }
page-behind-show = Show what changed
page-explains = The same in standard wording
page-explained = The same in plain language
page-trace = Sentence by sentence
page-trace-title = Sentence by sentence: { $title }
page-trace-lead = Above stands each plain sentence, below it the standard sentences that it renders. Each leads to its place.
page-trace-proposed = A program chose which sentences belong together. No person has checked all of them yet.
page-trace-unchecked = Not checked yet.
page-trace-own = Only in plain language.
page-trace-none = No standard sentence is named here.
page-trace-rest = Only in standard wording
page-contents = On this page
page-ways = Ways to get this
page-way-large-print = Large print, { $points } point
page-way-opus = Speech, small file (Opus)
page-way-mp3 = Speech for any player (MP3)
page-way-captions = Speech in words, with times (captions)
page-missing-speech-no-voice = Not as speech: no voice for { $language } exists yet.
page-missing-speech-not-made = Not as speech yet.
page-missing-print-no-font = Not in large print: no font for { $language } is here yet.
page-missing-print-not-made = Not in large print yet.
page-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
page-seconds-few = less than a minute
page-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
page-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
page-kilobytes = { $number } kB
# The point between whole and tenths is the language's own.
page-megabytes = { $whole }.{ $tenth } MB
page-listen = Listen
page-listen-natural = Listen: natural voice
page-listen-clear = Listen: clear and fast voice
page-listen-how = Press play. The sound loads only then.
page-listen-alone = Your browser cannot play sound here. Take the file from the list.
page-voice-low = The voice is made by a machine and can be hard to follow.
page-voice-relative = No voice for { $language } exists yet. A voice for { $relative } reads this.
page-captions = Captions
page-word-back = Back to the text
page-notes = Notes
page-note = Note
page-note-back = Back to the text
page-note-back-of = Back to the text, place { $number }
page-picture-long = Read what the picture shows
page-question = Check yourself
page-answer = Show the answer
page-film-missing = This video does not exist yet. You can read its words below.
page-film-alone = Your browser cannot play this video. You can read its words below.
page-film-no-captions = Captions for this video do not exist yet.
page-film-no-description = Audio description for this video does not exist yet.
page-film-no-sign = This video does not exist in sign language yet.
page-film-described = Watch it with audio description
page-film-signed = Watch it in sign language
page-film-words = Read the words of the video
page-about = About this page
page-revised = Last changed
page-review = To be checked again by
page-sources = Where the facts come from
page-version = Made with
page-program = Evenhand { $version }
page-licence = Licence
page-licence-words = Free to use, share and change: GNU General Public License 3 or later.
page-access-summary = Every sentence is text. Pictures have descriptions. Nothing moves or flashes.
page-cost = { $first }, { $second }
page-leave-other = Opens another site. It does not clear your browser’s history.
page-leave-keys = Or press Shift three times.
page-safety = Stay safe while you read
# What the reader may change about the looks of every page.
page-settings = Settings
page-comfort = Change text size, colours and letters
page-comfort-lost = Your choices last until you leave this page.
page-comfort-kept = Your choices stay in this browser. They are sent to nobody.
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
page-way-by-people = { $form }, made by a person ({ $kind })
page-desk = Choose size, paper and colours
page-neutral = Save under a name that tells nothing
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
serve-method = This address does not accept that kind of request
serve-too-many = Too many requests in a short time
serve-too-many-next = Wait a minute, then go back and try again.
serve-being-made = This is being made for you now
serve-being-made-next = Wait a few seconds, then load this page again.
serve-busy = Many things are being made at the moment
serve-busy-next = Wait a few seconds, then try again.
serve-too-long = That took too long
serve-too-long-next = Try again, or choose fewer texts.
serve-fault = Something went wrong on our side
serve-fault-next = It is not your fault. Try again, or begin at the home page.
serve-search-title = Search
serve-search-summary = Search every sentence in this language. This program keeps nothing that you type.
serve-search-words = Words to look for
serve-search-nothing = Nothing was found
serve-search-found =
    { $count ->
        [one] { $count } text was found
       *[other] { $count } texts were found
    }
serve-search-spelling = Check how the words are spelled.
serve-search-fewer = Try fewer words, or other words.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = Privacy
privacy-summary = What this site knows about you, and when it forgets it.
privacy-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
privacy-read = When you read
privacy-read-cookies = No page sets a cookie for readers.
privacy-read-others = Pages load nothing from other sites.
privacy-read-choices = Your choice of sizes and colours stays in your browser. Nobody gets it.
privacy-read-search = What you search for is not kept.
privacy-read-search-here = Search runs in your browser. Your words are not sent.
privacy-read-count = Requests from each internet address are counted against misuse, for { $time } at most. This is not written down.
privacy-read-print = A print that you order is kept for one hour.
privacy-ask = When you ask for something
privacy-ask-public = Everybody can see what is asked for, by which day, and by how many people.
privacy-ask-editors = Editors can read what you write, and for whom it is.
privacy-ask-contact = Your contact is stored encrypted. It is used only for messages about your request.
privacy-ask-ends = What you wrote, and your contact, are deleted { $time } after your request ends.
privacy-ask-latest = They are deleted { $time } after you asked at the latest.
privacy-ask-unconfirmed = An e-mail address that nobody confirms is deleted after { $time }.
privacy-ask-stopped = If you stop our mail, a code made from your address is kept for { $time }.
privacy-ask-mail = Mail goes through the mail server of whoever runs this site.
privacy-ask-no-mail = This site sends no e-mail.
privacy-work = When you translate or edit here
privacy-work-kept = The site keeps the name you chose, a code made from your passphrase, and your work.
privacy-work-cookie = One cookie keeps you signed in, for { $time } at most.
privacy-work-shown = The name you chose may stand beside your published work.
privacy-work-audit = A log of decisions and refused attempts is kept for { $time }. It holds no internet address.
privacy-work-tries = Attempts to sign in are counted for { $time }, with codes in place of names and addresses.
privacy-rights = Your rights
privacy-rights-ask = You can ask whoever runs this site what they keep about you, or to delete it.
privacy-rights-complain = You can also complain to this authority:
operator-title = Who runs this site, and how to reach them
operator-summary = Who is responsible for this site.
operator-name = Responsible
operator-address = Postal address
operator-authority = Supervisory authority
operator-nobody = Nobody has written here who runs this.
operator-no-way = Nobody has written here how to reach them.
operator-careful = Write nothing here that could endanger you until you know who reads it.
operator-program = The program behind this site is Evenhand. Its makers do not run this site.
serve-safety-title = Stay safe while you read
serve-safety-summary = What this site does to protect you, and what it cannot do.
serve-safety-does = What it does
serve-safety-does-leave = “Leave this page” opens a weather page in place of this one.
serve-safety-does-keys = With JavaScript in your browser, pressing Shift three times does the same.
serve-safety-does-clear = Leaving asks your browser to forget what this site stored.
serve-safety-does-log = This program keeps no record of who read what. Whoever runs the server may.
serve-safety-cannot = What it cannot do
serve-safety-cannot-history = It cannot remove pages from your browser’s history.
serve-safety-cannot-back = Without JavaScript, one step back may show this page again.
serve-safety-cannot-files = It cannot remove files that you have saved.
serve-safety-cannot-network = Whoever runs your network may see that you visited this site.
serve-safety-cannot-watch = It cannot stop a program that watches your phone or computer.
serve-safety-you = What you can do
serve-safety-you-private = Open this site in a private window, and close it afterwards.
serve-safety-you-history = Remove this site from your browser’s history after reading.
serve-safety-you-device = Use a device that nobody else can open.
serve-safety-you-name = Save files under a name that tells nothing.
serve-safety-neutral = Choose “{ $button }” below the text.
serve-ask-title = Ask for another form or language
serve-ask-write = Write to us
serve-many-demands = Your connection has asked for many things today
serve-many-demands-next = Ask for more tomorrow. You can join what others ask for at any time.
serve-full-demands = Too many requests are open
serve-full-demands-next = We take no new requests for now. You can join what others ask for, or come back later.
serve-api-title = For machines
serve-api-summary = Addresses that programs can ask. They need no key.
serve-api-description = The whole description in OpenAPI
serve-api-parameters = What you can tell it:
serve-print-title = Print desk
serve-print-summary = Choose texts, size, paper and colours. See it before you print.
serve-print-language = Language of the texts
serve-print-both = Both, one after the other
serve-print-profile = Kind of large print
serve-print-clear = Clear ({ $points } point)
serve-print-large = Large ({ $points } point)
serve-print-giant = Giant ({ $points } point)
serve-print-narrower = { $name }, narrower margins
serve-print-underlined = { $name }, emphasis underlined
serve-print-norm = Which rules it follows
serve-print-norm-clear = Clear print: the least size for anything that is printed.
serve-print-norm-ukaaf = Guidance of the UK Association for Accessible Formats (UKAAF): 16 point or larger.
serve-print-norm-aph = Guidelines of the American Printing House for the Blind (APH): 18 point, wide margins, space between lines.
serve-print-norm-acb = Guidelines of the American Council of the Blind (ACB): 18 point, underlined instead of bold, a blank line between paragraphs.
serve-print-norm-giant = For people who read a few words at a time.
serve-print-points = Larger type, in points
serve-print-points-explained = From 14 to 48. Leave it empty for the usual size.
serve-print-paper = Paper
serve-print-theme = Colours
serve-print-grey = Grey, for a printer without colours
serve-print-typeface = Typeface
serve-print-one-typeface = Texts in this language are printed in { $name }.
serve-print-back = Behind the texts
serve-print-back-full = Words explained, sources, about each text
serve-print-back-short = Only the date of each text and where its newest version is
serve-print-binding = Pages or booklet
serve-print-flat = Single pages
serve-print-folded = Folded booklet: two pages on each side of paper twice as large, such as A5 pages on A4. Fold it once and staple it in the fold.
serve-print-copies = Copies
serve-print-wrong-copies = Write a whole number from 1 to { $most }.
serve-print-imprint = Who hands this out
serve-print-imprint-explained = Printed in front and on the last page. You may leave it empty.
serve-print-name = Name
serve-print-show = Show the pages, the paper and the file size
serve-print-ready = Your print is ready
serve-print-pages = Pages
serve-print-sheets = Sheets of paper, printed on both sides
serve-print-all-sheets = Sheets for all copies
serve-print-weight = Weight of paper of 80 g/m²
serve-print-grams = About { $count } g
serve-print-kilograms = About { $count } kg
serve-print-size = File size
serve-print-get =
    { $count ->
        [one] Get the PDF, { $count } page, { $size }
       *[other] Get the PDF, { $count } pages, { $size }
    }
serve-print-get-folded = Get the file to print and fold, { $size }
serve-print-for-printer = The file to fold is only for a printer. On a screen, read the other one.
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
serve-print-no-font = No font here draws { $signs } of { $language }. This text cannot be printed.
serve-print-named = No font here draws { $signs }. The name in words is printed instead.
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

### Export

export-search-title = Search
export-search-summary = Look for words in every text. Your words are not sent. Whoever runs the server may see which texts are found.
export-search-asleep = Search needs JavaScript and a web server. Choose from the list below.
export-search-busy = Looking…
export-search-results = What was found
export-search-found = Texts found:
export-search-nothing = Nothing was found. Try fewer words, or other words.
export-search-failed = The search stopped. Load the page again, or choose below.
export-search-all = Everything in this language

### Messages to those who asked

tell-subject-ready = { $piece } is ready
tell-subject-declined = { $piece } will not be made
tell-subject-voice = { $piece }: the text is ready
tell-asked = You asked for: { $piece }, { $language }, { $form }.
tell-ready = It is ready.
tell-ready-where = Find it here:
tell-declined = An editor decided that it will not be made.
tell-declined-reason = The reason, in the editor's words:
tell-declined-next = You can ask again at any time.
tell-voice = The text is ready. No voice reads this language yet.
tell-voice-next = A person must read it aloud. You will hear from us again.
tell-voice-where = Until then, read it here:
tell-subject-reply = { $piece }: an answer
tell-reply = An editor has answered:
tell-reply-file = The file:
tell-why = You get this because you asked and left this address.
tell-kept =
    { $days ->
        [one] We delete the address one day after the request is closed.
       *[other] We delete the address { $days } days after the request is closed.
    }
tell-form-page = page for the screen
tell-form-print = large print
tell-form-audio = speech
tell-form-braille = braille
tell-form-sign = sign language
tell-form-other = another format
tell-confirm-subject = Is this your address?
tell-confirm = Somebody asked us for a text and left this address. Other mail goes to it only if its owner agrees.
tell-confirm-here = If you want to be told when it is ready, confirm here:
tell-confirm-not = If you did not ask, do nothing. We delete this address after { $days } days.
tell-stop = If you want no mail from us, stop it here:
### Translating at the desk

work-title = Your translations
work-summary = What you have taken, and where it stands.
work-open = In your hands
work-none = You are translating nothing now. Choose something that people ask for.
work-many = You cannot have more open translations at once
work-many-next = Finish one or give one up. An editor can allow you more.
work-allow = Open translations that this person may have
work-allow-do = Allow this number
work-to-demands = See what people ask for
work-ended = Ended
work-count =
    { $count ->
        [one] { $count } sentence written.
       *[other] { $count } sentences written.
    }
work-take = Take this translation
work-taken-title = Somebody else has taken this
work-taken-summary = Another person translates it now. Choose something else.
work-one-title = { $piece }, into { $language }
work-one-summary = Write each sentence beside its source. Everything you save stays saved.
work-stands = Where it stands
work-progress = How far it is
work-written = { $written } of { $all } sentences
work-editor-says = The editor says:
work-whole =
    { $count ->
        [one] { $count } remark about the whole text
       *[other] { $count } remarks about the whole text
    }
work-stage-draft = You write it
work-stage-submitted = It waits for an editor
work-stage-returned = An editor sent it back
work-stage-approved = Approved
work-stage-published = Published
work-stage-declined = Declined
work-stage-dropped = Given up
work-next-draft = Hand it in when every sentence is written.
work-next-submitted = An editor reads it next.
work-next-returned = Read the remarks, change the sentences, hand it in again.
work-next-approved = It joins the library in a moment.
work-next-published = Readers have it.
work-next-declined = Those who asked read the reason.
work-next-dropped = Somebody else can take it.
work-pages = Pages of sentences
work-page = Page { $number }
work-sentence = Sentence { $number } of { $all }, { $role }
work-kept = Leave this empty to keep it as it is.
work-save = Save this page
work-save-next = Save and go to the next page
work-save-sentence = Save sentence
work-saved = Saved.
work-saved-sentence = Saved.
work-saving = Saving…
work-not-saved = Not saved yet. Trying again.
work-not-kept = { $count ->
    [one] One sentence was not saved
   *[other] { $count } sentences were not saved
}
work-not-kept-explained = Your words are below: copy them, make them shorter or simpler, and save again. Everything else is saved.
work-taken =
    { $count ->
        [one] { $count } sentence was taken from your file.
       *[other] { $count } sentences were taken from your file.
    }
work-unfinished =
    { $count ->
        [one] { $count } sentence was left out, because the file marks it as not finished: { $numbers }.
       *[other] { $count } sentences were left out, because the file marks them as not finished: { $numbers }.
    }
work-look-again = Please look at these again. If one is right as it is, say why beside it.
work-offers =
    { $count ->
        [one] { $count } earlier translation
       *[other] { $count } earlier translations
    }
work-exact = Translates the same sentence:
work-near = Translates a sentence that is { $percent } % the same:
work-use = Use this translation
work-terms = Words of the glossary:
work-renders = Standard sentences that it renders:
work-renders-target = The standard edition of this language says:
work-renders-proposed = A program proposed this pair. Check it.
work-worded = First wording
work-worded-explained = Say so when a machine made it. Readers and editors are told.
work-worded-person = A person wrote it
work-worded-machine = A machine wrote it, a person corrected it
work-submit = Save and hand in
work-not-yet = Something is missing or wrong. Nothing was handed in.
work-in-sentence = Sentence { $number }:
work-and-more =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
work-take-back = Take it back and go on writing
work-give-up = Give this translation up
work-give-up-explained = Somebody else can take it then. What you wrote is not published.
work-give-up-now = Give it up
work-files = Work in another program
work-files-explained = Get a file, translate it, send it back. It is checked first.
work-get = Get { $kind }
work-upload = Your file
work-upload-explained = XLIFF, PO or Markdown, at most 2 megabytes.
work-upload-send = Send and check
work-not-taken = Nothing was taken from your file
work-not-taken-summary = Correct the file and send it again.
work-file-wrong =
    { $count ->
        [one] { $count } thing is wrong in your file
       *[other] { $count } things are wrong in your file
    }
work-take-good =
    { $count ->
        [one] Take the { $count } sentence without errors
       *[other] Take the { $count } sentences without errors
    }
work-conflict-title = Choose between two texts
work-conflict =
    { $count ->
        [one] { $count } sentence was written here since your file was made
       *[other] { $count } sentences were written here since your file was made
    }
work-conflict-explained = Nothing of it was replaced. Choose for each sentence which text stays.
work-conflict-here = Keep what is written here:
work-conflict-file = Take what your file says:
work-conflict-save = Save my choice
work-back = Back to the translation
work-file-kind = Send a file that ends in .xlf, .xliff, .po or .md.
work-file-too-large = The file is larger than 2 megabytes.
work-file-costly = The file has too many levels, attributes or namespaces, near line { $line }. Export it again without them.
work-file-stopped = Reading the file took too much time or memory, so it was stopped. Export the file again, or send fewer sentences.
work-file-no-reader = Files cannot be read at the moment. Your file was not changed. Try again later; if it goes on, tell the people who look after this service.
work-file-busy = Many files are being read. Send yours again in a minute.
work-file-not-text = The file is not text in UTF-8. Save it as UTF-8.
work-file-malformed = Line { $line } is not written as this kind of file requires.
work-file-declares = The file declares a document type. Send it without one.
work-file-other-piece = The file belongs to another text: { $piece }.
work-file-other-language = The file is for another language: { $language }.
work-file-older = The source changed since. Get a new file. Not in it now: { $sentences }
work-file-faults = Mend the file first. { $said }
work-file-line = Line { $line }: { $said }.
work-file-skeleton = Line { $line } is not built like the source. Keep its headings, lists and tables.
work-weight-error = Wrong:
work-weight-warning = Look again:
work-weight-note = Note:
work-answer = If it is right as it is, say why in a few words. Editors read it.
review-answer = The translator says:
review-despite = Yes, despite differences in meaning
review-despite-explained = The meaning guard sees sentences that say something else than their source. Write why they are right. Your words are kept in the audit log.
review-despite-needed = Write why the differences in meaning are right.
work-problem-empty = Nothing is written here yet.
work-problem-too-long = This sentence is longer than { $most } characters. Write several shorter sentences, or leave out what the source does not say.
work-problem-joined = There is no sentence before it to join.
work-problem-unknown = The source does not have this sentence any more.
work-problem-numbers = The numbers differ.
work-problem-phone = The phone numbers differ.
work-problem-email = The e-mail addresses differ.
work-problem-link = The links lead elsewhere.
work-problem-date = The dates differ.
work-problem-code = What is copied letter by letter differs.
work-problem-missing = Missing: { $things }.
work-problem-added = Not in the source: { $things }.
work-problem-date-unchecked = “{ $shown }” comes from another calendar. Check that it means { $date }.
work-problem-footnotes = The marks of footnotes differ or changed places.
work-problem-break = A line break of the source is missing. Write a backslash (\) at the end of the line that comes before it.
work-problem-mark = The mark { $mark } has no other half.
work-problem-markup = A mark is not understood: { $said }.
work-problem-control = Remove the invisible character { $code }.
work-problem-composed = Its letters were joined as the standard says.
work-problem-script =
    Written in { $found ->
        [Arab] Arabic
        [Beng] Bangla
        [Cyrl] Cyrillic
        [Grek] Greek
        [Hans] Chinese
        [Hant] Chinese
        [Hani] Chinese
        [Hebr] Hebrew
        [Deva] Devanagari
        [Ethi] Ethiopic
        [Geor] Georgian
        [Armn] Armenian
        [Mymr] Burmese
        [Khmr] Khmer
        [Thai] Thai
        [Hang] Korean
        [Jpan] Japanese
        [Taml] Tamil
        [Telu] Telugu
        [Latn] Latin
       *[other] { $found }
    } letters; the language uses { $expected ->
        [Arab] Arabic
        [Beng] Bangla
        [Cyrl] Cyrillic
        [Grek] Greek
        [Hans] Chinese
        [Hant] Chinese
        [Hani] Chinese
        [Hebr] Hebrew
        [Deva] Devanagari
        [Ethi] Ethiopic
        [Geor] Georgian
        [Armn] Armenian
        [Mymr] Burmese
        [Khmr] Khmer
        [Thai] Thai
        [Hang] Korean
        [Jpan] Japanese
        [Taml] Tamil
        [Telu] Telugu
        [Latn] Latin
       *[other] { $expected }
    }.
work-problem-language = This looks like { $found }.
work-problem-same = It says the same as the source, letter by letter.
work-problem-term = The glossary does not explain “{ $key }” in this language.
work-problem-skeleton = The text is not built like its source.
work-problem-rule = { $said }. { $next }
work-role-title = title
work-role-summary = summary
work-role-heading = heading
work-role-text = text
work-role-item = list item
work-role-term = term
work-role-meaning = meaning of a term
work-role-table-caption = table caption
work-role-column-head = head of a column
work-role-row-head = head of a row
work-role-cell = table cell
work-role-quotation = quotation
work-role-quotation-source = source of a quotation
work-role-note = note
work-role-picture = words for a picture
work-role-caption = caption
work-role-description = description of a picture
work-role-contact-name = name of a contact
work-role-contact = line of a contact
work-role-question = question
work-role-answer = answer
work-role-film = title of a video
work-role-transcript = words of a video
work-role-code = text to copy letter by letter
work-role-footnote = footnote

### Deciding about translations

review-title = Translations that are waiting for an editor
review-summary = The longest waiting first. Nobody decides about their own work.
review-none = Nothing is waiting for an editor now.
review-by = Translated by
review-revision = It changes an edition that readers have.
review-own = This is yours. Another editor decides about it.
review-one-summary = Read each sentence beside its source, look at the result, decide.
review-look = See and hear the result
review-page = Look at the page
review-print = Look at the print, as PDF
review-sound = Listen to it
review-no-voice = No voice speaks this language.
work-look-open = Sentences that are not written yet are in the words of the source.
review-not-whole = Sentences are missing or wrong. It cannot be published yet.
review-found =
    { $count ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
review-gone = taken out:
review-new = put in:
review-end = end.
review-published = Compared with what readers have
review-changed = This sentence was changed since.
review-same = This sentence was not changed since.
review-since = Since it was sent back
review-since-changed = Changed sentences: { $count }
review-since-same = Remarks on sentences that stayed as they were: { $count }
review-reopened = The source changed before this was published
review-reopened-next = Readers do not have it, and nobody was told. Send it back, so that these sentences are translated:
review-before = Before:
review-remark = Remark on sentence
review-decide = Decide
review-approve-legend = Approve and publish
review-approve-explained = Readers get it at once, and everybody who asked is told. Approved by
review-machine-yes = A machine made the first wording. I have read it all.
review-machine-needed = Say that you have read all of the machine’s wording.
review-approve = Approve and publish
review-return-legend = Send back
review-remark-whole = Remark about the whole
review-remark-explained = The translator reads it, with your remarks on sentences.
review-remark-needed = Write what should change, here or on a sentence.
review-return = Send back with remarks
review-decline-legend = Decline
review-reason = Reason
review-reason-explained = Everybody who asked reads it. Say what they can do.
review-reason-needed = Write the reason. Those who asked will read it.
review-decline = Decline with this reason
# The record that an editor gives with an approval.
record-legend = Record who has checked it
record-explained = Readers see this record: write in their language. Choose “No record” if only you read it.
record-role = Who checked it
record-role-none = No record
record-role-lawyer = A lawyer
record-role-editor = A plain language editor
record-role-translator = A native translator
record-role-panel = Readers with disabilities
record-name = Name or pseudonym
record-country = Lawyer: country
record-country-explained = The country’s code of two letters, such as PK.
record-people = Readers: how many
record-disabilities = Readers: their disabilities
record-changed = What was changed after that
record-not-checked = What was not checked
record-needed = Fill this in, or choose “No record”.
record-claim-needed = This text claims Easy Read or a test by readers. Record the readers.
record-now = Readers are told now:
review-sound-title = How it sounds
review-sound-summary = Made from the translation as it was handed in.
review-sound-make = Make the sound
review-sound-being-made =
    { $count ->
        [one] The sound is being made: { $count } sentence. Look again in a moment.
       *[other] The sound is being made: { $count } sentences. Look again in a moment.
    }
review-sound-failed = The sound could not be made. Try again, or tell an administrator.
review-look-again = Look again
review-back = Back to the translation

### What people ask for, at the desk

plot-requests = Requests in each week
plot-sheets = Paper for one copy of every text
plot-table = The same as a table
plot-week = Week from
plot-count = Requests
plot-sum = Requests in half a year: { $count }
demands-title = What people ask for
demands-summary = The nearest day first, then the most wanted.
demands-none = Nobody is asking for anything now.
demands-language = Language
demands-every-language = Every language
demands-show = Show
demands-pages = Pages of demands
demands-askers =
    { $count ->
        [one] { $count } request.
       *[other] { $count } requests.
    }
demands-by = Needed by
demands-form = Form
demands-since = Asked for since
demands-who = Who asks
demands-form-page = page
demands-form-print = large print
demands-form-audio = speech
demands-form-braille = braille
demands-form-sign = sign language
demands-form-other = another format
demands-needs-translation = needs a translation
demands-in-translation = somebody translates it
demands-in-review = an editor reads the translation
demands-needs-voice = needs a human voice
demands-needs-maker = needs somebody to make it
demands-making = being made
demands-failed = could not be made
demands-ready = exists already
demands-declined = declined
demands-withdrawn = taken back
demands-effort = { $words } words in { $sentences } sentences.
demands-known =
    { $count ->
        [one] { $count } sentence was translated before.
       *[other] { $count } sentences were translated before.
    }
demands-behind =
    { $count ->
        [one] It exists already; { $count } sentence changed.
       *[other] It exists already; { $count } sentences changed.
    }
demands-yours = Go on with your translation
demands-taken = Being translated by
demands-one-summary = Who asks for it, where it stands, what can be done.
demands-languages = Languages that wait for an editor
demands-languages-explained = Somebody asked for these for the first time. What is asked for in them is public once you release them.
demands-language-release = Release this language
demands-language-decline = Decline this language
demands-for = For:
demands-other-format = Other format:
demands-words = What people wrote to the editors
demands-decline = Decline this
demands-for-people = Only what people must make by hand or read aloud is shown.
demands-show-all = Show everything
demands-replies = Answers so far
demands-reply = Answer this
demands-reply-explained = Everybody can read it. Those who asked and left an address are told.
demands-reply-words = Message (you may leave this empty)
demands-reply-day = When it will be ready (you may leave this empty)
demands-reply-file = File (you may leave this empty)
demands-reply-file-explained = A recording, a braille file, a film: at most { $size }. The file answers the request. These endings are taken:
demands-reply-send = Send this answer
demands-reply-nothing = Write a message, name a day, or choose a file.
demands-reply-kind = We do not take this kind of file. Choose one with an ending from the list.
demands-reply-differs = The file is empty, or is not what its ending says. Save it again and choose it.
demands-reply-back = Take this file back

### What is there, at the desk

coverage-title = What is there
coverage-summary = Each text in each language, and in which forms.
coverage-collections = Collections
coverage-pages = Pages of the table
coverage-picture = Picture of the table below
coverage-piece = Text
coverage-languages = Pages of languages
coverage-whole = every form
coverage-part = exists, without speech
coverage-behind-short = behind its source
coverage-behind =
    { $count ->
        [one] Behind, { $count } sentence:
       *[other] Behind, { $count } sentences:
    }
coverage-in-work = being translated
coverage-asked-short = asked for
coverage-asked =
    { $count ->
        [one] { $count } request
       *[other] { $count } requests
    }
coverage-nothing = none
voices-title = Voices of this service
voices-no-sharing = The licence forbids giving this voice's speech to others. Do not publish it.
voices-no-sale = The licence forbids using this voice for money.
voices-vary = The same text never sounds quite the same twice. It is made once and kept.

### Clarity, at the desk

clarity-title = Clarity
clarity-summary = What may make sentences hard to read, measured for each language by its own usage. Do not compare figures of different languages.
clarity-languages = Languages
clarity-pages = Pages of texts
clarity-measured = Looked for: { $measures }.
clarity-not-measured = Cannot be measured in this language: { $measures }.
clarity-words-of = Rare words are those that are not in the list of this language: { $language }.
clarity-figure = Clear sentences: { $clear } of { $all }
clarity-lengths = Words in a sentence: at most { $median } in half of them, { $longest } in the longest. More than { $limit } is long.
clarity-lengths-characters = Characters in a sentence: at most { $median } in half of them, { $longest } in the longest. More than { $limit } is long.
clarity-hardest = Hardest sentences
clarity-at = Line { $line } of the file
clarity-nothing = No sentence was found to be hard.
clarity-long-sentence = long sentence
clarity-long-words = long words
clarity-rare-words = rare words
clarity-nominal-style = many abstract nouns
clarity-passive = passive
clarity-double-negation = double negation
clarity-commas = many commas
clarity-unmarked-terms = terms without an explanation

### Jobs and what waits, at the desk

jobs-title = What is being made
jobs-summary = What runs, what waits, what failed and why.
jobs-running = Running
jobs-failed = Failed
jobs-waiting = Waiting
jobs-cancelled = Cancelled
jobs-done = Done
jobs-none-running = Nothing is running now.
jobs-none-failed = Nothing has failed.
jobs-none-waiting = Nothing is waiting.
jobs-none-cancelled = Nothing was cancelled.
jobs-none-done = Nothing was done in the last days.
jobs-since = For
jobs-by = by
jobs-again-in = Tried again in
jobs-waits-since = Waits for
jobs-ended = Ended on
jobs-error = Reason:
jobs-tried =
    { $count ->
        [one] Failed once. Given up after { $of } tries.
       *[other] Failed { $count } times. Given up after { $of } tries.
    }
jobs-being-cancelled = It is being cancelled.
jobs-cancel = Cancel
jobs-retry = Start again
jobs-make = Make
jobs-publish = Publish
jobs-tell = Tell somebody who asked
jobs-confirm = Ask whether a mail address is right
jobs-sweep = Delete what must not be kept
jobs-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
jobs-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
jobs-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
overview-waits = What is waiting for you
overview-nothing = Nothing is waiting for you now.
overview-returned =
    { $count ->
        [one] { $count } translation came back with remarks
       *[other] { $count } translations came back with remarks
    }
overview-drafts =
    { $count ->
        [one] { $count } translation to go on with
       *[other] { $count } translations to go on with
    }
overview-review =
    { $count ->
        [one] { $count } translation to decide about
       *[other] { $count } translations to decide about
    }
overview-demands =
    { $count ->
        [one] { $count } translation that people ask for
       *[other] { $count } translations that people ask for
    }
overview-for-people =
    { $count ->
        [one] { $count } request that only a person can fulfil
       *[other] { $count } requests that only people can fulfil
    }
overview-broken = Errors in the content
overview-broken-files =
    { $count ->
        [one] { $count } file of the content has errors
       *[other] { $count } files of the content have errors
    }
overview-broken-last-good = Readers see the last version that was good.
overview-broken-as-it-is = Readers see it as it is.
overview-broken-nothing = Readers do not see it.
overview-doubts = The content cannot be trusted now. Nothing is taken away.
overview-failed =
    { $count ->
        [one] { $count } thing that could not be made
       *[other] { $count } things that could not be made
    }

### Preview: what an author sees of a text that is being written

preview-title = Preview
preview-private = Nothing here is public.
preview-again = Look again
preview-none = There is no text yet. Write one as content/README.md shows, then look again.
preview-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
preview-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
preview-changed = The file was saved again. Look again.
preview-page = Page
preview-print = Large print (PDF)
preview-sound = Speech (MP3)
preview-all = All texts
preview-error = error:
preview-warning = warning:
preview-note = note:
preview-line = Line { $number }:
preview-file = In { $file }
preview-not-made = Not made
preview-not-made-why = This cannot be made now: the text has errors or words to be written, or a voice or a font is missing.
preview-found = See what was found

### Desk: people and ways in

desk-title = Desk
desk-overview = Overview
desk-overview-summary = What is waiting for you, and where to go.
desk-work = Your translations
desk-demands = What is asked for
desk-coverage = What exists
desk-review = For editors
desk-jobs = Jobs
desk-people = People
desk-audit = Decisions
desk-account = Your account
desk-signed-in = Signed in as
desk-sign-out = Sign out
desk-role = Role
desk-role-contributor = contributor
desk-role-editor = editor
desk-role-administrator = administrator
desk-foreign = This came from another site
desk-foreign-next = Nothing was changed. Open the page here and send it again.
desk-forbidden = Your account cannot do this
desk-forbidden-next = Ask an administrator if you need it.
desk-unknown = You are not signed in
desk-unknown-next = Sign in, or send a token that may do this.
desk-changed = This changed in the meantime
desk-changed-next = Nothing was done. Go back, load the page again and look.
desk-sign-in-title = Sign in to the desk
desk-sign-in-summary = For people who translate, decide or look after this site. Readers need no account.
desk-sign-in = Sign in
desk-sign-in-passkey = Sign in with a passkey
desk-sign-in-wrong = Name or passphrase is not right. Check both and try again.
desk-sign-in-wait =
    { $minutes ->
        [one] Too many tries. Wait { $minutes } minute, or use a passkey.
       *[other] Too many tries. Wait { $minutes } minutes, or use a passkey.
    }
desk-sign-in-lost = Passphrase lost? Whoever runs this site can set a new one.
desk-name-wrong = Write a name of 2 to 60 letters.
desk-name-taken = Somebody has this name already. Choose another.
desk-passphrase = Passphrase
desk-passphrase-new = New passphrase
desk-passphrase-explained = At least { $count } letters. Four words that only you would put together work well.
desk-passphrase-short = Write at least { $count } letters.
desk-passphrase-long = Write at most 256 letters.
desk-passphrase-common = Many people use this one. Choose words that only you would put together.
desk-passphrase-name = Choose a passphrase that is not your name.
desk-passphrase-title = Passphrase
desk-passphrase-present = Current passphrase
desk-passphrase-not-it = This is not your current passphrase. Write it again.
desk-passphrase-ends = Everywhere else you are signed out.
desk-passphrase-change = Change the passphrase
desk-language = Language of the desk
desk-language-title = Language
desk-language-change = Change the language
desk-invitation-title = You are invited
desk-invitation-summary = Choose a name and a passphrase. Then the desk opens.
desk-invitation-role = Your role here:
desk-invitation-ends = This invitation can be used until
desk-invitation-accept = Make my account
desk-invitation-revoke = Take the invitation back
desk-account-summary = How you sign in, and which programs may act for you.
desk-passkey = Passkey
desk-passkeys = Passkeys
desk-passkeys-explained = Sign in with your fingerprint, face, device PIN or a security key.
desk-passkeys-none = You have no passkey yet.
desk-passkey-add = Add a passkey
desk-passkey-name = Name of the passkey, such as “my phone”
desk-passkey-remove = Remove this passkey
desk-passkey-failed = That did not work. Try again, or use your passphrase.
desk-passkey-last = This is your only way in. Set a passphrase first.
desk-passkey-script = Adding a passkey needs JavaScript. Your passphrase works without.
desk-passkey-nowhere = No further passkey can be added here.
desk-tokens = Tokens for programs
desk-tokens-explained = A program that has a token acts for you, for what you choose.
desk-tokens-none = You have no token.
desk-token-new = A new token
desk-token-name = What is it for?
desk-token-name-explained = For you, so that you know later which one to end.
desk-token-name-wrong = Write what the token is for, in at most 60 letters.
desk-token-scopes = What may the program do?
desk-token-scope-wrong = Choose at least one.
desk-token-many = End a token first: you can have { $count }.
desk-token-make = Make the token
desk-token-made = Your new token
desk-token-end = End this token
desk-scope-ask = ask for forms and languages
desk-scope-translate = read demands, write your translations
desk-once = Copy it now. It is shown this one time.
desk-made = Here since
desk-used = Last used
desk-never-used = Not used yet.
desk-people-summary = Who works here, who is invited, and what each may do.
desk-people-here =
    { $count ->
        [one] { $count } person works here
       *[other] { $count } people work here
    }
desk-people-gone = Accounts that ended
desk-role-change = Change the role
desk-invite = Invite somebody
desk-invite-explained = You get a link. Send it yourself. It works once, for seven days.
desk-invite-note = Who is it for?
desk-invite-note-explained = Only people who look after accounts see it.
desk-invite-note-wrong = Write who it is for, in at most 100 letters.
desk-invite-make = Make the link
desk-invited = The link of the invitation
desk-invitations = Open invitations
desk-end = End this account
desk-end-title = End an account
desk-end-summary = This cannot be undone. Read what happens first.
desk-end-whose = Whose account ends:
desk-end-sessions = They are signed out everywhere; tokens and passkeys stop working.
desk-end-work = Translations that they did not finish are free for others.
desk-end-name = Their name stays with what they decided.
desk-end-now = End the account now
desk-end-not = Go back and change nothing
desk-last-administrator = This is the last administrator. Make somebody else one first.
desk-audit-summary = Who decided what, the newest first.
desk-audit-none = Nothing was decided yet.
desk-audit-page = Decisions, page { $page } of { $pages }
desk-audit-pages = Pages
desk-audit-who = Who
desk-audit-what = What
desk-audit-when = When
desk-audit-clock = at { $time } UTC
desk-audit-program = The program
desk-audit-newer = Newer decisions
desk-audit-older = Older decisions
desk-did-add = made an account
desk-did-role = changed a role
desk-did-end = ended an account
desk-did-language = changed the language of the desk
desk-did-passphrase = changed the passphrase
desk-did-invite = invited somebody
desk-did-accept = accepted an invitation
desk-did-revoke = took an invitation back
desk-did-sign-in = signed in
desk-did-sign-out = signed out
desk-did-passkey = added a passkey
desk-did-passkey-remove = removed a passkey
desk-did-token = made a token
desk-did-token-end = ended a token
desk-did-decline = declined what was asked for
desk-did-reply = answered what was asked for
desk-did-reply-back = took a file of an answer back
desk-did-read-words = read what people wrote to the editors
desk-did-language-release = released a language
desk-did-language-decline = declined a language
desk-did-allow-works = allowed another number of open translations
desk-did-take = took a translation
desk-did-say-who = said who made the wording
desk-did-submit = handed a translation in
desk-did-take-back = took a translation back from the editors
desk-did-drop = gave a translation up
desk-did-send-back = sent a translation back
desk-did-decline-work = declined a translation
desk-did-approve = approved a translation
desk-did-approve-despite = said yes despite differences in meaning
desk-did-publish = published a translation
desk-did-reopen = gave a translation back to the editors, because its source changed
desk-did-retry = started a job again
desk-did-cancel = cancelled a job
desk-sign-in-name = Name to sign in with
desk-sign-in-name-explained = It is shown only to you. Do not use your public name.
desk-public-name = Public name
desk-public-name-explained = It is shown with your translations. Others at the desk see it.
desk-names = Your names
desk-names-same = Both names are the same, so everybody can read the one that you sign in with. Choose another one to sign in with.
desk-names-change = Change the names
desk-sessions = Where you are signed in
desk-session-here = Here, in this browser
desk-session-other = Somewhere else
desk-session-end = End this session
desk-sessions-end = Sign out everywhere else
desk-confirm-title = Confirm that it is you
desk-confirm-summary = What you want to do changes who can get in. Your answer holds for ten minutes.
desk-confirm-locked = You did nothing here for a while, or signed in many hours ago. Confirm that it is you, and go on. What you typed is kept.
desk-changes = Changes to your account in the last { $days } days
desk-changes-not-you = You did not do one of them? Set a new passphrase, sign out everywhere else, and tell an administrator.
desk-confirm = Confirm
desk-confirm-passkey = Confirm with a passkey
desk-confirm-first = Confirm first that it is you
desk-second-title = Second step of signing in
desk-second-summary = After the passphrase, a code from an app or a passkey shows that it is you.
desk-second-code = Code from the app, or a recovery code
desk-second-wrong = This code is not right, or it was used already. Wait for the next one and try again.
desk-second-go = Continue
desk-second-must = Administrators need a second step. Set it up now: an app for codes here, or a passkey in your account. Sign in with the passkey afterwards.
desk-second-none = No app for codes is set up.
desk-second-on = An app for codes is set up.
desk-second-begin = Set up an app for codes
desk-second-scan = Scan this picture with the app, or type the letters below into it.
desk-second-picture = Picture to scan
desk-second-letters = Letters to type
desk-second-first = Code that the app shows now
desk-second-finish = Finish
desk-second-recovery = Your recovery codes
desk-second-recovery-explained = Each works once if you lose the app. Write them down now. They are shown this one time.
desk-second-left = Recovery codes left: { $count }
desk-second-remove = Remove the app for codes
desk-second-lost = App and recovery codes lost? Whoever runs this site can reset the second step.
desk-second-grace = Set up a second step of signing in. From { $date } on, administrators’ pages open only with it.
desk-passphrase-guessable = This is too easy to guess. Take four or more words that do not belong together, without names, dates and well-known phrases.
desk-passphrase-ends-tokens = Your tokens for programs end, too.
desk-passphrase-keep-tokens = Keep my tokens for programs
desk-did-names = changed names
desk-did-sessions-end = ended sessions elsewhere
desk-did-second = set up a second step
desk-did-second-remove = removed a second step
desk-did-second-reset = reset a second step
desk-did-recovery = used a recovery code
desk-did-failed-sign-in = a sign-in failed
desk-did-failed-second = a code was wrong
desk-did-failed-confirm = a confirmation failed
desk-did-refused = was refused
desk-did-foreign = a form from another site was refused
desk-audit-unknown = Unknown account
desk-audit-times = times in this hour: { $count }
desk-invite-no-base = This service does not know its public address, so only the path is shown. Put the address of the site before it. Whoever runs the site can set it with --base.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = Asking is free. You need no account, and need not say who you are.
ask-see-asked = See what others are asking for
ask-form = Which form
ask-form-page = Text on a page
ask-form-audio = Speech
ask-form-print = Large print
ask-form-braille = Braille
ask-form-sign = Sign language
ask-form-other = Another format
ask-several = You may choose several.
ask-other-format = Which other format (you may leave this empty)
ask-other-format-explained = For example: large braille, or pictures with few words. Only editors read it.
ask-everything = Everything in this collection
ask-language = Which language
ask-other = Another language
ask-other-name = Name of the other language
ask-other-explained = Write it in that language, in English, or as a language tag.
ask-no-voice = No voice here reads { $languages }. For speech in these, a person must read aloud, and that takes longer.
ask-who-for = Who it is for (you may leave this empty)
ask-who-for-explained = For example: a shelter with ten women. Write no names.
ask-needed = By when you need it (you may leave this empty)
ask-needed-explained = Write numbers, for example for { $example }: 4, 3, 2027.
ask-day = Day
ask-month = Month
ask-year = Year
ask-contact = How we tell you (you may leave this empty)
ask-contact-explained = An e-mail address, or a web address (https) that your program answers.
ask-contact-no-mail = This service sends no e-mail. It can call a web address (https) that your program answers.
ask-contact-kept =
    { $count ->
        [one] We store it encrypted, and delete it { $count } day after we finish.
       *[other] We store it encrypted, and delete it { $count } days after we finish.
    }
ask-words = Message to the editors (you may leave this empty)
ask-words-explained = At most { $count } letters. They are shown only to editors. Write no names.
ask-then = Next you get a private page that shows how your request is going.
ask-send = Ask for this
ask-rather-write = You can also write to the people who run this service.
ask-no-piece = Choose at least one text.
ask-many = Choose at most { $count } texts.
ask-many-in-all = This is more than { $count } requests. Choose fewer texts, forms or languages.
ask-unknown-piece = One of these texts is not here. Choose from the list.
ask-no-form = Choose a form.
ask-no-other-format = Write which other format you need.
ask-no-wording = Choose a wording.
ask-no-language = Choose a language.
ask-no-other = Write the name of the other language.
ask-unknown-language = We do not know this language name. Write it in English, or choose.
ask-too-long = Write at most { $count } letters.
ask-no-day = Write a day of the calendar, in numbers, or leave it empty.
ask-past-day = This day is past. Write a later one, or leave it empty.
ask-wrong-contact = Write an e-mail address, or a web address that begins with https.
ask-status = What you asked for
ask-status-summary = This page is private. It shows where things stand.
ask-keep = Keep the address of this page. Anyone with this address, or your browser’s history, can open it.
ask-asked-on = You asked on
ask-needed-on = You need it by
ask-withdrawn-on = You took your request back on
ask-now = Now:
ask-next = What happens next:
ask-state-needs-translation = It waits for a translator.
ask-state-in-translation = Somebody is translating it.
ask-state-in-review = An editor is reading the translation.
ask-state-needs-voice = It needs a human voice.
ask-state-needs-maker = It waits for a person who makes it by hand.
ask-state-making = It is being made.
ask-state-failed = It could not be made yet.
ask-state-ready = It is ready.
ask-state-declined = The editors decided against it.
ask-state-withdrawn = Nobody asks for it any more.
ask-next-needs-translation = A volunteer takes it and translates it. Then an editor reads it.
ask-next-in-translation = The translator finishes it. Then an editor reads it.
ask-next-in-review = The editor approves it, or asks the translator to change something.
ask-next-needs-voice = No voice here reads this language. Editors look for a reader.
ask-next-needs-maker = Editors look for somebody who can make it.
ask-next-making = Our machines make it now. Look again in a minute.
ask-next-failed = The people who run this service look into it.
ask-next-ready = The text moved. Search for it, or ask again.
ask-next-declined = Read the reason. You can ask for another form or language.
ask-next-withdrawn = Nothing. You can ask again at any time.
ask-effort-sentences =
    { $count ->
        [one] { $count } sentence must be translated.
       *[other] { $count } sentences must be translated.
    }
ask-effort-words =
    { $count ->
        [one] It has { $count } word.
       *[other] They have { $count } words.
    }
ask-effort-known =
    { $count ->
        [one] { $count } sentence is already known from other translations.
       *[other] { $count } sentences are already known from other translations.
    }
ask-reason = The editor’s reason:
reply-title = Answers from the editors:
reply-expected = Expected by
reply-get = Get the file ({ $kind }, { $size })
ask-askers =
    { $count ->
        [one] { $count } request asks for this.
       *[other] { $count } requests ask for this.
    }
ask-meanwhile = What you can have now:
ask-open = Open it
ask-open-audio = Listen to it
ask-open-print = Get the large print
ask-look-again = Look again
ask-told = How we tell you
ask-told-nobody = We have no contact details for you. Look at this page again.
ask-told-lost = We can no longer read your contact details. Look at this page again.
ask-told-email = We send you an e-mail when something is ready or decided.
ask-told-no-mail = This service sends no e-mail now. Look at this page again.
ask-told-webhook = We call your web address. Check our messages with this key:
ask-forget = Delete my contact details now
ask-withdraw = Take your request back
ask-withdraw-explained = Others who ask for the same keep their requests.
ask-withdraw-what = We delete your contact details and your message. You cannot undo this.
ask-withdraw-go = Take your request back, with one more question
ask-withdraw-yes = Yes, take it back
ask-withdraw-no = No, keep it
ask-more = Ask for something else
ask-asked = What is being asked for
ask-asked-summary = The most wanted first. This list does not say who asked.
ask-nothing = Nothing is being asked for at the moment.
ask-count =
    { $count ->
        [one] { $count } thing is being asked for.
       *[other] { $count } things are being asked for.
    }
ask-own = Ask for something
ask-needed-first = First needed by
ask-too = We need this too
ask-previous = Previous page
ask-following = Next page
ask-join = We need this too
ask-join-summary = Add your request. It moves up in the list.
ask-join-send = Ask for this too
ask-piece = Which text
ask-where = Where it stands
ask-to-asked = Back to what is being asked for
mail-confirm-title = Confirm your mail address
mail-confirm-summary = Then we write to you when something you asked for is ready or decided.
mail-confirm-do = Yes, write to me
mail-stop-title = Stop our mail
mail-stop-summary = We delete your address at once and write nothing more to it.
mail-stop-do = Stop all mail
mail-confirmed = This address is confirmed. We write when something is ready or decided.
mail-stopped = Mail to this address is stopped, and the address is deleted.
mail-gone = We have no address for this link, so we send no mail.
ask-told-waiting = We sent a link to this address, unless it was confirmed before. We write to it once its owner has followed the link.
ask-told-until = If nobody confirms it, we delete it on
ask-told-stopped = The owner of this address wants no mail from us. We deleted it.
ask-kept-until = We delete your contact details and what you wrote at the latest on
ask-language-waits = An editor looks at this language first. Until then only you and the editors see this request.
ask-tag-parts = Write only a language, with a script or a region if needed, such as zh-Hant or pt-BR. This tag has another part.
ask-language-declined = The editors decided that nothing is made in this language here. Choose another one.
ask-private-hook = We cannot call this web address. It must begin with https and lead to a public server.
### Plain text

text-name = Plain text
text-name-inside = plain text
text-open = Read the plain text
text-way = Plain text, for braille displays and simple phones
text-not-made = Not as plain text yet.
text-being-made = Plain text is being made. Look again in a few minutes.
epub-name = Book for e-readers (EPUB)
epub-name-inside = book for e-readers
epub-open = Get the book for e-readers
epub-way-sound = Book for e-readers (EPUB), with sound
epub-not-made = Not as a book for e-readers yet.
epub-being-made = The book for e-readers is being made. Look again in a few minutes.
epub-access-sound = A computer voice reads the text. The sentence that is read is marked.
epub-access-undescribed = Every sentence is text. Some pictures have no description. Nothing moves or flashes.
epub-no-video = This book does not hold the video. Its words are below.

## How finished files were checked

proof-title = How this was checked
proof-summary = After each file was made, it was read again and checked. Here is what was checked, and what only a person can check.
proof-passed =
    { $count ->
        [one] 1 check passed
       *[other] { $count } checks passed
    }
proof-failed =
    { $count ->
        [one] 1 check found something
       *[other] { $count } checks found something
    }
proof-unchecked =
    { $count ->
        [one] 1 check had nothing to look at
       *[other] { $count } checks had nothing to look at
    }
proof-words = Who has checked the words
proof-words-nobody = Nobody has recorded a check of the words.
proof-translation = The translation
proof-words-apart = These checks did not compare the translation with the original.
proof-person = What needs a person
proof-person-summary = No check of ours looks at this.
proof-file = All checks, for programs (JSON)
statement-title = Accessibility statement
statement-summary = How well this site works for people with disabilities, as far as that was checked.
statement-status = Conformance
statement-nothing = Nothing has been checked yet.
statement-clean = No check failed. It is not known whether everything meets EN 301 549 and WCAG 2.2, level AA: no person has evaluated all of it.
statement-partial = Not everything on this site meets EN 301 549 and WCAG 2.2, level AA. The failed checks are listed below. No person has evaluated the rest.
statement-faults = What does not conform, and why
statement-faults-none = No check found anything.
statement-faults-why = These checks failed. A file stays here with such a fault if all its sentences are in it: people need it now.
statement-fault =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
statement-method = A program reads every file again after it was made, and checks it. The result stands beside the file.
statement-made = Counted on { $date }.
statement-checked = Files that were checked
statement-format = Format
statement-count = Checked
statement-passed = All checks passed
statement-failed = With a failed check
statement-feedback = Tell us about a barrier
statement-feedback-words = If something here does not work for you, or you need it in another form, tell us.
statement-feedback-nobody = The people who run this site have named no contact.
statement-enforcement = If nobody helps
statement-enforcement-words = If you get no answer, or one that does not help, turn to the authority for accessibility in your country. In the European Union each country has one (Directive (EU) 2016/2102).
statement-openacr = All criteria of WCAG { $version }, for programs (OpenACR, in English)
desk-proof-title = Checks of files
desk-proof-summary = What the checks of all published files found, by format, and how that changed.
desk-proof-checks = Checks
desk-proof-check = Check
desk-proof-passed = Passed
desk-proof-failed = Failed
desk-proof-unchecked = Not checked
desk-proof-worst = Worst figure
desk-proof-days = Files with a failed check, day by day
desk-proof-by-day = The same in numbers
desk-proof-day = Day
needs-meaning = The words say what the law says, and a translation says what its source says.
needs-facts = Addresses, phone numbers and hours are still right.
needs-understood = The people whom it is for understand it and can act on it.
needs-contrast = Text is easy to see in every choice of colours.
needs-keyboard = Everything can be done with the keyboard, and you see where you are.
needs-screen-reader = A screen reader and a braille display read it well.
needs-reflow = The page works on a small screen, enlarged, and with other spacing.
needs-playing = The page can be used while its sound plays.
needs-paper = The printed sheets are whole and easy to see.
needs-pictures = Pictures are understood at this size and without colour.
needs-pronounced = Names, numbers and abbreviations are pronounced so that people understand them.
needs-followed = The pace and the pauses let people follow.
needs-reading-systems = E-readers and reading programs show the book well and turn its pages.
needs-devices = Small devices and braille displays show it well.
