//! Progress of a build: a bar on a terminal, lines elsewhere.

use std::collections::BTreeMap;
use std::io::{IsTerminal as _, Write as _};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::{counted, note};
use crate::channels::ChannelId;
use crate::pipeline::Progress;

/// Progress with the time left: a bar on a terminal; a plain line now and then elsewhere.
pub(super) struct ProgressLine {
    terminal: bool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    shown: Option<Instant>,
    times: Times,
}

impl ProgressLine {
    pub(super) fn new() -> Self {
        Self { terminal: std::io::stderr().is_terminal(), state: Mutex::default() }
    }

    pub(super) fn show(&self, progress: &Progress<'_>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.times.add(progress.channel, progress.took);
        let (done, all) = (state.times.done(), progress.planned.values().sum::<usize>());
        let every = if self.terminal { Duration::from_millis(200) } else { Duration::from_secs(10) };
        if done < all && state.shown.is_some_and(|shown| shown.elapsed() < every) {
            return;
        }
        state.shown = Some(Instant::now());
        let left =
            state.times.left(progress.planned, progress.jobs).map(|left| format!(", {left}")).unwrap_or_default();
        let line = format!("{done} of {all} made{left}: {}", progress.what);
        match self.terminal {
            true => drop(write!(std::io::stderr(), "\r\x1b[K{} {line}", bar(done, all))),
            false => note(&line),
        }
    }

    pub(super) fn clear(&self) {
        if self.terminal {
            let _ = write!(std::io::stderr(), "\r\x1b[K");
        }
    }
}

fn bar(done: usize, all: usize) -> String {
    const WIDTH: usize = 20;
    let full = (done * WIDTH / all.max(1)).min(WIDTH);
    format!("[{}{}]", "#".repeat(full), "-".repeat(WIDTH - full))
}

/// Number of artifacts of each channel, and the time that they took. A sound takes a hundred times as long as a text,
/// so the time left is estimated channel by channel.
#[derive(Default)]
struct Times(BTreeMap<ChannelId, (usize, Duration)>);

/// Estimate of the time that a build still needs.
#[derive(Debug, PartialEq)]
struct TimeLeft {
    seconds: u64,
    /// Whether no artifact of some channel was made yet: that channel is not in the estimate.
    is_least: bool,
}

impl Times {
    fn add(&mut self, channel: ChannelId, took: Duration) {
        let (count, time) = self.0.entry(channel).or_default();
        *count += 1;
        *time += took;
    }

    fn done(&self) -> usize {
        self.0.values().map(|(count, _)| count).sum()
    }

    /// Estimates the time left; `None` when everything is done.
    fn left(&self, planned: &BTreeMap<ChannelId, usize>, jobs: usize) -> Option<TimeLeft> {
        let mut is_least = false;
        let (mut seconds, mut all) = (0.0, 0);
        for (channel, planned) in planned {
            let (done, time) = self.0.get(channel).copied().unwrap_or_default();
            let left = planned.saturating_sub(done);
            is_least |= done == 0 && left > 0;
            all += left;
            #[expect(clippy::cast_precision_loss, reason = "a count of artifacts")]
            let of_channel = time.as_secs_f64() / done.max(1) as f64 * left as f64;
            seconds += of_channel;
        }
        #[expect(clippy::cast_precision_loss, reason = "a count of threads")]
        let at_a_time = jobs.clamp(1, all.max(1)) as f64;
        let seconds = Duration::try_from_secs_f64(seconds / at_a_time).unwrap_or_default().as_secs();
        (all > 0).then_some(TimeLeft { seconds, is_least })
    }
}

impl std::fmt::Display for TimeLeft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let how = if self.is_least { "at least" } else { "about" };
        let number = |seconds: u64| usize::try_from(seconds).unwrap_or(usize::MAX);
        let time = match self.seconds {
            0..90 => counted(number(self.seconds.max(1)), "second", "seconds"),
            seconds => counted(number(seconds.div_ceil(60)), "minute", "minutes"),
        };
        write!(f, "{how} {time} left")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::channels::{audio, print, text};

    #[test]
    fn the_time_left_is_that_of_the_channels_that_are_left() {
        let planned = BTreeMap::from([(audio::ID, 10), (print::ID, 20), (text::ID, 10)]);
        let mut times = Times::default();
        (0..10).for_each(|_| times.add(audio::ID, Duration::from_secs(30)));
        times.add(print::ID, Duration::from_secs(2));

        let left = times.left(&planned, 2).unwrap();
        assert_eq!(left, TimeLeft { seconds: 19, is_least: true }, "sounds are done, and no text was made yet");
        assert_eq!(left.to_string(), "at least 19 seconds left");

        times.add(text::ID, Duration::from_millis(100));
        assert_eq!(times.left(&planned, 2).unwrap().to_string(), "about 19 seconds left");
        assert_eq!(times.left(&planned, 1).unwrap().to_string(), "about 38 seconds left");
        (0..19).for_each(|_| times.add(print::ID, Duration::from_secs(200)));
        (0..8).for_each(|_| times.add(text::ID, Duration::ZERO));
        assert_eq!(times.left(&planned, 2).unwrap().to_string(), "about 1 second left");
        times.add(text::ID, Duration::ZERO);
        assert_eq!((times.left(&planned, 2), times.done()), (None, 40));
        assert_eq!(TimeLeft { seconds: 121, is_least: false }.to_string(), "about 3 minutes left");
    }

    #[test]
    fn the_bar_is_full_when_everything_is_done() {
        assert_eq!(bar(0, 4), format!("[{}]", "-".repeat(20)));
        assert_eq!(bar(1, 4), format!("[{}{}]", "#".repeat(5), "-".repeat(15)));
        assert_eq!(bar(4, 4), format!("[{}]", "#".repeat(20)));
    }
}
