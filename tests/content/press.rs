//! The print desk: booklets that are tagged and whole, and workers that may die without harm.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::bed;
use crate::bed::missing::{LAYERS, without};
use crate::bed::{Bed, FULL, faults_of, pdf_text};
use evenhand::blobs::{Area, Files, StoreUrl};
use evenhand::channels::layout::{LocalPrint, PrintEngine};
use evenhand::channels::page;
use evenhand::channels::print::{
    self, BackMatter, Binding, Booklet, Imprint, ImprintError, Paper, Profile, Theme, Typeface,
};
use evenhand::channels::{Clip, SpeechEngine, SpeechError, Utterance, Whereabouts};
use evenhand::content::{Address, Folders, Level, Library, PieceName};
use evenhand::pipeline::{self, BuildContext, Summary};
use evenhand::print_pool::{
    DraftEdition, OrderLimits, PooledPrint, PrintOrder, PrintPool, PrintPoolError, PrintResult, PrintWorkerCommand,
};
use evenhand::process::sandbox::Policy;

const TODAY: &str = "2026-11-24";

fn command() -> PrintWorkerCommand {
    PrintWorkerCommand::of(Path::new(env!("CARGO_BIN_EXE_evenhand")))
}

fn press(bed: &Bed) -> PrintPool {
    PrintPool::new(command(), &[bed.content()], TODAY, 1)
}

/// An edition by a short name: `rights/example en plain`.
fn edition(name: &str) -> Address {
    let parts: Vec<&str> = name.split([' ', '/']).collect();
    let level = if parts.get(3) == Some(&"plain") { Level::Plain } else { Level::Standard };
    let piece = PieceName { collection: parts[0].into(), piece: parts[1].into() };
    Address { piece, lang: parts[2].parse().unwrap(), level }
}

fn order(editions: &[&str]) -> PrintOrder {
    PrintOrder {
        editions: editions.iter().map(|name| edition(name)).collect(),
        profile: "aph-18".into(),
        size: None,
        paper: Paper::A4,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: Imprint::default(),
        back_matter: BackMatter::Full,
        binding: Binding::Flat,
        base: "https://evenhand.example".into(),
        lang: "en".parse().unwrap(),
    }
}

fn legal_aid() -> Imprint {
    Imprint::new("Legal Aid Harbour", "1 Quay Street, Town", "+00 000 1234", "Monday to Friday, 9 to 17").unwrap()
}

/// A piece in English in both wordings, and one in Arabic.
fn three() -> Bed {
    let bed = Bed::full();
    let arabic = "## الخطوة الأولى {#first}\n\nيمكنك طلب المساعدة على <tel:+00-000-0000>.[^1] هذا [Liberté]{lang=fr}.\n\n\
        ::: danger\nغادر أولا.\n:::\n\n1. واحد\n2. اثنان\n\n## النهاية {#end}\n\nاقرأ مرة أخرى.\n\n[^1]: رسالة تكفي.\n";
    bed.piece("rights/arabic", "ar");
    bed.edition("rights/arabic/ar.md", "مثال", "original", arabic);
    bed
}

/// The PDF in a file, for checkers that want one.
struct Paperwork(tempfile::TempDir);

impl Paperwork {
    fn of(pressed: &PrintResult) -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("a.pdf"), &pressed.pdf).unwrap();
        Self(dir)
    }

    fn pdf(&self) -> std::path::PathBuf {
        self.0.path().join("a.pdf")
    }

    /// The text of one page, from 1.
    fn page(&self, page: usize) -> String {
        let page = page.to_string();
        let output = Command::new("pdftotext").args(["-f", &page, "-l", &page]).arg(self.pdf()).arg("-").output();
        bed::words(&String::from_utf8_lossy(&output.unwrap().stdout))
    }
}

#[test]
fn a_booklet_is_tagged_valid_and_counted_in_every_mix() {
    let bed = three();
    let press = press(&bed);
    let (en, plain, ar) = ("rights/example en", "rights/example en plain", "rights/arabic ar");
    let rtl = PrintOrder { lang: "ar".parse().unwrap(), ..order(&[ar, en]) };
    let orders = [
        order(&[en]),
        order(&[ar]),
        PrintOrder { imprint: legal_aid(), typeface: Typeface::Lexend, ..order(&[plain]) },
        PrintOrder { imprint: legal_aid(), paper: Paper::Letter, ..order(&[en, plain]) },
        PrintOrder {
            typeface: Typeface::OpenDyslexic,
            theme: Theme::Cream,
            paper: Paper::A3,
            ..order(&[plain, ar, en])
        },
        PrintOrder { imprint: legal_aid(), theme: Theme::YellowOnBlack, base: String::new(), ..rtl },
        PrintOrder { profile: "giant-28".into(), paper: Paper::A5, ..order(&[en, ar]) },
        PrintOrder {
            size: Some(48),
            paper: Paper::A5,
            typeface: Typeface::NotoSans,
            theme: Theme::Dark,
            ..order(&[en])
        },
    ];

    for order in orders {
        let pressed = press.print(&order).unwrap();
        let paperwork = Paperwork::of(&pressed);

        assert_eq!(faults_of(&paperwork.pdf()), Vec::<String>::new(), "{order:?}");
        let file = lopdf::Document::load(paperwork.pdf()).unwrap();
        assert_eq!(file.get_pages().len(), pressed.pages);
        assert_eq!(pressed.sheets, pressed.pages.div_ceil(2));
        assert_eq!(pressed.pictures.len(), pressed.pages.min(PrintResult::MAX_PICTURES));
        for picture in &pressed.pictures {
            assert!(picture.starts_with(b"\x89PNG"));
            assert_eq!(picture[16..20], PrintResult::PICTURE_WIDTH_PX.to_be_bytes());
        }
    }
}

