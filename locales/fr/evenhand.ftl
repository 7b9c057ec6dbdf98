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
contact-more = Autres informations
wording-machine = Une machine a traduit ce texte. Personne ne l’a encore vérifié.
wording-reviewed = Une machine a traduit ce texte. Vérification : { $name }, le { $date }.

### Speech: words that are spoken between the author's

say-level-plain = Version en langage clair.
say-wording-machine = Une machine a traduit ce texte. Personne ne l’a encore vérifié.
say-wording-reviewed = Une machine a traduit ce texte. Une personne l’a vérifié.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = Qui a vérifié ce texte
reviews-none = Ni juriste ni lecteurs en situation de handicap n’ont encore vérifié ce texte.
reviews-lawyer = Juriste ({ $country }) : { $name }, le { $date }
reviews-editor = Rédaction en langage clair : { $name }, le { $date }
reviews-translator = Traduction vers la langue maternelle : { $name }, le { $date }
reviews-panel = Lecteurs en situation de handicap ({ $count }) : { $name }, le { $date }
reviews-with = Handicaps des lecteurs : { $list }
reviews-changed = Changé ensuite :
reviews-not-checked = Non vérifié :
reviews-since =
    { $count ->
        [one] Depuis, { $count } phrase a changé.
        [many] Depuis, { $count } de phrases ont changé.
       *[other] Depuis, { $count } phrases ont changé.
    }
say-reviews-lawyer = Un juriste a vérifié ce texte.
say-reviews-editor = Un rédacteur en langage clair a vérifié ce texte.
say-reviews-translator = Un traducteur dont c’est la langue maternelle a vérifié ce texte.
say-reviews-panel = Des lecteurs en situation de handicap ont essayé ce texte.
country-title = Pays
country-none = Les règles changent d’un pays à l’autre, et ce texte ne nomme aucun pays.
country-holds =
    { $count ->
        [one] Ce texte a été écrit pour ce pays : { $list }.
       *[other] Ce texte a été écrit pour ces pays : { $list }.
    }
country-elsewhere =
    { $count ->
        [one] Ce texte a été écrit pour un autre pays : { $list }. Les règles de votre pays peuvent être différentes.
       *[other] Ce texte a été écrit pour d’autres pays : { $list }. Les règles de votre pays peuvent être différentes.
    }
country-block =
    { $count ->
        [one] Uniquement pour ce pays : { $list }
       *[other] Uniquement pour ces pays : { $list }
    }
say-country-end =
    { $count ->
        [one] Fin de la partie pour ce pays.
       *[other] Fin de la partie pour ces pays.
    }
