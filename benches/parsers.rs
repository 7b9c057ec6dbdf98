//! Cost of every parser of strangers' words on hostile input that doubles in size.
//!
//! `cargo bench --bench parsers` prints a line per shape: bytes and milliseconds of the largest input, and how
//! often the time grew when the input doubled. Each measurement is a process of its own, so that one that
//! overflows its stack or never ends is a line of the table. `parsers PARSER` measures that parser alone.

#![allow(
    unsafe_code,
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a program for developers"
)]

#[path = "parsers/shapes.rs"]
mod shapes;

use std::fs;
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use evenhand::content::{self, Address, Edition, Level, Library, PieceName};
use evenhand::lang::Lang;
use evenhand::search::Index;
use evenhand::trace::draft_differences;
use evenhand::translation::{self, DraftTexts, exchange};
use shapes::{SHAPES, Shape};

/// Growth that is allowed when an input doubles.
const GOAL: f64 = 2.2;
/// Inputs are doubled until one takes as long as this or is as large as the next line says.
const LONG: Duration = Duration::from_millis(400);
const LARGEST_BYTES: usize = 1 << 20;
/// Times below this are noise and give no ratio.
const NOISE: Duration = Duration::from_millis(4);
/// A process is ended after this.
const PATIENCE: Duration = Duration::from_secs(30);
/// Inputs smaller than this tell nothing.
const SMALLEST_BYTES: usize = 2_000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.as_slice() {
        [one, shape, repeats] if one == "one" => measure(shape, repeats.parse().unwrap()),
        wanted => table(wanted),
    }
}

/// Prints the table of all shapes, or of those whose name begins with a word in `wanted`.
fn table(wanted: &[String]) {
    let mut worst = (0.0, "");
    println!("{:<34} {:>9} {:>10}  growth per doubling", "parser/shape", "bytes", "ms");
    for shape in SHAPES {
        if !wanted.is_empty() && !wanted.iter().any(|word| shape.name.starts_with(word.as_str())) {
            continue;
        }
        let (times, end) = measured(shape);
        let ratios = ratios(&times);
        let growth = growth(&ratios);
        if growth > worst.0 {
            worst = (growth, shape.name);
        }
        let all: Vec<String> = ratios.iter().map(|ratio| format!("{ratio:.2}")).collect();
        let mark = if growth > GOAL || !end.is_empty() { "  <<<" } else { "" };
        let (bytes, time) = times.last().copied().unwrap_or_default();
        let (name, millis) = (shape.name, time.as_secs_f64() * 1000.0);
        println!("{name:<34} {bytes:>9} {millis:>10.1}  {growth:.2} ({}) {end}{mark}", all.join(" "));
    }
    println!("worst: {:.2} per doubling, {} (goal {GOAL})", worst.0, worst.1);
}

/// Sizes and times of a shape, and what ended the series, if it was no limit of ours.
fn measured(shape: &Shape) -> (Vec<(usize, Duration)>, &'static str) {
    let (mut repeats, mut times) = (1, Vec::new());
    loop {
        let bytes = (shape.make)(repeats).len();
        if bytes < SMALLEST_BYTES {
            repeats *= 2;
            continue;
        }
        if times.last().is_some_and(|(last, _)| *last == bytes) {
            return (times, "");
        }
        let Some(time) = of_own(shape, repeats) else { return (times, "DIED OR TOOK TOO LONG") };
        times.push((bytes, time));
        if time > LONG || bytes > LARGEST_BYTES {
            return (times, "");
        }
        repeats *= 2;
    }
}

/// Growth of the time for each doubling of the bytes.
fn ratios(times: &[(usize, Duration)]) -> Vec<f64> {
    let pairs = times.windows(2).filter(|pair| pair[0].1 > NOISE);
    let ratio = |pair: &[(usize, Duration)]| {
        let doublings = (pair[1].0 as f64 / pair[0].0 as f64).log2();
        (pair[1].1.as_secs_f64() / pair[0].1.as_secs_f64()).powf(1.0 / doublings)
    };
    pairs.map(ratio).collect()
}

/// The mean growth of the last three doublings, in which the largest part of an input's cost counts most.
fn growth(ratios: &[f64]) -> f64 {
    let last = &ratios[ratios.len().saturating_sub(3)..];
    last.iter().product::<f64>().powf(1.0 / last.len().max(1) as f64)
}

/// The best time of three in processes of their own.
fn of_own(shape: &Shape, repeats: usize) -> Option<Duration> {
    let mut best: Option<Duration> = None;
    for _ in 0..3 {
        let time = in_a_process(shape, repeats)?;
        best = Some(best.map_or(time, |best| best.min(time)));
        if time > LONG {
            break;
        }
    }
    best
}