/// The bookmarks of a PDF: how deep, and what they say.
fn bookmarks(pdf: &Path) -> Vec<(usize, String)> {
    fn walk(file: &lopdf::Document, first: Option<lopdf::ObjectId>, depth: usize, found: &mut Vec<(usize, String)>) {
        let mut next = first;
        while let Some(id) = next {
            let item = file.get_dictionary(id).unwrap();
            found.push((depth, lopdf::decode_text_string(item.get(b"Title").unwrap()).unwrap()));
            let to = |name: &[u8]| item.get(name).ok().and_then(|value| value.as_reference().ok());
            walk(file, to(b"First"), depth + 1, found);
            next = to(b"Next");
        }
    }
    let file = lopdf::Document::load(pdf).unwrap();
    let outlines = file.catalog().unwrap().get(b"Outlines").unwrap().as_reference().unwrap();
    let first = file.get_dictionary(outlines).unwrap().get(b"First").unwrap().as_reference().unwrap();
    let mut found = Vec::new();
    walk(&file, Some(first), 1, &mut found);
    found
}

#[test]
fn a_cover_lists_the_texts_and_bookmarks_lead_to_them() {
    let bed = three();
    let order = PrintOrder {
        imprint: legal_aid(),
        ..order(&["rights/example en", "rights/example en plain", "rights/arabic ar"])
    };

    let pressed = press(&bed).print(&order).unwrap();

    let paperwork = Paperwork::of(&pressed);
    let bookmarks = bookmarks(&paperwork.pdf());
    let top: Vec<&str> = bookmarks.iter().filter(|(depth, _)| *depth == 1).map(|(_, title)| title.as_str()).collect();
    let texts = ["An example", "An example in plain words", "مثال"];
    let back = ["Words explained", "About these texts", "Who gave you this"];
    assert_eq!(top, ["Rights", texts[0], texts[1], texts[2], back[0], back[1], back[2]]);
    let below = bookmarks.iter().filter(|(depth, _)| *depth == 2).map(|(_, title)| title.as_str());
    assert!(below.collect::<Vec<_>>().starts_with(&["The first steps", "The end", "What first?"]));
    let cover = paperwork.page(1);
    for wanted in
        ["Booklet with 3 texts", "Contents", "An example in plain words (Plain language)", "Who gave you this"]
    {
        assert!(cover.contains(wanted), "{wanted}: {cover}");
    }
    let file = lopdf::Document::load(paperwork.pdf()).unwrap();
    let first = file.get_pages()[&1];
    assert!(file.get_page_annotations(first).unwrap().len() >= 5, "each line of the contents is a link");
}

/// The languages that a PDF names, and how often.
fn languages(pdf: &Path) -> std::collections::BTreeMap<String, usize> {
    fn walk(object: &lopdf::Object, found: &mut std::collections::BTreeMap<String, usize>) {
        match object {
            lopdf::Object::Dictionary(dictionary) => {
                if let Ok(lang) = dictionary.get(b"Lang").and_then(lopdf::decode_text_string) {
                    *found.entry(lang).or_insert(0) += 1;
                }
                dictionary.iter().for_each(|(_, object)| walk(object, found));
            }
            lopdf::Object::Array(array) => array.iter().for_each(|object| walk(object, found)),
            _ => {}
        }
    }
    let file = lopdf::Document::load(pdf).unwrap();
    let mut found = std::collections::BTreeMap::new();
    file.objects.values().for_each(|object| walk(object, &mut found));
    for page in file.get_pages().into_values() {
        let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
        content.operations.iter().flat_map(|operation| &operation.operands).for_each(|object| walk(object, &mut found));
    }
    found
}

