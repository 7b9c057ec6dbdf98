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
//! - Passkeys cannot be guessed and are never slowed. Whoever is signed in proves themselves in a bucket that
//!   no one else can reach.

use super::{Moment, Store, StoreError};

/// How many tries cost nothing for an account at an address, and for a person who is signed in.
const FREE_OF_PAIR: i64 = 5;
/// Free tries for an address.
const FREE_OF_ADDRESS: i64 = 20;
/// The first delay; each further one is twice as long.
const FIRST_DELAY: i64 = 15;
/// The longest delay of a pair.
const LONGEST_OF_PAIR: i64 = 900;
/// The longest delay of an address: many people may share one.
const LONGEST_OF_ADDRESS: i64 = 60;
/// After so long without a try nothing of it is kept.
const KEPT_SECONDS: i64 = 86_400;

/// Who wants to sign in, from where. Neither is written down: both are kept as keyed hashes.
#[derive(Debug, Clone, Copy)]
pub struct Named<'a> {
    /// The name that was typed.
    pub name: &'a str,
    /// The address that it came from.
    pub address: &'a str,
}

/// Somebody who is signed in and proves something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proving {
    /// Their passphrase.
    Passphrase,
    /// A code of the second step.
    Code,
}

/// Too many tries: after so many seconds another makes sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait(pub i64);

impl Wait {
    /// The whole minutes to wait: 1 or more.
    #[must_use]
    pub fn minutes(self) -> i64 {
        (self.0.max(1) + 59) / 60
    }
}

/// What tries are counted in.
struct Bucket {
    mark: String,
    free: i64,
    longest: i64,
}

impl Store {
    /// Counts a try to sign in with a passphrase, before it is looked at.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn try_sign_in(&self, who: Named<'_>) -> Result<Result<(), Wait>, StoreError> {
        self.count(&[self.pair(who), self.address(who)]).await
    }

    /// A try led somewhere: the account begins anew at this address, the address gets its try back.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn tried_well(&self, who: Named<'_>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.run("DELETE FROM try WHERE bucket = $1", &[self.pair(who).mark.into()]).await?;
        tx.run("UPDATE try SET tries = tries - 1 WHERE bucket = $1 AND tries > 0", &[self.address(who).mark.into()])
            .await?;
        tx.commit().await
    }

    /// Counts a try of somebody who is signed in. Guesses of others are not counted here.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn try_to_prove(&self, person: &str, what: Proving) -> Result<Result<(), Wait>, StoreError> {
        self.count(&[self.own(person, what)]).await
    }

    /// Forgets the tries of somebody who has proved it.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn proved_well(&self, person: &str, what: Proving) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        tx.run("DELETE FROM try WHERE bucket = $1", &[self.own(person, what).mark.into()]).await?;
        tx.commit().await
    }

    /// Deletes counts that say nothing any more. Returns how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub(super) async fn forget_tries(&self) -> Result<u64, StoreError> {
        let mut tx = self.begin().await?;
        let old = Moment(self.now().0 - KEPT_SECONDS);
        let gone = tx.run("DELETE FROM try WHERE tried_at <= $1", &[old.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }

    /// Counts a try in each bucket, or says how long to wait; then it is counted in none.
    async fn count(&self, buckets: &[Bucket]) -> Result<Result<(), Wait>, StoreError> {
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
            let row = row.ok_or(StoreError::None)?;
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
            return Ok(Err(Wait(wait)));
        }
        tx.commit().await?;
        Ok(Ok(()))
    }

    fn pair(&self, who: Named<'_>) -> Bucket {
        let name = who.name.parse::<super::Name>().map_or_else(|_| who.name.to_owned(), |name| name.key().to_owned());
        let mark = self.key.mark(&format!("account {name}\u{0}{}", who.address));
        Bucket { mark, free: FREE_OF_PAIR, longest: LONGEST_OF_PAIR }
    }

    fn address(&self, who: Named<'_>) -> Bucket {
        let mark = self.key.mark(&format!("address {}", who.address));
        Bucket { mark, free: FREE_OF_ADDRESS, longest: LONGEST_OF_ADDRESS }
    }

    fn own(&self, person: &str, what: Proving) -> Bucket {
        let mark = self.key.mark(&format!("proving {person} {what:?}"));
        Bucket { mark, free: FREE_OF_PAIR, longest: LONGEST_OF_PAIR }
    }
}

impl Bucket {
    /// How many seconds lie between the last try and the next one after so many.
    fn delay(&self, tries: i64) -> i64 {
        let over = tries - self.free;
        if over < 0 { 0 } else { FIRST_DELAY.saturating_mul(1 << over.min(16)).min(self.longest) }
    }
}

#[cfg(test)]
mod tests;
