//! Who can help now: four steps, nearest first, each with a first sentence to say. A number or an hour that nobody has
//! checked is not shown as if it were sure.

use accesskit::Role;
use bevy::prelude::*;

use crate::app;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, body, page, says_in_its_place, sticker};
use crate::mission::Face;
use crate::mission::ids::PersonId;
use crate::pack::model::{Accent, Fact, HelpLine, HelpStep};
use crate::words::Language;

/// The ground of each step, nearest first; more steps stay white.
const GROUNDS: [Hue; 4] = [Hue::Tint(Accent::Mint), Hue::Card, Hue::Card, Hue::Tint(Accent::Coral)];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar { without_help: true, ..Bar::of_sheet(cx, cx.say("help-title")) };
    let grounds = GROUNDS.into_iter().chain(std::iter::repeat(Hue::Card));
    let cards = shown(app).zip(grounds).map(|((step, lines), ground)| draw_step(cx, step, lines, ground));
    let again = says_in_its_place(cx, &PersonId::from("sam"), Face::Happy, cx.say("help-again"));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.small + theme.gap.hair)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .with(cards)
        .child(again.node(|node| node.margin = UiRect::top(px(theme.gap.small))));
    page(cx.say("help-title"), Hue::Tint(Accent::Sky), bar.draw(cx), body(cx, "help").child(content))
}

/// The steps with the lines that fit her language and this house. A step with lines, none of which does, is not shown: it
/// would invite her to call and give no number.
fn shown(app: &app::App) -> impl Iterator<Item = (&HelpStep, Vec<&HelpLine>)> {
    let steps = app.pack().help.steps.iter().map(|step| (step, app.lines_of(step)));
    steps.filter(|(step, lines)| step.lines.is_empty() || !lines.is_empty())
}

fn draw_step(cx: &ViewCx, step: &HelpStep, lines: Vec<&HelpLine>, ground: Hue) -> Element {
    let theme = cx.theme;
    let part = |part: Option<&str>| cx.helping(&step.sentence(part));
    let words = column()
        .gap(theme.gap.hair)
        .child(heading(part(None), Style::Heading, Hue::Ink))
        .child(text(part(Some("about")), Style::Small, Hue::Ink))
        .child(text(part(Some("say")), Style::Body, Hue::Ink))
        .grow();
    let lines: Vec<_> = lines.into_iter().map(|line| draw_line(cx, line)).collect();
    let side = theme.picture.thing;
    let stacked = cx.frame.rems() < theme.fits.columns;
    let inside = row().gap(theme.gap.wide).child(picture(cx.helper(step), side, side)).child(words);
    // Several numbers stand below the words, one stands beside them.
    let below = stacked || lines.len() > 1;
    let calls = row().wraps().gap(theme.gap.small).node(|node| {
        node.flex_shrink = 0.0;
        node.column_gap = px(theme.gap.huge);
        node.max_width = if below { percent(100) } else { percent(48) };
        if below && !stacked {
            let beside_picture = px(side + theme.gap.wide);
            (node.padding.left, node.padding.right) =
                if cx.rtl { (px(0), beside_picture) } else { (beside_picture, px(0)) };
        }
    });
    let calls = (!lines.is_empty()).then(|| calls.with(lines));
    let all = if below {
        let inside = inside.node(|node| node.width = percent(100));
        column().gap(theme.gap.hair).child(inside).maybe(calls)
    } else {
        inside.maybe(calls)
    };
    sticker(cx, ground)
        .pad(theme.gap.wide, theme.gap.small + theme.gap.hair)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(all.node(|node| node.width = percent(100)))
        .speaks(Role::Group, None)
}

fn draw_line(cx: &ViewCx, line: &HelpLine) -> Element {
    let theme = cx.theme;
    let name = cx.helping(&line.sentence(None));
    let sure = line.number_status == Fact::Verified;
    let number = if sure { text(line.number.clone(), Style::Number, Hue::Ink) } else { ask_for(cx, "number-unsure") };
    let hours = match line.hours {
        Some(Fact::Verified) => Some(text(cx.helping(&line.sentence(Some("hours"))), Style::Small, Hue::Ink)),
        Some(Fact::ToVerify) => Some(ask_for(cx, "hours-unsure")),
        None => None,
    };
    let who = column().child(text(name, Style::Label, Hue::Ink)).maybe(speaks(cx, line)).maybe(hours);
    let who = who.node(|node| node.flex_shrink = 1.0);
    // A number stands in one line; the words in its place may need more.
    let number = if sure { number.node(|node| node.flex_shrink = 0.0) } else { number };
    row().gap(theme.gap.base).child(who).child(number)
}

/// The languages that a line speaks, where hers is none of them.
fn speaks(cx: &ViewCx, line: &HelpLine) -> Option<Element> {
    let hers = cx.settings().language.primary();
    let names = line.languages.iter().filter_map(|tag| Some(Language::parse(tag).ok()?.own_name().to_owned()));
    let said = cx.say_with("line-speaks", &[("languages", names.collect::<Vec<_>>().join(", "))]);
    (!line.speaks(hers)).then(|| text(said, Style::Small, Hue::Ink))
}

fn ask_for(cx: &ViewCx, id: &str) -> Element {
    text(cx.say(id), Style::Small, Hue::Ink)
}
