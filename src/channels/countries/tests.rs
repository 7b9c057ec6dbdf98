//! Words about countries, in every language of the interface.

use super::*;
use crate::lang::Lang;

#[test]
fn every_language_names_one_country_and_several() {
    let countries: Vec<Country> = ["PK", "AF"].iter().map(|code| code.parse().unwrap()).collect();
    for lang in Messages::languages() {
        let words = Messages::of(&lang);
        let (one, two) = (block_label(&countries[..1], &words), block_label(&countries, &words));
        let name = |at: usize| countries[at].name(&lang);
        assert!(one.contains(name(0)) && !one.contains(name(1)), "{lang}: {one}");
        assert!(two.contains(name(0)) && two.contains(name(1)), "{lang}: {two}");
        if lang != "zh-Hans".parse().unwrap() {
            assert_ne!(one.replace(name(0), ""), two.replace(name(0), "").replace(name(1), ""), "{lang}");
        }
        let english = lang == Lang::english();
        assert_eq!(one == block_label(&countries[..1], &Messages::of(&Lang::english())), english, "{lang}: {one}");
    }
    let words = Messages::of(&Lang::english());
    assert_eq!(block_label(&countries, &words), "Only for these countries: Pakistan and Afghanistan");
    assert_eq!(block_end(&countries[..1], &words), "End of the part for this country.");
}
