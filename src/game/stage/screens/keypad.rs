//! The keypad: sixty-four pictures, of which she taps five in her order. While she enters it shows how many, never which.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, body, icon_button, page, plain_button, says};
use crate::game::theme::{Hue, PuzzleHue, Style};
use crate::mission::Face;
use crate::mission::ids::PersonId;
use crate::pack::model::Accent;
use crate::stay::secret::{PICTURES, ROW};
use crate::stay::{AtDoor, Intent, Keypad, Obvious, Purpose, Said, Stay};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay, keypad: &Keypad) -> Element {
    let theme = look.theme;
    let (id, about) = match keypad.purpose() {
        Purpose::Enter(_) | Purpose::Uncover => ("keypad-enter", "keypad-enter.about"),
        Purpose::Choose => ("keypad-choose", "keypad-choose.about"),
        Purpose::Repeat(_) => ("keypad-repeat", "keypad-repeat.about"),
        Purpose::Recover => ("keypad-recover", "keypad-recover.about"),
    };
    // Behind the cover nothing says whose game this is, and help would tell it too.
    let close = icon_button(look, "icons/close", look.say("close"), Intent::Back).key("back");
    let covered = stay.cover().is_some();
    let bar = Bar {
        middle: vec![heading(look.say(id), Style::Title, Hue::Ink)],
        beside_help: vec![close],
        behind_cover: covered,
        ..Bar::default()
    };
    let cell = cell(look);
    // Pictures do not grow with the text: on a page lying on its side there is room for words beside them at any size.
    let beside = look.frame.width > look.frame.height;
    let words = column()
        .gap(theme.gap.base)
        .node(|node| node.flex_shrink = 0.0)
        .maybe((!covered).then(|| says(look, &PersonId::from("lotte"), Face::Happy, look.say(about))))
        .maybe(said(look, keypad))
        .child(buttons(look, stay, keypad))
        .maybe(forgotten(look, keypad));
    let (slots, grid) = (slots(look, keypad), grid(look, cell));
    let content = if beside {
        let width = look.fit(theme.column.wide) - grid_width(look, cell) - theme.gap.huge;
        let both = row().gap(theme.gap.huge).node(|node| node.align_items = AlignItems::Start);
        both.child(grid).child(column().gap(theme.gap.base).child(slots).child(words.wide(width)))
    } else {
        let words = words.wide(look.fit(theme.column.text));
        column().gap(theme.gap.wide).centred().child(slots).child(grid).child(words)
    };
    let content = content.node(|node| node.margin = UiRect::axes(Val::Auto, px(0)));
    let ground = if covered { Hue::Puzzle(PuzzleHue::Ground) } else { Hue::Ground };
    page(look.say(id), ground, bar.draw(look), body(look, "keypad").child(content))
}

/// The side of a picture's button: as large as eight rows allow, never smaller than a finger.
fn cell(look: &Look) -> f32 {
    let theme = look.theme;
    let rows = f32::from(ROW);
    let gaps = theme.gap.hair * (rows - 1.0);
    let high = (look.frame.height - theme.page.bar - theme.gap.wide * 2.0 - gaps) / rows;
    let wide = (look.frame.width - look.margin() * 2.0 - gaps) / rows;
    let lies = look.frame.width > look.frame.height;
    let (share, most) = if lies { (wide.min(high), theme.picture.card) } else { (wide, theme.picture.stop) };
    share.floor().clamp(theme.target - theme.gap.hair, most)
}

fn grid_width(look: &Look, cell: f32) -> f32 {
    cell * f32::from(ROW) + look.theme.gap.hair * (f32::from(ROW) - 1.0)
}

