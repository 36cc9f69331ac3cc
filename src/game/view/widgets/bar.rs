//! The bar on top of every page: one way back on one side, help and the way to hide the game on the other, and what this
//! page is in between.

use bevy::prelude::*;

use super::button::{icon_button, round_button};
use crate::app::{self, GirlIntent, Intent, Listen, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Picture, column, heading, picture, row, text};
use crate::game::view::listen::{BAR, LISTEN};
use crate::pack::model::Accent;
use crate::words::Said;

/// What a bar holds.
#[derive(Default)]
pub struct Bar {
    /// The way back: icon, what it is called, what it asks for.
    pub back: Option<(&'static str, Said, Intent)>,
    /// In the middle.
    pub middle: Vec<Element>,
    /// Beside the help button.
    pub beside_help: Vec<Element>,
    /// Its ground; the page's own where nothing is named.
    pub fill: Hue,
    /// Whether the help button is left out: on the help page itself.
    pub without_help: bool,
    /// Whether nothing may tell whose game this is: over the cover.
    pub behind_cover: bool,
}

impl Bar {
    /// The bar of a page laid over another: what it is called, and the way to close it.
    pub fn of_sheet(cx: &ViewCx, title: impl Into<Said>) -> Self {
        let close = icon_button(cx, "icons/close", cx.say("close"), Intent::Girl(GirlIntent::Back)).key("back");
        Self { middle: vec![bar_title(cx, title)], beside_help: vec![close], ..Self::default() }
    }

    /// The bar as part of a page.
    pub fn draw(self, cx: &ViewCx) -> Element {
        let theme = cx.theme;
        let coloured = self.fill != Hue::Clear;
        let back = self.back.map(|(icon, label, intent)| icon_button(cx, icon, label, intent).key("back"));
        let gap = gap(cx);
        let middle = row().wraps().gap(gap).with(self.middle).grow();
        let bar = row()
            .gap(gap)
            .pad(cx.margin(), theme.gap.base)
            .node(|node| {
                node.width = percent(100);
                node.min_height = px(theme.page.bar);
                node.flex_shrink = 0.0;
            })
            .key(BAR)
            .fill(self.fill)
            .maybe(back)
            .child(middle)
            .with(self.beside_help)
            .maybe(listen_button(cx).filter(|_| !self.behind_cover))
            .maybe((!self.without_help && !self.behind_cover).then(|| help_button(cx)))
            .maybe((!self.behind_cover).then(|| cover_button(cx)));
        if coloured { underlined(cx, bar) } else { bar }
    }
}

/// The width of a letter of a button's words, as a share of their size: those of all our languages are narrower together.
const LETTER: f32 = 0.6;

/// The width of words in one line, if they were as wide as any.
pub fn width_of(cx: &ViewCx, said: &Said, style: Style) -> f32 {
    said.words.chars().count() as f32 * LETTER * cx.text_size(style)
}

/// What is left in a bar for its middle, in rem, beside so many square buttons, the help button, and words of buttons with a
/// picture of their own. The button that reads the page is counted here.
pub fn left_in_bar(cx: &ViewCx, squares: usize, words: &[&Said]) -> f32 {
    let theme = cx.theme;
    let squares = squares + usize::from(cx.listens.is_some());
    let square = |count: usize| count as f32 * (theme.target + gap(cx));
    let help = cx.say("help");
    let worded = words
        .iter()
        .copied()
        .chain([&help])
        .map(|said| width_of(cx, said, Style::Label) + theme.target + 2.0 * theme.gap.wide);
    (cx.room() - square(squares) - worded.sum::<f32>()) / cx.frame.rem
}

/// A bar that has no room for something: that stands below it, on a line of its own.
pub fn above(cx: &ViewCx, bar: Element, what: Element) -> Element {
    let line = row().pad(cx.margin(), 0.0).node(|node| node.width = percent(100)).child(what);
    let both = column().node(|node| {
        node.width = percent(100);
        node.flex_shrink = 0.0;
    });
    both.child(bar).child(line)
}

/// The title in a bar: smaller where it has hardly room beside the buttons.
pub fn bar_title(cx: &ViewCx, title: impl Into<Said>) -> Element {
    let style = if cx.frame.rems() < cx.theme.fits.pair { Style::Heading } else { Style::Title };
    heading(title, style, Hue::Ink)
}

/// Between the parts of a bar: little where a title has hardly room beside them.
fn gap(cx: &ViewCx) -> f32 {
    let gap = &cx.theme.gap;
    if cx.frame.rems() < cx.theme.fits.pair { gap.small } else { gap.base }
}

fn underlined(cx: &ViewCx, bar: Element) -> Element {
    let line = row().fill(Hue::Ink).node(|node| {
        node.width = percent(100);
        node.height = px(cx.theme.face.ring);
        node.flex_shrink = 0.0;
    });
    column()
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(bar)
        .child(line)
}

/// Sound on or off, in one tap.
pub fn sound_button(cx: &ViewCx, app: &app::App) -> Element {
    sound_switch(cx, app.settings().sound)
}

fn sound_switch(cx: &ViewCx, on: bool) -> Element {
    let icon = if on { "icons/sound-on" } else { "icons/sound-off" };
    icon_button(cx, icon, cx.say("settings-sound"), Intent::Girl(GirlIntent::Sound(!on))).switched(on).key("sound")
}

/// Reads the page to her, or reads no further.
fn listen_button(cx: &ViewCx) -> Option<Element> {
    let (icon, name, what) = if cx.listens? {
        ("icons/stop", "listen.stop", Listen::Stop)
    } else {
        ("icons/sound-on", "listen", Listen::Page)
    };
    let side = cx.theme.target;
    Some(round_button(icon, cx.say(name), side, Intent::Girl(GirlIntent::Listen(what))).key(LISTEN))
}

/// The same in a mission, where sound lies below the page.
pub fn switch_sound(cx: &ViewCx) -> Element {
    sound_switch(cx, cx.settings().sound)
}

/// Next girl: one tap, and the screen is that of somebody who has just come.
pub fn leave_button(cx: &ViewCx, app: &app::App) -> Element {
    let about = if app.profile().is_some() { "leave.about" } else { "leave.guest-about" };
    let label = format!("{}. {}", cx.say("leave"), cx.say(about));
    icon_button(cx, "icons/leave", label.into(), Intent::Girl(GirlIntent::Leave)).key("leave")
}

/// Held down, or clicked by a screen reader, it hides the game at once; a tap tells how.
fn cover_button(cx: &ViewCx) -> Element {
    icon_button(cx, "icons/cover", cx.say("cover"), Intent::Girl(GirlIntent::Open(Sheet::Cover)))
        .held(Intent::Girl(GirlIntent::Cover))
        .key("cover")
}

/// Opens the help page, from everywhere.
pub fn help_button(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    row()
        .centred()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(gap(cx) + theme.gap.hair, theme.gap.small)
        .node(|node| {
            node.min_height = px(theme.target);
            node.flex_shrink = 0.0;
        })
        .fill(Hue::Strong(Accent::Coral))
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
        .child(picture(Picture::Line("icons/help", Hue::OnAccent), side, side))
        .child(text(cx.say("help"), Style::Label, Hue::OnAccent))
        .asks(Intent::Girl(GirlIntent::Open(Sheet::Help)))
        .key("help")
}
