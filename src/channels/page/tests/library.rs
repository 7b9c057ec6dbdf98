//! A small library with every kind of block, in three languages.

use super::lang;
use crate::content::{
    Address, Collection, Edition, EditionData, Glossary, GlossaryEntry, Level, Library, Manner, Piece, PieceName,
    Wording,
};
use crate::document::{
    Align, Alt, Block, Contact, ContactLine, Definition, Depth, Document, Figure, Heading, Inline, List, NoteKind,
    Ordering, Picture, PictureFormat, Prose, Reality, RowHeaders, Sentence, SourceLocation, Table, Target, Video,
};
use crate::lang::Lang;

pub(super) const LANGS: [&str; 3] = ["en", "ar", "ckb"];

/// The words of the test's documents; every language says the same things.
pub(super) struct Say {
    lang: Lang,
    title: &'static str,
    ask: &'static str,
    lawyer: &'static str,
    right: &'static str,
    quote: &'static str,
    number: &'static str,
}

pub(super) fn say(tag: &str) -> Say {
    let lang = lang(tag);
    match tag {
        "en" => Say {
            lang,
            title: "A fair trial, whatever your papers say",
            ask: "Ask for an interpreter. The court pays.",
            lawyer: "lawyer",
            right: "Your rights in court",
            quote: "All persons shall be equal before the courts.",
            number: "1,200",
        },
        "ar" => Say {
            lang,
            title: "محاكمة عادلة مهما كانت أوراقك",
            ask: "اطلب مترجمًا. المحكمة تدفع.",
            lawyer: "محامٍ",
            right: "حقوقك في المحكمة",
            quote: "الناس جميعًا سواء أمام القضاء.",
            number: "١٬٢٠٠",
        },
        _ => Say {
            lang,
            title: "دادگاییکردنی دادپەروەرانە",
            ask: "داوای وەرگێڕ بکە. دادگا پارەکەی دەدات.",
            lawyer: "پارێزەر",
            right: "مافەکانت لە دادگا",
            quote: "هەموو کەسێک لەبەردەم دادگا یەکسانە.",
            number: "١٬٢٠٠",
        },
    }
}

pub(super) fn t(words: &str) -> Inline {
    Inline::Text(words.to_owned())
}

impl Say {
    pub(super) fn prose(&self, inlines: Vec<Inline>) -> Prose {
        Sentence::split(inlines, &self.lang, SourceLocation::default())
    }

    pub(super) fn words(&self, words: &str) -> Prose {
        self.prose(vec![t(words)])
    }

    pub(super) fn p(&self, inlines: Vec<Inline>) -> Block {
        Block::Paragraph(self.prose(inlines))
    }

    pub(super) fn ask(&self) -> Block {
        self.p(vec![t(self.ask)])
    }

    pub(super) fn heading(&self, depth: u8, id: &str, explains: &[&str]) -> Block {
        Block::Heading(Heading {
            depth: Depth::new(depth).unwrap(),
            id: id.to_owned(),
            explains: explains.iter().map(|id| (*id).to_owned()).collect(),
            text: self.words(self.right),
            place: SourceLocation::default(),
        })
    }

    fn list(&self, ordering: Ordering, items: Vec<Vec<Block>>) -> Block {
        Block::List(List { ordering, items })
    }

