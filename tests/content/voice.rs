//! Speech end to end: real engine, real worker processes, real decoders.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bed::missing::{LAYERS, without};
use ebur128::{EbuR128, Mode};
use evenhand::channels::mp3_header::header_frame;
use evenhand::channels::{Clip, Run, SpeechEngine, SpeechError, Utterance};
use evenhand::process::probe;
use evenhand::process::sandbox::{LayerState, Policy, Status};
use evenhand::speech::{SpeechOptions, SpeechPool, SpeechWorkerCommand};
use ogg::writing::{PacketWriteEndInfo, PacketWriter};

/// Article 1 of the Universal Declaration of Human Rights.
const ARTICLE_1: &[(&str, &str)] = &[
    (
        "en",
        "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.",
    ),
    (
        "fr",
        "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
    ),
    (
        "ar",
        "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق. وقد وهبوا عقلاً وضميرًا وعليهم أن يعامل بعضهم بعضًا بروح الإخاء.",
    ),
    (
        "es",
        "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.",
    ),
    (
        "fa",
        "تمام افراد بشر آزاد بدنیا میایند و از لحاظ حیثیت و حقوق با هم برابرند. همه دارای عقل و وجدان میباشند و باید نسبت بیکدیگر با روح برادری رفتار کنند.",
    ),
    (
        "ur",
        "تمام انسان آزاد اور حقوق و عزت کے اعتبار سے برابر پیدا ہوئے ہیں۔ انہیں ضمیر اور عقل ودیعت ہوئی ہے۔ اس لئے انہیں ایک دوسرے کے ساتھ بھائی چارے کا سلوک کرنا چاہیئے۔",
    ),
    (
        "ru",
        "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.",
    ),
    (
        "bn",
        "সমস্ত মানুষ স্বাধীনভাবে সমান মর্যাদা এবং অধিকার নিয়ে জন্মগ্রহণ করে। তাঁদের বিবেক এবং বুদ্ধি আছে; সুতরাং সকলেরই একে অপরের প্রতি ভ্রাতৃত্বসুলভ মনোভাব নিয়ে আচরণ করা উচিত।",
    ),
    ("cmn", "人人生而自由,在尊严和权利上一律平等。他们赋有理性和良心,并应以兄弟关系的精神相对待。"),
];

const BURMESE: &str = "လူတိုင်းသည် တူညီ လွတ်လပ်သော ဂုဏ်သိက္ခာဖြင့် လည်းကောင်း၊ တူညီလွတ်လပ်သော အခွင့်အရေးများဖြင့် လည်းကောင်း၊ မွေးဖွားလာသူများ ဖြစ်သည်။ ထိုသူတို့၌ ပိုင်းခြား ဝေဖန်တတ်သော ဉာဏ်နှင့် ကျင့်ဝတ် သိတတ်သော စိတ်တို့ရှိကြ၍ ထိုသူတို့သည် အချင်းချင်း မေတ္တာထား၍ ဆက်ဆံကျင့်သုံးသင့်၏။";

const PASHTO: &str = "د بشر ټول افراد آزاد نړۍ ته راځي او د حیثیت او حقوقو له پلوه سره برابر دي.";

fn worker() -> PathBuf {
    PathBuf::from(env!("CARGO_BIN_EXE_evenhand"))
}

fn pool_of(program: PathBuf, workers: usize, options: SpeechOptions) -> Result<SpeechPool, SpeechError> {
    let command = SpeechWorkerCommand { program, args: vec!["speech-worker".into()] };
    SpeechPool::new(command, workers, options)
}

fn pool(workers: usize) -> SpeechPool {
    pool_of(worker(), workers, SpeechOptions::default()).unwrap()
}

fn say(voice: &str, text: &str) -> Utterance {
    mixed(&[(voice, text)])
}

fn mixed(runs: &[(&str, &str)]) -> Utterance {
    let run = |(voice, text): &(&str, &str)| Run { voice: (*voice).into(), text: (*text).into() };
    Utterance { runs: runs.iter().map(run).collect() }
}

/// Sentences short and long, in one voice.
fn sentences(voice: &str, text: &str, number: usize) -> Vec<Utterance> {
    let words: Vec<&str> = if voice == "cmn" { text.split_inclusive(',').collect() } else { text.split(' ').collect() };
    let lengths = [1, 2, 3, 5, 8, 13, 21];
    (0..number)
        .map(|n| {
            let take = lengths[n % lengths.len()];
            let some: Vec<&str> = words.iter().copied().cycle().skip(n * 3).take(take).collect();
            say(voice, &some.join(" "))
        })
        .collect()
}

