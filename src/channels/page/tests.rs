//! Pages made from documents that hold every kind of block.

mod library;
mod offers;

use scraper::{ElementRef, Html, Node, Selector};

use super::*;
use crate::channels::WayFile;
use crate::content::{Address, Level, Wording};
use crate::document::{Alt, Block, Checkbox, Definition, Inline, NoteKind, Reality, Sentence, SourceLocation, Target};
use crate::l10n::text;
use crate::lang::Direction;

use library::{LANGS, edition, library, piece, say, t};

fn lang(tag: &str) -> Lang {
    tag.parse().unwrap()
}

fn ways(words: &Messages) -> Vec<Way> {
    let file = |name, media, href: &str, bytes| WayFile {
        name,
        icon: icons::PAGE,
        media,
        variant: None,
        href: href.into(),
        bytes,
        pages: None,
        seconds: None,
    };
    let sound = |file| Way::File(WayFile { icon: icons::SOUND, seconds: Some(540), ..file });
    vec![
        sound(file(text!(words, "page-way-opus"), "audio/ogg; codecs=opus", "all.opus", 1_230_000)),
        sound(file(text!(words, "page-way-mp3"), "audio/mpeg", "all.mp3", 2_460_000)),
        Way::File(WayFile {
            icon: icons::CAPTIONS,
            ..file(text!(words, "page-way-captions"), "text/vtt", "all.vtt", 9_100)
        }),
        Way::File(WayFile {
            icon: icons::PRINT,
            pages: Some(6),
            variant: Some("aph-18".into()),
            ..file(text!(words, "page-way-large-print", points = 18), "application/pdf", "all.aph-18.pdf", 121_000)
        }),
    ]
}

fn no_ways(words: &Messages) -> Vec<Way> {
    let lang = lang("ckb");
    let missing = Way::Missing {
        channel: crate::channels::audio::ID,
        words: text!(words, "page-missing-speech-no-voice", language = words.name_of(&lang)),
    };
    vec![missing.clone(), missing]
}

fn a_site() -> Site {
    Site {
        proofs: Proofs::Nowhere,
        style: style_name(),
        base: None,
        version: "0.1.0".into(),
        delivery: Delivery::Files,
        leave: None,
        ask: None,
        search: Search::Nowhere,
        interfaces: Interfaces::OfTexts,
    }
}

fn page_of(library: &Library, tag: &str, level: Level) -> Page {
    let address = Address { piece: piece("all"), lang: lang(tag), level };
    let words = Messages::of(&lang(tag));
    made(library, &library.editions[&address], &if tag == "ckb" { no_ways(&words) } else { ways(&words) })
}

fn made(library: &Library, edition: &Edition, ways: &[Way]) -> Page {
    let words = Messages::of(&edition.address.lang);
    let reading = NarrationVoice::Own(Clarity::Hard);
    page(&View { edition, library, words: &words, ways, chapters: &[], reading, site: &a_site() })
}

/// The English page with one block.
fn page_with(block: Block) -> String {
    let mut library = library();
    let address = Address { piece: piece("all"), lang: lang("en"), level: Level::Standard };
    let edition = edition(address.clone(), say("en").document(vec![block]));
    library.editions.insert(address.clone(), edition);
    made(&library, &library.editions[&address], &[]).html
}

fn select<'h>(html: &'h Html, selector: &str) -> Vec<ElementRef<'h>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

/// The author's words in an element: without what the page added.
fn text_in(element: ElementRef<'_>) -> String {
    if let Some(alt) = element.attr("alt") {
        return alt.to_owned();
    }
    let mut text = String::new();
    let added = |element: &scraper::node::Element| element.attr("data-added").is_some();
    for node in element.descendants() {
        let hidden = node.ancestors().any(|above| matches!(above.value(), Node::Element(e) if added(e)));
        match node.value() {
            Node::Text(words) if !hidden => text.push_str(words),
            Node::Element(e) if e.name() == "br" => text.push(' '),
            _ => {}
        }
    }
    text
}

#[test]
fn every_sentence_is_in_the_element_that_the_page_names_for_it() {
    let library = library();
    for edition in library.editions.values() {
        let page = made(&library, edition, &ways(&Messages::of(&edition.address.lang)));
        let html = Html::parse_document(&page.html);

        let sentences = edition.document.sentences();
        assert_eq!(page.places.len(), sentences.len());
        for sentence in sentences {
            let Some(Whereabouts::Element(id)) = page.places.get(&sentence.id) else { panic!("{}", sentence.id) };
            let found = select(&html, &format!("[id='{id}']"));
            assert_eq!(found.len(), 1, "{id} in {}", edition.address);
            let text = text_in(found[0]);
            if found[0].value().name() == "img" {
                assert!(text.contains(&sentence.text()), "{text} in {}", edition.address);
            } else {
                assert_eq!(text, sentence.text(), "{}", edition.address);
            }
        }
    }
}

