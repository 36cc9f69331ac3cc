//! Recordings of the pack, fetched away from the frame. Whoever made a pack may mean harm: what is too long is not read, and
//! what is no sound ends the thread that finds out, and nothing else; the engine would end with it.

use std::io;
use std::sync::mpsc::{Receiver, Sender, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use bevy::audio::{AudioSource, Decodable as _, Source as _};

use crate::pack::Stacked;
use crate::pack::model::MOST_RECORDED;
use crate::source::Source as _;
use crate::voice::Line;

/// The longest recording that is played.
const LONGEST: Duration = Duration::from_mins(5);

/// A recording that was fetched, or could not be.
pub struct Fetched {
    /// The number of what it says.
    pub number: u64,
    /// What it says.
    pub line: Line,
    /// The sound and how long it lasts; none where it cannot be played.
    pub sound: Option<(AudioSource, Duration)>,
}

type Sound = (AudioSource, Duration);

/// The recording that is being fetched.
#[derive(Default)]
pub struct Recordings {
    fetching: Option<(u64, Line, Mutex<Receiver<Sound>>)>,
    wake: Option<Arc<dyn Fn() + Send + Sync>>,
}

/// Wakes the window whatever becomes of the thread.
struct WakesAtEnd(Option<Arc<dyn Fn() + Send + Sync>>, Option<Sender<Sound>>);

impl Drop for WakesAtEnd {
    fn drop(&mut self) {
        self.1 = None;
        self.0.iter().for_each(|wake| wake());
    }
}

impl Recordings {
    /// Recordings that wake the sleeping window when they are there.
    pub fn waking(wake: impl Fn() + Send + Sync + 'static) -> Self {
        Self { fetching: None, wake: Some(Arc::new(wake)) }
    }

    /// Fetches the recording of a text; whatever was being fetched is forgotten.
    pub fn fetch(&mut self, number: u64, sources: &Arc<Stacked>, line: Line) {
        let (tell, told) = channel();
        let (sources, path) = (Arc::clone(sources), line.recording.as_ref().map(|one| one.path.clone()));
        let end = WakesAtEnd(self.wake.clone(), Some(tell));
        // Where the system gives no thread, `told` has nobody who tells, and the recording cannot be played.
        let _ = thread::Builder::new().name("recording".to_owned()).spawn(move || {
            let sound = path.and_then(|path| read(&sources, &path).ok()).and_then(measured);
            if let (Some(sound), Some(tell)) = (sound, &end.1) {
                let _ = tell.send(sound);
            }
            drop(end);
        });
        self.fetching = Some((number, line, Mutex::new(told)));
    }

    /// Whatever was being fetched is no longer waited for.
    pub fn forget(&mut self) {
        self.fetching = None;
    }

    /// Whether what is fetched may be there. Somebody is waited for only while something is fetched.
    pub fn are_fetched(&self) -> bool {
        self.fetching.is_some()
    }

    /// What was fetched, once it is there.
    pub fn take(&mut self) -> Option<Fetched> {
        let (_, _, told) = self.fetching.as_ref()?;
        let sound = match told.lock().unwrap_or_else(PoisonError::into_inner).try_recv() {
            Ok(sound) => Some(sound),
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
        };
        let (number, line, _) = self.fetching.take()?;
        Some(Fetched { number, line, sound })
    }
}

fn read(sources: &Stacked, path: &str) -> io::Result<Vec<u8>> {
    let bytes = sources.read(path)?;
    if bytes.len() as u64 > MOST_RECORDED { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// The sound, played once in thought: how long it lasts. The engine's decoder panics at what is no sound.
fn measured(bytes: Vec<u8>) -> Option<Sound> {
    let sound = AudioSource { bytes: bytes.into() };
    let mut samples = sound.decoder();
    let each = f64::from(samples.sample_rate().get()) * f64::from(samples.channels().get());
    let most = (LONGEST.as_secs_f64() * each) as usize;
    let count = samples.by_ref().take(most + 1).count();
    let lasts = Duration::from_secs_f64(count as f64 / each);
    (1..=most).contains(&count).then_some((sound, lasts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sound_lasts_as_long_as_it_lasts_and_silence_is_none() {
        let tap = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/sounds/finish.ogg")).unwrap();
        let (_, lasts) = measured(tap).unwrap();
        assert!((0.2..4.0).contains(&lasts.as_secs_f64()), "{lasts:?}");
    }

    #[test]
    fn what_is_no_sound_is_told_and_nothing_else_happens() {
        let mut pack = crate::source::Memory::new();
        pack.put("media/voices/nl/a.ogg", "OggS and then nothing of the kind");
        let sources = Arc::new(Stacked::new([crate::pack::Layer::new("base", pack)]));
        let recording = crate::voice::Recording { path: "media/voices/nl/a.ogg".to_owned(), is_of_step: false };
        let line = Line { sentence: None, words: "Hoi".to_owned(), recording: Some(recording) };
        let mut recordings = Recordings::default();
        recordings.fetch(3, &sources, line);
        let fetched = loop {
            match recordings.take() {
                Some(fetched) => break fetched,
                None => thread::sleep(Duration::from_millis(5)),
            }
        };
        assert!(fetched.number == 3 && fetched.sound.is_none());
    }
}
