//! Who can help now: four steps, nearest first, each with a first sentence to say, and what each line is, call or chat. A
//! number or an hour that nobody has checked is not shown as if it were sure. Then what to do when it is engaged, and what
//! a phone that others use remembers.

use accesskit::Role;
use bevy::prelude::*;

use crate::app;
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{Bar, body, halves, page, pill, says_in_its_place, sticker};
use crate::mission::Face;
use crate::mission::ids::PersonId;
use crate::pack::model::{Accent, Fact, HelpLine, HelpStep};
use crate::words::{Language, Said};

/// The ground of each step, nearest first; more steps stay white.
const GROUNDS: [Hue; 4] = [Hue::Tint(Accent::Mint), Hue::Card, Hue::Card, Hue::Tint(Accent::Coral)];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar { without_help: true, ..Bar::of_sheet(cx, cx.say("help-title")) };
    let steps: Vec<_> = shown(app).collect();
    let engaged = engaged(cx, &steps);
    let last = steps.len().saturating_sub(1);
    let grounds = GROUNDS.into_iter().chain(std::iter::repeat(Hue::Card));
    // In danger nobody asks who is there now: whoever is called answers.
    let marks = (0..).map(|at| app.is_night() && at < last);
    let cards = steps.into_iter().zip(marks).zip(grounds);
    let cards = cards.map(|(((step, lines), marks), ground)| draw_step(cx, step, &lines, marks, ground));
    let again = says_in_its_place(cx, &PersonId::from("sam"), Face::Happy, cx.say("help-again"));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.small + theme.gap.hair)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .with(cards)
        .child(halves(cx, engaged, traces(cx)).node(|node| node.margin = UiRect::axes(px(0), px(theme.gap.small))))
        .child(again);
    page(cx.say("help-title"), Hue::Tint(Accent::Sky), bar.draw(cx), body(cx, "help").child(content))
}

/// The steps with the lines that fit her language and this house. A step with lines, none of which does, is not shown: it
/// would invite her to call and give no number.
fn shown(app: &app::App) -> impl Iterator<Item = (&HelpStep, Vec<&HelpLine>)> {
    let steps = app.pack().help.steps.iter().map(|step| (step, app.lines_of(step)));
    steps.filter(|(step, lines)| step.lines.is_empty() || !lines.is_empty())
}