/// Returns the left and right margins of a page's words, in points.
fn margins(pdf: &Path, page: usize) -> (f64, f64) {
    let page = page.to_string();
    let output = Command::new("pdftotext").args(["-bbox", "-f", &page, "-l", &page]).arg(pdf).arg("-").output();
    let text = String::from_utf8(output.unwrap().stdout).unwrap();
    let numbers = |name: &str| -> Vec<f64> {
        text.split(&format!("{name}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect()
    };
    let left = numbers("xMin").into_iter().fold(f64::MAX, f64::min);
    let right = numbers("xMax").into_iter().fold(0.0, f64::max);
    (left, numbers("page width")[0] - right)
}

#[test]
fn each_chapter_has_its_own_language_and_direction() {
    let bed = three();
    let press = press(&bed);

    let alone = Paperwork::of(&press.print(&order(&["rights/example en plain"])).unwrap());
    assert_eq!(languages(&alone.pdf()).keys().collect::<Vec<_>>(), ["en"]);

    let mixed = press.print(&order(&["rights/example en plain", "rights/arabic ar"])).unwrap();
    let mixed = Paperwork::of(&mixed);
    let found = languages(&mixed.pdf());
    // Arabic in the contents, in its chapter, and in what is said about it; French inside it.
    assert!(found["ar"] > 5 && found["en"] > 0 && found["fr"] > 0, "{found:?}");
    // One inch.
    let margin = 72.0;
    let (english, arabic) = (margins(&mixed.pdf(), 2), margins(&mixed.pdf(), 3));
    assert!((english.0 - margin).abs() < 2.0, "{english:?}");
    assert!((arabic.1 - margin).abs() < 2.0 && arabic.0 > margin + 20.0, "{arabic:?}");
}

#[test]
fn a_booklets_title_is_that_of_its_piece_or_its_collection_or_a_number() {
    let bed = three();
    bed.piece("rights/other", "en");
    bed.edition("rights/other/en.md", "Another", "original", "## First {#first}\n\nText.\n");
    bed.write("help/collection.toml", "order = 2\n[title]\nen = \"Help\"\n[summary]\nen = \"Help.\"\n");
    bed.piece("help/first", "en");
    bed.edition("help/first/en.md", "Help first", "original", "## First {#first}\n\nText.\n");
    let press = press(&bed);
    let cases = [
        (["rights/example en", "rights/example en plain"], "An example"),
        (["rights/example en", "rights/other en"], "Rights"),
        (["rights/example en", "help/first en"], "Booklet with 2 texts"),
    ];

    for (editions, title) in cases {
        let paperwork = Paperwork::of(&press.print(&order(&editions)).unwrap());
        assert!(paperwork.page(1).starts_with(title), "{title}: {}", paperwork.page(1));
    }
}

#[test]
fn the_imprint_stands_on_the_first_page_and_on_the_last() {
    let bed = three();
    let press = press(&bed);
    for editions in [&["rights/example en"][..], &["rights/arabic ar", "rights/example en plain"]] {
        let pressed = press.print(&PrintOrder { imprint: legal_aid(), ..order(editions) }).unwrap();

        let paperwork = Paperwork::of(&pressed);
        let last = paperwork.page(pressed.pages);
        let heading = if editions.len() == 1 { "Who gave you this" } else { "Who gave you this Legal Aid Harbour" };
        for wanted in [heading, "Legal Aid Harbour", "1 Quay Street, Town", "+00 000 1234", "Monday to Friday, 9 to 17"]
        {
            assert!(last.contains(wanted), "{wanted}: {last}");
        }
        let first = paperwork.page(1);
        assert!(first.contains("Who gave you this Legal Aid Harbour 1 Quay Street, Town +00 000 1234"), "{first}");
        (2..pressed.pages).for_each(|page| assert!(!paperwork.page(page).contains("Legal Aid Harbour"), "{page}"));
    }
}

/// The numbers of pages on each side of a PDF of sheets, on its left and on its right half; 0 where none is.
fn sides(pdf: &[u8], pages: usize) -> Vec<[usize; 2]> {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("a.pdf");
    fs::write(&file, pdf).unwrap();
    let sides = lopdf::Document::load(&file).unwrap().get_pages().len();
    let half = |side: usize, half: usize| {
        // An A5 page has 420 points across.
        let (side, x) = (side.to_string(), (half * 420).to_string());
        let area = ["-x", &x, "-y", "0", "-W", "420", "-H", "600", "-layout"];
        let output = Command::new("pdftotext").args(["-f", &side, "-l", &side]).args(area).arg(&file).arg("-").output();
        let text = bed::words(&String::from_utf8_lossy(&output.unwrap().stdout));
        // "Page 3 of 8"; in Arabic the words around the numbers come out in another order.
        let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|part| part.parse::<usize>().ok()).rev();
        let (last, before) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
        if last == pages { before } else { last }
    };
    (1..=sides).map(|side| [half(side, 0), half(side, 1)]).collect()
}

#[test]
fn a_folded_booklet_reads_in_order_from_either_side_and_has_no_tags() {
    let bed = three();
    let press = press(&bed);
    let (en, plain, ar) = ("rights/example en", "rights/example en plain", "rights/arabic ar");
    let folded = PrintOrder { paper: Paper::A5, binding: Binding::Folded, imprint: legal_aid(), ..order(&[en, plain]) };
    let rtl = PrintOrder { lang: "ar".parse().unwrap(), ..folded.clone() };
    let rtl = PrintOrder { editions: vec![edition(ar), edition(plain)], ..rtl };
    for (order, is_rtl) in [(folded, false), (rtl, true)] {
        let pressed = press.print(&order).unwrap();
        let sheets = pressed.folded.as_ref().unwrap();

        let mut sides = sides(sheets, pressed.pages);

        assert_eq!((sides.len(), pressed.sheets), (pressed.sheets * 2, pressed.pages.div_ceil(4)));
        // Folded, a front has its later page on the left, and a back its earlier one; from right to left turned round.
        for (index, side) in sides.iter_mut().enumerate() {
            if (index % 2 == 0) != is_rtl {
                side.reverse();
            }
        }
        let first = sides.iter().map(|[early, _]| *early);
        let read: Vec<usize> = first.chain(sides.iter().rev().map(|[_, late]| *late)).collect();
        let numbered: Vec<usize> = read.iter().copied().filter(|page| *page > 0).collect();
        assert_eq!(numbered, (1..=pressed.pages).collect::<Vec<_>>(), "{read:?}");
        assert!(read[..2] == [1, 2] && *read.last().unwrap() > 0, "{read:?}");
        // The one to read on a screen keeps its tags.
        assert_eq!(faults_of(&Paperwork::of(&pressed).pdf()), Vec::<String>::new());
        let file = lopdf::Document::load_mem(sheets).unwrap();
        assert!(file.catalog().unwrap().get(b"StructTreeRoot").is_err());
    }
    assert!(press.print(&order(&[en])).unwrap().folded.is_none());
}

#[test]
fn words_and_sources_stand_once_in_a_booklet_and_can_be_left_out() {
    let bed = three();
    let press = press(&bed);
    let both = order(&["rights/example en", "rights/example en plain"]);

    let full = pdf_text(&Paperwork::of(&press.print(&both).unwrap()).pdf());
    let short = PrintOrder { back_matter: BackMatter::Short, ..both };
    let short = Paperwork::of(&press.print(&short).unwrap());
    let text = bed::words(&pdf_text(&short.pdf()));

    // In the contents and as a heading.
    assert_eq!(full.matches("Words explained").count(), 2, "{full}");
    assert_eq!(full.matches("A law, Article 2").count(), 1, "{full}");
    for gone in ["Words explained", "A law, Article 2"] {
        assert!(!text.contains(gone), "{gone}: {text}");
    }
    for kept in ["The newest version: https://evenhand.example/en/rights/example/plain/", "Last changed"] {
        assert!(text.contains(kept), "{kept}: {text}");
    }
    assert_eq!(faults_of(&short.pdf()), Vec::<String>::new());
}

#[test]
fn a_hostile_imprint_is_printed_as_it_was_typed_or_refused() {
    let bed = three();
    let press = press(&bed);
    let lines = [
        "#eval(\"1+1\") $x^2$ *b* _i_ `c`",
        "<lbl> @ref #set page(width: 1cm) \\ //",
        "</text>&amp;<b>",
        "{page} {pages} \"'",
    ];
    let imprint = Imprint::new(lines[0], lines[1], lines[2], lines[3]).unwrap();

    let pressed = press.print(&PrintOrder { imprint, ..order(&["rights/example en"]) }).unwrap();

    let paperwork = Paperwork::of(&pressed);
    let bare = |text: &str| text.split_whitespace().collect::<String>();
    let last = bare(&paperwork.page(pressed.pages));
    lines.iter().for_each(|line| assert!(last.contains(&bare(line)), "{line}: {last}"));
    assert_eq!(faults_of(&paperwork.pdf()), Vec::<String>::new());

    for hostile in ["a\0b", "a\u{202e}b", "a\u{2066}b", "a\u{feff}b", "a\u{1b}[31m"] {
        assert!(matches!(Imprint::new(hostile, "", "", ""), Err(ImprintError::NotText { .. })), "{hostile:?}");
    }
    assert!(matches!(Imprint::new("", &"a".repeat(10_000), "", ""), Err(ImprintError::TooLong { .. })));
    // What may be typed and no font draws is named in words; long words and stacks of marks are drawn.
    let strange = Imprint::new("Aid ☎ 𐌰", "", "", "").unwrap();
    let pressed = press.print(&PrintOrder { imprint: strange, ..order(&["rights/example en"]) }).unwrap();
    assert_eq!(pressed.named, ["𐌰"]);
    let last = Paperwork::of(&pressed).page(pressed.pages);
    assert!(last.contains("Aid ☎ [gothic letter ahsa]"), "{last}");
    let long = Imprint::new(&"W".repeat(200), &"e\u{301}".repeat(100), "line\nbreak\ttab", &"ب".repeat(200)).unwrap();
    let giant = PrintOrder { imprint: long, size: Some(48), paper: Paper::A5, ..order(&["rights/example en plain"]) };
    let pressed = press.print(&giant).unwrap();
    assert_eq!(faults_of(&Paperwork::of(&pressed).pdf()), Vec::<String>::new());
}

#[test]
fn two_chapters_may_share_sentences_and_each_has_its_own() {
    let bed = three();
    bed.edition(
        "rights/example/en.plain.md",
        "Plain",
        "original",
        &FULL
            .replace("[the first steps](#first)", "the first steps")
            .replace("{#first}", "{explains=first}")
            .replace("{#end}", "{explains=end}"),
    );
    let (library, report) = evenhand::content::load(&[bed.content()], TODAY);
    let editions: Vec<_> = ["rights/example en", "rights/example en plain", "rights/example en"]
        .iter()
        .map(|name| library.editions.get(&edition(name)).unwrap_or_else(|| panic!("{:?}", report.findings)))
        .collect();
    let lang = "en".parse().unwrap();
    let booklet = Booklet {
        title: "Three",
        lang: &lang,
        editions: editions.clone(),
        library: &library,
        profile: Profile::by_name("aph-18").unwrap(),
        size: None,
        paper: Paper::A4,
        theme: Theme::White,
        typeface: Typeface::AtkinsonNext,
        imprint: None,
        back_matter: BackMatter::Full,
        base: "",
        version: "1",
    };

    let printed = print::booklet(&booklet).unwrap();

    let pages = |chapter: usize| -> Vec<usize> {
        let places = printed.places[chapter].values();
        places
            .map(|place| match place {
                Whereabouts::Page(page) => *page,
                other => panic!("{other:?}"),
            })
            .collect()
    };
    for (chapter, edition) in editions.iter().enumerate() {
        assert_eq!(printed.places[chapter].len(), edition.document.sentences().len());
        assert!(printed.places[chapter].keys().filter(|id| printed.places[1].contains_key(*id)).count() > 20);
        let last_before = (chapter > 0).then(|| pages(chapter - 1).into_iter().max()).flatten().unwrap_or(1);
        assert!(
            pages(chapter).into_iter().min().unwrap() > last_before,
            "each chapter's sentences are on its own pages"
        );
    }
    let paperwork = Paperwork(tempfile::tempdir().unwrap());
    fs::write(paperwork.pdf(), &printed.pdf).unwrap();
    assert_eq!(faults_of(&paperwork.pdf()), Vec::<String>::new());
    // Footnotes are numbered anew in each chapter.
    assert_eq!(pdf_text(&paperwork.pdf()).matches("1 A letter is enough.").count(), 3);
}

#[test]
fn what_is_not_there_is_refused_and_costs_no_worker() {
    let bed = three();
    let press = press(&bed);
    let good = order(&["rights/example en plain"]);
    let bad = [
        order(&["rights/nothing en"]),
        order(&["rights/example fr"]),
        order(&[]),
        PrintOrder { profile: "tiny-6".into(), ..good.clone() },
        PrintOrder { profile: "x".repeat(1 << 20), ..good.clone() },
        PrintOrder { base: "javascript:alert(1)".into(), ..good.clone() },
        PrintOrder { base: format!("https://example.org/{}", "a".repeat(5000)), ..good.clone() },
    ];

    for order in bad {
        let refused = press.print(&order);
        assert!(matches!(refused, Err(PrintPoolError::Unknown { .. })), "{refused:?}");
    }
    let many = PrintOrder { editions: vec![edition("rights/example en plain"); 61], ..good.clone() };
    assert_eq!(press.print(&many), Err(PrintPoolError::TooLarge));
    assert!(press.print(&good).is_ok());
}

#[test]
fn a_size_of_type_is_the_profiles_at_least() {
    let bed = three();
    let press = press(&bed);
    let pages = |size| press.print(&PrintOrder { size, ..order(&["rights/example en"]) }).unwrap().pages;

    let [own, smaller, larger] = [None, Some(14), Some(40)].map(pages);

    assert_eq!(own, smaller);
    assert!(larger > 2 * own, "{own} {larger}");
}

/// A press of one worker that writes the numbers of its processes into a file.
fn watched(bed: &Bed, limits: OrderLimits) -> (PrintPool, impl Fn() -> String) {
    let file = bed.out().with_extension("pids");
    let script = format!("echo $$ >> {}; exec {} press-worker", file.display(), env!("CARGO_BIN_EXE_evenhand"));
    let command = PrintWorkerCommand { program: "/bin/sh".into(), args: vec!["-c".into(), script.into()] };
    let press = PrintPool::with_limits(command, &[bed.content()], TODAY, 1, limits);
    let last = move || fs::read_to_string(&file).unwrap().lines().last().unwrap().to_owned();
    (press, last)
}

/// An order that keeps a worker busy for many seconds: a long piece, again and again.
fn huge(bed: &Bed) -> PrintOrder {
    // Several times what the limits allow on a fast processor: a list costs more to lay out than a paragraph.
    let section = |n: usize| format!("## Section {n} {{#s{n}}}\n\n{}\n", format!("- Item {n} of many.\n").repeat(90));
    let body: String = (0..90).map(section).collect();
    bed.piece("rights/huge", "en");
    bed.edition("rights/huge/en.md", "Huge", "original", &body);
    let editions = vec![edition("rights/huge en"); 60];
    PrintOrder { size: Some(48), paper: Paper::A5, editions, ..order(&["rights/huge en"]) }
}

/// Sends a signal to a process.
fn signal(name: &str, process: &str) {
    assert!(Command::new("kill").args([name, process]).status().unwrap().success());
}

/// Reads the system's record of a process: its state, and from the eleventh on its times, in hundredths
/// of a second.
fn stat(process: &str) -> Vec<String> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    stat.rsplit_once(')').unwrap().1.split_whitespace().map(str::to_owned).collect()
}

