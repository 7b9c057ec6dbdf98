//! Limits on mail and calls to one host, so that a stranger who leaves many addresses cannot make the service a burden
//! to the host. Hosts are stored as keyed hashes.

use super::connection::Tx;
use super::{Store, StoreError};

const HOUR: i64 = 3_600;

/// Most mails in an hour to addresses at one host that nobody confirmed.
const MAX_TO_ONE: i64 = 120;

/// Most of them in an hour to all hosts.
const MAX_TO_ALL: i64 = 600;

/// Most calls to one web host at a time.
const MAX_CALLS: i64 = 2;

/// A call that has not ended after so many seconds has lost its worker.
const MAX_CALL: i64 = 60;

/// Whether a mail to an address that nobody confirmed may be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuestionPlace {
    /// The mail may be sent, and is counted.
    Counted,
    /// The host got enough mail in this hour; the next hour begins after so many seconds.
    FullFor(i64),
}

/// A place among the calls to a web host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    mark: String,
    place: i64,
    until: i64,
}

impl Store {
    /// Counts a mail to an address at this host that nobody confirmed. If the hour has seen enough of them, nothing is
    /// counted.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn count_question(&self, host: &str) -> Result<QuestionPlace, StoreError> {
        let now = self.now().0;
        let mut tx = self.begin().await?;
        let host = self.key.mark(&format!("mail host {}", host.trim_end_matches('.').to_ascii_lowercase()));
        for (mark, most) in [(host, MAX_TO_ONE), (self.key.mark("mail to all"), MAX_TO_ALL)] {
            if !count(&mut tx, &mark, now / HOUR, most).await? {
                return Ok(QuestionPlace::FullFor(HOUR - now.rem_euclid(HOUR)));
            }
        }
        tx.commit().await?;
        Ok(QuestionPlace::Counted)
    }

    /// Takes a place among the calls to a web host; `None` if all are taken.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn begin_call(&self, host: &str) -> Result<Option<Call>, StoreError> {
        let now = self.now().0;
        let mark = self.key.mark(&format!("web host {}", host.trim_end_matches('.').to_ascii_lowercase()));
        let until = now + MAX_CALL;
        let mut tx = self.begin().await?;
        for place in 0..MAX_CALLS {
            let taken = tx
                .run(
                    "INSERT INTO calling (mark, place, until) VALUES ($1, $2, $3) ON CONFLICT (mark, place) \
                     DO UPDATE SET until = excluded.until WHERE calling.until <= $4",
                    &[(&mark).into(), place.into(), until.into(), now.into()],
                )
                .await?;
            if taken == 1 {
                tx.commit().await?;
                return Ok(Some(Call { mark, place, until }));
            }
        }
        Ok(None)
    }

    /// Gives back the place of a call.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn end_call(&self, call: &Call) -> Result<(), StoreError> {
        let mut tx = self.begin().await?;
        let values = [(&call.mark).into(), call.place.into(), call.until.into()];
        tx.run("DELETE FROM calling WHERE mark = $1 AND place = $2 AND until = $3", &values).await?;
        tx.commit().await
    }

    /// Forgets hours that have passed, and calls that have ended in some way.
    pub(super) async fn forget_outgoing(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let now = self.now().0;
        tx.run("DELETE FROM outgoing WHERE hour < $1", &[(now / HOUR).into()]).await?;
        tx.run("DELETE FROM calling WHERE until < $1", &[now.into()]).await.map(drop)
    }
}

/// Adds one to what a mark has in an hour, unless that is as much as it may have.
async fn count(tx: &mut Tx, mark: &str, hour: i64, most: i64) -> Result<bool, StoreError> {
    let first = "INSERT INTO outgoing (mark, hour, sent) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING";
    tx.run(first, &[mark.into(), hour.into()]).await?;
    let more = "UPDATE outgoing SET sent = sent + 1 WHERE mark = $1 AND hour = $2 AND sent < $3";
    Ok(tx.run(more, &[mark.into(), hour.into(), most.into()]).await? == 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::tests::on_both;

    #[tokio::test]
    async fn one_host_gets_so_many_questions_in_an_hour_and_all_of_them_together() {
        on_both(async |ground| {
            let store = &ground.store;
            for number in 0..MAX_TO_ONE {
                assert_eq!(store.count_question("flood.example").await.unwrap(), QuestionPlace::Counted, "{number}");
            }
            let QuestionPlace::FullFor(wait) = store.count_question("Flood.example.").await.unwrap() else {
                panic!("one more: {}", ground.name());
            };
            assert!((1..=HOUR).contains(&wait), "{wait}");
            assert_eq!(store.count_question("other.example").await.unwrap(), QuestionPlace::Counted, "others go on");

            for number in MAX_TO_ONE + 1..MAX_TO_ALL {
                assert_eq!(
                    store.count_question(&format!("{number}.example")).await.unwrap(),
                    QuestionPlace::Counted,
                    "{number}"
                );
            }
            assert_ne!(store.count_question("new.example").await.unwrap(), QuestionPlace::Counted, "in all");

            ground.pass(wait);
            assert_eq!(store.count_question("flood.example").await.unwrap(), QuestionPlace::Counted, "the next hour");
            let mut tx = store.begin().await.unwrap();
            store.forget_outgoing(&mut tx).await.unwrap();
            let rows = tx.rows("SELECT mark FROM outgoing", &[]).await.unwrap();
            let marks: Vec<String> = rows.iter().map(|row| row.text("mark").unwrap()).collect();
            assert_eq!(marks.len(), 2, "{} {marks:?}", ground.name());
            assert!(marks.iter().all(|mark| mark.len() == 64 && !mark.contains("example")), "{marks:?}");
        })
        .await;
    }

    #[tokio::test]
    async fn one_web_host_is_called_twice_at_a_time_and_a_dead_worker_gives_its_place_back() {
        on_both(async |ground| {
            let store = &ground.store;
            let first = store.begin_call("hook.example").await.unwrap().unwrap();
            let second = store.begin_call("HOOK.example").await.unwrap().unwrap();
            assert_eq!(store.begin_call("hook.example").await.unwrap(), None);
            assert!(store.begin_call("other.example").await.unwrap().is_some());

            store.end_call(&first).await.unwrap();
            assert!(store.begin_call("hook.example").await.unwrap().is_some());
            assert_eq!(store.begin_call("hook.example").await.unwrap(), None);

            ground.pass(MAX_CALL);
            let third = store.begin_call("hook.example").await.unwrap().unwrap();
            assert!(store.begin_call("hook.example").await.unwrap().is_some());
            // Whoever was taken for dead takes away no other's place.
            store.end_call(&second).await.unwrap();
            assert_eq!(store.begin_call("hook.example").await.unwrap(), None, "{}", ground.name());
            store.end_call(&third).await.unwrap();
            assert!(store.begin_call("hook.example").await.unwrap().is_some());
        })
        .await;
    }
}
