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
contact-more = Дополнительно
wording-machine = Этот текст перевела машина. Человек его ещё не проверял.
wording-reviewed = Этот текст перевела машина. Проверка: { $name }, { $date }

### Speech: words that are spoken between the author's

say-level-plain = Версия на простом языке.
say-wording-machine = Этот текст перевела машина. Человек его ещё не проверял.
say-wording-reviewed = Этот текст перевела машина. Человек его проверил.
# Who has read a text. A person's own words stand behind a colon.
reviews-title = Кто проверил этот текст
reviews-none = Ни юрист, ни читатели с инвалидностью ещё не проверили этот текст.
reviews-lawyer = Юрист ({ $country }): { $name }, { $date }
reviews-editor = Редактор простого языка: { $name }, { $date }
reviews-translator = Переводчик на родной язык: { $name }, { $date }
reviews-panel = Читатели с инвалидностью ({ $count }): { $name }, { $date }
reviews-with = Инвалидность читателей: { $list }
reviews-changed = Изменено после этого:
reviews-not-checked = Не проверено:
reviews-since =
    { $count ->
        [one] С тех пор изменилось { $count } предложение.
        [few] С тех пор изменились { $count } предложения.
        [many] С тех пор изменилось { $count } предложений.
       *[other] С тех пор изменилось { $count } предложения.
    }
say-reviews-lawyer = Этот текст проверил юрист.
say-reviews-editor = Этот текст проверил редактор простого языка.
say-reviews-translator = Этот текст проверил переводчик на родной язык.
say-reviews-panel = Этот текст опробовали читатели с инвалидностью.
country-title = Страна
country-none = Правила в разных странах разные, а в этом тексте страна не названа.
country-holds =
    { $count ->
        [1] Этот текст написан для этой страны: { $list }.
       *[other] Этот текст написан для этих стран: { $list }.
    }
country-elsewhere =
    { $count ->
        [1] Этот текст написан для другой страны: { $list }. В вашей стране правила могут быть другими.
       *[other] Этот текст написан для других стран: { $list }. В вашей стране правила могут быть другими.
    }
country-block =
    { $count ->
        [1] Только для этой страны: { $list }
       *[other] Только для этих стран: { $list }
    }
say-country-end =
    { $count ->
        [1] Конец части для этой страны.
       *[other] Конец части для этих стран.
    }
disability-blind = слепота
disability-low-vision = слабое зрение
disability-deaf = глухота
disability-hard-of-hearing = слабый слух
disability-deafblind = слепоглухота
disability-intellectual = интеллектуальные нарушения
disability-reading = трудности с чтением
disability-autism = аутизм
disability-psychosocial = психосоциальная инвалидность
disability-physical = физическая инвалидность
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
say-picture-undescribed = Изображение без описания.
picture-undescribed = Изображение без описания
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
mark-struck = удалено:
mark-struck-end = конец удалённых слов
mark-done = сделано:
mark-open = не сделано:
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
site-feed = Подписаться в приложении для подкастов
site-front-title = Выберите свой язык
site-front-summary = О правах, судах и поддержке: читайте, слушайте или печатайте.
site-where = Где вы находитесь
site-no-text = Пока нет ни одного текста на этом языке: { $language }. Эти тексты есть на других языках.
site-not-yet = Пока нет на этом языке: { $language }. Есть на других языках:
site-only-plain = Только на простом языке.
site-in-plain = На простом языке
site-nothing = Здесь пока ничего нет.
# Lists of texts that need several pages.
list-titles = Все тексты по алфавиту
list-plain = Тексты на простом языке
list-texts =
    { $count ->
        [one] { $count } текст
        [few] { $count } текста
        [many] { $count } текстов
       *[other] { $count } текста
    }