mod same_bytes {
    use super::*;

    #[test]
    fn an_utterance_sounds_the_same_in_every_pool_and_after_any_other() {
        let (one, two) = (pool(1), pool(2));
        let utterances: Vec<Utterance> = ARTICLE_1.iter().map(|(voice, text)| say(voice, text)).collect();

        let first: Vec<Clip> = utterances.iter().map(|u| one.synthesize(u).unwrap()).collect();
        let second: Vec<Clip> = std::thread::scope(|scope| {
            let speak_with = &two;
            let speak = |u| scope.spawn(move || speak_with.synthesize(u).unwrap());
            let threads: Vec<_> = utterances.iter().rev().map(speak).collect();
            threads.into_iter().rev().map(|thread| thread.join().unwrap()).collect()
        });

        assert_eq!(first, second);
        assert_eq!(one.silence().unwrap(), two.silence().unwrap());
        assert_eq!(one.voice_version(), two.voice_version());
    }

    #[test]
    fn what_changes_the_sound_changes_the_version() {
        let faster = SpeechOptions { words_per_minute: 200, ..SpeechOptions::default() };
        let faster = pool_of(worker(), 1, faster).unwrap();
        let normal = pool(1);

        assert_ne!(faster.voice_version(), normal.voice_version());
        let text = say("en", "Ask for an interpreter.");
        assert!(faster.synthesize(&text).unwrap().samples < normal.synthesize(&text).unwrap().samples);
    }
}

mod sandbox {
    use super::*;

    fn speak(sandbox: Policy) -> Result<Clip, SpeechError> {
        let pool = pool_of(worker(), 1, SpeechOptions { sandbox, ..SpeechOptions::default() })?;
        pool.synthesize(&say("en", "Ask for an interpreter."))
    }

    #[test]
    fn a_probe_finds_every_layer_and_a_worker_that_requires_them_speaks() {
        let whole = Status { landlock: LayerState::Active, seccomp: LayerState::Active, rlimits: LayerState::Active };

        assert_eq!(probe(&worker()), whole);
        assert_eq!(speak(Policy::Require).unwrap(), speak(Policy::Prefer).unwrap());
    }

    #[test]
    fn a_layer_that_is_switched_off_is_named_and_stops_a_worker_that_requires_it() {
        let whole = speak(Policy::Prefer).unwrap();
        for (layer, call) in LAYERS {
            for error in [libc::ENOSYS, libc::EPERM] {
                let (status, refused, spoken) =
                    without(call, error, || (probe(&worker()), speak(Policy::Require), speak(Policy::Prefer)));

                let absent = status.layers().into_iter().filter(|(_, state)| !state.is_active());
                assert_eq!(absent.map(|(name, _)| name).collect::<Vec<_>>(), [layer], "{status}");
                let Err(SpeechError::Sandbox(why)) = refused else { panic!("{layer}: {refused:?}") };
                assert!(why.contains(&format!("not whole: {layer} absent: ")), "{why}");
                assert_eq!(spoken.unwrap(), whole, "{layer}");
            }
        }
    }

    #[test]
    fn a_program_that_is_no_probe_leaves_no_layer_believed() {
        for program in ["/nowhere/evenhand", "/bin/false"] {
            let missing = probe(Path::new(program)).missing().unwrap();
            assert!(LAYERS.iter().all(|(layer, _)| missing.contains(layer)), "{missing}");
        }
    }
}

mod broken_workers {
    use super::*;

    /// A copy of the program, by which a test finds its own workers; gone with the folder. A hard link would change the
    /// times of the program, which other tests compare; and a file that this process itself has written cannot be run
    /// while another test is starting a process.
    fn named() -> (tempfile::TempDir, PathBuf) {
        let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
        let path = folder.path().join("worker");
        assert!(Command::new("cp").arg(worker()).arg(&path).status().unwrap().success());
        (folder, path)
    }

    fn processes(program: &Path) -> Vec<String> {
        let all = std::fs::read_dir("/proc").unwrap().flatten();
        let ours = all.filter(|entry| std::fs::read_link(entry.path().join("exe")).is_ok_and(|exe| exe == program));
        ours.map(|entry| entry.file_name().into_string().unwrap()).collect()
    }

