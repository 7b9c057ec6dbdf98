//! `evenhand content review`: who has read an edition, written beside it.

use std::path::PathBuf;

use super::{Exit, counted, note, say, suggest};
use crate::config::Config;
use crate::content::{
    self, Address, Disability, Level, Manner, PieceName, ReviewFault, ReviewRole, ReviewRow, Reviewer, renewed,
    write_record, write_reviews,
};
use crate::finding::{Finding, Severity};
use crate::lang::{Lang, country_name};

/// Arguments of `evenhand content review`.
#[derive(Debug, clap::Args)]
pub(super) struct ReviewArgs {
    /// The piece: collection/piece
    #[arg(value_parser = suggest::piece)]
    piece: PieceName,
    /// Language of the edition, as a BCP 47 tag
    #[arg(long, value_name = "TAG")]
    lang: Lang,
    /// The edition in plain language
    #[arg(long)]
    plain: bool,
    /// Role of who read it: lawyer, plain-language-editor, native-translator or reader-panel
    #[arg(long, value_parser = role)]
    role: ReviewRole,
    /// Name or pseudonym; of a panel the name of the group
    #[arg(long, value_name = "NAME")]
    by: String,
    /// Day of the review, such as 2026-12-01; today if none is given
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// For a lawyer: code of the country whose law it was read against, such as PK
    #[arg(long, value_name = "CODE", default_value = "")]
    country: String,
    /// For a panel: number of readers
    #[arg(long, value_name = "NUMBER")]
    people: Option<u32>,
    /// For a panel: a disability of its readers, such as intellectual; may be given more than once
    #[arg(long, value_name = "NAME", value_parser = disability)]
    disability: Vec<Disability>,
    /// Changes that were made after the review
    #[arg(long, value_name = "TEXT", default_value = "")]
    changed: String,
    /// Parts that were not checked
    #[arg(long, value_name = "TEXT", default_value = "")]
    not_checked: String,
    /// Language of these two texts, if it is not that of the edition
    #[arg(long, value_name = "TAG")]
    text_lang: Option<Lang>,
    /// The folder that holds the content
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: PathBuf,
}

fn role(name: &str) -> Result<ReviewRole, String> {
    name.parse().map_err(|_| ReviewFault::Role(name.to_owned()).help())
}

fn disability(name: &str) -> Result<Disability, String> {
    name.parse().map_err(|_| ReviewFault::Disability(name.to_owned()).help())
}

pub(super) fn run(arguments: &ReviewArgs, config: &Config) -> Exit {
    let review = match row(arguments, config).check_facts() {
        Ok(review) => review,
        Err(fault) => {
            note(&format!("error: {fault}"));
            note(&format!("help: {}", fault.help()));
            return Exit::Usage;
        }
    };
    if let Reviewer::Lawyer { country } = &review.reviewer
        && country_name(&Lang::english(), country).is_none()
    {
        note(&format!("error: no country has the code {country}"));
        note("help: write the code of ISO 3166 in two capital letters, such as PK");
        return Exit::Usage;
    }
    let dir = arguments.content.as_path();
    let (library, report) = content::load_everything(&[dir], &config.today, Manner::Strict);
    let (langs, pieces) = (std::slice::from_ref(&arguments.lang), std::slice::from_ref(&arguments.piece));
    if let Some(exit) = suggest::refuse_unknown(&library, langs, pieces) {
        return exit;
    }
    let address = address(arguments);
    let Some(edition) = library.editions.get(&address) else {
        note(&format!("error: there is no edition `{}`", address.file()));
        let editions = library.editions_of(&address.piece).map(|(address, _)| address.file());
        note(&format!("help: there are {}; `--plain` means plain language", editions.collect::<Vec<_>>().join(", ")));
        return Exit::Usage;
    };
    let path = edition.address.reviews_file();
    // The claim that a panel supports is an error until its record is there.
    let is_in_the_way = |finding: &&Finding| match finding.rule {
        "review-claim" | "review-outdated" => false,
        _ => finding.file == path || finding.file == edition.file && finding.severity == Severity::Error,
    };
    let mut in_the_way = report.findings.iter().filter(is_in_the_way).peekable();
    if in_the_way.peek().is_some() {
        in_the_way.for_each(|finding| note(&finding.plain()));
        note("error: nothing was recorded");
        note("help: put these files right first");
        return Exit::Content;
    }
    let reviews = renewed(&edition.reviews, review.of(&edition.document));
    let file = dir.join(&path);
    match write_record(dir, &file, &write_reviews(&reviews, &edition.document)) {
        Ok(_) => {
            let sentences = counted(edition.document.sentences().len(), "sentence", "sentences");
            say(&format!("recorded {path}: {sentences}, {}", counted(reviews.len(), "record", "records")));
            Exit::Done
        }
        Err(error) => {
            note(&format!("error: `{}` cannot be written: {error}", file.display()));
            note("help: let the user that runs Evenhand write there");
            Exit::Storage
        }
    }
}

fn row(arguments: &ReviewArgs, config: &Config) -> ReviewRow {
    ReviewRow {
        role: arguments.role.name().to_owned(),
        country: arguments.country.clone(),
        by: arguments.by.clone(),
        on: arguments.on.clone().unwrap_or_else(|| config.today.clone()),
        people: arguments.people,
        disabilities: arguments.disability.iter().map(|one| one.name().to_owned()).collect(),
        lang: arguments.text_lang.as_ref().map(ToString::to_string).unwrap_or_default(),
        changed: arguments.changed.clone(),
        not_checked: arguments.not_checked.clone(),
        ..ReviewRow::default()
    }
}

fn address(arguments: &ReviewArgs) -> Address {
    let level = if arguments.plain { Level::Plain } else { Level::Standard };
    Address { piece: arguments.piece.clone(), lang: arguments.lang.clone(), level }
}
