//! Sections of the content as sentences, with the sentences that belong together.

use std::collections::BTreeMap;

use evenhand::content::{Edition, Level, Library};
use evenhand::document::{Block, Document, Prose};

use super::measure::{Kind, Section};

/// Pairs of sections: plain beside standard in a language, translation beside source.
pub(crate) fn sections(library: &Library) -> Vec<Section> {
    let mut sections = Vec::new();
    for edition in library.editions.values() {
        let address = &edition.address;
        if address.level == Level::Plain
            && let Some(standard) = library.editions.get(&address.with(&address.lang, Level::Standard))
        {
            sections.extend(plain(standard, edition));
        }
        let Some(piece) = library.pieces.get(&address.piece).filter(|piece| piece.source != address.lang) else {
            continue;
        };
        if let Some(source) = library.editions.get(&address.with(&piece.source, address.level)) {
            sections.extend(translated(source, edition));
        }
    }
    sections
}

/// The sections of a document by name; the first line of each is its heading.
fn parts(document: &Document) -> Vec<(Vec<String>, Vec<&Block>)> {
    let mut parts: Vec<(Vec<String>, Vec<&Block>)> = Vec::new();
    for block in &document.blocks {
        if let Block::Heading(heading) = block {
            let names = if heading.explains.is_empty() { vec![heading.id.clone()] } else { heading.explains.clone() };
            parts.push((names, Vec::new()));
        } else if parts.is_empty() {
            parts.push((vec![String::new()], Vec::new()));
        }
        if let Some((_, blocks)) = parts.last_mut() {
            blocks.push(block);
        }
    }
    parts
}

/// The runs of text of blocks, without contacts, pictures and quotations.
fn runs(blocks: &[&Block]) -> Vec<Vec<String>> {
    let mut runs: Vec<Vec<String>> = Vec::new();
    let texts = |prose: &Prose| prose.iter().map(|sentence| sentence.text()).collect::<Vec<_>>();
    for block in blocks {
        match block {
            Block::Contact(_) | Block::Figure(_) | Block::Quote { .. } | Block::Video(_) | Block::Code(_) => {}
            block => block.each_prose(&mut |prose| runs.push(texts(prose))),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

fn plain(standard: &Edition, plain: &Edition) -> Vec<Section> {
    let sources = parts(&standard.document);
    let mut sections = Vec::new();
    for (names, blocks) in parts(&plain.document) {
        let of_source: Vec<&Block> = sources
            .iter()
            .filter(|(own, _)| own.iter().any(|name| names.contains(name)))
            .flat_map(|(_, blocks)| blocks.iter().skip(1).copied())
            .collect();
        let source: Vec<String> = runs(&of_source).concat();
        let rendering: Vec<String> = runs(&blocks).concat();
        let mut links = aligned(&source, &rendering);
        // The heading comes first.
        links.retain(|(_, places)| places.as_slice() != [0]);
        sections.push(section(standard, plain, Kind::Plain, source, rendering, links));
    }
    sections
}

fn section(
    source: &Edition,
    rendering: &Edition,
    kind: Kind,
    sources: Vec<String>,
    renderings: Vec<String>,
    links: Vec<(Vec<usize>, Vec<usize>)>,
) -> Section {
    Section {
        piece: rendering.address.piece.to_string(),
        kind,
        source_lang: source.document.lang.tag().to_owned(),
        rendering_lang: rendering.document.lang.tag().to_owned(),
        source: sources,
        rendering: renderings,
        links,
    }
}

/// Sentences of a translation beside those of its source, block by block.
fn translated(source: &Edition, translation: &Edition) -> Vec<Section> {
    let mut sections = Vec::new();
    for ((_, ours), (_, theirs)) in parts(&source.document).iter().zip(&parts(&translation.document)) {
        let (ours, theirs) = (runs(ours), runs(theirs));
        if ours.len() != theirs.len() {
            continue;
        }
        let (mut links, mut at, mut other) = (Vec::new(), 0, 0);
        for (our, their) in ours.iter().zip(&theirs) {
            match our.len() == their.len() {
                true => links.extend((0..our.len()).map(|place| (vec![at + place], vec![other + place]))),
                false => links.push(((at..at + our.len()).collect(), (other..other + their.len()).collect())),
            }
            at += our.len();
            other += their.len();
        }
        sections.push(section(source, translation, Kind::Translation, ours.concat(), theirs.concat(), links));
    }
    sections
}

/// Finds for each plain sentence the sentences of the standard edition with which it shares most words.
fn aligned(source: &[String], rendering: &[String]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let sources: Vec<Vec<String>> = source.iter().map(|text| words(text)).collect();
    let mut known: BTreeMap<&str, f64> = BTreeMap::new();
    sources.iter().flatten().for_each(|word| *known.entry(word.as_str()).or_default() += 1.0);
    let weight = |word: &str| known.get(word).map_or(0.0, |count| (1.0 + sources.len() as f64 / count).ln());
    let mut links = Vec::new();
    for (at, text) in rendering.iter().enumerate() {
        let own = words(text);
        let score = |place: usize, open: &dyn Fn(&str) -> bool| {
            let shared = own.iter().filter(|word| open(word) && sources[place].contains(word));
            let shared: f64 = shared.map(|word| weight(word)).sum();
            let distance = (at as f64 / rendering.len() as f64 - place as f64 / sources.len().max(1) as f64).abs();
            if shared == 0.0 {
                0.0
            } else {
                shared / (2.0 + sources[place].len() as f64).sqrt() + 0.4 * (1.0 - distance)
            }
        };
        let best = |open: &dyn Fn(&str) -> bool| {
            let scores = (0..sources.len()).map(|place| (place, score(place, open)));
            scores.filter(|(_, score)| *score > 0.0).max_by(|one, other| one.1.total_cmp(&other.1))
        };
        let Some((first, _)) = best(&|_| true) else { continue };
        let covered = |word: &str| sources[first].iter().any(|other| other == word);
        // A word that the section does not have weighs as one that it has once.
        let rare = (1.0 + sources.len() as f64).ln();
        let total: f64 =
            own.iter().map(|word| if known.contains_key(word.as_str()) { weight(word) } else { rare }).sum();
        let common: f64 = own.iter().filter(|word| covered(word)).map(|word| weight(word)).sum();
        if common * 5.0 < total * 2.0 {
            continue;
        }
        let second = best(&|word| !covered(word)).filter(|(place, _)| {
            let gain: f64 = own
                .iter()
                .filter(|word| !covered(word) && sources[*place].contains(word))
                .map(|word| weight(word))
                .sum();
            gain * 3.0 >= total
        });
        let mut places = vec![first];
        places.extend(second.map(|(place, _)| place));
        places.sort_unstable();
        links.push((places, vec![at]));
    }
    links
}

/// Beginnings of the words of a text, without short ones.
fn words(text: &str) -> Vec<String> {
    let is_mark = |c: char| matches!(c, '\u{64b}'..='\u{652}' | '\u{200c}');
    let lower: String = text.to_lowercase().chars().filter(|c| !is_mark(*c)).collect();
    let mut words: Vec<String> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() >= 3)
        .map(|word| word.trim_start_matches("ال").chars().take(5).collect())
        .collect();
    words.sort_unstable();
    words.dedup();
    words
}
