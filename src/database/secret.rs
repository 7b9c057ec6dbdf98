//! Secrets that nobody can guess, and contacts that nobody can read without the key.

use std::io::Write as _;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};

use super::StoreError;
use crate::document::digest;

/// Letters and digits that are read and typed without mistaking one for another.
const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";

/// A secret of 256 bits that is shown once; the store keeps its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A new one.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new() -> Result<Self, StoreError> {
        letters(52).map(Self)
    }

    /// Parses a secret that somebody sent.
    #[must_use]
    pub fn sent(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The secret itself: for its owner alone.
    #[must_use]
    pub fn shown(&self) -> &str {
        &self.0
    }

    /// Returns the hash that the store keeps.
    #[must_use]
    pub fn hash(&self) -> String {
        digest(&[b"evenhand secret", self.0.as_bytes()]).hex()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// The key that contacts are sealed with: 256 bits.
#[derive(Clone, PartialEq, Eq)]
pub struct SealingKey([u8; 32]);

impl SealingKey {
    /// Reads a key of 64 hexadecimal digits.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(text: &str) -> Result<Self, String> {
        let mut bytes = [0; 32];
        hex::decode_to_slice(text.trim(), &mut bytes)
            .map_err(|_| "write 64 hexadecimal digits, as `openssl rand -hex 32` prints them".to_owned())?;
        Ok(Self(bytes))
    }

    /// A new key.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub fn new() -> Result<Self, StoreError> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|_| StoreError::Random)?;
        Ok(Self(bytes))
    }

    /// The key in a file that its owner alone may read; a new one where there is no file.
    ///
    /// # Errors
    /// When the file cannot be read or written, or holds no key.
    pub fn kept_in(path: &Path) -> Result<Self, StoreError> {
        let fault = |error: std::io::Error| StoreError::Key(format!("`{}`: {error}", path.display()));
        loop {
            match std::fs::read_to_string(path) {
                Ok(text) => {
                    return Self::read(&text)
                        .map_err(|error| StoreError::Key(format!("`{}`: {error}", path.display())));
                }
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(fault(error)),
                Err(_) => {}
            }
            let folder = path.parent().unwrap_or(Path::new("."));
            std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).map_err(fault)?;
            // Readable by its owner alone, as temporary files are.
            let mut file = tempfile::NamedTempFile::new_in(folder).map_err(fault)?;
            file.write_all(Self::new()?.hex().as_bytes()).map_err(fault)?;
            file.as_file().sync_all().map_err(fault)?;
            // Where another process was faster, its key is the one.
            if let Err(failed) = file.persist_noclobber(path)
                && !path.exists()
            {
                return Err(fault(failed.error));
            }
        }
    }

    /// The key as [`SealingKey::read`] reads it.
    #[must_use]
    pub fn hex(&self) -> String {
        hex::encode(self.0)
    }

    /// Returns a keyed hash, to count something that must not be stored.
    #[must_use]
    pub fn mark(&self, what: &str) -> String {
        digest(&[b"evenhand mark", &self.0, what.as_bytes()]).hex()
    }

    /// Derives a secret from a name that nobody can guess: equal names give equal secrets, and without the key neither
    /// can be computed from the other.
    #[must_use]
    pub fn secret_of(&self, once: &str) -> Secret {
        Secret(digest(&[b"evenhand secret of", &self.0, once.as_bytes()]).hex())
    }

    /// Seals a text for one row: it opens nowhere else.
    pub(super) fn seal(&self, row: &str, text: &str) -> Result<String, StoreError> {
        let mut nonce = [0; 24];
        getrandom::fill(&mut nonce).map_err(|_| StoreError::Random)?;
        let payload = Payload { msg: text.as_bytes(), aad: row.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(nonce), payload).map_err(|_| StoreError::Sealed)?;
        Ok(STANDARD.encode([&nonce[..], &sealed].concat()))
    }

    /// Opens what was sealed for a row.
    pub(super) fn open(&self, row: &str, sealed: &str) -> Result<String, StoreError> {
        let bytes = STANDARD.decode(sealed).map_err(|_| StoreError::Sealed)?;
        let (nonce, sealed) = bytes.split_at_checked(24).ok_or(StoreError::Sealed)?;
        let nonce: [u8; 24] = nonce.try_into().map_err(|_| StoreError::Sealed)?;
        let payload = Payload { msg: sealed, aad: row.as_bytes() };
        let text = self.cipher().decrypt(&XNonce::from(nonce), payload).map_err(|_| StoreError::Sealed)?;
        String::from_utf8(text).map_err(|_| StoreError::Sealed)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&self.0.into())
    }
}

impl std::fmt::Debug for SealingKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SealingKey")
    }
}

/// A name of 60 bits, for things whose names are no secret.
pub(super) fn id() -> Result<String, StoreError> {
    letters(12)
}

/// Random letters of the alphabet above.
pub(super) fn letters(count: usize) -> Result<String, StoreError> {
    let mut bytes = vec![0; count];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::Random)?;
    Ok(bytes.into_iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_with_its_key_and_in_its_row_alone() {
        let (key, other) = (SealingKey::new().unwrap(), SealingKey::new().unwrap());
        let sealed = key.seal("row", "amina@example.org").unwrap();

        assert_eq!(key.open("row", &sealed).unwrap(), "amina@example.org");
        assert!(!sealed.contains("amina"));
        assert!(key.open("another row", &sealed).is_err());
        assert!(other.open("row", &sealed).is_err());
        assert!(key.open("row", "").is_err());
        assert_ne!(key.seal("row", "amina@example.org").unwrap(), sealed);
    }

    #[test]
    fn a_key_is_made_once_and_its_owner_alone_reads_it() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("service/key");

        let key = SealingKey::kept_in(&path).unwrap();

        assert_eq!(SealingKey::kept_in(&path).unwrap(), key);
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::write(&path, "no key").unwrap();
        assert!(SealingKey::kept_in(&path).is_err());
    }

    #[test]
    fn a_key_is_read_as_it_is_written_and_anything_else_is_refused() {
        let key = SealingKey::new().unwrap();

        assert_eq!(SealingKey::read(&key.hex()).unwrap(), key);
        for wrong in ["", "00", &"g".repeat(64), &"0".repeat(63), &"0".repeat(65)] {
            assert!(SealingKey::read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn secrets_differ_and_their_hash_does_not_tell_them() {
        let (one, two) = (Secret::new().unwrap(), Secret::new().unwrap());

        assert_ne!(one, two);
        assert_eq!(one.shown().len(), 52);
        assert!(!one.hash().contains(one.shown()));
        assert_eq!(Secret::sent(one.shown()).hash(), one.hash());
    }
}
