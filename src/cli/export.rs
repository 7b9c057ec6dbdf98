//! `evenhand export`: the whole site as files, for any web server.

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use super::unchanged::{BuildTarget, SummaryForm};
use super::{Exit, build, note};
use crate::config::{Config, CountryArgs, OperatorArgs};
use crate::content::Manner;
use crate::pipeline::{BuildOptions, Layout, MARKER, Removals};
use crate::process::sandbox::Policy;
use crate::verify::signature::SigningKey;

/// Arguments of `evenhand export`.
#[derive(Debug, clap::Args)]
pub(super) struct ExportArgs {
    /// The folder for the site: a new one, an empty one, or one that an export made
    #[arg(value_name = "DIR")]
    dir: PathBuf,
    /// Folder that holds the content; may be given more than once: a file in a later folder replaces the same file in
    /// an earlier one
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: Vec<PathBuf>,
    /// Folder for what is kept between builds
    #[arg(long, value_name = "DIR", default_value = "outputs")]
    out: PathBuf,
    /// Folder for what cannot be made again, such as the last good versions of content files; by default `data` beside
    /// `outputs`, or NAME-data beside another output folder
    #[arg(long, value_name = "DIR", env = "EVENHAND_DATA")]
    data: Option<PathBuf>,
    /// The site's public address, such as https://example.org/
    #[arg(long, value_name = "URL", value_parser = crate::config::public_address)]
    base: Option<String>,
    /// Contact for requests of another format or language: an e-mail address or a web address
    #[arg(long, value_name = "ADDRESS", value_parser = crate::config::contact)]
    contact: Option<String>,
    #[command(flatten)]
    country: CountryArgs,
    #[command(flatten)]
    operator: OperatorArgs,
    /// Publish example contacts, which nobody answers, under a public address: for a demonstration
    #[arg(long, env = "EVENHAND_ALLOW_EXAMPLE_CONTACTS")]
    allow_example_contacts: bool,
    /// Remove from the folder what is no longer in the content, even if it is more than a third, and list what was
    /// removed
    #[arg(long)]
    allow_removal: bool,
    /// Export other people's content as it is: show what can be shown, report findings as warnings, and say so in the
    /// manifest of every edition
    #[arg(long)]
    lenient: bool,
    /// Sign the passport of every artifact with this Ed25519 key: a file that `openssl genpkey -algorithm ed25519` writes
    #[arg(long, value_name = "KEY", value_parser = super::verify::signing_key)]
    sign: Option<Arc<SigningKey>>,
    /// Number of files to make at a time; by default the number of cores
    #[arg(long, value_name = "N", value_parser = crate::config::at_least_one)]
    jobs: Option<NonZeroUsize>,
    /// Choice if a layer of the sandbox is missing: `prefer` works without it, `require` makes nothing
    #[arg(long, value_name = "require|prefer", default_value = "prefer", env = "EVENHAND_SANDBOX")]
    sandbox: Policy,
}

pub(super) fn run(arguments: &ExportArgs, config: &Config) -> Exit {
    let start = Instant::now();
    if let Err(why) = ours(&arguments.dir) {
        note(&format!("error: {why}"));
        note("help: name a new folder, or an empty one; nothing was changed");
        return Exit::Usage;
    }
    let order = BuildOptions {
        jobs: arguments.jobs,
        base: arguments.base.clone(),
        operator: arguments.operator.operator(),
        layout: Layout::Export { ask: arguments.contact.clone() },
        removals: if arguments.allow_removal { Removals::Any } else { Removals::Some },
        sign: arguments.sign.clone(),
        ..BuildOptions::default()
    };
    let countries = arguments.country.countries();
    let target = BuildTarget {
        content: &arguments.content,
        out: &arguments.out,
        data: build::data_folder(arguments.data.as_deref(), &arguments.out),
        site: &arguments.dir,
        manner: if arguments.lenient { Manner::Lenient } else { Manner::Strict },
        sandbox: arguments.sandbox,
        allow_example_contacts: arguments.allow_example_contacts,
        countries: &countries,
        order: &order,
        form: SummaryForm::Words,
    };
    build::build(&target, start, config, |_| None)
}

/// Returns an error if a folder must not be written to: it is neither new nor empty, and no export made it.
fn ours(dir: &Path) -> Result<(), String> {
    let shown = dir.display();
    match std::fs::read_dir(dir) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(format!("`{shown}` cannot be looked into: {error}")),
        Ok(_) if dir.join(MARKER).is_file() => Ok(()),
        Ok(mut entries) => match entries.next() {
            None => Ok(()),
            Some(_) => Err(format!("`{shown}` holds something else: it is not empty, and no export made it")),
        },
    }
}