list-pages = Страницы этого списка
list-choose = Выбрать из списка
list-words = Слова в названии
list-collection = Раздел
list-every-collection = Все разделы
list-every-wording = Любое изложение
list-show = Показать
list-nothing = Таких текстов здесь нет.
page-skip = Перейти к тексту
page-leave = Уйти с этой страницы
page-leave-short = Уйти
page-leave-explained = Откроется страница о погоде. История вашего браузера не удалится.
# A page that tells nothing about its reader, if possible in the reader's language.
page-leave-address = https://worldweather.wmo.int/
page-languages = Языки этой страницы
page-wording = Изложение
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
page-explains = То же в обычном изложении
page-explained = То же простым языком
page-trace = Предложение за предложением
page-trace-title = Предложение за предложением: { $title }
page-trace-lead = Сверху стоит каждое простое предложение, под ним — обычные предложения, которые оно передаёт. Каждое ведёт на своё место.
page-trace-proposed = Программа выбрала, какие предложения соответствуют друг другу. Человек ещё не проверил их все.
page-trace-unchecked = Ещё не проверено.
page-trace-own = Только простым языком.
page-trace-none = Обычное предложение здесь не указано.
page-trace-rest = Только в обычном изложении
page-contents = На этой странице
page-ways = В каком виде это получить
page-way-large-print = Крупный шрифт, кегль { $points }
page-way-opus = Звук, небольшой файл (Opus)
page-way-mp3 = Звук для любого проигрывателя (MP3)
page-way-captions = Звучащие слова с указанием времени (субтитры)
page-missing-speech-no-voice = Звука нет: для языка { $language } пока нет голоса.
page-missing-speech-not-made = Звука пока нет.
page-missing-print-no-font = Крупного шрифта нет: для языка { $language } пока нет шрифта.
page-missing-print-not-made = Крупным шрифтом пока нет.
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
page-listen-natural = Слушать: естественный голос
page-listen-clear = Слушать: чёткий и быстрый голос
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
page-settings = Настройки
page-comfort = Изменить размер текста, цвета и шрифт
page-comfort-lost = Настройки действуют, пока вы не уйдёте с этой страницы.
page-comfort-kept = Настройки хранятся в этом браузере. Они никому не отправляются.
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
page-way-by-people = { $form }, сделано человеком ({ $kind })
page-desk = Выбрать размер, бумагу и цвета
page-neutral = Сохранить под именем, которое ни о чём не говорит
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
serve-too-many-next = Подождите минуту, вернитесь назад и попробуйте снова.
serve-being-made = Мы готовим это для вас
serve-being-made-next = Подождите несколько секунд и загрузите страницу снова.
serve-busy = Сейчас готовится очень многое
serve-busy-next = Подождите несколько секунд и попробуйте снова.
serve-too-long = Это заняло слишком много времени
serve-too-long-next = Попробуйте снова или выберите меньше текстов.
serve-fault = На нашей стороне произошла ошибка
serve-fault-next = Это не ваша вина. Попробуйте снова или начните с главной страницы.
serve-search-title = Поиск
serve-search-summary = Ищите во всех предложениях на этом языке. Эта программа не хранит введённые слова.
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
# Privacy, and who runs a site: on a service and in a folder of files.
privacy-title = Конфиденциальность
privacy-summary = Что этот сайт знает о вас и когда он это забывает.
privacy-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
privacy-read = Когда вы читаете
privacy-read-cookies = Ни одна страница не ставит читателям cookie.
privacy-read-others = Страницы ничего не загружают с других сайтов.
privacy-read-choices = Выбранные размеры и цвета остаются в вашем браузере. Их никто не получает.
privacy-read-search = То, что вы ищете, не сохраняется.
privacy-read-search-here = Поиск идёт в вашем браузере. Ваши слова не отправляются.
privacy-read-count = Чтобы не было злоупотреблений, запросы с каждого интернет-адреса считаются. Самый долгий срок: { $time }. Это не записывается.
privacy-read-print = Заказанная вами печать хранится один час.
privacy-ask = Когда вы что-то запрашиваете
privacy-ask-public = Все видят, что запрошено, к какому дню и сколькими людьми.
privacy-ask-editors = Редакторы могут прочитать, что вы пишете и для кого.
privacy-ask-contact = Ваш контакт хранится в зашифрованном виде. Он нужен только для сообщений о вашем запросе.
privacy-ask-ends = Написанное вами и ваш контакт удаляются через { $time } после завершения запроса.
privacy-ask-latest = Самое позднее они удаляются через { $time } после запроса.
privacy-ask-unconfirmed = Адрес почты, который никто не подтвердил, удаляется через { $time }.
privacy-ask-stopped = Если вы остановите наши письма, код из вашего адреса хранится { $time }.
privacy-ask-mail = Письма идут через почтовый сервер того, кто управляет сайтом.
privacy-ask-no-mail = Этот сайт не отправляет писем.
privacy-work = Когда вы переводите или редактируете здесь
privacy-work-kept = Сайт хранит выбранное вами имя, код из вашей парольной фразы и вашу работу.
privacy-work-cookie = Один файл cookie сохраняет ваш вход. Самый долгий срок: { $time }.
privacy-work-shown = Выбранное вами имя может стоять рядом с опубликованной работой.
privacy-work-audit = Журнал решений и отклонённых попыток хранится { $time }. В нём нет интернет-адресов.
privacy-work-tries = Попытки входа считаются { $time }, с кодами вместо имён и адресов.
privacy-rights = Ваши права
privacy-rights-ask = Вы можете спросить того, кто управляет сайтом, что он хранит о вас, или попросить удалить это.
privacy-rights-complain = Вы можете также пожаловаться в этот орган:
operator-title = Кто управляет сайтом и как с ним связаться
operator-summary = Кто отвечает за этот сайт.
operator-name = Отвечает
operator-address = Почтовый адрес
operator-authority = Надзорный орган
operator-nobody = Никто не написал здесь, кто управляет этим сайтом.
operator-no-way = Никто не написал здесь, как с ним связаться.
operator-careful = Не пишите здесь ничего опасного для вас, пока не узнаете, кто это читает.
operator-program = Программа этого сайта – Evenhand. Её авторы не управляют этим сайтом.
serve-safety-title = Как читать безопасно
serve-safety-summary = Что этот сайт делает для вашей защиты и чего не может.
serve-safety-does = Что сайт делает
serve-safety-does-leave = «Уйти с этой страницы» открывает вместо неё страницу о погоде.
serve-safety-does-keys = Если в браузере есть JavaScript, трижды нажатая Shift делает то же самое.
serve-safety-does-clear = При уходе сайт просит браузер удалить сохранённые сайтом данные.
serve-safety-does-log = Эта программа не записывает, кто что читал. Тот, кто управляет сервером, может записывать.
serve-safety-cannot = Чего сайт не может
serve-safety-cannot-history = Он не может удалить страницы из истории вашего браузера.
serve-safety-cannot-back = Без JavaScript один шаг назад может снова показать эту страницу.
serve-safety-cannot-files = Он не может удалить файлы, которые вы сохранили.
serve-safety-cannot-network = Тот, кто управляет вашей сетью, может видеть, что вы здесь были.
serve-safety-cannot-watch = Он не может остановить программу слежки в вашем телефоне или компьютере.
serve-safety-you = Что можете сделать вы
serve-safety-you-private = Откройте сайт в приватном окне, а после чтения закройте окно.
serve-safety-you-history = После чтения удалите этот сайт из истории вашего браузера.
serve-safety-you-device = Пользуйтесь устройством, к которому больше ни у кого нет доступа.
serve-safety-you-name = Сохраняйте файлы под именем, которое ни о чём не говорит.
serve-safety-neutral = Выберите под текстом «{ $button }».
serve-ask-title = Запросить другой формат или язык
serve-ask-write = Написать нам
serve-many-demands = Сегодня с вашего подключения запросили очень много
serve-many-demands-next = Запросите ещё завтра. К запросам других можно присоединиться в любое время.
serve-full-demands = Открыто слишком много запросов
serve-full-demands-next = Пока новое не принимается. Присоединитесь к запросам других или вернитесь позже.
serve-api-title = Для программ
serve-api-summary = Адреса, к которым могут обращаться программы. Ключ им не нужен.
serve-api-description = Полное описание в формате OpenAPI
serve-api-parameters = Что можно указать:
serve-print-title = Подготовка к печати
serve-print-summary = Выберите тексты, размер, бумагу и цвета. Посмотрите результат перед печатью.
serve-print-language = Язык текстов
serve-print-both = Оба варианта, один за другим
serve-print-profile = Вариант крупного шрифта
serve-print-clear = Чёткий (кегль { $points })
serve-print-large = Крупный (кегль { $points })
serve-print-giant = Очень крупный (кегль { $points })
serve-print-narrower = { $name }, поля уже
serve-print-underlined = { $name }, важное подчёркнуто
serve-print-norm = Каким правилам он следует
serve-print-norm-clear = Чёткая печать: наименьший размер для любого печатного текста.
serve-print-norm-ukaaf = Рекомендации UK Association for Accessible Formats (UKAAF): кегль 16 или крупнее.
serve-print-norm-aph = Рекомендации American Printing House for the Blind (APH): кегль 18, широкие поля, расстояние между строками.
serve-print-norm-acb = Рекомендации American Council of the Blind (ACB): кегль 18, подчёркивание вместо жирного шрифта, пустая строка между абзацами.
serve-print-norm-giant = Для тех, кто читает по нескольку слов.
serve-print-points = Более крупный шрифт, кегль
serve-print-points-explained = От 14 до 48. Для обычного размера оставьте поле пустым.
serve-print-paper = Бумага
serve-print-theme = Цвета
serve-print-grey = Серый, для принтера без цвета
serve-print-typeface = Шрифт
serve-print-one-typeface = Тексты на этом языке печатаются шрифтом { $name }.
serve-print-back = После текстов
serve-print-back-full = Объяснение слов, источники, о каждом тексте
serve-print-back-short = Только дата каждого текста и адрес новейшей версии
serve-print-binding = Страницы или брошюра
serve-print-flat = Отдельные страницы
serve-print-folded = Сложенная брошюра: по две страницы на каждой стороне бумаги вдвое большего размера, например страницы A5 на бумаге A4. Сложите один раз и скрепите по сгибу.
serve-print-copies = Число экземпляров
serve-print-wrong-copies = Введите целое число от 1 до { $most }.
serve-print-imprint = Кто это раздаёт
serve-print-imprint-explained = Печатается в начале и на последней странице. Можно не заполнять.
serve-print-name = Имя или название
serve-print-show = Показать страницы, расход бумаги и размер файла
serve-print-ready = Всё готово к печати
serve-print-pages = Число страниц
serve-print-sheets = Листов бумаги при печати с двух сторон
serve-print-all-sheets = Листов на все экземпляры
serve-print-weight = Вес бумаги плотностью 80 г/м²
serve-print-grams = Около { $count } г
serve-print-kilograms = Около { $count } кг
serve-print-size = Размер файла
serve-print-get =
    { $count ->
        [one] Скачать PDF, { $count } страница, { $size }
        [few] Скачать PDF, { $count } страницы, { $size }
        [many] Скачать PDF, { $count } страниц, { $size }
       *[other] Скачать PDF, { $count } страницы, { $size }
    }
serve-print-get-folded = Скачать файл для печати и складывания, { $size }
serve-print-for-printer = Файл для складывания — только для принтера. На экране читайте другой.
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
serve-print-no-font = Здесь нет шрифта, в котором есть { $signs } (язык: { $language }). Этот текст нельзя напечатать.
serve-print-named = Здесь нет шрифта, в котором есть { $signs }. Вместо этого напечатано название словами.
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
export-search-summary = Ищите слова во всех текстах. Ваши слова не отправляются. Тот, кто управляет сервером, может видеть, какие тексты найдены.
export-search-asleep = Для поиска нужны JavaScript и веб-сервер. Выберите из списка ниже.
export-search-busy = Идёт поиск…
export-search-results = Что найдено
export-search-found = Найдено текстов:
export-search-nothing = Ничего не найдено. Введите меньше слов или другие слова.
export-search-failed = Поиск остановился. Обновите страницу или выберите ниже.
export-search-all = Всё на этом языке

### Messages to those who asked

tell-subject-ready = { $piece }: готово
tell-subject-declined = { $piece }: этого не будет
tell-subject-voice = { $piece }: текст готов
tell-asked = Вы запросили: { $piece }, { $language }, { $form }.
tell-ready = Всё готово.
tell-ready-where = Найдите это здесь:
tell-declined = Редактор решил этого не делать.
tell-declined-reason = Причина словами редактора:
tell-declined-next = Вы можете запросить это снова в любое время.
tell-voice = Текст готов. Пока ни один голос не читает на этом языке.
tell-voice-next = Его должен прочитать вслух человек. Мы напишем вам снова.
tell-voice-where = Пока прочитайте его здесь:
tell-subject-reply = { $piece }: ответ
tell-reply = Редактор ответил:
tell-reply-file = Файл:
tell-why = Вы получили это письмо, потому что отправили запрос и оставили этот адрес.
tell-kept =
    { $days ->
        [one] Мы удалим адрес через { $days } день после закрытия запроса.
        [few] Мы удалим адрес через { $days } дня после закрытия запроса.
        [many] Мы удалим адрес через { $days } дней после закрытия запроса.
       *[other] Мы удалим адрес через { $days } дня после закрытия запроса.
    }
tell-form-page = страница для экрана
tell-form-print = крупный шрифт
tell-form-audio = звук
tell-form-braille = шрифт Брайля
tell-form-sign = жестовый язык
tell-form-other = другой формат
tell-confirm-subject = Это ваш адрес?
tell-confirm = Кто-то запросил у нас текст и оставил этот адрес. Кроме этого вопроса, мы пишем на него, только если этого хочет его владелец.
tell-confirm-here = Если хотите узнать, когда он будет готов, подтвердите здесь:
tell-confirm-not = Если запрашивали не вы, ничего не делайте. Мы удалим этот адрес через { $days } дней.
tell-stop = Если не хотите писем от нас, остановите их здесь:

### Translating at the desk

