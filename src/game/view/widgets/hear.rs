//! A loudspeaker beside a text, for a hand. Keys and screen readers pass it by: a key reads what has the focus, the button in
//! the bar reads the page, and a stop for each sentence would make every way by keyboard twice as long.

use super::button::round_spot;
use crate::app::{GirlIntent, Intent, Listen};
use crate::game::view::ViewCx;
use crate::game::view::element::Element;
use crate::words::Said;

/// The loudspeaker of a sentence; none where nobody reads it, or where the text is so large that it needs the room.
pub fn hear(cx: &ViewCx, said: &Said) -> Option<Element> {
    let sentence = said.key.as_ref().filter(|sentence| cx.can_hear(sentence))?;
    if cx.frame.is_crowded(cx.theme) {
        return None;
    }
    let side = cx.theme.target - cx.theme.gap.small;
    let spot = round_spot("icons/sound-on", side);
    Some(spot.tap_falls_to(Some(Intent::Girl(GirlIntent::Listen(Listen::Sentence(sentence.clone()))))))
}
