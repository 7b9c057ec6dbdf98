//! The audio of a language as a podcast: RSS 2.0 with the tags of Apple, Atom and the podcast namespace.

use rss::extension::{Extension, ExtensionMap, itunes};

use crate::channels::{ArtifactInfo, audio};
use crate::content::{Edition, Level};
use crate::document::Sentence;
use crate::document::direction::isolated;
use crate::l10n::{Messages, text};
use crate::lang::Lang;
use crate::pipeline::file_name;
use crate::server::state::Snapshot;

const ATOM: &str = "http://www.w3.org/2005/Atom";
const PODCAST: &str = "https://podcastindex.org/namespace/1.0";

/// Writes the feed of a language, newest first. `base` ends in a slash.
pub(super) fn feed_xml(served: &Snapshot, lang: &Lang, base: &str) -> String {
    let words = served.words(lang);
    let editions = served.library.editions.values().filter(|edition| edition.address.lang == *lang);
    let spoken = editions.filter_map(|edition| {
        let made = served.maker.made(&edition.address);
        // The best sound; its file is named by its variant.
        let sounds = made.into_iter().filter(|facts| facts.is_of(audio::ID));
        Some((edition, sounds.max_by_key(|facts| facts.variant().is_some())?))
    });
    let mut spoken: Vec<(&Edition, ArtifactInfo)> = spoken.collect();
    spoken.sort_by(|(a, _), (b, _)| b.revised.cmp(&a.revised).then_with(|| a.address.cmp(&b.address)));
    let items = spoken.iter().enumerate().filter_map(|(index, (edition, sound))| {
        // Players sort by date. Those that were revised on one day are seconds apart, in the order of this feed.
        let later = spoken[index + 1..].iter().take_while(|(other, _)| other.revised == edition.revised).count();
        item(edition, sound, later, words, base)
    });
    let items: Vec<rss::Item> = items.collect();
    channel(served, lang, words, base, items).to_string()
}

fn channel(served: &Snapshot, lang: &Lang, words: &Messages, base: &str, items: Vec<rss::Item>) -> rss::Channel {
    let name = text!(words, "site-name");
    let mut category = itunes::ITunesCategory::default();
    category.set_text("Government");
    let mut owner = itunes::ITunesOwner::default();
    owner.set_name(name.clone());
    let mail = served.settings.contact.as_deref().and_then(|contact| contact.strip_prefix("mailto:"));
    owner.set_email(mail.map(str::to_owned));
    let mut apple = itunes::ITunesChannelExtension::default();
    apple.set_author(name.clone());
    apple.set_categories(vec![category]);
    apple.set_image(format!("{base}cover.png"));
    apple.set_explicit("false".to_owned());
    apple.set_owner(owner);
    apple.set_type("episodic".to_owned());
    let mut channel = rss::Channel::default();
    channel.set_title(format!("{name}: {}", text!(words, "site-home-title")));
    channel.set_link(format!("{base}{lang}/"));
    channel.set_description(text!(words, "site-home-summary"));
    channel.set_language(lang.tag().to_owned());
    channel.set_generator(format!("Evenhand {}", env!("CARGO_PKG_VERSION")));
    channel.set_last_build_date(items.first().and_then(|item| item.pub_date.clone()));
    channel.set_itunes_ext(apple);
    channel
        .namespaces
        .extend([("atom", ATOM), ("podcast", PODCAST)].map(|(name, url)| (name.to_owned(), url.to_owned())));
    let own = format!("{base}{lang}/feed.xml");
    let own = element("atom:link", &[("href", &own), ("rel", "self"), ("type", "application/rss+xml")]);
    channel.set_extensions(extensions([own]));
    channel.set_items(items);
    channel
}

/// Writes an edition as an episode; `later` episodes of the same day follow in the feed.
fn item(edition: &Edition, sound: &ArtifactInfo, later: usize, words: &Messages, base: &str) -> Option<rss::Item> {
    let address = &edition.address;
    let told = |prose: &[Sentence]| {
        isolated(&prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" "), address.lang.direction())
    };
    let wording = match address.level {
        Level::Standard => text!(words, "level-standard"),
        Level::Plain => text!(words, "level-plain"),
    };
    let title = told(&edition.document.title);
    let summary = told(&edition.document.summary);
    let seconds = sound.millis.unwrap_or(0) / 1000;
    let mut apple = itunes::ITunesItemExtension::default();
    apple.set_duration(format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
    apple.set_explicit("false".to_owned());
    apple.set_summary(summary.clone());
    apple.set_episode_type("full".to_owned());
    // The files of a variant have its name before their own.
    let file = |end: &str| {
        let (own, facts) = sound.files.iter().find(|(own, _)| own.ends_with(end))?;
        Some((format!("{base}{}", file_name(address, own)), facts.bytes))
    };
    let (mp3, bytes) = file("mp3")?;
    let mut enclosure = rss::Enclosure::default();
    enclosure.set_url(mp3);
    enclosure.set_length(bytes.to_string());
    enclosure.set_mime_type("audio/mpeg");
    let mut guid = rss::Guid::default();
    // The same piece keeps its place in players when its address moves to another host.
    guid.set_value(format!("evenhand:{}", address.folder().trim_end_matches('/')));
    guid.set_permalink(false);
    let mut category = rss::Category::default();
    category.set_name(wording.clone());
    let mut item = rss::Item::default();
    item.set_title(match address.level {
        Level::Standard => title,
        Level::Plain => format!("{title} ({wording})"),
    });
    item.set_link(format!("{base}{}", address.folder()));
    item.set_description(summary);
    item.set_categories(vec![category]);
    item.set_guid(guid);
    item.set_pub_date(rfc_2822(&edition.revised, later));
    item.set_enclosure(enclosure);
    item.set_itunes_ext(apple);
    let transcript = file("vtt").map(|(url, _)| {
        let rest = [("type", "text/vtt"), ("language", address.lang.tag()), ("rel", "captions")];
        element("podcast:transcript", &[&[("url", url.as_str())], &rest[..]].concat())
    });
    let chapters = file("chapters.json")
        .map(|(url, _)| element("podcast:chapters", &[("url", url.as_str()), ("type", "application/json+chapters")]));
    item.set_extensions(extensions(transcript.into_iter().chain(chapters)));
    Some(item)
}

fn element(name: &str, attributes: &[(&str, &str)]) -> Extension {
    let attrs = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Extension { name: name.to_owned(), attrs, ..Extension::default() }
}

/// Elements by namespace and name, as the library writes them.
fn extensions(elements: impl IntoIterator<Item = Extension>) -> ExtensionMap {
    let mut map = ExtensionMap::new();
    for element in elements {
        let (space, name) = element.name.split_once(':').unwrap_or_default();
        let (space, name) = (space.to_owned(), name.to_owned());
        map.entry(space).or_default().entry(name).or_default().push(element);
    }
    map
}

/// A day such as `2026-11-24` at its beginning and so many seconds, as RFC 2822 writes it.
fn rfc_2822(iso: &str, seconds: usize) -> Option<String> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = iso.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let month = MONTHS.get(month.checked_sub(1)?)?;
    let seconds = seconds.min(86_399);
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    Some(format!("{day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} +0000"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_feeds_take_them() {
        assert_eq!(rfc_2822("2026-11-24", 0).as_deref(), Some("24 Nov 2026 00:00:00 +0000"));
        assert_eq!(rfc_2822("2026-11-24", 3_725).as_deref(), Some("24 Nov 2026 01:02:05 +0000"));
        assert_eq!(rfc_2822("2026-13-24", 0), None);
        assert_eq!(rfc_2822("soon", 0), None);
    }
}
