//! The second step of signing in: codes of an app (TOTP, RFC 6238), and recovery codes for when it is lost.

use totp_rs::{Builder, Totp};

use super::{Person, Store, StoreError, Timestamp, audit, secret};

/// Recovery codes of one person.
pub const RECOVERY_CODES: usize = 10;

/// The letters of a recovery code: 50 bits.
pub(super) const RECOVERY_LETTERS: usize = 10;

/// The bytes of an app's secret, as RFC 4226 recommends.
const SECRET_BYTES: usize = 20;

/// Secret and address to set an app up with.
#[derive(Clone, PartialEq, Eq)]
pub struct NewApp {
    /// The secret in Base32, for who types it.
    pub letters: String,
    /// The address that apps read from a picture.
    pub url: String,
}

/// Means that opened the second step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondStepUsed {
    /// A code of the app.
    App,
    /// A recovery code, which is used up.
    Recovery,
}

impl Store {
    /// Begins to set up an app for codes, in place of a setup that was not finished.
    ///
    /// # Errors
    /// When an app is set up already, or the database does not answer.
    pub async fn begin_app(&self, person: &Person) -> Result<NewApp, StoreError> {
        let mut bytes = [0; SECRET_BYTES];
        getrandom::fill(&mut bytes).map_err(|_| StoreError::Random)?;
        let totp = totp(bytes.to_vec(), &person.name)?;
        let letters = totp_rs::Secret::new(Box::from(bytes)).to_base32();
        let sealed = self.key.seal(&row(&person.id), &letters)?;
        let mut tx = self.begin().await?;
        tx.run("DELETE FROM factor WHERE person = $1 AND confirmed_at IS NULL", &[(&person.id).into()]).await?;
        let fresh = tx
            .run(
                "INSERT INTO factor (person, sealed, last_step, made_at) VALUES ($1, $2, 0, $3) ON CONFLICT DO NOTHING",
                &[(&person.id).into(), sealed.into(), self.now().into()],
            )
            .await?;
        if fresh == 0 {
            return Err(StoreError::Changed);
        }
        tx.commit().await?;
        Ok(NewApp { letters, url: totp.to_url().map_err(|_| StoreError::Changed)? })
    }

    /// The app that somebody has begun to set up.
    ///
    /// # Errors
    /// When nothing was begun, or the database does not answer.
    pub async fn begun_app(&self, person: &Person) -> Result<NewApp, StoreError> {
        let mut tx = self.look().await?;
        let sql = "SELECT sealed FROM factor WHERE person = $1 AND confirmed_at IS NULL";
        let found = tx.row(sql, &[(&person.id).into()]).await?.ok_or(StoreError::NotFound)?;
        let letters = self.key.open(&row(&person.id), &found.text("sealed")?)?;
        let totp = self.app(person, &letters)?;
        Ok(NewApp { letters, url: totp.to_url().map_err(|_| StoreError::Changed)? })
    }

    /// Finishes setting up an app with a code that it shows. Returns the recovery codes, which are shown once;
    /// `None` if the code is wrong.
    ///
    /// # Errors
    /// When nothing was begun, or the database does not answer.
    pub async fn finish_app(&self, person: &Person, code: &str) -> Result<Option<Vec<String>>, StoreError> {
        let letters = self.begun_app(person).await?.letters;
        let now = self.now();
        let Some(step) = self.step(person, &letters, code)? else { return Ok(None) };
        let mut tx = self.begin().await?;
        let confirmed = tx
            .run(
                "UPDATE factor SET confirmed_at = $2, last_step = $3 WHERE person = $1 AND confirmed_at IS NULL",
                &[(&person.id).into(), now.into(), step.into()],
            )
            .await?;
        if confirmed == 0 {
            return Err(StoreError::Changed);
        }
        tx.run("DELETE FROM recovery WHERE person = $1", &[(&person.id).into()]).await?;
        let mut codes = Vec::new();
        for _ in 0..RECOVERY_CODES {
            let code = secret::letters(RECOVERY_LETTERS)?;
            tx.run(
                "INSERT INTO recovery (hash, person) VALUES ($1, $2)",
                &[self.recovery(&person.id, &code).into(), (&person.id).into()],
            )
            .await?;
            let (left, right) = code.split_at(RECOVERY_LETTERS / 2);
            codes.push(format!("{left}-{right}"));
        }
        audit(&mut tx, now, Some(&person.id), "set-up-second", &person.id, "").await?;
        tx.commit().await?;
        Ok(Some(codes))
    }

