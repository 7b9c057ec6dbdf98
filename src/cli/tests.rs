//! Tests of the command line: pages that name commands, exit codes, man pages, old names.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use clap::{Command, CommandFactory as _, Parser as _};

use super::{Cli, CliCommand, Exit, manual};

/// Pages whose commands are read.
const PAGES: [&str; 4] = ["README.md", "docs/operating.md", "deploy/README.md", "content/README.md"];

fn read(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

/// The commands of Evenhand in the code blocks of a page, as words.
fn commands(page: &str) -> Vec<Vec<String>> {
    let page = page.replace("\\\n", " ");
    let blocks = page.lines().filter_map(|line| line.strip_prefix("    ")).map(str::trim_start);
    blocks.filter_map(command).collect()
}

/// Reads a command to its end, a pipe or a comment.
fn command(line: &str) -> Option<Vec<String>> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            _ => words.last_mut()?.push(c),
        }
    }
    words.retain(|word| !word.is_empty());
    let end =
        words.iter().position(|word| matches!(word.as_str(), "#" | "|" | "&&" | ">" | "<")).unwrap_or(words.len());
    words.truncate(end);
    let at = words.iter().position(|word| matches!(word.rsplit('/').next(), Some("evenhand" | "evenhand-run")))?;
    // `sudo -u evenhand env NAME=VALUE evenhand …` names a user first; `podman run … evenhand` an image last.
    let at = words.iter().rposition(|word| word == "evenhand").filter(|last| *last > at).unwrap_or(at);
    let starts = words[..at]
        .iter()
        .all(|word| matches!(word.as_str(), "sudo" | "env" | "-u" | "evenhand") || word.contains('='));
    (starts && at + 1 < words.len()).then(|| words.split_off(at))
}

#[test]
fn every_command_of_the_pages_is_understood() {
    assert_eq!(command("sudo -u evenhand env A=b evenhand check | less").unwrap(), ["evenhand", "check"]);
    assert_eq!(
        command("evenhand-run people add \"A. Khan\" # now").unwrap(),
        ["evenhand-run", "people", "add", "A. Khan"]
    );
    assert!(Cli::try_parse_from(command("evenhand people list --all").unwrap()).is_err());
    let mut faults = Vec::new();
    for page in PAGES {
        let commands = commands(&read(page));
        assert!(!commands.is_empty() || page.starts_with("deploy"), "{page}: {commands:?}");
        for words in commands {
            if let Err(error) = Cli::try_parse_from(&words) {
                faults.push(format!("{page}: {}: {error}", words.join(" ")));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

/// Variables that the commands read.
fn variables(command: &Command, found: &mut BTreeSet<String>) {
    found.extend(command.get_arguments().filter_map(|argument| argument.get_env()?.to_str().map(str::to_owned)));
    command.get_subcommands().for_each(|command| variables(command, found));
}

#[test]
fn every_setting_of_the_pages_and_of_deploy_is_one() {
    let mut known = BTreeSet::new();
    variables(&Cli::command(), &mut known);
    assert!(known.contains("EVENHAND_BASE") && known.contains("DATABASE_URL"), "{known:?}");
    // Read by `config`, and by the Caddyfile.
    known.extend(["EVENHAND_TODAY", "EVENHAND_MACHINE", "EVENHAND_VOICES"].map(str::to_owned));
    let of_caddy = ["NAME", "TLS", "SERVICE", "CADDY_ADMIN", "HTTP_PORT", "HTTPS_PORT"];
    known.extend(of_caddy.map(|name| format!("EVENHAND_{name}")));
    let files =
        ["deploy/defaults.env", "deploy/evenhand.env", "deploy/Containerfile", "deploy/prometheus/evenhand.yml"];
    let mut faults = Vec::new();
    for page in PAGES.iter().chain(&files) {
        let text = read(page);
        for (at, _) in text.match_indices("EVENHAND_") {
            let name: String = text[at..].chars().take_while(|c| c.is_ascii_uppercase() || *c == '_').collect();
            if !known.contains(&name) {
                faults.push(format!("{page}: {name}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn the_readme_lists_every_exit_code() {
    let page = read("README.md");
    let table = page.split("## Exit codes").nth(1).unwrap().split("\n## ").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| ")?.split(' ').next()?.parse::<u8>().ok());
    let all = [
        Exit::Done,
        Exit::Usage,
        Exit::Content,
        Exit::Tool,
        Exit::Storage,
        Exit::LeftAlone,
        Exit::Fault,
        Exit::Stopped,
    ];
    assert_eq!(rows.collect::<Vec<_>>(), all.map(|exit| exit as u8));
}

#[test]
fn a_package_gets_man_pages_and_completions_of_all_commands_but_the_hidden_ones() {
    let dir = tempfile::tempdir().unwrap();
    assert_eq!(manual::run(dir.path()), Exit::Done);

    let names: BTreeSet<String> =
        fs::read_dir(dir.path()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    for name in
        ["evenhand.1", "evenhand-serve.1", "evenhand-people-add.1", "evenhand.bash", "_evenhand", "evenhand.fish"]
    {
        assert!(names.contains(name), "{name}: {names:?}");
    }
    assert!(!names.iter().any(|name| name.contains("worker") || name.contains("manual")), "{names:?}");
    let page = fs::read_to_string(dir.path().join("evenhand-serve.1")).unwrap();
    assert!(page.contains("EVENHAND\\_BASE") || page.contains("EVENHAND_BASE"), "{page}");
}

#[test]
fn lists_have_plural_names_and_the_old_names_are_still_read() {
    Cli::command().debug_assert();
    let new = "evenhand build --languages en,ar --pieces rights/one --channels page,print --profiles aph-18";
    let old = "evenhand build --lang en --lang ar --piece rights/one --channel page --channel print --profile aph-18";
    let [new, old] = [new, old].map(|line| {
        let read = Cli::try_parse_from(line.split(' ')).unwrap_or_else(|error| panic!("{line}: {error}"));
        format!("{:?}", read.command)
    });
    assert_eq!(new, old);
    let help = Cli::command().find_subcommand_mut("build").unwrap().render_long_help().to_string();
    assert!(help.contains("--languages") && !help.contains("--lang "), "{help}");
}

#[test]
fn a_number_that_cannot_be_is_refused_with_what_to_write() {
    for (line, told) in [
        ("evenhand build --jobs 0", "from 1"),
        ("evenhand verify --all --jobs 0", "from 1"),
        ("evenhand build --profiles aph18", "did you mean aph-18?"),
        ("evenhand build --channels prin", "print"),
        ("evenhand build --pieces fair-trial", "collection/piece"),
        #[cfg(feature = "server")]
        ("evenhand serve --listen example", "0.0.0.0:8080"),
    ] {
        let error = Cli::try_parse_from(line.split(' ')).unwrap_err().to_string();
        assert!(error.contains(told), "{line}: {error}");
    }
}

#[cfg(feature = "server")]
#[test]
fn a_port_alone_is_enough_to_serve() {
    let read = Cli::try_parse_from(["evenhand", "serve", "--listen", "8090"]).unwrap();
    let CliCommand::Serve(settings) = read.command else { panic!("{read:?}") };
    assert_eq!(settings.listen.to_string(), "127.0.0.1:8090");
}
