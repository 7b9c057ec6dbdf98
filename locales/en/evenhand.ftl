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
serve-safety-does-keys = With scripts on, pressing Shift three times does the same.
serve-safety-does-clear = Leaving asks your browser to forget what this site stored.
serve-safety-does-log = This site keeps no record of who read what.
serve-safety-cannot = What it cannot do
serve-safety-cannot-history = It cannot remove pages from your browser’s history.
serve-safety-cannot-back = Without scripts, one step back may show this page again.
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

### Export

export-search-title = Search
export-search-summary = Look for words in every text. Nothing you type is sent.
export-search-asleep = Search needs scripts and a web server. Choose from the list below.
export-search-busy = Looking…
export-search-results = What was found
export-search-found = Texts found:
export-search-nothing = Nothing was found. Try fewer words, or other words.
export-search-failed = The search stopped. Load the page again, or choose below.
export-search-all = Everything in this language

### Desk: people and ways in

desk-title = Desk
desk-overview = Overview
desk-overview-summary = What waits for you, and where to go.
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
desk-name = Name
desk-name-explained = You sign in with it. Others at the desk see it.
desk-name-wrong = Write a name of 2 to 60 letters.
desk-name-taken = Somebody has this name already. Choose another.
desk-passphrase = Passphrase
desk-passphrase-new = New passphrase
desk-passphrase-explained = At least { $count } letters. Four words that only you would put together are good.
desk-passphrase-short = Write at least { $count } letters.
desk-passphrase-long = Write at most 256 letters.
desk-passphrase-common = Many people use this one. Choose words that only you would put together.
desk-passphrase-name = Choose a passphrase that is not your name.
desk-passphrase-title = Passphrase
desk-passphrase-present = Passphrase until now
desk-passphrase-not-it = This is not your passphrase until now. Write it again.
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
desk-passkey-script = Adding a passkey needs scripts. Your passphrase works without.
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