work-title = Ваши переводы
work-summary = Что вы взяли и как идут дела.
work-open = У вас в работе
work-none = Сейчас вы ничего не переводите. Выберите то, что запрашивают люди.
work-many = У вас столько открытых переводов, сколько разрешено
work-many-next = Закончите или отдайте один. Редактор может разрешить больше.
work-allow = Сколько открытых переводов может быть у этого человека
work-allow-do = Разрешить это число
work-to-demands = Посмотреть, что запрашивают люди
work-ended = Завершено
work-count =
    { $count ->
        [one] Написано { $count } предложение.
        [few] Написано { $count } предложения.
        [many] Написано { $count } предложений.
       *[other] Написано { $count } предложения.
    }
work-take = Взять этот перевод
work-taken-title = Это уже взял другой человек
work-taken-summary = Сейчас это переводит другой человек. Выберите что-то ещё.
work-one-title = { $piece }, язык: { $language }
work-one-summary = Пишите каждое предложение рядом с оригиналом. Всё сохранённое не пропадёт.
work-stands = Как идут дела
work-progress = Сколько сделано
work-written = Написано предложений: { $written } из { $all }
work-editor-says = Редактор пишет:
work-whole =
    { $count ->
        [one] { $count } замечание ко всему тексту
        [few] { $count } замечания ко всему тексту
        [many] { $count } замечаний ко всему тексту
       *[other] { $count } замечания ко всему тексту
    }
work-stage-draft = Вы пишете перевод
work-stage-submitted = Ждёт редактора
work-stage-returned = Редактор вернул перевод
work-stage-approved = Одобрено
work-stage-published = Опубликовано
work-stage-declined = Отклонено
work-stage-dropped = Работа прекращена
work-next-draft = Сдайте перевод, когда все предложения написаны.
work-next-submitted = Теперь его прочитает редактор.
work-next-returned = Прочитайте замечания, измените предложения и сдайте снова.
work-next-approved = Через минуту перевод войдёт в библиотеку.
work-next-published = Читатели уже видят его.
work-next-declined = Те, кто запросил, прочитают причину.
work-next-dropped = Перевод может взять кто-то другой.
work-pages = Страницы с предложениями
work-page = Страница { $number }
work-sentence = Предложение { $number } из { $all }, { $role }
work-kept = Оставьте пустым, чтобы ничего не менять.
work-save = Сохранить эту страницу
work-save-next = Сохранить и перейти на следующую страницу
work-save-sentence = Сохранить предложение
work-saved = Сохранено.
work-saved-sentence = Сохранено.
work-saving = Сохраняем…
work-not-saved = Ещё не сохранено. Пробуем снова.
work-not-kept = { $count ->
    [one] { $count } предложение не сохранено
    [few] { $count } предложения не сохранены
    [many] { $count } предложений не сохранено
   *[other] { $count } предложения не сохранено
}
work-not-kept-explained = Ваш текст ниже: скопируйте его, сократите или упростите и сохраните снова. Всё остальное сохранено.
work-taken =
    { $count ->
        [one] Из вашего файла взято { $count } предложение.
        [few] Из вашего файла взято { $count } предложения.
        [many] Из вашего файла взято { $count } предложений.
       *[other] Из вашего файла взято { $count } предложения.
    }
work-unfinished = Не взято предложений: { $count }. В файле они отмечены как незаконченные: { $numbers }.
work-look-again = Посмотрите это ещё раз. Если всё верно, напишите рядом почему.
work-offers =
    { $count ->
        [one] { $count } более ранний перевод
        [few] { $count } более ранних перевода
        [many] { $count } более ранних переводов
       *[other] { $count } более ранних перевода
    }
work-exact = Перевод того же предложения:
work-near = Перевод предложения, которое совпадает на { $percent } %:
work-use = Использовать этот перевод
work-terms = Слова из глоссария:
work-renders = Обычные предложения, которые оно передаёт:
work-renders-target = В обычном изложении на этом языке сказано:
work-renders-proposed = Эту пару предложила программа. Проверьте её.
work-worded = Первый вариант перевода
work-worded-explained = Скажите, если его сделала машина. Читатели и редакторы об этом узнают.
work-worded-person = Написал человек
work-worded-machine = Написала машина, исправил человек
work-submit = Сохранить и сдать
work-not-yet = Чего-то не хватает или есть ошибки. Перевод не сдан.
work-in-sentence = Предложение { $number }:
work-and-more =
    { $count ->
        [one] И ещё { $count }.
        [few] И ещё { $count }.
        [many] И ещё { $count }.
       *[other] И ещё { $count }.
    }
work-take-back = Забрать и писать дальше
work-give-up = Отказаться от этого перевода
work-give-up-explained = Тогда его может взять кто-то другой. То, что вы написали, не публикуется.
work-give-up-now = Отказаться
work-files = Работать в другой программе
work-files-explained = Скачайте файл, переведите, отправьте обратно. Сначала мы его проверим.
work-get = Скачать { $kind }
work-upload = Ваш файл
work-upload-explained = XLIFF, PO или Markdown, не больше 2 мегабайт.
work-upload-send = Отправить и проверить
work-not-taken = Из вашего файла ничего не взято
work-not-taken-summary = Исправьте файл и отправьте его снова.
work-file-wrong =
    { $count ->
        [one] В вашем файле { $count } ошибка
        [few] В вашем файле { $count } ошибки
        [many] В вашем файле { $count } ошибок
       *[other] В вашем файле { $count } ошибки
    }
work-take-good =
    { $count ->
        [one] Взять { $count } предложение без ошибок
        [few] Взять { $count } предложения без ошибок
        [many] Взять { $count } предложений без ошибок
       *[other] Взять { $count } предложения без ошибок
    }
work-conflict-title = Выберите один из двух текстов
work-conflict = С тех пор как сделан ваш файл, здесь написаны другие предложения: { $count }
work-conflict-explained = Ничего не заменено. Выберите для каждого предложения, какой текст останется.
work-conflict-here = Оставить то, что написано здесь:
work-conflict-file = Взять то, что в вашем файле:
work-conflict-save = Сохранить мой выбор
work-back = Вернуться к переводу
work-file-kind = Отправьте файл с расширением .xlf, .xliff, .po или .md.
work-file-too-large = Файл больше 2 мегабайт.
work-file-costly = В файле слишком много уровней, атрибутов или пространств имён, около строки { $line }. Экспортируйте его снова без них.
work-file-stopped = Чтение файла занимало слишком много времени или памяти и было остановлено. Экспортируйте файл снова или отправьте меньше предложений.
work-file-no-reader = Сейчас файлы прочитать нельзя. Ваш файл не изменён. Попробуйте позже; если это повторится, сообщите тем, кто ведёт этот сервис.
work-file-busy = Сейчас читается много файлов. Отправьте свой ещё раз через минуту.
work-file-not-text = Файл не является текстом в UTF-8. Сохраните его в UTF-8.
work-file-malformed = Строка { $line } написана не так, как требует этот вид файлов.
work-file-declares = В файле объявлен тип документа. Отправьте файл без этого объявления.
work-file-other-piece = Файл относится к другому тексту: { $piece }.
work-file-other-language = Файл для другого языка: { $language }.
work-file-older = Оригинал с тех пор изменился. Скачайте новый файл. В оригинале больше нет: { $sentences }
work-file-faults = Сначала исправьте файл. { $said }
work-file-line = Строка { $line }: { $said }.
work-file-skeleton = Строка { $line } построена не так, как оригинал. Сохраните его заголовки, списки и таблицы.
work-weight-error = Ошибка:
work-weight-warning = Проверьте:
work-weight-note = Примечание:
work-answer = Если всё верно, напишите в нескольких словах почему. Это прочтут редакторы.
review-answer = Переводчик говорит:
review-despite = Да, несмотря на различия в смысле
review-despite-explained = Проверка смысла видит предложения, которые говорят не то, что их источник. Напишите, почему они верны. Ваши слова останутся в журнале.
review-despite-needed = Напишите, почему различия в смысле верны.
work-problem-empty = Здесь ещё ничего не написано.
work-problem-too-long = Это предложение длиннее { $most } знаков. Напишите несколько предложений покороче или уберите то, чего нет в оригинале.
work-problem-joined = Перед ним нет предложения, с которым его соединить.
work-problem-unknown = В оригинале больше нет этого предложения.
work-problem-numbers = Числа не совпадают.
work-problem-phone = Номера телефонов не совпадают.
work-problem-email = Адреса электронной почты не совпадают.
work-problem-link = Ссылки ведут в другое место.
work-problem-date = Даты не совпадают.
work-problem-code = То, что копируется буква в букву, не совпадает.
work-problem-missing = Не хватает: { $things }.
work-problem-added = Лишнее: { $things }.
work-problem-date-unchecked = «{ $shown }» — дата по другому календарю. Проверьте, что она означает { $date }.
work-problem-footnotes = Знаки сносок не совпадают или стоят на других местах.
work-problem-break = Пропал перенос строки, который есть в оригинале. Поставьте обратную косую черту (\) в конце предыдущей строки.
work-problem-mark = У знака { $mark } нет второй половины.
work-problem-markup = Знак разметки непонятен: { $said }.
work-problem-control = Удалите невидимый знак { $code }.
work-problem-composed = Буквы соединены так, как требует стандарт.
work-problem-script =
    Написано { $found ->
        [Arab] арабскими
        [Beng] бенгальскими
        [Cyrl] кириллическими
        [Grek] греческими
        [Hans] китайскими
        [Hant] китайскими
        [Hani] китайскими
        [Hebr] еврейскими
        [Deva] индийскими (деванагари)
        [Ethi] эфиопскими
        [Geor] грузинскими
        [Armn] армянскими
        [Mymr] бирманскими
        [Khmr] кхмерскими
        [Thai] тайскими
        [Hang] корейскими
        [Jpan] японскими
        [Taml] тамильскими
        [Telu] телугскими
        [Latn] латинскими
       *[other] { $found }
    } знаками; язык использует { $expected ->
        [Arab] арабские
        [Beng] бенгальские
        [Cyrl] кириллические
        [Grek] греческие
        [Hans] китайские
        [Hant] китайские
        [Hani] китайские
        [Hebr] еврейские
        [Deva] индийские (деванагари)
        [Ethi] эфиопские
        [Geor] грузинские
        [Armn] армянские
        [Mymr] бирманские
        [Khmr] кхмерские
        [Thai] тайские
        [Hang] корейские
        [Jpan] японские
        [Taml] тамильские
        [Telu] телугские
        [Latn] латинские
       *[other] { $expected }
    } знаки.
