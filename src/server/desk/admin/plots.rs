//! Plots for editors and operators: each a picture, and the same numbers as a table.

use maud::{Markup, html};

use crate::channels::page::Ui;
use crate::channels::print::{DEFAULT_PROFILES, Profile};
use crate::channels::{artifact_name, print};
use crate::content::{Address, Level};
use crate::l10n::text;
use crate::lang::{Direction, Lang};
use crate::server::desk::DeskSession;
use crate::server::error::HttpProblem;

/// Weeks of a plot.
const WEEKS: u32 = 26;

/// Width of a bar with the room beside it, and height of the highest bar.
const STEP: u64 = 36;
const HIGHEST: u64 = 140;
/// Room above the bars, and below them.
const MARGIN: u64 = 28;

/// A bar of a plot, and a row of its table.
struct Bar {
    /// Name in the table.
    name: Markup,
    /// Name below the bar.
    short: String,
    count: u64,
}

/// Words of a plot.
struct PlotWords {
    /// The beginning of the ids of its elements.
    id: &'static str,
    title: String,
    /// Summary of the picture, for those who do not see it.
    summary: String,
    /// Names of the columns of the table.
    columns: [String; 2],
}

/// Writes the number of requests in each week of half a year.
pub(in crate::server::desk) async fn requests(visit: &DeskSession) -> Result<Markup, HttpProblem> {
    let weeks = visit.served.store.requests_by_week(WEEKS).await?;
    let ui = visit.ui();
    let words = ui.words;
    let all: u64 = weeks.iter().map(|(_, count)| count).sum();
    let bars = (0..).zip(weeks).map(|(index, (day, count))| Bar {
        name: ui.date(&day.day()),
        // There is room for the date of every eighth bar.
        short: if index % 8 == 0 { words.date(&day.day()) } else { String::new() },
        count,
    });
    let says = PlotWords {
        id: "weeks",
        title: text!(words, "plot-requests"),
        summary: text!(words, "plot-sum", count = words.number(all)),
        columns: [text!(words, "plot-week"), text!(words, "plot-count")],
    };
    Ok(plot(ui, visit.lang().direction(), &says, &bars.collect::<Vec<_>>()))
}

/// Writes how many sheets of paper one copy of every text of a collection takes in each language, in the usual large
/// print, as far as it was made.
pub(in crate::server::desk) fn sheets(visit: &DeskSession, collection: &str, langs: &[Lang]) -> Markup {
    let (ui, served) = (visit.ui(), &visit.served);
    let words = ui.words;
    let [profile, _] = DEFAULT_PROFILES;
    let usual = artifact_name(print::ID, Some(profile));
    let pieces = served.library.pieces_of(collection);
    let of = |lang: &Lang| -> u64 {
        let levels = pieces.iter().flat_map(|piece| [Level::Standard, Level::Plain].map(|level| (*piece, level)));
        let made = levels
            .flat_map(|(piece, level)| served.maker.made(&Address { piece: piece.clone(), lang: lang.clone(), level }));
        made.filter(|made| made.name == usual).filter_map(|made| made.pages).map(|pages| pages.div_ceil(2) as u64).sum()
    };
    let bars: Vec<Bar> = langs
        .iter()
        .map(|lang| Bar { name: ui.says(ui.name_of(lang)), short: lang.primary().to_owned(), count: of(lang) })
        .collect();
    let points = Profile::by_name(profile).map_or(0.0, |profile| profile.size);
    let says = PlotWords {
        id: "sheets",
        title: text!(words, "plot-sheets"),
        summary: text!(words, "page-way-large-print", points = points),
        columns: [text!(words, "print-language"), text!(words, "serve-print-sheets")],
    };
    plot(ui, visit.lang().direction(), &says, &bars)
}