#[test]
fn sentences_stand_in_the_order_of_reading() {
    let library = library();
    let edition = &library.editions[&Address { piece: piece("all"), lang: lang("en"), level: Level::Standard }];
    let page = made(&library, edition, &ways(&Messages::of(&edition.address.lang)));
    let html = Html::parse_document(&page.html);

    let ids: Vec<&str> = select(&html, "[id]").into_iter().filter_map(|element| element.attr("id")).collect();
    let place = |id: &crate::document::SentenceId| {
        let Whereabouts::Element(id) = &page.places[id] else { panic!("{id}") };
        ids.iter().position(|other| other == id).unwrap()
    };

    let places: Vec<usize> = edition.document.sentences().into_iter().map(|s| place(&s.id)).collect();
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn a_page_holds_no_script_no_style_and_nobody_elses_files() {
    let library = library();
    for tag in LANGS {
        let page = page_of(&library, tag, Level::Standard).html;
        let html = Html::parse_document(&page);

        assert!(select(&html, "style, iframe, object, embed, base, form").is_empty());
        // One script, ours, without which everything can be read.
        let scripts: Vec<_> = select(&html, "script").iter().map(|script| script.html()).collect();
        assert_eq!(scripts, [format!("<script defer=\"\" src=\"../../../assets/{}\"></script>", ASSETS.script)]);
        for element in select(&html, "*") {
            assert!(element.value().attrs().all(|(name, _)| name != "style" && !name.starts_with("on")));
            let fetched = element.attr("src").or(element.attr("href").filter(|_| element.value().name() == "link"));
            assert!(fetched.is_none_or(|address| !address.contains("//") && !address.starts_with('/')), "{fetched:?}");
        }
    }
}

#[test]
fn hostile_text_arrives_as_text() {
    let hostile = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}&amp;</span>";
    let mut library = library();
    let say = say("en");
    let link = |target| Inline::Link { target, inlines: vec![t(hostile)] };
    let blocks = vec![
        say.p(vec![t(hostile)]),
        say.p(vec![
            link(Target::Web("javascript:alert(1)".into())),
            link(Target::Web("javascript://example.org/%0Aalert(1)".into())),
            link(Target::Web("https://example.org/\" onclick=\"alert(1)".into())),
            link(Target::Section(hostile.into())),
            link(Target::Piece { collection: hostile.into(), piece: hostile.into(), section: None }),
            Inline::Phone { shown: hostile.into(), number: "javascript:alert(1)".into() },
            Inline::Email(hostile.into()),
            Inline::Date { shown: hostile.into(), iso: hostile.into() },
            Inline::Number { shown: hostile.into(), value: hostile.into() },
            Inline::Abbreviation { short: hostile.into(), long: hostile.into() },
            Inline::Term { key: hostile.into(), inlines: vec![t(hostile)] },
            Inline::Code(hostile.into()),
            Inline::FootnoteMark(99),
        ]),
        say.figure(Alt::Text(Sentence::whole(vec![t(hostile)], SourceLocation::default())), vec![]),
        say.video(&["javascript:alert(1).webm", "\" onerror=\"x"], Some("data:x")),
    ];
    let address = Address { piece: piece("all"), lang: lang("en"), level: Level::Standard };
    let mut edition = edition(address.clone(), say.document(blocks));
    edition.revised = hostile.into();
    edition.behind = vec![hostile.into()];
    edition.wording = Wording::MachineReviewed { by: hostile.into(), on: hostile.into() };
    library.editions.insert(address.clone(), edition);
    let way = Way::File(WayFile {
        name: hostile.into(),
        icon: icons::PAGE,
        media: "text/plain",
        variant: None,
        href: "javascript:alert(1)".into(),
        bytes: 1,
        pages: None,
        seconds: None,
    });

    let page = made(&library, &library.editions[&address], &[way]);

    let html = Html::parse_document(&page.html);
    assert!(select(&html, "script:not([defer]), img[onerror], [onclick]").is_empty());
    assert_eq!(select(&html, "script").len(), 1);
    for element in select(&html, "[href], [src]") {
        for address in [element.attr("href"), element.attr("src")].into_iter().flatten() {
            let scheme = address.split_once(':').map(|(scheme, _)| scheme);
            assert!(matches!(scheme, None | Some("https" | "tel" | "mailto")), "{address}");
        }
    }
    for sentence in library.editions[&address].document.sentences() {
        let Whereabouts::Element(id) = &page.places[&sentence.id] else { panic!("{}", sentence.id) };
        assert_eq!(text_in(select(&html, &format!("[id='{id}']"))[0]), sentence.text());
    }
}

