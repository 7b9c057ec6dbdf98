//! Coverage: which editions and forms exist, as a table for each collection, and a picture of it.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::extract::Query;
use axum::http::Response;
use maud::{Markup, html};

use crate::channels::page::{Ui, collection_title};
use crate::channels::{CHANNELS, ChannelId, audio};
use crate::content::{Address, Level, PieceName};
use crate::database::{Demand, Submission};
use crate::l10n::text;
use crate::lang::{Direction, Lang};
use crate::requests::{Action, Prospect, RequestedFormat, prospect};
use crate::server::desk::admin::demands::{form, pages_around};
use crate::server::desk::admin::plots;
use crate::server::desk::admin::voices::installed_voices;
use crate::server::desk::{Access, DeskPage, DeskRoutes, DeskSession};
use crate::server::error::HttpProblem;
use crate::server::requests::open_demands;
use crate::server::state::Snapshot;

/// Rows on a page.
const PAGE: usize = 40;

/// Languages on a page: with those of the rows this bounds the size of a page.
const LANGUAGES: usize = 30;

/// The side of a cell of the picture.
const CELL: usize = 36;

/// The room for the numbers of rows, and for the names of languages, in the picture.
const MARGIN: usize = 40;

pub(in crate::server::desk) fn routes(routes: DeskRoutes) -> DeskRoutes {
    routes.get("/desk/coverage/", Access::May(Action::SeeCoverage), coverage)
}

/// State of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Cell {
    /// The edition exists, in these forms.
    There(Vec<ChannelId>),
    /// The edition exists, and this many sentences of its source changed since.
    Behind(usize, Vec<ChannelId>),
    /// Somebody works on it.
    InWork,
    /// The edition is asked for, by this many people.
    Asked(i64),
    /// The edition does not exist.
    Nothing,
}

/// Shape of a cell in the picture, its words and its count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum CellShape {
    Whole,
    Part,
    Behind,
    InWork,
    Asked,
    Nothing,
}

impl Cell {
    fn shape(&self) -> CellShape {
        match self {
            Self::There(forms) if forms.contains(&audio::ID) => CellShape::Whole,
            Self::There(_) => CellShape::Part,
            Self::Behind(..) => CellShape::Behind,
            Self::InWork => CellShape::InWork,
            Self::Asked(_) => CellShape::Asked,
            Self::Nothing => CellShape::Nothing,
        }
    }
}

impl CellShape {
    const ALL: [Self; 6] = [Self::Whole, Self::Part, Self::Behind, Self::InWork, Self::Asked, Self::Nothing];

    fn name(self, ui: Ui<'_>) -> String {
        let words = ui.words;
        match self {
            Self::Whole => text!(words, "coverage-whole"),
            Self::Part => text!(words, "coverage-part"),
            Self::Behind => text!(words, "coverage-behind-short"),
            Self::InWork => text!(words, "coverage-in-work"),
            Self::Asked => text!(words, "coverage-asked-short"),
            Self::Nothing => text!(words, "coverage-nothing"),
        }
    }

    /// The drawing, standing beside its name.
    fn sign(self) -> Markup {
        html! {
            svg aria-hidden="true" viewBox=(format!("0 0 {CELL} {CELL}")) width=(CELL) height=(CELL) { (self.drawn(0, 0)) }
        }
    }

    /// The drawing, with its middle in the middle of a cell: each differs in outline, none by colour.
    fn drawn(self, x: usize, y: usize) -> Markup {
        let (cx, cy) = (x + CELL / 2, y + CELL / 2);
        html! {
            @match self {
                Self::Whole => circle.solid cx=(cx) cy=(cy) r="10" {},
                Self::Part => circle.line cx=(cx) cy=(cy) r="9" {},
                Self::Behind => path.solid d=(format!("M{cx} {}l11 19h-22z", cy - 11)) {},
                Self::InWork => path.solid d=(format!("M{} {cy}a10 10 0 0 1 20 0z", cx - 10)) {},
                Self::Asked => rect.line x=(cx - 8) y=(cy - 8) width="16" height="16" {},
                Self::Nothing => path.line d=(format!("M{} {cy}h10", cx - 5)) {},
            }
        }
    }
}

/// A row: a piece at a reading level, with a cell for each language.
struct CoverageRow {
    piece: PieceName,
    level: Level,
    cells: Vec<Cell>,
}

