//! The audit log: decisions with the person who made them, and attempts that were refused. Of a refusal it holds the
//! account, if it is known, and a count: no address, and nothing that was typed.

use strum::{EnumString, IntoStaticStr};

use super::connection::SqlRow;
use super::{Store, StoreError, Timestamp};
use crate::content::{Address, PieceName};
use crate::document::digest;
use crate::lang::Lang;
use crate::requests::level_by_name;

/// Lines of the audit log on a page.
const AUDIT_PAGE: i64 = 50;

/// A line of the audit log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Audited {
    /// Time.
    pub at: Timestamp,
    /// Name of the person; `None` for the program or the command line.
    pub person: Option<String>,
    /// Action.
    pub action: String,
    /// To what: a name in the store, or a person's name.
    pub subject: String,
    /// Note on the action.
    pub note: String,
    /// The edition that it was about, if it was about one.
    pub edition: Option<Address>,
}

/// Refusal of an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, IntoStaticStr, EnumString)]
pub enum AuditedRefusal {
    /// A name and a passphrase that do not belong together.
    #[strum(serialize = "failed-sign-in")]
    SignIn,
    /// A wrong code of the second step.
    #[strum(serialize = "failed-code")]
    Code,
    /// A wrong passphrase of a person who is signed in.
    #[strum(serialize = "failed-confirmation")]
    Confirm,
    /// The role may not do it.
    #[strum(serialize = "refused-right")]
    Right,
    /// A form that came from another site.
    #[strum(serialize = "foreign-form")]
    Foreign,
}

impl AuditedRefusal {
    /// Name in the audit log.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// Returns `true` if an action of the audit log is a refusal.
    #[must_use]
    pub fn is_named(action: &str) -> bool {
        action.parse::<Self>().is_ok()
    }
}

impl Store {
    /// Counts a refusal: one line for an account, a kind and an hour, and one for all unknown accounts, so that a
    /// flood does not fill the log. `person` is `None` for an account that is not known.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn refused(&self, person: Option<&str>, what: AuditedRefusal) -> Result<(), StoreError> {
        let now = self.now();
        let hour = now.0.div_euclid(3600).to_string();
        let id = digest(&[b"refusal", hour.as_bytes(), what.name().as_bytes(), person.unwrap_or_default().as_bytes()]);
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO audit (id, at, person, action, subject, note) VALUES ($1, $2, $3, $4, '', '1') \
             ON CONFLICT (id) DO UPDATE SET note = CAST(CAST(audit.note AS BIGINT) + 1 AS TEXT)",
            &[id.hex().into(), now.into(), person.into(), what.name().into()],
        )
        .await?;
        tx.commit().await
    }

    /// Writes down that somebody reads what askers wrote about a demand: one line for a person, a demand and a day.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn words_are_read(&self, person: &str, demand: &str) -> Result<(), StoreError> {
        let now = self.now();
        let id = digest(&[b"read", now.day().as_bytes(), person.as_bytes(), demand.as_bytes()]);
        let mut tx = self.begin().await?;
        tx.run(
            "INSERT INTO audit (id, at, person, action, subject, note) VALUES ($1, $2, $3, 'read-words', $4, '') \
             ON CONFLICT (id) DO NOTHING",
            &[id.hex().into(), now.into(), person.into(), demand.into()],
        )
        .await?;
        tx.commit().await
    }

    /// A page of the audit log, the newest first, and how many pages there are. The first page is 1.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn audited(&self, page: i64) -> Result<(Vec<Audited>, i64), StoreError> {
        let mut tx = self.look().await?;
        let all =
            tx.row("SELECT COUNT(*) AS lines FROM audit", &[]).await?.ok_or(StoreError::NotFound)?.number("lines")?;
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

    /// Deletes lines of the audit log that are older than so many days. Returns how many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn forget_audit(&self, days: u32) -> Result<u64, StoreError> {
        let old = Timestamp(self.now().0 - i64::from(days) * 86_400);
        let mut tx = self.begin().await?;
        let gone = tx.run("DELETE FROM audit WHERE at < $1", &[old.into()]).await?;
        tx.commit().await?;
        Ok(gone)
    }
}