/// The time of processors that a process has used.
fn used(process: &str) -> u64 {
    let stat = stat(process);
    stat[11].parse::<u64>().unwrap() + stat[12].parse::<u64>().unwrap()
}

/// Returns `true` if nothing of a process is left but its number.
fn is_dead(process: &str) -> bool {
    stat(process)[0] == "Z" && fs::read_dir(format!("/proc/{process}/task")).unwrap().count() == 1
}

#[test]
fn a_worker_that_is_killed_costs_one_order() {
    let bed = three();
    let huge = huge(&bed);
    let (press, worker) = watched(&bed, OrderLimits::default());
    let good = order(&["rights/example en plain"]);
    press.print(&good).unwrap();
    let first = worker();
    let before = used(&first);

    let killed = std::thread::scope(|scope| {
        let order = scope.spawn(|| press.print(&huge));
        while used(&first) < before + 20 {
            std::thread::yield_now();
        }
        signal("-KILL", &first);
        order.join().unwrap()
    });

    assert!(matches!(&killed, Err(PrintPoolError::Stopped { status, .. }) if status.contains("SIGKILL")), "{killed:?}");
    assert!(press.print(&good).is_ok());
    assert_ne!(worker(), first);

    // One that dies while nothing is asked of it costs nothing.
    signal("-KILL", &worker());
    while !is_dead(&worker()) {
        std::thread::yield_now();
    }
    assert!(press.print(&good).is_ok());
}