#[test]
fn ids_are_unique_and_every_reference_inside_a_page_is_answered() {
    let library = library();
    for tag in LANGS {
        let page = page_of(&library, tag, Level::Standard).html;
        let html = Html::parse_document(&page);
        let mut ids: Vec<&str> = select(&html, "[id]").into_iter().filter_map(|e| e.attr("id")).collect();
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();

        assert_eq!(ids.len(), count, "an id stands twice");
        for (attribute, mark) in [("href", "#"), ("aria-labelledby", ""), ("aria-describedby", "")] {
            for element in select(&html, &format!("[{attribute}^='{mark}']")) {
                let id = element.attr(attribute).unwrap().trim_start_matches('#');
                assert!(ids.binary_search(&id).is_ok(), "{attribute}: {id}");
            }
        }
    }
}

#[test]
fn headings_skip_no_level_and_there_is_one_h1() {
    let library = library();
    let words = Messages::of(&lang("en"));
    let pages = [
        page_of(&library, "en", Level::Standard).html,
        page_of(&library, "en", Level::Plain).html,
        home(&lang("en"), &library, &words, &a_site(), &|_| None),
        home(&lang("ckb"), &library, &words, &a_site(), &|_| None),
        collection("rights", &lang("en"), &library, &words, &a_site(), &|_| None),
        front(&library, &a_site(), &lang("en")),
    ];
    for page in pages {
        let html = Html::parse_document(&page);
        let levels: Vec<u32> = select(&html, "h1, h2, h3, h4, h5, h6")
            .iter()
            .map(|heading| heading.value().name()[1..].parse().unwrap())
            .collect();

        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        assert_eq!(levels[0], 1);
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
    }
}

#[test]
fn every_change_of_language_is_marked_with_its_direction() {
    let library = library();
    let address = Address { piece: piece("all"), lang: lang("ckb"), level: Level::Standard };
    let (edition, words, site) = (&library.editions[&address], Messages::of(&lang("my")), a_site());
    let ways = no_ways(&words);
    let view = View {
        edition,
        library: &library,
        words: &words,
        ways: &ways,
        chapters: &[],
        reading: NarrationVoice::None,
        site: &site,
    };
    let page = page(&view).html;
    let html = Html::parse_document(&page);

    let root = select(&html, "html")[0];
    assert_eq!((root.attr("lang"), root.attr("dir")), (Some("ckb"), Some("rtl")));
    let missing = &select(&html, ".ways .missing span[lang]")[1];
    assert_eq!((missing.attr("lang"), missing.attr("dir")), (Some("en"), Some("ltr")));
    assert_eq!(missing.text().collect::<String>(), "Not as speech: no voice for Sorani Kurdish exists yet.");
    let arabic = &select(&html, ".languages a[hreflang=ar]")[0];
    assert_eq!((arabic.attr("lang"), arabic.attr("dir")), (Some("ar"), Some("rtl")));
    assert_eq!(select(&html, "a[href^='tel:']")[0].attr("dir"), Some("ltr"));
}

/// The text of an element with the marks of direction that its elements stand for (HTML, 15.3.5).
fn with_marks(element: ElementRef<'_>, out: &mut String) {
    for child in element.children() {
        if let Node::Text(text) = child.value() {
            out.push_str(text);
        }
        let Some(child) = ElementRef::wrap(child) else { continue };
        let (open, close) = match (child.value().name(), child.attr("dir")) {
            ("bdo", Some("ltr")) => ("\u{2066}\u{202d}", "\u{202c}\u{2069}"),
            (_, Some("ltr")) => ("\u{2066}", "\u{2069}"),
            (_, Some("rtl")) => ("\u{2067}", "\u{2069}"),
            _ => ("", ""),
        };
        out.push_str(open);
        with_marks(child, out);
        out.push_str(close);
    }
}

#[test]
fn numbers_on_a_page_from_right_to_left_are_drawn_as_they_are_dialled() {
    use unicode_bidi::{BidiInfo, Level as Depth};
    let numbers =
        ["0300 000 2222", "+961 1 234 567", "9:00 - 17:00", "1280 × 960", "12/2019", "A-12/3", "٠٣٠٠ ٠٠٠ ٢٢٢٢"];
    for tag in ["ar", "fa", "prs", "ps", "ur", "ckb"] {
        for number in numbers {
            let phone = Inline::Phone { shown: number.to_owned(), number: "112".to_owned() };
            let say = say("ar");
            let block = say.p(vec![t(&format!("اتصل {number} أو ")), phone, t(&format!(" و{number}، ثم (15)."))]);
            let mut library = library();
            let address = Address { piece: piece("all"), lang: lang(tag), level: Level::Standard };
            let edition = edition(address.clone(), say.document(vec![block]));
            library.editions.insert(address.clone(), edition);
            let page = Html::parse_document(&made(&library, &library.editions[&address], &[]).html);
            let line = select(&page, "main p span[id]").into_iter().map(|span| {
                let mut text = String::new();
                with_marks(span, &mut text);
                text
            });
            let text = line.into_iter().find(|text| text.contains("اتصل")).unwrap();
            let info = BidiInfo::new(&text, Some(Depth::rtl()));
            let drawn = info.reorder_line(&info.paragraphs[0], info.paragraphs[0].range.clone());
            let drawn = crate::document::direction::unmarked(&drawn);
            assert_eq!(drawn.matches(number).count(), 3, "{tag}: {text}: {drawn}");
        }
    }
}

