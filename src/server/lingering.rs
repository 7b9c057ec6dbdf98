//! Connections that get one answer unread and stay open until their clients have taken it.

use std::collections::{BTreeMap, VecDeque};
use std::io::Write as _;
use std::net::{self, Shutdown};
use std::time::{Duration, Instant};

use maud::{DOCTYPE, html};
use tokio::net::TcpStream;

use super::error::HttpProblem;
use crate::channels::page::Ui;
use crate::l10n::Messages;
use crate::lang::Lang;

/// Maximum number of these connections.
pub(super) const MAX_LINGERING: usize = 256;

/// Time for which one stays open: a client whose request arrives after the end may not see the answer.
const LINGERING_TIME: Duration = Duration::from_secs(2);

/// Connections that were answered unread, the oldest first.
pub(super) struct LingeringConnections {
    answer: Vec<u8>,
    open: VecDeque<(Instant, net::TcpStream)>,
}

impl LingeringConnections {
    /// `answer` is a whole response.
    pub(super) fn new(answer: Vec<u8>) -> Self {
        Self { answer, open: VecDeque::new() }
    }

    /// Closes those whose time is over.
    pub(super) fn expire(&mut self) {
        while self.open.front().is_some_and(|(since, _)| since.elapsed() >= LINGERING_TIME) {
            self.open.pop_front();
        }
    }

    /// Answers a new connection.
    pub(super) fn refuse(&mut self, stream: TcpStream) {
        if self.open.len() >= MAX_LINGERING {
            self.open.pop_front();
        }
        let Ok(mut stream) = stream.into_std() else { return };
        // The kernel takes these few kilobytes at once; a connection for which it does not gets no answer.
        if stream.write(&self.answer).is_ok_and(|written| written == self.answer.len()) {
            let _ = stream.shutdown(Shutdown::Write);
            self.open.push_back((Instant::now(), stream));
        }
    }
}

/// Writes the answer that the service is busy, in every language: that of the reader is not known.
pub(super) fn busy_answer(words: &BTreeMap<Lang, Messages>) -> Vec<u8> {
    let english = Lang::english();
    let page = html! {
        (DOCTYPE)
        html lang=(english) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { "Evenhand" }
            }
            body {
                main {
                    @for (lang, words) in words {
                        @let ui = Ui { words, page: &english };
                        @let (problem, next) = HttpProblem::Busy.says(ui);
                        section lang=(lang.in_files()) dir=(lang.direction().html()) { h1 { (problem) } p { (next) } }
                    }
                }
            }
        }
    };
    let seconds = HttpProblem::Busy.retry_after().unwrap_or_default();
    format!(
        "HTTP/1.1 503 Service Unavailable\r\ncontent-type: text/html; charset=utf-8\r\ncache-control: no-store\r\n\
         retry-after: {seconds}\r\nconnection: close\r\n\r\n{}",
        page.into_string()
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everybody_is_told_in_their_language_in_few_bytes() {
        let words: BTreeMap<Lang, Messages> = ["en", "ar", "prs"]
            .map(|tag| tag.parse().unwrap())
            .map(|lang: Lang| (lang.clone(), Messages::of(&lang)))
            .into();

        let answer = String::from_utf8(busy_answer(&words)).unwrap();

        for lang in words.keys().map(Lang::in_files) {
            let direction = lang.direction().html();
            assert!(answer.contains(&format!("<section lang=\"{lang}\" dir=\"{direction}\"><h1>")), "{answer}");
        }
        assert_eq!(answer.matches("<h1>").count(), 3);
        assert!(answer.len() < 8_000, "more may not be taken at once: {}", answer.len());
    }
}
