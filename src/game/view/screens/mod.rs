//! The pages, one file each. A page is a function of the model and the view context.

mod about_cover;
mod back_to_desk;
mod cover;
mod credits;
mod door;
mod ended;
mod ending;
mod facts;
mod farewell;
mod forget_me;
mod glimpse;
mod goodbye;
mod held_question;
mod help;
mod house_part;
mod hung;
mod inbox;
mod keypad;
mod leave;
mod mirror;
mod mission;
mod note;
mod opening;
mod packs;
mod paused;
mod place;
mod promise;
mod readiness;
mod recovery;
mod remembers;
mod route;
mod route_map;
mod session;
mod settings;
mod space;
mod staff;
mod staff_door;
mod start;
mod wall;
mod wrap_up;

use super::ViewCx;
use bevy::prelude::*;

pub use place::Place;

use super::element::{Element, Picture, column, picture, row, text};
use super::widgets::sticker;
use crate::app::{self, Page, Visiting};
use crate::game::theme::{Hue, Style};
use crate::mission::{Phase, Run};
use crate::pack::model::Accent;

/// The page in view; when she has not touched anything for long it asks whether she is still there.
pub fn page(cx: &ViewCx, app: &app::App) -> Element {
    page_alone(cx, app).maybe(app.is_unattended().then(|| still_there(cx)))
}

/// Any key, tap or move goes on: the question itself needs no answer.
fn still_there(cx: &ViewCx) -> Element {
    let theme = cx.theme;
    let side = cx.icon();
    let asked = sticker(cx, Hue::Strong(Accent::Sun))
        .child(picture(Picture::Line("icons/hand", Hue::OnAccent), side, side))
        .child(text(cx.say("still-there"), Style::Label, Hue::OnAccent).live().grow())
        .wide(cx.fit(theme.column.list));
    let place = row().key("still-there").pad(theme.gap.base, theme.gap.wide).node(|node| {
        node.position_type = PositionType::Absolute;
        (node.left, node.right, node.bottom) = (px(0), px(0), px(0));
        node.justify_content = JustifyContent::Center;
    });
    place.child(asked)
}

fn page_alone(cx: &ViewCx, app: &app::App) -> Element {
    match app.page() {
        Page::Cover(puzzle) => cover::draw(cx, puzzle),
        Page::Keypad(keypad) => keypad::draw(cx, app, keypad),
        Page::Help => help::draw(cx, app),
        Page::Settings => settings::draw(cx, app),
        Page::Credits => credits::draw(cx, app),
        Page::AboutCover => about_cover::draw(cx),
        Page::Promise => promise::draw(cx, app),
        Page::Space(visiting) => space::draw(cx, visiting),
        Page::Wall(visiting) => wall::draw(cx, visiting),
        Page::Mirror(visiting, slot) => mirror::draw(cx, visiting, slot),
        Page::Hung(at, thing) => hung::draw(cx, at, thing),
        Page::Remembers(visiting) => remembers::draw(cx, app, visiting),
        Page::ForgetMe(visiting) => forget_me::draw(cx, visiting),
        Page::Leave(_) => leave::draw(cx),
        Page::Talk(run) => wrap_up::talk(cx, app, run),
        Page::BackToDesk => back_to_desk::draw(cx),
        Page::StaffDoor => staff_door::draw(cx, app),
        Page::Staff => staff::draw(cx, app),
        Page::Packs => packs::draw(cx, app),
        Page::Readiness => readiness::draw(cx, app),
        Page::Opening(visiting) => opening::draw(cx, app, visiting),
        Page::Recovery(recovery) => recovery::draw(cx, app, recovery),
        Page::Start => start::draw(cx, app),
        Page::Door => door::draw(cx, app),
        Page::Route(visiting) => route::draw(cx, app, visiting),
        Page::Inbox(visiting, module, _) => inbox::draw(cx, app, visiting, module),
        Page::Farewell(_, module) => farewell::draw(cx, module),
        Page::Goodbye(visiting) => goodbye::draw(cx, visiting),
        Page::Mission(visiting, run) => in_mission(cx, visiting, run),
        Page::Led(led) => session::draw(cx, app, led),
        // The desk is drawn elsewhere; nothing of a girl's lies under it.
        Page::Desk(_) => column(),
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
    let side = cx.icon();
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

fn in_mission(cx: &ViewCx, visiting: Visiting, run: &Run) -> Element {
    match run.phase() {
        _ if run.is_paused() => paused::draw(cx, run),
        Phase::Note | Phase::Brief => note::draw(cx, run),
        Phase::Step(_) => mission::draw(cx, run),
        Phase::Facts => facts::draw(cx, run),
        Phase::WrapUp => ending::draw(cx, visiting, run),
        Phase::Ended(_) => ended::draw(cx, run),
    }
}