#[test]
fn what_was_found_is_marked_inside_numbers_that_keep_their_order() {
    let text = "اتصل 0300 000 2222 الآن.";
    let found = |words: &str| {
        let start = text.find(words).unwrap();
        start..start + words.len()
    };

    let html = ordered_with_marks(text, &[found("اتصل"), found("000 2222 الآن")], Direction::Rtl).into_string();

    assert_eq!(html, "<mark>اتصل</mark> <bdi dir=\"ltr\">0300 <mark>000 2222</mark></bdi><mark> الآن</mark>.");
}

#[test]
fn an_example_cannot_be_called_and_a_real_contact_can() {
    let links = |reality| {
        let page = page_with(say("en").contact(reality));
        let html = Html::parse_document(&page);
        let links = select(&html, ".contact a");
        (
            links.iter().filter_map(|a| a.attr("href").map(str::to_owned)).collect::<Vec<_>>(),
            page.contains("Nobody answers there"),
        )
    };

    let (real, real_mark) = links(Reality::Real);
    let (example, example_mark) = links(Reality::Example);

    assert_eq!(
        real,
        ["tel:+000000020", "tel:+000000020", "mailto:help@migrant-legal-aid.example", "https://legal.example"]
    );
    assert!(example.is_empty(), "{example:?}");
    assert_eq!((real_mark, example_mark), (false, true));
}

#[test]
fn a_warning_of_danger_stands_above_the_ways_to_get_the_page() {
    let page = page_of(&library(), "en", Level::Standard).html;

    let danger = page.find("class=\"note danger\"").unwrap();

    assert!(danger < page.find("class=\"ways\"").unwrap());
    assert_eq!(page.matches("class=\"note danger\"").count(), 1);
}

#[test]
fn struck_words_boxes_and_words_that_are_defined_together_are_told_apart() {
    let say = say("en");
    let task = say.p(vec![Inline::Checkbox(Checkbox::Done), t("Register")]);
    let struck = say.p(vec![Inline::Struck(vec![t("£50")]), t(" £60")]);
    let defined =
        Definition { terms: vec![say.words("Charge"), say.words("Accusation")], meanings: vec![vec![say.ask()]] };
    let page =
        page_with(Block::Note { kind: NoteKind::Steps, blocks: vec![task, struck, Block::Definitions(vec![defined])] });
    let html = Html::parse_document(&page);

    let heard = |selector: &str| select(&html, selector)[0].text().collect::<String>();
    assert_eq!(heard("del"), "deleted: £50 end of the deleted words ");
    assert!(page.contains("done:") && page.contains("\u{2611}"), "{page}");
    let terms: Vec<_> = select(&html, "dl.definitions dt").into_iter().map(text_in).collect();
    assert_eq!(terms, ["Charge", "Accusation"]);
}

#[test]
fn a_task_in_a_list_has_its_box_and_no_other_mark() {
    let say = say("en");
    let task = vec![say.p(vec![Inline::Checkbox(Checkbox::Open), t("Find a lawyer")])];
    let other = vec![say.p(vec![t("Bring photos")])];
    let of =
        |ordering| page_with(Block::List(crate::document::List { ordering, items: vec![task.clone(), other.clone()] }));

    let html = Html::parse_document(&of(crate::document::Ordering::Bulleted));
    assert_eq!(select(&html, "li.task").len(), 1);
    let html = Html::parse_document(&of(crate::document::Ordering::Numbered(1)));
    assert_eq!(select(&html, "li.task").len(), 0, "a numbered task keeps its number");
}

#[test]
fn lists_count_in_the_digits_of_the_marks_of_their_notes() {
    let styles = include_str!("styles/scripts.css");
    for lang in Messages::languages() {
        let style = match Messages::of(&lang).number(1).as_str() {
            "١" => "arabic-indic",
            "۱" => "persian",
            "১" => "bengali",
            _ => "",
        };
        let rules =
            styles.split('}').filter(|rule| rule.contains(".text ol:") && rule.contains(&format!(":lang({lang})")));
        let found: Vec<&str> =
            rules.filter_map(|rule| rule.split("list-style-type: ").nth(1)?.split(';').next()).collect();
        assert_eq!(found.concat(), style, "{lang}");
    }
}

#[test]
fn a_film_that_does_not_exist_says_so_and_shows_its_words() {
    let page = page_with(say("en").video(&[], None));
    let html = Html::parse_document(&page);

    assert!(select(&html, "video").is_empty());
    assert!(page.contains("This video does not exist yet."));
    assert_eq!(select(&html, ".film details[open]").len(), 1);
    let page = page_with(say("en").video(&["film.webm"], None));
    assert!(page.contains("Captions for this video do not exist yet."));
}

