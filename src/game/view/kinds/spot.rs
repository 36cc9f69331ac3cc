//! A chat, a profile or a picture as a page in the page; marks to stick on what feels good and what feels off. A mark is
//! dragged, or picked up and tapped onto a line, or both by keyboard.

use accesskit::Role;
use bevy::prelude::*;

use super::InStep;
use crate::app::{GirlIntent, Intent};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Drag, Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{halves, mark};
use crate::mission::kinds::spot::{Item, Play, Signal, Surface};
use crate::mission::{Command, Face};
use crate::pack::model::Accent;
use crate::words::Said;

/// How much of its column a message of a chat may take, in percent.
const SHARE: f32 = 94.0;

pub(super) fn draw(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let said = if let Some(item) = play.last() {
        let face = if play.agrees(item) == Some(true) { Face::Happy } else { Face::Think };
        Some(within.blogger_says(face, &format!("feedback-{}", item.id)))
    } else {
        None
    };
    let done = within.run.step_is_done().then(|| within.blogger_says(Face::Proud, "done"));
    let hint =
        (!within.run.step_is_done()).then(|| text(cx.count("spot-hint", play.left()), Style::Small, Hue::SoftInk));
    let beside = column().gap(theme.gap.base).child(marks(within, play)).maybe(hint).maybe(said).maybe(done);
    let show = (!within.run.step_is_done()).then(|| within.aside("show-fits", "icons/show", Command::Show));
    let content = if cx.frame.narrow {
        column()
            .gap(theme.gap.base)
            .wide(cx.fit(theme.column.wide))
            .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
            .child(beside)
            .child(surface(within, play))
    } else {
        halves(cx, surface(within, play), beside)
    };
    within.page("spot", content, show.into_iter().chain(within.next()))
}

/// The marks to pick up.
fn marks(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let marks = play.spot().looks_for.iter().map(|signal| {
        let held = play.hand() == Some(*signal);
        let name = cx.say(&format!("signal-{}", signal.slug()));
        mark(cx, sticker_of(*signal), name, held, accent_of(*signal))
            .chooses(Role::RadioButton, held, Intent::Girl(GirlIntent::Run(Command::Choose(signal.key()))))
            .drag(Drag::Card(signal.key()))
            .key(within.key(&format!("mark-{}", signal.slug())))
    });
    row().wraps().gap(cx.theme.gap.base).with(marks).speaks(Role::RadioGroup, None)
}

fn accent_of(signal: Signal) -> Accent {
    match signal {
        Signal::Good => Accent::Mint,
        Signal::Off => Accent::Coral,
    }
}

fn sticker_of(signal: Signal) -> Picture {
    Picture::Icon(match signal {
        Signal::Good => "things/green-heart",
        Signal::Off => "things/triangular-flag",
    })
}

/// The thing she looks at, framed like the screen it stands for.
fn surface(within: &InStep, play: &Play) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let spot = play.spot();
    let side = theme.picture.thing;
    let head = row()
        .gap(theme.gap.base)
        .pad(theme.gap.base, theme.gap.small)
        .fill(Hue::Tint(within.accent()))
        .round(theme.radius.button)
        .node(|node| node.width = percent(100))
        .child(picture(cx.thing(&spot.picture), side, side))
        .child(heading(within.text("from"), Style::Heading, Hue::Ink).grow());
    let items = spot.items.iter().enumerate().map(|(at, item)| draw_item(within, play, item, at));
    let list = match spot.surface {
        Surface::Chat | Surface::Profile => column().gap(theme.gap.small + theme.gap.hair),
        Surface::Picture if pair_of(cx).is_none() => column().gap(theme.gap.small + theme.gap.hair),
        Surface::Picture => row().wraps().gap(theme.gap.small + theme.gap.hair),
    };
    column()
        .gap(theme.gap.base)
        .pad(theme.gap.base, theme.gap.base)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .child(head)
        .child(list.node(|node| node.width = percent(100)).with(items))
}

/// The width inside the frame of what she looks at.
fn column_of(cx: &ViewCx) -> f32 {
    cx.half() - 2.0 * (cx.theme.gap.base + cx.theme.palettes.normal.line)
}

/// The width of each of two pieces of a picture that lie beside each other; none where a sentence has no room in it.
fn pair_of(cx: &ViewCx) -> Option<f32> {
    let gap = cx.theme.gap.small + cx.theme.gap.hair;
    let half = ((column_of(cx) - gap) / 2.0).floor();
    (half / cx.frame.rem >= cx.theme.fits.words * 1.5).then_some(half)
}

fn draw_item(within: &InStep, play: &Play, item: &Item, at: usize) -> Element {
    let cx = within.cx;
    let theme = cx.theme;
    let marked = play.mark(&item.id);
    let shown = item.signal.filter(|_| play.is_shown() && marked.is_none());
    let side = cx.icon() + theme.gap.hair;
    let fill = match marked.or(shown) {
        Some(signal) => Hue::Tint(accent_of(signal)),
        None => Hue::Veil,
    };
    let sticker = marked.or(shown).map(|signal| picture(sticker_of(signal), side, side));
    let sentence = within.text(&format!("item-{}", item.id));
    let said = marked.map_or_else(Said::default, |signal| cx.say(&format!("signal-{}", signal.slug())));
    let whose = if item.hers { cx.say("spot-hers") } else { Said::default() };
    let label = [sentence.clone(), whose, said].into_iter().filter(|part| !part.is_empty());
    let label = Said::join(label, ", ");
    let chat = play.spot().surface == Surface::Chat;
    let words = text(sentence, Style::Body, Hue::Ink);
    // A bubble is as wide as its words; they wrap where the column, its paddings and the pictures end.
    let column = column_of(cx);
    let room = column * SHARE / 100.0 - 2.0 * (theme.gap.base + side + theme.gap.small + theme.gap.hair);
    row()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| {
            node.min_height = px(theme.target - theme.gap.small);
            node.max_width = percent(if chat { SHARE } else { 100.0 });
            node.align_self = match (chat, item.hers) {
                (true, true) => AlignSelf::End,
                (true, false) => AlignSelf::Start,
                (false, _) => AlignSelf::Stretch,
            };
            if let (Surface::Picture, Some(half)) = (play.spot().surface, pair_of(cx)) {
                node.width = px(half);
            }
        })
        .fill(fill)
        .line(if marked.is_some() { Hue::Ink } else { Hue::SoftInk })
        .round(theme.radius.button)
        .child(picture(cx.thing(&item.picture), side, side))
        .child(if chat { words.node(|node| node.max_width = px(room)) } else { words.grow() })
        .maybe(sticker)
        .chooses(Role::CheckBox, marked.is_some(), Intent::Girl(GirlIntent::Run(Command::Choose(item.id.clone()))))
        .called(label)
        .drag(Drag::Into(item.id.clone()))
        .key(within.key(&format!("item-{}", item.id)))
        .moves(Motion::Appear(at as u32))
}