work-problem-language = Похоже на этот язык: { $found }.
work-problem-same = Совпадает с оригиналом буква в букву.
work-problem-term = Глоссарий не объясняет «{ $key }» на этом языке.
work-problem-skeleton = Текст построен не так, как оригинал.
work-problem-rule = { $said }. { $next }
work-role-title = название
work-role-summary = краткое описание
work-role-heading = заголовок
work-role-text = текст
work-role-item = пункт списка
work-role-term = термин
work-role-meaning = значение термина
work-role-table-caption = название таблицы
work-role-column-head = заголовок столбца
work-role-row-head = заголовок строки
work-role-cell = ячейка таблицы
work-role-quotation = цитата
work-role-quotation-source = источник цитаты
work-role-note = примечание
work-role-picture = слова вместо изображения
work-role-caption = подпись
work-role-description = описание изображения
work-role-contact-name = название контакта
work-role-contact = строка контакта
work-role-question = вопрос
work-role-answer = ответ
work-role-film = название видео
work-role-transcript = текст видео
work-role-code = текст для копирования буква в букву
work-role-footnote = сноска

### Deciding about translations

review-title = Переводы, которые ждут редактора
review-summary = Сначала те, что ждут дольше. О своей работе никто не решает.
review-none = Сейчас ничего не ждёт редактора.
review-by = Перевод:
review-revision = Он меняет версию, которую уже видят читатели.
review-own = Это ваш перевод. О нём решает другой редактор.
review-one-summary = Прочитайте каждое предложение рядом с оригиналом, посмотрите результат, решите.
review-look = Посмотреть и послушать результат
review-page = Посмотреть страницу
review-print = Посмотреть печатный вид, в PDF
review-sound = Слушать
review-no-voice = Ни один голос не говорит на этом языке.
work-look-open = Предложения, которые ещё не написаны, стоят словами оригинала.
review-not-whole = Не хватает предложений, или в них есть ошибки. Публиковать ещё нельзя.
review-found =
    { $count ->
        [one] Проверьте { $count } место
        [few] Проверьте { $count } места
        [many] Проверьте { $count } мест
       *[other] Проверьте { $count } места
    }
review-gone = удалено:
review-new = добавлено:
review-end = конец.
review-published = Сравнение с тем, что есть у читателей
review-changed = После этого предложение изменили.
review-same = После этого предложение не изменили.
review-since = После возврата
review-since-changed = Изменённые предложения: { $count }
review-since-same = Замечания к предложениям, которые остались прежними: { $count }
review-reopened = Оригинал изменился до публикации
review-reopened-next = У читателей этого нет, и никого не известили. Верните перевод, чтобы перевели эти предложения:
review-before = Раньше:
review-remark = Замечание к предложению
review-decide = Принять решение
review-approve-legend = Одобрить и опубликовать
review-approve-explained = Читатели получат это сразу, и всем, кто запросил, придёт сообщение. Одобряет:
review-machine-yes = Первый вариант сделала машина. Весь текст мною прочитан.
review-machine-needed = Подтвердите, что прочитали весь машинный текст.
review-approve = Одобрить и опубликовать
review-return-legend = Вернуть
review-remark-whole = Замечание ко всему тексту
review-remark-explained = Его прочитает переводчик вместе с вашими замечаниями к предложениям.
review-remark-needed = Напишите, что изменить, здесь или у предложения.
review-return = Вернуть с замечаниями
review-decline-legend = Отклонить
review-reason = Причина
review-reason-explained = Её прочитают все, кто запросил. Скажите, что они могут сделать.
review-reason-needed = Напишите причину. Её прочитают те, кто запросил.
review-decline = Отклонить по этой причине
# The record that an editor gives with an approval.
record-legend = Запишите, кто проверил текст
record-explained = Читатели видят эту запись: пишите на их языке. Выберите «Без записи», если читали только вы.
record-role = Кто проверил
record-role-none = Без записи
record-role-lawyer = Юрист
record-role-editor = Редактор простого языка
record-role-translator = Переводчик на родной язык
record-role-panel = Читатели с инвалидностью
record-name = Имя или псевдоним
record-country = Юрист: страна
record-country-explained = Код страны из двух латинских букв, например PK.
record-people = Читатели: сколько
record-disabilities = Читатели: их инвалидность
record-changed = Что изменено после этого
record-not-checked = Что не проверено
record-needed = Заполните это поле или выберите «Без записи».
record-claim-needed = Текст назван ясным языком или проверенным читателями. Запишите читателей.
record-now = Сейчас читателям сообщается:
review-sound-title = Как это звучит
review-sound-summary = Сделано из перевода в том виде, в каком его сдали.
review-sound-make = Создать звук
review-sound-being-made =
    { $count ->
        [one] Звук готовится: { $count } предложение. Загляните через минуту.
        [few] Звук готовится: { $count } предложения. Загляните через минуту.
        [many] Звук готовится: { $count } предложений. Загляните через минуту.
       *[other] Звук готовится: { $count } предложения. Загляните через минуту.
    }
review-sound-failed = Не удалось создать звук. Попробуйте снова или сообщите администратору.
review-look-again = Посмотреть снова
review-back = Вернуться к переводу

### What people ask for, at the desk

plot-requests = Запросы по неделям
plot-sheets = Бумага на один экземпляр каждого текста
plot-table = Те же числа в таблице
plot-week = Неделя с
plot-count = Запросы
plot-sum = Запросов за полгода: { $count }
demands-title = Что запрашивают люди
demands-summary = Сначала ближайший срок, затем то, что запрашивают чаще.
demands-none = Сейчас никто ничего не запрашивает.
demands-language = Язык
demands-every-language = Все языки
demands-show = Показать
demands-pages = Страницы запросов
demands-askers =
    { $count ->
        [one] { $count } запрос.
        [few] { $count } запроса.
        [many] { $count } запросов.
       *[other] { $count } запроса.
    }
demands-by = Нужно не позднее
demands-form = Формат
demands-since = Дата первого запроса
demands-who = Кто запрашивает
demands-form-page = страница
demands-form-print = крупный шрифт
demands-form-audio = звук
demands-form-braille = шрифт Брайля
demands-form-sign = жестовый язык
demands-form-other = другой формат
demands-needs-translation = нужен перевод
demands-in-translation = кто-то переводит
demands-in-review = редактор читает перевод
demands-needs-voice = нужен голос человека
demands-needs-maker = нужен тот, кто это сделает
demands-making = готовится
demands-failed = не удалось сделать
demands-ready = уже есть
demands-declined = отклонено
demands-withdrawn = отозвано
demands-effort = Слов: { $words }, предложений: { $sentences }.
demands-known =
    { $count ->
        [one] { $count } предложение уже переводили раньше.
        [few] { $count } предложения уже переводили раньше.
        [many] { $count } предложений уже переводили раньше.
       *[other] { $count } предложения уже переводили раньше.
    }
demands-behind =
    { $count ->
        [one] Уже есть; изменилось { $count } предложение.
        [few] Уже есть; изменились { $count } предложения.
        [many] Уже есть; изменилось { $count } предложений.
       *[other] Уже есть; изменились { $count } предложения.
    }
