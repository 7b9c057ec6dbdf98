//! What is the same in the description of many addresses for machines: how they refuse, and what they need.

use serde::Serialize;
use utoipa::openapi::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa::{IntoResponses, Modify, ToSchema};

/// A problem, as RFC 9457 writes it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Fault {
    #[serde(rename = "type")]
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) status: u16,
    pub(super) detail: String,
}

/// The address cannot be read, or leads nowhere.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "they are described, and made as problems")]
pub(super) enum Nowhere {
    /// The address cannot be read.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Fault),
    /// There is nothing at this address.
    #[response(status = 404, content_type = "application/problem+json")]
    NotFound(Fault),
}

/// What was sent is not taken.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "they are described, and made as problems")]
pub(super) enum NotTaken {
    /// It is no JSON.
    #[response(status = 400, content_type = "application/problem+json")]
    Unreadable(Fault),
    /// It is too large.
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(Fault),
    /// It does not say that it is JSON.
    #[response(status = 415, content_type = "application/problem+json")]
    Another(Fault),
    /// It says something else than it should; the detail tells what.
    #[response(status = 422, content_type = "application/problem+json")]
    Invalid(Fault),
}

/// Too much was asked for in a short time.
#[derive(IntoResponses)]
#[response(status = 429, content_type = "application/problem+json")]
#[expect(dead_code, reason = "it is described, and made as a problem")]
pub(super) struct TooMany(Fault);

/// A token is needed.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "they are described, and made as problems")]
pub(super) enum Closed {
    /// There is no token, or it has ended.
    #[response(status = 401, content_type = "application/problem+json")]
    Unknown(Fault),
    /// The token may not do this.
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(Fault),
}

/// It changed in between, or somebody else has it.
#[derive(IntoResponses)]
#[response(status = 409, content_type = "application/problem+json")]
#[expect(dead_code, reason = "it is described, and made as a problem")]
pub(super) struct Changed(Fault);

/// Says how a token is sent.
pub(super) struct Token;

impl Modify for Token {
    fn modify(&self, description: &mut OpenApi) {
        let components = description.components.get_or_insert_default();
        let mut bearer = Http::new(HttpAuthScheme::Bearer);
        bearer.description = Some("A token of an account: its page at the desk makes them.".to_owned());
        components.add_security_scheme("token", SecurityScheme::Http(bearer));
    }
}
