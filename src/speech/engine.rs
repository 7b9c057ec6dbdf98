//! eSpeak NG as an object with safe methods; the raw bindings are in `espeak_ng_sys`.
//!
//! Only workers use it: it is not safe in two threads, its sound depends on what it said before,
//! and some of its releases overrun their buffers on natural text.
//!
//! Invariant: `espeak_Terminate` is never called; release 1.51 can hang in it.

#![allow(unsafe_code, reason = "calls the functions of a C library")]

use std::ffi::{CStr, CString, c_char, c_int};
use std::os::unix::ffi::OsStrExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::ptr;

pub(crate) use super::espeak_ng_sys::SONAME;
use super::espeak_ng_sys::{
    AUDIO_OUTPUT_SYNCHRONOUS, CHARS_UTF8, EE_OK, Espeak, EspeakEvent, INITIALIZE_DONT_EXIT, PARAMETER_RATE,
    POS_CHARACTER,
};

/// Sample rate of the engine's sound, in hertz.
pub(crate) const RATE: u32 = 22_050;

/// Milliseconds of sound handed over per call of the callback; longer buffers mean fewer calls.
const BUFFER_MS: c_int = 200;

/// Why the engine could not start.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StartError {
    /// The loader did not find the library, or a function in it.
    #[error("{SONAME} cannot be loaded")]
    Library(#[from] libloading::Error),
    /// The library did not find its data.
    #[error("eSpeak NG does not start (code {0}): its data are missing or of another release")]
    Data(c_int),
}

/// Why one text could not be spoken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EspeakError {
    /// No voice has this name.
    #[error("no such voice")]
    NoVoice,
    /// The sound is longer than the limit allows.
    #[error("the sound is longer than allowed")]
    TooMuch,
    /// The engine answered with an error.
    #[error("the engine answered {0}")]
    Refused(c_int),
}

/// The initialised library.
pub(crate) struct EspeakEngine(Espeak);

/// Buffer that a call of `espeak_Synth` fills.
struct Sink {
    pcm: Vec<i16>,
    limit: usize,
    overflowed: bool,
}

impl EspeakEngine {
    /// Loads and initialises the library. `data` is the folder that holds `espeak-ng-data`; without
    /// it the library uses its own.
    ///
    /// # Errors
    /// When the library or its data are not there.
    pub(crate) fn start(data: Option<&Path>) -> Result<Self, StartError> {
        let data = data.map(|path| CString::new(path.as_os_str().as_bytes()));
        let data = data.transpose().map_err(|_| StartError::Data(-1))?;
        let espeak = Espeak::load()?;
        let path = data.as_ref().map_or(ptr::null(), |data| data.as_ptr());
        // SAFETY: `path` is null or a C string that outlives the call; callbacks are set while
        // nothing is being spoken.
        let rate = unsafe {
            let rate = (espeak.initialize)(AUDIO_OUTPUT_SYNCHRONOUS, BUFFER_MS, path, INITIALIZE_DONT_EXIT);
            (espeak.set_synth_callback)(Some(on_sound));
            (espeak.set_uri_callback)(Some(on_uri));
            rate
        };
        match u32::try_from(rate) {
            Ok(RATE) => Ok(Self(espeak)),
            _ => Err(StartError::Data(rate)),
        }
    }

    /// The library's release and the folder of the data that it uses.
    pub(crate) fn about(&self) -> (String, PathBuf) {
        let mut path = ptr::null();
        // SAFETY: `espeak_Info` returns a static string and stores a pointer to another.
        let (version, path) = unsafe {
            let version = (self.0.info)(&raw mut path);
            (owned(version), owned(path))
        };
        let path = PathBuf::from(std::ffi::OsStr::from_bytes(&path));
        (String::from_utf8_lossy(&version).into_owned(), path)
    }

    /// Chooses the voice whose file has this name.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn choose(&self, voice: &str) -> Result<(), EspeakError> {
        let voice = CString::new(voice).map_err(|_| EspeakError::NoVoice)?;
        // SAFETY: a C string that outlives the call.
        match unsafe { (self.0.set_voice_by_name)(voice.as_ptr()) } {
            EE_OK => Ok(()),
            _ => Err(EspeakError::NoVoice),
        }
    }

    /// Speaks plain text in the chosen voice; no markup is understood. At most `limit` samples.
    ///
    /// # Errors
    /// When there is more sound than `limit`, or the engine refuses.
    pub(crate) fn synthesize(&self, words_per_minute: u16, text: &str, limit: usize) -> Result<Vec<i16>, EspeakError> {
        // A NUL would end the text early; it never carries meaning.
        let text: Vec<u8> = text.bytes().filter(|byte| *byte != 0).collect();
        let text = CString::new(text).map_err(|_| EspeakError::Refused(-1))?;
        let mut sink = Sink { pcm: Vec::new(), limit, overflowed: false };
        // SAFETY: `text` and `sink` outlive the call, which is synchronous: the callback runs
        // inside it and nowhere else.
        let code = unsafe {
            (self.0.set_parameter)(PARAMETER_RATE, c_int::from(words_per_minute), 0);
            (self.0.synth)(
                text.as_ptr().cast(),
                text.as_bytes_with_nul().len(),
                0,
                POS_CHARACTER,
                0,
                CHARS_UTF8,
                ptr::null_mut(),
                (&raw mut sink).cast(),
            )
        };
        match (code, sink.overflowed) {
            (_, true) => Err(EspeakError::TooMuch),
            (EE_OK, false) => Ok(sink.pcm),
            (code, false) => Err(EspeakError::Refused(code)),
        }
    }
}

/// Copies a C string of the library.
///
/// # Safety
/// `text` is null or a C string.
unsafe fn owned(text: *const c_char) -> Vec<u8> {
    if text.is_null() {
        return Vec::new();
    }
    // SAFETY: the caller's promise.
    unsafe { CStr::from_ptr(text) }.to_bytes().to_vec()
}

/// Takes sound from the engine. 1 ends the synthesis.
unsafe extern "C" fn on_sound(pcm: *mut i16, samples: c_int, events: *mut EspeakEvent) -> c_int {
    let Ok(samples) = usize::try_from(samples) else {
        return 1;
    };
    if pcm.is_null() || samples == 0 {
        return 0;
    }
    if events.is_null() {
        return 1;
    }
    // SAFETY: the list has at least its terminator, and every event carries the pointer given to
    // `espeak_Synth`, which is a live `Sink`; `pcm` holds `samples` samples.
    let (sink, pcm) = unsafe {
        let sink = (*events).user_data.cast::<Sink>();
        if sink.is_null() {
            return 1;
        }
        (&mut *sink, std::slice::from_raw_parts(pcm, samples))
    };
    // A panic must not cross the library's frames.
    let taken = catch_unwind(AssertUnwindSafe(|| {
        if sink.pcm.len() + pcm.len() > sink.limit {
            sink.overflowed = true;
            return 1;
        }
        sink.pcm.extend_from_slice(pcm);
        0
    }));
    taken.unwrap_or(1)
}

/// Refuses every sound file that a text names.
unsafe extern "C" fn on_uri(_: c_int, _: *const c_char, _: *const c_char) -> c_int {
    1
}
