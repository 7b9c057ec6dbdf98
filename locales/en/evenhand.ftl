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
wording-machine = A machine translated this. No person has checked it yet.
wording-reviewed = A machine translated this. { $name } checked it on { $date }.

### Speech: words that are spoken between the author's

say-level-plain = Plain language edition.
say-wording-machine = A machine translated this text. No person has checked it yet.
say-wording-reviewed = A machine translated this text. A person has checked it.
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
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = Home
site-home-title = Read, listen or print
site-home-summary = Your rights, and how to use them, in a form that suits you.
site-front-title = Choose your language
site-front-summary = Rights, courts and support, to read, to hear or to print.
site-where = Where you are
site-not-yet = Not in { $language } yet. Read it in:
site-only-plain = In plain language only.
site-in-plain = In plain language
site-nothing = Nothing is here yet.
page-skip = Skip to the text
page-leave = Leave this page
page-leave-explained = Opens a weather page. It does not clear your browser’s history.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Languages of this page
page-wording = Wording
page-here = You are reading this one
page-no-plain = Not in plain language yet.
page-no-standard = Not in standard wording yet.
page-behind =
    { $count ->
        [one] The original has changed in { $count } sentence since this translation.
       *[other] The original has changed in { $count } sentences since this translation.
    }
page-behind-show = Show what changed
page-explains = The same in standard wording:
page-contents = On this page
page-ways = Ways to get this
page-way-page = This page
page-way-large-print = Large print, { $points } point
page-way-opus = Speech, small file (Opus)
page-way-mp3 = Speech for any player (MP3)
page-way-captions = Speech in words, with times (captions)
page-missing-speech-no-voice = Not as speech: no voice for { $language } exists yet.
page-missing-speech-low-quality = Not as speech: the voice for { $language } is not clear enough.
page-missing-speech-not-made = Not as speech yet.
page-missing-captions = Not with captions yet.
page-missing-print-no-font = Not in large print: no font for { $language } is here yet.
page-missing-print-not-made = Not in large print yet.
page-missing-page = Not as a page yet.
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
page-film-missing = This film does not exist yet. You can read its words below.
page-film-alone = Your browser cannot play this film. You can read its words below.
page-film-no-captions = Captions for this film do not exist yet.
page-film-no-description = Audio description for this film does not exist yet.
page-film-no-sign = This film does not exist in sign language yet.
page-film-described = Watch it with audio description
page-film-signed = Watch it in sign language
page-film-words = Read the words of the film
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