#[test]
fn a_plain_section_leads_to_the_first_section_that_it_explains() {
    let page = page_of(&library(), "en", Level::Plain).html;
    let html = Html::parse_document(&page);

    let hrefs: Vec<_> = select(&html, ".explains a").iter().filter_map(|a| a.attr("href")).collect();

    let folder = "../../../../en/rights/all/index.html";
    assert_eq!(hrefs, [format!("{folder}#section-first")]);
}

#[test]
fn a_link_to_a_piece_that_lacks_the_language_leads_to_its_first_language_and_says_so() {
    let page = page_of(&library(), "ar", Level::Standard).html;
    let html = Html::parse_document(&page);

    let link = &select(&html, ".text a[hreflang=en]")[0];

    assert_eq!(link.attr("href"), Some("../../../en/rights/other/index.html#section-first"));
    assert!(page.contains("<span data-added> (<span lang=\"en\" dir=\"ltr\">English</span>)</span>"));
}

#[test]
fn wording_and_age_are_told_at_the_top() {
    let mut library = library();
    let address = Address { piece: piece("all"), lang: lang("en"), level: Level::Standard };
    let told = |library: &Library| {
        let html = Html::parse_document(&made(library, &library.editions[&address], &[]).html);
        select(&html, ".head .notice").iter().map(|notice| notice.text().collect::<String>()).collect::<String>()
    };
    assert_eq!(told(&library), "");

    let edition = library.editions.get_mut(&address).unwrap();
    edition.wording = Wording::MachineReviewed { by: "Zahra".into(), on: "2027-03-04".into() };
    edition.behind = vec!["The court pays.".into()];
    let reviewed = told(&library);
    library.editions.get_mut(&address).unwrap().wording = Wording::Machine;

    assert!(reviewed.contains("Zahra checked it on 4 March 2027."), "{reviewed}");
    assert!(reviewed.contains("changed in 1 sentence since"), "{reviewed}");
    assert!(told(&library).contains("No person has checked it yet."));
}

#[test]
fn a_public_address_makes_alternates_absolute() {
    let library = library();
    let edition = &library.editions[&Address { piece: piece("all"), lang: lang("ar"), level: Level::Standard }];
    let words = Messages::of(&lang("ar"));
    let heads = |base: Option<&str>| {
        let site = Site { base: base.map(str::to_owned), ..a_site() };
        let view = View {
            edition,
            library: &library,
            words: &words,
            ways: &[],
            chapters: &[],
            reading: NarrationVoice::None,
            site: &site,
        };
        let html = Html::parse_document(&page(&view).html);
        let links = select(&html, "link[rel=canonical], link[rel=alternate]");
        links.iter().map(|link| link.attr("href").unwrap().to_owned()).collect::<Vec<_>>()
    };

    let ours = "https://example.org/ar/rights/all/index.html";
    assert_eq!(
        heads(Some("https://example.org/")),
        [ours, ours, "https://example.org/ckb/rights/all/index.html", "https://example.org/en/rights/all/index.html",]
    );
    assert_eq!(heads(None)[0], "../../../ar/rights/all/index.html");
    assert_eq!(heads(None).len(), 3, "without a public address there is no canonical one");
}

#[test]
fn a_language_lists_what_it_lacks_and_where_to_read_it() {
    let words = Messages::of(&lang("en"));
    let page = home(&lang("ckb"), &library(), &words, &a_site(), &|_| None);
    let html = Html::parse_document(&page);

    let elsewhere: Vec<_> = select(&html, ".elsewhere a").iter().filter_map(|a| a.attr("href")).collect();

    assert_eq!(elsewhere, ["../en/rights/other/index.html"]);
    assert!(page.contains("Not in Sorani Kurdish yet. Read it in:"));
    assert!(
        collection("none", &lang("ckb"), &library(), &words, &a_site(), &|_| None).contains("Nothing is here yet.")
    );
}

#[test]
fn a_language_without_a_text_has_a_home_that_says_so_and_how_to_ask() {
    let (lang, library) = (lang("ps"), library());
    let words = Messages::of(&lang);
    let notice = |delivery, ask: Option<&str>| {
        let interfaces = Interfaces::All;
        let site = Site { delivery, ask: ask.map(str::to_owned), interfaces, ..a_site() };
        let html = Html::parse_document(&home(&lang, &library, &words, &site, &|_| None));
        assert_eq!(hrefs(&html, ".languages a").len(), Messages::languages().len() - 1);
        (select(&html, ".notice").len(), hrefs(&html, ".notice a"))
    };

    assert_eq!(site_languages(&library, Interfaces::All), Messages::languages());
    assert_eq!(notice(Delivery::Service, None), (1, vec!["../ps/ask/".to_owned()]));
    assert_eq!(notice(Delivery::Files, Some("mailto:ask@a.example")), (1, vec!["mailto:ask@a.example".to_owned()]));
    assert_eq!(notice(Delivery::Files, None), (1, Vec::new()));
    let english = home(&Lang::english(), &library, &Messages::of(&Lang::english()), &a_site(), &|_| None);
    assert!(select(&Html::parse_document(&english), ".notice").is_empty());
}

