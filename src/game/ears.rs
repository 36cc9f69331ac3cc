//! What a screen reader asks for while the window sleeps. The engine puts it into a queue and wakes nobody; a thread
//! looks there, and has a frame drawn only where something waits.

use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::*;
use bevy::winit::accessibility::{WinitActionRequestHandler, WinitActionRequestHandlers};

/// How often the queues are looked at while a screen reader listens: what it asks for is late by as much.
const LISTENING: Duration = Duration::from_millis(50);
/// How often it is looked for a screen reader while none listens: one that is switched on waits so long for its first
/// page.
const ALONE: Duration = Duration::from_secs(15);

/// The queues of all windows.
type Queues = Vec<Arc<Mutex<WinitActionRequestHandler>>>;

/// What the thread looks at; it ends with this.
#[derive(Resource)]
pub struct Ears(Arc<Mutex<Queues>>);

impl Ears {
    /// Starts the thread that listens; `wake` is called from it.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(requested: AccessibilityRequested, wake: impl Fn() + Send + 'static) -> std::io::Result<Self> {
        let queues = Arc::new(Mutex::new(Queues::new()));
        let heard = Arc::downgrade(&queues);
        thread::Builder::new().name("ears".to_owned()).spawn(move || listen(&heard, &requested, wake))?;
        Ok(Self(queues))
    }
}

/// Tells the thread which windows there are.
pub fn plugin(app: &mut App) {
    let there = resource_exists::<Ears>.and_then(resource_exists_and_changed::<WinitActionRequestHandlers>);
    app.add_systems(Last, follow_windows.run_if(there));
}

fn follow_windows(handlers: Res<WinitActionRequestHandlers>, ears: Res<Ears>) {
    *ears.0.lock().unwrap_or_else(PoisonError::into_inner) = handlers.values().cloned().collect();
}

fn listen(queues: &Weak<Mutex<Queues>>, requested: &AccessibilityRequested, wake: impl Fn()) {
    let mut listened = false;
    while let Some(queues) = queues.upgrade() {
        let listens = requested.get();
        if listens != listened || listens && is_asked(&queues) {
            wake();
        }
        listened = listens;
        drop(queues);
        thread::sleep(if listens { LISTENING } else { ALONE });
    }
}

fn is_asked(queues: &Mutex<Queues>) -> bool {
    let queues = queues.lock().unwrap_or_else(PoisonError::into_inner);
    queues.iter().any(|queue| !queue.lock().unwrap_or_else(PoisonError::into_inner).is_empty())
}
