//! The property of the loader on some thousand texts; `cargo bench --bench mutate` tries millions.

use super::property::Input;

/// Numbers of texts with plain words in which something was lost once.
const KNOWN: [u64; 6] = [1_898_429, 2_404_773, 2_440_401, 2_449_580, 2_791_680, 9_926_077];

/// Numbers of texts of any language in which something was lost once.
const KNOWN_VARIED: [u64; 46] = [
    266_605, 433_025, 511_695, 553_134, 738_586, 790_742, 855_796, 959_320, 1_050_877, 1_233_813, 1_235_495, 1_264_373,
    1_348_756, 1_457_635, 1_650_622, 2_179_739, 2_436_791, 2_626_810, 2_673_312, 2_681_075, 2_701_507, 2_796_022,
    2_973_457, 3_210_076, 3_384_637, 3_424_501, 3_682_746, 4_175_957, 4_394_020, 4_480_823, 4_538_547, 4_546_154,
    4_816_189, 4_907_579, 4_931_547, 4_973_772, 5_065_494, 5_256_382, 5_572_830, 6_392_874, 6_879_090, 6_958_003,
    7_164_424, 7_196_418, 7_252_421, 7_252_852,
];

/// Such numbers of texts of all templates.
const KNOWN_LATER: [u64; 10] =
    [1_938_821, 2_639_987, 3_094_188, 3_834_877, 5_985_811, 6_211_321, 6_253_411, 6_312_616, 6_650_133, 8_868_734];

/// Number of texts to try.
const INPUTS: u64 = 30_000;

#[test]
fn no_word_is_lost_without_a_finding() {
    let known = KNOWN.map(Input::plain).into_iter();
    let mut faults = Vec::new();
    let known = known.chain(KNOWN_VARIED.map(Input::varied_before));
    for input in known.chain(KNOWN_LATER.into_iter().chain(0..INPUTS).map(Input::varied)) {
        let tried = std::panic::catch_unwind(|| input.fault());
        let wrong = tried.unwrap_or_else(|_| Some("it panicked".to_owned()));
        faults.extend(wrong.map(|wrong| format!("{wrong}\n{}", input.text)));
        if faults.len() > 4 {
            break;
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n=====\n\n"));
}
