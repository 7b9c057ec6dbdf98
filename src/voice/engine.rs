//! The eSpeak NG library, loaded when the program runs.
//!
//! Only workers use it: it is not safe in two threads, its sound depends on what it said before,
//! and some of its releases overrun their buffers on natural text.
//!
//! Invariant: `espeak_Terminate` is never called; release 1.51 can hang in it.

#![allow(unsafe_code, reason = "eSpeak NG is a C library; this module is its whole foreign interface")]

use std::ffi::{CStr, CString, c_char, c_int, c_uint, c_void};
use std::os::unix::ffi::OsStrExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::ptr;

use libloading::Library;

/// Samples in a second of what the engine says.
pub(crate) const RATE: u32 = 22_050;

/// The library's name for the dynamic loader; its interface is the same from 1.51 to 1.52.
pub(crate) const SONAME: &str = "libespeak-ng.so.1";

// From `speak_lib.h`, revision 12 of the interface.
const AUDIO_OUTPUT_SYNCHRONOUS: c_int = 2;
const INITIALIZE_DONT_EXIT: c_int = 0x8000;
const PARAMETER_RATE: c_int = 1;
const POS_CHARACTER: c_int = 1;
const CHARS_UTF8: c_uint = 1;
const EE_OK: c_int = 0;

/// Sound handed over per call of the callback; longer buffers mean fewer calls.
const BUFFER_MS: c_int = 200;

/// `espeak_EVENT`: 40 bytes on 64-bit systems.
#[repr(C)]
struct Event {
    kind: c_int,
    unique_identifier: c_uint,
    text_position: c_int,
    length: c_int,
    audio_position: c_int,
    sample: c_int,
    user_data: *mut c_void,
    id: [u8; 8],
}

type SynthCallback = unsafe extern "C" fn(*mut i16, c_int, *mut Event) -> c_int;
type UriCallback = unsafe extern "C" fn(c_int, *const c_char, *const c_char) -> c_int;
type Initialize = unsafe extern "C" fn(c_int, c_int, *const c_char, c_int) -> c_int;
type SetSynthCallback = unsafe extern "C" fn(Option<SynthCallback>);
type SetUriCallback = unsafe extern "C" fn(Option<UriCallback>);
type SetVoiceByName = unsafe extern "C" fn(*const c_char) -> c_int;
type SetParameter = unsafe extern "C" fn(c_int, c_int, c_int) -> c_int;
type Info = unsafe extern "C" fn(*mut *const c_char) -> *const c_char;
type Synth =
    unsafe extern "C" fn(*const c_void, usize, c_uint, c_int, c_uint, c_uint, *mut c_uint, *mut c_void) -> c_int;

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
pub(crate) enum SpeakError {
    /// No voice has this name.
    #[error("no such voice")]
    NoVoice,
    /// There is more sound than the limit allows.
    #[error("too much sound")]
    TooMuch,
    /// The engine answered with an error.
    #[error("the engine answered {0}")]
    Refused(c_int),
}

/// The initialised library.
pub(crate) struct Engine {
    set_voice: SetVoiceByName,
    set_parameter: SetParameter,
    synth: Synth,
    info: Info,
    // Declared last: the functions above point into it.
    _library: Library,
}

/// What one call of `espeak_Synth` fills.
struct Sink {
    pcm: Vec<i16>,
    limit: usize,
    overflowed: bool,
}

