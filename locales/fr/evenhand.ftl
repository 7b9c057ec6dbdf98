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
print-booklet = Livret de { $count } textes
print-about-all = À propos de ces textes
print-imprint = Qui vous a remis ce document

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
page-leave-other = Ouvre un autre site. N’efface pas l’historique de votre navigateur.
page-leave-keys = Ou appuyez trois fois sur la touche Maj (Shift).
page-safety = Protégez-vous pendant la lecture
# What the reader may change about the looks of every page.
page-comfort = Changer la taille du texte, les couleurs et la police
page-comfort-lost = Vos choix restent actifs tant que vous ne quittez pas cette page.
page-comfort-kept = Vos choix restent dans ce navigateur. Personne d’autre ne les reçoit.
page-start-over = Revenir à l’affichage initial
page-started-over = Tout s’affiche comme au début.
page-percent = { $number } %
page-as-usual = Ordinaire
page-size = Taille du texte
# Languages whose letters are joined: the space between words alone.
page-spacing = Espace entre les lettres et les mots
page-lines = Espace entre les lignes
page-wide = Large
page-wider = Très large
page-length = Longueur des lignes
page-short = Courte
page-window = Toute la largeur de la fenêtre
page-colours = Couleurs
page-device = Comme sur votre appareil
page-white = Blanc
page-cream = Crème
page-dark = Sombre
page-yellow = Jaune sur noir
page-letters = Police de caractères
page-naskh = Style naskh
page-nastaliq = Style nastaliq
page-own-letters = Celle de votre appareil
# The player.
page-chapters = Écouter à partir d’un chapitre
page-along-ready = Les boutons pour les phrases et la vitesse sont sous le lecteur.
page-along-how = Appuyez sur une phrase pour l’écouter. Appuyez encore pour faire une pause.
page-along-keys = Au clavier : déplacez-vous avec les flèches haut et bas, écoutez avec Entrée.
page-previous-sentence = Phrase précédente
page-again = Répéter
page-next-sentence = Phrase suivante
page-speed = Vitesse
page-follow = Garder à l’écran la phrase lue
# The list of ways.
page-way-here = Lire ici
page-desk = Choisir la taille, le papier et les couleurs
page-ask = Demander un autre format ou une autre langue
page-ask-for-it = Le demander
# The end of a text, and of every page.
page-neighbours = Sur le même sujet
page-previous = Précédent :
page-next = Suivant :
page-original = Langue d’origine
page-translation = Traduction
page-by-person = Une personne a traduit ce texte.
page-more = Ce que vous pouvez faire d’autre
page-search = Rechercher
page-search-words = Mots à rechercher
page-print-desk = Imprimer dans la taille et les couleurs de votre choix
page-bundle = Tout emporter dans un seul fichier
page-api = Utiliser ces textes dans votre propre programme

### Service: pages that only a running service has

serve-to-home = Aller à la page d’accueil
serve-search = Rechercher
serve-ask = Demander un autre format ou une autre langue
serve-errors = Quelque chose demande votre attention
serve-choose-pieces = Quels textes
serve-not-found = Cette page n’existe pas
serve-not-found-next = L’adresse contient peut-être une erreur. Faites une recherche ou repartez de l’accueil.
serve-gone = Cette page n’est plus ici
serve-gone-next = Elle a été retirée. Cherchez un texte plus récent ou recommencez.
serve-too-large = C’est trop pour un seul envoi
serve-too-large-next = Revenez en arrière, raccourcissez votre texte et renvoyez-le.
serve-unreadable = Votre envoi n’a pas pu être lu
serve-unreadable-next = Revenez en arrière, remplissez à nouveau le formulaire et envoyez-le.
serve-method = Cette adresse n’accepte pas ce type de demande
serve-too-many = Trop de demandes en peu de temps
serve-too-many-next = Attendez une minute, puis réessayez. Rien n’est perdu.
serve-being-made = Nous préparons cela pour vous
serve-being-made-next = Attendez quelques secondes, puis rechargez cette page.
serve-busy = Beaucoup de demandes sont en préparation
serve-busy-next = Attendez quelques secondes, puis réessayez.
serve-too-long = Cela a pris trop de temps
serve-too-long-next = Réessayez ou choisissez moins de textes.
serve-fault = Un problème est survenu de notre côté
serve-fault-next = Ce n’est pas votre faute. Réessayez ou repartez de l’accueil.
serve-search-title = Rechercher
serve-search-summary = Cherchez dans chaque phrase de cette langue. Votre recherche n’est pas conservée.
serve-search-words = Mots à rechercher
serve-search-nothing = Rien n’a été trouvé
serve-search-found =
    { $count ->
        [one] { $count } texte trouvé
       *[other] { $count } textes trouvés
    }