/// The English page of a service or of a site of files.
fn delivered(delivery: Delivery, ask: Option<&str>, leave: Option<&str>) -> Html {
    let library = library();
    let edition = &library.editions[&Address { piece: piece("all"), lang: lang("en"), level: Level::Standard }];
    let words = Messages::of(&lang("en"));
    let ways = no_ways(&words);
    let site = Site { delivery, ask: ask.map(str::to_owned), leave: leave.map(str::to_owned), ..a_site() };
    let reading = NarrationVoice::None;
    let view = View { edition, library: &library, words: &words, ways: &ways, chapters: &[], reading, site: &site };
    Html::parse_document(&page(&view).html)
}

fn hrefs(html: &Html, selector: &str) -> Vec<String> {
    select(html, selector).iter().filter_map(|a| a.attr("href").map(str::to_owned)).collect()
}

#[test]
fn the_way_out_stands_first_and_last_and_says_what_it_does() {
    let leaves = |delivery, leave| {
        let html = delivered(delivery, None, leave);
        let explained = select(&html, "#leave-explained")[0].text().collect::<String>();
        let ends = (select(&html, ".skip + nav.leave").len(), select(&html, "footer > .leave:last-child").len());
        (hrefs(&html, ".leave a"), explained, ends)
    };

    let (files, weather, ends) = leaves(Delivery::Files, None);
    let (other, another, _) = leaves(Delivery::Files, Some("https://news.example/"));
    let (service, _, _) = leaves(Delivery::Service, None);

    assert_eq!((files, ends), (vec!["https://worldweather.wmo.int/".to_owned(); 2], (1, 1)));
    assert_eq!(other, ["https://news.example/"; 2]);
    assert_eq!(service, ["../../../leave"; 2]);
    assert!(weather.starts_with("Opens a weather page."), "{weather}");
    assert!(another.starts_with("Opens another site."), "{another}");
}

#[test]
fn what_does_not_exist_can_be_asked_for_where_somebody_answers() {
    let asks = |delivery, ask| {
        let html = delivered(delivery, ask, None);
        let links = hrefs(&html, ".ways a").into_iter().filter(|href| href.contains("ask")).collect::<Vec<_>>();
        (links, select(&html, ".ways .missing").len())
    };

    // After each form that is missing, for just that, and once more for any other.
    let any = "../../../en/ask/?piece=rights%2Fall".to_owned();
    let speech = format!("{any}&form=audio&wording=standard&lang=en");
    assert_eq!(asks(Delivery::Service, None), (vec![speech, any], 1));
    assert_eq!(asks(Delivery::Files, Some("mailto:ask@a.example")), (vec!["mailto:ask@a.example".to_owned(); 2], 1));
    assert_eq!(asks(Delivery::Files, Some("javascript:ask()")).0, Vec::<String>::new());
    assert_eq!(asks(Delivery::Files, None), (Vec::new(), 1));
}

#[test]
fn a_service_offers_more_than_a_folder_of_files() {
    let service = delivered(Delivery::Service, None, None);
    let files = delivered(Delivery::Files, None, None);

    assert_eq!(
        hrefs(&service, ".more a"),
        ["", "rights/", "search", "print/", "bundle/", "ask/", "asked/", "safety/"]
            .map(|page| format!("../../../en/{page}"))
            .into_iter()
            .chain(["../../../api/".to_owned()])
            .collect::<Vec<_>>()
    );
    assert!(hrefs(&service, ".ways a").contains(&"../../../en/rights/all/print/".to_owned()));
    assert!(hrefs(&service, "header a").contains(&"../../../en/safety/".to_owned()));
    let form = select(&service, "form[role=search]")[0];
    assert_eq!((form.attr("action"), form.attr("method")), (Some("../../../en/search"), None));
    assert_eq!(select(&service, "form input[name=q]").len(), 1);
    assert_eq!(hrefs(&files, ".more a"), hrefs(&files, ".trail a"));
    assert!(select(&files, "form").is_empty());
}

#[test]
fn a_page_that_may_stand_anywhere_reaches_everything_from_the_root() {
    let (lang, words) = (lang("en"), Messages::of(&lang("en")));
    let (here, site) = (Here::anywhere(), Site { delivery: Delivery::Service, ..a_site() });
    let shell = Shell {
        ui: Ui { words: &words, page: &lang },
        here: &here,
        home: here.home(&lang),
        site: &site,
        title: String::new(),
        description: String::new(),
        head: maud::Markup::default(),
        trail: Vec::new(),
        languages: vec![LanguageLink { lang: &lang, href: None }],
        main: maud::Markup::default(),
        about: maud::Markup::default(),
    };

    let html = Html::parse_document(&frame(shell));

    for element in select(&html, "[href], [src], [action]") {
        let address = ["href", "src", "action"].into_iter().find_map(|name| element.attr(name)).unwrap();
        assert!(address.starts_with('/') || address == "#main", "{address}");
    }
    assert_eq!(hrefs(&html, ".leave a"), ["/leave"; 2]);
}

