//! The bar on top of every page: one way back on one side, help and the way to hide the game on the other, and what this
//! page is in between.

use bevy::prelude::*;

use super::button::icon_button;
use crate::game::stage::Look;
use crate::game::stage::element::{Element, Picture, heading, picture, row, text};
use crate::game::theme::{Hue, Style};
use crate::pack::model::Accent;
use crate::stay::{Intent, Sheet, Stay};

/// What a bar holds.
#[derive(Default)]
pub struct Bar {
    /// The way back: icon, what it is called, what it asks for.
    pub back: Option<(&'static str, String, Intent)>,
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
    pub fn of_sheet(look: &Look, title: impl Into<String>) -> Self {
        let close = icon_button(look, "icons/close", look.say("close"), Intent::Back).key("back");
        Self { middle: vec![heading(title, Style::Title, Hue::Ink)], beside_help: vec![close], ..Self::default() }
    }

    /// The bar as part of a page.
    pub fn draw(self, look: &Look) -> Element {
        let theme = look.theme;
        let coloured = self.fill != Hue::Clear;
        let back = self.back.map(|(icon, label, intent)| icon_button(look, icon, label, intent).key("back"));
        let gap = gap(look);
        let middle = row().wraps().gap(gap).with(self.middle).grow();
        let bar = row()
            .gap(gap)
            .pad(look.margin(), theme.gap.base)
            .node(|node| {
                node.width = percent(100);
                node.min_height = px(theme.page.bar);
                node.flex_shrink = 0.0;
            })
            .fill(self.fill)
            .maybe(back)
            .child(middle)
            .with(self.beside_help)
            .maybe((!self.without_help && !self.behind_cover).then(|| help_button(look)))
            .maybe((!self.behind_cover).then(|| cover_button(look)));
        if coloured { underlined(look, bar) } else { bar }
    }
}

/// Between the parts of a bar: little where a title has hardly room beside them.
fn gap(look: &Look) -> f32 {
    let gap = &look.theme.gap;
    if look.frame.rems() < look.theme.fits.pair { gap.small } else { gap.base }
}

fn underlined(look: &Look, bar: Element) -> Element {
    let line = row().fill(Hue::Ink).node(|node| {
        node.width = percent(100);
        node.height = px(look.theme.face.ring);
        node.flex_shrink = 0.0;
    });
    super::super::element::column()
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(bar)
        .child(line)
}

/// Sound on or off, in one tap.
pub fn sound_button(look: &Look, stay: &Stay) -> Element {
    let on = stay.settings().sound;
    let icon = if on { "icons/sound-on" } else { "icons/sound-off" };
    icon_button(look, icon, look.say("settings-sound"), Intent::Sound(!on)).switched(on).key("sound")
}

/// Next girl: one tap, and the screen is that of somebody who has just come.
pub fn leave_button(look: &Look, stay: &Stay) -> Element {
    let about = if stay.profile().is_some() { "leave.about" } else { "leave.guest-about" };
    let label = format!("{}. {}", look.say("leave"), look.say(about));
    icon_button(look, "icons/leave", label, Intent::Leave).key("leave")
}

/// Held down, or clicked by a screen reader, it hides the game at once; a tap tells how.
fn cover_button(look: &Look) -> Element {
    icon_button(look, "icons/cover", look.say("cover"), Intent::Open(Sheet::Cover)).held(Intent::Cover).key("cover")
}

/// Opens the help page, from everywhere.
pub fn help_button(look: &Look) -> Element {
    let theme = look.theme;
    let side = theme.picture.icon;
    row()
        .centred()
        .gap(theme.gap.small + theme.gap.hair)
        .pad(gap(look) + theme.gap.hair, theme.gap.small)
        .node(|node| {
            node.min_height = px(theme.target);
            node.flex_shrink = 0.0;
        })
        .fill(Hue::Strong(Accent::Coral))
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.button)
        .child(picture(Picture::Line("icons/help", Hue::OnAccent), side, side))
        .child(text(look.say("help"), Style::Label, Hue::OnAccent))
        .asks(Intent::Open(Sheet::Help))
        .key("help")
}
