//! The rooms of the server: a folder for each feature, and below them what features share.

use std::collections::{BTreeMap, BTreeSet};

use super::build_script::{module_of, used_paths};
use super::{root, sources};

/// Files that put features together: nothing that a feature needs stands in them.
const ABOVE_FEATURES: [&str; 4] = ["fuzzing", "mod", "publish", "routes"];

/// Files that need `publish` or `routes` to start the service.
const STARTS: [&str; 1] = ["listen"];

/// The modules of the server that a file uses, by the names that they have below `server`.
fn used(name: &str, code: &str) -> BTreeSet<String> {
    let own = module_of(name);
    let absolute = |path: &Vec<String>| {
        let mut module = if path[0] == "crate" { Vec::new() } else { own.clone() };
        for part in path {
            match part.as_str() {
                "crate" => {}
                "super" => drop(module.pop()),
                part => module.push(part.to_owned()),
            }
        }
        module
    };
    let modules = used_paths(code).iter().map(absolute).collect::<Vec<_>>();
    let below = |module: Vec<String>| (module.first()? == "server").then(|| module.get(1).cloned()).flatten();
    modules.into_iter().filter_map(below).collect()
}

/// Rooms and the others that each uses. A room is a feature's folder, or one file.
fn rooms() -> BTreeMap<String, BTreeSet<String>> {
    let mut rooms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (module, name, code) in sources() {
        if module == "server" {
            let room = name.split('/').nth(1).unwrap().trim_end_matches(".rs").to_owned();
            rooms.entry(room).or_default().extend(used(&name, &code));
        }
    }
    let names: BTreeSet<String> = rooms.keys().cloned().collect();
    for (room, used) in &mut rooms {
        used.retain(|other| other != room && names.contains(other));
    }
    rooms
}

#[test]
fn what_features_share_needs_no_feature_and_features_need_each_other_in_no_circle() {
    let rooms = rooms();
    let is_feature = |room: &&String| root().join("src/server").join(room.as_str()).join("mod.rs").exists();
    let features: BTreeSet<&String> = rooms.keys().filter(is_feature).collect();
    assert!(features.len() >= 8 && rooms["desk"].contains("state"), "{features:?}");

    let mut faults = Vec::new();
    for (room, used) in &rooms {
        let is_above = ABOVE_FEATURES.contains(&room.as_str());
        let feature = used.iter().find(|other| features.contains(other));
        if let Some(feature) = feature.filter(|_| !is_above && !features.contains(room)) {
            faults.push(format!("{room} is shared and uses the feature {feature}"));
        }
        let above = used.iter().find(|other| ABOVE_FEATURES.contains(&other.as_str()));
        if let Some(above) = above.filter(|_| !is_above && !STARTS.contains(&room.as_str())) {
            faults.push(format!("{room} uses {above}, which puts features together"));
        }
    }
    for feature in &features {
        let (mut open, mut seen) = (vec![*feature], BTreeSet::new());
        while let Some(other) = open.pop() {
            for next in rooms[other].iter().filter(|next| features.contains(next)) {
                if next == *feature {
                    faults.push(format!("{feature} and {other} are a circle"));
                } else if seen.insert(next) {
                    open.push(next);
                }
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn a_use_is_found_however_it_is_written() {
    let code =
        "use super::{a, b::{self, c}};\nuse crate::server::d::E;\nfn f() { super::super::g::h(); crate::lang::x() }";
    let named = |names: &str| names.split(' ').map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(used("server/room/mod.rs", code), named("a b d"));
    assert_eq!(used("server/room/view.rs", "use super::super::state::X;\nuse super::Y;"), named("room state"));
}

#[test]
fn no_result_holds_a_result() {
    let excused = ["database/passphrase.rs", "database/sign_in_attempts.rs"];
    let nested = sources().into_iter().filter(|(_, _, code)| code.contains("Result<Result<")).map(|(_, name, _)| name);
    assert_eq!(nested.collect::<Vec<_>>(), excused);
}
