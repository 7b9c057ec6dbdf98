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
contact-more = Más información
wording-machine = Una máquina tradujo este texto. Ninguna persona lo ha revisado todavía.
wording-reviewed = Una máquina tradujo este texto. Revisión: { $name }, { $date }.

### Speech: words that are spoken between the author's

say-level-plain = Versión en lenguaje claro.
say-wording-machine = Una máquina tradujo este texto. Ninguna persona lo ha revisado todavía.
say-wording-reviewed = Una máquina tradujo este texto. Una persona lo ha revisado.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = Quién ha revisado este texto
reviews-none = Ningún jurista ni lectores con discapacidad han revisado aún este texto.
reviews-lawyer = Jurista ({ $country }): { $name }, { $date }
reviews-editor = Edición en lenguaje claro: { $name }, { $date }
reviews-translator = Traducción a la lengua materna: { $name }, { $date }
reviews-panel = Lectores con discapacidad ({ $count }): { $name }, { $date }
reviews-with = Discapacidades de los lectores: { $list }
reviews-changed = Cambiado después:
reviews-not-checked = Sin revisar:
reviews-since =
    { $count ->
        [one] Desde entonces ha cambiado { $count } frase.
        [many] Desde entonces han cambiado { $count } de frases.
       *[other] Desde entonces han cambiado { $count } frases.
    }
say-reviews-lawyer = Un jurista ha revisado este texto.
say-reviews-editor = Un editor de lenguaje claro ha revisado este texto.
say-reviews-translator = Un traductor nativo ha revisado este texto.
say-reviews-panel = Lectores con discapacidad han probado este texto.
country-title = País
country-none = Las normas cambian de un país a otro, y este texto no nombra ningún país.
country-holds =
    { $count ->
        [one] Este texto se escribió para este país: { $list }.
       *[other] Este texto se escribió para estos países: { $list }.
    }
country-elsewhere =
    { $count ->
        [one] Este texto se escribió para otro país: { $list }. En su país las normas pueden ser distintas.
       *[other] Este texto se escribió para otros países: { $list }. En su país las normas pueden ser distintas.
    }
country-block =
    { $count ->
        [one] Solo para este país: { $list }
       *[other] Solo para estos países: { $list }
    }
say-country-end =
    { $count ->
        [one] Fin de la parte para este país.
       *[other] Fin de la parte para estos países.
    }