    /// A paragraph with everything that can stand in a sentence.
    fn inlines(&self) -> Block {
        self.p(vec![
            t(self.ask),
            t(" "),
            Inline::Term { key: "lawyer".into(), inlines: vec![t(self.lawyer)] },
            t(" "),
            Inline::Abbreviation { short: "CRPD".into(), long: "Convention on the Rights of Persons".into() },
            Inline::FootnoteMark(1),
            t(" "),
            Inline::Foreign { lang: lang("fr"), inlines: vec![t("Liberté")] },
            t(" "),
            Inline::Phone { shown: "+00 000 0020".into(), number: "+000000020".into() },
            t(" "),
            Inline::Email("help@legal.example".into()),
            t(" "),
            Inline::Date { shown: "24 November 2026".into(), iso: "2026-11-24".into() },
            Inline::LineBreak,
            Inline::Number { shown: self.number.into(), value: "1200".into() },
            t(" "),
            Inline::Code("ABC-1".into()),
            t(" "),
            Inline::Citation(vec![t("CRPD 13")]),
            t(" "),
            Inline::Emphasis(vec![t("em")]),
            t(" "),
            Inline::Strong(vec![t("strong")]),
            t(" "),
            Inline::Link {
                target: Target::Web("https://law.example/a".into()),
                inlines: vec![t("https://law.example/a")],
            },
            t(" "),
            Inline::Link { target: Target::Section("first".into()), inlines: vec![t(self.right)] },
            t(" "),
            Inline::Link {
                target: Target::Piece {
                    collection: "rights".into(),
                    piece: "other".into(),
                    section: Some("first".into()),
                },
                inlines: vec![Inline::Term { key: "lawyer".into(), inlines: vec![t(self.lawyer)] }],
            },
            Inline::FootnoteMark(1),
            t("."),
        ])
    }

    fn table(&self) -> Block {
        let term = vec![Inline::Term { key: "lawyer".into(), inlines: vec![t(self.lawyer)] }];
        Block::Table(Table {
            caption: self.words(self.right),
            header: vec![Prose::new(), self.words("A"), self.words("B")],
            align: vec![Align::Start, Align::Center, Align::End],
            row_headers: RowHeaders::FirstColumn,
            rows: vec![
                vec![self.words(self.lawyer), self.prose(term), self.words(self.number)],
                vec![self.words(self.title), self.words(self.ask), self.words(self.number)],
            ],
            place: SourceLocation::default(),
        })
    }

    pub(super) fn figure(&self, alt: Alt, description: Vec<Block>) -> Block {
        Block::Figure(Figure {
            picture: Picture {
                name: "level balance.svg".into(),
                format: PictureFormat::Svg,
                width: 640,
                height: 360,
                bytes: b"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 36'><rect width='64' height='36' fill='#9AD4E8'/><circle cx='32' cy='18' r='12' fill='#0B4F6C'/></svg>".to_vec().into(),
            },
            alt,
            caption: self.words(self.quote),
            description,
            place: SourceLocation::default(),
        })
    }

    pub(super) fn contact(&self, reality: Reality) -> Block {
        let line = |line: ContactLine| {
            let inlines = match line {
                ContactLine::Phone | ContactLine::TextPhone => {
                    vec![Inline::Phone { shown: "+00 000 0020".into(), number: "+00 000 0020".into() }]
                }
                ContactLine::Email => vec![Inline::Email("help@migrant-legal-aid.example".into())],
                ContactLine::Web => vec![Inline::Link {
                    target: Target::Web("https://legal.example".into()),
                    inlines: vec![t("https://legal.example")],
                }],
                ContactLine::Place
                | ContactLine::Hours
                | ContactLine::Languages
                | ContactLine::Cost
                | ContactLine::More => {
                    vec![t(self.title)]
                }
            };
            (line, Sentence::whole(inlines, SourceLocation::default()))
        };
        Block::Contact(Contact {
            reality,
            name: self.words(self.lawyer),
            lines: ContactLine::ALL.iter().copied().map(line).collect(),
            place: SourceLocation::default(),
        })
    }

    pub(super) fn video(&self, sources: &[&str], captions: Option<&str>) -> Block {
        Block::Video(Video {
            title: self.words(self.title),
            sources: sources.iter().map(|name| (*name).to_owned()).collect(),
            captions: captions.map(str::to_owned),
            audio_description: None,
            sign_language: sources.first().map(|name| format!("sign.{name}")),
            files: Vec::new(),
            transcript: self.words(self.ask),
            place: SourceLocation::default(),
        })
    }