/// Measures in a process of its own; `None` if it died or took too long.
fn in_a_process(shape: &Shape, repeats: usize) -> Option<Duration> {
    let mut process = Command::new(std::env::current_exe().unwrap())
        .args(["one", shape.name, &repeats.to_string()])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while process.try_wait().unwrap().is_none() {
        if begun.elapsed() > PATIENCE {
            process.kill().unwrap();
            process.wait().unwrap();
            return None;
        }
        sleep(Duration::from_millis(5));
    }
    let output = process.wait_with_output().unwrap();
    let micros = String::from_utf8(output.stdout).ok()?.trim().parse().ok()?;
    output.status.success().then(|| Duration::from_micros(micros))
}

/// Parses one input on a thread with the stack that the service's threads have, and prints the microseconds.
fn measure(name: &str, repeats: usize) {
    let shape = SHAPES.iter().find(|shape| shape.name == name).expect("no such shape");
    let input = (shape.make)(repeats);
    let mut parse = parser(name.split('/').next().unwrap());
    let begun = processor_time();
    std::thread::scope(|scope| {
        let run = std::thread::Builder::new().stack_size(2 << 20);
        run.spawn_scoped(scope, || parse(&input)).unwrap().join().unwrap();
    });
    println!("{}", (processor_time() - begun).as_micros());
}

/// The time of processors that this process has used: others that run beside it do not count.
fn processor_time() -> Duration {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: `time` outlives the call.
    let done = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    assert_eq!(done, 0);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

const TEXT: &str = "---\ntitle: A title\nsummary: A sentence.\nrevised: 2026-11-24\ntranslation: original\n---\n\n\
                    Ask for help now. You can have a lawyer.\n";

fn address(lang: &str) -> Address {
    let piece = PieceName { collection: "rights".into(), piece: "example".into() };
    Address { piece, lang: lang.parse().unwrap(), level: Level::Standard }
}

fn source() -> Edition {
    content::read_edition(&Library::default(), &address("en"), TEXT, None).0.unwrap()
}

/// Checks a draft of which each line is a sentence, as the desk does, beside a source of as many sentences.
fn check_draft(library: &Library, target: &Address, input: &str) {
    let sentence = |at| format!("You must ask officer {at} for a lawyer within 24 hours, if you can.\n\n");
    let sentences: String = (0..input.lines().count()).map(sentence).collect();
    let text = TEXT.replace("Ask for help now. You can have a lawyer.", &sentences);
    let source = content::read_edition(library, &address("en"), &text, None).0.unwrap();
    let ids = translation::segments(&source).into_iter().skip(2).map(|segment| segment.id);
    let draft: DraftTexts = ids.zip(input.lines().map(str::to_owned)).collect();
    let _ = translation::check(library, &source, target, &draft);
    let _ = draft_differences(library, &source, &target.lang, &draft);
}

/// The parser of that name, made ready.
fn parser(name: &str) -> Box<dyn FnMut(&str) + Send> {
    let (source, target, library) = (source(), address("fr"), Library::default());
    match name {
        "markdown" => Box::new(move |input| {
            let text = TEXT.replace("Ask for help now.", input);
            let _ = content::read_edition(&library, &address("en"), &text, None);
        }),
        "front" => Box::new(move |input| {
            let _ = content::read_edition(&library, &address("en"), &format!("---\n{input}\n---\n\nText.\n"), None);
        }),
        "sentence" => Box::new(move |input| {
            let id = translation::segments(&source)[2].id.clone();
            let draft = DraftTexts::from([(id, input.to_owned())]);
            let _ = translation::check(&library, &source, &target, &draft);
        }),
        "draft" => Box::new(move |input| check_draft(&library, &target, input)),
        "upload" => Box::new(move |input| {
            let text = TEXT.replace("Ask for help now.", input);
            drop(exchange::read("a.md", text.as_bytes(), &source, &target));
        }),
        "xliff" | "po" => Box::new(move |input| drop(exchange::read("a", input.as_bytes(), &source, &target))),
        "svg" => {
            let folder = tempfile::tempdir().unwrap();
            let piece = folder.path().join("rights/example");
            fs::create_dir_all(&piece).unwrap();
            fs::write(piece.join("../collection.toml"), "order = 1\n[title]\nen = \"Rights\"\n").unwrap();
            fs::write(piece.join("piece.toml"), "order = 1\nsource = \"en\"\nreview-by = \"2027-01-01\"\n").unwrap();
            let text = TEXT.replace("Ask for help now.", "![A dot](a.svg \"A dot\")\n\nAsk.");
            fs::write(piece.join("en.md"), text).unwrap();
            Box::new(move |input| {
                fs::write(piece.join("a.svg"), input).unwrap();
                let _ = content::load(&[folder.path()], "2026-11-24");
            })
        }
        "head" => Box::new(move |input| evenhand::fuzzing::head(input.as_bytes())),
        "search" => {
            let mut library = Library::default();
            library.editions.insert(source.address.clone(), source);
            let index = Index::of(&library).unwrap();
            Box::new(move |input| drop(index.find(input, &Lang::english(), 20)))
        }
        other => panic!("no parser {other}"),
    }
}