disability-blind = cécité
disability-low-vision = malvoyance
disability-deaf = surdité
disability-hard-of-hearing = perte d’audition
disability-deafblind = surdicécité
disability-intellectual = handicap intellectuel
disability-reading = difficulté à lire
disability-autism = autisme
disability-psychosocial = handicap psychosocial
disability-physical = handicap physique
say-voice-relative = Aucune voix n’existe en { $language }. Une voix pour { $voice } lit ce texte.
say-voice-low = Cette voix ne prononce pas toujours bien : { $language }.
say-language-without-voice = Mots dans une langue sans voix disponible.
say-list = Liste, { $count ->
    [one] { $count } élément
    [many] { $count } d’éléments
   *[other] { $count } éléments
}.
say-number = { $number }.
say-table = Tableau.
say-table-size = { $columns ->
    [one] { $columns } colonne
    [many] { $columns } de colonnes
   *[other] { $columns } colonnes
}, { $rows ->
    [one] { $rows } ligne
    [many] { $rows } de lignes
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
say-picture-undescribed = Une image sans description.
picture-undescribed = Une image sans description
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
mark-struck = supprimé :
mark-struck-end = fin du passage supprimé
mark-done = fait :
mark-open = à faire :
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
print-booklet =
    { $count ->
        [one] Livret de { $count } texte
        [many] Livret de { $count } de textes
       *[other] Livret de { $count } textes
    }
print-about-all = À propos de ces textes
print-imprint = Qui vous a remis ce document

### Page

site-name = Evenhand
site-home = Accueil
site-home-title = Lire, écouter ou imprimer
site-home-summary = Vos droits, et comment les exercer, sous une forme qui vous convient.
site-feed = S’abonner dans une application de podcasts
site-front-title = Choisissez votre langue
site-front-summary = Droits, tribunaux et soutien, à lire, à écouter ou à imprimer.
site-where = Où vous êtes
site-no-text = Il n’y a pas encore de texte en { $language }. Ces textes existent dans d’autres langues.
site-not-yet = Pas encore en { $language }. Lisez ce texte en :
site-only-plain = En langage clair seulement.
site-in-plain = En langage clair
site-nothing = Il n’y a encore rien ici.
# Lists of texts that need several pages.
list-titles = Tous les textes, de A à Z
list-plain = Textes en langage clair
list-texts =
    { $count ->
        [one] { $count } texte
        [many] { $count } de textes
       *[other] { $count } textes
    }
list-pages = Pages de cette liste
list-choose = Choisir dans cette liste
list-words = Mots du titre
list-collection = Collection
list-every-collection = Toutes les collections
list-every-wording = Toutes les rédactions
list-show = Afficher
list-nothing = Aucun texte ici ne correspond.
page-skip = Aller au texte
page-leave = Quitter cette page
page-leave-short = Quitter
page-leave-explained = Ouvre une page météo. N’efface pas l’historique de votre navigateur.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Langues de cette page
page-wording = Formulation
page-no-plain = Pas encore en langage clair.
page-no-standard = Pas encore en formulation standard.
page-behind =
    { $count ->
        [one] Depuis cette traduction, { $count } phrase de l’original a changé.
        [many] Depuis cette traduction, { $count } de phrases de l’original ont changé.
       *[other] Depuis cette traduction, { $count } phrases de l’original ont changé.
    }
page-behind-show = Voir ce qui a changé
page-explains = Le même sujet en formulation standard
page-explained = Le même sujet en langage clair
page-trace = Phrase par phrase
page-trace-title = Phrase par phrase : { $title }
page-trace-lead = En haut, chaque phrase en langage clair ; dessous, les phrases standard qu’elle rend. Chacune mène à sa place.
page-trace-proposed = Un programme a choisi les phrases qui vont ensemble. Personne ne les a encore toutes vérifiées.
page-trace-unchecked = Pas encore vérifié.
page-trace-own = Seulement en langage clair.
page-trace-none = Aucune phrase standard n’est indiquée ici.
page-trace-rest = Seulement en formulation standard
page-contents = Sur cette page
page-ways = Formats disponibles
page-way-large-print = Gros caractères, { $points } points
page-way-opus = Audio, petit fichier (Opus)
page-way-mp3 = Audio pour tous les lecteurs (MP3)
page-way-captions = Paroles écrites, avec les temps (sous-titres)
page-missing-speech-no-voice = Pas en audio : aucune voix n’existe encore en { $language }.
page-missing-speech-not-made = Pas encore en audio.
page-missing-print-no-font = Pas en gros caractères : aucune police n’existe ici en { $language }.
page-missing-print-not-made = Pas encore en gros caractères.
page-pages =
    { $count ->
        [one] { $count } page
        [many] { $count } de pages
       *[other] { $count } pages
    }
page-seconds-few = moins d’une minute
page-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
page-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
page-kilobytes = { $number } ko
# The point between whole and tenths is the language's own.
page-megabytes = { $whole },{ $tenth } Mo
page-listen = Écouter
page-listen-natural = Écouter : voix naturelle
page-listen-clear = Écouter : voix claire et rapide
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
page-settings = Réglages
page-comfort = Changer la taille du texte, les couleurs et la police
page-comfort-lost = Vos choix restent actifs tant que vous ne quittez pas cette page.
page-comfort-kept = Vos choix restent dans ce navigateur. Ils ne sont envoyés à personne.
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
page-way-by-people = { $form }, réalisé par une personne ({ $kind })
page-desk = Choisir la taille, le papier et les couleurs
page-neutral = Enregistrer sous un nom qui ne révèle rien
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
serve-too-many-next = Attendez une minute, puis revenez en arrière et réessayez.
serve-being-made = Nous préparons cela pour vous
serve-being-made-next = Attendez quelques secondes, puis rechargez cette page.
serve-busy = Beaucoup de choses sont en préparation en ce moment
serve-busy-next = Attendez quelques secondes, puis réessayez.
serve-too-long = Cela a pris trop de temps
serve-too-long-next = Réessayez ou choisissez moins de textes.
serve-fault = Un problème est survenu de notre côté
serve-fault-next = Ce n’est pas votre faute. Réessayez ou repartez de l’accueil.
serve-search-title = Rechercher
serve-search-summary = Cherchez dans chaque phrase de cette langue. Ce programme ne conserve pas votre recherche.
serve-search-words = Mots à rechercher
serve-search-nothing = Rien n’a été trouvé
serve-search-found =
    { $count ->
        [one] { $count } texte trouvé
        [many] { $count } de textes trouvés
       *[other] { $count } textes trouvés
    }
serve-search-spelling = Vérifiez l’orthographe des mots.
serve-search-fewer = Essayez avec moins de mots ou avec d’autres mots.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = Vie privée
privacy-summary = Ce que ce site sait de vous, et quand il l’oublie.
privacy-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
privacy-read = Quand vous lisez
privacy-read-cookies = Aucune page ne place de cookie chez les lecteurs.
privacy-read-others = Les pages ne chargent rien d’autres sites.
privacy-read-choices = Vos choix de taille et de couleurs restent dans votre navigateur. Personne ne les reçoit.
privacy-read-search = Ce que vous cherchez n’est pas conservé.
privacy-read-search-here = La recherche se fait dans votre navigateur. Vos mots ne sont pas envoyés.
privacy-read-count = Contre les abus, les demandes de chaque adresse internet sont comptées, pendant { $time } au plus. Rien n’en est écrit.
privacy-read-print = Une impression que vous commandez est conservée une heure.
privacy-ask = Quand vous demandez quelque chose
privacy-ask-public = Tout le monde peut voir ce qui est demandé, pour quel jour et par combien de personnes.
privacy-ask-editors = L’équipe éditoriale peut lire ce que vous écrivez, et pour qui.
privacy-ask-contact = Votre contact est conservé chiffré. Il ne sert qu’aux messages sur votre demande.
privacy-ask-ends = Ce que vous avez écrit et votre contact sont supprimés { $time } après la fin de la demande.
privacy-ask-latest = Ils sont supprimés au plus tard { $time } après votre demande.
privacy-ask-unconfirmed = Une adresse électronique que personne ne confirme est supprimée après { $time }.
privacy-ask-stopped = Si vous arrêtez nos messages, un code tiré de votre adresse est conservé { $time }.
privacy-ask-mail = Les messages passent par le serveur de la personne qui gère ce site.
privacy-ask-no-mail = Ce site n’envoie pas de courrier électronique.
privacy-work = Quand vous traduisez ou corrigez ici
privacy-work-kept = Le site conserve le nom que vous avez choisi, un code tiré de votre phrase secrète et votre travail.
privacy-work-cookie = Un cookie garde votre session ouverte, pendant { $time } au plus.
privacy-work-shown = Le nom que vous avez choisi peut figurer à côté de votre travail publié.
privacy-work-audit = Un journal des décisions et des refus est conservé { $time }. Il ne contient aucune adresse internet.
privacy-work-tries = Les essais de connexion sont comptés pendant { $time }, avec des codes au lieu de noms et d’adresses.
privacy-rights = Vos droits
privacy-rights-ask = Vous pouvez demander à la personne qui gère ce site ce qu’elle conserve sur vous, ou de le supprimer.
privacy-rights-complain = Vous pouvez aussi vous plaindre à cette autorité :
operator-title = Qui gère ce site, et comment les joindre
operator-summary = Qui est responsable de ce site.
operator-name = Responsable
operator-address = Adresse postale
operator-authority = Autorité de contrôle
operator-nobody = Personne n’a écrit ici qui gère ce site.
operator-no-way = Personne n’a écrit ici comment les joindre.
operator-careful = N’écrivez rien ici qui puisse vous mettre en danger avant de savoir qui le lit.
operator-program = Le programme de ce site est Evenhand. Ses auteurs ne gèrent pas ce site.
serve-safety-title = Protégez-vous pendant la lecture
serve-safety-summary = Ce que ce site fait pour vous protéger, et ses limites.
serve-safety-does = Ce que ce site fait
serve-safety-does-leave = « Quitter cette page » ouvre une page météo à la place de celle-ci.
serve-safety-does-keys = Avec JavaScript dans votre navigateur, appuyer trois fois sur Maj fait la même chose.
serve-safety-does-clear = Quitter la page demande au navigateur d’oublier les données du site.
serve-safety-does-log = Ce programme n’enregistre pas qui a lu quoi. La personne qui gère le serveur peut le faire.
serve-safety-cannot = Ce qu’il ne peut pas faire
serve-safety-cannot-history = Il ne peut pas retirer des pages de l’historique de votre navigateur.
serve-safety-cannot-back = Sans JavaScript, un retour en arrière peut réafficher cette page.
serve-safety-cannot-files = Il ne peut pas supprimer les fichiers que vous avez enregistrés.
serve-safety-cannot-network = La personne qui gère votre réseau peut voir votre visite ici.
serve-safety-cannot-watch = Il n’arrête pas un programme qui surveille votre téléphone ou votre ordinateur.
serve-safety-you = Ce que vous pouvez faire
serve-safety-you-private = Ouvrez ce site dans une fenêtre privée, puis fermez-la après votre lecture.
serve-safety-you-history = Après votre lecture, supprimez ce site de l’historique de votre navigateur.
serve-safety-you-device = Utilisez un appareil auquel personne d’autre n’a accès.
serve-safety-you-name = Enregistrez les fichiers sous un nom qui ne révèle rien.
serve-safety-neutral = Choisissez « { $button } » sous le texte.
serve-ask-title = Demander un autre format ou une autre langue
serve-ask-write = Nous écrire
serve-many-demands = Beaucoup de choses ont été demandées depuis votre connexion aujourd’hui
serve-many-demands-next = Demandez-en plus demain. Vous pouvez vous joindre aux demandes des autres à tout moment.
serve-full-demands = Trop de demandes sont ouvertes
serve-full-demands-next = Rien de nouveau n’est pris pour le moment. Joignez-vous aux demandes des autres, ou revenez plus tard.
serve-api-title = Pour les machines
serve-api-summary = Adresses que les programmes peuvent interroger. Ils n’ont pas besoin de clé.
serve-api-description = La description complète en OpenAPI
serve-api-parameters = Ce que vous pouvez préciser :
serve-print-title = Préparer l’impression
serve-print-summary = Choisissez textes, taille, papier et couleurs. Voyez le résultat avant d’imprimer.
serve-print-language = Langue des textes
serve-print-both = Les deux, l’une après l’autre
serve-print-profile = Type de gros caractères
serve-print-clear = Clairs ({ $points } points)
serve-print-large = Gros ({ $points } points)
serve-print-giant = Très gros ({ $points } points)
serve-print-narrower = { $name }, marges plus étroites
serve-print-underlined = { $name }, mots importants soulignés
serve-print-norm = Quelles règles cela suit
serve-print-norm-clear = Caractères clairs : la taille minimale de tout imprimé.
serve-print-norm-ukaaf = Conseils de la UK Association for Accessible Formats (UKAAF) : 16 points ou plus.
serve-print-norm-aph = Règles de l’American Printing House for the Blind (APH) : 18 points, marges larges, espace entre les lignes.
serve-print-norm-acb = Règles de l’American Council of the Blind (ACB) : 18 points, souligné au lieu de gras, une ligne vide entre les paragraphes.
serve-print-norm-giant = Pour les personnes qui lisent quelques mots à la fois.
serve-print-points = Caractères plus grands, en points
serve-print-points-explained = De 14 à 48. Laissez vide pour la taille habituelle.
serve-print-paper = Papier
serve-print-theme = Couleurs
serve-print-grey = Gris, pour une imprimante sans couleurs
serve-print-typeface = Police de caractères
serve-print-one-typeface = Les textes dans cette langue sont imprimés en { $name }.
serve-print-back = Après les textes
serve-print-back-full = Mots expliqués, sources, à propos de chaque texte
serve-print-back-short = Seulement la date de chaque texte et où se trouve la version la plus récente
serve-print-binding = Pages ou brochure
serve-print-flat = Pages séparées
serve-print-folded = Brochure pliée : deux pages sur chaque face d’un papier deux fois plus grand, comme des pages A5 sur du papier A4. Pliez une fois et agrafez dans le pli.
serve-print-copies = Exemplaires
serve-print-wrong-copies = Écrivez un nombre entier de 1 à { $most }.
serve-print-imprint = Qui remet ce document
serve-print-imprint-explained = Imprimé au début et sur la dernière page. Vous pouvez laisser vide.
serve-print-name = Nom
serve-print-show = Voir les pages, le papier et la taille du fichier
serve-print-ready = Votre impression est prête
serve-print-pages = Pages
serve-print-sheets = Feuilles de papier, imprimées recto verso
serve-print-all-sheets = Feuilles pour tous les exemplaires
serve-print-weight = Poids en papier de 80 g/m²
serve-print-grams = Environ { $count } g
serve-print-kilograms = Environ { $count } kg
serve-print-size = Taille du fichier
serve-print-get =
    { $count ->
        [one] Télécharger le PDF, { $count } page, { $size }
        [many] Télécharger le PDF, { $count } de pages, { $size }
       *[other] Télécharger le PDF, { $count } pages, { $size }
    }
serve-print-get-folded = Télécharger le fichier à imprimer et à plier, { $size }
serve-print-for-printer = Le fichier à plier est seulement pour l’imprimante. Sur un écran, lisez l’autre.
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
serve-print-no-font = Ici, aucune police ne dessine { $signs } en { $language }. Ce texte ne peut pas être imprimé.
serve-print-named = Ici, aucune police ne dessine { $signs }. Son nom en mots est imprimé à la place.
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
        [many] { $count } de fichiers n’existent pas encore.
       *[other] { $count } fichiers n’existent pas encore.
    }
