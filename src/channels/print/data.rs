//! Everything that the template lays out, as JSON.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::digits::Digits;
use super::fonts::BookletFonts;
use super::lower::{self, PrintChapter};
use super::pace::Pace;
use super::{BackMatter, Booklet, Profile, back_matter, own_lang};
use crate::channels::title::titled;
use crate::content::Level;
use crate::l10n::{Messages, text};
use crate::lang::Lang;

/// Writes the data of a booklet; its pictures go to the assets. `paces` has an entry for each chapter, and one more
/// for the back matter.
pub(super) fn data(
    booklet: &Booklet<'_>,
    profile: &Profile,
    faces: &BookletFonts,
    paces: &[Pace],
    assets: &mut Vec<Bytes>,
) -> Value {
    let lang = own_lang(booklet);
    let words = words_of(booklet, lang);
    let own = &words[lang];
    let chapters: Vec<PrintChapter<'_>> = booklet
        .editions
        .iter()
        .enumerate()
        .map(|(index, edition)| PrintChapter {
            index,
            edition,
            library: booklet.library,
            words: &words[&edition.address.lang],
            faces,
            base: booklet.base,
        })
        .collect();
    let alone = match chapters.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let title =
        alone.map_or_else(|| lower::plain(booklet.title), |only| titled(only.title(), only.edition, only.words));
    // The language of the file, its title's: words in another may have to stand in for its own.
    let file_lang = alone.map_or(own.lang(), |only| &only.edition.document.lang);
    let level = if alone.is_some() { 2 } else { 1 };
    let imprint = booklet.imprint.filter(|imprint| !imprint.is_empty());
    let revised = booklet.editions.iter().map(|edition| edition.revised.as_str()).max().unwrap_or_default();
    let date = |index: usize| revised.split('-').nth(index).and_then(|part| part.parse::<u32>().ok()).unwrap_or(1);
    let [page, panel, ink, accent, danger, good] = booklet.theme.colours();
    let (width, height) = booklet.paper.size();
    let contents = text!(own, "print-contents");
    let cover = alone.is_none().then(|| {
        let count = text!(own, "print-booklet", count = chapters.len());
        json!({ "title": title, "count": (count != title).then_some(count), "contents": contents })
    });
    let lowered: Vec<lower::Lowered> = chapters.iter().map(|chapter| lower::lower(*chapter, assets)).collect();
    let mut back = match booklet.back_matter {
        BackMatter::Full => back_matter::explained(&chapters, &lowered, level),
        BackMatter::Short => Vec::new(),
    };
    if alone.is_none() {
        back.push(back_matter::about_all(booklet, own, faces));
    }
    let abouts = chapters.iter().map(|chapter| back_matter::about(*chapter, booklet, own.lang(), assets));
    back.extend(abouts.collect::<Vec<_>>());
    if let Some(first) = back.first_mut() {
        back_matter::mark_end(first);
    }
    let chapters = chapters.iter().zip(lowered).zip(paces).map(|((one, lowered), pace)| chapter(*one, lowered, *pace));
    json!({
        "title": title,
        "lang": lower::typst_lang(file_lang),
        "dir": file_lang.direction().html(),
        "fonts": faces.chain(file_lang),
        "year": date(0), "month": date(1), "day": date(2),
        "profile": profile,
        "theme": { "page": page, "panel": panel, "ink": ink, "accent": accent, "danger": danger, "good": good },
        "paper": { "width": width, "height": height },
        "numbering": numbering(own),
        "footer": back_matter::stretch(own.lang(), faces, json!(text!(own, "print-page", page = "{page}", pages = "{pages}"))),
        "cover": cover,
        "chapters": chapters.collect::<Vec<_>>(),
        "back": back,
        "pace": paces.last(),
        "front": imprint.map(|imprint| back_matter::imprint_in_front(imprint, own, faces, (profile, booklet))),
        "imprint": imprint.map(|imprint| back_matter::imprint(imprint, level, own, faces, (profile, booklet))),
    })
}

/// The words of every language that is needed, each read once, with the digits of the texts in that language.
fn words_of<'a>(booklet: &Booklet<'a>, lang: &'a Lang) -> BTreeMap<&'a Lang, Messages> {
    let mut words = BTreeMap::new();
    for lang in booklet.editions.iter().map(|edition| &edition.address.lang).chain([lang]) {
        words.entry(lang).or_insert_with(|| match Digits::of(lang, &booklet.editions) {
            Digits::Own => Messages::of(lang),
            Digits::European => Messages::with_european_digits(lang),
        });
    }
    words
}

fn chapter(chapter: PrintChapter<'_>, lowered: lower::Lowered, pace: Pace) -> Value {
    let PrintChapter { edition, words, faces, .. } = chapter;
    let lang = &edition.document.lang;
    let note = (edition.address.level == Level::Plain).then(|| text!(words, "level-plain"));
    json!({
        "lang": lower::typst_lang(lang),
        "dir": lang.direction().html(),
        "fonts": faces.chain(lang),
        "numbering": numbering(words),
        "note": note,
        "contents": (lowered.sections >= 3).then(|| text!(words, "print-contents")),
        "opening": lowered.opening,
        "lead": lowered.lead,
        "body": lowered.body,
        "pace": pace,
    })
}

/// The engine's name for the digits of a language.
fn numbering(words: &Messages) -> &'static str {
    match words.number(1).as_str() {
        "١" => "١",
        "۱" => "۱",
        "১" => "১",
        _ => "1",
    }
}

/// An address as a QR code of this width in millimetres, and the words that stand for it.
pub(super) fn qr(address: &str, width: u8, words: &Messages, assets: &mut Vec<Bytes>) -> Value {
    let code = (!address.is_empty()).then(|| qrcode::QrCode::new(address.as_bytes()));
    let Some(Ok(code)) = code else { return Value::Null };
    let svg = code.render::<qrcode::render::svg::Color<'_>>().min_dimensions(200, 200).build();
    assets.push(Bytes::new(svg.into_bytes()));
    json!({ "t": "qr", "asset": assets.len() - 1, "width": width, "alt": text!(words, "print-qr", address = address) })
}
