//! Engines against servers and programs that answer well, badly, late or not at all.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;
use std::thread;

use super::*;

/// A tone with silence around it: `seconds` long at a level of full scale 1.
fn tone(rate: u32, seconds: f64, level: f64) -> Vec<i16> {
    let silence = vec![0; rate as usize / 10];
    let samples = (0..(f64::from(rate) * seconds) as usize)
        .map(|n| ((n as f64 * 1_800.0 / f64::from(rate)).sin() * level * 32_767.0).clamp(-32_768.0, 32_767.0) as i16);
    silence.iter().copied().chain(samples).chain(silence.iter().copied()).collect()
}

fn wav(rate: u32, pcm: &[i16]) -> Vec<u8> {
    let bytes = u32::try_from(pcm.len() * 2).unwrap();
    let mut out = b"RIFF".to_vec();
    out.extend((bytes + 36).to_le_bytes());
    out.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    out.extend(rate.to_le_bytes());
    out.extend((rate * 2).to_le_bytes());
    out.extend([2, 0, 16, 0]);
    out.extend(b"data");
    out.extend(bytes.to_le_bytes());
    out.extend(pcm.iter().flat_map(|sample| sample.to_le_bytes()));
    out
}

const TEXT: &str = "You have the right to a lawyer.";

/// A sound that passes for [`TEXT`].
fn good() -> Vec<u8> {
    wav(24_000, &tone(24_000, 2.0, 0.3))
}

fn ok(media: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\nContent-Type: {media}\r\nContent-Length: {}\r\n\r\n", body.len());
    [head.as_bytes(), body].concat()
}

/// Answer of the server, or what it does instead.
type Answer = Arc<dyn Fn(&str, &mut TcpStream) + Send + Sync>;

/// A server on this machine that answers each request as told, and the number of requests that it got.
fn server(answer: Answer) -> (u16, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (port, count) = (listener.local_addr().unwrap().port(), Arc::new(AtomicU32::new(0)));
    let counted = Arc::clone(&count);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            counted.fetch_add(1, Ordering::Relaxed);
            let mut request = Vec::new();
            let mut byte = [0];
            while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte).unwrap() == 1 {
                request.push(byte[0]);
            }
            let head = String::from_utf8(request).unwrap();
            let length = head.lines().find_map(|line| line.strip_prefix("Content-Length: ")).unwrap();
            let mut body = vec![0; length.parse().unwrap()];
            stream.read_exact(&mut body).unwrap();
            answer(&format!("{head}{}", String::from_utf8(body).unwrap()), &mut stream);
        }
    });
    (port, count)
}

fn send(bytes: Vec<u8>) -> Answer {
    Arc::new(move |_, stream| drop(stream.write_all(&bytes)))
}

fn voices(engines: &[String], names: &[&str]) -> NaturalVoices {
    let voice = |name: &&str| {
        format!(
            "[[voice]]\nlang = \"en\"\nengine = \"{name}\"\nvoice = \"joe\"\nlicence = \"CC0-1.0\"\nperson = \"Joe\"\n\
             redistribution = true\ncommercial = true\n"
        )
    };
    let text = format!("{}{}", engines.concat(), names.iter().map(voice).collect::<String>());
    NaturalVoices::new(&InstalledVoices::parse(std::path::Path::new("/voices.toml"), &text).unwrap())
}

fn http(name: &str, address: &str) -> String {
    format!(
        "[engine.{name}]\naddress = \"{address}\"\nmodel = \"kokoro\"\nversion = \"1\"\nlicence = \"x\"\nseconds = 1\n"
    )
}

/// Speaks [`TEXT`] with a server that answers so, and returns the reason if it does not pass.
fn refused_by(answer: Answer) -> String {
    let (port, _) = server(answer);
    let voices = voices(&[http("h", &format!("http://127.0.0.1:{port}/x/"))], &["h"]);
    let spoken = voices.speak(&Lang::english(), TEXT).unwrap();
    assert_eq!(spoken.sound.is_none(), !spoken.refusals.is_empty());
    spoken.refusals.join("; ")
}

