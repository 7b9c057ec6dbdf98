//! The press worker: our own program as a child process that prints for the press.

use std::fs;
use std::io;
use std::path::Path;

use rlimit::Resource;

use super::wire::{Answer, Health, LARGEST_PDF, LARGEST_PICTURE, Refusal, Request};
use super::{Draft, Pressed, PrintOrder};
use crate::channels::print::{self, Booklet, Imprint, Paper, PrintError, Profile, Theme, Typeface};
use crate::content::{Absent, Address, Edition, Level, Library, Standing, read_edition};
use crate::document::Sentence;
use crate::finding::{Finding, Severity};
use crate::lang::Lang;
use crate::voice::sandbox::{self, Calls, Filters, Limits, Status};
use crate::words::{Words, text};

/// The longest public address of a service.
const LONGEST_BASE: usize = 300;

/// Where the fonts of the system are, and where a process reads what it uses.
const READABLE: [&str; 3] = ["/usr/share/fonts", "/usr/local/share/fonts", "/proc/self"];

/// How many files an order may have open at a time: fonts, and the pipes to the press.
const OPEN_FILES: u64 = 64;

/// Serves the press on standard input and output until the input closes.
///
/// # Errors
/// When the pipes break or the limits cannot be set.
pub fn serve_worker() -> io::Result<()> {
    let mut input = io::stdin().lock();
    let mut output = io::stdout().lock();
    let Some(Request::Start { content, today, memory_bytes, processor_seconds, sandbox: policy }) =
        Request::read(&mut input)?
    else {
        return Ok(());
    };
    let library = Standing::read(&content, &today, Absent::StayInDoubt).library;
    let landlock = sandbox::files(&READABLE.map(Path::new));
    warm(&library);
    let ready_bytes = address_space()?;
    let address_space_bytes = ready_bytes + memory_bytes;
    let rlimits = Limits { address_space_bytes, cpu_seconds: None, open_files: OPEN_FILES }.enter();
    let seccomp = Filters::compile(Calls::Compute).enter();
    let are_limited = rlimits.is_active();
    let entered = policy.check(&Status { landlock, seccomp, rlimits });
    let is_shut_in = entered.is_ok();
    Answer::Ready(entered.map_err(|not_whole| not_whole.0)).write(&mut output)?;
    if !is_shut_in {
        return Ok(());
    }

    while let Some(request) = Request::read(&mut input)? {
        if are_limited {
            allow(processor_seconds)?;
        }
        let answer = match request {
            Request::Print(order) => press(&library, &order),
            Request::Preview(order, draft) => preview(&library, &order, &draft),
            Request::Start { .. } => return Err(io::Error::other("started twice")),
        };
        // Half of what an order may have must be left for the next one.
        let health = match address_space()? > ready_bytes + memory_bytes / 2 {
            true => Health::Worn,
            false => Health::Fresh,
        };
        let answer = match answer {
            Ok(pressed) => Answer::Pressed(pressed, health),
            Err(refusal) => Answer::Refused(refusal, health),
        };
        answer.write(&mut output)?;
    }
    Ok(())
}

/// Prints an order in a library that also holds an edition which is not published.
fn preview(library: &Library, order: &PrintOrder, draft: &Draft) -> Result<Pressed, Refusal> {
    let (edition, findings) = read_edition(library, &draft.address, &draft.markdown, Some(&draft.lock));
    let edition = edition.ok_or_else(|| {
        let wrong = findings.iter().find(|finding| finding.severity == Severity::Error);
        let wrong = wrong.map(Finding::plain).unwrap_or_default();
        Refusal::Fault(format!("the draft cannot be read: {wrong}"))
    })?;
    press(&library.with(edition), order)
}

/// Prints the shortest edition of each language, so that fonts, words and template are at hand when
/// the first order comes.
fn warm(library: &Library) {
    for lang in library.all_languages() {
        let editions = library.editions.values().filter(|edition| edition.address.lang == lang);
        let shortest = editions.min_by_key(|edition| edition.document.sentences().len());
        let (Some(edition), Some(profile)) = (shortest, Profile::by_name("aph-18")) else { continue };
        let order = PrintOrder {
            editions: vec![edition.address.clone()],
            profile: profile.name.clone(),
            size: None,
            paper: Paper::A4,
            theme: Theme::White,
            typeface: Typeface::AtkinsonNext,
            imprint: Imprint::default(),
            base: String::new(),
            lang,
        };
        // One that cannot be printed says so to whoever orders it.
        let _ = press(library, &order);
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

fn press(library: &Library, order: &PrintOrder) -> Result<Pressed, Refusal> {
    let editions = order.editions.iter().map(|address| {
        library.editions.get(address).ok_or_else(|| Refusal::Unknown { what: format!("edition `{address}`") })
    });
    let editions: Vec<&Edition> = editions.collect::<Result<_, _>>()?;
    if editions.is_empty() {
        return Err(Refusal::Unknown { what: String::from("edition in the order") });
    }
    let profile = Profile::by_name(&order.profile)
        .ok_or_else(|| Refusal::Unknown { what: format!("profile `{}`", order.profile) })?;
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
        base: &base(&order.base)?,
        version: env!("CARGO_PKG_VERSION"),
    };
    let printed = print::booklet(&booklet).map_err(refusal)?;
    let pictures = printed.pictures(0..Pressed::MOST_PICTURES, Pressed::PICTURE_WIDTH_PX).map_err(refusal)?;
    if long {
        print::forget();
    }
    let fits = printed.pdf.len() <= LARGEST_PDF && pictures.iter().all(|picture| picture.len() <= LARGEST_PICTURE);
    match fits {
        true => Ok(Pressed {
            pages: printed.pages,
            sheets: printed.pages.div_ceil(2),
            pdf: printed.pdf,
            pictures,
            named: printed.named,
        }),
        false => Err(Refusal::TooLarge),
    }
}

fn refusal(error: PrintError) -> Refusal {
    match error {
        PrintError::Editions(_) => Refusal::TooLarge,
        PrintError::NoFont { lang, characters } => Refusal::NoFont { lang, characters },
        PrintError::Engine(_) | PrintError::TooSmall { .. } | PrintError::Missing(_) => {
            Refusal::Fault(error.to_string())
        }
    }
}

/// The title of the cover: that of the piece or the collection to which all editions belong, or how
/// many they are.
fn title(library: &Library, order: &PrintOrder) -> String {
    let words = Words::of(&order.lang);
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
fn base(base: &str) -> Result<String, Refusal> {
    let is_address = (base.starts_with("https://") || base.starts_with("http://"))
        && base.len() <= LONGEST_BASE
        && base.bytes().all(|byte| byte.is_ascii_graphic());
    match (base, is_address) {
        ("", _) => Ok(String::new()),
        (_, true) => Ok(format!("{}/", base.trim_end_matches('/'))),
        (_, false) => Err(Refusal::Unknown { what: String::from("public address of that kind") }),
    }
}
