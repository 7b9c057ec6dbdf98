# Words of the interface, and words that channels add to what authors wrote.
# Second person, verbs first, twelve words or fewer. A name ends in what it is for:
# page-, print-, say- (spoken), site-.
# translation: machine

### Shared by all channels

level-standard = Обычное изложение
level-plain = Простой язык
note-information = Информация
note-warning = Внимание
note-danger = Опасность
note-steps = Шаги
contact-example = Этот контакт — пример. Там никто не отвечает.
contact-phone = Телефон
contact-text-phone = Текстовый телефон
contact-email = Электронная почта
contact-web = Сайт
contact-place = Место
contact-hours = Часы работы
contact-languages = Языки
contact-cost = Стоимость
wording-machine = Этот текст перевела машина. Человек его ещё не проверял.
wording-reviewed = Этот текст перевела машина. Проверка: { $name }, { $date }

### Speech: words that are spoken between the author's

say-level-plain = Версия на простом языке.
say-wording-machine = Этот текст перевела машина. Человек его ещё не проверял.
say-wording-reviewed = Этот текст перевела машина. Человек его проверил.
say-voice-relative = Для языка { $language } голоса нет. Читает голос для языка { $voice }.
say-voice-low = Этот голос не всегда хорошо произносит слова. Язык: { $language }.
say-language-without-voice = Слова на языке, для которого нет голоса.
say-list = Список, { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}.
say-number = { $number }.
say-table = Таблица.
say-table-size = { $columns ->
    [one] { $columns } столбец
    [few] { $columns } столбца
    [many] { $columns } столбцов
   *[other] { $columns } столбца
}, { $rows ->
    [one] { $rows } строка
    [few] { $rows } строки
    [many] { $rows } строк
   *[other] { $rows } строки
}.
say-row = Строка { $number }.
say-end-of-table = Конец таблицы.
say-quote = Цитата.
say-quote-source = Источник:
say-end-of-quote = Конец цитаты.
say-note-information = Информация.
say-note-warning = Внимание.
say-note-danger = Опасность.
say-note-steps = Шаг за шагом.
say-end-of-note = Конец примечания.
say-picture = Изображение.
say-picture-caption = Под изображением:
say-picture-description = Подробное описание изображения.
say-contact = Контакт.
say-question = Вопрос.
say-answer = Ответ.
say-video = Видео.
say-video-missing = Этого видео пока нет.
say-transcript = Текст видео:
say-footnotes = Сноски.
say-footnote = Сноска { $number }.
say-code = По буквам:
say-artist = Evenhand
say-cover = Знак Evenhand: две открытые ладони на одном уровне.

### Print

print-page = Страница { $page } из { $pages }
print-contents = Содержание
print-words = Объяснение слов
print-about = Об этом тексте
print-title = Название
print-language = Язык
print-revised = Последнее изменение
print-version = Сделано с помощью Evenhand
print-wording = Изложение
print-sources = Источники
print-newest = Самая новая версия:
print-qr = QR-код, который ведёт на { $address }
print-question = Вопрос
print-answer = Ответ
print-picture-description = Подробное описание изображения
print-contact = Контакт
print-video = Видео
print-video-missing = Этого видео пока нет.
print-transcript = Текст видео
print-booklet = Booklet with { $count } texts
print-about-all = About these texts
print-imprint = Who gave you this

### Page

site-name = Evenhand
site-home = Главная
site-home-title = Читайте, слушайте или печатайте
site-home-summary = Ваши права и как ими пользоваться — в удобной для вас форме.
site-front-title = Выберите свой язык
site-front-summary = О правах, судах и поддержке: читайте, слушайте или печатайте.
site-where = Где вы находитесь
site-not-yet = Пока нет на этом языке: { $language }. Есть на других языках:
site-only-plain = Только на простом языке.
site-in-plain = На простом языке
site-nothing = Здесь пока ничего нет.
page-skip = Перейти к тексту
page-leave = Уйти с этой страницы
page-leave-explained = Откроется страница о погоде. История вашего браузера не удалится.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Языки этой страницы
page-wording = Изложение
page-here = Вы читаете эту версию
page-no-plain = На простом языке пока нет.
page-no-standard = В обычном изложении пока нет.
page-behind =
    { $count ->
        [one] После этого перевода в оригинале изменилось { $count } предложение.
        [few] После этого перевода в оригинале изменились { $count } предложения.
        [many] После этого перевода в оригинале изменилось { $count } предложений.
       *[other] После этого перевода в оригинале изменилось { $count } предложения.
    }
page-behind-show = Показать, что изменилось
page-explains = То же в обычном изложении:
page-contents = На этой странице
page-ways = В каком виде это получить
page-way-page = Эта страница
page-way-large-print = Крупный шрифт, кегль { $points }
page-way-opus = Звук, небольшой файл (Opus)
page-way-mp3 = Звук для любого проигрывателя (MP3)
page-way-captions = Звучащие слова с указанием времени (субтитры)
page-missing-speech-no-voice = Звука нет: для языка { $language } пока нет голоса.
page-missing-speech-low-quality = Звука нет: голос для языка { $language } недостаточно чёткий.
page-missing-speech-not-made = Звука пока нет.
page-missing-captions = Субтитров пока нет.
page-missing-print-no-font = Крупного шрифта нет: для языка { $language } пока нет шрифта.
page-missing-print-not-made = Крупным шрифтом пока нет.
page-missing-page = В виде страницы пока нет.
page-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
page-seconds-few = меньше минуты
page-minutes =
    { $count ->
        [one] { $count } минута
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
page-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
page-kilobytes = { $number } кБ
# The point between whole and tenths is the language's own.
page-megabytes = { $whole },{ $tenth } МБ
page-listen = Слушать
page-listen-how = Нажмите кнопку воспроизведения. Звук загрузится только тогда.
page-listen-alone = Ваш браузер не может воспроизвести здесь звук. Возьмите файл из списка.
page-voice-low = Этот голос создан машиной. Его может быть трудно понимать.
page-voice-relative = Для языка { $language } пока нет голоса. Читает голос для языка { $relative }.
page-captions = Субтитры
page-word-back = Вернуться к тексту
page-notes = Примечания
page-note = Примечание
page-note-back = Вернуться к тексту
page-note-back-of = Вернуться к тексту, место { $number }
page-picture-long = Прочитать, что показано на изображении
page-question = Проверьте себя
page-answer = Показать ответ
page-film-missing = Этого видео пока нет. Вы можете прочитать его текст ниже.
page-film-alone = Ваш браузер не может показать это видео. Прочитайте его текст ниже.
page-film-no-captions = Субтитров к этому видео пока нет.
page-film-no-description = Тифлокомментария к этому видео пока нет.
page-film-no-sign = На жестовом языке этого видео пока нет.
page-film-described = Смотреть с тифлокомментарием
page-film-signed = Смотреть на жестовом языке
page-film-words = Прочитать текст видео
page-about = Об этой странице
page-revised = Последнее изменение
page-review = Проверить снова не позднее
page-sources = Откуда взяты сведения
page-version = Сделано с помощью
page-program = Evenhand { $version }
page-licence = Лицензия
page-licence-words = Можно свободно использовать, распространять и изменять: GNU General Public License 3 или новее.
page-access-summary = Каждое предложение — текст. У изображений есть описания. Ничего не движется и не мигает.
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
