//! Raw bindings of eSpeak NG: the functions, constants and structs of `speak_lib.h` (revision 12 of the interface,
//! releases 1.51 and 1.52) that `engine` uses.
//!
//! The library is loaded at run time, not linked through a `-sys` crate: such crates need libclang or CMake on every
//! machine that compiles, and a program that is linked against the library does not start without it, although pages
//! and large print need no speech. A system without it gets a clear error from `doctor` and `build`.

#![allow(unsafe_code, reason = "eSpeak NG is a C library; this module is its whole foreign interface")]

use std::ffi::{c_char, c_int, c_uint, c_void};

use libloading::Library;

/// Name of the library for the dynamic loader; its interface is the same from 1.51 to 1.52.
pub(crate) const SONAME: &str = "libespeak-ng.so.1";

pub(super) const AUDIO_OUTPUT_SYNCHRONOUS: c_int = 2;
pub(super) const INITIALIZE_DONT_EXIT: c_int = 0x8000;
pub(super) const PARAMETER_RATE: c_int = 1;
pub(super) const POS_CHARACTER: c_int = 1;
pub(super) const CHARS_UTF8: c_uint = 1;
pub(super) const EE_OK: c_int = 0;

/// `espeak_EVENT`: 40 bytes on 64-bit systems.
#[repr(C)]
pub(super) struct EspeakEvent {
    kind: c_int,
    unique_identifier: c_uint,
    text_position: c_int,
    length: c_int,
    audio_position: c_int,
    sample: c_int,
    pub(super) user_data: *mut c_void,
    id: [u8; 8],
}

pub(super) type SynthCallback = unsafe extern "C" fn(*mut i16, c_int, *mut EspeakEvent) -> c_int;
pub(super) type UriCallback = unsafe extern "C" fn(c_int, *const c_char, *const c_char) -> c_int;
type Initialize = unsafe extern "C" fn(c_int, c_int, *const c_char, c_int) -> c_int;
type SetSynthCallback = unsafe extern "C" fn(Option<SynthCallback>);
type SetUriCallback = unsafe extern "C" fn(Option<UriCallback>);
type SetVoiceByName = unsafe extern "C" fn(*const c_char) -> c_int;
type SetParameter = unsafe extern "C" fn(c_int, c_int, c_int) -> c_int;
type EspeakInfo = unsafe extern "C" fn(*mut *const c_char) -> *const c_char;
type Synth =
    unsafe extern "C" fn(*const c_void, usize, c_uint, c_int, c_uint, c_uint, *mut c_uint, *mut c_void) -> c_int;

/// The loaded library and its functions.
pub(super) struct Espeak {
    pub(super) initialize: Initialize,
    pub(super) set_synth_callback: SetSynthCallback,
    pub(super) set_uri_callback: SetUriCallback,
    pub(super) set_voice_by_name: SetVoiceByName,
    pub(super) set_parameter: SetParameter,
    pub(super) synth: Synth,
    pub(super) info: EspeakInfo,
    // Declared last: the functions above point into it.
    _library: Library,
}

impl Espeak {
    /// Loads the library and looks its functions up.
    ///
    /// # Errors
    /// If the library, or a function in it, is not there.
    pub(super) fn load() -> Result<Self, libloading::Error> {
        // SAFETY: loading runs the constructors of a system library that the operator installed. The types of the
        // functions are those of `speak_lib.h`; the pointers stay valid because the library is kept in this struct.
        unsafe {
            let library = Library::new(SONAME)?;
            Ok(Self {
                initialize: *library.get(b"espeak_Initialize\0")?,
                set_synth_callback: *library.get(b"espeak_SetSynthCallback\0")?,
                set_uri_callback: *library.get(b"espeak_SetUriCallback\0")?,
                set_voice_by_name: *library.get(b"espeak_SetVoiceByName\0")?,
                set_parameter: *library.get(b"espeak_SetParameter\0")?,
                synth: *library.get(b"espeak_Synth\0")?,
                info: *library.get(b"espeak_Info\0")?,
                _library: library,
            })
        }
    }
}

#[cfg(all(test, target_pointer_width = "64"))]
mod tests {
    use super::EspeakEvent;

    #[test]
    fn an_event_is_laid_out_as_in_the_header() {
        assert_eq!(size_of::<EspeakEvent>(), 40);
        assert_eq!(std::mem::offset_of!(EspeakEvent, user_data), 24);
        assert_eq!(std::mem::offset_of!(EspeakEvent, id), 32);
    }
}
