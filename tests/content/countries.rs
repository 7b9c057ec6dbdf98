//! Texts that are for some countries, and parts of them: a site with the setting, one without, in every format.

use evenhand::channels::script::{as_text, script};
use evenhand::content::load;
use evenhand::l10n::Messages;
use evenhand::lang::Country;

use crate::bed::{Bed, evenhand, page_text, pdf_text};

/// Channels that need no speech.
const QUICK: &[&str] = &["--channel", "page", "--channel", "text", "--channel", "print", "--profile", "aph-18"];

const TEXT: &str = "## Deadlines {#deadlines}\n\nYou can ask a court.\n\n\
    ::: country {in=PK}\nYou have thirty days.[^1]\n:::\n\n\
    ::: country {in=\"AF IR\"}\nYou have ten days.[^2]\n:::\n\n\
    ## The end {#end}\n\nAsk early.[^3]\n\n[^1]: Law of one.\n\n[^2]: Law of two.\n\n[^3]: A law of all.\n";

fn bed() -> Bed {
    let bed = Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    for name in ["rights/some", "rights/all"] {
        bed.piece(name, "en");
    }
    bed.edit("rights/some/piece.toml", "order = 1\n", "order = 1\ncountries = [\"PK\", \"AF\", \"IR\"]\n");
    bed.edition("rights/some/en.md", "For some", "original", TEXT);
    bed.edition("rights/all/en.md", "For all", "original", "Ask early.\n");
    bed
}

/// The words of a piece in each format.
fn formats(bed: &Bed, piece: &str, countries: &[&str]) -> [(&'static str, String); 4] {
    let countries: Vec<Country> = countries.iter().map(|code| code.parse().unwrap()).collect();
    let library = load(&[bed.content()], "2026-11-24").0.shown_in(&countries);
    let edition = library.editions.values().find(|edition| edition.address.piece.piece == piece).unwrap();
    let words = Messages::of(&edition.address.lang);
    let at = format!("en/rights/{piece}/{piece}.en");
    [
        ("page", page_text(&bed.read(&format!("en/rights/{piece}/index.html")))),
        ("print", pdf_text(&bed.site().join(format!("{at}.aph-18.pdf")))),
        ("text", bed.read(&format!("{at}.txt"))),
        ("sound", as_text(&script(edition, &words), &edition.address.lang)),
    ]
}

#[test]
fn a_site_for_one_country_leaves_the_parts_of_others_out_of_every_format() {
    let bed = bed();
    let summary = bed.build(QUICK);
    assert_eq!(summary["findings"].as_array().unwrap().iter().filter(|one| one["severity"] == "error").count(), 0);
    for (format, text) in formats(&bed, "some", &[]) {
        for words in ["thirty days", "ten days", "Only for this country: Pakistan", "Afghanistan and Iran"] {
            assert!(text.contains(words), "{format} lacks {words}: {text}");
        }
        assert!(text.contains("This text was written for these countries: Pakistan, Afghanistan"), "{format}: {text}");
    }
    for (format, text) in formats(&bed, "all", &[]) {
        let told = "Rules differ from country to country, and this text names no country.";
        assert_eq!(text.matches(told).count(), 1, "{format}: {text}");
    }

    bed.build(&[QUICK, &["--country", "PK"]].concat());
    for (format, text) in formats(&bed, "some", &["PK"]) {
        for words in ["thirty days", "Only for this country: Pakistan", "Ask early", "A law of all"] {
            assert!(text.contains(words) || format == "sound" && words.starts_with("A law"), "{format}: {text}");
        }
        for words in ["ten days", "Law of two"] {
            assert!(!text.contains(words), "{format} says {words}: {text}");
        }
    }

    bed.build(&[QUICK, &["--country", "BD"]].concat());
    for (format, text) in formats(&bed, "some", &["BD"]) {
        assert!(!text.contains("thirty days") && !text.contains("ten days"), "{format}: {text}");
        let warning = "This text was written for other countries: Pakistan, Afghanistan";
        assert!(text.contains(warning) && text.contains("Rules in your country may differ."), "{format}: {text}");
    }
}

#[test]
fn a_setting_makes_only_the_texts_anew_that_say_something_else() {
    let bed = bed();
    bed.build(QUICK);
    let before = crate::bed::files(&bed.site());
    bed.build(&[QUICK, &["--country", "PK"]].concat());
    let after = crate::bed::files(&bed.site());

    let changed: Vec<&String> = after.keys().filter(|path| before.get(*path) != after.get(*path)).collect();
    assert!(changed.iter().any(|path| path.ends_with("some.en.txt")), "{changed:?}");
    assert!(!changed.iter().any(|path| path.contains("/all/")), "{changed:?}");
    bed.build(QUICK);
    assert_eq!(crate::bed::files(&bed.site()), before, "without the setting everything is shown again");
}

#[test]
fn a_country_that_does_not_exist_is_refused_with_the_one_that_was_meant() {
    let bed = bed();
    let mut command = evenhand();
    command.args(["build", "--country", "UK", "--content"]).arg(bed.content()).arg("--out").arg(bed.out());
    let output = command.output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && said.contains("write GB"), "{said}");

    bed.edit("rights/some/en.md", "{in=PK}", "{in=pk}");
    let summary = bed.build(QUICK);
    let findings = summary["findings"].as_array().unwrap();
    let found = findings.iter().find(|one| one["rule"] == "country-unknown").unwrap();
    assert!(found["help"].as_str().unwrap().contains("write PK"), "{found}");
}
