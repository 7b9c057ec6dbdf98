//! Languages that a person named and that the library did not have. An editor decides about each before anything in it
//! is public.

use strum::{EnumString, IntoStaticStr};

use super::connection::Tx;
use super::demands::apply;
use super::{Store, StoreError, Timestamp, audit};
use crate::lang::Lang;
use crate::requests::DemandEvent;

/// Whether what is asked for in a language is public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum LanguageState {
    /// The library had it, or an editor said yes.
    Released,
    /// Waiting for an editor.
    Waiting,
    /// An editor said no.
    Declined,
}

/// A language that waits for an editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingLanguage {
    /// The language.
    pub lang: Lang,
    /// Time of the first request in this language.
    pub asked_at: Timestamp,
    /// Number of open demands in this language.
    pub demands: i64,
}

impl LanguageState {
    /// Name in the store.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The state of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

impl Store {
    /// Languages that wait for an editor, the longest waiting first; not more than 100.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn waiting_languages(&self) -> Result<Vec<WaitingLanguage>, StoreError> {
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT l.tag, l.asked_at, \
                 (SELECT COUNT(*) FROM demand d WHERE d.closed_at IS NULL AND d.lang = l.tag) AS demands \
                 FROM asked_language l WHERE l.state = 'waiting' ORDER BY l.asked_at, l.tag LIMIT 100",
                &[],
            )
            .await?;
        let waiting = rows.iter().map(|row| {
            Ok(WaitingLanguage {
                lang: row.read("tag", |tag| tag.parse().ok())?,
                asked_at: row.moment("asked_at")?,
                demands: row.number("demands")?,
            })
        });
        waiting.collect()
    }

    /// Releases languages that are known by now.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn release_languages(&self, langs: &[Lang]) -> Result<(), StoreError> {
        let mut tx = self.look().await?;
        let rows = tx.rows("SELECT tag FROM asked_language WHERE state = 'waiting'", &[]).await?;
        drop(tx);
        let waiting: Result<Vec<String>, _> = rows.iter().map(|row| row.text("tag")).collect();
        let waiting = waiting?;
        let known: Vec<&Lang> = langs.iter().filter(|lang| waiting.iter().any(|tag| tag == lang.tag())).collect();
        if known.is_empty() {
            return Ok(());
        }
        let mut tx = self.begin().await?;
        for lang in known {
            release(&mut tx, lang).await?;
        }
        tx.commit().await
    }

    /// An editor says that what is asked for in a language may be public.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it does not wait, else when the database does not answer.
    pub async fn release_language(&self, person: &str, lang: &Lang) -> Result<(), StoreError> {
        self.decide_language(person, lang, LanguageState::Released, None).await
    }

    /// Declines a language for an editor. Demands in it are declined for a reason that people who asked can read.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it does not wait, else when the database does not answer.
    pub async fn decline_language(&self, person: &str, lang: &Lang, reason: &str) -> Result<(), StoreError> {
        self.decide_language(person, lang, LanguageState::Declined, Some(reason)).await
    }

    async fn decide_language(
        &self,
        person: &str,
        lang: &Lang,
        state: LanguageState,
        reason: Option<&str>,
    ) -> Result<(), StoreError> {
        let now = self.now();
        let mut tx = self.begin().await?;
        let decided = tx
            .run(
                "UPDATE asked_language SET state = $2, decided_at = $3 WHERE tag = $1 AND state = 'waiting'",
                &[lang.tag().into(), state.name().into(), now.into()],
            )
            .await?;
        if decided == 0 {
            return Err(StoreError::Changed);
        }
        if state == LanguageState::Declined {
            let open = "SELECT id FROM demand WHERE closed_at IS NULL AND lang = $1 ORDER BY id";
            for row in tx.rows(open, &[lang.tag().into()]).await? {
                apply(&mut tx, &row.text("id")?, DemandEvent::Declined, reason, now).await?;
            }
        }
        let action = if state == LanguageState::Declined { "decline-language" } else { "release-language" };
        audit(&mut tx, now, Some(person), action, lang.tag(), reason.unwrap_or_default()).await?;
        tx.touched();
        tx.commit().await
    }
}

/// Records that a language was asked for. Returns whether demands in it are public.
pub(super) async fn asked_for(
    tx: &mut Tx,
    lang: &Lang,
    is_known: bool,
    now: Timestamp,
) -> Result<LanguageState, StoreError> {
    if is_known {
        release(tx, lang).await?;
        return Ok(LanguageState::Released);
    }
    tx.run(
        "INSERT INTO asked_language (tag, state, asked_at) VALUES ($1, 'waiting', $2) ON CONFLICT DO NOTHING",
        &[lang.tag().into(), now.into()],
    )
    .await?;
    let row = tx.row("SELECT state FROM asked_language WHERE tag = $1", &[lang.tag().into()]).await?;
    row.ok_or(StoreError::Changed)?.read("state", LanguageState::by_name)
}

async fn release(tx: &mut Tx, lang: &Lang) -> Result<(), StoreError> {
    let released = tx
        .run(
            "UPDATE asked_language SET state = 'released' WHERE tag = $1 AND state <> 'released'",
            &[lang.tag().into()],
        )
        .await?;
    if released > 0 {
        tx.touched();
    }
    Ok(())
}
