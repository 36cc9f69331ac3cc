//! The pages, one file each. A page is a function of the stay and the look.

mod about_cover;
mod cover;
mod credits;
mod ended;
mod help;
mod hung;
mod inbox;
mod mirror;
mod mission;
mod note;
mod paused;
mod route;
mod settings;
mod space;
mod start;
mod wrap_up;

use super::Look;
use super::element::Element;
use crate::mission::Phase;
use crate::stay::{Page, Sheet, Stay};

/// The page in view.
pub fn page(look: &Look, stay: &Stay) -> Element {
    if let Some(puzzle) = stay.cover() {
        return cover::draw(look, puzzle);
    }
    match (stay.sheet(), stay.page()) {
        (Some(Sheet::Help), _) => help::draw(look, stay),
        (Some(Sheet::Settings), _) => settings::draw(look, stay),
        (Some(Sheet::Credits), _) => credits::draw(look, stay),
        (Some(Sheet::Space), _) => space::draw(look, stay),
        (Some(Sheet::Mirror(slot)), _) => mirror::draw(look, stay, slot),
        (Some(Sheet::Hung(at)), _) => hung::draw(look, stay, at),
        (Some(Sheet::Cover), _) => about_cover::draw(look),
        (None, Page::Start) => start::draw(look, stay),
        (None, Page::Route) => route::draw(look, stay),
        (None, Page::Inbox { module, .. }) => inbox::draw(look, stay, module),
        (None, Page::Mission) => in_mission(look, stay),
    }
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
