//! Random changes to small inputs, fed to every parser of strangers' bytes in this process: a fuzzer without
//! coverage, for machines on which building `fuzz/` takes too long. Panics and aborts end it; the input that did it
//! stands in `target/mutate-last`.
//!
//! `cargo bench --features fuzzing --bench mutate -- TARGET SECONDS`
//!
//! `cargo bench --features fuzzing --bench mutate -- markdown --inputs 10000000 [--first N] [--threads N]` reads
//! random texts with the loader and looks for every word of them. A text is known by its number; the numbers that
//! the threads are at stand in `target/mutate-numbers`.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::expect_used, reason = "a program for developers")]

use std::fs;
use std::os::unix::fs::FileExt;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use evenhand::fuzzing;

const TARGETS: [(&str, fn(&[u8])); 11] = [
    ("markdown", fuzzing::markdown),
    ("front_matter", fuzzing::front_matter),
    ("sentence", fuzzing::sentence),
    ("segmentation", fuzzing::segmentation),
    ("xliff", fuzzing::xliff),
    ("po", fuzzing::po),
    ("markdown_upload", fuzzing::markdown_upload),
    ("svg", fuzzing::svg),
    ("head", fuzzing::head),
    ("range", fuzzing::range),
    ("frames", fuzzing::frames),
];

/// Inputs do not grow beyond this.
const LARGEST: usize = 20_000;

/// Slower inputs are printed.
const SLOW: Duration = Duration::from_secs(2);

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if let [target, flag, ..] = arguments.as_slice()
        && (target.as_str(), flag.as_str()) == ("markdown", "--inputs")
    {
        let value = |flag: &str| arguments.iter().skip_while(|argument| *argument != flag).nth(1);
        let number = |flag: &str, unset: u64| value(flag).map_or(unset, |text| text.parse().expect("no number"));
        let inputs = number("--inputs", 0);
        std::process::exit(i32::from(!read_texts(number("--first", 0), inputs, number("--threads", 1))));
    }
    let [wanted, seconds] = arguments.as_slice() else {
        println!(
            "say: TARGET SECONDS, or markdown --inputs NUMBER; the targets are {}",
            TARGETS.map(|(name, _)| name).join(", ")
        );
        return;
    };
    let (name, target) = TARGETS.iter().find(|(name, _)| name == wanted).expect("no such target");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut corpus: Vec<Vec<u8>> =
        files(&root.join("fuzz/corpus").join(name)).iter().map(|file| fs::read(file).unwrap()).collect();
    corpus.push(b"a".to_vec());
    let last = root.join("target/mutate-last");
    let (begun, time) = (Instant::now(), Duration::from_secs(seconds.parse().unwrap()));
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let (mut runs, mut slowest) = (0_u64, Duration::ZERO);
    while begun.elapsed() < time {
        let input = random.changed(&corpus);
        fs::write(&last, &input).unwrap();
        let one = Instant::now();
        target(&input);
        let took = one.elapsed();
        if took > SLOW {
            println!(
                "slow: {took:?} for {} bytes: {:?}",
                input.len(),
                String::from_utf8_lossy(&input[..input.len().min(60)])
            );
        }
        slowest = slowest.max(took);
        runs += 1;
        // Some changed inputs are kept, so that changes add up.
        if random.below(20) == 0 && corpus.len() < 2_000 {
            corpus.push(input);
        }
    }
    println!("{name}: {runs} inputs in {:.0?}, the slowest {slowest:.0?}", begun.elapsed());
}

/// Threads take so many texts at a time.
const BATCH: u64 = 1_000;

/// A run ends after so many faults.
const MOST_FAULTS: u64 = 20;

/// Reads texts by number. Returns `true` if the loader lost nothing and never panicked.
fn read_texts(first: u64, inputs: u64, threads: u64) -> bool {
    let numbers = fs::File::create(Path::new(env!("CARGO_MANIFEST_DIR")).join("target/mutate-numbers")).unwrap();
    let (next, bytes, faults) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
    let begun = Instant::now();
    let print = |done: u64| {
        let size = bytes.load(Ordering::Relaxed) / done.max(1);
        let faults = faults.load(Ordering::Relaxed);
        println!("{done} texts of {size} bytes on average in {:.0?}, faults: {faults}", begun.elapsed());
    };
    let read = |thread: u64| {
        loop {
            let start = next.fetch_add(BATCH, Ordering::Relaxed);
            if start >= inputs || faults.load(Ordering::Relaxed) >= MOST_FAULTS {
                return;
            }
            if start > 0 && start % (500 * BATCH) == 0 {
                print(start);
            }
            for number in first + start..first + (start + BATCH).min(inputs) {
                numbers.write_at(format!("{number:20}\n").as_bytes(), thread * 21).unwrap();
                let tried = catch_unwind(|| fuzzing::loader(number));
                match tried.unwrap_or_else(|_| Err("the loader panicked".to_owned())) {
                    Ok(size) => drop(bytes.fetch_add(size as u64, Ordering::Relaxed)),
                    Err(fault) => {
                        faults.fetch_add(1, Ordering::Relaxed);
                        println!("text {number}: {fault}\n=====");
                    }
                }
            }
        }
    };
    std::thread::scope(|scope| {
        let read = &read;
        (0..threads).for_each(|thread| drop(scope.spawn(move || read(thread))));
    });
    print(inputs.min(next.into_inner()));
    faults.into_inner() == 0
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// A generator of random numbers: xorshift64*.
struct Random(u64);

impl Random {
    /// A number below another.
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).unwrap() % most.max(1)
    }

    /// A stretch of an input.
    fn stretch(&mut self, input: &[u8]) -> std::ops::Range<usize> {
        let begin = self.below(input.len() + 1);
        let length = 1 + self.below(24);
        begin..(begin + length).min(input.len())
    }

    /// Returns an input with a few changes.
    fn changed(&mut self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut input = corpus[self.below(corpus.len())].clone();
        for _ in 0..=self.below(6) {
            let at = self.below(input.len() + 1);
            match self.below(6) {
                0 if !input.is_empty() => {
                    let place = self.below(input.len());
                    input[place] ^= 1 << self.below(8);
                }
                1 => drop(input.drain(self.stretch(&input.clone()))),
                // A stretch again and again: depth and length.
                2 => {
                    let piece = input[self.stretch(&input)].repeat(1 + self.below(200));
                    drop(input.splice(at..at, piece));
                }
                3 => {
                    let other = &corpus[self.below(corpus.len())];
                    let piece = other[self.stretch(other)].to_vec();
                    drop(input.splice(at..at, piece));
                }
                4 => {
                    const SIGNS: &[u8] = b"*_[](){}<>`~:#|\\!&;=\"'-\n\t \0^/.0\xff\xe2\x80\xae";
                    input.insert(at, SIGNS[self.below(SIGNS.len())]);
                }
                _ => input.truncate(at.max(1)),
            }
            input.truncate(LARGEST);
        }
        input
    }
}
