//! A scene like a comic: a panel with the people in it, what is said beside it, and "I step in" always in reach. Then the
//! same panel through the girl's eyes, three ways to step in, and in the lens the panel with its labels.

use accesskit::Role;
use bevy::prelude::*;

use super::{InStep, next_button};
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{card, main_button, says, strip, tag};
use crate::mission::ids::PersonId;
use crate::mission::kinds::scene::{Label, LabelSort, Moment, Panel, Play, Way};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::words::Said;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let Some(panel) = play.panel() else { return column() };
    let shown = draw_panel(within, play, panel);
    let words = match play.moment() {
        Moment::Watching(at) => watching(within, play, panel, *at),
        Moment::Eyes(_) => eyes(within, play, panel),
        Moment::Ways(_) => ways(within, play),
        Moment::Lens(at) => lens(within, play, *at),
    };
    let words = words.wide(words_width(cx));
    let content = if cx.frame.narrow { column() } else { row() }.child(shown).child(words);
    let content = content.gap(theme.gap.wide).wide(cx.fit(theme.column.wide)).node(|node| {
        // From the top: when somebody speaks below, nothing slides away under a finger.
        node.margin = UiRect::axes(Val::Auto, px(0));
        node.align_items = AlignItems::Start;
    });
    within.page("scene", content, buttons(within, play))
}

fn buttons(within: &InStep, play: &Play) -> Vec<Element> {
    let cx = within.cx;
    let back = || within.aside("scene-back", "icons/back", Command::Back);
    let again = || within.aside("try-other", "icons/undo", Command::Back);
    let step_in = || {
        let label = cx.say("scene-step-in");
        main_button(cx, label, Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Run(Command::StepIn))).key("step-in")
    };
    match play.moment() {
        Moment::Watching(at) => {
            let back = (*at > 0).then(back);
            let next = play.goes_on().then(|| next_button(cx));
            back.into_iter().chain([step_in()]).chain(next).collect()
        }
        Moment::Eyes(_) => vec![back(), next_button(cx)],
        Moment::Ways(_) if play.way().is_some() => vec![again(), next_button(cx)],
        Moment::Ways(_) => vec![back()],
        Moment::Lens(_) => vec![back(), next_button(cx)],
    }
}

/// The panel: the place, the people with the thing between them, and the label of the lens.
fn draw_panel(within: &InStep, play: &Play, panel: &Panel) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let width = panel_width(cx);
    let height = width * theme.panel.ratio;
    // Inside the outline, on all four sides.
    let line = theme.palettes.normal.line;
    let behind = picture(cx.thing(&panel.backdrop), width - 2.0 * line, height - 2.0 * line);
    let behind = behind.round(theme.radius.card - line).node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.top) = (px(0), px(0));
    });
    let through_her_eyes = matches!(play.moment(), Moment::Eyes(_));
    let face = height * theme.panel.face;
    let people = panel.people.iter().map(|figure| {
        let hers = figure.person == play.scene().eyes;
        let speaks = panel.says.as_ref() == Some(&figure.person);
        let worn = if hers && through_her_eyes { panel.thinks } else { figure.face };
        let side = if hers && through_her_eyes || speaks { face * 1.15 } else { face };
        picture(cx.face(&figure.person, worn), side, side)
    });
    let thing = panel.thing.as_ref().map(|thing| picture(cx.thing(thing), face * 0.62, face * 0.62));
    let label = play.label().map(|label| {
        pinned(within, label).node(|node| {
            node.position_type = PositionType::Absolute;
            (node.left, node.top) = (px(theme.gap.base), px(theme.gap.base));
        })
    });
    let mut figures: Vec<Element> = people.collect();
    if let Some(thing) = thing {
        figures.insert(figures.len().div_ceil(2), thing);
    }
    row()
        .size(width, height)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .gap(theme.gap.wide)
        .node(|node| {
            node.flex_shrink = 0.0;
            node.justify_content = JustifyContent::Center;
            node.align_items = AlignItems::End;
            node.padding = UiRect::bottom(px(theme.gap.base));
        })
        .fill(Hue::Card)
        .child(behind)
        .with(figures)
        .maybe(label)
        .key(within.key(&format!("panel-{}", panel.id)))
        .moves(Motion::Appear(0))
        .speaks(Role::Image, Some(who_is_there(within, panel)))
}

fn panel_width(cx: &ViewCx) -> f32 {
    let (theme, frame) = (cx.theme, cx.frame);
    // With one column on a low page, what is said must fit below.
    let low = frame.narrow && frame.height < frame.width;
    let share = if low { theme.panel.low } else { theme.panel.high };
    // Beside the panel there must be room for a column of words.
    let wide = cx.fit(theme.column.wide);
    let most = if frame.narrow { wide } else { wide - theme.gap.wide - theme.column.card };
    theme.panel.width.min(most).min(frame.height * share / theme.panel.ratio)
}

/// The room for what is said: below the panel, or what is left beside it.
fn words_width(cx: &ViewCx) -> f32 {
    let wide = cx.fit(cx.theme.column.wide);
    if cx.frame.narrow { wide } else { wide - panel_width(cx) - cx.theme.gap.wide }
}

fn who_is_there(within: &InStep, panel: &Panel) -> Said {
    Said::join(panel.people.iter().map(|figure| within.cx.name(&figure.person)), ", ")
}

