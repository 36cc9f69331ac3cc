//! Whether whoever has the device that goes round is the counsellor, in a house without a passphrase. A hand has to rest on
//! the answer: a girl who taps along gets nowhere.

use super::held_question::held_question;
use crate::app::{GirlIntent, Intent, SessionIntent, Sheet};
use crate::game::view::ViewCx;
use crate::game::view::element::Element;
use crate::game::view::widgets::plain_button;

/// Draws it.
pub fn draw(cx: &ViewCx) -> Element {
    // A tap opens what is open already.
    let here = Intent::Girl(GirlIntent::Open(Sheet::BackToDesk));
    let yes = plain_button(cx, cx.say("back-to-desk.yes"), Some("icons/desk"), here)
        .held(Intent::Session(SessionIntent::BackToDesk));
    held_question(cx, "back-to-desk", "things/people-hugging", yes)
}
