//! The parts that are no mission: a break away from the screen, the last minutes together, good-bye.

use super::{bar, central, side};
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{foot, halves, help_button, main_button, middle, page, strip, with_foot};
use crate::game::theme::{Hue, Style};
use crate::mission::TextKey;
use crate::mission::ids::Key;
use crate::mission::kinds::{Kind, Tile};
use crate::pack::model::Accent;
use crate::pack::sessions::BreakMood;
use crate::room::Session;
use crate::stay::{AtRoom, Intent, Stay};

/// A break.
pub fn draw_break(look: &Look, session: &Session, id: &Key) -> Element {
    let theme = look.theme;
    let Some(one) = look.pack().sessions.breaks.iter().find(|one| one.id == *id) else {
        return draw_closing(look, session);
    };
    let message = format!("break-{id}");
    let title = look.text(&TextKey::value(message.clone()));
    let side = side(look);
    let shown = picture(look.thing(&one.picture), side, side);
    let (ground, shown) = match one.mood {
        BreakMood::Calm => (Accent::Sky, shown),
        BreakMood::Lively => (Accent::Sun, shown.tilt(-theme.tilt)),
    };
    let content = central(look)
        .child(shown)
        .child(heading(title.clone(), Style::Display, Hue::Ink).centred())
        .child(text(look.text(&TextKey::attribute(message, "how")), Style::Heading, Hue::Ink).centred())
        .wide(look.fit(theme.column.chat));
    let content = with_foot(middle(look, "break", content), foot(look, [on(look)]));
    page(title, Hue::Tint(ground), bar(look, session, Vec::new()), content)
}

/// The rules that hold among us, to agree on once more.
pub fn draw_pact(look: &Look, stay: &Stay, session: &Session) -> Element {
    let rules = match stay.pact_step().map(|(mission, step)| (&mission.id, &step.id, &step.kind)) {
        Some((mission, step, Kind::Pact(pact))) => {
            let rule = |tile: &Tile| {
                let words = look.step(mission, step, &format!("rule-{}", tile.id));
                strip(look, look.thing(&tile.picture), words, Hue::Card).key(format!("rule-{}", tile.id))
            };
            pact.rules.iter().map(rule).collect()
        }
        _ => Vec::new(),
    };
    let mut first = rules;
    let second = first.split_off(first.len().div_ceil(2));
    let column_of = |rules: Vec<Element>| column().gap(look.theme.gap.base).with(rules);
    let content = central(look)
        .child(heading(look.say("room-pact"), Style::Display, Hue::Ink).centred())
        .child(text(look.say("room-pact.about"), Style::Body, Hue::Ink).centred())
        .child(halves(look, column_of(first), column_of(second)));
    let content = with_foot(middle(look, "pact", content), foot(look, [on(look)]));
    page(look.say("room-pact"), Hue::Tint(Accent::Sun), bar(look, session, Vec::new()), content)
}

/// The last minutes together, before the weather is asked.
pub fn draw_closing(look: &Look, session: &Session) -> Element {
    let side = look.theme.picture.card;
    let sky = ["things/sun", "things/sun-behind-cloud", "things/cloud", "things/cloud-with-rain", "things/rainbow"];
    let sky = sky.iter().enumerate();
    let sky = sky.map(|(at, thing)| picture(Picture::Icon(thing), side, side).moves(Motion::Appear(at as u32)));
    let content = central(look)
        .child(row().centred().wraps().gap(look.theme.gap.wide).with(sky))
        .child(heading(look.say("room-closing"), Style::Display, Hue::Ink).centred())
        .child(text(look.say("room-closing.about"), Style::Body, Hue::Ink).centred());
    let content = with_foot(middle(look, "closing", content), foot(look, [on(look)]));
    page(look.say("room-closing"), Hue::Tint(Accent::Sky), bar(look, session, Vec::new()), content)
}

/// Good-bye, and that there is help after it too.
pub fn draw_goodbye(look: &Look, session: &Session) -> Element {
    let side = side(look);
    let content = central(look)
        .child(picture(Picture::Icon("things/green-heart"), side, side))
        .child(heading(look.say("room-bye"), Style::Display, Hue::Ink).centred())
        .child(text(look.say("room-bye.about"), Style::Body, Hue::Ink).centred())
        .child(help_button(look).key("talk"));
    page(look.say("room-bye"), Hue::Tint(Accent::Mint), bar(look, session, Vec::new()), middle(look, "bye", content))
}

fn on(look: &Look) -> Element {
    let on = Intent::AtRoom(AtRoom::Forward);
    main_button(look, look.say("room-on"), Hue::Strong(Accent::Sun), on).key("next")
}
