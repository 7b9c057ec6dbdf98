//! Cost of comparing a draft, counted by how often a stem is looked for: time would depend on the machine.

use super::*;
use crate::guard::work;

/// A section of `count` sentences that only their names tell apart.
fn section(count: usize) -> String {
    let sentence = |at: usize| format!("Before the hearing you must ask officer{at}x for a lawyer, if you can.\n\n");
    (0..count).map(sentence).collect()
}

/// A library with a standard and a plain edition in English, of which each sentence renders one, and a standard one in
/// French.
fn long_library(count: usize) -> Library {
    let standard = format!("## Court {{#court}}\n\n{}", section(count));
    let plain = format!("## Court {{explains=court}}\n\n{}", section(count).replace("a lawyer", "help"));
    let mut library = with(&standard, &plain, None);
    let trace = renewed(&library).trace;
    library.editions.get_mut(&address("en", Level::Plain)).unwrap().trace = Some(trace.into());
    let french = section(count).replace("you must ask", "vous devez demander").replace("if you can", "si possible");
    add(&mut library, "fr", Level::Standard, &format!("## Cour {{#court}}\n\n{french}"), None);
    library
}

/// The stems that are looked for when a draft of a plain or a standard text is compared, with `words` more words in
/// each sentence.
fn cost(library: &Library, level: Level, words: usize) -> usize {
    let source = &library.editions[&address("en", level)];
    let letter = |number: usize| char::from_u32(0x430 + number as u32 % 32).unwrap();
    let filler: String = (0..words).map(|word| format!(" {}{}q", letter(word / 32), letter(word))).collect();
    let ids = source.document.sentences().into_iter().map(|sentence| sentence.id.to_string()).enumerate();
    let text = |at| format!("Vous pouvez, officer{at}x, demander, demander pas, un avocat,{filler}.");
    let draft: DraftTexts = ids.map(|(at, id)| (id, text(at))).collect();
    let french: Lang = "fr".parse().unwrap();
    work::of(|| assert!(!draft_differences(library, source, &french, &draft).0.is_empty()))
}

#[test]
fn a_draft_costs_its_length_and_not_the_square_of_it() {
    let libraries = [200, 280, 360].map(long_library);
    let short = long_library(30);
    for level in [Level::Standard, Level::Plain] {
        let [one, two, three] = libraries.each_ref().map(|library| cost(library, level, 0));
        assert!((three - two) * 10 <= (two - one) * 11, "{level:?}, eighty sentences more: {one} {two} {three}");
        let costs = [150, 300].map(|words| cost(&short, level, words));
        assert!(costs[1] * 10 <= costs[0] * 22, "{level:?}, sentences twice as long: {costs:?}");
    }
}