    fn kill(program: &Path) -> usize {
        let workers = processes(program);
        for worker in &workers {
            assert!(Command::new("kill").args(["-KILL", worker]).status().unwrap().success());
        }
        workers.len()
    }

    #[test]
    fn a_killed_worker_costs_nothing() {
        let (_folder, program) = named();
        let pool = pool_of(program.clone(), 2, SpeechOptions::default()).unwrap();
        let text = say("fr", ARTICLE_1[1].1);
        let whole = pool.synthesize(&text).unwrap();

        for _ in 0..3 {
            assert_eq!(kill(&program), 1);
            assert_eq!(pool.synthesize(&text).unwrap(), whole);
        }
    }

    #[test]
    fn a_worker_gives_way_to_whoever_answers_readers() {
        let nice = |process: &str| {
            let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
            stat.rsplit_once(')').unwrap().1.split_whitespace().nth(16).unwrap().parse::<i32>().unwrap()
        };
        let (_folder, program) = named();
        let pool = pool_of(program.clone(), 1, SpeechOptions::default()).unwrap();

        pool.synthesize(&say("en", "Good morning.")).unwrap();

        let workers: Vec<i32> = processes(&program).iter().map(|worker| nice(worker)).collect();
        assert_eq!(workers, [(nice("self") + 15).min(19)]);
    }

    #[test]
    fn workers_that_died_while_they_waited_are_replaced() {
        let (_folder, program) = named();
        let pool = pool_of(program.clone(), 6, SpeechOptions::default()).unwrap();
        let text = say("en", ARTICLE_1[0].1);
        let speak_at_once = || {
            std::thread::scope(|scope| {
                for _ in 0..6 {
                    scope.spawn(|| pool.synthesize(&text).unwrap());
                }
            });
        };
        while processes(&program).len() < 5 {
            speak_at_once();
        }

        assert!(kill(&program) >= 5);

        pool.synthesize(&text).unwrap();
    }

    #[test]
    fn a_pool_under_fire_gives_right_clips_or_says_that_the_worker_stopped() {
        let (_folder, program) = named();
        let pool = pool_of(program.clone(), 2, SpeechOptions::default()).unwrap();
        let text = say("en", ARTICLE_1[0].1);
        let whole = pool.synthesize(&text).unwrap();

        std::thread::scope(|scope| {
            let speaking: Vec<_> =
                (0..2).map(|_| scope.spawn(|| (0..20).map(|_| pool.synthesize(&text)).collect::<Vec<_>>())).collect();
            while speaking.iter().any(|thread| !thread.is_finished()) {
                // A worker may have ended by itself between the look and the shot.
                for worker in processes(&program) {
                    let _ = Command::new("kill").args(["-KILL", &worker]).output();
                }
            }
            for clip in speaking.into_iter().flat_map(|thread| thread.join().unwrap()) {
                match clip {
                    Ok(clip) => assert_eq!(clip, whole),
                    Err(error) => assert!(matches!(error, SpeechError::Stopped { .. }), "{error}"),
                }
            }
        });

        assert_eq!(pool.synthesize(&text).unwrap(), whole);
    }

    #[test]
    fn no_worker_outlives_its_pool() {
        let (_folder, program) = named();
        let pool = pool_of(program.clone(), 2, SpeechOptions::default()).unwrap();
        pool.synthesize(&say("en", "Good morning.")).unwrap();
        assert_eq!(processes(&program).len(), 1);

        drop(pool);

        assert!(processes(&program).is_empty());
    }

    #[test]
    fn a_program_that_is_no_worker_is_an_error_with_its_last_words() {
        let missing = pool_of("/nowhere/at/all".into(), 1, SpeechOptions::default());
        assert!(matches!(missing.err(), Some(SpeechError::Io { .. })));

        let command = SpeechWorkerCommand {
            program: "/bin/sh".into(),
            args: vec!["-c".into(), "echo no speech here >&2; exit 3".into()],
        };
        let Some(SpeechError::Stopped { status, last_words, .. }) =
            SpeechPool::new(command, 1, SpeechOptions::default()).err()
        else {
            panic!("not stopped");
        };
        assert_eq!(status, "exit status: 3");
        assert_eq!(last_words, "no speech here");
    }
}

