//! The desk's page on the clarity of the texts.

use crate::translating::{Desk, texts};

#[test]
fn the_desk_shows_how_clear_each_text_is_and_its_hardest_sentences() {
    let bed = crate::bed::Bed::empty();
    bed.write("rights/collection.toml", "order = 1\n[title]\nen = \"Rights\"\n");
    bed.piece("rights/example", "en");
    bed.edition("rights/example/en.md", "Your first steps", "original", "You must not go without your lawyer.\n");
    bed.edition("rights/example/ar.md", "خطواتك الأولى", "person", "الترتيبات التيسيرية الإجرائية لك.\n");
    let desk = Desk::over(bed, None, &["--jobs", "1"]);
    let (amina, noura) = (desk.sign_in("Amina"), desk.sign_in("Noura"));

    let page = amina.get("/desk/clarity/").html();
    assert_eq!(texts(&page, "h1"), ["Clarity"]);
    assert_eq!(texts(&page, ".cards h2"), ["Your first steps"]);
    let figure = texts(&page, ".cards p strong");
    assert!(figure[0].starts_with("Clear sentences: ") && figure.len() == 1, "{figure:?}");
    assert_eq!(texts(&page, ".cards ol > li > p:first-child"), ["You must not go without your lawyer."]);
    assert_eq!(texts(&page, ".cards ol ul li"), ["double negation (2): not · without"]);
    assert_eq!(texts(&page, ".desk-ways [aria-current=page]"), ["Clarity"]);

    let arabic = amina.get("/desk/clarity/?lang=ar&page=99").html();
    assert_eq!(texts(&arabic, ".cards h2 span[lang=ar][dir=rtl]"), ["خطواتك الأولى"]);
    let told = texts(&arabic, ".list > p").join("\n");
    assert!(told.contains("Cannot be measured in this language:") && told.contains("passive"), "{told}");
    let own = noura.get("/desk/clarity/").html();
    assert_eq!(texts(&own, "h1"), ["الوضوح"], "an editor who reads Arabic begins with Arabic texts");
    assert_eq!(texts(&own, ".cards h2"), ["خطواتك الأولى"]);
    assert_eq!(amina.get("/desk/clarity/?lang=%3Cx%3E&page=x").status, 200);
}
