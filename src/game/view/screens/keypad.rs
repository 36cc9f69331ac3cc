//! The keypad: sixty-four pictures, of which she taps five in her order. While she enters it shows how many, never which.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::secret::{PICTURES, ROW};
use crate::app::{self, GirlIntent, Intent, Keypad, KeypadSaid, Obvious, ProfileIntent, Purpose};
use crate::game::theme::{Hue, PuzzleHue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, row, text};
use crate::game::view::widgets::{Bar, bar_title, body, icon_button, main_button, page, plain_button, says};
use crate::mission::Face;
use crate::mission::ids::PersonId;
use crate::pack::model::Accent;
use crate::words::Said;

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, keypad: &Keypad) -> Element {
    let theme = cx.theme;
    let (id, about) = match keypad.purpose() {
        Purpose::Enter(_) | Purpose::Uncover => ("keypad-enter", "keypad-enter.about"),
        Purpose::Choose => ("keypad-choose", "keypad-choose.about"),
        Purpose::Repeat(_) => ("keypad-repeat", "keypad-repeat.about"),
        Purpose::Recover => ("keypad-recover", "keypad-recover.about"),
    };
    // Behind the cover nothing says whose game this is, and help would tell it too.
    let close = icon_button(cx, "icons/close", cx.say("close"), Intent::Girl(GirlIntent::Back)).key("back");
    let covered = app.cover().is_some();
    let bar = Bar {
        middle: vec![bar_title(cx, cx.say(id))],
        beside_help: vec![close],
        behind_cover: covered,
        ..Bar::default()
    };
    let cell = cell(cx);
    // Pictures do not grow with the text: on a page lying on its side there mostly is room for words beside them.
    let width = cx.fit(theme.column.wide) - grid_width(cx, cell) - theme.gap.huge;
    let beside = cx.frame.width > cx.frame.height && width / cx.frame.rem >= theme.fits.words;
    // Beside a narrow column no room is left for who says it.
    let is_slim = beside && width / cx.frame.rem < theme.fits.words * 2.0;
    let about = cx.say(about);
    let about =
        if is_slim { note(cx, about, Hue::Card) } else { says(cx, &PersonId::from("lotte"), Face::Happy, about) };
    let words = column()
        .gap(theme.gap.base)
        .node(|node| node.flex_shrink = 0.0)
        .maybe((!covered).then_some(about))
        .maybe(said(cx, keypad))
        .child(buttons(cx, app, keypad))
        .maybe(forgotten(cx, keypad));
    let (slots, grid) = (slots(cx, keypad, if beside { width } else { cx.room() }), grid(cx, cell));
    let content = if beside {
        let both = row().gap(theme.gap.huge).node(|node| node.align_items = AlignItems::Start);
        both.child(grid).child(column().gap(theme.gap.base).child(slots).child(words.wide(width)))
    } else {
        let words = words.wide(cx.fit(theme.column.text));
        column().gap(theme.gap.wide).centred().child(slots).child(grid).child(words)
    };
    let content = content.node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    let ground = if covered { Hue::Puzzle(PuzzleHue::Ground) } else { Hue::Ground };
    page(cx.say(id), ground, bar.draw(cx), body(cx, "keypad").child(content))
}

/// The side of a picture's button: as large as eight rows allow, never smaller than a finger.
fn cell(cx: &ViewCx) -> f32 {
    let theme = cx.theme;
    let rows = f32::from(ROW);
    let gaps = theme.gap.hair * (rows - 1.0);
    let high = (cx.frame.height - theme.page.bar - theme.gap.wide * 2.0 - gaps) / rows;
    let wide = (cx.room() - gaps) / rows;
    let lies = cx.frame.width > cx.frame.height;
    let (share, most) = if lies { (wide.min(high), theme.picture.card) } else { (wide, theme.picture.stop) };
    share.floor().clamp(theme.target - theme.gap.hair, most)
}

fn grid_width(cx: &ViewCx, cell: f32) -> f32 {
    cell * f32::from(ROW) + cx.theme.gap.hair * (f32::from(ROW) - 1.0)
}

fn grid(cx: &ViewCx, cell: f32) -> Element {
    let theme = cx.theme;
    let side = cell - theme.gap.base;
    let rows = PICTURES.chunks(usize::from(ROW)).enumerate().map(|(at, names)| {
        let first = at * usize::from(ROW);
        let cells = names.iter().enumerate().map(|(column, name)| {
            let ask = Intent::Profile(ProfileIntent::Tap((first + column) as u8));
            let picture = picture(Picture::Secret(first + column), side, side);
            row()
                .centred()
                .size(cell, cell)
                .fill(Hue::Card)
                .line(Hue::Ink)
                .round(theme.radius.small)
                .child(picture)
                .asks(ask)
                .called(cx.say(&format!("picture-{name}")))
                .key(format!("picture-{name}"))
        });
        row().gap(theme.gap.hair).with(cells)
    });
    column().gap(theme.gap.hair).node(|node| node.flex_shrink = 0.0).with(rows).speaks(Role::Group, None)
}

