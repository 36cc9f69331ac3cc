//! The first page: which language, how large the letters, and in; and one honest sentence on what the cover cannot hide.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, GirlIntent, Intent, SessionIntent, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, column, heading, picture, row, text};
use crate::game::view::widgets::{
    Bar, aids_in_a_row, choice, icon_button, main_button, middle, page, plain_button, sound_button,
};
use crate::mission::Face;
use crate::pack::model::{Accent, Role as Part};

/// Text sizes offered before anything else, in percent; the settings have finer steps.
const SIZES: [u16; 3] = [100, 150, 200];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let settings =
        icon_button(cx, "icons/settings", cx.say("settings"), Intent::Girl(GirlIntent::Open(Sheet::Settings)));
    let bar = Bar { beside_help: vec![sound_button(cx, app), settings.key("settings")], ..Bar::default() }.draw(cx);
    let logo = theme.face.large;
    let title = row()
        .gap(theme.gap.wide)
        .centred()
        .child(picture(Picture::Icon("logo"), logo * 0.66, logo * 0.66))
        .child(heading(cx.say("title"), Style::Display, Hue::Ink));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.base + theme.gap.hair)
        .centred()
        .child(faces(cx, app))
        .child(title)
        .child(text(cx.say("title.promise"), Style::Body, Hue::Ink).centred())
        .child(
            row()
                .centred()
                .wraps()
                .gap(theme.gap.wide)
                .child(languages(cx, app))
                .child(sizes(cx, app))
                .maybe(aids_in_a_row(cx, app)),
        )
        .child(ways_in(cx))
        .child(text(cx.say("door.honest"), Style::Small, Hue::SoftInk).centred());
    page(cx.say("title"), Hue::Ground, bar, middle(cx, "start", content))
}

/// Alone, or with a group and a counsellor.
fn ways_in(cx: &ViewCx) -> Element {
    let begin = main_button(cx, cx.say("begin"), Hue::Strong(Accent::Sun), Intent::Girl(GirlIntent::Begin));
    let group = Intent::Session(SessionIntent::Desk);
    let group = plain_button(cx, cx.say("start-room"), Some("icons/users"), group);
    row().centred().wraps().gap(cx.theme.gap.wide).child(begin.key("begin")).child(group.key("group"))
}

/// The six bloggers look out at her, side by side.
fn faces(cx: &ViewCx, app: &app::App) -> Element {
    let pack = app.pack();
    let bloggers = pack.credits.iter().filter_map(|id| pack.person(id)).filter(|one| one.role == Part::Blogger);
    let side = cx.theme.face.hero.min(cx.room() / 6.0 - cx.theme.gap.small);
    let faces = bloggers.enumerate().map(|(index, blogger)| {
        let face = if index.is_multiple_of(2) { Face::Happy } else { Face::Laugh };
        let lean = cx.theme.tilt * if index.is_multiple_of(2) { -1.0 } else { 1.0 };
        picture(cx.face(&blogger.id, face), side, side)
            .tilt(lean)
            .key(format!("face-{}", blogger.id))
            .moves(Motion::Appear(index as u32))
    });
    row().centred().gap(cx.theme.gap.small).with(faces)
}

fn languages(cx: &ViewCx, app: &app::App) -> Element {
    let now = &app.settings().language;
    let offered = app.offered_languages();
    let buttons = offered.into_iter().map(|language| {
        let (name, key) = (language.own_name().to_owned(), format!("language-{}", language.as_str()));
        choice(cx, name, Style::Label, language == *now, Intent::Girl(GirlIntent::Speak(language))).key(key)
    });
    let group = row().centred().wraps().gap(cx.theme.gap.base).with(buttons);
    let group = group.node(|node| node.max_width = px(cx.fit(cx.theme.column.text)));
    group.speaks(Role::RadioGroup, Some(cx.say("settings-language")))
}

fn sizes(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.settings().text;
    let buttons = SIZES.iter().zip([Style::Small, Style::Heading, Style::Display]).map(|(size, style)| {
        let label = cx.say_with("text-size", &[("percent", size.to_string())]);
        choice(cx, cx.say("letter"), style, *size == now, Intent::Girl(GirlIntent::TextSize(*size)))
            .called(label)
            .key(format!("size-{size}"))
    });
    let group = row().centred().gap(cx.theme.gap.base).with(buttons);
    group.speaks(Role::RadioGroup, Some(cx.say("settings-text")))
}