#[test]
fn a_server_gets_text_and_voice_and_its_sound_is_taken() {
    let answer: Answer = Arc::new(|request, stream| {
        let is_right = request.starts_with("POST /x/v1/audio/speech HTTP/1.0\r\n")
            && request.contains("\"input\":\"You have the right to a lawyer.\"")
            && request.contains("\"voice\":\"joe\"")
            && request.contains("\"response_format\":\"wav\"");
        let _ = stream.write_all(&if is_right { ok("audio/wav", &good()) } else { ok("text/plain", b"no") });
    });
    assert_eq!(refused_by(answer), "");
    // Without a length the sound ends with the connection.
    let open = [b"HTTP/1.0 200 OK\r\ncontent-type: audio/x-wav\r\n\r\n".as_slice(), &good()].concat();
    assert_eq!(refused_by(send(open)), "");
}

#[test]
fn a_server_that_answers_badly_is_refused_with_the_reason() {
    let (elsewhere, visits) = server(send(ok("audio/wav", &good())));
    let moved = format!("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:{elsewhere}/\r\nContent-Length: 0\r\n\r\n");
    let huge = format!("HTTP/1.1 200 OK\r\nContent-Type: audio/wav\r\nContent-Length: {}\r\n\r\n", 1_u64 << 40);
    let with = |pcm: &[i16]| ok("audio/wav", &wav(24_000, pcm));
    let half = tone(24_000, 2.0, 0.3);
    let half = &half[half.len() / 2..];
    let cases: Vec<(Vec<u8>, &str)> = vec![
        (moved.into_bytes(), "the server answered \"HTTP/1.1 302 Found\""),
        (b"HTTP/1.1 500 No\r\n\r\nout of memory".to_vec(), "\"HTTP/1.1 500 No\": out of memory"),
        (huge.into_bytes(), "the answer has more than"),
        (ok("text/html", b"<p>"), "the server answered \"text/html\" instead of a sound"),
        (ok("audio/mpeg", b"ID3"), "the answer is not a WAV file"),
        (ok("audio/wav", &good()[..3_000]), "the WAV file is cut short"),
        (ok("audio/wav", &good())[..3_000].to_vec(), "the answer is cut short"),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n".to_vec(), "a coding that was not asked for"),
        (b"hello".to_vec(), "the answer is no HTTP"),
        (b"HTTP/1.1 200 OK\r\n".repeat(9_000), "its head is too long"),
        (with(&vec![0; 48_000]), "its sound is silent"),
        (with(&vec![90; 48_000]), "its sound is silent"),
        (with(&tone(24_000, 2.0, 3.0)), "clipped at full scale"),
        (with(&tone(24_000, 0.2, 0.3)), "are too short for 24 letters"),
        (with(&tone(24_000, 12.0, 0.3)), "are too long for 24 letters"),
        (with(half), "its first word is cut"),
        (with(&half.iter().rev().copied().collect::<Vec<_>>()), "its last word is cut"),
    ];
    for (answer, expected) in cases {
        let refused = refused_by(send(answer));
        assert!(refused.starts_with("h/joe: ") && refused.contains(expected), "{expected}: {refused}");
    }
    assert_eq!(visits.load(Ordering::Relaxed), 0, "a redirect was followed");
}

#[test]
fn a_server_that_sends_a_byte_now_and_then_is_left_after_the_time_limit() {
    let slow: Answer = Arc::new(|_, stream| {
        for byte in ok("audio/wav", &good()) {
            if stream.write_all(&[byte]).is_err() {
                return;
            }
            thread::sleep(Duration::from_millis(50));
        }
    });
    assert_eq!(refused_by(slow), "h/joe: no answer within 1 seconds");
}