    pub(super) fn blocks(&self) -> Vec<Block> {
        let note = |kind| Block::Note { kind, blocks: vec![self.ask()] };
        let steps = vec![vec![self.ask()], vec![self.inlines(), self.ask()]];
        vec![
            note(NoteKind::Danger),
            self.heading(2, "first", &[]),
            self.inlines(),
            self.list(
                Ordering::Bulleted,
                vec![
                    vec![self.ask(), self.list(Ordering::Numbered(3), vec![vec![self.ask()]])],
                    vec![self.p(vec![t(self.quote)])],
                ],
            ),
            Block::Note { kind: NoteKind::Steps, blocks: vec![self.list(Ordering::Numbered(1), steps)] },
            self.heading(3, "second", &[]),
            Block::Definitions(vec![Definition {
                terms: vec![self.words(self.lawyer)],
                meanings: vec![vec![self.ask()]],
            }]),
            self.table(),
            Block::Quote { blocks: vec![self.p(vec![t(self.quote)])], source: Some(self.words(self.right)) },
            note(NoteKind::Information),
            note(NoteKind::Warning),
            self.figure(Alt::Text(self.words(self.ask)), vec![self.ask()]),
            self.figure(Alt::Decorative, vec![]),
            self.heading(2, "third", &[]),
            self.contact(Reality::Real),
            self.contact(Reality::Example),
            Block::Question { question: vec![self.ask()], answer: vec![self.ask()] },
            self.video(&[], None),
            self.video(&["film.webm"], Some("film.vtt")),
            Block::Divider,
            Block::Code(Sentence::whole(vec![t("A-1"), Inline::LineBreak, t("B-2")], SourceLocation::default())),
        ]
    }

    pub(super) fn document(&self, blocks: Vec<Block>) -> Document {
        let mut document = Document {
            lang: self.lang.clone(),
            title: self.words(self.title),
            summary: self.words(self.ask),
            blocks,
            footnotes: vec![vec![self.p(vec![t(self.quote)])]],
        };
        document.number_sentences();
        document
    }
}

pub(super) fn piece(name: &str) -> PieceName {
    PieceName { collection: "rights".into(), piece: name.into() }
}

pub(super) fn edition(address: Address, document: Document) -> Edition {
    Edition::from(EditionData {
        revised: "2026-11-24".into(),
        wording: Wording::Original,
        file: "en.md".into(),
        behind: Vec::new(),
        made_from: Vec::new(),
        trace: None,
        reviews: Vec::new(),
        whole: None,
        jurisdiction: crate::content::Jurisdiction::Unnamed,
        manner: Manner::Strict,
        document: document.into(),
        address,
    })
}

/// Two pieces: `all` in three languages, in English in plain wording too; `other` in English alone.
pub(super) fn library() -> Library {
    let mut library = Library::default();
    library.collections.insert(
        "rights".into(),
        Collection {
            order: 1,
            title: [(lang("en"), "Your rights".into()), (lang("ar"), "حقوقك".into())].into(),
            summary: [(lang("en"), "What you can ask for.".into())].into(),
        },
    );
    for (order, name) in ["all", "other"].into_iter().enumerate() {
        library.pieces.insert(
            piece(name),
            Piece {
                order: order as i64,
                source: lang("en"),
                review_by: "2027-11-30".into(),
                sources: vec!["Convention on the Rights of Persons with Disabilities, Article 13".into()],
                countries: Vec::new(),
            },
        );
    }
    let mut add = |name: &str, tag: &str, level, document| {
        let address = Address { piece: piece(name), lang: lang(tag), level };
        library.editions.insert(address.clone(), edition(address, document));
    };
    for tag in LANGS {
        let say = say(tag);
        add("all", tag, Level::Standard, say.document(say.blocks()));
    }
    let en = say("en");
    add("all", "en", Level::Plain, en.document(vec![en.heading(2, "plain", &["first", "third"]), en.ask()]));
    add("other", "en", Level::Standard, en.document(vec![en.heading(2, "first", &[]), en.ask()]));
    for tag in LANGS {
        let entry = GlossaryEntry { term: say(tag).lawyer.into(), explanation: say(tag).quote.into(), spoken: None };
        let terms = [("lawyer".to_owned(), entry)].into();
        library.glossaries.insert(lang(tag), Glossary { terms, ..Glossary::default() });
    }
    library
}
