//! Who can help now: four steps, nearest first, each with a first sentence to say. A number or an hour that nobody has
//! checked is not shown as if it were sure.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, column, heading, picture, row, text};
use crate::game::stage::look::spoken;
use crate::game::stage::widgets::{Bar, body, page, says, sticker};
use crate::game::theme::{Hue, Style};
use crate::mission::ids::PersonId;
use crate::mission::{Face, TextKey};
use crate::pack::model::{Accent, Fact, HelpLine, HelpStep};
use crate::stay::Stay;

/// The ground of each step, nearest first; more steps stay white.
const GROUNDS: [Hue; 4] = [Hue::Tint(Accent::Mint), Hue::Card, Hue::Card, Hue::Tint(Accent::Coral)];

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar { without_help: true, ..Bar::of_sheet(look, look.say("help-title")) };
    let steps = &stay.pack().help.steps;
    let grounds = GROUNDS.into_iter().chain(std::iter::repeat(Hue::Card));
    let cards = steps.iter().zip(grounds).map(|(step, ground)| draw_step(look, stay, step, ground));
    let again = says(look, &PersonId::from("sam"), Face::Happy, look.say("help-again"));
    let content = column()
        .wide(look.fit(theme.column.wide))
        .gap(theme.gap.small + theme.gap.hair)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .with(cards)
        .child(again.node(|node| node.margin = UiRect::top(px(theme.gap.small))));
    page(look.say("help-title"), Hue::Tint(Accent::Sky), bar.draw(look), body(look, "help").child(content))
}

fn draw_step(look: &Look, stay: &Stay, step: &HelpStep, ground: Hue) -> Element {
    let theme = look.theme;
    let message = format!("help-{}", step.id);
    let part = |part: &str| look.text(&TextKey::attribute(message.clone(), part));
    let words = column()
        .gap(theme.gap.hair)
        .child(heading(look.text(&TextKey::value(message.clone())), Style::Heading, Hue::Ink))
        .child(text(part("about"), Style::Small, Hue::Ink))
        .child(text(part("say"), Style::Body, Hue::Ink))
        .grow();
    let lines = step
        .lines
        .iter()
        .filter(|line| line.speaks(spoken(stay)) && stay.shows_line(step, line))
        .map(|line| draw_line(look, line));
    let lines: Vec<_> = lines.collect();
    let side = theme.picture.thing;
    let stacked = look.frame.rems() < theme.fits.columns;
    let inside = row().gap(theme.gap.wide).child(picture(look.thing(&step.picture), side, side)).child(words);
    // Several numbers stand below the words, one stands beside them.
    let below = stacked || lines.len() > 1;
    let calls = row().wraps().gap(theme.gap.small).node(|node| {
        node.flex_shrink = 0.0;
        node.column_gap = px(theme.gap.huge);
        node.max_width = if below { percent(100) } else { percent(48) };
        if below && !stacked {
            let beside_picture = px(side + theme.gap.wide);
            (node.padding.left, node.padding.right) =
                if look.rtl { (px(0), beside_picture) } else { (beside_picture, px(0)) };
        }
    });
    let calls = (!lines.is_empty()).then(|| calls.with(lines));
    let all = if below {
        let inside = inside.node(|node| node.width = percent(100));
        column().gap(theme.gap.hair).child(inside).maybe(calls)
    } else {
        inside.maybe(calls)
    };
    sticker(look, ground)
        .pad(theme.gap.wide, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(all.node(|node| node.width = percent(100)))
        .speaks(Role::Group, None)
}

fn draw_line(look: &Look, line: &HelpLine) -> Element {
    let theme = look.theme;
    let message = format!("line-{}", line.id);
    let name = look.text(&TextKey::value(message.clone()));
    let sure = line.number_status == Fact::Verified;
    let number = if sure { text(line.number.clone(), Style::Number, Hue::Ink) } else { ask_for(look, "number-unsure") };
    let hours = match line.hours {
        Some(Fact::Verified) => Some(text(look.text(&TextKey::attribute(message, "hours")), Style::Small, Hue::Ink)),
        Some(Fact::ToVerify) => Some(ask_for(look, "hours-unsure")),
        None => None,
    };
    let who = column().child(text(name, Style::Label, Hue::Ink)).maybe(hours).node(|node| node.flex_shrink = 1.0);
    row().gap(theme.gap.base).child(who).child(number.node(|node| node.flex_shrink = 0.0))
}

fn ask_for(look: &Look, id: &str) -> Element {
    text(look.say(id), Style::Small, Hue::Ink)
}