#[test]
fn a_page_leads_to_its_neighbours_and_says_who_wrote_it() {
    let mut library = library();
    let address = Address { piece: piece("all"), lang: lang("ar"), level: Level::Standard };
    library.editions.get_mut(&address).unwrap().wording = Wording::Person;

    let english = Html::parse_document(&page_of(&library, "en", Level::Standard).html);
    let arabic = Html::parse_document(&page_of(&library, "ar", Level::Standard).html);

    assert_eq!(hrefs(&english, ".neighbours a[rel=next]"), ["../../../en/rights/other/index.html"]);
    assert!(select(&english, "a[rel=prev]").is_empty());
    assert!(select(&arabic, ".neighbours").is_empty(), "the other piece is not in Arabic");
    let about = |html: &Html| select(html, "footer dd")[0].text().collect::<String>();
    assert_eq!((about(&english), about(&arabic)), ("English".to_owned(), "English".to_owned()));
    let by_person = crate::l10n::text!(Messages::of(&lang("ar")), "page-by-person");
    assert_eq!(select(&arabic, "footer dd")[1].text().collect::<String>(), by_person);
}

#[test]
fn chapters_lead_into_the_sound() {
    let library = library();
    let edition = &library.editions[&Address { piece: piece("all"), lang: lang("en"), level: Level::Standard }];
    let (words, site) = (Messages::of(&lang("en")), a_site());
    let ways = ways(&words);
    let chapter = |title: &str, millis| AudioChapter { title: title.into(), start: Duration::from_millis(millis) };
    let chapters = [chapter("First", 12_340), chapter("Second", 65_000)];
    let reading = NarrationVoice::Own(Clarity::Clear);
    let view =
        View { edition, library: &library, words: &words, ways: &ways, chapters: &chapters, reading, site: &site };

    let html = Html::parse_document(&page(&view).html);

    assert_eq!(hrefs(&html, ".chapters a"), ["all.mp3#t=12.3", "all.mp3#t=65.0"]);
    assert_eq!(select(&html, ".chapters a")[1].text().collect::<String>(), "Second 1:05");
}

#[test]
fn letters_are_a_choice_where_a_script_has_several() {
    let library = library();
    let letters = |tag| {
        let html = Html::parse_document(&page_of(&library, tag, Level::Standard).html);
        let inputs = select(&html, "input[name=letters], input[name=hand]");
        inputs.iter().filter_map(|input| input.attr("id").map(str::to_owned)).collect::<Vec<_>>()
    };

    assert_eq!(letters("en"), ["letters-next", "letters-lexend", "letters-dyslexic", "letters-own"]);
    assert_eq!(letters("ckb"), ["hand-naskh", "hand-nastaliq", "hand-own"]);
}

/// The whole site by path.
fn site() -> BTreeMap<String, Vec<u8>> {
    let library = library();
    let mut files = assets().clone();
    files.insert("index.html".into(), front(&library, &a_site(), &lang("en")).into_bytes());
    for lang in library.all_languages() {
        let words = Messages::of(&lang);
        files.insert(format!("{lang}/index.html"), home(&lang, &library, &words, &a_site(), &|_| None).into_bytes());
        for name in library.collections_in_order() {
            let page = collection(name, &lang, &library, &words, &a_site(), &|_| None);
            files.insert(format!("{lang}/{name}/index.html"), page.into_bytes());
        }
    }
    for (address, edition) in &library.editions {
        let words = Messages::of(&address.lang);
        let ways = if address.lang.tag() == "ckb" { no_ways(&words) } else { ways(&words) };
        let folder = address.folder();
        files.insert(format!("{folder}index.html"), made(&library, edition, &ways).html.into_bytes());
        for name in ["all.aph-18.pdf", "all.opus", "all.mp3", "all.vtt", "film.webm", "sign.film.webm", "film.vtt"] {
            files.insert(format!("{folder}{name}"), Vec::new());
        }
        for block in &edition.document.blocks {
            if let Block::Figure(figure) = block {
                files.insert(format!("{folder}{}", figure.picture.name), figure.picture.bytes.to_vec());
            }
        }
    }
    files
}

