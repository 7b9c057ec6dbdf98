//! People of the desk: who they are, what they may do, how they come and go, and who decided what.

use std::fmt;
use std::str::FromStr;

use unicode_normalization::UnicodeNormalization as _;

use super::database::{Row, Tx};
use super::{Moment, Passphrase, Secret, Store, StoreError, asking, audit, passphrase, secret};
use crate::content::{Address, PieceName};
use crate::lang::Lang;
use crate::requests::{Event, Role, Stage, level_by_name};

/// How long an invitation can be used.
const INVITATION_SECONDS: i64 = 7 * 86_400;

/// How many lines of the audit log stand on a page.
const AUDIT_PAGE: i64 = 50;

/// Somebody who has an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Its name in the store.
    pub id: String,
    /// The name that the person goes by, and signs in with.
    pub name: String,
    /// What the person is here to do.
    pub role: Role,
    /// The language of the desk for this person.
    pub lang: Lang,
    /// Whether there is a passphrase; without one there are passkeys.
    pub passphrase: bool,
    /// Since when.
    pub made_at: Moment,
    /// When the account ended.
    pub ended_at: Option<Moment>,
}

/// The name of a person: 2 to 60 letters, in one line.
///
/// Invariant: no control characters, no space at the ends, no two spaces in a row, composed (NFC).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    shown: String,
    key: String,
}

/// A name that cannot be one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a name has 2 to 60 letters, in one line")]
pub struct NotAName;

/// A way in that was sent to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its name in the store: the hash of its secret.
    pub id: String,
    /// What the invited will be here to do.
    pub role: Role,
    /// For whom, in the words of who invited.
    pub note: String,
    /// The id of who invited; nothing for the command line.
    pub invited_by: Option<String>,
    /// Until when it can be used.
    pub ends_at: Moment,
}

/// A line of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audited {
    /// When.
    pub at: Moment,
    /// Who, by name; nothing for the program or the command line.
    pub person: Option<String>,
    /// What was done.
    pub action: String,
    /// To what: a name in the store, or a person's name.
    pub subject: String,
    /// What was said about it.
    pub note: String,
    /// The edition that it was about, if it was about one.
    pub edition: Option<Address>,
}

impl FromStr for Name {
    type Err = NotAName;

    fn from_str(text: &str) -> Result<Self, NotAName> {
        let text: String = text.nfc().collect();
        let shown = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let letters = shown.chars().count();
        // Marks that turn the direction of writing can make one name look like another.
        let odd = |c: char| {
            c.is_control() || matches!(c, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        };
        if !(2..=60).contains(&letters) || shown.chars().any(odd) {
            return Err(NotAName);
        }
        let key = shown.to_lowercase().nfkc().collect();
        Ok(Self { shown, key })
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl Name {
    /// The name in small letters: two that differ in nothing else are one.
    pub(super) fn key(&self) -> &str {
        &self.key
    }
}

/// Asks for people; the rest says which.
macro_rules! people {
    ($rest:literal) => {
        concat!("SELECT p.id, p.shown, p.role, p.lang, p.passphrase, p.made_at, p.ended_at FROM person p ", $rest)
    };
}
pub(super) use people;

impl Store {
    /// Makes an account. `by` is who does it; nothing for the command line.
    ///
    /// # Errors
    /// When the name is taken, or the database does not answer.
    pub async fn add_person(
        &self,
        by: Option<&str>,
        name: &Name,
        role: Role,
        lang: &Lang,
        passphrase: &Passphrase,
    ) -> Result<Person, StoreError> {
        let hash = passphrase.hash().await?;
        let mut tx = self.begin().await?;
        let id = insert(&mut tx, name, role, lang, &hash, self.now()).await?;
        audit(&mut tx, self.now(), by, "add-person", &id, role.name()).await?;
        let person = by_id(&mut tx, &id).await?;
        tx.commit().await?;
        Ok(person)
    }

    /// Everybody: those who are here first, then by name.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn people(&self) -> Result<Vec<Person>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows(people!("ORDER BY p.ended_at IS NOT NULL, p.name"), &[]).await?;
        rows.iter().map(Person::of).collect()
    }

    /// Somebody by id, also one whose account ended.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn person(&self, id: &str) -> Result<Person, StoreError> {
        by_id(&mut self.look().await?, id).await
    }

    /// Somebody by name, also one whose account ended.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn person_named(&self, name: &Name) -> Result<Person, StoreError> {
        let mut tx = self.look().await?;
        let row = tx.row(people!("WHERE p.name = $1"), &[name.key().into()]).await?;
        Person::of(&row.ok_or(StoreError::None)?)
    }