demands-yours = Продолжить ваш перевод
demands-taken = Сейчас переводит:
demands-one-summary = Кто это запрашивает, как идут дела, что можно сделать.
demands-languages = Языки, которые ждут редактора
demands-languages-explained = Кто-то запросил их впервые. Запросы на этих языках станут видны всем, когда вы их разрешите.
demands-language-release = Разрешить этот язык
demands-language-decline = Отклонить этот язык
demands-for = Для кого:
demands-other-format = Другой формат:
demands-words = Что написали редакторам те, кто запросил
demands-decline = Отклонить этот запрос
demands-for-people = Показано только то, что люди должны сделать вручную или прочитать вслух.
demands-show-all = Показать всё
demands-replies = Ответы до сих пор
demands-reply = Ответить на этот запрос
demands-reply-explained = Его могут прочитать все. Тем, кто запросил и оставил адрес, мы сообщим.
demands-reply-words = Сообщение (можно не заполнять)
demands-reply-day = Когда будет готово (можно не заполнять)
demands-reply-file = Файл (можно не прикладывать)
demands-reply-file-explained = Запись, файл Брайля, фильм: не больше { $size }. Файл выполняет запрос. Принимаются такие окончания имён:
demands-reply-send = Отправить этот ответ
demands-reply-nothing = Напишите сообщение, назовите день или выберите файл.
demands-reply-kind = Такие файлы мы не принимаем. Выберите файл с окончанием из списка.
demands-reply-differs = Файл пуст или не соответствует своему окончанию. Сохраните его заново и выберите.
demands-reply-back = Отозвать этот файл

### What is there, at the desk

coverage-title = Что есть
coverage-summary = Каждый текст на каждом языке и его форматы.
coverage-collections = Разделы
coverage-pages = Страницы таблицы
coverage-picture = Изображение таблицы, которая ниже
coverage-piece = Текст
coverage-languages = Страницы языков
coverage-whole = все форматы
coverage-part = есть, без звука
coverage-behind-short = оригинал изменился
coverage-behind =
    { $count ->
        [one] В оригинале изменилось { $count } предложение:
        [few] В оригинале изменились { $count } предложения:
        [many] В оригинале изменилось { $count } предложений:
       *[other] В оригинале изменились { $count } предложения:
    }
coverage-in-work = переводится
coverage-asked-short = запрашивают
coverage-asked =
    { $count ->
        [one] { $count } запрос
        [few] { $count } запроса
        [many] { $count } запросов
       *[other] { $count } запроса
    }
coverage-nothing = нет
voices-title = Голоса этой службы
voices-no-sharing = Лицензия запрещает передавать речь этого голоса другим. Не публикуйте её.
voices-no-sale = Лицензия запрещает использовать этот голос за деньги.
voices-vary = Один и тот же текст не звучит дважды одинаково. Он записывается один раз и хранится.

### Clarity, at the desk

clarity-title = Ясность
clarity-summary = Что может затруднять чтение предложений. Каждый язык измеряется по его собственному употреблению. Не сравнивайте числа разных языков.
clarity-languages = Языки
clarity-pages = Страницы текстов
clarity-measured = Что искали: { $measures }.
clarity-not-measured = Нельзя измерить на этом языке: { $measures }.
clarity-words-of = Редкими считаются слова, которых нет в списке этого языка: { $language }.
clarity-figure = Ясные предложения: { $clear } из { $all }
clarity-lengths = Слов в предложении: в половине предложений не больше { $median }, в самом длинном { $longest }. Больше { $limit } — это длинное предложение.
clarity-lengths-characters = Знаков в предложении: в половине предложений не больше { $median }, в самом длинном { $longest }. Больше { $limit } — это длинное предложение.
clarity-hardest = Самые трудные предложения
clarity-at = Строка файла: { $line }
clarity-nothing = Трудных предложений не найдено.
clarity-long-sentence = длинное предложение
clarity-long-words = длинные слова
clarity-rare-words = редкие слова
clarity-nominal-style = много отвлечённых существительных
clarity-passive = страдательный залог
clarity-double-negation = двойное отрицание
clarity-commas = много запятых
clarity-unmarked-terms = термины без объяснения

### Jobs and what waits, at the desk

jobs-title = Что готовится
jobs-summary = Что выполняется, что ждёт, что не удалось и почему.
jobs-running = Выполняется
jobs-failed = Не удалось
jobs-waiting = Ждёт
jobs-cancelled = Отменено
jobs-done = Выполнено
jobs-none-running = Сейчас ничего не выполняется.
jobs-none-failed = Неудач нет.
jobs-none-waiting = Ничего не ждёт.
jobs-none-cancelled = Ничего не отменено.
jobs-none-done = За последние дни ничего не выполнено.
jobs-since = Выполняется уже
jobs-by = исполнитель:
jobs-again-in = Новая попытка через
jobs-waits-since = Ждёт уже
jobs-ended = Завершено
jobs-error = Причина:
jobs-tried = Неудачных попыток: { $count }; предел: { $of }.
jobs-being-cancelled = Отменяется.
jobs-cancel = Отменить
jobs-retry = Запустить снова
jobs-make = Создать:
jobs-publish = Опубликовать:
jobs-tell = Сообщить тому, кто запросил
jobs-confirm = Спросить, верен ли почтовый адрес
jobs-sweep = Удалить то, что нельзя хранить
jobs-seconds =
    { $count ->
        [one] { $count } секунду
        [few] { $count } секунды
        [many] { $count } секунд
       *[other] { $count } секунды
    }
jobs-minutes =
    { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
    }
jobs-hours =
    { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
    }
overview-waits = Что вас ждёт
overview-nothing = Сейчас вас ничего не ждёт.
overview-returned =
    { $count ->
        [one] { $count } перевод вернулся с замечаниями
        [few] { $count } перевода вернулись с замечаниями
        [many] { $count } переводов вернулись с замечаниями
       *[other] { $count } перевода вернулись с замечаниями
    }
overview-drafts =
    { $count ->
        [one] { $count } перевод, который можно продолжить
        [few] { $count } перевода, которые можно продолжить
        [many] { $count } переводов, которые можно продолжить
       *[other] { $count } перевода, которые можно продолжить
    }
overview-review =
    { $count ->
        [one] { $count } перевод, о котором нужно решить
        [few] { $count } перевода, о которых нужно решить
        [many] { $count } переводов, о которых нужно решить
       *[other] { $count } перевода, о которых нужно решить
    }
overview-demands =
    { $count ->
        [one] { $count } перевод, который запрашивают люди
        [few] { $count } перевода, которые запрашивают люди
        [many] { $count } переводов, которые запрашивают люди
       *[other] { $count } перевода, которые запрашивают люди
    }
overview-for-people =
    { $count ->
        [one] { $count } запрос, который может выполнить только человек
        [few] { $count } запроса, которые может выполнить только человек
        [many] { $count } запросов, которые может выполнить только человек
       *[other] { $count } запроса, которые может выполнить только человек
    }
overview-broken = Ошибки в содержании
overview-broken-files =
    { $count ->
        [one] { $count } файл содержания с ошибками
        [few] { $count } файла содержания с ошибками
        [many] { $count } файлов содержания с ошибками
       *[other] { $count } файла содержания с ошибками
    }
overview-broken-last-good = Читатели видят последнюю исправную версию.
overview-broken-as-it-is = Читатели видят это как есть.
overview-broken-nothing = Читатели этого не видят.
overview-doubts = Содержанию сейчас нельзя доверять. Ничего не убирается.
overview-failed =
    { $count ->
        [one] { $count } задание, которое не удалось выполнить
        [few] { $count } задания, которые не удалось выполнить
        [many] { $count } заданий, которые не удалось выполнить
       *[other] { $count } задания, которые не удалось выполнить
    }

### Preview: what an author sees of a text that is being written

preview-title = Предварительный просмотр
preview-private = Здесь ничего не опубликовано.
preview-again = Посмотреть снова
preview-none = Текста пока нет. Напишите его, как показано в content/README.md, и посмотрите снова.
preview-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
preview-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
preview-changed = Файл снова сохранён. Посмотрите снова.
preview-page = Страница
preview-print = Крупный шрифт (PDF)
preview-sound = Озвучивание (MP3)
preview-all = Все тексты
preview-error = ошибка:
preview-warning = предупреждение:
preview-note = замечание:
preview-line = Строка { $number }:
preview-file = В файле { $file }
preview-not-made = Не создано
preview-not-made-why = Сейчас это нельзя создать: в тексте есть ошибки или ненаписанные места, или не хватает голоса либо шрифта.
preview-found = Посмотреть, что найдено

### Desk: people and ways in

desk-title = Рабочее место
desk-overview = Обзор
desk-overview-summary = Что вас ждёт и куда перейти.
desk-work = Ваши переводы
desk-demands = Что запрашивают
desk-coverage = Что уже есть
desk-review = Для редакторов
desk-jobs = Задания
desk-people = Люди
desk-audit = Решения
desk-account = Ваша учётная запись
desk-signed-in = Вы вошли как
desk-sign-out = Выйти
desk-role = Роль
desk-role-contributor = участник
desk-role-editor = редактор
desk-role-administrator = администратор
desk-foreign = Это пришло с другого сайта
desk-foreign-next = Ничего не изменилось. Откройте страницу здесь и отправьте снова.
desk-forbidden = Ваша учётная запись не даёт такого права
desk-forbidden-next = Если оно вам нужно, попросите администратора.
desk-unknown = Вы не вошли
desk-unknown-next = Войдите или отправьте токен с таким правом.
desk-changed = За это время здесь что-то изменилось
desk-changed-next = Ничего не сделано. Вернитесь назад, обновите страницу и посмотрите.
desk-sign-in-title = Вход на рабочее место
desk-sign-in-summary = Для тех, кто переводит, принимает решения или ведёт сайт. Читать можно без учётной записи.
desk-sign-in = Войти
desk-sign-in-passkey = Войти с ключом доступа
desk-sign-in-wrong = Имя или парольная фраза не подходит. Проверьте и попробуйте снова.
desk-sign-in-wait =
    { $minutes ->
        [one] Слишком много попыток. Подождите { $minutes } минуту или используйте ключ доступа.
        [few] Слишком много попыток. Подождите { $minutes } минуты или используйте ключ доступа.
        [many] Слишком много попыток. Подождите { $minutes } минут или используйте ключ доступа.
       *[other] Слишком много попыток. Подождите { $minutes } минуты или используйте ключ доступа.
    }
