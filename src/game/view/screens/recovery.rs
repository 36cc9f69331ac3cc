//! The recovery sheet: twelve pictures in their order, shown once, to be saved as paper where she chooses.

use std::ffi::OsStr;
use std::path::Path;

use accesskit::Role;
use bevy::prelude::*;

use crate::app::secret::PICTURES;
use crate::app::{self, GirlIntent, Intent, PaperFolder, Recovery, StaffIntent, StaffSaid};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, picture, row, text};
use crate::game::view::widgets::{Bar, body, foot, main_button, page, plain_button, with_foot};
use crate::pack::model::Accent;
use crate::words::Said;

/// Pictures in a row of the sheet, and where the words are large.
const ACROSS: [usize; 2] = [4, 3];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App, recovery: &Recovery) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("recovery"));
    let width = cx.fit(theme.column.text);
    let across = ACROSS[usize::from(width / cx.frame.rem < theme.fits.words * 2.0)];
    let cell = (width - theme.gap.base * (across as f32 - 1.0)) / across as f32;
    let rows = recovery.0.chunks(across).enumerate().map(|(at, chunk)| {
        let cells = chunk
            .iter()
            .enumerate()
            .map(|(column, which)| numbered(cx, at * across + column + 1, usize::from(*which), cell));
        row().gap(theme.gap.base).with(cells)
    });
    let printed = match app.staff().said() {
        StaffSaid::Printed(path) => Some(lies(cx, "recovery.printed", path)),
        StaffSaid::NotOpened(path) => Some(lies(cx, "recovery.not-opened", path)),
        StaffSaid::NotPrinted => Some(cx.say("recovery.failed")),
        StaffSaid::Nothing | StaffSaid::Short | StaffSaid::Differs | StaffSaid::Wrong(_) => None,
    };
    let printed = printed.map(|said| text(said, Style::Label, Hue::Ink).key("printed").live());
    let open = matches!(app.staff().said(), StaffSaid::Printed(_)).then(|| {
        let open = Intent::Staff(StaffIntent::OpenPrinted);
        row().child(plain_button(cx, cx.say("recovery.open"), Some("icons/paper"), open).key("open-printed"))
    });
    let content = column()
        .wide(width)
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .child(text(cx.say("recovery.about"), Style::Body, Hue::Ink))
        .with(rows)
        .child(text(cx.say("recovery.keep"), Style::Body, Hue::Ink))
        .maybe(app.staff().folders().map(|folders| places(cx, folders)))
        .maybe(printed)
        .maybe(open);
    let done =
        main_button(cx, cx.say("recovery.done"), Hue::Strong(Accent::Mint), Intent::Girl(GirlIntent::Back)).key("done");
    let content = with_foot(body(cx, "recovery").child(content), foot(cx, [done]));
    page(cx.say("recovery"), Hue::Ground, bar.draw(cx), content)
}

/// Where the paper lies: what it is called, and in which folder.
fn lies(cx: &ViewCx, id: &str, path: &str) -> Said {
    let shown = |part: Option<&OsStr>| part.map(|part| part.to_string_lossy().into_owned()).unwrap_or_default();
    let file = Path::new(path);
    cx.say_with(id, &[("file", shown(file.file_name())), ("folder", shown(file.parent().map(Path::as_os_str)))])
}

/// Where it can be saved as a PDF: every folder is a button.
fn places(cx: &ViewCx, folders: &[PaperFolder]) -> Element {
    let ask = if folders.is_empty() { "recovery.nowhere" } else { "recovery.where" };
    column()
        .gap(cx.theme.gap.base)
        .node(|node| node.width = percent(100))
        .child(text(cx.say(ask), Style::Label, Hue::Ink))
        .with(folders.iter().enumerate().map(|(at, folder)| place(cx, at, folder)))
}

/// A folder with its whole path, and a word where what lies there goes to other computers.
fn place(cx: &ViewCx, at: usize, folder: &PaperFolder) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    let warning = folder.synced.then(|| text(cx.say("recovery.synced"), Style::Small, Hue::Ink));
    let words = column()
        .gap(theme.gap.hair)
        .child(text(cx.say(&format!("recovery.{}", folder.kind.slug())), Style::Label, Hue::Ink))
        .child(text(folder.path.clone(), Style::Small, Hue::SoftInk))
        .maybe(warning);
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.min_height = px(theme.target);
            node.flex_shrink = 0.0;
        })
        .fill(if folder.synced { Hue::Tint(Accent::Coral) } else { Hue::Card })
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
        .child(picture(Picture::Line("icons/paper", Hue::Ink), side, side))
        .child(words.grow())
        .asks(Intent::Staff(StaffIntent::Print(at)))
        .key(format!("print-{at}"))
}

fn numbered(cx: &ViewCx, number: usize, which: usize, width: f32) -> Element {
    let theme = cx.theme;
    let side = theme.target;
    let word = cx.say(&format!("picture-{}", PICTURES[which % PICTURES.len()]));
    column()
        .centred()
        .gap(theme.gap.hair)
        .pad(theme.gap.hair, theme.gap.small)
        .wide(width)
        .fill(Hue::Card)
        .line(Hue::Ink)
        .round(theme.radius.small)
        .child(picture(Picture::Secret(which), side, side))
        .child(text(format!("{number}. {word}"), Style::Small, Hue::Ink).centred())
        .speaks(Role::Group, None)
}
