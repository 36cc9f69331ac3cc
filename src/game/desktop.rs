//! What the desktop was told about how things should look: larger text, high contrast, still pictures. It is asked once,
//! when the program starts, over the session's own bus and away from the frame; until it answers, and where it does not,
//! pages look as they always do. Only desktops of Linux are asked.

use std::sync::{Arc, Mutex, PoisonError};
use std::{io, thread};

use bevy::prelude::*;

use super::model::Ask;
use crate::app::{Intent, SystemIntent, Wishes};

/// The desktop's answer, once it is there.
#[derive(Resource, Clone, Default)]
pub struct Desktop(Arc<Mutex<Option<Wishes>>>);

impl Desktop {
    /// Asks on a thread of its own, which `wake`s the window when there is an answer.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn ask(wake: impl Fn() + Send + 'static) -> io::Result<Self> {
        let desktop = Self::default();
        let answer = desktop.clone();
        thread::Builder::new().name("desktop".to_owned()).spawn(move || {
            if let Some(wishes) = portal::wishes() {
                *answer.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(wishes);
                wake();
            }
        })?;
        Ok(desktop)
    }
}

/// Hands the answer to the model.
pub fn plugin(app: &mut App) {
    app.add_systems(PreUpdate, fetch.run_if(resource_exists::<Desktop>));
}

fn fetch(desktop: Res<Desktop>, mut asks: MessageWriter<Ask>) {
    let answer = desktop.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    asks.write_batch(answer.map(|wishes| Ask(Intent::System(SystemIntent::Wishes(wishes)))));
}

/// The settings that programs may read, whatever the desktop: what all of them know, and what GNOME keeps beside it.
#[cfg(target_os = "linux")]
mod portal {
    use std::collections::HashMap;
    use std::time::Duration;

    use bevy::log::debug;
    use bevy::tasks::block_on;
    use zbus::connection::Builder;
    use zbus::zvariant::OwnedValue;

    use crate::app::Wishes;

    const NAME: &str = "org.freedesktop.portal.Desktop";
    const PATH: &str = "/org/freedesktop/portal/desktop";
    const SETTINGS: &str = "org.freedesktop.portal.Settings";
    const APPEARANCE: &str = "org.freedesktop.appearance";
    const INTERFACE: &str = "org.gnome.desktop.interface";
    const EASE: &str = "org.gnome.desktop.a11y.interface";

    /// How long an answer may take: the desktop may have to start whoever gives it.
    const PATIENCE: Duration = Duration::from_secs(20);

    /// Settings by their group and their name.
    type Groups = HashMap<String, HashMap<String, OwnedValue>>;

    /// What the desktop wishes; nothing where nobody answers.
    pub fn wishes() -> Option<Wishes> {
        match block_on(read()) {
            Ok(groups) => Some(understood(&groups)),
            Err(error) => {
                debug!("the desktop tells no wishes: {error}");
                None
            }
        }
    }

    async fn read() -> zbus::Result<Groups> {
        let bus = Builder::session()?.method_timeout(PATIENCE).build().await?;
        let groups = [APPEARANCE, INTERFACE, EASE];
        let reply = bus.call_method(Some(NAME), PATH, Some(SETTINGS), "ReadAll", &(&groups[..],)).await?;
        reply.body().deserialize()
    }

    fn understood(groups: &Groups) -> Wishes {
        let find = |group: &str, name: &str| groups.get(group)?.get(name);
        let number = |group, name| find(group, name).and_then(|value| value.downcast_ref::<u32>().ok());
        let flag = |group, name| find(group, name).and_then(|value| value.downcast_ref::<bool>().ok());
        Wishes {
            text: find(INTERFACE, "text-scaling-factor").and_then(|value| value.downcast_ref::<f64>().ok()),
            high_contrast: number(APPEARANCE, "contrast") == Some(1) || flag(EASE, "high-contrast") == Some(true),
            reduced_motion: number(APPEARANCE, "reduced-motion") == Some(1)
                || flag(INTERFACE, "enable-animations") == Some(false),
        }
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn groups(settings: &[(&str, &str, OwnedValue)]) -> Groups {
            let mut groups = Groups::new();
            for (group, name, value) in settings {
                let group = groups.entry((*group).to_owned()).or_default();
                group.insert((*name).to_owned(), value.try_clone().unwrap());
            }
            groups
        }

        fn text(share: f64) -> OwnedValue {
            zbus::zvariant::Value::from(share).try_into().unwrap()
        }

        #[test]
        fn what_all_desktops_tell_and_what_gnome_tells_is_understood() {
            let one = || OwnedValue::from(1_u32);
            let all = groups(&[(APPEARANCE, "contrast", one()), (APPEARANCE, "reduced-motion", one())]);
            assert_eq!(understood(&all), Wishes { text: None, high_contrast: true, reduced_motion: true });
            let gnome = groups(&[
                (INTERFACE, "text-scaling-factor", text(1.25)),
                (INTERFACE, "enable-animations", OwnedValue::from(false)),
                (EASE, "high-contrast", OwnedValue::from(true)),
            ]);
            assert_eq!(understood(&gnome), Wishes { text: Some(1.25), high_contrast: true, reduced_motion: true });
        }

        #[test]
        fn a_desktop_that_wishes_nothing_or_speaks_otherwise_changes_nothing() {
            let plain = groups(&[
                (APPEARANCE, "contrast", OwnedValue::from(0_u32)),
                (APPEARANCE, "reduced-motion", OwnedValue::from(true)),
                (INTERFACE, "enable-animations", OwnedValue::from(true)),
                (INTERFACE, "text-scaling-factor", OwnedValue::from(2_u32)),
            ]);
            assert_eq!(understood(&plain), Wishes::default());
            assert_eq!(understood(&Groups::new()), Wishes::default());
        }
    }
}

#[cfg(not(target_os = "linux"))]
mod portal {
    /// Nobody is asked here.
    pub fn wishes() -> Option<crate::app::Wishes> {
        None
    }
}
