//! The calm picture of a pause. It says nothing of why: neither does the one that tells who there is to talk to.

use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, text};
use crate::game::view::widgets::{Bar, middle, page};
use crate::pack::model::Accent;
use crate::session::Session;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx) -> Element {
    told(cx, cx.say("room-pause"), text(cx.say("room-pause.about"), Style::Title, Hue::Ink))
}

/// The same with who there is to talk to tonight, in the words that every phone has, too.
pub fn support(cx: &ViewCx, session: &Session) -> Element {
    let who = session.named_support().map_or_else(|| cx.say("room-support.you").to_string(), ToOwned::to_owned);
    let about = text(cx.say_with("room-support.about", &[("who", who)]), Style::Title, Hue::Ink);
    told(cx, cx.say("room-support"), about.live())
}

fn told(cx: &ViewCx, title: Said, about: Element) -> Element {
    let theme = cx.theme;
    // Nobody scrolls a wall: where the text is large the words come first.
    let (side, wide) = if cx.frame.is_crowded(theme) {
        (super::side(cx), theme.column.wide)
    } else {
        (theme.picture.calm, theme.column.chat)
    };
    let content = column()
        .wide(cx.fit(wide))
        .centred()
        .gap(theme.gap.wide)
        .child(picture(Picture::Icon("things/sun-behind-cloud"), side, side))
        .child(heading(title.clone(), Style::Display, Hue::Ink).centred())
        .child(about.centred());
    let bar = Bar { beside_help: super::to_desk(cx).into_iter().collect(), ..Bar::default() }.draw(cx);
    page(title, Hue::Tint(Accent::Sky), bar, middle(cx, "calm", content))
}
