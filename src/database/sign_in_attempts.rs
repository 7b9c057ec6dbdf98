//! Tries to prove who somebody is: counted before anything is computed, slowed, never locked.
//!
//! Two attackers are met here. One guesses passphrases; the other only wants to keep somebody out, by
//! guessing in their name. So every delay belongs to somebody's own tries:
//!
//! - An account *at an address* has five tries that cost nothing; then each has to wait twice as long as the
//!   one before, up to a quarter of an hour. Tries from other addresses have no part in it, so whoever guesses
//!   from one address keeps nobody out at another.
//! - An address has twenty; then a minute at most lies between two tries, whatever the names are.
//! - There is no delay for an account as a whole: many addresses together could use it to keep the owner out. A
//!   device that is known by a lasting cookie would be a way around that, but the cookie would tell whoever looks
//!   at a shared computer that somebody works here. What stands against guesses from many addresses is that
//!   passphrases are hard to guess, that few are compared at a time, that administrators need a second step,
//!   and that the audit log counts what failed.
//! - Passkeys cannot be guessed and are never slowed. Whoever is signed in proves their passphrase in a bucket that
//!   no one else can reach.
//! - Whoever has stolen a passphrase meets the second step, whose codes have six digits: few enough to be guessed from
//!   many addresses, so they have a delay for the account as well. It does not keep the owner out: it is not asked of
//!   an address where the owner gave a right code within a day, nor of recovery codes, which cannot be guessed.

use super::{Store, StoreError, Timestamp};

/// Number of free attempts for an account at an address, and for a person who is signed in.
const FREE_OF_PAIR: i64 = 5;
/// Free wrong codes of the second step for an account, from all addresses together.
const FREE_OF_CODES: i64 = 20;
/// Free tries for an address.
const FREE_OF_ADDRESS: i64 = 20;
/// The first delay; each further one is twice as long.
const FIRST_DELAY: i64 = 15;
/// The longest delay of a pair.
const MAX_OF_PAIR: i64 = 900;
/// The longest delay of an address: many people may share one.
const MAX_OF_ADDRESS: i64 = 60;
/// Days without a try after which nothing of it is kept.
pub const ATTEMPT_DAYS: i64 = 1;
const KEPT_SECONDS: i64 = ATTEMPT_DAYS * 86_400;

/// Person and address of a sign-in attempt. Neither is written down: both are kept as keyed hashes.
#[derive(Debug, Clone, Copy)]
pub struct SignInAttempt<'a> {
    /// The name that was typed.
    pub name: &'a str,
    /// The address that it came from.
    pub address: &'a str,
}

/// Person, address and code of an attempt at the second step. None of them is written down.
#[derive(Clone, Copy)]
pub struct CodeAttempt<'a> {
    /// The identifier of the person.
    pub person: &'a str,
    /// The address that it came from.
    pub address: &'a str,
    /// The code that was typed.
    pub code: &'a str,
}

/// Too many tries: after so many seconds another makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryAfter(pub i64);

impl RetryAfter {
    /// The whole minutes to wait: 1 or more.
    #[must_use]
    pub fn minutes(self) -> i64 {
        (self.0.max(1) + 59) / 60
    }
}

/// Counter of attempts.
struct AttemptBucket {
    mark: String,
    free: i64,
    longest: i64,
}

