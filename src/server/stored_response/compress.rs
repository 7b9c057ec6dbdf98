//! Compresses bytes that are sent.

use std::io::Write as _;

use axum::body::Bytes;

use crate::server::negotiate::Coding;

/// Effort of compressing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CompressionEffort {
    Quickly,
    Well,
}

/// The bytes in a coding, where that is smaller.
pub(super) fn squeeze(bytes: &[u8], coding: Coding, effort: CompressionEffort) -> Option<Bytes> {
    let level = |quickly, well| if effort == CompressionEffort::Well { well } else { quickly };
    let packed = match coding {
        Coding::Brotli => {
            let mut out = Vec::new();
            // A window as large as the text: a larger one finds nothing more.
            let bits = usize::BITS - bytes.len().leading_zeros();
            let parameters = brotli::enc::BrotliEncoderParams {
                quality: level(4, 11),
                lgwin: i32::try_from(bits).unwrap_or(22).clamp(16, 22),
                size_hint: bytes.len(),
                ..Default::default()
            };
            brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters).ok().map(|_| out)
        }
        // At once: a stream of unknown length gets tables of tens of megabytes.
        Coding::Zstd => zstd::bulk::compress(bytes, level(3, 12)).ok(),
        Coding::Gzip => {
            let level = u32::try_from(level(5, 9)).unwrap_or(6);
            let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::new(level));
            encoder.write_all(bytes).and_then(|()| encoder.finish()).ok()
        }
        Coding::Identity => None,
    };
    packed.filter(|packed| packed.len() + 64 < bytes.len()).map(to_bytes)
}

/// Returns bytes without spare room: kept for long, it would be memory that nobody counts.
pub(super) fn to_bytes(bytes: Vec<u8>) -> Bytes {
    Bytes::from(bytes.into_boxed_slice())
}
