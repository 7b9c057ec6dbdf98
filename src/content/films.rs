//! Places for films.

use comrak::nodes::Node;

use super::markdown::{MarkdownReader, PictureFault};
use crate::document::{Block, Bytes, Sentence, SourceLocation, Video};
use crate::finding::Finding;

impl MarkdownReader<'_> {
    pub(super) fn video(&self, node: Node<'_>) -> Block {
        const NAMES: [&str; 6] = ["title", "source", "captions", "transcript", "audio-description", "sign-language"];
        let place = self.place(node);
        let pairs = self.pairs(node, &NAMES);
        let file = |name: &str| pairs.get(name).map(|(text, _)| text.clone());
        let prose = |name: &str| {
            pairs
                .get(name)
                .map(|(text, place)| Sentence::split(self.line(text, *place), self.lang, *place))
                .unwrap_or_default()
        };
        let (title, transcript) = (prose("title"), prose("transcript"));
        if title.is_empty() || transcript.is_empty() {
            self.find(
                Finding::error("video-without-words", self.file, place, "the video has no title or no transcript")
                    .help("add the lines `title:` and `transcript:`")
                    .standard("WCAG 2.2 SC 1.2.3"),
            );
        }
        let sources: Vec<String> =
            file("source").map(|names| names.split_whitespace().map(str::to_owned).collect()).unwrap_or_default();
        let (captions, audio_description, sign_language) =
            (file("captions"), file("audio-description"), file("sign-language"));
        let named = sources.iter().chain(&captions).chain(&audio_description).chain(&sign_language);
        let files = named.filter_map(|name| self.film(name, place)).collect();
        Block::Video(Video { title, sources, captions, audio_description, sign_language, files, transcript, place })
    }

    fn film(&self, name: &str, place: SourceLocation) -> Option<(String, Bytes)> {
        match self.beside.film(name) {
            Ok(bytes) => Some((name.to_owned(), bytes)),
            Err(fault) => {
                let message = match fault {
                    PictureFault::Missing => format!("there is no file `{name}`"),
                    PictureFault::Unfit(why) => format!("`{name}` {why}"),
                };
                self.find(
                    Finding::error("video-file", self.file, place, message).help(
                        "put the file into the piece's folder, or take its line out: the page says what is missing",
                    ),
                );
                None
            }
        }
    }
}
