//! A question from the box, or a ready one in its place: both look alike.

use super::{bar, central, side};
use crate::app::{Intent, SessionIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Field, Picture, Writes, heading, picture, text};
use crate::game::view::widgets::{
    card, foot, main_button, middle, page, plain_button, undrawn, with_foot, writing_field,
};
use crate::mission::TextKey;
use crate::pack::model::Accent;
use crate::session::{LONGEST_SLIP, OnStage, Session};

/// Draws it.
pub fn draw(cx: &ViewCx, session: &Session, slip: &OnStage) -> Element {
    let words = match slip {
        OnStage::Slip(words) => words.to_string().into(),
        OnStage::Ready(key) => cx.text(&TextKey::value(format!("question-{key}"))),
    };
    let side = side(cx) * 0.6;
    let paper = card(cx, Hue::Card)
        .tilt(-cx.theme.tilt * 0.5)
        .wide(cx.fit(cx.theme.column.chat))
        .child(heading(words, Style::Display, Hue::Ink).centred().live());
    let content = central(cx)
        .child(picture(Picture::Pack("media/things/envelope-with-arrow.svg".to_owned()), side, side))
        .child(paper)
        .child(text(cx.say("room-slip"), Style::Title, Hue::Ink).centred());
    let on = Intent::Session(SessionIntent::Clear);
    let on = main_button(cx, cx.say("room-on"), Hue::Strong(Accent::Mint), on).key("next");
    let content = with_foot(middle(cx, "slip", content), foot(cx, [on]));
    page(cx.say("room-slip"), Hue::Tint(Accent::Lilac), bar(cx, session, Vec::new()), content)
}

/// On the device that goes round: she writes a question, and then nothing of it is in view.
pub fn write(cx: &ViewCx, session: &Session) -> Element {
    let side = side(cx) * 0.6;
    let (thing, words) = if session.wrote() {
        (Picture::Icon("things/green-heart"), "room-wrote")
    } else {
        (Picture::Pack("media/things/envelope-with-arrow.svg".to_owned()), "room-write")
    };
    let content = central(cx)
        .child(picture(thing, side, side))
        .child(heading(cx.say(words), Style::Display, Hue::Ink).centred().live())
        .child(text(cx.say(&format!("{words}.about")), Style::Body, Hue::Ink).centred());
    let (content, ask) = if session.wrote() {
        (content, SessionIntent::NextSlip)
    } else {
        let field = Field::of(Writes::Slip, session.draft(), cx.say("room-write"), LONGEST_SLIP).high(2);
        let field = writing_field(cx, field).key("slip").wide(cx.fit(cx.theme.column.chat));
        (content.child(field).maybe(undrawn(cx, session.draft())), SessionIntent::PutSlip)
    };
    let label = cx.say(if session.wrote() { "room-mine" } else { "room-write.put" });
    let on = main_button(cx, label, Hue::Strong(Accent::Mint), Intent::Session(ask)).key("next");
    let back = Intent::Session(SessionIntent::TurnToBox(false));
    let back = plain_button(cx, cx.say("room-write.back"), Some("icons/back"), back).key("from-box");
    let content = with_foot(middle(cx, "write", content), foot(cx, [back, on]));
    page(cx.say(words), Hue::Tint(Accent::Lilac), bar(cx, session, Vec::new()), content)
}
