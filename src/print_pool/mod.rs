//! The print desk: booklets laid out by processes of their own, each with limits on time and memory.
//!
//! Typst cannot be stopped in the middle of a page, so what a stranger orders is never laid out in the
//! process that serves others. Workers are our own program under a hidden subcommand; each loads the
//! content once, prints something small so that its first order is as fast as any, and then takes one
//! order after the other. One that takes too long or too much is ended and replaced: that costs its
//! order and nothing else.

mod pool;
mod protocol;
mod publishing;
mod worker;

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::channels::print::{BackMatter, Binding, Imprint, Paper, Theme, Typeface};
use crate::content::Address;
use crate::lang::Lang;
use crate::process::sandbox::{NotWhole, Policy};

pub use pool::{PrintPool, PrintWorkerCommand};
pub use publishing::PooledPrint;
pub use worker::serve_worker;

/// Reads bytes as either side of a worker would: for fuzzing.
#[cfg(feature = "fuzzing")]
pub(crate) fn read_frames(bytes: &[u8]) {
    let _ = protocol::PrintCommand::read(&mut &*bytes);
    let _ = protocol::PrintReply::read(&mut &*bytes);
}

/// An order for a print. Everything in it is data that came from a form.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PrintOrder {
    /// The editions in their order, at most
    /// [`Booklet::MAX_EDITIONS`](crate::channels::print::Booklet::MAX_EDITIONS).
    pub editions: Vec<Address>,
    /// The name of the kind of large print: `aph-18`.
    pub profile: String,
    /// The size of type in points, where it is to be larger than the profile's.
    pub size: Option<u8>,
    /// The paper.
    pub paper: Paper,
    /// The colours.
    pub theme: Theme,
    /// The typeface of Latin text.
    pub typeface: Typeface,
    /// Imprint of the provider that hands it out; may be empty.
    pub imprint: Imprint,
    /// The parts behind the texts.
    pub back_matter: BackMatter,
    /// The files.
    pub binding: Binding,
    /// The public address of the service, or nothing.
    pub base: String,
    /// The language of the cover and its contents; an edition alone has its own.
    pub lang: Lang,
}

/// The text of an edition that is not published. The worker reads it: nothing is written to a disk.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct DraftEdition {
    /// The edition, which the order names.
    pub address: Address,
    /// Text of the edition with its front matter.
    pub markdown: String,
    /// The record of what it was made from.
    pub lock: String,
}

/// An edition of the library that is laid out for everybody.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub(crate) struct EditionOrder {
    /// The edition.
    address: Address,
    /// The name of the kind of large print.
    profile: String,
    /// The public address of the site.
    base: Option<String>,
    /// The key of the artifact, by which a worker sees whether its library is the same.
    key: String,
}

/// Amount that a worker prints for itself before its first order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Warmth {
    /// Something short in every language: a reader waits for the first order.
    All,
    /// Something short in one language.
    One,
}

/// Result of a print order.
#[derive(Clone, PartialEq, Eq)]
pub struct PrintResult {
    /// The file.
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Number of sheets of paper, printed on both sides; of a folded booklet, those of its double width.
    pub sheets: usize,
    /// The file of sheets to be folded, if it was ordered.
    pub folded: Option<Vec<u8>>,
    /// The first [`PrintResult::MAX_PICTURES`] pages as PNG, [`PrintResult::PICTURE_WIDTH_PX`] wide.
    pub pictures: Vec<Vec<u8>>,
    /// Characters that no font draws: each is printed as its name in words.
    pub named: Vec<String>,
}

impl PrintResult {
    /// Maximum number of pages shown as pictures.
    pub const MAX_PICTURES: usize = 8;
    /// The width of the pictures.
    pub const PICTURE_WIDTH_PX: u32 = 320;
}

/// Formats the sizes of the files, not their bytes.
impl std::fmt::Debug for PrintResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let pictures: Vec<usize> = self.pictures.iter().map(Vec::len).collect();
        let mut form = f.debug_struct("Pressed");
        form.field("pdf_bytes", &self.pdf.len()).field("pages", &self.pages).field("sheets", &self.sheets);
        form.field("folded_bytes", &self.folded.as_ref().map(Vec::len));
        form.field("picture_bytes", &pictures).field("named", &self.named).finish()
    }
}

/// Reason why an order was not printed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum PrintPoolError {
    /// Something in the order does not exist: an edition, a profile.
    #[error("there is no {what}")]
    Unknown {
        /// The edition or profile that was ordered.
        what: String,
    },
    /// No font at hand draws the letters of a text, so that it cannot be read on paper.
    #[error("no font draws {characters} of {lang}")]
    NoFont {
        /// The language of the text.
        lang: Lang,
        /// Some of the characters.
        characters: String,
    },
    /// The order took more time than one may take.
    #[error("the order takes too long")]
    TooLong,
    /// The order needs more memory or space than one may have, or holds too many editions.
    #[error("the order is too large")]
    TooLarge,
    /// All workers are busy, and enough orders wait already.
    #[error("all workers are busy")]
    Busy,
    /// The worker stopped in the middle of the order for a reason outside it; a later try may succeed.
    #[error("the print worker stopped ({status}); its standard error: {last_words:?}")]
    Stopped {
        /// Exit status of the worker.
        status: String,
        /// The end of what it wrote to its standard error.
        last_words: String,
    },
    /// The system starts no worker; a later try may succeed.
    #[error("{0}")]
    NotStarted(String),
    /// A layer of the worker's sandbox does not hold, and the settings require it.
    #[error(transparent)]
    Sandbox(#[from] NotWhole),
    /// The worker read other content than the program that asks: one of them is behind.
    #[error("the content changed meanwhile")]
    OtherContent,
    /// A fault of ours.
    #[error("{0}")]
    Fault(String),
}

/// Limits of one order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderLimits {
    /// Time by the clock.
    pub time: Duration,
    /// Time of processors, all together.
    pub processor_time: Duration,
    /// Address space beyond what a worker has that is ready.
    pub memory_bytes: u64,
    /// Whether a worker may print without a layer of its sandbox.
    pub sandbox: Policy,
}

impl Default for OrderLimits {
    /// 30 seconds, 60 seconds of processors, 1.5 GiB; the layers of the sandbox that there are.
    fn default() -> Self {
        Self {
            time: Duration::from_secs(30),
            processor_time: Duration::from_secs(60),
            memory_bytes: 3 << 29,
            sandbox: Policy::default(),
        }
    }
}
