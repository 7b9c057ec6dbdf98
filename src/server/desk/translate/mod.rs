//! Translating: sentence beside sentence, as a file, and by programs.

pub(super) mod countries;
pub(super) mod meaning;
pub(super) mod problems;
pub(super) mod rendered;
pub(super) mod sentence_changes;
pub(super) mod sentences;
pub(super) mod translation_view;
pub(super) mod upload;
pub(super) mod work;
pub(super) mod work_api;
