//! The linear reading of an edition: the text that is spoken, in which language, in which order, with which pauses.
//! People review the script, because changes of a sound cannot be read.
//!
//! Decided here: web addresses behind links and the marks of footnotes are not read; lists say how
//! many items they have; tables are read cell by cell, each with its column's header; notes,
//! quotations and pictures say what they are; words in another language are read in that language.

mod marks;

use crate::content::{Edition, Level, Wording};
use crate::document::{
    Alt, Block, Checkbox, Contact, Figure, Inline, List, NoteKind, Ordering, Prose, Reality, Sentence, SentenceId,
    Table, Video, plain_text,
};
use crate::l10n::{Messages, text};
use crate::lang::Lang;

use self::marks::{marked_date, marked_number};
use super::abbreviation::ExplainedAbbreviations;
use super::contact_label;
use super::countries::{block_end, block_label, elsewhere, written_for};
use super::reviewed::spoken_reviews;
use super::spoken::{SpokenMark, from_abroad, plain};
use super::voice_support::{SoundKind, VoiceSupport, reader, voice_support};

/// A silence, in milliseconds. The values follow the structure: the wider the gap in meaning, the
/// longer the silence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pause(pub u32);

impl Pause {
    const SENTENCE: Self = Self(240);
    const LABEL: Self = Self(120);
    const ITEM: Self = Self(360);
    const BLOCK: Self = Self(600);
    const SECTION: Self = Self(1200);
    const THINK: Self = Self(2400);
}

/// A line of the script: something that is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScriptLine {
    /// The sentence, or `None` for words that the script adds.
    pub sentence: Option<SentenceId>,
    /// Text of the line: runs in one language each, in the words that are written.
    pub stretches: Vec<LangRun>,
    /// The silence after it.
    pub pause: Pause,
    /// Whether a chapter begins here, and what it is called.
    pub chapter: Option<String>,
}

/// A stretch of a line in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LangRun {
    /// The language.
    pub lang: Lang,
    /// The words for [`verbalise`](super::spoken::verbalise), with what the author marked.
    pub text: String,
    /// The words as they are written, in their lines: captions show these.
    pub shown: String,
}

impl LangRun {
    /// Words that are said as they are written.
    fn as_written(lang: &Lang, text: String) -> Self {
        Self { lang: lang.clone(), text: plain(&text), shown: text }
    }
}

/// Makes the script of an edition for the sound that every edition has.
pub fn script(edition: &Edition, words: &Messages) -> Vec<ScriptLine> {
    script_for(edition, words, SoundKind::Clear)
}

/// Makes the script of an edition for a kind of sound, whose voice it names.
pub fn script_for(edition: &Edition, words: &Messages, sound: SoundKind) -> Vec<ScriptLine> {
    let document = &edition.document;
    let mut reader =
        ScriptReader { words, lang: &document.lang, sound, lines: Vec::new(), told: ExplainedAbbreviations::default() };
    reader.opening(edition);
    reader.blocks(&document.blocks);
    if !document.footnotes.is_empty() {
        reader.pause(Pause::SECTION);
        let title = text!(words, "say-footnotes");
        reader.say(title.clone(), Pause::BLOCK);
        reader.chapter(title.trim_end_matches(['.', '۔', '।', '。']).to_owned());
        for (index, footnote) in (1_u64..).zip(&document.footnotes) {
            reader.say(text!(words, "say-footnote", number = words.number(index)), Pause::LABEL);
            reader.blocks(footnote);
        }
    }
    reader.closing(edition);
    reader.lines
}

