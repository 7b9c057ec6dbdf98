//! Names of signs in words, for those that no font draws and no voice says.
//!
//! The tables stand in `signs/`, made by `make.py` from the CLDR's annotations (`UNICODE-LICENSE.txt`),
//! but `ckb.tsv`, which is our own and which nobody has checked, and `same.tsv`, which leads from
//! signs that the CLDR has no name for to one that says the same. `ideograph.tsv` is our own, too: Chinese
//! characters have numbers and no names.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::document::clusters;
use crate::lang::Lang;

type SignNames = BTreeMap<&'static str, &'static str>;

const FILES: [(&str, &str); 12] = [
    ("ar", include_str!("signs/ar.tsv")),
    ("bn", include_str!("signs/bn.tsv")),
    ("ckb", include_str!("signs/ckb.tsv")),
    ("de", include_str!("signs/de.tsv")),
    ("en", include_str!("signs/en.tsv")),
    ("es", include_str!("signs/es.tsv")),
    ("fa", include_str!("signs/fa.tsv")),
    ("fr", include_str!("signs/fr.tsv")),
    ("ps", include_str!("signs/ps.tsv")),
    ("ru", include_str!("signs/ru.tsv")),
    ("ur", include_str!("signs/ur.tsv")),
    ("zh", include_str!("signs/zh.tsv")),
];

static TABLES: LazyLock<BTreeMap<&'static str, SignNames>> =
    LazyLock::new(|| FILES.into_iter().map(|(lang, rows)| (lang, read(rows))).collect());

/// The word for a Chinese character, by language.
static IDEOGRAPH: LazyLock<SignNames> = LazyLock::new(|| read(include_str!("signs/ideograph.tsv")));

static SAME: LazyLock<SignNames> = LazyLock::new(|| read(include_str!("signs/same.tsv")));

fn read(rows: &'static str) -> SignNames {
    rows.lines().filter_map(|row| row.split_once('\t')).collect()
}

/// The name of a sign (a character or several that are drawn as one) in that language or its nearest
/// kin. English names are given for English alone. Returns `None` if there is none.
#[must_use]
pub fn sign_name(lang: &Lang, sign: &str) -> Option<String> {
    let english = Lang::english();
    let chain = lang.fallbacks().into_iter().filter(|kin| *kin != english || lang.primary() == english.tag());
    let tables: Vec<&SignNames> = chain.filter_map(|kin| TABLES.get(kin.tag())).collect();
    let of = |sign: &str| tables.iter().find_map(|names| names.get(sign)).copied();
    let (bare, tones) = parts(sign);
    if bare.is_empty() {
        return of(&tones).map(str::to_owned);
    }
    let name = of(&bare).or_else(|| of(SAME.get(bare.as_str())?))?;
    let tones: Vec<&str> = tones.chars().filter_map(|tone| of(tone.encode_utf8(&mut [0; 4]))).collect();
    Some(if tones.is_empty() { name.to_owned() } else { format!("{name}: {}", tones.join(", ")) })
}

/// A text in which pictures, arrows, boxes and ticks are their names between commas: a voice spells
/// them or leaves them out. What has no name in that language stays.
#[must_use]
pub fn pictures_in_words(lang: &Lang, text: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut after_name = false;
    for cluster in clusters(text) {
        let name =
            Some(cluster).filter(|cluster| cluster.chars().any(is_picture)).and_then(|sign| sign_name(lang, sign));
        match name {
            Some(name) => {
                let so_far = out.trim_end().len();
                out.truncate(so_far);
                let begins = out.is_empty() || out.ends_with(|c: char| c.is_ascii_punctuation());
                out.push_str(if begins { " " } else { ", " });
                out.push_str(&name);
                after_name = true;
            }
            None => {
                let goes_on = cluster.chars().any(char::is_alphanumeric);
                out.push_str(if after_name && goes_on { ", " } else { "" });
                if !(after_name && cluster.trim().is_empty()) {
                    out.push_str(cluster);
                    after_name = false;
                }
            }
        }
    }
    out
}

fn is_picture(c: char) -> bool {
    matches!(u32::from(c), 0x2190..=0x21ff | 0x2300..=0x23ff | 0x25a0..=0x27bf | 0x2900..=0x297f | 0x2b00..=0x2bff
        | 0x20e3 | 0x1f000..=0x1fbff)
}

/// The name of a character in that language, or else the one that Unicode gives it.
#[must_use]
pub fn character_name(lang: &Lang, c: char) -> String {
    let ideograph = matches!(u32::from(c), 0x3400..=0x4dbf | 0x4e00..=0x9fff | 0xf900..=0xfaff | 0x2_0000..=0x3_ffff);
    let named = lang.fallbacks().into_iter().filter(|_| ideograph).find_map(|kin| IDEOGRAPH.get(kin.tag()).copied());
    let number = || named.map(|name| format!("{name} U+{:04X}", u32::from(c)));
    sign_name(lang, c.encode_utf8(&mut [0; 4])).or_else(number).unwrap_or_else(|| unicode_name(c))
}

