//! The pages, one file each. A page is a function of the stay and the look.

mod about_cover;
mod cover;
mod credits;
mod door;
mod ended;
mod forget_me;
mod help;
mod hung;
mod inbox;
mod keypad;
mod mirror;
mod mission;
mod note;
mod paused;
mod promise;
mod recovery;
mod remembers;
mod room;
mod route;
mod settings;
mod space;
mod staff;
mod staff_door;
mod start;
mod wrap_up;

use super::Look;
use bevy::prelude::*;

use super::element::{Element, Picture, column, picture, row, text};
use crate::game::theme::{Hue, Style};
use crate::mission::Phase;
use crate::pack::model::Accent;
use crate::stay::{Page, Sheet, Stay};

/// The page in view.
pub fn page(look: &Look, stay: &Stay) -> Element {
    if let Some(puzzle) = stay.cover() {
        return match stay.keypad() {
            Some(keypad) => keypad::draw(look, stay, keypad),
            None => cover::draw(look, puzzle),
        };
    }
    match (stay.sheet(), stay.page()) {
        (Some(Sheet::Help), _) => help::draw(look, stay),
        (Some(Sheet::Settings), _) => settings::draw(look, stay),
        (Some(Sheet::Credits), _) => credits::draw(look, stay),
        (Some(Sheet::Space), _) => space::draw(look, stay),
        (Some(Sheet::Mirror(slot)), _) => mirror::draw(look, stay, slot),
        (Some(Sheet::Hung(at)), _) => hung::draw(look, stay, at),
        (Some(Sheet::Promise), _) => promise::draw(look, stay),
        (Some(Sheet::Keypad), _) => match stay.keypad() {
            Some(keypad) => keypad::draw(look, stay, keypad),
            None => door::draw(look, stay),
        },
        (Some(Sheet::Remembers), _) => remembers::draw(look, stay),
        (Some(Sheet::ForgetMe), _) => forget_me::draw(look, stay),
        (Some(Sheet::StaffDoor), _) => staff_door::draw(look, stay),
        (Some(Sheet::Staff), _) => staff::draw(look, stay),
        (Some(Sheet::Recovery), _) => recovery::draw(look, stay),
        (None, Page::Door) => door::draw(look, stay),
        (Some(Sheet::Cover), _) => about_cover::draw(look),
        (None, Page::Start) => start::draw(look, stay),
        (None, Page::Route) => route::draw(look, stay),
        (None, Page::Inbox { module, .. }) => inbox::draw(look, stay, module),
        (None, Page::Mission) => in_mission(look, stay),
        (None, Page::Room) => match stay.session() {
            Some(session) => room::draw(look, stay, session),
            None => start::draw(look, stay),
        },
        // The desk is drawn elsewhere; nothing of a girl's lies under it.
        (None, Page::Desk) => column(),
    }
}

/// What is wrong with the files, in one sentence.
fn notice(look: &Look, stay: &Stay) -> Option<Element> {
    let theme = look.theme;
    let words = match stay.trouble() {
        Some(trouble) => look.say(&format!("trouble-{}", trouble.slug())),
        None if stay.is_from_copy() => look.say("from-copy"),
        None => return None,
    };
    let side = theme.picture.icon;
    let notice = row()
        .gap(theme.gap.base)
        .pad(theme.gap.base, theme.gap.small)
        .node(|node| {
            node.width = percent(100);
            node.flex_shrink = 0.0;
        })
        .fill(Hue::Tint(Accent::Coral))
        .round(theme.radius.small)
        .child(picture(Picture::Line("icons/info", Hue::Ink), side, side))
        .child(text(words, Style::Small, Hue::Ink).grow());
    Some(notice.key("notice").live())
}

fn in_mission(look: &Look, stay: &Stay) -> Element {
    let Some(run) = stay.run() else { return route::draw(look, stay) };
    match run.phase() {
        _ if run.is_paused() => paused::draw(look, run),
        Phase::Note | Phase::Brief => note::draw(look, run),
        Phase::Step(_) => mission::draw(look, run),
        Phase::WrapUp => wrap_up::draw(look, stay, run),
        Phase::Ended(_) => ended::draw(look, run),
    }
}
