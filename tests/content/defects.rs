//! Finished files that are broken on purpose: each defect is caught by the check that is named beside it, and files that
//! are not broken fail nothing. `cargo test --release --test content defects:: -- --nocapture` prints the table.

mod cache;
mod epub;
mod files;
mod hostile;
mod page;
mod passport;
mod print;
mod site;
mod sound;
mod text;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::OnceLock;

use evenhand::channels::FilesBySuffix;
use evenhand::speech::{BUILD_METER, Meter};
use evenhand::verify::{self, CheckRecord, Source, Unit, Verdict};

use crate::bed::Bed;
use files::Mutation;

/// A defect of one artifact.
pub(crate) struct Defect {
    /// Description of what is broken.
    pub(crate) name: &'static str,
    /// The artifact: the end of the name of its first file.
    pub(crate) artifact: &'static str,
    /// The check that finds it.
    pub(crate) check: &'static str,
    /// The breaking.
    pub(crate) mutation: Mutation,
}

/// A table of defects of one artifact.
pub(crate) fn table(artifact: &'static str, rows: Vec<(&'static str, &'static str, Mutation)>) -> Vec<Defect> {
    rows.into_iter().map(|(name, check, mutation)| Defect { name, artifact, check, mutation }).collect()
}

/// A piece in English, Arabic and Dari, with passages in other languages: one skeleton for all.
const OTHER: [(&str, &str, &str, &str); 3] = [
    (
        "en",
        "Another example",
        "original",
        "## First steps {#first}\n\nYou have the right to a lawyer and to a free interpreter. Ask the court in writing, \
         call <tel:+00-000-0000> or write to <help@legal-aid.example>. The convention says [Liberté et dignité]{lang=fr} \
         too.\n\n::: danger\nIf you are in danger, leave first.\n:::\n\n## The end {#end}\n\nRead [the first \
         steps](#first) again.\n",
    ),
    (
        "ar",
        "مثال على الحقوق",
        "machine",
        "## الخطوات الأولى {#first}\n\nلك الحق في محامٍ وفي مترجم مجانًا. اطلب ذلك من المحكمة كتابةً، أو اتصل بالرقم \
         <tel:+00-000-0000> أو اكتب إلى <help@legal-aid.example>. تقول الاتفاقية [Liberté et dignité]{lang=fr} أيضًا.\n\n\
         ::: danger\nإذا كنت في خطر فغادر المكان أولًا.\n:::\n\n## النهاية {#end}\n\nاقرأ [الخطوات الأولى](#first) مرة \
         أخرى.\n",
    ),
    (
        "prs",
        "یک مثال از حقوق",
        "machine",
        "## گام‌های نخست {#first}\n\nشما حق دارید که وکیل مدافع و ترجمان رایگان داشته باشید. این را از محکمه تحریری \
         بخواهید، یا به <tel:+00-000-0000> زنگ بزنید یا به <help@legal-aid.example> بنویسید. در میثاق [Liberté et \
         dignité]{lang=fr} هم آمده است.\n\n::: danger\nاگر در خطر هستید، نخست از آنجا بروید.\n:::\n\n## پایان \
         {#end}\n\n[گام‌های نخست](#first) را دوباره بخوانید.\n",
    ),
];

/// A library of two pieces.
pub(crate) fn library() -> Bed {
    let bed = Bed::full();
    bed.piece("rights/other", "en");
    for (tag, title, translation, body) in OTHER {
        bed.edition(&format!("rights/other/{tag}.md"), title, translation, body);
    }
    bed
}

/// The finished site of the fixture, built once.
pub(crate) fn built() -> &'static Bed {
    static BED: OnceLock<Bed> = OnceLock::new();
    BED.get_or_init(|| {
        let bed = library();
        let key = &site::signing_key(&bed.content()).0;
        bed.build(&["--sign", key.to_str().unwrap()]);
        bed
    })
}

/// The artifacts of a site with their files.
pub(crate) fn artifacts(site: &Path) -> Vec<(Unit, FilesBySuffix)> {
    let source = Source::open(site).unwrap();
    let (units, _) = source.units();
    let files = |unit: &Unit| unit.files.iter().map(|(end, path)| (end.clone(), source.read(path).unwrap())).collect();
    units.into_iter().map(|unit| (unit.clone(), files(&unit))).collect()
}

fn checked(unit: &Unit, files: &FilesBySuffix) -> Vec<CheckRecord> {
    verify::artifact(unit.channel, files, &unit.expected, Some(&Meter)).records
}

/// Failed checks with their first fault.
pub(crate) fn failed(records: &[CheckRecord]) -> BTreeMap<String, String> {
    let failed = records.iter().filter(|record| record.verdict == Verdict::Fail);
    failed.map(|record| (record.check.clone(), record.faults[0].message.clone())).collect()
}

fn all() -> Vec<Defect> {
    let tables = [page::defects(), print::defects(), sound::defects(), text::defects(), epub::defects()];
    tables.into_iter().flatten().collect()
}

