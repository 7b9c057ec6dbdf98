//! Files for machines that read: podcast feed, sitemap, robots.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, header};

use super::costly;
use super::error::HttpProblem;
use super::reader::ReaderContext;
use super::state::Snapshot;
use super::stored_response::StoredResponse;
use crate::channels::audio;
use crate::content::{Address, Level};
use crate::document::Sentence;
use crate::document::direction::isolated;
use crate::l10n::text;
use crate::lang::Lang;

pub(super) async fn robots(State(served): State<Arc<Snapshot>>, headers: HeaderMap, method: Method) -> Response<Body> {
    let text = robots_text(&served, &base(&served, &headers));
    StoredResponse::new("text/plain; charset=utf-8", text.into_bytes()).answer(&method, &headers, |_, _| Body::empty())
}

pub(super) async fn sitemap(
    State(served): State<Arc<Snapshot>>,
    headers: HeaderMap,
    method: Method,
) -> Result<Response<Body>, HttpProblem> {
    let make = |served: &Snapshot, base: &str| {
        StoredResponse::new("application/xml; charset=utf-8", sitemap_xml(served, base).into_bytes())
    };
    named(&served, "/sitemap.xml".to_owned(), &method, headers, make).await
}

pub(super) async fn feed(reader: ReaderContext) -> Result<Response<Body>, HttpProblem> {
    let lang = reader.lang.clone();
    let make = move |served: &Snapshot, base: &str| {
        let xml = feed_xml(served, &lang, base);
        StoredResponse::new("application/rss+xml; charset=utf-8", xml.into_bytes()).in_lang(&lang)
    };
    named(&reader.served, format!("/{}/feed.xml", reader.lang), &Method::GET, reader.headers.clone(), make).await
}

/// The answer with a file that names the service many times. It is kept where the settings say the public address. A
/// name that a request makes up would fill the memory with files: they are made for that request, and give way to
/// readers.
async fn named(
    served: &Arc<Snapshot>,
    path: String,
    method: &Method,
    headers: HeaderMap,
    make: impl FnOnce(&Snapshot, &str) -> StoredResponse + Send + 'static,
) -> Result<Response<Body>, HttpProblem> {
    let base = base(served, &headers);
    if served.settings.base.is_some() {
        let entry = served.ready_or(path, move |served| Some(make(served, &base))).await?;
        return Ok(entry.answer(method, &headers, |_, _| Body::empty()));
    }
    let (served, method) = (Arc::clone(served), method.clone());
    let made = costly::spawn(move || make(&served, &base).answer(&method, &headers, |_, _| Body::empty()));
    made.await.map_err(|_| HttpProblem::Fault)
}