impl Engine {
    /// Loads and initialises the library. `data` is the folder that holds `espeak-ng-data`; without
    /// it the library uses its own.
    ///
    /// # Errors
    /// When the library or its data are not there.
    pub(crate) fn start(data: Option<&Path>) -> Result<Self, StartError> {
        let data = data.map(|path| CString::new(path.as_os_str().as_bytes()));
        let data = data.transpose().map_err(|_| StartError::Data(-1))?;
        // SAFETY: loading runs the constructors of a system library that the operator installed.
        // The types of the functions are those of `speak_lib.h`; the pointers stay valid because
        // the library is kept in the same struct.
        let (initialize, set_synth_callback, set_uri_callback, engine) = unsafe {
            let library = Library::new(SONAME)?;
            let initialize: Initialize = *library.get(b"espeak_Initialize\0")?;
            let set_synth: SetSynthCallback = *library.get(b"espeak_SetSynthCallback\0")?;
            let set_uri: SetUriCallback = *library.get(b"espeak_SetUriCallback\0")?;
            let engine = Self {
                set_voice: *library.get(b"espeak_SetVoiceByName\0")?,
                set_parameter: *library.get(b"espeak_SetParameter\0")?,
                synth: *library.get(b"espeak_Synth\0")?,
                info: *library.get(b"espeak_Info\0")?,
                _library: library,
            };
            (initialize, set_synth, set_uri, engine)
        };
        let path = data.as_ref().map_or(ptr::null(), |data| data.as_ptr());
        // SAFETY: `path` is null or a C string that outlives the call; callbacks are set while
        // nothing is being spoken.
        let rate = unsafe {
            let rate = initialize(AUDIO_OUTPUT_SYNCHRONOUS, BUFFER_MS, path, INITIALIZE_DONT_EXIT);
            set_synth_callback(Some(on_sound));
            set_uri_callback(Some(on_uri));
            rate
        };
        match u32::try_from(rate) {
            Ok(RATE) => Ok(engine),
            _ => Err(StartError::Data(rate)),
        }
    }

    /// The library's release and the folder of the data that it uses.
    pub(crate) fn about(&self) -> (String, PathBuf) {
        let mut path = ptr::null();
        // SAFETY: `espeak_Info` returns a static string and stores a pointer to another.
        let (version, path) = unsafe {
            let version = (self.info)(&raw mut path);
            (owned(version), owned(path))
        };
        let path = PathBuf::from(std::ffi::OsStr::from_bytes(&path));
        (String::from_utf8_lossy(&version).into_owned(), path)
    }

    /// Chooses the voice whose file has this name.
    ///
    /// # Errors
    /// When there is none.
    pub(crate) fn choose(&self, voice: &str) -> Result<(), SpeakError> {
        let voice = CString::new(voice).map_err(|_| SpeakError::NoVoice)?;
        // SAFETY: a C string that outlives the call.
        match unsafe { (self.set_voice)(voice.as_ptr()) } {
            EE_OK => Ok(()),
            _ => Err(SpeakError::NoVoice),
        }
    }

    /// Speaks plain text in the chosen voice; no markup is understood. At most `limit` samples.
    ///
    /// # Errors
    /// When there is more sound than `limit`, or the engine refuses.
    pub(crate) fn speak(&self, words_per_minute: u16, text: &str, limit: usize) -> Result<Vec<i16>, SpeakError> {
        // A NUL would end the text early; it never carries meaning.
        let text: Vec<u8> = text.bytes().filter(|byte| *byte != 0).collect();
        let text = CString::new(text).map_err(|_| SpeakError::Refused(-1))?;
        let mut sink = Sink { pcm: Vec::new(), limit, overflowed: false };
        // SAFETY: `text` and `sink` outlive the call, which is synchronous: the callback runs
        // inside it and nowhere else.
        let code = unsafe {
            (self.set_parameter)(PARAMETER_RATE, c_int::from(words_per_minute), 0);
            (self.synth)(
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
            (_, true) => Err(SpeakError::TooMuch),
            (EE_OK, false) => Ok(sink.pcm),
            (code, false) => Err(SpeakError::Refused(code)),
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
unsafe extern "C" fn on_sound(pcm: *mut i16, samples: c_int, events: *mut Event) -> c_int {
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

#[cfg(all(test, target_pointer_width = "64"))]
mod tests {
    use super::Event;

    #[test]
    fn an_event_is_laid_out_as_in_the_header() {
        assert_eq!(size_of::<Event>(), 40);
        assert_eq!(std::mem::offset_of!(Event, user_data), 24);
        assert_eq!(std::mem::offset_of!(Event, id), 32);
    }
}