mod hard_text {
    use super::*;

    #[test]
    fn burmese_is_spoken_in_pieces_and_what_is_lost_is_named() {
        let pool = pool(1);

        let clip = pool.synthesize(&say("my", BURMESE)).unwrap();

        for lost in &clip.lost {
            assert!(lost.chars().count() <= 20 && BURMESE.contains(lost.as_str()), "{lost}");
        }
        let lost: usize = clip.lost.iter().map(|lost| lost.chars().count()).sum();
        assert!(lost * 4 < BURMESE.chars().count(), "{:?}", clip.lost);
        assert!(clip.speech_end > 8 * Clip::RATE, "{}", clip.speech_end);
        pool.synthesize(&say("en", "The pool is alive.")).unwrap();
    }

    #[test]
    fn a_word_that_crashes_the_engine_is_silence_and_the_rest_is_spoken() {
        let pool = pool(1);
        let address = "http://a.b/c?d=e&f";

        let clip = pool.synthesize(&say("ky", &format!("салам {address} дүйнө"))).unwrap();

        let alone = pool.synthesize(&say("ky", "салам")).unwrap();
        // Releases of the engine that survive the address lose nothing.
        assert!(clip.lost.is_empty() || clip.lost == [address], "{:?}", clip.lost);
        assert!(clip.speech_end > alone.speech_end * 3 / 2);
    }

    #[test]
    fn hostile_text_is_literal_speech_or_an_error() {
        let pool = pool(2);
        let long_word = "a".repeat(1_000_000);
        let longest = "word ".repeat(799) + "word.";
        let no_spaces = "字".repeat(200);
        let nested = "<speak>".repeat(500);
        let spoken = [
            "<speak><audio src=\"/etc/passwd\">x</audio></speak>",
            "<audio src='file:///etc/shadow'/> <break time=\"3600s\"/> hello",
            "\u{1}5P \u{1}99S hello \u{1}",
            "a\0b\u{7}\u{1b}[2J",
            "\"((( [[ h@l'oU ]] ''' <",
            "&lt;&amp;&#0;&#x110000; &unknown;",
            "\u{202e}\u{200b}\u{feff}\u{fffd} 😀👩‍👩‍👧 \u{10ffff}",
            "-999999999999999999999999999999999999999999 1e400",
            longest.as_str(),
            no_spaces.as_str(),
            nested.as_str(),
        ];

        for text in spoken {
            let clip = pool.synthesize(&say("en", text)).unwrap();
            assert!(clip.lost.is_empty(), "{:?}", clip.lost);
        }
        let error = pool.synthesize(&say("en", &long_word)).unwrap_err();
        assert!(matches!(error, SpeechError::TooLong { chars: 1_000_000 }), "{error}");
        // An hour of "Chinese letter".
        let error = pool.synthesize(&say("en", &"字".repeat(4_000))).unwrap_err();
        assert!(matches!(error, SpeechError::TooLong { chars: 4_000 }), "{error}");
        // Commands are not obeyed: with and without them it is the same sound.
        assert_eq!(
            pool.synthesize(&say("en", "\u{1}99S hello")).unwrap(),
            pool.synthesize(&say("en", "99S hello")).unwrap(),
        );
    }

    #[test]
    fn markup_is_not_obeyed() {
        let pool = pool(1);
        let with = pool.synthesize(&say("en", "one <break time=\"9s\"/> two")).unwrap();
        assert!(with.samples < 9 * Clip::RATE);
    }

    #[test]
    fn nothing_to_say_is_one_unit_of_silence() {
        let pool = pool(1);
        for nothing in [mixed(&[]), say("en", ""), say("en", " \n\u{1} "), mixed(&[("en", ""), ("fr", "")])] {
            let clip = pool.synthesize(&nothing).unwrap();
            assert_eq!((clip.samples, clip.speech_end), (Clip::UNIT, 0));
            assert_eq!(clip, pool.silence().unwrap());
        }
    }
}

mod voices {
    use super::*;

    #[test]
    fn an_unknown_voice_is_refused_by_name() {
        let pool = pool(1);
        for name in ["xx", "", "../../etc/passwd", "en\0", "!v/f1", "en us", &"e".repeat(99), "ps"] {
            for text in ["hello", ""] {
                match pool.synthesize(&say(name, text)) {
                    Err(SpeechError::NoVoice(refused)) => assert_eq!(refused, name),
                    other => panic!("{name}: {other:?}"),
                }
            }
        }
    }

