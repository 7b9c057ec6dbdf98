//! The blocks of a document, each as the element that means it.

use maud::{Markup, html};

use super::icons::{self, icon};
use super::inlines::{LinksAllowed, PageLowering, bare, headings, is_rtl, mark_id, section_id, words_of};
use super::paths;
use crate::channels::countries::block_label;
use crate::channels::{Whereabouts, contact_label, is_task};
use crate::content::Level;
use crate::document::{
    Align, Alt, Block, Contact, ContactLine, Definition, Figure, Heading, List, NoteKind, Ordering, Prose, Reality,
    RowHeaders, Table, Video,
};
use crate::l10n::text;
use crate::lang::Country;

impl PageLowering<'_> {
    /// Blocks one after the other.
    pub(super) fn blocks(&mut self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    /// The notes at the end of the text.
    pub(super) fn footnotes(&mut self, footnotes: &[Vec<Block>]) -> Markup {
        html! {
            @if !footnotes.is_empty() {
                section.notes role="doc-endnotes" aria-labelledby="notes" {
                    h2 #notes { (self.ui.says(text!(self.ui.words, "page-notes"))) }
                    ol {
                        @for (index, blocks) in footnotes.iter().enumerate() {
                            li id={ "note-" (index + 1) } tabindex="-1" {
                                (self.blocks(blocks))
                                (self.back_links(index + 1))
                            }
                        }
                    }
                }
            }
        }
    }

    fn back_links(&self, number: usize) -> Markup {
        let words = self.ui.words;
        let marks = self.marks.get(&number).copied().unwrap_or(0);
        html! {
            @if marks > 0 {
                p.back {
                    @for count in 1..=marks {
                        @if count > 1 { " " }
                        a href={ "#" (mark_id(number, count)) } role="doc-backlink" {
                            @if marks == 1 {
                                (self.ui.says(text!(words, "page-note-back")))
                            } @else {
                                (self.ui.says(text!(words, "page-note-back-of", number = count)))
                            }
                        }
                    }
                }
            }
        }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(prose) => html! { p { (self.prose(prose)) } (self.meanings()) },
            Block::List(list) => self.list(list),
            Block::Definitions(definitions) => self.definitions(definitions),
            Block::Table(table) => self.table(table),
            Block::Quote { blocks, source } => self.quote(blocks, source.as_ref()),
            Block::Note { kind, blocks } => self.note(*kind, blocks),
            Block::Country { countries, blocks } => self.country(countries, blocks),
            Block::Figure(figure) => self.figure(figure),
            Block::Contact(contact) => self.contact(contact),
            Block::Question { question, answer } => self.question(question, answer),
            Block::Video(video) => self.video(video),
            Block::Code(prose) => html! { pre { (self.code(prose)) } },
            Block::Divider => html! { hr; },
        }
    }

    fn heading(&mut self, heading: &Heading) -> Markup {
        let id = section_id(&heading.id);
        let words = self.prose(&heading.text);
        html! {
            @match heading.depth.get() {
                // The title alone has level 1; a heading that claims it is one of the text's.
                1 | 2 => h2 id=(id) { (words) },
                3 => h3 id=(id) { (words) },
                4 => h4 id=(id) { (words) },
                5 => h5 id=(id) { (words) },
                _ => h6 id=(id) { (words) },
            }
            (self.meanings())
            (self.explains(heading))
        }
    }

    /// Links a section to its counterpart in the other wording, the first one if there are several.
    fn explains(&self, heading: &Heading) -> Markup {
        let address = &self.view.edition.address;
        let (other, words) = match address.level {
            Level::Plain => (Level::Standard, text!(self.ui.words, "page-explains")),
            Level::Standard => (Level::Plain, text!(self.ui.words, "page-explained")),
        };
        let other = address.with(&address.lang, other);
        let Some(edition) = self.view.library.editions.get(&other) else { return Markup::default() };
        let explains = |plain: &Heading, standard: &Heading| plain.explains.contains(&standard.id);
        let beside = |beside: &&Heading| match address.level {
            Level::Plain => explains(heading, beside),
            Level::Standard => explains(beside, heading),
        };
        let section = headings(&edition.document).find(beside);
        let page = self.here.edition(&other);
        html! {
            @if let Some(other) = section {
                p.explains {
                    // People also hear links out of context, so each names its section.
                    a href={ (page) "#" (section_id(&other.id)) } {
                        (self.ui.says(words)) span.away { ": " (bare(&other.text, self.ui.page)) }
                    }
                }
            }
        }
    }

    fn list(&mut self, list: &List) -> Markup {
        // The box of a task is its mark.
        let task = |item: &[Block]| (list.ordering == Ordering::Bulleted && is_task(item)).then_some("task");
        let items = html! { @for item in &list.items { li class=[task(item)] { (self.flow(item)) } } };
        match list.ordering {
            Ordering::Bulleted => html! { ul { (items) } },
            Ordering::Numbered(1) => html! { ol { (items) } },
            Ordering::Numbered(first) => html! { ol start=(first) { (items) } },
        }
    }

    /// Writes the blocks of an item. A first paragraph gets no element of its own.
    fn flow(&mut self, blocks: &[Block]) -> Markup {
        match blocks {
            [Block::Paragraph(prose), rest @ ..] => {
                html! { (self.prose(prose)) (self.meanings()) (self.blocks(rest)) }
            }
            blocks => self.blocks(blocks),
        }
    }

    fn definitions(&mut self, definitions: &[Definition]) -> Markup {
        html! {
            dl.definitions {
                @for Definition { terms, meanings } in definitions {
                    div {
                        @for term in terms { dt { (self.prose(term)) } }
                        @for meaning in meanings { dd { (self.meanings()) (self.flow(meaning)) } }
                    }
                }
            }
            (self.meanings())
        }
    }

    fn table(&mut self, table: &Table) -> Markup {
        let name = self.name("table");
        html! {
            // A narrow page shows a list in place of the table. The roles keep it a table for those who hear it.
            div.scroll role="region" tabindex="0" aria-labelledby=(name) {
                table role="table" {
                    caption id=(name) { (self.prose(&table.caption)) (self.meanings()) }
                    thead role="rowgroup" {
                        tr role="row" {
                            @for (index, cell) in table.header.iter().enumerate() {
                                (self.header_cell(cell, "col", align(table, index)))
                            }
                        }
                    }
                    tbody role="rowgroup" {
                        @for row in &table.rows {
                            tr role="row" {
                                @for (index, cell) in row.iter().enumerate() {
                                    @if index == 0 && table.row_headers == RowHeaders::FirstColumn {
                                        (self.header_cell(cell, "row", align(table, index)))
                                    } @else {
                                        td role="cell" class=[align(table, index)] data-column=[self.column(table, index)] {
                                            (self.prose(cell)) (self.meanings())
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The words above a cell, for the list that a narrow page shows.
    fn column(&self, table: &Table, index: usize) -> Option<String> {
        table.header.get(index).map(|header| words_of(header, self.ui.page)).filter(|words| !words.is_empty())
    }

    /// A cell that names a row or a column; without words it names nothing and is a plain cell.
    fn header_cell(&mut self, cell: &Prose, scope: &str, align: Option<&'static str>) -> Markup {
        let role = if scope == "col" { "columnheader" } else { "rowheader" };
        html! {
            @if cell.is_empty() {
                td role="cell" {}
            } @else {
                th scope=(scope) role=(role) class=[align] { (self.prose(cell)) (self.meanings()) }
            }
        }
    }

    fn quote(&mut self, blocks: &[Block], source: Option<&Prose>) -> Markup {
        html! {
            figure.quote {
                blockquote { (self.blocks(blocks)) }
                @if let Some(source) = source {
                    figcaption { (self.prose(source)) (self.meanings()) }
                }
            }
        }
    }

    fn note(&mut self, kind: NoteKind, blocks: &[Block]) -> Markup {
        let words = self.ui.words;
        let (class, drawing, word) = match kind {
            NoteKind::Information => ("information", icons::INFORMATION, text!(words, "note-information")),
            NoteKind::Warning => ("warning", icons::WARNING, text!(words, "note-warning")),
            NoteKind::Danger => ("danger", icons::DANGER, text!(words, "note-danger")),
            NoteKind::Steps => ("steps", icons::STEPS, text!(words, "note-steps")),
        };
        let role = if kind == NoteKind::Steps { "group" } else { "note" };
        let name = self.name("aside");
        html! {
            div class={ "note " (class) } role=(role) aria-labelledby=(name) {
                p.word id=(name) { (icon(drawing)) " " strong { (self.ui.says(word)) } }
                (self.blocks(blocks))
            }
        }
    }

    /// Blocks that hold in some countries only, below their names.
    fn country(&mut self, countries: &[Country], blocks: &[Block]) -> Markup {
        let name = self.name("country");
        html! {
            div.note.country role="group" aria-labelledby=(name) {
                p.word id=(name) { strong { (self.ui.says(block_label(countries, self.ui.words))) } }
                (self.blocks(blocks))
            }
        }
    }

    fn figure(&mut self, figure: &Figure) -> Markup {
        let picture = &figure.picture;
        let src = paths::file(&picture.name);
        let (id, alt) = match &figure.alt {
            Alt::Text(prose) => {
                self.holds.pictures = true;
                let id = prose.first().map(|sentence| sentence.id.anchor());
                for (sentence, id) in prose.iter().zip(id.iter().cycle()) {
                    self.places.insert(sentence.id.clone(), Whereabouts::Element(id.clone()));
                }
                (id, words_of(prose, self.ui.page))
            }
            Alt::Decorative => (None, String::new()),
            Alt::Undescribed => (None, text!(self.ui.words, "picture-undescribed")),
        };
        self.holds.descriptions |= !figure.description.is_empty();
        let img = html! {
            img id=[id] src=(src) alt=(alt) width=(picture.width) height=(picture.height) loading="lazy";
        };
        html! {
            figure.picture {
                (img)
                @if !figure.caption.is_empty() {
                    figcaption { (self.prose(&figure.caption)) (self.meanings()) }
                }
            }
            @if !figure.description.is_empty() {
                details.long {
                    summary { (self.ui.says(text!(self.ui.words, "page-picture-long"))) }
                    div { (self.blocks(&figure.description)) }
                }
            }
        }
    }

    fn contact(&mut self, contact: &Contact) -> Markup {
        let name = self.name("contact");
        // An example must not be called: its numbers and addresses are no links.
        let links = match contact.reality {
            Reality::Real => LinksAllowed::Allowed,
            Reality::Example => LinksAllowed::Refused,
        };
        html! {
            div.contact role="group" aria-labelledby=(name) {
                p.name id=(name) { (self.prose_with(&contact.name, links)) }
                (self.meanings())
                @if contact.reality == Reality::Example {
                    p.example { (self.ui.says(text!(self.ui.words, "contact-example"))) }
                }
                dl {
                    @for (line, prose) in &contact.lines {
                        div class=(line_class(*line)) {
                            dt { (self.ui.says(contact_label(self.ui.words, *line))) }
                            dd { (self.prose_with(prose, links)) (self.meanings()) }
                        }
                    }
                }
            }
        }
    }

    fn question(&mut self, question: &[Block], answer: &[Block]) -> Markup {
        let name = self.name("question");
        html! {
            div.question role="group" aria-labelledby=(name) {
                p.word id=(name) {
                    (icon(icons::QUESTION)) " " strong { (self.ui.says(text!(self.ui.words, "page-question"))) }
                }
                (self.blocks(question))
                details {
                    summary { (self.ui.says(text!(self.ui.words, "page-answer"))) }
                    div { (self.blocks(answer)) }
                }
            }
        }
    }

    fn video(&mut self, video: &Video) -> Markup {
        let words = self.ui.words;
        let exists = !video.sources.is_empty();
        self.holds.films |= exists;
        self.holds.film_words |= !video.transcript.is_empty();
        let name = self.name("film");
        html! {
            div.film role="group" aria-labelledby=(name) {
                p.name id=(name) { (icon(icons::FILM)) " " (self.prose(&video.title)) }
                (self.meanings())
                @if exists { (self.player(video, &name)) } @else {
                    p { (self.ui.says(text!(words, "page-film-missing"))) }
                }
                (self.beside_the_film(video))
                @if !video.transcript.is_empty() {
                    details open[!exists] {
                        summary { (self.ui.says(text!(words, "page-film-words"))) }
                        div { p { (self.prose(&video.transcript)) } (self.meanings()) }
                    }
                }
            }
        }
    }

    fn player(&self, video: &Video, name: &str) -> Markup {
        let words = self.ui.words;
        html! {
            video controls preload="none" width="640" height="360" aria-labelledby=(name) {
                @for source in &video.sources { source src=(paths::file(source)) type=[film_type(source)]; }
                @if let Some(captions) = &video.captions {
                    track kind="captions" srclang=(self.ui.page.in_files()) label=(text!(words, "page-captions"))
                        src=(paths::file(captions));
                }
                p { (self.ui.says(text!(words, "page-film-alone"))) }
            }
        }
    }

    /// The other forms of a film: where they are, or that they do not exist yet.
    fn beside_the_film(&self, video: &Video) -> Markup {
        let words = self.ui.words;
        let exists = !video.sources.is_empty();
        let forms = [
            (&video.audio_description, text!(words, "page-film-described"), text!(words, "page-film-no-description")),
            (&video.sign_language, text!(words, "page-film-signed"), text!(words, "page-film-no-sign")),
        ];
        html! {
            ul {
                @if exists && video.captions.is_none() {
                    li { (self.ui.says(text!(words, "page-film-no-captions"))) }
                }
                @for (file, there, missing) in forms {
                    li {
                        @match file {
                            Some(file) => a href=(paths::file(file)) { (self.ui.says(there)) },
                            None => (self.ui.says(missing)),
                        }
                    }
                }
            }
        }
    }

    fn code(&mut self, prose: &Prose) -> Markup {
        // Letters to be copied keep their order, whatever the direction around them.
        let dir = is_rtl(self.ui.page).then_some("auto");
        html! { code dir=[dir] { (self.prose_with(prose, LinksAllowed::Refused)) } }
    }
}

fn align(table: &Table, column: usize) -> Option<&'static str> {
    match table.align.get(column)? {
        Align::Start => None,
        Align::Center => Some("center"),
        Align::End => Some("end"),
    }
}

fn line_class(line: ContactLine) -> &'static str {
    match line {
        ContactLine::Phone | ContactLine::TextPhone => "large",
        ContactLine::Email
        | ContactLine::Web
        | ContactLine::Place
        | ContactLine::Hours
        | ContactLine::Languages
        | ContactLine::Cost
        | ContactLine::More => "line",
    }
}

fn film_type(file: &str) -> Option<&'static str> {
    match file.rsplit('.').next()? {
        "webm" => Some("video/webm"),
        "mp4" => Some("video/mp4"),
        "ogv" => Some("video/ogg"),
        _ => None,
    }
}
