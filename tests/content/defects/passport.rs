//! Passports: complete, of the published form, and signed with the key of the installation.

use std::fs;

use evenhand::verify::signature::PublicKey;
use serde_json::Value;

use super::{artifacts, built, site::signing_key};
use crate::bed::files;

/// Differences between a value and a schema: the parts of JSON Schema that `docs/passport.schema.json` uses.
fn differences(value: &Value, schema: &Value, at: &str, found: &mut Vec<String>) {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_u64() || number.is_i64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let is = |wanted: &str| wanted == kind || wanted == "number" && kind == "integer";
    let fits = match &schema["type"] {
        Value::String(wanted) => is(wanted),
        Value::Array(several) => several.iter().any(|wanted| is(wanted.as_str().unwrap())),
        _ => true,
    };
    if !fits {
        found.push(format!("{at} is {kind}"));
    }
    if schema["enum"].as_array().is_some_and(|values| !values.contains(value)) {
        found.push(format!("{at} is {value}"));
    }
    for name in schema["required"].as_array().into_iter().flatten() {
        if value.get(name.as_str().unwrap()).is_none() {
            found.push(format!("{at} lacks {name}"));
        }
    }
    for (name, inner) in value.as_object().into_iter().flatten() {
        match (schema["properties"].get(name), &schema["additionalProperties"]) {
            (Some(schema), _) | (None, schema @ Value::Object(_)) => {
                differences(inner, schema, &format!("{at}/{name}"), found)
            }
            (None, Value::Bool(false)) => found.push(format!("{at} has {name}")),
            _ => {}
        }
    }
    for inner in value.as_array().into_iter().flatten() {
        differences(inner, &schema["items"], &format!("{at}[]"), found);
    }
}

fn schema() -> Value {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/passport.schema.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn every_artifact_has_a_passport_of_the_published_form() {
    let site = built().site();
    let all = files(&site);
    let passports: Vec<(&String, Value)> = all
        .iter()
        .filter(|(name, _)| name.ends_with(".passport.json"))
        .map(|(name, json)| (name, serde_json::from_slice(json).unwrap()))
        .collect();
    let artifacts = artifacts(&site);
    let of_editions = artifacts.iter().filter(|(unit, _)| !unit.expected.sentences.is_empty()).count();
    assert_eq!(passports.len(), of_editions);
    let schema = schema();
    for (name, passport) in &passports {
        let mut found = Vec::new();
        differences(passport, &schema, "", &mut found);
        assert_eq!(found, Vec::<String>::new(), "{name}");
        assert!(passport["checks"].as_array().unwrap().len() > 5, "{name}");
        assert!(passport["needs-a-person"].as_array().unwrap().len() >= 4, "{name}");
        let (folder, _) = name.rsplit_once('/').unwrap();
        for (file, facts) in passport["files"].as_object().unwrap() {
            let bytes = &all[&format!("{folder}/{file}")];
            assert_eq!(facts["blake3"], evenhand::document::blake3_of(bytes), "{name} {file}");
            assert_eq!(facts["sha256"], evenhand::document::sha256_of(bytes), "{name} {file}");
        }
        let machine = if name.starts_with("en/") { "original" } else { "machine" };
        assert_eq!(
            (&passport["words"]["translation"], &passport["words"]["reviewed-by"]),
            (&machine.into(), &Value::Null)
        );
    }
    let mut broken = passports[0].1.clone();
    broken["checks"][0]["verdict"] = "fine".into();
    broken["mood"] = "good".into();
    let mut found = Vec::new();
    differences(&broken, &schema, "", &mut found);
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn every_passport_is_signed_with_the_key_of_the_installation() {
    let site = built().site();
    let key = PublicKey::read(&signing_key(&site).1).unwrap();
    let all = files(&site);
    let signed = all.iter().filter_map(|(name, bytes)| Some((bytes, all.get(&format!("{name}.sig"))?)));
    let mut count = 0;
    for (bytes, signature) in signed {
        assert_eq!(key.verify(bytes, signature), Ok(()));
        assert!(key.verify(&[bytes.as_slice(), b" "].concat(), signature).is_err());
        count += 1;
    }
    assert!(count >= 16, "{count}");
}

#[test]
fn a_page_tells_how_files_were_checked_in_the_language_of_its_edition() {
    let bed = built();
    for (lang, words) in
        [("en", "How this was checked"), ("ar", "كيف جرى التحقق من هذا"), ("prs", "این چگونه بررسی شد")]
    {
        let page = bed.read(&format!("{lang}/rights/other/index.html"));
        assert!(page.contains("href=\"../../../") && page.contains(words), "{lang}");
        let proof = bed.read(&format!("{lang}/rights/other/proof/index.html"));
        assert!(proof.contains(words) && proof.contains(".page.passport.json\""), "{lang}");
    }
}