    #[test]
    fn pashto_is_spoken_with_data_of_our_own_beside_other_voices() {
        let folder = tempfile::tempdir().unwrap();
        let options = SpeechOptions { pashto_data: Some(folder.path().into()), ..SpeechOptions::default() };
        let pool = pool_of(worker(), 1, options).unwrap();

        let pashto = pool.synthesize(&say("ps", PASHTO)).unwrap();
        let both = pool.synthesize(&mixed(&[("ps", PASHTO), ("en", "United Nations")])).unwrap();

        assert!(pashto.lost.is_empty());
        assert!(pashto.speech_end > 2 * Clip::RATE && pashto.speech_end < 15 * Clip::RATE);
        assert!(both.samples > pashto.samples);
        assert_ne!(pool.voice_version(), super::pool(1).voice_version());
    }

    #[test]
    fn voices_take_turns_within_an_utterance() {
        let pool = pool(1);
        let runs = [("en", "The word"), ("fr", "liberté"), ("en", "means freedom.")];

        let together = pool.synthesize(&mixed(&runs)).unwrap();

        let alone: u32 = runs.iter().map(|run| pool.synthesize(&mixed(&[*run])).unwrap().speech_end).sum();
        // Each alone has a lead of 40 ms; together there is one, and two gaps of 80 ms.
        assert!(together.speech_end.abs_diff(alone + 2 * 960) < 3 * 480, "{} {alone}", together.speech_end);
    }
}

mod words {
    use super::*;
    use evenhand::channels::spoken::verbalise;

    /// Texts that must not sound alike: the second lacks a sign of the first.
    const PAIRS: &[(&str, &str, &str, &str)] = &[
        ("ar", "ar", "نسبة ٥٠٪ من النساء.", "نسبة ٥٠ من النساء."),
        ("ar", "ar", "السعر ٢٬٥٠٠ درهم", "السعر ٢ ٥٠٠ درهم"),
        ("bn", "bn", "৫০% মানুষ", "৫০ মানুষ"),
        ("de", "de", "Nach den §§ 7 und 8.", "Nach den 7 und 8."),
        ("de", "de", "bis zum 3. Mai", "bis zum drei. Mai"),
        ("en", "en", "within 20–30 days", "within 20 30 days"),
        ("en", "en", "12 500 euros", "12, 500 euros"),
        ("en", "en", "❌ Pay", "Pay"),
        ("es", "es", "12 500 euros", "doce, quinientos euros"),
        ("es", "es", "§ 5 vale", "5 vale"),
        ("fa", "fa", "۲٬۵۰۰ تومان", "۲ ویرگول ۵۰۰ تومان"),
        ("fr", "fr", "ouvert 24/7", "ouvert 24 7"),
        ("fr", "fr", "Elle/il signe", "Elle il signe"),
        ("prs", "fa", "۲۰۰ ؋", "۲۰۰"),
        ("ps", "ps", "۵۰٪", "۵۰"),
        ("ru", "ru", "12 500 рублей", "двенадцать, пятьсот рублей"),
        ("ur", "ur", "۵۰٪ لوگ", "۵۰ لوگ"),
        ("zh-Hans", "cmn", "10–15天", "10 15天"),
    ];

    #[test]
    fn a_sign_that_carries_meaning_is_heard() {
        let folder = tempfile::tempdir().unwrap();
        let options = SpeechOptions { pashto_data: Some(folder.path().into()), ..SpeechOptions::default() };
        let pool = pool_of(worker(), 1, options).unwrap();
        for (tag, voice, text, confused) in PAIRS {
            let lang = tag.parse().unwrap();
            let spoken = [text, confused].map(|text| verbalise(text, &lang));
            let [one, other] = spoken.each_ref().map(|text| pool.pcm(&say(voice, text)).unwrap());
            assert!(one != other, "{tag}: {text} sounds like {confused}: {spoken:?}");
        }
    }

    #[test]
    fn the_vowel_of_a_doubled_arabic_letter_is_said() {
        let pool = pool(1);
        let sound = |text: &str| pool.pcm(&say("ar", text)).unwrap();
        let composed = "\u{645}\u{64f}\u{62d}\u{64e}\u{645}\u{64e}\u{651}\u{62f}";
        let without = "\u{645}\u{64f}\u{62d}\u{64e}\u{645}\u{651}\u{62f}";

        assert!(sound(composed) != sound(without));
    }
}

