//! Parses the address of a store: a folder, the memory of this process, or a bucket.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey};
use object_store::memory::InMemory;
use object_store::path::Path as Key;

/// Address of a store: `file:outputs`, `memory:` or `s3://bucket/folder`.
#[derive(Clone)]
pub struct StoreUrl(pub(super) StoreUrlKind);

#[derive(Clone)]
pub(super) enum StoreUrlKind {
    Folder(PathBuf),
    /// All copies of one address share one memory.
    Memory(Arc<InMemory>),
    Bucket(Bucket),
}

#[derive(Clone)]
pub(super) struct Bucket {
    pub(super) name: String,
    pub(super) prefix: Key,
    /// Keys, region and endpoint; secret, so never shown.
    pub(super) settings: BTreeMap<String, String>,
}

/// Why a text is no address of a store.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum StoreUrlError {
    /// The scheme is unknown.
    #[error("`{0}` is no address of a store: write file:FOLDER, memory: or s3://BUCKET/FOLDER")]
    Scheme(String),
    /// A folder that has no name, or is on another host.
    #[error("`{0}` names no folder: write it like file:outputs or file:/srv/evenhand")]
    Folder(String),
    /// A name that no bucket can have.
    #[error(
        "`{0}` names no bucket: write it like s3://bucket/folder; keys stand in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY"
    )]
    Bucket(String),
    /// A folder below a bucket that cannot be one.
    #[error("`{0}` names no folder of a bucket: write it like s3://bucket/folder, of names with a slash between them")]
    Prefix(String),
}

impl StoreUrl {
    /// A folder.
    #[must_use]
    pub fn folder(path: &Path) -> Self {
        Self(StoreUrlKind::Folder(path.to_owned()))
    }

    /// A new, empty memory.
    #[must_use]
    pub fn memory() -> Self {
        Self(StoreUrlKind::Memory(Arc::default()))
    }

    /// Returns `true` if other machines can have the same store.
    #[must_use]
    pub fn is_shared(&self) -> bool {
        matches!(self.0, StoreUrlKind::Bucket(_))
    }

    /// The folder, where the store is one.
    #[must_use]
    pub fn as_folder(&self) -> Option<&Path> {
        match &self.0 {
            StoreUrlKind::Folder(path) => Some(path),
            StoreUrlKind::Memory(_) | StoreUrlKind::Bucket(_) => None,
        }
    }

    /// Adds settings by the names that other tools give them: `AWS_ACCESS_KEY_ID`,
    /// `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN`, `AWS_REGION`, `AWS_ENDPOINT_URL`, … They matter
    /// to a bucket alone; names that are not known are left out.
    #[must_use]
    pub fn with_settings(mut self, settings: impl IntoIterator<Item = (String, String)>) -> Self {
        if let StoreUrlKind::Bucket(bucket) = &mut self.0 {
            let named = settings.into_iter().map(|(name, value)| (name.to_ascii_lowercase(), value));
            bucket.settings.extend(named.filter(|(name, _)| name.starts_with("aws_") && is_known(name)));
        }
        self
    }
}

fn is_known(name: &str) -> bool {
    name.parse::<AmazonS3ConfigKey>().is_ok()
}

impl Bucket {
    /// Returns a builder for the connection to the bucket.
    pub(super) fn builder(&self) -> AmazonS3Builder {
        let settings = self.settings.iter();
        let known = settings.filter_map(|(name, value)| Some((name.parse::<AmazonS3ConfigKey>().ok()?, value)));
        // Not every server of the protocol knows how to delete many at once; we delete one.
        let builder = AmazonS3Builder::new().with_config(AmazonS3ConfigKey::DisableBulkDelete, "true");
        let builder = known.fold(builder, |builder, (name, value)| builder.with_config(name, value));
        builder.with_bucket_name(&self.name)
    }

    /// Returns `true` if the endpoint is spoken to without TLS.
    pub(super) fn is_plain(&self) -> bool {
        self.endpoint().starts_with("http://")
    }

    fn endpoint(&self) -> &str {
        let names = ["aws_endpoint_url_s3", "aws_endpoint_url", "aws_endpoint"];
        names.iter().find_map(|name| self.settings.get(*name)).map_or("", String::as_str)
    }
}

impl FromStr for StoreUrl {
    type Err = StoreUrlError;

    fn from_str(text: &str) -> Result<Self, StoreUrlError> {
        match text.split_once(':') {
            Some(("file", path)) => folder(text, path),
            Some(("memory", "")) => Ok(Self::memory()),
            Some(("s3", rest)) => bucket(text, rest),
            _ => Err(StoreUrlError::Scheme(text.to_owned())),
        }
    }
}