/// The script as text: a line each, added words in brackets, languages and chapters named, ` / ` where a line ends.
#[must_use]
pub fn as_text(lines: &[ScriptLine], lang: &Lang) -> String {
    let mut out = String::new();
    for line in lines {
        if let Some(chapter) = &line.chapter {
            out.push_str(&format!("\n# {chapter}\n"));
        }
        let said: Vec<String> = line
            .stretches
            .iter()
            .map(|stretch| {
                let other = stretch.lang != *lang;
                let shown = stretch.shown.replace('\n', " / ");
                if other { format!("{{{}: {shown}}}", stretch.lang.in_files()) } else { shown }
            })
            .collect();
        let said = said.join(" ");
        out.push_str(&if line.sentence.is_some() { said } else { format!("[{said}]") });
        if line.pause >= Pause::BLOCK {
            out.push_str(&format!(" ({} ms)", line.pause.0));
        }
        out.push('\n');
    }
    out
}

struct ScriptReader<'a> {
    words: &'a Messages,
    lang: &'a Lang,
    sound: SoundKind,
    lines: Vec<ScriptLine>,
    /// Abbreviations that were explained so far.
    told: ExplainedAbbreviations,
}

impl ScriptReader<'_> {
    /// Says words that the script adds.
    fn say(&mut self, text: String, pause: Pause) {
        let stretches = vec![LangRun::as_written(self.words.lang(), text)];
        self.lines.push(ScriptLine { sentence: None, stretches, pause, chapter: None });
    }

    /// Makes the pause before the next line at least this long.
    fn pause(&mut self, pause: Pause) {
        if let Some(last) = self.lines.last_mut() {
            last.pause = last.pause.max(pause);
        }
    }

    fn chapter(&mut self, title: String) {
        if let Some(last) = self.lines.last_mut() {
            last.chapter = Some(title);
        }
    }

    fn prose(&mut self, prose: &Prose, after: Pause) {
        for sentence in prose {
            let stretches = self.stretches(&sentence.inlines);
            let id = Some(sentence.id.clone());
            self.lines.push(ScriptLine { sentence: id, stretches, pause: Pause::SENTENCE, chapter: None });
        }
        if !prose.is_empty() {
            self.pause(after);
        }
    }

    fn opening(&mut self, edition: &Edition) {
        let document = &edition.document;
        let words = self.words;
        let first = self.lines.len();
        self.prose(&document.title, Pause::BLOCK);
        if let Some(line) = self.lines.get_mut(first) {
            let title: Vec<String> = document.title.iter().map(Sentence::text).collect();
            line.chapter = Some(title.join(" "));
        }
        if let Some(elsewhere) = elsewhere(edition, words) {
            self.say(elsewhere, Pause::SENTENCE);
        }
        if edition.address.level == Level::Plain {
            self.say(text!(words, "say-level-plain"), Pause::SENTENCE);
        }
        match &edition.wording_with_reviews() {
            Wording::Original | Wording::Person => {}
            Wording::Machine => self.say(text!(words, "say-wording-machine"), Pause::SENTENCE),
            Wording::MachineReviewed { .. } => self.say(text!(words, "say-wording-reviewed"), Pause::SENTENCE),
        }
        let language = self.lang.own_name();
        match reader(self.lang, self.sound) {
            VoiceSupport::Natural(_) | VoiceSupport::Own(_) | VoiceSupport::None => {}
            VoiceSupport::Low(_) => self.say(text!(words, "say-voice-low", language = language), Pause::SENTENCE),
            VoiceSupport::Relative { of, .. } => {
                let message = text!(words, "say-voice-relative", language = language, voice = of.own_name());
                self.say(message, Pause::SENTENCE);
            }
        }
        self.pause(Pause::BLOCK);
        self.prose(&document.summary, Pause::SECTION);
    }

    /// Says at the end for which countries the text is, and who has checked it.
    fn closing(&mut self, edition: &Edition) {
        let mut said: Vec<String> = written_for(edition, self.words).into_iter().collect();
        said.extend(spoken_reviews(edition, self.words));
        if !said.is_empty() {
            self.pause(Pause::SECTION);
        }
        said.into_iter().for_each(|sentence| self.say(sentence, Pause::SENTENCE));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        let words = self.words;
        match block {
            Block::Heading(heading) => {
                self.pause(Pause::SECTION);
                let first = self.lines.len();
                self.prose(&heading.text, Pause::BLOCK);
                if let Some(line) = self.lines.get_mut(first).filter(|_| heading.depth.get() == 2) {
                    let title: Vec<String> = heading.text.iter().map(Sentence::text).collect();
                    line.chapter = Some(title.join(" "));
                }
            }
            Block::Paragraph(prose) => self.prose(prose, Pause::BLOCK),
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => {
                for definition in definitions {
                    definition.terms.iter().for_each(|term| self.prose(term, Pause::ITEM));
                    definition.meanings.iter().for_each(|meaning| self.blocks(meaning));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => {
                self.say(text!(words, "say-quote"), Pause::ITEM);
                if let Some(lang) = wholly_in(blocks).filter(|lang| voice_support(lang) != VoiceSupport::None) {
                    // The language's own voice says its name, because no other voice says it right.
                    let name = LangRun::as_written(lang, lang.own_name().to_owned());
                    self.lines.push(ScriptLine {
                        sentence: None,
                        stretches: vec![name],
                        pause: Pause::ITEM,
                        chapter: None,
                    });
                }
                self.blocks(blocks);
                if let Some(source) = source {
                    self.say(text!(words, "say-quote-source"), Pause::LABEL);
                    self.prose(source, Pause::SENTENCE);
                }
                self.say(text!(words, "say-end-of-quote"), Pause::BLOCK);
            }
            Block::Note { kind, blocks } => {
                let name = match kind {
                    NoteKind::Information => text!(words, "say-note-information"),
                    NoteKind::Warning => text!(words, "say-note-warning"),
                    NoteKind::Danger => text!(words, "say-note-danger"),
                    NoteKind::Steps => text!(words, "say-note-steps"),
                };
                self.say(name, Pause::ITEM);
                self.blocks(blocks);
                self.say(text!(words, "say-end-of-note"), Pause::BLOCK);
            }
            Block::Country { countries, blocks } => {
                self.say(block_label(countries, words), Pause::ITEM);
                self.blocks(blocks);
                self.say(block_end(countries, words), Pause::BLOCK);
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Contact(contact) => self.contact(contact),
            Block::Question { question, answer } => {
                self.say(text!(words, "say-question"), Pause::LABEL);
                self.blocks(question);
                self.pause(Pause::THINK);
                self.say(text!(words, "say-answer"), Pause::LABEL);
                self.blocks(answer);
            }
            Block::Video(video) => self.video(video),
            Block::Code(prose) => {
                if !is_wording(prose) {
                    self.say(text!(words, "say-code"), Pause::LABEL);
                }
                self.prose(prose, Pause::BLOCK);
            }
            Block::Divider => self.pause(Pause::SECTION),
        }
    }

    fn list(&mut self, list: &List) {
        let words = self.words;
        self.say(text!(words, "say-list", count = list.items.len()), Pause::ITEM);
        for (index, item) in list.items.iter().enumerate() {
            if let Ordering::Numbered(start) = list.ordering {
                let number = words.number(u64::from(start) + index as u64);
                self.say(text!(words, "say-number", number = number), Pause::LABEL);
            }
            self.blocks(item);
            self.pause(Pause::ITEM);
        }
        self.pause(Pause::BLOCK);
    }

    /// The size, the headers once, then row by row each cell after its header.
    fn table(&mut self, table: &Table) {
        let words = self.words;
        self.say(text!(words, "say-table"), Pause::LABEL);
        self.prose(&table.caption, Pause::SENTENCE);
        let (columns, rows) = (table.header.len(), table.rows.len());
        self.say(text!(words, "say-table-size", columns = columns, rows = rows), Pause::ITEM);
        table.header.iter().for_each(|header| self.prose(header, Pause::ITEM));
        for (index, row) in (1_u64..).zip(&table.rows) {
            self.pause(Pause::BLOCK);
            self.say(text!(words, "say-row", number = words.number(index)), Pause::LABEL);
            for (header, cell) in table.header.iter().zip(row) {
                let stretches =
                    header.iter().flat_map(|sentence| self.stretches(&sentence.inlines)).collect::<Vec<_>>();
                if !stretches.is_empty() && !cell.is_empty() {
                    self.lines.push(ScriptLine { sentence: None, stretches, pause: Pause::LABEL, chapter: None });
                }
                self.prose(cell, Pause::ITEM);
            }
        }
        self.pause(Pause::BLOCK);
        self.say(text!(words, "say-end-of-table"), Pause::BLOCK);
    }

    fn figure(&mut self, figure: &Figure) {
        let words = self.words;
        match &figure.alt {
            Alt::Text(alt) => {
                self.say(text!(words, "say-picture"), Pause::LABEL);
                self.prose(alt, Pause::ITEM);
                if !figure.caption.is_empty() {
                    self.say(text!(words, "say-picture-caption"), Pause::LABEL);
                }
            }
            Alt::Decorative => {}
            Alt::Undescribed => self.say(text!(words, "say-picture-undescribed"), Pause::ITEM),
        }
        self.prose(&figure.caption, Pause::BLOCK);
        if !figure.description.is_empty() {
            self.say(text!(words, "say-picture-description"), Pause::LABEL);
            self.blocks(&figure.description);
        }
        self.pause(Pause::BLOCK);
    }

    fn contact(&mut self, contact: &Contact) {
        let words = self.words;
        self.say(text!(words, "say-contact"), Pause::LABEL);
        self.prose(&contact.name, Pause::ITEM);
        match contact.reality {
            Reality::Real => {}
            Reality::Example => self.say(text!(words, "contact-example"), Pause::ITEM),
        }
        for (line, prose) in &contact.lines {
            let label = contact_label(words, *line);
            self.say(label, Pause::LABEL);
            self.prose(prose, Pause::ITEM);
        }
        self.pause(Pause::BLOCK);
    }

    fn video(&mut self, video: &Video) {
        let words = self.words;
        self.say(text!(words, "say-video"), Pause::LABEL);
        self.prose(&video.title, Pause::ITEM);
        if video.sources.is_empty() {
            self.say(text!(words, "say-video-missing"), Pause::ITEM);
        }
        self.say(text!(words, "say-transcript"), Pause::LABEL);
        self.prose(&video.transcript, Pause::BLOCK);
    }

    /// The words of inlines as stretches of one language each.
    fn stretches(&mut self, inlines: &[Inline]) -> Vec<LangRun> {
        let mut stretches = Vec::new();
        self.add(inlines, self.lang, &plain_text(inlines), &mut stretches);
        stretches.retain(|stretch| !stretch.text.trim().is_empty());
        for stretch in &mut stretches {
            let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
            let lines: Vec<String> = stretch.shown.lines().map(words).filter(|line| !line.is_empty()).collect();
            stretch.shown = lines.join("\n");
        }
        stretches
    }

    fn add(&mut self, inlines: &[Inline], lang: &Lang, sentence: &str, out: &mut Vec<LangRun>) {
        for (index, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) => push(out, lang, text),
                Inline::Date { shown, iso } => push_as(out, lang, &marked_date(shown, iso), shown),
                Inline::Number { shown, value } => push_as(out, lang, &marked_number(shown, value), shown),
                Inline::Email(address) => push_as(out, lang, &SpokenMark::Email(address).write(), address),
                Inline::Phone { shown, number } => {
                    push_as(out, lang, &SpokenMark::Phone(&from_abroad(shown, number)).write(), shown);
                }
                Inline::Code(code) => {
                    for (index, line) in code.lines().filter(|line| !line.trim().is_empty()).enumerate() {
                        if index > 0 {
                            push_break(out, lang);
                        }
                        push(out, lang, line);
                    }
                }
                Inline::Abbreviation { short, long } => {
                    let is_new = self.told.is_new(short, long, sentence);
                    push(out, lang, &if is_new { format!("{long}, {short}") } else { short.clone() });
                }
                Inline::LineBreak => push_break(out, lang),
                Inline::Struck(inner) => {
                    let words = self.words.lang();
                    let (begin, end) = (text!(self.words, "mark-struck"), text!(self.words, "mark-struck-end"));
                    push_as(out, words, &format!(" {} ", plain(&begin)), &format!(" ({begin} "));
                    self.add(inner, lang, sentence, out);
                    let stop = SpokenMark::Break.write();
                    let last = if index + 1 < inlines.len() { stop.as_str() } else { "" };
                    push_as(out, words, &format!("{stop} {}{last}", plain(&end)), ")");
                }
                Inline::Checkbox(state) => {
                    let word = match state {
                        Checkbox::Open => text!(self.words, "mark-open"),
                        Checkbox::Done => text!(self.words, "mark-done"),
                    };
                    push(out, self.words.lang(), &format!("{word} "));
                }
                Inline::FootnoteMark(_) => {}
                Inline::Emphasis(inner)
                | Inline::Strong(inner)
                | Inline::Citation(inner)
                | Inline::Link { inlines: inner, .. }
                | Inline::Term { inlines: inner, .. } => {
                    self.add(inner, lang, sentence, out);
                }
                Inline::Foreign { lang: other, inlines: inner } => {
                    if voice_support(other) == VoiceSupport::None {
                        let message = text!(self.words, "say-language-without-voice");
                        push(out, self.words.lang(), &message);
                    } else {
                        self.add(inner, other, sentence, out);
                    }
                }
            }
        }
    }
}

