//! The service as others meet it: the built program, asked over a real socket.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::panic,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "tests stop where something is wrong, and say what they measured"
)]

mod accounts;
mod addresses;
mod again;
mod asking;
mod backup;
#[path = "../bed/mod.rs"]
mod bed;
mod clarity;
mod countries;
mod crawl;
mod delivery;
mod desk;
mod hooks;
mod hostile;
mod life;
mod machines;
mod mail;
mod metrics;
mod operator;
mod people;
mod podcast;
mod preview;
mod proxies;
mod replies;
mod reviews;
mod sandbox;
mod schema;
mod shares;
mod standing;
mod statement;
mod stores;
mod tokens;
mod translating;
mod walk;
mod workers;

use std::fs;
use std::path::PathBuf;
use std::sync::{Arc, LazyLock, Mutex, PoisonError, Weak};

use bed::Bed;
use bed::service::Service;

/// Two pieces of the real content, and one in Chinese, which it does not have.
struct Ground {
    bed: Bed,
    out: PathBuf,
}

const FRONT: &str = "revised: 2026-11-24\ntranslation: original\n---\n";
const CHINESE: &str =
    "## 第一步 {#first}\n\n法官必须听取双方的意见。你可以请求翻译。\n\n## 结束 {#end}\n\n你可以上诉。\n";
const CHINESE_PLAIN: &str = "## 先做什么？ {explains=\"first end\"}\n\n请求帮助。\n";

static GROUND: LazyLock<Ground> = LazyLock::new(|| {
    let bed = Bed::empty();
    bed.copy("rights/fair-trial", &["en", "en.plain", "ar", "ar.plain", "fr", "ckb"]);
    bed.copy("rights/if-you-have-been-trafficked", &["en"]);
    bed.piece("rights/example", "zh-Hans");
    for (name, title, body) in
        [("zh-Hans", "公正的审判", CHINESE), ("zh-Hans.plain", "简单地说：公正的审判", CHINESE_PLAIN)]
    {
        let text = format!("---\ntitle: {title}\nsummary: 这里很短。\n{FRONT}\n{body}");
        bed.write(&format!("rights/example/{name}.md"), &text);
    }
    // It lasts as long as the process, which no destructor outlives.
    let out = tempfile::tempdir().unwrap().keep().join("out");
    Ground { bed, out }
});

/// The service that tests share which only read; it ends with the last of them that is under way.
fn shared() -> Arc<Service> {
    static SHARED: Mutex<Weak<Service>> = Mutex::new(Weak::new());
    let mut shared = SHARED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(service) = shared.upgrade() {
        return service;
    }
    let service = Service::start(&GROUND.bed.content(), &GROUND.out, &["--rate", "100000", "--jobs", "2"]);
    service.wait_until_made();
    let service = Arc::new(service);
    *shared = Arc::downgrade(&service);
    service
}

/// A file that was made, as it lies in the store.
fn made(name: &str) -> Vec<u8> {
    let path = GROUND.out.join("site").join(name);
    fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
