//! Signatures of passports: Ed25519 with the key of an installation. A signature is a file beside the passport; anybody who
//! has the public key can check it with other programs, such as OpenSSL.

use std::fs;
use std::path::Path;

use base64::Engine as _;
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use serde::{Deserialize, Serialize};

/// End of the names of signatures, behind that of the passport.
pub const END: &str = ".sig";

/// Bytes before the key in a public key as PEM holds it (RFC 8410).
const SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00];

/// The key that an installation signs with.
pub struct SigningKey {
    pair: Ed25519KeyPair,
}

/// A key that signatures are checked with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey(Vec<u8>);

/// A signature as its file holds it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct SignatureFile {
    algorithm: String,
    public_key: String,
    signature: String,
}

impl std::fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The public half tells builds with different keys apart; the private half is never shown.
        write!(f, "SigningKey({})", self.public())
    }
}

impl SigningKey {
    /// Reads a private key: PKCS #8 as PEM, as `openssl genpkey -algorithm ed25519` writes it.
    ///
    /// # Errors
    /// When the file cannot be read or holds no such key; the text says why.
    pub fn read(path: &Path) -> Result<Self, String> {
        let der = pem(path, "PRIVATE KEY")?;
        let pair = Ed25519KeyPair::from_pkcs8_maybe_unchecked(&der);
        let pair = pair.map_err(|error| format!("`{}` holds no Ed25519 key: {error}", path.display()))?;
        Ok(Self { pair })
    }

    /// The public key in hexadecimal.
    #[must_use]
    pub fn public(&self) -> String {
        hex::encode(self.pair.public_key().as_ref())
    }

    /// Signs bytes: the text of a signature's file.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> String {
        let file = SignatureFile {
            algorithm: "Ed25519".to_owned(),
            public_key: self.public(),
            signature: hex::encode(self.pair.sign(bytes).as_ref()),
        };
        let mut json = serde_json::to_string_pretty(&file).unwrap_or_default();
        json.push('\n');
        json
    }
}

impl PublicKey {
    /// Reads a public key: PEM, as `openssl pkey -pubout` writes it, or 64 hexadecimal digits.
    ///
    /// # Errors
    /// When the file cannot be read or holds no such key; the text says why.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = text_of(path)?;
        if let Some(key) = hex::decode(text.trim()).ok().filter(|key| key.len() == 32) {
            return Ok(Self(key));
        }
        let der = pem(path, "PUBLIC KEY")?;
        let key = der.strip_prefix(&SPKI).filter(|key| key.len() == 32);
        key.map(|key| Self(key.to_vec())).ok_or_else(|| format!("`{}` holds no Ed25519 key", path.display()))
    }

    /// Checks a signature of bytes.
    ///
    /// # Errors
    /// When it is another's or of other bytes; the text says which.
    pub fn verify(&self, bytes: &[u8], signature: &[u8]) -> Result<(), String> {
        let file: SignatureFile =
            serde_json::from_slice(signature).map_err(|error| format!("no signature: {error}"))?;
        if hex::decode(&file.public_key).ok().as_ref() != Some(&self.0) {
            return Err("it is signed with another key".to_owned());
        }
        let signature = hex::decode(&file.signature).map_err(|_| "the signature is no hexadecimal number")?;
        let checked = UnparsedPublicKey::new(&ED25519, &self.0).verify(bytes, &signature);
        checked.map_err(|_| "the signature is not of these bytes".to_owned())
    }
}

/// Most bytes of a file with a key.
const MAX_KEY: u64 = 10_000;

fn text_of(path: &Path) -> Result<String, String> {
    let told = |error: std::io::Error| format!("`{}` cannot be read: {error}", path.display());
    match fs::metadata(path).map_err(told)?.len() {
        0..=MAX_KEY => fs::read_to_string(path).map_err(told),
        bytes => Err(format!("`{}` has {bytes} bytes and is no key", path.display())),
    }
}

/// The bytes between the lines of a PEM file.
fn pem(path: &Path, what: &str) -> Result<Vec<u8>, String> {
    let text = text_of(path)?;
    let inner = text.split_once(&format!("-----BEGIN {what}-----")).and_then(|(_, rest)| rest.split_once("-----END"));
    let (inner, _) = inner.ok_or_else(|| format!("`{}` holds no {what} as PEM", path.display()))?;
    let inner: String = inner.split_whitespace().collect();
    let decoded = base64::engine::general_purpose::STANDARD.decode(inner);
    decoded.map_err(|error| format!("`{}`: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keys of RFC 8410, 10.3 and 10.1.
    const PRIVATE: &str = "-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEINTuctv5E1hK1bbY8fdp+K06/nwoy/HU++CXqI9EdVhC\n-----END PRIVATE KEY-----\n";
    const PUBLIC: &str = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n";

    fn keys() -> (SigningKey, PublicKey) {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("key"), PRIVATE).unwrap();
        fs::write(dir.path().join("public"), PUBLIC).unwrap();
        (SigningKey::read(&dir.path().join("key")).unwrap(), PublicKey::read(&dir.path().join("public")).unwrap())
    }

    #[test]
    fn a_signature_is_of_its_bytes_and_its_key_alone() {
        let (private, public) = keys();
        let signature = private.sign(b"abc");

        assert_eq!(public.verify(b"abc", signature.as_bytes()), Ok(()));
        assert!(public.verify(b"abd", signature.as_bytes()).unwrap_err().contains("not of these bytes"));
        assert!(PublicKey(vec![7; 32]).verify(b"abc", signature.as_bytes()).unwrap_err().contains("another key"));
        assert!(public.verify(b"abc", b"{}").unwrap_err().contains("no signature"));
        assert_eq!(private.sign(b"abc"), signature, "the same bytes on any machine");
    }

    #[test]
    fn a_key_that_is_none_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("key");
        for text in [
            "",
            "-----BEGIN PRIVATE KEY-----\n!!\n-----END PRIVATE KEY-----",
            "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        ] {
            fs::write(&path, text).unwrap();
            assert!(SigningKey::read(&path).unwrap_err().contains("key"), "{text}");
        }
        assert!(PublicKey::read(&dir.path().join("none")).is_err());
    }
}
