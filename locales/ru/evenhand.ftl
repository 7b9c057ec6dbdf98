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
print-booklet =
    { $count ->
        [one] Брошюра, { $count } текст
        [few] Брошюра, { $count } текста
        [many] Брошюра, { $count } текстов
       *[other] Брошюра, { $count } текста
    }
print-about-all = Об этих текстах
print-imprint = От кого вы это получили

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
page-leave-other = Откроется другой сайт. История вашего браузера не удалится.
page-leave-keys = Или нажмите клавишу Shift три раза.
page-safety = Как читать безопасно
# What the reader may change about the looks of every page.
page-comfort = Изменить размер текста, цвета и шрифт
page-comfort-lost = Настройки действуют, пока вы не уйдёте с этой страницы.
page-comfort-kept = Настройки хранятся в этом браузере. Больше никто их не получает.
page-start-over = Вернуть прежний вид
page-started-over = Всё снова выглядит как вначале.
page-percent = { $number } %
page-as-usual = Как обычно
page-size = Размер текста
# Languages whose letters are joined: the space between words alone.
page-spacing = Расстояние между буквами и словами
page-lines = Расстояние между строками
page-wide = Большое
page-wider = Очень большое
page-length = Длина строк
page-short = Короткие строки
page-window = Во всю ширину окна
page-colours = Цвета
page-device = Как на вашем устройстве
page-white = Белый
page-cream = Кремовый
page-dark = Тёмный
page-yellow = Жёлтый на чёрном
page-letters = Вид шрифта
page-naskh = Насх
page-nastaliq = Насталик
page-own-letters = Шрифт вашего устройства
# The player.
page-chapters = Слушать с выбранной главы
page-along-ready = Кнопки для предложений и скорости — под проигрывателем.
page-along-how = Нажмите на предложение, чтобы услышать его. Нажмите ещё раз для паузы.
page-along-keys = С клавиатуры: переходите стрелками вверх и вниз, включайте клавишей Enter.
page-previous-sentence = Предыдущее предложение
page-again = Повторить
page-next-sentence = Следующее предложение
page-speed = Скорость
page-follow = Держать звучащее предложение на экране
# The list of ways.
page-way-here = Читать здесь
page-desk = Выбрать размер, бумагу и цвета
page-ask = Запросить другой формат или язык
page-ask-for-it = Запросить
# The end of a text, and of every page.
page-neighbours = Ещё на эту тему
page-previous = Предыдущий текст:
page-next = Следующий текст:
page-original = Язык оригинала
page-translation = Перевод
page-by-person = Этот текст перевёл человек.
page-more = Что ещё вы можете сделать
page-search = Искать
page-search-words = Слова для поиска
page-print-desk = Напечатать в удобном размере и цвете
page-bundle = Взять всё с собой в одном файле
page-api = Использовать эти тексты в своей программе

### Service: pages that only a running service has

serve-to-home = Перейти на главную страницу
serve-search = Искать
serve-ask = Запросить другой формат или язык
serve-errors = Обратите внимание на следующее
serve-choose-pieces = Какие тексты
serve-not-found = Такой страницы нет
serve-not-found-next = Возможно, в адресе ошибка. Воспользуйтесь поиском или начните с главной страницы.
serve-gone = Этой страницы здесь больше нет
serve-gone-next = Её убрали. Поищите более новый текст или начните сначала.
serve-too-large = Слишком много за один раз
serve-too-large-next = Вернитесь назад, сократите написанное и отправьте снова.
serve-unreadable = Не удалось прочитать отправленное
serve-unreadable-next = Вернитесь назад, заполните форму ещё раз и отправьте её.
serve-method = Этот адрес не принимает такие запросы
serve-too-many = Слишком много запросов за короткое время
serve-too-many-next = Подождите минуту и попробуйте снова. Ничего не пропадёт.
serve-being-made = Мы готовим это для вас
serve-being-made-next = Подождите несколько секунд и загрузите страницу снова.
serve-busy = Сейчас обрабатывается много запросов
serve-busy-next = Подождите несколько секунд и попробуйте снова.
serve-too-long = Это заняло слишком много времени
serve-too-long-next = Попробуйте снова или выберите меньше текстов.
serve-fault = На нашей стороне произошла ошибка
serve-fault-next = Это не ваша вина. Попробуйте снова или начните с главной страницы.
serve-search-title = Поиск
serve-search-summary = Ищите во всех предложениях на этом языке. Введённые слова не сохраняются.
serve-search-words = Слова для поиска
serve-search-nothing = Ничего не найдено
serve-search-found =
    { $count ->
        [one] Найден { $count } текст
        [few] Найдено { $count } текста
        [many] Найдено { $count } текстов
       *[other] Найдено { $count } текста
    }
