//! Passports of pages, the accessibility statement that is made from all passports, and the desk's page on the checks.

use serde_json::Value;

use crate::bed::Bed;
use crate::bed::service::Answer;
use crate::translating::{Desk, texts};

/// Numbers in the rows of a table, by the words of their first cell.
fn rows(page: &scraper::Html, table: &str) -> Vec<Vec<String>> {
    let cells = |row: &scraper::ElementRef<'_>| {
        let cells = scraper::Selector::parse("th, td").unwrap();
        row.select(&cells).map(|cell| cell.text().collect::<String>().trim().to_owned()).collect()
    };
    let selector = scraper::Selector::parse(&format!("{table} tbody tr")).unwrap();
    page.select(&selector).map(|row| cells(&row)).collect()
}

#[test]
fn the_statement_and_the_desk_tell_what_the_checks_of_all_files_found() {
    let bed = Bed::full();
    let desk = Desk::over(bed, None, &["--jobs", "2", "--contact", "help@legal-aid.example"]);
    desk.service.wait_until_made();
    let get = |path: &str| -> Answer {
        let answer = desk.service.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
        answer
    };

    // With the sound the page has another list of sections: its passport is that of the page as it is sent.
    let page = get("/en/rights/example/").decoded();
    let passport: Value = get("/en/rights/example/example.en.page.passport.json").json();
    assert_eq!(passport["files"]["index.html"]["sha256"], evenhand::document::sha256_of(&page));
    assert_eq!(passport["made-from"].as_str().unwrap().len(), 64, "{passport}");
    let needs: Vec<&str> =
        passport["needs-a-person"].as_array().unwrap().iter().map(|need| need["name"].as_str().unwrap()).collect();
    assert_eq!(needs[..2], ["contrast", "keyboard"]);

    let page = get("/en/accessibility/").html();
    let counts = rows(&page, "main table");
    assert!(counts.len() >= 4, "{counts:?}");
    assert_eq!(texts(&page, "h1"), ["Accessibility statement"]);
    for row in &counts {
        let [all, passed, failed] = [1, 2, 3].map(|at| row[at].parse::<usize>().unwrap());
        assert!(all > 0 && all == passed + failed, "{row:?}");
    }
    let main = texts(&page, "main").join("");
    assert!(main.contains("It is not known whether everything meets") || main.contains("Not everything on this site"));
    assert!(main.contains("help@legal-aid.example") && main.contains("Everything can be done with the keyboard"));
    let foot = scraper::Selector::parse("footer a[href$='en/accessibility/']").unwrap();
    for path in ["/en/", "/en/rights/example/", "/en/search", "/en/safety/", "/en/nothing/"] {
        assert_eq!(desk.service.get(path).html().select(&foot).count(), 1, "{path}");
    }

    let report = String::from_utf8(get("/en/accessibility/openacr.yaml").decoded()).unwrap();
    for part in ["catalog: \"2.5-edition-wcag-2.2-en\"", "page-headings: ", "email: \"help@legal-aid.example\""] {
        assert!(report.contains(part), "{part}: {report}");
    }
    assert!(!report.contains("level: supports"));
    let older = String::from_utf8(get("/en/accessibility/openacr-2.1.yaml").decoded()).unwrap();
    assert!(older.contains("2.4-edition-wcag-2.1-en") && !older.contains("num: \"2.4.11\""));

    let (edith, amina) = (desk.sign_in("Edith"), desk.sign_in("Amina"));
    assert_eq!(amina.get("/desk/proof/").status, 403, "a contributor");
    let proof = edith.get("/desk/proof/").html();
    assert_eq!(texts(&proof, "h2").iter().filter(|title| title.contains("print")).count(), 1);
    let size = rows(&proof, "table").into_iter().find(|row| row[0].starts_with("print-size")).unwrap();
    assert_eq!((size[2].as_str(), size[4].as_str()), ("0", "18 pt"), "{size:?}");
    assert_eq!(proof.select(&scraper::Selector::parse("figure.map svg rect.solid").unwrap()).count(), 1, "a bar a day");
    let days = rows(&proof, "table").into_iter().last().unwrap();
    assert!(days[1].parse::<usize>().unwrap() >= 4 && days[2] == "0", "{days:?}");
}