serve-search-spelling = Vérifiez l’orthographe des mots.
serve-search-fewer = Essayez avec moins de mots ou avec d’autres mots.
serve-safety-title = Protégez-vous pendant la lecture
serve-safety-summary = Ce que ce site fait pour vous protéger, et ses limites.
serve-safety-does = Ce que ce site fait
serve-safety-does-leave = « Quitter cette page » ouvre une page météo à la place de celle-ci.
serve-safety-does-keys = Avec les scripts, appuyer trois fois sur Maj fait la même chose.
serve-safety-does-clear = Quitter la page demande au navigateur d’oublier les données du site.
serve-safety-does-log = Ce site n’enregistre pas qui a lu quoi.
serve-safety-cannot = Ce qu’il ne peut pas faire
serve-safety-cannot-history = Il ne peut pas retirer des pages de l’historique de votre navigateur.
serve-safety-cannot-back = Sans script, un retour en arrière peut réafficher cette page.
serve-safety-cannot-files = Il ne peut pas supprimer les fichiers que vous avez enregistrés.
serve-safety-cannot-network = La personne qui gère votre réseau peut voir votre visite ici.
serve-safety-cannot-watch = Il n’arrête pas un programme qui surveille votre téléphone ou votre ordinateur.
serve-safety-you = Ce que vous pouvez faire
serve-safety-you-private = Ouvrez ce site dans une fenêtre privée, puis fermez-la après votre lecture.
serve-safety-you-history = Après votre lecture, supprimez ce site de l’historique de votre navigateur.
serve-safety-you-device = Utilisez un appareil auquel personne d’autre n’a accès.
serve-safety-you-name = Enregistrez les fichiers sous un nom qui ne révèle rien.
serve-safety-neutral = Pour cela, ajoutez ?name=neutral à l’adresse du fichier.
serve-ask-title = Demander un autre format ou une autre langue
serve-ask-summary = Vous avez droit à l’information sous une forme qui vous convient.
serve-ask-piece = Votre demande concerne ce texte :
serve-ask-what = Ce qu’il faut écrire
serve-ask-what-form = Quel texte, et dans quel format : audio, gros caractères, langage clair.
serve-ask-what-language = Dans quelle langue.
serve-ask-what-when = Pour quelle date. Vous n’avez pas besoin de dire qui vous êtes.
serve-ask-write = Nous écrire
serve-ask-nobody = Personne ne répond encore ici : aucune adresse n’est indiquée.
serve-ask-free = Faire une demande ne coûte rien.
serve-api-title = Pour les machines
serve-api-summary = Adresses que les programmes peuvent interroger. Ils n’ont pas besoin de clé.
serve-api-description = La description complète en OpenAPI
serve-api-parameters = Ce que vous pouvez préciser :
serve-print-title = Préparer l’impression
serve-print-summary = Choisissez textes, taille, papier et couleurs. Voyez le résultat avant d’imprimer.
serve-print-both = Les deux, l’une après l’autre
serve-print-profile = Type de gros caractères
serve-print-points = Caractères plus grands, en points
serve-print-points-explained = De 14 à 48. Laissez vide pour la taille habituelle.
serve-print-paper = Papier
serve-print-theme = Couleurs
serve-print-typeface = Police de caractères
serve-print-imprint = Qui remet ce document
serve-print-imprint-explained = Imprimé sur la dernière page. Vous pouvez laisser vide.
serve-print-name = Nom
serve-print-show = Voir les pages, le papier et la taille du fichier
serve-print-ready = Votre impression est prête
serve-print-pages = Pages
serve-print-sheets = Feuilles de papier, imprimées recto verso
serve-print-size = Taille du fichier
serve-print-get =
    { $count ->
        [one] Télécharger le PDF, { $count } page, { $size }
       *[other] Télécharger le PDF, { $count } pages, { $size }
    }
serve-print-kept = Il est conservé une heure, puis supprimé.
serve-print-preview = Les premières pages
serve-print-preview-of = Page { $number } telle qu’elle sera imprimée
serve-print-change = Modifier vos choix
serve-print-no-piece = Choisissez au moins un texte.
serve-print-many = Choisissez au plus { $count } textes.
serve-print-not-there = Ces textes n’existent pas dans cette formulation. Choisissez une autre formulation.
serve-print-no-profile = Choisissez un type de gros caractères.
serve-print-wrong-size = Écrivez un nombre entier de 14 à 48, ou laissez vide.
serve-print-wrong-imprint = Écrivez au plus 200 caractères par ligne.
serve-print-no-font = Aucune police ici ne permet d’imprimer cette langue.
serve-print-too-large = Document trop volumineux. Choisissez moins de textes ou une taille plus petite.
serve-print-failed = L’impression n’a pas pu être préparée. Réessayez.
serve-bundle-title = Emporter plusieurs textes
serve-bundle-summary = Choisissez textes, formats et langues. Vous recevez un seul fichier.
serve-bundle-forms = Quels formats
serve-bundle-languages = Quelles langues
serve-bundle-show = Voir le contenu
serve-bundle-ready = Votre lot de fichiers
serve-bundle-missing =
    { $count ->
        [one] { $count } fichier n’existe pas encore.
       *[other] { $count } fichiers n’existent pas encore.
    }
serve-bundle-get =
    { $count ->
        [one] Télécharger le ZIP, { $count } fichier, environ { $size }
       *[other] Télécharger le ZIP, { $count } fichiers, environ { $size }
    }
serve-bundle-no-form = Choisissez au moins un format.
serve-bundle-no-language = Choisissez au moins une langue.
serve-bundle-empty = Rien de tout cela n’existe encore. Choisissez d’autres formats ou langues.
serve-bundle-index = Ce que contient ce lot
serve-form-page = Page pour l’écran
serve-form-print = Gros caractères, 18 et 28 points
serve-form-script = Texte de l’audio, tel qu’il est lu
page-being-made-print = Les gros caractères sont en préparation. Revenez dans quelques minutes.
page-being-made-speech = La version audio est en préparation. Revenez dans quelques minutes.

### Export

export-search-title = Rechercher
export-search-summary = Cherchez des mots dans tous les textes. Rien de ce que vous écrivez n’est envoyé.
export-search-asleep = La recherche demande des scripts et un serveur web. Choisissez dans la liste.
export-search-busy = Recherche en cours…
export-search-results = Ce qui a été trouvé
export-search-found = Textes trouvés :
export-search-nothing = Rien n’a été trouvé. Essayez moins de mots, ou d’autres mots.
export-search-failed = La recherche s’est arrêtée. Rechargez la page ou choisissez ci-dessous.
export-search-all = Tout dans cette langue
