//! The service: everything that speaks HTTP.