disability-blind = ceguera
disability-low-vision = baja visión
disability-deaf = sordera
disability-hard-of-hearing = pérdida de audición
disability-deafblind = sordoceguera
disability-intellectual = discapacidad intelectual
disability-reading = dificultad para leer
disability-autism = autismo
disability-psychosocial = discapacidad psicosocial
disability-physical = discapacidad física
say-voice-relative = No hay voz para { $language }. Una voz para { $voice } lee este texto.
say-voice-low = Esta voz no siempre pronuncia bien: { $language }.
say-language-without-voice = Palabras en un idioma que no tiene voz.
say-list = Lista, { $count ->
    [one] { $count } elemento
    [many] { $count } de elementos
   *[other] { $count } elementos
}.
say-number = { $number }.
say-table = Tabla.
say-table-size = { $columns ->
    [one] { $columns } columna
    [many] { $columns } de columnas
   *[other] { $columns } columnas
}, { $rows ->
    [one] { $rows } fila
    [many] { $rows } de filas
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
say-picture-undescribed = Una imagen sin descripción.
picture-undescribed = Una imagen sin descripción
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
mark-struck = suprimido:
mark-struck-end = fin de lo suprimido
mark-done = hecho:
mark-open = por hacer:
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
print-booklet =
    { $count ->
        [one] Folleto con { $count } texto
        [many] Folleto con { $count } de textos
       *[other] Folleto con { $count } textos
    }
print-about-all = Sobre estos textos
print-imprint = Quién le entregó este documento

### Page

site-name = Evenhand
site-home = Inicio
site-home-title = Leer, escuchar o imprimir
site-home-summary = Sus derechos y cómo ejercerlos, en una forma adecuada para usted.
site-feed = Suscribirse en una aplicación de pódcast
site-front-title = Elija su idioma
site-front-summary = Derechos, tribunales y apoyo, para leer, escuchar o imprimir.
site-where = Dónde está usted
site-no-text = Todavía no hay ningún texto en { $language }. Estos textos existen en otros idiomas.
site-not-yet = Todavía no en { $language }. Léalo en:
site-only-plain = Solo en lenguaje claro.
site-in-plain = En lenguaje claro
site-nothing = Todavía no hay nada aquí.
# Lists of texts that need several pages.
list-titles = Todos los textos, de la A a la Z
list-plain = Textos en lenguaje claro
list-texts =
    { $count ->
        [one] { $count } texto
        [many] { $count } de textos
       *[other] { $count } textos
    }
list-pages = Páginas de esta lista
list-choose = Elegir en esta lista
list-words = Palabras del título
list-collection = Colección
list-every-collection = Todas las colecciones
list-every-wording = Todas las redacciones
list-show = Mostrar
list-nothing = Aquí no hay ningún texto así.
page-skip = Ir al texto
page-leave = Salir de esta página
page-leave-short = Salir
page-leave-explained = Abre una página del tiempo. No borra el historial de su navegador.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Idiomas de esta página
page-wording = Redacción
page-no-plain = Todavía no en lenguaje claro.
page-no-standard = Todavía no en redacción estándar.
page-behind =
    { $count ->
        [one] Desde esta traducción ha cambiado { $count } frase del original.
        [many] Desde esta traducción han cambiado { $count } de frases del original.
       *[other] Desde esta traducción han cambiado { $count } frases del original.
    }
page-behind-show = Ver lo que ha cambiado
page-explains = Lo mismo en redacción estándar
page-explained = Lo mismo en lenguaje claro
page-trace = Frase por frase
page-trace-title = Frase por frase: { $title }
page-trace-lead = Arriba está cada frase en lenguaje claro; debajo, las frases estándar que expresa. Cada una lleva a su lugar.
page-trace-proposed = Un programa eligió qué frases van juntas. Ninguna persona las ha revisado todas todavía.
page-trace-unchecked = Sin revisar todavía.
page-trace-own = Solo en lenguaje claro.
page-trace-none = Aquí no se indica ninguna frase estándar.
page-trace-rest = Solo en redacción estándar
page-contents = En esta página
page-ways = Formatos disponibles
page-way-large-print = Letra grande, { $points } puntos
page-way-opus = Audio, archivo pequeño (Opus)
page-way-mp3 = Audio para cualquier reproductor (MP3)
page-way-captions = Audio por escrito, con tiempos (subtítulos)
page-missing-speech-no-voice = Sin audio: todavía no hay voz para { $language }.
page-missing-speech-not-made = Todavía no hay audio.
page-missing-print-no-font = Sin letra grande: aquí todavía no hay tipografía para { $language }.
page-missing-print-not-made = Todavía no en letra grande.
page-pages =
    { $count ->
        [one] { $count } página
        [many] { $count } de páginas
       *[other] { $count } páginas
    }
page-seconds-few = menos de un minuto
page-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
page-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
page-kilobytes = { $number } kB
# The point between whole and tenths is the language's own.
page-megabytes = { $whole },{ $tenth } MB
page-listen = Escuchar
page-listen-natural = Escuchar: voz natural
page-listen-clear = Escuchar: voz clara y rápida
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
page-review = Debe revisarse a más tardar el
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
page-settings = Ajustes
page-comfort = Cambiar tamaño del texto, colores y tipo de letra
page-comfort-lost = Sus ajustes duran hasta que salga de esta página.
page-comfort-kept = Sus ajustes quedan en este navegador. No se envían a nadie.
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
page-way-by-people = { $form }, hecho por una persona ({ $kind })
page-desk = Elegir tamaño, papel y colores
page-neutral = Guardar con un nombre que no revele nada
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
serve-too-many-next = Espere un minuto, vuelva atrás e inténtelo de nuevo.
serve-being-made = Lo estamos preparando para usted
serve-being-made-next = Espere unos segundos y vuelva a cargar esta página.
serve-busy = Se están preparando muchas cosas en este momento
serve-busy-next = Espere unos segundos y vuelva a intentarlo.
serve-too-long = Tardó demasiado
serve-too-long-next = Inténtelo de nuevo o elija menos textos.
serve-fault = Algo falló de nuestra parte
serve-fault-next = No es culpa suya. Inténtelo de nuevo o empiece por el inicio.
serve-search-title = Buscar
serve-search-summary = Busque en cada frase de este idioma. Este programa no guarda lo escrito.
serve-search-words = Palabras que busca
serve-search-nothing = No se encontró nada
serve-search-found =
    { $count ->
        [one] Se encontró { $count } texto
        [many] Se encontraron { $count } de textos
       *[other] Se encontraron { $count } textos
    }
serve-search-spelling = Compruebe cómo están escritas las palabras.
serve-search-fewer = Pruebe con menos palabras o con otras.
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = Privacidad
privacy-summary = Qué sabe de usted este sitio y cuándo lo olvida.
privacy-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
privacy-read = Cuando lee
privacy-read-cookies = Ninguna página pone cookies a quienes leen.
privacy-read-others = Las páginas no cargan nada de otros sitios.
privacy-read-choices = Los tamaños y colores que elige quedan en su navegador. Nadie los recibe.
privacy-read-search = Lo que busca no se guarda.
privacy-read-search-here = La búsqueda se hace en su navegador. Sus palabras no se envían.
privacy-read-count = Contra los abusos se cuentan las peticiones de cada dirección de internet, como máximo { $time }. No se escribe nada de ello.
privacy-read-print = Una impresión que pide se guarda una hora.
privacy-ask = Cuando pide algo
privacy-ask-public = Todos pueden ver qué se pide, para qué día y cuántas personas lo piden.
privacy-ask-editors = El equipo de edición puede leer lo que usted escribe y para quién es.
privacy-ask-contact = Su contacto se guarda cifrado. Solo se usa para mensajes sobre su petición.
privacy-ask-ends = Lo que escribió y su contacto se borran { $time } después de terminar la petición.
privacy-ask-latest = Se borran a más tardar { $time } después de su petición.
privacy-ask-unconfirmed = Una dirección de correo que nadie confirma se borra después de { $time }.
privacy-ask-stopped = Si detiene nuestros correos, un código hecho de su dirección se guarda { $time }.
privacy-ask-mail = Los correos pasan por el servidor de quien administra este sitio.
privacy-ask-no-mail = Este sitio no envía correos electrónicos.
privacy-work = Cuando traduce o corrige aquí
privacy-work-kept = El sitio guarda el nombre que eligió, un código hecho de su contraseña y su trabajo.
privacy-work-cookie = Una cookie mantiene abierta su sesión, como máximo { $time }.
privacy-work-shown = El nombre que eligió puede aparecer junto a su trabajo publicado.
privacy-work-audit = Un registro de decisiones y rechazos se guarda { $time }. No contiene direcciones de internet.
privacy-work-tries = Los intentos de entrar se cuentan durante { $time }, con códigos en lugar de nombres y direcciones.
privacy-rights = Sus derechos
privacy-rights-ask = Puede preguntar a quien administra este sitio qué guarda sobre usted, o pedir que lo borre.
privacy-rights-complain = También puede quejarse ante esta autoridad:
operator-title = Quién administra este sitio y cómo contactar
operator-summary = Quién es responsable de este sitio.
operator-name = Responsable
operator-address = Dirección postal
operator-authority = Autoridad de control
operator-nobody = Nadie ha escrito aquí quién administra este sitio.
operator-no-way = Nadie ha escrito aquí cómo contactar.
operator-careful = No escriba aquí nada que pueda ponerle en peligro hasta saber quién lo lee.
operator-program = El programa de este sitio es Evenhand. Sus autores no administran este sitio.
serve-safety-title = Protéjase mientras lee
serve-safety-summary = Qué hace este sitio por su seguridad y qué no puede hacer.
serve-safety-does = Qué hace este sitio
serve-safety-does-leave = «Salir de esta página» abre en su lugar una página del tiempo.
serve-safety-does-keys = Con JavaScript en su navegador, pulsar Mayúsculas (Shift) tres veces hace lo mismo.
serve-safety-does-clear = Al salir, el sitio pide al navegador olvidar los datos guardados.
serve-safety-does-log = Este programa no registra quién leyó qué. Quien administra el servidor puede hacerlo.
serve-safety-cannot = Qué no puede hacer
serve-safety-cannot-history = No puede quitar páginas del historial de su navegador.
serve-safety-cannot-back = Sin JavaScript, un paso atrás puede volver a mostrar esta página.
serve-safety-cannot-files = No puede borrar los archivos que usted guardó.
serve-safety-cannot-network = Quien administra su red puede ver que usted visitó este sitio.
serve-safety-cannot-watch = No puede detener un programa que vigile su teléfono o computadora.
serve-safety-you = Qué puede hacer usted
serve-safety-you-private = Abra este sitio en una ventana privada y ciérrela al terminar.
serve-safety-you-history = Después de leer, borre este sitio del historial de su navegador.
serve-safety-you-device = Use un dispositivo que nadie más pueda abrir.
serve-safety-you-name = Guarde los archivos con un nombre que no revele nada.
serve-safety-neutral = Elija «{ $button }» debajo del texto.
serve-ask-title = Pedir otro formato u otro idioma
serve-ask-write = Escribirnos
serve-many-demands = Hoy se pidieron muchas cosas desde su conexión
serve-many-demands-next = Pida más mañana. Puede unirse a lo que otros piden en cualquier momento.
serve-full-demands = Hay demasiadas solicitudes abiertas
serve-full-demands-next = Por ahora no se toma nada nuevo. Puede unirse a lo que otros piden o volver más tarde.
serve-api-title = Para máquinas
serve-api-summary = Direcciones que los programas pueden consultar. No necesitan clave.
serve-api-description = La descripción completa en OpenAPI
serve-api-parameters = Qué puede indicar:
serve-print-title = Preparar la impresión
serve-print-summary = Elija textos, tamaño, papel y colores. Vea el resultado antes de imprimir.
serve-print-language = Idioma de los textos
serve-print-both = Las dos, una después de la otra
serve-print-profile = Modalidad de letra grande
serve-print-clear = Clara ({ $points } puntos)
serve-print-large = Grande ({ $points } puntos)
serve-print-giant = Muy grande ({ $points } puntos)
serve-print-narrower = { $name }, márgenes más estrechos
serve-print-underlined = { $name }, énfasis subrayado
serve-print-norm = Qué normas sigue
serve-print-norm-clear = Letra clara: el tamaño mínimo para cualquier impreso.
serve-print-norm-ukaaf = Guía de la UK Association for Accessible Formats (UKAAF): 16 puntos o más.
serve-print-norm-aph = Pautas de la American Printing House for the Blind (APH): 18 puntos, márgenes anchos, espacio entre líneas.
serve-print-norm-acb = Pautas del American Council of the Blind (ACB): 18 puntos, subrayado en lugar de negrita, una línea en blanco entre párrafos.
serve-print-norm-giant = Para quien lee unas pocas palabras cada vez.
serve-print-points = Letra más grande, en puntos
serve-print-points-explained = De 14 a 48. Déjelo vacío para el tamaño habitual.
serve-print-paper = Papel
serve-print-theme = Colores
serve-print-grey = Gris, para una impresora sin colores
serve-print-typeface = Tipo de letra
serve-print-one-typeface = Los textos en este idioma se imprimen en { $name }.
serve-print-back = Después de los textos
serve-print-back-full = Palabras explicadas, fuentes y datos de cada texto
serve-print-back-short = Solo la fecha de cada texto y dónde está la versión más reciente
serve-print-binding = Páginas o folleto
serve-print-flat = Páginas sueltas
serve-print-folded = Folleto doblado: dos páginas en cada cara de un papel el doble de grande, como páginas A5 en papel A4. Dóblelo una vez y grápelo en el doblez.
serve-print-copies = Copias
serve-print-wrong-copies = Escriba un número entero de 1 a { $most }.
serve-print-imprint = Quién entrega este documento
serve-print-imprint-explained = Se imprime al principio y en la última página. Puede dejarlo vacío.
serve-print-name = Nombre
serve-print-show = Ver las páginas, el papel y el tamaño del archivo
serve-print-ready = Su impresión está lista
serve-print-pages = Páginas
serve-print-sheets = Hojas de papel, impresas por ambos lados
serve-print-all-sheets = Hojas para todas las copias
serve-print-weight = Peso en papel de 80 g/m²
serve-print-grams = Unos { $count } g
serve-print-kilograms = Unos { $count } kg
serve-print-size = Tamaño del archivo
serve-print-get =
    { $count ->
        [one] Descargar el PDF, { $count } página, { $size }
        [many] Descargar el PDF, { $count } de páginas, { $size }
       *[other] Descargar el PDF, { $count } páginas, { $size }
    }
serve-print-get-folded = Descargar el archivo para imprimir y doblar, { $size }
serve-print-for-printer = El archivo para doblar es solo para la impresora. En una pantalla, lea el otro.
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
serve-print-no-font = Aquí ninguna tipografía dibuja { $signs } de { $language }. Este texto no se puede imprimir.
serve-print-named = Aquí ninguna tipografía dibuja { $signs }. En su lugar se imprime el nombre con palabras.
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
        [many] { $count } de archivos no existen todavía.
       *[other] { $count } archivos no existen todavía.
    }
