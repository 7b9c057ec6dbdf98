//! The stem of a word: the part that its forms share. Only plurals, cases and articles are removed, because two words
//! taken for one mislead more than one form missed.

use crate::lang::Lang;

/// Endings of which at most one is taken off, the first that fits; what takes its place.
/// `least` letters must be left. An ending that stays as it is protects the word from those after it.
struct Group {
    least: usize,
    endings: &'static [(&'static str, &'static str)],
}

/// The stem of a folded word; the word itself where the language's endings are not known here.
pub(super) fn stem(word: &str, lang: &Lang) -> String {
    let rules = lang.rules();
    let mut stem = match rules.primary() {
        "ar" => without_article(word),
        _ => word,
    }
    .to_owned();
    for group in groups(rules.primary()) {
        shorten(&mut stem, group);
    }
    stem
}

fn shorten(stem: &mut String, group: &Group) {
    for (ending, instead) in group.endings {
        let Some(rest) = stem.strip_suffix(ending) else { continue };
        if rest.chars().count() + instead.chars().count() < group.least {
            continue;
        }
        *stem = format!("{rest}{instead}");
        return;
    }
}

/// An Arabic word without the article and what grows together with it: and, with, for, like, so.
fn without_article(word: &str) -> &str {
    const ARTICLES: [&str; 7] = ["وال", "بال", "كال", "فال", "ولل", "لل", "ال"];
    ARTICLES
        .iter()
        .find_map(|article| word.strip_prefix(article).filter(|rest| rest.chars().count() >= 2))
        .unwrap_or(word)
}

/// The groups of a language, in the order in which they are taken off. Endings are written folded.
fn groups(language: &str) -> &'static [Group] {
    match language {
        "en" => ENGLISH,
        "fr" => FRENCH,
        "es" => SPANISH,
        "ar" => ARABIC,
        "fa" => PERSIAN,
        "ckb" => KURDISH,
        "ru" => RUSSIAN,
        "bn" => BANGLA,
        _ => &[],
    }
}

#[rustfmt::skip]
const ENGLISH: &[Group] = &[
    Group { least: 3, endings: &[("sses", "ss"), ("ies", "y"), ("ss", "ss"), ("us", "us"), ("is", "is"), ("s", "")] },
    Group { least: 3, endings: &[("eed", "eed"), ("ied", "y"), ("ing", ""), ("ed", "")] },
    Group { least: 3, endings: &[
        ("bb", "b"), ("dd", "d"), ("gg", "g"), ("ll", "l"), ("mm", "m"), ("nn", "n"), ("pp", "p"), ("rr", "r"), ("tt", "t"),
    ] },
    Group { least: 3, endings: &[("e", ""), ("y", "i")] },
];

#[rustfmt::skip]
const FRENCH: &[Group] = &[
    Group { least: 3, endings: &[("eaux", "eau"), ("aux", "al"), ("ss", "ss"), ("s", ""), ("x", "")] },
    Group { least: 3, endings: &[("ee", ""), ("e", "")] },
    Group { least: 3, endings: &[("er", ""), ("ez", "")] },
];

#[rustfmt::skip]
const SPANISH: &[Group] = &[
    Group { least: 3, endings: &[("ces", "z"), ("es", ""), ("s", "")] },
    // Of women and men. Not every a and o: "trata" is trafficking, "trato" is treatment.
    Group { least: 3, endings: &[("ada", "ado"), ("ida", "ido"), ("era", "ero"), ("aria", "ario"), ("ora", "or"), ("e", "")] },
];

#[rustfmt::skip]
const ARABIC: &[Group] = &[
    Group { least: 4, endings: &[
        ("هما", ""), ("كما", ""), ("هم", ""), ("هن", ""), ("كم", ""), ("ها", ""), ("نا", ""), ("ك", ""),
    ] },
    Group { least: 4, endings: &[("ات", ""), ("ون", ""), ("ين", ""), ("ان", ""), ("ه", "")] },
    Group { least: 4, endings: &[("ي", "")] },
];

#[rustfmt::skip]
const PERSIAN: &[Group] = &[
    Group { least: 2, endings: &[("هايي", ""), ("هاي", ""), ("ها", "")] },
    Group { least: 4, endings: &[("ان", "")] },
    Group { least: 3, endings: &[("ي", "")] },
];