#[test]
fn an_order_that_takes_too_long_is_ended_and_the_next_one_is_printed() {
    let bed = three();
    let huge = huge(&bed);
    let good = order(&["rights/example en plain"]);
    let (press, worker) = watched(&bed, OrderLimits { time: Duration::from_secs(3), ..OrderLimits::default() });
    press.print(&good).unwrap();

    signal("-STOP", &worker());
    assert_eq!(press.print(&good), Err(PrintPoolError::TooLong));
    assert!(press.print(&good).is_ok());

    // The processors' time is counted for each order, not for the life of a worker.
    let (press, worker) =
        watched(&bed, OrderLimits { processor_time: Duration::from_secs(1), ..OrderLimits::default() });
    assert_eq!(press.print(&huge), Err(PrintPoolError::TooLong));
    press.print(&good).unwrap();
    let process = worker();
    while used(&process) < 250 {
        press.print(&good).unwrap();
    }
    assert_eq!(worker(), process);
}

#[test]
fn an_order_that_needs_too_much_memory_is_ended_and_the_next_one_is_printed() {
    let bed = three();
    let huge = huge(&bed);
    let (press, worker) = watched(&bed, OrderLimits { memory_bytes: 48 << 20, ..OrderLimits::default() });

    assert_eq!(press.print(&huge), Err(PrintPoolError::TooLarge));

    assert!(press.print(&order(&["rights/example en plain"])).is_ok());
    drop(worker);
}

