//! Changes of how a person signs in, for that person: accounts have no mail address to which they could be sent.

use super::{Store, StoreError, Timestamp};

/// For so many days a change is shown.
pub const CHANGE_DAYS: i64 = 14;

/// The most changes that are shown.
const MOST: i64 = 12;

/// A change of an account, as the audit log has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountChange {
    /// Time.
    pub at: Timestamp,
    /// Public name of whoever made it; `None` for the program or the command line.
    pub by: Option<String>,
    /// Action, as the audit log names it.
    pub action: String,
}

impl Store {
    /// Lists the latest changes of how a person signs in and of what they may do, the newest first.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn account_changes(&self, person: &str) -> Result<Vec<AccountChange>, StoreError> {
        let since = Timestamp(self.now().0 - CHANGE_DAYS * 86_400);
        let mut tx = self.look().await?;
        let rows = tx
            .rows(
                "SELECT a.at, a.action, p.shown FROM audit a LEFT JOIN person p ON p.id = a.person \
                 WHERE a.at > $2 AND a.subject = $1 AND a.action IN ('change-passphrase', 'add-passkey', \
                 'remove-passkey', 'set-up-second', 'remove-second', 'reset-second', 'use-recovery-code', \
                 'make-token', 'change-names', 'change-role') ORDER BY a.at DESC, a.id LIMIT $3",
                &[person.into(), since.into(), MOST.into()],
            )
            .await?;
        let change = |row: &super::connection::SqlRow| {
            Ok(AccountChange { at: row.moment("at")?, by: row.maybe_text("shown")?, action: row.text("action")? })
        };
        rows.iter().map(change).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::database::tests::on_both;
    use crate::database::{Name, Passphrase, Tokens};
    use crate::lang::Lang;
    use crate::requests::Role;

    #[tokio::test]
    async fn a_person_sees_for_two_weeks_what_changed_in_how_they_sign_in_and_nothing_of_others() {
        on_both(async |ground| {
            let store = &ground.store;
            let passphrase = Passphrase::new("four small words here", &[]).unwrap();
            let mut people = Vec::new();
            for name in ["Amina", "Boss"] {
                let name: Name = name.parse().unwrap();
                people.push(
                    store.add_person(None, &name, Role::Contributor, &Lang::english(), &passphrase).await.unwrap(),
                );
            }
            let (amina, boss) = (&people[0].id, &people[1].id);
            assert_eq!(store.account_changes(amina).await.unwrap(), [], "{}", ground.name());

            store.change_passphrase(Some(boss), amina, &passphrase, None, Tokens::End).await.unwrap();
            let changes = store.account_changes(amina).await.unwrap();
            let told: Vec<_> = changes.iter().map(|one| (one.by.as_deref(), one.action.as_str())).collect();
            assert_eq!(told, [(Some("Boss"), "change-passphrase")], "{}", ground.name());
            assert_eq!(store.account_changes(boss).await.unwrap(), [], "{}: that of another", ground.name());

            ground.pass(CHANGE_DAYS * 86_400 - 1);
            assert_eq!(store.account_changes(amina).await.unwrap().len(), 1, "{}", ground.name());
            ground.pass(1);
            assert_eq!(store.account_changes(amina).await.unwrap(), [], "{}", ground.name());
        })
        .await;
    }
}