#[test]
fn every_link_inside_the_site_leads_to_a_file() {
    let files = site();
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let page = String::from_utf8(bytes.clone()).unwrap();
        let html = Html::parse_document(&page);
        for element in select(&html, "[href], [src]") {
            let address = element.attr("href").or(element.attr("src")).unwrap();
            if address.contains(':') || address.starts_with('#') {
                continue;
            }
            let mut parts: Vec<&str> = path.split('/').collect();
            parts.pop();
            for part in address.split('#').next().unwrap().split('/') {
                if part == ".." {
                    assert!(parts.pop().is_some(), "{address} leaves the site");
                } else {
                    parts.push(part);
                }
            }
            let target = parts.join("/").replace("%20", " ");
            assert!(files.contains_key(&target), "{path} leads to {target}, which is not there");
        }
    }
}

/// Returns the transfer size: by brotli, at the quality with which a service answers.
fn sent(bytes: &[u8]) -> usize {
    let mut out = Vec::new();
    let params = brotli::enc::BrotliEncoderParams { quality: 9, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &params).unwrap()
}

#[test]
fn a_page_is_small_for_a_slow_line() {
    let files = assets();
    let of = |name: &str| sent(&files[&format!("assets/{name}")]);
    let (style, script, icon) = (of(&ASSETS.style), of(&ASSETS.script), of(&ASSETS.icon));
    let along = ASSETS.along.values().map(|name| of(name)).max().unwrap();
    let pages = site().into_iter().filter(|(path, _)| path.ends_with(".html"));
    let largest = pages.map(|(_, page)| sent(&page)).max().unwrap();

    assert!(script + along <= 3_000, "{script} + {along}");
    assert!(style <= 5_200, "{style}");
    assert!(style + script + icon + largest <= 15_000, "{style} + {script} + {icon} + {largest}");
}

#[test]
fn the_same_view_gives_the_same_bytes_and_assets_are_named_by_what_is_in_them() {
    assert_eq!(site(), site());
    let files = assets();
    let style = String::from_utf8(files[&format!("assets/{}", style_name())].clone()).unwrap();
    for (path, bytes) in files.iter().filter(|(path, _)| !path.starts_with("assets/OFL")) {
        assert!(path.contains(&digest(&[bytes]).hex()[..10]), "{path}");
    }
    for font in files.keys().filter_map(|path| path.strip_prefix("assets/")).filter(|path| path.ends_with("woff2")) {
        assert!(style.contains(&format!("url(\"{font}\")")), "the style sheet does not name {font}");
    }
}

#[test]
fn a_whole_page_as_it_is_sent() {
    let page = page_of(&library(), "ar", Level::Standard).html;
    // One element a line, so that a change can be read.
    let lines = page.replace("><", ">\n<").replace(&style_name(), "evenhand.css");
    let lines = lines.replace(&ASSETS.icon, "icon.svg").replace(&ASSETS.script, "evenhand.js");
    let lines = lines.replace(&ASSETS.along[&lang("ar")], "along.ar.js");
    insta::assert_snapshot!(lines);
}

#[test]
fn two_sounds_are_two_players_with_length_and_size_and_the_natural_one_reads_along() {
    let words = Messages::of(&lang("en"));
    let natural = ways(&words).into_iter().take(3).map(|way| match way {
        Way::File(file) => Way::File(WayFile {
            variant: Some(crate::channels::audio::NATURAL.into()),
            href: file.href.replace("all.", "all.natural."),
            seconds: file.seconds.map(|_| 600),
            ..file
        }),
        Way::Missing { .. } => way,
    });
    let both: Vec<Way> = natural.chain(ways(&words)).collect();
    let library = library();
    let address = Address { piece: piece("all"), lang: lang("en"), level: Level::Standard };
    let html = Html::parse_document(&made(&library, &library.editions[&address], &both).html);

    let told = |selector: &str| -> Vec<String> {
        let text =
            |found: &ElementRef<'_>| found.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ");
        select(&html, selector).iter().map(text).collect()
    };
    assert_eq!(
        told("details.listen > summary"),
        ["Listen: natural voice 10 minutes, 1.2 MB", "Listen: clear and fast voice 9 minutes, 1.2 MB"]
    );
    let sources = |player: &ElementRef<'_>| {
        player.child_elements().filter_map(|child| child.attr("src").map(str::to_owned)).collect::<Vec<_>>()
    };
    let players: Vec<Vec<String>> = select(&html, "audio").iter().map(sources).collect();
    assert_eq!(players[0], ["all.natural.opus", "all.natural.mp3", "all.natural.vtt"]);
    assert_eq!(players[1], ["all.opus", "all.mp3", "all.vtt"]);
    assert_eq!(select(&html, "audio[data-along] > source[src*=natural]").len(), 2);
    assert_eq!(select(&html, "audio[data-along]").len(), 1);
    // The clear voice reads the language badly, and only its player says so.
    assert_eq!(select(&html, "details.listen .notice").len(), 1);
    let ways = told(".ways details > summary");
    assert!(ways.contains(&"Listen: natural voice 10 minutes".to_owned()), "{ways:?}");
    assert!(ways.contains(&"Listen: clear and fast voice 9 minutes".to_owned()), "{ways:?}");
    assert!(!html.html().contains("(<bdi>natural</bdi>)"));
}