/// What is said in the panel, or told of it.
fn watching(within: &InStep, play: &Play, panel: &Panel, at: usize) -> Element {
    let cx = within.cx;
    let sentence = within.text(&format!("panel-{}", panel.id));
    let worn =
        |person: &PersonId| panel.people.iter().find(|figure| figure.person == *person).map(|figure| figure.face);
    let said = match &panel.says {
        Some(person) => says(cx, person, worn(person).unwrap_or_default(), sentence),
        None => card(cx, Hue::Tint(within.accent())).child(text(sentence, Style::Body, Hue::Ink).live()),
    };
    let all = play.scene().panels.len();
    let count = cx.say_with("scene-panel", &[("at", (at + 1).to_string()), ("all", all.to_string())]);
    let hint = text(cx.say("scene-hint"), Style::Small, Hue::SoftInk);
    column()
        .gap(cx.theme.gap.base)
        .child(row().child(tag(cx, count)))
        .child(said.key(within.key(&format!("said-{}", panel.id))).reveals().moves(Motion::Appear(0)))
        .child(hint)
}

/// The same moment as she lives it.
fn eyes(within: &InStep, play: &Play, panel: &Panel) -> Element {
    let cx = within.cx;
    let girl = &play.scene().eyes;
    let title = cx.say_with("scene-eyes", &[("name", cx.name(girl).into())]);
    let thought = within.text(&format!("thought-{}", panel.id));
    column()
        .gap(cx.theme.gap.base)
        .child(heading(title, Style::Heading, Hue::Ink))
        .child(thinks(within, girl, panel.thinks, thought))
        .key(within.key("eyes"))
        .reveals()
        .moves(Motion::Appear(0))
}

/// A thought: tinted, and leading up to the head in two dots.
fn thinks(within: &InStep, person: &PersonId, face: Face, thought: Said) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let side = theme.face.hero;
    let dots = [theme.gap.small, theme.gap.base];
    let around = side + dots.iter().sum::<f32>() + 3.0 * theme.gap.small;
    let room = words_width(cx) - around - 2.0 * (theme.gap.wide + theme.palettes.normal.line);
    let told = cx.say_with("thought-by", &[("name", cx.name(person).into()), ("words", thought.words.clone())]);
    let words = text(thought, Style::Body, Hue::Ink).speaks(Role::Label, Some(told)).live();
    let dot = |size: f32| row().size(size, size).fill(Hue::Tint(Accent::Lilac)).line(Hue::Ink).pill();
    let cloud = row()
        .pad(theme.gap.wide, theme.gap.base)
        .node(|node| node.min_width = px(0))
        .fill(Hue::Tint(Accent::Lilac))
        .line(Hue::Ink)
        .round(theme.radius.card * 1.4)
        .child(words.node(|node| node.max_width = px(room)));
    row()
        .gap(theme.gap.small)
        .node(|node| node.max_width = percent(100))
        .child(picture(cx.face(person, face), side, side))
        .with(dots.map(dot))
        .child(cloud)
}

fn ways(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let follows = play.way().map(|way| {
        let sentence = within.text(&format!("follows-{}", way.id));
        let said = says(cx, &play.scene().eyes, way.face, sentence);
        said.key(within.key(&format!("follows-{}", way.id))).reveals().moves(Motion::Appear(0))
    });
    let ways = play.scene().ways.iter().enumerate().map(|(at, way)| draw_way(within, play, way, at));
    column()
        .gap(cx.theme.gap.small + cx.theme.gap.hair)
        .child(heading(cx.say("scene-ways"), Style::Heading, Hue::Ink))
        .child(column().gap(cx.theme.gap.small + cx.theme.gap.hair).with(ways).speaks(Role::RadioGroup, None))
        .maybe(follows)
}

fn draw_way(within: &InStep, play: &Play, way: &Way, at: usize) -> Element {
    let cx = within.cx;
    let chosen = play.way().is_some_and(|chosen| chosen.id == way.id);
    let fill = if chosen { Hue::Tint(Accent::Sun) } else { Hue::Card };
    strip(cx, cx.thing(&way.picture), within.text(&format!("way-{}", way.id)), fill)
        .shadow()
        .maybe(chosen.then(|| cx.tick()))
        .chooses(Role::RadioButton, chosen, Intent::Girl(GirlIntent::Run(Command::Choose(way.id.clone()))))
        .key(within.key(&format!("way-{}", way.id)))
        .moves(Motion::Appear(at as u32))
}

/// What a label of the lens says of the panel.
fn lens(within: &InStep, play: &Play, at: usize) -> Element {
    let cx = within.cx;
    let Some(label) = play.label() else { return column() };
    let all = play.scene().lens.len();
    let count = cx.say_with("scene-lens", &[("at", (at + 1).to_string()), ("all", all.to_string())]);
    column()
        .gap(cx.theme.gap.base)
        .child(row().child(tag(cx, count)))
        .child(heading(cx.say(&format!("lens-{}", label.sort.slug())), Style::Heading, Hue::Ink))
        .child(within.blogger_says(Face::Calm, &format!("lens-{}", label.id)))
}

fn pinned(within: &InStep, label: &Label) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let (thing, accent) = match label.sort {
        LabelSort::Nice => ("things/green-heart", Accent::Mint),
        LabelSort::Off => ("things/triangular-flag", Accent::Coral),
        LabelSort::Wanted => ("things/bullseye", Accent::Lilac),
        LabelSort::Helper => ("things/ring-buoy", Accent::Sky),
    };
    let side = theme.picture.thing * 0.7;
    row()
        .gap(theme.gap.small)
        .pad(theme.gap.base, theme.gap.hair)
        .fill(Hue::Strong(accent))
        .line(Hue::Ink)
        .shadow()
        .pill()
        .tilt(-theme.tilt)
        .child(picture(Picture::Icon(thing), side, side))
        .child(text(cx.say(&format!("lens-{}", label.sort.slug())), Style::Pill, Hue::OnAccent))
        .key(within.key(&format!("label-{}", label.id)))
        .moves(Motion::Appear(1))
}
