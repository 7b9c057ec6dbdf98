//! Sections of the content as sentences, with the sentences that belong together.

use evenhand::content::{Edition, Level, Library};
use evenhand::document::{Block, Document, Prose, Sentence};

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

/// The sections of a plain edition with the links of its trace. The heading comes first.
fn plain(standard: &Edition, plain: &Edition) -> Vec<Section> {
    let mut sections = Vec::new();
    for traced in evenhand::trace::sections(plain, standard) {
        let mut sources: Vec<&Sentence> = traced.standard.clone();
        let heading: String =
            traced.heading.map(|heading| heading.text.iter().map(Sentence::text).collect()).unwrap_or_default();
        let mut renderings = vec![heading];
        let (mut links, mut answered) = (Vec::new(), Vec::new());
        for pair in &traced.pairs {
            let mut places = Vec::new();
            for rendered in &pair.standard {
                let is_same = |other: &&Sentence| other.id == rendered.sentence.id;
                places.push(sources.iter().position(is_same).unwrap_or_else(|| {
                    sources.push(rendered.sentence);
                    sources.len() - 1
                }));
            }
            if !places.is_empty() {
                links.push((places, vec![renderings.len()]));
                let answers = pair.row.map(|row| row.answers.keys().cloned().collect());
                answered.push(answers.unwrap_or_default());
            }
            renderings.push(pair.plain.text());
        }
        let sources = sources.iter().map(|sentence| sentence.text()).collect();
        let section = section(standard, plain, Kind::Plain, sources, renderings, links);
        sections.push(Section { answered, ..section });
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
        answered: Vec::new(),
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
