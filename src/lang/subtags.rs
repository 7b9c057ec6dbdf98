//! Lists the subtags of language tags that are known: the tags that strangers may name are made of these alone.

use icu_locale::{LanguageIdentifier, LocaleExpander};

/// The scripts of Unicode 16 by their ISO 15924 codes, and the codes that stand for several of them.
const SCRIPTS: &str = "Adlm Aghb Ahom Arab Aran Armi Armn Avst Bali Bamu Bass Batk Beng Bhks Bopo Brah Brai Bugi Buhd Cakm \
    Cans Cari Cham Cher Chrs Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Gara Geor \
    Glag Gong Gonm Goth Gran Grek Gujr Gukh Guru Hanb Hang Hani Hano Hans Hant Hatr Hebr Hira Hluw Hmng \
    Hmnp Hrkt Hung Ital Jamo Java Jpan Kali Kana Kawi Khar Khmr Khoj Kits Knda Kore Krai Kthi Lana Laoo \
    Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong \
    Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck Onao Orkh Orya Osge Osma Ougr Palm \
    Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sind Sinh \
    Sogd Sogo Sora Soyo Sund Sunu Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt Telu Tfng Tglg Thaa Thai \
    Tibt Tirh Tnsa Todr Toto Tutg Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb";

/// The countries and territories of ISO 3166-1, Kosovo as the CLDR writes it, and the groups of countries of UN M.49.
const REGIONS: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV \
    BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES \
    ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE \
    IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY \
    MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU \
    NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM \
    SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE \
    VG VI VN VU WF WS XK YE YT ZA ZM ZW 001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 \
    039 053 054 057 061 142 143 145 150 151 154 155 202 419";

/// Returns `true` if every part of a tag is known: a language of which the CLDR knows the script, a script, a
/// region. Tags with variants are not: anybody can write words with them.
pub(super) fn are_known(id: &LanguageIdentifier) -> bool {
    let has = |table: &str, subtag: &str| table.split(' ').any(|known| known == subtag);
    id.variants.is_empty()
        && is_language(id)
        && id.script.is_none_or(|script| has(SCRIPTS, script.as_str()))
        && id.region.is_none_or(|region| has(REGIONS, region.as_str()))
}

fn is_language(id: &LanguageIdentifier) -> bool {
    let mut alone = LanguageIdentifier::from(id.language);
    LocaleExpander::new_extended().maximize(&mut alone);
    !id.language.is_unknown() && alone.script.is_some()
}
