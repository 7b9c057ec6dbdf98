//! The real content, built once, and every artifact of it checked by tools that others made.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::bed::service::Service;
use crate::bed::{evenhand, faults_of, files};
use serde_json::Value;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The site, built once for all tests of this file.
static SITE: LazyLock<PathBuf> = LazyLock::new(|| {
    let out = tempfile::tempdir().unwrap().keep().join("outputs");
    let output = evenhand()
        .args(["build", "--json", "--content"])
        .arg(root().join("content"))
        .arg("--out")
        .arg(&out)
        .output()
        .unwrap();
    let words = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}{}", String::from_utf8_lossy(&output.stdout));
    let summary: Value = serde_json::from_slice(&output.stdout).unwrap();
    println!("made {} artifacts, spoke {} utterances", summary["made"], summary["spoken"]);
    out.join("site")
});

fn named(end: &str) -> Vec<PathBuf> {
    let found: Vec<_> =
        files(&SITE).into_keys().filter(|name| name.ends_with(end)).map(|name| SITE.join(name)).collect();
    assert!(found.len() > 20, "{end}: {}", found.len());
    found
}

#[test]
fn axe_and_the_nu_checker_find_nothing_on_any_page() {
    let output =
        Command::new("node").arg("check.mjs").arg(&*SITE).current_dir(root().join("tests/pages")).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    println!("{}", told.lines().last().unwrap_or_default());
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn a_reader_meets_the_title_two_buttons_and_the_text_within_the_first_screens() {
    let output =
        Command::new("node").arg("first.mjs").arg(&*SITE).current_dir(root().join("tests/pages")).output().unwrap();

    let told = String::from_utf8_lossy(&output.stdout);
    println!("{}", told.lines().last().unwrap_or_default());
    assert!(output.status.success(), "{told}{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn every_pdf_keeps_pdf_ua_1_and_pdf_a_2a() {
    let pdfs = named(".pdf");
    let mut faults: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for pdf in &pdfs {
        for rule in faults_of(pdf) {
            faults.entry(rule).or_default().push(pdf.display().to_string());
        }
    }
    println!("{} PDFs", pdfs.len());
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Mono samples at 48 kHz.
fn decoded(opus: &Path) -> Vec<f32> {
    let wav = tempfile::NamedTempFile::new().unwrap();
    let status = Command::new("opusdec")
        .args(["--quiet", "--force-wav", "--rate", "48000"])
        .arg(opus)
        .arg(wav.path())
        .status()
        .unwrap();
    assert!(status.success());
    let bytes = fs::read(wav.path()).unwrap();
    let at = bytes.windows(4).position(|four| four == b"data").unwrap() + 8;
    bytes[at..].chunks_exact(2).map(|two| f32::from(i16::from_le_bytes([two[0], two[1]])) / 32768.0).collect()
}

/// Start and end of every cue, in milliseconds.
fn cues(vtt: &str) -> Vec<(usize, usize)> {
    let millis = |clock: &str| {
        let parts: Vec<usize> = clock.split([':', '.']).map(|part| part.parse().unwrap()).collect();
        ((parts[0] * 60 + parts[1]) * 60 + parts[2]) * 1000 + parts[3]
    };
    let lines = vtt.lines().filter_map(|line| line.split_once(" --> "));
    lines.map(|(start, end)| (millis(start), millis(end))).collect()
}

#[test]
fn loudness_is_in_its_band_and_captions_agree_with_the_sound() {
    let sounds = named(".opus");
    let mut faults = Vec::new();
    for sound in &sounds {
        let samples = decoded(sound);
        let mut meter = ebur128::EbuR128::new(1, 48_000, ebur128::Mode::I | ebur128::Mode::TRUE_PEAK).unwrap();
        meter.add_frames_f32(&samples).unwrap();
        let (loudness, peak) = (meter.loudness_global().unwrap(), 20.0 * meter.true_peak(0).unwrap().log10());
        if !(-20.0..=-18.0).contains(&loudness) || peak > -3.0 {
            faults.push(format!("{}: {loudness:.1} LUFS, peak {peak:.1} dB", sound.display()));
        }

        let cues = cues(&fs::read_to_string(sound.with_extension("vtt")).unwrap());
        let loudest = |from: usize, to: usize| {
            let range = (from * 48).min(samples.len())..(to * 48).min(samples.len());
            samples[range].iter().fold(0.0_f32, |most, sample| most.max(sample.abs()))
        };
        for pair in cues.windows(2) {
            let ((start, end), (next, _)) = (pair[0], pair[1]);
            // Something is heard in the cue, and nothing beyond 50 ms of it.
            if loudest(start, end) < 0.01 {
                faults.push(format!("{}: nothing is heard from {start} to {end}", sound.display()));
            }
            if next > end + 100 && loudest(end + 50, next.saturating_sub(50)) > 0.02 {
                faults.push(format!("{}: something is heard from {end} to {next}", sound.display()));
            }
        }
    }
    println!("{} sounds", sounds.len());
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_mp3_is_decoded_without_a_warning_and_is_as_long_as_its_captions_say() {
    for mp3 in named(".mp3") {
        let output = Command::new("mpg123").args(["--test", "--quiet"]).arg(&mp3).output().unwrap();
        assert!(
            output.status.success() && output.stderr.is_empty(),
            "{}: {}",
            mp3.display(),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

#[test]
fn every_sentence_has_a_place_in_every_form_that_exists() {
    let mut sentences = 0;
    for manifest in named(".manifest.json") {
        let manifest: Value = serde_json::from_str(&fs::read_to_string(&manifest).unwrap()).unwrap();
        let spoken =
            manifest["files"].as_array().unwrap().iter().any(|file| file["name"].as_str().unwrap().ends_with(".opus"));
        for sentence in manifest["sentences"].as_array().unwrap() {
            sentences += 1;
            assert!(sentence["element"].is_string(), "{sentence}");
            assert_eq!(sentence["pages"].as_object().map(serde_json::Map::len), Some(2), "{sentence}");
            assert_eq!(sentence["sound"].is_array(), spoken, "{sentence}");
        }
    }
    println!("{sentences} sentences");
    assert!(sentences > 2000, "{sentences}");
}

#[test]
fn no_page_asks_another_host_or_holds_a_script_but_ours() {
    for (name, bytes) in files(&SITE).into_iter().filter(|(name, _)| name.ends_with(".html") || name.ends_with(".css"))
    {
        let text = String::from_utf8(bytes).unwrap();
        if name.ends_with(".html") {
            let ours = "<script defer src=\"";
            let scripts: Vec<&str> = text.split("<script").skip(1).collect();
            assert_eq!(scripts.len(), 1, "{name}");
            let (src, rest) = text.split_once(ours).unwrap().1.split_once('"').unwrap();
            let file = src.trim_start_matches("../");
            assert!(file.starts_with("assets/evenhand.") && file.ends_with(".js"), "{name}: {src}");
            assert!(rest.starts_with("></script>"), "{name}");
        }
        for ask in [
            "src=\"http",
            "url(http",
            "@import",
            "<link rel=\"stylesheet\" href=\"http",
            "<iframe",
            " style=\"",
            " onclick=\"",
            "javascript:",
        ] {
            assert!(!text.contains(ask), "{name} holds {ask}");
        }
    }
}

/// The most that comes over the wire before a page can be read: its text, style, script and icon.
const FIRST_LOAD_BYTES: usize = 16 * 1024;
/// The most with the pictures of the text and the typeface of the site, in two weights.
const WHOLE_LOAD_BYTES: usize = 50 * 1024;

#[test]
fn every_reading_page_comes_in_few_bytes() {
    let service = Service::start(&root().join("content"), SITE.parent().unwrap(), &[]);
    // What a build cannot make, such as speech without a voice, is tried once more.
    service.wait_until_made();
    let coded = |path: &str| {
        let answer = service.create_request("GET", path, &[("accept-encoding", "br")]);
        assert_eq!(answer.status, 200, "{path}");
        answer
    };
    let selector = scraper::Selector::parse("link[rel=stylesheet], link[rel=icon], script[src], main img").unwrap();
    let face = |style: &str| -> usize {
        let named = |name: &str| {
            let at = style.find(&format!("\"{name}.")).unwrap() + 1;
            coded(&format!("/assets/{}", style[at..].split('"').next().unwrap())).body.len()
        };
        named("regular") + named("bold")
    };
    let (mut first, mut whole, mut pages) = ((0, String::new()), (0, String::new()), 0);
    for edition in service.get("/api/v1/catalogue").json()["pieces"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|piece| piece["editions"].as_array().unwrap())
    {
        let page = edition["page"].as_str().unwrap();
        let answer = coded(page);
        let text = String::from_utf8(answer.decoded()).unwrap();
        let (mut text_bytes, mut pictures) = (answer.body.len(), 0);
        for element in scraper::Html::parse_document(&text).select(&selector) {
            let target = element.value().attr("href").or(element.value().attr("src")).unwrap();
            let path = match target.rsplit_once("../") {
                Some((_, asset)) => format!("/{asset}"),
                None => format!("{page}{target}"),
            };
            let sent = coded(&path);
            match element.value().name() {
                "img" => pictures += sent.body.len(),
                _ => text_bytes += sent.body.len(),
            }
            if element.value().attr("rel") == Some("stylesheet") {
                pictures += face(&String::from_utf8(sent.decoded()).unwrap());
            }
        }
        first = first.max((text_bytes, page.to_owned()));
        whole = whole.max((text_bytes + pictures, page.to_owned()));
        pages += 1;
    }
    println!("{pages} pages, at most {first:?} bytes to read, {whole:?} with pictures and typeface");
    assert!(pages > 60, "{pages}");
    assert!(first.0 <= FIRST_LOAD_BYTES, "{first:?}");
    assert!(whole.0 <= WHOLE_LOAD_BYTES, "{whole:?}");
}

#[test]
fn every_relative_link_leads_to_a_file() {
    let all = files(&SITE);
    let mut links = 0;
    for (name, bytes) in all.iter().filter(|(name, _)| name.ends_with(".html")) {
        let page = scraper::Html::parse_document(std::str::from_utf8(bytes).unwrap());
        let folder = Path::new(name).parent().unwrap();
        for (selector, attribute) in [("[href]", "href"), ("[src]", "src")] {
            for element in page.select(&scraper::Selector::parse(selector).unwrap()) {
                let target = element.value().attr(attribute).unwrap();
                let path = target.split('#').next().unwrap();
                if path.is_empty() || target.contains(':') {
                    continue;
                }
                links += 1;
                let mut parts: Vec<&str> = folder.iter().map(|part| part.to_str().unwrap()).collect();
                for part in path.split('/') {
                    match part {
                        ".." => drop(parts.pop()),
                        "." | "" => {}
                        part => parts.push(part),
                    }
                }
                assert!(all.contains_key(&parts.join("/")), "{name}: {target}");
            }
        }
    }
    assert!(links > 500, "{links}");
}
