//! Figures of segments against those of the whole sound.

use super::*;

/// Something like speech: a tone with overtones whose level rises and falls, between the silences of a clip.
fn spoken(millis: usize, pitch: f32, level: f32) -> Vec<i16> {
    let length = millis * Clip::RATE as usize / 1000;
    let sample = |n: usize| {
        let time = n as f32 / Clip::RATE as f32;
        let wave = |times: f32| (time * pitch * times * std::f32::consts::TAU).sin() / times;
        let swell = (time * 5.0 * std::f32::consts::TAU).sin().abs();
        ((wave(1.0) + wave(2.0) + wave(3.0)) * swell * level * 32_767.0) as i16
    };
    let mut pcm = vec![0; 40 * Clip::RATE as usize / 1000];
    pcm.extend((0..length).map(sample));
    pcm.resize((pcm.len() + 60 * Clip::RATE as usize / 1000).next_multiple_of(Clip::UNIT as usize), 0);
    pcm
}

fn packets(pcm: &[i16]) -> Vec<Vec<u8>> {
    encode::clip(pcm, 0).unwrap().opus
}

/// Clips joined as a channel joins them, with silences between, and the stretches of their speech.
fn joined() -> (Vec<Vec<u8>>, Vec<[u64; 2]>) {
    let clips = [(700, 140.0, 0.2), (2_300, 210.0, 0.3), (700, 140.0, 0.2), (150, 95.0, 0.1), (5_000, 120.0, 0.25)];
    let (mut parts, mut cues) = (Vec::new(), Vec::new());
    for (number, (millis, pitch, level)) in clips.into_iter().enumerate() {
        let clip = packets(&spoken(millis, pitch, level));
        let start = parts.len() as u64 * 20;
        cues.push([start, start + clip.len() as u64 * 20]);
        parts.extend(clip);
        parts.extend(packets(&vec![0; Clip::UNIT as usize * (number % 3 + 1) * 2]));
    }
    (parts, cues)
}

fn meter() -> BuildMeter {
    BuildMeter { known: Mutex::default() }
}

#[test]
fn segments_give_the_figures_of_the_whole_sound() {
    let (parts, mut cues) = joined();
    cues.push([cues[1][1] + 100, cues[1][1] + 400]);
    let meter = meter();

    let exact = Meter.measure(Codec::Opus, &parts, &cues).unwrap();
    let once = meter.measure(Codec::Opus, &parts, &cues).unwrap();

    assert_eq!(once, meter.measure(Codec::Opus, &parts, &cues).unwrap(), "what is known gives the same");
    assert!((once.loudness.unwrap() - exact.loudness.unwrap()).abs() < 0.05, "{once:?} {exact:?}");
    assert!((once.peak.unwrap() - exact.peak.unwrap()).abs() < 0.001, "{once:?} {exact:?}");
    assert!((once.silence.0 - exact.silence.0).abs() < 0.001, "{once:?} {exact:?}");
    assert!(once.silence.1.abs_diff(exact.silence.1) <= 1, "{once:?} {exact:?}");
    assert!((once.seconds - exact.seconds).abs() < 1e-9, "{once:?} {exact:?}");
    assert_eq!(once.onsets.len(), exact.onsets.len());
    for (one, other) in once.onsets.iter().zip(&exact.onsets) {
        assert!(one.unwrap_or(999).abs_diff(other.unwrap_or(999)) <= 1, "{once:?} {exact:?}");
    }
}

#[test]
fn a_clip_is_decoded_once_wherever_it_stands() {
    let (parts, _) = joined();
    let meter = meter();
    meter.measure(Codec::Opus, &parts, &[]).unwrap();
    let spoken_segments = || {
        let known = meter.known.lock().unwrap();
        known.segments.values().filter(|segment| segment.packets.iter().any(|packet| packet.heard != 0)).count()
    };
    assert_eq!(spoken_segments(), 4, "two of the five clips are alike");

    let mut again = packets(&vec![0; Clip::UNIT as usize * 5]);
    again.extend(parts.iter().cloned());
    again.extend(packets(&spoken(2_300, 210.0, 0.3)));
    again.extend(packets(&vec![0; Clip::UNIT as usize * 2]));
    meter.measure(Codec::Opus, &again, &[]).unwrap();

    assert_eq!(spoken_segments(), 4, "another order of the same clips");
}

#[test]
fn a_changed_packet_is_decoded_again_and_heard() {
    let (parts, cues) = joined();
    let meter = meter();
    let whole = meter.measure(Codec::Opus, &parts, &cues).unwrap();

    let mut silenced = parts.clone();
    let silence = packets(&vec![0; Clip::UNIT as usize])[1].clone();
    let [start, end] = cues[1].map(|millis| usize::try_from(millis / 20).unwrap());
    silenced[start..end].fill(silence);
    let figures = meter.measure(Codec::Opus, &silenced, &cues).unwrap();
    assert_eq!((figures.onsets[1], figures.onsets[0]), (None, whole.onsets[0]));

    let mut damaged = parts.clone();
    let byte = damaged[start + 20].last_mut().unwrap();
    *byte ^= 0x55;
    let before = meter.known.lock().unwrap().segments.len();
    meter.measure(Codec::Opus, &damaged, &cues).unwrap();
    assert_eq!(meter.known.lock().unwrap().segments.len(), before + 1, "it was taken for the clip that was proven");

    let mut empty = parts;
    empty[start + 20] = Vec::new();
    let told = meter.measure(Codec::Opus, &empty, &cues).unwrap_err();
    assert!(told.contains(&format!("packet {}", start + 20)), "{told}");
}

#[test]
fn what_is_known_is_forgotten_before_it_grows_without_end() {
    let meter = meter();
    meter.known.lock().unwrap().packets = MOST;

    meter.measure(Codec::Opus, &packets(&spoken(300, 120.0, 0.2)), &[]).unwrap();

    assert!(meter.known.lock().unwrap().packets < 100);
}
