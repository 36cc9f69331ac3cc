//! The pages, one file each. A page is a function of the model and the view context.

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
mod place;
mod promise;
mod recovery;
mod remembers;
mod route;
mod session;
mod settings;
mod space;
mod staff;
mod staff_door;
mod start;
mod wrap_up;

use super::ViewCx;
use bevy::prelude::*;

pub use place::Place;

use super::element::{Element, Picture, column, picture, row, text};
use crate::app::{self, Page, Sheet};
use crate::game::theme::{Hue, Style};
use crate::mission::Phase;
use crate::pack::model::Accent;

/// The page in view.
pub fn page(cx: &ViewCx, app: &app::App) -> Element {
    if let Some(puzzle) = app.cover() {
        return match app.keypad() {
            Some(keypad) => keypad::draw(cx, app, keypad),
            None => cover::draw(cx, puzzle),
        };
    }
    match (app.sheet(), app.page()) {
        (Some(Sheet::Help), _) => help::draw(cx, app),
        (Some(Sheet::Settings), _) => settings::draw(cx, app),
        (Some(Sheet::Credits), _) => credits::draw(cx, app),
        (Some(Sheet::Space), _) => space::draw(cx, app),
        (Some(Sheet::Mirror(slot)), _) => mirror::draw(cx, app, slot),
        (Some(Sheet::Hung(at)), _) => hung::draw(cx, app, at),
        (Some(Sheet::Promise), _) => promise::draw(cx, app),
        (Some(Sheet::Keypad), _) => match app.keypad() {
            Some(keypad) => keypad::draw(cx, app, keypad),
            None => door::draw(cx, app),
        },
        (Some(Sheet::Remembers), _) => remembers::draw(cx, app),
        (Some(Sheet::ForgetMe), _) => forget_me::draw(cx, app),
        (Some(Sheet::StaffDoor), _) => staff_door::draw(cx, app),
        (Some(Sheet::Staff), _) => staff::draw(cx, app),
        (Some(Sheet::Recovery), _) => recovery::draw(cx, app),
        (None, Page::Door) => door::draw(cx, app),
        (Some(Sheet::Cover), _) => about_cover::draw(cx),
        (None, Page::Start) => start::draw(cx, app),
        (None, Page::Route) => route::draw(cx, app),
        (None, Page::Inbox { module, .. }) => inbox::draw(cx, app, module),
        (None, Page::Mission) => in_mission(cx, app),
        (None, Page::Session) => match app.session() {
            Some(session) => session::draw(cx, app, session),
            None => start::draw(cx, app),
        },
        // The desk is drawn elsewhere; nothing of a girl's lies under it.
        (None, Page::Desk) => column(),
    }
}

/// What is wrong with the files, in one sentence.
fn notice(cx: &ViewCx, app: &app::App) -> Option<Element> {
    let theme = cx.theme;
    let words = match app.trouble() {
        Some(trouble) => cx.say(&format!("trouble-{}", trouble.slug())),
        None if app.is_from_copy() => cx.say("from-copy"),
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

fn in_mission(cx: &ViewCx, app: &app::App) -> Element {
    let Some(run) = app.run() else { return route::draw(cx, app) };
    match run.phase() {
        _ if run.is_paused() => paused::draw(cx, run),
        Phase::Note | Phase::Brief => note::draw(cx, run),
        Phase::Step(_) => mission::draw(cx, run),
        Phase::WrapUp => wrap_up::draw(cx, app, run),
        Phase::Ended(_) => ended::draw(cx, run),
    }
}
