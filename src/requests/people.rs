//! Who may do what.

use serde::{Deserialize, Serialize};

/// What a person is here to do. Each role may do what the one before it may.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// Translates.
    Contributor,
    /// Decides what is published.
    Editor,
    /// Looks after people and the service.
    Administrator,
}

/// What can be done at the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Action {
    /// See what is there in which language and form.
    SeeCoverage,
    /// See what is asked for.
    SeeDemands,
    /// Take a translation, write it, hand it in. What somebody else took stays theirs.
    Translate,
    /// Change one's own words to sign in, keys and tokens.
    KeepOwnAccount,
    /// See what waits for an editor.
    SeeSubmissions,
    /// Approve, send back or decline what somebody else handed in.
    Decide,
    /// Decide against a demand, with a reason.
    DeclineDemand,
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

/// What a token for programs may be used for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// Ask for forms and languages, and follow what one asked for.
    Ask,
    /// Read demands, and read and write one's own translations.
    Translate,
}

impl Role {
    /// All roles, the least first.
    pub const ALL: [Self; 3] = [Self::Contributor, Self::Editor, Self::Administrator];

    /// Its name in the store and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Contributor => "contributor",
            Self::Editor => "editor",
            Self::Administrator => "administrator",
        }
    }

    /// The role of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

impl Action {
    /// All actions.
    pub const ALL: [Self; 12] = [
        Self::SeeCoverage,
        Self::SeeDemands,
        Self::Translate,
        Self::KeepOwnAccount,
        Self::SeeSubmissions,
        Self::Decide,
        Self::DeclineDemand,
        Self::SeeJobs,
        Self::SteerJobs,
        Self::InviteContributor,
        Self::KeepPeople,
        Self::SeeAudit,
    ];

    /// Whether it is for administrators alone: then a passphrase is not enough.
    #[must_use]
    pub fn needs_second_step(self) -> bool {
        may(Role::Administrator, self) && !may(Role::Editor, self)
    }
}

impl Scope {
    /// All scopes.
    pub const ALL: [Self; 2] = [Self::Ask, Self::Translate];

    /// Its name in the store and in forms.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ask => "ask",
            Self::Translate => "translate",
        }
    }

    /// The scope of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.name() == name)
    }
}

/// Whether a role may do something.
#[must_use]
pub fn may(role: Role, action: Action) -> bool {
    let least = match action {
        Action::SeeCoverage | Action::SeeDemands | Action::Translate | Action::KeepOwnAccount => Role::Contributor,
        Action::SeeSubmissions
        | Action::Decide
        | Action::DeclineDemand
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
            (Action::SeeJobs, "no yes yes"),
            (Action::SteerJobs, "no yes yes"),
            (Action::InviteContributor, "no yes yes"),
            (Action::KeepPeople, "no no yes"),
            (Action::SeeAudit, "no no yes"),
        ];

        assert_eq!(table.len(), Action::ALL.len());
        for (action, row) in table {
            for (role, expected) in Role::ALL.into_iter().zip(row.split(' ')) {
                assert_eq!(if may(role, action) { "yes" } else { "no" }, expected, "{role:?} {action:?}");
            }
            assert_eq!(action.needs_second_step(), row == "no no yes", "{action:?}");
        }
    }
}