desk-sign-in-lost = Потеряли парольную фразу? Тот, кто ведёт сайт, может задать новую.
desk-name-wrong = Напишите имя длиной от 2 до 60 знаков.
desk-name-taken = Это имя уже занято. Выберите другое.
desk-passphrase = Парольная фраза
desk-passphrase-new = Новая парольная фраза
desk-passphrase-explained =
    { $count ->
        [one] Не меньше { $count } знака. Подойдут четыре слова, которые никто другой не поставит рядом.
        [few] Не меньше { $count } знаков. Подойдут четыре слова, которые никто другой не поставит рядом.
        [many] Не меньше { $count } знаков. Подойдут четыре слова, которые никто другой не поставит рядом.
       *[other] Не меньше { $count } знака. Подойдут четыре слова, которые никто другой не поставит рядом.
    }
desk-passphrase-short =
    { $count ->
        [one] Напишите не меньше { $count } знака.
        [few] Напишите не меньше { $count } знаков.
        [many] Напишите не меньше { $count } знаков.
       *[other] Напишите не меньше { $count } знака.
    }
desk-passphrase-long = Напишите не больше 256 знаков.
desk-passphrase-common = Такую фразу используют многие. Выберите слова, которые никто другой не поставит рядом.
desk-passphrase-name = Выберите парольную фразу, которая не совпадает с вашим именем.
desk-passphrase-title = Парольная фраза
desk-passphrase-present = Нынешняя парольная фраза
desk-passphrase-not-it = Это не ваша нынешняя парольная фраза. Введите её ещё раз.
desk-passphrase-ends = На всех других устройствах произойдёт выход.
desk-passphrase-change = Сменить парольную фразу
desk-language = Язык рабочего места
desk-language-title = Язык
desk-language-change = Сменить язык
desk-invitation-title = Вас пригласили
desk-invitation-summary = Выберите имя и парольную фразу. Затем откроется рабочее место.
desk-invitation-role = Ваша роль здесь:
desk-invitation-ends = Приглашение действует до
desk-invitation-accept = Создать учётную запись
desk-invitation-revoke = Отозвать приглашение
desk-account-summary = Как вы входите и какие программы могут действовать от вашего имени.
desk-passkey = Ключ доступа
desk-passkeys = Ключи доступа
desk-passkeys-explained = Входите с отпечатком пальца, по лицу, с PIN-кодом устройства или с ключом безопасности.
desk-passkeys-none = У вас пока нет ключа доступа.
desk-passkey-add = Добавить ключ доступа
desk-passkey-name = Название ключа доступа, например «мой телефон»
desk-passkey-remove = Удалить этот ключ доступа
desk-passkey-failed = Не получилось. Попробуйте снова или используйте парольную фразу.
desk-passkey-last = Это ваш единственный способ входа. Сначала задайте парольную фразу.
desk-passkey-script = Чтобы добавить ключ доступа, нужен JavaScript. Парольная фраза работает и без него.
desk-passkey-nowhere = Ещё один ключ доступа здесь добавить нельзя.
desk-tokens = Токены для программ
desk-tokens-explained = Программа с токеном действует от вашего имени в том, что вы выберете.
desk-tokens-none = У вас нет токенов.
desk-token-new = Новый токен
desk-token-name = Для чего он?
desk-token-name-explained = Для вас, чтобы потом знать, какой токен отключить.
desk-token-name-wrong = Напишите, для чего токен, не больше 60 знаков.
desk-token-scopes = Что может делать программа?
desk-token-scope-wrong = Выберите хотя бы одно.
desk-token-many = Сначала отключите один токен: можно иметь не больше { $count }.
desk-token-make = Создать токен
desk-token-made = Ваш новый токен
desk-token-end = Отключить этот токен
desk-scope-ask = запрашивать форматы и языки
desk-scope-translate = читать запросы, писать ваши переводы
desk-once = Скопируйте сейчас. Больше это не покажут.
desk-made = Дата добавления:
desk-used = Последнее использование:
desk-never-used = Ещё не использовался.
desk-people-summary = Кто здесь работает, кто приглашён и что каждый может делать.
desk-people-here =
    { $count ->
        [one] Здесь работает { $count } человек
        [few] Здесь работают { $count } человека
        [many] Здесь работают { $count } человек
       *[other] Здесь работают { $count } человека
    }
desk-people-gone = Закрытые учётные записи
desk-role-change = Сменить роль
desk-invite = Пригласить человека
desk-invite-explained = Вы получите ссылку. Отправьте её сами. Она действует один раз, семь дней.
desk-invite-note = Для кого приглашение?
desk-invite-note-explained = Это видят только те, кто ведёт учётные записи.
desk-invite-note-wrong = Напишите, для кого приглашение, не больше 100 знаков.
desk-invite-make = Создать ссылку
desk-invited = Ссылка приглашения
desk-invitations = Открытые приглашения
desk-end = Закрыть эту учётную запись
desk-end-title = Закрыть учётную запись
desk-end-summary = Отменить это нельзя. Сначала прочитайте, что произойдёт.
desk-end-whose = Чья учётная запись закроется:
desk-end-sessions = Везде произойдёт выход; токены и ключи доступа перестанут работать.
desk-end-work = Незаконченные переводы смогут взять другие.
desk-end-name = Имя останется рядом с принятыми решениями.
desk-end-now = Закрыть учётную запись сейчас
desk-end-not = Вернуться и ничего не менять
desk-last-administrator = Это последний администратор. Сначала дайте эту роль кому-то ещё.
desk-audit-summary = Кто что решил, сначала новое.
desk-audit-none = Решений пока нет.
desk-audit-page = Решения, страница { $page } из { $pages }
desk-audit-pages = Страницы
desk-audit-who = Кто
desk-audit-what = Что
desk-audit-when = Когда
desk-audit-clock = в { $time } UTC
desk-audit-program = Программа
desk-audit-newer = Более новые решения
desk-audit-older = Более старые решения
desk-did-add = создание учётной записи
desk-did-role = смена роли
desk-did-end = закрытие учётной записи
desk-did-language = смена языка рабочего места
desk-did-passphrase = смена парольной фразы
desk-did-invite = приглашение отправлено
desk-did-accept = приглашение принято
desk-did-revoke = приглашение отозвано
desk-did-sign-in = вход
desk-did-sign-out = выход
desk-did-passkey = ключ доступа добавлен
desk-did-passkey-remove = ключ доступа удалён
desk-did-token = токен создан
desk-did-token-end = токен отключён
desk-did-decline = запрос отклонён
desk-did-reply = на запрос дан ответ
desk-did-reply-back = файл ответа отозван
desk-did-read-words = прочитаны сообщения редакторам
desk-did-language-release = язык разрешён
desk-did-language-decline = язык отклонён
desk-did-allow-works = разрешено другое число открытых переводов
desk-did-take = перевод взят
desk-did-say-who = указано, кто сделал первый вариант
desk-did-submit = перевод сдан
desk-did-take-back = перевод забран у редакторов
desk-did-drop = отказ от перевода
desk-did-send-back = перевод возвращён
desk-did-decline-work = перевод отклонён
desk-did-approve = перевод одобрен
desk-did-publish = перевод опубликован
desk-did-reopen = перевод снова у редакторов: оригинал изменился
desk-did-retry = задание запущено снова
desk-did-cancel = задание отменено
desk-did-approve-despite = одобрено несмотря на различия в смысле
desk-sign-in-name = Имя для входа
desk-sign-in-name-explained = Его показывают только вам. Не используйте своё публичное имя.
desk-public-name = Публичное имя
desk-public-name-explained = Оно стоит у ваших переводов. Его видят другие на рабочем месте.
desk-names = Ваши имена
desk-names-same = Оба имени одинаковы, поэтому имя для входа может прочесть каждый. Выберите другое имя для входа.
desk-names-change = Изменить имена
desk-sessions = Где вы вошли
desk-session-here = Здесь, в этом браузере
desk-session-other = В другом месте
desk-session-end = Завершить этот сеанс
desk-sessions-end = Выйти во всех других местах
desk-confirm-title = Подтвердите, что это вы
desk-confirm-summary = То, что вы хотите сделать, меняет, кто может войти. Ваш ответ действует десять минут.
desk-confirm-locked = Вы давно ничего здесь не делали или вошли много часов назад. Чтобы продолжить, подтвердите, что это вы. То, что вы написали, сохраняется.
desk-changes = Изменения в вашей учётной записи за последние { $days } дней
desk-changes-not-you = Что-то из этого сделали не вы? Задайте новую парольную фразу, выйдите во всех других местах и сообщите администратору.
desk-confirm = Подтвердить
desk-confirm-passkey = Подтвердить ключом доступа
desk-confirm-first = Сначала подтвердите, что это вы
desk-second-title = Второй шаг входа
desk-second-summary = После парольной фразы код из приложения или ключ доступа показывает, что это вы.
desk-second-code = Код из приложения или резервный код
desk-second-wrong = Код неверен или уже использован. Дождитесь следующего и попробуйте снова.
desk-second-go = Продолжить
desk-second-must = Администраторам нужен второй шаг. Настройте его сейчас: приложение для кодов здесь или ключ доступа в вашей учётной записи. Потом войдите с ключом доступа.
desk-second-none = Приложение для кодов не настроено.
desk-second-on = Приложение для кодов настроено.
desk-second-begin = Настроить приложение для кодов
desk-second-scan = Отсканируйте эту картинку приложением или введите в него буквы ниже.
desk-second-picture = Картинка для сканирования
desk-second-letters = Буквы для ввода
desk-second-first = Код, который приложение показывает сейчас
desk-second-finish = Готово
desk-second-recovery = Ваши резервные коды
desk-second-recovery-explained = Каждый действует один раз, если вы потеряете приложение. Запишите их сейчас. Больше их не покажут.
desk-second-left = Осталось резервных кодов: { $count }
desk-second-remove = Убрать приложение для кодов
desk-second-lost = Потеряли и приложение, и резервные коды? Тот, кто ведёт сайт, может сбросить второй шаг.
desk-second-grace = Настройте второй шаг входа. Начиная с этой даты страницы администраторов открываются только с ним: { $date }.
desk-passphrase-guessable = Её слишком легко угадать. Возьмите не меньше четырёх слов, не связанных между собой, без имён, дат и известных выражений.
desk-passphrase-ends-tokens = Ваши токены для программ тоже отключатся.
desk-passphrase-keep-tokens = Оставить мои токены для программ
desk-did-names = смена имён
desk-did-sessions-end = завершение сеансов в других местах
desk-did-second = настройка второго шага
desk-did-second-remove = удаление второго шага
desk-did-second-reset = сброс второго шага
desk-did-recovery = вход по резервному коду
desk-did-failed-sign-in = неудачный вход
desk-did-failed-second = неверный код
desk-did-failed-confirm = неудачное подтверждение
desk-did-refused = отказ
desk-did-foreign = отклонена форма с другого сайта
desk-audit-unknown = Неизвестная учётная запись
desk-audit-times = раз за этот час: { $count }
desk-invite-no-base = Сервис не знает своего публичного адреса, поэтому показан только путь. Поставьте перед ним адрес сайта. Тот, кто ведёт сайт, может задать его с помощью --base.

