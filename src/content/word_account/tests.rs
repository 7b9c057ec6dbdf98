//! The property of the loader on some thousand texts; `cargo bench --bench mutate` tries millions.

use super::property::Input;

/// Numbers of texts with plain words in which something was lost once.
const KNOWN: [u64; 6] = [1_898_429, 2_404_773, 2_440_401, 2_449_580, 2_791_680, 9_926_077];

/// Numbers of texts of any language in which something was lost once.
const KNOWN_VARIED: [u64; 6] = [266_605, 433_025, 511_695, 553_134, 1_050_877, 2_179_739];

/// Number of texts to try.
const INPUTS: u64 = 30_000;

#[test]
fn no_word_is_lost_without_a_finding() {
    let known = KNOWN.map(Input::plain).into_iter();
    let mut faults = Vec::new();
    for input in known.chain(KNOWN_VARIED.into_iter().chain(0..INPUTS).map(Input::varied)) {
        let tried = std::panic::catch_unwind(|| input.fault());
        let wrong = tried.unwrap_or_else(|_| Some("it panicked".to_owned()));
        faults.extend(wrong.map(|wrong| format!("{wrong}\n{}", input.text)));
        if faults.len() > 4 {
            break;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n=====\n\n"));
}