#[rustfmt::skip]
const KURDISH: &[Group] = &[
    Group { least: 3, endings: &[
        ("هكانيان", ""), ("هكانمان", ""), ("هكانتان", ""), ("هكاني", ""), ("هكانت", ""), ("هكان", ""), ("هكهي", ""), ("هكه", ""), ("ێكي", ""), ("ێك", ""),
    ] },
    Group { least: 4, endings: &[("اني", ""), ("ان", "")] },
    Group { least: 3, endings: &[("ي", "")] },
];

#[rustfmt::skip]
const RUSSIAN: &[Group] = &[
    Group { least: 3, endings: &[("ся", ""), ("сь", "")] },
    Group { least: 3, endings: &[
        ("иями", ""), ("ями", ""), ("ами", ""), ("ыми", ""), ("ими", ""), ("его", ""), ("ого", ""), ("ему", ""), ("ому", ""),
        ("иях", ""), ("ях", ""), ("ах", ""), ("ией", ""), ("ей", ""), ("ой", ""), ("ий", ""), ("ый", ""), ("ая", ""), ("яя", ""),
        ("ое", ""), ("ее", ""), ("ые", ""), ("ие", ""), ("ии", ""), ("ию", ""), ("ью", ""), ("ую", ""), ("юю", ""), ("ия", ""),
        ("ья", ""), ("ым", ""), ("им", ""), ("ом", ""), ("ем", ""), ("ам", ""), ("ям", ""), ("ов", ""), ("ев", ""), ("ых", ""),
        ("их", ""), ("а", ""), ("е", ""), ("и", ""), ("о", ""), ("у", ""), ("ы", ""), ("ю", ""), ("я", ""), ("ь", ""), ("й", ""),
    ] },
];

#[rustfmt::skip]
const BANGLA: &[Group] = &[
    Group { least: 3, endings: &[
        ("গুলোর", ""), ("গুলো", ""), ("গুলি", ""), ("দের", ""), ("রা", ""), ("টি", ""), ("টা", ""), ("কে", ""), ("ের", ""), ("ীর", "ী"),
        ("িতে", "ি"), ("ীতে", "ী"), ("াতে", "া"), ("ে", ""),
    ] },
];

#[cfg(test)]
mod tests {
    use super::super::token::fold;
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem_and_other_words_have_another() {
        for (lang, forms, other) in [
            ("en", "interpreter interpreters", "interpretation"),
            ("en", "trafficked trafficking", "traffic"),
            ("en", "copy copies copied copying", "cop"),
            ("en", "need needs needed", "knee"),
            ("en", "police", "policy"),
            ("en", "witness witnesses", "wit"),
            ("fr", "interprete interpretes", "interet"),
            ("fr", "etranger etrangere etrangers etrangeres", "etrangler"),
            ("fr", "tribunal tribunaux", "tribune"),
            ("es", "interprete interpretes", "interes"),
            ("es", "juez jueces", "juego"),
            ("es", "abogado abogada abogados", "abogacia"),
            ("es", "trata tratas", "trato"),
            ("ar", "محامي المحامي للمحامي محامون المحامين", "محاكمه"),
            ("ar", "قانون القانون قانونيه", "قاضي"),
            ("prs", "ترجمان ترجمانها ترجمانهاي", "ترجيح"),
            ("ckb", "وهرگێڕ وهرگێڕێك وهرگێڕي وهرگێڕهكان", "وهرزش"),
            ("ru", "переводчик переводчика переводчиком переводчики", "перевод"),
            ("ru", "полиция полицию полиции", "полис"),
            ("bn", "দোভাষী দোভাষীর", "ভাষা"),
            ("bn", "আদালত আদালতে আদালতের", "আদা"),
        ] {
            let lang: Lang = lang.parse().unwrap();
            let stems: std::collections::BTreeSet<_> =
                forms.split(' ').map(|form| stem(&fold(form, &lang), &lang)).collect();
            assert_eq!(stems.len(), 1, "{forms}: {stems:?}");
            assert!(!stems.contains(&stem(&fold(other, &lang), &lang)), "{other} is not {forms}");
        }
    }

    #[test]
    fn endings_are_written_as_words_are_folded() {
        for tag in ["en", "fr", "es", "ar", "fa", "ckb", "ru", "bn"] {
            let lang: Lang = tag.parse().unwrap();
            let endings = groups(tag).iter().flat_map(|group| group.endings);
            for ending in endings.flat_map(|(ending, instead)| [ending, instead]) {
                assert_eq!(fold(&format!("ط{ending}"), &lang), format!("ط{ending}"), "{tag}");
            }
        }
    }
}