#[test]
fn files_that_are_not_broken_fail_no_check() {
    // What fails a check is not published: the build says so.
    let key = &site::signing_key(&built().content()).0;
    let summary = built().build(&["--sign", key.to_str().unwrap()]);
    let failed_forms = summary["findings"].as_array().unwrap().iter().filter(|finding| finding["severity"] == "error");
    assert_eq!(failed_forms.collect::<Vec<_>>(), Vec::<&serde_json::Value>::new());
    let mut faults = Vec::new();
    let (mut count, mut passed) = (0, 0);
    for (unit, files) in artifacts(&built().site()) {
        let records = checked(&unit, &files);
        count += 1;
        passed += records.iter().filter(|record| record.verdict == Verdict::Pass).count();
        faults.extend(failed(&records).into_iter().map(|(check, why)| format!("{}: {check}: {why}", unit.name)));
    }
    println!("{count} artifacts, {passed} checks passed");
    assert!(count >= 16 && passed > 250, "{count} {passed}");
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_defect_is_caught_by_its_check() {
    let whole: BTreeMap<String, (Unit, FilesBySuffix)> =
        artifacts(&built().site()).into_iter().map(|(unit, files)| (unit.name.clone(), (unit, files))).collect();
    let defects = all();
    let (mut escaped, mut caught) = (Vec::new(), BTreeMap::<&str, Vec<&str>>::new());
    for Defect { name, artifact, check, mutation } in &defects {
        assert!(verify::check(check).is_some(), "there is no check {check}");
        let Some((_, (unit, files))) = whole.iter().find(|(name, _)| name.ends_with(artifact)) else {
            escaped.push(format!("{artifact} is not there"));
            continue;
        };
        let mut broken = files.clone();
        let applied = catch_unwind(AssertUnwindSafe(|| mutation.apply(&mut broken)));
        if applied.is_err() || broken == *files {
            escaped.push(format!("{artifact}: {name} cannot be made"));
            continue;
        }
        let found = failed(&checked(unit, &broken));
        match found.contains_key(*check) {
            true => caught.entry(check).or_default().push(name),
            false => escaped.push(format!("{artifact}: {name} is not caught by {check}, but by {found:?}")),
        }
    }
    for (check, names) in &caught {
        println!("{check}: {}", names.join("; "));
    }
    println!("{} defects of {} artifacts, {} caught", defects.len(), whole.len(), defects.len() - escaped.len());
    assert!(escaped.is_empty(), "{escaped:#?}");
    let beside = site::COUNT + cache::COUNT;
    assert!(defects.len() + beside >= 120, "{} and {beside}", defects.len());
}

#[test]
fn a_build_that_has_decoded_the_whole_sounds_still_catches_what_is_broken_in_them() {
    let whole: Vec<(Unit, FilesBySuffix)> = artifacts(&built().site());
    let checked = |unit: &Unit, files: &FilesBySuffix| {
        failed(&verify::artifact(unit.channel, files, &unit.expected, Some(&BUILD_METER)).records)
    };
    let sounds: Vec<&(Unit, FilesBySuffix)> = whole.iter().filter(|(unit, _)| unit.channel == "audio").collect();
    assert!(!sounds.is_empty());
    for (unit, files) in &sounds {
        assert_eq!(checked(unit, files), [].into(), "{}", unit.name);
    }
    // A build leaves the decoding of MP3 to `evenhand verify`.
    for Defect { name, artifact, check, mutation } in
        sound::defects().into_iter().filter(|defect| defect.check != "sound-mp3-decodes")
    {
        let (unit, files) = sounds.iter().find(|(unit, _)| unit.name.ends_with(artifact)).unwrap();
        let mut broken = files.clone();
        mutation.apply(&mut broken);
        let found = checked(unit, &broken);
        assert!(found.contains_key(check), "{name} is not caught by {check}, but by {found:?}");
    }
}

#[test]
fn every_check_catches_a_defect() {
    let defects = all();
    let caught: BTreeSet<&str> =
        defects.iter().map(|defect| defect.check).chain(site::CHECKS).chain(cache::CHECKS).collect();
    let idle: Vec<&str> = verify::checks().iter().map(|info| info.name).filter(|name| !caught.contains(name)).collect();
    assert_eq!(idle, Vec::<&str>::new());
}

#[test]
fn the_program_finds_a_broken_file_and_ends_with_two() {
    let bed = built();
    let copy = tempfile::tempdir().unwrap();
    site::copied(&bed.site(), copy.path());
    let run = |arguments: &[&str]| {
        let mut command = crate::bed::evenhand();
        command.arg("verify").arg(copy.path()).args(arguments).output().unwrap()
    };
    let whole = run(&["--json"]);
    let report: serde_json::Value = serde_json::from_slice(&whole.stdout).unwrap();
    assert_eq!(
        (whole.status.code(), &report["failed"]),
        (Some(0), &0.into()),
        "{}",
        String::from_utf8_lossy(&whole.stderr)
    );
    assert!(report["artifacts"].as_array().unwrap().len() >= 16);

    let page = copy.path().join("en/rights/example/index.html");
    let html = fs::read_to_string(&page).unwrap();
    fs::write(&page, html.replace("<html lang=\"en\"", "<html lang=\"fr\"")).unwrap();
    fs::write(copy.path().join("en/rights/example/example.en.aph-18.pdf"), b"%PDF-1.7\n nothing").unwrap();
    let broken = run(&[]);
    let told = String::from_utf8_lossy(&broken.stderr).into_owned();
    assert_eq!(broken.status.code(), Some(2), "{told}");
    for name in ["page-lang", "print-readable", "site-digests"] {
        assert!(told.contains(&format!("error {name}: ")), "{told}");
    }
    assert_eq!(run(&["--channel", "text"]).status.code(), Some(0));

    let (_, public) = site::signing_key(copy.path());
    let signed = run(&["--signature", public.to_str().unwrap()]);
    let told = String::from_utf8_lossy(&signed.stderr).into_owned();
    assert!(told.contains("site-passports") && !told.contains("site-signatures"), "{told}");
}