### Asking: the form, the private page of who asked, the public page of what is asked for

ask-summary = Запрос ничего не стоит. Учётная запись не нужна. Говорить, кто вы, не нужно.
ask-see-asked = Посмотреть, что запрашивают другие
ask-form = Какой формат
ask-form-page = Текст на странице
ask-form-audio = Звук
ask-form-print = Крупный шрифт
ask-form-braille = Шрифт Брайля
ask-form-sign = Жестовый язык
ask-form-other = Другой формат
ask-several = Можно выбрать несколько.
ask-other-format = Какой другой формат (можно не заполнять)
ask-other-format-explained = Например: крупный шрифт Брайля или картинки с короткими словами. Прочитают только редакторы.
ask-everything = Всё из этого раздела
ask-language = Какой язык
ask-other = Другой язык
ask-other-name = Название другого языка
ask-other-explained = Напишите его на этом языке, по-английски или кодом языка.
ask-no-voice = Ни один голос здесь не читает: { $languages }. Для звука на этих языках должен читать человек, и это дольше.
ask-who-for = Для кого это (можно не заполнять)
ask-who-for-explained = Например: приют, где живут десять женщин. Не пишите имён.
ask-needed = К какому сроку это нужно (можно не заполнять)
ask-needed-explained = Пишите числа. Например, { $example } — это 4, 3, 2027.
ask-day = День
ask-month = Месяц
ask-year = Год
ask-contact = Как вам сообщить (можно не заполнять)
ask-contact-explained = Адрес электронной почты или веб-адрес (https), на котором отвечает ваша программа.
ask-contact-no-mail = Эта служба не отправляет писем. Она может вызвать веб-адрес (https), на котором отвечает ваша программа.
ask-contact-kept =
    { $count ->
        [one] Мы храним его в зашифрованном виде и удаляем через { $count } день после завершения.
        [few] Мы храним его в зашифрованном виде и удаляем через { $count } дня после завершения.
        [many] Мы храним его в зашифрованном виде и удаляем через { $count } дней после завершения.
       *[other] Мы храним его в зашифрованном виде и удаляем через { $count } дня после завершения.
    }
ask-words = Сообщение редакторам (можно не заполнять)
ask-words-explained =
    { $count ->
        [one] Не больше { $count } знака. Его показывают только редакторам. Не пишите имён.
        [few] Не больше { $count } знаков. Его показывают только редакторам. Не пишите имён.
        [many] Не больше { $count } знаков. Его показывают только редакторам. Не пишите имён.
       *[other] Не больше { $count } знака. Его показывают только редакторам. Не пишите имён.
    }
ask-then = Затем вы получите личную страницу, где видно, как идут дела.
ask-send = Запросить это
ask-rather-write = Вы можете и написать тем, кто ведёт этот сервис.
ask-no-piece = Выберите хотя бы один текст.
ask-many =
    { $count ->
        [one] Выберите не больше { $count } текста.
        [few] Выберите не больше { $count } текстов.
        [many] Выберите не больше { $count } текстов.
       *[other] Выберите не больше { $count } текста.
    }
ask-many-in-all = Это больше { $count } запросов. Выберите меньше текстов, форматов или языков.
ask-unknown-piece = Одного из этих текстов здесь нет. Выберите из списка.
ask-no-form = Выберите формат.
ask-no-other-format = Напишите, какой другой формат вам нужен.
ask-no-wording = Выберите изложение.
ask-no-language = Выберите язык.
ask-no-other = Напишите название другого языка.
ask-unknown-language = Мы не знаем такого языка. Напишите название по-английски или выберите из списка.
ask-too-long =
    { $count ->
        [one] Напишите не больше { $count } знака.
        [few] Напишите не больше { $count } знаков.
        [many] Напишите не больше { $count } знаков.
       *[other] Напишите не больше { $count } знака.
    }
ask-no-day = Напишите день календаря числами или оставьте поле пустым.
ask-past-day = Этот день уже прошёл. Напишите более поздний или оставьте поле пустым.
ask-wrong-contact = Напишите адрес электронной почты или веб-адрес, который начинается с https.
ask-status = Что вы запросили
ask-status-summary = Это личная страница. Она показывает, как идут дела.
ask-keep = Сохраните адрес этой страницы. Её откроет любой, у кого есть этот адрес или история вашего браузера.
ask-asked-on = Дата запроса:
ask-needed-on = Вам это нужно к
ask-withdrawn-on = Вы отозвали запрос
ask-now = Сейчас:
ask-next = Что будет дальше:
ask-state-needs-translation = Ждёт переводчика.
ask-state-in-translation = Кто-то это переводит.
ask-state-in-review = Редактор читает перевод.
ask-state-needs-voice = Нужен голос человека.
ask-state-needs-maker = Ждёт человека, который сделает это вручную.
ask-state-making = Готовится.
ask-state-failed = Пока не удалось сделать.
ask-state-ready = Готово.
ask-state-declined = Редакторы решили этого не делать.
ask-state-withdrawn = Этого больше никто не запрашивает.
ask-next-needs-translation = Волонтёр возьмёт это и переведёт. Затем прочитает редактор.
ask-next-in-translation = Переводчик закончит перевод. Затем его прочитает редактор.
ask-next-in-review = Редактор одобрит перевод или попросит переводчика что-то изменить.
ask-next-needs-voice = Ни один голос здесь не читает на этом языке. Редакторы ищут чтеца.
ask-next-needs-maker = Редакторы ищут того, кто может это сделать.
ask-next-making = Наши машины готовят это сейчас. Загляните через минуту.
ask-next-failed = Те, кто ведёт этот сервис, разбираются.
ask-next-ready = Текст переместился. Найдите его поиском или запросите снова.
ask-next-declined = Прочитайте причину. Вы можете запросить другой формат или язык.
ask-next-withdrawn = Ничего. Вы можете запросить это снова в любое время.
ask-effort-sentences =
    { $count ->
        [one] Нужно перевести { $count } предложение.
        [few] Нужно перевести { $count } предложения.
        [many] Нужно перевести { $count } предложений.
       *[other] Нужно перевести { $count } предложения.
    }
ask-effort-words =
    { $count ->
        [one] В нём { $count } слово.
        [few] Всего { $count } слова.
        [many] Всего { $count } слов.
       *[other] Всего { $count } слова.
    }
