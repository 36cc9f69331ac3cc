//! A mission: progress on top, the step's question, and below it whatever its kind looks like.

use bevy::prelude::*;

use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::element::{Element, column, heading, row};
use crate::game::view::widgets::{Bar, left_in_bar, page, plain_button, with_behind, with_quiet_land};
use crate::game::view::{ViewCx, kinds};
use crate::mission::kinds::Play;
use crate::mission::{Command, Phase, Run};
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, run: &Run) -> Element {
    let mission = run.mission();
    let Some((step, play)) = run.step() else { return column() };
    let title = cx.step(&mission.id, &step.id, "title");
    let accent = cx.accent_of(&mission.id);
    let head = heading(title.clone(), Style::Title, Hue::Ink).centred().key(format!("title-{}", step.id));
    let behind = kinds::backdrop(cx, play);
    // Words on a picture have a ground.
    let head = if behind.is_some() && matches!(play, Play::Scene(_)) {
        row().pad(cx.theme.gap.wide, cx.theme.gap.hair).fill(Hue::Card).line(Hue::Ink).pill().child(head)
    } else {
        head
    };
    let head = row()
        .centred()
        .pad(cx.margin(), 0.0)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(head);
    let content = column().gap(cx.theme.gap.base).takes_rest().child(head).child(kinds::draw(cx, run, step, play));
    let drawn = page(title, Hue::Ground, bar(cx, run, accent), content);
    match behind {
        Some(behind) => with_behind(drawn, behind),
        // A room that large text leaves no place for is not outside instead.
        None if matches!(play, Play::Scene(_) | Play::Calm(_)) => drawn,
        None => with_quiet_land(cx, drawn, cx.pack().module_of(&mission.id).filter(|_| cx.session().is_none())),
    }
}

/// The bar of a mission: pause, how far she is, leave this step out, help.
pub fn bar(cx: &ViewCx, run: &Run, accent: Accent) -> Element {
    if let Some(session) = cx.session() {
        return super::session::bar(cx, session, vec![dots(cx, run, accent)]);
    }
    let skip = match run.phase() {
        Phase::Step(_) => {
            // Beside the way back and the cover.
            let has_room = left_in_bar(cx, 2, &[&cx.say("skip")]) >= cx.theme.fits.words;
            let label = if has_room { cx.say("skip") } else { Said::default() };
            Some(
                plain_button(cx, label, Some("icons/skip"), Intent::Girl(GirlIntent::Run(Command::Skip)))
                    .called(cx.say("skip")),
            )
        }
        Phase::Note | Phase::Brief | Phase::Facts | Phase::WrapUp | Phase::Ended(_) => None,
    };
    Bar {
        back: Some(("icons/pause", cx.say("pause"), Intent::Girl(GirlIntent::Back))),
        middle: vec![dots(cx, run, accent)],
        beside_help: skip.into_iter().map(|skip| skip.key("skip")).collect(),
        ..Bar::default()
    }
    .draw(cx)
}

/// One bar for each step and one for the last page.
fn dots(cx: &ViewCx, run: &Run, accent: Accent) -> Element {
    let theme = cx.theme;
    let steps = run.mission().steps.len() + 1;
    let now = match run.phase() {
        Phase::Note | Phase::Brief => 0,
        Phase::Step(index) => index + 1,
        Phase::Facts => 1,
        Phase::WrapUp | Phase::Ended(_) => steps,
    };
    let bars = (1..=steps).map(|step| {
        let fill = if step <= now { Hue::Strong(accent) } else { Hue::Card };
        row().pill().fill(fill).line(Hue::Ink).node(|node| {
            node.height = px(theme.gap.base);
            node.flex_grow = 1.0;
            node.max_width = px(theme.face.small);
        })
    });
    let said = cx.say_with("progress", &[("step", now.to_string()), ("steps", steps.to_string())]);
    row()
        .centred()
        .gap(theme.gap.small)
        .node(|node| node.width = percent(100))
        .with(bars)
        .speaks(accesskit::Role::ProgressIndicator, Some(said))
        .progress(now, steps)
}