async fn coverage(
    visit: DeskSession,
    Query(fields): Query<BTreeMap<String, String>>,
) -> Result<Response<Body>, HttpProblem> {
    let store = &visit.served.store;
    let list = open_demands(&visit.served).await?;
    let demands = &list.public;
    let works = store.open_works().await?;
    let library = &visit.served.library;
    let collections = library.collections_in_order();
    let chosen = fields.get("collection").map(String::as_str).filter(|name| collections.contains(name));
    let Some(collection) = chosen.or(collections.first().copied()) else { return Err(HttpProblem::NotFound) };
    let mut langs = library.all_languages();
    langs.extend(demands.iter().map(|demand| demand.wanted.edition.lang.clone()));
    langs.extend(works.keys().map(|edition| edition.lang.clone()));
    langs.sort();
    langs.dedup();
    let number = |name: &str| fields.get(name).and_then(|typed| typed.parse().ok()).unwrap_or(1usize);
    let lang_pages = langs.len().div_ceil(LANGUAGES).max(1);
    let lang_page = number("languages").clamp(1, lang_pages);
    let langs: Vec<Lang> = langs.into_iter().skip((lang_page - 1) * LANGUAGES).take(LANGUAGES).collect();
    let rows = rows(&visit.served, collection, &langs, demands, &works);
    let pages = rows.len().div_ceil(PAGE).max(1);
    let page = number("page").clamp(1, pages);
    let shown: Vec<&CoverageRow> = rows.iter().skip((page - 1) * PAGE).take(PAGE).collect();
    let ui = visit.ui();
    let words = ui.words;
    let main = html! {
        nav.pager aria-label=(text!(words, "coverage-collections")) {
            ul {
                @for name in &collections {
                    li {
                        @if *name == collection { strong aria-current="page" { (collection_title(library, name, ui)) } }
                        @else { a href={ "?collection=" (name) } { (collection_title(library, name, ui)) } }
                    }
                }
            }
        }
        (picture(&visit, &shown, &langs))
        (table(&visit, collection, &shown, &langs))
        (plots::sheets(&visit, collection, &langs))
        (pager(ui, text!(words, "coverage-languages"), lang_page, lang_pages, |number| {
            format!("?collection={collection}&page={page}&languages={number}")
        }))
        (pager(ui, text!(words, "coverage-pages"), page, pages, |number| {
            format!("?collection={collection}&page={number}&languages={lang_page}")
        }))
        (installed_voices(ui))
    };
    Ok(visit.show(DeskPage {
        place: "coverage/",
        title: text!(words, "coverage-title"),
        summary: text!(words, "coverage-summary"),
        head: html! {},
        main,
    }))
}

fn rows(
    served: &Snapshot,
    collection: &str,
    langs: &[Lang],
    demands: &[Demand],
    works: &BTreeMap<Address, Submission>,
) -> Vec<CoverageRow> {
    let library = &served.library;
    let mut askers: BTreeMap<&Address, i64> = BTreeMap::new();
    for demand in demands {
        let most = askers.entry(&demand.wanted.edition).or_default();
        *most = demand.askers.max(*most);
    }
    let cell = |address: Address| {
        if let Some(edition) = library.editions.get(&address) {
            let there = |form: &ChannelId| {
                let wanted = RequestedFormat { edition: address.clone(), form: *form };
                matches!(prospect(library, &wanted), Prospect::There | Prospect::Makable)
            };
            let forms = CHANNELS.iter().map(|channel| channel.id).filter(there).collect();
            return match edition.behind.len() {
                0 => Cell::There(forms),
                behind => Cell::Behind(behind, forms),
            };
        }
        match (works.contains_key(&address), askers.get(&address)) {
            (true, _) => Cell::InWork,
            (false, Some(count)) => Cell::Asked(*count),
            (false, None) => Cell::Nothing,
        }
    };
    let mut rows = Vec::new();
    for piece in library.pieces_of(collection) {
        for level in [Level::Standard, Level::Plain] {
            let of = |lang: &Lang| cell(Address { piece: piece.clone(), lang: lang.clone(), level });
            let cells: Vec<Cell> = langs.iter().map(of).collect();
            if cells.iter().any(|cell| *cell != Cell::Nothing) {
                rows.push(CoverageRow { piece: piece.clone(), level, cells });
            }
        }
    }
    rows
}

