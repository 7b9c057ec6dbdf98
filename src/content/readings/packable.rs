//! Values that are held packed until they are used.

use std::fmt;
use std::ops::{Deref, Range};
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::packed::{LEVEL, Pack};

/// A value that may be held packed: it is unpacked when it is first used.
///
/// Invariant: `value` or `packed` is there, and `packed` holds what this program packed.
pub struct Packable<T> {
    value: OnceLock<Arc<T>>,
    packed: Option<(Pack, Range<usize>)>,
}

impl<T: Serialize + DeserializeOwned> Packable<T> {
    /// A value at a stretch of a pack; `None` if it does not lie in it.
    pub(super) fn at(pack: &Pack, stretch: Range<usize>) -> Option<Self> {
        pack.get(stretch.clone())?;
        Some(Self { value: OnceLock::new(), packed: Some((Arc::clone(pack), stretch)) })
    }

    /// The packed form: postcard, compressed.
    pub(super) fn to_packed(&self) -> Option<Vec<u8>> {
        zstd::bulk::compress(&postcard::to_extend(&**self, Vec::new()).ok()?, LEVEL).ok()
    }

    /// Returns the value without its unpacked form, where the packed one is there.
    pub(crate) fn cold(&self) -> Self {
        match &self.packed {
            Some(_) => Self { value: OnceLock::new(), packed: self.packed.clone() },
            None => Self { value: self.value.clone(), packed: None },
        }
    }

    /// Bytes of the packed form of a value that is held unpacked beside it.
    pub(crate) fn unpacked_bytes(&self) -> usize {
        self.packed.as_ref().filter(|_| self.value.get().is_some()).map_or(0, |(_, stretch)| stretch.len())
    }

    fn unpack(&self) -> Option<T> {
        let (pack, stretch) = self.packed.as_ref()?;
        postcard::from_bytes(&zstd::decode_all(pack.get(stretch.clone())?).ok()?).ok()
    }
}

impl<T> Clone for Packable<T> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), packed: self.packed.clone() }
    }
}

impl<T> From<T> for Packable<T> {
    fn from(value: T) -> Self {
        Self { value: OnceLock::from(Arc::new(value)), packed: None }
    }
}

impl<T: Serialize + DeserializeOwned> Deref for Packable<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.get_or_init(|| {
            #[expect(
                clippy::expect_used,
                reason = "the invariant: what was packed here is unpacked by the same program"
            )]
            let value = self.unpack().expect("a packed value");
            Arc::new(value)
        })
    }
}

impl<T: fmt::Debug + Serialize + DeserializeOwned> fmt::Debug for Packable<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
