//! Typst in this process: a world that holds one template, one data file, pictures and fonts, and
//! nothing else.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::layout::Abs;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use unicode_normalization::UnicodeNormalization;
use walkdir::WalkDir;

use crate::document::{digest, is_never_drawn};

pub(super) const TEMPLATE: &str = include_str!("template.typ");

/// Typefaces that come with the program; licences stand beside the files.
pub(super) const FONTS: [&[u8]; 18] = [
    include_bytes!("fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("fonts/Lexend-Regular.ttf"),
    include_bytes!("fonts/Lexend-Bold.ttf"),
    include_bytes!("fonts/OpenDyslexic-Regular.otf"),
    include_bytes!("fonts/OpenDyslexic-Bold.otf"),
    include_bytes!("fonts/NotoSans-Regular.ttf"),
    include_bytes!("fonts/NotoSans-Bold.ttf"),
    include_bytes!("fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("fonts/NotoSansBengali-Regular.ttf"),
    include_bytes!("fonts/NotoSansBengali-Bold.ttf"),
    include_bytes!("fonts/NotoSansSC-Regular.ttf"),
    include_bytes!("fonts/NotoSansSC-Bold.ttf"),
    include_bytes!("fonts/NotoEmoji-Regular.ttf"),
    include_bytes!("fonts/NotoSansSymbols-Regular.ttf"),
    include_bytes!("fonts/NotoSansSymbols2-Regular.ttf"),
    include_bytes!("fonts/NotoSansMath-Regular.ttf"),
];

/// Files that a document may use: Typst keeps every name for ever, so there is a fixed number.
pub(super) const MAX_ASSETS: usize = 512;

static MAIN: LazyLock<FileId> = LazyLock::new(|| file("/main.typ"));
static DATA: LazyLock<FileId> = LazyLock::new(|| file("/data.json"));
static ASSETS: LazyLock<Vec<FileId>> =
    LazyLock::new(|| (0..MAX_ASSETS).map(|index| file(&format!("/asset/{index}"))).collect());

fn file(path: &str) -> FileId {
    #[expect(clippy::expect_used, reason = "the paths are constants of this file")]
    FileId::new(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).expect("a path")))
}

/// Resources that all documents share.
pub(super) struct TypstEngine {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// Every character that some font draws by itself.
    drawn: HashSet<u32>,
    /// The fonts as they are measured, with their families.
    instances: Vec<(String, FontInstance)>,
    main: Source,
    /// Names the fonts that are not the program's own; empty if there are none.
    pub(super) system: String,
}

impl TypstEngine {
    /// The engine with the fonts of the program.
    pub(super) fn own() -> Arc<Self> {
        static ENGINE: LazyLock<Arc<TypstEngine>> = LazyLock::new(|| Arc::new(TypstEngine::with(Vec::new())));
        Arc::clone(&ENGINE)
    }

    /// The engine with the fonts of the system as well, for scripts that the program's lack.
    pub(super) fn with_system() -> Arc<Self> {
        static ENGINE: LazyLock<Arc<TypstEngine>> = LazyLock::new(|| Arc::new(TypstEngine::with(system_fonts())));
        Arc::clone(&ENGINE)
    }

    fn with(more: Vec<Font>) -> Self {
        let data: Vec<&[u8]> = more.iter().map(|font| font.data().as_slice()).collect();
        let system = if data.is_empty() { String::new() } else { digest(&data).hex() };
        let mut fonts: Vec<Font> = FONTS.iter().flat_map(|data| Font::iter(Bytes::new(*data))).collect();
        fonts.extend(more);
        let measured = |font: &Font| {
            let plain = font.clone().instantiate(FontVariant::default(), Abs::pt(16.0), &FontVariations::default());
            (font.info().family.clone(), plain)
        };
        let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
        Self {
            library: LazyHash::new(library),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            main: Source::new(*MAIN, TEMPLATE.to_owned()),
            drawn: fonts.iter().flat_map(|font| font.info().coverage.iter()).collect(),
            instances: fonts.iter().map(measured).collect(),
            fonts,
            system,
        }
    }

    /// Returns `true` if some font draws the character, given with its marks.
    pub(super) fn draws(&self, cluster: &str) -> bool {
        let mut characters = cluster.chars();
        match (characters.next(), characters.next()) {
            (Some(c), None) if self.drawn.contains(&u32::from(c)) && !is_private(c) => true,
            _ => self.font_for(cluster).is_some(),
        }
    }

