//! What the game remembers of her, in plain words, and the ways to make it forget.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, GirlIntent, Intent, NOT_KEPT, ProfileIntent, Remembered, Sheet, Visiting};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{
    Bar, body, card, foot, halves, icon_button, main_button, page, plain_button, with_foot,
};
use crate::mission::ids::MissionId;
use crate::mission::kept_part;
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, visiting: Visiting) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("remembers"));
    let guest = visiting.visit.profile().is_none();
    let first = if guest { keep_card(cx) } else { kept_card(cx, app) };
    let lists = halves(cx, first, never_card(cx));
    let traces = visiting.traces();
    let shredding = (!traces.is_empty()).then(|| traces_card(cx, visiting, &traces));
    let content = column().gap(theme.gap.wide).child(lists).maybe(shredding);
    let content = content.wide(cx.fit(theme.column.wide)).node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    let forget = plain_button(
        cx,
        cx.say("remembers.forget"),
        Some("icons/shred"),
        Intent::Girl(GirlIntent::Open(Sheet::ForgetMe)),
    );
    let content = with_foot(body(cx, "remembers").child(content), foot(cx, [forget.key("forget-me")]));
    page(cx.say("remembers"), Hue::Tint(Accent::Sky), bar.draw(cx), content)
}

fn kept_card(cx: &ViewCx, app: &app::App) -> Element {
    let lines = app
        .kept()
        .remembered()
        .into_iter()
        .map(|(thing, count)| line(cx, icon_of(thing), cx.count(&format!("remembers.{}", thing.slug()), count)));
    let lines: Vec<_> = lines.collect();
    card(cx, Hue::Card).with(lines)
}

fn icon_of(thing: Remembered) -> &'static str {
    match thing {
        Remembered::Face => "icons/user",
        Remembered::Missions => "icons/check",
        Remembered::Days => "icons/clock",
        Remembered::Choices => "icons/heart",
        Remembered::Wall => "icons/pin",
        Remembered::Arranged => "icons/grip",
        Remembered::Letters => "icons/bookmark",
        Remembered::Look => "icons/text-size",
    }
}

/// A guest is told that nothing stays, and how it could.
fn keep_card(cx: &ViewCx) -> Element {
    let keep = Intent::Girl(GirlIntent::Open(Sheet::Promise));
    card(cx, Hue::Card).child(text(cx.say("remembers.guest"), Style::Body, Hue::Ink)).child(
        row().child(main_button(cx, cx.say("remembers.keep"), Hue::Strong(Accent::Lilac), keep).key("new-profile")),
    )
}

fn never_card(cx: &ViewCx) -> Element {
    let icons = ["icons/send", "icons/user", "icons/heart", "icons/shred"];
    let lines = NOT_KEPT.iter().zip(icons).map(|(id, icon)| line(cx, icon, cx.say(&format!("remembers.never-{id}"))));
    card(cx, Hue::Tint(Accent::Mint)).child(heading(cx.say("remembers.never"), Style::Heading, Hue::Ink)).with(lines)
}

fn line(cx: &ViewCx, icon: &'static str, words: Said) -> Element {
    let side = cx.icon();
    row()
        .gap(cx.theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(picture(Picture::Line(icon, Hue::Ink), side, side))
        .child(text(words, Style::Body, Hue::Ink).grow())
}

/// Every message that left a trace, in words what she chose there where that is remembered, and the way to shred both.
fn traces_card(cx: &ViewCx, visiting: Visiting, traces: &[MissionId]) -> Element {
    let theme = cx.theme;
    let rows = traces.iter().map(|mission| {
        let title = cx.mission(mission, "title");
        let label = format!("{}: {title}", cx.say("remembers.shred"));
        let forget = Intent::Profile(ProfileIntent::ForgetMission(mission.clone()));
        let chosen = visiting.chosen_in(mission).into_iter().flatten().map(|flag| {
            let words = cx.mission(mission, &kept_part(flag));
            text(words, Style::Small, Hue::Ink).key(format!("chosen-{mission}-{flag}"))
        });
        let words = column().gap(theme.gap.hair).child(text(title, Style::Body, Hue::Ink)).with(chosen);
        row()
            .gap(theme.gap.base)
            .node(|node| node.width = percent(100))
            .child(words.grow())
            .child(icon_button(cx, "icons/shred", label.into(), forget).key(format!("forget-{mission}")))
    });
    card(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(heading(cx.say("remembers.traces"), Style::Heading, Hue::Ink))
        .with(rows)
        .speaks(Role::Group, Some(cx.say("remembers.traces")))
}
