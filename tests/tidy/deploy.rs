//! Files that operators install: units, package, container, alerts, dashboard.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use serde_json::Value;

use crate::root;

/// Highest exposure that `systemd-analyze security` may report, times ten.
const MAX_EXPOSURE: &str = "20";

fn read(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap()
}

/// The packages of a list of the Makefile.
fn packages(list: &str) -> BTreeSet<String> {
    let makefile = read("Makefile");
    let pairs = makefile.lines().find_map(|line| line.strip_prefix(&format!("{list} := "))).unwrap();
    pairs.split(' ').map(|pair| pair.rsplit(':').next().unwrap().to_owned()).collect()
}

/// The packages of the Makefile that the program needs to run: those of its speech engine.
fn packages_to_run() -> BTreeSet<String> {
    packages("BUILD_TOOLS").into_iter().filter(|name| name.contains("espeak")).collect()
}

fn deb() -> toml::Table {
    let manifest: toml::Table = read("Cargo.toml").parse().unwrap();
    manifest["package"]["metadata"]["deb"].as_table().unwrap().clone()
}

#[test]
fn units_leave_a_service_few_rights() {
    for unit in ["evenhand", "evenhand-work", "evenhand-backup"] {
        let path = root().join(format!("deploy/systemd/{unit}.service"));
        let security = Command::new("systemd-analyze")
            .args(["security", "--no-pager", "--offline=true", "--threshold", MAX_EXPOSURE])
            .arg(&path)
            .output()
            .unwrap();
        let told = String::from_utf8_lossy(&security.stdout);
        assert!(told.contains("Overall exposure level"), "{unit}: {security:?}");
        assert!(security.status.success(), "{unit}: {told}");
    }
}

#[test]
fn units_name_settings_and_folders_that_the_package_brings() {
    let assets = deb()["assets"].to_string();
    for unit in ["evenhand", "evenhand-work", "evenhand-backup"] {
        let text = read(&format!("deploy/systemd/{unit}.service"));
        for line in [
            "User=evenhand",
            "EnvironmentFile=/usr/lib/evenhand/defaults.env",
            "EnvironmentFile=-/etc/evenhand/evenhand.env",
        ] {
            assert!(text.lines().any(|other| other == line), "{unit}: {line}");
        }
    }
    assert!(
        assets.contains("usr/lib/evenhand/")
            && assets.contains("etc/evenhand/")
            && assets.contains("lib/systemd/system/")
    );
    let installed = read("deploy/debian/postinst");
    for folder in ["/var/lib/evenhand", "/var/backups/evenhand"] {
        assert!(installed.contains(folder), "{folder}");
    }
    let run = read("deploy/evenhand-run");
    assert!(run.contains("/usr/lib/evenhand/defaults.env") && run.contains("-/etc/evenhand/evenhand.env"));
}

#[test]
fn scripts_of_the_package_are_read_by_the_shell() {
    for script in ["deploy/evenhand-run", "deploy/debian/postinst", "deploy/debian/prerm", "deploy/debian/postrm"] {
        let checked = Command::new("sh").arg("-n").arg(root().join(script)).output().unwrap();
        assert!(checked.status.success() && checked.stderr.is_empty(), "{script}: {checked:?}");
        assert!(read(script).contains("\nset -e"), "{script} goes on after an error");
    }
}

#[test]
fn the_package_holds_files_that_exist_and_needs_what_the_program_needs() {
    let deb = deb();
    let mut targets = BTreeSet::new();
    for asset in deb["assets"].as_array().unwrap() {
        let parts: Vec<&str> = asset.as_array().unwrap().iter().map(|part| part.as_str().unwrap()).collect();
        let [source, target, mode] = parts[..] else { panic!("{asset}") };
        let folder = source.split('*').next().unwrap();
        // What is in `target` is written by `make deb`.
        assert!(folder.starts_with("target/") || root().join(folder).exists(), "{source}");
        assert_eq!(mode == "755", source == "target/release/evenhand" || source == "deploy/evenhand-run", "{source}");
        let name = source.rsplit('/').next().unwrap();
        targets.insert(if target.ends_with('/') { format!("/{target}{name}") } else { format!("/{target}") });
    }
    for file in deb["conf-files"].as_array().unwrap() {
        assert!(targets.contains(file.as_str().unwrap()), "{file}: {targets:?}");
    }
    let needed = deb["depends"].as_str().unwrap();
    let needed: BTreeSet<&str> = needed.split(", ").map(|name| name.split(' ').next().unwrap()).collect();
    for name in packages_to_run() {
        assert!(needed.contains(name.as_str()), "{name}: {needed:?}");
    }
    assert!(needed.contains("adduser"), "its postinst calls it");
    let makefile = read("Makefile");
    assert!(makefile.contains("evenhand manual target/manual") && makefile.contains("cargo-deb --no-build"));
}

#[test]
fn the_container_is_compiled_with_the_packages_of_the_makefile_and_runs_as_nobody_special() {
    let text = read("deploy/Containerfile");
    let stages: Vec<&str> = text.split("\nFROM ").skip(1).collect();
    let installed = |stage: &str| -> BTreeSet<String> {
        let list = stage.split("--no-install-recommends ").nth(1).unwrap().lines().next().unwrap();
        list.trim_end_matches('\\').split_whitespace().map(str::to_owned).collect()
    };
    let [build, run] = stages[..] else { panic!("{stages:?}") };
    assert_eq!(installed(build), packages("BUILD_TOOLS"));
    assert_eq!(installed(run), packages_to_run());
    let user = run.lines().find_map(|line| line.strip_prefix("USER ")).unwrap();
    assert!(user.split(':').all(|id| id.parse::<u32>().is_ok_and(|id| id > 0)), "{user}");
    let (rust, debian) = (build.lines().next().unwrap(), run.lines().next().unwrap());
    assert!(rust.contains("-bookworm") && debian.contains(":bookworm"), "one C library for both: {rust}, {debian}");
    let ignored = read(".dockerignore");
    for line in ["/target", "/outputs", "/data"] {
        assert!(ignored.lines().any(|other| other == line), "{line}");
    }
}

#[test]
fn every_alert_says_what_is_wrong_and_the_guide_says_what_to_do() {
    let rules: Value = serde_saphyr::from_str(&read("deploy/prometheus/evenhand.yml")).unwrap();
    let guide = read("docs/operating.md");
    let guide = guide.split("## What to do when").nth(1).unwrap();
    let alerts = rules["groups"][0]["rules"].as_array().unwrap();
    assert!(alerts.len() >= 10);
    let mut names = BTreeSet::new();
    for alert in alerts {
        let name = alert["alert"].as_str().unwrap();
        assert!(names.insert(name), "{name} is there twice");
        for field in
            [&alert["expr"], &alert["for"], &alert["annotations"]["summary"], &alert["annotations"]["description"]]
        {
            assert!(field.as_str().is_some_and(|text| !text.is_empty()), "{alert}");
        }
        assert!(matches!(alert["labels"]["severity"].as_str(), Some("critical" | "warning")), "{alert}");
        assert!(guide.contains(&format!("`{name}`")), "{name} is not in docs/operating.md");
    }
}