serve-bundle-get =
    { $count ->
        [one] Télécharger le ZIP, { $count } fichier, environ { $size }
        [many] Télécharger le ZIP, { $count } de fichiers, environ { $size }
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
export-search-summary = Cherchez des mots dans tous les textes. Vos mots ne sont pas envoyés. La personne qui gère le serveur peut voir quels textes sont trouvés.
export-search-asleep = La recherche demande JavaScript et un serveur web. Choisissez dans la liste.
export-search-busy = Recherche en cours…
export-search-results = Ce qui a été trouvé
export-search-found = Textes trouvés :
export-search-nothing = Rien n’a été trouvé. Essayez moins de mots, ou d’autres mots.
export-search-failed = La recherche s’est arrêtée. Rechargez la page ou choisissez ci-dessous.
export-search-all = Tout dans cette langue

### Messages to those who asked

tell-subject-ready = { $piece } : c’est prêt
tell-subject-declined = { $piece } : ne sera pas réalisé
tell-subject-voice = { $piece } : le texte est prêt
tell-asked = Vous avez demandé : { $piece }, { $language }, { $form }.
tell-ready = C’est prêt.
tell-ready-where = À trouver ici :
tell-declined = L’équipe éditoriale a décidé de ne pas le faire.
tell-declined-reason = La raison, dans les mots de l’équipe éditoriale :
tell-declined-next = Vous pouvez faire une nouvelle demande à tout moment.
tell-voice = Le texte est prêt. Aucune voix ne lit encore cette langue.
tell-voice-next = Une personne doit le lire à voix haute. Nous vous écrirons à nouveau.
tell-voice-where = En attendant, lisez-le ici :
tell-subject-reply = { $piece } : une réponse
tell-reply = L’équipe éditoriale a répondu :
tell-reply-file = Le fichier :
tell-why = Vous recevez ce message car vous avez fait une demande et laissé cette adresse.
tell-kept =
    { $days ->
        [one] Nous supprimons l’adresse { $days } jour après la fin de la demande.
        [many] Nous supprimons l’adresse { $days } de jours après la fin de la demande.
       *[other] Nous supprimons l’adresse { $days } jours après la fin de la demande.
    }
tell-form-page = page pour l’écran
tell-form-print = gros caractères
tell-form-audio = audio
tell-form-braille = braille
tell-form-sign = langue des signes
tell-form-other = autre format
tell-confirm-subject = Est-ce votre adresse ?
tell-confirm = Quelqu’un nous a demandé un texte et a laissé cette adresse. À part cette question, nous n’y écrivons que si son propriétaire le veut.
tell-confirm-here = Si vous voulez que nous vous prévenions quand il est prêt, confirmez ici :
tell-confirm-not = Si ce n’était pas vous, ne faites rien. Nous supprimons cette adresse après { $days } jours.
tell-stop = Si vous ne voulez pas de courrier de nous, arrêtez-le ici :

### Translating at the desk

work-title = Vos traductions
work-summary = Ce que vous avez pris, et où cela en est.
work-open = Entre vos mains
work-none = Vous ne traduisez rien pour l’instant. Choisissez parmi ce que les gens demandent.
work-many = Vous avez autant de traductions ouvertes que permis
work-many-next = Terminez-en une ou abandonnez-en une. L’équipe éditoriale peut vous en permettre plus.
work-allow = Traductions ouvertes que cette personne peut avoir
work-allow-do = Permettre ce nombre
work-to-demands = Voir ce que les gens demandent
work-ended = Terminées
work-count =
    { $count ->
        [one] { $count } phrase écrite.
        [many] { $count } de phrases écrites.
       *[other] { $count } phrases écrites.
    }
work-take = Prendre cette traduction
work-taken-title = Une autre personne l’a déjà prise
work-taken-summary = Une autre personne la traduit en ce moment. Choisissez autre chose.
work-one-title = { $piece }, en { $language }
work-one-summary = Écrivez chaque phrase à côté de l’original. Tout ce que vous enregistrez est gardé.
work-stands = Où elle en est
work-progress = Avancement
work-written = Phrases écrites : { $written } sur { $all }
work-editor-says = L’équipe éditoriale dit :
work-whole =
    { $count ->
        [one] { $count } remarque sur tout le texte
        [many] { $count } de remarques sur tout le texte
       *[other] { $count } remarques sur tout le texte
    }
work-stage-draft = Vous l’écrivez
work-stage-submitted = Elle attend l’équipe éditoriale
work-stage-returned = L’équipe éditoriale l’a renvoyée
work-stage-approved = Approuvée
work-stage-published = Publiée
work-stage-declined = Refusée
work-stage-dropped = Abandonnée
work-next-draft = Remettez-la quand toutes les phrases sont écrites.
work-next-submitted = L’équipe éditoriale la lit ensuite.
work-next-returned = Lisez les remarques, changez les phrases et remettez-la à nouveau.
work-next-approved = Elle rejoint la bibliothèque dans un instant.
work-next-published = Tout le monde peut la lire.
work-next-declined = Les personnes qui l’ont demandée lisent la raison.
work-next-dropped = Une autre personne peut la prendre.
work-pages = Pages de phrases
work-page = Page { $number }
work-sentence = Phrase { $number } sur { $all }, { $role }
work-kept = Laissez vide pour garder la phrase telle quelle.
work-save = Enregistrer cette page
work-save-next = Enregistrer et aller à la page suivante
work-save-sentence = Enregistrer la phrase
work-saved = Enregistré.
work-saved-sentence = Enregistrée.
work-saving = Enregistrement…
work-not-saved = Pas encore enregistré. Nouvel essai en cours.
work-not-kept = { $count ->
    [one] Une phrase n’a pas été enregistrée
    [many] { $count } de phrases n’ont pas été enregistrées
   *[other] { $count } phrases n’ont pas été enregistrées
}
work-not-kept-explained = Vos mots figurent ci-dessous : copiez-les, raccourcissez-les ou simplifiez-les, puis enregistrez à nouveau. Tout le reste est enregistré.
work-taken =
    { $count ->
        [one] { $count } phrase a été prise dans votre fichier.
        [many] { $count } de phrases ont été prises dans votre fichier.
       *[other] { $count } phrases ont été prises dans votre fichier.
    }
work-unfinished =
    { $count ->
        [one] { $count } phrase a été laissée de côté, car le fichier la marque comme non terminée : { $numbers }.
        [many] { $count } de phrases ont été laissées de côté, car le fichier les marque comme non terminées : { $numbers }.
       *[other] { $count } phrases ont été laissées de côté, car le fichier les marque comme non terminées : { $numbers }.
    }
work-look-again = Regardez encore ceci. Si c’est juste tel quel, dites pourquoi à côté.
work-offers =
    { $count ->
        [one] { $count } traduction antérieure
        [many] { $count } de traductions antérieures
       *[other] { $count } traductions antérieures
    }
work-exact = Traduit la même phrase :
work-near = Traduit une phrase identique à { $percent } % :
work-use = Utiliser cette traduction
work-terms = Mots du glossaire :
work-renders = Phrases standard qu’elle rend :
work-renders-target = L’édition standard dans cette langue dit :
work-renders-proposed = Un programme a proposé cette paire. Vérifiez-la.
work-worded = Première formulation
work-worded-explained = Dites si une machine l’a faite. Le public et l’équipe éditoriale le sauront.
work-worded-person = Une personne l’a écrite
work-worded-machine = Une machine l’a écrite, une personne l’a corrigée
work-submit = Enregistrer et remettre
work-not-yet = Il manque quelque chose ou il y a des erreurs. Rien n’a été remis.
work-in-sentence = Phrase { $number } :
work-and-more =
    { $count ->
        [one] Et { $count } de plus.
        [many] Et { $count } de plus.
       *[other] Et { $count } de plus.
    }
work-take-back = La reprendre et continuer à écrire
work-give-up = Abandonner cette traduction
work-give-up-explained = Une autre personne peut alors la prendre. Ce que vous avez écrit n’est pas publié.
work-give-up-now = L’abandonner
work-files = Travailler dans un autre programme
work-files-explained = Téléchargez un fichier, traduisez-le, renvoyez-le. Il est d’abord vérifié.
work-get = Télécharger { $kind }
work-upload = Votre fichier
work-upload-explained = XLIFF, PO ou Markdown, au plus 2 mégaoctets.
work-upload-send = Envoyer et vérifier
work-not-taken = Rien n’a été pris dans votre fichier
work-not-taken-summary = Corrigez le fichier et renvoyez-le.
work-file-wrong =
    { $count ->
        [one] { $count } erreur dans votre fichier
        [many] { $count } d’erreurs dans votre fichier
       *[other] { $count } erreurs dans votre fichier
    }
work-take-good =
    { $count ->
        [one] Prendre la { $count } phrase sans erreur
        [many] Prendre les { $count } de phrases sans erreur
       *[other] Prendre les { $count } phrases sans erreur
    }
work-conflict-title = Choisissez entre deux textes
work-conflict =
    { $count ->
        [one] { $count } phrase a été écrite ici depuis que votre fichier a été fait
        [many] { $count } de phrases ont été écrites ici depuis que votre fichier a été fait
       *[other] { $count } phrases ont été écrites ici depuis que votre fichier a été fait
    }
work-conflict-explained = Rien n’a été remplacé. Choisissez pour chaque phrase le texte qui reste.
work-conflict-here = Garder ce qui est écrit ici :
work-conflict-file = Prendre ce que dit votre fichier :
work-conflict-save = Enregistrer mon choix
work-back = Retour à la traduction
work-file-kind = Envoyez un fichier qui se termine par .xlf, .xliff, .po ou .md.
work-file-too-large = Le fichier dépasse 2 mégaoctets.
work-file-costly = Le fichier a trop de niveaux, d’attributs ou d’espaces de noms, vers la ligne { $line }. Exportez-le de nouveau sans eux.
work-file-stopped = La lecture du fichier demandait trop de temps ou de mémoire ; elle a été arrêtée. Exportez le fichier de nouveau, ou envoyez moins de phrases.
work-file-no-reader = Les fichiers ne peuvent pas être lus en ce moment. Votre fichier n’a pas été modifié. Réessayez plus tard ; si cela continue, prévenez les responsables de ce service.
work-file-busy = Beaucoup de fichiers sont en cours de lecture. Renvoyez le vôtre dans une minute.
work-file-not-text = Le fichier n’est pas du texte en UTF-8. Enregistrez-le en UTF-8.
work-file-malformed = La ligne { $line } n’est pas écrite comme l’exige ce type de fichier.
work-file-declares = Le fichier déclare un type de document. Envoyez-le sans cette déclaration.
work-file-other-piece = Le fichier appartient à un autre texte : { $piece }.
work-file-other-language = Le fichier est pour une autre langue : { $language }.
work-file-older = L’original a changé depuis. Téléchargez un nouveau fichier. N’y sont plus : { $sentences }
work-file-faults = Corrigez d’abord le fichier. { $said }
work-file-line = Ligne { $line } : { $said }.
work-file-skeleton = La ligne { $line } n’a pas la structure de l’original. Gardez ses titres, listes et tableaux.
work-weight-error = Erreur :
work-weight-warning = À vérifier :
work-weight-note = Note :
work-answer = Si c’est juste tel quel, dites pourquoi en quelques mots. L’équipe éditoriale le lit.
review-answer = La traductrice ou le traducteur dit :
review-despite = Oui, malgré des différences de sens
review-despite-explained = Le contrôle du sens voit des phrases qui disent autre chose que leur source. Écrivez pourquoi elles sont justes. Vos mots restent dans le journal.
review-despite-needed = Écrivez pourquoi les différences de sens sont justes.
work-problem-empty = Rien n’est encore écrit ici.
work-problem-too-long = Cette phrase dépasse { $most } caractères. Écrivez plusieurs phrases plus courtes, ou retirez ce que l’original ne dit pas.
work-problem-joined = Aucune phrase ne la précède à laquelle la joindre.
work-problem-unknown = L’original n’a plus cette phrase.
work-problem-numbers = Les nombres sont différents.
work-problem-phone = Les numéros de téléphone sont différents.
work-problem-email = Les adresses électroniques sont différentes.
work-problem-link = Les liens mènent ailleurs.
work-problem-date = Les dates sont différentes.
work-problem-code = Ce qui se copie lettre par lettre est différent.
work-problem-missing = Il manque : { $things }.
work-problem-added = En trop : { $things }.
work-problem-date-unchecked = « { $shown } » vient d’un autre calendrier. Vérifiez que cela correspond au { $date }.
work-problem-footnotes = Les appels de note sont différents ou ont changé de place.
work-problem-break = Un saut de ligne de l’original manque. Écrivez une barre oblique inverse (\) à la fin de la ligne qui le précède.
work-problem-mark = Il manque l’autre moitié de la marque { $mark }.
work-problem-markup = Une marque n’est pas comprise : { $said }.
work-problem-control = Retirez le caractère invisible { $code }.
work-problem-composed = Ses lettres ont été réunies comme le veut la norme.
work-problem-script =
    Écrit en caractères { $found ->
        [Arab] arabes
        [Beng] bengalis
        [Cyrl] cyrilliques
        [Grek] grecs
        [Hans] chinois
        [Hant] chinois
        [Hani] chinois
        [Hebr] hébraïques
        [Deva] devanagari
        [Ethi] éthiopiens
        [Geor] géorgiens
        [Armn] arméniens
        [Mymr] birmans
        [Khmr] khmers
        [Thai] thaïs
        [Hang] coréens
        [Jpan] japonais
        [Taml] tamouls
        [Telu] télougous
        [Latn] latins
       *[other] { $found }
    } ; la langue utilise les caractères { $expected ->
        [Arab] arabes
        [Beng] bengalis
        [Cyrl] cyrilliques
        [Grek] grecs
        [Hans] chinois
        [Hant] chinois
        [Hani] chinois
        [Hebr] hébraïques
        [Deva] devanagari
        [Ethi] éthiopiens
        [Geor] géorgiens
        [Armn] arméniens
        [Mymr] birmans
        [Khmr] khmers
        [Thai] thaïs
        [Hang] coréens
        [Jpan] japonais
        [Taml] tamouls
        [Telu] télougous
        [Latn] latins
       *[other] { $expected }
    }.
work-problem-language = Cela ressemble à cette langue : { $found }.
work-problem-same = Cela dit la même chose que l’original, lettre par lettre.
work-problem-term = Le glossaire n’explique pas « { $key } » dans cette langue.
work-problem-skeleton = Le texte n’a pas la structure de son original.
work-problem-rule = { $said }. { $next }
work-role-title = titre du texte
work-role-summary = résumé
work-role-heading = titre d’une partie
work-role-text = texte
work-role-item = élément de liste
work-role-term = terme
work-role-meaning = sens d’un terme
work-role-table-caption = titre de tableau
work-role-column-head = en-tête de colonne
work-role-row-head = en-tête de ligne
work-role-cell = case de tableau
work-role-quotation = citation
work-role-quotation-source = source d’une citation
work-role-note = note
work-role-picture = mots qui remplacent une image
work-role-caption = légende
work-role-description = description d’une image
work-role-contact-name = nom d’un contact
work-role-contact = ligne d’un contact
work-role-question = question
work-role-answer = réponse
work-role-film = titre d’une vidéo
work-role-transcript = paroles d’une vidéo
work-role-code = texte à copier lettre par lettre
work-role-footnote = note de bas de page

### Deciding about translations

review-title = Traductions qui attendent l’équipe éditoriale
review-summary = La plus ancienne attente en premier. Personne ne décide de son propre travail.
review-none = Rien n’attend l’équipe éditoriale pour l’instant.
review-by = Traduction :
review-revision = Elle modifie une édition déjà publiée.
review-own = C’est la vôtre. Une autre personne de l’équipe éditoriale décide.
review-one-summary = Lisez chaque phrase à côté de l’original, regardez le résultat, décidez.
review-look = Voir et écouter le résultat
review-page = Voir la page
review-print = Voir l’impression, en PDF
review-sound = L’écouter
review-no-voice = Aucune voix ne parle cette langue.
work-look-open = Les phrases qui ne sont pas encore écrites sont dans les mots de l’original.
review-not-whole = Des phrases manquent ou sont erronées. Elle ne peut pas encore être publiée.
review-found =
    { $count ->
        [one] { $count } point à regarder
        [many] { $count } de points à regarder
       *[other] { $count } points à regarder
    }
review-gone = retiré :
review-new = ajouté :
review-end = fin.
review-published = Comparée à ce qu’ont les lecteurs
review-changed = Cette phrase a changé depuis.
review-same = Cette phrase n’a pas changé depuis.
review-since = Depuis le renvoi
review-since-changed = Phrases changées : { $count }
review-since-same = Remarques sur des phrases restées telles quelles : { $count }
review-reopened = L’original a changé avant la publication
review-reopened-next = Les lecteurs ne l’ont pas, et personne n’a été prévenu. Renvoyez-la pour que ces phrases soient traduites :
review-before = Avant :
review-remark = Remarque sur la phrase
review-decide = Décider
review-approve-legend = Approuver et publier
review-approve-explained = Le texte paraît aussitôt, et les personnes qui l’ont demandé sont prévenues. Approbation :
review-machine-yes = Une machine a fait la première formulation. J’ai tout lu.
review-machine-needed = Confirmez que vous avez lu toute la formulation de la machine.
review-approve = Approuver et publier
review-return-legend = Renvoyer
review-remark-whole = Remarque sur l’ensemble
review-remark-explained = La personne qui traduit la lit, avec vos remarques sur les phrases.
review-remark-needed = Écrivez ce qui doit changer, ici ou sur une phrase.
review-return = Renvoyer avec des remarques
review-decline-legend = Refuser
review-reason = Raison
review-reason-explained = Toutes les personnes qui l’ont demandé la lisent. Dites ce qu’elles peuvent faire.
review-reason-needed = Écrivez la raison. Les personnes qui l’ont demandé la liront.
review-decline = Refuser pour cette raison
# The record that an editor gives with an approval.
record-legend = Noter qui a vérifié le texte
record-explained = Les lecteurs voient cette note : écrivez dans leur langue. Choisissez « Aucune note » si vous seul l’avez lu.
record-role = Qui a vérifié
record-role-none = Aucune note
record-role-lawyer = Juriste
record-role-editor = Rédaction en langage clair
record-role-translator = Traduction vers la langue maternelle
record-role-panel = Lecteurs en situation de handicap
record-name = Nom ou pseudonyme
record-country = Juriste : pays
record-country-explained = Le code du pays en deux lettres, par exemple PK.
record-people = Lecteurs : combien
record-disabilities = Lecteurs : leurs handicaps
record-changed = Ce qui a été changé ensuite
record-not-checked = Ce qui n’a pas été vérifié
record-needed = Remplissez ce champ, ou choisissez « Aucune note ».
record-claim-needed = Ce texte se dit facile à lire ou essayé par des lecteurs. Notez les lecteurs.
record-now = Ce que les lecteurs voient maintenant :
review-sound-title = Le résultat à l’écoute
review-sound-summary = Réalisé à partir de la traduction telle qu’elle a été remise.
review-sound-make = Créer l’audio
review-sound-being-made =
    { $count ->
        [one] L’audio est en préparation : { $count } phrase. Revenez dans un instant.
        [many] L’audio est en préparation : { $count } de phrases. Revenez dans un instant.
       *[other] L’audio est en préparation : { $count } phrases. Revenez dans un instant.
    }
review-sound-failed = L’audio n’a pas pu être créé. Réessayez, ou prévenez l’administration du site.
review-look-again = Vérifier à nouveau
review-back = Retour à la traduction

### What people ask for, at the desk

plot-requests = Demandes par semaine
plot-sheets = Papier pour un exemplaire de chaque texte
plot-table = Les mêmes chiffres en tableau
plot-week = Semaine du
plot-count = Demandes
plot-sum = Demandes en six mois : { $count }
demands-title = Ce que les gens demandent
demands-summary = La date la plus proche en premier, puis le plus demandé.
demands-none = Personne ne demande rien en ce moment.
demands-language = Langue
demands-every-language = Toutes les langues
demands-show = Afficher
demands-pages = Pages de demandes
demands-askers =
    { $count ->
        [one] { $count } demande.
        [many] { $count } de demandes.
       *[other] { $count } demandes.
    }
demands-by = À fournir au plus tard le
demands-form = Format
demands-since = Demandé depuis le
demands-who = Qui demande
demands-form-page = page
demands-form-print = gros caractères
demands-form-audio = audio
demands-form-braille = braille
demands-form-sign = langue des signes
demands-form-other = autre format
demands-needs-translation = à traduire
demands-in-translation = quelqu’un le traduit
demands-in-review = l’équipe éditoriale lit la traduction
demands-needs-voice = il faut une voix humaine
demands-needs-maker = il faut quelqu’un pour le réaliser
demands-making = en préparation
demands-failed = n’a pas pu être préparé
demands-ready = existe
demands-declined = refusé
demands-withdrawn = demande retirée
demands-effort =
    { $sentences ->
        [one] { $words } mots dans { $sentences } phrase.
        [many] { $words } mots dans { $sentences } de phrases.
       *[other] { $words } mots dans { $sentences } phrases.
    }
demands-known =
    { $count ->
        [one] { $count } phrase a déjà été traduite.
        [many] { $count } de phrases ont déjà été traduites.
       *[other] { $count } phrases ont déjà été traduites.
    }
demands-behind =
    { $count ->
        [one] Existe déjà ; { $count } phrase a changé.
        [many] Existe déjà ; { $count } de phrases ont changé.
       *[other] Existe déjà ; { $count } phrases ont changé.
    }
demands-yours = Continuer votre traduction
demands-taken = Traduction en cours :
demands-one-summary = Qui le demande, où cela en est, ce qui peut être fait.
demands-languages = Langues qui attendent l’équipe éditoriale
demands-languages-explained = Quelqu’un les a demandées pour la première fois. Ce qui y est demandé devient public quand vous les autorisez.
demands-language-release = Autoriser cette langue
demands-language-decline = Refuser cette langue
demands-for = Pour :
demands-other-format = Autre format :
demands-words = Messages à l’équipe éditoriale
demands-decline = Refuser cette demande
demands-for-people = Seul ce que des personnes doivent faire à la main ou lire à voix haute est affiché.
demands-show-all = Tout afficher
demands-replies = Réponses jusqu’ici
demands-reply = Répondre à cette demande
demands-reply-explained = Tout le monde peut la lire. Les personnes qui l’ont demandé et ont laissé une adresse sont prévenues.
demands-reply-words = Message (vous pouvez laisser vide)
demands-reply-day = Quand ce sera prêt (vous pouvez laisser vide)
demands-reply-file = Fichier (vous pouvez laisser vide)
demands-reply-file-explained = Un enregistrement, un fichier braille, un film : { $size } au plus. Le fichier répond à la demande. Terminaisons acceptées :
demands-reply-send = Envoyer cette réponse
demands-reply-nothing = Écrivez un message, indiquez un jour ou choisissez un fichier.
demands-reply-kind = Nous n’acceptons pas ce type de fichier. Choisissez-en un dont la terminaison est dans la liste.
demands-reply-differs = Le fichier est vide, ou n’est pas ce que dit sa terminaison. Enregistrez-le à nouveau et choisissez-le.
demands-reply-back = Retirer ce fichier

### What is there, at the desk

coverage-title = Ce qui existe
coverage-summary = Chaque texte dans chaque langue, et dans quels formats.
coverage-collections = Collections
coverage-pages = Pages du tableau
coverage-picture = Image du tableau ci-dessous
coverage-piece = Texte
coverage-languages = Pages de langues
coverage-whole = tous les formats
coverage-part = existe, sans audio
coverage-behind-short = l’original a changé depuis
coverage-behind =
    { $count ->
        [one] { $count } phrase de l’original a changé :
        [many] { $count } de phrases de l’original ont changé :
       *[other] { $count } phrases de l’original ont changé :
    }
coverage-in-work = en traduction
coverage-asked-short = demandé
coverage-asked =
    { $count ->
        [one] { $count } demande
        [many] { $count } de demandes
       *[other] { $count } demandes
    }
coverage-nothing = rien
voices-title = Voix de ce service
voices-no-sharing = La licence interdit de donner la parole de cette voix à d’autres. Ne la publiez pas.
voices-no-sale = La licence interdit d’utiliser cette voix contre de l’argent.
voices-vary = Le même texte ne sonne jamais deux fois pareil. Il est produit une fois et gardé.

### Clarity, at the desk

clarity-title = Clarté
clarity-summary = Ce qui peut rendre les phrases difficiles à lire, mesuré pour chaque langue selon son propre usage. Ne comparez pas les chiffres de langues différentes.
clarity-languages = Langues
clarity-pages = Pages de textes
clarity-measured = Recherché : { $measures }.
clarity-not-measured = Ne peut pas être mesuré dans cette langue : { $measures }.
clarity-words-of = Les mots rares sont ceux qui ne sont pas dans la liste de cette langue : { $language }.
clarity-figure = Phrases claires : { $clear } sur { $all }
clarity-lengths = Mots par phrase : { $median } au plus dans la moitié des phrases, { $longest } dans la plus longue. Plus de { $limit }, c’est long.
clarity-lengths-characters = Caractères par phrase : { $median } au plus dans la moitié des phrases, { $longest } dans la plus longue. Plus de { $limit }, c’est long.
clarity-hardest = Phrases les plus difficiles
clarity-at = Ligne { $line } du fichier
clarity-nothing = Aucune phrase difficile n’a été trouvée.
clarity-long-sentence = phrase longue
clarity-long-words = mots longs
clarity-rare-words = mots rares
clarity-nominal-style = beaucoup de noms abstraits
clarity-passive = passif
clarity-double-negation = double négation
clarity-commas = beaucoup de virgules
clarity-unmarked-terms = termes sans explication

### Jobs and what waits, at the desk

jobs-title = Ce qui est en préparation
jobs-summary = Ce qui est en cours, ce qui attend, ce qui a échoué et pourquoi.
jobs-running = En cours
jobs-failed = En échec
jobs-waiting = En attente
jobs-cancelled = Annulées
jobs-done = Terminées
jobs-none-running = Rien n’est en cours.
jobs-none-failed = Rien n’a échoué.
jobs-none-waiting = Rien n’attend.
jobs-none-cancelled = Rien n’a été annulé.
jobs-none-done = Rien ne s’est terminé ces derniers jours.
jobs-since = Depuis
jobs-by = par
jobs-again-in = Nouvel essai dans
jobs-waits-since = Attend depuis
jobs-ended = Fini le
jobs-error = Raison :
jobs-tried = Essais manqués : { $count } ; abandon après { $of }.
jobs-being-cancelled = Annulation en cours.
jobs-cancel = Annuler
jobs-retry = Recommencer
jobs-make = Préparer
jobs-publish = Publier
jobs-tell = Prévenir une personne qui a demandé
jobs-confirm = Demander si une adresse est bonne
jobs-sweep = Supprimer ce qui ne doit pas être gardé
jobs-seconds =
    { $count ->
        [one] { $count } seconde
        [many] { $count } de secondes
       *[other] { $count } secondes
    }
jobs-minutes =
    { $count ->
        [one] { $count } minute
        [many] { $count } de minutes
       *[other] { $count } minutes
    }
jobs-hours =
    { $count ->
        [one] { $count } heure
        [many] { $count } d’heures
       *[other] { $count } heures
    }
overview-waits = Ce qui vous attend
overview-nothing = Rien ne vous attend pour l’instant.
overview-returned =
    { $count ->
        [one] { $count } traduction revenue avec des remarques
        [many] { $count } de traductions revenues avec des remarques
       *[other] { $count } traductions revenues avec des remarques
    }
overview-drafts =
    { $count ->
        [one] { $count } traduction à continuer
        [many] { $count } de traductions à continuer
       *[other] { $count } traductions à continuer
    }
overview-review =
    { $count ->
        [one] { $count } traduction qui attend votre décision
        [many] { $count } de traductions qui attendent votre décision
       *[other] { $count } traductions qui attendent votre décision
    }
overview-demands =
    { $count ->
        [one] { $count } traduction que les gens demandent
        [many] { $count } de traductions que les gens demandent
       *[other] { $count } traductions que les gens demandent
    }
overview-for-people =
    { $count ->
        [one] { $count } demande que seule une personne peut satisfaire
        [many] { $count } de demandes que seules des personnes peuvent satisfaire
       *[other] { $count } demandes que seules des personnes peuvent satisfaire
    }
overview-broken = Erreurs dans le contenu
overview-broken-files =
    { $count ->
        [one] { $count } fichier du contenu a des erreurs
        [many] { $count } de fichiers du contenu ont des erreurs
       *[other] { $count } fichiers du contenu ont des erreurs
    }
overview-broken-last-good = Les lecteurs voient la dernière version correcte.
overview-broken-as-it-is = Les lecteurs le voient tel quel.
overview-broken-nothing = Les lecteurs ne le voient pas.
overview-doubts = Le contenu n’est pas fiable pour l’instant. Rien n’est retiré.
overview-failed =
    { $count ->
        [one] { $count } chose qui n’a pas pu être préparée
        [many] { $count } de choses qui n’ont pas pu être préparées
       *[other] { $count } choses qui n’ont pas pu être préparées
    }

### Preview: what an author sees of a text that is being written

preview-title = Aperçu
preview-private = Rien ici n’est public.
preview-again = Regarder à nouveau
preview-none = Il n’y a pas encore de texte. Écrivez-en un comme le montre content/README.md, puis regardez à nouveau.
preview-errors =
    { $count ->
        [one] { $count } erreur
        [many] { $count } d’erreurs
       *[other] { $count } erreurs
    }
preview-warnings =
    { $count ->
        [one] { $count } avertissement
        [many] { $count } d’avertissements
       *[other] { $count } avertissements
    }
preview-changed = Le fichier a été enregistré à nouveau. Regardez à nouveau.
preview-page = Page
preview-print = Gros caractères (PDF)
preview-sound = Voix (MP3)
preview-all = Tous les textes
preview-error = erreur :
preview-warning = avertissement :
preview-note = remarque :
preview-line = Ligne { $number } :
preview-file = Dans { $file }
preview-not-made = Pas fait
preview-not-made-why = Cela ne peut pas être fait maintenant : le texte a des erreurs ou des mots encore à écrire, ou il manque une voix ou une police.
preview-found = Voir ce qui a été trouvé

### Desk: people and ways in

desk-title = Espace de travail
desk-overview = Vue d’ensemble
desk-overview-summary = Ce qui vous attend, et où aller.
desk-work = Vos traductions
desk-demands = Ce qui est demandé
desk-coverage = Ce qui existe
desk-review = Pour l’équipe éditoriale
desk-jobs = Tâches
desk-people = Personnes
desk-audit = Décisions
desk-account = Votre compte
desk-signed-in = Session ouverte :
desk-sign-out = Se déconnecter
desk-role = Rôle
desk-role-contributor = contribution
desk-role-editor = équipe éditoriale
desk-role-administrator = administration
desk-foreign = Cet envoi vient d’un autre site
desk-foreign-next = Rien n’a changé. Ouvrez la page ici et refaites votre envoi.
desk-forbidden = Votre compte ne permet pas cela
desk-forbidden-next = Si vous en avez besoin, demandez à l’administration du site.
desk-unknown = Vous n’avez pas ouvert de session
desk-unknown-next = Connectez-vous, ou envoyez un jeton qui permet cette action.
desk-changed = Cela a changé entre-temps
desk-changed-next = Rien n’a été fait. Revenez en arrière, rechargez la page et vérifiez.
desk-sign-in-title = Se connecter à l’espace de travail
desk-sign-in-summary = Pour les personnes qui traduisent, décident ou gèrent ce site. La lecture ne demande aucun compte.
desk-sign-in = Se connecter
desk-sign-in-passkey = Se connecter avec une clé d’accès
desk-sign-in-wrong = Le nom ou la phrase secrète n’est pas correct. Vérifiez les deux et réessayez.
desk-sign-in-wait =
    { $minutes ->
        [one] Trop d’essais. Attendez { $minutes } minute ou utilisez une clé d’accès.
        [many] Trop d’essais. Attendez { $minutes } de minutes ou utilisez une clé d’accès.
       *[other] Trop d’essais. Attendez { $minutes } minutes ou utilisez une clé d’accès.
    }
desk-sign-in-lost = Phrase secrète perdue ? La personne qui gère ce site peut en définir une nouvelle.
desk-name-wrong = Écrivez un nom de 2 à 60 caractères.
desk-name-taken = Une autre personne porte déjà ce nom. Choisissez-en un autre.
desk-passphrase = Phrase secrète
desk-passphrase-new = Nouvelle phrase secrète
desk-passphrase-explained = Au moins { $count } caractères. Quatre mots que personne d’autre ne réunirait conviennent bien.
desk-passphrase-short = Écrivez au moins { $count } caractères.
desk-passphrase-long = Écrivez au plus 256 caractères.
desk-passphrase-common = Beaucoup de gens l’utilisent. Choisissez des mots que personne d’autre ne réunirait.
desk-passphrase-name = Choisissez une phrase secrète différente de votre nom.
desk-passphrase-title = Phrase secrète
desk-passphrase-present = Phrase secrète actuelle
desk-passphrase-not-it = Ce n’est pas votre phrase secrète actuelle. Écrivez-la à nouveau.
desk-passphrase-ends = Partout ailleurs, votre session se ferme.
desk-passphrase-change = Changer la phrase secrète
desk-language = Langue de l’espace de travail
desk-language-title = Langue
desk-language-change = Changer la langue
desk-invitation-title = Vous avez une invitation
desk-invitation-summary = Choisissez un nom et une phrase secrète. L’espace de travail s’ouvre ensuite.
desk-invitation-role = Votre rôle ici :
desk-invitation-ends = Cette invitation est valable jusqu’au
desk-invitation-accept = Créer mon compte
desk-invitation-revoke = Retirer l’invitation
desk-account-summary = Comment vous vous connectez, et quels programmes peuvent agir pour vous.
desk-passkey = Clé d’accès
desk-passkeys = Clés d’accès
desk-passkeys-explained = Connectez-vous avec votre empreinte, votre visage, le code PIN de l’appareil ou une clé de sécurité.
desk-passkeys-none = Vous n’avez pas encore de clé d’accès.
desk-passkey-add = Ajouter une clé d’accès
desk-passkey-name = Nom de la clé d’accès, par exemple « mon téléphone »
desk-passkey-remove = Retirer cette clé d’accès
desk-passkey-failed = Cela n’a pas fonctionné. Réessayez ou utilisez votre phrase secrète.
desk-passkey-last = C’est votre seul moyen d’entrer. Définissez d’abord une phrase secrète.
desk-passkey-script = Ajouter une clé d’accès demande JavaScript. Votre phrase secrète fonctionne sans.
desk-passkey-nowhere = Aucune autre clé d’accès ne peut être ajoutée ici.
desk-tokens = Jetons pour les programmes
desk-tokens-explained = Un programme muni d’un jeton agit pour vous, dans les limites que vous choisissez.
desk-tokens-none = Vous n’avez aucun jeton.
desk-token-new = Un nouveau jeton
desk-token-name = À quoi sert-il ?
desk-token-name-explained = Pour vous, afin de savoir plus tard lequel supprimer.
desk-token-name-wrong = Écrivez à quoi sert le jeton, en 60 caractères au plus.
desk-token-scopes = Que peut faire le programme ?
desk-token-scope-wrong = Choisissez au moins une possibilité.
desk-token-many = Supprimez d’abord un jeton : vous pouvez en avoir { $count }.
desk-token-make = Créer le jeton
desk-token-made = Votre nouveau jeton
desk-token-end = Supprimer ce jeton
desk-scope-ask = demander des formats et des langues
desk-scope-translate = lire les demandes, écrire vos traductions
desk-once = Copiez-le maintenant. Il ne s’affiche que cette fois.
desk-made = Ici depuis le
desk-used = Dernière utilisation :
desk-never-used = Pas encore utilisé.
desk-people-summary = Qui travaille ici, qui est invité, et ce que chaque personne peut faire.
desk-people-here =
    { $count ->
        [one] { $count } personne travaille ici
        [many] { $count } de personnes travaillent ici
       *[other] { $count } personnes travaillent ici
    }
desk-people-gone = Comptes fermés
desk-role-change = Changer le rôle
desk-invite = Inviter quelqu’un
desk-invite-explained = Vous recevez un lien. Envoyez-le vous-même. Il sert une fois, pendant sept jours.
desk-invite-note = Pour qui est-ce ?
desk-invite-note-explained = Seules les personnes qui gèrent les comptes le voient.
desk-invite-note-wrong = Écrivez pour qui c’est, en 100 caractères au plus.
desk-invite-make = Créer le lien
desk-invited = Le lien de l’invitation
desk-invitations = Invitations en cours
desk-end = Fermer ce compte
desk-end-title = Fermer un compte
desk-end-summary = Vous ne pourrez pas revenir en arrière. Lisez d’abord ce qui va se passer.
desk-end-whose = Compte qui sera fermé :
desk-end-sessions = Ses sessions se ferment partout ; ses jetons et ses clés d’accès ne fonctionnent plus.
desk-end-work = Les traductions non terminées redeviennent libres pour d’autres personnes.
desk-end-name = Le nom reste à côté des décisions déjà prises.
desk-end-now = Fermer le compte maintenant
desk-end-not = Revenir en arrière sans rien changer
desk-last-administrator = C’est le dernier compte d’administration. Donnez d’abord ce rôle à une autre personne.
desk-audit-summary = Qui a décidé quoi, le plus récent en premier.
desk-audit-none = Rien n’a encore été décidé.
desk-audit-page = Décisions, page { $page } sur { $pages }
desk-audit-pages = Pages
desk-audit-who = Qui
desk-audit-what = Quoi
desk-audit-when = Quand
desk-audit-clock = à { $time } UTC
desk-audit-program = Le programme
desk-audit-newer = Décisions plus récentes
desk-audit-older = Décisions plus anciennes
desk-did-add = a créé un compte
desk-did-role = a changé un rôle
desk-did-end = a fermé un compte
desk-did-language = a changé la langue de l’espace de travail
desk-did-passphrase = a changé la phrase secrète
desk-did-invite = a invité quelqu’un
desk-did-accept = a accepté une invitation
desk-did-revoke = a retiré une invitation
desk-did-sign-in = a ouvert une session
desk-did-sign-out = a fermé la session
desk-did-passkey = a ajouté une clé d’accès
desk-did-passkey-remove = a retiré une clé d’accès
desk-did-token = a créé un jeton
desk-did-token-end = a supprimé un jeton
desk-did-decline = a refusé une demande
desk-did-reply = a répondu à une demande
desk-did-reply-back = a retiré le fichier d’une réponse
desk-did-read-words = a lu les messages à l’équipe éditoriale
desk-did-language-release = a autorisé une langue
desk-did-language-decline = a refusé une langue
desk-did-allow-works = a permis un autre nombre de traductions ouvertes
desk-did-take = a pris une traduction
desk-did-say-who = a dit qui a fait la première formulation
desk-did-submit = a remis une traduction
desk-did-take-back = a repris une traduction remise
desk-did-drop = a abandonné une traduction
desk-did-send-back = a renvoyé une traduction
desk-did-decline-work = a refusé une traduction
desk-did-approve = a approuvé une traduction
desk-did-approve-despite = a dit oui malgré des différences de sens
desk-did-publish = a publié une traduction
desk-did-reopen = a rendu une traduction à l’équipe éditoriale, car son original a changé
desk-did-retry = a relancé une tâche
desk-did-cancel = a annulé une tâche
desk-sign-in-name = Nom de connexion
desk-sign-in-name-explained = Il n’est montré qu’à vous. N’utilisez pas votre nom public.
desk-public-name = Nom public
desk-public-name-explained = Il accompagne vos traductions. Les autres personnes de l’espace de travail le voient.
desk-names = Vos noms
desk-names-same = Les deux noms sont identiques : tout le monde peut donc lire celui qui sert à vous connecter. Choisissez un autre nom de connexion.
desk-names-change = Changer les noms
desk-sessions = Où votre session est ouverte
desk-session-here = Ici, dans ce navigateur
desk-session-other = Ailleurs
desk-session-end = Fermer cette session
desk-sessions-end = Fermer toutes les autres sessions
desk-confirm-title = Confirmez que c’est bien vous
desk-confirm-summary = Ce que vous voulez faire change qui peut entrer. Votre réponse vaut pendant dix minutes.
desk-confirm-locked = Vous n’avez rien fait ici depuis un moment, ou votre connexion date de plusieurs heures. Confirmez que c’est bien vous pour continuer. Ce que vous avez écrit est conservé.
desk-changes = Changements de votre compte ces { $days } derniers jours
desk-changes-not-you = L’un d’eux ne vient pas de vous ? Choisissez une nouvelle phrase secrète, fermez toutes les autres sessions et prévenez l’administration.
desk-confirm = Confirmer
desk-confirm-passkey = Confirmer avec une clé d’accès
desk-confirm-first = Confirmez d’abord que c’est bien vous
desk-second-title = Deuxième étape de connexion
desk-second-summary = Après la phrase secrète, un code d’une application ou une clé d’accès montre que c’est bien vous.
desk-second-code = Code de l’application, ou code de secours
desk-second-wrong = Ce code n’est pas juste, ou il a déjà servi. Attendez le suivant et réessayez.
desk-second-go = Continuer
desk-second-must = Les comptes d’administration ont besoin d’une deuxième étape. Configurez-la maintenant : une application de codes ici, ou une clé d’accès dans votre compte. Connectez-vous ensuite avec la clé d’accès.
desk-second-none = Aucune application de codes n’est configurée.
desk-second-on = Une application de codes est configurée.
desk-second-begin = Configurer une application de codes
desk-second-scan = Scannez cette image avec l’application, ou tapez-y les lettres ci-dessous.
desk-second-picture = Image à scanner
desk-second-letters = Lettres à taper
desk-second-first = Code que l’application affiche maintenant
desk-second-finish = Terminer
desk-second-recovery = Vos codes de secours
desk-second-recovery-explained = Chacun sert une fois si vous perdez l’application. Notez-les maintenant. Ils ne s’affichent que cette fois.
desk-second-left = Codes de secours restants : { $count }
desk-second-remove = Retirer l’application de codes
desk-second-lost = Application et codes de secours perdus ? La personne qui gère ce site peut réinitialiser la deuxième étape.
desk-second-grace = Configurez une deuxième étape de connexion. À partir du { $date }, les pages d’administration ne s’ouvrent qu’avec elle.
desk-passphrase-guessable = Elle est trop facile à deviner. Prenez au moins quatre mots sans rapport entre eux, sans noms, dates ni expressions connues.
desk-passphrase-ends-tokens = Vos jetons pour programmes prennent fin aussi.
desk-passphrase-keep-tokens = Garder mes jetons pour programmes
desk-did-names = a changé des noms
desk-did-sessions-end = a fermé des sessions ailleurs
desk-did-second = a configuré une deuxième étape
desk-did-second-remove = a retiré une deuxième étape
desk-did-second-reset = a réinitialisé une deuxième étape
desk-did-recovery = a utilisé un code de secours
desk-did-failed-sign-in = une connexion a échoué
desk-did-failed-second = un code était faux
desk-did-failed-confirm = une confirmation a échoué
desk-did-refused = a essuyé un refus
desk-did-foreign = un formulaire venu d’un autre site a été refusé
desk-audit-unknown = Compte inconnu
desk-audit-times = nombre de fois dans cette heure : { $count }
desk-invite-no-base = Ce service ne connaît pas son adresse publique : seul le chemin est affiché. Mettez l’adresse du site devant. La personne qui gère le site peut la définir avec --base.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = Demander ne coûte rien. Vous n’avez besoin ni de compte ni de dire qui vous êtes.
ask-see-asked = Voir ce que d’autres demandent
ask-form = Quel format
ask-form-page = Texte sur une page
ask-form-audio = Audio
ask-form-print = Gros caractères
ask-form-braille = Braille
ask-form-sign = Langue des signes
ask-form-other = Autre format
ask-several = Vous pouvez en choisir plusieurs.
ask-other-format = Quel autre format (vous pouvez laisser vide)
ask-other-format-explained = Par exemple : braille agrandi, ou images avec peu de mots. Seule l’équipe éditoriale le lit.
ask-everything = Tout dans cette collection
ask-language = Quelle langue
ask-other = Autre langue
ask-other-name = Nom de l’autre langue
ask-other-explained = Écrivez-le dans cette langue, en anglais ou comme code de langue.
ask-no-voice = Aucune voix ici ne lit { $languages }. Pour du son dans ces langues, une personne doit lire, et c’est plus long.
ask-who-for = Pour qui (vous pouvez laisser vide)
ask-who-for-explained = Par exemple : un refuge avec dix femmes. N’écrivez aucun nom.
ask-needed = Pour quelle date (vous pouvez laisser vide)
ask-needed-explained = Écrivez des nombres, par exemple pour le { $example } : 4, 3, 2027.
ask-day = Jour
ask-month = Mois
ask-year = Année
ask-contact = Comment vous prévenir (vous pouvez laisser vide)
ask-contact-explained = Une adresse électronique, ou une adresse web (https) à laquelle votre programme répond.
ask-contact-no-mail = Ce service n’envoie pas de courriels. Il peut appeler une adresse web (https) à laquelle votre programme répond.
ask-contact-kept =
    { $count ->
        [one] Nous la gardons chiffrée et la supprimons { $count } jour après la fin.
        [many] Nous la gardons chiffrée et la supprimons { $count } de jours après la fin.
       *[other] Nous la gardons chiffrée et la supprimons { $count } jours après la fin.
    }
ask-words = Message à l’équipe éditoriale (vous pouvez laisser vide)
ask-words-explained = Au plus { $count } caractères. Le message n’est montré qu’à l’équipe éditoriale. N’écrivez aucun nom.
ask-then = Vous recevez ensuite une page privée qui montre où en est votre demande.
ask-send = Demander cela
ask-rather-write = Vous pouvez aussi écrire aux personnes qui gèrent ce service.
ask-no-piece = Choisissez au moins un texte.
ask-many = Choisissez au plus { $count } textes.
ask-many-in-all = Cela fait plus de { $count } demandes. Choisissez moins de textes, de formats ou de langues.
ask-unknown-piece = Un de ces textes n’est pas ici. Choisissez dans la liste.
ask-no-form = Choisissez un format.
ask-no-other-format = Écrivez de quel autre format vous avez besoin.
ask-no-wording = Choisissez une formulation.
ask-no-language = Choisissez une langue.
ask-no-other = Écrivez le nom de l’autre langue.
ask-unknown-language = Nous ne connaissons pas ce nom de langue. Écrivez-le en anglais, ou choisissez.
ask-too-long = Écrivez au plus { $count } caractères.
ask-no-day = Écrivez un jour du calendrier, en nombres, ou laissez vide.
ask-past-day = Ce jour est passé. Écrivez-en un plus tardif, ou laissez vide.
ask-wrong-contact = Écrivez une adresse électronique, ou une adresse web qui commence par https.
ask-status = Ce que vous avez demandé
ask-status-summary = Cette page est privée. Elle montre où en sont les choses.
ask-keep = Gardez l’adresse de cette page. Qui a cette adresse ou l’historique de votre navigateur peut l’ouvrir.
ask-asked-on = Demandé le
ask-needed-on = Il vous le faut pour le
ask-withdrawn-on = Vous avez retiré votre demande le
ask-now = En ce moment :
ask-next = La suite :
ask-state-needs-translation = Attend quelqu’un pour le traduire.
ask-state-in-translation = Quelqu’un est en train de le traduire.
ask-state-in-review = L’équipe éditoriale lit la traduction.
ask-state-needs-voice = Il faut une voix humaine.
ask-state-needs-maker = Attend une personne qui le réalise à la main.
ask-state-making = C’est en préparation.
ask-state-failed = Cela n’a pas encore pu être préparé.
ask-state-ready = C’est prêt.
ask-state-declined = L’équipe éditoriale a décidé de ne pas le faire.
ask-state-withdrawn = Plus personne ne le demande.
ask-next-needs-translation = Une personne bénévole le prend et le traduit. Puis l’équipe éditoriale le lit.
ask-next-in-translation = La personne qui traduit termine. Puis l’équipe éditoriale lit la traduction.
ask-next-in-review = L’équipe éditoriale approuve la traduction ou demande de la modifier.
ask-next-needs-voice = Aucune voix ici ne lit cette langue. L’équipe éditoriale cherche quelqu’un pour la lire.
ask-next-needs-maker = L’équipe éditoriale cherche quelqu’un qui peut le réaliser.
ask-next-making = Nos machines le préparent. Revenez dans une minute.
ask-next-failed = Les personnes qui gèrent ce service s’en occupent.
ask-next-ready = Le texte a changé de place. Cherchez-le ou demandez-le à nouveau.
ask-next-declined = Lisez la raison. Vous pouvez demander un autre format ou une autre langue.
ask-next-withdrawn = Rien. Vous pouvez le redemander à tout moment.
ask-effort-sentences =
    { $count ->
        [one] { $count } phrase est à traduire.
        [many] { $count } de phrases sont à traduire.
       *[other] { $count } phrases sont à traduire.
    }
ask-effort-words =
    { $count ->
        [one] Elle compte { $count } mot.
        [many] Au total, { $count } de mots.
       *[other] Au total, { $count } mots.
    }
ask-effort-known =
    { $count ->
        [one] { $count } phrase est déjà connue par d’autres traductions.
        [many] { $count } de phrases sont déjà connues par d’autres traductions.
       *[other] { $count } phrases sont déjà connues par d’autres traductions.
    }
ask-reason = La raison de l’équipe éditoriale :
reply-title = Réponses de l’équipe éditoriale :
reply-expected = Prévu pour le
reply-get = Obtenir le fichier ({ $kind }, { $size })
ask-askers =
    { $count ->
        [one] { $count } demande porte sur cela.
        [many] { $count } de demandes portent sur cela.
       *[other] { $count } demandes portent sur cela.
    }
ask-meanwhile = Ce que vous pouvez avoir maintenant :
ask-open = L’ouvrir
ask-open-audio = L’écouter
ask-open-print = Obtenir les gros caractères
ask-look-again = Vérifier à nouveau
ask-told = Comment nous vous prévenons
ask-told-nobody = Nous ne gardons aucun contact de vous. Revenez sur cette page.
ask-told-lost = Nous ne pouvons plus lire votre contact. Revenez sur cette page.
ask-told-email = Nous vous écrivons quand quelque chose est prêt ou décidé.
ask-told-no-mail = Ce service n’envoie pas de courriels pour le moment. Revenez voir cette page.
ask-told-webhook = Nous appelons votre adresse web. Vérifiez nos messages avec cette clé :
ask-forget = Supprimer mon contact maintenant
ask-withdraw = Retirer votre demande
ask-withdraw-explained = Les autres personnes qui demandent la même chose gardent leur demande.
ask-withdraw-what = Nous supprimons votre contact et votre message. Vous ne pouvez pas revenir en arrière.
ask-withdraw-go = Retirer votre demande, après une dernière question
ask-withdraw-yes = Oui, la retirer
ask-withdraw-no = Non, la garder
ask-more = Demander autre chose
ask-asked = Ce qui est demandé
ask-asked-summary = Le plus demandé en premier. Cette liste ne dit pas qui a demandé.
ask-nothing = Rien n’est demandé en ce moment.
ask-count =
    { $count ->
        [one] { $count } chose est demandée.
        [many] { $count } de choses sont demandées.
       *[other] { $count } choses sont demandées.
    }
ask-own = Demander quelque chose
ask-needed-first = Première échéance :
ask-too = Nous en avons aussi besoin
ask-previous = Page précédente
ask-following = Page suivante
ask-join = Nous en avons aussi besoin
ask-join-summary = Ajoutez votre demande. Le texte monte dans la liste.
ask-join-send = Demander cela aussi
ask-piece = Quel texte
ask-where = Où en est la demande
ask-to-asked = Retour à ce qui est demandé
mail-confirm-title = Confirmez votre adresse
mail-confirm-summary = Ensuite nous vous écrivons quand ce que vous avez demandé est prêt ou décidé.
mail-confirm-do = Oui, écrivez-moi
mail-stop-title = Arrêter notre courrier
mail-stop-summary = Nous supprimons votre adresse tout de suite et n’y écrivons plus rien.
mail-stop-do = Arrêter tout le courrier
mail-confirmed = Cette adresse est confirmée. Nous écrivons quand quelque chose est prêt ou décidé.
mail-stopped = Le courrier à cette adresse est arrêté, et l’adresse est supprimée.
mail-gone = Nous ne gardons aucune adresse sous ce lien, donc aucun courrier ne vient.
ask-told-waiting = Nous avons envoyé un lien à cette adresse, sauf si elle était déjà confirmée. Nous y écrivons dès que son propriétaire a suivi le lien.
ask-told-until = Si personne ne la confirme, nous la supprimons le
ask-told-stopped = Le propriétaire de cette adresse ne veut pas de courrier de nous. Nous l’avons supprimée.
ask-kept-until = Nous supprimons votre contact et ce que vous avez écrit au plus tard le
ask-language-waits = L’équipe éditoriale regarde d’abord cette langue. Jusque-là, cette demande n’est visible que pour vous et cette équipe.
ask-tag-parts = Écrivez seulement une langue, avec une écriture ou une région au besoin, comme zh-Hant ou pt-BR. Ce code a une autre partie.
ask-language-declined = L’équipe éditoriale a décidé que rien n’est fait ici dans cette langue. Choisissez-en une autre.
ask-private-hook = Nous ne pouvons pas appeler cette adresse web. Elle doit commencer par https et mener à un serveur public.
### Plain text

text-name = Texte brut
text-name-inside = texte brut
text-open = Lire le texte brut
text-way = Texte brut, pour plages braille et téléphones simples
text-not-made = Pas encore en texte brut.
text-being-made = Le texte brut est en préparation. Revenez dans quelques minutes.
epub-name = Livre pour liseuse (EPUB)
epub-name-inside = livre pour liseuse
epub-open = Obtenir le livre pour liseuse
epub-way-sound = Livre pour liseuse (EPUB), avec le son
epub-not-made = Pas encore en livre pour liseuse.
epub-being-made = Le livre pour liseuse est en préparation. Revenez dans quelques minutes.
epub-access-sound = Une voix de synthèse lit le texte. La phrase qui est lue est marquée.
epub-access-undescribed = Chaque phrase est du texte. Certaines images n’ont pas de description. Rien ne bouge ni ne clignote.
epub-no-video = Ce livre ne contient pas la vidéo. Ses paroles sont écrites plus bas.

## How finished files were checked

proof-title = Comment ceci a été vérifié
proof-summary = Chaque fichier a été relu et vérifié après sa création. Voici ce qui a été vérifié, et ce que seule une personne peut vérifier.
proof-passed =
    { $count ->
        [one] { $count } vérification réussie
        [many] { $count } vérifications réussies
       *[other] { $count } vérifications réussies
    }
proof-failed =
    { $count ->
        [one] { $count } vérification a trouvé quelque chose
        [many] { $count } vérifications ont trouvé quelque chose
       *[other] { $count } vérifications ont trouvé quelque chose
    }
proof-unchecked =
    { $count ->
        [one] { $count } vérification sans objet
        [many] { $count } vérifications sans objet
       *[other] { $count } vérifications sans objet
    }
proof-words = Qui a vérifié les mots
proof-words-nobody = Personne n’a consigné de vérification des mots.
proof-translation = La traduction
proof-words-apart = Ces vérifications n’ont pas comparé la traduction avec l’original.
proof-person = Ce qui demande une personne
proof-person-summary = Aucune de nos vérifications ne regarde cela.
proof-file = Toutes les vérifications, pour les programmes (JSON)
statement-title = Déclaration d’accessibilité
statement-summary = À quel point ce site convient aux personnes handicapées, dans la mesure où cela a été vérifié.
statement-status = Conformité
statement-nothing = Rien n’a encore été vérifié.
statement-clean = Aucune vérification n’a échoué. On ne sait pas si tout respecte EN 301 549 et WCAG 2.2, niveau AA : personne n’a tout évalué.
statement-partial = Tout sur ce site ne respecte pas EN 301 549 et WCAG 2.2, niveau AA. Les vérifications échouées sont listées ci-dessous. Personne n’a évalué le reste.
statement-faults = Ce qui n’est pas conforme, et pourquoi
statement-faults-none = Aucune vérification n’a rien trouvé.
statement-faults-why = Ces vérifications ont échoué. Un fichier reste ici avec un tel défaut si toutes ses phrases y sont : on en a besoin maintenant.
statement-fault =
    { $count ->
        [one] { $count } fichier
        [many] { $count } fichiers
       *[other] { $count } fichiers
    }
statement-method = Un programme relit chaque fichier après sa création et le vérifie. Le résultat se trouve à côté du fichier.
statement-made = Compté le { $date }.
statement-checked = Fichiers vérifiés
statement-format = Format
statement-count = Vérifiés
statement-passed = Toutes les vérifications réussies
statement-failed = Avec une vérification échouée
statement-feedback = Signaler un obstacle
statement-feedback-words = Si quelque chose ici ne fonctionne pas pour vous, ou s’il vous le faut sous une autre forme, dites-le-nous.
statement-feedback-nobody = Les responsables de ce site n’ont indiqué aucun contact.
statement-enforcement = Si personne ne vous aide
statement-enforcement-words = Si vous ne recevez pas de réponse, ou si elle ne vous aide pas, adressez-vous à l’autorité chargée de l’accessibilité dans votre pays. Dans l’Union européenne, chaque pays en a une (directive (UE) 2016/2102).
statement-openacr = Tous les critères de WCAG { $version }, pour les programmes (OpenACR, en anglais)
desk-proof-title = Vérifications des fichiers
desk-proof-summary = Ce que les vérifications de tous les fichiers publiés ont trouvé, par format, et son évolution.
desk-proof-checks = Vérifications
desk-proof-check = Vérification
desk-proof-passed = Réussies
desk-proof-failed = Échouées
desk-proof-unchecked = Non vérifiés
desk-proof-worst = Pire valeur
desk-proof-days = Fichiers avec une vérification échouée, jour par jour
desk-proof-by-day = La même chose en chiffres
desk-proof-day = Jour
needs-meaning = Les mots disent ce que dit le droit, et une traduction dit ce que dit sa source.
needs-facts = Les adresses, les numéros de téléphone et les heures sont toujours justes.
needs-understood = Les personnes à qui cela s’adresse comprennent et peuvent agir.
needs-contrast = Le texte se voit bien dans tous les choix de couleurs.
needs-keyboard = Tout peut se faire au clavier, et l’on voit où l’on est.
needs-screen-reader = Un lecteur d’écran et une plage braille le lisent bien.
needs-reflow = La page fonctionne sur un petit écran, agrandie et avec d’autres espacements.
needs-playing = La page reste utilisable pendant que le son est lu.
needs-paper = Les feuilles imprimées sont complètes et se voient bien.
needs-pictures = Les images se comprennent à cette taille et sans couleur.
needs-pronounced = Les noms, les nombres et les abréviations sont prononcés de façon compréhensible.
needs-followed = Le rythme et les pauses permettent de suivre.
needs-reading-systems = Les liseuses et leurs logiciels affichent bien le livre et tournent ses pages.
needs-devices = Les petits appareils et les plages braille l’affichent bien.
