//! Administration: people, demands, languages, coverage and clarity of the texts, voices, checks of the
//! files, jobs, and the audit log.

pub(super) mod audit;
pub(super) mod clarity;
pub(super) mod coverage;
pub(super) mod demands;
pub(super) mod jobs;
pub(super) mod languages;
pub(super) mod people;
pub(super) mod plots;
pub(super) mod proof;
pub(super) mod quota;
pub(super) mod replies;
pub(super) mod voices;
