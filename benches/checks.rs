//! Cost of the checks: processor time of a build of all content with them and without them, in one run.
//!
//! `cargo bench --bench checks --features fuzzing` makes pages, large print, speech and text of everything; `-- rights`
//! makes one collection, and `-- rights/fair-trial` one piece. Builds of both kinds alternate and the least processor time
//! of each counts. Only a program that is compiled with `fuzzing` can leave out the checks.

#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::allow_attributes, reason = "a program for developers")]

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Number of builds of each kind.
const REPEATS: usize = 3;

/// Largest part of the processor time that the checks may take.
const TARGET: f64 = 0.15;

fn main() {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let pieces: Vec<String> = wanted.iter().flat_map(|name| pieces(name)).collect();
    let (mut with, mut without) = (f64::MAX, f64::MAX);
    for _ in 0..REPEATS {
        with = with.min(build(&pieces, &[]));
        without = without.min(build(&pieces, &["--unchecked"]));
    }
    println!("with checks:    {with:7.2} s of processor time");
    println!("without checks: {without:7.2} s");
    println!("added:          {:7.1} % (target {:.0} %)", 100.0 * (with / without - 1.0), 100.0 * TARGET);
}

/// The pieces of a collection, or the one piece of that name.
fn pieces(name: &str) -> Vec<String> {
    if name.contains('/') {
        return vec![name.to_owned()];
    }
    let folder = content().join(name);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders.map(|entry| format!("{name}/{}", entry.file_name().to_string_lossy())).collect()
}

fn content() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

/// Builds into an empty folder. Returns the processor seconds of the program and its workers.
fn build(pieces: &[String], more: &[&str]) -> f64 {
    let out = tempfile::tempdir().unwrap();
    let before = children();
    let mut command = Command::new(env!("CARGO_BIN_EXE_evenhand"));
    command.env("EVENHAND_TODAY", "2026-11-30").env("NO_COLOR", "1").args(["build", "--json", "--content"]);
    command.arg(content()).arg("--out").arg(out.path()).args(more);
    for piece in pieces {
        command.args(["--pieces", piece]);
    }
    let status = command.stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap();
    assert!(status.success(), "{command:?}");
    children() - before
}

/// Processor seconds of the children that have ended, as Linux counts them.
fn children() -> f64 {
    const TICKS_PER_SECOND: f64 = 100.0;
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let fields: Vec<&str> = stat.rsplit_once(')').unwrap().1.split_whitespace().collect();
    let ticks: f64 = fields[13..15].iter().map(|field| field.parse::<f64>().unwrap()).sum();
    ticks / TICKS_PER_SECOND
}
