//! The interface for machines against its own description: Schemathesis sends what the description allows
//! and what it forbids, and looks whether every answer is one that is described.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use crate::people::Office;

/// Number of random cases for each address beside those at the edges of its description.
const CASES: &str = "120";

/// An order that names what the library does not have is well written and still refused, so 422 is no fault.
const CONFIGURATION: &str = r#"
[checks.positive_data_acceptance]
expected-statuses = ["2xx", "401", "403", "404", "409", "422", "429"]
"#;

/// The program, installed once below the build's folder, in the versions of `requirements.txt`.
fn schemathesis() -> PathBuf {
    let requirements = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/requirements.txt");
    let wanted = fs::read(&requirements).unwrap();
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join("schemathesis");
    let kept = home.join("requirements.txt");
    if fs::read(&kept).ok().as_ref() != Some(&wanted) {
        let _ = fs::remove_dir_all(&home);
        let run = |command: &mut Command| {
            let output = command.output().unwrap();
            assert!(output.status.success(), "{command:?} {}", String::from_utf8_lossy(&output.stderr));
        };
        run(Command::new("/usr/bin/python3").args(["-m", "venv"]).arg(&home));
        run(Command::new(home.join("bin/pip")).args(["install", "--quiet", "--requirement"]).arg(&requirements));
        fs::write(&kept, &wanted).unwrap();
    }
    home.join("bin/schemathesis")
}

/// Runs it with further lines of configuration; its report.
fn checked(office: &Office, configuration: &str) -> Value {
    let dir = tempfile::tempdir().unwrap();
    let (settings, report) = (dir.path().join("settings.toml"), dir.path().join("report.json"));
    fs::write(&settings, format!("{CONFIGURATION}\n{configuration}")).unwrap();
    let output = Command::new(schemathesis())
        .arg("--config-file")
        .arg(&settings)
        .args(["run", &format!("{}/openapi.json", office.service.base()), "--checks", "all"])
        .args([
            "--generation-deterministic",
            "--max-examples",
            CASES,
            "--no-color",
            "--report",
            "json",
            "--request-timeout",
            "40",
            "--max-response-time",
            "40",
        ])
        .arg("--report-json-path")
        .arg(&report)
        .current_dir(dir.path())
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{told}{}{}", String::from_utf8_lossy(&output.stderr), office.service.log());
    serde_json::from_slice(&fs::read(&report).unwrap()).unwrap()
}

#[test]
fn every_answer_to_machines_is_one_that_the_description_tells_of() {
    let office = Office::open(&[]);
    let cookie = office.sign_in("Cora");
    let token = office.token(&cookie, "scope=translate&scope=ask");
    let sent = |path: &str, body: &Value| {
        let bearer = format!("Bearer {token}");
        let headers = [("content-type", "application/json"), ("authorization", bearer.as_str())];
        let answer = office.service.send("POST", path, &headers, body.to_string().as_bytes());
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    };
    let asked = sent("/api/v1/asks", &json!({ "pieces": ["rights/fair-trial"], "form": "sign", "language": "es" }));
    let taken = sent("/api/v1/work", &json!({ "piece": "rights/fair-trial", "language": "ig", "level": "standard" }));
    let whole = office.service.create_request(
        "GET",
        &format!("/api/v1/work/{}", taken["id"].as_str().unwrap()),
        &[("authorization", &format!("Bearer {token}"))],
    );
    // What nobody could guess, so that every address is also met where it has something to tell.
    let known = format!(
        "[auth.openapi.token]\nbearer = \"{token}\"\n[parameters]\n\"path.demand\" = {}\n\"path.id\" = {}\n\
         \"path.segment\" = {}\n",
        asked["demands"][0]["id"],
        taken["id"],
        whole.json()["segments"][3]["id"],
    );
    let description = office.service.get("/openapi.json").json();
    let operations: usize =
        description["paths"].as_object().unwrap().values().map(|methods| methods.as_object().unwrap().len()).sum();

    for (who, configuration) in [("nobody", ""), ("a token", known.as_str())] {
        let report = checked(&office, configuration);

        let cases = report["test_cases"]["generated"].as_u64().unwrap();
        eprintln!(
            "as {who}: {} operations, {cases} cases in {:.0} seconds",
            report["operations"]["tested"],
            report["running_time"].as_f64().unwrap()
        );
        assert_eq!(report["operations"]["tested"], operations, "{report}");
        assert_eq!(report["complete"], true, "{report}");
        assert!(cases > 50 * operations as u64, "{report}");
        assert_eq!((&report["failures"], &report["errors"]), (&json!([]), &json!([])));
        if who == "a token" {
            let unmet = &report["warnings"]["missing_test_data"];
            assert_eq!(unmet, &json!([]), "every address was met where it has something to tell");
        }
    }
}