#[test]
fn a_worker_that_takes_orders_is_shut_in() {
    let bed = three();
    let (press, worker) = watched(&bed, OrderLimits { sandbox: Policy::Require, ..OrderLimits::default() });

    press.print(&order(&["rights/example en plain"])).unwrap();

    let status = fs::read_to_string(format!("/proc/{}/status", worker())).unwrap();
    let line = |name: &str| status.lines().find_map(|line| line.strip_prefix(name)).unwrap().trim().to_owned();
    assert_eq!((line("Seccomp:"), line("NoNewPrivs:")), ("2".to_owned(), "1".to_owned()));
    let limits = fs::read_to_string(format!("/proc/{}/limits", worker())).unwrap();
    let hard = |name: &str| {
        let row = limits.lines().find_map(|line| line.strip_prefix(name)).unwrap();
        row.split_whitespace().nth(1).unwrap().to_owned()
    };
    for (name, most) in [("Max file size", "0"), ("Max core file size", "0"), ("Max open files", "64")] {
        assert_eq!(hard(name), most, "{name}");
    }
    assert_ne!(hard("Max address space"), "unlimited");
    // Beside its pipes to the press it has nothing open: no socket, no file.
    let open = fs::read_dir(format!("/proc/{}/fd", worker())).unwrap();
    let open = open.map(|entry| fs::read_link(entry.unwrap().path()).unwrap());
    let others: Vec<_> =
        open.filter(|to| !to.to_string_lossy().starts_with("pipe:") && !to.ends_with("null")).collect();
    assert_eq!(others, Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_worker_gives_way_to_whoever_answers_readers() {
    let nice = |process: &str| stat(process)[16].parse::<i32>().unwrap();
    let bed = three();
    let (press, worker) = watched(&bed, OrderLimits::default());

    press.print(&order(&["rights/example en plain"])).unwrap();

    let wanted = (nice("self") + 15).min(19);
    assert_eq!(nice(&worker()), wanted);
    for thread in fs::read_dir(format!("/proc/{}/task", worker())).unwrap() {
        let thread = thread.unwrap().file_name().into_string().unwrap();
        assert_eq!(nice(&format!("{}/task/{thread}", worker())), wanted);
    }
}

#[test]
fn a_layer_that_is_switched_off_is_named_and_stops_a_press_that_requires_it() {
    let bed = three();
    let good = order(&["rights/example en plain"]);
    let print = |sandbox| {
        let limits = OrderLimits { sandbox, ..OrderLimits::default() };
        PrintPool::with_limits(command(), &[bed.content()], TODAY, 1, limits).print(&good)
    };
    let whole = print(Policy::Require).unwrap();
    for (layer, call) in LAYERS {
        let (refused, printed) = without(call, libc::ENOSYS, || (print(Policy::Require), print(Policy::Prefer)));

        let Err(PrintPoolError::Sandbox(why)) = refused else { panic!("{layer}: {refused:?}") };
        assert!(why.0.starts_with(&format!("{layer} absent: ")), "{why}");
        assert_eq!(printed.unwrap().pages, whole.pages, "{layer}");
    }
}

#[test]
fn a_draft_is_printed_by_a_worker_that_has_loaded_the_rest() {
    let bed = three();
    bed.piece("rights/short", "en");
    bed.edition("rights/short/en.md", "Short", "original", "## First {#first}\n\nA sentence.\n");
    let (press, worker) = watched(&bed, OrderLimits::default());
    press.print(&order(&["rights/short en"])).unwrap();
    let first = worker();
    let front = "---\ntitle: Brouillon\nsummary: Court.\nrevised: 2026-11-24\ntranslation: person\n---\n";
    let draft = |body: &str| DraftEdition {
        address: edition("rights/short fr"),
        markdown: format!("{front}\n## Premier {{#first}}\n\n{body}\n"),
        lock: String::new(),
    };
    let french = PrintOrder { lang: "fr".parse().unwrap(), ..order(&["rights/short fr"]) };

    // A long one does not fit into a pipe as the system makes them.
    let long = draft(&"Une phrase du brouillon. ".repeat(4_000));
    let pressed = press.preview(&french, &long).unwrap();
    assert!(Paperwork::of(&pressed).page(1).contains("Brouillon"));
    assert!(pressed.pages > 20, "{}", pressed.pages);

    // It was printed once, and is not in the library; one that cannot be read or is too long costs no worker.
    assert!(matches!(press.print(&french), Err(PrintPoolError::Unknown { .. })));
    let broken = DraftEdition { markdown: "no front matter".into(), ..draft("") };
    assert!(matches!(press.preview(&french, &broken), Err(PrintPoolError::Fault(_))));
    assert_eq!(press.preview(&french, &draft(&"a".repeat(2 << 20))), Err(PrintPoolError::TooLarge));
    assert_eq!(worker(), first);
}

#[test]
fn a_press_that_cannot_start_its_workers_says_so() {
    let bed = three();
    let nothing = PrintWorkerCommand { program: "/nowhere/evenhand".into(), args: Vec::new() };

    let refused = PrintPool::new(nothing, &[bed.content()], TODAY, 2).print(&order(&["rights/example en"]));

    assert!(
        matches!(&refused, Err(PrintPoolError::NotStarted(why)) if why.contains("/nowhere/evenhand")),
        "{refused:?}"
    );
    let wrong = PrintWorkerCommand { program: "/bin/false".into(), args: Vec::new() };
    let stopped = PrintPool::new(wrong, &[bed.content()], TODAY, 1).print(&order(&["rights/example en"]));
    assert!(matches!(stopped, Err(PrintPoolError::Stopped { .. })), "{stopped:?}");
}

/// No speech.
struct Mute;

impl SpeechEngine for Mute {
    fn synthesize(&self, _: &Utterance) -> Result<Clip, SpeechError> {
        Err(SpeechError::NoVoice("none".to_owned()))
    }

    fn silence(&self) -> Result<Clip, SpeechError> {
        Err(SpeechError::NoVoice("none".to_owned()))
    }

    fn voice_version(&self) -> String {
        String::new()
    }
}

fn pooled_print(command: PrintWorkerCommand, bed: &Bed, limits: OrderLimits) -> PooledPrint {
    let content = Folders {
        named: vec![bed.content()],
        added: Vec::new(),
        kept: bed.out().with_extension("kept"),
        readings: None,
        countries: Vec::new(),
    };
    PooledPrint::new(command, content, Box::new(|| TODAY.to_owned()), 2, limits)
}

fn library(bed: &Bed) -> Library {
    evenhand::content::load(&[bed.content()], TODAY).0
}

/// Publishes pages and large print into a folder of its own.
fn publish(library: &Library, print: &dyn PrintEngine, to: &Path) -> Summary {
    let store = StoreUrl::folder(to);
    let (cache, site) = (Files::open(&store, Area::Cache).unwrap(), Files::open(&store, Area::Site).unwrap());
    let stop = std::sync::atomic::AtomicBool::new(false);
    let workshop = BuildContext {
        library,
        speech: &Mute,
        print,
        meter: None,
        cache: &cache,
        site: &site,
        stop: &stop,
        progress: &|_| {},
    };
    let channels = vec![page::ID, print::ID];
    let base = Some("https://evenhand.example/".to_owned());
    pipeline::build(&workshop, &pipeline::BuildOptions { channels, base, ..pipeline::BuildOptions::default() }).unwrap()
}

/// The findings about forms that could not be made.
fn failed(summary: &Summary) -> Vec<String> {
    summary.findings.iter().filter(|finding| finding.rule == "form-failed").map(|finding| finding.plain()).collect()
}

#[test]
fn what_is_published_is_laid_out_by_workers_to_the_same_bytes() {
    let bed = three();
    bed.piece("rights/wide", "en");
    let wide = format!("## A {{#a}}\n\n{} too wide.\n", "wide".repeat(60));
    bed.edition("rights/wide/en.md", "Wide", "original", &wide);
    let library = library(&bed);
    let (here, aside) = (bed.out().join("here"), bed.out().join("aside"));

    let one = publish(&library, &LocalPrint, &here);
    let other = publish(&library, &pooled_print(command(), &bed, OrderLimits::default()), &aside);

    assert_eq!(failed(&other), Vec::<String>::new());
    assert_eq!((one.made, one.pages_of_print), (other.made, other.pages_of_print));
    assert_eq!(one.findings, other.findings);
    // The files, what is kept of them, the places of their sentences, and the keys that all of it has.
    // What is remembered of the files in a place is the place's own.
    let of = |folder: &Path| -> BTreeMap<String, Vec<u8>> {
        bed::files(folder).into_iter().filter(|(name, _)| !name.starts_with("cache/builds/")).collect()
    };
    let (here, aside) = (of(&here), of(&aside));
    assert_eq!(here.keys().collect::<Vec<_>>(), aside.keys().collect::<Vec<_>>());
    assert!(here.keys().filter(|name| name.ends_with(".pdf")).count() >= 6, "{:?}", here.keys());
    let differing: Vec<&String> =
        here.iter().filter(|(name, bytes)| aside[*name] != **bytes).map(|(name, _)| name).collect();
    assert_eq!(differing, Vec::<&String>::new());
}

#[test]
fn an_edition_whose_layout_costs_too_much_costs_its_own_form_alone() {
    let bed = three();
    // Several times what the limits allow on a fast processor: a list costs more to lay out than a paragraph.
    let section = |n: usize| format!("## Section {n} {{#s{n}}}\n\n{}\n", format!("- Item {n} of many.\n").repeat(90));
    bed.piece("rights/huge", "en");
    bed.edition("rights/huge/en.md", "Huge", "original", &(0..500).map(section).collect::<String>());
    let library = library(&bed);
    let limits = [
        (
            OrderLimits { processor_time: Duration::from_secs(1), ..OrderLimits::default() },
            "more processor time than one edition may have (1 s)",
        ),
        (OrderLimits { memory_bytes: 48 << 20, ..OrderLimits::default() }, "more than 48 MB of memory"),
    ];
    for (number, (limits, why)) in limits.into_iter().enumerate() {
        let out = bed.out().join(number.to_string());

        let summary = publish(&library, &pooled_print(command(), &bed, limits), &out);

        let failed = failed(&summary);
        assert!(!failed.is_empty(), "{why}");
        for finding in failed {
            assert!(finding.contains("rights/huge/en.md") && finding.contains(why), "{finding}");
            assert!(finding.contains("divide the text into shorter pieces"), "{finding}");
        }
        let files = bed::files(&out);
        let there = |end: &str| files.keys().any(|name| name.ends_with(end));
        assert!(there("en/rights/huge/index.html"), "{:?}", files.keys());
        assert!(there("example.en.aph-18.pdf") && there("example.en.plain.giant-28.pdf"), "{:?}", files.keys());
        assert!(!there("huge.en.giant-28.pdf"));
    }
}

#[test]
fn workers_that_die_cost_the_print_and_not_the_pages() {
    let bed = three();
    let wrong = PrintWorkerCommand { program: "/bin/false".into(), args: Vec::new() };

    let summary = publish(&library(&bed), &pooled_print(wrong, &bed, OrderLimits::default()), &bed.out());

    assert_eq!(failed(&summary).len(), 3, "{:?}", summary.findings);
    assert!(failed(&summary).iter().all(|finding| finding.contains("is tried again the next time")));
    assert_eq!(summary.editions, 3);
    assert!(!bed::files(&bed.out()).keys().any(|name| name.ends_with(".pdf")));
    assert!(bed::files(&bed.out()).keys().any(|name| name.ends_with("en/rights/example/index.html")));
}

#[test]
fn an_edition_that_workers_read_otherwise_is_not_laid_out_until_both_read_the_same() {
    let bed = three();
    let engine = pooled_print(command(), &bed, OrderLimits::default());
    let before = library(&bed);
    assert_eq!(failed(&publish(&before, &engine, &bed.out().join("1"))), Vec::<String>::new());
    bed.edit("rights/example/en.plain.md", "Ask for help.", "Ask for help today.");

    // The workers of before have read what the library says, new ones have not.
    assert_eq!(failed(&publish(&before, &engine, &bed.out().join("2"))), Vec::<String>::new());
    let after = library(&bed);
    assert_eq!(failed(&publish(&after, &engine, &bed.out().join("3"))), Vec::<String>::new());
    let behind = failed(&publish(&before, &engine, &bed.out().join("4")));
    assert_eq!(behind.len(), 1, "{behind:?}");
    assert!(behind.iter().all(|finding| finding.contains("the content changed meanwhile")), "{behind:?}");
}
