# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = Formulation standard
level-plain = Langage clair
note-information = Information
note-warning = Attention
note-danger = Danger
note-steps = Étapes
contact-example = Ce contact est un exemple. Personne n’y répond.
contact-phone = Téléphone
contact-text-phone = Téléphone textuel
contact-email = Adresse électronique
contact-web = Site web
contact-place = Lieu
contact-hours = Horaires
contact-languages = Langues
contact-cost = Coût
wording-machine = Une machine a traduit ce texte. Personne ne l’a encore vérifié.
wording-reviewed = Une machine a traduit ce texte. Vérification : { $name }, le { $date }.

### Speech: words that are spoken between the author's

say-level-plain = Version en langage clair.
say-wording-machine = Une machine a traduit ce texte. Personne ne l’a encore vérifié.
say-wording-reviewed = Une machine a traduit ce texte. Une personne l’a vérifié.
say-voice-relative = Aucune voix n’existe en { $language }. Une voix pour { $voice } lit ce texte.
say-voice-low = Cette voix ne prononce pas toujours bien : { $language }.
say-language-without-voice = Mots dans une langue sans voix disponible.
say-list = Liste, { $count ->
    [one] { $count } élément
   *[other] { $count } éléments
}.
say-number = { $number }.
say-table = Tableau.
say-table-size = { $columns ->
    [one] { $columns } colonne
   *[other] { $columns } colonnes
}, { $rows ->
    [one] { $rows } ligne
   *[other] { $rows } lignes
}.
say-row = Ligne { $number }.
say-end-of-table = Fin du tableau.
say-quote = Citation.
say-quote-source = Source :
say-end-of-quote = Fin de la citation.
say-note-information = Information.
say-note-warning = Attention.
say-note-danger = Danger.
say-note-steps = Étape par étape.
say-end-of-note = Fin de la note.
say-picture = Image.
say-picture-caption = Sous l’image :
say-picture-description = L’image en détail.
say-contact = Contact.
say-question = Question.
say-answer = Réponse.
say-video = Vidéo.
say-video-missing = La vidéo n’existe pas encore.
say-transcript = Les paroles de la vidéo :
say-footnotes = Notes de bas de page.
say-footnote = Note { $number }.
say-code = Lettre par lettre :
say-artist = Evenhand
say-cover = L’emblème d’Evenhand : deux mains ouvertes, à la même hauteur.

### Print

print-page = Page { $page } sur { $pages }
print-contents = Sommaire
print-words = Mots expliqués
print-about = À propos de ce texte
print-title = Titre
print-language = Langue
print-revised = Dernière modification
print-version = Réalisé avec Evenhand
print-wording = Formulation
print-sources = Sources
print-newest = La version la plus récente :
print-qr = Code QR qui mène à { $address }
print-question = Question
print-answer = Réponse
print-picture-description = L’image en détail
print-contact = Contact
print-video = Vidéo
print-video-missing = La vidéo n’existe pas encore.
print-transcript = Les paroles de la vidéo
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = Accueil
site-home-title = Lire, écouter ou imprimer
site-home-summary = Vos droits, et comment les exercer, sous une forme qui vous convient.
site-front-title = Choisissez votre langue
site-front-summary = Droits, tribunaux et soutien, à lire, à écouter ou à imprimer.
site-where = Où vous êtes
site-not-yet = Pas encore en { $language }. Lisez ce texte en :
site-only-plain = En langage clair seulement.
site-in-plain = En langage clair
site-nothing = Il n’y a encore rien ici.
page-skip = Aller au texte
page-leave = Quitter cette page
page-leave-explained = Ouvre une page météo. N’efface pas l’historique de votre navigateur.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Langues de cette page
page-wording = Formulation
page-here = Vous lisez cette version
page-no-plain = Pas encore en langage clair.
page-no-standard = Pas encore en formulation standard.
page-behind =
    { $count ->
        [one] Depuis cette traduction, { $count } phrase de l’original a changé.
       *[other] Depuis cette traduction, { $count } phrases de l’original ont changé.
    }
page-behind-show = Voir ce qui a changé
page-explains = Le même sujet en formulation standard :
page-contents = Sur cette page
page-ways = Formats disponibles
page-way-page = Cette page
page-way-large-print = Gros caractères, { $points } points
page-way-opus = Audio, petit fichier (Opus)
page-way-mp3 = Audio pour tous les lecteurs (MP3)
page-way-captions = Paroles écrites, avec les temps (sous-titres)
page-missing-speech-no-voice = Pas en audio : aucune voix n’existe encore en { $language }.
page-missing-speech-low-quality = Pas en audio : la voix en { $language } n’est pas assez claire.
page-missing-speech-not-made = Pas encore en audio.
page-missing-captions = Pas encore avec des sous-titres.
page-missing-print-no-font = Pas en gros caractères : aucune police n’existe ici en { $language }.
page-missing-print-not-made = Pas encore en gros caractères.
page-missing-page = Pas encore sous forme de page.
page-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
page-seconds-few = moins d’une minute
page-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
page-hours =
    { $count ->
        [one] { $count } heure
       *[other] { $count } heures
    }
page-kilobytes = { $number } ko
# The point between whole and tenths is the language's own.
page-megabytes = { $whole },{ $tenth } Mo
page-listen = Écouter
page-listen-how = Appuyez sur lecture. Le son se charge seulement à ce moment.
page-listen-alone = Votre navigateur ne peut pas lire le son ici. Prenez le fichier dans la liste.
page-voice-low = Une machine produit cette voix. Elle peut être difficile à suivre.
page-voice-relative = Aucune voix n’existe encore en { $language }. Une voix pour { $relative } lit ce texte.
page-captions = Sous-titres
page-word-back = Retour au texte
page-notes = Notes
page-note = Note
page-note-back = Retour au texte
page-note-back-of = Retour au texte, endroit { $number }
page-picture-long = Lire ce que montre l’image
page-question = Vérifiez vos connaissances
page-answer = Voir la réponse
page-film-missing = Cette vidéo n’existe pas encore. Vous pouvez lire ses paroles ci-dessous.
page-film-alone = Votre navigateur ne peut pas lire cette vidéo. Lisez ses paroles ci-dessous.
page-film-no-captions = Cette vidéo n’a pas encore de sous-titres.
page-film-no-description = Cette vidéo n’a pas encore d’audiodescription.
page-film-no-sign = Cette vidéo n’existe pas encore en langue des signes.
page-film-described = Regarder avec audiodescription
page-film-signed = Regarder en langue des signes
page-film-words = Lire les paroles de la vidéo
page-about = À propos de cette page
page-revised = Dernière modification
page-review = À revoir au plus tard le
page-sources = D’où viennent les informations
page-version = Réalisé avec
page-program = Evenhand { $version }
page-licence = Licence
page-licence-words = Utilisation, partage et modification libres : GNU General Public License 3 ou ultérieure.
page-access-summary = Chaque phrase est du texte. Les images ont une description. Rien ne bouge ni ne clignote.
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
