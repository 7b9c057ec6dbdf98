//! `Retry-After` on every answer that refuses for a while.

use axum::body::Body;
use axum::http::{Response, StatusCode, header};

/// Seconds after which another try makes sense where nothing more exact is known.
const USUALLY: u64 = 15;

/// Puts the header on an answer of 429 or 503 that has none. Both routers end with it.
pub(super) async fn add(mut response: Response<Body>) -> Response<Body> {
    if matches!(response.status(), StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE) {
        response.headers_mut().entry(header::RETRY_AFTER).or_insert_with(|| USUALLY.into());
    }
    response
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    async fn header_of(status: u16, before: Option<&'static str>) -> Vec<HeaderValue> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::from_u16(status).unwrap();
        if let Some(before) = before {
            response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(before));
        }
        add(response).await.headers().get_all(header::RETRY_AFTER).iter().cloned().collect()
    }

    #[tokio::test]
    async fn whatever_refuses_for_a_while_says_once_when_to_come_back_and_nothing_else_does() {
        for status in 100..1_000 {
            let is_for_a_while = [429, 503].contains(&status);

            let added = header_of(status, None).await;
            let exact = header_of(status, Some("3600")).await;

            assert_eq!(added, if is_for_a_while { vec![HeaderValue::from(USUALLY)] } else { Vec::new() }, "{status}");
            assert_eq!(exact, ["3600"], "{status}");
        }
    }
}
