//! How the pages look, sound and speak. Every change shows at once, on this very page.

use accesskit::Role;
use bevy::prelude::*;

use crate::app::{self, Contrast, GirlIntent, Intent, LARGEST_TEXT, SMALLEST_TEXT, Sheet, TEXT_STEP};
use crate::game::theme::{Hue, Style};
use crate::game::view::ViewCx;
use crate::game::view::element::Picture;
use crate::game::view::element::{Element, column, picture, row, spring, text};
use crate::game::view::widgets::{Bar, aids, body, choice, page, plain_button, sticker};

/// Draws it.
pub fn draw(cx: &ViewCx, app: &app::App) -> Element {
    let theme = cx.theme;
    let bar = Bar::of_sheet(cx, cx.say("settings"));
    let credits =
        plain_button(cx, cx.say("credits"), Some("icons/info"), Intent::Girl(GirlIntent::Open(Sheet::Credits)));
    let content = column()
        .wide(cx.fit(theme.column.wide))
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .with([language(cx, app), size(cx, app)])
        .maybe(helps(cx, app))
        .with([colours(cx, app), motion(cx, app), pace(cx, app), sound(cx, app)])
        .child(row().child(spring()).child(credits.key("credits")));
    page(cx.say("settings"), Hue::Ground, bar.draw(cx), body(cx, "settings").child(content))
}

/// A setting: what it is, and its choices, of which one holds.
fn setting(cx: &ViewCx, icon: &'static str, id: &str, choices: Vec<Element>) -> Element {
    setting_of(cx, icon, id, choices, Role::RadioGroup)
}

fn setting_of(cx: &ViewCx, icon: &'static str, id: &str, choices: Vec<Element>, role: Role) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    let name = row().gap(theme.gap.base).child(picture(Picture::Line(icon, Hue::Ink), side, side)).child(text(
        cx.say(id),
        Style::Heading,
        Hue::Ink,
    ));
    let choices = row().wraps().gap(theme.gap.small + theme.gap.hair).with(choices).speaks(role, Some(cx.say(id)));
    let inside = if cx.frame.narrow {
        column().gap(theme.gap.base).child(name).child(choices)
    } else {
        row().gap(theme.gap.base).child(name.grow()).child(choices)
    };
    sticker(cx, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(inside.node(|node| node.width = percent(100)))
}

fn language(cx: &ViewCx, app: &app::App) -> Element {
    let now = &app.settings().language;
    let choices = app.offered_languages().into_iter().map(|language| {
        let (name, key) = (language.own_name().to_owned(), format!("language-{}", language.as_str()));
        choice(cx, name, Style::Label, language == *now, Intent::Girl(GirlIntent::Speak(language))).key(key)
    });
    setting(cx, "icons/language", "settings-language", choices.collect())
}

/// What helps her; nothing where no pack here helps with anything.
fn helps(cx: &ViewCx, app: &app::App) -> Option<Element> {
    let aids = aids(cx, app, true);
    // Each is there or not, whatever the others are.
    (!aids.is_empty()).then(|| setting_of(cx, "icons/hand", "settings-aids", aids, Role::Group))
}

fn size(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.settings().text;
    let sizes = (SMALLEST_TEXT..=LARGEST_TEXT).step_by(usize::from(TEXT_STEP));
    let choices = sizes.map(|size| {
        let label = cx.say_with("text-size", &[("percent", size.to_string())]);
        choice(cx, label, Style::Label, size == now, Intent::Girl(GirlIntent::TextSize(size)))
            .key(format!("size-{size}"))
    });
    setting(cx, "icons/text-size", "settings-text", choices.collect())
}

fn colours(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.settings().contrast;
    let choices = Contrast::ALL.map(|contrast| {
        let id = match contrast {
            Contrast::Normal => "contrast-normal",
            Contrast::High => "contrast-high",
            Contrast::Dark => "contrast-dark",
        };
        choice(cx, cx.say(id), Style::Label, contrast == now, Intent::Girl(GirlIntent::Contrast(contrast))).key(id)
    });
    setting(cx, "icons/contrast", "settings-contrast", choices.into())
}

fn motion(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.settings().reduced_motion;
    let choices = [("motion-full", false), ("motion-reduced", true)].map(|(id, reduce)| {
        choice(cx, cx.say(id), Style::Label, reduce == now, Intent::Girl(GirlIntent::ReduceMotion(reduce))).key(id)
    });
    setting(cx, "icons/motion", "settings-motion", choices.into())
}

fn pace(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.settings().waits;
    let choices = [("pace-own", false), ("pace-waits", true)].map(|(id, waits)| {
        choice(cx, cx.say(id), Style::Label, waits == now, Intent::Girl(GirlIntent::Wait(waits))).key(id)
    });
    setting(cx, "icons/timer", "settings-pace", choices.into())
}

fn sound(cx: &ViewCx, app: &app::App) -> Element {
    let now = app.settings().sound;
    let choices = [("sound-on", true), ("sound-off", false)]
        .map(|(id, on)| choice(cx, cx.say(id), Style::Label, on == now, Intent::Girl(GirlIntent::Sound(on))).key(id));
    let icon = if now { "icons/sound-on" } else { "icons/sound-off" };
    setting(cx, icon, "settings-sound", choices.into())
}