/// The name that Unicode gives to a character, in English and small letters, or its number.
fn unicode_name(c: char) -> String {
    match unicode_names2::name(c) {
        Some(name) => name.to_string().to_lowercase(),
        None => format!("U+{:04X}", u32::from(c)),
    }
}

/// A sign without what only asks for colour or black, and its tones of skin.
fn parts(sign: &str) -> (String, String) {
    let drawn = sign.chars().filter(|c| !matches!(c, '\u{fe00}'..='\u{fe0f}'));
    drawn.partition(|c| !matches!(c, '\u{1f3fb}'..='\u{1f3ff}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(lang: &str, sign: &str) -> Option<String> {
        sign_name(&lang.parse().unwrap(), sign)
    }

    #[test]
    fn signs_have_names_in_every_language_of_the_interface_and_in_german() {
        let langs = crate::l10n::Messages::languages();
        for lang in langs.into_iter().chain(["de".parse().unwrap()]) {
            for sign in ["✅", "❌", "⚠️", "☎", "→", "★", "☐", "✓", "👩‍⚖️", "📞", "1️⃣", "؋"]
            {
                assert!(sign_name(&lang, sign).is_some_and(|name| !name.is_empty()), "{lang}: {sign}");
            }
        }
    }

    #[test]
    fn a_name_is_in_the_language_itself_or_its_kin() {
        assert_eq!(name("en", "👩‍⚖️").as_deref(), Some("woman judge"));
        assert_eq!(name("de", "👩‍⚖").as_deref(), Some("Richterin"));
        assert_eq!(name("zh-Hans", "⚠").as_deref(), Some("警告"));
        assert_eq!(name("prs", "⚠"), name("fa", "⚠"));
        assert_eq!(name("en-GB", "🇩🇪").as_deref(), Some("flag: Germany"));
        assert_eq!(name("tr", "⚠"), None);
        assert_eq!(name("en", "a"), None);
    }

    #[test]
    fn tones_of_skin_are_said_after_the_sign() {
        assert_eq!(name("en", "👩🏾‍⚖️").as_deref(), Some("woman judge: medium-dark skin tone"));
        assert_eq!(name("en", "🏾").as_deref(), Some("medium-dark skin tone"));
    }

    #[test]
    fn signs_of_the_same_sense_lead_to_one_with_a_name() {
        for (sign, other) in SAME.iter() {
            assert!(name("en", other).is_some(), "{sign} {other}");
        }
    }

    #[test]
    fn a_voice_says_the_names_of_pictures_and_nothing_else_changes() {
        let said = |lang: &str, text: &str| pictures_in_words(&lang.parse().unwrap(), text).trim().to_owned();

        assert_eq!(said("en", "✅ Do: stay calm."), "check mark button, Do: stay calm.");
        assert_eq!(said("en", "Call 112 🚨. Ask → then go ⚠️ now."), {
            "Call 112, police car light. Ask, right-pointing arrow, then go, warning, now."
        });
        assert_eq!(said("en", "★★"), "star, star");
        assert_eq!(said("fr", "👩‍⚖️ décide"), "juge, décide".replace("juge", &name("fr", "👩‍⚖").unwrap()));
        for text in ["§ 3, № 4 – 5 ½ €", "Act Ⅳ", "عربي", "法庭"] {
            assert_eq!(said("en", text), text);
        }
        assert_eq!(said("tr", "✅"), "✅");
    }

    #[test]
    fn a_chinese_character_is_called_so_in_every_language_of_the_interface() {
        let name = |lang: &str, c| character_name(&lang.parse().unwrap(), c);
        assert_eq!(name("zh-Hans", '𠮷'), "汉字 U+20BB7");
        assert_eq!(name("prs", '龘'), "نویسهٔ چینی U+9F98");
        assert_eq!(name("tr", '龘'), "Chinese character U+9F98");
        assert_eq!(name("en", '𐌰'), "gothic letter ahsa");
        for lang in crate::l10n::Messages::languages() {
            let own = lang.fallbacks().into_iter().find(|kin| IDEOGRAPH.contains_key(kin.tag()));
            assert!(own.is_some_and(|kin| kin.tag() != "en" || lang.primary() == "en"), "{lang}");
        }
    }

    #[test]
    fn unicode_names_what_has_no_other_name() {
        assert_eq!(unicode_name('𐌰'), "gothic letter ahsa");
        assert_eq!(unicode_name('\u{f0fc}'), "U+F0FC");
    }
}
