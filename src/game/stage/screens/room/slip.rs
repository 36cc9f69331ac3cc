//! A question from the box, or a ready one in its place: both look alike.

use super::{bar, central, side};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Field, Picture, Writes, heading, picture, text};
use crate::game::stage::widgets::{card, foot, main_button, middle, page, with_foot, writing_field};
use crate::game::theme::{Hue, Style};
use crate::mission::TextKey;
use crate::pack::model::Accent;
use crate::room::{LONGEST_SLIP, OnStage, Session};
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

/// On the device that goes round: she writes a question, and then nothing of it is in view.
pub fn write(look: &Look, session: &Session) -> Element {
    let side = side(look) * 0.6;
    let (thing, words) = if session.wrote() {
        (Picture::Icon("things/green-heart"), "room-wrote")
    } else {
        (Picture::Pack("media/things/envelope-with-arrow.svg".to_owned()), "room-write")
    };
    let content = central(look)
        .child(picture(thing, side, side))
        .child(heading(look.say(words), Style::Display, Hue::Ink).centred().live())
        .child(text(look.say(&format!("{words}.about")), Style::Body, Hue::Ink).centred());
    let (content, ask) = if session.wrote() {
        (content, AtRoom::NextSlip)
    } else {
        let field = Field {
            text: session.draft().to_owned(),
            label: look.say("room-write"),
            most: LONGEST_SLIP,
            lines: 2,
            writes: Writes::Slip,
        };
        let field = writing_field(look, field).key("slip");
        (content.child(field.wide(look.fit(look.theme.column.chat))), AtRoom::PutSlip)
    };
    let label = look.say(if session.wrote() { "room-mine" } else { "room-write.put" });
    let on = main_button(look, label, Hue::Strong(Accent::Mint), Intent::AtRoom(ask)).key("next");
    let content = with_foot(middle(look, "write", content), foot(look, [on]));
    page(look.say(words), Hue::Tint(Accent::Lilac), bar(look, session, Vec::new()), content)
}
