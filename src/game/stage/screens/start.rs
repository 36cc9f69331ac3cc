//! The first page: which language, how large the letters, and in; and one honest sentence on what the cover cannot hide.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::stage::widgets::{Bar, choice, icon_button, main_button, middle, page, plain_button, sound_button};
use crate::game::theme::{Hue, Style};
use crate::mission::Face;
use crate::pack::model::{Accent, Role as Part};
use crate::stay::{AtRoom, Intent, Sheet, Stay};

/// Text sizes offered before anything else, in percent; the settings have finer steps.
const SIZES: [u16; 3] = [100, 150, 200];

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let settings = icon_button(look, "icons/settings", look.say("settings"), Intent::Open(Sheet::Settings));
    let bar =
        Bar { beside_help: vec![sound_button(look, stay), settings.key("settings")], ..Bar::default() }.draw(look);
    let logo = theme.face.large;
    let title = row()
        .gap(theme.gap.wide)
        .centred()
        .child(picture(Picture::Icon("logo"), logo * 0.66, logo * 0.66))
        .child(heading(look.say("title"), Style::Display, Hue::Ink));
    let content = column()
        .wide(look.fit(theme.column.text))
        .gap(theme.gap.base + theme.gap.hair)
        .centred()
        .child(faces(look, stay))
        .child(title)
        .child(text(look.say("title.promise"), Style::Body, Hue::Ink).centred())
        .child(row().centred().wraps().gap(theme.gap.wide).child(languages(look, stay)).child(sizes(look, stay)))
        .child(ways_in(look))
        .child(text(look.say("door.honest"), Style::Small, Hue::SoftInk).centred());
    page(look.say("title"), Hue::Ground, bar, middle(look, "start", content))
}

/// Alone, or with a group and a counsellor.
fn ways_in(look: &Look) -> Element {
    let begin = main_button(look, look.say("begin"), Hue::Strong(Accent::Sun), Intent::Begin);
    let group = Intent::AtRoom(AtRoom::Desk);
    let group = plain_button(look, look.say("start-room"), Some("icons/users"), group);
    row().centred().wraps().gap(look.theme.gap.wide).child(begin.key("begin")).child(group.key("group"))
}

/// The six bloggers look out at her, side by side.
fn faces(look: &Look, stay: &Stay) -> Element {
    let pack = stay.pack();
    let bloggers = pack.credits.iter().filter_map(|id| pack.person(id)).filter(|one| one.role == Part::Blogger);
    let side = look.theme.face.hero.min((look.frame.width - look.margin() * 2.0) / 6.0 - look.theme.gap.small);
    let faces = bloggers.enumerate().map(|(index, blogger)| {
        let face = if index.is_multiple_of(2) { Face::Happy } else { Face::Laugh };
        let lean = look.theme.tilt * if index.is_multiple_of(2) { -1.0 } else { 1.0 };
        picture(look.face(&blogger.id, face), side, side)
            .tilt(lean)
            .key(format!("face-{}", blogger.id))
            .moves(Motion::Appear(index as u32))
    });
    row().centred().gap(look.theme.gap.small).with(faces)
}

fn languages(look: &Look, stay: &Stay) -> Element {
    let now = &stay.settings().language;
    let offered = stay.pack().texts.languages();
    let buttons = offered.into_iter().map(|language| {
        let (name, key) = (language.own_name().to_owned(), format!("language-{}", language.as_str()));
        choice(look, name, Style::Label, language == *now, Intent::Speak(language)).key(key)
    });
    let group = row().centred().wraps().gap(look.theme.gap.base).with(buttons);
    let group = group.node(|node| node.max_width = px(look.fit(look.theme.column.text)));
    group.speaks(Role::RadioGroup, Some(look.say("settings-language")))
}

fn sizes(look: &Look, stay: &Stay) -> Element {
    let now = stay.settings().text;
    let buttons = SIZES.iter().zip([Style::Small, Style::Heading, Style::Display]).map(|(size, style)| {
        let label = look.say_with("text-size", &[("percent", size.to_string())]);
        choice(look, look.say("letter"), style, *size == now, Intent::TextSize(*size))
            .called(label)
            .key(format!("size-{size}"))
    });
    let group = row().centred().gap(look.theme.gap.base).with(buttons);
    group.speaks(Role::RadioGroup, Some(look.say("settings-text")))
}
