//! Bodies of answers on their way to a client.

use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};

use super::slow_clients::Answering;

/// Bytes of an answer after which other answers have their turn: whoever takes much delays nobody.
const TURN_BYTES: usize = 128 << 10;

/// A body whose connection does not rest before it has ended.
pub(super) struct Sending {
    body: Body,
    _answering: Answering,
    /// Bytes that were handed over since others had their turn.
    handed: usize,
}

impl Sending {
    pub(super) fn new(body: Body, answering: Answering) -> Self {
        Self { body, _answering: answering, handed: 0 }
    }
}

impl HttpBody for Sending {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        self: Pin<&mut Self>,
        task: &mut Context<'_>,
    ) -> Poll<Option<Result<hyper::body::Frame<Bytes>, axum::Error>>> {
        let sending = self.get_mut();
        if sending.handed >= TURN_BYTES {
            sending.handed = 0;
            task.waker().wake_by_ref();
            return Poll::Pending;
        }
        let frame = Pin::new(&mut sending.body).poll_frame(task);
        if let Poll::Ready(Some(Ok(frame))) = &frame {
            sending.handed += frame.data_ref().map_or(0, Bytes::len);
        }
        frame
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> hyper::body::SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::server::slow_clients::LineState;

    #[tokio::test]
    async fn an_answer_that_is_long_lets_others_have_their_turn() {
        let handed = Arc::new(AtomicUsize::new(0));
        let counted = Arc::clone(&handed);
        let part = Bytes::from(vec![b'a'; 8 << 10]);
        let endless = Body::from_stream(futures_util::stream::repeat_with(move || {
            counted.fetch_add(part.len(), Ordering::Relaxed);
            Ok::<_, std::io::Error>(part.clone())
        }));
        let state = LineState::new();
        let mut sending = Sending::new(endless, state.answering());
        let mut task = Context::from_waker(std::task::Waker::noop());

        let mut turns = Vec::new();
        while turns.len() < 3 {
            let before = handed.load(Ordering::Relaxed);
            while Pin::new(&mut sending).poll_frame(&mut task).is_ready() {
                assert!(handed.load(Ordering::Relaxed) - before < 10 * TURN_BYTES, "it never lets others on");
            }
            turns.push(handed.load(Ordering::Relaxed) - before);
        }

        assert_eq!(turns, [TURN_BYTES; 3]);
    }
}
