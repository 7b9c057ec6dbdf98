//! The print worker: our own program as a child process that prints for the pool.

use std::fs;
use std::io;
use std::path::Path;

use rlimit::Resource;

use super::protocol::{Health, LARGEST_PDF, LARGEST_PICTURE, PrintCommand, PrintRefusal, PrintReply};
use super::{DraftEdition, PrintOrder, PrintResult, Warmth};
use crate::channels::layout::{LaidOut, LayoutError, LocalPrint, PrintEngine as _, Publication};
use crate::channels::print::{
    self, BackMatter, Binding, Booklet, Imprint, Paper, PrintError, Profile, Theme, Typeface,
};
use crate::content::{Absent, Address, Edition, LastGoodContent, Level, Library, read_edition};
use crate::document::Sentence;
use crate::finding::{Finding, Severity};
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::pipeline::print_key;
use crate::process::sandbox::{self, Calls, Filters, ResourceLimits, Status};

/// The longest public address of a service.
const MAX_BASE: usize = 300;

/// Folders that a worker may read: fonts of the system, and what a process reads of itself.
const READABLE: [&str; 3] = ["/usr/share/fonts", "/usr/local/share/fonts", "/proc/self"];

/// Maximum number of open files of an order: fonts, and the pipes to the pool.
const OPEN_FILES: u64 = 64;

/// Serves the pool on standard input and output until the input closes.
///
/// # Errors
/// When the pipes break or the limits cannot be set.
pub fn serve_worker() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let Some(PrintCommand::Start { content, today, memory_bytes, processor_seconds, sandbox: policy, warmth }) =
        PrintCommand::read(&mut input)?
    else {
        return Ok(());
    };
    let library = LastGoodContent::read(&content, &today, Absent::StayInDoubt).library.shown_in(&content.countries);
    let landlock = sandbox::files(&READABLE.map(Path::new));
    warm(&library, warmth);
    let ready_bytes = address_space()?;
    let address_space_bytes = ready_bytes + memory_bytes;
    let rlimits = ResourceLimits { address_space_bytes, cpu_seconds: None, open_files: OPEN_FILES }.enter();
    let seccomp = Filters::compile(Calls::Compute).enter();
    let are_limited = rlimits.is_active();
    let entered = policy.check(&Status { landlock, seccomp, rlimits });
    let is_shut_in = entered.is_ok();
    PrintReply::Ready(entered.map_err(|not_whole| not_whole.0)).write(&mut output)?;
    if !is_shut_in {
        return Ok(());
    }

    while let Some(request) = PrintCommand::read(&mut input)? {
        if are_limited {
            allow(processor_seconds)?;
        }
        let made = match request {
            PrintCommand::Print(order) => print_order(&library, &order).map(Made::Pressed),
            PrintCommand::Preview(order, draft) => preview(&library, &order, &draft).map(Made::Pressed),
            PrintCommand::Publish(edition) => publish(&library, &edition).map(Made::LaidOut),
            PrintCommand::Start { .. } => return Err(io::Error::other("started twice")),
        };
        // Half of the memory that an order may use must be left for the next one.
        let health = match address_space()? > ready_bytes + memory_bytes / 2 {
            true => Health::Worn,
            false => Health::Fresh,
        };
        let answer = match made {
            Ok(Made::Pressed(pressed)) => PrintReply::Pressed(pressed, health),
            Ok(Made::LaidOut(laid_out)) => PrintReply::LaidOut(laid_out, health),
            Err(refusal) => PrintReply::Refused(refusal, health),
        };
        answer.write(&mut output)?;
    }
    Ok(())
}

/// Result of an order.
enum Made {
    Pressed(PrintResult),
    LaidOut(LaidOut),
}