fn grid(look: &Look, cell: f32) -> Element {
    let theme = look.theme;
    let side = cell - theme.gap.base;
    let rows = PICTURES.chunks(usize::from(ROW)).enumerate().map(|(at, names)| {
        let first = at * usize::from(ROW);
        let cells = names.iter().enumerate().map(|(column, name)| {
            let ask = Intent::AtDoor(AtDoor::Tap((first + column) as u8));
            let picture = picture(Picture::Secret(first + column), side, side);
            row()
                .centred()
                .size(cell, cell)
                .fill(Hue::Card)
                .line(Hue::Ink)
                .round(theme.radius.small)
                .child(picture)
                .asks(ask)
                .called(look.say(&format!("picture-{name}")))
                .key(format!("picture-{name}"))
        });
        row().gap(theme.gap.hair).with(cells)
    });
    column().gap(theme.gap.hair).node(|node| node.flex_shrink = 0.0).with(rows).speaks(Role::Group, None)
}

/// Five places: a picture where it may be seen, a dot where it may not.
fn slots(look: &Look, keypad: &Keypad) -> Element {
    let theme = look.theme;
    let side = if keypad.length() > 5 { theme.target - theme.gap.small } else { theme.target + theme.gap.small };
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
        .speaks(Role::Status, Some(look.say_with("keypad-tapped", &tapped)))
        .live()
}

fn said(look: &Look, keypad: &Keypad) -> Option<Element> {
    let theme = look.theme;
    let (words, fill) = match keypad.said() {
        Said::Nothing if keypad.is_busy() => (look.say("keypad-busy"), Hue::Tint(Accent::Sky)),
        Said::Nothing => return None,
        Said::Wrong => (look.say("said-wrong"), Hue::Tint(Accent::Coral)),
        Said::Wait(seconds) => (look.count("said-wait", seconds as usize), Hue::Tint(Accent::Coral)),
        Said::TryAgain => (look.say("said-again"), Hue::Tint(Accent::Mint)),
        Said::Obvious(Obvious::Same) => (look.say("said-same"), Hue::Tint(Accent::Sun)),
        Said::Obvious(Obvious::Line) => (look.say("said-line"), Hue::Tint(Accent::Sun)),
        Said::Differs => (look.say("said-differs"), Hue::Tint(Accent::Coral)),
        Said::Trouble(trouble) => (look.say(&format!("trouble-{}", trouble.slug())), Hue::Tint(Accent::Coral)),
    };
    let said = row()
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| node.width = percent(100))
        .fill(fill)
        .round(theme.radius.small)
        .child(text(words, Style::Body, Hue::Ink).grow());
    Some(said.key("said").live())
}

fn buttons(look: &Look, stay: &Stay, keypad: &Keypad) -> Element {
    let can_erase = keypad.tapped() > 0 && !keypad.is_busy();
    let erase = can_erase.then(|| {
        plain_button(look, look.say("keypad-erase"), Some("icons/erase"), Intent::AtDoor(AtDoor::Untap)).key("erase")
    });
    let keep = matches!(keypad.said(), Said::Obvious(_)).then(|| {
        let keep = Intent::AtDoor(AtDoor::KeepObvious);
        plain_button(look, look.say("said-keep"), None, keep).key("keep-obvious")
    });
    // Nobody is locked out of the game by somebody else's cover: leaving shows nothing of hers.
    let other = (stay.cover().is_some() && !keypad.is_busy())
        .then(|| plain_button(look, look.say("keypad-other"), Some("icons/leave"), Intent::Leave).key("somebody-else"));
    row().wraps().gap(look.theme.gap.base).maybe(erase).maybe(keep).maybe(other)
}

/// What forgetting means, once she has been wrong.
fn forgotten(look: &Look, keypad: &Keypad) -> Option<Element> {
    let wrong = matches!(keypad.said(), Said::Wrong | Said::Wait(_) | Said::TryAgain);
    let enters = matches!(keypad.purpose(), Purpose::Enter(_) | Purpose::Uncover);
    (wrong && enters).then(|| text(look.say("keypad-forgotten"), Style::Small, Hue::Ink))
}
