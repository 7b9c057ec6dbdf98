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
pub const MIN_CHARS: usize = 12;

/// The most letters that are read.
const MAX_CHARS: usize = 256;

/// Slots for comparing passphrases of people who are not known yet.
static STRANGERS: HashSlots = HashSlots::new(2, 32);

/// Slots for those who are signed in, or were invited: a flood of strangers does not reach them.
static KNOWN: HashSlots = HashSlots::new(1, 32);

/// Each computation takes 19 MiB and a part of a second, so few run at a time and few wait.
struct HashSlots {
    at_once: Semaphore,
    /// Places for those who compute and those who wait.
    inside: Semaphore,
}

/// Owner of a passphrase to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PassphraseOwner {
    /// Person who signs in.
    Stranger,
    /// Person who is signed in.
    Known,
}

/// Hash for the comparison if there is no person of a name, so that the answer takes as long. No passphrase matches it.
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

/// Required strength of a passphrase: 10^8 guesses do not find it.
const ENOUGH: zxcvbn::Score = zxcvbn::Score::Three;

/// Most letters that the estimate reads: its cost grows faster than its input.
const ESTIMATED: usize = 72;

/// A passphrase that is good enough to be kept.
#[derive(Clone)]
pub struct Passphrase(String);

/// Why a passphrase is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum WeakPassphrase {
    /// The passphrase has fewer than [`MIN_CHARS`] letters.
    #[error("a passphrase must have at least 12 letters")]
    Short,
    /// The passphrase has more letters than are read.
    #[error("a passphrase may have at most 256 letters")]
    Long,
    /// Many people use it, so it is among the first that are tried.
    #[error("this passphrase is one of the most common")]
    Common,
    /// The passphrase is made of the name.
    #[error("a passphrase must not be made of the name")]
    Name,
    /// A program that knows words, names, dates and leaked passwords guesses it.
    #[error("this passphrase is too easy to guess: take four or more words that do not belong together")]
    Guessable,
}

impl Passphrase {
    /// Checks a passphrase for a person of these names.
    ///
    /// # Errors
    /// When it is too easily guessed; the error says why.
    pub fn new(text: &str, names: &[&Name]) -> Result<Self, WeakPassphrase> {
        let text = normal(text);
        let letters = text.chars().count();
        if letters < MIN_CHARS {
            return Err(WeakPassphrase::Short);
        }
        if letters > MAX_CHARS {
            return Err(WeakPassphrase::Long);
        }
        let small = text.to_lowercase();
        let mut different: Vec<char> = small.chars().collect();
        different.sort_unstable();
        different.dedup();
        if COMMON.contains(&small.as_str()) || different.len() < 4 {
            return Err(WeakPassphrase::Common);
        }
        let bare = |text: &str| text.chars().filter(|c| c.is_alphabetic()).collect::<String>();
        let mut letters = bare(&small);
        let own: Vec<String> = names.iter().map(|name| bare(name.key())).filter(|own| !own.is_empty()).collect();
        own.iter().for_each(|own| letters = letters.replace(own, ""));
        if letters.is_empty() && !own.is_empty() && own.iter().any(|own| bare(&small).contains(own)) {
            return Err(WeakPassphrase::Name);
        }
        if guessed(&text, names) < ENOUGH {
            return Err(WeakPassphrase::Guessable);
        }
        Ok(Self(text))
    }

    /// Checks a passphrase as [`Passphrase::new`] does, on a thread where the estimate blocks nothing else.
    ///
    /// # Errors
    /// When too many wait already; inside, when it is too easily guessed.
    pub async fn judge(text: &str, names: Vec<Name>) -> Result<Result<Self, WeakPassphrase>, StoreError> {
        let text: String = text.chars().take(MAX_CHARS * 2).collect();
        KNOWN.run(move || Self::new(&text, &names.iter().collect::<Vec<_>>())).await
    }

    /// Hashes the passphrase with argon2id, in PHC form.
    ///
    /// # Errors
    /// When the system gives no randomness.
    pub async fn hash(&self) -> Result<String, StoreError> {
        let text = self.0.clone();
        KNOWN.run(move || hashed(&text)).await?
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase")
    }
}

/// Returns `true` if a passphrase is the stored one. If none is stored, the answer is `false` and takes as long.
pub(super) async fn fits(text: &str, kept: Option<String>, whose: PassphraseOwner) -> Result<bool, StoreError> {
    let text: String = text.chars().take(MAX_CHARS).collect::<String>().nfkc().take(MAX_CHARS).collect();
    let places = match whose {
        PassphraseOwner::Stranger => &STRANGERS,
        PassphraseOwner::Known => &KNOWN,
    };
    places.run(move || compared(&text, kept.as_deref())).await
}

impl HashSlots {
    const fn new(at_once: usize, waiting: usize) -> Self {
        Self { at_once: Semaphore::const_new(at_once), inside: Semaphore::const_new(at_once + waiting) }
    }

    /// Runs a computation on a thread where it blocks nothing else.
    ///
    /// # Errors
    /// When too many wait already.
    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, StoreError> {
        let _inside = self.inside.try_acquire().map_err(|_| StoreError::Busy)?;
        let _place = self.at_once.acquire().await.map_err(|_| StoreError::Busy)?;
        tokio::task::spawn_blocking(work).await.map_err(|_| StoreError::Changed)
    }
}