/// Lays out an edition for everybody, if it is the same here as where it is asked for.
fn publish(library: &Library, wanted: &super::EditionOrder) -> Result<LaidOut, PrintRefusal> {
    let profile = Profile::by_name(&wanted.profile)
        .ok_or_else(|| PrintRefusal::Unknown { what: format!("profile `{}`", wanted.profile) })?;
    let edition = library.editions.get(&wanted.address).ok_or(PrintRefusal::OtherContent)?;
    let (words, base) = (Messages::of(&wanted.address.lang), wanted.base.as_deref());
    let key = print_key(library, edition, &words, profile, base);
    if key != wanted.key {
        return Err(PrintRefusal::OtherContent);
    }
    let laid_out = LocalPrint.lay_out(&Publication { library, edition, profile, base, key: &key });
    let laid_out = laid_out.map_err(|error| match error {
        LayoutError::NoFont { lang, characters } => PrintRefusal::NoFont { lang, characters },
        error => PrintRefusal::Fault(error.to_string()),
    })?;
    if laid_out.pdf.len() <= LARGEST_PDF { Ok(laid_out) } else { Err(PrintRefusal::TooLarge) }
}

/// Prints an order in a library that also holds an edition which is not published, with the parts for all countries.
fn preview(library: &Library, order: &PrintOrder, draft: &DraftEdition) -> Result<PrintResult, PrintRefusal> {
    let library = library.clone().whole();
    let (edition, findings) = read_edition(&library, &draft.address, &draft.markdown, Some(&draft.lock));
    let edition = edition.ok_or_else(|| {
        let wrong = findings.iter().find(|finding| finding.severity == Severity::Error);
        let wrong = wrong.map(Finding::plain).unwrap_or_default();
        PrintRefusal::Fault(format!("the draft cannot be read: {wrong}"))
    })?;
    print_order(&library.with(edition), order)
}

/// Prints the shortest edition of each language, so that fonts, words and template are at hand when
/// the first order comes.
fn warm(library: &Library, warmth: Warmth) {
    let most = match warmth {
        Warmth::All => usize::MAX,
        Warmth::One => 1,
    };
    for lang in library.all_languages().into_iter().take(most) {
        let editions = library.editions.values().filter(|edition| edition.address.lang == lang);
        let shortest = editions.min_by_key(|edition| edition.document.sentence_count());
        let (Some(edition), Some(profile)) = (shortest, Profile::by_name("aph-18")) else { continue };
        let order = PrintOrder {
            editions: vec![edition.address.clone()],
            profile: profile.name.clone(),
            size: None,
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            imprint: Imprint::default(),
            back_matter: BackMatter::Full,
            binding: Binding::Flat,
            base: String::new(),
            lang,
        };
        // An edition that cannot be printed is reported to the person who orders it.
        let _ = print_order(library, &order);
    }
}

/// Gives the next order its time of processors: the limit counts from the start of the process.
fn allow(processor_seconds: u64) -> io::Result<()> {
    let (_, most) = Resource::CPU.get()?;
    Resource::CPU.set((used_seconds()? + 1 + processor_seconds).min(most), most)
}

/// The time of processors that this process has used, in whole seconds.
fn used_seconds() -> io::Result<u64> {
    /// The unit of `/proc/self/stat`, proc(5): the same on all processors that Linux runs on today.
    const TICKS_IN_SECOND: u64 = 100;
    let stat = fs::read_to_string("/proc/self/stat")?;
    // The second field, a name in brackets, may hold anything; utime and stime are fields 14 and 15.
    let fields = stat.rsplit_once(')').map(|(_, rest)| rest.split_whitespace()).into_iter().flatten();
    let ticks: u64 = fields.skip(11).take(2).filter_map(|field| field.parse::<u64>().ok()).sum();
    Ok(ticks / TICKS_IN_SECOND)
}

/// The address space of this process, in bytes.
fn address_space() -> io::Result<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let kilobytes =
        status.lines().find_map(|line| line.strip_prefix("VmSize:")?.split_whitespace().next()?.parse().ok());
    kilobytes.map(|kilobytes: u64| kilobytes << 10).ok_or_else(|| io::Error::other("no size of this process"))
}

