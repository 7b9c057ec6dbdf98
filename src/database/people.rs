//! People of the desk: their names, roles and accounts, invitations, and changes to them.

use super::connection::{SqlRow, Tx};
use super::passphrase::PassphraseOwner;
use super::{
    AuditedRefusal, Name, NotAName, Passphrase, PersonNames, Secret, Store, StoreError, Timestamp, audit, demands,
    passphrase, second_factor, secret,
};
use crate::content::{Address, PieceName};
use crate::lang::Lang;
use crate::requests::{DemandEvent, Role, WorkStage, level_by_name};

/// Lifetime of an invitation.
const INVITATION_SECONDS: i64 = 7 * 86_400;

/// Person with an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Id in the store.
    pub id: String,
    /// The public name, under which others know the person.
    pub name: String,
    /// The name to sign in with, in small letters: for its owner alone.
    pub sign_in: String,
    /// Role of the person.
    pub role: Role,
    /// The language of the desk for this person.
    pub lang: Lang,
    /// Whether there is a passphrase; without one there are passkeys.
    pub passphrase: bool,
    /// Since when.
    pub made_at: Timestamp,
    /// Time at which the account ended.
    pub ended_at: Option<Timestamp>,
}

/// Handling of tokens when a passphrase changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tokens {
    /// The tokens end.
    End,
    /// The tokens are kept on purpose.
    Keep,
}

/// Invitation that was sent to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Id in the store: the hash of the secret.
    pub id: String,
    /// Role that the invited person will have.
    pub role: Role,
    /// For whom, in the words of who invited.
    pub note: String,
    /// The id of who invited; nothing for the command line.
    pub invited_by: Option<String>,
    /// Until when it can be used.
    pub ends_at: Timestamp,
}

/// Builds a query for people; the argument is the rest of the query.
macro_rules! people {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.name, p.shown, p.role, p.lang, p.passphrase, p.made_at, p.ended_at FROM person p ",
            $rest
        )
    };
}
pub(super) use people;

impl Store {
    /// Creates an account. `by` is the person who does it; `None` for the command line.
    ///
    /// # Errors
    /// When the name is taken, or the database does not answer.
    pub async fn add_person(
        &self,
        by: Option<&str>,
        names: impl Into<PersonNames<'_>>,
        role: Role,
        lang: &Lang,
        passphrase: &Passphrase,
    ) -> Result<Person, StoreError> {
        let names = names.into();
        let hash = passphrase.hash().await?;
        let mut tx = self.begin().await?;
        let id = insert(&mut tx, names, role, lang, &hash, self.now()).await?;
        audit(&mut tx, self.now(), by, "add-person", &id, role.name()).await?;
        let person = by_id(&mut tx, &id).await?;
        tx.commit().await?;
        Ok(person)
    }

