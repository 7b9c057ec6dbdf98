//! Buttons of home pages, files under names that tell nothing, and tables as lists.

use super::*;

#[test]
fn a_list_leads_with_the_text_and_to_its_plain_wording_and_its_player() {
    let (library, words) = (library(), Messages::of(&lang("en")));
    let links = |sound: Option<Level>| {
        let sounds = |address: &Address| (Some(address.level) == sound).then_some(540);
        let html = Html::parse_document(&home(&lang("en"), &library, &words, &a_site(), &sounds));
        let first = select(&html, ".pieces > li")[0].inner_html();
        let first = Html::parse_fragment(&first);
        assert_eq!(select(&first, ".buttons svg").len(), select(&first, ".buttons a").len());
        (
            hrefs(&first, ".buttons a"),
            select(&first, ".cost").iter().map(|cost| cost.text().collect::<String>()).collect::<String>(),
        )
    };

    let (page, plain) = ("../en/rights/all/index.html".to_owned(), "../en/rights/all/plain/index.html".to_owned());
    assert_eq!(links(None), (vec![plain.clone()], String::new()));
    assert_eq!(links(Some(Level::Standard)), (vec![plain.clone(), format!("{page}#listen")], "9 minutes".to_owned()));
    assert_eq!(links(Some(Level::Plain)).0, [plain.clone(), format!("{plain}#listen")]);
}

#[test]
fn a_page_that_lists_a_piece_is_known() {
    assert_eq!(
        pages_that_list(&piece("all"), &lang("en"), &library()),
        ["en/index.html".to_owned(), "en/rights/index.html".to_owned()]
    );
}

#[test]
fn a_service_gives_each_file_under_a_name_that_tells_nothing() {
    let (library, words) = (library(), Messages::of(&lang("en")));
    let edition = &library.editions[&Address { piece: piece("all"), lang: lang("en"), level: Level::Standard }];
    let links = |delivery, ways: &[Way]| {
        let site = Site { delivery, ..a_site() };
        let reading = NarrationVoice::None;
        let view = View { edition, library: &library, words: &words, ways, chapters: &[], reading, site: &site };
        let html = Html::parse_document(&page(&view).html);
        (hrefs(&html, ".ways details a[href$='?name=neutral']"), select(&html, ".ways details").len())
    };
    let (ways, none) = (ways(&words), no_ways(&words));

    let (service, files) = (links(Delivery::Service, &ways), links(Delivery::Files, &ways));

    let every = ["all.opus", "all.mp3", "all.vtt", "all.aph-18.pdf"].map(|file| format!("{file}?name=neutral"));
    assert_eq!((service.0, files.0), (every.to_vec(), Vec::new()));
    assert_eq!(service.1, files.1 + 1);
    assert_eq!(links(Delivery::Service, &none), (Vec::new(), 0), "nothing opens where there is no file");
}

#[test]
fn a_table_keeps_its_roles_and_each_cell_has_the_words_of_its_column() {
    let html = Html::parse_document(&page_of(&library(), "en", Level::Standard).html);
    let table = select(&html, "table")[0];
    let columns: Vec<String> =
        select(&html, "table thead [role=columnheader]").iter().map(|cell| cell.text().collect()).collect();

    assert_eq!(table.attr("role"), Some("table"));
    assert!(!columns.is_empty());
    for row in select(&html, "table tbody [role=row]") {
        for cell in row.child_elements().filter(|cell| cell.attr("data-column").is_some()) {
            assert_eq!(cell.attr("role"), Some("cell"));
            assert!(columns.iter().any(|column| Some(column.as_str()) == cell.attr("data-column")), "{columns:?}");
        }
        assert!(row.child_elements().all(|cell| cell.attr("role").is_some()));
    }
    assert!(!select(&html, "table [data-column]").is_empty());
}
