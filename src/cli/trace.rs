//! `evenhand content trace`: which standard sentences the sentences of plain editions render.

use std::path::{Path, PathBuf};

use super::{Exit, counted, note, say, suggest};
use crate::config::Config;
use crate::content::{self, Address, Level, Library, PieceName, Standing, Trace, write_record};
use crate::finding::{Finding, Severity};
use crate::lang::Lang;
use crate::trace::{self, DUTIES, Duty, Renewed, standard_of, trace_text};

/// Arguments of `evenhand content trace`.
#[derive(Debug, clap::Args)]
pub(super) struct TraceArgs {
    /// The folder that holds the content
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
    /// Only these pieces: collection/piece
    #[arg(value_parser = suggest::piece)]
    pieces: Vec<PieceName>,
    /// Only editions in these languages, such as en,ar
    #[arg(long, alias = "lang", value_name = "TAGS", value_delimiter = ',')]
    languages: Vec<Lang>,
    /// Write nothing; exit with 2 if a trace would change, or if a sentence waits for a person
    #[arg(long)]
    check: bool,
}

pub(super) fn run(arguments: &TraceArgs, config: &Config) -> Exit {
    let dir = arguments.content.as_path();
    let (mut library, report) = content::load(&[dir], &config.today);
    let serious = |finding: &&Finding| finding.severity == Severity::Error || finding.rule == "trace-broken";
    report.findings.iter().filter(serious).for_each(|finding| note(&finding.plain()));
    if let Some(exit) = suggest::refuse_unknown(&library, &arguments.languages, &arguments.pieces) {
        return exit;
    }
    let chosen = chosen(&library, arguments);
    if chosen.is_empty() {
        note("error: what you named has no plain edition beside a standard edition");
        note("help: a trace needs both: `en.md` and `en.plain.md` in the folder of a piece");
        return Exit::Usage;
    }
    let (mut written, mut waiting) = (0, 0);
    for address in chosen {
        let Some(renewed) = renewed(&library, &address) else { continue };
        let file = address.trace_file();
        renewed
            .dropped
            .iter()
            .for_each(|gone| note(&format!("{file}, line {}: no longer fits: {}", gone.line, gone.said)));
        let Some(text) = with_trace(&mut library, &address, renewed.trace) else { continue };
        let is_new = match arguments.check {
            true => report.texts.get(&file) != Some(&text),
            false => match write_record(dir, &dir.join(&file), &text) {
                Ok(is_new) => is_new,
                Err(error) => return unwritable(&dir.join(&file), &error),
            },
        };
        written += usize::from(is_new);
        waiting += told(&library, &address, is_new);
    }
    let verb = if arguments.check { "would change" } else { "changed" };
    say(&format!(
        "{} {verb}, {} for a person",
        counted(written, "trace", "traces"),
        counted(waiting, "sentence", "sentences")
    ));
    if arguments.check && written + waiting > 0 { Exit::Content } else { Exit::Done }
}

fn unwritable(file: &Path, error: &std::io::Error) -> Exit {
    note(&format!("error: `{}` cannot be written: {error}", file.display()));
    note("help: allow the user that runs Evenhand to write there; files that were written before are complete");
    Exit::Storage
}

/// Returns the chosen plain editions, those in a piece's source language first: others take links from them.
fn chosen(library: &Library, arguments: &TraceArgs) -> Vec<Address> {
    let is_chosen = |address: &&Address| {
        let piece = arguments.pieces.is_empty() || arguments.pieces.contains(&address.piece);
        piece
            && (arguments.languages.is_empty() || arguments.languages.contains(&address.lang))
            && address.level == Level::Plain
    };
    let has_standard =
        |address: &&Address| library.editions.get(*address).is_some_and(|plain| standard_of(library, plain).is_some());
    let mut chosen: Vec<Address> = library.editions.keys().filter(is_chosen).filter(has_standard).cloned().collect();
    let is_source =
        |address: &Address| library.pieces.get(&address.piece).is_some_and(|piece| piece.source == address.lang);
    chosen.sort_by_key(|address| (address.piece.clone(), !is_source(address), address.lang.clone()));
    chosen
}

fn renewed(library: &Library, address: &Address) -> Option<Renewed> {
    let plain = library.editions.get(address)?;
    Some(trace::renew(library, plain, standard_of(library, plain)?))
}

/// Puts a trace into the library; returns the text of its file.
fn with_trace(library: &mut Library, address: &Address, trace: Trace) -> Option<String> {
    let plain = library.editions.get(address)?;
    let text = trace_text(plain, standard_of(library, plain)?, &trace);
    library.editions.get_mut(address)?.trace = Some(trace.into());
    Some(text)
}

/// Prints what a trace holds and what waits for a person; returns the number of sentences that wait.
fn told(library: &Library, address: &Address, is_new: bool) -> usize {
    let Some(plain) = library.editions.get(address) else { return 0 };
    let Some(standard) = standard_of(library, plain) else { return 0 };
    let links = plain.trace.iter().flat_map(|trace| trace.rows.values()).flat_map(|row| &row.links);
    let (proposed, confirmed): (Vec<_>, Vec<_>) = links.partition(|link| link.standing == Standing::Proposed);
    let state = if is_new { "changed" } else { "unchanged" };
    say(&format!(
        "{state} {}: {} confirmed, {} proposed",
        address.trace_file(),
        counted(confirmed.len(), "link", "links"),
        proposed.len()
    ));
    let unfounded = trace::unfounded(plain, standard);
    for found in &unfounded {
        let sentence = found.sentence;
        say(&format!("  rests on nothing: {} line {}: {}", sentence.id, sentence.place.line, sentence.text()));
    }
    let mut unrendered = trace::unrendered(plain, standard, DUTIES);
    unrendered.retain(|found| found.duty != Duty::Free);
    for found in &unrendered {
        let sentence = found.sentence;
        say(&format!("  not in plain language: {} line {}: {}", sentence.id, sentence.place.line, sentence.text()));
    }
    unfounded.len() + unrendered.len()
}