#[test]
fn the_next_engine_speaks_and_an_engine_that_never_does_is_broken() {
    let (good_port, _) = server(send(ok("audio/wav", &good())));
    let (bad_port, _) = server(send(ok("audio/wav", b"")));
    let [bad, good] =
        [("bad", bad_port), ("good", good_port)].map(|(name, port)| http(name, &format!("http://localhost:{port}")));
    let voices = voices(&[bad, good], &["bad", "good"]);

    for _ in 0..2 {
        let spoken = voices.speak(&Lang::english(), TEXT).unwrap();
        assert!(spoken.sound.is_some());
        assert_eq!(spoken.refusals, ["bad/joe: the answer is not a WAV file"]);
    }
    let broken = voices.speak(&Lang::english(), TEXT).unwrap_err().to_string();
    assert!(broken.contains("`bad`: it spoke none of 3 texts in a row"), "{broken}");
}

#[test]
fn a_server_that_is_not_there_or_may_not_be_asked_speaks_nothing() {
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    for (address, expected) in [
        (format!("http://127.0.0.1:{closed}"), "its server cannot be reached: 127.0.0.1"),
        // Written as a name, which only the resolver knows to be no private address.
        ("http://0:1".to_owned(), "is neither this machine nor in a private network"),
    ] {
        let error = voices(&[http("h", &address)], &["h"]).speak(&Lang::english(), TEXT).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}

/// A program in Python that answers request by request.
fn program(folder: &std::path::Path, body: &str) -> String {
    let script = format!(
        "import json, struct, sys, time, os, wave\n\
         good = open({:?}, 'rb').read()\n\
         def answer(id, wav):\n    sys.stdout.buffer.write(struct.pack('<II', id, len(wav)) + wav)\n    sys.stdout.buffer.flush()\n\
         for line in sys.stdin.buffer:\n    request = json.loads(line)\n    text = request['text']\n{body}",
        folder.join("good.wav")
    );
    std::fs::write(folder.join("good.wav"), good()).unwrap();
    let path = folder.join("engine.py");
    std::fs::write(&path, script).unwrap();
    format!(
        "[engine.c]\ncommand = [\"/usr/bin/python3\", \"-I\", {:?}]\nversion = \"1\"\nlicence = \"x\"\nseconds = 5\nmemory-mb = 512\n",
        path.display().to_string()
    )
}

#[test]
fn a_program_speaks_and_is_asked_again_after_its_death() {
    let folder = tempfile::tempdir().unwrap();
    let body = "    if text.startswith('You') and request['voice'] == 'joe': answer(request['id'], good)\n    \
                elif text == 'nothing': answer(request['id'], b'')\n    \
                elif text == 'once' and not os.path.exists(sys.argv[0] + '.died'):\n        \
                open(sys.argv[0] + '.died', 'w'); sys.exit(7)\n    \
                elif text == 'once': answer(request['id'], good)\n    \
                else: print('last words', file=sys.stderr); os.abort()\n";
    let voices = voices(&[program(folder.path(), body)], &["c"]);
    let spoken = |text: &str| voices.speak(&Lang::english(), text).unwrap();

    assert!(spoken(TEXT).sound.is_some());
    assert_eq!(spoken("nothing").refusals, ["c/joe: it cannot say this"]);
    assert!(spoken("once").sound.is_some(), "started again after it died once");
    let killed = spoken("kills it").refusals.concat();
    assert!(killed.contains("it ended or hung") && killed.contains("last words"), "{killed}");
    assert!(spoken(TEXT).sound.is_some(), "the next text starts it again");
}

#[test]
fn a_program_that_hangs_or_answers_garbage_costs_one_text() {
    let folder = tempfile::tempdir().unwrap();
    let body = "    if text == 'hang': time.sleep(1000)\n    \
                elif text == 'garbage': sys.stdout.buffer.write(b'\\xff' * 100); sys.stdout.buffer.flush(); time.sleep(1000)\n    \
                elif text == 'another': answer(request['id'] + 1, good)\n    \
                else: answer(request['id'], good)\n";
    let engine = program(folder.path(), body).replace("seconds = 5", "seconds = 1");
    let voices = voices(&[engine], &["c"]);
    for (text, expected) in [("hang", "it ended or hung"), ("garbage", "it ended or hung"), ("another", "c/joe: it ")] {
        let refused = voices.speak(&Lang::english(), text).unwrap().refusals.concat();
        assert!(refused.contains(expected), "{text}: {refused}");
        // On a busy machine Python may need longer than the time limit to start.
        let speaks = || voices.speak(&Lang::english(), TEXT).is_ok_and(|spoken| spoken.sound.is_some());
        assert!((0..20).any(|_| speaks()), "after {text}");
    }
}

#[test]
fn a_program_has_no_secrets_and_no_more_memory_than_it_may() {
    let folder = tempfile::tempdir().unwrap();
    let body = "    if text == 'much':\n        \
                try: bytearray(1 << 30)\n        \
                except MemoryError: answer(request['id'], b''); continue\n    \
                answer(request['id'], good if 'PATH' not in os.environ else b'')\n";
    let voices = voices(&[program(folder.path(), body)], &["c"]);

    assert!(voices.speak(&Lang::english(), TEXT).unwrap().sound.is_some(), "its environment is empty");
    assert_eq!(voices.speak(&Lang::english(), "much").unwrap().refusals, ["c/joe: it cannot say this"]);
}

#[test]
fn the_version_of_a_voice_changes_with_its_model_and_its_engine() {
    let folder = tempfile::tempdir().unwrap();
    let model = folder.path().join("model.onnx");
    let version = |bytes: &str, release: &str| {
        std::fs::write(&model, bytes).unwrap();
        let text = format!(
            "[engine.h]\naddress = \"http://localhost:1\"\nversion = \"{release}\"\nlicence = \"x\"\n[[voice]]\nlang = \"en\"\n\
             engine = \"h\"\nvoice = \"v\"\nmodel = {:?}\nlicence = \"x\"\nperson = \"p\"\nredistribution = true\ncommercial = true\n",
            model.display().to_string()
        );
        let installed = InstalledVoices::parse(std::path::Path::new("/voices.toml"), &text).unwrap();
        NaturalVoices::new(&installed).version(&Lang::english())
    };

    let first = version("a", "1");
    assert_eq!(version("a", "1"), first);
    assert_ne!(version("b", "1"), first);
    assert_ne!(version("a", "2"), first);
}

#[test]
fn sound_at_any_rate_comes_out_at_the_rate_of_espeak_ng_with_its_pitch() {
    for rate in [8_000, 16_000, 22_050, 24_000, 44_100, 48_000] {
        let samples = Samples::from_wav(&wav(rate, &tone(rate, 1.0, 0.5))).unwrap().at_engine_rate();
        let seconds = samples.len() as f64 / 22_050.0;
        assert!((seconds - 1.2).abs() < 0.01, "{rate}: {seconds}");
        let middle = &samples[22_050 * 3 / 10..22_050 * 9 / 10];
        let crossings = middle.windows(2).filter(|pair| pair[0] < 0 && pair[1] >= 0).count() as f64;
        assert!((crossings - 0.6 * 1_800.0 / std::f64::consts::TAU).abs() < 2.0, "{rate}: {crossings}");
        let peak = samples.iter().map(|sample| sample.unsigned_abs()).max().unwrap();
        assert!((16_000..16_900).contains(&peak), "{rate}: {peak}");
    }
}

#[test]
fn a_wav_file_from_a_stream_or_in_two_channels_is_read_and_others_are_not() {
    let pcm = [1_000, -1_000, 2_000, 2_000];
    let mut streamed = wav(16_000, &pcm);
    streamed[40..44].copy_from_slice(&u32::MAX.to_le_bytes());
    assert_eq!(Samples::from_wav(&streamed).unwrap().pcm, pcm);
    let mut stereo = wav(16_000, &pcm);
    stereo[22] = 2;
    assert_eq!(Samples::from_wav(&stereo).unwrap().pcm, [0, 2_000]);
    for (at, value) in [(20, 3), (22, 6), (34, 24), (25, 0)] {
        let mut other = wav(16_000, &pcm);
        other[at] = value;
        let told = Samples::from_wav(&other).unwrap_err();
        assert!(told.contains("16-bit PCM in one or two channels"), "{at}: {told}");
    }
    for cut in 0..44 {
        assert!(Samples::from_wav(&wav(16_000, &pcm)[..cut]).is_err(), "{cut}");
    }
}
