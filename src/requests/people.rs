//! Permissions: the actions that each role may do.

use serde::{Deserialize, Serialize};
use strum::{EnumString, IntoStaticStr, VariantArray};

/// Role of a person. Each role may do what the one before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Role {
    /// Translates.
    Contributor,
    /// Decides what is published.
    Editor,
    /// Looks after people and the service.
    Administrator,
}

/// Action at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray)]
pub enum Action {
    /// See what is there in which language and form.
    SeeCoverage,
    /// See what is asked for.
    SeeDemands,
    /// Take a translation, write it, hand it in; not one that somebody else has taken.
    Translate,
    /// Change one's own words to sign in, keys and tokens.
    KeepOwnAccount,
    /// See what waits for an editor.
    SeeSubmissions,
    /// Approve, send back or decline what another person handed in.
    Decide,
    /// Decide against a demand, with a reason.
    DeclineDemand,
    /// Reply to a demand: words, a day, a file.
    Reply,
    /// See what is made, and what failed and why.
    SeeJobs,
    /// Start a job again, or end it.
    SteerJobs,
    /// Invite a contributor.
    InviteContributor,
    /// Invite anybody, change roles, end accounts.
    KeepPeople,
    /// Read who decided what.
    SeeAudit,
}

/// Permission of a token for programs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[derive(IntoStaticStr, EnumString, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Scope {
    /// Ask for forms and languages, and follow what one asked for.
    Ask,
    /// Read demands, and read and write one's own translations.
    Translate,
}

impl Role {
    /// All roles, the least first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Name in the store and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The role of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

impl Action {
    /// All actions.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Returns `true` if it is for administrators alone: then a passphrase is not enough.
    #[must_use]
    pub fn needs_second_step(self) -> bool {
        may(Role::Administrator, self) && !may(Role::Editor, self)
    }
}

impl Scope {
    /// All scopes.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Name in the store and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The scope of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        name.parse().ok()
    }
}

/// Returns `true` if a role may do something.
#[must_use]
pub fn may(role: Role, action: Action) -> bool {
    let least = match action {
        Action::SeeCoverage | Action::SeeDemands | Action::Translate | Action::KeepOwnAccount => Role::Contributor,
        Action::SeeSubmissions
        | Action::Decide
        | Action::DeclineDemand
        | Action::Reply
        | Action::SeeJobs
        | Action::SteerJobs
        | Action::InviteContributor => Role::Editor,
        Action::KeepPeople | Action::SeeAudit => Role::Administrator,
    };
    role >= least
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_role_may_do_what_the_table_says() {
        let table = [
            (Action::SeeCoverage, "yes yes yes"),
            (Action::SeeDemands, "yes yes yes"),
            (Action::Translate, "yes yes yes"),
            (Action::KeepOwnAccount, "yes yes yes"),
            (Action::SeeSubmissions, "no yes yes"),
            (Action::Decide, "no yes yes"),
            (Action::DeclineDemand, "no yes yes"),
            (Action::Reply, "no yes yes"),
            (Action::SeeJobs, "no yes yes"),
            (Action::SteerJobs, "no yes yes"),
            (Action::InviteContributor, "no yes yes"),
            (Action::KeepPeople, "no no yes"),
            (Action::SeeAudit, "no no yes"),
        ];

        assert_eq!(table.len(), Action::ALL.len());
        for (action, row) in table {
            for (role, expected) in Role::ALL.iter().copied().zip(row.split(' ')) {
                assert_eq!(if may(role, action) { "yes" } else { "no" }, expected, "{role:?} {action:?}");
            }
            assert_eq!(action.needs_second_step(), row == "no no yes", "{action:?}");
        }
    }
}
