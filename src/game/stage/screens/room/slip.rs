//! A question from the box, or a ready one in its place: both look alike.

use super::{bar, central, side};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, heading, picture, text};
use crate::game::stage::widgets::{card, foot, main_button, middle, page, with_foot};
use crate::game::theme::{Hue, Style};
use crate::mission::TextKey;
use crate::pack::model::Accent;
use crate::room::{OnStage, Session};
use crate::stay::{AtRoom, Intent};

/// Draws it.
pub fn draw(look: &Look, session: &Session, slip: &OnStage) -> Element {
    let words = match slip {
        OnStage::Slip(words) => words.to_string(),
        OnStage::Ready(key) => look.text(&TextKey::value(format!("question-{key}"))),
    };
    let side = side(look) * 0.6;
    let paper = card(look, Hue::Card)
        .tilt(-look.theme.tilt * 0.5)
        .wide(look.fit(look.theme.column.chat))
        .child(heading(words, Style::Display, Hue::Ink).centred().live());
    let content = central(look)
        .child(picture(Picture::Pack("media/things/envelope-with-arrow.svg".to_owned()), side, side))
        .child(paper)
        .child(text(look.say("room-slip"), Style::Body, Hue::Ink).centred());
    let on = Intent::AtRoom(AtRoom::Clear);
    let on = main_button(look, look.say("room-on"), Hue::Strong(Accent::Mint), on).key("next");
    let content = with_foot(middle(look, "slip", content), foot(look, [on]));
    page(look.say("room-slip"), Hue::Tint(Accent::Lilac), bar(look, session, Vec::new()), content)
}
