//! The file of voices: what is read, and which line is wrong.

use super::*;

const GOOD: &str = r#"
[engine.piper]
command = ["/opt/piper/bin/python", "piper.py"]
version = "1.8.0"
licence = "GPL-3.0-or-later"

[engine.kokoro]
address = "http://127.0.0.1:8880"
model = "kokoro"
version = "1.0"
licence = "Apache-2.0"
same-bytes = true
seconds = 20

[[voice]]
lang = "en"
engine = "piper"
voice = "/opt/voices/joe.onnx"
model = "joe.onnx"
licence = "CC0-1.0"
person = "Joe"
redistribution = true
commercial = true

[[voice]]
lang = "en"
engine = "kokoro"
voice = "af_heart"
licence = "CC-BY-NC-ND-4.0"
person = "nobody: made from many"
redistribution = false
commercial = false
"#;

fn read(text: &str) -> Result<InstalledVoices, VoicesError> {
    InstalledVoices::parse(Path::new("/etc/evenhand/voices.toml"), text)
}

#[test]
fn engines_and_voices_are_read_with_the_best_of_a_language_first() {
    let installed = read(GOOD).unwrap();

    let voices: Vec<(String, &str)> = installed
        .of(&"en-GB".parse().unwrap())
        .into_iter()
        .map(|voice| (voice.short_name(), voice.engine.as_str()))
        .collect();
    assert_eq!(voices, [("joe.onnx".to_owned(), "piper"), ("af_heart".to_owned(), "kokoro")]);
    assert!(installed.of(&"fr".parse().unwrap()).is_empty());
    assert_eq!(installed.voices[0].model, Some(PathBuf::from("/etc/evenhand/joe.onnx")));
    assert_eq!(installed.voices[0].forbidden, []);
    assert_eq!(installed.voices[1].forbidden, [ForbiddenUse::Redistribution, ForbiddenUse::Commercial]);
    assert_eq!(installed.engines["kokoro"].timeout, Duration::from_secs(20));
    let credits = installed.credits(&Lang::english());
    assert_eq!((credits[0].engine.as_str(), credits[0].same_bytes), ("piper 1.8.0", false));
    assert!(credits[1].same_bytes);
}

#[test]
fn an_error_names_the_line_and_the_next_step() {
    for (from, to, expected) in [
        ("seconds = 20", "seconds = 0", "line 13: `seconds` is between 1 and 600"),
        ("seconds = 20", "second = 20", "line 13: unknown field `second`"),
        (
            "engine = \"kokoro\"",
            "engine = \"kokro\"",
            "line 27: there is no [engine.kokro]; the file has: kokoro, piper",
        ),
        ("http://127.0.0.1:8880", "https://127.0.0.1:8880", "line 8: an address is http://HOST:PORT"),
        (
            "http://127.0.0.1:8880",
            "http://8.8.8.8:8880",
            "line 8: 8.8.8.8 is neither this machine nor a private address",
        ),
        ("http://127.0.0.1:8880", "http://[::ffff:8.8.8.8]:80", "line 8: ::ffff:8.8.8.8 is neither"),
        ("http://127.0.0.1:8880", "http://me:key@localhost:8880", "line 8: an address is"),
        ("lang = \"en\"", "lang = \"!\"", "line 16: `!` is not a language"),
        ("[\"/opt/piper/bin/python\", \"piper.py\"]", "[\"python\"]", "`command` begins with the path of a program"),
        ("command = ", "address = \"http://localhost:1\"\ncommand = ", "an engine has either `command` or `address`"),
        ("person = \"Joe\"", "", "missing field `person`"),
        ("[engine.piper]", "[engine.espeak-ng]", "`espeak-ng` cannot name an engine"),
        ("\n[engine", "\n[engine", ""),
    ] {
        let text = GOOD.replacen(from, to, 1);
        let told = read(&text).err().map(|error| error.to_string()).unwrap_or_default();
        assert!(told.contains(expected) && told.is_empty() == expected.is_empty(), "{to}: {told}");
        assert!(told.is_empty() || told.starts_with("/etc/evenhand/voices.toml, line "), "{told}");
    }
}

#[test]
fn a_file_has_limits() {
    assert!(read(&" ".repeat(limit::BYTES + 1)).is_err());
    let engine =
        |n: usize| format!("[engine.e{n}]\naddress = \"http://localhost:1\"\nversion = \"1\"\nlicence = \"x\"\n");
    let many = |count| (0..count).map(engine).collect::<String>();
    assert!(read(&many(limit::ENGINES)).is_ok());
    assert!(read(&many(limit::ENGINES + 1)).is_err());
}

#[test]
fn only_this_machine_and_private_networks_are_reached_by_default() {
    let near = ["127.0.0.1", "10.1.2.3", "192.168.0.9", "172.16.0.1", "::1", "fd00::1", "::ffff:127.0.0.1"];
    let far = ["8.8.8.8", "0.0.0.0", "2001:4860:4860::8888", "::ffff:8.8.8.8", "169.254.169.254", "fe80::1"];
    assert!(near.iter().all(|text| Reach::Private.allows(text.parse().unwrap())));
    assert!(!far.iter().any(|text| Reach::Private.allows(text.parse().unwrap())));
    assert!(far.iter().all(|text| Reach::Anywhere.allows(text.parse().unwrap())));
}