mod joins {
    use super::*;

    /// Clips with a pause of 240 ms after each, in both formats.
    struct Join {
        source: Vec<i16>,
        starts: Vec<usize>,
        lengths: Vec<usize>,
        opus: tempfile::NamedTempFile,
        mp3: tempfile::NamedTempFile,
    }

    impl Join {
        fn of(voice: &str, text: &str, number: usize) -> Self {
            let pool = pool(2);
            let silence = pool.silence().unwrap();
            let (mut source, mut starts, mut lengths) = (Vec::new(), Vec::new(), Vec::new());
            let (mut packets, mut frames) = (Vec::new(), Vec::new());
            for utterance in sentences(voice, text, number) {
                let clip = pool.synthesize(&utterance).unwrap();
                let pcm = pool.pcm(&utterance).unwrap();
                assert_eq!(pcm.len(), clip.samples as usize);
                starts.push(source.len());
                lengths.push(clip.speech_end as usize);
                source.extend(pcm);
                for clip in [&clip, &silence, &silence] {
                    packets.extend(clip.opus.iter().cloned());
                    frames.extend(clip.mp3.iter().cloned());
                }
                source.resize(source.len() + 2 * Clip::UNIT as usize, 0);
            }
            Self {
                source,
                starts,
                lengths,
                opus: file(".opus", &opus_file(packets)),
                mp3: file(".mp3", &mp3_file(&frames)),
            }
        }

        fn decoded(&self) -> [(&'static str, Vec<i16>); 4] {
            let (opus, mp3) = (self.opus.path(), self.mp3.path());
            [
                (
                    "opusdec",
                    run(Command::new("opusdec").args(["--quiet", "--no-dither", "--rate", "24000"]).arg(opus).arg("-")),
                ),
                ("ffmpeg opus", run(ffmpeg().arg(opus).args(["-ar", "24000", "-f", "s16le", "-"]))),
                ("mpg123", run(Command::new("mpg123").args(["-q", "-e", "s16", "-s"]).arg(mp3))),
                ("ffmpeg mp3", run(ffmpeg().arg(mp3).args(["-f", "s16le", "-"]))),
            ]
        }
    }

    fn ffmpeg() -> Command {
        let mut command = Command::new("ffmpeg");
        command.args(["-v", "warning", "-i"]);
        command
    }

    fn file(suffix: &str, bytes: &[u8]) -> tempfile::NamedTempFile {
        let file = tempfile::Builder::new().suffix(suffix).tempfile().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        file
    }

    /// Decodes to 16-bit samples. A decoder that complains fails the test.
    fn run(command: &mut Command) -> Vec<i16> {
        let output = command.output().unwrap();
        let complaints = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success() && complaints.trim().is_empty(), "{command:?}: {complaints}");
        let sound = output.stdout.strip_prefix(b"RIFF").map_or(&output.stdout[..], |wav| &wav[40..]);
        sound.as_chunks::<2>().0.iter().map(|pair| i16::from_le_bytes(*pair)).collect()
    }

    fn opus_file(packets: Vec<Vec<u8>>) -> Vec<u8> {
        let mut file = Vec::new();
        let mut writer = PacketWriter::new(&mut file);
        let mut head = b"OpusHead\x01\x01".to_vec();
        head.extend(Clip::OPUS_PRE_SKIP_48K.to_le_bytes());
        head.extend(Clip::RATE.to_le_bytes());
        head.extend([0; 3]);
        writer.write_packet(head, 1, PacketWriteEndInfo::EndPage, 0).unwrap();
        let tags = b"OpusTags\x04\0\0\0test\0\0\0\0".to_vec();
        writer.write_packet(tags, 1, PacketWriteEndInfo::EndPage, 0).unwrap();
        let last = packets.len() as u64;
        for (number, packet) in (1..).zip(packets) {
            let end = match number {
                number if number == last => PacketWriteEndInfo::EndStream,
                number if number % 50 == 0 => PacketWriteEndInfo::EndPage,
                _ => PacketWriteEndInfo::NormalPacket,
            };
            writer.write_packet(packet, 1, end, number * 960).unwrap();
        }
        file
    }

