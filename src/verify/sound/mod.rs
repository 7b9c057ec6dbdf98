//! Checks of speech: both sounds, captions, chapters and script, and what they say of each other.

mod captions;
mod figures;
mod files;

use super::{ArtifactChecks, Check, CheckInfo, Expected, row, run};
use crate::channels::FilesBySuffix;

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
pub(super) static CHECKS: &[Check<SoundFile>] = &[
    Check {
        info: row!(
            "audio",
            "sound-opus",
            "RFC 7845, 4, 5",
            "head, pre-skip, channels and positions of pages",
            Warning,
            "packets"
        ),
        run: files::opus,
    },
    Check {
        info: row!(
            "audio",
            "sound-mp3",
            "ISO 13818-3",
            "every frame, and the header that tells the length",
            Warning,
            "frames"
        ),
        run: files::mp3,
    },
    Check {
        info: row!(
            "audio",
            "sound-lengths",
            "",
            "samples of both codecs and the last cue against each other",
            Warning,
            "ms"
        ),
        run: files::lengths,
    },
    Check {
        info: row!("audio", "sound-opus-decodes", "RFC 6716", "every packet of Opus decoded", Error, "s"),
        run: figures::opus_decodes,
    },
    Check {
        info: row!("audio", "sound-mp3-decodes", "ISO 13818-3", "every frame of MP3 decoded", Error, "s"),
        run: figures::mp3_decodes,
    },
    Check {
        info: row!(
            "audio",
            "sound-loudness",
            "EBU R 128; ITU-R BS.1770-5",
            "integrated loudness of the decoded sound, -19 LUFS ± 1",
            Warning,
            "LUFS"
        ),
        run: figures::loudness,
    },
    Check {
        info: row!("audio", "sound-silent", "", "peak of the decoded sound, above -50 dB", Error, "dBTP"),
        run: figures::silent,
    },
    Check {
        info: row!(
            "audio",
            "sound-peak",
            "EBU R 128; ITU-R BS.1770-5",
            "true peak of the decoded sound, at most -3 dB",
            Warning,
            "dBTP"
        ),
        run: figures::peak,
    },
    Check {
        info: row!("audio", "sound-silence", "", "longest silence in the decoded sound, at most 3 s", Warning, "s"),
        run: figures::silence,
    },
    Check {
        info: row!("audio", "sound-cues-heard", "WCAG 2.2 SC 1.2.1", "sound inside each cue", Warning, "cues"),
        run: figures::heard,
    },
    Check {
        info: row!("audio", "sound-onset", "", "sound begins within 100 ms of its cue", Warning, "ms"),
        run: figures::onset,
    },
    Check {
        info: row!("audio", "sound-title", "", "title in both sounds against the edition", Warning, ""),
        run: files::title,
    },
    Check {
        info: row!(
            "audio",
            "sound-title-wording",
            "WCAG 2.2 SC 2.4.2",
            "title of a plain edition says more than that of the standard one",
            Warning,
            ""
        ),
        run: files::title_wording,
    },
    Check {
        info: row!(
            "audio",
            "sound-lang",
            "RFC 7845, 5.2.2; ID3v2.4, 4.2.3",
            "language in both sounds and the captions",
            Error,
            ""
        ),
        run: files::lang,
    },
    Check {
        info: row!(
            "audio",
            "sound-chapters",
            "ID3v2 chapters 1.0",
            "chapters of both sounds and of the list against each other",
            Warning,
            "chapters"
        ),
        run: files::chapters,
    },
    Check {
        info: row!(
            "audio",
            "captions-readable",
            "WebVTT, 4.1",
            "head, cues, times and text of the captions",
            Error,
            "cues"
        ),
        run: captions::readable,
    },
    Check {
        info: row!("audio", "captions-ids", "WebVTT, 4.1", "names of cues are unique", Warning, "cues"),
        run: captions::ids,
    },
    Check {
        info: row!(
            "audio",
            "captions-times",
            "WebVTT, 4.3",
            "cues in order, without overlap, within the sound",
            Warning,
            "cues"
        ),
        run: captions::times,
    },
    Check {
        info: row!(
            "audio",
            "captions-script",
            "WCAG 2.2 SC 1.2.2",
            "words of each cue against the line of the script",
            Warning,
            "cues"
        ),
        run: captions::script,
    },
    Check {
        info: row!(
            "audio",
            "captions-sentences",
            "EN 301 549, 7.1",
            "cue of each sentence of the manifest, its times and words, in order",
            Error,
            "%"
        ),
        run: captions::sentences,
    },
    Check {
        info: row!(
            "audio",
            "captions-lang",
            "WCAG 2.2 SC 3.1.2",
            "language marks in captions against script and detector",
            Warning,
            "runs"
        ),
        run: captions::languages,
    },
    Check {
        info: row!("audio", "captions-pace", "", "seconds for each letter of a cue, within the band", Warning, "s"),
        run: captions::pace,
    },
    Check {
        info: row!("audio", "captions-characters", "Unicode, 23", "no lost, private or unseen characters", Warning, ""),
        run: captions::characters,
    },
];

/// Checks the files of a sound.
pub(super) fn verify(files: &FilesBySuffix, expected: &Expected, meter: Option<&dyn SoundMeter>) -> ArtifactChecks {
    run(&READABLE, CHECKS, || SoundFile::parse(files, expected, meter), |_| None)
}