/// The address of the service as the outside knows it, with a slash at its end.
fn base(served: &Snapshot, headers: &HeaderMap) -> String {
    if let Some(base) = &served.settings.base {
        return base.clone();
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
    let fits = !host.is_empty() && host.len() < 256 && host.chars().all(plain);
    format!("http://{}/", if fits { host } else { "localhost" })
}

/// The audio of a language as a podcast, newest first. `base` ends in a slash.
fn feed_xml(served: &Snapshot, lang: &Lang, base: &str) -> String {
    use rss::extension::itunes;
    let words = served.words(lang);
    let name = text!(words, "site-name");
    let editions = served.library.editions.values().filter(|edition| edition.address.lang == *lang);
    let mut editions: Vec<_> = editions.collect();
    editions.sort_by(|a, b| b.revised.cmp(&a.revised).then_with(|| a.address.cmp(&b.address)));
    let items = editions.into_iter().filter_map(|edition| {
        let made = served.maker.made(&edition.address);
        // The best sound; its file is named by its variant.
        let sounds = made.iter().filter(|facts| facts.is_of(audio::ID));
        let sound = sounds.max_by_key(|facts| facts.variant().is_some())?;
        let end = sound.files.keys().find(|end| end.ends_with("mp3"))?;
        let told = |prose: &[Sentence]| {
            isolated(&prose.iter().map(Sentence::text).collect::<Vec<_>>().join(" "), lang.direction())
        };
        let level = match edition.address.level {
            Level::Standard => String::new(),
            Level::Plain => format!(" ({})", text!(words, "level-plain")),
        };
        let title = format!("{}{level}", told(&edition.document.title));
        let page = format!("{base}{}", edition.address.folder());
        let seconds = sound.millis.unwrap_or(0) / 1000;
        let mut itunes = itunes::ITunesItemExtension::default();
        itunes.set_duration(format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60));
        itunes.set_explicit("false".to_owned());
        itunes.set_summary(told(&edition.document.summary));
        let mut enclosure = rss::Enclosure::default();
        enclosure.set_url(format!("{base}{}", crate::pipeline::file_name(&edition.address, end)));
        enclosure.set_length(sound.files.get(end)?.bytes.to_string());
        enclosure.set_mime_type("audio/mpeg");
        let mut guid = rss::Guid::default();
        // The same piece keeps its place in players when its address moves to another host.
        guid.set_value(format!("evenhand:{}", edition.address.folder().trim_end_matches('/')));
        guid.set_permalink(false);
        let mut item = rss::Item::default();
        item.set_title(title);
        item.set_link(page);
        item.set_description(told(&edition.document.summary));
        item.set_guid(guid);
        item.set_pub_date(rfc_2822(&edition.revised));
        item.set_enclosure(enclosure);
        item.set_itunes_ext(itunes);
        Some(item)
    });
    let items: Vec<rss::Item> = items.collect();
    let mut category = itunes::ITunesCategory::default();
    category.set_text("Government");
    let mut owner = itunes::ITunesOwner::default();
    owner.set_name(name.clone());
    let mail = served.settings.contact.as_deref().and_then(|contact| contact.strip_prefix("mailto:"));
    owner.set_email(mail.map(str::to_owned));
    let mut extension = itunes::ITunesChannelExtension::default();
    extension.set_author(name.clone());
    extension.set_categories(vec![category]);
    extension.set_image(format!("{base}cover.png"));
    extension.set_explicit("false".to_owned());
    extension.set_owner(owner);
    let mut channel = rss::Channel::default();
    channel.set_title(format!("{name}: {}", text!(words, "site-home-title")));
    channel.set_link(format!("{base}{lang}/"));
    channel.set_description(text!(words, "site-home-summary"));
    channel.set_language(lang.tag().to_owned());
    channel.set_generator(format!("Evenhand {}", env!("CARGO_PKG_VERSION")));
    channel.set_itunes_ext(extension);
    channel.set_items(items);
    channel.to_string()
}

/// A day such as `2026-11-24` at its beginning, as RFC 2822 writes it.
fn rfc_2822(iso: &str) -> Option<String> {
    const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let mut parts = iso.split('-').map(|part| part.parse::<usize>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let month = MONTHS.get(month.checked_sub(1)?)?;
    Some(format!("{day:02} {month} {year:04} 00:00:00 +0000"))
}

/// Every page that search engines may list, with its other languages.
fn sitemap_xml(served: &Snapshot, base: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for lang in &served.langs {
        let _ = writeln!(out, "<url><loc>{}{lang}/</loc></url>", escaped(base));
    }
    for (address, edition) in &served.library.editions {
        let _ = write!(out, "<url><loc>{}{}</loc>", escaped(base), address.folder());
        if crate::channels::page::is_date(&edition.revised) {
            let _ = write!(out, "<lastmod>{}</lastmod>", edition.revised);
        }
        for lang in served.library.languages(&address.piece, address.level) {
            let other: Address = address.with(lang, address.level);
            let _ = write!(
                out,
                "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}{}\"/>",
                escaped(base),
                other.folder()
            );
        }
        out.push_str("</url>\n");
    }
    out.push_str("</urlset>\n");
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

/// Writes `robots.txt`: robots may read all that is for everybody, and nothing that costs work.
fn robots_text(served: &Snapshot, base: &str) -> String {
    let mut out = String::from("User-agent: *\nDisallow: /leave\nDisallow: /api/\n");
    for lang in &served.langs {
        out.push_str(&format!("Disallow: /{lang}/search\nDisallow: /{lang}/print/\nDisallow: /{lang}/bundle/\n"));
    }
    out.push_str(&format!("Sitemap: {base}sitemap.xml\n"));
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_feeds_take_them() {
        assert_eq!(rfc_2822("2026-11-24").as_deref(), Some("24 Nov 2026 00:00:00 +0000"));
        assert_eq!(rfc_2822("2026-13-24"), None);
        assert_eq!(rfc_2822("soon"), None);
    }
}
