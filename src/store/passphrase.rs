//! Passphrases: which are taken, and how they are kept (NIST SP 800-63B, section 5.1.1: length counts,
//! composition does not; the commonest are refused).

use std::sync::LazyLock;

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use tokio::sync::Semaphore;
use unicode_normalization::UnicodeNormalization as _;

use super::{Name, StoreError};

/// The fewest letters of a passphrase.
pub const FEWEST: usize = 12;

/// The most letters that are read.
const MOST: usize = 256;

/// Each computation takes 19 MiB and a part of a second, so few run at a time.
static PLACES: Semaphore = Semaphore::const_new(2);

/// What is compared with where there is nobody of a name, so that it takes as long. It opens nothing.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hashed("nobody has this passphrase").ok());

/// The commonest passwords of 12 letters and more, as leaks show them, with the obvious ones of this place.
const COMMON: [&str; 40] = [
    "123456789012",
    "1234567890123",
    "12345678901234",
    "123456789012345",
    "1234567890123456",
    "123123123123",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "abcdefghijkl",
    "abcd12345678",
    "administrator",
    "administrator1",
    "changeme1234",
    "correct horse battery staple",
    "correcthorsebatterystaple",
    "evenhandevenhand",
    "football1234",
    "iloveyou1234",
    "iloveyouforever",
    "letmein12345",
    "letmeinplease",
    "liverpool123",
    "mynoob123456",
    "passphrasepassphrase",
    "passw0rd1234",
    "password1234",
    "password12345",
    "password123456",
    "password123!",
    "passwordpassword",
    "princess1234",
    "qazwsxedcrfv",
    "qwerty123456",
    "qwerty12345678",
    "qwertyqwerty",
    "qwertyuiop12",
    "qwertyuiop123",
    "q1w2e3r4t5y6",
    "unknown12345",
    "welcome12345",
];

/// A passphrase that is good enough to be kept.
#[derive(Clone)]
pub struct Passphrase(String);

/// Why a passphrase is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Weak {
    /// It has fewer than [`FEWEST`] letters.
    #[error("a passphrase has at least 12 letters")]
    Short,
    /// It has more letters than are read.
    #[error("a passphrase has at most 256 letters")]
    Long,
    /// Many people use it, so it is among the first that are tried.
    #[error("this passphrase is among the commonest")]
    Common,
    /// It is made of the name.
    #[error("a passphrase is not made of the name")]
    Name,
}

impl Passphrase {
    /// Takes a passphrase for somebody of a name.
    ///
    /// # Errors
    /// When it is too easily guessed; the error says why.
    pub fn new(text: &str, name: &Name) -> Result<Self, Weak> {
        let text = normal(text);
        let letters = text.chars().count();
        if letters < FEWEST {
            return Err(Weak::Short);
        }
        if letters > MOST {
            return Err(Weak::Long);
        }
        let small = text.to_lowercase();
        let mut different: Vec<char> = small.chars().collect();
        different.sort_unstable();
        different.dedup();
        if COMMON.contains(&small.as_str()) || different.len() < 4 {
            return Err(Weak::Common);
        }
        let bare = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        let (letters, own) = (bare(&small), bare(name.key()));
        if !own.is_empty() && letters.replace(&own, "").is_empty() {
            return Err(Weak::Name);
        }
        Ok(Self(text))
    }

    /// What the store keeps: an argon2id hash in PHC form.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub async fn hash(&self) -> Result<String, StoreError> {
        let text = self.0.clone();
        aside(move || hashed(&text)).await?
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Whether a passphrase is the one that is kept. Where none is kept it takes as long, and is not.
pub(super) async fn fits(text: &str, kept: Option<String>) -> Result<bool, StoreError> {
    let text: String = normal(text).chars().take(MOST).collect();
    aside(move || compared(&text, kept.as_deref())).await
}

/// Runs a computation where it holds up nobody.
async fn aside<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, StoreError> {
    let _place = PLACES.acquire().await.map_err(|_| StoreError::Changed)?;
    tokio::task::spawn_blocking(work).await.map_err(|_| StoreError::Changed)
}

fn compared(text: &str, kept: Option<&str>) -> bool {
    let Some(hash) = kept.or(NOBODY.as_deref()) else { return false };
    let Ok(hash) = PasswordHash::new(hash) else { return false };
    let fits = Argon2::default().verify_password(text.as_bytes(), &hash).is_ok();
    fits && kept.is_some()
}

/// Argon2id with 19 MiB and two passes, as OWASP recommends.
fn hashed(text: &str) -> Result<String, StoreError> {
    let hash: PasswordHash = Argon2::default().hash_password(text.as_bytes()).map_err(|_| StoreError::Random)?;
    Ok(hash.to_string())
}

/// The same letters are the same passphrase, whichever keyboard wrote them.
fn normal(text: &str) -> String {
    text.nfkc().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_judged_by_its_length_and_how_common_it_is() {
        let name: Name = "Amina Rahimi".parse().unwrap();
        for (text, expected) in [
            ("four small words here", None),
            ("كلمات كثيرة لا يعرفها أحد", None),
            ("ALLCAPITALSAREFINE", None),
            ("eleven char", Some(Weak::Short)),
            ("", Some(Weak::Short)),
            ("aaaaaaaaaaaaaaaa", Some(Weak::Common)),
            ("Password1234", Some(Weak::Common)),
            ("Amina Rahimi 123", Some(Weak::Name)),
            ("aminarahimi-aminarahimi", Some(Weak::Name)),
        ] {
            assert_eq!(Passphrase::new(text, &name).err(), expected, "{text}");
        }
        assert_eq!(Passphrase::new(&"ab cd ".repeat(100), &name).err(), Some(Weak::Long));
    }

    #[tokio::test]
    async fn a_passphrase_fits_however_a_keyboard_composes_it_and_nobody_has_none() {
        let name: Name = "Zoé".parse().unwrap();
        let kept = Passphrase::new("le caf\u{e9} est ferm\u{e9}", &name).unwrap().hash().await.unwrap();

        assert!(kept.starts_with("$argon2id$"), "{kept}");
        assert!(fits("le cafe\u{301} est ferme\u{301}", Some(kept.clone())).await.unwrap());
        assert!(!fits("le cafe est ferme", Some(kept)).await.unwrap());
        assert!(!fits("nobody has this passphrase", None).await.unwrap());
    }

    #[test]
    fn what_stands_in_for_nobody_costs_as_much_as_what_is_kept() {
        let cost = |hash: &str| hash.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();

        assert_eq!(cost(NOBODY.as_deref().unwrap()), cost(&hashed("another passphrase").unwrap()));
    }
}
