//! The painter: reads and draws the pack's pictures on a thread of its own. Whatever a picture or a disk does, no frame
//! waits for it: a painter who is too long at one picture is left to it, and another takes over.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use bevy::math::UVec2;
use tiny_skia::Pixmap;

use super::paint::{Disc, on_disc};
use crate::pack::Source as _;
use crate::pack::picture::Art;
use crate::source::Stacked;

/// The longest that a painter is waited for.
const LONGEST: Duration = Duration::from_secs(10);
/// The most painters at once, those included that were left to a picture. Where all are, the pack's are not drawn.
const MOST_PAINTERS: usize = 4;
/// The most weight of the pictures that are kept read: their pixels, or about what their shapes take.
const MOST_KEPT: usize = 64 * 1024 * 1024;

/// A picture to be painted.
pub struct Commission {
    /// Where its file lies.
    pub source: Arc<Stacked>,
    /// Its file.
    pub path: String,
    /// In pixels.
    pub size: UVec2,
    /// The disc it is put on, where it is.
    pub disc: Option<Disc>,
}

/// What a painter brings: the number of the commission, and the picture or why there is none.
pub type Brought = (u64, Result<Pixmap, String>);

/// The painter, with what is commissioned.
#[derive(Default)]
pub struct Painter {
    studio: Arc<Studio>,
    last: u64,
}

#[derive(Default)]
struct Studio {
    desk: Mutex<Desk>,
    called: Condvar,
    brought: Condvar,
}

#[derive(Default)]
struct Desk {
    waiting: VecDeque<(u64, Commission)>,
    done: Vec<Brought>,
    /// What was read lately, with its weight, the latest last.
    arts: VecDeque<(String, Arc<Art>, usize)>,
    /// Who works here: whoever else comes back is not needed any more.
    painter: u64,
    /// Whether there is one.
    is_manned: bool,
    busy: Option<(u64, Instant)>,
}

impl Painter {
    /// Takes on a commission, and gives its number.
    pub fn commission(&mut self, commission: Commission) -> u64 {
        self.last += 1;
        self.studio.lock().waiting.push_back((self.last, commission));
        self.man();
        self.studio.called.notify_all();
        self.last
    }

    /// What is done; where something is still being painted, after this long at most.
    pub fn fetch(&self, patience: Duration) -> Vec<Brought> {
        let desk = self.studio.lock();
        let is_at_work = |desk: &mut Desk| desk.busy.is_some() || !desk.waiting.is_empty();
        let waited = self.studio.brought.wait_timeout_while(desk, patience, is_at_work);
        let (mut desk, _) = waited.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut desk.done)
    }

    /// Leaves a painter who is too long at a picture to it, and finds another.
    pub fn give_up(&self) -> Option<Brought> {
        let mut desk = self.studio.lock();
        let (number, _) = desk.busy.filter(|(_, since)| since.elapsed() > LONGEST)?;
        desk.leave();
        drop(desk);
        self.man();
        Some((number, Err(format!("it took longer than {} seconds", LONGEST.as_secs()))))
    }

    /// Forgets what is commissioned and what was read.
    pub fn forget(&self) {
        let mut desk = self.studio.lock();
        desk.waiting.clear();
        desk.done.clear();
        desk.arts.clear();
        if desk.busy.is_some() {
            desk.leave();
        }
    }

    /// Sees to it that somebody works here; where nobody can, what waits is given back.
    fn man(&self) {
        let mut desk = self.studio.lock();
        if desk.is_manned {
            return;
        }
        // Each of them holds the studio.
        let painters = Arc::strong_count(&self.studio) - 1;
        let (studio, me) = (Arc::clone(&self.studio), desk.painter);
        let start = || thread::Builder::new().name("painter".to_owned()).spawn(move || work(&studio, me));
        desk.is_manned = painters < MOST_PAINTERS && start().is_ok();
        if !desk.is_manned {
            let waiting = std::mem::take(&mut desk.waiting);
            let refused = waiting.into_iter().map(|(number, _)| (number, Err("nobody is free to draw it".to_owned())));
            desk.done.extend(refused);
        }
    }
}

impl Drop for Painter {
    fn drop(&mut self) {
        let mut desk = self.studio.lock();
        desk.waiting.clear();
        desk.leave();
        drop(desk);
        self.studio.called.notify_all();
    }
}

