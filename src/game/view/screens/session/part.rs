//! The parts that are no mission: a break away from the screen, the last minutes together, good-bye.

use super::{bar, central, for_a_wall, side};
use crate::app::{self, Intent, SessionIntent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{foot, halves, help_button, main_button, middle, page, strip, with_foot};
use crate::mission::TextKey;
use crate::mission::ids::Key;
use crate::mission::kinds::{Kind, Tile};
use crate::pack::model::Accent;
use crate::pack::sessions::BreakMood;
use crate::session::Session;

/// A break.
pub fn draw_break(cx: &ViewCx, session: &Session, id: &Key) -> Element {
    let theme = cx.theme;
    let Some(one) = cx.pack().sessions.breaks.iter().find(|one| one.id == *id) else {
        return draw_closing(cx, session);
    };
    let message = format!("break-{id}");
    let title = cx.text(&TextKey::value(message.clone()));
    let side = side(cx);
    let shown = picture(cx.thing(&one.picture), side, side);
    let (ground, shown) = match one.mood {
        BreakMood::Calm => (Accent::Sky, shown),
        BreakMood::Lively => (Accent::Sun, shown.tilt(-theme.tilt)),
    };
    let content = central(cx)
        .child(shown)
        .child(heading(title.clone(), Style::Display, Hue::Ink).centred())
        .child(text(cx.text(&TextKey::attribute(message, "how")), Style::Title, Hue::Ink).centred())
        .wide(cx.fit(theme.column.chat));
    let content = with_foot(middle(cx, "break", content), foot(cx, [on(cx)]));
    page(title, Hue::Tint(ground), bar(cx, session, Vec::new()), content)
}

/// The rules that hold among us, to agree on once more.
pub fn draw_pact(cx: &ViewCx, app: &app::App, session: &Session) -> Element {
    let mut first = Vec::new();
    if let Some((mission, step)) = app.pact_step()
        && let Kind::Pact(pact) = &step.kind
    {
        let rule = |tile: &Tile| {
            let words = cx.step(&mission.id, &step.id, &format!("rule-{}", tile.id));
            strip(cx, cx.thing(&tile.picture), words, Hue::Card).key(format!("rule-{}", tile.id))
        };
        // Where the group made its pact before, only that is recalled.
        let agreed = session.pact();
        let ours = |tile: &&Tile| agreed.is_empty() || agreed.contains(&tile.id);
        first.extend(pact.rules.iter().filter(ours).map(rule));
    }
    let second = first.split_off(first.len().div_ceil(2));
    let column_of = |rules: Vec<Element>| column().gap(cx.theme.gap.base).with(rules);
    let about = if session.pact().is_empty() { "room-pact.new" } else { "room-pact.about" };
    let content = central(cx)
        .gap(cx.theme.gap.base)
        .child(heading(cx.say("room-pact"), Style::Display, Hue::Ink).centred())
        .child(text(cx.say(about), Style::Title, Hue::Ink).centred())
        .child(for_a_wall(halves(cx, column_of(first), column_of(second))));
    let content = with_foot(middle(cx, "pact", content), foot(cx, [on(cx)]));
    page(cx.say("room-pact"), Hue::Tint(Accent::Sun), bar(cx, session, Vec::new()), content)
}

/// The last minutes together, before the weather is asked.
pub fn draw_closing(cx: &ViewCx, session: &Session) -> Element {
    let side = cx.theme.picture.card;
    let sky = ["things/sun", "things/sun-behind-cloud", "things/cloud", "things/cloud-with-rain", "things/rainbow"];
    let sky = sky.iter().enumerate();
    let sky = sky.map(|(at, thing)| picture(Picture::Icon(thing), side, side).moves(Motion::Appear(at as u32)));
    let content = central(cx)
        .child(row().centred().wraps().gap(cx.theme.gap.wide).with(sky))
        .child(heading(cx.say("room-closing"), Style::Display, Hue::Ink).centred())
        .child(text(cx.say("room-closing.about"), Style::Title, Hue::Ink).centred());
    let content = with_foot(middle(cx, "closing", content), foot(cx, [on(cx)]));
    page(cx.say("room-closing"), Hue::Tint(Accent::Sky), bar(cx, session, Vec::new()), content)
}

/// Good-bye, and that there is help after it too.
pub fn draw_goodbye(cx: &ViewCx, session: &Session) -> Element {
    let side = side(cx);
    let content = central(cx)
        .child(picture(Picture::Icon("things/green-heart"), side, side))
        .child(heading(cx.say("room-bye"), Style::Display, Hue::Ink).centred())
        .child(text(cx.say("room-bye.about"), Style::Title, Hue::Ink).centred())
        .child(help_button(cx).key("talk"));
    page(cx.say("room-bye"), Hue::Tint(Accent::Mint), bar(cx, session, Vec::new()), middle(cx, "bye", content))
}

fn on(cx: &ViewCx) -> Element {
    let on = Intent::Session(SessionIntent::Forward);
    main_button(cx, cx.say("room-on"), Hue::Strong(Accent::Sun), on).key("next")
}