serve-search-spelling = Проверьте, как написаны слова.
serve-search-fewer = Попробуйте меньше слов или другие слова.
serve-safety-title = Как читать безопасно
serve-safety-summary = Что этот сайт делает для вашей защиты и чего не может.
serve-safety-does = Что сайт делает
serve-safety-does-leave = «Уйти с этой страницы» открывает вместо неё страницу о погоде.
serve-safety-does-keys = Если скрипты включены, трижды нажатая Shift делает то же самое.
serve-safety-does-clear = При уходе сайт просит браузер удалить сохранённые сайтом данные.
serve-safety-does-log = Сайт не записывает, кто что читал.
serve-safety-cannot = Чего сайт не может
serve-safety-cannot-history = Он не может удалить страницы из истории вашего браузера.
serve-safety-cannot-back = Без скриптов один шаг назад может снова показать эту страницу.
serve-safety-cannot-files = Он не может удалить файлы, которые вы сохранили.
serve-safety-cannot-network = Тот, кто управляет вашей сетью, может видеть, что вы здесь были.
serve-safety-cannot-watch = Он не может остановить программу слежки в вашем телефоне или компьютере.
serve-safety-you = Что можете сделать вы
serve-safety-you-private = Откройте сайт в приватном окне, а после чтения закройте окно.
serve-safety-you-history = После чтения удалите этот сайт из истории вашего браузера.
serve-safety-you-device = Пользуйтесь устройством, к которому больше ни у кого нет доступа.
serve-safety-you-name = Сохраняйте файлы под именем, которое ни о чём не говорит.
serve-safety-neutral = Для этого добавьте ?name=neutral к адресу файла.
serve-ask-title = Запросить другой формат или язык
serve-ask-summary = Вы имеете право на информацию в удобной для вас форме.
serve-ask-piece = Ваш запрос касается этого текста:
serve-ask-what = Что написать
serve-ask-what-form = Какой текст и в каком формате: звук, крупный шрифт, простой язык.
serve-ask-what-language = На каком языке.
serve-ask-what-when = К какому сроку. Вам не нужно говорить, кто вы.
serve-ask-write = Написать нам
serve-ask-nobody = Здесь пока никто не отвечает: адрес не указан.
serve-ask-free = Запрос ничего не стоит.
serve-api-title = Для программ
serve-api-summary = Адреса, к которым могут обращаться программы. Ключ им не нужен.
serve-api-description = Полное описание в формате OpenAPI
serve-api-parameters = Что можно указать:
serve-print-title = Подготовка к печати
serve-print-summary = Выберите тексты, размер, бумагу и цвета. Посмотрите результат перед печатью.
serve-print-both = Оба варианта, один за другим
serve-print-profile = Вариант крупного шрифта
serve-print-points = Более крупный шрифт, кегль
serve-print-points-explained = От 14 до 48. Для обычного размера оставьте поле пустым.
serve-print-paper = Бумага
serve-print-theme = Цвета
serve-print-typeface = Шрифт
serve-print-imprint = Кто это раздаёт
serve-print-imprint-explained = Печатается на последней странице. Можно не заполнять.
serve-print-name = Имя или название
serve-print-show = Показать страницы, расход бумаги и размер файла
serve-print-ready = Всё готово к печати
serve-print-pages = Число страниц
serve-print-sheets = Листов бумаги при печати с двух сторон
serve-print-size = Размер файла
serve-print-get =
    { $count ->
        [one] Скачать PDF, { $count } страница, { $size }
        [few] Скачать PDF, { $count } страницы, { $size }
        [many] Скачать PDF, { $count } страниц, { $size }
       *[other] Скачать PDF, { $count } страницы, { $size }
    }
serve-print-kept = Файл хранится один час, затем удаляется.
serve-print-preview = Первые страницы
serve-print-preview-of = Страница { $number } в печатном виде
serve-print-change = Внести изменения
serve-print-no-piece = Выберите хотя бы один текст.
serve-print-many =
    { $count ->
        [one] Выберите не больше { $count } текста.
        [few] Выберите не больше { $count } текстов.
        [many] Выберите не больше { $count } текстов.
       *[other] Выберите не больше { $count } текста.
    }
serve-print-not-there = В этом изложении таких текстов нет. Выберите другое изложение.
serve-print-no-profile = Выберите вариант крупного шрифта.
serve-print-wrong-size = Введите целое число от 14 до 48 или оставьте поле пустым.
serve-print-wrong-imprint = Пишите не больше 200 знаков в каждой строке.
serve-print-no-font = Здесь нет шрифта для печати на этом языке.
serve-print-too-large = Документ слишком большой. Выберите меньше текстов или более мелкий шрифт.
serve-print-failed = Не удалось подготовить документ. Попробуйте снова.
serve-bundle-title = Взять с собой несколько текстов
serve-bundle-summary = Выберите тексты, форматы и языки. Вы получите один файл.
serve-bundle-forms = Какие форматы
serve-bundle-languages = Какие языки
serve-bundle-show = Показать, что войдёт в файл
serve-bundle-ready = Ваш набор
serve-bundle-missing =
    { $count ->
        [one] Пока не создан { $count } файл.
        [few] Пока не созданы { $count } файла.
        [many] Пока не создано { $count } файлов.
       *[other] Пока не создано { $count } файла.
    }
serve-bundle-get =
    { $count ->
        [one] Скачать ZIP, { $count } файл, около { $size }
        [few] Скачать ZIP, { $count } файла, около { $size }
        [many] Скачать ZIP, { $count } файлов, около { $size }
       *[other] Скачать ZIP, { $count } файла, около { $size }
    }
serve-bundle-no-form = Выберите хотя бы один формат.
serve-bundle-no-language = Выберите хотя бы один язык.
serve-bundle-empty = Ничего из этого пока нет. Выберите другие форматы или языки.
serve-bundle-index = Что в этом наборе
serve-form-page = Страница для экрана
serve-form-print = Крупный шрифт, кегль 18 и 28
serve-form-script = Текст звуковой версии в том виде, как он звучит
page-being-made-print = Крупный шрифт готовится. Загляните через несколько минут.
page-being-made-speech = Озвучивание готовится. Загляните через несколько минут.

### Export

export-search-title = Поиск
export-search-summary = Ищите слова во всех текстах. Введённое никуда не отправляется.
export-search-asleep = Для поиска нужны скрипты и веб-сервер. Выберите из списка ниже.
export-search-busy = Идёт поиск…
export-search-results = Что найдено
export-search-found = Найдено текстов:
export-search-nothing = Ничего не найдено. Введите меньше слов или другие слова.
export-search-failed = Поиск остановился. Обновите страницу или выберите ниже.
export-search-all = Всё на этом языке