fn print_order(library: &Library, order: &PrintOrder) -> Result<PrintResult, PrintRefusal> {
    let editions = order.editions.iter().map(|address| {
        library.editions.get(address).ok_or_else(|| PrintRefusal::Unknown { what: format!("edition `{address}`") })
    });
    let editions: Vec<&Edition> = editions.collect::<Result<_, _>>()?;
    if editions.is_empty() {
        return Err(PrintRefusal::Unknown { what: String::from("edition in the order") });
    }
    let profile = Profile::by_name(&order.profile)
        .ok_or_else(|| PrintRefusal::Unknown { what: format!("profile `{}`", order.profile) })?;
    let long = editions.len() > 1;
    let title = if long { title(library, order) } else { String::new() };
    let booklet = Booklet {
        title: &title,
        lang: &order.lang,
        editions,
        library,
        profile,
        size: order.size,
        paper: order.paper,
        theme: order.theme,
        typeface: order.typeface,
        imprint: Some(&order.imprint),
        back_matter: order.back_matter,
        base: &base(&order.base)?,
        version: env!("CARGO_PKG_VERSION"),
    };
    let printed = print::booklet(&booklet).map_err(refusal)?;
    let pictures = printed.pictures(0..PrintResult::MAX_PICTURES, PrintResult::PICTURE_WIDTH_PX).map_err(refusal)?;
    let folded = match order.binding {
        Binding::Flat => None,
        Binding::Folded => Some(printed.folded().map_err(refusal)?),
    };
    if long {
        print::forget();
    }
    let files = [Some(&printed.pdf), folded.as_ref()];
    let fits = files.into_iter().flatten().all(|pdf| pdf.len() <= LARGEST_PDF)
        && pictures.iter().all(|picture| picture.len() <= LARGEST_PICTURE);
    match fits {
        true => Ok(PrintResult {
            pages: printed.pages,
            sheets: match order.binding {
                Binding::Flat => printed.pages.div_ceil(2),
                Binding::Folded => print::folded_sheets(printed.pages),
            },
            pdf: printed.pdf,
            folded,
            pictures,
            named: printed.named,
        }),
        false => Err(PrintRefusal::TooLarge),
    }
}

fn refusal(error: PrintError) -> PrintRefusal {
    match error {
        PrintError::Editions(_) => PrintRefusal::TooLarge,
        PrintError::NoFont { lang, characters } => PrintRefusal::NoFont { lang, characters },
        PrintError::Engine(_) | PrintError::TooSmall { .. } | PrintError::Missing(_) => {
            PrintRefusal::Fault(error.to_string())
        }
    }
}

/// The title of the cover: that of the piece or the collection to which all editions belong, or how
/// many they are.
fn title(library: &Library, order: &PrintOrder) -> String {
    let words = Messages::of(&order.lang);
    let pieces = || order.editions.iter().map(|address| &address.piece);
    let first = pieces().next();
    let of_piece = first.filter(|first| pieces().all(|piece| piece == *first)).and_then(|piece| {
        let in_lang = |lang: &Lang, level| Address { piece: piece.clone(), lang: lang.clone(), level };
        let levels = [Level::Standard, Level::Plain];
        let edition = levels.into_iter().find_map(|level| library.editions.get(&in_lang(words.lang(), level)));
        edition.map(|edition| edition.document.title.iter().map(Sentence::text).collect::<Vec<_>>().join(" "))
    });
    let of_collection = || {
        let name = &first?.collection;
        let same = pieces().all(|piece| piece.collection == *name);
        library.collections.get(name).filter(|_| same)?.title.get(words.lang()).cloned()
    };
    of_piece.or_else(of_collection).unwrap_or_else(|| text!(words, "print-booklet", count = order.editions.len()))
}

/// The public address with its last slash.
fn base(base: &str) -> Result<String, PrintRefusal> {
    let is_address = (base.starts_with("https://") || base.starts_with("http://"))
        && base.len() <= MAX_BASE
        && base.bytes().all(|byte| byte.is_ascii_graphic());
    match (base, is_address) {
        ("", _) => Ok(String::new()),
        (_, true) => Ok(format!("{}/", base.trim_end_matches('/'))),
        (_, false) => Err(PrintRefusal::Unknown { what: String::from("public address of that kind") }),
    }
}