    /// Takes a code of the app or a recovery code: each once.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn take_code(&self, person: &Person, code: &str) -> Result<Option<SecondStepUsed>, StoreError> {
        let code: String = code.chars().filter(|c| c.is_alphanumeric()).take(64).collect();
        let mut tx = self.begin().await?;
        let sql = "SELECT sealed FROM factor WHERE person = $1 AND confirmed_at IS NOT NULL";
        let Some(found) = tx.row(sql, &[(&person.id).into()]).await? else { return Ok(None) };
        let letters = self.key.open(&row(&person.id), &found.text("sealed")?)?;
        if let Some(step) = self.step(person, &letters, &code)? {
            // The same code a second time, or one before it, changes no row.
            let sql = "UPDATE factor SET last_step = $2 WHERE person = $1 AND last_step < $2";
            if tx.run(sql, &[(&person.id).into(), step.into()]).await? == 1 {
                tx.commit().await?;
                return Ok(Some(SecondStepUsed::App));
            }
            return Ok(None);
        }
        let sql = "DELETE FROM recovery WHERE hash = $1";
        if tx.run(sql, &[self.recovery(&person.id, &code.to_lowercase()).into()]).await? == 1 {
            audit(&mut tx, self.now(), Some(&person.id), "use-recovery-code", &person.id, "").await?;
            tx.commit().await?;
            return Ok(Some(SecondStepUsed::Recovery));
        }
        Ok(None)
    }

    /// Counts the recovery codes that a person has left.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn recovery_codes(&self, person: &str) -> Result<i64, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT COUNT(*) AS codes FROM recovery WHERE person = $1", &[person.into()]).await?;
        row.ok_or(StoreError::NotFound)?.number("codes")
    }

    /// Removes somebody's app for codes and what belongs to it.
    ///
    /// # Errors
    /// When there is none, or the database does not answer.
    pub async fn remove_app(&self, person: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        if forget(&mut tx, person).await? == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, self.now(), Some(person), "remove-second", person, "").await?;
        tx.commit().await
    }

    /// Removes every second step of a person who lost them, app and passkeys, and signs the person out. For the command
    /// line.
    ///
    /// # Errors
    /// When a passkey is their only way in, or the database does not answer.
    pub async fn reset_second(&self, person: &Person) -> Result<(), StoreError> {
        if !person.passphrase {
            return Err(StoreError::LastWay);
        }
        let mut tx = self.begin().await?;
        forget(&mut tx, &person.id).await?;
        tx.run("DELETE FROM passkey WHERE person = $1", &[(&person.id).into()]).await?;
        tx.run("DELETE FROM session WHERE person = $1", &[(&person.id).into()]).await?;
        audit(&mut tx, self.now(), None, "reset-second", &person.id, "").await?;
        tx.commit().await
    }

    fn app(&self, person: &Person, letters: &str) -> Result<Totp, StoreError> {
        let secret = totp_rs::Secret::try_from_base32(letters).map_err(|_| StoreError::Sealed)?;
        totp(secret.as_bytes().to_vec(), &person.name)
    }

    /// The step of time that a code belongs to, if it is right now: one before and one after are taken too.
    fn step(&self, person: &Person, letters: &str, code: &str) -> Result<Option<i64>, StoreError> {
        let Timestamp(now) = self.now();
        let step = self.app(person, letters)?.check(code.trim(), u64::try_from(now).unwrap_or_default());
        Ok(step.and_then(|step| i64::try_from(step).ok()))
    }

    fn recovery(&self, person: &str, code: &str) -> String {
        self.key.mark(&format!("recovery {person} {code}"))
    }
}

/// Deletes an app and its recovery codes. Returns how many apps there were.
pub(super) async fn forget(tx: &mut super::Tx, person: &str) -> Result<u64, StoreError> {
    tx.run("DELETE FROM recovery WHERE person = $1", &[person.into()]).await?;
    tx.run("DELETE FROM factor WHERE person = $1", &[person.into()]).await
}

fn row(person: &str) -> String {
    format!("factor {person}")
}

/// A colon would part the address that apps read.
fn totp(secret: Vec<u8>, name: &str) -> Result<Totp, StoreError> {
    let secret = totp_rs::Secret::new(secret.into_boxed_slice());
    let builder = Builder::new().with_secret(secret).with_issuer(Some("Evenhand"));
    builder.with_account_name(name.replace(':', " ")).build().map_err(|_| StoreError::Changed)
}

impl std::fmt::Debug for NewApp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewApp")
    }
}

#[cfg(test)]
mod tests;