/// The other language in which all of the blocks are, if there is one.
fn wholly_in(blocks: &[Block]) -> Option<&Lang> {
    let mut langs = Vec::new();
    for block in blocks {
        block.each_prose(&mut |prose| {
            langs.extend(prose.iter().map(|sentence| match &sentence.inlines[..] {
                [Inline::Foreign { lang, .. }] => Some(lang),
                _ => None,
            }));
        });
    }
    let first = (*langs.first()?)?;
    langs.iter().all(|lang| *lang == Some(first)).then_some(first)
}

/// Adds words that are said as they are written.
fn push(out: &mut Vec<LangRun>, lang: &Lang, text: &str) {
    push_as(out, lang, &plain(text), text);
}

/// Adds words to the last stretch if it is in the same language.
fn push_as(out: &mut Vec<LangRun>, lang: &Lang, spoken: &str, shown: &str) {
    match out.last_mut() {
        Some(last) if last.lang == *lang => {
            last.text.push_str(spoken);
            last.shown.push_str(shown);
        }
        _ => out.push(LangRun { lang: lang.clone(), text: spoken.to_owned(), shown: shown.to_owned() }),
    }
}

/// Ends a line inside a sentence: a pause for the ear.
fn push_break(out: &mut Vec<LangRun>, lang: &Lang) {
    push_as(out, lang, &SpokenMark::Break.write(), "\n");
}

/// Returns `true` if code is mostly words, so that it is read as text and not letter by letter.
fn is_wording(prose: &Prose) -> bool {
    let text: Vec<String> = prose.iter().map(Sentence::text).collect();
    let text = text.join(" ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &&&str| {
        let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
        !inner.is_empty() && inner.chars().all(|c| c.is_alphabetic() || is_joint(c))
    };
    words.len() >= 4 && words.iter().filter(plain).count() * 4 >= words.len() * 3
}

/// A sign inside a word: an apostrophe, a hyphen, a vowel of Arabic or Bengali that stands apart.
fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '’' | '-' | '\u{200c}' | '\u{2011}') || !c.is_ascii() && !c.is_whitespace() && !c.is_numeric()
}

#[cfg(test)]
mod tests;
