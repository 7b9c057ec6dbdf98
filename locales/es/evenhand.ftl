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
print-booklet = Folleto con { $count } textos
print-about-all = Sobre estos textos
print-imprint = Quién le entregó este documento

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
page-leave-other = Abre otro sitio. No borra el historial de su navegador.
page-leave-keys = O pulse tres veces la tecla Mayúsculas (Shift).
page-safety = Protéjase mientras lee
# What the reader may change about the looks of every page.
page-comfort = Cambiar tamaño del texto, colores y tipo de letra
page-comfort-lost = Sus ajustes duran hasta que salga de esta página.
page-comfort-kept = Sus ajustes quedan en este navegador. Nadie más los recibe.
page-start-over = Volver al aspecto inicial
page-started-over = Todo se ve como al principio.
page-percent = { $number } %
page-as-usual = Normal
page-size = Tamaño del texto
# Languages whose letters are joined: the space between words alone.
page-spacing = Espacio entre letras y palabras
page-lines = Espacio entre líneas
page-wide = Amplio
page-wider = Muy amplio
page-length = Largo de las líneas
page-short = Corto
page-window = Todo el ancho de la ventana
page-colours = Colores
page-device = Como en su dispositivo
page-white = Blanco
page-cream = Crema
page-dark = Oscuro
page-yellow = Amarillo sobre negro
page-letters = Tipo de letra
page-naskh = Estilo naskh
page-nastaliq = Estilo nastaliq
page-own-letters = El de su dispositivo
# The player.
page-chapters = Escuchar desde un capítulo
page-along-ready = Debajo del reproductor hay botones para las frases y la velocidad.
page-along-how = Pulse una frase para oírla. Púlsela otra vez para pausar.
page-along-keys = Con teclado: muévase con las flechas arriba y abajo, reproduzca con Enter.
page-previous-sentence = Frase anterior
page-again = Repetir
page-next-sentence = Frase siguiente
page-speed = Velocidad
page-follow = Mantener a la vista la frase que se oye
# The list of ways.
page-way-here = Leer aquí
page-desk = Elegir tamaño, papel y colores
page-ask = Pedir otro formato u otro idioma
page-ask-for-it = Pedirlo
# The end of a text, and of every page.
page-neighbours = Más sobre este tema
page-previous = Anterior:
page-next = Siguiente:
page-original = Idioma original
page-translation = Traducción
page-by-person = Una persona tradujo este texto.
page-more = Qué más puede hacer
page-search = Buscar
page-search-words = Palabras que busca
page-print-desk = Imprimir con su tamaño y sus colores
page-bundle = Llevarse todo en un solo archivo
page-api = Usar estos textos en su propio programa

### Service: pages that only a running service has

serve-to-home = Ir a la página de inicio
serve-search = Buscar
serve-ask = Pedir otro formato u otro idioma
serve-errors = Hay algo que necesita su atención
serve-choose-pieces = Qué textos
serve-not-found = Esta página no existe
serve-not-found-next = La dirección puede tener un error. Busque o empiece por el inicio.
serve-gone = Esta página ya no está aquí
serve-gone-next = Se retiró. Busque un texto más reciente o empiece de nuevo.
serve-too-large = Es demasiado para un solo envío
serve-too-large-next = Vuelva atrás, acorte lo que escribió y envíelo de nuevo.
serve-unreadable = No se pudo leer lo enviado
serve-unreadable-next = Vuelva atrás, llene de nuevo el formulario y envíelo.
serve-method = Esta dirección no acepta esa solicitud
serve-too-many = Demasiadas solicitudes en poco tiempo
serve-too-many-next = Espere un minuto y vuelva a intentarlo. No se pierde nada.
serve-being-made = Lo estamos preparando para usted
serve-being-made-next = Espere unos segundos y vuelva a cargar esta página.
serve-busy = Hay muchas solicitudes en este momento
serve-busy-next = Espere unos segundos y vuelva a intentarlo.
serve-too-long = Tardó demasiado
serve-too-long-next = Inténtelo de nuevo o elija menos textos.
serve-fault = Algo falló de nuestra parte
serve-fault-next = No es culpa suya. Inténtelo de nuevo o empiece por el inicio.
serve-search-title = Buscar
serve-search-summary = Busque en cada frase de este idioma. Lo escrito no se guarda.
serve-search-words = Palabras que busca
serve-search-nothing = No se encontró nada
serve-search-found =
    { $count ->
        [one] Se encontró { $count } texto
       *[other] Se encontraron { $count } textos
    }