/// The edition that a line of the audit is about.
fn edition(row: &SqlRow) -> Result<Option<Address>, StoreError> {
    let Some(collection) = row.maybe_text("collection")? else { return Ok(None) };
    let piece = PieceName { collection, piece: row.text("piece")? };
    let lang = row.read("lang", |tag| tag.parse::<Lang>().ok())?;
    Ok(Some(Address { piece, lang, level: row.read("level", level_by_name)? }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::tests::on_both;
    use crate::database::{Name, Passphrase};
    use crate::lang::Lang;
    use crate::requests::Role;

    #[tokio::test]
    async fn a_flood_of_refusals_is_one_line_for_each_account_and_hour_and_holds_nothing_that_was_typed() {
        on_both(async |ground| {
            let store = &ground.store;
            let name: Name = "Amina".parse().unwrap();
            let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
            store.add_person(None, &name, Role::Contributor, &Lang::english(), &passphrase).await.unwrap();
            for guess in 0..4 {
                assert_eq!(store.known("Amina", &format!("guess {guess}")).await.unwrap(), None);
                assert_eq!(store.known(&format!("Nobody {guess}"), "a guess").await.unwrap(), None);
            }
            ground.pass(3600);
            assert_eq!(store.known("Amina", "guess").await.unwrap(), None);

            let (lines, _) = store.audited(1).await.unwrap();

            let failed: Vec<_> = lines.iter().filter(|line| AuditedRefusal::is_named(&line.action)).collect();
            let mut told: Vec<_> = failed.iter().map(|line| (line.person.as_deref(), line.note.as_str())).collect();
            told.sort_unstable();
            assert_eq!(told, [(None, "4"), (Some("Amina"), "1"), (Some("Amina"), "4")], "{}", ground.name());
            assert!(lines.iter().all(|line| !format!("{line:?}").contains("uess")), "{lines:?}");
        })
        .await;
    }

    #[tokio::test]
    async fn whoever_reads_what_askers_wrote_is_written_down_once_a_day() {
        on_both(async |ground| {
            let store = &ground.store;
            let mut ids = Vec::new();
            for name in ["Edith", "Noura"] {
                let name: Name = name.parse().unwrap();
                let passphrase = Passphrase::new("four small words here", &[&name]).unwrap();
                store.add_person(None, &name, Role::Editor, &Lang::english(), &passphrase).await.unwrap();
                ids.push(store.known(&name.to_string(), "four small words here").await.unwrap().unwrap().id);
            }
            for (person, demand) in [(0, "one"), (0, "one"), (0, "two"), (1, "one")] {
                store.words_are_read(&ids[person], demand).await.unwrap();
            }
            ground.pass(86_400);
            store.words_are_read(&ids[0], "one").await.unwrap();

            let (lines, _) = store.audited(1).await.unwrap();

            let read = lines.iter().filter(|line| line.action == "read-words");
            let mut told: Vec<_> = read.map(|line| (line.person.as_deref(), line.subject.as_str())).collect();
            told.sort_unstable();
            let (edith, noura) = (Some("Edith"), Some("Noura"));
            assert_eq!(told, [(edith, "one"), (edith, "one"), (edith, "two"), (noura, "one")], "{}", ground.name());
        })
        .await;
    }

    #[tokio::test]
    async fn lines_of_the_log_end_on_their_day() {
        on_both(async |ground| {
            let store = &ground.store;
            store.refused(None, AuditedRefusal::Foreign).await.unwrap();
            ground.pass(400 * 86_400);

            assert_eq!(store.forget_audit(400).await.unwrap(), 0);
            ground.pass(1);
            assert_eq!(store.forget_audit(400).await.unwrap(), 1, "{}", ground.name());
        })
        .await;
    }
}
