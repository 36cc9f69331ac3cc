//! Keys that a presenter's remote sends besides the page keys: an arrow, or the space bar, as other programs for
//! presentations hear them. They lead a session on and back as long as nobody works by keys; who has moved the focus to a
//! control with Tab has arrows and space for what they are there.

use bevy::input::keyboard::Key;

use crate::app::SessionIntent;

/// Where the keys are at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysAt {
    /// At no control.
    Nothing,
    /// At a control that somebody tapped or clicked. She sees no mark at it; space presses it all the same.
    Tapped,
    /// At a control that somebody moved to by keys, and sees marked.
    Control,
}

/// What a key of a remote asks for; none where it is there for something else.
pub fn asks(key: &Key, at: KeysAt) -> Option<SessionIntent> {
    let arrows_lead = at != KeysAt::Control;
    if (*key == Key::ArrowRight && arrows_lead) || (*key == Key::Space && at == KeysAt::Nothing) {
        Some(SessionIntent::Forward)
    } else if *key == Key::ArrowLeft && arrows_lead {
        Some(SessionIntent::Backward)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remote_leads_on_and_back_unless_somebody_works_by_keys() {
        let (on, back) = (Some(SessionIntent::Forward), Some(SessionIntent::Backward));
        for (key, at, asked) in [
            (Key::ArrowRight, KeysAt::Nothing, &on),
            (Key::ArrowRight, KeysAt::Tapped, &on),
            (Key::ArrowRight, KeysAt::Control, &None),
            (Key::ArrowLeft, KeysAt::Nothing, &back),
            (Key::ArrowLeft, KeysAt::Control, &None),
            (Key::Space, KeysAt::Nothing, &on),
            (Key::Space, KeysAt::Tapped, &None),
            (Key::Enter, KeysAt::Nothing, &None),
        ] {
            assert_eq!(&asks(&key, at), asked, "{key:?} {at:?}");
        }
    }
}
