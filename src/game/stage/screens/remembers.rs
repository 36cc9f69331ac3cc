//! What the game remembers of her, in plain words, and the ways to make it forget.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{
    Bar, body, card, foot, halves, icon_button, main_button, page, plain_button, with_foot,
};
use crate::game::theme::{Hue, Style};
use crate::mission::ids::MissionId;
use crate::pack::model::Accent;
use crate::stay::{AtDoor, Intent, NOT_KEPT, Remembered, Sheet, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("remembers"));
    let guest = stay.profile().is_none();
    let first = if guest { keep_card(look) } else { kept_card(look, stay) };
    let lists = halves(look, first, never_card(look));
    let traces = stay.traces();
    let shredding = (!traces.is_empty()).then(|| traces_card(look, &traces));
    let content = column().gap(theme.gap.wide).child(lists).maybe(shredding);
    let content = content.wide(look.fit(theme.column.wide)).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    let forget = plain_button(look, look.say("remembers.forget"), Some("icons/shred"), Intent::Open(Sheet::ForgetMe));
    let content = with_foot(body(look, "remembers").child(content), foot(look, [forget.key("forget-me")]));
    page(look.say("remembers"), Hue::Tint(Accent::Sky), bar.draw(look), content)
}

fn kept_card(look: &Look, stay: &Stay) -> Element {
    let lines =
        stay.kept().remembered().into_iter().map(|(thing, count)| {
            line(look, icon_of(thing), look.count(&format!("remembers.{}", thing.slug()), count))
        });
    let lines: Vec<_> = lines.collect();
    card(look, Hue::Card).with(lines)
}

fn icon_of(thing: Remembered) -> &'static str {
    match thing {
        Remembered::Face => "icons/user",
        Remembered::Missions => "icons/check",
        Remembered::Days => "icons/clock",
        Remembered::Wall => "icons/pin",
        Remembered::Letters => "icons/bookmark",
        Remembered::Look => "icons/text-size",
    }
}

/// A guest is told that nothing stays, and how it could.
fn keep_card(look: &Look) -> Element {
    let keep = Intent::Open(Sheet::Promise);
    card(look, Hue::Card).child(text(look.say("remembers.guest"), Style::Body, Hue::Ink)).child(
        row().child(main_button(look, look.say("remembers.keep"), Hue::Strong(Accent::Lilac), keep).key("new-profile")),
    )
}

fn never_card(look: &Look) -> Element {
    let icons = ["icons/send", "icons/user", "icons/heart", "icons/shred"];
    let lines =
        NOT_KEPT.iter().zip(icons).map(|(id, icon)| line(look, icon, look.say(&format!("remembers.never-{id}"))));
    card(look, Hue::Tint(Accent::Mint))
        .child(heading(look.say("remembers.never"), Style::Heading, Hue::Ink))
        .with(lines)
}

fn line(look: &Look, icon: &'static str, words: String) -> Element {
    let side = look.theme.picture.icon;
    row()
        .gap(look.theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(picture(Picture::Line(icon, Hue::Ink), side, side))
        .child(text(words, Style::Body, Hue::Ink).grow())
}

/// Every message that left a trace, with the way to shred that.
fn traces_card(look: &Look, traces: &[MissionId]) -> Element {
    let theme = look.theme;
    let rows = traces.iter().map(|mission| {
        let title = look.mission(mission, "title");
        let label = format!("{}: {title}", look.say("remembers.shred"));
        let forget = Intent::AtDoor(AtDoor::ForgetMission(mission.clone()));
        row()
            .gap(theme.gap.base)
            .node(|node| node.width = percent(100))
            .child(text(title, Style::Body, Hue::Ink).grow())
            .child(icon_button(look, "icons/shred", label, forget).key(format!("forget-{mission}")))
    });
    card(look, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(heading(look.say("remembers.traces"), Style::Heading, Hue::Ink))
        .with(rows)
        .speaks(Role::Group, Some(look.say("remembers.traces")))
}
