# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = Redacción estándar
level-plain = Lenguaje claro
note-information = Información
note-warning = Advertencia
note-danger = Peligro
note-steps = Pasos
contact-example = Este contacto es un ejemplo. Allí no responde nadie.
contact-phone = Teléfono
contact-text-phone = Teléfono de texto
contact-email = Correo electrónico
contact-web = Sitio web
contact-place = Lugar
contact-hours = Horario
contact-languages = Idiomas
contact-cost = Costo
wording-machine = Una máquina tradujo este texto. Ninguna persona lo ha revisado todavía.
wording-reviewed = Una máquina tradujo este texto. Revisión: { $name }, { $date }.

### Speech: words that are spoken between the author's

say-level-plain = Versión en lenguaje claro.
say-wording-machine = Una máquina tradujo este texto. Ninguna persona lo ha revisado todavía.
say-wording-reviewed = Una máquina tradujo este texto. Una persona lo ha revisado.
say-voice-relative = No hay voz para { $language }. Una voz para { $voice } lee este texto.
say-voice-low = Esta voz no siempre pronuncia bien: { $language }.
say-language-without-voice = Palabras en un idioma que no tiene voz.
say-list = Lista, { $count ->
    [one] { $count } elemento
   *[other] { $count } elementos
}.
say-number = { $number }.
say-table = Tabla.
say-table-size = { $columns ->
    [one] { $columns } columna
   *[other] { $columns } columnas
}, { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
}.
say-row = Fila { $number }.
say-end-of-table = Fin de la tabla.
say-quote = Cita.
say-quote-source = Fuente:
say-end-of-quote = Fin de la cita.
say-note-information = Información.
say-note-warning = Advertencia.
say-note-danger = Peligro.
say-note-steps = Paso a paso.
say-end-of-note = Fin de la nota.
say-picture = Imagen.
say-picture-caption = Debajo de la imagen:
say-picture-description = La imagen en detalle.
say-contact = Contacto.
say-question = Pregunta.
say-answer = Respuesta.
say-video = Video.
say-video-missing = El video no existe todavía.
say-transcript = Las palabras del video:
say-footnotes = Notas al pie.
say-footnote = Nota al pie { $number }.
say-code = Letra por letra:
say-artist = Evenhand
say-cover = El emblema de Evenhand: dos manos abiertas, a la misma altura.

### Print

print-page = Página { $page } de { $pages }
print-contents = Contenido
print-words = Palabras explicadas
print-about = Sobre este texto
print-title = Título
print-language = Idioma
print-revised = Último cambio
print-version = Hecho con Evenhand
print-wording = Redacción
print-sources = Fuentes
print-newest = La versión más reciente:
print-qr = Código QR que lleva a { $address }
print-question = Pregunta
print-answer = Respuesta
print-picture-description = La imagen en detalle
print-contact = Contacto
print-video = Video
print-video-missing = El video no existe todavía.
print-transcript = Las palabras del video
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = Inicio
site-home-title = Leer, escuchar o imprimir
site-home-summary = Sus derechos y cómo usarlos, en una forma adecuada para usted.
site-front-title = Elija su idioma
site-front-summary = Derechos, tribunales y apoyo, para leer, escuchar o imprimir.
site-where = Dónde está usted
site-not-yet = Todavía no en { $language }. Léalo en:
site-only-plain = Solo en lenguaje claro.
site-in-plain = En lenguaje claro
site-nothing = Todavía no hay nada aquí.
page-skip = Ir al texto
page-leave = Salir de esta página
page-leave-explained = Abre una página del tiempo. No borra el historial de su navegador.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Idiomas de esta página
page-wording = Redacción
page-here = Usted está leyendo esta versión
page-no-plain = Todavía no en lenguaje claro.
page-no-standard = Todavía no en redacción estándar.
page-behind =
    { $count ->
        [one] Desde esta traducción ha cambiado { $count } frase del original.
       *[other] Desde esta traducción han cambiado { $count } frases del original.
    }
page-behind-show = Ver lo que ha cambiado
page-explains = Lo mismo en redacción estándar:
page-contents = En esta página
page-ways = Formatos disponibles
page-way-page = Esta página
page-way-large-print = Letra grande, { $points } puntos
page-way-opus = Audio, archivo pequeño (Opus)
page-way-mp3 = Audio para cualquier reproductor (MP3)
page-way-captions = Audio por escrito, con tiempos (subtítulos)
page-missing-speech-no-voice = Sin audio: todavía no hay voz para { $language }.
page-missing-speech-low-quality = Sin audio: la voz para { $language } no es bastante clara.
page-missing-speech-not-made = Todavía no hay audio.
page-missing-captions = Todavía no hay subtítulos.
page-missing-print-no-font = Sin letra grande: aquí todavía no hay tipografía para { $language }.
page-missing-print-not-made = Todavía no en letra grande.
page-missing-page = Todavía no como página.
page-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
page-seconds-few = menos de un minuto
page-minutes =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
page-hours =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
page-kilobytes = { $number } kB
# The point between whole and tenths is the language's own.
page-megabytes = { $whole },{ $tenth } MB
page-listen = Escuchar
page-listen-how = Pulse reproducir. El sonido se carga solo entonces.
page-listen-alone = Su navegador no puede reproducir sonido aquí. Tome el archivo de la lista.
page-voice-low = Una máquina produce esta voz. Puede ser difícil de seguir.
page-voice-relative = Todavía no hay voz para { $language }. Una voz para { $relative } lee esto.
page-captions = Subtítulos
page-word-back = Volver al texto
page-notes = Notas
page-note = Nota
page-note-back = Volver al texto
page-note-back-of = Volver al texto, lugar { $number }
page-picture-long = Leer lo que muestra la imagen
page-question = Compruebe lo que sabe
page-answer = Mostrar la respuesta
page-film-missing = Este video no existe todavía. Puede leer sus palabras abajo.
page-film-alone = Su navegador no puede reproducir este video. Puede leer sus palabras abajo.
page-film-no-captions = Este video todavía no tiene subtítulos.
page-film-no-description = Este video todavía no tiene audiodescripción.
page-film-no-sign = Este video todavía no existe en lengua de señas.
page-film-described = Verlo con audiodescripción
page-film-signed = Verlo en lengua de señas
page-film-words = Leer las palabras del video
page-about = Sobre esta página
page-revised = Último cambio
page-review = Debe revisarse antes del
page-sources = De dónde vienen los datos
page-version = Hecho con
page-program = Evenhand { $version }
page-licence = Licencia
page-licence-words = De uso, difusión y modificación libres: GNU General Public License 3 o posterior.
page-access-summary = Cada frase es texto. Las imágenes tienen descripción. Nada se mueve ni parpadea.
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
