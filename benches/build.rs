//! Cost of builds at 100 and 1,000 editions: the first, a second one in full, one after an edited sentence, and one
//! that has nothing to do, beside `git status` on the same files.
//!
//! `cargo bench --bench build` prints a line per measurement and then the ratios with their targets; `cargo bench
//! --bench build -- 100 10000` takes other sizes. The editions are a piece of the project's own content with its
//! numbers changed, made as pages. Processor time is that of the program and its workers, in steps of 10 ms.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::allow_attributes, reason = "a program for developers")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

const PIECE: &str = "rights/restorative-justice";

/// Number of times that a short command is measured; the quickest counts.
const REPEATS: usize = 5;

/// Number of times that a full build is measured; the one with the least processor time counts.
const FULL_REPEATS: usize = 3;

/// Time that a command took.
#[derive(Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
}

/// Costs of the builds of a library.
struct Costs {
    editions: usize,
    first: Cost,
    second: Cost,
    edited: Cost,
    edited_everywhere: Cost,
    nothing: Cost,
    status: Cost,
}

fn main() {
    let sizes: Vec<usize> = std::env::args().skip(1).filter_map(|size| size.parse().ok()).collect();
    let sizes = if sizes.is_empty() { vec![100, 1000] } else { sizes };
    let all: Vec<Costs> = sizes.into_iter().map(measure).collect();
    let (Some(small), Some(large)) = (all.first(), all.last()) else { return };
    let each = |cost: Cost, costs: &Costs| cost.cpu / number(costs.editions);
    let growth = |of: fn(&Costs) -> Cost| each(of(large), large) / each(of(small), small);
    println!();
    println!("CPU per edition, first build:  {:5.2} x that at {} (target 1.05)", growth(|c| c.first), small.editions);
    println!("CPU per edition, second build: {:5.2} x that at {} (target 1.05)", growth(|c| c.second), small.editions);
    println!("nothing to do:  {:5.2} s (target 0.3)", large.nothing.wall);
    println!("nothing to do:  {:5.2} x git status (target 3)", large.nothing.wall / large.status.wall);
    println!("one sentence:   {:5.2} s for pages (target 0.5)", large.edited.wall);
    println!("one sentence:   {:5.2} s more for all channels of its edition", large.edited_everywhere.wall);
}

fn measure(editions: usize) -> Costs {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path();
    generate(&root.join("content"), editions);
    let build = |more: &[&str]| run(evenhand(root).args(more));
    let whole = ["--channel", "page"];
    let first = build(&whole);
    let second = least_cpu((0..FULL_REPEATS).map(|_| {
        fs::remove_dir_all(root.join("outputs/cache/builds")).unwrap();
        build(&whole)
    }));
    run(git(root).args(["init", "--quiet"]));
    run(git(root).args(["add", "content", "outputs/site"]));
    run(git(root).args(["-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "--quiet", "--message", "a"]));
    let status = || run(git(root).args(["status", "--short", "--untracked-files=all", "content", "outputs/site"]));
    let status = quickest((0..REPEATS).map(|_| status()));
    let nothing = quickest((0..REPEATS).map(|_| build(&whole)));
    let piece = name(editions / 2);
    let _ = build(&["--piece", &piece]);
    edit(&root.join("content").join(&piece).join("en.md"), "seven days", "eight days");
    let edited = build(&whole);
    let edited_everywhere = build(&["--piece", &piece]);
    let costs = Costs { editions, first, second, edited, edited_everywhere, nothing, status };
    println!("{:>16} {:>9} {:>9}", format!("{editions} editions"), "wall s", "CPU s");
    for (what, Cost { wall, cpu }) in [
        ("first", costs.first),
        ("second", costs.second),
        ("edited", costs.edited),
        ("its channels", costs.edited_everywhere),
        ("nothing", costs.nothing),
        ("git status", costs.status),
    ] {
        println!("{what:>16} {wall:>9.3} {cpu:>9.2}");
    }
    costs
}

fn quickest(costs: impl Iterator<Item = Cost>) -> Cost {
    costs.min_by(|a, b| a.wall.total_cmp(&b.wall)).unwrap()
}

fn least_cpu(costs: impl Iterator<Item = Cost>) -> Cost {
    costs.min_by(|a, b| a.cpu.total_cmp(&b.cpu)).unwrap()
}

fn name(number: usize) -> String {
    format!("rights/piece-{number:05}")
}

/// Writes a library of copies of a piece with other numbers.
fn generate(content: &Path, editions: usize) {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    fs::create_dir_all(content.join("glossary")).unwrap();
    fs::create_dir_all(content.join("rights")).unwrap();
    for file in ["glossary/en.toml", "rights/collection.toml"] {
        fs::copy(own.join(file), content.join(file)).unwrap();
    }
    let read = |file: &str| fs::read_to_string(own.join(PIECE).join(file)).unwrap();
    let (text, facts, picture) = (read("en.md"), read("piece.toml"), read("circle.svg"));
    for number in 0..editions {
        let folder = content.join(name(number));
        fs::create_dir_all(&folder).unwrap();
        let title = format!("title: Restorative justice {number}");
        let sentence = format!("A crime harms people, as case {number} shows after seven days.");
        let text = without_links(&text).replacen("title: Restorative justice", &title, 1);
        fs::write(folder.join("en.md"), text.replacen("A crime harms people.", &sentence, 1)).unwrap();
        fs::write(folder.join("piece.toml"), facts.replacen("order = 6", &format!("order = {number}"), 1)).unwrap();
        fs::write(folder.join("circle.svg"), &picture).unwrap();
    }
}

/// Markdown in which links to other pieces are plain words.
fn without_links(text: &str) -> String {
    let mut out = text.to_owned();
    for collection in ["rights", "toolkit", "network", "training"] {
        while let Some(at) = out.find(&format!("]({collection}/")) {
            let start = out[..at].rfind('[').unwrap();
            let end = at + out[at..].find(')').unwrap();
            out = format!("{}{}{}", &out[..start], &out[start + 1..at], &out[end + 1..]);
        }
    }
    out
}

fn edit(path: &PathBuf, from: &str, to: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(from));
    fs::write(path, text.replacen(from, to, 1)).unwrap();
}

fn evenhand(root: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.env("EVENHAND_TODAY", "2026-11-30").env("NO_COLOR", "1").current_dir(root).arg("build").arg("--json");
    command
}

fn git(root: &Path) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root);
    command
}

/// Runs a command to its end.
fn run(command: &mut Command) -> Cost {
    let (start, before) = (Instant::now(), children());
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    let cost = Cost { wall: start.elapsed().as_secs_f64(), cpu: children() - before };
    assert!(status.success(), "{command:?}");
    cost
}

/// Processor seconds of the children that have ended, as Linux counts them.
fn children() -> f64 {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks: f64 = fields[13..15].iter().map(|field| field.parse::<f64>().unwrap()).sum();
    ticks / TICKS_PER_SECOND
}

#[expect(clippy::cast_precision_loss, reason = "a count of editions")]
fn number(count: usize) -> f64 {
    count as f64
}
