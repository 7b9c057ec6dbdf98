//! Checks of speech: both sounds, captions, chapters and script, and what they say of each other.

mod captions;
mod figures;
mod files;

use super::{ArtifactChecks, Check, CheckInfo, Expected, row, run, table};
use crate::channels::FilesBySuffix;
use crate::channels::audio::without_variant;

pub(super) use figures::LOUDNESS;
pub use figures::{Codec, SoundFigures, SoundMeter};
pub use files::SoundFile;

/// Fails if the files of a sound cannot be parsed within the limits.
pub(super) const READABLE: CheckInfo = row!(
    "audio",
    "sound-readable",
    "RFC 3533; RFC 7845; ISO 13818-3",
    "parse of both containers within limits on size",
    Error,
    ""
);

/// The checks of speech.
pub(super) static CHECKS: &[Check<SoundFile>] = table! { "audio":
    "sound-opus", "RFC 7845, 4, 5",
        "head, pre-skip, channels and positions of pages", Warning, "packets" => files::opus;
    "sound-mp3", "ISO 13818-3", "every frame, and the header that tells the length", Warning, "frames" => files::mp3;
    "sound-lengths", "", "samples of both codecs and the last cue against each other", Warning, "ms" => files::lengths;
    "sound-opus-decodes", "RFC 6716", "every packet of Opus decoded", Error, "s" => figures::opus_decodes;
    "sound-mp3-decodes", "ISO 13818-3", "every frame of MP3 decoded", Error, "s" => figures::mp3_decodes;
    "sound-loudness", "EBU R 128; ITU-R BS.1770-5",
        "integrated loudness of the decoded sound, -19 LUFS ± 1", Warning, "LUFS" => figures::loudness;
    "sound-silent", "", "peak of the decoded sound, above -50 dB", Error, "dBTP" => figures::silent;
    "sound-peak", "EBU R 128; ITU-R BS.1770-5",
        "true peak of the decoded sound, at most -3 dB", Warning, "dBTP" => figures::peak;
    "sound-silence", "", "longest silence in the decoded sound, at most 3 s", Warning, "s" => figures::silence;
    "sound-cues-heard", "WCAG 2.2 SC 1.2.1", "sound inside each cue", Warning, "cues" => figures::heard;
    "sound-onset", "", "sound begins within 100 ms of its cue", Warning, "ms" => figures::onset;
    "sound-title", "", "title in both sounds against the edition", Warning, "" => files::title;
    "sound-title-wording", "WCAG 2.2 SC 2.4.2",
        "title of a plain edition says more than that of the standard one", Warning, "" => files::title_wording;
    "sound-lang", "RFC 7845, 5.2.2; ID3v2.4, 4.2.3",
        "language in both sounds and the captions", Error, "" => files::lang;
    "sound-chapters", "ID3v2 chapters 1.0",
        "chapters of both sounds and of the list against each other", Warning, "chapters" => files::chapters;
    "captions-readable", "WebVTT, 4.1",
        "head, cues, times and text of the captions", Error, "cues" => captions::readable;
    "captions-ids", "WebVTT, 4.1", "names of cues are unique", Warning, "cues" => captions::ids;
    "captions-times", "WebVTT, 4.3",
        "cues in order, without overlap, within the sound", Warning, "cues" => captions::times;
    "captions-script", "WCAG 2.2 SC 1.2.2",
        "words of each cue against the line of the script", Warning, "cues" => captions::script;
    "captions-sentences", "EN 301 549, 7.1",
        "cue of each sentence of the manifest, its times and words, in order", Error, "%" => captions::sentences;
    "captions-lang", "WCAG 2.2 SC 3.1.2",
        "language marks in captions against script and detector", Warning, "runs" => captions::languages;
    "captions-pace", "", "seconds for each letter of a cue, within the band", Warning, "s" => captions::pace;
    "captions-characters", "Unicode, 23", "no lost, private or unseen characters", Warning, "" => captions::characters;
};

/// Checks the files of a sound.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected, meter: Option<&dyn SoundMeter>) -> ArtifactChecks {
    let files = without_variant(files);
    let (records, _) = run(&READABLE, CHECKS, || SoundFile::parse(&files, expected, meter));
    ArtifactChecks { records, extract: None }
}