    /// Lists all accounts: active ones first, then by name.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows(people!("ORDER BY p.ended_at IS NOT NULL, p.public_key"), &[]).await?;
        rows.iter().map(Person::of).collect()
    }

    /// Returns a person by id, also one whose account ended.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn person(&self, id: &str) -> Result<Person, StoreError> {
        by_id(&mut self.look().await?, id).await
    }

    /// Returns a person by public name or by the name to sign in with, also one whose account ended.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn person_named(&self, name: &Name) -> Result<Person, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(people!("WHERE p.public_key = $1 OR p.name = $1"), &[name.key().into()]).await?;
        Person::of(&row.ok_or(StoreError::NotFound)?)
    }

    /// Returns the person of a name if the passphrase is right. If there is no such person, the answer takes as long.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn known(&self, name: &str, passphrase: &str) -> Result<Option<Person>, StoreError> {
        let found = match name.parse::<Name>() {
            Ok(name) => {
                let mut tx = self.look().await?;
                let there = people!("WHERE p.name = $1 AND p.ended_at IS NULL");
                tx.row(there, &[name.key().into()]).await?
            }
            Err(NotAName) => None,
        };
        let kept = found.as_ref().and_then(|row| row.maybe_text("passphrase").ok().flatten());
        let person = found.as_ref().map(Person::of).transpose()?;
        if passphrase::fits(passphrase, kept, PassphraseOwner::Stranger).await? {
            return Ok(person);
        }
        self.refused(person.as_ref().map(|person| person.id.as_str()), AuditedRefusal::SignIn).await?;
        Ok(None)
    }

    /// Returns `true` if this is the passphrase of a person who is signed in.
    ///
    /// # Errors
    /// When the database does not answer, or too many wait.
    pub async fn is_passphrase_of(&self, person: &str, passphrase: &str) -> Result<bool, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row("SELECT passphrase FROM person WHERE id = $1 AND ended_at IS NULL", &[person.into()]).await?;
        drop(tx);
        let kept = row.map(|row| row.maybe_text("passphrase")).transpose()?.flatten();
        passphrase::fits(passphrase, kept, PassphraseOwner::Known).await
    }

    /// Changes the role of a person, and ends their sessions.
    ///
    /// # Errors
    /// When there is nobody, it is the last administrator, or the database does not answer.
    pub async fn change_role(&self, by: Option<&str>, id: &str, role: Role) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let person = here(&mut tx, id).await?;
        if person.role == role {
            return Ok(());
        }
        stays_administered(&mut tx, &person).await?;
        tx.run("UPDATE person SET role = $2 WHERE id = $1", &[id.into(), role.name().into()]).await?;
        end_sessions(&mut tx, id).await?;
        audit(&mut tx, self.now(), by, "change-role", id, role.name()).await?;
        tx.commit().await
    }

    /// Ends an account. Its sessions, tokens and passkeys end, and the translations that it had taken are free again.
    ///
    /// # Errors
    /// When there is nobody, it is the last administrator, or the database does not answer.
    pub async fn end_account(&self, by: Option<&str>, id: &str) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let person = here(&mut tx, id).await?;
        stays_administered(&mut tx, &person).await?;
        tx.run(
            "UPDATE person SET ended_at = $2, passphrase = NULL WHERE id = $1 AND ended_at IS NULL",
            &[id.into(), now.into()],
        )
        .await?;
        end_sessions(&mut tx, id).await?;
        tx.run("DELETE FROM passkey WHERE person = $1", &[id.into()]).await?;
        second_factor::forget(&mut tx, id).await?;
        end_tokens(&mut tx, id, now).await?;
        tx.run("DELETE FROM invitation WHERE invited_by = $1 AND used_by IS NULL", &[id.into()]).await?;
        release(&mut tx, id, now).await?;
        audit(&mut tx, now, by, "end-account", id, "").await?;
        tx.commit().await
    }

    /// Changes the language of the desk for a person.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn change_language(&self, id: &str, lang: &Lang) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        here(&mut tx, id).await?;
        tx.run("UPDATE person SET lang = $2 WHERE id = $1", &[id.into(), lang.tag().into()]).await?;
        audit(&mut tx, self.now(), Some(id), "change-language", id, lang.tag()).await?;
        tx.commit().await
    }

    /// Sets another passphrase, and ends every session except the one that sets it. `by` is the person who does it;
    /// `None` for the command line.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn change_passphrase(
        &self,
        by: Option<&str>,
        id: &str,
        new: &Passphrase,
        session: Option<&Secret>,
        tokens: Tokens,
    ) -> Result<(), StoreError> {
        let hash = new.hash().await?;
        let now = self.now();
        let mut tx = self.begin().await?;
        here(&mut tx, id).await?;
        if tokens == Tokens::End {
            end_tokens(&mut tx, id, now).await?;
        }
        tx.run("UPDATE person SET passphrase = $2 WHERE id = $1", &[id.into(), hash.into()]).await?;
        let stays = session.map(Secret::hash).unwrap_or_default();
        tx.run("DELETE FROM session WHERE person = $1 AND hash <> $2", &[id.into(), stays.into()]).await?;
        audit(&mut tx, now, by, "change-passphrase", id, "").await?;
        tx.commit().await
    }

    /// Changes both names of a person. Published editions keep the earlier name.
    ///
    /// # Errors
    /// When a name is somebody else's, there is nobody, or the database does not answer.
    pub async fn change_names(&self, id: &str, names: PersonNames<'_>) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        here(&mut tx, id).await?;
        differs(&mut tx, id, names).await?;
        tx.run(
            "UPDATE person SET name = $2, shown = $3, public_key = $4 WHERE id = $1",
            &[id.into(), names.sign_in.key().into(), names.public.to_string().into(), names.public.key().into()],
        )
        .await?;
        audit(&mut tx, self.now(), Some(id), "change-names", id, "").await?;
        tx.commit().await
    }

    /// Invites a person. Returns the secret of a link that creates one account within seven days.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn invite(&self, by: Option<&str>, role: Role, note: &str) -> Result<Secret, StoreError> {
        let (now, secret) = (self.now(), Secret::new()?);
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO invitation (hash, role, note, invited_by, made_at, ends_at) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                secret.hash().into(),
                role.name().into(),
                note.into(),
                by.into(),
                now.into(),
                Timestamp(now.0 + INVITATION_SECONDS).into(),
            ],
        )
        .await?;
        audit(&mut tx, now, by, "invite", role.name(), note).await?;
        tx.commit().await?;
        Ok(secret)
    }

    /// The invitations that can still be used, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn invitations(&self) -> Result<Vec<Invitation>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT hash, role, note, invited_by, ends_at FROM invitation \
                 WHERE used_by IS NULL AND ends_at > $1 ORDER BY made_at DESC, hash",
                &[self.now().into()],
            )
            .await?;
        rows.iter().map(Invitation::of).collect()
    }

    /// The invitation of a link, if it can still be used.
    ///
    /// # Errors
    /// When it cannot, or the database does not answer.
    pub async fn invitation(&self, secret: &Secret) -> Result<Invitation, StoreError> {
        let mut tx = self.look().await?;
        let row = tx
            .row(
                "SELECT hash, role, note, invited_by, ends_at FROM invitation \
                 WHERE hash = $1 AND used_by IS NULL AND ends_at > $2",
                &[secret.hash().into(), self.now().into()],
            )
            .await?;
        Invitation::of(&row.ok_or(StoreError::NotFound)?)
    }

    /// Makes the account that an invitation is for. It works once.
    ///
    /// # Errors
    /// When the invitation was used or has ended, the name is taken, or the database does not answer.
    pub async fn accept(
        &self,
        secret: &Secret,
        names: impl Into<PersonNames<'_>>,
        lang: &Lang,
        passphrase: &Passphrase,
    ) -> Result<Person, StoreError> {
        let names = names.into();
        let invitation = self.invitation(secret).await?;
        let hash = passphrase.hash().await?;
        let now = self.now();
        let mut tx = self.begin().await?;
        let id = insert(&mut tx, names, invitation.role, lang, &hash, now).await?;
        let used = tx
            .run(
                "UPDATE invitation SET used_by = $2 WHERE hash = $1 AND used_by IS NULL AND ends_at > $3",
                &[(&invitation.id).into(), (&id).into(), now.into()],
            )
            .await?;
        if used == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, now, Some(&id), "accept-invitation", &id, invitation.role.name()).await?;
        let person = by_id(&mut tx, &id).await?;
        tx.commit().await?;
        Ok(person)
    }

    /// Takes an invitation back.
    ///
    /// # Errors
    /// When it was used, or the database does not answer.
    pub async fn revoke(&self, by: &str, invitation: &str) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let gone = tx.run("DELETE FROM invitation WHERE hash = $1 AND used_by IS NULL", &[invitation.into()]).await?;
        if gone == 0 {
            return Err(StoreError::NotFound);
        }
        audit(&mut tx, self.now(), Some(by), "revoke-invitation", "", "").await?;
        tx.commit().await
    }
}

