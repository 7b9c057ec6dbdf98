//! Parts of an export beside the site: an index for search, and a list of the files that it put into the folder.
//!
//! The folder may be a checkout or the root of a web server, and hold what is not ours. So the list
//! stands in the folder itself, and nothing that is not on it is ever removed.

use std::collections::{BTreeMap, BTreeSet};

use pagefind::api::PagefindIndex;
use pagefind::options::PagefindServiceConfig;

use super::{BlobError, BlobStore, BuildError};
use crate::lang::Lang;
use crate::search::spelling;

/// The file in a folder by which an export knows its own: the names of all files it put there.
pub const MARKER: &str = ".evenhand-export";

/// Writes the list of files before anything else. So an export that was stopped can be continued, and no file that it
/// wrote is forgotten.
pub(super) fn begin<'a>(site: &dyn BlobStore, names: impl Iterator<Item = &'a String>) -> Result<(), BlobError> {
    let all: BTreeSet<String> = listed(site)?.into_iter().chain(names.cloned()).collect();
    list(site, &all)
}

/// Lists the files that the last export put into the folder.
pub(super) fn listed(site: &dyn BlobStore) -> Result<Vec<String>, BlobError> {
    let list = site.get(MARKER)?.unwrap_or_default();
    Ok(String::from_utf8_lossy(&list).lines().filter(|name| !name.is_empty()).map(str::to_owned).collect())
}

/// Writes down what is in the folder now.
pub(super) fn list(site: &dyn BlobStore, names: &BTreeSet<String>) -> Result<(), BlobError> {
    let list: String = names.iter().map(|name| format!("{name}\n")).collect();
    match site.get(MARKER)?.is_some_and(|old| old == list.as_bytes()) {
        true => Ok(()),
        false => site.put(MARKER, list.as_bytes()),
    }
}

/// Of a page only the author's text is looked through.
const TEXT: &str = "article.page";
const NOT_TEXT: [&str; 4] = ["nav", ".side", ".notice", ".meanings"];

/// The parts of the library that nothing of ours uses: boxes to search in, for those who write none.
const UNUSED: [&str; 4] = ["pagefind-ui.", "pagefind-modular-ui.", "pagefind-component-ui.", "pagefind-highlight."];

/// The index of pages, each with its path from the site's root: files by path.
///
/// # Errors
/// When the library that makes it fails.
pub(super) fn index(pages: Vec<(String, String)>) -> Result<BTreeMap<String, Vec<u8>>, BuildError> {
    let fault = |error: &dyn std::fmt::Display| BuildError::Index(error.to_string());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().map_err(|error| fault(&error))?;
    let options = PagefindServiceConfig::builder()
        .root_selector(TEXT.to_owned())
        .exclude_selectors(NOT_TEXT.map(str::to_owned).to_vec())
        .keep_index_url(true)
        .build();
    let files = runtime.block_on(async {
        let mut index = PagefindIndex::new(Some(options))?;
        for (path, html) in pages {
            // The words of pictures are found too.
            let html = html.replace("<img ", "<img data-pagefind-index-attrs=\"alt\" ");
            let lang = path.split('/').next().and_then(|tag| tag.parse::<Lang>().ok());
            let html = lang.filter(Lang::has_spaces).map_or_else(|| html.clone(), |lang| spelled(&html, &lang));
            index.add_html_file(None, Some(path), html).await?;
        }
        index.get_files().await
    });
    let files = files.map_err(|error| fault(&error))?.into_iter();
    let named = files.map(|file| (file.filename.to_string_lossy().replace('\\', "/"), file.contents));
    let used = named.filter(|(name, _)| !UNUSED.iter().any(|unused| name.starts_with(unused)));
    Ok(used.map(|(name, bytes)| (format!("pagefind/{name}"), bytes)).collect())
}

/// Stands before a word that is there to be found and not to be shown; `search.js` knows it too. A character of
/// private use is no part of a word for the library that makes the index.
const TO_BE_FOUND: char = '\u{e000}';

/// Elements that may stand in the middle of a word.
const INSIDE_WORDS: [&str; 16] =
    ["a", "abbr", "b", "bdi", "bdo", "cite", "dfn", "em", "i", "mark", "s", "small", "span", "strong", "u", "wbr"];

/// A page with a second spelling behind each word that search spells otherwise: `۱٬۵۰۰` is found as 1500.
fn spelled(html: &str, lang: &Lang) -> String {
    let mut out = String::with_capacity(html.len() * 2);
    let mut word = String::new();
    let mut rest = html;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            '<' => {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                let tag = &rest[..end];
                let name = tag.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next();
                if !INSIDE_WORDS.contains(&name.unwrap_or_default()) {
                    second_spelling(&mut word, lang, &mut out);
                }
                out.push_str(&with_spelled_words(tag, lang));
                end
            }
            c => {
                if c.is_whitespace() {
                    second_spelling(&mut word, lang, &mut out);
                } else {
                    word.push(c);
                }
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    second_spelling(&mut word, lang, &mut out);
    out
}

/// Writes how search spells a word that ended, where that is another way.
fn second_spelling(word: &mut String, lang: &Lang, out: &mut String) {
    let spelling = spelling(word, lang);
    if spelling != *word && spelling.contains(char::is_alphanumeric) {
        out.push(' ');
        out.push(TO_BE_FOUND);
        out.push_str(&spelling);
    }
    word.clear();
}

/// A tag with the second spellings of a picture's words.
fn with_spelled_words(tag: &str, lang: &Lang) -> String {
    let words = tag.strip_prefix("<img ").and_then(|_| tag.split_once(" alt=\"")).and_then(|(before, rest)| {
        let (words, after) = rest.split_once('"')?;
        Some((before, words, after))
    });
    let Some((before, words, after)) = words else { return tag.to_owned() };
    let mut spelled = String::new();
    for word in words.split_whitespace() {
        spelled.push_str(word);
        second_spelling(&mut word.to_owned(), lang, &mut spelled);
        spelled.push(' ');
    }
    format!("{before} alt=\"{}\"{after}", spelled.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_its_second_spelling_behind_it_and_its_marks_stay_whole() {
        let spelled = |html: &str, tag: &str| spelled(html, &tag.parse().unwrap()).replace(TO_BE_FOUND, "+");

        assert_eq!(spelled("<p>در ۱٬۵۰۰ روز.</p>", "fa"), "<p>در ۱٬۵۰۰ +1500 روز.</p>");
        assert_eq!(spelled("<p><b>٠٧</b>٥٠، x</p>", "ckb"), "<p><b>٠٧</b>٥٠، +0750، x</p>");
        assert_eq!(spelled("<p>الـقـانـون</p><p>لِلشَّعْبِ</p>", "ar"), "<p>الـقـانـون +القانون</p><p>لِلشَّعْبِ +للشعب</p>");
        assert_eq!(spelled("<img src=\"a\" alt=\"۱۵ x\">", "fa"), "<img src=\"a\" alt=\"۱۵ +15 x\">");
        assert_eq!(spelled("<p class=\"a\">Call 15 &amp; wait.</p>", "en"), "<p class=\"a\">Call 15 &amp; wait.</p>");
    }
}
