//! Metrics for operators: each is explained, and alerts and the dashboard use those that exist.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::shared;

/// Names of metrics in a text.
fn names(text: &str) -> BTreeSet<String> {
    let starts = text.match_indices("evenhand_").map(|(at, _)| at);
    starts.map(|at| text[at..].chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect()).collect()
}

fn deploy(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy").join(name)).unwrap()
}

#[test]
fn every_metric_is_explained_and_alerts_and_dashboard_name_those_that_exist() {
    let service = shared();
    let metrics = service.inside("/metrics");
    let mut explained = [BTreeSet::new(), BTreeSet::new()];
    let mut there = BTreeSet::new();
    for line in metrics.text().lines().filter(|line| !line.is_empty()) {
        let words: Vec<&str> = line.splitn(4, ' ').collect();
        let new = match words[..] {
            ["#", "HELP", name, help] if help.len() > 8 => explained[0].insert(name),
            ["#", "TYPE", name, "counter" | "gauge"] => explained[1].insert(name),
            _ => {
                there.insert(line.split(['{', ' ']).next().unwrap());
                true
            }
        };
        assert!(new, "explained twice: {line}");
    }
    assert!(there.len() >= 20 && there.iter().all(|name| name.starts_with("evenhand_")), "{there:?}");
    assert_eq!(explained, [there.clone(), there.clone()]);

    let there: BTreeSet<String> = there.into_iter().map(str::to_owned).collect();
    let dashboard = deploy("grafana/evenhand.json");
    for (file, text) in [("alerts", deploy("prometheus/evenhand.yml")), ("dashboard", dashboard.clone())] {
        let absent: Vec<String> = names(&text).difference(&there).cloned().collect();
        assert_eq!(absent, Vec::<String>::new(), "{file}");
    }
    let unused: Vec<String> = there.difference(&names(&dashboard)).cloned().collect();
    assert_eq!(unused, Vec::<String>::new(), "the dashboard shows every metric");
    assert!(names(&dashboard).len() >= 15);

    let dashboard: Value = serde_json::from_str(&dashboard).unwrap();
    for panel in dashboard["panels"].as_array().unwrap() {
        assert!(["title", "description"].iter().all(|field| panel[field].as_str().is_some_and(|text| text.len() > 3)));
        assert!(panel["targets"].as_array().is_some_and(|targets| !targets.is_empty()), "{panel}");
    }
}

#[test]
fn a_counter_is_there_before_it_counts() {
    let metrics = shared().inside("/metrics");
    for line in [
        "evenhand_connections_refused_total{why=\"too-many-requests\"} 0",
        "evenhand_forwarded_unreadable_total 0",
        "evenhand_places_refused_total{of=\"upload\",why=\"full\"} 0",
    ] {
        assert!(metrics.text().lines().any(|other| other == line), "{line}: {}", metrics.text());
    }
}
