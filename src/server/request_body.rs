//! Body of a request that is read to its end, even if the handler does not need the rest.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};

use super::slow_clients::LineState;

/// Most bytes that are read and thrown away after a request was refused.
const MAX_DISCARDED_BYTES: usize = 6 << 20;

/// Longest time for reading them.
const DISCARD_TIMEOUT: Duration = Duration::from_secs(10);

/// A body that reads on when it is dropped before its end. A connection that is closed while a client still sends
/// loses the answer on its way: the client, or a proxy in front, sees a reset and no words.
/// The connection knows for how long its client has kept us waiting for it.
pub(super) struct RequestBody {
    body: Option<Incoming>,
    line: Arc<LineState>,
}

impl RequestBody {
    pub(super) fn new(body: Incoming, line: &Arc<LineState>) -> Self {
        Self { body: Some(body), line: Arc::clone(line) }
    }
}

impl HttpBody for RequestBody {
    type Data = Bytes;
    type Error = hyper::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, hyper::Error>>> {
        let Some(body) = &mut self.body else { return Poll::Ready(None) };
        let read = Pin::new(body).poll_frame(task);
        match &read {
            Poll::Pending => self.line.awaits_body(),
            Poll::Ready(None | Some(Err(_))) => self.line.body_ended(),
            Poll::Ready(Some(Ok(_))) if self.is_end_stream() => self.line.body_ended(),
            Poll::Ready(Some(Ok(_))) => {}
        }
        read
    }

    fn is_end_stream(&self) -> bool {
        self.body.as_ref().is_none_or(Incoming::is_end_stream)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.as_ref().map_or_else(SizeHint::default, Incoming::size_hint)
    }
}

impl Drop for RequestBody {
    fn drop(&mut self) {
        self.line.body_ended();
        let Some(body) = self.body.take().filter(|body| !body.is_end_stream()) else { return };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async { tokio::time::timeout(DISCARD_TIMEOUT, discard(body)).await });
        }
    }
}

async fn discard(mut body: Incoming) {
    let mut read = 0;
    while let Some(Ok(frame)) = std::future::poll_fn(|task| Pin::new(&mut body).poll_frame(task)).await {
        read += frame.data_ref().map_or(0, Bytes::len);
        if read > MAX_DISCARDED_BYTES {
            return;
        }
    }
}
