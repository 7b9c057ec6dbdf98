//! Checks of what a build takes from its cache. The pipeline runs them; they stand here so that reports and passports
//! know their names.

use super::{CheckInfo, row};

/// The checks of the cache.
pub static CACHE_CHECKS: &[CheckInfo] = &[row!(
    "cache",
    "cache-damaged",
    "",
    "digest of each file that is taken from the cache against the one that was proven",
    Error,
    "files"
)];