async fn insert(
    tx: &mut Tx,
    names: PersonNames<'_>,
    role: Role,
    lang: &Lang,
    hash: &str,
    now: Timestamp,
) -> Result<String, StoreError> {
    let id = secret::id()?;
    let fresh = tx
        .run(
            "INSERT INTO person (id, name, shown, public_key, role, lang, passphrase, made_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING",
            &[
                (&id).into(),
                names.sign_in.key().into(),
                names.public.to_string().into(),
                names.public.key().into(),
                role.name().into(),
                lang.tag().into(),
                hash.into(),
                now.into(),
            ],
        )
        .await?;
    if fresh == 0 {
        return Err(StoreError::Taken);
    }
    differs(tx, &id, names).await?;
    Ok(id)
}

/// Makes sure that a name belongs to one person, as public name or as name to sign in with.
async fn differs(tx: &mut Tx, id: &str, names: PersonNames<'_>) -> Result<(), StoreError> {
    let row = tx
        .row(
            "SELECT COUNT(*) AS others FROM person WHERE id <> $1 \
             AND (name = $2 OR name = $3 OR public_key = $2 OR public_key = $3)",
            &[id.into(), names.sign_in.key().into(), names.public.key().into()],
        )
        .await?;
    if row.ok_or(StoreError::NotFound)?.number("others")? > 0 { Err(StoreError::Taken) } else { Ok(()) }
}