fn plot(ui: Ui<'_>, direction: Direction, says: &PlotWords, bars: &[Bar]) -> Markup {
    let PlotWords { id, title, summary, columns } = says;
    html! {
        section aria-labelledby={ (id) "-title" } {
            h2 id={ (id) "-title" } { (ui.says(title)) }
            p.quiet { (ui.says(summary)) }
            figure.map {
                div role="group" aria-labelledby={ (id) "-title" } tabindex="0" { (picture(ui, direction, says, bars)) }
            }
            details {
                summary { (ui.says(text!(ui.words, "plot-table"))) }
                table {
                    caption { (ui.says(title)) }
                    thead { tr { @for column in columns { th scope="col" { (ui.says(column)) } } } }
                    tbody {
                        @for Bar { name, count, .. } in bars {
                            tr { th scope="row" { (name) } td { (ui.says(ui.words.number(*count))) } }
                        }
                    }
                }
            }
        }
    }
}

/// Draws the bars in the direction of reading, each with its number above it.
fn picture(ui: Ui<'_>, direction: Direction, says: &PlotWords, bars: &[Bar]) -> Markup {
    let PlotWords { id, title, summary, .. } = says;
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or_default().max(1);
    let width = STEP * bars.len() as u64;
    let (foot, height) = (HIGHEST + MARGIN, HIGHEST + 2 * MARGIN);
    let mirrored = direction == Direction::Rtl;
    let left = |index: u64| if mirrored { width - (index + 1) * STEP } else { index * STEP };
    // A name may be longer than its bar: it goes on in the direction of reading.
    let edge = |index: u64| if mirrored { left(index) + STEP } else { left(index) };
    let anchor = if mirrored { "end" } else { "start" };
    html! {
        svg role="img" direction="ltr" aria-labelledby={ (id) "-name " (id) "-sum" }
            viewBox=(format!("0 0 {width} {height}")) width=(width) height=(height) {
            title id={ (id) "-name" } { (title) }
            desc id={ (id) "-sum" } { (summary) }
            path.line d=(format!("M0 {foot}h{width}")) {}
            @for (index, bar) in (0..).zip(bars) {
                @let tall = HIGHEST * bar.count / most;
                @if bar.count > 0 {
                    rect.solid x=(left(index) + 4) y=(foot - tall) width=(STEP - 8) height=(tall.max(1)) {}
                    text x=(left(index) + STEP / 2) y=(foot - tall - 6) text-anchor="middle" { (ui.words.number(bar.count)) }
                }
                @if !bar.short.is_empty() { text x=(edge(index)) y=(height - 6) text-anchor=(anchor) { (bar.short) } }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Messages;
    use scraper::{Html, Selector};

    fn shown(tag: &str, counts: &[u64]) -> Html {
        let lang: Lang = tag.parse().unwrap();
        let words = Messages::of(&lang);
        let bar = |count: &u64| Bar { name: html! { "A" }, short: "a".to_owned(), count: *count };
        let [title, summary, first, second] = ["Title", "Summary", "First", "Second"].map(str::to_owned);
        let says = PlotWords { id: "one", title, summary, columns: [first, second] };
        let ui = Ui { words: &words, page: &lang };
        let bars: Vec<Bar> = counts.iter().map(bar).collect();
        Html::parse_fragment(&plot(ui, lang.direction(), &says, &bars).into_string())
    }

    fn numbers(html: &Html, selector: &str, attribute: &str) -> Vec<u64> {
        let selector = Selector::parse(selector).unwrap();
        html.select(&selector).map(|element| element.attr(attribute).unwrap().parse().unwrap()).collect()
    }

    #[test]
    fn bars_are_as_high_as_their_numbers_and_stand_in_the_direction_of_reading() {
        let (english, arabic) = (shown("en", &[0, 7, 14]), shown("ar", &[0, 7, 14]));

        assert_eq!(numbers(&english, "rect", "height"), [HIGHEST / 2, HIGHEST]);
        assert_eq!(numbers(&english, "rect", "x"), [STEP + 4, 2 * STEP + 4]);
        assert_eq!(numbers(&arabic, "rect", "x"), [STEP + 4, 4]);
        let cells = Selector::parse("tbody td").unwrap();
        let told: Vec<String> = english.select(&cells).map(|cell| cell.text().collect()).collect();
        assert_eq!(told, ["0", "7", "14"], "the table has the numbers of the picture");
    }

    #[test]
    fn numbers_that_are_all_zero_make_an_empty_picture() {
        assert_eq!(numbers(&shown("en", &[0, 0]), "rect", "height"), Vec::<u64>::new());
    }
}
