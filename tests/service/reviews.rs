//! Records of review at the desk: given with an approval, published, told to readers, programs and editors.

use scraper::Selector;

use crate::bed::evenhand;
use crate::bed::service::until;
use crate::translating::Desk;

#[test]
fn an_editor_records_a_panel_and_a_claim_needs_one() {
    let desk = Desk::new();
    let (amina, edith) = (desk.sign_in("Amina"), desk.sign_in("Edith"));
    let work = amina.take();
    let id = work.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    let title = ("Your first steps", "Vos premiers pas, facile à lire");
    assert_eq!(amina.send_all(&work, &[title], "submit").status, 303, "a claim can be handed in");
    let review = format!("/desk/review/{id}/");
    let page = edith.get(&review).html();
    let version = Selector::parse("[name=version]").unwrap();
    let version = page.select(&version).next().unwrap().value().attr("value").unwrap().to_owned();
    let approve = |more: &[(&str, &str)]| {
        let fields = [("version", version.as_str()), ("do", "approve"), ("despite", "The readers were asked.")];
        edith.post(&review, &[&fields[..], more].concat())
    };

    let without = approve(&[]);
    assert_eq!(without.status, 422);
    assert!(without.text().contains("This text claims Easy Read"), "{}", without.text());
    let panel = [("record-role", "reader-panel"), ("record-by", "Groupe <Nord>"), ("record-people", "cinq")];
    let unclear = approve(&panel);
    assert_eq!(unclear.status, 422);
    let text = unclear.text();
    assert!(text.contains("record-people-wrong") && text.contains("Groupe &lt;Nord&gt;"), "{text}");
    let whole = [
        ("record-role", "reader-panel"),
        ("record-by", "Groupe <Nord>"),
        ("record-people", "5"),
        ("record-disability", "intellectual"),
        ("record-not-checked", "les chiffres"),
        ("record-country", "left over from another role"),
    ];
    assert_eq!(approve(&whole).status, 303);

    let told = "Lecteurs en situation de handicap (5)\u{a0}: Groupe &lt;Nord&gt;, le ";
    until("the edition is served with its record", || {
        let answer = desk.service.get("/fr/rights/example/");
        (answer.status == 200 && answer.text().contains(told)).then_some(())
    });
    let catalogue = desk.service.get("/api/v1/catalogue?lang=fr").json();
    let record = &catalogue["pieces"][0]["editions"][0]["reviews"][0];
    assert_eq!((record["role"].as_str(), record["people"].as_u64()), (Some("reader-panel"), Some(5)), "{catalogue}");
    assert_eq!((record["not-checked"].as_str(), record["sentences-changed"].as_u64()), (Some("les chiffres"), Some(0)));

    let copy = tempfile::tempdir().unwrap();
    let mut pull = evenhand();
    pull.args(["content", "pull", "--content"]).arg(copy.path()).arg("--out").arg(desk.bed.out());
    assert!(pull.output().unwrap().status.success());
    let file = std::fs::read_to_string(copy.path().join("rights/example/fr.reviews")).unwrap();
    assert!(file.contains("by = \"Groupe <Nord>\"") && file.contains("# Vos premiers pas, facile à lire"), "{file}");

    let again = amina.take();
    assert_eq!(amina.send_all(&again, &[title, ("It is free.", "Cela est gratuit.")], "submit").status, 303);
    let id = again.trim_end_matches('/').rsplit('/').next().unwrap().to_owned();
    let answer = edith.get(&format!("/desk/review/{id}/"));
    let shown = answer.text();
    assert!(shown.contains("Readers are told now:") && shown.contains("Readers with disabilities (5)"), "{shown}");
}