async fn by_id(tx: &mut Tx, id: &str) -> Result<Person, StoreError> {
    let row = tx.row(people!("WHERE p.id = $1"), &[id.into()]).await?;
    Person::of(&row.ok_or(StoreError::NotFound)?)
}

/// Returns a person whose account did not end.
async fn here(tx: &mut Tx, id: &str) -> Result<Person, StoreError> {
    let person = by_id(tx, id).await?;
    if person.ended_at.is_some() { Err(StoreError::NotFound) } else { Ok(person) }
}

/// Returns an error if no other administrator would be left. A concurrent call waits, so that two people cannot each
/// count on the other.
async fn stays_administered(tx: &mut Tx, person: &Person) -> Result<(), StoreError> {
    if person.role != Role::Administrator {
        return Ok(());
    }
    tx.run(
        "INSERT INTO fact (name, value) VALUES ('administrators', '') ON CONFLICT (name) DO UPDATE SET value = ''",
        &[],
    )
    .await?;
    let row = tx
        .row(
            "SELECT COUNT(*) AS others FROM person WHERE role = 'administrator' AND ended_at IS NULL AND id <> $1",
            &[(&person.id).into()],
        )
        .await?;
    match row.ok_or(StoreError::NotFound)?.number("others")? {
        0 => Err(StoreError::LastAdministrator),
        _ => Ok(()),
    }
}

async fn end_tokens(tx: &mut Tx, person: &str, now: Timestamp) -> Result<(), StoreError> {
    let sql = "UPDATE token SET ended_at = $2 WHERE person = $1 AND ended_at IS NULL";
    tx.run(sql, &[person.into(), now.into()]).await.map(drop)
}

async fn end_sessions(tx: &mut Tx, person: &str) -> Result<(), StoreError> {
    tx.run("DELETE FROM session WHERE person = $1", &[person.into()]).await.map(drop)
}

/// Releases the work that a person had taken and not finished, so that others can take it.
async fn release(tx: &mut Tx, person: &str, now: Timestamp) -> Result<(), StoreError> {
    let rows = tx
        .rows(
            "SELECT id, collection, piece, lang, level FROM submission \
             WHERE author = $1 AND stage IN ('draft', 'returned', 'submitted') ORDER BY id",
            &[person.into()],
        )
        .await?;
    for row in rows {
        let piece = PieceName { collection: row.text("collection")?, piece: row.text("piece")? };
        let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
        let edition = Address { piece, lang, level: row.read("level", level_by_name)? };
        tx.run(
            "UPDATE submission SET stage = $2, live = id, version = version + 1, changed_at = $3 WHERE id = $1",
            &[row.text("id")?.into(), WorkStage::Dropped.name().into(), now.into()],
        )
        .await?;
        demands::apply_event(tx, &edition, None, |_| DemandEvent::Released, now).await?;
    }
    Ok(())
}

impl Person {
    pub(super) fn of(row: &SqlRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            name: row.text("shown")?,
            sign_in: row.text("name")?,
            role: row.read("role", Role::by_name)?,
            lang: row.read("lang", |tag| tag.parse().ok())?,
            passphrase: row.maybe_text("passphrase")?.is_some(),
            made_at: row.moment("made_at")?,
            ended_at: row.maybe_moment("ended_at")?,
        })
    }
}

impl Invitation {
    fn of(row: &SqlRow) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("hash")?,
            role: row.read("role", Role::by_name)?,
            note: row.text("note")?,
            invited_by: row.maybe_text("invited_by")?,
            ends_at: row.moment("ends_at")?,
        })
    }
}

#[cfg(test)]
mod tests;
