//! How the pages look, sound and speak. Every change shows at once, on this very page.

use accesskit::Role;
use bevy::prelude::*;

use crate::game::stage::Look;
use crate::game::stage::element::Picture;
use crate::game::stage::element::{Element, column, picture, row, spring, text};
use crate::game::stage::widgets::{Bar, body, choice, page, plain_button, sticker};
use crate::game::theme::{Hue, Style};
use crate::stay::{Contrast, Intent, LARGEST_TEXT, SMALLEST_TEXT, Sheet, Stay, TEXT_STEP};

/// Draws it.
pub fn draw(look: &Look, stay: &Stay) -> Element {
    let theme = look.theme;
    let bar = Bar::of_sheet(look, look.say("settings"));
    let credits = plain_button(look, look.say("credits"), Some("icons/info"), Intent::Open(Sheet::Credits));
    let content = column()
        .wide(look.fit(theme.column.wide))
        .gap(theme.gap.base)
        .node(|node| node.margin = UiRect::axes(Val::Auto, px(0)))
        .with([language(look, stay), size(look, stay), colours(look, stay), motion(look, stay), sound(look, stay)])
        .child(row().child(spring()).child(credits.key("credits")));
    page(look.say("settings"), Hue::Ground, bar.draw(look), body(look, "settings").child(content))
}

/// A setting: what it is, and its choices.
fn setting(look: &Look, icon: &'static str, id: &str, choices: Vec<Element>) -> Element {
    let theme = look.theme;
    let side = theme.picture.icon;
    let name = row().gap(theme.gap.base).child(picture(Picture::Line(icon, Hue::Ink), side, side)).child(text(
        look.say(id),
        Style::Heading,
        Hue::Ink,
    ));
    let choices =
        row().wraps().gap(theme.gap.small + theme.gap.hair).with(choices).speaks(Role::RadioGroup, Some(look.say(id)));
    let inside = if look.frame.narrow {
        column().gap(theme.gap.base).child(name).child(choices)
    } else {
        row().gap(theme.gap.base).child(name.grow()).child(choices)
    };
    sticker(look, Hue::Card)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .child(inside.node(|node| node.width = percent(100)))
}

fn language(look: &Look, stay: &Stay) -> Element {
    let now = &stay.settings().language;
    let choices = stay.pack().texts.languages().into_iter().map(|language| {
        let (name, key) = (language.own_name().to_owned(), format!("language-{}", language.as_str()));
        choice(look, name, Style::Label, language == *now, Intent::Speak(language)).key(key)
    });
    setting(look, "icons/language", "settings-language", choices.collect())
}

fn size(look: &Look, stay: &Stay) -> Element {
    let now = stay.settings().text;
    let sizes = (SMALLEST_TEXT..=LARGEST_TEXT).step_by(usize::from(TEXT_STEP));
    let choices = sizes.map(|size| {
        let label = look.say_with("text-size", &[("percent", size.to_string())]);
        choice(look, label, Style::Label, size == now, Intent::TextSize(size)).key(format!("size-{size}"))
    });
    setting(look, "icons/text-size", "settings-text", choices.collect())
}

fn colours(look: &Look, stay: &Stay) -> Element {
    let now = stay.settings().contrast;
    let choices = Contrast::ALL.map(|contrast| {
        let id = match contrast {
            Contrast::Normal => "contrast-normal",
            Contrast::High => "contrast-high",
            Contrast::Dark => "contrast-dark",
        };
        choice(look, look.say(id), Style::Label, contrast == now, Intent::Contrast(contrast)).key(id)
    });
    setting(look, "icons/contrast", "settings-contrast", choices.into())
}

fn motion(look: &Look, stay: &Stay) -> Element {
    let now = stay.settings().reduced_motion;
    let choices = [("motion-full", false), ("motion-reduced", true)].map(|(id, reduce)| {
        choice(look, look.say(id), Style::Label, reduce == now, Intent::ReduceMotion(reduce)).key(id)
    });
    setting(look, "icons/motion", "settings-motion", choices.into())
}

fn sound(look: &Look, stay: &Stay) -> Element {
    let now = stay.settings().sound;
    let choices = [("sound-on", true), ("sound-off", false)]
        .map(|(id, on)| choice(look, look.say(id), Style::Label, on == now, Intent::Sound(on)).key(id));
    let icon = if now { "icons/sound-on" } else { "icons/sound-off" };
    setting(look, icon, "settings-sound", choices.into())
}
