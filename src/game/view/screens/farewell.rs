//! The end of a stop: its place lights up, the bloggers say a few words to each other about it, and a thing for her wall is
//! hers. It comes once, and one arrow leads on.

use accesskit::Role;
use bevy::prelude::*;

use super::ending::{hers, over_a_hill, treasure};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, arrow_button, body, foot, hill, page, said_by, with_foot};
use crate::mission::TextKey;
use crate::pack::model::{Accent, Farewell, Module, Opens};

/// How many things appear in the time between two bubbles, so that one can be read before the next.
const BEATS: u32 = 5;

/// Draws it.
pub fn draw(cx: &ViewCx, module: &Module) -> Element {
    let theme = cx.theme;
    let name = cx.text(&TextKey::name_of_module(&module.id));
    let bar = Bar {
        back: Some(("icons/back", cx.say("back-to-route"), Intent::Girl(GirlIntent::Back))),
        middle: vec![heading(name.clone(), Style::Title, Hue::Ink)],
        ..Bar::default()
    };
    let place = column()
        .gap(theme.gap.wide)
        .node(|node| {
            node.align_items = AlignItems::Center;
            node.flex_shrink = 0.0;
        })
        .child(lit(cx, module))
        .maybe(
            module
                .treasure
                .as_ref()
                .map(|thing| hers(cx, Hue::Card, treasure(cx, thing)).key("treasure").moves(Motion::Appear(2))),
        );
    let content = if cx.frame.narrow {
        let wide = cx.fit(theme.column.chat);
        column().gap(theme.gap.wide).wide(wide).child(place).child(chat(cx, module, wide))
    } else {
        let (wide, beside) = (cx.fit(theme.column.wide), theme.picture.calm);
        let chat = chat(cx, module, wide - beside - theme.gap.huge);
        row().gap(theme.gap.huge).wide(wide).child(place.wide(beside)).child(chat)
    };
    let content = content.node(|node| node.margin = UiRect::all(Val::Auto));
    let on = arrow_button(cx, cx.say("next"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::GoOn)).key("next");
    let content = with_foot(body(cx, format!("farewell-{}", module.id)).child(content), foot(cx, [on]));
    // What only a counsellor opens ends without a party.
    let content = if module.opens == Opens::Always {
        over_a_hill(cx, module.accent, content)
    } else {
        column().takes_rest().child(hill(module.accent)).child(content)
    };
    page(name, Hue::Ground, bar.draw(cx), content)
}

/// The place itself, with the light on.
fn lit(cx: &ViewCx, module: &Module) -> Element {
    let theme = cx.theme;
    let crowded = cx.frame.is_crowded(theme) || cx.frame.narrow && module.treasure.is_some();
    let share = if module.treasure.is_some() { 0.5 } else { 0.8 };
    let side = if crowded { theme.picture.stop } else { theme.picture.hero * share };
    let (light, glow) = (side * 1.3, side * 1.6);
    row()
        .centred()
        .size(glow, glow)
        .node(|node| node.flex_shrink = 0.0)
        .fill(Hue::Tint(Accent::Sun))
        .pill()
        .child(
            row().centred().size(light, light).fill(Hue::Strong(module.accent)).line(Hue::Ink).pill().child(picture(
                cx.thing(&module.picture),
                side,
                side,
            )),
        )
        .key("place")
        .moves(Motion::Appear(0))
}

/// What the bloggers say to each other, in a column so wide.
fn chat(cx: &ViewCx, module: &Module, wide: f32) -> Element {
    let name = cx.say("farewell-chat");
    let bubbles = module.farewell.iter().enumerate().map(|(nth, line)| bubble(cx, module, line, (nth as u32, wide)));
    column()
        .wide(wide)
        .gap(cx.theme.gap.small + cx.theme.gap.hair)
        .speaks(Role::Log, Some(name))
        .key("chat")
        .with(bubbles)
}

fn bubble(cx: &ViewCx, module: &Module, line: &Farewell, (nth, wide): (u32, f32)) -> Element {
    let theme = cx.theme;
    let side = theme.face.small;
    let sentence = cx.text(&module.farewell_text(line));
    let told = said_by(cx, &line.who, &sentence);
    let words = text(sentence, Style::Body, Hue::Ink).speaks(Role::Label, Some(told)).live();
    let gap = theme.gap.small + theme.gap.hair;
    let said = row()
        .pad(theme.gap.wide - theme.gap.hair, gap)
        .node(|node| node.max_width = px(wide - side - gap))
        .fill(Hue::Card)
        .line(Hue::Ink)
        .round(theme.radius.card)
        .child(words);
    row()
        .gap(gap)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
            node.align_items = AlignItems::End;
        })
        .child(picture(cx.face(&line.who, line.face), side, side))
        .child(said)
        .key(format!("bubble-{}", line.id))
        .moves(Motion::Appear(nth * BEATS))
}