    /// The person of a name, if the passphrase is theirs. It takes as long when there is nobody.
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
        let fits = passphrase::fits(passphrase, kept).await?;
        found.filter(|_| fits).as_ref().map(Person::of).transpose()
    }

    /// Gives somebody another role, and ends what they are signed in with.
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

    /// Ends an account: its sessions, tokens and passkeys are gone, and what it had taken is free again.
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
        tx.run("UPDATE token SET ended_at = $2 WHERE person = $1 AND ended_at IS NULL", &[id.into(), now.into()])
            .await?;
        tx.run("DELETE FROM invitation WHERE invited_by = $1 AND used_by IS NULL", &[id.into()]).await?;
        release(&mut tx, id, now).await?;
        audit(&mut tx, now, by, "end-account", id, "").await?;
        tx.commit().await
    }

    /// Changes the language of the desk for somebody.
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

    /// Sets another passphrase, and ends every session but the one that sets it. `by` is who does it; nothing
    /// for the command line.
    ///
    /// # Errors
    /// When there is nobody, or the database does not answer.
    pub async fn change_passphrase(
        &self,
        by: Option<&str>,
        id: &str,
        new: &Passphrase,
        session: Option<&Secret>,
    ) -> Result<(), StoreError> {
        let hash = new.hash().await?;
        let mut tx = self.begin().await?;
        here(&mut tx, id).await?;
        tx.run("UPDATE person SET passphrase = $2 WHERE id = $1", &[id.into(), hash.into()]).await?;
        let stays = session.map(Secret::hash).unwrap_or_default();
        tx.run("DELETE FROM session WHERE person = $1 AND hash <> $2", &[id.into(), stays.into()]).await?;
        audit(&mut tx, self.now(), by, "change-passphrase", id, "").await?;
        tx.commit().await
    }

    /// Invites somebody: the secret of a link that makes one account within seven days.
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
                Moment(now.0 + INVITATION_SECONDS).into(),
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
        Invitation::of(&row.ok_or(StoreError::None)?)
    }

    /// Makes the account that an invitation is for. It works once.
    ///
    /// # Errors
    /// When the invitation was used or has ended, the name is taken, or the database does not answer.
    pub async fn accept(
        &self,
        secret: &Secret,
        name: &Name,
        lang: &Lang,
        passphrase: &Passphrase,
    ) -> Result<Person, StoreError> {
        let invitation = self.invitation(secret).await?;
        let hash = passphrase.hash().await?;
        let now = self.now();
        let mut tx = self.begin().await?;
        let id = insert(&mut tx, name, invitation.role, lang, &hash, now).await?;
        let used = tx
            .run(
                "UPDATE invitation SET used_by = $2 WHERE hash = $1 AND used_by IS NULL AND ends_at > $3",
                &[(&invitation.id).into(), (&id).into(), now.into()],
            )
            .await?;
        if used == 0 {
            return Err(StoreError::None);
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
            return Err(StoreError::None);
        }
        audit(&mut tx, self.now(), Some(by), "revoke-invitation", "", "").await?;
        tx.commit().await
    }

    /// A page of the audit log, the newest first, and how many pages there are. The first page is 1.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn audited(&self, page: i64) -> Result<(Vec<Audited>, i64), StoreError> {
        let mut tx = self.look().await?;
        let all = tx.row("SELECT COUNT(*) AS lines FROM audit", &[]).await?.ok_or(StoreError::None)?.number("lines")?;
        let rows = tx
            .rows(
                "SELECT a.at, p.shown AS person, a.action, COALESCE(s.shown, a.subject) AS subject, a.note, \
                 COALESCE(w.collection, d.collection) AS collection, COALESCE(w.piece, d.piece) AS piece, \
                 COALESCE(w.lang, d.lang) AS lang, COALESCE(w.level, d.level) AS level \
                 FROM audit a LEFT JOIN person p ON p.id = a.person LEFT JOIN person s ON s.id = a.subject \
                 LEFT JOIN submission w ON w.id = CASE a.action WHEN 'publish' THEN a.note ELSE a.subject END \
                 LEFT JOIN demand d ON d.id = a.subject \
                 ORDER BY a.at DESC, a.id LIMIT $1 OFFSET $2",
                &[AUDIT_PAGE.into(), ((page.clamp(1, 1_000_000) - 1) * AUDIT_PAGE).into()],
            )
            .await?;
        let lines = rows.iter().map(|row| {
            Ok(Audited {
                at: row.moment("at")?,
                person: row.maybe_text("person")?,
                action: row.text("action")?,
                subject: row.text("subject")?,
                note: row.text("note")?,
                edition: edition(row)?,
            })
        });
        Ok((lines.collect::<Result<_, StoreError>>()?, (all + AUDIT_PAGE - 1) / AUDIT_PAGE))
    }
}

