//! The first page: which language, how large the letters, and in; and one honest sentence on what the cover cannot hide.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, GirlIntent, Intent, SessionIntent, Sheet};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::{Element, Motion, Picture, Reaction, column, heading, picture, row, text};
use crate::game::view::widgets::{
    Bar, Who, aids_in_a_row, choice, figure, figure_size, figure_turned, hear, icon_button, land, main_button, middle,
    page, plain_button, said_by, says_in_its_place, sound_button, with_behind,
};
use crate::mission::ids::PersonId;
use crate::mission::{Face, Pose};
use crate::pack::model::{Accent, Role as Part};
use crate::words::Said;

/// How high who greets her stands, as a share of the page's height.
const HIGH: f32 = 0.68;

/// Text sizes offered before anything else, in percent; the settings have finer steps.
const SIZES: [u16; 3] = [100, 150, 200];

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let settings =
        icon_button(cx, "icons/settings", cx.say("settings"), Intent::Girl(GirlIntent::Open(Sheet::Settings)));
    let bar = Bar { beside_help: vec![sound_button(cx, app), settings.key("settings")], ..Bar::default() }.draw(cx);
    let logo = theme.face.medium;
    let waves = !cx.frame.narrow && !cx.frame.is_crowded(theme);
    let title = row()
        .gap(theme.gap.base)
        .centred()
        .child(picture(Picture::Icon("logo"), logo, logo))
        .child(heading(cx.say("title"), Style::Display, Hue::Ink))
        .maybe(waves.then(|| faces(cx, app)));
    let lotte = PersonId::from("lotte");
    let high = cx.frame.height * HIGH;
    let wide = if waves { figure_size(cx, Pose::Point, high).x + theme.gap.wide } else { 0.0 };
    let joke = cx.say("start-joke");
    let room = cx.fit(theme.column.wide) - wide;
    let says = if waves { bubble(cx, &lotte, joke) } else { says_in_its_place(cx, &lotte, Face::Laugh, joke) };
    let helps = row().centred().wraps().gap(theme.gap.wide).child(sizes(cx, app)).maybe(aids_in_a_row(cx, app));
    let words = column()
        .gap(theme.gap.wide)
        .node(|node| node.align_items = if waves { AlignItems::Start } else { AlignItems::Center })
        .child(title)
        .child(says)
        .child(languages(cx, app))
        .child(ways_in(cx))
        .child(helps)
        .child(honest(cx));
    let content = if waves {
        let turned = if cx.rtl { figure_turned } else { figure };
        let lotte = turned(cx, Who::Person(&lotte), Pose::Point, Face::Laugh, high)
            .key("lotte")
            .moves(Motion::Wave)
            .reacts(Reaction::Hop);
        row().gap(theme.gap.wide).centred().child(lotte).child(words.wide(room))
    } else {
        words.wide(room).centred()
    };
    let drawn = page(cx.say("title"), Hue::Ground, bar, middle(cx, "start", content));
    with_behind(drawn, land(cx))
}

/// What somebody says who stands beside it, and who reads it aloud.
fn bubble(cx: &ViewCx, person: &PersonId, words: Said) -> Element {
    let theme = cx.theme;
    let (told, loud) = (said_by(cx, person, &words), hear(cx, &words));
    let words = text(words, Style::Heading, Hue::Ink).speaks(Role::Label, Some(told)).grow();
    row()
        .gap(theme.gap.base)
        .pad(theme.gap.wide, theme.gap.base)
        .node(|node| node.width = percent(100))
        .fill(Hue::Card)
        .line(Hue::Ink)
        .shadow()
        .round(theme.radius.card)
        .child(words)
        .maybe(loud)
}

/// What the cover cannot hide.
fn honest(cx: &ViewCx) -> Element {
    row()
        .pad(cx.theme.gap.base, cx.theme.gap.hair)
        .node(|node| node.width = percent(100))
        .fill(Hue::Card)
        .round(cx.theme.radius.small)
        .child(text(cx.say("door.honest"), Style::Small, Hue::Ink).grow())
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
    let side = cx.theme.face.small;
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
        let chosen = language == *now;
        let hue = if chosen { Hue::OnAccent } else { Hue::Ink };
        // It greets her in its own words.
        let greeting = cx.in_language(&language, "start-greeting");
        let called = greeting.iter().map(String::as_str).chain([name.as_str()]).collect::<Vec<_>>().join(" ");
        let asks = Intent::Girl(GirlIntent::Speak(language));
        match greeting {
            Some(greeting) => {
                choice(cx, greeting, Style::Heading, chosen, asks).child(text(name, Style::Small, hue).centred())
            }
            None => choice(cx, name, Style::Label, chosen, asks),
        }
        .called(called)
        .key(key)
    });
    let group = row().centred().wraps().gap(cx.theme.gap.base).with(buttons);
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
