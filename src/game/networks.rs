//! The networks of this machine, looked up on a thread of their own: the system may take its time, and no frame waits.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bevy::prelude::*;
use bevy::winit::EventLoopProxyWrapper;

use super::power;
use crate::phones::{Address, addresses};

/// How long what was found is taken for true.
const KEPT: Duration = Duration::from_secs(5);

/// The networks as they were found last.
#[derive(Resource, Clone)]
pub struct Networks {
    look: fn() -> Vec<Address>,
    found: Arc<Mutex<Found>>,
    wake: Option<Arc<dyn Fn() + Send + Sync>>,
}

#[derive(Default)]
struct Found {
    /// None before the first answer.
    addresses: Option<Vec<Address>>,
    looking: bool,
    looked: Option<Instant>,
}

impl Default for Networks {
    fn default() -> Self {
        Self::found_by(addresses)
    }
}

impl Networks {
    fn found_by(look: fn() -> Vec<Address>) -> Self {
        Self { look, found: Arc::default(), wake: None }
    }

    /// The addresses this machine had when somebody last looked; none before that. What is old is looked up again, and
    /// where something else is found, the window wakes.
    pub fn known(&self) -> Option<Vec<Address>> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if !found.looking && found.looked.is_none_or(|looked| looked.elapsed() >= KEPT) {
            found.looking = self.begin();
            found.looked = Some(Instant::now());
        }
        found.addresses.clone()
    }

    /// Looks on a thread of its own; whether there is one.
    fn begin(&self) -> bool {
        let Self { look, found, wake } = self.clone();
        let work = move || {
            let now = Some(look());
            let mut found = found.lock().unwrap_or_else(PoisonError::into_inner);
            let is_news = found.addresses != now;
            (found.addresses, found.looking, found.looked) = (now, false, Some(Instant::now()));
            drop(found);
            if let (true, Some(wake)) = (is_news, wake) {
                wake();
            }
        };
        let begun = std::thread::Builder::new().name("networks".to_owned()).spawn(work);
        begun.inspect_err(|error| warn!("there is no thread to look for networks: {error}")).is_ok()
    }
}

/// Looks for the first time before anybody asks.
pub fn plugin(app: &mut App) {
    app.init_resource::<Networks>().add_systems(Startup, begin);
}

/// The window sleeps while nothing happens: another network wakes it.
fn begin(mut networks: ResMut<Networks>, proxy: Option<Res<EventLoopProxyWrapper>>) {
    networks.wake = Some(Arc::new(power::waker(proxy.as_deref())));
    networks.known();
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As slow as a system that asks its drivers one by one.
    const SLOW: Duration = Duration::from_millis(300);

    fn slowly() -> Vec<Address> {
        std::thread::sleep(SLOW);
        addresses()
    }

    #[test]
    fn nobody_waits_for_a_system_that_is_slow_and_its_answer_is_known_when_it_is_there() {
        let networks = Networks::found_by(slowly);
        let begun = Instant::now();
        assert_eq!(networks.known(), None);
        assert!(begun.elapsed() < SLOW, "a frame waited for the system");
        while networks.known().is_none() {
            assert!(begun.elapsed() < Duration::from_mins(1), "the answer never comes");
            std::thread::sleep(Duration::from_millis(10));
        }
        assert_eq!(networks.known(), Some(addresses()));
    }
}