    /// The first font that draws the character with all of its marks, as they are written or in one of
    /// the two forms into which an engine may bring them. What is private means something else in every
    /// font, and an archived PDF may not hold it.
    fn font_for(&self, cluster: &str) -> Option<&Font> {
        let drawn = |text: &str, font: &Font| {
            let mut visible = text.chars().filter(|c| !c.is_whitespace() && !c.is_control() && !is_never_drawn(*c));
            visible.all(|c| font.info().coverage.contains(u32::from(c)))
        };
        if cluster.chars().any(is_private) {
            return None;
        }
        let (composed, parted): (String, String) = (cluster.nfc().collect(), cluster.nfd().collect());
        let forms = [cluster, &composed, &parted];
        self.fonts.iter().find(|font| forms.iter().any(|form| drawn(form, font)))
    }

    /// Returns `true` if the fonts of that family draw the whole text.
    pub(super) fn draws_in(&self, family: &str, text: &str) -> bool {
        let mut faces = self.fonts.iter().filter(|font| font.info().family == family);
        let drawn = |c: char| c.is_whitespace() || is_never_drawn(c);
        faces.any(|font| text.chars().all(|c| drawn(c) || font.info().coverage.contains(u32::from(c))))
    }

    /// The width of a character as a multiple of the size of type, in the wider face of the first
    /// family that draws it.
    pub(super) fn width(&self, c: char, families: &[String]) -> f64 {
        const UNKNOWN: f64 = 1.0;
        let wide = |family: &String| {
            let faces = self.instances.iter().filter(|(name, _)| name == family);
            let widths = faces.filter_map(|(_, font)| font.x_advance(font.ttf().glyph_index(c)?.0));
            widths.map(typst::layout::Em::get).reduce(f64::max)
        };
        families.iter().find_map(wide).unwrap_or(UNKNOWN)
    }

    /// The families that draw at least one of the characters, in order.
    pub(super) fn families_for(&self, characters: &[&str]) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for cluster in characters {
            if let Some(font) = self.font_for(cluster) {
                let name = font.info().family.clone();
                if !names.contains(&name) {
                    names.push(name);
                }
            }
        }
        names
    }
}

/// Returns `true` if every font may draw something else for it.
fn is_private(c: char) -> bool {
    matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Folders of the system's fonts.
pub const FONT_FOLDERS: [&str; 2] = ["/usr/share/fonts", "/usr/local/share/fonts"];

/// Loads a plain sans face per family for scripts that the program's fonts lack, by name, so that the
/// same machine always chooses the same.
fn system_fonts() -> Vec<Font> {
    const WANTED: [&str; 9] = [
        "NotoSansDevanagari-",
        "NotoSansEthiopic-",
        "NotoSansThai-",
        "NotoSansMyanmar-",
        "NotoSansKhmer-",
        "NotoSansHebrew-",
        "NotoSansArmenian-",
        "NotoSansGeorgian-",
        "NotoSansCJK-",
    ];
    let below = |folder| WalkDir::new(folder).max_depth(5).follow_links(true).into_iter().flatten();
    let is_font = |path: &PathBuf| path.extension().is_some_and(|end| end == "ttf" || end == "otf" || end == "ttc");
    let mut paths: Vec<PathBuf> =
        FONT_FOLDERS.into_iter().flat_map(below).map(walkdir::DirEntry::into_path).filter(is_font).collect();
    paths.sort();
    let fits = |path: &&PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        WANTED.iter().any(|start| name.starts_with(start)) && (name.contains("-Regular.") || name.contains("-Bold."))
    };
    let chosen: Vec<&PathBuf> = paths.iter().filter(fits).collect();
    chosen
        .into_iter()
        .filter_map(|path| std::fs::read(path).ok())
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .collect()
}

/// The world of one document.
pub(super) struct TypstWorld {
    pub(super) engine: Arc<TypstEngine>,
    pub(super) data: Bytes,
    pub(super) assets: Vec<Bytes>,
}

impl World for TypstWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.engine.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.engine.book
    }

    fn main(&self) -> FileId {
        *MAIN
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == *MAIN { Ok(self.engine.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            return Ok(self.data.clone());
        }
        let asset = ASSETS.iter().position(|asset| *asset == id).and_then(|index| self.assets.get(index));
        asset.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.engine.fonts.get(index).cloned()
    }

    /// No clock: the same edition gives the same bytes on any day.
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