serve-search-spelling = Compruebe cómo están escritas las palabras.
serve-search-fewer = Pruebe con menos palabras o con otras.
serve-safety-title = Protéjase mientras lee
serve-safety-summary = Qué hace este sitio por su seguridad y qué no puede hacer.
serve-safety-does = Qué hace este sitio
serve-safety-does-leave = «Salir de esta página» abre en su lugar una página del tiempo.
serve-safety-does-keys = Con scripts activos, pulsar Mayúsculas (Shift) tres veces hace lo mismo.
serve-safety-does-clear = Al salir, el sitio pide al navegador olvidar los datos guardados.
serve-safety-does-log = Este sitio no registra quién leyó qué.
serve-safety-cannot = Qué no puede hacer
serve-safety-cannot-history = No puede quitar páginas del historial de su navegador.
serve-safety-cannot-back = Sin scripts, un paso atrás puede volver a mostrar esta página.
serve-safety-cannot-files = No puede borrar los archivos que usted guardó.
serve-safety-cannot-network = Quien administra su red puede ver que usted visitó este sitio.
serve-safety-cannot-watch = No puede detener un programa que vigile su teléfono o computadora.
serve-safety-you = Qué puede hacer usted
serve-safety-you-private = Abra este sitio en una ventana privada y ciérrela al terminar.
serve-safety-you-history = Después de leer, borre este sitio del historial de su navegador.
serve-safety-you-device = Use un dispositivo que nadie más pueda abrir.
serve-safety-you-name = Guarde los archivos con un nombre que no revele nada.
serve-safety-neutral = Para ello, añada ?name=neutral a la dirección del archivo.
serve-ask-title = Pedir otro formato u otro idioma
serve-ask-summary = Tiene derecho a recibir información en una forma adecuada para usted.
serve-ask-piece = Su solicitud es sobre este texto:
serve-ask-what = Qué escribir
serve-ask-what-form = Qué texto y en qué formato: audio, letra grande, lenguaje claro.
serve-ask-what-language = En qué idioma.
serve-ask-what-when = Para cuándo lo necesita. No hace falta decir quién es usted.
serve-ask-write = Escribirnos
serve-ask-nobody = Todavía nadie responde aquí: no se ha indicado ninguna dirección.
serve-ask-free = Pedirlo no cuesta nada.
serve-api-title = Para máquinas
serve-api-summary = Direcciones que los programas pueden consultar. No necesitan clave.
serve-api-description = La descripción completa en OpenAPI
serve-api-parameters = Qué puede indicar:
serve-print-title = Preparar la impresión
serve-print-summary = Elija textos, tamaño, papel y colores. Vea el resultado antes de imprimir.
serve-print-both = Las dos, una después de la otra
serve-print-profile = Modalidad de letra grande
serve-print-points = Letra más grande, en puntos
serve-print-points-explained = De 14 a 48. Déjelo vacío para el tamaño habitual.
serve-print-paper = Papel
serve-print-theme = Colores
serve-print-typeface = Tipo de letra
serve-print-imprint = Quién entrega este documento
serve-print-imprint-explained = Se imprime en la última página. Puede dejarlo vacío.
serve-print-name = Nombre
serve-print-show = Ver las páginas, el papel y el tamaño del archivo
serve-print-ready = Su impresión está lista
serve-print-pages = Páginas
serve-print-sheets = Hojas de papel, impresas por ambos lados
serve-print-size = Tamaño del archivo
serve-print-get =
    { $count ->
        [one] Descargar el PDF, { $count } página, { $size }
       *[other] Descargar el PDF, { $count } páginas, { $size }
    }
serve-print-kept = Se guarda una hora y después se borra.
serve-print-preview = Las primeras páginas
serve-print-preview-of = Página { $number } tal como se imprimirá
serve-print-change = Cambiar algo
serve-print-no-piece = Elija al menos un texto.
serve-print-many = Elija como máximo { $count } textos.
serve-print-not-there = Estos textos no existen en esta redacción. Elija otra redacción.
serve-print-no-profile = Elija una modalidad de letra grande.
serve-print-wrong-size = Escriba un número entero de 14 a 48 o déjelo vacío.
serve-print-wrong-imprint = Escriba como máximo 200 letras en cada línea.
serve-print-no-font = Aquí no hay tipografía para imprimir este idioma.
serve-print-too-large = Esta impresión es demasiado grande. Elija menos textos o letra más pequeña.
serve-print-failed = No se pudo preparar la impresión. Inténtelo de nuevo.
serve-bundle-title = Llevarse varios textos
serve-bundle-summary = Elija textos, formatos e idiomas. Recibirá un solo archivo.
serve-bundle-forms = Qué formatos
serve-bundle-languages = Qué idiomas
serve-bundle-show = Ver el contenido
serve-bundle-ready = Su paquete
serve-bundle-missing =
    { $count ->
        [one] { $count } archivo no existe todavía.
       *[other] { $count } archivos no existen todavía.
    }
serve-bundle-get =
    { $count ->
        [one] Descargar el ZIP, { $count } archivo, cerca de { $size }
       *[other] Descargar el ZIP, { $count } archivos, cerca de { $size }
    }
serve-bundle-no-form = Elija al menos un formato.
serve-bundle-no-language = Elija al menos un idioma.
serve-bundle-empty = Nada de esto existe todavía. Elija otros formatos o idiomas.
serve-bundle-index = Qué contiene este paquete
serve-form-page = Página para la pantalla
serve-form-print = Letra grande, 18 y 28 puntos
serve-form-script = Texto del audio, tal como se lee
page-being-made-print = La letra grande se está preparando. Vuelva a mirar en unos minutos.
page-being-made-speech = La voz se está preparando. Vuelva a mirar en unos minutos.

### Export

export-search-title = Buscar
export-search-summary = Busque palabras en todos los textos. No se envía nada de lo que escribe.
export-search-asleep = La búsqueda necesita scripts y un servidor web. Elija en la lista.
export-search-busy = Buscando…
export-search-results = Lo que se encontró
export-search-found = Textos encontrados:
export-search-nothing = No se encontró nada. Pruebe con menos palabras o con otras.
export-search-failed = La búsqueda se detuvo. Vuelva a cargar la página o elija abajo.
export-search-all = Todo en este idioma