/// Estimates the strength. The names of its owner count as words that are tried first. Spaces and signs between
/// words are looked over: the estimate takes them for more than they are.
fn guessed(text: &str, names: &[&Name]) -> zxcvbn::Score {
    let begins: String = text.chars().take(ESTIMATED).collect();
    let bare: String = begins.chars().filter(|c| c.is_alphanumeric()).collect();
    let mut known = vec!["evenhand"];
    for name in names {
        known.push(name.key());
        known.extend(name.key().split(' '));
    }
    zxcvbn::zxcvbn(&begins, &known).score().min(zxcvbn::zxcvbn(&bare, &known).score())
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

/// Normalizes a passphrase: equal letters are the same passphrase, whichever keyboard wrote them.
fn normal(text: &str) -> String {
    text.nfkc().collect()
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    #[test]
    fn a_passphrase_is_judged_by_its_length_and_how_common_it_is() {
        let (name, public): (Name, Name) = ("Amina Rahimi".parse().unwrap(), "Blue Sparrow".parse().unwrap());
        for (text, expected) in [
            ("four small words here", None),
            ("كلمات كثيرة لا يعرفها أحد", None),
            ("ALLCAPITALSAREFINE", None),
            ("eleven char", Some(WeakPassphrase::Short)),
            ("", Some(WeakPassphrase::Short)),
            ("aaaaaaaaaaaaaaaa", Some(WeakPassphrase::Common)),
            ("Password1234", Some(WeakPassphrase::Common)),
            ("Amina Rahimi 123", Some(WeakPassphrase::Name)),
            ("aminarahimi-aminarahimi", Some(WeakPassphrase::Name)),
            ("blue sparrow 1987", Some(WeakPassphrase::Name)),
            ("rahimi01021987", Some(WeakPassphrase::Guessable)),
            ("january 12 1987", Some(WeakPassphrase::Guessable)),
            ("qwertyuiop asdfgh", Some(WeakPassphrase::Guessable)),
            ("abcabcabcabcabcd", Some(WeakPassphrase::Guessable)),
            ("evenhand evenhand", Some(WeakPassphrase::Guessable)),
            ("P@ssw0rd!P@ssw0rd!", Some(WeakPassphrase::Guessable)),
        ] {
            assert_eq!(Passphrase::new(text, &[&name, &public]).err(), expected, "{text}");
        }
        assert_eq!(Passphrase::new(&"ab cd ".repeat(100), &[&name]).err(), Some(WeakPassphrase::Long));
    }

    #[tokio::test]
    async fn the_estimate_runs_on_another_thread_and_judges_alike() {
        let name: Name = "Amina Rahimi".parse().unwrap();
        let here = std::thread::current().id();
        assert_ne!(KNOWN.run(|| std::thread::current().id()).await.unwrap(), here);
        for text in ["four small words here", "eleven char", "Password1234", "blue blue blue blue"] {
            let judged = Passphrase::judge(text, vec![name.clone()]).await.unwrap();
            assert_eq!(judged.err(), Passphrase::new(text, &[&name]).err(), "{text}");
        }
        let endless = "ab1!".repeat(20_000);
        assert_eq!(Passphrase::judge(&endless, vec![name]).await.unwrap().err(), Some(WeakPassphrase::Long));
    }

    #[tokio::test]
    async fn a_passphrase_fits_however_a_keyboard_composes_it_and_nobody_has_none() {
        let name: Name = "Zoé".parse().unwrap();
        let kept = Passphrase::new("le caf\u{e9} est ferm\u{e9} ce lundi", &[&name]).unwrap().hash().await.unwrap();

        assert!(kept.starts_with("$argon2id$"), "{kept}");
        let fits = async |text, kept| super::fits(text, kept, PassphraseOwner::Stranger).await.unwrap();
        assert!(fits("le cafe\u{301} est ferme\u{301} ce lundi", Some(kept.clone())).await);
        assert!(!fits("le cafe est ferme ce lundi", Some(kept)).await);
        assert!(!fits("nobody has this passphrase", None).await);
    }

    #[tokio::test]
    async fn few_are_compared_at_a_time_few_wait_and_the_rest_is_told_so_at_once() {
        let places = Arc::new(HashSlots::new(2, 3));
        let (go, gate) = std::sync::mpsc::channel::<()>();
        let gate = Arc::new(Mutex::new(gate));
        let (begun, mut running) = tokio::sync::mpsc::unbounded_channel();
        let run = || {
            let (places, gate, begun) = (Arc::clone(&places), Arc::clone(&gate), begun.clone());
            tokio::spawn(async move {
                let work = move || {
                    begun.send(()).unwrap();
                    gate.lock().unwrap().recv().unwrap();
                };
                places.run(work).await
            })
        };
        let inside: Vec<_> = (0..5).map(|_| run()).collect();
        for _ in 0..2 {
            running.recv().await.unwrap();
        }
        while places.inside.available_permits() > 0 {
            tokio::task::yield_now().await;
        }

        assert!(matches!(run().await.unwrap(), Err(StoreError::Busy)));
        assert!(running.try_recv().is_err(), "the third has not begun");
        for _ in 0..5 {
            go.send(()).unwrap();
        }
        for one in inside {
            one.await.unwrap().unwrap();
        }
    }

    #[test]
    fn what_stands_in_for_nobody_costs_as_much_as_what_is_kept() {
        let cost = |hash: &str| hash.split('$').take(4).map(str::to_owned).collect::<Vec<_>>();

        assert_eq!(cost(NOBODY.as_deref().unwrap()), cost(&hashed("another passphrase").unwrap()));
    }
}