    fn mp3_file(frames: &[Vec<u8>]) -> Vec<u8> {
        let sizes: Vec<usize> = frames.iter().map(Vec::len).collect();
        let mut file = header_frame(&sizes, Clip::MP3_DELAY_SAMPLES, 0);
        frames.iter().for_each(|frame| file.extend_from_slice(frame));
        file
    }

    /// Returns the number of samples by which the sound of `clip` is late in `decoded`, which begins `at` it.
    fn lag(clip: &[i16], decoded: &[i16], at: usize) -> isize {
        let likeness = |shift: isize| -> f64 {
            let sample =
                |n: usize| usize::try_from((at + n) as isize + shift).ok().and_then(|n| decoded.get(n)).copied();
            let product = |n: usize| f64::from(clip[n]) * f64::from(sample(n).unwrap_or(0));
            (0..clip.len()).map(product).sum()
        };
        (-600..600).max_by(|a, b| likeness(*a).total_cmp(&likeness(*b))).unwrap()
    }

    #[test]
    fn every_clip_of_thirty_starts_where_it_should_and_no_seam_is_heard() {
        for (voice, text) in [ARTICLE_1[0], ARTICLE_1[2]] {
            let join = Join::of(voice, text, 30);
            for (decoder, pcm) in join.decoded() {
                // What an encoder's delay takes from the end is silence.
                assert!(join.source.len().abs_diff(pcm.len()) <= 1_105, "{decoder}");
                for (start, length) in join.starts.iter().zip(&join.lengths) {
                    let head = &join.source[*start..start + length.min(&4_800)];
                    let lag = lag(head, &pcm, *start);
                    // 5 ms are 120 samples; the constants leave nothing at all.
                    assert_eq!(lag, 0, "{voice}, {decoder}, clip at {start}");
                }
                for (start, length) in join.starts.iter().zip(&join.lengths) {
                    let energy = |pcm: &[i16]| -> f64 {
                        let last = &pcm[start + length - 480..start + length];
                        last.iter().map(|s| f64::from(*s).powi(2)).sum()
                    };
                    let (said, heard) = (energy(&join.source), energy(&pcm));
                    assert!(heard > said / 4.0, "{voice}, {decoder}, end of the clip at {start}: {said} {heard}");
                }
                for seam in &join.starts[1..] {
                    // 10 ms before it and 20 ms after it there is silence in the source.
                    let loudest = pcm[seam - 240..seam + 480].iter().map(|s| s.unsigned_abs()).max();
                    assert!(loudest.unwrap() <= 8, "{voice}, {decoder}, seam at {seam}: {loudest:?}");
                }
            }
        }
    }

    #[test]
    fn a_join_is_as_loud_as_promised_and_its_peaks_stay_low_in_nine_languages() {
        for (voice, text) in ARTICLE_1 {
            for (decoder, pcm) in Join::of(voice, text, 14).decoded() {
                let mut meter = EbuR128::new(1, Clip::RATE, Mode::I | Mode::TRUE_PEAK).unwrap();
                meter.add_frames_i16(&pcm).unwrap();
                let loudness = meter.loudness_global().unwrap();
                let peak = 20.0 * meter.true_peak(0).unwrap().log10();
                assert!((loudness + 19.0).abs() < 1.0, "{voice}, {decoder}: {loudness} LUFS");
                assert!(peak <= -3.0, "{voice}, {decoder}: {peak} dB");
            }
        }
    }

    #[test]
    fn a_joined_mp3_has_the_length_that_its_header_says() {
        let join = Join::of("en", ARTICLE_1[0].1, 30);

        let test = Command::new("mpg123").args(["-t", "-v"]).arg(join.mp3.path()).output().unwrap();

        let said = String::from_utf8_lossy(&test.stderr).to_lowercase();
        assert!(test.status.success());
        assert!(!said.contains("warning") && !said.contains("error") && !said.contains("junk"), "{said}");
        let probe = Command::new("ffprobe")
            .args(["-v", "warning", "-show_entries", "format=duration", "-of", "csv=p=0"])
            .arg(join.mp3.path())
            .output()
            .unwrap();
        let seconds: f64 = String::from_utf8_lossy(&probe.stdout).trim().parse().unwrap();
        let expected = join.source.len() as f64 / f64::from(Clip::RATE);
        assert!((seconds - expected).abs() < 0.1, "{seconds} {expected}");
    }
}
