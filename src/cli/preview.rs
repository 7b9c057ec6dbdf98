//! `evenhand preview`: what an author is writing, on this machine alone.

use std::net::SocketAddr;
use std::path::PathBuf;

use super::{Exit, note, say};
use crate::config::Config;
use crate::server::preview::{self, PreviewError};

#[derive(Debug, clap::Args)]
pub(super) struct PreviewArgs {
    /// Folder that holds the content; may be given more than once: a file in a later folder replaces the same file in
    /// an earlier one
    #[arg(long, value_name = "DIR", default_value = "content")]
    content: Vec<PathBuf>,
    /// Address and port of this machine
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
}

pub(super) fn run(arguments: PreviewArgs, config: &Config) -> Exit {
    let PreviewArgs { content, listen } = arguments;
    match preview::run(content, listen, config, |address| say(&format!("Open http://{address}/ in a browser."))) {
        Ok(()) => Exit::Done,
        Err(error) => {
            note(&format!("error: {error}"));
            match error {
                PreviewError::NotLocal(_) => {
                    note("help: name an address such as 127.0.0.1:8090; to publish, use `evenhand serve`");
                    Exit::Usage
                }
                PreviewError::Listen { .. } => {
                    note("help: name another port with `--listen 127.0.0.1:PORT`");
                    Exit::Storage
                }
            }
        }
    }
}