fn folder(text: &str, path: &str) -> Result<StoreUrl, StoreUrlError> {
    // `file:///srv` is the same as `file:/srv`; a host between the slashes would be another machine.
    let path = match path.strip_prefix("//") {
        Some(absolute) if absolute.starts_with('/') => absolute,
        Some(_) => return Err(StoreUrlError::Folder(text.to_owned())),
        None => path,
    };
    match path.is_empty() || path.contains('\0') {
        true => Err(StoreUrlError::Folder(text.to_owned())),
        false => Ok(StoreUrl::folder(Path::new(path))),
    }
}

/// Names of buckets are of 3 to 63 small letters, digits, dots and hyphens (Amazon S3, bucket naming rules).
fn bucket(text: &str, rest: &str) -> Result<StoreUrl, StoreUrlError> {
    let rest = rest.strip_prefix("//").ok_or_else(|| StoreUrlError::Bucket(without_secrets(text)))?;
    let (name, prefix) = rest.split_once('/').unwrap_or((rest, ""));
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-');
    let ends_well = !name.starts_with(['.', '-']) && !name.ends_with(['.', '-']);
    if !(3..=63).contains(&name.len()) || !name.chars().all(plain) || !ends_well {
        return Err(StoreUrlError::Bucket(without_secrets(text)));
    }
    let fits = !prefix.contains(['?', '#', '\\']);
    let prefix = Key::parse(prefix).ok().filter(|_| fits).ok_or_else(|| StoreUrlError::Prefix(text.to_owned()))?;
    Ok(StoreUrl(StoreUrlKind::Bucket(Bucket { name: name.to_owned(), prefix, settings: BTreeMap::new() })))
}

/// Returns the address without the part before `@`, which may hold a key.
fn without_secrets(text: &str) -> String {
    match text.rsplit_once('@') {
        Some((_, rest)) => format!("s3://…@{rest}"),
        None => text.to_owned(),
    }
}

impl fmt::Display for StoreUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            StoreUrlKind::Folder(path) => write!(f, "file:{}", path.display()),
            StoreUrlKind::Memory(_) => f.write_str("memory:"),
            StoreUrlKind::Bucket(bucket) if bucket.prefix.is_root() => write!(f, "s3://{}", bucket.name),
            StoreUrlKind::Bucket(bucket) => write!(f, "s3://{}/{}", bucket.name, bucket.prefix),
        }
    }
}

/// Without keys.
impl fmt::Debug for StoreUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StoreUrl({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_stores_are_read_as_they_are_written() {
        for (text, shown) in [
            ("file:outputs", "file:outputs"),
            ("file:../a b/ش", "file:../a b/ش"),
            ("file:/srv/evenhand", "file:/srv/evenhand"),
            ("file:///srv/evenhand", "file:/srv/evenhand"),
            ("memory:", "memory:"),
            ("s3://bucket", "s3://bucket"),
            ("s3://bucket/", "s3://bucket"),
            ("s3://my.bucket-1/a/b/", "s3://my.bucket-1/a/b"),
        ] {
            assert_eq!(text.parse::<StoreUrl>().map(|url| url.to_string()).as_deref(), Ok(shown), "{text}");
        }
    }

    #[test]
    fn what_is_no_address_of_a_store_is_refused_with_how_one_is_written() {
        for text in [
            "",
            "outputs",
            "/srv",
            "file:",
            "file://",
            "file://host/x",
            "memory:x",
            "http://a/b",
            "S3://bucket",
            "s3:",
            "s3:/bucket",
            "s3://",
            "s3:///x",
            "s3://ab",
            "s3://Bucket",
            "s3://a_b_c",
            "s3://.abc",
            "s3://key:word@bucket",
            "s3://bucket/../x",
            "s3://bucket/a//b",
            "s3://bucket/a?b=c",
            "s3://bucket/./x",
        ] {
            let error = text.parse::<StoreUrl>().err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains("write "), "{text}: {error}");
            assert!(!error.contains("key:word"), "{error}");
        }
    }

    #[test]
    fn keys_are_never_shown() {
        let settings = [("AWS_SECRET_ACCESS_KEY", "hush"), ("AWS_REGION", "eu"), ("AWS_PROFILE", "x"), ("PATH", "/")];
        let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let url = "s3://bucket/a".parse::<StoreUrl>().unwrap().with_settings(settings);

        assert_eq!(format!("{url} {url:?}"), "s3://bucket/a StoreUrl(s3://bucket/a)");
        let StoreUrlKind::Bucket(bucket) = url.0 else { panic!("a bucket") };
        assert_eq!(bucket.settings.into_keys().collect::<Vec<_>>(), ["aws_region", "aws_secret_access_key"]);
    }
}