fn draw_step(cx: &ViewCx, step: &HelpStep, lines: &[&HelpLine], marks_now: bool, ground: Hue) -> Element {
    let theme = cx.theme;
    let part = |part: Option<&str>| cx.helping(&step.sentence(part));
    let words = column()
        .gap(theme.gap.hair)
        .child(heading(part(None), Style::Heading, Hue::Ink))
        .child(text(part(Some("about")), Style::Small, Hue::Ink))
        .child(text(part(Some("say")), Style::Body, Hue::Ink))
        .grow();
    let side = theme.picture.thing;
    let rems = cx.frame.rems();
    let stacked = rems < theme.fits.columns;
    let inside = row().gap(theme.gap.wide).child(picture(cx.helper(step), side, side)).child(words);
    // The lines stand beside the words, one number below the other, so that all of them are found at a glance.
    let calls = column().gap(theme.gap.small + theme.gap.hair).node(|node| {
        node.flex_shrink = 0.0;
        node.width = if stacked { percent(100) } else { percent(40) };
        if stacked && rems >= theme.fits.pair {
            let beside_picture = px(side + theme.gap.wide);
            let padding = if cx.rtl { &mut node.padding.right } else { &mut node.padding.left };
            *padding = beside_picture;
        }
    });
    let drawn = lines.iter().map(|line| draw_line(cx, line, &part(None), marks_now && line.is_there_at_night()));
    let calls = (!lines.is_empty()).then(|| calls.with(drawn));
    let all = if stacked {
        let inside = inside.node(|node| node.width = percent(100));
        column().gap(theme.gap.small).child(inside).maybe(calls)
    } else {
        inside.node(|node| node.align_items = AlignItems::Start).maybe(calls)
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

/// The number and whose it is, what it is in words, when somebody answers, and where it is on the internet.
fn draw_line(cx: &ViewCx, line: &HelpLine, step: &Said, is_now: bool) -> Element {
    let theme = cx.theme;
    let name = cx.helping(&line.sentence(None));
    let number = match line.number_status {
        // An app is called by its name, and that says it all.
        Fact::Verified if line.is_app() => None,
        // A number stands in one line; the words in its place may need more.
        Fact::Verified => Some(text(line.number.clone(), Style::Number, Hue::Ink).node(|node| node.flex_shrink = 0.0)),
        Fact::ToVerify => Some(small(cx.say("number-unsure"))),
    };
    // A line that is called like its step is not named twice.
    let is_named = number.is_none() || name.words != step.words;
    let style = if number.is_none() { Style::Number } else { Style::Label };
    let who = is_named.then(|| text(name, style, Hue::Ink).node(|node| node.flex_shrink = 1.0));
    let who = row().gap(theme.gap.base).maybe(number).maybe(who);
    let now = is_now.then(|| pill(cx, cx.say("help-now"), Hue::Strong(Accent::Mint), Hue::OnAccent));
    let reach = |id: &str, name: &'static str, value: &Option<String>| {
        value.clone().map(|value| small(cx.say_with(id, &[(name, value)])))
    };
    let when = row()
        .wraps()
        .gap(theme.gap.base)
        .node(|node| node.row_gap = px(theme.gap.hair))
        .maybe(reach("help-site", "site", &line.site))
        .maybe(hours(cx, line).map(|hours| row().gap(theme.gap.small).child(hours).maybe(now)))
        .maybe(reach("help-mail", "mail", &line.mail));
    column()
        .gap(theme.gap.hair)
        .child(who)
        .child(small(cx.helping(&line.sentence(Some("about")))))
        .maybe(speaks(cx, line))
        .child(when)
}

/// When somebody answers. What nobody has checked stands on the line's own site, or her counsellor knows.
fn hours(cx: &ViewCx, line: &HelpLine) -> Option<Element> {
    let said = match line.hours? {
        Fact::Verified => cx.helping(&line.sentence(Some("hours"))),
        Fact::ToVerify if line.site.is_some() => cx.say("help-hours-on-site"),
        Fact::ToVerify => cx.say("hours-unsure"),
    };
    Some(small(said))
}

/// The languages that a line speaks, where hers is none of them.
fn speaks(cx: &ViewCx, line: &HelpLine) -> Option<Element> {
    let hers = cx.settings().language.primary();
    let names = line.languages.iter().filter_map(|tag| Some(Language::parse(tag).ok()?.own_name().to_owned()));
    let said = cx.say_with("line-speaks", &[("languages", names.collect::<Vec<_>>().join(", "))]);
    (!line.speaks(hers)).then(|| small(said))
}

/// What to do when a line is engaged or closed: nothing of it is about her, and one line that she can call is always there.
fn engaged(cx: &ViewCx, steps: &[(&HelpStep, Vec<&HelpLine>)]) -> Element {
    let before_danger = steps.split_last().map_or(&[][..], |(_, before)| before);
    let lines = before_danger.iter().flat_map(|(_, lines)| lines);
    let always = lines.copied().find(|line| line.is_there_at_night() && line.number_status == Fact::Verified);
    let always = always.map(|line| {
        let name = cx.helping(&line.sentence(None)).words;
        cx.say_with("help-engaged.night", &[("name", name), ("number", line.number.clone())])
    });
    note(cx, "icons/clock", "help-engaged", [Some(cx.say("help-engaged.about")), always].into_iter().flatten())
}

/// What a phone or a computer that is not hers alone remembers, and what stands on no bill.
fn traces(cx: &ViewCx) -> Element {
    let said = ["calls", "pages", "bill"].map(|part| cx.say(&format!("help-traces.{part}")));
    note(cx, "icons/mobile", "help-traces", said)
}

fn note(cx: &ViewCx, icon: &'static str, title: &str, said: impl IntoIterator<Item = Said>) -> Element {
    let theme = cx.theme;
    let words = column()
        .gap(theme.gap.hair)
        .child(heading(cx.say(title), Style::Label, Hue::Ink))
        .with(said.into_iter().map(small))
        .grow();
    let side = cx.icon();
    row()
        .gap(theme.gap.base)
        .node(|node| node.align_items = AlignItems::Start)
        .child(picture(Picture::Line(icon, Hue::Ink), side, side))
        .child(words)
        .speaks(Role::Group, None)
}

fn small(said: Said) -> Element {
    text(said, Style::Small, Hue::Ink)
}