/// The shapes of all cells, with what they mean in words, and how many there are of each.
fn picture(visit: &DeskSession, rows: &[&CoverageRow], langs: &[Lang]) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    let mut counts: BTreeMap<CellShape, usize> = BTreeMap::new();
    for cell in rows.iter().flat_map(|row| &row.cells) {
        *counts.entry(cell.shape()).or_default() += 1;
    }
    let told: Vec<String> =
        counts.iter().map(|(shape, count)| format!("{} {}", words.number(*count as u64), shape.name(ui))).collect();
    let (width, height) = (langs.len() * CELL + MARGIN, rows.len() * CELL + MARGIN);
    // The picture runs as the table below it does.
    let mirrored = visit.lang().direction() == Direction::Rtl;
    let left = |across: usize| if mirrored { width - MARGIN - (across + 1) * CELL } else { MARGIN + across * CELL };
    let edge = if mirrored { width - MARGIN / 2 } else { MARGIN / 2 };
    html! {
        figure.map {
            div role="group" aria-labelledby="map-title" tabindex="0" {
                svg role="img" direction="ltr" aria-labelledby="map-title map-desc"
                    viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) {
                    title #map-title { (text!(words, "coverage-picture")) }
                    desc #map-desc { (words.list(&told)) }
                    @for (across, lang) in langs.iter().enumerate() {
                        text x=(left(across) + CELL / 2) y="24" text-anchor="middle" { (lang.primary()) }
                    }
                    @for (down, row) in rows.iter().enumerate() {
                        text x=(edge) y=(MARGIN + down * CELL + CELL / 2 + 6) text-anchor="middle" {
                            (words.number(down as u64 + 1))
                        }
                        @for (across, cell) in row.cells.iter().enumerate() {
                            (cell.shape().drawn(left(across), MARGIN + down * CELL))
                        }
                    }
                }
            }
            figcaption {
                ul.legend {
                    @for shape in CellShape::ALL {
                        li {
                            (shape.sign())
                            " " (ui.says(shape.name(ui)))
                            ": " (ui.says(words.number(counts.get(&shape).copied().unwrap_or_default() as u64)))
                        }
                    }
                }
            }
        }
    }
}

fn table(visit: &DeskSession, collection: &str, rows: &[&CoverageRow], langs: &[Lang]) -> Markup {
    let ui = visit.ui();
    let words = ui.words;
    html! {
        div.wide role="region" aria-labelledby="covered" tabindex="0" {
            table.coverage {
                caption #covered { (collection_title(&visit.served.library, collection, ui)) }
                thead {
                    tr {
                        th scope="col" { (ui.says(text!(words, "coverage-piece"))) }
                        @for lang in langs { th scope="col" { (ui.says(ui.name_of(lang))) } }
                    }
                }
                tbody {
                    @for (number, row) in rows.iter().enumerate() {
                        tr {
                            th scope="row" {
                                (ui.says(words.number(number as u64 + 1))) ". "
                                @let (lang, title) = visit.served.title_of(&row.piece, visit.lang());
                                (ui.in_lang(&lang, &title))
                                @if row.level == Level::Plain { " – " (ui.says(text!(words, "level-plain"))) }
                            }
                            @for cell in &row.cells {
                                td.none[*cell == Cell::Nothing] { (cell.shape().sign()) (ui.says(told(ui, cell))) }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// A cell in words.
fn told(ui: Ui<'_>, cell: &Cell) -> String {
    let words = ui.words;
    let forms = |forms: &[ChannelId]| words.list(&forms.iter().map(|each| form(ui, *each)).collect::<Vec<_>>());
    match cell {
        Cell::There(there) => forms(there),
        &Cell::Behind(count, ref there) => {
            let behind: String = text!(words, "coverage-behind", count = count);
            format!("{behind} {}", forms(there))
        }
        Cell::InWork => text!(words, "coverage-in-work"),
        &Cell::Asked(count) => text!(words, "coverage-asked", count = count),
        Cell::Nothing => text!(words, "coverage-nothing"),
    }
}

/// Writes the links to the pages of a list; nothing if there is only one.
pub(super) fn pager(ui: Ui<'_>, name: String, page: usize, pages: usize, to: impl Fn(usize) -> String) -> Markup {
    let words = ui.words;
    html! {
        @if pages > 1 {
            nav.pager aria-label=(name) {
                ul {
                    @for number in pages_around(page, pages) {
                        @let name = text!(words, "work-page", number = number);
                        li {
                            @if number == page { strong aria-current="page" { (ui.says(name)) } }
                            @else { a href=(to(number)) { (ui.says(name)) } }
                        }
                    }
                }
            }
        }
    }
}