impl Studio {
    fn lock(&self) -> MutexGuard<'_, Desk> {
        // Whoever panicked here had changed nothing by halves.
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next commission; none for a painter who is not needed any more.
    fn next(&self, me: u64) -> Option<(u64, Commission)> {
        let mut desk = self.lock();
        loop {
            if desk.painter != me {
                return None;
            }
            if let Some((number, commission)) = desk.waiting.pop_front() {
                desk.busy = Some((number, Instant::now()));
                return Some((number, commission));
            }
            desk = self.called.wait(desk).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn art(&self, me: u64, commission: &Commission) -> Result<Arc<Art>, String> {
        let Commission { source, path, .. } = commission;
        if let Some((_, art, _)) = self.lock().arts.iter().find(|(known, ..)| known == path) {
            return Ok(Arc::clone(art));
        }
        let bytes = source.read(path).map_err(|error| error.to_string())?;
        let art = Arc::new(Art::read(&bytes).map_err(|unfit| unfit.to_string())?);
        let weight = art.weight(bytes.len());
        let mut desk = self.lock();
        if desk.painter == me {
            desk.arts.push_back((path.clone(), Arc::clone(&art), weight));
            while desk.arts.iter().map(|(.., weight)| weight).sum::<usize>() > MOST_KEPT {
                desk.arts.pop_front();
            }
        }
        Ok(art)
    }

    fn paint(&self, me: u64, commission: &Commission) -> Result<Pixmap, String> {
        let drawn = self.art(me, commission)?.draw(commission.size.x, commission.size.y);
        let drawn = drawn.and_then(|drawn| match commission.disc {
            Some(disc) => on_disc(&drawn, disc),
            None => Some(drawn),
        });
        drawn.ok_or_else(|| "it has no size".to_owned())
    }
}

impl Desk {
    /// Whoever is at work is not needed any more.
    fn leave(&mut self) {
        self.painter += 1;
        self.is_manned = false;
        self.busy = None;
    }
}

fn work(studio: &Studio, me: u64) {
    while let Some((number, commission)) = studio.next(me) {
        let painted = studio.paint(me, &commission);
        let mut desk = studio.lock();
        if desk.painter != me {
            return;
        }
        desk.busy = None;
        desk.done.push((number, painted));
        drop(desk);
        studio.brought.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Layer, Memory};

    fn commission(path: &str) -> Commission {
        let mut pack = Memory::new();
        let red =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'><rect width='8' height='8' fill='red'/></svg>";
        pack.put("media/red.svg", red);
        let source = Arc::new(Stacked::new([Layer::new("base", pack)]));
        Commission { source, path: path.to_owned(), size: UVec2::splat(8), disc: None }
    }

    #[test]
    fn what_is_commissioned_is_brought_once_and_what_is_missing_with_why() {
        let mut painter = Painter::default();
        let red = painter.commission(commission("media/red.svg"));
        let none = painter.commission(commission("media/none.svg"));
        let mut brought = painter.fetch(LONGEST);
        brought.sort_by_key(|(number, _)| *number);
        let [(first, Ok(picture)), (second, Err(_))] = brought.as_slice() else { panic!("{}", brought.len()) };
        assert_eq!((*first, *second, picture.pixel(4, 4).unwrap().red()), (red, none, 255));
        assert!(painter.fetch(Duration::ZERO).is_empty());
        assert_eq!(painter.studio.lock().arts.len(), 1);
        painter.forget();
        assert!(painter.studio.lock().arts.is_empty());
    }

    #[test]
    fn where_every_painter_is_left_to_a_picture_the_rest_is_given_back() {
        let mut painter = Painter::default();
        let stuck: Vec<_> = (0..MOST_PAINTERS).map(|_| Arc::clone(&painter.studio)).collect();
        let number = painter.commission(commission("media/red.svg"));
        let brought = painter.fetch(LONGEST);
        assert!(matches!(brought.as_slice(), [(one, Err(_))] if *one == number));
        drop(stuck);
        painter.commission(commission("media/red.svg"));
        assert!(matches!(painter.fetch(LONGEST).as_slice(), [(_, Ok(_))]));
    }
}