/// Five places in so much room: a picture where it may be seen, a dot where it may not.
fn slots(cx: &ViewCx, keypad: &Keypad, room: f32) -> Element {
    let theme = cx.theme;
    let side = if keypad.length() > 5 { theme.target - theme.gap.small } else { theme.target + theme.gap.small };
    // Five stay in one line; more are two lines.
    let side = side.min(((room + theme.gap.small) / 5.0 - theme.gap.small).floor());
    let shown = keypad.shown();
    let slots = (0..keypad.length()).map(|at| {
        let slot = row().centred().size(side, side).line(Hue::Ink).round(theme.radius.small);
        let inside = side - theme.gap.base - theme.gap.hair;
        match shown.get(at) {
            Some(tapped) => slot.fill(Hue::Card).child(picture(Picture::Secret(usize::from(*tapped)), inside, inside)),
            None if at < keypad.tapped() => {
                let dot = side / 3.0;
                slot.fill(Hue::Card).child(row().size(dot, dot).fill(Hue::Ink).pill())
            }
            None => slot.fill(Hue::Ground).line(Hue::SoftInk),
        }
    });
    let tapped = [("count", keypad.tapped().to_string()), ("length", keypad.length().to_string())];
    row()
        .wraps()
        .gap(theme.gap.small)
        .with(slots)
        .speaks(Role::Status, Some(cx.say_with("keypad-tapped", &tapped)))
        .live()
}

fn said(cx: &ViewCx, keypad: &Keypad) -> Option<Element> {
    let (words, fill) = match keypad.said() {
        KeypadSaid::Nothing if keypad.is_busy() => (cx.say("keypad-busy"), Hue::Tint(Accent::Sky)),
        KeypadSaid::Nothing => return None,
        KeypadSaid::Wrong => (cx.say("said-wrong"), Hue::Tint(Accent::Coral)),
        KeypadSaid::Wait(seconds) => (cx.count("said-wait", seconds as usize), Hue::Tint(Accent::Coral)),
        KeypadSaid::TryAgain => (cx.say("said-again"), Hue::Tint(Accent::Mint)),
        KeypadSaid::Chosen => (cx.say("said-chosen"), Hue::Tint(Accent::Mint)),
        KeypadSaid::Obvious(Obvious::Same) => (cx.say("said-same"), Hue::Tint(Accent::Sun)),
        KeypadSaid::Obvious(Obvious::Line) => (cx.say("said-line"), Hue::Tint(Accent::Sun)),
        KeypadSaid::Differs => (cx.say("said-differs"), Hue::Tint(Accent::Coral)),
        KeypadSaid::Trouble(trouble) => (cx.say(&format!("trouble-{}", trouble.slug())), Hue::Tint(Accent::Coral)),
    };
    Some(note(cx, words, fill).key("said").live())
}

fn note(cx: &ViewCx, words: Said, fill: Hue) -> Element {
    let theme = cx.theme;
    row()
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| node.width = percent(100))
        .fill(fill)
        .round(theme.radius.small)
        .child(text(words, Style::Body, Hue::Ink).grow())
}

fn buttons(cx: &ViewCx, app: &app::App, keypad: &Keypad) -> Element {
    let can_erase = keypad.tapped() > 0 && !keypad.is_busy();
    let erase = can_erase.then(|| {
        plain_button(cx, cx.say("keypad-erase"), Some("icons/erase"), Intent::Profile(ProfileIntent::Untap))
            .key("erase")
    });
    let keep = keypad.can_keep().then(|| {
        let keep = Intent::Profile(ProfileIntent::Keep);
        let kept = if keypad.said() == KeypadSaid::Chosen {
            main_button(cx, cx.say("said-chosen.keep"), Hue::Strong(Accent::Mint), keep)
        } else {
            plain_button(cx, cx.say("said-keep"), None, keep)
        };
        kept.key("keep")
    });
    let anew = matches!(keypad.purpose(), Purpose::Repeat(_)).then(|| {
        let anew = Intent::Profile(ProfileIntent::Choose);
        plain_button(cx, cx.say("said-differs.anew"), Some("icons/undo"), anew).key("anew")
    });
    // Nobody is locked out of the game by somebody else's cover: leaving shows nothing of hers.
    let other = (app.cover().is_some() && !keypad.is_busy()).then(|| {
        plain_button(cx, cx.say("keypad-other"), Some("icons/leave"), Intent::Girl(GirlIntent::Leave))
            .key("somebody-else")
    });
    row().wraps().gap(cx.theme.gap.base).maybe(erase).maybe(keep).maybe(anew).maybe(other)
}

/// What forgetting means, once she has been wrong.
fn forgotten(cx: &ViewCx, keypad: &Keypad) -> Option<Element> {
    let wrong = matches!(keypad.said(), KeypadSaid::Wrong | KeypadSaid::Wait(_) | KeypadSaid::TryAgain);
    let enters = matches!(keypad.purpose(), Purpose::Enter(_) | Purpose::Uncover);
    (wrong && enters).then(|| text(cx.say("keypad-forgotten"), Style::Small, Hue::Ink))
}
