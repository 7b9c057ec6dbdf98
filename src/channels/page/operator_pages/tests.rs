use scraper::{Html, Selector};

use super::*;
use crate::channels::page::{Interfaces, Proofs, style_name};

const KEPT: KeptPeriods =
    KeptPeriods { counted: 1, ended_request: 12, request: 345, mail: None, session: 30, attempts: 2, audit: 678 };
const MAIL: MailPeriods = MailPeriods { unconfirmed: 9, stopped: 401 };

fn site(delivery: Delivery, search: Search) -> Site {
    Site {
        style: style_name(),
        base: None,
        version: "0.1.0".into(),
        delivery,
        leave: None,
        ask: None,
        search,
        interfaces: Interfaces::All,
        proofs: Proofs::Nowhere,
    }
}

fn made(page: OperatorPage, operator: &Operator, kept: Option<&KeptPeriods>, tag: &str, search: Search) -> Html {
    let lang: Lang = tag.parse().unwrap();
    let delivery = if kept.is_some() { Delivery::Service } else { Delivery::Files };
    let langs = Messages::languages();
    let words = Messages::of(&lang);
    Html::parse_document(&operator_page(page, (operator, kept), (&lang, &langs), &words, &site(delivery, search)))
}

fn all(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).map(|element| element.text().collect()).collect()
}

fn hrefs(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector).filter_map(|element| element.attr("href").map(str::to_owned)).collect()
}

#[test]
fn privacy_names_every_period_that_the_service_keeps_and_no_other() {
    let told = |kept: Option<&KeptPeriods>, search| {
        all(&made(OperatorPage::Privacy, &Operator::default(), kept, "en", search), "main").concat()
    };

    let service = told(Some(&KEPT), Search::Nowhere);
    for period in ["1 day at most", "12 days after", "345 days after", "30 days at most", "for 2 days", "for 678 days"]
    {
        assert!(service.contains(period), "{period}: {service}");
    }
    assert!(service.contains("sends no e-mail") && !service.contains("mail server"), "{service}");
    let mail = told(Some(&KeptPeriods { mail: Some(MAIL), ..KEPT }), Search::Nowhere);
    assert!(mail.contains("after 9 days") && mail.contains("for 401 days"), "{mail}");
    assert!(!mail.contains("sends no e-mail"), "{mail}");
    let files = told(None, Search::Nowhere);
    assert!(!files.contains("days") && !files.contains("request"), "{files}");
    assert!(told(None, Search::Pages).contains("Search runs in your browser."));
}

#[test]
fn whoever_is_responsible_is_named_and_text_of_the_settings_stays_text() {
    let operator = Operator {
        name: Some("Legal Aid <b>Example</b>".into()),
        address: Some("1 Street\n1000 Town".into()),
        email: Some("help@a.example".into()),
        phone: Some("+00 000 (0)20".into()),
        web: Some("https://a.example/".into()),
        authority: Some("Data Office".into()),
    };
    let html = made(OperatorPage::Operator, &operator, Some(&KEPT), "ar", Search::Nowhere);

    let told = ["Legal Aid <b>Example</b>", "1 Street", "1000 Town", "help@a.example", "+00 000 (0)20"];
    let told: Vec<String> = told.into_iter().chain(["https://a.example/", "Data Office"]).map(str::to_owned).collect();
    assert_eq!(all(&html, "main bdi"), told);
    assert_eq!(hrefs(&html, "main a"), ["mailto:help@a.example", "tel:+00000020", "https://a.example/"]);
    assert_eq!(operator.missing(), None);
    let privacy = made(OperatorPage::Privacy, &operator, None, "ar", Search::Nowhere);
    assert_eq!(all(&privacy, "main bdi"), ["Data Office"]);
    assert_eq!(hrefs(&privacy, "main a"), ["../../ar/operator/index.html"]);
}

#[test]
fn a_page_without_the_operators_settings_says_so_in_every_language() {
    let named = Operator { name: Some("Legal Aid".into()), ..Operator::default() };
    for lang in Messages::languages() {
        let words = Messages::of(&lang);
        let nobody = made(OperatorPage::Operator, &Operator::default(), None, lang.tag(), Search::Nowhere);
        let unreachable = made(OperatorPage::Operator, &named, None, lang.tag(), Search::Nowhere);

        let says = |html: &Html, what: String| all(html, "main p").contains(&what);
        assert!(says(&nobody, text!(words, "operator-nobody")), "{lang}");
        assert!(!says(&unreachable, text!(words, "operator-nobody")), "{lang}");
        assert!(says(&unreachable, text!(words, "operator-no-way")), "{lang}");
        assert!(says(&unreachable, text!(words, "operator-careful")), "{lang}");
    }
    assert!(Operator::default().missing().unwrap().contains("EVENHAND_OPERATOR,"));
    assert!(named.missing().unwrap().contains("EVENHAND_OPERATOR_EMAIL"));
}

#[test]
fn the_foot_leads_to_both_pages_and_both_lead_to_their_languages() {
    for page in OperatorPage::ALL {
        let html = made(page, &Operator::default(), None, "ps", Search::Nowhere);

        assert_eq!(
            hrefs(&html, "footer .more a"),
            ["../../ps/index.html", "../../ps/privacy/index.html", "../../ps/operator/index.html"]
        );
        assert_eq!(hrefs(&html, ".languages a").len(), Messages::languages().len() - 1);
        assert!(hrefs(&html, ".languages a").contains(&format!("../../{}", page.path(&Lang::english()))));
    }
}