serve-bundle-get =
    { $count ->
        [one] Descargar el ZIP, { $count } archivo, cerca de { $size }
        [many] Descargar el ZIP, { $count } de archivos, cerca de { $size }
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
page-being-made-speech = El audio se está preparando. Vuelva a mirar en unos minutos.

### Export

export-search-title = Buscar
export-search-summary = Busque palabras en todos los textos. Sus palabras no se envían. Quien administra el servidor puede ver qué textos se encuentran.
export-search-asleep = La búsqueda necesita JavaScript y un servidor web. Elija en la lista.
export-search-busy = Buscando…
export-search-results = Lo que se encontró
export-search-found = Textos encontrados:
export-search-nothing = No se encontró nada. Pruebe con menos palabras o con otras.
export-search-failed = La búsqueda se detuvo. Vuelva a cargar la página o elija abajo.
export-search-all = Todo en este idioma

### Messages to those who asked

tell-subject-ready = { $piece }: ya está listo
tell-subject-declined = { $piece }: no se hará
tell-subject-voice = { $piece }: el texto está listo
tell-asked = Usted pidió: { $piece }, { $language }, { $form }.
tell-ready = Ya está listo.
tell-ready-where = Lo encuentra aquí:
tell-declined = El equipo de edición decidió no hacerlo.
tell-declined-reason = El motivo, en palabras del equipo de edición:
tell-declined-next = Puede pedirlo de nuevo cuando quiera.
tell-voice = El texto está listo. Todavía ninguna voz lee este idioma.
tell-voice-next = Una persona debe leerlo en voz alta. Le avisaremos de nuevo.
tell-voice-where = Hasta entonces, léalo aquí:
tell-subject-reply = { $piece }: una respuesta
tell-reply = El equipo de edición ha respondido:
tell-reply-file = El archivo:
tell-why = Recibe este mensaje porque lo pidió y dejó esta dirección.
tell-kept =
    { $days ->
        [one] Borramos la dirección { $days } día después de cerrarse la solicitud.
        [many] Borramos la dirección { $days } de días después de cerrarse la solicitud.
       *[other] Borramos la dirección { $days } días después de cerrarse la solicitud.
    }
tell-form-page = página para la pantalla
tell-form-print = letra grande
tell-form-audio = audio
tell-form-braille = braille
tell-form-sign = lengua de señas
tell-form-other = otro formato
tell-confirm-subject = ¿Es esta su dirección?
tell-confirm = Alguien nos pidió un texto y dejó esta dirección. Aparte de esta pregunta, solo escribimos a ella si su dueño lo quiere.
tell-confirm-here = Si quiere que le avisemos cuando esté listo, confírmelo aquí:
tell-confirm-not = Si no fue usted, no haga nada. Borramos esta dirección después de { $days } días.
tell-stop = Si no quiere correo nuestro, deténgalo aquí:

### Translating at the desk

work-title = Sus traducciones
work-summary = Qué ha tomado usted y en qué punto está.
work-open = En sus manos
work-none = Ahora no traduce nada. Elija algo que la gente pida.
work-many = Ya tiene tantas traducciones abiertas como se permiten
work-many-next = Termine una o abandone una. El equipo de edición puede permitirle más.
work-allow = Traducciones abiertas que esta persona puede tener
work-allow-do = Permitir este número
work-to-demands = Ver qué pide la gente
work-ended = Terminadas
work-count =
    { $count ->
        [one] { $count } frase escrita.
        [many] { $count } de frases escritas.
       *[other] { $count } frases escritas.
    }
work-take = Tomar esta traducción
work-taken-title = Otra persona ya la tomó
work-taken-summary = Otra persona la traduce ahora. Elija otra cosa.
work-one-title = { $piece }, en { $language }
work-one-summary = Escriba cada frase junto a su original. Todo lo que guarda queda guardado.
work-stands = En qué punto está
work-progress = Cuánto lleva
work-written = { $written } de { $all } frases
work-editor-says = El equipo de edición dice:
work-whole =
    { $count ->
        [one] { $count } observación sobre todo el texto
        [many] { $count } de observaciones sobre todo el texto
       *[other] { $count } observaciones sobre todo el texto
    }
work-stage-draft = Usted la escribe
work-stage-submitted = Espera al equipo de edición
work-stage-returned = El equipo de edición la devolvió
work-stage-approved = Aprobada
work-stage-published = Publicada
work-stage-declined = Rechazada
work-stage-dropped = Abandonada
work-next-draft = Entréguela cuando todas las frases estén escritas.
work-next-submitted = Ahora la lee el equipo de edición.
work-next-returned = Lea las observaciones, cambie las frases y entréguela de nuevo.
work-next-approved = En un momento se une a la biblioteca.
work-next-published = Ya está a disposición de quienes leen.
work-next-declined = Quienes la pidieron leen el motivo.
work-next-dropped = Otra persona puede tomarla.
work-pages = Páginas de frases
work-page = Página { $number }
work-sentence = Frase { $number } de { $all }, { $role }
work-kept = Deje esto vacío para conservar la frase tal como está.
work-save = Guardar esta página
work-save-next = Guardar e ir a la página siguiente
work-save-sentence = Guardar la frase
work-saved = Guardado.
work-saved-sentence = Guardada.
work-saving = Guardando…
work-not-saved = Todavía no se guardó. Se intenta de nuevo.
work-not-kept = { $count ->
    [one] Una frase no se guardó
    [many] { $count } de frases no se guardaron
   *[other] { $count } frases no se guardaron
}
work-not-kept-explained = Sus palabras están abajo: cópielas, acórtelas o simplifíquelas y guarde de nuevo. Todo lo demás está guardado.
work-taken =
    { $count ->
        [one] Se tomó { $count } frase de su archivo.
        [many] Se tomaron { $count } de frases de su archivo.
       *[other] Se tomaron { $count } frases de su archivo.
    }
work-unfinished =
    { $count ->
        [one] Se dejó fuera { $count } frase, porque el archivo la marca como no terminada: { $numbers }.
        [many] Se dejaron fuera { $count } de frases, porque el archivo las marca como no terminadas: { $numbers }.
       *[other] Se dejaron fuera { $count } frases, porque el archivo las marca como no terminadas: { $numbers }.
    }
work-look-again = Mire esto otra vez. Si está bien así, diga al lado por qué.
work-offers =
    { $count ->
        [one] { $count } traducción anterior
        [many] { $count } de traducciones anteriores
       *[other] { $count } traducciones anteriores
    }
work-exact = Traduce la misma frase:
work-near = Traduce una frase igual en un { $percent } %:
work-use = Usar esta traducción
work-terms = Palabras del glosario:
work-renders = Frases estándar que expresa:
work-renders-target = La edición estándar en este idioma dice:
work-renders-proposed = Un programa propuso esta pareja. Revísela.
work-worded = Primera redacción
work-worded-explained = Indíquelo si la hizo una máquina. Se informa a quienes leen y al equipo de edición.
work-worded-person = La escribió una persona
work-worded-machine = La escribió una máquina y la corrigió una persona
work-submit = Guardar y entregar
work-not-yet = Falta algo o hay errores. No se entregó nada.
work-in-sentence = Frase { $number }:
work-and-more =
    { $count ->
        [one] Y { $count } más.
        [many] Y { $count } más.
       *[other] Y { $count } más.
    }
work-take-back = Recuperarla y seguir escribiendo
work-give-up = Abandonar esta traducción
work-give-up-explained = Después puede tomarla otra persona. Lo que usted escribió no se publica.
work-give-up-now = Abandonarla
work-files = Trabajar en otro programa
work-files-explained = Descargue un archivo, tradúzcalo y envíelo. Antes se comprueba.
work-get = Descargar { $kind }
work-upload = Su archivo
work-upload-explained = XLIFF, PO o Markdown, como máximo 2 megabytes.
work-upload-send = Enviar y comprobar
work-not-taken = No se tomó nada de su archivo
work-not-taken-summary = Corrija el archivo y envíelo de nuevo.
work-file-wrong =
    { $count ->
        [one] Hay { $count } error en su archivo
        [many] Hay { $count } de errores en su archivo
       *[other] Hay { $count } errores en su archivo
    }
work-take-good =
    { $count ->
        [one] Tomar la { $count } frase sin errores
        [many] Tomar las { $count } de frases sin errores
       *[other] Tomar las { $count } frases sin errores
    }
work-conflict-title = Elija entre dos textos
work-conflict =
    { $count ->
        [one] { $count } frase se escribió aquí después de hacer su archivo
        [many] { $count } de frases se escribieron aquí después de hacer su archivo
       *[other] { $count } frases se escribieron aquí después de hacer su archivo
    }
work-conflict-explained = No se ha reemplazado nada. Elija para cada frase qué texto queda.
work-conflict-here = Conservar lo que está escrito aquí:
work-conflict-file = Tomar lo que dice su archivo:
work-conflict-save = Guardar mi elección
work-back = Volver a la traducción
work-file-kind = Envíe un archivo que termine en .xlf, .xliff, .po o .md.
work-file-too-large = El archivo tiene más de 2 megabytes.
work-file-costly = El archivo tiene demasiados niveles, atributos o espacios de nombres, cerca de la línea { $line }. Expórtelo de nuevo sin ellos.
work-file-stopped = Leer el archivo llevaba demasiado tiempo o memoria, y se detuvo. Exporte el archivo de nuevo, o envíe menos frases.
work-file-no-reader = En este momento no se pueden leer archivos. Su archivo no se cambió. Inténtelo más tarde; si continúa, avise a quienes cuidan este servicio.
work-file-busy = Se están leyendo muchos archivos. Envíe el suyo de nuevo en un minuto.
work-file-not-text = El archivo no es texto en UTF-8. Guárdelo en UTF-8.
work-file-malformed = La línea { $line } no está escrita como exige este tipo de archivo.
work-file-declares = El archivo declara un tipo de documento. Envíelo sin esa declaración.
work-file-other-piece = El archivo pertenece a otro texto: { $piece }.
work-file-other-language = El archivo es para otro idioma: { $language }.
work-file-older = El original cambió desde entonces. Descargue un archivo nuevo. Ya no están: { $sentences }
work-file-faults = Corrija antes el archivo. { $said }
work-file-line = Línea { $line }: { $said }.
work-file-skeleton = La línea { $line } no tiene la estructura del original. Conserve sus títulos, listas y tablas.
work-weight-error = Error:
work-weight-warning = Revise:
work-weight-note = Nota:
work-answer = Si está bien así, diga por qué en pocas palabras. Lo lee el equipo de edición.
review-answer = Quien traduce dice:
review-despite = Sí, a pesar de diferencias de sentido
review-despite-explained = El control del sentido ve frases que dicen algo distinto de su fuente. Escriba por qué son correctas. Sus palabras quedan en el registro.
review-despite-needed = Escriba por qué son correctas las diferencias de sentido.
work-problem-empty = Aquí todavía no hay nada escrito.
work-problem-too-long = Esta frase tiene más de { $most } caracteres. Escriba varias frases más cortas, o quite lo que el original no dice.
work-problem-joined = Antes no hay ninguna frase a la que unirla.
work-problem-unknown = El original ya no tiene esta frase.
work-problem-numbers = Los números son distintos.
work-problem-phone = Los números de teléfono son distintos.
work-problem-email = Las direcciones de correo son distintas.
work-problem-link = Los enlaces llevan a otro lugar.
work-problem-date = Las fechas son distintas.
work-problem-code = Es distinto lo que se copia letra por letra.
work-problem-missing = Falta: { $things }.
work-problem-added = No está en el original: { $things }.
work-problem-date-unchecked = «{ $shown }» es de otro calendario. Compruebe que significa { $date }.
work-problem-footnotes = Las marcas de las notas al pie son distintas o cambiaron de lugar.
work-problem-break = Falta un salto de línea del original. Escriba una barra invertida (\) al final de la línea anterior.
work-problem-mark = Falta la otra mitad de la marca { $mark }.
work-problem-markup = No se entiende una marca: { $said }.
work-problem-control = Quite el carácter invisible { $code }.
work-problem-composed = Sus letras se unieron como indica la norma.
work-problem-script =
    Está en escritura { $found ->
        [Arab] árabe
        [Beng] bengalí
        [Cyrl] cirílica
        [Grek] griega
        [Hans] china
        [Hant] china
        [Hani] china
        [Hebr] hebrea
        [Deva] devanagari
        [Ethi] etíope
        [Geor] georgiana
        [Armn] armenia
        [Mymr] birmana
        [Khmr] jemer
        [Thai] tailandesa
        [Hang] coreana
        [Jpan] japonesa
        [Taml] tamil
        [Telu] telugu
        [Latn] latina
       *[other] { $found }
    }; el idioma usa la escritura { $expected ->
        [Arab] árabe
        [Beng] bengalí
        [Cyrl] cirílica
        [Grek] griega
        [Hans] china
        [Hant] china
        [Hani] china
        [Hebr] hebrea
        [Deva] devanagari
        [Ethi] etíope
        [Geor] georgiana
        [Armn] armenia
        [Mymr] birmana
        [Khmr] jemer
        [Thai] tailandesa
        [Hang] coreana
        [Jpan] japonesa
        [Taml] tamil
        [Telu] telugu
        [Latn] latina
       *[other] { $expected }
    }.
work-problem-language = Esto parece { $found }.
work-problem-same = Dice lo mismo que el original, letra por letra.
work-problem-term = El glosario no explica «{ $key }» en este idioma.
work-problem-skeleton = El texto no tiene la estructura de su original.
work-problem-rule = { $said }. { $next }
work-role-title = título del texto
work-role-summary = resumen
work-role-heading = título de una sección
work-role-text = texto
work-role-item = elemento de una lista
work-role-term = término
work-role-meaning = significado de un término
work-role-table-caption = título de una tabla
work-role-column-head = encabezado de una columna
work-role-row-head = encabezado de una fila
work-role-cell = celda de una tabla
work-role-quotation = cita
work-role-quotation-source = fuente de una cita
work-role-note = nota
work-role-picture = palabras que sustituyen a una imagen
work-role-caption = pie de imagen
work-role-description = descripción de una imagen
work-role-contact-name = nombre de un contacto
work-role-contact = línea de un contacto
work-role-question = pregunta
work-role-answer = respuesta
work-role-film = título de un video
work-role-transcript = palabras de un video
work-role-code = texto para copiar letra por letra
work-role-footnote = nota al pie

### Deciding about translations

review-title = Traducciones que esperan al equipo de edición
review-summary = Primero la que más espera. Nadie decide sobre lo suyo.
review-none = Ahora nada espera al equipo de edición.
review-by = Traducción:
review-revision = Cambia una edición que ya se puede leer.
review-own = Es suya. Decide otra persona del equipo de edición.
review-one-summary = Lea cada frase junto a su original, mire el resultado y decida.
review-look = Ver y escuchar el resultado
review-page = Ver la página
review-print = Ver la impresión, en PDF
review-sound = Escucharla
review-no-voice = Ninguna voz habla este idioma.
work-look-open = Las frases que aún no están escritas aparecen en las palabras del original.
review-not-whole = Faltan frases o tienen errores. Todavía no se puede publicar.
review-found =
    { $count ->
        [one] { $count } cosa que revisar
        [many] { $count } de cosas que revisar
       *[other] { $count } cosas que revisar
    }
review-gone = quitado:
review-new = añadido:
review-end = fin.
review-published = Comparada con lo que tienen los lectores
review-changed = Esta frase cambió después.
review-same = Esta frase no cambió después.
review-since = Desde que se devolvió
review-since-changed = Frases cambiadas: { $count }
review-since-same = Observaciones sobre frases que siguen igual: { $count }
review-reopened = El original cambió antes de publicarla
review-reopened-next = Los lectores no la tienen y no se avisó a nadie. Devuélvala para que se traduzcan estas frases:
review-before = Antes:
review-remark = Observación sobre la frase
review-decide = Decidir
review-approve-legend = Aprobar y publicar
review-approve-explained = Se puede leer de inmediato y se avisa a quienes lo pidieron. Aprobación:
review-machine-yes = La primera redacción la hizo una máquina. La he leído toda.
review-machine-needed = Confirme que ha leído toda la redacción de la máquina.
review-approve = Aprobar y publicar
review-return-legend = Devolver
review-remark-whole = Observación sobre todo el texto
review-remark-explained = La lee quien traduce, junto con sus observaciones sobre las frases.
review-remark-needed = Escriba qué debe cambiar, aquí o en una frase.
review-return = Devolver con observaciones
review-decline-legend = Rechazar
review-reason = Motivo
review-reason-explained = Lo leen todas las personas que lo pidieron. Diga qué pueden hacer.
review-reason-needed = Escriba el motivo. Lo leerán quienes lo pidieron.
review-decline = Rechazar con este motivo
# The record that an editor gives with an approval.
record-legend = Anotar quién lo ha revisado
record-explained = Los lectores ven esta nota: escriba en su lengua. Elija «Sin nota» si solo usted lo leyó.
record-role = Quién lo ha revisado
record-role-none = Sin nota
record-role-lawyer = Jurista
record-role-editor = Edición en lenguaje claro
record-role-translator = Traducción a la lengua materna
record-role-panel = Lectores con discapacidad
record-name = Nombre o seudónimo
record-country = Jurista: país
record-country-explained = El código del país de dos letras, por ejemplo PK.
record-people = Lectores: cuántos
record-disabilities = Lectores: sus discapacidades
record-changed = Qué se cambió después
record-not-checked = Qué no se revisó
record-needed = Rellene este campo o elija «Sin nota».
record-claim-needed = El texto dice ser de lectura fácil o probado por lectores. Anote los lectores.
record-now = Lo que los lectores ven ahora:
review-sound-title = Cómo suena
review-sound-summary = Se hace con la traducción tal como se entregó.
review-sound-make = Crear el audio
review-sound-being-made =
    { $count ->
        [one] El audio se está preparando: { $count } frase. Vuelva a mirar en un momento.
        [many] El audio se está preparando: { $count } de frases. Vuelva a mirar en un momento.
       *[other] El audio se está preparando: { $count } frases. Vuelva a mirar en un momento.
    }
review-sound-failed = No se pudo crear el audio. Inténtelo de nuevo o avise a quien administra este sitio.
review-look-again = Volver a mirar
review-back = Volver a la traducción

### What people ask for, at the desk

plot-requests = Peticiones por semana
plot-sheets = Papel para un ejemplar de cada texto
plot-table = Lo mismo en una tabla
plot-week = Semana desde
plot-count = Peticiones
plot-sum = Peticiones en medio año: { $count }
demands-title = Qué pide la gente
demands-summary = Primero la fecha más cercana; después, lo más pedido.
demands-none = Ahora nadie pide nada.
demands-language = Idioma
demands-every-language = Todos los idiomas
demands-show = Mostrar
demands-pages = Páginas de lo que se pide
demands-askers =
    { $count ->
        [one] { $count } solicitud lo pide.
        [many] { $count } de solicitudes lo piden.
       *[other] { $count } solicitudes lo piden.
    }
demands-by = Se necesita a más tardar el
demands-form = Formato
demands-since = Se pide desde el
demands-who = Quién lo pide
demands-form-page = página
demands-form-print = letra grande
demands-form-audio = audio
demands-form-braille = braille
demands-form-sign = lengua de señas
demands-form-other = otro formato
demands-needs-translation = necesita traducción
demands-in-translation = alguien lo traduce
demands-in-review = el equipo de edición lee la traducción
demands-needs-voice = necesita una voz humana
demands-needs-maker = necesita a alguien que lo haga
demands-making = se está preparando
demands-failed = no se pudo preparar
demands-ready = ya existe
demands-declined = rechazado
demands-withdrawn = retirado
demands-effort =
    { $sentences ->
        [one] { $words } palabras en { $sentences } frase.
        [many] { $words } palabras en { $sentences } de frases.
       *[other] { $words } palabras en { $sentences } frases.
    }
demands-known =
    { $count ->
        [one] { $count } frase ya se tradujo antes.
        [many] { $count } de frases ya se tradujeron antes.
       *[other] { $count } frases ya se tradujeron antes.
    }
demands-behind =
    { $count ->
        [one] Ya existe; cambió { $count } frase.
        [many] Ya existe; cambiaron { $count } de frases.
       *[other] Ya existe; cambiaron { $count } frases.
    }
demands-yours = Seguir con su traducción
demands-taken = La está traduciendo:
demands-one-summary = Quién lo pide, en qué punto está y qué se puede hacer.
demands-languages = Idiomas que esperan al equipo de edición
demands-languages-explained = Alguien los pidió por primera vez. Lo que se pide en ellos será público cuando usted los permita.
demands-language-release = Permitir este idioma
demands-language-decline = Rechazar este idioma
demands-for = Para:
demands-other-format = Otro formato:
demands-words = Qué escribieron al equipo de edición quienes lo piden
demands-decline = Rechazar esto
demands-for-people = Solo se muestra lo que deben hacer a mano o leer en voz alta las personas.
demands-show-all = Mostrar todo
demands-replies = Respuestas hasta ahora
demands-reply = Responder a esto
demands-reply-explained = Todo el mundo puede leerlo. Se avisa a quienes lo pidieron y dejaron una dirección.
demands-reply-words = Mensaje (puede dejarlo vacío)
demands-reply-day = Cuándo estará listo (puede dejarlo vacío)
demands-reply-file = Archivo (puede dejarlo vacío)
demands-reply-file-explained = Una grabación, un archivo braille, una película: como máximo { $size }. El archivo responde a la petición. Se aceptan estas terminaciones:
demands-reply-send = Enviar esta respuesta
demands-reply-nothing = Escriba un mensaje, indique un día o elija un archivo.
demands-reply-kind = No aceptamos este tipo de archivo. Elija uno con una terminación de la lista.
demands-reply-differs = El archivo está vacío o no es lo que dice su terminación. Guárdelo de nuevo y elíjalo.
demands-reply-back = Retirar este archivo

### What is there, at the desk

coverage-title = Qué hay
coverage-summary = Cada texto en cada idioma, y en qué formatos.
coverage-collections = Colecciones
coverage-pages = Páginas de la tabla
coverage-picture = Imagen de la tabla de abajo
coverage-piece = Texto
coverage-languages = Páginas de idiomas
coverage-whole = todos los formatos
coverage-part = existe, sin audio
coverage-behind-short = el original cambió después
coverage-behind =
    { $count ->
        [one] Ha cambiado { $count } frase del original:
        [many] Han cambiado { $count } de frases del original:
       *[other] Han cambiado { $count } frases del original:
    }
coverage-in-work = en traducción
coverage-asked-short = se pide
coverage-asked =
    { $count ->
        [one] lo pide { $count } solicitud
        [many] lo piden { $count } de solicitudes
       *[other] lo piden { $count } solicitudes
    }
coverage-nothing = nada
voices-title = Voces de este servicio
voices-no-sharing = La licencia prohíbe dar el habla de esta voz a otras personas. No la publique.
voices-no-sale = La licencia prohíbe usar esta voz por dinero.
voices-vary = El mismo texto no suena igual dos veces. Se graba una vez y se guarda.

### Clarity, at the desk

clarity-title = Claridad
clarity-summary = Lo que puede hacer que las frases sean difíciles de leer, medido en cada idioma según su propio uso. No compare cifras de idiomas distintos.
clarity-languages = Idiomas
clarity-pages = Páginas de textos
clarity-measured = Se buscó: { $measures }.
clarity-not-measured = No se puede medir en este idioma: { $measures }.
clarity-words-of = Las palabras raras son las que no están en la lista de este idioma: { $language }.
clarity-figure = Frases claras: { $clear } de { $all }
clarity-lengths = Palabras por frase: { $median } como máximo en la mitad de las frases, { $longest } en la más larga. Más de { $limit } es largo.
clarity-lengths-characters = Caracteres por frase: { $median } como máximo en la mitad de las frases, { $longest } en la más larga. Más de { $limit } es largo.
clarity-hardest = Frases más difíciles
clarity-at = Línea { $line } del archivo
clarity-nothing = No se encontró ninguna frase difícil.
clarity-long-sentence = frase larga
clarity-long-words = palabras largas
clarity-rare-words = palabras raras
clarity-nominal-style = muchos sustantivos abstractos
clarity-passive = voz pasiva
clarity-double-negation = doble negación
clarity-commas = muchas comas
clarity-unmarked-terms = términos sin explicación

### Jobs and what waits, at the desk

jobs-title = Qué se está preparando
jobs-summary = Qué está en curso, qué espera, qué falló y por qué.
jobs-running = En curso
jobs-failed = Con fallos
jobs-waiting = En espera
jobs-cancelled = Canceladas
jobs-done = Terminadas
jobs-none-running = Ahora no hay nada en curso.
jobs-none-failed = Nada ha fallado.
jobs-none-waiting = Nada espera.
jobs-none-cancelled = No se canceló nada.
jobs-none-done = En los últimos días no se terminó nada.
jobs-since = Desde hace
jobs-by = en
jobs-again-in = Se intenta de nuevo en
jobs-waits-since = Espera desde hace
jobs-ended = Terminó el
jobs-error = Motivo:
jobs-tried = Intentos fallidos: { $count }; se abandona tras { $of }.
jobs-being-cancelled = Se está cancelando.
jobs-cancel = Cancelar
jobs-retry = Empezar de nuevo
jobs-make = Preparar
jobs-publish = Publicar
jobs-tell = Avisar a quien lo pidió
jobs-confirm = Preguntar si una dirección de correo es correcta
jobs-sweep = Borrar lo que no debe guardarse
jobs-seconds =
    { $count ->
        [one] { $count } segundo
        [many] { $count } de segundos
       *[other] { $count } segundos
    }
jobs-minutes =
    { $count ->
        [one] { $count } minuto
        [many] { $count } de minutos
       *[other] { $count } minutos
    }
jobs-hours =
    { $count ->
        [one] { $count } hora
        [many] { $count } de horas
       *[other] { $count } horas
    }
overview-waits = Qué le espera
overview-nothing = Ahora no le espera nada.
overview-returned =
    { $count ->
        [one] { $count } traducción volvió con observaciones
        [many] { $count } de traducciones volvieron con observaciones
       *[other] { $count } traducciones volvieron con observaciones
    }
overview-drafts =
    { $count ->
        [one] { $count } traducción por continuar
        [many] { $count } de traducciones por continuar
       *[other] { $count } traducciones por continuar
    }
overview-review =
    { $count ->
        [one] { $count } traducción por decidir
        [many] { $count } de traducciones por decidir
       *[other] { $count } traducciones por decidir
    }
overview-demands =
    { $count ->
        [one] { $count } traducción que la gente pide
        [many] { $count } de traducciones que la gente pide
       *[other] { $count } traducciones que la gente pide
    }
overview-for-people =
    { $count ->
        [one] { $count } petición que solo una persona puede atender
        [many] { $count } de peticiones que solo personas pueden atender
       *[other] { $count } peticiones que solo personas pueden atender
    }
overview-broken = Errores en el contenido
overview-broken-files =
    { $count ->
        [one] { $count } archivo del contenido tiene errores
        [many] { $count } de archivos del contenido tienen errores
       *[other] { $count } archivos del contenido tienen errores
    }
overview-broken-last-good = Los lectores ven la última versión correcta.
overview-broken-as-it-is = Los lectores lo ven tal como está.
overview-broken-nothing = Los lectores no lo ven.
overview-doubts = Por ahora no se puede confiar en el contenido. No se retira nada.
overview-failed =
    { $count ->
        [one] { $count } cosa que no se pudo preparar
        [many] { $count } de cosas que no se pudieron preparar
       *[other] { $count } cosas que no se pudieron preparar
    }

### Preview: what an author sees of a text that is being written

preview-title = Vista previa
preview-private = Nada de esto es público.
preview-again = Mirar otra vez
preview-none = Todavía no hay ningún texto. Escriba uno como muestra content/README.md y mire otra vez.
preview-errors =
    { $count ->
        [one] { $count } error
        [many] { $count } de errores
       *[other] { $count } errores
    }
preview-warnings =
    { $count ->
        [one] { $count } advertencia
        [many] { $count } de advertencias
       *[other] { $count } advertencias
    }
preview-changed = El archivo se ha guardado de nuevo. Mire otra vez.
preview-page = Página
preview-print = Letra grande (PDF)
preview-sound = Voz (MP3)
preview-all = Todos los textos
preview-error = error:
preview-warning = advertencia:
preview-note = nota:
preview-line = Línea { $number }:
preview-file = En { $file }
preview-not-made = No se ha hecho
preview-not-made-why = Esto no se puede hacer ahora: el texto tiene errores o palabras por escribir, o falta una voz o un tipo de letra.
preview-found = Ver lo que se encontró

### Desk: people and ways in

desk-title = Espacio de trabajo
desk-overview = Resumen
desk-overview-summary = Qué le espera y adónde ir.
desk-work = Sus traducciones
desk-demands = Qué se pide
desk-coverage = Qué existe
desk-review = Para el equipo de edición
desk-jobs = Tareas
desk-people = Personas
desk-audit = Decisiones
desk-account = Su cuenta
desk-signed-in = Sesión iniciada:
desk-sign-out = Cerrar sesión
desk-role = Función
desk-role-contributor = colaboración
desk-role-editor = edición
desk-role-administrator = administración
desk-foreign = Esto llegó de otro sitio
desk-foreign-next = No se cambió nada. Abra la página aquí y envíelo de nuevo.
desk-forbidden = Su cuenta no puede hacer esto
desk-forbidden-next = Si lo necesita, pídalo a quien administra este sitio.
desk-unknown = No ha iniciado sesión
desk-unknown-next = Inicie sesión o envíe un token que pueda hacer esto.
desk-changed = Esto cambió mientras tanto
desk-changed-next = No se hizo nada. Vuelva atrás, cargue la página de nuevo y revísela.
desk-sign-in-title = Iniciar sesión en el espacio de trabajo
desk-sign-in-summary = Para quienes traducen, deciden o cuidan este sitio. Para leer no hace falta cuenta.
desk-sign-in = Iniciar sesión
desk-sign-in-passkey = Iniciar sesión con una llave de acceso
desk-sign-in-wrong = El nombre o la frase de contraseña no es correcto. Revise ambos y vuelva a intentarlo.
desk-sign-in-wait =
    { $minutes ->
        [one] Demasiados intentos. Espere { $minutes } minuto o use una llave de acceso.
        [many] Demasiados intentos. Espere { $minutes } de minutos o use una llave de acceso.
       *[other] Demasiados intentos. Espere { $minutes } minutos o use una llave de acceso.
    }
desk-sign-in-lost = ¿Perdió su frase de contraseña? Quien administra este sitio puede poner otra.
desk-name-wrong = Escriba un nombre de 2 a 60 letras.
desk-name-taken = Otra persona ya tiene este nombre. Elija otro.
desk-passphrase = Frase de contraseña
desk-passphrase-new = Nueva frase de contraseña
desk-passphrase-explained = Al menos { $count } letras. Sirven cuatro palabras que solo usted juntaría.
desk-passphrase-short = Escriba al menos { $count } letras.
desk-passphrase-long = Escriba como máximo 256 letras.
desk-passphrase-common = Muchas personas usan esta. Elija palabras que solo usted juntaría.
desk-passphrase-name = Elija una frase de contraseña que no sea su nombre.
desk-passphrase-title = Frase de contraseña
desk-passphrase-present = Frase de contraseña actual
desk-passphrase-not-it = Esta no es su frase de contraseña actual. Escríbala de nuevo.
desk-passphrase-ends = En todos los demás dispositivos se cierra su sesión.
desk-passphrase-change = Cambiar la frase de contraseña
desk-language = Idioma del espacio de trabajo
desk-language-title = Idioma
desk-language-change = Cambiar el idioma
desk-invitation-title = Tiene una invitación
desk-invitation-summary = Elija un nombre y una frase de contraseña. Después se abre el espacio de trabajo.
desk-invitation-role = Su función aquí:
desk-invitation-ends = Esta invitación se puede usar hasta el
desk-invitation-accept = Crear mi cuenta
desk-invitation-revoke = Retirar la invitación
desk-account-summary = Cómo inicia sesión y qué programas pueden actuar por usted.
desk-passkey = Llave de acceso
desk-passkeys = Llaves de acceso
desk-passkeys-explained = Inicie sesión con su huella, su rostro, el PIN del dispositivo o una llave de seguridad.
desk-passkeys-none = Todavía no tiene ninguna llave de acceso.
desk-passkey-add = Añadir una llave de acceso
desk-passkey-name = Nombre de la llave de acceso, por ejemplo «mi teléfono»
desk-passkey-remove = Quitar esta llave de acceso
desk-passkey-failed = No funcionó. Inténtelo de nuevo o use su frase de contraseña.
desk-passkey-last = Es su única forma de entrar. Ponga antes una frase de contraseña.
desk-passkey-script = Para añadir una llave de acceso hace falta JavaScript. Su frase de contraseña funciona sin él.
desk-passkey-nowhere = Aquí no se puede añadir otra llave de acceso.
desk-tokens = Tokens para programas
desk-tokens-explained = Un programa que tiene un token actúa por usted, en lo que usted elija.
desk-tokens-none = No tiene ningún token.
desk-token-new = Un token nuevo
desk-token-name = ¿Para qué es?
desk-token-name-explained = Para usted, para que más adelante sepa cuál anular.
desk-token-name-wrong = Escriba para qué es el token, en 60 letras como máximo.
desk-token-scopes = ¿Qué puede hacer el programa?
desk-token-scope-wrong = Elija al menos una opción.
desk-token-many = Anule antes un token: puede tener { $count }.
desk-token-make = Crear el token
desk-token-made = Su nuevo token
desk-token-end = Anular este token
desk-scope-ask = pedir formatos e idiomas
desk-scope-translate = leer lo que se pide, escribir sus traducciones
desk-once = Cópielo ahora. Se muestra solo esta vez.
desk-made = Aquí desde el
desk-used = Último uso:
desk-never-used = Todavía no se ha usado.
desk-people-summary = Quién trabaja aquí, quién tiene invitación y qué puede hacer cada persona.
desk-people-here =
    { $count ->
        [one] { $count } persona trabaja aquí
        [many] { $count } de personas trabajan aquí
       *[other] { $count } personas trabajan aquí
    }
desk-people-gone = Cuentas cerradas
desk-role-change = Cambiar la función
desk-invite = Invitar a alguien
desk-invite-explained = Recibirá un enlace. Envíelo usted. Sirve una vez, durante siete días.
desk-invite-note = ¿Para quién es?
desk-invite-note-explained = Solo lo ven quienes se ocupan de las cuentas.
desk-invite-note-wrong = Escriba para quién es, en 100 letras como máximo.
desk-invite-make = Crear el enlace
desk-invited = El enlace de la invitación
desk-invitations = Invitaciones abiertas
desk-end = Cerrar esta cuenta
desk-end-title = Cerrar una cuenta
desk-end-summary = No se puede deshacer. Lea antes qué ocurre.
desk-end-whose = Se cierra la cuenta de:
desk-end-sessions = Su sesión se cierra en todas partes; sus tokens y llaves de acceso dejan de funcionar.
desk-end-work = Las traducciones que no terminó quedan libres para otras personas.
desk-end-name = Su nombre queda junto a lo que decidió.
desk-end-now = Cerrar la cuenta ahora
desk-end-not = Volver atrás sin cambiar nada
desk-last-administrator = Es la última cuenta de administración. Dé antes esa función a otra persona.
desk-audit-summary = Quién decidió qué, lo más reciente primero.
desk-audit-none = Todavía no se ha decidido nada.
desk-audit-page = Decisiones, página { $page } de { $pages }
desk-audit-pages = Páginas
desk-audit-who = Quién
desk-audit-what = Qué
desk-audit-when = Cuándo
desk-audit-clock = a las { $time } UTC
desk-audit-program = El programa
desk-audit-newer = Decisiones más recientes
desk-audit-older = Decisiones anteriores
desk-did-add = creó una cuenta
desk-did-role = cambió una función
desk-did-end = cerró una cuenta
desk-did-language = cambió el idioma del espacio de trabajo
desk-did-passphrase = cambió la frase de contraseña
desk-did-invite = invitó a alguien
desk-did-accept = aceptó una invitación
desk-did-revoke = retiró una invitación
desk-did-sign-in = inició sesión
desk-did-sign-out = cerró sesión
desk-did-passkey = añadió una llave de acceso
desk-did-passkey-remove = quitó una llave de acceso
desk-did-token = creó un token
desk-did-token-end = anuló un token
desk-did-decline = rechazó lo que se pedía
desk-did-reply = respondió a lo que se pedía
desk-did-reply-back = retiró un archivo de una respuesta
desk-did-read-words = leyó lo que escribieron quienes lo piden
desk-did-language-release = permitió un idioma
desk-did-language-decline = rechazó un idioma
desk-did-allow-works = permitió otro número de traducciones abiertas
desk-did-take = tomó una traducción
desk-did-say-who = indicó quién hizo la redacción
desk-did-submit = entregó una traducción
desk-did-take-back = recuperó una traducción entregada
desk-did-drop = abandonó una traducción
desk-did-send-back = devolvió una traducción
desk-did-decline-work = rechazó una traducción
desk-did-approve = aprobó una traducción
desk-did-approve-despite = dijo que sí a pesar de diferencias de sentido
desk-did-publish = publicó una traducción
desk-did-reopen = devolvió una traducción al equipo de edición porque su original cambió
desk-did-retry = volvió a iniciar una tarea
desk-did-cancel = canceló una tarea
desk-sign-in-name = Nombre para iniciar sesión
desk-sign-in-name-explained = Se le muestra solo a usted. No use su nombre público.
desk-public-name = Nombre público
desk-public-name-explained = Acompaña a sus traducciones. Lo ven las demás personas del espacio de trabajo.
desk-names = Sus nombres
desk-names-same = Los dos nombres son iguales, así que cualquiera puede leer el que usa para iniciar sesión. Elija otro para iniciar sesión.
desk-names-change = Cambiar los nombres
desk-sessions = Dónde tiene la sesión iniciada
desk-session-here = Aquí, en este navegador
desk-session-other = En otro lugar
desk-session-end = Cerrar esta sesión
desk-sessions-end = Cerrar todas las demás sesiones
desk-confirm-title = Confirme que es usted
desk-confirm-summary = Lo que quiere hacer cambia quién puede entrar. Su respuesta vale durante diez minutos.
desk-confirm-locked = Hace un rato que no hace nada aquí, o entró hace muchas horas. Confirme que es usted para continuar. Lo que escribió se conserva.
desk-changes = Cambios en su cuenta en los últimos { $days } días
desk-changes-not-you = ¿Alguno no lo hizo usted? Ponga una frase de contraseña nueva, cierre todas las demás sesiones y avise a la administración.
desk-confirm = Confirmar
desk-confirm-passkey = Confirmar con una llave de acceso
desk-confirm-first = Confirme antes que es usted
desk-second-title = Segundo paso para iniciar sesión
desk-second-summary = Después de la frase de contraseña, un código de una aplicación o una llave de acceso muestra que es usted.
desk-second-code = Código de la aplicación o código de recuperación
desk-second-wrong = Este código no es correcto o ya se usó. Espere al siguiente e inténtelo de nuevo.
desk-second-go = Continuar
desk-second-must = Las cuentas de administración necesitan un segundo paso. Configúrelo ahora: una aplicación de códigos aquí o una llave de acceso en su cuenta. Después inicie sesión con la llave de acceso.
desk-second-none = No hay ninguna aplicación de códigos configurada.
desk-second-on = Hay una aplicación de códigos configurada.
desk-second-begin = Configurar una aplicación de códigos
desk-second-scan = Escanee esta imagen con la aplicación o escriba en ella las letras de abajo.
desk-second-picture = Imagen para escanear
desk-second-letters = Letras para escribir
desk-second-first = Código que la aplicación muestra ahora
desk-second-finish = Terminar
desk-second-recovery = Sus códigos de recuperación
desk-second-recovery-explained = Cada uno sirve una vez si pierde la aplicación. Anótelos ahora. Se muestran solo esta vez.
desk-second-left = Códigos de recuperación que quedan: { $count }
desk-second-remove = Quitar la aplicación de códigos
desk-second-lost = ¿Perdió la aplicación y los códigos de recuperación? Quien administra este sitio puede restablecer el segundo paso.
desk-second-grace = Configure un segundo paso para iniciar sesión. Desde el { $date }, las páginas de administración solo se abren con él.
desk-passphrase-guessable = Es demasiado fácil de adivinar. Tome cuatro palabras o más que no tengan relación, sin nombres, fechas ni frases conocidas.
desk-passphrase-ends-tokens = También se anulan sus tokens para programas.
desk-passphrase-keep-tokens = Conservar mis tokens para programas
desk-did-names = cambió nombres
desk-did-sessions-end = cerró sesiones en otros lugares
desk-did-second = configuró un segundo paso
desk-did-second-remove = quitó un segundo paso
desk-did-second-reset = restableció un segundo paso
desk-did-recovery = usó un código de recuperación
desk-did-failed-sign-in = falló un inicio de sesión
desk-did-failed-second = un código era incorrecto
desk-did-failed-confirm = falló una confirmación
desk-did-refused = recibió una negativa
desk-did-foreign = se rechazó un formulario de otro sitio
desk-audit-unknown = Cuenta desconocida
desk-audit-times = veces en esta hora: { $count }
desk-invite-no-base = Este servicio no conoce su dirección pública, así que solo se muestra la ruta. Ponga delante la dirección del sitio. Quien administra el sitio puede fijarla con --base.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = Pedir no cuesta nada. No necesita cuenta ni decir quién es.
ask-see-asked = Ver qué piden otras personas
ask-form = Qué formato
ask-form-page = Texto en una página
ask-form-audio = Audio
ask-form-print = Letra grande
ask-form-braille = Braille
ask-form-sign = Lengua de señas
ask-form-other = Otro formato
ask-several = Puede elegir varios.
ask-other-format = Qué otro formato (puede dejarlo vacío)
ask-other-format-explained = Por ejemplo: braille grande, o dibujos con pocas palabras. Solo lo lee el equipo de edición.
ask-everything = Todo lo de esta colección
ask-language = Qué idioma
ask-other = Otro idioma
ask-other-name = Nombre del otro idioma
ask-other-explained = Escríbalo en ese idioma, en inglés o como etiqueta de idioma.
ask-no-voice = Ninguna voz de aquí lee { $languages }. Para audio en estos idiomas debe leer una persona, y tarda más.
ask-who-for = Para quién es (puede dejarlo vacío)
ask-who-for-explained = Por ejemplo: un refugio con diez mujeres. No escriba nombres.
ask-needed = Para cuándo lo necesita (puede dejarlo vacío)
ask-needed-explained = Escriba números; por ejemplo, para el { $example }: 4, 3, 2027.
ask-day = Día
ask-month = Mes
ask-year = Año
ask-contact = Cómo le avisamos (puede dejarlo vacío)
ask-contact-explained = Un correo electrónico, o una dirección web (https) que su programa atienda.
ask-contact-no-mail = Este servicio no envía correos. Puede llamar a una dirección web (https) que su programa atienda.
ask-contact-kept =
    { $count ->
        [one] Lo guardamos cifrado y lo borramos { $count } día después de terminar.
        [many] Lo guardamos cifrado y lo borramos { $count } de días después de terminar.
       *[other] Lo guardamos cifrado y lo borramos { $count } días después de terminar.
    }
ask-words = Mensaje para el equipo de edición (puede dejarlo vacío)
ask-words-explained = Como máximo { $count } letras. Se muestra solo al equipo de edición. No escriba nombres.
ask-then = Después recibirá una página privada que muestra cómo avanza.
ask-send = Pedir esto
ask-rather-write = También puede escribir a quienes llevan este servicio.
ask-no-piece = Elija al menos un texto.
ask-many = Elija como máximo { $count } textos.
ask-many-in-all = Son más de { $count } peticiones. Elija menos textos, formatos o idiomas.
ask-unknown-piece = Uno de estos textos no está aquí. Elija de la lista.
ask-no-form = Elija un formato.
ask-no-other-format = Escriba qué otro formato necesita.
ask-no-wording = Elija una redacción.
ask-no-language = Elija un idioma.
ask-no-other = Escriba el nombre del otro idioma.
ask-unknown-language = No conocemos este nombre de idioma. Escríbalo en inglés o elija uno.
ask-too-long = Escriba como máximo { $count } letras.
ask-no-day = Escriba un día del calendario, con números, o déjelo vacío.
ask-past-day = Ese día ya pasó. Escriba uno posterior o déjelo vacío.
ask-wrong-contact = Escriba un correo electrónico, o una dirección web que empiece con https.
ask-status = Lo que usted pidió
ask-status-summary = Esta página es privada. Muestra en qué punto está todo.
ask-keep = Guarde la dirección de esta página. Quien tenga esta dirección o el historial de su navegador puede abrirla.
ask-asked-on = Lo pidió el
ask-needed-on = Lo necesita para el
ask-withdrawn-on = Retiró su solicitud el
ask-now = Ahora:
ask-next = Qué pasa después:
ask-state-needs-translation = Espera a alguien que lo traduzca.
ask-state-in-translation = Alguien lo está traduciendo.
ask-state-in-review = El equipo de edición está leyendo la traducción.
ask-state-needs-voice = Necesita una voz humana.
ask-state-needs-maker = Espera a una persona que lo haga a mano.
ask-state-making = Se está preparando.
ask-state-failed = Todavía no se pudo preparar.
ask-state-ready = Está listo.
ask-state-declined = El equipo de edición decidió no hacerlo.
ask-state-withdrawn = Ya nadie lo pide.
ask-next-needs-translation = Una persona voluntaria lo traduce. Después lo lee el equipo de edición.
ask-next-in-translation = Quien traduce termina. Después lo lee el equipo de edición.
ask-next-in-review = El equipo de edición lo aprueba o pide cambios a quien traduce.
ask-next-needs-voice = Ninguna voz de aquí lee este idioma. El equipo de edición busca a alguien que lo lea.
ask-next-needs-maker = El equipo de edición busca a alguien que pueda hacerlo.
ask-next-making = Nuestras máquinas lo preparan ahora. Vuelva a mirar en un minuto.
ask-next-failed = Quienes llevan este servicio lo están revisando.
ask-next-ready = El texto cambió de lugar. Búsquelo o pídalo de nuevo.
ask-next-declined = Lea el motivo. Puede pedir otro formato u otro idioma.
ask-next-withdrawn = Nada. Puede pedirlo de nuevo cuando quiera.
ask-effort-sentences =
    { $count ->
        [one] Hay que traducir { $count } frase.
        [many] Hay que traducir { $count } de frases.
       *[other] Hay que traducir { $count } frases.
    }
ask-effort-words =
    { $count ->
        [one] Tiene { $count } palabra.
        [many] En total, { $count } de palabras.
       *[other] En total, { $count } palabras.
    }
ask-effort-known =
    { $count ->
        [one] { $count } frase ya se conoce por otras traducciones.
        [many] { $count } de frases ya se conocen por otras traducciones.
       *[other] { $count } frases ya se conocen por otras traducciones.
    }
ask-reason = El motivo del equipo de edición:
reply-title = Respuestas del equipo de edición:
reply-expected = Previsto para el
reply-get = Obtener el archivo ({ $kind }, { $size })
ask-askers =
    { $count ->
        [one] { $count } solicitud pide esto.
        [many] { $count } de solicitudes piden esto.
       *[other] { $count } solicitudes piden esto.
    }
ask-meanwhile = Lo que puede tener ya:
ask-open = Abrirlo
ask-open-audio = Escucharlo
ask-open-print = Obtener la letra grande
ask-look-again = Volver a mirar
ask-told = Cómo le avisamos
ask-told-nobody = No guardamos ningún contacto suyo. Vuelva a mirar esta página.
ask-told-lost = Ya no podemos leer su contacto. Vuelva a mirar esta página.
ask-told-email = Le enviaremos un correo cuando algo esté listo o decidido.
ask-told-no-mail = Este servicio no envía correos por ahora. Vuelva a mirar esta página.
ask-told-webhook = Llamamos a su dirección web. Compruebe nuestros mensajes con esta clave:
ask-forget = Borrar mi contacto ahora
ask-withdraw = Retirar su solicitud
ask-withdraw-explained = Las demás personas que piden lo mismo conservan sus solicitudes.
ask-withdraw-what = Borramos su contacto y su mensaje. No se puede deshacer.
ask-withdraw-go = Retirar su solicitud, con una pregunta más
ask-withdraw-yes = Sí, retirarla
ask-withdraw-no = No, mantenerla
ask-more = Pedir otra cosa
ask-asked = Qué se está pidiendo
ask-asked-summary = Lo más pedido primero. Esta lista no dice quién lo pidió.
ask-nothing = En este momento no se pide nada.
ask-count =
    { $count ->
        [one] Se pide { $count } cosa.
        [many] Se piden { $count } de cosas.
       *[other] Se piden { $count } cosas.
    }
ask-own = Pedir algo
ask-needed-first = Primera fecha en que se necesita:
ask-too = También lo necesitamos
ask-previous = Página anterior
ask-following = Página siguiente
ask-join = También lo necesitamos
ask-join-summary = Añada su solicitud. Así sube en la lista.
ask-join-send = Pedir esto también
ask-piece = Qué texto
ask-where = En qué punto está
ask-to-asked = Volver a lo que se está pidiendo
mail-confirm-title = Confirme su dirección de correo
mail-confirm-summary = Después le escribiremos cuando algo que pidió esté listo o decidido.
mail-confirm-do = Sí, escríbanme
mail-stop-title = Detener nuestro correo
mail-stop-summary = Borramos su dirección de inmediato y no escribimos más a ella.
mail-stop-do = Detener todo el correo
mail-confirmed = Esta dirección está confirmada. Escribiremos cuando algo esté listo o decidido.
mail-stopped = El correo a esta dirección está detenido y la dirección, borrada.
mail-gone = No guardamos ninguna dirección con este enlace, así que no llega correo.
ask-told-waiting = Enviamos un enlace a esta dirección, salvo que ya estuviera confirmada. Escribiremos a ella cuando su dueño siga el enlace.
ask-told-until = Si nadie la confirma, la borramos el
ask-told-stopped = El dueño de esta dirección no quiere correo nuestro. La borramos.
ask-kept-until = Borramos su contacto y lo que escribió a más tardar el
ask-language-waits = El equipo de edición mira primero este idioma. Hasta entonces solo usted y ese equipo ven esta solicitud.
ask-tag-parts = Escriba solo un idioma, con escritura o región si hace falta, como zh-Hant o pt-BR. Esta etiqueta tiene otra parte.
ask-language-declined = El equipo de edición decidió que aquí no se hace nada en este idioma. Elija otro.
ask-private-hook = No podemos llamar a esta dirección web. Debe empezar por https y llevar a un servidor público.
### Plain text

text-name = Texto sin formato
text-name-inside = texto sin formato
text-open = Leer el texto sin formato
text-way = Texto sin formato, para líneas braille y teléfonos sencillos
text-not-made = Todavía no hay texto sin formato.
text-being-made = El texto sin formato se está preparando. Vuelva a mirar en unos minutos.
epub-name = Libro para lectores electrónicos (EPUB)
epub-name-inside = libro para lectores electrónicos
epub-open = Obtener el libro para lectores electrónicos
epub-way-sound = Libro para lectores electrónicos (EPUB), con audio
epub-not-made = Todavía no hay libro para lectores electrónicos.
epub-being-made = El libro para lectores electrónicos se está preparando. Vuelva a mirar en unos minutos.
epub-access-sound = Una voz de ordenador lee el texto. La frase que se lee está marcada.
epub-access-undescribed = Cada frase es texto. Algunas imágenes no tienen descripción. Nada se mueve ni parpadea.
epub-no-video = Este libro no contiene el video. Sus palabras están más abajo.

## How finished files were checked

proof-title = Cómo se comprobó esto
proof-summary = Cada archivo se volvió a leer y se comprobó después de hacerlo. Aquí está lo que se comprobó y lo que solo una persona puede comprobar.
proof-passed =
    { $count ->
        [one] 1 comprobación superada
        [many] { $count } comprobaciones superadas
       *[other] { $count } comprobaciones superadas
    }
proof-failed =
    { $count ->
        [one] 1 comprobación encontró algo
        [many] { $count } comprobaciones encontraron algo
       *[other] { $count } comprobaciones encontraron algo
    }
proof-unchecked =
    { $count ->
        [one] 1 comprobación sin nada que mirar
        [many] { $count } comprobaciones sin nada que mirar
       *[other] { $count } comprobaciones sin nada que mirar
    }
proof-words = Quién ha comprobado las palabras
proof-words-nobody = Nadie ha registrado una comprobación de las palabras.
proof-translation = La traducción
proof-words-apart = En estas revisiones no se comparó la traducción con el original.
proof-person = Lo que necesita una persona
proof-person-summary = Ninguna de nuestras comprobaciones mira esto.
proof-file = Todas las comprobaciones, para programas (JSON)
statement-title = Declaración de accesibilidad
statement-summary = Hasta qué punto este sitio sirve a las personas con discapacidad, en la medida en que se ha comprobado.
statement-status = Conformidad
statement-nothing = Todavía no se ha comprobado nada.
statement-clean = Ninguna comprobación falló. No se sabe si todo cumple EN 301 549 y WCAG 2.2, nivel AA: ninguna persona lo ha evaluado todo.
statement-partial = No todo en este sitio cumple EN 301 549 y WCAG 2.2, nivel AA. Las comprobaciones que fallaron están abajo. Ninguna persona ha evaluado el resto.
statement-faults = Qué no es conforme y por qué
statement-faults-none = Ninguna comprobación encontró nada.
statement-faults-why = Estas comprobaciones fallaron. Un archivo se queda aquí con un defecto así si contiene todas sus frases: se necesita ahora.
statement-fault =
    { $count ->
        [one] { $count } archivo
        [many] { $count } archivos
       *[other] { $count } archivos
    }
statement-method = Un programa vuelve a leer cada archivo después de hacerlo y lo comprueba. El resultado está junto al archivo.
statement-made = Contado el { $date }.
statement-checked = Archivos comprobados
statement-format = Formato
statement-count = Comprobados
statement-passed = Pasaron todas las comprobaciones
statement-failed = Con una comprobación fallida
statement-feedback = Avisar de una barrera
statement-feedback-words = Si algo aquí no le funciona, o lo necesita en otro formato, díganoslo.
statement-feedback-nobody = Quienes mantienen este sitio no han indicado ningún contacto.
statement-enforcement = Si nadie le ayuda
statement-enforcement-words = Si no recibe respuesta, o la respuesta no le ayuda, acuda a la autoridad de accesibilidad de su país. En la Unión Europea cada país tiene una (Directiva (UE) 2016/2102).
statement-openacr = Todos los criterios de WCAG { $version }, para programas (OpenACR, en inglés)
desk-proof-title = Comprobaciones de los archivos
desk-proof-summary = Qué encontraron las comprobaciones de todos los archivos publicados, por formato, y cómo cambió.
desk-proof-checks = Comprobaciones
desk-proof-check = Comprobación
desk-proof-passed = Pasaron
desk-proof-failed = Fallaron
desk-proof-unchecked = Sin comprobar
desk-proof-worst = Peor valor
desk-proof-days = Archivos con una comprobación fallida, día a día
desk-proof-by-day = Lo mismo en números
desk-proof-day = Día
needs-meaning = Las palabras dicen lo que dice la ley, y una traducción dice lo que dice su fuente.
needs-facts = Las direcciones, los teléfonos y los horarios siguen siendo correctos.
needs-understood = Las personas a quienes se dirige lo entienden y pueden actuar.
needs-contrast = El texto se ve bien en todas las opciones de colores.
needs-keyboard = Todo se puede hacer con el teclado, y se ve dónde se está.
needs-screen-reader = Un lector de pantalla y una línea braille lo leen bien.
needs-reflow = La página funciona en una pantalla pequeña, ampliada y con otro espaciado.
needs-playing = La página se puede usar mientras suena el audio.
needs-paper = Las hojas impresas están completas y se ven bien.
needs-pictures = Las imágenes se entienden a este tamaño y sin color.
needs-pronounced = Los nombres, los números y las abreviaturas se pronuncian de forma comprensible.
needs-followed = El ritmo y las pausas permiten seguirlo.
needs-reading-systems = Los lectores electrónicos y sus programas muestran bien el libro y pasan sus páginas.
needs-devices = Los aparatos pequeños y las líneas braille lo muestran bien.