ask-effort-known =
    { $count ->
        [one] { $count } предложение уже известно по другим переводам.
        [few] { $count } предложения уже известны по другим переводам.
        [many] { $count } предложений уже известны по другим переводам.
       *[other] { $count } предложения уже известны по другим переводам.
    }
ask-reason = Причина, которую назвал редактор:
reply-title = Ответы редакторов:
reply-expected = Ожидается к
reply-get = Получить файл ({ $kind }, { $size })
ask-askers =
    { $count ->
        [one] Это запросили { $count } раз.
        [few] Это запросили { $count } раза.
        [many] Это запросили { $count } раз.
       *[other] Это запросили { $count } раза.
    }
ask-meanwhile = Что вы можете получить сейчас:
ask-open = Открыть
ask-open-audio = Слушать
ask-open-print = Получить крупный шрифт
ask-look-again = Посмотреть снова
ask-told = Как мы вам сообщим
ask-told-nobody = У нас нет вашего контакта. Загляните на эту страницу снова.
ask-told-lost = Мы больше не можем прочитать ваш контакт. Загляните на эту страницу снова.
ask-told-email = Мы пришлём письмо, когда что-то будет готово или решено.
ask-told-no-mail = Сейчас эта служба не отправляет писем. Загляните на эту страницу снова.
ask-told-webhook = Мы обратимся к вашему веб-адресу. Проверяйте наши сообщения этим ключом:
ask-forget = Удалить мой контакт сейчас
ask-withdraw = Отозвать запрос
ask-withdraw-explained = Запросы других людей о том же останутся.
ask-withdraw-what = Мы удалим ваш контакт и ваше сообщение. Отменить это нельзя.
ask-withdraw-go = Отозвать запрос; мы переспросим ещё раз
ask-withdraw-yes = Да, отозвать
ask-withdraw-no = Нет, оставить
ask-more = Запросить что-то ещё
ask-asked = Что запрашивают
ask-asked-summary = Сначала то, что запрашивают чаще. Этот список не говорит, кто запросил.
ask-nothing = Сейчас ничего не запрашивают.
ask-count = Всего в списке: { $count }.
ask-own = Запросить что-то
ask-needed-first = Ближайший срок:
ask-too = Нам это тоже нужно
ask-previous = Предыдущая страница
ask-following = Следующая страница
ask-join = Нам это тоже нужно
ask-join-summary = Добавьте свой запрос. Текст поднимется в списке.
ask-join-send = Тоже запросить это
ask-piece = Какой текст
ask-where = Как идут дела
ask-to-asked = Вернуться к тому, что запрашивают
mail-confirm-title = Подтвердите свой адрес
mail-confirm-summary = Потом мы напишем, когда то, что вы запросили, будет готово или решено.
mail-confirm-do = Да, пишите мне
mail-stop-title = Остановить наши письма
mail-stop-summary = Мы сразу удалим ваш адрес и больше ничего на него не напишем.
mail-stop-do = Остановить все письма
mail-confirmed = Этот адрес подтверждён. Мы напишем, когда что-то будет готово или решено.
mail-stopped = Письма на этот адрес остановлены, адрес удалён.
mail-gone = По этой ссылке мы не храним адреса, поэтому писем не будет.
ask-told-waiting = Мы отправили ссылку на этот адрес, если он не был подтверждён раньше. Мы напишем на него, когда владелец откроет ссылку.
ask-told-until = Если никто его не подтвердит, мы удалим его
ask-told-stopped = Владелец этого адреса не хочет писем от нас. Мы удалили его.
ask-kept-until = Мы удалим ваш контакт и то, что вы написали, не позже
ask-language-waits = Сначала этот язык посмотрит редактор. До тех пор этот запрос видите только вы и редакторы.
ask-tag-parts = Напишите только язык, при необходимости с письмом или регионом, например zh-Hant или pt-BR. В этом коде есть другая часть.
ask-language-declined = Редакторы решили, что на этом языке здесь ничего не делают. Выберите другой.
ask-private-hook = Мы не можем обратиться по этому веб-адресу. Он должен начинаться с https и вести на общедоступный сервер.
### Plain text

text-name = Простой текст без оформления
text-name-inside = простой текст без оформления
text-open = Прочитать текст без оформления
text-way = Текст без оформления, для брайлевских дисплеев и простых телефонов
text-not-made = В виде текста без оформления пока нет.
text-being-made = Текст без оформления готовится. Загляните через несколько минут.
epub-name = Книга для электронных читалок (EPUB)
epub-name-inside = книга для электронных читалок
epub-open = Получить книгу для электронных читалок
epub-way-sound = Книга для электронных читалок (EPUB), со звуком
epub-not-made = В виде книги для электронных читалок пока нет.
epub-being-made = Книга для электронных читалок готовится. Загляните через несколько минут.
epub-access-sound = Текст читает компьютерный голос. Предложение, которое читается, выделено.
epub-access-undescribed = Каждое предложение — текст. У некоторых изображений нет описаний. Ничего не движется и не мигает.
epub-no-video = В этой книге нет видео. Его слова приведены ниже.

## How finished files were checked

proof-title = Как это проверено
proof-summary = Каждый файл после создания был прочитан заново и проверен. Здесь сказано, что проверено и что может проверить только человек.
proof-passed = Пройдено проверок: { $count }
proof-failed = Проверок, нашедших что-то: { $count }
proof-unchecked = Проверок, которым нечего было смотреть: { $count }
proof-words = Кто проверил слова
proof-words-nobody = Никто не записал, что проверил слова.
proof-translation = Перевод
proof-words-apart = При этих проверках перевод не сравнивали с оригиналом.
proof-person = Что должен проверить человек
proof-person-summary = Ни одна наша проверка этого не касается.
proof-file = Все проверки, для программ (JSON)
statement-title = Заявление о доступности
statement-summary = Насколько этот сайт подходит людям с инвалидностью, в той мере, в какой это проверено.
statement-status = Соответствие
statement-nothing = Пока ничего не проверено.
statement-clean = Ни одна проверка не выявила ошибок. Неизвестно, всё ли соответствует EN 301 549 и WCAG 2.2, уровень AA: полностью это никто из людей не оценивал.
statement-partial = Не всё на этом сайте соответствует EN 301 549 и WCAG 2.2, уровень AA. Непройденные проверки перечислены ниже. Остальное никто из людей не оценивал.
statement-faults = Что не соответствует и почему
statement-faults-none = Проверки ничего не нашли.
statement-faults-why = Эти проверки не пройдены. Файл с такой ошибкой остаётся здесь, если в нём есть все предложения: он нужен людям сейчас.
statement-fault =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }
statement-method = Программа заново читает каждый файл после создания и проверяет его. Результат лежит рядом с файлом.
statement-made = Подсчитано: { $date }.
statement-checked = Проверенные файлы
statement-format = Формат
statement-count = Проверено
statement-passed = Все проверки пройдены
statement-failed = С непройденной проверкой
statement-feedback = Сообщить о препятствии
statement-feedback-words = Если что-то здесь вам не подходит или нужно в другом виде, сообщите нам.
statement-feedback-nobody = Те, кто ведёт этот сайт, не указали, как с ними связаться.
statement-enforcement = Если никто не помогает
statement-enforcement-words = Если вам не ответили или ответ не помог, обратитесь в орган своей страны, который отвечает за доступность. В Европейском союзе он есть в каждой стране (Директива (ЕС) 2016/2102).
statement-openacr = Все критерии WCAG { $version }, для программ (OpenACR, на английском)
desk-proof-title = Проверки файлов
desk-proof-summary = Что нашли проверки всех опубликованных файлов по форматам и как это менялось.
desk-proof-checks = Проверки
desk-proof-check = Проверка
desk-proof-passed = Пройдено
desk-proof-failed = Не пройдено
desk-proof-unchecked = Не проверялось
desk-proof-worst = Худшее значение
desk-proof-days = Файлы с непройденной проверкой по дням
desk-proof-by-day = То же в числах
desk-proof-day = День
needs-meaning = Слова говорят то, что говорит закон, а перевод говорит то, что говорит источник.
needs-facts = Адреса, телефоны и часы работы по-прежнему верны.
needs-understood = Люди, для которых это написано, понимают это и могут действовать.
needs-contrast = Текст хорошо виден при любом выборе цветов.
needs-keyboard = Всё можно сделать с клавиатуры, и видно, где вы находитесь.
needs-screen-reader = Программа экранного доступа и брайлевский дисплей хорошо это читают.
needs-reflow = Страница работает на маленьком экране, при увеличении и с другими интервалами.
needs-playing = Страницей можно пользоваться, пока звучит запись.
needs-paper = Напечатанные листы целы и хорошо видны.
needs-pictures = Рисунки понятны в этом размере и без цвета.
needs-pronounced = Имена, числа и сокращения произносятся понятно.
needs-followed = Темп и паузы позволяют следить за речью.
needs-reading-systems = Читалки и программы для чтения хорошо показывают книгу и листают её страницы.
needs-devices = Небольшие устройства и брайлевские дисплеи хорошо это показывают.