impl Store {
    /// Counts a try to sign in with a passphrase, before it is looked at.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn try_sign_in(&self, who: SignInAttempt<'_>) -> Result<Result<(), RetryAfter>, StoreError> {
        self.count(&[self.pair(who), self.address(who)]).await
    }

    /// On success, resets the account's counter at this address and refunds the attempt to the address.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tried_well(&self, who: SignInAttempt<'_>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.run("DELETE FROM try WHERE bucket = $1", &[self.pair(who).mark.into()]).await?;
        tx.run("UPDATE try SET tries = tries - 1 WHERE bucket = $1 AND tries > 0", &[self.address(who).mark.into()])
            .await?;
        tx.commit().await
    }

    /// Counts an attempt of a signed-in person to prove their passphrase. Guesses of others are not counted here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn try_to_prove(&self, person: &str) -> Result<Result<(), RetryAfter>, StoreError> {
        self.count(&[self.own(person)]).await
    }

    /// Deletes the attempts of a person who has proved their identity.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn proved_well(&self, person: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.run("DELETE FROM try WHERE bucket = $1", &[self.own(person).mark.into()]).await?;
        tx.commit().await
    }

    /// Counts a try of a code of the second step, before it is looked at.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn try_code(&self, what: CodeAttempt<'_>) -> Result<Result<(), RetryAfter>, StoreError> {
        let mut buckets = vec![self.code_pair(what)];
        if self.is_counted_for_all(what).await? {
            buckets.push(self.codes(what));
        }
        self.count(&buckets).await
    }

    /// After a right code, resets the account's counter at this address, remembers the address for a day, and refunds
    /// the attempt.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn code_was_right(&self, what: CodeAttempt<'_>) -> Result<(), StoreError> {
        let was_counted = self.is_counted_for_all(what).await?;
        let mut tx = self.begin().await?;
        tx.run("DELETE FROM try WHERE bucket = $1", &[self.code_pair(what).mark.into()]).await?;
        if was_counted {
            let sql = "UPDATE try SET tries = tries - 1 WHERE bucket = $1 AND tries > 0";
            tx.run(sql, &[self.codes(what).mark.into()]).await?;
        }
        tx.run(
            "INSERT INTO try (bucket, tries, tried_at) VALUES ($1, 0, $2) \
             ON CONFLICT (bucket) DO UPDATE SET tried_at = excluded.tried_at",
            &[self.known_address(what).into(), self.now().into()],
        )
        .await?;
        tx.commit().await
    }

    /// Returns `true` if a try counts for the account as a whole: the code can be guessed, and the person gave no right
    /// one from the address within a day.
    async fn is_counted_for_all(&self, what: CodeAttempt<'_>) -> Result<bool, StoreError> {
        if what.is_recovery() {
            return Ok(false);
        }
        let since = Timestamp(self.now().0 - KEPT_SECONDS);
        let mut tx = self.look().await?;
        let sql = "SELECT tried_at FROM try WHERE bucket = $1 AND tried_at > $2";
        Ok(tx.row(sql, &[self.known_address(what).into(), since.into()]).await?.is_none())
    }

    /// Deletes counts that no longer matter. Returns how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn forget_tries(&self) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let old = Timestamp(self.now().0 - KEPT_SECONDS);
        let gone = tx.run("DELETE FROM try WHERE tried_at <= $1", &[old.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Counts a try in each bucket, or says how long to wait; then it is counted in none.
    async fn count(&self, buckets: &[AttemptBucket]) -> Result<Result<(), RetryAfter>, StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let mut wait = 0;
        for bucket in buckets {
            // The row is written first, so that of two tries at the same moment the second sees the first.
            tx.run(
                "INSERT INTO try (bucket, tries, tried_at) VALUES ($1, 0, $2) \
                 ON CONFLICT (bucket) DO UPDATE SET tries = try.tries",
                &[(&bucket.mark).into(), now.into()],
            )
            .await?;
            let row = tx.row("SELECT tries, tried_at FROM try WHERE bucket = $1", &[(&bucket.mark).into()]).await?;
            let row = row.ok_or(StoreError::NotFound)?;
            let (mut tries, last) = (row.number("tries")?, row.moment("tried_at")?);
            if last.0 <= now.0 - KEPT_SECONDS {
                tries = 0;
            }
            wait = wait.max(last.0 + bucket.delay(tries) - now.0);
            tx.run(
                "UPDATE try SET tries = $2, tried_at = $3 WHERE bucket = $1",
                &[(&bucket.mark).into(), (tries + 1).into(), now.into()],
            )
            .await?;
        }
        // A try that is not made does not count: nothing is committed.
        if wait > 0 {
            return Ok(Err(RetryAfter(wait)));
        }
        tx.commit().await?;
        Ok(Ok(()))
    }

    fn pair(&self, who: SignInAttempt<'_>) -> AttemptBucket {
        let name = who.name.parse::<super::Name>().map_or_else(|_| who.name.to_owned(), |name| name.key().to_owned());
        let mark = self.key.mark(&format!("account {name}\u{0}{}", who.address));
        AttemptBucket { mark, free: FREE_OF_PAIR, longest: MAX_OF_PAIR }
    }

    fn address(&self, who: SignInAttempt<'_>) -> AttemptBucket {
        let mark = self.key.mark(&format!("address {}", who.address));
        AttemptBucket { mark, free: FREE_OF_ADDRESS, longest: MAX_OF_ADDRESS }
    }

    fn own(&self, person: &str) -> AttemptBucket {
        let mark = self.key.mark(&format!("proving {person}"));
        AttemptBucket { mark, free: FREE_OF_PAIR, longest: MAX_OF_PAIR }
    }

    fn code_pair(&self, what: CodeAttempt<'_>) -> AttemptBucket {
        let mark = self.key.mark(&format!("code {}\u{0}{}", what.person, what.address));
        AttemptBucket { mark, free: FREE_OF_PAIR, longest: MAX_OF_PAIR }
    }

    fn codes(&self, what: CodeAttempt<'_>) -> AttemptBucket {
        let mark = self.key.mark(&format!("codes {}", what.person));
        AttemptBucket { mark, free: FREE_OF_CODES, longest: MAX_OF_PAIR }
    }

    fn known_address(&self, what: CodeAttempt<'_>) -> String {
        self.key.mark(&format!("code was right {}\u{0}{}", what.person, what.address))
    }
}

impl CodeAttempt<'_> {
    /// Returns `true` if it is too long for a code of an app.
    fn is_recovery(&self) -> bool {
        self.code.chars().filter(|c| c.is_alphanumeric()).count() >= super::second_factor::RECOVERY_LETTERS
    }
}

impl AttemptBucket {
    /// Returns the seconds that must lie between the last attempt and the next one after this many.
    fn delay(&self, tries: i64) -> i64 {
        let over = tries - self.free;
        if over < 0 { 0 } else { FIRST_DELAY.saturating_mul(1 << over.min(16)).min(self.longest) }
    }
}

#[cfg(test)]
mod tests;