/// The edition that a line of the audit is about.
fn edition(row: &Row) -> Result<Option<Address>, StoreError> {
    let Some(collection) = row.maybe_text("collection")? else { return Ok(None) };
    let piece = PieceName { collection, piece: row.text("piece")? };
    let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
    Ok(Some(Address { piece, lang, level: row.read("level", level_by_name)? }))
}

async fn insert(
    tx: &mut Tx,
    name: &Name,
    role: Role,
    lang: &Lang,
    hash: &str,
    now: Moment,
) -> Result<String, StoreError> {
    let id = secret::id()?;
    let fresh = tx
        .run(
            "INSERT INTO person (id, name, shown, role, lang, passphrase, made_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING",
            &[
                (&id).into(),
                name.key().into(),
                (&name.shown).into(),
                role.name().into(),
                lang.tag().into(),
                hash.into(),
                now.into(),
            ],
        )
        .await?;
    if fresh == 0 { Err(StoreError::Taken) } else { Ok(id) }
}

async fn by_id(tx: &mut Tx, id: &str) -> Result<Person, StoreError> {
    let row = tx.row(people!("WHERE p.id = $1"), &[id.into()]).await?;
    Person::of(&row.ok_or(StoreError::None)?)
}

/// Somebody whose account did not end.
async fn here(tx: &mut Tx, id: &str) -> Result<Person, StoreError> {
    let person = by_id(tx, id).await?;
    if person.ended_at.is_some() { Err(StoreError::None) } else { Ok(person) }
}

/// Whether an administrator is left when this person is none any more. Who asks at the same time waits, so
/// that two cannot each count on the other.
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
    match row.ok_or(StoreError::None)?.number("others")? {
        0 => Err(StoreError::LastAdministrator),
        _ => Ok(()),
    }
}

async fn end_sessions(tx: &mut Tx, person: &str) -> Result<(), StoreError> {
    tx.run("DELETE FROM session WHERE person = $1", &[person.into()]).await.map(drop)
}

/// What somebody had taken and not finished can be taken by others.
async fn release(tx: &mut Tx, person: &str, now: Moment) -> Result<(), StoreError> {
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
            &[row.text("id")?.into(), Stage::Dropped.name().into(), now.into()],
        )
        .await?;
        asking::happen(tx, &edition, None, |_| Event::Released, now).await?;
    }
    Ok(())
}

impl Person {
    pub(super) fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            id: row.text("id")?,
            name: row.text("shown")?,
            role: row.read("role", Role::by_name)?,
            lang: row.read("lang", |tag| tag.parse().ok())?,
            passphrase: row.maybe_text("passphrase")?.is_some(),
            made_at: row.moment("made_at")?,
            ended_at: row.maybe_moment("ended_at")?,
        })
    }
}

impl Invitation {
    fn of(row: &Row) -> Result<Self, StoreError> {
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
