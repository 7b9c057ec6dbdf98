//! Style sheet and scripts of the desk, which no page of readers loads.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use axum::Router;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, Method, Response, Uri};
use axum::routing::get;
use maud::{Markup, html};

use crate::channels::page::{Here, hashed, stripped};
use crate::server::app::App;
use crate::server::error::HttpProblem;
use crate::server::state::Snapshot;
use crate::server::stored_response::{Keep, StoredResponse, content_type};

/// Names that hold a hash of what is in the files, and the files by their addresses.
struct DeskAssets {
    style: String,
    script: String,
    passkey: String,
    files: BTreeMap<String, Vec<u8>>,
}

static ASSETS: LazyLock<DeskAssets> = LazyLock::new(|| {
    let mut files = BTreeMap::new();
    let mut keep = |name: &str, text: &str| {
        let bytes = stripped(text).into_bytes();
        let name = hashed(name, &bytes);
        files.insert(format!("/assets/{name}"), bytes);
        name
    };
    let style = keep("work.css", include_str!("work.css"));
    let script = keep("work.js", include_str!("work.js"));
    let passkey = keep("passkey.js", include_str!("passkey.js"));
    DeskAssets { style, script, passkey, files }
});

/// The style sheet of the desk's work, beside the one of forms.
pub(super) fn style(here: &Here) -> Markup {
    html! { link rel="stylesheet" href=(here.asset(&ASSETS.style)); }
}

/// The script of the page on which sentences are written.
pub(super) fn script(here: &Here) -> Markup {
    html! { script defer src=(here.asset(&ASSETS.script)) {} }
}

/// The script of pages on which somebody can use a passkey.
pub(super) fn passkey_script(here: &Here) -> Markup {
    html! { script defer src=(here.asset(&ASSETS.passkey)) {} }
}

/// Routes of the files. Nothing in them is secret: they need no right, and may be kept for ever.
pub(super) fn router() -> Router<App> {
    ASSETS.files.keys().fold(Router::new(), |router, path| router.route(path, get(file)))
}

async fn file(
    State(served): State<Arc<Snapshot>>,
    uri: Uri,
    method: Method,
    headers: HeaderMap,
) -> Result<Response<Body>, HttpProblem> {
    let path = uri.path().to_owned();
    let make = {
        let path = path.clone();
        move |_: &Snapshot| {
            let bytes = ASSETS.files.get(&path)?.clone();
            Some(StoredResponse::new(content_type(&path)?, bytes).keep(Keep::Forever))
        }
    };
    Ok(served.ready_or(path, make).await?.answer(&method, &headers, |_, _| Body::empty()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channels::page;

    #[test]
    fn the_site_of_readers_has_no_file_of_the_desk() {
        let here = Here::anywhere();
        let linked = [style(&here), script(&here), passkey_script(&here)].map(Markup::into_string).concat();
        assert_eq!(ASSETS.files.len(), 3);
        for path in ASSETS.files.keys() {
            assert!(linked.contains(&format!("\"{path}\"")), "{path}: {linked}");
            assert!(!page::assets().contains_key(path.trim_start_matches('/')), "{path}");
        }
        let of_the_desk = |path: &&String| ["work.", "passkey."].iter().any(|name| path.contains(name));
        assert_eq!(page::assets().keys().filter(of_the_desk).collect::<Vec<_>>(), Vec::<&String>::new());
    }
}
